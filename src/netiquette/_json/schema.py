"""JSON Schema for classes whose values are words, days, texts, counts, flags, and each other.

Objects are closed and every description comes from a docstring, so that the two cannot differ. The schemas
keep to the subset of draft 2020-12 that language models are held to when their output must fit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from inspect import Parameter, cleandoc, signature
from typing import Any, get_args, get_origin, get_type_hints

import attrs

__all__ = ["described", "introduced", "object_schema"]


def _is_word(form: Any) -> bool:
    """Return whether a type is an enum of texts."""
    return isinstance(form, type) and issubclass(form, StrEnum)


def _is_typed_dict(form: Any) -> bool:
    """Return whether a type is a TypedDict, of whichever module: `typing` knows only its own."""
    return hasattr(form, "__required_keys__")


def object_schema(form: Any, parts: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """Return the schema of an object, and put the schemas of objects within it into `parts`.

    Args:
        form: A class of attrs, a TypedDict, or a function, whose arguments make up the object.
        parts: The schemas by name; a part is described once, wherever it occurs.
        strict: Whether every key is required.
    """
    says, says_of = described(form)
    says_of = {**_declared(form), **says_of}
    hints = get_type_hints(form)
    hints.pop("return", None)
    optional = _keys_with_default(form)
    return {
        "type": "object",
        **({"description": says} if says else {}),
        "properties": {
            name: value_schema(hint, parts, says_of.get(name, ""), strict=strict)
            for name, hint in hints.items()
        },
        "required": [name for name in hints if strict or name not in optional],
        "additionalProperties": False,
    }


def _declared(form: Any) -> dict[str, str]:
    """Return what the fields of a class say of themselves, as those of `Timing` do."""
    fields = attrs.fields(form) if attrs.has(form) else ()
    return {
        field.name: f"{field.metadata['says']} A number of {field.metadata['unit']}."
        for field in fields
        if "says" in field.metadata
    }


def _keys_with_default(form: Any) -> set[str]:
    """Return the keys that have a default."""
    if attrs.has(form):
        return {field.name for field in attrs.fields(form) if field.default is not attrs.NOTHING}
    if _is_typed_dict(form):
        return {*form.__optional_keys__}
    parameters = signature(form).parameters.values()
    return {parameter.name for parameter in parameters if parameter.default is not Parameter.empty}


def value_schema(form: Any, parts: dict[str, Any], says: str, *, strict: bool) -> dict[str, Any]:
    """Return the schema of one value."""
    description = {"description": says} if says else {}
    choices = get_args(form)
    if get_origin(form) is Mapping:
        return {
            "type": "object",
            "additionalProperties": value_schema(choices[1], parts, "", strict=strict),
            **description,
        }
    if get_origin(form) in {tuple, list}:
        return {"type": "array", "items": value_schema(choices[0], parts, "", strict=strict), **description}
    if choices:
        given = value_schema(_narrowed(form), parts, "", strict=strict)
        return {**({"anyOf": [given, {"type": "null"}]} if type(None) in choices else given), **description}
    if attrs.has(form) or _is_typed_dict(form):
        name = form.__name__.removesuffix("Document")
        parts.setdefault(name, object_schema(form, parts, strict=strict))
        return {"$ref": f"#/$defs/{name}"}
    if _is_word(form):
        return {"type": "string", "enum": [word.value for word in form], **description}
    return {**_TYPES[form], **description}


def _narrowed(form: Any) -> Any:
    """Return what a value is where it may also be its own text, or None."""
    choices = [choice for choice in get_args(form) if choice is not type(None)]
    return next((choice for choice in choices if choice is not str), str)


_TYPES: Mapping[type[Any], Mapping[str, Any]] = {
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    int: {"type": "integer", "minimum": 0},
    str: {"type": "string"},
}

_SECTION = re.compile(r"^(?:Args|Attributes):\n((?:    .*\n?)+)", re.MULTILINE)
_FIELD = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)
_BACKTICKS = re.compile(r"`+")


def introduced(form: Any) -> str:
    """Return what a docstring says before its list of parts."""
    return _unmarked(re.split(r"^(?:Args|Attributes):$", _docstring(form), maxsplit=1, flags=re.MULTILINE)[0])


def described(form: Any) -> tuple[str, dict[str, str]]:
    """Return what a docstring says about a class or function and about each part; empty without one."""
    text = _docstring(form)
    section = _SECTION.search(text)
    fields = _FIELD.findall(section[1]) if section else []
    return _unmarked(text.partition("\n")[0]), {name: _unmarked(says) for name, says in fields}


def _docstring(form: Any) -> str:
    """Return a docstring, empty where there is none; where Python drops them all, say so."""
    if __doc__ is None:  # this module's own
        raise RuntimeError(
            "this Python drops docstrings (-OO, or PYTHONOPTIMIZE=2), but the descriptions of schemas and "
            "tools are made from them; run it without, or with -O"
        )
    return cleandoc(form.__doc__ or "")


def _unmarked(says: str) -> str:
    """Return a docstring's words without its markup and its line breaks."""
    return " ".join(_BACKTICKS.sub("", says).split())
