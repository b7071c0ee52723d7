"""What the events of a process change: for those they name, and for everybody else.

Theory of operation. Whom an event names changes by the table of `transitions`. The others share what the
whole process has in common. A round is a day with some people in it, by one event or by several; who is in
another, or in none, waits until it is over, and is neither prepared for it nor thanked. Who arranged a round,
or put the candidate forward, is thanked for it as those are who were there; who had no part in it was not
met. A talk to learn from somebody, beside a process that is under way, is theirs alone. And where one of them
is an agency's recruiter, the process runs through the agency.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

import attrs

from netiquette._deciding.reading import with_round_begun
from netiquette._deciding.sharing import ORDERS
from netiquette._process.after import changes_of
from netiquette._process.joining import APART, UNDER_WAY, after_the_latest, joined, keeping_up
from netiquette._vocabulary.event import Event, Happening, What
from netiquette._vocabulary.sharing import Part
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    NextRound,
    Phase,
    Presence,
    Route,
    Stage,
    ThankYou,
    Turn,
)

__all__ = ["replayed"]

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
_ABOUT_A_ROUND = _FAILED | {Happening.MOVED}
"""It is about a round that was set."""
_NO_STEP_BACK = frozenset({Stage.RESEARCHING, Stage.INFORMATIONAL})
"""Said of one person, it takes nothing back that is known of the others, who are further."""
_SETTLES = frozenset({Action.RESCHEDULE, Action.REPLY_TO_REJECTION, Action.MOVE_ON})
"""Done once, it is done for all of them."""
_OF_ALL = frozenset({Happening.RECONSIDERED, Action.REPLY_TO_OFFER})
"""Where it names nobody, it concerns everybody."""
_ANSWERING = frozenset({Action.ANSWER_THEM, Happening.YOU_WROTE})
"""Where it names nobody, it concerns those who wait for an answer."""
_ASKING = frozenset({Happening.THEY_ASKED, Happening.TEST_SET})
"""Where it names nobody, it comes from whoever runs the process."""
_ENDED_WITHOUT_AN_OFFER = Phase.LOST.stages | Phase.LEFT.stages
"""It has ended without an offer that stands; a round that is set with anybody after that opens it for all."""
_OF_A_ROUND = frozenset({"stage", "next_round", "next_interview_on"})
"""What is said of a round, and not of those who are in another, or in none."""
_NOT_IN_ROUNDS = APART | {Contact.OWN_MANAGER, Contact.NONE}
"""Interviews nobody, unless an event says so."""


def replayed(
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
    event = None
    for event in events:
        states = {key: with_round_begun(state, event.on) for key, state in states.items()}
        if alone:
            states = {key: _moved(state, event) for key, state in states.items()}
        else:
            states, parts = _after_one_of_several(event, states, parts)
    return (states if alone or event is None else keeping_up(after_the_latest(states))), parts


def _after_one_of_several(
    event: Event, states: dict[K, InterviewState], parts: dict[K, Part]
) -> tuple[dict[K, InterviewState], dict[K, Part]]:
    """Return what is known of everybody after an event, and who has which part in which round."""
    found_out = _found_out(event, states)
    named = found_out or _whom_it_names(event, states)
    held = bool(found_out) or event.what in _TALKS
    if named and (held or event.what in _ROUNDS) and _is_of_its_own(named, states):
        return {key: _moved(state, event) if key in named else state for key, state in states.items()}, parts
    rounds = (day for key in named for day in (states[key].interview_on, states[key].next_interview_on))
    days = frozenset(rounds) if event.what in _FAILED else frozenset[date | None]()
    known = {
        key: _moved(state, event)
        if key in named
        else _after_others(state, event, elsewhere=bool(days) and _round_of(state) not in {None, *days})
        for key, state in states.items()
    }
    if named and (held or event.what in _ROUNDS):
        on = _round_day(event, found_out, states)
        since = min(on, event.on)
        parts = {key: _part_in_round(parts[key], states[key], since, named=key in named) for key in states}
        if held:
            known = {
                key: state if key in named else _not_there(state, parts[key], states[key], on, found_out)
                for key, state in known.items()
            }
    return known, parts


def _round_of(state: InterviewState) -> date | None:
    """Return the day of a round that somebody is to be in; nobody noted yet what became of it."""
    if state.stage.decided or state.next_interview_on is not None:
        return state.next_interview_on
    booked = state.stage is Stage.SCHEDULED and state.meeting is Meeting.UNKNOWN
    return state.interview_on if booked else None


def _is_of_its_own(named: frozenset[K], states: Mapping[K, InterviewState]) -> bool:
    """Return whether a talk is to learn from somebody, beside a process that is under way with others."""
    others = (state for key, state in states.items() if key not in named)
    return all(states[key].stage is Stage.INFORMATIONAL for key in named) and any(
        state.stage in UNDER_WAY for state in others
    )


def _round_day(event: Event, found_out: frozenset[K], states: Mapping[K, InterviewState]) -> date:
    """Return the day of a round, which is that of the event where it names none."""
    if found_out:
        return states[event.who[0]].interview_on or event.on
    if event.what in _TALKS and event.day is not None:
        return min(event.day, event.on)
    return event.day or event.on


def _found_out(event: Event, states: Mapping[K, InterviewState]) -> frozenset[K]:
    """Return whom you met in a talk of which you have found out that it took place.

    Whoever was to be there was: one is asked about for all of them.
    """
    if event.what is not Action.FIND_OUT or not event.who:
        return frozenset()
    asked = states[event.who[0]]
    on = asked.interview_on
    if asked.presence is Presence.UNREACHABLE or on is None or on > event.on:
        return frozenset()
    there = {
        key for key, state in states.items() if state.interview_on == on and state.meeting is Meeting.UNKNOWN
    }
    return frozenset({*event.who, *there}) if there else frozenset()


def _whom_it_names(event: Event, states: Mapping[K, InterviewState]) -> frozenset[K]:
    """Return whom an event names.

    A round with nobody in particular is with all who may be there; a talk is with those who were to be there
    by then, and what became of one of several rounds is of the next. What asks for an answer comes from
    whoever runs the process.
    """
    if event.who:
        return frozenset(event.who)
    if event.what in _TALKS:
        last = max((day for day in _rounds_of(states) if day <= (event.day or event.on)), default=None)
        return _in_round_on(last, states)
    rounds = _rounds_of(states)
    if event.what in _ABOUT_A_ROUND and len(rounds) > 1:
        ahead = [day for day in rounds if day >= event.on]
        return _in_round_on(min(ahead, default=max(rounds)), states)
    if event.what in _ROUNDS and event.day is not None:
        return frozenset(key for key, state in states.items() if state.contact not in _NOT_IN_ROUNDS)
    return _who_is_concerned(event, states)


def _who_is_concerned(event: Event, states: Mapping[K, InterviewState]) -> frozenset[K]:
    """Return whom an event concerns that names nobody and is about no round."""
    if event.what in _ASKING:
        return frozenset({min(states, key=lambda key: ORDERS["asked"][states[key].contact])})
    if event.what in _ANSWERING:
        return frozenset(key for key, state in states.items() if state.turn is Turn.YOURS)
    return frozenset(states) if event.what in _OF_ALL else frozenset()


def _rounds_of(states: Mapping[K, InterviewState]) -> frozenset[date]:
    """Return the days of the rounds of which nobody noted yet what became of them."""
    return frozenset(day for day in map(_round_of, states.values()) if day is not None)


def _in_round_on(day: date | None, states: Mapping[K, InterviewState]) -> frozenset[K]:
    if day is None:
        return frozenset()
    return frozenset(key for key, state in states.items() if _round_of(state) == day)


def _part_in_round(part: Part, state: InterviewState, since: date, *, named: bool) -> Part:
    """Return the part of somebody once there is another round, by what was known before.

    Whoever is in a round of their own that is still to come, or of the same day, stays in it.
    """
    own = _round_of(state)
    if named or (part is Part.MET and own is not None and own >= since):
        return Part.MET
    return Part.ARRANGED if state.contact in _ARRANGERS else Part.NONE


def _moved(state: InterviewState, event: Event) -> InterviewState:
    """Return the state of one person after an event of theirs."""
    changes = changes_of(event, state)
    return attrs.evolve(state, **changes) if changes else state


def _after_others(state: InterviewState, event: Event, *, elsewhere: bool) -> InterviewState:
    """Return the state of one person after an event of others.

    Args:
        state: The state before.
        event: What happened.
        elsewhere: Whether it is about a round on another day than that of theirs.
    """
    if elsewhere:
        return state
    changes = _shared(event, state, changes_of(event, state))
    return attrs.evolve(state, **changes) if changes else state


def _shared(event: Event, state: InterviewState, changes: dict[str, Any]) -> dict[str, Any]:
    """Return what an event changes for those it doesn't name."""
    what = event.what
    if what in _FAILED or (what is Happening.MOVED and event.day is None):
        return _came_to_nothing(event, state)
    if what in _NO_STEP_BACK and (state.stage in UNDER_WAY or (event.who and state.stage.decided)):
        return {}
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
    if what in _ROUNDS:
        return _round_of_others(event, state, shared)
    if what in _TALKS and _round_of(state) is not None:
        return {field: shared[field] for field in shared if field not in _OF_A_ROUND}
    return shared


