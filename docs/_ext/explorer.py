"""The explorer's form, and the table of plain answers, out of the code.

``netiquette-plain-answers`` prints the answer for every stage and contact where nothing else is known: what a
reader sees without JavaScript. ``netiquette-explorer`` prints the form; `_static/explorer/` makes it answer.
"""

from __future__ import annotations

import json
from html import escape
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import attrs
from docutils import nodes
from printed import Printed, paragraph, row, table
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective

from netiquette import (
    Action,
    Channel,
    Contact,
    Decision,
    Details,
    Dialect,
    Happening,
    InterviewState,
    Length,
    Stage,
    Tone,
    Word,
    decide,
)
from netiquette._deciding import etiquette, preset
from netiquette._json.schema import described
from netiquette._vocabulary import channel, dialect, event, length, stages, tone, words
from netiquette.agents import Preset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

MODULES = (channel, dialect, event, length, preset, stages, tone, words)
"""Where the words are that the form offers, each with its meaning below it."""


def meanings() -> dict[tuple[str, str], str]:
    """Return what each word means, by the names of its enum and itself."""
    found: dict[tuple[str, str], str] = {}
    for module in MODULES:
        docs = ModuleAnalyzer.for_module(module.__name__).find_attr_docs()
        found |= {name: " ".join(lines).strip() for name, lines in docs.items()}
    return found


def spoken(word: str) -> str:
    """Return a word of ours, or the name of a field, as one says it."""
    return {"x": "X", "sms": "text message", "inmail": "InMail", "uk": "UK", "us": "US"}.get(
        word, word.replace("_", " ").replace("linkedin", "LinkedIn")
    )


def plain_answers() -> Iterator[tuple[Stage, list[Contact], Decision]]:
    """Yield, stage by stage, which contacts get the same answer, and the answer."""
    for stage in Stage:
        decisions = [decide(InterviewState(stage, contact=contact)) for contact in Contact]

        def said(decision: Decision) -> tuple[Any, ...]:
            return decision.rule.id, *(step.title for step in decision.steps)

        in_order = sorted(range(len(decisions)), key=lambda place: _first_like(decisions, place, said))
        for _, alike in groupby(in_order, key=lambda place: said(decisions[place])):
            places = [*alike]
            yield stage, [decisions[place].state.contact for place in places], decisions[places[0]]


def _first_like(decisions: list[Decision], place: int, said: Any) -> int:
    """Return the place of the first answer that says the same."""
    return next(first for first, decision in enumerate(decisions) if said(decision) == said(decisions[place]))


class PlainAnswers(Printed):
    """``netiquette-plain-answers``: for every stage and contact the verdict, why, and the steps."""

    def run(self) -> list[nodes.Node]:
        """Print the table."""
        self.env.note_dependency(etiquette.__file__)
        answers = table(("Stage", "Contact", "Connect now?", "What to do"), (14, 26, 16, 44), self.rows())
        answers["classes"].append("plain-answers")
        return [answers]

    def rows(self) -> Iterator[nodes.row]:
        """Yield a row for each answer; the first of a stage has its name beside all of them."""
        for stage, its in groupby(plain_answers(), key=itemgetter(0)):
            answers = [*its]
            for number, (_, contacts, decision) in enumerate(answers):
                name = [] if number else [[paragraph(nodes.strong("", spoken(stage)))]]
                made = row(
                    *name,
                    [paragraph(", ".join(map(spoken, contacts)))],
                    [paragraph(self.verdict(decision))],
                    [paragraph(", then ".join(_lowered(decision)))],
                )
                if name:
                    made[0]["morerows"] = len(answers) - 1
                yield made

    def verdict(self, decision: Decision) -> nodes.Node:
        """Name the verdict with its sign, with a link to the rule behind it."""
        word = nodes.inline("", f"{SIGNS[decision.verdict]} {spoken(decision.verdict)}")
        shown = self.label(decision.rule.id, word)
        return nodes.inline("", "", shown, classes=["verdict", f"verdict-{decision.verdict}"])


SIGNS = {"connect": "✓", "wait": "◷"}
"""The verdicts there are where nothing but stage and contact is known, as `show.js` has them."""


def _lowered(decision: Decision) -> list[str]:
    """Return the steps as the parts of one sentence."""
    first, *others = (step.title for step in decision.steps)
    return [first, *(title[0].lower() + title[1:] for title in others)]


class Explorer(SphinxDirective):
    """``netiquette-explorer``: the form, and what its script has to know."""

    def run(self) -> list[nodes.Node]:
        """Print the form."""
        for path in (__file__, etiquette.__file__, *(module.__file__ for module in MODULES)):
            self.env.note_dependency(str(path))
        return [nodes.raw("", form(), format="html")]


