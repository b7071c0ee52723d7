"""Rows that are one process: what is done for each of them, and what once.

Two rules of this file. Rows are one process by the column that was named for it, or else by company and
position, if a row has both; any other row is a process of its own. And whoever is in two processes of a
company is one person, for whom the stricter answer holds: a verdict opens only where the request is among the
row's own steps, and may go out today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

import attrs

from netiquette._commandline.reader import Row
from netiquette._deciding.decision import Decision
from netiquette._deciding.plain_data import step_dict
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.step import Step, is_over
from netiquette._process.agenda import agenda
from netiquette._process.process import Process
from netiquette._process.task import Agenda, LeftOut, Task, left_out_dict
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Verdict

__all__ = ["SharedRow", "shared"]


class SharedRow(NamedTuple):
    """What a row comes to within its process.

    Attributes:
        row: The row.
        process: What the rows of its process have in common, and no other has.
        alone: The answer for it alone.
        decision: That answer within its process: where the request is left out or put off, it waits by the
            rule that says so. Its steps are those of the row alone.
        steps: What is done for it, in order; none where all of it is done for another row.
        left_out: What is not done for it, and why.
    """

    row: Row
    process: tuple[str, ...]
    alone: Decision
    decision: Decision
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut[int], ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the answer as plain data, with the steps that are done for this row and no others."""
        decision = self.decision
        return {
            **decision.as_dict(),
            "steps": [step_dict(step) for step in self.steps],
            "over": is_over(decision.reconsider_on, self.steps),
            "left_out": [*map(_left_out_dict, self.left_out)],
        }


def _left_out_dict(left: LeftOut[int]) -> dict[str, Any]:
    """Return what is left out for a row as plain data, without whose it is."""
    return {name: text for name, text in left_out_dict(left).items() if name != "who"}


def shared(rows: Iterable[Row], today: date, policy: Policy) -> Iterator[SharedRow]:
    """Yield the answer for every row that has a state, in their order."""
    good = [(row, row.state) for row in rows if row.state is not None]
    names = [_process(number, row) for number, (row, _) in enumerate(good)]
    processes: dict[tuple[str, ...], dict[int, InterviewState]] = {}
    for number, (_, state) in enumerate(good):
        processes.setdefault(names[number], {})[number] = state
    of_person: dict[tuple[str, str], list[int]] = {}
    for number, (row, _) in enumerate(good):
        if row.contact_name and row.company:
            of_person.setdefault(_person_of(row), []).append(number)
    beside = [
        [other for other in of_person.get(_person_of(row), ()) if names[other] != names[number]]
        for number, (row, _) in enumerate(good)
    ]
    plans: dict[int, Agenda[int]] = {}
    days: dict[int, date | None] = {}
    for states in processes.values():
        others: list[Process[int]] = [
            Process({number: good[other][1]}) for number in states for other in beside[number]
        ]
        plan = agenda(states, today=today, policy=policy, beside=others)
        plans |= dict.fromkeys(states, plan)
        days |= dict.fromkeys(states, plan.reconsider_on)
    for number, (row, _) in enumerate(good):
        dated = (days[other] for other in (number, *beside[number]))
        soonest = min((day for day in dated if day is not None), default=None)
        yield _shared_row(number, row, names[number], plans[number], soonest)


def _shared_row(
    number: int, row: Row, process: tuple[str, ...], plan: Agenda[int], reconsider_on: date | None
) -> SharedRow:
    """Return what a row comes to, out of the agenda of its process."""
    alone = plan.decisions[number]
    tasks = [task for task in plan.tasks if task.who == number]
    left_out = tuple(left for left in plan.left_out if left.who == number)
    decision = attrs.evolve(alone, reconsider_on=reconsider_on)
    held_back = _held_back_by(tasks, left_out, plan.today)
    if held_back is not None:
        rule, verdict = held_back
        decision = attrs.evolve(decision, verdict=verdict, rule=rule)
    return SharedRow(row, process, alone, decision, tuple(task.step for task in tasks), left_out)


def _held_back_by(
    tasks: Iterable[Task[int]], left_out: Iterable[LeftOut[int]], today: date
) -> tuple[Rule, Verdict] | None:
    """Return the rule by which the request of a row is left out or put off, as one that gives a verdict."""
    rules = [left.rule for left in left_out if left.action is Action.SEND_INVITATION]
    rules += [
        task.rule
        for task in tasks
        if task.step.action is Action.SEND_INVITATION and not task.step.is_open(today)
    ]
    if not rules:
        return None
    (rule,) = rules
    if isinstance(rule.then, Verdict):
        return rule, rule.then
    return attrs.evolve(rule, then=Verdict.WAIT), Verdict.WAIT


def _person_of(row: Row) -> tuple[str, str]:
    return row.contact_name.casefold(), row.company.casefold()


def _process(number: int, row: Row) -> tuple[str, ...]:
    """Return what the rows of a process have in common, and no other has."""
    if row.process:
        return (row.process.casefold(),)
    if row.company and row.position:
        return row.company.casefold(), row.position.casefold()
    return (str(number), "", "")
