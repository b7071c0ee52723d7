"""The words: everything that can be said about a contact, a process, and what to do.

Two rules of this file. One word for one thing, and its value is its lower-case name. And an unknown is a
member like any other: nothing here is ever `None` for want of a word.
"""

from typing import TYPE_CHECKING

from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import Phase, Stage
from netiquette._vocabulary.word import Word, show_words

if TYPE_CHECKING:
    from netiquette._vocabulary.action_facts import ActionFacts

__all__ = [
    "UNTIMELY",
    "Action",
    "Contact",
    "Invitation",
    "Meeting",
    "Network",
    "NextRound",
    "Offer",
    "OtherOffer",
    "Permission",
    "Phase",
    "Presence",
    "Relationship",
    "Route",
    "Stage",
    "ThankYou",
    "Turn",
    "Verdict",
    "Word",
    "show_words",
]


@public
class Contact(Word):
    """Who the contact is in this process.

    Example:
        >>> from netiquette import Contact, InterviewState, decide
        >>> decide(InterviewState("applied", contact=Contact.RECRUITER)).connect
        True

    .. versionadded:: 26.1
    """

    HIRING_MANAGER = "hiring_manager"
    """You would report to them, or they own the vacancy."""
    INTERVIEWER = "interviewer"
    """Interviews you, alone or on a panel."""
    EXECUTIVE = "executive"
    """Is above the hiring manager."""
    PEER = "peer"
    """Would work alongside you, and is asked what they think."""
    COORDINATOR = "coordinator"
    """Arranges the process: scheduling, human resources, an assistant."""
    RECRUITER = "recruiter"
    """Recruits for the company that hires."""
    AGENCY_RECRUITER = "agency_recruiter"
    """Recruits for an agency the company pays: a headhunter, a staffing firm."""
    REFERRER = "referrer"
    """Put your name forward."""
    EMPLOYEE = "employee"
    """Works there and has no part in this hiring."""
    OWN_MANAGER = "own_manager"
    """Your boss today, where the job is at the same company."""
    NONE = "none"
    """Nobody: a lead, a form, an address that takes no answer."""
    UNKNOWN = "unknown"
    """Not recorded; assumed to have a say."""


@public
class Relationship(Word):
    """How you knew each other apart from this process.

    Example:
        >>> from netiquette import InterviewState, Relationship, decide
        >>> decide(InterviewState("interviewed", relationship=Relationship.CONNECTED)).verdict.value
        'already_connected'

    .. versionadded:: 26.1
    """

    NONE = "none"
    """Not at all, or not recorded."""
    ACQUAINTED = "acquainted"
    """You had met, worked together or talked before."""
    CONNECTED = "connected"
    """You are connected on the network already."""


@public
class Invitation(Word):
    """Whether a request to connect is open between you, and whose.

    Example:
        >>> from netiquette import InterviewState, Invitation, decide
        >>> decide(InterviewState("applied", invitation=Invitation.RECEIVED)).verdict.value
        'accept'

    .. versionadded:: 26.1
    """

    NONE = "none"
    """No request is open."""
    SENT = "sent"
    """Yours is open, or was ignored: the network tells you neither."""
    RECEIVED = "received"
    """Theirs is waiting for you."""
    WITHDRAWN = "withdrawn"
    """You took yours back."""


@public
class Permission(Word):
    """Whether the contact, or the posting, has said that you may connect.

    Example:
        >>> from netiquette import InterviewState, Permission, decide
        >>> decide(InterviewState("interviewed", permission=Permission.GRANTED)).connect
        True

    .. versionadded:: 26.1
    """

    NONE = "none"
    """Nothing was said."""
    ASKED = "asked"
    """You asked, and they have not said."""
    GRANTED = "granted"
    """They suggested it, or you asked and they agreed."""
    REFUSED = "refused"
    """They said no, or the posting asks not to be contacted."""


@public
class Network(Word):
    """Where the request would go.

    Example:
        >>> from netiquette import InterviewState, Network, decide
        >>> decide(InterviewState("hired", network=Network.FACEBOOK)).rule.id
        'leave-private-networks-private'

    .. versionadded:: 26.1
    """

    LINKEDIN = "linkedin"
    """LinkedIn, where people meet for work."""
    X = "x"
    """X, once Twitter."""
    FACEBOOK = "facebook"
    """Facebook, which most people keep for friends."""
    INSTAGRAM = "instagram"
    """Instagram, likewise."""


