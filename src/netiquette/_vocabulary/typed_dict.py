"""TypedDict as pydantic takes it on every Python.

Before 3.12 it takes those of typing_extensions alone, which is there wherever pydantic is; it is none of our
dependencies, and where it is missing nobody asks. It takes as long to import as all of the core, so nothing
imports this module but what is itself imported only when it is asked for.
"""

from __future__ import annotations

import sys
import typing
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = ["TypedDict"]


def fitting(version: tuple[int, ...]) -> Any:
    """Return the TypedDict to use on a version of Python."""
    if version < (3, 12):
        with suppress(ModuleNotFoundError):
            return import_module("typing_extensions").TypedDict
    return typing.TypedDict


if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = fitting(sys.version_info)
