"""Which language a text is in: whether it is the one it is to be judged in."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from netiquette._reviewing.hint import Hint

if TYPE_CHECKING:
    from netiquette._reviewing.reviewed_text import ReviewedText

__all__ = ["other_language"]

_WORDS_LOOKED_AT = 1_000
"""So many words of a text are looked at, and"""
_MOST_READ = 4_000
"""so many characters: nobody changes the language after that."""
_OWN = 4
"""A text is in its own language if one word in so many is that language's alone. Of the English texts that
the reviewer is judged by (`tests/data`), none has fewer than 27 in a hundred; most have half."""
_SHARE = 6
"""It is in another one if one word in so many is, and of those texts none has more than 5 in a hundred;"""
_SO_MUCH_MORE = 2
"""if that is so many times as many as are in its own;"""
_FEWEST = 2
"""and if it is not a single one, however often: whoever writes "Danke, Bo" may go on in English. The last two
numbers and the next two are our own judgement."""
_FEW_WORDS = 8
"""In a text of fewer words, what may belong to a name ("de la") tells nothing."""
_LETTERS_THAT_TELL = 8
"""A script is told by so many letters: more than a name that is quoted as it is written at home has."""
_IN_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_OF_LETTERS = re.compile(r"[^\W\d_]")


def other_language(reviewed: ReviewedText) -> Hint | None:
    """Return what is wrong if a text is in another language, and None if it isn't or nobody can tell."""
    reader, lexicon = reviewed.reader, reviewed.reader.lexicon
    known = [found.group() for found in reviewed.words[:_WORDS_LOOKED_AT]]
    own = sum(word in reader.unmistakable for word in known)
    if own * _OWN >= len(known) > 0:
        return None
    start = reviewed.blotted[:_MOST_READ]
    letters = len(_OF_LETTERS.findall(start))
    if letters >= _LETTERS_THAT_TELL and len(_IN_LATIN.findall(start)) * 2 < letters:
        return Hint("wrong-language", reviewed.whole, message=lexicon.other_script)
    telling = known if len(known) >= _FEW_WORDS else [word for word in known if word not in lexicon.particles]
    votes = Counter(language for word in telling for language in reader.foreign.get(word, ()))
    for language, count in votes.most_common(1):
        different = {word for word in telling if language in reader.foreign.get(word, ())}
        most = len(different) >= _FEWEST and count >= own * _SO_MUCH_MORE
        if most and count * _SHARE >= len(known):
            message = lexicon.other_language.format(other=language)
            return Hint("wrong-language", reviewed.whole, message=message)
    return None
