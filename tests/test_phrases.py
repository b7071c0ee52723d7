"""The notation of phrases: what each sign of it finds, and what it passes by."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette._languages.english.reviewing import REVIEWING
from netiquette._reviewing.phrases import WORD, Hit, PhraseIndex, folded, hits

CURLY = "\u2019"


def lexicon_of(*phrases, **contractions):
    """Return a lexicon that knows these phrases only."""
    return REVIEWING._replace(phrases={"a-fault": phrases}, contractions=contractions)


def found(text, *phrases, **contractions):
    """Return what the phrases find in a text, as it stands there."""
    known = lexicon_of(*phrases, **contractions)
    return [text[hit.start : hit.end] for hit in hits(folded(text), PhraseIndex(known))]


class TestHeads:
    """A phrase begins with a plain word, or with one of several."""

    def test_one_word_is_a_phrase(self):
        assert found("Sorry, I am so sorry.", "sorry") == ["Sorry", "sorry"]

    def test_a_part_of_a_word_is_none(self):
        assert found("unsorry sorrys sorry's sorry", "sorry") == ["sorry"]

    def test_a_sign_beside_a_word_is_no_part_of_it(self):
        assert found("(sorry) _sorry_ -sorry- 'sorry", "sorry") == ["sorry"] * 4

    def test_alternatives_are_separated_by_a_bar(self):
        assert found("I hope, I am hoping, we hoped.", "hope|hoping") == ["hope", "hoping"]

    def test_all_of_them_have_the_same_rest(self):
        text = "I hope to see, I want to see, I need to see, I hope for it."
        assert found(text, "hope|want to see") == ["hope to see", "want to see"]

    def test_an_apostrophe_is_part_of_a_word(self):
        assert found(f"I can't, I can{CURLY}t, I can.", "can't") == ["can't", f"can{CURLY}t"]

    def test_a_hit_says_what_it_gives_away_and_where(self):
        assert [*hits("so sorry", PhraseIndex(lexicon_of("sorry")))] == [Hit("a-fault", 3, 8)]

    def test_hits_come_in_the_order_of_the_text(self):
        known = REVIEWING._replace(phrases={"one": ("b",), "two": ("a b", "b c")})
        assert [*hits("a b c", PhraseIndex(known))] == [Hit("two", 0, 3), Hit("one", 2, 3), Hit("two", 2, 5)]

    def test_every_phrase_that_begins_with_a_word_is_tried(self):
        assert found("I look at it. I look for it.", "look at", "look for") == ["look at", "look for"]


class TestTheRest:
    """What follows is a regular expression in which a space stands for what separates words."""

    @pytest.mark.parametrize(
        "between",
        [" ", "  ", "\t", "\n", " \n ", ", ", "-", " - ", '" ', " (", "/", "*", "_", "\u00a0", " & "],
    )
    def test_words_of_a_sentence_may_be_apart_in_many_ways(self, between):
        assert found(f"touch{between}base", "touch base") == [f"touch{between}base"]

    @pytest.mark.parametrize("between", ["", "\n\n", ". ", "? ", "! ", " x ", "\u2026 "])
    def test_another_sentence_is_too_far(self, between):
        assert found(f"touch{between}base", "touch base") == []

    def test_it_ends_where_a_word_ends(self):
        assert found("the bases, the base", "the base") == ["the base"]
        assert found("the base's", "the base") == ["the base"]

    def test_groups_choose(self):
        """They capture nothing."""
        assert found("an old job, an odd job, an old car", "an (old|odd) job") == ["an old job", "an odd job"]

    def test_what_is_optional_may_be_left_out(self):
        phrase = "just (wanted to |want to )?check"
        text = "just check, just want to check, just wanted to check"
        assert found(text, phrase) == ["just check", "just want to check", "just wanted to check"]

    def test_a_word_may_have_several_endings(self):
        assert found("the wage and the wages", "the wages?") == ["the wage", "the wages"]

    def test_a_look_ahead_stays_one(self):
        assert found("the pay, the pay review", "the pay(?! review)") == ["the pay"]

    def test_any_word_is_said_as_in_a_regular_expression(self):
        assert found("a very odd job", r"a (\w+ )?odd job") == ["a very odd job"]


class TestAGap:
    """A tilde stands for up to five words of any kind."""

    @pytest.mark.parametrize("words", range(6))
    def test_of_none_to_five_words(self, words):
        text = "my " + "other " * words + "boss"
        assert found(text, "my ~ boss") == [text]

    def test_of_six_is_too_wide(self):
        assert found("my " + "other " * 6 + "boss", "my ~ boss") == []

    def test_ends_as_soon_as_it_can(self):
        assert found("my boss and boss", "my ~ boss") == ["my boss"]

    def test_stays_within_the_sentence(self):
        assert found("my job. The boss", "my ~ boss") == []
        assert found("my job, the boss", "my ~ boss") == ["my job, the boss"]


class TestWhere:
    """A caret and a dollar sign say where in a sentence a phrase stands."""

    @pytest.mark.parametrize(
        "before",
        [
            "",
            " ",
            '"',
            "Well. ",
            "Well! ",
            "Well?\n",
            "Well: ",
            "Well, ",
            "Well\u2026 ",
            "Well\n- \n",
            "Well. (",
            "Well.\n\n**",
        ],
    )
    def test_a_caret_asks_for_the_beginning(self, before):
        assert found(f"{before}Sure, here it is", "^sure") == ["Sure"]

    @pytest.mark.parametrize("before", ["I am ", "- ", "am - ", "I'm \t"])
    def test_within_a_sentence_it_finds_nothing(self, before):
        assert found(f"{before}sure", "^sure") == []

    def test_nor_after_many_blanks(self):
        """Nobody looks further back than a few characters."""
        assert found("     sure", "^sure") == []

    @pytest.mark.parametrize("after", ["", ".", "!", "?", "\u2026", "\n", "   ", " .", ")", " !!"])
    def test_a_dollar_sign_asks_for_the_end(self, after):
        assert found(f"the salary{after}", "the salary$") == ["the salary"]

    @pytest.mark.parametrize("after", [" review", ", which", "    .", "s.", "'s"])
    def test_within_a_sentence_it_finds_nothing_either(self, after):
        assert found(f"the salary{after}", "the salary$") == []

    def test_both_ask_for_a_whole_sentence(self):
        assert found("Hello? Hello Bo. Oh, hello. Well hello.", "^hello$") == ["Hello", "hello"]

    def test_each_phrase_of_a_word_has_its_own(self):
        assert found("I am sure. Sure thing.", "^sure", "sure$") == ["sure", "Sure"]


class TestContractions:
    """A phrase that begins with a contraction is found in full as well."""

    def test_of_one_phrase(self):
        text = f"I'd like it, I{CURLY}d like it, I would like it."
        assert found(text, "i'd like", **{"i'd": "i would"}) == [
            "I'd like",
            f"I{CURLY}d like",
            "I would like",
        ]

    def test_without_a_rest(self):
        assert found("I can not and I can't", "can't", **{"can't": "can not"}) == ["can not", "can't"]

    def test_of_one_of_several_heads(self):
        text = "I hope so, I'd hope so, I would hope so, would hope so"
        assert found(text, "i'd|i hope so", **{"i'd": "i would"}) == [
            "I hope so",
            "I'd hope so",
            "I would hope so",
        ]

    def test_only_at_the_beginning(self):
        assert found("so I would", "so i'd", **{"i'd": "i would"}) == []

    def test_those_of_english_are_two_words(self):
        for short, full in REVIEWING.contractions.items():
            assert WORD.fullmatch(short)
            assert re.fullmatch(r"[a-z]+ [a-z]+", full)


class TestFolding:
    """Case and quotes make no difference, and every character keeps its place."""

    @pytest.mark.parametrize(
        ("text", "plain"),
        [
            ("Hi BO", "hi bo"),
            ("I\u2019m \u201cso\u201d \u2018sorry\u2019", "i'm \"so\" 'sorry'"),
            ("a\u00a0b", "a b"),
            ("\u0130stanbul", "\u0130stanbul"),
            ("\u0130 AM", "\u0130 am"),
            ("\u1e9e\u00df", "\u00df\u00df"),
            ("\ud800A", "\ud800a"),
        ],
    )
    def test_of_a_text(self, text, plain):
        assert folded(text) == plain

    @given(st.text(st.characters(exclude_categories=())))
    @example("\u0130" * 3)
    @example("\u0130\u2019S")
    @example("\ufb03\u03a3\u1e9e")
    def test_keeps_the_length(self, text):
        assert len(folded(text)) == len(text)
        assert [folded(sign) for sign in text if sign.isascii()] == [
            low for sign, low in zip(text, folded(text), strict=True) if sign.isascii()
        ]

    def test_does_not_shift_what_is_found(self):
        assert found("\u0130\u0130 \u0130. I\u2019M SORRY", "i'm sorry") == ["I\u2019M SORRY"]


class TestAMalformedPhrase:
    """It is refused when it is first looked for, with the way out."""

    @pytest.mark.parametrize(
        "phrase",
        [
            "",
            "^",
            "$",
            " sorry",
            "(so|very) sorry",
            "~ sorry",
            "^ sorry",
            "so- sorry",
            "(?i)sorry",
            "so|(very) sorry",
            "so!",
        ],
    )
    def test_is_refused(self, phrase):
        with pytest.raises(ValueError) as caught:  # noqa: PT011  the whole message follows
            found("I am sorry", phrase)
        assert str(caught.value) == f"{phrase!r} is not a phrase; begin it with plain words"

    def test_so_is_a_rest_that_is_no_expression(self):
        """Once a text has its first word: patterns are compiled as they are needed."""
        with pytest.raises(re.error):
            found("I am so sorry", "so (sorry")


@given(
    st.text(st.characters(exclude_categories=()))
    | st.lists(st.sampled_from(["i'd", "my", "boss", "~", "sure", ".", ",", "\n", "sorry"])).map(" ".join)
)
def test_hits_lie_within_any_text(text):
    """They begin with a word, are in order, and are found again in what they cover."""
    known = lexicon_of("i'd ~ sorry", "my boss", "^sure", "sorry$", "so|very sorry", **{"i'd": "i would"})
    places = [(hit.start, hit.end) for hit in hits(folded(text), PhraseIndex(known))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert [start for start, _ in places] == sorted(start for start, _ in places)
    words = {word.start() for word in WORD.finditer(folded(text))}
    assert {start for start, _ in places} <= words
