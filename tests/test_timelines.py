"""The timelines, each with the days on which its words begin and the windows that go with it.

In November 2026 the 2nd, 9th, 16th, 23rd and 30th are Mondays; Thursday the 26th is Thanksgiving.
"""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import holidays
import pytest

from netiquette import (
    Action,
    Aftermath,
    Block,
    BusinessCalendar,
    InterviewState,
    Moment,
    Pause,
    Silence,
    Stage,
    Timing,
    decide,
    explain,
)
from netiquette._deciding.dates import Dates
from netiquette._deciding.reading import as_of, effective_stage, with_round_begun
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS
from netiquette._deciding.windows import WINDOWS

TIMING = Timing()
US = BusinessCalendar(holidays=holidays.country_holidays("US"))
ONE = timedelta(1)


def nov(day):
    """Return a day of November 2026; 31 is the first of December."""
    return date(2026, 11, 1) + timedelta(day - 1)


def interviewed(**fields):
    """Return the state of somebody who has had an interview and written the note."""
    return InterviewState(**{"stage": Stage.INTERVIEWED, "thank_you": "sent", **fields})


def word(facet, state, today, timing=TIMING, calendar=WEEKENDS):
    """Return the word of a facet on a day, and the day that changes it."""
    return TIMELINES[facet](Dates(state, timing, calendar)).at(today)


def window(action, state, calendar=WEEKENDS, timing=TIMING):
    """Return the days of a step."""
    return tuple(WINDOWS[action](Dates(state, timing, calendar)))


class TestTheStageAsTheDateCorrectsIt:
    """`interview_on` says more than the bucket of a tracker."""

    BEFORE = ("researching", "applied", "screening", "interviewing", "unknown")

    @pytest.mark.parametrize("stage", Stage)
    def test_stands_without_a_date(self, stage):
        """Then the tracker is all there is."""
        for today in (None, nov(20)):
            assert effective_stage(InterviewState(stage), today) == (stage, None)

    @pytest.mark.parametrize("stage", [Stage.INFORMATIONAL, *(stage for stage in Stage if stage.decided)])
    def test_stands_once_decided(self, stage):
        """A decision is a decision, and an informational interview is no part of it."""
        for today in (None, nov(19), nov(20), nov(21)):
            assert effective_stage(InterviewState(stage, interview_on=nov(20)), today) == (stage, None)

    @pytest.mark.parametrize("stage", [*BEFORE, "scheduled", "interviewed", "on_hold", "no_response"])
    def test_an_interview_ahead_means_scheduled(self, stage):
        """Whatever the bucket, until the day itself."""
        state = InterviewState(stage, interview_on=nov(20))
        assert effective_stage(state, nov(19)) == (Stage.SCHEDULED, nov(20))

    @pytest.mark.parametrize("stage", BEFORE)
    def test_an_interview_behind_means_interviewed(self, stage):
        """Whatever the bucket said before it."""
        state = InterviewState(stage, interview_on=nov(20))
        assert effective_stage(state, nov(21)) == (Stage.INTERVIEWED, None)

    def test_a_day_that_was_booked_does_not_say_that_they_met(self):
        """Half of what is booked is moved."""
        state = InterviewState(Stage.SCHEDULED, interview_on=nov(20))
        assert effective_stage(state, nov(21)) == (Stage.INTERVIEWING, None)

    @pytest.mark.parametrize("stage", ["interviewed", "on_hold", "no_response"])
    def test_later_buckets_stand_afterwards(self, stage):
        """They know more than the date."""
        state = InterviewState(stage, interview_on=nov(20))
        assert effective_stage(state, nov(21)) == (Stage(stage), None)

    @pytest.mark.parametrize("today", [None, nov(20)])
    def test_on_the_day_or_without_one_there_is_an_interview(self, today):
        """A bucket outside the interviews is corrected, one inside them stands."""
        change = None if today is None else nov(21)
        for stage in ("researching", "applied", "unknown"):
            state = InterviewState(stage, interview_on=nov(20))
            assert effective_stage(state, today) == (Stage.INTERVIEWING, change)
        for stage in ("screening", "scheduled", "interviewing", "interviewed", "on_hold", "no_response"):
            state = InterviewState(stage, interview_on=nov(20))
            assert effective_stage(state, today) == (Stage(stage), change)

    def test_time_stops_with_the_calendar(self):
        """On the last day of all there is no tomorrow to reconsider on, and explaining comes to an end."""
        state = InterviewState(Stage.APPLIED, interview_on=date.max)
        assert effective_stage(state, date.max) == (Stage.INTERVIEWING, None)
        assert decide(state, today=date.max).reconsider_on is None


