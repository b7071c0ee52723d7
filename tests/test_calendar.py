"""Steps in a calendar: which make an entry, on which day, and what becomes of it when things change."""

from __future__ import annotations

import calendar as standard_calendar
import contextlib
import pickle
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import attrs
import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from netiquette import Action, Contact, Decision, InterviewState, Process, Rule, Stage, Step, agenda, decide
from netiquette import Event as Happened
from netiquette.calendar import (
    calendar,
    events,
    events_for,
    refreshed,
    todos,
    todos_for,
    uid,
    updated,
)
from netiquette.errors import InvalidDetailError, InvalidEventError, NetiquetteError, UnreadableCalendarError
from tests.growth import assert_in_proportion

TALKED = date(2026, 11, 19)
NEXT = date(2026, 11, 20)
NAMED = {"process": "Acme, Data Engineer", "contact": "Bo Example"}


def answer(today=TALKED, stage=Stage.INTERVIEWED, **fields):
    """Return the answer for somebody who talked on a Thursday."""
    return decide(InterviewState(stage, **{"interview_on": TALKED, **fields}), today=today)


def step(action=Action.CHECK_IN, says="Say so.", **days):
    """Return a step with these days."""
    rule = Rule(id="a-rule", says=says, when=(), then=(action,))
    return Step(action=action, rule=rule, **days)


def of(*steps, today=TALKED, **fields):
    """Return an answer with exactly these steps."""
    return attrs.evolve(answer(today), steps=steps, **{"reconsider_on": None, **fields})


def only(entries):
    """Return the one entry there is."""
    (entry,) = entries
    return entry


def day(entry, name="DTSTART"):
    """Return the day a property of an entry names, if any."""
    return entry[name].dt if name in entry else None


def published(*decisions, **more):
    """Return the file with the events of these answers."""
    return calendar([e for d in decisions for e in events(d, **{**NAMED, **more})]).to_ical()


def refused(build, field, kind=InvalidDetailError):
    """Return the message with which an argument is refused, in the style of all our messages."""
    with pytest.raises(kind) as caught:
        build()
    message = str(caught.value)
    assert "\n" not in message
    assert not message.endswith(".")
    assert message[0].islower()
    assert ";" in message
    if kind is InvalidDetailError:
        assert caught.value.field == field
    return message


class TestTheModule:
    """What it is, before anything is made."""

    def test_is_not_loaded_with_netiquette(self):
        """Neither is icalendar: whoever decides only need not have it."""
        code = "import netiquette, sys; assert not {'icalendar', 'netiquette.calendar'} & {*sys.modules}"
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_does_not_stand_in_for_the_standard_one(self):
        assert standard_calendar.isleap(2028)
        assert standard_calendar.__name__ == "calendar"

    def test_reads_no_clock_and_no_chance(self, monkeypatch):
        """An entry is the same whenever it is made."""
        first = published(answer(), alarm=timedelta(hours=9))
        monkeypatch.setattr(time, "time", lambda: 0.0)
        monkeypatch.setattr("uuid.uuid4", lambda: pytest.fail("by chance"))
        assert published(answer(), alarm=timedelta(hours=9)) == first


