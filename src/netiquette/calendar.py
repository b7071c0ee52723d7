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
word (RFC 5546, 2.1.5). So the UID follows from what your program calls the process and the contact, and
from the action, never from a day or a wording; and `updated` counts, by comparing with what you published
before. DTSTAMP is the day the decision was made for, at midnight UTC: there is no clock in it.

Two rules of this file. Every entry is private, and no event makes the day look taken (RFC 5545, 3.8.1.3,
3.8.2.7): it is a reminder, in a calendar that colleagues may see. And text comes back as it went in, or is
refused.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Component, Event, Todo
from icalendar.prop import vCategory, vInt

from netiquette._arguments import civil_day, kind, member
from netiquette._decision import SUMMARIES, Decision, Step
from netiquette._message import plain
from netiquette._property import OURS, Text, lines_of, midnight, value_of
from netiquette._published import cancelled, continued, published
from netiquette._state import Action
from netiquette._told import told
from netiquette.errors import InvalidDetailError

__all__ = ["calendar", "events", "todos", "uid", "updated"]

Entry = TypeVar("Entry", Event, Todo)

_NAMESPACE = UUID("5d0a3c5e-6f0b-4c5c-9d53-1b7f0e8f2a64")
"""What UIDs are derived from where you give no namespace; drawn once, and never changed."""
_NO_DRAFTS: Mapping[Any, str] = MappingProxyType({})


# ---------------------------------------------------------------------------------- entries


def uid(
    action: Action | str,
    *,
    process: str,
    contact: str = "",
    todo: bool = False,
    namespace: UUID = _NAMESPACE,
) -> str:
    """Name an entry for good: the same text for the same names, in every process, forever.

    No name can be read in it, and with a namespace that you keep to yourself none can be guessed.

    Args:
        action: What the entry is about.
        process: What your program calls this application. An id is best, for it never changes.
        contact: What it calls the contact; empty for the process as a whole.
        todo: Whether the entry is a to-do: an event and a to-do never share a name.
        namespace: Yours, where calendars of several users meet who may call a process the same.

    Raises:
        InvalidDetailError: A name is blank or hides a control character, or there is no such action.

    Example:
        >>> from netiquette.calendar import uid
        >>> uid("check_in", process="application 17", contact="contact 4")
        'netiquette-9b4c7872-232d-56e0-b9b7-eb1bf1a4198a'

    Source:
        RFC 5545, 3.8.4.7; RFC 7986, 5.3 (no private facts); RFC 4791, 4.1 (one kind); RFC 9562, 5.5.

    .. versionadded:: 26.1
    """
    held = plain("process", process)
    if not held:
        raise InvalidDetailError(
            f"process is {told(process)}, but entries are recognized by it; "
            "pass the id it has in your program",
            field="process",
            value=process,
        )
    words = ("todo" if todo else "event", member("action", Action, action), held, plain("contact", contact))
    name = uuid5(kind("uid", "namespace", namespace, UUID), "\n".join(words))  # no word has a line break
    return f"{OURS}{name}"


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
) -> list[Event]:
    """Return an all-day event for every step of a decision that has a day.

    It stands on the day the step is due, else on the first day it may be done, and never before today: what
    is late stands on today until it is done, for nobody looks at yesterday. Waiting becomes a second look
    on the day on which time alone may change the answer, unless the step after it stands for that.

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

    Raises:
        InvalidDetailError: A text cannot stand in a calendar, or nobody said what day it is.
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
    """
    return _entries(Event, decision, process, contact, about, today, alarm, drafts, namespace)


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
) -> list[Todo]:
    """Return a to-do for every step of a decision, whether it has a day or not.

    It starts on the first day the step may be done, and is due when good manners want it done, be that
    past: a list of to-dos shows by itself what is late. Waiting becomes a second look as in `events`, and
    is nothing to do where no day ends it. The arguments are those of `events`; the alarm counts from the
    day it is due, else from its first day, and without a day there is none.

    Raises:
        InvalidDetailError: A text cannot stand in a calendar, or nobody said what day it is.
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
    """
    return _entries(Todo, decision, process, contact, about, today, alarm, drafts, namespace)


def _entries(  # noqa: PLR0917  the arguments of the two above, in their order
    made: type[Entry],
    decision: Decision,
    process: str,
    contact: str,
    about: str | None,
    today: date | None,
    alarm: timedelta | None,
    drafts: Mapping[Action, str] | Mapping[str, str],
    namespace: UUID,
) -> list[Entry]:
    function, todo = ("todos", True) if made is Todo else ("events", False)
    kind(function, "decision", decision, Decision)
    day = _day(function, today, decision.today)
    reminder = None if alarm is None else kind(function, "alarm", alarm, timedelta)
    if not isinstance(drafts, Mapping):
        message = f"drafts is {told(drafts)}, but {function} takes texts by action; pass {{action: text}}"
        raise TypeError(message)
    texts = {member("drafts", Action, action): lines_of("drafts", text) for action, text in drafts.items()}
    if about is None:
        about = ", ".join(name for name in (plain("contact", contact), plain("process", process)) if name)
    about = plain("about", about)
    entries: list[Entry] = []
    for step in decision.steps:
        name = uid(step.action, process=process, contact=contact, todo=todo, namespace=namespace)
        says, earliest, due = SUMMARIES[step.action], step.earliest, step.due
        if step.action is Action.WAIT:
            says, due = "Look again", decision.reconsider_on if step.latest is None else None
        on = due or earliest
        if on is None and not (todo and step.action is not Action.WAIT):
            continue
        entry = made()
        entry["UID"] = Text(name)
        entry["DTSTAMP"] = value_of(midnight(day))
        entry["SEQUENCE"] = vInt(0)
        entry["SUMMARY"] = Text(f"{says}: {about}" if about else says)
        entry["DESCRIPTION"] = Text("\n\n".join(filter(None, (texts.get(step.action), _why(step)))))
        entry["CATEGORIES"] = vCategory(["Job search"])
        entry["CLASS"] = Text("PRIVATE")
        if todo:
            _as_todo(entry, earliest, due)
        else:
            _as_event(entry, max(on or day, day))
        if reminder is not None and on is not None:
            entry.add_component(_alarm(entry, reminder, "END" if todo and due else "START"))
        entries.append(entry)
    return entries


