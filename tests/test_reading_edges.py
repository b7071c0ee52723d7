"""Reading files where one sign more or less decides: what no other test notices when the code is broken."""

from __future__ import annotations

import pytest

from netiquette import Stage, ThankYou
from netiquette._commandline.columns import _guessed, has_status
from netiquette._commandline.days import AmbiguousDayError, parse_day
from netiquette._commandline.records import UnreadableError, records
from netiquette._commandline.rows import sheet


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
