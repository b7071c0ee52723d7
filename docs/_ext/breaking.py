"""Where a name in code may break: after a dot or a line below, not in a word, and a short one nowhere.

A browser breaks `pip install ".[calendar]"` after the dot, because it takes it for the end of a sentence,
and a long dotted name in the middle of a word, because it knows no better. In the text a name is kept in one
piece if it fits the narrowest screen; what is longer, or stands in a cell or a heading, may break at a sign.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

LONGEST = 30
"""How many characters stay in one piece: on a phone there are forty in a line, and fewer in a list."""
LONGEST_IN_CELL = 10
"""Likewise, in a column of three or five."""
NAME = re.compile(r'<span class="pre">([^<]*)</span>')
TABLE = re.compile(r'<table class="docutils.*?</table>', re.DOTALL)
SOURCE = re.compile(r"(?<=<h1>Source code for )[\w.]+(?=</h1>)")
AFTER = re.compile(r"(?<=[A-Za-z0-9])(?:[./](?=\w)|_+(?=[A-Za-z0-9]))")
BREAK = "<wbr>"


def broken(name: str) -> str:
    """Return a name with the places where it may break; one that is copied has none."""
    return AFTER.sub(lambda sign: f"{sign[0]}{BREAK}", name)


def in_text(name: re.Match[str]) -> str:
    """Let a name in the text break if it is long."""
    return breaking_above(LONGEST, name)


def in_cell(name: re.Match[str]) -> str:
    """Let a name in a cell break much sooner: a table is as wide as the longest of each column."""
    return breaking_above(LONGEST_IN_CELL, name)


def breaking_above(longest: int, name: re.Match[str]) -> str:
    """Mark a name that may break; the style sheet keeps any other in one piece."""
    if len(unescape(name[1])) <= longest:
        return name[0]
    return f'<span class="pre long">{broken(name[1])}</span>'


def with_breaks(body: str) -> str:
    """Return a page with all this."""
    parts, end = [], 0
    for table in TABLE.finditer(body):
        parts += [NAME.sub(in_text, body[end : table.start()]), NAME.sub(in_cell, table[0])]
        end = table.end()
    whole = "".join([*parts, NAME.sub(in_text, body[end:])])
    return SOURCE.sub(lambda name: broken(name[0]), whole)


def let_break(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
    """Put them into a page."""
    if "body" in context:
        context["body"] = with_breaks(context["body"])


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect it."""
    app.connect("html-page-context", let_break)
    return {"parallel_read_safe": True}
