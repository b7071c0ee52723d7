"""What a text says: what its phrases give away, and what it leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._reviewing.guidelines import GUIDELINES, Grounds
from netiquette._reviewing.hint import Hint
from netiquette._reviewing.phrases import WORD, folded, hits
from netiquette._reviewing.reviewed_text import blotted, tokens
from netiquette._vocabulary.words import Action, Contact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._messages.details import Details
    from netiquette._reviewing.phrases import Hit
    from netiquette._reviewing.reviewed_text import ReviewedText, Span

__all__ = [
    "inflated",
    "insists",
    "over_apologises",
    "said_phrases",
    "same_as_another",
    "several_requests",
    "sums",
    "unspecific",
]

_BY_WORDS = frozenset(row.id for row in GUIDELINES.values() if row.grounds is Grounds.WORDS)


def said_phrases(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find what a phrase gives away by itself, unless it is about the work."""
    for hit in reviewed.hits:
        if hit.name in GUIDELINES and not (hit.name in _BY_WORDS and _is_about_the_work(reviewed, hit)):
            yield Hint(hit.name, (hit.start, hit.end))
    yield from _said_of_themselves(reviewed)


def _said_of_themselves(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find phrases in the candidate's own noun phrases where those speak of the candidate: "my salary"."""
    writer, index = reviewed.reader.lexicon.writer, reviewed.reader.index
    for own in reviewed.given:
        if writer.isdisjoint(tokens(own)):
            continue
        places = [found.start() for found in re.finditer(re.escape(own), reviewed.text)]
        for hit in hits(folded(own), index, own, reviewed.wanted & _BY_WORDS):
            if not writer.isdisjoint(tokens(own[hit.start : hit.end])):
                yield from (Hint(hit.name, (place + hit.start, place + hit.end)) for place in places)


def _is_about_the_work(reviewed: ReviewedText, hit: Hit) -> bool:
    """Return whether a phrase is about what the details name: gifts in a gift shop, pay on payroll.

    Where it speaks of whoever writes it is about them, whatever their work is.
    """
    if not reviewed.trade or hit.name in _ABOUT_PEOPLE:
        return False
    lexicon = reviewed.reader.lexicon
    said = WORD.findall(reviewed.folded, hit.start, hit.end)
    if not lexicon.writer.isdisjoint(said):
        return False
    if not lexicon.fields.get(hit.name, frozenset[str]()).isdisjoint(reviewed.trade):
        return True
    words = [word for word in said if word not in lexicon.plain]
    return any(_of_one_root(word, other) for word in words for other in reviewed.trade)


def _of_one_root(one: str, other: str) -> bool:
    """Return whether two words differ in their endings only: salary and salaries, pay and payroll."""
    short = min(len(one), len(other))
    alike = max(_LITTLE, short - 1)
    return short >= _LITTLE and one[:alike] == other[:alike]


_ABOUT_PEOPLE = frozenset({"flattery", "presumes-job"})
"""What is about people whatever work it names: "the finest baker alive" is no bread."""
_LITTLE = 3
"""Words of fewer letters say nothing."""
_NEIGHBOURS = 3
"""How many words before and after one tell whether it is a position or a company."""


def unspecific(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that nothing in a text is about the two of them.

    Whoever put your name forward is thanked for that, and a talk there was none. Whoever passes thanks on was
    not there.
    """
    if reviewed.state is not None and reviewed.state.contact is Contact.REFERRER:
        return
    details = reviewed.details
    if details is not None:
        if _is_passed_on(reviewed, details):
            return
        topic = {
            word for word in tokens(details.topic) - reviewed.reader.lexicon.plain if len(word) >= _LITTLE
        }
        if (details.topic and details.topic in reviewed.text) or not topic.isdisjoint(
            found.group() for found in reviewed.words
        ):
            return
        if any(own in reviewed.text for own in (details.news, details.said, details.answer) if own):
            return  # nobody else would say that
        places = filter(None, (details.company, details.position, details.role))
        if reviewed.action is Action.SEND_INVITATION and any(place in reviewed.text for place in places):
            return  # it says where you met
    if not any(_is_specific(reviewed, place) for place in range(len(reviewed.body))):
        yield Hint("nothing-specific", reviewed.whole)


def _is_passed_on(reviewed: ReviewedText, details: Details) -> bool:
    """Return whether a text asks somebody else to pass thanks on, and so says little more than to whom."""
    greeted = {found.group() for found in reviewed.greeted}
    to, of = tokens(details.via_name), tokens(details.contact_name)
    return not (greeted.isdisjoint(to) or of.isdisjoint(tokens(reviewed.text)))


def _is_specific(reviewed: ReviewedText, place: int) -> bool:
    """Return whether a word of the body is specific: not said to just anyone, not a position or a company."""
    word, lexicon = reviewed.body[place], reviewed.reader.lexicon
    text = word.group()
    if text in lexicon.plain or len(text) < _LITTLE or text.isdigit():
        return False
    if reviewed.action is not Action.SEND_THANK_YOU:
        return True
    ahead = {other.group() for other in reviewed.body[place + 1 : place + 1 + _NEIGHBOURS]}
    before = {other.group() for other in reviewed.body[max(place - _NEIGHBOURS, 0) : place]}
    named = not reviewed.text[word.start()].islower() and before & lexicon.before_a_company
    return not (ahead & lexicon.jobs or named)


def sums(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find what someone is paid."""
    for found in reviewed.reader.sums.finditer(reviewed.folded):
        yield Hint("pay", found.span())


def over_apologises(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find the second apology, and the one that is too deep."""
    for hit in reviewed.called("grovelling"):
        yield Hint("over-apologises", (hit.start, hit.end))
    sympathy = {hit.start for hit in reviewed.called("sympathy")}
    said, end = 0, 0
    for hit in reviewed.called("apology"):
        if hit.start in sympathy or hit.start < end or reviewed.folded[hit.start - 1 : hit.start] == '"':
            continue
        said, end = said + 1, hit.end
        if said > 1:
            yield Hint("over-apologises", (hit.start, hit.end))


def insists(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find what is arguing after a no, and standing by oneself before it."""
    for hit in reviewed.called("insists"):
        yield Hint("reargues", (hit.start, hit.end))


_PUFFED = 4
"""So many words that are too large for a note make it sound like anybody's: our own judgement, for a few
happen to anybody."""


def inflated(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find words that are too large, where there are several of them."""
    found = reviewed.called("inflated")
    if len(found) >= _PUFFED:
        yield from (Hint("stock-phrase", (hit.start, hit.end)) for hit in found)


def several_requests(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find the second request."""
    asked = [hit for hit in reviewed.hits if hit.name in {"request", "courtesy"}]
    requests: list[Span] = []
    place = 0
    for sentence in reviewed.sentences:
        here: list[Hit] = []
        while place < len(asked) and asked[place].start < sentence[1]:
            here.append(asked[place])
            place += 1
        if any(hit.name == "courtesy" for hit in here):
            continue
        if here or reviewed.folded[sentence[1] - 1] == "?":
            requests.append(sentence)
        end = here[0].end if here else 0
        for hit in here[1:]:
            if hit.start > end and reviewed.reader.joins.search(reviewed.folded, end, hit.start):
                requests.append((hit.start, hit.end))
            end = max(end, hit.end)
    if len(requests) > 1:
        yield from (Hint("several-requests", reviewed.trimmed(span)) for span in requests[1:])


# --------------------------------------------------------------------------- and to whom it says so

_RUN = 3
"""How many words in a row are compared."""
_ALIKE = 0.6
"""Which part of the shorter text's runs may be in the other. Two notes about one talk, each in its own
words, share a tenth; a note of which only name and topic were exchanged shares four fifths."""
_FEWEST_RUNS = 5
"""With fewer runs a text is no longer than a greeting, and alike by chance: our own judgement."""


def _runs(text: str, given: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the runs of words in a text, without greeting."""
    words = [found.group() for found in WORD.finditer(folded(blotted(text, given)))]
    return {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}


def same_as_another(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that somebody else gets nearly the same words."""
    if not reviewed.others:
        return
    text, own = reviewed.text.strip(), _runs(reviewed.text, reviewed.given)
    for other in reviewed.others:
        theirs = _runs(other, reviewed.given)
        fewer = min(len(own), len(theirs))
        if other.strip() == text or (fewer >= _FEWEST_RUNS and len(own & theirs) >= _ALIKE * fewer):
            yield Hint("same-as-another", reviewed.whole)
            return
