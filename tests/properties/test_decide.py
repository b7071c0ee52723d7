"""What `decide` promises, as properties: each class paraphrases one guarantee."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    BusinessCalendar,
    InterviewState,
    Invitation,
    Network,
    NextRound,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Verdict,
    decide,
)
from netiquette._deciding.reading import NOT_YET, as_of
from netiquette._deciding.rule import FACETS
from netiquette._deciding.situation import situation_of
from netiquette._deciding.windows import BEHIND, PAST
from netiquette.strategies import calendars, policies, questions, states
from tests import oracle

PRESETS = st.sampled_from([CAUTIOUS, FOUNDING, PERMISSIVE])
WEEKENDS = BusinessCalendar()
INVITING = (Action.SEND_INVITATION, Action.ACCEPT_INVITATION)


class DaysOff:
    """A container of days that computes its answer instead of storing it."""

    def __init__(self, apart):
        self.apart = apart

    def __contains__(self, day):
        return day.toordinal() % self.apart == 0


STRANGE = st.builds(
    BusinessCalendar,
    weekend=st.sampled_from([(), (5, 6), range(6)]),
    holidays=st.builds(DaysOff, st.integers(1, 9)),
)
"""Calendars of people who hardly ever work, or never, where every single day is off."""


def judged(question, **options):
    """Return the answer to a drawn question."""
    state, today = question
    return decide(state, today=today, **options)


def first_of_courtesy(decision):
    """Return the first action that is no request and no acceptance."""
    return next(step.action for step in decision.steps if step.action not in INVITING)


def told(decision):
    """Return what a user would notice: the verdict, the rule and the steps to take."""
    return decision.verdict, decision.rule.id, tuple(step.action for step in decision.steps)


def applies(rule, situation):
    """Return whether a rule applies, from nothing but its `when`."""
    named = {type(word) for word in rule.when}
    return all(situation[FACETS.index(facet)] in rule.when for facet in named)


def too_late(action, rule, situation):
    """Return whether the last day of a step of a rule has passed."""
    if action is Action.WAIT and Action.CHECK_IN not in rule.then:
        return False
    past = PAST.get(action, frozenset())
    stages, rounds = (rule.conditions.get(facet, frozenset()) for facet in (Stage, NextRound))
    ahead = rounds == {NextRound.BOOKED} and action in {Action.PREPARE, Action.ASK_PERMISSION}
    if ahead or (stages and stages <= NOT_YET):
        past -= BEHIND  # the interview it is about is still to come
    return not past.isdisjoint(situation)


def facets_up_to(rules, last):
    """Return the enums named by the rules up to and including one."""
    return {type(word) for rule in rules[: rules.index(last) + 1] for word in rule.when}


class TestTotal:
    """Every state that can be built can be decided, on any day, under any policy and calendar."""

    @given(questions(), policies(), calendars() | STRANGE)
    def test_never_raises(self, question, policy, calendar):
        """There is a verdict, and at least one step."""
        decision = judged(question, policy=policy, calendar=calendar)
        assert isinstance(decision.verdict, Verdict)
        assert decision.steps
        assert decision.next is decision.steps[0]

    @given(
        states(around=date.max, check_ins=st.integers(0, 10**6)) | states(around=date.min),
        st.sampled_from([date.min, date.max, None]) | st.dates(),
        STRANGE,
    )
    def test_at_the_ends_of_the_calendar(self, state, today, calendar):
        """No date overflows, and no count either."""
        assert decide(state, today=today, calendar=calendar).steps


class TestPure:
    """Equal arguments give equal results, whatever was asked before and in every process."""

    @given(questions(), PRESETS)
    def test_equal_arguments_equal_results(self, question, policy):
        """A state built anew is not another state, nor is a calendar built anew another calendar."""
        state, today = question
        first = decide(state, today=today, policy=policy)
        again = attrs.evolve(state)
        assert decide(again, today=today, policy=policy) == first
        assert decide(again, today=today, policy=policy, calendar=BusinessCalendar()) == first
        assert repr(decide(again, today=today, policy=policy)) == repr(first)

    def test_the_same_in_every_process(self):
        """The seed by which Python scatters its hashes changes nothing."""
        program = """if True:
            import json
            from datetime import date
            from netiquette import CAUTIOUS, FOUNDING, PERMISSIVE, Contact, InterviewState, Stage
            from netiquette import decide, explain
            today = date(2026, 11, 20)
            for policy in (CAUTIOUS, FOUNDING, PERMISSIVE):
                for stage in Stage:
                    for contact in Contact:
                        state = InterviewState(stage, contact=contact, last_contact_on=date(2026, 11, 11))
                        decision = decide(state, today=today, policy=policy)
                        print(json.dumps(decision.as_dict()), decision)
                    print(explain(state, policy=policy), explain(state, policy=policy).changes)
            """
        printed = {
            subprocess.run(
                [sys.executable, "-c", program],
                env=os.environ | {"PYTHONHASHSEED": seed},
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            for seed in ("0", "1", "20261122")
        }
        assert len(printed) == 1
        assert len(printed.pop()) > 100_000


class TestSound:
    """The rule a decision names applies, and none before it does."""

    @given(questions(), policies(), calendars())
    def test_the_rule_is_the_first_that_applies(self, question, policy, calendar):
        """In connecting and in courtesy alike, from nothing but each rule's `when`."""
        state, today = question
        decision = decide(state, today=today, policy=policy, calendar=calendar)
        situation = situation_of(state, today, policy, calendar)
        connecting = next(rule for rule in policy.connecting if applies(rule, situation))
        courtesy = next(rule for rule in policy.courtesy if applies(rule, situation))
        assert decision.rule == connecting
        assert decision.verdict is connecting.then
        for step in decision.steps:
            speaking = step.rule.then == (step.action,) or step.rule.then[0] is step.action
            assert step.rule in {connecting, courtesy} or speaking
        taken = [step.action for step in decision.steps if step.action not in INVITING]
        in_time = [action for action in courtesy.then if not too_late(action, courtesy, situation)]
        due = [action for action in in_time or [Action.WAIT] if action not in INVITING]
        assert taken == (due or ([] if decision.connect else [Action.WAIT]))


