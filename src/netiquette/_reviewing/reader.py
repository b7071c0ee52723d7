"""The reader of a language: its lexicon with everything that is made of it, once.

One rule of this file, as of `reviewed_text` and `checks`. No pattern looks further than it must: every repeat
is bounded or possessive, so the time is linear in the text, whatever the text is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from netiquette._reviewing.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netiquette._languages.language import Language
    from netiquette._languages.review_lexicon import ReviewLexicon

__all__ = ["NAME", "Reader", "reader_of"]

NAME = r"[^\W\d_a-z][^\W_]*+(?:['\u2019.-][^\W_]++)*+"
"""A name as it is written, in whatever language."""


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
        places: What stands before the company that hires.
        sums: What somebody is paid.
    """

    def __init__(self, lexicon: ReviewLexicon) -> None:
        hello = _alternatives(sorted(lexicon.greetings, key=len, reverse=True))
        joins = _alternatives(sorted(lexicon.conjunctions))
        titles = _alternatives(sorted(word.title() for word in lexicon.titles))
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
        self.blanks = re.compile(_BLANKS.replace("BLANKS", lexicon.blanks), re.VERBOSE)
        self.places = re.compile(lexicon.places)
        self.sums = re.compile(lexicon.sums)


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(words)


_BLANKS = r"""
    (?<![^\W_]) \[ (?=[^\[\]\n]{0,59}[^\W\d]) [^\[\]\n]{1,60} \] (?!\()  # [Name]
    | \{\{? [^{}\n]{1,60} \}\}?             # {company}
    | <(?!https?:) [^\W\d] [^<>\n@]{0,40} > # <role>
    | \b[Xx]{3,}+\b
    | _{3,}+ | (?<!\.)\.{5,}+
    | BLANKS
    | \$\{? [A-Za-z_]{2,30} \}? | %[A-Za-z_]{2,30}% | %\( [a-z_]{1,30} \)s
    | \b(?:None|null|undefined|NaN)\b (?=\s?[,!])
"""
"""What a template or a program leaves where something is missing, in whatever language."""


@lru_cache(maxsize=1 << 3)
def reader_of(language: Language) -> Reader:
    """Return the reader of a language."""
    return Reader(language.reviewing)
