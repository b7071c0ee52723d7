"""The reviewer: findings that point into the text, in order, whoever wrote it and however long it is."""

from __future__ import annotations

import json
from unicodedata import combining

import attrs

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, hidden, holds
from fuzz.targets.values import ACTIONS, CHANNELS, DETAILS, ODD, STAGES, TEXTS, TODAY
from netiquette import Details, Finding, InterviewState, review
from netiquette import json as documents

MOST_MARKS = 30
"""Unicode's Stream-Safe Text Format (UAX 15): of more, normalizing takes time that grows with the square."""


def run(given: Given) -> None:
    """Review a text."""
    text = given.get("text", given.document.decode("utf-8", "surrogateescape"))
    details = given.only(tuple(DETAILS))
    named = {name: given.get(name) for name in ("channel", "today", "limit") if given.get(name) is not None}
    if details:
        known = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
        named["details"] = ask(Details, **{**known, **details})
    if given.get("stage") is not None:
        named["state"] = ask(InterviewState, given.get("stage"))
    others = given.every("others")
    if others:
        named["others"] = others if len(others) > 1 else others[0]
    findings = ask(review, text, given.get("action", "check_in"), **named)
    holds(
        findings == review(text, given.get("action", "check_in"), **named), "the same text, the same findings"
    )
    _look_at(text, findings)
    texts = [text, *(named.get("others", ()) if len(others) > 1 else ()), *_held(named.get("details"))]
    holds(all(_safe(said) for said in texts), "a text with more than thirty marks in a row is refused")


def _look_at(text: str, findings: tuple[Finding, ...]) -> None:
    spans = [finding.span for finding in findings]
    holds(spans == sorted(spans), "findings stand in the order of the text")
    for finding in findings:
        start, end = finding.span
        holds(0 <= start <= end <= len(text), "a finding points into the text")
        holds(finding.message and not hidden(finding.message), "a finding says why, in plain text")
        document = documents.dumps(finding)
        holds(documents.loads(document, Finding) == finding, "a finding comes back from JSON")
        holds(json.loads(document)["code"] == finding.code, "a finding is JSON")


def _held(details: Details | None) -> list[str]:
    return [value for value in attrs.asdict(details).values() if isinstance(value, str)] if details else []


def _safe(text: str) -> bool:
    """Return whether no more marks stand in a row than Unicode's safe format has."""
    run = longest = 0
    for sign in text:
        run = run + 1 if combining(sign) else 0
        longest = max(longest, run)
    return longest <= MOST_MARKS


TARGET = Target(
    run,
    {
        "text": (
            *TEXTS,
            *ODD,
            "Hi Bo,\\n\\nthank you for showing me the audit trail.\\n\\nBest wishes,\\nAda Sample",
            "Dear [Name], just checking in!!! I can't wait to start.",
            "a\\(\\u0301\\u0316*16000)",
            *(
                "\\(!*8000)",
                "\\(so very *900)",
                "\\(Hi Aa *900)",
                "\\({*900)",
                "\\(. *900)",
                "\\(world *900)",
            ),
        ),
        "action": (*ACTIONS, *ODD),
        "stage": (*STAGES, *ODD),
        "channel": (*CHANNELS, *ODD),
        "today": (*TODAY, *ODD),
        "limit": ("!int:0", "!int:200", *ODD),
        "others": ("Hi Bo, thank you for showing me the audit trail. Ada", *TEXTS, *ODD),
        **{name: (*values, "\\(!*4000)zq") for name, values in DETAILS.items()},
    },
)
