"""Rows in: applications from CSV, JSON or JSON Lines, told apart by their content.

Theory of operation. A reader for each format yields the line and the cells of every record; one function
makes a row of them. What a reader cannot make out is a `_Refused`, and it reads on where the next record
can start: at the next line, or behind the next comma of an array.

Two rules of this file. A bad row is a row like any other: it is yielded with what is wrong with it, and
the next one is read. And nothing in a row is executed, formatted or believed to be anything but data, nor
does it take longer to refuse than to read.
"""

from __future__ import annotations

import csv
import re
from datetime import datetime
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import attrs

from netiquette._decoding import decoded, decoder
from netiquette._message import Details, plain
from netiquette._state import InterviewState
from netiquette.errors import NetiquetteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Row", "UnreadableError", "rows", "unused_columns"]

_STATE = tuple(field.name for field in attrs.fields(InterviewState))
_DETAILS = tuple(field.name for field in attrs.fields(Details))
_COUNTS = frozenset({"check_ins", "rounds"})
_REQUIRED = tuple(field.name for field in attrs.fields(Details) if field.default is attrs.NOTHING)
_DAYS = tuple(name for name in _STATE if name.endswith(("_on", "_due")))

_BLANK = " \t\r\n"
_DELIMITERS = ",;\t|"
_MOST_LINES = 100
"""How many lines one CSV record may run over, so that an open quotation mark costs a bounded search."""
_LONGEST_WORD = 100
_LONGEST_DETAIL = 2_000
"""No channel holds a longer text: an InMail takes 1,900."""
_SHOWN = 10
"""How many names a message lists."""


class UnreadableError(NetiquetteError, ValueError):
    """The file as a whole cannot be read; there are no rows to answer."""


@attrs.frozen(kw_only=True)
class Row:
    """One row of the input.

    Attributes:
        line: The line it starts on, from 1.
        state: The state it describes; None where it is bad.
        details: The personal details, where it has those a message needs.
        contact_name: Who it is about; empty where it does not say, or not in a form fit to show.
        company: Likewise.
        unused: The columns it fills that mean nothing here.
        error: What is wrong with it and what to do; empty where it is good. A row with a bad personal
            detail has its state all the same, because deciding needs no personal data.
    """

    line: int
    state: InterviewState | None = None
    details: Details | None = None
    contact_name: str = ""
    company: str = ""
    unused: tuple[str, ...] = ()
    error: str = ""


class _Refused(NamedTuple):
    """What a reader could not make out."""

    error: str


class _BadCellError(ValueError):
    """A cell cannot be read as what its column holds."""


