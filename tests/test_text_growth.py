"""Time grows as the texts do that a stranger sends: marks, details, notes, composing and length."""

from __future__ import annotations

import copy
import pickle
import re
from contextlib import suppress
from functools import partial
from itertools import product

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netiquette import (
    LIMITS,
    Channel,
    Details,
    InvalidDetailError,
    Limits,
    MessageTooLongError,
    Tone,
    check_in,
    farewell,
    keep_in_touch,
    offer_reply,
    rejection_reply,
    review,
    thank_you_note,
)
from netiquette._languages.wording import VARIANTS
from netiquette._messages.text import units
from netiquette._reviewing.reviewed_text import blotted
from netiquette._vocabulary.limits import bounded
from tests.growth import assert_in_proportion

WIDE = Limits(detail=10**6, text=10**7)
"""Wide enough for every text here; growth is that of the code, not that of a limit."""

MARKS = {
    "marks of two classes": "\u0301\u0316",
    "one mark": "\u0301",
    "a mark of two": "\u0344",
    "vowel signs of Tibetan that are two marks each": "\u0f73\u0f81",
    "points of Hebrew": "\u05b0\u05bc",
}


class TestMarks:
    """Normalization sorts marks in time that grows with the square of their number."""

    @pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
    def test_only_so_many_are_taken_in_a_row(self, marks):
        for place in ("", "a" * 13, "a" * 30, f"a{marks}b" * 40):
            most = (marks * 30)[:30]
            assert bounded("text", f"{place}a{most}b", 10_000, 30)
            with pytest.raises(InvalidDetailError) as caught:
                bounded("text", f"{place}a{most}{marks[0]}b", 10_000, 30)
            assert str(caught.value) == (
                "text has 31 combining marks in a row, but 30 are taken at most; remove the marks that no "
                "letter has"
            )

    @given(st.text(alphabet="a\u0301\u0f73\u05b0", max_size=40), st.integers(1, 6))
    def test_the_longest_run_counts_wherever_it_stands(self, text, most):
        longest = max((len(run) for run in re.findall("[\u0301\u0f73\u05b0]+", text)), default=0)
        try:
            bounded("text", text, 40, most)
        except InvalidDetailError as error:
            assert longest > most
            assert f"has {longest} combining" in str(error)
        else:
            assert longest <= most

    @pytest.mark.parametrize("unit", [*MARKS.values(), "a" + "\u0301\u0316" * 15, "a\u0301", "я"])
    def test_looking_for_them_takes_time_in_proportion(self, unit):
        def looked(size):
            text = (unit * size)[:size]
            return lambda: taken(text)

        def taken(text):
            with suppress(InvalidDetailError):
                bounded("text", text, len(text), 30)

        assert_in_proportion(looked, 100_000)


def as_it_was(text, given_words):
    """Blot as 26.1 did: what stands before the words is looked at first."""
    for said in given_words:
        if said in text:
            inside = f"(?<![^\\W_]){re.escape(said)}(?![^\\W_])"
            text = re.sub(inside, lambda found: "\ufffc" * len(found.group()), text)
    return text


