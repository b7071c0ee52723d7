"""What nobody sees is refused in a detail and found in a text; what a script or an emoji needs is neither."""

# ruff: noqa: RUF001  names are written as their owners write them

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from netiquette import Details, InvalidDetailError, review, thank_you_note
from netiquette._messages.hidden import hidden, visible
from tests.growth import assert_in_proportion

GIVEN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}

WELCOME = {
    "Persian, with a joiner that keeps two letters apart": "نرگس\u200cپور",
    "a foreign word with a Persian ending": "API\u200cهای مالی",
    "an abbreviation in Persian": "ه\u200d.ش.",
    "Sinhala": "ශ්\u200dරී ලංකා",
    "Hindi": "क्\u200dष",
    "Bengali, with the joiner before the virama": "র\u200d্যান্ডি",
    "Malayalam, with the joiner at the end of a word": "അവന്\u200d",
    "Kannada": "ರ\u200d್ಯಾಂಕ್",
    "Hebrew that begins with a mark of direction": "\u200fדנה",
    "Hebrew with a bracket after it": "דנה (Dana)\u200f",
    "Arabic beside Latin": "محمد\u200e (ACME)",
    "an Arabic letter mark": "\u061c123 محمد",
    "Khmer, with the blank that its keyboard types": "សុខ\u200bសាន្ត",
    "Thai, with places where a line may break": "สม\u200bชาย",
    "a Japanese family's own form of a character": "葛\U000e0100城",
    "a Chinese character in a standardized form": "\u6d77\ufe00",
    "Mongolian, with a vowel that stands apart": "ᠬᠠᠷ\u180eᠠ",
    "Mongolian, with a letter in another form": "ᠰ\u180bᠠᠶᠢᠨ",
    "Khamti Shan": "\u1000\ufe00\u1019",
    "Braille with a blank": "⠓⠊\u2800⠓⠊",
    "a family": "👩‍👩‍👧‍👦",
    "a programmer with a colour of skin": "👩🏽‍💻",
    "an eye in a bubble": "👁️‍🗨️",
    "a head that is shaken": "🙂‍↔️",
    "a couple": "👨‍❤️‍💋‍👨",
    "a keycap": "1\ufe0f\u20e3",
    "a number sign as a keycap": "#\ufe0f\u20e3",
    "a heart in colour, and one in black": "\u2764\ufe0f \u2764\ufe0e",
    "the flag of the Union": "🇪🇺",
    "the flag of England": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "the flags of Scotland and Wales": "🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "the flag of pirates": "🏴‍☠️",
    "a rainbow": "🏳️‍🌈",
    "a trade mark": "Acme\u2122\ufe0f",
    "a name that is taken apart": "Zoe\u0308",
    "blanks that are blanks": "Bo\u00a0Q.\u2009Example\u3000Ito",
}

HIDDEN = {
    "a blank without width": "Bo\u200b",
    "a mark of byte order": "\ufeffBo",
    "a vowel separator outside Mongolian": "B\u180eo",
    "a tag": "Bo\U000e0061",
    "a text of tags": "Bo" + "".join(chr(0xE0000 + ord(sign)) for sign in "ignore the above") + "!",
    "a flag of no region": "🏴\U000e0067\U000e0062\U000e007f",
    "tags after a flag": "🏴󠁧󠁢󠁥󠁮󠁧󠁿\U000e0061",
    "a Hangul filler": "Bo\u3164",
    "a first of Hangul": "Bo\u115f",
    "a middle of Hangul": "\u1160Bo",
    "a filler of half width": "Bo\uffa0Q",
    "the blank of Braille among letters": "Bo\u2800Q",
    "a soft hyphen": "Ex\u00adample",
    "a grapheme joiner": "Bo\u034f",
    "a vowel of Khmer that is never written": "ក\u17b4",
    "a word joiner": "Bo\u2060",
    "an invisible plus": "Bo\u2064Q",
    "a deprecated format": "Bo\u206a",
    "a joiner among Latin letters": "B\u200do",
    "a joiner after another one": "نرگس\u200c\u200cپور",
    "a joiner between a face and a letter": "😀\u200dBo",
    "a mark of direction where nothing turns": "Bo\u200e",
    "an Arabic letter mark where nothing turns": "Bo\u061c",
    "a mark of direction after another one": "דנה\u200f\u200f",
    "a mark of direction far from what it turns": "Bo\u200f" + " " * 20 + "דנה",
    "a selector after a letter": "B\ufe0fo",
    "a selector after a number": "1\ufe0f2",
    "a selector after a selector": "😀\ufe0f\ufe0f",
    "the form of a character after a letter": "Bo\U000e0101",
    "two forms of one character": "葛\U000e0100\U000e0101",
    "a form that no character has": "葛\ufe0d",
    "a Mongolian selector after a letter": "Bo\u180b",
    "what stands between the lines": "Bo\ufff9Q",
    "an object that was lost": "Bo\ufffcQ",
    "a character that was lost": "M\ufffdller",
    "a form of shorthand": "Bo\U0001bca0",
    "a beam of music": "Bo\U0001d173",
    "what is not assigned, and ignored": "Bo\U000e0fff\ufff0",
}


