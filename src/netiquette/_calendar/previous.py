"""What was published before: how it is read, and what follows from it for the entries of today.

icalendar writes our calendars but can't read them back for us. It doesn't say where in the file an entry is,
so other people's entries couldn't be kept byte for byte; it reads a file that was cut off as one without
entries; a property in somebody else's entry makes it raise TypeError, AttributeError or OverflowError; and a
time zone in one file changes how the next is read. `tests/test_icalendar.py` has the inputs, and says when
this can go.

So three expressions find where a component begins and ends, and what lies between is left as it is. Only our
own entries are looked at, and only for what tells whether they changed. Where another program could read the
file differently, it is refused.
"""

import re
from copy import deepcopy
from datetime import date, datetime
from itertools import takewhile
from typing import Any, NamedTuple

from icalendar import Event, Todo
from icalendar.prop import vCategory, vInt

from netiquette._calendar.properties import OURS, EscapedText, ical, lines_of, value_of
from netiquette._languages.language import DEFAULT, LANGUAGES, language_of
from netiquette._vocabulary.arguments import expect
from netiquette._vocabulary.errors import UnreadableCalendarError
from netiquette._vocabulary.limits import Limits
from netiquette._vocabulary.told import told

__all__ = ["Published", "PublishedEntry", "cancelled", "changed", "continued", "later", "published"]

_LAST_SEQUENCE = (1 << 31) - 1  # where an INTEGER ends: RFC 5545, 3.3.8


class Stretch(NamedTuple):
    """A stretch of text, by where it starts and ends."""

    start: int
    end: int


class PublishedEntry(NamedTuple):
    """An entry of ours as it was published.

    Attributes:
        uid: Its UID.
        todo: Whether it is a to-do.
        sequence: Its SEQUENCE: how often it has changed.
        stamp: Its DTSTAMP: the day of that change.
        lines: Its content lines between BEGIN and END.
        stretch: Where it is, from the B of its BEGIN to the line after its END.
    """

    uid: str
    todo: bool
    sequence: int
    stamp: datetime
    lines: list[str]
    stretch: Stretch

    @property
    def over(self) -> bool:
        """Whether it was cancelled or ticked off."""
        return self.ticked or _properties(self.lines).get("STATUS") == "CANCELLED"

    @property
    def ticked(self) -> bool:
        """Whether the user has ticked it off; some programs write the day of that and leave the STATUS."""
        values = _properties(self.lines)
        return self.todo and (values.get("STATUS") == "COMPLETED" or "COMPLETED" in values)

    def holds_for(self, entry: Event | Todo) -> bool:
        """Whether it was ticked off, and what it should say now is no later occasion for the same."""
        if not self.ticked:
            return False
        before, after = _day_of(self.lines), _day_of(_lines(ical(entry)))
        return not after or before >= after


class CalendarObject(NamedTuple):
    """A calendar object in a file: RFC 5545 allows several, one after another.

    Attributes:
        head: Its own properties, as written.
        end: Where its END is.
        ours: Whether it has an entry of ours.
    """

    head: str
    end: int
    ours: bool

    def value(self, name: str) -> str:
        """Return the value of one of its own properties, in capitals; empty where it has none."""
        found = re.search(rf"^{name}[:;].*", self.head, re.MULTILINE | re.IGNORECASE)
        return "" if found is None else _value_of_line(found[0]).strip().upper()


class Published(NamedTuple):
    """A file as it was published.

    Attributes:
        text: All of it, ending with a line break.
        added: How many characters of it, 0 or 1, were not in the file: the line break.
        calendars: The calendar objects in it, one at least.
        entries: Our entries, by UID.
    """

    text: str
    added: int
    calendars: list[CalendarObject]
    entries: dict[str, PublishedEntry]


_STAMP = re.compile(r"[0-9]{8}T[0-9]{6}Z")
_FOLD = re.compile(r"\r?\n[ \t]")
_REST = r".*\n(?:[ \t].*\n)*+"
"""What follows the name of a property: the rest of its line, and the lines folded into it."""
_PROPERTIES = re.compile(rf"(?:\r?\n|(?!BEGIN[:;]|END[:;])[A-Z0-9-]+[:;]{_REST})*+", re.IGNORECASE | re.ASCII)
"""Everything before the next BEGIN or END; possessive, and so linear."""
_BOUNDARY = re.compile(rf"(BEGIN|END):({_REST})", re.IGNORECASE | re.ASCII)
_UID = re.compile(rf"^UID[:;]{_REST}", re.IGNORECASE | re.ASCII | re.MULTILINE)
_VALUE = re.compile(r'[^:;"]*+(?:;[^:"]*+(?:"[^"]*+"[^:"]*+)*+)?+:(.*)', re.DOTALL)


