"""The options of the command line, and what is refused before any file is read."""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from netiquette._commandline.terminal import printable
from netiquette._deciding.etiquette import PRESETS
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["options_in"]


def options_in(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what a command line asks for; that of the process by default."""
    parser = _parser()
    options = parser.parse_args(arguments)
    twice = next(
        (field for field, times in Counter(field for field, _ in options.map).items() if times > 1), None
    )
    if twice is not None:
        parser.error(f"argument --map: {told(twice)} is mapped twice; name one column for it")
    options.map = dict(options.map)
    return options


class _Parser(argparse.ArgumentParser):
    """A parser that shows a terminal what was typed as text and nothing else."""

    def error(self, message: str) -> NoReturn:
        if sys.stderr is None:  # argparse would say it among the answers
            raise SystemExit(2)
        super().error(printable(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_program(),
        description="May you connect with the people who interview you? If not, what to do instead, by when.",
        epilog="It decides and drafts; it never sends anything.",
    )
    parser.add_argument(
        "file", metavar="FILE", help="CSV, a Markdown table, JSON or JSON Lines; - for standard input"
    )
    parser.add_argument(
        "--today",
        type=_today,
        default=date.today(),
        metavar="DAY",
        help="the date to judge by, as YYYY-MM-DD; of a timestamp, the date that stands there",
    )
    parser.add_argument(
        "--map",
        type=_mapped,
        action="extend",
        default=[],
        metavar="FIELD=COLUMN,...",
        help="which column is which field; may be repeated",
    )
    parser.add_argument(
        "--process",
        default="",
        metavar="COLUMN",
        help="the column that says which rows are one process; else company and position do",
    )
    parser.add_argument("--source", default="", metavar="NAME", help="the tracker it comes from, by its name")
    parser.add_argument(
        "--language",
        choices=[language.code for language in READ_LANGUAGES],
        help="the one language of its statuses and titles; each in its own by default",
    )
    parser.add_argument("--dates", choices=["dmy", "mdy"], help="how days such as 03/04/2026 are written")
    parser.add_argument("--encoding", metavar="NAME", help="the encoding of the file, where it isn't seen")
    parser.add_argument("--ics", metavar="FILE", help="write the steps to a calendar, or refresh it")
    parser.add_argument("--policy", choices=[*PRESETS], default="cautious", help="whose manners to follow")
    parser.add_argument(
        "--length", choices=[*map(str, Length)], default="usual", help="how much the drafts say"
    )
    parser.add_argument(
        "--dialect", choices=[*map(str, Dialect)], default="us", help="whose English the drafts are in"
    )
    parser.add_argument(
        "--feedback", action="store_true", help="let the reply to a no ask, once, what to improve"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, in input order")
    parser.add_argument(
        "--drafts", action="store_true", help="write each message that may go out today below the table"
    )
    parser.add_argument(
        "--explain", action="store_true", help="show the sources and what would change the answer"
    )
    return parser


def _program() -> str:
    """Return what was typed: the command, or the module."""
    typed = Path(sys.argv[0]).stem
    return typed if typed == "netiquette" else "python -m netiquette"


def _today(text: str) -> date:
    try:
        return datetime.fromisoformat(text).date()  # which takes a date as well
    except ValueError:
        message = f"{told(text)} is not a date; write it as YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from None


def _mapped(text: str) -> list[tuple[str, str]]:
    pairs = [pair.partition("=") for pair in re.split(r",(?=\s*\w+\s*=)", text)]  # a column may have commas
    if not all(equals and field.strip() for field, equals, _ in pairs):
        message = f"{told(text)} maps nothing; write it as status=Status,contact_name=Contact"
        raise argparse.ArgumentTypeError(message)
    return [(field.strip(), column.strip()) for field, _, column in pairs]
