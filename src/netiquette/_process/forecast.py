"""The forecast: what the answer will be, and from which day, if nothing happens."""

from __future__ import annotations

from datetime import date, timedelta
from operator import attrgetter

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import Decision
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._languages.language import DEFAULT
from netiquette._vocabulary.arguments import expect, expect_day, expect_today
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState

__all__ = ["forecast"]

_A_YEAR = timedelta(365)


@public
def forecast(
    state: InterviewState,
    *,
    today: date,
    until: date | None = None,
    policy: Policy = CAUTIOUS,
    calendar: BusinessCalendar = WEEKENDS,
    language: str = DEFAULT,
) -> tuple[Decision, ...]:
    """Return what the answer will be on which day, if nothing happens.

    Args:
        state: What is known.
        today: The first day; a datetime is reduced to its own date.
        until: The last day; a year from the first, if left out.
        policy: The manners to follow.
        calendar: The days on which people are at work.
        language: The language of the answers.

    Returns:
        The decisions, each with the first day on which it holds as its ``today``: the one for the first day,
        and one for each day on which time changes the answer.

    Raises:
        TypeError: An argument is not what it should be.
        InvalidDetailError: The last day comes before the first.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, forecast
        >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 18), thank_you="sent")
        >>> for decision in forecast(state, today=date(2026, 11, 19), until=date(2026, 12, 31)):
        ...     print(decision.today, decision.next.summary)
        2026-11-19 Wait until 2026-11-24
        2026-11-25 Ask politely how things stand by 2026-12-02
        2026-12-03 Ask politely how things stand now; it was due on 2026-12-02

    .. versionadded:: 26.2
    """
    day = expect_today("forecast", today)
    last = expect_day("forecast", "until", until)
    if last is None:
        last = day + _A_YEAR if day <= date.max - _A_YEAR else date.max
    if last < day:
        message = f"until is {last}, but today is {day}, which comes after it; give a day from today on"
        raise InvalidDetailError(message, field="until", value=until)
    expect("forecast", "state", state, InterviewState)
    expect("forecast", "policy", policy, Policy)
    expect("forecast", "calendar", calendar, BusinessCalendar)
    answers: list[Decision] = []
    while True:
        decision = decide(state, today=day, policy=policy, calendar=calendar, language=language)
        if not answers or _advice_of(decision) != _advice_of(answers[-1]):
            answers.append(decision)
        if decision.reconsider_on is None or decision.reconsider_on > last:
            return tuple(answers)
        day = decision.reconsider_on


_advice_of = attrgetter("verdict", "rule", "steps", "assumptions", "missing")
"""What an answer says, apart from the day on which to look again."""
