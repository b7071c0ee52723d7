"""Records in: the text of a file as CSV, a Markdown table, JSON or JSON Lines, recognized by content.

Theory of operation. A reader for each format gives the line and the cells of every record. In CSV and JSON
Lines a record that cannot be made out is a `Refused`, and the next one begins on the next line. A JSON
document is read as a whole or not at all. Refusing takes no longer than reading.

The format is never judged by the first character alone. A valid JSON document is one. Otherwise the lines
decide: one that is an object by itself speaks for JSON Lines. If the text begins like a document, it is
outvoted by lines that only a longer document would have, because they end in a comma or an opening bracket
or begin with a comma or a closing one; if the text begins with a header in which we find the status, by all
others. Anything else is CSV, unless there is a Markdown table in it and no header of a CSV with a status.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from typing import Any, NamedTuple, cast

from netiquette._commandline.encoding import UNREADABLE, UnreadableError
from netiquette._commandline.markdown import markdown_table
from netiquette._json.decoding import decoded, decoder
from netiquette._vocabulary.told import told

__all__ = ["Records", "Refused", "listed", "quoted", "records"]

_JSON_BLANK = " \t\r\n"
_JSON_BLANKS = re.compile(f"[{_JSON_BLANK}]*+")
_DELIMITERS = ",;\t|"
_MOST_LINES = 100
"""How many lines one CSV record may run over, so that an open quotation mark costs a bounded search."""
_SHOWN_OF_A_NAME = 100
_EMPTY = "the input is empty; give it a header line and a row for each contact"
_SHOWN = 10
"""How many names a message lists."""


class Refused(NamedTuple):
    """What a reader could not make out."""

    error: str


class Records(NamedTuple):
    """What is in a file.

    Attributes:
        format: What the file is, in words.
        header: Whether it has one, and so the same columns in every row.
        names: The columns of a CSV file, or the keys of the objects in the order in which they come up.
        lines: The line each record starts on, and its cells.
        numbered: Whether a record goes by its number: those of an array may all be on one line.
        repeated: The columns that occur more than once.
    """

    format: str
    header: bool
    names: tuple[str, ...]
    lines: list[tuple[int, Any]]
    numbered: bool = False
    repeated: frozenset[str] = frozenset()


Fits = Callable[[Sequence[str]], bool]
"""Whether some columns are such as we look for."""


def records(text: str, fits: Fits) -> Records:
    """Read the records of a text, whichever of the four formats it is in.

    Args:
        text: The text.
        fits: Whether some columns are such as we look for.

    Raises:
        UnreadableError: It is empty, a CSV without a usable header, a document that is not valid JSON, or an
            object with several lists of rows.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise UnreadableError(_EMPTY)
    start = text[_skip(text, 0)]
    broken = None
    if start in "[{":
        try:
            return _json_document(text, fits)
        except json.JSONDecodeError as error:
            broken = error
    if "{" in text or broken:
        lines = _Lines(text)
        of_csv = _LIKE_JSON.match(text) is None and _Csv(text).fits(fits)
        begun = lines.begins or lines.objects > (lines.parts if broken else 0)
        of_json = begun or (start == "{" and not lines.parts)
        if of_json and not (of_csv and 2 * lines.objects < len(lines.filled)):
            return lines.records()
        if broken and not of_csv:
            place = f"line {broken.lineno}, column {broken.colno}: {broken.msg.lower()}"
            message = (
                f"it is not valid JSON ({place}), so no row is read; mend it there, or write a row a line"
            )
            raise UnreadableError(message)
    csv_ = _Csv(text)
    table = markdown_table(csv_.lines, fits)
    if table is None or (table.start != csv_.start and csv_.fits(fits)):
        return csv_.records(fits)
    instead = r"write \| for a bar within a cell"
    return _records_by_column("a Markdown table", table.names, table.lines, instead, spoilt=csv_.spoilt)


def quoted(name: str) -> str:
    """Show a name, but not a megabyte of it."""
    return repr(name if len(name) <= _SHOWN_OF_A_NAME else f"{name[:_SHOWN_OF_A_NAME]}…")


def listed(names: tuple[str, ...]) -> str:
    """Show the first of some names."""
    shown = ", ".join(map(quoted, names[:_SHOWN]))
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown


_LIKE_JSON = re.compile(r"\s*[\[{]\s*(?:[\"\[\]{}]|$)", re.MULTILINE)
"""How a text begins that is JSON at least in part, and not the header of a CSV."""


# -------------------------------------------------------------------------------------- CSV


