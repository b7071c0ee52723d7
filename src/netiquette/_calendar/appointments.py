"""Steps as calendar entries: what an entry is called, and what is in it."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID, uuid5

from icalendar import Alarm, Event, Todo
from icalendar.prop import vCategory, vInt

from netiquette._calendar.properties import PREFIX, EscapedText, lines_of, midnight, value_of
from netiquette._deciding.decision import Decision
from netiquette._deciding.step import Step
from netiquette._languages.language import Language, language_of
from netiquette._messages.text import plain
from netiquette._process.task import Agenda, expect_told_apart
from netiquette._vocabulary.arguments import expect, expect_count, expect_day, expect_word
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.limits import Limits, bounded
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action

__all__ = [
    "NAMESPACE",
    "NO_DRAFTS",
    "entries_of",
    "lines_of_agenda",
    "lines_of_decision",
    "stamped",
    "uid_of",
]

NAMESPACE = UUID("5d0a3c5e-6f0b-4c5c-9d53-1b7f0e8f2a64")
"""What UIDs are derived from where you pass no namespace; drawn at random once, and never changed."""

NO_DRAFTS: Mapping[Any, str] = MappingProxyType({})
"""No text for any step."""

EventOrTodo = TypeVar("EventOrTodo", Event, Todo)


def uid_of(  # noqa: PLR0917  the arguments of `uid`, in their order
    function: str,
    action: Action | str,
    process: str,
    contact: str,
    number: int,
    todo: bool,  # noqa: FBT001  part of the name
    namespace: UUID,
    limits: Limits,
) -> str:
    """Return the UID of an entry."""
    expect(function, "limits", limits, Limits)
    held = _bounded_name("process", process, limits)
    if not held:
        raise InvalidDetailError(
            f"process is {told(process)}, but entries are recognized by it; "
            "pass the id it has in your program",
            field="process",
            value=process,
        )
    words = [
        "todo" if todo else "event",
        expect_word("action", Action, action),
        held,
        _bounded_name("contact", contact, limits),
    ]
    if expect_count("number", number, "the first has the number 1") > 1:
        words.append(
            str(number)
        )  # the first has none, so that it is called what it was before there were more
    name = uuid5(expect(function, "namespace", namespace, UUID), "\n".join(words))  # no word has a line break
    return f"{PREFIX}{name}"


def _bounded_name(field: str, value: str, limits: Limits) -> str:
    """Take the name of a process, a contact or a subject."""
    return bounded(field, plain(field, value), limits.detail, limits.marks)


class Line(NamedTuple):
    """A step that may become an entry.

    Attributes:
        step: What to do, with its days.
        contact: What the program calls the contact.
        number: Which of several of its kind it is.
        about: What the user reads behind it.
        look_on: The day to look again, where it is to wait.
        reasons: Why, a line each.
        draft: The text that comes first in the entry.
    """

    step: Step
    contact: str
    number: int
    about: str
    look_on: date | None
    reasons: tuple[str, ...]
    draft: str


def lines_of_decision(  # noqa: PLR0917  the arguments of `events` and `todos`, in their order
    function: str,
    decision: Decision,
    process: str,
    contact: str,
    about: str | None,
    drafts: Mapping[Action, str] | Mapping[str, str],
    limits: Limits,
) -> list[Line]:
    """Return a line for each step of a decision."""
    expect(function, "decision", decision, Decision)
    expect(function, "limits", limits, Limits)
    texts = {
        expect_word("drafts", Action, action): _bounded_text(text, limits)
        for action, text in _expect_drafts(function, drafts, "action").items()
    }
    if about is None:
        about = _with_commas(
            _bounded_name("contact", contact, limits), _bounded_name("process", process, limits)
        )
    else:
        about = _bounded_name("about", about, limits)
    return [
        Line(
            step,
            contact,
            _ordinal(decision, step),
            about,
            decision.reconsider_on,
            (step.says,),
            texts.get(step.action, ""),
        )
        for step in decision.steps
    ]


def lines_of_agenda(  # noqa: PLR0917  the arguments of `events_for` and `todos_for`, in their order
    function: str,
    agenda: Agenda[Any],
    process: str,
    names: Any,
    about: str | None,
    drafts: Any,
    limits: Limits,
) -> list[Line]:
    """Return a line for each task of an agenda."""
    expect(function, "agenda", agenda, Agenda)
    expect(function, "limits", limits, Limits)
    texts: dict[tuple[Any, Action], str] = {}
    for place, text in _expect_drafts(function, drafts, "(key, action)").items():
        key, action = _expect_place(function, place)
        texts[key, expect_word("drafts", Action, action)] = _bounded_text(text, limits)
    if not isinstance(names, Mapping):
        message = f"names is {told(names)}, but {function} takes a name by key; pass {{key: name}}"
        raise TypeError(message)
    called = cast("Mapping[object, str]", names)
    where = _bounded_name(
        "process" if about is None else "about", process if about is None else about, limits
    )
    expect_told_apart(agenda.decisions)
    lines: list[Line] = []
    for task in agenda.tasks:
        step, contact = task.step, str(task.who)
        name = _bounded_name("names", called.get(task.who, contact), limits)
        # Why it is done is one thing, and why for this person another, unless it is simply theirs.
        reasons = (step.says, task.says) if task.rule.when else (step.says,)
        lines.append(
            Line(
                step,
                contact,
                _ordinal(task.decision, step),
                _with_commas(name, where),
                agenda.reconsider_on,
                reasons,
                texts.get((task.who, step.action), ""),
            )
        )
    return lines


def _ordinal(decision: Decision, step: Step) -> int:
    """Return which of several of its kind a step is: a second question is another than the first."""
    return decision.state.check_ins + 1 if step.action is Action.CHECK_IN else 1


def _with_commas(*names: str) -> str:
    return ", ".join(name for name in names if name)


def _bounded_text(text: str, limits: Limits) -> str:
    return bounded("drafts", lines_of("drafts", text), limits.text, limits.marks)


def _expect_drafts(function: str, drafts: Any, by: str) -> Mapping[Any, str]:
    """Take texts by what they are for."""
    if not isinstance(drafts, Mapping):
        message = f"drafts is {told(drafts)}, but {function} takes texts by {by}; pass {{{by}: text}}"
        raise TypeError(message)
    return cast("Mapping[Any, str]", drafts)


def _expect_place(function: str, place: Any) -> tuple[Any, Any]:
    """Take a key and an action."""
    pair: tuple[object, ...] = tuple(place) if place.__class__ is tuple else ()
    if len(pair) != _PAIR:
        message = f"drafts has {told(place)}, but {function} takes texts by (key, action); pass both"
        raise TypeError(message)
    return pair[0], pair[1]


_PAIR = 2


def entries_of(  # noqa: PLR0917  the arguments of `events` and `todos`, in their order
    function: str,
    made: type[EventOrTodo],
    lines: Iterable[Line],
    process: str,
    day: date,
    alarm: timedelta | None,
    namespace: UUID,
    limits: Limits,
) -> list[EventOrTodo]:
    """Return an entry for each line that calls for one."""
    todo = made is Todo
    reminder = None if alarm is None else expect(function, "alarm", alarm, timedelta)
    entries: list[EventOrTodo] = []
    for line in lines:
        step, language = line.step, language_of(line.step.language)
        says = language.calendar
        name = uid_of(function, step.action, process, line.contact, line.number, todo, namespace, limits)
        summary, earliest, due = step.title, step.earliest, step.due
        if step.action is Action.WAIT:
            summary, due = says.look_again, line.look_on if step.latest is None else None
        on = due or earliest
        if on is None and not (todo and step.action is not Action.WAIT):
            continue
        entry = made()
        entry["UID"] = EscapedText(name)
        entry["DTSTAMP"] = value_of(midnight(day))
        entry["SEQUENCE"] = vInt(0)
        about = line.about
        entry["SUMMARY"] = EscapedText(says.title.format(summary=summary, about=about) if about else summary)
        entry["DESCRIPTION"] = EscapedText("\n\n".join(filter(None, (line.draft, _why(line, language)))))
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
    day = expect_day(function, "today", today) or default
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


def _why(line: Line, language: Language) -> str:
    """Return what an entry says about its step: by when, why, and who says so."""
    says, step = language.calendar, line.step
    days = "" if step.action is Action.WAIT else says.step.format(summary=step.summary)
    if step.earliest is not None and step.due is not None and step.earliest < step.due:
        days += f" {says.not_before.format(day=step.earliest)}"
    if step.latest is not None and step.latest != step.due:
        days += f" {says.not_after.format(day=step.latest)}"
    links = (work.url for work in step.rule.cited)
    said = (days, *line.reasons, says.rule.format(rule=step.rule.id), *links)
    return lines_of("decision", "\n".join(part for part in said if part))
