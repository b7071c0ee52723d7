"""What stands for a decision and a finding in a document, and how they are built from it.

Both name the rule behind them by its id; everything else looks as it does in our own class.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from netiquette._deciding.decision import Decision
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Basis, Rule
from netiquette._deciding.step import Step
from netiquette._json.refusing import RefusedError, as_written, expect_same, refusing, rule_of
from netiquette._reviewing.guidelines import GUIDELINES, Finding, Guideline, Severity
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Verdict

__all__ = [
    "NOT_GIVEN",
    "DecisionDocument",
    "FindingDocument",
    "StepDocument",
    "decision_dict",
    "finding_dict",
]

NOT_GIVEN: Any = None
"""What a key has that may be left out, because documents of earlier releases do without it."""


@attrs.frozen(kw_only=True)
class SourceDocument:
    """A cited work."""

    voice: str
    publisher: str
    title: str
    url: str
    year: int | None


@attrs.frozen(kw_only=True)
class SupportDocument:
    """How many independent voices agree, set conditions, disagree."""

    agree: int
    conditional: int
    disagree: int


@attrs.frozen(kw_only=True)
class StepDocument:
    """One thing to do, with its days.

    Attributes:
        action: What to do.
        rule: The id of the rule that made it a step.
        earliest: Not before this day.
        due: Good manners want it done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether the day it was due has passed.
        summary: One line to store as the next action.
        title: That line without its days.
        says: Why this very step, in one sentence.
    """

    action: Action
    rule: str
    earliest: date | None
    due: date | None
    latest: date | None
    overdue: bool
    summary: str
    title: str = NOT_GIVEN
    says: str = NOT_GIVEN

    def built(self, policy: Policy, path: str, language: str) -> Step:
        """Return the step, with its rule from a policy."""
        rule = rule_of(policy, self.rule, f"{path}.rule")
        with refusing(path):
            return Step(
                action=self.action,
                rule=rule,
                earliest=self.earliest,
                due=self.due,
                latest=self.latest,
                overdue=self.overdue,
                language=language,
            )


@attrs.frozen(kw_only=True)
class DecisionDocument:
    """The answer for one state: whether to connect, why, what to do, and by when.

    Attributes:
        state: The state it answers.
        verdict: Whether you may send the request now.
        connect: Whether a request may go out, or theirs may be accepted, now.
        reason: Why, in one sentence.
        rule: The id of the rule that says so.
        basis: What the rule rests on.
        support: How many voices say what.
        because: The works behind the rule.
        against: The works that say otherwise.
        steps: What to do, in order; never empty.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the answer.
        assumptions: What was unknown and what was assumed, one sentence each.
        missing: The fields of the state worth asking the user for, most useful first.
        today: The day it was asked for.
    """

    state: InterviewState
    verdict: Verdict
    connect: bool
    reason: str
    rule: str
    basis: Basis
    support: SupportDocument
    because: tuple[SourceDocument, ...]
    against: tuple[SourceDocument, ...]
    steps: tuple[StepDocument, ...]
    over: bool = NOT_GIVEN
    reconsider_on: date | None
    assumptions: tuple[str, ...]
    missing: tuple[str, ...]
    today: date | None

    def built(self, policy: Policy, language: str, path: str = "$") -> Decision:
        """Return the decision, with its rules from a policy, unless it contradicts itself or them."""
        rule = rule_of(policy, self.rule, f"{path}.rule")
        steps = tuple(
            step.built(policy, f"{path}.steps[{place}]", language) for place, step in enumerate(self.steps)
        )
        with refusing(path):
            decision = Decision(
                state=self.state,
                verdict=self.verdict,
                rule=rule,
                steps=steps,
                reconsider_on=self.reconsider_on,
                assumptions=self.assumptions,
                missing=self.missing,
                today=self.today,
                language=language,
            )
        verdict = f"the verdict {told(self.verdict.value)}"
        expect_same(self.connect, decision.connect, verdict, f"{path}.connect")
        expect_same(self.over, decision.over, "its steps and reconsider_on", f"{path}.over")
        return decision


@attrs.frozen(kw_only=True)
class FindingDocument:
    """One fault in a text.

    Attributes:
        code: The id of the guideline, to filter by.
        severity: How bad it is.
        message: Why, in one sentence.
        span: Where it starts and ends, in characters.
        rule: The id of what it offends against.
    """

    code: str
    severity: Severity
    message: str
    span: tuple[int, int]
    rule: str

    def built(self, policy: Policy, _: str) -> Finding:
        """Return the finding, with its guideline or its rule."""
        if self.code not in GUIDELINES:
            raise RefusedError(
                f"{as_written(self.code)} is not a guideline; {suggestion(self.code, [*GUIDELINES])}",
                "$.code",
            )
        rule: Guideline | Rule | None = GUIDELINES.get(self.rule)
        if rule is None:
            rule = rule_of(policy, self.rule, "$.rule")
        with refusing("$"):
            return Finding(self.code, self.severity, self.message, self.span, rule)


def decision_dict(decision: Decision) -> dict[str, Any]:
    """Return a decision as its document has it."""
    return {**decision.as_dict()}


def finding_dict(finding: Finding) -> dict[str, Any]:
    """Return a finding as its document has it."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": list(finding.span),
        "rule": finding.rule.id,
    }
