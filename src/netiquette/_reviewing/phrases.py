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
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from netiquette._languages.review_lexicon import ReviewLexicon

__all__ = ["WORD", "Hit", "PhraseIndex", "folded", "hits"]

WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+")
"""A word of a folded text, with its apostrophes."""

_BREAK = "\0\0"
"""Stands for two line breaks while phrases are looked for, so that one class says what is between words."""
_MARKS_BETWEEN = ';"(/*_$\u20ac\u00a3&+%-'
_BLANKS = (
    "\t\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)
_SEPARATE = str.maketrans(dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_MARKS_BETWEEN, "\2"))
"""What stands between words is one of seven signs while phrases are looked for: every pattern says so behind
every word, and a class of many takes most of the time in which a pattern is compiled."""
_BETWEEN = "(?:[ ,:')\n\2]++)"
_GAP = rf"(?:[^\W_]++(?:'[^\W_]++)*+{_BETWEEN}){{0,5}}?"
_END = "(?= {0,3}(?:[.!?\u2026\n\0)]|\\Z))"
_NO_MORE = r"(?![^\W_])"

_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
_BEFORE_A_SENTENCE = frozenset(".!?\n\0\u2026:,")
_NEAR = 4
"""How many blanks and quotes may stand between two sentences."""


class Hit(NamedTuple):
    """A phrase that was found."""

    name: str
    """What it gives away."""
    start: int
    end: int


class _Tail:
    """What must follow a word; it is compiled when it is first looked for, and most never are."""

    def __init__(self, name: str, *, opening: bool, expressions: list[str]) -> None:
        self.name = name
        self.opening = opening
        """Whether the word must begin a sentence."""
        self.expressions = expressions

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All that may follow."""
        return re.compile("|".join(self.expressions))


def folded(text: str) -> str:
    """Return a text of the same length in lower case and with plain quotes."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return lower.translate(_PLAIN)


def hits(
    text: str, index: PhraseIndex, written: str = "", names: AbstractSet[str] | None = None
) -> Iterator[Hit]:
    """Find the phrases of a language in a folded text; as it was written shows where a sentence begins.

    With names, only the phrases that give those away are looked for.
    """
    text = text.replace("\n\n", _BREAK)
    apart = text.translate(_SEPARATE)
    places = [*WORD.finditer(text)]
    words = [found.group() for found in places]
    for place, word, after in zip(places, words, (*words[1:], ""), strict=False):
        if word in index.phrases:
            start, end = place.span()
            for tail in index.after(word).tails(after):
                if names is not None and tail.name not in names:
                    continue
                if tail.opening and not _opens(text, start, written):
                    continue
                found = tail.pattern.match(apart, end)
                if found is not None:
                    yield Hit(tail.name, start, found.end())


def _opens(text: str, start: int, written: str) -> bool:
    """Return whether a sentence begins there; behind the mark in "Yahoo!" one goes on in small letters."""
    before = text[max(start - _NEAR, 0) : start].rstrip(" \t\"'(*")
    if before[-1:] == "!" and written[start : start + 1].islower():
        return False
    return (not before and start <= _NEAR) or before[-1:] in _BEFORE_A_SENTENCE


class _Phrase(NamedTuple):
    """A phrase without its first word."""

    name: str
    opening: bool
    rest: str
    ending: bool


class PhraseIndex:
    """The phrases of a language by the word they begin with.

    A pattern takes a hundred times as long to compile as to match, and a text needs few: of the phrases that
    begin with a word, only those are compiled that can go on as the text does.
    """

    def __init__(self, lexicon: ReviewLexicon) -> None:
        self.phrases: dict[str, list[_Phrase]] = {}
        self.sorted: dict[str, _ByNextWord] = {}
        for name, phrases in lexicon.phrases.items():
            for phrase in phrases:
                opens, heads, rest, ends = _pieces_of(phrase)
                for head in heads.split("|"):
                    self.phrases.setdefault(head, []).append(_Phrase(name, opens, rest, ends))
                    if head in lexicon.contractions:
                        first, _, second = lexicon.contractions[head].partition(" ")
                        whole = _Phrase(name, opens, f"{second} {rest}".strip(), ends)
                        self.phrases.setdefault(first, []).append(whole)

    def after(self, word: str) -> _ByNextWord:
        """Return what may follow a word that some phrase begins with."""
        if word not in self.sorted:
            self.sorted[word] = _ByNextWord(self.phrases[word])
        return self.sorted[word]


