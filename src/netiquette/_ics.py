"""The calendar that the command line writes, and refreshes where it is there already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netiquette._decision import Decision
from netiquette._state import Action

if TYPE_CHECKING:
    from icalendar import Event

__all__ = ["Entry", "write_calendar"]


class Entry(NamedTuple):
    """What one row has for a calendar."""

    place: str
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
    seen: dict[tuple[str, str], str] = {}
    for place, decision, process, contact, drafts in entries:
        first = seen.get((process, contact))
        if first is not None:
            yield f"{place}: {first} is of the same contact and process; the calendar has that one"
            continue
        seen[process, contact] = place
        made += events(decision, process=process, contact=contact, today=today, drafts=drafts)
    whole = updated(file.read_bytes(), made, today=today) if file.exists() else calendar(made)
    file.write_bytes(whole.to_ical())
