"""The agenda: what is to be done in a process, each thing once, in order.

Theory of operation. `Assignment` says for each step of everybody's answer what becomes of it. Those that are
taken are the tasks: requests to connect are spread over days, and all of them stand in order of urgency. What
is left out is kept, with the rule that says so.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

import attrs

from netiquette._deciding.days import NO_DAY
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.sharing import ONE_QUESTION_SERVES_BOTH
from netiquette._deciding.step import Step, postponed
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._deciding.urgency import ASKS, LATER, URGENCY, WAITS
from netiquette._languages.language import DEFAULT
from netiquette._process.assignment import Assignment, decisions_of
from netiquette._process.process import Process
from netiquette._process.spreading import moves, spread
from netiquette._process.task import Agenda, LeftOut, Task, first_after
from netiquette._vocabulary.arguments import MisfitError, expect, expect_several, expect_today, take
from netiquette._vocabulary.guarded import bare
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import UNTIMELY, Action, Contact

__all__ = ["agenda"]

K = TypeVar("K", bound=Hashable)
_A_PROCESS: type[Process[Any]] = Process
_AN_AGENDA: type[Agenda[Any]] = Agenda
_A_TASK: type[Task[Any]] = Task
_NOT_DONE: type[LeftOut[Any]] = LeftOut
"""Each of any people."""


@public
def agenda(
    process: Process[K] | Mapping[K, InterviewState | Contact | str],
    *,
    today: date,
    policy: Policy = CAUTIOUS,
    calendar: BusinessCalendar = WEEKENDS,
    language: str = DEFAULT,
    beside: Iterable[Process[K]] | Process[K] = (),
) -> Agenda[K]:
    """Answer what is to be done in a process of several people: each thing once, in order.

    Thanks are for each person, deciders first. The one question, the answer to a decision and
    moving on belong to the process, and go to one person. Requests to connect come last, and are spread over
    days. A process of one person is answered as `decide` answers.

    Args:
        process: Who takes part, and what has happened; or states by key, where you keep those.
        today: The day to answer for; a datetime is reduced to its own date. What happens later is not known
            yet, and counts for nothing.
        policy: The manners to follow; `Policy.sharing` has the rules for several people.
        calendar: The days on which people are at work.
        language: The language of the answers.
        beside: Another process at the same company, or several, with the same keys for the same people.
            While one is open, each side is told of the other, whoever decides in it is not asked to connect,
            and whoever was asked there is not asked again here. That this side was told is known from an
            event, so with a mapping of states it stays among the tasks.

    Raises:
        TypeError: An argument is not what it should be.
        InvalidEventError: A mapping holds nobody, or somebody who is neither a contact nor a state.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Process, agenda
        >>> process = Process(
        ...     {"rae": "recruiter", "hal": "hiring_manager"},
        ...     [
        ...         Event(date(2026, 11, 16), "met", who=["hal"]),
        ...         Event(date(2026, 11, 17), "send_thank_you", who=["hal"]),
        ...         Event(date(2026, 12, 1), "rejected", who=["rae"]),
        ...     ],
        ... )
        >>> tasks = agenda(process, today=date(2026, 12, 1)).tasks
        >>> [(task.who, task.step.title) for task in tasks][:2]
        [('hal', 'Thank them for the chance'), ('hal', 'Send a personal connection request')]

    .. versionadded:: 26.2
    """
    if not isinstance(process, Process):
        process = Process(take(TypeError, "process", process, _take_people))
    day = expect_today("agenda", today)
    policy = expect("agenda", "policy", policy, Policy)
    calendar = expect("agenda", "calendar", calendar, BusinessCalendar)
    given = [beside] if isinstance(beside, Process) else beside
    others = [_until(other, day) for other in expect_several("agenda", "beside", given, _A_PROCESS)]
    process = _until(process, day)
    table = Assignment(process, day, policy, calendar, language)
    closed = {
        key: decision
        for other in others
        for key, decision in decisions_of(other, day, policy, calendar, language).items()
        if decision.verdict in UNTIMELY
    }
    asked = {
        key
        for other in others
        for key, state in other.states.items()
        if state.check_ins and not state.stage.decided
    }
    tasks: list[Task[K]] = []
    left: list[LeftOut[K]] = []
    changes = [*table.changes, *(decision.reconsider_on for decision in table.decisions.values())]
    still_open = [
        other for other in others if not all(state.stage.decided for state in other.states.values())
    ]
    if still_open:
        tasks += table.told_of_the_other({key for other in still_open for key in other.states}, language)
    for key, step in table.lines():
        share, rule = table.share(key, step.action)
        door = closed.get(key) if step.action is Action.SEND_INVITATION else None
        if door is not None:
            share, rule = Share.LEFT_OUT, door.rule
            changes.append(door.reconsider_on)
        elif step.action is Action.CHECK_IN and key in asked:
            share, rule = Share.LEFT_OUT, ONE_QUESTION_SERVES_BOTH
        if share is Share.LEFT_OUT:
            left.append(_left_out(key, step, rule))
        else:
            through = table.speaker(key) if share is Share.THROUGH else None
            tasks.append(_task(table, key, step, rule, through))
    days = spread(tasks, table)
    if days:
        left += [
            _left_out(task.who, task.step, task.rule)
            for task in tasks
            if _is_request(task) and days[task.who] is None
        ]
        tasks = [*_postponed(tasks, days, day)]
        changes += moves(tasks, days, table)
    # Every part is our own, so nothing is checked once more.
    plan: Agenda[K] = bare(_AN_AGENDA)
    plan.__dict__.update(
        tasks=tuple(_by_urgency(tasks, table)),
        left_out=tuple(left),
        decisions=MappingProxyType(table.decisions),
        today=day,
        reconsider_on=first_after(day, changes + [task.step.earliest for task in tasks]),
    )
    return plan


def _take_people(value: Mapping[K, Any]) -> Mapping[K, Any]:
    """Take states by key, which is all that a process without events is."""
    if not _is_mapping(value):
        raise MisfitError("but agenda takes a Process, or states by key; build a Process first")
    return value


def _is_mapping(value: object) -> bool:
    return isinstance(value, Mapping)


def _task(table: Assignment[K], key: K, step: Step, rule: Rule, through: K | None) -> Task[K]:
    task: Task[K] = bare(_A_TASK)
    task.__dict__.update(
        who=key,
        step=step,
        decision=table.decisions[key],
        rule=rule,
        also=table.also(key, step.action),
        through=through,
        variant=table.places[key],
    )
    return task


def _left_out(key: K, step: Step, rule: Rule) -> LeftOut[K]:
    left: LeftOut[K] = bare(_NOT_DONE)
    left.__dict__.update(who=key, action=step.action, rule=rule, language=step.language)
    return left


def _until(process: Process[K], day: date) -> Process[K]:
    """Return a process as it is on a day."""
    if not process.events or process.events[-1].on <= day:
        return process
    return Process(process.contacts, [event for event in process.events if event.on <= day])


def _is_request(task: Task[K]) -> bool:
    return task.step.action is Action.SEND_INVITATION


def _postponed(tasks: list[Task[K]], days: Mapping[K, date | None], today: date) -> Iterator[Task[K]]:
    """Yield the tasks, each request with the day from which it may go out."""
    for task in tasks:
        day = days[task.who] if _is_request(task) else today
        if day is not None and day > max(today, task.step.earliest or today):
            yield attrs.evolve(task, step=postponed(task.step, day))
        elif day is not None:
            yield task


def _by_urgency(tasks: Iterable[Task[K]], table: Assignment[K]) -> list[Task[K]]:
    """Return the tasks by urgency; those of a single person stay as they are."""
    if len(table.process.states) == 1:
        return [*tasks]
    today, places = table.today, table.places
    return sorted(tasks, key=lambda task: (*_priority(task, today), places[task.who]))


def _priority(task: Task[Any], today: date) -> tuple[int, int]:
    """Return a key to sort tasks by: owed, asked, free, connecting, waiting, later; then by the due day.

    Frames have the same in numbers, see `_frames.processes`.
    """
    step = task.step
    due = NO_DAY if step.due is None else step.due.toordinal()
    kind = URGENCY[step.action.position]
    if kind == WAITS:
        return WAITS, due
    if step.earliest is not None:
        return (LATER, step.earliest.toordinal()) if step.earliest > today else (kind, due)
    if kind == ASKS and any(other.action is Action.WAIT for other in task.decision.steps):
        return LATER, due  # it comes after the wait, whose end is not known
    return kind, due
