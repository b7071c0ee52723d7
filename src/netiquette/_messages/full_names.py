"""Full names: what of a name is given, family, title or none of it, and what is no name at all.

Nothing is guessed. What stands in a form and not in a greeting (a degree, a nickname in brackets, the family
name in front of a comma) is put where it belongs; capitals are put right where a name has none, or nothing
else. A name that is one as it stands is not touched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from netiquette._messages.phrases import enumerated, misfit

if TYPE_CHECKING:
    from netiquette._languages.details_lexicon import NameWords
    from netiquette._messages.grammar import Grammar

__all__ = [
    "FullName",
    "cased",
    "family_may_be_first",
    "family_of",
    "is_ordinary",
    "names",
    "person",
    "title_of",
]


class FullName(NamedTuple):
    """A name, and what of it is known."""

    name: str
    given: str = ""
    family: str = ""
    title: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """What of it is known, by the names of the fields of `Details`."""
        found = {
            "contact_given_name": self.given,
            "contact_family_name": self.family,
            "contact_title": self.title,
        }
        return {field: text for field, text in found.items() if text}


def person(field: str, text: str, grammar: Grammar) -> FullName:
    """Return a name as it stands in a message, with its parts as far as they are sure.

    Raises:
        InvalidDetailError: It is no name, or the names of several people.
    """
    if is_ordinary(text, grammar):
        return FullName(text)
    if field == "candidate_name":  # who signs is known by their degrees
        name, degrees = _without_credentials([part.strip() for part in text.split(",")], grammar.people)
        found = _read(field, ", ".join(name) if degrees else text, grammar)
        return FullName(", ".join((found.name, *degrees)))
    found = _read(field, text, grammar)
    title = title_of(found.name, grammar.people)
    if not title:
        return found
    return found._replace(title=title, family=found.family or family_of(found.name, title, grammar.people))


def is_ordinary(text: str, grammar: Grammar) -> bool:
    """Return whether there is surely nothing to be done about a name, as it is with most."""
    low = text.casefold()
    return (
        _OF_A_NAME.fullmatch(text) is not None
        and not text.isupper()
        and (text.istitle() or (text != low and _TWO_CAPITALS.search(text) is None))
        and grammar.marked.isdisjoint(low.split())
    )


_OF_A_NAME = re.compile(r"[\w .'\u2019-]+")
"""Letters and what stands within names; with anything else one has to look."""
_TWO_CAPITALS = re.compile(r"[A-Z\u00c0-\u00de]{2}")
"""Two capitals beside each other, which may be those of a family name: KIM Min-jun."""


def _read(field: str, text: str, grammar: Grammar) -> FullName:
    words = grammar.people
    if _is_address(text):
        raise misfit(field, text, "that is an address", "write the name of the person behind it")
    if grammar.placeholder.fullmatch(text):
        raise misfit(field, text, "that is still to be filled in", "write the name itself")
    if field != "candidate_name" and grammar.nobody.fullmatch(text):
        raise misfit(field, text, "that is no person", "write the name of somebody who reads it")
    if text.islower() and _LOGIN.fullmatch(text):
        text = " ".join(part if len(part) > 1 else f"{part}." for part in _BETWEEN_NAMED.split(text))
    name, nickname = _without_nickname(text, words)
    found = _turned_round(field, text, name, grammar)
    if field != "candidate_name" and grammar.several.search(found.name):
        raise misfit(field, text, "that is more than one person", "write one message for each of them")
    name = cased(_without_degree(found.name, words), words)
    read = _with_family_in_capitals(name, words) if _TWO_CAPITALS.search(name) else FullName(name)
    if found.family:
        called = read.name.split()[0] if found.given else ""
        read = FullName(read.name, called, cased(found.family, words, first=False))
    return read._replace(given=nickname or read.given)


_LOGIN = re.compile(r"[^\W\d_]+(?:[._][^\W\d_]{2,})+")
"""What somebody logs in with: ada.sample."""
_BETWEEN_NAMED = re.compile(r"[._]")


def _is_address(text: str) -> bool:
    before, _, after = text.partition("@")
    return bool(before and before[-1].isalnum() and _AFTER_AT.match(after))


_AFTER_AT = re.compile(r"[\w-]+\.\w")


def _without_nickname(text: str, words: NameWords) -> tuple[str, str]:
    """Return a name without what stands in brackets or quotation marks, and that where it is a nickname."""
    found = _NICKNAME.search(text)
    if found is None:
        return text, ""
    inner = next(filter(None, found.groups()))
    before, after = text[: found.start()].rstrip(), text[found.end() :].strip()
    known = inner.isalpha() and inner[0].isupper() and inner.casefold() not in words.pronouns
    goes_on = bool(after) and not after.startswith(",")
    return f"{before} {after}".strip().replace(" ,", ","), inner if known and goes_on else ""


_NICKNAME = re.compile(
    r"(?<=[\w.]) (?:\(([^()]+)\)|\"([^\"]+)\""
    r"|\u201c([^\u201d]+)\u201d|'([^' ]+)'|\u2018([^\u2019 ]+)\u2019)(?=[ ,]|$)"
)


def _turned_round(field: str, given: str, text: str, grammar: Grammar) -> FullName:
    """Return a name whose family name stood in front of a comma as one says it."""
    if "," not in text:
        return FullName(text)
    words = grammar.people
    parts, _ = _without_credentials([part.strip() for part in text.split(",")], words)
    generation = ""
    for part in parts[1:]:
        if found := words.generations.get(part.casefold().rstrip(".")):
            generation = found
            parts.remove(part)
    if len(parts) > 1:
        family, first, *others = parts
        if others or not _is_turned(family, first, words):
            if field == "candidate_name":
                return FullName(text)
            raise misfit(
                field, given, "that is more than one name", "write the name of one person, and only that"
            )
        name = f"{first} {family} {generation}".rstrip()
        if first.casefold().rstrip(".") in words.titles:
            return FullName(name)
        called = first.split()[0]
        return FullName(name, called if called.isalpha() and len(called) > 1 else "", family)
    return FullName(f"{''.join(parts)} {generation}".strip() or text)


def _is_turned(family: str, given: str, words: NameWords) -> bool:
    """Return whether what stands around a comma is a family name and what its bearer is called."""
    said = [word for word in family.split() if word.casefold() not in words.particles]
    rest = given.split()
    letters = (
        _OF_A_NAME.fullmatch(given) and _OF_A_NAME.fullmatch(family) and not any(map(str.isdigit, given))
    )
    return bool(letters) and (len(said), min(len(rest), _TWO_OR_MORE)) in _TURNED


_TWO_OR_MORE = 2
_TURNED = frozenset({(0, 1), (0, _TWO_OR_MORE), (1, 1), (1, _TWO_OR_MORE), (2, 1)})
"""How many words a family name may have, but for its particles, and a given name behind its comma; where both
have several, they may be the names of two people."""


def _is_degree(text: str, words: NameWords) -> bool:
    """Return whether it is nothing but degrees and offices, as they are written after a name."""
    return all(
        (low := word.replace(".", "").casefold()) in words.degrees
        and not word.islower()
        and (low in words.sure_degrees or word[1:] != word[1:].lower())
        for word in text.split()
    )


def _without_credentials(parts: list[str], words: NameWords) -> tuple[list[str], list[str]]:
    """Return what stands between the commas of a name, and apart from it the degrees at its end.

    After a name of two words, what has several capitals can be nothing else: PharmD, RDH.
    """
    name = [part for part in parts if part] or parts
    credentials: list[str] = []
    while len(name) > 1 and (_is_degree(name[-1], words) or _is_credential(name, words)):
        credentials.insert(0, name.pop())
    return name, [each for each in credentials if not each.islower()]


def _is_credential(name: list[str], words: NameWords) -> bool:
    """Return whether the last part can be no name after the others, which are one already."""
    *before, last = name
    whole = ", ".join(before)
    if " " not in whole or last.casefold().rstrip(".") in words.generations:
        return False
    if last in words.sure_degrees:
        return True
    return not whole.isupper() and all(map(_UNLIKE_A_NAME.fullmatch, last.split()))


_UNLIKE_A_NAME = re.compile(r"(?=[^(]{3,8}(?:\(|$))[A-Z][\w.]*[A-Z](?:\.|-[A-Z]+|\([A-Z]{2,8}\))?")
"""A capital at both ends, in no more letters than degrees have: PharmD, CFP, RN-BC."""


def _without_degree(text: str, words: NameWords) -> str:
    """Return a name without the degrees after it that can be nothing else."""
    parts = text.split(" ")
    while len(parts) > _GIVEN_AND_FAMILY and parts[-1].replace(".", "").casefold() in words.sure_degrees:
        del parts[-1]
    return " ".join(parts) if len(parts) < text.count(" ") + 1 else text


# -------------------------------------------------------------------------------------- capitals


def _with_family_in_capitals(name: str, words: NameWords) -> FullName:
    """Return a name without the capitals that only say which part of it is the family name.

    In front of the others they may be those of a given name, unless it is a family name that comes first.
    """
    title = title_of(name, words)
    parts = name[len(title) :].split()
    after = parts[-1:] if parts[-1].casefold().rstrip(".") in words.generations else []
    parts = parts[: len(parts) - len(after)]
    loud = [part.isupper() and len(part) > 1 for part in parts]
    if not any(loud) or all(loud):
        return FullName(name)
    first, *others = parts
    if loud[0] and not any(loud[1:]) and family_may_be_first(" ".join(parts), words):
        family, given = _capitalized(first, words), others[0]
        called = given if len(others) == 1 and given.translate(_INSIDE_A_PART).isalpha() else ""
        return FullName(" ".join(filter(None, (title, family, *others, *after))), called, family)
    start = loud.index(True)
    before, last = parts[:start], parts[start:]
    if start and all(loud[start:]) and _is_family_name(before, last, words):
        family = cased(" ".join(last), words, first=False)
        return FullName(" ".join(filter(None, (title, *before, family, *after))), "", family)
    return FullName(name)


_INSIDE_A_PART = {ord(sign): None for sign in "-'\u2019"}


def _is_family_name(before: list[str], last: list[str], words: NameWords) -> bool:
    """Return whether words in capitals are a family name, and neither degrees nor the name of a company."""
    shortest = _SHORTEST_IN_CAPITALS if len(before) == 1 else _SHORTEST_AFTER_TWO
    return all(part[0].isupper() or part in words.particles for part in before) and all(
        (word := part.casefold()) not in words.degrees
        and (
            word in words.particles
            or word in words.after_particles
            or _is_family(part, words)
            or (len(part) >= shortest and _VOWEL.search(word) is not None)
        )
        for part in last
    )


_SHORTEST_IN_CAPITALS = 3
"""The letters of a word in capitals that is hardly a degree, after one other word."""
_SHORTEST_AFTER_TWO = 6
"""The same after several, which are a whole name by themselves."""


def cased(name: str, words: NameWords, *, first: bool = True) -> str:
    """Return a name with capitals where it has none, or nothing but capitals.

    Args:
        name: The name.
        words: What the language knows of names.
        first: Whether its first word is the beginning of a full name, and no particle.
    """
    if not (name.islower() or name.isupper()) or not name.isprintable():
        return name
    parts = name.split(" ")
    loud = name.isupper()
    if len(parts) == 1 and sum(map(str.isalpha, name)) <= (_LONGEST_INITIALS if loud else 1):
        return name
    family = family_may_be_first(name, words)
    done = [
        part.lower()
        if (place or not first)
        and place < len(parts) - 1
        and not family
        and (part.lower() in words.particles or part.lower() in words.after_particles)
        and _goes_with(parts, place, words)
        else _capitalized(
            part, words, last=place == len(parts) - 1, initials=loud and not place and not family
        )
        for place, part in enumerate(parts)
    ]
    made = " ".join(done)
    return (
        made if _SIGNS_OF_NONE.sub("", made.casefold()) == _SIGNS_OF_NONE.sub("", name.casefold()) else name
    )


_SIGNS_OF_NONE = re.compile(r"[.]")
"""What may be written after an abbreviated part of a name."""


_LONGEST_INITIALS = 2
"""The capitals by which somebody may be called: J, BJ."""


def _goes_with(parts: list[str], place: int, words: NameWords) -> bool:
    part = parts[place].lower()
    return part in words.particles or (place > 0 and parts[place - 1].lower() in words.particles)


def _capitalized(part: str, words: NameWords, *, last: bool = False, initials: bool = False) -> str:
    """Return one word of a name with its capitals."""
    low = part.lower()
    if last and low.rstrip(".") in words.generations:
        return words.generations[low.rstrip(".")]
    if any(map(str.isdigit, part)):
        return part
    if low.rstrip(".") in words.titles:
        return low.title()
    if "." in low[:-1] or (initials and len(part) <= _LONGEST_INITIALS and not _VOWEL.search(low)):
        return part.upper()
    return _INNER.sub(_raised, f"-{low}")[1:]


_VOWEL = re.compile(r"[aeiouy]")


def _raised(found: re.Match[str]) -> str:
    """Return what begins a part of a name with its capitals: mcd as McD, o'b as O'B."""
    return found[0][:-1].title() + found[0][-1].title()


_INNER = re.compile(r"[-\u2010](?:mc(?=\w{3})|[od]['\u2019])?\w")
"""What begins a part of a name; a mc before fewer than three letters may be no Scot's: Mca."""


