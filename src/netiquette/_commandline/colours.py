"""The page with colours, for a terminal: it needs the extra ``terminal``, which brings ``rich``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from netiquette._commandline.page import Cell, Screen, shown

__all__ = ["ColouredScreen"]

_STYLES = {
    "": "",
    "late": "bold red",
    "open": "green",
    "quiet": "dim",
    "shut": "yellow",
    "strong": "bold",
}


class ColouredScreen(Screen):
    """A page with colours; it has the words and the lines of a plain one.

    Args:
        width: How many columns it has.
    """

    def __init__(self, width: int) -> None:
        super().__init__(width)
        self._console = Console(file=sys.stdout, width=width)

    def row(self, cells: Sequence[Cell], widths: Sequence[int], indent: int = 0) -> None:
        """Show a row of the table; what doesn't fit its column goes on below."""
        table = Table.grid(padding=(0, 2, 0, 0))
        for width in widths:
            table.add_column(width=width)
        table.add_row(*(_styled(cell.text, cell.mood) for cell in cells))
        self._console.print(Padding(table, (0, 0, 0, indent), expand=False))

    def _print(self, text: str, mood: str = "") -> None:
        self._console.print(_styled(text, mood), soft_wrap=True)


def _styled(text: str, mood: str) -> Text:
    return Text(shown(text), style=_STYLES[mood])
