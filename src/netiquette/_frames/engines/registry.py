"""The engines we know, and what has to be known of each before it is imported.

Rule of this file: an engine is imported where one of its frames was given, and nowhere else. What it knows
about its own columns stands in its own file; a new engine is such a file and a line in `KNOWN`.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from narwhals.dependencies import is_dask_dataframe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netiquette._frames.engines.protocols import Database, Memory, Piecewise

__all__ = ["KNOWN", "Known", "Way", "database", "memory", "piecewise", "unwrapped"]


class Way(Enum):
    """The way an engine works; each has a protocol."""

    MEMORY = "at once, in memory"
    PIECEWISE = "later, piece by piece, each a frame in memory"
    DATABASE = "later, with expressions of its own"


class Known(NamedTuple):
    """What has to be known of an engine before it is imported.

    Attributes:
        title: What its makers call it.
        plans: The way it works on plans; `MEMORY` where it has none.
        has_lists: Whether a column of it can be one of lists.
        owns: Whether a frame is its own, where narwhals doesn't wrap it.
    """

    title: str
    plans: Way
    has_lists: bool
    owns: Callable[[Any], bool] | None = None


KNOWN: Mapping[str, Known] = {
    "pandas": Known("pandas", Way.MEMORY, has_lists=False),
    "polars": Known("Polars", Way.PIECEWISE, has_lists=True),
    "pyarrow": Known("PyArrow", Way.MEMORY, has_lists=True),
    "duckdb": Known("DuckDB", Way.DATABASE, has_lists=True),
    # Narwhals is about to leave Dask to a package of its own, and warns of it.
    "dask": Known("Dask", Way.PIECEWISE, has_lists=False, owns=is_dask_dataframe),
    "pyspark": Known("PySpark", Way.DATABASE, has_lists=True),
    "ibis": Known("Ibis", Way.DATABASE, has_lists=True),
}
"""The engines by the names that narwhals has for them; each is a module here."""


def unwrapped(frame: Any) -> str | None:
    """Return the name of the engine of a frame that narwhals doesn't wrap, if it is one of ours."""
    return next((name for name, engine in KNOWN.items() if engine.owns and engine.owns(frame)), None)


def memory(name: str) -> Memory:
    """Return an engine that works in memory, which is imported now."""
    engine: Memory = _imported(name).MEMORY
    return engine


def piecewise(name: str) -> Piecewise:
    """Return an engine whose plans are carried out piece by piece, which is imported now."""
    engine: Piecewise = _imported(name).PIECEWISE
    return engine


def database(name: str) -> Database:
    """Return an engine that works in a database, which is imported now."""
    engine: Database = _imported(name).DATABASE
    return engine


def _imported(name: str) -> Any:
    return import_module(f"{__package__}.{name}")
