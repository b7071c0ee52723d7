"""The wording: what a message is made of, and the rules for writing the sentences.

How to read the tables of a language (`english`). An *outline* is the order of the parts of one message, and
which of them may go when room is short. An *occasion* gives each part six wordings, one a variant; a wording
is one sentence, or several alternatives from rich to terse. The composer takes the richest that fits
(`templates`).

Rules for writing there.

* What is in braces is put in by the composer: never formatted twice, never at the start of a sentence,
  never after "a", "an" or "the", never before an apostrophe. `{topic}` and `{strength}` are noun phrases,
  singular or plural: make no verb agree with them. Only `{news}` and `{answer}` are whole sentences, and
  stand alone.
* Say only what the details and the state say. No sentence knows what day it is, what was decided by whom, or
  how long the talk was. An occasion whose name ends in `_unmet` is for those who were to meet and did not:
  no sentence of it speaks of a talk.
* A sentence belongs to one variant number. Occasions may share it under the same number; two people
  on one panel never get it both.
* Write for `Tone.WARM`; the formal tone spells out the contractions (`Messages.spelled_out`) and takes
  another greeting. "I'd" is always "I would".
* The last alternative of a part must leave room for the others in 200 characters.
* What `review` would find fault with is not written here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

__all__ = [
    "VARIANTS",
    "Messages",
    "Names",
    "Naming",
    "Outline",
    "Parts",
    "Wording",
]

Wording = str | tuple[str, ...]
"""One sentence, or alternatives from rich to terse."""

Parts = Mapping[str, tuple[Wording, ...]]
"""The parts of a message on one occasion, each in `VARIANTS` wordings."""


class Outline(NamedTuple):
    """The order of a message: its parts by paragraph, and those that may go, first to go first."""

    paragraphs: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...]
    occasions: Mapping[str, Parts]
    conditional: frozenset[str] = frozenset()
    """The parts that are said only where the composer calls for them."""


class Naming(NamedTuple):
    """How a language speaks of the position and the company."""

    role: Mapping[tuple[bool, bool], str]
    """The position, by whether it brings its own article and its own word for a job."""
    any_role: str
    """Where only the company is known."""
    role_at: str
    at: str
    for_role: str
    about_role: str
    articles: frozenset[str]
    job_words: frozenset[str]


class Names(NamedTuple):
    """What is not a given name, and what is not a topic."""

    no_given_name: frozenset[str]
    """Titles and particles, in lower case: a name that begins with one does not begin with a given name."""
    generic: frozenset[str]
    """Words that make up no topic, however they are put together."""


class Messages(NamedTuple):
    """Every message of one language."""

    forms: Mapping[str, Mapping[Tone, tuple[str, str]]]
    """How you greet and sign in a letter, in a note and in speech."""
    on_network: Mapping[Network, str]
    """What `{here}` stands for outside the network itself."""
    naming: Naming
    spelled_out: Mapping[str, str]
    """What the formal tone does not contract."""
    day: str
    """A day as one writes it to somebody; none that concerns a message is so far off that it needs a year."""
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    outlines: Mapping[Action, Outline]


VARIANTS = 6
"""How many wordings every sentence has: a large panel."""
