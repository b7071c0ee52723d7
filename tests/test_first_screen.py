"""The first screen of README and manual: one text, with figures and a table that are worked out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from netiquette import Contact, InterviewState, Stage, decide
from tests.everything import PAGES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
INDEX = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FIGURES = (ROOT / "docs" / "explanation" / "figures" / "figures.md").read_text(encoding="utf-8")
VERDICTS = {
    (stage, contact): str(decide(InterviewState(stage, contact=contact)).verdict)
    for stage in Stage
    for contact in Contact
}
COLUMNS = {
    "before you apply": {Stage.RESEARCHING},
    "after a talk to learn": {Stage.INFORMATIONAL},
    "while they decide": {
        stage for stage in Stage if not stage.decided and stage.phase not in {"before", "informational"}
    }
    | {Stage.APPLIED, Stage.SCHEDULED},
    "once decided": {stage for stage in Stage if stage.decided},
}
"""The stages of each column of the table."""


def fact(name):
    """Return what stands beside a name in the table of facts."""
    return re.search(rf"^\| {name} \| (.*) \|$", README, re.MULTILINE)[1]


class TestOneText:
    """It is written once."""

    def test_the_manual_includes_it(self):
        """Between two marks that are there, with links that lead from either place."""
        begins, ends = re.findall(r'^:(?:start-after|end-before): "(.*)"$', INDEX, re.MULTILINE)
        first = README.split(begins)[1].split(ends)[0]
        assert first.startswith("\n**May I connect on LinkedIn now with the person who interviewed me?")
        assert "```python" not in INDEX
        links = re.findall(r"\]\(((?!https?://)[^)#]+)", first)
        assert len(links) > 8
        assert all(link.startswith("docs/") and (ROOT / link).is_file() for link in links)

    def test_every_link_of_the_readme_leads_somewhere(self):
        """To a file that is there."""
        links = re.findall(r"\]\(((?!https?://)[^)#]+)", README)
        assert all((ROOT / link).exists() for link in links)

    def test_leads_on_by_eight_cards_of_one_link_each(self):
        """To pages that are there."""
        cards = re.findall(r"^- \*\*\[.*?\]\((.*?)\)\*\*: [^\[]*$", INDEX, re.MULTILINE)
        assert len(cards) == 8
        assert {"explorer.md", "reference/evidence.md"} <= {*cards}
        assert all((ROOT / "docs" / card).is_file() for card in cards)


class TestExample:
    """The first thing that is read."""

    def test_shows_the_note_to_the_letter(self):
        """As the code above it composes it."""
        code = re.search(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)[1]
        known = {}
        exec("\n".join(line[4:] for line in code.splitlines() if line[:3] in {">>>", "..."}), known)  # noqa: S102
        quoted = re.findall(r"^>(?!>) ?(.*?)\\?$", README, re.MULTILINE)
        assert "\n".join(quoted) == known["note"].text

    def test_fits_the_page(self):
        """Nothing is hidden to the right, in the column of the manual."""
        first = README.split("<!-- end of the first screen -->")[0]
        code = re.findall(r"^```\w+\n(.*?)^```", first, re.MULTILINE | re.DOTALL)
        assert max(map(len, "\n".join(code).splitlines())) <= 84


class TestTable:
    """What is said where nothing else is known."""

    HEAD, *ROWS = (
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in re.findall(r"^\|(.* who .*|.*`\w+`.*connect.*|.*`none`.*)\|$", README, re.MULTILINE)
    )

    def test_has_every_stage_and_contact_once(self):
        """None is left out."""
        assert self.HEAD[1:] == [*COLUMNS]
        assert sorted(stage for stages in COLUMNS.values() for stage in stages) == sorted(Stage)
        named = [name for who, *_ in self.ROWS for name in re.findall(r"`(\w+)`", who)]
        assert sorted(named) == sorted(map(str, Contact))

    def test_is_what_decide_says(self):
        """For each of them."""
        said = {
            (stage, contact): verdict
            for who, *verdicts in self.ROWS
            for contact in map(Contact, re.findall(r"`(\w+)`", who))
            for stages, verdict in zip(COLUMNS.values(), verdicts, strict=True)
            for stage in stages
        }
        assert said == VERDICTS

    def test_is_counted(self):
        """Before a decision, and after it."""
        before = r"At the (\w+) stages before a decision, (\d+) of (\d+) combinations of stage .* say (\w+)"
        after = r"; at the (\w+) after it, (\d+) of (\d+) say (\w+)\."
        counted = re.search(before + after, README).groups()
        for decided, (stages, number, whole, verdict) in zip(
            (False, True), (counted[:4], counted[4:]), strict=True
        ):
            found = [says for (stage, _), says in VERDICTS.items() if stage.decided is decided]
            assert (int(number), int(whole)) == (found.count(verdict), len(found))
            assert {"ten": 10, "eight": 8}[stages] == len(found) / len(Contact)


class TestFacts:
    """They are those of the project."""

    def test_pythons(self):
        """That are tested."""
        versions = re.findall(r":: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
        assert fact("Python").split(", ") == versions
        assert re.search(r"nox -s tests-(3\.\d+)", README)[1] in versions

    def test_needs_and_licence(self):
        """As the package says of itself."""
        assert [re.match(r"\w+", need)[0] for need in PROJECT["dependencies"]] == [fact("needs")]
        assert fact("licence") == PROJECT["license"]

    def test_speed(self):
        """As it was measured last."""
        nanoseconds = re.search(r"^\| decide\(state\) \|.*?\| ([\d,]+) \|", FIGURES, re.MULTILINE)[1]
        rows = re.search(r"^\| Polars, categories, a second \|.*\| (\d+) M rows", FIGURES, re.MULTILINE)[1]
        answer, million = re.match(r"([\d.]+) µs for an answer, (\d+) million rows", fact("speed")).groups()
        assert float(answer) == round(int(nanoseconds.replace(",", "")) / 1000, 1)
        assert million == rows
        assert "on 2 cores" in FIGURES

    @pytest.mark.parametrize(("number", "counted"), [("Sixteen messages", len(PAGES))])
    def test_messages(self, number, counted):
        """Each has its page."""
        assert f"{number}," in README
        assert counted == 16

    def test_the_snippets_are_those_of_the_page_on_agents(self):
        """Said twice, in the same numbers."""
        says = "Of eleven public interview-preparation snippets that we looked at, nine advise"
        assert says in README
        assert says in (ROOT / "docs" / "how-to" / "agents.md").read_text(encoding="utf-8")
