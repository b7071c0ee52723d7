"""Senses: what one word of a status, or of a title, may contribute to the meaning of the whole.

A word has a sense, not a stage: "offer" and "declined" mean one thing together and two things apart. The
rows that turn senses into stages are in `statuses`, those that make a contact of them in `roles`.
"""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["RoleSense", "StatusSense"]


class StatusSense(Enum):
    """What a word in a status may contribute."""

    # what it is about
    APPLICATION = auto()
    SCREEN = auto()
    TEST = auto()
    INTERVIEW = auto()
    FINAL = auto()
    RESULT = auto()
    REFERENCES = auto()
    OFFER = auto()
    TALK = auto()
    # what became of it
    SAVED = auto()
    REVIEWED = auto()
    ANSWERED = auto()
    PREPARED = auto()
    APPROVED = auto()
    SCHEDULED = auto()
    DONE = auto()
    CHOSEN = auto()
    RECEIVED = auto()
    ACCEPTED = auto()
    SUCCESS = auto()
    STARTED = auto()
    HIRED = auto()
    SKIPPED = auto()
    FAILED = auto()
    TURNED_DOWN = auto()
    REJECTED = auto()
    WITHDRAWN = auto()
    RESCINDED = auto()
    CLOSED = auto()
    CANCELLED = auto()
    HELD = auto()
    SILENT = auto()
    PENDING = auto()
    # who did it, and whether it is so
    BY_YOU = auto()
    BY_THEM = auto()
    NOT = auto()
    PERHAPS = auto()
    FILLER = auto()


class RoleSense(Enum):
    """What a word in a title may contribute."""

    RECRUITS = auto()
    OUTSIDE = auto()
    ARRANGES = auto()
    ASSISTS = auto()
    LEADS = auto()
    MANAGES = auto()
    HIRES = auto()
    HIRING = auto()
    INTERVIEWS = auto()
    PEER = auto()
    REFERS = auto()
    BYSTANDER = auto()
    TRADE = auto()
    PLAIN = auto()
    NOT = auto()
    FILLER = auto()
