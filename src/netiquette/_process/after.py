"""Moving on: from a state and an event to the next state, and from a history to a state.

Theory of operation. `after` looks its event up in the table of `transitions`, whose rows are read as rules
are, and sets what the row says. `replay` folds a history by day: what is said twice counts once, and what
comes later stands. Both are pure, and take any transition, because trackers allow any.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from netiquette._deciding.reading import with_round_begun
from netiquette._deciding.rule import applies
from netiquette._process.transitions import TRANSITIONS, Value
from netiquette._vocabulary.arguments import expect, expect_several
from netiquette._vocabulary.event import Event, Happening
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import IN_ROUNDS
from netiquette._vocabulary.state import MOST_CHECK_INS, WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import Stage, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from typing import TypeAlias

    from netiquette._vocabulary.event import What

    Changes: TypeAlias = Mapping[str, Any]

__all__ = ["after", "changes_of", "in_order", "replay"]


@public
def after(state: InterviewState, event: Event) -> InterviewState:
    """Return the state after an event.

    What each event changes is one table, which the manual prints. Nothing is refused: trackers allow any
    transition, and `decide` reports any contradiction in ``assumptions``.

    Args:
        state: What was known before.
        event: What happened. Whom it concerns is ignored: for one of several people, see `Process`.

    Raises:
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, InterviewState, after, decide
        >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 18))
        >>> decide(state, today=date(2026, 11, 18)).next.action.value
        'send_thank_you'
        >>> state = after(state, Event(date(2026, 11, 18), "send_thank_you"))
        >>> decide(state, today=date(2026, 11, 18)).next.action.value
        'wait'

    .. versionadded:: 26.2
    """
    if state.__class__ is not InterviewState:
        expect("after", "state", state, InterviewState)
    if event.__class__ is not Event:
        expect("after", "event", event, Event)
    state = with_round_begun(state, event.on)
    changes = changes_of(event, state)
    return attrs.evolve(state, **changes) if changes else state


def changes_of(event: Event, state: InterviewState) -> dict[str, Any]:
    """Return the fields that an event changes, with their new values."""
    what = event.what
    if what is state.stage:
        if what not in IN_ROUNDS or event.day is None or event.day == state.interview_on:
            return {}
        what = Happening.BOOKED
    if what is _MOVED and event.day is None:
        what = Happening.CALLED_OFF
    return {
        field: _value(value, field, event, state)
        for field, value in _first_fit(what, _situation(state)).items()
    }


_MOVED = Happening.MOVED


def _situation(state: InterviewState) -> tuple[Word, ...]:
    return tuple(getattr(state, field) for field in WORD_FIELDS)


@lru_cache(maxsize=1 << 12)
def _first_fit(what: What, words: tuple[Word, ...]) -> Changes:
    """Return what the first row changes that fits; the last row of each event fits always."""
    held = frozenset(words)
    return next(row.changes for row in TRANSITIONS[what] if applies(row.when, held))


def _value(value: Any, field: str, event: Event, state: InterviewState) -> Any:
    """Return what a field becomes."""
    if value.__class__ is not Value:
        return value
    if value is Value.ONE_MORE:
        return min(state.check_ins + 1, MOST_CHECK_INS)
    return _changed_day(value, event, getattr(state, field))


def _changed_day(value: Value, event: Event, known: date | None) -> date | None:
    """Return the day that a field becomes."""
    if value is Value.LATER:
        return event.on if known is None else max(known, event.on)
    if value is Value.DAY:
        return event.day
    if value is Value.NAMED:
        return event.on if event.day is None else min(event.day, event.on)
    if value is Value.HELD:
        return min(event.day or known or event.on, event.on)
    if value is Value.PROMISED or value is Value.AFTERWARDS:
        named = event.day if value is Value.PROMISED or event.day != event.on else None
        return next((day for day in (named, known) if day is not None and day >= event.on), None)
    return event.on


def in_order(events: Iterable[Event]) -> list[Event]:
    """Return events by day, each once; those of one day in an order that does not depend on how they came.

    The same people in another order are the same event.
    """
    once = {
        (event.on, event.what, event.day, frozenset(event.who)): event for event in sorted(events, key=_rank)
    }
    return [*once.values()]


_RANKS = {word: place for place, word in enumerate(TRANSITIONS)}


def _rank(event: Event) -> tuple[date, int, int, bool, date, str]:
    """Return where an event stands among others; of two alike, one that names a day comes last."""
    what, day = event.what, event.day
    return event.on, _part_of_day(event), _RANKS[what], day is not None, day or event.on, repr(event.who)


def _part_of_day(event: Event) -> int:
    """Return what comes first on a day: what was set for it, the talk, what came of it, and then you."""
    what = event.what
    if not isinstance(what, Stage | Happening):
        return 3
    if what in _OUTCOMES or (what is _MOVED and event.day is None):
        return 1
    if what in _SETTING and event.day is not None and event.day <= event.on:
        return 0
    return 2 if isinstance(what, Happening) else 0


_OUTCOMES = frozenset({Happening.CALLED_OFF, Happening.NO_SHOW, Happening.MISSED, Happening.MET})
"""A talk took place, or came to nothing; it settles what was set and promised before, and nothing after."""
_SETTING = frozenset({Happening.BOOKED, Happening.MOVED})


_NOTHING_KNOWN = InterviewState(Stage.UNKNOWN)


@public
def replay(events: Iterable[Event], start: InterviewState = _NOTHING_KNOWN) -> InterviewState:
    """Return the state that a history leads to.

    Events are taken by day, whatever order they come in; one that is given twice counts once, and a later one
    may take back an earlier one. On one day, a talk comes before what came of it, and what happened to you
    before what you did about it.

    Args:
        events: What happened.
        start: What was known before any of it; nothing, if left out.

    Raises:
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, replay
        >>> applied, met = Event(date(2026, 11, 2), "applied"), Event(date(2026, 11, 18), "met")
        >>> replay([met, applied]).stage.value
        'interviewed'

    .. versionadded:: 26.2
    """
    state = expect("replay", "start", start, InterviewState)
    for event in in_order(expect_several("replay", "events", events, Event)):
        state = after(state, event)
    return state
