"""The wording: what a message is made of, and the rules for writing the sentences.

How to read the tables of a language (`english`). An *outline* says which parts a message has, in which order
each variant says them, and which of them may go when room is short. An *occasion* gives each part six
wordings, one a variant; a wording is one sentence, or several alternatives from rich to terse. The composer
takes the richest that fits and that presumes nothing but what holds (`templates`).

What a sentence presumes is said with it: ``TALK("I enjoyed our talk.")`` is never said to somebody you have
not talked with. What only the formal tone says is marked likewise: ``formally("I remain interested.")``. So
is what is said at the door or on the phone, ``aloud("Thank you for talking with me.")``, or there and in a
text message, ``briefly(...)``: such sentences take the place of the others. What is not said aloud, not in a
text message, or in neither, is marked ``in_writing(...)``, ``in_full(...)`` and ``in_letters(...)``.

Rules for writing there.

* What is in braces is put in by the composer: never formatted twice, never at the start of a sentence,
  never after "a", "an" or "the", never before an apostrophe. `{topic}` is a noun phrase, singular or plural,
  or an indirect question, and stands after "about" alone; `{strength}`, `{proof}` and `{need}` are noun
  phrases, `{doing}` is a gerund: make no verb agree with them. `{brings}` is no phrase, but what a CV has on
  one line, and ends a sentence after a colon, in a long message alone. `{said}`, `{showing}`, `{proof_said}`,
  `{better_answer}`, `{news}` and `{answer}` are whole sentences, and stand alone or after a colon. What else
  there is, is listed in `netiquette._messages.naming`.
* Say only what the details and the state say, and mark what a sentence presumes (`Presumed`). No sentence
  knows what day it is, who decided, or how long the talk was.
* A sentence stands in one message and under one variant number. Occasions of a message may share it under the
  same number; two people on one panel never get it both, and nobody gets it twice.
* ``[us|uk]`` is said in one way or the other, by the dialect.
* The formal tone takes what is marked for it; of the rest it says some words in its own way
  (`Messages.formal_words`) and spells out the contractions (`Messages.spelled_out`). "I'd" is always
  "I would".
* A sentence for speech can be said to somebody's face: it has no link, and speaks of no message, note or
  writing. What is said briefly for one tone alone is marked so, too: ``formally(aloud("..."))``.
* The last alternative of a part must leave room for the others in 200 characters.
* What `review` would find fault with is not written here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Flag, auto
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

__all__ = [
    "VARIANTS",
    "Medium",
    "Messages",
    "Names",
    "Order",
    "Outline",
    "Parts",
    "Presumed",
    "Sentence",
    "Wording",
    "aloud",
    "alternatives",
    "briefly",
    "formally",
    "in_full",
    "in_letters",
    "in_writing",
]


class Presumed(Flag):
    """What a sentence takes for granted; several are joined by ``|``, and all of them must hold.

    Called with wordings, it marks them: ``(TALK | OFFER)("...", "...")``.
    """

    NOTHING = 0
    TALK = auto()
    """The two of you have talked: in an interview, in a call, over coffee."""
    INTERVIEW = auto()
    """The reader has interviewed you for the position, in whatever form."""
    HELD = auto()
    """There has been an interview for the position, whoever held it."""
    CANDIDATE = auto()
    """You are or were a candidate there."""
    OFFER = auto()
    """They have made you an offer."""
    YES = auto()
    """You have accepted it."""
    AHEAD = auto()
    """You have accepted, and not started yet."""
    NO = auto()
    """They have turned you down."""
    OPEN = auto()
    """Nothing is decided."""
    DECIDES = auto()
    """The reader has a part in the decision."""
    HIRES = auto()
    """The reader decides, or arranges things for those who do."""
    HOUSE = auto()
    """The reader works for the company that hires."""
    PASSED = auto()
    """The day on which they meant to decide has passed."""
    WELCOME = auto()
    """They, or the posting, have said that a request to connect is welcome."""
    KNOWN = auto()
    """The two of you knew each other before."""

    def __call__(self, *wordings: Wording) -> tuple[Sentence, ...]:
        """Return sentences that presume this, and what they presumed already."""
        return tuple(said._replace(presumes=said.presumes | self) for said in alternatives(wordings))

    def each(self, *wordings: Wording) -> tuple[Wording, ...]:
        """Return the wordings of a part, every one of them marked."""
        return tuple(self(wording) for wording in wordings)


class Medium(Flag):
    """How words get to somebody."""

    LETTER = auto()
    """What they read at leisure: a letter, an e-mail, a note with a request to connect."""
    TEXT = auto()
    """A text message."""
    SPEECH = auto()
    """What is said at the door or on the phone."""


class Sentence(NamedTuple):
    """A sentence, or a few that belong together, and where it may be said."""

    text: str
    presumes: Presumed = Presumed.NOTHING
    tone: Tone | None = None
    """The one tone that it is for; None for either."""
    media: Medium = ~Medium(0)
    """What it may be said in; one that is for no letter takes the place of those that are."""


Wording: TypeAlias = "str | Sentence | tuple[Wording, ...]"
"""One sentence, or alternatives from rich to terse."""


def alternatives(wording: Wording) -> tuple[Sentence, ...]:
    """Return the sentences of a wording, from rich to terse."""
    return tuple(_one_by_one(wording))


def _one_by_one(wording: Wording) -> Iterator[Sentence]:
    if isinstance(wording, str):
        yield Sentence(wording)
    elif isinstance(wording, Sentence):
        yield wording
    else:
        for part in wording:
            yield from _one_by_one(part)


def formally(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences that are said in the formal tone alone, in place of the others."""
    return tuple(said._replace(tone=Tone.FORMAL) for said in alternatives(wordings))


