"""What the engines don't share: numbers for words and days, an array look-up, and back.

Everything else is said once, for all of them, as narwhals expressions (`timelines`, `plan`). An engine is
imported where a frame of its own was given, and nowhere else.

Rule of this file: what goes from here to the expressions are whole numbers, without a null among them. A
word is its place in the vocabulary, a day its distance from the first of January 1970.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from netiquette._frames.timelines import ABSENT, EPOCH
from netiquette._vocabulary.arguments import civil_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netiquette._frames.plan import Table

__all__ = ["DATABASES", "MEMORY", "Database", "Memory", "Words", "engine", "ordinal"]

MEMORY = frozenset({"pandas", "polars", "pyarrow"})
"""The engines whose columns are in memory, as narwhals names them; each is a module here."""
DATABASES = frozenset({"duckdb", "ibis", "pyspark"})
"""Those that are told what to do and do it later."""


@cache
def engine(name: str) -> Any:
    """Return an engine, which is imported now."""
    return import_module(f"{__name__}.{name}").Engine()


def ordinal(value: Any) -> int:
    """Return the number of a day, whatever kind of date it is."""
    try:
        return civil_date(value).toordinal() - EPOCH
    except (TypeError, ValueError):
        return ABSENT


class Words(NamedTuple):
    """A column of words.

    Attributes:
        column: The column, as its engine has it.
        places: The place of each word.
        otherwise: The place of a null, and of any other word.
    """

    column: Any
    places: Mapping[str, int]
    otherwise: int


class Memory(Hashable, Protocol):
    """An engine whose columns are in memory: they come and go as objects of its own."""

    def words(self, columns: Mapping[str, Words]) -> Any:
        """Return, by the same names, the place of each word."""

    def labels(self, column: Any) -> Any:
        """Return each text of a column once, without null, as a list."""

    def plain(self, column: Any) -> Any:
        """Return a column of which the values can be counted."""

    def days(self, column: Any) -> Any:
        """Return the number of each day."""

    def dates(self, numbers: Any) -> Any:
        """Return the day of each number; null for `ABSENT`."""

    def table(self, table: Table) -> Any:
        """Return a table to look up in; texts in the type for a few words many times over."""

    def look_up(self, tables: Mapping[str, Any], columns: Sequence[tuple[Any, int]]) -> Any:
        """Return a column for each table, by its name, looked up at the place that columns of numbers give.

        Each column has its number of values; the last counts fastest.
        """

    def zeros(self, rows: int) -> Any:
        """Return a column of zeros."""

    def frame(self, columns: Mapping[str, Any]) -> Any:
        """Return a frame of columns."""

    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        """Return a frame with the columns that the blocks make up."""


class Database(Protocol):
    """An engine that is told what to do, and does it later."""

    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with some of its columns alone, by new names: each with the old one."""

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with a column of numbers for each column of days."""

    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        """Return the frame with a column for each table, looked up at the place another column gives."""

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with a column of days for each column of numbers; null for `ABSENT`."""
