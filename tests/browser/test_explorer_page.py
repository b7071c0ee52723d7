"""The explorer's page: how one gets to an answer and back, by mouse and by keyboard, with and without it."""

import json
import re

import pytest

from netiquette import Contact, InterviewState, Stage, decide
from tests.browser.conftest import start

DAY_AFTER = "?stage=interviewed&contact=hiring_manager&interview_on=2026-11-20&today=2026-11-21"
PANEL = (
    "?1.contact=recruiter&2.contact=hiring_manager&event=2026-11-18.met.2"
    "&event=2026-11-19.send_thank_you.2&today=2026-11-20#2.name=Hal+Hart"
)


def brief(page):
    """Return what stands first in the answer."""
    return page.inner_text("#explorer-brief")


def field(page, name):
    """Return the form's control for a fact of the contact."""
    return page.locator(f'#explorer-form [data-field="{name}"]').first


class TestBeforeTheStart:
    def test_stage_and_contact_are_answered_out_of_the_table(self, look, site):
        page = look()
        page.goto(f"{site}explorer.html{DAY_AFTER}")
        assert "Send a thank-you note" in brief(page)
        field(page, "contact").select_option("recruiter")
        assert "connect" in brief(page)
        assert "contact=recruiter" in page.url
        assert page.complaints == []
        page.context.close()

    def test_the_table_that_came_with_the_page_is_that_of_decide(self, look, site):
        page = look()
        page.goto(f"{site}explorer.html")
        plain = json.loads(page.inner_text("#explorer-data") or page.text_content("#explorer-data"))["plain"]
        for stage in Stage:
            for contact in Contact:
                decision = decide(InterviewState(stage, contact=contact))
                cell = plain["answers"][plain["cells"][f"{stage}.{contact}"]]
                assert (cell["verdict"], cell["rule"]) == (decision.verdict, decision.rule.id)
                assert [step["title"] for step in cell["steps"]] == [step.title for step in decision.steps]
        page.context.close()

    def test_without_javascript_the_table_answers(self, look, site):
        page = look(java_script_enabled=False)
        page.goto(f"{site}explorer.html")
        assert page.locator("#explorer").is_hidden()
        assert "needs JavaScript" in page.inner_text("#explorer-off")
        rows = page.locator("table.plain-answers tbody tr").all_inner_texts()
        assert any("hiring manager" in row and "wait" in row for row in rows)
        assert {spoken for stage in Stage if (spoken := stage.replace("_", " "))} <= {
            cell.strip() for cell in page.locator("table.plain-answers td strong").all_inner_texts()
        }
        page.context.close()

    def test_it_says_so_where_the_engine_is_absent(self, look, site):
        page = look()
        page.route("**/engine/**", lambda route: route.fulfill(status=404))
        page.goto(f"{site}explorer.html{DAY_AFTER}")
        page.click("#explorer-start")
        page.wait_for_function("document.querySelector('#explorer-progress').textContent.includes('nox')")
        assert page.locator("#explorer-start").is_visible()
        page.context.close()


