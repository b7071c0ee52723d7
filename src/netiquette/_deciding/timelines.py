"""The timelines: where a date falls for a state, and the dates of every step.

Theory of operation. Every derived word (`Moment`, `Silence`, `Aftermath`, `Block`, `Pause`) comes from a
*timeline*: a short list of words, each with the first day on which it holds, worked out from the dates of
a state and never from today. Today only picks the place in the timeline; the next entry is the day on which
time alone changes the word. The windows of the steps are worked out by the same functions. So what is
urgent and what is dated cannot disagree.

Two rules of this file. Today appears only in `as_of`, `effective_stage` and `Timeline.at`. And no date
overflows: the calendar ends at `datetime.date.max`, and so do we.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import attrs

from netiquette._deciding.timing import (
    Aftermath,
    Block,
    BusinessCalendar,
    Moment,
    Pause,
    Silence,
    Timing,
    both_after,
    on_business_day,
)
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    Action,
    Invitation,
    Meeting,
    NextRound,
    Offer,
    OtherOffer,
    Phase,
    Stage,
    ThankYou,
    Turn,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "BEFORE_AN_INTERVIEW",
    "BEHIND",
    "FIXED",
    "MAYBE_MET",
    "NOT_YET",
    "PAST",
    "TIMELINES",
    "WINDOWS",
    "Dates",
    "Timeline",
    "Window",
    "as_of",
    "effective_stage",
    "with_round_begun",
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
_SILENCE_UNDATED, _SILENCE_EARLY, _SILENCE_DUE, _SILENCE_SPENT, _SILENCE_LONG, _SILENCE_LAPSED = Silence
_AFTERMATH_UNDATED, _AFTERMATH_FRESH, _AFTERMATH_SETTLED = Aftermath
_BLOCK_UNDATED, _BLOCK_STANDING, _BLOCK_OVER = Block
_PAUSE_UNDATED, _PAUSE_RUNNING, _PAUSE_OVER = Pause
_INVITATION_WITHDRAWN = Invitation.WITHDRAWN
_OFFER_SPOKEN, _TURN_UNKNOWN, _TURN_THEIRS, _TURN_NOBODY = (
    Offer.SPOKEN,
    Turn.UNKNOWN,
    Turn.THEIRS,
    Turn.NOBODY,
)
_STAGE_INTERVIEWED, _STAGE_SCHEDULED = Stage.INTERVIEWED, Stage.SCHEDULED
_STAGE_OFFERED = Stage.OFFERED
_BOOKED, _TAKEN = NextRound.BOOKED, OtherOffer.TAKEN
_OTHER_OFFER_ENDED = frozenset({OtherOffer.TOLD, _TAKEN})


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
        return word, None if until is None or until > _LAST_DAY else date.fromordinal(until)

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


# --------------------------------------------------------------- what a day makes of a state


def as_of(state: InterviewState, today: date | None) -> tuple[InterviewState, date | None]:
    """Return the state as it is to be read on a day, and the day on which time changes that.

    Two days may be recorded for interviews. A next interview whose day has come is the latest one, with a
    note, questions and a promise of its own; one that does not come after the one it follows is none; of
    somebody who has had none, the next one is the first; and the day of an interview that is ahead, of
    somebody who has had one, is that of the next. Another employer's offer is open until its day has passed.
    """
    until: date | None = None
    due = state.other_offer_due
    if due is not None and state.other_offer not in _OTHER_OFFER_ENDED:
        state, until = _with_other_offer(state, due, today)
    if state.next_interview_on is None and state.next_round is not _BOOKED:
        on = state.interview_on
        if on is None or state.stage is not _STAGE_INTERVIEWED or today is None or on <= today:
            return state, until
    elif state.stage in FIXED:
        return attrs.evolve(state, **_NO_NEXT_ROUND), until
    state, begins = _with_next_round(state, today)
    return state, _sooner(until, begins)


def _with_other_offer(
    state: InterviewState, due: date, today: date | None
) -> tuple[InterviewState, date | None]:
    if today is not None and today > due:
        return attrs.evolve(state, other_offer=OtherOffer.NONE, other_offer_due=None), None
    until = None if today is None or due == date.max else _plus(due, 1)
    return attrs.evolve(state, other_offer=OtherOffer.OPEN), until


def _with_next_round(state: InterviewState, today: date | None) -> tuple[InterviewState, date | None]:
    """Return the state with the one interview that is ahead, or today's, where its stage will look for it."""
    state = with_round_begun(state, today)
    on, following = state.interview_on, state.next_interview_on
    if following is not None and on is not None and following <= on:
        following = None
    if on is not None and today is not None and on > today:
        if state.stage is _STAGE_INTERVIEWED:
            return attrs.evolve(state, interview_on=None, next_interview_on=on, next_round=_BOOKED), on
        return attrs.evolve(state, **_NO_NEXT_ROUND), None
    until = None if today is None else following
    if following is None and state.next_round is not _BOOKED:
        read = attrs.evolve(state, next_interview_on=None)
    elif state.stage is _STAGE_SCHEDULED and on is not None and (today is None or on == today):
        read, until = attrs.evolve(state, **_NO_NEXT_ROUND), None
    elif state.stage in NOT_YET and on is None:
        changes = {"interview_on": following, **_NO_NEXT_ROUND} if following is not None else {}
        read = attrs.evolve(state, stage=_STAGE_SCHEDULED, **changes)
    else:
        read = attrs.evolve(state, next_interview_on=following, next_round=_BOOKED)
    return read, until


