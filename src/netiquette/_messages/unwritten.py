"""What is said where there is nothing to write."""

from datetime import date

import attrs

from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.words import Action

__all__ = ["Unwritten"]


@public
@guarded(InvalidDetailError)
@attrs.frozen
class Unwritten:
    """Why no message was written; it counts as false, so ``if message:`` asks for one.

    Attributes:
        action: The step that was to be written.
        says: Why there is nothing to write for it today, as a sentence.
        earliest: The first day on which there will be; None where no day makes it so.

    Raises:
        InvalidDetailError: A part cannot be what it should.

    Example:
        >>> from netiquette import Details, InterviewState, compose, decide
        >>> details = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
        >>> nothing = compose(decide(InterviewState("interviewed", thank_you="sent")), details)
        >>> bool(nothing), nothing.says
        (False, 'Nothing is written for this step: Wait.')

    .. versionadded:: 26.2
    """

    action: Action
    says: str
    earliest: date | None = None

    def __bool__(self) -> bool:
        return False
