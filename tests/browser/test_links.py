"""Every link of the built manual leads somewhere, and every page is small enough to be read on a train."""

from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

import pytest

LARGEST = 250_000
"""How many bytes a page may have; the explorer's engine, which is fetched on a click, is not a page."""
HERE = "http://manual/"


class Page(HTMLParser):
    """What a page links to, and what one can link to on it."""

    def __init__(self, text):
        super().__init__()
        self.anchors = {"", "top"}
        self.links = set()
        self.feed(text)

    def handle_starttag(self, _, attrs):
        given = dict(attrs)
        self.anchors |= {given[name] for name in ("id", "name") if given.get(name)}
        self.links |= {given[name] for name in ("href", "src") if given.get(name)}


@pytest.fixture(scope="module")
def pages(manual):
    """Return the pages by their address."""
    return {
        path.relative_to(manual).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(manual.rglob("*.html"))
    }


def test_there_is_a_manual(pages):
    assert {"index.html", "explorer.html", "reference/rules.html"} <= pages.keys()


def test_every_link_leads_somewhere(pages, manual):
    dead = set()
    for name, page in pages.items():
        for link in page.links:
            target = urlsplit(urljoin(HERE + name, link))
            if target.scheme not in {"http", "https"} or target.netloc != "manual":
                continue
            path = unquote(target.path).removeprefix("/") or "index.html"
            fragment = unquote(target.fragment)
            anchors = pages[path].anchors if path in pages else {fragment}
            if not (manual / path).exists() or fragment not in anchors:
                dead.add(f"{name}: {link}")
    assert sorted(dead) == []


def test_others_are_linked_to_by_addresses_that_a_browser_opens(pages):
    schemes = {urlsplit(link).scheme for page in pages.values() for link in page.links}
    assert schemes <= {"", "http", "https", "mailto", "data"}


def test_no_page_is_larger_than_a_reader_has_patience_for(manual):
    large = {
        path.relative_to(manual).as_posix(): path.stat().st_size
        for path in manual.rglob("*.html")
        if path.stat().st_size > LARGEST
    }
    assert large == {}
