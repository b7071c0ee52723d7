"""Properties of reading: any text is read or refused, soon, and what the library writes it reads."""

from __future__ import annotations

import json
import time

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import InterviewState
from netiquette._encoding import UnreadableError, as_text
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
    "lines of nothing": '{"stage": "offered"}\n' + "null\n" * 100_000,
    "lines of commas": '{"stage": "offered"}\n' + ",\n" * 100_000,
    "lines of bad bytes": "stage\n" + "\udcff\n" * 100_000,
    "lines of zeros": "stage,x\n" + "offered,\0\n" * 100_000,
    "lines with a new key each": "".join(f'{{"stage": "offered", "k{n}": 1}}\n' for n in range(20_000)),
    "columns of one name": "stage" + ",x" * 200_000 + "\n" + "offered" + ",y" * 200_000,
    "an array and a tail": "[" + '{"stage": "offered"},' * 50_000 + "1] x",
    "many names": '[{"stage": "applied"'
    + "".join(f', "k{n}": 1' for n in range(100_000))
    + ', "k99999": 1}]',
    "blanks": "stage\n" + " \n" * 300_000,
    "one line": "stage " * 300_000,
}


def spent(text):
    """Return the seconds of processor time that reading a text takes, and look at what comes of it."""
    start = time.process_time()
    try:
        for row in sheet(text).rows:
            assert len(row.error) < 500
    except UnreadableError as error:
        styled(str(error))
    return time.process_time() - start


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "ascii", "cp1252", "shift_jis", "gb18030")


class TestHostileInput:
    """Whatever the file, an answer comes in a time that grows with its length alone."""

    @pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
    def test_takes_no_longer_than_its_length_deserves(self, text):
        """Four times the length is four times the work; where reading is done naively it would be sixteen.

        A tenth of a second tells nothing, and neither does one measure on a busy machine.
        """
        quarter = text[: len(text) // 4]
        assert any(spent(text) < 9 * spent(quarter) + 0.1 for _ in range(3))

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

    @given(
        st.sampled_from(["stage", "contact", "check_ins", "decided_on", "topic", "company"]),
        st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists),
    )
    def test_any_value_in_any_column(self, name, value):
        """Is taken or refused, in one line."""
        (row,) = sheet(json.dumps({"stage": "applied", name: value})).rows
        if row.error:
            styled(row.error)


GARBAGE = (
    st.binary(max_size=40)
    | st.text('{}[]",:\\ stage0a1.-;|\t\0').map(str.encode)
    | st.sampled_from(
        [
            *(b"null", b"NaN", b"7", b'"stage"', b"[1]", b"{}", b'{"stage": "rej}', b'[{"stage": "a"},'),
            *(b"[", b"{", b"}", b'"', b",", b"stage,x\xc3", b"sep=;"),
            *(b"\xff", b"\xff\xfe", b"\xff\xfe\0\0", b"\xef\xbb\xbf", b"\0", b"\x1a", b"\x85"),
        ]
    )
)
"""A row of anything, on one line."""
NAMES = st.text(st.characters(codec="utf-8", categories=("L",)), min_size=1, max_size=8)


class TestIsolation:
    """A bad row costs itself."""

    @staticmethod
    def names(data):
        """Return the names of the good rows among those of a file."""
        rows = sheet(as_text(data, None).text).rows
        return [row.contact_name for row in rows if row.state == InterviewState("hired", check_ins=77)]

    @given(st.lists(NAMES, min_size=2, max_size=5), GARBAGE, st.data())
    @pytest.mark.parametrize("form", ["csv", "lines"])
    def test_garbage_changes_nothing_for_the_others(self, form, names, garbage, data):
        """Bytes of any kind, before, between or behind them."""
        garbage = garbage.replace(b"\n", b"").replace(b"\r", b"")
        if form == "csv":
            head, rows = b"stage,check_ins,contact_name\n", [f"hired,77,{name}".encode() for name in names]
        else:
            cells = {"stage": "hired", "check_ins": 77}
            escaped = data.draw(st.booleans())
            texts = (json.dumps(cells | {"contact_name": name}, ensure_ascii=escaped) for name in names)
            head, rows = b"", [text.encode() for text in texts]
        place = data.draw(st.integers(0, len(rows)))
        assert self.names(head + b"\n".join(rows)) == names
        assert self.names(head + b"\n".join([*rows[:place], garbage, *rows[place:]])) == names

    @given(
        st.binary(max_size=200) | st.lists(GARBAGE).map(b"\n".join), st.none() | st.sampled_from(ENCODINGS)
    )
    def test_any_bytes_are_read_or_refused(self, data, encoding):
        """In whatever encoding."""
        try:
            found = [*sheet(as_text(data, encoding).text).rows]
        except UnreadableError as error:
            styled(str(error))
        else:
            for row in found:
                assert row.state is not None or styled(row.error) is None


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