def title_of(name: str, words: NameWords) -> str:
    """Return the titles a name begins with."""
    first, _, others = name.partition(" ")
    if first.casefold().rstrip(".") not in words.titles or not others:
        return ""
    more = title_of(others.lstrip(), words)
    return f"{first} {more}" if more else first


def family_of(name: str, title: str, words: NameWords) -> str:
    """Return the family name after a title, where it is sure which it is."""
    parts = name[len(title) :].split()
    if parts[-1].casefold().rstrip(".") in words.generations:
        del parts[-1]
    while len(parts) > 1 and _is_degree(parts[-1], words) and not _is_family(parts[-1], words):
        del parts[-1]
    last = parts[-1] if parts else ""
    kind = title.rsplit(maxsplit=1)[-1].casefold().rstrip(".")
    if (
        len(last) < _SHORTEST_FAMILY_NAME
        or not _LATIN_NAME.match(last)
        or (len(parts) == 1 and kind in words.with_given_name)
    ):
        return ""
    if family_may_be_first(" ".join(parts), words):
        return "" if _is_family(last, words) else parts[0]
    if len(parts) > _GIVEN_AND_FAMILY and kind in words.with_two_family_names:
        return ""
    start = next(
        (place for place, part in enumerate(parts) if place and part in words.particles), len(parts) - 1
    )
    return " ".join(parts[start:])


