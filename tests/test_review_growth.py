"""The time a review takes is linear in the text, whatever the text is: no text stops a program."""

from __future__ import annotations

from math import inf
from time import perf_counter

import pytest

from netiquette import Details, review

ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
    strength="six years of running such systems",
)

HOSTILE = {
    "letters": "a",
    "blanks": " ",
    "lines": "\n",
    "exclamation marks": "!",
    "question marks": "?",
    "full stops": ".",
    "apostrophes": "' ",
    "capitals": "X",
    "capitals and digits": "X9",
    "square brackets": "[",
    "braces": "{",
    "angle brackets": "<a ",
    "parentheses": "(insert ",
    "percent signs": "%(a",
    "dollar signs": "${a",
    "dashes": "- ",
    "asterisks": "**a",
    "number signs": "\n# ",
    "underscores": "_a",
    "joined emoji": "\U0001f600\u200d",
    "surrogates": "\ud800",
    "sentences": ". ",
    "initials": "A.",
    "hyphens": "A-",
    "ampersands": "Aa & ",
    "names": "Bo, ",
    "a name": "Hi Aa ",
    "greetings": "dear ",
    "greeting after greeting": "Hi Bo, Cy ",
    "titles": "Dr. Bo ",
    "signatures": "\nBo",
    "signatures in a row": ", Bo",
    "contractions": "it's ",
    "questions": "could you, ",
    "places": "role at ",
    "places far away": "role of a ",
    "one phrase": "look forward to ",
    "heads": "i ",
    "heads that may be repeated": "so ",
    "heads that may be repeated, two by two": "so very ",
    "adverbs": "honestly ",
    "words and underscores": "small_",
    "more words and underscores": "their_",
    "heads of gaps": "my ",
    "gaps": "sent a b c d ",
    "gaps of long words": "unlike my " + "a" * 90 + " ",
    "apologies": "sorry ",
    "pressure": "please give give ",
    "the topic": "the move to event sourcing ",
    "nearly the topic": "the move to event sourcin ",
    "sums": "$9.9,",
    "words before sums": "90k ",
}
"""What stands in a text again and again."""

CHEAP = ["letters", "capitals", "full stops", "dashes", "signatures in a row"]

SLACK = 3
"""How much longer than proportionally a text may take: machines are noisy, and a square would take five times
as long."""


def seconds(unit, length):
    """Return how long the review of a text of one thing takes."""
    text = (unit * (length // len(unit) + 1))[:length]
    start = perf_counter()
    review(text, "send_thank_you", details=ADA, others=[text[:-1]])
    return perf_counter() - start


def quickest(unit, length, most=0.0):
    """Return how long it takes at best; what is quick enough at once is not run again."""
    best = inf
    for _ in range(4):
        best = min(best, seconds(unit, length))
        if best <= most:
            break
    return best


@pytest.fixture(autouse=True, scope="module")
def _prepared():
    """Phrases are prepared once, by the first review; that is not what is measured."""
    review("Hi Bo,", "send_thank_you", details=ADA)


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_as_the_text_does(name):
    """Five times the text, about five times the time; in two steps, so that a square shows early."""
    took = quickest(HOSTILE[name], 4_000)
    for length in (20_000, 100_000):
        most = SLACK * 5 * took
        took = quickest(HOSTILE[name], length, most)
        assert took <= most


@pytest.mark.parametrize("name", CHEAP)
def test_a_million_characters_are_no_trouble(name):
    """Nobody writes so much, but somebody may send it."""
    most = SLACK * 20 * quickest(HOSTILE[name], 50_000)
    assert quickest(HOSTILE[name], 1_000_000, most) <= most


def test_so_it_does_in_the_number_of_notes_to_others():
    """Each is compared once."""
    text = "Thank you for explaining how the ledger replays its snapshots. " * 20

    def compared(notes):
        others = [f"{text} {number}"[number:] for number in range(notes)]
        start = perf_counter()
        review("A wholly different note about nurses.", "send_thank_you", others=others)
        return perf_counter() - start

    few = min(compared(20) for _ in range(3))
    assert any(compared(200) <= SLACK * 10 * few for _ in range(4))
