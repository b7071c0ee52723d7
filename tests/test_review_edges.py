"""The reviewer where one word more or less decides: what no other test notices when the code is broken."""

from __future__ import annotations

import attrs
import pytest

from netiquette import Finding, InvalidDetailError
from netiquette._languages.language import language_of
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._reviewing.reader import reader_of
from netiquette._reviewing.reviewed_text import blotted
from tests.made import ADA
from tests.test_phrases import found
from tests.test_review import codes, letter

THANKS = "Hi Bo,\n\nThank you for {}.\n\nBest wishes,\nAda Sample"


class TestTheRest:
    """Of a phrase: how far it repeats, and what a word is."""

    @pytest.mark.parametrize(
        ("phrase", "within", "beyond"),
        [
            ("i (so )*see", "I so so so so see", "I so so so so so see"),
            ("i (so )+see", "I so so so so see", "I so so so so so see"),
            (r"i \w+ see", "I really see", "I really_not see"),
        ],
    )
    def test_is_bounded(self, phrase, within, beyond):
        assert found(within, phrase) == [within]
        assert found(beyond, phrase) == []

    def test_is_indexed_once(self):
        """A language has one reader, however often somebody asks for it."""
        assert reader_of(language_of("en")) is reader_of(language_of("en"))


class TestWhatItSays:
    """A word for this talk alone, and no name of a position or a company."""

    @pytest.mark.parametrize(
        ("said", "specific"),
        [
            ("the zorp and the job", False),
            ("the zorp and so the job", True),
            ("your time at the Zorp", False),
            ("your time at all the Zorp", False),
            ("your time at all with all the Zorp", False),
            ("your time at all of all the Zorp", True),
        ],
    )
    def test_is_looked_for_among_three_words(self, said, specific):
        """On either side."""
        assert ("nothing-specific" in codes(THANKS.format(said))) is not specific

    def test_is_looked_for_from_the_first_word_on(self):
        """Which may be the one before a company."""
        text = "Hi Bo,\n\nAt Zorp I had a good time, thank you.\n\nBest wishes,\nAda Sample"
        assert codes(text) == ["nothing-specific"]

    @pytest.mark.parametrize(("topic", "specific"), [("the SLA", True), ("the QA", False)])
    def test_is_the_topic_where_that_has_three_letters(self, topic, specific):
        """Whatever stands beside it."""
        text = THANKS.format(f"showing me the {topic.removeprefix('the ')} role")
        details = attrs.evolve(ADA, topic=f"{topic} of it all")
        assert ("nothing-specific" in codes(text, details=details)) is not specific


class TestRequests:
    """One is enough."""

    def test_are_counted_behind_a_courtesy_too(self):
        text = letter("How are you? Could you send me the slides? Could you introduce me to Cyd?")
        assert codes(text) == ["several-requests"]
        assert codes(letter("How are you? Could you send me the slides?")) == []

    def test_are_two_where_a_sentence_ends_between_them(self):
        """Though there be no blank."""
        text = letter("(Could you send me the slides)(could you call me)?\n\nCould you write to Cyd.")
        assert codes(text).count("several-requests") >= 1
        assert codes(letter("I wonder: could you send the slides!could you call Cyd!")) == [
            "several-requests"
        ]