_NO_NEXT_ROUND: Mapping[str, Any] = {"next_interview_on": None, "next_round": NextRound.NONE}


def with_round_begun(state: InterviewState, today: date | None) -> InterviewState:
    """Return the state with a next interview whose day has come as the latest, and nothing done about it."""
    on = state.next_interview_on
    if on is None or today is None or today < on or state.stage in FIXED:
        return state
    if state.interview_on is not None and on <= state.interview_on:
        return state
    promised = state.decision_due
    return attrs.evolve(
        state,
        stage=_STAGE_SCHEDULED,
        interview_on=on,
        thank_you=state.thank_you if state.thank_you is ThankYou.UNWELCOME else ThankYou.UNKNOWN,
        meeting=Meeting.UNKNOWN,
        turn=_TURN_UNKNOWN if state.turn is _TURN_NOBODY else state.turn,
        check_ins=0,
        decision_due=promised if promised is not None and promised > on else None,
        **_NO_NEXT_ROUND,
    )


def _sooner(one: date | None, other: date | None) -> date | None:
    """Return the earlier of two days, or the one that is known."""
    if one is None or other is None:
        return one or other
    return min(one, other)


# ------------------------------------------------------------------------- the interview

FIXED = Phase.INFORMATIONAL.stages | DECIDED
"""The stages that no interview date corrects."""
NOT_YET = Phase.BEFORE.stages | Phase.UNKNOWN.stages
"""The stages at which nobody has met you, as far as is known."""
BEFORE_AN_INTERVIEW = NOT_YET | (Phase.MEETING.stages - {Stage.INTERVIEWED})
"""The stages that an interview which is behind you leaves behind, too."""
_OUTSIDE_THE_INTERVIEWS = NOT_YET - {Stage.SCHEDULED}


def effective_stage(state: InterviewState, today: date | None) -> tuple[Stage, date | None]:
    """Return the stage as the interview date corrects it, and the day on which time changes that.

    A decision stands, and so does an informational interview. Otherwise an interview that is still to come
    means `Stage.SCHEDULED`, one that is behind `Stage.INTERVIEWED`, whatever bucket the tracker uses; but a
    day that was booked and has passed does not say that they met, which is `Stage.INTERVIEWING`. And where
    today is not known, or is that date, an interview date at least means that there is an interview.
    """
    said = state.stage
    on = state.interview_on
    if on is None or said in FIXED:
        return said, None
    if today is not None and today < on:
        return Stage.SCHEDULED, on
    if today is not None and today > on:
        if said is _STAGE_SCHEDULED:
            return Stage.INTERVIEWING, None
        return Stage.INTERVIEWED if said in BEFORE_AN_INTERVIEW else said, None
    held = Stage.INTERVIEWING if said in _OUTSIDE_THE_INTERVIEWS else said
    return held, None if today is None or on == date.max else _plus(on, 1)


