"""Presumptions: what a message may take for granted, from the state, the day and the details.

Theory of operation. A sentence is marked with what it presumes (`wording`). What holds of a state and of the
details is a set of words (`occasions`); the table says which of them make a presumption true. A sentence
that presumes anything else is not said, so no message claims what nobody told us.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netiquette._deciding.rule import applies
from netiquette._deciding.timing import Moment
from netiquette._languages.wording import Presumed
from netiquette._messages.occasions import NOT_MET, Cue
from netiquette._vocabulary.words import (
    Contact,
    Meeting,
    Permission,
    Phase,
    Relationship,
    Stage,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

__all__ = ["presumable"]

_MAYBE: frozenset[Word] = frozenset(Meeting) - NOT_MET
"""Nothing says that there was no talk."""
_MET_BEFORE: frozenset[Word] = frozenset(Meeting) - {Meeting.NEVER}
"""There may have been a talk before."""
_NOT_AHEAD: frozenset[Word] = frozenset(Moment) - {Moment.AHEAD}
_FROM_THE_MEETING_ON = frozenset(Stage) - Phase.BEFORE.stages - {Stage.RESEARCHING, Stage.INFORMATIONAL}
_CANDIDATE = frozenset(Stage) - {Stage.RESEARCHING, Stage.INFORMATIONAL, Stage.UNKNOWN}
_HAD_AN_OFFER = Phase.WON.stages | {Stage.DECLINED, Stage.RESCINDED}
_DECIDES = frozenset(
    {
        Contact.HIRING_MANAGER,
        Contact.INTERVIEWER,
        Contact.EXECUTIVE,
        Contact.PEER,
        Contact.RECRUITER,
        Contact.UNKNOWN,
    }
)
_OUTSIDE = frozenset({Contact.AGENCY_RECRUITER, Contact.REFERRER, Contact.NONE})

_TABLE: Mapping[Presumed, tuple[AbstractSet[Word], ...]] = {
    Presumed.TALK: (
        {Meeting.HELD} | (frozenset(Contact) - {Contact.COORDINATOR}),  # who arranges it was not there
        _MET_BEFORE | {Cue.AGAIN},
        _MAYBE | _DECIDES | {Stage.INTERVIEWED},
        _MAYBE | _FROM_THE_MEETING_ON | {Cue.TOLD},
        _MAYBE | _NOT_AHEAD | {Stage.INFORMATIONAL},
    ),
    Presumed.INTERVIEW: (
        _DECIDES | (_CANDIDATE - {Stage.SCREENING}) | {Meeting.HELD},
        _DECIDES | (_CANDIDATE - {Stage.SCREENING}) | _MET_BEFORE | {Cue.AGAIN},
        _DECIDES | _MAYBE | {Stage.INTERVIEWED},
        _DECIDES | _MAYBE | (_FROM_THE_MEETING_ON - {Stage.SCREENING, Stage.UNKNOWN}) | {Cue.TOLD},
    ),
    Presumed.HELD: (
        (_CANDIDATE - {Stage.SCREENING}) | {Meeting.HELD},
        _MAYBE | {Stage.INTERVIEWED},
        _DECIDES | _MAYBE | (_FROM_THE_MEETING_ON - {Stage.SCREENING, Stage.UNKNOWN}) | {Cue.TOLD},
    ),
    Presumed.CANDIDATE: (_CANDIDATE,),
    Presumed.OFFER: (_HAD_AN_OFFER,),
    Presumed.YES: ({Stage.ACCEPTED, Stage.HIRED},),
    Presumed.AHEAD: ({Stage.ACCEPTED},),
    Presumed.NO: ({Stage.REJECTED},),
    Presumed.OPEN: (frozenset(stage for stage in _CANDIDATE if not stage.decided),),
    Presumed.DECIDES: (_DECIDES,),
    Presumed.HIRES: (_DECIDES | {Contact.COORDINATOR},),
    Presumed.HOUSE: (frozenset(Contact) - _OUTSIDE,),
    Presumed.PASSED: ({Cue.PROMISED},),
    Presumed.WELCOME: ({Permission.GRANTED},),
    Presumed.KNOWN: ({Relationship.ACQUAINTED}, {Relationship.CONNECTED}),
}
"""What makes each of them true: any of its sets, whose words of one enum are alternatives, as in a `Rule`."""


@lru_cache(maxsize=1 << 10)
def presumable(words: frozenset[Word]) -> Presumed:
    """Return all that a sentence may presume where these words hold."""
    holds = Presumed.NOTHING
    for presumed, ways in _TABLE.items():
        if any(applies(way, words) for way in ways):
            holds |= presumed
    return holds
