"""The naive twin: what CAUTIOUS says, once more, as anybody would write it down in an afternoon.

Written from the sentences of the rules, and never by looking into the tables, the
diagrams or the timelines: it imports the vocabulary and nothing else, and counts days on its fingers.
It knows one policy, one calendar (Saturday and Sunday off) and no reasons. Where it and `decide`
differ, one of them is wrong.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import attrs

from netiquette import (
    Action,
    Contact,
    InterviewState,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
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
WAITING = (Stage.APPLIED, *MEETING, *STALLED)
OPEN = (Stage.SCHEDULED, *WAITING)
NOT_MET = (Stage.RESEARCHING, Stage.APPLIED, Stage.SCHEDULED, Stage.UNKNOWN)
ENDED = (Stage.DECLINED, Stage.RESCINDED, Stage.REJECTED, Stage.WITHDRAWN, Stage.CLOSED)
OWED = (
    Action.SEND_THANK_YOU,
    Action.SEND_MESSAGE,
    Action.REPLY_TO_OFFER,
    Action.REPLY_TO_REJECTION,
    Action.ANSWER_THEM,
    Action.RESCHEDULE,
    Action.TELL_OF_OFFER,
    Action.INFORM,
)


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


def working_day(day: date) -> date:
    """Return the day, or the next on which people work, or the last day there is."""
    while day.strftime("%u") in ("6", "7") and day < date.max:
        day += timedelta(days=1)
    return day


def day_before(day: date) -> date:
    """Return the eve of a day, or the first day there is."""
    return day if day == date.min else day - timedelta(days=1)


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


# ------------------------------------------------------------------------- what a day makes of it


def read(state: InterviewState, today: Today) -> InterviewState:  # noqa: C901, PLR0911
    """Return the state as anybody would read it on a day."""
    due = state.other_offer_due
    if due is not None and state.other_offer not in (OtherOffer.TOLD, OtherOffer.TAKEN):
        if today is not None and today > due:
            state = attrs.evolve(state, other_offer=OtherOffer.NONE, other_offer_due=None)
        else:
            state = attrs.evolve(state, other_offer=OtherOffer.OPEN)
    if state.stage is Stage.INFORMATIONAL or state.stage in DECIDED:
        return forgetting_the_next(state)
    last, coming = state.interview_on, state.next_interview_on
    if coming is not None and last is not None and coming <= last:
        coming = None
    if coming is not None and today is not None and coming <= today:
        return in_the_next_round(state, coming)
    if last is not None and today is not None and last > today:  # what is called the last is ahead
        if state.stage is Stage.INTERVIEWED:
            return attrs.evolve(state, interview_on=None, next_interview_on=last, next_round=NextRound.BOOKED)
        return forgetting_the_next(state)
    if coming is None and state.next_round is not NextRound.BOOKED:
        return attrs.evolve(state, next_interview_on=None)
    if state.stage is Stage.SCHEDULED and last is not None and last == (today or last):
        return forgetting_the_next(state)
    if state.stage in NOT_MET and last is None:  # it is the first
        state = attrs.evolve(state, stage=Stage.SCHEDULED)
        return state if coming is None else attrs.evolve(forgetting_the_next(state), interview_on=coming)
    return attrs.evolve(state, next_interview_on=coming, next_round=NextRound.BOOKED)


def forgetting_the_next(state: InterviewState) -> InterviewState:
    """Return the state without an interview to come after the one it is about."""
    if state.next_interview_on is None and state.next_round is not NextRound.BOOKED:
        return state
    return attrs.evolve(state, next_interview_on=None, next_round=NextRound.NONE)


def in_the_next_round(state: InterviewState, day: date) -> InterviewState:
    """Return the state once the day of the next interview has come: nothing is known of that one yet."""
    promised = state.decision_due
    return attrs.evolve(
        forgetting_the_next(state),
        stage=Stage.SCHEDULED,
        interview_on=day,
        meeting=Meeting.UNKNOWN,
        thank_you=ThankYou.UNWELCOME if state.thank_you is ThankYou.UNWELCOME else ThankYou.UNKNOWN,
        turn=Turn.UNKNOWN if state.turn is Turn.NOBODY else state.turn,
        check_ins=0,
        decision_due=None if promised is None or promised <= day else promised,
    )


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
    if stage in STALLED:
        return stage
    # That a talk was booked does not say that it took place.
    return Stage.INTERVIEWING if stage is Stage.SCHEDULED else Stage.INTERVIEWED


def no_later_than(state: InterviewState) -> Today:
    """Return the day they last spoke, which bounds a meeting without a day."""
    if state.stage is Stage.INFORMATIONAL or state.stage in (*MEETING, *STALLED):
        return state.last_contact_on
    return None


def note(state: InterviewState, today: Today) -> str:  # noqa: PLR0911
    """Return how a thank-you note would come today."""
    if today is None:
        return "undated"
    if state.interview_on is None:
        spoke = no_later_than(state)
        return "too late" if spoke is not None and days_since(spoke, today) > 7 else "undated"
    if today < state.interview_on:
        return "before"
    passed = days_since(state.interview_on, today)
    if passed == 0:
        return "that day"
    if passed <= 2:
        return "on time"
    if passed == 3:
        return "fading"
    return "late" if passed <= 7 else "too late"


def last_spoken(state: InterviewState) -> Today:
    """Return the last day on which they met, wrote or spoke; an offer was spoken on its day."""
    told = state.decided_on if state.offer is Offer.SPOKEN else None
    return later(state.interview_on, state.last_contact_on, told)


def asking_window(state: InterviewState) -> tuple[Today, Today, Today]:
    """Return from when, by when and until when to ask how things stand, where that can be known."""
    if state.check_ins >= 2:
        return None, None, None
    met = last_spoken(state)
    first: Today = None
    last: Today = None
    if state.check_ins == 1 and state.last_contact_on is not None and met is not None:
        first = working_day(days_after(met, 7))
        last = working_day(days_after(met, 10))
    elif state.stage is Stage.ON_HOLD and met is not None:
        first = working_day(days_after(met, 21))
        last = working_day(days_after(met, 28))
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
    if first is None or last is None:
        return None, None, None
    # Nobody is asked after so long, but whoever is asked at all has until the day the question is due.
    heard = later(met, promised)
    assert heard is not None
    patience = days_after(heard, 44 if state.stage in NOT_MET else 179)
    return first, last, max(patience, last)


def quiet(state: InterviewState, today: Today) -> str:
    """Return whether it is time to ask how things stand."""
    if state.check_ins >= 2:
        last = state.last_contact_on
        if last is None or today is None:
            return "asked enough"
        heard = later(last, state.interview_on, state.decision_due)
        assert heard is not None
        return "long silence" if days_since(heard, today) >= 30 else "asked enough"
    first, _, until = asking_window(state)
    if first is None or until is None or today is None:
        return "undated"
    if today > until:
        return "lapsed"
    return "ask" if today >= first else "early"


def answered(state: InterviewState, today: Today) -> bool:
    """Return whether the decision needs no answer any more."""
    if state.turn in (Turn.THEIRS, Turn.NOBODY):
        return True
    decided, last = state.decided_on, state.last_contact_on
    if decided is None:
        return False
    # What was said on the day itself may have been the decision.
    if state.turn is Turn.UNKNOWN and last is not None and last > decided:
        return True
    return today is not None and days_since(decided, today) > 14


def of_their_own(state: InterviewState) -> bool:
    """Return whether they answer an offer by having taken another, on a day that nobody noted."""
    return state.stage is Stage.OFFERED and state.other_offer is OtherOffer.TAKEN


def blocked(state: InterviewState, today: Today) -> bool:
    """Return whether the network refuses a request because the last one was withdrawn."""
    if state.invitation is not Invitation.WITHDRAWN:
        return False
    if state.invited_on is None or today is None:
        return True
    return days_since(state.invited_on, today) < 21


# ------------------------------------------------------------------------------------- the answers


def verdict(state: InterviewState, today: Today) -> Verdict:
    """Return whether to connect."""
    return whether(read(state, today), today)


def whether(state: InterviewState, today: Today) -> Verdict:  # noqa: C901, PLR0911, PLR0912
    """Return whether to connect, of a state as it is to be read."""
    stage, contact = stage_of(state, today), state.contact
    at_the_client = contact in (*DECIDERS, Contact.EMPLOYEE)
    if state.relationship is Relationship.CONNECTED:
        return Verdict.ALREADY_CONNECTED
    if contact is Contact.NONE:
        return Verdict.WAIT
    if state.invitation is Invitation.RECEIVED:
        return Verdict.ACCEPT
    if contact is Contact.OWN_MANAGER:
        return Verdict.WAIT
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
    still_open = stage in (Stage.RESEARCHING, *OPEN, Stage.OFFERED, Stage.UNKNOWN)
    of_the_client = at_the_client or contact is Contact.RECRUITER
    if state.route is Route.AGENCY and of_the_client and still_open:
        return Verdict.WAIT
    strangers = state.meeting is Meeting.NEVER and state.relationship is Relationship.NONE
    if stage in ENDED and at_the_client and strangers:
        return Verdict.WAIT
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
    """Return what to do beside or instead of connecting, of a state as it is to be read."""
    stage, contact = stage_of(state, today), state.contact
    when, silence = note(state, today), quiet(state, today)
    prepared = state.turn in (Turn.THEIRS, Turn.NOBODY)
    if contact is Contact.NONE:
        if stage in (Stage.RESEARCHING, Stage.SCHEDULED) and not prepared:
            return [Action.PREPARE]
        return [Action.WAIT]
    if state.turn is Turn.NOBODY:
        return [Action.WAIT]
    if state.meeting is Meeting.NEVER and stage in ENDED and wants_no_farewell(contact, stage):
        return [Action.WAIT]
    if stage in WAITING and contact is Contact.EMPLOYEE:
        return [Action.WAIT]
    if contact is Contact.OWN_MANAGER:
        return [Action.INFORM] if stage in OPEN and not prepared else [Action.WAIT]
    if stage in (*OPEN, Stage.OFFERED) and state.other_offer is OtherOffer.TAKEN:
        return [Action.WAIT] if prepared else [Action.SEND_MESSAGE]
    between = state.route is Route.AGENCY and state.permission is not Permission.GRANTED
    if stage in WAITING and between and contact in (*DECIDERS, Contact.RECRUITER):
        return [Action.ANSWER_THEM if state.turn is Turn.YOURS and silence != "lapsed" else Action.WAIT]
    if stage in OPEN:
        called_off = state.meeting in (Meeting.CALLED_OFF, Meeting.NO_SHOW, Meeting.MISSED)
        if called_off and when != "too late" and not prepared:
            return [Action.RESCHEDULE]
    asked = state.turn is Turn.YOURS and silence != "lapsed"
    if asked and stage not in DECIDED:
        return [Action.ANSWER_THEM]
    if stage in OPEN and state.other_offer is OtherOffer.OPEN:
        if in_doubt(state, stage) and when == "on time":
            return [Action.FIND_OUT, Action.TELL_OF_OFFER]
        if stage in (*MEETING, *STALLED) and owes_a_note(state) and when == "on time":
            return [Action.SEND_THANK_YOU, Action.TELL_OF_OFFER]
        return [Action.TELL_OF_OFFER]
    if stage in WAITING and state.presence is not Presence.PRESENT:
        owed = stage is not Stage.APPLIED and owes_a_note(state) and when not in ("before", "too late")
        return [Action.FIND_OUT] if owed and state.presence is Presence.UNREACHABLE else [Action.WAIT]
    if stage in (*MEETING, *STALLED) and state.next_round is NextRound.BOOKED:
        before_it = [Action.WAIT if prepared else Action.PREPARE]
        if in_doubt(state, stage) and when in ("undated", "on time", "fading", "late"):
            undated = when == "undated" and not prepared
            return [*before_it, Action.FIND_OUT] if undated else [Action.FIND_OUT, *before_it]
        if owes_a_note(state) and when not in ("before", "too late"):
            return [Action.SEND_THANK_YOU, *before_it]
        return before_it
    if stage is Stage.SCHEDULED:
        return before_the_talk(state, today, prepared=prepared)
    if stage is Stage.RESEARCHING or (stage is Stage.INFORMATIONAL and when == "before"):
        return [Action.WAIT] if prepared else [Action.PREPARE]
    if stage is Stage.INFORMATIONAL:
        if owes_a_note(state) and when != "too late":
            return [Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH]
        return [Action.KEEP_IN_TOUCH]
    if stage in WAITING:
        return while_they_decide(state, today)
    if stage in DECIDED:
        return once_decided(state, today)
    return [Action.WAIT]  # nobody knows how far it has come


def wants_no_farewell(contact: Contact, stage: Stage) -> bool:
    """Return whether somebody you never met wants no answer to a no, or no leave taken."""
    if contact in (Contact.REFERRER, Contact.OWN_MANAGER):
        return False
    running_it = (Contact.HIRING_MANAGER, Contact.COORDINATOR, Contact.RECRUITER, Contact.AGENCY_RECRUITER)
    return contact not in running_it if stage in (Stage.DECLINED, Stage.WITHDRAWN) else True


def owes_a_note(state: InterviewState) -> bool:
    """Return whether they met, as far as is known, and nobody has written."""
    return state.meeting in (Meeting.UNKNOWN, Meeting.HELD) and unthanked(state)


def in_doubt(state: InterviewState, stage: Stage) -> bool:
    """Return whether an interview was set, nobody noted whether it took place, and nobody has written."""
    unnoted = stage in (Stage.SCREENING, Stage.INTERVIEWING) and state.meeting is Meeting.UNKNOWN
    return unnoted and unthanked(state)


def unthanked(state: InterviewState) -> bool:
    """Return whether the note has not been written, as far as is known."""
    return state.thank_you in (ThankYou.UNKNOWN, ThankYou.NOT_SENT)


def before_the_talk(state: InterviewState, today: Today, *, prepared: bool) -> list[Action]:
    """Return what to do before an interview."""
    silence = quiet(state, today)
    if note(state, today) == "undated" and state.next_round is not NextRound.BOOKED:
        if silence in ("asked enough", "long silence", "lapsed"):
            return [Action.MOVE_ON]
        if silence == "ask" and state.permission is Permission.REFUSED:
            return [Action.WAIT]
        if silence == "ask" and state.presence is Presence.PRESENT:
            return [Action.CHECK_IN]
    # They have to be able to say yes, it has to matter, and nobody may have spoken of it before.
    asking = (
        state.contact in DECIDERS
        and whether(state, today) is Verdict.WAIT
        and state.permission is Permission.NONE
        and state.invitation is Invitation.NONE
    )
    if prepared:
        may_come = state.meeting in (Meeting.UNKNOWN, Meeting.HELD)
        return [Action.ASK_PERMISSION] if asking and may_come else [Action.WAIT]
    return [Action.PREPARE, Action.ASK_PERMISSION] if asking else [Action.PREPARE]


def while_they_decide(state: InterviewState, today: Today) -> list[Action]:  # noqa: C901, PLR0911, PLR0912
    """Return what to do while nothing is decided."""
    stage, when, silence = stage_of(state, today), note(state, today), quiet(state, today)
    met = stage in (*MEETING, *STALLED)
    this_week = when in ("that day", "on time", "fading", "late")
    doubtful = in_doubt(state, stage) and this_week and when != "that day"
    if state.permission is Permission.REFUSED and doubtful:
        return [Action.FIND_OUT, Action.WAIT]
    if state.permission is Permission.REFUSED:
        if met and owes_a_note(state) and this_week:
            return [Action.SEND_THANK_YOU, Action.WAIT]
        return [Action.WAIT]
    if silence == "asked enough" and doubtful:
        return [Action.FIND_OUT, Action.MOVE_ON]
    if silence == "asked enough" and met and owes_a_note(state) and this_week:
        return [Action.SEND_THANK_YOU, Action.MOVE_ON]
    if silence in ("asked enough", "long silence"):
        return [Action.KEEP_IN_TOUCH] if stage is Stage.ON_HOLD else [Action.MOVE_ON]
    if silence == "lapsed":
        return [Action.MOVE_ON]
    if stage in MEETING and unthanked(state):
        if when == "undated" and silence == "ask":
            return [Action.CHECK_IN]
        if in_doubt(state, stage) and when in ("undated", "on time", "fading", "late"):
            return [Action.FIND_OUT]
    if owes_a_note(state) and met and (this_week or (when == "undated" and stage in MEETING)):
        return [Action.SEND_THANK_YOU, Action.CHECK_IN]
    if silence == "ask":
        return [Action.CHECK_IN]
    if silence == "undated" and stage in STALLED:
        return [Action.CHECK_IN]
    return [Action.WAIT, Action.CHECK_IN]


def once_decided(state: InterviewState, today: Today) -> list[Action]:  # noqa: C901, PLR0911
    """Return what to do once a decision is out."""
    stage, contact, silence = state.stage, state.contact, quiet(state, today)
    done = answered(state, today)
    helped = contact is Contact.EMPLOYEE and stage is Stage.ACCEPTED
    if (contact is Contact.REFERRER or helped) and not done:
        return [Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH]
    if stage is Stage.HIRED:
        return [Action.WAIT]
    if contact in (Contact.EMPLOYEE, Contact.REFERRER):
        return [Action.KEEP_IN_TOUCH]
    if stage is Stage.OFFERED and not done:
        return [Action.REPLY_TO_OFFER]
    if stage in (Stage.OFFERED, Stage.ACCEPTED) and state.offer is Offer.SPOKEN:
        if state.presence is not Presence.PRESENT:
            return [Action.WAIT]
        if silence in ("asked enough", "long silence", "lapsed"):
            return [Action.MOVE_ON]
        return [Action.CHECK_IN] if silence == "ask" else [Action.WAIT, Action.CHECK_IN]
    if stage is Stage.OFFERED:
        return [Action.WAIT]
    if state.turn is Turn.RECONSIDERED and stage in (Stage.DECLINED, Stage.WITHDRAWN):
        return [Action.INFORM]
    if stage is Stage.ACCEPTED or done:
        return [Action.KEEP_IN_TOUCH]
    if stage in (Stage.DECLINED, Stage.WITHDRAWN):
        return [Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH]
    return [Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH]


def actions(state: InterviewState, today: Today) -> list[Action]:
    """Return every step in order: what is owed, found out, prepared or asked in time, then the request."""
    state = read(state, today)
    steps = courtesy(state, today)
    answer = whether(state, today)
    if answer not in (Verdict.ACCEPT, Verdict.CONNECT):
        return steps
    request = Action.ACCEPT_INVITATION if answer is Verdict.ACCEPT else Action.SEND_INVITATION
    place = 1 if steps[0] is Action.CHECK_IN else 0
    while place < len(steps) and steps[place] in (*OWED, Action.PREPARE, Action.FIND_OUT):
        place += 1
    return [*steps[:place], request, *steps[place:]]


# ---------------------------------------------------------------------------------------- the days


class Days(NamedTuple):
    """From when, by when, and until when to take a step."""

    earliest: Today = None
    due: Today = None
    latest: Today = None


def days(  # noqa: C901, PLR0911, PLR0912
    state: InterviewState, action: Action, steps: list[Action], today: Today
) -> Days:
    """Return the days of a step, which today moves only by what it makes of the state."""
    state = read(state, today)
    interview, decided, invited = state.interview_on, state.decided_on, state.invited_on
    coming = state.next_interview_on
    spoke = no_later_than(state)
    upcoming = coming if state.next_round is NextRound.BOOKED else interview
    if action is Action.PREPARE:
        return Days(None, upcoming, upcoming)
    if action is Action.ASK_PERMISSION:
        return Days(upcoming, upcoming, upcoming)
    if action is Action.SEND_THANK_YOU:
        met, eve = interview or spoke, None if coming is None else day_before(coming)
        if met is None:
            return Days(None, eve, eve)
        due, latest = days_after(met, 1), days_after(met, 7)
        if interview is not None and state.decision_due is not None and state.decision_due >= interview:
            due = min(due, state.decision_due)
        return Days(interview, min(due, eve or due), min(latest, eve or latest))
    if action is Action.FIND_OUT:
        if interview is not None:
            return Days(days_after(interview, 1), days_after(interview, 1), days_after(interview, 7))
        return Days(None, None, None if spoke is None else days_after(spoke, 7))
    if action is Action.RESCHEDULE:
        day = interview or spoke
        return Days() if day is None else Days(None, day, days_after(day, 7))
    if action is Action.TELL_OF_OFFER:
        due = state.other_offer_due
        talk = interview if state.stage is Stage.SCHEDULED else coming
        in_time = talk is not None and (due is None or talk <= due)
        return Days(talk if in_time else None, due, due)
    if action is Action.INFORM:
        talk = interview if state.stage is Stage.SCHEDULED else coming
        return Days(None, None if talk is None else day_before(talk))
    if action is Action.ANSWER_THEM:
        last = state.last_contact_on
        return Days() if last is None else Days(last, days_after(last, 1), asking_window(state)[2])
    if action is Action.CHECK_IN:
        return Days(*asking_window(state))
    if action is Action.WAIT and Action.CHECK_IN in steps:
        first, _, _ = asking_window(state)
        return Days(None, None, None if first is None else day_before(first))
    if action is Action.SEND_INVITATION:
        free = None
        if state.invitation is Invitation.WITHDRAWN and invited is not None:
            free = days_after(invited, 21)
        return Days(later(decided if state.stage in DECIDED else None, free))
    if action is Action.ACCEPT_INVITATION:
        return Days(invited)
    if action is Action.REPLY_TO_OFFER and decided is not None:
        return Days(decided, days_after(decided, 1))
    if action is Action.SEND_MESSAGE and (state.stage not in DECIDED or of_their_own(state)):
        return Days()
    if action in (Action.SEND_MESSAGE, Action.REPLY_TO_REJECTION) and decided is not None:
        return Days(decided, days_after(decided, 2), days_after(decided, 14))
    if action is Action.KEEP_IN_TOUCH:
        last = later(state.last_contact_on, interview, decided)
        if last is not None:
            return Days(days_after(last, 21 if state.stage is Stage.ACCEPTED else 90))
    if action is Action.MOVE_ON and state.last_contact_on is not None:
        return Days(days_after(state.last_contact_on, 7))
    return Days()
