"""The tasks of an agenda as calendar entries: the two functions for processes, behind the door."""

from collections.abc import Hashable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

from icalendar import Event, Todo

from netiquette._calendar.appointments import NAMESPACE, NO_DRAFTS, entries_of, lines_of_agenda, stamped
from netiquette._process.task import Agenda
from netiquette._vocabulary.limits import LIMITS, Limits
from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.words import Action

__all__ = ["events_for", "todos_for"]

K = TypeVar("K", bound=Hashable)

_NO_NAMES: Mapping[Any, str] = MappingProxyType({})


@public_in("calendar")
def events_for(
    agenda: Agenda[K],
    *,
    process: str,
    names: Mapping[K, str] = _NO_NAMES,
    about: str | None = None,
    today: date | None = None,
    alarm: timedelta | None = None,
    drafts: Mapping[tuple[K, Action | str], str] = NO_DRAFTS,
    namespace: UUID = NAMESPACE,
    limits: Limits = LIMITS,
) -> list[Event]:
    """Return an all-day event for every task of an agenda that has a day: one calendar for a process.

    Each is as in `events`, under the name of the person it is done for, and says also why for them. It has
    the UID that `events` gives it where ``contact`` is the text of the person's key.

    Args:
        agenda: What is to be done in the process.
        process: What your program calls it, see `uid`.
        names: What the user reads for each person, by key; the text of the key, if left out.
        about: What the user reads for the process; None for ``process``, empty for nothing.
        today: The day the entries are made; by default the day the agenda is for.
        alarm: When to remind, see `events`.
        drafts: Texts by the key of a person and the action they are for.
        namespace: See `uid`.
        limits: How long a name and a draft may be.

    Raises:
        InvalidDetailError: A calendar cannot hold a text.
        InvalidEventError: The keys of two people are one text, which an entry is known by.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, agenda
        >>> from netiquette.calendar import events_for
        >>> waiting = InterviewState(
        ...     "interviewed", interview_on=date(2026, 11, 16), thank_you="sent"
        ... )
        >>> plan = agenda({4: waiting, 5: waiting}, today=date(2026, 11, 25))
        >>> for event in events_for(plan, process="17", names={4: "Bo Example"}, about="Acme"):
        ...     print(event.start, event["SUMMARY"])
        2026-11-30 Ask politely how things stand: Bo Example, Acme

    .. versionadded:: 26.2
    """
    lines = lines_of_agenda("events_for", agenda, process, names, about, drafts, limits)
    day = stamped("events_for", today, agenda.today)
    return entries_of("events_for", Event, lines, process, day, alarm, namespace, limits)


@public_in("calendar")
def todos_for(
    agenda: Agenda[K],
    *,
    process: str,
    names: Mapping[K, str] = _NO_NAMES,
    about: str | None = None,
    today: date | None = None,
    alarm: timedelta | None = None,
    drafts: Mapping[tuple[K, Action | str], str] = NO_DRAFTS,
    namespace: UUID = NAMESPACE,
    limits: Limits = LIMITS,
) -> list[Todo]:
    """Return a to-do for every task of an agenda, whether it has a day or not: one list for a process.

    Each is as in `todos`, under the name of the person it is done for. The arguments are those of
    `events_for`.

    Raises:
        InvalidDetailError: A calendar cannot hold a text.
        InvalidEventError: The keys of two people are one text, which an entry is known by.
        TypeError: An argument is not what it should be.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Process, agenda
        >>> from netiquette.calendar import todos_for
        >>> people = {"Rae": "recruiter", "Hal": "hiring_manager"}
        >>> process = Process(people, [Event(date(2026, 12, 1), "rejected", who=["Rae"])])
        >>> for todo in todos_for(agenda(process, today=date(2026, 12, 1)), process="Acme"):
        ...     print(todo["SUMMARY"])
        Thank them for the chance: Hal, Acme
        Send a personal connection request: Hal, Acme
        Send a personal connection request: Rae, Acme
        Drop them a line: Hal, Acme

    .. versionadded:: 26.2
    """
    lines = lines_of_agenda("todos_for", agenda, process, names, about, drafts, limits)
    day = stamped("todos_for", today, agenda.today)
    return entries_of("todos_for", Todo, lines, process, day, alarm, namespace, limits)
