"""What a plan asks of whoever carries it out: to look up in tables, and to list the days that occur."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Executor", "Table"]


@attrs.frozen(eq=False)
class Table:
    """What is looked up at a place: a number, or the word that the number means.

    Attributes:
        numbers: A number for each place; -1 where there is no word.
        words: What the numbers mean; empty where they are numbers to count on.
    """

    numbers: Sequence[int]
    words: Sequence[Any] = ()


class Executor(Protocol):
    """What a plan asks of whoever carries it out; frames are narwhals frames."""

    @abstractmethod
    def look_up(self, frame: Any, tables: Mapping[str, Table], columns: Sequence[tuple[str, int]]) -> Any:
        """Return the frame with a column for each table, looked up at the place that columns give.

        Each has its number of values; the last counts fastest.
        """

    @abstractmethod
    def distinct(self, frame: Any, column: str) -> list[int]:
        """Return the values of a column of numbers, each once."""

    @abstractmethod
    def count_before(self, frame: Any, flag: str, by: Sequence[str], order: str, name: str) -> Any:
        """Return the frame with the number of rows of the same process that come before and have a flag.

        Args:
            frame: The frame; its rows may come back in another order.
            flag: The column that is 1 or 0.
            by: The columns that are equal in the rows of one process.
            order: The column to put them in order by; no two rows of a process have the same.
            name: What the new column is called.
        """
