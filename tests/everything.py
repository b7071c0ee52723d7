"""Everything netiquette can say, as pages of the manual: ``python tests/everything.py`` writes them.

Each message is shown with the call that makes it. The pages are the snapshot of every message too:
`test_everything_it_can_say` compares them to the letter.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import attrs

from netiquette import (
    Action,
    Channel,
    Contact,
    Details,
    Dialect,
    InterviewState,
    Length,
    Meeting,
    Message,
    NextRound,
    Offer,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    Word,
    answer,
    check_in,
    connection_request,
    farewell,
    interview_confirmation,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_acceptance,
    offer_reply,
    other_offer_news,
    own_news,
    permission_request,
    reference_thanks,
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.wording import VARIANTS

FOLDER = Path(__file__).parents[1] / "docs" / "reference" / "messages"
TODAY = date(2026, 11, 24)

DETAILS = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    contact_title="Dr.",
    contact_family_name="Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
    said="Your point that a replay is only as good as its clock has changed how I test mine.",
    need="a nightly load that is done before the branches open",
    proof="At Northwind I took three such loads from six hours to forty minutes.",
    strength="six years of running event-driven systems",
    next_step="the panel on Friday",
    answer_by="Friday, December 4",
    start_date="Monday, January 11",
    answer="Yes, Tuesday at ten suits me, and I'll bring the two references you asked for.",
    times="Tuesday or Wednesday morning",
    news="I passed the exam we spoke about.",
    reason="I've accepted a position closer to home.",
    others="Erin and Dov",
)
"""What is known at best; a message takes what it has a place for."""


class Shown(NamedTuple):
    """One occasion of a message, and an example of it."""

    heading: str
    state: Mapping[str, Any] | None = None
    """The facts of the state; None where the message takes none."""
    details: Details = DETAILS
    given: Mapping[str, Any] = MappingProxyType({})
    """What else the call is given."""
    more: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    """Further examples, by what is said above them: what is different in the state."""


class Page(NamedTuple):
    """One message."""

    composer: Callable[..., Message]
    title: str
    says: str
    action: Action
    shown: Mapping[str, Shown]
    """Its occasions, in the order of the page."""

    @property
    def name(self) -> str:
        """The name of the function, and of the page."""
        return self.composer.__name__


def stage(of: Stage, **facts: Any) -> dict[str, Any]:
    """The facts of a state."""
    return {"stage": of, **facts}


HELD = stage(Stage.INTERVIEWED, interview_on=date(2026, 11, 23))
NEVER = {"meeting": Meeting.NEVER}
NOT_MET = "Where nobody was met:"
NO_TOPIC = attrs.evolve(DETAILS, topic="", said="", news="I passed the certification exam last week.")
TO_AGENCY = attrs.evolve(
    DETAILS,
    topic="what the team is looking for",
    said="Your advice to begin with the rollback plan was exactly right.",
)
TO_COORDINATOR = attrs.evolve(DETAILS, topic="the move to the new building", said="")
TO_A_STRANGER = attrs.evolve(DETAILS, topic="your talk on event sourcing", said="")
"""With each of them one talks about something else, and with a stranger about nothing yet."""
BEFORE_A_TALK = attrs.evolve(DETAILS, said="")
VIA = attrs.evolve(DETAILS, via_name="Cy Placeholder")
TOLD = {
    "house": attrs.evolve(DETAILS, news="I am also talking with the analytics team about its analyst role."),
    "own_manager": attrs.evolve(
        DETAILS,
        news="I have applied for the analyst role in Cy's team, and the interview is on Tuesday.",
    ),
    "joining": attrs.evolve(
        DETAILS, news="I have passed my licence exam, and the card should be here by May."
    ),
    "reconsidered": attrs.evolve(
        DETAILS, news="The role I took instead has been moved abroad, and I cannot follow it."
    ),
}
"""What only the candidate can tell, by the occasion of the message."""

THANK_YOU = Page(
    composer=thank_you_note,
    title="Thank-you note",
    says="The note that thanks someone for the time they gave you.",
    action=Action.SEND_THANK_YOU,
    shown={
        "interview": Shown(
            "After an interview", HELD, more={"Late, with an apology:": {"interview_on": date(2026, 11, 13)}}
        ),
        "again": Shown("After another interview with the same person", HELD, attrs.evolve(DETAILS, rounds=2)),
        "screening": Shown("After a phone screen", stage(Stage.SCREENING)),
        "informational": Shown(
            "After an informational interview",
            stage(Stage.INFORMATIONAL, interview_on=date(2026, 11, 23)),
            more={"Where it did not take place:": {"meeting": Meeting.NO_SHOW}},
        ),
        "recruiter": Shown("To a recruiter", {**HELD, "contact": Contact.RECRUITER}),
        "agency": Shown(
            "To your agency, after the interview", {**HELD, "contact": Contact.AGENCY_RECRUITER}, TO_AGENCY
        ),
        "coordinator": Shown(
            "To whoever arranged it", {**HELD, "contact": Contact.COORDINATOR}, TO_COORDINATOR
        ),
        "through": Shown("Through somebody else, where no address is known", HELD, VIA),
        "referrer": Shown("To whoever put your name forward", {**HELD, "contact": Contact.REFERRER}),
        "afterwards": Shown("After the decision", stage(Stage.REJECTED)),
        "unmet": Shown("Where the interview did not take place", {**HELD, "meeting": Meeting.CALLED_OFF}),
    },
)

REFERENCE_THANKS = Page(
    composer=reference_thanks,
    title="Thanks to a reference",
    says="The thanks to someone who speaks for you as a reference.",
    action=Action.SEND_THANK_YOU,
    shown={"reference": Shown("To a reference")},
)

REQUEST = Page(
    composer=connection_request,
    title="Connection request",
    says="The personal note that goes with a request to connect, where there may be one.",
    action=Action.SEND_INVITATION,
    shown={
        "offered": Shown("After an offer", stage(Stage.OFFERED)),
        "accepted": Shown("Accepted", stage(Stage.ACCEPTED)),
        "hired": Shown("Hired", stage(Stage.HIRED)),
        "rejected": Shown("After a no", stage(Stage.REJECTED)),
        "rescinded": Shown("After they took the offer back", stage(Stage.RESCINDED)),
        "closed": Shown("After the position closed", stage(Stage.CLOSED)),
        "declined": Shown("After you declined", stage(Stage.DECLINED)),
        "withdrawn": Shown("After you withdrew", stage(Stage.WITHDRAWN)),
        "welcome": Shown("Where a request is welcome", {**HELD, "permission": Permission.GRANTED}),
        "recruiter": Shown("To a recruiter", {**HELD, "contact": Contact.RECRUITER}),
        "agency": Shown(
            "To your agency, once it is decided",
            stage(Stage.REJECTED, contact=Contact.AGENCY_RECRUITER),
            TO_AGENCY,
        ),
        "referrer": Shown("To whoever put your name forward", {**HELD, "contact": Contact.REFERRER}),
        "bystander": Shown(
            "To someone with no part in it, after it ended",
            stage(Stage.WITHDRAWN, contact=Contact.EMPLOYEE, relationship=Relationship.ACQUAINTED),
        ),
        "acquainted": Shown("To someone you knew before", {**HELD, "relationship": Relationship.ACQUAINTED}),
        "researching": Shown("To someone you have not met", stage(Stage.RESEARCHING), TO_A_STRANGER),
        "informational": Shown(
            "After an informational interview", stage(Stage.INFORMATIONAL, interview_on=date(2026, 11, 23))
        ),
        "open": Shown(
            "After a long silence",
            stage(Stage.APPLIED, check_ins=2, last_contact_on=date(2026, 9, 1)),
            NO_TOPIC,
        ),
    },
)

CHECK_IN = Page(
    composer=check_in,
    title="Check-in",
    says="The one polite question where things stand.",
    action=Action.CHECK_IN,
    shown={
        "first": Shown(
            "The first question",
            {**HELD, "thank_you": ThankYou.SENT},
            more={
                "With the thanks that never went out:": {"thank_you": ThankYou.NOT_SENT},
                "With thanks, where nobody knows whether they went out:": {
                    "thank_you": ThankYou.UNKNOWN,
                    "interview_on": None,
                },
            },
        ),
        "promised": Shown(
            "After the day they named",
            {**HELD, "thank_you": ThankYou.SENT, "decision_due": date(2026, 11, 20)},
        ),
        "last": Shown("The second and last question", {**HELD, "thank_you": ThankYou.SENT, "check_ins": 1}),
        "applied": Shown("After an application nobody has answered", stage(Stage.APPLIED), NO_TOPIC),
        "applied_last": Shown(
            "The second question after an application", stage(Stage.APPLIED, check_ins=1), NO_TOPIC
        ),
        "on_hold": Shown("While the search is paused", stage(Stage.ON_HOLD, thank_you=ThankYou.SENT)),
        "on_hold_last": Shown(
            "The second question while the search is paused",
            stage(Stage.ON_HOLD, thank_you=ThankYou.SENT, check_ins=1),
        ),
        "intermediary": Shown(
            "To your agency, or whoever put your name forward",
            {**HELD, "thank_you": ThankYou.SENT, "contact": Contact.AGENCY_RECRUITER},
            TO_AGENCY,
        ),
        "intermediary_last": Shown(
            "The second question to them",
            {**HELD, "thank_you": ThankYou.SENT, "contact": Contact.AGENCY_RECRUITER, "check_ins": 1},
            TO_AGENCY,
        ),
        "day": Shown("Where they spoke of an interview and named no day", stage(Stage.SCHEDULED), NO_TOPIC),
        "day_last": Shown(
            "The second question for the day of the interview", stage(Stage.SCHEDULED, check_ins=1), NO_TOPIC
        ),
        "next_day": Shown(
            "Where they spoke of another round and named no day",
            {**HELD, "thank_you": ThankYou.SENT, "next_round": NextRound.PROMISED},
        ),
        "next_day_last": Shown(
            "The second question for the day of the next round",
            {**HELD, "thank_you": ThankYou.SENT, "next_round": NextRound.PROMISED, "check_ins": 1},
        ),
        "writing": Shown(
            "Where they made an offer and wrote nothing", stage(Stage.OFFERED, offer=Offer.SPOKEN)
        ),
        "writing_last": Shown(
            "The second question for the offer in writing",
            stage(Stage.OFFERED, offer=Offer.SPOKEN, check_ins=1),
        ),
    },
)

REJECTION_REPLY = Page(
    composer=rejection_reply,
    title="Reply to a no",
    says="The answer to a no: thanks, and no argument.",
    action=Action.REPLY_TO_REJECTION,
    shown={
        "rejected": Shown("After a no", stage(Stage.REJECTED), more={NOT_MET: NEVER}),
        "rescinded": Shown("After they took the offer back", stage(Stage.RESCINDED)),
        "closed": Shown("After the position closed", stage(Stage.CLOSED)),
        "agency": Shown("To your agency", stage(Stage.REJECTED, contact=Contact.AGENCY_RECRUITER), TO_AGENCY),
    },
)

OFFER_REPLY = Page(
    composer=offer_reply,
    title="Reply to an offer",
    says="The first answer to an offer: thanks, and when they will hear from you. It accepts nothing.",
    action=Action.REPLY_TO_OFFER,
    shown={
        "offered": Shown("To the company", stage(Stage.OFFERED), more={NOT_MET: NEVER}),
        "agency": Shown("To your agency", stage(Stage.OFFERED, contact=Contact.AGENCY_RECRUITER), TO_AGENCY),
    },
)

OFFER_ACCEPTANCE = Page(
    composer=offer_acceptance,
    title="Acceptance of an offer",
    says="The yes to an offer.",
    action=Action.REPLY_TO_OFFER,
    shown={"accepting": Shown("Accepting", stage(Stage.OFFERED))},
)

INVITATION_REPLY = Page(
    composer=invitation_reply,
    title="Reply to an invitation",
    says="The line that goes back once you have accepted their invitation.",
    action=Action.ACCEPT_INVITATION,
    shown={
        "open": Shown("While it is open", HELD, more={NOT_MET: NEVER}),
        "acquainted": Shown("To someone you knew before", {**HELD, "relationship": Relationship.ACQUAINTED}),
        "colleague": Shown("Accepted, or hired", stage(Stage.ACCEPTED)),
        "parted": Shown("After it came to nothing", stage(Stage.REJECTED)),
    },
)

PERMISSION = Page(
    composer=permission_request,
    title="Question at the goodbye",
    says="The sentence that asks, at the goodbye, whether you may connect.",
    action=Action.ASK_PERMISSION,
    shown={"goodbye": Shown("At the goodbye", stage(Stage.SCHEDULED))},
)

FAREWELL = Page(
    composer=farewell,
    title="Farewell",
    says="What they ought to hear from you: that you declined or withdrew; to whoever helped, how it ended.",
    action=Action.SEND_MESSAGE,
    shown={
        "declined": Shown("After you declined", stage(Stage.DECLINED)),
        "withdrawn": Shown("After you withdrew", stage(Stage.WITHDRAWN), more={NOT_MET: NEVER}),
        "cancelling": Shown(
            "Before an interview", stage(Stage.SCHEDULED, interview_on=date(2026, 11, 27)), NO_TOPIC
        ),
        "referrer_yes": Shown(
            "To whoever put your name forward: you accepted", stage(Stage.ACCEPTED, contact=Contact.REFERRER)
        ),
        "referrer_offered": Shown(
            "To whoever put your name forward: there is an offer",
            stage(Stage.OFFERED, contact=Contact.REFERRER),
        ),
        "referrer_no": Shown(
            "To whoever put your name forward: it did not work out",
            stage(Stage.REJECTED, contact=Contact.REFERRER),
        ),
        "referrer_own": Shown(
            "To whoever put your name forward: you decided against it",
            stage(Stage.WITHDRAWN, contact=Contact.REFERRER),
        ),
        "helper": Shown(
            "To someone who helped you there: you accepted", stage(Stage.ACCEPTED, contact=Contact.EMPLOYEE)
        ),
    },
)

KEEP_IN_TOUCH = Page(
    composer=keep_in_touch,
    title="Line now and then",
    says="A line with news that asks for nothing, some months later.",
    action=Action.KEEP_IN_TOUCH,
    shown={
        "colleague": Shown("Accepted or hired", stage(Stage.ACCEPTED)),
        "advice": Shown(
            "After an informational interview", stage(Stage.INFORMATIONAL, interview_on=date(2026, 9, 1))
        ),
        "on_hold": Shown("While the search is paused", stage(Stage.ON_HOLD)),
        "friendly": Shown(
            "To anyone else, whatever came of it", stage(Stage.REJECTED), more={NOT_MET: NEVER}
        ),
    },
)

ANSWER = Page(
    composer=answer,
    title="Answer",
    says="The answer to what they wrote and wait for, in your own words.",
    action=Action.ANSWER_THEM,
    shown={
        "process": Shown(
            "While it is open",
            {**HELD, "thank_you": ThankYou.SENT, "last_contact_on": date(2026, 11, 23)},
            more={
                "Late, with an apology:": {"last_contact_on": date(2026, 11, 10)},
                "With the thanks that never went out:": {"thank_you": ThankYou.NOT_SENT},
            },
        ),
        "talk": Shown("About an informational interview", stage(Stage.INFORMATIONAL)),
    },
)

CONFIRMATION = Page(
    composer=interview_confirmation,
    title="Confirmation",
    says="The line that says that the proposed day suits you.",
    action=Action.ANSWER_THEM,
    shown={
        "confirming": Shown(
            "Confirming",
            stage(Stage.SCHEDULED, interview_on=date(2026, 11, 27)),
            attrs.evolve(NO_TOPIC, answer=""),
        )
    },
)

NEW_DAY = Page(
    composer=new_day_request,
    title="Request for a new day",
    says="The friendly line that asks for a new day.",
    action=Action.RESCHEDULE,
    shown={
        name: Shown(
            heading,
            stage(Stage.SCHEDULED, interview_on=date(2026, 11, 23), **facts),
            attrs.evolve(
                NO_TOPIC,
                reason="a family emergency" if name in {"missed", "intermediary_missed", "arranged"} else "",
            ),
        )
        for name, heading, facts in (
            ("no_show", "They did not come", {"meeting": Meeting.NO_SHOW}),
            ("called_off", "It was called off", {"meeting": Meeting.CALLED_OFF}),
            ("missed", "You did not come", {"meeting": Meeting.MISSED}),
            ("arranged", "You cannot come", {}),
            (
                "intermediary",
                "To whoever arranged it",
                {"meeting": Meeting.NO_SHOW, "contact": Contact.COORDINATOR},
            ),
            (
                "intermediary_missed",
                "To whoever arranged it, where you did not come",
                {"meeting": Meeting.MISSED, "contact": Contact.COORDINATOR},
            ),
        )
    }
    | {
        "talk": Shown(
            "In place of an informational interview",
            stage(Stage.INFORMATIONAL, interview_on=date(2026, 11, 23), meeting=Meeting.NO_SHOW),
            BEFORE_A_TALK,
        ),
        "missed_talk": Shown(
            "Where you did not come to an informational interview",
            stage(Stage.INFORMATIONAL, interview_on=date(2026, 11, 23), meeting=Meeting.MISSED),
            attrs.evolve(BEFORE_A_TALK, reason="a family emergency"),
        ),
        "arranged_talk": Shown(
            "Where you cannot come to an informational interview",
            stage(Stage.INFORMATIONAL, interview_on=date(2026, 11, 27)),
            attrs.evolve(BEFORE_A_TALK, reason="a family emergency"),
        ),
    },
)

OTHER_OFFER = Page(
    composer=other_offer_news,
    title="News of another offer",
    says="The news that another employer has made an offer, and by when it wants an answer.",
    action=Action.TELL_OF_OFFER,
    shown={
        "waiting": Shown("While you wait", HELD, more={NOT_MET: NEVER}),
        "ahead": Shown("Where the interview would come too late", stage(Stage.SCHEDULED), NO_TOPIC),
        "intermediary": Shown(
            "To your agency, or whoever put your name forward",
            {**HELD, "contact": Contact.AGENCY_RECRUITER},
            TO_AGENCY,
        ),
    },
)

OWN_NEWS = Page(
    composer=own_news,
    title="Own news",
    says="What they ought to hear from you before they hear it from others, in your own words.",
    action=Action.INFORM,
    shown={
        "house": Shown("To one side of two processes at one company", HELD, TOLD["house"]),
        "own_manager": Shown(
            "To your own manager", stage(Stage.APPLIED, contact=Contact.OWN_MANAGER), TOLD["own_manager"]
        ),
        "helper": Shown(
            "To whoever put your name forward",
            stage(Stage.OFFERED, contact=Contact.REFERRER),
            attrs.evolve(DETAILS, news="They have offered me the position."),
        ),
        "joining": Shown("Accepted, or hired", stage(Stage.ACCEPTED), TOLD["joining"]),
        "reconsidered": Shown("To whoever you turned down", stage(Stage.DECLINED), TOLD["reconsidered"]),
    },
)

PAGES = (
    *(THANK_YOU, REFERENCE_THANKS, REQUEST, CHECK_IN, REJECTION_REPLY, OFFER_REPLY, OFFER_ACCEPTANCE),
    *(INVITATION_REPLY, PERMISSION, FAREWELL, KEEP_IN_TOUCH, ANSWER, CONFIRMATION, NEW_DAY, OTHER_OFFER),
    OWN_NEWS,
)
BY_ACTION = {page.action: page for page in reversed(PAGES)}
"""The first page of each action."""
MORE: Mapping[str, tuple[tuple[str, Mapping[str, Any]], ...]] = {
    "rejection_reply": (("Asking for feedback:", {"feedback": True}),),
}
"""What else a call may be given, by the message, and what is said above it."""


def message(
    page: Page, shown: Shown, *, facts: Mapping[str, Any] = MappingProxyType({}), **style: Any
) -> Message:
    """Write one message of a page."""
    state = [] if shown.state is None else [InterviewState(**{**shown.state, **facts})]
    when = {} if shown.state is None else {"today": TODAY}
    return page.composer(shown.details, *state, **when, **style)


WIDTH = 96
"""The longest line of code that is not hidden to the right, in the column of the manual."""
FORMATTED = 110
"""The longest that the formatter leaves; it joins what fits, but for what ends in a comma."""


class Call(NamedTuple):
    """A call as the formatter writes it."""

    name: str
    arguments: tuple[Call | str, ...]
    keyword: str = ""

    def lines(self, indent: int = 0, *, after: str = "") -> list[str]:
        """Return its lines: one if it fits, else its arguments in one, else each in lines of its own."""
        blank = " " * indent
        flat = f"{blank}{self}{after}"
        if len(flat) <= WIDTH:
            return [flat]
        begins, ends = f"{blank}{self.keyword}{self.name}(", f"{blank}){after}"
        inner = f"{blank}    {', '.join(map(str, self.arguments))}"
        if len(inner) <= WIDTH and len(flat) > FORMATTED:
            return [begins, inner, ends]
        lines = [begins]
        for argument in self.arguments:
            if isinstance(argument, Call):
                lines += argument.lines(indent + 4, after=",")
            else:
                lines.append(f"{blank}    {argument},")
        return [*lines, ends]

    def __str__(self) -> str:
        return f"{self.keyword}{self.name}({', '.join(map(str, self.arguments))})"


def call(page: Page, shown: Shown) -> list[str]:
    """Return the call that writes the first message of an occasion, as one would type it."""
    arguments: list[Call | str] = [known_of(shown.details)]
    if shown.state is not None:
        facts = (f"{name}={typed(fact)}" for name, fact in shown.state.items())
        arguments += [Call("InterviewState", tuple(facts)), f"today={typed(TODAY)}"]
    return Call(page.name, tuple(arguments)).lines()


def known_of(details: Details) -> Call | str:
    """Return what changes in the details, as one would type it."""
    others = attrs.asdict(details)
    changed = [f"{name}={typed(others[name])}" for name, said in given(DETAILS) if others[name] != said]
    changed += [f"{name}={typed(said)}" for name, said in given(details) if not getattr(DETAILS, name)]
    changed += [f"rounds={details.rounds}"] if details.rounds != DETAILS.rounds else []
    return Call("attrs.evolve", ("details", *changed)) if changed else "details"


def given(details: Details) -> list[tuple[str, str]]:
    """Return the texts that were given, with their fields."""
    return [(name, said) for name, said in attrs.asdict(details).items() if said and name != "rounds"]


def typed(fact: object) -> str:
    """Return a fact as one would type it."""
    if isinstance(fact, date):
        return f"date({fact:%Y, %-m, %-d})"
    return json.dumps(fact.value if isinstance(fact, Word) else fact, ensure_ascii=False)


def before_the_calls(page: Page) -> list[str]:
    """Return what the calls of a page need."""
    sections = [line for shown in page.shown.values() for line in call(page, shown)]
    imported = [
        "Details",
        *(["InterviewState"] if any("InterviewState(" in line for line in sections) else []),
    ]
    dated = ["from datetime import date", ""] if any("date(" in line for line in sections) else []
    evolved = ["import attrs"] if any("attrs." in line for line in sections) else []
    details = Call("Details", tuple(f"{name}={typed(said)}" for name, said in given(DETAILS)), "details = ")
    return [
        *dated,
        *evolved,
        *([""] if evolved else []),
        f"from netiquette import {', '.join([*imported, page.name])}",
        "",
        *details.lines(),
    ]


def pasted(written: Message) -> list[str]:
    """Show a message as it would be pasted, with its subject above it."""
    subject = [f"Subject: {written.subject}", ""] if written.subject else []
    return ["```text", *subject, *written.body.split("\n"), "```", ""]


def section(page: Page, shown: Shown) -> list[str]:
    """Show one occasion: six wordings, the formal one, what is called for sometimes, and the note."""
    channel = page.action.facts.channel
    first = message(page, shown)
    lines = [f"## {shown.heading}", "", "```python", *call(page, shown), "```", ""]
    if channel is Channel.LINKEDIN_NOTE:
        lines += [f"With a free account, {first.length} of {first.limit} characters:", ""]
    lines += pasted(first)
    lines += ["<details><summary>Five more wordings</summary>", ""]
    for variant in range(1, VARIANTS):
        lines += pasted(message(page, shown, variant=variant))
    lines += ["</details>", "", "In the formal tone:", "", *pasted(message(page, shown, tone=Tone.FORMAL))]
    for heading, facts in shown.more.items():
        lines += [heading, "", *pasted(message(page, shown, facts=facts))]
    for heading, style in MORE.get(page.name, ()):
        lines += [heading, "", *pasted(message(page, shown, **style))]
    if channel is Channel.LINKEDIN_NOTE:
        roomy = message(page, shown, channel=Channel.LINKEDIN_NOTE_PAID)
        lines += [f"With a paid account, {roomy.length} of {roomy.limit} characters:", "", *pasted(roomy)]
    if channel is Channel.EMAIL:
        lines += ["Short:", "", *pasted(message(page, shown, length=Length.SHORT))]
    return lines


def chosen(page: Page) -> list[str]:
    """Say which text a call writes that chooses nothing, and which arguments give the others."""
    taken = inspect.signature(page.composer).parameters
    variant, *words = (
        f"{name}={typed(taken[name].default)}" for name in ("variant", "tone", "length", "dialect", "channel")
    )
    kinds = (Tone, Length, Dialect, Channel)
    links = [
        f"{{py:class}}`{word} <netiquette.{kind.__name__}>`" for word, kind in zip(words, kinds, strict=True)
    ]
    others = f"`variant=1` to `variant={VARIANTS - 1}` the five more wordings, and each link lists its words"
    return [
        f"Each call writes the first text below it: `{variant}`, {', '.join(links[:-1])} and {links[-1]}.",
        f"The same arguments give the others: {others}.",
        "",
    ]


def rendered(page: Page) -> str:
    """Return the page of a message."""
    lines = [
        f"# {page.title}",
        "",
        page.says,
        f"Written by {{py:func}}`~netiquette.{page.name}`, from these details:",
        "",
    ]
    lines += ["```python", *before_the_calls(page), "```", "", *chosen(page)]
    for shown in page.shown.values():
        lines += section(page, shown)
    return "\n".join(lines).rstrip() + "\n"


FEW = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic=DETAILS.topic)
"""What the note on the first page is made of."""


def first() -> Message:
    """Return the note that is shown on the first page."""
    return message(PAGES[0], next(iter(PAGES[0].shown.values()))._replace(details=FEW))


def called_first() -> list[str]:
    """Return the code that writes it, as one would type it."""
    page = PAGES[0]
    details = Call("Details", tuple(f"{name}={typed(said)}" for name, said in given(FEW)), "details = ")
    facts = tuple(f"{name}={typed(fact)}" for name, fact in HELD.items())
    today = f"today={typed(TODAY)}"
    note = Call(page.name, ("details", Call("InterviewState", facts), today), "note = ")
    imported = f"from netiquette import Details, InterviewState, {page.name}"
    code = [*details.lines(), *note.lines()]
    return ["from datetime import date", "", imported, "", *code]


MARK = "<!-- `nox -s messages` writes what stands between these two marks -->"
"""What begins and ends the part of the first page that is written; the rest of it is prose."""


def front() -> str:
    """Return the first page, with one note and the call that makes it."""
    begins, _, ends = (FOLDER / "index.md").read_text(encoding="utf-8").split(MARK)
    lines = [MARK, "", "```python", *called_first(), "```", "", *pasted(first()), MARK]
    return begins + "\n".join(lines) + ends


def pages() -> dict[str, str]:
    """Return every page by the name of its file."""
    return {"index.md": front()} | {f"{page.name}.md": rendered(page) for page in PAGES}


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
