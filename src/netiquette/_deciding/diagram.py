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
) -> Diagram:
    """Compile ordered rows, each given as its condition for the facets it asks.

    Where a facet is fixed, the diagram is only for situations that have this word: it is asked as everywhere
    else, and no walk has to stop for it.
    """
    boxes = [{facets.index(facet): words for facet, words in row.items()} for row in rows]
    known: dict[tuple[tuple[int, ...], int], Node] = {}
    gaps: list[tuple[Word, ...]] = []

    def build(playing: tuple[int, ...], asked: int, path: tuple[Word, ...]) -> Node:
        if not playing:
            if len(gaps) < _GAPS_SHOWN:
                gaps.append(path)
            return Leaf(-1, asked)
        node = known.get((playing, asked))
        if node is None:
            facet = next((place for place in boxes[playing[0]] if not asked >> place & 1), None)
            if facet is None:
                node = Leaf(playing[0], asked)
            elif (word := fixed.get(facets[facet])) is not None:
                node = build(_still(boxes, playing, facet, word), asked | 1 << facet, (*path, word))
            else:
                node = (
                    facet,
                    tuple(
                        build(_still(boxes, playing, facet, word), asked | 1 << facet, (*path, word))
                        for word in facets[facet]
                    ),
                )
            known[playing, asked] = node
        return node

    root = build(tuple(range(len(rows))), 0, ())
    used = frozenset(node.row for node in known.values() if isinstance(node, Leaf))
    return Diagram(root, used, tuple(gaps), len(known))


def _still(
    boxes: Sequence[Mapping[int, frozenset[Word]]], playing: tuple[int, ...], facet: int, word: Word
) -> tuple[int, ...]:
    """Return the rows that are still in play once the facet is known to be this word."""
    return tuple(row for row in playing if facet not in boxes[row] or word in boxes[row][facet])
