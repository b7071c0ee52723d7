"""Dialects: which English a message is written in."""

from __future__ import annotations

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

__all__ = ["Dialect"]


@public
class Dialect(Word):
    """Which English a message is written in: spelling, dates, titles, greetings, and a few words.

    Example:
        >>> from netiquette import Details, Dialect, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> thank_you_note(details, dialect=Dialect.UK).body.splitlines()[-2]
        'Kind regards,'

    .. versionadded:: 26.2
    """

    US = "us"
    """American English: December 4, "Best regards"."""
    UK = "uk"
    """British English: 4 December, "Kind regards"."""
