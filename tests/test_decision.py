"""`Decision` and `Step`: how an answer reads, and that it is plain data."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from typing import get_type_hints

import attrs
import pytest
from hypothesis import given

from netiquette import (
    CAUTIOUS,
    Action,
    Decision,
    DecisionDict,
    InterviewState,
    SourceDict,
    Stage,
    Step,
    StepDict,
    SupportDict,
    Verdict,
    decide,
)
from netiquette._languages.english.deciding import DECIDING
from netiquette.errors import InvalidEventError, InvalidStateError
from netiquette.strategies import policies, questions

RULE = CAUTIOUS.rule("await-the-decision")
MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)


def step(action=Action.CHECK_IN, **fields):
    """Return a step of some rule."""
    return Step(action=action, rule=RULE, **fields)


class TestSummary:
    """One line a tracker can store as its next action."""

    @pytest.mark.parametrize("action", Action)
    def test_says_what_to_do(self, action):
        """Without days it is the action alone: a line in the imperative, without a full stop."""
        summary = step(action).summary
        assert summary == DECIDING.summaries[action]
        assert summary[0].isupper()
        assert summary[-1].isalnum()
        assert "\n" not in summary
        assert len(summary) <= 60

    @pytest.mark.parametrize(
        ("fields", "end"),
        [
            ({"earliest": MONDAY}, " from 2026-11-16 on"),
            ({"due": FRIDAY}, " by 2026-11-20"),
            ({"earliest": MONDAY, "due": FRIDAY}, " by 2026-11-20"),
            ({"earliest": FRIDAY, "due": FRIDAY}, " on 2026-11-20"),
            ({"latest": FRIDAY}, ""),
            ({"due": MONDAY, "overdue": True}, " now; it was due on 2026-11-16"),
            ({"earliest": MONDAY, "due": MONDAY, "overdue": True}, " now; it was due on 2026-11-16"),
        ],
    )
    def test_says_by_when(self, fields, end):
        """The day that matters most, and no other."""
        assert step(**fields).summary == f"Ask politely how things stand{end}"

    def test_waiting_has_an_end_where_it_is_known(self):
        """It is the latest day on which waiting is right."""
        assert step(Action.WAIT, latest=FRIDAY).summary == "Wait until 2026-11-20"
        assert step(Action.WAIT).summary == "Wait"


class TestReason:
    """Why, in one sentence."""

    def test_is_the_rule_s_sentence(self):
        """Where nobody says otherwise, that is all there is to say."""
        decision = decide(InterviewState(Stage.OFFERED))
        assert decision.reason == decision.rule.says

    def test_counts_the_voices_where_they_are_divided(self):
        """Before the full stop, so that it stays one sentence."""
        decision = decide(InterviewState(Stage.INTERVIEWED))
        assert decision.reason == (
            "Do not ask somebody who is still deciding about you to connect "
            "(published advice is divided: 13 agree, 9 set conditions, 9 disagree)."
        )

    @given(questions(), policies())
    def test_is_one_line_for_every_answer(self, question, policy):
        """It begins as the rule does and ends as a sentence does."""
        state, today = question
        decision = decide(state, today=today, policy=policy)
        assert decision.reason.startswith(decision.rule.says.rstrip("."))
        assert decision.reason.endswith(".")
        assert "\n" not in decision.reason


class TestDecision:
    """An answer is plain data that never changes."""

    def test_next_is_the_first_step(self):
        """There always is one."""
        decision = decide(InterviewState(Stage.REJECTED))
        assert decision.next is decision.steps[0]

    @pytest.mark.parametrize("verdict", Verdict)
    def test_connect_is_whether_the_door_is_open(self, verdict):
        """To send a request, or to accept one."""
        state, rule = InterviewState(Stage.APPLIED), attrs.evolve(RULE, then=verdict)
        decision = Decision(state=state, verdict=verdict, rule=rule, steps=(step(),))
        assert decision.connect is (verdict in {Verdict.CONNECT, Verdict.ACCEPT})
        assert (decision.reconsider_on, decision.assumptions, decision.missing) == (None, (), ())

    @pytest.mark.parametrize(
        "thing", [decide(InterviewState(Stage.APPLIED)), step()], ids=["Decision", "Step"]
    )
    def test_is_frozen_and_named(self, thing):
        """It may be kept and shared."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            thing.rule = RULE
        with pytest.raises(TypeError):
            type(thing)(RULE)

    @given(questions())
    def test_round_trips(self, question):
        """Pickled, copied or evolved into nothing new, an answer is equal, and so is its hash."""
        state, today = question
        decision = decide(state, today=today)
        for other in (pickle.loads(pickle.dumps(decision)), copy.deepcopy(decision), attrs.evolve(decision)):
            assert other == decision
            assert hash(other) == hash(decision)
            assert other.as_dict() == decision.as_dict()


