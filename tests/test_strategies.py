"""`netiquette.strategies`: what embedders draw from in their own tests, found by Hypothesis itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from importlib.metadata import entry_points

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from netiquette import (
    BusinessCalendar,
    Contact,
    Details,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Policy,
    Relationship,
    Rule,
    Stage,
    ThankYou,
    Timing,
    Verdict,
    decide,
    strategies,
    thank_you_note,
)
from netiquette._hypothesis import register_strategies
from netiquette.strategies import calendars, days, details, policies, questions, rules, states, timings

REGISTERED = [InterviewState, Details, Rule, Policy, Timing, BusinessCalendar]
DAY = date(2026, 11, 20)
NEAR = timedelta(60)
DATES = ("interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on")


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

    @pytest.mark.parametrize(
        "word", [*Stage, *Contact, *Relationship, *Invitation, *Permission, *Network, *ThankYou], ids=repr
    )
    def test_have_any_word(self, word):
        """There is none that is never drawn."""
        assert possible(states(), lambda state: word in {getattr(state, name) for name in WORDS})

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
        assert possible(policies(), lambda policy: policy.timing != Timing())


def test_everything_public_is_documented():
    """Each strategy has a docstring, and is listed in order."""
    assert strategies.__all__ == sorted(strategies.__all__)
    assert all(getattr(strategies, name).__doc__ for name in strategies.__all__)


WORDS = ("stage", "contact", "relationship", "invitation", "permission", "network", "thank_you")
