"""How a rule works: a row that says what to do in which situations, and what it rests on.

Theory of operation. A rule's condition is a set of words. Words of the same enum are alternatives,
different enums must all hold, an enum that is not named is free. So a rule is a box in a finite space.

Rule of this file: there is no rule of manners in it. Those are in `etiquette`.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._evidence.source import Question, Source
from netiquette._evidence.topic import Topic
from netiquette._evidence.works import MUSE
from netiquette._vocabulary.arguments import as_tuple
from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Contact, Presence, Route, Stage, Verdict, Word, show_words

if TYPE_CHECKING:
    from netiquette._evidence.survey import Support

__all__ = ["ALL_FACETS", "FACETS", "SHARED_FACETS", "Basis", "Rule", "applies", "favours"]

FACETS: tuple[type[Word], ...] = (
    *WORD_FIELDS.values(),
    Moment,
    Silence,
    Aftermath,
    Block,
    Pause,
    Verdict,
)
"""What a rule may ask about, in the order in which a situation lists it; `Verdict` in courtesy only."""

SHARED_FACETS: tuple[type[Word], ...] = (Action, Voice, Part, Route, Presence, Stage, Contact)
"""What a rule of the sharing table may ask about, likewise."""

ALL_FACETS = (*FACETS, *(facet for facet in SHARED_FACETS if facet not in FACETS))


@public
class Basis(StrEnum):
    """What a rule rests on.

    Example:
        >>> from netiquette import CAUTIOUS
        >>> CAUTIOUS.rule("long-silence-is-an-end").basis
        <Basis.JUDGEMENT: 'judgement'>

    .. versionadded:: 26.1
    """

    FOUNDING = "founding"
    """The founding text says so."""
    EVIDENCE = "evidence"
    """Published advice says so."""
    JUDGEMENT = "judgement"
    """No one says so; it is our own view."""


def _rule_id(_: object, __: object, value: Any) -> None:
    """Refuse an id that is not a kebab-case phrase."""
    if not isinstance(value, str) or not _in_kebab_case(value):
        message = (
            f"id is {told(value)}, but a rule is named by lower-case words joined by hyphens; "
            "try 'wait-a-day'"
        )
        raise InvalidPolicyError(message, field="id")


def _in_kebab_case(text: str) -> bool:
    """Return whether it is made of small letters, digits and single hyphens between them.

    A pattern that says so takes longer to compile than all rules to build.
    """
    plain = text.isascii() and text == text.lower() and text.replace("-", "").isalnum()
    return plain and "--" not in f"-{text}-"


def _sentence(_: object, __: object, value: Any) -> None:
    """Refuse a rule that does not say what it means."""
    if not isinstance(value, str) or not value.strip():
        message = (
            f"says is {told(value)}, but a rule explains itself; write one sentence you would tell a friend"
        )
        raise InvalidPolicyError(message, field="says")


def _condition(value: Iterable[Word]) -> frozenset[Word]:
    """Take a set of words of the facets."""
    words = as_tuple(value, "when", "words of the vocabulary")
    for word in words:
        if type(word) not in ALL_FACETS:
            message = (
                f"when has {told(word)}, which is not a facet of a situation; "
                f"use members of {', '.join(facet.__name__ for facet in ALL_FACETS)}"
            )
            raise InvalidPolicyError(message, field="when")
    return frozenset(words)


def _expect_outcome(value: Verdict | Share | Iterable[Action]) -> Verdict | Share | tuple[Action, ...]:
    """Take a verdict, what becomes of a step, or the actions in order."""
    if isinstance(value, Verdict | Share):
        return value
    actions: tuple[Action, ...] = as_tuple(value, "then", "a Verdict, a Share, or Actions")
    if not actions or not all(isinstance(action, Action) for action in actions):
        message = f"then is {told(value)}, but a rule gives a Verdict, a Share, or Actions; name at least one"
        raise InvalidPolicyError(message, field="then")
    if len(set(actions)) < len(actions):
        message = f"then is {[*map(str, actions)]}, but a step is taken once; name each Action once"
        raise InvalidPolicyError(message, field="then")
    return actions


def _because(value: Iterable[Source]) -> tuple[Source, ...]:
    return _works(value, "because")


def _against(value: Iterable[Source]) -> tuple[Source, ...]:
    return _works(value, "against")


def _works(value: Iterable[Source], field: str) -> tuple[Source, ...]:
    """Take cited works."""
    works: tuple[Source, ...] = as_tuple(value, field, "Sources")
    if not all(isinstance(work, Source) for work in works):
        message = f"{field} is {told(value)}, but a rule cites Sources; build each with Source(...)"
        raise InvalidPolicyError(message, field=field)
    return works


def _column(_: object, __: object, value: Any) -> None:
    """Refuse what is not a question of the survey."""
    if value is not None and not isinstance(value, Question):
        message = f"question is {told(value)}, but it is a column of the survey; use a Question, or None"
        raise InvalidPolicyError(message, field="question")


def _proposition(rule: Any, __: object, value: Any) -> None:
    """Refuse what is no topic of the survey of processes, and a second column to count."""
    if value is None:
        return
    if not isinstance(value, Topic):
        message = (
            f"topic is {told(value)}, but the survey of processes asked about topics; use a Topic, or None"
        )
        raise InvalidPolicyError(message, field="topic")
    if rule.question is not None:
        message = (
            f"topic is {told(value)}, but question is {told(rule.question)}, and voices are counted in one "
            "survey; leave one of them out"
        )
        raise InvalidPolicyError(message, field="topic")


def _version(_: object, __: object, value: Any) -> None:
    """Refuse what is not text."""
    if not isinstance(value, str):
        message = f"since is {told(value)}, but it names a version; use a text such as '26.1'"
        raise InvalidPolicyError(message, field="since")


@public
@outlasting
@attrs.frozen(kw_only=True, cache_hash=True)
class Rule:
    """One row of manners: in these situations, do this, because of that.

    Args:
        id: A short kebab-case name that reads as advice; never reused for another meaning.
        says: One sentence you would tell a friend.
        when: The situations it is for: a set of words. Words of one enum are alternatives, different
            enums must all hold, an enum that is not named is free; the empty set is every situation.
        then: A `Verdict` in the connecting table, the actions in order in the courtesy table, a `Share` in
            the sharing table.
        because: The works it follows; empty where it is the author's own judgement, or its topic names them.
        against: The works that say otherwise.
        question: The column of the survey of voices that asks exactly this, where there is one.
        since: The version of the etiquette that brought it.
        topic: What it says about a process, where the survey has the works on that.

    Raises:
        InvalidPolicyError: A field has a value it cannot have; the message names it.

    Example:
        >>> from netiquette import CAUTIOUS, Contact, InterviewState, Rule, Stage, Verdict, decide
        >>> rule = Rule(
        ...     id="peers-are-fine",
        ...     says="At our company, future teammates are glad to hear from you.",
        ...     when={Contact.PEER, Stage.INTERVIEWED},
        ...     then=Verdict.CONNECT,
        ... )
        >>> ours = CAUTIOUS.with_rule(rule, before="await-the-decision")
        >>> str(decide(InterviewState(Stage.INTERVIEWED, contact=Contact.PEER), policy=ours).verdict)
        'connect'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``topic``.
    """

    id: str = attrs.field(validator=_rule_id)
    says: str = attrs.field(validator=_sentence)
    when: frozenset[Word] = attrs.field(converter=_condition, repr=show_words)
    then: Verdict | Share | tuple[Action, ...] = attrs.field(converter=_expect_outcome)
    because: tuple[Source, ...] = attrs.field(default=(), converter=_because, repr=False)
    against: tuple[Source, ...] = attrs.field(default=(), converter=_against, repr=False)
    question: Question | None = attrs.field(default=None, repr=False, validator=_column)
    since: str = attrs.field(default="", repr=False, validator=_version)
    topic: Topic | None = attrs.field(default=None, repr=False, validator=_proposition)

    @property
    def conditions(self) -> Mapping[type[Word], frozenset[Word]]:
        """The words of `when` by the enum they belong to, in the order of the facets."""
        words_of: dict[type[Word], set[Word]] = {}
        for word in self.when:
            words_of.setdefault(type(word), set()).add(word)
        return {facet: frozenset(words_of[facet]) for facet in ALL_FACETS if facet in words_of}

    @property
    def basis(self) -> Basis:
        """What the rule rests on, which is the founding text, other evidence, or judgement alone."""
        if MUSE in self.because:
            return Basis.FOUNDING
        return Basis.EVIDENCE if self.cited else Basis.JUDGEMENT

    @property
    def cited(self) -> tuple[Source, ...]:
        """What it rests on, which is `because` or else the works on its topic that say so, if only in part.

        .. versionadded:: 26.2
        """
        return self.because or _on_topic(self.topic)[0]

    @property
    def opposed(self) -> tuple[Source, ...]:
        """What says otherwise, which is `against` or else the works on its topic that do, or set conditions.

        .. versionadded:: 26.2
        """
        return self.against or _on_topic(self.topic)[1]

    @property
    def support(self) -> "Support":
        """How many independent voices agree, set conditions, or disagree; content farms never count.

        Where a survey asked this very question, or has its topic, every voice that answered is counted.
        Elsewhere the works the rule cites are, one a voice.
        """
        return _support(self)


def applies(when: AbstractSet[Word], words: AbstractSet[Word]) -> bool:
    """Return whether a condition holds of words: of each enum it names, one that it names."""
    return {type(word) for word in when} == {type(word) for word in when & words}


def favours(rule: Rule) -> bool:
    """Return whether a rule says do it, where a question asks whether to: only a verdict can say don't."""
    return not isinstance(rule.then, Verdict) or rule.then.opens


@lru_cache(maxsize=1 << 10)  # the survey never changes, nor does a rule: counting once is enough
def _support(rule: Rule) -> "Support":
    """Count the voices for and against a rule."""
    from netiquette._evidence import survey as _survey  # noqa: PLC0415  few callers count; the others need not wait for it

    if rule.topic is not None:
        from netiquette._evidence.process_survey import topic_support  # noqa: PLC0415  likewise

        return topic_support(rule.topic)
    if rule.question is None:
        return _survey.support_of(rule.because, rule.against)
    return _survey.support(rule.question, favours=favours(rule))


@lru_cache(maxsize=len(Topic) + 1)  # likewise
def _on_topic(topic: Topic | None) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """Return the works for and against a topic; those that set conditions are on both sides."""
    if topic is None:
        return (), ()
    from netiquette._evidence.process_survey import works_on  # noqa: PLC0415  likewise

    agree, conditional, disagree = works_on(topic)
    return agree + conditional, disagree + conditional
