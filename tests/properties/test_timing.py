"""Properties of business days: the closed form is the naive loop."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import BusinessCalendar, Timing
from netiquette.strategies import calendars, timings

WEEKENDS = st.frozensets(st.integers(0, 6), max_size=6)
ONE = timedelta(1)


def naively(calendar, day, count):
    """Count business days one by one."""
    while count > 0 and day < date.max:
        day += ONE
        if day.weekday() not in calendar.weekend and day not in calendar.holidays:
            count -= 1
    return day


class TestAfter:
    """`after` gives the n-th business day after a day."""

    @given(WEEKENDS, st.dates(), st.integers(0, 60))
    @example(frozenset({5, 6}), date.max - timedelta(3), 9)
    @example(frozenset(range(6)), date.max - timedelta(20), 60)
    def test_is_the_naive_loop(self, weekend, day, count):
        """Whatever the weekend, and up to the end of the calendar."""
        calendar = BusinessCalendar(weekend)
        assert calendar.after(day, count) == naively(calendar, day, count)

    @given(WEEKENDS, st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.integers(0, 30), st.data())
    def test_is_the_naive_loop_with_holidays(self, weekend, day, count, data):
        """And whatever the holidays."""
        near = st.dates(day, day + timedelta(60))
        calendar = BusinessCalendar(weekend, data.draw(st.frozensets(near, max_size=30)))
        assert calendar.after(day, count) == naively(calendar, day, count)

    @given(calendars(), st.dates(date.min, date(9990, 1, 1)), st.integers(1, 40))
    def test_ends_on_a_business_day(self, calendar, day, count):
        """And there are exactly so many in between."""
        end = calendar.after(day, count)
        assert calendar.is_business_day(end)
        between = (day + timedelta(n) for n in range(1, (end - day).days + 1))
        assert sum(map(calendar.is_business_day, between)) == count

    @given(calendars(), st.dates(), st.integers(0, 40), st.integers(0, 40))
    def test_counts_on(self, calendar, day, first, second):
        """Counting on from where one stopped is counting at once."""
        assert calendar.after(calendar.after(day, first), second) == calendar.after(day, first + second)

    @given(calendars(), st.dates(), st.dates(), st.integers(0, 40))
    def test_never_overtakes(self, calendar, one, other, count):
        """Who starts later is not there sooner."""
        early, late = sorted((one, other))
        assert calendar.after(early, count) <= calendar.after(late, count)


@given(timings())
def test_every_timing_drawn_is_in_order(timing):
    """What the strategy draws, the constructor takes, and takes again."""
    assert Timing(**attrs.asdict(timing)) == timing
