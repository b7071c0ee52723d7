"""How the pages put it: the works a rule cites by what they say, what a work says, a number with its unit.

Nothing here needs Sphinx, so that a test compares it with the counts.
"""

from __future__ import annotations

import io
import tokenize
from typing import NamedTuple

from netiquette import Basis, Rule, Source
from netiquette.evidence import Position, opinions

SIDES = {
    Position.AGREE: ("agree", "agrees"),
    Position.CONDITIONAL: ("set conditions", "sets conditions"),
    Position.DISAGREE: ("disagree", "disagrees"),
}
"""What many voices do, and what one does."""


class Side(NamedTuple):
    """Some works that a rule cites, and what is said of them together.

    Attributes:
        heading: What they say, and why they are not counted if they aren't.
        position: What they say, again.
        counted: Whether their voices are counted.
        works: The works.
    """

    heading: str
    position: Position
    counted: bool
    works: tuple[Source, ...]


def sides(rule: Rule) -> list[Side]:
    """Return the works a rule cites, those that are counted first; no two sides have the same heading.

    Where a survey asked, most of those counted are cited by no rule; the count leads to them.
    """
    cites = {*rule.cited, *rule.opposed}
    found: dict[tuple[bool, str, Position], list[Source]] = {}
    for one in opinions(rule):
        if one.position is not None:
            works = [work for work in one.works if work in cites]
            why = "" if one.counted else _why_not(works[0]) if works else ""
            found.setdefault((one.counted, why, one.position), []).extend(works)
    order = sorted(found, key=lambda key: (not key[0], key[1], [*Position].index(key[2])))
    return [
        Side(_heading(why, position), position, counted, tuple(found[counted, why, position]))
        for counted, why, position in order
        if found[counted, why, position]
    ]


def _why_not(work: Source) -> str:
    if not work.counted:
        return f"a {work.kind.replace('_', ' ')}"
    return "the survey has no answer of theirs to this"


def _heading(why: str, position: Position) -> str:
    many, one = SIDES[position]
    return f"Not counted ({why}), {one}" if why else many.capitalize()


BASES = {
    Basis.FOUNDING: "the founding article",
    Basis.EVIDENCE: "published advice",
    Basis.JUDGEMENT: "our own judgement",
}
"""What a rule rests on."""


def counted(number: int, unit: str) -> str:
    """Say a number with its unit; one day is no days, and one request a day no requests."""
    things, per, period = unit.partition(" a ")
    return f"{number} {things.removesuffix('s') if number == 1 else things}{per}{period}"


def gists(code: str) -> dict[str, str]:
    """Return the comment above each work of a file: what it has to say, without the cases it stands for."""
    found: dict[str, str] = {}
    comment: list[str] = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.start[1] or token.type == tokenize.NL:
            continue
        if token.type == tokenize.COMMENT:
            text = token.string.lstrip("# ")
            comment = [] if text.startswith(("-", "fmt:")) else [*comment, text]
        elif token.type == tokenize.NAME:
            found[token.string] = _without_cases(" ".join(comment))
            comment = []
    return {name: said for name, said in found.items() if said}


def _without_cases(text: str) -> str:
    cases, _, said = text.partition(":")
    named = cases.split()
    return said.strip() if all(case[0] == "c" and case[1:].isdigit() for case in named) else text
