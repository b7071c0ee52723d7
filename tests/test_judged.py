"""What readers said of our messages is kept, and the figures beside it are those of what is kept."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

JUDGED = Path(__file__).with_name("data").joinpath("judged")
README = JUDGED.joinpath("README.md").read_text(encoding="utf-8")
DESIGN = Path(__file__).parents[1].joinpath("docs", "explanation", "design.md").read_text(encoding="utf-8")
ROUNDS = sorted(int(path.stem.removeprefix("round_")) for path in JUDGED.glob("round_*.jsonl"))
READERS = 2
COUNTS = (
    *(
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *(f"{ten}teen" for ten in ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
    "twenty",
)


def messages(number):
    """Return what was read in a round, by set; any other set is an error."""
    sets = {"ideal": [], "real": [], "control": []}
    for line in JUDGED.joinpath(f"round_{number}.jsonl").read_text(encoding="utf-8").splitlines():
        message = json.loads(line)
        sets[message["set"]].append(message)
    return sets


def share(read):
    """Return of how many answers out of a hundred a yes was one; both readers of a message count."""
    sent = sum(reader["send"] for message in read for reader in message["readers"])
    return f"{100 * sent / len(read) / READERS:.0f} %"


def test_no_round_is_left_out():
    """Neither the first nor one in between, whatever it showed; and the table has no other."""
    numbers = [*range(1, len(ROUNDS) + 1)]
    assert numbers == ROUNDS
    assert [int(number) for number in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)] == numbers


def test_the_manual_gives_the_figures_of_the_last_round():
    """How many messages were read, by how many, and how often they would have been sent."""
    last = messages(ROUNDS[-1])
    assert f"In {COUNTS[len(ROUNDS)]} rounds, readers " in DESIGN
    _, _, told = DESIGN.partition(f"In the last one {COUNTS[READERS]} of them read each message, ")
    table = told.split("\n\n")[1]
    assert re.findall(r"\| (\d+) \| (\d+ %) \|$", table, re.MULTILINE) == [
        (str(len(read)), share(read)) for read in last.values() if read
    ]


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
    shares = [f"{share(read)} of {len(read)}" if read else "" for read in messages(number).values()]
    row = re.search(rf"^\| {number} \|(.*)\|$", README, re.MULTILINE)
    assert row is not None
    assert [cell.strip() for cell in row[1].split("|")] == shares


@pytest.mark.parametrize("number", ROUNDS)
def test_texts_are_those_that_were_read(number):
    """Of all but the published notes, which are others' to show."""
    shown = re.findall(
        r"^=== (\w+)$", JUDGED.joinpath(f"round_{number}.txt").read_text("utf-8"), re.MULTILINE
    )
    read = messages(number)
    assert sorted(shown) == sorted(message["id"] for name in ("ideal", "real") for message in read[name])
