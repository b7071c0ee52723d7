"""The checks: how a text is looked at, one function for each thing that can be seen in it.

Theory of operation. A check is shown a text as `reviewed_text` reads it, and yields a fault for each place
where it offends against a guideline; that it is not a fault at this stage, `review` knows. What words mean is
known only to the reader of its language (`reader`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from netiquette._deciding.decide import decide
from netiquette._deciding.reading import as_of
from netiquette._messages.hidden import LAYOUT, hidden
from netiquette._messages.occasions import NOT_MET
from netiquette._messages.text import units
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._reviewing.phrases import WORD, Hit, folded
from netiquette._reviewing.reviewed_text import TAIL, ReviewedText, Span, blotted, kin, tokens
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import UNTIMELY, Action, Contact, Meeting, Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netiquette._deciding.rule import Rule
    from netiquette._messages.message import Details

__all__ = ["CHECKS", "Hint"]

_LETTERS = frozenset({Channel.EMAIL, Channel.INMAIL})
"""Where you sign."""

_ESSAY = 250
"""How many words are too many; published advice asks for 100 to 180, or three to five sentences."""


class Hint(NamedTuple):
    """Where a check found something, and what it offends against where that is not a guideline."""

    code: str
    span: Span
    rule: Rule | None = None
    message: str = ""


# ----------------------------------------------------------------------------- what anybody can see


def _phrases(reviewed: ReviewedText) -> Iterator[Hint]:
    """What a phrase gives away by itself."""
    for hit in reviewed.hits:
        if hit.name in GUIDELINES:
            yield Hint(hit.name, (hit.start, hit.end))


def _over_limit(reviewed: ReviewedText) -> Iterator[Hint]:
    most, length = reviewed.most, units(reviewed.text)
    if most is not None and length > most:
        says = reviewed.reader.lexicon.over_limit
        over = says.format(length=length, excess=length - most, channel=reviewed.channel)
        yield Hint("over-limit", reviewed.whole, message=over)


def _placeholders(reviewed: ReviewedText) -> Iterator[Hint]:
    for found in reviewed.reader.blanks.finditer(reviewed.blotted):
        yield Hint("placeholder", found.span())


def _hidden_characters(reviewed: ReviewedText) -> Iterator[Hint]:
    for place in hidden(reviewed.text):
        sign = reviewed.text[place]
        if sign not in LAYOUT:
            message = reviewed.reader.lexicon.hidden_character.format(sign=f"U+{ord(sign):04X}")
            yield Hint("hidden-character", (place, place + 1), message=message)


_MARKUP = re.compile(
    r"""
    \*\*(?=\S) [^*\n]{1,200} \*\*
    | (?<![^\n]) \#{1,6}\ \S
    | ```
    | (?<![^\n]) (?:-{3,}+|\*{3,}+|={3,}+) (?=\s|\Z)
    | \[ [^\[\]\n]{1,80} \]\( [^()\s]{1,200} \)
    | (?<!\S) __ [^_\n]{1,80} __ (?!\S)
    | </?(?:p|br|b|i|strong|em|div|ul|li|span)\s?/?>
    """,
    re.VERBOSE,
)


def _markup(reviewed: ReviewedText) -> Iterator[Hint]:
    for found in _MARKUP.finditer(reviewed.blotted):
        yield Hint("chatbot", found.span())


_BANGS = re.compile(r"!{2,}+|\?!|!\?|\?{3,}+")
_BANG_LIMIT = 3
_FACE = "[\u2600-\u27bf\u2b50\u2b55\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_SMILEYS = re.compile(f"{_FACE}[\ufe0f\U0001f3fb-\U0001f3ff]?(?:\u200d{_FACE}\ufe0f?)*+")
_FACE_LIMIT = 3
_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-z]{2,}+(?:'[A-Z]{1,2})?(?![^\W_])")
_LOUD = 4
"""A single word of so many letters is loud enough."""


def _shouting(reviewed: ReviewedText) -> Iterator[Hint]:
    text = reviewed.blotted
    for found in _BANGS.finditer(text):
        yield Hint("shouting", found.span())
    bangs = [found.span() for found in re.finditer("!", text)]
    if len(bangs) >= _BANG_LIMIT:
        yield Hint("shouting", bangs[_BANG_LIMIT - 1])
    faces = [found.span() for found in _SMILEYS.finditer(text)]
    yield from (
        Hint("shouting", (start, end))
        for (start, before), (after, end) in pairwise(faces)
        if not text[before:after].strip()
    )
    if len(faces) >= _FACE_LIMIT:
        yield Hint("shouting", faces[_FACE_LIMIT - 1])
    plain = reviewed.reader.lexicon.plain
    loud = [
        found
        for found in _CAPITALS.finditer(text)
        if len(found.group()) > 2 and found.group().lower() in plain  # noqa: PLR2004  IT and US are none
    ]
    if len(loud) > 1 or any(len(found.group()) >= _LOUD for found in loud):
        yield from (Hint("shouting", found.span()) for found in loud)


def _essay(reviewed: ReviewedText) -> Iterator[Hint]:
    if len(reviewed.words) > _ESSAY:
        long = reviewed.reader.lexicon.essay.format(words=len(reviewed.words))
        yield Hint("essay", reviewed.whole, message=long)


# -------------------------------------------------------------------------------- to whom, from whom


def _addressing(reviewed: ReviewedText) -> Iterator[Hint]:
    """Whom it is addressed to: many, no one, or someone else."""
    greeted = reviewed.greeted
    lexicon = reviewed.reader.lexicon
    names = [found for found in greeted if found.group() not in reviewed.reader.no_name]
    if reviewed.group:
        yield Hint("group-mail", reviewed.group)
        return
    many = lexicon.all_of_them if names else lexicon.everybody
    if any(found.group() in many for found in greeted):
        yield Hint("group-mail", (greeted[0].start(), greeted[-1].end()))
        return
    if reviewed.details is not None:
        yield from _addressing_known(reviewed, reviewed.details, names)
    elif not (names or reviewed.channel is Channel.SPOKEN or reviewed.calls):
        yield Hint("nobody-named", reviewed.whole)


def _addressing_known(reviewed: ReviewedText, details: Details, names: list[re.Match[str]]) -> Iterator[Hint]:
    """Whom it is addressed to, where it is known who it should be."""
    ours = (
        details.contact_name,
        details.contact_given_name,
        details.contact_family_name,
        details.contact_title,
        details.via_name,
    )
    known = tokens(*ours)
    if names and not any(kin(found.group(), name) for found in names for name in known):
        yield Hint("wrong-name", (names[0].start(), names[-1].end()))
    elif not names and known.isdisjoint(tokens(reviewed.text)):
        if any(name in reviewed.text for name in ours if name):  # one without letters
            return
        if reviewed.calls is not None:
            yield Hint("wrong-name", reviewed.calls)
        elif reviewed.channel is not Channel.SPOKEN:
            yield Hint("nobody-named", reviewed.whole)


def _unsigned(reviewed: ReviewedText) -> Iterator[Hint]:
    if reviewed.channel in _LETTERS and reviewed.signature is None:
        yield Hint("unsigned", reviewed.whole)


def _wrong_signature(reviewed: ReviewedText) -> Iterator[Hint]:
    """A name at the end that is not the candidate's."""
    if reviewed.details is None or reviewed.signature is None:
        return
    known = tokens(reviewed.details.candidate_name)
    if not known.isdisjoint(tokens(reviewed.text[-TAIL:])):  # a number or an address may follow
        return
    signed = WORD.finditer(folded(reviewed.text), *reviewed.signature)
    names = [found for found in signed if found.group() not in reviewed.reader.common]
    named = 0 < len(names) < _LOUD and not any(reviewed.text[found.start()].islower() for found in names)
    if named and not any(kin(found.group(), name) for found in names for name in known):
        yield Hint("wrong-name", (names[0].start(), names[-1].end()))


# ------------------------------------------------------------------------------------ what it says

_COMPANY = re.compile(r"[^\W\d_a-z][\w&'\u2019.-]*+(?: [^\W\d_a-z][\w&'\u2019.-]*+){0,3}+")


def _wrong_company(reviewed: ReviewedText) -> Iterator[Hint]:
    details = reviewed.details
    if details is None or not details.company:
        return
    lexicon = reviewed.reader.lexicon
    company = [found.group() for found in WORD.finditer(folded(details.company))] or [""]
    initials = "".join(word[0] for word in company if word)
    ours = {*company[:1], initials} | tokens(details.contact_name, details.candidate_name, details.via_name)
    for place in reviewed.reader.places.finditer(reviewed.folded):
        named = _COMPANY.match(reviewed.blotted, place.end())
        if named is None:
            continue
        said = [found.group() for found in WORD.finditer(folded(named.group()))]
        before = reviewed.folded[max(place.start() - _FAR, 0) : place.start()].split()[-_WINDOW:]
        known = said[0] in ours or said[0] in lexicon.plain or company[0] in said
        if not (known or lexicon.elsewhere.intersection(before)):
            yield Hint("wrong-company", (named.start(), place.end() + len(named.group().rstrip("."))))


_FAR = 40
"""Within how many characters before a company it is said that it is another one."""
_LITTLE = 3
"""Words of fewer letters say nothing."""
_WINDOW = 3
"""How many words before and after one tell whether it is a position or a company."""


def _unspecific(reviewed: ReviewedText) -> Iterator[Hint]:
    details = reviewed.details
    if details is not None:
        topic = {
            word for word in tokens(details.topic) - reviewed.reader.lexicon.plain if len(word) >= _LITTLE
        }
        if details.topic in reviewed.text or not topic.isdisjoint(found.group() for found in reviewed.words):
            return
        places = filter(None, (details.company, details.position))
        if reviewed.action is Action.SEND_INVITATION and any(place in reviewed.text for place in places):
            return  # it says where you met
    if not any(_is_specific(reviewed, place) for place in range(len(reviewed.body))):
        yield Hint("nothing-specific", reviewed.whole)


def _is_specific(reviewed: ReviewedText, place: int) -> bool:
    """Return whether a word of the body is specific: not said to just anyone, not a position or a company."""
    word, lexicon = reviewed.body[place], reviewed.reader.lexicon
    text = word.group()
    if text in lexicon.plain or len(text) < _LITTLE or text.isdigit():
        return False
    if reviewed.action is not Action.SEND_THANK_YOU:
        return True
    ahead = {other.group() for other in reviewed.body[place + 1 : place + 1 + _WINDOW]}
    before = {other.group() for other in reviewed.body[max(place - _WINDOW, 0) : place]}
    named = not reviewed.text[word.start()].islower() and before & lexicon.before_a_company
    return not (ahead & lexicon.jobs or named)


def _sums(reviewed: ReviewedText) -> Iterator[Hint]:
    for found in reviewed.reader.sums.finditer(reviewed.folded):
        yield Hint("pay", found.span())


def _over_apologises(reviewed: ReviewedText) -> Iterator[Hint]:
    for hit in reviewed.called("grovelling"):
        yield Hint("over-apologises", (hit.start, hit.end))
    for hit in reviewed.called("apology")[1:]:
        yield Hint("over-apologises", (hit.start, hit.end))


def _insists(reviewed: ReviewedText) -> Iterator[Hint]:
    """After a no, standing by oneself is arguing."""
    if reviewed.stage.phase is Phase.LOST:
        for hit in reviewed.called("insists"):
            yield Hint("reargues", (hit.start, hit.end))


_SENTENCE = re.compile(r"(?:[^.!?\n]|\n(?!\n)|\.(?=[^\s]))++[.!?]*+")


def _several_requests(reviewed: ReviewedText) -> Iterator[Hint]:
    asked = [hit for hit in reviewed.hits if hit.name in {"request", "courtesy"}]
    requests: list[Span] = []
    place = 0
    for sentence in _SENTENCE.finditer(reviewed.folded):
        here: list[Hit] = []
        while place < len(asked) and asked[place].start < sentence.end():
            here.append(asked[place])
            place += 1
        if any(hit.name == "courtesy" for hit in here):
            continue
        if here or sentence.group().endswith("?"):
            requests.append(sentence.span())
        end = here[0].end if here else 0
        for hit in here[1:]:
            if hit.start > end and reviewed.reader.joins.search(reviewed.folded, end, hit.start):
                requests.append((hit.start, hit.end))
            end = max(end, hit.end)
    if len(requests) > 1:
        yield from (Hint("several-requests", _trimmed(reviewed.text, span)) for span in requests[1:])


def _trimmed(text: str, span: Span) -> Span:
    """Return a span without the blanks before it."""
    said = text[slice(*span)]
    return span[1] - len(said.lstrip()), span[1]


# ---------------------------------------------------------------------------- when, and to whom else


def _premature(reviewed: ReviewedText) -> Iterator[Hint]:
    """A request, or talk of one, where `decide` says wait."""
    if reviewed.action is Action.SEND_INVITATION and reviewed.state is not None:
        places = [reviewed.whole]
    elif reviewed.action in _NO_PLACE_TO_ASK:
        places = [(hit.start, hit.end) for hit in reviewed.called("network")]
    else:
        return
    if places:
        state = reviewed.state or InterviewState(reviewed.stage)
        decision = decide(state, today=reviewed.today, policy=reviewed.policy)
        if decision.verdict in UNTIMELY:
            yield from (Hint("premature", place, decision.rule) for place in places)


_NO_PLACE_TO_ASK = frozenset({Action.SEND_THANK_YOU, Action.CHECK_IN})


def _no_talk(reviewed: ReviewedText) -> Iterator[Hint]:
    """Thanks for a talk, or a reminder of one, where the state says that there was none.

    With a referrer it was no interview, and somebody you met in an earlier round you have met.
    """
    if reviewed.state is None:
        return
    state, _ = as_of(reviewed.state, reviewed.today)
    before = reviewed.details is not None and reviewed.details.rounds > 1
    none = state.meeting is Meeting.NEVER or (state.meeting in NOT_MET and not before)
    if none and state.contact is not Contact.REFERRER:
        yield from (Hint("no-talk", (hit.start, hit.end)) for hit in reviewed.called("talk"))


_RUN = 3
"""How many words in a row are compared."""
_ALIKE = 0.6
"""Which part of the shorter text's runs may be in the other. Two notes about one talk, each in its own
words, share a tenth; a note of which only name and topic were exchanged shares four fifths."""
_FEWEST = 5


def _runs(text: str, given: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the runs of words in a text, without greeting."""
    words = [found.group() for found in WORD.finditer(folded(blotted(text, given)))]
    return {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}


def _same_as_another(reviewed: ReviewedText) -> Iterator[Hint]:
    if not reviewed.others:
        return
    text, own = reviewed.text.strip(), _runs(reviewed.text, reviewed.given)
    for other in reviewed.others:
        theirs = _runs(other, reviewed.given)
        fewer = min(len(own), len(theirs))
        if other.strip() == text or (fewer >= _FEWEST and len(own & theirs) >= _ALIKE * fewer):
            yield Hint("same-as-another", reviewed.whole)
            return


CHECKS: tuple[Callable[[ReviewedText], Iterator[Hint]], ...] = (
    _phrases,
    _over_limit,
    _placeholders,
    _hidden_characters,
    _markup,
    _shouting,
    _essay,
    _addressing,
    _unsigned,
    _wrong_signature,
    _wrong_company,
    _unspecific,
    _sums,
    _over_apologises,
    _insists,
    _several_requests,
    _premature,
    _no_talk,
    _same_as_another,
)
"""Every check; a text is shown to all of them."""
