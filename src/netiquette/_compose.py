"""Composing: which message a state calls for, and whether it may be written at all.

Theory of operation. The first row of a table whose words all hold names the situation; `_draft` writes it
from the sentences in `_wording`. The tables are read as those of `_etiquette` are, and stand beside them:
whether a request may go out is decided there, and only what it then says is decided here.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from netiquette._decide import decide, situation_of
from netiquette._draft import write
from netiquette._etiquette import CAUTIOUS
from netiquette._message import Channel, Details, Message, Tone
from netiquette._policy import Policy
from netiquette._public import public
from netiquette._state import (
    Action,
    Contact,
    InterviewState,
    Permission,
    Relationship,
    Stage,
    Verdict,
    Word,
    civil_date,
)
from netiquette._timing import WEEKENDS, Moment, Silence
from netiquette.errors import MissingDetailError, PrematureRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

__all__ = ["connection_request", "thank_you_note"]

# --------------------------------------------------------------------------- which situation

_ENDED = frozenset({Stage.DECLINED, Stage.RESCINDED, Stage.REJECTED, Stage.WITHDRAWN, Stage.CLOSED})
"""Decided, and not for working together."""

_ROWS: Mapping[Action, tuple[tuple[AbstractSet[Word], str], ...]] = {
    Action.SEND_THANK_YOU: (
        ({Stage.INFORMATIONAL}, "informational"),
        ({Contact.RECRUITER, Contact.AGENCY_RECRUITER}, "recruiter"),
        ({Stage.SCREENING}, "screening"),
        (frozenset(), "interview"),
    ),
    Action.SEND_INVITATION: (
        ({Contact.REFERRER}, "referrer"),
        # An agency does not become your colleague,
        ({Contact.AGENCY_RECRUITER, Stage.OFFERED, Stage.ACCEPTED, Stage.HIRED}, "placed"),
        # and somebody with no part in it did not interview you.
        ({Contact.EMPLOYEE, *_ENDED}, "bystander"),
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
        (frozenset(), "neutral"),  # for what only a policy of your own allows
    ),
}
"""The situations of each message, first match wins; words of one enum are alternatives, as in a `Rule`."""

_LATE = frozenset({Moment.LATE, Moment.LONG_PAST})
"""When a thank-you note needs an apology."""

_LATER = frozenset({Verdict.WAIT, Verdict.REFRAIN})
"""When a request would be one too many; the other verdicts leave none to write."""

_TOPIC_WILL_DO = frozenset({"acquainted", "informational", "researching"})
"""Where the topic already says how the two of you know of each other."""


@lru_cache(maxsize=1 << 10)
def _situation(action: Action, words: frozenset[Word]) -> str:
    """Return the name of the first row that holds."""
    return next(
        name
        for when, name in _ROWS[action]
        if {type(word) for word in when} == {type(word) for word in when & words}
    )


# ------------------------------------------------------------------------------- the composers


def _checked(details: Any, composer: str) -> Details:
    if not isinstance(details, Details):
        message = f"details is {details!r}, but {composer} takes Details; build them first"
        raise TypeError(message)
    return details


def _words(state: InterviewState, today: date | None, policy: Policy) -> frozenset[Word]:
    """Return the words of the situation on that day."""
    day = None if today is None else civil_date(today)
    return frozenset(situation_of(state, day, policy, WEEKENDS))


@public
def thank_you_note(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.EMAIL,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
) -> Message:
    """Write the note that thanks somebody for the time they gave you.

    It thanks them, names what you talked about, says that you are interested, and closes: three to six
    sentences that ask for nothing. It knows an interview, a phone screen, an informational talk and a talk
    with a recruiter apart, and apologises in a sentence where it comes late.

    Equal arguments give the same text, in every process. What the user wrote stands in it unchanged, nothing
    is cut, and nothing is said that the details don't say. It doesn't ask `decide` whether a note is due;
    mind that a `Channel.LINKEDIN_NOTE` travels with a request to connect.

    Args:
        details: Who thanks whom, and for what.
        state: How far the process has come; an interview, in time, where it is left out.
        channel: Where it goes, which decides how long it may be.
        tone: How it is said.
        variant: Which of the six wordings; give each person on a panel another. It goes round after five.
        today: The day it is written, from which the apology follows.
        policy: The manners, for the number of days after which a note is late.
        limit: The most the body may hold, where you know the channel better than `Channel.facts` does. A
            number is enough, because nothing else of a channel changes while the code stays the same.

    Returns:
        The richest wording that fits.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit.
        InvalidDetailError: ``channel``, ``tone``, ``variant`` or ``limit`` isn't one.
        TypeError: ``details``, ``state`` or ``today`` isn't what it should be.

    Example:
        >>> from netiquette import Details, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     company="Acme",
        ...     position="Data Engineer",
        ...     topic="the move to event sourcing",
        ... )
        >>> print(thank_you_note(details).text)
        Hi Bo,
        <BLANKLINE>
        Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming \
