"""Business days on whole columns: `BusinessCalendar` counts them, before an expression is built."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.timing import regular, span
from netiquette._frames.executor import Table
from netiquette._frames.timelines import ABSENT, COUNTED, DAY, EPOCH, plus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netiquette._deciding.timing import BusinessCalendar, Timing
    from netiquette._frames.executor import Executor

__all__ = ["count_business_days"]

_DAYS_A_WEEK = 7


def count_business_days(
    frame: Any, start: str, prefix: str, *, timing: Timing, calendar: BusinessCalendar, executor: Executor
) -> Any:
    """Return the frame with the columns of `COUNTED` that count from a column of days.

    Args:
        frame: A frame with that column, behind the prefix.
        start: The column.
        prefix: What the names of our columns begin with.
        timing: How many business days to count.
        calendar: The days on which people are at work. Where its weeks are all alike, the weekday is looked
            up in a table; otherwise each day that occurs is counted from by itself.
        executor: Who carries it out.
    """
    day = nw.col(prefix + start)
    counts = {
        prefix + column: getattr(timing, number)
        for column, (counted_from, number) in COUNTED.items()
        if counted_from == start
    }
    if regular(calendar):
        # A day that is absent counts as the first of a week, and is not used.
        tables = {
            f"{column}_after": Table(
                [span(calendar.weekend, weekday, count) for weekday in range(_DAYS_A_WEEK)]
            )
            for column, count in counts.items()
        }
        weekday = nw.max_horizontal(day + (EPOCH - 1), nw.lit(0, dtype=DAY)) % _DAYS_A_WEEK
        frame = frame.with_columns(weekday.alias(prefix + "weekday"))
        frame = executor.look_up(frame, tables, [(prefix + "weekday", _DAYS_A_WEEK)])
        return frame.with_columns(
            plus(day, nw.col(f"{column}_after").cast(DAY)).alias(column) for column in counts
        )
    days = sorted(found for found in executor.distinct(frame, prefix + start) if found > ABSENT)
    return frame.with_columns(
        _after(day, {found: _business_days(calendar, found, count) for found in days}).alias(column)
        for column, count in counts.items()
    )


def _business_days(calendar: BusinessCalendar, start: int, count: int) -> int:
    """Return how many days so many business days take."""
    day = date.fromordinal(start + EPOCH)
    return calendar.after(day, count).toordinal() - EPOCH - start


def _after(day: nw.Expr, shifts: Mapping[int, int]) -> nw.Expr:
    """Return the day shifted by as many days as a table gives for it, or the same day where it gives none."""
    groups: dict[int, list[int]] = {}
    for start, shift in shifts.items():
        groups.setdefault(shift, []).append(start)
    later: Any = nw
    for shift, days in groups.items():
        later = later.when(day.is_in(days)).then(day + shift)
    return day if later is nw else later.otherwise(day).cast(DAY)
