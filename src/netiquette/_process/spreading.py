"""Requests to connect, spread over days and over the notes of a month."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from typing import TypeVar

from netiquette._process.assignment import Assignment
from netiquette._process.task import Task
from netiquette._vocabulary.words import Action, Contact, Invitation

__all__ = ["spread"]

K = TypeVar("K", bound=Hashable)


def spread(tasks: list[Task[K]], table: Assignment[K]) -> dict[K, date | None]:
    """Return the day from which each request to connect may go out; None for one that has no note left."""
    requests = [task for task in tasks if task.step.action is Action.SEND_INVITATION]
    if not requests:
        return {}
    requests.sort(
        key=lambda task: (
            table.states[task.who].contact is not Contact.HIRING_MANAGER,
            task.who != table.told,
            table.places[task.who],
        )
    )
    sent = [
        state.invited_on
        for state in table.states.values()
        if state.invitation is Invitation.SENT and state.invited_on is not None
    ]
    timing = table.timing
    days = _free_days(sent, _first_day(tasks, table), timing.requests_a_day, timing.notes_a_month)
    return {task.who: next(days, None) for task in requests}


def _first_day(tasks: list[Task[K]], table: Assignment[K]) -> date:
    """Return the day on which requests begin: not the one on which a decision is answered."""
    today = table.today
    answers = any(task.step.action.facts.answers and task.step.is_open(today) for task in tasks)
    answered = any(
        isinstance(event.what, Action) and event.what.facts.answers and event.on == today
        for event in table.process.events
    )
    several = len(table.states) > 1
    return today + timedelta(1) if several and (answers or answered) and today < date.max else today


def _free_days(sent: list[date], first: date, a_day: int, a_month: int) -> Iterator[date]:
    """Yield the days on which another request may go out, from the first on."""
    taken, day = [*sent], first
    while a_day and a_month:
        if taken.count(day) < a_day and _in_the_month(taken, day) < a_month:
            taken.append(day)
            yield day
        elif day == date.max:
            return
        else:
            day += timedelta(1)


def _in_the_month(sent: list[date], day: date) -> int:
    return sum((other.year, other.month) == (day.year, day.month) for other in sent)
