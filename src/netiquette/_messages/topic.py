"""Topic: what two people talked about is something that not everybody could have talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._messages.phrases import misfit

if TYPE_CHECKING:
    from netiquette._messages.grammar import Grammar

__all__ = ["check_topic"]


def check_topic(topic: str, company: str, position: str, grammar: Grammar) -> None:
    """Refuse a topic that could be anybody's, or that says when they talk and not what about."""
    generic = grammar.names.generic
    said = _particular(topic, generic)
    if not said or _is_all(said, company, generic) or _is_all(said, position, generic):
        raise misfit(
            "topic",
            topic,
            "that could be said to anyone",
            "name one thing you talked about, such as 'the move to event sourcing'",
        )
    if said[0] in grammar.days.when_words or said[0][0].isdigit():
        low = topic.lower()
        if grammar.when.fullmatch(low) and grammar.moment.search(low):
            raise misfit(
                "topic",
                topic,
                "that says when, and not what about",
                "name one thing you talked about, such as 'the move to event sourcing'",
            )


def _is_all(said: list[str], known: str, generic: frozenset[str]) -> bool:
    """Return whether all that is said is what the company or the position is called."""
    return said[0] in known.casefold() and said == _particular(known, generic)


def _particular(text: str, generic: frozenset[str]) -> list[str]:
    """Return the words of a text that not everyone could say."""
    words = (word.strip(".,;:!?-") for word in text.casefold().split())
    return [word for word in words if word and word not in generic]
