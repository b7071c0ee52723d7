"""What was published before: how it is read, and what follows from it for the entries of today.

The file is read line by line and not by icalendar, which raises what it likes over a broken one, and whose
time has no bound. Only our own entries are looked at, and only for what tells whether they changed.
"""

import re
from copy import deepcopy
from datetime import UTC, date, datetime
from itertools import takewhile
from typing import Any, NamedTuple

from icalendar import Event, Todo
from icalendar.prop import vCategory, vInt

from netiquette._arguments import kind
from netiquette._property import OURS, Text, lines_of, value_of
from netiquette._told import told
from netiquette.errors import UnreadableCalendarError

__all__ = ["Published", "cancelled", "continued", "published"]

_LONGEST = 1 << 22
"""Characters of a file that are read at most: some 3,000 entries, and five seconds for the worst of files."""
_LAST_SEQUENCE = (1 << 31) - 1  # where an INTEGER ends: RFC 5545, 3.3.8


class Published(NamedTuple):
    """An entry as it was published: its lines between BEGIN and END, and what of them counts."""

    todo: bool
    sequence: int
    stamp: datetime
    lines: list[str]


_FOLD = re.compile(r"\r?\n[ \t]")
_ENTRY = re.compile(
    r"^BEGIN:(VEVENT|VTODO)\n((?:(?!(?:BEGIN|END):(?:VEVENT|VTODO)$).*\n)*+)END:\1$", re.MULTILINE
)
"""The lines of an entry; possessive, and so linear where the end is missing."""


def _unfolded(text: str) -> str:
    """Return the content lines of a text, each ended as Python ends it (RFC 5545, 3.1)."""
    return _FOLD.sub("", text).replace("\r\n", "\n").strip("\ufeff\n")


def _properties(lines: list[str]) -> dict[str, str]:
    """Return the values of an entry by property; what comes after BEGIN is its alarm's."""
    own = takewhile(lambda line: not line.startswith("BEGIN:"), lines)
    return {name: value for name, _, value in (line.partition(":") for line in own)}


def published(previous: Any) -> dict[str, Published]:
    """Return the entries of ours in a file, by their UID."""
    try:
        file = (
            previous.decode() if isinstance(previous, bytes) else kind("updated", "previous", previous, str)
        )
    except UnicodeDecodeError:
        raise _unreadable("is not UTF-8, which calendars are written in") from None
    if len(file) > _LONGEST:
        raise _unreadable(f"has {len(file)} characters, of which no more than {_LONGEST} are read")
    text = _unfolded(file)
    if not (text.startswith("BEGIN:VCALENDAR\n") and text.endswith("\nEND:VCALENDAR")):
        raise _unreadable("does not run from BEGIN:VCALENDAR to END:VCALENDAR")
    found = dict(filter(None, (_read(match) for match in _ENTRY.finditer(text))))
    if text.count(f"\nUID:{OURS}") != len(found):
        raise _unreadable("has an entry twice, or one that does not end")
    return found


def _read(match: re.Match[str]) -> tuple[str, Published] | None:
    """Return an entry under its UID; None where it is not ours."""
    lines = match[2].split("\n")[:-1]
    values = _properties(lines)
    name, sequence = values.get("UID", ""), values.get("SEQUENCE", "0")
    if not name.startswith(OURS):
        return None
    if not re.fullmatch("[0-9]{1,10}", sequence) or int(sequence) >= _LAST_SEQUENCE:
        raise _unreadable(f"has the SEQUENCE {told(sequence)} in {told(name)}", name)
    try:
        stamp = datetime.strptime(values.get("DTSTAMP", ""), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise _unreadable(f"has no DTSTAMP in UTC in {told(name)}", name) from None
    return name, Published(match[1] == "VTODO", int(sequence), stamp, lines)


def _unreadable(what: str, name: str | None = None) -> UnreadableCalendarError:
    return UnreadableCalendarError(
        f"previous {what}, so nobody knows what has changed; pass the whole file as you published it",
        uid=name,
    )


def continued(entry: Event | Todo, before: Published | None) -> Event | Todo:
    """Return the entry with the SEQUENCE and the DTSTAMP that follow from the one before."""
    if before is None:
        return entry
    current = _unfolded(entry.to_ical().decode()).split("\n")[1:-1]
    changed = _told(current) != _told(before.lines)
    made = deepcopy(entry)
    made["SEQUENCE"] = vInt(before.sequence + changed)
    if not changed:
        made["DTSTAMP"] = value_of(before.stamp)
    return made


def _told(lines: list[str]) -> list[str]:
    """Return the lines that tell a reader something; their order does not (RFC 5545, 3.5)."""
    return sorted(line for line in lines if not line.startswith(("DTSTAMP:", "SEQUENCE:")))


def cancelled(gone: Published, stamp: datetime) -> Event | Todo:
    """Return an entry that says that it is off, and reminds nobody; what was over before stays as it was."""
    made: Event | Todo = Todo() if gone.todo else Event()
    values = _properties(gone.lines)
    try:
        for key in ("UID", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP", "STATUS"):
            if key in values:
                made[key] = Text(lines_of(key, _ESCAPED.sub(_unescaped, values[key])))
        for key in ("DTSTART", "DTEND", "DUE"):
            if day := values.get(f"{key};VALUE=DATE"):
                made[key] = value_of(date.fromisoformat(day))
    except ValueError:
        name = values["UID"]
        raise _unreadable(f"has a text or a day that is none in {told(name)}", name) from None
    over = values.get("STATUS") in {"CANCELLED", "COMPLETED"}
    made["STATUS"] = Text(values["STATUS"] if over else "CANCELLED")
    made["SEQUENCE"] = vInt(gone.sequence + (not over))
    made["DTSTAMP"] = value_of(gone.stamp if over else stamp)
    made["CATEGORIES"] = vCategory(["Job search"])
    return made


_ESCAPED = re.compile(r"\\([\\;,nN])")


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
