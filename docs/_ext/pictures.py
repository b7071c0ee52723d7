"""The pictures of the manual, drawn from the rules: what they show, and the SVG for it.

Nothing here needs Sphinx, so that a test compares the figures with `decide` and `forecast`. The colours are
those of the page (``pictures.css``), or stand in the file where a picture is one of its own; no colour means
anything that a word or a sign does not say as well.
"""

from __future__ import annotations

import math
import re
from datetime import date
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netiquette import Action, Contact, Event, InterviewState, Stage, Verdict, after, decide, forecast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# --------------------------------------------------------------------------------- stages by contacts


class Cell(NamedTuple):
    """What is answered for one stage and one contact.

    Attributes:
        verdict: May you ask?
        rule: The id of the rule that says so.
    """

    verdict: Verdict
    rule: str


def stages_by_contacts() -> dict[tuple[Stage, Contact], Cell]:
    """Return the answer for each stage and contact, if nothing else is known."""
    found = {}
    for stage in Stage:
        for contact in Contact:
            decision = decide(InterviewState(stage, contact=contact))
            found[stage, contact] = Cell(decision.verdict, decision.rule.id)
    return found


SIGNS = {Verdict.CONNECT: "✓", Verdict.WAIT: "…"}
"""What stands in a cell, so that nobody needs the colours."""

COLOURS = """
  text { font-family: sans-serif; fill: #1f2328 }
  .connect { fill: #bfe5cb } .wait { fill: #f5dfa5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .connect { fill: #1f5a39 } .wait { fill: #5f4a12 }
  }
"""


def matrix() -> str:
    """Draw stages by contacts as a picture of its own, in both themes."""
    side, left, top = 22, 110, 112
    width, height = left + side * len(Contact), top + side * len(Stage) + 28
    parts = [f"<style>{COLOURS}</style>"]
    for column, contact in enumerate(Contact):
        x = left + side * column + side / 2 + 4
        parts.append(
            f'<text x="{x:g}" y="{top - 6}" transform="rotate(-90 {x:g} {top - 6})">{said(contact)}</text>'
        )
    for line, stage in enumerate(Stage):
        parts.append(
            f'<text x="{left - 6}" y="{top + side * line + 15}" text-anchor="end">{said(stage)}</text>'
        )
    for (stage, contact), cell in stages_by_contacts().items():
        x, y = left + side * contact.position, top + side * stage.position
        name = f"{said(stage)}, {said(contact)}: {cell.verdict} ({cell.rule})"
        parts.append(
            f'<g><title>{name}</title><rect class="{cell.verdict}" x="{x + 1}" y="{y + 1}" '
            f'width="{side - 2}" height="{side - 2}" rx="3"/>'
            f'<text x="{x + side / 2:g}" y="{y + 15}" text-anchor="middle">{SIGNS[cell.verdict]}</text></g>'
        )
    x = left
    for verdict, sign in SIGNS.items():
        y = height - 22
        parts.append(f'<rect class="{verdict}" x="{x}" y="{y}" width="16" height="16" rx="3"/>')
        parts.append(f'<text x="{x + 8}" y="{y + 12}" text-anchor="middle">{sign}</text>')
        parts.append(f'<text x="{x + 22}" y="{y + 12}">{verdict}</text>')
        x += 88
    return svg(width, height, "May you ask to connect? The answer for each stage and contact", parts)


def said(word: str) -> str:
    """Say a word of the vocabulary as a person would."""
    return word.replace("_", " ")


