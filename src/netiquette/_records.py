"""Records in: the text of a file, and its lines of CSV, JSON or JSON Lines, told apart by their content.

Theory of operation. A reader for each format yields the line and the cells of every record. What a reader
cannot make out is a `Refused`, and it reads on where the next record can start: at the next line, or behind
the next comma of an array. It takes no longer to refuse than to read.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from typing import Any, NamedTuple, cast

from netiquette._decoding import decoded, decoder
from netiquette._told import told
from netiquette.errors import NetiquetteError

__all__ = ["Records", "Refused", "Text", "UnreadableError", "as_text", "listed", "quoted", "records"]

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
_BLANK = " \t\r\n"
_DELIMITERS = ",;\t|"
_MOST_LINES = 100
"""How many lines one CSV record may run over, so that an open quotation mark costs a bounded search."""
_LONGEST_NAME = 100
_EMPTY = "the input is empty; give it a header line and a row for each contact"
_SHOWN = 10
"""How many names a message lists."""


class UnreadableError(NetiquetteError, ValueError):
    """The file as a whole cannot be read; there are no rows to answer."""


class Refused(NamedTuple):
    """What a reader could not make out."""

    error: str


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


class Records(NamedTuple):
    """What stands in a file.

    Attributes:
        format: What the file is, in words.
        header: Whether it has one, and so the same columns in every row.
        names: The columns of a CSV file, or the keys of the objects in the order in which they come up.
        lines: The line each record starts on, and its cells.
        numbered: Whether a record goes by its number: those of an array may all stand on one line.
    """

    format: str
    header: bool
    names: tuple[str, ...]
    lines: list[tuple[int, Any]]
    numbered: bool = False


def as_text(data: bytes, encoding: str | None) -> Text:
    """Decode a file, and say how.

    Raises:
        UnreadableError: It is in no encoding that shows, or not in the one that was named.
    """
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if encoding is None and marked is None and b"\x00" in data:
        message = (
            "there are bytes of zero in it, as in no text; save it as CSV or JSON, or name its --encoding"
        )
        raise UnreadableError(message)
    wrong = "it is no text"
    for name in [encoding] if encoding else [marked] if marked else ["utf-8", _OLD]:
        try:
            return Text(data.decode(name), name, encoding is None and name == _OLD)
        except LookupError:
            message = f"{quoted(name)} is no encoding we know; try utf-8, utf-16 or cp1252"
            raise UnreadableError(message) from None
        except UnicodeDecodeError as error:
            wrong = f"byte {error.start} is not {name}"
    raise UnreadableError(f"{wrong}, and nothing shows what it is; save the file as UTF-8")


def records(text: str, fits: Callable[[Sequence[str]], bool]) -> Records:
    """Read the records of a text, whichever of the three formats it is in.

    Args:
        text: The text.
        fits: Whether some columns are such as we look for; it tells what separates them.

    Raises:
        UnreadableError: It is empty, a CSV without a usable header, or an object with several lists of rows.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise UnreadableError(_EMPTY)
    start = text[_skip(text, 0)]
    if start not in "[{":
        return _csv_records(text, fits)
    form = "a JSON array" if start == "[" else "JSON Lines"
    wrapped = _wrapped(text, fits) if start == "{" else None
    if wrapped is not None:
        name, text = wrapped
        start, form = "[", f"the JSON array {quoted(name)}"
    lines = [*(_json_array if start == "[" else _json_lines)(text)]
    names = _names(cells for _, cells in lines)
    return Records(format=form, header=False, names=names, lines=lines, numbered=start == "[")


def _names(values: Iterable[Any]) -> tuple[str, ...]:
    """Return the keys of the objects among some values, in the order in which they come up."""
    objects = (cast("dict[str, Any]", value) for value in values if isinstance(value, dict))
    return tuple(dict.fromkeys(name for cells in objects for name in cells))


