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
    "Network",
    "Permission",
    "Phase",
    "Relationship",
    "Stage",
    "ThankYou",
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
    X = "x"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"


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
    SENT = "sent"
    UNWELCOME = "unwelcome"
    """They asked for none, or none is customary there."""


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
