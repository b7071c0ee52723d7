"""What lets a class read what an earlier release pickled."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

__all__ = ["outlasting"]

T = TypeVar("T")


def outlasting(cls: type[T]) -> type[T]:
    """Give the fields that a pickle of an earlier release does not have their defaults."""
    made: Any = cls
    defaults = {
        field.name: field.default
        for field in attrs.fields(made)
        if field.default is not attrs.NOTHING and not isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]
    }
    restore = made.__dict__.get("__setstate__", _restore)

    def __setstate__(self: Any, state: dict[str, Any]) -> None:  # noqa: N807  it is what it becomes
        restore(self, defaults | state)

    made.__setstate__ = __setstate__
    return cls


def _restore(thing: Any, state: dict[str, Any]) -> None:
    """Fill a thing without slots, as pickle would."""
    thing.__dict__.update(state)
