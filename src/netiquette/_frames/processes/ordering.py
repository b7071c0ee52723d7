"""What is left to a row, in order of urgency: each of its few steps has a number to compare it by."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.urgency import ASKS, LATER, URGENCY, WAITS
from netiquette._frames.executor import Table
from netiquette._frames.processes.rows import RAISED
from netiquette._frames.processes.steps import NOTHING_TO_DO, Steps
from netiquette._frames.timelines import ABSENT, DAY, LAST, NEVER
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netiquette._frames.executor import Executor
    from netiquette._frames.plan import Columns
    from netiquette._frames.processes.rows import Rows

__all__ = ["OrderedSteps", "kind_of_step"]

_ASKS_AFTER_A_WAIT = LATER + 1
"""How urgent a question is beside a wait: as any other once its day has come; without one, for later."""
_BASE = 1 << 22
"""From one kind of urgency to the next: more than there are days in the calendar."""
_LEFT_OUT = 1 << 30
"""Comes after every step."""

_ACTION_WORDS = [str(action) for action in Action]
_WORD_OF_NEXT = Table([*range(len(_ACTION_WORDS)), -1], _ACTION_WORDS)
"""The word for each action, and none for no action."""


class OrderedSteps:
    """The steps of a row that are left, in order."""

    def __init__(self, rows: Rows, steps: Steps, answers: Sequence[Sequence[Action]]) -> None:
        self._rows = rows
        self._places = range(len(steps.places))
        self._growing, self._lists = _growing_lists(_left_of(answers, steps), len(self._places))

    def with_first(self, frame: Any, change: nw.Expr) -> Any:
        """Return the frame with the first step of each row, its day, and the next day that changes anything.

        Args:
            frame: The frame, with all steps.
            change: The day on which time changes a row's own answer.
        """
        rows = self._rows
        frame = rows.extended(frame, {f"key_{place}": self._key(place) for place in self._places})
        frame = rows.extended(frame, {"best": nw.min_horizontal(*self._keys())})
        best = rows.column("best")
        action: Any = nw.when(best == _LEFT_OUT).then(NOTHING_TO_DO)
        due: Any = nw.when(best == _LEFT_OUT).then(ABSENT)
        for place, key in enumerate(self._keys()):
            action = action.when(key == best).then(rows.column(f"act_{place}"))
            due = due.when(key == best).then(rows.column(f"due_{place}"))
        ahead = [self._opening(place) for place in self._places]
        return rows.extended(
            frame,
            {
                "next": action.otherwise(NOTHING_TO_DO).cast(DAY),
                "due": due.otherwise(ABSENT).cast(DAY),
                "own_change": nw.min_horizontal(change, *ahead),
            },
        )

    def with_word(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the word for the first step."""
        rows = self._rows
        columns = [(rows.name("next"), NOTHING_TO_DO + 1)]
        return executor.look_up(frame, {rows.name("next_action"): _WORD_OF_NEXT}, columns)

    def with_list(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the actions in order."""
        rows, keys = self._rows, self._keys()
        turns: dict[str, nw.Expr] = {}
        for place, key in enumerate(keys):
            turn: nw.Expr = nw.lit(0, dtype=DAY)
            for other, against in enumerate(keys):
                if other != place:
                    sooner = against <= key if other < place else against < key
                    turn += nw.when(sooner).then(1).otherwise(0)
            turns[f"turn_{place}"] = turn
        frame = rows.extended(frame, turns)
        in_order: dict[str, nw.Expr] = {}
        for turn_of in self._places:
            act: Any = nw.when(nw.lit(value=False)).then(NOTHING_TO_DO)
            for place, key in enumerate(keys):
                its_turn = (rows.column(f"turn_{place}") == turn_of) & (key < _LEFT_OUT)
                act = act.when(its_turn).then(rows.column(f"act_{place}"))
            in_order[f"sorted_{turn_of}"] = act.otherwise(NOTHING_TO_DO).cast(DAY)
        frame = rows.extended(frame, in_order)
        columns: Columns = []
        for turn_of, table in enumerate(self._growing):
            begun = rows.name(f"begun_{turn_of}")
            columns.append((rows.name(f"sorted_{turn_of}"), NOTHING_TO_DO + 1))
            frame = executor.look_up(frame, {begun: table}, columns)
            columns = [(begun, max(table.numbers) + 1)]
        return executor.look_up(frame, {rows.name("steps"): self._lists}, columns)

    def _keys(self) -> list[nw.Expr]:
        return [self._rows.column(f"key_{place}") for place in self._places]

    def _key(self, place: int) -> nw.Expr:
        """Return a number to put the steps of a row in order by: the least comes first."""
        rows = self._rows
        first, due, kind = (rows.column(f"{name}_{place}").cast(DAY) for name in ("first", "due", "kind"))
        by = nw.when(due == ABSENT).then(LAST + 1 + RAISED).otherwise(due + RAISED)
        return (
            nw.when(rows.column(f"out_{place}"))
            .then(_LEFT_OUT)
            .when(rows.column("several") == 0)
            .then(place)
            .when(kind == WAITS)
            .then(WAITS * _BASE)
            .when(first > rows.ordinal)
            .then(LATER * _BASE + first + RAISED)
            .when((kind == _ASKS_AFTER_A_WAIT) & (first == ABSENT))
            .then(LATER * _BASE + by)
            .when(kind == _ASKS_AFTER_A_WAIT)
            .then(ASKS * _BASE + by)
            .otherwise(kind * _BASE + by)
        ).cast(DAY)

    def _opening(self, place: int) -> nw.Expr:
        """Return the day from which a step may be taken, where that is ahead."""
        rows = self._rows
        first = rows.column(f"first_{place}")
        ahead = ~rows.column(f"out_{place}") & (first > rows.ordinal)
        return nw.when(ahead).then(first).otherwise(NEVER)


def kind_of_step(action: Action | None, *, waits: bool = False) -> int:
    """Return how urgent a step is that may be taken, for an answer that waits for something or does not."""
    kind = WAITS if action is None else URGENCY[action.position]
    return _ASKS_AFTER_A_WAIT if waits and kind == ASKS else kind


def _left_of(answers: Sequence[Sequence[Action]], steps: Steps) -> set[tuple[int, ...]]:
    """Return what may be left to a row, in any order."""
    found: set[tuple[int, ...]] = set()
    for actions in answers:
        everything = [action.position for action in actions]
        if steps.passes_on and Action.SEND_THANK_YOU not in actions:
            everything.append(Action.SEND_THANK_YOU.position)
        for left in range(len(everything) + 1):
            found |= {*permutations(everything, left)}
    return found


def _growing_lists(everything: set[tuple[int, ...]], most: int) -> tuple[list[Table], Table]:
    """Return, for each place in order, the number of a list by that of the shorter one and an action.

    And the lists themselves, by the numbers of the longest.
    """
    growing: list[Table] = []
    shorter: list[tuple[int, ...]] = [()]
    for length in range(1, most + 1):
        longer = sorted({actions[:length] for actions in everything})
        numbers = {actions: number for number, actions in enumerate(longer)}
        growing.append(
            Table(
                [
                    numbers.get(actions if act == NOTHING_TO_DO else (*actions, act), 0)
                    for actions in shorter
                    for act in range(NOTHING_TO_DO + 1)
                ]
            )
        )
        shorter = longer
    words = [[_ACTION_WORDS[act] for act in actions] for actions in shorter]
    return growing, Table([*range(len(words))], words)
