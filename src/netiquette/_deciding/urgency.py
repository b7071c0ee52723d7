"""How urgent each kind of step is, as a number: in answers, among the tasks of an agenda, and in columns."""

from netiquette._vocabulary.words import Action

__all__ = ["ASKS", "CONNECTS", "FREE", "LATER", "OWED", "URGENCY", "WAITS"]

OWED, ASKS, FREE, CONNECTS, WAITS, LATER = range(6)
"""What is owed comes first; waiting comes after all that is done, and what is not open yet after that."""

URGENCY = tuple(
    WAITS
    if action is Action.WAIT
    else OWED
    if action.facts.owed
    else ASKS
    if action.facts.asks
    else CONNECTS
    if action.facts.connects
    else FREE
    for action in Action
)
"""How urgent each action is, by its place, once its day has come."""
