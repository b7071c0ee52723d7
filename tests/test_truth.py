"""No message claims what the state and the details do not hold.

Every sentence of the tables says what it presumes (`netiquette._languages.wording.Presumed`). Two things are
held here: that a sentence which speaks of something is marked with it, by the words that give it away; and
that no composer says a sentence whose presumption is untrue, by an account of what is true that shares
nothing with the one in the package.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import cycle, product

import pytest

from netiquette import (
    Contact,
    Details,
    InterviewState,
    Meeting,
    Permission,
    Relationship,
    Stage,
    answer,
    check_in,
    connection_request,
    errors,
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
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS, Presumed, alternatives

COMPOSERS = [
    *(thank_you_note, check_in, answer, interview_confirmation, new_day_request, other_offer_news, own_news),
    *(offer_reply, offer_acceptance, rejection_reply, farewell, keep_in_touch),
    *(connection_request, invitation_reply, permission_request),
]

# ------------------------------------------------------------------------ what gives it away

SIGNS = {
    Presumed.TALK: re.compile(
        r"\b(our|the|a|that|this|such a|another|first|second) ((very )?\w+ )?"
        r"(conversation|talk|chat|discussion)\b"
        r"|\b(talk|talked|talking|spoke|speaking|spoken|met|meet|meeting|interviewing) (again )?"
        r"(with )?(you|me)\b"
        r"|\bwe('ve| have)? (talked|spoke|spoken|met|discussed|covered|said)\b"
        r"|\byou (told|showed|described|explained|mentioned|said|shared|walked)\b"
        r"|\bpaths cross again|\bthe interview you gave|\byou interviewed me"
    ),
    Presumed.OFFER: re.compile(r"\b(your|the|this|an) offer\b|\boffered me\b|\bto be offered\b"),
    Presumed.YES: re.compile(
        r"\bI('ve| have) (accepted|said yes)|\bI said yes|\bjoining you|\bI'll be joining"
    ),
    Presumed.HOUSE: re.compile(
        r"\byour (team|colleagues)\b|\bthe team\b|\bwork(ing)? (together|with you)\b"
        r"|\bjoin(ing)? (you|the team)\b"
    ),
    Presumed.PASSED: re.compile(r"\bby now\b|\bwas expected\b|\bhas passed\b"),
    Presumed.ASKED: re.compile(
        r"\b(asked|asking|writing|wrote) (you )?again\b|\bmy (last|earlier) (message|note|question)"
    ),
}
"""How sentences show what they presume."""

IMPLIED_BY = {presumed: presumed for presumed in Presumed} | {
    Presumed.OFFER: Presumed.OFFER | Presumed.YES | Presumed.AHEAD,
    Presumed.YES: Presumed.YES | Presumed.AHEAD,
    Presumed.TALK: Presumed.TALK | Presumed.INTERVIEW | Presumed.HELD,
}
"""What presumes it as well: whoever has accepted has had an offer."""

AHEAD_OR_NONE = re.compile(
    r"chance to talk|hope to talk|(love|pleasure|like) to (talk|meet)|welcome a conversation|"
    r"enjoy talking with|"
    r"work (together|with you) (another time|again|on this)|offer to help|"
    r"like to (talk|hear)|time to talk|talk about it|could talk|get to talk|"
    r"planned to talk|talk it (over|through)|we can talk|talk through|happy to talk|available to talk|"
    r"willing to talk|didn't (happen|take place)|couldn't (talk|have our conversation)|"
    r"another offer|an offer from another|[Aa]nother employer has (made me an offer|offered me)|"
    r"chance to (speak|meet)|look(ing)? forward to (talking|meeting|speaking)|"
    r"(move|[Rr]eschedul\w+|cancel\w*|change) (the time of )?our (conversation|talk)|"
    r"(make|missed|missing) our conversation|date for our conversation|to our conversation|"
    r"our conversation on \{day\}"
)
"""Speaks of a talk that is to come, or of one that did not take place, or of somebody else's offer."""


def sentences():
    """Every sentence with the message and the occasion it stands in."""
    for action, outline in MESSAGES.outlines.items():
        for name, parts in outline.occasions.items():
            for part, wordings in parts.items():
                for wording in wordings:
                    for said in alternatives(wording):
                        yield action, name, part, said


