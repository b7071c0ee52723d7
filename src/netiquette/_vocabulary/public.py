"""The mark of what is public."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["public", "public_in"]

T = TypeVar("T")


def public(thing: T) -> T:
    """Mark a class or function as public: reprs, pickles and the docs show the path it is imported by."""
    thing.__module__ = "netiquette"
    return thing


def public_in(door: str) -> Callable[[T], T]:
    """Mark a class or function as imported from one of our other public modules."""

    def marked(thing: T) -> T:
        thing.__module__ = f"netiquette.{door}"
        return thing

    return marked
