"""PyArrow: dictionaries are numbers already, and text is looked up in the vocabulary."""
# pyright: basic, reportAttributeAccessIssue=false
# The engine's own types are loose or missing, and its functions are made as it is imported. What goes in
# and comes out is tested on the real thing.

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from netiquette._frames.engines.protocols import PLACES_AT_ONCE, Holds
from netiquette._frames.timelines import ABSENT, FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netiquette._frames.engines.protocols import Memory, Words
    from netiquette._frames.executor import Table

__all__ = ["MEMORY", "PyArrowEngine"]

_CODE = pa.uint8()


class PyArrowEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        kind = frame.schema.field(column).type
        if pa.types.is_null(kind):
            return Holds.NULLS
        return Holds.DAYS if pa.types.is_date64(kind) else None

    def alone(self, frame: Any, column: Any) -> Any:
        return self.frame({"value": _spelled_out(frame[column])})

    def words(self, columns: Mapping[str, Words]) -> dict[str, Any]:
        return {name: _indexed_places(*words) for name, words in columns.items()}

    def labels(self, column: Any) -> list[str]:
        found = (_readable(chunk).unique().to_pylist() for chunk in column.chunks)
        return [label for label in dict.fromkeys(chain.from_iterable(found)) if label is not None]

    def codes(self, column: Any) -> Any:
        return pc.fill_null(_in_one(_spelled_out(column)).dictionary_encode().indices, -1)

    def days(self, column: Any) -> Any:
        if pa.types.is_timestamp(column.type) and column.type.tz is not None:
            column = pc.local_timestamp(column)
        numbers = pc.cast(pc.cast(column, pa.date32(), safe=False), pa.int32())
        known = pc.and_(pc.greater_equal(numbers, FIRST), pc.less_equal(numbers, LAST))
        return pc.if_else(pc.fill_null(known, fill_value=False), numbers, pa.scalar(ABSENT, pa.int32()))

    def dates(self, numbers: Any) -> Any:
        numbers = pc.cast(numbers, pa.int32())
        absent = pc.equal(numbers, ABSENT)
        return pc.cast(pc.if_else(absent, pa.scalar(None, pa.int32()), numbers), pa.date32())

    def table(self, table: Table) -> Any:
        most = max(*table.numbers, len(table.words))
        kind = next(kind for kind in (pa.int8(), pa.int16(), pa.int32()) if most < 1 << (kind.bit_width - 1))
        numbers = pa.array((None if number < 0 else number for number in table.numbers), kind)
        if not table.words:
            return numbers, None
        listed = isinstance(table.words[0], list)
        return numbers, pa.array(table.words, pa.list_(pa.string()) if listed else pa.string())

    def look_up(self, tables: Mapping[str, Any], columns: Sequence[tuple[Any, int]]) -> dict[str, Any]:
        (first, _), *others = [(_in_one(column), pa.scalar(width, pa.int32())) for column, width in columns]
        made: dict[str, list[Any]] = {name: [] for name in tables}
        for start in range(0, max(len(first), 1), PLACES_AT_ONCE):
            place = pc.cast(first.slice(start, PLACES_AT_ONCE), pa.int32())
            for column, width in others:
                place = pc.add(
                    pc.multiply(place, width), pc.cast(column.slice(start, PLACES_AT_ONCE), pa.int32())
                )
            for name, (numbers, _) in tables.items():
                made[name].append(pc.take(numbers, place, boundscheck=False))
        return {
            name: pa.chunked_array([_spelled(pa.concat_arrays(parts), words)])
            for (name, parts), (_, words) in zip(made.items(), tables.values(), strict=True)
        }

    def zeros(self, rows: int) -> Any:
        return pa.repeat(0, rows)

    def frame(self, columns: Mapping[str, Any]) -> Any:
        return pa.table(dict(columns))

    def joined(self, frame: Any, blocks: Iterable[Mapping[str, Any]]) -> Any:
        made: dict[str, list[Any]] = {}
        for block in blocks:
            for name, values in block.items():
                made.setdefault(name, []).append(_in_one(values))
        for name, chunks in made.items():
            frame = frame.append_column(name, pa.chunked_array(chunks))
        return frame


def _indexed_places(column: Any, places: Mapping[str, int], otherwise: int) -> Any:
    if pa.types.is_dictionary(column.type):
        # Chunk by chunk, because each has its own dictionary.
        return pa.chunked_array([_place_of_codes(chunk, places, otherwise) for chunk in column.chunks], _CODE)
    column = _readable(column)
    found = pc.index_in(column, value_set=pa.array([*places], column.type))
    known = pa.array([*places.values()] or [otherwise], _CODE)
    return pc.fill_null(pc.take(known, found), otherwise)


def _place_of_codes(chunk: Any, places: Mapping[str, int], otherwise: int) -> Any:
    words, codes = chunk.dictionary.to_pylist(), chunk.indices
    if dict(zip(words, count())) == places and not codes.null_count:  # they are the places
        return codes.view(_CODE) if codes.type.bit_width == _CODE.bit_width else pc.cast(codes, _CODE)
    known = pa.array([places.get(word, otherwise) for word in words] or [otherwise], _CODE)
    return pc.fill_null(pc.take(known, codes), otherwise)


def _spelled_out(column: Any) -> Any:
    """Return text as text; of dictionaries, each chunk has one of its own."""
    if not pa.types.is_dictionary(column.type):
        return _readable(column)
    words = pa.large_string()
    return pa.chunked_array(
        [pc.cast(chunk.dictionary, words).take(chunk.indices) for chunk in column.chunks], words
    )


def _readable(column: Any) -> Any:
    """Return text that can be searched: views, as Polars hands them over, Arrow can only copy."""
    return pc.cast(column, pa.large_string()) if pa.types.is_string_view(column.type) else column


def _spelled(numbers: Any, words: Any) -> Any:
    """Return what numbers mean."""
    if words is None:
        return numbers
    if pa.types.is_list(words.type):
        return words.take(numbers)
    return pa.DictionaryArray.from_arrays(numbers, words, safe=False)


def _in_one(column: Any) -> Any:
    """Return a column of PyArrow in one piece."""
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


MEMORY: Memory = PyArrowEngine()