class TestEvents:
    """All-day entries."""

    def test_stand_on_the_day_it_is_due(self):
        event = events(answer(), **NAMED)[0]
        assert day(event) == NEXT
        assert day(event, "DTEND") == NEXT + timedelta(1)
        assert event["SUMMARY"] == "Send a thank-you note: Bo Example, Acme, Data Engineer"

    def test_stand_on_the_first_day_where_none_is_due(self):
        assert day(only(events(of(step(earliest=NEXT)), **NAMED))) == NEXT

    @pytest.mark.parametrize("days", [{"due": TALKED}, {"earliest": TALKED}])
    def test_stand_on_today_where_their_day_is_past(self, days):
        """Until it is done, or the day comes."""
        today = NEXT + timedelta(9)
        assert day(only(events(of(step(**days), today=today), **NAMED))) == today

    def test_are_none_where_no_day_is_known(self):
        assert events(of(step()), **NAMED) == []
        assert events(of(step(latest=NEXT)), **NAMED) == []

    def test_keep_nobody_busy_and_are_nobodys_business(self):
        event = only(events(of(step(due=NEXT)), **NAMED))
        assert (event["CLASS"], event["TRANSP"], event["STATUS"]) == ("PRIVATE", "TRANSPARENT", "CONFIRMED")
        assert event.categories == ["Job search"]

    def test_cite_the_works_on_the_topic_of_a_rule(self):
        """Where it names none of its own."""
        (todo,) = todos(answer(stage="applied", contact="own_manager", interview_on=None), **NAMED)
        assert "Rule: your-own-boss-hears-it-from-you" in todo["DESCRIPTION"]
        assert "https://careertrend.com/" in todo["DESCRIPTION"]

    def test_reach_the_end_of_the_calendar(self):
        """The last day has no morrow; a day without an end lasts a day."""
        event = only(events(of(step(due=date.max)), **NAMED))
        assert day(event) == date.max
        assert "DTEND" not in event

    def test_say_when_why_and_who_says_so(self):
        made = events(answer(), **NAMED)[0]
        days, says, rule, *links = made["DESCRIPTION"].split("\n")
        assert days == "Send a thank-you note by 2026-11-20. Not before 2026-11-19. Not after 2026-11-26."
        assert says == answer().next.rule.says
        assert rule == "Rule: thank-them-by-the-next-day"
        assert links == [work.url for work in answer().next.rule.because if work.url]

    def test_say_no_day_twice(self):
        made = only(events(of(step(earliest=NEXT, due=NEXT, latest=NEXT)), **NAMED))
        assert made["DESCRIPTION"] == ("Ask politely how things stand on 2026-11-20.\nSay so.\nRule: a-rule")

    def test_name_what_you_let_them_name(self):
        decision = of(step(due=NEXT))
        assert only(events(decision, process="17"))["SUMMARY"] == "Ask politely how things stand: 17"
        shown = only(events(decision, process="17", contact="4", about="Bo, Acme"))
        assert shown["SUMMARY"] == "Ask politely how things stand: Bo, Acme"
        assert only(events(decision, process="17", about=""))["SUMMARY"] == "Ask politely how things stand"

    @pytest.mark.parametrize("action", [Action.CHECK_IN, "check_in"], ids=["word", "text"])
    def test_put_a_draft_first(self, action):
        """A draft for another action is nobody's."""
        drafts = {action: "Dear Bo,\r\n\tany news?", Action.PREPARE: "Read!"}
        made = only(events(of(step(due=NEXT)), **NAMED, drafts=drafts))
        assert made["DESCRIPTION"].startswith("Dear Bo,\n\tany news?\n\nAsk politely")
        assert "Read!" not in made["DESCRIPTION"]

    def test_are_made_on_the_day_of_the_decision_or_another(self):
        midnight = datetime(2026, 11, 19, tzinfo=UTC)
        assert events(answer(), **NAMED)[0]["DTSTAMP"].dt == midnight
        later = events(answer(), **NAMED, today=datetime(2026, 11, 30, 23, tzinfo=UTC))[0]
        assert later["DTSTAMP"].dt == datetime(2026, 11, 30, tzinfo=UTC)
        assert day(later) == date(2026, 11, 30)
        undated = decide(InterviewState(Stage.INTERVIEWED, interview_on=TALKED))
        assert events(undated, **NAMED, today=TALKED)[0]["DTSTAMP"].dt == midnight


class TestTodos:
    """Things to do."""

    def test_start_on_the_first_day_and_are_due_on_the_other(self):
        todo = todos(answer(), **NAMED)[0]
        assert (day(todo), day(todo, "DUE")) == (TALKED, NEXT)
        assert (todo["STATUS"], todo["CLASS"]) == ("NEEDS-ACTION", "PRIVATE")

    def test_do_not_start_where_they_are_due_that_very_day(self):
        """What is due has to be later than what starts: RFC 5545, 3.8.2.3."""
        todo = only(todos(of(step(earliest=NEXT, due=NEXT)), **NAMED))
        assert (day(todo), day(todo, "DUE")) == (None, NEXT)

    def test_may_have_one_day_or_none(self):
        assert day(only(todos(of(step(earliest=NEXT)), **NAMED))) == NEXT
        assert day(only(todos(of(step(due=NEXT)), **NAMED)), "DUE") == NEXT
        bare = only(todos(of(step()), **NAMED))
        assert "DTSTART" not in bare
        assert "DUE" not in bare

    def test_stay_due_when_they_are_late(self):
        """A list of things to do shows what is late by itself."""
        todo = todos(answer(today=NEXT + timedelta(3)), **NAMED)[0]
        assert day(todo, "DUE") == NEXT
        assert todo["DESCRIPTION"].startswith("Send a thank-you note now; it was due on 2026-11-20.")


class TestWaiting:
    """A step that is not an entry, but for the day that ends it."""

    WAITING = step(Action.WAIT)

    @pytest.mark.parametrize(("make", "name"), [(events, "DTSTART"), (todos, "DUE")])
    def test_becomes_a_second_look(self, make, name):
        made = only(make(of(self.WAITING, reconsider_on=NEXT), **NAMED))
        assert day(made, name) == NEXT
        assert made["SUMMARY"].startswith("Look again: Bo")
        assert made["DESCRIPTION"] == "Say so.\nRule: a-rule"

    @pytest.mark.parametrize("make", [events, todos])
    def test_is_nothing_where_no_day_ends_it(self, make):
        assert make(of(self.WAITING), **NAMED) == []

    @pytest.mark.parametrize("make", [events, todos])
    def test_is_left_to_the_step_that_comes_after_it(self, make):
        """The question may be asked on the day after, and has an entry of its own."""
        decision = answer(today=NEXT, thank_you="sent")
        assert [s.action for s in decision.steps] == [Action.WAIT, Action.CHECK_IN]
        assert only(make(decision, **NAMED))["UID"] == uid("check_in", **NAMED, todo=make is todos)


