"""A template: the sentences of one message, before the user's words are put in.

Theory of operation. Occasion, tone, channel and variant pick the sentences (`wording`), which are compiled
once into a *template* with placeholders of our own: those that are true, known and for that tone and medium.
The user's words are then put in, in one pass, and never read again: no detail can be taken for a template.
Where room is short, or one would not say much, a template starts from its shortest form that still has the
user's words, or names the topic, if that fits; first says every optional thing briefly, most wanted first,
and then says each thing as richly as still fits, in reading order. So nothing is ever cut, and what was left
out could not have stayed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from re import findall, sub
from typing import TYPE_CHECKING, NamedTuple

from netiquette._languages.language import language_of
from netiquette._languages.wording import Medium, Presumed, Sentence, alternatives
from netiquette._messages.grammar import ENDINGS
from netiquette._messages.text import units
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeAlias

    from netiquette._languages.wording import Wording

    _Alike: TypeAlias = Callable[[Sentence], object]

__all__ = [
    "FRAMES",
    "LETTER",
    "ON_LINKEDIN",
    "Fillings",
    "Key",
    "Template",
    "is_through",
    "slots_of",
    "template_of",
]

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
    medium: Medium = Medium.LETTER
    room: int | None = None
    """How much one says there, as in `Outline`; None where the message itself decides."""


_FORTY_WORDS = 206
"""The characters in which no text message of ours has more than forty words beside the greeting: two or three
short sentences, which fill a screen without a thumb."""
_SIXTY_WORDS = 272
"""Those in which we say no more than sixty words aloud: some twenty seconds, like the limit of that channel.

