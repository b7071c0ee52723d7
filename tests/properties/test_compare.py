"""Whatever two policies there are, what is told of them is what `decide` answers otherwise."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netiquette import CAUTIOUS, FOUNDING, PERMISSIVE, compare
from netiquette._deciding.situation import situation_of
from netiquette._deciding.timing import WEEKENDS
from netiquette.strategies import policies, questions
from tests.test_compare import OURS, SAMPLE, check


class TestWhatDiffers:
    """Each comparison takes a second or two, so these have a file of their own."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [(CAUTIOUS, FOUNDING), (FOUNDING, PERMISSIVE), (CAUTIOUS, OURS)],
        ids=["cautious-founding", "founding-permissive", "cautious-ours"],
    )  # fmt: skip
    def test_is_told_for_every_question_that_shows_it(self, before, after):
        """Of the golden sample."""
        differences = compare(before, after)
        for state, today in SAMPLE[:1_500]:
            check(differences, before, after, situation_of(state, today, before, WEEKENDS)[:-1])

    @settings(max_examples=10)  # each compares two policies in every situation
    @given(policies(), policies(), st.lists(questions(), min_size=5, max_size=5))
    def test_is_told_for_any_two_policies(self, before, after, asked):
        """Whatever rules they have; the numbers are the same here, for they decide which situation it is."""
        after = attrs.evolve(after, timing=before.timing)
        differences = compare(before, after)
        for state, today in asked:
            check(differences, before, after, situation_of(state, today, before, WEEKENDS)[:-1])

    @settings(max_examples=10)
    @given(policies())
    def test_is_nothing_for_one_policy(self, policy):
        assert compare(policy, policy) == ()
        assert compare(policy, attrs.evolve(policy)) == ()
