"""Days as trackers, spreadsheets and people write them, with the names of months in seven languages.

Two rules of this file. A day is never guessed: whether 03/04 is in March or in April shows in the other days
of the file, or somebody says it. And the time of day and the day of the week are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from unicodedata import combining, normalize

__all__ = ["AmbiguousDayError", "day_order", "parse_day"]

_CLOCK = (
    r"\d{1,2}(?:"
    r":\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?| ?h| ?uhr| ?uur)?|"
    r" ?[ap]\.?m\.?|"
    r"\.\d{2} ?(?:uhr|uur|h)|"
    r" ?(?:uhr|uur|h)(?:\d{2})?"
    r")"
)
_TIME = re.compile(
    r"(?:t|[ ,]+)(?:(?:at|um|gegen|a|as|a las?|alle|alle ore|ore|om) )?"
    rf"{_CLOCK}(?: ?[-\u2013] ?{_CLOCK})?(?: ?(?:z|utc|gmt|[+-]\d{{2}}:?\d{{2}}))?$"
)
_WEEKDAY = re.compile(r"([a-z]{2,10}(?:-feira)?)\.?,? +")
_ARTICLE = re.compile(r"(?:on|den|dem|am|le|el|il|op|em|dia) +")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})")
_EITHER = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|o)?\.?(?:[ -]| de )([a-z]{3,10})\.?,?(?:[ -]| del? )(\d{4}|\d{2})"
)
_MONTHS = tuple(
    names.split()
    for names in (
        "january januar janner janvier enero janeiro gennaio januari",
        "february februar fevrier febrero fevereiro febbraio februari",
        "march marz maerz mrz mars marzo marco maart mrt",
        "april avril abril aprile",
        "may mai mayo maio maggio mei",
        "june juni juin junio junho giugno",
        "july juli juillet julio julho luglio",
        "august aout agosto augustus",
        "september septembre septiembre setembro settembre",
        "october oktober octobre octubre outubro ottobre",
        "november novembre noviembre novembro",
        "december dezember decembre diciembre dezembro dicembre",
    )
)
"""Without diacritics, and in the order of languages in which `netiquette.trackers` names them."""
_WEEKDAYS = tuple(
    name
    for names in (
        "monday tuesday wednesday weds thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miercoles jueves viernes sabado domingo",
        "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira",
        "lunedi martedi mercoledi giovedi venerdi sabato domenica",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    )
    for name in names.split()
)
_LONGEST = 100
"""The characters of the longest text that is read as a day, day of the week and time included. What is longer
is a note, and looking for a time at its end would take time that grows with the square of its blanks."""
_MONTHS_OF_A_YEAR = 12
_CENTURY = 2000


class AmbiguousDayError(ValueError):
    """Nothing tells which number is the day and which the month."""


def parse_day(text: str, order: str | None) -> date:
    """Return the day that a text says.

    Args:
        text: The text, without blanks around it.
        order: ``dmy`` or ``mdy`` for days such as 03/04/2026; None where nobody knows.

    Raises:
        AmbiguousDayError: It depends on the order.
        ValueError: It says no day.
    """
    if len(text) > _LONGEST:
        raise ValueError(text)
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        text = _without_opening(_without_time(text))
    if found := _YEAR_FIRST.fullmatch(text):
        return date(*map(int, found.groups()))
    if found := _DOTTED.fullmatch(text):
        return _built(found[3], found[2], found[1])
    if found := _EITHER.fullmatch(text):
        return _ordered(found, order)
    if found := _MONTH_FIRST.fullmatch(text):
        return _built(found[3], _month(found[1]), found[2])
    if found := _DAY_FIRST.fullmatch(text):
        return _built(found[3], _month(found[2]), found[1])
    raise ValueError(text)


def day_order(texts: Iterable[str]) -> str | None:
    """Return the order that some days are written in; None where none of them tells, or they disagree."""
    orders: set[str] = set()
    for text in texts:
        if len(text) > _LONGEST:
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
    plain = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return _TIME.sub("", plain)


def _without_opening(text: str) -> str:
    """Return a plain text without the day of the week, and without the article before a day."""
    if _MONTH_FIRST.fullmatch(text):  # "mar" is March here, and Tuesday before a day
        return text
    found = _WEEKDAY.match(text)
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
