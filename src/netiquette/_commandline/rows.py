"""Rows: applications out of the records of a file, by what its columns are.

Two rules of this file. A bad row is a row like any other: it is there with what is wrong with it, and the
others are read. And nothing in a row is executed, formatted or believed to be anything but data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

import attrs

from netiquette._commandline.columns import DATED, ColumnMap, has_status, map_columns
from netiquette._commandline.days import AmbiguousDayError, day_order, parse_day
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.records import Refused, listed, quoted, records
from netiquette._messages.message import DETAIL_FIELDS, REQUIRED_DETAILS, Details
from netiquette._messages.text import plain
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import phrases
from netiquette._vocabulary.arguments import did_you_mean
from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.limits import LIMITS, bounded
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Contact
from netiquette.trackers import Recognition, StatusMatch, from_role, from_status

__all__ = ["Row", "Sheet", "sheet", "unused_columns"]

_COUNTED = frozenset(
    field.name for kind in (InterviewState, Details) for field in attrs.fields(kind) if field.type is int
)
_PARTS = tuple(part.value for part in Contact)
"""In a column of names these are not names: "contact" is a column of ours as well as of others."""
_LONGEST_FACT = 100
_MOST_UNUSED = 10
"""How many unused columns are listed."""


@attrs.frozen(kw_only=True)
class Row:
    """One row of the input.

    Attributes:
        line: The line it starts on, from 1.
        number: Which row it is of an array, from 1; None in a file that has a line for each.
        state: The state it describes; None where it is bad.
        details: The personal details, where it has those a message needs.
        contact_name: Who it is about; empty where it does not say, or not in a form fit to show.
        company: Likewise.
        position: Likewise.
        status: What its status was read as, where that is not a word of ours.
        error: What is wrong with it and what to do; empty where it is good. A row with a bad personal
            detail has its state all the same, because deciding needs no personal data.
    """

    line: int
    number: int | None = None
    state: InterviewState | None = None
    details: Details | None = None
    contact_name: str = ""
    company: str = ""
    position: str = ""
    status: StatusMatch | None = None
    error: str = ""

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return f"line {self.line}" if self.number is None else f"row {self.number}"


class Sheet(NamedTuple):
    """A file as it was understood.

    Attributes:
        format: What it is, in words.
        columns: Which column is which.
        order: The order of day and month in dates such as 03/04/2026, if anything shows it.
        rows: Its rows; one is read when it is asked for.
        unused: The columns that hold something and are not read.
    """

    format: str
    columns: ColumnMap
    order: str | None
    rows: Iterator[Row]
    unused: tuple[str, ...]


class _BadCellError(ValueError):
    """A cell cannot be read as what its column holds."""


def sheet(
    text: str,
    mapped: Mapping[str, str] | None = None,
    *,
    source: str = "",
    order: str | None = None,
    language: str | None = None,
) -> Sheet:
    """Read a text, whichever of the three formats it is in, and find out what its columns mean.

    Args:
        text: The text.
        mapped: The columns that the caller named, by field.
        source: The tracker it comes from.
        order: ``dmy`` or ``mdy``; None to infer it from the dates.
        language: The one language to read statuses and titles in. Columns, days, yes and no need none, for
            no word for them means something else in another language.

    Raises:
        UnreadableError: It is empty, a CSV without a usable header or with two columns of a name we read, a
            document that is not valid JSON, or nothing in it is a status.
    """
    mapped = mapped or {}
    found = records(text, lambda names: has_status(names, mapped))
    columns = map_columns(found.names, mapped, header=found.header)
    twice = next((column for column in columns.by_field.values() if column in found.repeated), None)
    if twice is not None:
        message = f"column {quoted(twice)} occurs twice among {listed(found.names)}; rename one of them"
        raise UnreadableError(message)
    order = order or day_order(_days_in(found.lines, columns))
    reader = _Reader(columns, source, order, language)
    rows = (
        reader.row(line, cells, number if found.numbered else None)
        for number, (line, cells) in enumerate(found.lines, 1)
    )
    used = {*columns.by_field.values()}
    unused = tuple(name for name in _filled_columns(found.lines) if name not in used)
    return Sheet(found.format, columns, order, rows, unused)


def _filled_columns(lines: Iterable[tuple[int, Any]]) -> dict[str, None]:
    """Return the columns that hold something, in order."""
    filled: dict[str, None] = {}
    for _, cells in lines:
        if isinstance(cells, dict):
            pairs = cast("dict[str, Any]", cells).items()
            filled |= dict.fromkeys(
                name for name, cell in pairs if name not in filled and _filled(cell) is not None
            )
    return filled


def _days_in(lines: Iterable[tuple[int, Any]], columns: ColumnMap) -> Iterator[str]:
    """Yield everything in the columns of days."""
    dated = [columns.by_field[name] for name in DATED if name in columns.by_field]
    for _, cells in lines:
        if isinstance(cells, dict):
            texts = (cast("dict[str, Any]", cells).get(column) for column in dated)
            yield from (
                text.strip() for text in texts if isinstance(text, str) and len(text) <= _LONGEST_FACT
            )


_LIKE_A_SLIP = 0.7
"""How alike two names must be; "notes" is not a slip of the pen for "news"."""


def unused_columns(unused: tuple[str, ...], taken: Iterable[str] = ()) -> Iterator[str]:
    """Say which columns are not read, and which free field each may have been meant for."""
    held = {*taken}
    held |= {"stage"} if "status" in held else set()
    free = [name for name in (*STATE_FIELDS, *DETAIL_FIELDS) if name not in held]
    for name in unused[:_MOST_UNUSED]:
        meant = did_you_mean(name[:_LONGEST_FACT].lower(), free, _LIKE_A_SLIP)
        yield "; ".join(filter(None, (f"column {quoted(name)} is not used", meant)))
    if len(unused) > _MOST_UNUSED:
        yield f"{len(unused) - _MOST_UNUSED} more columns are not used"


class _Reader(NamedTuple):
    """What turns records into rows."""

    columns: ColumnMap
    source: str
    order: str | None
    language: str | None

    def row(self, line: int, value: Any, number: int | None) -> Row:
        """Build the state and the details of one row."""
        if isinstance(value, Refused):
            return Row(line=line, number=number, error=value.error)
        if not isinstance(value, dict):
            message = f'this is {_kind(value)}, but a row is an object; write {{"stage": ...}}'
            return Row(line=line, number=number, error=message)
        filled = {name: _filled(cell) for name, cell in cast("dict[str, Any]", value).items()}
        columns = self.columns.by_field.items()
        cells = {field: filled[name] for field, name in columns if filled.get(name) is not None}
        cells = {name: cell for name, cell in cells.items() if name not in DATED or not _is_open(cell)}
        if self.columns.guessed and cells.get("contact_name") in _PARTS:
            cells.setdefault("contact", cells.pop("contact_name"))
        texts, error = _personal(cells)
        state = details = status = None
        try:
            status = self._status(cells)
            state = InterviewState(**self._facts(cells, status))
            if not error and all(texts.get(name) for name in REQUIRED_DETAILS):
                details = Details(**texts)
        except (NetiquetteError, _BadCellError) as problem:
            error = str(problem)
        return Row(
            line=line,
            number=number,
            state=state,
            details=details,
            contact_name=texts.get("contact_name", ""),
            company=texts.get("company", ""),
            position=texts.get("position", ""),
            status=status,
            error=error,
        )

    def _status(self, cells: Mapping[str, Any]) -> StatusMatch | None:
        """Return what someone else's word stands for."""
        if "status" in cells:
            return self._stage_of(_cell_text("status", cells["status"], LIMITS.detail))
        if "status" in self.columns.by_field:
            return from_status("")
        if isinstance(cells.get("stage"), str):
            match = self._stage_of(cells["stage"])
            ours = cells["stage"] == match.stage
            return None if ours or match.recognition is Recognition.UNKNOWN else match
        return None

    def _stage_of(self, label: str) -> StatusMatch:
        return from_status(label, source=self.source or None, language=self.language)

    def _facts(self, cells: Mapping[str, Any], status: StatusMatch | None) -> dict[str, Any]:
        """Return the fields of the state, each as the kind of value it takes."""
        facts = {name: self._fact(name, cells[name]) for name in STATE_FIELDS if name in cells}
        if status is not None:
            facts["stage"] = status.stage
        if "stage" not in facts:
            raise _BadCellError("stage is empty; say how far it has come, or 'unknown'")
        if "role" in cells and "contact" not in facts:
            title = _cell_text("role", cells["role"], LIMITS.detail)
            facts["contact"] = from_role(title, language=self.language).contact
        if self.columns.contact is not Contact.UNKNOWN and "contact" not in facts:
            facts["contact"] = self.columns.contact
        if "applied_on" in cells and "last_contact_on" not in facts:
            facts["last_contact_on"] = self._day("applied_on", cells["applied_on"])
        return facts

    def _fact(self, name: str, cell: Any) -> Any:
        """Read one cell; a number is left to the field, which knows whether it takes one."""
        if name in DATE_FIELDS:
            return self._day(name, cell)
        if name == "thank_you" and self.columns.guessed:
            return self._thanked(cell)
        if isinstance(cell, (bool, int, float)):
            return cell
        text = _cell_text(name, cell, _LONGEST_FACT)
        return _times(name, text) if name in _COUNTED else text

    def _thanked(self, cell: Any) -> Any:
        """Read what a tracker has in place of our words: a tick, a yes or a no, or the day it was sent."""
        try:
            parse_day(str(cell)[:_LONGEST_FACT], self.order)
        except AmbiguousDayError:
            return "sent"
        except ValueError:
            return _THANKED.get(_short_answer(cell), cell)
        return "sent"

    def _day(self, name: str, cell: Any) -> date:
        text = _cell_text(name, cell, _LONGEST_FACT)
        try:
            return parse_day(text, self.order)
        except AmbiguousDayError:
            message = (
                f"{name} is {told(text)}, and nothing tells day from month; say --dates dmy or --dates mdy"
            )
            raise _BadCellError(message) from None
        except ValueError:
            column = f", or leave it out with --map {name}=" if self.columns.guessed else ""
            message = f"{name} is {told(text)}, which is not a date; write it as 2026-11-22{column}"
            raise _BadCellError(message) from None


