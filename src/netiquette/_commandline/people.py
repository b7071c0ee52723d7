"""How many people a cell names: "Ann Example, Bo Sample and Cy Third" are three.

A comma may also stand before what somebody is ("Ann Example, Head of Data", "Bo Sample, PhD") or before a
first name ("Example, Ann"). So a comma parts two people only where there is a name on either side of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from netiquette._commandline.cells import ADDRESS
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import one_of
from netiquette._trackers.roles import ROLE_TABLE

__all__ = ["answers_to_nobody", "is_unclear", "people_in"]

_SIGN = re.compile(r"\s*(?:;|&|\n|\||\s/\s)\s*")
_COMMA = re.compile(r"\s*,\s*")
_LONG_AND = re.compile(
    rf"\s*(?:,\s*|\s)(?:{one_of(each.joins for each in READ_LANGUAGES)})\s+", re.IGNORECASE
)
_SHORT_AND = re.compile(rf"\s+(?:{one_of(each.short_joins for each in READ_LANGUAGES)})\s+", re.IGNORECASE)
"""A letter that joins also stands within a name: José Ortega y Gasset."""
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_MORE = re.compile(r"\+\s*\d")
_SEVERAL = re.compile(
    rf"\b(?:et al|(?:{one_of(f'{each.joins}; {each.short_joins}' for each in READ_LANGUAGES)}) \d+"
    rf"|{one_of(each.several for each in READ_LANGUAGES)})\b"
)
"""What stands in plain words in a cell that doesn't name all of them, or none: "Ann et al.", "the panel"."""
_BESIDE = re.compile(rf"\w (?:{one_of(each.beside for each in READ_LANGUAGES)}) \w")
"""What stands between two names, and not in a note on one: "Ann with Bo", but "Ann (met at a fair)"."""
_MOST_WORDS = 5
"""The most words of a name; more are a note."""
_LONGEST_CELL = 1_000
_TITLE = re.compile(r"(?:[A-Z]\.?){2,5}|(?i:ph\.? ?d|jr|sr|dr|msc|esq)\.?")
"""What stands behind a name and is none."""
_NO_REPLY = re.compile(r"(?i)(^|[<\s.+_-])(no|do[._-]?not)[._-]?reply[^@\s]*@")
"""Begins the address of a machine."""


def answers_to_nobody(cell: object) -> bool:
    """Return whether a cell is an address that nobody reads, such as that of a machine which confirms."""
    return isinstance(cell, str) and _NO_REPLY.search(cell[:_LONGEST_CELL]) is not None


def people_in(cell: str, *, signs: bool) -> tuple[str, ...]:
    """Return the names in a cell; the whole cell where it may be one.

    What follows a name in brackets or after a comma, and is no name, stays with it.

    Args:
        cell: The cell.
        signs: Whether signs such as a semicolon part names, as commas and words such as "and" do.
    """
    if len(cell) > _LONGEST_CELL:
        return (cell,)
    parts = [part for piece in (_SIGN.split(cell) if signs else [cell]) for part in _taken_apart(piece)]
    names = tuple(dict.fromkeys(part for part in parts if part))
    return names if len(names) > 1 and all(map(_names_somebody, names)) else (cell,)


def _in_no_name(sign: str) -> bool:
    return sign.isdigit() or sign in "@:?!"


def is_unclear(cell: str) -> bool:
    """Whether a cell may name several people, or one whose family name comes first: "Example, Ann"."""
    parts = _COMMA.split(cell) if "," in cell else ()
    two = len(parts) == 2 and all(map(_names_somebody, parts))  # noqa: PLR2004
    text = ADDRESS.sub(" ", cell[:_LONGEST_CELL])
    plain = " ".join(label_words(_BRACKETS.sub(" ", text)))
    if _MORE.search(text) or _SEVERAL.search(" ".join(label_words(text))) or _BESIDE.search(plain):
        return True
    return two and any(len(part.split()) == 1 for part in parts)


def _taken_apart(text: str) -> Iterator[str]:
    """Yield the parts of a text between words that join, and between commas where that makes names."""
    pieces = _LONG_AND.split(text)
    for piece in pieces:
        for part in _by_commas(piece, listed=len(pieces) > 1):
            short = _SHORT_AND.split(part)
            yield from short if len({len(each.split()) for each in short}) == 1 else [part]


def _by_commas(text: str, *, listed: bool) -> list[str]:
    parts = _COMMA.split(text)
    if len(parts) == 1 or not all(map(_names_somebody, parts)):
        return [text]
    alone = [len(part.split()) == 1 for part in parts]
    if len(parts) == 2 and not listed and any(alone):  # noqa: PLR2004  "Example, Ann" is one
        return [text]
    return parts


def _names_somebody(text: str) -> bool:
    """Whether a text may be the name of somebody, and is not what somebody is."""
    text = _BRACKETS.sub("", text)
    if not text[:1].isalpha() or len(text.split()) > _MOST_WORDS or any(map(_in_no_name, text)):
        return False
    return _TITLE.fullmatch(text) is None and ROLE_TABLE.read(label_words(text)).unknown > 0
