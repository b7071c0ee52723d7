"""The naive twin: what CAUTIOUS says, once more, as anybody would write it down in an afternoon.

Written from the sentences of the rules, and never by looking into the tables, the
diagrams or the timelines: it imports the vocabulary and nothing else, and counts days on its fingers.
It knows one policy, one calendar (Saturday and Sunday off) and no reasons. Where it and `decide`
differ, one of them is wrong.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from netiquette import (
    Action,
    Contact,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Verdict,
)

Today = date | None

DECIDERS = (
    Contact.HIRING_MANAGER,
    Contact.INTERVIEWER,
    Contact.EXECUTIVE,
    Contact.PEER,
    Contact.COORDINATOR,
    Contact.UNKNOWN,
)
DECIDED = (
    Stage.OFFERED,
    Stage.ACCEPTED,
    Stage.HIRED,
    Stage.DECLINED,
    Stage.RESCINDED,
    Stage.REJECTED,
    Stage.WITHDRAWN,
    Stage.CLOSED,
)
MEETING = (Stage.SCREENING, Stage.INTERVIEWING, Stage.INTERVIEWED)
STALLED = (Stage.ON_HOLD, Stage.NO_RESPONSE)
PENDING = (Stage.APPLIED, Stage.SCHEDULED, *MEETING, *STALLED)


# ------------------------------------------------------------------------------------------ days


def days_after(day: date, count: int) -> date:
    """Return the day so many days later, or the last day there is."""
    for _ in range(count):
        if day == date.max:
            break
        day += timedelta(days=1)
    return day


def business_days_after(day: date, count: int) -> date:
    """Return the day so many working days later, or the last day there is."""
    while count > 0 and day < date.max:
        day += timedelta(days=1)
        if day.strftime("%u") not in ("6", "7"):
            count -= 1
    return day


def days_since(day: date, today: date) -> int:
    """Return how many days have passed since a day, counting no further than 400; negative before it."""
    if today < day:
        return -1
    count = 0
    while day < today and count < 400:
        day += timedelta(days=1)
        count += 1
    return count


def later(*days: Today) -> Today:
    """Return the last of the days that are known."""
    return max((day for day in days if day is not None), default=None)


# ------------------------------------------------------------------------------- the words of time


def stage_of(state: InterviewState, today: Today) -> Stage:
    """Return the stage, as the date of the interview corrects it."""
    stage, interview = state.stage, state.interview_on
    if interview is None or stage in DECIDED or stage is Stage.INFORMATIONAL:
        return stage
    if today is None or today == interview:
        if stage in (Stage.RESEARCHING, Stage.APPLIED, Stage.UNKNOWN):
            return Stage.INTERVIEWING
        return stage
    if today < interview:
        return Stage.SCHEDULED
    if stage in (Stage.ON_HOLD, Stage.NO_RESPONSE):
        return stage
    return Stage.INTERVIEWED


def note(state: InterviewState, today: Today) -> str:
    """Return how a thank-you note would come today."""
    if state.interview_on is None or today is None:
        return "undated"
    if today < state.interview_on:
        return "before"
    passed = days_since(state.interview_on, today)
    if passed <= 2:
        return "on time"
    if passed == 3:
        return "fading"
    if passed <= 7:
        return "late"
    return "too late"


def asking_window(state: InterviewState) -> tuple[Today, Today]:
    """Return from when and until when to ask how things stand, where that can be known."""
    if state.check_ins >= 2:
        return None, None
    met = later(state.interview_on, state.last_contact_on)
    first: Today = None
    last: Today = None
    if state.check_ins == 1 and state.last_contact_on is not None and met is not None:
        first = days_after(met, 7)
        last = days_after(met, 10)
    elif state.stage is Stage.ON_HOLD and met is not None:
        first = days_after(met, 21)
        last = days_after(met, 28)
    elif state.check_ins == 0 and met is not None:
        first = business_days_after(met, 5)
        last = business_days_after(met, 10)
    promised = state.decision_due
    overtaken = promised is not None and met is not None and met > promised
    if promised is not None and not overtaken:
        if state.check_ins == 0:
            first = last = None
        first = later(first, business_days_after(promised, 2))
        last = later(last, business_days_after(promised, 5))
    return first, last


def quiet(state: InterviewState, today: Today) -> str:
    """Return whether it is time to ask how things stand."""
    if state.check_ins >= 2:
        last = state.last_contact_on
        if last is None or today is None:
            return "asked enough"
        heard = later(last, state.interview_on, state.decision_due)
        assert heard is not None
        return "long silence" if days_since(heard, today) >= 30 else "asked enough"
    first, _ = asking_window(state)
    if first is None or today is None:
        return "undated"
    return "ask" if today >= first else "early"


def answered(state: InterviewState, today: Today) -> bool:
    """Return whether the decision needs no answer any more."""
    decided, last = state.decided_on, state.last_contact_on
    if decided is None:
        return False
    if last is not None and last >= decided:
        return True
    return today is not None and days_since(decided, today) > 14


def blocked(state: InterviewState, today: Today) -> bool:
    """Return whether the network refuses a request because the last one was withdrawn."""
    if state.invitation is not Invitation.WITHDRAWN:
        return False
    if state.invited_on is None or today is None:
        return True
    return days_since(state.invited_on, today) < 21


# ------------------------------------------------------------------------------------- the answers


def verdict(state: InterviewState, today: Today) -> Verdict:  # noqa: C901, PLR0911, PLR0912
    """Return whether to connect."""
    stage, contact = stage_of(state, today), state.contact
    if state.relationship is Relationship.CONNECTED:
        return Verdict.ALREADY_CONNECTED
    if state.invitation is Invitation.RECEIVED:
        return Verdict.ACCEPT
    if state.permission is Permission.REFUSED:
        return Verdict.REFRAIN
    if state.network in (Network.FACEBOOK, Network.INSTAGRAM):
        return Verdict.REFRAIN
    if state.invitation is Invitation.SENT:
        return Verdict.WAIT
    if blocked(state, today):
        return Verdict.WAIT
    if state.permission is Permission.GRANTED:
        return Verdict.CONNECT
    if stage in DECIDED:
        return Verdict.CONNECT
    if stage is Stage.INFORMATIONAL:
        return Verdict.CONNECT
    if stage is Stage.RESEARCHING and contact in DECIDERS:
        return Verdict.CONNECT
    if contact in (Contact.RECRUITER, Contact.AGENCY_RECRUITER):
        return Verdict.CONNECT
    if state.relationship is Relationship.ACQUAINTED:
        return Verdict.CONNECT
    if contact is Contact.REFERRER:
        return Verdict.CONNECT
    if contact is Contact.EMPLOYEE:
        return Verdict.WAIT
    if quiet(state, today) == "long silence" and stage in (
        Stage.APPLIED,
        Stage.NO_RESPONSE,
        *MEETING,
    ):
        return Verdict.CONNECT
    return Verdict.WAIT


def courtesy(state: InterviewState, today: Today) -> list[Action]:  # noqa: C901, PLR0911, PLR0912
    """Return what to do beside or instead of connecting."""
    stage, contact = stage_of(state, today), state.contact
    thanked = state.thank_you in (ThankYou.SENT, ThankYou.UNWELCOME)
    when = note(state, today)
    silence = quiet(state, today)
    if stage is Stage.SCHEDULED:
        # They have to be able to say yes, it has to matter, and nobody may have spoken of it before.
        if (
            contact in DECIDERS
            and verdict(state, today) is Verdict.WAIT
            and state.permission is Permission.NONE
            and state.invitation is Invitation.NONE
            and state.network in (Network.LINKEDIN, Network.X)
        ):
            return [Action.PREPARE, Action.ASK_PERMISSION]
        return [Action.PREPARE]
    if stage is Stage.RESEARCHING:
        return [Action.PREPARE]
    if stage is Stage.INFORMATIONAL:
        if when == "before":
            return [Action.PREPARE]
        if thanked or when == "too late":
            return [Action.KEEP_IN_TOUCH]
        return [Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH]
    if stage in PENDING:
        if contact is Contact.EMPLOYEE:
            return [Action.WAIT]
        if stage is Stage.APPLIED and state.permission is Permission.REFUSED:
            return [Action.WAIT]
        if silence in ("asked enough", "long silence"):
            if not thanked and when in ("on time", "fading", "late"):
                return [Action.SEND_THANK_YOU, Action.MOVE_ON]
            return [Action.KEEP_IN_TOUCH] if stage is Stage.ON_HOLD else [Action.MOVE_ON]
        if not thanked:
            if stage in MEETING and when in ("undated", "on time", "fading", "late"):
                return [Action.SEND_THANK_YOU, Action.CHECK_IN]
            if stage in STALLED and when in ("on time", "fading", "late"):
                return [Action.SEND_THANK_YOU, Action.CHECK_IN]
        if silence == "ask":
            return [Action.CHECK_IN]
        if silence == "undated" and stage in STALLED:
            return [Action.CHECK_IN]
        return [Action.WAIT, Action.CHECK_IN]
    if stage in DECIDED:
        if contact is Contact.EMPLOYEE:
            return [Action.KEEP_IN_TOUCH]
        if contact is Contact.REFERRER:
            if answered(state, today):
                return [Action.KEEP_IN_TOUCH]
            return [Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH]
        if stage is Stage.OFFERED:
            return [Action.WAIT] if answered(state, today) else [Action.REPLY_TO_OFFER]
        if stage in (Stage.ACCEPTED, Stage.HIRED) or answered(state, today):
            return [Action.KEEP_IN_TOUCH]
        if stage in (Stage.DECLINED, Stage.WITHDRAWN):
            return [Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH]
        return [Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH]
    return [Action.WAIT]  # nobody knows how far it has come


def actions(state: InterviewState, today: Today) -> list[Action]:
    """Return every step in order: theirs is answered first, yours is sent after what is owed."""
    steps = courtesy(state, today)
    answer = verdict(state, today)
    if answer is Verdict.ACCEPT:
        return [Action.ACCEPT_INVITATION, *steps]
    if answer is Verdict.CONNECT:
        owed = (
            Action.SEND_THANK_YOU,
            Action.SEND_MESSAGE,
            Action.REPLY_TO_OFFER,
            Action.REPLY_TO_REJECTION,
        )
        place = 1 if steps[0] in owed else 0
        return [*steps[:place], Action.SEND_INVITATION, *steps[place:]]
    return steps


# ---------------------------------------------------------------------------------------- the days


class Days(NamedTuple):
    """From when, by when, and until when to take a step."""

    earliest: Today = None
    due: Today = None
    latest: Today = None


def days(state: InterviewState, action: Action, steps: list[Action]) -> Days:  # noqa: C901, PLR0911, PLR0912
    """Return the days of a step, which no today can move."""
    interview, decided, invited = state.interview_on, state.decided_on, state.invited_on
    if action is Action.PREPARE:
        return Days(None, interview, interview)
    if action is Action.ASK_PERMISSION:
        return Days(interview, interview, interview)
    if action is Action.SEND_THANK_YOU and interview is not None:
        return Days(interview, days_after(interview, 1), days_after(interview, 7))
    if action is Action.CHECK_IN:
        return Days(*asking_window(state))
    if action is Action.WAIT and Action.CHECK_IN in steps:
        first, _ = asking_window(state)
        if first is None or first == date.min:
            return Days(None, None, first)
        return Days(None, None, first - timedelta(days=1))
    if action is Action.SEND_INVITATION:
        free = None
        if state.invitation is Invitation.WITHDRAWN and invited is not None:
            free = days_after(invited, 21)
        return Days(later(decided if state.stage in DECIDED else None, free))
    if action is Action.ACCEPT_INVITATION:
        return Days(invited)
    if action is Action.REPLY_TO_OFFER and decided is not None:
        return Days(decided, days_after(decided, 1))
    if action in (Action.SEND_MESSAGE, Action.REPLY_TO_REJECTION) and decided is not None:
        return Days(decided, days_after(decided, 2), days_after(decided, 14))
    if action is Action.KEEP_IN_TOUCH:
        last = later(state.last_contact_on, interview, decided)
        if last is not None:
            return Days(days_after(last, 90))
    return Days()
