"""Writing a message: the richest template that fits, with the user's words put in.

Every composer ends in `write`; none of them puts text together by itself.
"""

from __future__ import annotations

import re
from itertools import chain
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._languages.language import DEFAULT, code_of, language_of
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.message import Message, fill_message
from netiquette._messages.naming import OWN_SENTENCES, fillings
from netiquette._messages.parts import Written
from netiquette._messages.said_days import day_in_words, when_in_words
from netiquette._messages.template import Fillings, Key, Template, is_through, template_of
from netiquette._messages.text import plain, units
from netiquette._vocabulary.arguments import expect_count, expect_several, expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.channel_facts import SUBJECTS_ONLY_SHOWN
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.errors import MessageTooLongError
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.limits import LIMITS, bounded
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from netiquette._languages.wording import Messages
    from netiquette._messages.details import Details

__all__ = ["Style", "write"]


class Style(NamedTuple):
    """How a message is written, as the caller says it."""

    channel: Channel | str
    tone: Tone | str
    variant: int
    limit: int | None
    """The most the body may hold; the channel's where it is None."""
    language: str = DEFAULT
    length: Length | str = Length.USUAL
    dialect: Dialect | str = Dialect.US
    earlier: Sequence[Message] = ()
    """What the same person has read from you; none of its sentences is said again."""
    thread: str = ""
    """The subject of the mail that this answers."""


def write(
    action: Action,
    occasion: str,
    details: Details,
    style: Style,
    *,
    network: Network = Network.LINKEDIN,
    cues: frozenset[str] = frozenset(),
    holds: Presumed = ~Presumed.NOTHING,
    days: Mapping[str, date | None] = MappingProxyType({}),
    today: date | None = None,
) -> Message:
    """Write the message for an occasion: the richest wording that fits.

    Args:
        action: What it is for.
        occasion: A key of the outline's occasions.
        details: Who writes to whom, and about what.
        style: How it is said, as the caller gave it.
        network: The network a request is about.
        cues: The conditional parts that are called for.
        holds: What a sentence may presume.
        days: What is put in for days of the state, by its name, and with ``on_`` before that for when it is;
            one that is not known is left out.
        today: The day on which it is written.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit, or the subject it answers doesn't.
        InvalidDetailError: A part of the style isn't one.
        TypeError: What they have read isn't messages.
        UnknownLanguageError: There is no such language.
    """
    channel = expect_word("channel", Channel, style.channel)
    tone = expect_word("tone", Tone, style.tone)
    length = expect_word("length", Length, style.length)
    dialect = expect_word("dialect", Dialect, style.dialect)
    variant = expect_count("variant", style.variant, "variants are counted from 0") % VARIANTS
    most = (
        channel.facts.limit
        if style.limit is None
        else expect_count("limit", style.limit, "it counts characters")
    )
    code = code_of(style.language)
    language = language_of(code)
    filled = Fillings()
    for name, day in days.items():
        if day is not None:
            filled[name] = day_in_words(day, language, dialect)
            filled[f"on_{name}"] = when_in_words(day, today, language, dialect)
    # A day that they say themselves is said as they say it.
    house = Presumed.HOUSE in holds
    filled |= fillings(details, tone, language, dialect, through=is_through(occasion), house=house)
    if length is not Length.LONG:
        # What reads like a CV is for those who want all of it.
        filled.pop("brings", None)
    known = frozenset(filled)
    key = Key(action, occasion, channel, tone, network, variant, length, dialect, cues, holds, known, code)
    if style.earlier == ():
        made = _worded(key, filled, most)
    else:
        earlier = expect_several("a composer", "earlier", style.earlier, Message)
        made = _unread(key, filled, most, earlier)
    template, _ = template_of(made.key)
    if made.excess:
        longest = _longest(details, made.body)
        raise MessageTooLongError(
            f"the shortest wording is {made.excess} over the {most} characters of {channel}, "
            f"where nothing is cut; shorten {longest}, or choose a roomier channel",
            excess=made.excess,
            field=longest,
            shortest=made.body,
        )
    left = made.chosen
    omitted = () if left is None else tuple(piece.part for piece in template.pieces if piece.part not in left)
    thread = bounded("thread", plain("thread", style.thread), LIMITS.text, LIMITS.marks)
    subject = _subject(template.subjects, filled, channel, thread, language.messages)
    message = object.__new__(Message)
    source = Written(details, made.key, filled, left)
    fill_message(message, action, channel, subject, made.body, omitted, most, source=source)
    return message


class _Worded(NamedTuple):
    """The text of a message, and what was chosen for it."""

    key: Key
    chosen: Mapping[str, str] | None
    """As `Written.chosen`."""
    body: str
    excess: int = 0
    """How much more it is than the channel takes."""


def _worded(key: Key, filled: Fillings, most: int | None) -> _Worded:
    """Return the richest text that fits, or the shortest there is where none does."""
    template, richest = template_of(key)
    return _fitted(_Worded(key, None, richest % filled), template, filled, most)


