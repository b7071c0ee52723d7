"""PySpark: what narwhals has no word for, in its SQL, and without a nested CASE that nothing compiles."""
# pyright: basic
# The engine's own types are loose, or none; what comes in and goes out is tested on the real thing.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pyspark.sql import functions as f

from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Engine"]


class Engine:
    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(f.col(_ticked(old)).alias(new) for new, old in columns.items()))

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return self._with(
            frame,
            {
                name: (
                    f"CASE WHEN unix_date(CAST({_ticked(column)} AS DATE)) BETWEEN {FIRST} AND {LAST} "
                    f"THEN unix_date(CAST({_ticked(column)} AS DATE)) ELSE {ABSENT} END"
                )
                for name, column in columns.items()
            },
        )

    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        return self._with(
            frame,
            {name: f"element_at({_array(table)}, {_ticked(index)} + 1)" for name, table in tables.items()},
        )

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return self._with(
            frame,
            {
                name: (
                    f"CASE WHEN {_ticked(column)} > {ABSENT} THEN date_from_unix_date({_ticked(column)}) END"
                )
                for name, column in columns.items()
            },
        )

    def _with(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select("*", *(f.expr(sql).alias(name) for name, sql in columns.items()))


def _ticked(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _array(table: Sequence[Any]) -> str:
    """Return an array as Spark's SQL has it; numbers as one text, which is quicker to parse than many."""
    if isinstance(table[0], int):
        return f"CAST(split('{','.join(map(str, table))}', ',') AS ARRAY<INT>)"
    if isinstance(table[0], str):
        return f"array({', '.join(repr(text) for text in table)})"
    return f"array({', '.join(_array(part) for part in table)})"
