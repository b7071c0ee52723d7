"""Tables as Markdown writes them: a line of names, a rule of dashes and bars, and a line for each row.

A heading, text and other tables may stand around it. Tables with the same names are one, in the order they
stand in, as of a file with a part for what is open and one for what is over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

__all__ = ["MarkdownTable", "markdown_table"]

_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_BAR = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_EMPHASIS = "*`~ \t"


class MarkdownTable(NamedTuple):
    """A table, or several with the same names."""

    start: int
    """The place of the line of names, from 0."""
    names: list[str]
    lines: list[tuple[int, list[str]]]
    """The line of each row, from 1, and its cells."""


def markdown_table(lines: Sequence[str], fits: Callable[[Sequence[str]], bool]) -> MarkdownTable | None:
    """Return the first table with columns such as we look for, or else the first one, if there is any."""
    tables = [*_tables_in(lines)]
    if not tables:
        return None
    first = next((table for table in tables if fits(table.names)), tables[0])
    rows = [row for table in tables if table.names == first.names for row in table.lines]
    return first._replace(lines=rows)


def _tables_in(lines: Sequence[str]) -> Iterator[MarkdownTable]:
    place = 1
    while place < len(lines):
        rule = lines[place].strip()
        if "|" not in rule or "|" not in lines[place - 1] or _RULE.fullmatch(rule) is None:
            place += 1
            continue
        table = MarkdownTable(place - 1, _cells(lines[place - 1]), [])
        place += 1
        while place < len(lines) and "|" in lines[place]:
            table.lines.append((place + 1, _cells(lines[place])))
            place += 1
        yield table


def _cells(line: str) -> list[str]:
    """Return the cells of a line as text: a link by its words, and nothing set in bold."""
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    cells = (cell.replace("\\|", "|") for cell in _BAR.split(line))
    return [_LINK.sub(r"\1", cell).strip(_EMPHASIS) for cell in cells]
