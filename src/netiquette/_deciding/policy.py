"""How a policy works: ordered tables of rules, and when they are sound.

Theory of operation. A rule is a box in a finite space of situations, a table is an ordered list of boxes,
and the first that contains the situation answers. Because the space is finite, a table can be compiled
(`diagram`), printed, checked for gaps and shadows, and explained, all from the same rows.

Rule of this file: there is no rule of manners in it. Those are in `etiquette`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Any, NamedTuple, Self, TypeAlias

import attrs

from netiquette._deciding.diagram import NOTHING_FIXED, Diagram, compile_table
from netiquette._deciding.reading import BEFORE_AN_INTERVIEW
from netiquette._deciding.rule import FACETS, SHARED_FACETS, Rule
from netiquette._deciding.sharing import SHARING
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import Timing
from netiquette._deciding.windows import BEHIND, PAST
from netiquette._vocabulary.arguments import as_tuple, suggestion
from netiquette._vocabulary.errors import InvalidPolicyError, UnknownRuleError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette._vocabulary.told import told
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
    Verdict,
    Word,
)

__all__ = [
    "NAMED",
    "ORDINARY",
    "PRESETS",
    "Courtesy",
    "Policy",
    "Problem",
    "ProblemKind",
    "Tables",
    "compiled",
    "compiled_for_most",
    "compiled_where",
    "shares",
]


@public
class ProblemKind(StrEnum):
    """What can be wrong with a table.

    Example:
        >>> from netiquette import CAUTIOUS, ProblemKind
        >>> [found for found in CAUTIOUS.check() if found.kind is ProblemKind.DEAD]
        []

    .. versionadded:: 26.1
    """

    GAP = "gap"
    """No row answers a situation."""
    DEAD = "dead"
    """Earlier rows together leave nothing for this one."""
    SHADOWED = "shadowed"
    """One earlier row alone leaves nothing for this one."""


@public
@guarded(InvalidPolicyError)
class Problem(NamedTuple):
    """One fault `Policy.check` found.

    Attributes:
        kind: What is wrong.
        table: ``connecting``, ``courtesy`` or ``sharing``.
        rule: The id of the row at fault; empty for a gap.
        message: One sentence on what it is and what to do.

    Raises:
        InvalidPolicyError: A part cannot be what it should.

    Example:
        >>> from netiquette import CAUTIOUS, Rule, Stage, Verdict
        >>> late = Rule(id="too-late", says="Wait.", when={Stage.OFFERED}, then=Verdict.WAIT)
        >>> [problem.kind.value for problem in CAUTIOUS.with_rule(late, before="when-in-doubt-wait").check()]
        ['shadowed']

    .. versionadded:: 26.1
    """

    kind: ProblemKind
    table: str
    message: str
    rule: str = ""


def _table(value: Iterable[Rule]) -> tuple[Rule, ...]:
    """Take the rows of a table."""
    rules: tuple[Rule, ...] = as_tuple(value, "rules", "Rules")
    if not all(isinstance(rule, Rule) for rule in rules):
        message = "a table holds something that is not a Rule; build each row with Rule(...)"
        raise InvalidPolicyError(message, field="rules")
    return rules


def _timing(_: object, __: object, value: object) -> None:
    """Refuse what is not a timing."""
    if not isinstance(value, Timing):
        message = f"timing is {told(value)}, but it holds the numbers of a policy; use Timing(...)"
        raise InvalidPolicyError(message, field="timing")


def _check_ids(rules: Iterable[Rule]) -> None:
    """Refuse an id that names two rules."""
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            message = f"two rules have the id {told(rule.id)}, but an id means one rule; rename the newer one"
            raise InvalidPolicyError(message, field="id")
        seen.add(rule.id)


def _check_connecting(rule: Rule) -> None:
    """Refuse a row that cannot stand in the connecting table."""
    if isinstance(rule.then, tuple):
        message = f"{rule.id} gives Actions, but connecting gives a Verdict; put it into courtesy"
        raise InvalidPolicyError(message, field="connecting")
    if any(isinstance(word, Verdict) for word in rule.when):
        message = f"{rule.id} asks for a Verdict, but connecting is what gives it; leave it out"
        raise InvalidPolicyError(message, field="connecting")
    _check_facets("connecting", rule, FACETS)


def _check_courtesy(rule: Rule) -> None:
    """Refuse a row that cannot stand in the courtesy table."""
    if isinstance(rule.then, Verdict):
        message = f"{rule.id} gives a Verdict, but courtesy gives Actions; put it into connecting"
        raise InvalidPolicyError(message, field="courtesy")
    _check_facets("courtesy", rule, FACETS)


def _check_sharing(rule: Rule) -> None:
    """Refuse a row that cannot stand in the sharing table."""
    if not isinstance(rule.then, Share):
        message = f"{rule.id} gives no Share, but sharing does; put it into connecting or courtesy"
        raise InvalidPolicyError(message, field="sharing")
    _check_facets("sharing", rule, SHARED_FACETS)


def _check_facets(table: str, rule: Rule, facets: tuple[type[Word], ...]) -> None:
    """Refuse a row that asks for what its table does not know, or gives what it does not give."""
    if isinstance(rule.then, Share) != (table == "sharing"):
        message = f"{rule.id} gives a Share, but {table} does not; put it into sharing"
        raise InvalidPolicyError(message, field=table)
    for word in rule.when:
        if type(word) not in facets:
            message = (
                f"{rule.id} asks for a {type(word).__name__}, but {table} does not know it; "
                f"use members of {', '.join(facet.__name__ for facet in facets)}"
            )
            raise InvalidPolicyError(message, field=table)


@public
@outlasting
@attrs.frozen(cache_hash=True)
class Policy:
    """Ordered tables of rules and the numbers they use.

    Args:
        connecting: Rules that give a `Verdict`. The first that applies answers.
        courtesy: Rules that give the actions to take besides or instead of connecting.
        timing: The numbers.
        sharing: Rules that say, where several people take part in a process, what is done for each of them.

    Raises:
        InvalidPolicyError: A situation has no answer, an id is used twice, or a row is in the wrong
            table.

    Example:
        >>> from netiquette import CAUTIOUS
        >>> CAUTIOUS.check()
        ()
        >>> CAUTIOUS.rule("await-the-decision").says
        'Do not ask somebody who is still deciding about you to connect.'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``sharing``.
    """

    connecting: tuple[Rule, ...] = attrs.field(converter=_table, repr=lambda rows: f"<{len(rows)} rules>")
    courtesy: tuple[Rule, ...] = attrs.field(converter=_table, repr=lambda rows: f"<{len(rows)} rules>")
    timing: Timing = attrs.field(factory=Timing, validator=_timing)
    sharing: tuple[Rule, ...] = attrs.field(
        default=SHARING, converter=_table, repr=lambda rows: f"<{len(rows)} rules>"
    )

    def __attrs_post_init__(self) -> None:
        _check_ids(self.rules)
        for table, check in _CHECKS.items():
            rows: tuple[Rule, ...] = getattr(self, table)
            for rule in rows:
                check(rule)
            if not rows or rows[-1].when:  # a last row with no condition leaves no gap: do not compile to see
                for problem in _gaps(table, _compiled(rows, _facets_of(table))):
                    raise InvalidPolicyError(problem.message, field=table)

    @classmethod
    def named(cls, name: str) -> "Policy":
        """Return a preset by its name: what a user chose, as a program keeps it.

        Args:
            name: ``cautious``, ``founding`` or ``permissive``.

        Raises:
            InvalidPolicyError: No preset is called that.

        Example:
            >>> from netiquette import CAUTIOUS, Policy
            >>> Policy.named("cautious") is CAUTIOUS
            True

        .. versionadded:: 26.2
        """
        preset = PRESETS.get(name) if isinstance(name, str) else None
        if preset is None:
            message = f"name is {told(name)}, which is not a preset; {suggestion(name, [*PRESETS])}"
            raise InvalidPolicyError(message, field="name")
        return preset

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001  the protocol's signature
        """Keep the short form where IPython or Hypothesis would spell out every source."""
        printer.text(repr(self))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule, connecting first, then courtesy, then sharing."""
        return self.connecting + self.courtesy + self.sharing

    def rule(self, id: str) -> Rule:  # noqa: A002  a rule's id is its public name
        """Return the rule with this id.

        Raises:
            UnknownRuleError: No rule has it; the message suggests the nearest.
        """
        for rule in self.rules:
            if rule.id == id:
                return rule
        message = (
            f"there is no rule {told(id)} in this policy; {suggestion(id, [rule.id for rule in self.rules])}"
        )
        raise UnknownRuleError(message, id=id)

    def with_rule(self, rule: Rule, *, before: str) -> Self:
        """Return a policy with one more rule, placed before another of the same table.

        Raises:
            UnknownRuleError: There is no such rule to place it before.
            InvalidPolicyError: The id is taken, or the other rule is in the other table.
        """
        anchor = self.rule(before)
        table = next(table for table in _CHECKS if anchor in getattr(self, table))
        rows: tuple[Rule, ...] = getattr(self, table)
        place = rows.index(anchor)
        changed: dict[str, Any] = {table: (*rows[:place], rule, *rows[place:])}
        return attrs.evolve(self, **changed)

    def without_rule(self, id: str) -> Self:  # noqa: A002  a rule's id is its public name
        """Return a policy without this rule.

        Raises:
            UnknownRuleError: There is no such rule.
            InvalidPolicyError: Without it a situation has no answer.
        """
        gone = self.rule(id)
        left: dict[str, Any] = {
            table: tuple(rule for rule in getattr(self, table) if rule != gone) for table in _CHECKS
        }
        return attrs.evolve(self, **left)

    def check(self) -> tuple[Problem, ...]:
        """Return what is wrong with the tables: gaps, rows that can never fire, rows in another's shadow.

        A policy that could be built has no gap. The presets have no problem at all; a policy of your own
        may have a row that an earlier one made idle, and this tells you.
        """
        tables = compiled(self)
        used = frozenset(tables.outcomes[place].row for place in tables.courtesy.used)
        shared = shares(self)
        both = (
            ("connecting", self.connecting, tables.connecting, tables.connecting.used),
            ("courtesy", self.courtesy, tables.courtesy, used),
            ("sharing", self.sharing, shared, shared.used),
        )
        return tuple(
            problem
            for table, rows, diagram, reached in both
            for found in (_gaps(table, diagram), _idle(table, rows, reached))
            for problem in found
        )


