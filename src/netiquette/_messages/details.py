"""Details: the personal facts a message is made from, as they stand in it.

Theory of operation. Whatever is given passes three gates. `plain` refuses what no one can read. Then each
field has a taker, below, which mends what can be mended in one way only, and refuses what cannot stand where
its sentences put it, with the reason and the way out. What a taker returns is kept, and taking it again
changes nothing: so details can be evolved, and read again from a document. At last the topic is held against
what could be said to anybody.

One rule of this file. What is kept is what stands in a message; nothing is changed when the message is
written, but a date, which each dialect says in its own words.
"""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import attrs

from netiquette._languages.language import DEFAULT, language_of
from netiquette._messages.full_names import cased, is_ordinary, names, person
from netiquette._messages.grammar import Grammar, grammar_of
from netiquette._messages.phrases import (
    between_commas,
    enumerated,
    has_clause,
    is_gerund,
    itemized,
    link,
    misfit,
    news,
    one_of_several,
    phrase_or_sentence,
    reason,
    sentence,
    several,
    step,
    topic_phrase,
    when_free,
    with_names,
)
from netiquette._messages.positions import said_position
from netiquette._messages.said_days import said_day
from netiquette._messages.text import plain
from netiquette._messages.topic import check_topic
from netiquette._vocabulary.arguments import expect, expect_count
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import unguarded
from netiquette._vocabulary.limits import LIMITS, Limits, bounded, fits
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DETAIL_FIELDS", "REQUIRED_DETAILS", "Details", "fill_details"]


def _rounds(value: Any) -> int:
    """Take how often they have talked."""
    return expect_count("rounds", value, "it counts the times this contact has interviewed you")