@public
class ThankYou(Word):
    """Whether the thank-you note for the latest interview has been written.

    Example:
        >>> from netiquette import InterviewState, ThankYou, decide
        >>> decide(InterviewState("interviewed", thank_you=ThankYou.SENT)).next.action.value
        'wait'

    .. versionadded:: 26.1
    """

    UNKNOWN = "unknown"
    """Not recorded; assumed not sent as long as it is still timely."""
    NOT_SENT = "not_sent"
    """Not yet."""
    SENT = "sent"
    """It has been sent."""
    UNWELCOME = "unwelcome"
    """They asked for none, or none is customary there."""


@public
class Meeting(Word):
    """Whether the latest interview took place.

    Example:
        >>> from netiquette import InterviewState, Meeting, decide
        >>> decide(InterviewState("scheduled", meeting=Meeting.NO_SHOW)).next.action.value
        'reschedule'

    .. versionadded:: 26.2
    """

    UNKNOWN = "unknown"
    """Not recorded; a stage that says you met is believed."""
    HELD = "held"
    """You met, or spoke."""
    CALLED_OFF = "called_off"
    """It was called off, or moved to a day that nobody has named."""
    NO_SHOW = "no_show"
    """They did not come."""
    MISSED = "missed"
    """You did not come."""
    NEVER = "never"
    """There was none: a test, a form rejection, a lead."""


@public
class Route(Word):
    """Which way the process runs.

    Example:
        >>> from netiquette import InterviewState, Route, decide
        >>> state = InterviewState("interviewed", contact="hiring_manager", route=Route.AGENCY)
        >>> decide(state).next.action.value
        'wait'

    .. versionadded:: 26.2
    """

    DIRECT = "direct"
    """Between you and the company, as far as is known."""
    AGENCY = "agency"
    """Through an agency, which stands between you and its client."""


@public
class NextRound(Word):
    """Whether another interview comes after the one that is behind you.

    A state that has the day, ``next_interview_on``, is read as `BOOKED`.

    Example:
        >>> from netiquette import InterviewState, NextRound, decide
        >>> state = InterviewState("interviewed", thank_you="sent", next_round=NextRound.BOOKED)
        >>> decide(state).next.action.value
        'prepare'

    .. versionadded:: 26.2
    """

    NONE = "none"
    """None that is known of."""
    PROMISED = "promised"
    """They spoke of one, and named no day."""
    BOOKED = "booked"
    """The day is set."""


@public
class OtherOffer(Word):
    """Whether another employer has made you an offer, and whether this contact knows.

    A state that has the day by which it wants an answer, ``other_offer_due``, is read as `OPEN` until that
    day has passed, unless they were told.

    Example:
        >>> from netiquette import InterviewState, OtherOffer, decide
        >>> decide(InterviewState("interviewed", other_offer=OtherOffer.OPEN)).next.action.value
        'tell_of_offer'

    .. versionadded:: 26.2
    """

    NONE = "none"
    """None that is known of."""
    OPEN = "open"
    """It waits for your answer, and they have not heard of it."""
    TOLD = "told"
    """They have."""
    TAKEN = "taken"
    """You accepted it."""


@public
class Presence(Word):
    """Whether the contact is there to read what you write.

    Example:
        >>> from netiquette import InterviewState, Presence, decide
        >>> decide(InterviewState("applied", presence=Presence.LEFT)).rule.id
        'meet-before-you-connect'

    .. versionadded:: 26.2
    """

    PRESENT = "present"
    """As far as is known."""
    AWAY = "away"
    """On leave, on holiday or ill."""
    LEFT = "left"
    """No longer works there."""
    UNREACHABLE = "unreachable"
    """You have no address of theirs."""


@public
class Turn(Word):
    """Whose turn it is to write.

    Example:
        >>> from netiquette import InterviewState, Turn, decide
        >>> decide(InterviewState("applied", turn=Turn.YOURS)).next.action.value
        'answer_them'
        >>> decide(InterviewState("offered", turn=Turn.THEIRS)).next.action.value
        'send_invitation'

    .. versionadded:: 26.2
    """

    UNKNOWN = "unknown"
    """Not recorded; a decision is taken for unanswered, and nothing else for waiting."""
    YOURS = "yours"
    """They wrote and wait for you, or their decision does."""
    THEIRS = "theirs"
    """You have done what was yours to do: answered the decision, asked for a new day, prepared."""
    RECONSIDERED = "reconsidered"
    """Yours again: you turned them down, and want it after all."""
    NOBODY = "nobody"
    """You have let it rest: nothing more is asked for until something happens."""


