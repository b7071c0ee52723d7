"""Occasions: what a state means for the words of a message.

Theory of operation. The state, the day and the details give a set of words; the first row of a message's
table whose words all hold names the occasion, which is a key of the outline's sentences (`wording`). The
tables are read like those of `_deciding.etiquette` and complement them: whether something is written is
decided there, and what it then says, here. A stage that a message doesn't know is taken for the message's
own: a candidate who asks for a reply to a rejection has been rejected.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import applies
from netiquette._deciding.timelines import TIMELINES, Dates, effective_stage
from netiquette._deciding.timing import WEEKENDS, Moment, Silence
from netiquette._messages.message import Details
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Contact, Permission, Phase, Relationship, Stage, Word

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

__all__ = ["LATE", "TOPIC_WILL_DO", "Cue", "checked", "occasion"]


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


LATE = frozenset({Moment.LATE, Moment.LONG_PAST})
"""When a thank-you note needs an apology."""

TOPIC_WILL_DO = frozenset({"acquainted", "informational", "researching"})
"""Where the topic already says how the two of you know of each other."""

_JOINING = Phase.WON.stages
_ENDED = Phase.LOST.stages | Phase.LEFT.stages
"""Decided, and not for working together."""
_NEVER_MET = Phase.BEFORE.stages
_AGENCY = frozenset({Contact.AGENCY_RECRUITER})
_A_REFERRER = frozenset({Contact.REFERRER})
_ANY: frozenset[Word] = frozenset()

_OCCASIONS: Mapping[Action, tuple[tuple[AbstractSet[Word], str], ...]] = {
    Action.SEND_THANK_YOU: (
        ({Cue.THROUGH}, "through"),
        ({Stage.INFORMATIONAL}, "informational"),
        (_A_REFERRER, "referrer"),
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
        ({Contact.AGENCY_RECRUITER, Contact.REFERRER}, "intermediary"),
        ({Stage.ON_HOLD, Cue.LAST}, "on_hold_last"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_NEVER_MET | {Cue.LAST}, "applied_last"),
        (_NEVER_MET, "applied"),
        ({Cue.EARLY}, "early"),
        ({Cue.LAST}, "last"),
        ({Cue.PROMISED}, "promised"),
        (_ANY, "first"),
    ),
    Action.SEND_INVITATION: (
        (_A_REFERRER, "referrer"),
        (_AGENCY | _JOINING, "placed"),  # an agency does not become your colleague,
        ({Contact.EMPLOYEE, *_ENDED}, "bystander"),  # and someone who has no part in it did not interview you
        ({Stage.OFFERED}, "offered"),
        ({Stage.ACCEPTED, Stage.HIRED}, "accepted"),
        ({Stage.REJECTED}, "rejected"),
        ({Stage.RESCINDED}, "rescinded"),
        ({Stage.CLOSED}, "closed"),
        ({Stage.DECLINED}, "declined"),
        ({Stage.WITHDRAWN}, "withdrawn"),
        ({Permission.GRANTED}, "permitted"),
        ({Stage.INFORMATIONAL}, "informational"),
        ({Relationship.ACQUAINTED}, "acquainted"),
        ({Stage.RESEARCHING}, "researching"),
        ({Contact.RECRUITER, Contact.AGENCY_RECRUITER}, "recruiter"),
        ({Stage.NO_RESPONSE}, "silence"),
        ({Silence.LONG}, "silence"),
        (_ANY, "neutral"),  # for what only a policy of your own allows
    ),
    Action.ACCEPT_INVITATION: (
        (_JOINING, "colleague"),
        (_ENDED, "parted"),
        ({Relationship.ACQUAINTED}, "acquainted"),
        (_NEVER_MET, "unmet"),
        (_ANY, "met"),
    ),
    Action.ASK_PERMISSION: ((_ANY, "goodbye"),),
    Action.REPLY_TO_OFFER: (
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
        (_A_REFERRER | _JOINING, "referrer_yes"),
        (_A_REFERRER | Phase.LOST.stages, "referrer_no"),
        (_A_REFERRER, "referrer_own"),
        ({Stage.DECLINED}, "declined"),
        ({Stage.WITHDRAWN}, "withdrawn"),
        (_ANY, "leaving"),
    ),
    Action.KEEP_IN_TOUCH: (
        ({Contact.EMPLOYEE, Contact.REFERRER}, "friendly"),
        ({Stage.INFORMATIONAL}, "advice"),
        ({Stage.ON_HOLD}, "on_hold"),
        (_AGENCY, "friendly"),
        ({Stage.ACCEPTED, Stage.HIRED}, "colleague"),
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
    stage, _ = effective_stage(state, today)
    dates = Dates(state, policy.timing, WEEKENDS)
    words: list[Word] = [stage, state.contact, state.relationship, state.permission]
    words += (TIMELINES[facet](dates).at(today)[0] for facet in (Moment, Silence))
    if state.check_ins:
        words.append(Cue.LAST)
    if today is not None and state.decision_due is not None:
        words.append(Cue.PROMISED if today > state.decision_due else Cue.EARLY)
    return frozenset(words)


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
    day = expect_day(composer, today)
    through, again = details.via_name != "", details.rounds > 1
    if state is None and action is not None:
        return _cues(through=through, again=again, natural=action.facts.natural), day
    words = _words_of(expect(composer, "state", state, InterviewState), day, policy)
    return words | _cues(through=through, again=again), day
