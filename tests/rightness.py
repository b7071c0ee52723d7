"""How often each guideline is right on every text somebody labelled: ``python tests/rightness.py`` writes it.

The table stands in ``docs/reference/guidelines.md`` between two comments; `test_review_sets` compares it.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from netiquette import Details, Finding, Grounds, InterviewState, InvalidDetailError, review
from netiquette._languages.english.reviewing import REVIEWING
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._reviewing.phrases import WORD, PhraseIndex, folded, hits

DATA = Path(__file__).parent / "data"
FILES = (
    DATA / "reviewed.jsonl",
    DATA / "judged" / "review_held_out_4.jsonl",
    DATA / "judged" / "review_held_out_5.jsonl",
    DATA / "judged" / "review_held_out_6.jsonl",
    DATA / "judged" / "review_held_out_7.jsonl",
    DATA / "judged" / "review_held_out_8.jsonl",
    DATA / "judged" / "review_held_out_9.jsonl",
    DATA / "judged" / "review_held_out_10.jsonl",
    DATA / "judged" / "review_held_out_11.jsonl",
    DATA / "judged" / "review_held_out_12.jsonl",
    DATA / "judged" / "review_held_out_13.jsonl",
    DATA / "judged" / "review_held_out_14.jsonl",
    DATA / "judged" / "review_held_out_15.jsonl",
)
PAGE = Path(__file__).parents[1] / "docs" / "reference" / "guidelines.md"
BEGINS, ENDS = "<!-- python tests/rightness.py writes what follows -->\n", "<!-- and ends here -->"

SAME = {"left-over": "chatbot"}
"""What those who labelled a text called something that has another name here."""


@cache
def texts() -> tuple[dict[str, Any], ...]:
    """Every text with labels, whether it is good or bad."""
    lines = [line for file in FILES for line in file.read_text(encoding="utf-8").splitlines()]
    return tuple(json.loads(line) for line in lines)


def known(given: dict[str, Any] | None) -> Details | None:
    """The details of a text; a topic that we refuse is left out, as it would have to be."""
    said = {name: value for name, value in (given or {}).items() if value is not None}
    try:
        return Details(**said) if said else None
    except InvalidDetailError as error:
        return Details(**{name: value for name, value in said.items() if name != error.field})


def findings(message: dict[str, Any]) -> tuple[Finding, ...]:
    """What is found in a text."""
    return review(
        message["text"],
        message["action"],
        state=InterviewState.from_dict(message["state"]) if message["state"] else None,
        details=known(message["details"]),
        channel=message["channel"],
        others=message["others"],
        today=date.fromisoformat(message["today"]) if message.get("today") else None,
    )


def labels(message: dict[str, Any]) -> set[str]:
    """What is wrong with a text, by whoever labelled it."""
    return {SAME.get(code, code) for code in message["codes"]}


@cache
def by_guideline() -> dict[str, tuple[int, int]]:
    """In how many texts each guideline found something, and in how many of them that was a fault."""
    found, right = Counter[str](), Counter[str]()
    for message in texts():
        codes = {finding.code for finding in findings(message)}
        found.update(codes)
        right.update(codes & labels(message))
    return {code: (found[code], right[code]) for code in GUIDELINES}


@cache
def _only(code: str, phrase: str) -> PhraseIndex:
    return PhraseIndex(REVIEWING._replace(phrases={code: (phrase,)}))


@cache
def by_phrase() -> dict[tuple[str, str], tuple[int, int]]:
    """The same of each phrase that gives a guideline away by itself."""
    found, right = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for message in texts():
        text = folded(message["text"])
        fired: set[tuple[str, str]] = set()
        for finding in findings(message):
            start = finding.span[0]
            word = WORD.match(text, start)
            first = "" if word is None else word.group().split("'")[0]
            for phrase in REVIEWING.phrases.get(finding.code, ()):
                its = _only(finding.code, phrase)
                if (
                    first
                    and first in "|".join(its.phrases)
                    and any(hit.start == start for hit in hits(text, its, message["text"]))
                ):
                    fired.add((finding.code, phrase))
        found.update(fired)
        right.update(one for one in fired if one[0] in labels(message))
    return {one: (found[one], right[one]) for one in found}


def table() -> str:
    """The table as the page has it."""
    rows = [
        f"| `{code}` | {GUIDELINES[code].grounds} | {found} | {right} |"
        for code, (found, right) in by_guideline().items()
        if GUIDELINES[code].grounds is not Grounds.READER
    ]
    heads = ["| Code | Shown by | Texts it faulted | Rightly |", "|---|---|---:|---:|"]
    return "\n".join([*heads, *rows]) + "\n"


def printed() -> str:
    """What the page has of it."""
    return PAGE.read_text(encoding="utf-8").partition(BEGINS)[2].partition(ENDS)[0]


if __name__ == "__main__":
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGINS)
    PAGE.write_text(head + BEGINS + table() + ENDS + rest.partition(ENDS)[2], encoding="utf-8")
