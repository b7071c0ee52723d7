"""The state: one contact in one process, as far as it is known."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any, Self, TypeVar

import attrs

from netiquette._vocabulary.arguments import suggestion, take, take_day, take_word, written_day
from netiquette._vocabulary.errors import InvalidStateError
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import (
    Contact,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
    Word,
)

__all__ = ["DATE_FIELDS", "MOST_CHECK_INS", "STATE_FIELDS", "WORD_FIELDS", "InterviewState"]

W = TypeVar("W", bound=Word)


def _member(field: str, words: type[W], value: object) -> W:
    """Return the member a value means, and refuse what means none."""
    if type(value) is str and value in _WORD_BY_TEXT[words]:  # a quarter of what calling the enum costs
        word: W = _WORD_BY_TEXT[words][value]
        return word
    if isinstance(value, Enum):
        message = (
            f"{field} is {type(value).__name__}.{value.name}, but {field} takes a "
            f"{words.__name__}; check that the arguments are not swapped"
        )
        raise InvalidStateError(message, field=field, value=value)
    return take(InvalidStateError, field, value, lambda given: take_word(words, given))


def _take_date(field: str, value: Any) -> date:
    """Return the civil date a value means, and refuse what means none."""
    return take(InvalidStateError, field, value, lambda given: take_day(given, or_none=True))


# One converter a field, each a plain function: mypy reads named functions and nothing that a factory makes.
# The first comparison is all that a value of the right type costs.


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


def _meeting(value: Meeting | str) -> Meeting:
    return value if type(value) is Meeting else _member("meeting", Meeting, value)


def _route(value: Route | str) -> Route:
    return value if type(value) is Route else _member("route", Route, value)


def _next_round(value: NextRound | str) -> NextRound:
    return value if type(value) is NextRound else _member("next_round", NextRound, value)


def _taken_other_offer(value: OtherOffer | str) -> OtherOffer:
    return value if type(value) is OtherOffer else _member("other_offer", OtherOffer, value)


def _presence(value: Presence | str) -> Presence:
    return value if type(value) is Presence else _member("presence", Presence, value)


def _turn(value: Turn | str) -> Turn:
    return value if type(value) is Turn else _member("turn", Turn, value)


def _taken_offer(value: Offer | str) -> Offer:
    return value if type(value) is Offer else _member("offer", Offer, value)


def _interview_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("interview_on", value)


def _decision_due(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("decision_due", value)


def _decided_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("decided_on", value)


def _last_contact_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("last_contact_on", value)


def _invited_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("invited_on", value)


def _next_interview_on(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("next_interview_on", value)


def _other_offer_due(value: date | None) -> date | None:
    return value if value is None or type(value) is date else _take_date("other_offer_due", value)


MOST_CHECK_INS = 10**6
"""More questions than anyone asks: anything larger is another number that got into the field."""


def _take_check_ins(value: Any) -> int:
    """Take a whole number of zero or more."""
    if type(value) is int and 0 <= value <= MOST_CHECK_INS:
        return value
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        message = f"check_ins is {told(value)}, but it counts questions already sent; use a whole number"
        raise InvalidStateError(message, field="check_ins", value=value)
    number = int(value.__index__())
    if not 0 <= number <= MOST_CHECK_INS:
        instead = "use 0 if you have not asked yet" if number < 0 else "check that it is not another number"
        message = f"check_ins is {told(number)}, but it counts questions already sent; {instead}"
        raise InvalidStateError(message, field="check_ins", value=value)
    return number


@public
@outlasting
@attrs.frozen(cache_hash=True, slots=False)  # attrs fills a dict in two thirds of the time it sets slots in
class InterviewState:
    """One contact in one process, as far as it is known.

    Every word may be given as the enum member or as its text, every day as a `datetime.date` or a
    `datetime.datetime`, of which only its own date is kept. It holds no name: deciding needs no personal
    data. It never changes; derive another with `attrs.evolve`. (Writing into its ``__dict__`` unfreezes
    it, as it would any Python object: it has one because that takes a third off the time to build it.)

    Args:
        stage: How far the process has come.
        contact: Who the contact is in it.
        relationship: How you knew each other apart from it.
        invitation: Whether a request to connect is open, and whose.
        permission: Whether they, or the posting, said you may.
        network: Where the request would go.
        thank_you: Whether the note for the latest interview has been written.
        meeting: Whether the latest interview took place.
        route: Which way the process runs: directly, or through an agency.
        next_round: Whether another interview comes after the one that is behind you.
        other_offer: Whether another employer has made an offer, and whether they know.
        presence: Whether the contact is there to read what you write.
        turn: Whose turn it is to write; that a decision has been answered is said here.
        offer: What form their offer has.
        check_ins: How many status questions you sent that are still unanswered; a million at most.
        interview_on: The day of the latest interview, or of the next one.
        next_interview_on: The day of the next interview, where ``interview_on`` is one that is behind you.
        other_offer_due: The day by which another employer wants an answer.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached you.
        last_contact_on: The last day either of you wrote or spoke; applying counts.
        invited_on: The day the open request was sent, or the withdrawn one withdrawn.

    Raises:
        InvalidStateError: A value can only be a mistake; the message names the field and says how to fix it.

    Example:
        >>> from datetime import date
        >>> from netiquette import Contact, InterviewState, Stage
        >>> state = InterviewState(
        ...     "interviewed", contact="recruiter", interview_on=date(2026, 11, 20)
        ... )
        >>> state.stage is Stage.INTERVIEWED, state.contact is Contact.RECRUITER
        (True, True)

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``meeting``, ``route``, ``next_round``, ``next_interview_on``, ``other_offer``,
       ``other_offer_due``, ``presence``, ``turn`` and ``offer``.
    """

    stage: Stage = attrs.field(converter=_stage)
    contact: Contact = attrs.field(default=Contact.UNKNOWN, converter=_contact, kw_only=True)
    relationship: Relationship = attrs.field(default=Relationship.NONE, converter=_relationship, kw_only=True)
    invitation: Invitation = attrs.field(default=Invitation.NONE, converter=_invitation, kw_only=True)
    permission: Permission = attrs.field(default=Permission.NONE, converter=_permission, kw_only=True)
    network: Network = attrs.field(default=Network.LINKEDIN, converter=_network, kw_only=True)
    thank_you: ThankYou = attrs.field(default=ThankYou.UNKNOWN, converter=_thank_you, kw_only=True)
    meeting: Meeting = attrs.field(default=Meeting.UNKNOWN, converter=_meeting, kw_only=True)
    route: Route = attrs.field(default=Route.DIRECT, converter=_route, kw_only=True)
    next_round: NextRound = attrs.field(default=NextRound.NONE, converter=_next_round, kw_only=True)
    other_offer: OtherOffer = attrs.field(default=OtherOffer.NONE, converter=_taken_other_offer, kw_only=True)
    presence: Presence = attrs.field(default=Presence.PRESENT, converter=_presence, kw_only=True)
    turn: Turn = attrs.field(default=Turn.UNKNOWN, converter=_turn, kw_only=True)
    offer: Offer = attrs.field(default=Offer.UNKNOWN, converter=_taken_offer, kw_only=True)
    check_ins: int = attrs.field(default=0, converter=_take_check_ins, kw_only=True)
    interview_on: date | None = attrs.field(default=None, converter=_interview_on, kw_only=True)
    next_interview_on: date | None = attrs.field(default=None, converter=_next_interview_on, kw_only=True)
    other_offer_due: date | None = attrs.field(default=None, converter=_other_offer_due, kw_only=True)
    decision_due: date | None = attrs.field(default=None, converter=_decision_due, kw_only=True)
    decided_on: date | None = attrs.field(default=None, converter=_decided_on, kw_only=True)
    last_contact_on: date | None = attrs.field(default=None, converter=_last_contact_on, kw_only=True)
    invited_on: date | None = attrs.field(default=None, converter=_invited_on, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the state from plain data, such as `Decision.as_dict` gives and a database keeps.

        A field that is missing has its default, so that what an earlier release gave is read as well. A day
        may be a date or its text; of a timestamp its own day is taken, in the zone it is written in.

        Args:
            data: The fields by name.

        Raises:
            InvalidStateError: A value can only be a mistake, ``stage`` is missing, or there is no such field.
            TypeError: It is no mapping.

        Example:
            >>> from datetime import date
            >>> from netiquette import InterviewState, decide
            >>> state = InterviewState("interviewed", interview_on=date(2026, 11, 20))
            >>> kept = decide(state).as_dict()["state"]
            >>> kept["interview_on"]
            '2026-11-20'
            >>> InterviewState.from_dict(kept) == state
            True

        .. versionadded:: 26.2
        """
        given: object = data
        if not isinstance(given, Mapping):
            message = f"data is {told(data)}, but from_dict takes fields by name; pass a mapping"
            raise TypeError(message)
        unknown = [name for name in data if name not in STATE_FIELDS]
        if unknown:
            named = ", ".join(told(name) for name in unknown[:_MOST_NAMED])
            more = f" and {len(unknown) - _MOST_NAMED} more" if len(unknown) > _MOST_NAMED else ""
            instead = "leave them out" if unknown[1:] else suggestion(unknown[0], [*STATE_FIELDS])
            raise InvalidStateError(
                f"data has {named}{more}, but a state has no such field; {instead}",
                field="data",
                value=data,
            )
        facts: dict[str, Any] = {
            name: _written(name, value) if name in DATE_FIELDS else value for name, value in data.items()
        }
        return cls(facts.pop("stage", None), **facts)


_MOST_NAMED = 8
"""How many of the keys that are no fields a message names."""


def _written(field: str, value: Any) -> date | None:
    """Return a day, from its text or as it is."""
    try:
        return None if value is None else written_day(value)
    except (TypeError, ValueError):
        message = f"{field} is {told(value)}, which is not a date; write it as YYYY-MM-DD"
        raise InvalidStateError(message, field=field, value=value) from None


STATE_FIELDS = tuple(field.name for field in attrs.fields(InterviewState))
WORD_FIELDS: Mapping[str, type[Word]] = MappingProxyType(
    {
        field.name: field.type
        for field in attrs.fields(InterviewState)
        if isinstance(field.type, type) and issubclass(field.type, Word)
    }
)
"""The fields that hold a word, each with its enum: what a rule may ask of a state, in this order."""
_WORD_BY_TEXT: Mapping[type[Word], Mapping[str, Any]] = {
    words: {str(word): word for word in words} for words in WORD_FIELDS.values()
}
DATE_FIELDS = tuple(field.name for field in attrs.fields(InterviewState) if field.type == date | None)