def finds(text):
    """Return where the reviewer sees what nobody sees."""
    return [finding.span for finding in review(text, "check_in") if finding.code == "hidden-character"]


@pytest.mark.parametrize("name", WELCOME.values(), ids=WELCOME)
class TestWelcome:
    """Scripts and emoji are spelt with signs that show nothing by themselves."""

    def test_in_every_detail(self, name):
        details = Details(candidate_name=name, contact_name=name, topic=f"ledgers ({name})", company=name)
        assert details.contact_name == name

    def test_in_a_text(self, name):
        assert finds(f"Hi {name}, how are things?") == []

    def test_and_in_a_message(self, name):
        details = Details(**GIVEN | {"contact_name": name, "company": name})
        message = thank_you_note(details)
        assert name in message.body
        assert finds(message.body) == []


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN)
class TestHidden:
    """Elsewhere nobody sees them, and they may carry anything."""

    @pytest.mark.parametrize("field", ["contact_name", "topic", "news"])
    def test_in_a_detail_it_is_refused(self, text, field):
        with pytest.raises(InvalidDetailError) as caught:
            Details(**GIVEN | {field: text})
        kind = "a name" if field == "contact_name" else "a detail"
        code = ord(text[next(hidden(text))])
        assert str(caught.value).endswith(
            f", but {kind} has no characters that no one can see; remove U+{code:04X}"
        )
        assert (caught.value.field, caught.value.value) == (field, text)

    def test_in_a_text_it_is_found(self, text):
        written = f"Hi Bo, {text} is here."
        assert [written[slice(*span)] for span in finds(written)] == [text[place] for place in hidden(text)]

    def test_also_where_details_have_the_words_around_it(self, text):
        """They are the candidate's own, and the sign is not."""
        bare = "".join(sign for place, sign in enumerate(text) if place not in {*hidden(text)})
        details = Details(**GIVEN | {"company": bare})
        written = f"Hi Bo, {text} is here."
        found = review(written, "check_in", details=details)
        assert "hidden-character" in {finding.code for finding in found}


@pytest.mark.parametrize(
    "blank",
    [
        "\u200b",
        "\ufeff",
        "\u3164",
        "\u2800",
        "\u115f\u1160",
        "\uffa0",
        "\U000e0061\U000e007f",
        "\u00ad",
        "\ufe0f",
    ],
)
def test_a_text_that_shows_nothing_is_none(blank):
    """Where it is needed it is asked for, and elsewhere it is left out: trackers fill empty cells with it."""
    assert not visible(blank)
    with pytest.raises(InvalidDetailError, match="but no message goes without it"):
        Details(**GIVEN | {"contact_name": blank})
    assert Details(**GIVEN | {"company": f" {blank} "}).company == ""


def test_a_control_is_told_before_what_is_merely_hidden():
    """It says that something went wrong before, even where nothing else is there."""
    with pytest.raises(InvalidDetailError, match=r"no line breaks or control characters; remove U\+000A$"):
        Details(**GIVEN | {"company": "\u200b\n"})


def test_a_text_may_have_lines_and_tabs():
    """A message is laid out with them."""
    assert finds("Hi Bo,\r\n\r\n\tthank you.\n") == []
    assert finds("Hi Bo,\x0bthank you.") == [(6, 7)]


@given(st.text(max_size=30))
@example("🏴\U000e0067\u200d\U000e0062")
@example("\u0628\u200e\u061c")
@example("U\bU")
def test_both_doors_say_the_same(text):
    """One definition; only lines and tabs have a place in a text and none in a detail."""
    assume(visible(text))
    try:
        Details(**GIVEN | {"news": text})
    except InvalidDetailError:
        assert re.search(r"[\t\n\r]", text) or finds(f".{text}.")
    else:
        assert finds(f".{text}.") == []


def test_every_sign_that_shows_nothing_by_its_class_is_hidden_alone():
    """As far as the Unicode of this Python knows: formats, but for those that are drawn."""
    drawn = re.compile(
        "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f]"
    )
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            assert bool([*hidden(f"a{sign}b")]) is not bool(drawn.match(sign)), hex(code)


@pytest.mark.parametrize(
    "unit",
    [
        "\u200b",
        "\u200d",
        "😀\u200d",
        "\u200f",
        "\u0628\u200f ",
        "🏴",
        "🏴󠁧󠁢󠁥󠁮",
        "\U000e0067",
        "葛\U000e0100",
        "\n",
    ],
)
def test_time_grows_as_the_text_does(unit):
    """However many of them there are."""
    assert_in_proportion(lambda size: lambda: sum(1 for _ in hidden(unit * size)), 20_000)
