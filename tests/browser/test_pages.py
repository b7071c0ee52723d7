"""Every page opens without a complaint; one of each kind is read in both themes, on a desk and a phone."""

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.browser.conftest import start

AXE = Path(os.environ["NETIQUETTE_AXE"])
MANUAL = Path(os.environ["NETIQUETTE_HTML"]).resolve()
GRAVE = {"serious", "critical"}


class Looks(HTMLParser):
    """What the text of a page is made of: its elements, and the classes that give them their looks."""

    UNSEEN = ("stage-", "contact-")
    """By what the filter finds a rule; it looks like any other."""

    def __init__(self, path):
        super().__init__()
        self.within, self.parts = False, {path.relative_to(MANUAL).parts[0] if path.parent != MANUAL else ""}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.within |= tag == "article"
        if self.within:
            classes = (dict(attributes).get("class") or "").split()
            self.parts |= {tag, *(f".{name}" for name in classes if not name.startswith(self.UNSEEN))}

    def handle_endtag(self, tag):
        self.within &= tag != "article"


def kinds():
    """Return a page of each kind: as few as have among them whatever any page is made of."""
    left = {path: Looks(path).parts for path in sorted(MANUAL.rglob("*.html")) if "_static" not in path.parts}
    names, seen = ["404"], set()
    while True:
        path = max(left, key=lambda one: len(left[one] - seen))
        if left[path] <= seen:
            return sorted({*names})
        seen |= left.pop(path)
        names.append(path.relative_to(MANUAL).with_suffix("").as_posix())


def test_no_page_complains_or_asks_others(look, site, manual):
    """No error or warning on the console, and every request stays at home."""
    page = look()
    names = [path.relative_to(manual).as_posix() for path in sorted(manual.rglob("*.html"))]
    for name in names:
        page.goto(f"{site}{name}")
    assert len(names) > 20
    assert page.complaints == []
    page.context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", kinds())
def test_axe_finds_nothing_grave(look, site, name, theme, width):
    """Nor is there an error or a warning on the console."""
    page = look(width=width, theme=theme)
    page.goto(f"{site}{name}.html")
    assert grave_faults(page) == []
    assert page.complaints == []
    page.context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_grave_in_answers(look, site, theme, width):
    page = look(width=width, theme=theme)
    page.goto(f"{site}explorer.html?stage=interviewed&contact=peer&interview_on=2026-11-02&today=2026-11-20")
    start(page)
    for fold in page.locator("#explorer summary:visible").all():
        fold.click()
    assert grave_faults(page) == []
    page.click("text=a whole process")
    page.wait_for_selector("#explorer-people > li")
    page.wait_for_selector("text=own answer")
    assert grave_faults(page) == []
    assert page.complaints == []
    page.context.close()


def grave_faults(page):
    """Return what axe finds: the rule, and where."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        (fault["id"], [node["target"] for node in fault["nodes"]][:5])
        for fault in found["violations"]
        if fault["impact"] in GRAVE
    ]
