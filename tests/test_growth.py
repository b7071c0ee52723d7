"""The yardstick of all tests of growth: it finds every square that was planted, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest

from tests.growth import LIMIT, SPAN, assert_in_proportion, ratio


def summed(size):
    """Go through what there is once, in Python."""
    numbers = range(size)
    return lambda: [number + 1 for number in numbers]


def split(size):
    """Go through what there is once, in C."""
    text = "a b " * size
    return text.split


def remembered(size):
    """Make something of every part, and keep it."""
    return lambda: {str(number): number for number in range(size)}


def ordered(size):
    """Put marks into order that are in order already."""
    text = "a" + "\u0316" * size
    return lambda: unicodedata.normalize("NFC", text)


def paired(size):
    """Look at every part once for every part before it, in Python."""

    def work():
        for number in range(size):
            for _ in range(number):
                pass

    return work


def sought(size):
    """Look for every part among all, in Python and in C."""
    numbers = [*range(size)]
    return lambda: [number for number in numbers if -number in numbers]


def inserted(size):
    """Put every part before all others."""

    def work():
        numbers = []
        for number in range(size):
            numbers.insert(0, number)

    return work


def disordered(size):
    """Put marks into order that are not: in C, in one call, and with the square (UAX 15)."""
    text = "a" + "\u0301\u0316" * size
    return lambda: unicodedata.normalize("NFC", text)


LINEAR = {summed: 100_000, split: 100_000, remembered: 20_000, ordered: 100_000}
SQUARE = {paired: 800, sought: 800, inserted: 16_000, disordered: 2_000}


@pytest.fixture(params=[0, 3], ids=["alone", "beside busy processes"])
def _neighbours(request):
    """Processes that do nothing but keep a processor from us."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(request.param)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


@pytest.mark.usefixtures("_neighbours")
class TestGrowth:
    """Whatever else the machine does."""

    @pytest.mark.parametrize(("prepare", "size"), LINEAR.items())
    def test_in_proportion_passes(self, prepare, size):
        assert_in_proportion(prepare, size)

    @pytest.mark.parametrize(("prepare", "size"), SQUARE.items())
    def test_with_the_square_fails(self, prepare, size):
        with pytest.raises(AssertionError, match=rf"{SPAN} times the input makes \d+ times the work"):
            assert_in_proportion(prepare, size)


class TestRatio:
    """Of two pieces of work."""

    def test_is_how_many_times_as_much_one_is(self):
        """Whichever is the longer."""
        assert ratio(summed(1_000_000), summed(1_000)) > LIMIT
        assert ratio(summed(1_000), summed(1_000_000)) < 1 / LIMIT

    def test_is_told_of_what_takes_no_time(self):
        """It is done until the clock can tell."""
        assert 1 / 3 < ratio(int, int) < 3

    def test_takes_the_limit_it_is_given(self):
        """And measures until it is certain that it was passed."""
        assert ratio(summed(10_000), summed(1_000), limit=40) < 40
        assert ratio(summed(40_000), summed(1_000), limit=10) > 10
