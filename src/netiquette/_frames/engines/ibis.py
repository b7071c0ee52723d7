"""Ibis: what narwhals has no word for, as expressions of its own."""
# pyright: basic
# The engine's own types are loose, or none; what comes in and goes out is tested on the real thing.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import ibis

from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Engine"]


_BEGIN = date(1970, 1, 1)


class Engine:
    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(frame[old].name(new) for new, old in columns.items()))

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
    """Return what stands at a place; the table is one text, for Ibis turns every number over many times."""
    if isinstance(table[0], int):
        return _at([*map(str, table)], place).cast("int32")
    if isinstance(table[0], str):
        texts: Any = ibis.literal(",".join(table))
        return texts.split(",")[place]
    return _at([" ".join(words) for words in table], place).split(" ")
