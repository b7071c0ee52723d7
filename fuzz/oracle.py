"""The oracle: an answer or one of our errors, in bounded time. Everything else is a fault.

What every target shares stands here, and nowhere else. A target asks the library by `ask`, which takes our
errors for a refusal and looks at them as well: an error is one line, short, and can be shown. What an answer
has to be, the target says with `holds`. `judged` runs a target over an input and says how it went.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from time import thread_time
from typing import Any, NamedTuple, NoReturn

import netiquette
from fuzz.inputs import RUN, Given
from netiquette import NetiquetteError

__all__ = ["Outcome", "Target", "ask", "hidden", "holds", "judged", "refuse", "slower_than_linear"]

LONGEST_ERROR = 600
"""A line of a log. What is wrong, why, and what to do takes some two hundred characters; the rest is room for
the values shown."""
OURS = str(Path(netiquette.__file__).parent)
SLOW = 0.5
"""Seconds of this thread from which on an input is run again at half its size, to see how its time grows."""


class Target(NamedTuple):
    """A door of the library, and what to push through it.

    Attributes:
        run: Asks the library for what an input says, and looks at the answer.
        fields: The fields it reads, each with values that mean something there.
        documents: Beginnings of documents, for a target that reads one.
    """

    run: Callable[[Given], None]
    fields: dict[str, tuple[str, ...]]
    documents: tuple[str, ...] = ()


class RefusedError(Exception):
    """The library refused the input, as it should."""


class BrokenError(Exception):
    """The library answered, and the answer or the error isn't what it has to be."""


class Outcome(NamedTuple):
    """How an input fared.

    Attributes:
        kind: ``accepted``, ``refused`` or ``fault``.
        signature: What tells one fault from another: the exception and the innermost place of ours.
        told: The fault in full.
        seconds: What it took.
    """

    kind: str
    signature: str = ""
    told: str = ""
    seconds: float = 0.0


def ask(function: Callable[..., Any], *args: Any, **named: Any) -> Any:
    """Ask the library, and take one of our errors for an answer that ends the matter.

    A TypeError is ours where it says what to do, as all of our errors do; another one comes from a line that
    met what it didn't expect.
    """
    try:
        return function(*args, **named)
    except (NetiquetteError, TypeError) as error:
        said = str(error)
        if isinstance(error, TypeError) and "; " not in said:
            raise
        _look_at(error, said)
        raise RefusedError(said) from error


def _look_at(error: Exception, said: str) -> None:
    """Look whether an error can be read, logged and shown in a terminal."""
    for text in (said, repr(error)):
        if len(text) > LONGEST_ERROR:
            raise BrokenError(f"its error has more than {LONGEST_ERROR} characters") from error
    if hidden(said) or "\n" in said:
        raise BrokenError("its error is more than one line, or hides a character") from error
    if not said or said.endswith("."):
        raise BrokenError("its error doesn't read like ours") from error


def holds(condition: object, says: str) -> None:
    """Say what an answer has to be: one sentence, without any value, for it names the fault."""
    if not condition:
        raise BrokenError(f"not so: {says}")


def refuse(why: str) -> NoReturn:
    """Pass over an input that asks nothing of the library."""
    raise RefusedError(why)


def hidden(text: str) -> list[str]:
    """Return what of a text a terminal wouldn't show, or would obey; line breaks may be."""
    return [sign for sign in text if (sign < " " and sign != "\n") or sign in _HIDDEN]


_HIDDEN = frozenset(
    chr(code)
    for span in (range(0x7F, 0xA0), range(0x2028, 0x202F), range(0x2066, 0x206A), range(0xD800, 0xE000))
    for code in span
)


def judged(name: str, target: Target, data: bytes, share: float = 1) -> Outcome:
    """Run a target over an input, and say how it fared."""
    given = Given(data, share)
    start = thread_time()
    try:
        target.run(given)
    except RefusedError:
        return Outcome("refused", seconds=thread_time() - start)
    except (Exception, SystemExit) as error:  # noqa: BLE001  that is the question
        return Outcome("fault", _signature(name, error), _told(error), thread_time() - start)
    return Outcome("accepted", seconds=thread_time() - start)


def slower_than_linear(name: str, target: Target, data: bytes) -> bool:
    """Return whether an input takes too much longer the longer its runs are.

    From a quarter of its length to a half, and from there to the whole, follows twice the time, or four times
    where it is a square. What takes no time worth counting at its full length is quick enough. Only the time
    of this thread counts, and the quickest of three: what else a busy machine does is not ours.
    """
    if not RUN.search(data) or judged(name, target, data).seconds < _QUICK:
        return False
    quarter, half, whole = (
        min(judged(name, target, data, share).seconds for _ in range(3)) for share in (0.25, 0.5, 1)
    )
    return whole > _GROWTH * half and whole > _GROWTH**2 * quarter


_QUICK = 0.05
_GROWTH = 2.8
"""Between the two and the four, nearer to neither; both doublings have to show it."""


def _signature(name: str, error: BaseException) -> str:
    """Name a fault, the same whatever the input and whichever line it is on after a change."""
    says = str(error) if isinstance(error, BrokenError) else ""
    cause = error.__cause__ if says and error.__cause__ is not None else error
    frames = traceback.extract_tb(cause.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(OURS)]
    place = f" in {Path(ours[-1].filename).stem}.{ours[-1].name}" if ours else ""
    return f"{name}: {says or type(error).__name__}{place}"


def _told(error: BaseException) -> str:
    """Tell a fault in full, and not a megabyte of it."""
    return "".join(traceback.format_exception(error, limit=-8))[-4_000:]
