"""What a data frame brings: which engine it is of, which column is which field, and whether it will do.

Rule of this file: no row is looked at. A frame is refused before anything is computed, with the column that
is at fault and the way out, or not at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import narwhals as nw
from narwhals.dependencies import is_dask_dataframe

from netiquette._frames.engines import DATABASES, MEMORY
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

__all__ = [
    "ANSWERS",
    "LABELS",
    "PLACES",
    "Frame",
    "Job",
    "answers_of",
    "fields_of",
    "has_days",
    "is_dask",
    "is_one_of",
    "name_of",
    "read_label",
    "wrapped",
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
_FIELDS = (*STATE_FIELDS, *LABELS)

_PATTERN = re.compile(r"\*|\^.*\$", re.DOTALL)
"""Names that Polars or a database take for those of several columns."""
_ENGINES = "pandas, Polars, PyArrow, DuckDB, Dask, PySpark or Ibis"

Frame: TypeAlias = "nw.DataFrame[Any] | nw.LazyFrame[Any]"


class Job(NamedTuple):
    """What to do to a frame, once all of it has been checked."""

    fields: dict[str, str]
    today: date | None
    policy: Policy
    calendar: BusinessCalendar
    source: str
    answers: list[str]

    @property
    def known(self) -> frozenset[str]:
        """The fields that a row says something of."""
        return frozenset(LABELS.get(field, field) for field in self.fields)

    @property
    def with_courtesy(self) -> bool:
        """Whether more is asked for than whether to connect, and why."""
        return not {"verdict", "rule"}.issuperset(self.answers)


def is_dask(frame: Any) -> bool:
    """Return whether a frame is of Dask, which pandas does the work for."""
    return bool(is_dask_dataframe(frame))


def wrapped(frame: Any) -> Frame:
    """Take a frame of an engine we know; for one of Dask, the empty frame it keeps to tell its types."""
    shown: Any = frame
    if is_dask(frame):
        shown = shown._meta  # noqa: SLF001  it is documented, underscore and all
    try:
        held: Frame = nw.from_native(shown)
        names = held.collect_schema().names()
    except TypeError as error:
        raise TypeError(
            f"frame is of type {type(frame).__name__}, but netiquette.frames takes one of {_ENGINES}; "
            "convert it first"
        ) from error
    except (nw.exceptions.DuplicateError, ValueError) as error:
        said = " ".join(str(error).split())
        raise InvalidFrameError(f"two columns have one name: {said}; rename one", column="") from error
    if name_of(held) not in MEMORY | DATABASES:
        raise TypeError(
            f"frame is of {name_of(held)}, but netiquette.frames takes one of {_ENGINES}; convert it first"
        )
    if name_of(held) in DATABASES:
        names = [*shown.columns] if name_of(held) == "duckdb" else names  # narwhals has each name once
        times = Counter(name.casefold() for name in names)
        twice = [name for name in names if times[name.casefold()] > 1]
        if twice:
            raise InvalidFrameError(
                f"{' and '.join(twice)} are one name to a database; rename one of them", column=twice[0]
            )
    return held


def name_of(held: Frame) -> str:
    """Return the engine's name, as narwhals has it."""
    return str(held.implementation.value)


def fields_of(held: Frame, columns: Mapping[str, str | None] | None, *, later: bool) -> dict[str, str]:
    """Return the column of each field, in the order of the fields, and refuse what can't be read.

    Args:
        held: The frame.
        columns: Which column a field is in, where it isn't named like it.
        later: Whether the rows are not there yet.
    """
    schema = held.collect_schema()
    names = schema.names()
    if not isinstance(columns, Mapping | None):
        raise TypeError(
            f"columns is {told(columns)}, but it maps fields to columns, as in columns={{'stage': 'Status'}}"
        )
    asked = dict(columns or {})
    for field, column in asked.items():
        if field not in _FIELDS:
            raise InvalidFrameError(
                f"columns names {told(field)}, which is not a field; {suggestion(field, [*_FIELDS])}",
                column=field,
            )
        if column is not None and column not in names:
            raise InvalidFrameError(
                f"{field} is said to be in {told(column)}, but the frame has no such column; "
                f"{suggestion(str(column), [*map(str, names)])}",
                column=str(column),
            )
    # The words of a tracker and titles are read where somebody says so: `role` may be the role applied for.
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
    columns_of = {field: given[field] for field in _FIELDS if field in given}
    return {
        field: column
        for field, column in columns_of.items()
        if _has_type(held, field, column, schema[column], later=later)
    }


