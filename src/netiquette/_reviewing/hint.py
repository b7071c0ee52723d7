"""What a check yields: where it found something, and against what that offends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netiquette._deciding.rule import Rule
    from netiquette._reviewing.reviewed_text import Span

__all__ = ["Hint"]


class Hint(NamedTuple):
    """Where a check found something, and what it offends against where that is not a guideline."""

    code: str
    span: Span
    rule: Rule | None = None
    message: str = ""
