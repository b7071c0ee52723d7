"""PySpark: what narwhals has no expression for, in SQL, and without nested CASEs, which it won't compile."""
# pyright: basic
# The engine's own types are loose or missing; what goes in and comes out is tested on the real thing.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pyspark.sql import functions as f

from netiquette._frames.engines.protocols import Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netiquette._frames.engines.protocols import Database

__all__ = ["DATABASE", "PySparkEngine"]


class PySparkEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        return Holds.NULLS if frame.schema[column].dataType.typeName() == "void" else None

    def alone(self, frame: Any, column: Any) -> Any:
        return self.chosen(frame, {"value": column})

    def chosen(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return frame.select(*(f.col(_ticked(old)).alias(new) for new, old in columns.items()))

    def numbered(self, frame: Any, name: str) -> Any:
        return frame.withColumn(name, f.monotonically_increasing_id())

    def days(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_columns(
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
        return _with_columns(
            frame,
            {
                name: f"element_at({_sql_array(table)}, {_ticked(index)} + 1)"
                for name, table in tables.items()
            },
        )

    def dates(self, frame: Any, columns: Mapping[str, str]) -> Any:
        return _with_columns(
            frame,
            {
                name: (
                    f"CASE WHEN {_ticked(column)} > {ABSENT} THEN date_from_unix_date({_ticked(column)}) END"
                )
                for name, column in columns.items()
            },
        )


def _with_columns(frame: Any, columns: Mapping[str, str]) -> Any:
    return frame.select("*", *(f.expr(sql).alias(name) for name, sql in columns.items()))


def _ticked(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _sql_array(table: Sequence[Any]) -> str:
    """Return an array in Spark's SQL; numbers as one text, which is quicker to parse than many literals."""
    if table and isinstance(table[0], int):
        return f"CAST(split('{','.join(map(str, table))}', ',') AS ARRAY<INT>)"
    if not table or isinstance(table[0], str):
        texts = ("NULL" if text is None else repr(text) for text in table)
        return f"CAST(array({', '.join(texts)}) AS ARRAY<STRING>)"
    return f"array({', '.join(_sql_array(part) for part in table)})"


DATABASE: Database = PySparkEngine()
