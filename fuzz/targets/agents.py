"""The functions for language models: plain data back, and never the whole text again and again."""

from __future__ import annotations

import json
from inspect import signature
from typing import get_type_hints

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, hidden, holds
from fuzz.targets.values import ACTIONS, CHANNELS, DETAILS, ODD, STATE, TEXTS, TODAY, TONES, read_as
from netiquette.agents import TOOLS, DraftReview, Person

_NEXT = tuple(signature(TOOLS["next_step"]).parameters)
_REVIEW = tuple(signature(TOOLS["review_draft"]).parameters)
_PERSON = tuple(get_type_hints(Person))
_AGENDA = tuple(signature(TOOLS["agenda"]).parameters)
_DAYS = ("2026-11-20", "2026-11-21", "2026-11-22", "20 Nov", "", "9999-12-31", "0001-01-01", "\\(1*5000)")


def run(given: Given) -> None:
    """Call a tool, with null for what is unknown."""
    if given.get("tool") == "review_draft":
        arguments = {"text": "Hi Bo, any news? Ada", "action": "check_in", **given.only(_REVIEW)}
        answer = ask(TOOLS["review_draft"], **arguments)
        _look_at_review(answer, arguments["text"])
    elif given.get("tool") == "agenda":
        person = {"key": "ann", **given.only(_PERSON)}
        event = {"on": "2026-11-20", "what": "met", **given.only(("on", "what", "who", "day"))}
        call = {"people": [person], "events": [event], "today": "2026-11-22", **given.only(_AGENDA)}
        answer = ask(TOOLS["agenda"], **call)
        holds(answer["tasks"] or answer["left_out"], "there is always an answer")
    else:
        answer = ask(TOOLS["next_step"], **{"stage": "interviewed", **given.only(_NEXT)})
        holds(answer["draft"] is None or not hidden(answer["draft"]), "nothing in a draft is hidden")
        holds(answer["verdict"] and answer["summary"], "there is always an answer")
    holds(json.loads(json.dumps(answer, allow_nan=False)) == answer, "the answer is plain data")


def _look_at_review(answer: DraftReview, text: str) -> None:
    quoted = 0
    for fault in answer["findings"]:
        start, end = fault["start"], fault["end"]
        holds(0 <= start <= end <= len(text), "a finding points into the text")
        quoted += len(fault["quote"])
    holds(quoted <= 2 * len(text) + 2_000, "an answer doesn't repeat the text again and again")


TARGET = Target(
    run,
    {
        "tool": tuple(TOOLS),
        **read_as(STATE, *_DAYS, *ODD),
        **read_as(DETAILS, *ODD),
        "today": (*TODAY, *_DAYS, *ODD),
        "policy": ("cautious", "founding", "permissive", *ODD),
        "channel": (*CHANNELS, *ODD),
        "tone": (*TONES, *ODD),
        "variant": ("!int:0", "!int:7", *ODD),
        "action": (*ACTIONS, *ODD),
        "people": ODD,
        "events": ODD,
        "on": (*_DAYS, *ODD),
        "what": (*ACTIONS, "met", "booked", "rejected", *ODD),
        "who": ("!list:ann", *ODD),
        "day": (*_DAYS, *ODD),
        "text": (*TEXTS, "Dear [Name], I can't wait to start.", "\\(a *9000)", *ODD),
    },
)