def svg(width: float, height: float, title: str, parts: Sequence[str], kind: str = "") -> str:
    """Put shapes into a picture that has a name."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img" '
        f'font-size="12"'
        f"{f' class={kind!r}' if kind else ''}><title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


# -------------------------------------------------------------------------------- the course of a process


class Moment(NamedTuple):
    """One day in the course of a process.

    Attributes:
        day: When it is.
        what: What is done on it, or what has become so.
        verdict: May you ask to connect from then on?
    """

    day: date
    what: str
    verdict: Verdict


INTERVIEW = date(2026, 11, 18)
STARTED = InterviewState(Stage.INTERVIEWED, contact=Contact.HIRING_MANAGER, interview_on=INTERVIEW)
DONE = {Action.SEND_THANK_YOU: "Thank-you note", Action.CHECK_IN: "Ask how things stand"}


def course() -> tuple[Moment, ...]:
    """Return the course of one process in which nobody ever answers, each step taken on the day it may be.

    The forecast of each state says on which day the next step comes; taking it makes the next state.
    """
    state, today = STARTED, INTERVIEW
    found = [Moment(INTERVIEW, "Interview", decide(state, today=INTERVIEW).verdict)]
    while True:
        ahead = forecast(state, today=today)
        coming = next((one for one in ahead if one.next.action in DONE), None)
        if coming is None:
            break
        today = max(coming.today, coming.next.earliest or coming.today)
        found.append(Moment(today, DONE[coming.next.action], coming.verdict))
        state = after(state, Event(today, coming.next.action))
    for before, one in pairwise(ahead):
        if (one.verdict, one.next.action) != (before.verdict, before.next.action):
            found.append(Moment(one.today, one.next.summary, one.verdict))
    return tuple(found)


def time_line() -> str:
    """Draw the course on a line that goes down, each day in its place."""
    moments = course()
    span, tall, gap = (moments[-1].day - moments[0].day).days, 360, 34
    parts, floor = [], 0.0
    top = 16
    ends = []
    for moment in moments:
        y = top + tall * (moment.day - moments[0].day).days / span
        label = max(y, floor)
        floor = label + gap
        ends.append((y, label, moment))
    height = ends[-1][1] + 30
    parts.append(f'<line class="axis" x1="12" y1="{top}" x2="12" y2="{ends[-1][0]:g}"/>')
    for y, label, moment in ends:
        ago = (moment.day - moments[0].day).days
        when = f"{moment.day.day} {moment.day:%B}, day {ago}: {said(moment.verdict)}"
        parts.append(
            f'<polyline class="axis" points="12,{y:g} 28,{label:g} 36,{label:g}"/>'
            f'<circle class="{moment.verdict}" cx="12" cy="{y:g}" r="6"/>'
            f'<text x="42" y="{label + 1:g}">{escape(moment.what)}</text>'
            f'<text class="small" x="42" y="{label + 15:g}">{when}</text>'
        )
    return svg(320, height, "The course of a process in which nobody answers", parts, "picture narrow")


# ------------------------------------------------------------------------------------ counts of voices


MARKS = {"agree": "✓", "conditional": "~", "disagree": "✗"}
"""What stands beside a count, and in the legend, so that nobody needs the colours."""
NARROWEST = 24
"""How wide a bar is at least that has room for its sign; what is for and against stands in one order."""


def bars(rows: Sequence[tuple[str, tuple[int, int, int]]], words: tuple[str, str, str]) -> str:
    """Draw a stacked bar for each row, one voice as wide as any other, its counts written into it."""
    most = max(sum(counts) for _, counts in rows)
    unit, parts, y = 316 / most, legend(words), 16
    for name, counts in rows:
        y += 22
        parts.append(f'<text x="2" y="{y}">{escape(name)}</text>')
        x, y = 2.0, y + 5
        for kind, count in zip(MARKS, counts, strict=True):
            if count:
                parts += bar(kind, x, y, count * unit, str(count))
                x += count * unit
        y += 18
    title = "; ".join(
        f"{name}: {', '.join(f'{count} {word.lower()}' for count, word in zip(counts, words, strict=True))}"
        for name, counts in rows
    )
    return svg(320, y + 6, title, parts, "picture")


def legend(words: Sequence[str]) -> list[str]:
    """Draw what the parts of the bars mean, in their order and with their signs."""
    parts, x = [], 2.0
    for (kind, mark), word in zip(MARKS.items(), words, strict=True):
        parts.append(f'<rect class="{kind}" x="{x:g}" y="2" width="18" height="18" rx="2"/>')
        parts.append(f'<text class="on-{kind}" x="{x + 9:g}" y="15" text-anchor="middle">{mark}</text>')
        parts.append(f'<text x="{x + 24:g}" y="15">{word}</text>')
        x += 44 + 6 * len(word)
    return parts


def bar(kind: str, x: float, y: float, width: float, count: str) -> list[str]:
    """Draw one part of a bar, with its sign where there is room."""
    said = f"{MARKS[kind]} {count}" if width >= NARROWEST else count
    return [
        f'<rect class="{kind}" x="{x:g}" y="{y}" width="{width:g}" height="18" rx="2"/>',
        f'<text class="on-{kind}" x="{x + width / 2:g}" y="{y + 13}" text-anchor="middle">{said}</text>',
    ]


# ------------------------------------------------------------------------------------------- how fast


def measured(page: str, heading: str) -> list[dict[str, str]]:
    """Return the table below a heading of the figures, one dictionary a row."""
    below = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in below.splitlines()
        if line.startswith("|")
    ]
    heads, _, *rows = lines
    return [dict(zip(heads, row, strict=True)) for row in rows]


def nanoseconds(page: str) -> dict[str, int]:
    """Return how long each way takes for a decision, quickest first."""
    found = {
        row["way"]: int(row["ns"].replace(",", ""))
        for row in measured(page, "One state: against decide(state)")
    }
    return dict(sorted(found.items(), key=lambda item: item[1]))


def duration(ns: float) -> str:
    """Say a time with two digits."""
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if ns >= size:
            return f"{float(f'{ns / size:.2g}'):g} {unit}"
    return f"{ns:.0f} ns"


def headlines(page: str) -> dict[str, str]:
    """Return the three figures that a reader wants first."""
    built = {row["what"]: row["ns"] for row in measured(page, "Deciding and building")}
    frames = measured(page, "Frames: verdict and rule; with days every answer")
    most = max(float(row["M rows/s"]) for row in frames)
    days = built["decide(state, today=...), with days"].replace(",", "")
    return {
        "a decision without days": duration(nanoseconds(page)["decide(state)"]),
        "a decision with days": duration(int(days)),
        "verdicts in a data frame, at best": f"{most:.0f} million a second",
    }


def dots(values: Mapping[str, int], ours: re.Pattern[str]) -> str:
    """Draw a dot for each time on a logarithmic axis, where a bar would have no honest length."""
    low, high = math.floor(math.log10(min(values.values()))), math.ceil(math.log10(max(values.values())))
    left, right, top, step = 6, 304, 26, 36
    height = top + step * len(values)

    def place(ns: float) -> float:
        return left + (right - left) * (math.log10(ns) - low) / (high - low)

    # The lines stand where the dots are, and break off where something is written.
    lines = [top + step * line + 15 for line in range(len(values))]
    parts = []
    for power in range(low, high + 1):
        x = place(10**power)
        anchor = "start" if power == low else "end" if power == high else "middle"
        parts.append(f'<path class="grid" d="{"".join(f"M{x:g} {y}v14" for y in lines)}"/>')
        parts.append(
            f'<text class="small" x="{x:g}" y="14" text-anchor="{anchor}">{duration(10**power)}</text>'
        )
    for y, (name, ns) in zip(lines, values.items(), strict=True):
        kind = "ours" if ours.match(name) else "others"
        parts.append(f'<path class="grid" d="M{left} {y + 7}H{right}"/>')
        parts.append(f'<text class="{kind}" x="{left}" y="{y - 4}">{escape(name)}</text>')
        parts.append(
            f'<text class="{kind} small" x="{right}" y="{y - 4}" text-anchor="end">{duration(ns)}</text>'
        )
        parts.append(f'<circle class="{kind}" cx="{place(ns):g}" cy="{y + 7}" r="5"/>')
    return svg(310, height, "How long a decision takes, by way", parts, "picture")


if __name__ == "__main__":
    file = Path(__file__).parents[1] / "_static" / "stages-by-contacts.svg"
    file.write_text(f"{matrix()}\n", encoding="utf-8")
