"""What columns hold that no field is named after, as their cells show it.

Four kinds are told by their names and their cells together: the days of rounds ("Interview 2", "Onsite"),
ticks beside the status ("rejected", "offer_declined"), a second column of statuses ("Current stage" beside
"Status"), and notes that say what was done on which day ("applied 2026-11-05").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

from netiquette._commandline.cells import LONGEST_FACT
from netiquette._commandline.columns import ColumnMap, is_notes, is_status
from netiquette._commandline.days import AmbiguousDayError, days_within, parse_day
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import phrases
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.words import Meeting, Stage
from netiquette.trackers import Recognition, StatusMatch, from_status

__all__ = ["NO", "YES", "Inferred", "Noted", "inferred", "most_telling", "noted", "short_answer"]

LONGEST_NOTE = 2_000
"""The characters of a note that are looked through."""

_TICKED: tuple[str, ...] = ("x", "1", "true")
_BLANK_BOX: tuple[str, ...] = ("0", "false")
"""What a program leaves in a box, whatever its language."""
YES = frozenset({*_TICKED, *(yes for each in READ_LANGUAGES for yes in phrases(each.yes))})
NO = frozenset({*_BLANK_BOX, *(no for each in READ_LANGUAGES for no in phrases(each.no))})


def short_answer(cell: Any) -> str:
    """Return a short answer in plain words; a tick is a yes."""
    text = str(cell)[:LONGEST_FACT]
    return "x" if text.strip("\ufe0f") in {"✓", "✔", "☑", "✅"} else " ".join(label_words(text))


class Inferred(NamedTuple):
    """The columns that are read beside those of fields.

    Attributes:
        rounds: Those with the days of interviews.
        flags: Those with ticks, each with what a tick in it says.
        stages: Those with statuses, beside the one that is the status.
        notes: Those with notes in which somebody says what they did on a day.
    """

    rounds: tuple[str, ...] = ()
    flags: Mapping[str, StatusMatch] = {}
    stages: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def columns(self) -> frozenset[str]:
        """All of them."""
        return frozenset({*self.rounds, *self.flags, *self.stages, *self.notes})


def inferred(
    names: Iterable[str], columns: ColumnMap, lines: Iterable[tuple[int, Any]], order: str | None
) -> Inferred:
    """Find out what the columns hold that are no field.

    Args:
        names: The columns.
        columns: Which of them are fields; in a file that is written for us there is nothing to find.
        lines: The rows.
        order: The order of day and month.
    """
    if not columns.guessed:
        return Inferred()
    used = {*columns.by_field.values()}
    cells: dict[str, list[Any]] = {name: [] for name in names if name and name not in used}
    for _, row in lines:
        if isinstance(row, dict):
            found = cast("dict[str, Any]", row)
            for name in cells.keys() & found.keys():
                if found[name] is not None and found[name] != "":
                    cells[name].append(found[name])
    meant = {name: from_status(name) for name in cells}
    flags = {
        name: match
        for name, match in meant.items()
        if match.stage in _TICKED_STAGES
        and match.recognition is not Recognition.UNKNOWN
        and _are_ticks(cells[name], order)
    }
    return Inferred(
        tuple(name for name, match in meant.items() if _is_round(match) and _are_days(cells[name], order)),
        flags,
        tuple(name for name in cells if is_status(name) and any(map(_is_stage, cells[name]))),
        tuple(name for name, kept in cells.items() if is_notes(name) and _say_when(kept, order)),
    )


_TICKED_STAGES = DECIDED | {Stage.NO_RESPONSE, Stage.ON_HOLD}
_ROUND_STAGES = frozenset({Stage.SCREENING, Stage.INTERVIEWING})


def _is_round(match: StatusMatch) -> bool:
    """Whether the name of a column is that of a talk, with nothing said of what became of it."""
    return match.stage in _ROUND_STAGES and match.meeting is Meeting.UNKNOWN


def _is_stage(cell: Any) -> bool:
    return isinstance(cell, str) and from_status(cell).recognition is not Recognition.UNKNOWN


def _are_days(cells: Sequence[Any], order: str | None) -> bool:
    """Whether half of the cells or more are days; what stands in the others ("TBD") costs their day alone."""
    days = [_is_day(cell, order) for cell in cells if not _is_blank(cell)]
    return bool(days) and 2 * sum(days) >= len(days)


def _are_ticks(cells: Sequence[Any], order: str | None) -> bool:
    return bool(cells) and all(
        _is_blank(cell) or short_answer(cell) in YES or _is_day(cell, order) for cell in cells
    )


def _is_blank(cell: Any) -> bool:
    return short_answer(cell) in NO or not any(map(str.isalnum, str(cell)[:LONGEST_FACT]))


def _is_day(cell: Any, order: str | None) -> bool:
    if not isinstance(cell, str):
        return False
    try:
        parse_day(cell.strip(), order)
    except AmbiguousDayError:
        return True
    except ValueError:
        return False
    return True


# ------------------------------------------------------------------------------- statuses

_LEAST_TELLING = (
    (Stage.UNKNOWN,),
    (Stage.RESEARCHING,),
    (Stage.APPLIED, Stage.INFORMATIONAL),
    (Stage.SCREENING,),
    (Stage.SCHEDULED, Stage.INTERVIEWING),
    (Stage.INTERVIEWED,),
    (Stage.NO_RESPONSE, Stage.ON_HOLD),
    (Stage.CLOSED, Stage.OFFERED),
    (Stage.REJECTED, Stage.WITHDRAWN),
    (Stage.RESCINDED, Stage.DECLINED, Stage.ACCEPTED),
    (Stage.HIRED,),
)
"""Of two that a row has, the later one holds: "ongoing" and "interviewed" is interviewed."""
_RANK = {stage: rank for rank, stages in enumerate(_LEAST_TELLING) for stage in stages}


def most_telling(matches: Sequence[StatusMatch]) -> StatusMatch:
    """Return the status that says most of how far it has come; the first of several."""
    return max(matches, key=lambda match: _RANK[match.stage])


# ---------------------------------------------------------------------------------- notes


class Noted(NamedTuple):
    """What somebody has noted: the days on which they applied, and on which they asked."""

    applied: tuple[date, ...] = ()
    asked: tuple[date, ...] = ()


_NOTED_APPLIED = frozenset(phrase for each in READ_LANGUAGES for phrase in phrases(each.noted_applied))
_NOTED_ASKED = frozenset(phrase for each in READ_LANGUAGES for phrase in phrases(each.noted_asked))
_BEFORE_A_DAY = frozenset(phrase for each in READ_LANGUAGES for phrase in phrases(each.days.before_a_day))
_LONGEST_ACT = 4
"""The words of the longest phrase for one."""
_BESIDE_A_DAY = 60
"""How many characters before a day, or behind it, can be a phrase."""


def noted(text: str, order: str | None, today: date | None) -> Noted:
    """Return what a note says was done, and when; a day that is still to come was not."""
    applied: list[date] = []
    asked: list[date] = []
    for day, before, behind in days_within(text[:LONGEST_NOTE], order, today):
        if today is not None and day > today:
            continue
        said = {
            *_endings(label_words(before[-_BESIDE_A_DAY:])),
            *_beginnings(label_words(behind[:_BESIDE_A_DAY])),
        }
        if said & _NOTED_APPLIED:
            applied.append(day)
        elif said & _NOTED_ASKED:
            asked.append(day)
    return Noted(tuple(dict.fromkeys(applied)), tuple(dict.fromkeys(asked)))


def _endings(words: list[str]) -> Iterator[str]:
    """Yield the phrases that some words end with; an "on" before the day does not count."""
    if words and words[-1] in _BEFORE_A_DAY:
        words = words[:-1]
    for size in range(1, _LONGEST_ACT + 1):
        yield " ".join(words[-size:])


def _beginnings(words: list[str]) -> Iterator[str]:
    for size in range(1, _LONGEST_ACT + 1):
        yield " ".join(words[:size])


def _say_when(cells: Iterable[Any], order: str | None) -> bool:
    """Whether one of some notes says what was done on a day."""
    return any(isinstance(cell, str) and any(noted(cell, order, None)) for cell in cells)
