"""Time: the words for where a date falls, the numbers they turn on, and the days people work.

Rule of this file: no number is listed here without its precedents. How the words follow from the dates
of a state is in `timelines`, and the days of the steps are in `windows`.
"""

from collections.abc import Collection, Container, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import Any, Self, cast

import attrs

from netiquette._deciding.days import LAST_DAY
from netiquette._evidence import works as src
from netiquette._evidence.source import Source
from netiquette._vocabulary.arguments import as_tuple
from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Word

__all__ = [
    "WEEKENDS",
    "Aftermath",
    "Block",
    "BusinessCalendar",
    "Moment",
    "Pause",
    "Silence",
    "Timing",
    "both_after",
    "on_business_day",
    "regular",
    "span",
]

_WEEK = 7
_NO_HOLIDAYS: frozenset[date] = frozenset()
_MOST_DAYS = 3653
"""Ten years: no manners reach further, and counting so many business days takes no time to speak of."""
_PATIENCE = 366
"""How many days in a row a calendar may call no business day before we stop believing it."""


@public
class Moment(Word):
    """Where today stands in relation to the interview, counted from ``interview_on``.

    A condition of your own rule may name its words like any other.

    Example:
        >>> from netiquette import CAUTIOUS, Moment
        >>> CAUTIOUS.rule("thank-them-late-with-an-apology").conditions[Moment] == {Moment.LATE}
        True

    .. versionadded:: 26.1
    """

    UNDATED = "undated"
    """No interview date, or no today."""
    AHEAD = "ahead"
    """The interview is still to come."""
    INTERVIEW_DAY = "interview_day"
    """It is today."""
    FRESH = "fresh"
    """A thank-you note is on time: from the day after the talk, for ``Timing.thank_you_fine`` days."""
    FADING = "fading"
    """A thank-you note is late, and needs no excuse up to ``Timing.thank_you_unexcused`` days."""
    LATE = "late"
    """A thank-you note needs an apology, up to ``Timing.thank_you_latest`` days."""
    LONG_PAST = "long_past"
    """Too late for a note of its own; thank them in the next message instead."""


@public
class Silence(Word):
    """Whether it is time to ask where things stand.

    It is counted from the date they named (``decision_due``), unless you have spoken or met since, and else
    from when you last wrote, spoke or met (``last_contact_on``, ``interview_on``).

    Example:
        >>> from netiquette import CAUTIOUS, Silence
        >>> CAUTIOUS.rule("ask-when-the-time-is-up").conditions[Silence] == {Silence.DUE}
        True

    .. versionadded:: 26.1
    """

    UNDATED = "undated"
    """No date to count from, or no today."""
    EARLY = "early"
    """They still have time."""
    DUE = "due"
    """A polite question is in order: ``Timing.grace`` business days after the date they named, else
    ``first_check_in``, likewise; after a question ``next_check_in`` days, and on hold ``on_hold`` days."""
    SPENT = "spent"
    """You have asked as often as manners allow: ``Timing.most_check_ins`` times."""
    LONG = "long"
    """You have, and it has been quiet for ``Timing.long_silence`` days since you last wrote, spoke or met, or
    since the date they named."""
    LAPSED = "lapsed"
    """You have not, and it is too late to begin: after ``Timing.silence_end`` days, or ``met_silence_end``
    at a stage at which you have met."""


@public
class Aftermath(Word):
    """Whether the decision still calls for an answer from you, counted from ``decided_on``.

    Example:
        >>> from netiquette import CAUTIOUS, Aftermath
        >>> Aftermath.FRESH in CAUTIOUS.rule("thank-them-after-a-no").conditions[Aftermath]
        True

    .. versionadded:: 26.1
    """

    UNDATED = "undated"
    """No date of the decision, or no today."""
    FRESH = "fresh"
    """An answer is expected, or at least in time: up to ``Timing.decision_reply_latest`` days."""
    SETTLED = "settled"
    """You have been in touch since, or the time for an answer has passed."""


@public
class Block(Word):
    """Whether the network still refuses a second request after you withdrew the first, by ``invited_on``.

    Example:
        >>> from netiquette import CAUTIOUS, Block
        >>> Block.STANDING in CAUTIOUS.rule("wait-out-the-block").conditions[Block]
        True

    .. versionadded:: 26.1
    """

    UNDATED = "undated"
    """You withdrew it, and when is not recorded; or there is no today."""
    STANDING = "standing"
    """It does: for ``Timing.withdrawn_block`` days."""
    OVER = "over"
    """It does not, or nothing was withdrawn."""