def _fitted(made: _Worded, template: Template, filled: Fillings, most: int | None) -> _Worded:
    """Return a text as it is, or as much of it as there is room for."""
    enough = _enough(template, filled, made.body, most, made.key.length)
    if enough is None or units(made.body) <= enough:
        return made
    chosen = template.fitted(filled, enough, most)
    body = template.joined(chosen)
    return _Worded(made.key, chosen, body, 0 if most is None else max(0, units(body) - most))


def _enough(template: Template, filled: Fillings, body: str, most: int | None, length: Length) -> int | None:
    """Return how long a message gets: as long as it may be, or as one says at once where that is less.

    What users say in sentences of their own comes on top of that, and whoever wants it long gets it long.
    """
    room = template.room
    if room is None or length is Length.LONG:
        return most
    own = {filled[name] for name in OWN_SENTENCES & filled.keys()}
    enough = room + sum(units(words) for words in own if words in body)
    return enough if most is None else min(most, enough)


def _unread(key: Key, filled: Fillings, most: int | None, earlier: Sequence[Message]) -> _Worded:
    """Return the first text that fits and says nothing again, or else the one that says least again.

    First come the variants as they are, then each with what it might say in place of what has been read.
    """
    read = frozenset(sentence for message in earlier for sentence in _SENTENCES.split(message.body))
    turns = [key._replace(variant=(key.variant + turn) % VARIANTS) for turn in range(VARIANTS)]
    tried: list[tuple[int, int, _Worded]] = []
    for made in chain(
        (_worded(turn, filled, most) for turn in turns),
        (_reworded(turn, filled, most, read) for turn in turns),
    ):
        again = _said_again(made, filled, read)
        if not (made.excess or again):
            return made
        tried.append((made.excess, again, made))
    return min(tried, key=itemgetter(0, 1))[2]


def _reworded(key: Key, filled: Fillings, most: int | None, read: AbstractSet[str]) -> _Worded:
    """Return the richest text of the sentences that have not been read, as far as a part has such."""
    template = template_of(key)[0].preferring(lambda said: read.isdisjoint(_SENTENCES.split(said % filled)))
    chosen = {part: said % filled for part, said in template.richest.items()}
    return _fitted(_Worded(key, chosen, template.joined(chosen)), template, filled, most)


def _said_again(made: _Worded, filled: Fillings, read: AbstractSet[str]) -> int:
    """Return how many sentences of a text have been read; greeting and signature are always."""
    template, _ = template_of(made.key)
    said = made.chosen or {part: text % filled for part, text in template.richest.items()}
    own = (said.get(piece.part, "") for pieces in template.paragraphs[1:-1] for piece in pieces)
    return sum(sentence in read for text in own for sentence in _SENTENCES.split(text))


_SENTENCES = re.compile(r"(?<=[.?!]) |\n+")


def _subject(
    templates: tuple[str, ...], filled: Fillings, channel: Channel, thread: str, messages: Messages
) -> str:
    """Return the first subject that fits; the last one has no word of the user's, and always does."""
    limit = channel.facts.subject_limit
    if limit is None:
        return ""
    if thread:
        return _answering(thread, channel, limit, messages)
    subjects = [template % filled for template in templates]
    return next((text for text in subjects if units(text) <= limit), subjects[-1])


def _answering(thread: str, channel: Channel, limit: int, messages: Messages) -> str:
    """Return the subject of an answer: that of what it answers, uncut, marked once as answered.

    Where there is room for all but the mark, it goes.

    Raises:
        MessageTooLongError: The channel takes no subject of that length.
    """
    found = _ANSWER_MARK.match(thread)
    if not (found and found[1].casefold() in messages.reply_marks):
        marked = messages.reply.replace("{subject}", thread)
        if channel in SUBJECTS_ONLY_SHOWN or units(marked) <= limit:
            return marked
    excess = units(thread) - limit
    if excess > 0 and channel not in SUBJECTS_ONLY_SHOWN:
        raise MessageTooLongError(
            f"thread is {excess} over the {limit} characters of a subject on {channel}, "
            "where nothing is cut; shorten thread, or leave it out",
            excess=excess,
            field="thread",
            shortest=thread,
        )
    return thread


_ANSWER_MARK = re.compile(r"(\w+) ?(?:\[\d+\]|\(\d+\)|\^\d+)? ?[:\uff1a]")
"""Re: and Re[2]:, with the blank that French has and the wide colon that Chinese has."""


def _longest(details: Details, text: str) -> str:
    """Return the field that takes the most room in a text; every text greets by some of the name."""
    given = {field: words for field, words in attrs.asdict(details).items() if isinstance(words, str)}
    there = {field: units(words) for field, words in given.items() if words and words in text}
    return max(there, key=lambda field: there[field], default="contact_name")
