"""A page of the command line: a table, notes beneath its rows, and text, as wide as where it is read.

A terminal is as wide as it says. Whatever else reads the answer, a file or a pipe, gets one width, so that
two runs can be compared.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import category, east_asian_width

from netiquette._commandline.terminal import printable

__all__ = ["Cell", "Screen", "fitted", "shown"]

_BETWEEN_COLUMNS = "  "


class Cell(NamedTuple):
    """What stands in one cell of the table.

    Attributes:
        text: The text.
        mood: What a page with colours shows it by: ``open``, ``shut``, ``late``, ``strong``, ``quiet``, or
            nothing.
    """

    text: str
    mood: str = ""


class Screen:
    """A page of plain text.

    Args:
        width: How many columns it has.
        copied: Whether what it shows is copied from it, so that a line of a message stays one.
    """

    def __init__(self, width: int, *, copied: bool = False) -> None:
        self.width = width
        self._copied = copied

    def row(self, cells: Sequence[Cell], widths: Sequence[int], indent: int = 0) -> None:
        """Show a row of the table; what doesn't fit its column goes on below."""
        columns = [_wrapped_text(cell.text, width) for cell, width in zip(cells, widths, strict=True)]
        for number in range(max(map(len, columns))):
            parts = (lines[number] if number < len(lines) else "" for lines in columns)
            padded = map(_padded, parts, widths)
            self._print(" " * indent + _BETWEEN_COLUMNS.join(padded).rstrip())

    def text(self, text: str, *, indent: int = 0, mark: str = "", mood: str = "") -> None:
        """Show a text, wrapped at words and indented, with a mark before its first line."""
        for line in _wrapped_text(text, self.width - indent - len(mark)):
            self._print(f"{' ' * indent}{mark}{line}".rstrip(), mood)
            mark = " " * len(mark)

    def message(self, text: str, *, indent: int) -> None:
        """Show the lines of a message."""
        for line in text.split("\n"):
            if self._copied:
                self._print(f"{' ' * indent}{line}".rstrip())
            else:
                self.text(line, indent=indent)

    def _print(self, text: str, mood: str = "") -> None:
        """Print a line; without colours, in whatever mood."""
        del mood
        print(shown(text))


def fitted(rows: Iterable[Sequence[Cell]], room: int) -> list[int]:
    """Return how wide each column is: as its widest cell, or less where all together don't fit.

    The widest give way first, and none becomes narrower than its longest word.
    """
    columns = [[cell.text for cell in column] for column in zip(*rows, strict=True)]
    widths = [max(map(_columns, column)) for column in columns]
    least = [max(_columns(word) for text in column for word in text.split(" ")) for column in columns]
    excess = sum(widths) + len(_BETWEEN_COLUMNS) * (len(widths) - 1) - room
    for _ in range(excess):
        yielding = [number for number, width in enumerate(widths) if width > least[number]]
        if not yielding:
            break
        widths[max(yielding, key=widths.__getitem__)] -= 1
    return widths


def _wrapped_text(text: str, width: int) -> list[str]:
    """Return the lines of a text; a word that is too long has a line of its own."""
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if _columns(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shown(text: str) -> str:
    """Return a text with an escape for what a terminal should not have, or its encoding lacks."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return printable(text).encode(encoding, "backslashreplace").decode(encoding)


def _columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(
        0 if category(sign) in {"Mn", "Me", "Cf"} else 1 + (east_asian_width(sign) in {"W", "F"})
        for sign in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))
