"""Next to the answers of the command line: what was understood of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from netiquette._commandline.columns import DATED
from netiquette._commandline.encoding import DecodedText
from netiquette._commandline.inferred import Inferred
from netiquette._commandline.records import quoted
from netiquette._commandline.rows import Row, Sheet, unused_columns
from netiquette._trackers.labels import label_words
from netiquette._trackers.statuses import BY_SOURCE, by_source
from netiquette._vocabulary.arguments import did_you_mean
from netiquette._vocabulary.words import Stage
from netiquette.trackers import SOURCES, Recognition

__all__ = ["few", "understood"]

_MOST_STATUSES = 12
"""How many statuses, and how many questions, are listed."""
_MOST_PLACES = 5
"""How many rows of one person or company are named."""
_FULL = 20
"""How many lines of a kind are printed in full; more would not help someone who has a million."""


def understood(sheet: Sheet, rows: Sequence[Row], read: DecodedText, source: str = "") -> Iterator[str]:
    """Say what was made of a file: its columns and its words, what is open, and what is wrong with it."""
    if source and not _has_words(source):
        says = f"source {quoted(source)} has no words of its own here, so the general lists answer"
        yield "; ".join(filter(None, (says, did_you_mean("".join(label_words(source)), SOURCES))))
    if read.assumed:
        yield f"it is not UTF-8, so it is read as {read.encoding}; name its --encoding if letters look wrong"
    if sheet.columns.guessed:
        yield f"{sheet.format}, in {read.encoding}; {len(rows):,} rows"
        for field, column in sheet.columns.by_field.items():
            yield f"{field} is column {quoted(column)}{_how(field, sheet)}"
        yield from _beside(sheet.beside)
    foreign = [row.status for row in rows if row.status is not None]
    counted = Counter(
        (match.label, match.stage) for match in foreign if match.recognition is not Recognition.EXACT
    )
    for (label, stage), times in counted.most_common(_MOST_STATUSES):
        taken = "is not known to us" if stage is Stage.UNKNOWN else f"is {stage}"
        yield f"status {quoted(label)} {taken} ({times:,})"
    if len(counted) > _MOST_STATUSES:
        yield f"{len(counted) - _MOST_STATUSES} more statuses"
    open_questions = Counter((match.question, match.label) for match in foreign if match.question)
    for (question, label), _ in open_questions.most_common(_MOST_STATUSES):
        yield f"status {quoted(label)}: {question}"
    yield from unused_columns(sheet.unused, sheet.columns.by_field)
    yield from few(_in_several_rows(rows), "people in several rows")
    if sheet.columns.guessed and "position" not in sheet.columns.by_field:
        yield from _apart(rows, sheet.columns.by_field.get("company", ""))
    left_out = (f"{row.place}: {warning}" for row in rows for warning in row.warnings)
    yield from few(left_out, "cells that are left out")
    yield from few((f"{row.place}: {row.error}" for row in rows if row.error), "bad rows")


def _apart(rows: Iterable[Row], column: str) -> Iterator[str]:
    """Point out the rows of a company that nothing joins: they may be one process, or several."""
    places: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.state is not None and row.company and not row.process:
            places.setdefault(row.company.casefold(), {})[row.place] = row.company
    repeated = [found for found in places.values() if len(found) > 1]
    if repeated:
        first, others = repeated[0], len(repeated) - 1
        more = f" (and {others:,} more in several)" if others else ""
        yield (
            f"{next(iter(first.values()))} is in {_some(first)}{more}, each row a process of its own, "
            f"for there is no column for the position; if a company is one process, "
            f"say --process {quoted(column)}"
        )


def _some(places: Iterable[str]) -> str:
    """List the first of some places."""
    listed = [*places]
    more = len(listed) - _MOST_PLACES
    return ", ".join(listed[:_MOST_PLACES]) + (f" and {more:,} more" if more > 0 else "")


def _in_several_rows(rows: Iterable[Row]) -> Iterator[str]:
    """Point out whoever is in several rows: two positions at one company, or one that is there twice."""
    places: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows:
        if row.state is not None and row.contact_name:
            who = row.contact_name.casefold(), row.company.casefold()
            name = f"{row.contact_name} ({row.company})" if row.company else row.contact_name
            places.setdefault(who, {})[row.place] = name
    for found in places.values():
        if len(found) > 1:
            person = next(iter(found.values()))
            yield f"{person} is in {_some(found)}: one person, so where one answer is to wait, wait"


def _beside(beside: Inferred) -> Iterator[str]:
    """Say which columns are read beside those of fields."""
    for columns, how in (
        (beside.rounds, "has the days of interviews"),
        ((*beside.flags,), "says so where it is ticked"),
        (beside.stages, "is read as a status, too"),
        (beside.notes, "is looked through for what was done on which day"),
    ):
        for column in columns:
            yield f"column {quoted(column)} {how}"


def few(lines: Iterable[str], what: str) -> Iterator[str]:
    """Yield the first of some lines, and how many more there are."""
    more = 0
    for number, line in enumerate(lines):
        if number < _FULL:
            yield line
        else:
            more += 1
    if more:
        yield f"and {more:,} more {what}"


def _has_words(source: str) -> bool:
    """Whether a source means something else by any word."""
    labels = (label for words in BY_SOURCE.values() for label in words)
    return any(by_source(label.split(), source) for label in labels)


def _how(field: str, sheet: Sheet) -> str:
    """Say how dates are read, where there is a choice."""
    return f", as {sheet.order}" if field in DATED and sheet.order else ""
