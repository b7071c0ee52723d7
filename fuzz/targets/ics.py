"""Calendars: what was published is read or refused, and what takes its place can be read and refreshed."""

from __future__ import annotations

from datetime import date
from typing import Any

from icalendar import Calendar

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import ODD, TODAY
from netiquette import InterviewState, decide
from netiquette.calendar import calendar, events, todos, updated

TODAY_IS = date(2026, 11, 20)
DECISION = decide(InterviewState("interviewed", interview_on=date(2026, 11, 19)), today=TODAY_IS)
OURS: dict[str, list[Any]] = {
    "events": events(DECISION, process="Acme", contact="Bo Example"),
    "todos": todos(DECISION, process="Acme", contact="Bo Example"),
    "none": [],
}
WEDDING = (
    "BEGIN:VEVENT\r\nUID:wedding\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20270601\r\n"
    "SUMMARY:Our wedding\r\nEND:VEVENT\r\n"
)


def run(given: Given) -> None:
    """Refresh a calendar."""
    previous = given.get("previous", given.document)
    entries = OURS.get(given.text("entries"), OURS["events"])
    today = given.get("today", TODAY_IS)
    named = {"cancel": False} if given.get("cancel") is False else {}
    made = ask(updated, previous, entries, today=today, **named)
    written = made.to_ical()
    read = Calendar.from_ical(written)
    names = [str(entry["UID"]) for entry in read.walk() if entry.name in {"VEVENT", "VTODO"}]
    holds(len(names) == len({*names}), "no two entries have one UID")
    holds({str(entry["UID"]) for entry in entries} <= {*names}, "every entry is there")
    again = updated(written, entries, today=today, **named).to_ical()
    holds(again == written, "refreshed with the same, a calendar stays as it is")


def _file(*parts: str) -> str:
    """Return a calendar of ours with more in it."""
    whole = calendar(OURS["events"]).to_ical().decode()
    head, end = whole.split("END:VCALENDAR")
    return f"{head}{''.join(parts)}END:VCALENDAR{end}"


TARGET = Target(
    run,
    {
        "entries": tuple(OURS),
        "today": (*TODAY, *ODD),
        "cancel": ("!false", "!true"),
        "previous": ODD,
    },
    (
        _file(),
        _file(WEDDING),
        calendar(OURS["todos"]).to_ical().decode(),
        "BEGIN:VCALENDAR\r\n\\(BEGIN:VEVENT\r\n*2000)END:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    ),
)
