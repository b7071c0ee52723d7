"""The bytes of a file as text, and what is known of its encoding.

One rule of this file: a file has one encoding, and a byte that is none of it spoils its row and no other.
Such a byte becomes a lone surrogate, which no text has; `LOST` finds it.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from netiquette._told import told
from netiquette.errors import NetiquetteError

__all__ = ["LOST", "Text", "UnreadableError", "as_text"]

LOST = re.compile("[\udc00-\udcff]")
"""A byte that could not be read."""
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""What a file that says its encoding begins with; the longer mark first, for one begins another."""
_OLD = "cp1252"
"""What spreadsheets write that do not write UTF-8, in the languages whose statuses we read."""


class UnreadableError(NetiquetteError, ValueError):
    """The file as a whole cannot be read; there are no rows to answer."""


class Text(NamedTuple):
    """A file that was decoded.

    Attributes:
        text: What it says.
        encoding: The encoding it was read in.
        assumed: Whether neither the file nor anybody says so, and UTF-8 it is not.
    """

    text: str
    encoding: str
    assumed: bool


def as_text(data: bytes, encoding: str | None) -> Text:
    """Decode a file, and say how.

    Raises:
        UnreadableError: It is in no encoding that shows, or not in the one that was named.
    """
    name = encoding or _marked(data)
    read = _told(data) if name is None else Text(_decoded(data, name), name, assumed=False)
    if LOST.search(read.text) and all(LOST.search(line) for line in read.text.splitlines() if line.strip()):
        message = f"no line of it is {read.encoding}, and nothing shows what it is; save the file as UTF-8"
        raise UnreadableError(message)
    return read


def _marked(data: bytes) -> str | None:
    """Return the encoding that the first bytes of a file name.

    A text in two or four bytes a character has zeros in every line, for separators and ends of line are
    ASCII. So zeros in some lines are faults of these, and no mark of a wide encoding is one without them.
    """
    lines = [line for line in data.split(b"\n") if line] if b"\x00" in data else []
    wide = 2 * sum(b"\x00" in line for line in lines) > len(lines)
    name = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if wide and name in {None, "utf-8-sig"}:
        message = (
            "there are bytes of zero in it, as in no text; save it as CSV or JSON, or name its --encoding"
        )
        raise UnreadableError(message)
    return name if wide or name == "utf-8-sig" else None


def _told(data: bytes) -> Text:
    """Decode a file that does not say how, by its lines that are not ASCII.

    No text in an old encoding is UTF-8 by chance: what is, was written as such. So the file is UTF-8 where
    at least half of these lines are, and the others are spoilt. Else it is in the old encoding, and what is
    UTF-8 in it is spoilt, for it was copied from elsewhere.
    """
    try:
        return Text(data.decode(), "utf-8", assumed=False)
    except UnicodeDecodeError:
        lines = data.splitlines(keepends=True)
    right = [not line.isascii() and _is_utf8(line) for line in lines]
    if 2 * sum(right) >= sum(not line.isascii() for line in lines):
        return Text(_decoded(data, "utf-8"), "utf-8", assumed=False)
    decoded = (
        _decoded(line, "ascii" if elsewhere else _OLD) for line, elsewhere in zip(lines, right, strict=True)
    )
    return Text("".join(decoded), _OLD, assumed=True)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, name: str) -> str:
    """Decode a file as far as it can be."""
    try:
        try:
            return data.decode(name, "surrogateescape")
        except UnicodeDecodeError:  # it can't be told byte by byte
            return data.decode(name, "replace").replace("\ufffd", "\udcff")
    except LookupError:
        message = f"{told(name)} is no encoding we know; try utf-8, utf-16 or cp1252"
        raise UnreadableError(message) from None
    except UnicodeError:
        message = f"it cannot be read as {told(name)[1:-1]}; save the file as UTF-8"
        raise UnreadableError(message) from None
