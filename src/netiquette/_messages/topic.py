"""Topic: what two people talked about is something that not everybody could have talked about."""

from __future__ import annotations

from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.told import told

__all__ = ["check_topic"]


def check_topic(topic: str, company: str, position: str, generic: frozenset[str]) -> None:
    """Refuse a topic that could be anybody's."""
    said = _particular(topic, generic)
    if not said or any(
        said[0] in known.casefold() and said == _particular(known, generic) for known in (company, position)
    ):
        raise InvalidDetailError(
            f"topic is {told(topic)}, but that could be said to anyone; name one thing you talked "
            "about, such as 'the move to event sourcing'",
            field="topic",
            value=topic,
        )


def _particular(text: str, generic: frozenset[str]) -> list[str]:
    """Return the words of a text that not everyone could say."""
    words = (word.strip(".,;:!?-") for word in text.casefold().split())
    return [word for word in words if word and word not in generic]
