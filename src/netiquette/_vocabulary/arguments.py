"""Arguments: what is taken for a word, a day, a count and the like, and how the rest is refused.

Theory of operation. Each taker returns what a value means, or raises a `MisfitError`: why it cannot be meant
and what to do, without the name of the field. `take` runs a taker for a field, and makes the whole sentence
of it in the error that its caller is known for; `expect` and its like do so for the arguments of functions.
So a state, a composer, a class of ours and an agent refuse the same thing in the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import StrEnum
from operator import index
from typing import Any, TypeVar

from netiquette._vocabulary.errors import InvalidDetailError, InvalidFrameError, InvalidPolicyError
from netiquette._vocabulary.told import one, told

__all__ = [
    "Error",
    "MisfitError",
    "as_tuple",
    "bad_detail",
    "civil_date",
    "did_you_mean",
    "expect",
    "expect_count",
    "expect_day",
    "expect_several",
    "expect_today",
    "expect_word",
    "suggestion",
    "take",
    "take_count",
    "take_day",
    "take_instance",
    "take_key",
    "take_several",
    "take_text",
    "take_word",
    "written_day",
]

T = TypeVar("T")
W = TypeVar("W", bound=StrEnum)
Error = Callable[..., Exception]


class MisfitError(Exception):
    """A value is not what is taken; `within` says that only a part of it is not."""

    def __init__(self, message: str, *, within: bool = False) -> None:
        super().__init__(message)
        self.within = within


def take(error: Error, field: str, value: object, taker: Callable[[Any], T]) -> T:
    """Return what a taker makes of a value, or raise the error with as much as it carries."""
    try:
        return taker(value)
    except MisfitError as misfit:
        what = f"{field} {misfit}" if misfit.within else f"{field} is {told(value)}, {misfit}"
    if error is TypeError:
        raise error(what)
    if error is InvalidFrameError:
        raise error(what, column=field)
    if error is InvalidPolicyError:
        raise error(what, field=field)
    raise error(what, field=field, value=value)


def bad_detail(field: str, value: object, why: str, *, says: str = "is") -> InvalidDetailError:
    """Return the error that says what a detail is, and why it cannot be."""
    return InvalidDetailError(f"{field} {says} {told(value)}, {why}", field=field, value=value)


# ------------------------------------------------------------------------------ what a value means


def take_word(words: type[W], value: Any) -> W:
    """Take a member of an enum or its text; a word of another enum means none of these."""
    if type(value) is words:
        return value
    if isinstance(value, str) and not isinstance(value, StrEnum):
        for word in words:
            if word.value == str.__str__(value):
                return word
    raise MisfitError(f"which is not {one(words)}; {suggestion(value, [word.value for word in words])}")


_MOST_COUNTED = 10**18 - 1
"""What `netiquette.json` still reads as a number; everything we take can be written and read again."""


def take_count(value: Any, because: str = "it counts something") -> int:
    """Take a whole number of zero or more."""
    if type(value) is int and 0 <= value <= _MOST_COUNTED:
        return value
    if isinstance(value, bool) or not hasattr(value, "__index__") or not 0 <= index(value) <= _MOST_COUNTED:
        raise MisfitError(f"but {because}; use a whole number of 0 or more")
    return index(value)


def take_day(value: Any, taker: str = "it", *, or_none: bool = False) -> date:
    """Take a date; a datetime is reduced to its own. Where None will do as well, the refusal says so."""
    try:
        return civil_date(value)
    except (TypeError, ValueError):
        kinds = "a datetime.date or None" if or_none else "a datetime.date"
        raise MisfitError(
            f"but {taker} takes {kinds}; parse text with datetime.fromisoformat first"
        ) from None


def take_text(value: Any, taker: str = "it takes text") -> str:
    """Take text."""
    if not isinstance(value, str):
        raise MisfitError(f"but {taker}; decode or join it first")
    return value


def take_instance(value: Any, *kinds: type[T], taker: str = "it") -> T:
    """Take an instance of a class of ours, or of one of several."""
    if not isinstance(value, kinds):
        raise MisfitError(f"but {taker} takes {' or '.join(map(one, kinds))}; build one first")
    return value


def take_several(
    value: Any, holds: str, container: str, single: tuple[type, ...] = (str, bytes)
) -> tuple[Any, ...]:
    """Take any collection, and refuse a single thing though it could be walked through."""
    try:
        if not isinstance(value, single):
            return tuple(value)
    except TypeError:
        pass
    raise MisfitError(f"but it holds {holds}; put even a single one into {container}")


# -------------------------------------------------------------------------- arguments of functions


def expect_word(field: str, words: type[W], value: Any) -> W:
    """Take a member of `words` or its text."""
    return take(InvalidDetailError, field, value, lambda given: take_word(words, given))


def expect_count(field: str, value: Any, because: str) -> int:
    """Take a whole number of zero or more."""
    return take(InvalidDetailError, field, value, lambda given: take_count(given, because))


def expect(function: str, name: str, value: Any, expected: type[T]) -> T:
    """Take an instance of a class of ours."""
    return take(TypeError, name, value, lambda given: take_instance(given, expected, taker=function))


def expect_day(function: str, name: str, value: Any) -> date | None:
    """Take a day or None; a datetime is reduced to its own date."""
    if value is None:
        return None
    return take(TypeError, name, value, lambda day: take_day(day, function, or_none=True))


def expect_today(function: str, today: Any) -> date:
    """Take a day where there is no answer without one."""
    return take(TypeError, "today", today, lambda day: take_day(day, function))


def expect_several(function: str, name: str, value: Any, expected: type[T]) -> tuple[T, ...]:
    """Take several instances of a class of ours; a single one is none."""
    several = take(TypeError, name, value, lambda given: take_several(given, _plural(expected), "a list"))
    return tuple(expect(function, name, each, expected) for each in several)


def _plural(kind: type) -> str:
    name = kind.__name__
    return f"{name}es" if name.endswith("s") else f"{name}s"


def as_tuple(value: Any, field: str, kind: str) -> tuple[Any, ...]:
    """Return what a collection holds, and refuse anything else."""

    def taker(given: Any) -> tuple[Any, ...]:
        return take_several(given, kind, "a set or a tuple", single=(str,))

    return take(InvalidPolicyError, field, value, taker)


# ------------------------------------------------------------------------------- what they need

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


def written_day(value: Any) -> date:
    """Return the civil date of a date, a datetime, or the ISO text of either, in the zone it is written in.

    Raises:
        ValueError: The text is no such date.
        TypeError: The value is neither.
    """
    return datetime.fromisoformat(value).date() if isinstance(value, str) else civil_date(value)


def take_key(value: object) -> object:
    """Take what somebody keeps people by, which is the one thing our classes leave to their user."""
    try:
        hash(value)
    except TypeError:
        raise MisfitError("but it has no hash; use what you keep people by in a dict") from None
    return value
