"""The words: everything that can be said of a contact, of a process, and of what to do.

Two rules of this file. One word for one thing, and its value is its lower-case name. And an unknown is a
member like any other: nothing here is ever `None` for want of a word.
"""

from collections.abc import Iterable
from enum import StrEnum

from netiquette._vocabulary.public import public

__all__ = [
    "Action",
    "Contact",
    "Invitation",
    "Network",
    "Permission",
    "Relationship",
    "Stage",
    "ThankYou",
    "Verdict",
    "Word",
    "show_words",
]


@public
class Word(StrEnum):
    """A word of the vocabulary: equal to its own text, and to no word of another enum.

    Several enums share a text (`Stage.UNKNOWN` and `Contact.UNKNOWN` are both ``"unknown"``). As plain
    strings they would be equal and a rule's set of conditions would silently lose one of them; and unequal
    to their text they would be no strings, which data frames, JSON and your own code take them for. Both
    are kept, and so equality cannot be handed on: one text equals two words that differ.

    What is kept: words of one enum, words of several, and words of one enum among texts behave in sets,
    dicts, comparisons and ``match`` as if each were a value of its own. What is not: texts together with
    words of *several* enums in one set or as keys of one dict, and words of several enums as keys of one
    JSON object or in one column, where only the text is left. Take ``{"stage": {...}, "contact": {...}}``.

    Words are sorted by their text, and those of one text by the name of their enum.

    Attributes:
        position: The place among the members, from 0, in the order of definition.

    Example:
        >>> from netiquette import Contact, Stage
        >>> Stage.UNKNOWN == "unknown", Stage.UNKNOWN == Contact.UNKNOWN
        (True, False)
        >>> len({Stage.UNKNOWN, Contact.UNKNOWN}), len({Stage.UNKNOWN, "unknown"})
        (2, 1)
        >>> len({Stage.UNKNOWN, Contact.UNKNOWN, "unknown"})  # or 1, in another order: not kept
        2

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       Two words of one text have an order, and no attribute of a word can be set.
    """

    position: int

    def __init__(self, *_: object) -> None:
        self.position = len(type(self).__members__)

    def __setattr__(self, name: str, value: object) -> None:
        if "position" in self.__dict__ and not name.startswith("_"):  # those are Python's own
            message = f"{name} of {self} can't be set: a word never changes, for every answer turns on it"
            raise AttributeError(message)
        super().__setattr__(name, value)

    def __eq__(self, other: object) -> bool:
        return self is other if isinstance(other, Word) else str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: str) -> bool:
        if isinstance(other, Word) and str.__eq__(self, other):
            return type(self).__name__ < type(other).__name__
        return str.__lt__(self, other)

    def __gt__(self, other: str) -> bool:
        if isinstance(other, Word) and str.__eq__(self, other):
            return type(self).__name__ > type(other).__name__
        return str.__gt__(self, other)

    def __le__(self, other: str) -> bool:
        return self == other or self < other

    def __ge__(self, other: str) -> bool:
        return self == other or self > other

    __hash__ = str.__hash__


@public
class Stage(Word):
    """How far the process has come.

    Source: the meanings are those of 98 status vocabularies of real trackers, of which only three can
    say "interviewed, decision pending".

    Example:
        >>> from netiquette import Stage
        >>> Stage.OFFERED.decided, Stage.INTERVIEWED.decided
        (True, False)

    .. versionadded:: 26.1
    """

    RESEARCHING = "researching"
    """Nothing has been sent yet; nobody knows of you."""
    INFORMATIONAL = "informational"
    """A talk to learn, not to be hired; no position is at stake."""
    APPLIED = "applied"
    """An application is in, and nobody has spoken with you about it."""
    SCREENING = "screening"
    """A phone or recruiter screen, a test or an assessment is under way."""
    SCHEDULED = "scheduled"
    """An interview is booked and still ahead."""
    INTERVIEWING = "interviewing"
    """Somewhere in the interviews; the tracker does not say where."""
    INTERVIEWED = "interviewed"
    """At least one interview is behind you and no decision is out, whether more rounds come or not."""
    ON_HOLD = "on_hold"
    """The company has paused the process."""
    OFFERED = "offered"
    """They want you; you have not answered."""
    ACCEPTED = "accepted"
    """You said yes."""
    HIRED = "hired"
    """You have started, or all conditions are met."""
    DECLINED = "declined"
    """You turned the offer down."""
    RESCINDED = "rescinded"
    """The company took its offer back."""
    REJECTED = "rejected"
    """They said no."""
    WITHDRAWN = "withdrawn"
    """You took yourself out of the running."""
    CLOSED = "closed"
    """The position is gone, filled or not."""
    NO_RESPONSE = "no_response"
    """Silence. Soft and reversible: silence is not a decision."""
    UNKNOWN = "unknown"
    """The tracker does not say."""

    @property
    def decided(self) -> bool:
        """Whether a decision is out, whoever took it.

        Example:
            >>> from netiquette import Stage
            >>> Stage.WITHDRAWN.decided, Stage.NO_RESPONSE.decided
            (True, False)
        """
        return self in _DECIDED


_DECIDED = frozenset(
    {
        Stage.OFFERED,
        Stage.ACCEPTED,
        Stage.HIRED,
        Stage.DECLINED,
        Stage.RESCINDED,
        Stage.REJECTED,
        Stage.WITHDRAWN,
        Stage.CLOSED,
    }
)


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
    """Stands above the hiring manager."""
    PEER = "peer"
    """Would work beside you, and is asked what they think."""
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
    """Not recorded; taken for somebody with a say."""


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
    """Is a request to connect open between you, and whose.

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
    """Has the contact, or the posting, said that you may connect.

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
    """Has the thank-you note for the latest interview been written.

    Example:
        >>> from netiquette import InterviewState, ThankYou, decide
        >>> decide(InterviewState("interviewed", thank_you=ThankYou.SENT)).next.action.value
        'wait'

    .. versionadded:: 26.1
    """

    UNKNOWN = "unknown"
    """Not recorded; taken for not sent as long as it is still timely."""
    NOT_SENT = "not_sent"
    SENT = "sent"
    UNWELCOME = "unwelcome"
    """They asked for none, or none is customary there."""


@public
class Verdict(Word):
    """May you send the request now.

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
        """Whether a request may go out, or theirs be accepted.

        Example:
            >>> from netiquette import Verdict
            >>> Verdict.ACCEPT.opens, Verdict.ALREADY_CONNECTED.opens
            (True, False)
        """
        return self is Verdict.CONNECT or self is Verdict.ACCEPT


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


def show_words(words: Iterable[Word]) -> str:
    """Show a set of words in an order that is the same in every process."""
    ordered = sorted(words, key=lambda word: (type(word).__name__, word.position))
    return f"{{{', '.join(f'{type(word).__name__}.{word.name}' for word in ordered)}}}"
