"""The mark of what is public."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["public"]

T = TypeVar("T")


def public(thing: T) -> T:
    """Mark a class or function as public: reprs, pickles and the docs show the path it is imported by."""
    thing.__module__ = "netiquette"
    return thing