NAMED: dict[str, Policy] = {}
"""The presets by name; `etiquette` names them, which stands above this file."""
PRESETS: Mapping[str, Policy] = MappingProxyType(NAMED)
"""The policies that have a name, for callers that can only pass a name."""


_CHECKS: Mapping[str, Callable[[Rule], None]] = {
    "connecting": _check_connecting,
    "courtesy": _check_courtesy,
    "sharing": _check_sharing,
}
"""The tables, each with what may stand in it."""


def _facets_of(table: str) -> tuple[type[Word], ...]:
    return SHARED_FACETS if table == "sharing" else FACETS


def _compiled(
    rows: Iterable[Rule],
    facets: tuple[type[Word], ...] = FACETS,
    fixed: Mapping[type[Word], Word] = NOTHING_FIXED,
    caring: int = 0,
) -> Diagram:
    """Compile the rows of a table as they stand."""
    return compile_table([rule.conditions for rule in rows], facets, fixed, caring)


@lru_cache(maxsize=1 << 6)
def shares(policy: Policy) -> Diagram:
    """Return the sharing table compiled."""
    return _compiled(policy.sharing, SHARED_FACETS)


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
def compiled(policy: Policy) -> Tables:
    """Return the two tables compiled; each policy is compiled once, on first use."""
    return _tables(policy, NOTHING_FIXED)


