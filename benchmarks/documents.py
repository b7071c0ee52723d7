"""What reading a document costs, against msgspec on the same class in the same run: ``nox -s bench``.

msgspec decodes straight into attrs classes and calls no converter, so the comparison isn't fair to us.
That is its point: it is the price of refusing what could not have been built by hand.
"""

from __future__ import annotations

import statistics
import timeit
from datetime import date

import msgspec

from netiquette import InterviewState
from netiquette.json import dumps, loads

ROUNDS = 15
TIMES = 2_000
STATE = InterviewState(
    "interviewed",
    contact="peer",
    thank_you="sent",
    check_ins=1,
    interview_on=date(2026, 11, 20),
    decision_due=date(2026, 11, 30),
)


def main() -> None:
    """Print the table."""
    text = dumps(STATE)
    decode = msgspec.json.Decoder(InterviewState).decode
    assert decode(text) == loads(text, InterviewState) == STATE  # noqa: S101  else nothing is compared
    rounds = [
        (
            timeit.timeit(lambda: loads(text, InterviewState), number=TIMES) / TIMES,
            timeit.timeit(lambda: decode(text), number=TIMES) / TIMES,
        )
        for _ in range(ROUNDS)
    ]
    ratio = statistics.median(ours / theirs for ours, theirs in rounds)
    ours, theirs = (statistics.median(column) * 1e6 for column in zip(*rounds, strict=True))
    print(f"median of {ROUNDS} rounds, one state:")
    print(f"loads {ours:.1f} us, msgspec {theirs:.2f} us, {ratio:.0f}x")


if __name__ == "__main__":
    main()
