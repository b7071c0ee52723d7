"""Ibis: what narwhals has no expression for, in expressions of its own."""
# pyright: basic
# The engine's own types are loose or missing; what goes in and comes out is tested on the real thing.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import ibis

from netiquette._frames.engines.protocols import Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netiquette._frames.engines.protocols import Database

__all__ = ["DATABASE", "IbisEngine"]

_BEGIN = date(1970, 1, 1)


class IbisEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        return Holds.NULLS if frame.schema()[column].is_null() else None

    def alone(self, frame: Any, column: Any) -> Any:
        return self.chosen(frame, {"value": column})

    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(frame[old].name(new) for new, old in columns.items()))

    def numbered(self, frame: Any, name: str) -> Any:
        return frame.mutate(**{name: ibis.row_number()})

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        begin = ibis.date(_BEGIN)
        numbers = {
            name: frame[column].cast("date").delta(begin, unit="day") for name, column in columns.items()
        }
        return frame.mutate(
            **{
                name: ibis.ifelse(number.between(FIRST, LAST), number, ABSENT).cast("int32")
                for name, number in numbers.items()
            }
        )

    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        # Ibis writes a column out wherever it is used, table and all; from a view it takes the name.
        frame = frame.view()
        return frame.mutate(**{name: _at(table, frame[index]) for name, table in tables.items()})

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        begin = ibis.date(_BEGIN)
        return frame.mutate(
            **{
                name: ibis.cases(
                    (frame[column] > ABSENT, (begin + frame[column].as_interval("D")).cast("date"))
                )
                for name, column in columns.items()
            }
        )


def _at(table: Sequence[Any], place: Any) -> Any:
    """Return the entry at a place.

    The table is one text, because Ibis processes every literal several times.
    """
    if isinstance(table[0], int):
        return _at([*map(str, table)], place).cast("int32")
    if isinstance(table[0], str):
        texts: Any = ibis.literal(",".join(text or "" for text in table))
        return texts.split(",")[place].nullif("")
    words = _at([" ".join(words) for words in table], place)
    return ibis.coalesce(words.split(" "), ibis.literal([], type="array<string>"))


DATABASE: Database = IbisEngine()
