"""Grammar: what a language says of details, ready to be looked up."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netiquette._languages.details_lexicon import DayPhrases, NameWords, Naming, PhraseWords
    from netiquette._languages.language import Language

__all__ = ["ENDINGS", "Grammar", "grammar_of"]

ENDINGS = tuple(".!?\u2026\u3002\uff01\uff1f\u061f\u0964")
"""What ends a sentence already: "at Acme Inc." takes no second full stop."""


class Grammar:
    """The lexicon of details of one language, with its patterns compiled.

    Args:
        language: The language.
    """

    def __init__(self, language: Language) -> None:
        lexicon = language.details
        self.lexicon = lexicon
        self.names = language.names
        self.phrases = lexicon.phrases
        self.days = lexicon.days
        self.people = lexicon.people
        self.naming = lexicon.naming
        self._compile_phrases(lexicon.phrases)
        self._compile_nouns(lexicon.phrases)
        self._compile_days(lexicon.days)
        self._compile_names(lexicon.people)
        self._compile_naming(lexicon.naming)

    def _compile_phrases(self, phrases: PhraseWords) -> None:
        self.question = re.compile(phrases.question)
        self.clause = re.compile(phrases.clause)
        self.preposition = re.compile(phrases.preposition)
        self.unfit = re.compile(
            f"(?:{phrases.question})|(?:{phrases.clause})|(?:{phrases.preposition})|(?:{phrases.always_before})"
            f"|(?:{phrases.topic_opening})"
        )
        self.unfit_or_sentence = re.compile(
            f"{self.unfit.pattern}|(?:{phrases.sentence})|(?:{phrases.verb_phrase})"
        )
        self.before_names = re.compile(phrases.before_names)
        self.always_before = re.compile(phrases.always_before)
        self.verb_phrase = re.compile(phrases.verb_phrase)
        self.gerund = re.compile(phrases.gerund)
        self.sentence = re.compile(phrases.sentence)
        self.finite = re.compile(phrases.finite)
        self.because = re.compile(phrases.because)
        self.because_of = re.compile(phrases.because_of)
        self.clause_within = re.compile(phrases.clause_within)
        self.clause_begun = re.compile(phrases.clause_begun)
        self.before_a_clause = re.compile(phrases.before_a_clause)
        self.to_do = re.compile(phrases.to_do)
        self.to_be_named = re.compile(phrases.to_be_named, re.IGNORECASE)
        self.awaited = _compiled((phrases.awaited,), re.IGNORECASE)[0]
        self.related = re.compile(phrases.related)
        self.reasons = re.compile(phrases.reasons)
        self.done = re.compile(phrases.done)
        self.reason_said = _compiled(phrases.reason_said)
        self.topic_opening = re.compile(phrases.topic_opening)
        self.asked = _compiled(phrases.asked)
        self.news_opening = re.compile(phrases.news_opening)
        self.unsaid_subject = re.compile(phrases.unsaid_subject)
        self.deed = re.compile(phrases.deed)
        self.being = _compiled(phrases.being, re.IGNORECASE)
        self.half = re.compile(phrases.half)
        self.opinion = re.compile(phrases.opinion)
        self.in_letters = _compiled(phrases.written_out, re.IGNORECASE)
        told = phrases.of_the_writer | phrases.shorthand
        self.telling = frozenset(word + sign for word in told for sign in ("", ".", ",", ":"))
        cases = {f(word) for word in phrases.shorthand for f in (str, str.upper, str.title)}
        short = cases | self.days.shorthand
        self.short = frozenset(word + sign for word in short for sign in ("", ".", ",")) | {"+", "&"}
        self.years_of = _compiled(phrases.years_of, re.IGNORECASE)
        self.fragment = re.compile(phrases.fragment)
        self.carries_on = re.compile(phrases.carries_on)
        self.done_with_it = re.compile(phrases.done_with_it)
        self.goes_on = re.compile(phrases.goes_on)
        self.being_goes_on = re.compile(f"(?:{phrases.carries_on})|(?:{phrases.being_goes_on})")
        self.longest_nothing = max(map(len, phrases.nothing))

    def _compile_nouns(self, phrases: PhraseWords) -> None:
        self.no_article = re.compile(phrases.no_article)
        self.ordinary_ending = re.compile(phrases.ordinary_ending)
        self.lasting = re.compile(phrases.lasting)
        self.nominal = re.compile(phrases.nominal)
        self.of_a_kind = re.compile(phrases.of_a_kind)
        self.indefinite = _compiled(phrases.indefinite, re.IGNORECASE)
        self.with_whom, self.with_whom_said = _compiled((phrases.with_whom,))[0]
        self.theirs = re.compile(phrases.theirs, re.IGNORECASE)
        self.of_the_absent = _compiled(phrases.of_the_absent)
        self.of_the_reader = _compiled(phrases.of_the_reader)

    def _compile_days(self, days: DayPhrases) -> None:
        self.before_day = re.compile(days.before, re.IGNORECASE)
        self.within = re.compile(days.within, re.IGNORECASE)
        self.span = re.compile(days.spans, re.IGNORECASE)
        self.bare_day = re.compile(days.bare, re.IGNORECASE)
        self.no_day = re.compile(days.no_day, re.IGNORECASE)
        self.unlike_a_day = re.compile(rf"(?:{days.before})|(?:{days.within})|(?:{days.no_day})|\d{{4}}-")
        self.days_said = _compiled(days.said, re.IGNORECASE)
        self.free = re.compile(days.free, re.IGNORECASE)
        self.when = re.compile(days.when)
        self.days_in_full = _compiled(days.written_out, re.IGNORECASE)
        self.days_in_phrases = _compiled(days.in_phrases, re.IGNORECASE)
        self.numbered_day = re.compile(days.numbered)
        self.moment = re.compile(days.moment)
        self.dates = {dialect: _compiled(said) for dialect, said in days.dates.items()}

    def _compile_names(self, people: NameWords) -> None:
        self.nobody = re.compile(people.nobody, re.IGNORECASE)
        self.placeholder = re.compile(people.placeholder, re.IGNORECASE)
        self.marked = frozenset(
            (
                *people.suspected,
                *people.titles,
                *(f"{title}." for title in people.titles),
                *people.sure_degrees,
            )
        )
        self.several = re.compile(people.several, re.IGNORECASE)
        self.stopped_title = re.compile(people.stopped)

    def _compile_naming(self, naming: Naming) -> None:
        self.genders = re.compile(naming.genders, re.IGNORECASE)
        self.numbers = re.compile(naming.numbers, re.IGNORECASE)
        self.pay = re.compile(naming.pay, re.IGNORECASE)
        self.hours = re.compile(naming.hours, re.IGNORECASE)
        self.with_article = re.compile(naming.with_article, re.IGNORECASE)
        self.asides = re.compile(naming.asides, re.IGNORECASE)
        self.levels = re.compile(naming.levels)
        self.any_position = re.compile(naming.any_position, re.IGNORECASE)
        self.no_position = re.compile(naming.no_position, re.IGNORECASE)
        self.public = re.compile(naming.public, re.IGNORECASE)
        self.titles_in_full = _compiled(naming.written_out, re.IGNORECASE)


def _compiled(said: tuple[tuple[str, str], ...], flags: int = 0) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns, compiled, with what is said where they fit."""
    return tuple((re.compile(pattern, flags), text) for pattern, text in said)


@cache
def grammar_of(language: Language) -> Grammar:
    """Return the grammar of a language; it is compiled when somebody first needs it."""
    return Grammar(language)
