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
        earliest: The day to ask again: the first one ahead on which something is written, for this step or
            for a later one of the same decision; None where no day is known that makes it so.

    Raises:
        InvalidDetailError: A part cannot be what it should.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, compose, decide
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> state = InterviewState("interviewed", thank_you="sent", interview_on=date(2026, 11, 9))
        >>> nothing = compose(decide(state, today=date(2026, 11, 10)), details)
        >>> bool(nothing), nothing.says
        (False, 'Nothing is written for this step: Wait. From 2026-11-16 on there is a message to write: \
Ask politely how things stand.')

    .. versionadded:: 26.2
    """

    action: Action
    says: str
    earliest: date | None = None

    def __bool__(self) -> bool:
        return False
