"""The windows: the days of every step, worked out from the dates of a state and never from today.

As in `timelines`, no date overflows: the calendar ends at `datetime.date.max`, and so do we.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._deciding.dates import NO_WINDOW, Dates, Window, spoke_on, to_answer
from netiquette._deciding.days import later_of, plus_days
from netiquette._deciding.reading import OTHER_OFFER_KNOWN
from netiquette._deciding.timing import Aftermath, Moment, Silence
from netiquette._vocabulary.words import Action, Invitation, NextRound, Stage, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

__all__ = ["BEFORE_A_TALK", "BEHIND", "PAST", "WINDOWS"]

# To look a member up in its enum takes as long as ten names of a file.
_STAGE_SCHEDULED, _BOOKED, _INVITATION_WITHDRAWN = Stage.SCHEDULED, NextRound.BOOKED, Invitation.WITHDRAWN

# ------------------------------------------------------------------------- the interview


def _met_on(dates: Dates) -> date | None:
    """Return the day of the interview; where that is not known, the last on which it can have been."""
    return dates.state.interview_on or spoke_on(dates)


def _last_day(dates: Dates) -> date | None:
    """Return the last day on which a word about the interview is not too late."""
    met = _met_on(dates)
    return None if met is None else plus_days(met, dates.timing.thank_you_latest)


def _talk(dates: Dates) -> date | None:
    """Return the day of the talk that is ahead."""
    state = dates.state
    return state.interview_on if state.stage is _STAGE_SCHEDULED else state.next_interview_on


def _thank_you_window(dates: Dates) -> Window:
    """Return the days for the note: before they decide, and before the next round, where that is known."""
    state = dates.state
    on, upcoming = state.interview_on, state.next_interview_on
    met = _met_on(dates)
    before = None if upcoming is None else plus_days(upcoming, -1)
    if met is None:
        return None, before, before
    due, latest = plus_days(met, dates.timing.thank_you_due), plus_days(met, dates.timing.thank_you_latest)
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
    on = dates.state.interview_on
    due = None if on is None else plus_days(on, dates.timing.thank_you_due)
    return due, due, _last_day(dates)


def _new_day(dates: Dates) -> Window:
    """Return the days to ask for a new day in place of one that came to nothing."""
    return None, _met_on(dates), _last_day(dates)


def _telling(dates: Dates) -> Window:
    """Return the days to tell of another offer: not before a talk that comes in time.

    Its own day counts while they have not heard of it: one that they were told of waits for no word of yours,
    and one that is taken waits for nothing.
    """
    state, talk = dates.state, _talk(dates)
    due = None if state.other_offer in OTHER_OFFER_KNOWN else state.other_offer_due
    return talk if talk is not None and (due is None or talk <= due) else None, due, due


def _news(dates: Dates) -> Window:
    """Return the days to tell what they ought to hear from you: before a talk that is ahead."""
    talk = _talk(dates)
    return None, None if talk is None else plus_days(talk, -1), None


def _moving_on(dates: Dates) -> Window:
    """Return the days to give up: not in the week in which you last asked."""
    last = dates.state.last_contact_on
    return (None if last is None else plus_days(last, dates.timing.next_check_in)), None, None


# --------------------------------------------------------------------------- the waiting


def _question(dates: Dates) -> Window:
    return dates.check_in


def _answer(dates: Dates) -> Window:
    """Return the days to answer what they wrote."""
    last = dates.state.last_contact_on
    if last is None:
        return NO_WINDOW
    due, latest = plus_days(last, dates.timing.answer), dates.check_in[2]
    return last, due if latest is None else min(due, latest), latest


def _waiting(dates: Dates) -> Window:
    earliest, _, _ = dates.check_in
    return NO_WINDOW if earliest is None else (None, None, plus_days(earliest, -1))


# -------------------------------------------------------------------------- the decision


def _offer_reply(dates: Dates) -> Window:
    on = to_answer(dates)
    return NO_WINDOW if on is None else (on, plus_days(on, dates.timing.offer_reply), None)


def _decision_reply(dates: Dates) -> Window:
    on = to_answer(dates)
    if on is None:
        return NO_WINDOW
    return on, plus_days(on, dates.timing.decision_reply), plus_days(on, dates.timing.decision_reply_latest)


def _line_now_and_then(dates: Dates) -> Window:
    last = later_of(later_of(dates.state.last_contact_on, dates.state.interview_on), dates.state.decided_on)
    timing = dates.timing
    days = timing.before_start if dates.state.stage is Stage.ACCEPTED else timing.keep_in_touch
    return NO_WINDOW if last is None else (plus_days(last, days), None, None)


# ------------------------------------------------------------------------ the invitation


def _invitation_window(dates: Dates) -> Window:
    decided = dates.state.decided_on if dates.state.stage.decided else None
    if dates.state.invitation is not _INVITATION_WITHDRAWN or dates.state.invited_on is None:
        return decided, None, None
    return later_of(decided, plus_days(dates.state.invited_on, dates.timing.withdrawn_block)), None, None


def _acceptance(dates: Dates) -> Window:
    return dates.state.invited_on, None, None


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

BEFORE_A_TALK = frozenset({Action.PREPARE, Action.ASK_PERMISSION})
"""The steps that are about the interview ahead, where one is; all others are about the one that is behind."""

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
