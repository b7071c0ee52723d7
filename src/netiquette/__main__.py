"""``python -m netiquette FILE``: what to do about each contact in a file of applications.

The file is CSV with a header, a Markdown table, JSON or JSON Lines, recognized by content; ``-`` reads
standard input. Columns are the fields of `InterviewState` and `Details`, or those of a tracker's export,
which are guessed. Nothing is sent, and nothing is written but the answer and the calendar that was asked for.
It speaks English, whatever language the file is in.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
import textwrap
from collections import Counter
from datetime import date, datetime
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn
from unicodedata import category, east_asian_width

import attrs

from netiquette._commandline.calendar_file import CalendarRow, write_calendar
from netiquette._commandline.encoding import DecodedText, UnreadableError, as_text
from netiquette._commandline.processes import SharedRow, shared
from netiquette._commandline.report import few, understood
from netiquette._commandline.rows import Row, sheet
from netiquette._commandline.terminal import printable
from netiquette._deciding.etiquette import PRESETS
from netiquette._deciding.explain import explain
from netiquette._deciding.policy import Policy
from netiquette._messages.next_message import compose
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netiquette._deciding.decision import Decision, Step
    from netiquette._messages.message import Message

__all__ = ["main"]

_PAGE_WIDTH = 100
_WIDEST_NAME = 40
"""How much of a name the table shows."""
_LARGEST = 1 << 26
"""64 MiB: more contacts than anyone has, and less than a machine's memory."""


class _AnsweredRow(NamedTuple):
    """A row with its share, a draft of each message there is to write today, and why there is none."""

    share: SharedRow
    drafts: tuple[Message, ...]
    undrafted: tuple[str, ...]

    @property
    def row(self) -> Row:
        """The row."""
        return self.share.row

    @property
    def decision(self) -> Decision:
        """The answer for it within its process."""
        return self.share.decision

    @property
    def contact(self) -> str:
        """Who it is about, as far as the row says."""
        name = _clipped(self.row.contact_name) or self.row.place
        return printable(f"{name} ({_clipped(self.row.company)})" if self.row.company else name)

    @property
    def next(self) -> Step | None:
        """What is done next for this row; None where another row has it all."""
        return self.share.steps[0] if self.share.steps else None

    @property
    def urgency(self) -> tuple[bool, date, bool, int]:
        """A key that sorts what is overdue first, then what is due soonest, and what can wait last."""
        step = self.next
        if step is None:
            return True, date.max, True, self.row.line
        return not step.overdue, step.due or date.max, step.action is Action.WAIT, self.row.line


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer for every row of a file.

    Args:
        arguments: The command line without the program's name; that of the process by default.

    Returns:
        0 where every row was answered, 1 where a row was bad, 2 where the file could not be read or the
        answer could not be written.
    """
    options = _options(arguments)
    if sys.stdout is None:
        _complain("standard output", "it is closed, so no one would see an answer; write to a file or a pipe")
        return 2
    try:
        read = _file_text(options.file, options.encoding)
        found = sheet(
            read.text,
            options.map,
            source=options.source,
            order=options.dates,
            language=options.language,
            today=options.today,
            process=options.process,
        )
    except (OSError, ValueError) as error:
        _complain(options.file, _obstacle(error))
        return 2
    rows = list(found.rows)
    _complain(options.file, *understood(found, rows, read, options.source))
    answers = _answered(rows, options)
    undrafted = (f"{answer.row.place}: no draft: {why}" for answer in answers for why in answer.undrafted)
    _complain(options.file, *few(undrafted, "drafts that cannot be written"))
    bad = any(row.error for row in rows)
    try:
        if options.ics:
            entries = (_calendar_row(answer, answer.share.steps) for answer in answers if answer.next)
            lines = write_calendar(options.ics, entries, options.today, partial=bad)
            _complain(options.ics, *few(lines, "rows of a contact and process that the calendar has"))
    except (ImportError, OSError, ValueError) as error:
        _complain(options.ics, _obstacle(error))
        return 2
    return int(bad) if _print_all(answers, options) else 2


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
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
        prog="python -m netiquette",
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
    parser.add_argument("--json", action="store_true", help="one JSON object a line, in input order")
    parser.add_argument(
        "--explain", action="store_true", help="show the sources and what would change the answer"
    )
    return parser


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


def _file_text(file: str, encoding: str | None) -> DecodedText:
    """Return the text of a file."""
    if file == "-":
        if sys.stdin is None:
            message = "standard input is closed; name a file, or pipe one in"
            raise UnreadableError(message)
        data = sys.stdin.buffer.read(_LARGEST + 1)
    else:
        with Path(file).open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        message = f"it is larger than {_LARGEST >> 20} MiB; split it"
        raise UnreadableError(message)
    return as_text(data, encoding)


def _obstacle(error: Exception) -> str:
    """Say why the file cannot be read or written."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _answered(found: Iterable[Row], options: argparse.Namespace) -> list[_AnsweredRow]:
    """Decide every row that can be, and draft what may go out today."""
    policy = Policy.named(options.policy)
    panels: Counter[str] = Counter()
    answers: list[_AnsweredRow] = []
    for share in shared(found, options.today, policy):
        row = share.row
        drafts: list[Message] = []
        undrafted: list[str] = []
        if row.details is not None:
            for step in takewhile(lambda step: step.action is not Action.WAIT, share.steps):
                try:
                    draft = compose(
                        share.alone, row.details, step=step, policy=policy, variant=panels[row.company]
                    )
                except NetiquetteError as error:  # the answer stands without a draft
                    undrafted.append(str(error))
                else:
                    drafts += [draft] if draft else []
        panels[row.company] += bool(drafts)
        answers.append(_AnsweredRow(share, tuple(drafts), tuple(undrafted)))
    return answers