class TestRunning:
    def open(self, page, address):
        """Go to an address as a link on the page does, without loading it again."""
        page.evaluate(
            """(address) => {
                const link = Object.assign(document.createElement("a"), { href: address });
                link.setAttribute("href", address);
                document.querySelector("#explorer-whole").append(link);
                link.click();
                link.remove();
            }""",
            address,
        )
        page.wait_for_timeout(50)
        self.settle(page)

    @staticmethod
    def settle(page):
        """Wait for the worker to have answered all it was asked."""
        page.evaluate(
            """async () => {
                const { ask } = await import("./_static/explorer/engine.js");
                await ask({ facts: { stage: "applied" } });
            }"""
        )

    def test_an_address_is_a_question(self, explorer):
        self.open(explorer, DAY_AFTER)
        assert "Send a thank-you note by 2026-11-21" in brief(explorer)
        assert field(explorer, "interview_on").input_value() == "2026-11-20"
        assert "Hi Bo," in explorer.inner_text("pre.message")
        assert 'contact="hiring_manager"' in explorer.inner_text("pre.code")

    def test_a_choice_is_an_address_and_one_can_go_back_and_forth(self, explorer):
        self.open(explorer, DAY_AFTER)
        field(explorer, "stage").select_option("offered")
        self.settle(explorer)
        assert "stage=offered" in explorer.url
        offered = brief(explorer)
        assert "connect" in offered
        explorer.go_back()
        self.settle(explorer)
        assert field(explorer, "stage").input_value() == "interviewed"
        assert "wait" in brief(explorer)
        explorer.go_forward()
        self.settle(explorer)
        assert brief(explorer) == offered

    def test_what_would_change_it_is_a_link_to_the_changed_answer(self, explorer):
        self.open(explorer, DAY_AFTER)
        explorer.click("text=if you ask and they agree")
        self.settle(explorer)
        assert "permission=granted" in explorer.url
        assert "connect" in brief(explorer)

    def test_what_is_missing_leads_to_its_field(self, explorer):
        self.open(explorer, DAY_AFTER)
        explorer.click("button.link:text-is('decision_due')")
        assert explorer.evaluate("document.activeElement.dataset.field") == "decision_due"
        assert field(explorer, "decision_due").is_visible()

    def test_a_process_has_people_and_events(self, explorer):
        self.open(explorer, PANEL)
        assert explorer.locator("#explorer-people > li").count() == 2
        explorer.click("#explorer-add-person")
        assert explorer.evaluate("document.activeElement.dataset.field") == "name"
        explorer.keyboard.type(" Third")
        explorer.keyboard.press("Tab")
        assert explorer.evaluate("document.activeElement.dataset.field") == "contact"
        explorer.keyboard.type("peer")
        self.settle(explorer)
        assert "3.contact=peer" in explorer.url
        explorer.click("#explorer-add-event")
        explorer.locator("#explorer-events > li").last.get_by_label("Third").check()
        self.settle(explorer)
        assert ".met.3" in explorer.url
        assert "Third: Send a thank-you note" in explorer.inner_text("#explorer-whole")
        explorer.get_by_label("Remove person 1").click()
        self.settle(explorer)
        assert "event=2026-11-18.met.1" in explorer.url
        assert "recruiter" not in explorer.url

    def test_names_stand_behind_the_hash(self, explorer):
        self.open(explorer, PANEL)
        assert "Hal Hart" in explorer.inner_text("#explorer-whole")
        query, _, kept = explorer.url.partition("#")
        assert "Hal" not in query
        assert "Hal" in kept

    def test_somebody_of_a_process_can_be_asked_about_alone(self, explorer):
        self.open(explorer, PANEL)
        explorer.click("summary:has-text('Hal Hart') >> visible=true")
        explorer.click("text=Ask about Hal Hart alone")
        self.settle(explorer)
        assert "thank_you=sent" in explorer.url
        assert "contact=hiring_manager" in explorer.url

    def test_a_mistake_is_said_and_leads_to_its_field(self, explorer):
        self.open(explorer, PANEL.replace("&today=2026-11-20", ""))
        assert "today is missing" in brief(explorer)
        explorer.click("#explorer-whole button.link")
        assert explorer.evaluate("document.activeElement.dataset.field") == "today"

    def test_what_an_address_says_in_vain_is_named(self, explorer):
        self.open(explorer, "?stage=offered&contact=friend&colour=blue&event=2026-11-18.danced")
        assert "contact=friend, colour=blue, event=2026-11-18.danced" in explorer.inner_text(
            "#explorer-whole"
        )

    def test_start_over_asks_the_first_question(self, explorer):
        self.open(explorer, PANEL)
        explorer.click("button:text-is('Start over')")
        self.settle(explorer)
        assert "stage=interviewed" in explorer.url
        assert explorer.locator("#explorer-process").is_hidden()

    def test_every_rule_it_names_is_in_the_manual(self, explorer, manual):
        page = (manual / "reference" / "rules.html").read_text("utf-8")
        elsewhere = json.loads(re.search(r'id="rules-elsewhere">(.*?)</script>', page)[1])
        anchors = {*re.findall(r'\bid="([^"]+)"', page), *elsewhere}
        for address in (DAY_AFTER, PANEL):
            self.open(explorer, address)
            links = explorer.locator("a.rule").evaluate_all(
                "all => all.map((one) => one.getAttribute('href'))"
            )
            assert links
            assert {link.removeprefix("reference/rules.html#") for link in links} <= anchors


class TestByKeyboard:
    def test_one_gets_from_the_start_to_the_answer(self, look, site):
        page = look()
        page.goto(f"{site}explorer.html{DAY_AFTER}")
        page.focus("#explorer-start")
        page.keyboard.press("Enter")
        page.wait_for_selector("#explorer-start", state="detached", timeout=120_000)
        assert page.evaluate("document.activeElement.id") == "explorer-whole"
        page.context.close()

    def test_the_fields_follow_each_other_as_they_are_read(self, explorer):
        places = explorer.locator("#explorer-form :is(input, select, button):visible").evaluate_all(
            "all => all.map((one) => one.tabIndex)"
        )
        assert set(places) == {0}

    def test_what_changes_is_announced(self, explorer):
        for name in ("brief", "progress"):
            status = explorer.locator(f"#explorer-{name}")
            assert status.get_attribute("role") == "status"
            assert status.get_attribute("aria-live") == "polite"

    def test_every_control_has_a_label_and_says_what_its_word_means(self, explorer):
        unlabelled = explorer.evaluate(
            """() => [...document.querySelectorAll("#explorer-form :is(input, select)")]
                .filter((one) => !one.labels.length)
                .map((one) => one.outerHTML)"""
        )
        assert unlabelled == []
        described = field(explorer, "stage").get_attribute("aria-describedby")
        assert explorer.inner_text(f"#{described}")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_phone_shows_it_all_without_scrolling_sideways(look, site, theme):
    page = look(width=360, theme=theme)
    page.goto(f"{site}explorer.html{DAY_AFTER}")
    start(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_label("The day to answer for").first.scroll_into_view_if_needed()
    page.locator("#explorer-manners").scroll_into_view_if_needed()
    box = page.locator("#explorer-brief").bounding_box()  # the verdict stays in sight
    assert box["y"] >= 0
    assert box["y"] + box["height"] < 200
    assert page.complaints == []
    page.context.close()
