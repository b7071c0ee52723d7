"""The answer: what a decision is, and the error that carries one."""

from datetime import date
from typing import TYPE_CHECKING

import attrs

from netiquette._deciding.days import iso
from netiquette._deciding.plain_data import rule_dict, state_dict, step_dict
from netiquette._deciding.rule import Rule
from netiquette._deciding.step import Step, is_over, urgency_of
from netiquette._languages.language import DEFAULT, speaking
from netiquette._vocabulary.arguments import take, take_word
from netiquette._vocabulary.errors import InvalidStateError, NetiquetteError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public, public_in
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Verdict

if TYPE_CHECKING:
    from netiquette._deciding.decision_dict import DecisionDict

__all__ = ["Decision", "PrematureRequestError"]


@public
@speaking
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True, slots=False)  # as `InterviewState`, and for the same reason
class Decision:
    """The answer for one state: whether to connect, why, what to do, and by when.

    Attributes:
        state: The state it answers.
        verdict: Whether you may send the request now.
        rule: The connecting rule that says so.
        steps: What to do, in order; never empty.
        reconsider_on: The first day on which time alone may change the answer; None where it cannot, or
            where today is not known.
        assumptions: What was unknown or contradictory, and what was assumed, one sentence each.
        missing: The fields of the state worth asking the user for, most useful first.
        today: The day it was asked for, if any. Equality leaves it out: the same answer a day later is the
            same answer.
        language: The language of its sentences; the same answer in another language is another one. It is in
            no document: `netiquette.json.loads` takes it as an argument, as it takes the policy.

    Raises:
        InvalidStateError: A part cannot be what it should, there is no step, or the verdict is not what the
            rule says.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import InterviewState, Stage, decide
        >>> decision = decide(InterviewState(Stage.INTERVIEWED))
        >>> decision.connect, str(decision.verdict), str(decision.next.action)
        (False, 'wait', 'send_thank_you')
        >>> decision.missing
        ('contact', 'interview_on', 'thank_you', 'decision_due', 'last_contact_on')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has a ``language``.
    """

    state: InterviewState
    verdict: Verdict
    rule: Rule
    steps: tuple[Step, ...]
    reconsider_on: date | None = None
    assumptions: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    today: date | None = attrs.field(default=None, eq=False)
    language: str = attrs.field(default=DEFAULT, repr=False)

    def _check(self) -> None:
        if self.rule.then is not self.verdict:
            raise InvalidStateError(
                f"verdict is {told(self.verdict.value)}, but it is not what rule {told(self.rule.id)} says; "
                "take both from one policy",
                field="verdict",
                value=self.verdict,
            )
        if not self.steps:
            raise InvalidStateError(
                "steps is (), but there is always something to do; name at least one Step",
                field="steps",
                value=(),
            )

    @property
    def connect(self) -> bool:
        """Whether a request may go out, or theirs may be accepted, now."""
        return self.verdict.opens

    @property
    def next(self) -> Step:
        """The first step."""
        return self.steps[0]

    @property
    def over(self) -> bool:
        """Whether nothing is left to do unless something happens.

        .. versionadded:: 26.2
        """
        return is_over(self.reconsider_on, self.steps)

    @property
    def urgency(self) -> tuple[int, int]:
        """A key to sort answers by, the most urgent first, over all steps.

        By day: what is due by its day, and what you owe without one as if it were due today; then what you
        may ask or send on any day; then what is not open yet; and waiting last. Two answers can be compared
        where they are for the same day.

        .. versionadded:: 26.2
        """
        return min(urgency_of(step, self.today) for step in self.steps)

    def allows(self, action: Action | str) -> bool:
        """Return whether an action may be taken now: the gate before anything is sent.

        It may where it is one of the steps, and its day has come and not passed. Where today is not known,
        only what no day is too early for is allowed.

        Args:
            action: The action, or its text.

        Raises:
            InvalidStateError: There is no such action.

        Example:
            >>> from datetime import date
            >>> from netiquette import InterviewState, decide
            >>> heard = date(2026, 11, 2)
            >>> state = InterviewState("applied", contact="recruiter", last_contact_on=heard)
            >>> decision = decide(state, today=date(2026, 11, 20))
            >>> [decision.allows(action) for action in ("check_in", "send_invitation", "wait")]
            [True, True, False]

        .. versionadded:: 26.2
        """
        asked = take(InvalidStateError, "action", action, lambda given: take_word(Action, given))
        return any(step.action is asked and step.is_open(self.today) for step in self.steps)

    @property
    def reason(self) -> str:
        """Why the verdict is what it is, in one sentence; with the count of voices where advice is divided.

        It is about connecting. Beside a step belongs `Step.says`.
        """
        return rule_dict(self.rule, self.language)["reason"]

    def as_dict(self) -> "DecisionDict":
        """Return the answer as plain data for JSON.

        Example:
            >>> import json
            >>> from netiquette import InterviewState, Stage, decide
            >>> json.dumps(decide(InterviewState(Stage.OFFERED)).as_dict()["verdict"])
            '"connect"'
        """
        says = rule_dict(self.rule, self.language)
        return {
            "state": state_dict(self.state),
            "verdict": says["verdict"],
            "connect": says["connect"],
            "reason": says["reason"],
            "rule": says["rule"],
            "basis": says["basis"],
            # Whoever gets the answer may change it, and what is kept of a rule has to stay as it is.
            "support": says["support"].copy(),
            "because": [work.copy() for work in says["because"]],
            "against": [work.copy() for work in says["against"]],
            "steps": [step_dict(step) for step in self.steps],
            "over": self.over,
            "reconsider_on": iso(self.reconsider_on),
            "assumptions": list(self.assumptions),
            "missing": list(self.missing),
            "today": iso(self.today),
        }


@public_in("errors")
class PrematureRequestError(NetiquetteError, ValueError):
    """A connection request was asked for where the policy says not to send one.

    No message was written. ``decision.next`` is what to do instead.

    Attributes:
        decision: The whole `Decision` that advises against the request.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, connection_request
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> connection_request(details, InterviewState(Stage.INTERVIEWED))
        Traceback (most recent call last):
        ...
        netiquette.errors.PrematureRequestError: the verdict is wait, so no request is written \
(await-the-decision); do the next step instead: send_thank_you

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, decision: Decision) -> None:
        super().__init__(message)
        self.decision = decision