class TestTheNextInterview:
    """One that is ahead, of somebody who has had one."""

    def test_is_the_next_one_whatever_else_is_known(self):
        """An offer from elsewhere changes nothing of it: they are told of it there."""
        due = nov(31)
        state = InterviewState("interviewed", interview_on=nov(27), other_offer_due=due)
        decision = decide(state, today=nov(23))
        assert (decision.next.action, decision.next.earliest) == (Action.TELL_OF_OFFER, nov(27))


class TestMoment:
    """Where today stands to an interview on Thursday the 19th."""

    @pytest.mark.parametrize(
        ("day", "moment", "change"),
        [
            (1, Moment.AHEAD, 19),
            (18, Moment.AHEAD, 19),
            (19, Moment.INTERVIEW_DAY, 20),
            (20, Moment.FRESH, 22),
            (21, Moment.FRESH, 22),
            (22, Moment.FADING, 23),
            (23, Moment.LATE, 27),
            (26, Moment.LATE, 27),
            (27, Moment.LONG_PAST, None),
        ],
    )
    def test_course(self, day, moment, change):
        """On time for 48 hours, without an excuse for 72, with one for a week."""
        found = word(Moment, interviewed(interview_on=nov(19)), nov(day))
        assert found == (moment, change and nov(change))

    def test_undated(self):
        """Nobody knows when it was."""
        assert word(Moment, interviewed(), nov(20)) == (Moment.UNDATED, None)

    def test_numbers_may_coincide(self):
        """A word without a day of its own is left out."""
        timing = Timing(thank_you_fine=1, thank_you_unexcused=1)
        state = interviewed(interview_on=nov(19))
        assert word(Moment, state, nov(20), timing) == (Moment.FRESH, nov(21))
        assert word(Moment, state, nov(21), timing) == (Moment.LATE, nov(27))

    def test_windows(self):
        """The note is due by the next day; one prepares until the interview and asks on the day."""
        state = interviewed(interview_on=nov(19))
        assert window(Action.SEND_THANK_YOU, state) == (nov(19), nov(20), nov(26))
        assert window(Action.PREPARE, state) == (None, nov(19), nov(19))
        assert window(Action.ASK_PERMISSION, state) == (nov(19), nov(19), nov(19))
        for action in (Action.SEND_THANK_YOU, Action.PREPARE, Action.ASK_PERMISSION):
            assert window(action, interviewed()) == (None, None, None)


