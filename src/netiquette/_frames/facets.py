"""What of a situation varies from row to row, and in which order the look-ups ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._deciding.lookups import Input
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._vocabulary.state import WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import Invitation, NextRound, Stage, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netiquette._frames.reading import Reading
    from netiquette._vocabulary.words import Word

__all__ = ["DEFAULTS", "DERIVED", "READING", "WORDS", "Facets"]

WORDS = WORD_FIELDS
"""The fields that hold a word, in the order in which they are asked."""

_DEFAULT_STATE = InterviewState(Stage.UNKNOWN)
DEFAULTS: Mapping[str, int] = {field: getattr(_DEFAULT_STATE, field).position for field in WORDS}
"""What a null, an unknown word and a field without a column count as."""

READING = "reading"
"""What the input is called that settles the stage and the next round together."""
DERIVED: tuple[type[Word], ...] = (Block, Silence, Moment, Aftermath, Pause)
"""The words that follow from the dates, in the order in which they are asked."""

_WAITED = ("interview_on", "last_contact_on", "decision_due")
_READ_TOGETHER: frozenset[type[Word]] = frozenset({Stage, NextRound})


class Facets:
    """What of a situation varies, for a frame with some columns.

    Attributes:
        derived: The words that follow from the dates and vary with them.
    """

    def __init__(self, reading: Reading, *, dated: bool, bounded: bool, asks: bool) -> None:
        """Take how rows are read.

        Args:
            reading: How rows are read on the day.
            dated: Whether there is a day.
            bounded: Whether a day on which they spoke may bound a meeting without a day.
            asks: Whether a question may be asked at all.
        """
        self._reading = reading
        self._known = reading.known
        self._dated = dated
        self._bounded = bounded
        self._asks = asks
        self.derived = [facet for facet in DERIVED if self.varies(facet)]

    def varies(self, facet: type[Word]) -> bool:
        """Return whether a derived word depends on the dates that are there."""
        dated, known = self._dated, self._known
        varying: Mapping[type[Word], bool] = {
            Block: dated and {"invitation", "invited_on"} <= known,
            Silence: dated and (not known.isdisjoint(_WAITED) or {"offer", "decided_on"} <= known),
            Moment: dated and ("interview_on" in known or self._bounded),
            Aftermath: "decided_on" in known and (dated or "last_contact_on" in known),
            Pause: dated and not known.isdisjoint({"interview_on", "last_contact_on"}),
        }
        return varying[facet]

    def fixed(self) -> Mapping[type[Word], Word]:
        """Return what is the same in every row."""
        fixed: dict[type[Word], Word] = {
            words: [*words][DEFAULTS[field]]
            for field, words in WORDS.items()
            if field not in self._known and not (self._reading.joint and words in _READ_TOGETHER)
        }
        fixed |= {
            facet: facet("undated")
            for facet in (Moment, Aftermath, Pause)
            if not self.varies(facet) and not (facet is Aftermath and "turn" in self._known)
        }
        if not self.varies(Block) and "invitation" not in self._known:
            fixed[Block] = Block.OVER
        if not self.varies(Silence) and "check_ins" not in self._known:
            fixed[Silence] = Silence.UNDATED if self._asks else Silence.SPENT
        return fixed

    def inputs(self) -> Iterator[Input]:
        """Yield what a row says, in the order to ask it."""
        if self._reading.joint:
            yield Input(READING, self._reading.settings())
        for field, words in WORDS.items():
            if field in self._known and not (self._reading.joint and words in _READ_TOGETHER):
                yield Input(field, tuple(self._settings(words)))
        if not self.varies(Silence) and "check_ins" in self._known:
            yield Input("enough", ((_setting(Silence.UNDATED),), (_setting(Silence.SPENT),)))
        for facet in self.derived:
            yield Input(facet.__name__, tuple((_setting(word),) for word in facet))

    def _settings(self, words: type[Word]) -> Iterator[tuple[tuple[int, int], ...]]:
        """Yield what each word settles: itself, and what follows from it where no day says more."""
        for word in words:
            setting = (_setting(word),)
            if words is Invitation and not self.varies(Block):
                block = Block.UNDATED if word is Invitation.WITHDRAWN else Block.OVER
                yield (*setting, _setting(block))
            elif words is Turn and not self.varies(Aftermath):
                settled = word in {Turn.THEIRS, Turn.NOBODY}
                yield (*setting, _setting(Aftermath.SETTLED if settled else Aftermath.UNDATED))
            else:
                yield setting


def _setting(word: Word) -> tuple[int, int]:
    """Return the place of a facet and of a word of it."""
    return FACETS.index(type(word)), word.position
