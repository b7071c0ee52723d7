"""The timelines: where a date falls for a state, and the dates of every step.

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
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

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

_FIRST_DAY = date.min.toordinal()
_LAST_DAY = date.max.toordinal()


def _plus(day: date, days: int) -> date:
    """Return the day so many days later, within the calendar."""
    ordinal = day.toordinal() + days
    try:
        return date.fromordinal(ordinal)
    except ValueError:
        return date.fromordinal(min(max(ordinal, _FIRST_DAY), _LAST_DAY))


Window: TypeAlias = tuple[date | None, date | None, date | None]
"""The days for one step: not before, by when, and not after; any of them may be open."""

_OPEN: Window = (None, None, None)

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
_SILENCE_UNDATED, _SILENCE_EARLY, _SILENCE_DUE, _SILENCE_SPENT, _SILENCE_LONG = Silence
_AFTERMATH_UNDATED, _AFTERMATH_FRESH, _AFTERMATH_SETTLED = Aftermath
_BLOCK_UNDATED, _BLOCK_STANDING, _BLOCK_OVER = Block
_PAUSE_UNDATED, _PAUSE_RUNNING, _PAUSE_OVER = Pause
_INVITATION_WITHDRAWN = Invitation.WITHDRAWN


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
                return held, date.fromordinal(first) if first <= _LAST_DAY else None
            held = word
        return held, None


class Dates:
    """The dates of a state, with the numbers and the calendar to count by.

    Attributes:
        state: The state.
        timing: The numbers.
        calendar: The days on which people are at work.
        check_in: When the next question may be asked; worked out once, because it costs most.
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

    A decision stands, and so does an informational interview. Otherwise an interview that is still to come
    means `Stage.SCHEDULED`, one that is behind `Stage.INTERVIEWED`, whatever bucket the tracker uses; and
    where today is not known, or is that date, an interview date at least means that there is an
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
    on, timing = dates.state.interview_on.toordinal(), dates.timing
    return Timeline(
        _MOMENT_UNDATED,
        (
            (_MOMENT_AHEAD, _FIRST_DAY),
            (_MOMENT_INTERVIEW_DAY, on),
            (_MOMENT_FRESH, on + 1),
            (_MOMENT_FADING, on + timing.thank_you_fine + 1),
            (_MOMENT_LATE, on + timing.thank_you_unexcused + 1),
            (_MOMENT_LONG_PAST, on + timing.thank_you_latest + 1),
        ),
    )


_UNDATED_MOMENT = Timeline(_MOMENT_UNDATED)


def _thank_you_window(dates: Dates) -> Window:
    on = dates.state.interview_on
    if on is None:
        return _OPEN
    return on, _plus(on, dates.timing.thank_you_due), _plus(on, dates.timing.thank_you_latest)


def _preparation(dates: Dates) -> Window:
    return None, dates.state.interview_on, dates.state.interview_on


def _goodbye(dates: Dates) -> Window:
    return dates.state.interview_on, dates.state.interview_on, dates.state.interview_on


# --------------------------------------------------------------------------- the waiting


def _check_in(dates: Dates) -> Window:
    """Return when the next question may be asked; open where there is nothing to count from.

    A promised date is waited for, unless the two of you have spoken or met since: then it was
    overtaken, and the count starts over from there. An interview after the last question starts it over
    as well.
    """
    state, timing, calendar = dates.state, dates.timing, dates.calendar
    if state.check_ins >= timing.most_check_ins:
        return _OPEN
    last, promised = _later(state.interview_on, state.last_contact_on), state.decision_due
    kept: Window = _OPEN
    if promised is not None and (last is None or last <= promised):
        kept = calendar.after(promised, timing.grace), calendar.after(promised, timing.grace_latest), None
        if not state.check_ins:
            return kept
    if last is None:
        return kept
    window: Window = _OPEN
    if state.check_ins and state.last_contact_on is not None:
        window = _plus(last, timing.next_check_in), _plus(last, timing.next_check_in_latest), None
    elif state.stage is Stage.ON_HOLD:
        window = _plus(last, timing.on_hold), _plus(last, timing.on_hold_latest), None
    elif not state.check_ins:
        first, latest = timing.first_check_in, timing.first_check_in_latest
        window = calendar.after(last, first), calendar.after(last, latest), None
    return _later(window[0], kept[0]), _later(window[1], kept[1]), None


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
        return Timeline(_SILENCE_SPENT, ((_SILENCE_SPENT, _FIRST_DAY), (_SILENCE_LONG, quiet)))
    earliest, _, _ = dates.check_in
    if earliest is None:
        return _UNDATED_SILENCE
    return Timeline(_SILENCE_UNDATED, ((_SILENCE_EARLY, _FIRST_DAY), (_SILENCE_DUE, earliest.toordinal())))