class TestAlarms:
    """Reminders, by choice."""

    def test_are_none_unless_asked_for(self):
        assert not events(answer(), **NAMED)[0].walk("VALARM")

    @pytest.mark.parametrize(("hours", "written"), [(9, "PT9H"), (-6, "-PT6H"), (33, "P1DT9H")])
    def test_count_from_the_first_midnight_of_an_event(self, hours, written):
        made = only(events(of(step(due=NEXT)), **NAMED, alarm=timedelta(hours=hours)))
        alarm = only(made.walk("VALARM"))
        assert f"TRIGGER;RELATED=START:{written}\r\n".encode() in made.to_ical()
        assert (alarm["ACTION"], alarm["DESCRIPTION"]) == ("DISPLAY", made["SUMMARY"])
        (rings,) = made.alarms.times
        assert rings.trigger == datetime(2026, 11, 20) + timedelta(hours=hours)  # noqa: DTZ001  theirs

    @pytest.mark.parametrize(
        ("days", "related"), [({"earliest": TALKED, "due": NEXT}, "END"), ({"earliest": NEXT}, "START")]
    )
    def test_count_from_the_day_a_todo_is_due_or_starts(self, days, related):
        made = only(todos(of(step(**days)), **NAMED, alarm=timedelta(hours=9)))
        assert f"TRIGGER;RELATED={related}:PT9H\r\n".encode() in made.to_ical()
        (rings,) = made.alarms.times
        assert rings.trigger == datetime(2026, 11, 20, 9)  # noqa: DTZ001  the user's zone

    def test_are_none_without_a_day_to_count_from(self):
        assert not only(todos(of(step()), **NAMED, alarm=timedelta(hours=9))).walk("VALARM")


class TestUid:
    """The name of an entry."""

    def test_is_what_it_always_was(self):
        """Change one of these, and every calendar out there shows everything twice."""
        assert uid("send_thank_you", **NAMED) == "netiquette-c263808b-a80f-53d6-818d-86b1996860c6"
        assert (
            uid(Action.SEND_THANK_YOU, **NAMED, todo=True)
            == "netiquette-71283d94-e36c-5981-a822-508e0a8daefc"
        )

    def test_shows_no_name(self):
        assert "Bo" not in uid("check_in", **NAMED)
        assert UUID(uid("check_in", **NAMED).removeprefix("netiquette-")).version == 5

    def test_does_not_see_the_blanks_around_a_name(self):
        assert uid("check_in", process=" Acme ", contact=" ") == uid("check_in", process="Acme")

    def test_can_be_kept_from_being_guessed(self):
        space = UUID(int=7)
        assert uid("check_in", **NAMED, namespace=space) != uid("check_in", **NAMED)
        made = only(events(of(step(due=NEXT)), **NAMED, namespace=space))
        assert made["UID"] == uid("check_in", **NAMED, namespace=space)

    def test_stays_when_the_days_change(self):
        moved = answer(interview_on=TALKED - timedelta(1), today=NEXT)
        assert events(answer(), **NAMED)[0]["UID"] == events(moved, **NAMED)[0]["UID"]


class TestQuestions:
    """One after another, and each an entry of its own."""

    @pytest.mark.parametrize("make", [events, todos])
    def test_have_uids_of_their_own(self, make):
        """The first has the one it always had, so that calendars published before go on."""
        asked = [answer(NEXT, thank_you="sent", check_ins=count, last_contact_on=NEXT) for count in (0, 1)]
        first, second = (
            only(entry for entry in make(decision, **NAMED) if "Ask" in entry["SUMMARY"])["UID"]
            for decision in asked
        )
        todo = make is todos
        assert first == uid("check_in", **NAMED, todo=todo) == uid("check_in", **NAMED, number=1, todo=todo)
        assert second == uid("check_in", **NAMED, number=2, todo=todo)
        assert len({first, second, uid("check_in", **NAMED, number=3, todo=todo)}) == 3

    def test_of_which_the_first_was_ticked_off(self):
        """The second is not."""
        asked = [answer(NEXT, thank_you="sent", check_ins=count, last_contact_on=NEXT) for count in (0, 1)]
        before = ticked(calendar(todos(asked[0], **NAMED)).to_ical())
        made = updated(before, todos(asked[1], **NAMED), today=NEXT)
        assert [(entry["SUMMARY"][:3], entry["STATUS"]) for entry in made.todos] == [
            ("Ask", "NEEDS-ACTION"),
            ("Ask", "COMPLETED"),
        ]

    @pytest.mark.parametrize("number", [-1, 1.5, "2", None, True])
    def test_are_counted(self, number):
        """From one."""
        assert "number is " in refused(lambda: uid("check_in", process="17", number=number), "number")


def ticked(file, *more):
    """Return a file whose to-dos the user has ticked off, as a client writes it."""
    lines = "\r\n".join(("STATUS:COMPLETED", "PERCENT-COMPLETE:100", *more))
    return file.replace(b"STATUS:NEEDS-ACTION", lines.encode())


