"""The answer: what a decision and its steps are, and how they read as plain data."""

from collections.abc import Hashable, Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from netiquette._deciding.days import NO_DAY
from netiquette._deciding.rule import FACETS, Rule
from netiquette._deciding.urgency import CONNECTS, FREE, OWED, URGENCY, WAITS
from netiquette._evidence.source import Source
from netiquette._languages.language import DEFAULT, language_of, speaking
from netiquette._vocabulary.arguments import take, take_word
from netiquette._vocabulary.errors import InvalidStateError, NetiquetteError
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.guarded import bare, guarded, unguarded
from netiquette._vocabulary.public import public, public_in
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Verdict

if TYPE_CHECKING:
    from typing import TypedDict

    from netiquette._deciding.decision_dict import DecisionDict, SourceDict, StepDict, SupportDict

__all__ = [
    "Decision",
    "PrematureRequestError",
    "Step",
    "is_over",
    "iso",
    "postponed",
    "state_dict",
    "step_dict",
]


@public
@speaking
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True, slots=False)  # as `InterviewState`, and for the same reason
class Step:
    """One thing to do, with its days.

    Attributes:
        action: What to do.
        rule: The rule that made it a step.
        earliest: Not before this day; None where any day will do or none is known.
        due: Good manners want it done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether `due` has passed; False where today is not known.
        language: The language of its sentences.

    Raises:
        InvalidStateError: A part cannot be what it should, or the days are not in order.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, Stage, decide
        >>> state = InterviewState(Stage.INTERVIEWED, interview_on=date(2026, 11, 19))
        >>> step = decide(state, today=date(2026, 11, 20)).next
        >>> step.summary
        'Send a thank-you note by 2026-11-20'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has a ``language``. Its rule is the one that speaks for it, where its row is led by another step.
    """

    action: Action
    rule: Rule
    earliest: date | None = None
    due: date | None = None
    latest: date | None = None
    overdue: bool = False
    language: str = attrs.field(default=DEFAULT, repr=False)

    def _check(self) -> None:
        named = ((name, getattr(self, name)) for name in ("earliest", "due", "latest"))
        days = [(name, day) for name, day in named if day is not None]
        for (sooner, first), (later, last) in pairwise(days):
            if first > last:
                raise InvalidStateError(
                    f"{sooner} is {first} and {later} is {last}, but the first cannot be later than the "
                    "second; change them together",
                    field=sooner,
                    value=first,
                )
        if self.overdue and self.due is None:
            raise InvalidStateError(
                "overdue is True, but no day has passed where none is due; give due as well",
                field="overdue",
                value=True,
            )

    @property
    def title(self) -> str:
        """What to do without its days, for a tracker that has a column for the date.

        .. versionadded:: 26.2
        """
        return language_of(self.language).deciding.title(self.action, self.rule.id)

    @property
    def summary(self) -> str:
        """What to do and by when, in one line; it goes stale with its day, so store `title` and `due`."""
        return _summary(self, iso(self.earliest), iso(self.due), iso(self.latest))

    @property
    def says(self) -> str:
        """Why this very step is taken, in one sentence.

        .. versionadded:: 26.2
        """
        return language_of(self.language).deciding.rule(self.rule.says)

    def is_open(self, today: date | None) -> bool:
        """Return whether it may be taken on a day; where no day is given, whether no day is too early.

        .. versionadded:: 26.2
        """
        if today is None:
            return self.earliest is None
        return (self.earliest is None or today >= self.earliest) and (
            self.latest is None or today <= self.latest
        )

    def done(self, on: date, *, who: Iterable[Hashable] = ()) -> Event:
        """Return the event that records this step as taken, for `after`, `replay` and `Process`.

        Args:
            on: The day it was taken.
            who: The keys of the people it was taken towards, in a process of several.

        Raises:
            InvalidEventError: A part cannot be what it should.

        Example:
            >>> from datetime import date
            >>> from netiquette import InterviewState, after, decide
            >>> state = InterviewState("offered", decided_on=date(2026, 12, 1))
            >>> step = decide(state, today=date(2026, 12, 1)).next
            >>> after(state, step.done(date(2026, 12, 1))).turn.value
            'theirs'

        .. versionadded:: 26.2
        """
        return Event(on, self.action, who=who)


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
        return min(_urgency(step, self.today) for step in self.steps)

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
            >>> state = InterviewState("applied", contact="recruiter", last_contact_on=date(2026, 11, 2))
            >>> decision = decide(state, today=date(2026, 11, 20))
            >>> decision.allows("check_in"), decision.allows("send_invitation"), decision.allows("wait")
            (True, True, False)

        .. versionadded:: 26.2
        """
        asked = take(InvalidStateError, "action", action, lambda given: take_word(Action, given))
        return any(step.action is asked and step.is_open(self.today) for step in self.steps)

    @property
    def reason(self) -> str:
        """Why the verdict is what it is, in one sentence; with the count of voices where advice is divided.

        It is about connecting. Beside a step belongs `Step.says`.
        """
        return _rule_dict(self.rule, self.language)["reason"]

    def as_dict(self) -> "DecisionDict":
        """Return the answer as plain data for JSON.

        Example:
            >>> import json
            >>> from netiquette import InterviewState, Stage, decide
            >>> json.dumps(decide(InterviewState(Stage.OFFERED)).as_dict()["verdict"])
            '"connect"'
        """
        says = _rule_dict(self.rule, self.language)
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


_fill = unguarded(Step)


def postponed(step: Step, day: date) -> Step:
    """Return a step that is not taken before a day."""
    later = bare(Step)
    _fill(later, **{**vars(step), "earliest": day})
    return later


def is_over(reconsider_on: date | None, steps: Iterable[Step]) -> bool:
    """Return whether nothing is left to do unless something happens: no day changes it, and one waits."""
    return reconsider_on is None and all(step.action is _WAIT for step in steps)


def _urgency(step: Step, today: date | None) -> tuple[int, int]:
    """Return a key to sort steps by: the last day for it, and then what kind of step it is."""
    kind = URGENCY[step.action.position]
    if kind == CONNECTS:  # beside another answer, it is as free as any other step
        kind = FREE
    if step.due is not None:
        return step.due.toordinal(), kind
    if kind == OWED:
        return 0 if today is None else today.toordinal(), kind
    upcoming = step.earliest is not None and (today is None or step.earliest > today)
    return NO_DAY + upcoming + (kind == WAITS), kind


def iso(day: date | None) -> str | None:
    """Return a day as JSON has it."""
    return None if day is None else day.isoformat()


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
def _rule_dict(rule: Rule, language: str) -> "_RuleDict":
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
        "summary": _summary(step, earliest, due, latest),
        "title": step.title,
        "says": step.says,
    }


def _summary(step: Step, earliest: str | None, due: str | None, latest: str | None) -> str:
    """Say in one line what to do, and by when; the days are written out already."""
    language = language_of(step.language).deciding
    summary = language.title(step.action, step.rule.id)
    day, says = due, language.by
    if step.overdue:
        says = language.overdue
    elif step.action is _WAIT:
        day, says = latest, language.until
    elif day is None:
        day, says = earliest, language.since
    elif day == earliest:
        says = language.on
    return summary if day is None else says.replace("{summary}", summary).replace("{day}", day)


_WAIT = Action.WAIT
