"""The columns of rows that belong to processes, and what all rows of a process come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._frames.timelines import DAY, EPOCH
from netiquette._vocabulary.stages import DECIDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from netiquette._vocabulary.words import Word

__all__ = ["NOBODY", "NUMBER", "PROCESS", "RAISED", "ROW", "Rows", "either", "latest_of"]

PROCESS, ROW = "process", "row"
"""The columns that a frame has to have: the number of the process, where it has one, and that of the row."""

NUMBER = nw.Int64()
NOBODY = (1 << 63) - 1
"""Comes after everybody."""
RAISED = 1 << 20
"""What the number of a day is raised by where none may be negative."""


class Rows:
    """Rows that belong to processes, each a person, with a column of numbers for each field.

    Attributes:
        given: The fields that are columns of the frame.
        known: The fields of which a row has a value, if only from others.
        today: The day.
        ordinal: The number of that day.
        by: The columns that are equal in rows of one process, and in no others.
        routed: Whether it is known who is an agency.
    """

    def __init__(
        self, prefix: str, given: frozenset[str], known: frozenset[str], today: date, by: Sequence[str]
    ) -> None:
        self._prefix = prefix
        self.given = given
        self.known = known
        self.today = today
        self.ordinal = today.toordinal() - EPOCH
        self.by = [self.name(column) for column in by]
        self.routed = "contact" in given

    def name(self, column: str) -> str:
        """Return what a column is called in the frame."""
        return self._prefix + column

    def column(self, name: str) -> nw.Expr:
        """Return a column of ours."""
        return nw.col(self.name(name))

    def extended(self, frame: Any, columns: Mapping[str, nw.Expr]) -> Any:
        """Return the frame with more columns of numbers."""
        made = [column.alias(self.name(name)) for name, column in columns.items()]
        return frame.with_columns(made) if made else frame

    def has(self, field: str, *words: Word) -> nw.Expr:
        """Return whether a field, which is a column, has one of some words."""
        return self.column(field).is_in(sorted(word.position for word in words))

    @property
    def is_open(self) -> nw.Expr:
        """Whether nothing is decided, as far as a row says."""
        return ~self.has("stage", *DECIDED) if "stage" in self.given else nw.lit(value=True)

    def over(self, aggregate: nw.Expr) -> nw.Expr:
        """Return an aggregate of all rows of a process, in each of them."""
        return aggregate.over(*self.by)

    def in_any(self, condition: nw.Expr) -> nw.Expr:
        """Return 1 where any row of a process meets a condition, else 0."""
        return self.over(nw.when(condition).then(1).otherwise(0).max())

    def count(self, condition: nw.Expr) -> nw.Expr:
        """Return how many rows of a process meet a condition."""
        return self.over(nw.when(condition).then(1).otherwise(0).sum()).cast(DAY)

    def least(self, rank: nw.Expr, among: nw.Expr) -> nw.Expr:
        """Return the least rank among some rows of a process."""
        return self.over(nw.when(among).then(rank).otherwise(NOBODY).min())


def either(conditions: Iterable[nw.Expr]) -> nw.Expr:
    """Return whether one of some conditions is met; none of them is null."""
    return nw.any_horizontal(*conditions, ignore_nulls=False)


def latest_of(days: Sequence[nw.Expr]) -> nw.Expr:
    """Return the latest of some days; there is one at least."""
    return days[0] if len(days) == 1 else nw.max_horizontal(*days)  # Spark compares no day with nothing
