"""A text under review, and what can be read off it, once for all checks.

Theory of operation. What phrases are looked for in lacks the names and noun phrases of the candidate
(`Details`): a topic is not a stock phrase. Their sentences are read as anybody's. What is looked at as it
stands, and not for what it says, lacks nothing. Then the text is folded, its phrases and words are found, and
who is greeted, who is called and who signs is made out from how it is written. Nothing here finds fault.

One rule of this file, and of `checks`. No pattern looks further than it must: every repeat is bounded or
possessive, so the time is linear in the text, whatever the text is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from netiquette._reviewing.phrases import WORD, Hit, folded, hits
from netiquette._reviewing.reader import BLOT, NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from netiquette._deciding.policy import Policy
    from netiquette._messages.details import Details
    from netiquette._reviewing.reader import Reader
    from netiquette._vocabulary.channel import Channel
    from netiquette._vocabulary.state import InterviewState
    from netiquette._vocabulary.words import Action, Stage

__all__ = ["TAIL", "ReviewedText", "Span", "blotted", "tokens"]

Span = tuple[int, int]


@attrs.frozen(kw_only=True, slots=False)
class ReviewedText:
    """A text under review, what is known of it, and what can be read off it."""

    text: str
    action: Action
    stage: Stage
    """What it is judged by."""
    state: InterviewState | None
    details: Details | None
    channel: Channel
    most: int | None
    """The most it may hold."""
    others: tuple[str, ...]
    today: date | None
    policy: Policy
    reader: Reader
    """By which it is read."""
    wanted: frozenset[str]
    """What phrases are looked for: what they give away, and the marks of the checks."""

    @property
    def whole(self) -> Span:
        """Where something is missing."""
        return 0, len(self.text)

    @cached_property
    def given(self) -> tuple[str, ...]:
        """The candidate's own names and noun phrases, the longest first."""
        if self.details is None:
            return ()
        said = {value for value in _NOUNS(self.details) if value}
        return tuple(sorted(said, key=len, reverse=True))

    @cached_property
    def trade(self) -> frozenset[str]:
        """The words that name the work: those of topic, position, company and strength."""
        if self.details is None:
            return frozenset()
        return frozenset(tokens(*_WORK(self.details)) - self.reader.lexicon.plain)

    @cached_property
    def blotted(self) -> str:
        """The text without what the candidate said themselves, and without addresses, which are no words."""
        text = _ADDRESS.sub(_as_blot, self.text) if "://" in self.text else self.text
        return blotted(text, self.given)

    @cached_property
    def folded(self) -> str:
        """The blotted text in lower case and with plain quotes; places are the same in all three."""
        return folded(self.blotted)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The phrases in it that are looked for."""
        return tuple(hits(self.folded, self.reader.index, self.text, self.wanted))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in it, with the blanks before them."""
        return tuple(found.span() for found in _SENTENCE.finditer(self.folded))

    def sentence_at(self, place: int) -> Span:
        """Return the sentence in which a word stands."""
        return self.sentences[bisect_right(self.sentences, (place, len(self.text))) - 1]

    def said_at(self, place: int) -> frozenset[str]:
        """Return the words of the sentence in which a word stands."""
        start, end = sentence = self.sentence_at(place)
        if sentence not in self._said:
            self._said[sentence] = frozenset(
                found.group() for found in WORD.finditer(self.folded, start, end)
            )
        return self._said[sentence]

    @cached_property
    def _said(self) -> dict[Span, frozenset[str]]:
        """The words of sentences that were asked for; a sentence may be as long as the text."""
        return {}

    def trimmed(self, span: Span) -> Span:
        """Return a span without the blanks before it."""
        said = self.text[slice(*span)]
        return span[1] - len(said.lstrip()), span[1]

    @cached_property
    def words(self) -> tuple[re.Match[str], ...]:
        """The words in it."""
        return tuple(WORD.finditer(self.folded))

    @cached_property
    def body(self) -> tuple[re.Match[str], ...]:
        """The words between the greeting and the signature, but for the name someone is called by."""
        start = self.greeted[-1].end() if self.greeted else 0
        end = self.signature[0] if self.signature else len(self.text)
        name = () if self.greeted or self.calls is None else range(*self.calls)
        return tuple(word for word in self.words if start <= word.start() < end and word.start() not in name)

    @cached_property
    def calls(self) -> Span | None:
        """Where someone is called by name without a greeting."""
        return _called(self)

    @cached_property
    def opening(self) -> re.Match[str] | None:
        """The word that greets, in the folded text as it was written."""
        return self.reader.greeting.search(folded(self.text), 0, _GREETING_ENDS)

    @cached_property
    def greeted(self) -> tuple[re.Match[str], ...]:
        """The words that are greeted, the candidate's own included."""
        return () if self.opening is None else tuple(_greeted(self.text, self.opening, self.reader))

    @property
    def greets_a_blank(self) -> bool:
        """Whether the name of whoever is greeted is still to be filled in."""
        if self.opening is None:
            return False
        start = self.opening.end()
        last = _end_of_greeting(self.text, start)
        return any(blank[0] < last and start < blank[1] for blank in self.blanks)

    @cached_property
    def blanks(self) -> tuple[Span, ...]:
        """What is still to be filled in.

        In the candidate's own words a bracket alone is none: a topic may have its version in one.
        """
        found = (found for pattern in self.reader.blanks for found in pattern.finditer(self.text))
        return tuple(
            sorted(
                blank.span()
                for blank in found
                if {self.blotted[blank.start()], self.blotted[blank.end() - 1]} != {BLOT}
                or self.reader.asks_for_a_fact(blank.group())
            )
        )

    def is_blank(self, place: int) -> bool:
        """Return whether a place is within what is still to be filled in."""
        before = bisect_right(self.blanks, (place, len(self.text)))
        return before > 0 and place < self.blanks[before - 1][1]

    @cached_property
    def group(self) -> Span | None:
        """Where several people are greeted at once."""
        opening = self.reader.greeting.search(self.folded, 0, _GREETING_ENDS)
        found = opening and self.reader.several.match(self.blotted, opening.end())
        nobody = self.reader.lexicon.nobody
        return found.span("names") if found and nobody.isdisjoint(tokens(found["names"])) else None

    @cached_property
    def signature(self) -> Span | None:
        """Where the name stands at the end, if one does."""
        return _signature(self.text, self.details, self.reader)

    def called(self, name: str) -> list[Hit]:
        """Return the phrases of one name."""
        return [hit for hit in self.hits if hit.name == name]


