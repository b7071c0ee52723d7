"""Rows for data frames, and what `decide` says of each."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from netiquette import InterviewState, Stage, agenda, decide, frames
from netiquette._frames.plan import WORDS
from netiquette._vocabulary.state import DATE_FIELDS, MOST_CHECK_INS
from tests.engines import frame_of, table_from

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "TODAY",
    "answer_to",
    "check",
    "drawn",
    "expected",
    "expected_in_processes",
    "in_processes",
    "table_of",
]

TODAY = date(2026, 11, 23)
DAYS = DATE_FIELDS
KINDS = {**dict.fromkeys(WORDS, pa.string()), "check_ins": pa.int64(), **dict.fromkeys(DAYS, pa.date32())}


def table_of(columns: Mapping[str, list[Any]]) -> pa.Table:
    """Build a table with a column that numbers the rows."""
    rows = len(next(iter(columns.values())))
    made = {name: pa.array(values, KINDS.get(name, pa.string())) for name, values in columns.items()}
    return pa.table({"row": pa.array(range(rows), pa.int64()), **made})


RARE = {"next_interview_on": 300, "other_offer_due": 300}
"""How often a day that few trackers have is left out, where it is there some 150 times."""


def drawn(rows: int, seed: int = 26) -> pa.Table:
    """Draw rows with nulls, words nobody knows, days near and far; most lack most of what is rarely known."""
    draw = random.Random(seed)  # noqa: S311  repeatable, not secret
    far = [date.min, date(1900, 1, 1), date(2199, 12, 31), date.max, date.max - timedelta(3)]
    near = [TODAY + timedelta(days) for days in range(-45, 30)]

    def words(field: str) -> list[str | None]:
        known = [word.value for word in WORDS[field]]
        usual = [known[0]] * (len(known) if field not in {"stage", "contact"} else 0)
        return draw.choices([*known, *usual, None, "no such word", ""], k=rows)

    def days(field: str) -> list[date | None]:
        return draw.choices([*near, *near, *[None] * RARE.get(field, 80), *far], k=rows)

    return table_of(
        {
            **{field: words(field) for field in WORDS},
            "check_ins": draw.choices([0, 0, 0, 1, 2, 3, None, -1, 10**12], k=rows),
            **{field: days(field) for field in DAYS},
        }
    )


def state_of(row: Mapping[str, Any]) -> InterviewState:
    """Build the state of a row, where what can't be read is left out."""
    known = {
        field: row[field]
        for field, words in WORDS.items()
        if row.get(field) in {word.value for word in words}
    }
    known |= {field: row[field] for field in DAYS if row.get(field) is not None}
    if 0 <= (row.get("check_ins") or -1) <= MOST_CHECK_INS:
        known["check_ins"] = row["check_ins"]
    return InterviewState(known.pop("stage", Stage.UNKNOWN), **known)


def answer_to(state: InterviewState, **how: Any) -> dict[str, Any]:
    decision = decide(state, **how)
    return {
        "verdict": str(decision.verdict),
        "rule": decision.rule.id,
        "next_action": str(decision.next.action),
        "due": decision.next.due,
        "overdue": decision.next.overdue,
        "reconsider_on": decision.reconsider_on,
        "steps": [str(step.action) for step in decision.steps],
    }


ANSWERED = pa.schema(
    {
        "verdict": pa.string(),
        "rule": pa.string(),
        "next_action": pa.string(),
        "due": pa.date32(),
        "overdue": pa.bool_(),
        "reconsider_on": pa.date32(),
        "steps": pa.list_(pa.string()),
    }
)


def expected(table: pa.Table, **how: Any) -> pa.Table:
    """Return the answers of `decide`, one state at a time."""
    return pa.Table.from_pylist([answer_to(state_of(row), **how) for row in table.to_pylist()], ANSWERED)


def in_processes(table: pa.Table, processes: int, seed: int = 26) -> pa.Table:
    """Add a column of processes; a few rows say nothing of theirs."""
    draw = random.Random(seed)  # noqa: S311  repeatable, not secret
    jobs = [None, *(f"job {number}" for number in range(processes))]
    return table.append_column("job", pa.array(draw.choices(jobs, k=len(table)), pa.string()))


def expected_in_processes(table: pa.Table, **how: Any) -> pa.Table:
    """Return what `agenda` has for each row of a table with a column of processes."""
    processes: dict[Any, dict[int, InterviewState]] = {}
    for row in table.to_pylist():
        process = ("alone", row["row"]) if row["job"] is None else row["job"]
        processes.setdefault(process, {})[row["row"]] = state_of(row)
    answers: dict[int, dict[str, Any]] = {}
    for people in processes.values():
        plan = agenda(people, **how)
        for who, decision in plan.decisions.items():
            steps = [task.step for task in plan.tasks if task.who == who]
            answers[who] = {
                "verdict": str(decision.verdict),
                "rule": decision.rule.id,
                "next_action": str(steps[0].action) if steps else None,
                "due": steps[0].due if steps else None,
                "overdue": bool(steps) and steps[0].overdue,
                "reconsider_on": plan.reconsider_on,
                "steps": [str(step.action) for step in steps],
            }
    return pa.Table.from_pylist([answers[row] for row in table["row"].to_pylist()], ANSWERED)


def check(engine: str, table: pa.Table, wanted: pa.Table, **how: Any) -> None:
    """Compare every row."""
    frame = frame_of(engine, table)
    if engine == "PySpark" and "process" in how:
        frame = frame.orderBy("row")  # it has no order of its own, and the first in a process goes first
    found = table_from(frames.decide(frame, **how))
    if "pandas" in engine or engine == "Dask":
        wanted = wanted.select([name for name in wanted.column_names if name != "steps"])
    assert found.column_names == table.column_names + wanted.column_names
    assert len(found) == len(table)
    for name in found.column_names[table.num_columns :]:
        if not found[name].equals(wanted[name]):
            pairs = zip(found[name].to_pylist(), wanted[name].to_pylist(), strict=True)
            at, (one, other) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
            pytest.fail(f"{name} is {one!r}, not {other!r}, for {table.slice(at, 1).to_pylist()}")