def _unfolded(text: str) -> str:
    """Return the content lines of a text, each ending as Python ends lines (RFC 5545, 3.1)."""
    return _FOLD.sub("", text).replace("\r\n", "\n").strip("\n")


def _lines(text: str) -> list[str]:
    """Return the content lines of a component, without those that begin and end it."""
    return [line for line in _unfolded(text).split("\n")[1:-1] if line]


def _value_of_line(line: str) -> str:
    """Return the value of a content line, without its name and parameters."""
    found = _VALUE.match(line)
    return "" if found is None else found[1]


def _properties(lines: list[str]) -> dict[str, str]:
    """Return the values of an entry by property; what follows a BEGIN belongs to its alarm."""
    own = takewhile(lambda line: not line.upper().startswith("BEGIN:"), lines)
    return {name.upper(): value for name, _, value in (line.partition(":") for line in own)}


def _day_of(lines: list[str]) -> str:
    """Return the day an entry is for, as it is written there: such days sort as days do; empty where none."""
    values = _properties(lines)
    return values.get("DUE;VALUE=DATE") or values.get("DTSTART;VALUE=DATE") or ""


def published(function: str, previous: Any, limits: Limits) -> Published:
    """Take a file apart: what is ours, and where it is.

    Raises:
        UnreadableCalendarError: It is longer than allowed, or there is no telling what is whose.
        TypeError: It is neither text nor bytes.
    """
    most = limits.calendar
    try:
        file = (
            previous.decode() if isinstance(previous, bytes) else expect(function, "previous", previous, str)
        )
    except UnicodeDecodeError:
        raise _unreadable("is not UTF-8, which calendars are written in") from None
    if len(file) > most:
        raise _unreadable(f"has {len(file):,} characters, of which no more than {most:,} are read")
    added = not file.endswith("\n")
    return _Walk(file + "\n" * added).walked(added)


class _Pending:
    """A component whose END hasn't come yet."""

    def __init__(self, name: str, start: int) -> None:
        self.name = name
        self.start = start
        self.uids: list[str] = []
        self.head: list[str] = []


class _Walk:
    """A walk through a file, from one BEGIN or END to the next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pending: list[_Pending] = []
        self.calendars: list[CalendarObject] = []
        self.entries: dict[str, PublishedEntry] = {}
        self.ours = 0

    def walked(self, added: int) -> Published:
        """Walk to the end of the file."""
        text, place = self.text, len("\ufeff") if self.text.startswith("\ufeff") else 0
        while place < len(text):
            if found := self._properties(place):
                place = found
                continue
            mark = _BOUNDARY.match(text, place)
            if mark is None:
                raise self._lost(place)
            name = _FOLD.sub("", mark[2]).rstrip("\r\n").upper()
            if mark[1].upper() == "BEGIN":
                self._begin(name, place)
            else:
                self._end(name, Stretch(place, mark.end()))
            place = mark.end()
        if self.pending or not self.calendars:
            raise _unreadable(_CUT)
        return Published(text, added, self.calendars, self.entries)

    def _lost(self, place: int) -> UnreadableCalendarError:
        """Say that a line doesn't belong in a calendar."""
        if not self.pending:
            return _unreadable(_CUT)
        return _unreadable(f"has no property on line {self.text.count(chr(10), 0, place) + 1}")

    def _properties(self, place: int) -> int:
        """Skip properties; return where they end, or 0 where there are none."""
        found = _PROPERTIES.match(self.text, place)
        if found is None or found.end() == place:
            return 0
        if not self.pending:
            if found[0].strip("\r\n"):
                raise _unreadable(_CUT)
        elif len(self.pending) == 1:
            self.pending[0].head.append(found[0])
        else:
            self.pending[-1].uids += (_value_of_line(_unfolded(line)) for line in _UID.findall(found[0]))
        return found.end()

    def _begin(self, name: str, place: int) -> None:
        if not self.pending and name != "VCALENDAR":
            raise _unreadable(_CUT)
        self.pending.append(_Pending(name, place))

    def _end(self, name: str, stretch: Stretch) -> None:
        if not self.pending or self.pending[-1].name != name:
            raise _unreadable(_TWICE if self.pending[1:] else _CUT)
        closed = self.pending.pop()
        if not self.pending:
            self.calendars.append(
                CalendarObject("".join(closed.head), stretch.start, len(self.entries) > self.ours)
            )
            self.ours = len(self.entries)
        elif ours := [uid for uid in closed.uids if OURS.fullmatch(uid)]:
            whole = Stretch(closed.start, stretch.end)
            if (
                closed.uids[1:]
                or ours[0] in self.entries
                or self.pending[1:]
                or name not in {"VEVENT", "VTODO"}
            ):
                raise _unreadable(_TWICE)
            self.entries[ours[0]] = _read_entry(ours[0], name == "VTODO", self.text, whole)


