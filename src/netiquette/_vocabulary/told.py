"""Values as error messages show them: short, whatever they are, and never an error of their own.

One rule of this file, and of every message that shows a value. No more than sixty characters of a text get
into a message, because it may be someone's letter and the message ends up in a log; and nothing is written
out to be cut afterwards, because it may be a gigabyte, or a thousand brackets deep.
"""

from __future__ import annotations

from reprlib import Repr

__all__ = ["one", "told"]

_MOST_SHOWN = 60
"""How much of a value a message shows, in characters."""
_DIGITS = 0.30103
"""How many decimal digits a bit is worth."""


class _Short(Repr):
    """The representation of a value, of which it never writes more than it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = _MOST_SHOWN
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = 8
        self.maxlevel = 2

    def repr_int(self, x: int, level: int) -> str:  # noqa: ARG002  the names are those of `reprlib`
        """Show a number, and only how long it is where no one could read it."""
        digits = round(x.bit_length() * _DIGITS)
        return repr(x) if digits < _MOST_SHOWN else f"an integer of about {digits:,} digits"

    def repr_bytes(self, value: bytes, _: int) -> str:
        """Show bytes, which `reprlib` would write out whole."""
        return repr(value[:_MOST_SHOWN])

    repr_bytearray = repr_bytes

    def repr_instance(self, x: object, level: int) -> str:  # noqa: ARG002  likewise
        """Show anything else by its own words, and by its type where it has none."""
        if type(x).__repr__ is object.__repr__:  # which is an address, another one in every process
            return f"<{type(x).__name__}>"
        said = " ".join(repr(x).split())
        return said if said.isprintable() else repr(said)[1:-1]


_SHORT = _Short()


def told(value: object) -> str:
    """Show a value in a message, in sixty characters or a few more.

    It never raises, though a class may fail to represent itself.
    """
    try:
        said = _SHORT.repr(value)
    except Exception:  # noqa: BLE001  whatever it is, the message it is for matters more
        return f"<{type(value).__name__:.{_MOST_SHOWN}}>"
    half = _MOST_SHOWN // 2
    return said if len(said) <= _MOST_SHOWN + 2 else f"{said[:half]}...{said[-half:]}"


def one(kind: type) -> str:
    """Return the name of a class with its article: ``a Stage``, ``an Action``."""
    return f"{'an' if kind.__name__[0] in 'AEIO' else 'a'} {kind.__name__}"
