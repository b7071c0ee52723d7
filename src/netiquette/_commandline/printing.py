"""What the command line prints: a table or JSON, what lies behind each answer, the drafts, and complaints."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category, east_asian_width

from netiquette._commandline.terminal import printable
from netiquette._deciding.explain import explain
from netiquette._deciding.policy import Policy

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import date

    from netiquette._commandline.answered_rows import AnsweredRow
    from netiquette._deciding.step import Step
    from netiquette._messages.message import Message

__all__ = ["complain", "obstacle", "print_all"]

_PAGE_WIDTH = 100


def print_all(answers: Sequence[AnsweredRow], options: argparse.Namespace) -> bool:
    """Print the answers; return whether that was possible."""
    try:
        if options.json:
            for answer in answers:
                _print(json.dumps(answer.as_dict()))  # in ASCII: U+2028 would end a line for some readers
        else:
            _print_table(sorted(answers, key=lambda answer: answer.due_order), options)
        print(end="", flush=True)
    except OSError as error:
        with Path(os.devnull).open("wb") as nowhere:  # else Python would try again as it closes
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough is not an error
            complain("standard output", obstacle(error))
            return False
    return True


def _print_table(answers: Sequence[AnsweredRow], options: argparse.Namespace) -> None:
    cells = [("Contact", "Verdict", "Next step", "Due")]
    for answer in answers:
        step = answer.next
        due = _due(step, options.today) if step else ""
        doing = _spaced(step.action) if step else "nothing"
        cells.append((answer.contact, _spaced(answer.decision.verdict), doing, due))
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


def _print_explanation(answer: AnsweredRow, options: argparse.Namespace) -> None:
    decision = answer.decision
    for step in answer.share.steps:
        _print_indented(f"{step.summary}: {step.says} [{step.rule.id}]", "- ")
    for left in answer.share.left_out:
        _print_indented(f"not {_spaced(left.action)}: {left.says} [{left.rule.id}]", "- ")
    for source in decision.rule.cited:
        _print_indented(f"source: {source.voice}, {source.url}", "- ")
    for assumption in decision.assumptions:
        _print_indented(f"assumed: {assumption}", "- ")
    explanation = explain(decision.state, today=options.today, policy=Policy.named(options.policy))
    for change in explanation.changes:
        _print_indented(f"you may connect {change.says}", "- ")


def _print_draft(contact: str, draft: Message) -> None:
    where = f"{_spaced(draft.action)}, {_spaced(draft.channel)}, {draft.length} characters"
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


def complain(file: str, *messages: str) -> None:
    """Say what there is to say about a file, a line each, if anyone listens."""
    if sys.stderr is not None:  # for print, None is standard output
        with contextlib.suppress(OSError):
            for message in messages:
                print(printable(f"{file}: {message}"), file=sys.stderr)


def _columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(
        0 if category(sign) in {"Mn", "Me", "Cf"} else 1 + (east_asian_width(sign) in {"W", "F"})
        for sign in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def obstacle(error: Exception) -> str:
    """Say why the file cannot be read or written."""
    return (isinstance(error, OSError) and error.strerror) or str(error)
