"""The timelines: from which day on each derived word holds for a state.

Theory of operation. Every derived word (`Moment`, `Silence`, `Aftermath`, `Block`, `Pause`) comes from a
*timeline*: a short list of words, each with the first day on which it holds, worked out from the dates of
a state and never from today. Today only picks the place in the timeline; the next entry is the day on which
time alone changes the word. The windows of the steps (`windows`) are worked out from the same dates. So what
is urgent and what is dated cannot disagree.

Two rules of this file. Today appears only in `Timeline.at` and `Timeline.held`; it has had its part in how
the state was read (`reading`). And no date overflows: the calendar ends at `datetime.date.max`, and so do we.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from netiquette._deciding.dates import Dates, spoke_on, to_answer
from netiquette._deciding.days import FIRST_DAY, LAST_DAY, plus_days
from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence, Timing
from netiquette._vocabulary.words import Invitation, Turn, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["TIMELINES", "Timeline"]

# Every answer needs some of these, and a member looked up in its enum takes as long as ten names of a file.
(
    _MOMENT_UNDATED,
    _MOMENT_AHEAD,
    _MOMENT_INTERVIEW_DAY,
    _MOMENT_FRESH,
    _MOMENT_FADING,
    _MOMENT_LATE,
    _MOMENT_LONG_PAST,
) = Moment
_SILENCE_UNDATED, _SILENCE_EARLY, _SILENCE_DUE, _SILENCE_SPENT, _SILENCE_LONG, _SILENCE_LAPSED = Silence
_AFTERMATH_UNDATED, _AFTERMATH_FRESH, _AFTERMATH_SETTLED = Aftermath
_BLOCK_UNDATED, _BLOCK_STANDING, _BLOCK_OVER = Block
_PAUSE_UNDATED, _PAUSE_RUNNING, _PAUSE_OVER = Pause
_INVITATION_WITHDRAWN = Invitation.WITHDRAWN
_TURN_UNKNOWN, _TURN_THEIRS, _TURN_NOBODY = Turn.UNKNOWN, Turn.THEIRS, Turn.NOBODY


class Timeline(NamedTuple):
    """Words in order, each with the first day on which it holds; the first has always held.

    The days are ordinals, so that a timeline may run past the end of the calendar.
    """

    undated: Word
    """What holds where there is no today, or the timeline is empty."""
    days: tuple[tuple[Word, int], ...] = ()
    start: int = 0
    """The day that the others are counted from."""

    def at(self, today: date | None) -> tuple[Word, date | None]:
        """Return the word that holds today, and the day on which time alone changes it."""
        word, until = self.held(None if today is None else today.toordinal())
        return word, None if until is None or until > LAST_DAY else date.fromordinal(until)

    def held(self, today: int | None) -> tuple[Word, int | None]:
        """Return the same, by ordinals, the change wherever it is."""
        undated, days, start = self
        if today is None or not days:
            return undated, None
        today -= start
        held = days[0][0]
        for word, first in days[1:]:
            if today < first:
                return held, start + first
            held = word
        return held, None


_timeline: Callable[[tuple[Word, tuple[tuple[Word, int], ...], int]], Timeline] = partial(
    tuple.__new__,  # pyright: ignore[reportUnknownMemberType]
    Timeline,
)
"""Make a timeline, in half the time that its own constructor takes."""


def _moment(dates: Dates) -> Timeline:
    """Return the timeline of `Moment`.

    Nobody has met after they last spoke: an interview without a day is long past once they have not spoken
    for so long.
    """
    on = dates.state.interview_on
    if on is not None:
        return _timeline((_MOMENT_UNDATED, _moments(dates.timing), on.toordinal()))
    spoke = spoke_on(dates)
    if spoke is None:
        return _UNDATED_MOMENT
    past = dates.timing.thank_you_latest + 1
    return _timeline(
        (_MOMENT_UNDATED, ((_MOMENT_UNDATED, -LAST_DAY), (_MOMENT_LONG_PAST, past)), spoke.toordinal())
    )


@lru_cache(maxsize=1 << 6)
def _moments(timing: Timing) -> tuple[tuple[Word, int], ...]:
    """Return the words of `Moment`, counted from the interview."""
    return (
        (_MOMENT_AHEAD, -LAST_DAY),
        (_MOMENT_INTERVIEW_DAY, 0),
        (_MOMENT_FRESH, 1),
        (_MOMENT_FADING, timing.thank_you_fine + 1),
        (_MOMENT_LATE, timing.thank_you_unexcused + 1),
        (_MOMENT_LONG_PAST, timing.thank_you_latest + 1),
    )


_UNDATED_MOMENT = Timeline(_MOMENT_UNDATED)


def _silence(dates: Dates) -> Timeline:
    """Return the timeline of `Silence`.

    It counts from when you last wrote, spoke or met, and from the date they named: someone who gave you
    their time last week is not silent, whenever you asked.
    """
    state, timing = dates.state, dates.timing
    if state.check_ins >= timing.most_check_ins:
        last = state.last_contact_on
        if last is None:
            return _SPENT
        heard = max(last, state.interview_on or last, state.decision_due or last)
        quiet = heard.toordinal() + timing.long_silence
        return _timeline((_SILENCE_SPENT, ((_SILENCE_SPENT, FIRST_DAY), (_SILENCE_LONG, quiet)), 0))
    earliest = dates.check_in[0]
    if earliest is None:
        return _UNDATED_SILENCE
    days = (
        (_SILENCE_EARLY, FIRST_DAY),
        (_SILENCE_DUE, earliest.toordinal()),
        (_SILENCE_LAPSED, dates.lapse),
    )
    return _timeline((_SILENCE_UNDATED, days, 0))


_SPENT = Timeline(_SILENCE_SPENT)
_UNDATED_SILENCE = Timeline(_SILENCE_UNDATED)


def _pause(dates: Dates) -> Timeline:
    """Return the timeline of `Pause`.

    It is counted from the last contact since you met, else from the day the note was due.
    """
    last, on = dates.state.last_contact_on, dates.state.interview_on
    if on is not None and (last is None or last < on):
        last = plus_days(on, dates.timing.thank_you_due)
    if last is None:
        return _UNDATED_PAUSE
    decent = last.toordinal() + dates.timing.pause
    return Timeline(_PAUSE_UNDATED, ((_PAUSE_RUNNING, FIRST_DAY), (_PAUSE_OVER, decent)))


_UNDATED_PAUSE = Timeline(_PAUSE_UNDATED)


def _aftermath(dates: Dates) -> Timeline:
    """Return the timeline of `Aftermath`.

    Whose turn it is says whether it was answered. Where nobody noted that, a contact after the day of the
    decision is the answer; one on that day may be the decision itself.
    """
    on, turn, last = to_answer(dates), dates.state.turn, dates.state.last_contact_on
    if turn is _TURN_THEIRS or turn is _TURN_NOBODY:
        return _SETTLED
    if on is None:
        return _UNDATED_AFTERMATH
    if turn is _TURN_UNKNOWN and last is not None and last > on:
        return _SETTLED
    history = on.toordinal() + dates.timing.decision_reply_latest + 1
    return _timeline((_AFTERMATH_UNDATED, ((_AFTERMATH_FRESH, FIRST_DAY), (_AFTERMATH_SETTLED, history)), 0))


_UNDATED_AFTERMATH = Timeline(_AFTERMATH_UNDATED)
_SETTLED = Timeline(_AFTERMATH_SETTLED)


def _block(dates: Dates) -> Timeline:
    """Return the timeline of `Block`."""
    if dates.state.invitation is not _INVITATION_WITHDRAWN:
        return _FREE
    if dates.state.invited_on is None:
        return _UNDATED_BLOCK
    free = dates.state.invited_on.toordinal() + dates.timing.withdrawn_block
    return Timeline(_BLOCK_UNDATED, ((_BLOCK_STANDING, FIRST_DAY), (_BLOCK_OVER, free)))


_UNDATED_BLOCK = Timeline(_BLOCK_UNDATED)
_FREE = Timeline(_BLOCK_OVER)


TIMELINES: Mapping[type[Word], Callable[[Dates], Timeline]] = {
    Moment: _moment,
    Silence: _silence,
    Aftermath: _aftermath,
    Block: _block,
    Pause: _pause,
}
"""How each derived word follows from the dates of a state."""
