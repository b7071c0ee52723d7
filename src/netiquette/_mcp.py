"""The MCP server: our functions as tools, with their words as descriptions.

The SDK reads a tool's schemas from its signature by way of pydantic, and its descriptions from `Field` in
`Annotated`. So the signature it sees is made here, out of that of the function and its docstring.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import wraps
from importlib import import_module
from importlib.metadata import version
from inspect import Parameter, signature
from typing import Annotated, Any, Literal, cast, get_args, get_origin, get_type_hints, is_typeddict

from mcp.types import ToolAnnotations
from pydantic import Field, create_model

from netiquette._schema import described, introduced, is_word, narrowed
from netiquette.errors import NetiquetteError

__all__ = ["served"]

_INSTRUCTIONS = (
    "Asks for the etiquette of a job search: whether the candidate may connect with somebody from a hiring "
    "process now, what to do instead, by when, and in what words. Call next_step before drafting a "
    "connection request or a follow-up, and review_draft before handing a draft to the user. It drafts and "
    "never sends."
)
_LINES: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("mcp.server.fastmcp", "FastMCP", {}),
    ("mcp.server.mcpserver", "MCPServer", {"version": version("netiquette")}),
)
"""The high-level server of the SDK's 1.x line, which tells its own version for ours, and of its 2.x line."""
_HINTS = {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": False}


def served(tools: Mapping[str, Callable[..., Any]]) -> Any:
    """Return a server that offers these functions, of whichever line of the SDK is installed."""
    module, name, options = _LINES[int(version("mcp").partition(".")[0]) > 1]
    server = getattr(import_module(module), name)("netiquette", instructions=_INSTRUCTIONS, **options)
    refused = import_module(f"{module}.exceptions").ToolError
    for name, function in tools.items():
        server.tool(
            name,
            description=introduced(function),
            annotations=ToolAnnotations.model_validate(_HINTS),
            structured_output=True,
        )(_tool(function, refused))
    return server


def _tool(function: Callable[..., Any], refused: type[Exception]) -> Callable[..., Any]:
    """Return a function as the SDK reads it; it knows what day it is, because models do not.

    What it refuses, it refuses by the SDK's own error, because the 2.x line keeps the words of others back.
    """

    @wraps(function)
    def tool(**given: Any) -> Any:
        if given.get("today") is None:
            given["today"] = date.today()
        try:
            return function(**given)
        except NetiquetteError as error:
            raise refused(str(error)) from error

    says = described(function)[1]
    hints = get_type_hints(function)
    whole = signature(function)
    parameters = [
        parameter.replace(
            kind=Parameter.KEYWORD_ONLY,
            annotation=Annotated[_allowed(hints[name]), Field(description=says.get(name))],
        )
        for name, parameter in whole.parameters.items()
    ]
    returned = _readable(hints["return"])
    seen = cast("Any", tool)
    seen.__signature__ = whole.replace(parameters=parameters, return_annotation=returned)
    seen.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    seen.__annotations__["return"] = returned
    return tool


def _allowed(hint: Any) -> Any:
    """Return what pydantic is to take: a day rather than its text, and the texts of words.

    As an enum a word would bring the docstring of its class, with examples no model needs.
    """
    choices = get_args(hint)
    allowed: Any = narrowed(hint) if choices else hint
    if is_word(allowed):
        allowed = cast("Any", Literal)[tuple(word.value for word in allowed)]
    return allowed | None if type(None) in choices else allowed


def _readable(form: Any) -> Any:
    """Return a TypedDict as a model of pydantic, whose words the 1.x line keeps, too."""
    if is_typeddict(form):
        says = described(form)[1]
        parts: dict[str, Any] = {
            name: (_readable(part), Field(description=says.get(name)))
            for name, part in get_type_hints(form).items()
        }
        return create_model(form.__name__, **parts)
    if get_origin(form) is list:
        return cast("Any", list)[_readable(get_args(form)[0])]
    return form
