"""Answers that speak a language: which one they remember, and that there is such a language."""

from __future__ import annotations

from functools import wraps
from typing import Any, TypeVar

from netiquette._languages.known import DEFAULT, code_of

__all__ = ["speaking"]

T = TypeVar("T")


def speaking(cls: type[T]) -> type[T]:
    """Let a class of attrs with slots=False refuse a language that there is not.

    Pickles of 26.1 name no language; they find that of the class. What `unguarded` fills is asked nothing: it
    comes from `decide`, which has asked.
    """
    made: Any = cls
    guarded_init = made.__init__

    @wraps(guarded_init)
    def __init__(self: Any, *, language: str = DEFAULT, **fields: Any) -> None:  # noqa: N807  it is what it becomes
        guarded_init(self, language=code_of(language), **fields)

    __init__.__wrapped__ = guarded_init.__wrapped__  # what fills, for `unguarded`
    made.__init__, made.language = __init__, DEFAULT
    return cls
