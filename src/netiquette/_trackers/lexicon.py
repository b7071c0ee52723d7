"""Labels: how a word that somebody else chose is folded, and which senses it carries.

Theory of operation. A label is folded to plain lower-case words, and the words are read from the left, the
longest known phrase first. A phrase has one or more senses; what remains is a set of senses and the words
nobody knows. A table of rows then says what such a set stands for, first match wins: the same shape as the
etiquette, so a language is a list of words, and a meaning is a row.

One word may be two words in two languages ("no" says no in English, and "in the" in Portuguese). So a label
is read in each language by itself, and in all of them together only where no single one knows as much of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Generic, NamedTuple, TypeVar
from unicodedata import combining, normalize

__all__ = ["Lexicon", "Senses", "folded", "opening", "text_of"]

S = TypeVar("S", bound=Enum)

_LONGEST = 200
"""The characters of the longest label we read; the longest of the 98 vocabularies we gathered has 39."""
_MOST_BITS = 640
"""The bits of the longest number we write out: about as many digits as a label has characters. Of longer ones
Python may refuse to write the digits, and none is a status."""
_LONGEST_PHRASE = 5
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ELISION = re.compile(r"\b([cdjlmnst]|qu|dall|dell|nell|sull|all|un)['\u2019](?=\w)", re.IGNORECASE)
_GENDER = re.compile(r"(?<=\w)\((?:e|es|s|n|a|as|in)\)")
"""How one word is written for everybody: "embauché(e)", "contratado(a)"."""
_APOSTROPHE = re.compile(r"['\u2019]")
_WORD = re.compile(r"[0-9]+(?:st|nd|rd|th|er|ere|eme|e|o|a)?(?![^\W\d_])|[^\W\d_]+")
_MARK = re.compile(r"[:;,()\[\]{}|\u2013\u2014]|\s-+\s")
"""What ends the opening of a label. A hyphen or a slash without spaces joins words, as in "phone-screen"."""
_SPELLINGS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "\u0131": "i"})


def text_of(label: object) -> str:
    """Return a label as text: an enum member by its value or, where that is a number, by its name."""
    if isinstance(label, Enum):
        label = label.value if isinstance(label.value, str) else label.name
    if isinstance(label, str):
        return str.__str__(label)
    if type(label) is int and label.bit_length() > _MOST_BITS:
        return ""
    return str(label) if label.__class__ in {int, float} else ""


def folded(label: str) -> list[str]:
    """Return the words of a label, without case, diacritics, punctuation, emoji and joints.

    Of a label longer than any status the rest is not read: it is a note that stands in the wrong column.
    """
    text = _GENDER.sub("", normalize("NFC", label[:_LONGEST]))
    text = _APOSTROPHE.sub("", _ELISION.sub(r"\1 ", _CAMEL.sub(" ", text)))
    spelt = normalize("NFKD", text).casefold().translate(_SPELLINGS)
    return _WORD.findall("".join(sign for sign in spelt if not combining(sign)))


def opening(label: str) -> list[str]:
    """Return the words of a label before its first colon, comma, bracket or dash."""
    return folded(_MARK.split(label[:_LONGEST], maxsplit=1)[0])


class Senses(NamedTuple, Generic[S]):
    """What a label says: the senses found in it, and how many of its words are unknown."""

    senses: frozenset[S]
    unknown: int


class Lexicon(Generic[S]):
    """The words of several languages, each with its senses.

    Args:
        languages: For each language the phrases of each sense, separated by semicolons; a phrase that ends
            in ``*`` stands for every word that begins with it.
        fillers: The sense of words that say nothing, such as articles; it is not among those found.
    """

    def __init__(self, languages: Sequence[Mapping[S, str]], fillers: S) -> None:
        self._fillers = fillers
        self._each = [_Words([language]) for language in languages]
        self._all = _Words(languages)

    def read(self, words: list[str]) -> Senses[S]:
        """Find the senses of a folded label."""
        together = self._all.read(words)
        readings = [each.read(words) for each in self._each]
        alone = [reading for reading in readings if reading.unknown <= together.unknown]
        senses = frozenset[S]().union(*(reading.senses for reading in alone or [together]))
        return Senses(senses - {self._fillers}, together.unknown)


class _Words(Generic[S]):
    """The words of one language, or of several taken for one."""

    def __init__(self, languages: Iterable[Mapping[S, str]]) -> None:
        self._phrases: dict[str, frozenset[S]] = {}
        self._stems: dict[str, frozenset[S]] = {}
        for language in languages:
            for sense, phrases in language.items():
                for entry in phrases.split(";"):
                    self._add(" ".join(entry.split()), sense)

    def _add(self, phrase: str, sense: S) -> None:
        known = self._stems if phrase.endswith("*") else self._phrases
        phrase = phrase.removesuffix("*")
        known[phrase] = known.get(phrase, frozenset()) | {sense}

    def read(self, words: list[str]) -> Senses[S]:
        """Find the senses of a folded label, those of the fillers among them."""
        found: set[S] = set()
        unknown = place = 0
        while place < len(words):
            senses, taken = self._longest(words, place)
            found |= senses
            unknown += not senses and not words[place][0].isdigit()
            place += taken
        return Senses(frozenset(found), unknown)

    def _longest(self, words: list[str], place: int) -> tuple[frozenset[S], int]:
        """Return the senses of the longest phrase that starts here, and how many words it takes."""
        for size in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
            senses = self._phrases.get(" ".join(words[place : place + size]))
            if senses:
                return senses, size
        word = words[place]
        for size in range(len(word), 2, -1):
            if word[:size] in self._stems:
                return self._stems[word[:size]], 1
        return frozenset(), 1
