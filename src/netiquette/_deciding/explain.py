"""Explaining: every rule that was tried, what failed it, and what would change the answer.

Theory of operation. The tables are finite and so are the things that can happen next: a decision, a
permission, an invitation, a fact found out, a day gone by. Each is an `_Event`: words that would come to
hold. Events are tried on the compiled table alone, then in twos and threes as far as that is needed, and
kept where every word they stand for leads to the same open door. So a promise made here is never wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, combinations, product
from operator import attrgetter
from typing import Any, NamedTuple

import attrs

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import Decision
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import FACETS, Rule
from netiquette._deciding.situation import situation_of, verdict_of
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._languages.language import DEFAULT, language_of, speaking
from netiquette._languages.sentences import ExplainingSentences
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.errors import InvalidStateError
from netiquette._vocabulary.guarded import bare, guarded, unguarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import WORD_FIELDS, InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import (
    Contact,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Verdict,
    Word,
    show_words,
)

__all__ = ["Attempt", "Change", "Explanation", "explain", "name_of"]

_FIELDS: Mapping[type[Word], str] = {words: field for field, words in WORD_FIELDS.items()}
_SIZES = range(1, 4)
"""How many things may have to change; more than three at once are not worth mentioning."""


@public
@speaking
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True, slots=False)  # as `speaking` asks
class Attempt:
    """One rule, tried on the situation.

    Attributes:
        rule: The rule that was tried.
        found: The word of the situation that failed it; None where the rule applies.
        wanted: The words the rule asks for in its place; empty where the rule applies.
        language: The language of its sentences.

    Raises:
        InvalidStateError: A part cannot be what it should, or a word both failed the rule and is asked for.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import InterviewState, Stage, explain
        >>> print(explain(InterviewState(Stage.OFFERED)).connecting[0])
        already-connected: relationship is none, not connected

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has a ``language``.
    """

    rule: Rule
    found: Word | None = None
    wanted: frozenset[Word] = attrs.field(default=frozenset(), repr=show_words)
    language: str = attrs.field(default=DEFAULT, repr=False)

    def _check(self) -> None:
        if (self.found is None) is bool(self.wanted) or self.found in self.wanted:
            raise InvalidStateError(
                f"found is {told(self.found)}, but a rule fails on a word in place of those it wants; give "
                "both, or neither where the rule applies",
                field="found",
                value=self.found,
            )

    @property
    def applies(self) -> bool:
        """Whether this is the rule that answered."""
        return self.found is None

    def __str__(self) -> str:
        says = language_of(self.language).deciding.explaining
        if self.found is None:
            return says.applies.format(rule=self.rule.id)
        facet, wanted = name_of(type(self.found)), says.alternatives.join(_in_order(self.wanted))
        return says.fails.format(rule=self.rule.id, facet=facet, found=self.found, wanted=wanted)


@public
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True)
class Change:
    """Something that would open the door.

    Attributes:
        says: What would have to happen, as half a sentence.
        when: The words that would have to hold. Words of one enum are alternatives, as in a rule.
        today: The day it would have to be; None where the day does not matter.
        verdict: What the verdict would be then.

    Raises:
        InvalidStateError: A part cannot be what it should, or no field of a state holds a word.

    Example:
        >>> from netiquette import InterviewState, explain
        >>> change = explain(InterviewState("interviewed", contact="peer")).changes[0]
        >>> change.says, change.verdict.value
        ('once the decision is out', 'connect')

    .. versionadded:: 26.1
    """

    says: str
    verdict: Verdict
    when: frozenset[Word] = attrs.field(default=frozenset(), repr=show_words)
    today: date | None = None

    def _check(self) -> None:
        for word in self.when:
            if type(word) not in _FIELDS:
                raise InvalidStateError(
                    f"when has {told(word)}, but no field of a state holds a {type(word).__name__}; "
                    f"use members of {', '.join(facet.__name__ for facet in _FIELDS)}",
                    field="when",
                    value=self.when,
                )

    def apply(self, state: InterviewState) -> InterviewState:
        """Return the state after the change; of several alternatives, the first in the vocabulary.

        Example:
            >>> from netiquette import InterviewState, Stage, decide, explain
            >>> state = InterviewState(Stage.INTERVIEWED)
            >>> change = explain(state).changes[0]
            >>> change.says
            'once the decision is out'
            >>> decide(change.apply(state)).verdict is change.verdict
            True
        """
        return next(_applied(state, (self.when,)))


@public
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True)
class Explanation:
    """Why the answer is what it is, and what would change it.

    Attributes:
        decision: The answer.
        connecting: The connecting rules that were tried, in order; the last applies.
        courtesy: The courtesy rules that were tried, in order; the last applies.
        changes: What would lead to a request or an acceptance, smallest first; empty where the door is
            open already or nothing opens it.

    Raises:
        InvalidStateError: A part cannot be what it should.

    Example:
        >>> from netiquette import InterviewState, Stage, explain
        >>> print(explain(InterviewState(Stage.INTERVIEWED)))
        wait: Do not ask somebody who is still deciding about you to connect (published advice is divided: \
13 agree, 9 set conditions, 9 disagree).
        You may connect once the decision is out; if you ask and they agree; if they invite you; if you \
