"""Directives that print the evidence: every voice, every work, and what each is cited for.

``netiquette-voices questions`` and ``netiquette-voices topics`` print a section for each column of a survey,
``netiquette-counts`` the bars of all questions. ``netiquette-works`` prints every work with what it says and
who cites it.
"""

from __future__ import annotations

from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from decision_table import anchor
from docutils import nodes
from pictures import bars
from printed import Printed, bullets, cited, joined, literal, paragraph
from sphinx.pycode import ModuleAnalyzer
from wording import gists

from netiquette import CAUTIOUS, FOUNDING, PERMISSIVE, Question, Rule, Source, Timing, Topic
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence import process_survey, process_works, source, survey, topic, works
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette.evidence import WORKS, Opinion, Position, Stance, opinions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

ANSWERS = {Position.AGREE: "Yes", Position.CONDITIONAL: "On conditions", Position.DISAGREE: "No"}
STANCES = {Position.AGREE: "Agree", Position.CONDITIONAL: "Set conditions", Position.DISAGREE: "Disagree"}
GROUPS = {
    "panel": "The panel",
    "followup": "Asking how things stand",
    "rounds": "Several rounds",
    "outcome": "The outcome",
    "multi": "Agencies, colleagues, several processes",
}
RULES = tuple(
    dict.fromkeys(
        rule
        for policy in (CAUTIOUS, PERMISSIVE, FOUNDING)
        for table in (policy.connecting, policy.courtesy, policy.sharing, BESIDE_THE_TABLE.values())
        for rule in table
    )
)
FILES = (works, process_works)
NAMES = {work: name for file in FILES for name, work in vars(file).items() if isinstance(work, Source)}


@cache
def sentences() -> dict[str, str]:
    """Return what stands below each question, topic and stance, by its text."""
    found = {}
    for module, enums in ((source, [Question]), (topic, [Topic]), (survey, [Stance])):
        texts = ModuleAnalyzer.for_module(module.__name__).find_attr_docs()
        found |= {member: texts[enum.__name__, member.name][0] for enum in enums for member in enum}
    return found


@cache
def citing() -> dict[Source, list[Rule]]:
    """Return the rules that cite each work."""
    found: dict[Source, list[Rule]] = {}
    for rule in RULES:
        for work in dict.fromkeys((*rule.cited, *rule.opposed)):
            found.setdefault(work, []).append(rule)
    return found


def drawn(svg: str) -> nodes.raw:
    """Put a picture on a page."""
    return nodes.raw("", svg, format="html")


class Voices(Printed):
    """``netiquette-voices COLUMNS``: who says what, a section for each column."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Print the sections; those of topics stand in their groups."""
        for module in (survey, process_survey, works, process_works):
            self.env.note_dependency(str(module.__file__))
        if self.arguments[0] == "questions":
            return [self.column(question, ANSWERS) for question in Question]
        found: list[nodes.Node] = []
        for group, title in GROUPS.items():
            section = nodes.section("", nodes.title("", title))
            self.labelled(section, f"voices-{group}")
            its = [topic for topic in Topic if topic.startswith(f"{group}.")]
            counts = [(topic, topic.partition(".")[2].replace("_", " ")) for topic in its if opinions(topic)]
            section += drawn(
                bars([(name, recounted(topic)) for topic, name in counts], tuple(STANCES.values()))
            )
            section += [self.column(topic, STANCES) for topic in its]
            found.append(section)
        return found

    def column(self, about: Question | Topic, words: dict[Position, str]) -> nodes.Node:
        """Print one column: those who are counted by what they say, and then the others."""
        section = nodes.section("", nodes.title("", sentences()[about]))
        self.labelled(section, anchor(about))
        said = opinions(about)
        section += paragraph(literal(f"{type(about).__name__}.{about.name}"), self.counted_by(about))
        if not said:
            section += paragraph("Nobody was found who says so, or otherwise.")
        for position, word in words.items():
            its = [one for one in said if one.position is position and one.counted]
            if its:
                head = paragraph(
                    nodes.strong("", f"{word}: {len(its)}"), classes=["side", f"side-{position}"]
                )
                section += self.labelled(head, anchor(about, position))
                section += bullets(map(partial(self.opinion, about), its), ["voices"])
        others = [one for one in said if not one.counted]
        if others:
            section += paragraph(nodes.strong("", f"Not counted: {len(others)}"), classes=["side"])
            section += bullets(map(partial(self.opinion, about), others), ["voices"])
        return section

    def counted_by(self, about: Question | Topic) -> nodes.Node:
        """Name the rules that count it."""
        its = [rule for rule in RULES if about in {rule.question, rule.topic}]
        links = joined((self.label(rule.id, literal(rule.id)) for rule in its), ", ")
        return nodes.inline("", "", nodes.Text(", counted by " if its else ", counted by no rule"), *links)

    def opinion(self, about: Question | Topic, one: Opinion) -> nodes.Node:
        """Print one voice, and the rules that cite it besides those that count the whole column."""
        parts: list[nodes.Node | str] = [*joined(map(cited, one.works), "; ")]
        if one.voice != one.works[0].publisher:
            parts.append(f", {one.voice}")
        if one.receiver:
            parts += [", ", nodes.inline("", "receives such requests", classes=["receiver"])]
        if one.stance:
            stance = sentences()[one.stance]
            parts.append(f": {stance[0].lower()}{stance[1:].rstrip('.')}")
        if not one.works[0].counted:
            parts.append(f" ({one.works[0].kind.replace('_', ' ')})")
        rules = dict.fromkeys(rule for work in one.works for rule in citing().get(work, ()))
        rules = {rule: None for rule in rules if about not in {rule.question, rule.topic}}
        if rules:
            parts += [". Cited by ", *joined((self.label(rule.id, literal(rule.id)) for rule in rules), ", ")]
        return paragraph(*parts)


