"""Properties of calendar entries: text, days and times as RFC 5545 writes them."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Component
from icalendar.prop import vDDDTypes, vText

from netiquette._vocabulary.arguments import expect
from netiquette._vocabulary.errors import InvalidDetailError

__all__ = ["OURS", "PREFIX", "EscapedText", "ical", "lines_of", "midnight", "value_of"]

PREFIX = "netiquette-"
"""How the UID of every entry of ours begins."""
OURS = re.compile(PREFIX + "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.ASCII)
"""A whole UID of ours: others may call theirs netiquette-something, too."""
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class EscapedText(vText):
    """Text as in RFC 5545, 3.3.11; icalendar would write a backslash before a capital N as a line break."""

    def to_ical(self) -> bytes:
        return str(self).translate(_ESCAPES).encode()


_ESCAPES = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


def value_of(value: date | timedelta, **params: str) -> vDDDTypes:
    """Return a day, a time or a duration as a property; a day says that it is one."""
    made = vDDDTypes(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        params["VALUE"] = "DATE"
    made.params.update(params)
    return made


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def ical(component: Component) -> str:
    """Write a component as it is in a file."""
    written: bytes = component.to_ical()
    return written.decode()


def lines_of(field: str, value: Any) -> str:
    """Take text of several lines, each ending as Python ends lines."""
    text = expect("a calendar", field, value, str).replace("\r\n", "\n")
    if refused := _REFUSED.search(text):
        raise InvalidDetailError(
            f"{field} has U+{ord(refused[0]):04X}, but a calendar takes no control characters other than "
            "line breaks and tabs; remove it",
            field=field,
            value=value,
        )
    return text
