"""Occasions: what a state means for the words of a message.

Theory of operation. The state, the day and the details give a set of words; the first row of a message's
table whose words all hold names the occasion, which is a key of the outline's sentences (`wording`). The
tables are read like those of `_deciding.etiquette` and complement them: whether something is written is
decided there, and what it then says, here. A stage that a message doesn't know is taken for the message's
own: a candidate who asks for a reply to a rejection has been rejected.

One rule of this file. No occasion says by itself that the two of you have met: what a sentence presumes is
said with it, and whether that holds is a matter of `presumptions`.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from netiquette._deciding.dates import Dates
from netiquette._deciding.etiquette import NOT_HELD
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import as_of, effective_stage
from netiquette._deciding.rule import applies
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS, Moment, Silence
from netiquette._messages.admission import admit
from netiquette._messages.details import Details
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    NextRound,
    Offer,
    Permission,
    Phase,
    Relationship,
    Stage,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

__all__ = [
    "LATE",
    "NOT_MET",
    "TOPIC_WILL_DO",
    "WITH_THANKS",
    "Ahead",
    "Cue",
    "checked",
    "occasion",
    "talk_day",
]


class Cue(Word):
    """What else decides the wording, besides the words of the state."""

    AGAIN = "again"
    """This contact has interviewed you before."""
    THROUGH = "through"
    """Someone passes the note on."""
    LAST = "last"
    """A question has been asked already."""
    PROMISED = "promised"
    """The day they named has passed."""
    TOLD = "told"
    """The details name what you talked about."""
    REFERENCE = "reference"
    """The contact speaks for you elsewhere."""
    CONFIRMING = "confirming"
    """The day they proposed suits."""
    ACCEPTING = "accepting"
    """You take the offer."""


class Ahead(Word):
    """What is the matter with a talk that is to come."""

    UNDATED = "undated"
    """It was announced, and nobody has named the day."""
    TOO_LATE = "too_late"
    """Another employer wants an answer before it."""


LATE = frozenset({Moment.LATE, Moment.LONG_PAST})
"""When a thank-you note needs an apology."""

WITH_THANKS = Phase.MEETING.stages | {Meeting.UNKNOWN, Meeting.HELD, Moment.UNDATED, Silence.DUE}
"""When a question brings thanks that may not have gone out: nobody knows the day, and the time is up."""

TOPIC_WILL_DO = frozenset({"acquainted", "informational", "researching"})
"""Where the topic already says how the two of you know of each other."""

NOT_MET = NOT_HELD | {Meeting.NEVER}
"""The interview was not held, or there was none."""

_JOINING = Phase.WON.stages
_YES = frozenset({Stage.ACCEPTED, Stage.HIRED})
_ENDED = Phase.LOST.stages | Phase.LEFT.stages
"""Decided, and not for working together."""
_NEVER_MET = Phase.BEFORE.stages
_MAYBE_MET = Phase.MEETING.stages | Phase.STALLED.stages
_AGENCY = frozenset({Contact.AGENCY_RECRUITER})
_A_REFERRER = frozenset({Contact.REFERRER})
_ARRANGES = _AGENCY | _A_REFERRER | {Contact.COORDINATOR}
"""Helps with the interview, and does not hold it."""
_ANY: frozenset[Word] = frozenset()

_OCCASIONS: Mapping[Action, tuple[tuple[AbstractSet[Word], str], ...]] = {
    Action.SEND_THANK_YOU: (
        ({Cue.REFERENCE}, "reference"),
        ({Cue.THROUGH}, "through"),
        (_A_REFERRER, "referrer"),
        ({Stage.INFORMATIONAL}, "informational"),
        ({Contact.EMPLOYEE}, "informational"),  # nothing is to be sold to someone with no say
        (NOT_MET, "unmet"),
        (_JOINING | _ENDED, "afterwards"),
        ({Contact.COORDINATOR}, "coordinator"),
        (_AGENCY | {Stage.SCREENING}, "screening"),  # they may not have put anybody forward yet
        (_AGENCY, "agency"),
        ({Contact.RECRUITER}, "recruiter"),
        ({Stage.SCREENING}, "screening"),
        ({Cue.AGAIN}, "again"),
        (_ANY, "interview"),
    ),
    Action.CHECK_IN: (
        # what they spoke of, and what has not come
        (_JOINING | {Offer.SPOKEN, Cue.LAST}, "writing_last"),
        (_JOINING | {Offer.SPOKEN}, "writing"),
        ({Stage.SCHEDULED, Ahead.UNDATED, Cue.LAST}, "day_last"),
        ({Stage.SCHEDULED, Ahead.UNDATED}, "day"),
        (_MAYBE_MET | {NextRound.PROMISED, Cue.LAST}, "next_day_last"),
        (_MAYBE_MET | {NextRound.PROMISED}, "next_day"),
        # how things stand
        (_AGENCY | _A_REFERRER | {Cue.LAST}, "intermediary_last"),
        (_AGENCY | _A_REFERRER, "intermediary"),
        ({Stage.ON_HOLD, Cue.LAST}, "on_hold_last"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_NEVER_MET | {Cue.LAST}, "applied_last"),
        (_NEVER_MET, "applied"),
        ({Cue.LAST}, "last"),
        ({Cue.PROMISED}, "promised"),
        (_ANY, "first"),
    ),
    Action.ANSWER_THEM: (
        ({Cue.CONFIRMING}, "confirming"),
        ({Stage.INFORMATIONAL, Stage.RESEARCHING}, "talk"),  # no position is at stake
        (_ANY, "process"),
    ),
    Action.INFORM: (
        ({Contact.OWN_MANAGER}, "own_manager"),
        (_A_REFERRER, "helper"),
        (Phase.LEFT.stages, "reconsidered"),
        (_JOINING, "joining"),
        (_ANY, "house"),
    ),
    Action.RESCHEDULE: (
        ({Meeting.MISSED, Stage.INFORMATIONAL, Stage.RESEARCHING}, "missed_talk"),
        (NOT_MET | {Stage.INFORMATIONAL, Stage.RESEARCHING}, "talk"),
        ({Stage.INFORMATIONAL, Stage.RESEARCHING}, "arranged_talk"),
        (_ARRANGES | {Meeting.MISSED}, "intermediary_missed"),
        (_ARRANGES | {Meeting.NO_SHOW, Meeting.CALLED_OFF}, "intermediary"),
        ({Meeting.NO_SHOW}, "no_show"),
        ({Meeting.CALLED_OFF}, "called_off"),
        ({Meeting.MISSED}, "missed"),
        (_ANY, "arranged"),
    ),
    Action.TELL_OF_OFFER: (
        (_AGENCY | _A_REFERRER, "intermediary"),
        ({Ahead.UNDATED, Ahead.TOO_LATE}, "ahead"),
        (_ANY, "waiting"),
    ),
    Action.SEND_INVITATION: (
        (_A_REFERRER, "referrer"),
        (_AGENCY | _JOINING | _ENDED, "agency"),  # an agency neither hires nor becomes your colleague,
        ({Contact.EMPLOYEE, *_ENDED}, "bystander"),  # and someone who has no part in it turned nobody down
        ({Stage.OFFERED}, "offered"),
        ({Stage.ACCEPTED}, "accepted"),
        ({Stage.HIRED}, "hired"),
        ({Stage.REJECTED}, "rejected"),
        ({Stage.RESCINDED}, "rescinded"),
        ({Stage.CLOSED}, "closed"),
        ({Stage.DECLINED}, "declined"),
        ({Stage.WITHDRAWN}, "withdrawn"),
        ({Permission.GRANTED}, "welcome"),
        (NOT_MET | {Relationship.ACQUAINTED}, "acquainted"),
        ({Stage.INFORMATIONAL}, "informational"),  # the talk is nearer than how you met
        ({Relationship.ACQUAINTED}, "acquainted"),
        ({Stage.RESEARCHING}, "researching"),
        ({Contact.RECRUITER, Contact.AGENCY_RECRUITER}, "recruiter"),
        (_ANY, "open"),  # after a long silence, and for what only a policy of your own allows
    ),
    Action.ACCEPT_INVITATION: (
        (_JOINING, "colleague"),
        ({Relationship.ACQUAINTED}, "acquainted"),
        (_ENDED, "parted"),
        (_ANY, "open"),
    ),
    Action.ASK_PERMISSION: ((_ANY, "goodbye"),),
    Action.REPLY_TO_OFFER: (
        ({Cue.ACCEPTING}, "accepting"),
        (_AGENCY, "agency"),
        (_ANY, "offered"),
    ),
    Action.REPLY_TO_REJECTION: (
        ({Stage.RESCINDED}, "rescinded"),
        (_AGENCY, "agency"),
        ({Stage.CLOSED}, "closed"),
        (_ANY, "rejected"),
    ),
    Action.SEND_MESSAGE: (
        (_A_REFERRER | _YES, "referrer_yes"),
        (_A_REFERRER | {Stage.OFFERED}, "referrer_offered"),
        (_A_REFERRER | Phase.LOST.stages, "referrer_no"),
        (_A_REFERRER, "referrer_own"),
        (_YES | {Contact.EMPLOYEE}, "helper"),  # an offer is not a yes yet
        ({Stage.SCHEDULED}, "cancelling"),
        ({Stage.OFFERED, Stage.DECLINED}, "declined"),
        (_ANY, "withdrawn"),
    ),
    Action.KEEP_IN_TOUCH: (
        (_A_REFERRER | {Contact.EMPLOYEE, Contact.AGENCY_RECRUITER}, "friendly"),
        ({Stage.INFORMATIONAL}, "advice"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_YES, "colleague"),
        (_ANY, "friendly"),
    ),
}
"""The occasions of each message, first match wins; words of one enum are alternatives, as in a `Rule`."""


@lru_cache(maxsize=1 << 10)
def occasion(action: Action, words: frozenset[Word]) -> str:
    """Return the name of the first row that holds."""
    return next(name for when, name in _OCCASIONS[action] if applies(when, words))


@lru_cache(maxsize=1 << 12)
def _words_of(
    state: InterviewState, today: date | None, policy: Policy, cues: tuple[Cue, ...], *, as_it_stands: bool
) -> frozenset[Word]:
    """Return what holds of a state on a day, and of the details: the same set each time, which is quick."""
    read, _ = as_of(state, today)
    stage, _ = effective_stage(read, today)
    dates = Dates(read, policy.timing, WEEKENDS)
    words: list[Word] = [state.stage if as_it_stands else stage, *_SAID_OF(read), *cues]
    words += (TIMELINES[facet](dates).at(today)[0] for facet in (Moment, Silence))
    ahead = _ahead(read, stage, today)
    if ahead is not None:
        words.append(ahead)
    if read.check_ins:
        words.append(Cue.LAST)
    if today is not None and read.decision_due is not None and today > read.decision_due:
        words.append(Cue.PROMISED)
    return frozenset(words)


_SAID_OF: Callable[[InterviewState], tuple[Word, ...]] = attrgetter(
    "contact", "relationship", "permission", "meeting", "next_round", "offer", "other_offer", "thank_you"
)


def _ahead(state: InterviewState, stage: Stage, today: date | None) -> Ahead | None:
    """Return what is the matter with a talk that is to come, if anything is."""
    booked = stage is Stage.SCHEDULED
    talk = state.interview_on if booked else state.next_interview_on
    if talk is None:
        return Ahead.UNDATED if booked else None
    wanted = state.other_offer_due
    late = wanted is not None and talk > wanted and (today is None or talk > today)
    return Ahead.TOO_LATE if late else None


def talk_day(state: InterviewState | None, today: date | None) -> date | None:
    """Return the day of the talk that is to be held, or of the one that was not; None where none is known."""
    if state is None:
        return None
    read, _ = as_of(state, today)
    if read.meeting in NOT_MET:
        return read.interview_on
    days = (read.next_interview_on, read.interview_on)
    return next((day for day in days if day is not None and (today is None or day >= today)), None)


@lru_cache(maxsize=len(Action))
def _natural(action: Action) -> InterviewState:
    """Return the state at which an action is taken, where nobody says another."""
    return InterviewState(action.facts.natural)


def checked(
    composer: str,
    details: Any,
    state: Any,
    today: Any,
    policy: Any,
    *,
    action: Action | None = None,
    cue: Cue | None = None,
    as_it_stands: bool = False,
) -> tuple[frozenset[Word], date | None]:
    """Check what every composer takes; return the words that hold, and the day.

    Where there is no state, the action is taken at its natural stage; without an action a state is needed.
    The stage is the one of the day, or as it stands in the state.

    Raises:
        UntimelyMessageError: The message should not be sent in that state.
    """
    expect(composer, "details", details, Details)
    expect(composer, "policy", policy, Policy)
    day = expect_day(composer, "today", today)
    if state is None and action is not None:
        state = _natural(action)
    given = expect(composer, "state", state, InterviewState)
    said = (details.via_name != "", details.rounds > 1, details.topic != "")
    cues = _CUES[said] if cue is None else (*_CUES[said], cue)
    words = _words_of(given, day, policy, cues, as_it_stands=as_it_stands)
    admit(composer, given, words, day, policy)
    return words, day


_CUES: Mapping[tuple[bool, ...], tuple[Cue, ...]] = {
    said: tuple(cue for cue, holds in zip((Cue.THROUGH, Cue.AGAIN, Cue.TOLD), said, strict=True) if holds)
    for said in product((False, True), repeat=3)
}
"""What the details say: whether somebody passes it on, the two met before, and there is a topic."""
