"""`netiquette.strategies`: what embedders draw from in their own tests, found by Hypothesis itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from importlib.metadata import entry_points

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from netiquette import (
    Action,
    BusinessCalendar,
    Contact,
    Details,
    Event,
    Happening,
    InterviewState,
    Policy,
    Process,
    Rule,
    Share,
    Stage,
    Timing,
    Verdict,
    agenda,
    decide,
    strategies,
    thank_you_note,
)
from netiquette._deciding.rule import SHARED_FACETS
from netiquette._hypothesis import register_strategies
from netiquette._vocabulary.state import DATE_FIELDS, WORD_FIELDS
from netiquette.strategies import (
    calendars,
    days,
    details,
    events,
    policies,
    processes,
    questions,
    rules,
    states,
    timings,
)

REGISTERED = [InterviewState, Details, Event, Process, Rule, Policy, Timing, BusinessCalendar]
DAY = date(2026, 11, 20)
NEAR = timedelta(60)
DATES = DATE_FIELDS


def possible(strategy, condition=lambda _: True):
    """Return whether a strategy ever draws what meets a condition; the simplest such thing is not sought."""
    generate = settings(max_examples=10_000, phases=[Phase.generate], database=None)
    find(strategy, condition, settings=generate)
    return True


class TestRegistration:
    """`st.from_type` finds our types, though nobody imports `netiquette.strategies`."""

    def test_is_by_entry_point(self):
        """Hypothesis calls it when it is imported itself."""
        (entry,) = (entry for entry in entry_points(group="hypothesis") if entry.name == "netiquette")
        assert entry.load() is register_strategies

    @pytest.mark.parametrize("drawn", REGISTERED)
    @settings(max_examples=10)
    @given(data=st.data())
    def test_covers_what_is_built_with_care(self, drawn, data):
        """Drawing the fields one by one would seldom give anything that can be built."""
        assert isinstance(data.draw(st.from_type(drawn)), drawn)

    @given(st.builds(lambda state, day: (state, day), state=st.from_type(InterviewState), day=st.dates()))
    @settings(max_examples=10)
    def test_serves_builds(self, drawn):
        """An embedder's own classes have fields of our types."""
        state, day = drawn
        assert decide(state, today=day).steps

    def test_is_lazy_and_not_circular(self):
        """Importing Hypothesis first or us first, the strategies wait until one of our types is drawn."""
        for first in ("import hypothesis", "import netiquette"):
            script = (
                f"{first}\nimport sys, hypothesis, netiquette\n"
                "from hypothesis import find, strategies as st\n"
                "assert 'netiquette.strategies' not in sys.modules\n"
                "found = find(st.from_type(netiquette.InterviewState), lambda _: True)\n"
                "assert isinstance(found, netiquette.InterviewState)\n"
                "assert 'netiquette.strategies' in sys.modules\n"
            )
            subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)

    def test_may_be_called_again(self):
        """Where the entry points are switched off, a test suite registers them itself."""
        register_strategies()
        assert possible(st.from_type(Timing))


class TestDays:
    """Days, near one or anywhere."""

    @given(st.dates(), st.data())
    def test_stay_near(self, around, data):
        """Within the two months in which a process plays out, and within the calendar."""
        assert abs(data.draw(days(around)) - around) <= NEAR

    def test_reach_both_ends(self):
        """Of the neighbourhood and of the calendar; without a neighbourhood any day will do."""
        assert possible(days(DAY), lambda day: day == DAY - NEAR)
        assert possible(days(DAY), lambda day: day == DAY + NEAR)
        assert possible(days(date.max), lambda day: day == date.max)
        assert possible(days(date.min), lambda day: day > date.min + timedelta(50))
        assert possible(days(), lambda day: day.year < 1000)


