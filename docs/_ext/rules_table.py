"""Directives that print the manners from the code, so that no page can lie about them.

``netiquette-rules POLICY TABLE`` prints a table of rules, ``netiquette-beside`` those that stand in none,
``netiquette-timing`` the numbers,
``netiquette-sources`` the cited works, ``netiquette-survey`` and ``netiquette-topics`` the counts, and
``netiquette-transitions`` what each event changes, ``netiquette-guidelines`` what the reviewer finds, and
``netiquette-judged`` how often it is right.
Every rule is a link target named after its id:
``rules.html#await-the-decision``, or ``{ref}`await-the-decision```.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
from docutils import nodes
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective

import netiquette
from netiquette import (
    Action,
    Details,
    Grounds,
    Guideline,
    InterviewState,
    Policy,
    Question,
    Rule,
    Source,
    Timing,
    Topic,
    Word,
    review,
)
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence import process_works, topic
from netiquette._evidence import works as src
from netiquette._evidence.process_survey import topic_support
from netiquette._evidence.survey import support
from netiquette._process import transitions
from netiquette._reviewing.guidelines import GUIDELINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def paragraph(*parts: nodes.Node | str) -> nodes.paragraph:
    """Put text and nodes into a paragraph."""
    return nodes.paragraph("", "", *(nodes.Text(part) if isinstance(part, str) else part for part in parts))


def table(heads: Sequence[str], widths: Sequence[int], rows: Iterable[nodes.row]) -> nodes.table:
    """Build a table."""
    group = nodes.tgroup(cols=len(heads))
    group += [nodes.colspec(colwidth=width) for width in widths]
    group += nodes.thead("", row(*([paragraph(head)] for head in heads)))
    group += nodes.tbody("", *rows)
    return nodes.table("", group)


def row(*cells: Sequence[nodes.Node]) -> nodes.row:
    """Build a row."""
    return nodes.row("", *(nodes.entry("", *cell) for cell in cells))


def literal(text: str) -> nodes.literal:
    """Set a word of the vocabulary."""
    return nodes.literal("", text)


def cited(source: Source) -> nodes.Node:
    """Name a work, with a link if it has an address."""
    name = f"{source.publisher}{f' ({source.year})' if source.year else ''}"
    return nodes.reference("", name, refuri=source.url) if source.url else nodes.Text(name)


def listed(sources: Iterable[Source]) -> list[nodes.Node]:
    """Name works, one after another."""
    found: list[nodes.Node] = []
    for source in sources:
        found += [nodes.Text("; ")] if found else []
        found.append(cited(source))
    return found


class Rules(SphinxDirective):
    """``netiquette-rules POLICY TABLE``: the rows of a table, in order, each a link target."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Print the rows."""
        preset, name = self.arguments
        policy: Policy = getattr(netiquette, preset)
        return self.printed(getattr(policy, name))

    def printed(self, rules: Iterable[Rule]) -> list[nodes.Node]:
        """Print some rules."""
        self.env.note_dependency(src.__file__)
        rows = [self.rule(number, rule) for number, rule in enumerate(rules, 1)]
        return [table(["Rule", "When", "Then", "Why"], [24, 26, 18, 32], rows)]

    def rule(self, number: int, rule: Rule) -> nodes.row:
        """Print one rule."""
        printed = rule.id in self.state.document.nameids  # by another preset, on this very page
        anchor = nodes.inline() if printed else nodes.target("", "", ids=[rule.id], names=[rule.id])
        if not printed:
            self.state.document.note_explicit_target(anchor)
        when = [
            paragraph(
                f"{facet.__name__}: ",
                *self.alternatives(sorted(words, key=lambda word: word.position)),
            )
            for facet, words in rule.conditions.items()
        ] or [paragraph("every other situation")]
        then = rule.then if isinstance(rule.then, tuple) else [rule.then]
        why = [paragraph(rule.says), paragraph(nodes.emphasis("", self.standing(rule)))]
        both = [work for work in rule.cited if work in rule.opposed]
        for label, works in (
            ("Sources", [work for work in rule.cited if work not in both]),
            ("On conditions", both),
            ("Against", [work for work in rule.opposed if work not in both]),
        ):
            if works:
                why.append(paragraph(f"{label}: ", *listed(works)))
        return row(
            [paragraph(anchor, f"{number}. ", literal(rule.id))],
            when,
            [paragraph(literal(word)) for word in then],
            why,
        )

    @staticmethod
    def alternatives(words: Iterable[str]) -> list[nodes.Node]:
        """List words with "or" between them."""
        found: list[nodes.Node] = []
        for word in words:
            found += [nodes.Text(" or ")] if found else []
            found.append(literal(word))
        return found

    @staticmethod
    def standing(rule: Rule) -> str:
        """Say what a rule rests on."""
        if not rule.support.total:
            return f"Basis: our own {rule.basis}."
        column = rule.question or rule.topic
        asked = f", asked in the survey as {column}" if column else ""
        return f"Basis: {rule.basis}. Voices: {rule.support}{asked}. Since {rule.since}."


