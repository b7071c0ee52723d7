"""Requests to connect, spread over days and over the notes of a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeVar

from netiquette._process.assignment import Assignment
from netiquette._process.task import Task
from netiquette._vocabulary.words import Action, Contact, Invitation

__all__ = ["free_days", "moves", "spread"]

K = TypeVar("K", bound=Hashable)
_REPLIES = frozenset(action for action in Action if action.facts.answers)
"""What answers a decision."""


def spread(tasks: list[Task[K]], table: Assignment[K]) -> dict[K, date | None]:
    """Return the day from which each request to connect may go out; None for one that has no note left."""
    requests = [task for task in tasks if task.step.action is Action.SEND_INVITATION]
    if not requests:
        return {}
    requests.sort(
        key=lambda task: (
            (task.step.earliest or table.today)
            > table.today,  # one that may not go out yet holds up no other
            table.states[task.who].contact is not Contact.HIRING_MANAGER,
            task.who != table.told,
            table.places[task.who],
        )
    )
    timing = table.timing
    days = free_days([*_sent(table)], _first_day(tasks, table), timing.requests_a_day, timing.notes_a_month)
    return {task.who: next(days, None) for task in requests}


def moves(tasks: list[Task[K]], days: Mapping[K, date | None], table: Assignment[K]) -> Iterator[date]:
    """Yield the days on which time alone puts a request off: once the first one could have gone out.

    Args:
        tasks: The tasks, each request with the day from which it may go out.
        days: The days on which requests may go out, as `spread` has them.
        table: Everybody's answer.
    """
    for state in table.states.values():
        if state.invitation is Invitation.SENT and state.invited_on is not None:
            yield state.invited_on  # one of a later day takes its place then
    first = min((day for day in days.values() if day is not None), default=date.max)
    begins = first - timedelta(1) if _first_day(tasks, table) > table.today else first
    for task in tasks:
        day, opens = days.get(task.who), task.step.earliest
        if task.step.action is Action.SEND_INVITATION and day is not None and opens is not None:
            moved = begins.toordinal() + 1 + (opens - day).days
            if day > first and moved <= date.max.toordinal():
                yield date.fromordinal(moved)


def _sent(table: Assignment[K]) -> Iterator[date]:
    """Yield the days on which requests went out, those included that were accepted since."""
    noted: set[K] = set()
    for event in table.process.events:
        if event.what is Action.SEND_INVITATION:
            for key in event.who or (table.process.states if len(table.states) == 1 else ()):
                noted.add(key)
                yield event.on
    for key, state in table.states.items():
        on = state.invited_on
        # One of a later day has not gone out yet.
        if key not in noted and state.invitation is Invitation.SENT and on is not None and on <= table.today:
            yield on


def _first_day(tasks: list[Task[K]], table: Assignment[K]) -> date:
    """Return the day on which requests begin: not the one on which a decision is answered."""
    today = table.today
    answers = any(task.step.action in _REPLIES and (task.step.earliest or today) <= today for task in tasks)
    answered = any(event.on == today and event.what in _REPLIES for event in table.process.events)
    several = len(table.states) > 1
    return today + timedelta(1) if several and (answers or answered) and today < date.max else today


def free_days(sent: Collection[date], first: date, a_day: int, a_month: int) -> Iterator[date]:
    """Yield the days on which another request may go out, from the first on."""
    on_day, in_month = Counter(sent), Counter(map(_year_and_month, sent))
    day = first
    while a_day and a_month:
        if on_day[day] < a_day and in_month[_year_and_month(day)] < a_month:
            on_day[day] += 1
            in_month[_year_and_month(day)] += 1
            yield day
        elif day == date.max:
            return
        else:
            day += timedelta(1)


def _year_and_month(day: date) -> tuple[int, int]:
    return day.year, day.month
