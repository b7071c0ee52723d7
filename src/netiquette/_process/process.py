"""A process: several people, one history, and what is known of each of them.

Theory of operation. Each person starts as a contact or a state, and goes through the events by day. An event
that names somebody changes for them all that the table of `transitions` says. For the others it changes what
the whole process has in common: how far it has come, what was asked and promised, when anybody was last in
touch. An event that names nobody belongs to the process; a round with a day is with everybody who may be in
it, and where there is one person only, it is theirs. How all this is done is in `replaying`.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar, cast

import attrs

from netiquette._process.after import in_order
from netiquette._process.replaying import replayed
from netiquette._vocabulary.arguments import MisfitError, expect, take, take_several, take_word
from netiquette._vocabulary.errors import InvalidEventError
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Part
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import (
    Contact,
    Stage,
)

__all__ = ["Process"]

K = TypeVar("K", bound=Hashable)


def _contacts(value: Any) -> Mapping[Any, InterviewState]:
    """Take people by key, each a contact, its text, or a state."""
    if not isinstance(value, Mapping):
        raise InvalidEventError(
            "contacts is not a mapping; give each person a key of yours, as in {'ann': 'hiring_manager'}",
            field="contacts",
            value=value,
        )
    people = cast("Mapping[Hashable, Any]", value)
    if not people:
        raise InvalidEventError(
            "contacts is empty, but a process has somebody in it; "
            "use Contact.NONE where nobody is known: {'': 'none'}",
            field="contacts",
            value=people,
        )
    return MappingProxyType({key: _person(key, given) for key, given in people.items()})


def _person(key: Any, given: Any) -> InterviewState:
    if isinstance(given, InterviewState):
        return given
    contact = take(InvalidEventError, f"contacts[{told(key)}]", given, lambda word: take_word(Contact, word))
    return InterviewState(Stage.UNKNOWN, contact=contact)


def _ordered_events(value: Any) -> tuple[Event, ...]:
    """Take events, in the order in which they happened."""
    events = take(InvalidEventError, "events", value, _take_events)
    return tuple(in_order(events))


def _take_events(value: Any) -> tuple[Event, ...]:
    events = take_several(value, "Events", "a tuple")
    for event in events:
        if not isinstance(event, Event):
            raise MisfitError("but it holds something that is not an Event; build each with Event(...)")
    return events


@public
@attrs.frozen(eq=True, hash=False)
class Process(Generic[K]):
    """One process with everybody who takes part, and what has happened in it.

    Args:
        contacts: Each person by a key of yours, which may be anything with a hash: who they are in the
            process (a `Contact` or its text), or a state to start from. What several states say about the
            process holds for all of it: how often you asked, whether it is decided, when anybody was in
            touch.
        events: What has happened, in any order; duplicates count once. An event names the people it concerns
            by their keys. One that names nobody concerns the process, or its only person; a round with a day
            is taken to include all who may be in it, and a question or a test of theirs to come from whoever
            runs it.

    Raises:
        InvalidEventError: There is nobody, or an event names somebody who is not there.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Process, agenda
        >>> process = Process(
        ...     {"rae": "recruiter", "hal": "hiring_manager", "flo": "interviewer"},
        ...     [Event(date(2026, 11, 25), "met", who=["hal", "flo"])],
        ... )
        >>> for task in agenda(process, today=date(2026, 11, 25)).tasks:
        ...     print(task.who, task.step.summary)
        hal Send a thank-you note by 2026-11-26
        flo Send a thank-you note by 2026-11-26
        rae Send a thank-you note by 2026-11-26
        rae Send a personal connection request
        rae Ask politely how things stand by 2026-12-09

    .. versionadded:: 26.2
    """

    contacts: Mapping[K, InterviewState] = attrs.field(converter=_contacts)
    events: tuple[Event, ...] = attrs.field(default=(), converter=_ordered_events)
    _states: Mapping[K, InterviewState] = attrs.field(init=False, repr=False, eq=False)
    _parts: Mapping[K, Part] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        for event in self.events:
            for key in event.who:
                if key not in self.contacts:
                    known = ", ".join(told(known) for known in list(self.contacts)[:_MOST_KEYS_SHOWN])
                    raise InvalidEventError(
                        f"events has {event.what} on {event.on} with {told(key)}, who is not in the process; "
                        f"add them to contacts, or use one of {known}",
                        field="events",
                        value=event,
                    )
        states, parts = replayed(self.contacts, self.events)
        object.__setattr__(self, "_states", MappingProxyType(states))
        object.__setattr__(self, "_parts", MappingProxyType(parts))

    def __hash__(self) -> int:
        return hash((frozenset(self.contacts.items()), self.events))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self.contacts), self.events)  # a view of a dict has no pickle

    @property
    def states(self) -> Mapping[K, InterviewState]:
        """What is known of each person after all events."""
        return self._states

    @property
    def parts(self) -> Mapping[K, Part]:
        """What part each person has in the latest round; without a round, everybody is `Part.MET`."""
        return self._parts

    def after(self, event: Event) -> Process[K]:
        """Return the process with one more event.

        Raises:
            InvalidEventError: It names somebody who is not there.
            TypeError: It is no event.
        """
        event = expect("Process.after", "event", event, Event)
        return attrs.evolve(self, events=(*self.events, event))


_MOST_KEYS_SHOWN = 8