_NOUNS: Callable[[Details], tuple[str, ...]] = attrgetter(
    "candidate_name",
    "contact_name",
    "topic",
    "company",
    "position",
    "contact_given_name",
    "contact_family_name",
    "contact_title",
    "strength",
    "via_name",
    "need",
    "others",
    "next_step",
    "referrer_name",
    "greeting",
    "role",
)
_WORK: Callable[[Details], tuple[str, ...]] = attrgetter("topic", "position", "company", "strength")
_SENTENCE = re.compile(r"(?:[^.!?\n]|\n(?!\n)|\.(?=[^\s]))++[.!?]*+")


_ADDRESS = re.compile(r"://[^\s<>]+")


def _as_blot(found: re.Match[str]) -> str:
    return BLOT * len(found[0])


def blotted(text: str, given: tuple[str, ...]) -> str:
    """Replace what the candidate said themselves, wherever it stands as a whole."""
    for said in given:
        if said in text:
            text = _blotted_out(text, said) if len(said) <= _SHORT_LINE else _long_blotted_out(text, said)
    return text


_SHORT_LINE = 100
"""So many characters are compared anew at each place, which is quicker than compiling a pattern."""


def _blotted_out(text: str, said: str) -> str:
    """Replace words in a text."""
    length, parts, kept = len(said), list[str](), 0
    place = text.find(said)
    while place >= 0:
        end = place + length
        if text[place - 1 : place].isalnum() or text[end : end + 1].isalnum():
            place = text.find(said, place + 1)
            continue
        parts += text[kept:place], BLOT * length
        kept = end
        place = text.find(said, end)
    return "".join((*parts, text[kept:]))


def _long_blotted_out(text: str, said: str) -> str:
    """Replace words of any length in a text.

    What stands before them is looked at last: a pattern that begins with plain text is searched for by the
    algorithm of Knuth, Morris and Pratt, and any other is tried in full at every place of the text.
    """
    whole = f"{re.escape(said)}(?![^\\W_])(?<![^\\W_].{{{len(said)}}})"
    return re.sub(whole, lambda found: BLOT * len(found.group()), text, flags=re.DOTALL)


# ------------------------------------------------------------------------------ who is greeted

_GREETING_ENDS = 400
"""Within how many characters a greeting comes; a preamble may stand before it."""
_ENDS_A_GREETING = re.compile(r"[,\n!?:;\u2013\u2014]| - ")
_FARTHEST = 80
"""Where a greeting ends at the latest."""


def _end_of_greeting(text: str, start: int) -> int:
    """Return where the line ends in which somebody is greeted, or how far it is looked at."""
    stop = _ENDS_A_GREETING.search(text, start, start + _FARTHEST)
    return stop.start() if stop else min(len(text), start + _FARTHEST)


def _greeted(text: str, opening: re.Match[str], reader: Reader) -> Iterator[re.Match[str]]:
    """Find the words that are greeted: names as they are written, or what stands for one."""
    start = opening.end()
    loosely = text[opening.start("hello")].islower()  # someone who writes "hi bo" writes no capitals at all
    last = _end_of_greeting(text, start)
    title = True
    for place, found in enumerate(WORD.finditer(opening.string, start, last)):
        name = found.group()
        if "." in text[start : found.start()] and not title:
            return
        small = text[found.start()].islower()
        if small and name not in reader.no_name and not (loosely and not place):
            return
        if not small and place and name in reader.lexicon.plain and name not in reader.stand_ins:
            return
        yield found
        title = name in reader.lexicon.titles
        start = found.end()


