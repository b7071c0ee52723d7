"""The etiquette: every rule about one contact, as two ordered tables. There is no code in this file.

How to read it. A row answers the situations its `when` names: words of one enum are alternatives,
different enums must all hold, an enum that is not named is free. The first row that fits answers, so an
exception stands above what it is an exception to. Each row says what it means, what it rests on
(`because`, or the works on its `topic`), who says otherwise (`against`), and since when; a row that rests on
nothing is our own judgement.
Where the survey of voices asked the very question, `question` names it and the counts are taken from there.

*Connecting* gives the verdict. *Courtesy* gives the steps besides or instead of it; `decide` adds the
step for the verdict itself (send the request, accept theirs): after what you owe them, have to prepare or
have to find out, and after a question whose time has come; before any other question. What is done once where
there are several people is in `sharing`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.sharing import BEHIND_THE_AGENCY, DECIDERS
from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._evidence import works as src
from netiquette._evidence.source import Question
from netiquette._evidence.topic import Topic
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Phase,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CAUTIOUS", "FOUNDING", "NOT_HELD", "PERMISSIVE", "PRESETS"]

# ------------------------------------------------------------------------------- who and when

MEETING = Phase.MEETING.stages
"""You are in the middle of it."""

STALLED = Phase.STALLED.stages
"""You have met, as far as is known, and nothing moves."""

WON = Phase.WON.stages
"""They want you."""

LOST = Phase.LOST.stages
"""It ended, and not by you."""

LEFT = Phase.LEFT.stages
"""You ended it."""

ENDED_OTHERWISE = (LOST | LEFT) - {Stage.REJECTED}
"""It ended without their no."""

OPEN = frozenset({Stage.APPLIED, Stage.SCHEDULED}) | MEETING | STALLED
"""They are deciding about you, or are about to."""

AT_THE_CLIENT = DECIDERS | {Contact.EMPLOYEE}
"""Works for the company that hires, as far as an agency is concerned."""

RECRUITERS = frozenset({Contact.RECRUITER, Contact.AGENCY_RECRUITER})
"""Meeting people is their work."""

PRIVATE = frozenset({Network.FACEBOOK, Network.INSTAGRAM})
"""Networks for friends and family."""

UNTHANKED = frozenset({ThankYou.UNKNOWN, ThankYou.NOT_SENT})
"""The note has not been written, as far as is known."""

ON_TIME = frozenset({Moment.UNDATED, Moment.INTERVIEW_DAY, Moment.FRESH})
"""The note needs no excuse; where the date is not known, it counts as in time."""

IN_TIME = ON_TIME | {Moment.FADING, Moment.LATE}
"""A note of its own is not too late."""

NOT_HELD = frozenset({Meeting.CALLED_OFF, Meeting.NO_SHOW, Meeting.MISSED})
"""An interview was booked, and came to nothing."""

MET = frozenset({Meeting.UNKNOWN, Meeting.HELD})
"""The two of you met, as far as is known."""

UNCERTAIN = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Meeting.UNKNOWN})
"""An interview was set, and nobody noted whether it took place."""

SINCE = frozenset({Moment.FRESH, Moment.FADING, Moment.LATE})
"""Its day has passed, and a note of its own is not too late."""

NOT_THERE = frozenset({Presence.AWAY, Presence.LEFT, Presence.UNREACHABLE})
"""Does not read what you write."""

NOT_BOOKED = frozenset(NextRound) - {NextRound.BOOKED}
"""No day is set, as far as is known."""

TO_DO = frozenset({Turn.UNKNOWN, Turn.YOURS, Turn.RECONSIDERED})
"""What is yours to do has not been done, as far as is known."""

UNANSWERED = frozenset({Aftermath.UNDATED, Aftermath.FRESH})
"""The decision still wants an answer from you."""

# -------------------------------------------------------------------------------- connecting

_ALREADY_CONNECTED = Rule(
    id="already-connected",
    says="You are connected already; write to them instead of asking again.",
    when={Relationship.CONNECTED},
    then=Verdict.ALREADY_CONNECTED,
    because=(src.FRANCE_TRAVAIL,),
    since="26.1",
)
_LET_AN_OPEN_REQUEST_REST = Rule(
    id="let-an-open-request-rest",
    says="Your request is open; let it rest, and never send a second one after it.",
    when={Invitation.SENT},
    then=Verdict.WAIT,
    because=(src.ECONOMIAS,),
    against=(src.TAPLIO, src.LINKEDINSIDER_WITHDRAWN),
    since="26.1",
)
_WAIT_OUT_THE_BLOCK = Rule(
    id="wait-out-the-block",
    says="The network refuses a new request for three weeks after you withdrew the last one.",
    when={Block.STANDING, Block.UNDATED},
    then=Verdict.WAIT,
    because=(src.LINKEDIN_HELP_RESTRICTIONS, src.PRACTICAL_SMM_PENDING, src.TAPLIO),
    since="26.1",
)

_CONNECTING = (
    _ALREADY_CONNECTED,
    Rule(
        id="nobody-to-connect-with",
        says="There is nobody to ask: find out who hires before you think of connecting.",
        when={Contact.NONE},
        then=Verdict.WAIT,
        since="26.2",
    ),
    Rule(
        id="a-private-network-is-your-call",
        says="They asked you on a private network: no rule is agreed, so accept only if you are at ease.",
        when={Invitation.RECEIVED, *PRIVATE},
        then=Verdict.ACCEPT,
        because=(src.RECRUITINGBLOGS_FACEBOOK, src.TECHREPUBLIC),
        against=(src.RECRUITINGBLOGS_FACEBOOK, src.TECHREPUBLIC),
        since="26.1",
    ),
    Rule(
        id="accept-their-invitation",
        says="They asked you, so the door is open: accept, and answer with a line.",
        when={Invitation.RECEIVED},
        then=Verdict.ACCEPT,
        because=(src.ELLIOTT_SCOTT, src.REALSTREET, src.UNDERCOVER_RECRUITER, src.GLOBE_AND_MAIL),
        question=Question.INVITED,
        since="26.1",
    ),
    Rule(
        id="your-own-boss-knows-you",
        says="You work for them already, so there is nothing to ask for.",
        when={Contact.OWN_MANAGER},
        then=Verdict.WAIT,
        since="26.2",
    ),
    Rule(
        id="respect-a-no",
        says="They, or the posting, asked not to be contacted: do not ask to connect.",
        when={Permission.REFUSED},
        then=Verdict.REFRAIN,
        because=(src.BALANCE_HIRING_MANAGER,),
        since="26.1",
    ),
    Rule(
        id="leave-private-networks-private",
        says="Facebook and Instagram are for friends: do not ask anybody there whom you met through a job.",
        when={*PRIVATE},
        then=Verdict.REFRAIN,
        because=(
            src.HAYS_HONG_KONG,
            src.PREPARY_FACEBOOK,
            src.MONSTER_LADDERS,
            src.ADVOCATE_RESUMES,
            src.BRUNEAU,
            src.BUSINESS_MANAGEMENT_DAILY,
            src.ASK_A_MANAGER,
        ),
        since="26.1",
    ),
    _LET_AN_OPEN_REQUEST_REST,
    _WAIT_OUT_THE_BLOCK,
    Rule(
        id="permission-opens-the-door",
        says="They said you may, so do, and soon, with a personal note.",
        when={Permission.GRANTED},
        then=Verdict.CONNECT,
        because=(src.ELLIOTT_SCOTT, src.MISSOURI, src.BRUNEAU, src.NIFTY50S),
        question=Question.INVITED,
        since="26.1",
    ),
    Rule(
        id="do-not-go-round-the-agency",
        says="An agency stands between you: do not ask its client to connect while anything is open.",
        when={
            Route.AGENCY,
            *AT_THE_CLIENT,
            Contact.RECRUITER,
            Stage.RESEARCHING,
            *OPEN,
            Stage.OFFERED,
            Stage.UNKNOWN,
        },
        then=Verdict.WAIT,
        because=(src.CMT, src.METAFILTER_ETIQUETTE),
        since="26.2",
    ),
    Rule(
        id="nobody-was-met",
        says="It ended before you met anybody, so to them you are a stranger: find another reason first.",
        when={Meeting.NEVER, *LOST, *LEFT, *DECIDERS, Contact.EMPLOYEE, Relationship.NONE},
        then=Verdict.WAIT,
        because=(src.CLIMB_THE_LADDER,),
        since="26.2",
    ),
    Rule(
        id="connect-once-they-want-you",
        says="They want you: connect now, and say that you look forward to working with them.",
        when={*WON},
        then=Verdict.CONNECT,
        because=(src.MUSE, src.NEWMAN_PR, src.BUSINESS_MANAGEMENT_DAILY),
        question=Question.AFTER_OFFER,
        since="26.1",
    ),
    Rule(
        id="connect-after-a-no",
        says="The decision is out, so you may connect: thank them for the chance, and ask for nothing.",
        when={Stage.REJECTED},
        then=Verdict.CONNECT,
        because=(src.MUSE, src.ELLIOTT_SCOTT, src.THEA_KELLEY),
        against=(src.NEWMAN_PR, src.THOM_SINGER),
        question=Question.AFTER_REJECTION,
        since="26.1",
    ),
    Rule(
        id="connect-once-it-is-over",
        says="It is over and nobody is deciding about you any more: connect, and part on good terms.",
        when={*ENDED_OTHERWISE},
        then=Verdict.CONNECT,
        because=(src.MUSE, src.KELLEY, src.BLOGGING4JOBS, src.COPELAND),
        since="26.1",
    ),
    Rule(
        id="connect-over-a-talk-to-learn",
        says="An informational interview is there to get to know people: connect, before it or after.",
        when={Stage.INFORMATIONAL},
        then=Verdict.CONNECT,
        because=(src.NORTHEASTERN, src.MUSE_CONFERENCE),
        since="26.1",
    ),
    Rule(
        id="introduce-yourself-before-you-apply",
        says="Nobody is deciding about you yet: introduce yourself to those who hire, in a few words.",
        when={Stage.RESEARCHING, *DECIDERS},
        then=Verdict.CONNECT,
        because=(src.IVY_EXEC, src.CAREER_CONNECTORS, src.TELEGRAAF, src.CM_COACHING),
        against=(src.NEWMAN_PR, src.GOVLOOP),
        since="26.1",
    ),
    Rule(
        id="recruiters-are-glad-of-it",
        says="A recruiter lives on contacts: connect at any time, and do not ask for a job in the request.",
        when={*RECRUITERS},
        then=Verdict.CONNECT,
        because=(
            src.WONKO,
            src.HR_BARTENDER,
            src.COMMUNICATIONS_COLLABORATIVE,
            src.RECRUITINGBLOGS_NOTE,
            src.VICTOR_CANDEL,
            src.TURPIN,
        ),
        against=(src.CERS,),
        question=Question.RECRUITER,
        since="26.1",
    ),
    Rule(
        id="you-knew-each-other-before",
        says="You knew each other before this process, so connecting presumes nothing.",
        when={Relationship.ACQUAINTED},
        then=Verdict.CONNECT,
        because=(src.COMMUNICATIONS_COLLABORATIVE, src.JOBFULLY, src.MUSE_CONFERENCE),
        since="26.1",
    ),
    Rule(
        id="your-referrer-is-on-your-side",
        says="Whoever put your name forward has no part in the decision and is on your side: connect.",
        when={Contact.REFERRER},
        then=Verdict.CONNECT,
        since="26.1",
    ),
    Rule(
        id="give-a-stranger-a-reason",
        says="Working there is no reason for a stranger to connect: find common ground first.",
        when={Contact.EMPLOYEE},
        then=Verdict.WAIT,
        because=(src.BALANCE_PROFILE_VIEW, src.BFM_BUSINESS, src.GREAT_RESUMES_FAST),
        since="26.1",
    ),
    Rule(
        id="long-silence-is-an-end",
        says="You asked twice, and a month has passed in silence: nobody is deciding any more, so you may.",
        when={Stage.APPLIED, *MEETING, Stage.NO_RESPONSE, Silence.LONG},
        then=Verdict.CONNECT,
        since="26.1",
    ),
    Rule(
        id="await-the-decision",
        says="Do not ask somebody who is still deciding about you to connect.",
        when={*MEETING, *STALLED},
        then=Verdict.WAIT,
        because=(
            src.MUSE,
            src.ELLIOTT_SCOTT,
            src.HAYS_HONG_KONG,
            src.PR_NEWS,
            src.HAYS_VIEWPOINT,
            src.HAYS,
            src.HAYS_SPAIN,
        ),
        against=(src.MANAGER_TOOLS, src.APPROACH_PEOPLE, src.WINSTON, src.UMD),
        question=Question.BEFORE_DECISION,
        since="26.1",
    ),
    Rule(
        id="meet-before-you-connect",
        says="You have not met yet, and they are about to judge you: do not ask them to connect first.",
        when={Stage.APPLIED, Stage.SCHEDULED},
        then=Verdict.WAIT,
        because=(src.MUSE, src.ELLIOTT_SCOTT, src.NEWMAN_PR, src.HAYS_VIEWPOINT),
        against=(src.BALANCE_HIRING_MANAGER,),
        question=Question.BEFORE_INTERVIEW,
        since="26.1",
    ),
    Rule(
        id="when-in-doubt-wait",
        says="What we do not know, we wait for: a request can still be sent later.",
        when=frozenset(),
        then=Verdict.WAIT,
        because=(src.MUSE, src.REALSTREET),
        since="26.1",
    ),
)

# ---------------------------------------------------------------------------------- courtesy

_COURTESY = (
    # Where there is nothing to do
    Rule(
        id="prepare-before-anybody-is-known",
        says="There is nobody to write to yet: read up on the company, and find out who hires.",
        when={Contact.NONE, Stage.RESEARCHING, Stage.SCHEDULED, *TO_DO},
        then=(Action.PREPARE,),
        since="26.2",
    ),
    Rule(
        id="nobody-to-write-to",
        says="There is nobody to write to: put the effort where somebody answers.",
        when={Contact.NONE},
        then=(Action.WAIT,),
        because=(src.CLIMB_THE_LADDER,),
        since="26.2",
    ),
    Rule(
        id="let-it-rest",
        says="You have done what there was to do: nothing is left unless they write.",
        when={Turn.NOBODY},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="a-form-wants-no-answer",
        says="You never met anybody there, and a form letter needs no answer: let it be.",
        when={Meeting.NEVER, *LOST, *DECIDERS, *RECRUITERS, Contact.EMPLOYEE},
        then=(Action.WAIT,),
        because=(src.CLIMB_THE_LADDER,),
        since="26.2",
    ),
    Rule(
        id="take-no-leave-of-strangers",
        says="You never met them, and they do not run the process: there is no goodbye to say.",
        when={
            Meeting.NEVER,
            *LEFT,
            Contact.UNKNOWN,
            Contact.INTERVIEWER,
            Contact.EXECUTIVE,
            Contact.PEER,
            Contact.EMPLOYEE,
        },
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="leave-bystanders-out",
        says="Somebody with no part in the hiring owes you no news: leave them out of it.",
        when={Contact.EMPLOYEE, Stage.APPLIED, *MEETING, *STALLED},
        then=(Action.WAIT,),
        since="26.1",
    ),
    Rule(
        id="your-own-boss-hears-it-from-you",
        says="Your own boss hears of it from you, before the interview and before anybody else tells them.",
        when={Contact.OWN_MANAGER, *OPEN, *TO_DO},
        then=(Action.INFORM,),
        topic=Topic.MULTI_INTERNAL_BOSS,
        since="26.2",
    ),
    Rule(
        id="your-own-boss-knows",
        says="Your own boss knows: what else there is to say is said at work.",
        when={Contact.OWN_MANAGER},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="take-yourself-out",
        says="You have accepted elsewhere: tell them the same day, with thanks, before they give more time.",
        when={OtherOffer.TAKEN, *OPEN, Stage.OFFERED},
        then=(Action.SEND_MESSAGE,),
        topic=Topic.OUTCOME_CLOSE_OTHERS,
        since="26.2",
    ),
    Rule(
        id="answer-the-client-through-the-agency",
        says="They wrote past the agency: answer by the next day, and let the answer go through it.",
        when={
            Route.AGENCY,
            *BEHIND_THE_AGENCY,
            Turn.YOURS,
            Stage.APPLIED,
            *MEETING,
            *STALLED,
            Permission.NONE,
            Permission.ASKED,
            Permission.REFUSED,
            Silence.UNDATED,
            Silence.EARLY,
            Silence.DUE,
            Silence.SPENT,
            Silence.LONG,
        },
        then=(Action.ANSWER_THEM,),
        because=(src.CMT, src.METAFILTER_ETIQUETTE),
        since="26.2",
    ),
    Rule(
        id="leave-the-client-to-the-agency",
        says="An agency stands between you: tell it how it went, and let thanks and questions go through it.",
        when={
            Route.AGENCY,
            *BEHIND_THE_AGENCY,
            Stage.APPLIED,
            *MEETING,
            *STALLED,
            Permission.NONE,
            Permission.ASKED,
            Permission.REFUSED,
        },
        then=(Action.WAIT,),
        because=(src.CMT, src.METAFILTER_ETIQUETTE),
        since="26.2",
    ),
    # What cannot wait
    Rule(
        id="ask-for-a-new-day",
        says="The interview did not take place: offer new times the same day, in one friendly line.",
        when={*NOT_HELD, *OPEN, *TO_DO, *IN_TIME, Moment.AHEAD},
        then=(Action.RESCHEDULE,),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="answer-what-they-wrote",
        says="They wrote and are waiting: answer by the next day, along with anything else you owe them.",
        when={
            Turn.YOURS,
            Stage.UNKNOWN,
            Stage.RESEARCHING,
            Stage.INFORMATIONAL,
            *OPEN,
            Silence.UNDATED,
            Silence.EARLY,
            Silence.DUE,
            Silence.SPENT,
            Silence.LONG,
        },
        then=(Action.ANSWER_THEM,),
        because=(src.HR_STORE,),
        since="26.2",
    ),
    Rule(
        id="find-out-and-tell-them-of-the-offer",
        says="Another employer is waiting: find out whether you met, and tell them by when you must decide.",
        when={OtherOffer.OPEN, *UNCERTAIN, *UNTHANKED, Moment.FRESH} - {Stage.SCREENING},
        then=(Action.FIND_OUT, Action.TELL_OF_OFFER),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="thank-them-and-tell-them-of-the-offer",
        says="Another employer wants an answer: thank them, and tell them by when you have to decide.",
        when={OtherOffer.OPEN, *MEETING, *STALLED, *UNTHANKED, *MET, Moment.FRESH} - {Stage.SCREENING},
        then=(Action.SEND_THANK_YOU, Action.TELL_OF_OFFER),
        because=(src.KAPLAN, src.LUMEN),
        since="26.2",
    ),
    Rule(
        id="tell-them-of-the-offer",
        says="Another employer wants an answer: tell these people by when, now, politely, never as a threat.",
        when={OtherOffer.OPEN, *OPEN},
        then=(Action.TELL_OF_OFFER,),
        because=(src.KAPLAN, src.LUMEN),
        since="26.2",
    ),
    Rule(
        id="find-out-where-to-write",
        says="You have no address for them: ask whoever arranged the interview for one, and do not guess.",
        when={Presence.UNREACHABLE, *MEETING, *STALLED, *UNTHANKED, *MET, *IN_TIME},
        then=(Action.FIND_OUT,),
        since="26.2",
    ),
    Rule(
        id="ask-somebody-else",
        says="They cannot be reached: leave them alone, and ask whoever can.",
        when={*NOT_THERE, Stage.APPLIED, *MEETING, *STALLED},
        then=(Action.WAIT,),
        because=(src.EMILY_POST_IGNORED, src.METAFILTER_ETIQUETTE, src.ICOACH),
        since="26.2",
    ),
    # Before
    Rule(
        id="find-out-before-the-next-round",
        says="The next round is booked, and nobody noted whether the last one took place: find out first.",
        when={NextRound.BOOKED, *UNCERTAIN, *UNTHANKED, *SINCE, Turn.UNKNOWN, Turn.RECONSIDERED}
        - {Stage.SCREENING},
        then=(Action.FIND_OUT, Action.PREPARE),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="prepare-and-find-out-whether-you-met",
        says="The next round is booked: prepare for it, and find out whether and when you met before.",
        when={NextRound.BOOKED, *UNCERTAIN, *UNTHANKED, Moment.UNDATED, *TO_DO},
        then=(Action.PREPARE, Action.FIND_OUT),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="find-out-and-await-the-next-round",
        says="You are prepared for the next round: find out whether the last one took place, then wait.",
        when={NextRound.BOOKED, *UNCERTAIN, *UNTHANKED, *SINCE, Moment.UNDATED},
        then=(Action.FIND_OUT, Action.WAIT),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="thank-them-before-the-next-round",
        says="The next round is booked: let the note for the last one arrive before it.",
        when={NextRound.BOOKED, *MEETING, *STALLED, *UNTHANKED, *MET, *IN_TIME, *TO_DO},
        then=(Action.SEND_THANK_YOU, Action.PREPARE),
        because=(src.MANAGER_TOOLS_FORUM,),
        since="26.2",
    ),
    Rule(
        id="let-the-note-arrive-first",
        says="The next round is booked and prepared for: let the note for the last one arrive before it.",
        when={NextRound.BOOKED, *MEETING, *STALLED, *UNTHANKED, *MET, *IN_TIME},
        then=(Action.SEND_THANK_YOU, Action.WAIT),
        because=(src.MANAGER_TOOLS_FORUM,),
        since="26.2",
    ),
    Rule(
        id="prepare-for-the-next-round",
        says="The next round is booked: prepare for it, and ask nothing until then.",
        when={NextRound.BOOKED, *MEETING, *STALLED, *TO_DO},
        then=(Action.PREPARE,),
        since="26.2",
    ),
    Rule(
        id="await-the-next-round",
        says="The next round is booked, and you are prepared: ask nothing until then.",
        when={NextRound.BOOKED, *MEETING, *STALLED},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="take-silence-about-the-day-for-an-end",
        says="You have asked for the day of the interview often enough, or too long ago: move on.",
        when={Stage.SCHEDULED, Moment.UNDATED, *NOT_BOOKED, Silence.SPENT, Silence.LONG, Silence.LAPSED},
        then=(Action.MOVE_ON,),
        since="26.2",
    ),
    Rule(
        id="leave-the-day-to-them",
        says="They want no questions: wait until they name the day, and use the time elsewhere.",
        when={Stage.SCHEDULED, Moment.UNDATED, *NOT_BOOKED, Silence.DUE, Permission.REFUSED},
        then=(Action.WAIT,),
        because=(src.WORKBLOOM,),
        since="26.2",
    ),
    Rule(
        id="ask-for-the-day",
        says="They mentioned an interview, and a decent interval has passed with no date set: ask for one.",
        when={Stage.SCHEDULED, Moment.UNDATED, *NOT_BOOKED, Silence.DUE, Presence.PRESENT},
        then=(Action.CHECK_IN,),
        because=(src.LEADERSHIP_FREAK,),
        since="26.2",
    ),
    Rule(
        id="ask-at-the-goodbye",
        says="Prepare, and ask at the goodbye, not in the middle, whether you may connect.",
        when={Stage.SCHEDULED, *DECIDERS, Verdict.WAIT, Invitation.NONE, Permission.NONE, *TO_DO},
        then=(Action.PREPARE, Action.ASK_PERMISSION),
        because=(src.MISSOURI, src.BRUNEAU, src.NIFTY50S, src.RICHMOND, src.CUBE_FARMING),
        since="26.1",
    ),
    Rule(
        id="look-once-and-prepare",
        says="Read up on them and look at the profile once; follow them or comment on a post if you like.",
        when={Stage.SCHEDULED, Stage.RESEARCHING, *TO_DO},
        then=(Action.PREPARE,),
        because=(src.ELLIOTT_SCOTT, src.CERS, src.HAYS_VIEWPOINT, src.HAYS_CPJOBS),
        since="26.1",
    ),
    Rule(
        id="ask-in-person-at-the-goodbye",
        says="You are prepared: ask at the goodbye, not in the middle, whether you may connect.",
        when={
            Stage.SCHEDULED,
            *DECIDERS,
            Verdict.WAIT,
            Invitation.NONE,
            Permission.NONE,
            Meeting.UNKNOWN,
            Meeting.HELD,
        },
        then=(Action.ASK_PERMISSION,),
        because=(src.MISSOURI, src.BRUNEAU, src.NIFTY50S, src.RICHMOND, src.CUBE_FARMING),
        since="26.2",
    ),
    Rule(
        id="you-are-prepared",
        says="You have read up on them; the rest is up to the conversation.",
        when={Stage.SCHEDULED, Stage.RESEARCHING},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="prepare-for-the-talk",
        says="Read up on them before you take their time for a talk.",
        when={Stage.INFORMATIONAL, Moment.AHEAD, Turn.UNKNOWN, Turn.RECONSIDERED},
        then=(Action.PREPARE,),
        since="26.1",
    ),
    Rule(
        id="await-the-talk",
        says="You are prepared for the talk: until then there is nothing to do.",
        when={Stage.INFORMATIONAL, Moment.AHEAD},
        then=(Action.WAIT,),
        since="26.2",
    ),
    # After, to the people who gave their time
    Rule(
        id="thank-them-for-the-talk",
        says="Thank them for the talk and for what you took from it.",
        when={Stage.INFORMATIONAL, *UNTHANKED, *MET, *IN_TIME},
        then=(Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH),
        because=(src.TU_DELFT,),
        since="26.1",
    ),
    Rule(
        id="keep-the-talk-alive",
        says="Let them know now and then what became of their advice.",
        when={Stage.INFORMATIONAL},
        then=(Action.KEEP_IN_TOUCH,),
        since="26.1",
    ),
    Rule(
        id="find-out-and-leave-it-to-them",
        says="They want no questions: see in your own notes whether you met, and leave the rest to them.",
        when={Permission.REFUSED, *UNCERTAIN, *UNTHANKED, *SINCE} - {Stage.SCREENING},
        then=(Action.FIND_OUT, Action.WAIT),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="thank-them-and-leave-it-to-them",
        says="They want no questions, but they gave you their time: thank them, and leave the rest to them.",
        when={Permission.REFUSED, *MEETING, *STALLED, *UNTHANKED, *MET, *IN_TIME} - {Moment.UNDATED},
        then=(Action.SEND_THANK_YOU, Action.WAIT),
        because=(src.WORKBLOOM,),
        since="26.2",
    ),
    Rule(
        id="leave-a-closed-door-closed",
        says="They want no questions: wait until they write, and use the time elsewhere.",
        when={Stage.APPLIED, *MEETING, *STALLED, Permission.REFUSED},
        then=(Action.WAIT,),
        because=(src.BALANCE_HIRING_MANAGER, src.WORKBLOOM),
        since="26.1",
    ),
    # When you have asked enough
    Rule(
        id="find-out-and-ask-nothing",
        says="You have asked enough: find out whether you met before you thank them, and ask nothing more.",
        when={*UNCERTAIN, *UNTHANKED, *SINCE, Silence.SPENT} - {Stage.SCREENING},
        then=(Action.FIND_OUT, Action.MOVE_ON),
        since="26.2",
    ),
    Rule(
        id="thank-them-and-ask-nothing",
        says="You have asked enough, but they gave you their time this week: thank them, and ask nothing.",
        when={
            *MEETING,
            *STALLED,
            *UNTHANKED,
            *MET,
            Moment.INTERVIEW_DAY,
            Moment.FRESH,
            Moment.FADING,
            Moment.LATE,
            Silence.SPENT,
        },
        then=(Action.SEND_THANK_YOU, Action.MOVE_ON),
        since="26.1",
    ),
    Rule(
        id="keep-a-paused-process-warm",
        says="They paused, and you have asked enough: a friendly line now and then keeps you in mind.",
        when={Stage.ON_HOLD, Silence.SPENT, Silence.LONG},
        then=(Action.KEEP_IN_TOUCH,),
        because=(src.NEST_ON_HOLD,),
        since="26.1",
    ),
    Rule(
        id="stop-after-two-questions",
        says="Two questions without an answer are an answer: stop asking, and put your effort elsewhere.",
        when={Stage.APPLIED, *MEETING, Stage.NO_RESPONSE, Silence.SPENT, Silence.LONG},
        then=(Action.MOVE_ON,),
        because=(src.LEHRCARE, src.WASHINGTON_POST_GHOSTED),
        against=(src.INTERVIEW_DOCTOR, src.FELDMAN_DAXON),
        since="26.1",
    ),
    Rule(
        id="take-a-long-silence-for-an-end",
        says="Nothing has been heard for so long that a question would come too late: move on.",
        when={Stage.APPLIED, *MEETING, *STALLED, Silence.LAPSED},
        then=(Action.MOVE_ON,),
        because=(src.CAREERY,),
        against=(src.BILLFOLD,),
        since="26.2",
    ),
    # The note, and the question after it
    Rule(
        id="thank-them-in-the-question",
        says="The interview date is unknown, and an answer is due: ask how things stand, and thank them.",
        when={*MEETING, *UNTHANKED, Moment.UNDATED, Silence.DUE},
        then=(Action.CHECK_IN,),
        since="26.2",
    ),
    Rule(
        id="find-out-whether-you-met",
        says="Nobody noted whether you met: find out first, and thank nobody for a talk you did not have.",
        when={*UNCERTAIN, *UNTHANKED, *SINCE, Moment.UNDATED},
        then=(Action.FIND_OUT,),
        because=(src.BALANCE_MISSED_CALL, src.CAREER_EMPLOYER),
        since="26.2",
    ),
    Rule(
        id="debrief-your-agency",
        says="Tell your agency how it went by the second day, and let your thanks go through them.",
        when={Contact.AGENCY_RECRUITER, *MEETING, *UNTHANKED, *MET, *IN_TIME},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        because=(src.HAYS_SPAIN, src.EFINANCIALCAREERS_HEADHUNTER, src.HAYS, src.FED_BUSINESS),
        since="26.1",
    ),
    Rule(
        id="tell-your-referrer-how-it-went",
        says="Whoever put your name forward wants to hear how it went: tell them, and thank them for it.",
        when={Contact.REFERRER, *MEETING, *UNTHANKED, *MET, *IN_TIME},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        since="26.1",
    ),
    Rule(
        id="thank-them-by-the-next-day",
        says="Thank each person who gave you their time by the next day, and no two in the same words.",
        when={*MEETING, *UNTHANKED, *MET, *ON_TIME},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        because=(
            src.MUSE,
            src.MISSOURI,
            src.CNBC,
            src.HR_DAILY_ADVISOR,
            src.MONSTER_EMAIL,
            src.PREPARY_THANK_YOU,
            src.BALANCE_SECOND_INTERVIEW,
            src.LINKUP,
        ),
        against=(src.ARBEITS_ABC,),
        question=Question.THANK_YOU,
        since="26.1",
    ),
    Rule(
        id="thank-them-all-the-same",
        says="Whatever became of the process, they gave you their time a day or two ago: thank them for it.",
        when={*STALLED, *UNTHANKED, *MET, Moment.INTERVIEW_DAY, Moment.FRESH},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        because=(src.MUSE, src.MISSOURI),
        since="26.1",
    ),
    Rule(
        id="thank-them-without-explaining",
        says="Two days have passed: write the note today, and do not draw attention to the delay.",
        when={*MEETING, *STALLED, *UNTHANKED, *MET, Moment.FADING} - {Stage.SCREENING},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        because=(src.C_S_PARTNERS, src.FRANCE_TRAVAIL),
        against=(src.CNBC,),
        since="26.1",
    ),
    Rule(
        id="thank-them-late-with-an-apology",
        says="A late note still beats none: apologise in half a sentence and thank them.",
        when={*MEETING, *STALLED, *UNTHANKED, *MET, Moment.LATE} - {Stage.SCREENING},
        then=(Action.SEND_THANK_YOU, Action.CHECK_IN),
        because=(src.C_S_PARTNERS,),
        since="26.1",
    ),
    # Waiting
    Rule(
        id="ask-for-the-day-of-the-next-round",
        says="They mentioned another round, and a decent interval has passed with no date set: ask for one.",
        when={NextRound.PROMISED, *MEETING, *STALLED, Silence.DUE},
        then=(Action.CHECK_IN,),
        because=(src.LEADERSHIP_FREAK,),
        since="26.2",
    ),
    Rule(
        id="ask-when-the-time-is-up",
        says="Their time, or a decent interval, is up: ask once, politely, how things stand.",
        when={Stage.APPLIED, *MEETING, *STALLED, Silence.DUE},
        then=(Action.CHECK_IN,),
        because=(
            src.MARA_JOBS,
            src.WASHINGTON_POST_GHOSTED,
            src.POWERTOFLY,
            src.HELLOWORK,
            src.ALLEN_PEOPLE,
            src.WINSTON,
            src.CAREER_SERVICES_GUIDE,
        ),
        against=(src.EFINANCIALCAREERS_CHASING,),
        since="26.1",
    ),
    Rule(
        id="break-the-silence-politely",
        says="Silence is not a no: ask once, politely, and give them something worth reading.",
        when={*STALLED, Silence.UNDATED},
        then=(Action.CHECK_IN,),
        because=(src.INTERVIEW_DOCTOR, src.NEST_ON_HOLD, src.BALANCE_ON_HOLD, src.WINSTON),
        against=(src.EFINANCIALCAREERS_CHASING,),
        since="26.1",
    ),
    Rule(
        id="give-them-their-time",
        says="Ask nothing before the day they named, or before a decent interval where they named none.",
        when={Stage.APPLIED, *MEETING, *STALLED},
        then=(Action.WAIT, Action.CHECK_IN),
        because=(src.MARA_JOBS, src.MONSTER_FOLLOW_UP, src.CADREMPLOI, src.UC_DAVIS),
        against=(src.METEOJOB,),
        since="26.1",
    ),
    # After the decision
    Rule(
        id="tell-your-referrer",
        says="Whoever put your name forward hears the outcome from you, with your thanks.",
        when={Contact.REFERRER, *DECIDED, *UNANSWERED},
        then=(Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH),
        since="26.1",
    ),
    Rule(
        id="tell-those-who-helped",
        says="You have said yes: tell the people there who helped you, with your thanks.",
        when={Contact.EMPLOYEE, Stage.ACCEPTED, *UNANSWERED},
        then=(Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH),
        topic=Topic.OUTCOME_HELPERS_AFTER_ACCEPT,
        since="26.2",
    ),
    Rule(
        id="you-work-there-now",
        says="You work there now: what is to be said is said at work.",
        when={Stage.HIRED},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="a-line-for-the-bystanders",
        says="Those with no part in the decision need no answer to it; a line now and then is enough.",
        when={Contact.REFERRER, Contact.EMPLOYEE, *DECIDED} - {Stage.HIRED},
        then=(Action.KEEP_IN_TOUCH,),
        since="26.1",
    ),
    Rule(
        id="answer-the-offer",
        says="Thank them for the offer at once and say by when you will decide; that accepts nothing.",
        when={Stage.OFFERED, *UNANSWERED},
        then=(Action.REPLY_TO_OFFER,),
        since="26.1",
    ),
    Rule(
        id="ask-somebody-else-for-the-letter",
        says="They are away or gone: ask whoever stands in for them to put the offer in writing.",
        when={Stage.OFFERED, Stage.ACCEPTED, Offer.SPOKEN, *NOT_THERE},
        then=(Action.WAIT,),
        because=(src.EMILY_POST_IGNORED, src.ALLNURSES_OFFER),
        since="26.2",
    ),
    Rule(
        id="a-spoken-offer-proves-nothing",
        says="The offer was never put in writing, however often you asked: keep your other processes going.",
        when={Stage.OFFERED, Stage.ACCEPTED, Offer.SPOKEN, Silence.SPENT, Silence.LONG, Silence.LAPSED},
        then=(Action.MOVE_ON,),
        because=(src.ELEPHANTS,),
        since="26.2",
    ),
    Rule(
        id="ask-for-it-in-writing",
        says="An offer counts once it is in writing: a week or so has passed, so ask for the letter.",
        when={Stage.OFFERED, Stage.ACCEPTED, Offer.SPOKEN, Silence.DUE},
        then=(Action.CHECK_IN,),
        because=(src.ALLNURSES_OFFER,),
        since="26.2",
    ),
    Rule(
        id="give-them-time-to-write-it",
        says="An offer counts once it is in writing: give them a week or so, and resign from nothing yet.",
        when={Stage.OFFERED, Stage.ACCEPTED, Offer.SPOKEN},
        then=(Action.WAIT, Action.CHECK_IN),
        because=(src.ALLNURSES_OFFER, src.ELEPHANTS),
        since="26.2",
    ),
    Rule(
        id="weigh-the-offer",
        says="You have thanked them for the offer: now weigh it, and answer by the day you named.",
        when={Stage.OFFERED},
        then=(Action.WAIT,),
        since="26.2",
    ),
    Rule(
        id="connect-before-you-announce",
        says="Stay in touch until you start, and announce nothing before every condition is met.",
        when={Stage.ACCEPTED},
        then=(Action.KEEP_IN_TOUCH,),
        since="26.1",
    ),
    Rule(
        id="thank-them-after-a-no",
        says="Answer a no within two days: thank them, keep the regret short, and do not argue.",
        when={*LOST, *UNANSWERED},
        then=(Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH),
        because=(
            src.INHERSIGHT,
            src.FLEXJOBS,
            src.WASHINGTON_POST_REJECTION,
            src.INTELLETEC,
            src.MONSTER_REJECTION,
        ),
        since="26.1",
    ),
    Rule(
        id="ask-for-it-again",
        says="You turned it down and want it after all: call once, and give the true reason.",
        when={Turn.RECONSIDERED, *LEFT},
        then=(Action.INFORM,),
        because=(src.STAR_TRIBUNE, src.US_NEWS_CHANGED_MIND, src.CRUCIAL_SKILLS),
        since="26.2",
    ),
    Rule(
        id="part-as-friends",
        says="Say no in person and soon, thank them, and leave the door open.",
        when={*LEFT, *UNANSWERED},
        then=(Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH),
        because=(src.KELLEY, src.JENA_VIVIANO, src.BLOGGING4JOBS, src.COPELAND),
        against=(src.CAREERADDICT,),
        since="26.1",
    ),
    Rule(
        id="keep-the-door-open",
        says="What had to be said is said: a line every few months keeps the door open.",
        when={*LOST, *LEFT},
        then=(Action.KEEP_IN_TOUCH,),
        because=(src.JENA_VIVIANO, src.COPELAND, src.FOX_BUSINESS),
        since="26.1",
    ),
    Rule(
        id="when-in-doubt-do-nothing",
        says="Nobody knows how far this has come: find out first, and do nothing until then.",
        when=frozenset(),
        then=(Action.WAIT,),
        since="26.1",
    ),
)

# ----------------------------------------------------------------------------------- presets

CAUTIOUS = Policy(_CONNECTING, _COURTESY)
"""What we advise: the founding rule, with the exceptions the evidence supports."""

FOUNDING = Policy(
    (
        _ALREADY_CONNECTED,
        _LET_AN_OPEN_REQUEST_REST,
        _WAIT_OUT_THE_BLOCK,
        Rule(
            id="accept-once-decided",
            says="The decision is out, so you may accept their invitation.",
            when={Invitation.RECEIVED, Network.LINKEDIN, *DECIDED},
            then=Verdict.ACCEPT,
            because=(src.MUSE,),
            since="26.1",
        ),
        Rule(
            id="connect-once-decided",
            says="The decision is out, so you may ask to connect, with a personal note.",
            when={Network.LINKEDIN, *DECIDED},
            then=Verdict.CONNECT,
            because=(src.MUSE,),
            since="26.1",
        ),
        Rule(
            id="wait-until-it-is-decided",
            says="Hold the request until they have decided.",
            when=frozenset(),
            then=Verdict.WAIT,
            because=(src.MUSE,),
            since="26.1",
        ),
    ),
    (
        Rule(
            id="write-the-thank-you-note",
            says="Write a really good thank-you note instead.",
            when={*MEETING, *STALLED, *UNTHANKED, *MET, *IN_TIME},
            then=(Action.SEND_THANK_YOU,),
            because=(src.MUSE,),
            since="26.1",
        ),
        Rule(
            id="then-wait-for-the-decision",
            says="There is nothing else to do about connecting until the decision is out.",
            when=frozenset(),
            then=(Action.WAIT,),
            because=(src.MUSE,),
            since="26.1",
        ),
    ),
)
"""The founding article alone, to the letter: no exceptions, and nothing about what it does not mention."""

PERMISSIVE = CAUTIOUS.with_rule(
    Rule(
        id="connect-once-thanked",
        says="Your thank-you note has had a day to arrive, so you may follow it with a request.",
        when={*MEETING, *STALLED, ThankYou.SENT, Pause.OVER},
        then=Verdict.CONNECT,
        because=(src.AUGUSTINE, src.APPROACH_PEOPLE, src.WINSTON, src.UMD),
        against=(src.MUSE, src.ELLIOTT_SCOTT, src.HAYS_HONG_KONG, src.PR_NEWS),
        question=Question.BEFORE_DECISION,
        since="26.1",
    ),
    before="await-the-decision",
)
"""The published minority: once thanked, a day later, you may."""

PRESETS: Mapping[str, Policy] = MappingProxyType(
    {"cautious": CAUTIOUS, "founding": FOUNDING, "permissive": PERMISSIVE}
)
"""The policies that have a name, for callers that can only pass a name."""