def aloud(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences that are said in speech alone, in place of the others."""
    return _only(Medium.SPEECH, wordings)


def briefly(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences for speech and for text messages, in place of the others."""
    return _only(Medium.SPEECH | Medium.TEXT, wordings)


def in_writing(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences that are never said aloud."""
    return _only(~Medium.SPEECH, wordings)


def in_full(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences that a text message does without."""
    return _only(~Medium.TEXT, wordings)


def in_letters(*wordings: Wording) -> tuple[Sentence, ...]:
    """Return sentences that neither speech nor a text message has."""
    return _only(Medium.LETTER, wordings)


def _only(media: Medium, wordings: tuple[Wording, ...]) -> tuple[Sentence, ...]:
    return tuple(said._replace(media=media) for said in alternatives(wordings))


Parts = Mapping[str, tuple[Wording, ...]]
"""The parts of a message on one occasion, each in `VARIANTS` wordings."""

Order = tuple[tuple[str, ...], ...]
"""The parts in the order in which they are said, by paragraph."""


class Outline(NamedTuple):
    """What a message says, in which order, and what may go."""

    orders: tuple[Order, ...]
    """The orders there are; the variants take turns with them."""
    optional: tuple[str, ...]
    """The parts that may go, first to go first."""
    occasions: Mapping[str, Parts]
    conditional: frozenset[str] = frozenset()
    """The parts that are said only where the composer calls for them."""
    only_long: frozenset[str] = frozenset()
    """The parts that only a long message has."""
    gives_way_to: Mapping[str, frozenset[str]] = MappingProxyType({})
    """The parts that are not said where certain details or conditional parts are."""
    room: int | None = None
    """How long a letter gets, in characters and besides what the user says in sentences of their own, where
    nobody asks for a long one; None where there is never too much to say."""

    @property
    def parts(self) -> tuple[str, ...]:
        """Every part, in the first order."""
        return tuple(part for paragraph in self.orders[0] for part in paragraph)


class Names(NamedTuple):
    """What is not a given name, and what is not a topic."""

    no_given_name: frozenset[str]
    """Titles and particles, in lower case: a name that begins with one does not begin with a given name."""
    generic: frozenset[str]
    """Words that make up no topic, however they are put together."""


class Messages(NamedTuple):
    """Every message of one language."""

    forms: Mapping[str, Mapping[Tone, tuple[Wording, str]]]
    """How you greet and sign in a letter, in a note, in a text message and in speech."""
    on_network: Mapping[Network, str]
    """What `{here}` stands for outside the network itself."""
    spelled_out: Mapping[str, str]
    """What the formal tone does not contract."""
    formal_words: Mapping[str, str]
    """What the formal tone says otherwise wherever a sentence has no formal one beside it."""
    day: Mapping[Dialect, str]
    """A day as one writes it to somebody; none that concerns a message is so far off that it needs a year."""
    on_day: str
    """When something is that happens on a ``{day}``."""
    near_days: Mapping[int, str]
    """The same of a day that is so many days after the one on which it is written; that it will be read on
    that day, too, is our own judgement."""
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    outlines: Mapping[Action, Outline]
    reply: str
    """The subject of an answer to ``{subject}``."""
    reply_marks: frozenset[str]
    """What stands before the colon of a subject that is answered or passed on already; in lower case."""
    unwritten: Mapping[str, str]
    """Why nothing is written: there is ``nothing`` to write for a step (``{title}``), though there is
    ``later`` for another (``{title}``, from ``{day}``); it is ``not_yet`` time (before ``{day}``), or it is
    ``over`` (since ``{day}``)."""


VARIANTS = 6
"""How many wordings every sentence has: a large panel."""
