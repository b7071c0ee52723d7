"""Netiquette for programs that draft messages: flat functions, their schemas, and an MCP server.

A language model fills in words, days and texts, and gets plain data back. Nothing here needs more than the
core but `server`, which needs the ``mcp`` extra; the command ``netiquette-mcp`` runs it over stdio.
What is said to the model itself is English in every language: the descriptions, what is missing, the errors.

Example:
    >>> from netiquette.agents import next_step
    >>> answer = next_step("interviewed", interview_on="2026-11-20", today="2026-11-21")
    >>> answer["verdict"], answer["summary"]
    ('wait', 'Send a thank-you note by 2026-11-21')
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from netiquette._agents.agenda import agenda
from netiquette._agents.answers import (
    AgendaAnswer,
    DraftAnswer,
    DraftQuestion,
    DraftReview,
    Fault,
    MissingFacts,
    NextStep,
    NotDone,
    PlannedTask,
)
from netiquette._agents.next_step import next_step
from netiquette._agents.people import Person, PersonEvent
from netiquette._agents.review_draft import review_draft
from netiquette._agents.tool import Tool
from netiquette._deciding.preset import Preset
from netiquette._json.schema import introduced, object_schema
from netiquette._vocabulary.extras import Extra

__all__ = [
    "TOOLS",
    "AgendaAnswer",
    "DraftAnswer",
    "DraftQuestion",
    "DraftReview",
    "Fault",
    "MissingFacts",
    "NextStep",
    "NotDone",
    "Person",
    "PersonEvent",
    "PlannedTask",
    "Preset",
    "Tool",
    "agenda",
    "main",
    "next_step",
    "review_draft",
    "server",
    "tools",
]

TOOLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {"next_step": next_step, "review_draft": review_draft, "agenda": agenda}
)
"""The functions by the name a language model calls them."""


def tools() -> list[Tool]:
    """Return the functions as they are described to language models.

    The schemas keep to what "strict" function calling takes: closed objects, every key required, null for
    what is unknown. Any vendor's form is one line away, and a call is ``TOOLS[name](**arguments)``.

    Raises:
        RuntimeError: Python runs with ``-OO``, which drops the docstrings that descriptions are made from.

    Example:
        >>> from netiquette.agents import tools
        >>> first, second, *_ = tools()
        >>> function = {"name": first["name"], "parameters": first["parameters"], "strict": True}
        >>> tool = {"name": second["name"], "input_schema": second["parameters"]}
        >>> function["name"], tool["name"]
        ('next_step', 'review_draft')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       There is a third one, `agenda`.
    """
    return _tools(strict=True)


def _tools(*, strict: bool) -> list[Tool]:
    """Return the functions, with schemas that require every key or only those without a default."""
    return [
        {
            "name": name,
            "description": introduced(function),
            "parameters": _whole(function, strict=strict),
            "returns": _whole(_RETURNS[name], strict=True),
        }
        for name, function in TOOLS.items()
    ]


_RETURNS = {"next_step": NextStep, "review_draft": DraftReview, "agenda": AgendaAnswer}


def server() -> Any:
    """Return an MCP server that offers the functions; it only answers, and only about what it is given.

    Its ``today`` is the day on this machine where the model leaves it out, because models do not know it.

    Returns:
        The high-level server of the installed SDK, ``FastMCP`` of its 1.x line or ``MCPServer`` of its 2.x.

    Raises:
        ModuleNotFoundError: The ``mcp`` extra is not installed.
        RuntimeError: Python runs with ``-OO``, as for `tools`.

    Example:
        >>> from netiquette.agents import server
        >>> server().name
        'netiquette'

    .. versionadded:: 26.1
    """
    with Extra("mcp", "the server"):
        from netiquette._agents.mcp import served  # noqa: PLC0415  an extra, and slow to import
    return served(TOOLS, _tools(strict=False))


def _whole(form: Any, *, strict: bool) -> dict[str, Any]:
    """Return a schema with all its parts."""
    parts: dict[str, Any] = {}
    whole = object_schema(form, parts, strict=strict)
    whole.pop("description")  # a tool has it next to its schema
    return {**whole, "$defs": parts} if parts else whole


def main() -> None:
    """Serve the functions over stdio until the client hangs up: the command ``netiquette-mcp``.

    Example:
        >>> from netiquette.agents import main
        >>> main()  # doctest: +SKIP

    .. versionadded:: 26.1
    """
    try:
        made = server()
    except (ImportError, RuntimeError) as error:
        sys.exit(f"netiquette-mcp: {error}")
    made.run("stdio")
