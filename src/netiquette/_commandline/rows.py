"""Rows: applications out of the records of a file, by what its columns are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

from netiquette._commandline.cells import COLUMN_DETAILS, LONGEST_FACT, content
from netiquette._commandline.columns import DATED, ColumnMap, has_status, map_columns
from netiquette._commandline.days import day_order
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.exports import Export
from netiquette._commandline.inferred import Inferred, inferred
from netiquette._commandline.reader import Row, RowReader
from netiquette._commandline.records import listed, quoted, records
from netiquette._vocabulary.arguments import did_you_mean
from netiquette._vocabulary.state import STATE_FIELDS

__all__ = ["Row", "Sheet", "sheet", "unused_columns"]

_MOST_UNUSED = 10
"""How many unused columns are listed."""


class Sheet(NamedTuple):
    """A file as it was understood.

    Attributes:
        format: What it is, in words.
        columns: Which column is which.
        order: The order of day and month in dates such as 03/04/2026, if anything shows it.
        rows: Its rows; one is read when it is asked for.
        unused: The columns that hold something and are not read.
        beside: The columns that are read beside those of fields.
    """

    format: str
    columns: ColumnMap
    order: str | None
    rows: Iterator[Row]
    unused: tuple[str, ...]
    beside: Inferred = Inferred()


def sheet(
    text: str,
    mapped: Mapping[str, str] | None = None,
    *,
    source: str = "",
    order: str | None = None,
    language: str | None = None,
    today: date | None = None,
    process: str = "",
) -> Sheet:
    """Read a text, whichever of the four formats it is in, and find out what its columns mean.

    Args:
        text: The text.
        mapped: The columns that the caller named, by field.
        source: The tracker it comes from.
        order: ``dmy`` or ``mdy``; None to infer it from the dates.
        language: The one language to read statuses and titles in. Columns, days, yes and no need none, for
            no word for them means something else in another language.
        today: The day; None where it is not known, and so neither what is to come.
        process: The column that says which process a row belongs to.

    Raises:
        UnreadableError: It is empty, a CSV without a usable header or with two columns of a name we read, a
            document that is not valid JSON, or nothing in it is a status; or it has no column of that name.
    """
    mapped = mapped or {}
    found = records(text, lambda names: has_status(names, mapped))
    columns = map_columns(found.names, mapped, header=found.header)
    twice = next((column for column in columns.by_field.values() if column in found.repeated), None)
    if twice is not None:
        message = f"column {quoted(twice)} occurs twice among {listed(found.names)}; rename one of them"
        raise UnreadableError(message)
    order = order or day_order(_days_in(found.lines, columns))
    beside = inferred(found.names, columns, found.lines, order)
    if process and process not in found.names:
        meant = did_you_mean(process[:LONGEST_FACT], found.names)
        message = f"it has no column {quoted(process)} for the process among {listed(found.names)}; {meant}"
        raise UnreadableError(message.removesuffix("; "))
    reader = RowReader(Export(columns, beside, source, order, language, today), process)
    rows = (
        row
        for number, (line, cells) in enumerate(found.lines, 1)
        for row in reader.rows(line, cells, number if found.numbered else None)
    )
    used = {*columns.by_field.values(), *beside.columns, *([process] if process else [])}
    unused = tuple(name for name in _filled_columns(found.lines) if name not in used)
    return Sheet(found.format, columns, order, rows, unused, beside)


def _filled_columns(lines: Iterable[tuple[int, Any]]) -> dict[str, None]:
    """Return the columns that hold something, in order."""
    filled: dict[str, None] = {}
    for _, cells in lines:
        if isinstance(cells, dict):
            pairs = cast("dict[str, Any]", cells).items()
            filled |= dict.fromkeys(
                name for name, cell in pairs if name not in filled and content(cell) is not None
            )
    return filled


def _days_in(lines: Iterable[tuple[int, Any]], columns: ColumnMap) -> Iterator[str]:
    """Yield everything in the columns of days."""
    dated = [columns.by_field[name] for name in DATED if name in columns.by_field]
    for _, cells in lines:
        if isinstance(cells, dict):
            texts = (cast("dict[str, Any]", cells).get(column) for column in dated)
            yield from (text.strip() for text in texts if isinstance(text, str) and len(text) <= LONGEST_FACT)


_LIKE_A_SLIP = 0.7
"""How alike two names must be; "notes" is not a slip of the pen for "news"."""


def unused_columns(unused: tuple[str, ...], taken: Iterable[str] = ()) -> Iterator[str]:
    """Say which columns are not read, and which free field each may have been meant for."""
    held = {*taken}
    held |= {"stage"} if "status" in held else set()
    held |= {"contact"} if "contact_name" in held else set()
    free = [name for name in (*STATE_FIELDS, *COLUMN_DETAILS) if name not in held]
    for name in unused[:_MOST_UNUSED]:
        meant = did_you_mean(name[:LONGEST_FACT].lower(), free, _LIKE_A_SLIP)
        yield "; ".join(filter(None, (f"column {quoted(name)} is not used", meant)))
    if len(unused) > _MOST_UNUSED:
        yield f"{len(unused) - _MOST_UNUSED} more columns are not used"