class TestStates:
    """States of every kind."""

    @pytest.mark.parametrize("word", [word for words in WORD_FIELDS.values() for word in words], ids=repr)
    def test_have_any_word(self, word):
        """There is none that is never drawn."""
        assert possible(states(), lambda state: word in {getattr(state, name) for name in WORD_FIELDS})

    @pytest.mark.parametrize("name", DATES)
    def test_have_any_date_or_none(self, name):
        """Each may be missing."""
        assert possible(states(), lambda state: getattr(state, name) is None)
        assert possible(states(), lambda state: getattr(state, name) is not None)

    @given(states(around=DAY))
    def test_have_dates_near_a_day(self, state):
        """So that they matter to it."""
        assert all(abs(getattr(state, name) - DAY) <= NEAR for name in DATES if getattr(state, name))

    @given(states())
    def test_have_dates_near_each_other(self, state):
        """So that they interact, wherever in the calendar they are."""
        dates = [getattr(state, name) for name in DATES if getattr(state, name)]
        assert not dates or max(dates) - min(dates) <= 2 * NEAR

    @given(states(stage=Stage.OFFERED, contact=st.sampled_from([Contact.PEER, "employee"]), invited_on=None))
    def test_can_be_held_fixed(self, state):
        """By a value or a strategy; None is a value."""
        assert state.stage is Stage.OFFERED
        assert state.contact in {Contact.PEER, Contact.EMPLOYEE}
        assert state.invited_on is None

    def test_refuse_a_field_that_is_none(self):
        """A misspelt one would hold nothing fixed."""
        with pytest.raises(TypeError, match="staje"):
            possible(states(staje=Stage.OFFERED))


class TestQuestions:
    """A state, and the day to judge it by."""

    @given(questions())
    def test_are_near_each_other(self, question):
        """So that the day says something about the state."""
        state, today = question
        dates = [getattr(state, name) for name in DATES if getattr(state, name)]
        assert today is None or all(abs(today - day) <= 2 * NEAR for day in dates)

    @given(questions(dated=True, stage=Stage.REJECTED))
    def test_can_be_dated_and_held_fixed(self, question):
        """As states can."""
        state, today = question
        assert isinstance(today, date)
        assert state.stage is Stage.REJECTED

    def test_may_be_undated(self):
        """Nobody has to say what day it is."""
        assert possible(questions(), lambda question: question[1] is None)

    @pytest.mark.parametrize("verdict", Verdict)
    def test_reach_every_verdict(self, verdict):
        """The answers are as varied as the questions."""
        assert possible(questions(), lambda asked: decide(asked[0], today=asked[1]).verdict is verdict)


class TestEvents:
    """What happened, and to whom."""

    @pytest.mark.parametrize("what", [*Action, *Stage, *Happening], ids=repr)
    def test_are_of_any_kind(self, what):
        """There is none that is never drawn."""
        assert possible(events(), lambda event: event.what is what)

    @given(events(DAY, who=["ann", "bo"]))
    def test_are_near_a_day_and_concern_those_there_are(self, event):
        """Nobody else."""
        assert abs(event.on - DAY) <= NEAR
        assert event.day is None or abs(event.day - DAY) <= NEAR
        assert {*event.who} <= {"ann", "bo"}

    def test_concern_all_or_nobody(self):
        """And may be about a day."""
        assert possible(events(who=[1, 2]), lambda event: len(event.who) == 2)
        assert possible(events(who=[1, 2]), lambda event: not event.who)
        assert possible(events(), lambda event: event.day is not None)

    @given(events(what=st.sampled_from(["met", "booked"]), on=DAY, day=None))
    def test_can_be_held_fixed(self, event):
        """By a value or a strategy."""
        assert event.what in {Happening.MET, Happening.BOOKED}
        assert (event.on, event.who, event.day) == (DAY, (), None)


class TestProcesses:
    """Several people, and what has happened to them."""

    @given(processes(DAY), policies())
    @settings(max_examples=50)
    def test_have_an_agenda(self, process, policy):
        """By any policy: whoever takes part has an answer, and nobody else."""
        plan = agenda(process, today=DAY, policy=policy)
        assert {*plan.decisions} == {*process.contacts}
        assert {task.who for task in plan.tasks} <= {*process.contacts}

    @given(processes(keys=st.integers(), most_people=2, most_events=3))
    def test_can_be_bounded(self, process):
        """In their people, their events and the keys of people."""
        assert 1 <= len(process.contacts) <= 2
        assert len(process.events) <= 3
        assert all(type(key) is int for key in process.contacts)

    def test_are_as_varied_as_real_ones(self):
        """Of one person and of five, with long histories and without, of contacts and of states."""
        assert possible(processes(), lambda process: len(process.contacts) == 1)
        assert possible(processes(), lambda process: len(process.contacts) == 5)
        assert possible(processes(), lambda process: len(process.events) > 5)
        assert possible(processes(), lambda process: not process.events)
        asked = InterviewState("unknown", contact="peer")
        assert possible(processes(), lambda process: asked in process.contacts.values())
        assert possible(
            processes(), lambda process: any(state.check_ins for state in process.contacts.values())
        )

    def test_serve_a_generic_class(self):
        """Whatever people are known by."""
        assert possible(st.from_type(Process[str]), lambda process: isinstance(process, Process))


