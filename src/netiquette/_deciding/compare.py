"""Comparing: in which situations two policies answer differently, and how.

Theory of operation. Both tables of a policy are one diagram (`lookups`); two of them side by side end in
pairs of rules, and where the rules of a pair do not say the same, that is a region (`regions`), described by
boxes. What no state and no day can lead to is neither listed nor avoided: a description may run over it where
that makes it shorter.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._deciding.compiled import compiled
from netiquette._deciding.dates import Dates
from netiquette._deciding.explain import name_of
from netiquette._deciding.lookups import Input, compile_lookups
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import effective_stage
from netiquette._deciding.regions import Regions, boxes_of
from netiquette._deciding.rule import FACETS, SHARED_FACETS, Rule
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS, Block, Moment, Timing
from netiquette._languages.language import DEFAULT, language_of
from netiquette._vocabulary.arguments import expect
from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Invitation, Stage, Verdict, Word, show_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._deciding.regions import Box
    from netiquette._languages.sentences import ComparingSentences

__all__ = ["Difference", "compare"]

_ASKED = tuple(facet for facet in FACETS if facet is not Verdict)
"""What a situation is made of; the verdict follows."""
_INPUTS = tuple(
    Input(str(place), tuple(((FACETS.index(facet), word.position),) for word in facet))
    for place, facet in enumerate(_ASKED)
)


@public
@guarded(InvalidPolicyError)
@attrs.frozen(kw_only=True)
class Difference:
    """One thing on which two policies differ.

    Attributes:
        table: ``connecting``, ``courtesy``, ``sharing``, or ``timing`` for a number.
        before: What the first answers: the verdict, the actions in order, the share, or the number.
        after: What the second answers. It may be the same, by another rule or for other reasons.
        rules: The rule of the first that answers, and the rule of the second; none for a number.
        where: In which situations. Each set is for one kind of them and reads as `Rule.when` does; the empty
            set is every situation. None for a number, which may move days anywhere.
        count: How many combinations of the words that ``where`` names it has; 1 for every situation.
        says: All that in one sentence.

    Example:
        >>> from netiquette import CAUTIOUS, compare
        >>> ours = CAUTIOUS.without_rule("connect-over-a-talk-to-learn")
        >>> first, *others = compare(CAUTIOUS, ours)
        >>> [rule.id for rule in first.rules], str(first.before), str(first.after)
        (['connect-over-a-talk-to-learn', 'recruiters-are-glad-of-it'], 'connect', 'connect')

    .. versionadded:: 26.2
    """

    table: str
    before: Verdict | Share | tuple[Action, ...] | int
    after: Verdict | Share | tuple[Action, ...] | int
    rules: tuple[Rule, ...] = attrs.field(default=(), repr=lambda rules: str([rule.id for rule in rules]))
    where: tuple[frozenset[Word], ...] = attrs.field(
        default=(), repr=lambda where: f"[{', '.join(map(show_words, where))}]"
    )
    count: int = 0
    says: str


@public
def compare(before: Policy, after: Policy, *, language: str = DEFAULT) -> tuple[Difference, ...]:
    """Return everything on which two policies differ, and in which situations.

    A situation is what `decide` makes of a state and a day: a word of each enum that a rule may ask for. All
    of them are compared, except those that no state and no day can lead to.

    Args:
        before: The policy you had.
        after: The policy you would have.
        language: What the sentences speak.

    Returns:
        The differences of the connecting table, of the courtesy table and of the sharing table, each in the
        order of the rules; then the numbers that differ. None where the two answer alike, whatever order or
        conditions their rules have. A courtesy that differs because the verdict does is listed, too.

    Raises:
        TypeError: An argument is not a policy.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import CAUTIOUS, Contact, Rule, Stage, Verdict, compare
        >>> peers = Rule(
        ...     id="peers-are-fine",
        ...     says="At our company, future teammates are glad to hear from you.",
        ...     when={Contact.PEER, Stage.SCREENING, Stage.INTERVIEWED},
        ...     then=Verdict.CONNECT,
        ... )
        >>> ours = CAUTIOUS.with_rule(peers, before="long-silence-is-an-end")
        >>> print(compare(CAUTIOUS, ours)[1].says)
        80 situations: wait becomes connect, by peers-are-fine instead of await-the-decision, where stage is \
