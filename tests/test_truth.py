"""No message claims what the state and the details do not hold.

Every sentence of the tables says what it presumes (`netiquette._languages.wording.Presumed`). Three things
are held here: that a sentence which speaks of something is marked with it, by the words that give it away;
that no composer says a sentence whose presumption is untrue, by an account of what is true that shares
nothing with the one in the package; and that no text that is written claims by its words what is untrue,
however it came to be written, marked or not.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from itertools import cycle, product
from random import Random
from typing import get_type_hints

import attrs
import pytest

from netiquette import (
    Channel,
    Contact,
    Details,
    Dialect,
    InterviewState,
    Length,
    Meeting,
    Permission,
    Relationship,
    Stage,
    Tone,
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
from netiquette._deciding.reading import as_of, effective_stage
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS, Presumed, alternatives
from netiquette._vocabulary.words import Word

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
    r"enjoy (talking|speaking) with|"
    r"work (together|with you) (another time|again|on this)|offer to help|"
    r"like to (talk|hear)|time to talk|talk about it|could talk|get to talk|"
    r"planned to talk|talk it (over|through)|we can talk|talk through|happy to talk|available to talk|"
    r"willing to talk|didn't (happen|take place)|couldn't (talk|have our conversation)|"
    r"another offer|an offer from another|[Aa]nother employer has (made me an offer|offered me)|"
    r"chance to (speak|meet)|look(ing)? forward to (talking|meeting|speaking)|"
    r"(move|[Rr]eschedul\w+|cancel\w*|change) (the time of )?our (conversation|talk)|"
    r"(make|missed|missing) our conversation|date for our conversation|to our conversation|"
    r"our conversation on \{day\}|Confirm(ed:|ing) our conversation"
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
HIRING = DECIDING | {"coordinator"}
OFFERED = {"offered", "accepted", "hired", "declined", "rescinded"}


def true_of(state, details):
    """What may be presumed, told once more in plain words.

    A topic is what was said in an interview, once there may have been one.
    """
    stage, contact, meeting = state.stage.value, state.contact.value, state.meeting.value
    told = details.topic != ""
    decides = contact in DECIDING
    before = details.rounds > 1 and meeting != "never"
    talked = meeting == "held" or before
    if meeting not in NO_TALK:
        talked |= stage == "informational" or (stage == "interviewed" and decides)
        talked |= told and stage not in BEFORE
    an_interview = stage not in NOT_A_CANDIDATE | {"screening"}
    interviewed = talked and decides and an_interview
    found = {
        "TALK": talked,
        "INTERVIEW": interviewed,
        "HELD": interviewed
        or ((meeting == "held" or before) and an_interview)
        or (meeting not in NO_TALK and stage == "interviewed"),
        "CANDIDATE": stage not in NOT_A_CANDIDATE,
        "OFFER": stage in OFFERED,
        "YES": stage in {"accepted", "hired"},
        "AHEAD": stage == "accepted",
        "NO": stage == "rejected",
        "OPEN": stage not in NOT_A_CANDIDATE and not state.stage.decided,
        "DECIDES": decides,
        "HIRES": contact in HIRING,
        "HOUSE": contact not in {"agency_recruiter", "referrer", "none"},
        "PASSED": state.decision_due is not None and state.decision_due < TODAY,
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


# ------------------------------------------------------------------------ what the words of a text claim

YOU = r"(consider(?:ing|ed)?|choos(?:e|ing)|chose|offer(?:ing|ed)) me"
CLAIMS = {
    "TALK": SIGNS[Presumed.TALK],
    "OFFER": SIGNS[Presumed.OFFER],
    "HOUSE": re.compile(r"\byour (team|colleagues|office)\b"),
    "HIRES": re.compile(
        rf"\byour (decision|consideration|(confidence|trust|interest|faith) in me)\b|\byour offer\b"
        rf"|\bhelp you decide\b|\b{YOU}\b"
    ),
    "OVER": re.compile(r"\bturned me down\b|\bdidn't work out\b|\bdid not work out\b|\bconsidered again\b"),
    "CANDIDATE": re.compile(
        r"\bmy (application|candidacy)\b|\bhiring process\b|\bwithdraw\w*\b|\bbe considered\b"
        r"|\b(our|the|my|an) interviews?\b"
    ),
    "COMING": re.compile(r"\blook(ing)? forward to (working with you|joining|starting)\b|\bmy first day\b"),
}
"""What a text says, in the words of the recipient."""

THEIRS = re.compile(
    r"[Aa]nother employer has offered me|they('ve| have) offered me|offer to help|offering me (some|advice)"
    r"|can be as helpful to someone else|chance to interview me"
)
"""Somebody else's offer, or help."""


