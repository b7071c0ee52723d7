"""The decision diagram: walking it is scanning the table for the first row that fits."""

from __future__ import annotations

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette import CAUTIOUS, FOUNDING, PERMISSIVE, Stage
from netiquette._deciding.compiled import compiled, compiled_for_most
from netiquette._deciding.diagram import Leaf, compile_table
from netiquette._deciding.rule import FACETS
from netiquette._vocabulary.words import Word


class Size(Word):
    """A facet of three words."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Colour(Word):
    """A facet of two."""

    RED = "red"
    BLUE = "blue"


class Taste(Word):
    """A facet of two, of which one has a namesake."""

    RED = "red"
    SOUR = "sour"


class Only(Word):
    """A facet of one."""

    THIS = "this"


SMALL_FACETS = (Size, Colour, Taste, Only)
SITUATIONS = [*product(*SMALL_FACETS)]
ROWS = st.fixed_dictionaries(
    {}, optional={facet: st.frozensets(st.sampled_from(facet), min_size=1) for facet in SMALL_FACETS}
)
TABLES = st.lists(ROWS, max_size=8)


def first_match(rows, situation):
    """Return the place of the first row that fits, -1 where none does."""
    for place, row in enumerate(rows):
        if all(situation[SMALL_FACETS.index(facet)] in words for facet, words in row.items()):
            return place
    return -1


def never(place):
    """Stand in for a word that everybody knows already."""
    raise AssertionError(place)


class TestWalking:
    """Over all situations of small random tables."""

    @given(TABLES)
    def test_finds_the_first_match(self, rows):
        """The leaf names the row the scan finds."""
        diagram = compile_table(rows, SMALL_FACETS)
        for situation in SITUATIONS:
            assert diagram.walk([*situation], never).row == first_match(rows, situation)

    @given(TABLES)
    def test_uses_the_rows_that_answer(self, rows):
        """Those and no others."""
        answers = {first_match(rows, situation) for situation in SITUATIONS}
        assert compile_table(rows, SMALL_FACETS).used == answers - {-1}

    @given(TABLES)
    def test_shows_gaps_where_there_are_any(self, rows):
        """Each is a set of words under which no row answers, whatever the others are."""
        gaps = compile_table(rows, SMALL_FACETS).gaps
        unanswered = [situation for situation in SITUATIONS if first_match(rows, situation) == -1]
        assert bool(gaps) == bool(unanswered)
        assert len(gaps) <= 8
        for gap in gaps:
            fitting = [situation for situation in SITUATIONS if {*gap} <= {*situation}]
            assert fitting
            assert all(situation in unanswered for situation in fitting)

    @given(TABLES)
    def test_asks_only_what_matters(self, rows):
        """What the leaf says was asked decides, and no row up to the deciding one is silent about it."""
        diagram = compile_table(rows, SMALL_FACETS)
        for situation in SITUATIONS:
            derived = []

            def derive(place, situation=situation, derived=derived):
                derived.append(place)
                return situation[place]

            leaf = diagram.walk([None] * len(SMALL_FACETS), derive)
            assert leaf.row == first_match(rows, situation)
            assert leaf.asked == sum(1 << place for place in derived)
            assert len({*derived}) == len(derived)
            tried = rows if leaf.row == -1 else rows[: leaf.row + 1]
            assert {SMALL_FACETS[place] for place in derived} <= {facet for row in tried for facet in row}


class TestWhatIsFixed:
    """A diagram for some of the situations only, and with less of an account of what was asked."""

    @given(
        TABLES, st.fixed_dictionaries({}, optional={facet: st.sampled_from(facet) for facet in SMALL_FACETS})
    )
    def test_answers_the_same_without_stopping(self, rows, fixed):
        """What is fixed counts as asked, and no node asks it."""
        whole, part = compile_table(rows, SMALL_FACETS), compile_table(rows, SMALL_FACETS, fixed)
        for situation in SITUATIONS:
            if {*fixed.values()} <= {*situation}:
                derived = []

                def derive(place, situation=situation, derived=derived):
                    derived.append(place)
                    return situation[place]

                leaf, other = whole.walk([*situation], never), part.walk([None] * len(SMALL_FACETS), derive)
                assert (leaf.row, leaf.asked) == (other.row, other.asked)
                assert not {SMALL_FACETS[place] for place in derived} & {*fixed}

    @given(TABLES, st.integers(0, 15))
    def test_keeps_account_of_what_somebody_cares_for(self, rows, caring):
        """And of nothing else, which takes no more nodes."""
        whole, part = compile_table(rows, SMALL_FACETS), compile_table(rows, SMALL_FACETS, caring=caring)
        for situation in SITUATIONS:
            leaf, other = whole.walk([*situation], never), part.walk([*situation], never)
            assert (leaf.row, leaf.asked & caring) == (other.row, other.asked)
        assert part.size <= whole.size


class TestExamples:
    """What a reader may work out by hand."""

    def test_an_empty_table_is_one_gap(self):
        """Nothing was asked, and nothing answers."""
        diagram = compile_table([], SMALL_FACETS)
        assert isinstance(diagram.root, Leaf)
        assert (diagram.root.row, diagram.root.asked) == (-1, 0)
        assert (diagram.used, diagram.gaps, diagram.size) == (frozenset(), ((),), 0)

    def test_a_row_without_a_condition_asks_nothing(self):
        """It is the answer to everything."""
        diagram = compile_table([{}, {Size: {Size.SMALL}}], SMALL_FACETS)
        assert isinstance(diagram.root, Leaf)
        assert (diagram.root.row, diagram.used, diagram.gaps, diagram.size) == (0, {0}, (), 1)

    def test_shares_what_is_alike(self):
        """Two words that lead to the same question lead to the same node."""
        diagram = compile_table([{Size: {Size.SMALL}}, {Colour: {Colour.RED}}, {}], SMALL_FACETS)
        place, children = diagram.root
        assert place == 0
        assert children[1] is children[2]
        assert diagram.size == 5  # two questions and three answers
        assert diagram.walk([Size.SMALL, None, None, None], never).row == 0

    def test_keeps_namesakes_apart(self):
        """A colour is not a taste."""
        diagram = compile_table([{Colour: {Colour.RED}, Taste: {Taste.SOUR}}, {}], SMALL_FACETS)
        assert diagram.walk([None, Colour.RED, Taste.RED, None], never).row == 1
        assert diagram.walk([None, Colour.RED, Taste.SOUR, None], never).row == 0

    def test_lists_the_first_eight_gaps(self):
        """A table that answers hardly anything would list thousands."""
        diagram = compile_table([{Stage: {Stage.RESEARCHING}}], FACETS)
        assert diagram.gaps == tuple((stage,) for stage in [*Stage][1:9])


class TestPresets:
    """The tables that ship."""

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    def test_stay_small(self, policy):
        """Not a thousand nodes for so many situations: what breaks the sharing shows here."""
        assert prod(map(len, FACETS[:-1])) > 100_000_000_000
        for tables, most in ((compiled(policy), 1000), (compiled_for_most(policy), 200)):
            for diagram in (tables.connecting, tables.courtesy):
                assert 0 < diagram.size < most
                assert diagram.gaps == ()
