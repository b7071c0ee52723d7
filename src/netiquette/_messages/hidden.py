"""Hidden characters: what no one sees in a text, and where it belongs all the same.

One rule of this file. It is the only place that knows what is hidden: the reviewer finds it in a text, and
`netiquette._messages.text.plain` refuses it in a detail.

How to read it. A character is hidden if it shows nothing, unless it is where a script or an emoji is spelt
with it. Each of those places is a row below. Such a character belongs next to a letter and never next to
another hidden one, so no run of them carries a text of its own.

Source: what shows nothing are the code points that are `Default_Ignorable_Code_Point` in the Unicode
Character Database, which includes those that are not assigned yet; besides, the controls, what remains of
text that was lost, and the blanks that are not blanks. Joiners: Unicode Standard Annex 31, 2.3. Marks of
direction: Annex 9, 2.6. Variation selectors and tags: Technical Standards 37 and 51. The ranges are written
out, because an answer may not depend on the Unicode of the Python that gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

__all__ = ["LAYOUT", "hidden", "is_control", "visible"]

_CONTROLS = "\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""Controls, line breaks among them, embeddings, overrides and isolates of direction, halves of characters."""
_LOST = "\ufff9-\ufffd"
"""Annotations between the lines, and what stands for an object or a character that did not survive."""
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and a pattern that are blank: Hangul fillers, and the blank of Braille."""
_IGNORED = (
    "\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What is not displayed: joiners, marks of direction, selectors, tags, operators, soft hyphens."""

_RTL = "\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others."""
_MONGOLIAN = "\u1820-\u18aa"
_MYANMAR = "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"
_KHMER = "\u1780-\u17b3\u17b6-\u17ff"
_JOINED_SCRIPTS = (
    f"{_RTL}{_MONGOLIAN}{_MYANMAR}{_KHMER}"
    "\u0900-\u0dff\u1a20-\u1aaf\u1b00-\u1b7f\ua980-\ua9df\ua8e0-\ua8ff\U00011000-\U00011fff"
)
"""Written with joiners: those, and the scripts of India and its neighbours."""
_NO_BLANKS = f"\u0e01-\u0e5b\u0e81-\u0edf{_MYANMAR}{_KHMER}"
"""Written without blanks between words: Thai, Lao, Burmese, Khmer."""
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FACES = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
"""Emoji, and signs that may be shown as one."""

_BLACK_FLAG = "\U0001f3f4"
_TAGS = 6
"""How many of them follow it, the one that ends them included."""
_FLAG = re.compile(
    "|".join(
        _BLACK_FLAG + "".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f"
        for region in ("gbeng", "gbsct", "gbwls")
    )
)
"""England, Scotland and Wales: no other flag that is spelt with tags is recommended for interchange."""

_SHOWS_NOTHING = re.compile(f"[{_CONTROLS}{_LOST}{_FILLERS}{_IGNORED}]")

_BELONGS = rf"""
      (?<=[{_JOINED_SCRIPTS}]) [\u200c\u200d]                      # a name in Persian, Sinhala, Malayalam
    | (?<=[^\W_]) \u200c (?=[{_RTL}])                       # a foreign word with a Persian ending
    | (?<=[{_FACES}\ufe0f]) \u200d (?=[{_FACES}])           # a family
    | (?<=[{_FACES}]) [\ufe0e\ufe0f]                        # a heart in colour, or in black
    | (?<=[0-9\#*]) \ufe0f (?=\u20e3)                       # a keycap
    | (?<=[{_HAN}]) [\ufe00-\ufe02\U000e0100-\U000e01ef]    # the form of a character that a family uses
    | (?<=[{_MYANMAR}]) \ufe00                              # a dotted letter of Khamti Shan
    | (?<=[{_MONGOLIAN}]) [\u180b-\u180d\u180f]             # a letter in another of its forms
    | (?<=[{_MONGOLIAN}]) \u180e (?=[{_MONGOLIAN}])         # a final vowel that stands apart
    | (?<=[{_NO_BLANKS}]) \u200b (?=[{_NO_BLANKS}])         # a line may break between two words
    | (?<=[\u2801-\u28ff]) \u2800 | \u2800 (?=[\u2801-\u28ff])
    """
"""Where a character that shows nothing belongs."""
_DIRECTIONS = frozenset("\u061c\u200e\u200f")
_FIRST_PLACE = min(_DIRECTIONS)
"""No sign before this one belongs anywhere; line breaks are among those, and are many."""
_NEIGHBOURHOOD = 16
"""Within how many signs of a mark of direction something is written from right to left; a bracket or a
foreign word may stand between."""

_UNSEEN = frozenset({"Cf", "Mn", "Me", "Mc", "Zs"})
"""The categories of formats, marks and blanks: alone they show nothing."""


def hidden(text: str) -> Iterator[int]:
    """Yield the places of all characters that no one sees and that do not belong where they are.

    Controls are among them, line breaks and tabs too.
    """
    for found in _SHOWS_NOTHING.finditer(text):
        place = found.start()
        if text[place] < _FIRST_PLACE or not (
            _belonging().match(text, place) or _directs(text, place) or _flies(text, place)
        ):
            yield place


@cache
def _belonging() -> re.Pattern[str]:
    """Compile where a sign belongs once there is one: it would take a tenth of an import."""
    return re.compile(_BELONGS, re.VERBOSE)


def _flies(text: str, place: int) -> bool:
    """Return whether a sign is one of the tags of a flag."""
    start = text.rfind(_BLACK_FLAG, max(place - _TAGS, 0), place)
    return start >= 0 and _FLAG.match(text, start) is not None


def _directs(text: str, place: int) -> bool:
    """Return whether a sign turns the direction of something near it, and none does right before it."""
    return (
        text[place] in _DIRECTIONS
        and text[place - 1 : place] not in _DIRECTIONS
        and re.search(f"[{_RTL}]", text[max(place - _NEIGHBOURHOOD, 0) : place + _NEIGHBOURHOOD]) is not None
    )


LAYOUT = frozenset("\t\n\r")
"""The controls that a text of several lines has."""


def is_control(sign: str) -> bool:
    """Return whether a sign is a control: a line break, an override of direction, half of a character."""
    return re.match(f"[{_CONTROLS}]", sign) is not None


def visible(text: str) -> bool:
    """Return whether anything of a text can be seen."""
    if _SPEAKS.search(text):
        return True
    from unicodedata import category  # noqa: PLC0415  see _SPEAKS

    blank = re.compile(f"[{_CONTROLS}{_FILLERS}{_IGNORED}]")
    return any(category(sign) not in _UNSEEN and not blank.match(sign) for sign in text)


_SPEAKS = re.compile(f"[^\\W{_FILLERS}]")
"""A letter or a digit: most texts have one, and need no look at the rest of Unicode."""
