"""States and decisions: what is taken can be decided, shown and read back, and the laws of time hold."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import attrs

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import ODD, STATE, TODAY, read_as
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    BusinessCalendar,
    Decision,
    InterviewState,
    Policy,
    decide,
    explain,
)
from netiquette import json as documents

POLICIES = {"cautious": CAUTIOUS, "founding": FOUNDING, "permissive": PERMISSIVE}
_ANSWERS = frozenset({Action.REPLY_TO_OFFER, Action.REPLY_TO_REJECTION})


def run(given: Given) -> None:
    """Decide a state, and explain it."""
    state = ask(InterviewState, **{"stage": "interviewed", **given.only(tuple(STATE))})
    holds(repr(state), "a state can be shown")
    policy = POLICIES.get(given.text("policy"), CAUTIOUS)
    named: dict[str, Any] = {"policy": policy}
    if "holidays" in dict(given.fields):
        named["calendar"] = ask(BusinessCalendar, holidays=given.get("holidays"))
    decision = ask(decide, state, today=given.get("today"), **named)
    text = documents.dumps(decision)
    holds(documents.loads(text, Decision, policy=policy) == decision, "a decision comes back from JSON")
    holds(documents.loads(documents.dumps(state), InterviewState) == state, "a state comes back from JSON")
    holds(json.loads(text)["verdict"] == decision.verdict, "a decision is JSON")
    holds(explain(state, today=given.get("today"), **named).decision == decision, "explaining decides alike")
    _look_at(decision)
    if decision.today is not None:
        _look_at_time(decision, decision.today, policy, named)


def _look_at(decision: Decision) -> None:
    holds(decision.steps and decision.next.summary, "there is always something to do")
    holds(len({step.action for step in decision.steps}) == len(decision.steps), "no step is there twice")
    state = decision.state
    for step in decision.steps:
        days = [day for day in (step.earliest, step.due, step.latest) if day is not None]
        holds(days == sorted(days), "a step is due between its first and its last day")
        decided, wrote = state.decided_on, state.last_contact_on
        answered = decided is not None and wrote is not None and wrote > decided
        holds(not (answered and step.action in _ANSWERS), "what was answered is not asked for again")


def _look_at_time(decision: Decision, today: date, policy: Policy, named: dict[str, Any]) -> None:
    state, timing = decision.state, policy.timing
    again = decision.reconsider_on
    holds(again is None or again > today, "the day to look again is ahead")
    for step in decision.steps:
        holds(
            step.latest is None or today <= step.latest or step.action is Action.WAIT,
            "no step after its last day",
        )
    if decision.rule.id == "long-silence-is-an-end" and state.interview_on is not None:
        silent = (today - state.interview_on).days
        holds(silent > timing.long_silence, "silence is long only after the interview, too")
    if today < date.max:
        tomorrow = today + timedelta(1)
        later = decide(state, today=tomorrow, **named)
        alike = attrs.evolve(later, today=today, reconsider_on=again) == decision
        holds(alike or again == tomorrow, "until the day to look again, time changes nothing")


TARGET = Target(
    run,
    {
        **read_as(STATE, *ODD),
        "today": (*TODAY, *ODD),
        "policy": tuple(POLICIES),
        "holidays": (
            *("!set:!date:2026-12-25", "!set:!datetime:2026-12-25", "!set:2026-12-25", "!bytes:x"),
            *("!list:!date:2026-11-23|!date:2026-11-24", "!dict:!date;2026-12-25:Christmas", *ODD),
        ),
    },
)
