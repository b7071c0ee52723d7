"""Labels: how a word that someone else chose is folded, so that its spelling counts no more.

It is done the same way for every language, because nobody says in which a label is written: what one of them
joins with an apostrophe, writes in brackets or puts at a number is taken so in all.
"""

from __future__ import annotations

import re
from enum import Enum
from unicodedata import combining, normalize

from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import one_of

__all__ = ["label_text", "label_words", "opening_words"]

_LONGEST_LABEL = 200
"""The characters of the longest label we read; the longest of the 98 vocabularies we gathered has 39."""
_MOST_BITS = 640
"""The bits of the longest number we write out: about as many digits as a label has characters. Python may
refuse to write the digits of longer ones, and none is a status."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ELISION = re.compile(
    rf"\b({one_of([language.elisions for language in READ_LANGUAGES])})['\u2019](?=\w)", re.IGNORECASE
)
_ENDING = re.compile(rf"(?<=\w)\((?:{one_of([language.endings for language in READ_LANGUAGES])})\)")
"""How one word is written for everyone: "embauché(e)", "contratado(a)"."""
_APOSTROPHE = re.compile(r"['\u2019]")
_WORD = re.compile(
    rf"[0-9]+(?:{one_of([language.ordinals for language in READ_LANGUAGES])})?(?![^\W\d_])|[^\W\d_]+"
)
_END_OF_OPENING = re.compile(r"[:;,()\[\]{}|\u2013\u2014]|\s-+\s")
"""A hyphen or a slash without spaces ends none: it joins words, as in "phone-screen"."""
_CHANGE = re.compile(r"^.*(?:[-=]+>|[\u2192\u21d2\u279c\u2794\u27a1])(?=.*\w)", re.DOTALL)
"""A log of changes says what was, and behind the last arrow what is: "Applied \u2192 Interview"."""
_SPELLINGS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "\u0131": "i"})


def label_text(label: object) -> str:
    """Return a label as text: an enum member by its value or, where that is a number, by its name."""
    if isinstance(label, Enum):
        label = label.value if isinstance(label.value, str) else label.name
    if isinstance(label, str):
        return str.__str__(label)
    if type(label) is int and label.bit_length() > _MOST_BITS:
        return ""
    return str(label) if label.__class__ in {int, float} else ""


def label_words(label: str) -> list[str]:
    """Return the words of a label, without case, diacritics, punctuation, emoji and joints.

    The rest of a label longer than any status is not read: it is a note in the wrong column.
    """
    text = _ENDING.sub("", normalize("NFC", _what_is(label)))
    text = _APOSTROPHE.sub("", _ELISION.sub(r"\1 ", _CAMEL.sub(" ", text)))
    spelt = normalize("NFKD", text).casefold().translate(_SPELLINGS)
    return _WORD.findall("".join(sign for sign in spelt if not combining(sign)))


def opening_words(label: str) -> list[str]:
    """Return the words of a label before its first colon, comma, bracket or dash."""
    return label_words(_END_OF_OPENING.split(_what_is(label), maxsplit=1)[0])


def _what_is(label: str) -> str:
    """Return what a label says of the present, as far as it is read."""
    return _CHANGE.sub("", label[:_LONGEST_LABEL])
