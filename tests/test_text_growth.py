"""Time grows as the texts do that a stranger sends: marks, details, notes, composing and length."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import InvalidDetailError, Limits
from netiquette._limits import bounded
from netiquette._reading import blotted
from tests.growth import assert_in_proportion

WIDE = Limits(detail=10**6, text=10**7)
"""Wide enough for every text here; growth is that of the code, not that of a limit."""

MARKS = {
    "marks of two classes": "\u0301\u0316",
    "one mark": "\u0301",
    "a mark of two": "\u0344",
    "vowel signs of Tibetan that are two marks each": "\u0f73\u0f81",
    "points of Hebrew": "\u05b0\u05bc",
}


class TestMarks:
    """Normalization sorts marks in time that grows with the square of their number."""

    @pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
    def test_only_so_many_are_taken_in_a_row(self, marks):
        for place in ("", "a" * 13, "a" * 30, f"a{marks}b" * 40):
            most = (marks * 30)[:30]
            assert bounded("text", f"{place}a{most}b", 10_000, 30)
            with pytest.raises(InvalidDetailError) as caught:
                bounded("text", f"{place}a{most}{marks[0]}b", 10_000, 30)
            assert str(caught.value) == (
                "text has 31 combining marks in a row, but 30 are taken at most; remove the marks that no "
                "letter has"
            )

    @given(st.text(alphabet="a\u0301\u0f73\u05b0", max_size=40), st.integers(1, 6))
    def test_the_longest_run_counts_wherever_it_stands(self, text, most):
        longest = max((len(run) for run in re.findall("[\u0301\u0f73\u05b0]+", text)), default=0)
        try:
            bounded("text", text, 40, most)
        except InvalidDetailError as error:
            assert longest > most
            assert f"has {longest} combining" in str(error)
        else:
            assert longest <= most

    @pytest.mark.parametrize("unit", [*MARKS.values(), "a" + "\u0301\u0316" * 15, "a\u0301", "я"])
    def test_looking_for_them_takes_time_in_proportion(self, unit):
        def looked(size):
            text = (unit * size)[:size]
            return lambda: taken(text)

        def taken(text):
            with suppress(InvalidDetailError):
                bounded("text", text, len(text), 30)

        assert_in_proportion(looked, 100_000)


def as_it_was(text, given_words):
    """Blot as 26.1 did: what stands before the words is looked at first."""
    for said in given_words:
        if said in text:
            inside = f"(?<![^\\W_]){re.escape(said)}(?![^\\W_])"
            text = re.sub(inside, lambda found: "\ufffc" * len(found.group()), text)
    return text


class TestBlots:
    """The candidate's own words are taken out of a text before anything is looked for in it."""

    @given(
        st.text(alphabet="aab! _\n\u00e9\U0001f600", max_size=40),
        st.lists(st.text(alphabet="aab! _\n\u00e9\U0001f600", min_size=1, max_size=6), max_size=3),
    )
    @example("aa!aa!aa", ["aa!aa"])
    @example("!a!a!a!ab", ["!a!a", "a!"])
    @example("Bo, hi", ["Bo", ", hi"])
    def test_they_stand_where_they_always_did(self, text, words):
        assert blotted(text, tuple(words)) == as_it_was(text, words)

    @pytest.mark.parametrize(
        ("unit", "end"), [("!", "zq"), ("a!", ""), ("!a", "!"), ("a", ""), (" a", ""), ("ab", "!"), ("!", "")]
    )
    def test_time_grows_as_text_and_words_do(self, unit, end):
        """The text and the longest detail grow together, and one never stands in the way of the other."""

        def read(size):
            words = unit * (size // 2) + end
            text = f"{unit * size}b {words}"
            return lambda: blotted(text, (words,))

        assert_in_proportion(read, 20_000)