@public
class Pause(Word):
    """Whether ``Timing.pause`` days have passed since the two of you were last in touch.

    Example:
        >>> from netiquette import PERMISSIVE, Pause
        >>> PERMISSIVE.rule("connect-once-thanked").conditions[Pause] == {Pause.OVER}
        True

    .. versionadded:: 26.1
    """

    UNDATED = "undated"
    """No date to count from, or no today."""
    RUNNING = "running"
    """Not yet."""
    OVER = "over"
    """It has."""


# It has run before a mutant wakes.
def _number(default: int, unit: str, says: str, *because: Source) -> Any:  # pragma: no mutate block
    """Declare a number of `Timing` together with its precedents."""
    metadata = {"unit": unit, "says": says, "because": because}
    return attrs.field(default=default, metadata=metadata)


@public
@outlasting
@attrs.frozen(kw_only=True, cache_hash=True)
class Timing:
    """The numbers of good manners, in one place, each with its precedents.

    The precedents are data: ``attrs.fields(Timing).grace.metadata`` has the ``unit``, what the number
    ``says``, and the sources it rests on (``because``; empty where it is our own judgement). Units differ:
    ``grace`` and ``first_check_in`` count business days, most others days.

    Two numbers may belong together: ``first_check_in`` opens the time to ask, ``first_check_in_latest``
    ends it, and whoever puts off the one has to put off the other. So it is with every ``_latest``, and with
    ``thank_you_due``, ``thank_you_fine``, ``thank_you_unexcused`` and ``thank_you_latest``, which follow each
    other.

    Raises:
        InvalidPolicyError: A number is negative or more than ten years, or a pair of them is the wrong way
            round.

    Example:
        >>> import attrs
        >>> from netiquette import CAUTIOUS, Timing
        >>> timing = Timing(first_check_in=10, first_check_in_latest=20)
        >>> german = attrs.evolve(CAUTIOUS, timing=timing)
        >>> german.timing.first_check_in
        10
        >>> attrs.evolve(CAUTIOUS.timing, first_check_in=15)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidPolicyError: first_check_in is 15 and first_check_in_latest is 10, but the \
first cannot be later than the second; change them together

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``silence_end``, ``met_silence_end``, ``answer``, ``before_start``, ``requests_a_day`` and
       ``notes_a_month``.
    """

    thank_you_due: int = _number(
        1,
        "days",
        "The thank-you note goes out by the next day.",
        src.MISSOURI,
        src.CNBC,
        src.PREPARY_THANK_YOU,
        src.ACCRUEPARTNERS,
        src.LINKUP,
    )
    thank_you_fine: int = _number(
        2,
        "days",
        "Up to 48 hours it is on time all the same.",
        src.FOX_VALLEY,
        src.FED_BUSINESS,
        src.TU_DELFT,
        src.ADECCO_SPAIN,
        src.DAILY_ILLINI,
    )
    thank_you_unexcused: int = _number(
        3, "days", "Up to 72 hours it needs no apology.", src.FRANCE_TRAVAIL, src.C_S_PARTNERS
    )
    thank_you_latest: int = _number(
        7, "days", "After a week the thanks go into the next message.", src.C_S_PARTNERS, src.TU_DELFT
    )
    grace: int = _number(
        2, "business days", "Wait this long after a promised date before you ask.", src.POWERTOFLY
    )
    grace_latest: int = _number(
        5,
        "business days",
        "Ask by then when a promised date has passed.",
        src.POWERTOFLY,
        src.WASHINGTON_POST_GHOSTED,
        src.UC_DAVIS,
    )
    first_check_in: int = _number(
        5,
        "business days",
        "Where nothing was promised, ask after a week.",
        src.MARA_JOBS,
        src.HELLOWORK,
        src.WINSTON,
    )
    first_check_in_latest: int = _number(
        10,
        "business days",
        "Where nothing was promised, ask by then.",
        src.POWERTOFLY,
        src.ALLEN_PEOPLE,
        src.CAREER_SERVICES_GUIDE,
    )
    next_check_in: int = _number(7, "days", "Leave a week between two questions.", src.TURPIN)
    next_check_in_latest: int = _number(10, "days", "Ask the second time by then.", src.INTERVIEW_DOCTOR)
    most_check_ins: int = _number(2, "times", "Ask twice at most.", src.FELDMAN_DAXON, src.LEHRCARE)
    silence_end: int = _number(
        45,
        "days",
        "An application that has been met with silence for so long is not asked about any more.",
        src.CAREERY,
    )
    met_silence_end: int = _number(
        180,
        "days",
        "Whoever has met you may be asked for as long as this after they last wrote, and not later.",
        src.BILLFOLD,
    )
    on_hold: int = _number(21, "days", "When they pause, ask after about three weeks.", src.BALANCE_ON_HOLD)
    on_hold_latest: int = _number(28, "days", "When they pause, ask by then.")
    long_silence: int = _number(30, "days", "This long after the last question, take silence for an end.")
    answer: int = _number(1, "days", "What they ask you is answered by the next day.")
    offer_reply: int = _number(1, "days", "Thank them for an offer by the next day.")
    decision_reply: int = _number(
        2, "days", "Answer any other decision within 48 hours.", src.WASHINGTON_POST_REJECTION
    )
    decision_reply_latest: int = _number(14, "days", "After two weeks the answer is history.")
    withdrawn_block: int = _number(
        21,
        "days",
        "LinkedIn refuses a new request for three weeks.",
        src.LINKEDIN_HELP_RESTRICTIONS,
        src.PRACTICAL_SMM_PENDING,
        src.TAPLIO,
        src.LINKEDINSIDER_WITHDRAWN,
    )
    pause: int = _number(
        1,
        "days",
        "Let a day pass between the thank-you note and a request.",
        src.AUGUSTINE,
        src.BAY_CITY,
        src.WINSTON,
    )
    requests_a_day: int = _number(
        1, "requests a day", "Requests to connect with people at one company are spread over days."
    )
    notes_a_month: int = _number(
        5,
        "requests a month",
        "A free account can send so many requests with a note.",
        src.LINKED_HELPER,
    )
    before_start: int = _number(
        21, "days", "Between your yes and the first day, a line after three weeks is enough."
    )
    keep_in_touch: int = _number(90, "days", "A line every three months is enough.", src.JENA_VIVIANO)

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(Timing):
            value = getattr(self, field.name)
            if type(value) is not int or not 0 <= value <= _MOST_DAYS:
                unit = field.metadata["unit"]
                message = (
                    f"{field.name} is {told(value)}, but it is a number of {unit}; "
                    f"use an int from 0 to {_MOST_DAYS}"
                )
                raise InvalidPolicyError(message, field=field.name)
        for sooner, later in _ORDERED:
            if getattr(self, sooner) > getattr(self, later):
                message = (
                    f"{sooner} is {getattr(self, sooner)} and {later} is {getattr(self, later)}, but the "
                    f"first cannot be later than the second; change them together"
                )
                raise InvalidPolicyError(message, field=sooner)


