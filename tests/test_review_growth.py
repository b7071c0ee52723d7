"""The time a review takes is linear in the text, whatever the text is: no text stops a program."""

from __future__ import annotations

from functools import partial

import pytest

from netiquette import Details, Limits, review
from tests.growth import assert_in_proportion

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
    "companies": "of Zurich Bank ",
    "networks": "linkedin ",
    "talk of a network": "Add me on linkedin. ",
    "names that are called": "you, Cy, a",
    "blanks and capitals": "[Name] THE ",
    "quoted lines": "> a\n",
    "headers": "from: a\n",
    "lines below a name": "Ada Sample\n\n(it is so short)\n\n",
    "codes": "=C3",
    "garbled letters": "\u00c3\u00a9",
    "words of another language": "und die ",
    "names of fields": "A_",
}
"""What stands in a text again and again."""

CHEAP = ["letters", "capitals", "full stops", "dashes", "signatures in a row"]


def reviewed(unit, length):
    """Return the review of a text of one thing, to be done."""
    text = (unit * (length // len(unit) + 1))[:length]
    own = {"details": ADA, "others": [text[:-1]], "limits": Limits(text=10**6)}
    return partial(review, text, "send_thank_you", **own)


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_as_the_text_does(name):
    """Whatever it consists of."""
    assert_in_proportion(partial(reviewed, HOSTILE[name]), 100_000)


@pytest.mark.parametrize("name", CHEAP)
def test_a_million_characters_are_no_trouble(name):
    """Nobody writes so much, but somebody may send it."""
    assert_in_proportion(partial(reviewed, HOSTILE[name]), 1_000_000)


def test_so_it_does_in_the_number_of_notes_to_others():
    """Each is compared once."""
    text = "Thank you for explaining how the ledger replays its snapshots. " * 20

    def compared(notes):
        others = [f"{text} {number}"[number:] for number in range(notes)]
        return partial(review, "A wholly different note about nurses.", "send_thank_you", others=others)

    assert_in_proportion(compared, 200)
