"""Values in error messages: short, whatever they are, and never an error of their own."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import netiquette
from netiquette import (
    BusinessCalendar,
    Details,
    InterviewState,
    NetiquetteError,
    Policy,
    Rule,
    Timing,
    decide,
    review,
    thank_you_note,
)
from netiquette._vocabulary.told import told

SOURCES = sorted(Path(netiquette.__file__).parent.rglob("*.py"))
MOST = 65
"""Sixty characters, their quotation marks, and the dots between two halves."""


def nested(depth: int) -> list:
    held = []
    for _ in range(depth):
        held = [held]
    return held


class Mute:
    def __repr__(self) -> str:
        raise RuntimeError


class Nothing:
    pass


class Loud:
    def __repr__(self) -> str:
        return "\x1b[31mred\n\nand over\u202e several lines"


ODD = {
    "a number too long to print": 10**5000,
    "one far below zero": -(10**5000),
    "a list nested deeply": nested(100_000),
    "a long text": "x" * 1_000_000,
    "a text of line breaks": "\n" * 1_000_000,
    "many bytes": b"\xff" * 1_000_000,
    "a wide list": ["x" * 100] * 1_000,
    "a wide dict": dict.fromkeys(range(1000), "x" * 100),
    "one that fails to represent itself": Mute(),
    "one without words of its own": Nothing(),
    "one that would paint a terminal": Loud(),
}


REFUSALS = {
    "stage": InterviewState,
    "check_ins": lambda value: InterviewState("applied", check_ins=value),
    "interview_on": lambda value: InterviewState("applied", interview_on=value),
    "state": decide,
    "today": lambda value: decide(InterviewState("applied"), today=value),
    "calendar": lambda value: decide(InterviewState("applied"), calendar=value),
    "grace": lambda value: Timing(grace=value),
    "weekend": lambda value: BusinessCalendar(weekend=value),
    "day of the week": lambda value: BusinessCalendar(weekend=[value]),
    "rule": lambda value: Rule(id=value, says="Wait.", when=(), then=()),
    "facet": lambda value: Rule(id="wait", says="Wait.", when=[value], then=()),
    "outcome": lambda value: Rule(id="wait", says="Wait.", when=(), then=value),
    "action": lambda value: Rule(id="wait", says="Wait.", when=(), then=[value]),
    "row": lambda value: Policy([value], []),
    "details": thank_you_note,
    "kind of message": lambda value: review("Hi Bo", value),
    "details reviewed": lambda value: review("Hi Bo", "check_in", details=value),
    "day of a review": lambda value: review("Hi Bo", "check_in", today=value),
    "rounds": lambda value: Details(candidate_name="Ada", contact_name="Bo", topic="Rust", rounds=value),
}


@pytest.mark.parametrize("value", ODD.values(), ids=ODD)
class TestTold:
    def test_is_short_whatever_the_value(self, value):
        assert 0 < len(told(value)) <= MOST

    def test_is_one_line_that_can_be_printed(self, value):
        assert told(value).isprintable()

    def test_says_the_same_in_every_process(self, value):
        assert "0x" not in told(value)

    @pytest.mark.parametrize("refused", REFUSALS.values(), ids=REFUSALS)
    def test_is_what_every_refusal_shows(self, value, refused):
        with pytest.raises((NetiquetteError, TypeError)) as caught:
            refused(value)
        assert len(str(caught.value)) < 500


def test_a_short_value_is_told_as_it_is():
    assert told("20 Nov") == "'20 Nov'"
    assert told(-1) == "-1"
    assert told(None) == "None"


@given(
    st.text() | st.binary() | st.integers() | st.lists(st.text()) | st.dictionaries(st.text(), st.integers())
)
def test_what_is_told_is_printable_and_in_one_line(value):
    assert told(value).isprintable()


def test_no_message_shows_a_value_otherwise():
    """What formats a value by itself writes all of it, and fails where Python refuses to."""
    otherwise = [
        f"{file.name}:{node.lineno}"
        for file in SOURCES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue) and node.conversion == ord("r")
    ]
    assert otherwise == []
