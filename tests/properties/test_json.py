"""Documents: whatever can be built can be written and read again, and nothing else can be read."""

from __future__ import annotations

import contextlib
import json

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from netiquette import (
    Decision,
    Details,
    Finding,
    InterviewState,
    InvalidJSONError,
    Message,
    MessageTooLongError,
    MissingDetailError,
    compose,
    decide,
    review,
)
from netiquette.json import dumps, loads, schema, structure, unstructure
from netiquette.strategies import days, details, questions, states

CHECKS = {
    kind: Draft202012Validator(schema(kind), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for kind in (InterviewState, Details, Decision, Message, Finding)
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

    @given(questions(), details())
    def test_of_messages_and_findings(self, question, details):
        """Those that are due, as far as the details allow."""
        state, today = question
        message = None
        with contextlib.suppress(MissingDetailError, MessageTooLongError):
            message = compose(decide(state, today=today), details)
        if message is not None:
            assert loads(dumps(message), Message) == message
            CHECKS[Message].validate(unstructure(message))
        for finding in review(details.topic + "! Just checking in!! [Name]", "check_in", state=state):
            assert loads(dumps(finding), Finding) == finding
            CHECKS[Finding].validate(unstructure(finding))


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
