"""Days within the calendar, which ends at `datetime.date.max`; so no date overflows."""

from __future__ import annotations

from datetime import date

__all__ = ["FIRST_DAY", "LAST_DAY", "NO_DAY", "iso", "later_of", "plus_days", "sooner_of"]

FIRST_DAY = date.min.toordinal()
LAST_DAY = date.max.toordinal()
NO_DAY = LAST_DAY + 1
"""Comes after every day."""


def plus_days(day: date, days: int) -> date:
    """Return the day so many days later, within the calendar."""
    ordinal = day.toordinal() + days
    try:
        return date.fromordinal(ordinal)
    except ValueError:
        return date.fromordinal(min(max(ordinal, FIRST_DAY), LAST_DAY))


def sooner_of(one: date | None, other: date | None) -> date | None:
    """Return the earlier of two days, or the one that is known."""
    if one is None or other is None:
        return one or other
    return min(one, other)


def later_of(one: date | None, other: date | None) -> date | None:
    """Return the later of two days, or the one that is known."""
    if one is None or other is None:
        return one or other
    return max(one, other)


def iso(day: date | None) -> str | None:
    """Return a day as JSON has it."""
    return None if day is None else day.isoformat()
