"""Everything netiquette raises.

Every exception is also a standard one, so that code which has never heard of us still catches it. And every
exception carries what a program needs to act on it, so that no one has to parse a message.

Constructors and composers raise. `netiquette.decide` and `netiquette.explain` never raise because of what a
state says; they do for an argument of another type, and for a language that is not there.
"""

from netiquette._deciding.decision import PrematureRequestError
from netiquette._vocabulary.errors import (
    InvalidDetailError,
    InvalidEventError,
    InvalidFrameError,
    InvalidJSONError,
    InvalidPolicyError,
    InvalidStateError,
    MessageTooLongError,
    MissingDetailError,
    NetiquetteError,
    UnknownLanguageError,
    UnknownRuleError,
    UnreadableCalendarError,
    UntimelyMessageError,
    rebuild,
)

__all__ = [
    "InvalidDetailError",
    "InvalidEventError",
    "InvalidFrameError",
    "InvalidJSONError",
    "InvalidPolicyError",
    "InvalidStateError",
    "MessageTooLongError",
    "MissingDetailError",
    "NetiquetteError",
    "PrematureRequestError",
    "UnknownLanguageError",
    "UnknownRuleError",
    "UnreadableCalendarError",
    "UntimelyMessageError",
]

_rebuild = rebuild
"""Pickles of exceptions name it, and those of 26.1 by this name."""
