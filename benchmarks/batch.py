"""What deciding for whole frames costs on every engine, beside what one would write there by hand.

Every way has an interpreter of its own, so that the peak of its memory is its own. It draws the same rows,
checks the first of them against `decide`, and then times in turn, round by round: `frames.decide` for the
verdict and the rule; the same by hand, as fast as we know how on that engine; and a copy of the columns, or
for a plan a scan of them, which nothing can be faster than. What is quoted is the median of the rounds'
ratios.
"""

from __future__ import annotations

import argparse
import gc
import json
import operator
import shutil
import statistics
import subprocess
import sys
import time
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from drawn import drawn_states

from netiquette import InterviewState, decide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SIZES", "Measured", "loop_ns", "measure"]

ROUNDS = 5
SIZES = (1_000_000, 10_000_000)
WAYS: Mapping[str, tuple[str, ...]] = {
    "Polars, categories": ("polars",),
    "Polars, text": ("polars",),
    "Polars, lazy, text": ("polars",),
    "pandas, categories": ("pandas",),
    "pandas, text": ("pandas",),
    "PyArrow, dictionaries": ("pyarrow",),
    "PyArrow, text": ("pyarrow",),
    "DuckDB, text": ("duckdb",),
    "Dask, categories": ("dask", "pandas"),
    "PySpark, text": ("pyspark",),
}
"""Every way that is measured, with what has to be installed for it."""


class Measured(TypedDict):
    """What was measured of one way; the numbers are None where nothing was.

    Attributes:
        name: What the table calls it.
        version: The engine's.
        rows: How many rows were decided.
        rate: Millions of rows a second, of the median round.
        by_hand: How many times as long as by hand.
        by_copy: How many times as long as a copy or scan of the columns.
        peak: The megabytes it took beside the frame and the answers, at the most; None where the machine
            doesn't tell, or the memory isn't this process's.
        note: Why nothing was measured.
    """

    name: str
    version: str
    rows: int
    rate: float | None
    by_hand: float | None
    by_copy: float | None
    peak: float | None
    note: str


def measure(
    rows: Sequence[int] = SIZES, rounds: int = ROUNDS, ways: Sequence[str] = tuple(WAYS)
) -> list[Measured]:
    """Measure every way at every size, each in an interpreter of its own."""
    return [_in_a_process(way, count, rounds) for count in rows for way in ways]


def _in_a_process(way: str, rows: int, rounds: int) -> Measured:
    """Measure a way, or say why it can't be."""
    nothing = Measured(
        name=way, version="", rows=rows, rate=None, by_hand=None, by_copy=None, peak=None, note=""
    )
    missing = [needed for needed in WAYS[way] if find_spec(needed) is None]
    if missing:
        return {**nothing, "note": f"not measured: {missing[0]} is not installed"}
    if way.startswith("PySpark") and shutil.which("java") is None:
        return {**nothing, "note": "not measured: PySpark needs Java"}
    command = [sys.executable, __file__, f"--way={way}", f"--rows={rows}", f"--rounds={rounds}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own
    if done.returncode:
        raise SystemExit(f"{way}: {done.stderr}")
    found: Measured = json.loads(done.stdout.splitlines()[-1])
    return found


def _one_way(way: str, rows: int, rounds: int) -> Measured:
    """Measure a way in this interpreter."""
    from ways import contest_on, verify  # noqa: PLC0415  it imports engines

    contest = contest_on(way, rows)
    verify(contest)
    contest.hand(), contest.copy()
    took: list[list[float]] = [[], [], []]
    gc.collect()
    for _ in range(rounds):
        for place, run in enumerate((contest.ours, contest.hand, contest.copy)):
            start = time.perf_counter()
            run()
            took[place].append(time.perf_counter() - start)
    ours, hand, copy = took
    return Measured(
        name=way,
        version=metadata.version(WAYS[way][0]),
        rows=rows,
        rate=rows / statistics.median(ours) / 1e6,
        by_hand=statistics.median(map(operator.truediv, ours, hand)),
        by_copy=statistics.median(map(operator.truediv, ours, copy)),
        peak=_peak(contest.ours, contest.size) if contest.in_memory else None,
        note="",
    )


def _peak(run: object, size: int) -> float | None:
    """Return the most megabytes a run holds beyond what it leaves behind, as Linux counts them."""
    forget = Path("/proc/self/clear_refs")
    if not forget.exists() or not callable(run):
        return None
    gc.collect()
    forget.write_text("5", encoding="ascii")  # the peak starts from here
    before = _held("VmRSS")
    kept = run()
    most = _held("VmHWM")
    del kept
    return max((most - before - size) / 1e6, 0.0)


def _held(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


def loop_ns() -> float:
    """Return how many nanoseconds a row takes in a loop over dicts, one state at a time."""
    rows = [
        {
            "stage": str(state.stage),
            "contact": str(state.contact),
            "relationship": str(state.relationship),
            "invitation": str(state.invitation),
            "permission": str(state.permission),
            "network": str(state.network),
        }
        for state in drawn_states(10_000, dated=False)
    ]
    took = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for row in rows:
            decide(InterviewState(**row))
        took.append(time.perf_counter() - start)
    return statistics.median(took) / len(rows) * 1e9


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time frames.decide beside code by hand, on every engine.")
    parser.add_argument("--rows", type=int, nargs="*", default=SIZES, help="how many rows to decide")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often to decide all of them")
    parser.add_argument("--way", choices=WAYS, help="measure this one alone, and print JSON")
    given = parser.parse_args()
    if given.way:
        print(json.dumps(_one_way(given.way, given.rows[0], given.rounds)))
        return
    loop = loop_ns()
    print(f"verdict and rule, median of {given.rounds} rounds; a Python loop takes {loop:,.0f} ns a row:")
    print(
        f"{'':<24} {'version':<9} {'rows':>11} {'M rows/s':>9} {'by hand':>8} {'by copy':>8} {'peak MB':>8}"
    )
    for found in measure(given.rows, given.rounds):
        figures = found["note"]
        if found["rate"] is not None:
            peak = "-" if found["peak"] is None else f"{found['peak']:.0f}"
            ratios = f"{found['by_hand']:7.2f}x {found['by_copy']:7.1f}x"
            figures = f"{found['rate']:9.1f} {ratios} {peak:>8}"
        print(f"{found['name']:<24} {found['version']:<9} {found['rows']:>11,} {figures}", flush=True)


if __name__ == "__main__":
    main()
