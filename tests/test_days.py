"""Days as trackers and spreadsheets write them, and what is refused rather than guessed."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette._days import AmbiguousDayError, day_in, order_of

DAY = date(2026, 11, 20)

WRITTEN = [
    *("2026-11-20", "20261120", "2026-11-20T09:30:00Z", "2026-11-20 09:30", "2026-W47-5"),
    *("2026/11/20", "2026.11.20", "2026/11/20 09:30", "20.11.2026", "20. 11. 2026", "20.11.26"),
    *("20/11/2026", "11/20/2026", "20-11-2026", "11/20/26", "11/20/2026 9:30 AM", "20/11/2026, 09:30:15"),
    *("Nov 20, 2026", "November 20, 2026", "November 20, 2026 9:30 AM", "20 Nov 2026", "20-Nov-2026"),
    *("Fri, Nov 20, 2026", "Friday, 20 November 2026", "20th November 2026", "Nov. 20th, 2026 at 9:30 p.m."),
]


@pytest.mark.parametrize("text", WRITTEN)
def test_is_read_as_people_write_it(text):
    """With the time of day read over; a number above twelve is no month."""
    assert day_in(text, None) == DAY


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "next Friday", "2026-13-01", "31/11/2026", "31.11.2026", "2026/2/30", "0/0/2026"),
        *("Novem 20, 2026 maybe", "Foo 20, 2026", "20 Foo 2026", "November 2026", "45981", "13/13/2026"),
        *("٣/٤/٢٠٢٦٢", "1/2", "1/2/3/4", "20-Nov"),
    ],
)
def test_is_refused_where_it_is_none(text):
    """And nothing is made of half a day."""
    with pytest.raises(ValueError):  # noqa: PT011  its words are for nobody
        day_in(text, "dmy")


class TestOrder:
    """Whether the day or the month comes first."""

    @pytest.mark.parametrize(("order", "day"), [("dmy", date(2026, 4, 3)), ("mdy", date(2026, 3, 4))])
    def test_is_as_one_is_told(self, order, day):
        """Both ways."""
        assert day_in("03/04/2026", order) == day

    def test_is_not_guessed(self):
        """Where nothing tells."""
        with pytest.raises(AmbiguousDayError):
            day_in("03/04/2026", None)
        with pytest.raises(AmbiguousDayError):
            day_in("3-4-26", None)

    def test_does_not_matter_where_both_are_one(self):
        """The fifth of May."""
        assert day_in("05/05/2026", None) == date(2026, 5, 5)

    @pytest.mark.parametrize(
        ("texts", "order"),
        [
            ([], None),
            (["03/04/2026", "2026-11-20"], None),
            (["03/04/2026", "13/04/2026"], "dmy"),
            (["03/04/2026", "04/13/2026 9:30"], "mdy"),
            (["13/04/2026", "04/13/2026"], None),
        ],
    )
    def test_shows_in_the_other_days(self, texts, order):
        """Unless they disagree."""
        assert order_of(texts) == order


@given(st.dates(date(1000, 1, 1)), st.sampled_from(["dmy", "mdy"]))
def test_what_is_written_is_read(day, order):
    """In every form, with the order it was written in."""
    first, second = (day.day, day.month) if order == "dmy" else (day.month, day.day)
    for text in (
        day.isoformat(),
        f"{first:02}/{second:02}/{day.year}",
        f"{first}-{second}-{day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%Y/%m/%d} 23:59",
    ):
        assert day_in(text, order) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_none(text):
    """Never anything else."""
    with contextlib.suppress(ValueError):
        assert isinstance(day_in(text, None), date)
