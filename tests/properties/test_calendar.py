"""Properties of calendars: what any decision and any text become, and what another program reads of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from itertools import combinations

import icalendar
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from netiquette import Action, agenda, decide
from netiquette._messages.hidden import hidden, visible
from netiquette.calendar import calendar, events, events_for, refreshed, todos, todos_for, uid, updated
from netiquette.errors import UnreadableCalendarError
from netiquette.strategies import days, policies, questions, states

LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")) | st.sampled_from("\n\t\\;,:Nn")
)
"""What may stand in a calendar, and more often than by chance what has a meaning there."""
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp")) | st.sampled_from("\\;,:Nn"),
    min_size=1,
).filter(lambda name: visible(name) and not [*hidden(name)])
ALARMS = st.none() | st.timedeltas(timedelta(-400), timedelta(400)).map(
    lambda t: timedelta(t.days, t.seconds)
)
NAMED = {"process": "Acme", "contact": "Bo Example"}
FIRST, SECOND = uid("wait", process="1"), uid("wait", process="2")


@st.composite
def answers(draw, **fixed):
    """Answers to any question, by any policy."""
    state, today = draw(questions(dated=True, **fixed))
    return decide(state, today=today, policy=draw(policies()))


@st.composite
def made(draw, decision=None, **fixed):
    """Return events and to-dos of one answer, said in any way."""
    arguments = {
        **NAMED,
        "about": draw(st.none() | NAMES),
        "alarm": draw(ALARMS),
        "drafts": draw(st.dictionaries(st.sampled_from(Action), LINES, max_size=2)),
        **fixed,
    }
    answer = draw(answers()) if decision is None else decision
    return [*events(answer, **arguments), *todos(answer, **arguments)]


@given(
    st.dictionaries(st.sampled_from(["ann", "bo", 3, ("a", 4)]), states(), min_size=1),
    days(date(2026, 11, 20)),
    policies(),
)
def test_every_task_is_one_entry(people, today, policy):
    """Of which no two have one UID; only waiting without an end has none."""
    plan = agenda(people, today=today, policy=policy)
    entries = todos_for(plan, process="17")
    assert len(calendar([*entries, *events_for(plan, process="17")]).todos) == len(entries)
    waits = sum(task.step.action is Action.WAIT for task in plan.tasks)
    assert len(plan.tasks) - waits <= len(entries) <= len(plan.tasks)


def entries_of(component):
    """Return the entries of a calendar, in order."""
    return [*component.walk("VEVENT"), *component.walk("VTODO")]


def facts(entry):
    """Return all that is said to a user: every property with its parameters, and the alarms likewise."""
    return (
        {
            name: (
                dict(value.params),
                getattr(value, "dt", None) or getattr(value, "cats", None) or str(value),
            )
            for name, value in entry.items()
            if name not in {"DTSTAMP", "SEQUENCE"}
        },
        [facts(alarm) for alarm in entry.subcomponents],
    )


class TestFiles:
    """RFC 5545, 3.1: lines of 75 octets at most, ended by CRLF."""

    @given(made())
    def test_are_well_formed(self, entries):
        """And a folded line can be read by itself: no character is cut in two."""
        file = calendar(entries).to_ical()
        assert file.endswith(b"\r\n")
        lines = file.split(b"\r\n")
        assert all(len(line) <= 75 for line in lines)
        assert all(line.decode() for line in lines[:-1])
        assert not any(b"\n" in line or b"\r" in line for line in lines)

    @given(made())
    def test_are_read_back_by_icalendar(self, entries):
        """With nothing to complain about."""
        read = icalendar.Calendar.from_ical(calendar(entries).to_ical())
        assert not any(part.errors for part in read.walk())
        assert [facts(entry) for entry in entries_of(read)] == [facts(entry) for entry in entries]

    @given(made())
    def test_are_read_by_another_program(self, entries):
        """One that has nothing in common with icalendar."""
        read = IcsCalendarStream.calendar_from_ics(calendar(entries).to_ical().decode())
        both = [*read.events, *read.todos]
        assert len(both) == len(entries)
        for entry, other in zip(entries, both, strict=True):
            assert other.uid == entry["UID"]
            assert other.summary == entry["SUMMARY"]
            assert other.description == entry["DESCRIPTION"]
            assert other.dtstart == (entry["DTSTART"].dt if "DTSTART" in entry else None)
            assert other.dtstamp == entry["DTSTAMP"].dt
            assert other.status == entry["STATUS"]
            assert other.sequence == 0
        for entry, other in zip(entries, read.events, strict=False):
            assert other.dtend == (entry["DTEND"].dt if "DTEND" in entry else None)
        for entry, other in zip(entries[len(read.events) :], read.todos, strict=True):
            assert other.due == (entry["DUE"].dt if "DUE" in entry else None)

    @given(answers(), NAMES, LINES)
    def test_have_any_text_verbatim(self, answer, about, draft):
        """A template would not."""
        drafts = dict.fromkeys(Action, draft)
        file = calendar(events(answer, **NAMED, about=about, drafts=drafts)).to_ical()
        ours = icalendar.Calendar.from_ical(file).events
        others = IcsCalendarStream.calendar_from_ics(file.decode()).events
        for summary, description in (
            *((event["SUMMARY"], event["DESCRIPTION"]) for event in ours),
            *((event.summary, event.description) for event in others),
        ):
            assert summary.endswith(f": {about.strip()}")
            assert description.startswith(f"{draft}\n\n" if draft else "")

    @given(st.data(), answers())
    def test_are_equal_where_the_arguments_are(self, data, answer):
        """In one process; another one is asked below."""
        about, alarm = data.draw(NAMES), data.draw(ALARMS)
        first, second = (events(answer, **NAMED, about=about, alarm=alarm) for _ in range(2))
        assert calendar(first).to_ical() == calendar(second).to_ical()


class TestEntries:
    """Which steps make one."""

    @given(answers())
    def test_are_one_for_each_step_with_a_day(self, answer):
        """Waiting aside, which has a rule of its own."""
        steps = [step for step in answer.steps if step.action is not Action.WAIT]
        looks = [
            step
            for step in answer.steps
            if step.action is Action.WAIT and step.latest is None and answer.reconsider_on
        ]
        dated = [step for step in steps if step.due or step.earliest]
        assert len(events(answer, **NAMED)) == len(dated) + len(looks)
        assert len(todos(answer, **NAMED)) == len(steps) + len(looks)

    @given(answers())
    def test_never_stand_on_a_day_that_is_past(self, answer):
        assert all(event["DTSTART"].dt >= answer.today for event in events(answer, **NAMED))

    @given(answers())
    def test_are_due_after_they_start(self, answer):
        """RFC 5545, 3.8.2.3."""
        both = [todo for todo in todos(answer, **NAMED) if "DUE" in todo and "DTSTART" in todo]
        assert all(todo["DTSTART"].dt < todo["DUE"].dt for todo in both)


class TestUids:
    """RFC 5545, 3.8.4.7: persistent, and globally unique."""

    @given(st.data(), answers(), st.sampled_from([events, todos]))
    def test_follow_from_names_alone(self, data, answer, make):
        """Whatever the day, the policy and the words are; a second question is another than the first."""
        entries = make(answer, **NAMED, about=data.draw(st.none() | NAMES), alarm=data.draw(ALARMS))
        numbers = {Action.CHECK_IN: answer.state.check_ins + 1}
        expected = {
            uid(step.action, **NAMED, number=numbers.get(step.action, 1), todo=make is todos)
            for step in answer.steps
        }
        assert {str(entry["UID"]) for entry in entries} <= expected

    @given(st.lists(st.tuples(NAMES, NAMES, st.sampled_from(Action), st.booleans()), min_size=2, max_size=5))
    def test_are_distinct_where_the_names_are(self, names):
        made = {
            (process.strip(), contact.strip(), action, todo): uid(
                action, process=process, contact=contact, todo=todo
            )
            for process, contact, action, todo in names
        }
        assert all(one != other for one, other in combinations(made.values(), 2))

    def test_tell_names_apart_that_look_alike_together(self):
        """No name runs into the next."""
        assert uid("wait", process="a", contact="b c") != uid("wait", process="a b", contact="c")
        assert uid("wait", process="a") != uid("wait", process="a", contact="a")

    def test_are_the_same_in_every_process(self):
        """However its hashes are seeded."""
        code = (
            "from netiquette import Action; from netiquette.calendar import uid; import json; "
            "print(json.dumps([uid(a, process='Ä, B', contact='🎉') for a in Action]))"
        )
        here = [uid(action, process="Ä, B", contact="🎉") for action in Action]
        for seed in ("1", "2"):
            there = subprocess.run(
                [sys.executable, "-X", "utf8", "-c", code],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            )
            assert json.loads(there.stdout) == here


class TestUpdates:
    """RFC 5546, 2.1.5: the higher SEQUENCE is the later word."""

    @given(made(), made(), st.dates())
    def test_rise_exactly_when_something_changed(self, before, after, today):
        published = {str(entry["UID"]): entry for entry in before}
        now = updated(calendar(before).to_ical(), after, today=today)
        held = {str(entry["UID"]): entry for entry in now.subcomponents}
        assert held.keys() == published.keys() | {str(entry["UID"]) for entry in after}
        for entry in after:
            name = str(entry["UID"])
            same = name in published and facts(published[name]) == facts(entry)
            assert facts(held[name]) == facts(entry)
            assert held[name]["SEQUENCE"] == (name in published and not same)
            assert held[name]["DTSTAMP"].dt == (published[name] if same else entry)["DTSTAMP"].dt
        for name in published.keys() - {str(entry["UID"]) for entry in after}:
            assert (held[name]["STATUS"], held[name]["SEQUENCE"]) == ("CANCELLED", 1)
            assert held[name]["SUMMARY"] == published[name]["SUMMARY"]
            assert held[name]["DESCRIPTION"] == published[name]["DESCRIPTION"]

    @given(made(), made(), st.dates(), st.dates())
    def test_change_nothing_the_second_time(self, before, after, today, later):
        once = updated(calendar(before).to_ical(), after, today=today).to_ical()
        assert updated(once, after, today=later).to_ical() == once
        assert updated(once.decode(), after, today=later).to_ical() == once

    @given(made(), made(), st.dates())
    def test_are_files_like_any_other(self, before, after, today):
        file = updated(calendar(before).to_ical(), after, today=today).to_ical()
        assert not any(part.errors for part in icalendar.Calendar.from_ical(file).walk())
        read = IcsCalendarStream.calendar_from_ics(file.decode())
        assert len(read.events) + len(read.todos) == len({str(entry["UID"]) for entry in [*before, *after]})
        assert all(len(line) <= 75 for line in file.split(b"\r\n"))


ENDS = st.sampled_from(["\n", "\r\n"])
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\n")) | st.sampled_from(
    ["BEGIN:VEVENT", "END:VCALENDAR", f"UID:{FIRST}", FIRST, '";:', "\r", "\x85UID:", "\u2028END:VEVENT"]
)


@st.composite
def properties(draw):
    """A property of somebody else, folded anywhere behind its name."""
    name = draw(st.sampled_from(["SUMMARY", "x-a", 'ATTENDEE;CN="a:b"', "URL", "X-UID", "BEGINS", "Rrule"]))
    folds = draw(st.lists(st.tuples(ENDS, st.sampled_from(" \t"), VALUES), max_size=2))
    return f"{name}:{draw(VALUES)}{''.join(map(''.join, folds))}{draw(ENDS)}"


def components(parts):
    """Return a component of somebody else, in which there are others."""

    @st.composite
    def component(draw):
        kind = draw(
            st.sampled_from(["VEVENT", "vevent", "VTODO", "VTIMEZONE", "VALARM", "X-BOX", "VJOURNAL"])
        )
        name = draw(st.sampled_from(["", "UID:wedding", "uid:netiquette-retreat", f'UID;X="{FIRST}":a']))
        inner = [*draw(st.lists(parts, max_size=3)), name + draw(ENDS)]
        return f"BEGIN:{kind}{draw(ENDS)}{''.join(inner)}END:{kind.title()}{draw(ENDS)}"

    return component()


FOREIGN = st.lists(st.recursive(properties(), components, max_leaves=6) | ENDS, max_size=3).map("".join)
"""What others may have at one place of a calendar."""


class TestForeignEntries:
    """What others have in a file is not ours to touch."""

    @given(made(), made(), st.lists(FOREIGN, min_size=20, max_size=20), st.data())
    def test_survive_byte_for_byte(self, before, after, foreign, data):
        """Before, between and behind ours, whatever becomes of these."""
        head = f"BEGIN:VCALENDAR{data.draw(ENDS)}VERSION:2.0{data.draw(ENDS)}"
        tail = f"END:VCALENDAR{data.draw(ENDS | st.just(''))}"
        pieces = [entry.to_ical().decode() for entry in before]
        whole = head + "".join(map("".join, zip(foreign, [*pieces, ""], strict=False))) + tail
        theirs = head + "".join(foreign[: len(pieces) + 1]) + tail
        today = date(2026, 11, 20)
        assert refreshed(whole, before, today=today).decode() == whole
        assert refreshed(whole, [], today=today, partial=True).decode() == whole
        assert refreshed(whole, [], today=today, cancel=False).decode() == theirs
        now = refreshed(whole.encode(), after, today=today)
        assert refreshed(now, after, today=date(2027, 1, 1)) == now
        assert refreshed(now, [], today=today, cancel=False).decode() == theirs
        again = updated(now, after, today=today)
        assert {*map(facts_of, updated(whole, after, today=today).subcomponents)} == {
            *map(facts_of, again.subcomponents)
        }


def facts_of(entry):
    """Return an entry as a file has it."""
    return entry.to_ical()


class TestHostileFiles:
    """A previous file that somebody else wrote."""

    @given(made(), st.data())
    def test_are_read_or_refused(self, entries, data):
        """Whatever is done to a file, the answer is a calendar that can be read, or our error."""
        file = calendar(entries).to_ical().decode()
        for _ in range(data.draw(st.integers(1, 3))):
            start = data.draw(st.integers(0, len(file)))
            end = start + data.draw(st.integers(0, 40))
            said = data.draw(st.sampled_from(SAID) | st.text(max_size=20))
            file = file[:start] + said + file[end:]
        self.is_read_or_refused(file)

    @given(st.lists(st.sampled_from([f"UID:{FIRST}", "DTSTAMP:20261119T000000Z"]), min_size=1), st.data())
    def test_may_have_any_lines(self, lines, data):
        """Likewise for files made of lines that mean something."""
        more = data.draw(st.lists(st.sampled_from(WORDS) | st.text(max_size=9)))
        order = data.draw(st.permutations([*lines, *more]))
        body = ["BEGIN:VTODO", *order, "END:VTODO"]
        self.is_read_or_refused("\r\n".join(["BEGIN:VCALENDAR", *body, "END:VCALENDAR"]))

    def is_read_or_refused(self, file):
        """See that nothing else happens, and that what comes of it is well-formed."""
        try:
            kept = refreshed(file, [], today=date(2026, 11, 20))
        except UnreadableCalendarError:
            pass
        else:
            assert refreshed(kept, [], today=date(2026, 11, 21)) == kept
        try:
            now = updated(file, [], today=date(2026, 11, 20)).to_ical()
        except UnreadableCalendarError as error:
            assert "\n" not in str(error)
            return
        assert not any(part.errors for part in icalendar.Calendar.from_ical(now).walk())
        assert updated(now, [], today=date(2026, 11, 21)).to_ical() == now


WORDS = [
    *(
        "BEGIN:VTODO",
        "END:VTODO",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "BEGIN:VTIMEZONE",
    ),
    *("SEQUENCE:1", "SEQUENCE:-1", "SEQUENCE", "SUMMARY:", "SUMMARY:a\\", "SUMMARY;X=1:a", "DTSTAMP:2026"),
    *("DTSTART;VALUE=DATE:20261119", "DTSTART;VALUE=DATE:2026", "DUE;VALUE=DATE:99999999", "DUE;TZID=/x/y:1"),
    *("STATUS:CANCELLED", "STATUS:COMPLETED", "STATUS:", "CATEGORIES:a,b\\", "CATEGORIES", "CLASS:\x00"),
    *("RRULE:FREQ=SECONDLY", f"UID:{SECOND}", "UID:", ":", ";", " ", "\t", "\ufeff"),
]
SAID = [*WORDS, *(f"\r\n{word}\r\n" for word in WORDS), "\r", "\n", "\r\n ", "\\"]
