"""Days as trackers and spreadsheets write them.

Two rules of this file. A day is never guessed: whether 03/04 is in March or in April shows in the other days
of the file, or somebody says it. And the time of day is read over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

__all__ = ["AmbiguousDayError", "day_in", "order_of"]

_TIME = re.compile(
    r"[T ,]+(?:at )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?"
    r"(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})")
_EITHER = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +)?"
_MONTH_FIRST = re.compile(_WEEKDAY + r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.IGNORECASE)
_DAY_FIRST = re.compile(
    _WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})", re.IGNORECASE
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTHS_OF_A_YEAR = 12
_CENTURY = 2000


class AmbiguousDayError(ValueError):
    """Nothing tells which number is the day and which the month."""


def day_in(text: str, order: str | None) -> date:
    """Return the day that a text says.

    Args:
        text: The text, without blanks around it.
        order: ``dmy`` or ``mdy`` for days such as 03/04/2026; None where nobody knows.

    Raises:
        AmbiguousDayError: It depends on the order.
        ValueError: It says no day.
    """
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        text = _TIME.sub("", text)
    if found := _YEAR_FIRST.fullmatch(text):
        return date(*map(int, found.groups()))
    if found := _DOTTED.fullmatch(text):
        return _built(found[3], found[2], found[1])
    if found := _EITHER.fullmatch(text):
        return _ordered(found, order)
    if found := _MONTH_FIRST.fullmatch(text):
        return _built(found[3], _month(found[1]), found[2])
    if found := _DAY_FIRST.fullmatch(text):
        return _built(found[3], _month(found[2]), found[1])
    raise ValueError(text)


def order_of(texts: Iterable[str]) -> str | None:
    """Return the order that some days are written in; None where none of them tells, or they disagree."""
    orders: set[str] = set()
    for text in texts:
        found = _EITHER.fullmatch(_TIME.sub("", text))
        if found is not None:
            first, second = int(found[1]), int(found[2])
            if first > _MONTHS_OF_A_YEAR:
                orders.add("dmy")
            elif second > _MONTHS_OF_A_YEAR:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def _ordered(found: re.Match[str], order: str | None) -> date:
    first, second, year = found.groups()
    either = int(first) <= _MONTHS_OF_A_YEAR and int(second) <= _MONTHS_OF_A_YEAR and first != second
    if order is None and either:
        raise AmbiguousDayError(found[0])
    if order == "mdy" or (order is None and int(second) > _MONTHS_OF_A_YEAR):
        first, second = second, first
    return _built(year, second, first)


def _built(year: str, month: str | int, day: str) -> date:
    return date(int(year) + (_CENTURY if len(year) == 2 else 0), int(month), int(day))  # noqa: PLR2004


def _month(name: str) -> int:
    """Return the number of a month by its English name, or by its first three letters and more."""
    for number, month in enumerate(_MONTHS, 1):
        if month.startswith(name.lower()):
            return number
    raise ValueError(name)