def rows(text: str) -> Iterator[Row]:
    """Yield the rows of a text, whichever of the three formats it is in.

    Raises:
        UnreadableError: It is empty, or a CSV without a usable header.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        message = "the input is empty; give it a header line and a row for each contact"
        raise UnreadableError(message)
    start = text[_skip(text, 0)]
    read = _json_array if start == "[" else _json_lines if start == "{" else _csv_records
    for line, cells in read(text):
        yield _row(line, cells)


_NEAR = 0.7
"""How alike two names must be; "notes" is no slip of the pen for "news"."""


def unused_columns(names: Iterable[str]) -> Iterator[str]:
    """Say which columns nobody reads, and which one each may have been meant for."""
    from difflib import get_close_matches  # noqa: PLC0415  only ever needed for this message

    unused = [*dict.fromkeys(names)]
    for name in unused[:_SHOWN]:
        close = get_close_matches(name[:_LONGEST_WORD].lower(), [*_STATE, *_DETAILS], 1, _NEAR)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        yield f"column {_quoted(name)} is not used{hint}"
    if len(unused) > _SHOWN:
        yield f"{len(unused) - _SHOWN} more columns are not used"


# ----------------------------------------------------------------------------------- readers


def _csv_records(text: str) -> Iterator[tuple[int, Any]]:
    """Yield the line and the cells of each CSV record; blank lines are passed over.

    A record is read by itself, so that a stray quotation mark spoils the record it stands in and no other.
    """
    lines = StringIO(text, newline="").readlines()  # str.splitlines knows eight more ends of line
    first = next(line for line in lines if line.strip())
    delimiter = max(_DELIMITERS, key=first.count)
    header: list[str] = []
    place = 0
    while place < len(lines):
        line = place + 1
        reader = csv.reader(lines[place : place + _MOST_LINES], delimiter=delimiter, strict=True)
        try:
            record = [cell.strip() for cell in next(reader)]
        except csv.Error as error:
            message = f"this is no CSV ({error}); close every quotation mark and double those in a cell"
            if not header:
                raise UnreadableError(message) from None
            yield line, _Refused(message)
            place += 1
            continue
        place += reader.line_num
        while record and not record[-1]:
            record.pop()
        if not record:
            continue
        if not header:
            header = _header(record)
        elif len(record) > len(header):
            yield (
                line,
                _Refused(
                    f"there are {len(record)} cells for {len(header)} columns; "
                    f"put quotation marks around a cell that contains {delimiter!r}"
                ),
            )
        else:
            yield line, dict(zip(header, record, strict=False))  # what is left out at the end is empty


def _header(names: list[str]) -> list[str]:
    """Take the names of the columns."""
    shown = ", ".join(map(_quoted, names[:_SHOWN]))
    if len(names) > _SHOWN:
        shown += f" and {len(names) - _SHOWN} more"
    if "stage" not in names:
        message = f"there is no column 'stage' among {shown}; name one column 'stage'"
        raise UnreadableError(message)
    if len({*names}) < len(names):
        twice = next(name for place, name in enumerate(names) if name in names[:place])
        message = f"column {_quoted(twice)} stands twice among {shown}; rename one of them"
        raise UnreadableError(message)
    return names


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
        yield line, _Refused("the input ends before its array does; add what was cut off, and the ']'")
    elif text[place + 1 :].strip(_BLANK):
        yield line, _Refused("there is more behind the array; write all rows into one array")


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
    lambda name: _Refused(f"{_quoted(name)} stands in the row twice; leave one of them out"),
)


def _decoded(text: str) -> Any:
    """Return what a text says in JSON, or why it says nothing."""
    value, reason = decoded(_DECODER, text)
    return _Refused(f'this is no JSON ({reason}); write a row as {{"stage": ...}}') if reason else value


def _skip(text: str, place: int) -> int:
    """Return the next place that is not blank."""
    while place < len(text) and text[place] in _BLANK:
        place += 1
    return place


# -------------------------------------------------------------------------------------- rows


def _row(line: int, value: Any) -> Row:
    """Build the state and the details of one row."""
    if isinstance(value, _Refused):
        return Row(line=line, error=value.error)
    if not isinstance(value, dict):
        return Row(line=line, error=f'this is {_kind(value)}, but a row is an object; write {{"stage": ...}}')
    filled = {name: _filled(cell) for name, cell in cast("dict[str, Any]", value).items()}
    cells = {name: cell for name, cell in filled.items() if cell is not None}
    texts, error = _personal(cells)
    state = details = None
    try:
        state = InterviewState(**_facts(cells))
        if not error and all(texts.get(name) for name in _REQUIRED):
            details = Details(**texts)
    except (NetiquetteError, _BadCellError) as problem:
        error = str(problem)
    return Row(
        line=line,
        state=state,
        details=details,
        contact_name=texts.get("contact_name", ""),
        company=texts.get("company", ""),
        unused=tuple(name for name in cells if name not in _STATE and name not in _DETAILS),
        error=error,
    )


def _filled(cell: Any) -> Any:
    """Return a cell without the blanks around it; None where it is empty."""
    return (cell.strip() or None) if isinstance(cell, str) else cell


def _personal(cells: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Return the details that can stand in a message, and what is wrong with the first that cannot."""
    texts: dict[str, Any] = {}
    error = ""
    for name in _DETAILS:
        if name in cells:
            try:
                texts[name] = _detail(name, cells[name])
            except (NetiquetteError, _BadCellError) as problem:
                error = error or str(problem)
    return texts, error


def _detail(name: str, cell: Any) -> Any:
    """Read one cell of the details."""
    if name in _COUNTS:
        return cell if isinstance(cell, int) else _times(name, _text(name, cell, _LONGEST_WORD))
    return plain(name, _text(name, cell, _LONGEST_DETAIL))


def _facts(cells: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the state, each as the kind of value it takes."""
    if "stage" not in cells:
        raise _BadCellError("stage is empty; say how far it has come, or 'unknown'")
    return {name: _fact(name, cells[name]) for name in _STATE if name in cells}


def _fact(name: str, cell: Any) -> Any:
    """Read one cell; a number is left to the field, which knows whether it takes one."""
    if name in _DAYS:
        return _day(name, _text(name, cell, _LONGEST_WORD))
    if isinstance(cell, (bool, int, float)):
        return cell
    text = _text(name, cell, _LONGEST_WORD)
    return _times(name, text) if name in _COUNTS else text


def _day(name: str, text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise _BadCellError(f"{name} is {text!r}, which is no day; write it as 2026-11-22") from None


def _times(name: str, text: str) -> int:
    """Read a count as trackers and data frames write it: ``2`` or ``2.0``."""
    if re.fullmatch(r"-?[0-9]{1,9}(\.0*)?", text) is None:
        raise _BadCellError(f"{name} is {text!r}, which is no number; write 0, 1 or 2")
    return int(text.partition(".")[0])


def _text(name: str, cell: Any, longest: int) -> str:
    """Take a text of sensible length."""
    if not isinstance(cell, str):
        raise _BadCellError(f"{name} is {_kind(cell)}, but it takes text; put it into quotation marks")
    if len(cell) > longest:
        raise _BadCellError(f"{name} is {len(cell):,} characters long; shorten it to {longest:,} at most")
    return cell


_KINDS = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "an array",
    type(None): "null",
}


def _kind(value: Any) -> str:
    """Name a kind of JSON value, without showing it: it may be a megabyte, or a thousand brackets deep."""
    return _KINDS.get(value.__class__, "an object")


def _quoted(name: str) -> str:
    """Show a name, but not a megabyte of it."""
    return repr(name if len(name) <= _LONGEST_WORD else f"{name[:_LONGEST_WORD]}…")