@public
@outlasting
@attrs.frozen(kw_only=True, init=False)
class Details:
    """The personal facts of one message: who writes to whom, and what they have to talk about.

    What is kept is what stands in the message. A text is kept as it is given, without the blanks around it,
    unless it can stand there in one other way only: a name without capitals gets them, "by Friday" becomes
    the day, a position loses its "(m/f/d)", a sentence gets its full stop. What cannot stand in a sentence is
    refused. Nothing is guessed: no title, no gender, no given name that could be a family name. What only
    fills a field, such as "n/a" or "TBD", says as little as an empty one.

    Args:
        candidate_name: Who writes, as they sign.
        contact_name: Whom they write to, in full: one person. A title in front of it, a nickname in brackets
            and a family name in front of a comma are understood.
        topic: What you actually talked about, as a phrase: "the move to event sourcing", "how you measure
            churn"; or several of them. Where you have not met, what of theirs caught your eye; where you
            knew each other before, what links you. Only messages that speak of it need it. Once an interview
            may have been, it is taken for what was said there; `Meeting.NEVER` says that there was none.
        company: The company that hires. Of an address of theirs, what one says of it is kept: "acme.example".
        position: The position as one says it: "Data Engineer". Numbers, genders and places of a posting are
            left out; where no single one is meant ("any", "general application"), it counts as left out.
        contact_given_name: What the contact is called; for the warm greeting.
        contact_family_name: For the formal greeting, together with the title.
        contact_title: How the contact is addressed, as they write it themselves: "Dr.". "Sir" and "Dame" go
            with the given name.
        strength: What you bring: a short noun phrase ("six years of running such systems"), what you do
            ("running the grill station"), or a whole sentence ("At Halden I ran the grill for two years.").
            What is noted as in a CV ("12 years, clean licence") stands after a colon.
        news: What is new with you, as a sentence of its own: "I have passed the exam we spoke of." For a
            question about where things stand, or a line now and then; own news cannot do without it, because
            nobody else knows what there is to tell.
        answer_by: The day by which you will answer an offer, theirs or another employer's, as you would say
            it: "Friday, 4 December". A date such as 2026-12-04 is said so.
        rounds: How many times this contact has interviewed you, this time included.
        via_name: Who passes your thanks on, in full, where you have no address for the contact: usually the
            recruiter.
        answer: What you answer to something they asked, as you would write it: "Yes, Tuesday at ten suits
            me." An answer cannot do without it, because nobody else knows what they asked.
        times: When you could meet, for a new day: "Tuesday or Wednesday morning"; or several of them.
        said: Sentences of your own about the talk; they stand in the message as they are.
        need: What they need, as a noun phrase: "somebody who knows the old system".
        proof: What you can show for that: a noun phrase, or a whole sentence.
        better_answer: A better answer to a question of theirs, in sentences of your own; they stand in the
            message as they are.
        link: An address they asked for or will like, https, http or mailto; alone, or after the words for
            it: "the paper: https://example.org/paper".
        others: Who else is to be thanked, one name or several.
        next_step: The next step they named, as a noun phrase: "the panel on Friday".
        reason: Why you decline or withdraw: a noun phrase, "the long commute", or a clause, "I have taken
            another offer".
        start_date: The day you start, as you would say it: "Monday, 1 February", or "February".
        referrer_name: Who suggested that you write, in full.
        greeting: How the message begins, in your own words: "Dear Sir Anthony,".
        role: What the position is called in a sentence, in your own words: "the post of ward sister".
        limits: How long a text may be, and how many combining marks may follow each other: ``detail`` and
            ``marks``. It is not a fact and is not kept: if you derive other details with `attrs.evolve`,
            pass it again.
        language: The language of the details, which says what can stand in a sentence of it. It is not kept
            either.

    Raises:
        InvalidDetailError: A name is missing, a text is not text, is too long, hides a line break, a control
            character or another one that no one can read, cannot stand in a sentence, or is a topic that
            could be anyone's.
        TypeError: ``limits`` isn't what it should be.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import Details
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Dr. Ngozi Okonjo",
        ...     position="REQ-20931 Data Engineer (m/f/d)",
        ...     topic=["the move to event sourcing", "how you measure churn"],
        ... )
        >>> details.contact_title, details.contact_family_name, details.position
        ('Dr.', 'Okonjo', 'Data Engineer')
        >>> details.topic
        'the move to event sourcing and how you measure churn'
        >>> Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="our conversation")
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidDetailError: topic is 'our conversation', but that could be said to \
anyone; name one thing you talked about, such as 'the move to event sourcing'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``answer``, ``times``, ``said``, ``need``, ``proof``, ``better_answer``, ``link``, ``others``,
       ``next_step``, ``reason``, ``start_date``, ``referrer_name``, ``greeting``, ``role``, ``language`` and
       ``limits``; several topics, or none; and it mends and refuses more.
    """

    candidate_name: str
    contact_name: str
    topic: str = ""
    company: str = ""
    position: str = ""
    contact_given_name: str = ""
    contact_family_name: str = ""
    contact_title: str = ""
    strength: str = ""
    news: str = ""
    answer_by: str = ""
    rounds: int = attrs.field(default=1, converter=_rounds)
    via_name: str = ""
    answer: str = ""
    times: str = ""
    said: str = ""
    need: str = ""
    proof: str = ""
    better_answer: str = ""
    link: str = ""
    others: str = ""
    next_step: str = ""
    reason: str = ""
    start_date: str = ""
    referrer_name: str = ""
    greeting: str = ""
    role: str = ""

    def __init__(
        self,
        *,
        candidate_name: str,
        contact_name: str,
        topic: str | Iterable[str] = "",
        company: str = "",
        position: str = "",
        contact_given_name: str = "",
        contact_family_name: str = "",
        contact_title: str = "",
        strength: str = "",
        news: str = "",
        answer_by: str = "",
        rounds: int = 1,
        via_name: str = "",
        answer: str = "",
        times: str | Iterable[str] = "",
        said: str = "",
        need: str = "",
        proof: str = "",
        better_answer: str = "",
        link: str = "",
        others: str | Iterable[str] = "",
        next_step: str = "",
        reason: str = "",
        start_date: str = "",
        referrer_name: str = "",
        greeting: str = "",
        role: str = "",
        limits: Limits = LIMITS,
        language: str = DEFAULT,
    ) -> None:
        expect("Details", "limits", limits, Limits)
        texts: tuple[Any, ...] = (
            candidate_name, contact_name, topic, company, position, contact_given_name,
            contact_family_name, contact_title, strength, news, answer_by, via_name, answer, times,
            said, need, proof, better_answer, link, others, next_step, reason, start_date,
            referrer_name, greeting, role,
        )  # fmt: skip
        grammar = grammar_of(language_of(language))
        given = {
            name: text for name, text in zip(_TEXT_FIELDS, texts, strict=True) if text is not _NOTHING_GIVEN
        }
        kept = _read_all(given, grammar, limits)
        for name in REQUIRED_DETAILS:
            if name not in kept:
                raise misfit(
                    name, given.get(name, ""), "no message goes without it", "ask the candidate for it"
                )
        _take_all(kept, grammar, limits)
        fill_details(self, rounds=rounds, **kept)


