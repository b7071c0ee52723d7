"""How a policy works: ordered tables of rules, and when they are sound.

Theory of operation. A rule is a box in a finite space of situations, a table is an ordered list of boxes,
and the first that contains the situation answers. Because the space is finite, a table can be compiled
(`compiled`), printed, checked for gaps and shadows, and explained, all from the same rows.

Rule of this file: there is no rule of manners in it. Those are in `etiquette`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from typing import Any, NamedTuple, Self

import attrs

from netiquette._deciding.compiled import compiled, diagram_of, shares
from netiquette._deciding.diagram import Diagram
from netiquette._deciding.rule import FACETS, SHARED_FACETS, Rule
from netiquette._deciding.sharing import SHARING
from netiquette._deciding.timing import Timing
from netiquette._vocabulary.arguments import as_tuple, suggestion
from netiquette._vocabulary.errors import InvalidPolicyError, UnknownRuleError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Verdict, Word

__all__ = ["Policy", "Problem", "ProblemKind"]


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
        >>> policy = CAUTIOUS.with_rule(late, before="when-in-doubt-wait")
        >>> [problem.kind.value for problem in policy.check()]
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


_GIVES: Mapping[str, str] = {"connecting": "a Verdict", "courtesy": "Actions", "sharing": "a Share"}
"""The tables, each with what its rows give."""
_BY_TYPE: Mapping[type, str] = {Verdict: "connecting", Share: "sharing"}


def _check_row(table: str, rule: Rule) -> None:
    """Refuse a row that gives what its table does not give, or asks for what it does not know."""
    its = _BY_TYPE.get(type(rule.then), "courtesy")
    if its != table:
        message = f"{rule.id} gives {_GIVES[its]}, but {table} gives {_GIVES[table]}; put it into {its}"
        raise InvalidPolicyError(message, field=table)
    if table == "connecting" and any(isinstance(word, Verdict) for word in rule.when):
        message = f"{rule.id} asks for a Verdict, but connecting is what gives it; leave it out"
        raise InvalidPolicyError(message, field=table)
    facets = _facets_of(table)
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
        for table in _GIVES:
            rows: tuple[Rule, ...] = getattr(self, table)
            for rule in rows:
                _check_row(table, rule)
            if not rows or rows[-1].when:  # a last row with no condition leaves no gap: do not compile to see
                for problem in _gaps(table, diagram_of(rows, _facets_of(table))):
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
        # The presets are policies, so the file that names them stands above this one.
        presets: Mapping[str, Policy] = import_module("netiquette._deciding.etiquette").PRESETS
        preset = presets.get(name) if isinstance(name, str) else None
        if preset is None:
            message = f"name is {told(name)}, which is not a preset; {suggestion(name, [*presets])}"
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
        table = next(table for table in _GIVES if anchor in getattr(self, table))
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
            table: tuple(rule for rule in getattr(self, table) if rule != gone) for table in _GIVES
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


def _facets_of(table: str) -> tuple[type[Word], ...]:
    return SHARED_FACETS if table == "sharing" else FACETS


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
