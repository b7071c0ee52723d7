r"""Phrases: finding many of them in a text, in one pass.

Theory of operation. A phrase begins with a word. So the words of a text are walked once, each is looked up,
and only where some phrase begins with it is anything tried, at that place and no other. What is tried never
looks further than a few words, and its repeats are possessive; so the time is linear in the text, whatever
the text is.

The notation, for those who write phrases:

* The first word is plain; several that may stand there are separated by ``|``.
* What follows is a regular expression in which a space stands for what separates words within a sentence,
  ``\w+`` for a word, and what is starred or plussed in brackets is repeated four times at most.
* ``~`` stands for up to five words of any kind.
* ``^`` in front: only where a sentence begins. ``$`` at the end: only where one ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._languages.review_lexicon import ReviewLexicon

__all__ = ["WORD", "Hit", "PhraseIndex", "folded", "hits"]

WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+")
"""A word of a folded text, with its apostrophes."""

_BETWEEN = r"(?>(?:[^\S\n]|[,;:\"'()/*_$\u20ac\u00a3&+%-]|\n(?!\n))+)"
_GAP = rf"(?:[^\W_]++(?:'[^\W_]++)*+{_BETWEEN}){{0,5}}?"
_END = r"(?=[^\S\n]{0,3}(?:[.!?\u2026\n)]|\Z))"
_NO_MORE = r"(?![^\W_])"

_HEAD = re.compile(r"(\^?)((?:[^\W_]+(?:'[^\W_]+)*\|?)+)(?: (.*?))?(\$?)")
_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
_BEFORE_A_SENTENCE = frozenset(".!?\n\u2026:,")
_NEAR = 4
"""How many blanks and quotes may stand between two sentences."""


class Hit(NamedTuple):
    """A phrase that was found."""

    name: str
    """What it gives away."""
    start: int
    end: int


class _Tail(NamedTuple):
    """What must follow a word."""

    name: str
    pattern: re.Pattern[str]
    opening: bool
    """Whether the word must begin a sentence."""


def folded(text: str) -> str:
    """Return a text of the same length in lower case and with plain quotes."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return lower.translate(_PLAIN)


def hits(text: str, index: PhraseIndex) -> Iterator[Hit]:
    """Find every phrase of a language in a folded text."""
    for word in WORD.finditer(text):
        if word.group() in index.expressions:
            start, end = word.span()
            for tail in index.tails(word.group()):
                if tail.opening and not _opens(text, start):
                    continue
                found = tail.pattern.match(text, end)
                if found is not None:
                    yield Hit(tail.name, start, found.end())


def _opens(text: str, start: int) -> bool:
    """Return whether a sentence begins there."""
    before = text[max(start - _NEAR, 0) : start].rstrip(" \t\"'(*")
    return (not before and start <= _NEAR) or before[-1:] in _BEFORE_A_SENTENCE


class PhraseIndex:
    """The phrases of a language by the word they begin with; patterns are compiled as they are needed."""

    def __init__(self, lexicon: ReviewLexicon) -> None:
        self.expressions: dict[str, dict[tuple[str, bool], list[str]]] = {}
        self.compiled: dict[str, tuple[_Tail, ...]] = {}
        for name, phrases in lexicon.phrases.items():
            for phrase in phrases:
                opening, heads, rest, ending = _parts(phrase)
                for head in heads.split("|"):
                    first, _, second = lexicon.contractions.get(head, head).partition(" ")
                    for word, more in {(head, rest), (first, f"{second} {rest}".strip())}:
                        tails = self.expressions.setdefault(word, {}).setdefault((name, bool(opening)), [])
                        tails.append(_expression(more) + _NO_MORE + (_END if ending else ""))

    def tails(self, word: str) -> tuple[_Tail, ...]:
        """Return what must follow a word; phrases of one name are one pattern."""
        if word not in self.compiled:
            self.compiled[word] = tuple(
                _Tail(name, re.compile("|".join(expressions)), opening)
                for (name, opening), expressions in self.expressions[word].items()
            )
        return self.compiled[word]


def _expression(rest: str) -> str:
    """Turn the rest of a phrase into a regular expression that looks no further than it must."""
    expression = re.sub(r"\((?!\?)", "(?:", f" {rest}" if rest else "")
    expression = expression.replace(")*", "){0,4}").replace(")+", "){1,4}").replace(r"\w+", r"[^\W_]++")
    return expression.replace(" ~ ", _MARK).replace(" ", _BETWEEN).replace(_MARK, _BETWEEN + _GAP)


_MARK = "\0"


def _parts(phrase: str) -> tuple[str, str, str, str]:
    """Take a phrase apart: its mark in front, its first words, the rest, its mark at the end."""
    found = _HEAD.fullmatch(phrase)
    if found is None:
        message = f"{told(phrase)} is not a phrase; begin it with plain words"
        raise ValueError(message)
    opening, heads, rest, ending = found.groups("")
    return opening, heads, rest, ending
