"""Answers as plain data for JSON: fills what `decision_dict` describes."""

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from netiquette._deciding.days import iso
from netiquette._deciding.rule import FACETS, Rule
from netiquette._deciding.step import Step, summary_of
from netiquette._evidence.source import Source
from netiquette._languages.language import language_of
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, InterviewState
from netiquette._vocabulary.words import Verdict

if TYPE_CHECKING:
    from typing import TypedDict

    from netiquette._deciding.decision_dict import SourceDict, StepDict, SupportDict

__all__ = ["rule_dict", "state_dict", "step_dict"]

_FACTS_OF = attrgetter(
    *(
        f"{field.name}._value_" if field.type in FACETS else field.name
        for field in attrs.fields(InterviewState)
    )
)
"""All fields of a state at once, the words as their plain text."""


def state_dict(state: InterviewState) -> dict[str, str | int | None]:
    facts = dict(zip(STATE_FIELDS, _FACTS_OF(state), strict=True))
    for name in DATE_FIELDS:
        if facts[name] is not None:
            facts[name] = facts[name].isoformat()
    return facts


if TYPE_CHECKING:

    class _RuleDict(TypedDict):
        """The part of a `DecisionDict` that follows from the rule."""

        verdict: str
        connect: bool
        reason: str
        rule: str
        basis: str
        support: SupportDict
        because: list[SourceDict]
        against: list[SourceDict]


@lru_cache(maxsize=1 << 10)  # a rule never changes, and may have twenty sources
def rule_dict(rule: Rule, language: str) -> "_RuleDict":
    """Return the part of an answer that follows from its rule."""
    support, verdict, speaks = rule.support, Verdict(rule.then), language_of(language).deciding
    reason = speaks.rule(rule.says)
    if support.divided:
        counts = speaks.support(support.agree, support.conditional, support.disagree)
        reason = speaks.divided.format(says=reason.rstrip("."), support=counts)
    return {
        "verdict": verdict.value,
        "connect": verdict.opens,
        "reason": reason,
        "rule": rule.id,
        "basis": rule.basis.value,
        "support": {"agree": support.agree, "conditional": support.conditional, "disagree": support.disagree},
        "because": [_source_dict(work) for work in rule.cited],
        "against": [_source_dict(work) for work in rule.opposed],
    }


def _source_dict(work: Source) -> "SourceDict":
    return {
        "voice": work.voice,
        "publisher": work.publisher,
        "title": work.title,
        "url": work.url,
        "year": work.year,
    }


def step_dict(step: Step) -> "StepDict":
    earliest, due, latest = iso(step.earliest), iso(step.due), iso(step.latest)
    return {
        "action": step.action.value,
        "rule": step.rule.id,
        "earliest": earliest,
        "due": due,
        "latest": latest,
        "overdue": step.overdue,
        "summary": summary_of(step, earliest, due, latest),
        "title": step.title,
        "says": step.says,
    }
