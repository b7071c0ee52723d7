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
    from collections.abc import Iterator, Sequence

    from netiquette._messages.details import Details
    from netiquette._reviewing.reviewed_text import ReviewedText

__all__ = ["addressing", "called_otherwise", "unsigned", "wrong_company", "wrong_signature"]

_LETTERS = frozenset({Channel.EMAIL, Channel.INMAIL})
"""Where you sign."""


# ------------------------------------------------------------------------------------------ to whom


def addressing(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find whom it is addressed to: many, no one, or someone else."""
    greeted = reviewed.greeted
    lexicon = reviewed.reader.lexicon
    if reviewed.greets_a_blank:
        return  # whose name belongs there is still to be said, and that is what is wrong
    names = [found for found in greeted if found.group() not in reviewed.reader.no_name]
    if reviewed.group:
        yield Hint("group-mail", reviewed.group)
        return
    nobody = not lexicon.nobody.isdisjoint(found.group() for found in greeted)  # "Dear Hiring Team"
    many = lexicon.all_of_them if names or nobody else lexicon.everybody
    if any(found.group() in many for found in greeted):
        yield Hint("group-mail", (greeted[0].start(), greeted[-1].end()))
        return
    if reviewed.details is not None:
        yield from _addressing_known(reviewed, reviewed.details, names, greeted)
    elif not (names or reviewed.channel is Channel.SPOKEN or reviewed.calls):
        yield Hint("nobody-named", reviewed.whole)


def _addressing_known(
    reviewed: ReviewedText, details: Details, names: list[re.Match[str]], greeted: Sequence[re.Match[str]]
) -> Iterator[Hint]:
    """Find whom it is addressed to, where it is known who it should be."""
    ours = _names_of_contact(details)
    known = tokens(*ours) - reviewed.reader.stand_ins
    reader = reviewed.reader
    titled = not reader.lexicon.titles.isdisjoint(found.group() for found in greeted)
    same = reader.same_family if titled else reader.same_name
    if names and not any(same(found.group(), known) for found in names):
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


_IN_FRONT = re.compile(
    rf"(?:\A|[.!?]\s|\n)\s{{0,3}}(?P<name>{NAME})(?:,|!|\s[\u2013\u2014-])\s(?=(?P<after>[^\W_]++(?:['\u2019][^\W_]++)?+))"
)
"""A name that begins a sentence, before a comma, a dash or an exclamation mark."""
_SAID_ASIDE = re.compile(r"[^\s,]{1,9}\s[^\s,]{1,12}(?:\s[^\s,]{1,12})?,\s(?P<then>[^\W_]++)")
"""Two words or three between commas, as in "Sydney, I hear, is hot", and what goes on behind them."""


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
        for found in reader.vocative.finditer(reviewed.blotted, start, end)
        if _calls(reviewed, found)
    ]
    called += [
        found.span("name")
        for found in _IN_FRONT.finditer(reviewed.blotted, start, end)
        if _opens_with_a_call(reviewed, found)
    ]
    called += [found.span("name") for found in reader.thanked.finditer(reviewed.blotted, start, end)]
    for place in called:
        said = tokens(reviewed.text[slice(*place)]) - reader.lexicon.titles
        if not said or place[0] in signed or said & (others | reader.common | reader.no_name):
            continue
        if not any(reader.same_name(name, known) for name in said):
            yield Hint("wrong-name", place)


def _calls(reviewed: ReviewedText, found: re.Match[str]) -> bool:
    """Return whether a name between stops is that of somebody who is spoken to.

    Behind some words every name is. Elsewhere it is one if it is known for a name, and does not say who
    somebody is: "your colleague, Tom, said so".
    """
    reader, lexicon = reviewed.reader, reviewed.reader.lexicon
    listed = reader.list_goes_on.match(reviewed.blotted, found.end()) if found["stop"] == "," else None
    if listed is not None and folded(listed["then"] or "") not in lexicon.goes_on:
        return False
    before = found["before"].lower()
    if before in lexicon.before_a_call:
        return True
    after = WORD.search(reviewed.folded, found.end())
    if after is not None and found["stop"] == "," and after.group() in lexicon.after_another:
        return False
    somebody = before in lexicon.relations or before.endswith(lexicon.relation_endings)
    return found["before"].islower() and reader.is_given(found["name"]) and not somebody


def _opens_with_a_call(reviewed: ReviewedText, found: re.Match[str]) -> bool:
    """Return whether what begins a sentence is a name, and calls somebody: "Rachel, I liked it"."""
    lexicon = reviewed.reader.lexicon
    name = found["name"].lower()
    aside = _SAID_ASIDE.match(reviewed.folded, found.end())
    if folded(found["after"]) not in lexicon.after_a_call or (
        aside and aside["then"] in lexicon.after_another
    ):
        return False
    return reviewed.reader.is_given(name) or not (
        name in lexicon.openers or name.endswith(lexicon.opener_endings) or found["name"].isupper()
    )


# ---------------------------------------------------------------------------------------- from whom


def unsigned(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find that a letter has no name at its end."""
    if reviewed.channel in _LETTERS and reviewed.signature is None:
        yield Hint("unsigned", reviewed.whole)


_MOST_NAMES = 3
"""How many names somebody signs with; more words than that are none."""


def wrong_signature(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find a name at the end that is not the candidate's."""
    if reviewed.details is None or reviewed.signature is None:
        return
    known = tokens(reviewed.details.candidate_name)
    if not known.isdisjoint(tokens(reviewed.text[-TAIL:])):  # a number or an address may follow
        return
    signed = WORD.finditer(folded(reviewed.text), *reviewed.signature)
    names = [found for found in signed if found.group() not in reviewed.reader.common]
    named = 0 < len(names) <= _MOST_NAMES and not any(
        reviewed.text[found.start()].islower() for found in names
    )
    if named and not any(reviewed.reader.same_name(found.group(), known) for found in names):
        yield Hint("wrong-name", (names[0].start(), names[-1].end()))


# -------------------------------------------------------------------------------------- the company

_COMPANY = re.compile(r"[^\W\d_a-z][\w&'\u2019.-]*+(?: [^\W\d_a-z][\w&'\u2019.-]*+){0,3}+")
_OWNER = re.compile(r"(?<![^\W_])(?:[^\W\d_a-z][\w&-]*+ ){0,3}+[^\W\d_a-z][\w&-]*+\Z")
"""The same at the end of what is looked at."""
_FAR = 40
"""Within how many characters before a company it is said that it is another one."""
_AROUND = 3
"""How many words before a company may say so."""


def wrong_company(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find another company where the one that hires belongs."""
    details = reviewed.details
    if details is None or not details.company:
        return
    ours = _OurNames(reviewed, details)
    yield from _hiring_elsewhere(reviewed, ours)
    yield from _known_for_a_company(reviewed, ours)
    if ours.anywhere.isdisjoint(reviewed.reader.named(reviewed.text)):
        yield from _owning(reviewed, ours)
        yield from _wished_for(reviewed, ours)


def _hiring_elsewhere(reviewed: ReviewedText, ours: _OurNames) -> Iterator[Hint]:
    """Find a name where that of the company belongs."""
    lexicon = reviewed.reader.lexicon
    for place in reviewed.reader.places.finditer(reviewed.folded):
        named = _COMPANY.match(reviewed.blotted, place.end())
        if named is None or ours.has(named.group()):
            continue
        if not place.group().rstrip().endswith(lexicon.where) and ours.may_be_else(named.group()):
            continue
        before = _words_before(reviewed, place.start())
        if lexicon.elsewhere.isdisjoint(before) and lexicon.at_present.isdisjoint(before[-1:]):
            yield Hint("wrong-company", (named.start(), place.end() + len(named.group().rstrip("."))))


def _words_before(reviewed: ReviewedText, place: int) -> list[str]:
    """Return the few words before a place."""
    return reviewed.folded[max(place - _FAR, 0) : place].split()[-_AROUND:]


def _known_for_a_company(reviewed: ReviewedText, ours: _OurNames) -> Iterator[Hint]:
    """Find a name by which one sees that it is a company's, where they are spoken of."""
    lexicon = reviewed.reader.lexicon
    for named in reviewed.reader.companies.finditer(reviewed.blotted):
        kinds = lexicon.kinds_of_company & tokens(named["name"])
        told_of_them = named.group().split()[0] in lexicon.of_them
        client = not told_of_them and lexicon.yours in _words_before(reviewed, named.start())
        if kinds and not client and not ours.has(named["name"]):
            said = reviewed.said_at(named.start())
            told = told_of_them and not said.isdisjoint(lexicon.told_of)
            if (told or not said.isdisjoint(lexicon.before_them)) and said.isdisjoint(
                lexicon.elsewhere_in_all
            ):
                yield Hint("wrong-company", named.span("name"))


def _owning(reviewed: ReviewedText, ours: _OurNames) -> Iterator[Hint]:
    """Find a name that has what only a company has, in a sentence about them, where ours is named nowhere."""
    lexicon = reviewed.reader.lexicon
    theirs = lexicon.before_them | lexicon.told_of
    ends = [found.start() for found in reviewed.reader.where_one_would_work.finditer(reviewed.folded)]
    for owned in reviewed.reader.owned.finditer(reviewed.folded):
        said = reviewed.said_at(owned.start())
        if not said.isdisjoint(theirs) and said.isdisjoint(lexicon.compared):
            ends.append(owned.start())
    titled = reviewed.reader.titled.finditer(reviewed.blotted) if ends else ()
    people = {found.start("name") for found in titled}
    for end in ends:
        named = _OWNER.search(reviewed.blotted, max(end - _FAR, 0), end)
        if named is None or named.start() in people:  # Dr. Sato's team
            continue
        if not (ours.has(named.group()) or ours.may_be_else(named.group())):
            yield Hint("wrong-company", named.span())


def _wished_for(reviewed: ReviewedText, ours: _OurNames) -> Iterator[Hint]:
    """Find the name of a firm in a clause that says what one likes of them, where ours is named nowhere."""
    lexicon = reviewed.reader.lexicon
    for named in reviewed.reader.firm.finditer(reviewed.blotted):
        if ours.has(named.group()) or not ours.is_a_firm(named.group()):
            continue
        before = _CLAUSE_ENDS.split(reviewed.folded[max(named.start() - _WISHED_WITHIN, 0) : named.start()])[
            -1
        ]
        after = _CLAUSE_ENDS.split(reviewed.folded[named.end() : named.end() + _WISHED_WITHIN])[0]
        said = tokens(before, after)
        wished = any(words <= tokens(before) for words in lexicon.wished)
        if wished and said.isdisjoint(lexicon.of_today | {lexicon.yours}):
            yield Hint("wrong-company", named.span())


_CLAUSE_ENDS = re.compile(r"[.!?,;:\n\u2013\u2014]")
_WISHED_WITHIN = 100
"""Within how many characters before and after a firm's name it is said what one likes of it."""


class _OurNames:
    """The names that belong into a text: of the company, of the two people, and of nothing in particular."""

    def __init__(self, reviewed: ReviewedText, details: Details) -> None:
        lexicon = reviewed.reader.lexicon
        company = [found.group() for found in WORD.finditer(folded(details.company))]
        own = [word for word in company if word not in lexicon.kinds_of_company | lexicon.plain]
        self.reader = reviewed.reader
        self.anywhere = frozenset(own[:1] or company)
        """What makes a name that of the company, wherever it stands in it."""
        people = tokens(details.contact_name, details.candidate_name, details.via_name)
        self.in_front = people | {*company, "".join(word[0] for word in company)} | lexicon.plain
        """What makes it that of someone or something known, where it begins so."""

    def has(self, named: str) -> bool:
        """Return whether a name is one of them."""
        said = [*self.reader.named(named)]
        return said[0] in self.in_front or not self.anywhere.isdisjoint(said)

    def may_be_else(self, named: str) -> bool:
        """Return whether a name may be that of a person, a country or a city, or a network."""
        said = [*self.reader.named(named)]
        lexicon = self.reader.lexicon
        if not lexicon.kinds_of_company.isdisjoint(said):
            return False
        elsewhere = lexicon.titles | lexicon.lands | lexicon.networks
        return self.reader.is_given(said[0]) or not elsewhere.isdisjoint(said)

    def is_a_firm(self, named: str) -> bool:
        """Return whether a name of several words is a firm's, by its last word or by its partners."""
        said, lexicon = named.split(), self.reader.lexicon
        if "&" in said:
            return lexicon.departments.isdisjoint(tokens(named)) and min(map(len, tokens(named))) >= _PARTNER
        return len(said) > 1 and not lexicon.kinds_of_company.isdisjoint(
            tokens(said[-1].removesuffix(lexicon.possessive))
        )


_PARTNER = 3
"""So many letters a partner has at least: R & D are none."""
