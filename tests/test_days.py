"""Days as trackers and spreadsheets write them, and what is refused rather than guessed."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette._commandline.days import AmbiguousDayError, day_order, parse_day

DAY = date(2026, 11, 20)

WRITTEN = [
    *("2026-11-20", "20261120", "2026-11-20T09:30:00Z", "2026-11-20 09:30", "2026-W47-5"),
    *("2026/11/20", "2026.11.20", "2026/11/20 09:30", "20.11.2026", "20. 11. 2026", "20.11.26"),
    *("20/11/2026", "11/20/2026", "20-11-2026", "11/20/26", "11/20/2026 9:30 AM", "20/11/2026, 09:30:15"),
    *("Nov 20, 2026", "November 20, 2026", "November 20, 2026 9:30 AM", "20 Nov 2026", "20-Nov-2026"),
    *("20 Nov 26", "20-Nov-26", "Nov 20, 26", "20 NOV 2026", "on Nov 20, 2026"),
    *("20. November 2026", "Freitag, den 20. November 2026 um 14:00 Uhr", "Fr., 20.11.2026, 14 Uhr"),
    *("am 20.11.2026 gegen 9.30 Uhr", "Fr 20.11.2026", "20. Nov. 2026", "20.11.2026 14:00\u201315:00"),
    *("vendredi 20 novembre 2026 à 14h30", "ven. 20/11/2026 à 9 h", "le 20 nov. 2026", "20 novembre 2026"),
    *("20 de noviembre de 2026", "viernes, 20 de noviembre del 2026 a las 14:00", "vie 20/11/2026"),
    *("sexta-feira, 20 de novembro de 2026 às 14h", "sex, 20/11/2026", "venerdì 20 novembre 2026 alle 14:30"),
    *("vrijdag 20 november 2026 om 14:00 uur", "vr 20-11-2026 14.30 uur", "20 nov 2026 9am"),
    *("Fri, Nov 20, 2026", "Friday, 20 November 2026", "20th November 2026", "Nov. 20th, 2026 at 9:30 p.m."),
]


@pytest.mark.parametrize("text", WRITTEN)
def test_is_read_as_people_write_it(text):
    """With the time of day ignored; a number above twelve is not a month."""
    assert parse_day(text, None) == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-3", date(2026, 11, 3)),
        ("2026-1-03", date(2026, 1, 3)),
        ("1er août 2026", date(2026, 8, 1)),
        ("1º de março de 2026", date(2026, 3, 1)),
        ("3. Jänner 2026", date(2026, 1, 3)),
        ("3 juil. 2026", date(2026, 7, 3)),
        ("mar. 3 nov. 2026", date(2026, 11, 3)),
        ("Mar 3, 2026", date(2026, 3, 3)),
        ("3 Sept 2026 14:30", date(2026, 9, 3)),
        ("Tues, Mar 3, 2026", date(2026, 3, 3)),
        ("le 3 mars 2026", date(2026, 3, 3)),
        ("Weds 3 Mar 2026", date(2026, 3, 3)),
    ],
)
def test_has_a_month_in_seven_languages(text, day):
    """With or without diacritics; what could be a weekday or a month is what leaves a day."""
    assert parse_day(text, None) == day


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}


@pytest.mark.parametrize("language", MONTHS)
def test_knows_every_month_and_weekday(language):
    """Whole, or by the letters that an abbreviation has."""
    for number, month in enumerate(MONTHS[language].split(), 1):
        for size in range(3, len(month) + 1):
            if month[:size] != "jui":  # juin or juillet
                assert parse_day(f"3 {month[:size]}. 2026", None) == date(2026, number, 3)
    for weekday in WEEKDAYS[language].split():
        for size in range(2, len(weekday) + 1):
            if weekday[size - 1] != "-" and not weekday[:size].endswith(("-f", "-fe", "-fei", "-feir")):
                assert parse_day(f"{weekday[:size]}, 20/11/2026", None) == DAY


@pytest.mark.parametrize(
    "text",
    [
        *("jui 3, 2026", "3 jui 2026", "3 Nov", "3 Nov 14:30", "Foo, 20/11/2026", "2026-11", "mar. 2026"),
        *("", "soon", "next Friday", "2026-13-01", "31/11/2026", "31.11.2026", "2026/2/30", "0/0/2026"),
        *("Novem 20, 2026 maybe", "Foo 20, 2026", "20 Foo 2026", "November 2026", "45981", "13/13/2026"),
        *("٣/٤/٢٠٢٦٢", "1/2", "1/2/3/4", "20-Nov"),
    ],
)
def test_is_refused_where_it_is_none(text):
    """And nothing is made of half a day."""
    with pytest.raises(ValueError):  # noqa: PT011  its words are for nobody
        parse_day(text, "dmy")


def test_reads_no_more_than_a_day_is_long():
    """What is longer is a note; however many blanks it has, it isn't searched for a time of day."""
    assert parse_day(f"20 Nov 2026{' ' * 83} 10:00", None) == DAY
    assert day_order([f"20/11/2026{' ' * 84} 10:00"]) == "dmy"
    for blanks in (85, 1 << 20):
        with pytest.raises(ValueError, match=r"^20 Nov 2026 "):
            parse_day(f"20 Nov 2026{' ' * blanks} 10:00", None)
        assert day_order([f"20/11/2026{' ' * blanks} 10:00"]) is None


class TestOrder:
    """Whether the day or the month comes first."""

    @pytest.mark.parametrize(("order", "day"), [("dmy", date(2026, 4, 3)), ("mdy", date(2026, 3, 4))])
    def test_is_as_one_is_told(self, order, day):
        """Both ways."""
        assert parse_day("03/04/2026", order) == day

    def test_is_not_guessed(self):
        """Where nothing tells."""
        with pytest.raises(AmbiguousDayError):
            parse_day("03/04/2026", None)
        with pytest.raises(AmbiguousDayError):
            parse_day("3-4-26", None)

    def test_does_not_matter_where_both_are_one(self):
        """The fifth of May."""
        assert parse_day("05/05/2026", None) == date(2026, 5, 5)

    @pytest.mark.parametrize(
        ("texts", "order"),
        [
            ([], None),
            (["03/04/2026", "2026-11-20"], None),
            (["03/04/2026", "13/04/2026"], "dmy"),
            (["Mo 03/04/2026", "lun. 13/04/2026 à 14h30"], "dmy"),
            (["03/04/2026", "04/13/2026 9:30"], "mdy"),
            (["13/04/2026", "04/13/2026"], None),
        ],
    )
    def test_shows_in_the_other_days(self, texts, order):
        """Unless they disagree."""
        assert day_order(texts) == order


@given(st.dates(date(1000, 1, 1)), st.sampled_from(["dmy", "mdy"]))
def test_what_is_written_is_read(day, order):
    """In every form, with the order it was written in."""
    first, second = (day.day, day.month) if order == "dmy" else (day.month, day.day)
    for text in (
        day.isoformat(),
        f"{first:02}/{second:02}/{day.year}",
        f"{first}-{second}-{day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%Y/%m/%d} 23:59",
    ):
        assert parse_day(text, order) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_none(text):
    """Never anything else."""
    with contextlib.suppress(ValueError):
        assert isinstance(parse_day(text, None), date)
