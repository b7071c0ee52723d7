"""The manual as it was built: `nox -s docs` builds it, and says in NETIQUETTE_MANUAL where it is."""

from __future__ import annotations

import json
import os
import re
import zlib
from functools import cache
from html import unescape
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

import pytest

import netiquette
from netiquette import InterviewState
from netiquette.json import schema

if "NETIQUETTE_MANUAL" not in os.environ:
    pytest.skip("no manual has been built; `nox -s docs` builds one", allow_module_level=True)

MANUAL = Path(os.environ["NETIQUETTE_MANUAL"]).resolve()
DOORS = ("agents", "calendar", "errors", "evidence", "frames", "json", "strategies", "trackers")
HEAVIEST = 250_000
"""Bytes of a page; what is above takes long on a phone, and nobody reads it."""
LONGEST_SIGNATURE = 185
"""Characters of two lines, at the width the theme gives a text."""
DRAWN = {"explorer.html"}
"""Pages that are a program."""


def inventory():
    """Return every object of the manual: its domain and kind, and the page and anchor where it stands."""
    head, found = (MANUAL / "objects.inv").read_bytes().split(b"zlib.\n")
    assert head.startswith(b"# Sphinx inventory version 2\n")
    objects = {}
    for line in zlib.decompress(found).decode().splitlines():
        name, kind, _, place, _ = line.split(" ", 4)
        page, _, anchor = place.partition("#")
        objects[kind, name] = (page, anchor.replace("$", name))
    return objects


