"""Cells: what stands in one, as the kind of value that its column takes, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from netiquette._messages.details import DETAIL_FIELDS, Details
from netiquette._messages.text import plain
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import phrases
from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.limits import LIMITS, bounded
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told

__all__ = [
    "ADDRESS",
    "COLUMN_DETAILS",
    "COUNTED",
    "LONGEST_FACT",
    "BadCellError",
    "cell_text",
    "content",
    "is_open",
    "kind_of",
    "personal",
    "times",
]

COUNTED = frozenset(
    field.name for kind in (InterviewState, Details) for field in attrs.fields(kind) if field.type is int
)
ADDRESS = re.compile(r"\S+@\S+\.\S+|https?://\S+")
"""Where somebody is reached, or found on the web."""
LONGEST_FACT = 100
"""The characters of the longest cell that is read as a day, a number, a word or a short answer.

What is longer is a note, and to look for a time at its end takes time that grows as the square of its blanks.
"""


class BadCellError(ValueError):
    """A cell cannot be read as what its column holds.

    Attributes:
        what: What is so, and why that cannot be.
        instead: What to do.
    """

    def __init__(self, what: str, instead: str) -> None:
        super().__init__(what, instead)
        self.what = what
        self.instead = instead

    def __str__(self) -> str:
        return f"{self.what}; {self.instead}"


COLUMN_DETAILS = tuple(
    name
    for name in DETAIL_FIELDS
    if name
    not in {
        "greeting",
        "link",
        "need",
        "next_step",
        "others",
        "proof",
        "reason",
        "role",
        "said",
        "start_date",
    }
)
"""The details that are read from a column; the others are what people call columns of something else."""


def content(cell: Any) -> Any:
    """Return a cell without the blanks around it; None where it is empty."""
    return (cell.strip() or None) if isinstance(cell, str) else cell


_NULLS: tuple[str, ...] = ("na", "nan", "nat", "null", "nil", "none")
"""What a program leaves in place of a value."""
_NO_DAY = frozenset(
    {*_NULLS, *(none.replace(" ", "") for each in READ_LANGUAGES for none in phrases(each.days.none))}
)
"""What stands for no day, without its blanks: n/a and N. A. are one."""


def is_open(cell: Any) -> bool:
    """Whether a cell for a day says that there is none, in a word or with signs such as a dash."""
    if not isinstance(cell, str) or len(cell) > LONGEST_FACT:
        return False
    return "".join(label_words(cell)) in _NO_DAY or not any(map(str.isalnum, cell))


def personal(cells: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """Return the details that can stand in a message, and what is wrong with the first that cannot."""
    texts: dict[str, Any] = {}
    error = ""
    for name in COLUMN_DETAILS:
        if name in cells:
            try:
                texts[name] = _detail(name, cells[name])
            except (NetiquetteError, BadCellError) as problem:
                error = error or str(problem)
    return texts, error


def _detail(name: str, cell: Any) -> Any:
    """Read one cell of the details."""
    if name in COUNTED:
        return cell if isinstance(cell, int) else times(name, cell_text(name, cell, LONGEST_FACT))
    return bounded(name, plain(name, cell_text(name, cell, LIMITS.detail)), LIMITS.detail, LIMITS.marks)


def times(name: str, text: str) -> int:
    """Read a count as trackers and data frames write it: ``2`` or ``2.0``."""
    if re.fullmatch(r"-?[0-9]{1,9}(\.0*)?", text) is None:
        raise BadCellError(f"{name} is {told(text)}, which is not a number", "write 0, 1 or 2")
    return int(text.partition(".")[0])


def cell_text(name: str, cell: Any, longest: int) -> str:
    """Take a text of sensible length."""
    if not isinstance(cell, str):
        raise BadCellError(f"{name} is {kind_of(cell)}, but it takes text", "put it into quotation marks")
    if len(cell) > longest:
        raise BadCellError(f"{name} is {len(cell):,} characters long", f"shorten it to {longest:,} at most")
    return cell


_JSON_KINDS = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "an array",
    type(None): "null",
}


def kind_of(value: Any) -> str:
    """Name a kind of JSON value, without showing it: it may be a megabyte, or a thousand brackets deep."""
    return _JSON_KINDS.get(value.__class__, "an object")
