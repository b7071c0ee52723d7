"""What means something in the fields of several targets: words, days, texts, and what is not text at all."""

from __future__ import annotations

import attrs

from netiquette import (
    Action,
    Channel,
    Contact,
    Details,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    Word,
)

__all__ = [
    "ACTIONS",
    "CHANNELS",
    "DAYS",
    "DETAILS",
    "ODD",
    "STAGES",
    "STATE",
    "TEXTS",
    "TODAY",
    "TONES",
    "read_as",
]

DAYS = (
    "!none",
    *(f"!date:{day}" for day in ("2026-11-20", "2026-11-21", "2026-11-22", "2026-09-21", "2026-12-28")),
    *("!date:0001-01-01", "!date:9999-12-31", "!datetime:2026-11-20T23:59:59"),
)
TODAY = DAYS
ODD = (
    *("!none", "!true", "!int:-1", "!int:10**5000", "!int:-10**5000", "!int:10**18", "!float:nan"),
    *("!float:1e300", "!bytes:x", "!deep", "!unspeakable", "!text:interviewed", "!object", "!class"),
    *("!list:a|b", "!dict:a:b", "!dict:!int;1:2|a:3", "!iterator:a", "!datetime:2026-12-25", "!hours:-1"),
    *("\\(x*9000)", "\\(\\u0301*40)", "\\(\\u0301\\u0316*16)", "", " ", "\\ud800"),
)
"""What a caller without types may hand over; each has raised something foreign or filled a log somewhere."""
TEXTS = (
    *("Ada Sample", "Bo Example", "Dr. Bo", "the audit trail", "Acme", "Data Engineer", "Zoë", "李小龍"),
    *("محمد", "=?utf-8?q?Ada?=", "%s", "{0}", "a\\nb", "a\\rb", "a\\u2028b", "\\u202eevil", "\\u200b"),
    *("\\ufeff", "\\U000e0041", "\\u3164", "\\u2800", "\\u180e", "e\\(\\u0301*31)", "\\(a*5000)"),
)
STAGES = tuple(stage.value for stage in Stage)
ACTIONS = tuple(action.value for action in Action)
CHANNELS = tuple(channel.value for channel in Channel)
TONES = tuple(tone.value for tone in Tone)

_WORDS: dict[str, type[Word]] = {
    "stage": Stage,
    "contact": Contact,
    "relationship": Relationship,
    "invitation": Invitation,
    "permission": Permission,
    "network": Network,
    "thank_you": ThankYou,
}
STATE: dict[str, tuple[str, ...]] = {
    field.name: tuple(map(str, _WORDS[field.name]))
    if field.name in _WORDS
    else ("!int:0", "!int:1", "!int:2", "!int:3")
    if field.name == "check_ins"
    else DAYS
    for field in attrs.fields(InterviewState)
}
DETAILS: dict[str, tuple[str, ...]] = {
    field.name: ("!int:1", "!int:2") if field.name == "rounds" else TEXTS for field in attrs.fields(Details)
}


def read_as(fields: dict[str, tuple[str, ...]], *more: str) -> dict[str, tuple[str, ...]]:
    """Return fields with more values for each of them."""
    return {name: (*values, *more) for name, values in fields.items()}