knew each other before; if the contact is a recruiter; if the contact is an agency recruiter; if the \
contact is a referrer.

    .. versionadded:: 26.1
    """

    decision: Decision
    connecting: tuple[Attempt, ...]
    courtesy: tuple[Attempt, ...]
    changes: tuple[Change, ...]

    def __str__(self) -> str:
        says = language_of(self.decision.language).deciding.explaining
        lines = [says.answer.format(verdict=self.decision.verdict, reason=self.decision.reason)]
        if self.changes:
            changes = says.between_openings.join(change.says for change in self.changes)
            lines.append(says.openings.format(changes=changes))
        return "\n".join(lines)


@public
def explain(
    state: InterviewState,
    *,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    calendar: BusinessCalendar = WEEKENDS,
    language: str = DEFAULT,
) -> Explanation:
    """Answer as `decide` does, and show the work.

    Args:
        state: What is known of the contact and the process.
        today: The date to decide for; as in `decide`.
        policy: The manners to follow.
        calendar: The days on which people are at work.
        language: What the answer and the explanation speak.

    Returns:
        The decision, the rules that were tried, and what would change the answer. Every change is exact. When
        it is applied, `decide` gives the promised verdict.

    Raises:
        TypeError: An argument is not what it should be; never because of what a state says.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import InterviewState, Permission, Stage, explain
        >>> explanation = explain(InterviewState(Stage.SCHEDULED, permission=Permission.REFUSED))
        >>> [str(attempt) for attempt in explanation.connecting][-1]
        'respect-a-no: applies'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    expect("explain", "state", state, InterviewState)
    expect("explain", "policy", policy, Policy)
    expect("explain", "calendar", calendar, BusinessCalendar)
    day = expect_day("explain", "today", today)
    decision = decide(state, today=day, policy=policy, calendar=calendar, language=language)
    says = language_of(decision.language).deciding.explaining
    situation = situation_of(state, day, policy, calendar)
    changes: tuple[Change, ...] = ()
    if not decision.connect:
        changes = (
            *_by_waiting(state, decision, policy, calendar, says),
            *_by_events(state, day, policy, calendar, says),
        )
    explanation = bare(Explanation)
    _fill_explanation(
        explanation,
        decision=decision,
        connecting=_attempts(policy.connecting, situation, decision.language),
        courtesy=_attempts(policy.courtesy, situation, decision.language),
        changes=changes,
    )
    return explanation


def _attempts(rows: Iterable[Rule], situation: Sequence[Word], language: str) -> tuple[Attempt, ...]:
    """Try each row on the situation, up to the one that applies."""
    attempts = [_attempt(rule, situation, language) for rule in rows]
    applying = next(place for place, attempt in enumerate(attempts) if attempt.applies)
    return tuple(attempts[: applying + 1])


def _attempt(rule: Rule, situation: Sequence[Word], language: str) -> Attempt:
    """Try one row on the situation."""
    attempt = bare(Attempt)
    for facet, wanted in rule.conditions.items():
        found = situation[FACETS.index(facet)]
        if found not in wanted:
            _fill_attempt(attempt, rule=rule, found=found, wanted=wanted, language=language)
            return attempt
    _fill_attempt(attempt, rule=rule, language=language)
    return attempt


