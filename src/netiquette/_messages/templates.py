"""Templates: from the sentences of an occasion to the richest text that fits a channel.

Theory of operation. Occasion, tone, channel and variant pick the sentences (`wording`), which are compiled
once into a *template* with placeholders of our own. The user's words are then put in, in one pass, and never
read again: no detail can be taken for a template. Where room is short, a template starts from its shortest
form, first says every optional thing briefly, most wanted first, and then says each thing as richly as still
fits, in reading order. So nothing is ever cut, and what was left out could not have stayed.

Every composer ends in `write`; none of them puts text together by itself.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from re import findall, sub
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._languages.language import DEFAULT, Language, language_of
from netiquette._languages.wording import VARIANTS
from netiquette._messages.greeting import addressee, given_name
from netiquette._messages.message import Details, Message, fill_message
from netiquette._messages.text import units
from netiquette._vocabulary.arguments import expect_count, expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.errors import MessageTooLongError
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netiquette._languages.wording import Wording

__all__ = ["Style", "write"]

# ------------------------------------------------------------------------------- the channels


class _Frame(NamedTuple):
    """What a channel makes of a message."""

    form: str
    """How you greet and sign there; a key of `Messages.forms`."""
    edge: str
    """Between the greeting, the text and the sign-off."""
    gap: str
    """Between paragraphs."""
    keeps: frozenset[str]
    """The optional parts this channel cannot do without."""


_LETTER = _Frame("letter", "\n\n", "\n\n", frozenset({"ask", "sign_off"}))
_NOTE = _Frame("note", "\n", " ", frozenset())  # the request itself asks, and shows the name
_TEXT_MESSAGE = _Frame("note", "\n", " ", frozenset({"ask", "sign_off"}))  # they may not know the number
_SPEECH = _Frame("speech", "\n", " ", frozenset({"ask"}))

_FRAMES: Mapping[Channel, _Frame] = {
    Channel.EMAIL: _LETTER,
    Channel.INMAIL: _LETTER,
    Channel.LINKEDIN_MESSAGE: _LETTER,
    Channel.LINKEDIN_NOTE: _NOTE,
    Channel.LINKEDIN_NOTE_PAID: _NOTE,
    Channel.SMS: _TEXT_MESSAGE,
    Channel.SPOKEN: _SPEECH,
}

_ON_LINKEDIN = frozenset(
    {Channel.INMAIL, Channel.LINKEDIN_MESSAGE, Channel.LINKEDIN_NOTE, Channel.LINKEDIN_NOTE_PAID}
)
"""Where no one needs to be told which network is meant."""

# --------------------------------------------------------------------------------- the details

_ENDINGS = tuple(".!?\u2026\u3002\uff01\uff1f\u061f\u0964")
"""What ends a sentence already: "at Acme Inc." takes no second full stop."""


class _Fillings(dict[str, str]):
    """What goes into the placeholders; a name with a full stop is the same at the end of a sentence."""

    def __missing__(self, key: str) -> str:
        words = self[key.removesuffix(".")]
        self[key] = ended = words if words.endswith(_ENDINGS) else f"{words}."
        return ended


def _said(day: date, language: Language) -> str:
    """Say a day in a language."""
    messages = language.messages
    weekday, month = messages.weekdays[day.weekday()], messages.months[day.month - 1]
    return messages.day.format(weekday=weekday, day=day.day, month=month)


_AS_GIVEN = ("strength", "news", "answer", "times", "answer_by")
"""The details that stand in a message by themselves."""


@lru_cache(maxsize=1 << 7)
def _as_template(text: str) -> str:
    """Turn a sentence of ours into what ``%`` fills in one pass, without reading what it puts in."""
    return sub(r"\{(\w+)\}(\.?)", r"%(\1\2)s", text.replace("%", "%%"))


def _fillings(
    details: Details, tone: Tone, language: Language, days: Mapping[str, date | None], *, through: bool
) -> _Fillings:
    """Return the user's words, and the phrases made from them; what is unknown has no key."""
    naming, titles = language.messages.naming, language.names.no_given_name
    filled = _Fillings(candidate=details.candidate_name, topic=details.topic)
    if through:
        filled["contact"] = (tone is Tone.WARM and given_name(details.via_name, titles)) or details.via_name
        filled["absent"] = details.contact_name
    else:
        filled["contact"] = addressee(details, tone, titles)
    filled |= {name: _said(day, language) for name, day in days.items() if day is not None}
    # A day that they say themselves is said as they say it.
    filled |= {name: said for name in _AS_GIVEN if (said := getattr(details, name))}
    if details.company:
        filled["company"] = details.company
        filled["at_or_for"] = filled["at_or_about"] = _as_template(naming.at) % filled
    if details.position:
        words = details.position.casefold().split()
        shape = words[0] in naming.articles, words[-1] in naming.job_words
        filled["role"] = _as_template(naming.role[shape]) % {"position": details.position}
        if details.company:
            filled["role"] = _as_template(naming.role_at) % filled
        else:
            filled["at_or_for"] = _as_template(naming.for_role) % filled
            filled["at_or_about"] = _as_template(naming.about_role) % filled
    elif details.company:
        filled["role"] = _as_template(naming.role_at) % {"role": naming.any_role, "company": details.company}
    return filled


