"""Both tables of a policy as one chain of small arrays: what a data frame looks its answers up in.

Theory of operation. The courtesy table is put in place of the leaves of the connecting table, so that one
diagram gives the whole answer. Asked facet by facet in a fixed order, only so many different diagrams can
remain after each word: they are numbered, and a step of the chain is an array that gives, for the number of
what remained and the number of the next word, the number of what remains now. The last number is that of the
answer. Neighbouring steps are multiplied into one as long as their array stays small, because a row
costs one look-up in each array.

Rule of this file: it knows neither manners nor engines. It sees diagrams, places and numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netiquette._deciding.compiled import compiled_where
from netiquette._deciding.diagram import NOTHING_FIXED, Leaf
from netiquette._deciding.rule import FACETS
from netiquette._vocabulary.words import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netiquette._deciding.compiled import Tables
    from netiquette._deciding.diagram import Node
    from netiquette._deciding.policy import Policy
    from netiquette._vocabulary.words import Word

__all__ = ["Input", "LookUp", "Lookups", "Outcome", "compile_lookups"]

_VERDICT = FACETS.index(Verdict)


class Outcome(NamedTuple):
    """What a walk through both tables comes to.

    Attributes:
        connecting: The place of the row that gives the verdict.
        courtesy: The place of what the courtesy table comes to, see `compiled.Tables`.
        asked: Which of the facets that are kept account of were asked on the way, as a bit for each place.
    """

    connecting: int
    courtesy: int
    asked: int


class Input(NamedTuple):
    """What a row of a frame says about one thing.

    Attributes:
        name: What it is called.
        settings: For each of its values, the facets it settles, each as its place and that of the word.
    """

    name: str
    settings: tuple[tuple[tuple[int, int], ...], ...]


class LookUp(NamedTuple):
    """One look-up.

    Attributes:
        inputs: The names of the inputs it takes and how many values each has, the last counting fastest.
        table: What is left, by what was left before and the values; the first step starts from 0.
    """

    inputs: tuple[tuple[str, int], ...]
    table: tuple[int, ...]


class Lookups(NamedTuple):
    """All there is to look up.

    Attributes:
        steps: The look-ups, in order.
        answers: The answers by their numbers.
        alike: For each input, for each of its values, the first value of the same effect.
    """

    steps: tuple[LookUp, ...]
    answers: tuple[Outcome, ...]
    alike: Mapping[str, tuple[int, ...]]


class _Node:
    """A question with a diagram for each answer; or, where `place` is -1, an answer.

    Attributes:
        asks: The facets that are asked here or further down, as a bit for each place.
    """

    __slots__ = ("answer", "asks", "children", "place")

    def __init__(self, place: int, children: tuple[_Node, ...], answer: Outcome | None = None) -> None:
        self.place = place
        self.children = children
        self.answer = answer
        self.asks = 0
        if children:
            self.asks = 1 << place
            for child in children:
                self.asks |= child.asks


class _Nodes:
    """Diagrams of which no two are equal: equal ones are one object."""

    def __init__(self) -> None:
        self._answers: dict[Outcome, _Node] = {}
        self._questions: dict[tuple[int, tuple[int, ...]], _Node] = {}
        self._settled: dict[tuple[int, int, int], _Node] = {}

    def answer(self, answer: Outcome) -> _Node:
        node = self._answers.get(answer)
        if node is None:
            node = self._answers[answer] = _Node(-1, (), answer)
        return node

    def question(self, place: int, children: tuple[_Node, ...]) -> _Node:
        if all(child is children[0] for child in children):
            return children[0]
        key = place, tuple(map(id, children))
        node = self._questions.get(key)
        if node is None:
            node = self._questions[key] = _Node(place, children)
        return node

    def settle(self, node: _Node, place: int, word: int) -> _Node:
        """Return what is left of a diagram once a facet is known."""
        if not node.asks >> place & 1:
            return node
        if node.place == place:
            return self.settle(node.children[word], place, word)
        key = id(node), place, word
        left = self._settled.get(key)
        if left is None:
            left = self._settled[key] = self.question(
                node.place, tuple([self.settle(child, place, word) for child in node.children])
            )
        return left


def _joined(policy: Policy, tables: Tables, nodes: _Nodes, caring: int, *, with_courtesy: bool) -> _Node:
    """Return one diagram for both tables, or for the first alone."""
    known: dict[tuple[int, ...], _Node] = {}

    def then(node: Node, verdict: int, row: int, asked: int) -> _Node:
        if isinstance(node, Leaf):
            return nodes.answer(Outcome(row, node.row, asked | node.asked & caring))
        place, children = node
        if place == _VERDICT:
            return then(children[verdict], verdict, row, asked)
        key = id(node), verdict, row, asked
        if key not in known:
            known[key] = nodes.question(place, tuple(then(child, verdict, row, asked) for child in children))
        return known[key]

    def whether(node: Node) -> _Node:
        if isinstance(node, Leaf):
            if not with_courtesy:
                return nodes.answer(Outcome(node.row, 0, node.asked & caring))
            verdict: Verdict = policy.connecting[node.row].then  # type: ignore[assignment]  # see Policy
            return then(tables.courtesy.root, verdict.position, node.row, node.asked & caring)
        if (id(node),) not in known:
            place, children = node
            known[id(node),] = nodes.question(place, tuple(whether(child) for child in children))
        return known[id(node),]

    return whether(tables.connecting.root)


def compile_lookups(
    policy: Policy,
    inputs: Iterable[Input],
    *,
    fixed: Mapping[type[Word], Word] = NOTHING_FIXED,
    caring: int,
    with_courtesy: bool,
    largest: int,
) -> Lookups:
    """Return the look-ups that lead from the inputs to an answer.

    Args:
        policy: The policy.
        inputs: What is known of a row, in the order to ask it; together they settle every facet asked that
            is not fixed.
        fixed: The facets that are the same word in every row: the tables are compiled for these rows alone.
        caring: The facets to keep account of in `Outcome.asked`, as a bit for each place.
        with_courtesy: Whether the courtesy table has a part in it; else its row is always the first.
        largest: The most entries an array may grow to by multiplying; one step alone may have more.
    """
    nodes = _Nodes()
    tables = compiled_where(policy, frozenset(fixed.items()), caring)
    left = [_joined(policy, tables, nodes, caring, with_courtesy=with_courtesy)]
    steps: list[LookUp] = []
    alike: dict[str, tuple[int, ...]] = {}
    for name, settings in inputs:
        table, left = _advance(nodes, left, settings)
        width = len(settings)
        effects = [table[value::width] for value in range(width)]
        alike[name] = tuple(map(effects.index, effects))
        if any(alike[name]):
            steps.append(LookUp(((name, width),), tuple(table)))
        else:  # nothing depends on it
            steps.append(LookUp((), tuple(effects[0])))
    answers = tuple(node.answer for node in left if node.answer is not None)
    return Lookups(tuple(_multiplied(steps, largest)), answers, alike)


def _advance(
    nodes: _Nodes, left: Sequence[_Node], settings: Sequence[Sequence[tuple[int, int]]]
) -> tuple[list[int], list[_Node]]:
    """Number what is left after one more input."""
    numbers: dict[_Node, int] = {}
    table: list[int] = []
    for node in left:
        for setting in settings:
            rest = node
            for place, word in setting:
                rest = nodes.settle(rest, place, word)
            table.append(numbers.setdefault(rest, len(numbers)))
    return table, [*numbers]


def _multiplied(steps: Iterable[LookUp], largest: int) -> Iterable[LookUp]:
    """Put neighbouring steps together as long as the array is small enough."""
    held = LookUp((), (0,))
    for step in steps:
        width = len(step.table) // (max(held.table) + 1)
        if held.inputs and len(held.table) * width > largest:
            yield held
            held = step
        else:
            table = (step.table[rest * width + value] for rest in held.table for value in range(width))
            held = LookUp(held.inputs + step.inputs, tuple(table))
    yield held
