"""What a process costs, as ratios in one run: ``nox -s bench``.

Each thing is timed against what it is made of, in turn, round by round; the median of the rounds' ratios is
what to quote. States are built anew for every call, so that nothing is answered from memory.
"""

from __future__ import annotations

import statistics
import time
from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING

import attrs

from netiquette import Event, InterviewState, Process, after, agenda, decide, forecast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROUNDS = 25
DAY = date(2026, 11, 23)
PEOPLE = ("hiring_manager", "recruiter", *["interviewer"] * 4, "peer", "coordinator")
MET = InterviewState("interviewed", contact="hiring_manager", interview_on=DAY - timedelta(4))
THANKED = Event(DAY, "send_thank_you")
_FRESH = count()


def fresh() -> InterviewState:
    """Return a state that nobody has asked about yet."""
    number = next(_FRESH)
    return attrs.evolve(MET, decision_due=DAY + timedelta(number % 300), check_ins=number // 300)


def panel() -> Mapping[int, InterviewState]:
    """Return what is known of eight people."""
    state = fresh()
    return {place: attrs.evolve(state, contact=contact) for place, contact in enumerate(PEOPLE)}


def seconds(function: Callable[[object], object], given: list[object]) -> float:
    """Return how long a call takes on average."""
    start = time.perf_counter()
    for each in given:
        function(each)
    return (time.perf_counter() - start) / len(given)


def compare(
    name: str,
    aim: float,
    times: int,
    ours: tuple[Callable[[], object], Callable[[object], object]],
    theirs: tuple[Callable[[], object], Callable[[object], object]],
) -> None:
    """Time two things in turn, and print the median of the ratios."""
    mine, ratios = [], []
    for _ in range(ROUNDS):
        (made, ask), (other, way) = ours, theirs
        mine.append(seconds(ask, [made() for _ in range(times)]))
        ratios.append(mine[-1] / seconds(way, [other() for _ in range(times)]))
    found = statistics.median(ratios)
    print(f"{name:<44} {found:6.1f}x  aim {aim:g}x  ({statistics.median(mine) * 1e6:,.1f} us)")


def main() -> None:
    """Print each ratio with its aim."""
    compare(
        "after / attrs.evolve",
        3,
        2_000,
        (fresh, lambda state: after(state, THANKED)),
        (fresh, lambda state: attrs.evolve(state, thank_you="sent", last_contact_on=DAY)),
    )
    compare(
        "agenda of eight people / eight decide",
        1.5,
        200,
        (lambda: Process(panel()), lambda process: agenda(process, today=DAY)),
        (lambda: [*panel().values()], lambda states: [decide(state, today=DAY) for state in states]),
    )
    compare(
        "forecast of a year / decide",
        40,
        500,
        (fresh, lambda state: forecast(state, today=DAY)),
        (fresh, lambda state: decide(state, today=DAY)),
    )


if __name__ == "__main__":
    main()