class TestTicked:
    """To-dos the user has ticked off."""

    WHEN = "COMPLETED:20261120T081500Z"

    def test_stay_so_whatever_they_say_now(self):
        """Overdue or not: the program may not know yet."""
        before = ticked(calendar(todos(answer(), **NAMED)).to_ical(), self.WHEN)
        late = todos(answer(date(2026, 11, 25)), **NAMED)
        made = updated(before, late, today=date(2026, 11, 25))
        note = made.todos[0]
        assert (note["STATUS"], note["PERCENT-COMPLETE"], note["SEQUENCE"]) == ("COMPLETED", 100, 0)
        assert note["COMPLETED"].dt == datetime(2026, 11, 20, 8, 15, tzinfo=UTC)
        assert day(note, "DUE") == NEXT
        assert note["DTSTAMP"].dt == datetime(2026, 11, 19, tzinfo=UTC)
        assert note["UID"] == late[0]["UID"]
        assert refreshed(before, todos(answer(), **NAMED), today=TALKED) == before
        assert refreshed(before, late, today=date(2026, 11, 25)) == before

    def test_stay_so_without_a_status(self):
        """Some programs write the day alone; one that is gone from the new entries is kept as it is."""
        file = calendar(todos(answer(), **NAMED)).to_ical()
        before = file.replace(b"STATUS:NEEDS-ACTION", self.WHEN.encode())
        assert {entry["STATUS"] for entry in updated(before, [], today=NEXT).todos} == {"COMPLETED"}

    def test_again_and_again(self):
        """What was written for a ticked one is read as one."""
        file = ticked(calendar(todos(answer(), **NAMED)).to_ical(), self.WHEN)
        for _ in range(2):
            made = updated(file, todos(answer(NEXT), **NAMED), today=NEXT)
            assert [entry["STATUS"] for entry in made.todos] == ["COMPLETED"] * 2
            file = made.to_ical()
        assert file.count(self.WHEN.encode()) == 2

    def test_by_a_program_that_leaves_the_status(self):
        """The day says so, too; one that is no time is left out."""
        file = calendar(todos(answer(), **NAMED)).to_ical()
        for when, written in ((self.WHEN, True), ("COMPLETED:yesterday", False)):
            before = file.replace(b"STATUS:NEEDS-ACTION", f"STATUS:NEEDS-ACTION\r\n{when}".encode())
            note = updated(before, todos(answer(NEXT), **NAMED), today=NEXT).todos[0]
            assert note["STATUS"] == "COMPLETED"
            assert ("COMPLETED" in note) is written

    def test_come_back_when_they_come_round_again(self):
        """For a later day: a note for the next round, a line in three months."""
        before = ticked(calendar(todos(answer(), **NAMED)).to_ical(), self.WHEN)
        again = decide(InterviewState("interviewed", interview_on=date(2026, 12, 3)), today=date(2026, 12, 3))
        note, question = updated(before, todos(again, **NAMED), today=date(2026, 12, 3)).todos
        assert [(note["STATUS"], note["SEQUENCE"]), (question["STATUS"], question["SEQUENCE"])] == [
            ("NEEDS-ACTION", 1),
            ("NEEDS-ACTION", 1),
        ]
        assert b"COMPLETED" not in refreshed(before, todos(again, **NAMED), today=date(2026, 12, 3))
        for earlier, later, status in (
            ({}, {}, "COMPLETED"),
            ({}, {"due": NEXT}, "NEEDS-ACTION"),
            ({"due": NEXT}, {}, "COMPLETED"),
            ({"earliest": TALKED}, {"earliest": NEXT}, "NEEDS-ACTION"),
            ({"due": NEXT}, {"due": TALKED}, "COMPLETED"),
        ):
            file = ticked(calendar(todos(of(step(**earlier)), **NAMED)).to_ical())
            made = updated(file, todos(of(step(says="Otherwise.", **later)), **NAMED), today=NEXT)
            assert only(made.todos)["STATUS"] == status

    def test_stay_so_when_they_are_gone(self):
        """As they were."""
        before = ticked(calendar(todos(answer(), **NAMED)).to_ical(), self.WHEN)
        made = updated(before, [], today=NEXT)
        assert [(entry["STATUS"], entry["SEQUENCE"]) for entry in made.todos] == [("COMPLETED", 0)] * 2
        assert made.to_ical().count(self.WHEN.encode()) == 2
        assert updated(before, [], today=NEXT, cancel=False).todos == []

    def test_are_no_events(self):
        """What happens on a day is not ticked off."""
        before = published(answer()).replace(
            b"STATUS:CONFIRMED", b"STATUS:CONFIRMED\r\nCOMPLETED:20261120T081500Z"
        )
        made = updated(before, events(answer(), **NAMED), today=NEXT)
        assert {entry["STATUS"] for entry in made.events} == {"CONFIRMED"}


PANEL = Process(
    {"rae": Contact.RECRUITER, "hal": "hiring_manager", 4: "interviewer"},
    [Happened(TALKED, "met", who=["hal", 4])],
)


