"""The timelines: where a day stands for a state, and the days of every step.

Theory of operation. Every derived word (`Moment`, `Silence`, `Aftermath`, `Block`, `Pause`) comes from a
*timeline*: a short list of words, each with the first day on which it holds, worked out from the dates of
a state and never from today. Today only picks the place in the timeline; the next entry is the day on which
time alone changes the word. The windows of the steps are worked out by the same functions. So what is
urgent and what is dated cannot disagree.

Two rules of this file. Today appears only in `Timeline.at` and `effective_stage`. And no date
overflows: the calendar ends at `datetime.date.max`, and so do we.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netiquette._deciding.timing import Aftermath, Block, BusinessCalendar, Moment, Pause, Silence, Timing
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Invitation, Phase, Stage, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "BEFORE_AN_INTERVIEW",
    "BEHIND",
    "FIXED",
    "PAST",
    "TIMELINES",
    "WINDOWS",
    "Dates",
    "Timeline",
    "Window",
    "effective_stage",
]

_FIRST = date.min.toordinal()
_LAST = date.max.toordinal()


def _plus(day: date, days: int) -> date:
    """Return the day so many days later, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST), _LAST))


class Window(NamedTuple):
    """The days for one step; any of them may be open."""

    earliest: date | None = None
    due: date | None = None
    latest: date | None = None


_OPEN = Window()


class Timeline(NamedTuple):
    """Words in order, each with the first day on which it holds; the first has always held.

    The days are ordinals, so that a timeline may run past the end of the calendar.
    """

    undated: Word
    """What holds where there is no today, or the timeline is empty."""
    days: tuple[tuple[Word, int], ...] = ()

    def at(self, today: date | None) -> tuple[Word, date | None]:
        """Return the word that holds today, and the day on which time alone changes it."""
        if today is None or not self.days:
            return self.undated, None
        ordinal = today.toordinal()
        held = self.days[0][0]
        for word, first in self.days[1:]:
            if ordinal < first:
                return held, date.fromordinal(first) if first <= _LAST else None
            held = word
        return held, None


class Dates:
    """The dates of a state, with the numbers and the calendar to count by.

    Attributes:
        state: The state.
        timing: The numbers.
        calendar: The days on which people are at work.
        check_in: When the next question may be asked; worked out once, for it is what costs most.
    """

    __slots__ = ("_check_in", "calendar", "state", "timing")

    def __init__(self, state: InterviewState, timing: Timing, calendar: BusinessCalendar) -> None:
        self.state = state
        self.timing = timing
        self.calendar = calendar
        self._check_in: Window | None = None

    @property
    def check_in(self) -> Window:
        if self._check_in is None:
            self._check_in = _check_in(self)
        return self._check_in


# ------------------------------------------------------------------------- the interview

FIXED = Phase.INFORMATIONAL.stages | {stage for stage in Stage if stage.decided}
"""The stages that no interview date corrects."""
_NOT_YET = Phase.BEFORE.stages | Phase.UNKNOWN.stages
BEFORE_AN_INTERVIEW = _NOT_YET | (Phase.MEETING.stages - {Stage.INTERVIEWED})
"""The stages that an interview which is behind you leaves behind, too."""
_OUTSIDE_THE_INTERVIEWS = _NOT_YET - {Stage.SCHEDULED}


def effective_stage(state: InterviewState, today: date | None) -> tuple[Stage, date | None]:
    """Return the stage as the interview date corrects it, and the day on which time changes that.

    A decision stands, and so does an informational talk. Otherwise an interview that is still to come
    means `Stage.SCHEDULED`, one that is behind `Stage.INTERVIEWED`, whatever bucket the tracker uses; and
    where nobody says what day it is, or it is today, an interview date at least means that there is an
    interview.
    """
    said = state.stage
    on = state.interview_on
    if on is None or said in FIXED:
        return said, None
    if today is not None and today < on:
        return Stage.SCHEDULED, on
    if today is not None and today > on:
        return Stage.INTERVIEWED if said in BEFORE_AN_INTERVIEW else said, None
    held = Stage.INTERVIEWING if said in _OUTSIDE_THE_INTERVIEWS else said
    return held, None if today is None or on == date.max else _plus(on, 1)


