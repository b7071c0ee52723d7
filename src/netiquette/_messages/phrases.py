"""Phrases: what can stand within a sentence, what is a sentence of its own, and what is neither.

One rule of this file. A text is mended where it can be mended in one way only, and refused where it cannot,
with what to write instead; where nothing is sure, it stands as it is.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, cast

from netiquette._messages.grammar import ENDINGS, Grammar
from netiquette._messages.text import plain
from netiquette._vocabulary.arguments import bad_detail
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import MOST_ITEMS
from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeAlias

    from netiquette._languages.details_lexicon import PhraseWords

    _Mended: TypeAlias = Callable[[str, Grammar], str]

__all__ = [
    "OF_A_QUESTION",
    "as_brought",
    "as_ones_own",
    "because_phrase",
    "between_commas",
    "days_in_full",
    "ends",
    "enumerated",
    "has_clause",
    "is_fragment",
    "is_gerund",
    "is_noted",
    "is_sentence",
    "is_shouted",
    "itemized",
    "link",
    "misfit",
    "news",
    "one_of_several",
    "phrase_or_sentence",
    "reason",
    "sentence",
    "several",
    "step",
    "straight",
    "topic_phrase",
    "uncapitalized",
    "when_free",
    "with_names",
    "within_sentence",
    "written_out",
]


def misfit(field: str, value: object, because: str, instead: str) -> InvalidDetailError:
    """Return the error that says why a detail cannot stand in a message, and what can."""
    return bad_detail(field, value, f"but {because}; {instead}")


def straight(text: str) -> str:
    """Return a text with straight apostrophes, which is what patterns have."""
    return text if text.isascii() else text.replace("\u2019", "'")


def uncapitalized(text: str) -> str:
    """Return a text with its first letter in lower case."""
    return text[0].lower() + text[1:] if text[:1].isupper() else text


# --------------------------------------------------------------------------------- several as one


def several(field: str, value: Any) -> list[str]:
    """Return the texts that were given, one or several; those that show nothing are left out."""
    if isinstance(value, str) or not _is_list(value):
        return [text] if (text := plain(field, value)) else []
    given: list[object] = list(islice(cast("Iterable[object]", value), MOST_ITEMS + 1))
    if len(given) > MOST_ITEMS:
        raise InvalidDetailError(
            f"{field} has more than {MOST_ITEMS:,} texts; name the few that matter", field=field, value=value
        )
    return [text for each in given if (text := plain(field, each))]


def _is_list(value: Any) -> bool:
    """Return whether a value can be walked through, always in the same order."""
    return hasattr(value, "__iter__") and not isinstance(
        value, (bytes, bytearray, dict, set, frozenset, type)
    )


def itemized(text: str) -> list[str]:
    """Return the parts of a text that was written as a list: "rent arrears / weekend calls"."""
    return _BETWEEN_ITEMS.split(text)


def between_commas(text: str, grammar: Grammar) -> list[str]:
    """Return the things that commas alone stand between, "site tour, new racking", or the one thing.

    What goes on from the first, or says more of it, is no other thing: "the new wing, which opens in May".
    """
    phrases = grammar.phrases
    if phrases.between not in text:
        return [text]
    first, *others = text.split(phrases.between)
    complete = phrases.before_last in f" {others[-1]}"
    if complete or not first or first.rpartition(" ")[2] in phrases.attributive:
        return [text]
    return [first, *others] if all(_is_another(other, grammar) for other in others) else [text]


def _is_another(other: str, grammar: Grammar) -> bool:
    """Return whether what stands after a comma is another thing of the same kind."""
    return (
        (other[:1].islower() or (other[:1].isdigit() and " " in other))
        and grammar.carries_on.match(other) is None
        and grammar.goes_on.match(other) is None
        and grammar.clause.match(straight(other)) is None
        and grammar.unsaid_subject.match(straight(other)) is None
    )


def _as_listed(text: str, grammar: Grammar) -> str:
    """Return a list as one says it: "retries, backoff, alerts" has an "and" to come, a pair has no comma."""
    words = grammar.phrases
    if text.count(",") == 1 and words.before_last_of_pairs in text:
        pair = text.split(words.before_last_of_pairs)
        said = any(words.before_last in part for part in pair)
        if not (said or has_clause(pair[0], grammar) or grammar.clause.match(straight(pair[1]))):
            return words.before_last.join(pair)
        return text
    if text.count(words.between) < _FEWEST_LISTED - 1 or words.before_last.strip() in text.split():
        return text
    parts = text.split(words.between)
    if any(part.count(" ") >= _MOST_WORDS_LISTED or not part or part[0].isdigit() for part in parts):
        return text
    return enumerated(parts, words)


_FEWEST_LISTED = 3
"""Two things around a comma may be one: Leeds, UK."""
_MOST_WORDS_LISTED = 4
"""The words of a thing in a list, and not of a clause."""


_BETWEEN_ITEMS = re.compile(r"\s+[/|\u2022\u00b7]\s+|\s*;\s+|(?<=[^\W\d])\s\+\s(?=[^\W\d])")


def has_clause(phrase: str, grammar: Grammar) -> bool:
    """Return whether a phrase has a clause in it, to which what comes behind it would belong."""
    return grammar.related.search(f"{straight(phrase)} ") is not None


def enumerated(texts: Sequence[str], words: PhraseWords, *, choice: bool = False) -> str:
    """Return several texts as one, as the language lists them: all of them, or any."""
    *first, last = texts
    if not first:
        return last
    if choice:
        lists = any(words.between in text and words.before_last_choice in text for text in texts)
        return (
            words.between.join(first)
            + (words.before_last_long_choice if lists else words.before_last_choice)
            + last
        )
    many = _MANY_WORDS if len(first) > 1 else _MANY_WORDS_OF_A_PAIR
    parted = any(words.before_last in text for text in texts) or any(
        text.count(" ") >= many for text in first
    )
    return words.between.join(first) + (words.before_last_of_pairs if parted else words.before_last) + last


_MANY_WORDS, _MANY_WORDS_OF_A_PAIR = 4, 6
"""As many spaces within one of a list, or of two, and one no longer sees where it ends."""


# -------------------------------------------------------------------------------- within a sentence


def noun_phrase(
    field: str, text: str, grammar: Grammar, *, verbs: bool = False, mended: _Mended | None = None
) -> str:
    """Return a noun phrase as it stands within a sentence, and refuse what is none.

    Args:
        field: What it is.
        text: What was given.
        grammar: The grammar of the language.
        verbs: Whether it may not begin with a verb either, as a topic may begin with what looks like one.
        mended: What becomes of one that would be refused, before it is.
    """
    said = straight(text)
    low = uncapitalized(said)
    if said.endswith("."):
        text = _without_full_stop(text, grammar)
        said = straight(text)
        low = uncapitalized(said)
    if said.endswith(ENDINGS) or grammar.unfit.match(low):
        if mended is not None:
            text = _without_full_stop(mended(text, grammar), grammar)
            said = straight(text)
            low = uncapitalized(said)
        _refuse_unfit(field, text, said, grammar)
    elif (found := grammar.before_names.match(said)) and _is_capital(said, found.end()):
        raise _prepositional(field, text, grammar)
    if verbs and grammar.verb_phrase.match(low):
        raise _misfit_phrase(field, text, f"it begins with the verb {told(said.split()[0])}", grammar)
    if is_shouted(said, grammar):
        raise misfit(field, text, "that is all in capitals", "write it as it stands within a sentence")
    if "," in text:
        text = _as_listed(text, grammar)
    return within_sentence(text, grammar)


def _without_full_stop(text: str, grammar: Grammar) -> str:
    """Return a text without the full stop of a sentence that it is not."""
    said = straight(text)
    verb = grammar.finite.search(said)
    whole = verb is not None and not grammar.related.search(f" {said[: verb.start()]} ")
    if whole or not (said.endswith(".") and ends(said, grammar)):
        return text
    return text.rstrip(". ") or text


def _topic_itself(text: str, grammar: Grammar) -> str:
    """Return a topic without the words for it, and a question as one speaks of it: how you measure churn."""
    low = uncapitalized(straight(text))
    if (found := grammar.topic_opening.match(low)) and (
        text[0].islower() or not _is_capital(low, found.end())
    ):
        text = text[found.end() :] or text
        low = uncapitalized(straight(text))
    if not asks(text, grammar):
        return text
    for asked, said in grammar.asked:
        if found := asked.fullmatch(low.rstrip(_AFTER_A_QUESTION)):
            return found.expand(said)
    return text


OF_A_QUESTION = tuple("?\uff1f\u061f")
"""What a question ends in."""
_AFTER_A_QUESTION = " ".join(("", *OF_A_QUESTION))


def when_free(field: str, text: str, grammar: Grammar) -> str:
    """Return when one could meet, without the words for it, and refuse a question and any other sentence."""
    said = straight(text)
    if asks(said, grammar) or any(sign in said for sign in OF_A_QUESTION):
        raise _misfit_phrase(field, text, "that is a question", grammar)
    if found := grammar.free.match(said):
        return days_in_full(text[found.end() :], grammar)
    if grammar.clause.match(uncapitalized(said)):
        raise _misfit_phrase(field, text, "that is a sentence of its own", grammar)
    return days_in_full(text, grammar) or text


def written_out(text: str, long: Sequence[tuple[re.Pattern[str], str]]) -> str:
    """Return a text with what is short in a form in full: "7 yrs" as "7 years"."""
    for short, said in long:
        text = short.sub(said, text)
    return text


def without_shorthand(text: str, grammar: Grammar) -> str:
    """Return a text with words for the signs between its words, and in full what is short in a form."""
    if grammar.short.isdisjoint(text.split()) and not _HAS_A_DIGIT.search(text):
        return text
    text = written_out(_JOINED.sub(grammar.phrases.before_last, text), grammar.in_letters)
    return _with_days_said(text, grammar, grammar.days_in_phrases)


_HAS_A_DIGIT = re.compile(r"\d")
_JOINED = re.compile(r"(?<=[^\W\d])\s\+\s(?=[^\W\d])|(?<=[^\W\d_]{2})\s&\s(?=[a-z])")


def days_in_full(text: str, grammar: Grammar) -> str:
    """Return a day or a time with its names in full: "tues or weds am" as "Tuesday or Wednesday morning"."""
    if "-" not in text and grammar.short.isdisjoint(text.split()) and not _HAS_A_DIGIT.search(text):
        return text
    return _with_days_said(text, grammar, grammar.days_in_full)


def _with_days_said(text: str, grammar: Grammar, long: Sequence[tuple[re.Pattern[str], str]]) -> str:
    if grammar.days.shorthand.isdisjoint(_BETWEEN_DAYS.split(text)) and not grammar.numbered_day.search(text):
        return text
    return written_out(text, long)


_BETWEEN_DAYS = re.compile(r"[^\w']+")


def _with_all_said(field: str, text: str, grammar: Grammar, mended: _Mended | None = None) -> str:
    """Return a noun phrase in full, with the article of whom it is with."""
    if grammar.opinion.fullmatch(uncapitalized(straight(text))):
        raise _misfit_phrase(field, text, "that names nothing", grammar)
    phrase = noun_phrase(field, without_shorthand(text, grammar), grammar, mended=mended)
    if _is_pasted(phrase, grammar):
        raise _misfit_phrase(field, text, "that is a phrase and a sentence", grammar)
    if grammar.phrases.before_whom.isdisjoint(phrase.split()):
        return phrase
    return grammar.with_whom.sub(grammar.with_whom_said, phrase)


def definite_phrase(field: str, text: str, grammar: Grammar) -> str:
    """Return a noun phrase that names one thing, with the article it may lack: "second interview"."""
    definite = grammar.phrases.definite
    phrase = _with_all_said(field, text, grammar)
    if found := grammar.of_a_kind.match(phrase):
        return f"{definite} {phrase[found.end() :]}"
    if phrase[0].islower() and not grammar.no_article.match(straight(phrase)):
        return f"{definite} {phrase}"
    if phrase.startswith(f"{definite} "):
        return phrase
    numbered = grammar.no_article.match(straight(phrase)) and not is_gerund(phrase, grammar)
    said = "" if numbered else counted(phrase, grammar)
    return f"{definite} {said}" if said else phrase


def step(field: str, text: str, grammar: Grammar) -> str:
    """Return a step with its article, and refuse what tells what happens, or what to do, and names none.

    Whoever looks forward to a decision by a day sets a deadline, so no day is said of it.
    """
    named = grammar.to_be_named.sub("", text) or text
    due, undated = grammar.awaited
    if found := due.match(named):
        named = uncapitalized(found.expand(undated))
    said = straight(named)
    low = uncapitalized(said)
    if grammar.to_do.match(low):
        raise _misfit_phrase(field, text, "that says what to do", grammar)
    tells = grammar.clause_within.search(said)
    alone = low.partition(" ")[0] not in grammar.phrases.determiners and tells and tells.start()
    if (alone and is_clause(said, grammar)) or _is_pasted(said, grammar):
        raise _misfit_phrase(field, text, "that is a sentence of its own", grammar)
    return definite_phrase(field, named, grammar)


def topic_phrase(text: str, grammar: Grammar) -> str:
    """Return a topic as it stands within a sentence: a noun phrase, or an indirect question."""
    return _spoken_of("topic", text, grammar, _topic_itself)


def _spoken_of(field: str, text: str, grammar: Grammar, mended: _Mended | None = None) -> str:
    """Return a noun phrase with the article that a single thing spoken of has."""
    phrase = _with_all_said(field, text, grammar, mended)
    if grammar.nominal.match(straight(phrase)):
        return f"{grammar.phrases.definite} {phrase}"
    said = counted(phrase, grammar)
    return f"{grammar.phrases.definite} {said}" if said else phrase


def one_of_several(field: str, text: str, grammar: Grammar) -> str:
    """Return a noun phrase with the article of what is one of several: "an operator who can weld"."""
    phrase = _with_all_said(field, text, grammar)
    said = counted(phrase, grammar, people=True)
    return indefinite(said, grammar) if said else phrase


def indefinite(said: str, grammar: Grammar) -> str:
    """Return a noun in the singular with the article of what is one of several."""
    fits, whole = next(one for one in grammar.indefinite if one[0].match(said))
    return fits.sub(whole, said, 1)


def counted(phrase: str, grammar: Grammar, *, people: bool = False) -> str:
    """Return a noun phrase that lacks its article, as it stands after one; nothing where it lacks none.

    It lacks one where its last noun, before a preposition or another clause, is one that is counted, in the
    singular, and nothing before it stands in the place of an article.

    Args:
        phrase: The phrase.
        grammar: The grammar of the language.
        people: Whether it may name a person.
    """
    phrases = grammar.phrases
    begins = phrase.partition(" ")[0].lower()
    words = straight(phrase).split()
    if begins == "1" or begins in phrases.determiners or not phrases.against.isdisjoint(words):
        return ""
    head = words[0]
    for place, word in enumerate(words):
        if place and _ends_there(words, place, phrases, people=people):
            if word in phrases.determiners and is_gerund(phrase, grammar):  # meeting the team
                return ""
            break
        if word in phrases.within_nouns and is_gerund(phrase, grammar):  # growing herbs in winter
            return ""
        if word.endswith(phrases.possessives):
            return ""
        head = word.rstrip(",")
        if head != word:
            break
    if not _is_counted(head, phrases, people=people):
        return ""
    first = words[0]
    ordinary = first[1:] == first[1:].lower() and first.lower() in phrases.counted
    return uncapitalized(phrase) if ordinary else phrase


def as_brought(phrase: str, grammar: Grammar) -> str:
    """Return what one brings: experience, where a phrase names no more than the field."""
    phrases, words = grammar.phrases, straight(phrase).split()
    if (
        not words[0].islower()
        or not phrases.determiners.isdisjoint(words[:1])
        or words[0] in phrases.qualifying
    ):
        return phrase
    head = next(word for word, then in pairwise([*words, ""]) if not then or then in phrases.after_a_noun)
    return phrases.in_what.replace("{said}", phrase) if head in phrases.fields else phrase


def as_ones_own(phrase: str, grammar: Grammar) -> str:
    """Return how long somebody has done something, or what, spoken of as theirs; the rest as it is."""
    if is_gerund(phrase, grammar) and grammar.done.match(phrase):
        return grammar.phrases.of_doing.replace("{said}", phrase)
    if not grammar.lasting.match(straight(phrase).lower()) or is_fragment(phrase, grammar):
        return phrase
    return grammar.phrases.of_ones_own.replace("{said}", phrase)


def _ends_there(words: list[str], place: int, phrases: PhraseWords, *, people: bool) -> bool:
    """Return whether a word ends what an article belongs to; not so in "SAS to Databricks migration"."""
    word = words[place].lower()
    if word in phrases.within_nouns:
        return _is_counted(words[place - 1], phrases, people=people)
    return word in phrases.after_a_noun or word in phrases.determiners


def _is_counted(word: str, phrases: PhraseWords, *, people: bool) -> bool:
    return word in phrases.counted or (people and word in phrases.people)


def _refuse_unfit(field: str, text: str, said: str, grammar: Grammar) -> None:
    """Refuse what is a question, ends like a sentence, is one, or begins with a preposition."""
    low = uncapitalized(said)
    if asks(said, grammar):
        raise _misfit_phrase(field, text, "that is a question", grammar)
    if ends(said, grammar):
        raise _misfit_phrase(
            field, text, f"it ends in {told(said[-1])} and stands within a sentence", grammar
        )
    if (found := grammar.clause.match(low)) and not _is_capital(said, found.end()):
        raise _misfit_phrase(field, text, "that is a sentence of its own", grammar)
    found = grammar.preposition.match(low) or grammar.always_before.match(low)
    if found and (said[0].islower() or not _is_capital(said, found.end())):
        raise _prepositional(field, text, grammar)


def _misfit_phrase(field: str, text: str, because: str, grammar: Grammar) -> InvalidDetailError:
    return misfit(field, text, because, _INSTEAD.format(grammar.lexicon.examples[field]))


_INSTEAD = "write a phrase, such as {}"
_PREPOSED = "it begins with {}, and stands after such a word already"


def _prepositional(field: str, text: str, grammar: Grammar) -> InvalidDetailError:
    return _misfit_phrase(field, text, _PREPOSED.format(told(text.split(maxsplit=1)[0])), grammar)


def ends(said: str, grammar: Grammar) -> bool:
    """Return whether a text ends as a sentence does, and not in an abbreviation or a name."""
    if not said.endswith(ENDINGS):
        return False
    last = said.rpartition(" ")[2].lower()
    word, abbreviations = last[:-1], grammar.phrases.abbreviations
    if said[-1] != ".":
        return last not in abbreviations
    return said.endswith("..") or not (word in abbreviations or "." in word or len(word) == 1)


def asks(said: str, grammar: Grammar) -> bool:
    """Return whether a text is a question."""
    return grammar.question.match(uncapitalized(said)) is not None or (
        said.endswith(OF_A_QUESTION) and ends(said, grammar)
    )


def _is_capital(text: str, place: int) -> bool:
    """Return whether an upper-case letter is there, as in a title."""
    return text[place : place + 1].isupper()


def is_shouted(said: str, grammar: Grammar) -> bool:
    """Return whether a text is in capitals and is no abbreviation."""
    if not said.isupper():
        return False
    words = said.split()
    return any(map(_LONG_WORD.search, words)) or (
        len(words) > 1 and any(word.lower() in grammar.phrases.small for word in words)
    )


_LONG_WORD = re.compile(r"^(?=\D*[AEIOU])[^\W\d_]{8}")
"""A word that is too long for an abbreviation: UNESCO, MATLAB and FORTRAN are spelt in capitals."""


def with_names(taken: str, given: str, names: frozenset[str]) -> str:
    """Return what was made of a text that begins with a name, with the capital letter of that."""
    first = given.partition(" ")[0]
    return taken.replace(uncapitalized(first), first, 1) if first in names else taken


def within_sentence(text: str, grammar: Grammar) -> str:
    """Return a phrase without the capital letter that it has only because it was written by itself."""
    if not text[0].isupper():
        return text
    first, _, others = text.partition(" ")
    phrases = grammar.phrases
    begins = first.lower().rstrip(",")
    compound = begins.partition("-")[0]
    known = {begins, compound} & phrases.lowered or (
        not others[:1].isupper()
        and (
            not phrases.ordinary.isdisjoint((begins, compound))
            or (compound != begins and compound in phrases.small)
            or grammar.ordinary_ending.match(begins)
        )
    )
    if not others or not known or first[1:] != first[1:].lower():
        return text
    moments = grammar.days.when_words
    ordinary = any(
        (word[0].islower() or word.lower() in moments) and word not in phrases.small
        for word in others.split()
    )
    return uncapitalized(text) if ordinary else text


# --------------------------------------------------------------------------------- whole sentences


def sentence(text: str) -> str:
    """Return a sentence with its capital letter and its full stop, where it lacks them and should not."""
    text = text.rstrip(" ,;:") or text
    first = text.split(maxsplit=1)[0]
    if first[0].islower() and first.isalpha() and first.islower():
        text = text[0].upper() + text[1:]
    inner = text.rstrip(_CLOSING)
    last = inner[-1:]
    ended = (
        not last or inner.endswith(ENDINGS) or not (last.isalnum() or last in _ENDING_SIGNS) or last > _GREEK
    )
    if ended or _IS_ADDRESS.search(text, text.rfind(" ") + 1):
        return text
    return f"{text}."


_CLOSING = ")]\"'\u2019\u201d\u00bb"
_ENDING_SIGNS = "%\u20ac$\u00a3\u00b0+"
_GREEK = "\u058f"
"""What comes after it in Unicode is not written with our full stop: Hebrew, Thai, Chinese; emoji, too."""
_IS_ADDRESS = re.compile(r"://|@")


def is_sentence(text: str, grammar: Grammar) -> bool:
    """Return whether a text is a sentence of its own."""
    said = straight(text)
    return grammar.sentence.match(uncapitalized(said)) is not None or (
        ends(said, grammar) and grammar.finite.search(said) is not None
    )


def is_gerund(text: str, grammar: Grammar) -> bool:
    """Return whether a text says what somebody does, as a noun: running the grill station."""
    return grammar.gerund.match(uncapitalized(straight(text))) is not None


def phrase_or_sentence(field: str, text: str, grammar: Grammar) -> str:
    """Return a phrase as it stands within a sentence, or a sentence as it stands alone."""
    said = straight(text)
    if not grammar.telling.isdisjoint(said.lower().split()) or _HAS_SIGNS.search(text):
        if grammar.sentence.match(uncapitalized(said)) and not asks(said, grammar):
            return sentence(text)
        text = _with_how_long(without_shorthand(text, grammar), grammar)
        whole = of_the_writer(text, grammar)
        if whole and not asks(whole, grammar):
            return sentence(whole)
        said = straight(text)
        _refuse_half(field, text, grammar)
    if said.endswith(ENDINGS) or grammar.unfit_or_sentence.match(uncapitalized(said)):
        if whole := _own_sentence(text, grammar):
            return sentence(whole)
        text = noun_phrase(field, text, grammar, verbs=True)
    elif text[0].isupper() or "," in text or grammar.before_names.match(text):
        text = noun_phrase(field, text, grammar)
    if is_gerund(text, grammar):
        return uncapitalized(text)
    said = counted(text, grammar)
    return indefinite(said, grammar) if said and not is_fragment(text, grammar) else text


def _own_sentence(text: str, grammar: Grammar) -> str:
    """Return a text that is a sentence, or is one with its subject; nothing where it is neither."""
    said = straight(text)
    if asks(said, grammar):
        return ""
    if grammar.unsaid_subject.match(uncapitalized(said)):
        return of_the_writer(text, grammar)
    return text if is_sentence(text, grammar) else ""


def _with_how_long(text: str, grammar: Grammar) -> str:
    """Return how long somebody has done what with the word between: "7 years of claims data"."""
    for length, whole in grammar.years_of:
        if length.match(text):
            return length.sub(whole, text, 1)
    return text


_HAS_SIGNS = re.compile(r"\d|\s[&+]\s")


def is_fragment(text: str, grammar: Grammar) -> bool:
    """Return whether a phrase is one of a CV, which no sentence can go on from: "7 years, spotless record".

    That it has a comma after which it neither goes on nor comes to the "and" of a list, a sign that is no
    part of a phrase, or a beginning that wants another in front of it.
    """
    low = straight(text).lower()
    if grammar.fragment.match(low) or _OF_NOTES.search(low):
        return True
    others = low.split(grammar.phrases.between)[1:]
    if others and grammar.phrases.before_last in others[-1]:
        return False
    return not all(grammar.carries_on.match(part) or grammar.done_with_it.match(part) for part in others)


def is_noted(text: str) -> bool:
    """Return whether a text has a sign of notes with which it does not even stand after a colon."""
    return _PARTING.search(text) is not None


_PARTING = re.compile(r"[:;=|]\s")
_OF_NOTES = re.compile(rf"{_PARTING.pattern}|\s[-\u2013\u2014/]\s|\s[+&@]\s")


def _refuse_half(field: str, text: str, grammar: Grammar) -> None:
    """Refuse what says something of what it does not name."""
    if grammar.half.fullmatch(straight(text).lower()):
        raise _misfit_phrase(field, text, "that is half a sentence", grammar)


def of_the_writer(text: str, grammar: Grammar) -> str:
    """Return what the writer does or is as a clause of theirs, where its subject was left out."""
    said = straight(text)
    low = uncapitalized(said)
    if text.startswith(grammar.phrases.by_the_writer.partition("{said}")[0]):
        return ""
    if _lacks_its_subject(said, grammar):
        return grammar.phrases.by_the_writer.replace("{said}", uncapitalized(text))
    stripped = low.rstrip(".! ")
    for what, whole in grammar.being:
        if what.fullmatch(stripped) and all(
            grammar.being_goes_on.match(part) for part in stripped.split(grammar.phrases.between)[1:]
        ):
            return whole.replace("{said}", _in_the_middle(_with_last_joined(text, grammar), grammar))
    return ""


def _lacks_its_subject(said: str, grammar: Grammar) -> bool:
    """Return whether a text begins with what the writer has done, and says no more of the writer."""
    second = said.partition(" ")[2].partition(" ")[0]
    named = second[:1].isupper() and not second.isupper()  # Led Zeppelin
    return grammar.unsaid_subject.match(uncapitalized(said)) is not None or (
        grammar.deed.match(said) is not None and not named
    )


def _with_last_joined(text: str, grammar: Grammar) -> str:
    """Return what somebody is with the "and" of the last thing they are: "calm and good with children"."""
    parts = text.split(grammar.phrases.between)
    listed = grammar.phrases.before_last in parts[-1]
    if listed or any(grammar.carries_on.match(part.lower()) for part in parts[1:]):
        return text
    return enumerated(parts, grammar.phrases)


def _in_the_middle(text: str, grammar: Grammar) -> str:
    """Return a text with its first letter in lower case, unless it may be that of a name: Polish speaker."""
    first = text.lower().partition(" ")[0].rstrip(",.!")
    ordinary = first in grammar.phrases.qualifying or first in grammar.phrases.of_the_writer
    _, _, others = text.partition(" ")
    return uncapitalized(text) if ordinary and others[:1] == others[:1].lower() else text


def news(_: str, text: str, grammar: Grammar) -> str:
    """Return what is new as a sentence: "passed the exam" has its subject to come."""
    low = uncapitalized(straight(text))
    if found := grammar.news_opening.match(low):
        text = text[found.end() :]
    elif _lacks_its_subject(straight(text), grammar):
        text = of_the_writer(text, grammar)
    return sentence(text)


# -------------------------------------------------------------------------------------- reasons


def reason(field: str, text: str, grammar: Grammar) -> str:
    """Return a reason without the word for it: a noun phrase, or a clause without its full stop."""
    said = straight(text)
    given = text
    for opening in (grammar.because_of, grammar.because):
        if found := opening.match(uncapitalized(said)):
            text = text[found.end() :]
            break
    text = without_shorthand(text, grammar)
    said = straight(text)
    if ends(said, grammar) and not said.endswith(OF_A_QUESTION):
        text = text.rstrip(".!\u2026 ")
    if not text:
        raise _misfit_phrase(field, given, "that gives none", grammar)
    if whole := of_the_writer(text, grammar):
        return whole
    clause = is_clause(text, grammar)
    _, joined, after = straight(text).rpartition(grammar.phrases.before_last)
    if _is_pasted(text, grammar) or (not clause and joined and grammar.clause.match(after)):
        raise _misfit_phrase(field, given, "that is a list of notes", grammar)
    if not clause:
        _refuse_half(field, text, grammar)
        for short, whole in grammar.reason_said:
            if found := short.match(uncapitalized(straight(text))):
                return found.expand(whole)
        alone = " " not in text and text not in grammar.phrases.befalling
        return (_spoken_of if alone else one_of_several)(field, text, grammar)
    return within_sentence(text, grammar)


def _is_pasted(text: str, grammar: Grammar) -> bool:
    """Return whether a noun phrase and a clause stand next to each other: "the hours, we are moving"."""
    if grammar.phrases.between not in text:
        return False
    first, *others = straight(text).split(grammar.phrases.between)
    return any(
        grammar.clause.match(other) or grammar.unsaid_subject.match(other) for other in others
    ) and not (grammar.before_a_clause.match(first.lower()) or is_clause(first, grammar))


def is_clause(text: str, grammar: Grammar) -> bool:
    """Return whether a reason has a verb of its own."""
    said = straight(text)
    low = uncapitalized(said)
    if asks(said, grammar):
        return False
    if grammar.clause.match(low) or grammar.clause_begun.match(low):
        return True
    others = said.split(grammar.phrases.between)[1:]
    if grammar.before_a_clause.match(low) and any(map(grammar.clause.match, others)):
        return True
    verb = grammar.clause_within.search(said)
    return verb is not None and not grammar.related.search(f" {said[: verb.start() + 1]} ")


def because_phrase(text: str, grammar: Grammar) -> str:
    """Return a reason with the word for it."""
    lexicon = grammar.lexicon
    if is_clause(text, grammar):
        said = lexicon.reason_clause
    else:
        said = lexicon.reason_so_called if grammar.reasons.search(text) else lexicon.reason
    return said.replace("{reason}", text)


# ---------------------------------------------------------------------------------------- links


def link(field: str, text: str) -> str:
    """Return a link, alone or with words around it, and refuse what opens anything but a page or a mail."""
    schemes = {found.group(1).lower() for found in _SCHEME.finditer(text)}
    if strange := schemes - {"http", "https", "mailto"}:
        raise misfit(
            field,
            text,
            f"{min(strange)}: opens neither a page nor a mail",
            "use a link that begins with https://, http:// or mailto:",
        )
    if not _FOLLOWED.search(text):
        raise misfit(
            field,
            text,
            "nobody can follow it",
            "write the whole link, such as 'https://example.org/paper'",
        )
    return text


_SCHEME = re.compile(
    r"(?<![\w+.-])([^\W\d_][\w+-]{0,20})(?:://|(?<=javascript):|(?<=vbscript):|(?<=data):|(?<=file):)",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(r"\b(?:https?://[^\s/]+|mailto:[^\s@]+@[^\s@]+)", re.IGNORECASE)