_ORDERED = (
    ("thank_you_due", "thank_you_fine"),
    ("thank_you_fine", "thank_you_unexcused"),
    ("thank_you_unexcused", "thank_you_latest"),
    ("grace", "grace_latest"),
    ("first_check_in", "first_check_in_latest"),
    ("next_check_in", "next_check_in_latest"),
    ("on_hold", "on_hold_latest"),
    ("decision_reply", "decision_reply_latest"),
)


def _weekend(days: Iterable[int]) -> frozenset[int]:
    """Take the days of the weekend, Monday being 0."""
    given = as_tuple(days, "weekend", "days of the week")
    if not all(type(day) is int and 0 <= day < _WEEK for day in given) or len({*given}) == _WEEK:
        message = (
            f"weekend is {told(sorted(given, key=told))}, but it names up to six days of the week; "
            "use 0 for Monday to 6 for Sunday"
        )
        raise InvalidPolicyError(message, field="weekend")
    return frozenset(given)


_LOOKED_AT = 10_000
"""How many holidays are looked at: those of a country are about ten a year."""


def _holidays(_: object, __: object, value: Any) -> None:
    """Refuse what cannot be asked for a date, and what would never say yes."""
    if isinstance(value, str | bytes | bytearray | type) or not hasattr(value, "__contains__"):
        message = (
            f"holidays is {told(value)}, but it holds dates; "
            "use a set of dates or a calendar of the holidays package"
        )
        raise InvalidPolicyError(message, field="holidays")
    if not isinstance(value, Iterable) or isinstance(value, Iterator):
        return  # it can only be asked
    given = cast("Collection[object]", value)
    for held in islice(given, _LOOKED_AT):
        # A datetime is a date to Python, and equal to none.
        if not isinstance(held, date) or isinstance(held, datetime):
            message = f"holidays has {told(held)}, which no date is equal to; pass plain dates"
            raise InvalidPolicyError(message, field="holidays")
        if held not in given:
            message = (
                f"holidays is {told(given)}, which has {held}, and yet `in` says it has not; "
                "pass a set of its dates"
            )
            raise InvalidPolicyError(message, field="holidays")


