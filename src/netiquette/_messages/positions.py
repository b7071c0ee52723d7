"""Positions: from what stands in a posting to what one says.

Nobody says "(m/f/d)", "REQ-20931", "$90k" or "- Remote, US", and "the Adviser role" is true of an "Adviser
(Pensions)", too: what stands in brackets, or after a dash or a comma, is left out. Three things are not: that
it is an internship, what a director is the director of, and the department that a manager is named by. Where
nothing else is there, the position is refused, for who applies knows what it is called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._messages.phrases import ends, is_shouted, misfit, written_out

if TYPE_CHECKING:
    from netiquette._languages.details_lexicon import Naming
    from netiquette._messages.grammar import Grammar
    from netiquette._vocabulary.dialect import Dialect

__all__ = ["position_phrase", "said_position"]


def said_position(text: str, company: str, grammar: Grammar) -> str:
    """Return a position as one says it.

    Args:
        text: What was given.
        company: The company, which is not said twice.
        grammar: The grammar of the language.

    Returns:
        The position; nothing where no single one is meant.

    Raises:
        InvalidDetailError: Nothing is left of it.
    """
    unusual = _UNUSUAL.search(text) is not None
    said = text
    if unusual or text.isupper():
        said = _without_asides(text if text.isupper() else _in_full(text, grammar), grammar)
    low = said.casefold()
    if company and company.casefold() in low:
        said = _without_company(said, company, grammar)
    if unusual:
        said = _without_what_it_is_about(said, grammar)
    if grammar.any_position.fullmatch(said):
        return ""
    named = said and said[0] not in _OPENING_BRACKETS and not grammar.no_position.fullmatch(said)
    first, _, others = said.partition(" ")
    if others and first.casefold() in grammar.naming.articles:
        said = others
    if not named:
        raise misfit(
            "position",
            text,
            "that names none",
            "write what it is called, such as 'Data Engineer', or leave it out",
        )
    said = _in_full(_quietly(said, grammar) if is_loud(said, grammar) else said, grammar)
    # What goes may have stood before something else that goes.
    return said_position(said, company, grammar) if said != text and _UNUSUAL.search(said) else said


def _in_full(said: str, grammar: Grammar) -> str:
    """Return a position with what is shorter in a posting in full."""
    words = _BETWEEN_PARTS.split(said.casefold())
    return said if grammar.naming.shorthand.isdisjoint(words) else written_out(said, grammar.titles_in_full)


_BETWEEN_PARTS = re.compile(r"[\s,;:()\[\]/-]+")


_UNUSUAL = re.compile(r"[^\w '&+]|[\d_]")
"""What most positions have none of: with it, one has to look."""


def _without_asides(text: str, grammar: Grammar) -> str:
    """Return a position without numbers, genders, pay, and whatever else follows it and is none of it."""
    said = text
    for superfluous in (grammar.genders, grammar.numbers, grammar.hours, grammar.pay):
        said = superfluous.sub(_what_is_left, said)
    if said != text:
        said = " ".join(said.split())
    said = said.strip(_EDGES)
    while True:
        shorter = _without_the_last(said, grammar)
        if shorter == said:
            break
        said = shorter
    if ends(said, grammar):
        said = said.rstrip(".!?\u2026 ")
    return said


def _what_is_left(found: re.Match[str]) -> str:
    """Return the bracket of which only one was found with what goes, as the other one stays."""
    gone = found[0].strip()
    opened, closed = gone[:1] in _OPENING_BRACKETS, gone[-1:] in _CLOSING_BRACKETS
    if opened is closed:
        return " "
    return f" {gone[0]}" if opened else f"{gone[-1]} "


_EDGES = " -\u2013\u2014|,:;/"


def _without_the_last(said: str, grammar: Grammar) -> str:
    found = _AT_THE_END.search(said)
    if found is None:
        return said
    inner = (found[1] or found[2] or "").strip()
    if grammar.asides.fullmatch(inner):
        return said[: found.start()].strip(_EDGES)
    return said


_AT_THE_END = re.compile(
    r"\s?[(\[]([^()\[\]]*)[)\]]$|(?:\s[-\u2013\u2014|/]\s|[,;:|]\s)((?:(?!\s[-\u2013\u2014|/]\s)[^;:|()\[\]])*)$"
)


def _without_what_it_is_about(said: str, grammar: Grammar) -> str:
    """Return a position without what is in brackets, and of the parts around a sign the one that names it.

    What kind of position it is goes with that, and so does the department that a rank is of.
    """
    naming = grammar.naming
    beside = [found[1] or found[2] or "" for found in _IN_BRACKETS.finditer(said)]
    said = " ".join(_IN_BRACKETS.sub(" ", said).split()).strip(_EDGES)
    parts: list[str] = [part.strip() for part in _DASH.split(said)]
    while len(parts) > 1 and grammar.asides.fullmatch(parts[0]):
        del parts[0]
    first, others = parts[0], parts[1:]
    if others and _last_word(first) in naming.ranks and _last_word(others[0]) in naming.departments:
        first = naming.of_department.format(rank=first, department=others[0])
    elif others and _last_word(others[0]) in naming.departments:
        first = _by_department(first, others[0], naming)
    if naming.job_words.isdisjoint(first.casefold().split()):
        for part in (*others, *beside):
            words = part.split()
            place = next((n for n, word in enumerate(words) if word.casefold() in naming.kinds), None)
            if place is not None:
                return " ".join((first, *words[: place + 1]))
    return first


def _by_department(first: str, department: str, naming: Naming) -> str:
    """Return what somebody is by the department they are in: a Senior Operations Manager."""
    *steps, head = first.split()
    if head.casefold() not in naming.heads or not all(step.casefold() in naming.steps for step in steps):
        return first
    return " ".join((*steps, department, head))


def _last_word(text: str) -> str:
    return text.casefold().rpartition(" ")[2]


_OPENING_BRACKETS = ("(", "[")
_CLOSING_BRACKETS = (")", "]")
_IN_BRACKETS = re.compile(r"(?<=\S)\s*(?:\(([^()]*)\)?|\[([^\[\]]*)\]?)")
_DASH = re.compile(r"\s[-\u2013\u2014|]\s|,\s")


def _without_company(said: str, company: str, grammar: Grammar) -> str:
    name, naming = re.escape(company), grammar.naming
    after = re.compile(rf"{naming.employed_at}{name}(?:\s(?:{naming.company_forms}))?$", re.IGNORECASE)
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


def position_phrase(position: str, company: str, grammar: Grammar, dialect: Dialect) -> str:
    """Return a position as a phrase: with an article, and the word for what it is where it has none."""
    naming = grammar.naming
    first, _, others = position.partition(" ")
    if others and first.casefold() in naming.articles:  # 26.1 kept it, and may have pickled it
        position = others
    starts = [found.start() for found in _EACH_WORD.finditer(position)]
    low = [word.casefold() for word in position.split()]
    place = next((place for place, word in enumerate(low) if place and word in naming.prepositions), len(low))
    said = [word.strip(",.") for word in low[:place]]
    if said[-1] not in naming.job_words:
        noun = _noun(said, company, grammar, dialect)
        if place < len(low) and _says_where(low, place, naming):
            position = f"{position[: starts[place]]}{noun} {position[starts[place] :]}"
        else:
            position = f"{position} {noun}"
    return position if low[0] in naming.determiners else naming.role.replace("{role}", position)


_EACH_WORD = re.compile(r"\S+")


def _noun(said: list[str], company: str, grammar: Grammar, dialect: Dialect) -> str:
    """Return what a position is called: by its trade, or else by who employs them."""
    naming = grammar.naming
    nouns = naming.nouns[dialect]
    while len(said) > 1 and grammar.levels.fullmatch(said[-1]):
        said = said[:-1]
    last = said[-1]
    for head in (" ".join(said[-2:]), last, *_PARTS_OF_A_WORD.split(last)[:0:-1]):
        if head in nouns:
            return nouns[head]
    return naming.public_noun[dialect] if grammar.public.search(company) else naming.noun


_PARTS_OF_A_WORD = re.compile(r"[-/]")
"""An under-gardener is a gardener."""


def _says_where(low: list[str], place: int, naming: Naming) -> bool:
    """Return whether a preposition begins a place, and not the end of a title: an engineer in test."""
    return low[place] in naming.placing and low[min(place + 1, len(low) - 1)] not in naming.in_titles