class TestSilence:
    """When to ask how things stand."""

    @pytest.mark.parametrize(
        ("fields", "calendar", "days"),
        [
            # nothing promised: five to ten business days after the last contact
            ({"interview_on": nov(19)}, WEEKENDS, (26, 33)),
            ({"interview_on": nov(19)}, US, (27, 34)),
            ({"interview_on": nov(12), "last_contact_on": nov(19)}, WEEKENDS, (26, 33)),
            ({"interview_on": nov(19), "last_contact_on": nov(12)}, WEEKENDS, (26, 33)),
            ({"last_contact_on": nov(21)}, WEEKENDS, (27, 34)),
            # promised: two to five business days after that, whatever came before
            ({"decision_due": nov(25)}, WEEKENDS, (27, 32)),
            ({"decision_due": nov(25)}, US, (30, 33)),
            ({"decision_due": nov(27), "interview_on": nov(19)}, WEEKENDS, (31, 34)),
            ({"decision_due": nov(19), "interview_on": nov(19)}, WEEKENDS, (23, 26)),
            # a promise that a later contact has overtaken counts no more
            ({"decision_due": nov(18), "last_contact_on": nov(19)}, WEEKENDS, (26, 33)),
            ({"decision_due": nov(18), "interview_on": nov(19)}, WEEKENDS, (26, 33)),
            # a second question: seven to ten days after the first
            ({"check_ins": 1, "last_contact_on": nov(10)}, WEEKENDS, (17, 20)),
            ({"check_ins": 1, "last_contact_on": nov(10), "interview_on": nov(2)}, US, (17, 20)),
            ({"check_ins": 1, "decision_due": nov(20)}, WEEKENDS, (24, 27)),
            ({"check_ins": 1, "last_contact_on": nov(10), "decision_due": nov(9)}, WEEKENDS, (17, 20)),
            # or seven to ten days after an interview since
            ({"check_ins": 1, "last_contact_on": nov(2), "interview_on": nov(10)}, WEEKENDS, (17, 20)),
            # and never before a date they named since
            ({"check_ins": 1, "last_contact_on": nov(10), "decision_due": nov(20)}, WEEKENDS, (24, 27)),
            ({"check_ins": 1, "last_contact_on": nov(10), "decision_due": nov(11)}, WEEKENDS, (17, 20)),
            # on hold: three to four weeks
            ({"stage": "on_hold", "last_contact_on": nov(2)}, WEEKENDS, (23, 30)),
            ({"stage": "on_hold", "interview_on": nov(3), "last_contact_on": nov(2)}, US, (24, 31)),
            ({"stage": "on_hold", "last_contact_on": nov(2), "check_ins": 1}, WEEKENDS, (9, 12)),
            ({"stage": "on_hold", "last_contact_on": nov(2), "decision_due": nov(6)}, WEEKENDS, (10, 13)),
        ],
    )
    def test_asking(self, fields, calendar, days):
        """There is a first day and one by which to ask; the day before the first still is for waiting."""
        state = interviewed(**fields)
        earliest, due = map(nov, days)
        *asking, latest = window(Action.CHECK_IN, state, calendar)
        assert asking == [earliest, due]
        assert latest >= due
        assert word(Silence, state, earliest - ONE, calendar=calendar) == (Silence.EARLY, earliest)
        assert word(Silence, state, earliest, calendar=calendar) == (Silence.DUE, latest + ONE)
        assert word(Silence, state, latest, calendar=calendar) == (Silence.DUE, latest + ONE)
        assert word(Silence, state, latest + ONE, calendar=calendar) == (Silence.LAPSED, None)
        assert window(Action.WAIT, state, calendar) == (None, None, earliest - ONE)

    @pytest.mark.parametrize("fields", [{}, {"check_ins": 1}, {"check_ins": 1, "interview_on": nov(2)}])
    def test_undated(self, fields):
        """There is nothing to count from; when the first question went out, nobody knows."""
        state = interviewed(**fields)
        assert word(Silence, state, nov(20)) == (Silence.UNDATED, None)
        assert window(Action.CHECK_IN, state) == (None, None, None)
        assert window(Action.WAIT, state) == (None, None, None)

    @pytest.mark.parametrize("check_ins", [2, 3, 100])
    def test_spent(self, check_ins):
        """After two questions there is no third, and a month later it is over."""
        state = interviewed(check_ins=check_ins, last_contact_on=nov(1))
        assert window(Action.CHECK_IN, state) == (None, None, None)
        assert word(Silence, state, nov(30)) == (Silence.SPENT, nov(31))
        assert word(Silence, state, nov(31)) == (Silence.LONG, None)
        assert word(Silence, interviewed(check_ins=check_ins), nov(30)) == (Silence.SPENT, None)
        assert word(Silence, interviewed(check_ins=check_ins), None) == (Silence.SPENT, None)

    def test_a_promise_stretches_the_silence(self):
        """The month counts from the day they named, if that is the later one."""
        state = interviewed(check_ins=2, last_contact_on=nov(1), decision_due=nov(8))
        assert word(Silence, state, nov(30)) == (Silence.SPENT, nov(38))
        early = interviewed(check_ins=2, last_contact_on=nov(8), decision_due=nov(1))
        assert word(Silence, early, nov(30)) == (Silence.SPENT, nov(38))

    def test_an_interview_ends_the_silence(self):
        """They met you after your second question: the month counts from there."""
        state = interviewed(check_ins=2, last_contact_on=nov(1), interview_on=nov(8))
        assert word(Silence, state, nov(30)) == (Silence.SPENT, nov(38))
        earlier = interviewed(check_ins=2, last_contact_on=nov(8), interview_on=nov(1))
        assert word(Silence, earlier, nov(30)) == (Silence.SPENT, nov(38))

    def test_another_number_of_questions(self):
        """How often is a number of the policy."""
        timing = Timing(most_check_ins=1)
        state = interviewed(check_ins=1, last_contact_on=nov(1))
        assert word(Silence, state, nov(20), timing)[0] is Silence.SPENT
        assert word(Silence, state, nov(20))[0] is Silence.DUE


