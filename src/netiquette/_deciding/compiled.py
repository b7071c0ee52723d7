"""A policy compiled: its tables as diagrams, with what is known of each answer before anybody asks.

Theory of operation. The courtesy table is compiled with time in it: a row is taken apart by what it is too
late for, so that its leaves say which of its actions are left. The reasons for the steps after the first
follow from the rows as well, and are found beforehand wherever every situation of a row has the same.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from netiquette._deciding.diagram import NOTHING_FIXED, compile_table
from netiquette._deciding.reading import NOT_YET
from netiquette._deciding.rule import FACETS, SHARED_FACETS
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.windows import BEFORE_A_TALK, BEHIND, PAST
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    NextRound,
    Offer,
    OtherOffer,
    Presence,
    Route,
    Stage,
    ThankYou,
    Turn,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from netiquette._deciding.diagram import Diagram
    from netiquette._deciding.rule import Rule

__all__ = [
    "ORDINARY",
    "Courtesy",
    "RuleTables",
    "Tables",
    "actions_of",
    "compiled",
    "compiled_for_most",
    "compiled_where",
    "diagram_of",
    "shares",
]


class RuleTables(Protocol):
    """The rows that are compiled, of one policy."""

    @property
    @abstractmethod
    def connecting(self) -> tuple[Rule, ...]:
        """The rules that give a verdict."""

    @property
    @abstractmethod
    def courtesy(self) -> tuple[Rule, ...]:
        """The rules that give actions."""

    @property
    @abstractmethod
    def sharing(self) -> tuple[Rule, ...]:
        """The rules that say what is done for each of several people."""


def diagram_of(
    rows: Iterable[Rule],
    facets: tuple[type[Word], ...] = FACETS,
    fixed: Mapping[type[Word], Word] = NOTHING_FIXED,
    caring: int = 0,
) -> Diagram:
    """Compile the rows of a table as they stand."""
    return compile_table([rule.conditions for rule in rows], facets, fixed, caring)


@lru_cache(maxsize=1 << 6)
def shares(policy: RuleTables) -> Diagram:
    """Return the sharing table compiled."""
    return diagram_of(policy.sharing, SHARED_FACETS)


class Courtesy(NamedTuple):
    """What a row of the courtesy table comes to in some of its situations.

    Attributes:
        row: The place of the row.
        actions: Its actions, without those whose last day has passed; waiting where none is left.
    """

    row: int
    actions: tuple[Action, ...]


class Tables(NamedTuple):
    """Both tables of a policy, compiled.

    Attributes:
        connecting: The rows that give the verdict.
        courtesy: The rows that give the actions, each once more for the situations in which it is too late
            for some of them.
        outcomes: What each place of `courtesy` comes to.
        reasons: The rules that speak for the steps of a row after its first, by the place of the row and the
            action, where every situation of the row has the same; the others depend on the situation.
    """

    connecting: Diagram
    courtesy: Diagram
    outcomes: tuple[Courtesy, ...]
    reasons: Mapping[tuple[int, Action], Rule]


@lru_cache(maxsize=1 << 6)
def compiled(policy: RuleTables) -> Tables:
    """Return the two tables compiled; each policy is compiled once, on first use."""
    return _tables(policy, NOTHING_FIXED)


@lru_cache(maxsize=1 << 6)
def compiled_for_most(policy: RuleTables) -> Tables:
    """Return the two tables compiled for the states of which no more is known than most trackers know.

    The answers are the same, by shorter walks.
    """
    return _tables(policy, ORDINARY, _ACCOUNTED)


Conditions: TypeAlias = "Mapping[type[Word], frozenset[Word]]"
_ONLY_BOOKED: frozenset[Word] = frozenset({NextRound.BOOKED})


@lru_cache(maxsize=1 << 6)
def compiled_where(policy: RuleTables, fixed: frozenset[tuple[type[Word], Word]], caring: int) -> Tables:
    """Return the two tables compiled for the situations in which some facets are known to be a word.

    Args:
        policy: The policy.
        fixed: Those facets, each with its word.
        caring: The facets of which to tell whether they were asked, as a bit for each place.
    """
    return _tables(policy, dict(fixed), caring)


_ACCOUNTED = sum(1 << FACETS.index(facet) for facet in (Contact, ThankYou, Meeting, Turn, Offer))
"""The facets of which an answer says whether they were asked, as a bit for each place."""
_ACCOUNTED_IN_FRAMES = _ACCOUNTED | sum(1 << FACETS.index(facet) for facet in TIMELINES)
"""And those of which a data frame has to know it, to know when time changes an answer."""


def _tables(
    policy: RuleTables, fixed: Mapping[type[Word], Word], caring: int = _ACCOUNTED_IN_FRAMES
) -> Tables:
    boxes: list[Conditions] = []
    outcomes: list[Courtesy] = []
    for place, rule in enumerate(policy.courtesy):
        held = rule.conditions
        if any(word not in held.get(facet, (word,)) for facet, word in fixed.items()):
            continue
        for conditions, actions in _in_time(rule, held):
            boxes.append(conditions)
            outcomes.append(Courtesy(place, actions))
    connecting = diagram_of(policy.connecting, FACETS, fixed, caring)
    courtesy = compile_table(boxes, FACETS, fixed, caring)
    return Tables(connecting, courtesy, tuple(outcomes), _reasons(policy, fixed))


def _reasons(policy: RuleTables, fixed: Mapping[type[Word], Word]) -> Mapping[tuple[int, Action], Rule]:
    """Return the reasons that do not depend on the situation, see `situation.reason_of`."""
    known: dict[type[Word], frozenset[Word]] = {facet: frozenset({word}) for facet, word in fixed.items()}
    known[ThankYou] = frozenset({ThankYou.SENT})
    leading: dict[Action, list[Rule]] = {}
    for rule in policy.courtesy:
        leading.setdefault(actions_of(rule)[0], []).append(rule)
    found: dict[tuple[int, Action], Rule] = {}
    for place, rule in enumerate(policy.courtesy):
        held = {**rule.conditions, **known}
        for action in actions_of(rule)[1:]:
            for other in leading.get(action, ()):
                stated = [
                    (held.get(facet), words)
                    for facet, words in other.conditions.items()
                    if facet in _STATED_FACETS
                ]
                if all(words is not None and words <= wanted for words, wanted in stated):
                    found[place, action] = other
                    break
                if all(words is None or words & wanted for words, wanted in stated):
                    break
            else:
                found[place, action] = rule
    return found


def actions_of(rule: Rule) -> tuple[Action, ...]:
    """Return the actions of a row of the courtesy table."""
    actions: tuple[Action, ...] = rule.then  # type: ignore[assignment]  # Policy lets no verdict into courtesy
    return actions


_STATED_FACETS = frozenset(WORD_FIELDS.values())


ORDINARY: Mapping[type[Word], Word] = {
    Meeting: Meeting.UNKNOWN,
    Route: Route.DIRECT,
    NextRound: NextRound.NONE,
    OtherOffer: OtherOffer.NONE,
    Presence: Presence.PRESENT,
    Turn: Turn.UNKNOWN,
    Offer: Offer.UNKNOWN,
}
"""What most trackers have no column for."""


def _in_time(rule: Rule, held: Conditions) -> Iterator[tuple[Conditions, tuple[Action, ...]]]:
    """Take a row apart by what it is too late for, the latest situations first."""
    actions = actions_of(rule)
    gone: dict[Word, set[Action]] = {}
    for action in actions:
        for word in _past(action, actions, held):
            if word in held.get(type(word), (word,)):
                gone.setdefault(word, set()).add(action)
    facets = [facet for facet in FACETS if any(type(word) is facet for word in gone)]
    choices = [[word for word in gone if type(word) is facet] for facet in facets]
    for late in product(*([*words, None] for words in choices)):
        known = [word for word in late if word is not None]
        past = {action for word in known for action in gone[word]}
        left = tuple(action for action in actions if action not in past)
        yield {**held, **{type(word): frozenset({word}) for word in known}}, left or (Action.WAIT,)


def _past(action: Action, actions: tuple[Action, ...], conditions: Conditions) -> frozenset[Word]:
    """Return the words by which it is too late for an action of a row."""
    past = PAST.get(action, frozenset())
    if action is Action.WAIT and not any(other.facts.asks for other in actions):
        return frozenset()
    if conditions.get(NextRound) == _ONLY_BOOKED and action in BEFORE_A_TALK:
        return past - BEHIND  # it is about the interview that is ahead
    stages = conditions.get(Stage)
    if stages is not None and stages <= NOT_YET:
        # An interview that is behind them has made another stage of these.
        past -= BEHIND
    return past