def _calendar_row(answer: _AnsweredRow, steps: tuple[Step, ...]) -> CalendarRow:
    row, decision = answer.row, answer.share.alone
    if steps != decision.steps:
        decision = attrs.evolve(decision, steps=steps)
    drafts = {draft.action: draft.body for draft in answer.drafts}
    process = ", ".join(filter(None, (row.company, row.position))) or row.place
    return CalendarRow(row.place, decision, process, row.contact_name, drafts)


def _as_dict(answer: _AnsweredRow) -> dict[str, object]:
    return {
        "line": answer.row.line,
        "row": answer.row.number,
        "contact_name": answer.row.contact_name or None,
        "company": answer.row.company or None,
        **answer.share.as_dict(),
        "drafts": [
            {
                "action": draft.action.value,
                "channel": draft.channel.value,
                "subject": draft.subject,
                "body": draft.body,
            }
            for draft in answer.drafts
        ],
    }


def _print_all(answers: Sequence[_AnsweredRow], options: argparse.Namespace) -> bool:
    """Print the answers; return whether that was possible."""
    try:
        if options.json:
            for answer in answers:
                _print(json.dumps(_as_dict(answer)))  # in ASCII: U+2028 would end a line for some readers
        else:
            _print_table(sorted(answers, key=lambda answer: answer.urgency), options)
        print(end="", flush=True)
    except OSError as error:
        with Path(os.devnull).open("wb") as nowhere:  # else Python would try again as it closes
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough is not an error
            _complain("standard output", _obstacle(error))
            return False
    return True


def _print_table(answers: Sequence[_AnsweredRow], options: argparse.Namespace) -> None:
    cells = [("Contact", "Verdict", "Next step", "Due")]
    for answer in answers:
        step = answer.next
        due = _due(step, options.today) if step else ""
        doing = _words(step.action) if step else "nothing"
        cells.append((answer.contact, _words(answer.decision.verdict), doing, due))
    widths = [max(map(_columns, column)) for column in zip(*cells, strict=True)]
    heading, *lines = ("  ".join(map(_padded, row, widths)).rstrip() for row in cells)
    _print(heading)
    _print("  ".join("-" * width for width in widths))
    for line, answer in zip(lines, answers, strict=True):
        _print(line)
        _print_indented(f"{answer.decision.reason} [{answer.decision.rule.id}]")
        beside = answer.next or answer.share.left_out[0]
        if beside.rule.id != answer.decision.rule.id:
            _print_indented(f"{beside.says} [{beside.rule.id}]")
        if options.explain:
            _print_explanation(answer, options)
    for answer in answers:
        for draft in answer.drafts:
            _print_draft(answer.contact, draft)


def _due(step: Step, today: date) -> str:
    """Say by when a step is due, or from when it may be taken."""
    if step.due is None:
        return f"from {step.earliest}" if step.earliest and step.earliest > today else ""
    return f"{step.due}{' overdue' if step.overdue else ''}"


def _print_explanation(answer: _AnsweredRow, options: argparse.Namespace) -> None:
    decision = answer.decision
    for step in answer.share.steps:
        _print_indented(f"{step.summary}: {step.says} [{step.rule.id}]", "- ")
    for left in answer.share.left_out:
        _print_indented(f"not {_words(left.action)}: {left.says} [{left.rule.id}]", "- ")
    for source in decision.rule.cited:
        _print_indented(f"source: {source.voice}, {source.url}", "- ")
    for assumption in decision.assumptions:
        _print_indented(f"assumed: {assumption}", "- ")
    explanation = explain(decision.state, today=options.today, policy=Policy.named(options.policy))
    for change in explanation.changes:
        _print_indented(f"you may connect {change.says}", "- ")


def _print_draft(contact: str, draft: Message) -> None:
    where = f"{_words(draft.action)}, {_words(draft.channel)}, {draft.length} characters"
    _print(f"\nDraft for {contact}: {where}")
    if draft.subject:
        _print(f"    Subject: {draft.subject}\n")
    _print(textwrap.indent(draft.body, "    "))


def _print_indented(text: str, mark: str = "") -> None:
    _print(
        textwrap.fill(
            text,
            _PAGE_WIDTH,
            initial_indent=f"    {mark}",
            subsequent_indent="    " + " " * len(mark),
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _print(text: str) -> None:
    """Print a text, with an escape for what a terminal should not have or its encoding lacks."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(printable(text, keep="\n").encode(encoding, "backslashreplace").decode(encoding))


def _complain(file: str, *messages: str) -> None:
    """Say what there is to say about a file, a line each, if anyone listens."""
    if sys.stderr is not None:  # for print, None is standard output
        with contextlib.suppress(OSError):
            for message in messages:
                print(printable(f"{file}: {message}"), file=sys.stderr)


def _clipped(name: str) -> str:
    return name if len(name) <= _WIDEST_NAME else f"{name[: _WIDEST_NAME - 1]}…"


def _columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(
        0 if category(sign) in {"Mn", "Me", "Cf"} else 1 + (east_asian_width(sign) in {"W", "F"})
        for sign in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


def _words(word: str) -> str:
    return word.replace("_", " ")


if __name__ == "__main__":
    sys.exit(main())