_LATIN_NAME = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
"""The letters of languages in which the family name comes last, unless we know it."""
_SHORTEST_FAMILY_NAME = 2
"""The letters of a family name that is no initial."""
_GIVEN_AND_FAMILY = 2
"""A given name and a family name: of so many words all are needed, and none is a second family name."""


def family_may_be_first(name: str, words: NameWords) -> bool:
    """Return whether a name begins with what may be its family name: Wang Fang."""
    first, *others = name.split()
    return len(others) in _AFTER_A_FAMILY_NAME and _is_family(first, words)


_AFTER_A_FAMILY_NAME = frozenset({1, 2})
"""Of how many words a given name is that comes last: Fang, Min Jun."""


def _is_family(word: str, words: NameWords) -> bool:
    word = word.casefold()
    if not word.isascii():
        word = "".join(sign for sign in normalize("NFD", word) if not combining(sign))
        word = word.replace("\u0111", "d")
    return word in words.family_first


# --------------------------------------------------------------------------------------- several


def names(field: str, texts: list[str], grammar: Grammar) -> str:
    """Return the names of several people as one text; one text may have several of them, too."""
    phrases = grammar.phrases
    if len(texts) == 1:
        text = texts[0].replace(phrases.before_last, phrases.between)
        texts = _BETWEEN_NAMES.sub(phrases.between, text).split(phrases.between)
    read = [_one_or_group(field, text, grammar) for text in map(str.strip, texts) if text]
    return enumerated(read, phrases) if read else ""


_BETWEEN_NAMES = re.compile(r" ?[&;] ?|,,? ?")


def _one_or_group(field: str, text: str, grammar: Grammar) -> str:
    """Return one of several, who may be a group: the rest of the panel."""
    first, *others = text.split()
    if first.casefold() in grammar.phrases.lowered or grammar.nobody.fullmatch(text):
        return text
    if any(word.casefold() in grammar.phrases.small for word in others):
        return text
    return person(field, text, grammar).name