@cache
def anchors_of(path):
    """Return what a link to a page can point at."""
    return {*re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8"))}


class Reference(HTMLParser):
    """What a page of the reference says: the signature and the text of each object, by its anchor."""

    def __init__(self, page):
        super().__init__()
        self.signatures, self.texts, self.ids = {}, {}, set()
        self.open, self.pending, self.signing = [], [], None
        self.feed((MANUAL / page).read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.ids |= {given.get("id")}
        if tag == "dt" and "sig-object" in (given.get("class") or ""):
            self.signing = given.get("id")
            self.pending.append(self.signing)
            self.signatures[self.signing] = ""
        if tag == "dd":
            self.open.append([*self.pending])
            self.pending.clear()

    def handle_endtag(self, tag):
        if tag == "dt":
            self.signing = None
        if tag == "dd":
            self.open.pop()

    def handle_data(self, data):
        if self.signing:
            self.signatures[self.signing] += data
        elif data.strip():
            # What stands in the lists of a member's own parts is said of the member.
            for anchor in next((anchors for anchors in reversed(self.open) if anchors), ()):
                self.texts[anchor] = self.texts.get(anchor, "") + data


OBJECTS = inventory()
PYTHON = {name: place for (kind, name), place in OBJECTS.items() if kind.startswith("py:")}
PAGES = {page: Reference(page) for page in {page for page, _ in PYTHON.values()}}
BUILT = sorted(path for path in MANUAL.rglob("*.html"))


class TestInventory:
    """What another manual can link to."""

    @pytest.mark.parametrize("name", netiquette.__all__)
    def test_has_every_name(self, name):
        """By the path one imports it by."""
        assert f"netiquette.{name}" in PYTHON

    @pytest.mark.parametrize("door", DOORS)
    def test_has_the_modules_and_their_names(self, door):
        """Likewise."""
        for name in import_module(f"netiquette.{door}").__all__:
            assert f"netiquette.{door}.{name}" in PYTHON
        assert ("py:module", f"netiquette.{door}") in OBJECTS
        assert ("py:module", "netiquette") in OBJECTS

    def test_has_nothing_else(self):
        """A room behind a door is nobody's business."""
        assert [name for name in PYTHON if "._" in name or not name.startswith("netiquette")] == []

    def test_has_every_error_twice(self):
        """Both paths lead to the same place."""
        for name in netiquette.errors.__all__:
            assert PYTHON[f"netiquette.{name}"] == PYTHON[f"netiquette.errors.{name}"]

    @pytest.mark.parametrize("name", sorted(PYTHON))
    def test_leads_to_a_text(self, name):
        """Each has one of its own, and stands where it is said to be."""
        page, anchor = PYTHON[name]
        assert anchor in PAGES[page].ids
        if not anchor.startswith("module-"):
            assert PAGES[page].texts.get(anchor, "").strip(), name

    def test_says_nothing_twice(self):
        """A name has one place, and a field of a class stands in no list of arguments besides."""
        places = [anchor for page in PAGES.values() for anchor in page.signatures]
        assert len(places) == len({*places})
        for page in PAGES.values():
            for anchor, text in page.texts.items():
                listed = re.findall(r"(\w+) \([^()]*\) \u2013 ", text)
                assert [name for name in listed if f"{anchor}.{name}" in PYTHON] == [], anchor


class TestSignatures:
    """How a thing is called, at a glance."""

    @pytest.mark.parametrize("page", sorted(PAGES))
    def test_fit_two_lines(self, page):
        """At the width of a desktop."""
        shown = {
            anchor: " ".join(signature.replace("[source]", "").split())
            for anchor, signature in PAGES[page].signatures.items()
        }
        assert {anchor: said for anchor, said in shown.items() if len(said) > LONGEST_SIGNATURE} == {}

    def test_name_their_defaults(self):
        """A policy is shown by its name, not by all that is in it."""
        page, anchor = PYTHON["netiquette.decide"]
        assert "policy=CAUTIOUS" in PAGES[page].signatures[anchor]


class TestPages:
    """All of them."""

    @pytest.mark.parametrize("path", BUILT, ids=str)
    def test_are_light(self, path):
        """One page is read at once."""
        assert path.stat().st_size < HEAVIEST or path.name in DRAWN

    @pytest.mark.parametrize("path", BUILT, ids=str)
    def test_lead_somewhere(self, path):
        """A link within the manual has a file behind it, and an anchor in it."""
        for link in {*re.findall(r'(?:href|src)="([^"]+)"', path.read_text(encoding="utf-8"))} - {"/"}:
            address, _, anchor = unquote(unescape(link)).partition("#")
            file = address.partition("?")[0]
            if ":" in file:
                continue  # it leads elsewhere
            there = (path.parent / file).resolve() if file else path
            assert there.is_file(), link
            assert not anchor or there.suffix != ".html" or anchor in anchors_of(there), link

    def test_headings_of_the_contents_have_a_level(self):
        """A screen reader announces it."""
        front = (MANUAL / "index.html").read_text(encoding="utf-8")
        levels = re.findall(r'role="heading"( aria-level="2")?', front)
        assert levels
        assert "" not in levels

    def test_first_version_is_not_printed(self):
        """Everything was new then."""
        assert [path for path in BUILT if "Added in version 26.1" in path.read_text(encoding="utf-8")] == []

    def test_second_version_is(self):
        """A reader of an older release has to know."""
        page, _ = PYTHON["netiquette.agenda"]
        assert "Added in version 26.2" in (MANUAL / page).read_text(encoding="utf-8")

    def test_old_anchors_are_kept(self):
        """The reference was one page in 26.1; whoever linked to it still arrives."""
        old = Reference("reference/api.html").ids
        assert {anchor for _, anchor in PYTHON.values()} <= old
        assert {"asking", "the-vocabulary", "the-answer", "the-manners", "json", "errors"} <= old


class TestExamples:
    """Their code."""

    @pytest.mark.parametrize("path", BUILT, ids=str)
    def test_leads_to_the_reference(self, path):
        """A name of ours is a link to the place that describes it, or what it is an attribute of."""
        text = path.read_text(encoding="utf-8")
        for anchor, name in re.findall(r'class="of-code" href="[^"#]*#([^"]+)"><span[^>]*>(\w+)<', text):
            whole = anchor.removeprefix("module-")
            assert whole in {known for _, known in OBJECTS}
            assert name == whole.rpartition(".")[2] or " as " in text, (anchor, name)

    def test_of_the_front_page_does(self):
        """The first thing that is read."""
        front = (MANUAL / "index.html").read_text(encoding="utf-8")
        assert 'class="of-code" href="reference/api/asking.html#netiquette.decide"' in front


class TestPrograms:
    """What is read by those who see no page."""

    def test_find_every_page_as_markdown(self):
        """`llms.txt` lists them, and each is there, with its directives resolved."""
        listed = (MANUAL / "llms.txt").read_text(encoding="utf-8")
        files = [
            line.partition("](")[2].partition(")")[0] for line in listed.splitlines() if line[:3] == "- ["
        ]
        assert {"reference/rules.md", "reference/api/asking.md", "how-to/agents.md"} <= {*files}
        for file in files:
            assert "```{" not in (MANUAL / file).read_text(encoding="utf-8"), file

    def test_find_the_schemas(self):
        """They are what the library says they are."""
        text = (MANUAL / "schemas" / "InterviewState.json").read_text(encoding="utf-8")
        assert json.loads(text) == schema(InterviewState, strict=False)

    def test_are_told_where(self):
        """The front page says so, and the head of each page."""
        front = (MANUAL / "index.html").read_text(encoding="utf-8")
        assert 'href="llms.txt"' in front
        assert '<link rel="alternate" type="text/markdown" href="index.md" />' in front
        assert re.search(r'<meta name="description" content="[^"]{40,}" />', front)

    def test_read_no_blanks(self):
        """A table in Markdown is drawn with blanks, which are paid for by the piece."""
        for path in MANUAL.rglob("*.md"):
            rows = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
            assert not [row for row in rows if "     |" in row or "-----|" in row], path
