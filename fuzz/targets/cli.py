"""The command line, with files and all: exit 0, 1 or 2, nothing hidden on the terminal, nothing lost."""

from __future__ import annotations

import io
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from icalendar import Calendar

from fuzz.inputs import Given
from fuzz.oracle import Target, hidden, holds, refuse
from fuzz.targets.ics import TARGET as CALENDARS
from fuzz.targets.values import STAGES
from netiquette.__main__ import main

ERRORS_TOLD = 100_000
"""Characters: as much as somebody reads through. A file has as many bad rows as it has lines."""
_OPTIONS = ("--source", "--dates", "--encoding", "--policy", "--today", "--map")
_FLAGS = ("--json", "--explain", "--drafts")


def run(given: Given) -> None:
    """Answer for a file, and keep a calendar."""
    with tempfile.TemporaryDirectory() as folder:
        _run(given, Path(folder))


def _run(given: Given, folder: Path) -> None:
    file = folder / (_name(given.text("name")) or "applications.csv")
    file.write_bytes(given.document)
    arguments = [str(folder / "none" / given.text("name")) if given.get("missing") else str(file)]
    if given.get("stdin"):
        arguments = ["-"]
    arguments += [part for name in _OPTIONS for part in _option(name, given.text(name[2:])) if part]
    arguments += [flag for flag in _FLAGS if given.text(flag[2:])]
    if "today" not in dict(given.fields):
        arguments += ["--today", "2026-11-22"]
    calendar = folder / "mine.ics"
    before = given.text("calendar").encode("utf-8", "surrogateescape")
    if "calendar" in dict(given.fields):
        arguments += ["--ics", str(calendar)]
        if before:
            calendar.write_bytes(before)
    code, out, err = called(arguments, None if given.get("stdin") == "closed" else given.document)
    holds(not hidden(out) and not hidden(err), "nothing on the terminal is hidden")
    if code is None:
        refuse("the arguments are none")
    holds(code in {0, 1, 2}, "the exit code is 0, 1 or 2")
    holds(len(err) <= ERRORS_TOLD, "what is wrong is counted, and not listed without end")
    holds(code != 2 or not out, "a file that can't be read has no answers")
    if "--json" in arguments:
        holds(all("verdict" in json.loads(line) for line in out.split("\n")[:-1]), "every line is an answer")
    if "--ics" in arguments:
        _look_at_calendar(code, before, calendar, arguments)
    if code == 2:
        refuse("the file is refused")


def _look_at_calendar(code: int, before: bytes, calendar: Path, arguments: list[str]) -> None:
    left = sorted(path.name for path in calendar.parent.iterdir())
    holds(len(left) <= 2, "no other file is left behind")
    if code == 2:
        holds(not before or calendar.read_bytes() == before, "a calendar that is refused stays as it is")
        return
    after = calendar.read_bytes()
    if _is_readable(before):
        Calendar.from_ical(after, multiple=True)
    holds(all(entry in after for entry in _foreign(before)), "what is not ours stays, byte for byte")
    again, _, _ = called(arguments, None)
    holds(again == code, "what we write we can read again")
    holds(calendar.read_bytes() == after, "written again, a calendar stays as it is")


_ENTRY = re.compile(rb"^BEGIN:(VEVENT|VTODO|VJOURNAL)\r?\n.*?^END:\1\r?\n", re.MULTILINE | re.DOTALL)


def _is_readable(before: bytes) -> bool:
    """Return whether icalendar reads what was there; what it can't read of others we keep all the same."""
    try:
        Calendar.from_ical(before, multiple=True)
    except Exception:  # noqa: BLE001  whatever it minds
        return not before
    return True


def _foreign(before: bytes) -> Iterator[bytes]:
    """Yield the entries of a calendar that are not ours."""
    for found in _ENTRY.finditer(before):
        if not re.search(rb"^UID:netiquette-", found[0].replace(b"\r\n ", b""), re.MULTILINE):
            yield found[0]


def _name(text: str) -> str:
    """Return a name that a file can have."""
    name = text.replace("/", "").replace("\x00", "")
    return "" if name in {".", "..", "mine.ics"} or len(name) > 60 else name


def _option(name: str, value: str) -> tuple[str, ...]:
    return (f"{name}={value}",) if value else ()


def called(arguments: list[str], entered: bytes | None) -> tuple[int | None, str, str]:
    """Call the command; without a code where it refuses its arguments, which is argparse's own."""
    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8", "surrogateescape", newline="") for _ in range(2)]
    with _standard(entered, *streams):
        try:
            code: int | None = main(arguments)
        except SystemExit as left:
            holds(left.code == 2, "refused arguments are exit 2")
            code = None
        for stream in streams:
            stream.flush()
    out, err = (stream.buffer.getvalue().decode("utf-8", "surrogateescape") for stream in streams)
    return code, out, err


@contextmanager
def _standard(entered: bytes | None, out: io.TextIOWrapper, err: io.TextIOWrapper) -> Iterator[None]:
    """Let the process have other streams."""
    stdin = None if entered is None else io.TextIOWrapper(io.BytesIO(entered), "utf-8")
    with mock.patch.multiple(sys, stdin=stdin, stdout=out, stderr=err):
        yield


_CELLS = "\n".join(f"Contact {stage},Acme {stage},{stage},2026-11-20" for stage in STAGES)
TARGET = Target(
    run,
    {
        "name": ("a.csv", "no\\x1b[31mfile.csv", "\\u202egpj.csv", "a\\nb.csv", "\\udcff.csv", "\\(a*50)"),
        "missing": ("yes",),
        "stdin": ("open", "closed"),
        "source": ("findajob", "zorp", "\\x1b[31m", "\\(x*900)"),
        "dates": ("dmy", "mdy"),
        "encoding": (
            "utf-8",
            "cp1252",
            "utf-16",
            "zorp",
            "rot13",
            "idna",
            "\\x1b",
            "unicode_escape",
            "base64",
        ),
        "policy": ("founding", "permissive"),
        "today": ("2026-11-22", "0001-01-01", "9999-12-31", "soon"),
        "map": (
            "stage=Status",
            "status=State,contact_name=Who",
            "interview_on=",
            "zorp=x",
            "a=b",
            "stage=\\x1b",
        ),
        "json": ("yes",),
        "drafts": ("yes",),
        "explain": ("yes",),
        "calendar": (
            "",
            *(document.replace("\r\n", "\\r\\n") for document in CALENDARS.documents),
            "no calendar",
        ),
    },
    (
        f"contact_name,company,stage,interview_on\n{_CELLS}\n",
        "Status,Contact,Company,Interview Date\nInterviewed,Bo Example,Acme,20/11/2026\n",
        '{"stage":"offered"}\n{"stage":"rejected","contact_name":"Bo Example","company":"Acme"}\n',
        '[{"stage":"offered"},{"stage":"rej},{"stage":"applied"}]',
        "\\([*900)",
        "[\\(,*9000)",
        "stage\n\\(zorp\n*9000)",
        '{"applications":[{"stage":"applied"}]}',
        "\x00",
    ),
)
