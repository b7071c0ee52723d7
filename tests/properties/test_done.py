"""Done is done: what was asked for is not asked for again, and whoever follows the advice comes to an end."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from netiquette import Action, Contact, InterviewState, NextRound, Permission, Stage, after, decide, forecast
from netiquette._vocabulary.state import DATE_FIELDS, WORD_FIELDS

TODAY = date(2026, 11, 18)
"""A Wednesday."""

DAYS = st.one_of(st.integers(-12, 12), st.integers(-60, 60), st.integers(-400, 100)).map(
    lambda days: TODAY + timedelta(days)
)
STATES = st.fixed_dictionaries(
    {"stage": st.sampled_from(Stage)},
    optional={
        **{field: st.sampled_from(words) for field, words in WORD_FIELDS.items() if field != "stage"},
        "check_ins": st.integers(0, 3),
        **dict.fromkeys(DATE_FIELDS, DAYS),
    },
).map(lambda fields: InterviewState(**fields))
"""Any words, any days near and far, each known or not."""

settings.register_profile("done", max_examples=300, deadline=None)
MANY = settings.get_profile("done")


def open_steps(decision, day):
    """Return the steps that may be taken on a day; waiting is none."""
    return [step for step in decision.steps if step.action is not Action.WAIT and step.is_open(day)]


def shown(decision):
    """Return all that a user sees of an answer, but the day."""
    data = decision.as_dict()
    del data["today"]
    return data, [decision.allows(action) for action in Action]


class TestAStep:
    """Each step of an answer, once it was taken."""

    @MANY
    @given(STATES)
    def test_is_not_asked_for_again(self, state):
        """What was done today cannot be done today; a second question comes later, with its own days."""
        for step in open_steps(decide(state, today=TODAY), TODAY):
            then = decide(after(state, step.done(TODAY)), today=TODAY)
            again = [other for other in then.steps if other.action is step.action]
            assert step.action not in {other.action for other in open_steps(then, TODAY)}
            assert not again or step.action is Action.CHECK_IN
            assert all(other.earliest > TODAY for other in again)

    @MANY
    @given(STATES)
    def test_does_not_open_the_door_to_another_request(self, state):
        """A request that was sent is open, and one that was accepted has done its work."""
        for step in open_steps(decide(state, today=TODAY), TODAY):
            if step.action in {Action.SEND_INVITATION, Action.ACCEPT_INVITATION}:
                assert not decide(after(state, step.done(TODAY)), today=TODAY).connect


class TestTheAdvice:
    """Followed day by day, by somebody who does the first thing that is open and waits where nothing is."""

    @MANY
    @given(STATES)
    def test_comes_to_an_end(self, state):
        """Within two years, and thirty steps."""
        day, taken, asked = TODAY, 0, 0
        decision = decide(state, today=day)
        while not decision.over:
            todo = open_steps(decision, day)
            if todo:
                taken += 1
                asked += todo[0].action is Action.CHECK_IN
                state = after(state, todo[0].done(day))
            else:
                assert decision.reconsider_on is not None, decision
                assert decision.reconsider_on > day
                day = decision.reconsider_on
            assert taken < 30
            assert day < TODAY + timedelta(731)
            decision = decide(state, today=day)
        assert asked <= 4  # twice, and twice more about a round or an offer in writing

    @MANY
    @given(STATES)
    def test_is_over_where_there_is_nothing_left(self, state):
        """On every later day, too, if nothing happens."""
        decision = decide(state, today=TODAY)
        if decision.over:
            for days in (1, 30, 400, 4000):
                assert decide(state, today=TODAY + timedelta(days)) == decision


class TestTheDayToLookAgain:
    """`reconsider_on` is exact for all that a user sees."""

    @MANY
    @given(STATES)
    def test_nothing_changes_before_it(self, state):
        """Neither steps nor summaries, neither what is overdue nor what is allowed."""
        decision = decide(state, today=TODAY)
        until = decision.reconsider_on or TODAY + timedelta(60)
        for days in range(1, min((until - TODAY).days, 60)):
            assert shown(decide(state, today=TODAY + timedelta(days))) == shown(decision)

    @MANY
    @given(STATES)
    def test_is_the_first_of_the_forecast(self, state):
        """Each answer of a forecast is that of its day, and they follow each other."""
        answers = forecast(state, today=TODAY, until=TODAY + timedelta(200))
        assert answers[0] == decide(state, today=TODAY)
        days = [answer.today for answer in answers]
        assert days == sorted({*days})
        for answer in answers:
            assert decide(state, today=answer.today) == answer


class TestTheOrder:
    """What is due first comes first."""

    @MANY
    @given(STATES)
    def test_dues_ascend(self, state):
        """Over all steps that have one."""
        dues = [step.due for step in decide(state, today=TODAY).steps if step.due is not None]
        assert dues == sorted(dues)

    @MANY
    @given(STATES)
    def test_an_undated_step_never_hides_a_dated_one(self, state):
        """A request has all the time."""
        first, *others = decide(state, today=TODAY).steps
        if first.due is None and first.action is not Action.WAIT:
            assert not [step for step in others if step.due is not None and step.is_open(TODAY)]

    @MANY
    @given(STATES)
    def test_no_step_is_taken_twice(self, state):
        """Nor is any past its last day."""
        steps = decide(state, today=TODAY).steps
        assert len({step.action for step in steps}) == len(steps)
        assert not [step for step in steps if step.latest is not None and step.latest < TODAY]

    @MANY
    @given(STATES)
    def test_urgency_is_that_of_the_most_urgent_step(self, state):
        """A day that is due comes before one that is not, and waiting last."""
        decision = decide(state, today=TODAY)
        dues = [step.due for step in decision.steps if step.due is not None]
        if dues:
            assert decision.urgency[0] <= min(dues).toordinal()
        rest = InterviewState(Stage.HIRED, relationship="connected", contact="peer")
        assert decision.urgency <= decide(rest, today=TODAY).urgency


class TestNever:
    """What no state and no day bring about."""

    @MANY
    @given(STATES)
    def test_a_question_while_a_round_is_booked(self, state):
        """Whether its day is known or not."""
        booked = state.next_round is NextRound.BOOKED or (
            state.next_interview_on is not None and state.next_interview_on > TODAY
        )
        if booked and not state.stage.decided and state.stage is not Stage.INFORMATIONAL:
            ahead = state.next_interview_on is None or state.next_interview_on > TODAY
            if ahead:
                assert not decide(state, today=TODAY).allows("check_in")

    @MANY
    @given(STATES)
    def test_a_question_to_somebody_who_wants_none(self, state):
        """At no undecided stage."""
        if not state.stage.decided:
            refused = attrs.evolve(state, permission=Permission.REFUSED)
            assert not decide(refused, today=TODAY).allows("check_in")

    @MANY
    @given(STATES, st.sampled_from(["away", "left"]))
    def test_a_question_to_somebody_who_is_not_there(self, state, presence):
        """Somebody else is asked."""
        assert not decide(attrs.evolve(state, presence=presence), today=TODAY).allows("check_in")

    @MANY
    @given(STATES)
    def test_a_word_to_nobody(self, state):
        """One prepares, and waits."""
        decision = decide(attrs.evolve(state, contact=Contact.NONE), today=TODAY)
        assert {step.action for step in decision.steps} <= {Action.WAIT, Action.PREPARE}
