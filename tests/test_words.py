"""The vocabulary: a word is its own text, and nobody else's word."""

from __future__ import annotations

import copy
import json
import pickle
from enum import StrEnum

import pandas as pd
import polars as pl
import pytest

from netiquette import (
    Action,
    Aftermath,
    Block,
    Channel,
    Contact,
    Invitation,
    Moment,
    Network,
    Pause,
    Permission,
    Relationship,
    Silence,
    Stage,
    ThankYou,
    Tone,
    Verdict,
)
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.words import Word

ENUMS = [
    *(Stage, Contact, Relationship, Invitation, Permission, Network, ThankYou, Verdict, Action),
    *(Moment, Silence, Aftermath, Block, Pause, Channel, Tone),
]
EVERY_WORD = [word for enum in ENUMS for word in enum]


class TestWords:
    """Each is a text that knows which enum it belongs to."""

    @pytest.mark.parametrize("word", EVERY_WORD, ids=repr)
    def test_is_its_lower_case_name(self, word):
        """The value, the text and the name differ in case alone."""
        assert word == word.value == str(word) == f"{word}" == word.name.lower()
        assert type(word.value) is str
        assert hash(word) == hash(word.value)
        assert isinstance(word, StrEnum)

    def test_of_different_enums_are_different(self):
        """Words of two enums are unequal even where their text is the same."""
        assert Stage.UNKNOWN != Contact.UNKNOWN
        assert not Stage.UNKNOWN == Contact.UNKNOWN  # noqa: SIM201  both operators are ours
        assert Verdict.WAIT != Action.WAIT
        assert Invitation.WITHDRAWN != Stage.WITHDRAWN

    def test_live_side_by_side_in_one_set(self):
        """A rule's condition loses no word: one set holds every word of every enum."""
        assert len({*EVERY_WORD}) == len(EVERY_WORD) == sum(map(len, ENUMS))
        nones = {Relationship.NONE, Invitation.NONE, Permission.NONE}
        assert len(nones) == 3
        assert Network.X not in nones

    def test_never_change(self):
        """Every answer of the process turns on them."""
        for name in ("position", "value", "name", "other"):
            with pytest.raises(AttributeError):
                setattr(Stage.REJECTED, name, 0)
        assert Stage.REJECTED.position == 13

    def test_leave_python_the_names_it_keeps_for_itself(self):
        """Those begin with an underscore, and no answer turns on them."""
        Stage.REJECTED._kept = 1
        assert vars(Stage.REJECTED).pop("_kept") == 1

    def test_are_equal_to_their_text_from_either_side(self):
        """Embedders compare with the plain text, on the left or on the right."""
        assert Stage.OFFERED == "offered"
        assert "offered" == Stage.OFFERED  # noqa: SIM300  the reflected comparison
        assert Stage.OFFERED.__eq__("offered") is True
        assert Stage.OFFERED != "Offered"
        assert "offered" in {Stage.OFFERED, Stage.HIRED}
        assert Stage.OFFERED in {"offered": 1}

    @pytest.mark.parametrize("other", [0, None, b"offered", object(), ["offered"]])
    def test_are_unequal_to_what_is_no_text(self, other):
        """Comparing with anything else is false, and no error."""
        assert (other == Stage.OFFERED) is False
        assert (other != Stage.OFFERED) is True

    @pytest.mark.parametrize("enum", ENUMS)
    def test_know_their_place(self, enum):
        """`position` counts the members from 0, in the order of definition."""
        assert [word.position for word in enum] == [*range(len(enum))]

    @pytest.mark.parametrize("word", EVERY_WORD, ids=repr)
    def test_survive_copy_and_pickle_as_themselves(self, word):
        """There is one object for each word."""
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(word, protocol)) is word
        assert copy.copy(word) is word
        assert copy.deepcopy(word) is word

    def test_decided(self):
        """`Stage.decided` is true for the eight stages of the design."""
        assert {stage.name for stage in Stage if stage.decided} == {
            "OFFERED", "ACCEPTED", "HIRED", "DECLINED", "RESCINDED", "REJECTED", "WITHDRAWN", "CLOSED",
        }  # fmt: skip

    def test_opens(self):
        """A request may go out, or be accepted, under two verdicts."""
        assert [verdict for verdict in Verdict if verdict.opens] == [Verdict.CONNECT, Verdict.ACCEPT]


class TestSuggestion:
    """What an error says about a word it does not know."""

    def test_names_the_nearest(self):
        """Case, blanks and hyphens do not count."""
        known = ["hiring_manager", "peer"]
        assert suggestion("Hiring-Manger ", known) == "did you mean 'hiring_manager'?"

    @pytest.mark.parametrize("value", ["a b c d", "a-b-c-d", " A_B-C D\n"])
    def test_takes_blanks_and_hyphens_for_what_joins_words(self, value):
        """Taken literally they would make it too unlike."""
        assert suggestion(value, ["a_b_c_d"]) == "did you mean 'a_b_c_d'?"

    def test_lists_all_where_none_is_near(self):
        """Then there is nothing to guess."""
        assert suggestion(7, ["hiring_manager", "peer"]) == "use one of hiring_manager, peer"