_TICKED: tuple[str, ...] = ("x", "1", "true")
_BLANK_BOX: tuple[str, ...] = ("0", "false")
"""What a program leaves in a box, whatever its language."""
_THANKED: Mapping[str, str] = {
    **dict.fromkeys((*_TICKED, *(yes for each in READ_LANGUAGES for yes in phrases(each.yes))), "sent"),
    **dict.fromkeys((*_BLANK_BOX, *(no for each in READ_LANGUAGES for no in phrases(each.no))), "not_sent"),
}


def _short_answer(cell: Any) -> str:
    """Return a short answer in plain words; a tick is a yes."""
    text = str(cell)[:_LONGEST_FACT]
    return "x" if text.strip("\ufe0f") in {"✓", "✔", "☑", "✅"} else " ".join(label_words(text))


def _filled(cell: Any) -> Any:
    """Return a cell without the blanks around it; None where it is empty."""
    return (cell.strip() or None) if isinstance(cell, str) else cell


_NULLS: tuple[str, ...] = ("na", "nan", "nat", "null", "nil", "none")
"""What a program leaves in place of a value."""
_NO_DAY = frozenset(
    {*_NULLS, *(none.replace(" ", "") for each in READ_LANGUAGES for none in phrases(each.days.none))}
)
"""What stands for no day, without its blanks: n/a and N. A. are one."""