class _Csv:
    """A text as a header and the records below it; blank lines are skipped."""

    def __init__(self, text: str) -> None:
        self.lines = StringIO(text, newline="").readlines()  # str.splitlines knows eight more ends of line
        self.spoilt = _SPOILT.search(text) is not None
        self.start = next(place for place, line in enumerate(self.lines) if line.strip())
        said = _SEPARATOR.fullmatch(self.lines[self.start].rstrip("\r\n"))
        self.said = None if said is None else said[1]
        if said is not None:  # how a spreadsheet tells itself
            self.start += 1

    def fits(self, fits: Fits) -> bool:
        """Whether its header has columns such as we look for, whatever separates them."""
        return any(self._merit(delimiter, fits)[0] for delimiter in self.said or _DELIMITERS)

    def _merit(self, delimiter: str, fits: Fits) -> tuple[bool, int]:
        """Say how good a delimiter is: with it the columns are such as we look for, or else the most."""
        _, header = next(self._records(delimiter), (0, Refused(_EMPTY)))
        return (False, 0) if isinstance(header, Refused) else (fits(header), len(header))

    def records(self, fits: Fits) -> Records:
        """Read it.

        Raises:
            UnreadableError: It is empty, or has no usable header.
        """
        if not any(line.strip() for line in self.lines[self.start :]):
            raise UnreadableError(_EMPTY)
        delimiter = self.said or max(_DELIMITERS, key=lambda delimiter: self._merit(delimiter, fits))
        found = self._records(delimiter)
        _, header = next(found, (0, Refused(_EMPTY)))
        if isinstance(header, Refused):
            raise UnreadableError(header.error)
        form = f"CSV with {_DELIMITER_NAMES.get(delimiter, repr(delimiter))}"
        instead = f"put quotation marks around a cell that contains {told(delimiter)}"
        return _records_by_column(form, header, found, instead, spoilt=self.spoilt)

    def _records(self, delimiter: str) -> Iterator[tuple[int, list[str] | Refused]]:
        """Yield the line and the cells of each record.

        A record is read by itself, so that a stray quotation mark spoils its own record and no
        other.
        """
        place = self.start
        while place < len(self.lines):
            line = place + 1
            reader = csv.reader(self.lines[place : place + _MOST_LINES], delimiter=delimiter, strict=True)
            try:
                record = [cell.strip() for cell in next(reader)]
            except csv.Error as error:
                reason = f"this is not CSV ({error}); close every quotation mark and double those in a cell"
                yield line, Refused(reason)
                place += 1
                continue
            place += reader.line_num
            while record and not record[-1]:
                record.pop()
            if record:
                yield line, record


def _records_by_column(
    form: str,
    header: list[str],
    found: Iterable[tuple[int, list[str] | Refused]],
    instead: str,
    *,
    spoilt: bool,
) -> Records:
    """Put the cells of each record under the names of the columns.

    A header that is repeated is no record, as where files were put one behind the other.
    """
    times = Counter(filter(None, header))
    repeated = frozenset(name for name, count in times.items() if count > 1)
    lines: list[tuple[int, Any]] = []
    for line, record in found:
        if isinstance(record, Refused):
            lines.append((line, record))
        elif record != header:
            lines.append((line, _by_column(record, header, instead, spoilt=spoilt, repeated=bool(repeated))))
    return Records(form, header=True, names=(*filter(None, header),), lines=lines, repeated=repeated)


def _by_column(record: list[str], names: list[str], instead: str, *, spoilt: bool, repeated: bool) -> Any:
    """Return the cells of a record by column."""
    if spoilt and (refused := _spoilt("".join(record))):
        return refused
    if len(record) > len(names):
        return Refused(f"there are {len(record)} cells for {len(names)} columns; {instead}")
    cells = dict(zip(names, record, strict=False))  # what is left out at the end is empty
    if repeated:
        cells |= {name: cell for name, cell in zip(names, record, strict=False) if cell}
    return cells


_SEPARATOR = re.compile(r"sep=(.)", re.IGNORECASE)
_DELIMITER_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


_SPOILT = re.compile(f"\0|{UNREADABLE.pattern}")


def _spoilt(text: str) -> Refused | None:
    """Refuse what has a character in it that no text has."""
    found = _SPOILT.search(text)
    if found is None:
        return None
    if found[0] == "\0":
        return Refused("there is a byte of zero in it, as in no text; remove it")
    byte = f"byte 0x{ord(found[0]) & 0xFF:02X}"
    return Refused(f"a letter in it cannot be read ({byte}); rewrite it, or save the file as UTF-8")


# ------------------------------------------------------------------------------- JSON Lines


class _Lines:
    """A text as JSON Lines.

    Attributes:
        filled: The number and the text of each line that is not blank.
        objects: How many are an object by themselves, with something in it.
        parts: How many can only be a part of a longer document.
        begins: Whether the first is an object by itself, after which no document goes on.
    """

    def __init__(self, text: str) -> None:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        stripped = ((number, line.strip(_JSON_BLANK)) for number, line in enumerate(lines, 1))
        self.filled = [(number, line) for number, line in stripped if line]
        self._read = {number: decoded(_ROW_DECODER, line) for number, line in self.filled if line[0] == "{"}
        self.objects = sum(bool(value) and not reason for value, reason in self._read.values())
        first, reason = self._read.get(self.filled[0][0], (None, ""))
        self.begins = bool(first) and not reason
        self.parts = sum(line[0] in "]}," or line[-1] in "[{," for _, line in self.filled)

    def records(self) -> Records:
        """Read it."""
        lines = [(number, self._value(number, line)) for number, line in self.filled]
        return Records("JSON Lines", header=False, names=_names(value for _, value in lines), lines=lines)

    def _value(self, number: int, line: str) -> Any:
        """Return what a line says, or why it says nothing."""
        if refused := _spoilt(line):
            return refused
        value, reason = self._read.get(number) or decoded(_ROW_DECODER, line)
        return (
            Refused(f'this is not valid JSON ({reason}); write a row as {{"stage": ...}}')
            if reason
            else value
        )


