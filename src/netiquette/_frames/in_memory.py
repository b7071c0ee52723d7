"""Deciding for columns in memory, and for the plans that are carried out piece by piece in memory.

A Polars plan and a Dask frame come to the same: what is done to a whole frame is done to each batch, or to
each partition.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._frames.engines.protocols import Words
from netiquette._frames.engines.registry import memory, piecewise
from netiquette._frames.plan import DEFAULTS, UNDATED, WORDS, check_in_count
from netiquette._frames.planning import plan_for
from netiquette._frames.processes.rows import PROCESS, ROW
from netiquette._frames.schema import LABELS, PLACES, name_in_narwhals, read_label
from netiquette._frames.timelines import DAY
from netiquette._vocabulary.state import DATE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netiquette._frames.engines.protocols import Memory
    from netiquette._frames.executor import Table
    from netiquette._frames.plan import Plan
    from netiquette._frames.schema import Frame, Job, Wrapped

__all__ = ["collected", "in_blocks", "in_pieces"]

_BLOCK_ROWS = 3 << 19
"""How many rows are worked on at once: what they need besides the answers stays below 64 MB."""
_DATED_BLOCK_ROWS = 5 << 15
"""The same where days matter."""

_PLACE = "place"
"""What the column is called that keeps rows in their order while they stand in another."""


def in_blocks(rows: nw.DataFrame[Any], job: Job) -> Any:
    """Decide for a frame in memory."""
    return MemoryExecutor(job, memory(name_in_narwhals(rows))).whole(rows)


def in_pieces(frame: Frame, job: Job) -> Any:
    """Decide for a plan that is carried out piece by piece: a batch of Polars, or a partition of Dask."""
    # Where no column is read, any of them says how many rows there are.
    read = [*dict.fromkeys(job.fields.values())] or frame.wrapped.collect_schema().names()[:1]
    engine, work = piecewise(frame.name), partial(_piece, job=job)
    if job.process is None:
        return engine.batched(frame.native, read, job.answers, work)
    read = [*dict.fromkeys([*read, job.process])]
    return engine.batched(frame.native, read, job.answers, work, together=job.process)


def _piece(rows: Any, job: Job) -> Any:
    return in_blocks(nw.from_native(rows, eager_only=True), job)


def collected(rows: Wrapped) -> nw.DataFrame[Any]:
    """Return the rows in memory."""
    return rows.collect() if isinstance(rows, nw.LazyFrame) else rows


class MemoryExecutor:
    """Decides for rows in memory."""

    def __init__(self, job: Job, engine: Memory) -> None:
        self._job = job
        self._engine = engine
        self._plan = plan_for(job, "", in_memory=True, by=(PROCESS,))

    def whole(self, rows: nw.DataFrame[Any]) -> Any:
        """Return a frame with the answers, worked out block by block, so that little besides is held."""
        size = _DATED_BLOCK_ROWS if self._plan.dated else _BLOCK_ROWS
        if self._job.process is not None:
            return self._in_processes(rows, size)
        starts = range(0, max(len(rows), 1), size)
        return self._engine.joined(
            rows.to_native(), (self.answers(rows[start : start + size]) for start in starts)
        )

    def _in_processes(self, rows: nw.DataFrame[Any], size: int) -> Any:
        """Return a frame with the answers, where all rows of a process are in one block."""
        engine = self._engine
        codes = engine.codes(rows.get_column(str(self._job.process)).to_native())
        place: Any = nw.from_native(engine.frame({PROCESS: codes}), eager_only=True).with_row_index(ROW)
        place = place.with_columns(nw.col(PROCESS, ROW).cast(nw.Int64))
        # A row without a process is one of its own.
        alone = nw.when(nw.col(PROCESS) < 0).then(-1 - nw.col(ROW)).otherwise(nw.col(PROCESS))
        place = place.with_columns(alone.alias(PROCESS))
        if len(rows) <= size:
            return engine.joined(rows.to_native(), [self.answers(rows, place)])
        place = place.sort(PROCESS, ROW)
        read = rows.select([*dict.fromkeys(self._job.fields.values())])[place.get_column(ROW)]
        blocks = (
            self.answers(read[start:end], place[start:end])
            for start, end in _cuts(place.get_column(PROCESS), size)
        )
        answered = nw.from_native(engine.joined(place.to_native(), blocks), eager_only=True).sort(ROW)
        made = {answer: answered.get_column(answer).to_native() for answer in self._job.answers}
        return engine.joined(rows.to_native(), [made])

    def answers(self, block: nw.DataFrame[Any], place: nw.DataFrame[Any] | None = None) -> dict[str, Any]:
        """Return the answers for some rows, each as a column of the engine.

        Args:
            block: The rows.
            place: For each, the number of its process, and its own, where there are processes.
        """
        plan, engine = self._plan, self._engine
        columns = _numbers(block, self._job, plan, engine)
        if place is not None:
            columns |= {name: place.get_column(name).to_native() for name in (PROCESS, ROW)}
        # Where no column is read, there are as many answers all the same.
        columns = columns or {"none": engine.zeros(len(block))}
        numbers = nw.from_native(engine.frame(columns), eager_only=True)
        numbers = plan.answer(numbers, self, self._job.calendar, self._job.answers)
        undated = (
            [] if plan.tells_days else [UNDATED[answer] for answer in self._job.answers if answer in UNDATED]
        )
        if undated:
            numbers = numbers.with_columns(undated)
        made = {answer: numbers.get_column(answer).to_native() for answer in self._job.answers}
        return made | {name: engine.dates(made[name]) for name in ("due", "reconsider_on") if name in made}

    def look_up(self, frame: Any, tables: Mapping[str, Table], columns: Sequence[tuple[str, int]]) -> Any:
        """Do what a plan asks for."""
        looked_up = self._engine.look_up(
            {name: _native_table(self._engine, table) for name, table in tables.items()},
            [(frame.get_column(name).to_native(), width) for name, width in columns],
        )
        return frame.with_columns(
            nw.from_native(column, series_only=True).alias(name) for name, column in looked_up.items()
        )

    def count_before(self, frame: Any, flag: str, by: Sequence[str], order: str, name: str) -> Any:
        """Do what a plan asks for."""
        rows = frame.select(flag, order, *by).with_row_index(_PLACE).sort(*by, order)
        rows = rows.with_columns((nw.col(flag).cum_sum() - nw.col(flag)).alias(name))
        rows = rows.with_columns((nw.col(name) - nw.col(name).min().over(*by)).cast(DAY).alias(name))
        return frame.with_columns(rows.sort(_PLACE).get_column(name))

    def distinct(self, frame: Any, column: str) -> list[int]:
        """Do what a plan asks for."""
        found: list[int] = frame.get_column(column).unique().to_list()
        return found


def _cuts(processes: nw.Series[Any], size: int) -> Iterator[tuple[int, int]]:
    """Yield where each block begins and ends, so that none of the processes, which are in order, is cut."""
    start = 0
    while start < len(processes):
        last = min(start + size, len(processes)) - 1
        end = int((processes <= processes[last]).sum())
        yield start, end
        start = end


@lru_cache(maxsize=1 << 6)
def _native_table(engine: Memory, table: Table) -> Any:
    """Return a table as an engine has it, made once."""
    return engine.table(table)


def _numbers(block: nw.DataFrame[Any], job: Job, plan: Plan, engine: Memory) -> dict[str, Any]:
    """Return the columns a plan needs, as numbers."""
    numbers: dict[str, Any] = {}
    words: dict[str, Words] = {}
    for given, name in job.fields.items():
        field = LABELS.get(given, given)
        column = block.get_column(name).to_native()
        if field not in plan.used:
            continue
        if given in LABELS:
            labels = engine.labels(column)
            places = {label: read_label(given, label, job.source, job.language) for label in labels}
            known = {label: place for label, place in places.items() if place is not None}
            words[field] = Words(column, known, DEFAULTS[field])
        elif field in WORDS:
            words[field] = Words(column, PLACES[field], DEFAULTS[field])
        elif field in DATE_FIELDS:
            numbers[field] = engine.days(column)
        else:
            dtype = block.collect_schema()[name]
            count = check_in_count(name, dtype).alias(field)
            numbers[field] = block.select(count).get_column(field).to_native()
    return {**numbers, **engine.words(words)}
