"""The reader of a language: its lexicon with everything that is made of it, once.

One rule of this file, as of `reviewed_text` and `checks`. No pattern looks further than it must: every repeat
is bounded or possessive, so the time is linear in the text, whatever the text is.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from netiquette._reviewing.phrases import WORD, PhraseIndex, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netiquette._languages.language import Language
    from netiquette._languages.review_lexicon import ReviewLexicon

__all__ = ["BLOT", "NAME", "Reader", "reader_of"]

NAME = r"[^\W\d_a-z][^\W_]*+(?:['\u2019.-][^\W_]++)*+"
"""A name as it is written, in whatever language."""

_FIRM = rf"{NAME}(?:\s(?:& )?{NAME}){{0,3}}+"

BLOT = "\ufffc"
"""Stands for each character of the candidate's own words; it is neither a letter nor a blank nor a sign."""


class Reader:
    """What a text is read by.

    Attributes:
        lexicon: What it is made of.
        index: The phrases.
        stand_ins: What is greeted in place of a name.
        no_name: What may be greeted and is no name.
        common: The words that sign nothing.
        greeting: How a text begins.
        several: Several names in a greeting.
        titled: A name behind a title.
        joins: What joins one request to another.
        blanks: What is still to be filled in.
        sums: What somebody is paid.
        transport: What a mail program writes.
        headers: What it writes at the head of a mail.
        postscript: How a postscript begins.
        seams: What does not fit into its sentence.
        unmistakable: The plain words that no other language has.
        foreign: By which words other languages are known, and which have them.
    """

    def __init__(self, lexicon: ReviewLexicon) -> None:
        hello = _one_of_words(sorted(lexicon.greetings, key=len, reverse=True))
        joins = _one_of_words(sorted(lexicon.conjunctions))
        titles = _one_of_words(sorted(word.title() for word in lexicon.titles))
        self.lexicon = lexicon
        self.index = PhraseIndex(lexicon)
        self.stand_ins = lexicon.everybody | lexicon.nobody
        self.no_name = self.stand_ins | lexicon.titles | lexicon.particles
        self.common = lexicon.plain | lexicon.closings | self.stand_ins | {*lexicon.greetings}
        self.greeting = re.compile(rf"(?:\A|\n)\W{{0,20}}(?P<hello>{hello})(?![^\W_])")
        self.several = re.compile(
            rf"\s{{1,3}}(?P<names>{NAME}(?:,? {NAME}){{0,8}}?(?:\s?/\s?|,? (?:{joins}|&) ){NAME})"
            r"\s?(?:[,\n!:\u2013\u2014-]|\Z)"
        )
        self.titled = re.compile(rf"(?<![^\W_])(?:{titles})\.? (?P<name>{NAME})")
        self.joins = re.compile(rf",|;|(?<![^\W_])(?:{joins})(?![^\W_])")
        nouns = _one_of_words(rf"(?<=[^\W_]\ {word}\ )" for word in lexicon.before_a_noun)
        signs = _MARKS_OF_READING.replace("INSTRUCTIONS", lexicon.instructions).replace("NOUNS", nouns)
        self.blanks = (
            re.compile(signs, re.VERBOSE),
            re.compile(_SEVERAL_WORDS.replace("BLANKS", lexicon.blanks), re.VERBOSE),
        )
        self.sums = re.compile(lexicon.sums)
        self.transport = re.compile(lexicon.transport, re.VERBOSE | re.MULTILINE)
        self.headers = re.compile(lexicon.headers, re.MULTILINE)
        self.postscript = re.compile(lexicon.postscript)
        self.seams = re.compile(lexicon.seams, re.VERBOSE)
        self.foreign: dict[str, list[str]] = {}
        self.unmistakable = lexicon.plain.difference(*(words for _, words in lexicon.other_languages))
        for language, words in lexicon.other_languages:
            for word in words - lexicon.plain:
                self.foreign.setdefault(word, []).append(language)

    @cached_property
    def places(self) -> re.Pattern[str]:
        """What stands before the company that hires; like the next, for texts with details."""
        return re.compile(self.lexicon.places)

    @cached_property
    def thanked(self) -> re.Pattern[str]:
        """A name behind thanks."""
        return re.compile(rf"(?:{self.lexicon.thanked})(?P<name>{NAME})(?={self.lexicon.after_thanked})")

    @cached_property
    def vocative(self) -> re.Pattern[str]:
        """A name between a comma and another stop."""
        titles = _one_of_words(sorted(word.title() for word in self.lexicon.titles))
        return re.compile(
            rf"(?<![^\W_])(?P<before>[^\W_]++),\s(?P<name>(?:(?:{titles}|{BLOT}{{1,9}})\.?\s)?{NAME})"
            r"(?=(?P<stop>[,.!?:;]|\s[\u2013\u2014-])(?:\s|\Z))"
        )

    @cached_property
    def list_goes_on(self) -> re.Pattern[str]:
        """What stands behind a name that is one of several."""
        joins = _one_of_words(sorted(self.lexicon.between_names))
        return re.compile(
            rf",\s(?:[^\W\d_a-z][^\W_]|(?:{joins})\s(?P<then>[^\W_]++(?:['\u2019][^\W_]++)?+)?)"
        )

    @cached_property
    def firm(self) -> re.Pattern[str]:
        """A name of several words."""
        return re.compile(_FIRM)

    @cached_property
    def companies(self) -> re.Pattern[str]:
        """The same behind what stands before a company."""
        return re.compile(rf"(?:{self.lexicon.before_any_company})(?P<name>{_FIRM})")

    @cached_property
    def owned(self) -> re.Pattern[str]:
        """What follows a company only, as what it has."""
        return re.compile(self.lexicon.possessed)

    @cached_property
    def where_one_would_work(self) -> re.Pattern[str]:
        """What follows the place where somebody would work."""
        return re.compile(self.lexicon.where_one_would_work)

    @cached_property
    def families(self) -> dict[str, set[int]]:
        """The lines of nicknames in which a name stands."""
        found: dict[str, set[int]] = {}
        for place, line in enumerate(self.lexicon.nicknames):
            for name in line.split():
                found.setdefault(self.spelt(name), set()).add(place)
        return found

    def is_given(self, name: str) -> bool:
        """Return whether a name is known for one that people are given."""
        return self.spelt(folded(name)) in self.families

    def same_name(self, name: str, others: Iterable[str]) -> bool:
        """Return whether a name may be one of others: short for it, or another form of it."""
        others = [*others]
        return any(self.kin(name, other) for other in others) or self.same_family(name, others)

    def same_family(self, name: str, others: Iterable[str]) -> bool:
        """Return whether a name behind a title may be one of others: a family name is never cut short."""
        spelt = self.spelt(name)
        lines = self.families.get(spelt, set())
        return any(
            spelt == self.spelt(other) or not lines.isdisjoint(self.families.get(self.spelt(other), ()))
            for other in others
        )

    def kin(self, one: str, other: str) -> bool:
        """Return whether one name may be short for the other, or another spelling of it."""
        short, long = sorted(map(self.spelt, (one, other)), key=len)
        stem = _WORD_ENDING.sub("", short)
        stem = stem if len(stem) >= _SHORTEST_NAME else short
        return long.startswith(stem) or (len(short) >= _TAIL_OF_A_NAME and long.endswith(short))

    def spelt(self, name: str) -> str:
        """Return a name in the one form of its spellings: Müller, Mueller and Muller are one."""
        plain = _unaccented(name)
        for written, one in self.lexicon.spellings:
            plain = plain.replace(written, one)
        first, rest = plain[:1], plain[1:]
        for written, one in self.lexicon.spellings_within:
            rest = rest.replace(written, one)
        return _DOUBLED.sub(r"\1", first + rest)

    def named(self, text: str) -> Iterator[str]:
        """Yield the words of a text, folded; a name that something is said to be of, as it is by itself."""
        for found in WORD.finditer(folded(text)):
            yield found.group().removesuffix(self.lexicon.possessive)

    def asks_for_a_fact(self, said: str) -> bool:
        """Return whether what stands in brackets names a fact that is missing."""
        words = WORD.findall(folded(said))
        return bool(words) and self.lexicon.blank_words.issuperset(words)


