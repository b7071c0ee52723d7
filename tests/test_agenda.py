"""One process, several people: what is done for each of them, what once, and what not at all."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import ClassVar

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    Action,
    Agenda,
    Contact,
    Event,
    InterviewState,
    InvalidEventError,
    InvalidPolicyError,
    Meeting,
    NextRound,
    Part,
    Process,
    Rule,
    Share,
    Stage,
    Timing,
    Verdict,
    after,
    agenda,
    compare,
    decide,
    replay,
)
from netiquette._deciding.compiled import shares
from netiquette._deciding.sharing import ORDER_OF, ORDERS, SHARING

DAY = date(2026, 11, 25)
PANEL = {"rae": "recruiter", "hal": "hiring_manager", "ed": "interviewer", "gus": "peer", "ida": "referrer"}


def event(what, *who, on=DAY, day=None):
    return Event(on, what, who=who, day=day)


def days(count):
    return DAY + timedelta(count)


MET = event("met", "hal", "ed", "gus")
THANKED = [event("send_thank_you", who, on=days(1)) for who in PANEL]


def tasks(process, today=DAY, **arguments):
    """Return who does what, as pairs."""
    return [(task.who, str(task.step.action)) for task in agenda(process, today=today, **arguments).tasks]


def of(action, process, today=DAY, **arguments):
    """Return the tasks of one action."""
    plan = agenda(process, today=today, **arguments)
    return [task for task in plan.tasks if task.step.action == action]


class TestThanks:
    def test_everybody_who_was_there_gets_a_note_and_so_does_whoever_arranged_it(self):
        notes = of("send_thank_you", Process(PANEL, [MET]))
        assert [task.who for task in notes] == ["hal", "ed", "gus", "rae", "ida"]
        assert len({task.variant for task in notes}) == 5

    def test_whoever_was_not_there_gets_none(self):
        plan = agenda(Process({**PANEL, "flo": "interviewer"}, [MET]), today=DAY)
        assert "flo" not in [task.who for task in plan.tasks]

    def test_the_next_round_is_thanked_for_anew(self):
        again = [event("booked", "hal", on=days(2), day=days(5)), event("met", "hal", on=days(5))]
        notes = of("send_thank_you", Process(PANEL, [MET, *THANKED, *again]), days(5))
        assert [task.who for task in notes] == ["hal", "rae", "ida"]

    def test_a_note_that_is_welcome_nowhere_is_not_asked_for_by_those_who_arranged_it(self):
        unwelcome = InterviewState("unknown", contact="recruiter", thank_you="unwelcome")
        assert "rae" not in [
            task.who for task in of("send_thank_you", Process({**PANEL, "rae": unwelcome}, [MET]))
        ]

    def test_goes_through_the_agency(self):
        people = {"ann": "agency_recruiter", "hal": "hiring_manager"}
        first, second = of("send_thank_you", Process(people, [event("met", "hal")]))
        assert (first.who, first.through, first.rule.id) == ("hal", "ann", "thank-through-the-agency")
        assert (second.who, second.through) == ("ann", None)

    def test_goes_through_the_recruiter_where_there_is_no_address(self):
        unreachable = InterviewState("unknown", contact="hiring_manager", presence="unreachable")
        process = Process({"rae": "recruiter", "hal": unreachable}, [event("met", "hal")])
        (note,) = [task for task in of("send_thank_you", process) if task.who == "hal"]
        assert (note.through, note.rule.id) == ("rae", "have-thanks-passed-on")
        assert not of("find_out", process)

    def test_the_address_is_found_out_where_nobody_passes_it_on(self):
        unreachable = InterviewState("unknown", contact="hiring_manager", presence="unreachable")
        process = Process({"hal": unreachable, "ed": "interviewer"}, [event("met", "hal", "ed")])
        assert ("hal", "find_out") in tasks(process)


class TestTheQuestion:
    def test_goes_to_one_person(self):
        (question,) = of("check_in", Process(PANEL, [MET, *THANKED]), days(9))
        assert question.who == "rae"
        assert question.also == ("hal", "ed", "gus", "ida")

    def test_goes_to_whoever_promised_the_day(self):
        promised = event("promised", "hal", day=days(3))
        (question,) = of("check_in", Process(PANEL, [MET, promised, *THANKED]), days(9))
        assert question.who == "hal"

    def test_goes_to_the_agency_whoever_promised_the_day(self):
        people = {"ann": "agency_recruiter", "hal": "hiring_manager"}
        history = [event("met", "hal"), event("promised", "hal", day=days(3))]
        (question,) = of("check_in", Process(people, history), days(9))
        assert question.who == "ann"

    def test_goes_to_the_next_where_one_is_away(self):
        (question,) = of("check_in", Process(PANEL, [MET, *THANKED, event("away", "rae")]), days(9))
        assert question.who == "hal"

    def test_is_counted_over_everybody(self):
        asked = [event("check_in", "rae", on=days(8)), event("check_in", "hal", on=days(16))]
        process = Process(PANEL, [MET, *THANKED, *asked])
        assert not of("check_in", process, days(30))
        assert [task.who for task in of("move_on", process, days(30))] == ["rae"]

    def test_is_answered_for_all_of_them(self):
        history = [event("check_in", "rae", on=days(8)), event("they_wrote", "hal", on=days(9))]
        states = Process(PANEL, [MET, *THANKED, *history]).states
        assert {state.check_ins for state in states.values()} == {0}

    def test_rests_while_a_round_is_booked(self):
        booked = event("booked", "hal", on=days(2), day=days(20))
        assert not of("check_in", Process(PANEL, [MET, *THANKED, booked]), days(15))

    def test_waiting_is_said_once(self):
        plan = agenda(Process(PANEL, [MET, *THANKED]), today=days(2))
        assert [task.who for task in plan.tasks if task.step.action is Action.WAIT] == ["rae"]

    def test_is_not_asked_because_of_a_status_that_names_no_day(self):
        process = Process(PANEL, [event("interviewing", "hal", "ed")])
        assert not [state for state in process.states.values() if state.next_round == "booked"]


class TestTheOutcome:
    def test_a_no_gets_one_reply_and_the_referrer_a_line(self):
        process = Process(PANEL, [MET, *THANKED, event("rejected", "rae", on=days(9))])
        assert tasks(process, days(9))[:2] == [("hal", "reply_to_rejection"), ("ida", "send_message")]
        replied = process.after(event("reply_to_rejection", "hal", on=days(9)))
        assert not of("reply_to_rejection", replied, days(9))
        assert of("send_message", replied, days(9))

    def test_an_offer_is_thanked_for_twice_at_most(self):
        process = Process(PANEL, [MET, *THANKED, event("offered", "rae", on=days(9))])
        assert {task.who for task in of("reply_to_offer", process, days(9))} == {"hal", "rae"}

    def test_an_own_no_goes_to_the_manager_and_a_line_to_those_who_interviewed(self):
        process = Process(PANEL, [MET, *THANKED, event("declined", on=days(9))])
        assert {task.who for task in of("send_message", process, days(9))} == {"hal", "ed", "gus", "ida"}

    def test_whoever_withdraws_tells_whoever_runs_the_process(self):
        process = Process(PANEL, [MET, *THANKED, event("withdrawn", on=days(9))])
        assert {task.who for task in of("send_message", process, days(9))} == {"rae", "ida"}

    def test_nobody_is_asked_for_a_new_day_but_one(self):
        missed = [event("booked", "hal", "ed", on=days(-9), day=DAY), event("no_show", "hal")]
        assert [task.who for task in of("reschedule", Process(PANEL, missed))] == ["rae"]

    def test_a_talk_that_was_held_is_not_undone_by_one_that_was_not(self):
        process = Process(PANEL, [event("met", "ed"), event("no_show", "hal", on=days(1))])
        assert process.states["ed"].meeting == "held"
        assert "ed" in [task.who for task in of("send_thank_you", process, days(1))]

    def test_another_offer_is_told_to_one(self):
        told = event("offered_elsewhere", on=days(2), day=days(9))
        assert [task.who for task in of("tell_of_offer", Process(PANEL, [MET, *THANKED, told]), days(2))] == [
            "rae"
        ]

    def test_one_agency_speaks_for_you(self):
        people = {"ann": "agency_recruiter", "bob": "agency_recruiter", "hal": "hiring_manager"}
        history = [event("they_asked", "bob"), event("they_asked", "ann", "hal", on=days(1))]
        plan = agenda(Process(people, history), today=days(1))
        assert [left.who for left in plan.left_out if left.rule.id == "one-agency-a-vacancy"] == ["ann"]
        assert [task.who for task in plan.tasks if task.step.action is Action.ANSWER_THEM] == ["hal", "bob"]

    def test_a_posting_that_wants_no_questions_wants_none_from_anybody(self):
        states = Process(PANEL, [event("forbidden")]).states
        assert {state.permission for state in states.values()} == {"refused"}


class TestConnecting:
    @pytest.fixture
    def rejected(self):
        reply = event("reply_to_rejection", "hal", on=days(9))
        return Process(PANEL, [MET, *THANKED, event("rejected", "rae", on=days(9)), reply])

    def test_begins_the_day_after_the_reply_and_takes_a_day_each(self, rejected):
        requests = of("send_invitation", rejected, days(9))
        assert [(task.who, task.step.earliest) for task in requests] == [
            ("hal", days(10)),
            ("rae", days(11)),
            ("ed", days(12)),
            ("gus", days(13)),
            ("ida", days(14)),
        ]

    def test_goes_on_the_day_after_the_last(self, rejected):
        sent = rejected.after(event("send_invitation", "hal", on=days(10)))
        assert of("send_invitation", sent, days(10))[0].step.earliest == days(11)

    def test_keeps_to_the_notes_of_a_month(self, rejected):
        few = attrs.evolve(CAUTIOUS, timing=Timing(notes_a_month=1))
        requests = of("send_invitation", rejected, days(9), policy=few)
        assert [task.step.earliest for task in requests[:2]] == [days(10), date(2027, 1, 1)]

    def test_does_not_wait_for_one_that_may_not_go_out_yet(self):
        """Of two, one was withdrawn yesterday."""
        no = InterviewState("rejected", contact="peer", turn="nobody")
        blocked = attrs.evolve(no, contact="hiring_manager", invitation="withdrawn", invited_on=days(-1))
        requests = of("send_invitation", {"hal": attrs.evolve(blocked, network="x"), "gus": no})
        assert [(task.who, task.step.earliest) for task in requests] == [("gus", None)]
        late = attrs.evolve(blocked, invitation="none", invited_on=None, decided_on=days(9))
        requests = of("send_invitation", {"hal": late, "gus": no})
        assert [(task.who, task.step.earliest) for task in requests] == [("gus", None), ("hal", days(9))]

    def test_is_left_out_where_no_note_is_left(self, rejected):
        none = attrs.evolve(CAUTIOUS, timing=Timing(notes_a_month=0))
        plan = agenda(rejected, today=days(9), policy=none)
        assert not [task for task in plan.tasks if task.step.action is Action.SEND_INVITATION]
        assert {left.rule.id for left in plan.left_out if left.action is Action.SEND_INVITATION} == {
            "spread-your-requests"
        }

    def test_waits_for_the_day_after_a_reply_of_today(self):
        """Though nothing is left to reply to."""
        replied = event("reply_to_rejection", "hal", on=days(10))
        met = [event("met", "hal"), event("send_thank_you", "hal"), event("send_thank_you", "rae")]
        people = {"rae": "recruiter", "hal": "hiring_manager"}
        process = Process(people, [*met, event("rejected", "rae", on=days(10)), replied])
        requests = of("send_invitation", process, days(10))
        assert min(task.step.earliest for task in requests) == days(11)

    def test_ends_with_the_calendar(self):
        state = InterviewState("rejected", turn="theirs")
        plan = agenda({"ann": state, "bo": state}, today=date.max)
        assert len(plan.tasks) + len(plan.left_out) >= 2

    def test_a_silent_house_gets_one_request(self):
        asked = [event("check_in", "rae", on=days(8)), event("check_in", "rae", on=days(16))]
        process = Process(PANEL, [MET, *THANKED, *asked])
        requests = [task.who for task in of("send_invitation", process, days(60))]
        assert "hal" in requests
        assert not {"ed", "gus"} & {*requests}

    def test_the_room_is_asked_once(self):
        booked = event("booked", "hal", "ed", "gus", on=days(-9), day=DAY)
        (asked,) = of("ask_permission", Process(PANEL, [booked]))
        assert asked.who == "hal"
        done = Process(PANEL, [booked, event("ask_permission", "hal")])
        assert not of("ask_permission", done)


class TestTwoProcesses:
    def test_the_stricter_door_decides(self):
        over = Process({"hal": "hiring_manager"}, [event("met", "hal"), event("rejected", "hal", on=days(9))])
        open_ = Process({"hal": "hiring_manager"}, [event("met", "hal", on=days(8))])
        assert of("send_invitation", over, days(10))
        plan = agenda(over, today=days(10), beside=[open_])
        assert not [task for task in plan.tasks if task.step.action is Action.SEND_INVITATION]
        assert ("hal", Action.SEND_INVITATION, "await-the-decision") in {
            (left.who, left.action, left.rule.id) for left in plan.left_out
        }

    def test_each_side_is_told_of_the_other_once(self):
        one, other = (
            Process(PANEL, [event("applied")]),
            Process({"hal": "hiring_manager"}, [event("applied")]),
        )
        (told,) = of("inform", one, beside=[other])
        assert (told.who, told.rule.id, told.says) == ("rae", "tell-both-sides", told.step.says)
        assert not of("inform", one.after(told.step.done(DAY, who=[told.who])), beside=[other])
        assert not of("inform", one.after(event("inform")), beside=[other])

    def test_news_for_your_own_manager_is_none_for_them(self):
        """Nor is anything told to them about the other side; and nobody can be told where nobody is known."""
        other = Process({"kim": "hiring_manager"}, [event("applied")])
        here = Process({"rae": "recruiter", "boss": "own_manager"}, [event("applied")])
        (boss,) = (task for task in of("inform", here) if task.who == "boss")
        after = here.after(boss.done(DAY))
        assert [task.who for task in of("inform", after, beside=[other])] == ["rae"]
        assert not of("inform", after.after(event("inform", "rae")), beside=[other])
        for contact in ("own_manager", "none"):
            alone = Process({"": contact}, [event("applied"), event("inform")])
            assert not of("inform", alone, beside=[other])

    def test_neither_is_a_word_that_you_want_the_job_after_all(self):
        """They may be told of the other one once it is open again."""
        other = Process({"kim": "hiring_manager"}, [event("applied")])
        said = [event("declined"), event("reconsidered", on=days(1)), event("inform", "hal", on=days(1))]
        again = Process(PANEL, [MET, *said, event("interviewed", on=days(2))])
        (told,) = of("inform", again, days(3), beside=[other])
        assert told.rule.id == "tell-both-sides"
        assert not of("inform", again.after(told.done(days(3))), days(3), beside=[other])

    def test_whoever_runs_the_process_is_told_though_they_know(self):
        """Rather than an interviewer who does not."""
        here = Process(
            {"rae": "recruiter", "hal": "hiring_manager", "flo": "interviewer"}, [event("applied")]
        )
        there = Process({"rae": "recruiter", "kim": "hiring_manager", "hal": "peer"}, [event("applied")])
        assert [task.who for task in of("inform", here, beside=[there])] == ["rae"]
        assert [task.who for task in of("inform", there, beside=[here])] == ["kim"]

    def test_one_question_serves_both(self):
        """Whoever was asked in one of them is not asked in the other, while that is open."""
        met = [event("met", "hal", on=days(-14)), event("send_thank_you", "hal", on=days(-14))]
        here, there = (Process({"rae": "recruiter", "hal": "hiring_manager"}, met) for _ in range(2))
        asked = there.after(event("check_in", "rae"))
        assert [task.who for task in of("check_in", here, beside=[there])] == ["rae"]
        assert not of("check_in", here, beside=[asked])
        left = agenda(here, today=DAY, beside=[asked]).left_out
        assert ("rae", "one-question-serves-both") in {(one.who, one.rule.id) for one in left}
        assert of("check_in", here, beside=[asked.after(event("rejected", "rae"))])

    def test_nobody_is_told_once_it_is_decided(self):
        over = Process(PANEL, [event("rejected", "rae")])
        assert not of("inform", over, beside=[Process({"hal": "hiring_manager"})])


class TestTheAgenda:
    def test_takes_states_as_they_are(self):
        waiting = InterviewState("interviewed", interview_on=DAY, thank_you="sent")
        assert tasks({1: waiting, 2: waiting}) == [(1, "wait"), (1, "check_in")]

    def test_has_everybodys_answer(self):
        process = Process(PANEL, [MET])
        plan = agenda(process, today=DAY)
        assert plan.decisions == {key: decide(state, today=DAY) for key, state in process.states.items()}

    def test_is_reconsidered_on_the_first_day_that_may_change_it(self):
        plan = agenda(Process(PANEL, [MET, *THANKED]), today=days(2))
        days_of_answers = [decision.reconsider_on for decision in plan.decisions.values()]
        assert plan.reconsider_on == days(3)  # the second request, which is postponed
        assert min(day for day in days_of_answers if day) > days(3)

    def test_is_over_when_nothing_is_left(self):
        over = {"ann": InterviewState("hired", turn="nobody", relationship="connected", contact="peer")}
        plan = agenda(over, today=DAY)
        assert plan.over
        assert plan.reconsider_on is None

    def test_reads_as_plain_data(self):
        people = {"ann": "agency_recruiter", 7: "hiring_manager", "bo": "interviewer"}
        plan = agenda(Process(people, [event("met", 7)]), today=DAY)
        data = json.loads(json.dumps(plan.as_dict()))
        assert (data["tasks"][0]["who"], data["tasks"][0]["through"]) == ("7", "ann")
        assert {*data["decisions"]} == {"ann", "7", "bo"}
        assert data["left_out"][0]["says"]
        assert (data["today"], data["over"]) == ("2026-11-25", False)

    def test_loses_nobody_whose_key_is_the_same_text(self):
        plan = agenda({1: "recruiter", "1": "interviewer"}, today=DAY)
        assert len(plan.decisions) == 2
        with pytest.raises(
            InvalidEventError, match="the keys 1 and '1' are both '1' as text; use keys whose"
        ):
            plan.as_dict()

    def test_takes_a_moment_as_its_day(self):
        moment = datetime(2026, 11, 25, 9)  # noqa: DTZ001
        assert agenda(Process(PANEL), today=moment) == agenda(Process(PANEL), today=DAY)

    @pytest.mark.parametrize(
        ("given", "says"),
        [
            ({"today": None}, r"^today is None, but agenda takes a datetime\.date; parse text"),
            ({"today": DAY, "policy": "cautious"}, "policy is 'cautious'"),
            ({"today": DAY, "beside": ["x"]}, "beside is 'x'"),
            ({"today": DAY, "beside": 3}, "beside is 3, but it holds Processes; put even a single one into"),
        ],
    )
    def test_refuses_what_it_cannot_take(self, given, says):
        with pytest.raises(TypeError, match=says):
            agenda(Process(PANEL), **given)

    def test_has_no_next_where_everything_is_left_out(self):
        nobody = CAUTIOUS.with_rule(
            Rule(id="leave-them-all", says="Leave them all.", when={Part.MET}, then=Share.LEFT_OUT),
            before="thank-through-the-agency",
        )
        assert agenda({"ann": "peer"}, today=DAY, policy=nobody).next is None


class TestAProcess:
    @pytest.mark.parametrize(
        ("contacts", "says"),
        [
            (["ann"], "contacts is not a mapping"),
            ({}, "contacts is empty"),
            ({"ann": "boss"}, "contacts\\['ann'\\] is 'boss'"),
        ],
    )
    def test_refuses_who_cannot_take_part(self, contacts, says):
        with pytest.raises(InvalidEventError, match=says):
            Process(contacts)

    @pytest.mark.parametrize(
        ("events", "says"),
        [
            ([event("met", "zoe")], "with 'zoe', who is not in the process"),
            (["met"], "something that is not an Event"),
            (MET, "events is Event"),
        ],
    )
    def test_refuses_what_cannot_have_happened(self, events, says):
        with pytest.raises(InvalidEventError, match=says):
            Process(PANEL, events)

    def test_refuses_what_is_no_event(self):
        with pytest.raises(TypeError, match="event is 'met'"):
            Process(PANEL).after("met")

    def test_knows_who_had_which_part(self):
        parts = Process({**PANEL, "flo": "interviewer"}, [MET]).parts
        assert [parts[key] for key in ("hal", "rae", "flo")] == [Part.MET, Part.ARRANGED, Part.NONE]
        assert {*Process(PANEL).parts.values()} == {Part.MET}

    def test_whoever_was_not_there_was_not_met(self):
        assert Process({**PANEL, "flo": "interviewer"}, [MET]).states["flo"].meeting == "never"

    def test_what_names_nobody_concerns_its_only_person(self):
        assert Process({"ann": "peer"}, [event("met")]).states["ann"].thank_you == "not_sent"
        assert Process(PANEL, [event("met")]).states["hal"].thank_you == "unknown"

    def test_runs_through_the_agency_if_one_is_there(self):
        states = Process({"ann": "agency_recruiter", "hal": "hiring_manager"}).states
        assert [states[key].route for key in ("ann", "hal")] == ["direct", "agency"]

    def test_two_thousand_people_take_part(self):
        crowd = Process(dict.fromkeys(range(2_000), "interviewer"), [event("met", *range(2_000))])
        assert len(agenda(crowd, today=DAY).tasks) >= 2_000

    def test_has_a_hundred_thousand_events(self):
        letters = [event("they_wrote", "ann", on=DAY + timedelta(number % 300)) for number in range(100_000)]
        assert Process({"ann": "peer"}, letters).states["ann"].last_contact_on == days(299)


class TestTheSharingTable:
    @pytest.mark.parametrize("rule", SHARING, ids=lambda rule: rule.id)
    def test_has_no_idle_row(self, rule):
        assert SHARING.index(rule) in shares(CAUTIOUS).used

    def test_orders_every_contact_for_every_action(self):
        assert {*ORDER_OF} == {*Action}
        assert all({*places} == {*Contact} for places in ORDERS.values())
        assert {*ORDER_OF.values()} == {*ORDERS}

    def test_is_changed_like_the_others(self):
        louder = CAUTIOUS.without_rule("ask-the-room-once")
        (difference,) = compare(CAUTIOUS, louder)
        assert (difference.table, difference.before, difference.after) == ("sharing", "left_out", "each")
        assert (
            len(
                agenda(
                    Process(PANEL, [event("booked", "hal", "ed", day=DAY)]), today=DAY, policy=louder
                ).tasks
            )
            > 1
        )

    def test_may_leave_no_gap(self):
        with pytest.raises(InvalidPolicyError, match="sharing leaves situations without an answer"):
            CAUTIOUS.without_rule("to-each-their-own")

    def test_tells_of_a_row_in_the_shadow(self):
        late = Rule(id="too-late", says="Thank.", when={Action.SEND_THANK_YOU}, then=Share.EACH)
        (problem,) = CAUTIOUS.with_rule(late, before="to-each-their-own").check()
        assert (problem.table, problem.rule) == ("sharing", "too-late")

    @pytest.mark.parametrize(
        ("table", "when", "then", "says"),
        [
            ("sharing", {Part.MET}, Verdict.WAIT, "gives a Verdict, but sharing gives a Share; put it"),
            ("sharing", {Part.MET}, (Action.WAIT,), "sharing gives a Share; put it into courtesy"),
            ("sharing", {Stage.HIRED, Verdict.WAIT}, Share.EACH, "asks for a Verdict"),
            ("courtesy", {Stage.HIRED}, Share.EACH, "gives a Share"),
            ("connecting", {Stage.HIRED}, Share.EACH, "gives a Share"),
            ("courtesy", {Part.MET}, (Action.WAIT,), "asks for a Part"),
            ("connecting", {Part.MET}, Verdict.WAIT, "asks for a Part"),
        ],
    )
    def test_takes_only_its_own_rows(self, table, when, then, says):
        row = Rule(id="a-row", says="A row.", when=when, then=then)
        with pytest.raises(InvalidPolicyError, match=says):
            attrs.evolve(CAUTIOUS, **{table: (row, *getattr(CAUTIOUS, table))})


class TestKeys:
    """What people are kept by, which may be anything with a hash."""

    @pytest.mark.parametrize("key", [["ann"], {"ann": 1}, (["ann"],)])
    def test_one_without_a_hash_is_refused(self, key):
        """By an event and by a task, in the same words."""
        task = agenda(Process({"rae": "recruiter"}, [event("met")]), today=DAY).tasks[0]
        for field, build in [
            ("who", lambda: Event(DAY, "met", who=(key,))),
            ("who", lambda: attrs.evolve(task, who=key)),
            ("also", lambda: attrs.evolve(task, also=(key,))),
        ]:
            with pytest.raises(InvalidEventError, match=rf"^{field} is .*, but it has no hash; ") as caught:
                build()
            assert caught.value.field == field

    @pytest.mark.parametrize("key", ["ann", 7, None, ("ann", 7), frozenset({"ann"})])
    def test_one_with_a_hash_is_kept(self, key):
        """Of whatever kind."""
        task = agenda(Process({key: "recruiter"}, [event("met", key)]), today=DAY).tasks[0]
        assert (task.who, attrs.evolve(task, also=(key,)).also) == (key, (key,))


class TestWhatIsKeptApart:
    """States that a program keeps for each person say something of the process they have in common."""

    def asked(self, people, today=date(2026, 11, 25)):
        """Return who is asked how things stand, whenever that is."""
        return [task.who for task in agenda(people, today=today).tasks if task.step.action is Action.CHECK_IN]

    def test_a_question_is_open_whoever_was_asked(self):
        """Two of them are enough, in whichever state they were counted."""
        talk = {"stage": "interviewed", "interview_on": date(2026, 11, 2), "thank_you": "sent"}
        rae = InterviewState(contact="recruiter", check_ins=2, **talk)
        hal = InterviewState(contact="hiring_manager", **talk)
        assert self.asked({"hal": hal}) == ["hal"]
        assert self.asked({"rae": rae, "hal": hal}) == []

    def test_a_decision_is_one_for_all(self):
        """Nobody is asked about it, and it is answered once."""
        rae = InterviewState("rejected", contact="recruiter", decided_on=date(2026, 11, 24), turn="theirs")
        hal = InterviewState("interviewed", contact="hiring_manager", interview_on=date(2026, 11, 2))
        assert self.asked({"rae": rae, "hal": hal}) == []
        tasks = agenda({"rae": rae, "hal": hal}, today=date(2026, 11, 25)).tasks
        assert Action.REPLY_TO_REJECTION not in {task.step.action for task in tasks}

    def test_the_latest_decision_holds(self):
        no = InterviewState("rejected", decided_on=date(2026, 11, 2), turn="theirs")
        yes = InterviewState("offered", decided_on=date(2026, 11, 24))
        open_one = InterviewState("interviewed", contact="hiring_manager")
        for first, second in ((no, yes), (yes, no)):
            people = {"first": first, "second": second, "hal": open_one}
            assert Process(people).states["hal"].stage is Stage.OFFERED

    def test_nobody_is_asked_before_a_round_with_another(self):
        """Whoever asks learns that they are still seeing people."""
        rae = InterviewState(
            "interviewed", contact="recruiter", interview_on=date(2026, 11, 2), thank_you="sent"
        )
        gus = InterviewState("scheduled", contact="peer", interview_on=date(2026, 12, 2))
        assert self.asked({"rae": rae, "gus": gus}) == []
        left = agenda({"rae": rae, "gus": gus}, today=date(2026, 11, 25)).left_out
        assert [one.rule.id for one in left if one.action is Action.CHECK_IN] == [
            "ask-nothing-before-a-round"
        ]
        assert self.asked({"rae": rae, "gus": gus}, date(2026, 12, 20)) != []

    TALK: ClassVar = {"stage": "interviewed", "interview_on": date(2026, 11, 10), "thank_you": "sent"}

    @pytest.mark.parametrize(
        "hal",
        [
            {"stage": "scheduled"},
            {"stage": "scheduled", "interview_on": date(2026, 11, 26)},
            {**TALK, "next_round": "booked"},
            {**TALK, "interview_on": date(2026, 11, 11), "decision_due": date(2026, 12, 11)},
            {**TALK, "interview_on": date(2026, 11, 24)},
        ],
        ids=["no day yet", "today", "the next one", "a promise", "the day before yesterday"],
    )
    def test_nobody_is_asked_because_another_was_met_before(self, hal):
        """What one of them set, promised or talked about holds for the others."""
        rae = InterviewState(contact="recruiter", **self.TALK)
        people = {"rae": rae, "hal": InterviewState(contact="hiring_manager", **hal)}
        today = date(2026, 11, 26)
        open_ = [task for task in agenda(people, today=today).tasks if task.step.is_open(today)]
        assert Action.CHECK_IN not in {task.step.action for task in open_}

    def test_a_talk_after_a_no_is_of_another_process(self):
        """The no stays that of its own row."""
        rae = InterviewState("rejected", contact="recruiter", decided_on=date(2026, 10, 20))
        hal = InterviewState("scheduled", contact="hiring_manager", interview_on=date(2026, 12, 1))
        for people in ({"rae": rae, "hal": hal}, {"hal": hal, "rae": rae}):
            assert Process(people).states == people | {"hal": hal}
        late = attrs.evolve(rae, decided_on=date(2026, 12, 2))
        assert Process({"rae": late, "hal": hal}).states["hal"].stage is Stage.REJECTED
        undated = attrs.evolve(rae, decided_on=None)
        assert Process({"rae": undated, "hal": hal}).states["hal"].stage is Stage.REJECTED

    def test_one_reply_to_a_no_is_enough(self):
        """And the referrer hears it apart."""
        no = InterviewState("rejected", decided_on=date(2026, 11, 24))
        people = {
            "rae": attrs.evolve(no, contact="recruiter", turn="theirs"),
            "hal": attrs.evolve(no, contact="hiring_manager"),
            "ida": attrs.evolve(no, contact="referrer"),
        }
        states = Process(people).states
        assert [str(states[who].turn) for who in people] == ["theirs", "theirs", "unknown"]

    @pytest.mark.parametrize(
        ("held", "done", "field", "word"),
        [
            ({"other_offer": "open"}, "tell_of_offer", "other_offer", "told"),
            ({"other_offer": "open"}, "accepted_elsewhere", "other_offer", "taken"),
            ({"meeting": "no_show"}, "reschedule", "turn", "theirs"),
            ({}, "move_on", "turn", "nobody"),
        ],
    )
    def test_what_was_done_towards_one_is_done(self, held, done, field, word):
        """In the state of one person it was noted, and the others know."""
        state = InterviewState("interviewed", contact="peer", interview_on=date(2026, 11, 2), **held)
        people = {"rae": after(state, Event(date(2026, 11, 25), done)), "hal": state, "gus": state}
        assert {str(getattr(other, field)) for other in Process(people).states.values()} == {word}

    def test_what_nobody_did_is_to_be_done(self):
        """A talk that came to nothing is asked about until somebody was asked."""
        state = InterviewState("interviewed", contact="peer", meeting="no_show")
        people = dict.fromkeys(("rae", "hal"), state)
        assert {str(other.turn) for other in Process(people).states.values()} == {"unknown"}

    def test_a_contact_on_the_first_day_of_the_calendar_is_one(self):
        people = {"a": InterviewState("interviewed", interview_on=date.min), "b": InterviewState("applied")}
        assert Process(people).states["b"].last_contact_on == date.min

    def test_an_offer_of_which_nobody_has_a_day_is_not_told_of(self):
        """Only who knows of it can be told."""
        told = InterviewState("interviewed", other_offer="told")
        assert str(Process({"a": told, "b": InterviewState("interviewed")}).states["b"].other_offer) == "none"

    def test_a_question_without_a_day_comes_after_the_wait(self):
        """As it does for one person."""
        applied = InterviewState("applied", contact="hiring_manager")
        assert agenda({"rae": applied}, today=date(2026, 11, 25)).next.step.action is Action.WAIT
        two = agenda({"rae": applied, "hal": applied}, today=date(2026, 11, 25))
        assert two.next.step.action is Action.WAIT


class TestWhatIsDoneInOneOfTheStates:
    """Whoever keeps states apart notes what was done in the state of the one it was done for."""

    HAL: ClassVar = InterviewState(
        "interviewed", contact="hiring_manager", interview_on=date(2026, 11, 20), thank_you="sent"
    )

    def asked_for(self, people, today=DAY):
        """Follow what may be done on one day; return it."""
        done = []
        for _ in range(9):
            task = agenda(people, today=today).next
            if task.step.action is Action.WAIT or not task.step.is_open(today):
                break
            done.append((task.who, str(task.step.action)))
            people = people | {task.who: after(people[task.who], task.done(today))}
        return done

    @pytest.mark.parametrize("on", [DAY, None])
    @pytest.mark.parametrize(
        ("stage", "reply"), [("rejected", "reply_to_rejection"), ("offered", "reply_to_offer")]
    )
    def test_is_done(self, stage, reply, on):
        """The decision was noted in the state of another."""
        rae = InterviewState(stage, contact="recruiter", decided_on=on)
        assert self.asked_for({"rae": rae, "hal": self.HAL})[0] == ("hal", reply)
        assert [action for _, action in self.asked_for({"rae": rae, "hal": self.HAL})].count(reply) == 1

    def test_is_nothing_if_it_came_before_the_decision(self):
        """You were prepared, or had given up."""
        rae = InterviewState("rejected", contact="recruiter", decided_on=DAY)
        for turn in ("theirs", "nobody"):
            hal = attrs.evolve(self.HAL, turn=turn, last_contact_on=days(-1))
            assert ("hal", "reply_to_rejection") in self.asked_for({"rae": rae, "hal": hal})

    def test_is_no_answer_of_theirs_if_a_referrer_was_told(self):
        """And the referrer hears it, though the others had their answer."""
        no = InterviewState("rejected", contact="recruiter", decided_on=DAY)
        ida = InterviewState("interviewed", contact="referrer", interview_on=days(-9), thank_you="sent")
        told = after(ida, Event(DAY, "send_message"))
        assert ("rae", "reply_to_rejection") in self.asked_for({"rae": no, "ida": told})
        answered = attrs.evolve(no, turn="theirs")
        assert ("ida", "send_message") in self.asked_for({"rae": answered, "ida": ida})

    def test_is_over_where_an_offer_was_given_up(self):
        """Nobody put it in writing."""
        rae = InterviewState(
            "offered", contact="recruiter", offer="spoken", decided_on=days(-60), check_ins=2, turn="theirs"
        )
        hal = attrs.evolve(self.HAL, interview_on=days(-70), turn="nobody")
        assert str(Process({"rae": rae, "hal": hal}).states["hal"].turn) == "nobody"

    def test_is_not_asked_for_twice_by_whoever_wants_a_job_back(self):
        rae = InterviewState("declined", contact="recruiter", decided_on=days(-1), turn="reconsidered")
        states = Process({"rae": rae, "hal": after(self.HAL, event("inform"))}).states
        assert str(states["hal"].turn) == "theirs"

    def test_does_not_take_back_what_was_given_up(self):
        """Nor is a new day asked for of somebody whom you have given up."""
        failed = InterviewState("interviewed", contact="peer", meeting="no_show", interview_on=days(-2))
        people = {"a": attrs.evolve(failed, turn="theirs"), "b": attrs.evolve(failed, turn="nobody")}
        assert [str(state.turn) for state in Process(people).states.values()] == ["theirs", "nobody"]

    def test_leaves_a_process_alone_if_it_was_a_talk_to_learn(self):
        """A line to keep in touch gives nothing up."""
        gus = InterviewState("informational", contact="employee", turn="nobody", interview_on=days(-90))
        assert str(Process({"gus": gus, "hal": self.HAL}).states["hal"].turn) == "unknown"

    def test_does_not_put_off_an_answer(self):
        """Whoever asked waits, whomever you are to meet."""
        rae = InterviewState("applied", contact="recruiter", turn="yours", last_contact_on=days(-1))
        hal = InterviewState("scheduled", contact="hiring_manager", interview_on=days(7))
        answer = next(
            task
            for task in agenda({"rae": rae, "hal": hal}, today=DAY).tasks
            if task.step.action == "answer_them"
        )
        assert (answer.who, answer.step.due) == ("rae", DAY)


class TestHowFarItHasCome:
    """Whoever has a part in a process is not behind it."""

    RAE: ClassVar = InterviewState(
        "interviewed", contact="recruiter", interview_on=date(2026, 11, 20), thank_you="sent"
    )

    @pytest.mark.parametrize("stage", ["researching", "informational", "unknown"])
    @pytest.mark.parametrize("contact", ["hiring_manager", "peer"])
    def test_nobody_who_decides_is_asked_to_connect(self, stage, contact):
        people = {"hal": InterviewState(stage, contact=contact), "rae": self.RAE}
        assert Process(people).states["hal"].stage is Stage.APPLIED
        assert "hal" not in [task.who for task in of("send_invitation", people)]

    def test_a_talk_to_learn_is_thanked_for_all_the_same(self):
        gus = InterviewState("informational", contact="peer", interview_on=DAY, meeting="held")
        people = {"gus": attrs.evolve(gus, next_interview_on=days(30)), "rae": self.RAE}
        assert [task.who for task in of("send_thank_you", people)] == ["gus"]
        assert Process(people).states["gus"].next_interview_on is None

    def test_a_coffee_with_somebody_who_works_there_is_a_talk_of_its_own(self):
        people = {"gus": InterviewState("informational", contact="employee"), "rae": self.RAE}
        assert Process(people).states["gus"].stage is Stage.INFORMATIONAL
        assert Process(people).states["rae"].stage is Stage.INTERVIEWED

    def test_one_of_them_takes_no_step_back_for_the_others(self):
        """Nor does a talk to learn count as a round."""
        history = [event("applied", on=days(-9)), event("informational", "gus", on=days(-8))]
        process = Process(PANEL, [*history, event("met", "gus", on=days(-5))])
        assert {str(state.stage) for state in process.states.values()} == {"applied"}
        assert process.states["hal"].meeting is Meeting.UNKNOWN
        assert [task.who for task in of("send_thank_you", process, days(-5))] == ["gus"]
        for who in ((), ("gus",)):
            rows = [MET, event("informational", *who, on=days(1))]
            assert Process(PANEL, rows).states["hal"].stage is Stage.INTERVIEWED
        no = Process(PANEL, [event("rejected"), event("informational", "gus", on=days(1))])
        assert no.states["hal"].stage is Stage.REJECTED

    def test_a_process_of_talks_to_learn_is_one(self):
        process = Process(PANEL, [event("informational"), event("met", "gus", on=days(1))])
        assert {str(state.stage) for state in process.states.values()} == {"informational"}


class TestTheRoundsOfOthers:
    """Rounds on several days, and what is known of those who are in none of them."""

    PEOPLE: ClassVar = {"rae": "recruiter", "hal": "hiring_manager", "ed": "interviewer"}
    BOTH: ClassVar = [
        event("applied", on=days(-24)),
        event("booked", "hal", on=days(-15), day=days(-5)),
        event("booked", "ed", on=days(-14), day=DAY),
    ]

    def test_are_prepared_for_by_each(self):
        """Before the first of them, both."""
        process = Process(self.PEOPLE, self.BOTH)
        assert [task.who for task in of("prepare", process, days(-9))] == ["hal", "ed"]
        assert process.parts == {"rae": Part.ARRANGED, "hal": Part.MET, "ed": Part.MET}

    def test_are_not_those_that_took_place(self):
        """Whoever is still to be met is not thanked."""
        process = Process(self.PEOPLE, [*self.BOTH, event("met", "hal", on=days(-5))])
        assert [task.who for task in of("send_thank_you", process, days(-5))] == ["hal", "rae"]
        assert [task.who for task in of("prepare", process, days(-5))] == ["ed"]
        assert [task.who for task in of("find_out", process, days(1))] == ["ed"]

    def test_are_one_where_both_are_booked_for_the_day(self):
        """Noted on the day itself, too."""
        booked = [event("booked", "hal", on=days(-4), day=DAY), event("booked", "ed", on=DAY, day=DAY)]
        process = Process(self.PEOPLE, booked)
        assert [task.who for task in of("prepare", process, DAY)] == ["hal", "ed"]

    @pytest.mark.parametrize("end", ["rejected", "closed", "withdrawn"])
    @pytest.mark.parametrize("again", [("booked", DAY), ("interviewing", None)])
    def test_open_for_all_again_what_had_ended(self, end, again):
        """With one of them: nobody else who decides is asked to connect, and no answer is owed any more."""
        what, day = again
        happened = [event("met", on=days(-20)), event(end, on=days(-10))]
        process = Process(self.PEOPLE, [*happened, event(what, "hal", on=days(-5), day=day)])
        assert not any(state.stage.decided for state in process.states.values())
        assert [task.who for task in of("send_invitation", process, days(-4))] == ["rae"]
        assert of("answer_them", process, days(-4)) == []

    def test_leave_an_offer_what_it_is(self):
        """A further talk takes nothing back."""
        happened = [event("offered", on=days(-10)), event("booked", "hal", on=days(-5), day=DAY)]
        assert Process(self.PEOPLE, happened).states["ed"].stage is Stage.OFFERED

    def test_keep_their_people_whatever_one_of_them_is_written(self):
        """Thanks to one are no round with one."""
        process = Process(self.PEOPLE, [event("met", on=DAY), event("send_thank_you", "hal", on=DAY)])
        assert [task.who for task in of("send_thank_you", process, DAY)] == ["ed", "rae"]

    def test_that_are_found_out_take_no_thanks_back(self):
        """From whoever arranged them and had theirs."""
        happened = [
            event("booked", "hal", on=days(-4), day=days(-2)),
            event("send_thank_you", "rae", on=days(-1)),
            event("find_out", "hal", on=DAY),
        ]
        process = Process(self.PEOPLE, happened)
        assert [task.who for task in of("send_thank_you", process, DAY)] == ["hal"]

    def test_take_place_with_those_who_were_to_be_there(self):
        """Where nobody is named."""
        for what in ("met", "interviewed"):
            process = Process(self.PEOPLE, [*self.BOTH, event(what, on=days(-5))])
            assert process.states["hal"].meeting is Meeting.HELD
            assert process.states["ed"].stage is Stage.SCHEDULED

    @pytest.mark.parametrize(
        ("what", "on", "who", "fails"),
        [
            ("no_show", days(-5), (), "hal"),
            ("called_off", days(-6), (), "hal"),
            ("called_off", days(-4), (), "ed"),
            ("missed", days(3), (), "ed"),
            ("called_off", days(-6), ("ed",), "ed"),
        ],
    )
    def test_come_to_nothing_each_for_itself(self, what, on, who, fails):
        """The next one is meant, or the last, unless somebody is named."""
        states = Process(self.PEOPLE, [*self.BOTH, event(what, *who, on=on)]).states
        failed = [key for key in ("hal", "ed") if states[key].meeting is not Meeting.UNKNOWN]
        assert failed == [fails]

    def test_are_of_the_day_that_was_noted_for_them(self):
        """Also for those who arranged them."""
        noted = Process(self.PEOPLE, [event("met", "hal", on=days(2), day=DAY)]).states
        assert {noted[who].interview_on for who in ("hal", "rae")} == {DAY}

    def test_are_moved_each_for_itself(self):
        """The next one is meant."""
        moved = Process(self.PEOPLE, [*self.BOTH, event("moved", on=days(-6), day=days(-2))])
        assert [moved.states[key].interview_on for key in ("hal", "ed")] == [days(-2), DAY]

    def test_of_one_day_are_one(self):
        """By two events as by one."""
        booked = [event("booked", who, on=days(-9), day=DAY) for who in ("hal", "ed")]
        process = Process(self.PEOPLE, booked)
        assert [task.who for task in of("prepare", process, days(-8))] == ["hal", "ed"]
        (found_out,) = of("find_out", process, days(1))
        held = process.after(found_out.done(days(1)))
        assert [task.who for task in of("send_thank_you", held, days(1))] == ["hal", "ed", "rae"]
        assert held.states["hal"].last_contact_on == days(-9)  # to find out is no contact

    def test_keep_nobody_silent_whose_day_has_passed(self):
        """Though nobody noted what became of them."""
        met = [event("met", "hal", on=days(-46)), event("send_thank_you", "hal", on=days(-45))]
        people = {"hal": "hiring_manager", "ed": "interviewer"}
        process = Process(people, [*met, event("booked", "ed", on=days(-44), day=days(-26))])
        assert not of("check_in", process, days(-30))
        assert [task.who for task in of("check_in", process, days(-18))] == ["hal"]
        first = Process(
            self.PEOPLE, [event("applied", on=days(-24)), event("booked", "ed", on=days(-23), day=days(-15))]
        )
        assert [task.who for task in of("check_in", first, days(-7))] == ["rae"]

    def test_begin_before_anything_is_found_out(self):
        """A round after another, of which nobody noted that it took place."""
        met = [event("met", "hal", "ed", on=days(-20)), event("booked", "ed", on=days(-19), day=days(-1))]
        process = Process(self.PEOPLE, met)
        (asked,) = of("find_out", process)
        held = process.after(asked.done(DAY)).states
        assert (held["ed"].interview_on, held["ed"].meeting) == (days(-1), Meeting.HELD)
        assert (held["rae"].interview_on, str(held["rae"].thank_you)) == (days(-1), "not_sent")

    def test_that_fail_leave_an_answer_owed(self):
        """Whoever asked something still waits for it."""
        process = Process(
            self.PEOPLE,
            [
                event("met", "ed", on=days(-20)),
                event("booked", "hal", on=days(-9), day=DAY),
                event("they_asked", "ed", on=days(-1)),
                event("no_show", "hal"),
            ],
        )
        assert "ed" in [task.who for task in of("answer_them", process)]


class TestWhatHappensLater:
    """An agenda is for a day."""

    def test_is_not_known_yet(self):
        people = {"rae": "recruiter", "hal": "hiring_manager"}
        now = [Event(date(2026, 11, 2), "applied")]
        later = Event(date(2026, 12, 20), "rejected")
        today = date(2026, 11, 20)
        assert agenda(Process(people, [*now, later]), today=today) == agenda(
            Process(people, now), today=today
        )

    def test_but_what_happens_on_the_day_is(self):
        people = {"rae": "recruiter", "hal": "hiring_manager"}
        today = date(2026, 11, 20)
        process = Process(people, [Event(today, "rejected"), Event(date(2026, 12, 20), "offered")])
        assert agenda(process, today=today).next.step.action is Action.REPLY_TO_REJECTION


class TestARoundWithNobodyInParticular:
    """A tracker notes the day of an interview, and not who will be there."""

    def test_is_asked_about_once_it_is_over(self):
        process = Process(
            {"rae": "recruiter", "hal": "hiring_manager", "ref": "referrer"},
            [Event(date(2026, 11, 2), "applied"), Event(date(2026, 11, 5), "booked", day=date(2026, 11, 10))],
        )
        before, after_it = (agenda(process, today=date(2026, 11, day)) for day in (8, 11))
        assert {task.step.action for task in before.tasks} >= {Action.PREPARE}
        assert [task.who for task in after_it.tasks if task.step.action is Action.FIND_OUT] == ["rae"]
        assert process.states["ref"].interview_on is None

    def test_survives_a_talk_of_the_same_day(self):
        """What follows a talk is not settled by it."""
        day = date(2026, 11, 16)
        events = [Event(day, "booked", day=date(2026, 11, 25)), Event(day, "met")]
        assert replay(events).next_interview_on == date(2026, 11, 25)
        assert replay([Event(day, "round_promised"), Event(day, "met")]).next_round is NextRound.PROMISED
        assert replay([Event(day, "booked", day=day), Event(day, "met")]).meeting is Meeting.HELD


class TestWhatTheyAsk:
    """Without a name, it comes from whoever runs the process."""

    def test_is_answered_by_somebody(self):
        people = {"hal": "hiring_manager", "rae": "recruiter"}
        process = Process(people, [Event(date(2026, 11, 24), "they_asked")])
        tasks = agenda(process, today=date(2026, 11, 25)).tasks
        assert [task.who for task in tasks if task.step.action is Action.ANSWER_THEM] == ["rae"]
        (task,) = (task for task in tasks if task.step.action is Action.ANSWER_THEM)
        later = agenda(process.after(task.done(date(2026, 11, 25))), today=date(2026, 11, 25))
        assert Action.ANSWER_THEM not in {task.step.action for task in later.tasks}


class TestLeave:
    def test_is_asked_of_somebody_in_the_room(self):
        """Whoever was not in the round says no goodbye."""
        events = [Event(date(2026, 11, 5), "booked", who=["rae"], day=date(2026, 11, 9))]
        process = Process({"rae": "recruiter", "hal": "hiring_manager"}, events)
        tasks = agenda(process, today=date(2026, 11, 5)).tasks
        assert "hal" not in [task.who for task in tasks if task.step.action is Action.ASK_PERMISSION]


class TestAnotherProcessInTheHouse:
    def test_is_told_of_while_it_is_open(self):
        """And whoever is in one of them alone hears of it first."""
        here = Process({"rae": "recruiter", "hal": "hiring_manager"}, [Event(date(2026, 11, 2), "applied")])
        open_one = Process({"rae": "recruiter"}, [Event(date(2026, 11, 2), "applied")])
        over = open_one.after(Event(date(2026, 11, 10), "rejected"))
        today = date(2026, 11, 25)
        told = [
            task.who
            for task in agenda(here, today=today, beside=open_one).tasks
            if task.rule.id == "tell-both-sides"
        ]
        assert told == ["hal"]
        tasks = agenda(here, today=today, beside=[over]).tasks
        assert "tell-both-sides" not in {task.rule.id for task in tasks}


class TestWhatNamesNobody:
    """In a process of several."""

    def test_an_answer_is_to_those_who_asked(self):
        process = Process(
            PANEL, [event("applied"), event("they_asked", "rae"), event("you_wrote", on=days(1))]
        )
        assert not of("answer_them", process, days(1))

    def test_an_offer_was_thanked_for(self):
        process = Process(PANEL, [MET, event("offered", on=days(9)), event("reply_to_offer", on=days(9))])
        assert not of("reply_to_offer", process, days(9))

    def test_you_changed_your_mind_towards_all(self):
        mind = [event("offered"), event("declined", on=days(1)), event("reconsidered", on=days(2))]
        states = Process({"rae": "recruiter", "hal": "hiring_manager"}, mind).states
        assert {str(state.turn) for state in states.values()} == {"reconsidered"}

    def test_a_talk_is_found_out_for_all_who_were_to_be_there(self):
        """Once, and whoever arranged it is thanked as well."""
        process = Process(PANEL, [event("applied"), event("booked", "hal", "ed", day=days(3))])
        (task,) = of("find_out", process, days(4))
        held = process.after(task.done(days(4)))
        assert not of("find_out", held, days(4))
        thanked = {note.who for note in of("send_thank_you", held, days(4))}
        assert {"hal", "ed", "rae"} <= thanked
        assert "gus" not in thanked
        assert {state.interview_on for who, state in held.states.items() if who in {"hal", "ed"}} == {days(3)}

    def test_an_address_that_was_found_out_is_that_of_one(self):
        """And of somebody who was to meet you on no day, there is nothing to find out but that."""
        people = {
            "hal": InterviewState("interviewed", presence="unreachable", interview_on=DAY),
            "ed": "peer",
        }
        states = Process(people, [event("find_out", "hal"), event("find_out", "ed")]).states
        assert [str(states[who].meeting) for who in people] == ["held", "held"]
        assert states["hal"].presence == "present"

    def test_a_talk_that_is_known_about_is_not_found_out_anew(self):
        talk = InterviewState("scheduled", interview_on=DAY, meeting="no_show")
        states = Process({"hal": talk, "ed": talk}, [event("find_out", "hal")]).states
        assert [str(states[who].meeting) for who in ("hal", "ed")] == ["held", "no_show"]


class TestTheAgency:
    """Stands before everybody who works for its client, recruiters among them."""

    def test_the_clients_recruiter_gets_nothing_but_through_it(self):
        people = {"ag": "agency_recruiter", "hal": "hiring_manager", "rae": "recruiter"}
        process = Process(people, [event("applied", "ag", on=days(-9)), event("met", "hal")])
        assert {task.who: task.through for task in of("send_thank_you", process)} == {
            "ag": None,
            "hal": "ag",
        }
        assert [task.who for task in of("send_invitation", process)] == ["ag"]


class TestAlso:
    """Those for whom it is left out, and nobody with a task of their own."""

    def test_names_nobody_who_has_the_same_to_do(self):
        process = Process(PANEL, [MET, event("offered", "rae", on=days(9)), event("declined", on=days(10))])
        (first, *others) = of("send_message", process, days(10))
        assert others
        assert not {*first.also} & {task.who for task in others}


class TestRequestsOfTheMonth:
    def test_count_though_they_were_accepted(self):
        people = {f"p{number}": "peer" for number in range(8)}
        events = [Event(date(2026, 11, 1), "rejected")]
        for number in range(5):
            events += [
                Event(date(2026, 11, 3 + number), "send_invitation", who=[f"p{number}"]),
                Event(date(2026, 11, 9), "they_accepted", who=[f"p{number}"]),
            ]
        tasks = agenda(Process(people, events), today=date(2026, 11, 10)).tasks
        days = [task.step.earliest for task in tasks if task.step.action is Action.SEND_INVITATION]
        assert days == [date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3)]


class TestThePeopleOfAnEvent:
    def test_in_a_set_have_an_order_all_the_same(self):
        assert Event(date(2026, 11, 2), "met", who={"b", "a", "c"}).who == ("a", "b", "c")

    def test_in_another_order_are_the_same_event(self):
        day = date(2026, 11, 2)
        people = {"a": "recruiter", "b": "hiring_manager"}
        events = [Event(day, "check_in", who=["a", "b"]), Event(day, "check_in", who=["b", "a"])]
        assert Process(people, events).states["a"].check_ins == 1

    def test_are_keys_and_no_text_in_a_step_that_was_done(self):
        step = decide(InterviewState("interviewed")).next
        with pytest.raises(InvalidEventError, match="put even a single one into a tuple"):
            step.done(date(2026, 11, 2), who="hal")


class TestWhatIsSaidOfAPart:
    """Each part of an agenda is what it says, also where few look."""

    PANEL: ClassVar = {"rae": "recruiter", "hal": "hiring_manager", "flo": "peer"}

    def test_a_request_without_a_note_left_names_its_person(self):
        policy = attrs.evolve(CAUTIOUS, timing=Timing(notes_a_month=0))
        no = InterviewState("rejected", contact="peer", turn="nobody")
        left = agenda({"ann": no, "bo": no}, today=date(2026, 11, 25), policy=policy).left_out
        assert {one.who for one in left if one.action is Action.SEND_INVITATION} == {"ann", "bo"}

    def test_a_question_goes_to_whoever_named_a_day_and_not_to_who_wrote_last(self):
        events = [
            Event(date(2026, 11, 2), "met", who=["hal", "flo"]),
            Event(date(2026, 11, 3), "send_thank_you", who=["hal", "flo", "rae"]),
            Event(date(2026, 11, 4), "promised", who=["hal"], day=date(2026, 11, 12)),
            Event(date(2026, 11, 5), "they_wrote", who=["flo"]),
        ]
        tasks = agenda(Process(self.PANEL, events), today=date(2026, 11, 25)).tasks
        assert [task.who for task in tasks if task.step.action is Action.CHECK_IN] == ["hal"]

    def test_all_of_it_follows_the_policy(self):
        """The answers as well, and a note that another passes on."""
        timing = Timing(thank_you_due=2, thank_you_fine=4, thank_you_unexcused=5)
        policy = attrs.evolve(CAUTIOUS, timing=timing)
        people = {
            "aga": InterviewState("interviewed", contact="agency_recruiter", interview_on=date(2026, 11, 20)),
            "hal": InterviewState("interviewed", contact="hiring_manager", interview_on=date(2026, 11, 20)),
        }
        plan = agenda(people, today=date(2026, 11, 20), policy=policy)
        dues = {task.who: task.step.due for task in plan.tasks if task.step.action is Action.SEND_THANK_YOU}
        assert dues == {"aga": date(2026, 11, 22), "hal": date(2026, 11, 22)}
        assert plan.decisions["aga"].next.due == date(2026, 11, 22)

    def test_who_arranged_a_round_knows_what_became_of_it(self):
        booked = Event(date(2026, 11, 2), "booked", who=["hal"], day=date(2026, 11, 5))
        no_show = Process(self.PANEL, [booked, Event(date(2026, 11, 5), "no_show", who=["hal"])])
        assert no_show.states["rae"].meeting is Meeting.NO_SHOW
        moved = Process(self.PANEL, [booked, Event(date(2026, 11, 4), "moved", who=["hal"])])
        assert moved.states["rae"].next_round is NextRound.NONE
        to_a_day = Event(date(2026, 11, 4), "moved", who=["hal"], day=date(2026, 11, 9))
        waiting = Process(self.PANEL, [booked, to_a_day]).states["rae"]
        assert (waiting.next_round, waiting.last_contact_on) == (NextRound.NONE, date(2026, 11, 9))
        to_none = Event(date(2026, 11, 4), "booked", who=["flo"])
        assert Process(self.PANEL, [booked, to_none]).states["rae"].next_round is NextRound.BOOKED

    def test_a_request_in_a_state_counts_for_the_day(self):
        """One without a day counts for none."""
        no = InterviewState("rejected", contact="peer", turn="nobody")
        sent = attrs.evolve(no, invitation="sent", invited_on=date(2026, 11, 25))
        for first, day in ((sent, date(2026, 11, 26)), (attrs.evolve(sent, invited_on=None), None)):
            tasks = agenda({"ann": first, "bo": no}, today=date(2026, 11, 25)).tasks
            requests = [task.step for task in tasks if task.step.action is Action.SEND_INVITATION]
            assert [step.earliest for step in requests] == [day]

    def test_as_plain_data(self):
        waits = InterviewState("interviewed", interview_on=date(2026, 11, 2), thank_you="sent")
        plan = agenda({1: waits, 2: waits}, today=date(2026, 11, 25))
        (task,) = plan.as_dict()["tasks"]
        assert (task["who"], task["also"], task["variant"], task["through"]) == ("1", ["2"], 0, None)

    def test_built_again_knows_the_day_to_look_again(self):
        """From its tasks: a request that waits its turn opens before any decision changes."""
        told = InterviewState("rejected", decided_on=date(2026, 11, 1), turn="theirs")
        plan = agenda({1: told, 2: told}, today=date(2026, 11, 20))
        fields = {name: getattr(plan, name) for name in ("tasks", "left_out", "decisions", "today")}
        assert Agenda(**fields).reconsider_on == plan.reconsider_on == date(2026, 11, 21)

    @pytest.mark.parametrize(
        ("part", "value", "said"),
        [
            ("tasks", 3, "tasks is 3, but it holds Tasks; put even a single one into a tuple"),
            ("left_out", 3, "left_out is 3, but it holds LeftOuts; put even a single one into a tuple"),
            (
                "decisions",
                3,
                "decisions is 3, which is not a mapping; give everybody's Decision by their key",
            ),
        ],
    )
    def test_that_cannot_be_is_named(self, part, value, said):
        plan = agenda({"ann": "recruiter"}, today=date(2026, 11, 25))
        with pytest.raises(InvalidEventError) as caught:
            attrs.evolve(plan, **{part: value})
        assert (str(caught.value), caught.value.field) == (said, part)

    def test_events_that_are_none_are_named(self):
        with pytest.raises(InvalidEventError, match="events is 3, but it holds Events; put even a single"):
            Process({"ann": "recruiter"}, 3)
