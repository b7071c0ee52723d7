"""How urgent each kind of step is, as a number: in answers, among the tasks of an agenda, and in columns."""

from netiquette._vocabulary.words import Action

__all__ = ["ASKS", "CONNECTS", "FREE", "LATER", "OWED", "URGENCY", "WAITS"]

OWED, ASKS, FREE, CONNECTS, WAITS, LATER = range(6)
"""What is owed comes first; waiting comes after all that is done, and what is not open yet after that."""


def _kind(action: Action) -> int:
    if action is Action.WAIT:
        return WAITS
    facts = action.facts
    return OWED if facts.owed else ASKS if facts.asks else CONNECTS if facts.connects else FREE


URGENCY = tuple(map(_kind, Action))
"""How urgent each action is, by its place, once its day has come."""
