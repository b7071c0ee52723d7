"""Properties of the timelines: words in order, and days that agree with them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from netiquette import Action, Aftermath, Block, Moment, Pause, Silence
from netiquette._deciding.dates import Dates
from netiquette._deciding.reading import as_of
from netiquette._deciding.timelines import TIMELINES, Timeline
from netiquette._deciding.windows import WINDOWS
from netiquette.strategies import calendars, states, timings

ONE = timedelta(1)
FACETS = st.sampled_from([*TIMELINES])


class TestEveryTimeline:
    """What holds for all of them, whatever the dates, the numbers and the calendar."""

    @given(FACETS, states(), timings(), calendars())
    def test_words_come_in_order(self, facet, state, timing, calendar):
        """The first has always held, the others follow in the order of the vocabulary."""
        timeline = TIMELINES[facet](Dates(state, timing, calendar))
        words = [held for held, _ in timeline.days]
        days = [first for _, first in timeline.days]
        assert timeline.undated in facet
        assert all(type(held) is facet for held in words)
        assert words == sorted(words, key=lambda held: held.position)
        assert len({*words}) == len(words)
        assert days == sorted(days)
        assert all(first + timeline.start <= date.min.toordinal() for first in days[:1])

    @given(FACETS, states(), st.dates(), timings(), calendars())
    def test_holds_the_last_word_that_has_begun(self, facet, state, today, timing, calendar):
        """`at` picks the place; it adds nothing."""
        timeline = TIMELINES[facet](Dates(state, timing, calendar))
        begun = [held for held, first in timeline.days if timeline.start + first <= today.toordinal()]
        assert timeline.at(today)[0] is (begun[-1] if begun else timeline.undated)

    @given(FACETS, states(), st.dates(), timings(), calendars())
    def test_changes_on_the_day_it_names_and_not_before(self, facet, state, today, timing, calendar):
        """The day is in the future, the eve has the same word, the day has another."""
        timeline = TIMELINES[facet](Dates(state, timing, calendar))
        held, change = timeline.at(today)
        if change is None:
            assert timeline.at(date.max)[0] is held
        else:
            assert change > today
            assert timeline.at(change - ONE)[0] is held
            assert timeline.at(change)[0] is not held

    @given(FACETS, states(), timings(), calendars())
    def test_is_undated_without_today(self, facet, state, timing, calendar):
        """Without a day nothing is urgent."""
        timeline = TIMELINES[facet](Dates(state, timing, calendar))
        assert timeline.at(None) == (timeline.undated, None)

    def test_may_run_past_the_end_of_the_calendar(self):
        """Then time does not change it any more."""
        last = date.max.toordinal()
        timeline = Timeline(Block.UNDATED, ((Block.STANDING, 1), (Block.OVER, last + 1)))
        assert timeline.at(date.max) == (Block.STANDING, None)
        timeline = Timeline(Block.UNDATED, ((Block.STANDING, 1), (Block.OVER, last)))
        assert timeline.at(date.min) == (Block.STANDING, date.max)

    @given(st.sampled_from(Action), states(), timings(), calendars())
    def test_windows_are_in_order(self, action, state, timing, calendar):
        """A step may start before it is due, and is due before it is too late."""
        read, _ = as_of(state, None)
        days = [day for day in WINDOWS[action](Dates(read, timing, calendar)) if day is not None]
        assert days == sorted(days)

    def test_there_is_one_for_every_word_and_step(self):
        """Nothing is left to chance."""
        assert {*TIMELINES} == {Moment, Silence, Aftermath, Block, Pause}
        assert {*WINDOWS} == {*Action}


class TestUrgencyAndDateAgree:
    """What is urgent and what is dated come from one function."""

    @given(states(invitation="none"), st.dates(), timings(), calendars())
    def test_asking_is_due_from_its_earliest_day(self, state, today, timing, calendar):
        """And waiting ends on the day before."""
        earliest, *_ = WINDOWS[Action.CHECK_IN](Dates(state, timing, calendar))
        held, _ = TIMELINES[Silence](Dates(state, timing, calendar)).at(today)
        if held in {Silence.EARLY, Silence.DUE, Silence.LAPSED}:
            assert (held is Silence.EARLY) == (today < earliest)
            assume(earliest > date.min)
            assert WINDOWS[Action.WAIT](Dates(state, timing, calendar)) == (None, None, earliest - ONE)
        else:
            assert earliest is None
            assert WINDOWS[Action.WAIT](Dates(state, timing, calendar)) == (None, None, None)

    @given(states(invitation="none"), st.dates(), timings(), calendars())
    def test_asking_is_over_after_its_latest_day(self, state, today, timing, calendar):
        """And the latest day is never before the day it is due."""
        _, due, latest = WINDOWS[Action.CHECK_IN](Dates(state, timing, calendar))
        held, _ = TIMELINES[Silence](Dates(state, timing, calendar)).at(today)
        assume(latest is not None and latest < date.max)
        assert due <= latest
        assert (held is Silence.LAPSED) == (today > latest)

    @given(states(interview_on=st.dates(), next_interview_on=st.none()), st.dates(), timings(), calendars())
    def test_a_note_of_its_own_until_its_latest_day(self, state, today, timing, calendar):
        """On the day after, the thanks go into the next message."""
        _, _, latest = WINDOWS[Action.SEND_THANK_YOU](Dates(state, timing, calendar))
        assume(latest < date.max)
        assert (TIMELINES[Moment](Dates(state, timing, calendar)).at(today)[0] is Moment.LONG_PAST) == (
            today > latest
        )

    @given(states(invitation="withdrawn", invited_on=st.dates()), st.dates(), timings(), calendars())
    def test_a_request_from_its_earliest_day(self, state, today, timing, calendar):
        """The block is over on the day on which a request may go out."""
        assume(state.invited_on.toordinal() + timing.withdrawn_block <= date.max.toordinal())
        free = state.invited_on + timedelta(timing.withdrawn_block)
        assert (TIMELINES[Block](Dates(state, timing, calendar)).at(today)[0] is Block.OVER) == (
            today >= free
        )
        earliest, *_ = WINDOWS[Action.SEND_INVITATION](Dates(state, timing, calendar))
        assert earliest >= free