@lru_cache(maxsize=1 << 6)
def compiled_for_most(policy: Policy) -> Tables:
    """Return the two tables compiled for the states of which no more is known than most trackers know.

    The answers are the same, by shorter walks.
    """
    return _tables(policy, ORDINARY, _ACCOUNTED)


Conditions: TypeAlias = Mapping[type[Word], frozenset[Word]]
_ONLY_BOOKED: frozenset[Word] = frozenset({NextRound.BOOKED})


@lru_cache(maxsize=1 << 6)
def compiled_where(policy: Policy, fixed: frozenset[tuple[type[Word], Word]], caring: int) -> Tables:
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


def _tables(policy: Policy, fixed: Mapping[type[Word], Word], caring: int = _ACCOUNTED_IN_FRAMES) -> Tables:
    boxes: list[Conditions] = []
    outcomes: list[Courtesy] = []
    for place, rule in enumerate(policy.courtesy):
        held = rule.conditions
        if any(word not in held.get(facet, (word,)) for facet, word in fixed.items()):
            continue
        for conditions, actions in _in_time(rule, held):
            boxes.append(conditions)
            outcomes.append(Courtesy(place, actions))
    connecting = _compiled(policy.connecting, FACETS, fixed, caring)
    courtesy = compile_table(boxes, FACETS, fixed, caring)
    return Tables(connecting, courtesy, tuple(outcomes), _reasons(policy, fixed))


