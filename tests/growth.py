"""Tell what grows with its input from what grows with its square, on a machine that does other things too.

No second is ever asserted. What is done for an input is set beside what is done for one a sixteenth as long,
in the same run: in proportion it is 16 times as much, with the square 256 times, and the limit is 64. So
either may be mismeasured fourfold before a test answers wrongly, and three things prevent that:

* What is measured is the time that the processor gave to this thread. What others make it wait doesn't
  count, only what they do to its caches. (So memory is the least steady measure: where thousands of objects
  are kept, they cost twice or thrice what is in proportion.)
* The two are measured in turn, and for each the quickest counts, because noise only ever adds.
* It is all measured again where the limit seems to be passed, for a square passes it every time.
"""

from __future__ import annotations

import gc
from time import thread_time

SPAN = 16
"""How many times as long the longer input is."""

LIMIT = 64
"""How many times as much may be done for it: four times what is in proportion, a quarter of the square."""

ROUNDS = 10
"""How often the limit must be passed to be believed. Only what fails is measured so often."""

RESOLVED = 0.001
"""How many seconds the clock can surely tell from none; what takes less is done several times over."""


def spent(work, times):
    """Return how long the processor works where something is done so many times."""
    start = thread_time()
    for _ in range(times):
        work()
    return thread_time() - start


def first(work):
    """Return how many times something must be done for the clock to tell, and how long one of them took."""
    times = 1
    while (seconds := spent(work, times)) < RESOLVED:
        times *= 2
    return times, seconds / times


def ratio(dear, cheap, limit=LIMIT):
    """Return how many times as much one function does as another; above `limit` if it did in every round.

    Both are called without arguments, again and again, so neither may use up what it works on.
    """
    collects = gc.isenabled()
    gc.disable()  # as `timeit` does: a collection goes through all that other tests have left
    try:
        dear_times, dearest = first(dear)
        cheap_times, cheapest = first(cheap)
        for _ in range(ROUNDS):
            # The cheap one twice: too long a time for it could hide a square, and it costs least.
            for _ in range(2):
                cheapest = min(cheapest, spent(cheap, cheap_times) / cheap_times)
            if dearest <= limit * cheapest:
                break
            dearest = min(dearest, spent(dear, dear_times) / dear_times)
        return dearest / cheapest
    finally:
        if collects:
            gc.enable()


def assert_in_proportion(prepare, size):
    """Fail where what is done grows faster than its input.

    Args:
        prepare: Takes a size, and returns what is to be done for an input of that size, as a function without
            arguments. What `prepare` itself does isn't measured.
        size: That of the longer input: such that a square would by far outweigh all that isn't one.
    """
    found = ratio(prepare(size), prepare(size // SPAN))
    assert found <= LIMIT, f"{SPAN} times the input makes {found:.0f} times the work"
