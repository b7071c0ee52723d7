"""Days as trackers, spreadsheets and people write them, with the words of every language that is read.

Two rules of this file. A day is never guessed: whether 03/04 is in March or in April shows in the other days
of the file, or the caller says so. And the time of day and the day of the week are ignored.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple
from unicodedata import combining, normalize

from netiquette._commandline.cells import LONGEST_FACT
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import one_of, phrases

__all__ = ["AmbiguousDayError", "day_order", "days_within", "parse_day"]

_DAYS = [language.days for language in READ_LANGUAGES]
_HOUR = one_of(days.after_an_hour for days in _DAYS)
_HALF = "|".join(
    r"\.?".join(map(re.escape, [*phrase.split(), ""]))
    for days in _DAYS
    for phrase in phrases(days.halves_of_a_day)
)
"""Each of its dots may be left out."""
_CLOCK = (
    r"\d{1,2}(?:"
    rf":\d{{2}}(?::\d{{2}}(?:\.\d+)?)?(?: ?(?:{_HALF})| ?(?:{_HOUR}))?|"
    rf" ?(?:{_HALF})|"
    rf"\.\d{{2}} ?(?:{_HOUR})|"
    rf" ?(?:{_HOUR})(?:\d{{2}})?"
    r")"
)
_ZONE = (
    r"(?:z|(?:utc|gmt|ut)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt|ut|[ecmp][sd]?t|ak[sd]t|h[sd]t|bst|wes?t|ces?t|mes?z|"
    r"ees?t|msk|ist|sgt|hkt|[jk]st|a[ecw][sd]t|nz[sd]t)"
)
"""A zone by its offset or by its letters; the day is the one that stands there, in that zone."""
_TIME = re.compile(
    rf"(?:t|[ ,]+)(?:(?:{one_of(days.before_a_time for days in _DAYS)}) )?"
    rf"{_CLOCK}(?: ?[-\u2013] ?{_CLOCK})?(?: ?{_ZONE})?(?: ?\([a-z0-9 :+-]{{1,40}}\))?$"
)
"""What stands in brackets behind a time is its zone once more, in words: "+0000 (UTC)"."""
_WEEKDAYS = tuple(name for days in _DAYS for name in phrases(days.weekdays))
_SECOND_PART = one_of(f"-{name.split('-')[1]}" for name in _WEEKDAYS if "-" in name)
_ON_A_WEEKDAY = re.compile(rf"([a-z]{{2,10}}(?:{_SECOND_PART})?)\.?,? +")
_ARTICLE = re.compile(rf"(?:{one_of(days.before_a_day for days in _DAYS)}) +")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_WITH_DOTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})")
_EITHER = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_ORDINAL = one_of(days.after_a_day for days in _DAYS if days.month_first)
_MONTH_FIRST = re.compile(rf"([a-z]{{3,10}})\.? (\d{{1,2}})(?:{_ORDINAL})?,? (\d{{4}}|\d{{2}})")
"""The month is any language's, the ordinals are those of the languages that put it first."""
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:{one_of(days.after_a_day for days in _DAYS)})?\.?"
    rf"(?:[ -]| (?:{one_of(days.before_a_month for days in _DAYS)}) )([a-z]{{3,10}})\.?,?"
    rf"(?:[ -]| (?:{one_of(days.before_a_year for days in _DAYS)}) )(\d{{4}}|\d{{2}})"
)
_MONTHS = tuple(
    frozenset(name for names in spoken for name in phrases(names))
    for spoken in zip(*(days.months for days in _DAYS), strict=True)
)
"""The names of each month, in every language at once: no two of them mean another month by one."""
_SHORT_MONTH = one_of(f"{name[:3]}" for names in _MONTHS for name in names)
_WITHIN = re.compile(
    r"(?<![\w/.-])(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})"
    r"|\d{1,2}\. ?\d{1,2}\. ?\d{4}|"
    rf"(?P<no_year>(?:{_SHORT_MONTH})[a-z]{{0,7}}\.? \d{{1,2}}(?:{_ORDINAL})?(?:,? (?P<one>\d{{4}}))?|"
    rf"\d{{1,2}}(?:{one_of(days.after_a_day for days in _DAYS)})?\.?"
    rf"(?:[ -]| (?:{one_of(days.before_a_month for days in _DAYS)}) )"
    rf"(?:{_SHORT_MONTH})[a-z]{{0,7}}\.?(?:,?[ -](?P<other>\d{{4}}))?))(?![\d/-])"
)
"""A day within a text; one with the name of its month may do without a year."""
_MONTHS_OF_A_YEAR = 12
_CENTURY = 2000


