"""What the events in a history mean: the names that trackers and applicant systems give them, as data.

How to read it. A name is written as `labels.label_words` folds it. It means an `Action` (what you did), a
`Happening` (what happened) or a `Stage` (where it stands since), or none of them: then it is known, and says
nothing that changes an answer. An entry may ask, too, and may take back what an earlier one said. The names
that any system may use stand in the file of their language, under the word they mean; those that say nothing,
or leave something open, stand here, and so do those that one system alone uses so.

Two rules of this file. What an employer does within is not what the candidate has been told: an offer that
was drawn up, or a stage that was moved, is a question. And an employer's system sees the mail from the other
side: what it sent, they wrote.

Source: the event names and histories of 31 trackers and applicant systems.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from netiquette._trackers.read_language import phrases
from netiquette._trackers.statuses import WHO_ENDED_IT
from netiquette._vocabulary.event import Happening, What
from netiquette._vocabulary.words import Action, Stage

__all__ = ["ANYWHERE", "OF_SOURCES", "Entry"]


class Entry(NamedTuple):
    """What an event means.

    Attributes:
        what: What it is; None where it is nothing that changes an answer.
        question: What to ask the user, in English; empty where it is plain.
        takes_back: The stage that it takes back, as an "unreject" does a rejection.
        dated: What it is where the day it is about is known, if that is something else.
    """

    what: What | None = None
    question: str = ""
    takes_back: Stage | None = None
    dated: What | None = None


_OFFER_STILL_THEIRS = "Has the offer reached you, or is it still theirs alone?"
_REACHED_YOU = "Has it reached you, or is it only in their system?"
_WHICH_MOVE = "Which stage did it move to, and have they told you?"
_WHO_WROTE = "Who wrote, you or they?"
_WHO_ASKED = "Who asked to connect, you or they?"
_WHO_FAILED = "Who did not come, they or you?"
_WHICH_DAY = "Which day was it moved to?"
_WHAT_CHANGED = "What changed: was it moved, and to which day?"
_WAS_IT_TALK = "What was it: a talk with somebody there, or something else?"

_NOTHING = Entry()
_MOVED_INSIDE = Entry(question=_WHICH_MOVE)
_DRAWN_UP = Entry(question=_OFFER_STILL_THEIRS)
_CHANGED = Entry(question=_WHAT_CHANGED, dated=Happening.MOVED)
_PUT_OFF = Entry(Happening.BOOKED, _WHICH_DAY, dated=Happening.MOVED)  # to a day that nobody noted
_THEY_WROTE = Entry(Happening.THEY_WROTE)
_THEY_ASKED = Entry(Happening.THEY_ASKED)
_WROTE = Entry(Happening.YOU_WROTE, _WHO_WROTE)  # the reading after which nobody is asked too often
_TALK_HELD = Entry(Happening.MET)
_TALK_BOOKED = Entry(Happening.BOOKED)
_TALK_CALLED_OFF = Entry(Happening.CALLED_OFF)
_APPLICATION_IN = Entry(Stage.APPLIED)
_REJECTED_INSIDE = Entry(Stage.REJECTED, _REACHED_YOU)
_HIRED_INSIDE = Entry(Stage.HIRED, _REACHED_YOU)
_NOT_REJECTED = Entry(takes_back=Stage.REJECTED)
_NOT_HIRED = Entry(takes_back=Stage.HIRED)


def _all(entry: Entry, names: str) -> dict[str, Entry]:
    return dict.fromkeys(phrases(names), entry)


ANYWHERE: Mapping[str, Entry] = {
    **_all(
        _NOTHING,
        """activity; application edited; application update; application updated; candidate update; candidate
        updated; comment; comment added; contact added; contact created; contact updated; coordination;
        document added; document uploaded; edit; edited; field change; field changed; file uploaded; job
        application update; job application updated; material; note; note added; notes; offer deleted; offer
        negotiating; other; prospect created; reminder; scorecard deleted; scorecard submitted; tag added;
        task; task completed; task created""",
    ),
    **_all(
        _MOVED_INSIDE,
        """application moved; application stage change; application status changed; application status
        updated; candidate moved; candidate stage change; candidate stage changed; stage change; stage
        changed; status change; status changed; status update; status updated""",
    ),
    **_all(
        _DRAWN_UP,
        """offer approval; offer approved; offer create; offer created; offer draft; offer drafted; offer
        update; offer updated""",
    ),
    **_all(
        _CHANGED,
        """interview changed; interview schedule update; interview schedule updated; interview update;
        interview updated""",
    ),
    **_all(
        _PUT_OFF,
        "interview moved; interview postponed; interview rescheduled; rescheduled",
    ),
    **_all(
        _WROTE,
        """correspondence; email; email external; emails; linkedin message; mail; message; messages; sms;
        text; text message""",
    ),
    **_all(Entry(Action.SEND_INVITATION, _WHO_ASKED), "connection request; linkedin connection request"),
    **_all(Entry(Happening.NO_SHOW, _WHO_FAILED), "no show; noshow"),
    **_all(
        Entry(takes_back=Stage.REJECTED),
        "rejection retracted; rejection revoked; rejection undone; rejection withdrawn; unreject; unrejected",
    ),
    **_all(Entry(takes_back=Stage.HIRED), "unhire; unhired"),
    **_all(Entry(takes_back=Stage.WITHDRAWN), "withdrawal retracted; withdrawal withdrawn; unwithdraw"),
}
"""The names that any system may use, and that are no word of ours in any language."""

OF_SOURCES: Mapping[str, Mapping[str, Entry]] = {
    # Employers' systems.
    "greenhouse": {
        "new candidate application": _APPLICATION_IN,
        "reject candidate": _REJECTED_INSIDE,
        "unreject candidate": _NOT_REJECTED,
        "hire candidate": _HIRED_INSIDE,
        "unhire candidate": _NOT_HIRED,
        "interview deleted": _TALK_CALLED_OFF,
        **_all(_NOTHING, "candidate merged; delete application; delete candidate"),
    },
    "lever": {
        "application created": _APPLICATION_IN,
        "candidate archive change": Entry(question=WHO_ENDED_IT),
        "candidate hired": _HIRED_INSIDE,
        "interview created": _TALK_BOOKED,
        "interview deleted": _TALK_CALLED_OFF,
    },
    "ashby": {
        "application submit": _APPLICATION_IN,
        "interview schedule create": _TALK_BOOKED,
        "candidate hire": _HIRED_INSIDE,
        **_all(_NOTHING, "candidate delete; candidate merge"),
    },
    "workable": {"candidate created": _APPLICATION_IN, "candidate deleted": _NOTHING},
    "smartrecruiters": {
        "application created": _APPLICATION_IN,
        "interview created": _TALK_BOOKED,
        "interview canceled": _TALK_CALLED_OFF,
        **_all(_DRAWN_UP, "offer approval approved; offer approval rejected; offer approval requested"),
    },
    "bamboohr": {"moved": Entry(Stage.CLOSED)},  # to another job
    "teamtailor": {"job application create": _APPLICATION_IN, "job application destroy": _NOTHING},
    "zohorecruit": {"create": _APPLICATION_IN, "change status": _MOVED_INSIDE},
    "deel": {"ats application transitioned": _MOVED_INSIDE},
    "huntflow": {"applicant": _MOVED_INSIDE},
    "fanployer": {"new": _APPLICATION_IN, "rejected": _REJECTED_INSIDE, "hired": _HIRED_INSIDE},
    "harver": {
        "candidate status new": Entry(Happening.TEST_SENT),
        **_all(_NOTHING, "application started; personal info was created"),
    },
    "jobadder": {
        **_all(_THEY_WROTE, "phone call; email sent; left message"),
        "email received": Entry(Happening.YOU_WROTE),
        **_all(_TALK_HELD, "internal interview; client interview"),
        "references": Entry(Happening.REFERENCES_ASKED),
        "offer": Entry(Stage.OFFERED, _REACHED_YOU),
    },
    "bullhorn": {
        **_all(_THEY_WROTE, "attempted contact; candidate call"),
        "candidate interview": _TALK_HELD,
        "reference check": Entry(Happening.REFERENCES_ASKED),
    },
    "opencats": {
        **_all(_THEY_WROTE, "call; call talked; call lvm; call missed; email"),
        "meeting": _TALK_HELD,
        "interview": _TALK_BOOKED,
    },
    # Candidates' trackers.
    "jobops": {"interview log": _TALK_HELD},
    "careerops": _all(Entry(Action.CHECK_IN), "follow up; follow ups; followup; followups"),
    "jobseekeranalytics": {
        "application confirmation": _APPLICATION_IN,
        **_all(_THEY_ASKED, "availability request; information request; interview invitation"),
        **_all(_THEY_ASKED, "action required from company; referral action required"),
        "assessment sent": Entry(Happening.TEST_SET),
        "did not apply inbound request": _NOTHING,
        "hiring freeze notification": Entry(Stage.ON_HOLD),
    },
    "gighq": {
        "call": _WROTE,
        "coffee chat": Entry(Stage.INFORMATIONAL, _WAS_IT_TALK),
        "in person meeting": Entry(Happening.MET, _WAS_IT_TALK),
        **_all(_NOTHING, "networking event; referral"),
    },
}
"""The systems whose names mean something else than they do elsewhere, or that no other uses."""
