"""The reviewer's lexicon: how the guidelines show in one language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["ReviewLexicon"]


class ReviewLexicon(NamedTuple):
    """How the guidelines show in one language."""

    phrases: Mapping[str, tuple[str, ...]]
    """What gives a fault away, by the id of the guideline or a mark of `checks`; see `phrases`."""
    contractions: Mapping[str, str]
    """What a phrase may begin with in full as well."""
    greetings: tuple[str, ...]
    """How a text addresses someone, in lower case."""
    closings: frozenset[str]
    """What comes before the name at the end."""
    everybody: frozenset[str]
    """What is greeted instead of a name: many at once."""
    all_of_them: frozenset[str]
    """Those of them that mean many even next to a name."""
    nobody: frozenset[str]
    """What is greeted instead of a name: no one at all."""
    titles: frozenset[str]
    """What comes before a name, without the full stop."""
    particles: frozenset[str]
    """What a name may have in lower case."""
    plain: frozenset[str]
    """The words of a message that could be sent to anyone."""
    jobs: frozenset[str]
    """What follows the name of a position."""
    before_a_company: frozenset[str]
    """What comes before the name of a company."""
    conjunctions: frozenset[str]
    """What joins one request to another."""
    blanks: str
    """A verbose pattern for what is written where something is still to be filled in."""
    places: str
    """A pattern for what comes before the name of the company that hires."""
    sums: str
    """A pattern for what someone is paid."""
    elsewhere: frozenset[str]
    """What shows that a company is another one, and rightly so."""
    over_limit: str
    """It has ``{length}`` characters, which are ``{excess}`` more than ``{channel}`` takes."""
    hidden_character: str
    """``{sign}``, as ``U+200B``, is in it, and nobody sees it."""
    essay: str
    """It has ``{words}`` words, which are too many."""
    guidelines: Mapping[str, str] = MappingProxyType({})
    """What guidelines say, by what they say in English; one that is missing here is used as it is."""

    def guideline(self, says: str) -> str:
        """Return the sentence of a guideline in this language."""
        return self.guidelines.get(says, says)
