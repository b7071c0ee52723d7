"""Channels: where a message goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

if TYPE_CHECKING:
    from netiquette._vocabulary.channel_facts import ChannelFacts

__all__ = ["Channel"]


@public
class Channel(Word):
    """Where a message goes.

    Example:
        >>> from netiquette import Channel
        >>> Channel.LINKEDIN_NOTE.facts.limit, Channel.LINKEDIN_NOTE_PAID.facts.limit
        (200, 300)

    .. versionadded:: 26.1
    """

    EMAIL = "email"
    """A mail: it has a subject, and as much room as you need."""
    LINKEDIN_NOTE = "linkedin_note"
    """The note with a request to connect, on a free account."""
    LINKEDIN_NOTE_PAID = "linkedin_note_paid"
    """The same on a Premium, Sales Navigator or Recruiter account."""
    LINKEDIN_MESSAGE = "linkedin_message"
    """A message to someone you may write to: a connection, a fellow group member."""
    INMAIL = "inmail"
    """A paid message to someone you are not connected with; it has a subject."""
    SMS = "sms"
    """For those who wrote to you that way first."""
    SPOKEN = "spoken"
    """Said aloud."""

    @property
    def facts(self) -> ChannelFacts:
        """The limits, with their date and sources."""
        from netiquette._vocabulary.channel_facts import FACTS  # noqa: PLC0415  to decide, nobody needs them

        return FACTS[self]
