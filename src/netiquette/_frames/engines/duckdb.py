"""DuckDB: what narwhals has no expression for, in SQL."""
# pyright: basic
# The engine's own types are loose or missing; what goes in and comes out is tested on the real thing.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from duckdb import SQLExpression, StarExpression

from netiquette._frames.engines.protocols import Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netiquette._frames.engines.protocols import Database

__all__ = ["DATABASE", "DuckDBEngine"]


class DuckDBEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        types = dict(zip(frame.columns, frame.types, strict=True))
        return Holds.NULLS if str(types[column]).strip('"').upper() == "NULL" else None

    def alone(self, frame: Any, column: Any) -> Any:
        return self.chosen(frame, {"value": column})

    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(SQLExpression(_identifier(old)).alias(new) for new, old in columns.items()))

    def numbered(self, frame: Any, name: str) -> Any:
        return _with_sql(frame, {name: "row_number() OVER ()"})

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_sql(
            frame,
            {
                name: (
                    f"CASE WHEN isfinite(CAST({_identifier(column)} AS DATE)) "
                    f"AND CAST({_identifier(column)} AS DATE) - DATE '1970-01-01' BETWEEN {FIRST} AND {LAST} "
                    f"THEN CAST(CAST({_identifier(column)} AS DATE) - DATE '1970-01-01' AS INTEGER) "
                    f"ELSE {ABSENT} END"
                )
                for name, column in columns.items()
            },
        )

    def look_up(self, frame: Any, tables: Mapping[str, Sequence[Any]], index: str) -> Any:
        return _with_sql(
            frame,
            {
                name: f"[{', '.join(map(_literal, table))}][{_identifier(index)} + 1]"
                for name, table in tables.items()
            },
        )

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_sql(
            frame,
            {
                name: (
                    f"CASE WHEN {_identifier(column)} > {ABSENT} "
                    f"THEN DATE '1970-01-01' + {_identifier(column)} END"
                )
                for name, column in columns.items()
            },
        )


def _with_sql(frame: Any, columns: Mapping[str, str]) -> Any:
    return frame.select(StarExpression(), *(SQLExpression(sql).alias(name) for name, sql in columns.items()))


def _literal(entry: Any) -> str:
    return "NULL" if entry is None else repr(entry)


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


DATABASE: Database = DuckDBEngine()
