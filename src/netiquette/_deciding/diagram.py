"""Ordered rows compiled into a decision diagram, once, so that deciding is a walk of a few steps.

A node asks one facet and has a child for each of its words; a leaf names the row that answers. The facet
a node asks is always the next one the first row still in play asks, so a walk asks nothing that the rows
up to the deciding one do not ask; which facets were asked on the way is kept with the leaf. Two nodes with
the same rows in play and the same facets asked are one node.

Rule of this file: it knows nothing of manners. It sees words, rows and places.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netiquette._vocabulary.words import Word

__all__ = ["NOTHING_FIXED", "Diagram", "Leaf", "Node", "compile_table"]

_GAPS_SHOWN = 8
NOTHING_FIXED: Mapping[type[Word], Word] = MappingProxyType({})


@final
class Leaf:
    """Where a walk ends.

    Attributes:
        row: The place of the row that answers; -1 where none does.
        asked: The facets asked on the way, as a bit for each place in the list of facets.
    """

    __slots__ = ("asked", "row")

    def __init__(self, row: int, asked: int) -> None:
        self.row = row
        self.asked = asked


Node: TypeAlias = "Leaf | tuple[int, tuple[Node, ...]]"
"""A leaf, or the place of the facet to ask and a child for each of its words."""


class Diagram(NamedTuple):
    """A table, compiled.

    Attributes:
        root: Where every walk starts.
        used: The places of the rows some walk ends at.
        gaps: The first few situations no row answers, each by the words asked on the way.
        size: The number of nodes and leaves.
    """

    root: Node
    used: frozenset[int]
    gaps: tuple[tuple[Word, ...], ...]
    size: int

    def walk(self, situation: list[Word | None], derive: Callable[[int], Word]) -> Leaf:
        """Return the leaf of a situation.

        Args:
            situation: The word for every facet, in order; None where it has not been derived yet.
            derive: Gives the word for the facet at a place, and is asked only where it matters.
        """
        node = self.root
        while type(node) is not Leaf:
            place, children = node
            node = children[(situation[place] or derive(place)).position]
        return node


def compile_table(
    rows: Sequence[Mapping[type[Word], frozenset[Word]]],
    facets: tuple[type[Word], ...],
    fixed: Mapping[type[Word], Word] = NOTHING_FIXED,
    caring: int = -1,
) -> Diagram:
    """Compile ordered rows, each given as its condition for the facets it asks.

    A set of rows, or of facets, is a number with a bit for each place. What was asked is forgotten once no
    row in play asks it, unless somebody cares; and so are the rows behind one that is sure to answer.

    Args:
        rows: The rows.
        facets: The facets, in the order in which a situation lists them.
        fixed: The facets of which the word is known: the diagram is only for situations that have it. They
            are asked as everywhere else, and no walk has to stop for them.
        caring: The facets to keep account of in `Leaf.asked`, as a bit for each place; all, if left out.
    """
    table = _Table(rows, facets, fixed, caring)
    root = table.build((1 << len(rows)) - 1, 0, ())
    used = frozenset(node.row for node in table.known.values() if isinstance(node, Leaf))
    return Diagram(root, used, tuple(table.gaps), len(table.known))


class _Table:
    """Rows that are being compiled.

    Attributes:
        asking: The facets that each row asks, in order.
        naming: For each facet, the rows that ask it.
        fitting: For each facet, for each of its words, the rows that are still in play with it.
    """

    def __init__(
        self,
        rows: Sequence[Mapping[type[Word], frozenset[Word]]],
        facets: tuple[type[Word], ...],
        fixed: Mapping[type[Word], Word],
        caring: int,
    ) -> None:
        self.facets = facets
        self.caring = caring
        self.known: dict[tuple[int, int], Node] = {}
        self.gaps: list[tuple[Word, ...]] = []
        places = {facet: place for place, facet in enumerate(facets)}
        self.asking = [[places[facet] for facet in row] for row in rows]
        every = (1 << len(rows)) - 1
        self.naming = [0] * len(facets)
        fits: list[dict[Word, int]] = [{} for _ in facets]
        for number, row in enumerate(rows):
            for facet, words in row.items():
                self.naming[places[facet]] |= 1 << number
                held = fits[places[facet]]
                for word in words:
                    held[word] = held.get(word, 0) | 1 << number
        self.fitting = [
            [(word, every & ~named | held.get(word, 0)) for word in (facets[place] if named else ())]
            for place, (named, held) in enumerate(zip(self.naming, fits, strict=True))
        ]
        self.fixed = {places[facet]: word for facet, word in fixed.items() if self.naming[places[facet]]}
        self._named: dict[int, int] = {}
        self._unsure: dict[int, int] = {}

    def build(self, playing: int, asked: int, path: tuple[Word, ...]) -> Node:
        """Return the diagram of the rows in play."""
        if not playing:
            if len(self.gaps) < _GAPS_SHOWN:
                self.gaps.append(path)
            return Leaf(-1, asked & self.caring)
        playing, asked = self._needed(playing, asked)
        node = self.known.get((playing, asked))
        if node is None:
            node = self.known[playing, asked] = self._fork(playing, asked, path)
        return node

    def _fork(self, playing: int, asked: int, path: tuple[Word, ...]) -> Node:
        row = (playing & -playing).bit_length() - 1
        place = next((place for place in self.asking[row] if not asked >> place & 1), None)
        if place is None:
            return Leaf(row, asked & self.caring)
        asked |= 1 << place
        fixed = self.fixed.get(place)
        children = tuple(
            self.build(playing & fitting, asked, (*path, word))
            for word, fitting in self.fitting[place]
            if fixed is None or word is fixed
        )
        return (place, children) if fixed is None else children[0]

    def _needed(self, playing: int, asked: int) -> tuple[int, int]:
        """Return what is left of the rows and of what was asked, without what can make no difference."""
        unsure = self._unsure.get(asked)
        if unsure is None:
            unsure = 0
            for place, naming in enumerate(self.naming):
                if not asked >> place & 1:
                    unsure |= naming
            self._unsure[asked] = unsure
        sure = playing & ~unsure
        playing &= (sure & -sure) * 2 - 1 if sure else -1
        named = self._named.get(playing)
        if named is None:
            named = 0
            for place, naming in enumerate(self.naming):
                if naming & playing:
                    named |= 1 << place
            self._named[playing] = named
        return playing, asked & (named | self.caring)