def _moment(dates: Dates) -> Timeline:
    """Return the timeline of `Moment`.

    Nobody has met after they last spoke: an interview without a day is long past once they have not spoken
    for so long.
    """
    on = dates.state.interview_on
    if on is not None:
        return _timeline((_MOMENT_UNDATED, _moments(dates.timing), on.toordinal()))
    spoke = _spoke(dates)
    if spoke is None:
        return _UNDATED_MOMENT
    past = dates.timing.thank_you_latest + 1
    return _timeline(
        (_MOMENT_UNDATED, ((_MOMENT_UNDATED, -_LAST_DAY), (_MOMENT_LONG_PAST, past)), spoke.toordinal())
    )


@lru_cache(maxsize=1 << 6)
def _moments(timing: Timing) -> tuple[tuple[Word, int], ...]:
    """Return the words of `Moment`, counted from the interview."""
    return (
        (_MOMENT_AHEAD, -_LAST_DAY),
        (_MOMENT_INTERVIEW_DAY, 0),
        (_MOMENT_FRESH, 1),
        (_MOMENT_FADING, timing.thank_you_fine + 1),
        (_MOMENT_LATE, timing.thank_you_unexcused + 1),
        (_MOMENT_LONG_PAST, timing.thank_you_latest + 1),
    )


_UNDATED_MOMENT = Timeline(_MOMENT_UNDATED)

MAYBE_MET = Phase.INFORMATIONAL.stages | Phase.MEETING.stages | Phase.STALLED.stages
"""The stages at which an interview without a day may be behind."""


def _spoke(dates: Dates) -> date | None:
    """Return the day after which they cannot have met, where the day of the interview is not known."""
    last = dates.state.last_contact_on
    return last if last is not None and dates.state.stage in MAYBE_MET else None


def _thank_you_window(dates: Dates) -> Window:
    """Return the days for the note: before they decide, and before the next round, where that is known."""
    state = dates.state
    on, upcoming = state.interview_on, state.next_interview_on
    met = on or _spoke(dates)
    before = None if upcoming is None else _plus(upcoming, -1)
    if met is None:
        return None, before, before
    due, latest = _plus(met, dates.timing.thank_you_due), _plus(met, dates.timing.thank_you_latest)
    promised = state.decision_due
    if on is not None and promised is not None and promised >= on:
        due = min(due, promised)
    if before is not None:
        due, latest = min(due, before), min(latest, before)
    return on, due, latest


def _upcoming(dates: Dates) -> date | None:
    """Return the day of the interview that is ahead, or today's."""
    state = dates.state
    return state.next_interview_on if state.next_round is _BOOKED else state.interview_on


def _preparation(dates: Dates) -> Window:
    on = _upcoming(dates)
    return None, on, on


def _goodbye(dates: Dates) -> Window:
    on = _upcoming(dates)
    return on, on, on


def _finding_out(dates: Dates) -> Window:
    """Return the days to find out whether they met: in time for the note."""
    on, timing = dates.state.interview_on, dates.timing
    if on is not None:
        due = _plus(on, timing.thank_you_due)
        return due, due, _plus(on, timing.thank_you_latest)
    spoke = _spoke(dates)
    return _OPEN if spoke is None else (None, None, _plus(spoke, timing.thank_you_latest))


