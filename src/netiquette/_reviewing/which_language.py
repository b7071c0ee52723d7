"""Which language a text is in: whether it is the one it is to be judged in."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from netiquette._reviewing.hint import Hint

if TYPE_CHECKING:
    from netiquette._reviewing.reviewed_text import ReviewedText

__all__ = ["other_language"]

_FEWEST_WORDS = 8
"""Of fewer words nobody can tell."""
_OWN = 4
"""A text is in its own language if one word in so many is."""
_SHARE = 6
"""It is in another one if one word in so many is, and"""
_SO_MUCH_MORE = 2
"""so many times as many as are in its own."""
_IN_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_OF_LETTERS = re.compile(r"[^\W\d_]")
_MOST_READ = 4_000
"""How much of a text is looked at; nobody changes the language after that."""


def other_language(reviewed: ReviewedText) -> Hint | None:
    """Return what is wrong if a text is in another language, and None if it isn't or nobody can tell."""
    lexicon = reviewed.reader.lexicon
    known = [found.group() for found in reviewed.words[: _MOST_READ // _OWN]]
    own = sum(word in lexicon.plain for word in known)
    if own * _OWN >= len(known) > 0:
        return None
    start = reviewed.blotted[:_MOST_READ]
    letters = len(_OF_LETTERS.findall(start))
    if letters >= _FEWEST_WORDS and len(_IN_LATIN.findall(start)) * 2 < letters:
        return Hint("wrong-language", reviewed.whole, message=lexicon.other_script)
    if len(known) < _FEWEST_WORDS:
        return None
    votes = Counter(language for word in known for language in reviewed.reader.foreign.get(word, ()))
    for language, count in votes.most_common(1):
        if count * _SHARE >= len(known) and count >= own * _SO_MUCH_MORE:
            message = lexicon.other_language.format(other=language)
            return Hint("wrong-language", reviewed.whole, message=message)
    return None
