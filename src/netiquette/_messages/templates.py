"""Writing a message: the richest template that fits, with the user's words put in.

Every composer ends in `write`; none of them puts text together by itself.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._languages.language import DEFAULT, code_of, language_of
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.message import Message, fill_message
from netiquette._messages.naming import OWN_SENTENCES, fillings
from netiquette._messages.parts import Written
from netiquette._messages.said_days import day_in_words
from netiquette._messages.template import Fillings, Key, Template, template_of
from netiquette._messages.text import plain, units
from netiquette._vocabulary.arguments import expect_count, expect_several, expect_word
from netiquette._vocabulary.channel import Channel
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
        days: What is put in for days of the state, by its name; one that is not known is left out.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit.
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
    filled = Fillings(
        {name: day_in_words(day, language, dialect) for name, day in days.items() if day is not None}
    )
    # A day that they say themselves is said as they say it.
    filled |= fillings(details, tone, language, dialect, through=occasion.startswith("through"))
    known = frozenset(filled)
    key = Key(action, occasion, channel, tone, network, variant, length, dialect, cues, holds, known, code)
    if style.earlier != ():
        earlier = expect_several("a composer", "earlier", style.earlier, Message)
        key = _unread(key, earlier, filled)
    template, richest = template_of(key)
    body = richest % filled
    chosen: Mapping[str, str] | None = None
    omitted: tuple[str, ...] = ()
    enough = _enough(template, filled, body, most, length)
    if enough is not None and units(body) > enough:
        chosen = template.fitted(filled, enough, most)
        body = template.joined(chosen)
        omitted = tuple(piece.part for piece in template.pieces if piece.part not in chosen)
        excess = 0 if most is None else units(body) - most
        if excess > 0:
            longest = _longest(details, body)
            raise MessageTooLongError(
                f"the shortest wording is {excess} over the {most} characters of {channel}, "
                f"where nothing is cut; shorten {longest}, or choose a roomier channel",
                excess=excess,
                field=longest,
                shortest=body,
            )
    thread = bounded("thread", plain("thread", style.thread), LIMITS.text, LIMITS.marks)
    subject = _subject(template.subjects, filled, channel.facts.subject_limit, thread)
    message = object.__new__(Message)
    made_of = Written(details, key, filled, chosen)
    fill_message(message, action, channel, subject, body, omitted, most, source=made_of)
    return message


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


def _unread(key: Key, earlier: Sequence[Message], filled: Fillings) -> Key:
    """Return the first variant that says nothing again, or else the one that says least again."""
    read = {sentence for message in earlier for sentence in _SENTENCES.split(message.body)}
    turns = [key._replace(variant=(key.variant + turn) % VARIANTS) for turn in range(VARIANTS)]
    return min(turns, key=lambda turn: _said_again(turn, read, filled))


def _said_again(key: Key, read: AbstractSet[str], filled: Fillings) -> int:
    """Return how many sentences of a message have been read; greeting and signature are always."""
    template, _ = template_of(key)
    own = [piece.options[0].text % filled for pieces in template.paragraphs[1:-1] for piece in pieces]
    return sum(sentence in read for said in own for sentence in _SENTENCES.split(said))


_SENTENCES = re.compile(r"(?<=[.?!]) |\n+")


def _subject(templates: tuple[str, ...], filled: Fillings, limit: int | None, thread: str) -> str:
    """Return the first subject that fits; the last one has no word of the user's, and always does.

    An answer keeps the subject of what it answers.
    """
    if limit is None:
        return ""
    if thread:
        return thread if _REPLY.match(thread) else f"Re: {thread}"
    subjects = [template % filled for template in templates]
    return next((text for text in subjects if units(text) <= limit), subjects[-1])


_REPLY = re.compile(r"re:", re.IGNORECASE)


def _longest(details: Details, text: str) -> str:
    """Return the field that takes the most room in a text; every text greets by some of the name."""
    given = {field: words for field, words in attrs.asdict(details).items() if isinstance(words, str)}
    there = {field: units(words) for field, words in given.items() if words and words in text}
    return max(there, key=lambda field: there[field], default="contact_name")