class TestTheLastDayToAsk:
    """A question that comes too late is not asked."""

    @pytest.mark.parametrize(
        ("fields", "days"),
        [
            ({"stage": "applied", "last_contact_on": nov(2)}, 45),
            ({"last_contact_on": nov(2)}, 180),
            ({"interview_on": nov(2)}, 180),
            ({"stage": "no_response", "last_contact_on": nov(2)}, 180),
            ({"stage": "applied", "last_contact_on": nov(1), "decision_due": nov(2)}, 45),
            ({"stage": "applied", "decision_due": nov(2)}, 45),
            ({"stage": "offered", "offer": "spoken", "decided_on": nov(2)}, 180),
        ],
    )
    def test_is_counted_from_what_they_last_heard_or_promised(self, fields, days):
        """Six weeks to strangers, half a year to people who have met."""
        state = interviewed(**fields)
        assert window(Action.CHECK_IN, state)[2] == nov(2 + days - 1)
        assert word(Silence, state, nov(2 + days)) == (Silence.LAPSED, None)

    @pytest.mark.parametrize("stage", Stage)
    def test_is_never_before_the_day_it_is_due(self, stage):
        """Whatever the numbers of a policy."""
        timing = Timing(silence_end=0, met_silence_end=3)
        for check_ins in (0, 1):
            state = InterviewState(stage, check_ins=check_ins, last_contact_on=nov(2))
            _, due, latest = window(Action.CHECK_IN, state, timing=timing)
            assert latest == due
            assert word(Silence, state, due, timing) == (Silence.DUE, due + ONE)

    def test_is_the_last_of_all_at_the_end_of_the_calendar(self):
        """There is no day on which it has lapsed."""
        state = interviewed(last_contact_on=date.max - ONE)
        assert window(Action.CHECK_IN, state)[2] == date.max
        assert word(Silence, state, date.max) == (Silence.DUE, None)


class TestTheSecondQuestion:
    """Days that are counted in days end on a day on which people work."""

    def test_waits_for_the_office(self):
        """A week after Saturday is Monday in a week; the tenth day is a Tuesday."""
        asked = interviewed(check_ins=1, last_contact_on=nov(14))
        assert window(Action.CHECK_IN, asked)[:2] == (nov(23), nov(24))

    def test_waits_for_the_holiday_to_pass(self):
        """A week after Thursday the 19th is Thanksgiving."""
        asked = interviewed(check_ins=1, last_contact_on=nov(19))
        assert window(Action.CHECK_IN, asked)[:2] == (nov(26), nov(30))
        assert window(Action.CHECK_IN, asked, US)[:2] == (nov(27), nov(30))

    def test_holds_for_a_pause_too(self):
        """Three weeks after Saturday the 7th is the 28th, which is one again."""
        paused = interviewed(stage="on_hold", last_contact_on=nov(7))
        assert window(Action.CHECK_IN, paused)[:2] == (nov(30), nov(36) + ONE)