class TestAStep:
    """What it is called, why it is taken, when it may be, and that it was."""

    def test_title_is_the_summary_without_the_day(self):
        """So that it does not go stale."""
        asked = step(due=FRIDAY)
        assert (asked.title, asked.summary) == (
            "Ask politely how things stand",
            "Ask politely how things stand by 2026-11-20",
        )
        rule = CAUTIOUS.rule("ask-for-the-day")
        assert Step(action=Action.CHECK_IN, rule=rule).title == "Ask for the date of the interview"

    def test_says_why_it_is_taken(self):
        """And not why the verdict is what it is."""
        state = InterviewState(Stage.INTERVIEWED, thank_you="not_sent", interview_on=MONDAY)
        decision = decide(state, today=MONDAY)
        note, question = decision.steps
        assert note.says == CAUTIOUS.rule("thank-them-by-the-next-day").says
        assert question.says == CAUTIOUS.rule("ask-when-the-time-is-up").says
        assert decision.reason.startswith("Do not ask somebody who is still deciding")

    @pytest.mark.parametrize(
        ("days", "opened"),
        [
            ({}, [True, True, True, True]),
            ({"earliest": FRIDAY}, [False, False, True, False]),
            ({"latest": MONDAY}, [True, True, False, True]),
            ({"earliest": MONDAY, "latest": MONDAY}, [False, True, False, False]),
            ({"due": MONDAY}, [True, True, True, True]),
        ],
    )
    def test_is_open_from_its_first_day_to_its_last(self, days, opened):
        """On the day before, on Monday, on Friday; and where nobody knows the day."""
        asked = step(**days)
        before = date(2026, 11, 15)
        assert [asked.is_open(day) for day in (before, MONDAY, FRIDAY, None)] == opened

    def test_done_is_an_event(self):
        """With the people it was done towards."""
        done = step().done(MONDAY, who=["Ann", "Bo", "Ann"])
        assert (done.on, done.what, done.who) == (MONDAY, Action.CHECK_IN, ("Ann", "Bo"))
        assert step().done(MONDAY).who == ()
        with pytest.raises(InvalidEventError, match=r"^on is 'today'"):
            step().done("today")


