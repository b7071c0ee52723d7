"""Tones: how a message is said."""

from __future__ import annotations

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

__all__ = ["Tone"]


@public
class Tone(Word):
    """How it is said; what is said stays the same.

    Example:
        >>> from netiquette import Details, Tone, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Dr. Bo Example", topic="peat"
        ... )
        >>> thank_you_note(details, tone=Tone.FORMAL).body.splitlines()[0]
        'Dear Dr. Example:'

    .. versionadded:: 26.1
    """

    WARM = "warm"
    """As you write to a colleague: by given name, with contractions."""
    FORMAL = "formal"
    """As you write to a stranger: title and family name where both are known, no contractions."""
