"""``examples/applications.csv``: the first thing a newcomer runs, and a small survey of the vocabulary."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from netiquette import Contact, InterviewState, Stage, Verdict, decide
from netiquette._commandline.rows import sheet

FILE = Path(__file__).parents[1] / "examples" / "applications.csv"
ROWS = [*sheet(FILE.read_text(encoding="utf-8")).rows]
TODAY = date(2026, 11, 22)
"""The day on which the sample plays."""

PLAINLY_INVENTED = {
    *("Example", "Placeholder", "Specimen", "Mockname", "Testperson", "Invented", "Nobody", "Fictional"),
    *("Dummy", "Imaginary", "Sample"),
}


README = (FILE.parents[1] / "README.md").read_text(encoding="utf-8")
COMMAND = re.search(r"^pip install \. && (netiquette .*)$", README, re.MULTILINE)[1]
"""What a newcomer types first."""


def test_runs_as_the_readme_says():
    """Status 0, something for everybody, no complaint; and on any day, for the command names its own."""
    _, *arguments = COMMAND.split()
    command = [sys.executable, "-m", "netiquette", *arguments]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, encoding="utf-8", cwd=FILE.parents[1]
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert all(row.contact_name in done.stdout for row in ROWS)
    assert arguments == ["examples/applications.csv", "--today", str(TODAY)]
    shown = re.search(r"```text\n(  Contact .*?)\n```", README, re.DOTALL)[1]
    begins, ends = shown.split("\n…\n")
    assert done.stdout.startswith(begins)
    assert done.stdout.endswith(ends + "\n")


def test_has_no_bad_row_and_no_unused_column():
    """It shows how a file is written."""
    assert [row.error for row in ROWS if row.error] == []
    assert sheet(FILE.read_text(encoding="utf-8")).unused == ()


def test_is_of_a_decent_size():
    """At least 25 contacts, no two of one name."""
    assert len(ROWS) >= 25
    assert len({row.contact_name for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("word", [*Stage, *Contact], ids=repr)
def test_covers_every_stage_and_contact(word):
    """At least once each."""
    assert any(word in {row.state.stage, row.state.contact} for row in ROWS)


def test_names_are_plainly_invented():
    """Nobody could take them for a person."""
    for row in ROWS:
        assert row.contact_name.split()[-1] in PLAINLY_INVENTED
        assert row.details is None or row.details.candidate_name == "Ada Sample"


@pytest.mark.parametrize("verdict", Verdict)
def test_shows_every_verdict(verdict):
    """A newcomer sees each of them."""
    assert any(decide(row.state, today=TODAY).verdict is verdict for row in ROWS)


def test_says_more_than_the_defaults():
    """Every field of a state is used by some row."""
    default = InterviewState(Stage.UNKNOWN)
    for name in InterviewState.__attrs_attrs__:
        assert any(getattr(row.state, name.name) != getattr(default, name.name) for row in ROWS), name.name
