"""The reviewer is judged on messages as people write them, good and bad: precision and recall.

``tests/data/reviewed.jsonl`` holds them by set. The set *written* is the one the phrase lists were made
with, and *shared_reviews* was used to make them better. The others were written by somebody who had not seen
the lists, and judged once before anything was changed because of them: `FIRST` keeps those figures, for they
are what to expect of texts nobody has seen.

A fault is *plain* where its words alone show it, or facts do, and *subtle* where only a reader can tell:
``subtle`` names those of a message. What is subtle is not looked for; how much of it is found all the same is
told, and not asked for.
"""

# ruff: noqa: T201  the figures are for whoever runs this with -s

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from netiquette import Details, Grounds, InterviewState, Severity, review
from netiquette._languages.english.messages import MESSAGES as ENGLISH
from netiquette._languages.wording import alternatives
from netiquette._reviewing.guidelines import GUIDELINES
from tests import rightness

LINES = Path(__file__).with_name("data").joinpath("reviewed.jsonl").read_text(encoding="utf-8").splitlines()
MESSAGES = [json.loads(line) for line in LINES]
SETS = sorted({message["set"] for message in MESSAGES})

FIRST = {
    "held_out_1": {"precision": 1.0, "recall": 0.757},
    "held_out_2": {"precision": 0.985, "recall": 0.825},
    "held_out_3": {"precision": 1.0, "recall": 0.925},
}
"""What each held-out set was judged at first, by message."""

LEAST = 0.95


def findings(message, language="en"):
    """What is found in a message of the file."""
    state = message["state"] and {
        name: date.fromisoformat(value) if name.endswith(("_on", "_due")) else value
        for name, value in message["state"].items()
    }
    return review(
        message["text"],
        message["action"],
        state=state and InterviewState(**state),
        details=message["details"] and Details(**message["details"], language=language),
        channel=message["channel"],
        others=message["others"],
        today=date.fromisoformat(message["today"]) if "today" in message else None,
        language=language,
    )


def faults(message):
    """The faults of a message that facts or plain words show, without those that only a reader can tell."""
    return {*message["codes"]} - {*message.get("subtle", ())}


def of_set(name, *, good):
    """The messages of a set that are good, or that are bad."""
    return [message for message in MESSAGES if message["set"] == name and message["good"] is good]


@pytest.mark.parametrize("name", SETS)
def test_precision_and_recall(name):
    """What it finds fault with is nearly always bad, and what is plainly bad it seldom lets pass."""
    good = [message["id"] for message in of_set(name, good=True) if findings(message)]
    plain = [message for message in of_set(name, good=False) if faults(message)]
    bad = [message["id"] for message in plain if not findings(message)]
    right = len(plain) - len(bad)
    precision, recall = right / (right + len(good)), right / (right + len(bad))
    first = FIRST.get(name, "the lists were made with it")
    print(f"{name}: precision {precision:.3f}, recall {recall:.3f}; wrongly {good}, missed {bad}; {first}")
    assert precision >= LEAST
    assert recall >= LEAST


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("grounds", "least"), [(Grounds.FACTS, 0.95), (Grounds.WORDS, 0.85)])
def test_it_finds_what_a_reader_would(name, grounds, least):
    """The very faults, and not just any."""
    wanted, found = Counter(), Counter()
    for message in of_set(name, good=False):
        named = faults(message)
        asked = {code for code in named if GUIDELINES[code].grounds is grounds}
        wanted.update(asked)
        found.update(asked & {finding.code for finding in findings(message)})
    print(f"{name}, {grounds}: {found.total()} of {wanted.total()} faults; missed {wanted - found}")
    assert found.total() >= least * wanted.total()


def test_there_are_enough_of_them():
    """Sixty of either kind, of every action, and every guideline among the bad ones."""
    assert Counter(message["good"] for message in MESSAGES).most_common()[-1][1] >= 60
    assert {message["action"] for message in MESSAGES} >= {str(action) for action in ENGLISH.outlines}
    assert {code for message in MESSAGES for code in message["codes"]} == {*GUIDELINES}
    assert len({message["id"] for message in MESSAGES}) == len(MESSAGES)
    assert len({message["text"] for message in MESSAGES}) == len(MESSAGES)
    assert {*FIRST} == {name for name in SETS if name.startswith("held_out")}
    assert all(message["good"] is not bool(message["codes"]) for message in MESSAGES)


def test_none_is_our_own():
    """A good message in our words would prove nothing."""
    ours = {
        said.text
        for outline in ENGLISH.outlines.values()
        for occasion in outline.occasions.values()
        for part, wordings in occasion.items()
        if part not in {"subject", "news"}
        for wording in wordings
        for said in alternatives(wording)
        if "{" not in said.text and len(said.text.split()) > 6
    }
    for message in MESSAGES:
        assert len([sentence for sentence in ours if sentence in message["text"]]) < 2


RIGHT = 0.9
"""How often a guideline of words, and a phrase, is right at least,"""
FIRINGS = 5
"""once it has found something in so many texts."""


class TestEach:
    """What is weaker than the others is advice, or goes; how often each is right, the manual says."""

    def test_guideline_of_words_is_mostly_right(self):
        weak = {
            code: counts
            for code, counts in rightness.by_guideline().items()
            if GUIDELINES[code].grounds is Grounds.WORDS
            and GUIDELINES[code].severity is not Severity.ADVICE
            and counts[0] >= FIRINGS
            and counts[1] < RIGHT * counts[0]
        }
        assert weak == {}

    def test_phrase_is_mostly_right(self):
        weak = {
            one: (found, right)
            for one, (found, right) in rightness.by_phrase().items()
            if found >= FIRINGS and right < RIGHT * found
        }
        assert weak == {}

    def test_is_in_the_manual(self):
        """`python tests/rightness.py` writes it."""
        assert rightness.printed() == rightness.table()

    def test_guideline_of_facts_or_words_found_something(self):
        """Or the table would say nothing of it."""
        counts = rightness.by_guideline()
        assert all(counts[code][0] for code in counts if GUIDELINES[code].grounds is not Grounds.READER)
        assert not any(counts[code][0] for code in counts if GUIDELINES[code].grounds is Grounds.READER)