fill_details = unguarded(Details)
DETAIL_FIELDS = tuple(field.name for field in attrs.fields(Details))
REQUIRED_DETAILS = tuple(field.name for field in attrs.fields(Details) if field.default is attrs.NOTHING)
"""Those that every message needs."""


_TEXT_FIELDS = tuple(field.name for field in attrs.fields(Details) if field.name != "rounds")
_NOTHING_GIVEN = ""
"""What a field is that nobody gave, and what most are; Python has one empty text."""


def _read_all(given: dict[str, Any], grammar: Grammar, limits: Limits) -> dict[str, Any]:
    """Read what was given as text, several as a list of it, and leave out what shows or says nothing."""
    kept: dict[str, Any] = {}
    whole, longest = "", grammar.longest_nothing
    for name, value in given.items():
        if name in _LISTS:
            texts = several(name, value)
            if texts := [text for text in texts if not _says_nothing(name, text, grammar)]:
                kept[name] = texts
                whole += "".join(texts)
        elif (text := plain(name, value)) and (len(text) > longest or not _says_nothing(name, text, grammar)):
            kept[name] = text
            whole += text
    if not fits(whole, limits.detail, limits.marks):
        for name, text in kept.items():
            bounded(name, "".join(text), limits.detail, limits.marks)
    return kept


_LISTS = frozenset({"others", "times", "topic"})
_MAY_BE_FILLED_IN = frozenset(_TEXT_FIELDS) - {
    name for name in _TEXT_FIELDS if name.endswith(("_name", "_by", "_date")) or name in {"answer", "topic"}
}
"""What may be filled in with nothing. A name, a day and a topic are to be found out."""


def _says_nothing(name: str, text: str, grammar: Grammar) -> bool:
    """Return whether a text only fills the field: n/a."""
    return name in _MAY_BE_FILLED_IN and text.casefold() in grammar.phrases.nothing


def _take_all(kept: dict[str, Any], grammar: Grammar, limits: Limits) -> None:
    """Put into each field what stands in a message."""
    named = _named_here(kept)
    if company := kept.get("company", ""):
        company = kept["company"] = _company(company)
        kept["contact_name"] = _without_their_company(kept["contact_name"], company, grammar)
    for name, text in kept.items():
        if (take := _TAKERS.get(name)) is not None:
            taken = take(name, text, grammar)
            if name in _WITHIN_SENTENCES:
                taken = with_names(taken, text, named)
            kept[name] = taken if len(taken) <= limits.detail else text
    if not is_ordinary(kept["contact_name"], grammar):
        contact = person("contact_name", kept["contact_name"], grammar)
        kept["contact_name"] = contact.name
        for name, text in contact.parts.items():
            kept.setdefault(name, text)
    company = kept.get("company", "")
    if "position" in kept:
        kept["position"] = said_position(kept["position"], company, grammar)
    if "topic" in kept:
        position = kept.get("position", "")
        topics = [
            with_names(topic, part, named)
            for text in kept["topic"]
            for item in itemized(text)
            for part, topic in _topics(item, company, position, grammar)
        ]
        topics.sort(key=lambda topic: has_clause(topic, grammar) or is_gerund(topic, grammar))
        kept["topic"] = bounded("topic", enumerated(topics, grammar.phrases), limits.detail, limits.marks)