_CUT = "does not run from BEGIN:VCALENDAR to END:VCALENDAR"
_TWICE = "has an entry twice, or one that does not end"


def _read_entry(
    name: str,
    todo: bool,  # noqa: FBT001  what it is
    text: str,
    stretch: Stretch,
) -> PublishedEntry:
    """Read one of our entries."""
    lines = _lines(text[stretch.start : stretch.end])
    values = _properties(lines)
    sequence = values.get("SEQUENCE", "0")
    if not re.fullmatch("[0-9]{1,10}", sequence) or int(sequence) > _LAST_SEQUENCE:
        raise _unreadable(f"has the SEQUENCE {told(sequence)} in {told(name)}", name)
    stamped = values.get("DTSTAMP", "")
    try:  # not by strptime, which depends on the locale of the process
        stamp = datetime.fromisoformat(stamped if _STAMP.fullmatch(stamped) else "")
    except ValueError:
        raise _unreadable(f"has no DTSTAMP in UTC in {told(name)}", name) from None
    return PublishedEntry(name, todo, int(sequence), stamp, lines, stretch)


def _unreadable(what: str, name: str | None = None) -> UnreadableCalendarError:
    return UnreadableCalendarError(
        f"previous {what}, so nobody knows what has changed; pass the whole file as you published it",
        uid=name,
    )


def changed(entry: Event | Todo, before: PublishedEntry) -> bool:
    """Whether an entry says something different now."""
    return _telling_lines(_lines(ical(entry))) != _telling_lines(before.lines)


def continued(entry: Event | Todo, before: PublishedEntry) -> Event | Todo:
    """Return the entry with the SEQUENCE and the DTSTAMP it has after the one before."""
    if before.holds_for(entry):
        return cancelled(before, before.stamp)
    if changed(entry, before):
        return later(entry, before)
    made = deepcopy(entry)
    made["SEQUENCE"] = vInt(before.sequence)
    made["DTSTAMP"] = value_of(before.stamp)
    return made


def later(entry: Event | Todo, before: PublishedEntry) -> Event | Todo:
    """Return the entry as a change of the one before."""
    made = deepcopy(entry)
    made["SEQUENCE"] = _next(before)
    return made


def _next(before: PublishedEntry) -> vInt:
    """Return the SEQUENCE of the next change of an entry."""
    if before.sequence == _LAST_SEQUENCE:
        raise _unreadable(f"has the last SEQUENCE there is in {told(before.uid)}", before.uid)
    return vInt(before.sequence + 1)


def _telling_lines(lines: list[str]) -> list[str]:
    """Return the lines that tell a reader something; their order tells nothing (RFC 5545, 3.5)."""
    return sorted(line for line in lines if not line.startswith(("DTSTAMP:", "SEQUENCE:")))


def cancelled(gone: PublishedEntry, stamp: datetime) -> Event | Todo:
    """Return the entry as cancelled, without its alarm; one that is over stays over."""
    made: Event | Todo = Todo() if gone.todo else Event()
    made["UID"] = EscapedText(gone.uid)
    values = _properties(gone.lines)
    try:
        for key in ("SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"):
            if key in values:
                made[key] = EscapedText(lines_of(key, _ESCAPED.sub(_unescaped, values[key])))
        for key in ("DTSTART", "DTEND", "DUE"):
            if day := values.get(f"{key};VALUE=DATE"):
                made[key] = value_of(date.fromisoformat(day))
    except ValueError:
        raise _unreadable(f"has a text or a date that is not one in {told(gone.uid)}", gone.uid) from None
    made["STATUS"] = EscapedText("COMPLETED" if gone.ticked else "CANCELLED")
    made["SEQUENCE"] = vInt(gone.sequence) if gone.over else _next(gone)
    made["DTSTAMP"] = value_of(gone.stamp if gone.over else stamp)
    if gone.ticked:
        made["PERCENT-COMPLETE"] = vInt(100)
        if _STAMP.fullmatch(values.get("COMPLETED", "")):
            made["COMPLETED"] = value_of(datetime.fromisoformat(values["COMPLETED"]))
    made["CATEGORIES"] = vCategory([_category(_ESCAPED.sub(_unescaped, values.get("CATEGORIES", "")))])
    return made


def _category(said: str) -> str:
    """Return what an entry was filed under, in whichever language we know."""
    ours = (language.calendar.category for language in LANGUAGES.values())
    return next((category for category in ours if category == said), language_of(DEFAULT).calendar.category)


_ESCAPED = re.compile(r"\\([\\;,nN])")


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
