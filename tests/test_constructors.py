"""Every public class that anybody can build refuses what it cannot be, field by field."""

# ruff: noqa: E501  a message is shown as it is read

from __future__ import annotations

import copy
import importlib
import pickle
import re
from datetime import UTC, date, datetime
from enum import Enum

import attrs
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

import netiquette
from netiquette import (
    CAUTIOUS,
    LIMITS,
    Action,
    BusinessCalendar,
    Channel,
    Contact,
    Details,
    Event,
    InterviewState,
    LeftOut,
    NetiquetteError,
    Policy,
    Severity,
    Source,
    Stage,
    Support,
    Task,
    Verdict,
    agenda,
    check_in,
    decide,
    explain,
    farewell,
    offer_reply,
    review,
    thank_you_note,
)
from netiquette._vocabulary.guarded import guarded, unguarded
from netiquette.errors import InvalidDetailError, InvalidPolicyError, InvalidStateError
from netiquette.evidence import opinions
from netiquette.frames import Unread
from netiquette.strategies import calendars, details, policies, questions
from netiquette.trackers import Recognition, from_history, from_role, from_status

SUBMODULES = ["agents", "calendar", "evidence", "frames", "json", "strategies", "trackers"]
DAY = date(2026, 11, 20)
STATE = InterviewState(Stage.INTERVIEWED, interview_on=DAY)
EXPLAINED = explain(STATE, today=DAY)
DETAILS = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
(FINDING,) = review("Hi Bo, the ledger! Any news on the salary? Ada", "send_thank_you")
AGENDA = agenda({"ann": STATE, "bo": STATE}, today=date(2026, 12, 14))

WHOLE = [
    STATE,
    DETAILS,
    thank_you_note(DETAILS),
    thank_you_note(DETAILS).parts[0],
    netiquette.Unwritten(Action.WAIT, "There is nothing to write.", DAY),
    decide(STATE, today=DAY),
    decide(STATE, today=DAY).next,
    EXPLAINED,
    EXPLAINED.connecting[0],
    EXPLAINED.changes[0],
    CAUTIOUS,
    CAUTIOUS.connecting[0],
    CAUTIOUS.timing,
    CAUTIOUS.connecting[0].because[0],
    CAUTIOUS.connecting[0].support,
    BusinessCalendar(),
    FINDING,
    FINDING.rule,
    netiquette.review_questions("check_in")[0],
    Channel.EMAIL.facts,
    Action.CHECK_IN.facts,
    LIMITS,
    netiquette.compare(CAUTIOUS, netiquette.FOUNDING)[0],
    netiquette.Problem(netiquette.ProblemKind.GAP, "connecting", "There is a gap."),
    from_status("Interview"),
    from_role("Recruiter"),
    Unread("stage", "Status", "aplied", 2),
    Event(DAY, "booked", who=("Ann",), day=DAY),
    netiquette.Process({"ann": "recruiter", "bo": STATE}, [Event(DAY, "met", who=["bo"])]),
    AGENDA,
    AGENDA.next,
    AGENDA.left_out[0],
    from_history([("Applied", "2026-11-02")]),
    opinions(netiquette.Question.BEFORE_DECISION)[0],
]
"""One of each, as somebody has it."""


def public_classes():
    """Yield every class that stands for itself: no word, no error, and no mere shape of a dict."""
    for module in (netiquette, *(importlib.import_module(f"netiquette.{name}") for name in SUBMODULES)):
        for name in module.__all__:
            thing = getattr(module, name)
            shape = hasattr(thing, "__required_keys__") or (
                isinstance(thing, type) and issubclass(thing, (Enum, Exception))
            )
            if isinstance(thing, type) and not shape:
                yield thing


def fields_of(thing):
    """Return the names of what it is made of."""
    return (
        thing._fields
        if isinstance(thing, tuple)
        else [field.name for field in attrs.fields(type(thing)) if field.init]
    )


def evolved(thing, **changed):
    """Return it with something else in a field."""
    return thing._replace(**changed) if isinstance(thing, tuple) else attrs.evolve(thing, **changed)


