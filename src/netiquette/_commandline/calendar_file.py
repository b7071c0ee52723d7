"""The calendar file that the command line writes, or refreshes where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from netiquette._commandline.whole_file import WholeFile
from netiquette._deciding.decision import Decision
from netiquette._vocabulary.limits import LIMITS
from netiquette._vocabulary.words import Action

__all__ = ["CalendarRow", "write_calendar"]

_LIMITS = attrs.evolve(LIMITS, detail=2 * LIMITS.detail + len(", "))
"""A process is named by two details of a row."""
_MOST_BYTES = 4
"""The most bytes of a character in UTF-8."""


class CalendarRow(NamedTuple):
    """What one row contributes to the calendar."""

    place: str
    decision: Decision
    process: str
    contact: str
    drafts: Mapping[Action, str]


def write_calendar(name: str, entries: Iterable[CalendarRow], today: date, *, partial: bool) -> Iterator[str]:
    """Write the steps as events; in a file that exists, only what changed is rewritten.

    Args:
        name: The file.
        entries: What the rows contribute.
        today: The day.
        partial: Whether some rows contribute nothing because they are bad. What is missing is not cancelled
            then, because it may not be gone.

    Yields:
        What was not done, and which row is left out.

    Raises:
        ImportError: The extra is not installed.
        OSError: The file cannot be read or written.
        NetiquetteError: The existing file is not a calendar that can be kept, or the new one is too long.
    """
    from netiquette.calendar import events, refreshed  # noqa: PLC0415  an extra

    file = WholeFile(name)
    before = file.read(_MOST_BYTES * _LIMITS.calendar)
    if partial and before is not None:
        yield "nothing in it is cancelled, because what is missing may be in a bad row; mend the rows"
    made: list[Any] = []  # events of icalendar, which may be missing
    seen: dict[tuple[str, str], str] = {}
    for place, decision, process, contact, drafts in entries:
        first = seen.get((process, contact))
        if first is not None:
            yield f"{place}: {first} is of the same contact and process; the calendar has that one"
            continue
        seen[process, contact] = place
        made += events(decision, process=process, contact=contact, today=today, drafts=drafts, limits=_LIMITS)
    after = refreshed(before, made, today=today, partial=partial, limits=_LIMITS)
    if after != before:
        file.replace(after)
