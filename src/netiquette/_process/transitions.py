"""The transitions: what each event changes, as one table.

How to read it. A row is for one event, in the situations its `when` names, which is read as a rule's: words
of one enum are alternatives, different enums must all hold, an enum that is not named is free. The first row
that fits says which fields change, and to what: a word, nothing, or one of the values of `Value`, which
depend on the event. A field that no row names stays as it is. What you do is an `Action`, what happens a
`Happening`, where it stands a `Stage`.

What each event means is from how 31 systems store histories; what it changes follows from the rules of
`_deciding.etiquette`, and is our own judgement: nobody has published it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from netiquette._vocabulary.event import Happening
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.words import (
    Action,
    Invitation,
    Meeting,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Phase,
    Presence,
    Relationship,
    Stage,
    ThankYou,
    Turn,
    Word,
)

if TYPE_CHECKING:
    from netiquette._vocabulary.event import What

__all__ = ["TRANSITIONS", "Transition", "Value"]


class Value(StrEnum):
    """A value that depends on the event."""

    ON = "the day of the event"
    LATER = "the day of the event, unless a later one is known"
    DAY = "the day it names"
    HELD = "the day it names, or else what is known, unless that is ahead, or else the day of the event"
    NAMED = "the day it names, unless that is ahead, or else the day of the event"
    PROMISED = "the day it names, or else what is known, whichever has not passed"
    AFTERWARDS = "the day it names, if that comes after it, or else what is known, unless that has passed"
    ONE_MORE = "one more than before"


class Transition(NamedTuple):
    """What an event changes in some situations.

    Attributes:
        when: The situations, as in a rule.
        changes: The new value of each field that changes.
    """

    when: frozenset[Word]
    changes: Mapping[str, Any]


def _row(*when: Word, **changes: Any) -> Transition:
    return Transition(frozenset(when), changes)


_NOT_SETTLED = ({*Stage} - DECIDED) | {Stage.OFFERED}
_ONCE_MET = (*Phase.STALLED.stages, Stage.INTERVIEWED)
_ENDED_ALREADY = (*Phase.LOST.stages, *Phase.LEFT.stages)
_UNDER_WAY = (Stage.SCREENING, Stage.INTERVIEWING)
_UNTHANKED = (ThankYou.UNKNOWN, ThankYou.NOT_SENT)
_NOT_MET_YET = (*Phase.BEFORE.stages, Stage.UNKNOWN)

_NO_NEXT = {"next_round": NextRound.NONE, "next_interview_on": None}
_HEARD = {"check_ins": 0, "last_contact_on": Value.LATER}
_NEW_ROUND = {
    **_NO_NEXT,
    **_HEARD,
    "thank_you": ThankYou.UNKNOWN,
    "meeting": Meeting.UNKNOWN,
    "decision_due": None,
    "turn": Turn.UNKNOWN,
}
_NO_DECISION = {"decided_on": None}
_THEY_DECIDED = {
    **_NO_NEXT,
    **_HEARD,
    "decided_on": Value.ON,
    "decision_due": None,
    "turn": Turn.YOURS,
}
_YOU_DECIDED = {
    **_NO_NEXT,
    "decided_on": Value.ON,
    "decision_due": None,
    "check_ins": 0,
    "turn": Turn.YOURS,
}
_ANSWERED = {"turn": Turn.THEIRS, "last_contact_on": Value.LATER}
_HELD = {
    **_NO_NEXT,
    **_HEARD,
    **_NO_DECISION,
    "interview_on": Value.NAMED,
    "meeting": Meeting.HELD,
    "decision_due": Value.AFTERWARDS,  # a day of its own is that of the talk
    "turn": Turn.UNKNOWN,
}
_CAME_TO_NOTHING = {**_NO_NEXT, "interview_on": Value.NAMED, "turn": Turn.UNKNOWN}
_TESTED = {**_HEARD, **_NO_DECISION, "stage": Stage.SCREENING, "meeting": Meeting.NEVER}

TRANSITIONS: Mapping[What, tuple[Transition, ...]] = {
    # What you do
    Action.PREPARE: (_row(turn=Turn.THEIRS),),
    Action.ASK_PERMISSION: (
        _row(Permission.GRANTED, Permission.REFUSED, last_contact_on=Value.LATER),
        _row(permission=Permission.ASKED, last_contact_on=Value.LATER),
    ),
    # It does not restart the wait, which runs from the talk: so it is no contact.
    Action.SEND_THANK_YOU: (_row(thank_you=ThankYou.SENT),),
    Action.CHECK_IN: (_row(check_ins=Value.ONE_MORE, last_contact_on=Value.LATER),),
    Action.WAIT: (_row(),),
    Action.FIND_OUT: (
        _row(Presence.UNREACHABLE, presence=Presence.PRESENT, meeting=Meeting.HELD),
        _row(meeting=Meeting.HELD),
    ),
    Action.ANSWER_THEM: (
        _row(Turn.YOURS, turn=Turn.UNKNOWN, last_contact_on=Value.LATER),
        _row(last_contact_on=Value.LATER),
    ),
    Action.RESCHEDULE: (_row(**_ANSWERED),),
    Action.TELL_OF_OFFER: (_row(other_offer=OtherOffer.TOLD, last_contact_on=Value.LATER),),
    Action.SEND_INVITATION: (_row(invitation=Invitation.SENT, invited_on=Value.ON),),
    Action.ACCEPT_INVITATION: (
        _row(relationship=Relationship.CONNECTED, invitation=Invitation.NONE, invited_on=None),
    ),
    Action.INFORM: (_row(**_ANSWERED),),
    Action.SEND_MESSAGE: (
        _row(
            OtherOffer.TAKEN,
            *_NOT_SETTLED,
            stage=Stage.WITHDRAWN,
            decided_on=Value.ON,
            last_contact_on=Value.LATER,
            turn=Turn.THEIRS,
            **_NO_NEXT,
        ),
        _row(**_ANSWERED),
    ),
    Action.REPLY_TO_OFFER: (_row(**_ANSWERED),),
    Action.REPLY_TO_REJECTION: (_row(**_ANSWERED),),
    Action.KEEP_IN_TOUCH: (_row(turn=Turn.NOBODY, last_contact_on=Value.LATER),),
    Action.MOVE_ON: (_row(turn=Turn.NOBODY),),
    # Where it stands; a stage that it has already changes nothing, unless another day makes it another round
    Stage.RESEARCHING: (_row(stage=Stage.RESEARCHING, **_NO_DECISION),),
    Stage.INFORMATIONAL: (_row(stage=Stage.INFORMATIONAL, **_NO_DECISION),),
    Stage.APPLIED: (
        _row(stage=Stage.APPLIED, last_contact_on=Value.LATER, turn=Turn.UNKNOWN, **_NO_DECISION),
    ),
    Stage.SCREENING: (_row(stage=Stage.SCREENING, interview_on=Value.DAY, **_NEW_ROUND, **_NO_DECISION),),
    Stage.SCHEDULED: (_row(stage=Stage.SCHEDULED, interview_on=Value.DAY, **_NEW_ROUND, **_NO_DECISION),),
    Stage.INTERVIEWING: (
        _row(stage=Stage.INTERVIEWING, interview_on=Value.DAY, **_NEW_ROUND, **_NO_DECISION),
    ),
    Stage.INTERVIEWED: (
        _row(
            stage=Stage.INTERVIEWED,
            interview_on=Value.HELD,
            meeting=Meeting.HELD,
            check_ins=0,
            turn=Turn.UNKNOWN,
            **_NO_DECISION,
        ),
    ),
    Stage.ON_HOLD: (_row(stage=Stage.ON_HOLD, turn=Turn.UNKNOWN, **_HEARD, **_NO_DECISION),),
    Stage.NO_RESPONSE: (_row(stage=Stage.NO_RESPONSE, **_NO_DECISION),),
    Stage.UNKNOWN: (_row(stage=Stage.UNKNOWN, **_NO_DECISION),),
    Stage.OFFERED: (_row(stage=Stage.OFFERED, **_THEY_DECIDED),),
    Stage.REJECTED: (_row(stage=Stage.REJECTED, **_THEY_DECIDED),),
    Stage.RESCINDED: (_row(stage=Stage.RESCINDED, **_THEY_DECIDED),),
    Stage.CLOSED: (_row(stage=Stage.CLOSED, **_THEY_DECIDED),),
    Stage.ACCEPTED: (_row(stage=Stage.ACCEPTED, **_YOU_DECIDED),),
    Stage.HIRED: (
        # Whoever has heard that you accepted knows.
        _row(Stage.ACCEPTED, stage=Stage.HIRED, decided_on=Value.ON, check_ins=0),
        _row(stage=Stage.HIRED, **_YOU_DECIDED),
    ),
    Stage.DECLINED: (_row(stage=Stage.DECLINED, **_YOU_DECIDED),),
    Stage.WITHDRAWN: (_row(stage=Stage.WITHDRAWN, **_YOU_DECIDED),),
    # What happens
    Happening.THEY_WROTE: (
        _row(*DECIDED, last_contact_on=Value.LATER, presence=Presence.PRESENT),
        _row(turn=Turn.UNKNOWN, decision_due=Value.PROMISED, presence=Presence.PRESENT, **_HEARD),
    ),
    Happening.THEY_ASKED: (
        # A decision that was answered stays answered: no state holds both.
        _row(
            *DECIDED,
            Turn.THEIRS,
            Turn.NOBODY,
            last_contact_on=Value.LATER,
            presence=Presence.PRESENT,
        ),
        _row(turn=Turn.YOURS, decision_due=Value.PROMISED, presence=Presence.PRESENT, **_HEARD),
    ),
    Happening.YOU_WROTE: (
        _row(*DECIDED, **_ANSWERED),
        _row(Turn.YOURS, turn=Turn.UNKNOWN, last_contact_on=Value.LATER),
        _row(last_contact_on=Value.LATER),
    ),
    Happening.BOOKED: (
        _row(Stage.INFORMATIONAL, interview_on=Value.DAY, **_NEW_ROUND),
        # A note that is owed for the last round stays owed until the next one begins.
        _row(
            *_ONCE_MET,
            *_UNTHANKED,
            next_round=NextRound.BOOKED,
            next_interview_on=Value.DAY,
            decision_due=None,
            turn=Turn.UNKNOWN,
            **_HEARD,
        ),
        _row(
            *_UNDER_WAY,
            *_UNTHANKED,
            Meeting.HELD,
            next_round=NextRound.BOOKED,
            next_interview_on=Value.DAY,
            decision_due=None,
            turn=Turn.UNKNOWN,
            **_HEARD,
        ),
        _row(stage=Stage.SCHEDULED, interview_on=Value.DAY, **_NEW_ROUND, **_NO_DECISION),
    ),
    Happening.ROUND_PROMISED: (
        _row(NextRound.BOOKED, turn=Turn.UNKNOWN, **_HEARD),
        _row(next_round=NextRound.PROMISED, turn=Turn.UNKNOWN, **_HEARD),
    ),
    Happening.MOVED: (
        _row(NextRound.BOOKED, next_interview_on=Value.DAY, turn=Turn.YOURS, **_HEARD),
        _row(interview_on=Value.DAY, meeting=Meeting.UNKNOWN, turn=Turn.YOURS, **_HEARD),
    ),
    Happening.CALLED_OFF: (
        _row(
            NextRound.BOOKED,
            next_round=NextRound.PROMISED,
            next_interview_on=None,
            turn=Turn.YOURS,
            **_HEARD,
        ),
        _row(meeting=Meeting.CALLED_OFF, interview_on=None, turn=Turn.UNKNOWN, **_HEARD),
    ),
    Happening.NO_SHOW: (_row(meeting=Meeting.NO_SHOW, **_CAME_TO_NOTHING),),
    Happening.MISSED: (_row(meeting=Meeting.MISSED, **_CAME_TO_NOTHING),),
    Happening.MET: (
        # The decision stands, and so does the day, which contradicts it: the answer says so.
        _row(*_ENDED_ALREADY, interview_on=Value.NAMED, meeting=Meeting.HELD, last_contact_on=Value.LATER),
        _row(*Phase.WON.stages, last_contact_on=Value.LATER),
        _row(Stage.INFORMATIONAL, ThankYou.UNWELCOME, **_HELD),
        _row(Stage.INFORMATIONAL, thank_you=ThankYou.NOT_SENT, **_HELD),
        _row(ThankYou.UNWELCOME, stage=Stage.INTERVIEWED, **_HELD),
        _row(stage=Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT, **_HELD),
    ),
    Happening.PROMISED: (_row(decision_due=Value.PROMISED, turn=Turn.UNKNOWN, **_HEARD),),
    Happening.TEST_SET: (
        _row(*_NOT_MET_YET, turn=Turn.YOURS, **_TESTED),
        _row(turn=Turn.YOURS, **_HEARD),
    ),
    Happening.TEST_SENT: (
        _row(*_NOT_MET_YET, turn=Turn.UNKNOWN, decision_due=Value.PROMISED, **_TESTED),
        _row(turn=Turn.UNKNOWN, decision_due=Value.PROMISED, **_HEARD),
    ),
    Happening.REFERENCES_ASKED: (
        _row(
            *_NOT_MET_YET,
            stage=Stage.INTERVIEWED,
            turn=Turn.UNKNOWN,
            decision_due=Value.PROMISED,
            **_HEARD,
            **_NO_DECISION,
        ),
        _row(turn=Turn.UNKNOWN, decision_due=Value.PROMISED, **_HEARD),
    ),
    Happening.OFFER_SPOKEN: (
        _row(Stage.ACCEPTED, Stage.HIRED, offer=Offer.SPOKEN, last_contact_on=Value.LATER),
        _row(stage=Stage.OFFERED, offer=Offer.SPOKEN, **_THEY_DECIDED),
    ),
    Happening.OFFER_WRITTEN: (
        _row(*Phase.WON.stages, offer=Offer.WRITTEN, check_ins=0, last_contact_on=Value.LATER),
        _row(stage=Stage.OFFERED, offer=Offer.WRITTEN, **_THEY_DECIDED),
    ),
    Happening.RECONSIDERED: (_row(turn=Turn.RECONSIDERED),),
    Happening.OFFERED_ELSEWHERE: (_row(other_offer=OtherOffer.OPEN, other_offer_due=Value.DAY),),
    Happening.ACCEPTED_ELSEWHERE: (_row(other_offer=OtherOffer.TAKEN, turn=Turn.UNKNOWN),),
    Happening.THEY_INVITED: (_row(invitation=Invitation.RECEIVED, invited_on=Value.ON),),
    Happening.THEY_ACCEPTED: (
        _row(relationship=Relationship.CONNECTED, invitation=Invitation.NONE, invited_on=None),
    ),
    Happening.ALLOWED: (_row(permission=Permission.GRANTED, last_contact_on=Value.LATER),),
    Happening.FORBIDDEN: (_row(permission=Permission.REFUSED, last_contact_on=Value.LATER),),
    Happening.AWAY: (_row(presence=Presence.AWAY),),
    Happening.BACK: (_row(presence=Presence.PRESENT),),
    Happening.LEFT: (_row(presence=Presence.LEFT),),
}
"""What each event changes: for each, its rows in order, of which the first that fits is taken."""