class TestTheStateAsItIsRead:
    """Two days may be recorded for interviews, and one of them may be behind."""

    @pytest.mark.parametrize("today", [None, nov(19)])
    @pytest.mark.parametrize("stage", Stage)
    def test_stands_where_there_is_one_day(self, stage, today):
        """It is not even copied."""
        state = InterviewState(stage, interview_on=nov(18), next_round="promised")
        assert as_of(state, today) == (state, None)
        assert as_of(state, today)[0] is state

    def test_a_next_day_is_a_booked_round(self):
        """Until it has come."""
        state = interviewed(interview_on=nov(10), next_interview_on=nov(20))
        read, until = as_of(state, nov(19))
        assert read == attrs.evolve(state, next_round="booked")
        assert until == nov(20)
        assert as_of(state, None) == (read, None)

    def test_a_day_that_has_come_begins_a_round(self):
        """Nobody has been thanked in it, asked, or promised anything."""
        state = interviewed(
            interview_on=nov(10),
            next_interview_on=nov(20),
            meeting="held",
            turn="nobody",
            check_ins=2,
            decision_due=nov(20),
        )
        begun = InterviewState(Stage.SCHEDULED, interview_on=nov(20))
        assert as_of(state, nov(20)) == (begun, None)
        assert with_round_begun(state, nov(20)) == begun
        later = attrs.evolve(state, decision_due=nov(21), thank_you="unwelcome", turn="theirs")
        assert as_of(later, nov(25))[0] == attrs.evolve(
            begun, decision_due=nov(21), thank_you="unwelcome", turn="theirs"
        )

    @pytest.mark.parametrize("today", [None, nov(10), nov(19)])
    def test_a_round_begins_on_its_day(self, today):
        """And not before, nor where nobody knows."""
        state = interviewed(interview_on=nov(9), next_interview_on=nov(20))
        assert with_round_begun(state, today) is state

    def test_a_next_day_before_the_latest_is_forgotten(self):
        """Somebody has forgotten to clear the field."""
        state = interviewed(interview_on=nov(20), next_interview_on=nov(10))
        assert as_of(state, nov(21)) == (attrs.evolve(state, next_interview_on=None), None)
        assert with_round_begun(state, nov(21)) is state

    def test_of_two_days_ahead_the_sooner_counts(self):
        """The other one is for another day."""
        state = interviewed(interview_on=nov(20), next_interview_on=nov(30))
        sooner = attrs.evolve(state, interview_on=None, next_interview_on=nov(20), next_round="booked")
        assert as_of(state, nov(19)) == (sooner, nov(20))
        booked = attrs.evolve(state, stage="scheduled")
        assert as_of(booked, nov(19)) == (attrs.evolve(booked, next_interview_on=None), None)
        assert as_of(booked, nov(20)) == (attrs.evolve(booked, next_interview_on=None), None)
        assert as_of(booked, nov(21)) == (attrs.evolve(booked, next_round="booked"), nov(30))

    @pytest.mark.parametrize("stage", ["researching", "applied", "scheduled", "unknown"])
    def test_the_next_of_somebody_who_has_had_none_is_the_first(self, stage):
        """They are scheduled, with the day and without."""
        first = InterviewState(Stage.SCHEDULED, interview_on=nov(20))
        state = InterviewState(stage, next_interview_on=nov(20))
        assert as_of(state, nov(19)) == (first, nov(20))
        assert as_of(state, None) == (first, None)
        booked = InterviewState(stage, next_round="booked")
        assert as_of(booked, nov(19)) == (attrs.evolve(booked, stage="scheduled"), None)

    def test_an_interview_ahead_is_the_next_of_somebody_who_has_had_one(self):
        """Whatever else is known."""
        state = interviewed(interview_on=nov(20), other_offer="open", other_offer_due=nov(18))
        read, until = as_of(state, nov(17))
        assert (read.interview_on, read.next_interview_on) == (None, nov(20))
        assert (read.next_round.value, read.other_offer.value, until) == ("booked", "open", nov(19))
        read, until = as_of(state, nov(19))
        assert (read.other_offer.value, read.other_offer_due, until) == ("none", None, nov(20))

    @pytest.mark.parametrize("stage", [Stage.INFORMATIONAL, *(stage for stage in Stage if stage.decided)])
    def test_no_round_comes_after_the_end(self, stage):
        """Nor after a talk to learn."""
        state = InterviewState(stage, next_interview_on=nov(20), next_round="booked")
        for today in (None, nov(19), nov(21)):
            assert as_of(state, today) == (InterviewState(stage), None)

    def test_another_offer_is_open_until_its_day(self):
        """Unless they know of it."""
        state = InterviewState(Stage.APPLIED, other_offer_due=nov(20))
        opened = attrs.evolve(state, other_offer="open")
        assert as_of(state, nov(20)) == (opened, nov(21))
        assert as_of(state, None) == (opened, None)
        assert as_of(state, nov(21)) == (InterviewState(Stage.APPLIED), None)
        told = attrs.evolve(state, other_offer="told")
        assert as_of(told, nov(21)) == (told, None)
        endless = attrs.evolve(state, other_offer_due=date.max)
        assert as_of(endless, nov(21))[1] is None