def _moment(dates: Dates) -> Timeline:
    """Return the timeline of `Moment`."""
    if dates.state.interview_on is None:
        return _UNDATED_MOMENT
    on = dates.state.interview_on.toordinal()
    return Timeline(
        Moment.UNDATED,
        (
            (Moment.AHEAD, _FIRST),
            (Moment.INTERVIEW_DAY, on),
            (Moment.FRESH, on + 1),
            (Moment.FADING, on + dates.timing.thank_you_fine + 1),
            (Moment.LATE, on + dates.timing.thank_you_unexcused + 1),
            (Moment.LONG_PAST, on + dates.timing.thank_you_latest + 1),
        ),
    )


_UNDATED_MOMENT = Timeline(Moment.UNDATED)


def _thank_you(dates: Dates) -> Window:
    on = dates.state.interview_on
    if on is None:
        return _OPEN
    return Window(on, _plus(on, dates.timing.thank_you_due), _plus(on, dates.timing.thank_you_latest))


def _preparation(dates: Dates) -> Window:
    return Window(None, dates.state.interview_on, dates.state.interview_on)


def _goodbye(dates: Dates) -> Window:
    return Window(dates.state.interview_on, dates.state.interview_on, dates.state.interview_on)


# --------------------------------------------------------------------------- the waiting


def _check_in(dates: Dates) -> Window:
    """Return when the next question may be asked; open where there is nothing to count from.

    A promised date is waited for, unless the two of you have spoken or met since: then it was
    overtaken, and the count starts anew from there. An interview after the last question starts it anew
    as well.
    """
    if dates.state.check_ins >= dates.timing.most_check_ins:
        return _OPEN
    last = _later(dates.state.interview_on, dates.state.last_contact_on)
    window = _OPEN
    if last is not None and dates.state.check_ins and dates.state.last_contact_on is not None:
        window = Window(
            _plus(last, dates.timing.next_check_in), _plus(last, dates.timing.next_check_in_latest)
        )
    elif dates.state.stage is Stage.ON_HOLD and last is not None:
        window = Window(_plus(last, dates.timing.on_hold), _plus(last, dates.timing.on_hold_latest))
    elif last is not None and not dates.state.check_ins:
        first = dates.calendar.after(last, dates.timing.first_check_in)
        window = Window(first, dates.calendar.after(last, dates.timing.first_check_in_latest))
    promised = dates.state.decision_due
    if promised is None or (last is not None and last > promised):
        return window
    kept = Window(
        dates.calendar.after(promised, dates.timing.grace),
        dates.calendar.after(promised, dates.timing.grace_latest),
    )
    if not dates.state.check_ins:
        return kept
    return Window(_later(window.earliest, kept.earliest), _later(window.due, kept.due))


def _silence(dates: Dates) -> Timeline:
    """Return the timeline of `Silence`.

    It is long since you last wrote, spoke or met, and since the day they named: who gave you their time
    last week is not silent, whenever you asked.
    """
    if dates.state.check_ins >= dates.timing.most_check_ins:
        last = dates.state.last_contact_on
        if last is None:
            return _SPENT
        heard = max(last, dates.state.interview_on or last, dates.state.decision_due or last)
        quiet = heard.toordinal() + dates.timing.long_silence
        return Timeline(Silence.SPENT, ((Silence.SPENT, _FIRST), (Silence.LONG, quiet)))
    earliest = dates.check_in.earliest
    if earliest is None:
        return _UNDATED_SILENCE
    return Timeline(Silence.UNDATED, ((Silence.EARLY, _FIRST), (Silence.DUE, earliest.toordinal())))


_SPENT = Timeline(Silence.SPENT)
_UNDATED_SILENCE = Timeline(Silence.UNDATED)


def _question(dates: Dates) -> Window:
    return dates.check_in


def _waiting(dates: Dates) -> Window:
    earliest = dates.check_in.earliest
    return _OPEN if earliest is None else Window(latest=_plus(earliest, -1))


def _pause(dates: Dates) -> Timeline:
    """Return the timeline of `Pause`.

    It is counted from the last contact since you met, else from the day the note was due.
    """
    last, on = dates.state.last_contact_on, dates.state.interview_on
    if on is not None and (last is None or last < on):
        last = _plus(on, dates.timing.thank_you_due)
    if last is None:
        return _UNDATED_PAUSE
    decent = last.toordinal() + dates.timing.pause
    return Timeline(Pause.UNDATED, ((Pause.RUNNING, _FIRST), (Pause.OVER, decent)))


_UNDATED_PAUSE = Timeline(Pause.UNDATED)


# -------------------------------------------------------------------------- the decision


