"""JSON Schema for classes whose values are words, days, texts, counts, flags, and each other.

Objects are closed and every description comes from a docstring, so that the two cannot differ. What is
made keeps to the subset of draft 2020-12 that language models are held to when their output must fit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from inspect import cleandoc
from typing import Any, get_args, get_origin, get_type_hints

import attrs

__all__ = ["object_schema"]


def is_word(form: Any) -> bool:
    """Return whether a type is an enum of texts."""
    return isinstance(form, type) and issubclass(form, StrEnum)


def object_schema(form: type[Any], parts: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """Return the schema of an object, and put the schemas of those within it into `parts`."""
    says, told = described(form)
    hints = get_type_hints(form)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(form)
    return {
        "type": "object",
        **({"description": says} if says else {}),
        "properties": {
            field.name: value_schema(hints[field.name], parts, told.get(field.name, ""), strict=strict)
            for field in fields
        },
        "required": [field.name for field in fields if strict or field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def value_schema(form: Any, parts: dict[str, Any], says: str, *, strict: bool) -> dict[str, Any]:
    """Return the schema of one value."""
    description = {"description": says} if says else {}
    choices = get_args(form)
    if get_origin(form) is tuple:
        return {"type": "array", "items": value_schema(choices[0], parts, "", strict=strict), **description}
    if type(None) in choices:
        (given,) = (choice for choice in choices if choice is not type(None))
        return {"anyOf": [value_schema(given, parts, "", strict=strict), {"type": "null"}], **description}
    if attrs.has(form):
        name = form.__name__.removesuffix("Form")
        parts.setdefault(name, object_schema(form, parts, strict=strict))
        return {"$ref": f"#/$defs/{name}"}
    if is_word(form):
        return {"type": "string", "enum": [word.value for word in form], **description}
    return {**_TYPES[form], **description}


_TYPES: Mapping[type[Any], Mapping[str, Any]] = {
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    int: {"type": "integer", "minimum": 0},
    str: {"type": "string"},
}

_SECTION = re.compile(r"^(?:Args|Attributes):\n((?:    .*\n?)+)", re.MULTILINE)
_FIELD = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)
_MARKUP = re.compile(r"`+")


def described(form: type[Any]) -> tuple[str, dict[str, str]]:
    """Return what a docstring says of a class and of each of its fields; nothing where there is none."""
    text = cleandoc(form.__doc__ or "")
    section = _SECTION.search(text)
    fields = _FIELD.findall(section[1]) if section else []
    return _plain(text.partition("\n")[0]), {name: _plain(says) for name, says in fields}


def _plain(says: str) -> str:
    """Return a docstring's words without its markup and its line breaks."""
    return " ".join(_MARKUP.sub("", says).split())
