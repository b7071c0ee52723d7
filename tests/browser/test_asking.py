"""Where one asks: the page for searching before anybody has, and what is shown where there is no page."""

import re

import pytest

from tests.browser.searching import found, open_search


@pytest.fixture
def page(look):
    """Open a tab."""
    page = look()
    yield page
    assert page.complaints == []
    page.context.close()


class TestSearchWithoutAQuery:
    def test_says_what_one_can_ask_and_each_example_leads_somewhere(self, page, site):
        open_search(page, site)
        assert page.inner_text("h1") == "Search"
        queries = page.locator(".search-help dd a").all_inner_texts()
        assert len(queries) > 8
        assert [query for query, names in zip(queries, found(page, queries), strict=True) if not names] == []

    def test_an_example_is_asked_by_a_click(self, page, site):
        """And then what is found stands in place of the examples."""
        page.goto(f"{site}search.html")
        page.click("text=PrematureRequestError")
        page.wait_for_selector("ul.search li a")
        assert page.input_value("#look-up") == "PrematureRequestError"
        assert page.is_hidden(".search-help")

    def test_stays_where_nothing_is_found(self, page, site):
        page.goto(f"{site}search.html?q=zzzzzz")
        page.wait_for_function("document.querySelector('.search-summary')?.innerText")
        assert page.is_visible(".search-help")

    def test_is_asked_by_keyboard(self, page, site):
        page.goto(f"{site}search.html")
        page.focus("#look-up")
        page.keyboard.type("pandas")
        page.keyboard.press("Enter")
        page.wait_for_selector("ul.search li a")

    def test_without_a_script_it_says_so_and_leads_to_the_lists(self, look, site, manual):
        """What the browser shows then, it has not got with the scripts that are only held back here."""
        assert re.search(
            r"<noscript>.*Searching needs JavaScript.*</noscript>",
            (manual / "search.html").read_text(encoding="utf-8"),
            re.DOTALL,
        )
        page = look(java_script_enabled=False)
        page.goto(f"{site}search.html")
        page.click(".search-help a:text-is('Index')")
        assert page.url == f"{site}genindex.html"
        page.context.close()


@pytest.mark.parametrize("folder", ["", "how-to/", "reference/api/", "_modules/netiquette/"])
@pytest.mark.parametrize("where", ["", "manual/26.2/"])
class TestNoSuchPage:
    """A server shows it at the address that was asked for, wherever the manual stands."""

    @pytest.fixture
    def lost(self, page, site, manual, where, folder):
        """Ask for a page that is not there, below a manual that stands at `where`."""

        def answered(route):
            path = re.sub(r"[?#].*", "", route.request.url.removeprefix(f"{site}{where}"))
            file = manual / path
            route.fulfill(path=file if file.is_file() else manual / "404.html")

        page.route(f"{site}**", answered)
        page.goto(f"{site}{where}{folder}gone-for-good.html")
        return page

    def test_names_the_address_and_looks_as_the_manual_does(self, lost, where, folder):
        assert lost.inner_text("#asked") == f"/{where}{folder}gone-for-good.html"
        assert lost.locator(".sidebar-drawer a[href]").count() > 20
        assert lost.evaluate("getComputedStyle(document.querySelector('.page')).display") == "flex"

    def test_every_link_leads_into_the_manual(self, lost, site, where, manual):
        links = lost.evaluate("[...document.querySelectorAll('article a')].map(link => link.href)")
        assert len(links) >= 8
        for link in links:
            assert (manual / link.removeprefix(f"{site}{where}")).is_file(), link

    def test_asks_for_it_by_its_name(self, lost, site, where):
        assert lost.input_value("#look-up") == "gone for good"
        lost.click("article button:text-is('Search')")
        assert lost.url == f"{site}{where}search.html?q=gone+for+good"


class TestFilter:
    @pytest.mark.parametrize("name", ["rules", "rules-courtesy", "rules-sharing"])
    def test_counts_the_rows_as_they_do_themselves(self, page, site, name):
        """What stands beside the table is no row, and is counted apart."""
        page.goto(f"{site}reference/{name}.html")
        (rows,) = {text.split(" of ")[1] for text in page.locator(".row").all_inner_texts() if " of " in text}
        beside = page.locator("section.beside").count()
        and_beside = f", and {beside} of {beside} beside the table" if beside else ""
        assert page.inner_text(".rule-filter output") == f"{rows} of {rows} rows{and_beside}"

    def test_counts_what_is_left(self, page, site):
        page.goto(f"{site}reference/rules-sharing.html?stage=accepted")
        rows, beside = (
            page.locator(f"section.rule{kind}:not([hidden])").count() for kind in (":not(.beside)", ".beside")
        )
        assert rows < 30
        assert (
            page.inner_text(".rule-filter output") == f"{rows} of 30 rows, and {beside} of 3 beside the table"
        )


def test_the_sources_have_every_work_below_its_letter(page, site):
    """And a link above to each letter."""
    page.goto(f"{site}reference/sources.html")
    letters = page.locator(".letters a").all_inner_texts()
    assert page.locator("section > section > h2").count() == len(letters) > 20
    works = page.locator("ul.works > li")
    assert page.locator("ul.works > li > p:first-child[id^=work-]").count() == works.count() > 200
    page.locator(".letters a").last.click()
    assert page.locator("section:has(> :target) > h2, section:target > h2").inner_text()[0] == letters[-1]
