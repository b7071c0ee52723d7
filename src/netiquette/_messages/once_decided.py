"""The composers for a process that is decided, and for the time after.

What they share, and what all composers promise, is said in `writing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._languages.language import DEFAULT
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._messages.occasions import Cue, checked, occasion, talk_day
from netiquette._messages.templates import Style
from netiquette._messages.writing import needed, written
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action

__all__ = ["farewell", "keep_in_touch", "offer_acceptance", "offer_reply", "rejection_reply"]


@public
def offer_reply(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.EMAIL,
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
    """Write the first answer to an offer: thanks, and when they will hear from you.

    It accepts nothing and negotiates nothing. Where ``details.answer_by`` is not known, it asks by when they
    would like an answer.

    Args:
        details: Who answers whom, and by when.
        state: How far the process has come; an offer, where it is left out.

    Raises:
        UntimelyMessageError: There is no offer to answer, or the contact has no part in the decision.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, offer_reply
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     answer_by="Friday, 4 December",
        ... )
        >>> "by Friday, December 4" in offer_reply(details).text
        True

    Source: the rule ``answer-the-offer``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, _ = checked("offer_reply", details, state, today, policy, action=Action.REPLY_TO_OFFER)
    cues = {"when" if details.answer_by else "ask_when"}
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.REPLY_TO_OFFER, details, state, words, style, cues=cues)


@public
def offer_acceptance(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.EMAIL,
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
    """Write the yes to an offer: the position, the day you start where it is agreed, and thanks.

    It negotiates nothing. That you accept is yours to decide, so no decision calls for it by itself.

    Args:
        details: Who accepts; ``start_date`` is named where it is given.
        state: How far the process has come; an offer, where it is left out.

    Raises:
        UntimelyMessageError: There is no offer to accept, or the contact has no part in the decision.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, offer_acceptance
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     company="Acme",
        ...     position="Data Engineer",
        ...     start_date="Monday, January 11",
        ... )
        >>> "Monday, January 11" in offer_acceptance(details).text
        True

    Source: the works behind ``answer-the-offer``.

    .. versionadded:: 26.2
    """
    words, _ = checked(
        "offer_acceptance", details, state, today, policy, action=Action.REPLY_TO_OFFER, cue=Cue.ACCEPTING
    )
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.REPLY_TO_OFFER, details, state, words, style)


@public
def rejection_reply(
    details: Details,
    state: InterviewState | None = None,
    *,
    feedback: bool = False,
    channel: Channel | str = Channel.EMAIL,
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
    """Write the answer to a no: thanks, and no argument.

    It distinguishes an offer taken back, a position that is gone and a no that an agency passes on.

    Args:
        details: Who answers whom.
        state: How far the process has come; a rejection, where it is left out.
        feedback: Whether to ask, once, for a hint about what to improve. Where the position is gone, nobody
            was found wanting, and nothing is asked.

    Raises:
        UntimelyMessageError: Nobody has said no, or the contact has no part in the decision.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, rejection_reply
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> reply, asking = rejection_reply(details), rejection_reply(details, feedback=True)
        >>> asking.length > reply.length
        True

    Source: the works behind ``thank-them-after-a-no``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, _ = checked("rejection_reply", details, state, today, policy, action=Action.REPLY_TO_REJECTION)
    asks = feedback and occasion(Action.REPLY_TO_REJECTION, words) != "closed"
    cues = {"feedback"} if asks else ()
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.REPLY_TO_REJECTION, details, state, words, style, cues=cues)


@public
def farewell(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.EMAIL,
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
    """Write what they ought to hear from you: that you declined or withdrew.

    Someone who put your name forward (`Contact.REFERRER`) hears how it ended, whoever ended it, and an
    employee who helped, that it led to a yes. Anyone else hears that you are the one who leaves. An
    interview that is booked (`Stage.SCHEDULED`) is called off, with its day where ``state.interview_on`` has
    it.

    Args:
        details: Who tells whom.
        state: How far the process has come; you leave, before or after an offer, where it is left out.

    Raises:
        UntimelyMessageError: There is nothing to leave: they ended it, you have said yes, or no position is
            at stake.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, farewell
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> farewell(details, InterviewState(Stage.WITHDRAWN)).action
        <Action.SEND_MESSAGE: 'send_message'>

    Source: the rules ``part-as-friends`` and ``tell-your-referrer``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``.
    """
    words, day = checked("farewell", details, state, today, policy, action=Action.SEND_MESSAGE)
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    days = {"day": talk_day(state, day)}
    return written(Action.SEND_MESSAGE, details, state, words, style, days=days)


@public
def keep_in_touch(
    details: Details,
    state: InterviewState | None = None,
    *,
    channel: Channel | str = Channel.EMAIL,
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
    """Write a line that asks for nothing, some months later.

    Args:
        details: Who writes to whom; ``news`` makes it worth reading.
        state: How far the process has come; just friendly, where it is left out.

    Raises:
        MissingDetailError: There is no ``details.news``, and so nothing to write about.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, keep_in_touch
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     news="I have passed the exam we spoke of",
        ... )
        >>> "I have passed the exam we spoke of." in keep_in_touch(details).text
        True

    Source: the rules ``keep-the-door-open``, ``keep-the-talk-alive`` and ``keep-a-paused-process-warm``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``. It needs ``news``.
    """
    words, _ = checked("keep_in_touch", details, state, today, policy, action=Action.KEEP_IN_TOUCH)
    needed("keep_in_touch", details, "news", why="a line without news is a line about nothing")
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.KEEP_IN_TOUCH, details, state, words, style)