class Odd:
    """Nothing that any field takes."""


FREE = {
    (Unread, "value"),
    (Unread, "column"),
    (BusinessCalendar, "holidays"),
    (Event, "who"),
    (Task, "who"),
    (Task, "also"),
    (Task, "through"),
    (LeftOut, "who"),
}
"""What holds anything: a value nobody could read and where it stood, the keys of people, and holidays."""
TOLD_AS = dict.fromkeys([(Policy, table) for table in ("connecting", "courtesy", "sharing")], "a table|rules")
"""What a message calls a field by."""
WRONG = [Odd(), Odd, [Odd()], (None,), {None: 2}, b"\xff", 1.5, -1]
"""What no field takes, whichever it is."""


def test_there_is_one_of_each():
    """So that a new class cannot be forgotten."""
    assert {type(thing) for thing in WHOLE} == {*public_classes()}


@pytest.mark.parametrize("thing", WHOLE, ids=lambda thing: type(thing).__name__)
class TestEach:
    """What can be is taken, and nothing else."""

    def test_takes_itself(self, thing):
        """Field by field, and as a copy or from a pickle."""
        for name in fields_of(thing):
            again = evolved(thing, **{name: getattr(thing, name)})
            assert again == thing
            assert type(again) is type(thing)
        assert pickle.loads(pickle.dumps(thing)) == copy.deepcopy(thing) == thing

    def test_refuses_what_a_field_cannot_be(self, thing):
        """With an error of ours, or a TypeError, that names the field and says what was given."""
        for name in fields_of(thing):
            if (type(thing), name) in FREE:
                continue
            for wrong in WRONG:
                with pytest.raises((NetiquetteError, TypeError)) as caught:
                    evolved(thing, **{name: wrong})
                assert re.search(TOLD_AS.get((type(thing), name), name), str(caught.value)), (name, wrong)
                assert len(str(caught.value)) < 400
                assert "\n" not in str(caught.value)

    def test_refuses_none_where_it_has_something(self, thing):
        """None is what is not known, and only some fields may be."""
        for name in fields_of(thing):
            if getattr(thing, name) is None or (type(thing), name) in FREE | MAY_BE_NONE:
                continue
            with pytest.raises((NetiquetteError, TypeError), match=TOLD_AS.get((type(thing), name), name)):
                evolved(thing, **{name: None})

    def test_refuses_what_it_has_no_field_for(self, thing):
        with pytest.raises((TypeError, ValueError), match="made_up"):
            evolved(thing, made_up=1)


MAY_BE_NONE = {
    (type(thing), name)
    for thing in WHOLE
    for name in fields_of(thing)
    if not isinstance(thing, tuple)
    and (
        attrs.fields_dict(type(thing))[name].default is None
        or "None" in str(attrs.fields_dict(type(thing))[name].type)
    )
}