Both are our own choice, and were found by counting; `tests/test_wording_in_use.py` counts again."""

LETTER = _Frame("letter", "\n\n", "\n\n", frozenset({"ask", "sign_off"}))
_NOTE = _Frame("note", "\n", " ", frozenset())  # the request itself asks, and shows the name
_TEXT_MESSAGE = _Frame(  # it says who writes: they may not know the number
    "text", " ", " ", frozenset({"ask"}), Medium.TEXT, room=_FORTY_WORDS
)
_SPEECH = _Frame("speech", "\n", " ", frozenset({"ask"}), Medium.SPEECH, room=_SIXTY_WORDS)

FRAMES: Mapping[Channel, _Frame] = {
    Channel.EMAIL: LETTER,
    Channel.INMAIL: LETTER,
    Channel.LINKEDIN_MESSAGE: LETTER,
    Channel.LINKEDIN_NOTE: _NOTE,
    Channel.LINKEDIN_NOTE_PAID: _NOTE,
    Channel.SMS: _TEXT_MESSAGE,
    Channel.SPOKEN: _SPEECH,
}

ON_LINKEDIN = frozenset(
    {Channel.INMAIL, Channel.LINKEDIN_MESSAGE, Channel.LINKEDIN_NOTE, Channel.LINKEDIN_NOTE_PAID}
)
"""Where no one needs to be told which network is meant."""

# --------------------------------------------------------------------------------- the details


class Fillings(dict[str, str]):
    """What goes into the placeholders; a name with a full stop is the same at the end of a sentence."""

    def __missing__(self, key: str) -> str:
        words = self[key.removesuffix(".")]
        self[key] = ended = words if words.endswith(ENDINGS) else f"{words}."
        return ended


@lru_cache(maxsize=1 << 7)
def _as_template(text: str) -> str:
    """Turn a sentence of ours into what ``%`` fills in one pass, without reading what it puts in."""
    return sub(r"\{(\w+)\}(\.?)", r"%(\1\2)s", text.replace("%", "%%"))


def slots_of(said: Sentence) -> frozenset[str]:
    """Return the placeholders of a sentence that is a template."""
    return frozenset(findall(r"%\((\w+)\.?\)s", said.text))


# -------------------------------------------------------------------------------- the template


class _Piece(NamedTuple):
    """One part of a message."""

    part: str
    essential: bool
    options: tuple[Sentence, ...]
    """Its sentences as templates, from rich to terse."""


class Template(NamedTuple):
    """A message before the user's words are put in."""

    frame: _Frame
    subjects: tuple[str, ...]
    paragraphs: tuple[tuple[_Piece, ...], ...]
    """The greeting, the text, the sign-off."""
    wanted: tuple[str, ...]
    """The optional parts of the text, most wanted first."""
    room: int | None
    """How much one says there, as in `Outline`."""

    @property
    def needed(self) -> frozenset[str]:
        """The parts that cannot go."""
        return frozenset(piece.part for piece in self.pieces if piece.essential)

    @property
    def pieces(self) -> list[_Piece]:
        """The parts in reading order."""
        return [piece for paragraph in self.paragraphs for piece in paragraph]

    @property
    def richest(self) -> dict[str, str]:
        """What each part says where there is room."""
        return {piece.part: piece.options[0].text for piece in self.pieces}

    def preferring(self, likes: Callable[[str], bool]) -> Template:
        """Return the same, where each part of the text says only what is liked, as far as it has such."""
        greeting, *text, sign_off = self.paragraphs
        preferred = (
            tuple(
                piece._replace(
                    options=tuple(said for said in piece.options if likes(said.text)) or piece.options
                )
                for piece in paragraph
            )
            for paragraph in text
        )
        return self._replace(paragraphs=(greeting, *preferred, sign_off))

    def joined(self, chosen: Mapping[str, str]) -> str:
        """Return the text made of the parts that were chosen."""
        greeting, *text, sign_off = (
            " ".join(chosen[piece.part] for piece in paragraph if piece.part in chosen)
            for paragraph in self.paragraphs
        )
        body = self.frame.gap.join(filter(None, text))
        return self.frame.edge.join(filter(None, (greeting, body, sign_off)))

    def fitted(self, filled: Fillings, limit: int, most: int | None) -> dict[str, str]:
        """Return the richest choice that fits, or the shortest there is where none does.

        In a letter ``most`` decides which parts are said and ``limit`` how richly; in speech and text
        messages ``limit`` decides both.
        """
        options = {
            piece.part: [(units(said), said) for said in (option.text % filled for option in piece.options)]
            for piece in self.pieces
        }
        starts = (self._start(options, *start) for start in self._starts(tight=limit == most))
        shortest = self._start(options, self.needed, _whatever)
        briefly, chosen, length = next((start for start in starts if start[2] <= limit), shortest)
        for part, several, bound in (
            *((part, [briefly[part]], most if self.frame.room is None else limit) for part in self.wanted),
            *((part, several, limit) for part, several in options.items()),
        ):
            for size, said in several:
                # What joins the parts never composes with them, so lengths can be added up.
                longer = size - (units(chosen[part]) if part in chosen else -self._before(chosen, part))
                if bound is None or length + longer <= bound or chosen.get(part) == said:
                    chosen[part] = said
                    length += longer
                    break
        return chosen

    def _briefly(
        self, options: Mapping[str, list[tuple[int, str]]], alike: _Alike
    ) -> dict[str, tuple[int, str]]:
        """Return the shortest form of each part among those that are like the richest one."""
        return {
            piece.part: min(
                (
                    said
                    for said, option in zip(options[piece.part], piece.options, strict=True)
                    if alike(option) == alike(piece.options[0])
                ),
                key=_first,
            )
            for piece in self.pieces
        }

    def _start(
        self, options: Mapping[str, list[tuple[int, str]]], parts: frozenset[str], alike: _Alike
    ) -> tuple[dict[str, tuple[int, str]], dict[str, str], int]:
        """Return the brief form of every part, what is said at first, and how long that is."""
        briefly = self._briefly(options, alike)
        chosen = {part: briefly[part][1] for part in parts}
        return briefly, chosen, units(self.joined(chosen))

    def _starts(self, *, tight: bool) -> Iterator[tuple[frozenset[str], _Alike]]:
        """Yield which parts to start from, and how brief: first with the topic, then without what may go."""
        about = frozenset(piece.part for piece in self.pieces if _has_topic(piece.options[0]))
        if not tight:
            yield from ((self.needed | about, alike) for alike in _KEEPING_THE_WORDS)
        yield from ((self.needed | about, alike) for alike in _KEEPING_THE_TOPIC)
        yield from ((self.needed, alike) for alike in (*_KEEPING_THE_TOPIC, _presumed))

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


def _has_topic(said: Sentence) -> bool:
    return "%(topic" in said.text


def _presumed(said: Sentence) -> Presumed:
    return said.presumes


def _of_a_talk(said: Sentence) -> bool:
    return Presumed.TALK in said.presumes


def _whatever(_: Sentence) -> None:
    """Whatever is shortest."""


_KEEPING_THE_TOPIC: tuple[_Alike, ...] = (
    lambda said: (_has_topic(said), said.presumes),
    lambda said: (_has_topic(said), _of_a_talk(said)),
    _has_topic,
)
"""What the brief form of a sentence has in common with the richest one, as long as there is room."""


