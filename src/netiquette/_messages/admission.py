"""Admission: which messages cannot be sent in which states, because what they speak of is not so.

Theory of operation. What a state and a day mean is a set of words (`occasions`), and a message is refused
by the first row of its composer whose words all hold; the row says why, and what to do instead. A day that is
still to come is no word, so what waits for one is asked of a function. The reviewer asks the same functions.

One rule of this file. A row is about what is true, not about what is wise: whether a message is due is
decided in `_deciding`. So there is a row where a message would answer what has not happened, or say what they
have read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netiquette._deciding.etiquette import NOT_HELD
from netiquette._deciding.reading import as_of
from netiquette._deciding.rule import applies
from netiquette._process.joining import APART
from netiquette._vocabulary.errors import UntimelyMessageError
from netiquette._vocabulary.words import (
    Contact,
    Meeting,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Phase,
    Relationship,
    Stage,
    ThankYou,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

    from netiquette._deciding.policy import Policy
    from netiquette._vocabulary.state import InterviewState

__all__ = ["admit", "asked_enough", "asked_too_early"]

_ALL = frozenset(Stage)
_DECIDED = frozenset(stage for stage in Stage if stage.decided)
_NO_POSITION = Phase.INFORMATIONAL.stages | {Stage.RESEARCHING}
"""No position is at stake."""
_TALK_BEHIND = frozenset({Stage.INTERVIEWED, Stage.ON_HOLD, Stage.NO_RESPONSE})
_NO_PART = APART | {Contact.OWN_MANAGER}
"""Neither decides nor speaks for those who do."""

_Rows = tuple[tuple["AbstractSet[Word]", str], ...]

_NOBODY: _Rows = (
    ({Contact.NONE}, "contact is none, so there is nobody to write to; name whoever it is as the contact"),
)
_NOT_FROM_THEM = "contact is {contact}, who has no part in the decision; answer those who told you of it"
_NO_OFFER = "stage is {stage}, so there is no offer to answer; write what belongs to that stage"
_NO_PROCESS = "stage is {stage}, so no position is at stake; there is nothing of the kind to write"
_NOTHING_TO_MOVE = (
    "stage is {stage}, so there is no interview to move; say with meeting that it was not held, "
    "or with next_interview_on that there is another"
)

_UNFIT: Mapping[str, _Rows] = {
    "thank_you_note": (
        ({ThankYou.UNWELCOME}, "they want no thank-you notes; write none"),
        ({ThankYou.SENT}, "they have been thanked, and once is enough; write none"),
    ),
    "check_in": (
        (_DECIDED - Phase.WON.stages, "stage is {stage}, so there is nothing left to ask; ask nothing"),
        (
            Phase.WON.stages | (frozenset(Offer) - {Offer.SPOKEN}),
            "stage is {stage}, so there is nothing left to ask; answer the offer",
        ),
    ),
    "interview_confirmation": (
        (_DECIDED, "stage is {stage}, so there is no interview to confirm; answer the decision"),
        (
            NOT_HELD,
            "meeting is {meeting}, so there is no day to confirm; record the new day and leave meeting out",
        ),
    ),
    "new_day_request": (
        (_DECIDED, "stage is {stage}, so there is no interview to move; answer the decision"),
        (
            _TALK_BEHIND | (frozenset(Meeting) - NOT_HELD) | (frozenset(NextRound) - {NextRound.BOOKED}),
            _NOTHING_TO_MOVE,
        ),
    ),
    "other_offer_news": (
        (_DECIDED, "stage is {stage}, so there is nothing to wait for; answer the decision"),
        (_NO_POSITION, _NO_PROCESS),
        ({OtherOffer.TAKEN}, "you took the other offer, so there is nothing to wait for; withdraw instead"),
    ),
    "offer_reply": ((_ALL - {Stage.OFFERED}, _NO_OFFER), (_NO_PART, _NOT_FROM_THEM)),
    "offer_acceptance": ((_ALL - {Stage.OFFERED, Stage.ACCEPTED}, _NO_OFFER), (_NO_PART, _NOT_FROM_THEM)),
    "rejection_reply": (
        (
            _ALL - Phase.LOST.stages,
            "stage is {stage}, so there is no rejection to answer; write what belongs to that stage",
        ),
        (_NO_PART, _NOT_FROM_THEM),
    ),
    "farewell": (
        (_NO_POSITION, _NO_PROCESS),
        (
            Phase.LOST.stages | (frozenset(Contact) - {Contact.REFERRER}),
            "stage is {stage}, so there is nothing to leave; answer the decision",
        ),
        (
            {Stage.ACCEPTED, Stage.HIRED} | (frozenset(Contact) - APART),
            "stage is {stage}, so there is nothing to leave; talk to them in person",
        ),
    ),
    "permission_request": (
        (
            {Permission.GRANTED},
            "they have said yes already, so there is nothing to ask; send the request when its time comes",
        ),
        ({Relationship.CONNECTED}, "the two of you are connected, so there is nothing to ask; ask nothing"),
    ),
}
"""What each composer refuses, first match; words of one enum are alternatives, as in a `Rule`."""


def admit(
    composer: str, state: InterviewState, words: frozenset[Word], today: date | None, policy: Policy
) -> None:
    """Refuse a message that should not be sent in a state.

    Args:
        composer: The function that was asked for it.
        state: The state.
        words: What holds of it on the day.
        today: The day.
        policy: The manners.

    Raises:
        UntimelyMessageError: It should not.
    """
    why = "" if composer in _ASKS_FIRST else _why_not(composer, words)
    if why:
        raise UntimelyMessageError(why, composer=composer)
    if composer in _WAITS:
        read, _ = as_of(state, today)
        _WAITS[composer](read, today, policy)


_ASKS_FIRST = frozenset({"compose", "connection_request"})
"""Writes what a decision allows, and nothing else."""


@lru_cache(maxsize=1 << 10)
def _why_not(composer: str, words: frozenset[Word]) -> str:
    """Return what is said where a row holds, or nothing."""
    rows = (*_NOBODY, *_UNFIT.get(composer, ()))
    why = next((why for when, why in rows if applies(when, words)), "")
    said = {type(word).__name__.lower(): word for word in words}
    return why.format_map(said)


# ------------------------------------------------------------------------------ what waits for a day


def _no_thanks_yet(state: InterviewState, today: date | None, _: Policy) -> None:
    """Refuse thanks for a talk that is still to come.

    Raises:
        UntimelyMessageError: It is.
    """
    talk = state.interview_on
    if talk is not None and today is not None and talk > today and state.stage in _ONE_TALK:
        raise UntimelyMessageError(
            f"the talk is on {talk}, so there is nothing to thank for yet; write the note after it",
            composer="thank_you_note",
            earliest=talk,
        )


_ONE_TALK = frozenset({Stage.SCHEDULED, Stage.INFORMATIONAL})
"""The day of the talk is the one to thank for; elsewhere there may have been others before it."""


def _no_question_now(state: InterviewState, today: date | None, policy: Policy) -> None:
    """Refuse a question before the day they named, and one too many.

    Raises:
        UntimelyMessageError: It is one.
    """
    if asked_enough(state, policy):
        raise UntimelyMessageError(
            f"{state.check_ins} questions went out, and {policy.timing.most_check_ins} are the most; "
            "ask no more",
            composer="check_in",
        )
    due = state.decision_due
    if asked_too_early(state, today):
        raise UntimelyMessageError(
            f"they mean to decide by {due}, so nothing is asked before; wait for that day",
            composer="check_in",
            earliest=due,
        )


def asked_enough(state: InterviewState, policy: Policy) -> bool:
    """Return whether as many questions went out as there may be."""
    return state.check_ins >= policy.timing.most_check_ins


def asked_too_early(state: InterviewState, today: date | None) -> bool:
    """Return whether the day they named is still ahead of a question.

    Nothing is asked before it, but by somebody whom another offer presses, or who has had a yes.
    """
    due = state.decision_due
    return (
        due is not None
        and today is not None
        and today < due
        and not state.stage.decided
        and state.other_offer not in _PRESSES
    )


_PRESSES = frozenset({OtherOffer.OPEN, OtherOffer.TOLD})
"""It waits for an answer."""

_WAITS: Mapping[str, Callable[[InterviewState, date | None, Policy], None]] = {
    "thank_you_note": _no_thanks_yet,
    "check_in": _no_question_now,
}
