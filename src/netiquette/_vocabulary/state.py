"""The vocabulary: every word the library understands, and the state they describe together.

Two rules of this file. One word for one thing, and its value is its lower-case name. And an unknown is a
member like any other: nothing here is ever `None` for want of a word.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any, TypeVar

import attrs

from netiquette._vocabulary.public import public
from netiquette._vocabulary.told import told
from netiquette.errors import InvalidPolicyError, InvalidStateError

__all__ = [
    "MOST_CHECK_INS",
    "Action",
    "Contact",
    "InterviewState",
    "Invitation",
    "Network",
    "Permission",
    "Relationship",
    "Stage",
    "ThankYou",
    "Verdict",
    "Word",
    "civil_date",
    "several",
    "shown",
    "suggestion",
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


def shown(words: Iterable[Word]) -> str:
    """Show a set of words in an order that is the same in every process."""
    ordered = sorted(words, key=lambda word: (type(word).__name__, word.position))
    return f"{{{', '.join(f'{type(word).__name__}.{word.name}' for word in ordered)}}}"


def several(value: Any, field: str, kind: str) -> tuple[Any, ...]:
    """Return what a collection holds, and refuse what is none."""
    try:
        if not isinstance(value, str):
            return tuple(value)
    except TypeError:
        pass
    message = f"{field} is {told(value)}, but it holds {kind}; put even a single one into a set or a tuple"
    raise InvalidPolicyError(message, field=field)


W = TypeVar("W", bound=Word)

_LONGEST_WORD = 100
"""How much of a text is compared with the words we know; none of ours has half of that."""
_LONGEST_LIST = 300
"""How many characters of words a message lists: all of any enum, and no table of rules."""


def suggestion(value: object, known: list[str]) -> str:
    """Return ``did you mean ...?`` where one of the known words is close, else those there is room for."""
    from difflib import get_close_matches  # noqa: PLC0415  only ever needed for an error message

    asked = value[:_LONGEST_WORD] if isinstance(value, str) else told(value)
    close = get_close_matches(asked.strip().lower().replace(" ", "_").replace("-", "_"), known)
    if close:
        return f"did you mean {told(close[0])}?"
    named: list[str] = []
    for name in known:
        if sum(map(len, named)) + len(name) > _LONGEST_LIST:
            return f"use one of {', '.join(named)} or {len(known) - len(named)} more"
        named.append(name)
    return f"use one of {', '.join(named)}"


def _member(field: str, words: type[W], value: object) -> W:
    """Return the member a value means, and refuse what means none."""
    if type(value) is str and value in _TEXTS[words]:  # a quarter of what calling the enum costs
        word: W = _TEXTS[words][value]
        return word
    if isinstance(value, Enum):
        message = (
            f"{field} is {type(value).__name__}.{value.name}, but {field} takes a "
            f"{words.__name__}; check that the arguments are not swapped"
        )
        raise InvalidStateError(message, field=field, value=value)
    if isinstance(value, str) and str.__str__(value) in _TEXTS[words]:  # of a class such as NumPy's
        found: W = _TEXTS[words][str.__str__(value)]
        return found
    message = (
        f"{field} is {told(value)}, which is no {words.__name__}; "
        f"{suggestion(value, [word.value for word in words])}"
    )
    raise InvalidStateError(message, field=field, value=value)


_TEXTS: Mapping[type[Word], Mapping[str, Any]] = {
    words: {str(word): word for word in words}
    for words in (Stage, Contact, Relationship, Invitation, Permission, Network, ThankYou)
}


def civil_date(value: date) -> date:
    """Return the plain civil date of a date or datetime of any subclass.

    Raises:
        ValueError: The value is a placeholder such as pandas' ``NaT`` that stands for no day.
        TypeError: The value is no date.
    """
    if type(value) is date:
        return value
    if isinstance(value, datetime):
        value = value.date()
    if not isinstance(value, date):
        raise TypeError
    return date.fromordinal(value.toordinal())


def _day(field: str, value: Any) -> date:
    """Return the civil date a value means, and refuse what means none."""
    try:
        return civil_date(value)
    except (TypeError, ValueError):
        message = (
            f"{field} is {told(value)}, but it takes a datetime.date or None; "
            "parse text with date.fromisoformat first"
        )
        raise InvalidStateError(message, field=field, value=value) from None


# One converter a field, each a plain function: that is the form type checkers read, and the first
# comparison is all that a value of the right type costs.


def _stage(value: Stage | str) -> Stage:
    return value if type(value) is Stage else _member("stage", Stage, value)


def _contact(value: Contact | str) -> Contact:
    return value if type(value) is Contact else _member("contact", Contact, value)


def _relationship(value: Relationship | str) -> Relationship:
    if type(value) is Relationship:
        return value
    return _member("relationship", Relationship, value)


def _invitation(value: Invitation | str) -> Invitation:
    return value if type(value) is Invitation else _member("invitation", Invitation, value)


def _permission(value: Permission | str) -> Permission:
    return value if type(value) is Permission else _member("permission", Permission, value)


def _network(value: Network | str) -> Network:
    return value if type(value) is Network else _member("network", Network, value)


def _thank_you(value: ThankYou | str) -> ThankYou:
    return value if type(value) is ThankYou else _member("thank_you", ThankYou, value)


def _interview_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _day("interview_on", value)


def _decision_due(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _day("decision_due", value)


def _decided_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _day("decided_on", value)


def _last_contact_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _day("last_contact_on", value)


def _invited_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _day("invited_on", value)


MOST_CHECK_INS = 10**6
"""More questions than anybody asks: what is larger is another number that got into the field."""


def _count(value: Any) -> int:
    """Take a whole number of zero or more."""
    if type(value) is int and 0 <= value <= MOST_CHECK_INS:
        return value
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        message = f"check_ins is {told(value)}, but it counts questions already sent; use a whole number"
        raise InvalidStateError(message, field="check_ins", value=value)
    number = int(value.__index__())
    if not 0 <= number <= MOST_CHECK_INS:
        instead = "use 0 if you have not asked yet" if number < 0 else "check that it is no other number"
        message = f"check_ins is {told(number)}, but it counts questions already sent; {instead}"
        raise InvalidStateError(message, field="check_ins", value=value)
    return number


@public
@attrs.frozen(cache_hash=True, slots=False)  # attrs fills a dict in two thirds of the time it sets slots in
class InterviewState:
    """One contact in one process, as far as it is known.

    Every word may be given as the enum member or as its text, every day as a `datetime.date` or a
    `datetime.datetime`, of which only its own date is kept. It holds no name: deciding needs no personal
    data. It never changes; derive another with `attrs.evolve`. (Whoever writes into its ``__dict__`` has
    unfrozen it, as anybody can with an object of Python: it has one because that takes a third off the time
    to build it.)

    Args:
        stage: How far the process has come.
        contact: Who the contact is in it.
        relationship: How you knew each other apart from it.
        invitation: Whether a request to connect is open, and whose.
        permission: Whether they, or the posting, said you may.
        network: Where the request would go.
        thank_you: Whether the note for the latest interview has been written.
        check_ins: How many status questions you sent that are still unanswered; a million at most.
        interview_on: The day of the latest interview, or of the next one.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached you.
        last_contact_on: The last day either of you wrote or spoke; applying counts.
        invited_on: The day the open request was sent, or the withdrawn one withdrawn.

    Raises:
        InvalidStateError: A value can only be a mistake; the message names the field and the way out.

    Example:
        >>> from datetime import date
        >>> from netiquette import Contact, InterviewState, Stage
        >>> state = InterviewState("interviewed", contact="recruiter", interview_on=date(2026, 11, 20))
        >>> state.stage is Stage.INTERVIEWED, state.contact is Contact.RECRUITER
        (True, True)

    .. versionadded:: 26.1
    """

    stage: Stage = attrs.field(converter=_stage)
    contact: Contact = attrs.field(default=Contact.UNKNOWN, converter=_contact, kw_only=True)
    relationship: Relationship = attrs.field(default=Relationship.NONE, converter=_relationship, kw_only=True)
    invitation: Invitation = attrs.field(default=Invitation.NONE, converter=_invitation, kw_only=True)
    permission: Permission = attrs.field(default=Permission.NONE, converter=_permission, kw_only=True)
    network: Network = attrs.field(default=Network.LINKEDIN, converter=_network, kw_only=True)
    thank_you: ThankYou = attrs.field(default=ThankYou.UNKNOWN, converter=_thank_you, kw_only=True)
    check_ins: int = attrs.field(default=0, converter=_count, kw_only=True)
    interview_on: date | None = attrs.field(default=None, converter=_interview_on, kw_only=True)
    decision_due: date | None = attrs.field(default=None, converter=_decision_due, kw_only=True)
    decided_on: date | None = attrs.field(default=None, converter=_decided_on, kw_only=True)
    last_contact_on: date | None = attrs.field(default=None, converter=_last_contact_on, kw_only=True)
    invited_on: date | None = attrs.field(default=None, converter=_invited_on, kw_only=True)
