"""Everything that is measured, in one run: ``nox -s bench``; ``--write`` makes it a page of the manual.

The tables are printed as they are done. The page has them too, with a chart for each kind of growth, the
machine in words, and each aim next to what was found.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import batch
import decide
import growth
import peers
from tables import Table, markdown, number, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIGURES = Path(__file__).parents[1] / "docs" / "explanation" / "figures"
COLOURS = ("#1f5f8b", "#c2571a", "#3c7d3c", "#7a4f9a")


TO_BY_HAND = {
    "Polars, categories": 1.5,
    "Polars, text": 0.33,
    "Polars, lazy, text": 0.33,
    "pandas, categories": 1.5,
    "PyArrow, dictionaries": 1.5,
    "DuckDB, text": 1.3,
    "Dask, categories": 1.3,
    "PySpark, text": 1.3,
}
"""How many times as long as by hand it may take at the largest number of rows."""


class Aim(NamedTuple):
    """What we want of a figure, and what it is."""

    what: str
    wanted: float
    found: float
    unit: str = "x"
    least: bool = False
    digits: int = 2


class Found:
    """What was measured."""

    def __init__(self, *, small: bool) -> None:
        """Measure everything, and print each table."""
        sizes, rounds = ((20_000,), 1) if small else (batch.SIZES, batch.ROUNDS)
        fewer = [rows for rows in growth.ROWS if rows < sizes[0]]
        self.alone = decide.measure()
        show(decide.table(self.alone))
        self.importing = decide.import_ms()
        print(f"importing netiquette takes {self.importing:.1f} ms more than importing attrs\n")
        self.peers = peers.measure(500, 1) if small else peers.measure()
        show(peers.table(self.peers))
        self.batch = batch.measure(sizes, rounds)
        show(batch.table(self.batch))
        self.rows = [
            *batch.measure(fewer, rounds, growth.EAGER),
            *(found for found in self.batch if found["name"] in growth.EAGER),
        ]
        show(rows_table(self.rows))
        self.rules = growth.measure_rules(growth.RULES[: 2 if small else None])
        show(growth.table(self.rules))

    # ------------------------------------------------------------------------------ aims

    def aims(self) -> Table:
        """Return every aim with what was found."""
        rows = [
            (
                aim.what,
                f"{'at least' if aim.least else 'at most'} {aim.wanted:g}{aim.unit}",
                f"{aim.found:,.{aim.digits}f}{aim.unit}",
                "yes" if (aim.found >= aim.wanted if aim.least else aim.found <= aim.wanted) else "no",
            )
            for aim in (*self._alone(), *self._frames())
        ]
        return Table("Aims", ("what", "aim", "found", "met"), rows)

    def _alone(self) -> Iterator[Aim]:
        undated, dated, written, _ = (found["ratio"] for found in self.alone)
        chains = self._peer("if/elif chains")
        yield Aim("`decide(state)`, no days, to chains by hand", 3, undated)
        yield Aim("the same in turn with all the peers", 3, self._peer("decide(state)") / chains)
        yield Aim("`decide(state, today=...)`, with days, to chains by hand, without", 5, dated)
        yield Aim("`decide(...)` and `as_dict()` together, to `decide(...)` alone", 1.6, written)
        yield Aim("importing netiquette, beyond attrs", 12, self.importing, " ms", digits=1)

    def _frames(self) -> Iterator[Aim]:
        for way, most in TO_BY_HAND.items():
            ratio = self._way(way)["by_hand"]
            if ratio is not None:
                yield Aim(f"{way}, to the same by hand", most, ratio)
        rate = self._way("Polars, categories")["rate"]
        if rate is not None:
            yield Aim("Polars, categories, a second", 150, rate, " M rows", least=True, digits=0)
        scan = self._way("PySpark, text")["by_copy"]
        if scan is not None:
            yield Aim("PySpark, text, to its own scan", 1.8, scan)
        peaks = [(found["peak"], found["name"]) for found in self.batch if found["peak"] is not None]
        if peaks:
            most, name = max(peaks)
            yield Aim(f"memory beside frame and answers, at the most ({name})", 64, most, " MB", digits=0)

    def _peer(self, name: str) -> float:
        return next(found["ns"] for found in self.peers if found["name"] == name) or 0

    def _way(self, name: str) -> batch.Measured:
        return next(found for found in reversed(self.batch) if found["name"] == name)

    # ------------------------------------------------------------------------------ page

    def write(self) -> None:
        """Write the tables and the charts that the manual shows."""
        FIGURES.mkdir(exist_ok=True)
        parts = [
            f"Measured on {datetime.now(UTC):%Y-%m-%d} with netiquette {metadata.version('netiquette')},",
            f"{machine()}.",
            "Every ratio is the median of those of single rounds, each of which timed both sides in turn.",
            "",
            markdown(self.aims()),
            markdown(peers.table(self.peers)),
            markdown(decide.table(self.alone)),
            markdown(batch.table(self.batch)),
            markdown(rows_table(self.rows)),
            "```{image} figures/rows.svg\n:alt: Time and memory against rows\n```\n",
            markdown(growth.table(self.rules)),
            "```{image} figures/rules.svg\n:alt: Time against rules\n```\n",
        ]
        (FIGURES / "figures.md").write_text("\n".join(parts), encoding="utf-8")
        self._draw()

    def _draw(self) -> None:
        import matplotlib as mpl  # noqa: PLC0415  only needed to write the page

        mpl.use("svg")
        mpl.rcParams |= {"svg.fonttype": "none", "svg.hashsalt": "netiquette", "font.family": "sans-serif"}
        from matplotlib import pyplot as plt  # noqa: PLC0415  likewise

        def save(figure: object, name: str) -> None:
            figure.savefig(FIGURES / name, metadata={"Date": None}, bbox_inches="tight")  # type: ignore[attr-defined]

        figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
        for way, colour in zip(growth.EAGER, COLOURS, strict=True):
            found = [one for one in self.rows if one["name"] == way and one["rate"] is not None]
            sizes = [one["rows"] for one in found]
            left.plot(
                sizes,
                [one["rows"] / (one["rate"] or 1) / 1e6 for one in found],
                "o-",
                color=colour,
                label=way,
            )
            right.plot(sizes, [one["peak"] or 0 for one in found], "o-", color=colour, label=way)
        left.set(xscale="log", yscale="log", xlabel="rows", ylabel="seconds")
        right.set(xscale="log", xlabel="rows", ylabel="MB beside frame and answers")
        right.axhline(64, color="#a0a0a0", linestyle="--")
        left.legend(frameon=False)
        save(figure, "rows.svg")

        figure, axes = plt.subplots(figsize=(6, 4))
        counts = [one["rules"] for one in self.rules]
        axes.plot(
            counts, [one["ns"] / 1e3 for one in self.rules], "o-", color=COLOURS[0], label="decide, in us"
        )
        axes.plot(
            counts,
            [one["first_frame"] * 1e3 for one in self.rules],
            "o-",
            color=COLOURS[1],
            label="first frame, in ms",
        )
        axes.set(xscale="log", yscale="log", xlabel="rules")
        axes.legend(frameon=False)
        save(figure, "rules.svg")


def rows_table(results: Sequence[batch.Measured]) -> Table:
    """Return how time and memory grow with the rows."""
    rows = [
        (
            found["name"],
            f"{found['rows']:,}",
            number(found["rows"] / found["rate"] / 1e3, 1, " ms"),
            number(found["peak"], 0, " MB"),
        )
        for way in growth.EAGER
        for found in sorted(results, key=lambda found: found["rows"])
        if found["name"] == way and found["rate"] is not None
    ]
    return Table("More rows", ("engine and columns", "rows", "time", "peak"), rows)


def machine() -> str:
    """Describe the machine in words."""
    said = f"{platform.python_implementation()} {platform.python_version()} and {platform.system()}"
    info = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.+)", info.read_text(encoding="utf-8")) if info.exists() else None
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    of = f" of {model[1].strip()}" if model else ""
    return f"{said}, on {os.cpu_count()} cores{of} ({platform.machine()}) with {pages:.0f} GB of memory"


def show(table: Table) -> None:
    """Print a table at once."""
    print(plain(table), flush=True)


def main() -> None:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(description="Measure everything, as ratios in one run.")
    parser.add_argument("--write", action="store_true", help="write the page of the manual as well")
    parser.add_argument("--small", action="store_true", help="measure little, to see that it works")
    given = parser.parse_args()
    found = Found(small=given.small)
    show(found.aims())
    if given.write:
        found.write()


if __name__ == "__main__":
    main()
