"""What can be seen without reading: length, blanks, left-overs, broken codes, noise.

Here a text is looked at as it stands, what the candidate said themselves (`Details`) included: a blank is a
blank wherever it comes from. Only what is loud is not held against a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._messages.hidden import LAYOUT, hidden
from netiquette._messages.text import units
from netiquette._reviewing.hint import Hint
from netiquette._reviewing.phrases import WORD, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._reviewing.reviewed_text import ReviewedText, Span

__all__ = [
    "broken_codes",
    "essay",
    "hidden_characters",
    "ill_fitting",
    "left_over_lines",
    "markup",
    "over_limit",
    "placeholders",
    "shouting",
]

_ESSAY = 250
"""How many words are too many; published advice asks for 100 to 180, or three to five sentences, and what is
added to that is our own patience."""


def over_limit(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that a text is longer than its channel takes."""
    most, length = reviewed.most, units(reviewed.text)
    if most is not None and length > most:
        says = reviewed.reader.lexicon.over_limit
        over = says.format(length=length, excess=length - most, channel=reviewed.channel)
        yield Hint("over-limit", reviewed.whole, message=over)


def essay(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that a text has too many words."""
    if len(reviewed.words) > _ESSAY:
        long = reviewed.reader.lexicon.essay.format(words=len(reviewed.words))
        yield Hint("essay", reviewed.whole, message=long)


def hidden_characters(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find what nobody sees."""
    for place in hidden(reviewed.text):
        sign = reviewed.text[place]
        if sign not in LAYOUT:
            message = reviewed.reader.lexicon.hidden_character.format(sign=f"U+{ord(sign):04X}")
            yield Hint("hidden-character", (place, place + 1), message=message)


# --------------------------------------------------------------------------------- what was left in


def placeholders(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find what is still to be filled in."""
    yield from (Hint("placeholder", span) for span in reviewed.blanks)


_MARKUP = re.compile(
    r"""
    \*\*(?=\S) [^*\n]{1,200} \*\*
    | (?<![^\n]) \#{1,6}\ \S
    | ```
    | (?<![^\n]) (?:-{3,}+|\*{3,}+|={3,}+) (?=\s|\Z)
    | \[ [^\[\]\n]{1,80} \]\( [^()\s]{1,200} \)
    | (?<!\S) __ (?=[^_\n]{0,80}[^\W_]) [^_\n]{1,80} __ (?!\S)
    | </?(?:p|br|b|i|strong|em|div|ul|li|span)\s?/?>
    """,
    re.VERBOSE,
)


def markup(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find the markup of a writing tool."""
    for found in _MARKUP.finditer(reviewed.text):
        yield Hint("chatbot", found.span())


_BROKEN_CODES = re.compile(
    r"""
    &(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[aeiou](?:uml|acute|grave|circ)|\#[0-9]{2,5});
    | (?:=[0-9A-F]{2}){2,}+ | \\u[0-9a-fA-F]{4} | \\[nr](?![a-z])
    | (?<=[a-z])\?(?=(?:s|t|m|d|re|ve|ll)(?![^\W_]))
    """,
    re.VERBOSE,
)
"""Characters as programs write them to each other, and a question mark for an apostrophe."""

_GARBLED = re.compile(
    "[\u00c2-\u00f4]"
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a"
    "\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}+"
)
"""What UTF-8 can look like where it was read as Latin-1 or Windows-1252."""


def broken_codes(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find characters that went through the wrong code."""
    if not reviewed.text.isascii():
        for found in _GARBLED.finditer(reviewed.text):
            if _misread(found.group()):
                yield Hint("chatbot", found.span())
    for found in _BROKEN_CODES.finditer(reviewed.text):
        yield Hint("chatbot", found.span())


def _misread(signs: str) -> bool:
    """Return whether signs are the bytes of another one, each read as a sign of its own."""
    octets = bytearray()
    for sign in signs:
        octets += bytes([ord(sign)]) if ord(sign) < _LATIN_SIGNS else sign.encode("cp1252")
    for length in range(2, len(octets) + 1):
        try:
            octets[:length].decode()
        except UnicodeDecodeError:
            continue
        return True
    return False


_LATIN_SIGNS = 0x100
"""From here on a sign is no byte of Latin-1."""


def left_over_lines(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find lines of a mail program, and what stands behind the signature and is no part of a letter."""
    for found in reviewed.reader.transport.finditer(reviewed.folded):
        yield Hint("chatbot", found.span())
    heads = [found.span() for found in reviewed.reader.headers.finditer(reviewed.folded)]
    if len(heads) > 1:
        yield from (Hint("chatbot", span) for span in heads)
    if reviewed.signature is None:
        return
    start = reviewed.signature[1]
    for paragraph in _BLANK_LINE.finditer(reviewed.text, start):
        if not reviewed.reader.postscript.match(reviewed.folded, paragraph.start()):
            yield from (
                Hint("chatbot", line.span())
                for line in _ONE_LINE.finditer(reviewed.text, *paragraph.span())
                if _says_something(line.group())
            )


_BLANK_LINE = re.compile(r"\S(?:[^\n]|\n(?!\s{0,9}\n))*+")
_ONE_LINE = re.compile(r"[^\s][^\n]*+")
_MAILBOX = re.compile(r"@|://|www\.|\.(?:com|org|net|io|dev|co|de|uk)\b|[0-9][0-9 ()./+-]{5,}[0-9]")
_ASIDE_WORDS = 3
"""A line of fewer words says nothing: "(she/her)"."""
_SENTENCE_WORDS = 4
"""So many words with a stop behind them are a sentence: "Acme Data Inc." has one, too."""
_LONG_LINE = 12
"""How many words a line below a name has at most, if it is a title or an address. The three numbers are our
own judgement."""


def _says_something(line: str) -> bool:
    """Return whether a line below the name is more than a title, a number or an address."""
    said = line.strip()
    words = len(WORD.findall(folded(said)))
    if _MAILBOX.search(said) or words < _ASIDE_WORDS:
        return False
    if said[0] in "([{*#":
        return "/" not in said or words > _ASIDE_WORDS
    return (said[-1] in ".!?:)" and words >= _SENTENCE_WORDS) or words > _LONG_LINE


# ----------------------------------------------------------------------------- what does not fit in


def ill_fitting(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find the seam where something was put into a sentence."""
    for found in reviewed.reader.seams.finditer(reviewed.text):
        yield Hint("ill-fitting", found.span())


# -------------------------------------------------------------------------------------- what is loud

_BANGS = re.compile(r"!{2,}+|\?!|!\?|\?{3,}+")
_BANG = re.compile(r"!(?!\s?[a-z])")
"""One that ends a sentence: behind the one in a name it goes on in small letters."""
_ENDS = re.compile(r"[.?!](?=\s|\Z)")
_BANG_LIMIT = 3
"""So many exclamation marks are loud, unless more sentences end without one; and"""
_BANGS_AT_MOST = 6
"""so many are, however long the text is. All numbers of this part are our own judgement."""
_FACE = "[\u2600-\u27bf\u2b50\u2b55\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_SMILEYS = re.compile(f"{_FACE}[\ufe0f\U0001f3fb-\U0001f3ff]?(?:\u200d{_FACE}\ufe0f?)*+")
_FACE_LIMIT = 3
"""So many emoji are loud wherever they stand; of fewer those in a row are."""
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-z]{2,}+(?:'[A-Z]{1,2})?(?!\w)")
_LOUD = 4
"""A single word of so many letters in capitals is loud enough; of shorter ones it takes two."""


def shouting(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find capitals, exclamation marks and emoji."""
    text = reviewed.blotted
    for found in _BANGS.finditer(text):
        yield Hint("shouting", found.span())
    bangs = [found.span() for found in _BANG.finditer(text)]
    if len(bangs) >= _BANG_LIMIT:
        calm = len(_ENDS.findall(text)) - len(bangs)
        if len(bangs) >= min(calm, _BANGS_AT_MOST):
            yield Hint("shouting", bangs[_BANG_LIMIT - 1])
    yield from (Hint("shouting", span) for span in _loud_faces(text))
    plain = reviewed.reader.lexicon.plain
    loud = [
        found
        for found in _CAPITALS.finditer(text)
        if len(found.group()) > 2  # noqa: PLR2004  IT and US are none
        and found.group().lower() in plain
        and not reviewed.is_blank(found.start())
    ]
    if len(loud) > 1 or any(len(found.group()) >= _LOUD for found in loud):
        yield from (Hint("shouting", found.span()) for found in loud)


def _loud_faces(text: str) -> list[Span]:
    """Return where emoji are, if they are too many, or those of them that stand in a row."""
    faces = [] if text.isascii() else [found.span() for found in _SMILEYS.finditer(text)]
    if len(faces) >= _FACE_LIMIT:
        return _runs_of(faces, text)
    return [(start, end) for start, end in _runs_of(faces, text) if (start, end) not in faces]


def _runs_of(faces: list[Span], text: str) -> list[Span]:
    """Join what only blanks part."""
    joined: list[Span] = []
    for start, end in faces:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