@public
class Offer(Word):
    """What form their offer has.

    Example:
        >>> from netiquette import InterviewState, Offer, decide
        >>> state = InterviewState("offered", turn="theirs", offer=Offer.SPOKEN)
        >>> [step.action.value for step in decide(state).steps]
        ['send_invitation', 'wait', 'check_in']

    .. versionadded:: 26.2
    """

    UNKNOWN = "unknown"
    """Not recorded; taken for one that counts."""
    SPOKEN = "spoken"
    """They said it, and it is not in writing."""
    WRITTEN = "written"
    """It is."""


@public
class Verdict(Word):
    """Whether you may send the request now.

    Example:
        >>> from netiquette import InterviewState, Verdict, decide
        >>> decide(InterviewState("interviewed")).verdict is Verdict.WAIT
        True

    .. versionadded:: 26.1
    """

    CONNECT = "connect"
    """Yes, with a personal note."""
    ACCEPT = "accept"
    """They asked you; say yes."""
    WAIT = "wait"
    """Not now."""
    REFRAIN = "refrain"
    """Not at all, as things stand; waiting will not change it."""
    ALREADY_CONNECTED = "already_connected"
    """There is nothing to send."""

    @property
    def opens(self) -> bool:
        """Whether a request may go out, or theirs may be accepted.

        Example:
            >>> from netiquette import Verdict
            >>> Verdict.ACCEPT.opens, Verdict.ALREADY_CONNECTED.opens
            (True, False)
        """
        return self is Verdict.CONNECT or self is Verdict.ACCEPT


UNTIMELY = frozenset({Verdict.WAIT, Verdict.REFRAIN})
"""When a request would be one too many; the other verdicts open, or leave none to write."""


@public
class Action(Word):
    """What to do.

    Example:
        >>> from netiquette import Action, InterviewState, decide
        >>> decide(InterviewState("offered")).next.action is Action.REPLY_TO_OFFER
        True

    .. versionadded:: 26.1
    """

    PREPARE = "prepare"
    """Read up on them: look at the profile once, follow them if you like."""
    ASK_PERMISSION = "ask_permission"
    """Ask aloud, at the goodbye, whether you may connect."""
    SEND_THANK_YOU = "send_thank_you"
    """Write the thank-you note."""
    CHECK_IN = "check_in"
    """Ask once, politely, how things stand."""
    WAIT = "wait"
    """Do nothing, on purpose."""
    FIND_OUT = "find_out"
    """Find out, or note, what the answer turns on: whether you met, and when, or where to write to."""
    ANSWER_THEM = "answer_them"
    """Answer what they wrote."""
    RESCHEDULE = "reschedule"
    """Ask for a new day, or offer some, because the talk did not take place."""
    TELL_OF_OFFER = "tell_of_offer"
    """Tell them that another employer has made an offer, and by when it wants an answer."""
    INFORM = "inform"
    """Tell them what they ought to hear from you before they hear it from others."""
    SEND_INVITATION = "send_invitation"
    """Send the request, with a personal note."""
    ACCEPT_INVITATION = "accept_invitation"
    """Accept theirs and answer with a line."""
    SEND_MESSAGE = "send_message"
    """Tell them in person what they ought to hear from you."""
    REPLY_TO_OFFER = "reply_to_offer"
    """Thank them for the offer and say when you will answer."""
    REPLY_TO_REJECTION = "reply_to_rejection"
    """Thank them for the chance, without arguing."""
    KEEP_IN_TOUCH = "keep_in_touch"
    """Write a line now and then that asks for nothing."""
    MOVE_ON = "move_on"
    """Stop asking and put your effort elsewhere."""

    @property
    def facts(self) -> "ActionFacts":
        """What is true of it, whatever the language.

        Example:
            >>> from netiquette import Action
            >>> Action.WAIT.facts.written, Action.CHECK_IN.facts.written
            (False, True)
        """
        from netiquette._vocabulary.action_facts import ACTION_FACTS  # noqa: PLC0415  to import us, nobody needs them

        return ACTION_FACTS[self]