def _has_type(held: Frame, field: str, column: str, found: Any, *, later: bool) -> bool:
    """Return False for a column of nothing but nulls, which has no type, and refuse a wrong one."""
    if _PATTERN.fullmatch(str(column)):
        raise InvalidFrameError(
            f"{field} is in {told(column)}, which engines take for a pattern of names; rename the column",
            column=str(column),
        )
    if found == nw.Unknown and _type_name(held, column) in {"null", "void"}:
        return False
    objects = name_of(held) == "pandas" and held.to_native()[column].dtype == object
    counts_later = later and field == "check_ins"
    if objects and not counts_later and held.to_native()[column].isna().all():
        return not len(held.to_native()) and field != "check_ins"
    if field in WORDS or field in LABELS:
        fits = is_one_of(found, nw.String, nw.Categorical, nw.Enum) or (objects and found == nw.Object)
        wanted = "text or categories; cast it to text"
    elif field in DATE_FIELDS:
        fits = has_days(held, column, found) or (objects and found == nw.Object)
        wanted = "dates or timestamps; parse it first"
    else:
        fits = found.is_integer() or found.is_float()
        wanted = "whole numbers; cast it first"
    if not fits:
        raise InvalidFrameError(
            f"{column} is of type {found}, but {field} takes a column of {wanted}", column=column
        )
    return True


def has_days(held: Frame, column: str, found: Any) -> bool:
    """Return whether a column is of days by its type; narwhals doesn't know all of them."""
    if name_of(held) == "pandas" and held.to_native()[column].dtype.kind == "M":
        return True
    if name_of(held) == "pyarrow" and _type_name(held, column).startswith("date64"):
        return True
    return is_one_of(found, nw.Date, nw.Datetime)


def is_one_of(found: Any, *types: Any) -> bool:
    """Return whether a type is one of these; no set would do, for `Datetime` equals one of any zone."""
    return any(found == one for one in types)


def _type_name(held: Frame, column: str) -> str:
    """Return what the engine calls the type of a column."""
    native: Any = held.to_native()
    if name_of(held) == "pyarrow":
        return str(native.schema.field(column).type)
    if name_of(held) == "polars":
        return str(native.collect_schema()[column]).lower()
    if name_of(held) == "pyspark":
        return str(native.schema[column].dataType.typeName())
    if name_of(held) == "ibis":
        return str(native.schema()[column])
    if name_of(held) == "duckdb":
        return str(dict(zip(native.columns, native.types, strict=True))[column]).strip('"').lower()
    return ""


def answers_of(held: Frame, only: Iterable[str] | None) -> list[str]:
    """Return the columns to add, in order."""
    if not isinstance(only, Iterable | None):
        raise TypeError(f"only is {told(only)}, but it names the answers to add, as in only=['verdict']")
    lists = name_of(held) != "pandas"
    possible = [answer for answer in ANSWERS if lists or answer != "steps"]
    wanted = possible if only is None else [only] if isinstance(only, str) else [*only]
    for answer in wanted:
        if answer not in possible:
            missing = (
                "pandas and Dask have no columns of lists"
                if answer in ANSWERS
                else suggestion(answer, possible)
            )
            raise InvalidFrameError(
                f"only names {told(answer)}, which is not an answer here; {missing}", column=answer
            )
    taken = {str(name).casefold(): str(name) for name in held.collect_schema().names()}
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


def read_label(field: str, label: str, source: str) -> int | None:
    """Return the place of what a tracker's word or a job title stands for; None where nobody can tell."""
    if field == "status":
        status = from_status(label, source=source)
        return None if status.recognition is Recognition.UNKNOWN else status.stage.position
    role = from_role(label)
    return None if role.recognition is Recognition.UNKNOWN else role.contact.position