class TestAgendas:
    """A whole process in one calendar."""

    def test_have_an_entry_for_each_task(self):
        """Under the name of the person it is for; what is left out has none."""
        plan = agenda(PANEL, today=TALKED)
        named = events_for(plan, process="17", names={4: "Flo", "hal": "Hal"}, about="Acme")
        dated = [task for task in plan.tasks if task.step.due]
        assert len(dated) == len(named) == 4
        assert [entry["SUMMARY"] for entry in named] == [
            "Send a thank-you note: Hal, Acme",
            "Send a thank-you note: Flo, Acme",
            "Send a thank-you note: rae, Acme",
            "Ask politely how things stand: rae, Acme",
        ]
        listed = todos_for(plan, process="17")
        assert len(listed) == len([task for task in plan.tasks if task.step.action is not Action.WAIT])
        assert listed[0]["SUMMARY"] == "Send a thank-you note: hal, 17"
        assert todos_for(plan, process="17", about="")[1]["SUMMARY"] == "Send a thank-you note: 4"

    def test_have_the_uids_of_each_contact(self):
        """So that a program may begin with one person."""
        alone = agenda({"hal": answer().state}, today=TALKED)
        for make, make_for in ((events, events_for), (todos, todos_for)):
            assert [entry["UID"] for entry in make_for(alone, process="17")] == [
                entry["UID"] for entry in make(answer(), process="17", contact="hal")
            ]

    def test_say_why_and_why_for_this_person(self):
        """Where there is more to say than that it is theirs."""
        plan = agenda(PANEL, today=TALKED)
        task = plan.tasks[0]
        said = str(events_for(plan, process="17")[0]["DESCRIPTION"]).split("\n")
        assert said[:4] == [
            "Send a thank-you note by 2026-11-20. Not before 2026-11-19. Not after 2026-11-26.",
            task.step.says,
            task.says,
            f"Rule: {task.step.rule.id}",
        ]
        plain = todos_for(agenda({"ann": "recruiter"}, today=TALKED), process="17")
        assert "What concerns one person" not in str(plain[0]["DESCRIPTION"])

    def test_are_of_people_who_can_be_told_apart(self):
        """An entry is known by the text of a key."""
        with pytest.raises(InvalidEventError, match="the keys 1 and '1' are both '1' as text"):
            events_for(agenda({1: "recruiter", "1": "peer"}, today=TALKED), process="17")

    def test_put_the_draft_for_a_person_first(self):
        """And no other's."""
        plan = agenda(PANEL, today=TALKED)
        made = events_for(
            plan, process="17", drafts={("hal", "send_thank_you"): "Dear Hal"}, alarm=timedelta()
        )
        assert [str(entry["DESCRIPTION"]).startswith("Dear Hal\n\n") for entry in made] == [
            True,
            *[False] * 3,
        ]
        assert all(entry.alarms.times for entry in made)

    def test_go_on_as_the_process_does(self):
        """Entries change instead of multiplying, and the second question is another."""
        file, today = None, TALKED
        process, seen = PANEL, {}
        for _ in range(12):
            plan = agenda(process, today=today)
            entries = todos_for(plan, process="17")
            file = refreshed(file, entries, today=today)
            for entry in entries:
                seen.setdefault(entry["UID"], entry["SUMMARY"])
            # Waiting is nothing to do, and what comes after it is.
            task = next((task for task in plan.tasks if task.step.action is not Action.WAIT), None)
            if task is None:
                break
            today = max(today, task.step.earliest or today)
            process = process.after(task.step.done(today, who=[task.who]))
        questions = [summary for summary in seen.values() if "Ask" in summary]
        assert questions == ["Ask politely how things stand: rae, 17"] * 2
        assert len(seen) == file.count(b"BEGIN:VTODO")

    def test_look_again_once(self):
        """On the day on which time alone changes the agenda."""
        plan = agenda(PANEL, today=TALKED)
        wait = attrs.evolve(plan.tasks[0], step=step(Action.WAIT))
        plan = attrs.evolve(plan, tasks=(wait,))
        look = [entry for entry in events_for(plan, process="17") if "Look again" in entry["SUMMARY"]]
        assert [day(entry) for entry in look] == [plan.reconsider_on] != [None]

    @pytest.mark.parametrize("make", [events_for, todos_for])
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"names": ["hal"]}, "names is ['hal'], but {} takes a name by key; pass {{key: name}}"),
            ({"drafts": "Hi"}, "drafts is 'Hi', but {} takes texts by (key, action); pass {{(key, action)"),
            ({"drafts": {"hal": "Hi"}}, "drafts has 'hal', but {} takes texts by (key, action); pass both"),
            ({"drafts": {("a", "b", "c"): "Hi"}}, "drafts has ('a', 'b', 'c'), but {} takes texts by"),
            ({"agenda": 3}, "agenda is 3, but {} takes an Agenda; build one first"),
        ],
    )
    def test_refuse_what_they_are_not_for(self, make, arguments, message):
        """Each by its name."""
        given = {"agenda": agenda(PANEL, today=TALKED), "process": "17", **arguments}
        assert refused(lambda: make(given.pop("agenda"), **given), None, TypeError).startswith(
            message.format(make.__name__)
        )

    def test_refuse_what_a_calendar_cannot_hold(self):
        """A name, a draft, an action."""
        plan = agenda(PANEL, today=TALKED)
        bad = {"hal": "A\nB"}
        assert "U+000A" in refused(lambda: events_for(plan, process="17", names=bad), "names")
        assert "'x', which is not an Action" in refused(
            lambda: events_for(plan, process="17", drafts={("hal", "x"): ""}), "drafts"
        )


