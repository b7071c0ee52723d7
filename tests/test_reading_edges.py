"""Reading files where one sign more or less decides: what no other test notices when the code is broken."""

from __future__ import annotations

import io
import re
import sys
from types import SimpleNamespace

import pytest

from netiquette import Stage, ThankYou
from netiquette.__main__ import main
from netiquette._commandline.columns import _guessed, has_status
from netiquette._commandline.days import AmbiguousDayError, parse_day
from netiquette._commandline.records import UnreadableError, records
from netiquette._commandline.rows import sheet
from netiquette.trackers import from_status


def test_a_day_of_either_order_is_told_whole():
    with pytest.raises(AmbiguousDayError, match=r"^03/04/2026$"):
        parse_day("03/04/2026", None)


class TestTheColumnOfTheStage:
    """There is one, and no guess beside what somebody says."""

    @pytest.mark.parametrize(
        ("names", "mapped"),
        [
            (("stage", "x"), {"stage": "x"}),
            (("stage", "x"), {"status": "x"}),
            (("stage",), {"topic": "stage"}),
            (("Status", "x"), {"stage": "x"}),
            (("Status", "x"), {"status": "x"}),
            (("Status",), {"topic": "Status"}),
        ],
    )
    def test_is_the_one_that_is_said(self, names, mapped):
        assert _guessed(names, mapped) == mapped

    @pytest.mark.parametrize(
        ("names", "column"),
        [(("stage",), "stage"), (("Status", "stage"), "stage"), (("Status", "x"), "Status")],
    )
    def test_is_guessed_otherwise(self, names, column):
        """Spelt as ours it is the likelier one."""
        assert _guessed(names, {}) == {"status": column}

    @pytest.mark.parametrize(
        ("name", "found"), [("stage", True), ("Application Status", True), ("application_status", True)]
    )
    def test_is_known_by_its_words(self, name, found):
        assert has_status(("zorp", name), {}) is found
        assert not has_status(("zorp", f"x{name}"), {})

    @pytest.mark.parametrize("field", ["stage", "status", "connection"])
    def test_may_be_named_by_the_caller(self, field):
        """Then it is that one, whatever the others are called."""
        assert has_status(("zorp", "x"), {field: "zorp"})
        assert not has_status(("stage", "x"), {field: "zorp"})


class TestSeparators:
    """Of the columns."""

    @pytest.mark.parametrize("separator", "X#~\u00a7")
    def test_is_any_sign_that_the_file_names(self, separator):
        """In its first line, as spreadsheets do."""
        found = sheet(f"sep={separator}\r\nstage{separator}topic\r\noffered{separator}y\r\n")
        assert [row.state.stage for row in found.rows] == [Stage.OFFERED]
        assert found.format == f"CSV with {separator!r}"

    def test_is_none_with_which_it_is_no_table(self):
        """Another one is, though it gives one column only."""
        with pytest.raises(UnreadableError) as caught:
            sheet('"zorp";\nx;\n')
        assert "no CSV" not in str(caught.value)


@pytest.mark.parametrize(
    ("cell", "thanked"),
    [
        *((tick, True) for tick in ("✓", "✔", "✔\ufe0f", "☑", "☑\ufe0f", "✅", "x", "X")),
        *((tick, False) for tick in ("✗", "☐")),
    ],
)
def test_a_tick_stands_alone(cell, thanked):
    (row,) = sheet(f"Status,Thank you sent\nInterviewed,{cell}\n").rows
    assert (row.state is not None and row.state.thank_you is ThankYou.SENT) is thanked


def test_a_file_is_called_by_its_format():
    assert records('{"stage": "applied"}\n{"stage": "hired"}\n', lambda _: True).format == "JSON Lines"


def test_a_broken_row_is_a_row_whatever_it_ends_in():
    """Only what ends like a piece of a longer document makes one of it."""
    text = '{"stage": "offered" X\n{"stage": "offered"}\n'
    assert records(text, lambda _: True)[0] == "JSON Lines"


@pytest.mark.parametrize(
    ("label", "stage"), [("the abgelehnt: Zorp", "unknown"), ("abgelehnt: Zorp", "rejected")]
)
def test_what_is_said_at_once_is_said_in_the_one_language(label, stage):
    """A word of another is as good as unknown before the colon, too."""
    assert from_status(label, language="de").stage == stage


def test_no_more_is_read_of_standard_input_than_could_be_used(monkeypatch, capsys):
    """Whoever pipes in a gigabyte hears that it is too large."""

    class Endless(io.RawIOBase):
        def read(self, size=-1):
            assert 0 < size < 1 << 30
            return b"stage\noffered\n"

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Endless()))
    assert main(["-"]) == 0
    assert capsys.readouterr().out


def test_every_option_says_what_it_is_for(capsys):
    """`--help` has a text for each."""
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    listed, _, epilog = said.partition("options:")[2].partition("\n\n")
    assert epilog
    options = re.split(r"\n  (?=-)", listed)[1:]
    assert len(options) > 8
    assert [option for option in options if len(option.split()) < 4] == []