CONTACT_FACTS = {
    "More days": (
        "next_interview_on",
        "last_contact_on",
        "decision_due",
        "decided_on",
        "invited_on",
        "other_offer_due",
    ),
    "What has happened between you": (
        "thank_you",
        "meeting",
        "next_round",
        "turn",
        "check_ins",
        "permission",
        "invitation",
        "relationship",
    ),
    "How the process runs": ("route", "network", "presence", "offer", "other_offer"),
}
"""The other facts, in groups a reader opens."""
MAIN_FACTS = ("stage", "contact", "interview_on")
EXAMPLES = {
    "candidate_name": "Ada Sample",
    "contact_name": "Bo Example",
    "topic": "the move to event sourcing",
    "company": "Halden",
    "position": "Data Engineer",
}
"""What the form has in it at first, so that there is a message to read."""
STYLE = {"channel": Channel, "tone": Tone, "length": Length, "dialect": Dialect}
STYLE_LABELS = {
    "channel": "Where it goes",
    "tone": "Tone",
    "length": "Length",
    "dialect": "English",
    "variant": "Wording, from 0 to 5",
}
DEFAULTS = {"tone": "warm", "length": "usual", "dialect": "us", "policy": "cautious"}


def form() -> str:
    """Return the form and its data as HTML."""
    _, says = described(InterviewState)
    fields = {field.name: field for field in attrs.fields(InterviewState)}
    missing = {*fields} - {*MAIN_FACTS} - {name for names in CONTACT_FACTS.values() for name in names}
    if missing:
        message = f"the explorer has no place for {', '.join(missing)}; add them to CONTACT_FACTS"
        raise ValueError(message)

    def fact(name: str) -> str:
        field = fields[name]
        label = says[name].partition(".")[0].partition(";")[0]
        if field.type is int:
            return control(
                name, label, f'<input type="number" min="0" max="99" inputmode="numeric" {_data(name)}>'
            )
        if isinstance(field.type, type) and issubclass(field.type, Word):
            default = None if field.default is attrs.NOTHING else field.default
            return control(name, label, select(name, field.type, default), note=True)
        return control(name, label, f'<input type="date" {_data(name)}>')

    facts = "".join(fold(title, "".join(map(fact, names))) for title, names in CONTACT_FACTS.items())

    _, details = described(Details)
    texts = "".join(
        control(
            field.name,
            details[field.name].partition(". ")[0].partition(": ")[0].rstrip("."),
            f'<input type="{"number" if field.name == "rounds" else "text"}" {_data(field.name)}'
            f' value="{escape(EXAMPLES.get(field.name, ""))}" autocomplete="off">',
        )
        for field in attrs.fields(Details)
    )
    style = "".join(
        control(name, STYLE_LABELS[name], select(name, kind, DEFAULTS.get(name)), note=True)
        for name, kind in STYLE.items()
    ) + control(
        "variant", STYLE_LABELS["variant"], f'<input type="number" min="0" max="5" {_data("variant")}>'
    )
    happened = "".join(
        f'<optgroup label="{title}">{options(kind, None)}</optgroup>'
        for title, kind in {
            "What happened": Happening,
            "What you did": Action,
            "Where it stands": Stage,
        }.items()
    )
    return TEMPLATE.format(
        main="".join(map(fact, MAIN_FACTS)),
        today=control("today", "The day to answer for", f'<input type="date" {_data("today")}>'),
        policy=control("policy", "Whose manners to follow", select("policy", Preset, "cautious"), note=True),
        facts=facts,
        texts=texts,
        style=style,
        person=control("name", "Their name", f'<input type="text" {_data("name")} autocomplete="off">')
        + fact("contact")
        + fold("More about them", fact("stage") + fact("interview_on") + facts),
        event=control("on", "On", f'<input type="date" {_data("on")}>')
        + control("what", "What", f"<select {_data('what')}>{happened}</select>", note=True)
        + '<fieldset class="who"><legend>Who it was with</legend></fieldset>'
        + control("day", "The day it is about", f'<input type="date" {_data("day")}>'),
        data=json.dumps(data(fields), separators=(",", ":")).replace("<", "\\u003c"),
    )


