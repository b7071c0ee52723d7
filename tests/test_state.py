"""`InterviewState`: what each field takes, what it refuses, and in what words."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from enum import EnumType, StrEnum
from types import MappingProxyType

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette import (
    Contact,
    InterviewState,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
    decide,
)
from netiquette._vocabulary import state as module
from netiquette._vocabulary.arguments import civil_date
from netiquette.errors import InvalidStateError
from netiquette.strategies import states

WORDS = {
    "stage": Stage,
    "contact": Contact,
    "relationship": Relationship,
    "invitation": Invitation,
    "permission": Permission,
    "network": Network,
    "thank_you": ThankYou,
    "meeting": Meeting,
    "route": Route,
    "next_round": NextRound,
    "other_offer": OtherOffer,
    "presence": Presence,
    "turn": Turn,
    "offer": Offer,
}
DAYS = [
    "interview_on",
    "next_interview_on",
    "other_offer_due",
    "decision_due",
    "decided_on",
    "last_contact_on",
    "invited_on",
]


def article(words):
    """Return the name of an enum with its article."""
    return f"{'an' if words.__name__[0] in 'AEIOU' else 'a'} {words.__name__}"


def build(**fields):
    """Return a state with these fields; applied, if they do not say the stage."""
    return InterviewState(**{"stage": Stage.APPLIED, **fields})


def refused(**fields):
    """Return the error with which a single field is refused, in the style of all our messages."""
    ((field, value),) = fields.items()
    with pytest.raises(InvalidStateError) as caught:
        build(**fields)
    error = caught.value
    message = str(error)
    assert error.field == field
    assert error.value is value
    assert message.startswith(f"{field} is ")
    assert "\n" not in message
    assert not message.endswith(".")
    assert ";" in message
    assert error.__cause__ is None
    return message


class TestWordFields:
    """A field of words takes the member or its text, and nothing else."""

    @pytest.mark.parametrize(("field", "enum"), WORDS.items())
    def test_takes_the_member_and_its_text(self, field, enum):
        """Both give the member itself."""
        for word in enum:
            assert getattr(build(**{field: word}), field) is word
            assert getattr(build(**{field: word.value}), field) is word

    def test_takes_a_subclass_of_str(self):
        """What a data frame hands over is a text all the same."""

        class Text(str):
            __slots__ = ()

        assert build(contact=Text("peer")).contact is Contact.PEER

    @pytest.mark.parametrize(
        ("field", "value", "meant"),
        [
            ("stage", "interviwed", "interviewed"),
            ("stage", "Offered", "offered"),
            ("stage", " no response ", "no_response"),
            ("stage", "on-hold", "on_hold"),
            ("contact", "Hiring Manager", "hiring_manager"),
            ("relationship", "conected", "connected"),
            ("invitation", "recieved", "received"),
            ("permission", "grant", "granted"),
            ("network", "LinkedIn", "linkedin"),
            ("thank_you", "not sent", "not_sent"),
        ],
    )
    def test_suggests_what_was_meant(self, field, value, meant):
        """A near miss is answered with the word that was meant."""
        message = refused(**{field: value})
        assert message == (
            f"{field} is {value!r}, which is not {article(WORDS[field])}; did you mean {meant!r}?"
        )

    @pytest.mark.parametrize(("field", "enum"), WORDS.items())
    @pytest.mark.parametrize("value", ["zzz", "", 7, 1.5, b"zzz", ["zzz"], {}, float("nan")], ids=repr)
    def test_lists_what_is_allowed_where_nothing_is_near(self, field, enum, value):
        """Anything else is answered with the field, the value and every word it takes."""
        message = refused(**{field: value})
        listed = ", ".join(word.value for word in enum)
        assert message == f"{field} is {value!r}, which is not {article(enum)}; use one of {listed}"

    @pytest.mark.parametrize("field", ["relationship", "invitation", "permission"])
    def test_takes_none_for_a_near_miss(self, field):
        """Where a word says that there is none, Python's None is a slip with one way out."""
        assert refused(**{field: None}).endswith("; did you mean 'none'?")

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("contact", Stage.UNKNOWN),
            ("stage", Contact.UNKNOWN),
            ("permission", Relationship.NONE),
            ("stage", Invitation.WITHDRAWN),
            ("thank_you", Invitation.SENT),
        ],
    )
    def test_refuses_a_member_of_another_enum(self, field, value):
        """Though the text would be right: two arguments are probably swapped."""
        message = refused(**{field: value})
        assert message == (
            f"{field} is {type(value).__name__}.{value.name}, but {field} takes a "
            f"{WORDS[field].__name__}; check that the arguments are not swapped"
        )

    def test_refuses_a_stranger_s_enum(self):
        """An embedder's own enum is converted by the embedder."""

        class Theirs(StrEnum):
            OFFERED = "offered"

        assert refused(stage=Theirs.OFFERED).startswith("stage is Theirs.OFFERED, but stage takes a Stage")