class TestTheNewWindows:
    """The days of the steps that came in 26.2."""

    def test_finding_out(self):
        """In time for the note, whether or not the day of the talk is known."""
        assert window(Action.FIND_OUT, interviewed(interview_on=nov(19))) == (nov(20), nov(20), nov(26))
        assert window(Action.FIND_OUT, interviewed(last_contact_on=nov(19))) == (None, None, nov(26))
        assert window(Action.FIND_OUT, interviewed()) == (None, None, None)

    def test_a_new_day(self):
        """On the day it came to nothing."""
        assert window(Action.RESCHEDULE, interviewed(interview_on=nov(19))) == (None, nov(19), nov(26))
        assert window(Action.RESCHEDULE, interviewed(last_contact_on=nov(19))) == (None, nov(19), nov(26))
        assert window(Action.RESCHEDULE, interviewed()) == (None, None, None)

    def test_an_answer(self):
        """By the next day."""
        state = InterviewState(Stage.APPLIED, last_contact_on=nov(19))
        assert window(Action.ANSWER_THEM, state) == (nov(19), nov(20), nov(19 + 44))
        assert window(Action.ANSWER_THEM, InterviewState(Stage.APPLIED)) == (None, None, None)

    def test_telling_of_another_offer(self):
        """By its day; at the talk, where one comes before it."""
        offered = interviewed(other_offer_due=nov(25))
        assert window(Action.TELL_OF_OFFER, offered) == (None, nov(25), nov(25))
        meeting = attrs.evolve(offered, next_interview_on=nov(25))
        assert window(Action.TELL_OF_OFFER, meeting) == (nov(25), nov(25), nov(25))
        later = attrs.evolve(offered, next_interview_on=nov(26))
        assert window(Action.TELL_OF_OFFER, later) == (None, nov(25), nov(25))
        scheduled = attrs.evolve(offered, stage="scheduled", interview_on=nov(20))
        assert window(Action.TELL_OF_OFFER, scheduled) == (nov(20), nov(25), nov(25))
        assert window(Action.TELL_OF_OFFER, interviewed()) == (None, None, None)

    def test_the_note_comes_before_the_decision_and_the_next_round(self):
        """Whichever is first."""
        met = interviewed(interview_on=nov(19))
        decided = attrs.evolve(met, decision_due=nov(19))
        assert window(Action.SEND_THANK_YOU, decided) == (nov(19), nov(19), nov(26))
        stale = attrs.evolve(met, decision_due=nov(18))
        assert window(Action.SEND_THANK_YOU, stale) == (nov(19), nov(20), nov(26))
        again = attrs.evolve(met, next_interview_on=nov(20))
        assert window(Action.SEND_THANK_YOU, again) == (nov(19), nov(19), nov(19))
        undated = interviewed(next_interview_on=nov(20))
        assert window(Action.SEND_THANK_YOU, undated) == (None, nov(19), nov(19))
        spoke = attrs.evolve(undated, last_contact_on=nov(10))
        assert window(Action.SEND_THANK_YOU, spoke) == (None, nov(11), nov(17))

    def test_one_prepares_for_what_is_ahead(self):
        """Where the day of the next round is not known, by no day."""
        state = interviewed(interview_on=nov(10), next_interview_on=nov(20), next_round="booked")
        assert window(Action.PREPARE, state) == (None, nov(20), nov(20))
        assert window(Action.PREPARE, attrs.evolve(state, next_interview_on=None)) == (None, None, None)

    def test_a_talk_without_a_day_is_no_later_than_they_last_spoke(self):
        """A week after that the note is too late."""
        state = interviewed(last_contact_on=nov(10))
        assert word(Moment, state, nov(17)) == (Moment.UNDATED, nov(18))
        assert word(Moment, state, nov(18)) == (Moment.LONG_PAST, None)
        applied = InterviewState(Stage.APPLIED, last_contact_on=nov(10))
        assert word(Moment, applied, nov(18)) == (Moment.UNDATED, None)


