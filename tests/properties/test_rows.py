"""Properties of reading: any text is read or refused, soon, and what the library writes it reads."""

from __future__ import annotations

import json
import time

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import Stage
from netiquette._records import UnreadableError
from netiquette._rows import sheet
from netiquette.strategies import details, states


def read(text):
    """Return the rows of a text."""
    return [*sheet(text).rows]


def styled(message):
    """Look at the manners of a message: one line, no full stop, a way out, a bounded length."""
    assert "\n" not in message
    assert not message.endswith(".")
    assert ";" in message
    assert message.isprintable()
    assert len(message) < 3_000


HOSTILE = {
    "open quotations": "stage,topic\n" + 'y","x\n' * 30_000,
    "one open quotation": 'stage,topic\n"' + "offered,x\n" * 30_000,
    "long cells": "stage,topic\n" + f"offered,{'x' * 10_000}\n" * 300,
    "many columns": "stage" + ",x" * 3 + ",y" * 200_000,
    "columns of many names": "stage," + ",".join(map(str, range(60_000))) + "\noffered\n",
    "columns of many names and one twice": ",".join(map(str, range(60_000))) + ",59999\noffered\n",
    "open arrays": "[" * 1_000_000,
    "open arrays in lines": '{"stage": 1}\n' + "[\n" * 100_000,
    "open objects": '[{"a":' * 200_000,
    "escapes": '["' + '\\"' * 500_000,
    "broken items": "[" + "{x}," * 100_000,
    "commas": "[" + "," * 100_000,
    "many names": '[{"stage": "applied"'
    + "".join(f', "k{n}": 1' for n in range(100_000))
    + ', "k99999": 1}]',
    "blanks": "stage\n" + " \n" * 300_000,
    "one line": "stage " * 300_000,
}


class TestHostileInput:
    """Whatever the file, an answer comes in a time that grows with its length alone."""

    @pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
    def test_takes_no_longer_than_its_length_deserves(self, text):
        """Each of these would take minutes, or a stack overflow, where reading is done naively."""
        start = time.process_time()
        try:
            for row in sheet(text).rows:
                assert len(row.error) < 500
        except UnreadableError as error:
            styled(str(error))
        assert time.process_time() - start < 10

    @given(st.text() | st.text('{}[]",:\\ \nstage0a1.-').map(lambda text: f"stage,x\n{text}"))
    @example('[{"stage": "applied"')
    @example('{"stage": "\ud800"}')
    def test_any_text_is_read_or_refused(self, text):
        """Nothing but `UnreadableError` comes out, and every row is good or says why not."""
        try:
            found = read(text)
        except UnreadableError as error:
            styled(str(error))
        else:
            for row in found:
                assert row.state is not None or row.error
                assert row.line >= 1
                if row.error:
                    styled(row.error)

    @given(st.text('{}[]",:\\ \nstage0a1.-').map(lambda text: f'[{{"stage": "applied"}},{text}'))
    def test_what_was_whole_is_kept(self, text):
        """Whatever comes behind it."""
        assert read(text)[0].state.stage is Stage.APPLIED

    @given(
        st.sampled_from(["stage", "contact", "check_ins", "decided_on", "topic", "company"]),
        st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists),
    )
    def test_any_value_in_any_column(self, name, value):
        """Is taken or refused, in one line."""
        (row,) = sheet(json.dumps({"stage": "applied", name: value})).rows
        if row.error:
            styled(row.error)


class TestRoundTrip:
    """What the library writes it reads."""

    @given(states(), details())
    def test_through_csv_and_json(self, state, facts):
        """The same state and details, by either way."""
        cells = {name: "" if value is None else str(value) for name, value in attrs.asdict(state).items()}
        cells |= attrs.asdict(facts)
        found = sheet(json.dumps(cells))
        (row,) = found.rows
        assert (row.state, row.details, found.unused) == (state, facts, ())
        quoted = [f'"{value.replace(chr(34), chr(34) * 2)}"' for value in map(str, cells.values())]
        found = sheet(f"{','.join(cells)}\n{','.join(quoted)}\n")
        (row,) = found.rows
        assert (row.state, row.details, found.unused) == (state, facts, ())
