"""What the engines don't share: numbers for words and days, an array look-up, and back.

Everything else is written once, for all of them, as narwhals expressions (`timelines`, `plan`). The file of
an engine ends with an instance for each protocol that it follows, by the protocol's name in capitals, and
that is where type checkers hold it to the protocol.

Rule of this file: what goes from here to the expressions are whole numbers, without a null among them. A
word is its place in the vocabulary, a day its distance from the first of January 1970.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Hashable
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from netiquette._frames.executor import Table

__all__ = ["PLACES_AT_ONCE", "Database", "Engine", "Holds", "Memory", "Piecewise", "Words"]

PLACES_AT_ONCE = 1 << 16
"""How many places are worked out at once in memory: they stay in a processor's cache until they are done."""


class Holds(Enum):
    """What a column holds, where narwhals' name for its type doesn't say it."""

    NULLS = "nothing but nulls"
    DAYS = "days, of a type that is not a date or a timestamp to narwhals"
    OBJECTS = "Python objects"
    UNSEEN = "Python objects that nobody has looked at yet"


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


class Engine(Protocol):
    """What any engine knows about its own frames and plans."""

    @abstractmethod
    def holds(self, frame: Any, column: Any) -> Holds | None:
        """Return what a column holds; None where narwhals' name for its type says it. No row is computed."""

    @abstractmethod
    def alone(self, frame: Any, column: Any) -> Any:
        """Return a column alone, by the name of ``value``, as something whose values can be counted."""


class Memory(Engine, Hashable, Protocol):
    """An engine whose columns are in memory: they come and go as objects of its own."""

    @abstractmethod
    def words(self, columns: Mapping[str, Words]) -> Mapping[str, Any]:
        """Return, by the same names, the place of each word."""

    @abstractmethod
    def labels(self, column: Any) -> list[str]:
        """Return each text of a column once, without null."""

    @abstractmethod
    def codes(self, column: Any) -> Any:
        """Return a number for each value, the same for equal ones; -1 for a null."""

    @abstractmethod
    def days(self, column: Any) -> Any:
        """Return the number of each day."""

    @abstractmethod
    def dates(self, numbers: Any) -> Any:
        """Return the day of each number; null for `ABSENT`."""

    @abstractmethod
    def table(self, table: Table) -> Any:
        """Return a table to look up in; texts in the type for a few words many times over."""

    @abstractmethod
    def look_up(self, tables: Mapping[str, Any], columns: Sequence[tuple[Any, int]]) -> Mapping[str, Any]:
        """Return a column for each table, by its name, looked up at the place that columns of numbers give.

        Each column has its number of values; the last counts fastest.
        """

    @abstractmethod
    def zeros(self, rows: int) -> Any:
        """Return a column of zeros."""

    @abstractmethod
    def frame(self, columns: Mapping[str, Any]) -> Any:
        """Return a frame of columns."""

    @abstractmethod
    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        """Return a frame with the columns that the blocks make up."""


class Piecewise(Engine, Protocol):
    """An engine whose plans are carried out later, piece by piece, each a frame in memory."""

    @abstractmethod
    def sample(self, frame: Any) -> Any:
        """Return a piece without rows."""

    @abstractmethod
    def batched(
        self,
        frame: Any,
        read: Sequence[str],
        added: Sequence[str],
        work: Callable[[Any], Any],
        *,
        together: str | None = None,
    ) -> Any:
        """Return the plan with the columns that `work` adds to each piece.

        Args:
            frame: The plan.
            read: The columns that `work` reads; there is at least one.
            added: Those that it adds.
            work: From a piece of the rows to the same with more columns; it can be pickled.
            together: The column whose equal values have to be in one piece.
        """


class Database(Engine, Protocol):
    """An engine that is given expressions of its own, and evaluates them later."""

    @abstractmethod
    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with some of its columns alone, by new names: each with the old one."""

    @abstractmethod
    def numbered(self, frame: Any, name: str) -> Any:
        """Return the frame with a column that numbers the rows, as the engine comes upon them."""

    @abstractmethod
    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with a column of numbers for each column of days."""

    @abstractmethod
    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        """Return the frame with a column for each table, looked up at the place another column gives."""

    @abstractmethod
    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """Return the frame with a column of days for each column of numbers; null for `ABSENT`."""