class TestPause:
    """A decent pause since the two of you were last in touch."""

    @pytest.mark.parametrize(
        ("fields", "over"),
        [
            ({"last_contact_on": nov(10)}, 11),
            ({"interview_on": nov(19)}, 21),
            ({"interview_on": nov(19), "last_contact_on": nov(19)}, 20),
            ({"interview_on": nov(19), "last_contact_on": nov(2)}, 21),  # it was no note
        ],
    )
    def test_course(self, fields, over):
        """A day after the last contact, else after the day on which the note was due."""
        state = interviewed(**fields)
        assert word(Pause, state, nov(over - 1)) == (Pause.RUNNING, nov(over))
        assert word(Pause, state, nov(over)) == (Pause.OVER, None)

    def test_undated(self):
        """There is nothing to count from."""
        assert word(Pause, interviewed(), nov(20)) == (Pause.UNDATED, None)


class TestAftermath:
    """Does the decision of Friday the 20th still want an answer?"""

    @pytest.mark.parametrize("last", [None, nov(1), nov(19), nov(20)])
    def test_course(self, last):
        """For two weeks it does."""
        state = InterviewState(Stage.REJECTED, decided_on=nov(20), last_contact_on=last)
        assert word(Aftermath, state, nov(19)) == (Aftermath.FRESH, nov(35))
        assert word(Aftermath, state, nov(34)) == (Aftermath.FRESH, nov(35))
        assert word(Aftermath, state, nov(35)) == (Aftermath.SETTLED, None)

    def test_a_contact_since_settles_it(self):
        """Whoever has been in touch since has answered; on the day itself it may be the decision."""
        state = InterviewState(Stage.REJECTED, decided_on=nov(20), last_contact_on=nov(21))
        assert word(Aftermath, state, nov(21)) == (Aftermath.SETTLED, None)
        waiting = attrs.evolve(state, turn="yours")
        assert word(Aftermath, waiting, nov(21)) == (Aftermath.FRESH, nov(35))

    @pytest.mark.parametrize("turn", ["theirs", "nobody"])
    @pytest.mark.parametrize("decided", [None, nov(20)])
    def test_whose_turn_it_is_settles_it(self, turn, decided):
        """With a day and without, and whether or not today is known."""
        state = InterviewState(Stage.OFFERED, decided_on=decided, turn=turn)
        for today in (None, nov(20), nov(21)):
            assert word(Aftermath, state, today) == (Aftermath.SETTLED, None)

    def test_undated(self):
        """Nobody knows when it was."""
        state = InterviewState(Stage.REJECTED, last_contact_on=nov(21))
        assert word(Aftermath, state, nov(21)) == (Aftermath.UNDATED, None)

    def test_windows(self):
        """An offer is answered by the next day, another decision within two, and then comes a quarter."""
        state = InterviewState(Stage.REJECTED, decided_on=nov(20))
        for action in (Action.REPLY_TO_REJECTION, Action.SEND_MESSAGE):
            assert window(action, state) == (nov(20), nov(22), nov(34))
            assert window(action, InterviewState(Stage.REJECTED)) == (None, None, None)
        assert window(Action.REPLY_TO_OFFER, state) == (nov(20), nov(21), None)
        assert window(Action.REPLY_TO_OFFER, InterviewState(Stage.OFFERED)) == (None, None, None)
        assert window(Action.KEEP_IN_TOUCH, state) == (nov(110), None, None)
        assert window(Action.KEEP_IN_TOUCH, InterviewState(Stage.OFFERED)) == (None, None, None)
        late = InterviewState(Stage.REJECTED, decided_on=nov(1), last_contact_on=nov(20))
        assert window(Action.KEEP_IN_TOUCH, late) == (nov(110), None, None)
        met = InterviewState(Stage.ON_HOLD, interview_on=nov(20), last_contact_on=nov(1))
        assert window(Action.KEEP_IN_TOUCH, met) == (nov(110), None, None)
        assert window(Action.MOVE_ON, state) == (None, None, None)


