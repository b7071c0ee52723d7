"""Who says what: every voice behind a count, so that you can count again.

A count of a rule is one line:

Example:
    >>> from collections import Counter
    >>> from netiquette import CAUTIOUS
    >>> from netiquette.evidence import opinions
    >>> rule = CAUTIOUS.rule("await-the-decision")
    >>> dict(Counter(str(opinion.position) for opinion in opinions(rule) if opinion.counted))
    {'agree': 13, 'conditional': 9, 'disagree': 9}
    >>> print(rule.support)
    13 agree, 9 set conditions, 9 disagree

The voices are a convenience sample, mostly from the United States and heavy on staffing firms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule, favours
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence import process_works, works
from netiquette._evidence.process_survey import PAGES
from netiquette._evidence.source import Question, Source
from netiquette._evidence.survey import OPPOSITE, VOICES, Position, Stance
from netiquette._evidence.topic import Topic
from netiquette._vocabulary.arguments import expect, take, take_instance
from netiquette._vocabulary.guarded import guarded
from netiquette.errors import InvalidPolicyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["WORKS", "Opinion", "Position", "Stance", "opinions", "rules_on"]

WORKS: tuple[Source, ...] = tuple(
    sorted(
        {work for file in (works, process_works) for work in vars(file).values() if isinstance(work, Source)},
        key=lambda work: (work.publisher.casefold(), work.url, work.title),
    )
)
"""Every work that is known, by publisher; those that are never counted are among them.

Example:
    >>> from netiquette.evidence import WORKS
    >>> WORKS[0].publisher <= WORKS[1].publisher
    True
