"""Directives that print the rules, so that no page can lie about them.

``netiquette-rules POLICY TABLE`` prints each row as a section: its sentence, what it gives, when, who says
so; ``netiquette-filter`` two menus that leave the rules for a stage and a contact.
``netiquette-beside`` prints those that stand in no table. A rule that another page has is a link to it.
Every rule is a link target named after its id: ``{ref}`await-the-decision```.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from printed import Printed, bullets, folded, joined, listed, literal, paragraph
from sphinx import addnodes
from wording import BASES, SIDES, sides

import netiquette
from netiquette import CAUTIOUS, Contact, Policy, Question, Rule, Stage, Topic, Verdict, Word
from netiquette._deciding.etiquette import PRESETS
from netiquette._deciding.rule import favours
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence.survey import OPPOSITE
from netiquette.evidence import Position, opinions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def anchor(about: Question | Topic, position: Position | None = None) -> str:
    """Return the label of a column of a survey, or of those who take a position in it."""
    name = f"voices-{about.replace('_', '-').replace('.', '-')}"
    return f"{name}-{position}" if position else name


class Rules(Printed):
    """``netiquette-rules POLICY TABLE``: the rows of a table, in order, each a section."""

    required_arguments = 2
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Print the rows, and link to those that the cautious manners have."""
        preset, name = self.arguments
        policy: Policy = getattr(netiquette, preset)
        table: Sequence[Rule] = getattr(policy, name)
        known = set() if policy is CAUTIOUS else {*getattr(CAUTIOUS, name)}
        found: list[nodes.Node] = []
        for number, rule in enumerate(table, 1):
            if rule not in known:
                found.append(self.rule(f"Row {number} of {len(table)}", rule))
        return found

    def rule(self, where: str, rule: Rule) -> nodes.section:
        """Print one rule."""
        section = nodes.section("", nodes.title("", rule.says), classes=["rule", *self.filtered(rule)])
        self.labelled(section, rule.id)
        section += addnodes.index(entries=[("single", f"{rule.id} (rule)", rule.id, "main", None)])
        row = nodes.inline("", where, classes=["row"])
        # The blanks are for who reads the text alone, as the search does.
        section += paragraph(row, " ", literal(rule.id), " ", *self.outcome(rule), classes=["then"])
        section += self.condition(rule)
        section += self.standing(rule)
        return section

    @staticmethod
    def filtered(rule: Rule) -> list[str]:
        """Return by what classes the filter finds a rule: any stage that is not named is free."""
        return [
            f"{facet.__name__.lower()}-{word.value.replace('_', '-')}"
            for facet, words in rule.conditions.items()
            if facet in {Stage, Contact}
            for word in sorted(words, key=lambda word: word.position)
        ]

    def outcome(self, rule: Rule) -> list[nodes.Node]:
        """Print what a rule gives; a verdict stands in colour, and says itself what it is."""
        if isinstance(rule.then, tuple):
            return joined(map(self.word, rule.then), ", then ")
        group = "verdict" if isinstance(rule.then, Verdict) else "share"
        shown = nodes.inline("", rule.then, classes=[group, f"{group}-{rule.then.replace('_', '-')}"])
        return [self.word(rule.then, shown)]

    def condition(self, rule: Rule) -> nodes.Node:
        """Print when it is for, every word a link to its meaning."""
        lines = [self.named(facet, words) for facet, words in rule.conditions.items()]
        if not lines:
            return paragraph("In every other situation.", classes=["when"])
        return bullets(lines, ["when"])

    def named(self, facet: type[Word], words: Iterable[Word]) -> nodes.Node:
        """Print the words of one enum, or those that are left out where these are fewer."""
        named = {*words}
        rest = [word for word in facet if word not in named]
        few, any_but = (rest, "any but ") if 0 < len(rest) < len(named) / 2 else ([*named], "")
        ordered = sorted(few, key=lambda word: word.position)
        between = " and " if any_but else " or "
        return paragraph(self.facet(facet), f": {any_but}", *joined(map(self.word, ordered), between))

    def standing(self, rule: Rule) -> list[nodes.Node]:
        """Print what a rule rests on: the counts, and the works folded away."""
        said = opinions(rule)
        if not said:
            return [paragraph(f"Rests on {BASES[rule.basis]}; no voices counted.", classes=["basis"])]
        counts = [
            self.count(rule, position, sum(one.counted for one in said if one.position is position))
            for position in Position
        ]
        column = rule.question or rule.topic
        asked: list[nodes.Node | str] = []
        if column:
            asked = [", asked about ", self.label(anchor(column), literal(column))]
        parts = joined(counts, ", ") if rule.support.total else [nodes.Text("none counted")]
        line = paragraph(f"Rests on {BASES[rule.basis]}. Voices: ", *parts, *asked, ".", classes=["basis"])
        return [line, *folded("Sources", self.sources(rule))]

    def count(self, rule: Rule, position: Position, number: int) -> nodes.Node:
        """Print a count as a link to its voices."""
        text = nodes.Text(f"{number} {SIDES[position][number == 1]}")
        if not number:
            return text
        if rule.question:
            asked = position if favours(rule) else OPPOSITE[position]
            return self.label(anchor(rule.question, asked), text)
        if rule.topic:
            return self.label(anchor(rule.topic, position), text)
        return self.label(f"{rule.id}-{position}", text)

    def sources(self, rule: Rule) -> list[nodes.Node]:
        """Print the works it cites by what they say; whoever is not counted stands apart, with the reason."""
        found: list[nodes.Node] = []
        for side in sides(rule):
            line = paragraph(nodes.strong("", f"{side.heading}: "), *listed(side.works))
            own = side.counted and rule.question is None and rule.topic is None
            found.append(self.labelled(line, f"{rule.id}-{side.position}") if own else line)
        return found


