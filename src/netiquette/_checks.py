"""The checks: how a text is looked at, one function for each thing that can be seen in it.

Theory of operation. What the candidate said themselves (`Details`) is blotted out first: a topic is no stock
phrase and a name no placeholder. What words mean is known only to the language (`Manners`), phrases are
found by `_phrases`, and the rest can be seen without knowing a language. A check yields a fault for each
place; that it is no fault at this stage, `review` knows.

One rule of this file. No pattern looks further than it must: every repeat is bounded or possessive, so the
time is linear in the text, whatever the text is.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._channel import Channel
from netiquette._decide import decide
from netiquette._english.manners import MANNERS
from netiquette._guidelines import GUIDELINES
from netiquette._message import units
from netiquette._phrases import WORD, Hit, folded, hits
from netiquette._state import Action, InterviewState, Stage, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from netiquette._message import Details
    from netiquette._policy import Policy
    from netiquette._rule import Rule

__all__ = ["CHECKS", "Draft", "Fault"]

Span = tuple[int, int]

_LETTERS = frozenset({Channel.EMAIL, Channel.INMAIL})
"""Where one signs."""

_ESSAY = 250
"""How many words are too many; published advice asks for 100 to 180, or three to five sentences."""

_BLOT = "\ufffc"
"""Stands for each character of the candidate's own words; it is no letter, no blank and no sign."""


class Fault(NamedTuple):
    """Where a check found something, and what it offends against where that is no guideline."""

    code: str
    span: Span
    rule: Rule | None = None
    message: str = ""


@attrs.frozen(kw_only=True, slots=False)
class Draft:
    """A text under review, and what is known of it."""

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

    @property
    def whole(self) -> Span:
        """Where something is missing."""
        return 0, len(self.text)

    @cached_property
    def given(self) -> tuple[str, ...]:
        """What the candidate said themselves, the longest first."""
        if self.details is None:
            return ()
        said = {value for value in attrs.astuple(self.details) if isinstance(value, str) and value}
        return tuple(sorted(said, key=len, reverse=True))

    @cached_property
    def blotted(self) -> str:
        """The text without what the candidate said themselves."""
        return _blotted(self.text, self.given)

    @cached_property
    def folded(self) -> str:
        """The blotted text in lower case and with plain quotes; places are the same in all three."""
        return folded(self.blotted)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The phrases in it."""
        return tuple(hits(self.folded, MANNERS))

    @cached_property
    def words(self) -> tuple[re.Match[str], ...]:
        """The words in it."""
        return tuple(WORD.finditer(self.folded))

    @cached_property
    def body(self) -> tuple[re.Match[str], ...]:
        """The words between the greeting and the signature, but for the name somebody is called by."""
        start = self.greeted[-1].end() if self.greeted else 0
        end = self.signature[0] if self.signature else len(self.text)
        name = () if self.greeted or self.calls is None else range(*self.calls)
        return tuple(word for word in self.words if start <= word.start() < end and word.start() not in name)

    @cached_property
    def calls(self) -> Span | None:
        """Where somebody is called by name without a greeting."""
        return _called(self)

    @cached_property
    def greeted(self) -> tuple[re.Match[str], ...]:
        """The words that are greeted, the candidate's own included."""
        whole = folded(self.text)
        opening = _GREETING.search(whole, 0, _HEAD)
        return () if opening is None else tuple(_greeted(self.text, whole, opening.end()))

    @cached_property
    def signature(self) -> Span | None:
        """Where the name stands at the end, if one does."""
        return _signature(self.text, self.details)

    def called(self, name: str) -> list[Hit]:
        """Return the phrases of one name."""
        return [hit for hit in self.hits if hit.name == name]


def _blotted(text: str, given: tuple[str, ...]) -> str:
    """Replace what the candidate said themselves, wherever it stands as a whole."""
    for said in given:
        if said in text:
            inside = f"(?<![^\\W_]){re.escape(said)}(?![^\\W_])"
            text = re.sub(inside, lambda found: _BLOT * len(found.group()), text)
    return text


# ----------------------------------------------------------------------------- what anybody can see


def _phrases(draft: Draft) -> Iterator[Fault]:
    """What a phrase gives away by itself."""
    for hit in draft.hits:
        if hit.name in GUIDELINES:
            yield Fault(hit.name, (hit.start, hit.end))


def _over_limit(draft: Draft) -> Iterator[Fault]:
    most, length = draft.most, units(draft.text)
    if most is not None and length > most:
        over = f"It has {length} characters, {length - most} more than fit ({draft.channel})."
        yield Fault("over-limit", draft.whole, message=over)


