"""The numbers of the design's courtesy, each held against `decide` on real dates.

In November 2026 the 2nd, 9th, 16th, 23rd and 30th are Mondays; Thursday the 26th is Thanksgiving.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import holidays
import pytest

from netiquette import (
    CAUTIOUS,
    PERMISSIVE,
    Action,
    BusinessCalendar,
    InterviewState,
    Stage,
    Timing,
    Verdict,
    decide,
)

US = BusinessCalendar(holidays=holidays.country_holidays("US"))
ASKING = (Action.WAIT, Action.CHECK_IN)


def nov(day):
    """Return a day of November 2026; 31 is the first of December."""
    return date(2026, 11, 1) + timedelta(day - 1)


def state(stage="interviewed", **fields):
    """Return the state of a hiring manager's candidate, with days given as days of November."""
    days = {name: nov(value) for name, value in fields.items() if name.endswith(("_on", "_due"))}
    return InterviewState(stage, **{"contact": "hiring_manager", **fields, **days})


def actions(decision):
    """Return what the steps do, in order."""
    return tuple(step.action for step in decision.steps)


class TestTheThankYouNote:
    """The interview was on Thursday the 19th, and nobody has written yet."""

    STATE = state(interview_on=19, thank_you="not_sent")

    @pytest.mark.parametrize(
        ("day", "overdue", "rule"),
        [
            (19, False, "thank-them-by-the-next-day"),
            (20, False, "thank-them-by-the-next-day"),
            (21, True, "thank-them-by-the-next-day"),
            (22, True, "thank-them-without-explaining"),
            (23, True, "thank-them-late-with-an-apology"),
            (26, True, "thank-them-late-with-an-apology"),
        ],
    )
    def test_is_due_by_the_next_day(self, day, overdue, rule):
        """Fine to 48 hours, unexcused to 72, and with an apology to the end of the week."""
        step = decide(self.STATE, today=nov(day)).next
        assert step.action is Action.SEND_THANK_YOU
        assert (step.earliest, step.due, step.latest) == (nov(19), nov(20), nov(26))
        assert (step.overdue, step.rule.id) == (overdue, rule)

    def test_is_folded_into_the_next_message_after_a_week(self):
        """On the eighth day the next message is the question how things stand."""
        decision = decide(self.STATE, today=nov(27))
        assert actions(decision) == (Action.CHECK_IN,)

    def test_is_not_due_before_the_interview(self):
        """Before it one prepares, and asks at the goodbye."""
        decision = decide(attrs.evolve(self.STATE, stage="scheduled"), today=nov(18))
        assert actions(decision) == (Action.PREPARE, Action.ASK_PERMISSION)
        assert [step.due for step in decision.steps] == [nov(19), nov(19)]
        assert decision.reconsider_on == nov(19)

    def test_is_dated_and_not_judged_without_today(self):
        """The days follow from the interview alone; whether they have passed, nobody says."""
        step = decide(self.STATE).next
        assert (step.earliest, step.due, step.latest) == (nov(19), nov(20), nov(26))
        assert step.overdue is False
        assert decide(self.STATE).reconsider_on is None

    def test_does_not_wait_for_the_office(self):
        """After a Friday interview it is due on Saturday: a note does not wait for business days."""
        assert decide(state(interview_on=20), today=nov(20)).next.due == nov(21)

    @pytest.mark.parametrize("thank_you", ["sent", "unwelcome"])
    def test_is_written_once_and_not_where_it_is_unwelcome(self, thank_you):
        """Then there is only waiting, and a question in due time."""
        decision = decide(state(interview_on=19, thank_you=thank_you), today=nov(20))
        assert actions(decision) == ASKING


