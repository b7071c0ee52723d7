"""Regions: sets of situations, kept as shared diagrams, and said in as few words as will do.

Theory of operation. A situation has one word for each of a fixed list of facets; both are numbers here. A
diagram asks the facets in that order and ends in a value. What is the same is one diagram with one number,
and a facet that makes no difference is not asked: so two diagrams that say the same are equal, and a region
depends on the facets it asks and on no other. A region is a diagram of yes and no. It is put as boxes, as
rules are: words of one facet are alternatives, a facet that is not named is free. Each box is grown until it
can grow no more, and one that the others cover is dropped.

Rule of this file: it knows neither manners nor words. It sees facets, places and numbers.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from netiquette._languages.sentences import ComparingSentences

__all__ = ["Box", "Regions", "boxes_of"]

Box: TypeAlias = "Mapping[int, frozenset[int]]"
"""The words of each facet that is named; never none and never all of them."""

_Branch: TypeAlias = tuple[int, tuple[int, ...]]
"""The place of a facet and the diagram for each of its words; or `_LEAF` and the place of a value."""
_LEAF = -1


class Regions:
    """Diagrams over facets of so many words each, of which no two are alike."""

    def __init__(self, widths: Sequence[int]) -> None:
        self.widths = tuple(widths)
        self._nodes: list[_Branch] = []
        self._numbers: dict[_Branch, int] = {}
        self._values: list[Any] = []
        self._leaves: dict[Hashable, int] = {}
        self.nothing = self.leaf(False)  # noqa: FBT003  a region is a diagram of yes and no
        self.everything = self.leaf(True)  # noqa: FBT003

    def _number(self, node: _Branch) -> int:
        number = self._numbers.get(node)
        if number is None:
            number = self._numbers[node] = len(self._nodes)
            self._nodes.append(node)
        return number

    def leaf(self, value: Hashable) -> int:
        """Return the diagram that ends in a value whatever is asked."""
        if value not in self._leaves:
            self._leaves[value] = self._number((_LEAF, (len(self._values),)))
            self._values.append(value)
        return self._leaves[value]

    def fork(self, place: int, children: Sequence[int]) -> int:
        """Return the diagram that asks a facet first; each child asks later ones only."""
        if all(child == children[0] for child in children):
            return children[0]
        return self._number((place, tuple(children)))

    def box(self, box: Box) -> int:
        """Return the region of a box."""
        region = self.everything
        for place in sorted(box, reverse=True):
            words = box[place]
            region = self.fork(
                place, [region if word in words else self.nothing for word in range(self.widths[place])]
            )
        return region

    def joined(self, one: int, other: int, join: Callable[[Any, Any], Hashable]) -> int:
        """Return the diagram that ends in what two values come to, wherever the two diagrams end in them."""

        def settled(one: int, other: int) -> int | None:
            (first, these), (second, those) = self._nodes[one], self._nodes[other]
            if first == second == _LEAF:
                return self.leaf(join(self._values[these[0]], self._values[those[0]]))
            return None

        return self._merged(one, other, settled)

    def _merged(self, one: int, other: int, settled: Callable[[int, int], int | None]) -> int:
        """Return what two diagrams come to, given what those do of which no more has to be asked."""
        known: dict[tuple[int, int], int] = {}

        def both(one: int, other: int) -> int:
            joint = known.get((one, other))
            if joint is None:
                joint = settled(one, other)
                if joint is None:
                    (first, these), (second, those) = self._nodes[one], self._nodes[other]
                    place = second if first == _LEAF else first if second == _LEAF else min(first, second)
                    width = self.widths[place]
                    pairs = zip(
                        these if first == place else (one,) * width,
                        those if second == place else (other,) * width,
                        strict=True,
                    )
                    joint = self.fork(place, [both(*pair) for pair in pairs])
                known[one, other] = joint
            return joint

        return both(one, other)

    def by_value(self, diagram: int) -> dict[Any, int]:
        """Return for each value the region in which the diagram ends in it."""
        known: dict[int, dict[Any, int]] = {}

        def split(number: int) -> dict[Any, int]:
            if number not in known:
                place, children = self._nodes[number]
                if place == _LEAF:
                    known[number] = {self._values[children[0]]: self.everything}
                else:
                    parts = [split(child) for child in children]
                    values = dict.fromkeys(value for part in parts for value in part)
                    known[number] = {
                        value: self.fork(place, [part.get(value, self.nothing) for part in parts])
                        for value in values
                    }
            return known[number]

        return split(diagram)

    def either(self, one: int, other: int) -> int:
        """Return what is in one of two regions."""

        def settled(one: int, other: int) -> int | None:
            if one == other or other in (self.nothing, self.everything):
                return one if other == self.nothing else other
            if one in (self.nothing, self.everything):
                return other if one == self.nothing else one
            return None

        return self._merged(one, other, settled)

    def minus(self, one: int, other: int) -> int:
        """Return what is in one region and not in the other."""

        def settled(one: int, other: int) -> int | None:
            if one in (other, self.nothing) or other == self.everything:
                return self.nothing
            return one if other == self.nothing else None

        return self._merged(one, other, settled)

    def count(self, boxes: Sequence[Box]) -> int:
        """Return how many combinations of words boxes have, of the facets that one of them names."""
        asked = sorted({place for box in boxes for place in box})
        region = self.nothing
        for box in boxes:
            region = self.either(region, self.box(box))
        known: dict[tuple[int, int], int] = {}

        def within(number: int, level: int) -> int:
            if level == len(asked):
                return int(number == self.everything)
            if (number, level) not in known:
                place, children = self._nodes[number]
                known[number, level] = (
                    sum(within(child, level + 1) for child in children)
                    if place == asked[level]
                    else self.widths[asked[level]] * within(number, level + 1)
                )
            return known[number, level]

        return within(region, 0)

    def boxes(self, region: int, *, within: int) -> tuple[Box, ...]:
        """Return boxes that cover a region: none can grow, and none can be spared.

        Args:
            region: What they have to cover.
            within: What they may run over where that frees a facet; at least the region.
        """
        found: list[Box] = []
        left = region
        while left != self.nothing:
            seed = self._path(left)
            grown = [self._grown(seed, region, within, order) for order in ([*seed], [*reversed(seed)])]
            box = min(grown, key=self._size)
            found.append(box)
            left = self.minus(left, self.box(box))
        return tuple(self._needed(region, found))

    def _path(self, region: int) -> dict[int, frozenset[int]]:
        """Return some box of a region that has one word of each facet asked on the way."""
        path: dict[int, frozenset[int]] = {}
        place, children = self._nodes[region]
        while place != _LEAF:
            word = next(word for word, child in enumerate(children) if child != self.nothing)
            path[place] = frozenset({word})
            place, children = self._nodes[children[word]]
        return path

    def _inside(self, box: Box, region: int) -> bool:
        """Return whether all of a box is in a region."""
        return not self._reaches(box, region, self.nothing)

    def _meets(self, box: Box, region: int) -> bool:
        """Return whether some of a box is in a region."""
        return self._reaches(box, region, self.everything)

    def _reaches(self, box: Box, region: int, leaf: int) -> bool:
        """Return whether a region ends in a leaf somewhere in a box."""
        seen = {region}
        waiting = [region]
        while waiting:
            number = waiting.pop()
            if number == leaf:
                return True
            place, children = self._nodes[number]
            if place != _LEAF:
                words = box.get(place)
                fresh = {*children} if words is None else {children[word] for word in words}
                waiting += fresh - seen
                seen |= fresh
        return False

    def _grown(self, seed: Box, region: int, within: int, order: Sequence[int]) -> Box:
        """Return a box that can grow no more: facets are freed where they may be, then given more words."""
        box = dict(seed)
        for place in order:
            freed = {other: words for other, words in box.items() if other != place}
            if self._inside(freed, within):
                box = freed
        for place in [place for place in order if place in box]:
            slices = ((word, {**box, place: frozenset({word})}) for word in range(self.widths[place]))
            box[place] = frozenset(
                word for word, only in slices if self._inside(only, within) and self._meets(only, region)
            )
        return box

    def _size(self, box: Box) -> tuple[int, float]:
        """Return what a smaller description, and a larger region, has less of."""
        return len(box), -prod(len(words) / self.widths[place] for place, words in box.items())

    def _needed(self, region: int, found: Sequence[Box]) -> Iterator[Box]:
        """Yield the boxes that the others do not cover."""
        later = [self.nothing]
        for box in reversed(found):
            later.append(self.either(self.box(box), later[-1]))
        left = region  # of which no box that was kept has anything
        for box, others in zip(found, reversed(later[:-1]), strict=True):
            if self.minus(left, others) != self.nothing:
                left = self.minus(left, self.box(box))
                yield box


def boxes_of(
    boxes: Sequence[Box], facets: Sequence[tuple[str, Sequence[str]]], says: ComparingSentences
) -> str:
    """Say where something holds, given what each facet and each of its words is called, and how it is said.

    If nearly all words of a facet will do, those that will not are named.
    """
    return says.cases.join(
        says.conditions.join(_facet(*facets[place], box[place], says) for place in sorted(box))
        for box in boxes
    )


def _facet(name: str, words: Sequence[str], named: frozenset[int], says: ComparingSentences) -> str:
    others = [word for place, word in enumerate(words) if place not in named]
    if len(others) < len(named):
        return says.holds_not.format(facet=name, words=says.words.join(others))
    return says.holds.format(facet=name, words=says.words.join(words[place] for place in sorted(named)))