class TestWhatIsLeft:
    """Whether it is over, how urgent it is, and what may be done now."""

    def test_is_over_where_nothing_is_left(self):
        """Neither today nor on a later day."""
        rested = InterviewState(Stage.OFFERED, relationship="connected", turn="nobody")
        assert decide(rested, today=MONDAY).over
        waiting = InterviewState(Stage.INTERVIEWED, thank_you="sent", interview_on=MONDAY)
        assert not decide(waiting, today=MONDAY).over  # there will be something to ask
        kept = InterviewState(Stage.REJECTED, relationship="connected", meeting="held", turn="theirs")
        assert not decide(kept, today=MONDAY).over  # a line now and then

    def test_urgency_sorts_by_the_day_that_is_due(self):
        """Then by what may be done on any day, then by what opens later; waiting is last."""
        overdue = InterviewState(Stage.OFFERED, contact="peer", decided_on=date(2026, 11, 12))
        due = InterviewState(Stage.OFFERED, contact="peer", decided_on=MONDAY)
        request = InterviewState(Stage.RESEARCHING, contact="recruiter", turn="theirs")
        later = InterviewState(
            Stage.REJECTED,
            contact="peer",
            relationship="connected",
            turn="theirs",
            last_contact_on=MONDAY,
        )
        over = InterviewState(Stage.HIRED, contact="peer", relationship="connected")
        keys = [decide(state, today=MONDAY).urgency for state in (overdue, due, request, later, over)]
        assert keys == sorted(keys)
        assert len({*keys}) == len(keys)

    def test_urgency_of_an_offer_without_a_day(self):
        """Thanks are owed today; where no day is known, before everything."""
        offered = InterviewState(Stage.OFFERED, contact="peer")
        assert decide(offered, today=MONDAY).urgency == (MONDAY.toordinal(), 0)
        assert decide(offered).urgency == (0, 0)

    def test_allows_what_is_a_step_today(self):
        """The gate before something is sent."""
        state = InterviewState(Stage.INTERVIEWED, contact="recruiter", interview_on=MONDAY)
        decision = decide(state, today=MONDAY)
        assert decision.allows(Action.SEND_THANK_YOU)
        assert decision.allows("send_invitation")
        assert not decision.allows("check_in")  # not yet
        assert not decision.allows("keep_in_touch")  # not at all

    def test_allows_what_no_day_is_too_early_for(self):
        """Where today is not known."""
        state = InterviewState(Stage.REJECTED, contact="peer", decided_on=MONDAY)
        assert not decide(state).allows("reply_to_rejection")
        assert decide(attrs.evolve(state, decided_on=None)).allows("reply_to_rejection")

    def test_there_is_no_such_action(self):
        """A word that is none is a slip, not a no."""
        with pytest.raises(InvalidStateError, match=r"^action is 'chek_in', .*did you mean 'check_in'"):
            decide(InterviewState(Stage.APPLIED)).allows("chek_in")


def conforms(value, hint):
    """Return whether a value is of a type, as far as our typed dictionaries use types; no subclass is."""
    origin, arguments = getattr(hint, "__origin__", None), getattr(hint, "__args__", ())
    if origin is list:
        return type(value) is list and all(conforms(item, arguments[0]) for item in value)
    if origin is dict:
        return type(value) is dict and all(
            conforms(key, arguments[0]) and conforms(item, arguments[1]) for key, item in value.items()
        )
    if origin is None and arguments:
        return any(conforms(value, argument) for argument in arguments)
    if isinstance(hint, type) and issubclass(hint, dict):
        hints = get_type_hints(hint)
        return (
            type(value) is dict
            and [*value] == [*hints]
            and all(conforms(value[name], hint) for name, hint in hints.items())
        )
    return type(value) is hint


