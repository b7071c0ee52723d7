r"""Inputs: how a handful of bytes becomes the arguments of a call.

An input is a text that one can read and write: a field and its value on each line, then an empty line, then
the document, if there is one. What doesn't read as a field is passed over, so every input means something.

In a value ``\n``, ``\r``, ``\t``, ``\\``, ``\xHH``, ``\uHHHH`` and ``\UHHHHHHHH`` are characters, and
``\(ab*3)`` is ``ababab``; a document has the last of these only, and in it ``\#`` counts from 1. A value that
begins with an exclamation mark is not text but the object it names, see `OBJECTS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import netiquette

__all__ = ["OBJECTS", "RUN", "Given", "written"]

MOST = 1 << 17
"""The characters that all runs of an input make together, at the most: an input of a line may be as long as
what a server is sent, and still be read in no time."""
RUN = re.compile(rb"\\\((.{1,60}?)\*([0-9]{1,6})\)", re.DOTALL)
_SIGN = re.compile(
    r"\\(?:([nrt\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(0010[0-9a-fA-F]{4}|000[0-9a-fA-F]{5}))"
)
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


class Unspeakable:
    """An object that cannot be shown."""

    def __repr__(self) -> str:
        raise RuntimeError("this has no repr")


class Shouting(str):
    """A text that is shown otherwise than it reads."""

    __slots__ = ()

    def __str__(self) -> str:
        return "SHOUTED"

    def __repr__(self) -> str:
        return "SHOUTED" * 100


def _deep() -> list[Any]:
    """Return a list in a list in a list, 100,000 deep."""
    inner: list[Any] = []
    for _ in range(100_000):
        inner = [inner]
    return inner


def _whole(text: str) -> int:
    """Read a whole number, which may be a power: ``10**5000``."""
    base, _, power = text.partition("**")
    whole: int = int(base[:20] or 0) ** min(int(power[:5] or 1), 6_000)
    return whole


def _word(text: str) -> Any:
    """Return a member of one of our enums by its name: ``Stage.OFFERED``."""
    enum, _, member = text.partition(".")
    return getattr(netiquette, enum)[member]


def _items(text: str) -> list[Any]:
    return [_value(item) for item in text.split("|")] if text else []


def _pairs(text: str) -> dict[Any, Any]:
    pairs = (pair.partition(":") for pair in text.split("|") if pair)
    return {_value(name.replace(";", ":")): _value(value) for name, _, value in pairs}


OBJECTS: Mapping[str, Callable[[str], Any]] = {
    "none": lambda _: None,
    "true": lambda _: True,
    "false": lambda _: False,
    "int": _whole,
    "float": float,
    "bytes": str.encode,
    "date": date.fromisoformat,
    "datetime": lambda text: datetime.fromisoformat(text or "2026-12-25").replace(tzinfo=UTC),
    "hours": lambda text: timedelta(hours=int(text)),
    "list": _items,
    "tuple": lambda text: tuple(_items(text)),
    "set": lambda text: {*_items(text)},
    "iterator": lambda text: iter(_items(text)),
    "dict": _pairs,
    "word": _word,
    "rule": netiquette.CAUTIOUS.rule,
    "text": Shouting,
    "deep": lambda _: _deep(),
    "unspeakable": lambda _: Unspeakable(),
    "object": lambda _: object(),
    "class": lambda _: str,
}
"""What a value may be other than text: the name, and how it is made of what follows the colon.

The items of a list are values themselves, between bars; in a dict a colon stands between key and value, and a
semicolon for the colon of a key.
"""


def _value(text: str) -> Any:
    """Return what a value stands for."""
    if text.startswith("!"):
        name, _, argument = text[1:].partition(":")
        try:
            return OBJECTS[name](argument)
        except (LookupError, ValueError, TypeError, AttributeError, OverflowError):
            return text  # no such object: it is a text like any other
    return _SIGN.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    short, *codes = found.groups()
    return _SHORT[short] if short else chr(int(next(filter(None, codes)), 16))


class Given:
    """What an input says.

    Args:
        data: The input.
        share: How much of every run in it is made, to see what grows with what.
    """

    def __init__(self, data: bytes, share: float = 1) -> None:
        self._left = int(MOST * share)
        self._share = share
        head, _, document = data.partition(b"\n\n")
        self.document = self._run_out(document, counted=True)
        self.fields: list[tuple[str, Any]] = []
        for line in head.split(b"\n"):
            name, equals, value = line.partition(b"=")
            if equals:
                text = self._run_out(value).decode("utf-8", "surrogateescape")
                self.fields.append((name.decode("ascii", "replace"), _value(text)))
        self._values = dict(self.fields)

    def _run_out(self, text: bytes, *, counted: bool = False) -> bytes:
        def repeated(found: re.Match[bytes]) -> bytes:
            unit, times = found[1], int(int(found[2]) * self._share)
            times = min(times, self._left // len(unit))
            self._left -= times * len(unit)
            if counted and b"\\#" in unit:
                return b"".join(unit.replace(b"\\#", b"%d" % (number + 1)) for number in range(times))
            return unit * times

        return RUN.sub(repeated, text)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the last value of a field."""
        return self._values.get(name, default)

    def text(self, name: str, default: str = "") -> str:
        """Return the last value of a field as text; an object is none."""
        value = self._values.get(name, default)
        return value if type(value) is str else default

    def every(self, name: str) -> list[Any]:
        """Return all values of a field, in order."""
        return [value for field, value in self.fields if field == name]

    def only(self, names: Iterator[str] | tuple[str, ...]) -> dict[str, Any]:
        """Return those of some fields that are given."""
        return {name: self._values[name] for name in names if name in self._values}


def written(fields: list[tuple[str, str]], document: str = "") -> bytes:
    """Write an input; what would end a line is escaped."""
    lines = (f"{name}={_escaped(value)}" for name, value in fields)
    whole = "\n".join(lines) + (f"\n\n{document}" if document else "")
    return whole.encode("utf-8", "surrogateescape" if _bytes_only(whole) else "surrogatepass")


def _escaped(value: str) -> str:
    return value.replace("\n", "\\n").replace("\r", "\\r")


def _bytes_only(text: str) -> bool:
    """Return whether every surrogate of a text stands for a byte that is not UTF-8."""
    return all("\udc80" <= sign <= "\udcff" for sign in text if "\ud800" <= sign <= "\udfff")
