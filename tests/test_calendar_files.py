"""A calendar file in which others have entries: what is ours changes, and nothing else does."""

from __future__ import annotations

from datetime import date, timedelta

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from netiquette import InterviewState, Limits, decide
from netiquette.calendar import calendar, events, refreshed, todos, uid, updated
from netiquette.errors import InvalidDetailError, UnreadableCalendarError

TODAY = date(2026, 11, 20)
LATER = date(2026, 11, 30)
NAMED = {"process": "Acme", "contact": "Bo Example"}
WEDDING = (
    "BEGIN:VEVENT\r\nUID:wedding\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20270601\r\n"
    "SUMMARY:Our wed\r\n ding\r\nEND:VEVENT\r\n"
)
ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Nowhere\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//somebody//else\r\nX-WR-CALNAME:Mine\r\n"
TAIL = "END:VCALENDAR\r\n"


def ours(today=TODAY, make=events, **fields):
    """Return the entries for somebody who talked on a Thursday."""
    state = InterviewState("interviewed", **{"interview_on": date(2026, 11, 19), **fields})
    return make(decide(state, today=today), **NAMED)


def as_text(entries):
    """Return entries as they stand in a file."""
    return "".join(entry.to_ical().decode() for entry in entries)


def unreadable(previous, **more):
    """Return why a file is refused, in the style of all our messages."""
    with pytest.raises(UnreadableCalendarError) as caught:
        refreshed(previous, ours(), today=TODAY, **more)
    message = str(caught.value)
    assert message.startswith("previous ")
    assert ";" in message
    assert "\n" not in message
    return message