class TestAsDict:
    """The answer as plain data for JSON."""

    @given(questions(), policies())
    def test_is_what_its_type_says(self, question, policy):
        """The keys in their order; text, numbers, truth values, lists and nulls: no enum, no date."""
        state, today = question
        assert conforms(decide(state, today=today, policy=policy).as_dict(), DecisionDict)

    def test_belongs_to_the_caller(self):
        """Whatever is done to it, the next one is what it was."""
        decision = decide(InterviewState(Stage.INTERVIEWED))
        mine, before = decision.as_dict(), decision.as_dict()
        assert mine["because"]
        assert mine["against"]
        for part in [
            *mine["because"],
            *mine["against"],
            mine["support"],
            mine["state"],
            *mine["steps"],
            mine,
        ]:
            part.clear()
        assert decision.as_dict() == decide(InterviewState(Stage.INTERVIEWED)).as_dict() == before

    @given(questions())
    def test_survives_json(self, question):
        """What comes back is what went in, surrogates and infinities excluded by construction."""
        state, today = question
        data = decide(state, today=today).as_dict()
        assert json.loads(json.dumps(data, allow_nan=False)) == data

    @given(questions())
    def test_leads_back_to_the_state(self, question):
        """The words are texts the constructor takes, the days ISO 8601."""
        state, today = question
        fields = {
            name: date.fromisoformat(value) if name.endswith(("_on", "_due")) and value else value
            for name, value in decide(state, today=today).as_dict()["state"].items()
        }
        assert InterviewState(**fields) == state

    def test_says_what_the_attributes_say(self):
        """Every attribute and every property that carries an answer is in it."""
        state = InterviewState(
            Stage.REJECTED, decided_on=MONDAY, invitation="withdrawn", invited_on=date(2026, 11, 2)
        )
        decision = decide(state, today=FRIDAY)
        data = decision.as_dict()
        assert data["today"] == FRIDAY.isoformat()
        assert decide(state).as_dict()["today"] is None
        assert data["verdict"] == "wait"
        assert data["connect"] is False
        assert data["reason"] == decision.reason
        assert data["reconsider_on"] == "2026-11-23"
        assert data["assumptions"] == [*decision.assumptions]
        assert data["missing"] == [*decision.missing]
        assert data["steps"][0] == {
            "action": "reply_to_rejection",
            "rule": "thank-them-after-a-no",
            "earliest": "2026-11-16",
            "due": "2026-11-18",
            "latest": "2026-11-30",
            "overdue": True,
            "summary": "Thank them for the chance now; it was due on 2026-11-18",
            "title": "Thank them for the chance",
            "says": "Answer a no within two days: thank them, keep the regret short, and do not argue.",
        }
        assert data["over"] is decision.over is False
        assert [entry["action"] for entry in data["steps"]] == [step.action for step in decision.steps]

    def test_cites_the_rule_with_its_sources(self):
        """A program can show where the answer comes from without asking again."""
        rule = decide(InterviewState(Stage.INTERVIEWED)).as_dict()
        assert (rule["rule"], rule["basis"]) == ("await-the-decision", "founding")
        assert rule["support"] == {"agree": 13, "conditional": 9, "disagree": 9}
        assert [work["voice"] for work in rule["because"]] == [work.voice for work in RULE.because]
        assert [work["url"] for work in rule["against"]] == [work.url for work in RULE.against]
        for work, data in zip(RULE.because + RULE.against, rule["because"] + rule["against"], strict=True):
            assert data == {
                "voice": work.voice,
                "publisher": work.publisher,
                "title": work.title,
                "url": work.url,
                "year": work.year,
            }
        assert {type(data["year"]) for data in rule["because"]} == {int, type(None)}

    def test_is_new_each_time(self):
        """Whoever changes it changes nobody else's answer."""
        decision = decide(InterviewState(Stage.INTERVIEWED))
        decision.as_dict()["steps"].clear()
        assert decision.as_dict()["steps"]

    def test_documents_its_parts(self):
        """The types are public, so that an embedder can name them."""
        hints = get_type_hints(DecisionDict)
        assert hints["steps"] == list[StepDict]
        assert hints["because"] == list[SourceDict]
        assert hints["support"] is SupportDict


class TestWhatContradictsItself:
    """An answer put together by hand is looked at as a whole, and the error carries what was wrong."""

    @pytest.mark.parametrize(
        ("changed", "field", "value", "says"),
        [
            (
                {"verdict": "accept"},
                "verdict",
                Verdict.ACCEPT,
                "verdict is 'accept', but it is not what rule 'await-the-decision' says; take both",
            ),
            ({"steps": ()}, "steps", (), "steps is (), but there is always something to do"),
        ],
    )
    def test_in_a_decision(self, changed, field, value, says):
        with pytest.raises(InvalidStateError) as caught:
            attrs.evolve(decide(InterviewState(Stage.INTERVIEWED)), **changed)
        assert (caught.value.field, caught.value.value) == (field, value)
        assert str(caught.value).startswith(says)

    @pytest.mark.parametrize(
        ("days", "field", "value", "says"),
        [
            (
                {"earliest": date(2026, 11, 21), "due": date(2026, 11, 20)},
                "earliest",
                date(2026, 11, 21),
                "earliest is 2026-11-21 and due is 2026-11-20, but the first cannot be later",
            ),
            (
                {"due": date(2026, 11, 21), "latest": date(2026, 11, 20)},
                "due",
                date(2026, 11, 21),
                "due is 2026-11-21 and latest is 2026-11-20, but the first cannot be later",
            ),
            ({"overdue": True}, "overdue", True, "overdue is True, but no day has passed where none is due"),
        ],
    )
    def test_in_a_step(self, days, field, value, says):
        with pytest.raises(InvalidStateError) as caught:
            Step(action=Action.WAIT, rule=RULE, **days)
        assert (caught.value.field, caught.value.value) == (field, value)
        assert str(caught.value).startswith(says)
