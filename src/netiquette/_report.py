"""Around the answers of the command line: what was understood of the file, how far it is, and a calendar."""

from __future__ import annotations

import codecs
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netiquette._decision import Decision
from netiquette._records import UnreadableError, quoted
from netiquette._rows import Row, Sheet, unused_columns
from netiquette._state import Action, Stage
from netiquette.trackers import Recognition

if TYPE_CHECKING:
    from icalendar import Event

__all__ = ["Entry", "as_text", "understood", "watched", "write_calendar"]

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
_MOST = 12
"""How many statuses, and how many questions, are told."""
_LONG = 2_000
"""The rows from which on one waits, and wants to see for how long."""


def as_text(data: bytes, encoding: str | None) -> tuple[str, str]:
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
            return data.decode(name), name
        except LookupError:
            message = f"{quoted(name)} is no encoding we know; try utf-8, utf-16 or cp1252"
            raise UnreadableError(message) from None
        except UnicodeDecodeError as error:
            wrong = f"byte {error.start} is not {name}"
    raise UnreadableError(f"{wrong}, and nothing shows what it is; save the file as UTF-8")


def understood(sheet: Sheet, rows: Sequence[Row], encoding: str) -> Iterator[str]:
    """Say what was made of a file: its columns and its words, what is open, and what is wrong with it."""
    if sheet.layout.guessed:
        yield f"{sheet.format}, in {encoding}; {len(rows):,} rows"
        for field, column in sheet.layout.columns.items():
            yield f"{field} is column {quoted(column)}{_how(field, sheet)}"
    foreign = [row.status for row in rows if row.status is not None]
    counted = Counter(
        (match.label, match.stage) for match in foreign if match.recognition is not Recognition.EXACT
    )
    for (label, stage), times in counted.most_common(_MOST):
        taken = "is not known to us" if stage is Stage.UNKNOWN else f"is {stage}"
        yield f"status {quoted(label)} {taken} ({times:,})"
    if len(counted) > _MOST:
        yield f"{len(counted) - _MOST} more statuses"
    open_questions = Counter((match.question, match.label) for match in foreign if match.question)
    for (question, label), _ in open_questions.most_common(_MOST):
        yield f"status {quoted(label)}: {question}"
    yield from unused_columns(sheet.unused)
    yield from (f"line {row.line}: {row.error}" for row in rows if row.error)


def _how(field: str, sheet: Sheet) -> str:
    """Say how days are read, where it could be otherwise."""
    return f", as {sheet.order}" if field.endswith(("_on", "_due")) and sheet.order else ""


def watched(rows: Iterable[Row], count: int) -> Iterable[Row]:
    """Show how far it is where somebody waits at a terminal; without tqdm nothing is shown."""
    if count < _LONG or not sys.stderr.isatty():
        return rows
    try:
        from tqdm import tqdm  # noqa: PLC0415  an extra
    except ImportError:
        return rows
    bar: Iterable[Row] = tqdm(rows, total=count, unit=" rows", leave=False)
    return bar


class Entry(NamedTuple):
    """What one row has for a calendar."""

    line: int
    decision: Decision
    process: str
    contact: str
    drafts: Mapping[Action, str]


def write_calendar(file: Path, entries: Iterable[Entry], today: date) -> Iterator[str]:
    """Write the steps as events; where the file is there already, what changed in it moves.

    Yields:
        What is wrong with a row that is left out.

    Raises:
        ImportError: The extra is not installed.
        OSError: The file cannot be read or written.
        NetiquetteError: What is there already is no calendar of ours.
    """
    try:
        from netiquette.calendar import calendar, events, updated  # noqa: PLC0415  an extra
    except ImportError:
        message = 'a calendar needs an extra; pip install "netiquette[calendar]"'
        raise ImportError(message) from None
    made: list[Event] = []
    seen: dict[tuple[str, str], int] = {}
    for line, decision, process, contact, drafts in entries:
        first = seen.setdefault((process, contact), line)
        if first != line:
            yield f"line {line}: line {first} is of the same contact and process; the calendar has that one"
            continue
        made += events(decision, process=process, contact=contact, today=today, drafts=drafts)
    whole = updated(file.read_bytes(), made, today=today) if file.exists() else calendar(made)
    file.write_bytes(whole.to_ical())