class Beside(Rules):
    """``netiquette-beside``: the rules of sharing that stand in no table."""

    required_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Print them; the filter counts them apart."""
        rules = [self.rule("Beside the table", rule) for rule in BESIDE_THE_TABLE.values()]
        for rule in rules:
            rule["classes"].append("beside")
        return rules


class Filter(Printed):
    """``netiquette-filter``: menus that leave the rules for a stage and a contact, if scripts run."""

    def run(self) -> list[nodes.Node]:
        """Print the menus, hidden until the script shows them."""
        menus = "".join(
            f'<label>{facet.__name__} <select data-facet="{facet.__name__.lower()}">'
            '<option value="">any</option>'
            + "".join(
                f'<option value="{word.value.replace("_", "-")}">{escape(word)}</option>' for word in facet
            )
            + "</select></label> "
            for facet in (Stage, Contact)
        )
        form = f'<form class="rule-filter" hidden>{menus}<output aria-live="polite"></output></form>'
        return [nodes.raw("", form, format="html")]


ENTRY = "reference/rules"
"""Where every rule once stood, so that is where links to rules lead."""


def lead_on(app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
    """Say, on the first page of rules, on which page each of the others stands; `rules.js` goes there."""
    if page != ENTRY:
        return
    rules = {
        rule.id
        for policy in PRESETS.values()
        for table in (policy.connecting, policy.courtesy, policy.sharing)
        for rule in table
    }
    labels = app.env.domains.standard_domain.anonlabels
    places = {name: labels[name][0] for name in sorted({*rules, *BESIDE_THE_TABLE}) if name in labels}
    elsewhere = {
        name: app.builder.get_relative_uri(page, there) for name, there in places.items() if there != page
    }
    found = json.dumps(elsewhere, separators=(",", ":"))
    context["body"] += f'<script type="application/json" id="rules-elsewhere">{found}</script>'


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("netiquette-rules", Rules)
    app.add_directive("netiquette-beside", Beside)
    app.add_directive("netiquette-filter", Filter)
    app.add_js_file("rules.js")
    app.connect("html-page-context", lead_on)
    return {"parallel_read_safe": True}