@pytest.mark.parametrize("presumed", SIGNS, ids=lambda presumed: presumed.name)
def test_a_sentence_says_what_it_presumes(presumed):
    """Whatever speaks of it is marked with it."""
    unmarked = {
        (str(action), name, said.text)
        for action, name, _, said in sentences()
        if SIGNS[presumed].search(AHEAD_OR_NONE.sub("", said.text))
        and not said.presumes & IMPLIED_BY[presumed]
    }
    assert not unmarked, "\n".join(map(str, sorted(unmarked)))


# ------------------------------------------------------------------------ what is true

TODAY = date(2026, 11, 23)
FULL = {
    "candidate_name": "Ada Sample",
    "contact_name": "Bo Example",
    "company": "Acme",
    "position": "Data Engineer",
    "news": "I have passed the exam.",
    "answer": "Yes, I can.",
}
TOLD = Details(**FULL, topic="the audit trail")
UNTOLD = Details(**FULL)
DECIDING = {"hiring_manager", "interviewer", "executive", "peer", "recruiter", "unknown"}
BEFORE = {"applied", "scheduled", "researching", "informational"}
NOT_A_CANDIDATE = {"researching", "informational", "unknown"}
NO_TALK = {"called_off", "no_show", "missed", "never"}


def true_of(state, details):
    """What may be presumed, told once more in plain words."""
    stage, contact, meeting = state.stage.value, state.contact.value, state.meeting.value
    told, decides = details.topic != "", contact in DECIDING
    talked = meeting == "held"
    if meeting not in NO_TALK:
        talked |= stage == "informational" or (stage == "interviewed" and decides)
        talked |= told and stage not in BEFORE
    interviewed = talked and decides and stage not in NOT_A_CANDIDATE | {"screening"}
    found = {
        "TALK": talked,
        "INTERVIEW": interviewed,
        "HELD": interviewed
        or (meeting == "held" and stage not in NOT_A_CANDIDATE | {"screening"})
        or (meeting not in NO_TALK and stage == "interviewed"),
        "CANDIDATE": stage not in NOT_A_CANDIDATE,
        "OFFER": stage in {"offered", "accepted", "hired", "declined", "rescinded"},
        "YES": stage in {"accepted", "hired"},
        "AHEAD": stage == "accepted",
        "NO": stage == "rejected",
        "OPEN": stage not in NOT_A_CANDIDATE and not state.stage.decided,
        "DECIDES": decides,
        "HOUSE": contact not in {"agency_recruiter", "referrer", "none"},
        "PASSED": state.decision_due is not None and state.decision_due < TODAY,
        "ASKED": state.check_ins > 0,
        "WELCOME": state.permission.value == "granted",
        "KNOWN": state.relationship.value != "none",
    }
    return {name for name, holds in found.items() if holds}


def states():
    """Every stage with everybody, and what else a sentence may turn on."""
    known = ((Relationship.NONE, Permission.NONE), (Relationship.ACQUAINTED, Permission.GRANTED))
    asked = ((None, 0), (date(2026, 11, 20), 1))
    meetings = (Meeting.UNKNOWN, Meeting.HELD, Meeting.NEVER)
    for stage, contact, meeting, (relationship, permission), (due, check_ins) in product(
        Stage, Contact, meetings, known, asked
    ):
        yield InterviewState(
            stage,
            contact=contact,
            meeting=meeting,
            relationship=relationship,
            permission=permission,
            decision_due=due,
            check_ins=check_ins,
        )


@pytest.mark.parametrize("details", [TOLD, UNTOLD], ids=["with a topic", "without"])
def test_nothing_is_said_that_does_not_hold(details):
    """Of no message that is written, in any stage, to anybody."""
    turns, written = cycle(range(VARIANTS)), 0
    for state in states():
        holds = true_of(state, details)
        for composer in COMPOSERS:
            try:
                message = composer(details, state, today=TODAY, variant=next(turns))
            except errors.NetiquetteError:
                continue
            written += 1
            for text, presumed in message._source.presumed():
                assert {each.name for each in presumed} <= holds, (composer.__name__, state, text)
    assert written > 5_000
