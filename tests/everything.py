"""Everything netiquette can say, as pages of the manual: ``python tests/everything.py`` writes them.

The pages are the snapshot of every message too: `test_everything_it_can_say` compares them to the letter.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import attrs

from netiquette import Action, Channel, Details, Message, Tone
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.templates import Style, write

PAGES = Path(__file__).parents[1] / "docs" / "reference" / "messages"

DETAILS = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    contact_title="Dr.",
    contact_family_name="Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
    strength="six years of running such systems",
    answer_by="Friday, 4 December",
    via_name="Cy Placeholder",
    answer="Yes, Tuesday at ten suits me, and I'll bring the two references you asked for",
    times="Tuesday or Wednesday morning",
)
TOLD = {
    "house": "I am also talking with another team of yours, about its analyst role",
    "own_manager": "I have applied for the analyst role in Cy's team, and the interview is on Tuesday",
    "reconsidered": "If the position is still open, I would be glad to be considered again",
}
"""What only the candidate can tell, by the occasion of the message."""
DAYS = {"day": date(2026, 11, 24)}
"""What is said of days that a state holds; the day in `DETAILS` is said as Ada says it."""


class Page(NamedTuple):
    """One message."""

    name: str
    title: str
    says: str
    headings: dict[str, str]
    """What each occasion is called, in the order of the page."""
    conditional: dict[str, str]
    """What is said of each part that is only called for sometimes."""


THANK_YOU = Page(
    name="thank_you_note",
    title="Thank-you note",
    says="The note that thanks somebody for the time they gave you.",
    headings={
        "interview": "After an interview",
        "again": "After another interview with the same person",
        "screening": "After a phone screen",
        "informational": "After an informational interview",
        "recruiter": "To a recruiter",
        "agency": "To your agency, after the interview",
        "through": "Through somebody else, where no address is known",
        "referrer": "To whoever put your name forward",
        "afterwards": "After the decision",
        "unmet": "Where the talk did not take place",
        "informational_unmet": "Where the informational interview did not take place",
        "through_unmet": "Through somebody else, where the talk did not take place",
        "referrer_unmet": "To whoever put your name forward, where the talk did not take place",
    },
    conditional={"apology": "Late, with an apology:"},
)

REQUEST = Page(
    name="connection_request",
    title="Connection request",
    says="The personal note that goes with a request to connect, where there may be one.",
    headings={
        "offered": "After an offer",
        "accepted": "Accepted or hired",
        "rejected": "After a no",
        "rescinded": "After they took the offer back",
        "closed": "After the position closed",
        "declined": "After you declined",
        "withdrawn": "After you withdrew",
        "permitted": "Where they said you may",
        "recruiter": "To a recruiter",
        "placed": "To your agency, after an offer",
        "referrer": "To whoever put your name forward",
        "bystander": "To somebody with no part in it, after the process",
        "acquainted": "To somebody you knew before",
        "researching": "To somebody you have not met",
        "informational": "After an informational interview",
        "silence": "After a long silence",
        "neutral": "Where only a policy of your own allows it",
        "won_unmet": "With an offer, where you have not met",
        "placed_unmet": "To your agency, with an offer, where you have not met",
        "over_unmet": "After it ended, where you have not met",
    },
    conditional={},
)

CHECK_IN = Page(
    name="check_in",
    title="Check-in",
    says="The one polite question how things stand.",
    headings={
        "first": "The first question",
        "promised": "After the day they named",
        "early": "Before the day they named, which asks nothing",
        "last": "The second and last question",
        "applied": "After an application nobody has answered",
        "applied_last": "The second question after an application",
        "on_hold": "While the search is paused",
        "on_hold_last": "The second question while the search is paused",
        "intermediary": "To your agency, or whoever put your name forward",
        "day": "Where they spoke of an interview and named no day",
        "day_last": "The second question for the day of the interview",
        "next_day": "Where they spoke of another round and named no day",
        "next_day_last": "The second question for the day of the next round",
        "writing": "Where they made an offer and wrote nothing",
        "writing_last": "The second question for the offer in writing",
        "on_hold_unmet": "While the search is paused, where you have not met",
        "on_hold_last_unmet": "The second question while the search is paused, where you have not met",
        "intermediary_unmet": "To your agency, where you have not met",
    },
    conditional={
        "thanks": "With the thanks that never went out:",
        "thanks_in_case": "With thanks, where nobody knows whether they went out:",
    },
)

REJECTION_REPLY = Page(
    name="rejection_reply",
    title="Reply to a no",
    says="The answer to a no: thanks, and no argument.",
    headings={
        "rejected": "After a no",
        "rescinded": "After they took the offer back",
        "closed": "After the position closed",
        "agency": "To your agency",
        "rejected_unmet": "After a no, where you have not met",
        "rescinded_unmet": "After they took the offer back, where you have not met",
        "closed_unmet": "After the position closed, where you have not met",
        "agency_unmet": "To your agency, where you have not met",
    },
    conditional={"feedback": "Asking for a hint:"},
)

OFFER_REPLY = Page(
    name="offer_reply",
    title="Reply to an offer",
    says="The first answer to an offer: thanks, and when they will hear from you. It accepts nothing.",
    headings={
        "offered": "To the company",
        "agency": "To your agency",
        "offered_unmet": "To the company, where you have not met",
        "agency_unmet": "To your agency, where you have not met",
    },
    conditional={"ask_when": "Where you do not know yet by when:"},
)

INVITATION_REPLY = Page(
    name="invitation_reply",
    title="Reply to an invitation",
    says="The line that goes back once you have accepted their invitation.",
    headings={
        "met": "To somebody you have talked to",
        "unmet": "To somebody you have not met",
        "acquainted": "To somebody you knew before",
        "colleague": "With an offer, or hired",
        "parted": "After it came to nothing",
        "colleague_unmet": "With an offer, or hired, where you have not met",
    },
    conditional={},
)

PERMISSION = Page(
    name="permission_request",
    title="Question at the goodbye",
    says="The one sentence that asks, at the goodbye, whether you may connect.",
    headings={"goodbye": "At the goodbye"},
    conditional={},
)

FAREWELL = Page(
    name="farewell",
    title="Farewell",
    says="What they ought to hear from you: that you declined or withdrew; to whoever helped, how it ended.",
    headings={
        "declined": "After you declined",
        "withdrawn": "After you withdrew",
        "leaving": "Where nobody says which",
        "referrer_yes": "To whoever put your name forward: it led to an offer",
        "referrer_no": "To whoever put your name forward: it did not work out",
        "referrer_own": "To whoever put your name forward: you decided against it",
        "helper": "To somebody who helped you there: you accepted the offer",
        "declined_unmet": "After you declined, where you have not met",
        "withdrawn_unmet": "After you withdrew, where you have not met",
        "leaving_unmet": "Where nobody says which, and you have not met",
        "helper_unmet": "To somebody who helped you there, where you have not met",
    },
    conditional={},
)

KEEP_IN_TOUCH = Page(
    name="keep_in_touch",
    title="Line now and then",
    says="A line that asks for nothing, some months later.",
    headings={
        "colleague": "Accepted or hired",
        "advice": "After an informational interview",
        "on_hold": "While the search is paused",
        "friendly": "To anybody else, whatever came of it",
        "colleague_unmet": "Accepted or hired, where you have not met",
        "on_hold_unmet": "While the search is paused, where you have not met",
        "friendly_unmet": "To anybody else, where you have not met",
    },
    conditional={},
)

ANSWER = Page(
    name="answer",
    title="Answer",
    says="The answer to what they wrote and wait for, in your own words.",
    headings={"process": "While it is open", "talk": "About an informational interview"},
    conditional={
        "apology": "Late, with an apology:",
        "owed": "With the thanks that never went out:",
    },
)

NEW_DAY = Page(
    name="new_day_request",
    title="Request for a new day",
    says="The friendly line that asks for a new day, because a talk did not take place.",
    headings={
        "no_show": "They did not come",
        "called_off": "It was called off",
        "missed": "You did not come",
        "intermediary": "To whoever arranged it",
        "intermediary_missed": "To whoever arranged it, where you did not come",
        "talk": "In place of an informational interview",
        "arranged": "Where nobody says what happened",
        "arranged_talk": "Where nobody says what happened to an informational interview",
    },
    conditional={},
)

OTHER_OFFER = Page(
    name="other_offer_news",
    title="News of another offer",
    says="The news that another employer has made an offer, and by when it wants an answer.",
    headings={
        "met": "After an interview",
        "ahead": "Where the interview would come too late",
        "unmet": "Where you have not met",
        "intermediary": "To your agency, or whoever put your name forward",
    },
    conditional={},
)

OWN_NEWS = Page(
    name="own_news",
    title="Own news",
    says="What they ought to hear from you before they hear it from others, in your own words.",
    headings={
        "house": "To one side of two processes at one company",
        "own_manager": "To your own manager",
        "reconsidered": "To whoever you turned down",
    },
    conditional={},
)

BY_ACTION = {
    Action.SEND_THANK_YOU: THANK_YOU,
    Action.SEND_INVITATION: REQUEST,
    Action.CHECK_IN: CHECK_IN,
    Action.REPLY_TO_REJECTION: REJECTION_REPLY,
    Action.REPLY_TO_OFFER: OFFER_REPLY,
    Action.ACCEPT_INVITATION: INVITATION_REPLY,
    Action.ASK_PERMISSION: PERMISSION,
    Action.SEND_MESSAGE: FAREWELL,
    Action.INFORM: OWN_NEWS,
    Action.KEEP_IN_TOUCH: KEEP_IN_TOUCH,
    Action.ANSWER_THEM: ANSWER,
    Action.RESCHEDULE: NEW_DAY,
    Action.TELL_OF_OFFER: OTHER_OFFER,
}


def message(action: Action, occasion: str, style: Style, *, called_for: str = "") -> Message:
    """Write one message of a page."""
    cues = {called_for} if called_for else {"when"} if action is Action.REPLY_TO_OFFER else set()
    details = attrs.evolve(DETAILS, news=TOLD[occasion]) if action is Action.INFORM else DETAILS
    return write(action, occasion, details, style, cues=frozenset(cues), days=DAYS)


def shown(written: Message) -> list[str]:
    """Show a message as it would be pasted, with its subject above it."""
    subject = [f"Subject: {written.subject}", ""] if written.subject else []
    return ["```text", *subject, *written.body.split("\n"), "```", ""]


def section(action: Action, occasion: str) -> list[str]:
    """Show one occasion: six wordings, the formal one, what is called for sometimes, and the note."""
    page, channel = BY_ACTION[action], action.facts.channel
    lines = [f"## {page.headings[occasion]}", ""]
    first = message(action, occasion, Style(channel, Tone.WARM, 0, None))
    if channel is Channel.LINKEDIN_NOTE:
        lines += [f"With a free account, {first.length} of {first.limit} characters:", ""]
    lines += shown(first)
    lines += ["<details><summary>Five more wordings</summary>", ""]
    for variant in range(1, VARIANTS):
        lines += shown(message(action, occasion, Style(channel, Tone.WARM, variant, None)))
    lines += ["</details>", "", "In the formal tone:", ""]
    lines += shown(message(action, occasion, Style(channel, Tone.FORMAL, 0, None)))
    for part, heading in page.conditional.items():
        if part in MESSAGES.outlines[action].occasions[occasion]:
            style = Style(channel, Tone.WARM, 0, None)
            lines += [heading, "", *shown(message(action, occasion, style, called_for=part))]
    if channel is Channel.LINKEDIN_NOTE:
        roomy = message(action, occasion, Style(Channel.LINKEDIN_NOTE_PAID, Tone.WARM, 0, None))
        lines += [f"With a paid account, {roomy.length} of {roomy.limit} characters:", "", *shown(roomy)]
    return lines


def rendered(action: Action) -> str:
    """Return the page of a message."""
    page = BY_ACTION[action]
    lines = [
        f"# {page.title}",
        "",
        page.says,
        f"Written by {{py:func}}`~netiquette.{page.name}`.",
        "",
    ]
    for occasion in page.headings:
        lines += section(action, occasion)
    return "\n".join(lines).rstrip() + "\n"


def pages() -> dict[str, str]:
    """Return every page by the name of its file."""
    return {f"{page.name}.md": rendered(action) for action, page in BY_ACTION.items()}


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (PAGES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