class TestWhatOthersHave:
    """It is kept byte for byte."""

    def test_is_kept_beside_what_is_new(self):
        """Which comes last; and two other programs read all of it."""
        file = refreshed((HEAD + ZONE + WEDDING + TAIL).encode(), ours(), today=TODAY).decode()
        assert file == HEAD + ZONE + WEDDING + as_text(ours()) + TAIL
        read = icalendar.Calendar.from_ical(file)
        assert str(read.events[0]["SUMMARY"]) == "Our wedding"
        assert len(read.events) == len(IcsCalendarStream.calendar_from_ics(file).events) == 3

    @pytest.mark.parametrize("place", range(3))
    def test_is_kept_before_between_and_behind_ours(self, place):
        """Each of ours stays where it is, whether it changed, is gone or is as before."""
        texts = [as_text([entry]) for entry in ours()]
        file = HEAD + "".join([*texts[:place], ZONE, WEDDING, *texts[place:]]) + TAIL
        assert refreshed(file, ours(), today=LATER).decode() == file
        moved = ours(interview_on=TODAY)
        changed = [as_text([entry]).replace("SEQUENCE:0", "SEQUENCE:1") for entry in moved]
        found = refreshed(file, moved, today=TODAY).decode()
        assert found == HEAD + "".join([*changed[:place], ZONE, WEDDING, *changed[place:]]) + TAIL
        gone = refreshed(file, [], today=LATER).decode()
        assert gone.count("STATUS:CANCELLED") == 2
        assert gone.index("wedding") > gone.index("Acme") or place == 0
        assert ZONE + WEDDING in gone
        assert refreshed(file, [], today=LATER, cancel=False).decode() == HEAD + ZONE + WEDDING + TAIL

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    def test_is_kept_with_its_ends_of_line(self, end):
        """And ours are written with them; here the file has no end after its last line, and a mark before."""
        before = "\ufeff" + (HEAD + WEDDING + TAIL).replace("\r\n", end).removesuffix(end)
        file = refreshed(before.encode(), ours(), today=TODAY)
        assert file.decode().count("\n") == file.decode().count(end)
        assert not file.endswith(b"\n")
        assert refreshed(file, ours(), today=LATER) == file
        assert refreshed(file, [], today=TODAY, cancel=False).decode() == before

    @pytest.mark.parametrize(
        "odd",
        [
            "X-A:1\n",
            'x-a;b="c:d":e\r\n \r\n\t\r\n f\r\n',
            "\r\n\n",
            "SUMMARY:\u2028\x85\x0b\x0cBEGIN:VEVENT\r\n",
            "BEGIN:X-BOX\r\nUID:netiquette-not\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:X-BOX\r\n",
            "begin:vevent\r\nuid:a\r\nEND:Vevent\r\n",
            "BEGIN:VEVENT\r\nUID:a\r\nBEGIN:VALARM\r\nUID:b\r\nEND:VALARM\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nUID:a\r\nUID:a\r\nRECURRENCE-ID:1\r\nEND:VEVENT\r\n" * 2,
            "BEGIN:VEV\r\n ENT\r\nUID:a\r\nEND:V\r\n EVENT\r\n",
            "BEGIN:VEVENT\r\nDESCRIPTION:UID:" + uid("check_in", **NAMED) + "\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nX-UID:" + uid("check_in", **NAMED) + "\r\nEND:VEVENT\r\n",
            'BEGIN:VEVENT\r\nUID;X=":' + uid("check_in", **NAMED) + '":a\r\nEND:VEVENT\r\n',
        ],
    )
    def test_is_kept_however_it_is_written(self, odd):
        """What is folded, spelt or nested in another way, and what only looks like ours."""
        before = HEAD + odd + WEDDING + TAIL
        file = refreshed(before, ours(), today=TODAY)
        assert file.decode() == HEAD + odd + WEDDING + as_text(ours()) + TAIL
        assert refreshed(file, [], today=TODAY, cancel=False).decode() == before

    @pytest.mark.parametrize("name", ["netiquette-retreat-2027", "netiquette-", "xnetiquette-"])
    def test_is_theirs_though_its_name_begins_as_ours_do(self, name):
        """A UID is ours as a whole or not at all."""
        theirs = WEDDING.replace("UID:wedding", f"UID:{name}")
        assert refreshed(HEAD + theirs + TAIL, [], today=TODAY).decode() == HEAD + theirs + TAIL

    def test_may_be_around_ours(self):
        """As another program exports it: ours are found by their names, whoever wrote the file."""
        exported = as_text(ours()).replace("UID:", "uid:").replace("END:VEVENT", "X-SEEN:1\r\nEND:VEVENT")
        file = refreshed(HEAD + WEDDING + exported + TAIL, ours(), today=TODAY).decode()
        assert file == HEAD + WEDDING + as_text(ours()).replace("SEQUENCE:0", "SEQUENCE:1") + TAIL

    def test_may_be_several_calendars(self):
        """New entries come to the first in which there are some of ours, else to the first."""
        first, second = HEAD + WEDDING + TAIL, HEAD + ZONE
        one, two = (as_text([entry]) for entry in ours())
        found = refreshed(first + second + one + TAIL, ours(), today=TODAY).decode()
        assert found == first + second + one + two + TAIL
        found = refreshed(first + second + TAIL, ours(), today=TODAY).decode()
        assert found == HEAD + WEDDING + one + two + TAIL + second + TAIL
        found = refreshed(HEAD + one + TAIL + second + two + TAIL, [], today=TODAY, cancel=False).decode()
        assert found == HEAD + TAIL + second + TAIL


