"""What our classes take: in each field what its annotation says, and together what can be.

Theory of operation. attrs writes an `__init__` that takes anything and is quick. `guarded` puts another one
in front of it, which checks every field against its annotation, once all are set: a word may be given as its
text, a day as a datetime, several things as any collection of them; what cannot be meant is refused. Then
the class itself looks at the whole, where it has a `_check`. What decides and composes has its values from
us, and fills an instance by `unguarded`, which is attrs' own `__init__`.

One rule of this file. The annotation is the only place that says what a field takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import cache, wraps
from operator import is_
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

from netiquette._vocabulary.arguments import (
    Error,
    MisfitError,
    take,
    take_count,
    take_day,
    take_instance,
    take_key,
    take_several,
    take_text,
    take_word,
)
from netiquette._vocabulary.told import told

__all__ = ["MOST_ITEMS", "bare", "guarded", "held", "unguarded"]

T = TypeVar("T")
Taker = Callable[[object], Any]


def guarded(error: Error) -> Callable[[type[T]], type[T]]:
    """Let a class of attrs, or a named tuple, refuse what its fields cannot be.

    Args:
        error: What is raised, with the field and the value as far as it carries them.
    """

    def decorated(cls: type[T]) -> type[T]:
        guard = _guard_tuple if tuple in cls.__mro__ else _guard_class
        guard(cls, error)
        return cls

    return decorated


if TYPE_CHECKING:

    def bare(cls: type[T]) -> T:
        """Return an instance of a class with nothing in it, for `unguarded` to fill."""
        ...

else:
    bare = object.__new__


def unguarded(cls: Any) -> Callable[..., None]:
    """Return what fills an instance with anything and is quick, for values of our own: attrs' `__init__`."""
    return cast("Callable[..., None]", getattr(cls, "__attrs_init__", None) or cls.__init__.__wrapped__)


def _guard_class(cls: Any, error: Error) -> None:
    quick, check = cls.__init__, getattr(cls, "_check", None)

    @wraps(quick)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807  it is what it becomes
        quick(self, *args, **kwargs)
        held(self, error)
        if check is not None:
            check(self)

    cls.__init__ = __init__


def held(thing: Any, error: Error) -> None:
    """Check every field against its annotation, and convert what was given in another form."""
    for name, fits, taker in _takers(thing.__class__):
        value = getattr(thing, name)
        if value.__class__ is not fits:
            taken = take(error, name, value, taker)
            if taken is not value:
                object.__setattr__(thing, name, taken)


def _guard_tuple(cls: Any, error: Error) -> None:
    quick = cls.__new__

    @wraps(quick)
    def __new__(cls: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N807  likewise
        made = quick(cls, *args, **kwargs)
        parts = zip(_takers(cls), made, strict=True)
        return quick(cls, *(take(error, name, value, taker) for (name, _, taker), value in parts))

    def _make(cls: Any, values: Iterable[object]) -> Any:
        return cls(*values)

    cls.__new__, cls._make = __new__, classmethod(_make)  # `_replace` goes through `_make`


# ------------------------------------------------------------------------- from annotations to takers


@cache
def _takers(cls: Any) -> tuple[tuple[str, type[Any] | None, Taker], ...]:
    """Return for each field its name, the class whose instances fit as they are, and what takes the others.

    A field with a converter has its own ways.
    """
    own = {field.name for field in attrs.fields(cls) if field.converter} if attrs.has(cls) else set[str]()
    hints = get_type_hints(cls)
    return tuple((name, _sole_class(form), _taker(form)) for name, form in hints.items() if name not in own)


def _sole_class(form: Any) -> type[Any] | None:
    """Return the class that says all by itself; not every number is a count."""
    return form if isinstance(form, type) and get_origin(form) is None and form is not int else None


def _taker(form: Any) -> Taker:
    """Return what takes the values of an annotation."""
    origin, parts = get_origin(form), get_args(form)
    if origin in {Union, UnionType}:
        return _one_of(parts)
    if origin is Literal:
        return lambda value: _listed(value, parts)
    if origin in {tuple, frozenset}:
        size = len(parts) if origin is tuple and parts[1:] != (...,) else None
        return _all_of(origin, parts[0], size)
    if isinstance(form, TypeVar) or form in _BY_CLASS:
        return _BY_CLASS.get(form, take_key)
    if issubclass(form, StrEnum) and form.__members__:
        return lambda value: take_word(form, value)
    return lambda value: take_instance(value, form)


def _one_of(forms: tuple[Any, ...]) -> Taker:
    """Return what takes a value of one of several annotations, None among them or not."""
    given = {get_origin(form) or form: _taker(form) for form in forms if form is not NoneType}
    if len(given) == 1:
        ((_, take),) = given.items()
        return lambda value: None if value is None else take(value)

    def taken(value: object) -> Any:
        take_instance(value, *given)
        return next(take(value) for form, take in given.items() if isinstance(value, form))

    return taken


MOST_ITEMS = 1_000
"""How many things a field holds at most, and an array of `netiquette.json`; a decision has twenty sources."""


def _all_of(kind: type[Any], form: Any, size: int | None) -> Taker:
    """Return what takes a collection of values of one annotation."""
    take = _taker(form)

    def taken(values: Any) -> Any:
        given = take_several(values, f"{_named(form)}s", "a tuple")
        if len(given) > MOST_ITEMS:
            raise MisfitError(f"but it holds {MOST_ITEMS:,} of them at most; leave the others out")
        if size is not None and len(given) != size:
            raise MisfitError(f"but it holds {size} of them; give {size}")
        parts = tuple(_part(take, value) for value in given)
        return values if values.__class__ is kind and all(map(is_, parts, given)) else kind(parts)

    return taken


def _part(take: Taker, value: object) -> Any:
    try:
        return take(value)
    except MisfitError as found:
        raise MisfitError(f"has {told(value)}, {found}", within=True) from None


def _named(form: Any) -> str:
    return _FORM_NAMES[form] if form in _FORM_NAMES else str(form.__name__)


_FORM_NAMES: dict[Any, str] = {str: "text", int: "number"}


# --------------------------------------------------------------------------------- what is taken


def _listed(value: Any, choices: tuple[str, ...]) -> str:
    found = next((choice for choice in choices if choice == value), None)
    if found is not None:
        return found
    raise MisfitError(f"but it is one of a few words; use one of {', '.join(choices)}")


def _take_whole_text(value: object) -> str:
    text = str.__str__(take_text(value))
    try:
        text.encode()  # a surrogate is what is left of a character that was torn apart
    except UnicodeEncodeError:
        raise MisfitError(
            "but it has half a character, which cannot be written; decode it properly first"
        ) from None
    return text


def _take_flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise MisfitError("but it is a question; use True or False")


_BY_CLASS: dict[Any, Taker] = {
    str: _take_whole_text,
    bool: _take_flag,
    int: take_count,
    date: take_day,
    object: lambda value: value,
    Any: lambda value: value,
}