_KEEPING_THE_WORDS: tuple[_Alike, ...] = (
    lambda said: (slots_of(said), _of_a_talk(said)),
    lambda said: (slots_of(said) - {"role"}, _of_a_talk(said)),
)
"""The same where nothing forces it to be brief: the user's words are worth more than fullness, and what the
position is, they know."""


_IN_YOUR_WORDS = frozenset({"better", "news", "said", "times"})
"""The parts that are there for what was given alone, so that a short message has them, too."""


class Key(NamedTuple):
    """What a template depends on."""

    action: Action
    occasion: str
    channel: Channel
    tone: Tone
    network: Network
    variant: int
    length: Length
    dialect: Dialect
    cues: frozenset[str]
    """The conditional parts that are called for."""
    holds: Presumed
    """What a sentence may presume."""
    known: frozenset[str]
    """The placeholders there is something to put into."""
    language: str


def is_through(occasion: str) -> bool:
    """Return whether a message goes to whoever passes it on."""
    return occasion.startswith("through")


_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
"""What the dialects say in their own way."""


def in_dialect(text: str, dialect: Dialect) -> str:
    """Return a sentence of the tables as one dialect says it."""
    return _CHOICE.sub(rf"\{1 + dialect.position}", text)


@lru_cache(maxsize=1 << 10)
def template_of(key: Key) -> tuple[Template, str]:
    """Gather the sentences of one message as templates; return them with the richest text they make."""
    language = language_of(key.language).messages
    outline = language.outlines[key.action]
    sentences = outline.occasions[key.occasion]
    frame = FRAMES[key.channel]
    greeting, sign_off = language.forms[frame.form][key.tone]
    greeting = "{greeting}" if "greeting" in key.known else greeting
    optional = {*outline.optional, *outline.only_long, "sign_off"} - frame.keeps
    left_out = outline.conditional - key.cues
    given = key.known | key.cues
    left_out |= {part for part, others in outline.gives_way_to.items() if not others.isdisjoint(given)}
    if key.length is not Length.LONG:
        left_out |= outline.only_long
    if key.length is Length.SHORT:
        left_out |= {*outline.optional} - frame.keeps - _IN_YOUR_WORDS

    def paragraph(parts: Mapping[str, Wording]) -> tuple[_Piece, ...]:
        said = {part: _sayable(key, wording) for part, wording in parts.items()}
        return tuple(_Piece(part, part not in optional, options) for part, options in said.items() if options)

    paragraphs = (
        paragraph({"greeting": greeting}),
        *(
            paragraph(
                {part: sentences[part][key.variant] for part in parts if part in sentences.keys() - left_out}
            )
            for parts in outline.orders[key.variant % len(outline.orders)]
        ),
        paragraph({"sign_off": sign_off} if sign_off else {}),
    )
    there = {piece.part for pieces in paragraphs for piece in pieces if not piece.essential}
    template = Template(
        frame=frame,
        subjects=tuple(said.text for said in _sayable(key, sentences["subject"][key.variant])),
        paragraphs=paragraphs,
        wanted=tuple(part for part in reversed(outline.optional) if part in there),
        room=outline.room if frame.room is None else frame.room,
    )
    return template, template.joined(template.richest)


def _sayable(key: Key, wording: Wording) -> tuple[Sentence, ...]:
    """Return what may be said of a wording, as templates: what is true, known and fits there."""
    language = language_of(key.language).messages
    linkedin = key.channel in ON_LINKEDIN and key.network is Network.LINKEDIN
    here = "" if linkedin else language.on_network[key.network]
    known, medium = key.known | {"here"}, FRAMES[key.channel].medium
    possible = [
        said
        for said in alternatives(wording)
        if said.tone in {None, key.tone}
        and medium in said.media
        and key.holds & said.presumes == said.presumes
        and known.issuperset(findall(r"\{(\w+)\}", said.text))
    ]
    possible = [said for said in possible if Medium.LETTER not in said.media] or possible
    found: list[Sentence] = []
    for said in [said for said in possible if said.tone is key.tone] or possible:
        text = in_dialect(said.text, key.dialect).replace("{here}", here)
        if key.tone is Tone.FORMAL:
            for usual, formal in (*language.formal_words.items(), *language.spelled_out.items()):
                text = text.replace(usual, formal)
        found.append(said._replace(text=_as_template(text)))
    return tuple(found)