_SPENT = Timeline(_SILENCE_SPENT)
_UNDATED_SILENCE = Timeline(_SILENCE_UNDATED)


def _question(dates: Dates) -> Window:
    return dates.check_in


def _waiting(dates: Dates) -> Window:
    earliest, _, _ = dates.check_in
    return _OPEN if earliest is None else (None, None, _plus(earliest, -1))


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
    return Timeline(_PAUSE_UNDATED, ((_PAUSE_RUNNING, _FIRST_DAY), (_PAUSE_OVER, decent)))


_UNDATED_PAUSE = Timeline(_PAUSE_UNDATED)


# -------------------------------------------------------------------------- the decision


def _aftermath(dates: Dates) -> Timeline:
    """Return the timeline of `Aftermath`; a contact on the day of the decision, or since, is the answer."""
    on = dates.state.decided_on
    if on is None:
        return _UNDATED_AFTERMATH
    if dates.state.last_contact_on is not None and dates.state.last_contact_on >= on:
        return _SETTLED
    history = on.toordinal() + dates.timing.decision_reply_latest + 1
    return Timeline(_AFTERMATH_UNDATED, ((_AFTERMATH_FRESH, _FIRST_DAY), (_AFTERMATH_SETTLED, history)))


_UNDATED_AFTERMATH = Timeline(_AFTERMATH_UNDATED)
_SETTLED = Timeline(_AFTERMATH_SETTLED)


def _offer_reply(dates: Dates) -> Window:
    on = dates.state.decided_on
    return _OPEN if on is None else (on, _plus(on, dates.timing.offer_reply), None)


def _decision_reply(dates: Dates) -> Window:
    on = dates.state.decided_on
    if on is None:
        return _OPEN
    return on, _plus(on, dates.timing.decision_reply), _plus(on, dates.timing.decision_reply_latest)


def _line_now_and_then(dates: Dates) -> Window:
    last = _later(_later(dates.state.last_contact_on, dates.state.interview_on), dates.state.decided_on)
    return _OPEN if last is None else (_plus(last, dates.timing.keep_in_touch), None, None)


# ------------------------------------------------------------------------ the invitation


def _block(dates: Dates) -> Timeline:
    """Return the timeline of `Block`."""
    if dates.state.invitation is not _INVITATION_WITHDRAWN:
        return _FREE
    if dates.state.invited_on is None:
        return _UNDATED_BLOCK
    free = dates.state.invited_on.toordinal() + dates.timing.withdrawn_block
    return Timeline(_BLOCK_UNDATED, ((_BLOCK_STANDING, _FIRST_DAY), (_BLOCK_OVER, free)))


_UNDATED_BLOCK = Timeline(_BLOCK_UNDATED)
_FREE = Timeline(_BLOCK_OVER)


def _invitation_window(dates: Dates) -> Window:
    decided = dates.state.decided_on if dates.state.stage.decided else None
    if dates.state.invitation is not _INVITATION_WITHDRAWN or dates.state.invited_on is None:
        return decided, None, None
    return _later(decided, _plus(dates.state.invited_on, dates.timing.withdrawn_block)), None, None


def _acceptance(dates: Dates) -> Window:
    return dates.state.invited_on, None, None


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
    Action.SEND_THANK_YOU: _thank_you_window,
    Action.CHECK_IN: _question,
    Action.WAIT: _waiting,
    Action.SEND_INVITATION: _invitation_window,
    Action.ACCEPT_INVITATION: _acceptance,
    Action.SEND_MESSAGE: _decision_reply,
    Action.REPLY_TO_OFFER: _offer_reply,
    Action.REPLY_TO_REJECTION: _decision_reply,
    Action.KEEP_IN_TOUCH: _line_now_and_then,
    Action.MOVE_ON: _open,
}
"""How the days of each step follow from the dates of a state; today plays no part."""

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
