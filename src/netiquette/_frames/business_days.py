"""Business days on whole columns: `BusinessCalendar` counts them, before an expression is built."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import narwhals as nw

from netiquette._deciding.timing import on_business_day, regular, span
from netiquette._frames.executor import Table
from netiquette._frames.timelines import (
    ABSENT,
    AGAIN,
    DAY,
    EPOCH,
    FIRST_TIME,
    ON_HOLD,
    UNCOUNTED,
    WAYS,
    plus,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netiquette._deciding.timing import BusinessCalendar, Timing
    from netiquette._frames.executor import Executor

__all__ = ["Count", "count_business_days", "from_contact", "from_promise"]

_DAYS_A_WEEK = 7


class Count(NamedTuple):
    """How to count: so many business days, or so many days and on to the next business day.

    Attributes:
        days: How many.
        business: Whether only business days are counted.
    """

    days: int
    business: bool = True

    def after(self, calendar: BusinessCalendar, day: date) -> date:
        """Return the day it leads to, within the calendar."""
        if self.business:
            return calendar.after(day, self.days)
        ordinal = min(day.toordinal() + self.days, date.max.toordinal())
        return on_business_day(calendar, date.fromordinal(ordinal))

    def shift(self, weekend: frozenset[int], weekday: int) -> int:
        """Return how many days it takes from a day of the week, where only weekends are off."""
        if self.business:
            return span(weekend, weekday, self.days)
        weekday = (weekday + self.days) % _DAYS_A_WEEK
        return self.days + (span(weekend, weekday, 1) if weekday in weekend else 0)


def from_promise(timing: Timing) -> Mapping[str, Sequence[Count]]:
    """Return how days are counted from a promised day."""
    return {"kept": [Count(timing.grace)], "kept_latest": [Count(timing.grace_latest)]}


def from_contact(timing: Timing) -> Mapping[str, Sequence[Count]]:
    """Return how days are counted from the last contact, for each way."""
    ways = {
        FIRST_TIME: (Count(timing.first_check_in), Count(timing.first_check_in_latest)),
        AGAIN: (
            Count(timing.next_check_in, business=False),
            Count(timing.next_check_in_latest, business=False),
        ),
        ON_HOLD: (Count(timing.on_hold, business=False), Count(timing.on_hold_latest, business=False)),
        UNCOUNTED: (Count(0), Count(0)),
    }
    earliest, latest = zip(*(ways[way] for way in range(WAYS)), strict=True)
    return {"counted": earliest, "counted_latest": latest}


def count_business_days(
    frame: Any,
    start: str,
    counts: Mapping[str, Sequence[Count]],
    prefix: str,
    *,
    calendar: BusinessCalendar,
    executor: Executor,
) -> Any:
    """Return the frame with columns of days counted from a column of days.

    Args:
        frame: A frame with that column, behind the prefix; and with a column ``way`` where there are several.
        start: The column.
        counts: The columns to make, each with how to count for every way.
        prefix: What the names of our columns begin with.
        calendar: The days on which people are at work. Where its weeks are all alike, the weekday is looked
            up in a table; otherwise each day that occurs is counted from by itself.
        executor: Who carries it out.
    """
    day = nw.col(prefix + start)
    ways = max(map(len, counts.values()))
    if regular(calendar):
        # A day that is absent counts as the first of a week, and is not used.
        tables = {
            f"{prefix}{column}_after": Table(
                [
                    count.shift(calendar.weekend, weekday)
                    for weekday in range(_DAYS_A_WEEK)
                    for count in counted
                ]
            )
            for column, counted in counts.items()
        }
        weekday = nw.max_horizontal(day + (EPOCH - 1), nw.lit(0, dtype=DAY)) % _DAYS_A_WEEK
        frame = frame.with_columns(weekday.alias(prefix + "weekday"))
        columns = [(prefix + "weekday", _DAYS_A_WEEK)]
        frame = executor.look_up(frame, tables, columns if ways == 1 else [*columns, (prefix + "way", ways)])
        return frame.with_columns(
            plus(day, nw.col(f"{prefix}{column}_after").cast(DAY)).alias(prefix + column) for column in counts
        )
    # Days and ways together are one number.
    place = day if ways == 1 else day * ways + nw.col(prefix + "way")
    frame = frame.with_columns(place.cast(DAY).alias(prefix + "place"))
    places = sorted(found for found in executor.distinct(frame, prefix + "place") if found // ways > ABSENT)
    return frame.with_columns(
        _after(
            day,
            nw.col(prefix + "place"),
            {found: _taken(calendar, found // ways, counted[found % ways]) for found in places},
        ).alias(prefix + column)
        for column, counted in counts.items()
    )


def _taken(calendar: BusinessCalendar, start: int, count: Count) -> int:
    """Return how many days a count takes from a day."""
    return count.after(calendar, date.fromordinal(start + EPOCH)).toordinal() - EPOCH - start


def _after(day: nw.Expr, place: nw.Expr, shifts: Mapping[int, int]) -> nw.Expr:
    """Return the day shifted by as many days as a table gives for its place, or the same day for none."""
    groups: dict[int, list[int]] = {}
    for found, shift in shifts.items():
        groups.setdefault(shift, []).append(found)
    later: Any = nw
    for shift, places in groups.items():
        later = later.when(place.is_in(places)).then(day + shift)
    return day if later is nw else later.otherwise(day).cast(DAY)
