"""Why icalendar writes our calendars and doesn't read those of before.

`netiquette._calendar.previous` reads them. Each test shows what icalendar's own reader does with an input,
and that ours does better. One that fails because icalendar has got better can go; with the last of them, and
with a way to ask icalendar where an entry stands, our reader can go, too.
"""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar, Event

from netiquette import InterviewState, decide
from netiquette.calendar import calendar, events, refreshed, updated
from netiquette.errors import UnreadableCalendarError

TODAY = date(2026, 11, 20)
DECISION = decide(InterviewState("interviewed", interview_on=date(2026, 11, 19)), today=TODAY)
ENTRIES = events(DECISION, process="Acme", contact="Bo Example")
FILE = calendar(ENTRIES).to_ical().decode()
END = "END:VEVENT\r\n"


def beside(theirs):
    """Return a file with an entry of others between two of ours."""
    return FILE.replace(END, END + theirs, 1)


def kept(file):
    """Return whether ours reads a file, and writes every byte of it again."""
    return refreshed(file, ENTRIES, today=TODAY).decode() == file


class TestWhereAnEntryStands:
    """What belongs to others is kept byte for byte, for which one has to know where it begins and ends."""

    @pytest.mark.parametrize(
        "written",
        [
            "BEGIN:VEVENT\r\nUID:wed\r\n ding\r\nEND:VEVENT\r\n",
            "begin:vevent\r\nuid:wedding\r\nend:vevent\r\n",
            "BEGIN:VEVENT\nUID:wedding\nEND:VEVENT\n",
            "BEGIN:VEVENT\r\nUID:wedding\r\nSUMMARY:a\\Nb\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nUID:wedding\r\nSUMMARY:a;b\r\nEND:VEVENT\r\n",
        ],
    )
    def test_is_not_told(self, written):
        """And what was read is written in another way."""
        assert Event.from_ical(written).to_ical().decode() != written
        assert kept(beside(written))


class TestWhatIsBroken:
    """Where nobody can tell what is whose, nothing is done; icalendar does not notice."""

    @pytest.mark.parametrize(
        ("file", "read"),
        [
            ("", 0),
            (FILE[:-20], 0),
            (FILE.replace(END, "", 1), 0),
            (FILE.replace(END, "END:VTODO\r\n", 1), 2),
            (FILE.replace(END, f"word\r\n{END}", 1), 2),
            (FILE.replace("SEQUENCE:0", "SEQUENCE:0_1"), 2),
            (FILE.replace("SEQUENCE:0", "SEQUENCE:\u0661"), 2),
        ],
    )
    def test_is_read_all_the_same(self, file, read):
        """A file that was cut off is one without entries, so that all of them would be lost."""
        assert sum(len(whole.events) for whole in Calendar.from_ical(file, multiple=True)) == read
        with pytest.raises(UnreadableCalendarError):
            updated(file, ENTRIES, today=TODAY)


class TestWhatOthersMayWrite:
    """It is none of our business, but icalendar raises over it."""

    @pytest.mark.parametrize(
        ("line", "error"),
        [
            ("CATEGORIES;VALUE=DATE:x", TypeError),
            ("DTSTART;VALUE=DATE,TIME:20260101", AttributeError),
            ("FREEBUSY:99991231T000000Z/P99W", OverflowError),
        ],
    )
    def test_is_no_value_error(self, line, error):
        """No guard but one against everything catches them all."""
        file = beside(f"BEGIN:VEVENT\r\nUID:wedding\r\n{line}\r\n{END}")
        with pytest.raises(error):
            Calendar.from_ical(file)
        assert kept(file)

    @pytest.mark.parametrize(
        "part",
        [
            "BEGIN:VTIMEZONE\r\nTZID:Nowhere at all\r\nEND:VTIMEZONE\r\n",
            "BEGIN:VALARM\r\nTRIGGER:soon\r\nEND:VALARM\r\n",
        ],
    )
    def test_spoils_the_whole_file(self, part):
        """Though no entry of ours is touched by it."""
        file = beside(part)
        with pytest.raises(ValueError, match=r"at least one component|soon"):
            Calendar.from_ical(file)
        assert kept(file)


def test_a_file_changes_how_the_next_is_read():
    """The first time zone of a name is the one of the process."""
    found = set()
    for offset in ("+0100", "+0900"):
        zone = (
            "BEGIN:VTIMEZONE\r\nTZID:Somewhere of ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            f"TZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        )
        entry = f"BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Somewhere of ours:20261120T100000\r\n{END}"
        read = Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{zone}{entry}END:VCALENDAR\r\n")
        found.add(read.events[0].start.utcoffset())
    assert len(found) == 1