_BLANKS = re.compile(
    r"""
    (?<![^\W_]) \[ (?=[^\[\]\n]{0,59}[^\W\d]) [^\[\]\n]{1,60} \] (?!\()  # [Name]
    | \{\{? [^{}\n]{1,60} \}\}?             # {company}
    | <(?!https?:) [^\W\d] [^<>\n@]{0,40} > # <role>
    | \b[Xx]{3,}+\b | \bX{2,}(?:th|st|nd|rd)\b
    | _{3,}+ | (?<!\.)\.{5,}+
    | BLANKS
    | \$\{? [A-Za-z_]{2,30} \}? | %[A-Za-z_]{2,30}% | %\( [a-z_]{1,30} \)s
    | \b(?:None|null|undefined|NaN)\b (?=\s?[,!])
    """.replace("BLANKS", MANNERS.blanks),
    re.VERBOSE,
)


def _placeholders(draft: Draft) -> Iterator[Fault]:
    for found in _BLANKS.finditer(draft.blotted):
        yield Fault("placeholder", found.span())


_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffd"
    "\ud800-\udfff\U000e0000-\U000e007f]"
    "|(?<=[A-Za-z])[\u200c-\u200f]"
)


def _hidden_characters(draft: Draft) -> Iterator[Fault]:
    for found in _HIDDEN.finditer(draft.blotted):
        sign = f"U+{ord(found.group()):04X}"
        yield Fault("hidden-character", found.span(), message=f"Nobody sees {sign}; remove it.")


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


def _markup(draft: Draft) -> Iterator[Fault]:
    for found in _MARKUP.finditer(draft.blotted):
        yield Fault("chatbot", found.span())


