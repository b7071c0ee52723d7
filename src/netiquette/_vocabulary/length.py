"""Lengths: how much a message says."""

from __future__ import annotations

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

__all__ = ["Length"]


@public
class Length(Word):
    """How much a message says of what there is to say; none is padded.

    Example:
        >>> from netiquette import Details, Length, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> short = thank_you_note(details, length=Length.SHORT)
        >>> short.length < thank_you_note(details, length=Length.USUAL).length
        True

    .. versionadded:: 26.2
    """

    SHORT = "short"
    """What it cannot do without, and your own sentences, a better answer, news and times."""
    USUAL = "usual"
    """All that you gave it to say, once."""
    LONG = "long"
    """More of why, and of what you can do."""
