"""How a label is folded, and read in whatever language it is."""

from __future__ import annotations

import enum

import pytest

from netiquette import Stage
from netiquette._trackers.labels import label_text, label_words, opening_words
from netiquette._trackers.lexicon import Lexicon, Senses
from netiquette.trackers import from_status


class Sense(enum.Enum):
    """Senses to try the reader with."""

    LONG, SHORT, STEM, FILLER = range(4)


class TestLexicon:
    """How a label is read."""

    def test_the_longest_phrase_wins(self):
        """Before any shorter one, and a whole word before a stem."""
        lexicon = Lexicon(
            [{Sense.LONG: "phone screen", Sense.SHORT: "phone; screen", Sense.STEM: "pho*; intervi*"}],
            Sense.FILLER,
        )
        assert lexicon.read(["phone", "screen"]) == ({Sense.LONG}, 0)
        assert lexicon.read(["phone", "the", "screen"]) == ({Sense.SHORT}, 1)
        assert lexicon.read(["interviewed", "photos"]) == ({Sense.STEM}, 0)
        assert lexicon.read(["in", "7"]) == (frozenset(), 1)

    def test_one_language_that_knows_it_all_is_believed(self):
        """All of them are asked together where no single one knows as much."""
        lexicon = Lexicon(
            [
                {Sense.LONG: "no", Sense.SHORT: "test"},
                {Sense.STEM: "aprovado", Sense.FILLER: "no; processo"},
                {Sense.SHORT: "no; processo", Sense.LONG: "nada"},
            ],
            Sense.FILLER,
        )
        assert lexicon.read(["aprovado", "no"]) == ({Sense.STEM}, 0)
        assert lexicon.read(["aprovado", "no", "blorp"]) == ({Sense.STEM}, 1)
        assert lexicon.read(["no"]) == ({Sense.LONG, Sense.SHORT}, 0)
        assert lexicon.read(["processo", "no"]) == ({Sense.SHORT}, 0)
        assert lexicon.read(["aprovado", "no", "test"]) == ({Sense.LONG, Sense.SHORT, Sense.STEM}, 0)
        assert lexicon.read([]) == Senses(frozenset[Sense](), 0)

    @pytest.mark.parametrize(
        ("label", "words"),
        [
            ("Rejected: visa", ["rejected"]),
            ("Rejected (visa)", ["rejected"]),
            ("Rejected, visa", ["rejected"]),
            ("Rejected - visa", ["rejected"]),
            ("Rejected \u2013 visa", ["rejected"]),
            ("Rejected\u2014visa", ["rejected"]),
            ("Rejected [visa]", ["rejected"]),
            ("Rejected|visa", ["rejected"]),
            ("Rejected; visa", ["rejected"]),
            ("auto-rejected by them", ["auto", "rejected", "by", "them"]),
            ("phone/screen", ["phone", "screen"]),
            ("(Rejected) visa", []),
            ("Applied \u2192 Rejected (visa)", ["rejected"]),
            ("Applied -> Interview => Offer: verbal", ["offer"]),
            ("Offer ->", ["offer"]),
            ("", []),
        ],
    )
    def test_a_label_opens_before_its_first_mark(self, label, words):
        """A joint between two words is none; and of a change, it is what it led to."""
        assert opening_words(label) == words

    @pytest.mark.parametrize("arrow", ["->", "-->", "=>", "\u2192", "\u21d2", "\u2794", "\u279c", "\u27a1"])
    def test_a_change_says_what_is_behind_the_arrow(self, arrow):
        assert label_words(f"Rejected {arrow} Offer") == ["offer"]
        assert from_status(f"Rejected{arrow}Offer").stage is Stage.OFFERED

    def test_the_text_of_a_number_has_an_end(self):
        """As that of a label has."""
        assert label_text(7) == "7"
        assert label_text(True) == ""
        assert label_text(10**5000) == ""