class _ByNextWord:
    """The phrases of one first word by the one after it."""

    def __init__(self, phrases: list[_Phrase]) -> None:
        self.phrases = phrases
        self.whole: dict[str, list[int]] = {}
        """Those that go on with a certain word."""
        self.begun: dict[str, list[int]] = {}
        """Those that go on with a word that begins so; with nothing, if with any word or none."""
        self.compiled: dict[tuple[int, ...], tuple[_Tail, ...]] = {}
        self.seen: dict[str, tuple[_Tail, ...]] = {}
        """What was asked for before, as far as there is room."""
        for place, phrase in enumerate(phrases):
            for begins in _first_words(phrase.rest):
                word = begins.rstrip()
                (self.begun if word == begins else self.whole).setdefault(word, []).append(place)

    def tails(self, after: str) -> tuple[_Tail, ...]:
        """Return what must follow where a word does."""
        found = self.seen.get(after)
        if found is None:
            found = self._compiled(self._places(after))
            if len(self.seen) < _ROOM:
                self.seen[after] = found
        return found

    def _places(self, after: str) -> tuple[int, ...]:
        """Return which phrases can go on with a word."""
        places = {*self.whole.get(after, ())}
        if "'" in after:
            places.update(self.whole.get(after[: after.index("'")], ()))
        for begins, its in self.begun.items():
            if after.startswith(begins):
                places.update(its)
        return tuple(sorted(places))

    def _compiled(self, places: tuple[int, ...]) -> tuple[_Tail, ...]:
        """Return some phrases as what must follow, one for each name."""
        if places not in self.compiled:
            expressions: dict[tuple[str, bool], list[str]] = {}
            for name, opening, rest, ending in (self.phrases[place] for place in places):
                its = expressions.setdefault((name, opening), [])
                its.append(_expression(rest) + _NO_MORE + (_END if ending else ""))
            self.compiled[places] = tuple(
                _Tail(name, opening=opening, expressions=its) for (name, opening), its in expressions.items()
            )
        return self.compiled[places]


_ROOM = 200
"""Of how many words behind another one it is remembered what may follow."""
_LITERAL = re.compile(r"[a-z0-9\u00e0-\u00ff]+")
_APART = frozenset({"", " ", "?", "*", "+"})
"""What follows a bracket where its last word ends with it."""


def _first_words(rest: str) -> set[str]:
    """Return how the rest of a phrase can begin: a word with a blank behind it, or the beginning of one.

    The empty text stands for anything, and so does what is not understood: it costs time and misses nothing.
    """
    literal = _LITERAL.match(rest)
    if literal is not None:
        word, then = literal.group(), rest[literal.end() : literal.end() + 1]
        return {word[:-1] if then == "?" else word if then not in {"", " "} else f"{word} "}
    if rest.startswith("[0-9]"):
        return {*"0123456789"}
    close = _closing(rest) if rest.startswith("(") and not rest.startswith("(?") else None
    if close is None:
        return {""}
    after = rest[close + 1 :]
    found: set[str] = set()
    for part in _either_of(rest[1:close]):
        begins = _first_words(part)
        found |= begins if after[:1] in _APART else {begin.rstrip() for begin in begins}
    if after[:1] in {"?", "*"}:
        found |= _first_words(after[1:].lstrip())
    return found


def _closing(rest: str) -> int | None:
    """Return where the bracket closes that a text begins with."""
    depth = 0
    for place, sign in enumerate(rest):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return place
    return None


def _either_of(inner: str) -> Iterator[str]:
    """Split the inside of a bracket at its bars."""
    depth = start = 0
    for place, sign in enumerate(inner):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield inner[start:place]
            start = place + 1
    yield inner[start:]


def _expression(rest: str) -> str:
    """Turn the rest of a phrase into a regular expression that looks no further than it must."""
    expression = re.sub(r"\((?!\?)", "(?:", f" {rest}" if rest else "")
    expression = expression.replace(")*", "){0,4}").replace(")+", "){1,4}").replace(r"\w+", r"[^\W_]++")
    return expression.replace(" ~ ", _MARK).replace(" ", _BETWEEN).replace(_MARK, _BETWEEN + _GAP)


_MARK = "\0"


def _pieces_of(phrase: str) -> tuple[bool, str, str, bool]:
    """Take a phrase apart: whether it opens a sentence, its first words, the rest, whether it ends one."""
    opening, ending = phrase[:1] == "^", phrase[-1:] == "$"
    heads, _, rest = phrase[opening : len(phrase) - ending].partition(" ")
    if not heads.replace("|", "").replace("'", "").isalnum():
        message = f"{told(phrase)} is not a phrase; begin it with plain words"
        raise ValueError(message)
    return opening, heads, rest, ending
