"""The people of a process and what has happened to them, as flat data, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from netiquette._agents.flat import day_of, known, state_of
from netiquette._json.processes import WhatText
from netiquette._messages.text import plain
from netiquette._process.process import Process
from netiquette._vocabulary.arguments import bad_detail, suggestion
from netiquette._vocabulary.errors import InvalidDetailError, InvalidEventError, InvalidStateError
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.state import STATE_FIELDS, InterviewState
from netiquette._vocabulary.typed_dict import TypedDict
from netiquette._vocabulary.words import (
    Contact,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
)

__all__ = ["Person", "PersonEvent", "process_of"]

T = TypeVar("T")


class _Keyed(TypedDict):
    """Somebody with a key; what else is known of them may be left out."""

    key: str


@public_in("agents")
class Person(_Keyed, total=False):
    """Somebody who takes part in a process, and what was known of them before its events.

    Attributes:
        key: What to call them, such as a name; tasks and events name them by it.
        contact: Who they are in the process.
        stage: How far the process had come; leave out what an event says.
        relationship: How the two knew each other apart from it.
        invitation: Whether a request to connect is open, and whose.
        permission: Whether they, or the posting, said that the candidate may connect.
        network: Where the request would go; LinkedIn where it is left out.
        thank_you: Whether the note for the latest interview has been written.
        meeting: Whether the latest interview took place.
        route: Which way the process runs: directly, or through an agency.
        next_round: Whether another interview comes after the one that is behind the candidate.
        other_offer: Whether another employer has made an offer, and whether they know.
        presence: Whether they are there to read what is written.
        turn: Whose turn it is to write; that a decision has been answered is said here.
        offer: What form their offer has.
        check_ins: How many status questions were sent that are still unanswered.
        interview_on: The day of the latest interview, or of the next one.
        next_interview_on: The day of the next interview, where interview_on is one that is behind them.
        other_offer_due: The day by which another employer wants an answer.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached the candidate.
        last_contact_on: The last day either of the two wrote or spoke; applying counts.
        invited_on: The day the open request was sent, or the withdrawn one withdrawn.

    Example:
        >>> from netiquette.agents import Person, agenda
        >>> ann: Person = {"key": "ann", "contact": "recruiter"}
        >>> agenda([ann], today="2026-12-01")["tasks"][0]["who"]
        'ann'

    .. versionadded:: 26.2
    """

    contact: Contact | str | None
    stage: Stage | str | None
    relationship: Relationship | str | None
    invitation: Invitation | str | None
    permission: Permission | str | None
    network: Network | str | None
    thank_you: ThankYou | str | None
    meeting: Meeting | str | None
    route: Route | str | None
    next_round: NextRound | str | None
    other_offer: OtherOffer | str | None
    presence: Presence | str | None
    turn: Turn | str | None
    offer: Offer | str | None
    check_ins: int | None
    interview_on: date | str | None
    next_interview_on: date | str | None
    other_offer_due: date | str | None
    decision_due: date | str | None
    decided_on: date | str | None
    last_contact_on: date | str | None
    invited_on: date | str | None


class _Happened(TypedDict):
    """What happened, and when; whom it concerns may be left out."""

    on: date | str
    what: WhatText | str


@public_in("agents")
class PersonEvent(_Happened, total=False):
    """Something that happened in a process.

    Attributes:
        on: The day it happened.
        what: What the candidate did, what happened, or where it stands since.
        who: The keys of the people it concerns; nobody where it concerns the process as a whole.
        day: The day it is about: the one an interview was booked for, or an answer promised by.

    Example:
        >>> from netiquette.agents import PersonEvent, agenda
        >>> event: PersonEvent = {"on": "2026-12-01", "what": "met", "who": ["ann"]}
        >>> agenda([{"key": "ann"}], events=[event], today="2026-12-01")["tasks"][0]["action"]
        'send_thank_you'

    .. versionadded:: 26.2
    """

    who: list[str] | None
    day: date | str | None


_MOST_PEOPLE = 100
_MOST_EVENTS = 1_000
"""More than any process has; time grows with the first times the second."""


def process_of(people: Any, events: Any) -> Process[str]:
    """Build the process, or say which part of which person or event is wrong."""
    contacts: dict[str, InterviewState] = {}
    for place, person in enumerate(_take_list("people", people, _MOST_PEOPLE)):
        where = f"people[{place}]"
        given = _fields(where, person, ("key", *STATE_FIELDS))
        key = given.get("key", "")
        if not plain(f"{where}.key", key):
            raise bad_detail(f"{where}.key", key, "but tasks name people by it; use a name")
        if key in contacts:
            raise bad_detail(f"{where}.key", key, "which is another's; give each person a key of their own")
        contacts[key] = _within(where, state_of, {"stage": Stage.UNKNOWN, **given})
    if not contacts:
        why = (
            "but a process has somebody in it; name at least one, with the contact none where nobody is known"
        )
        raise bad_detail("people", people, why)
    happened = [
        _event(f"events[{place}]", event, contacts)
        for place, event in enumerate(_take_list("events", [] if events is None else events, _MOST_EVENTS))
    ]
    return Process(contacts, happened)


def _event(where: str, event: Any, contacts: Mapping[str, Any]) -> Event:
    built = _within(where, _built_event, _fields(where, event, ("on", "what", "who", "day")))
    for key in built.who:
        if key not in contacts:
            why = f"who is none of the people; {suggestion(key, [*contacts])}"
            raise bad_detail(f"{where}.who", key, why, says="has")
    return built


def _built_event(given: Mapping[str, Any]) -> Event:
    on, day = day_of("on", given.get("on")), day_of("day", given.get("day"))
    if on is None:
        message = "on is None, but every event has its day; write it as YYYY-MM-DD"
        raise InvalidEventError(message, field="on", value=None)
    return Event(on, given.get("what", ""), who=given.get("who", ()), day=day)


def _take_list(field: str, value: Any, most: int) -> list[Any]:
    """Take a list, and refuse what is none or too long."""
    if not isinstance(value, list | tuple):
        raise bad_detail(field, value, "but it is a list of objects; use [{...}]")
    items = cast("list[Any]", value)
    if len(items) > most:
        raise InvalidDetailError(
            f"{field} has {len(items):,} items, but {most:,} are taken at most; leave the others out",
            field=field,
            value=items,
        )
    return items


def _fields(where: str, value: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """Take an object, and refuse a key that none has; null is unknown."""
    if not isinstance(value, Mapping):
        raise bad_detail(where, value, "but it is an object; use {...}")
    for name in cast("Mapping[str, Any]", value):
        if name not in names:
            raise bad_detail(
                where, name, f"which is not one of its keys; {suggestion(name, [*names])}", says="has"
            )
    return known(**value)


def _within(where: str, build: Callable[[Mapping[str, Any]], T], given: Mapping[str, Any]) -> T:
    """Build something, and say where it stands if it cannot be."""
    try:
        return build(given)
    except (InvalidStateError, InvalidEventError) as error:
        field = f"{where}.{error.field}"
        raise type(error)(f"{where}.{error}", field=field, value=error.value) from None
