"""Events: what happened, on which day, and to whom."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

import attrs

from netiquette._vocabulary.arguments import MisfitError, suggestion, take, take_day, take_key
from netiquette._vocabulary.errors import InvalidEventError
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import Stage
from netiquette._vocabulary.told import told
from netiquette._vocabulary.word import Word
from netiquette._vocabulary.words import Action

__all__ = ["EVENT_WORDS", "Event", "Happening", "What"]


@public
class Happening(Word):
    """Something that happens, as opposed to what you do (an `Action`) or where things stand (a `Stage`).

    Source: the events that 31 trackers and applicant tracking systems can store.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Happening, InterviewState, after
        >>> state = InterviewState("interviewed", thank_you="sent", check_ins=1)
        >>> event = Event(date(2026, 12, 2), Happening.THEY_WROTE, day=date(2026, 12, 11))
        >>> after(state, event).decision_due, after(state, event).check_ins
        (datetime.date(2026, 12, 11), 0)

    .. versionadded:: 26.2
    """

    THEY_WROTE = "they_wrote"
    """They wrote, called or spoke to you; with a day, they promised an answer by it."""
    THEY_ASKED = "they_asked"
    """They wrote, and wait for your answer."""
    YOU_WROTE = "you_wrote"
    """You wrote or called, and it was none of the messages that are an `Action`."""
    BOOKED = "booked"
    """An interview was set; with its day, if it has one."""
    ROUND_PROMISED = "round_promised"
    """They spoke of another interview, and named no day."""
    MOVED = "moved"
    """The interview was moved to another day; without one, it counts as called off."""
    CALLED_OFF = "called_off"
    """The interview was called off."""
    NO_SHOW = "no_show"
    """They did not come to it."""
    MISSED = "missed"
    """You did not come to it."""
    MET = "met"
    """It took place."""
    PROMISED = "promised"
    """They named the day by which they will decide."""
    TEST_SET = "test_set"
    """They set you a test or an assignment. Confirm it as you would anything they ask; its deadline is yours
    to keep track of."""
    TEST_SENT = "test_sent"
    """You handed it in."""
    REFERENCES_ASKED = "references_asked"
    """They asked for your references, or called them."""
    OFFER_SPOKEN = "offer_spoken"
    """They offered you the job, and not yet in writing."""
    OFFER_WRITTEN = "offer_written"
    """The offer came in writing."""
    RECONSIDERED = "reconsidered"
    """You turned them down, and want it after all."""
    OFFERED_ELSEWHERE = "offered_elsewhere"
    """Another employer made an offer; with the day by which it wants an answer."""
    ACCEPTED_ELSEWHERE = "accepted_elsewhere"
    """You accepted another employer's offer."""
    THEY_INVITED = "they_invited"
    """They asked you to connect."""
    THEY_ACCEPTED = "they_accepted"
    """They accepted your request."""
    ALLOWED = "allowed"
    """They said that you may connect."""
    FORBIDDEN = "forbidden"
    """They said that you may not, or asked you not to write."""
    AWAY = "away"
    """They are on leave, on holiday or ill."""
    BACK = "back"
    """They are back."""
    LEFT = "left"
    """They no longer work there."""


What: TypeAlias = Action | Stage | Happening
"""What an event may be."""

EVENT_WORDS: Mapping[str, What] = {word.value: word for words in (Action, Stage, Happening) for word in words}
"""No text means two of them."""


def _on(value: date) -> date:
    return value if type(value) is date else take(InvalidEventError, "on", value, take_day)


def _day(value: date | None) -> date | None:
    if value is None or type(value) is date:
        return value
    return take(InvalidEventError, "day", value, lambda given: take_day(given, or_none=True))


def _what(value: What | str) -> What:
    return take(InvalidEventError, "what", value, _take_what)


def _take_what(value: Any) -> What:
    """Take an action, a stage or a happening, or the text of one."""
    if isinstance(value, Action | Stage | Happening):
        return value
    if isinstance(value, str) and not isinstance(value, StrEnum) and value in EVENT_WORDS:
        return EVENT_WORDS[value]
    instead = suggestion(value, [*EVENT_WORDS])
    if not instead.startswith("did you mean"):
        instead = "use a member of one of them, or its text"  # a list of all would be a page
    raise MisfitError(f"which is not an Action, a Stage or a Happening; {instead}")


def _who(value: Any) -> tuple[Any, ...]:
    """Take the keys of people; one that is text is one person."""
    return take(InvalidEventError, "who", value, _take_who)


def _take_who(value: Any) -> tuple[Any, ...]:
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        message = f"but it holds the keys of people; put even a single one into a tuple: ({told(value)},)"
        raise MisfitError(message)
    keys: Iterable[Any] = value
    if isinstance(value, AbstractSet):  # which has no order of its own
        keys = sorted(keys, key=repr)
    return tuple(dict.fromkeys(map(take_key, keys)))


@public
@attrs.frozen(cache_hash=True)
class Event:
    """Something that happened on a day.

    Args:
        on: The day it happened; a datetime is reduced to its own date.
        what: What you did (an `Action`), what happened (a `Happening`) or where things now stand (a `Stage`);
            or its text, as no two share one.
        who: The keys of the people it concerns, for a `Process`; leave it out where it concerns the process.
        day: The day it is about: the one an interview was booked for, or an answer promised by. It
            has no effect on an event that is not about another day.

    Raises:
        InvalidEventError: A field has a value it cannot have; the message names it.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Happening
        >>> Event(date(2026, 11, 2), "booked", day=date(2026, 11, 18)).what is Happening.BOOKED
        True

    .. versionadded:: 26.2
    """

    on: date = attrs.field(converter=_on)
    what: What = attrs.field(converter=_what)
    who: tuple[Any, ...] = attrs.field(default=(), converter=_who, kw_only=True)
    day: date | None = attrs.field(default=None, converter=_day, kw_only=True)