def _is_open(cell: Any) -> bool:
    """Whether a cell for a day says that there is none, in a word or with signs such as a dash."""
    if not isinstance(cell, str) or len(cell) > _LONGEST_FACT:
        return False
    return "".join(label_words(cell)) in _NO_DAY or not any(map(str.isalnum, cell))


def _personal(cells: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """Return the details that can stand in a message, and what is wrong with the first that cannot."""
    texts: dict[str, Any] = {}
    error = ""
    for name in DETAIL_FIELDS:
        if name in cells:
            try:
                texts[name] = _detail(name, cells[name])
            except (NetiquetteError, _BadCellError) as problem:
                error = error or str(problem)
    return texts, error


def _detail(name: str, cell: Any) -> Any:
    """Read one cell of the details."""
    if name in _COUNTED:
        return cell if isinstance(cell, int) else _times(name, _cell_text(name, cell, _LONGEST_FACT))
    return bounded(name, plain(name, _cell_text(name, cell, LIMITS.detail)), LIMITS.detail, LIMITS.marks)


def _times(name: str, text: str) -> int:
    """Read a count as trackers and data frames write it: ``2`` or ``2.0``."""
    if re.fullmatch(r"-?[0-9]{1,9}(\.0*)?", text) is None:
        raise _BadCellError(f"{name} is {told(text)}, which is not a number; write 0, 1 or 2")
    return int(text.partition(".")[0])


def _cell_text(name: str, cell: Any, longest: int) -> str:
    """Take a text of sensible length."""
    if not isinstance(cell, str):
        raise _BadCellError(f"{name} is {_kind(cell)}, but it takes text; put it into quotation marks")
    if len(cell) > longest:
        raise _BadCellError(f"{name} is {len(cell):,} characters long; shorten it to {longest:,} at most")
    return cell


_JSON_KINDS = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "an array",
    type(None): "null",
}


def _kind(value: Any) -> str:
    """Name a kind of JSON value, without showing it: it may be a megabyte, or a thousand brackets deep."""
    return _JSON_KINDS.get(value.__class__, "an object")