class TestWhatIsTaken:
    """What can only mean one thing is taken for it, as everywhere."""

    def test_a_word_may_be_its_text(self):
        decision = decide(STATE)
        assert attrs.evolve(decision, verdict="wait").verdict is Verdict.WAIT
        assert attrs.evolve(decision.next, action="move_on").action is Action.MOVE_ON
        assert attrs.evolve(from_status("x"), recognition="alias").recognition is Recognition.ALIAS
        assert attrs.evolve(FINDING, severity="advice").severity is Severity.ADVICE

    def test_but_no_word_of_another_kind(self):
        """Though it has the same text."""
        with pytest.raises(InvalidStateError, match=r"^stage is .*, which is not a Stage; "):
            attrs.evolve(from_status("x"), stage=Contact.UNKNOWN)
        with pytest.raises(
            InvalidStateError, match=r"^action is .*, which is not an Action; did you mean 'wait'"
        ):
            attrs.evolve(decide(STATE).next, action=Verdict.WAIT)

    def test_a_day_may_have_a_time(self):
        step = attrs.evolve(
            decide(STATE).next, due=datetime(2026, 11, 20, 9, tzinfo=UTC), latest=None, earliest=None
        )
        assert type(step.due) is date
        assert step.due == DAY

    def test_several_may_come_in_any_collection(self):
        decision = decide(STATE)
        assert attrs.evolve(decision, steps=[*decision.steps]) == decision
        assert attrs.evolve(decision, missing=iter(decision.missing)) == decision
        assert attrs.evolve(FINDING, span=[1, 2]).span == (1, 2)
        assert attrs.evolve(EXPLAINED.changes[0], when=[*EXPLAINED.changes[0].when]) == EXPLAINED.changes[0]

    def test_a_text_of_another_kind_becomes_plain(self):
        class Odder(str):
            __slots__ = ()

        assert type(attrs.evolve(from_status("x"), label=Odder("y")).label) is str

    def test_half_a_character_is_no_text(self):
        """It could be written to no file."""
        decision = decide(InterviewState(Stage.OFFERED))
        with pytest.raises(InvalidStateError, match=r"^missing has .*, but it has half a character, which"):
            attrs.evolve(decision, missing=["Bo \ud800"])
        assert attrs.evolve(decision, missing=["Bo \U0001f600"]).missing == ("Bo \U0001f600",)

    def test_a_thousand_things_are_enough(self):
        """More of them were made to be too many."""
        decision = decide(InterviewState(Stage.OFFERED))
        assert len(attrs.evolve(decision, missing=["stage"] * 1_000).missing) == 1_000
        with pytest.raises(InvalidStateError, match=r"^missing is .*, but it holds 1,000 of them at most;"):
            attrs.evolve(decision, missing=["stage"] * 1_001)


class TestContradictions:
    """Together, too, the fields say what can be."""

    @pytest.mark.parametrize(
        ("build", "message"),
        [
            (
                lambda: attrs.evolve(decide(STATE), steps=()),
                "steps is (), but there is always something to do; name at least one Step",
            ),
            (
                lambda: attrs.evolve(decide(STATE), verdict=Verdict.CONNECT),
                "verdict is 'connect', but it is not what rule 'await-the-decision' says; take both from one policy",
            ),
            (
                lambda: attrs.evolve(decide(STATE).next, earliest=date(2026, 12, 1), due=DAY),
                "earliest is 2026-12-01 and due is 2026-11-20, but the first cannot be later than the second; change them together",
            ),
            (
                lambda: attrs.evolve(decide(STATE).next, earliest=date(2026, 12, 1), due=None, latest=DAY),
                "earliest is 2026-12-01 and latest is 2026-11-20, but the first cannot be later than the second; change them together",
            ),
            (
                lambda: attrs.evolve(decide(STATE).next, due=None, overdue=True),
                "overdue is True, but no day has passed where none is due; give due as well",
            ),
            (
                lambda: attrs.evolve(EXPLAINED.connecting[0], found=None),
                "found is None, but a rule fails on a word in place of those it wants; give both, or neither where the rule applies",
            ),
            (
                lambda: attrs.evolve(EXPLAINED.changes[0], when={netiquette.Moment.FRESH}),
                "when has <Moment.FRESH: 'fresh'>, but no field of a state holds a Moment; use members of Stage, Contact, Relationship, Invitation, Permission, Network, ThankYou, Meeting, Route, NextRound, OtherOffer, Presence, Turn, Offer",
            ),
            (
                lambda: attrs.evolve(FINDING, span=(3, 1)),
                "span is (3, 1), but nothing ends before it starts; give the two in order",
            ),
        ],
    )
    def test_are_refused(self, build, message):
        with pytest.raises((InvalidStateError, InvalidDetailError)) as caught:
            build()
        assert str(caught.value) == message
        assert caught.value.field == message.split()[0]

    @pytest.mark.parametrize(
        ("build", "message"),
        [
            (
                lambda: Support(-1, 0, 0),
                "agree is -1, but it counts something; use a whole number of 0 or more",
            ),
            (
                lambda: Support(1, True, 0),
                "conditional is True, but it counts something; use a whole number of ",
            ),
            (
                lambda: Source("Bo", "Bo", "", "blog"),
                "kind is 'blog', which is not a SourceKind; use one of expert, practitioner, ",
            ),
            (
                lambda: attrs.evolve(Channel.SMS.facts, confidence="sure"),
                "confidence is 'sure', but it is one of a few words; use one of high, medium, low",
            ),
            (
                lambda: attrs.evolve(FINDING, span=(1, 2, 3)),
                "span is (1, 2, 3), but it holds 2 of them; give 2",
            ),
            (
                lambda: attrs.evolve(FINDING, span="ab"),
                "span is 'ab', but it holds numbers; put even a single ",
            ),
            (
                lambda: attrs.evolve(FINDING, rule=None),
                "rule is None, but it takes a Guideline or a Rule; build ",
            ),
            (
                lambda: attrs.evolve(decide(STATE), missing=[1]),
                "missing has 1, but it takes text; decode or ",
            ),
            (
                lambda: attrs.evolve(decide(STATE).next, overdue=1),
                "overdue is 1, but it is a question; use True ",
            ),
            (
                lambda: Unread(None, "Status", 1, 1),
                "field is None, but it takes text; decode or join it first",
            ),
        ],
    )
    def test_a_message_says_what_to_do(self, build, message):
        with pytest.raises(NetiquetteError) as caught:
            build()
        assert str(caught.value).startswith(message)

    def test_an_error_carries_what_a_program_needs(self):
        """As far as it has a place for it."""
        with pytest.raises(InvalidPolicyError) as policy:
            Support(-1, 0, 0)
        assert policy.value.field == "agree"
        with pytest.raises(netiquette.InvalidFrameError) as frame:
            Unread("stage", "Status", 1, -1)
        assert frame.value.column == "rows"