class TestBlots:
    """The candidate's own words are taken out of a text before anything is looked for in it."""

    @given(
        st.text(alphabet="aab! _\n\u00e9\U0001f600", max_size=40),
        st.lists(st.text(alphabet="aab! _\n\u00e9\U0001f600", min_size=1, max_size=6), max_size=3),
    )
    @example("aa!aa!aa", ["aa!aa"])
    @example("!a!a!a!ab", ["!a!a", "a!"])
    @example("Bo, hi", ["Bo", ", hi"])
    def test_they_stand_where_they_always_did(self, text, words):
        assert blotted(text, tuple(words)) == as_it_was(text, words)

    @pytest.mark.parametrize(
        ("unit", "end"), [("!", "zq"), ("a!", ""), ("!a", "!"), ("a", ""), (" a", ""), ("ab", "!"), ("!", "")]
    )
    def test_time_grows_as_text_and_words_do(self, unit, end):
        """The text and the longest detail grow together, and one never stands in the way of the other."""

        def read(size):
            words = unit * (size // 2) + end
            text = f"{unit * size}b {words}"
            return lambda: blotted(text, (words,))

        assert_in_proportion(read, 20_000)


HOSTILE = {
    "marks": "e" + "\u0301\u0316" * 15,
    "signs": "!",
    "signs and letters": "!a",
    "one letter": "a",
    "words": "ab ",
    "capitals": "Ab ",
    "full stops": ".",
    "hyphens": "A-",
    "vowel signs": "\u0f40\u0f73\u0f81",
    "joined faces": "\U0001f600\u200d\U0001f600 ",
    "marks of direction": "\u05d3\u200f",
    "signs of two units": "\U0001f600",
    "percents": "%(candidate)s ",
    "braces": "{topic} ",
    "blots": "x\u00a0",
    "letters that grow": "\u0130\u00df ",
}
"""What a detail, a text or a note consists of."""

FIELDS = [field.name for field in attrs.fields(Details) if field.name != "rounds"]


def hostile(unit, size, limits=WIDE):
    """Return details of one thing, so long in every field, that differ in their ends."""
    long = {name: f"{unit * ((size - 30) // len(unit))}z{place}" for place, name in enumerate(FIELDS)}
    long["link"] = f"https://example.org/{long['link']}"
    return Details(**long, limits=limits)


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
class TestDetails:
    """However long the details are, in all fields at once, nothing grows faster than they do."""

    def test_building_them(self, unit):
        assert_in_proportion(lambda size: partial(hostile, unit, size), 10_000)

    @pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.LINKEDIN_NOTE])
    def test_composing(self, unit, channel):
        """To the message, with its length, or to the error that tells that it is too long."""

        def composed(size):
            details = hostile(unit, size)
            return lambda: [written(composer, details, channel, tone) for composer, tone in WAYS]

        assert_in_proportion(composed, 16_000)

    def test_reviewing(self, unit):
        """A text that has all of them, beside notes that do, with the details they come from."""

        def reviewed(size):
            details = hostile(unit, size)
            text = " ".join([unit * size, *(getattr(details, name) for name in FIELDS)])
            return lambda: review(text, "send_thank_you", details=details, others=[text], limits=WIDE)

        assert_in_proportion(reviewed, 4_000)

    def test_reviewing_what_nearly_has_them(self, unit):
        """Each place of a long text might begin one of them."""

        def reviewed(size):
            details = hostile(unit, size)
            return partial(
                review, unit * (size * 4 // len(unit)), "send_thank_you", details=details, limits=WIDE
            )

        assert_in_proportion(reviewed, 8_000)


WAYS = [*product((thank_you_note, check_in, offer_reply, farewell), Tone)]


def written(composer, details, channel, tone):
    try:
        return composer(details, channel=channel, tone=tone).length
    except MessageTooLongError as error:
        return error.excess


class TestLongestAllowed:
    """With the longest details that are taken, every message comes out or says that it is too long."""

    @pytest.mark.parametrize("channel", Channel)
    def test_in_every_field_channel_tone_and_variant(self, channel):
        details = hostile("ab ", LIMITS.detail, LIMITS)
        for composer, tone, variant in product(
            (thank_you_note, check_in, rejection_reply, offer_reply, keep_in_touch), Tone, range(VARIANTS)
        ):
            try:
                message = composer(details, channel=channel, tone=tone, variant=variant)
            except MessageTooLongError as error:
                assert channel.facts.limit is not None
                assert len(str(error)) < 300
                assert error.excess == units(error.shortest) - channel.facts.limit
            else:
                assert channel.facts.limit is None
                assert message.length <= LIMITS.text

    def test_a_message_holds_what_its_details_were_allowed_to_be(self):
        """Whoever allows more for the details need not allow it again."""
        details = Details(
            candidate_name="Ada Sample", contact_name="Bo Example", topic="ledgers " * 30_000, limits=WIDE
        )
        message = thank_you_note(details)
        assert message.length > LIMITS.text
        with pytest.raises(InvalidDetailError, match=r"^body has 2.* characters, but 100,000 are taken"):
            attrs.evolve(message)
        assert attrs.evolve(message, limits=WIDE) == message
        assert pickle.loads(pickle.dumps(message)) == copy.deepcopy(message) == message


def test_the_blanks_around_a_text_are_taken_off_once():
    """And not for each of the notes to others."""
    stripped = []

    class Watched(str):
        __slots__ = ()

        def strip(self):
            stripped.append(len(self))
            return super().strip()

    for notes in (1, 100):
        stripped.clear()
        review(
            Watched(" Hi Bo, the ledger replays its snapshots. Ada "), "check_in", others=["Hi Cy,"] * notes
        )
        assert len(stripped) == 1
