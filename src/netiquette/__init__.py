"""May I connect with them on LinkedIn now? And if not, what do I do instead, by when, in what words?

netiquette answers that for anyone who interviews, from what a job tracker knows, with the rule and the
sources behind the answer. It is a pure function over plain data: it reads no clock, opens no connection
and sends nothing.

Example:
    >>> from netiquette import InterviewState, Stage, decide
    >>> decision = decide(InterviewState(Stage.INTERVIEWED))
    >>> decision.connect, decision.next.summary
    (False, 'Send a thank-you note')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import Decision, PrematureRequestError
from netiquette._deciding.etiquette import CAUTIOUS, FOUNDING, PERMISSIVE
from netiquette._deciding.policy import Policy, Problem, ProblemKind
from netiquette._deciding.rule import Basis, Rule
from netiquette._deciding.step import Step
from netiquette._deciding.timing import Aftermath, Block, BusinessCalendar, Moment, Pause, Silence, Timing
from netiquette._evidence.source import Question, Source, SourceKind
from netiquette._evidence.topic import Topic
from netiquette._vocabulary.errors import (
    InvalidDetailError,
    InvalidEventError,
    InvalidFrameError,
    InvalidJSONError,
    InvalidPolicyError,
    InvalidStateError,
    MessageTooLongError,
    MissingDetailError,
    NetiquetteError,
    UnknownLanguageError,
    UnknownRuleError,
    UnreadableCalendarError,
    UntimelyMessageError,
)
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
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
    Word,
)

if TYPE_CHECKING:
    from netiquette import errors
    from netiquette._deciding.compare import Difference, compare
    from netiquette._deciding.decision_dict import DecisionDict, SourceDict, StepDict, SupportDict
    from netiquette._deciding.explain import Attempt, Change, Explanation, explain
    from netiquette._evidence.survey import Support
    from netiquette._messages.connecting import connection_request, invitation_reply, permission_request
    from netiquette._messages.details import Details
    from netiquette._messages.message import Message
    from netiquette._messages.next_message import compose
    from netiquette._messages.once_decided import (
        farewell,
        keep_in_touch,
        offer_acceptance,
        offer_reply,
        rejection_reply,
    )
    from netiquette._messages.parts import MessagePart
    from netiquette._messages.unwritten import Unwritten
    from netiquette._messages.while_open import (
        answer,
        check_in,
        interview_confirmation,
        new_day_request,
        other_offer_news,
        own_news,
        reference_thanks,
        thank_you_note,
    )
    from netiquette._process.after import after, replay
    from netiquette._process.agenda import agenda
    from netiquette._process.agenda_dict import AgendaDict, LeftOutDict, TaskDict
    from netiquette._process.forecast import forecast
    from netiquette._process.process import Process
    from netiquette._process.task import Agenda, LeftOut, Task
    from netiquette._reviewing.guidelines import Finding, Grounds, Guideline, Severity
    from netiquette._reviewing.questions import ReviewQuestion, review_questions
    from netiquette._reviewing.review import review
    from netiquette._vocabulary.action_facts import ActionFacts
    from netiquette._vocabulary.channel import Channel
    from netiquette._vocabulary.channel_facts import ChannelFacts
    from netiquette._vocabulary.dialect import Dialect
    from netiquette._vocabulary.event import Event, Happening
    from netiquette._vocabulary.length import Length
    from netiquette._vocabulary.limits import LIMITS, Limits
    from netiquette._vocabulary.tone import Tone

__all__ = [
    # asking
    "InterviewState",
    "decide",
    "explain",
    # the vocabulary
    "Action",
    "ActionFacts",
    "Contact",
    "Invitation",
    "Meeting",
    "Network",
    "NextRound",
    "Offer",
    "OtherOffer",
    "Part",
    "Permission",
    "Phase",
    "Presence",
    "Relationship",
    "Route",
    "Share",
    "Stage",
    "ThankYou",
    "Turn",
    "Verdict",
    "Voice",
    "Word",
    # what has happened, and what comes next
    "Agenda",
    "AgendaDict",
    "Event",
    "Happening",
    "LeftOut",
    "LeftOutDict",
    "Process",
    "Task",
    "TaskDict",
    "after",
    "agenda",
    "forecast",
    "replay",
    # the answer
    "Attempt",
    "Change",
    "Decision",
    "DecisionDict",
    "Explanation",
    "SourceDict",
    "Step",
    "StepDict",
    "SupportDict",
    # the manners
    "CAUTIOUS",
    "FOUNDING",
    "PERMISSIVE",
    "Basis",
    "Difference",
    "Policy",
    "Problem",
    "ProblemKind",
    "Rule",
    "compare",
    # time
    "Aftermath",
    "Block",
    "BusinessCalendar",
    "Moment",
    "Pause",
    "Silence",
    "Timing",
    # the evidence
    "Question",
    "Source",
    "SourceKind",
    "Support",
    "Topic",
    # messages
    "Channel",
    "ChannelFacts",
    "Details",
    "Dialect",
    "Length",
    "Message",
    "MessagePart",
    "Tone",
    "Unwritten",
    "answer",
    "check_in",
    "compose",
    "connection_request",
    "farewell",
    "interview_confirmation",
    "invitation_reply",
    "keep_in_touch",
    "new_day_request",
    "offer_acceptance",
    "offer_reply",
    "other_offer_news",
    "own_news",
    "permission_request",
    "reference_thanks",
    "rejection_reply",
    "thank_you_note",
    # reviewing
    "Finding",
    "Grounds",
    "Guideline",
    "ReviewQuestion",
    "Severity",
    "review",
    "review_questions",
    # how much is taken
    "LIMITS",
    "Limits",
    # what goes wrong
    "InvalidDetailError",
    "InvalidEventError",
    "InvalidFrameError",
    "InvalidJSONError",
    "InvalidPolicyError",
    "InvalidStateError",
    "MessageTooLongError",
    "MissingDetailError",
    "NetiquetteError",
    "PrematureRequestError",
    "UnknownLanguageError",
    "UnknownRuleError",
    "UnreadableCalendarError",
    "UntimelyMessageError",
    "errors",
]

_LAZY = {
    name: module
    for module, names in {
        "_vocabulary.action_facts": ("ActionFacts",),
        "_vocabulary.channel": ("Channel",),
        "_vocabulary.channel_facts": ("ChannelFacts",),
        "_deciding.compare": ("Difference", "compare"),
        "_deciding.decision_dict": ("DecisionDict", "SourceDict", "StepDict", "SupportDict"),
        "_messages.next_message": ("compose",),
        "_messages.connecting": ("connection_request", "invitation_reply", "permission_request"),
        "_messages.once_decided": (
            "farewell",
            "keep_in_touch",
            "offer_acceptance",
            "offer_reply",
            "rejection_reply",
        ),
        "_messages.parts": ("MessagePart",),
        "_messages.unwritten": ("Unwritten",),
        "_messages.while_open": (
            "answer",
            "check_in",
            "interview_confirmation",
            "new_day_request",
            "other_offer_news",
            "own_news",
            "reference_thanks",
            "thank_you_note",
        ),
        "_deciding.explain": ("Attempt", "Change", "Explanation", "explain"),
        "_reviewing.guidelines": ("Finding", "Grounds", "Guideline", "Severity"),
        "_reviewing.questions": ("ReviewQuestion", "review_questions"),
        "_process.after": ("after", "replay"),
        "_process.agenda": ("agenda",),
        "_process.agenda_dict": ("AgendaDict", "LeftOutDict", "TaskDict"),
        "_process.process": ("Process",),
        "_process.task": ("Agenda", "LeftOut", "Task"),
        "_process.forecast": ("forecast",),
        "_vocabulary.event": ("Event", "Happening"),
        "_vocabulary.dialect": ("Dialect",),
        "_vocabulary.length": ("Length",),
        "_vocabulary.limits": ("LIMITS", "Limits"),
        "_vocabulary.tone": ("Tone",),
        "_messages.details": ("Details",),
        "_messages.message": ("Message",),
        "_reviewing.review": ("review",),
        "_evidence.survey": ("Support",),
    }.items()
    for name in names
}
"""What is imported when it is first asked for, so that deciding alone costs little more than attrs."""


def __getattr__(name: str) -> object:
    if name == "errors":
        return import_module("netiquette.errors")  # the import system makes it an attribute of ours
    if name not in _LAZY:
        message = f"module 'netiquette' has no attribute {told(name)}"
        raise AttributeError(message)
    public = getattr(import_module(f"netiquette.{_LAZY[name]}"), name)
    globals()[name] = public
    return public


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
