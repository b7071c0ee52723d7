"""To whom a text is addressed, from whom it comes, and which company it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._reviewing.hint import Hint
from netiquette._reviewing.phrases import WORD, folded
from netiquette._reviewing.reader import NAME
from netiquette._reviewing.reviewed_text import TAIL, tokens
from netiquette._vocabulary.channel import Channel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._messages.details import Details
    from netiquette._reviewing.reviewed_text import ReviewedText, Span

__all__ = ["addressing", "called_otherwise", "unsigned", "wrong_company", "wrong_signature"]

_LETTERS = frozenset({Channel.EMAIL, Channel.INMAIL})
"""Where you sign."""


# ------------------------------------------------------------------------------------------ to whom


def addressing(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find whom it is addressed to: many, no one, or someone else."""
    greeted = reviewed.greeted
    lexicon = reviewed.reader.lexicon
    if any(reviewed.is_blank(found.start()) for found in greeted):
        return  # whose name belongs there is still to be said, and that is what is wrong
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
    """Find whom it is addressed to, where it is known who it should be."""
    ours = _names_of_contact(details)
    known = tokens(*ours) - reviewed.reader.stand_ins
    if names and not any(reviewed.reader.same_name(found.group(), known) for found in names):
        yield Hint("wrong-name", (names[0].start(), names[-1].end()))
    elif not names and known.isdisjoint(tokens(reviewed.text)):
        if any(name in reviewed.text for name in ours if name and not tokens(name)):  # one without letters
            return
        if reviewed.calls is not None:
            yield Hint("wrong-name", reviewed.calls)
        elif reviewed.channel is not Channel.SPOKEN:
            yield Hint("nobody-named", reviewed.whole)


def _names_of_contact(details: Details) -> tuple[str, ...]:
    """Return every name the contact may be called by, and that of whoever passes it on."""
    return (
        details.contact_name,
        details.contact_given_name,
        details.contact_family_name,
        details.contact_title,
        details.via_name,
        details.greeting,
    )


_VOCATIVE = re.compile(rf"(?<![^\W_])(?P<before>[^\W_]++),\s(?P<name>{NAME})(?=(?P<stop>[,.!?])(?:\s|\Z))")
"""A name between a comma and another stop."""
_NAME_AFTER = re.compile(r",\s(?:[^\W\d_a-z]|and\s|or\s)")
"""It goes on as a list does."""


def called_otherwise(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find somebody else's name where the contact is spoken to within the text."""
    details = reviewed.details
    if details is None:
        return
    reader = reviewed.reader
    known = tokens(*_names_of_contact(details), details.candidate_name)
    others = known | tokens(details.company, details.position, details.topic)
    start = reviewed.greeted[-1].end() if reviewed.greeted else 0
    end = len(reviewed.text)
    signed = range(*reviewed.signature) if reviewed.signature else ()
    called = [
        found.span("name")
        for found in _VOCATIVE.finditer(reviewed.blotted, start, end)
        if found["before"].lower() in reader.lexicon.before_a_call
        and not (found["stop"] == "," and _NAME_AFTER.match(reviewed.blotted, found.end()))
    ]
    called += [found.span("name") for found in reader.thanked.finditer(reviewed.blotted, start, end)]
    for place in called:
        said = tokens(reviewed.text[slice(*place)])
        if place[0] in signed or said & (others | reader.common | reader.no_name):
            continue
        if not any(reader.same_name(name, known) for name in said):
            yield Hint("wrong-name", place)


# ---------------------------------------------------------------------------------------- from whom


def unsigned(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that a letter has no name at its end."""
    if reviewed.channel in _LETTERS and reviewed.signature is None:
        yield Hint("unsigned", reviewed.whole)


_NAMES_AT_MOST = 4


def wrong_signature(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find a name at the end that is not the candidate's."""
    if reviewed.details is None or reviewed.signature is None:
        return
    known = tokens(reviewed.details.candidate_name)
    if not known.isdisjoint(tokens(reviewed.text[-TAIL:])):  # a number or an address may follow
        return
    signed = WORD.finditer(folded(reviewed.text), *reviewed.signature)
    names = [found for found in signed if found.group() not in reviewed.reader.common]
    named = 0 < len(names) < _NAMES_AT_MOST and not any(
        reviewed.text[found.start()].islower() for found in names
    )
    if named and not any(reviewed.reader.same_name(found.group(), known) for found in names):
        yield Hint("wrong-name", (names[0].start(), names[-1].end()))


# -------------------------------------------------------------------------------------- the company

_COMPANY = re.compile(r"[^\W\d_a-z][\w&'\u2019.-]*+(?: [^\W\d_a-z][\w&'\u2019.-]*+){0,3}+")
_FAR = 40
"""Within how many characters before a company it is said that it is another one."""
_AROUND = 3
"""How many words before a company say so."""


def wrong_company(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find another company where the one that hires belongs."""
    details = reviewed.details
    if details is None or not details.company:
        return
    ours = _OurNames(reviewed, details)
    for place in reviewed.reader.places.finditer(reviewed.folded):
        named = _COMPANY.match(reviewed.blotted, place.end())
        if named is not None and not ours.has(named.group()):
            before = reviewed.folded[max(place.start() - _FAR, 0) : place.start()].split()[-_AROUND:]
            if not reviewed.reader.lexicon.elsewhere.intersection(before):
                yield Hint("wrong-company", (named.start(), place.end() + len(named.group().rstrip("."))))
    hires: dict[Span, bool] = {}
    for named in reviewed.reader.companies.finditer(reviewed.blotted):
        kinds = reviewed.reader.lexicon.kinds_of_company & tokens(named["name"])
        if kinds and not ours.has(named["name"]):
            sentence = reviewed.sentence_at(named.start())
            if sentence not in hires:
                hires[sentence] = _hires(reviewed, sentence)
            if hires[sentence]:
                yield Hint("wrong-company", named.span("name"))


class _OurNames:
    """The names that belong into a text: of the company, of the two people, and of nothing in particular."""

    def __init__(self, reviewed: ReviewedText, details: Details) -> None:
        lexicon = reviewed.reader.lexicon
        company = [found.group() for found in WORD.finditer(folded(details.company))]
        own = [word for word in company if word not in lexicon.kinds_of_company | lexicon.plain]
        self.anywhere = frozenset(own[:1] or company)
        """What makes a name that of the company, wherever it stands in it."""
        people = tokens(details.contact_name, details.candidate_name, details.via_name)
        self.in_front = people | {*company, "".join(word[0] for word in company)} | lexicon.plain
        """What makes it that of someone or something known, where it begins so."""

    def has(self, named: str) -> bool:
        """Return whether a name is one of them."""
        said = [found.group().removesuffix("'s") for found in WORD.finditer(folded(named))]
        return said[0] in self.in_front or not self.anywhere.isdisjoint(said)


def _hires(reviewed: ReviewedText, sentence: Span) -> bool:
    """Return whether a sentence is about whoever hires: about them, and not about what was elsewhere."""
    lexicon = reviewed.reader.lexicon
    said = {found.group() for found in WORD.finditer(reviewed.folded, *sentence)}
    return not said.isdisjoint(lexicon.before_them) and said.isdisjoint(lexicon.elsewhere_in_all)