def _reasons(policy: Policy, fixed: Mapping[type[Word], Word]) -> Mapping[tuple[int, Action], Rule]:
    """Return the reasons that do not depend on the situation, see `decide.reason_of`."""
    known: dict[type[Word], frozenset[Word]] = {facet: frozenset({word}) for facet, word in fixed.items()}
    known[ThankYou] = frozenset({ThankYou.SENT})
    leading: dict[Action, list[Rule]] = {}
    for rule in policy.courtesy:
        leading.setdefault(_actions_of(rule)[0], []).append(rule)
    found: dict[tuple[int, Action], Rule] = {}
    for place, rule in enumerate(policy.courtesy):
        held = {**rule.conditions, **known}
        for action in _actions_of(rule)[1:]:
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


def _actions_of(rule: Rule) -> tuple[Action, ...]:
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
    actions: tuple[Action, ...] = rule.then  # type: ignore[assignment]  # Policy lets no verdict into courtesy
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
    if conditions.get(NextRound) == _ONLY_BOOKED and action is not Action.SEND_THANK_YOU:
        return past - BEHIND  # it is about the interview that is ahead
    stages = conditions.get(Stage)
    if stages is not None and stages <= BEFORE_AN_INTERVIEW:
        # An interview that is behind them has made another stage of these.
        past -= BEHIND
    return past


def _gaps(table: str, diagram: Diagram) -> Iterator[Problem]:
    """Yield the situations no row answers, as one problem."""
    gaps = [_phrase(gap) for gap in diagram.gaps[:_GAPS_TOLD]]
    if gaps:
        message = (
            f"{table} leaves situations without an answer, such as {'; '.join(gaps)}; "
            "add a last rule with no condition"
        )
        yield Problem(kind=ProblemKind.GAP, table=table, message=message)


def _idle(table: str, rows: tuple[Rule, ...], used: frozenset[int]) -> Iterator[Problem]:
    """Yield the rows that no situation reaches."""
    for place, rule in enumerate(rows):
        if place in used:
            continue
        shadow = next((other.id for other in rows[:place] if _covers(other, rule)), None)
        if shadow is None:
            message = f"{rule.id} can never fire: the rows before it leave it nothing; move it up or drop it"
            yield Problem(kind=ProblemKind.DEAD, table=table, rule=rule.id, message=message)
        else:
            message = f"{rule.id} stands in the shadow of {shadow}; move it up or drop it"
            yield Problem(kind=ProblemKind.SHADOWED, table=table, rule=rule.id, message=message)


_GAPS_TOLD = 3


def _covers(outer: Rule, inner: Rule) -> bool:
    """Return whether every situation of `inner` is one of `outer`."""
    narrow = inner.conditions
    return all(facet in narrow and narrow[facet] <= words for facet, words in outer.conditions.items())


def _phrase(situation: Iterable[Word]) -> str:
    """Name a situation by the words that matter in it."""
    said = (
        f"{re.sub(r'(?<=[a-z])(?=[A-Z])', '_', type(word).__name__).lower()} {word}" for word in situation
    )
    return " and ".join(said) or "any situation"
