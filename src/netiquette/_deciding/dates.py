"""The dates of a state, and what its timelines and its windows both have to know of them."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from netiquette._deciding.days import LAST_DAY, later_of, plus_days
from netiquette._deciding.reading import MAYBE_MET, NOT_YET
from netiquette._deciding.timing import BusinessCalendar, Timing, both_after, on_business_day
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Offer, OtherOffer, Stage

__all__ = ["NO_WINDOW", "Dates", "Window", "spoke_on", "to_answer"]

Window: TypeAlias = tuple[date | None, date | None, date | None]
"""The days for one step: not before, by when, and not after; any of them may be open."""

NO_WINDOW: Window = (None, None, None)
"""Any day will do, or none is known."""

# To look a member up in its enum takes as long as ten names of a file.
_OFFER_SPOKEN, _STAGE_OFFERED, _TAKEN = Offer.SPOKEN, Stage.OFFERED, OtherOffer.TAKEN


class Dates:
    """The dates of a state, with the numbers and the calendar to count by.

    Attributes:
        state: The state.
        timing: The numbers.
        calendar: The days on which people are at work.
        check_in: When the next question may be asked; worked out once, because it costs most.
        lapse: The first day on which it comes too late, as an ordinal; only where there is a `check_in`.
    """

    __slots__ = ("_check_in", "calendar", "lapse", "state", "timing")

    def __init__(self, state: InterviewState, timing: Timing, calendar: BusinessCalendar) -> None:
        self.state = state
        self.timing = timing
        self.calendar = calendar
        self._check_in: Window | None = None
        self.lapse = 0

    @property
    def check_in(self) -> Window:
        if self._check_in is None:
            self._check_in = _check_in(self)
        return self._check_in


def spoke_on(dates: Dates) -> date | None:
    """Return the day after which they cannot have met, where the day of the interview is not known."""
    last = dates.state.last_contact_on
    return last if last is not None and dates.state.stage in MAYBE_MET else None


def _spoken(dates: Dates) -> date | None:
    """Return the last day on which the two of you met, wrote or spoke."""
    state = dates.state
    on, last = state.interview_on, state.last_contact_on
    if last is None or (on is not None and on > last):
        last = on
    return later_of(last, state.decided_on) if state.offer is _OFFER_SPOKEN else last


def _check_in(dates: Dates) -> Window:
    """Return when the next question may be asked; open where there is nothing to count from.

    A promised date is waited for, unless the two of you have spoken or met since: then it was
    overtaken, and the count starts over from there. An interview after the last question starts it over
    as well. Days that are counted in days end on a day of business.
    """
    state, timing, calendar = dates.state, dates.timing, dates.calendar
    if state.check_ins >= timing.most_check_ins:
        return NO_WINDOW
    last, promised = _spoken(dates), state.decision_due
    earliest: date | None = None
    due: date | None = None
    if promised is not None and (last is None or last <= promised):
        earliest, due = both_after(calendar, promised, timing.grace, timing.grace_latest)
    if last is not None and (earliest is None or state.check_ins):
        one, other = _interval(dates, last)
        earliest, due = later_of(earliest, one), later_of(due, other)
    if earliest is None or due is None:
        return NO_WINDOW
    # A question that is due never comes too late before that day has passed.
    heard = later_of(last, promised) or due
    days = timing.silence_end if state.stage in NOT_YET else timing.met_silence_end
    dates.lapse = max(heard.toordinal() + days, due.toordinal() + 1)
    return earliest, due, date.fromordinal(min(dates.lapse - 1, LAST_DAY))


def _interval(dates: Dates, last: date) -> tuple[date | None, date | None]:
    """Return from when to ask, and by when, counted from the last contact."""
    state, timing, calendar = dates.state, dates.timing, dates.calendar
    if state.check_ins and state.last_contact_on is not None:
        days = timing.next_check_in, timing.next_check_in_latest
    elif state.stage is Stage.ON_HOLD:
        days = timing.on_hold, timing.on_hold_latest
    elif state.check_ins:
        return None, None
    else:
        return both_after(calendar, last, timing.first_check_in, timing.first_check_in_latest)
    earliest, due = (on_business_day(calendar, plus_days(last, count)) for count in days)
    return earliest, due


def to_answer(dates: Dates) -> date | None:
    """Return the day of the decision that wants an answer.

    Where nothing is decided there is none, whatever day is recorded; and whoever has taken another offer
    answers with a decision of their own, whose day is not known.
    """
    state = dates.state
    on = state.decided_on
    if on is None or state.stage not in DECIDED:
        return None
    return None if state.stage is _STAGE_OFFERED and state.other_offer is _TAKEN else on
