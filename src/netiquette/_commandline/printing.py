"""What the command line prints: the table, or JSON for a program, and complaints."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from netiquette._commandline.page import Screen
from netiquette._commandline.table import print_table
from netiquette._commandline.terminal import printable
from netiquette._deciding.policy import Policy

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from netiquette._commandline.answered_rows import AnsweredRow

__all__ = ["complain", "obstacle", "print_all"]

_OF_A_FILE = 100
"""The width where no terminal has one."""
_NARROWEST, _WIDEST_LINE = 50, 120
"""In a narrower terminal the columns would be narrower than their words; longer lines are hard to read."""


def print_all(answers: Sequence[AnsweredRow], options: argparse.Namespace, mistakes: int) -> bool:
    """Print the answers; return whether that was possible."""
    try:
        if options.json:
            for answer in answers:
                print(json.dumps(answer.as_dict()))  # in ASCII: U+2028 would end a line for some readers
        else:
            print_table(
                _screen(),
                answers,
                today=options.today,
                policy=Policy.named(options.policy),
                drafts=options.drafts,
                explained=options.explain,
                mistakes=mistakes,
            )
        print(end="", flush=True)
    except OSError as error:
        with Path(os.devnull).open("wb") as nowhere:  # else Python would try again as it closes
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough is not an error
            complain("standard output", obstacle(error))
            return False
    return True


def _screen() -> Screen:
    """Return the page that standard output takes: one with colours in a terminal, with the extra."""
    if not sys.stdout.isatty():
        return Screen(_OF_A_FILE, copied=True)
    width = min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST_LINE)
    try:
        from netiquette._commandline.colours import ColouredScreen  # noqa: PLC0415  an extra
    except ImportError:
        return Screen(width)
    return ColouredScreen(width)


def complain(file: str, *messages: str) -> None:
    """Say what there is to say about a file, a line each, if anyone listens."""
    if sys.stderr is not None:  # for print, None is standard output
        with contextlib.suppress(OSError):
            for message in messages:
                print(printable(f"{file}: {message}"), file=sys.stderr)


def obstacle(error: Exception) -> str:
    """Say why the file cannot be read or written."""
    return (isinstance(error, OSError) and error.strerror) or str(error)