screening or interviewed and contact is peer and relationship is none and invitation is none or withdrawn \
and permission is none or asked and network is linkedin or x and route is direct and silence is not long and \
block is over.

    .. versionadded:: 26.2
    """
    expect("compare", "before", before, Policy)
    expect("compare", "after", after, Policy)
    says = language_of(language).deciding.comparing
    return (
        *_of_table("connecting", before, after, says),
        *_of_table("courtesy", before, after, says),
        *_of_sharing(before, after, says),
        *_of_numbers(before.timing, after.timing, says),
    )


def _first_of(answer: _Answer, fits: bool, rest: _Answer | None) -> _Answer | None:  # noqa: FBT001  a region says yes or no
    return answer if fits else rest


def _of_numbers(before: Timing, after: Timing, says: ComparingSentences) -> Iterator[Difference]:
    """Yield the numbers that differ, in the order of `Timing`."""
    for field in attrs.fields(Timing):
        one, other = getattr(before, field.name), getattr(after, field.name)
        if one != other:
            unit = says.units.get(field.metadata["unit"], field.metadata["unit"])
            said = says.number.format(name=field.name, before=one, after=other, unit=unit)
            yield Difference(table="timing", before=one, after=other, says=said)


def _of_table(table: str, before: Policy, after: Policy, says: ComparingSentences) -> Iterator[Difference]:
    """Yield what differs in one table, in the order of its rows."""
    regions = Regions([len(facet) for facet in _ASKED])
    pairs = regions.joined(
        _diagram_of(regions, before, table),
        _diagram_of(regions, after, table),
        lambda one, other: None if _alike(one, other) else (one, other),
    )
    differing = regions.by_value(pairs)
    differing.pop(None, None)
    impossible = _impossible(regions)
    first, second = _answers(before, table), _answers(after, table)
    for one, other in sorted(differing, key=lambda pair: (first.index(pair[0]), second.index(pair[1]))):
        region = regions.minus(differing[one, other], impossible)
        if region != regions.nothing:
            boxes = regions.boxes(region, within=regions.either(region, impossible))
            yield _difference(table, one, other, boxes, regions.count(boxes), says)


def _of_sharing(before: Policy, after: Policy, says: ComparingSentences) -> Iterator[Difference]:
    """Yield what differs in the sharing table, whose situations are those of people and not of states."""
    regions = Regions([len(facet) for facet in SHARED_FACETS])
    first, second = _answers(before, "sharing"), _answers(after, "sharing")
    pairs = regions.joined(
        _rows_in(regions, first),
        _rows_in(regions, second),
        lambda one, other: None if _alike(one, other) else (one, other),
    )
    differing = regions.by_value(pairs)
    differing.pop(None, None)
    for one, other in sorted(differing, key=lambda pair: (first.index(pair[0]), second.index(pair[1]))):
        boxes = regions.boxes(differing[one, other], within=differing[one, other])
        yield _difference("sharing", one, other, boxes, regions.count(boxes), says)


def _rows_in(regions: Regions, answers: list[_Answer]) -> int:
    """Return the diagram of rows of which the first that fits answers."""
    diagram = regions.leaf(None)
    for answer in reversed(answers):
        conditions = answer.rule.conditions
        box = {
            place: frozenset(word.position for word in conditions[facet])
            for place, facet in enumerate(SHARED_FACETS)
            if facet in conditions
        }
        diagram = regions.joined(regions.box(box), diagram, partial(_first_of, answer))
    return diagram


class _Answer(NamedTuple):
    """What a table comes to: a rule, and what it gives where it may be too late for a part of it."""

    rule: Rule
    then: Verdict | Share | tuple[Action, ...]


def _answers(policy: Policy, table: str) -> list[_Answer]:
    """Return the answers of a table, in the order of its rows."""
    if table == "connecting":
        return [_Answer(rule, rule.then) for rule in policy.connecting]
    if table == "sharing":
        return [_Answer(rule, rule.then) for rule in policy.sharing]
    return [_Answer(policy.courtesy[outcome.row], outcome.actions) for outcome in compiled(policy).outcomes]


def _alike(one: _Answer, other: _Answer) -> bool:
    """Return whether two rules say and give the same, whenever it is that they do."""
    return one.then == other.then and (
        attrs.evolve(one.rule, when=(), then=one.then) == attrs.evolve(other.rule, when=(), then=other.then)
    )


def _diagram_of(regions: Regions, policy: Policy, table: str) -> int:
    """Return the diagram that ends in what a table comes to."""
    courtesy = table == "courtesy"
    found = compile_lookups(policy, _INPUTS, caring=0, with_courtesy=courtesy, largest=0)
    answers = _answers(policy, table)
    left = [
        regions.leaf(answers[answer.courtesy if courtesy else answer.connecting]) for answer in found.answers
    ]
    for inputs, numbers in reversed(found.steps):
        if inputs:
            ((name, width),) = inputs  # `largest` keeps them from being multiplied
            left = [
                regions.fork(int(name), [left[number] for number in numbers[first : first + width]])
                for first in range(0, len(numbers), width)
            ]
        else:
            left = [left[number] for number in numbers]
    return left[0]


@lru_cache(maxsize=1)
def _never() -> tuple[frozenset[Word], ...]:
    """Return the combinations of words that no state and no day lead to, each as in `Rule.when`.

    They follow from what the timelines do with the day of the interview and with a request that
    was not withdrawn.
    """
    day, later = date(2026, 11, 20), timedelta(1)
    fresh = {Moment.FRESH, Moment.FADING, Moment.LATE}
    never: list[frozenset[Word]] = []
    for moments, today in (
        ({Moment.AHEAD}, day - later),
        ({Moment.INTERVIEW_DAY}, day),
        (fresh, day + later),
        ({Moment.LONG_PAST}, day + later),
    ):
        stages = {effective_stage(InterviewState(stage, interview_on=day), today)[0] for stage in Stage}
        stages |= {stage for stage in Stage if moments <= _moments_of_a_contact(stage, day)}
        never.append(frozenset({*moments, *({*Stage} - stages)}))
    for invitation in Invitation:
        state = InterviewState(Stage.UNKNOWN, invitation=invitation, invited_on=day)
        timeline = TIMELINES[Block](Dates(state, Timing(), WEEKENDS))
        blocks = {timeline.undated, *(word for word, _ in timeline.days)}
        never.append(frozenset({invitation, *({*Block} - blocks)}))
    return tuple(words for words in never if len({type(word) for word in words}) > 1)


def _moments_of_a_contact(stage: Stage, day: date) -> set[Word]:
    """Return where today may stand to an interview without a day, of which only a later contact is known."""
    timeline = TIMELINES[Moment](Dates(InterviewState(stage, last_contact_on=day), Timing(), WEEKENDS))
    return {word for word, _ in timeline.days}


def _impossible(regions: Regions) -> int:
    """Return the situations that no state and no day lead to."""
    impossible = regions.nothing
    for words in _never():
        box = {
            place: frozenset(word.position for word in words if type(word) is facet)
            for place, facet in enumerate(_ASKED)
        }
        never = regions.box({place: places for place, places in box.items() if places})
        impossible = regions.either(impossible, never)
    return impossible


def _difference(  # noqa: PLR0917  what a difference is made of
    table: str,
    one: _Answer,
    other: _Answer,
    boxes: tuple[Box, ...],
    count: int,
    says: ComparingSentences,
) -> Difference:
    """Put a difference into words."""
    given, gives = _outcome(one.then, says), _outcome(other.then, says)
    same_outcome, same_rule = given == gives, one.rule.id == other.rule.id
    if not same_rule:
        rule = says.other_rule.format(before=one.rule.id, after=other.rule.id)
    else:
        rule = (says.other_words if same_outcome else says.same_rule).format(rule=one.rule.id)
    facets = SHARED_FACETS if table == "sharing" else _ASKED
    names = tuple((name_of(facet), tuple(map(str, facet))) for facet in facets)
    told = {
        "much": says.situations(count) if any(boxes) else says.everywhere,
        "gives": (says.alike if same_outcome else says.otherwise).format(given=given, gives=gives),
        "rule": rule,
        "where": boxes_of(boxes, names, says),
    }
    return Difference(
        table=table,
        before=one.then,
        after=other.then,
        rules=(one.rule, other.rule),
        where=tuple(
            frozenset(
                word
                for place, facet in enumerate(facets)
                for word in facet
                if word.position in box.get(place, ())
            )
            for box in boxes
        ),
        count=count,
        says=(says.difference_somewhere if any(boxes) else says.difference).format(**told),
    )


def _outcome(then: Verdict | Share | tuple[Action, ...], says: ComparingSentences) -> str:
    """Say what a rule gives."""
    return then if isinstance(then, Verdict | Share) else says.actions.join(then)
