"""Properties of reading: any text is read or refused, soon, and what the library writes it reads."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import InterviewState
from netiquette._commandline.cells import COLUMN_DETAILS
from netiquette._commandline.encoding import UnreadableError, as_text
from netiquette._commandline.rows import sheet
from netiquette._messages.details import DETAIL_FIELDS
from netiquette.strategies import details, states
from tests.growth import assert_in_proportion


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
    "open quotations": lambda size: "stage,topic\n" + 'y","x\n' * (size // 6),
    "one open quotation": lambda size: 'stage,topic\n"' + "offered,x\n" * (size // 10),
    "long cells": lambda size: "stage,topic\n" + f"offered,{'x' * 1_000}\n" * (size // 1_000),
    "one long cell": lambda size: f"stage,topic\noffered,{'x' * size}\n",
    "many columns": lambda size: "stage" + ",x" * 3 + ",y" * (size // 2),
    "columns of many names": lambda size: "stage," + ",".join(map(str, range(size // 6))) + "\noffered\n",
    "columns of many names and one twice": lambda size: (
        ",".join(map(str, range(size // 6))) + ",7\noffered\n"
    ),
    "columns of one name": lambda size: "stage" + ",x" * (size // 4) + "\noffered" + ",y" * (size // 4),
    "open arrays": lambda size: "[" * size,
    "open arrays in lines": lambda size: '{"stage": 1}\n' + "[\n" * (size // 2),
    "open objects": lambda size: '[{"a":' * (size // 6),
    "escapes": lambda size: '["' + '\\"' * (size // 2),
    "broken items": lambda size: "[" + "{x}," * (size // 4),
    "commas": lambda size: "[" + "," * size,
    "lines of nothing": lambda size: '{"stage": "offered"}\n' + "null\n" * (size // 5),
    "lines of commas": lambda size: '{"stage": "offered"}\n' + ",\n" * (size // 2),
    "lines of bad bytes": lambda size: "stage\n" + "\udcff\n" * (size // 2),
    "lines of zeros": lambda size: "stage,x\n" + "offered,\0\n" * (size // 10),
    "lines with a new key each": lambda size: "".join(
        f'{{"stage": "offered", "k{n}": 1}}\n' for n in range(size // 32)
    ),
    "an array and a tail": lambda size: "[" + '{"stage": "offered"},' * (size // 21) + "1] x",
    "many names": lambda size: (
        '[{"stage": "applied"' + "".join(f', "k{n}": 1' for n in range(size // 12)) + ', "k1": 1}]'
    ),
    "blanks": lambda size: "stage\n" + " \n" * (size // 2),
    "one line": lambda size: "stage " * (size // 6),
}
"""What a file consists of, in any length."""


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "ascii", "cp1252", "shift_jis", "gb18030")


class TestHostileInput:
    """Whatever the file, an answer comes in a time that grows with its length alone."""

    @pytest.mark.parametrize("name", HOSTILE)
    def test_takes_no_longer_than_its_length_deserves(self, name):
        """Read naively, each of these would take minutes, or overflow the stack."""

        def reading(size):
            text = HOSTILE[name](size)

            def work():
                try:
                    for row in sheet(text).rows:
                        assert len(row.error) < 500
                except UnreadableError as error:
                    styled(str(error))

            return work

        assert_in_proportion(reading, 200_000)

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
        """The same state and details, by either way, but for what no column is called."""
        cells = {name: "" if value is None else str(value) for name, value in attrs.asdict(state).items()}
        facts = attrs.evolve(facts, **dict.fromkeys({*DETAIL_FIELDS} - {*COLUMN_DETAILS}, ""))
        cells |= {name: getattr(facts, name) for name in COLUMN_DETAILS}
        found = sheet(json.dumps(cells))
        (row,) = found.rows
        assert (row.state, row.details, found.unused) == (state, facts, ())
        quoted = [f'"{value.replace(chr(34), chr(34) * 2)}"' for value in map(str, cells.values())]
        found = sheet(f"{','.join(cells)}\n{','.join(quoted)}\n")
        (row,) = found.rows
        assert (row.state, row.details, found.unused) == (state, facts, ())
