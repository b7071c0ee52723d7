"""The pages of the manual are the snapshot of every message, for every occasion and in every wording."""

from __future__ import annotations

from re import sub

import pytest

from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from tests.everything import BY_ACTION, PAGES, pages

AGAIN = "write the pages again with `nox -s messages`, and read what changed"


@pytest.mark.parametrize("name", [f"{page.name}.md" for page in BY_ACTION.values()])
def test_the_page_is_what_it_says(name):
    """To the letter."""
    committed = (PAGES / name).read_text(encoding="utf-8")
    assert committed == pages()[name], AGAIN


def test_there_is_a_page_for_each_and_no_other():
    """And the first page lists them."""
    assert {path.name for path in PAGES.glob("*.md")} == {*pages(), "index.md"}
    listed = (PAGES / "index.md").read_text(encoding="utf-8")
    assert all(f"\n{page.name}\n" in listed for page in BY_ACTION.values())


def test_every_occasion_is_shown():
    """Under a heading of its own."""
    assert [*BY_ACTION] == [*dict.fromkeys(BY_ACTION)]
    assert {*BY_ACTION} == {*MESSAGES.outlines}
    for action, page in BY_ACTION.items():
        assert {*page.headings} == {*MESSAGES.outlines[action].occasions}
        assert len({*page.headings.values()}) == len(page.headings)


def test_every_wording_of_an_occasion_is_another():
    """Six of them, and not by the subject alone."""
    for name, text in pages().items():
        for section in text.split("\n## ")[1:]:
            warm = section.split("In the formal tone:")[0]
            blocks = [block.split("\n```")[0] for block in warm.split("```text\n")[1:]]
            bodies = [sub(r"\ASubject: .*\n", "", block) for block in blocks]
            assert len(bodies) == len({*bodies}) == VARIANTS, (name, section[:40])
