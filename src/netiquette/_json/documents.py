"""What a document holds in place of our classes, and how ours are built from it.

A decision and a finding name the rule behind them by its id; everything else in a document looks as it does
in our own class. So these two have a document of their own here, and every other class is its own document.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

import attrs

from netiquette._deciding.decision import Decision, Step
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Basis, Rule
from netiquette._messages.message import Details, Message
from netiquette._reviewing.guidelines import GUIDELINES, Finding, Guideline, Severity
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.errors import InvalidDetailError, InvalidStateError, UnknownRuleError
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Verdict

__all__ = [
    "DOCUMENTS",
    "KINDS",
    "DecisionDocument",
    "FindingDocument",
    "RefusedError",
    "as_written",
    "document_of",
]


class RefusedError(ValueError):
    """A value isn't what its place takes."""

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message)
        self.path = path


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
    """

    action: Action
    rule: str
    earliest: date | None
    due: date | None
    latest: date | None
    overdue: bool
    summary: str

    def built(self, policy: Policy, path: str, language: str) -> Step:
        """Return the step, with its rule from a policy."""
        rule = _rule(policy, self.rule, f"{path}.rule")
        with _refusing(path):
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
    reconsider_on: date | None
    assumptions: tuple[str, ...]
    missing: tuple[str, ...]
    today: date | None

    def built(self, policy: Policy, language: str) -> Decision:
        """Return the decision, with its rules from a policy, unless it contradicts itself or them."""
        rule = _rule(policy, self.rule, "$.rule")
        steps = tuple(
            step.built(policy, f"$.steps[{place}]", language) for place, step in enumerate(self.steps)
        )
        with _refusing("$"):
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
        if self.connect is not decision.connect:
            raise RefusedError(
                f"{str(self.connect).lower()} contradicts the verdict {told(self.verdict.value)}; "
                "take the document as it was written",
                "$.connect",
            )
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
            rule = _rule(policy, self.rule, "$.rule")
        with _refusing("$"):
            return Finding(self.code, self.severity, self.message, self.span, rule)


DOCUMENTS: Mapping[type[Any], type[Any]] = {
    InterviewState: InterviewState,
    Details: Details,
    Decision: DecisionDocument,
    Message: Message,
    Finding: FindingDocument,
}
*_FIRST, _LAST = (kind.__name__ for kind in DOCUMENTS)
KINDS = f"{', '.join(_FIRST)} or {_LAST}"


@contextmanager
def _refusing(path: str) -> Generator[None, None, None]:
    """Report what one of our classes refuses as a problem with the place its field came from."""
    try:
        yield
    except (InvalidStateError, InvalidDetailError) as error:
        raise RefusedError(str(error), f"{path}.{error.field}") from None


def _rule(policy: Policy, rule: str, path: str) -> Rule:
    try:
        return policy.rule(rule)
    except UnknownRuleError as error:
        raise RefusedError(str(error), path) from None


def document_of(kind: object) -> type[Any]:
    """Return the document of one of our kinds, and refuse any other."""
    document = DOCUMENTS.get(kind) if isinstance(kind, type) else None
    if document is None:
        message = f"kind is {as_written(kind)}, but it takes {KINDS}; pass the class itself"
        raise TypeError(message)
    return document


_JSON_SPELLINGS = {"True": "true", "False": "false", "None": "null"}


def as_written(value: object) -> str:
    """Show a value in a message as JSON writes it."""
    text = told(value)
    return _JSON_SPELLINGS.get(text, text)
