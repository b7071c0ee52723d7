"""What deciding for whole frames costs on every engine, compared with what you would write there by hand.

Every way has its own interpreter, so that its memory peak is its own. It draws the same rows,
checks the first of them against `decide`, and then times in turn, round by round: `frames.decide` for the
verdict and the rule; the same by hand, as fast as we know how on that engine; and a copy of the columns, or
for a plan a scan of them. What is quoted is the median of the rounds' ratios.
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

import attrs
from random_states import TODAY, drawn_states
from tables import Table, number, plain

from netiquette import InterviewState, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["SIZES", "WAYS", "Measured", "measure", "table"]

ROUNDS = 5
CHECKED = 10_000
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
    "Polars, categories, days": ("polars",),
    "pandas, categories, days": ("pandas",),
    "PyArrow, dictionaries, days": ("pyarrow",),
}
"""Every way that is measured, with what has to be installed for it.

With days, every answer is asked for, and every field is a column; without, only verdict and rule.
"""


class Measured(TypedDict):
    """What was measured of one way; the numbers are None where nothing was.

    Attributes:
        name: What the table calls it.
        version: The engine's.
        rows: How many rows were decided.
        rate: Millions of rows a second, of the median round.
        by_hand: How many times as long as by hand; None where no one would write it twice.
        by_copy: How many times as long as a copy or scan of the columns.
        by_loop: How many times as long a loop over `decide` takes.
        peak: The most megabytes it took on top of the frame and the answers; None where the machine
            doesn't say, or the memory isn't this process's.
        note: Why nothing was measured.
    """

    name: str
    version: str
    rows: int
    rate: float | None
    by_hand: float | None
    by_copy: float | None
    by_loop: float | None
    peak: float | None
    note: str


def measure(
    rows: Sequence[int] = SIZES, rounds: int = ROUNDS, ways: Sequence[str] = tuple(WAYS)
) -> list[Measured]:
    """Measure every way at every size, each in its own interpreter."""
    return [_in_a_process(way, count, rounds) for count in rows for way in ways]


def _in_a_process(way: str, rows: int, rounds: int) -> Measured:
    """Measure a way, or say why it can't be."""
    nothing = Measured(
        name=way,
        version="",
        rows=rows,
        rate=None,
        by_hand=None,
        by_copy=None,
        by_loop=None,
        peak=None,
        note="",
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

    contest_on(way, CHECKED).ours()  # what is made and imported once doesn't count
    contest = contest_on(way, rows)
    peak = _peak(contest.ours) if contest.in_memory else None
    verify(contest)
    runs = [run for run in (contest.ours, contest.copy, contest.hand) if run is not None]
    took: list[list[float]] = [[] for _ in runs]
    gc.collect()
    for _ in range(rounds):
        for lasted, run in zip(took, runs, strict=True):
            start = time.perf_counter()
            run()
            lasted.append(time.perf_counter() - start)
    ours, copy, *hand = took
    rate = rows / statistics.median(ours) / 1e6
    return Measured(
        name=way,
        version=metadata.version(WAYS[way][0]),
        rows=rows,
        rate=rate,
        by_hand=statistics.median(map(operator.truediv, ours, hand[0])) if hand else None,
        by_copy=statistics.median(map(operator.truediv, ours, copy)),
        by_loop=_loop_ns(dated="days" in way) * rate / 1e3,
        peak=peak,
        note="",
    )


def _peak(run: Callable[[], object]) -> float | None:
    """Return the most megabytes a run holds beyond what it leaves behind, as Linux counts them."""
    forget = Path("/proc/self/clear_refs")
    if not forget.exists():
        return None
    _give_back()
    forget.write_text("5", encoding="ascii")  # the peak starts from here
    kept = run()
    most = _held("VmHWM")
    _give_back()
    beyond = most - _held("VmRSS")
    del kept
    return max(beyond, 0) / 1e6


def _give_back() -> None:
    """Have allocators give back unused memory; if a run reused it, that would not be seen."""
    import ctypes  # noqa: PLC0415  only where memory is measured

    import pyarrow as pa  # noqa: PLC0415  likewise

    gc.collect()
    pa.default_memory_pool().release_unused()
    ctypes.CDLL(None).malloc_trim(0)
    time.sleep(2)  # Polars' own allocator takes a while


def _held(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


def _loop_ns(*, dated: bool) -> float:
    """Return how many nanoseconds a row takes in a loop over dicts, one state at a time."""
    rows = [
        {name: str(value) if isinstance(value, str) else value for name, value in attrs.asdict(state).items()}
        for state in drawn_states(CHECKED, dated=dated)
    ]
    today = TODAY if dated else None
    took: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for row in rows:
            decide(InterviewState(**row), today=today)
        took.append(time.perf_counter() - start)
    return statistics.median(took) / len(rows) * 1e9


def table(results: Sequence[Measured]) -> Table:
    """Return what was measured, for people to read."""
    head = ("engine and columns", "version", "rows", "M rows/s", "by hand", "by copy", "a loop", "peak MB")
    rows = [
        (
            found["name"],
            found["version"],
            f"{found['rows']:,}",
            number(found["rate"], 1),
            number(found["by_hand"], 2, "x"),
            number(found["by_copy"], 1, "x"),
            number(found["by_loop"], 0, "x"),
            number(found["peak"], 0),
        )
        for found in results
        if found["rate"] is not None
    ]
    notes = {f"{found['name']}: {found['note']}" for found in results if found["note"]}
    return Table("Frames: verdict and rule; with days every answer", head, rows, sorted(notes))


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
    print(plain(table(measure(given.rows, given.rounds))))


if __name__ == "__main__":
    main()
