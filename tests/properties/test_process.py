"""A whole process: what has to hold whatever happens in it, and whoever takes part."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from netiquette import (
    CAUTIOUS,
    Action,
    Agenda,
    Contact,
    Event,
    Happening,
    InterviewState,
    Meeting,
    Process,
    Stage,
    Task,
    Verdict,
    after,
    agenda,
    decide,
    replay,
)
from netiquette import forecast as forecast_of
from netiquette.strategies import states

FIRST = date(2026, 11, 2)
DAYS = st.dates(FIRST - timedelta(40), FIRST + timedelta(120))
WHATS = st.sampled_from([*Action, *Stage, *Happening])
DECIDERS = {
    Contact.HIRING_MANAGER,
    Contact.INTERVIEWER,
    Contact.EXECUTIVE,
    Contact.PEER,
    Contact.COORDINATOR,
    Contact.UNKNOWN,
}
UNDER_WAY = {
    Stage.APPLIED,
    Stage.SCREENING,
    Stage.SCHEDULED,
    Stage.INTERVIEWING,
    Stage.INTERVIEWED,
    Stage.ON_HOLD,
    Stage.NO_RESPONSE,
}
WHO_DECIDES_MAY_BE_ASKED = {
    "permission-opens-the-door",
    "you-knew-each-other-before",
    "long-silence-is-an-end",
}
"""The rules by which somebody who decides is asked to connect while they do."""


@st.composite
def events(draw: st.DrawFn, keys: tuple[str, ...] = ()) -> Event:
    """Return anything that may have happened to some of these people."""
    who = draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    return Event(draw(DAYS), draw(WHATS), who=who, day=draw(st.none() | DAYS))


@given(state=states(), events=st.lists(events(), max_size=8), seed=st.randoms())
def test_a_history_may_come_in_any_order_and_twice(state, events, seed):
    shuffled = [*events, *events[:3]]
    seed.shuffle(shuffled)
    assert replay(shuffled, state) == replay(events, state)


@given(state=states(), history=st.lists(events(("ann",)), max_size=6), today=DAYS)
def test_a_process_of_one_is_answered_as_decide_answers(state, history, today):
    process = Process({"ann": state}, history)
    known = [event for event in history if event.on <= today]
    alone = decide(replay(known, _in_its_process(state)), today=today)
    plan = agenda(process, today=today)
    assert [task.step for task in plan.tasks] == [*alone.steps]
    assert plan.decisions == {"ann": alone}
    assert plan.over is alone.over
    assert plan.left_out == ()


@settings(deadline=None)
@given(people=st.dictionaries(st.sampled_from("abc"), states(), min_size=2), start=DAYS)
def test_advice_on_states_kept_apart_is_followed_to_its_end(people, start):
    """What was done in one of them is done; and as long as anything is open, there is a day to look again."""
    today, done = start, set()
    for _ in range(200):
        plan = agenda(people, today=today)
        task = next((task for task in plan.tasks if _calls_for_something(task, today)), None)
        if task is not None:
            key = task.who, task.step.action
            assert key not in done, f"{key} is asked for again"
            done.add(key)
            people = people | {task.who: after(people[task.who], task.done(today))}
        elif plan.over:
            return
        else:
            assert plan.reconsider_on is not None
            today, done = plan.reconsider_on, set()
    raise AssertionError("it does not end")


@settings(deadline=None)
@given(people=st.dictionaries(st.sampled_from("abc"), states(), min_size=2), today=DAYS)
def test_nothing_of_an_agenda_changes_before_the_day_to_look_again(people, today):
    """Neither tasks nor what is left out: also notes that another passes on, and requests that wait."""
    plan = agenda(people, today=today)
    until = plan.reconsider_on or today + timedelta(40)
    for number in range(1, min((until - today).days, 40)):
        later = agenda(people, today=today + timedelta(number))
        assert [task.step for task in later.tasks] == [task.step for task in plan.tasks]
        assert [task.who for task in later.tasks] == [task.who for task in plan.tasks]
        assert later.left_out == plan.left_out


def _in_its_process(state: InterviewState) -> InterviewState:
    return state


@given(state=states(), today=DAYS)
def test_a_forecast_is_decide_day_by_day(state, today):
    until = today + timedelta(60)
    held = iter(forecast_of(state, today=today, until=until))
    answer = next(held)
    following = next(held, None)
    for number in range(61):
        day = today + timedelta(number)
        if following is not None and following.today == day:
            answer, following = following, next(held, None)
        now = decide(state, today=day)
        assert (answer.verdict, answer.steps, answer.assumptions) == (now.verdict, now.steps, now.assumptions)


def _calls_for_something(task: Task[str], today: date) -> bool:
    return task.step.action is not Action.WAIT and task.step.is_open(today)


class FollowingTheAdvice(RuleBasedStateMachine):
    """Somebody follows the agenda to the letter, while others do what they like."""

    people = st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from([*Contact]), min_size=1, max_size=6)

    @initialize(people=people)
    def begin(self, people):
        self.process = Process(people)
        self.today = FIRST
        self.done = set()
        self.notes = {}

    @rule(days=st.integers(1, 20))
    def time_passes(self, days):
        self.today += timedelta(days)
        self.done.clear()

    @rule(what=st.sampled_from([*Stage, *Happening]), data=st.data())
    def something_happens(self, what, data):
        keys = [*self.process.contacts]
        who = data.draw(st.lists(st.sampled_from(keys), unique=True))
        ahead = data.draw(st.none() | st.integers(0, 20))
        day = None if ahead is None else self.today + timedelta(ahead)
        self.process = self.process.after(Event(self.today, what, who=who, day=day))
        self.done.clear()

    @rule()
    def the_advice_is_followed(self):
        for _ in range(60):
            plan = agenda(self.process, today=self.today)
            task = next(
                (task for task in plan.tasks if _calls_for_something(task, self.today)),
                None,
            )
            if task is None:
                return
            key = task.who, task.step.action, task.step.rule.id
            assert key not in self.done, f"{key} is asked for again"
            self.done.add(key)
            self.process = self.process.after(task.step.done(self.today, who=[task.who]))
        raise AssertionError("a day with sixty things to do")

    @invariant()
    def holds(self):
        if not hasattr(self, "process"):
            return
        plan = agenda(self.process, today=self.today)
        self.at_most_one_question(plan)
        self.no_note_is_alike(plan)
        self.nobody_who_decides_is_asked_to_connect(plan)
        self.nothing_is_lost(plan)

    @precondition(lambda self: hasattr(self, "process"))
    @rule()
    def it_comes_to_an_end(self):
        process, today = self.process, self.today
        asked = Counter()
        for _ in range(400):
            plan = agenda(process, today=today)
            task = next((task for task in plan.tasks if _calls_for_something(task, today)), None)
            if task is not None:
                asked[task.step.action] += 1
                process = process.after(task.step.done(today, who=[task.who]))
            elif plan.over:
                break
            elif plan.reconsider_on is not None:
                today = plan.reconsider_on
            else:
                raise AssertionError(f"{plan.tasks} is not over, and no day changes it")
        else:
            raise AssertionError("it does not end")
        assert asked[Action.CHECK_IN] <= CAUTIOUS.timing.most_check_ins + 2, (
            "an offer may be asked about as well"
        )
        assert today < self.today + timedelta(3 * 365)

    def at_most_one_question(self, plan: Agenda[str]) -> None:
        asked = [task for task in plan.tasks if task.step.action is Action.CHECK_IN]
        assert len(asked) <= 1
        days = [
            state.next_interview_on or state.interview_on
            for state in self.process.states.values()
            if not state.stage.decided and state.meeting is not Meeting.CALLED_OFF
        ]
        if any(day is not None and day > self.today for day in days):
            assert not any(task.step.is_open(self.today) for task in asked)

    def no_note_is_alike(self, plan: Agenda[str]) -> None:
        variants = [task.variant for task in plan.tasks if task.step.action is Action.SEND_THANK_YOU]
        assert len(set(variants)) == len(variants)

    def nobody_who_decides_is_asked_to_connect(self, plan: Agenda[str]) -> None:
        open_ = any(state.stage in UNDER_WAY for state in self.process.states.values())
        for task in plan.tasks:
            if task.step.action is Action.SEND_INVITATION:
                assert task.decision.verdict is Verdict.CONNECT
                state = self.process.states[task.who]
                if open_ and not state.stage.decided and state.contact in DECIDERS:
                    assert task.step.rule.id in WHO_DECIDES_MAY_BE_ASKED

    def nothing_is_lost(self, plan: Agenda[str]) -> None:
        told = {(task.who, task.step.action) for task in plan.tasks}
        told |= {(left.who, left.action) for left in plan.left_out}
        for key, decision in plan.decisions.items():
            for step in decision.steps:
                passed_on = step.action is Action.FIND_OUT and decision.state.presence.value == "unreachable"
                assert (key, step.action) in told or passed_on


TestFollowingTheAdvice = FollowingTheAdvice.TestCase
TestFollowingTheAdvice.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