def _day(function: str, today: date | None, default: date | None) -> date:
    """Return the day the entries are made."""
    day = civil_day(function, today) or default
    if day is None:
        raise InvalidDetailError(
            "today is None, but every entry says on which day it was made; pass today=..., or decide with it",
            field="today",
            value=None,
        )
    return day


def _as_event(entry: Event | Todo, on: date) -> None:
    """Let it last all of a day, and take none of its time."""
    entry["DTSTART"] = value_of(on)
    if on < date.max:  # a day without an end is one day long
        entry["DTEND"] = value_of(on + timedelta(1))
    entry["STATUS"] = Text("CONFIRMED")
    entry["TRANSP"] = Text("TRANSPARENT")


def _as_todo(entry: Event | Todo, earliest: date | None, due: date | None) -> None:
    """Let it be done between two days, either of which may be open."""
    if earliest is not None and (due is None or earliest < due):
        entry["DTSTART"] = value_of(earliest)
    if due is not None:
        entry["DUE"] = value_of(due)
    entry["STATUS"] = Text("NEEDS-ACTION")


def _alarm(entry: Event | Todo, reminder: timedelta, related: str) -> Alarm:
    alarm = Alarm()
    alarm["ACTION"] = Text("DISPLAY")
    alarm["DESCRIPTION"] = entry["SUMMARY"]
    alarm["TRIGGER"] = value_of(reminder, RELATED=related)
    return alarm


def _why(step: Step) -> str:
    """Return what the entry says of its step: by when, why, and who says so."""
    days = "" if step.action is Action.WAIT else f"{step.summary}."
    if step.earliest is not None and step.due is not None and step.earliest < step.due:
        days += f" Not before {step.earliest}."
    if step.latest is not None and step.latest != step.due:
        days += f" Not after {step.latest}."
    links = (work.url for work in step.rule.because)
    said = (days, step.rule.says, f"Rule: {step.rule.id}", *links)
    return lines_of("decision", "\n".join(line for line in said if line))


# -------------------------------------------------------------------------------- calendars


def calendar(entries: Iterable[Event | Todo]) -> Calendar:
    """Return a calendar with these entries.

    It names no method: it is handed over, and invites nobody. One without entries says that nothing is due.
    Feeds do so, although the standard would like to see one.

    Args:
        entries: Those of `events` and `todos`, and your own if you like.

    Raises:
        InvalidDetailError: Two entries have one UID.
        TypeError: An entry is none.

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
    made["PRODID"] = Text("-//netiquette//netiquette.calendar//EN")
    made["VERSION"] = Text("2.0")
    made["CALSCALE"] = Text("GREGORIAN")
    seen: set[str] = set()
    for entry in entries:
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


def _name(entry: Event | Todo) -> str:
    return str(kind("a calendar", "an entry", entry, Component).get("UID", ""))


def updated(
    previous: str | bytes,
    entries: Iterable[Event | Todo],
    *,
    today: date,
    cancel: bool = True,
) -> Calendar:
    """Return the calendar that takes the place of one you published before.

    What says the same as before keeps its SEQUENCE and its DTSTAMP, what says something else gets the next
    SEQUENCE, and what is new begins at 0. What is gone, mostly because it was done, is cancelled: whoever
    imported the earlier file would keep it otherwise. Only entries made by this module are looked at; what
    else stood in the file is yours to add again. The time taken grows with the length of the file alone.

    Args:
        previous: The file as it was published, of four million characters at most.
        entries: All that should stand in the calendar now; they stay as they are.
        today: The day on which what is gone is cancelled.
        cancel: Whether what is gone stays, as cancelled. False leaves it out, which is enough for a feed.

    Raises:
        UnreadableCalendarError: What was published cannot be read.
        InvalidDetailError: Two entries have one UID, or today is None.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, decide
        >>> from netiquette.calendar import calendar, events, updated
        >>> state, today = InterviewState("interviewed", interview_on=date(2026, 11, 19)), date(2026, 11, 20)
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
    """
    stamp = midnight(_day("updated", today, None))
    before = published(previous)
    made = calendar(continued(entry, before.pop(_name(entry), None)) for entry in entries)
    for gone in before.values() if cancel else ():
        made.add_component(cancelled(gone, stamp))
    return made
