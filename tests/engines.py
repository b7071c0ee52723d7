"""The engines that `netiquette.frames` is tested on: how each gets its rows, and gives the answers back.

`nox -s engines` demands them all and asks every row; elsewhere an engine that isn't installed is skipped, and
fewer rows do.
"""

from __future__ import annotations

import os
import shutil
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["ALL", "ENGINES", "MEMORY", "engines_with", "frame_of", "table_from"]

ALL = os.environ.get("NETIQUETTE_ENGINES") == "all"
"""Whether every engine has to be there."""


# ------------------------------------------------------------------------------- going in


def _in_pandas(table: pa.Table) -> pd.DataFrame:
    """Keep the days as timestamps, which is what pandas has for days."""
    frame = table.to_pandas(date_as_object=False)
    return frame.astype({"check_ins": "Int64"}) if "check_ins" in frame else frame


def _in_objects(table: pa.Table) -> pd.DataFrame:
    frame = pd.DataFrame({name: table[name].to_pylist() for name in table.column_names}, dtype=object)
    return frame.astype(dict.fromkeys({"check_ins", "row"} & {*frame}, "Int64"))


def _words(table: pa.Table) -> list[str]:
    return [field.name for field in table.schema if field.type == pa.string()]


def _in_categories(table: pa.Table) -> pd.DataFrame:
    return _in_pandas(table).astype(dict.fromkeys(_words(table), "category"))


def _in_polars_categories(table: pa.Table) -> pl.DataFrame:
    frame = pl.DataFrame(pl.from_arrow(table))
    return frame.with_columns(pl.col(pl.String).cast(pl.Categorical))


def _in_dictionaries(table: pa.Table) -> pa.Table:
    for name in _words(table):
        place = table.column_names.index(name)
        table = table.set_column(place, name, table[name].dictionary_encode())
    return table


def _in_chunks(table: pa.Table) -> pa.Table:
    """Cut it in two, each with dictionaries of its own."""
    middle = len(table) // 2
    return pa.concat_tables(_in_dictionaries(part) for part in (table.slice(0, middle), table.slice(middle)))


def _in_duckdb(table: pa.Table) -> Any:
    return duckdb.connect().from_arrow(table)


def _in_dask(table: pa.Table) -> Any:
    import dask.dataframe as dd  # noqa: PLC0415  not everybody has it

    return dd.from_pandas(_in_pandas(table), npartitions=3)


def _in_ibis(table: pa.Table) -> Any:
    import ibis  # noqa: PLC0415  not everybody has it

    return ibis.memtable(table)


@cache
def _spark() -> Any:
    """Start Spark once: two threads of this process, and no page to look at."""
    from pyspark.sql import SparkSession  # noqa: PLC0415  it takes seconds, and Java

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    return (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.pyspark.enabled", "true")
        .getOrCreate()
    )


def _in_spark(table: pa.Table) -> Any:
    return _spark().createDataFrame(table).repartition(2)


MEMORY: Mapping[str, Callable[[pa.Table], Any]] = {
    "pandas": _in_pandas,
    "pandas, objects": _in_objects,
    "pandas, categories": _in_categories,
    "Polars": pl.from_arrow,
    "Polars, categories": _in_polars_categories,
    "PyArrow": lambda table: table,
    "PyArrow, dictionaries": _in_dictionaries,
    "PyArrow, chunks": _in_chunks,
}
ENGINES: Mapping[str, Callable[[pa.Table], Any]] = {
    **MEMORY,
    "Polars, lazy": lambda table: pl.DataFrame(pl.from_arrow(table)).lazy(),
    "DuckDB": _in_duckdb,
    "Dask": _in_dask,
    "Ibis": _in_ibis,
    "PySpark": _in_spark,
}
"""How a table of PyArrow becomes a frame of each engine."""

_NEEDS = {"Dask": "dask", "Ibis": "ibis", "PySpark": "pyspark"}


def frame_of(engine: str, table: pa.Table) -> Any:
    """Return the rows as a frame of an engine, or skip the test where there is none."""
    if find_spec(_NEEDS.get(engine, "pandas")) is None:
        assert not ALL, f"{engine} is not installed"
        pytest.skip(f"{engine} is not installed")
    if engine == "PySpark" and shutil.which("java") is None:
        pytest.skip("PySpark needs Java; Debian has it as default-jre-headless")
    return ENGINES[engine](table)


# ----------------------------------------------------------------------------- coming out


_DATABASES = frozenset({"DuckDB", "Ibis", "PySpark"})
"""They take seconds to plan what takes the others none, and share all but a few lines."""


def engines_with(values: Iterable[Any], few: int) -> list[tuple[str, Any]]:
    """Return every engine with every value; a database with the first few, another form of one with more."""
    values = [*values]
    return [(engine, value) for engine in ENGINES for value in values[: _most(engine, few)]]


def _most(engine: str, few: int) -> int | None:
    """Return with how many values an engine is tried; None for all of them."""
    if engine in _DATABASES:
        return few
    return 2 * few if ", " in engine else None  # only the reading differs


def table_from(frame: Any) -> pa.Table:
    """Return the rows of a frame or plan, ordered by the column ``row``, in the plain types of PyArrow."""
    native: Any = nw.to_native(frame, pass_through=True)
    kind = type(native).__module__.partition(".")[0]
    if isinstance(native, pl.LazyFrame):
        native = native.collect(engine="streaming")
    elif kind == "pyspark":
        native = native.toArrow()
    elif kind == "dask":
        native = native.compute()
    elif isinstance(native, duckdb.DuckDBPyRelation):
        native = native.to_arrow_table()
    elif kind == "ibis":
        native = native.to_pyarrow()
    if isinstance(native, pd.DataFrame):
        native = pa.Table.from_pandas(native, preserve_index=False)
    elif isinstance(native, pl.DataFrame):
        native = native.to_arrow()
    columns = {name: _plain(native[name]) for name in native.column_names}
    return pa.table(columns).sort_by("row")


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.cast(kind.value_type)
    if pa.types.is_timestamp(kind) and kind.tz is None:
        return column.cast(pa.date32())
    if pa.types.is_large_list(kind) or pa.types.is_list(kind):
        return column.cast(pa.list_(pa.string()))
    if pa.types.is_large_string(column.type) or pa.types.is_string_view(column.type):
        return column.cast(pa.string())
    return column
