"""What composing and reviewing cost, as ratios in one run: ``nox -s bench``.

A message is timed against an f-string of the same text, in turn, round by round; the median of the rounds'
ratios is what to quote. A review is timed in milliseconds, against the length of the text.
"""

from __future__ import annotations

import statistics
import time
from functools import partial
from typing import TYPE_CHECKING

import attrs

from netiquette import LIMITS, Details, InterviewState, connection_request, review, thank_you_note

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
TIMES = 5_000

ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
)
REJECTED = InterviewState("rejected")


def note_by_hand() -> str:
    """Return the thank-you note as an f-string."""
    contact, candidate = "Bo", ADA.candidate_name
    return (
        f"Hi {contact},\n\nThank you for taking the time to talk with me about the {ADA.position} role at "
        f"{ADA.company}. I keep coming back to what we said about {ADA.topic}.\n\nThe more I think about the "
        f"work, the more I'd like to do it. If there's anything else you'd like to know, please just ask."
        f"\n\nBest wishes,\n{candidate}"
    )


def request_by_hand() -> str:
    """Return the connection request as an f-string, without any thought of whether it fits."""
    contact = "Bo"
    return (
        f"Hi {contact},\nThank you for the chance to interview at {ADA.company}. I enjoyed our talk about "
        f"{ADA.topic}. I'd be glad to be considered another time. Wherever I end up, I'd value staying "
        "connected."
    )


def seconds(function: Callable[[], object], times: int) -> float:
    """Return how long a call takes on average."""
    start = time.perf_counter()
    for _ in range(times):
        function()
    return (time.perf_counter() - start) / times


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Time two things in turn and print the median of the ratios."""
    seconds(ours, TIMES), seconds(theirs, TIMES)
    mine, ratios = [], []
    for _ in range(ROUNDS):
        mine.append(seconds(ours, TIMES))
        ratios.append(mine[-1] / seconds(theirs, TIMES))
    print(f"{name:<44} {statistics.median(ratios):6.1f}x  aim 8x  ({statistics.median(mine) * 1e6:,.1f} us)")


def reviewed(length: int) -> str:
    """Return a letter of about that length, with no fault but the length."""
    first, second = note_by_hand().split("\n\n")[1:3]
    paragraph = f"{first} {second}\n\n"
    return f"Hi Bo,\n\n{(paragraph * (length // len(paragraph) + 1))[: length - 40].strip()}\n\nAda Sample"


def main() -> None:
    """Print the table."""
    assert thank_you_note(ADA).body == note_by_hand()  # noqa: S101  else nothing is compared
    assert connection_request(ADA, REJECTED).body == request_by_hand()  # noqa: S101
    print(f"median of {ROUNDS} rounds, against one f-string of the same text:")
    compare("thank_you_note(details)", lambda: thank_you_note(ADA), note_by_hand)
    compare("connection_request(details, state)", lambda: connection_request(ADA, REJECTED), request_by_hand)
    for length, aim in ((1_000, "  aim 1 ms"), (10_000, ""), (100_000, ""), (1_000_000, "")):
        limits = attrs.evolve(LIMITS, text=length)
        letter = partial(review, reviewed(length), "send_thank_you", details=ADA, limits=limits)
        rounds = [seconds(letter, 1) for _ in range(ROUNDS)]
        each = statistics.median(rounds) * 1e3
        name = f"review of {length:,} characters"
        print(f"{name:<44} {each:8.2f} ms{aim}  ({each / length * 1e6:.0f} ns each)")


if __name__ == "__main__":
    main()
