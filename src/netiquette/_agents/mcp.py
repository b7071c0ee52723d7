"""The MCP server: our functions as tools, with our own schemas and our own refusals.

The SDK would read the arguments with pydantic, which ignores what it does not know, takes text for numbers,
and quotes in its errors what it was given. Our functions refuse on their own, in words a model can act on. So
we replace two methods of its high-level server: the one that lists the tools, and the one that calls them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, cast

from mcp.types import CallToolResult
from mcp.types import Tool as Offer

from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.errors import InvalidDetailError, NetiquetteError
from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from netiquette._agents.tool import Tool

__all__ = ["served"]

_INSTRUCTIONS = (
    "Asks for the etiquette of a job search: whether the candidate may connect with someone from a hiring "
    "process now, what to do instead, by when, and in what words. Call next_step before drafting a "
    "connection request or a follow-up, agenda where several people take part in one process, and "
    "review_draft before handing a draft to the user. It drafts and never sends."
)
_SERVERS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("mcp.server.fastmcp", "FastMCP", {}),
    ("mcp.server.mcpserver", "MCPServer", {"version": version("netiquette")}),
)
"""The high-level server of the SDK's 1.x line, which reports its own version as ours, and of its 2.x line."""
_HINTS = {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": False}


def served(functions: Mapping[str, Callable[..., Any]], tools: Sequence[Tool]) -> Any:
    """Return a server that offers these functions, of whichever line of the SDK is installed.

    Args:
        functions: What is called, by name.
        tools: What is said about each.
    """
    allowed = {tool["name"]: tool["parameters"] for tool in tools}

    async def list_tools(_: Any) -> list[Offer]:
        return [_offer(tool) for tool in tools]

    async def call_tool(_: Any, name: str, arguments: dict[str, Any], __: Any = None) -> CallToolResult:
        # A refusal is an answer and not an exception, which the SDK would write to a log.
        try:
            known = functions[_known_name("tool", name, functions)]
            answer = known(**_arguments(allowed[name], arguments))
        except NetiquetteError as error:
            return _result(str(error), isError=True)
        # The text is for clients without structured content, as the protocol demands.
        return _result(json.dumps(answer, ensure_ascii=False), structuredContent=answer)

    module, name, options = _SERVERS[int(version("mcp").partition(".")[0]) > 1]
    base = getattr(import_module(module), name)
    ours = type(name, (base,), {"list_tools": list_tools, "call_tool": call_tool})
    return ours("netiquette", instructions=_INSTRUCTIONS, **options)


def _offer(tool: Tool) -> Offer:
    """Return a tool as the SDK offers it."""
    return Offer.model_validate(
        {
            "name": tool["name"],
            "description": tool["description"],
            "inputSchema": tool["parameters"],
            "outputSchema": tool["returns"],
            "annotations": _HINTS,
        }
    )


def _result(text: str, **more: Any) -> CallToolResult:
    """Return the result of a call, as the SDK sends it."""
    return CallToolResult.model_validate({"content": [{"type": "text", "text": text}], **more})


def _known_name(kind: str, name: str, known: Mapping[str, Any]) -> str:
    """Return a name, or refuse one that is not known."""
    if name not in known:
        message = f"there is no {kind} {told(name)}; {suggestion(name, [*known])}"
        raise InvalidDetailError(message, field=kind, value=name)
    return name


def _arguments(schema: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a call: only known ones, and today's date where the model gives none.

    Models do not know what day it is. JSON has one kind of number, and Python two.
    """
    whole = {
        _known_name("argument", name, schema["properties"]): _whole_numbers(value)
        for name, value in given.items()
    }
    today = date.today() if whole.get("today") is None else whole["today"]
    return {**dict.fromkeys(schema["required"]), **whole, "today": today}


def _whole_numbers(value: Any) -> Any:
    """Return a value with its whole numbers as such, as far in as arguments go."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [*map(_whole_numbers, cast("list[object]", value))]
    if isinstance(value, dict):
        return {name: _whole_numbers(part) for name, part in cast("dict[str, object]", value).items()}
    return value