NEXT = {"Moment", "Pause", "NextRound", "ThankYou", "Meeting", "Turn"}
"""What is another once the day of the next interview has come."""
FEEDS = {
    "stage": {"Stage", "Silence", *NEXT},
    "contact": {"Contact"},
    "relationship": {"Relationship"},
    "invitation": {"Invitation", "Block"},
    "permission": {"Permission"},
    "network": {"Network"},
    "thank_you": {"ThankYou"},
    "meeting": {"Meeting"},
    "route": {"Route"},
    "next_round": {"NextRound", "Stage"},
    "other_offer": {"OtherOffer"},
    "presence": {"Presence"},
    "turn": {"Turn", "Aftermath"},
    "offer": {"Offer", "Silence"},
    "check_ins": {"Silence"},
    "interview_on": {"Stage", "Silence", *NEXT},
    "next_interview_on": {"Stage", "Silence", *NEXT},
    "other_offer_due": {"OtherOffer"},
    "decision_due": {"Silence"},
    "decided_on": {"Aftermath", "Silence"},
    "last_contact_on": {"Silence", "Aftermath", "Pause", "Moment"},
    "invited_on": {"Block"},
}
"""The facets a field can speak through."""


class TestFrame:
    """What no rule up to the deciding one asks about cannot change the answer."""

    @given(questions(), states(around=date(2026, 11, 20)), st.sampled_from([*FEEDS]), policies())
    def test_what_was_not_asked_does_not_matter(self, question, other, field, policy):
        """Change a field whose facets were never asked about, and the verdict and rule stay."""
        state, today = question
        decision = decide(state, today=today, policy=policy)
        asked = {facet.__name__ for facet in facets_up_to(policy.connecting, decision.rule)}
        assume(not FEEDS[field] & asked)
        changed = decide(attrs.evolve(state, **{field: getattr(other, field)}), today=today, policy=policy)
        assert changed.rule == decision.rule
        situation = situation_of(state, today, policy, WEEKENDS)
        courtesy = next(rule for rule in policy.courtesy if applies(rule, situation))
        asked |= {facet.__name__ for facet in facets_up_to(policy.courtesy, courtesy)}
        asked |= {type(word).__name__ for action in courtesy.then for word in PAST.get(action, ())}
        if not FEEDS[field] & asked:
            assert told(changed) == told(decision)


