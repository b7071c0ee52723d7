"""The bytes of a file as text, and what is known of its encoding.

One rule of this file: a file has one encoding, and a byte not valid in it spoils its row and no other.
Such a byte becomes a lone surrogate, which no text has; `UNREADABLE` finds it.
"""

from __future__ import annotations

import codecs
import re
from io import StringIO
from typing import NamedTuple

from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.told import told

__all__ = ["UNREADABLE", "DecodedText", "UnreadableError", "as_text"]

UNREADABLE = re.compile("[\udc00-\udcff]")
"""A byte that could not be read."""
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""What a file that says its encoding begins with; the longer mark first, because one begins another."""
_OLD = "cp1252"
"""What spreadsheets write when they do not write UTF-8, in the languages whose statuses we read."""


class UnreadableError(NetiquetteError, ValueError):
    """The file as a whole cannot be read; there are no rows to answer."""


class DecodedText(NamedTuple):
    """A file that was decoded.

    Attributes:
        text: What it says.
        encoding: The encoding it was read in.
        assumed: Whether neither the file nor the caller says so, and it is not UTF-8.
    """

    text: str
    encoding: str
    assumed: bool


def as_text(data: bytes, encoding: str | None) -> DecodedText:
    """Decode a file, and say how.

    Raises:
        UnreadableError: Its encoding does not show, or there is none of that name.
    """
    name = encoding or _marked(data)
    return _told(data) if name is None else DecodedText(_decoded(data, name), name, assumed=False)


_WITH_ZERO = re.compile(rb"\x00[^\n]*")
_FILLED = re.compile(rb"[^\n]+")


def _marked(data: bytes) -> str | None:
    """Return the encoding that the first bytes of a file name.

    A text of two or four bytes a character has zeros in every line, because separators and line ends are
    ASCII. So zeros in only some lines are faults in those lines, and the mark of a wide encoding counts only
    where there are zeros.
    """
    wide = b"\x00" in data and 2 * _occurrences(_WITH_ZERO, data) > _occurrences(_FILLED, data)
    name = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if wide and name in {None, "utf-8-sig"}:
        message = (
            "there are bytes of zero in it, as in no text; save it as CSV or JSON, or name its --encoding"
        )
        raise UnreadableError(message)
    return name if wide or name == "utf-8-sig" else None


def _occurrences(pattern: re.Pattern[bytes], data: bytes) -> int:
    return sum(1 for _ in pattern.finditer(data))


_NON_ASCII_LINES = re.compile(rb"[\x80-\xff][^\r\n]*")
_NON_ASCII_CELLS = re.compile(rb'[\x80-\xff][^\r\n,;\t|"]*')
"""The cells of any format that are not ASCII, from the first byte that is not; the lines likewise."""


def _told(data: bytes) -> DecodedText:
    """Decode a file that does not say how, by the parts of it that are not ASCII.

    No text in an old encoding is UTF-8 by chance: what reads as UTF-8 was written as such. So the file is
    UTF-8 if at least half of its lines are, or of its cells, since it may be one line; the others are spoilt.
    Otherwise it is in the old encoding, and a cell in UTF-8 is spoilt: it was copied from elsewhere.
    """
    try:
        return DecodedText(data.decode(), "utf-8", assumed=False)
    except UnicodeDecodeError:
        pass
    if any(_is_mostly_utf8(unit, data) for unit in (_NON_ASCII_LINES, _NON_ASCII_CELLS)):
        return DecodedText(_decoded(data, "utf-8"), "utf-8", assumed=False)
    read = StringIO()  # a list would hold millions of pieces
    place = 0
    for cell in _NON_ASCII_CELLS.finditer(data):
        read.write(data[place : cell.start()].decode("ascii"))
        read.write(_decoded(cell[0], "ascii" if _is_utf8(cell[0]) else _OLD))
        place = cell.end()
    read.write(data[place:].decode("ascii"))
    return DecodedText(read.getvalue(), _OLD, assumed=True)


def _is_mostly_utf8(unit: re.Pattern[bytes], data: bytes) -> bool:
    """Whether at least half of what is not ASCII is UTF-8."""
    return sum(1 if _is_utf8(found[0]) else -1 for found in unit.finditer(data)) >= 0


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


_OF_NO_FILE = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode"})
"""What Python calls an encoding of text, but is one of source code or of domain names."""


def _decoded_as(data: bytes, name: str) -> str:
    """Decode a file as far as it can be.

    Raises:
        LookupError: No file is in an encoding of that name.
        UnicodeError: It is in another.
    """
    if codecs.lookup(name).name.replace("_", "-") in _OF_NO_FILE:
        raise LookupError(name)
    try:
        return data.decode(name, "surrogateescape")
    except UnicodeDecodeError:  # it can't be told byte by byte
        return data.decode(name, "replace").replace("\ufffd", "\udcff")


def _decoded(data: bytes, name: str) -> str:
    """Decode a file, or say why that can't be done."""
    try:
        return _decoded_as(data, name)
    except LookupError:
        message = f"{told(name)} is not an encoding we know; try utf-8, utf-16 or cp1252"
        raise UnreadableError(message) from None
    except UnicodeError:
        message = f"it cannot be read as {told(name)[1:-1]}; save the file as UTF-8"
        raise UnreadableError(message) from None