class TestNames:
    """Who is greeted, and who signs."""

    def test_of_whoever_introduced_you_is_no_company(self):
        details = attrs.evolve(ADA, via_name="Zebedee Quux")
        text = letter("I learned of the role at Quux and your table.")
        assert codes(text, details=details) == []
        assert codes(text, details=ADA) == ["wrong-company"]

    @pytest.mark.parametrize(
        ("sign", "signed"),
        [
            ("Ludwig van Delta", True),
            ("from a rainy Izmir", False),
            ("rainy Izmir", False),
            ("Cyd Delta!", False),
            ("Cyd Delta,", False),
            ("Cyd Delta.", True),
            ("Cyd Maria Eck.", True),
            ("Cyd Maria Eck Delta.", False),
            ("Cyd Maria Eck Delta", True),
        ],
    )
    def test_at_the_end_are_names(self, sign, signed):
        """With what belongs into one, and no sentence."""
        assert codes(letter(sign=f"Best wishes,\n{sign}")) == ([] if signed else ["unsigned"])

    @pytest.mark.parametrize(("length", "signed"), [(100, True), (101, False)])
    def test_behind_the_last_sentence_are_within_a_hundred_characters(self, length, signed):
        """With the sign that ends it; of what is longer not even the end is a name."""
        name = "Cyd" + "d" * 40 + ",E"
        name += "e" * (length - len(". ") - len(name))
        text = f"Hi Bo,\n\n{letter(to='', sign='').rstrip('.')}. {name}"
        assert codes(text) == ([] if signed else ["unsigned"])

    def test_at_the_end_that_are_cut_are_none(self):
        """By the three hundredth character, be it the first."""
        text = "Cyd Delta\n" + ("and so on it goes, " * 20)[:289] + "."
        assert len(text) == 300
        assert codes(f"C{text}") == ["unsigned"]

    @pytest.mark.parametrize(
        ("one", "other"), [("bert", "albert"), ("kathy", "kathryn"), ("ada", "ada"), ("alex", "alexander")]
    )
    def test_may_be_short_for_others(self, one, other):
        """Whichever is told first."""
        kin = reader_of(language_of("en")).kin
        assert kin(one, other)
        assert kin(other, one)
        assert not kin(one, "zoe")

    def test_that_are_greeted_end_where_a_sentence_begins(self):
        """With a capital that is not a name's."""
        assert codes(letter(to="Hi Bo and all,")) == ["group-mail"]
        assert codes(letter(to="Hi Bo Thank you all,")) == []

    def test_that_are_greeted_stand_within_eighty_characters(self):
        """Of the greeting; where nothing ends it, it ends there."""
        for length, many in ((80, ["group-mail"]), (81, [])):
            to = f"Hi{' Bo'.ljust(length - len('all'))}all,"
            assert codes(letter(to=to)) == many, length

    def test_of_who_signs_calls_nobody(self):
        """With a title as well: the contact is not addressed where the candidate signs."""
        text = "Thank you for the ledger talk.\n\nBest,\nDr. Ada Sample"
        assert codes(text) == ["nobody-named"]


class TestAReaderMadeAnew:
    """Finds what the one that is kept finds; that one was there before the code was broken."""

    @pytest.mark.parametrize(
        ("to", "found_there"),
        [
            ("Dear [Name],", ["placeholder"]),
            ("Dear {{first_name}},", ["placeholder"]),
            ("Dear NAME,", ["placeholder"]),
            ("Dear Mr __,", ["placeholder"]),
            ("Dear Ms. ...,", ["placeholder"]),
            ("Dear Hiring Team,", ["nobody-named"]),
            ("Hi Bo and all,", ["group-mail"]),
            ("Hi Bo,", []),
        ],
    )
    def test_by_its_greeting(self, to, found_there):
        reader_of.cache_clear()
        assert codes(letter(to=to)) == found_there

    def test_by_its_phrases(self):
        reader_of.cache_clear()
        assert "stock-phrase" in codes(f"{letter()} Just checking in.")


def test_a_span_backwards_is_carried_by_its_error():
    """So that a program need not parse the sentence."""
    finding = Finding("pay", "error", "m", (0, 1), GUIDELINES["pay"])
    with pytest.raises(InvalidDetailError, match="nothing ends before it starts") as caught:
        attrs.evolve(finding, span=(3, 1))
    assert (caught.value.field, caught.value.value) == ("span", (3, 1))


@pytest.mark.parametrize("said", ["ASAP", "A" * 200])
def test_what_is_the_candidates_own_may_begin_a_text(said):
    """However long it is; and within another word it is not theirs."""
    blot = blotted(said, (said,))
    assert blotted(f"{said} asks {said}.", (said,)) == f"{blot} asks {blot}."
    assert said not in blot
    assert blotted(f"{said}s", (said,)) == f"{said}s"


def test_large_words_are_a_stock_phrase_from_four_on():
    """Three may happen to anybody."""
    three = "The ledger is cutting edge, and I love to delve into it. It is fast paced."
    assert codes(letter(three)) == []
    assert {*codes(letter(f"{three} It is seamless."))} == {"stock-phrase"}


def test_a_letter_that_may_be_missing_is_no_part_of_how_a_word_begins():
    """Or the word without it would not be looked for."""
    assert found("my color, my colour", "my colou?r") == ["my color", "my colour"]