_fill_attempt, _fill_explanation = unguarded(Attempt), unguarded(Explanation)


def _by_waiting(
    state: InterviewState,
    decision: Decision,
    policy: Policy,
    calendar: BusinessCalendar,
    says: ExplainingSentences,
) -> Iterator[Change]:
    """Follow the days on which time alone changes something, to the first that opens the door."""
    day = decision.reconsider_on
    while day is not None:
        then = decide(state, today=day, policy=policy, calendar=calendar)
        if then.connect:
            yield Change(says=says.on_a_day.format(day=day), today=day, verdict=then.verdict)
            return
        day = then.reconsider_on


class _Event(NamedTuple):
    """Something that may happen or come out: the words that would hold, and how to say it."""

    when: frozenset[Word]
    says: Callable[[ExplainingSentences], str]
    unless: frozenset[Word] = frozenset()
    """Words of the same enum from which it cannot come about."""


def _happens(word: Word, *unless: Word) -> _Event:
    """Return the event that a word comes to hold."""

    def said(says: ExplainingSentences) -> str:
        return says.happened[word]

    return _Event(frozenset({word}), said, frozenset(unless))


_DECISION = _Event(DECIDED, attrgetter("decided"))
_DECISIONS = tuple(_happens(stage) for stage in Stage if stage.decided)
_OPENINGS = (
    _happens(Permission.GRANTED, Permission.REFUSED),
    _Event(frozenset({Permission.GRANTED}), attrgetter("reconsidered"), unless=frozenset({Permission.NONE})),
    _happens(Invitation.RECEIVED),
    _happens(Relationship.ACQUAINTED, Relationship.CONNECTED),
    _happens(ThankYou.SENT, ThankYou.UNWELCOME),
    _happens(Network.LINKEDIN),
)
_FINDINGS = tuple(_happens(contact) for contact in Contact if contact not in {Contact.UNKNOWN, Contact.NONE})


def _by_events(
    state: InterviewState,
    today: date | None,
    policy: Policy,
    calendar: BusinessCalendar,
    says: ExplainingSentences,
) -> list[Change]:
    """Try what may happen: each thing alone, and two or three together where none alone is enough."""

    def verdict_after(events: Iterable[_Event]) -> Verdict | None:
        verdicts = {
            verdict_of(changed, today, policy, calendar)
            for changed in _applied(state, [event.when for event in events])
        }
        return verdicts.pop() if len(verdicts) == 1 else None

    whole = verdict_after((_DECISION,))
    decisions = (_DECISION,) if whole is not None else _DECISIONS
    events = [
        event
        for event in (
            *(() if state.stage.decided else decisions),
            *_OPENINGS,
            *(_FINDINGS if state.contact is Contact.UNKNOWN else ()),
        )
        if getattr(state, _field(event)) not in event.when | event.unless
    ]
    for size in _SIZES:
        changes = [
            Change(
                says=says.together.join(event.says(says) for event in tried),
                when=frozenset(chain.from_iterable(event.when for event in tried)),
                verdict=verdict,
            )
            for tried in combinations(events, size)
            if len({_field(event) for event in tried}) == size
            and (verdict := verdict_after(tried)) is not None
            and verdict.opens
        ]
        if changes:
            return changes
    return []


def _field(event: _Event) -> str:
    """Return the field of the state an event changes."""
    return _FIELDS[type(next(iter(event.when)))]


def _applied(state: InterviewState, when: Iterable[frozenset[Word]]) -> Iterator[InterviewState]:
    """Yield the state with one word of each enum in place, for every choice there is."""
    by_facet: dict[type[Word], list[Word]] = {}
    for word in sorted(chain.from_iterable(when), key=lambda word: word.position):
        by_facet.setdefault(type(word), []).append(word)
    for words in product(*by_facet.values()):
        changed: dict[str, Any] = {_FIELDS[type(word)]: word for word in words}
        yield attrs.evolve(state, **changed)


def name_of(facet: type[Word]) -> str:
    """Return the name of a facet as the sentences have it: the field's, or the derived word's."""
    return _FIELDS.get(facet, facet.__name__.lower())


def _in_order(words: Iterable[Word]) -> list[Word]:
    """Return alternatives in the order of the vocabulary."""
    return sorted(words, key=lambda word: word.position)
