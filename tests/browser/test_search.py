"""The manual's own search leads to the right page, by queries of people who did not write the manual."""

import pytest

import netiquette
from tests.browser.searching import asked, found, open_search, places, shares

FIRST, AMONG_THREE = 0.70, 0.90
CASES = asked()


@pytest.fixture(scope="module")
def search(look, site):
    """Open the search page once, for all queries."""
    page = look()
    open_search(page, site)
    yield page
    assert page.complaints == []
    page.context.close()


@pytest.fixture(scope="module")
def index(search):
    """Return what the page looks things up in."""
    return search.evaluate("({...Search._index, terms: null})")


@pytest.mark.parametrize("name", sorted({case["set"] for case in CASES}))
def test_finds_what_people_look_for(search, name):
    """Somebody else wrote the queries; those of the set `seen` could be looked at, the others could not."""
    first, among_three = shares(search, [case for case in CASES if case["set"] == name])[name]
    assert first >= FIRST
    assert among_three >= AMONG_THREE


def test_queries_name_pages_that_exist(manual):
    assert {page for case in CASES for page in case["pages"] if not (manual / page).exists()} == set()
    assert len({case["query"] for case in CASES}) == len(CASES)


def lost(search, cases, *, among):
    """Return the queries whose page is not among the first."""
    them = zip(cases, places(search, cases), strict=True)
    return [case["query"] for case, place in them if place is None or place > among]


def test_finds_a_page_by_its_title(search, index):
    """The same title may be that of two pages, or a name; then the page comes second."""
    cases = [
        {"query": title, "pages": [f"{name}.html"]}
        for name, title in zip(index["docnames"], index["titles"], strict=True)
    ]
    assert lost(search, cases, among=2) == []


def test_finds_each_name_where_it_is_described(search, index):
    """By its path it comes first; by itself it may be a word that a page is about, as `Offer` is."""
    homes = {title: index["docnames"][page] for page, _, title, kind in index["netiquette"]["places"] if kind}
    paths = {
        path: name
        for name in netiquette.__all__
        for path in (f"netiquette.{name}", f"netiquette.errors.{name}")
        if path in homes
    }
    assert len(paths) > 100
    by_path = [{"query": path, "pages": [f"{homes[path]}.html"]} for path in paths]
    assert lost(search, by_path, among=1) == []
    # The page that shows a message is as good as the one that describes the function.
    by_name = [
        {"query": name, "pages": [f"{homes[path]}.html", f"reference/messages/{name}.html"]}
        for path, name in paths.items()
    ]
    assert lost(search, by_name, among=2) == []


@pytest.mark.parametrize(
    ("query", "like"),
    [
        ("time zone", "timezone"),
        ("check in", "check-in"),
        ("calender", "calendar"),
        ("pydant", "pydantic"),
        ("serialising", "serialize"),
        ("  Thank You Note ", "thank-you note"),
        ("how do I install it?", "install"),
        ("mcp server zzzz", "mcp server"),
    ],
)
def test_does_not_depend_on_how_one_writes(search, query, like):
    """Joined or apart, misspelt, begun, with a word that stands nowhere."""
    (first, *_), (other, *_) = found(search, [query, like])
    assert first == other


@pytest.mark.parametrize("query", ["", "  ", "?!", "zzzzzz", "constructor", "__proto__", "<b>", "*", "the"])
def test_bears_any_query(search, query):
    """Even one that finds nothing, or that JavaScript knows."""
    assert isinstance(found(search, [query])[0], list)


def test_names_each_page_once_and_a_place_on_it(search, manual):
    """The place is where the text is; what is shown of it is there, too."""
    for query in ("recruiter", "Timing.first_check_in", "await the decision", "UNKNOWN"):
        answers = search.evaluate("q => Search._performSearch(q).reverse()", query)
        assert len({answer[0] for answer in answers}) == len(answers) > 0
        for name, _, anchor, *_ in answers:
            text = (manual / f"{name}.html").read_text(encoding="utf-8")
            assert not anchor or f'id="{anchor[1:]}"' in text


def test_index_is_light(manual):
    """A reader waits for it before the first answer comes; servers send a third of it."""
    assert (manual / "searchindex.js").stat().st_size < 450_000


def test_leads_there_from_the_box_of_any_page(look, site):
    """As a reader does it: a word, the return key, and a click."""
    page = look()
    page.goto(f"{site}how-to/agents.html")
    page.fill('input[name="q"]:visible', "PrematureRequestError")
    page.keyboard.press("Enter")
    page.wait_for_selector("ul.search li a")
    page.wait_for_function("document.querySelector('.search-summary').innerText.includes('Search finished')")
    page.click("ul.search li a")
    page.wait_for_url("**/reference/api/errors.html*#netiquette.errors.PrematureRequestError")
    assert page.complaints == []
    page.context.close()
