"""The pages of the manual are the snapshot of every message, for every occasion and in every wording."""

from __future__ import annotations

from re import sub

import pytest

from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from tests.everything import FOLDER, PAGES, before_the_calls, call, called_first, first, message, pages

AGAIN = "write the pages again with `nox -s messages`, and read what changed"


@pytest.mark.parametrize("name", ["index.md", *(f"{page.name}.md" for page in PAGES)])
def test_the_page_is_what_it_says(name):
    """To the letter."""
    committed = (FOLDER / name).read_text(encoding="utf-8")
    assert committed == pages()[name], AGAIN


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_call_writes_what_stands_below_it(page):
    """As it is typed there."""
    known = {}
    exec("\n".join(before_the_calls(page)), known)  # noqa: S102  the page is ours
    for shown in page.shown.values():
        assert eval("\n".join(call(page, shown)), known) == message(page, shown)  # noqa: S307


def test_the_first_page_shows_a_note_and_its_call():
    """As it is typed there, and as short as one that was made of little."""
    known = {}
    exec("\n".join(called_first()), known)  # noqa: S102  the page is ours
    assert known["note"] == first()
    assert len(first().body) < 400


def test_there_is_a_page_for_each_and_no_other():
    """And the first page lists them."""
    assert {path.name for path in FOLDER.glob("*.md")} == {*pages()}
    listed = (FOLDER / "index.md").read_text(encoding="utf-8")
    assert all(f"\n{page.name}\n" in listed for page in PAGES)


def test_every_occasion_is_shown():
    """Under a heading of its own, by the call that makes it."""
    shown = [(page.action, name) for page in PAGES for name in page.shown]
    assert sorted(shown) == sorted(
        (action, name) for action, outline in MESSAGES.outlines.items() for name in outline.occasions
    )
    for page in PAGES:
        assert len({one.heading for one in page.shown.values()}) == len(page.shown)
        for name, one in page.shown.items():
            assert message(page, one)._source.key.occasion == name


def test_every_wording_of_an_occasion_is_another():
    """Six of them, and not by the subject alone."""
    for name, text in pages().items():
        for section in text.split("\n## ")[1:]:
            warm = section.split("In the formal tone:")[0]
            blocks = [block.split("\n```")[0] for block in warm.split("```text\n")[1:]]
            bodies = [sub(r"\ASubject: .*\n", "", block) for block in blocks]
            assert len(bodies) == len({*bodies}) == VARIANTS, (name, section[:40])
