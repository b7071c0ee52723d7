"""pandas: text, objects and categories become numbers by way of their distinct values."""
# pyright: basic
# The engine's own types are loose, or none; what comes in and goes out is tested on the real thing.

from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from netiquette._frames.engines import engine, ordinal
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netiquette._frames.engines import Words
    from netiquette._frames.plan import Table

__all__ = ["Engine"]

_PART = 1 << 16
"""How many places are worked out at once: they stay in a processor's cache until they are done."""


class Engine:
    def words(self, columns: Mapping[str, Words]) -> dict[str, Any]:
        return {name: _place(*words) for name, words in columns.items()}

    def labels(self, column: Any) -> list[str]:
        return [label for label in column.dropna().unique() if isinstance(label, str)]

    def plain(self, column: Any) -> Any:
        return column

    def days(self, column: Any) -> Any:
        if column.dtype == object:
            # One by one: moments that are equal may be of different days, each in its own zone.
            return np.fromiter(map(ordinal, column), dtype=np.int32, count=len(column))
        if isinstance(column.dtype, pd.ArrowDtype):
            import pyarrow as pa  # noqa: PLC0415  it is there where such a column is

            return engine("pyarrow").days(pa.chunked_array(column)).to_numpy()
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
        for start in range(0, len(first), _PART):
            part = slice(start, start + _PART)
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
        return pd.DataFrame(columns, copy=False)

    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        # The answers are written to where they stay: joined afterwards, they would be held twice.
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


def _place(column: Any, places: Mapping[str, int], otherwise: int) -> Any:
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