_ROW_DECODER = decoder(
    lambda _: None,  # NaN is how a data frame writes an empty cell
    lambda name: Refused(f"{quoted(name)} is in the row twice; leave one of them out"),
)


def _names(values: Iterable[Any]) -> tuple[str, ...]:
    """Return the keys of the objects among some values, in the order in which they come up."""
    objects = (cast("dict[str, Any]", value) for value in values if isinstance(value, dict))
    return tuple(dict.fromkeys(name for cells in objects for name in cells))


# --------------------------------------------------------------------------- JSON documents


def _json_document(text: str, fits: Fits) -> Records:
    """Read an array of rows, an object that holds one, or an object that is a row.

    Raises:
        json.JSONDecodeError: It is not valid JSON.
        UnreadableError: There are several lists of rows in it.
    """
    place = _skip(text, 0)
    form = "a JSON array"
    if text[place] == "{":
        whole, end = _value_at(text, place)
        _see_that_it_ends(text, end)
        name = _wrapped(whole, fits)
        if name is None:
            row = _spoilt(text) or whole
            line = 1 + text.count("\n", 0, place)
            return Records("JSON Lines", header=False, names=_names([row]), lines=[(line, row)])
        place, form = _place_of(text, name), f"the JSON array {quoted(name)}"
    lines, end = _items(text, place)
    if form == "a JSON array":
        _see_that_it_ends(text, end)
    return Records(form, header=False, names=_names(row for _, row in lines), lines=lines, numbered=True)


def _items(text: str, place: int) -> tuple[list[tuple[int, Any]], int]:
    """Return the line and the value of each item of an array, and where the array ends."""
    items: list[tuple[int, Any]] = []
    place = _skip(text, place + 1)
    if text[place : place + 1] == "]":
        return items, place + 1
    line, counted = 1, 0
    while True:
        line, counted = line + text.count("\n", counted, place), place
        value, end = _value_at(text, place)
        items.append((line, _spoilt(text[place:end]) or value))
        place = _skip(text, end)
        if text[place : place + 1] == "]":
            return items, place + 1
        if text[place : place + 1] != ",":
            raise json.JSONDecodeError("Expecting ',' or ']'", text, place)
        place = _skip(text, place + 1)


def _value_at(text: str, place: int) -> tuple[Any, int]:
    """Return the value at a place, and where it ends."""
    try:
        return _ROW_DECODER.raw_decode(text, place)
    except RecursionError:
        raise json.JSONDecodeError("Nested too deeply", text, place) from None


def _see_that_it_ends(text: str, place: int) -> None:
    """Refuse whatever follows a document."""
    place = _skip(text, place)
    if place < len(text):
        raise json.JSONDecodeError("There is more behind its end", text, place)


def _wrapped(whole: Any, fits: Fits) -> str | None:
    """Return the name by which an object holds the rows; None where it is a row itself.

    Raises:
        UnreadableError: There are several.
    """
    if not isinstance(whole, dict):
        return None
    pairs = cast("dict[str, Any]", whole)
    lists: dict[str, list[Any]] = {name: value for name, value in pairs.items() if isinstance(value, list)}
    rows = {name: items for name, items in lists.items() if _are_rows(items, alone=len(pairs) == 1)}
    if not rows or fits([name for name in pairs if not rows.get(name)]):
        return None
    likely = [name for name, items in rows.items() if fits(_names(items))]
    if len(rows) > 1 and len(likely) != 1:
        message = f"there are several lists of rows, {listed((*rows,))}; leave one of them in the file"
        raise UnreadableError(message)
    (name,) = likely if len(rows) > 1 else rows
    return name


def _are_rows(items: list[Any], *, alone: bool) -> bool:
    """Whether a list holds objects; an empty one may be of anything, unless it stands alone."""
    return all(isinstance(item, (dict, Refused)) for item in items) and (alone or bool(items))


def _place_of(text: str, name: str) -> int:
    """Return where the value of a name starts in an object that has it."""
    end = _skip(text, 0)
    while True:
        key, end = _value_at(text, _skip(text, end + 1))
        place = _skip(text, _skip(text, end) + 1)
        if key == name:
            return place
        end = _skip(text, _value_at(text, place)[1])


def _skip(text: str, place: int) -> int:
    """Return the next place that is not blank."""
    found = _JSON_BLANKS.match(text, place)
    return place if found is None else found.end()