class TestHardNevers:
    """Some things are never advised, whatever else a state says."""

    @pytest.mark.parametrize(
        "fields",
        [
            {"network": Network.FACEBOOK},
            {"network": Network.INSTAGRAM},
            {"invitation": Invitation.SENT},
            {"relationship": Relationship.CONNECTED},
            {"permission": Permission.REFUSED},
        ],
        ids=lambda fields: "-".join(map(str, fields.values())),
    )
    @given(data=st.data())
    def test_no_request_where_one_is_out_of_place(self, fields, data):
        """Among friends, beside an open one, to whom you are connected with, or after a refusal."""
        knows_of_permission = st.sampled_from([CAUTIOUS, PERMISSIVE])  # the founding text does not
        policy = data.draw(knows_of_permission if "permission" in fields else PRESETS)
        question = data.draw(questions(**fields))
        assert judged(question, policy=policy).verdict is not Verdict.CONNECT

    @given(
        questions(
            stage=st.sampled_from([Stage.UNKNOWN, *oracle.OPEN]),
            contact=st.sampled_from(oracle.DECIDERS),
            relationship=Relationship.NONE,
            permission=st.sampled_from([Permission.NONE, Permission.REFUSED]),
        )
    )
    def test_no_uninvited_request_to_those_who_decide(self, question):
        """The founding rule: only a month of silence after two questions ends it."""
        state, today = question
        decision = decide(state, today=today)
        if decision.verdict is not Verdict.CONNECT:
            return
        assert decision.rule.id == "long-silence-is-an-end"
        assert state.check_ins >= 2
        assert (today - state.last_contact_on).days >= 30  # so both days are known
        assert state.interview_on is None or (today - state.interview_on).days >= 30

    @given(questions(stage=st.sampled_from(Stage).filter(lambda stage: not stage.decided)))
    def test_the_founding_text_opens_no_door_before_the_decision(self, question):
        """It knows no exception at all."""
        assert not judged(question, policy=FOUNDING).connect

    @given(questions(dated=True), PRESETS)
    def test_no_question_before_the_promised_date_and_no_third(self, question, policy):
        """They have asked for this time; and two questions without an answer are an answer."""
        state, today = question
        if state.check_ins >= 2 or (state.decision_due is not None and today <= state.decision_due):
            assert first_of_courtesy(judged(question, policy=policy)) is not Action.CHECK_IN

    @given(questions(thank_you=st.sampled_from([ThankYou.SENT, ThankYou.UNWELCOME])), PRESETS)
    def test_no_second_and_no_unwelcome_note(self, question, policy):
        """It was written, or they asked for none; but the next interview has a note of its own."""
        assume(as_of(*question)[0].thank_you is not ThankYou.UNKNOWN)
        steps = judged(question, policy=policy).steps
        assert all(step.action is not Action.SEND_THANK_YOU for step in steps)

    @given(questions(), policies())
    def test_a_request_is_a_step_if_and_only_if_it_may_go_out(self, question, policy):
        """The verdict and the steps cannot contradict each other."""
        decision = judged(question, policy=policy)
        steps = [step.action for step in decision.steps]
        assert steps.count(Action.SEND_INVITATION) == (decision.verdict is Verdict.CONNECT)
        assert steps.count(Action.ACCEPT_INVITATION) == (decision.verdict is Verdict.ACCEPT)
        assert len(set(steps)) == len(steps)
        assert decision.connect == (decision.verdict in (Verdict.CONNECT, Verdict.ACCEPT))


class TestMonotone:
    """A yes never closes a door, a no never opens one, and time never shuts one that is open."""

    @given(questions(), PRESETS)
    def test_in_permission(self, question, policy):
        """Refused, unspoken, granted: at each step the door is at least as far open."""
        state, today = question
        doors = [
            decide(attrs.evolve(state, permission=permission), today=today, policy=policy).connect
            for permission in (Permission.REFUSED, Permission.NONE, Permission.GRANTED)
        ]
        assert doors == sorted(doors)

    @given(questions(dated=True), PRESETS, st.integers(0, 400))
    def test_in_time(self, question, policy, days):
        """Where you may connect today you may connect on any later day."""
        state, today = question
        assume(date.max - today > timedelta(days=days))
        if decide(state, today=today, policy=policy).connect:
            assert decide(state, today=today + timedelta(days=days), policy=policy).connect


def rounds(state, day):
    """Return what is behind, what is ahead, what was asked since, and which offer waits: a day tells.

    So it is with a round that is booked without a day: it is the one interview there is, where that is ahead,
    and another, where that is behind or nobody knows.
    """
    read = as_of(state, day)[0]
    rounds_read = read.interview_on, read.next_interview_on, read.next_round, read.check_ins
    return *rounds_read, read.other_offer, read.other_offer_due


