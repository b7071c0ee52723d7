"""Limits: how much is accepted at once, so that time stays in proportion to length whoever wrote the text.

One rule of this file. No limit is listed here without its reason.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any
from unicodedata import combining

import attrs

from netiquette._vocabulary.arguments import bad_detail
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.public import public

__all__ = ["LIMITS", "Limits", "bounded", "fits"]


def _at_least_one(_: object, field: attrs.Attribute[int], value: Any) -> None:
    """Refuse what is not a number of characters."""
    if type(value) is not int or value < 1:
        raise bad_detail(field.name, value, "but it is a number of characters; use an int of 1 or more")


@public
@attrs.frozen(kw_only=True)
class Limits:
    """How much is accepted at once; what is longer is refused, and the message names the limit.

    They are there for what strangers send: whatever a caller passes within them, the time it takes grows
    with its length and no faster. A program that knows better passes its own where a function takes
    ``limits``.

    Args:
        detail: The most characters of one personal detail, or of a name in a calendar. A long sentence has
            300; the channels with a limit take 1,900 for the whole message.
        text: The most characters of one text: a draft under review, a note it is compared with, a message.
            Some thirty pages.
        marks: The most combining marks in a row. No language puts more than a few on one letter; Unicode
            normalization sorts them in time that grows with the square of their number.
        document: The most characters of a JSON document.
        calendar: The most characters of a calendar that is read.

    Raises:
        InvalidDetailError: A limit is not a whole number of 1 or more.

    Example:
        >>> from netiquette import Details, Limits, review
        >>> letter = "Thank you for explaining how the ledger replays its snapshots. " * 2_000
        >>> review(letter, "send_thank_you")
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidDetailError: text has 126,000 characters, but 100,000 are taken at most; \
shorten it, or pass limits=Limits(...) where it has to be that long
        >>> limits = Limits(text=200_000)
        >>> [finding.code for finding in review(letter, "send_thank_you", limits=limits)]
        ['unsigned', 'essay', 'nobody-named']
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail, " * 200,
        ...     limits=Limits(detail=5_000),
        ... )

    Source: 30 marks are the Stream-Safe Text Format of Unicode (UAX 15, 13). The lengths are our own
    judgement: far more than anyone needs, far less than would keep a server busy.

    .. versionadded:: 26.2
    """

    detail: int = attrs.field(default=2_000, validator=_at_least_one)
    text: int = attrs.field(default=100_000, validator=_at_least_one)
    marks: int = attrs.field(default=30, validator=_at_least_one)
    document: int = attrs.field(default=1 << 20, validator=_at_least_one)
    calendar: int = attrs.field(default=1 << 26, validator=_at_least_one)


LIMITS = Limits()
"""The limits where the caller passes none."""

_TWO_MARKS = frozenset("\u0f73\u0f75\u0f81")
"""Vowel signs of Tibetan that are not marks by their class, but two marks each once they are taken apart."""


def _is_mark(sign: str) -> bool:
    """Return whether normalization puts a sign in order among its neighbours."""
    return combining(sign) > 0 or sign in _TWO_MARKS


def fits(text: str, most: int, marks: int) -> bool:
    """Return whether a text is surely within both limits; where it isn't sure, `bounded` counts.

    It looks at one place in so many, and a run of marks that is too long covers at least one of them.
    """
    return len(text) <= most and (text.isascii() or not any(map(_is_mark, text[marks :: marks + 1])))


def bounded(field: str, text: str, most: int, marks: int) -> str:
    """Return a text, unless it is too long, or has too many combining marks in a row.

    Args:
        field: What it is, for the message.
        text: The text.
        most: How many characters it may have.
        marks: How many combining marks may follow each other.

    Raises:
        InvalidDetailError: It is too long, or piles up marks.
    """
    if fits(text, most, marks):
        return text
    if len(text) > most:
        raise InvalidDetailError(
            f"{field} has {len(text):,} characters, but {most:,} are taken at most; shorten it, or pass "
            "limits=Limits(...) where it has to be that long",
            field=field,
            value=text,
        )
    runs = (sum(1 for _ in run) for marked, run in groupby(text, _is_mark) if marked)
    longest = max(runs, default=0)
    if longest > marks:
        raise InvalidDetailError(
            f"{field} has {longest:,} combining marks in a row, but {marks} are taken at most; remove the "
            "marks that no letter has",
            field=field,
            value=text,
        )
    return text
