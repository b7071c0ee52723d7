"""A word of the vocabulary: what every enum of ours is made of, and how several are shown."""

from collections.abc import Iterable
from enum import StrEnum

from netiquette._vocabulary.public import public

__all__ = ["Word", "show_words"]


@public
class Word(StrEnum):
    """A word of the vocabulary: equal to its own text, and to no word of another enum.

    Several enums share a text (`Stage.UNKNOWN` and `Contact.UNKNOWN` are both ``"unknown"``). As plain
    strings they would be equal and a rule's set of conditions would silently lose one of them; and unequal
    to their text they would not be the strings that data frames, JSON and your own code take them for. Both
    are kept, so equality is not transitive: one text equals two words that differ.

    What holds: words of one enum, words of several, and words of one enum among texts behave in sets,
    dicts, comparisons and ``match`` as if each were a value of its own. What does not: texts together with
    words of *several* enums in one set or as keys of one dict, and words of several enums as keys of one
    JSON object or in one column, where only the text is left. Take ``{"stage": {...}, "contact": {...}}``.

    Words are sorted by their text, and those of one text by the name of their enum.

    Attributes:
        position: The place among the members, from 0, in the order of definition.

    Example:
        >>> from netiquette import Contact, Stage
        >>> Stage.UNKNOWN == "unknown", Stage.UNKNOWN == Contact.UNKNOWN
        (True, False)
        >>> len({Stage.UNKNOWN, Contact.UNKNOWN}), len({Stage.UNKNOWN, "unknown"})
        (2, 1)
        >>> len({Stage.UNKNOWN, Contact.UNKNOWN, "unknown"})  # or 1, in another order: not kept
        2

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       Two words with the same text have an order, and no attribute of a word can be set.
    """

    position: int

    def __init__(self, *_: object) -> None:
        self.position = len(type(self).__members__)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        type.__setattr__(cls, "__setattr__", _refuse)  # now that its members are made

    def __eq__(self, other: object) -> bool:
        return self is other if isinstance(other, Word) else str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: str) -> bool:
        if isinstance(other, Word) and str.__eq__(self, other):
            return type(self).__name__ < type(other).__name__
        return str.__lt__(self, other)

    def __gt__(self, other: str) -> bool:
        if isinstance(other, Word) and str.__eq__(self, other):
            return type(self).__name__ > type(other).__name__
        return str.__gt__(self, other)

    def __le__(self, other: str) -> bool:
        return self == other or self < other

    def __ge__(self, other: str) -> bool:
        return self == other or self > other

    __hash__ = str.__hash__


def _refuse(self: Word, name: str, value: object) -> None:
    if not name.startswith("_"):  # those are Python's own
        message = f"{name} of {self} can't be set: a word never changes, as every answer turns on it"
        raise AttributeError(message)
    object.__setattr__(self, name, value)


def show_words(words: Iterable[Word]) -> str:
    """Show a set of words in an order that is the same in every process."""
    ordered = sorted(words, key=lambda word: (type(word).__name__, word.position))
    return f"{{{', '.join(f'{type(word).__name__}.{word.name}' for word in ordered)}}}"