class TestOurs:
    """What stands in the file is what `updated` would say."""

    def test_is_as_in_a_calendar_of_our_own(self):
        """Entry by entry."""
        file = calendar(ours()).to_ical()
        for entries in (ours(), ours(interview_on=TODAY), ours(thank_you="sent"), []):
            whole = icalendar.Calendar.from_ical(refreshed(file, entries, today=LATER))
            other = updated(file, entries, today=LATER)
            assert sorted(entry.to_ical() for entry in whole.subcomponents) == sorted(
                entry.to_ical() for entry in other.subcomponents
            )

    def test_is_a_new_calendar_where_there_is_none(self):
        """The same as `calendar` makes."""
        assert refreshed(None, ours(), today=TODAY) == calendar(ours()).to_ical()

    def test_stays_as_it_is_once_it_is_over(self):
        """With all that somebody's program wrote when it was ticked off."""
        done = as_text(ours(make=todos)).replace(
            "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nPERCENT-COMPLETE:100"
        )
        file = HEAD + done + TAIL
        assert refreshed(file, [], today=LATER).decode() == file

    def test_stays_as_it_is_where_the_entries_are_some(self):
        """What is not among them is not gone."""
        file = HEAD + as_text(ours()) + TAIL
        first, second = ours(interview_on=TODAY)
        found = refreshed(file, [second], today=LATER, partial=True).decode()
        changed = as_text([second]).replace("SEQUENCE:0", "SEQUENCE:1")
        assert found == HEAD + as_text(ours()[:1]) + changed + TAIL
        assert refreshed(file, [], today=LATER, partial=True, cancel=False).decode() == file
        assert str(first["UID"]) in found

    def test_has_a_name_with_parameters(self):
        """A program may add some."""
        entries = as_text(ours()).replace("UID:", "UID;X-A=1:")
        file = refreshed(HEAD + entries + TAIL, [], today=LATER).decode()
        assert file.count("UID:netiquette-") == file.count("STATUS:CANCELLED") == 2

    def test_is_all_that_may_be_passed(self):
        """What others have in the file is kept already, and would be there twice."""
        own = icalendar.Event()
        own.add("UID", "wedding")
        journal = icalendar.Journal()
        journal.add("UID", uid("check_in", **NAMED))
        for entry in (own, journal, icalendar.Event()):
            with pytest.raises(InvalidDetailError, match="not one of ours, and what others") as caught:
                refreshed(HEAD + WEDDING + TAIL, [entry], today=TODAY)
            assert caught.value.field == "entries"

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ({"today": None}, InvalidDetailError),
            ({"today": "2026-11-20"}, TypeError),
            ({"previous": 7}, TypeError),
            ({"entries": [7]}, TypeError),
            ({"entries": [*ours(), *ours()]}, InvalidDetailError),
        ],
    )
    def test_is_what_it_should_be(self, arguments, error):
        """Or is refused."""
        given = {"previous": HEAD + TAIL, "entries": [], "today": TODAY} | arguments
        with pytest.raises(error):
            refreshed(given.pop("previous"), given.pop("entries"), **given)


class TestWhatCannotBeKept:
    """Where nobody can tell what is whose, nothing is done."""

    @pytest.mark.parametrize("method", ["REQUEST", "cancel", "REPLY"])
    def test_a_message_of_a_scheduling_program(self, method):
        """Our entries would invite somebody, or call it off."""
        message = unreadable(HEAD + f"METHOD:{method}\r\n" + WEDDING + TAIL)
        assert f"a scheduling message (its METHOD is '{method.upper()}')" in message
        assert refreshed(HEAD + "METHOD:publish\r\n" + TAIL, [], today=TODAY)
        assert refreshed(HEAD + WEDDING.replace("SUMMARY", "METHOD") + TAIL, [], today=TODAY)

    @pytest.mark.parametrize("version", ["1.0", "3.0"])
    def test_another_version(self, version):
        """It is written in another way."""
        text = HEAD.replace("VERSION:2.0", f"VERSION:{version}") + TAIL
        assert f"a calendar of version '{version}'" in unreadable(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "\r\n",
            WEDDING,
            HEAD,
            TAIL,
            "X-A:1\r\n" + HEAD + TAIL,
            HEAD + TAIL + "X-A:1\r\n",
            HEAD + TAIL + "word\r\n",
            HEAD + TAIL + HEAD,
            "stage,company\r\noffered,Acme\r\n",
            HEAD.replace("\r\n", "\r") + TAIL.replace("\r\n", "\r"),
            HEAD.replace("VCALENDAR", "VCALENDAR ") + TAIL,
        ],
    )
    def test_what_is_no_calendar(self, text):
        """Or is cut off."""
        assert "does not run from BEGIN:VCALENDAR to END:VCALENDAR" in unreadable(text)

    @pytest.mark.parametrize(
        "line", ["word", "two words: x", " folded", "UID", "BEGIN;X=1:VEVENT", "SUM\r\n MARY:x", "\x00"]
    )
    def test_a_line_that_is_no_property(self, line):
        """It may be a text that was folded wrongly, and the next line with it."""
        text = HEAD + "\r\n" + WEDDING.replace("END:VEVENT", f"\r\n{line}\r\nEND:VEVENT") + TAIL
        assert "has no property on line 13, so nobody knows" in unreadable(text)

    @pytest.mark.parametrize(
        "text",
        [
            WEDDING.replace("END:VEVENT\r\n", ""),
            WEDDING + "END:VEVENT\r\n",
            WEDDING.replace("END:VEVENT", "END:VTODO"),
            "BEGIN:VEVENT\r\n" + as_text(ours()) + "END:VEVENT\r\n",
            as_text(ours()).replace("VEVENT", "VJOURNAL"),
            as_text(ours()) + as_text(ours()[:1]),
            as_text(ours()).replace("END:VEVENT", "UID:wedding\r\nEND:VEVENT"),
        ],
    )
    def test_an_entry_twice_or_without_an_end(self, text):
        """Somebody has mixed them up."""
        message = unreadable(HEAD + text + TAIL)
        assert "has an entry twice, or one that does not end" in message or "does not run" in message

    def test_what_is_not_utf_8(self):
        """One byte of a summary is enough: nobody knows what it says."""
        assert "is not UTF-8" in unreadable((HEAD + WEDDING + TAIL).encode().replace(b"Our", b"\xd6ur"))