class TestAPromisedAnswer:
    """Nothing before the promised date; two to five business days' grace after it."""

    @pytest.mark.parametrize(
        ("promised", "calendar", "earliest", "due"),
        [
            (18, BusinessCalendar(), 20, 25),  # a Wednesday; Friday, and over the weekend
            (20, BusinessCalendar(), 24, 27),  # a Friday: the weekend does not count
            (21, BusinessCalendar(), 24, 27),  # a Saturday is as good as the Friday
            (25, BusinessCalendar(), 27, 32),  # the eve of Thanksgiving, to somebody who does not know
            (25, US, 30, 33),  # and to somebody who does
            (20, BusinessCalendar({4, 5}), 23, 26),  # where the weekend is Friday and Saturday
        ],
    )
    def test_has_its_grace(self, promised, calendar, earliest, due):
        """The eve is for waiting, the day for asking, and the fifth business day the last in time."""
        told = state(interview_on=12, thank_you="sent", decision_due=promised)
        for day in (promised, earliest - 1):
            decision = decide(told, today=nov(day), calendar=calendar)
            assert actions(decision) == ASKING
            assert decision.next.latest == nov(earliest - 1)
            assert decision.steps[1].earliest == decision.reconsider_on == nov(earliest)
        for day in (earliest, due):
            decision = decide(told, today=nov(day), calendar=calendar)
            assert actions(decision) == (Action.CHECK_IN,)
            assert (decision.next.earliest, decision.next.due) == (nov(earliest), nov(due))
            assert decision.next.overdue is False
        assert decide(told, today=nov(due + 1), calendar=calendar).next.overdue

    def test_is_overtaken_by_a_later_contact(self):
        """They wrote again on the 20th: the promise of the 18th counts no more."""
        told = state(interview_on=12, thank_you="sent", decision_due=18, last_contact_on=20)
        assert actions(decide(told, today=nov(20))) == ASKING
        assert decide(told, today=nov(27)).next.earliest == nov(27)


class TestNoPromise:
    """Five to ten business days where nothing was promised."""

    @pytest.mark.parametrize(
        ("calendar", "earliest", "due"), [(BusinessCalendar(), 26, 33), (US, 27, 34)], ids=["plain", "US"]
    )
    def test_has_its_decent_interval(self, calendar, earliest, due):
        """From Thursday the 19th on; Thanksgiving moves it where it is a holiday."""
        quiet = state(interview_on=19, thank_you="sent")
        assert actions(decide(quiet, today=nov(earliest - 1), calendar=calendar)) == ASKING
        step = decide(quiet, today=nov(earliest), calendar=calendar).next
        assert (step.action, step.earliest, step.due) == (Action.CHECK_IN, nov(earliest), nov(due))
        assert not decide(quiet, today=nov(due), calendar=calendar).next.overdue
        assert decide(quiet, today=nov(due + 1), calendar=calendar).next.overdue

    def test_holds_for_an_application(self):
        """Applying counts as a contact."""
        applied = state("applied", last_contact_on=19)
        assert actions(decide(applied, today=nov(25))) == ASKING
        assert actions(decide(applied, today=nov(26))) == (Action.CHECK_IN,)


class TestTwoQuestionsAtMost:
    """Seven to ten days between the two, and then one moves on."""

    def test_the_second_comes_a_week_after_the_first(self):
        """The first was asked on Tuesday the 10th."""
        asked = state(interview_on=2, thank_you="sent", check_ins=1, last_contact_on=10)
        assert actions(decide(asked, today=nov(16))) == ASKING
        step = decide(asked, today=nov(17)).next
        assert (step.action, step.earliest, step.due) == (Action.CHECK_IN, nov(17), nov(20))
        assert not decide(asked, today=nov(20)).next.overdue
        assert decide(asked, today=nov(21)).next.overdue

    @pytest.mark.parametrize("stage", ["applied", "interviewed", "no_response", "screening"])
    @pytest.mark.parametrize("check_ins", [2, 3])
    def test_there_is_no_third(self, stage, check_ins):
        """On no day, whatever was promised."""
        asked = state(stage, thank_you="sent", check_ins=check_ins, last_contact_on=10, decision_due=12)
        for day in (None, *map(nov, range(10, 60))):
            assert actions(decide(asked, today=day))[-1] is Action.MOVE_ON

    def test_a_paused_process_is_kept_warm_instead(self):
        """Three weeks before the first question; after the second a line every quarter."""
        paused = state("on_hold", thank_you="sent", last_contact_on=2)
        assert actions(decide(paused, today=nov(22))) == ASKING
        step = decide(paused, today=nov(23)).next
        assert (step.action, step.due) == (Action.CHECK_IN, nov(30))
        asked = attrs.evolve(paused, check_ins=2)
        assert actions(decide(asked, today=nov(23)))[-1] is Action.KEEP_IN_TOUCH

    def test_a_month_of_silence_opens_the_door(self):
        """Thirty days after the second question nobody is deciding any more."""
        asked = state(thank_you="sent", interview_on=1, check_ins=2, last_contact_on=10)
        before, after = (decide(asked, today=nov(day)) for day in (39, 40))
        assert (before.verdict, before.reconsider_on) == (Verdict.WAIT, nov(40))
        assert after.verdict is Verdict.CONNECT
        assert after.rule.id == "long-silence-is-an-end"
        assert actions(after) == (Action.SEND_INVITATION, Action.MOVE_ON)


