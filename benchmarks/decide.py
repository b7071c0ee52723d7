"""What deciding, building and importing cost, as ratios in one run.

Every pair is timed in turn, round by round, on the same states; the median of the rounds' ratios is what to
quote. Nothing here is a test: machines are noisy, and a ratio that drifts is a question, not a failure.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, TypedDict

import attrs
from chain import answer
from random_states import TODAY, drawn_states
from tables import Table, plain

from netiquette import Action, InterviewState, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Compared", "import_ms", "measure", "table"]

ROUNDS = 15
STATES = 10_000
INVITING = {Action.SEND_INVITATION, Action.ACCEPT_INVITATION}


class Compared(TypedDict):
    """Two things that were timed in turn.

    Attributes:
        name: What was timed.
        beside: What it was compared with.
        ratio: How many times as long it took, the median of the rounds' ratios.
        ns: Nanoseconds it took per state.
    """

    name: str
    beside: str
    ratio: float
    ns: float


def compare(name: str, ours: Callable[[], object], beside: str, theirs: Callable[[], object]) -> Compared:
    """Time two things in turn."""
    ours(), theirs()
    ratios, mine = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        ours()
        middle = time.perf_counter()
        theirs()
        end = time.perf_counter()
        ratios.append((middle - start) / (end - middle))
        mine.append(middle - start)
    return Compared(
        name=name,
        beside=beside,
        ratio=statistics.median(ratios),
        ns=statistics.median(mine) / STATES * 1e9,
    )


def verify(states: Sequence[InterviewState]) -> None:
    """Stop unless the chain and the library agree on every state."""
    for state in states:
        decision = decide(state)
        steps = tuple(step.action for step in decision.steps if step.action not in INVITING)
        if answer(state) != (decision.verdict, steps):
            message = f"the chain and the library disagree on {state}: {answer(state)}, {decision}"
            raise SystemExit(message)


def bare_class() -> Callable[..., object]:
    """Return an attrs class with the fields of a state and nothing else."""
    stage, *others = (field.name for field in attrs.fields(InterviewState))
    fields = {stage: attrs.field()} | {name: attrs.field(default=None, kw_only=True) for name in others}
    return attrs.make_class("Bare", fields, frozen=True, slots=True)


def built(cls: Callable[..., object], states: Sequence[InterviewState]) -> Callable[[], object]:
    """Return a function that builds every state anew."""
    keywords = [attrs.asdict(state) for state in states]
    return lambda: [cls(**fields) for fields in keywords]


def import_ms() -> float:
    """Return the milliseconds that importing adds to importing attrs, in fresh interpreters."""
    # Compiled code is kept, as it is in any installation that has been used once.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def seconds(module: str) -> float:
        code = (
            f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
        )
        return float(subprocess.check_output([sys.executable, "-c", code], env=env))  # noqa: S603  our own

    seconds("netiquette")
    return statistics.median((seconds("netiquette") - seconds("attrs")) * 1e3 for _ in range(ROUNDS))


def measure() -> list[Compared]:
    """Measure deciding and building."""
    undated, dated = drawn_states(STATES, dated=False), drawn_states(STATES, dated=True)
    verify(undated)
    by_hand, bare = "if/elif chains by hand, without days", "a bare frozen attrs class"

    def chain() -> object:
        return [answer(state) for state in undated]

    def with_days() -> object:
        return [decide(state, today=TODAY) for state in dated]

    return [
        compare("decide(state)", lambda: [decide(state) for state in undated], by_hand, chain),
        compare("decide(state, today=...), with days", with_days, by_hand, chain),
        compare(
            "decide(state, today=...).as_dict()",
            lambda: [decide(state, today=TODAY).as_dict() for state in dated],
            "decide(state, today=...)",
            with_days,
        ),
        compare("InterviewState(...)", built(InterviewState, dated), bare, built(bare_class(), dated)),
    ]


def table(results: Sequence[Compared]) -> Table:
    """Return what was measured, for people to read."""
    rows = [
        (found["name"], f"{found['ratio']:.2f}x", f"{found['ns']:,.0f}", found["beside"]) for found in results
    ]
    return Table("Deciding and building", ("what", "ratio", "ns", "beside"), rows)


if __name__ == "__main__":
    print(plain(table(measure())))
