"""Polars: categories are numbers already, and text becomes categories first."""
# pyright: basic
# The engine's own types are loose or missing; what goes in and comes out is tested on the real thing.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from netiquette._frames.engines.protocols import Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from netiquette._frames.engines.protocols import Memory, Piecewise, Words
    from netiquette._frames.executor import Table

__all__ = ["MEMORY", "PIECEWISE", "PolarsEngine"]


class PolarsEngine:
    """Its frames and its plans have the same names for nearly everything."""

    def holds(self, frame: Any, column: Any) -> Holds | None:
        return Holds.NULLS if frame.collect_schema()[column] == pl.Null else None

    def alone(self, frame: Any, column: Any) -> Any:
        return frame.select(value=pl.col(column))

    def words(self, columns: Mapping[str, Words]) -> dict[str, Any]:
        # All at once, because Polars works on several columns at once.
        frame = pl.DataFrame({name: words.column for name, words in columns.items()})
        return frame.select(_enum_places(name, words) for name, words in columns.items()).to_dict()

    def labels(self, column: Any) -> list[str]:
        found: list[str] = column.unique().drop_nulls().cast(pl.String).to_list()
        return found

    def codes(self, column: Any) -> Any:
        if column.dtype in {pl.String, pl.Categorical, pl.Enum}:
            # Categories of several frames share numbers, so those of one are counted anew.
            column = column.cast(pl.Categorical).to_physical()
        return column.rank("dense").cast(pl.Int64).fill_null(-1)

    def days(self, column: Any) -> Any:
        numbers = (column if column.dtype == pl.Date else column.dt.date()).cast(pl.Int32)
        return numbers.set(~numbers.is_between(FIRST, LAST), ABSENT).fill_null(ABSENT)

    def dates(self, numbers: Any) -> Any:
        return numbers.set(numbers == ABSENT, None).cast(pl.Date)

    def table(self, table: Table) -> Any:
        if not table.words:
            return pl.Series(table.numbers, dtype=pl.UInt16 if max(table.numbers) < 1 << 16 else pl.UInt32)
        numbers = pl.Series([None if number < 0 else number for number in table.numbers], dtype=pl.UInt32)
        listed = isinstance(table.words[0], list)
        return pl.Series(table.words, dtype=pl.List(pl.String) if listed else pl.Enum(table.words)).gather(
            numbers
        )

    def look_up(self, tables: Mapping[str, Any], columns: Sequence[tuple[Any, int]]) -> dict[str, Any]:
        frame = pl.DataFrame({str(number): column for number, (column, _) in enumerate(columns)})
        place = pl.col("0").cast(pl.UInt32)
        for number, (_, width) in enumerate(columns[1:], start=1):
            place = place * width + pl.col(str(number)).cast(pl.UInt32)
        places = frame.select(place).to_series()
        return {name: table.gather(places) for name, table in tables.items()}

    def zeros(self, rows: int) -> Any:
        return pl.zeros(rows, pl.UInt8, eager=True)

    def frame(self, columns: Mapping[str, Any]) -> Any:
        return pl.DataFrame(columns)

    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        return frame.hstack(pl.concat((pl.DataFrame(block) for block in blocks), rechunk=False))

    def sample(self, frame: Any) -> Any:
        return pl.DataFrame(schema=frame.collect_schema())

    def batched(
        self,
        frame: Any,
        read: Sequence[str],
        added: Sequence[str],
        work: Callable[[Any], Any],
        *,
        together: str | None = None,
    ) -> Any:
        def batch(rows: Any) -> Any:
            return work(rows.struct.unnest()).select(added).to_struct(rows.name)

        nothing = batch(self.sample(frame).select(read).to_struct())
        each = together is None  # otherwise all rows are one piece
        made = pl.struct(read).map_batches(batch, return_dtype=nothing.dtype, is_elementwise=each)
        return frame.with_columns(made.struct.unnest())


def _enum_places(name: str, words: Words) -> Any:
    numbers = pl.col(name)
    known = pl.Enum([*words.places])
    if words.column.dtype != known:
        numbers = numbers.cast(known, strict=False)
    numbers = numbers.to_physical()
    if any(place != number for number, place in enumerate(words.places.values())):
        numbers = pl.lit(pl.Series([*words.places.values()], dtype=pl.UInt8)).gather(numbers)
    return numbers.fill_null(words.otherwise).alias(name)


MEMORY: Memory = PolarsEngine()
PIECEWISE: Piecewise = PolarsEngine()