def claimable(state, today, details, composer):
    """What a text may claim of a state on a day; what a message is for is so where the stage is unknown."""
    read, _ = as_of(state, today)
    # Thanks are for what has been, whatever is booked by now.
    stage = state.stage if composer is thank_you_note else effective_stage(read, today)[0]
    read = attrs.evolve(read, stage=stage)
    holds = true_of(read, details)
    stage = read.stage.value
    if stage in {"rejected", "rescinded", "closed", "declined", "withdrawn"}:
        holds.add("OVER")
    if stage in {"offered", "accepted"}:
        holds.add("COMING")
    arranged = read.meeting.value != "unknown" or read.next_round.value != "none"
    if stage == "unknown" or (arranged and stage == "researching"):
        holds.add("CANDIDATE")
    return holds


DOSSIERS = [
    UNTOLD,
    TOLD,
    attrs.evolve(TOLD, rounds=2),
    attrs.evolve(TOLD, via_name="Cy Third"),
    attrs.evolve(
        TOLD,
        strength="six years of Go",
        need="somebody who knows Go",
        next_step="the panel on Friday",
        others="Di Fourth",
        reason="the long commute",
        referrer_name="Ed Fifth",
    ),
]
FACETS = {
    field.name: list(get_type_hints(InterviewState)[field.name])
    for field in attrs.fields(InterviewState)
    if isinstance(get_type_hints(InterviewState)[field.name], type)
    and issubclass(get_type_hints(InterviewState)[field.name], Word)
}
DAYS = [field.name for field in attrs.fields(InterviewState) if field.name.endswith(("_on", "_due"))]
AWAY = (-200, -60, -30, -10, -3, -1, 0, 2, 10)


def drawn_state(draw):
    """Draw a state of which every fact may be known, and most are not."""
    facts = {
        name: draw.choice(words) if name in MATTERING or draw.random() < 0.4 else words[0]
        for name, words in FACETS.items()
    }
    days = {name: TODAY + timedelta(draw.choice(AWAY)) for name in DAYS if draw.random() < 0.25}
    return InterviewState(**facts, **days, check_ins=draw.choice((0, 0, 1)))


MATTERING = {"stage", "contact", "meeting"}


def test_every_fact_is_drawn():
    """So that a fact that is new is not forgotten."""
    assert len(FACETS) + len(DAYS) + len(["check_ins"]) == len(attrs.fields(InterviewState))


@pytest.mark.parametrize("seed", range(3))
def test_no_text_claims_what_is_untrue(seed):
    """By its words, whatever its sentences are marked with: in any state, on any channel, in any manner."""
    draw = Random(seed)  # noqa: S311
    claimed, written = Counter(), 0
    wrong = {}
    for _ in range(1_000):
        state, details = drawn_state(draw), draw.choice(DOSSIERS)
        today = draw.choice((None, TODAY))
        manner = {
            "variant": draw.randrange(VARIANTS),
            "channel": draw.choice([*Channel]),
            "tone": draw.choice([*Tone]),
            "length": draw.choice([*Length]),
            "dialect": draw.choice([*Dialect]),
        }
        for composer in COMPOSERS:
            try:
                message = composer(details, state, today=today, **manner)
            except errors.NetiquetteError:
                continue
            written += 1
            holds = claimable(state, today, details, composer)
            for text, _ in message._source.presumed():
                said = THEIRS.sub("", AHEAD_OR_NONE.sub("", text))
                for name, sign in CLAIMS.items():
                    if sign.search(said):
                        claimed[name] += 1
                        if name not in holds:
                            wrong.setdefault((composer.__name__, name, text), state)
    assert not wrong, "\n".join(f"{key}: {told(state)}" for key, state in wrong.items())
    assert written > 5_000
    assert min(claimed[name] for name in CLAIMS) > 10


def told(state):
    """The facts of a state that are not their defaults."""
    given = attrs.asdict(state, filter=lambda field, value: value != field.default)
    return {name: str(value) for name, value in given.items()}
