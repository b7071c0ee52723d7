"""Directives that put the pictures of `pictures` on a page.

``netiquette-matrix`` prints stages by contacts as a table in which each cell leads to its rule,
``netiquette-course`` the course of a process, ``netiquette-speed`` how fast it is.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from pictures import Cell, course, dots, headlines, nanoseconds, said, stages_by_contacts, time_line
from printed import Printed, joined, paragraph, row

from netiquette import Contact, Stage

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

FIGURES = Path(__file__).parents[1] / "explanation" / "figures" / "figures.md"


class Matrix(Printed):
    """``netiquette-matrix``: the verdict for each stage and contact."""

    def run(self) -> list[nodes.Node]:
        """Print a table with short cells; what they mean stands in words above, and in each cell."""
        cells = stages_by_contacts()
        counts = Counter(cell.verdict for cell in cells.values())
        legend = [
            nodes.inline(
                "",
                "",
                self.sign(verdict, nodes.Text("")),
                nodes.Text(f" {verdict} in {count} of {len(cells)}"),
            )
            for verdict, count in counts.most_common()
        ]
        heads = [[nodes.inline("", said(contact), classes=["upright"])] for contact in Contact]
        group = nodes.tgroup(cols=len(Contact) + 1)
        group += [nodes.colspec(colwidth=30, stub=1), *(nodes.colspec(colwidth=6) for _ in Contact)]
        group += nodes.thead("", row([], *([paragraph(*head)] for head in heads)))
        group += nodes.tbody(
            "",
            *(
                row([paragraph(said(stage))], *([self.cell(cells[stage, contact])] for contact in Contact))
                for stage in Stage
            ),
        )
        return [
            paragraph(*joined(legend, ", "), "; each leads to its rule.", classes=["legend"]),
            nodes.table("", group, classes=["matrix"]),
        ]

    def cell(self, cell: Cell) -> nodes.Node:
        """Print one answer as a link to its rule."""
        return paragraph(self.sign(cell.verdict, self.label(cell.rule, nodes.Text(cell.verdict))))

    @staticmethod
    def sign(verdict: str, shown: nodes.Node) -> nodes.Node:
        """Set a verdict that a style sheet shows as a sign."""
        return nodes.inline("", "", shown, classes=["sign", f"sign-{verdict}"])


class Course(Printed):
    """``netiquette-course``: the course of a process, as a picture and in words."""

    def run(self) -> list[nodes.Node]:
        """Draw it."""
        self.env.note_dependency(str(Path(__file__).with_name("pictures.py")))
        first, last = course()[0], course()[-1]
        caption = (
            f"From the interview to the end {(last.day - first.day).days} days later, if nobody ever answers."
        )
        return [nodes.raw("", time_line(), format="html"), paragraph(nodes.emphasis("", caption))]


class Speed(Printed):
    """``netiquette-speed``: three figures, and the time of each way to decide."""

    def run(self) -> list[nodes.Node]:
        """Print and draw what was measured."""
        self.env.note_dependency(str(FIGURES))
        page = FIGURES.read_text(encoding="utf-8")
        figures = nodes.bullet_list("", classes=["figures"])
        for what, figure in headlines(page).items():
            figures += nodes.list_item("", paragraph(nodes.strong("", figure), f" {what}"))
        ours = re.compile("decide")
        return [figures, nodes.raw("", dots(nanoseconds(page), ours), format="html")]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("netiquette-matrix", Matrix)
    app.add_directive("netiquette-course", Course)
    app.add_directive("netiquette-speed", Speed)
    return {"parallel_read_safe": True}
