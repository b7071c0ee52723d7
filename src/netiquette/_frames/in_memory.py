"""Deciding for columns in memory, and for the plans that are carried out piece by piece in memory.

A Polars plan and a Dask frame come to the same: what is done to a whole frame is done to each batch, or to
each partition.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._frames.engines import Words, engine
from netiquette._frames.plan import DEFAULTS, UNDATED, WORDS, counted, plan_for
from netiquette._frames.schema import LABELS, PLACES, name_of, read_label
from netiquette._vocabulary.state import DATE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netiquette._frames.engines import Memory
    from netiquette._frames.plan import Plan, Table
    from netiquette._frames.schema import Frame, Job

__all__ = ["in_batches", "in_blocks", "in_partitions"]

_BLOCK = 3 << 19
"""How many rows are worked on at once: what they need beside the answers stays below 64 MB."""
_DATED_BLOCK = 5 << 15
"""The same where days have a part in it."""


def in_blocks(held: nw.DataFrame[Any], job: Job) -> Any:
    """Decide for a frame in memory."""
    return Worker(job, engine(name_of(held))).whole(held)


def in_partitions(frame: Any, job: Job) -> Any:
    """Decide for a Dask frame: pandas does it, a partition at a time."""
    work = partial(_in_pandas, job=job)
    return frame.map_partitions(work, meta=work(frame._meta))  # noqa: SLF001  the documented way to it


def _in_pandas(frame: Any, job: Job) -> Any:
    return in_blocks(nw.from_native(frame, eager_only=True), job)


def in_batches(held: Frame, job: Job) -> Any:
    """Decide for a Polars plan, with an expression that the streaming engine runs batch by batch."""
    polars = engine(name_of(held))
    worker = Worker(job, polars)
    # Where nothing is asked of a row, any column tells how many there are.
    names = [*dict.fromkeys(job.fields.values())] or held.collect_schema().names()[:1]

    def answers(rows: Any) -> Any:
        return worker.whole(nw.from_native(rows, eager_only=True)).select(job.answers)

    return polars.batched(held.to_native(), names, answers)


class Worker:
    """Decides for rows in memory."""

    def __init__(self, job: Job, memory: Memory) -> None:
        self._job = job
        self._memory = memory
        self._plan = plan_for(
            job.policy, job.known, job.today, "", with_courtesy=job.with_courtesy, in_memory=True
        )

    def whole(self, held: nw.DataFrame[Any]) -> Any:
        """Return a frame with the answers, worked out block by block, so that little beside them is held."""
        size = _DATED_BLOCK if self._plan.dated else _BLOCK
        starts = range(0, max(len(held), 1), size)
        return self._memory.joined(
            held.to_native(), (self.answers(held[start : start + size]) for start in starts)
        )

    def answers(self, block: nw.DataFrame[Any]) -> dict[str, Any]:
        """Return the answers for some rows, each as a column of the engine."""
        plan, memory = self._plan, self._memory
        # Where nothing is asked of a row, there are as many answers all the same.
        columns = _numbers(block, self._job, plan, memory) or {"none": memory.zeros(len(block))}
        numbers = nw.from_native(memory.frame(columns), eager_only=True)
        numbers = plan.answer(numbers, self, self._job.calendar, self._job.answers)
        undated = [] if plan.dated else [UNDATED[answer] for answer in self._job.answers if answer in UNDATED]
        if undated:
            numbers = numbers.with_columns(undated)
        made = {answer: numbers.get_column(answer).to_native() for answer in self._job.answers}
        return made | {name: memory.dates(made[name]) for name in ("due", "reconsider_on") if name in made}

    def look_up(self, frame: Any, tables: Mapping[str, Table], columns: Sequence[tuple[str, int]]) -> Any:
        """Do what a plan asks of an engine."""
        looked_up = self._memory.look_up(
            {name: _table(self._memory, table) for name, table in tables.items()},
            [(frame.get_column(name).to_native(), width) for name, width in columns],
        )
        return frame.with_columns(
            nw.from_native(column, series_only=True).alias(name) for name, column in looked_up.items()
        )

    def distinct(self, frame: Any, column: str) -> list[int]:
        """Do what a plan asks of an engine."""
        found: list[int] = frame.get_column(column).unique().to_list()
        return found


@lru_cache(maxsize=1 << 6)
def _table(memory: Any, table: Table) -> Any:
    """Return a table as an engine has it, made once."""
    return memory.table(table)


def _numbers(block: nw.DataFrame[Any], job: Job, plan: Plan, memory: Memory) -> dict[str, Any]:
    """Return the columns a plan needs, as numbers."""
    numbers: dict[str, Any] = {}
    words: dict[str, Words] = {}
    for given, name in job.fields.items():
        field = LABELS.get(given, given)
        column = block.get_column(name).to_native()
        if field not in plan.used:
            continue
        if given in LABELS:
            places = {label: read_label(given, label, job.source) for label in memory.labels(column)}
            known = {label: place for label, place in places.items() if place is not None}
            words[field] = Words(column, known, DEFAULTS[field])
        elif field in WORDS:
            words[field] = Words(column, PLACES[field], DEFAULTS[field])
        elif field in DATE_FIELDS:
            numbers[field] = memory.days(column)
        else:
            dtype = block.collect_schema()[name]
            numbers[field] = block.select(counted(name, dtype).alias(field)).get_column(field).to_native()
    spoken: Mapping[str, Any] = memory.words(words)
    return {**numbers, **spoken}