class Timestamp(datetime):
    """A datetime as pandas has it: a subclass with a constructor of its own."""

    def __new__(cls, text):
        """Parse the text."""
        return datetime.__new__(cls, *map(int, text.split("-")), 23, 59)


class NaT(datetime):
    """A placeholder as pandas has it: a datetime that stands for no day."""

    def date(self):
        """Refuse, as pandas does."""
        message = "NaTType does not support date"
        raise ValueError(message)


class TestDayFields:
    """A field of days takes a date, a datetime of its own date, or None."""

    @pytest.mark.parametrize("field", DAYS)
    def test_takes_a_date_or_none(self, field):
        """A plain date is kept as it is."""
        day = date(2026, 11, 20)
        assert getattr(build(**{field: day}), field) is day
        assert getattr(build(**{field: None}), field) is None

    @pytest.mark.parametrize("field", DAYS)
    @pytest.mark.parametrize(
        "moment",
        [
            datetime(2026, 11, 20),  # noqa: DTZ001  a naive one has a date, too
            datetime(2026, 11, 20, 23, 59, 59, 999999),  # noqa: DTZ001
            datetime(2026, 11, 20, 0, 30, tzinfo=UTC),
            datetime(2026, 11, 20, 0, 30, tzinfo=timezone(timedelta(hours=14))),
            datetime(2026, 11, 20, 23, 30, tzinfo=timezone(-timedelta(hours=12))),
            datetime(2026, 11, 20, fold=1),  # noqa: DTZ001
            Timestamp("2026-11-20"),
        ],
    )
    def test_reduces_a_datetime_to_its_own_date(self, field, moment):
        """Nothing is converted: the date on the datetime's own clock is the day."""
        day = getattr(build(**{field: moment}), field)
        assert day == date(2026, 11, 20)
        assert type(day) is date

    @pytest.mark.parametrize("field", DAYS)
    def test_reduces_a_subclass_of_date(self, field):
        """Equal states have equal types, so that they print and pickle alike."""

        class Holiday(date):
            name = "Labour Day"

        day = getattr(build(**{field: Holiday(2026, 5, 1)}), field)
        assert day == date(2026, 5, 1)
        assert type(day) is date

    @pytest.mark.parametrize("field", DAYS)
    @pytest.mark.parametrize(
        "value", ["2026-11-20", 20261120, 1.5, True, timedelta(1), NaT(1, 1, 1), ()], ids=repr
    )
    def test_refuses_what_is_no_day(self, field, value):
        """A text is parsed by whoever knows its format; a placeholder is not a date."""
        assert refused(**{field: value}) == (
            f"{field} is {value!r}, but it takes a datetime.date or None; "
            "parse text with datetime.fromisoformat first"
        )

    def test_takes_the_ends_of_the_calendar(self):
        """Any date there is can be a day."""
        assert build(interview_on=date.min, decided_on=date.max).decided_on == date.max

    def test_civil_date(self):
        """The same reduction serves `today`."""
        assert civil_date(date.max) is date.max
        assert type(civil_date(Timestamp("2026-11-20"))) is date