_BANGS = re.compile(r"!{2,}+|\?!|!\?|\?{3,}+")
_BANG_LIMIT = 3
_FACE = "[\u2600-\u27bf\u2b50\u2b55\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_FACES = re.compile(f"{_FACE}[\ufe0f\U0001f3fb-\U0001f3ff]?(?:\u200d{_FACE}\ufe0f?)*+")
_FACE_LIMIT = 3
_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-z]{2,}+(?:'[A-Z]{1,2})?(?![^\W_])")
_LOUD = 4
"""A single word of so many letters is loud enough."""


def _shouting(draft: Draft) -> Iterator[Fault]:
    text = draft.blotted
    for found in _BANGS.finditer(text):
        yield Fault("shouting", found.span())
    bangs = [found.span() for found in re.finditer("!", text)]
    if len(bangs) >= _BANG_LIMIT:
        yield Fault("shouting", bangs[_BANG_LIMIT - 1])
    faces = [found.span() for found in _FACES.finditer(text)]
    yield from (
        Fault("shouting", (start, end))
        for (start, before), (after, end) in pairwise(faces)
        if not text[before:after].strip()
    )
    if len(faces) >= _FACE_LIMIT:
        yield Fault("shouting", faces[_FACE_LIMIT - 1])
    loud = [
        found
        for found in _CAPITALS.finditer(text)
        if len(found.group()) > 2 and found.group().lower() in MANNERS.plain  # noqa: PLR2004  IT and US are none
    ]
    if len(loud) > 1 or any(len(found.group()) >= _LOUD for found in loud):
        yield from (Fault("shouting", found.span()) for found in loud)


def _essay(draft: Draft) -> Iterator[Fault]:
    if len(draft.words) > _ESSAY:
        yield Fault(
            "essay", draft.whole, message=f"It has {len(draft.words)} words; a few sentences say more."
        )


# -------------------------------------------------------------------------------- to whom, from whom

_GREETING = re.compile(
    rf"(?:\A|\n)\W{{0,20}}(?:{'|'.join(sorted(MANNERS.greetings, key=len, reverse=True))})(?![^\W_])"
)
_HEAD = 400
"""Within how many characters a greeting comes; a preamble may stand before it."""
_STAND_INS = MANNERS.everybody | MANNERS.nobody
_NO_NAME = _STAND_INS | MANNERS.titles | MANNERS.particles
_ENDS_A_GREETING = re.compile(r"[,\n!?:;\u2013\u2014]| - ")
_FARTHEST = 80
"""Where a greeting ends at the latest."""

_AND = "|".join(sorted(MANNERS.conjunctions))
_NAME = r"[^\W\d_a-z][^\W_]*+(?:['\u2019.-][^\W_]++)*+"
_SEVERAL = re.compile(
    rf"\s{{1,3}}(?P<names>{_NAME}(?:,? {_NAME}){{0,8}}?(?:\s?/\s?|,? (?:{_AND}|&) ){_NAME})"
    r"\s?(?:[,\n!:\u2013\u2014-]|\Z)"
)


def _greeted(text: str, whole: str, start: int) -> Iterator[re.Match[str]]:
    """Find the words that are greeted: names as they are written, or what stands for one."""
    loosely = (
        not whole[start - 1].isupper()
        and text[start - 1] == whole[start - 1]
        and not text.strip()[:1].isupper()
    )
    stop = _ENDS_A_GREETING.search(text, start, start + _FARTHEST)
    last = stop.start() if stop else min(len(text), start + _FARTHEST)
    title = True
    for place, found in enumerate(WORD.finditer(whole, start, last)):
        name = found.group()
        if "." in text[start : found.start()] and not title:
            return
        cased = text[found.start()].islower()
        if cased and name not in _STAND_INS | MANNERS.particles and not (loosely and not place):
            return
        if not cased and place and name in MANNERS.plain - _STAND_INS:
            return
        yield found
        title = name in MANNERS.titles
        start = found.end()


def _tokens(*names: str) -> set[str]:
    """Return the words of names, folded."""
    return {found.group() for name in names for found in WORD.finditer(folded(name))}


def _kin(one: str, other: str) -> bool:
    """Return whether one name may be short for the other."""
    short, long = sorted((one, other), key=len)
    return short in long or short[:3] == long[:3]


def _addressing(draft: Draft) -> Iterator[Fault]:
    """Whom it is addressed to: many, nobody, or somebody else."""
    greeted = draft.greeted
    names = [
        found for found in greeted if found.group() not in _STAND_INS | MANNERS.titles | MANNERS.particles
    ]
    opening = _GREETING.search(draft.folded, 0, _HEAD)
    several = opening and _SEVERAL.match(draft.blotted, opening.end())
    if several and MANNERS.nobody.isdisjoint(_tokens(several["names"])):
        yield Fault("group-mail", several.span("names"))
        return
    if greeted and not names and any(found.group() in MANNERS.everybody for found in greeted):
        yield Fault("group-mail", (greeted[0].start(), greeted[-1].end()))
        return
    if draft.details is not None:
        yield from _addressing_known(draft, draft.details, names)
    elif not (names or draft.channel is Channel.SPOKEN or draft.calls):
        yield Fault("nobody-named", draft.whole)


def _addressing_known(draft: Draft, details: Details, names: list[re.Match[str]]) -> Iterator[Fault]:
    """Whom it is addressed to, where it is known who it should be."""
    ours = (
        details.contact_name,
        details.contact_given_name,
        details.contact_family_name,
        details.contact_title,
        details.via_name,
    )
    known = _tokens(*ours)
    if names and not any(_kin(found.group(), name) for found in names for name in known):
        yield Fault("wrong-name", (names[0].start(), names[-1].end()))
    elif not names and known.isdisjoint(_tokens(draft.text)):
        if any(name in draft.text for name in ours if name):  # one without letters
            return
        if draft.calls is not None:
            yield Fault("wrong-name", draft.calls)
        elif draft.channel is not Channel.SPOKEN:
            yield Fault("nobody-named", draft.whole)


_CALLED = re.compile(rf"(?:\A\s{{0,3}}|\s)(?P<name>{_NAME})\s?(?:[,.!?:\u2013\u2014]| -|\n)")
_ASIDE = re.compile(rf", (?P<name>{_NAME})(?:[,.!?:\u2013\u2014]| -|\n)")
_TITLED = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(sorted(word.title() for word in MANNERS.titles))})\.? (?P<name>{_NAME})"
)
_EARLY = 80
"""Within how many characters a name that is no greeting still calls somebody."""


def _called(draft: Draft) -> Span | None:
    """Find who is called by name without a greeting, as in "Bo, thank you" or "Thank you, Bo"."""
    end = draft.signature[0] if draft.signature else len(draft.text)
    for pattern, last in ((_CALLED, min(end, _EARLY)), (_TITLED, end), (_ASIDE, end)):
        for found in pattern.finditer(draft.blotted, 0, last):
            if _tokens(found["name"]).isdisjoint(_COMMON):
                return found.span("name")
    return None