# -------------------------------------------------------------------------------- the template


class _Piece(NamedTuple):
    """One part of a message."""

    part: str
    essential: bool
    options: tuple[str, ...]
    """Its sentences as templates, from rich to terse."""


class _Template(NamedTuple):
    """A message before the user's words are put in."""

    frame: _Frame
    subjects: tuple[str, ...]
    paragraphs: tuple[tuple[_Piece, ...], ...]
    """The greeting, the text, the sign-off."""
    wanted: tuple[str, ...]
    """The optional parts of the text, most wanted first."""

    @property
    def pieces(self) -> list[_Piece]:
        """The parts in reading order."""
        return [piece for paragraph in self.paragraphs for piece in paragraph]

    def joined(self, chosen: Mapping[str, str]) -> str:
        """Return the text made of the parts that were chosen."""
        greeting, *text, sign_off = (
            " ".join(chosen[piece.part] for piece in paragraph if piece.part in chosen)
            for paragraph in self.paragraphs
        )
        body = self.frame.gap.join(filter(None, text))
        return self.frame.edge.join(filter(None, (greeting, body, sign_off)))

    def fitted(self, filled: _Fillings, limit: int) -> dict[str, str]:
        """Return the richest choice that fits, or the shortest there is where none does."""
        options = {
            piece.part: [(units(said), said) for said in (option % filled for option in piece.options)]
            for piece in self.pieces
        }
        briefly = {part: [min(said, key=_first)] for part, said in options.items()}
        chosen = {piece.part: briefly[piece.part][0][1] for piece in self.pieces if piece.essential}
        length = units(self.joined(chosen))
        for part, several in (*((part, briefly[part]) for part in self.wanted), *options.items()):
            for size, said in several:
                # What joins the parts never composes with them, so lengths can be added up.
                longer = size - (units(chosen[part]) if part in chosen else -self._before(chosen, part))
                if length + longer <= limit:
                    chosen[part] = said
                    length += longer
                    break
        return chosen

    def _before(self, chosen: Mapping[str, str], part: str) -> int:
        """Return how much stands before a part that is added; every text has an essential part already."""
        place, paragraph = next(
            (place, paragraph)
            for place, paragraph in enumerate(self.paragraphs)
            if any(piece.part == part for piece in paragraph)
        )
        if any(piece.part in chosen for piece in paragraph):
            return 1
        return len(self.frame.edge if place == len(self.paragraphs) - 1 else self.frame.gap)


_first = itemgetter(0)


class _Key(NamedTuple):
    """What a template depends on."""

    action: Action
    occasion: str
    channel: Channel
    tone: Tone
    network: Network
    variant: int
    cues: frozenset[str]
    """The conditional parts that are called for."""
    known: frozenset[str]
    """The placeholders there is something to put into."""
    language: Language