class TestCheckIns:
    """`check_ins` is a whole number, of any type that says it is one."""

    def test_takes_what_can_be_an_index(self):
        """An integer of a data frame becomes an int."""

        class Int64:
            def __init__(self, value):
                self.value = value

            def __index__(self):
                return self.value

        for value in (0, 1, 2):
            count = build(check_ins=Int64(value)).check_ins
            assert count == value
            assert type(count) is int

        class Count(int):
            __slots__ = ()

        assert type(build(check_ins=Count(1)).check_ins) is int

    @pytest.mark.parametrize("value", [True, False, 1.0, "1", None, float("nan"), [1]], ids=repr)
    def test_refuses_what_is_no_whole_number(self, value):
        """A truth value or a float is a mistake, whatever it is worth."""
        assert refused(check_ins=value) == (
            f"check_ins is {value!r}, but it counts questions already sent; use a whole number"
        )

    @pytest.mark.parametrize("value", [-1, -100])
    def test_refuses_less_than_none(self, value):
        """Nobody has asked less than not at all."""
        assert refused(check_ins=value) == (
            f"check_ins is {value}, but it counts questions already sent; use 0 if you have not asked yet"
        )

    def test_refuses_less_than_none_of_an_index(self):
        """A foreign integer is held to the same."""

        class Int64:
            def __index__(self):
                return -1

            def __str__(self):
                return "-1"

        assert refused(check_ins=Int64()).startswith("check_ins is -1, but ")

    def test_refuses_what_python_would_not_print(self):
        """A number of thousands of digits gets the same answer as -1."""
        for number in (-(10**5000), 10**5000):
            assert refused(check_ins=number).startswith("check_ins is an integer of about 5,000 digits, but ")
        assert refused(check_ins=-(10**18)).startswith("check_ins is -1000000000000000000, but ")

    def test_refuses_what_is_another_number(self):
        """A million questions is what nobody asks: an id or a time got into the field."""
        assert build(check_ins=10**6).check_ins == 10**6
        assert refused(check_ins=10**6 + 1) == (
            "check_ins is 1000001, but it counts questions already sent; check that it is not another number"
        )


class TestInterviewState:
    """A state is plain data that never changes."""

    def test_needs_a_stage_and_nothing_else(self):
        """Everything else has a default that means unknown or none."""
        with pytest.raises(TypeError, match="stage"):
            InterviewState()
        assert attrs.asdict(InterviewState(Stage.UNKNOWN)) == {
            "stage": Stage.UNKNOWN,
            "contact": Contact.UNKNOWN,
            "relationship": Relationship.NONE,
            "invitation": Invitation.NONE,
            "permission": Permission.NONE,
            "network": Network.LINKEDIN,
            "thank_you": ThankYou.UNKNOWN,
            "meeting": Meeting.UNKNOWN,
            "route": Route.DIRECT,
            "next_round": NextRound.NONE,
            "other_offer": OtherOffer.NONE,
            "presence": Presence.PRESENT,
            "turn": Turn.UNKNOWN,
            "offer": Offer.UNKNOWN,
            "check_ins": 0,
            **dict.fromkeys(DAYS),
        }

    def test_takes_only_the_stage_by_position(self):
        """Twenty-two arguments in a row would be a riddle."""
        with pytest.raises(TypeError, match="positional"):
            InterviewState(Stage.APPLIED, Contact.PEER)

    @pytest.mark.parametrize("field", [*WORDS, "check_ins", *DAYS])
    def test_is_frozen(self, field):
        """No field can be set, deleted or added."""
        state = build()
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(state, field, getattr(state, field))
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(state, field)
        with pytest.raises(AttributeError):
            state.name = "Bo Example"

    @given(states())
    def test_round_trips(self, state):
        """Pickled, copied or evolved into nothing new, a state is equal, and so is its hash."""
        copies = [pickle.loads(pickle.dumps(state, protocol)) for protocol in range(6)]
        copies += [copy.copy(state), copy.deepcopy(state), attrs.evolve(state)]
        copies.append(InterviewState(**attrs.asdict(state)))
        for other in copies:
            assert other == state
            assert hash(other) == hash(state)
            assert repr(other) == repr(state)

    @given(states())
    def test_is_the_same_from_text(self, state):
        """Built from its words' texts it is the same state."""
        texts = {field: getattr(state, field).value for field in WORDS}
        assert attrs.evolve(state, **texts) == state

    @given(states(), st.sampled_from(Stage))
    def test_evolves(self, state, stage):
        """`attrs.evolve` checks like the constructor and leaves the rest alone."""
        other = attrs.evolve(state, stage=stage.value)
        assert other.stage is stage
        assert attrs.evolve(other, stage=state.stage) == state
        with pytest.raises(InvalidStateError):
            attrs.evolve(state, stage="nowhere")

    def test_a_value_of_the_right_type_costs_a_comparison(self, monkeypatch):
        """Converting is for the others: a state is built a million times by those who have a million rows."""
        for name in ("_member", "_day", "civil_date", "hasattr"):
            monkeypatch.setattr(module, name, None, raising=False)
        day = date(2026, 11, 20)
        for check_ins in (0, 1):
            state = build(contact=Contact.PEER, check_ins=check_ins, **dict.fromkeys(DAYS, day))
            assert {getattr(state, name) for name in DAYS} == {day}
        with pytest.raises(TypeError):
            build(contact="peer")

    def test_a_text_costs_a_look_up(self, monkeypatch):
        """Calling an enum takes four times as long."""
        monkeypatch.setattr(EnumType, "__call__", None)
        assert InterviewState("interviewed", contact="recruiter").contact is Contact.RECRUITER

    def test_shows_how_to_build_it(self):
        """The repr names every field."""
        assert repr(build()).startswith("InterviewState(stage=<Stage.APPLIED: 'applied'>, contact=")

    def test_pickles_carry_no_hash_into_another_process(self):
        """Text hashes differ from process to process; a cached one must not travel."""
        state = build(contact=Contact.PEER, interview_on=date(2026, 11, 20))
        hash(state)
        script = (
            "import pickle, sys; from datetime import date; from netiquette import InterviewState\n"
            "here = InterviewState('applied', contact='peer', interview_on=date(2026, 11, 20))\n"
            "there = pickle.loads(sys.stdin.buffer.read())\n"
            "assert here == there and hash(here) == hash(there) and {here: 1}[there]"
        )
        for seed in ("1", "2"):
            env = {**os.environ, "PYTHONHASHSEED": seed}
            subprocess.run([sys.executable, "-c", script], input=pickle.dumps(state), env=env, check=True)


