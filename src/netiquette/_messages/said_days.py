"""Said days: a day as the candidate says it, within a sentence of ours."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from netiquette._messages.phrases import (
    OF_A_QUESTION,
    days_in_full,
    ends,
    misfit,
    uncapitalized,
    within_sentence,
)
from netiquette._vocabulary.dialect import Dialect

if TYPE_CHECKING:
    from netiquette._languages.language import Language
    from netiquette._messages.grammar import Grammar

__all__ = ["as_said", "dates_in_order", "day_in_words", "day_phrase", "said_day", "when_in_words"]


def day_in_words(day: date, language: Language, dialect: Dialect) -> str:
    """Say a day in a language, in one of its dialects."""
    messages = language.messages
    weekday, month = messages.weekdays[day.weekday()], messages.months[day.month - 1]
    return messages.day[dialect].format(weekday=weekday, day=day.day, month=month)


def when_in_words(day: date, today: date | None, language: Language, dialect: Dialect) -> str:
    """Say on which day something is, as one does on a day near it: "tomorrow"."""
    messages = language.messages
    near = None if today is None else messages.near_days.get((day - today).days)
    return near or messages.on_day.replace("{day}", day_in_words(day, language, dialect))


def as_said(day: str, language: Language, dialect: Dialect, grammar: Grammar) -> str:
    """Return a day that was kept, as one says it: a date in the words of the dialect, or in their order."""
    if _A_DATE.match(day):
        return day_in_words(date.fromisoformat(day), language, dialect)
    return dates_in_order(day, dialect, grammar)


def dates_in_order(said: str, dialect: Dialect, grammar: Grammar) -> str:
    """Return words with the dates among them in the order of a dialect: "11 January" or "January 11"."""
    if not any(map(str.isdigit, said)):
        return said
    for dates, order in grammar.dates[dialect]:
        said = dates.sub(order, said)
    return said


def said_day(field: str, text: str, grammar: Grammar, *, spans: bool) -> str:
    """Return a day without what stands before it in a sentence, and refuse what names none.

    A date is put into words only when it is known whose English it is.

    Args:
        field: What it is.
        text: What was given.
        grammar: The grammar of the language.
        spans: Whether a month will do as well.

    Raises:
        InvalidDetailError: It names no day.
    """
    day = _with_month_known(days_in_full(text, grammar) or text)
    doubted = any(sign in day for sign in OF_A_QUESTION)
    if not (
        doubted or grammar.unlike_a_day.match(day.lower()) or day[-1] == "." or grammar.bare_day.match(day)
    ):
        return within_sentence(day, grammar)
    while found := grammar.before_day.match(day):
        day = day[found.end() :]
    if spans and (found := grammar.within.match(day)) and grammar.span.match(day[found.end() :]):
        day = day[found.end() :]
    if _A_DATE.match(day):
        try:
            return date.fromisoformat(day).isoformat()
        except ValueError:
            raise misfit(
                field, text, "that is no day", f"write it as {grammar.lexicon.examples[field]}"
            ) from None
    if ends(day, grammar):
        day = day.rstrip(". ")
    if doubted or not day or grammar.no_day.match(day):
        raise misfit(
            field, text, "that names no day", f"write one, such as {grammar.lexicon.examples[field]}"
        )
    said = within_sentence(day, grammar)
    return f"{grammar.phrases.definite} {uncapitalized(said)}" if grammar.bare_day.match(said) else said


def _with_month_known(day: str) -> str:
    """Return a date in numbers as one of ISO 8601, where there is no doubt which of them is the month."""
    found = _IN_NUMBERS.fullmatch(day)
    if found is None:
        return day
    first, second, year = map(int, found.groups())
    month, of_month = (second, first) if first > _LAST_MONTH else (first, second)
    doubtful = first != second and max(first, second) <= _LAST_MONTH
    return day if doubtful or month > _LAST_MONTH else f"{year}-{month:02}-{of_month:02}"


_IN_NUMBERS = re.compile(r"(\d\d?)[/.](\d\d?)[/.](\d{4})")
_LAST_MONTH = 12


_A_DATE = re.compile(r"\d{4}-\d\d")


def day_phrase(day: str, grammar: Grammar) -> str:
    """Return a day with the word that stands before it where something happens on it."""
    return next(how for fits, how in grammar.days_said if fits.match(day)).replace("{day}", day)