class TestCalendars:
    """What holds the entries."""

    def test_say_what_they_are(self):
        text = calendar([]).to_ical().decode()
        assert text.splitlines() == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//netiquette//netiquette.calendar//EN",
            "CALSCALE:GREGORIAN",
            "END:VCALENDAR",
        ]

    def test_hold_both_kinds_of_several_processes(self):
        first, second = answer(), answer(stage=Stage.REJECTED, decided_on=TALKED)
        made = calendar(
            [
                *events(first, process="1"),
                *events(second, process="2"),
                *todos(first, process="1"),
            ]
        )
        made.validate()
        assert len({entry["UID"] for entry in made.subcomponents}) == len(made.subcomponents)
        assert made.events
        assert made.todos

    def test_take_entries_of_your_own(self):
        own = icalendar.Event()
        own.add("UID", "mine")
        own.add("SUMMARY", "The interview")
        assert [event["SUMMARY"] for event in calendar([own]).events] == ["The interview"]

    def test_name_no_entry_twice(self):
        made = events(answer(), **NAMED)
        message = refused(lambda: calendar([*made, *made]), "entries")
        assert message.startswith("two entries have the UID 'netiquette-")


class TestUpdated:
    """What changes in a calendar that was published before."""

    def test_keeps_what_says_the_same(self):
        """SEQUENCE and DTSTAMP included, whatever day it is."""
        before = published(of(step(due=NEXT)))
        entries = events(of(step(due=NEXT)), **NAMED, today=NEXT)
        assert updated(before, entries, today=NEXT).to_ical() == before
        assert entries[0]["DTSTAMP"].dt.day == 20

    def test_counts_what_changed(self):
        file = published(of(step(due=NEXT)))
        for count in (1, 2, 3):
            entries = events(of(step(due=NEXT + timedelta(count))), **NAMED)
            made = only(updated(file, entries, today=NEXT).events)
            assert made["SEQUENCE"] == count
            assert entries[0]["SEQUENCE"] == 0
            file = calendar([made]).to_ical()

    @pytest.mark.parametrize(
        "change",
        [
            {"about": "Bo"},
            {"drafts": {"check_in": "Any news?"}},
            {"alarm": timedelta(hours=9)},
            {"alarm": timedelta(hours=8), "about": None},
            {"today": NEXT + timedelta(1)},
        ],
    )
    def test_sees_every_change(self, change):
        before = published(of(step(due=NEXT)), alarm=timedelta(hours=7))
        entries = events(of(step(due=NEXT)), **NAMED, **change)
        assert only(updated(before, entries, today=NEXT).events)["SEQUENCE"] == 1

    def test_sees_a_backslash_become_a_line(self):
        r"""Where icalendar takes a backslash before a capital N for a line break."""
        before = published(of(step(due=NEXT)), drafts={"check_in": r"C:\New"})
        entries = events(of(step(due=NEXT)), **NAMED, drafts={"check_in": "C:\new"})
        assert only(updated(before, entries, today=NEXT).events)["SEQUENCE"] == 1

    def test_begins_what_is_new_at_zero(self):
        made = updated(published(), events(of(step(due=NEXT)), **NAMED), today=NEXT)
        assert only(made.events)["SEQUENCE"] == 0

    @pytest.mark.parametrize("make", [events, todos])
    def test_cancels_what_is_gone(self, make):
        """Whoever imported the file would keep it otherwise; it reminds nobody any more."""
        gone = only(make(of(step(due=NEXT)), **NAMED, about=r"Bo\New", alarm=timedelta(hours=9)))
        made = only(updated(calendar([gone]).to_ical(), [], today=NEXT).subcomponents)
        assert type(made) is type(gone)
        assert (made["STATUS"], made["SEQUENCE"]) == ("CANCELLED", 1)
        assert made["DTSTAMP"].dt == datetime(2026, 11, 20, tzinfo=UTC)
        assert made.subcomponents == []
        same = ("UID", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP", "DTSTART", "DTEND", "DUE")
        assert [made.get(name) for name in same] == [gone.get(name) for name in same]
        assert made.categories == gone.categories
        assert rb"Bo\\New" in made.to_ical()

    def test_leaves_out_what_is_gone_where_you_say_so(self):
        made = updated(published(answer()), events(of(step(due=NEXT)), **NAMED), today=NEXT, cancel=False)
        assert [event["UID"] for event in made.events] == [uid("check_in", **NAMED)]

    def test_cancels_once(self):
        """What was cancelled stays as it was, and so does what somebody ticked off."""
        once = updated(published(of(step(due=NEXT))), [], today=NEXT).to_ical()
        assert updated(once, [], today=NEXT + timedelta(1)).to_ical() == once
        done = calendar(todos(of(step(due=NEXT)), **NAMED)).to_ical()
        done = done.replace(b"STATUS:NEEDS-ACTION", b"STATUS:COMPLETED")
        made = only(updated(done, [], today=NEXT).todos)
        assert (made["STATUS"], made["SEQUENCE"]) == ("COMPLETED", 0)

    def test_brings_back_what_was_cancelled(self):
        entries = events(of(step(due=NEXT)), **NAMED)
        once = updated(calendar(entries).to_ical(), [], today=NEXT).to_ical()
        made = only(updated(once, entries, today=NEXT).events)
        assert (made["STATUS"], made["SEQUENCE"]) == ("CONFIRMED", 2)

    def test_reads_text_and_bytes_however_lines_end(self):
        entries = events(of(step(due=NEXT)), **NAMED)
        file = calendar(entries).to_ical()
        for previous in (
            file,
            file.decode(),
            file.replace(b"\r\n", b"\n"),
            b"\xef\xbb\xbf" + file + b"\r\n\r\n",
        ):
            assert updated(previous, entries, today=NEXT).to_ical() == file

    def test_does_not_mind_the_order_of_lines(self):
        """A server may store them in its own."""
        entries = events(of(step(due=NEXT)), **NAMED)
        head, *body, tail = calendar(entries).to_ical().decode().replace("\r\n ", "").splitlines()
        begin, end = body.index("BEGIN:VEVENT"), body.index("END:VEVENT")
        body[begin + 1 : end] = reversed(body[begin + 1 : end])
        assert only(updated("\n".join([head, *body, tail]), entries, today=NEXT).events)["SEQUENCE"] == 0

    def test_counts_from_zero_where_nobody_counted(self):
        entries = events(of(step(due=NEXT)), **NAMED)
        file = calendar(entries).to_ical().replace(b"SEQUENCE:0\r\n", b"")
        assert only(updated(file, entries, today=NEXT).events)["SEQUENCE"] == 0

    def test_leaves_the_entries_of_others_to_you(self):
        own = icalendar.Event()
        own.add("UID", "mine")
        zone = "BEGIN:VTIMEZONE\r\nTZID:nowhere\r\nEND:VTIMEZONE\r\nEND:VCALENDAR"
        file = calendar([own]).to_ical().decode().replace("END:VCALENDAR", zone)
        assert updated(file, [], today=NEXT).subcomponents == []
        assert only(updated(file, [own], today=NEXT).events) is own


class TestWhatCannotBeRead:
    """A previous file that is broken, or was made to break something."""

    FILE = published(of(step(due=NEXT))).decode()

    def unreadable(self, previous):
        """Return the error."""
        with pytest.raises(UnreadableCalendarError) as caught:
            updated(previous, [], today=NEXT)
        message = str(caught.value)
        assert message.startswith("previous ")
        assert message.endswith("nobody knows what has changed; pass the whole file as you published it")
        assert "\n" not in message
        return caught.value

    @pytest.mark.parametrize(
        "previous",
        [
            "",
            "\n",
            "calendar.ics",
            "/etc/passwd",
            b"\xff\xfe",
            FILE[:-20],
            FILE[20:],
            "BEGIN:VCALENDAR\nEND:VEVENT",
        ],
    )
    def test_is_refused_as_a_whole(self, previous):
        """No text is taken for the name of a file, as icalendar would."""
        assert self.unreadable(previous).uid is None

    def test_is_longer_than_anybody_needs(self):
        error = self.unreadable("x" * ((1 << 26) + 1))
        assert "has 67,108,865 characters, of which no more than 67,108,864 are read" in str(error)

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("SEQUENCE:0", "SEQUENCE:-1"),
            ("SEQUENCE:0", "SEQUENCE:many"),
            ("SEQUENCE:0", "SEQUENCE:2147483647"),
            ("SEQUENCE:0", "SEQUENCE:" + "9" * 5000),
            ("DTSTAMP:20261119T000000Z", "DTSTAMP:20261119T000000"),
            ("DTSTAMP:20261119T000000Z", "DTSTAMP:20261399T000000Z"),
            ("DTSTAMP", "DTSTAMB"),
            ("DTSTART;VALUE=DATE:2026", "DTSTART;VALUE=DATE:when"),
            ("SUMMARY:", "SUMMARY:\x00"),
        ],
    )
    def test_names_the_entry_at_fault(self, old, new):
        assert old in self.FILE
        error = self.unreadable(self.FILE.replace(old, new))
        assert error.uid == uid("check_in", **NAMED)
        assert len(str(error)) < 300

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("END:VEVENT\r\n", ""),
            ("END:VEVENT", "END:VTODO"),
            ("BEGIN:VEVENT", "BEGIN:VJOURNAL"),
            ("END:VCALENDAR", FILE + "END:VCALENDAR"),
        ],
    )
    def test_has_an_entry_that_does_not_end_or_stands_there_twice(self, old, new):
        assert "twice, or one that does not end" in str(self.unreadable(self.FILE.replace(old, new)))

    def test_takes_the_last_sequence_there_is(self):
        """And no more: RFC 5545, 3.3.8."""
        file = self.FILE.replace("SEQUENCE:0", "SEQUENCE:2147483646")
        assert only(updated(file, [], today=NEXT).events)["SEQUENCE"] == 2147483647

    @pytest.mark.parametrize(
        "line",
        [
            *("BEGIN:VEVENT\n", "X:\n ", "\n ", " ", "\r\n", 'UID;A="', "BEGIN:A\nEND:A\n"),
            *(f"UID:{uid('wait', process='1')}\n", f"BEGIN:VEVENT\nUID:{uid('wait', process='1')}\n"),
            *('BEGIN:VEVENT\nUID;A="b":c\nEND:VEVENT\n', "BEGIN:VEVENT\nUID:" + ";" * 10_000),
        ],
    )
    def test_takes_no_longer_the_worse_it_is(self, line):
        """Up to the length that is read at all."""

        def read(size):
            text = ("BEGIN:VCALENDAR\n" + line * (size // len(line)))[: size - 20] + "\nEND:VCALENDAR"

            def work():
                with contextlib.suppress(UnreadableCalendarError):
                    updated(text, [], today=NEXT)

            return work

        assert_in_proportion(read, 1 << 22)

    def test_is_an_error_of_ours_and_of_pythons(self):
        error = self.unreadable(self.FILE.replace("SEQUENCE:0", "SEQUENCE:x"))
        assert isinstance(error, NetiquetteError)
        assert isinstance(error, ValueError)
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.uid) == (str(error), error.uid)


class TestArguments:
    """What is refused, and how."""

    @pytest.mark.parametrize("process", ["", "  ", "a\nb", "\ud800"])
    @pytest.mark.parametrize("make", [events, todos])
    def test_process_names_something(self, make, process):
        refused(lambda: make(of(TestWaiting.WAITING), process=process, about=""), "process")

    def test_names_have_no_line_breaks(self):
        assert "U+000A" in refused(lambda: events(answer(), process="a", contact="a\nb"), "contact")
        assert "U+2028" in refused(lambda: events(answer(), process="a", about="a\u2028b"), "about")
        refused(lambda: events(answer(), process="a", about=7), "about")

    def test_action_is_one(self):
        assert "did you mean 'check_in'" in refused(lambda: uid("chek_in", **NAMED), "action")
        refused(lambda: events(answer(), **NAMED, drafts={"chek_in": "Dear Bo"}), "drafts")

    @pytest.mark.parametrize("character", ["\x00", "\r", "\x0b", "\x1f", "\x7f", "\x85", "\u2028", "\ud800"])
    def test_drafts_have_no_control_characters(self, character):
        """Line breaks and tabs apart: RFC 5545, 3.3.11."""
        code = f"U+{ord(character):04X}"
        assert code in refused(
            lambda: events(answer(), **NAMED, drafts={"check_in": f"a{character}b"}), "drafts"
        )

    def test_rules_of_your_own_have_none_either(self):
        refused(lambda: events(of(step(due=NEXT, says="a\x00b")), **NAMED), "decision")

    @pytest.mark.parametrize("make", [events, todos])
    def test_somebody_says_what_day_it_is(self, make):
        assert "decide with it" in refused(
            lambda: make(decide(InterviewState(Stage.OFFERED)), **NAMED), "today"
        )

    def test_updated_is_told_too(self):
        refused(lambda: updated(published(), [], today=None), "today")

    @pytest.mark.parametrize(
        ("arguments", "name"),
        [
            ({"alarm": 9}, "alarm"),
            ({"today": "2026-11-19"}, "today"),
            ({"namespace": "mine"}, "namespace"),
            ({"drafts": {"check_in": b"Dear Bo"}}, "drafts"),
            ({"drafts": "Dear Bo"}, "drafts"),
        ],
    )
    @pytest.mark.parametrize("make", [events, todos])
    def test_kinds_are_right(self, make, arguments, name):
        message = refused(lambda: make(of(TestWaiting.WAITING), **NAMED, **arguments), name, TypeError)
        assert message.startswith(f"{name} is ")

    def test_the_decision_is_one(self):
        assert "decision is " in refused(lambda: events(answer().state, **NAMED), "decision", TypeError)
        assert "an entry is " in refused(lambda: calendar([answer()]), "entries", TypeError)
        lost = refused(lambda: updated(published(), [answer()], today=NEXT), "entries", TypeError)
        assert "an entry is " in lost
        assert "previous is " in refused(lambda: updated(None, [], today=NEXT), "previous", TypeError)


def test_a_decision_may_have_come_by_pickle():
    """Its day comes with it."""
    decision = pickle.loads(pickle.dumps(answer()))
    assert isinstance(decision, Decision)
    assert published(decision) == published(answer())


def test_a_second_reader_sees_the_same():
    """One that has nothing in common with icalendar."""
    made = calendar([*events(answer(), **NAMED, alarm=timedelta(hours=9)), *todos(answer(), **NAMED)])
    read = IcsCalendarStream.calendar_from_ics(made.to_ical().decode())
    assert [event.start for event in read.events] == [day(event) for event in made.events]
    assert [todo.due for todo in read.todos] == [day(todo, "DUE") for todo in made.todos]
    assert read.events[0].alarm[0].trigger == timedelta(hours=9)


def test_three_lines_are_enough():
    """From an answer to a file that any calendar imports."""
    decision = decide(InterviewState("offered"), today=TALKED)
    file = calendar(todos(decision, process="application 17", contact="contact 4")).to_ical()
    assert file.startswith(b"BEGIN:VCALENDAR")
    assert file.endswith(b"END:VCALENDAR\r\n")
