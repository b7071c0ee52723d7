"""Trackers that people install: their own commands write the data, and netiquette answers for it.

`nox -s clients` installs them. Where they are not installed, or cannot be, these tests are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, date, timedelta, timezone
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
SCRIPTS = Path(sys.executable).parent
SPEC = spec_from_file_location("embed_in_a_tracker", HERE / "examples" / "embed_in_a_tracker.py")
EXAMPLE = module_from_spec(SPEC)
SPEC.loader.exec_module(EXAMPLE)


@pytest.fixture
def run(tmp_path):
    """Return a function that runs a command of a client, all of whose data stay in a folder of its own."""
    folders = {
        name: str(tmp_path / name)
        for name in (
            "HOME",
            "APPLYR_HOME",
            "APPLYR_CV_HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_STATE_HOME",
        )
    }
    environment = {**os.environ, **folders, "NO_COLOR": "1"}

    def ran(command, *arguments):
        program = shutil.which(command, path=SCRIPTS)
        if program is None:
            pytest.skip(f"{command} is not installed here; `nox -s clients` installs it")
        done = subprocess.run(
            [program, *arguments],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return ran


class TestApplyr:
    """One table, one contact an offer, seven statuses."""

    @pytest.fixture
    def export(self, run, tmp_path):
        """Three offers as applyr exports them."""
        run("applyr", "init")
        for offer in (
            {
                "title": "Data Engineer",
                "company": "Acme",
                "contact_name": "Bo",
                "contact_role": "VP Engineering",
            },
            {"title": "Analyst", "company": "Beta", "contact_name": "Cy", "contact_role": "Hiring Manager"},
            {"title": "Analyst", "company": "Gamma", "contact_name": "Di", "contact_role": "Recruiter"},
        ):
            run("applyr", "add", json.dumps(offer))
        for number, status in ((1, "in_process"), (2, "rejected"), (3, "applied")):
            run("applyr", "update", str(number), status)
        for form in ("json", "csv"):
            run("applyr", "export", "--format", form)
        return tmp_path / "APPLYR_HOME"

    def test_has_an_answer_for_every_offer(self, export):
        """By the code of the how-to."""
        offers = json.loads((export / "applyr_export.json").read_text(encoding="utf-8"))
        today = date.fromisoformat(offers[0]["date_applied"]) + timedelta(days=1)
        cards = {card.contact: card for card in EXAMPLE.applyr_cards(offers, today)}
        assert cards["Bo"].application == "Acme: Data Engineer"
        assert not cards["Bo"].may_connect
        assert cards["Cy"].may_connect
        assert cards["Cy"].next_action == "Thank them for the chance"
        assert cards["Di"].may_connect
        assert all(card.why.endswith(".") for card in cards.values())

    def test_is_read_by_the_command_line_as_it_is(self, export):
        """From the CSV that applyr writes."""
        file = export / "applyr_export.csv"
        done = subprocess.run(
            [sys.executable, "-m", "netiquette", str(file), "--source", "applyr", "--json"],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        # Its in_process is reached only once the company has replied.
        assert [answer["state"]["stage"] for answer in answers] == ["interviewing", "rejected", "applied"]
        assert [answer["state"]["contact"] for answer in answers] == [
            "executive",
            "hiring_manager",
            "recruiter",
        ]
        assert [answer["contact_name"] for answer in answers] == ["Bo", "Cy", "Di"]
        assert "contact_name is column 'contact_name'" in done.stderr


class TestJobhound:
    """A folder an opportunity, any number of contacts, ten statuses."""

    @pytest.fixture
    def export(self, run, tmp_path):
        """Two opportunities as ``jh export`` prints them, one of them at the interviews."""
        later = ("--next-action", "wait", "--next-action-due", "2030-01-01")
        for company, role in (("Acme", "Data Engineer"), ("Beta", "Analyst")):
            run("jh", "new", "--company", company, "--role", role)
            run("jh", "apply", company.lower(), *later)
        (tmp_path / "talk.txt").write_text("They called.", encoding="utf-8")
        for status, who in (("screen", "Cy"), ("interview", "Bo")):
            call = ("--channel", "call", "--direction", "from", "--who", who, "--body", "talk.txt")
            run("jh", "log", "acme", *call, "--next-status", status, *later)
        run("jh", "contact", "add", "acme", "--name", "Bo", "--role-title", "Engineering Manager")
        run("jh", "contact", "add", "acme", "--name", "Cy", "--role-title", "Talent Acquisition Partner")
        run("jh", "ghost", "beta")
        return json.loads(run("jh", "export"))

    def test_has_an_answer_for_every_contact(self, export):
        """By the code of the how-to."""
        today = date.fromisoformat(export["timestamp"][:10]) + timedelta(days=1)
        cards = [*EXAMPLE.jobhound_cards(export, today, UTC)]
        first, second = (card for card in cards if card.application == "Acme: Data Engineer")
        assert (first.contact, first.next_action) == ("Cy", "Record whether you have met")
        assert first.question == "Is the interview behind you or still ahead, and on which day?"
        assert (second.contact, second.next_action) == ("Cy", "Send a personal connection request")
        waiting, later = (card for card in cards if card.application == "Beta: Analyst")
        assert (waiting.contact, waiting.next_action, waiting.may_connect) == ("", "Wait", False)
        assert later.due is not None

    def test_takes_the_day_where_the_candidate_lives(self):
        west = timezone(timedelta(hours=-8))
        assert EXAMPLE.local_day("2026-11-20T01:00:00Z", west) == date(2026, 11, 19)
        assert EXAMPLE.local_day(None, west) is None