def tokens(*names: str) -> set[str]:
    """Return the words of names, folded."""
    return {found.group() for name in names for found in WORD.finditer(folded(name))}


# ------------------------------------------------------------------------- who is called, who signs

_CALLED = re.compile(rf"(?:\A\s{{0,3}}|\s)(?P<name>{NAME})\s?(?:[,.!?:\u2013\u2014]| -|\n)")
_ASIDE = re.compile(rf", (?P<name>{NAME})(?:[,.!?:\u2013\u2014]| -|\n)")
_NEAR_THE_HEAD = 80
"""Within how many characters a name that is not a greeting still calls someone."""


def _called(reviewed: ReviewedText) -> Span | None:
    """Find who is called by name without a greeting, as in "Bo, thank you" or "Thank you, Bo"."""
    end = reviewed.signature[0] if reviewed.signature else len(reviewed.text)
    for pattern, last in ((_CALLED, min(end, _NEAR_THE_HEAD)), (reviewed.reader.titled, end), (_ASIDE, end)):
        for found in pattern.finditer(reviewed.blotted, 0, last):
            if tokens(found["name"]).isdisjoint(reviewed.reader.common):
                return found.span("name")
    return None


TAIL = 300
"""Within how many characters of the end a signature stands."""
_BEFORE_THE_END = 3_000
"""Within how many characters of the end the candidate's own name, or one below a closing, is looked for."""
_LAST_LINES = re.compile(r"\S[^\n]*+")
_LONGEST_CLOSING = 5
"""How many words a closing has at most."""
_LINES = 5
"""Within how many lines of the end; a telephone number may follow."""
_SHORT_NAME = 3
"""How many words a name has that may end in a full stop."""
_LONGEST_SIGNATURE = 6
"""How many words a name may have, titles included."""
_INLINE = re.compile(
    r"(?:[.!?,)]\s|[-\u2013\u2014~]\s?)\s{0,3}(?P<said>[^.!?,\n]{1,60}(?:, ?[^.!?,\n]{1,60})?)\Z"
)


def _signature(text: str, details: Details | None, reader: Reader) -> Span | None:
    """Return where the name stands at the end, if one does.

    The candidate's own is looked for first, then one below a closing, and then any.
    """
    tail = text.rstrip()
    if details is not None:
        if tail.endswith(details.candidate_name):
            return len(tail) - len(details.candidate_name), len(tail)
        names = tokens(details.candidate_name)
        found = _last_line(
            tail, lambda line, _: bool(line) and names.issuperset(tokens(line)) and tokens(line)
        )
        if found is not None:
            return found
    below = _last_line(tail, lambda line, above: _closes(above, reader) and _is_name(line, reader))
    return below or _any_name(tail, reader)


def _last_line(text: str, signs: Callable[[str, str], object]) -> Span | None:
    """Return the last line that signs a text, seen with the line above it."""
    lines = [found.span() for found in _LAST_LINES.finditer(text, max(len(text) - _BEFORE_THE_END, 0))]
    for above, line in reversed([*pairwise(lines)]):
        if signs(text[slice(*line)], text[slice(*above)]):
            return line
    return None


def _closes(line: str, reader: Reader) -> bool:
    """Return whether a line is a closing: "Best wishes,"."""
    said = tokens(line)
    return 0 < len(said) <= _LONGEST_CLOSING and said <= reader.lexicon.closings | reader.lexicon.plain


def _any_name(tail: str, reader: Reader) -> Span | None:
    """Return where any name stands at the end."""
    end = len(tail)
    first = max(end - TAIL, 0)
    for _ in range(_LINES):
        start = max(tail.rfind("\n", first, end) + 1, first)
        if start == first and first > 0:
            return None
        if start == 0:
            break
        if _is_name(tail[start:end], reader):
            return start, end
        end = len(tail[:start].rstrip())
    inline = _INLINE.search(tail, max(len(tail) - TAIL // 3, 0))
    if inline is not None and _is_name(inline["said"], reader):
        return inline.span("said")
    return None


def _is_name(line: str, reader: Reader) -> bool:
    """Return whether a line can be a name: few words, at least one of them uncommon, and not a sentence."""
    said = line.split()
    names = [word for word in said if not tokens(word) <= reader.common]
    if not (names and len(said) <= _LONGEST_SIGNATURE):
        return False
    small = [word for word in names if word[0].islower()]
    if 0 < len(small) < len(names) and not reader.lexicon.particles.issuperset(small):
        return False  # "from a rainy Izmir"
    last = said[-1][-1]
    return last not in ".!?:," or (last == "." and len(said) <= _SHORT_NAME and not small)
