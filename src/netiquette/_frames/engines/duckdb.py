"""DuckDB: what narwhals has no word for, in its SQL."""
# pyright: basic
# The engine's own types are loose, or none; what comes in and goes out is tested on the real thing.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from duckdb import SQLExpression, StarExpression

from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Engine"]


class Engine:
    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(SQLExpression(_quoted(old)).alias(new) for new, old in columns.items()))

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_sql(
            frame,
            {
                name: (
                    f"CASE WHEN isfinite(CAST({_quoted(column)} AS DATE)) "
                    f"AND CAST({_quoted(column)} AS DATE) - DATE '1970-01-01' BETWEEN {FIRST} AND {LAST} "
                    f"THEN CAST(CAST({_quoted(column)} AS DATE) - DATE '1970-01-01' AS INTEGER) "
                    f"ELSE {ABSENT} END"
                )
                for name, column in columns.items()
            },
        )

    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        return _with_sql(frame, {name: f"{[*table]}[{_quoted(index)} + 1]" for name, table in tables.items()})

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_sql(
            frame,
            {
                name: f"CASE WHEN {_quoted(column)} > {ABSENT} THEN DATE '1970-01-01' + {_quoted(column)} END"
                for name, column in columns.items()
            },
        )


def _with_sql(frame: Any, columns: Mapping[str, str]) -> Any:
    return frame.select(StarExpression(), *(SQLExpression(sql).alias(name) for name, sql in columns.items()))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