_ACCENTS = str.maketrans(
    "àáâãäåāăąçćčďèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşșťțţùúûüūůűýÿźżž",
    "aaaaaaaaacccdeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzz",
)
_DOUBLED = re.compile(r"([^\W_])\1")
_WORD_ENDING = re.compile(r"(?:ie|ei|i|o)\Z")
_SHORTEST_NAME = 3
"""The letters that must be left of a short form without its ending: Katie may be Katharine, for its Kat."""
_TAIL_OF_A_NAME = 3
"""The letters of a name that may be the end of another, as Beth is of Elizabeth."""


def _unaccented(name: str) -> str:
    """Return a folded name as somebody writes it who has no accents on the keyboard."""
    return name if name.isascii() else name.translate(_ACCENTS).replace("ß", "ss")


def _one_of_words(words: Iterable[str]) -> str:
    return "|".join(words)


_MARKS_OF_READING = r"""
    \[ (?<![^\W_]\[) \s? (?:\.{3}|\u2026|_++|-+|\?+)? \s? \]  # [...]
    | \*\| [A-Z_]{2,30} \|\* | \# [A-Z_]{3,20} \#  # *|FNAME|*
    | \[ (?<![^\W_]\[) (?!sic\]) (?=[^\[\]\n]{0,59}[^\W\d]) [^\[\]\n]{1,60} \] (?!\()  # [Name]
    | \{ \{? [^{}\n]{1,60} \}\}?          # {company}
    | < (?!https?:) [^\W\d] [^<>\n@]{0,40} > # <role>
    | __ (?:_++|(?<!\w__)(?!\w))         # ____, and __/__
    | \. (?<!\.\.) \.{4,}+
    | \( (?:INSTRUCTIONS) \)
    | \ (?=[,.](?:\s|\Z)) (?:NOUNS)
    | \$ \{? [A-Za-z_]{2,30} \}? | % [A-Za-z_]{2,30} % | % \( [a-z_]{1,30} \)s
"""
"""What a template or a program leaves where something is missing, in whatever language.

Each way begins with a sign of its own, so that a text is searched for those signs and no more."""

_SEVERAL_WORDS = r"\b(?: [Xx]{3,}+\b | (?:None|null|undefined|NaN)\b (?=\s?[,!]) | BLANKS )"


@lru_cache(maxsize=1 << 3)
def reader_of(language: Language) -> Reader:
    """Return the reader of a language."""
    return Reader(language.reviewing)