def _round_of_others(event: Event, state: InterviewState, shared: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of somebody who is not in the round that was set.

    Where it has a day, they wait for that: `after_the_latest`.
    """
    ended = state.stage in _ENDED_WITHOUT_AN_OFFER
    if ended:
        shared["turn"] = Turn.UNKNOWN  # nobody waits for an answer to it any more
    if event.day is None and event.what not in _BOOKINGS:
        return shared
    shared = {field: shared[field] for field in shared if field not in _OF_A_ROUND}
    if _round_of(state) is None:
        shared["next_round"] = NextRound.BOOKED if event.day is None else NextRound.NONE
    if ended or state.stage is Stage.UNKNOWN:
        shared["stage"] = Stage.APPLIED
    return shared


def _came_to_nothing(event: Event, state: InterviewState) -> dict[str, Any]:
    """Return what a round that came to nothing changes for those it doesn't name.

    Whoever arranged it may be asked for a new day. A talk that they had is not undone by one that others had
    not.
    """
    changes: dict[str, Any] = {"next_round": NextRound.NONE, "next_interview_on": None}
    if state.turn is not Turn.YOURS:
        changes["turn"] = Turn.UNKNOWN
    if state.meeting is not Meeting.HELD or state.contact in _ARRANGERS:
        changes["meeting"] = _MEETINGS.get(event.what, Meeting.CALLED_OFF)
    return changes


def _not_there(
    state: InterviewState, part: Part, before: InterviewState, on: date, found_out: Collection[Any]
) -> InterviewState:
    """Return the state of somebody who was not in a talk; those who arranged it are thanked for it as well.

    What was found out later takes nothing from anybody who was thanked since.
    """
    changes: dict[str, Any] = {}
    if found_out and not state.stage.decided and _round_of(before) is None:
        changes |= {"stage": Stage.INTERVIEWED, "next_round": NextRound.NONE}
    if part is Part.NONE and state.interview_on is None and state.meeting is Meeting.UNKNOWN:
        changes["meeting"] = Meeting.NEVER
    if part is Part.ARRANGED and state.thank_you is not ThankYou.UNWELCOME:
        thanked = found_out and before.thank_you is ThankYou.SENT
        note = ThankYou.SENT if thanked else ThankYou.NOT_SENT
        changes |= {"interview_on": on, "meeting": Meeting.HELD, "thank_you": note}
    return attrs.evolve(state, **changes) if changes else state