class Counts(Printed):
    """``netiquette-counts``: a stacked bar for each question of the survey of voices."""

    def run(self) -> list[nodes.Node]:
        """Draw them."""
        rows = [(question.replace("_", " "), recounted(question)) for question in Question]
        return [drawn(bars(rows, tuple(ANSWERS.values())))]


def recounted(about: Question | Topic) -> tuple[int, int, int]:
    """Count the voices for, on conditions, and against."""
    said = [one.position for one in opinions(about) if one.counted]
    agree, conditional, disagree = (said.count(position) for position in Position)
    return agree, conditional, disagree


def shelves() -> dict[str, list[Source]]:
    """Return the works by the letter under which one looks for their publisher; figures come first."""
    found: dict[str, list[Source]] = {}
    for work in WORKS:
        first = work.publisher[0].upper()
        found.setdefault(first if first.isalpha() else "0 to 9", []).append(work)
    return found


class Works(Printed):
    """``netiquette-works``: every known work, what it says, and who cites it, letter by letter."""

    def run(self) -> list[nodes.Node]:
        """Print the works by publisher, below links to their letters."""
        said: dict[Source, list[tuple[Any, Opinion]]] = {}
        for about in chain(Question, Topic):
            for one in opinions(about):
                for work in one.works:
                    said.setdefault(work, []).append((about, one))
        gist = {}
        for file in FILES:
            self.env.note_dependency(str(file.__file__))
            gist |= gists(Path(str(file.__file__)).read_text(encoding="utf-8"))
        sections = [self.section(initial, its, gist, said) for initial, its in shelves().items()]
        links = [
            self.label(section["ids"][-1], nodes.Text(initial))
            for section, initial in zip(sections, shelves(), strict=True)
        ]
        return [paragraph(*joined(links, " "), classes=["letters"]), *sections]

    def section(
        self,
        initial: str,
        works: Iterable[Source],
        gist: dict[str, str],
        said: dict[Source, list[tuple[Any, Opinion]]],
    ) -> nodes.Element:
        """Print the works of one letter."""
        section = nodes.section("", nodes.title("", initial))
        listed = nodes.bullet_list("", classes=["works"])
        for work in works:
            listed += nodes.list_item("", *self.work(work, gist.get(NAMES[work], ""), said.get(work, [])))
        section += listed
        return self.labelled(section, f"works-{initial[0].lower()}")

    def work(self, work: Source, gist: str, said: list[tuple[Any, Opinion]]) -> list[nodes.Node]:
        """Print one work: who and what it is, what it says, where it is used, each on its line."""
        head: list[nodes.Node | str] = [nodes.strong("", "", cited(work)), " "]
        head.append(nodes.inline("", work.kind.replace("_", " "), classes=["kind"]))
        if work.title:
            head += [" ", nodes.emphasis("", work.title)]
        found: list[nodes.Node] = [
            self.labelled(paragraph(*head), f"work-{NAMES[work].lower().replace('_', '-')}")
        ]
        if gist:
            found.append(paragraph(f"It says: {gist}."))
        used: list[nodes.Node | str] = []
        if said:
            answers = (self.label(anchor(about), nodes.Text(self.answer(about, one))) for about, one in said)
            used += ["In the survey: ", *joined(answers, ", "), "."]
        cited_by = self.cited_by(work, surveyed=bool(said))
        used += [" "] if used and cited_by else []
        used += cited_by
        return [*found, paragraph(*used, classes=["basis"])]

    @staticmethod
    def answer(about: Question | Topic, one: Opinion) -> str:
        """Say in a few words what a voice says to a column."""
        if one.position is None:
            return f"{about}: something else"
        words = ANSWERS if isinstance(about, Question) else STANCES
        return f"{about}: {words[one.position].lower()}"

    def cited_by(self, work: Source, *, surveyed: bool) -> list[nodes.Node | str]:
        """Name what cites a work: rules, numbers, guidelines."""
        links: list[nodes.Node] = [self.label(rule.id, literal(rule.id)) for rule in citing().get(work, ())]
        links += [
            self.label(f"timing-{field.name}", literal(field.name))
            for field in attrs.fields(Timing)
            if work in field.metadata["because"]
        ]
        links += [
            self.label(f"guideline-{code}", literal(code))
            for code, guideline in GUIDELINES.items()
            if work in guideline.because
        ]
        if links:
            return ["Cited by ", *joined(links, ", "), "."]
        return [] if surveyed else ["Nothing cites it."]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("netiquette-voices", Voices)
    app.add_directive("netiquette-counts", Counts)
    app.add_directive("netiquette-works", Works)
    return {"parallel_read_safe": True}