class TestFromDict:
    """A state out of plain data, without an extra."""

    @given(states())
    def test_comes_back_from_what_as_dict_gives(self, state):
        """Through JSON, too; and from what attrs gives."""
        kept = decide(state).as_dict()["state"]
        assert InterviewState.from_dict(kept) == state
        assert InterviewState.from_dict(json.loads(json.dumps(kept))) == state
        assert InterviewState.from_dict(attrs.asdict(state)) == state

    def test_takes_what_an_earlier_release_gave(self):
        """What has come since has its default."""
        kept = {"stage": "interviewed", "check_ins": 1, "interview_on": "2026-11-20", "decided_on": None}
        assert InterviewState.from_dict(kept) == InterviewState(
            "interviewed", check_ins=1, interview_on=date(2026, 11, 20)
        )
        assert InterviewState.from_dict(MappingProxyType({"stage": "offered"})) == InterviewState("offered")

    @pytest.mark.parametrize("day", ["2026-11-20T23:30:00-08:00", "2026-11-20 00:10", date(2026, 11, 20)])
    def test_takes_the_own_day_of_a_timestamp(self, day):
        """In the zone it is written in."""
        state = InterviewState.from_dict({"stage": "applied", "last_contact_on": day})
        assert state.last_contact_on == date(2026, 11, 20)

    @pytest.mark.parametrize(
        ("data", "field", "message"),
        [
            ({}, "stage", "stage is None, which is not a Stage; use one of"),
            ({"stage": "interviwed"}, "stage", "stage is 'interviwed', which is not a Stage; did you mean"),
            (
                {"stage": "applied", "thank_yu": "sent"},
                "data",
                "data has 'thank_yu', but a state has no such field; did you mean 'thank_you'?",
            ),
            (
                {"stage": "applied", "salary": 1, 7: 2},
                "data",
                "data has 'salary', 7, but a state has no such field; leave them out",
            ),
            (
                {f"k{number}": 0 for number in range(20)},
                "data",
                "data has 'k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7' and 12 more, but a state",
            ),
            (
                {"stage": "applied", "invited_on": "20 November"},
                "invited_on",
                "invited_on is '20 November', which is not a date; write it as YYYY-MM-DD",
            ),
            ({"stage": "applied", "invited_on": 7}, "invited_on", "invited_on is 7, which is not a date; "),
            ({"stage": "applied", "contact": None}, "contact", "contact is None, which is not a Contact; "),
        ],
    )
    def test_refuses_what_can_only_be_a_mistake(self, data, field, message):
        """By the field, or by the keys that are none."""
        with pytest.raises(InvalidStateError) as caught:
            InterviewState.from_dict(data)
        assert str(caught.value).startswith(message)
        assert caught.value.field == field

    @pytest.mark.parametrize("data", [None, "applied", [("stage", "applied")], 7])
    def test_refuses_what_is_no_mapping(self, data):
        """And says what it takes."""
        with pytest.raises(
            TypeError, match=r"^data is .*, but from_dict takes fields by name; pass a mapping$"
        ):
            InterviewState.from_dict(data)
