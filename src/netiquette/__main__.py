"""``netiquette FILE``, or ``python -m netiquette FILE``: what to do about each contact in a file.

The file is CSV with a header, a Markdown table, JSON or JSON Lines, recognized by content; ``-`` reads
standard input. Columns are the fields of `InterviewState` and `Details`, or those of a tracker's export,
which are guessed. Nothing is sent, and nothing is written but the answer and the calendar that was asked for.
It speaks English, whatever language the file is in.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from netiquette._commandline.answered_rows import answered_rows
from netiquette._commandline.calendar_file import write_calendar
from netiquette._commandline.encoding import DecodedText, UnreadableError, as_text
from netiquette._commandline.options import options_in
from netiquette._commandline.printing import complain, obstacle, print_all
from netiquette._commandline.report import few, understood
from netiquette._commandline.rows import sheet
from netiquette._deciding.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_LARGEST = 1 << 26
"""64 MiB: more contacts than anyone has, and less than a machine's memory."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer for every row of a file.

    Args:
        arguments: The command line without the program's name; that of the process by default.

    Returns:
        0 where every row was answered, 1 where a row was bad, 2 where the file could not be read or the
        answer could not be written.
    """
    options = options_in(arguments)
    if sys.stdout is None:
        complain("standard output", "it is closed, so no one would see an answer; write to a file or a pipe")
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
        complain(options.file, obstacle(error))
        return 2
    rows = list(found.rows)
    complain(options.file, *understood(found, rows, read, options.source))
    answers = answered_rows(
        rows,
        options.today,
        Policy.named(options.policy),
        length=options.length,
        dialect=options.dialect,
        feedback=options.feedback,
    )
    if options.drafts or options.json or options.ics:
        undrafted = (f"{answer.row.place}: no draft: {why}" for answer in answers for why in answer.undrafted)
        complain(options.file, *few(undrafted, "drafts that cannot be written"))
    bad = sum(bool(row.error) for row in rows)
    try:
        if options.ics:
            entries = (answer.for_calendar() for answer in answers if answer.next)
            lines = write_calendar(options.ics, entries, options.today, partial=bad > 0)
            complain(options.ics, *few(lines, "rows of a contact and process that the calendar has"))
    except (ImportError, OSError, ValueError) as error:
        complain(options.ics, obstacle(error))
        return 2
    return int(bad > 0) if print_all(answers, options, bad) else 2


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


if __name__ == "__main__":
    sys.exit(main())