class TestLimits:
    """One for reading and for writing."""

    def test_what_is_written_can_be_read(self):
        """At the limit, and not a character beyond it."""
        file = refreshed(HEAD + TAIL, ours(), today=TODAY)
        limits = Limits(calendar=len(file.decode()))
        assert refreshed(HEAD + TAIL, ours(), today=TODAY, limits=limits) == file
        assert refreshed(file, ours(), today=TODAY, limits=limits) == file
        assert updated(file, ours(), today=TODAY, limits=limits).events
        tight = Limits(calendar=limits.calendar - 1)
        for previous in (HEAD + TAIL, None):
            with pytest.raises(InvalidDetailError, match="are read again; spread the entries over") as caught:
                refreshed(previous, [*ours(), *ours(make=todos)], today=TODAY, limits=tight)
            assert caught.value.field == "entries"
        assert "of which no more than" in unreadable(file, limits=tight)
        with pytest.raises(UnreadableCalendarError, match="of which no more than"):
            updated(file, ours(), today=TODAY, limits=tight)

    @pytest.mark.parametrize("field", ["process", "contact", "about"])
    @pytest.mark.parametrize("make", [events, todos])
    def test_a_name_is_as_long_as_a_detail(self, make, field):
        """And piles up no more marks."""
        decision = decide(InterviewState("interviewed", interview_on=TODAY), today=TODAY)
        names = NAMED | {field: "x" * 2_000}
        assert make(decision, **names)
        for value, says in (("x" * 2_001, "2,001 characters"), ("x" + "\u0301" * 31, "31 combining marks")):
            with pytest.raises(InvalidDetailError, match=says) as caught:
                make(decision, **names | {field: value})
            assert caught.value.field == field
        assert make(decision, **names | {field: "x" * 2_001}, limits=Limits(detail=2_001))

    def test_a_draft_is_as_long_as_a_text(self):
        """Likewise."""
        decision = decide(InterviewState("interviewed", interview_on=TODAY), today=TODAY)
        limits = Limits(text=10)
        assert events(decision, **NAMED, drafts={"check_in": "x" * 10}, limits=limits)
        with pytest.raises(InvalidDetailError, match="drafts has 11 characters, but 10 are taken"):
            events(decision, **NAMED, drafts={"check_in": "x" * 11}, limits=limits)

    def test_a_uid_has_one_too(self):
        """It is made of names."""
        with pytest.raises(InvalidDetailError, match="process has 2,001 characters"):
            uid("check_in", process="x" * 2_001)
        assert uid("check_in", process="x" * 2_001, limits=Limits(detail=2_001)).startswith("netiquette-")


def test_a_day_passes_and_nothing_is_left_behind():
    """A calendar that is refreshed every day grows by what is new, and by nothing else."""
    file = (HEAD + WEDDING + TAIL).encode()
    for days in range(20):
        day = TODAY + timedelta(days)
        file = refreshed(file, ours(today=day), today=day)
    assert file.count(b"BEGIN:VEVENT") == 1 + len(
        {*map(str, (e["UID"] for e in icalendar.Calendar.from_ical(file).events))} - {"wedding"}
    )
    assert refreshed(file, [], today=LATER, cancel=False).decode() == HEAD + WEDDING + TAIL