@public
@attrs.frozen
class BusinessCalendar:
    """The days on which people are at work.

    Args:
        weekend: The days of the week that are off, Monday being 0. Saturday and Sunday by default.
        holidays: Any container of plain dates; the ``holidays`` package's calendars fit as they are. It is
            asked ``day in holidays`` and never changed, and stays yours: what you add later counts.

    Raises:
        InvalidPolicyError: A day of the week is not 0 to 6, or no working day is left; or a holiday can
            never match, because it is a text or a datetime.

    Example:
        >>> from datetime import date
        >>> from netiquette import BusinessCalendar
        >>> gulf = BusinessCalendar(weekend={4, 5}, holidays={date(2026, 12, 2)})
        >>> gulf.after(date(2026, 12, 1), 1)  # Tuesday; Wednesday is the National Day
        datetime.date(2026, 12, 3)

    .. versionadded:: 26.1
    """

    weekend: frozenset[int] = attrs.field(default=frozenset({5, 6}), converter=_weekend)
    holidays: Container[date] = attrs.field(default=_NO_HOLIDAYS, hash=False, validator=_holidays)

    @classmethod
    def of(cls, holidays: Container[date]) -> Self:
        """Return the calendar of a country's holidays, with its weekend where they name one.

        The calendars of the ``holidays`` package do: in Israel people are off on Friday and Saturday, and a
        calendar that knows the holidays alone would have them at work on Fridays.

        Args:
            holidays: As for the class. Its ``weekend`` is read once; without one, Saturdays and Sundays are
                off.

        Raises:
            InvalidPolicyError: As for the class.

        Example:
            >>> from datetime import date
            >>> import holidays
            >>> from netiquette import BusinessCalendar
            >>> israel = BusinessCalendar.of(holidays.country_holidays("IL"))
            >>> sorted(israel.weekend)
            [4, 5]
            >>> israel.after(date(2026, 11, 26), 1)  # Thursday; the next working day is Sunday
            datetime.date(2026, 11, 29)

        .. versionadded:: 26.2
        """
        weekend = getattr(holidays, "weekend", None)
        return cls(holidays=holidays) if weekend is None else cls(weekend, holidays)

    def is_business_day(self, day: date) -> bool:
        """Return whether people are at work on this day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def after(self, day: date, count: int) -> date:
        """Return the business day so many business days later; the same day where the count is 0.

        It always returns: after a year and a day without a single business day, or at the end of the
        calendar, it gives the day it has reached.
        """
        ordinal = day.toordinal()
        if regular(self):
            ordinal += span(self.weekend, day.weekday(), count)
            return date.fromordinal(min(ordinal, LAST_DAY))
        patience = _PATIENCE
        while count > 0 and patience and ordinal < LAST_DAY:
            ordinal += 1
            patience -= 1
            if self.is_business_day(date.fromordinal(ordinal)):
                count -= 1
                patience = _PATIENCE
        return date.fromordinal(ordinal)


def both_after(calendar: BusinessCalendar, day: date, count: int, more: int) -> tuple[date, date]:
    """Return the business days so many and so many more business days later."""
    if not regular(calendar):
        return calendar.after(day, count), calendar.after(day, more)
    ordinal, weekday, weekend = day.toordinal(), day.weekday(), calendar.weekend
    return (
        date.fromordinal(min(ordinal + span(weekend, weekday, count), LAST_DAY)),
        date.fromordinal(min(ordinal + span(weekend, weekday, more), LAST_DAY)),
    )


def on_business_day(calendar: BusinessCalendar, day: date) -> date:
    """Return the day itself where people are at work, and the next day on which they are where not."""
    return day if calendar.is_business_day(day) else calendar.after(day, 1)


def regular(calendar: BusinessCalendar) -> bool:
    """Return whether every week is alike, because weekends are off and nothing else."""
    # Its length alone would not do: some calendars fill as they are asked.
    held: object = calendar.holidays
    return held.__class__ is frozenset and not held


@lru_cache(maxsize=1 << 10)
def span(weekend: frozenset[int], weekday: int, count: int) -> int:
    """Return how many days so many business days take from a day of the week, where only weekends are off."""
    week = _WEEK - len(weekend)
    weeks = max(count - 1, 0) // week  # the weekend repeats: skip whole weeks, then walk the rest
    days = weeks * _WEEK
    count -= weeks * week
    while count > 0:
        days += 1
        if (weekday + days) % _WEEK not in weekend:
            count -= 1
    return days


WEEKENDS = BusinessCalendar()
"""Saturdays and Sundays off, no holidays: the calendar where the caller gives none."""
