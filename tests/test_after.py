"""Moving on: each event changes what the table says, and nothing that was done is asked for again."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs
import pytest

from netiquette import (
    Action,
    Contact,
    Event,
    Happening,
    InterviewState,
    InvalidDetailError,
    InvalidEventError,
    Stage,
    after,
    decide,
    replay,
)
from netiquette import forecast as forecast_of
from netiquette._process.transitions import TRANSITIONS, Value

DAY = date(2026, 11, 20)
LATER = DAY + timedelta(9)


def changed(what, day=None, on=DAY, **known):
    """Return what an event changes of a state, with the new values."""
    stage = known.pop("stage", "interviewed")
    before = InterviewState(stage, **known)
    now = after(before, Event(on, what, day=day))
    return {
        field.name: getattr(now, field.name)
        for field in attrs.fields(InterviewState)
        if getattr(now, field.name) != getattr(before, field.name)
    }


class TestTheTable:
    def test_has_every_event(self):
        assert {*TRANSITIONS} == {*Action, *Stage, *Happening}

    def test_ends_each_event_with_a_row_for_all_that_is_left(self):
        assert all(not rows[-1].when for rows in TRANSITIONS.values())

    def test_names_only_fields_of_a_state(self):
        fields = {field.name for field in attrs.fields(InterviewState)}
        assert all(fields.issuperset(row.changes) for rows in TRANSITIONS.values() for row in rows)

    def test_has_no_row_that_an_earlier_one_hides(self):
        for rows in TRANSITIONS.values():
            for number, row in enumerate(rows[:-1]):
                assert row.when, f"row {number} hides what follows it"

    def test_names_no_word_that_an_earlier_row_has_taken(self):
        """A reader would look for what the later one adds."""
        for rows in TRANSITIONS.values():
            taken = set()
            for row in rows:
                assert row.when.isdisjoint(taken)
                if len({type(word) for word in row.when}) == 1:
                    taken |= row.when

    def test_no_text_means_two_events(self):
        texts = [str(what) for what in TRANSITIONS]
        assert len({*texts}) == len(texts)

    def test_uses_every_value_that_depends_on_the_event(self):
        used = {value for rows in TRANSITIONS.values() for row in rows for value in row.changes.values()}
        assert used.issuperset(Value)


class TestWhatYouDo:
    def test_a_note_is_sent_and_does_not_restart_the_wait(self):
        assert changed("send_thank_you", last_contact_on=DAY - timedelta(1)) == {"thank_you": "sent"}

    def test_a_question_is_counted(self):
        assert changed("check_in", check_ins=1) == {"check_ins": 2, "last_contact_on": DAY}

    def test_an_older_event_does_not_take_back_a_later_contact(self):
        assert changed("check_in", last_contact_on=LATER) == {"check_ins": 1}

    def test_permission_that_was_asked_for_is_kept_where_it_was_given(self):
        assert changed("ask_permission")["permission"] == "asked"
        assert "permission" not in changed("ask_permission", permission="granted")

    def test_a_request_is_open(self):
        assert changed("send_invitation") == {"invitation": "sent", "invited_on": DAY}

    def test_theirs_is_accepted(self):
        assert changed("accept_invitation", invitation="received", invited_on=DAY) == {
            "relationship": "connected",
            "invitation": "none",
            "invited_on": None,
        }

    def test_whoever_has_accepted_elsewhere_is_out_once_they_were_told(self):
        told = changed("send_message", other_offer="taken", turn="yours")
        assert told["stage"] == "withdrawn"
        assert told["decided_on"] == DAY

    def test_an_address_that_was_found_out_is_there(self):
        """Whoever asks for it to thank them has met them."""
        assert changed("find_out", presence="unreachable") == {"presence": "present", "meeting": "held"}
        assert changed("find_out") == {"meeting": "held"}

    @pytest.mark.parametrize("what", ["move_on", "keep_in_touch"])
    def test_what_is_let_rest_is_nobodys_turn(self, what):
        assert changed(what)["turn"] == "nobody"

    def test_waiting_changes_nothing(self):
        assert changed("wait") == {}


class TestWhatHappens:
    def test_an_answer_starts_the_count_anew(self):
        assert changed("they_wrote", day=LATER, check_ins=2, presence="away") == {
            "check_ins": 0,
            "last_contact_on": DAY,
            "decision_due": LATER,
            "presence": "present",
        }

    def test_a_promise_that_has_passed_is_dropped_by_the_next_letter(self):
        assert changed("they_wrote", decision_due=DAY - timedelta(1))["decision_due"] is None
        assert "decision_due" not in changed("they_wrote", decision_due=LATER)

    def test_after_a_decision_a_letter_is_a_letter(self):
        assert changed("they_wrote", stage="rejected", turn="yours") == {"last_contact_on": DAY}

    def test_a_letter_of_yours_answers_theirs(self):
        assert changed("you_wrote", turn="yours")["turn"] == "unknown"
        assert changed("you_wrote", stage="rejected", turn="yours")["turn"] == "theirs"
        assert changed("you_wrote") == {"last_contact_on": DAY}

    def test_a_new_round_resets_the_note_the_questions_and_the_promise(self):
        assert changed("booked", day=LATER, thank_you="sent", check_ins=2, decision_due=DAY) == {
            "stage": "scheduled",
            "interview_on": LATER,
            "thank_you": "unknown",
            "check_ins": 0,
            "decision_due": None,
            "last_contact_on": DAY,
        }

    def test_a_note_that_is_owed_stays_owed_until_the_next_round(self):
        booked = changed("booked", day=LATER, thank_you="not_sent", interview_on=DAY)
        assert booked["next_interview_on"] == LATER
        assert "thank_you" not in booked
        assert changed("booked", day=LATER, stage="screening", meeting="held")["next_round"] == "booked"

    def test_an_informational_interview_stays_one(self):
        assert "stage" not in changed("booked", day=LATER, stage="informational")
        assert "stage" not in changed("met", stage="informational")

    def test_a_round_that_is_moved_wants_an_answer(self):
        moved = changed("moved", day=LATER, stage="scheduled", interview_on=DAY)
        assert (moved["interview_on"], moved["turn"]) == (LATER, "yours")
        assert changed("moved", day=LATER, next_round="booked")["next_interview_on"] == LATER

    def test_a_round_that_is_moved_to_no_day_is_called_off(self):
        assert changed("moved", stage="scheduled", interview_on=DAY)["meeting"] == "called_off"
        assert changed("called_off", next_round="booked")["next_round"] == "promised"

    @pytest.mark.parametrize(("what", "meeting"), [("no_show", "no_show"), ("missed", "missed")])
    def test_a_round_that_came_to_nothing_is_not_thanked_for(self, what, meeting):
        state = after(InterviewState("scheduled", interview_on=DAY), Event(DAY, what))
        assert state.meeting == meeting
        assert decide(state, today=DAY).next.action is Action.RESCHEDULE

    def test_a_talk_is_held_on_the_day_it_names_if_that_is_not_ahead(self):
        assert changed("met", day=DAY - timedelta(3))["interview_on"] == DAY - timedelta(3)
        assert changed("met", day=LATER)["interview_on"] == DAY

    def test_the_day_of_a_talk_is_not_a_day_they_promised(self):
        """One that comes after it is."""
        assert "decision_due" not in changed("met", day=DAY - timedelta(3))
        assert "decision_due" not in changed("met", day=DAY)
        assert changed("met", day=LATER)["decision_due"] == LATER
        assert "decision_due" not in changed("met", day=DAY, decision_due=LATER)

    def test_a_day_that_has_passed_is_promised_by_nobody(self):
        assert changed("promised", day=DAY)["decision_due"] == DAY
        assert "decision_due" not in changed("promised", day=DAY - timedelta(1))
        assert "decision_due" not in changed("promised", day=DAY - timedelta(1), decision_due=LATER)

    def test_no_note_is_owed_where_none_is_welcome(self):
        assert "thank_you" not in changed("met", thank_you="unwelcome")
        assert "thank_you" not in changed("met", stage="informational", thank_you="unwelcome")

    def test_after_a_decision_a_talk_is_a_contact(self):
        assert changed("met", stage="accepted") == {"last_contact_on": DAY}

    def test_a_talk_after_a_no_contradicts_it(self):
        """Which stands; and the answer says so."""
        state = replay([Event(DAY, "rejected"), Event(LATER, "met")])
        assert (state.stage, state.interview_on) == (Stage.REJECTED, LATER)
        says = "the interview comes after the decision, which is taken to stand all the same"
        assert says in decide(state, today=LATER).assumptions
        assert says not in decide(replay([Event(DAY, "met"), Event(LATER, "rejected")])).assumptions

    def test_a_test_is_no_talk(self):
        assert changed("test_set", stage="applied")["meeting"] == "never"
        assert "meeting" not in changed("test_set")
        assert changed("test_sent", stage="applied", day=LATER)["decision_due"] == LATER
        assert "stage" not in changed("test_sent")

    def test_whose_references_are_asked_for_has_been_interviewed(self):
        assert changed("references_asked", stage="applied")["stage"] == "interviewed"
        assert "stage" not in changed("references_asked")

    def test_an_offer_is_spoken_and_then_written(self):
        assert changed("offer_spoken")["stage"] == "offered"
        assert changed("offer_spoken", stage="accepted") == {"offer": "spoken", "last_contact_on": DAY}
        assert changed("offer_written")["stage"] == "offered"
        assert changed("offer_written", stage="accepted", offer="spoken")["offer"] == "written"

    def test_a_round_is_promised_unless_one_is_booked(self):
        assert changed("round_promised")["next_round"] == "promised"
        assert "next_round" not in changed("round_promised", next_round="booked")

    @pytest.mark.parametrize(
        ("what", "field", "value"),
        [
            ("promised", "decision_due", LATER),
            ("offered_elsewhere", "other_offer_due", LATER),
            ("accepted_elsewhere", "other_offer", "taken"),
            ("they_asked", "turn", "yours"),
            ("they_invited", "invitation", "received"),
            ("they_accepted", "relationship", "connected"),
            ("allowed", "permission", "granted"),
            ("forbidden", "permission", "refused"),
            ("away", "presence", "away"),
            ("left", "presence", "left"),
        ],
    )
    def test_sets_what_it_says(self, what, field, value):
        assert changed(what, day=LATER)[field] == value

    def test_they_come_back(self):
        assert changed("back", presence="away") == {"presence": "present"}


class TestWhereItStands:
    def test_a_stage_it_has_already_changes_nothing(self):
        assert changed("interviewed", thank_you="sent") == {}

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_a_decision_has_its_day(self, stage):
        assert changed(stage)["decided_on"] == DAY

    def test_a_decision_is_taken_back_by_a_later_stage(self):
        taken_back = changed("interviewed", stage="rejected", decided_on=DAY)
        assert (taken_back["stage"], taken_back["decided_on"]) == ("interviewed", None)

    @pytest.mark.parametrize("stage", ["screening", "scheduled", "interviewing"])
    def test_a_round_begins(self, stage):
        assert changed(stage, day=LATER, stage="applied", thank_you="sent")["thank_you"] == "unknown"


class TestReplaying:
    def test_does_not_depend_on_the_order_of_two_that_differ_in_the_day_they_name(self):
        one, other = Event(DAY, "offered_elsewhere"), Event(DAY, "offered_elsewhere", day=DAY)
        assert replay([one, other]) == replay([other, one])
        assert replay([one, other]).other_offer_due == DAY

    def test_takes_what_was_set_for_a_day_before_what_came_of_it(self):
        """The day may be that of the event itself."""
        moved, off = Event(DAY, "moved", day=DAY), Event(DAY, "called_off")
        booked = InterviewState("scheduled", interview_on=DAY - timedelta(2))
        assert replay([off, moved], booked).meeting == replay([moved, off], booked).meeting == "called_off"

    def test_begins_with_nothing(self):
        assert replay([]) == InterviewState("unknown")

    def test_takes_what_happened_before_what_was_done_about_it(self):
        done, happened = Event(DAY, "send_thank_you"), Event(DAY, "met")
        assert replay([done, happened]).thank_you == "sent"

    def test_the_same_stage_on_another_day_is_another_round(self):
        first, second = (
            Event(DAY, "scheduled", day=LATER),
            Event(LATER, "scheduled", day=LATER + timedelta(9)),
        )
        assert replay([first, second]).interview_on == LATER + timedelta(9)
        assert replay([first, attrs.evolve(first, on=LATER)]) == replay([first])
        assert replay([first, Event(LATER, "scheduled")]) == replay([first])

    def test_a_status_says_when_you_were_interviewed(self):
        """On the day that was booked, or else on its own; never before you applied."""
        applied = Event(DAY, "applied")
        assert replay([applied, Event(LATER, "interviewed")]).interview_on == LATER
        booked = Event(DAY, "booked", day=LATER)
        assert replay([booked, Event(LATER + timedelta(1), "interviewed")]).interview_on == LATER
        assert replay([booked, Event(DAY, "interviewed")]).interview_on == DAY
        assert replay([applied, Event(LATER, "interviewed", day=DAY)]).interview_on == DAY

    def test_whoever_heard_that_you_accepted_knows_that_you_start(self):
        told = [Event(DAY, "accepted"), Event(DAY, "send_message")]
        assert replay([*told, Event(LATER, "hired")]).turn == "theirs"
        assert replay([Event(LATER, "hired")]).turn == "yours"

    def test_a_decision_that_was_answered_stays_answered(self):
        answered = [Event(DAY, "offered"), Event(DAY, "reply_to_offer")]
        assert replay([*answered, Event(LATER, "they_asked")]).turn == "theirs"
        assert replay([answered[0], Event(LATER, "they_asked")]).turn == "yours"

    def test_a_next_round_that_has_begun_is_the_latest(self):
        state = InterviewState("interviewed", thank_you="not_sent", next_interview_on=DAY)
        assert after(state, Event(LATER, "check_in")).interview_on == DAY

    def test_refuses_what_is_no_event(self):
        with pytest.raises(TypeError, match="events is 'met'"):
            replay(["met"])
        with pytest.raises(TypeError, match="event is 'met'"):
            after(InterviewState("applied"), "met")

    @pytest.mark.parametrize("given", [None, Event(DAY, "met"), "met", 5])
    def test_refuses_what_holds_no_events(self, given):
        with pytest.raises(TypeError, match="but it holds Events; put even a single one into a list"):
            replay(given)

    def test_refuses_what_is_no_state(self):
        with pytest.raises(TypeError, match="state is 'applied'"):
            after("applied", Event(DAY, "met"))


class TestForecasting:
    def test_begins_today_and_ends_after_a_year(self):
        state = InterviewState("rejected", decided_on=DAY)
        first, *others = forecast_of(state, today=DAY)
        assert first == decide(state, today=DAY)
        assert all(DAY < decision.today <= DAY + timedelta(365) for decision in others)

    def test_leaves_out_a_day_that_changes_nothing(self):
        state = InterviewState("withdrawn", last_contact_on=DAY, other_offer_due=DAY + timedelta(3))
        assert decide(state, today=DAY).reconsider_on == DAY + timedelta(4)
        assert DAY + timedelta(4) not in {decision.today for decision in forecast_of(state, today=DAY)}

    def test_stops_on_the_last_day_there_is(self):
        assert forecast_of(InterviewState("applied"), today=date.max)

    def test_takes_a_moment_as_its_day(self):
        state = InterviewState("applied", last_contact_on=DAY)
        moment = datetime(2026, 11, 20, 9)  # noqa: DTZ001  that it has no zone is the point
        assert forecast_of(state, today=moment) == forecast_of(state, today=DAY)

    def test_wants_a_day(self):
        with pytest.raises(TypeError, match=r"^today is None, but forecast takes a datetime\.date; parse"):
            forecast_of(InterviewState("applied"), today=None)

    def test_wants_a_state(self):
        with pytest.raises(TypeError, match="state is 'applied', but forecast takes an InterviewState"):
            forecast_of("applied", today=DAY)

    def test_ends_on_a_day_that_comes_later(self):
        """Or on the first one; the message says what to give."""
        state = InterviewState("applied")
        assert len(forecast_of(state, today=DAY, until=DAY)) == 1
        with pytest.raises(InvalidDetailError) as caught:
            forecast_of(state, today=DAY, until=DAY - timedelta(1))
        assert str(caught.value) == (
            "until is 2026-11-19, but today is 2026-11-20, which comes after it; give a day from today on"
        )
        assert (caught.value.field, caught.value.value) == ("until", DAY - timedelta(1))


class TestAnEvent:
    @pytest.mark.parametrize(
        ("parts", "says"),
        [
            ({"on": "x"}, r"^on is 'x', but it takes a datetime\.date; parse"),
            ({"on": DAY, "day": "x"}, r"^day is 'x', but it takes a datetime\.date or None; parse"),
        ],
    )
    def test_says_what_a_day_may_be(self, parts, says):
        with pytest.raises(InvalidEventError, match=says):
            Event(what="met", **parts)

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"on": "2026-11-20"}, "on"),
            ({"what": "thanked"}, "what"),
            ({"what": Contact.PEER}, "what"),
            ({"day": "tomorrow"}, "day"),
            ({"who": "ann"}, "who"),
            ({"who": 7}, "who"),
            ({"who": [[]]}, "who"),
        ],
    )
    def test_refuses_what_cannot_be_meant(self, given, field):
        whole = {"on": DAY, "what": "met", **given}
        with pytest.raises(InvalidEventError) as refused:
            Event(whole.pop("on"), whole.pop("what"), **whole)
        assert refused.value.field == field
        assert str(refused.value).startswith(field)

    def test_names_each_person_once(self):
        assert Event(DAY, "met", who=["ann", "bo", "ann"]).who == ("ann", "bo")

    def test_takes_a_moment_as_its_day(self):
        moment = datetime(2026, 11, 20, 9)  # noqa: DTZ001
        assert Event(moment, "booked", day=moment) == Event(DAY, "booked", day=DAY)
