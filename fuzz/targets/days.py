"""Days as people write them: a day, or none; never a guess, and never another error."""

from __future__ import annotations

from datetime import date

from fuzz.inputs import Given
from fuzz.oracle import Target, holds, refuse
from netiquette._commandline.days import AmbiguousDayError, day_order, parse_day


def run(given: Given) -> None:
    """Read a day in one order, in the other, and in none."""
    text = given.text("day").strip()
    order = day_order([text])
    holds(order in {None, "dmy", "mdy"}, "an order is one of two")
    days = [_read(text, said) for said in (None, "dmy", "mdy")]
    holds(all(day is None or type(day) is date for day in days), "a day is a day, without a time")
    unsaid, *said = days
    holds(unsaid is None or unsaid in said, "what needs no order is the same in one of them")
    if unsaid is None:
        refuse("no day, or one of two")


def _read(text: str, order: str | None) -> date | None:
    try:
        return parse_day(text, order)
    except AmbiguousDayError:
        holds(order is None, "with an order nothing is ambiguous")
    except ValueError:
        pass
    return None


TARGET = Target(
    run,
    {
        "day": (
            *(
                "2026-11-20",
                "20.11.2026",
                "20. 11. 26",
                "03/04/2026",
                "13/04/2026",
                "04/13/2026",
                "2026/11/20",
            ),
            *("20 Nov 2026", "Nov 20th, 2026", "20 de noviembre de 2026", "am 20. November 2026 um 14 Uhr"),
            *(
                "Fri, 20 Nov 2026 10:00 am",
                "mar 3 2026",
                "mar. 3 mars 2026",
                "20 juin 26",
                "ju 1 2026",
                "31/02/2026",
            ),
            *("2026-W47-5", "20261120T101112Z", "٢٠٢٦-١١-٢٠", "²/3/2026", "0000-00-00", "\\(1*200)/1/2026"),
            *("2026-11-20 25:00", "on 2026-11-20", "99/99/9999", "\\( *9000)", "\\(mon *900)", "11/12/70"),
        ),
    },
)
