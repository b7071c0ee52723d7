"""A calendar file with today's entries in place of the earlier ones, and the rest byte for byte."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from icalendar import Event, Todo

from netiquette._calendar.previous import Published, PublishedEntry, Stretch, cancelled, changed, later
from netiquette._calendar.properties import ical
from netiquette._vocabulary.errors import UnreadableCalendarError
from netiquette._vocabulary.told import told

__all__ = ["rewritten"]


def rewritten(
    before: Published, wanted: Iterable[Event | Todo], stamp: datetime, *, cancel: bool, partial: bool
) -> str:
    """Return the text of a file in which what changed is rewritten, and what is new comes last.

    Raises:
        UnreadableCalendarError: Nothing may be added to it.
    """
    for held in before.calendars:
        _see_that_it_takes_entries(held.value("METHOD"), held.value("VERSION"))
    text, place = before.text, 0
    kept: list[str] = []
    gone = before.entries.copy()
    changes = [*_changes(before, wanted, gone)]  # which removes from `gone` what is still wanted
    changes += () if partial else _ends(before, gone, stamp, cancel=cancel)
    for stretch, said in sorted(changes, key=lambda change: change[0]):
        kept += [text[place : stretch.start], said]
        place = stretch.end
    return "".join([*kept, text[place : len(text) - before.added]])


def _see_that_it_takes_entries(method: str, version: str) -> None:
    """Refuse a calendar that would make our entries anything but reminders."""
    if method not in {"", "PUBLISH"}:
        what = f"a scheduling message (its METHOD is {told(method)})"
    elif version not in {"", "2.0"}:
        what = f"a calendar of version {told(version)}"
    else:
        return
    message = f"previous is {what}, which no entries may be added to; keep yours in a file of their own"
    raise UnreadableCalendarError(message, uid=None)


def _changes(
    before: Published, wanted: Iterable[Event | Todo], gone: dict[str, PublishedEntry]
) -> Iterator[tuple[Stretch, str]]:
    """Yield the stretches that change and their new text; what stays in `gone` is no longer wanted."""
    target = next((held for held in before.calendars if held.ours), before.calendars[0])
    for entry in wanted:
        held = gone.pop(str(entry["UID"]), None)
        if held is None:
            yield Stretch(target.end, target.end), _entry_text(entry, before.text, target.end)
        elif changed(entry, held) and not held.holds_for(entry):
            yield held.stretch, _entry_text(later(entry, held), before.text, held.stretch.end)


def _ends(
    before: Published, gone: dict[str, PublishedEntry], stamp: datetime, *, cancel: bool
) -> Iterator[tuple[Stretch, str]]:
    """Yield the stretches of what is gone, and their new text."""
    for held in gone.values():
        if not cancel:
            yield held.stretch, ""
        elif not held.over:
            yield held.stretch, _entry_text(cancelled(held, stamp), before.text, held.stretch.end)


def _entry_text(entry: Event | Todo, text: str, place: int) -> str:
    """Write an entry with the line endings the text has before a place."""
    said = ical(entry)
    return said if text.endswith("\r\n", 0, place) else said.replace("\r\n", "\n")