def quoted(name: str) -> str:
    """Show a name, but not a megabyte of it."""
    return repr(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")


def listed(names: tuple[str, ...]) -> str:
    """Show the first of some names."""
    shown = ", ".join(map(quoted, names[:_SHOWN]))
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown


def _csv_records(text: str, fits: Callable[[Sequence[str]], bool]) -> Records:
    """Read a header and the records below it; blank lines are passed over."""
    lines = StringIO(text, newline="").readlines()  # str.splitlines knows eight more ends of line
    place = next(place for place, line in enumerate(lines) if line.strip())
    said = _SEPARATOR.fullmatch(lines[place].rstrip("\r\n"))
    if said is not None:  # how a spreadsheet tells itself
        place += 1
    if not any(line.strip() for line in lines[place:]):
        raise UnreadableError(_EMPTY)
    delimiter = said[1] if said is not None else _delimiter(lines, place, fits)
    found = _csv_lines(lines, place, delimiter)
    _, header = next(found, (0, Refused(_EMPTY)))
    if isinstance(header, Refused):
        raise UnreadableError(header.error)
    names = tuple(header)
    twice = next((name for name, times in Counter(names).items() if name and times > 1), None)
    if twice is not None:
        message = f"column {quoted(twice)} stands twice among {listed(names)}; rename one of them"
        raise UnreadableError(message)
    cells = [(line, _named(record, names, delimiter)) for line, record in found]
    form = f"CSV with {_SPELT.get(delimiter, repr(delimiter))}"
    return Records(format=form, header=True, names=tuple(filter(None, names)), lines=cells)


def _delimiter(lines: list[str], place: int, fits: Callable[[Sequence[str]], bool]) -> str:
    """Return what separates the columns: with it they are such as we look for, or else the most."""

    def merit(delimiter: str) -> tuple[bool, int]:
        _, header = next(_csv_lines(lines, place, delimiter), (0, Refused(_EMPTY)))
        return (False, 0) if isinstance(header, Refused) else (fits(header), len(header))

    return max(_DELIMITERS, key=merit)


_SEPARATOR = re.compile(r"sep=(.)", re.IGNORECASE)
_SPELT = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


def _csv_lines(lines: list[str], place: int, delimiter: str) -> Iterator[tuple[int, list[str] | Refused]]:
    """Yield the line and the cells of each CSV record.

    A record is read by itself, so that a stray quotation mark spoils the record it stands in and no other.
    """
    while place < len(lines):
        line = place + 1
        reader = csv.reader(lines[place : place + _MOST_LINES], delimiter=delimiter, strict=True)
        try:
            record = [cell.strip() for cell in next(reader)]
        except csv.Error as error:
            yield (
                line,
                Refused(f"this is no CSV ({error}); close every quotation mark and double those in a cell"),
            )
            place += 1
            continue
        place += reader.line_num
        while record and not record[-1]:
            record.pop()
        if record:
            yield line, record


def _named(record: list[str] | Refused, names: tuple[str, ...], delimiter: str) -> Any:
    """Return the cells of a record by column."""
    if isinstance(record, Refused):
        return record
    if len(record) > len(names):
        return Refused(
            f"there are {len(record)} cells for {len(names)} columns; "
            f"put quotation marks around a cell that contains {told(delimiter)}"
        )
    return dict(zip(names, record, strict=False))  # what is left out at the end is empty


def _json_array(text: str) -> Iterator[tuple[int, Any]]:
    """Yield the line and the value of each item of a JSON array.

    An item is cut out before it is read: a reader that fails in a long text takes long to say where.
    """
    place = _skip(text, _skip(text, 0) + 1)
    line, counted = 1, 0
    while place < len(text) and text[place] != "]":
        line, counted = line + text.count("\n", counted, place), place
        end = _end(text, place)
        yield line, _decoded(text[place:end])
        place = _skip(text, end)
        if text[place : place + 1] == ",":
            place = _skip(text, place + 1)
    line += text.count("\n", counted, place)
    if place >= len(text):
        yield line, Refused("the input ends before its array does; add what was cut off, and the ']'")
    elif text[place + 1 :].strip(_BLANK):
        yield line, Refused("there is more behind the array; write all rows into one array")


def _wrapped(text: str, fits: Callable[[Sequence[str]], bool]) -> tuple[str, str] | None:
    """Return the list of rows that an object holds, by its name and as text on the lines it is on.

    Raises:
        UnreadableError: There are several.
    """
    whole = _decoded(text)
    if not isinstance(whole, dict):
        return None
    pairs = cast("dict[str, Any]", whole)
    lists: dict[str, list[Any]] = {name: value for name, value in pairs.items() if isinstance(value, list)}
    rows = {name: items for name, items in lists.items() if _are_rows(items, alone=len(pairs) == 1)}
    if not rows or fits([*pairs]):  # it is a row itself
        return None
    likely = [name for name, items in rows.items() if fits(_names(items))]
    if len(rows) > 1 and len(likely) != 1:
        message = f"there are several lists of rows, {listed((*rows,))}; leave one of them in the file"
        raise UnreadableError(message)
    (name,) = likely if len(rows) > 1 else rows
    place = _arrays(text)[[*lists].index(name)]
    return name, "\n" * text.count("\n", 0, place) + text[place : _end(text, place)]


def _are_rows(items: list[Any], *, alone: bool) -> bool:
    """Whether a list holds objects; one that is empty may be of anything, unless nothing stands beside it."""
    return all(isinstance(item, (dict, Refused)) for item in items) and (alone or bool(items))


def _arrays(text: str) -> list[int]:
    """Return where each array starts that is a value of an object."""
    places: list[int] = []
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] == "[" and depth == 1:
            places.append(token.start())
        depth += (token[0] in {"[", "{"}) - (token[0] in {"]", "}"})
    return places


_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"?|[\[\]{},]')


def _end(text: str, place: int) -> int:
    """Return where an item of an array ends, be it whole or broken, as far as its brackets balance."""
    depth = 0
    for token in _TOKEN.finditer(text, place):
        sign = token[0]
        if depth == 0 and sign in {",", "]"}:
            return token.start()
        if sign in {"[", "{"}:
            depth += 1
        elif sign in {"]", "}"}:
            depth -= 1
            if depth <= 0:
                return token.end()
    return len(text)


def _json_lines(text: str) -> Iterator[tuple[int, Any]]:
    """Yield the line and the value of each line of JSON Lines, or of a text that is one object."""
    whole = _decoded(text)
    if isinstance(whole, dict):
        yield 1 + text.count("\n", 0, _skip(text, 0)), whole
        return
    for line, item in enumerate(text.split("\n"), 1):
        if item.strip(_BLANK):
            yield line, _decoded(item)


_DECODER = decoder(
    lambda _: None,  # NaN is how a data frame writes an empty cell
    lambda name: Refused(f"{quoted(name)} stands in the row twice; leave one of them out"),
)


def _decoded(text: str) -> Any:
    """Return what a text says in JSON, or why it says nothing."""
    value, reason = decoded(_DECODER, text)
    return Refused(f'this is no JSON ({reason}); write a row as {{"stage": ...}}') if reason else value


def _skip(text: str, place: int) -> int:
    """Return the next place that is not blank."""
    while place < len(text) and text[place] in _BLANK:
        place += 1
    return place
