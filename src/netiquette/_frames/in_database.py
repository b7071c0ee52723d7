"""Deciding in a database: with its own expressions, added to a plan that is carried out later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import narwhals as nw

from netiquette._frames.engines.registry import database
from netiquette._frames.in_memory import collected
from netiquette._frames.plan import DEFAULTS, UNDATED, check_in_count
from netiquette._frames.planning import plan_for
from netiquette._frames.processes.rows import ROW
from netiquette._frames.schema import LABELS, PLACES, name_in_narwhals, read_label
from netiquette._frames.timelines import DAY
from netiquette._vocabulary.state import DATE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netiquette._frames.engines.protocols import Database
    from netiquette._frames.executor import Table
    from netiquette._frames.plan import Plan
    from netiquette._frames.schema import Job

__all__ = ["in_the_database"]

_GIVEN_PROCESS, _BY_ITSELF = "given_process", "apart"
"""The columns by which rows belong to a process: what the frame says, and the row where it says nothing."""


def in_the_database(rows: nw.LazyFrame[Any], job: Job) -> Any:
    """Decide for a plan of a database, with expressions of its own."""
    engine = database(name_in_narwhals(rows))
    names = rows.collect_schema().names()
    prefix = "netiquette_"
    while any(name.casefold().startswith(prefix) for name in names):
        prefix += "_"
    plan = plan_for(job, prefix, in_memory=False, by=(_GIVEN_PROCESS, _BY_ITSELF))
    # The columns that are read get plain names: a column may be called "a.b".
    fields = {field: f"{prefix}given_{field}" for field in job.fields}
    kept = {name: name for name in names}
    said = {fields[field]: column for field, column in job.fields.items()}
    if job.process is not None:
        said[prefix + _GIVEN_PROCESS] = job.process
    frame: Any = nw.from_native(engine.chosen(rows.to_native(), kept | said))
    if job.process is not None:
        frame = nw.from_native(engine.numbered(frame.to_native(), prefix + ROW))
        # A row without a process is one of its own.
        nowhere = nw.col(prefix + _GIVEN_PROCESS).is_null()
        frame = frame.with_columns(
            nw.when(nowhere).then(nw.col(prefix + ROW)).otherwise(-1).alias(prefix + _BY_ITSELF)
        )
    days = {
        prefix + field: column
        for field, column in fields.items()
        if field in DATE_FIELDS and field in plan.used
    }
    if days:
        frame = nw.from_native(engine.days(frame.to_native(), days))
    frame = frame.with_columns(
        *_expressions(frame, fields, job, plan, prefix), nw.lit(0, dtype=DAY).alias(prefix + "none")
    )
    frame = plan.answer(frame, _DatabaseExecutor(engine, prefix), job.calendar, job.answers)
    if not plan.tells_days:
        frame = frame.with_columns(value.name.prefix(prefix) for value in UNDATED.values())
    dates = {f"{prefix}{name}_on": prefix + name for name in ("due", "reconsider_on") if name in job.answers}
    native = engine.dates(frame.to_native(), dates)
    given = {answer: prefix + answer for answer in job.answers} | {
        name.removeprefix(prefix): column for column, name in dates.items()
    }
    return engine.chosen(native, kept | {answer: given[answer] for answer in job.answers})


def _expressions(
    frame: nw.LazyFrame[Any], fields: Mapping[str, str], job: Job, plan: Plan, prefix: str
) -> Iterator[nw.Expr]:
    """Yield a column of numbers for each field that is not a date."""
    for given, name in fields.items():
        field = LABELS.get(given, given)
        if field not in plan.used or field in DATE_FIELDS:
            continue
        if field == "check_ins":
            yield check_in_count(name, frame.collect_schema()[name]).alias(prefix + field)
            continue
        places: Mapping[str, int] = PLACES[field]
        if given in LABELS:
            labels = collected(frame.select(nw.col(name)).unique()).get_column(name).to_list()
            read = {
                label: read_label(given, label, job.source, job.language)
                for label in labels
                if label is not None
            }
            places = {label: place for label, place in read.items() if place is not None}
        yield _coded(nw.col(name), places, plan, field).alias(prefix + field)


def _coded(word: nw.Expr, places: Mapping[str, int], plan: Plan, field: str) -> nw.Expr:
    """Return the place of a word; words of the same effect share one, and the default is not asked for."""
    groups: dict[int, list[str]] = {}
    for text, place in places.items():
        groups.setdefault(plan.like(field, place), []).append(text)
    default = plan.like(field, DEFAULTS[field])
    groups.pop(default, None)
    expression: Any = nw
    for place, texts in groups.items():
        expression = expression.when(word.is_in(texts)).then(nw.lit(place, dtype=DAY))
    default_number = nw.lit(default, dtype=DAY)
    return default_number if expression is nw else expression.otherwise(default_number)


def _word_at(table: Table, number: int) -> Any:
    """Return what a number means to a database; None where there is no word."""
    return None if number < 0 else table.words[number]


class _DatabaseExecutor(NamedTuple):
    """Decides for rows that a database has."""

    engine: Database
    prefix: str

    def look_up(self, frame: Any, tables: Mapping[str, Table], columns: Sequence[tuple[str, int]]) -> Any:
        (place, _), *others = columns
        if others:
            index = nw.col(place)
            for column, width in others:
                index = index * width + nw.col(column)
            place = self.prefix + "index"
            frame = frame.with_columns(index.alias(place))
        spelled = {
            name: [_word_at(table, number) for number in table.numbers] if table.words else table.numbers
            for name, table in tables.items()
        }
        return nw.from_native(self.engine.look_up(frame.to_native(), spelled, place))

    def count_before(self, frame: Any, flag: str, by: Sequence[str], order: str, name: str) -> Any:
        so_far = nw.col(flag).cum_sum().over(*by, order_by=order)
        return frame.with_columns((so_far - nw.col(flag)).cast(DAY).alias(name))

    def distinct(self, frame: Any, column: str) -> list[int]:
        found: list[int] = collected(frame.select(nw.col(column)).unique()).get_column(column).to_list()
        return found
