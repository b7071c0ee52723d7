"""The timelines, each with the days on which its words begin and the windows that go with it.

In November 2026 the 2nd, 9th, 16th, 23rd and 30th are Mondays; Thursday the 26th is Thanksgiving.
"""

from __future__ import annotations

from datetime import date, timedelta

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
from netiquette._deciding.timelines import TIMELINES, WINDOWS, Dates, effective_stage
from netiquette._deciding.timing import WEEKENDS

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

    BEFORE = ("researching", "applied", "screening", "scheduled", "interviewing", "unknown")

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

    @pytest.mark.parametrize("stage", [*BEFORE, "interviewed", "on_hold", "no_response"])
    def test_an_interview_ahead_means_scheduled(self, stage):
        """Whatever the bucket, until the day itself."""
        state = InterviewState(stage, interview_on=nov(20))
        assert effective_stage(state, nov(19)) == (Stage.SCHEDULED, nov(20))

    @pytest.mark.parametrize("stage", BEFORE)
    def test_an_interview_behind_means_interviewed(self, stage):
        """Whatever the bucket said before it."""
        state = InterviewState(stage, interview_on=nov(20))
        assert effective_stage(state, nov(21)) == (Stage.INTERVIEWED, None)

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
        assert window(Action.CHECK_IN, state, calendar)[:2] == (earliest, due)
        assert word(Silence, state, earliest - ONE, calendar=calendar) == (Silence.EARLY, earliest)
        assert word(Silence, state, earliest, calendar=calendar) == (Silence.DUE, None)
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

    @pytest.mark.parametrize("last", [None, nov(1), nov(19)])
    def test_course(self, last):
        """For two weeks it does."""
        state = InterviewState(Stage.REJECTED, decided_on=nov(20), last_contact_on=last)
        assert word(Aftermath, state, nov(19)) == (Aftermath.FRESH, nov(35))
        assert word(Aftermath, state, nov(34)) == (Aftermath.FRESH, nov(35))
        assert word(Aftermath, state, nov(35)) == (Aftermath.SETTLED, None)

    @pytest.mark.parametrize("last", [20, 21])
    def test_a_contact_since_settles_it(self, last):
        """Whoever has been in touch since has answered; at once is the best manners."""
        state = InterviewState(Stage.REJECTED, decided_on=nov(20), last_contact_on=nov(last))
        assert word(Aftermath, state, nov(21)) == (Aftermath.SETTLED, None)

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
