"""The presets by name, for callers that can only pass a name."""

from __future__ import annotations

from netiquette._deciding.policy import Policy
from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.word import Word

__all__ = ["Preset"]


@public_in("agents")
class Preset(Word):
    """Whose manners to follow, by name.

    Example:
        >>> from netiquette import FOUNDING
        >>> from netiquette.agents import Preset
        >>> Preset("founding").policy is FOUNDING
        True

    .. versionadded:: 26.1
    """

    CAUTIOUS = "cautious"
    """The founding text with its well-supported exceptions."""
    FOUNDING = "founding"
    """The founding text alone."""
    PERMISSIVE = "permissive"
    """The published minority, by which you may once you have thanked them."""

    @property
    def policy(self) -> Policy:
        """The policy of that name."""
        return Policy.named(self.value)
