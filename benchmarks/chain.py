"""The same manners as a hand-written if/elif chain: what an embedder would write without a library.

It has CAUTIOUS without dates, row by row, and gives the verdict and the actions. The benchmark compares it
with `decide` on every state it times, before it times anything.
"""

from __future__ import annotations

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

__all__ = ["answer"]

DECIDED = frozenset(stage for stage in Stage if stage.decided)
BEFORE = frozenset({Stage.APPLIED, Stage.SCHEDULED})
MEETING = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Stage.INTERVIEWED})
STALLED = frozenset({Stage.ON_HOLD, Stage.NO_RESPONSE})
DECIDERS = frozenset(
    {
        Contact.HIRING_MANAGER,
        Contact.INTERVIEWER,
        Contact.EXECUTIVE,
        Contact.PEER,
        Contact.COORDINATOR,
        Contact.UNKNOWN,
    }
)
PRIVATE = frozenset({Network.FACEBOOK, Network.INSTAGRAM})
UNTHANKED = frozenset({ThankYou.UNKNOWN, ThankYou.NOT_SENT})
MOST = 2


def verdict(state: InterviewState) -> Verdict:  # noqa: C901, PLR0911, PLR0912  a chain is what it is
    """Return the verdict of CAUTIOUS for a state without dates."""
    stage, contact = state.stage, state.contact
    if state.relationship is Relationship.CONNECTED:
        return Verdict.ALREADY_CONNECTED
    elif contact is Contact.NONE:
        return Verdict.WAIT
    elif state.invitation is Invitation.RECEIVED and state.network in PRIVATE:
        return Verdict.ACCEPT
    elif state.invitation is Invitation.RECEIVED:
        return Verdict.ACCEPT
    elif contact is Contact.OWN_MANAGER:
        return Verdict.WAIT
    elif state.permission is Permission.REFUSED:
        return Verdict.REFRAIN
    elif state.network in PRIVATE:
        return Verdict.REFRAIN
    elif state.invitation is Invitation.SENT:
        return Verdict.WAIT
    elif state.invitation is Invitation.WITHDRAWN:
        return Verdict.WAIT
    elif state.permission is Permission.GRANTED:
        return Verdict.CONNECT
    elif stage is Stage.OFFERED or stage is Stage.ACCEPTED or stage is Stage.HIRED:
        return Verdict.CONNECT
    elif stage is Stage.REJECTED:
        return Verdict.CONNECT
    elif (
        stage is Stage.DECLINED
        or stage is Stage.RESCINDED
        or stage is Stage.WITHDRAWN
        or stage is Stage.CLOSED
    ):
        return Verdict.CONNECT
    elif stage is Stage.INFORMATIONAL:
        return Verdict.CONNECT
    elif stage is Stage.RESEARCHING and contact in DECIDERS:
        return Verdict.CONNECT
    elif contact is Contact.RECRUITER or contact is Contact.AGENCY_RECRUITER:
        return Verdict.CONNECT
    elif state.relationship is Relationship.ACQUAINTED:
        return Verdict.CONNECT
    elif contact is Contact.REFERRER:
        return Verdict.CONNECT
    elif contact is Contact.EMPLOYEE:
        return Verdict.WAIT
    elif (stage in MEETING or stage in STALLED) and contact in DECIDERS:
        return Verdict.WAIT
    elif stage in BEFORE and contact in DECIDERS:
        return Verdict.WAIT
    else:
        return Verdict.WAIT


def answer(state: InterviewState) -> tuple[Verdict, tuple[Action, ...]]:  # noqa: C901, PLR0911, PLR0912
    """Return the verdict and the courtesies of CAUTIOUS for a state without dates."""
    found = verdict(state)
    stage, contact = state.stage, state.contact
    unthanked = state.thank_you in UNTHANKED
    asked = state.check_ins >= MOST
    undecided = stage in BEFORE or stage in MEETING or stage in STALLED
    if contact is Contact.NONE and (stage is Stage.SCHEDULED or stage is Stage.RESEARCHING):
        return found, (Action.PREPARE,)
    elif contact is Contact.NONE:
        return found, (Action.WAIT,)
    elif contact is Contact.EMPLOYEE and undecided and stage is not Stage.SCHEDULED:
        return found, (Action.WAIT,)
    elif contact is Contact.OWN_MANAGER and undecided:
        return found, (Action.INFORM,)
    elif contact is Contact.OWN_MANAGER:
        return found, (Action.WAIT,)
    elif stage is Stage.SCHEDULED and asked:
        return found, (Action.MOVE_ON,)
    elif (
        stage is Stage.SCHEDULED
        and contact in DECIDERS
        and found is Verdict.WAIT
        and state.permission is Permission.NONE
        and state.invitation is Invitation.NONE
        and state.network not in PRIVATE
    ):
        return found, (Action.PREPARE, Action.ASK_PERMISSION)
    elif stage is Stage.SCHEDULED or stage is Stage.RESEARCHING:
        return found, (Action.PREPARE,)
    elif stage is Stage.INFORMATIONAL and unthanked:
        return found, (Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH)
    elif stage is Stage.INFORMATIONAL:
        return found, (Action.KEEP_IN_TOUCH,)
    elif state.permission is Permission.REFUSED and undecided:
        return found, (Action.WAIT,)
    elif stage is Stage.ON_HOLD and asked:
        return found, (Action.KEEP_IN_TOUCH,)
    elif undecided and asked:
        return found, (Action.MOVE_ON,)
    elif (stage is Stage.SCREENING or stage is Stage.INTERVIEWING) and unthanked:
        return found, (Action.FIND_OUT,)
    elif contact is Contact.AGENCY_RECRUITER and stage in MEETING and unthanked:
        return found, (Action.SEND_THANK_YOU, Action.CHECK_IN)
    elif contact is Contact.REFERRER and stage in MEETING and unthanked:
        return found, (Action.SEND_THANK_YOU, Action.CHECK_IN)
    elif stage in MEETING and unthanked:
        return found, (Action.SEND_THANK_YOU, Action.CHECK_IN)
    elif stage in STALLED:
        return found, (Action.CHECK_IN,)
    elif undecided:
        return found, (Action.WAIT, Action.CHECK_IN)
    elif contact is Contact.REFERRER and stage in DECIDED:
        return found, (Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH)
    elif contact is Contact.EMPLOYEE and stage is Stage.ACCEPTED:
        return found, (Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH)
    elif stage is Stage.HIRED:
        return found, (Action.WAIT,)
    elif contact is Contact.EMPLOYEE and stage in DECIDED:
        return found, (Action.KEEP_IN_TOUCH,)
    elif stage is Stage.OFFERED:
        return found, (Action.REPLY_TO_OFFER,)
    elif stage is Stage.ACCEPTED:
        return found, (Action.KEEP_IN_TOUCH,)
    elif stage is Stage.REJECTED or stage is Stage.RESCINDED or stage is Stage.CLOSED:
        return found, (Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH)
    elif stage is Stage.DECLINED or stage is Stage.WITHDRAWN:
        return found, (Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH)
    else:
        return found, (Action.WAIT,)
