"""What readers said of our messages is kept, and the figures beside it are those of what is kept."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

JUDGED = Path(__file__).with_name("data").joinpath("judged")
README = JUDGED.joinpath("README.md").read_text(encoding="utf-8")
ROUNDS = [int(path.stem.removeprefix("round_")) for path in sorted(JUDGED.glob("round_*.jsonl"))]
READERS = 2


def messages(number):
    """Return what was read in a round, by set."""
    lines = JUDGED.joinpath(f"round_{number}.jsonl").read_text(encoding="utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    return {name: [each for each in read if each["set"] == name] for name in ("ideal", "real", "control")}


@pytest.mark.parametrize("number", ROUNDS)
def test_every_message_was_read_by_two(number):
    """And whoever would not send it says why."""
    for read in messages(number).values():
        for message in read:
            assert len(message["readers"]) == READERS
            assert all(reader["send"] or reader["faults"] for reader in message["readers"])


@pytest.mark.parametrize("number", ROUNDS)
def test_shares_are_those_of_the_readings(number):
    """A figure in the table is counted, not remembered."""
    shares = []
    for read in messages(number).values():
        sent = sum(reader["send"] for message in read for reader in message["readers"])
        shares.append(f"{100 * sent / len(read) / READERS:.0f} % of {len(read)}" if read else "")
    row = re.search(rf"^\| {number} \|(.*)\|$", README, re.MULTILINE)
    assert row is not None
    assert [share.strip() for share in row[1].split("|")] == shares


@pytest.mark.parametrize("number", ROUNDS)
def test_texts_are_those_that_were_read(number):
    """Of all but the published notes, which are others' to show."""
    shown = re.findall(
        r"^=== (\w+)$", JUDGED.joinpath(f"round_{number}.txt").read_text("utf-8"), re.MULTILINE
    )
    read = messages(number)
    assert sorted(shown) == sorted(message["id"] for name in ("ideal", "real") for message in read[name])
