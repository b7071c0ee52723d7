"""Personal details: refused with the field's name, or there as they were given."""

from __future__ import annotations

import attrs

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, hidden, holds
from fuzz.targets.values import DETAILS, ODD, read_as
from netiquette import Details, InvalidDetailError, thank_you_note
from netiquette import json as documents

KNOWN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
_SMUGGLED = frozenset(
    chr(code)
    for span in (range(0xE0000, 0xE0080), range(0x200B, 0x200C), range(0xFEFF, 0xFF00), range(0x180E, 0x180F))
    for code in span
)
"""What the reviewer calls an error in a text: it shows nothing, and programs read it."""


def run(given: Given) -> None:
    """Build details, and write a note with them."""
    details = ask(Details, **{**KNOWN, **given.only(tuple(DETAILS))})
    for name, value in attrs.asdict(details).items():
        if isinstance(value, str):
            holds(not hidden(value) and "\n" not in value, "a detail hides no character")
            holds(not _SMUGGLED & {*value}, "a detail has no character that shows nothing")
            given_for = {**KNOWN, **given.only(tuple(DETAILS))}.get(name, "")
            holds(not value or value in str.__str__(given_for), "a detail stands as it was given")
    holds(repr(details), "details can be shown")
    holds(documents.loads(documents.dumps(details), Details) == details, "details come back from JSON")
    try:
        note = thank_you_note(details)
    except InvalidDetailError as error:
        raise AssertionError("what was taken is refused later") from error
    holds(
        note.length == len(note.body.encode("utf-16-le")) // 2 or not note.body.isascii(), "it has a length"
    )


TARGET = Target(
    run,
    read_as(
        DETAILS, *ODD, "a\\(\\u0301\\u0316*16000)", "\\(a*200000)", "\\U000e0020\\U000e007f", "B\\u200bo"
    ),
)
