"""Rows among rows: whatever stands in one, and wherever, the others are answered as if it weren't there."""

from __future__ import annotations

import json
import re
import tempfile
from functools import cache
from pathlib import Path

from fuzz.inputs import Given
from fuzz.oracle import Target, holds, refuse
from fuzz.targets.cli import called
from fuzz.targets.values import STAGES

_GOOD = (
    {"stage": "offered", "contact_name": "Zoë Eins", "company": "Gut 1", "interview_on": "2026-11-18"},
    {"stage": "interviewed", "contact_name": "Łukasz Zwei", "company": "Gut 2", "interview_on": "2026-11-20"},
    {"stage": "rejected", "contact_name": "Bo Drei", "company": "Gut 3", "interview_on": "2026-11-13"},
)
_COLUMNS = tuple(_GOOD[0])
_TOLD_APART = frozenset({"line", "row"})


def _csv(garbage: list[bytes]) -> bytes:
    good = [",".join(row.values()).encode() for row in _GOOD]
    return b"\n".join([",".join(_COLUMNS).encode(), *_among(good, garbage), b""])


def _lines(garbage: list[bytes]) -> bytes:
    return b"\n".join(
        [*_among([json.dumps(row, ensure_ascii=False).encode() for row in _GOOD], garbage), b""]
    )


def _array(garbage: list[bytes]) -> bytes:
    good = [json.dumps(row, ensure_ascii=False).encode() for row in _GOOD]
    return b"[" + b",\n".join(_among(good, garbage)) + b"]"


def _among(good: list[bytes], garbage: list[bytes]) -> list[bytes]:
    """Put three pieces of garbage first, in the middle and last; an empty one isn't there."""
    first, middle, last = garbage
    return [row for row in (first, good[0], middle, *good[1:], last) if row]


_PART = re.compile(rb"^[ \t]*(?:[\]},].*|.*[\[{,])[ \t]*$", re.MULTILINE)
"""A line that can only be a part of a longer document."""
FORMATS = {"csv": _csv, "lines": _lines, "array": _array}


def run(given: Given) -> None:
    """Answer for three good rows with garbage among them."""
    form = given.text("format") if given.text("format") in FORMATS else "csv"
    place = {"first": 0, "middle": 1, "last": 2}.get(given.text("place"), 1)
    garbage = [b"", b"", b""]
    garbage[place] = given.document
    if not given.document.strip() or b"Gut" in given.document:
        refuse("there is no garbage, or it is of the same company and told together with it")
    if sum(map(_spoilt, re.split(rb"[\r\n]", given.document))) > 1:
        refuse("the encoding of a file is that of most of its lines")
    if form == "lines" and not place and len(_PART.findall(given.document)) >= len(_GOOD):
        refuse("a file that begins like a document, and goes on like one, is taken for one")
    code, answers = _answers(FORMATS[form](garbage))
    if form == "array" and not _is_json(FORMATS[form](garbage)):
        holds(code in {1, 2}, "an array that is not valid JSON is an error")
        if code == 2:
            holds(not answers, "an array that is not valid JSON has no answers")
            refuse("the array is not valid JSON")
    holds(code in {0, 1}, "a bad row doesn't make the file unreadable")
    ours = [answer for answer in answers if str(answer["company"]).startswith("Gut")]
    holds(ours == _alone(form), "a row changes nothing for the others")


@cache
def _alone(form: str) -> list[dict[str, object]]:
    """Return the answers for the good rows by themselves."""
    return _answers(FORMATS[form]([b"", b"", b""]))[1]


def _spoilt(line: bytes) -> bool:
    """Return whether a line isn't in the encoding of the others."""
    return b"\x00" in line or line.decode("utf-8", "ignore").encode() != line


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return True


def _answers(text: bytes) -> tuple[int | None, list[dict[str, object]]]:
    """Return the exit code and the answers, without the place where each row stands."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "rows")
        file.write_bytes(text)
        code, out, _ = called([str(file), "--json", "--today=2026-11-22"], None)
    answers = [json.loads(line) for line in out.split("\n")[:-1]]
    return code, [{key: value for key, value in row.items() if key not in _TOLD_APART} for row in answers]


TARGET = Target(
    run,
    {"format": tuple(FORMATS), "place": ("first", "middle", "last")},
    (
        "null",
        "1",
        "word",
        "[1]",
        "[]",
        '"',
        '{"stage":"rej}',
        '{"stage":"rej"',
        "a\x81b",
        "a\x00b",
        "\udcff",
        '{"Status":"Rejected"}',
        '{"stage":"offered","stage":"applied"}',
        *(f'{{"stage":"{stage}"}}' for stage in STAGES),
        "offered,\udcff,Acme,2026-11-20",
        "offered,Bo,Acme,13/01/2026",
        'offered,"Bo\nEx",Acme,2026-11-20',
        "\\({*900)",
        "sep=;",
        '{"applications":[{"stage":"applied"}]}',
    ),
)
