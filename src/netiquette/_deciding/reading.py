"""How a state is read on a day: which interview is the latest, which the next, and what stage that makes.

Rule of the files about dates: today appears in this one, and where a timeline is asked for its word.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import attrs

from netiquette._deciding.days import plus_days, sooner_of
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Meeting, NextRound, OtherOffer, Phase, Stage, ThankYou, Turn

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BEFORE_AN_INTERVIEW",
    "FIXED",
    "MAYBE_MET",
    "NOT_YET",
    "OTHER_OFFER_KNOWN",
    "as_of",
    "effective_stage",
    "with_round_begun",
]

FIXED = Phase.INFORMATIONAL.stages | DECIDED
"""The stages that no interview date corrects."""
NOT_YET = Phase.BEFORE.stages | Phase.UNKNOWN.stages
"""The stages at which nobody has met you, as far as is known."""
BEFORE_AN_INTERVIEW = NOT_YET | (Phase.MEETING.stages - {Stage.INTERVIEWED})
"""The stages that an interview which is behind you leaves behind, too."""
MAYBE_MET = Phase.INFORMATIONAL.stages | Phase.MEETING.stages | Phase.STALLED.stages
"""The stages at which an interview without a day may be behind."""
OTHER_OFFER_KNOWN = frozenset({OtherOffer.TOLD, OtherOffer.TAKEN})
"""The words for another offer of which there is nothing left to tell them; its day plays no part any more."""
_OUTSIDE_THE_INTERVIEWS = NOT_YET - {Stage.SCHEDULED}

_NO_NEXT_ROUND: Mapping[str, Any] = {"next_interview_on": None, "next_round": NextRound.NONE}

# Every answer needs some of these, and a member looked up in its enum takes as long as ten names of a file.
_STAGE_INTERVIEWED, _STAGE_SCHEDULED = Stage.INTERVIEWED, Stage.SCHEDULED
_TURN_UNKNOWN, _TURN_NOBODY = Turn.UNKNOWN, Turn.NOBODY
_BOOKED = NextRound.BOOKED


def as_of(state: InterviewState, today: date | None) -> tuple[InterviewState, date | None]:
    """Return the state as it is to be read on a day, and the day on which time changes that.

    Two days may be recorded for interviews. A next interview whose day has come is the latest one, with a
    note, questions and a promise of its own; one that does not come after the one it follows is none; of
    somebody who has had none, the next one is the first; and the day of an interview that is ahead, of
    somebody who has had one, is that of the next. Another employer's offer is open until its day has passed.
    """
    until: date | None = None
    due = state.other_offer_due
    if due is not None and state.other_offer not in OTHER_OFFER_KNOWN:
        state, until = _with_other_offer(state, due, today)
    if state.next_interview_on is None and state.next_round is not _BOOKED:
        on = state.interview_on
        if on is None or state.stage is not _STAGE_INTERVIEWED or today is None or on <= today:
            return state, until
    elif state.stage in FIXED:
        return attrs.evolve(state, **_NO_NEXT_ROUND), until
    state, begins = _with_next_round(state, today)
    return state, sooner_of(until, begins)


def _with_other_offer(
    state: InterviewState, due: date, today: date | None
) -> tuple[InterviewState, date | None]:
    if today is not None and today > due:
        return attrs.evolve(state, other_offer=OtherOffer.NONE, other_offer_due=None), None
    until = None if today is None or due == date.max else plus_days(due, 1)
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
    return held, None if today is None or on == date.max else plus_days(on, 1)
