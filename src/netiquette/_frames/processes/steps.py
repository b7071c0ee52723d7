"""The steps that rows may have: for each place in an answer, which actions may stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._frames.processes.rows import either
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw

    from netiquette._frames.processes.rows import Rows

__all__ = ["NOTHING_TO_DO", "Steps", "number_of"]

NOTHING_TO_DO = len(Action)
"""The number of no action, after those of all there are."""


class Steps:
    """The steps of each row, in columns: ``act``, ``kind``, ``first``, ``due``, ``out``, one for each place.

    ``act`` is the action and ``kind`` how urgent it is, ``first`` and ``due`` are its days, and ``out`` is
    whether it is left out, or not there at all.

    Attributes:
        at: For each place in an answer, the action that each answer has there.
        places: The actions that may stand at each place; the last one is for a note that another passes on.
        possible: All of them.
        passes_on: Whether there is such a note.
    """

    def __init__(self, rows: Rows, answers: Sequence[Sequence[Action]]) -> None:
        self._rows = rows
        longest = max(map(len, answers))
        self.at = [
            [actions[place] if place < len(actions) else None for actions in answers]
            for place in range(longest)
        ]
        self.places = [frozenset(action for action in at if action is not None) for at in self.at]
        self.passes_on = rows.routed and any(Action.SEND_THANK_YOU in actions for actions in answers)
        if self.passes_on:
            self.places.append(frozenset({Action.SEND_THANK_YOU}))
        self.possible = frozenset[Action]().union(*self.places)

    def acts(self, place: int, action: Action) -> nw.Expr:
        """Return whether a row has an action at a place."""
        return self._rows.column(f"act_{place}") == number_of(action)

    def asks(self, action: Action) -> nw.Expr:
        """Return whether somebody's own answer asks for an action."""
        return either(self.takes(place, action) for place in self.places_of(action))

    def takes(self, place: int, action: Action) -> nw.Expr:
        """Return whether a row has an action at a place, and it is not left out."""
        return self.acts(place, action) & ~self._rows.column(f"out_{place}")

    def places_of(self, action: Action) -> list[int]:
        """Return the places at which an action may stand."""
        return [place for place, actions in enumerate(self.places) if action in actions]


def number_of(action: Action | None) -> int:
    return NOTHING_TO_DO if action is None else action.position