class Beside(Rules):
    """``netiquette-beside``: the rules of sharing that stand in no table."""

    required_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Print them."""
        return self.printed(BESIDE_THE_TABLE.values())


class Transitions(SphinxDirective):
    """``netiquette-transitions``: every event, in which situations it changes what."""

    def run(self) -> list[nodes.Node]:
        """Print the rows of each event."""
        self.env.note_dependency(transitions.__file__)
        rows = [
            row(
                [paragraph(literal(f"{type(what).__name__}.{what.name}"))] if not number else [],
                [
                    paragraph(
                        f"{facet.__name__}: ",
                        *Rules.alternatives(sorted(words, key=lambda word: word.position)),
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


class Numbers(SphinxDirective):
    """``netiquette-timing``: every number in `Timing`, with its precedents."""

    def run(self) -> list[nodes.Node]:
        """Print the numbers."""
        rows = [
            row(
                [paragraph(literal(field.name))],
                [paragraph(f"{field.default} {field.metadata['unit']}")],
                [
                    paragraph(field.metadata["says"]),
                    paragraph("Sources: ", *listed(field.metadata["because"]))
                    if field.metadata["because"]
                    else paragraph(nodes.emphasis("", "Our own judgement.")),
                ],
            )
            for field in attrs.fields(Timing)
        ]
        return [table(["Number", "Default", "Why"], [30, 20, 50], rows)]


class Works(SphinxDirective):
    """``netiquette-sources``: every cited work, once."""

    def run(self) -> list[nodes.Node]:
        """Print the works by kind and publisher."""
        named = {**vars(src), **vars(process_works)}.values()
        works = {work for work in named if isinstance(work, Source)}
        rows = [
            row(
                [paragraph(cited(work))],
                [paragraph(work.title)],
                [paragraph(work.voice)],
                [paragraph(work.kind.replace("_", " "))],
            )
            for work in sorted(works, key=lambda work: (work.kind, work.publisher, work.url))
        ]
        return [table(["Publisher", "Title", "Voice", "Kind"], [30, 35, 22, 13], rows)]


class Survey(SphinxDirective):
    """``netiquette-survey``: how many independent voices say what to each question."""

    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Print the counts; a voice that favours the act counts as yes."""
        rows = []
        for question in Question:
            found = support(question, favours=True)
            counts = (found.agree, found.conditional, found.disagree)
            rows.append(
                row(
                    [paragraph(question.replace("_", " "))],
                    *([paragraph(str(count))] for count in counts),
                )
            )
        return [table(["Question", "Yes", "On conditions", "No"], [40, 20, 20, 20], rows)]


class Topics(SphinxDirective):
    """``netiquette-topics``: how many independent voices say what to each topic, and what that is."""

    def run(self) -> list[nodes.Node]:
        """Print the counts, with the sentence below each member."""
        self.env.note_dependency(topic.__file__)
        sentences = ModuleAnalyzer.for_module(topic.__name__).find_attr_docs()
        rows = []
        for member in Topic:
            found = topic_support(member)
            counts = (found.agree, found.conditional, found.disagree)
            rows.append(
                row(
                    [paragraph(literal(member))],
                    [paragraph(sentences["Topic", member.name][0])],
                    *([paragraph(str(count))] for count in counts),
                )
            )
        heads = ["Topic", "What it says", "Agree", "On conditions", "Disagree"]
        return [table(heads, [25, 45, 9, 12, 9], rows)]


class Guidelines(SphinxDirective):
    """``netiquette-guidelines``: what `review` finds, with the severity, the condition and the sources."""

    def run(self) -> list[nodes.Node]:
        """Print the rows."""
        self.env.note_dependency(src.__file__)
        rows = [
            row(
                [paragraph(literal(guideline.id))],
                [paragraph(literal(guideline.grounds))],
                [paragraph(literal(guideline.severity))],
                [paragraph(guideline.says), *self.asked(guideline), *self.sources(guideline)],
                self.condition(guideline),
            )
            for guideline in GUIDELINES.values()
        ]
        return [table(["Code", "Shown by", "Severity", "Why", "Looked for"], [18, 10, 10, 42, 20], rows)]

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
        said = paragraph("Sources: ", *works) if works else paragraph(nodes.emphasis("", "our own judgement"))
        return [said]

    @staticmethod
    def condition(guideline: Guideline) -> list[nodes.Node]:
        """Say where a guideline is looked for."""
        if not guideline.when:
            return [paragraph("in every text")]
        words = sorted(guideline.when, key=lambda word: word.position)
        where = "in" if isinstance(words[0], Action) else "at the stage"
        return [paragraph(f"{where} ", *Rules.alternatives(words))]


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
    app.add_directive("netiquette-rules", Rules)
    app.add_directive("netiquette-beside", Beside)
    app.add_directive("netiquette-transitions", Transitions)
    app.add_directive("netiquette-timing", Numbers)
    app.add_directive("netiquette-sources", Works)
    app.add_directive("netiquette-survey", Survey)
    app.add_directive("netiquette-topics", Topics)
    app.add_directive("netiquette-guidelines", Guidelines)
    app.add_directive("netiquette-judged", Judged)
    return {"parallel_read_safe": True}