def data(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the script has to know: defaults, meanings of words, and the plain answers."""
    says = meanings()
    by_field = {
        "what": (Happening, Action, Stage),
        "policy": (Preset,),
        **{name: (kind,) for name, kind in STYLE.items()},
    }
    by_field |= {
        name: (field.type,)
        for name, field in fields.items()
        if isinstance(field.type, type) and issubclass(field.type, Word)
    }
    answers, cells = [], {}
    for stage, contacts, decision in plain_answers():
        for contact in contacts:
            cells[f"{stage}.{contact}"] = len(answers)
        whole = decision.as_dict()
        answers.append(
            {
                "verdict": whole["verdict"],
                "reason": whole["reason"],
                "rule": whole["rule"],
                "steps": [
                    {"title": step.title, "says": step.says, "rule": step.rule.id} for step in decision.steps
                ],
            }
        )
    return {
        "words": {
            name: {str(word): says.get((kind.__name__, word.name), "") for kind in of for word in kind}
            for name, of in by_field.items()
        },
        "defaults": {
            **{
                name: str(field.default)
                for name, field in fields.items()
                if field.default not in {attrs.NOTHING, None, 0}
            },
            **DEFAULTS,
            **EXAMPLES,
        },
        "facts": [*fields],
        "details": [field.name for field in attrs.fields(Details)],
        "style": [*STYLE, "variant"],
        "numbers": ["check_ins", "rounds", "variant"],
        "plain": {"answers": answers, "cells": cells},
    }


def control(name: str, label: str, made: str, *, note: bool = False) -> str:
    """Return a labelled control; the script gives it its id, because a form may have it several times."""
    below = f'<span class="meaning" data-meaning="{name}"></span>' if note else ""
    return f'<div class="field"><label>{escape(label)} <code>{name}</code></label>{made}{below}</div>'


def fold(title: str, inside: str) -> str:
    """Return a group of controls that opens and closes."""
    return (
        f'<details class="group"><summary>{title}</summary>'
        f'<fieldset class="fields"><legend class="unseen">{title}</legend>{inside}</fieldset></details>'
    )


def select(name: str, kind: type[Word], default: Word | str | None) -> str:
    """Return a list of words to choose from; without a default one may choose none."""
    none = "" if default is not None or name == "stage" else '<option value="">as usual</option>'
    return f"<select {_data(name)}>{none}{options(kind, default)}</select>"


def options(kind: Iterable[Word], default: Word | str | None) -> str:
    """Return the words to choose from."""
    return "".join(
        f'<option value="{word}"{" selected" if word == default else ""}>{escape(spoken(word))}</option>'
        for word in kind
    )


def _data(name: str) -> str:
    return f'data-field="{name}"'


TEMPLATE = """
<div id="explorer" hidden>
<div class="explorer-start">
<button type="button" id="explorer-start" class="primary">Start the library</button>
<span id="explorer-progress" role="status" aria-live="polite">
It runs in this page: 14 MB to load, once, or half of it where the server compresses.</span>
</div>
<div class="explorer-columns">
<p id="explorer-brief" role="status" aria-live="polite"></p>
<form id="explorer-form" aria-label="The question" autocomplete="off">
<fieldset class="kinds"><legend>Ask about</legend>
<label><input type="radio" name="kind" value="contact" checked> one contact</label>
<label><input type="radio" name="kind" value="process"> a whole process</label>
</fieldset>
<div id="explorer-contact">
<fieldset class="fields"><legend class="unseen">What is known</legend>{main}</fieldset>
</div>
<fieldset class="fields"><legend class="unseen">When</legend>{today}</fieldset>
<div id="explorer-more">{facts}</div>
<div id="explorer-process" hidden>
<fieldset class="several"><legend>People</legend>
<ol id="explorer-people"></ol>
<button type="button" id="explorer-add-person">Add a person</button>
</fieldset>
<fieldset class="several"><legend>What has happened</legend>
<ol id="explorer-events"></ol>
<button type="button" id="explorer-add-event">Add an event</button>
</fieldset>
</div>
<details class="group" id="explorer-message">
<summary>Words for the message</summary>
<fieldset class="fields"><legend class="unseen">Words for the message</legend>{texts}{style}</fieldset>
</details>
<details class="group" id="explorer-manners"><summary>Manners</summary>
<fieldset class="fields"><legend class="unseen">Manners</legend>{policy}</fieldset></details>
<p class="explorer-buttons"><button type="reset">Start over</button></p>
</form>
<section id="explorer-whole" aria-label="The answer" tabindex="-1"></section>
</div>
<template id="explorer-person"><li class="person">
<fieldset class="fields"><legend></legend>{person}</fieldset>
<button type="button" class="remove">Remove</button></li></template>
<template id="explorer-event"><li class="event">
<fieldset class="fields"><legend></legend>{event}</fieldset>
<button type="button" class="remove">Remove</button></li></template>
<script type="application/json" id="explorer-data">{data}</script>
</div>
"""


def with_script(
    app: Sphinx, _page: str, _template: str, _context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the script and the style to the page that has the form, and to no other."""
    if doctree is not None and any('id="explorer"' in raw.astext() for raw in doctree.findall(nodes.raw)):
        app.add_js_file("explorer/explorer.js", type="module")
        app.add_css_file("explorer/explorer.css")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("netiquette-plain-answers", PlainAnswers)
    app.add_directive("netiquette-explorer", Explorer)
    app.connect("html-page-context", with_script)
    return {"parallel_read_safe": True}
