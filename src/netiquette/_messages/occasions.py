"""Occasions: what a state means for the words of a message.

Theory of operation. The state, the day and the details give a set of words; the first row of a message's
table whose words all hold names the occasion, which is a key of the outline's sentences (`wording`). The
tables are read like those of `_deciding.etiquette` and complement them: whether something is written is
decided there, and what it then says, here. A stage that a message doesn't know is taken for the message's
own: a candidate who asks for a reply to a rejection has been rejected.

One rule of this file. Where the state says that the two of you have not met, no occasion is taken that speaks
of a talk: those for it end in ``_unmet``, or never spoke of one. A referrer is no exception, but another
matter: what you talked about with somebody who put your name forward was no interview.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from netiquette._deciding.dates import Dates
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import as_of, effective_stage
from netiquette._deciding.rule import applies
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS, Moment, Silence
from netiquette._messages.message import Details
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

__all__ = ["LATE", "NOT_MET", "TOPIC_WILL_DO", "WITH_THANKS", "Ahead", "Cue", "checked", "occasion"]


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
    EARLY = "early"
    """The day they named is still ahead."""


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

NOT_MET = frozenset({Meeting.CALLED_OFF, Meeting.NO_SHOW, Meeting.MISSED, Meeting.NEVER})
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
        (NOT_MET | {Cue.THROUGH}, "through_unmet"),
        ({Cue.THROUGH}, "through"),
        (NOT_MET | {Stage.INFORMATIONAL}, "informational_unmet"),
        ({Stage.INFORMATIONAL}, "informational"),
        (NOT_MET | _A_REFERRER, "referrer_unmet"),
        (_A_REFERRER, "referrer"),
        (NOT_MET | {Contact.EMPLOYEE}, "informational_unmet"),
        (NOT_MET, "unmet"),
        (_JOINING | _ENDED, "afterwards"),
        ({Contact.EMPLOYEE}, "informational"),  # nothing is to be sold to someone with no say
        ({Contact.RECRUITER, Contact.AGENCY_RECRUITER, Stage.SCREENING}, "recruiter"),
        ({Contact.RECRUITER}, "recruiter"),
        (_AGENCY, "agency"),
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
        (NOT_MET | _AGENCY, "intermediary_unmet"),
        (_AGENCY | _A_REFERRER, "intermediary"),
        (NOT_MET | {Stage.ON_HOLD, Cue.LAST}, "on_hold_last_unmet"),
        (NOT_MET | {Stage.ON_HOLD}, "on_hold_unmet"),
        ({Stage.ON_HOLD, Cue.LAST}, "on_hold_last"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_NEVER_MET | {Cue.LAST}, "applied_last"),
        (_NEVER_MET, "applied"),
        (NOT_MET | {Cue.LAST}, "applied_last"),
        (NOT_MET, "applied"),
        ({Cue.EARLY}, "early"),
        ({Cue.LAST}, "last"),
        ({Cue.PROMISED}, "promised"),
        (_ANY, "first"),
    ),
    Action.ANSWER_THEM: (
        ({Stage.INFORMATIONAL, Stage.RESEARCHING}, "talk"),  # no position is at stake
        (_ANY, "process"),
    ),
    Action.INFORM: (
        ({Contact.OWN_MANAGER}, "own_manager"),
        (Phase.LEFT.stages, "reconsidered"),
        (_ANY, "house"),
    ),
    Action.RESCHEDULE: (
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
        (_NEVER_MET, "unmet"),
        (NOT_MET, "unmet"),
        (_ANY, "met"),
    ),
    Action.SEND_INVITATION: (
        (_A_REFERRER, "referrer"),
        (NOT_MET | _AGENCY | _JOINING, "placed_unmet"),
        (_AGENCY | _JOINING, "placed"),  # an agency does not become your colleague,
        (NOT_MET | _ENDED, "over_unmet"),
        ({Contact.EMPLOYEE, *_ENDED}, "bystander"),  # and someone who has no part in it did not interview you
        (NOT_MET | _JOINING, "won_unmet"),
        ({Stage.OFFERED}, "offered"),
        (_YES, "accepted"),
        ({Stage.REJECTED}, "rejected"),
        ({Stage.RESCINDED}, "rescinded"),
        ({Stage.CLOSED}, "closed"),
        ({Stage.DECLINED}, "declined"),
        ({Stage.WITHDRAWN}, "withdrawn"),
        (NOT_MET | {Stage.INFORMATIONAL, Stage.RESEARCHING}, "researching"),
        (NOT_MET | {Relationship.ACQUAINTED}, "acquainted"),
        (NOT_MET | {Contact.RECRUITER, Contact.AGENCY_RECRUITER}, "recruiter"),
        (NOT_MET, "neutral"),
        ({Permission.GRANTED}, "permitted"),
        ({Stage.INFORMATIONAL, Moment.AHEAD}, "researching"),
        ({Stage.INFORMATIONAL}, "informational"),
        ({Relationship.ACQUAINTED}, "acquainted"),
        ({Stage.RESEARCHING}, "researching"),
        ({Contact.RECRUITER, Contact.AGENCY_RECRUITER}, "recruiter"),
        ({Stage.NO_RESPONSE}, "silence"),
        ({Stage.APPLIED, Silence.LONG}, "neutral"),  # nobody has spoken with you
        ({Silence.LONG}, "silence"),
        (_ANY, "neutral"),  # for what only a policy of your own allows
    ),
    Action.ACCEPT_INVITATION: (
        (NOT_MET | _JOINING, "colleague_unmet"),
        (_JOINING, "colleague"),
        (NOT_MET | {Relationship.ACQUAINTED}, "acquainted"),
        (NOT_MET, "unmet"),
        (_ENDED, "parted"),
        ({Relationship.ACQUAINTED}, "acquainted"),
        (_NEVER_MET, "unmet"),
        (_ANY, "met"),
    ),
    Action.ASK_PERMISSION: ((_ANY, "goodbye"),),
    Action.REPLY_TO_OFFER: (
        (NOT_MET | _AGENCY, "agency_unmet"),
        (_AGENCY, "agency"),
        (NOT_MET, "offered_unmet"),
        (_ANY, "offered"),
    ),
    Action.REPLY_TO_REJECTION: (
        (NOT_MET | {Stage.RESCINDED}, "rescinded_unmet"),
        ({Stage.RESCINDED}, "rescinded"),
        (NOT_MET | _AGENCY, "agency_unmet"),
        (_AGENCY, "agency"),
        (NOT_MET | {Stage.CLOSED}, "closed_unmet"),
        ({Stage.CLOSED}, "closed"),
        (NOT_MET, "rejected_unmet"),
        (_ANY, "rejected"),
    ),
    Action.SEND_MESSAGE: (
        (_A_REFERRER | _JOINING, "referrer_yes"),
        (_A_REFERRER | Phase.LOST.stages, "referrer_no"),
        (_A_REFERRER, "referrer_own"),
        (NOT_MET | _YES | {Contact.EMPLOYEE}, "helper_unmet"),
        (_YES | {Contact.EMPLOYEE}, "helper"),  # an offer is not a yes yet
        (NOT_MET | {Stage.DECLINED}, "declined_unmet"),
        ({Stage.DECLINED}, "declined"),
        (NOT_MET | {Stage.WITHDRAWN}, "withdrawn_unmet"),
        ({Stage.WITHDRAWN}, "withdrawn"),
        (NOT_MET, "leaving_unmet"),
        (_ANY, "leaving"),
    ),
    Action.KEEP_IN_TOUCH: (
        (_A_REFERRER, "friendly"),
        (NOT_MET | {Contact.EMPLOYEE, Contact.AGENCY_RECRUITER}, "friendly_unmet"),
        (NOT_MET | {Stage.ON_HOLD}, "on_hold_unmet"),
        (NOT_MET | _YES, "colleague_unmet"),
        (NOT_MET, "friendly_unmet"),
        ({Contact.EMPLOYEE}, "friendly"),
        ({Stage.INFORMATIONAL}, "advice"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_AGENCY, "friendly"),
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
def _words_of(state: InterviewState, today: date | None, policy: Policy) -> frozenset[Word]:
    """Return what holds of a state on a day."""
    state, _ = as_of(state, today)
    stage, _ = effective_stage(state, today)
    dates = Dates(state, policy.timing, WEEKENDS)
    words: list[Word] = [stage, *_SAID_OF(state)]
    words += (TIMELINES[facet](dates).at(today)[0] for facet in (Moment, Silence))
    ahead = _ahead(state, stage, today)
    if ahead is not None:
        words.append(ahead)
    if state.check_ins:
        words.append(Cue.LAST)
    if today is not None and state.decision_due is not None:
        words.append(Cue.PROMISED if today > state.decision_due else Cue.EARLY)
    return frozenset(words)


_SAID_OF: Callable[[InterviewState], tuple[Word, ...]] = attrgetter(
    "contact", "relationship", "permission", "meeting", "next_round", "offer"
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


@lru_cache(maxsize=1 << 6)
def _cues(*, through: bool, again: bool, natural: Stage | None = None) -> frozenset[Word]:
    """Return what the details say of the occasion, and the natural stage where there is no state."""
    said = ((Cue.THROUGH, through), (Cue.AGAIN, again), (natural, natural is not None))
    return frozenset(cue for cue, holds in said if cue and holds)


def checked(
    composer: str,
    details: Any,
    state: Any,
    today: Any,
    policy: Any,
    *,
    action: Action | None = None,
) -> tuple[frozenset[Word], date | None]:
    """Check what every composer takes; return the words that hold, and the day.

    Where there is no state, the action is taken at its natural stage; without an action a state is needed.
    """
    expect(composer, "details", details, Details)
    expect(composer, "policy", policy, Policy)
    day = expect_day(composer, "today", today)
    through, again = details.via_name != "", details.rounds > 1
    if state is None and action is not None:
        return _cues(through=through, again=again, natural=action.facts.natural), day
    words = _words_of(expect(composer, "state", state, InterviewState), day, policy)
    return words | _cues(through=through, again=again), day
