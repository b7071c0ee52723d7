"""Lexicon: which senses the words of a label carry, and what a set of senses stands for.

Theory of operation. The words of a label are read from the left, the longest known phrase first. A phrase has
one or more senses; what remains is a set of senses and the words nobody knows. A table of rows then says what
such a set stands for, first match wins: the same shape as the etiquette, so a language is a list of words,
and a meaning is a row.

One word may be two words in two languages ("no" denies in English, and is "in the" in Portuguese). So a label
is read in each language by itself, and in all of them together only where no single one knows as much of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, StrEnum
from typing import Generic, NamedTuple, TypeVar

from netiquette._trackers.languages import read_in
from netiquette._trackers.read_language import ReadLanguage, phrases
from netiquette._vocabulary.words import Meeting

__all__ = ["Lexicon", "Meaning", "SenseTable", "Senses", "TableRow", "row"]

S = TypeVar("S", bound=Enum)
W = TypeVar("W", bound=StrEnum)

_LONGEST_PHRASE = 5
"""The words of the longest phrase there is."""


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
            for sense, text in language.items():
                for phrase in phrases(text):
                    self._add(phrase, sense)

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


class Meaning(NamedTuple, Generic[W]):
    """The word of ours that a label stands for, and what to ask the user where it may stand for another.

    A status may say besides whether the talk that it is about took place.
    """

    word: W
    question: str = ""
    meeting: Meeting = Meeting.UNKNOWN


class TableRow(NamedTuple, Generic[S, W]):
    """A set of senses with what it means; a firm one may be followed by words we don't know."""

    when: frozenset[S]
    means: Meaning[W]
    firm: bool = False


def row(
    *when: S, then: W, ask: str = "", firm: bool = False, meeting: Meeting = Meeting.UNKNOWN
) -> TableRow[S, W]:
    """Write a row."""
    return TableRow(frozenset(when), Meaning(then, ask, meeting), firm)


class SenseTable(Generic[S, W]):
    """What sets of senses mean, row by row, first match wins; and the words that carry the senses.

    Args:
        rows: The rows.
        words_of: Which of the words of a language it reads.
        fillers: The sense of words that say nothing.
    """

    def __init__(
        self,
        rows: Sequence[TableRow[S, W]],
        words_of: Callable[[ReadLanguage], Mapping[S, str]],
        fillers: S,
    ) -> None:
        self.rows = rows
        self._words_of = words_of
        self._fillers = fillers
        self._lexicons: dict[str | None, Lexicon[S]] = {}

    def read(self, words: list[str], language: str | None = None) -> Senses[S]:
        """Find the senses of a folded label, in one language or in whichever knows most of it."""
        if language not in self._lexicons:
            spoken = [self._words_of(each) for each in read_in(language)]
            self._lexicons[language] = Lexicon(spoken, self._fillers)
        return self._lexicons[language].read(words)

    def first(self, senses: frozenset[S]) -> TableRow[S, W] | None:
        """Return the first row that applies; None where none does."""
        return next((row for row in self.rows if row.when <= senses), None)
