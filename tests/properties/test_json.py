"""Documents: whatever can be built can be written and read again, and nothing else can be read."""

from __future__ import annotations

import contextlib
import json
from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from netiquette import (
    CAUTIOUS,
    Decision,
    Details,
    Event,
    Finding,
    InterviewState,
    InvalidJSONError,
    Message,
    MessageTooLongError,
    MissingDetailError,
    Policy,
    Process,
    Timing,
    agenda,
    compose,
    decide,
    review,
    thank_you_note,
)
from netiquette._json.documents import DOCUMENTS
from netiquette.json import dumps, loads, schema, structure, unstructure
from netiquette.strategies import days, details, policies, questions, states, timings

CHECKS = {
    kind: Draft202012Validator(schema(kind), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for kind in DOCUMENTS
}
PARTLY = Draft202012Validator(
    schema(InterviewState, strict=False), format_checker=Draft202012Validator.FORMAT_CHECKER
)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.floats(0, 3)
    | st.sampled_from(["applied", "none", "sent", "unknown", "2026-11-20", "2026-02-29", ""])
    | st.text(max_size=3)
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner))


class _Words(str):
    __slots__ = ()


class _Number(int):
    pass


def _cyclic():
    """Return a list and an object that hold themselves."""
    listed = []
    listed.append(listed)
    keyed = {}
    keyed["stage"] = keyed
    return st.sampled_from([listed, keyed])


def _deep(levels):
    """Return lists and objects within each other."""
    value = None
    for level in range(levels):
        value = [value] if level % 2 else {"stage": value}
    return value


DECISION = decide(InterviewState("interviewed", check_ins=1), today=date(2026, 11, 20))
PROCESS = Process({"hal": "peer"}, [Event(date(2026, 11, 20), "met", who=["hal"])])
CHANGED = [
    DECISION,
    DECISION.state,
    Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"),
    thank_you_note(Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")),
    *review("Dear [Name]", "check_in"),
    PROCESS,
    *PROCESS.events,
    agenda(PROCESS, today=date(2026, 11, 21)),
]
HUGE = st.sampled_from([18, 30, 5_000]).map(lambda digits: 10**digits)  # whose repr would raise
ODD = (
    HUGE
    | HUGE.map(int.__neg__)
    | _cyclic()
    | st.sampled_from([1_000, 50_000]).map(_deep)
    | st.sampled_from([10**18, float("nan"), float("inf"), 1e300, 1j, b"stage", object(), object])
    | st.text(st.characters(categories=["Cs"]), max_size=2)
    | st.sampled_from(["applied", "2026-11-20", "x" * 100_000]).map(_Words)
    | st.integers(0, 2).map(_Number)
    | st.frozensets(st.integers(), max_size=2)
)
KEYS = st.sampled_from(
    ["stage", "steps", "span", "rule", "code", "state", "topic", "limit", "company"]
) | st.sampled_from([_Words("stage"), 1, None, b"stage", ("a",), 1.5, "\ud800", "x" * 10_000])


class TestRoundTrips:
    """Out and in again: equal, and as the schema says."""

    @given(states(), details())
    def test_of_states_and_details(self, state, details):
        """Whatever they hold."""
        for value in (state, details):
            assert loads(dumps(value), type(value)) == value
            CHECKS[type(value)].validate(unstructure(value))

    @given(questions())
    def test_of_decisions(self, question):
        """With the day they were asked for."""
        state, today = question
        decision = decide(state, today=today)
        again = loads(dumps(decision), Decision)
        assert again == decision
        assert again.today == decision.today
        CHECKS[Decision].validate(unstructure(decision))

    @given(
        states(around=date.max) | states(around=date.min),
        st.sampled_from([None, date.min, date.max]) | days(date.max) | days(date.min),
        timings(),
    )
    def test_of_decisions_at_the_ends_of_the_calendar(self, state, today, timing):
        """Where days fall together, no step ends before it is due."""
        policy = attrs.evolve(CAUTIOUS, timing=timing)
        decision = decide(state, today=today, policy=policy)
        for step in decision.steps:
            known = [day for day in (step.earliest, step.due, step.latest) if day is not None]
            assert known == sorted(known)
        assert loads(dumps(decision), Decision, policy=policy) == decision

    @given(questions(), details())
    def test_of_messages_and_findings(self, question, details):
        """Those that are due, as far as the details allow."""
        state, today = question
        message = None
        with contextlib.suppress(MissingDetailError, MessageTooLongError):
            message = compose(decide(state, today=today), details)
        if message:  # and not why there is none
            assert loads(dumps(message), Message) == message
            CHECKS[Message].validate(unstructure(message))
        for finding in review(details.topic + "! Just checking in!! [Name]", "check_in", state=state):
            assert loads(dumps(finding), Finding) == finding
            CHECKS[Finding].validate(unstructure(finding))

    @given(policies(), timings())
    def test_of_policies(self, policy, timing):
        """Of any numbers, and of any rules."""
        for value in (policy, timing):
            kind = Policy if value is policy else Timing
            assert loads(dumps(value), kind) == value
            CHECKS[kind].validate(unstructure(value))


class TestAnything:
    """Whatever somebody sends."""

    @given(
        states(),
        st.dictionaries(st.sampled_from([*unstructure(InterviewState("applied"))]), VALUES),
        st.data(),
    )
    def test_is_read_exactly_where_the_schema_takes_it(self, state, changes, data):
        """With keys left out, and any value in place of another."""
        document = {**unstructure(state), **changes}
        for name in data.draw(st.sets(st.sampled_from([*document]))):
            del document[name]
        try:
            structure(document, InterviewState)
        except InvalidJSONError:
            assert not PARTLY.is_valid(document)
        else:
            assert PARTLY.is_valid(document)

    @given(VALUES, st.sampled_from([*CHECKS]))
    def test_is_refused_with_a_path_or_read(self, value, kind):
        """Never anything else."""
        for read in (lambda: structure(value, kind), lambda: loads(json.dumps(value), kind)):
            try:
                assert isinstance(read(), kind)
            except InvalidJSONError as error:
                assert all(path.startswith("$") and sentence for path, sentence in error.problems)

    @given(
        st.recursive(SCALARS | ODD, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner)),
        st.sampled_from(CHANGED),
        st.sampled_from([*unstructure(DECISION)]) | KEYS,
        st.booleans(),
    )
    def test_is_refused_whatever_python_has(self, value, whole, name, ignore):
        """By itself, or in the place of a part of something good, in few words."""
        for document in (value, {**unstructure(whole), name: value}):
            try:
                read = structure(document, type(whole), ignore_unknown=ignore)
            except InvalidJSONError as error:
                assert len(error.problems) <= 100
                assert all(path.startswith("$") and sentence for path, sentence in error.problems)
                assert all(len(path) + len(sentence) < 3_000 for path, sentence in error.problems)
            else:
                assert loads(dumps(read), type(whole)) == read

    @given(st.text() | st.binary())
    def test_text_is_refused_or_read(self, text):
        """Likewise."""
        try:
            loads(text, InterviewState)
        except InvalidJSONError as error:
            assert error.problems

    @given(days())
    def test_days_are_written_one_way(self, day):
        """In four, two and two digits."""
        document = {"stage": "applied", "invited_on": day.isoformat()}
        assert structure(document, InterviewState).invited_on == day
