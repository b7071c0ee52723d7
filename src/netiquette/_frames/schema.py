"""What a data frame brings: its engine, which column is which field, and whether it will do.

Rule of this file: nothing is computed. A frame is refused before that, with the column at fault and how to
fix it, or not at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import narwhals as nw

from netiquette._frames.engines.protocols import Holds
from netiquette._frames.engines.registry import KNOWN, Way, database, memory, piecewise, unwrapped
from netiquette._frames.plan import WORDS
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.errors import InvalidFrameError
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS
from netiquette._vocabulary.told import told
from netiquette.trackers import Recognition, from_role, from_status

if TYPE_CHECKING:
    from datetime import date

    from netiquette._deciding.policy import Policy
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._frames.engines.protocols import Engine

__all__ = [
    "ANSWERS",
    "LABELS",
    "PLACES",
    "Frame",
    "Job",
    "Wrapped",
    "answers_of",
    "fields_of",
    "frame_of",
    "has_days",
    "is_one_of",
    "name_in_narwhals",
    "process_column",
    "read_label",
]

ANSWERS = (
    "verdict",
    "rule",
    "next_action",
    "due",
    "overdue",
    "reconsider_on",
    "steps",
)
"""The columns that `netiquette.frames.decide` adds, in order; ``steps`` only where the engine has lists."""

LABELS = {"status": "stage", "role": "contact"}
"""What is read with `netiquette.trackers`, and the field it stands for."""
_COLUMN_FIELDS = (*STATE_FIELDS, *LABELS)

_PATTERN = re.compile(r"\*|\^.*\$", re.DOTALL)
"""Names that Polars or a database take for a pattern of several."""

Wrapped: TypeAlias = "nw.DataFrame[Any] | nw.LazyFrame[Any]"
"""A frame or plan as narwhals has it."""


class Job(NamedTuple):
    """What to do to a frame, once all of it has been checked."""

    fields: dict[str, str]
    today: date | None
    policy: Policy
    calendar: BusinessCalendar
    source: str
    language: str | None
    answers: list[str]
    process: str | None

    @property
    def known(self) -> frozenset[str]:
        """The fields that a row says something of."""
        return frozenset(LABELS.get(field, field) for field in self.fields)

    @property
    def with_courtesy(self) -> bool:
        """Whether anything is asked for besides whether to connect, and why."""
        return not {"verdict", "rule"}.issuperset(self.answers)


class Frame(NamedTuple):
    """A frame or plan of an engine we know.

    Attributes:
        name: The name of its engine in `KNOWN`.
        way: The way it is worked on.
        native: The frame as it was given.
        wrapped: The same as narwhals has it; where it doesn't wrap it, a piece without rows.
    """

    name: str
    way: Way
    native: Any
    wrapped: Wrapped

    @property
    def engine(self) -> Engine:
        """What its engine knows about it."""
        if self.way is Way.MEMORY:
            return memory(self.name)
        return database(self.name) if self.way is Way.DATABASE else piecewise(self.name)


def name_in_narwhals(frame: Wrapped) -> str:
    """Return what narwhals calls the engine of a frame."""
    return str(frame.implementation.value)


def frame_of(native: Any) -> Frame:
    """Take a frame of an engine we know, or refuse it."""
    *titles, last = (engine.title for engine in KNOWN.values())
    takes = f"but netiquette.frames takes one of {', '.join(titles)} or {last}; convert it first"
    own = unwrapped(native)
    try:
        frame: Wrapped = nw.from_native(native if own is None else piecewise(own).sample(native))
        names = frame.collect_schema().names()
    except TypeError as error:
        raise TypeError(f"frame is of type {type(native).__name__}, {takes}") from error
    except (nw.exceptions.DuplicateError, ValueError) as error:
        said = " ".join(str(error).split())
        raise InvalidFrameError(f"two columns have one name: {said}; rename one", column="") from error
    name = own or name_in_narwhals(frame)
    if name not in KNOWN:
        raise TypeError(f"frame is of {name}, {takes}")
    way = Way.MEMORY if own is None and isinstance(frame, nw.DataFrame) else KNOWN[name].plans
    if way is Way.DATABASE:
        names = [*native.columns]  # narwhals has each name once
        times = Counter(name.casefold() for name in names)
        twice = [name for name in names if times[name.casefold()] > 1]
        if twice:
            raise InvalidFrameError(
                f"{' and '.join(twice)} are one name to a database; rename one of them", column=twice[0]
            )
    return Frame(name, way, native, frame)


def fields_of(frame: Frame, columns: Mapping[str, str | None] | None) -> dict[str, str]:
    """Return the column of each field, in the order of the fields, and refuse what can't be read.

    Args:
        frame: The frame.
        columns: Which column holds a field, where it has another name.
    """
    schema = frame.wrapped.collect_schema()
    names = schema.names()
    if not isinstance(columns, Mapping | None):
        raise TypeError(
            f"columns is {told(columns)}, but it maps fields to columns, as in columns={{'stage': 'Status'}}"
        )
    asked = dict(columns or {})
    for field, column in asked.items():
        if field not in _COLUMN_FIELDS:
            raise InvalidFrameError(
                f"columns names {told(field)}, which is not a field; {suggestion(field, [*_COLUMN_FIELDS])}",
                column=field,
            )
        if column is not None and column not in names:
            raise InvalidFrameError(
                f"{field} is said to be in {told(column)}, but the frame has no such column; "
                f"{suggestion(str(column), [*map(str, names)])}",
                column=str(column),
            )
    # Labels and titles are read on request alone: `role` may be the role applied for.
    own = {field: field for field in STATE_FIELDS if field in names and field not in asked}
    for label, field in LABELS.items():
        if asked.get(label) is not None:
            if asked.get(field) is not None:
                raise InvalidFrameError(
                    f"{label} and {field} both say the same; name the column of one of them", column=label
                )
            own.pop(field, None)
    given = own | {field: column for field, column in asked.items() if column is not None}
    if not given:
        raise InvalidFrameError(
            f"no column is known; name one of them {', '.join(STATE_FIELDS[:3])} ..., or say which column a "
            "field is in, as in columns={'stage': 'Status'}",
            column="",
        )
    columns_of = {field: given[field] for field in _COLUMN_FIELDS if field in given}
    return {
        field: column
        for field, column in columns_of.items()
        if _has_type(frame, field, column, schema[column])
    }


def _has_type(frame: Frame, field: str, column: str, found: Any) -> bool:
    """Return False for a column of nothing but nulls, which has no type; refuse one of the wrong type."""
    if _PATTERN.fullmatch(str(column)):
        raise InvalidFrameError(
            f"{field} is in {told(column)}, which engines take for a pattern of names; rename the column",
            column=str(column),
        )
    holds = frame.engine.holds(frame.native, column)
    if holds is Holds.NULLS:
        return False
    objects = holds is Holds.UNSEEN or (holds is Holds.OBJECTS and found == nw.Object)
    if field in WORDS or field in LABELS:
        fits = objects or is_one_of(found, nw.String, nw.Categorical, nw.Enum)
        wanted = "text or categories; cast it to text"
    elif field in DATE_FIELDS:
        fits = objects or has_days(found, holds)
        wanted = "dates or timestamps; parse it first"
    else:
        fits = found.is_integer() or found.is_float()
        wanted = "whole numbers; cast it first"
    if not fits:
        raise InvalidFrameError(
            f"{column} is of type {found}, but {field} takes a column of {wanted}", column=column
        )
    return True


def process_column(frame: Frame, process: str | None, today: date | None) -> str | None:
    """Return the column that says to which process a row belongs, and refuse one that cannot."""
    if process is None:
        return None
    schema = frame.wrapped.collect_schema()
    if not isinstance(process, str):
        raise TypeError(
            f"process is {told(process)}, but it names the column that tells processes apart, as in "
            "process='job'"
        )
    if process not in schema.names():
        raise InvalidFrameError(
            f"process is said to be in {told(process)}, but the frame has no such column; "
            f"{suggestion(process, [*map(str, schema.names())])}",
            column=process,
        )
    if _PATTERN.fullmatch(process):
        raise InvalidFrameError(
            f"process is in {told(process)}, which engines take for a pattern of names; rename the column",
            column=process,
        )
    if schema[process].is_nested():
        raise InvalidFrameError(
            f"{process} is of type {schema[process]}, but a process is told apart by one value; make it text",
            column=process,
        )
    if today is None:
        raise TypeError("today is None, but what is done in a process depends on the day; pass today=")
    return process


def has_days(found: Any, holds: Holds | None) -> bool:
    """Return whether a column is of days, by its type as narwhals has it and by what its engine says."""
    return holds is Holds.DAYS or is_one_of(found, nw.Date, nw.Datetime)


def is_one_of(found: Any, *types: Any) -> bool:
    """Return whether a type is one of these; not by a set, because `Datetime` equals one of any zone."""
    return any(found == one for one in types)


def answers_of(frame: Frame, only: Iterable[str] | None) -> list[str]:
    """Return the columns to add, in order."""
    if not isinstance(only, Iterable | None):
        raise TypeError(f"only is {told(only)}, but it names the answers to add, as in only=['verdict']")
    possible = [answer for answer in ANSWERS if KNOWN[frame.name].has_lists or answer != "steps"]
    wanted = possible if only is None else [only] if isinstance(only, str) else [*only]
    for answer in wanted:
        if answer not in possible:
            flat = [engine.title for engine in KNOWN.values() if not engine.has_lists]
            missing = (
                f"{' and '.join(flat)} have no columns of lists"
                if answer in ANSWERS
                else suggestion(answer, possible)
            )
            raise InvalidFrameError(
                f"only names {told(answer)}, which is not an answer here; {missing}", column=answer
            )
    taken = {str(name).casefold(): str(name) for name in frame.wrapped.collect_schema().names()}
    for answer in possible:
        if answer in wanted and answer in taken:
            raise InvalidFrameError(
                f"the frame has a column {told(taken[answer])} already; rename it, or name the answers you "
                "want in only=",
                column=taken[answer],
            )
    return [answer for answer in possible if answer in wanted]


PLACES: Mapping[str, Mapping[str, int]] = {
    field: {str(word): word.position for word in words} for field, words in WORDS.items()
}
"""For each field of words, the place of each."""


def read_label(field: str, label: str, source: str, language: str | None) -> int | None:
    """Return the place of what a tracker's word or a job title means; None where it isn't recognised."""
    if field == "status":
        status = from_status(label, source=source, language=language)
        return None if status.recognition is Recognition.UNKNOWN else status.stage.position
    role = from_role(label, language=language)
    return None if role.recognition is Recognition.UNKNOWN else role.contact.position
