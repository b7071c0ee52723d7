"""pandas: text, objects and categories become numbers by way of their distinct values."""
# pyright: basic
# The engine's own types are loose or missing; what goes in and comes out is tested on the real thing.

from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from netiquette._frames.engines.protocols import PLACES_AT_ONCE, Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST, ordinal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netiquette._frames.engines.protocols import Memory, Words
    from netiquette._frames.executor import Table

__all__ = ["MEMORY", "PandasEngine"]


class PandasEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        values = frame[column]
        if values.dtype == object:
            return Holds.NULLS if values.isna().all() else Holds.OBJECTS
        return Holds.DAYS if values.dtype.kind == "M" else None

    def alone(self, frame: Any, column: Any) -> Any:
        return self.frame({"value": frame[column]})

    def words(self, columns: Mapping[str, Words]) -> dict[str, Any]:
        return {name: _numbered(*words) for name, words in columns.items()}

    def labels(self, column: Any) -> list[str]:
        return [label for label in column.dropna().unique() if isinstance(label, str)]

    def codes(self, column: Any) -> Any:
        try:
            codes, _ = pd.factorize(column)
        except TypeError:  # a list, or another thing without a hash
            codes, _ = pd.factorize(column.map(repr, na_action="ignore"))
        return codes

    def days(self, column: Any) -> Any:
        if column.dtype == object:
            # One by one: moments that are equal may be of different days, each in its own zone.
            return np.fromiter(map(ordinal, column), dtype=np.int32, count=len(column))
        if isinstance(column.dtype, pd.ArrowDtype):
            import pyarrow as pa  # noqa: PLC0415  it is there where such a column is

            from netiquette._frames.engines.pyarrow import MEMORY as PYARROW  # noqa: PLC0415  likewise

            return PYARROW.days(pa.chunked_array(column)).to_numpy()
        if isinstance(column.dtype, pd.DatetimeTZDtype):
            column = column.dt.tz_localize(None)
        days = column.to_numpy().astype("datetime64[D]").astype(np.int64)
        return np.where((days >= FIRST) & (days <= LAST), days, ABSENT).astype(np.int32)

    def dates(self, numbers: Any) -> Any:
        numbers = np.asarray(numbers, dtype=np.int64)
        days = numbers.astype("datetime64[D]")
        days[numbers == ABSENT] = np.datetime64("NaT", "D")
        return days.astype("datetime64[s]")

    def table(self, table: Table) -> Any:
        if table.words:
            words = pd.CategoricalDtype(table.words)
            return np.array(table.numbers, dtype=np.min_scalar_type(-len(table.words))), words
        return np.array(table.numbers, dtype=np.uint16 if max(table.numbers) < 1 << 16 else np.int32), None

    def look_up(self, tables: Mapping[str, Any], columns: Sequence[tuple[Any, int]]) -> dict[str, Any]:
        (first, _), *others = [(np.asarray(column), width) for column, width in columns]
        made = {name: np.empty(len(first), numbers.dtype) for name, (numbers, _) in tables.items()}
        for start in range(0, len(first), PLACES_AT_ONCE):
            part = slice(start, start + PLACES_AT_ONCE)
            place = first[part].astype(np.int32)
            for column, width in others:
                place *= width
                place += column[part]
            place = place.astype(np.intp)
            for name, (numbers, _) in tables.items():
                numbers.take(place, out=made[name][part], mode="clip")
        return {
            name: pd.Series(
                numbers if words is None else pd.Categorical.from_codes(numbers, dtype=words, validate=False),
                copy=False,
            )
            for (name, numbers), (_, words) in zip(made.items(), tables.values(), strict=True)
        }

    def zeros(self, rows: int) -> Any:
        return np.zeros(rows, np.uint8)

    def frame(self, columns: Mapping[str, Any]) -> Any:
        # By place: a column of the frame has its index, and one of ours has not.
        return pd.DataFrame(
            {name: getattr(column, "array", column) for name, column in columns.items()}, copy=False
        )

    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        # The answers are written where they stay: joined afterwards, they would take the memory twice.
        made: dict[str, Any] = {}
        types: dict[str, Any] = {}
        start = 0
        for block in blocks:
            end = start
            for name, values in block.items():
                categorical = isinstance(values.dtype, pd.CategoricalDtype)
                raw = values.cat.codes.to_numpy() if categorical else np.asarray(values)
                end = start + len(raw)
                made.setdefault(name, np.empty(len(frame), raw.dtype))[start:end] = raw
                types[name] = values.dtype if categorical else None
            start = end
        return frame.assign(
            **{
                # A series of the same index is taken as it is; anything else would be copied.
                name: pd.Series(_typed(values, types[name]), index=frame.index, copy=False)
                for name, values in made.items()
            }
        )


def _typed(values: Any, words: Any) -> Any:
    return values if words is None else pd.Categorical.from_codes(values, dtype=words)


def _numbered(column: Any, places: Mapping[str, int], otherwise: int) -> Any:
    if isinstance(column.dtype, pd.CategoricalDtype):
        codes, words = column.cat.codes.to_numpy(), column.cat.categories
        if dict(zip(words, count())) == places and (not len(codes) or codes.min() >= 0):
            return codes  # they are the places
    else:
        codes, words = _distinct(column)
    known = [places.get(word, otherwise) if isinstance(word, str) else otherwise for word in words]
    # A null has the code -1, which is the last place.
    return np.array([*known, otherwise], dtype=np.uint8).take(codes, mode="wrap")


def _distinct(column: Any) -> Any:
    """Return for each value its place among the distinct ones, and those; -1 for a null."""
    try:
        return pd.factorize(column)
    except TypeError:  # a list, or another thing that can't be compared: it means nothing to us
        return pd.factorize(column.map(lambda value: value if isinstance(value, str | date) else None))


MEMORY: Memory = PandasEngine()