class AmbiguousDayError(ValueError):
    """Nothing shows which number is the day and which the month."""


def parse_day(text: str, order: str | None) -> date:
    """Return the date that a text names.

    Args:
        text: The text, without blanks around it.
        order: ``dmy`` or ``mdy`` for dates such as 03/04/2026; None where it is not known.

    Raises:
        AmbiguousDayError: It depends on the order.
        ValueError: It names no date.
    """
    if len(text) > LONGEST_FACT:
        raise ValueError(text)
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        text = _without_opening(_without_time(text))
    if found := _YEAR_FIRST.fullmatch(text):
        return date(*map(int, found.groups()))
    if found := _WITH_DOTS.fullmatch(text):
        return _built(found[3], found[2], found[1])
    if found := _EITHER.fullmatch(text):
        return _ordered(found, order)
    if found := _MONTH_FIRST.fullmatch(text):
        return _built(found[3], _month(found[1]), found[2])
    if found := _DAY_FIRST.fullmatch(text):
        return _built(found[3], _month(found[2]), found[1])
    raise ValueError(text)


class DayWithin(NamedTuple):
    """A day within a text, and what stands before it and behind it, in small letters."""

    day: date
    before: str
    behind: str


def days_within(text: str, order: str | None, today: date | None) -> Iterator[DayWithin]:
    """Yield the days that a text names, in their order.

    Args:
        text: The text.
        order: ``dmy`` or ``mdy``, as for `parse_day`; a day that depends on it is left out without.
        today: The day to which one without a year is nearest; without it, such a day is left out.
    """
    plain = _plain(text)
    for found in _WITHIN.finditer(plain):
        years: Sequence[str] = ("",)
        if found["no_year"] and not found["one"] and not found["other"]:
            years = [f" {today.year + step}" for step in (-1, 0, 1)] if today is not None else ()
        days: list[date] = []
        for year in years:
            with contextlib.suppress(ValueError):
                days.append(parse_day(found[0] + year, order))
        if days:
            day = min(days, key=lambda day: 0 if today is None else abs(day - today).days)
            yield DayWithin(day, plain[: found.start()], plain[found.end() :])


def day_order(texts: Iterable[str]) -> str | None:
    """Return the order that some days are written in; None where none of them shows it, or they disagree."""
    orders: set[str] = set()
    for text in texts:
        if len(text) > LONGEST_FACT:
            continue
        found = _EITHER.fullmatch(_without_opening(_without_time(text)))
        if found is not None:
            first, second = int(found[1]), int(found[2])
            if first > _MONTHS_OF_A_YEAR:
                orders.add("dmy")
            elif second > _MONTHS_OF_A_YEAR:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def _without_time(text: str) -> str:
    """Return a text in plain small letters, without the time of day at its end."""
    return _TIME.sub("", _plain(text))


def _plain(text: str) -> str:
    """Return a text in small letters without diacritics."""
    return "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))


def _without_opening(text: str) -> str:
    """Return a plain text without the day of the week, and without the article before a day."""
    if _MONTH_FIRST.fullmatch(text):  # "mar" is March here, and Tuesday before a day
        return text
    found = _ON_A_WEEKDAY.match(text)
    if found and any(name.startswith(found[1]) for name in _WEEKDAYS):
        text = text[found.end() :]
    found = _ARTICLE.match(text)
    return text[found.end() :] if found else text


def _ordered(found: re.Match[str], order: str | None) -> date:
    first, second, year = found.groups()
    either = int(first) <= _MONTHS_OF_A_YEAR and int(second) <= _MONTHS_OF_A_YEAR and first != second
    if order is None and either:
        raise AmbiguousDayError(found[0])
    if order == "mdy" or (order is None and int(second) > _MONTHS_OF_A_YEAR):
        first, second = second, first
    return _built(year, second, first)


def _built(year: str, month: str | int, day: str) -> date:
    return date(int(year) + (_CENTURY if len(year) == 2 else 0), int(month), int(day))  # noqa: PLR2004


def _month(name: str) -> int:
    """Return the number of a month by its name, or by its first three letters and more.

    Raises:
        ValueError: No month begins like that, or two of them do, as *juin* and *juillet*.
    """
    found = [
        number for number, names in enumerate(_MONTHS, 1) if any(month.startswith(name) for month in names)
    ]
    if len(found) != 1:
        raise ValueError(name)
    return found[0]