def test_what_decides_fills_what_anybody_could_build():
    """The quick way round the checks gives the same as the way through them."""
    for thing in (decide(STATE, today=DAY), EXPLAINED, EXPLAINED.connecting[0], from_status("Interview")):
        filled = object.__new__(type(thing))
        unguarded(type(thing))(filled, **{name: getattr(thing, name) for name in fields_of(thing)})
        assert filled == thing == evolved(thing)


@given(questions(), policies(), calendars())
def test_every_answer_could_be_built_by_hand(question, policy, calendar):
    """What is filled in without a look is what the look would let pass, so JSON of it can be read again."""
    state, today = question
    decision = decide(state, today=today, policy=policy, calendar=calendar)
    assert attrs.evolve(decision, steps=[attrs.evolve(step) for step in decision.steps]) == decision
    found = explain(state, today=today, policy=policy, calendar=calendar)
    tried = [attrs.evolve(attempt) for attempt in found.connecting]
    assert attrs.evolve(found, connecting=tried, changes=map(attrs.evolve, found.changes)) == found


@given(
    details(), st.sampled_from(Channel), st.sampled_from([thank_you_note, check_in, offer_reply, farewell])
)
def test_so_could_every_message(facts, channel, composer):
    """Whatever the details are."""
    try:
        message = composer(facts, channel=channel)
    except netiquette.MessageTooLongError:
        reject()
    assert attrs.evolve(message) == message


@guarded(InvalidStateError)
@attrs.frozen(kw_only=True)
class Sample:
    """What annotations there may be that no class of ours has yet."""

    flag: bool | None = None
    flags: tuple[bool, ...] = ()
    days: frozenset[date] = frozenset()
    one: Stage | str = "x"


def test_an_annotation_says_what_a_field_takes():
    """Alone, in a collection, or as one of several."""
    sample = Sample(
        flag=True, flags=[True, False], days=[datetime(2026, 11, 20, tzinfo=UTC)], one=Stage.OFFERED
    )
    assert sample == Sample(flag=True, flags=(True, False), days=frozenset({DAY}), one=Stage.OFFERED)
    for wrong in ({"flag": 1}, {"flags": [0]}, {"days": ["today"]}, {"one": 1}):
        ((name, _),) = wrong.items()
        with pytest.raises(InvalidStateError, match=f"^{name} (is|has) "):
            Sample(**wrong)
