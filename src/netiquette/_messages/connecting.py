"""The composers for connecting: the request, what asks for leave, and the answer to theirs.

What they share, and what all composers promise, is said in `writing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import PrematureRequestError
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._languages.language import DEFAULT
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._messages.occasions import TOPIC_WILL_DO, checked, occasion
from netiquette._messages.templates import Style
from netiquette._messages.writing import needed, written
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import UNTIMELY, Action, Permission, Verdict

if TYPE_CHECKING:
    from netiquette._deciding.decision import Decision
    from netiquette._vocabulary.words import Word

__all__ = ["connection_request", "invitation_reply", "permission_request", "request"]


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
    language: str = DEFAULT,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
) -> Message:
    """Write the personal note that goes with a request to connect, where there may be one.

    It says where you met and what you have to talk about, and what fits how the process ended, or that
    it has not. Where `decide` says anything but connect, it refuses: there is no way to get a premature
    request out of it.

    Args:
        details: Who asks whom, with the company or the position where the two of you met over a job.
        state: How far the process has come.

    Raises:
        PrematureRequestError: The verdict is not to connect; the error carries the decision.
        MissingDetailError: Neither company nor position says where you met.

    Everything else is as in `thank_you_note`.

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
        Thank you for the chance to interview for the role at Acme. I really enjoyed our conversation about \
the move to event sourcing. I hope we'll meet again. I'd like to stay in touch.
        Ada Sample

    Source: the founding text, which says what to write after an offer and after a no; the words are ours.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, day = checked("connection_request", details, state, today, policy)
    decision = decide(state, today=day, policy=policy, language=language)
    return request(
        details,
        decision,
        words,
        Style(channel, tone, variant, limit, language, length, dialect, earlier, thread),
    )


@public
def permission_request(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.SPOKEN,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
    language: str = DEFAULT,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
) -> Message:
    """Write the question for the goodbye: whether you may connect, now or once it is decided.

    Args:
        details: Who asks whom.
        state: How far the process has come; an interview, where it is left out.

    Raises:
        PrematureRequestError: They said already that you may not; the error carries the decision.
        UntimelyMessageError: They said already that you may, or you are connected.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, permission_request
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> permission_request(details).text.count("?")
        1

    Source: the rule ``ask-at-the-goodbye``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, day = checked("permission_request", details, state, today, policy, action=Action.ASK_PERMISSION)
    if state is not None and state.permission is Permission.REFUSED:
        raise _too_early(decide(state, today=day, policy=policy, language=language))
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.ASK_PERMISSION, details, state, words, style)


@public
def invitation_reply(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.LINKEDIN_MESSAGE,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
    language: str = DEFAULT,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
) -> Message:
    """Write the line that goes back once you have accepted their invitation.

    It thanks them, names what links you, and does not say a word about an open process.

    Args:
        details: Who answers whom.
        state: How far the process has come; you have met and nothing more, where it is left out.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, invitation_reply
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> invitation_reply(details).channel
        <Channel.LINKEDIN_MESSAGE: 'linkedin_message'>

    Source: the rule ``accept-their-invitation``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, _ = checked("invitation_reply", details, state, today, policy, action=Action.ACCEPT_INVITATION)
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.ACCEPT_INVITATION, details, state, words, style)


def request(details: Details, decision: Decision, words: frozenset[Word], style: Style) -> Message:
    """Write the request that a decision allows, and no other."""
    if decision.verdict is not Verdict.CONNECT:
        raise _too_early(decision)
    where: tuple[str, ...] = ("company", "position", "role")
    if occasion(Action.SEND_INVITATION, words) in TOPIC_WILL_DO:
        where = ("topic", "said", *where)
    needed("connection_request", details, *where, why="connection_request says how you know of each other")
    return written(Action.SEND_INVITATION, details, decision.state, words, style)


def _too_early(decision: Decision) -> PrematureRequestError:
    """Return the error that says what to do instead."""
    none = "no request is written" if decision.verdict in UNTIMELY else "there is no request to write"
    return PrematureRequestError(
        f"the verdict is {decision.verdict}, so {none} ({decision.rule.id}); "
        f"do the next step instead: {decision.next.action}",
        decision=decision,
    )
