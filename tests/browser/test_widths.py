"""What fits: examples on a desk, tables of words and names in code on a phone."""

import os
from pathlib import Path

import pytest

MANUAL = Path(os.environ["NETIQUETTE_HTML"]).resolve()
OF_FIGURES = {"explanation/speed.html"}
"""Pages with tables that are wider than a phone; they scroll, by keyboard, too."""
WITH_EXAMPLES = ("tutorial", "how-to", "explanation", "reference", "reference/api", "reference/messages")
"""The folders of pages; the code of a module is another thing."""


def within(*folders):
    """Return the pages in folders of the manual."""
    return [
        path.relative_to(MANUAL).as_posix() for name in folders for path in (MANUAL / name).glob("*.html")
    ]


def wider(page, selector):
    """Return the texts of what has to be scrolled to the side."""
    return page.evaluate(
        """selector => [...document.querySelectorAll(selector)]
            .filter(one => one.scrollWidth > one.clientWidth).map(one => one.innerText.slice(0, 200))""",
        selector,
    )


def test_no_example_is_cut_on_a_desk(look, site):
    page = look()
    names = within(*WITH_EXAMPLES)
    assert len(names) > 30
    cut = {}
    for name in names:
        page.goto(f"{site}{name}")
        cut[name] = wider(page, "article pre")
    assert {name: examples for name, examples in cut.items() if examples} == {}
    page.context.close()


def test_no_table_of_words_is_cut_on_a_phone(look, site):
    page = look(width=360)
    cut = {}
    for name in {*within("", "tutorial", "how-to", "explanation", "reference")} - OF_FIGURES:
        page.goto(f"{site}{name}")
        cut[name] = wider(page, ".table-wrapper, html")
    assert {name: tables for name, tables in cut.items() if tables} == {}
    page.context.close()


LINES = """selector => [...document.querySelectorAll(selector)].flatMap(one => [...one.childNodes])
    .filter(part => part.nodeType === Node.TEXT_NODE).map(part => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return [part.data, new Set([...range.getClientRects()].map(box => box.top)).size];
    })"""
"""Returns the texts of elements, up to where they may be broken, and in how many lines each stands."""


@pytest.mark.parametrize("name", within("", "how-to"))
def test_no_short_name_is_broken_on_a_phone(look, site, name):
    page = look(width=360)
    page.goto(f"{site}{name}")
    assert [text for text, lines in page.evaluate(LINES, "code .pre:not(.long)") if lines > 1] == []
    page.context.close()


def test_the_heading_of_a_module_is_broken_at_its_dots(look, site):
    page = look(width=360)
    page.goto(f"{site}_modules/netiquette/_deciding/rule.html")
    lines = dict(page.evaluate(LINES, "h1"))
    assert lines == {"Source code for netiquette.": 2, "_deciding.": 1, "rule": 1}
    page.context.close()
