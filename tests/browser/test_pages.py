"""Every page opens without a complaint; axe reads one of each kind, in both themes, on a desk and a phone."""

import os
from pathlib import Path

import pytest

from tests.browser.conftest import start

AXE = Path(os.environ["NETIQUETTE_AXE"])
MANUAL = Path(os.environ["NETIQUETTE_HTML"]).resolve()
GRAVE = {"serious", "critical"}


def kinds():
    """Return a page of each kind: one of each folder, and those that are like no other."""
    of_their_own = {"index", "explorer", "search", "genindex", "reference/rules", "reference/messages/index"}
    folders = sorted({path.parent for path in MANUAL.rglob("*.html") if "_static" not in path.parts})
    firsts = [min(folder.glob("*.html")).relative_to(MANUAL).with_suffix("") for folder in folders]
    return sorted(of_their_own | {path.as_posix() for path in firsts})


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
    page = look(width=width, theme=theme)
    page.goto(f"{site}{name}.html")
    assert grave_faults(page) == []
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
