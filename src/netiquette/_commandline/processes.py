"""Rows that are one process: what is done for each of them, and what once.

Rule of this file: rows are one process by the column that was named for it, or else by company and position,
if a row has both. Any other row is a process of its own. Whoever is in two processes of a company is one
person, for whom the stricter answer holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from netiquette._commandline.reader import Row
from netiquette._deciding.decision import Decision, Step
from netiquette._deciding.policy import Policy
from netiquette._process.agenda import agenda
from netiquette._process.process import Process
from netiquette._process.task import LeftOut
from netiquette._vocabulary.state import InterviewState

__all__ = ["SharedRow", "shared"]


class SharedRow(NamedTuple):
    """What a row comes to within its process.

    Attributes:
        row: The row.
        decision: The answer for it alone.
        steps: What is done for it, in order; none where all of it is done for another row.
        left_out: What is not done for it, and why.
    """

    row: Row
    decision: Decision
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut[int], ...]


def shared(rows: Iterable[Row], today: date, policy: Policy) -> Iterator[SharedRow]:
    """Yield the answer for every row that has a state, in their order."""
    good = [(row, row.state) for row in rows if row.state is not None]
    processes: dict[tuple[str, ...], dict[int, InterviewState]] = {}
    for number, (row, state) in enumerate(good):
        processes.setdefault(_process(number, row), {})[number] = state
    of_person: dict[tuple[str, str], list[int]] = {}
    for number, (row, _) in enumerate(good):
        if row.contact_name and row.company:
            of_person.setdefault(_person_of(row), []).append(number)
    answers: dict[int, SharedRow] = {}
    for states in processes.values():
        beside: list[Process[int]] = [
            Process({number: good[other][1]})
            for number in states
            for other in of_person.get(_person_of(good[number][0]), ())
            if other not in states
        ]
        plan = agenda(states, today=today, policy=policy, beside=beside)
        for number in states:
            answers[number] = SharedRow(
                good[number][0],
                plan.decisions[number],
                tuple(task.step for task in plan.tasks if task.who == number),
                tuple(left for left in plan.left_out if left.who == number),
            )
    yield from (answers[number] for number in range(len(good)))


def _person_of(row: Row) -> tuple[str, str]:
    return row.contact_name.casefold(), row.company.casefold()


def _process(number: int, row: Row) -> tuple[str, ...]:
    """Return what the rows of a process have in common, and no other has."""
    if row.process:
        return (row.process.casefold(),)
    if row.company and row.position:
        return row.company.casefold(), row.position.casefold()
    return (str(number), "", "")
