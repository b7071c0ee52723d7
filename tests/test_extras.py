"""What needs another package is an extra, and says so where the package is missing."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from netiquette import agents
from netiquette._vocabulary.extras import BROUGHT, Extra

ROOT = Path(__file__).parents[1]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "optional-dependencies"
]
DOORS = {
    "calendar": ("import netiquette.calendar", "netiquette.calendar"),
    "frames": ("from netiquette import frames", "netiquette.frames"),
    "hypothesis": ("import netiquette.strategies", "netiquette.strategies"),
    "json": ("import netiquette.json", "netiquette.json"),
    "mcp": ("from netiquette.agents import server; server()", "the server"),
}
"""How each is entered, and what needs it; colours are left out without a word."""


def test_each_brings_one_package():
    """The one that is named where it is missing."""
    needs = {name: [re.match(r"[a-z]+", need)[0] for need in brought] for name, brought in EXTRAS.items()}
    assert needs == {name: [package] for name, package in BROUGHT.items()}
    assert {*DOORS} == {*EXTRAS} - {"terminal"}


def without(package, script):
    """Run a script as if a package were not installed, and return what it came to."""
    finder = f"""
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == {package!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
"""
    command = [sys.executable, "-c", finder + script]
    return subprocess.run(command, check=False, capture_output=True, text=True, input="stage\noffered\n")


@pytest.mark.parametrize("extra", DOORS)
def test_a_door_says_which_extra_opens_it(extra):
    """As the last line of what somebody sees who tries it without; and no other error stands above it."""
    enters, needs = DOORS[extra]
    package = BROUGHT[extra]
    done = without(package, enters)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"ModuleNotFoundError: {package} is not installed, but {needs} needs it; "
        f"install netiquette with its extra, netiquette[{extra}]"
    )
    assert done.stderr.count("Traceback") == 1


@pytest.mark.parametrize("extra", BROUGHT)
def test_nothing_else_is_blamed_on_it(extra):
    """What the package itself lacks, or a name that it no longer has, is another fault."""
    for wrong in (
        ModuleNotFoundError("No module named 'other'", name="other"),
        ImportError("cannot import name", name=BROUGHT[extra]),
        ValueError("broken"),
    ):
        with pytest.raises(type(wrong)) as caught, Extra(extra, "it"):
            raise wrong
        assert caught.value is wrong


def test_a_program_is_told_the_package():
    """By the attribute that Python has for it."""
    with pytest.raises(ModuleNotFoundError) as caught, Extra("json", "netiquette.json"):
        raise ModuleNotFoundError("No module named 'cattrs'", name="cattrs")
    assert caught.value.name == "cattrs"


def test_the_command_of_the_server_says_so_in_a_line():
    """Whoever configures a client sees no traceback."""
    done = without("mcp", "from netiquette.agents import main; main()")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "netiquette-mcp: mcp is not installed, but the server needs it; "
        "install netiquette with its extra, netiquette[mcp]\n"
    )


def test_the_command_of_the_server_ends_with_whatever_is_missing(monkeypatch):
    """In the words of whoever missed it."""

    def server():
        raise ImportError("the cellar is locked")

    monkeypatch.setattr(agents, "server", server)
    with pytest.raises(SystemExit) as ended:
        agents.main()
    assert str(ended.value) == "netiquette-mcp: the cellar is locked"


def test_the_page_without_colours_needs_none():
    """A terminal without the extra gets the plain page, and no word about it."""
    script = "sys.stdout.isatty = lambda: True\nfrom netiquette.__main__ import main\nsys.exit(main(['-']))"
    done = without("rich", script)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Contact  Verdict  ")