class TestDays:
    """The days of a step follow from the state alone; today says what is late, and no more."""

    @given(questions(), st.dates() | st.none(), policies(), calendars() | STRANGE)
    def test_today_does_not_move_them(self, question, other, policy, calendar):
        """A step both days advise has the same days on both, where both read the same of the rounds."""
        state, today = question
        assume(rounds(state, today) == rounds(state, other))
        given_on = {}
        for day in (today, other):
            steps = decide(state, today=day, policy=policy, calendar=calendar).steps
            asking = any(step.action is Action.CHECK_IN for step in steps)  # waiting ends where asking begins
            for step in steps:
                window = (step.earliest, step.due, step.latest)
                named = step.action, asking and step.action is Action.WAIT
                assert given_on.setdefault(named, window) == window

    @given(questions(), policies(), calendars() | STRANGE)
    def test_they_are_in_order(self, question, policy, calendar):
        """Earliest, due and latest, as far as they are given."""
        for step in judged(question, policy=policy, calendar=calendar).steps:
            known = [day for day in (step.earliest, step.due, step.latest) if day is not None]
            assert known == sorted(known)

    @given(questions(), policies())
    def test_overdue_means_past_due(self, question, policy):
        """And without a today nothing is, and there is no day to look again."""
        state, today = question
        decision = decide(state, today=today, policy=policy)
        assert today is not None or decision.reconsider_on is None
        for step in decision.steps:
            assert step.overdue == (today is not None and step.due is not None and today > step.due)
            assert str(step.due) in step.summary or not step.overdue


class TestReconsider:
    """`reconsider_on` is the first day on which time alone may change the answer."""

    @given(questions(dated=True), policies(), calendars())
    @example((InterviewState(Stage.INTERVIEWING, interview_on=date.max), date.max), CAUTIOUS, WEEKENDS)
    @example((InterviewState(Stage.REJECTED, decided_on=date.max), date.max), CAUTIOUS, WEEKENDS)
    def test_nothing_changes_before_it(self, question, policy, calendar):
        """On every day before it, or for 400 days where there is none, all that a user sees stands."""
        state, today = question
        now = decide(state, today=today, policy=policy, calendar=calendar)
        until = now.reconsider_on
        assert until is None or until > today
        days = min(400, (date.max - today).days, (until - today).days - 1 if until else 400)
        for day in range(1, days + 1):
            then = decide(state, today=today + timedelta(days=day), policy=policy, calendar=calendar)
            assert then == now

    @given(
        st.sampled_from([Stage.RESEARCHING, Stage.APPLIED, Stage.SCREENING, Stage.SCHEDULED, Stage.UNKNOWN]),
        questions(dated=True, stage=Stage.INTERVIEWING),
        policies(),
    )
    def test_the_interview_date_outweighs_the_bucket(self, stage, question, policy):
        """Ahead or behind, an interview says more than the tracker's word for the phase."""
        state, today = question
        if state.interview_on not in (None, today):
            bucket = attrs.evolve(state, stage=stage)
            assert told(decide(bucket, today=today, policy=policy)) == told(
                decide(state, today=today, policy=policy)
            )


class TestTheTwin:
    """An if/elif chain written by hand gives the same answer."""

    @given(questions())
    def test_agrees(self, question):
        """Verdict, steps and their days."""
        state, today = question
        decision = decide(state, today=today)
        assert decision.verdict is oracle.verdict(state, today)
        steps = [step.action for step in decision.steps]
        assert steps == oracle.actions(state, today)
        for step in decision.steps:
            assert (step.earliest, step.due, step.latest) == oracle.days(state, step.action, steps, today)


class TestRoundTrips:
    """A decision is a value: it can be stored, copied, sent and compared."""

    @pytest.mark.parametrize(
        "copied",
        [lambda value: pickle.loads(pickle.dumps(value)), copy.copy, copy.deepcopy],
        ids=["pickle", "copy", "deepcopy"],
    )
    @given(question=questions(), policy=PRESETS)
    def test_copies_are_equal(self, copied, question, policy):
        """In value, in hash and in text."""
        decision = judged(question, policy=policy)
        again = copied(decision)
        assert again == decision
        assert hash(again) == hash(decision)
        assert repr(again) == repr(decision)
        assert again.as_dict() == decision.as_dict()

    @given(questions(), policies())
    def test_as_dict_is_json(self, question, policy):
        """Text, numbers, booleans, lists and nulls, and nothing else."""
        plain = judged(question, policy=policy).as_dict()
        assert repr(json.loads(json.dumps(plain))) == repr(plain)  # no subclass of str either
