"""Tables of figures: the same for a terminal and for the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Table", "markdown", "number", "plain"]


class Table(NamedTuple):
    """What was measured.

    Attributes:
        title: What it is about.
        head: The names of the columns.
        rows: Their cells, as text.
        notes: What has to be said about it, a line each.
    """

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()


def number(value: float | None, digits: int, unit: str = "") -> str:
    """Return a figure as text; a dash where there is none."""
    return "-" if value is None else f"{value:,.{digits}f}{unit}"


def plain(table: Table) -> str:
    """Return a table for a terminal."""
    cells = [table.head, *table.rows]
    right = _figures(table)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if place in right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    return "\n".join([table.title, *lines, *table.notes, ""])


def markdown(table: Table) -> str:
    """Return a table for the manual."""
    right = _figures(table)
    rule = ["--:" if place in right else ":--" for place in range(len(table.head))]
    lines = [f"| {' | '.join(row)} |" for row in (table.head, rule, *table.rows)]
    return "\n".join([f"## {table.title}", "", *lines, "", *(f"- {note}" for note in table.notes), ""])


def _figures(table: Table) -> frozenset[int]:
    """Return the positions of the columns that hold figures."""
    return frozenset(
        place
        for place, column in enumerate(zip(*table.rows, strict=True))
        if all(cell == "-" or cell[:1].isdigit() for cell in column)
    )
