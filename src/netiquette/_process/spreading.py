"""Requests to connect, spread over days and over the notes of a month."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from typing import TypeVar

import attrs

from netiquette._process.assignment import Assignment
from netiquette._process.task import Task
from netiquette._vocabulary.words import Action, Contact, Invitation

__all__ = ["spread"]

K = TypeVar("K", bound=Hashable)


def spread(tasks: list[Task[K]], table: Assignment[K]) -> Iterator[Task[K]]:
    """Yield the tasks, with the requests to connect spread over days and over the notes of a month."""
    today, timing, states = table.today, table.timing, table.process.states
    requests = sorted(
        (task for task in tasks if task.step.action is Action.SEND_INVITATION),
        key=lambda task: (
            states[task.who].contact is not Contact.HIRING_MANAGER,
            task.who != table.told,
            table.places[task.who],
        ),
    )
    sent = [
        state.invited_on
        for state in states.values()
        if state.invitation is Invitation.SENT and state.invited_on is not None
    ]
    days = _free_days(sent, _first_day(tasks, table), timing.requests_a_day, timing.notes_a_month)
    later = {task.who: day for task, day in zip(requests, days, strict=False)}
    for task in tasks:
        day = later.get(task.who) if task.step.action is Action.SEND_INVITATION else None
        if day is None or day <= max(today, task.step.earliest or today):
            yield task
        else:
            yield attrs.evolve(task, step=attrs.evolve(task.step, earliest=day))


def _first_day(tasks: list[Task[K]], table: Assignment[K]) -> date:
    """Return the day on which requests begin: not the one on which a decision is answered."""
    today = table.today
    answers = any(task.step.action.facts.answers and task.step.is_open(today) for task in tasks)
    answered = any(
        isinstance(event.what, Action) and event.what.facts.answers and event.on == today
        for event in table.process.events
    )
    several = len(table.process.states) > 1
    return today + timedelta(1) if several and (answers or answered) and today < date.max else today


def _free_days(sent: list[date], today: date, a_day: int, a_month: int) -> Iterator[date]:
    """Yield the days on which another request may go out, from today on."""
    if not a_day or not a_month:
        return
    day = today
    sent = [*sent]
    while True:
        if sum(other == day for other in sent) < a_day and _in_the_month(sent, day) < a_month:
            sent.append(day)
            yield day
        elif day == date.max:
            return
        else:
            day += timedelta(1)


def _in_the_month(sent: list[date], day: date) -> int:
    return sum((other.year, other.month) == (day.year, day.month) for other in sent)
