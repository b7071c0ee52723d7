"""Steps as calendar entries: what an entry is called, and what is in it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID, uuid5

from icalendar import Alarm, Event, Todo
from icalendar.prop import vCategory, vInt

from netiquette._calendar.properties import PREFIX, EscapedText, lines_of, midnight, value_of
from netiquette._deciding.decision import Decision, Step
from netiquette._languages.language import Language, language_of
from netiquette._messages.text import plain
from netiquette._vocabulary.arguments import expect, expect_day, expect_word
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.limits import Limits, bounded
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action

__all__ = ["entries_of", "stamped", "uid_of"]

EventOrTodo = TypeVar("EventOrTodo", Event, Todo)


def uid_of(  # noqa: PLR0917  the arguments of `uid`, in their order
    action: Action | str,
    process: str,
    contact: str,
    todo: bool,  # noqa: FBT001  part of the name
    namespace: UUID,
    limits: Limits,
) -> str:
    """Return the UID of an entry."""
    held = _bounded_name("process", process, limits)
    if not held:
        raise InvalidDetailError(
            f"process is {told(process)}, but entries are recognized by it; "
            "pass the id it has in your program",
            field="process",
            value=process,
        )
    words = (
        "todo" if todo else "event",
        expect_word("action", Action, action),
        held,
        _bounded_name("contact", contact, limits),
    )
    name = uuid5(expect("uid", "namespace", namespace, UUID), "\n".join(words))  # no word has a line break
    return f"{PREFIX}{name}"


def _bounded_name(field: str, value: str, limits: Limits) -> str:
    """Take the name of a process, a contact or a subject."""
    return bounded(field, plain(field, value), limits.detail, limits.marks)


def entries_of(  # noqa: PLR0917  the arguments of `events` and `todos`, in their order
    made: type[EventOrTodo],
    decision: Decision,
    process: str,
    contact: str,
    about: str | None,
    today: date | None,
    alarm: timedelta | None,
    drafts: Mapping[Action, str] | Mapping[str, str],
    namespace: UUID,
    limits: Limits,
) -> list[EventOrTodo]:
    """Return an entry for each step of a decision that calls for one."""
    function, todo = ("todos", True) if made is Todo else ("events", False)
    expect(function, "decision", decision, Decision)
    day = stamped(function, today, decision.today)
    reminder = None if alarm is None else expect(function, "alarm", alarm, timedelta)
    if not isinstance(drafts, Mapping):
        message = f"drafts is {told(drafts)}, but {function} takes texts by action; pass {{action: text}}"
        raise TypeError(message)
    texts = {
        expect_word("drafts", Action, action): bounded(
            "drafts", lines_of("drafts", text), limits.text, limits.marks
        )
        for action, text in drafts.items()
    }
    if about is None:
        names = (_bounded_name("contact", contact, limits), _bounded_name("process", process, limits))
        about = ", ".join(name for name in names if name)
    else:
        about = _bounded_name("about", about, limits)
    entries: list[EventOrTodo] = []
    language = language_of(decision.language)
    says, summaries = language.calendar, language.deciding.summaries
    for step in decision.steps:
        name = uid_of(step.action, process, contact, todo, namespace, limits)
        summary, earliest, due = summaries[step.action], step.earliest, step.due
        if step.action is Action.WAIT:
            summary, due = says.look_again, decision.reconsider_on if step.latest is None else None
        on = due or earliest
        if on is None and not (todo and step.action is not Action.WAIT):
            continue
        entry = made()
        entry["UID"] = EscapedText(name)
        entry["DTSTAMP"] = value_of(midnight(day))
        entry["SEQUENCE"] = vInt(0)
        entry["SUMMARY"] = EscapedText(says.title.format(summary=summary, about=about) if about else summary)
        said = filter(None, (texts.get(step.action), _why(step, language)))
        entry["DESCRIPTION"] = EscapedText("\n\n".join(said))
        entry["CATEGORIES"] = vCategory([says.category])
        entry["CLASS"] = EscapedText("PRIVATE")
        if todo:
            _as_todo(entry, earliest, due)
        else:
            _as_event(entry, max(on or day, day))
        if reminder is not None and on is not None:
            entry.add_component(_alarm(entry, reminder, "END" if todo and due else "START"))
        entries.append(entry)
    return entries


def stamped(function: str, today: date | None, default: date | None) -> date:
    """Return the day on which the entries are made."""
    day = expect_day(function, today) or default
    if day is None:
        raise InvalidDetailError(
            "today is None, but every entry has the date it was made on; pass today=..., or decide with it",
            field="today",
            value=None,
        )
    return day


def _as_event(entry: Event | Todo, on: date) -> None:
    """Make it last all day without making the day look taken."""
    entry["DTSTART"] = value_of(on)
    if on < date.max:  # a day without an end is one day long
        entry["DTEND"] = value_of(on + timedelta(1))
    entry["STATUS"] = EscapedText("CONFIRMED")
    entry["TRANSP"] = EscapedText("TRANSPARENT")


def _as_todo(entry: Event | Todo, earliest: date | None, due: date | None) -> None:
    """Make it a thing to do between two days, either of which may be open."""
    if earliest is not None and (due is None or earliest < due):
        entry["DTSTART"] = value_of(earliest)
    if due is not None:
        entry["DUE"] = value_of(due)
    entry["STATUS"] = EscapedText("NEEDS-ACTION")


def _alarm(entry: Event | Todo, reminder: timedelta, related: str) -> Alarm:
    alarm = Alarm()
    alarm["ACTION"] = EscapedText("DISPLAY")
    alarm["DESCRIPTION"] = entry["SUMMARY"]
    alarm["TRIGGER"] = value_of(reminder, RELATED=related)
    return alarm


def _why(step: Step, language: Language) -> str:
    """Return what an entry says about its step: by when, why, and who says so."""
    says = language.calendar
    days = "" if step.action is Action.WAIT else says.step.format(summary=step.summary)
    if step.earliest is not None and step.due is not None and step.earliest < step.due:
        days += f" {says.not_before.format(day=step.earliest)}"
    if step.latest is not None and step.latest != step.due:
        days += f" {says.not_after.format(day=step.latest)}"
    links = (work.url for work in step.rule.because)
    rule = language.deciding.rule(step.rule.says)
    said = (days, rule, says.rule.format(rule=step.rule.id), *links)
    return lines_of("decision", "\n".join(line for line in said if line))
