"""What deciding, building and importing cost, as ratios in one run: ``nox -s bench``.

Every pair is timed in turn, round by round, on the same states; the median of the rounds' ratios is what to
quote. Nothing here is a test: machines are noisy, and a ratio that drifts is a question, not a failure.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import attrs
from chain import answer
from drawn import TODAY, drawn_states

from netiquette import Action, InterviewState, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS = 15
STATES = 10_000
INVITING = {Action.SEND_INVITATION, Action.ACCEPT_INVITATION}


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object], aim: float) -> None:
    """Time two things in turn and print the median of the ratios."""
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
    each = statistics.median(mine) / STATES * 1e9
    print(f"{name:<44} {statistics.median(ratios):6.2f}x  aim {aim}x  ({each:,.0f} ns)")


def verify(states: Sequence[InterviewState]) -> None:
    """Stop unless the chain and the library agree on every state."""
    for state in states:
        decision = decide(state)
        steps = tuple(step.action for step in decision.steps if step.action not in INVITING)
        if answer(state) != (decision.verdict, steps):
            message = f"the chain and the library disagree on {state}: {answer(state)}, {decision}"
            raise SystemExit(message)


@attrs.frozen
class Bare:
    """An attrs class with the fields of a state and nothing else."""

    stage: object
    contact: object = attrs.field(default=None, kw_only=True)
    relationship: object = attrs.field(default=None, kw_only=True)
    invitation: object = attrs.field(default=None, kw_only=True)
    permission: object = attrs.field(default=None, kw_only=True)
    network: object = attrs.field(default=None, kw_only=True)
    thank_you: object = attrs.field(default=None, kw_only=True)
    check_ins: object = attrs.field(default=None, kw_only=True)
    interview_on: object = attrs.field(default=None, kw_only=True)
    decision_due: object = attrs.field(default=None, kw_only=True)
    decided_on: object = attrs.field(default=None, kw_only=True)
    last_contact_on: object = attrs.field(default=None, kw_only=True)
    invited_on: object = attrs.field(default=None, kw_only=True)


def built(cls: Callable[..., object], states: Sequence[InterviewState]) -> Callable[[], object]:
    """Return a function that builds every state anew."""
    keywords = [attrs.asdict(state) for state in states]
    return lambda: [cls(**fields) for fields in keywords]


def import_times() -> None:
    """Print what importing adds to importing attrs, in fresh interpreters, as the median of pairs."""
    # Compiled code is kept, as it is in any installation that has been used once.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def seconds(module: str) -> float:
        code = (
            f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
        )
        return float(subprocess.check_output([sys.executable, "-c", code], env=env))  # noqa: S603  our own

    seconds("netiquette")
    added = [(seconds("netiquette") - seconds("attrs")) * 1e3 for _ in range(ROUNDS)]
    print(f"{'importing netiquette, beyond attrs':<44} {statistics.median(added):6.1f} ms aim 12 ms")


def main() -> None:
    """Print the table."""
    plain, dated = drawn_states(STATES, dated=False), drawn_states(STATES, dated=True)
    verify(plain)
    print(f"{STATES:,} states, median of {ROUNDS} rounds, against a hand-written if/elif chain:")
    chain = lambda: [answer(state) for state in plain]  # noqa: E731  it is timed, not reused
    compare("decide(state)", lambda: [decide(state) for state in plain], chain, 0.5)
    compare(
        "decide(state, today=...) with dates",
        lambda: [decide(state, today=TODAY) for state in dated],
        chain,
        6,
    )
    print("against a bare frozen attrs class with the same fields:")
    compare("InterviewState(...)", built(InterviewState, dated), built(Bare, dated), 3)
    import_times()


if __name__ == "__main__":
    main()
