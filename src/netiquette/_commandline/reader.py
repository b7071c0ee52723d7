"""Rows out of records: the state and the details of each, or what is wrong with it.

Two rules of this file. A bad row is a row like any other: it is there with what is wrong with it, and the
others are read. And nothing in a row is executed, formatted or believed to be anything but data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

import attrs

from netiquette._commandline.cells import LONGEST_FACT, BadCellError, content, is_open, kind_of, personal
from netiquette._commandline.columns import DATED
from netiquette._commandline.exports import Export, Said
from netiquette._commandline.people import answers_to_nobody, is_unclear, people_in
from netiquette._commandline.records import Refused
from netiquette._messages.details import REQUIRED_DETAILS, Details
from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Contact
from netiquette.trackers import StatusMatch

__all__ = ["Row", "RowReader"]

_PARTS = tuple(part.value for part in Contact if part is not Contact.NONE)
"""In a column of names these are not names: "contact" is a column of ours as well as of others.

That there is nobody, a column of names does not say: what stands for nothing is an empty cell.
"""


@attrs.frozen(kw_only=True)
class Row:
    """One row of the input, or what it says of one of several people it names.

    Attributes:
        line: The line it starts on, from 1.
        number: Which row it is of an array, from 1; None in a file that has a line for each.
        state: The state it describes; None where it is bad.
        details: The personal details, where it has those a message needs.
        contact_name: Who it is about; empty where it does not say, or not in a form fit to show.
        company: Likewise.
        position: Likewise.
        process: Which process it belongs to, by the column that was named for it; empty where none was.
        status: What its status was read as, where that is not a word of ours.
        error: What is wrong with it and what to do; empty where it is good. A row with a bad personal
            detail has its state all the same, because deciding needs no personal data.
        warnings: What was left out of it, such as a day that cannot be read.
    """

    line: int
    number: int | None = None
    state: InterviewState | None = None
    details: Details | None = None
    contact_name: str = ""
    company: str = ""
    position: str = ""
    process: str = ""
    status: StatusMatch | None = None
    error: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return f"line {self.line}" if self.number is None else f"row {self.number}"


class RowReader(NamedTuple):
    """What turns records into rows.

    Attributes:
        export: What the columns say.
        process: The column that says which process a row belongs to; empty where none was named.
    """

    export: Export
    process: str = ""

    def rows(self, line: int, value: Any, number: int | None) -> Iterator[Row]:
        """Yield what one record says, once for each person it names."""
        if isinstance(value, Refused):
            yield Row(line=line, number=number, error=value.error)
            return
        if not isinstance(value, dict):
            message = f'this is {kind_of(value)}, but a row is an object; write {{"stage": ...}}'
            yield Row(line=line, number=number, error=message)
            return
        row = {name: content(cell) for name, cell in cast("dict[str, Any]", value).items()}
        cells = self._by_field(row)
        name = cells.get("contact_name")
        signs = self.export.columns.guessed
        people = people_in(name, signs=signs) if isinstance(name, str) else (name,)
        for place, person in enumerate(people):
            one = cells if person is name else {**cells, "contact_name": person}
            found = self._row(Row(line=line, number=number), one, row)
            yield attrs.evolve(found, warnings=()) if place else found

    def _by_field(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the cells that hold something, by field."""
        columns = self.export.columns
        named = columns.by_field.items()
        cells = {field: row[name] for field, name in named if row.get(name) is not None}
        cells = {name: cell for name, cell in cells.items() if name not in DATED or not is_open(cell)}
        if columns.guessed and cells.get("contact_name") in _PARTS:
            cells.setdefault("contact", cells.pop("contact_name"))
        if columns.guessed and is_open(cells.get("contact_name")):
            del cells["contact_name"]
        return cells

    def _row(self, bare: Row, cells: Mapping[str, Any], row: Mapping[str, Any]) -> Row:
        """Build the state and the details of one row."""
        if self.export.columns.guessed and answers_to_nobody(cells.get("contact_name")):
            texts, error = personal({name: cell for name, cell in cells.items() if name != "contact_name"})
        else:
            texts, error = personal(cells)
        export, said = self.export, Said({}, None, ())
        warnings: list[str] = []
        state = details = None
        unclear = export.columns.guessed and is_unclear(str(cells.get("contact_name", ""))[:LONGEST_FACT])
        if unclear:
            name = told(cells["contact_name"])
            warnings.append(
                f"contact_name is {name}, which may be several people, or one whose family name comes "
                "first, so no draft is written; put 'and' between two, or the given name first"
            )
        try:
            said = export.said(cells, row) if export.columns.guessed else export.as_written(cells)
            state = InterviewState(**said.facts)
            if not error and not unclear and all(texts.get(name) for name in REQUIRED_DETAILS):
                details = Details(**texts)
        except (NetiquetteError, BadCellError) as problem:
            error = str(problem)
        return attrs.evolve(
            bare,
            state=state,
            details=details,
            contact_name=texts.get("contact_name", ""),
            company=texts.get("company", ""),
            position=texts.get("position", ""),
            process=str(row.get(self.process) or "")[:LONGEST_FACT],
            status=said.status,
            error=error,
            warnings=(*said.warnings, *warnings),
        )
