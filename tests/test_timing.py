"""`Timing` and `BusinessCalendar`: the numbers, each with its precedents, and the days people work."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta

import attrs
import holidays
import numpy as np
import pandas as pd
import polars as pl
import pytest

from netiquette import (
    CAUTIOUS,
    Aftermath,
    Block,
    BusinessCalendar,
    InterviewState,
    Moment,
    Pause,
    Silence,
    Source,
    Stage,
    Timing,
    decide,
)
from netiquette._deciding.timing import WEEKENDS, on_business_day
from netiquette._vocabulary.told import told
from netiquette.errors import InvalidPolicyError

NUMBERS = attrs.fields(Timing)
FRIDAY = date(2026, 11, 20)
PAIRS = [
    ("thank_you_due", "thank_you_fine"),
    ("thank_you_fine", "thank_you_unexcused"),
    ("thank_you_unexcused", "thank_you_latest"),
    ("grace", "grace_latest"),
    ("first_check_in", "first_check_in_latest"),
    ("next_check_in", "next_check_in_latest"),
    ("on_hold", "on_hold_latest"),
    ("decision_reply", "decision_reply_latest"),
]


class Every:
    """A container that holds every day."""

    def __contains__(self, day):
        """Say yes."""
        return True


class TestTiming:
    """The numbers of good manners."""

    def test_are_those_of_the_evidence(self):
        """A number that changes, changes here and in the changelog."""
        assert attrs.asdict(Timing()) == {
            "thank_you_due": 1,
            "thank_you_fine": 2,
            "thank_you_unexcused": 3,
            "thank_you_latest": 7,
            "grace": 2,
            "grace_latest": 5,
            "first_check_in": 5,
            "first_check_in_latest": 10,
            "next_check_in": 7,
            "next_check_in_latest": 10,
            "most_check_ins": 2,
            "silence_end": 45,
            "met_silence_end": 180,
            "on_hold": 21,
            "on_hold_latest": 28,
            "long_silence": 30,
            "answer": 1,
            "offer_reply": 1,
            "decision_reply": 2,
            "decision_reply_latest": 14,
            "withdrawn_block": 21,
            "pause": 1,
            "requests_a_day": 1,
            "notes_a_month": 5,
            "before_start": 21,
            "keep_in_touch": 90,
        }

    @pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.name)
    def test_each_has_its_precedents(self, number):
        """Each says its unit, what it means, and what it stands on: works, or nothing but our judgement."""
        assert number.metadata["unit"] in {
            "days",
            "business days",
            "times",
            "requests a day",
            "requests a month",
        }
        says = number.metadata["says"]
        assert says[0].isupper()
        assert says.endswith(".")
        because = number.metadata["because"]
        assert isinstance(because, tuple)
        assert all(isinstance(work, Source) for work in because)
        assert len({*because}) == len(because)

    def test_most_stand_on_published_advice(self):
        """Our own judgement is the exception, and it is known which."""
        own = {number.name for number in NUMBERS if not number.metadata["because"]}
        assert own == {
            "on_hold_latest",
            "long_silence",
            "answer",
            "offer_reply",
            "decision_reply_latest",
            "requests_a_day",
            "before_start",
        }

    @pytest.mark.parametrize("name", [number.name for number in NUMBERS])
    @pytest.mark.parametrize("value", [-1, 1.0, True, "2", None, 3654, 10**5000], ids=told)
    def test_refuses_what_is_no_number_of_days(self, name, value):
        """A number is a whole one, not negative, and no more than ten years."""
        with pytest.raises(InvalidPolicyError) as caught:
            Timing(**{name: value})
        assert caught.value.field == name
        unit = getattr(NUMBERS, name).metadata["unit"]
        assert str(caught.value) == (
            f"{name} is {told(value)}, but it is a number of {unit}; use an int from 0 to 3653"
        )

    def test_takes_ten_years(self):
        """Nothing and far too much are numbers too."""
        assert Timing(keep_in_touch=3653, pause=0).keep_in_touch == 3653
        assert {*attrs.astuple(Timing(**{number.name: 0 for number in NUMBERS}))} == {0}

    @pytest.mark.parametrize(("sooner", "later"), PAIRS)
    def test_refuses_a_pair_the_wrong_way_round(self, sooner, later):
        """What comes first cannot come second; the same day will do."""
        limit = getattr(Timing(), later)
        assert getattr(Timing(**{sooner: limit}), sooner) == limit
        with pytest.raises(InvalidPolicyError) as caught:
            Timing(**{sooner: limit + 1})
        assert caught.value.field == sooner
        assert str(caught.value) == (
            f"{sooner} is {limit + 1} and {later} is {limit}, but the first cannot be later than the "
            "second; change them together"
        )

    def test_orders_every_pair_that_has_an_order(self):
        """A number with a latest twin is one of a pair."""
        twins = {(name.removesuffix("_latest"), name) for name in attrs.asdict(Timing()) if "_latest" in name}
        assert twins - {("thank_you", "thank_you_latest")} <= {*PAIRS}

    def test_is_named_and_frozen(self):
        """Twenty numbers in a row would be a riddle, and presets share one object."""
        with pytest.raises(TypeError):
            Timing(1)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Timing().grace = 3

    def test_round_trips(self):
        """Equal numbers make equal timings, and equal hashes."""
        ours = Timing(grace=3)
        assert pickle.loads(pickle.dumps(ours)) == copy.deepcopy(ours) == attrs.evolve(Timing(), grace=3)
        assert hash(attrs.evolve(ours, grace=2)) == hash(Timing())
        assert ours != Timing() == CAUTIOUS.timing


class TestDerivedWords:
    """The words that follow from the dates."""

    def test_are_complete(self):
        """They come in the order in which time brings them, and the unknown is the first."""
        assert [*Moment] == ["undated", "ahead", "interview_day", "fresh", "fading", "late", "long_past"]
        assert [*Silence] == ["undated", "early", "due", "spent", "long", "lapsed"]
        assert [*Aftermath] == ["undated", "fresh", "settled"]
        assert [*Block] == ["undated", "standing", "over"]
        assert [*Pause] == ["undated", "running", "over"]


class TestBusinessCalendar:
    """The days on which people are at work."""

    def test_default_is_saturday_and_sunday(self):
        """Where nobody says otherwise, the week has five days and the year no holiday."""
        week = [FRIDAY + timedelta(days) for days in range(7)]
        assert [BusinessCalendar().is_business_day(day) for day in week] == [
            True, False, False, True, True, True, True,
        ]  # fmt: skip
        assert BusinessCalendar() == WEEKENDS
        assert hash(BusinessCalendar()) == hash(WEEKENDS)

    @pytest.mark.parametrize(
        ("count", "day"),
        [(0, 20), (-3, 20), (1, 23), (5, 27), (6, 30)],
    )
    def test_counts_from_the_day_after(self, count, day):
        """The day itself does not count, and nothing counts backwards."""
        assert BusinessCalendar().after(FRIDAY, count) == date(2026, 11, day)

    @pytest.mark.parametrize("start", [FRIDAY, FRIDAY + timedelta(1), FRIDAY + timedelta(2)])
    def test_counts_from_a_weekend_as_from_friday(self, start):
        """What happens at the weekend is as good as Friday."""
        assert BusinessCalendar().after(start, 1) == date(2026, 11, 23)

    @pytest.mark.parametrize(
        ("day", "on"),
        [
            (date.min, date.min),  # a Monday
            (date(2026, 11, 20), date(2026, 11, 20)),
            (date(2026, 11, 21), date(2026, 11, 23)),
            (date(2026, 11, 22), date(2026, 11, 23)),
            (date.max, date.max),
        ],
    )
    def test_puts_a_day_off_only_where_nobody_is_at_work(self, day, on):
        """On the first day of the calendar as on any other."""
        assert on_business_day(WEEKENDS, day) == on

    def test_knows_other_weekends(self):
        """Friday and Saturday, a single Sunday, or none at all."""
        assert BusinessCalendar({4, 5}).after(date(2026, 11, 19), 1) == date(2026, 11, 22)
        assert BusinessCalendar([6]).after(FRIDAY, 1) == date(2026, 11, 21)
        assert BusinessCalendar(()).after(FRIDAY, 700) == FRIDAY + timedelta(700)
        assert BusinessCalendar(range(6)).after(FRIDAY, 2) == date(2026, 11, 29)

    @pytest.mark.parametrize("weekend", [{7}, {-1}, {1.0}, {True}, [None], range(7), (5, "sunday")], ids=repr)
    def test_refuses_what_is_no_weekend(self, weekend):
        """Days of the week are 0 to 6, and one of them is for work."""
        with pytest.raises(InvalidPolicyError) as caught:
            BusinessCalendar(weekend)
        assert caught.value.field == "weekend"
        assert str(caught.value) == (
            f"weekend is {sorted({*weekend}, key=repr)}, but it names up to six days of the week; "
            "use 0 for Monday to 6 for Sunday"
        )

    @pytest.mark.parametrize("weekend", [5, None, "56"], ids=repr)
    def test_refuses_what_holds_no_days(self, weekend):
        """A single day is not a collection of days, and neither is a text."""
        with pytest.raises(InvalidPolicyError) as caught:
            BusinessCalendar(weekend)
        assert str(caught.value) == (
            f"weekend is {weekend!r}, but it holds days of the week; "
            "put even a single one into a set or a tuple"
        )

    @pytest.mark.parametrize("holidays", [None, 5, "US"], ids=repr)
    def test_refuses_what_cannot_be_asked_for_a_date(self, holidays):
        """A country's name is not a calendar; it would be found out only in the middle of a decision."""
        with pytest.raises(InvalidPolicyError) as caught:
            BusinessCalendar(holidays=holidays)
        assert caught.value.field == "holidays"
        assert str(caught.value) == (
            f"holidays is {holidays!r}, but it holds dates; "
            "use a set of dates or a calendar of the holidays package"
        )

    @pytest.mark.parametrize("held", [b"", b"x", bytearray(b"x")], ids=repr)
    def test_refuses_bytes(self, held):
        """They would raise in the middle of a decision."""
        with pytest.raises(InvalidPolicyError, match="but it holds dates"):
            BusinessCalendar(holidays=held)

    @pytest.mark.parametrize(
        "held",
        [
            {datetime(2026, 12, 25)},  # noqa: DTZ001  what pandas and readers of calendars give
            [date(2026, 12, 24), datetime(2026, 12, 25, tzinfo=UTC)],
            {"2026-12-25"},
            {"2026-12-25": "Christmas"},
            range(3),
            {None},
            pd.DatetimeIndex(["2026-12-25"]),
            np.array(["2026-12-25"], dtype="datetime64[D]"),
            pl.Series([datetime(2026, 12, 25)]),  # noqa: DTZ001  likewise
        ],
        ids=told,
    )
    def test_refuses_what_can_never_match(self, held):
        """A datetime equals no day and a text neither: the holiday would be lost without a word."""
        with pytest.raises(InvalidPolicyError, match="which no date is equal to; pass plain dates") as caught:
            BusinessCalendar(holidays=held)
        assert caught.value.field == "holidays"

    def test_refuses_what_does_not_find_what_it_holds(self):
        """A Series of pandas is asked for its index."""
        with pytest.raises(
            InvalidPolicyError, match="has 2026-12-25, and yet `in` says it has not; pass a set"
        ):
            BusinessCalendar(holidays=pd.Series([date(2026, 12, 25)]))

    def test_takes_a_column_of_days(self):
        """A Series of Polars finds what it holds."""
        calendar = BusinessCalendar(holidays=pl.Series([date(2026, 12, 25)]))
        assert not calendar.is_business_day(date(2026, 12, 25))

    def test_looks_no_further_than_it_must(self):
        """Of a container without an end it sees the beginning."""

        class Sundays:
            def __init__(self):
                self.seen = 0

            def __iter__(self):
                for day in (date.fromordinal(7 * week) for week in range(1, 400_000)):
                    self.seen += 1
                    yield day

            def __contains__(self, day):
                return day.weekday() == 6

        sundays = Sundays()
        assert not BusinessCalendar((), holidays=sundays).is_business_day(date(2026, 11, 22))
        assert sundays.seen == 10_000

    def test_uses_nothing_up(self):
        """What can be walked through once only is asked, and not walked through."""

        class Once(Every):
            def __iter__(self):
                return self

            def __next__(self):
                raise AssertionError

        assert not BusinessCalendar(holidays=Once()).is_business_day(FRIDAY)

    @pytest.mark.parametrize("container", [frozenset, set, list, tuple, dict.fromkeys])
    def test_takes_any_container(self, container):
        """Whatever answers `day in holidays` will do."""
        calendar = BusinessCalendar(holidays=container([date(2026, 11, 23), date(2026, 11, 24)]))
        assert calendar.after(FRIDAY, 1) == date(2026, 11, 25)
        assert not calendar.is_business_day(date(2026, 11, 23))

    def test_an_empty_container_is_no_holiday(self):
        """Neither by name nor by default."""
        assert BusinessCalendar(holidays=[]).after(FRIDAY, 5) == date(2026, 11, 27)

    def test_takes_the_holidays_package_as_it_is(self):
        """Its calendars fill as they are asked: an empty one knows Thanksgiving all the same."""
        ours = holidays.country_holidays("US")
        assert len(ours) == 0
        calendar = BusinessCalendar(holidays=ours)
        assert calendar.after(date(2026, 11, 25), 1) == date(2026, 11, 27)
        assert not calendar.is_business_day(date(2026, 12, 25))
        assert BusinessCalendar(holidays=holidays.country_holidays("DE")).is_business_day(date(2026, 11, 26))

    def test_takes_the_weekend_of_the_holidays_package(self):
        """Which the holidays alone do not tell: a Friday in Israel, a Friday in Iran."""
        for country, weekend in (("IL", {4, 5}), ("IR", {4}), ("DE", {5, 6})):
            days = holidays.country_holidays(country)
            calendar = BusinessCalendar.of(days)
            assert calendar.weekend == weekend
            assert calendar.holidays is days
        friday = date(2026, 11, 27)
        assert not BusinessCalendar.of(holidays.country_holidays("IL")).is_business_day(friday)
        assert BusinessCalendar(holidays=holidays.country_holidays("IL")).is_business_day(friday)

    def test_takes_any_holidays_with_a_weekend_or_without(self):
        """A set of days has none."""

        class OneDay(frozenset):
            weekend = (6,)

        assert BusinessCalendar.of({date(2026, 12, 25)}) == BusinessCalendar(holidays={date(2026, 12, 25)})
        assert BusinessCalendar.of(OneDay()).weekend == {6}

    def test_refuses_a_weekend_that_is_none(self):
        """As the constructor does."""

        class AllWeek(frozenset):
            weekend = range(7)

        with pytest.raises(InvalidPolicyError, match=r"^weekend is .*, but it names up to six days"):
            BusinessCalendar.of(AllWeek())
        with pytest.raises(InvalidPolicyError, match=r"^holidays is 'IL', but it holds dates"):
            BusinessCalendar.of("IL")

    def test_a_holiday_moves_a_decision(self):
        """The calendar reaches the answer: the fifth business day comes one later."""
        state = InterviewState(
            Stage.INTERVIEWED, thank_you="sent", interview_on=FRIDAY, last_contact_on=FRIDAY
        )
        us = BusinessCalendar(holidays=holidays.country_holidays("US"))
        (plain,) = {s.earliest for s in decide(state).steps if s.action == "check_in"}
        (moved,) = {s.earliest for s in decide(state, calendar=us).steps if s.action == "check_in"}
        assert (plain, moved) == (date(2026, 11, 27), date(2026, 11, 30))

    def test_ends_where_nobody_ever_works(self):
        """After a year and a day without a business day it gives up, and says how far it came."""
        nobody = BusinessCalendar(holidays=Every())
        assert nobody.after(FRIDAY, 1) == FRIDAY + timedelta(366)
        assert not nobody.is_business_day(FRIDAY)
        state = InterviewState(Stage.INTERVIEWED, thank_you="sent", interview_on=FRIDAY)
        assert decide(state, today=FRIDAY, calendar=nobody).steps

    def test_patience_is_for_one_gap(self):
        """A business day now and then is enough to go on counting."""

        class AllButNewYear:
            def __contains__(self, day):
                return (day.month, day.day) != (1, 1)

        rare = BusinessCalendar((), holidays=AllButNewYear())
        assert rare.after(FRIDAY, 10) == date(2036, 1, 1)

    @pytest.mark.parametrize("calendar", [WEEKENDS, BusinessCalendar(holidays=[FRIDAY])])
    def test_ends_with_the_calendar(self, calendar):
        """There is no day after the last; Friday the 31st of December 9999 is one of work."""
        assert calendar.after(date.max, 5) == date.max
        assert calendar.after(date.max - timedelta(1), 1) == date.max
        assert calendar.after(date.max - timedelta(1), 2) == date.max
        assert calendar.after(date.max, 0) == date.max
        assert calendar.after(date.min, 1) == date.min + timedelta(1)
        assert calendar.is_business_day(date.max)

    def test_round_trips(self):
        """A worker gets the same calendar."""
        ours = BusinessCalendar({4, 5}, frozenset({FRIDAY}))
        assert pickle.loads(pickle.dumps(ours)) == copy.deepcopy(ours) == ours
        again = pickle.loads(pickle.dumps(WEEKENDS))
        assert again == WEEKENDS
        assert again.after(FRIDAY, 11) == WEEKENDS.after(FRIDAY, 11)

    def test_can_be_hashed_whatever_the_container(self):
        """A set of holidays has no hash; the calendar has."""
        assert hash(BusinessCalendar(holidays={FRIDAY})) == hash(BusinessCalendar(holidays=[FRIDAY]))
        assert BusinessCalendar(holidays={FRIDAY}) != BusinessCalendar()
