"""A name in code breaks after a dot or a line below, and a short one nowhere."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

FILE = Path(__file__).parents[1] / "docs" / "_ext" / "breaking.py"
SPEC = importlib.util.spec_from_file_location("breaking", FILE)
breaking = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(breaking)


def code(name):
    """Write a name as Sphinx does."""
    return f'<code class="docutils literal"><span class="pre">{name}</span></code>'


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("netiquette._deciding.rule", "netiquette.<wbr>_deciding.<wbr>rule"),
        ("Action.SEND_THANK_YOU", "Action.<wbr>SEND_<wbr>THANK_<wbr>YOU"),
        ("first_check_in_latest", "first_<wbr>check_<wbr>in_<wbr>latest"),
        ("reference/api", "reference/<wbr>api"),
        ("__proto__", "__proto__"),
        ("1.5", "1.<wbr>5"),
        ("...", "..."),
        ("decide(...)", "decide(...)"),
    ],
)
def test_breaks_after_a_sign_within(name, shown):
    assert breaking.broken(name) == shown


def test_a_short_name_in_the_text_stays_in_one_piece():
    """The style sheet sees to that; only what is long is marked."""
    assert breaking.with_breaks(code("a.b")) == code("a.b")
    assert '"pre long"' in breaking.with_breaks(code("netiquette.errors.InvalidPolicyError"))
    escaped = "&quot;" * breaking.LONGEST
    assert breaking.with_breaks(code(escaped)) == code(escaped)


def test_a_name_in_a_cell_may_break_sooner():
    """Before and after the table it is as ever."""
    name, option = code("Action.CHECK_IN"), code("--today")
    page = f'{name}<table class="docutils"><td>{name}{option}</td></table>{name}'
    broken = '<span class="pre long">Action.<wbr>CHECK_<wbr>IN</span>'
    assert breaking.with_breaks(page) == re.sub(
        r"(<td><code[^>]*>).*?(</code>)", rf"\1{broken}\2", page, count=1
    )


def test_the_heading_of_a_module_breaks_at_its_dots():
    page = "<h1>Source code for netiquette._deciding.rule</h1><h1>Source code for all</h1>"
    heading, other = re.findall(r"<h1>.*?</h1>", breaking.with_breaks(page))
    assert heading == "<h1>Source code for netiquette.<wbr>_deciding.<wbr>rule</h1>"
    assert other == "<h1>Source code for all</h1>"


def test_says_the_same():
    page = f'<table class="docutils"><td>{code("Stage.NO_RESPONSE")}</td></table>{code("x" * 40)}'
    assert re.sub(r"<[^>]*>", "", breaking.with_breaks(page)) == re.sub(r"<[^>]*>", "", page)