def _new_day(dates: Dates) -> Window:
    """Return the days to ask for a new day in place of one that came to nothing."""
    on, timing = dates.state.interview_on, dates.timing
    if on is not None:
        return None, on, _plus(on, timing.thank_you_latest)
    spoke = _spoke(dates)
    return _OPEN if spoke is None else (None, spoke, _plus(spoke, timing.thank_you_latest))


def _telling(dates: Dates) -> Window:
    """Return the days to tell of another offer: not before a talk that comes in time."""
    state = dates.state
    due = state.other_offer_due
    talk = state.interview_on if state.stage is _STAGE_SCHEDULED else state.next_interview_on
    return talk if talk is not None and (due is None or talk <= due) else None, due, due


def _news(dates: Dates) -> Window:
    """Return the days to tell what they ought to hear from you: before a talk that is ahead."""
    state = dates.state
    talk = state.interview_on if state.stage is _STAGE_SCHEDULED else state.next_interview_on
    return None, None if talk is None else _plus(talk, -1), None


def _moving_on(dates: Dates) -> Window:
    """Return the days to give up: not in the week in which you last asked."""
    last = dates.state.last_contact_on
    return (None if last is None else _plus(last, dates.timing.next_check_in)), None, None


# --------------------------------------------------------------------------- the waiting


def _spoken(dates: Dates) -> date | None:
    """Return the last day on which the two of you met, wrote or spoke."""
    state = dates.state
    on, last = state.interview_on, state.last_contact_on
    if last is None or (on is not None and on > last):
        last = on
    return _later(last, state.decided_on) if state.offer is _OFFER_SPOKEN else last


def _check_in(dates: Dates) -> Window:
    """Return when the next question may be asked; open where there is nothing to count from.

    A promised date is waited for, unless the two of you have spoken or met since: then it was
    overtaken, and the count starts over from there. An interview after the last question starts it over
    as well. Days that are counted in days end on a day of business.
    """
    state, timing, calendar = dates.state, dates.timing, dates.calendar
    if state.check_ins >= timing.most_check_ins:
        return _OPEN
    last, promised = _spoken(dates), state.decision_due
    earliest: date | None = None
    due: date | None = None
    if promised is not None and (last is None or last <= promised):
        earliest, due = both_after(calendar, promised, timing.grace, timing.grace_latest)
    if last is not None and (earliest is None or state.check_ins):
        one, other = _interval(dates, last)
        earliest, due = _later(earliest, one), _later(due, other)
    if earliest is None or due is None:
        return _OPEN
    # A question that is due never comes too late before that day has passed.
    heard = _later(last, promised) or due
    days = timing.silence_end if state.stage in NOT_YET else timing.met_silence_end
    dates.lapse = max(heard.toordinal() + days, due.toordinal() + 1)
    return earliest, due, date.fromordinal(min(dates.lapse - 1, _LAST_DAY))


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
    earliest, due = (on_business_day(calendar, _plus(last, count)) for count in days)
    return earliest, due


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
        return _timeline((_SILENCE_SPENT, ((_SILENCE_SPENT, _FIRST_DAY), (_SILENCE_LONG, quiet)), 0))
    earliest = dates.check_in[0]
    if earliest is None:
        return _UNDATED_SILENCE
    days = (
        (_SILENCE_EARLY, _FIRST_DAY),
        (_SILENCE_DUE, earliest.toordinal()),
        (_SILENCE_LAPSED, dates.lapse),
    )
    return _timeline((_SILENCE_UNDATED, days, 0))


_SPENT = Timeline(_SILENCE_SPENT)
_UNDATED_SILENCE = Timeline(_SILENCE_UNDATED)


def _question(dates: Dates) -> Window:
    return dates.check_in


def _answer(dates: Dates) -> Window:
    """Return the days to answer what they wrote."""
    last = dates.state.last_contact_on
    if last is None:
        return _OPEN
    due, latest = _plus(last, dates.timing.answer), dates.check_in[2]
    return last, due if latest is None else min(due, latest), latest


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


