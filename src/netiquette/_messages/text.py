"""Text: what of it can go into a message, and how long it is."""

from __future__ import annotations

from typing import Any

from netiquette._messages.hidden import hidden, is_control, visible
from netiquette._vocabulary.arguments import bad_detail

__all__ = ["plain", "units"]


def units(text: str) -> int:
    """Return the length as the strictest counter would: UTF-16 code units after NFC.

    No network says how it counts. A browser counts UTF-16, and a text that passes by that count
    passes by characters and by graphemes as well.
    """
    if text.isascii():
        return len(text)
    from unicodedata import normalize  # noqa: PLC0415  imported only for non-ASCII text

    return len(normalize("NFC", text).encode("utf-16-le", "surrogatepass")) // 2


def plain(field: str, value: Any) -> str:
    """Return a text that can go into a message as it is, without the blanks around it.

    One that shows nothing is the empty text.

    Raises:
        InvalidDetailError: It is not text, or has a character that would break or disguise a message.
    """
    if not isinstance(value, str):
        raise bad_detail(field, value, "but it takes text; leave it out where it is unknown")
    text = str.__str__(value)
    if not (text.isascii() and text.isprintable()):
        shows = visible(text)
        sign = _refused(text, shows=shows)
        if sign:
            what = "a name" if field.endswith("_name") else "a detail"
            has = (
                "line breaks or control characters" if is_control(sign) else "characters that no one can see"
            )
            raise bad_detail(field, text, f"but {what} has no {has}; remove U+{ord(sign):04X}")
        if not shows:
            return ""
    return text.strip()


def _refused(text: str, *, shows: bool) -> str:
    """Return the first control, wherever it is; else the first other character that hides beside others."""
    first = ""
    for place in hidden(text):
        sign = text[place]
        if is_control(sign):
            return sign
        first = first or sign
    return first if shows else ""