def test_every_enum_is_made_of_words():
    """What is equal to its text alone is a `Word`."""
    assert all(issubclass(enum, Word) for enum in ENUMS)


class TestTogether:
    """Words of one enum, words of several, and words of one enum among texts are values like any others."""

    SAME = ([Stage.UNKNOWN, Contact.UNKNOWN], [Relationship.NONE, Invitation.NONE, Permission.NONE])
    """Words of one text."""

    @pytest.mark.parametrize("first", EVERY_WORD, ids=repr)
    def test_comparisons_agree_with_each_other(self, first):
        """Of two words exactly one comes first, unless they are one; a word stands where its text stands."""
        for second in EVERY_WORD:
            assert (first < second) + (first > second) + (first == second) == 1
            assert (first <= second) == (first < second or first == second)
            assert (first >= second) == (second <= first)
            assert (first < second.value, first > second.value) == (
                first.value < second.value,
                first.value > second.value,
            )
            assert first.__lt__(second.value) is (first.value < second.value)
            assert first.__gt__(second.value) is (first.value > second.value)
            assert (first <= second.value) == (first.value <= second.value) == (first.value <= second)
            assert (first >= second.value) == (first.value >= second.value) == (first.value >= second)

    def test_are_compared_with_texts_alone(self):
        with pytest.raises(TypeError):
            assert Stage.UNKNOWN < 3
        with pytest.raises(TypeError):
            assert Stage.UNKNOWN >= None

    def test_are_sorted_in_one_way(self):
        """Whatever order they come in; those of one text by the name of their enum."""
        backwards = EVERY_WORD[::-1]
        assert sorted(EVERY_WORD) == sorted(backwards)
        assert sorted([Stage.UNKNOWN, ThankYou.UNKNOWN, Contact.UNKNOWN]) == [
            Contact.UNKNOWN,
            Stage.UNKNOWN,
            ThankYou.UNKNOWN,
        ]

    @pytest.mark.parametrize("enum", ENUMS)
    def test_of_one_enum_are_at_home_among_texts(self, enum):
        """In sets, dicts, JSON and `match`, equality can be handed on."""
        texts = [word.value for word in enum]
        assert {*enum} == {*texts} == {*texts, *enum}
        assert {*enum} - {*texts} == set()
        assert dict.fromkeys([*enum, *texts]) == dict.fromkeys(texts)
        assert json.loads(json.dumps(dict.fromkeys(enum, 1))) == dict.fromkeys(texts, 1)
        for word, text in zip(enum, texts, strict=True):
            match text:
                case word.value:
                    found = word
            assert found is word

    @pytest.mark.parametrize("words", SAME)
    def test_of_several_enums_are_kept_apart(self, words):
        """Without texts, in sets, in dicts and in `match`."""
        assert len({*words}) == len(words)
        assert [dict(zip(words, range(9), strict=False))[word] for word in words] == [*range(len(words))]
        match words[-1]:
            case Stage.UNKNOWN | Relationship.NONE | Invitation.NONE:
                raise AssertionError
            case Contact.UNKNOWN | Permission.NONE:
                pass

    @pytest.mark.parametrize("words", SAME)
    def test_of_several_enums_and_texts_are_not(self, words):
        """As the docstring says, and so that it is noticed should it ever change."""
        text = words[0].value
        assert len({text, *words}) == 1
        assert len({*words, text}) == len(words)
        assert json.dumps(dict.fromkeys(words, 1)).count(f'"{text}"') == len(words)

    def test_are_texts_to_data_frames(self):
        """A column of one enum is a column of its texts."""
        texts = [word.value for word in Stage]
        frame = pd.DataFrame({"stage": [*Stage, *texts]}, dtype=object)
        assert [*frame["stage"].unique()] == texts
        assert len(frame.drop_duplicates()) == len(texts)
        assert frame["stage"].isin(["offered"]).sum() == 2
        assert frame.merge(pd.DataFrame({"stage": ["offered"], "n": [1]}))["n"].sum() == 2
        assert frame["stage"].map({Stage.OFFERED: 1}).sum() == 2
        column = pl.Series([str(word) for word in Stage])
        assert column.to_list() == [*Stage]
        assert pl.Series(texts).is_in([Stage.OFFERED.value]).sum() == 1
        assert pl.DataFrame({"stage": [*Stage]})["stage"].cast(pl.String).to_list() == texts


class TestSuggestions:
    """A message names the nearest word, or those there is room for."""

    def test_lists_what_there_is_room_for(self):
        """Three hundred characters of words."""
        long = [letter * 100 for letter in "abc"]
        assert suggestion("?", long) == f"use one of {', '.join(long)}"
        assert suggestion("a", ["an", "zz"]) == "did you mean 'an'?"
        assert suggestion("?", [*long, "d"]) == f"use one of {', '.join(long)} or 1 more"
        assert suggestion("?", [*long, "d" * 100, "e"]) == f"use one of {', '.join(long)} or 2 more"
