"""A process: several people, one history, and what is known of each of them.

Theory of operation. Each person starts as a contact or a state, and goes through the events by day. An event
that names somebody changes for them all that the table of `transitions` says. For the others it changes what
the whole process has in common: how far it has come, what was asked and promised, when anybody was last in
touch. An event that names nobody belongs to the process; a round with a day is with everybody who may be in
it, and where there is one person only, it is theirs.

Who arranged a round, or put the candidate forward, is thanked for it as those are who were there. Who had no
part in it was not met. And where one of them is an agency's recruiter, the process runs through the agency.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar, cast

import attrs

from netiquette._deciding.reading import with_round_begun
from netiquette._deciding.sharing import ORDERS
from netiquette._process.after import changes_of, in_order
from netiquette._process.joining import APART, joined
from netiquette._vocabulary.arguments import MisfitError, expect, take, take_several, take_word
from netiquette._vocabulary.errors import InvalidEventError
from netiquette._vocabulary.event import Event, Happening, What
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Part
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    NextRound,
    Presence,
    Route,
    Stage,
    ThankYou,
    Turn,
)

__all__ = ["Process"]

K = TypeVar("K", bound=Hashable)

_ARRANGERS = frozenset({Contact.RECRUITER, Contact.COORDINATOR, Contact.AGENCY_RECRUITER, Contact.REFERRER})
"""Arranges the rounds, or put the candidate forward."""

_COMMON = frozenset(
    {
        "stage",
        "check_ins",
        "decision_due",
        "decided_on",
        "last_contact_on",
        "next_round",
        "next_interview_on",
        "other_offer",
        "other_offer_due",
        "offer",
    }
)
"""What the people of a process have in common, whoever it happened to."""

_ROUNDS = frozenset({Happening.BOOKED, Happening.MOVED, Stage.SCREENING, Stage.SCHEDULED, Stage.INTERVIEWING})
"""A round is set, with those it names."""
_BOOKINGS = frozenset({Happening.BOOKED, Stage.SCHEDULED})
"""It is set even where no day is named."""
_TALKS = frozenset({Happening.MET, Stage.INTERVIEWED})
"""A round took place, with those it names."""
_MEETINGS: Mapping[What, Meeting] = {
    Happening.NO_SHOW: Meeting.NO_SHOW,
    Happening.MISSED: Meeting.MISSED,
}
"""What became of a round to which somebody did not come; any other that came to nothing was called off."""
_FAILED = frozenset({Happening.CALLED_OFF, *_MEETINGS})
"""A round came to nothing."""
_SETTLES = frozenset({Action.RESCHEDULE, Action.REPLY_TO_REJECTION, Action.MOVE_ON})
"""Done once, it is done for all of them."""
_OF_ALL = frozenset({Happening.RECONSIDERED, Action.REPLY_TO_OFFER})
"""Where it names nobody, it concerns everybody."""
_ANSWERING = frozenset({Action.ANSWER_THEM, Happening.YOU_WROTE})
"""Where it names nobody, it concerns those who wait for an answer."""
_ASKING = frozenset({Happening.THEY_ASKED, Happening.TEST_SET})
"""Where it names nobody, it comes from whoever runs the process."""
_NOT_IN_ROUNDS = APART | {Contact.OWN_MANAGER, Contact.NONE}
"""Interviews nobody, unless an event says so."""


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
        states, parts = _replayed(self.contacts, self.events)
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


def _replayed(
    contacts: Mapping[K, InterviewState], events: Iterable[Event]
) -> tuple[dict[K, InterviewState], dict[K, Part]]:
    """Go through the events; return what is known of everybody, and who had which part in the last round."""
    states = joined(contacts)
    alone = len(states) == 1
    if any(state.contact is Contact.AGENCY_RECRUITER for state in states.values()):
        for key, state in states.items():
            if state.contact is not Contact.AGENCY_RECRUITER:
                states[key] = attrs.evolve(state, route=Route.AGENCY)
    parts = dict.fromkeys(states, Part.MET)
    for given in events:
        event = _found_out(given, states)
        named = frozenset(states) if alone else _whom_it_names(event, states)
        before = states
        states = {key: _moved(state, event, named=key in named) for key, state in before.items()}
        if named and not alone and event.what in _ROUNDS | _TALKS:
            parts = {key: _part_in_round(states[key], named=key in named) for key in states}
            if event.what in _TALKS:
                states = {key: _met(state, parts[key], event) for key, state in states.items()}
        if event is not given:
            states = {key: _still_thanked(state, before[key]) for key, state in states.items()}
    return states, parts


def _found_out(event: Event, states: Mapping[K, InterviewState]) -> Event:
    """Return the talk that somebody found out to have taken place; any other event as it is.

    Whoever was to be there was: one is asked about for all of them.
    """
    if event.what is not Action.FIND_OUT or not event.who:
        return event
    asked = states[event.who[0]]
    on = asked.interview_on
    if asked.presence is Presence.UNREACHABLE or on is None or on > event.on:
        return event
    there = [
        key for key, state in states.items() if state.interview_on == on and state.meeting is Meeting.UNKNOWN
    ]
    return Event(event.on, Happening.MET, who=there, day=on) if there else event


def _still_thanked(state: InterviewState, before: InterviewState) -> InterviewState:
    """Return a state that a talk of long ago does not take the thanks from that were sent since."""
    sent = before.thank_you is ThankYou.SENT
    return attrs.evolve(state, thank_you=ThankYou.SENT) if sent else state


def _whom_it_names(event: Event, states: Mapping[K, InterviewState]) -> frozenset[K]:
    """Return whom an event names.

    A round with nobody in particular is with all who may be there; and what asks for an answer comes from
    whoever runs the process.
    """
    if event.who:
        return frozenset(event.who)
    if event.what in _ASKING:
        return frozenset({min(states, key=lambda key: ORDERS["asked"][states[key].contact])})
    if event.what in _ANSWERING:
        return frozenset(key for key, state in states.items() if state.turn is Turn.YOURS)
    if event.what in _OF_ALL:
        return frozenset(states)
    if event.what not in _ROUNDS or event.day is None:
        return frozenset()
    return frozenset(key for key, state in states.items() if state.contact not in _NOT_IN_ROUNDS)


def _part_in_round(state: InterviewState, *, named: bool) -> Part:
    if named:
        return Part.MET
    return Part.ARRANGED if state.contact in _ARRANGERS else Part.NONE


def _moved(state: InterviewState, event: Event, *, named: bool) -> InterviewState:
    """Return the state of one person after an event that may name another."""
    state = with_round_begun(state, event.on)
    changes = changes_of(event, state)
    if not named:
        changes = _shared(event, state, changes)
    return attrs.evolve(state, **changes) if changes else state


def _shared(event: Event, state: InterviewState, changes: dict[str, Any]) -> dict[str, Any]:
    """Return what an event changes for those it doesn't name."""
    what = event.what
    if what in _FAILED or (what is Happening.MOVED and event.day is None):
        return _came_to_nothing(event, state)
    if what in _SETTLES or (isinstance(what, Stage) and what.decided):
        apart = what is Action.REPLY_TO_REJECTION and state.contact in APART
        kept = _COMMON if apart else _COMMON | {"turn"}
    elif what is Action.ASK_PERMISSION or (what is Happening.FORBIDDEN and not event.who):
        kept = _COMMON | {"permission"}
    else:
        kept = _COMMON
    if state.stage.decided and isinstance(what, Action) and what is not Action.CHECK_IN:
        kept = kept - {"last_contact_on"}  # once it is over, everybody is heard of apart
    shared = {field: value for field, value in changes.items() if field in kept}
    if what in _ROUNDS and (event.day is not None or what in _BOOKINGS):
        # They are not in the round that was set: they wait for it, and are asked nothing until then.
        shared = {field: shared[field] for field in shared if field not in {"next_interview_on", "stage"}}
        shared["next_round"] = NextRound.BOOKED
        if state.stage is Stage.UNKNOWN:
            shared["stage"] = Stage.APPLIED
    return shared


def _came_to_nothing(event: Event, state: InterviewState) -> dict[str, Any]:
    """Return what a round that came to nothing changes for those it doesn't name.

    Whoever arranged it may be asked for a new day. A talk that they had is not undone by one that others had
    not.
    """
    changes: dict[str, Any] = {
        "next_round": NextRound.NONE,
        "next_interview_on": None,
        "turn": Turn.UNKNOWN,
    }
    if state.meeting is not Meeting.HELD or state.contact in _ARRANGERS:
        changes["meeting"] = _MEETINGS.get(event.what, Meeting.CALLED_OFF)
    return changes


def _met(state: InterviewState, part: Part, event: Event) -> InterviewState:
    """Return the state of one person after a talk: those who arranged it are thanked for it as well."""
    on = event.on if event.day is None else min(event.day, event.on)
    if part is Part.NONE and state.interview_on is None and state.meeting is Meeting.UNKNOWN:
        return attrs.evolve(state, meeting=Meeting.NEVER)
    if part is Part.ARRANGED and state.thank_you is not ThankYou.UNWELCOME:
        return attrs.evolve(state, interview_on=on, meeting=Meeting.HELD, thank_you=ThankYou.NOT_SENT)
    return state