@lru_cache(maxsize=1 << 10)
def _template_of(key: _Key) -> tuple[_Template, str]:
    """Gather the sentences of one message as templates; return them with the richest text they make."""
    language = key.language.messages
    outline = language.outlines[key.action]
    sentences = outline.occasions[key.occasion]
    frame = _FRAMES[key.channel]
    greeting, sign_off = language.forms[frame.form][key.tone]
    linkedin = key.channel in _ON_LINKEDIN and key.network is Network.LINKEDIN
    here = "" if linkedin else language.on_network[key.network]

    def options(wording: Wording) -> tuple[str, ...]:
        found: list[str] = []
        for sentence in (wording,) if isinstance(wording, str) else wording:
            said = sentence.replace("{here}", here)
            if key.tone is Tone.FORMAL:
                for short, full in language.spelled_out.items():
                    said = said.replace(short, full)
            if key.known.issuperset(findall(r"\{(\w+)\}", said)):
                found.append(_as_template(said))
        return tuple(found)

    def paragraph(parts: Mapping[str, Wording]) -> tuple[_Piece, ...]:
        pieces = (
            _Piece(part, part in frame.keeps or part not in optional, options(wording))
            for part, wording in parts.items()
        )
        return tuple(piece for piece in pieces if piece.options)

    optional = {*outline.optional, "sign_off"}
    paragraphs = (
        paragraph({"greeting": greeting}),
        *(
            paragraph(
                {
                    part: sentences[part][key.variant]
                    for part in parts
                    if part in sentences and (part not in outline.conditional or part in key.cues)
                }
            )
            for parts in outline.paragraphs
        ),
        paragraph({"sign_off": sign_off} if sign_off else {}),
    )
    there = {piece.part for pieces in paragraphs for piece in pieces if not piece.essential}
    template = _Template(
        frame=frame,
        subjects=options(sentences["subject"][key.variant]),
        paragraphs=paragraphs,
        wanted=tuple(part for part in reversed(outline.optional) if part in there),
    )
    return template, template.joined({piece.part: piece.options[0] for piece in template.pieces})


# --------------------------------------------------------------------------------- the message


class Style(NamedTuple):
    """How a message is written, as the caller says it."""

    channel: Channel | str
    tone: Tone | str
    variant: int
    limit: int | None
    """The most the body may hold; the channel's where it is None."""
    language: str = DEFAULT


def write(
    action: Action,
    occasion: str,
    details: Details,
    style: Style,
    *,
    network: Network = Network.LINKEDIN,
    cues: frozenset[str] = frozenset(),
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
        days: What is put in for days of the state, by its name; one that is not known is left out.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit.
        InvalidDetailError: `channel`, `tone`, `variant` or `limit` isn't one.
        UnknownLanguageError: There is no such language.
    """
    channel = expect_word("channel", Channel, style.channel)
    tone = expect_word("tone", Tone, style.tone)
    variant = expect_count("variant", style.variant, "variants are counted from 0") % VARIANTS
    most = (
        channel.facts.limit
        if style.limit is None
        else expect_count("limit", style.limit, "it counts characters")
    )
    language = language_of(style.language)
    filled = _fillings(details, tone, language, days, through=occasion.startswith("through"))
    known = frozenset(filled)
    template, richest = _template_of(
        _Key(action, occasion, channel, tone, network, variant, cues, known, language)
    )
    body = richest % filled
    omitted: tuple[str, ...] = ()
    if most is not None and units(body) > most:
        chosen = template.fitted(filled, most)
        body = template.joined(chosen)
        omitted = tuple(piece.part for piece in template.pieces if piece.part not in chosen)
        excess = units(body) - most
        if excess > 0:
            longest = _longest(details, body)
            raise MessageTooLongError(
                f"the shortest wording is {excess} over the {most} characters of {channel}, "
                f"where nothing is cut; shorten {longest}, or choose a roomier channel",
                excess=excess,
                field=longest,
                shortest=body,
            )
    subject = _subject(template.subjects, filled, channel.facts.subject_limit)
    message = object.__new__(Message)
    fill_message(message, action, channel, subject, body, omitted, most)
    return message


"""A message is never refused for what its details were allowed to be."""


def _subject(templates: tuple[str, ...], filled: _Fillings, limit: int | None) -> str:
    """Return the first subject that fits; the last one has no word of the user's, and always does."""
    if limit is None:
        return ""
    subjects = [template % filled for template in templates]
    return next((text for text in subjects if units(text) <= limit), subjects[-1])


def _longest(details: Details, text: str) -> str:
    """Return the field that takes the most room in a text."""
    given = {field: words for field, words in attrs.asdict(details).items() if isinstance(words, str)}
    there = {field: units(words) for field, words in given.items() if words and words in text}
    return max(there, key=lambda field: there[field])