class TestBlock:
    """For three weeks after a request was withdrawn the network takes no second one."""

    def test_course(self):
        """On the 22nd day it does."""
        state = InterviewState(Stage.REJECTED, invitation="withdrawn", invited_on=nov(1))
        assert word(Block, state, nov(21)) == (Block.STANDING, nov(22))
        assert word(Block, state, nov(22)) == (Block.OVER, None)
        assert word(Block, state, None) == (Block.UNDATED, None)
        assert window(Action.SEND_INVITATION, state) == (nov(22), None, None)

    def test_undated(self):
        """Nobody knows when it was withdrawn."""
        state = InterviewState(Stage.REJECTED, invitation="withdrawn")
        assert word(Block, state, nov(20)) == (Block.UNDATED, None)
        assert window(Action.SEND_INVITATION, state) == (None, None, None)

    @pytest.mark.parametrize("invitation", ["none", "sent", "received"])
    def test_nothing_withdrawn_blocks_nothing(self, invitation):
        """The day of an open request is not one of a withdrawn one."""
        state = InterviewState(Stage.REJECTED, invitation=invitation, invited_on=nov(20))
        assert word(Block, state, nov(20)) == (Block.OVER, None)
        assert word(Block, state, None) == (Block.OVER, None)
        assert window(Action.SEND_INVITATION, state) == (None, None, None)
        assert window(Action.ACCEPT_INVITATION, state) == (nov(20), None, None)

    def test_the_decision_opens_it_first(self):
        """A request goes out from the decision on, and not before the block is over."""
        decided = InterviewState(Stage.REJECTED, decided_on=nov(10))
        assert window(Action.SEND_INVITATION, decided) == (nov(10), None, None)
        undecided = InterviewState(Stage.INTERVIEWED, decided_on=nov(10))
        assert window(Action.SEND_INVITATION, undecided) == (None, None, None)
        for invited, day in ((1, 22), (18, 39)):
            both = InterviewState(
                Stage.REJECTED, decided_on=nov(10), invitation="withdrawn", invited_on=nov(invited)
            )
            assert window(Action.SEND_INVITATION, both) == (nov(day), None, None)
        late = InterviewState(Stage.REJECTED, decided_on=nov(30), invitation="withdrawn", invited_on=nov(1))
        assert window(Action.SEND_INVITATION, late) == (nov(30), None, None)


class TestTheEndsOfTheCalendar:
    """No date overflows."""

    @pytest.mark.parametrize("action", Action)
    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_windows_are_clamped(self, action, day):
        """A day beyond the last is the last, one before the first the first."""
        for check_ins in (0, 1):
            state = InterviewState(
                Stage.ON_HOLD,
                check_ins=check_ins,
                invitation="withdrawn",
                **dict.fromkeys(
                    ["interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on"], day
                ),
            )
            assert {*map(type, window(action, state))} <= {date, type(None)}

    def test_the_eve_of_the_first_day_is_the_first(self):
        """Waiting until the day before the first of all is waiting until that."""
        timing = Timing(first_check_in=0)
        state = interviewed(last_contact_on=date.min)
        assert window(Action.WAIT, state, timing=timing) == (None, None, date.min)

    def test_explaining_comes_to_an_end(self):
        """Following the days on which time changes something stops at the last of them."""
        for stage in Stage:
            state = InterviewState(stage, interview_on=date.max, last_contact_on=date.max)
            assert explain(state, today=date.max).decision.reconsider_on is None
