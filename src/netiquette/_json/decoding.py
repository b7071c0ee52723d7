"""Decoding untrusted JSON: what the standard library lets pass is refused here.

The decoder of the standard library keeps the last of two equal keys, reads ``NaN``, and converts a number of
four thousand digits. This one leaves the first two to the caller, and takes no number longer than we could
use. Depth is bounded by the interpreter, which says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

__all__ = ["MOST", "decoded", "decoder"]

_LONGEST_NUMBER = 18
"""The digits of a number we still read as one; Python itself refuses to beyond 4,300."""
MOST = 10**_LONGEST_NUMBER - 1
"""The largest number we read."""


def decoder(
    constant: Callable[[str], Any],
    repeated: Callable[[str], Any],
    long: Callable[[str], Any] = str,
) -> json.JSONDecoder:
    """Return a decoder that asks what to make of things JSON does not have.

    Args:
        constant: Given the name of ``NaN`` or an infinity, returns its replacement, or raises.
        repeated: Given a key that occurs twice, returns the replacement of its object, or raises.
        long: Given the digits of a whole number of absurd length, returns what its field, and nothing else,
            will refuse.
    """

    def whole(digits: str) -> Any:
        return (int if len(digits) <= _LONGEST_NUMBER else long)(digits)

    def once_each(pairs: list[tuple[str, Any]]) -> Any:
        built: dict[str, Any] = {}
        for name, value in pairs:
            if name in built:
                return repeated(name)
            built[name] = value
        return built

    return json.JSONDecoder(object_pairs_hook=once_each, parse_int=whole, parse_constant=constant)


def decoded(decode: json.JSONDecoder, text: str) -> tuple[Any, str]:
    """Return what a text says and an empty reason, or None and the reason why it says nothing."""
    try:
        return decode.decode(text), ""
    except json.JSONDecodeError as error:
        return None, error.msg.lower()
    except RecursionError:
        return None, "nested too deeply"
