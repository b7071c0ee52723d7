"""Which column of a file is which field, and what its cells mean there.

A file with a column ``stage``, and none that only others name so, is written for us and taken at its word.
Any other is somebody's export: its columns are guessed by the names that trackers give them in the languages
we read, and a caller can map each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from netiquette._commandline.cells import ADDRESS, COLUMN_DETAILS, LONGEST_FACT
from netiquette._commandline.days import AmbiguousDayError, parse_day
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.records import listed, quoted
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import phrases
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS
from netiquette._vocabulary.words import Contact
from netiquette.trackers import Recognition, from_role, from_status

__all__ = ["DATED", "ColumnMap", "has_status", "is_notes", "is_status", "map_columns"]

_TELLING = ("status", "connection")
"""Where there is neither our stage nor one of them, nothing tells how far anything has come."""
_EITHER_OF = {"name": ("company", "contact_name"), "sent_on": ("applied_on", "invited_on")}
"""What may be one field or another, by what else is there: see `_settled`."""
FIELDS = (
    *STATE_FIELDS,
    *COLUMN_DETAILS,
    *_TELLING,
    "role",
    "applied_on",
    "asked_on",
    "noted_on",
    *_EITHER_OF,
)
"""What a column may hold: our own fields, and what others have instead."""
DATED = (*DATE_FIELDS, "applied_on", "asked_on", "noted_on")
"""Those that hold a day."""
_MEANS_ANOTHER_THING = frozenset(
    {"stage", "contact", "meeting", "route", "next_round", "other_offer", "presence", "turn", "offer"}
)
"""Fields of ours whose names others give to columns that hold something else."""

_FIELD_OF = {name.replace("_", " "): name for name in FIELDS if name not in _MEANS_ANOTHER_THING} | {
    name: field
    for language in READ_LANGUAGES
    for field, names in language.columns.items()
    for name in phrases(names)
}
"""The field by the name of its column, the likelier name first; "role" is what the position is called."""


_OF_SOMETHING_ELSE = frozenset({"state", "job status"})
"""Columns that hold the status only where no other does: a place may stand in one, a vacancy in the other."""
_STATUSES = frozenset(name for name, field in _FIELD_OF.items() if field == "status") - _OF_SOMETHING_ELSE
_NOTES = frozenset(name for language in READ_LANGUAGES for name in phrases(language.notes))


def is_status(column: str) -> bool:
    """Whether a column is called as those of statuses are."""
    return column == "stage" or " ".join(label_words(column)) in _STATUSES


def is_notes(column: str) -> bool:
    """Whether a column is called as those for notes are."""
    return " ".join(label_words(column)) in _NOTES


@attrs.frozen
class ColumnMap:
    """The column of each field.

    Attributes:
        by_field: The column by field.
        guessed: Whether it was guessed, and its words are other people's.
        contact: Who the contacts are, where the name of their column says so.
    """

    by_field: Mapping[str, str]
    guessed: bool = False
    contact: Contact = Contact.UNKNOWN


def has_status(names: Sequence[str], mapped: Mapping[str, str]) -> bool:
    """Whether one of some columns holds the status, by its name or because the caller says so."""
    named = {mapped[field] for field in ("stage", *_TELLING) if mapped.get(field)}
    if named:
        return not named.isdisjoint(names)
    return any(name == "stage" or _FIELD_OF.get(" ".join(label_words(name))) in _TELLING for name in names)


def map_columns(names: tuple[str, ...], mapped: Mapping[str, str], *, header: bool) -> ColumnMap:
    """Find out which column is which.

    Args:
        names: The columns.
        mapped: The columns that the caller named, by field; an empty one says that there is none.
        header: Whether every row has the same columns; else a row says for itself that it has no status.

    Raises:
        UnreadableError: A field or a column that was named is not there, or none holds the status.
    """
    for field, column in mapped.items():
        if field not in FIELDS:
            message = f"{quoted(field)} is not a field to map a column to; {suggestion(field, [*FIELDS])}"
            raise UnreadableError(message)
        if column and column not in names:
            message = f"there is no column {quoted(column)} among {listed(names)}; map one of them"
            raise UnreadableError(message)
    named = [column for column in mapped.values() if column]
    twice = next((column for column, times in Counter(named).items() if times > 1), None)
    if twice is not None:
        message = f"column {quoted(twice)} is mapped to two fields; map it to one of them"
        raise UnreadableError(message)
    ours = {name: name for name in names if name in {*STATE_FIELDS, *COLUMN_DETAILS}}
    foreign = {
        " ".join(label_words(name)) for name in names if name not in ours and name not in mapped.values()
    }
    guessed = "stage" not in names or bool(mapped.get("status")) or not foreign.isdisjoint(_FIELD_OF)
    found = _guessed(names, mapped) if guessed else {**ours, **mapped}
    if header and not {"stage", *_TELLING} & {*found}:
        row = next(filter(_is_in_a_row, names), None) or _status_without_a_column(names)
        if row is not None:
            message = (
                f"{quoted(row)} stands where the name of a column should, so the first line is a row and the "
                "file has no header; write one above it, such as company,position,applied_on,status"
            )
            raise UnreadableError(message)
        alone = "" if names[1:] else " (columns are told apart by commas, semicolons, tabs or bars)"
        message = (
            f"there is no column for the status among {listed(names)}{alone}; "
            "name one 'stage', or map one by status=COLUMN"
        )
        raise UnreadableError(message)
    field_of = {column: field for field, column in found.items()}
    found = {field_of[name]: name for name in names if name in field_of}
    who = from_role(found.get("contact_name", "")).contact if guessed else Contact.UNKNOWN
    return ColumnMap(found, guessed, who)


def _status_without_a_column(names: Sequence[str]) -> str | None:
    """Return a status among names of columns, where no other is the name of a column that we know."""
    statuses = [name for name in names if from_status(name).recognition is Recognition.EXACT]
    others = {" ".join(label_words(name)) for name in names if name not in statuses}
    return next(iter(statuses), None) if others.isdisjoint(_FIELD_OF) else None


def _is_in_a_row(name: str) -> bool:
    """Whether the name of a column is something that stands in a row: a day, or an address."""
    if ADDRESS.fullmatch(name[:LONGEST_FACT]):
        return True
    try:
        parse_day(name, None)
    except AmbiguousDayError:
        return True
    except ValueError:
        return False
    return True


def _guessed(names: tuple[str, ...], mapped: Mapping[str, str]) -> dict[str, str]:
    """Return the column of each field, by its name; of two that could be one the likelier."""
    found = dict(mapped)
    if "stage" in names and not {"stage", "status"} & {*found} and "stage" not in mapped.values():
        found["status"] = "stage"  # spelt as we spell it, it is the likelier one
    spelt = {" ".join(label_words(name)): name for name in reversed(names) if name not in mapped.values()}
    for name, field in _FIELD_OF.items():
        taken = field in found or (field == "status" and "stage" in found)
        if name in spelt and not taken and spelt[name] not in found.values():
            found[field] = spelt[name]
    if "contact" in names and "role" not in found and "contact" not in found.values():
        found["role"] = "contact"  # next to the column of the names it is ours
    return _settled(found, mapped)


def _settled(found: dict[str, str], mapped: Mapping[str, str]) -> dict[str, str]:
    """Return the columns with each that may be one field or another as the one that it is here.

    A name is that of the company where no column is; in a log of people, their role is what they are, and a
    day on which something was sent is that of the request.
    """
    of_people = "connection" in found and not {"stage", "status"} & {*found}
    if of_people and "position" in found and "position" not in mapped:
        found.setdefault("role", found.pop("position"))
    for vague, fields in _EITHER_OF.items():
        column = found.pop(vague, "")
        free = next((field for field in fields[:: -1 if of_people else 1] if field not in found), None)
        if column and free is not None:
            found[free] = column
    if of_people and "noted_on" in found:
        found.setdefault("invited_on", found.pop("noted_on"))
    return found
