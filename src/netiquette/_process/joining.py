"""What several states that were kept apart say of the process they have in common.

Theory of operation. Programs keep a state for each person, and note what happened in one of them. Some of it
holds for all: a question that was asked is open whoever was asked; a decision is one for everybody, and what
was done about it in one state is done; where anybody was heard, nobody is still researching; and while a
round is ahead with one, nobody else is asked how things stand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar

import attrs

from netiquette._deciding.etiquette import NOT_HELD
from netiquette._deciding.reading import as_of
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Contact, NextRound, OtherOffer, Phase, Stage, Turn

__all__ = [
    "ANSWERED",
    "APART",
    "LAGGING",
    "NOES",
    "OF_A_DECISION",
    "UNDER_WAY",
    "after_the_latest",
    "joined",
    "keeping_up",
    "rounds_ahead",
]

K = TypeVar("K", bound=Hashable)

APART = frozenset({Contact.REFERRER, Contact.EMPLOYEE})
"""Had no part in the decision, and hears the outcome apart from the others."""
NOES = frozenset({Stage.REJECTED, Stage.RESCINDED, Stage.CLOSED})
"""What one reply answers for everybody."""
ANSWERED = frozenset({Turn.THEIRS, Turn.NOBODY})

UNDER_WAY = frozenset({Stage.APPLIED, Stage.SCHEDULED}) | Phase.MEETING.stages | Phase.STALLED.stages
"""They know that you want the job, and have not decided."""
LAGGING = frozenset({Stage.UNKNOWN, Stage.RESEARCHING})
"""Whoever says so of a process that is under way does not know how far it has come."""

OF_A_DECISION = ("stage", "decided_on", "turn", "offer")
"""What the others have from the state in which a decision was noted."""


def joined(states: Mapping[K, InterviewState]) -> dict[K, InterviewState]:
    """Return states in which each knows what the others say of the process, whatever the day."""
    if len(states) == 1:
        return dict(states)
    ended = [state for state in states.values() if state.stage.decided]
    undecided = [state for state in states.values() if not state.stage.decided]
    common: dict[str, Any] = {
        "check_ins": max(state.check_ins for state in states.values()),
        "decision_due": max(filter(None, (state.decision_due for state in undecided)), default=None),
    }
    decided = min(ended, key=_latest_first, default=None)
    if decided is not None and _overtaken(decided, undecided):
        decided = None
    if decided is not None:
        common |= {field: getattr(decided, field) for field in OF_A_DECISION}
    latest = max(map(_last_day_of, undecided), default=0)
    done = _done_in(undecided)
    known = {
        key: state
        if state.stage.decided
        else _with(state, common | _from_others(state, latest) | _taken_over(state, done, decided))
        for key, state in states.items()
    }
    return keeping_up(_answered_for_all(known))


def keeping_up(states: dict[K, InterviewState]) -> dict[K, InterviewState]:
    """Return states of which none stays behind a process that is under way for another.

    Whoever has a part in it knows at least that you applied; what a referrer or somebody who merely works
    there tells you over a coffee is a talk of its own.
    """
    if not any(state.stage in UNDER_WAY for state in states.values()):
        return states
    return {key: _caught_up(state) if _is_behind(state) else state for key, state in states.items()}


def _caught_up(state: InterviewState) -> InterviewState:
    """Return a state of somebody who knows at least that you applied; a talk to learn has no next round."""
    if state.stage is Stage.INFORMATIONAL:
        return _with(state, {"stage": Stage.APPLIED, "next_round": NextRound.NONE, "next_interview_on": None})
    return attrs.evolve(state, stage=Stage.APPLIED)


def after_the_latest(states: dict[K, InterviewState]) -> dict[K, InterviewState]:
    """Return states in which everybody waits for what was talked about last, or will be, with anybody."""
    undecided = [state for state in states.values() if not state.stage.decided]
    latest = max(map(_last_day_of, undecided), default=0)
    return {
        key: state if state.stage.decided else _with(state, _from_others(state, latest))
        for key, state in states.items()
    }


def _is_behind(state: InterviewState) -> bool:
    return state.stage in LAGGING or (state.stage is Stage.INFORMATIONAL and state.contact not in APART)


def rounds_ahead(states: Iterable[InterviewState], today: date) -> tuple[bool, bool]:
    """Return whether a round with somebody is still to come: on a day that is known, and on one that is not.

    Nobody is asked how things stand meanwhile; but somebody may have to be asked for the day.
    """
    dated = undated = False
    for state in states:
        if not state.stage.decided:
            read, _ = as_of(state, today)
            days = [day for day in (read.interview_on, read.next_interview_on) if day is not None]
            dated = dated or any(day > today for day in days)
            undated = undated or (read.next_round is NextRound.BOOKED and read.next_interview_on is None)
            undated = undated or (read.stage is Stage.SCHEDULED and not days)
    return dated, undated


def _last_day_of(state: InterviewState) -> int:
    """Return the number of the last day on which you were in touch, or will be; 0 where none is known."""
    following = None if state.stage is Stage.INFORMATIONAL else state.next_interview_on
    days = (state.last_contact_on, state.interview_on, following)
    return max((day.toordinal() for day in days if day is not None), default=0)


def _from_others(state: InterviewState, latest: int) -> dict[str, Any]:
    """Return the contact that others had later: until then, and so long after it, nobody is asked.

    Whoever waits for an answer of yours wants it by the day after they wrote, whomever you talk with.
    """
    if latest <= _last_day_of(state) or state.turn is Turn.YOURS:
        return {}
    return {"last_contact_on": date.fromordinal(latest)}


def _answered_for_all(states: dict[K, InterviewState]) -> dict[K, InterviewState]:
    """Return states in which a no that was answered once is answered for all of them."""
    noes = {key: state for key, state in states.items() if state.stage in NOES and state.contact not in APART}
    if not any(state.turn in ANSWERED for state in noes.values()):
        return states
    return {
        key: attrs.evolve(state, turn=Turn.THEIRS) if key in noes and state.turn not in ANSWERED else state
        for key, state in states.items()
    }


def _overtaken(decided: InterviewState, undecided: Iterable[InterviewState]) -> bool:
    """Return whether somebody talks with you after a decision, which was not that of this process."""
    on = decided.decided_on
    return on is not None and any(
        day > on
        for state in undecided
        for day in (state.interview_on, state.next_interview_on)
        if day is not None
    )


class _Done(NamedTuple):
    """What was done in the state of one person, and holds for all."""

    other_offer: OtherOffer | None
    let_go: bool
    asked_for_a_day: bool


def _done_in(states: Iterable[InterviewState]) -> _Done:
    known = [*states]
    offers = {state.other_offer for state in known}
    return _Done(
        next((word for word in (OtherOffer.TAKEN, OtherOffer.TOLD) if word in offers), None),
        any(state.turn is Turn.NOBODY and state.stage is not Stage.INFORMATIONAL for state in known),
        any(state.turn is Turn.THEIRS and state.meeting in NOT_HELD for state in known),
    )


def _taken_over(state: InterviewState, done: _Done, decided: InterviewState | None) -> dict[str, Any]:
    """Return what was done towards another and is not to be done again.

    Where a decision was noted in another state, what was done about it may have been noted in this one.
    """
    taken: dict[str, Any] = {}
    offered = state.other_offer is OtherOffer.OPEN or state.other_offer_due is not None
    if done.other_offer is not None and offered:
        taken["other_offer"] = done.other_offer
    if decided is not None:
        if _has_answered(state, decided):
            taken["turn"] = state.turn
        elif state.contact in APART and decided.turn in ANSWERED:
            taken["turn"] = Turn.UNKNOWN
    elif done.let_go and state.turn is Turn.UNKNOWN:
        taken["turn"] = Turn.NOBODY
    elif done.asked_for_a_day and state.meeting in NOT_HELD and state.turn not in ANSWERED:
        taken["turn"] = Turn.THEIRS
    return taken


def _has_answered(state: InterviewState, decided: InterviewState) -> bool:
    """Return whether a state tells that its person had an answer to the decision that another one tells of.

    You may have been prepared for a talk with them, or have given up, before it was decided; what was said
    since, or may have been, is the answer. Whether they put an offer into writing is given up after it, and
    you may want a job back on the very day on which you turned it down.
    """
    if state.turn not in ANSWERED:
        return False
    if state.turn is Turn.NOBODY and decided.stage in Phase.WON.stages:
        return True
    if state.turn is Turn.THEIRS and decided.turn is Turn.RECONSIDERED:
        return True
    on, last = decided.decided_on, state.last_contact_on
    return on is None or (last is not None and last >= on)


def _latest_first(state: InterviewState) -> tuple[int, int, int, int]:
    on = 0 if state.decided_on is None else state.decided_on.toordinal()
    return -on, state.stage.position, state.turn.position, state.offer.position


def _with(state: InterviewState, common: Mapping[str, Any]) -> InterviewState:
    """Return a state with what is common; the same where it says that already."""
    changes = {field: value for field, value in common.items() if getattr(state, field) != value}
    return attrs.evolve(state, **changes) if changes else state