def _company(text: str) -> str:
    """Return a company that was given by its address as one says that: acme.example."""
    found = _OF_A_PAGE.fullmatch(text) if "." in text else None
    return found[1] if found else text


_OF_A_PAGE = re.compile(r"(?:https?://(?:www\.)?|www\.)([^\s/?#]+\.[^\s/?#]+)(?:[/?#]\S*)?", re.IGNORECASE)


def _without_their_company(name: str, company: str, grammar: Grammar) -> str:
    """Return a name without where somebody works, which is no part of it: "Bo Example, Acme"."""
    if company.casefold() not in name.casefold():
        return name
    beside = rf"(?:\s*[,|(/]\s*|\s+[-\u2013\u2014]\s+|{grammar.naming.employed_at}){re.escape(company)}\)?$"
    return re.sub(beside, "", name, count=1, flags=re.IGNORECASE) or name


_WITHIN_SENTENCES = frozenset({"need", "next_step", "proof", "reason", "strength"})
"""What stands within a sentence, though it may have been written by itself."""


def _named_here(kept: dict[str, Any]) -> frozenset[str]:
    """Return the words that are names here: those of people, and the first of the company."""
    people = (kept.get(name, "") for name in ("candidate_name", "contact_name", "via_name", "referrer_name"))
    return frozenset(" ".join(people).split()) | set(kept.get("company", "").split()[:1])


def _topics(item: str, company: str, position: str, grammar: Grammar) -> list[tuple[str, str]]:
    """Take each of the things between commas, or all of it as one where one of them says nothing."""
    parts = between_commas(item, grammar)
    if len(parts) > 1:
        with suppress(InvalidDetailError):
            return [(part, _topic(part, company, position, grammar)) for part in parts]
    return [(item, _topic(item, company, position, grammar))]


def _topic(text: str, company: str, position: str, grammar: Grammar) -> str:
    """Take what they talked about, and nothing that everybody could have talked about."""
    check_topic(text, company, position, grammar)
    topic = topic_phrase(text, grammar)
    if topic != text:
        check_topic(topic, company, position, grammar)
    return topic


def _full_name(field: str, text: str, grammar: Grammar) -> str:
    return text if is_ordinary(text, grammar) else person(field, text, grammar).name


def _part_of_name(_: str, text: str, grammar: Grammar) -> str:
    return cased(text, grammar.people, first=False)


def _choice(field: str, texts: list[str], grammar: Grammar) -> str:
    """Take what of several will do."""
    return enumerated([when_free(field, text, grammar) for text in texts], grammar.phrases, choice=True)


def _opening(_: str, text: str, __: Grammar) -> str:
    """Take a greeting, with a comma where it ends in a name."""
    return f"{text}," if text[-1].isalnum() or text[-1] == "." else text


def _own_role(field: str, text: str, _: Grammar) -> str:
    """Take what the position is called in a sentence."""
    if not any(map(str.isalnum, text)):
        raise misfit(field, text, "that names nothing", "write a phrase, such as 'the post of ward sister'")
    return text


_TAKERS: "Mapping[str, Callable[[str, str, Grammar], str]]" = MappingProxyType(
    {
        **dict.fromkeys(("candidate_name", "via_name", "referrer_name"), _full_name),
        **dict.fromkeys(("contact_given_name", "contact_family_name"), _part_of_name),
        **dict.fromkeys(("strength", "proof"), phrase_or_sentence),
        "need": one_of_several,
        "next_step": step,
        "news": news,
        **dict.fromkeys(("answer", "said", "better_answer"), lambda _, text, __: sentence(text)),
        "answer_by": lambda field, text, grammar: said_day(field, text, grammar, spans=False),
        "start_date": lambda field, text, grammar: said_day(field, text, grammar, spans=True),
        "greeting": _opening,
        "role": _own_role,
        "link": lambda field, text, _: link(field, text),
        "others": cast("Callable[[str, str, Grammar], str]", names),  # which takes a list, as the next
        "times": cast("Callable[[str, str, Grammar], str]", _choice),
        "reason": reason,
    }
)
"""What becomes of a text, by its field; the others stand as they are."""
