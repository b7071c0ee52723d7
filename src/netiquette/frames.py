"""The same answers for millions of rows, in the data frames people have.

Install the ``frames`` extra, which brings ``narwhals``; the engine is whichever your frame belongs to. The
three lines are the same for every engine:

Example:
    >>> import polars as pl
    >>> from netiquette import frames
    >>> contacts = pl.DataFrame(
    ...     {"stage": ["interviewed", "rejected"], "contact": ["peer", "recruiter"]}
    ... )
    >>> frames.decide(contacts, only=["verdict", "next_action"]).rows()
    [('interviewed', 'peer', 'wait', 'send_thank_you'), \
('rejected', 'recruiter', 'connect', 'reply_to_rejection')]

A frame in memory (pandas, Polars, PyArrow) comes back with the answers; a plan (a Polars LazyFrame, a DuckDB
relation, Dask, PySpark, Ibis) comes back as a plan, and nothing has been computed yet.

What `netiquette.decide` refuses for one state can't stop a batch: a null, a word that isn't one of ours and
an impossible count are treated as unknown. `unread` lists them. What is wrong with a column as a whole raises
an error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar, cast

from netiquette._vocabulary.extras import Extra

with Extra("frames", "netiquette.frames"):
    import narwhals as nw

from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._frames.engines.registry import Way, database, memory
from netiquette._frames.in_database import in_the_database
from netiquette._frames.in_memory import collected, in_blocks, in_pieces
from netiquette._frames.plan import WORDS
from netiquette._frames.schema import (
    ANSWERS,
    LABELS,
    PLACES,
    Frame,
    Job,
    Wrapped,
    answers_of,
    fields_of,
    frame_of,
    has_days,
    is_one_of,
    process_column,
    read_label,
)
from netiquette._frames.timelines import ABSENT, ordinal
from netiquette._trackers.languages import read_in
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.state import DATE_FIELDS, MOST_CHECK_INS
from netiquette.errors import InvalidFrameError

__all__ = ["ANSWERS", "Unread", "decide", "unread"]


F = TypeVar("F")


def decide(
    frame: F,
    *,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    columns: Mapping[str, str | None] | None = None,
    calendar: BusinessCalendar = WEEKENDS,
    source: str = "",
    language: str | None = None,
    only: Iterable[str] | None = None,
    process: str | None = None,
) -> F:
    """Answer for every row what `netiquette.decide` answers for one state.

    A column that is named like a field of `InterviewState` is read as that field, and a field without a
    column has its default in every row. Words are text or categories; days are dates or timestamps, of
    which only the date is used, in the column's own zone, or in the session's where a database has no other.
    Rows keep their order where the engine has one, and the columns you bring stay as they are.

    Args:
        frame: A frame or plan of pandas, Polars, PyArrow, DuckDB, Dask, PySpark or Ibis, or one that
            narwhals has wrapped.
        today: The date to decide for; a datetime is reduced to its own date. Without it nothing is overdue
            and there is nothing to reconsider on.
        policy: The manners to follow.
        columns: Which column holds a field, where it has another name; None where a column of that name is
            something else. ``status`` and ``role`` are fields too: the words of a tracker and the job
            titles of contacts, read as `netiquette.trackers` reads them.
        calendar: The days on which people are at work. With holidays, a database is queried at once for the
            days that occur; so it is for the labels of ``status`` and ``role``.
        source: What wrote the labels of ``status``; see `netiquette.trackers.from_status`.
        language: The code of the one language to read ``status`` and ``role`` in, as there.
        only: The answers to add, of `ANSWERS`; all of them where it is left out.
        process: The column that tells processes apart: rows with the same value are the people of one, and
            are answered together, as `netiquette.agenda` does it; a row without a value is alone. It takes a
            ``today``. Who comes first in the frame goes first among equals, so sort it where the engine has
            no order of its own, such as Spark, by something that stays.

    Returns:
        The frame with ``verdict``, ``rule`` (the id), ``next_action``, ``due`` (of that action),
        ``overdue``, ``reconsider_on``, and ``steps`` (the actions in order) where the engine has columns of
        lists: pandas and Dask have none. Texts are categories where the frame is in memory.

        With a ``process``, ``next_action``, ``due``, ``overdue`` and ``steps`` are those of the agenda that
        are for this person: where another is asked or answered for all of them, the action is null and the
        list empty. ``reconsider_on`` is the day for the whole process. Plans of a database or of Dask return
        rows in another order.

    Raises:
        InvalidFrameError: No column is known, one is missing, has the wrong type or a name in use.
        TypeError: The frame is of no engine we know, or another argument is not what it should be.
        UnknownLanguageError: No language that is read has the code.

    Example:
        >>> import pandas as pd
        >>> from datetime import date
        >>> from netiquette import frames
        >>> rows = pd.DataFrame({"Status": ["Phone Screen", "Offer"], "Met": ["2026-11-19", None]})
        >>> rows["Met"] = pd.to_datetime(rows["Met"])
        >>> answers = frames.decide(
        ...     rows, today=date(2026, 11, 23), columns={"status": "Status", "interview_on": "Met"}
        ... )
        >>> answers["verdict"].tolist(), answers["next_action"].tolist()
        (['wait', 'connect'], ['send_thank_you', 'reply_to_offer'])
        >>> answers["due"].dt.date.tolist()
        [datetime.date(2026, 11, 20), NaT]

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It takes ``language`` and ``process``.
    """
    today = expect_day("frames.decide", "today", today)
    policy = expect("frames.decide", "policy", policy, Policy)
    calendar = expect("frames.decide", "calendar", calendar, BusinessCalendar)
    source = expect("frames.decide", "source", source, str)
    read_in(language)
    native: Any = nw.to_native(frame, pass_through=True)
    given = frame_of(native)
    job = Job(
        fields_of(given, columns),
        today,
        policy,
        calendar,
        source,
        language,
        answers_of(given, only),
        process_column(given, process, today),
    )
    if given.way is Way.PIECEWISE:
        answered = in_pieces(given, job)
    elif isinstance(given.wrapped, nw.DataFrame):
        answered = in_blocks(given.wrapped, job)
    else:
        answered = in_the_database(given.wrapped, job)
    return cast("F", answered if native is frame else nw.from_native(answered))


@guarded(InvalidFrameError)
class Unread(NamedTuple):
    """A value that means nothing to us, and the number of its rows.

    Attributes:
        field: The field it was read as.
        column: The column it is in, by the frame's own name for it: in pandas that need not be text.
        value: The value; None for a null, and for a day outside of the calendar.
        rows: How many rows have it.

    Raises:
        InvalidFrameError: A part cannot be what it should.

    Example:
        >>> import polars as pl
        >>> from netiquette import frames
        >>> frames.unread(pl.DataFrame({"stage": ["interviewed", "aplied", None, "aplied"]}))
        (Unread(field='stage', column='stage', value='aplied', rows=2), \
Unread(field='stage', column='stage', value=None, rows=1))

    .. versionadded:: 26.1
    """

    field: str
    column: Any
    value: object
    rows: int


def unread(
    frame: Any,
    *,
    columns: Mapping[str, str | None] | None = None,
    source: str = "",
    language: str | None = None,
) -> tuple[Unread, ...]:
    """Return what `decide` treats as unknown, the most frequent of each field first.

    It queries the engine at once, column by column. Look at it before you trust a batch: a word of another
    vocabulary, such as ``pending`` for an invitation, would be read as if the field were empty.

    Args:
        frame: As for `decide`.
        columns: As for `decide`.
        source: As for `decide`.
        language: As for `decide`.

    Raises:
        InvalidFrameError: As for `decide`.
        TypeError: As for `decide`.
        UnknownLanguageError: As for `decide`.

    Example:
        >>> import pandas as pd
        >>> from netiquette import frames
        >>> [fault.value for fault in frames.unread(pd.DataFrame({"contact": ["boss", "peer"]}))]
        ['boss']

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It takes ``language``.
    """
    native = nw.to_native(frame, pass_through=True)
    given = frame_of(native)
    source = expect("frames.unread", "source", source, str)
    read_in(language)
    found: list[Unread] = []
    for field, column in fields_of(given, columns).items():
        alone = frame_of(given.engine.alone(native, column))
        dtype = alone.wrapped.collect_schema()["value"]
        dated = has_days(dtype, alone.engine.holds(alone.native, "value"))
        counts = _nothing_in(alone) if dated else _counts(alone.wrapped, dtype)
        faults = (
            (value, rows) for value, rows in counts if rows and not _reads(field, value, source, language)
        )
        found += (Unread(field, column, value, rows) for value, rows in sorted(faults, key=_frequent_first))
    return tuple(found)


def _counts(frame: Wrapped, dtype: Any) -> Iterator[tuple[Any, int]]:
    """Yield each value of the only column, and the number of its rows."""
    value = nw.col("value")
    if is_one_of(dtype, nw.Categorical, nw.Enum):
        frame = frame.select(value.cast(nw.String))
    yield None, int(collected(frame.filter(value.is_null()).select(nw.len())).item())
    if isinstance(frame, nw.DataFrame) and dtype == nw.Object:
        values = frame.get_column("value").drop_nulls().to_list()
        yield from Counter(value if isinstance(value, Hashable) else repr(value) for value in values).items()
        return
    for found, rows in collected(frame.drop_nulls().group_by("value").agg(nw.len())).iter_rows():
        yield nw.to_py_scalar(found), int(rows)


def _nothing_in(frame: Frame) -> Iterator[tuple[None, int]]:
    """Yield the number of rows in which the only column, one of days, names none."""
    if frame.way is Way.DATABASE:
        native = database(frame.name).days(frame.native, {"number": "value"})
    else:
        engine, values = memory(frame.name), collected(frame.wrapped).get_column("value")
        native = engine.frame({"number": engine.days(values.to_native())})
    numbers: Wrapped = nw.from_native(native)
    nothing = numbers.filter(nw.col("number") == ABSENT)
    yield None, int(collected(nothing.select(nw.len().alias("rows"))).item())


def _reads(field: str, value: object, source: str, language: str | None) -> bool:
    """Return whether a value means something to us."""
    if value is None:
        return False
    if field in LABELS:
        return isinstance(value, str) and read_label(field, value, source, language) is not None
    if field in WORDS:
        return isinstance(value, str) and value in PLACES[field]
    if field in DATE_FIELDS:
        return ordinal(value) != ABSENT
    return isinstance(value, int | float) and 0 <= value <= MOST_CHECK_INS and value % 1 == 0


def _frequent_first(fault: tuple[object, int]) -> tuple[int, str]:
    value, rows = fault
    return -rows, str(value)
