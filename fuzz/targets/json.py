"""Documents: what is read is written and read again as the same, as text and as bytes, or refused."""

from __future__ import annotations

import contextlib
import json
from datetime import date
from typing import Any

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import ODD, STAGES
from netiquette import (
    CAUTIOUS,
    Agenda,
    Decision,
    Details,
    Event,
    Finding,
    InterviewState,
    InvalidJSONError,
    Message,
    Policy,
    Process,
    Timing,
    agenda,
    decide,
    review,
)
from netiquette import json as documents

KINDS = {
    "state": InterviewState,
    "details": Details,
    "decision": Decision,
    "message": Message,
    "finding": Finding,
    "event": Event,
    "process": Process,
    "agenda": Agenda,
    "policy": Policy,
    "timing": Timing,
}
STATE = InterviewState("interviewed", check_ins=1)
(FOUND,) = review(
    "Hi Bo, thank you for the tour of the audit trail. Any news on the salary? Ada", "send_thank_you"
)
DETAILS = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
PROCESS = Process({"hal": "recruiter"}, [Event(date(2026, 11, 20), "met", who=["hal"])])
MESSAGE = '{"action":"check_in","channel":"email","subject":"Hi","body":"Hi Bo","omitted":[],"limit":null}'


def run(given: Given) -> None:
    """Read a document, or what some other decoder made of one."""
    kind = KINDS.get(given.text("kind"), InterviewState)
    loose = given.get("ignore_unknown") is True
    if "data" in dict(given.fields):
        _look_at(ask(documents.structure, given.get("data"), kind, ignore_unknown=loose), kind)
        return
    if given.get("as") == "text":
        text = given.document.decode("utf-8", "replace")
        if given.get("surrogates"):
            with contextlib.suppress(UnicodeDecodeError):
                text = given.document.decode("utf-8", "surrogatepass")
        told = _told(text, kind)
        holds(told == _told(text.encode("utf-8", "surrogatepass"), kind), "text and bytes are read alike")
        _look_at(ask(documents.loads, text, kind, ignore_unknown=loose), kind)
    else:
        _look_at(ask(documents.loads, given.document, kind, ignore_unknown=loose), kind)


def _told(document: str | bytes, kind: type) -> object:
    """Return what a document is read as, or that it is refused."""
    try:
        return documents.loads(document, kind)
    except InvalidJSONError as error:
        holds(error.problems, "an error names what is wrong")
        holds(len(error.problems) <= 10_000, "an error doesn't list problems without end")
        return "refused"


def _look_at(value: Any, kind: type) -> None:
    holds(type(value) is kind, "what is read is what was asked for")
    text = documents.dumps(value)
    holds(text.isascii() and json.loads(text) == documents.unstructure(value), "what is written is JSON")
    holds(documents.loads(text, kind) == value, "what is written can be read again")
    holds(documents.structure(documents.unstructure(value), kind) == value, "and so can what is taken apart")


TARGET = Target(
    run,
    {
        "kind": tuple(KINDS),
        "as": ("text", "bytes"),
        "surrogates": ("yes",),
        "ignore_unknown": ("!true",),
        "data": (
            *(f"!dict:stage:{stage}" for stage in STAGES),
            "!dict:stage:applied|check_ins:!float:2.0",
            *ODD,
        ),
    },
    (
        documents.dumps(STATE),
        documents.dumps(DETAILS),
        documents.dumps(decide(STATE)),
        MESSAGE,
        documents.dumps(FOUND),
        documents.dumps(PROCESS),
        documents.dumps(agenda(PROCESS, today=date(2026, 11, 21))),
        documents.dumps(CAUTIOUS.timing),
        '{"connecting":[{"id":"a","says":"A.","when":[],"then":"wait"}],"courtesy":[]}',
        '{"contacts":{"hal":{"stage":"applied"}},"events":[{"on":"2026-11-20","what":"met","who":["roe"]}]}',
        '{"stage":"applied","check_ins":1e400}',
        '{"stage":NaN}',
        "\\([*900)",
        '{"stage":"applied",\\("k\\#":1,*2000)"a":1}',
        "\ufeff{}",
    ),
)