class TestDetails:
    """Personal details from all over the world."""

    @given(details())
    def test_can_be_written_about(self, facts):
        """They are whole, and a note is made of them."""
        assert facts.topic in thank_you_note(facts, channel="email").text

    def test_leave_out_what_may_be_left_out(self):
        """A company is optional, a topic is not."""
        assert possible(details(), lambda facts: not facts.company)
        assert possible(details(), lambda facts: facts.company and facts.contact_title)

    def test_know_other_alphabets(self):
        """Emoji and braces, too."""
        assert possible(details(), lambda facts: not facts.contact_name.isascii())
        assert possible(details(), lambda facts: "{" in facts.topic)
        assert possible(details(), lambda facts: " " in facts.contact_name)

    @given(details(contact_name="Bo Example", company=st.sampled_from(["Acme", "Beta"])))
    def test_can_be_held_fixed(self, facts):
        """By a value or a strategy."""
        assert facts.contact_name == "Bo Example"
        assert facts.company in {"Acme", "Beta"}


class TestManners:
    """Rules, numbers, calendars and policies."""

    @given(rules(courtesy=True), rules(courtesy=False))
    def test_rules_are_of_either_table(self, polite, connecting):
        """Actions for courtesy, a verdict for connecting, which does not ask for one."""
        assert isinstance(polite.then, tuple)
        assert isinstance(connecting.then, Verdict)
        assert Verdict not in connecting.conditions
        assert max(len(rule.conditions) for rule in (polite, connecting)) <= 3

    @given(rules(sharing=True))
    def test_rules_may_be_of_the_third_table(self, rule):
        """With what it asks for."""
        assert isinstance(rule.then, Share)
        assert {*rule.conditions} <= {*SHARED_FACETS}

    def test_rules_may_ask_for_nothing_or_for_the_verdict(self):
        """Both are rules."""
        assert possible(rules(), lambda rule: not rule.when)
        assert possible(rules(courtesy=True), lambda rule: Verdict in rule.conditions)
        assert possible(rules(), lambda rule: isinstance(rule.then, Verdict))
        assert possible(rules(), lambda rule: not isinstance(rule.then, Verdict))

    @given(timings(), calendars())
    def test_numbers_and_calendars_can_be_built(self, timing, calendar):
        """Their constructors have the last word; there always is a working day."""
        assert timing.grace <= timing.grace_latest
        assert len(calendar.weekend) < 7

    @given(policies(), states())
    @settings(max_examples=50)
    def test_policies_are_valid(self, policy, state):
        """They can be built, have no gap, and decide."""
        assert all(problem.kind != "gap" for problem in policy.check())
        assert decide(state, policy=policy).rule in policy.connecting

    def test_policies_are_ours_and_others(self):
        """Presets as they are, with other numbers, and with rules of their own."""
        own = "drawn-rule-"
        assert possible(policies(), lambda policy: not any(rule.id.startswith(own) for rule in policy.rules))
        assert possible(policies(), lambda policy: any(rule.id.startswith(own) for rule in policy.connecting))
        assert possible(policies(), lambda policy: any(rule.id.startswith(own) for rule in policy.courtesy))
        assert possible(policies(), lambda policy: any(rule.id.startswith(own) for rule in policy.sharing))
        assert possible(policies(), lambda policy: policy.timing != Timing())

    @pytest.mark.parametrize("field", attrs.fields(Timing), ids=lambda field: field.name)
    def test_every_number_is_drawn(self, field):
        """And not what it is by default alone."""
        assert possible(timings(), lambda timing: getattr(timing, field.name) != field.default)


def test_everything_public_is_documented():
    """Each strategy has a docstring, and is listed in order."""
    assert strategies.__all__ == sorted(strategies.__all__)
    assert all(getattr(strategies, name).__doc__ for name in strategies.__all__)