_TAIL = 300
"""Within how many characters of the end a signature stands."""
_LINES = 5
"""Within how many lines of the end; a telephone number may follow."""
_LONGEST_NAME = 6
"""How many words a name may have, titles included."""
_INLINE = re.compile(
    r"(?:[.!?,)]\s|[-\u2013\u2014~]\s?)\s{0,3}(?P<said>[^.!?,\n]{1,60}(?:, ?[^.!?,\n]{1,60})?)\Z"
)


def _signature(text: str, details: Details | None) -> Span | None:
    """Return where the name stands at the end, if one does."""
    tail = text.rstrip()
    if details is not None and tail.endswith(details.candidate_name):
        return len(tail) - len(details.candidate_name), len(tail)
    end = len(tail)
    first = max(end - _TAIL, 0)
    for _ in range(_LINES):
        start = max(tail.rfind("\n", first, end) + 1, first)
        if start == first and first > 0:
            return None
        if start == 0:
            break
        if _is_name(tail[start:end]):
            return start, end
        end = len(tail[:start].rstrip())
    inline = _INLINE.search(tail, max(len(tail) - _TAIL // 3, 0))
    if inline is not None and _is_name(inline["said"]):
        return inline.span("said")
    return None


def _is_name(line: str) -> bool:
    """Return whether a line can be a name: few words, one of them no common one, and no sentence."""
    said = line.split()
    if not 0 < len(said) <= _LONGEST_NAME or _tokens(line) <= _COMMON:
        return False
    last = line.rstrip()[-1]
    return last not in ".!?:," or (last == "." and len(said) < _LOUD and not any(map(str.islower, said)))


_COMMON = MANNERS.plain | MANNERS.closings | _STAND_INS | {*MANNERS.greetings}


def _unsigned(draft: Draft) -> Iterator[Fault]:
    if draft.channel in _LETTERS and draft.signature is None:
        yield Fault("unsigned", draft.whole)


def _wrong_signature(draft: Draft) -> Iterator[Fault]:
    """A name at the end that is not the candidate's."""
    if draft.details is None or draft.signature is None:
        return
    known = _tokens(draft.details.candidate_name)
    if not known.isdisjoint(_tokens(draft.text[-_TAIL:])):  # a number or an address may follow
        return
    signed = WORD.finditer(folded(draft.text), *draft.signature)
    names = [found for found in signed if found.group() not in _COMMON]
    named = 0 < len(names) < _LOUD and not any(draft.text[found.start()].islower() for found in names)
    if named and not any(_kin(found.group(), name) for found in names for name in known):
        yield Fault("wrong-name", (names[0].start(), names[-1].end()))


# ------------------------------------------------------------------------------------ what it says

_PLACES = re.compile(MANNERS.places)
_COMPANY = re.compile(r"[^\W\d_a-z][\w&'\u2019.-]*+(?: [^\W\d_a-z][\w&'\u2019.-]*+){0,3}+")


def _wrong_company(draft: Draft) -> Iterator[Fault]:
    details = draft.details
    if details is None or not details.company:
        return
    company = [found.group() for found in WORD.finditer(folded(details.company))] or [""]
    initials = "".join(word[0] for word in company if word)
    ours = {*company[:1], initials} | _tokens(details.contact_name, details.candidate_name, details.via_name)
    for place in _PLACES.finditer(draft.folded):
        named = _COMPANY.match(draft.blotted, place.end())
        if named is None:
            continue
        said = [found.group() for found in WORD.finditer(folded(named.group()))]
        before = draft.folded[max(place.start() - _FAR, 0) : place.start()].split()[-_WINDOW:]
        known = said[0] in ours or said[0] in MANNERS.plain or company[0] in said
        if not (known or MANNERS.elsewhere.intersection(before)):
            yield Fault("wrong-company", (named.start(), place.end() + len(named.group().rstrip("."))))


_FAR = 40
"""Within how many characters before a company it is said that it is another one."""
_LITTLE = 3
"""Words of fewer letters say nothing."""
_WINDOW = 3
"""How many words before and after one tell whether it is a position or a company."""


def _unspecific(draft: Draft) -> Iterator[Fault]:
    details = draft.details
    if details is not None:
        topic = {word for word in _tokens(details.topic) - MANNERS.plain if len(word) >= _LITTLE}
        if details.topic in draft.text or not topic.isdisjoint(found.group() for found in draft.words):
            return
        places = filter(None, (details.company, details.position))
        if draft.action is Action.SEND_INVITATION and any(place in draft.text for place in places):
            return  # it says where you met
    if not any(_is_specific(draft, place) for place in range(len(draft.body))):
        yield Fault("nothing-specific", draft.whole)


def _is_specific(draft: Draft, place: int) -> bool:
    """Return whether a word of the body is none that could be said to anybody, and no position or company."""
    word = draft.body[place]
    text = word.group()
    if text in MANNERS.plain or len(text) < _LITTLE or text.isdigit():
        return False
    if draft.action is not Action.SEND_THANK_YOU:
        return True
    ahead = {other.group() for other in draft.body[place + 1 : place + 1 + _WINDOW]}
    before = {other.group() for other in draft.body[max(place - _WINDOW, 0) : place]}
    named = not draft.text[word.start()].islower() and before & MANNERS.before_a_company
    return not (ahead & MANNERS.jobs or named)


_SUMS = re.compile(MANNERS.sums)


def _sums(draft: Draft) -> Iterator[Fault]:
    for found in _SUMS.finditer(draft.folded):
        yield Fault("pay", found.span())


def _over_apologises(draft: Draft) -> Iterator[Fault]:
    for hit in draft.called("grovelling"):
        yield Fault("over-apologises", (hit.start, hit.end))
    for hit in draft.called("apology")[1:]:
        yield Fault("over-apologises", (hit.start, hit.end))


def _insists(draft: Draft) -> Iterator[Fault]:
    """After a no, standing by oneself is arguing."""
    if draft.stage in _NOES:
        for hit in draft.called("insists"):
            yield Fault("reargues", (hit.start, hit.end))


_NOES = frozenset({Stage.REJECTED, Stage.CLOSED, Stage.RESCINDED})

_JOINED = re.compile(rf",|;|(?<![^\W_])(?:{_AND})(?![^\W_])")
"""What joins a second request to the first."""
_SENTENCE = re.compile(r"(?:[^.!?\n]|\n(?!\n)|\.(?=[^\s]))++[.!?]*+")


def _several_requests(draft: Draft) -> Iterator[Fault]:
    asked = [hit for hit in draft.hits if hit.name in {"request", "courtesy"}]
    requests: list[Span] = []
    place = 0
    for sentence in _SENTENCE.finditer(draft.folded):
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
            if hit.start > end and _JOINED.search(draft.folded, end, hit.start):
                requests.append((hit.start, hit.end))
            end = max(end, hit.end)
    if len(requests) > 1:
        yield from (Fault("several-requests", _trimmed(draft.text, span)) for span in requests[1:])


def _trimmed(text: str, span: Span) -> Span:
    """Return a span without the blanks before it."""
    said = text[slice(*span)]
    return span[1] - len(said.lstrip()), span[1]


# ---------------------------------------------------------------------------- when, and to whom else


def _premature(draft: Draft) -> Iterator[Fault]:
    """A request, or talk of one, where `decide` says wait."""
    if draft.action is Action.SEND_INVITATION and draft.state is not None:
        places = [draft.whole]
    elif draft.action in _NO_PLACE_TO_ASK:
        places = [(hit.start, hit.end) for hit in draft.called("network")]
    else:
        return
    if places:
        state = draft.state or InterviewState(draft.stage)
        decision = decide(state, today=draft.today, policy=draft.policy)
        if decision.verdict is Verdict.WAIT or decision.verdict is Verdict.REFRAIN:
            yield from (Fault("premature", place, decision.rule, decision.rule.says) for place in places)


_NO_PLACE_TO_ASK = frozenset({Action.SEND_THANK_YOU, Action.CHECK_IN})

_RUN = 3
"""How many words in a row are compared."""
_ALIKE = 0.6
"""Which part of the shorter text's runs may stand in the other. Two notes about one talk, each in its own
words, share a tenth; a note of which only name and topic were exchanged shares four fifths."""
_FEWEST = 5


def _runs(text: str, given: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the runs of words in a text, without greeting."""
    words = [found.group() for found in WORD.finditer(folded(_blotted(text, given)))]
    return {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}


def _same_as_another(draft: Draft) -> Iterator[Fault]:
    if not draft.others:
        return
    own = _runs(draft.text, draft.given)
    for other in draft.others:
        theirs = _runs(other, draft.given)
        fewer = min(len(own), len(theirs))
        if other.strip() == draft.text.strip() or (fewer >= _FEWEST and len(own & theirs) >= _ALIKE * fewer):
            yield Fault("same-as-another", draft.whole)
            return


CHECKS: tuple[Callable[[Draft], Iterator[Fault]], ...] = (
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
    _same_as_another,
)
"""Every check; a text is shown to all of them."""
