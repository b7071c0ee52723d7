"""A function as language models are told about it."""

from __future__ import annotations

from typing import Any

from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = ["Tool"]


@public_in("agents")
class Tool(TypedDict):
    """A function as it is described to language models.

    Attributes:
        name: What it is called.
        description: What it is for.
        parameters: The JSON Schema of its arguments; closed, with every key required.
        returns: The JSON Schema of its answer.

    Example:
        >>> from netiquette.agents import tools
        >>> [tool["name"] for tool in tools()]
        ['next_step', 'review_draft', 'agenda']

    .. versionadded:: 26.1
    """

    name: str
    description: str
    parameters: dict[str, Any]
    returns: dict[str, Any]
