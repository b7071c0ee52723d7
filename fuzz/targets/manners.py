"""What embedders make: timings, calendars, rules and policies. Refused, or of use to `decide`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from itertools import islice

import attrs

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import ODD
from netiquette import CAUTIOUS, BusinessCalendar, InterviewState, Policy, Rule, Timing, decide

TODAY = date(2026, 11, 22)
STATES = (
    InterviewState(
        "interviewed", interview_on=date(2026, 11, 10), check_ins=1, last_contact_on=date(2026, 11, 12)
    ),
    InterviewState("interviewed", interview_on=date(2026, 11, 2), decision_due=date(2026, 11, 20)),
    InterviewState("rejected", decided_on=date(2026, 11, 20)),
)
NUMBERS = tuple(field.name for field in attrs.fields(Timing))


def run(given: Given) -> None:
    """Build what the input names, and decide by it."""
    KINDS.get(given.text("kind"), _timing)(given)


def _timing(given: Given) -> None:
    timing = ask(Timing, **given.only(NUMBERS))
    _used(attrs.evolve(CAUTIOUS, timing=timing))


def _calendar(given: Given) -> None:
    calendar = ask(BusinessCalendar, **given.only(("weekend", "holidays")))
    _used(CAUTIOUS, calendar)
    holidays = calendar.holidays
    if isinstance(holidays, Collection):
        for day in islice(holidays, 100):
            holds(type(day) is date or not isinstance(day, datetime), "a holiday is a day, without a time")
            holds(isinstance(day, date), "a holiday is a day")
            holds(not calendar.is_business_day(day), "nobody works on a holiday")


def _rule(given: Given) -> None:
    names = ("id", "says", "when", "then", "because", "against", "settled", "since")
    made = {"id": "a-rule", "says": "Do so.", "when": (), "then": (), **given.only(names)}
    rule = ask(Rule, **{name: value for name, value in made.items() if name in _OF_RULES})
    holds(repr(rule) and hash(rule) is not None, "a rule can be shown, and kept in a set")
    table = "await-the-decision" if isinstance(rule.then, type(CAUTIOUS.connecting[0].then)) else None
    before = table or CAUTIOUS.courtesy[0].id
    _used(ask(CAUTIOUS.with_rule, rule, before=before))


def _policy(given: Given) -> None:
    named = given.only(("connecting", "courtesy", "timing"))
    made = {"connecting": CAUTIOUS.connecting, "courtesy": CAUTIOUS.courtesy, **named}
    _used(ask(Policy, **made))
    ask(CAUTIOUS.rule, given.get("id", "await-the-decision"))
    ask(CAUTIOUS.without_rule, given.get("id", "await-the-decision"))


def _used(policy: Policy, calendar: BusinessCalendar | None = None) -> None:
    """Decide by it: what could be built gives an answer to every state."""
    holds(repr(policy), "a policy can be shown")
    named = {} if calendar is None else {"calendar": calendar}
    for state in STATES:
        decision = decide(state, today=TODAY, policy=policy, **named)
        holds(decision.steps and decision.rule in policy.rules, "what could be built decides")


_OF_RULES = {field.name for field in attrs.fields(Rule)}
KINDS = {"timing": _timing, "calendar": _calendar, "rule": _rule, "policy": _policy}
_NUMBER = ("!int:0", "!int:1", "!int:30", "!int:2900000", "!int:4000000", *ODD)

TARGET = Target(
    run,
    {
        "kind": tuple(KINDS),
        **dict.fromkeys(NUMBERS, _NUMBER),
        "weekend": (
            "!set:!int:5|!int:6",
            "!set:",
            "!list:!int:0|!int:1|!int:2|!int:3|!int:4|!int:5|!int:6",
            *ODD,
        ),
        "holidays": (
            *("!set:!date:2026-12-25", "!set:!datetime:2026-12-25", "!set:2026-12-25", "!bytes:x"),
            *("!list:!datetime:2026-12-25", "!dict:!date;2026-12-25:Christmas", "!set:", *ODD),
        ),
        "id": ("a-rule", "await-the-decision", "A rule", "\\(a-*40)a", *ODD),
        "says": ("Wait.", "", *ODD),
        "when": (
            "!set:!word:Stage.OFFERED",
            "!set:offered",
            "!set:!word:Stage.OFFERED|!word:Verdict.WAIT",
            *ODD,
        ),
        "then": (
            "!word:Verdict.WAIT",
            "!tuple:!word:Action.WAIT",
            "!tuple:!word:Action.WAIT|!word:Action.WAIT",
            *ODD,
        ),
        "because": ("!tuple:", "!tuple:a", *ODD),
        "since": ("26.2", *ODD),
        "connecting": ("!tuple:", "!tuple:!rule:await-the-decision", *ODD),
        "courtesy": ("!tuple:", "!tuple:!rule:await-the-decision", *ODD),
        "timing": ("!none", *ODD),
    },
)