class TestTheAnswer:
    """What to do about a decision that came on Friday the 20th."""

    def test_a_rejection_is_answered_within_two_days(self):
        """And the request follows the reply."""
        decision = decide(state("rejected", decided_on=20), today=nov(22))
        assert actions(decision) == (
            Action.REPLY_TO_REJECTION,
            Action.SEND_INVITATION,
            Action.KEEP_IN_TOUCH,
        )
        assert (decision.next.due, decision.next.overdue) == (nov(22), False)
        assert decide(state("rejected", decided_on=20), today=nov(23)).next.overdue

    def test_after_two_weeks_it_is_history(self):
        """Then only the request is left, and a line every quarter."""
        no = state("rejected", decided_on=20)
        assert decide(no, today=nov(34)).next.action is Action.REPLY_TO_REJECTION
        assert decide(no, today=nov(34)).reconsider_on == nov(35)
        assert actions(decide(no, today=nov(35))) == (Action.SEND_INVITATION, Action.KEEP_IN_TOUCH)

    def test_an_offer_is_answered_by_the_next_day(self):
        """Before anything else."""
        decision = decide(state("offered", decided_on=20), today=nov(21))
        assert actions(decision) == (Action.REPLY_TO_OFFER, Action.SEND_INVITATION)
        assert (decision.next.due, decision.next.overdue) == (nov(21), False)
        assert decide(state("offered", decided_on=20), today=nov(22)).next.overdue

    def test_a_withdrawn_request_stays_blocked_for_three_weeks(self):
        """Even once they have decided; it was withdrawn on the 1st."""
        blocked = state("rejected", decided_on=20, invitation="withdrawn", invited_on=1)
        before, after = (decide(blocked, today=nov(day)) for day in (21, 22))
        assert (before.verdict, before.reconsider_on) == (Verdict.WAIT, nov(22))
        assert after.verdict is Verdict.CONNECT
        (request,) = (step for step in after.steps if step.action is Action.SEND_INVITATION)
        assert request.earliest == nov(22)

    def test_the_permissive_wait_a_day(self):
        """Under the published minority a request may follow the note a day later."""
        thanked = state(interview_on=19, thank_you="sent", last_contact_on=20)
        verdicts = [decide(thanked, today=nov(day), policy=PERMISSIVE).verdict for day in (20, 21)]
        assert verdicts == [Verdict.WAIT, Verdict.CONNECT]
        assert decide(thanked, today=nov(21)).verdict is Verdict.WAIT


class TestNumbersOfOnesOwn:
    """A policy's numbers are arguments like any other."""

    def test_reach_the_days_of_every_step(self):
        """In Germany one waits longer."""
        german = attrs.evolve(CAUTIOUS, timing=Timing(first_check_in=10, first_check_in_latest=20))
        quiet = state(interview_on=2, thank_you="sent")
        step = decide(quiet, today=nov(16), policy=german).next
        assert (step.action, step.due) == (Action.CHECK_IN, nov(30))
        assert actions(decide(quiet, today=nov(15), policy=german)) == ASKING

    @pytest.mark.parametrize(
        "today", [datetime(2026, 11, 21, 0, 1, tzinfo=UTC), datetime(2026, 11, 21, 23, 59)]  # noqa: DTZ001
    )  # fmt: skip
    def test_today_may_be_a_datetime(self, today):
        """It is reduced to its own date."""
        note = state(interview_on=19)
        assert decide(note, today=today) == decide(note, today=nov(21))


def test_every_stage_can_be_asked_on_every_day_of_a_quarter():
    """What is overdue was due before, and what is to be done can still be done."""
    for stage in Stage:
        told = state(stage, interview_on=10, last_contact_on=12, decided_on=20, decision_due=18)
        for day in range(1, 90):
            for step in decide(told, today=nov(day)).steps:
                assert step.overdue == (step.due is not None and step.due < nov(day))