back to what we said about the move to event sourcing.
        <BLANKLINE>
        The more I think about the work, the more I'd like to do it. If there's anything else you'd like to \
know, please just ask.
        <BLANKLINE>
        Best wishes,
        Ada Sample

    Source: structure and length as in the thank-you advice of the evidence: three to six sentences, one
    specific thing, no selling.

    .. versionadded:: 26.1
    """
    details = _checked(details, "thank_you_note")
    situation, late = "interview", False
    if state is not None:
        decide(state, today=today, policy=policy)  # refuses what is no state or no day
        words = _words(state, today, policy)
        late = not words.isdisjoint(_LATE)
        # A phone screen is one afterwards, too, when the date has made an interview of it.
        told = frozenset(word for word in words if not isinstance(word, Stage)) | {state.stage}
        situation = _situation(Action.SEND_THANK_YOU, told)
    return write(
        Action.SEND_THANK_YOU,
        situation,
        details,
        channel=channel,
        tone=tone,
        variant=variant,
        limit=limit,
        late=late,
    )


@public
def connection_request(
    details: Details,
    state: InterviewState,
    *,
    channel: Channel | str = Channel.LINKEDIN_NOTE,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
) -> Message:
    """Write the personal note that goes with a request to connect, where there may be one.

    It says where you met and what you have to talk about, and says what fits how the process ended, or that
    it has not. Where `decide` says anything but connect, it refuses: there is no way to get a premature
    request out of it.

    Equal arguments give the same text, in every process. What the user wrote stands in it unchanged, nothing
    is cut, and nothing is said that the details don't say.

    Args:
        details: Who asks whom, with the company or the position where the two of you met over a job.
        state: How far the process has come.
        channel: Where it goes; an e-mail or a text message names the network.
        tone: How it is said.
        variant: Which of the six wordings; give each person on a panel another. It goes round after five.
        today: The day to decide by.
        policy: The manners to decide by.
        limit: The most the body may hold, where you know the channel better than `Channel.facts` does.

    Returns:
        The richest wording that fits.

    Raises:
        PrematureRequestError: The verdict is not to connect; the error carries the decision.
        MissingDetailError: Neither company nor position says where you met.
        MessageTooLongError: Even the shortest wording doesn't fit.
        InvalidDetailError: ``channel``, ``tone``, ``variant`` or ``limit`` isn't one.
        TypeError: ``details``, ``state`` or ``today`` isn't what it should be.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, connection_request
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     company="Acme",
        ...     topic="the move to event sourcing",
        ... )
        >>> print(connection_request(details, InterviewState(Stage.REJECTED)).text)
        Hi Bo,
        Thank you for the chance to interview at Acme. I enjoyed our talk about the move to event sourcing. \
I'd be glad to be considered another time. Wherever I end up, I'd value staying connected.

    Source: the founding text, which says what to write after an offer and after a no; the words are ours.

    .. versionadded:: 26.1
    """
    details = _checked(details, "connection_request")
    decision = decide(state, today=today, policy=policy)
    if decision.verdict is not Verdict.CONNECT:
        none = "no request is written" if decision.verdict in _LATER else "there is no request to write"
        raise PrematureRequestError(
            f"the verdict is {decision.verdict}, so {none} ({decision.rule.id}); "
            f"do the next step instead: {decision.next.action}",
            decision=decision,
        )
    situation = _situation(Action.SEND_INVITATION, _words(state, today, policy))
    if not (details.company or details.position or situation in _TOPIC_WILL_DO):
        raise MissingDetailError(
            "company is missing, but connection_request says where the two of you met; "
            "ask the candidate for company or position",
            field="company",
            composer="connection_request",
        )
    return write(
        Action.SEND_INVITATION,
        situation,
        details,
        channel=channel,
        tone=tone,
        variant=variant,
        limit=limit,
        network=state.network,
    )
