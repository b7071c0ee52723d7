"""Text fit for a terminal: no character in it commands the terminal, or makes a text look like another.

One rule of this file: whatever the command line says goes through `printable`, whether it is ours or not.
"""

from __future__ import annotations

import re
from unicodedata import category

__all__ = ["printable"]

_OTHER = re.compile("[^ -~]")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""Format characters that words and emoji are spelt with, and that move nothing."""


def printable(text: str, *, keep: str = "") -> str:
    """Return a text with an escape for each character that cannot be seen.

    Args:
        text: The text.
        keep: Characters that stay as they are.
    """
    return _OTHER.sub(lambda found: _escaped(found[0], keep), text)


def _escaped(sign: str, keep: str) -> str:
    if sign in keep or sign in _JOINERS or category(sign) not in _HIDDEN:
        return sign
    return sign.encode("unicode_escape").decode()
