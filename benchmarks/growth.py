"""How time and memory grow: with the rows of a frame, and with the rules of a policy.

A policy with many rules is made up: every row asks for three to five words, so that hardly any hides another,
and the table ends with a row that fits everyone. The cost of an answer is measured separately from what a
policy costs once, when the first question is asked under it.
"""

from __future__ import annotations

import random
import statistics
import time
from typing import TYPE_CHECKING, Any, TypedDict

import polars as pl
from random_states import drawn_states
from tables import Table, number, plain
from ways import WORDS, drawn

from netiquette import CAUTIOUS, InterviewState, Policy, Rule, Verdict, decide, frames
from netiquette._deciding.rule import FACETS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["EAGER", "ROWS", "RULES", "Rules", "measure_rules", "table"]

ROUNDS = 5
ROWS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
RULES = (10, 30, 100, 300, 1_000)
EAGER = (
    "Polars, categories",
    "pandas, categories",
    "PyArrow, dictionaries",
    "Polars, categories, days",
)
"""The ways that are followed from few rows to many."""
STATES = 2_000
MANY = 1_000_000


class Rules(TypedDict):
    """What was measured of a policy.

    Attributes:
        rules: How many rows its connecting table has.
        first: Seconds for the first question to `decide`, which builds what the others use.
        ns: Nanoseconds for a question to `decide` after that.
        first_frame: Seconds for the first frame, of very few rows, which builds what the others use.
        rate: Millions of rows a second for frames after that.
    """

    rules: int
    first: float
    ns: float
    first_frame: float
    rate: float


def policy_of(rules: int) -> Policy:
    """Make up a policy with that many rules."""
    draw = random.Random(26)  # noqa: S311  repeatable, not secret
    made = [
        Rule(
            id=f"rule-{number}",
            says="It was made up.",
            when={draw.choice([*facet]) for facet in draw.sample(FACETS[:7], draw.choice((3, 4, 4, 5)))},
            then=draw.choice([*Verdict]),
        )
        for number in range(rules - 1)
    ]
    last = Rule(id="everybody", says="It was made up.", when=(), then=Verdict.WAIT)
    return Policy([*made, last], CAUTIOUS.courtesy)


def measure_rules(counts: Sequence[int] = RULES) -> list[Rules]:
    """Measure policies of more and more rules."""
    states = drawn_states(STATES, dated=False)
    rows: Any = pl.DataFrame(pl.from_arrow(drawn(MANY))).rechunk()
    rows = rows.select(pl.col(name).cast(pl.Enum(words)) for name, words in WORDS.items())
    return [_measured(policy_of(count), states, rows) for count in counts]


def _measured(policy: Policy, states: Sequence[InterviewState], rows: Any) -> Rules:
    def one() -> object:
        return decide(states[0], policy=policy)

    def each() -> object:
        return [decide(state, policy=policy) for state in states]

    def few() -> object:
        return frames.decide(rows.head(1), policy=policy, only=("verdict", "rule"))

    def many() -> object:
        return frames.decide(rows, policy=policy, only=("verdict", "rule"))

    return Rules(
        rules=len(policy.connecting),
        first=_seconds(one),
        ns=statistics.median(_seconds(each) for _ in range(ROUNDS)) / len(states) * 1e9,
        first_frame=_seconds(few),
        rate=len(rows) / statistics.median(_seconds(many) for _ in range(ROUNDS)) / 1e6,
    )


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def table(results: Sequence[Rules]) -> Table:
    """Return what was measured, for people to read."""
    head = ("rules", "first decide", "decide after that", "first frame", "frames after that")
    rows = [
        (
            f"{found['rules']:,}",
            number(found["first"] * 1e3, 0, " ms"),
            number(found["ns"] / 1e3, 1, " us"),
            number(found["first_frame"] * 1e3, 0, " ms"),
            number(found["rate"], 0, " M rows/s"),
        )
        for found in results
    ]
    return Table("More rules", head, rows)


if __name__ == "__main__":
    print(plain(table(measure_rules())))
