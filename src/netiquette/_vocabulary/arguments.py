"""Arguments: what composers and reviewer refuse, each with the argument's name and how to fix it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from operator import index
from typing import Any, TypeVar

from netiquette._vocabulary.errors import InvalidDetailError, InvalidPolicyError
from netiquette._vocabulary.told import one, told

__all__ = [
    "as_tuple",
    "civil_date",
    "did_you_mean",
    "expect",
    "expect_count",
    "expect_day",
    "expect_word",
    "suggestion",
    "whole",
    "word_of",
]

W = TypeVar("W", bound=StrEnum)


def expect_word(field: str, words: type[W], value: Any) -> W:
    """Take a member of `words` or its text."""
    word = word_of(words, value)
    if word is not None:
        return word
    instead = suggestion(value, [word.value for word in words])
    raise InvalidDetailError(
        f"{field} is {told(value)}, which is not {one(words)}; {instead}", field=field, value=value
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


def expect_count(field: str, value: Any, because: str) -> int:
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


def expect(function: str, name: str, value: Any, expected: type[T]) -> T:
    """Take an instance of a class of ours."""
    if not isinstance(value, expected):
        message = f"{name} is {told(value)}, but {function} takes {one(expected)}; build one first"
        raise TypeError(message)
    return value


def expect_day(function: str, today: Any) -> date | None:
    """Take a day or None; a datetime is reduced to its own date."""
    try:
        return None if today is None else civil_date(today)
    except (TypeError, ValueError):
        message = (
            f"today is {told(today)}, but {function} takes a datetime.date or None; "
            "parse text with date.fromisoformat first"
        )
        raise TypeError(message) from None


def as_tuple(value: Any, field: str, kind: str) -> tuple[Any, ...]:
    """Return what a collection holds, and refuse what is none."""
    try:
        if not isinstance(value, str):
            return tuple(value)
    except TypeError:
        pass
    message = f"{field} is {told(value)}, but it holds {kind}; put even a single one into a set or a tuple"
    raise InvalidPolicyError(message, field=field)


_LONGEST_WORD = 100
"""How much of a text is compared with the words we know; none of ours has half of that."""
_LONGEST_LIST = 300
"""How many characters of words a message lists: all of any enum, and no table of rules."""


def did_you_mean(asked: str, known: Sequence[str], likeness: float = 0.6) -> str:
    """Return ``did you mean ...?`` where one of the known words is as like as that, else nothing."""
    from difflib import get_close_matches  # noqa: PLC0415  only ever needed for a message

    close = get_close_matches(asked[:_LONGEST_WORD], known, 1, likeness)
    return f"did you mean {told(close[0])}?" if close else ""


def suggestion(value: object, known: list[str]) -> str:
    """Return ``did you mean ...?`` where one of the known words is close, else those there is room for."""
    asked = value[:_LONGEST_WORD] if isinstance(value, str) else told(value)
    if meant := did_you_mean(asked.strip().lower().replace(" ", "_").replace("-", "_"), known):
        return meant
    named: list[str] = []
    for name in known:
        if sum(map(len, named)) + len(name) > _LONGEST_LIST:
            return f"use one of {', '.join(named)} or {len(known) - len(named)} more"
        named.append(name)
    return f"use one of {', '.join(named)}"


def civil_date(value: date) -> date:
    """Return the plain civil date of a date or datetime of any subclass.

    Raises:
        ValueError: The value is a placeholder such as pandas' ``NaT`` that stands for no day.
        TypeError: The value is not a date.
    """
    if type(value) is date:
        return value
    if isinstance(value, datetime):
        value = value.date()
    if not isinstance(value, date):
        raise TypeError
    return date.fromordinal(value.toordinal())