def _aftermath(dates: Dates) -> Timeline:
    """Return the timeline of `Aftermath`; a contact on the day of the decision, or since, is the answer."""
    on = dates.state.decided_on
    if on is None:
        return _UNDATED_AFTERMATH
    if dates.state.last_contact_on is not None and dates.state.last_contact_on >= on:
        return _SETTLED
    history = on.toordinal() + dates.timing.decision_reply_latest + 1
    return Timeline(Aftermath.UNDATED, ((Aftermath.FRESH, _FIRST), (Aftermath.SETTLED, history)))


_UNDATED_AFTERMATH = Timeline(Aftermath.UNDATED)
_SETTLED = Timeline(Aftermath.SETTLED)


def _offer_reply(dates: Dates) -> Window:
    on = dates.state.decided_on
    return _OPEN if on is None else Window(on, _plus(on, dates.timing.offer_reply))


def _decision_reply(dates: Dates) -> Window:
    on = dates.state.decided_on
    if on is None:
        return _OPEN
    return Window(on, _plus(on, dates.timing.decision_reply), _plus(on, dates.timing.decision_reply_latest))


def _line_now_and_then(dates: Dates) -> Window:
    last = _later(_later(dates.state.last_contact_on, dates.state.interview_on), dates.state.decided_on)
    return _OPEN if last is None else Window(_plus(last, dates.timing.keep_in_touch))


# ------------------------------------------------------------------------ the invitation


def _block(dates: Dates) -> Timeline:
    """Return the timeline of `Block`."""
    if dates.state.invitation is not Invitation.WITHDRAWN:
        return _FREE
    if dates.state.invited_on is None:
        return _UNDATED_BLOCK
    free = dates.state.invited_on.toordinal() + dates.timing.withdrawn_block
    return Timeline(Block.UNDATED, ((Block.STANDING, _FIRST), (Block.OVER, free)))


_UNDATED_BLOCK = Timeline(Block.UNDATED)
_FREE = Timeline(Block.OVER)


def _invitation(dates: Dates) -> Window:
    decided = dates.state.decided_on if dates.state.stage.decided else None
    if dates.state.invitation is not Invitation.WITHDRAWN or dates.state.invited_on is None:
        return Window(decided)
    return Window(_later(decided, _plus(dates.state.invited_on, dates.timing.withdrawn_block)))


def _acceptance(dates: Dates) -> Window:
    return Window(dates.state.invited_on)


def _open(_: Dates) -> Window:
    return _OPEN


def _later(one: date | None, other: date | None) -> date | None:
    """Return the later of two days, or the one that is known."""
    if one is None or other is None:
        return one or other
    return max(one, other)


TIMELINES: Mapping[type[Word], Callable[[Dates], Timeline]] = {
    Moment: _moment,
    Silence: _silence,
    Aftermath: _aftermath,
    Block: _block,
    Pause: _pause,
}
"""How each derived word follows from the dates of a state."""

WINDOWS: Mapping[Action, Callable[[Dates], Window]] = {
    Action.PREPARE: _preparation,
    Action.ASK_PERMISSION: _goodbye,
    Action.SEND_THANK_YOU: _thank_you,
    Action.CHECK_IN: _question,
    Action.WAIT: _waiting,
    Action.SEND_INVITATION: _invitation,
    Action.ACCEPT_INVITATION: _acceptance,
    Action.SEND_MESSAGE: _decision_reply,
    Action.REPLY_TO_OFFER: _offer_reply,
    Action.REPLY_TO_REJECTION: _decision_reply,
    Action.KEEP_IN_TOUCH: _line_now_and_then,
    Action.MOVE_ON: _open,
}
"""How the days of each step follow from the dates of a state; today has no part in it."""

BEHIND: frozenset[Word] = frozenset({Moment.FRESH, Moment.FADING, Moment.LATE, Moment.LONG_PAST})
"""The interview was yesterday or before."""

PAST: Mapping[Action, frozenset[Word]] = {
    Action.PREPARE: BEHIND,
    Action.ASK_PERMISSION: BEHIND,
    Action.SEND_THANK_YOU: frozenset({Moment.LONG_PAST}),
    Action.WAIT: frozenset({Silence.DUE}),
    Action.SEND_MESSAGE: frozenset({Aftermath.SETTLED}),
    Action.REPLY_TO_REJECTION: frozenset({Aftermath.SETTLED}),
}
"""The words that hold once the last day of a step has passed; a step that is not named has no last day.

Waiting has one where asking comes after it.
"""
