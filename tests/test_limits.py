"""How much is taken at once: said by whoever asks, told where it is passed, and no fact of anybody's."""

from __future__ import annotations

import pickle

import attrs
import pytest

from netiquette import LIMITS, Action, Channel, Details, InvalidDetailError, Limits, Message, json, review

GIVEN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
TEXTS = [field.name for field in attrs.fields(Details) if field.name != "rounds"]
BEFORE = {"link": "https://X"}
"""What a field that does not take any text begins with."""
MARKED = "e" + "\u0301\u0316" * 15
"""As many marks in a row as are taken."""


class TestLimits:
    """Whole numbers of one or more."""

    @pytest.mark.parametrize("name", attrs.fields_dict(Limits))
    @pytest.mark.parametrize("value", [0, -1, True, 1.0, "5", None])
    def test_are_counts(self, name, value):
        with pytest.raises(InvalidDetailError) as caught:
            Limits(**{name: value})
        assert str(caught.value) == (
            f"{name} is {value!r}, but it is a number of characters; use an int of 1 or more"
        )
        assert (caught.value.field, caught.value.value) == (name, value)

    def test_are_those_of_26_2_where_nobody_names_others(self):
        """A smaller one would refuse what was taken."""
        assert attrs.asdict(LIMITS) == {
            "detail": 2_000,
            "text": 100_000,
            "marks": 30,
            "document": 1 << 20,
            "calendar": 1 << 26,
        }


class TestDetails:
    """Each text is bounded, by the limits that come with it."""

    @pytest.mark.parametrize("field", TEXTS)
    def test_a_long_one_is_refused_by_its_name(self, field):
        longest = BEFORE.get(field, "X").ljust(1_999, "x")
        assert getattr(Details(**GIVEN | {field: f" {longest}y "}), field) == f"{longest}y"
        with pytest.raises(InvalidDetailError) as caught:
            Details(**GIVEN | {field: f"{longest}yz"})
        assert str(caught.value) == (
            f"{field} has 2,001 characters, but 2,000 are taken at most; shorten it, or pass "
            "limits=Limits(...) where it has to be that long"
        )
        assert (caught.value.field, caught.value.value) == (field, f"{longest}yz")

    @pytest.mark.parametrize("field", TEXTS)
    def test_so_is_one_that_piles_up_marks(self, field):
        before = BEFORE.get(field, "X")
        assert (
            getattr(Details(**GIVEN | {field: f"{before}{MARKED} {MARKED}"}), field)
            == f"{before}{MARKED} {MARKED}"
        )
        with pytest.raises(
            InvalidDetailError, match=f"^{field} has 31 combining marks in a row, but 30 are "
        ):
            Details(**GIVEN | {field: f"{MARKED}\u0f73"})

    def test_together_they_may_be_longer_than_one(self):
        """And marks at the end of one do not count with those at the beginning of the next."""
        assert Details(
            **{field: BEFORE.get(field, "X").ljust(2_000, "x") for field in TEXTS} | {"topic": "y" * 2_000}
        )
        assert Details(**GIVEN | {"contact_name": MARKED, "company": f"\u0301{MARKED}"})

    def test_whoever_knows_better_says_so(self):
        wide = Limits(detail=5_000, marks=40)
        topic = "ledgers " * 600 + MARKED + "\u0301" * 9
        details = Details(**GIVEN | {"topic": topic}, limits=wide)
        assert details.topic == topic
        narrow = Limits(detail=10)
        with pytest.raises(InvalidDetailError, match=r"^topic has 15 characters, but 10 are taken at most"):
            Details(**GIVEN, limits=narrow)

    def test_they_are_no_fact(self):
        """Nothing that lists, compares, writes or keeps details has them; deriving others asks again."""
        wide = Limits(detail=5_000)
        details = Details(**GIVEN | {"company": "x" * 3_000}, limits=wide)
        assert details == Details(**attrs.asdict(details), limits=Limits(detail=3_000))
        assert "limits" not in {*attrs.asdict(details), *json.unstructure(details)}
        assert "limits" not in json.schema(Details)["properties"]
        assert pickle.loads(pickle.dumps(details)) == details
        assert attrs.evolve(details, position="Engineer", limits=wide).company == details.company
        with pytest.raises(InvalidDetailError, match=r"^company has 3,000 characters, but 2,000"):
            attrs.evolve(details, position="Engineer")

    @pytest.mark.parametrize("limits", [None, 5, {"detail": 5_000}])
    def test_nothing_else_is_one(self, limits):
        with pytest.raises(TypeError, match=r"^limits is .*, but Details takes a Limits; build one first$"):
            Details(**GIVEN, limits=limits)


class TestReview:
    """The text, and each of those it is compared with."""

    def test_a_long_text_is_refused(self):
        assert review("x" * 100_000, "check_in")
        with pytest.raises(InvalidDetailError, match=r"^text has 100,001 characters, but 100,000") as caught:
            review("x" * 100_001, "check_in")
        assert caught.value.field == "text"
        assert review("x" * 100_001, "check_in", limits=Limits(text=100_001))

    def test_so_is_one_that_piles_up_marks(self):
        """The shortest text that stopped a server for a second had 32,000 of them."""
        assert review(MARKED, "check_in")
        with pytest.raises(InvalidDetailError, match=r"^text has 32,000 combining marks in a row, but 30"):
            review("a" + "\u0301\u0316" * 16_000, "check_in")

    def test_so_is_one_of_the_others(self):
        """There may be many of them, because time grows with all of their characters and no faster."""
        assert review("Hi Bo,", "check_in", others=["x" * 100_000] * 3)
        with pytest.raises(InvalidDetailError, match=r"^others has 100,001 characters") as caught:
            review("Hi Bo,", "check_in", others=["Hi Cy,", "x" * 100_001])
        assert caught.value.field == "others"
        with pytest.raises(InvalidDetailError, match=r"^others has 31 combining marks"):
            review("Hi Bo,", "check_in", others=[f"{MARKED}\u0301"])

    def test_nothing_else_is_a_limit(self):
        with pytest.raises(TypeError, match=r"^limits is 5, but review takes a Limits; build one first$"):
            review("Hi Bo,", "check_in", limits=5)


class TestMessage:
    """One that is built by hand is bounded as a text."""

    @pytest.mark.parametrize("field", ["subject", "body"])
    def test_a_long_one_is_refused(self, field):
        given = {"action": Action.CHECK_IN, "channel": Channel.EMAIL, "subject": "", "body": "Hi Bo,"}
        long = {field: "x" * 100_001}
        with pytest.raises(InvalidDetailError, match=f"^{field} has 100,001 characters, but 100,000"):
            Message(**given | long)
        assert Message(**given | long, limits=Limits(text=100_001))
        with pytest.raises(InvalidDetailError, match=f"^{field} has 31 combining marks in a row"):
            Message(**given | {field: f"{MARKED}\u0301"})

    def test_nothing_else_is_a_limit(self):
        with pytest.raises(TypeError, match=r"^limits is 5, but Message takes a Limits; build one first$"):
            Message("check_in", "email", "", "Hi Bo,", limits=5)
