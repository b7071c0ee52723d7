"""Links from the examples of the manual to its reference, as `docs/_ext/code_links.py` makes them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

pytest.importorskip("pygments")

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonConsoleLexer, PythonLexer

FILE = Path(__file__).parents[1] / "docs" / "_ext" / "code_links.py"
SPEC = importlib.util.spec_from_file_location(FILE.stem, FILE)
code_links = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(code_links)


def links(code, known=None):
    """Return where the names of an example lead, if everything is described."""
    lexer = PythonConsoleLexer() if code.startswith(">>>") else PythonLexer()
    shown = highlight(code, lexer, HtmlFormatter(cssclass="highlight-python"))
    known = {} if known is None else known
    known.update(code_links.imported(shown))
    made = code_links.linked(shown, known, lambda name: f"?{name}")
    assert re.sub(r"</?a\b[^>]*>", "", made) == shown
    return re.findall(r'href="\?netiquette\.?([\w.]*)"', made)


@pytest.mark.parametrize(
    ("code", "leads_to"),
    [
        ("from netiquette import decide\ndecide(state)", ["decide"]),
        (">>> from netiquette import decide\n>>> decide(state)\nDecision(...)", ["decide"]),
        (">>> from netiquette import (\n...     Stage,\n...     decide,\n... )", ["Stage", "decide"]),
        ("from netiquette.json import loads as read\nread(text)", ["json.loads"]),
        ("from netiquette import frames\nframes.decide(frame)", ["frames", "frames.decide"]),
        ("import netiquette\nnetiquette.decide(state)", ["", "decide"]),
        ("from netiquette import Stage\nwhen = Stage.OFFERED", ["Stage", "Stage.OFFERED"]),
        ("from datetime import date\ndate.today()", []),
    ],
)
def test_what_is_imported_leads_to_its_place(code, leads_to):
    """Where it stands first, however it is imported."""
    assert links(code) == leads_to


def test_what_is_imported_is_known_further_down_the_page():
    """As it is to whoever types the examples one after another."""
    known = {}
    links("from netiquette import decide", known)
    assert links("decide(state)", known) == ["decide"]


@pytest.mark.parametrize("code", ["f(answer=1)", "message.answer(1)", "message().answer"])
def test_what_has_only_the_name_leads_nowhere(code):
    """Neither a keyword nor somebody else's attribute."""
    assert links(code, {"answer": "netiquette.answer"}) == []


def test_what_is_given_another_meaning_leads_nowhere():
    """From there on."""
    known = {"answer": "netiquette.answer"}
    assert links("answer = ask()\nanswer.text", known) == []
    assert links("answer", known) == []
