"""Steps as entries of a calendar: all-day events, or to-dos, that change instead of multiplying.

Install the ``calendar`` extra, which brings ``icalendar``. What comes out are its own objects: add to them
what you like, and write them with ``to_ical()``. Nothing is written, read or sent here.

Example:
    >>> from datetime import date
    >>> from netiquette import InterviewState, decide
    >>> from netiquette.calendar import calendar, todos
    >>> decision = decide(InterviewState("offered"), today=date(2026, 11, 20))
    >>> file = calendar(todos(decision, process="application 17", contact="contact 4")).to_ical()
    >>> file.startswith(b"BEGIN:VCALENDAR")
    True

Theory of operation. A calendar recognizes an entry by its UID, and takes the higher SEQUENCE for the later
version (RFC 5546, 2.1.5). So the UID follows from what your program calls the process and the contact, and
from the action, for questions also from which one it is, never from a day or a wording; and `updated` and
`refreshed` count, by comparing with what you published before. DTSTAMP is the day the decision was made for,
at midnight UTC: there is no clock in it.

Two rules of this file. Every entry is private, and no event makes the day look taken (RFC 5545, 3.8.1.3,
3.8.2.7): it is a reminder, in a calendar that colleagues may see. And text comes back as it went in, or is
refused.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from netiquette._vocabulary.extras import Extra

with Extra("calendar", "netiquette.calendar"):
    from icalendar import Calendar, Component, Event, Todo

from netiquette._calendar.appointments import NAMESPACE as _NAMESPACE
from netiquette._calendar.appointments import NO_DRAFTS as _NO_DRAFTS
from netiquette._calendar.appointments import entries_of, lines_of_decision, stamped, uid_of
from netiquette._calendar.for_agendas import events_for, todos_for
from netiquette._calendar.previous import cancelled, continued, published
from netiquette._calendar.properties import OURS, EscapedText, ical, midnight
from netiquette._calendar.rewritten import rewritten
from netiquette._deciding.decision import Decision
from netiquette._vocabulary.arguments import expect, take, take_several
from netiquette._vocabulary.limits import LIMITS, Limits
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action
from netiquette.errors import InvalidDetailError

__all__ = ["calendar", "events", "events_for", "refreshed", "todos", "todos_for", "uid", "updated"]


# ---------------------------------------------------------------------------------- entries


def uid(
    action: Action | str,
    *,
    process: str,
    contact: str = "",
    number: int = 1,
    todo: bool = False,
    namespace: UUID = _NAMESPACE,
    limits: Limits = LIMITS,
) -> str:
    """Name an entry for good: the same text for the same names, in every process, forever.

    No name can be read from it, and with a namespace you keep to yourself none can be guessed.

    Args:
        action: What the entry is about.
        process: What your program calls this application. An id is best, because it never changes.
        contact: What it calls the contact; empty for the process as a whole.
        number: Which of several of its kind: the second question is another entry than the first.
        todo: Whether the entry is a to-do: an event and a to-do never share a name.
        namespace: Yours, where calendars of several users meet who may call a process the same.
        limits: How long a name may be.

    Raises:
        InvalidDetailError: A name is blank, too long or hides a control character, there is no such action,
            or the number is no count.

    Example:
        >>> from netiquette.calendar import uid
        >>> uid("check_in", process="application 17", contact="contact 4")
        'netiquette-9b4c7872-232d-56e0-b9b7-eb1bf1a4198a'

    Source:
        RFC 5545, 3.8.4.7; RFC 7986, 5.3 (no private facts); RFC 4791, 4.1 (one kind); RFC 9562, 5.5.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``limits`` and ``number``.
    """
    return uid_of("uid", action, process, contact, number, todo, namespace, limits)


def events(
    decision: Decision,
    *,
    process: str,
    contact: str = "",
    about: str | None = None,
    today: date | None = None,
    alarm: timedelta | None = None,
    drafts: Mapping[Action, str] | Mapping[str, str] = _NO_DRAFTS,
    namespace: UUID = _NAMESPACE,
    limits: Limits = LIMITS,
) -> list[Event]:
    """Return an all-day event for every step of a decision that has a day.

    It is on the day the step is due, else on the first day it may be done, and never before today: what is
    late moves along with today until it is done, because nobody looks at yesterday. Waiting becomes a second
    look on the day on which time alone may change the answer, unless the step after it covers that.

    Args:
        decision: The answer for one contact.
        process: What your program calls this application, see `uid`.
        contact: What it calls the contact, see `uid`.
        about: What the user reads behind the step; None for contact and process, empty for nothing.
        today: The day the entries are made; by default the day the decision was asked for.
        alarm: When to remind, counted from the midnight with which the day begins for the user: nine hours
            are nine o'clock, minus six hours are six in the evening before.
        drafts: Texts by the action they are for, such as a message to send; each comes first in its entry.
        namespace: See `uid`.
        limits: How long a name and a draft may be.

    Raises:
        InvalidDetailError: A calendar cannot hold a text, or nothing says what day it is.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import events
        >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 19))
        >>> decision = decide(state, today=date(2026, 11, 19))
        >>> for event in events(decision, process="Acme", contact="Bo Example"):
        ...     print(event.start, event["SUMMARY"])
        2026-11-20 Send a thank-you note: Bo Example, Acme
        2026-12-03 Ask politely how things stand: Bo Example, Acme

    Source:
        RFC 5545, 3.6.1 (a day ends where the next begins), 3.6.6 and 3.8.6.3 (alarms), 3.8.7.2 (DTSTAMP).

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``limits``. A second question has an entry of its own, and what an entry says is why its very
       step is taken.
    """
    lines = lines_of_decision("events", decision, process, contact, about, drafts, limits)
    day = stamped("events", today, decision.today)
    return entries_of("events", Event, lines, process, day, alarm, namespace, limits)


def todos(
    decision: Decision,
    *,
    process: str,
    contact: str = "",
    about: str | None = None,
    today: date | None = None,
    alarm: timedelta | None = None,
    drafts: Mapping[Action, str] | Mapping[str, str] = _NO_DRAFTS,
    namespace: UUID = _NAMESPACE,
    limits: Limits = LIMITS,
) -> list[Todo]:
    """Return a to-do for every step of a decision, whether it has a day or not.

    It starts on the first day the step may be done, and is due when good manners want it done, even if that
    is past: a list of to-dos shows what is late. Waiting becomes a second look as in `events`, and there is
    nothing to do where no day ends it. The arguments are those of `events`; the alarm counts from the
    day it is due, else from its first day, and without a day there is none.

    Raises:
        InvalidDetailError: A calendar cannot hold a text, or nothing says what day it is.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import todos
        >>> decision = decide(InterviewState("offered"), today=date(2026, 11, 19))
        >>> for todo in todos(decision, process="Acme", contact="Bo Example"):
        ...     print(todo["STATUS"], todo["SUMMARY"])
        NEEDS-ACTION Thank them for the offer: Bo Example, Acme
        NEEDS-ACTION Send a personal connection request: Bo Example, Acme

    Source:
        RFC 5545, 3.6.2, and 3.8.2.3: what is due on the very day it could start has no start.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``limits``. A second question has an entry of its own, and what an entry says is why its very
       step is taken.
    """
    lines = lines_of_decision("todos", decision, process, contact, about, drafts, limits)
    day = stamped("todos", today, decision.today)
    return entries_of("todos", Todo, lines, process, day, alarm, namespace, limits)


# -------------------------------------------------------------------------------- calendars


def calendar(entries: Iterable[Event | Todo]) -> Calendar:
    """Return a calendar with these entries.

    It has no METHOD: it is handed over, and invites no one. One without entries says that nothing is due.
    Feeds do that, although the standard asks for at least one.

    Args:
        entries: Those of `events` and `todos`, and your own if you like.

    Raises:
        InvalidDetailError: Two entries have one UID.
        TypeError: An entry is not a component of icalendar.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import calendar, events
        >>> decision = decide(
        ...     InterviewState("rejected", decided_on=date(2026, 11, 19)), today=date(2026, 11, 19)
        ... )
        >>> file = calendar(events(decision, process="Acme")).to_ical()
        >>> file.decode().splitlines()[:3]
        ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//netiquette//netiquette.calendar//EN']

    Source:
        RFC 5545, 3.6, 3.7.2 (without METHOD there is no scheduling), 3.8.4.7.

    .. versionadded:: 26.1
    """
    made = Calendar()
    made["PRODID"] = EscapedText("-//netiquette//netiquette.calendar//EN")
    made["VERSION"] = EscapedText("2.0")
    made["CALSCALE"] = EscapedText("GREGORIAN")
    seen: set[str] = set()
    for entry in _entries_in(entries):
        name = _name(entry)
        if name in seen:
            raise InvalidDetailError(
                f"two entries have the UID {told(name)}, but a calendar takes them for one; "
                "tell them apart by process or contact",
                field="entries",
                value=name,
            )
        seen.add(name)
        made.add_component(entry)
    return made


def _entries_in(entries: Any) -> tuple[Any, ...]:
    """Take any collection of entries, and refuse a single one, which could be walked through."""
    single = (str, bytes, Component)
    return take(TypeError, "entries", entries, lambda given: take_several(given, "entries", "a list", single))


def _name(entry: Component) -> str:
    return str(expect("a calendar", "an entry", entry, Component).get("UID", ""))


def updated(
    previous: str | bytes,
    entries: Iterable[Event | Todo],
    *,
    today: date,
    cancel: bool = True,
    limits: Limits = LIMITS,
) -> Calendar:
    """Return the calendar that replaces one you published before.

    What says the same as before keeps its SEQUENCE and its DTSTAMP, what says something different gets the
    next SEQUENCE, and what is new begins at 0. What is gone, mostly because it was done, is cancelled:
    otherwise a calendar that imported the earlier file would keep it. What the user has ticked off stays so
    until it comes round again, for a later day. Only entries made by this module are looked at; add the
    others again yourself, or let `refreshed` keep them. The time taken grows with the length of the file
    and no faster.

    Args:
        previous: The file as it was published.
        entries: All that should be in the calendar now; they are not changed.
        today: The day on which what is gone is cancelled.
        cancel: Whether what is gone stays, as cancelled. False leaves it out, which is enough for a feed.
        limits: How long the file may be.

    Raises:
        UnreadableCalendarError: What was published cannot be read.
        InvalidDetailError: Two entries have one UID, or today is None.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import calendar, events, updated
        >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 19))
        >>> today = date(2026, 11, 20)
        >>> published = calendar(events(decide(state, today=today), process="Acme")).to_ical()
        >>> late = date(2026, 11, 21)
        >>> entries = events(decide(state, today=late), process="Acme")
        >>> for event in updated(published, entries, today=late).events:
        ...     print(event.start, event["SEQUENCE"], event["SUMMARY"])
        2026-11-21 1 Send a thank-you note: Acme
        2026-12-03 0 Ask politely how things stand: Acme

    Source:
        RFC 5545, 3.8.1.11 and 3.8.7.4; RFC 5546, 2.1.5 (which of two is the later), 3.2.5 and 3.4.5 (who
        cancels raises the SEQUENCE).

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It takes ``limits``. A file in which entries of others are broken is refused, as there is no telling
        what is whose in it. To-dos that were ticked off stay so.
    """
    stamp = midnight(stamped("updated", today, None))
    before = published("updated", previous, expect("updated", "limits", limits, Limits)).entries
    made = calendar(
        [
            continued(entry, before.pop(name)) if (name := _name(entry)) in before else entry
            for entry in _entries_in(entries)
        ]
    )
    for gone in before.values() if cancel else ():
        made.add_component(cancelled(gone, stamp))
    return made


def refreshed(
    previous: str | bytes | None,
    entries: Iterable[Event | Todo],
    *,
    today: date,
    cancel: bool = True,
    partial: bool = False,
    limits: Limits = LIMITS,
) -> bytes:
    r"""Return the file that takes the place of one that has entries of others as well.

    Entries made by this module are treated as `updated` treats them, each in its place, and what is new
    comes at the end. Everything else is kept byte for byte: entries of others, time zones, the properties of
    the calendar. So are entries of ours that say the same as before or were ticked off, and where nothing
    has changed, the file is what it was. Of several calendars in one file, the first with entries of ours
    gets the new ones, else the first. What comes out can be read again: one limit holds for both.

    Args:
        previous: The file as it is; None where there is none yet.
        entries: What should be in the file now, from `events` and `todos`; they are not changed.
        today: The day on which what is gone is cancelled.
        cancel: Whether what is gone stays, as cancelled.
        partial: Whether these are only some of our entries, so that what is missing is not gone.
        limits: How long the file may be, before and after.

    Raises:
        UnreadableCalendarError: The file cannot be read, or there is no telling what in it is whose; or it
            is a scheduling message or of another version, to which nothing may be added.
        InvalidDetailError: Two entries have one UID, an entry is not one of ours, the file would be too
            long, or today is None.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import events, refreshed
        >>> mine = (
        ...     b"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:mine\n"
        ...     b"BEGIN:VEVENT\nUID:wedding\nSUMMARY:Our wedding\nEND:VEVENT\nEND:VCALENDAR\n"
        ... )
        >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 19))
        >>> today = date(2026, 11, 20)
        >>> file = refreshed(mine, events(decide(state, today=today), process="Acme"), today=today)
        >>> print(*(line for line in file.decode().splitlines() if line.startswith("SUMMARY")))
        SUMMARY:Our wedding SUMMARY:Send a thank-you note: Acme SUMMARY:Ask politely how things stand: Acme
        >>> refreshed(file, [], today=today, cancel=False) == mine
        True

    Source:
        RFC 5545, 3.4 (several calendars in one file), 3.7.2 and 3.7.4; RFC 5546, 1.4 (methods).

    .. versionadded:: 26.2
    """
    stamp = midnight(stamped("refreshed", today, None))
    expect("refreshed", "limits", limits, Limits)
    made = calendar(entries)
    wanted: list[Event | Todo] = []
    for entry in made.subcomponents:
        name = _name(entry)
        if not isinstance(entry, (Event, Todo)) or OURS.fullmatch(name) is None:
            raise InvalidDetailError(
                f"an entry has the UID {told(name)}, which is not one of ours, and what others put into "
                "the file is kept as it is; add yours to the file itself",
                field="entries",
                value=name,
            )
        wanted.append(entry)
    if previous is None:
        file = ical(made)
    else:
        before = published("refreshed", previous, limits)
        file = rewritten(before, wanted, stamp, cancel=cancel, partial=partial)
    if len(file) > limits.calendar:
        raise InvalidDetailError(
            f"the calendar would have {len(file):,} characters, of which no more than {limits.calendar:,} "
            "are read again; spread the entries over several calendars, or pass limits=Limits(calendar=...)",
            field="entries",
            value=None,
        )
    return file.encode()
