"""Directives that print what stands beside the rules, so that no page can lie about it.

``netiquette-timing`` prints the numbers, ``netiquette-transitions`` what each event changes,
``netiquette-guidelines`` what the reviewer finds, and ``netiquette-judged`` how often it is right.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from docutils import nodes
from printed import Printed, alternatives, joined, listed, literal, paragraph, row, table
from sphinx.util.docutils import SphinxDirective
from wording import counted

from netiquette import (
    Action,
    Details,
    Grounds,
    Guideline,
    InterviewState,
    Timing,
    Word,
    review,
)
from netiquette._evidence import works as src
from netiquette._process import transitions
from netiquette._reviewing.guidelines import GUIDELINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class Transitions(Printed):
    """``netiquette-transitions``: every event, in which situations it changes what."""

    def run(self) -> list[nodes.Node]:
        """Print the rows of each event."""
        self.env.note_dependency(transitions.__file__)
        rows = [
            row(
                [] if number else [paragraph(self.word(what, literal(f"{type(what).__name__}.{what.name}")))],
                [
                    paragraph(
                        self.facet(facet),
                        ": ",
                        *joined(map(self.word, sorted(words, key=lambda word: word.position)), " or "),
                    )
                    for facet, words in self.conditions(transition.when).items()
                ]
                or [paragraph("otherwise" if number else "always")],
                [
                    paragraph(literal(field), ": ", self.value(value))
                    for field, value in transition.changes.items()
                ]
                or [paragraph("nothing")],
            )
            for what, its in transitions.TRANSITIONS.items()
            for number, transition in enumerate(its)
        ]
        return [table(["Event", "Where", "Changes"], [30, 30, 40], rows)]

    @staticmethod
    def conditions(when: Iterable[Word]) -> dict[type[Word], list[Word]]:
        """Sort the words of a condition by their enums."""
        found: dict[type[Word], list[Word]] = {}
        for word in when:
            found.setdefault(type(word), []).append(word)
        return dict(sorted(found.items(), key=lambda item: item[0].__name__))

    @staticmethod
    def value(value: object) -> nodes.Node:
        """Say what a field becomes."""
        if isinstance(value, transitions.Value):
            return nodes.Text(value.value)
        return nodes.Text("none") if value is None else literal(str(value))


class Numbers(Printed):
    """``netiquette-timing``: every number in `Timing`, with its precedents."""

    def run(self) -> list[nodes.Node]:
        """Print the numbers."""
        return [defined(self.number(field) for field in attrs.fields(Timing))]

    def number(self, field: Any) -> nodes.definition_list_item:
        """Print one number, a target of links."""
        because = field.metadata["because"]
        return definition(
            self.labelled(self.attribute("Timing", field.name), f"timing-{field.name}"),
            f": {counted(field.default, field.metadata['unit'])}",
            [
                paragraph(field.metadata["says"]),
                paragraph("Sources: ", *listed(because))
                if because
                else paragraph(nodes.emphasis("", "Our own judgement.")),
            ],
        )

    def attribute(self, cls: str, name: str) -> nodes.inline:
        """Set the name of a field, which leads to it."""
        return nodes.inline("", "", self.link("py", "attr", f"netiquette.{cls}.{name}", literal(name)))


def definition(term: nodes.Node, more: str, parts: Sequence[nodes.Node]) -> nodes.definition_list_item:
    """Build an entry of a list of terms, which any width can show."""
    head = nodes.term("", "", term, nodes.Text(more))
    return nodes.definition_list_item("", head, nodes.definition("", *parts))


def defined(items: Iterable[nodes.definition_list_item]) -> nodes.definition_list:
    """List terms with what they mean."""
    return nodes.definition_list("", *items)


class Guidelines(Printed):
    """``netiquette-guidelines``: what `review` finds, with the severity, the condition and the sources."""

    def run(self) -> list[nodes.Node]:
        """Print them in their order."""
        self.env.note_dependency(src.__file__)
        return [defined(self.guideline(guideline) for guideline in GUIDELINES.values())]

    def guideline(self, guideline: Guideline) -> nodes.definition_list_item:
        """Print one guideline, a target of links."""
        return definition(
            self.labelled(nodes.inline("", "", literal(guideline.id)), f"guideline-{guideline.id}"),
            f": {guideline.severity}",
            [
                paragraph(guideline.says),
                paragraph(
                    "Shown by ", literal(guideline.grounds), ", looked for ", *self.condition(guideline), "."
                ),
                *self.asked(guideline),
                *self.sources(guideline),
            ],
        )

    @staticmethod
    def asked(guideline: Guideline) -> list[nodes.Node]:
        """Quote what a reader is asked, if one is."""
        if not guideline.question:
            return []
        return [paragraph("A reader is asked: ", nodes.emphasis("", guideline.question))]

    @staticmethod
    def sources(guideline: Guideline) -> list[nodes.Node]:
        """Name the works behind a guideline, or say that there are none."""
        works = listed(guideline.because)
        said = (
            paragraph("Sources: ", *works) if works else paragraph(nodes.emphasis("", "Our own judgement."))
        )
        return [said]

    @staticmethod
    def condition(guideline: Guideline) -> list[nodes.Node]:
        """Say where a guideline is looked for."""
        if not guideline.when:
            return [nodes.Text("in every text")]
        words = sorted(guideline.when, key=lambda word: word.position)
        where = "in" if isinstance(words[0], Action) else "at the stage"
        return [nodes.Text(f"{where} "), *alternatives(words)]


class Judged(SphinxDirective):
    """``netiquette-judged``: how often the reviewer is right, on every set of messages it is judged by."""

    FILE = Path(__file__).parents[2] / "tests" / "data" / "reviewed.jsonl"

    def run(self) -> list[nodes.Node]:
        """Review every message and print the figures."""
        self.env.note_dependency(str(self.FILE))
        messages = [json.loads(line) for line in self.FILE.read_text(encoding="utf-8").splitlines()]
        rows = []
        for name in sorted({message["set"] for message in messages}):
            its = [message for message in messages if message["set"] == name]
            found = {message["id"]: self.found(message) for message in its}
            right = sum(bool(found[message["id"]]) for message in its if not message["good"])
            wrong = sum(bool(found[message["id"]]) for message in its if message["good"])
            cells = [name.replace("_", " "), str(len(its)), f"{right} of {right + wrong}"]
            cells += [self.share(its, found, grounds) for grounds in (Grounds.FACTS, Grounds.WORDS, None)]
            rows.append(row(*([paragraph(cell)] for cell in cells)))
        heads = [
            "Set",
            "Messages",
            "Bad among the faulted",
            "Facts found",
            "Plain words found",
            "Subtle found",
        ]
        return [table(heads, [20, 14, 20, 14, 16, 16], rows)]

    @staticmethod
    def found(message: dict[str, Any]) -> set[str]:
        """Return what is found in a message."""
        state = message["state"] and InterviewState.from_dict(message["state"])
        findings = review(
            message["text"],
            message["action"],
            state=state,
            details=message["details"] and Details(**message["details"]),
            channel=message["channel"],
            others=message["others"],
            today=date.fromisoformat(message["today"]) if "today" in message else None,
        )
        return {finding.code for finding in findings}

    @staticmethod
    def share(its: list[dict[str, Any]], found: dict[str, set[str]], grounds: Grounds | None) -> str:
        """Say how many of the faults of a kind are found; those that only a reader can tell, without one."""
        wanted = got = 0
        for message in its:
            subtle = {*message.get("subtle", ())}
            named = subtle if grounds is None else {*message["codes"]} - subtle
            asked = {code for code in named if grounds in {None, GUIDELINES[code].grounds}}
            wanted += len(asked)
            got += len(asked & found[message["id"]])
        return f"{got} of {wanted}"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("netiquette-transitions", Transitions)
    app.add_directive("netiquette-timing", Numbers)
    app.add_directive("netiquette-guidelines", Guidelines)
    app.add_directive("netiquette-judged", Judged)
    return {"parallel_read_safe": True}