def _to_answer(dates: Dates) -> date | None:
    """Return the day of the decision that wants an answer.

    Where nothing is decided there is none, whatever day is recorded; and whoever has taken another offer
    answers with a decision of their own, whose day is not known.
    """
    state = dates.state
    on = state.decided_on
    if on is None or state.stage not in DECIDED:
        return None
    return None if state.stage is _STAGE_OFFERED and state.other_offer is _TAKEN else on


def _aftermath(dates: Dates) -> Timeline:
    """Return the timeline of `Aftermath`.

    Whose turn it is says whether it was answered. Where nobody noted that, a contact after the day of the
    decision is the answer; one on that day may be the decision itself.
    """
    on, turn, last = _to_answer(dates), dates.state.turn, dates.state.last_contact_on
    if turn is _TURN_THEIRS or turn is _TURN_NOBODY:
        return _SETTLED
    if on is None:
        return _UNDATED_AFTERMATH
    if turn is _TURN_UNKNOWN and last is not None and last > on:
        return _SETTLED
    history = on.toordinal() + dates.timing.decision_reply_latest + 1
    return _timeline((_AFTERMATH_UNDATED, ((_AFTERMATH_FRESH, _FIRST_DAY), (_AFTERMATH_SETTLED, history)), 0))


_UNDATED_AFTERMATH = Timeline(_AFTERMATH_UNDATED)
_SETTLED = Timeline(_AFTERMATH_SETTLED)


def _offer_reply(dates: Dates) -> Window:
    on = _to_answer(dates)
    return _OPEN if on is None else (on, _plus(on, dates.timing.offer_reply), None)


def _decision_reply(dates: Dates) -> Window:
    on = _to_answer(dates)
    if on is None:
        return _OPEN
    return on, _plus(on, dates.timing.decision_reply), _plus(on, dates.timing.decision_reply_latest)


def _line_now_and_then(dates: Dates) -> Window:
    last = _later(_later(dates.state.last_contact_on, dates.state.interview_on), dates.state.decided_on)
    timing = dates.timing
    days = timing.before_start if dates.state.stage is Stage.ACCEPTED else timing.keep_in_touch
    return _OPEN if last is None else (_plus(last, days), None, None)


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
    Action.FIND_OUT: _finding_out,
    Action.ANSWER_THEM: _answer,
    Action.RESCHEDULE: _new_day,
    Action.TELL_OF_OFFER: _telling,
    Action.INFORM: _news,
    Action.SEND_INVITATION: _invitation_window,
    Action.ACCEPT_INVITATION: _acceptance,
    Action.SEND_MESSAGE: _decision_reply,
    Action.REPLY_TO_OFFER: _offer_reply,
    Action.REPLY_TO_REJECTION: _decision_reply,
    Action.KEEP_IN_TOUCH: _line_now_and_then,
    Action.MOVE_ON: _moving_on,
}
"""How the days of each step follow from the dates of a state; today plays no part."""

BEHIND: frozenset[Word] = frozenset({Moment.FRESH, Moment.FADING, Moment.LATE, Moment.LONG_PAST})
"""The interview was yesterday or before."""

PAST: Mapping[Action, frozenset[Word]] = {
    Action.PREPARE: BEHIND,
    Action.ASK_PERMISSION: BEHIND,
    Action.SEND_THANK_YOU: frozenset({Moment.LONG_PAST}),
    Action.CHECK_IN: frozenset({Silence.LAPSED}),
    Action.FIND_OUT: frozenset({Moment.LONG_PAST}),
    Action.RESCHEDULE: frozenset({Moment.LONG_PAST}),
    Action.ANSWER_THEM: frozenset({Silence.LAPSED}),
    Action.WAIT: frozenset({Silence.DUE}),
    Action.SEND_MESSAGE: frozenset({Aftermath.SETTLED}),
    Action.REPLY_TO_REJECTION: frozenset({Aftermath.SETTLED}),
}
"""The words that hold once the last day of a step has passed; a step that is not named has no last day.

Waiting has one where asking comes after it.
"""