"""


@guarded(InvalidPolicyError)
@attrs.frozen
class Opinion:
    """What one voice says, and whether it is counted.

    Attributes:
        voice: Who speaks.
        position: For a question *agree* is yes, you may; for a topic it is so; for a rule, do as it says.
            None where the voice was asked, and answers something else.
        works: Where it says so, one or several works of one voice.
        counted: Whether it is in the count. Page filler and facts never are, nor is a voice without a
            position, nor what a rule cites besides a survey that has no answer of that voice.
        stance: Its answer to a question in full, which the position sums up; None elsewhere.
        receiver: Whether it speaks as someone who receives such requests, or reports one who does; None
            where it was not noted.
        dedicated: Whether its page is about this very question, and no general checklist; likewise.

    Raises:
        InvalidPolicyError: A part cannot be what it should.

    Example:
        >>> from netiquette import Question
        >>> from netiquette.evidence import Position, opinions
        >>> asked = [opinion for opinion in opinions(Question.BEFORE_DECISION) if opinion.receiver]
        >>> len(asked), all(opinion.position is Position.DISAGREE for opinion in asked)
        (8, True)

    .. versionadded:: 26.2
    """

    voice: str
    position: Position | None
    works: tuple[Source, ...]
    counted: bool
    stance: Stance | None = None
    receiver: bool | None = None
    dedicated: bool | None = None


def opinions(about: Question | Topic | Rule) -> tuple[Opinion, ...]:
    """Return who says what to a question, to a topic, or of a rule.

    A voice stands there once, however many pages it wrote. Of a rule that answers a question or rests on a
    topic, you get the voices of that survey, and after them those that the rule cites besides; of any other
    rule, the voices that it cites.

    Args:
        about: What they speak of.

    Returns:
        The voices, in the order of the survey. Those that are counted add up to `Rule.support`.

    Raises:
        TypeError: It is none of the three.

    Example:
        >>> from netiquette import Topic
        >>> from netiquette.evidence import opinions
        >>> for opinion in opinions(Topic.MULTI_INTERNAL_BOSS):
        ...     print(opinion.voice, opinion.position)
        Career Trend agree
        Washington Post Jobs agree
        The Balance conditional

    .. versionadded:: 26.2
    """
    take(TypeError, "about", about, _take_subject)
    if isinstance(about, Question):
        return tuple(_answers_of_one(about))
    return tuple(_on_a_topic(about) if isinstance(about, Topic) else _of_rule(about))


def _take_subject(about: object) -> object:
    return take_instance(about, Question, Topic, Rule, taker="opinions")


def rules_on(work: Source, *, policy: Policy = CAUTIOUS) -> tuple[Rule, ...]:
    """Return the rules that rest on a work, or are contradicted by it.

    Args:
        work: The work.
        policy: The manners whose rules are looked at; those of sharing that stand in no table are as well.

    Returns:
        Those that cite it, and those that count what it says, in their order.

    Raises:
        TypeError: An argument is not what it should be.

    Example:
        >>> from netiquette import Topic
        >>> from netiquette.evidence import opinions, rules_on
        >>> (work,) = opinions(Topic.MULTI_ONE_AGENCY)[0].works
        >>> [rule.id for rule in rules_on(work)]
        ['one-agency-a-vacancy']

    .. versionadded:: 26.2
    """
    work = expect("rules_on", "work", work, Source)
    policy = expect("rules_on", "policy", policy, Policy)
    tables = (policy.connecting, policy.courtesy, policy.sharing, BESIDE_THE_TABLE.values())
    return tuple(rule for table in tables for rule in table if _rests_on(rule, work))


def _rests_on(rule: Rule, work: Source) -> bool:
    return any(work in opinion.works for opinion in opinions(rule))


# ----------------------------------------------------------------------------------------- counting


def _answers_of_one(question: Question) -> Iterator[Opinion]:
    """Yield what the survey of voices has on a question."""
    for adviser in VOICES:
        stance = adviser.on(question)
        if stance is not None:
            work, position = adviser.source, stance.position
            counted = work.counted and position is not None
            yield Opinion(
                work.voice,
                position,
                (work,),
                counted,
                stance=stance,
                receiver=adviser.receiver,
                dedicated=adviser.dedicated,
            )


def _on_a_topic(topic: Topic) -> Iterator[Opinion]:
    """Yield what the survey of processes has on a topic; a voice whose pages differ sets conditions."""
    said: dict[tuple[str, bool], dict[Source, Position]] = {}
    for page in PAGES:
        position = dict(page.says).get(topic)
        if position is not None:
            said.setdefault((page.source.voice, page.source.counted), {})[page.source] = position
    for (voice, counted), its in said.items():
        yield Opinion(voice, _summed({*its.values()}), tuple(its), counted)


def _of_rule(rule: Rule) -> Iterator[Opinion]:
    """Yield the voices of the survey that a rule goes by, and then those that it cites besides."""
    asked: tuple[Opinion, ...] = ()
    if rule.question is not None:
        answers = _answers_of_one(rule.question)
        asked = tuple(answers if favours(rule) else map(_opposed, answers))
    elif rule.topic is not None:
        asked = tuple(_on_a_topic(rule.topic))
    surveyed = rule.question is not None or rule.topic is not None
    besides = _cited(rule)
    for opinion in asked:
        more = besides.pop((opinion.voice, True), {}) if opinion.works[0].counted else {}
        yield attrs.evolve(opinion, works=tuple(dict.fromkeys((*opinion.works, *more))))
    for (voice, counts), its in besides.items():
        yield Opinion(voice, _summed({*its.values()}), tuple(its), counts and not surveyed)


def _cited(rule: Rule) -> dict[tuple[str, bool], dict[Source, Position]]:
    """Return the works a rule cites by their voices; a work on both sides sets conditions."""
    found: dict[tuple[str, bool], dict[Source, Position]] = {}
    for work in dict.fromkeys((*rule.cited, *rule.opposed)):
        sides = [
            side
            for side, its in ((Position.AGREE, rule.cited), (Position.DISAGREE, rule.opposed))
            if work in its
        ]
        found.setdefault((work.voice, work.counted), {})[work] = _summed(sides)
    return found


def _summed(positions: Iterable[Position]) -> Position:
    """Return what several works of one voice come down to."""
    first, *others = {*positions}
    return Position.CONDITIONAL if others else first


def _opposed(opinion: Opinion) -> Opinion:
    """Turn a yes into a no, for a rule that says don't."""
    position = opinion.position
    return opinion if position is None else attrs.evolve(opinion, position=OPPOSITE[position])
