"""Arguments: what composers and reviewer refuse, each with the argument's name and the way out."""

from __future__ import annotations

from enum import StrEnum
from operator import index
from typing import TYPE_CHECKING, Any, TypeVar

from netiquette._vocabulary.state import civil_date, suggestion
from netiquette._vocabulary.told import told
from netiquette.errors import InvalidDetailError

if TYPE_CHECKING:
    from datetime import date

__all__ = ["civil_day", "counted", "kind", "member", "whole", "word_of"]

W = TypeVar("W", bound=StrEnum)


def member(field: str, words: type[W], value: Any) -> W:
    """Take a member of `words` or its text."""
    word = word_of(words, value)
    if word is not None:
        return word
    instead = suggestion(value, [word.value for word in words])
    raise InvalidDetailError(
        f"{field} is {told(value)}, which is no {words.__name__}; {instead}", field=field, value=value
    )


def word_of(words: type[W], value: Any) -> W | None:
    """Return the member that a member or its text means; a word of another enum means none."""
    if type(value) is words:
        return value
    if isinstance(value, str) and not isinstance(value, StrEnum):
        for word in words:
            if word.value == str.__str__(value):
                return word
    return None


_MOST = 10**18 - 1
"""What `netiquette.json` still reads as a number; everything we take can be written and read again."""


def counted(field: str, value: Any, because: str) -> int:
    """Take a whole number of zero or more."""
    number = whole(value)
    if number is None:
        raise InvalidDetailError(
            f"{field} is {told(value)}, but {because}; use a whole number of 0 or more",
            field=field,
            value=value,
        )
    return number


def whole(value: Any) -> int | None:
    """Return the whole number of zero or more that a value is; None where it is none."""
    if type(value) is int and 0 <= value <= _MOST:
        return value
    if isinstance(value, bool) or not hasattr(value, "__index__") or not 0 <= index(value) <= _MOST:
        return None
    return index(value)


T = TypeVar("T")


def kind(function: str, name: str, value: Any, expected: type[T]) -> T:
    """Take an instance of a class of ours."""
    if not isinstance(value, expected):
        article = "an" if expected.__name__[0] in "AEIO" else "a"
        message = (
            f"{name} is {told(value)}, but {function} takes {article} {expected.__name__}; build one first"
        )
        raise TypeError(message)
    return value


def civil_day(function: str, today: Any) -> date | None:
    """Take a day or None; a datetime is reduced to its own date."""
    try:
        return None if today is None else civil_date(today)
    except (TypeError, ValueError):
        message = (
            f"today is {told(today)}, but {function} takes a datetime.date or None; "
            "parse text with date.fromisoformat first"
        )
        raise TypeError(message) from None
