"""Positions: from what stands in a posting to what one says.

Nobody says "(m/f/d)", "REQ-20931", "$90k" or "- Remote, US", and "the Adviser role" is true of an "Adviser
(Pensions)", too: what stands in brackets, or after a dash or a comma, is left out. Where nothing else is
there, the position is refused, for who applies knows what it is called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._messages.phrases import ends, is_shouted, misfit

if TYPE_CHECKING:
    from netiquette._languages.details_lexicon import Naming
    from netiquette._messages.grammar import Grammar

__all__ = ["position_phrase", "said_position"]


def said_position(text: str, company: str, grammar: Grammar) -> str:
    """Return a position as one says it.

    Args:
        text: What was given.
        company: The company, which is not said twice.
        grammar: The grammar of the language.

    Raises:
        InvalidDetailError: Nothing is left of it.
    """
    unusual = _UNUSUAL.search(text) is not None
    said = _without_asides(text, company, grammar) if unusual or text.isupper() else text
    if company and company.casefold() in said.casefold():
        said = _without_company(said, company, grammar)
    if unusual:
        said = _without_what_it_is_about(said, grammar)
    first, _, others = said.partition(" ")
    if others and first.casefold() in grammar.naming.articles:
        said = others
    if not said or said[0] in _OPENING_BRACKETS:
        raise misfit(
            "position",
            text,
            "that names none",
            "write what it is called, such as 'Data Engineer', or leave it out",
        )
    return _quietly(said, grammar) if is_loud(said, grammar) else said


_UNUSUAL = re.compile(r"[^\w '&+]|[\d_]")
"""What most positions have none of: with it, one has to look."""


def _without_asides(text: str, company: str, grammar: Grammar) -> str:
    """Return a position without numbers, genders, pay, and whatever else follows it and is none of it."""
    said = grammar.pay.sub(" ", grammar.numbers.sub(" ", grammar.genders.sub(" ", text)))
    if said != text:
        said = " ".join(said.split())
    said = said.strip(_EDGES)
    while True:
        shorter = _without_the_last(said, company, grammar)
        if shorter == said:
            break
        said = shorter
    if ends(said, grammar):
        said = said.rstrip(".!?\u2026 ")
    return said


_EDGES = " -\u2013\u2014|,:;/"


def _without_the_last(said: str, company: str, grammar: Grammar) -> str:
    found = _AT_THE_END.search(said)
    if found is None:
        return said
    inner = (found[1] or found[2]).strip()
    if grammar.asides.fullmatch(inner) or (company and inner.casefold() == company.casefold()):
        return said[: found.start()].strip(_EDGES)
    return said


_AT_THE_END = re.compile(
    r"\s?[(\[]([^()\[\]]*)[)\]]$|(?:\s[-\u2013\u2014|]\s|[,;:|]\s)((?:(?!\s[-\u2013\u2014|]\s)[^;:|()\[\]])*)$"
)


def _without_what_it_is_about(said: str, grammar: Grammar) -> str:
    """Return a position without what is in brackets, and of two parts around a sign the one that names it."""
    said = " ".join(_IN_BRACKETS.sub(" ", said).split())
    parts: list[str] = _DASH.split(said)
    while len(parts) > 1 and grammar.asides.fullmatch(parts[0]):
        del parts[0]
    return parts[0]


_OPENING_BRACKETS = "(["
_IN_BRACKETS = re.compile(r"(?<=\S)\s*(?:\([^()]*\)?|\[[^\[\]]*\]?)")
_DASH = re.compile(r"\s[-\u2013\u2014|]\s|,\s")


def _without_company(said: str, company: str, grammar: Grammar) -> str:
    name = re.escape(company)
    after = re.compile(
        rf"{grammar.employed_at}{name}(?:\s(?:inc|ltd|llc|plc|gmbh|ag|co)\.?)?$", re.IGNORECASE
    )
    before = re.compile(rf"{name}(?:\s*[-\u2013\u2014|:,]\s*|'s\s+|\u2019s\s+|\s+)(?=\S)", re.IGNORECASE)
    shorter = after.sub("", said)
    found = before.match(shorter)
    return shorter[found.end() :] if found else shorter


def is_loud(said: str, grammar: Grammar) -> bool:
    """Return whether a position is in capitals and is no abbreviation."""
    return said.isupper() and (
        is_shouted(said, grammar) or any(len(word) > _LOUDEST and word.isalpha() for word in said.split())
    )


_LOUDEST = 4
"""The letters of an abbreviation in a position."""


def _quietly(said: str, grammar: Grammar) -> str:
    small = grammar.phrases.small
    return " ".join(
        word.lower() if word.lower() in small and place else word if len(word) < _LOUDEST else word.title()
        for place, word in enumerate(said.split())
    )


# -------------------------------------------------------------------------------- within a sentence


def position_phrase(position: str, grammar: Grammar) -> str:
    """Return a position as a phrase: with an article, and the word for what it is where it has none."""
    naming = grammar.naming
    first, _, others = position.partition(" ")
    if others and first.casefold() in naming.articles:  # of a pickle that is older than this
        position = others
    starts = [found.start() for found in _EACH_WORD.finditer(position)]
    low = [word.casefold() for word in position.split()]
    place = next((place for place, word in enumerate(low) if place and word in naming.prepositions), len(low))
    head = [word.strip(",.") for word in low[max(0, place - 2) : place]]
    if head[-1] not in naming.job_words:
        noun = naming.nouns.get(" ".join(head)) or naming.nouns.get(head[-1], naming.noun)
        if place < len(low) and _says_where(low, place, naming):
            position = f"{position[: starts[place]]}{noun} {position[starts[place] :]}"
        else:
            position = f"{position} {noun}"
    return position if low[0] in naming.determiners else naming.role.replace("{role}", position)


_EACH_WORD = re.compile(r"\S+")


def _says_where(low: list[str], place: int, naming: Naming) -> bool:
    """Return whether a preposition begins a place, and not the end of a title: an engineer in test."""
    return low[place] in naming.placing and low[min(place + 1, len(low) - 1)] not in naming.in_titles
