"""What several states that were kept apart say of the process they have in common.

Theory of operation. Programs keep a state for each person, and note what happened in one of them. Some of it
holds for all: a question that was asked is open whoever was asked; a decision is one for everybody; and while
a round is ahead with one, nobody else is asked how things stand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

import attrs

from netiquette._deciding.timelines import as_of
from netiquette._vocabulary.state import InterviewState

__all__ = ["OF_A_DECISION", "has_round_ahead", "joined"]

K = TypeVar("K", bound=Hashable)

OF_A_DECISION = ("stage", "decided_on", "turn", "offer")
"""What the others have from the state in which a decision was noted."""


def joined(states: Mapping[K, InterviewState]) -> dict[K, InterviewState]:
    """Return states in which each knows what the others say of the process, whatever the day."""
    if len(states) == 1:
        return dict(states)
    asked = max(state.check_ins for state in states.values())
    undecided = [state for state in states.values() if not state.stage.decided]
    last = max((state.last_contact_on for state in undecided if state.last_contact_on), default=None)
    decided = min(
        (state for state in states.values() if state.stage.decided), key=_latest_first, default=None
    )
    common: dict[str, Any] = {"check_ins": asked, "last_contact_on": last}
    if decided is not None:
        common |= {field: getattr(decided, field) for field in OF_A_DECISION}
    return {key: state if state.stage.decided else _with(state, common) for key, state in states.items()}


def has_round_ahead(states: Iterable[InterviewState], today: date) -> bool:
    """Return whether a round with somebody is still to come, in a process that is open."""
    return any(
        day is not None and day > today
        for state in states
        if not state.stage.decided
        for read in (as_of(state, today)[0],)
        for day in (read.interview_on, read.next_interview_on)
    )


def _latest_first(state: InterviewState) -> tuple[int, int, int, int]:
    on = 0 if state.decided_on is None else state.decided_on.toordinal()
    return -on, state.stage.position, state.turn.position, state.offer.position


def _with(state: InterviewState, common: Mapping[str, Any]) -> InterviewState:
    """Return a state with what is common; the same where it says that already."""
    changes = {field: value for field, value in common.items() if getattr(state, field) != value}
    return attrs.evolve(state, **changes) if changes else state
