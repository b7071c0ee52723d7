"""The composers: one function for each message.

Theory of operation. A composer checks what it was given and refuses what good manners forbid; the state
and the details name an occasion (`occasions`); `templates` writes it from the sentences of the language.
Every public function here has the same shape, so a program can hold them in a table, as `next_message` does.

Equal arguments give the same text, in every process. What the user wrote is in it unchanged, nothing
is cut, and nothing is said that the details don't say.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import PrematureRequestError
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._languages.language import DEFAULT
from netiquette._messages.message import Details, Message
from netiquette._messages.occasions import LATE, TOPIC_WILL_DO, checked, occasion
from netiquette._messages.templates import Style, write
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.errors import MissingDetailError
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import UNTIMELY, Action, Network, Permission, Stage, ThankYou, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netiquette._deciding.decision import Decision
    from netiquette._vocabulary.words import Word

__all__ = [
    "check_in",
    "connection_request",
    "farewell",
    "invitation_reply",
    "keep_in_touch",
    "offer_reply",
    "permission_request",
    "rejection_reply",
    "request",
    "thank_you_note",
]

# -------------------------------------------------------------------------------- the messages


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
    language: str = DEFAULT,
) -> Message:
    """Write the note that thanks someone for the time they gave you.

    It thanks them, names what you talked about, says that you are interested, and closes: three to six
    sentences that ask for nothing. It distinguishes an interview, another round, a phone screen, an
    informational interview, recruiters, agencies and referrers, apologises in a sentence where it comes late,
    and goes through someone else where ``details.via_name`` says so.

    It doesn't ask `decide` whether a note is due. Mind that on `Channel.LINKEDIN_NOTE` it travels with a
    request to connect.

    Args:
        details: Who thanks whom, and for what.
        state: How far the process has come; an interview, in time, where it is left out.
        channel: Where it goes, which decides how long it may be.
        tone: How it is said.
        variant: Which of the six wordings; give each person on a panel a different one. Counting starts over
            after six.
        today: The day it is written, from which the apology follows.
        policy: The manners, for the number of days after which a note is late.
        limit: The most the body may hold, where you know the channel better than `Channel.facts` does.
            Only the limit can be overridden; everything else about a channel is fixed.
        language: What it is written in; a detail stands in it as you gave it.

    Returns:
        The richest wording that fits.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit.
        InvalidDetailError: ``channel``, ``tone``, ``variant`` or ``limit`` isn't one.
        UnknownLanguageError: There is no such language.
        TypeError: ``details``, ``state``, ``today`` or ``policy`` isn't what it should be.

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
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    words, _ = checked("thank_you_note", details, state, today, policy, action=Action.SEND_THANK_YOU)
    if state is not None:
        # A phone screen is one afterwards, too, when the date has made an interview of it.
        words = frozenset(word for word in words if not isinstance(word, Stage)) | {state.stage}
    cues = () if words.isdisjoint(LATE) else {"apology"}
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.SEND_THANK_YOU, details, state, words, style, cues=cues)


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
        Thank you for the chance to interview at Acme. I enjoyed our talk about the move to event sourcing. \
I'd be glad to be considered another time. Wherever I end up, I'd value staying connected.

    Source: the founding text, which says what to write after an offer and after a no; the words are ours.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    words, day = checked("connection_request", details, state, today, policy)
    decision = decide(state, today=day, policy=policy, language=language)
    return request(details, decision, words, Style(channel, tone, variant, limit, language))


@public
def check_in(
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
) -> Message:
    """Write the one polite question about where things stand.

    The second question, by ``state.check_ins``, says that it is the last. Where the date they named has
    passed, it says so without reproach; where that date is still ahead, the message asks nothing. Thanks
    that never went out (`ThankYou.NOT_SENT`) come first. It has wordings for an unanswered application, a
    paused search, and agencies and referrers, who are asked what they have heard.

    Args:
        details: Who asks whom; ``news`` comes before the question.
        state: How far the process has come; an interview and no question yet, where it is left out.
        today: The day it is written, which decides whether the date they named has passed.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Stage, check_in
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> state = InterviewState(Stage.INTERVIEWED, decision_due=date(2026, 11, 20))
        >>> check_in(details, state, today=date(2026, 11, 24)).subject
        'A question about my application'

    Source: one question at a time and two at most, as the rules ``ask-when-the-time-is-up`` and
    ``stop-after-two-questions`` have it.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    words, _ = checked("check_in", details, state, today, policy, action=Action.CHECK_IN)
    unthanked = state is not None and state.thank_you is ThankYou.NOT_SENT
    cues = {"thanks"} if unthanked else ()
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.CHECK_IN, details, state, words, style, cues=cues)


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
) -> Message:
    """Write the answer to a no: thanks, and no argument.

    It distinguishes an offer taken back, a position that is gone and a no that an agency passes on.

    Args:
        details: Who answers whom.
        state: How far the process has come; a rejection, where it is left out.
        feedback: Whether to ask, once, for a hint about what to improve.

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
       It takes ``language``.
    """
    words, _ = checked("rejection_reply", details, state, today, policy, action=Action.REPLY_TO_REJECTION)
    cues = {"feedback"} if feedback else ()
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.REPLY_TO_REJECTION, details, state, words, style, cues=cues)


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
) -> Message:
    """Write the first answer to an offer: thanks, and when they will hear from you.

    It accepts nothing and negotiates nothing. Where ``details.answer_by`` is not known, it asks by when they
    would like an answer.

    Args:
        details: Who answers whom, and by when.
        state: How far the process has come; an offer, where it is left out.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, offer_reply
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     answer_by="Friday, 4 December",
        ... )
        >>> "Friday, 4 December" in offer_reply(details).text
        True

    Source: the rule ``answer-the-offer``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    words, _ = checked("offer_reply", details, state, today, policy, action=Action.REPLY_TO_OFFER)
    cues = {"when" if details.answer_by else "ask_when"}
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.REPLY_TO_OFFER, details, state, words, style, cues=cues)


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
       It takes ``language``.
    """
    words, _ = checked("invitation_reply", details, state, today, policy, action=Action.ACCEPT_INVITATION)
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.ACCEPT_INVITATION, details, state, words, style)


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
) -> Message:
    """Write the one sentence that asks, at the goodbye, whether you may connect.

    Args:
        details: Who asks whom.
        state: How far the process has come; an interview, where it is left out.

    Raises:
        PrematureRequestError: They said already that you may not; the error carries the decision.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, permission_request
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> permission_request(details).text.endswith("?")
        True

    Source: the rule ``ask-at-the-goodbye``.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    words, day = checked("permission_request", details, state, today, policy, action=Action.ASK_PERMISSION)
    if state is not None and state.permission is Permission.REFUSED:
        raise _too_early(decide(state, today=day, policy=policy, language=language))
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.ASK_PERMISSION, details, state, words, style)


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
) -> Message:
    """Write what they ought to hear from you: that you declined or withdrew.

    Someone who put your name forward (`Contact.REFERRER`) hears how it ended, whoever ended it. Anyone
    else hears that you are the one who leaves, whatever the stage: that is what this message is for.

    Args:
        details: Who tells whom.
        state: How far the process has come; you leave, before or after an offer, where it is left out.

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
       It takes ``language``.
    """
    words, _ = checked("farewell", details, state, today, policy, action=Action.SEND_MESSAGE)
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.SEND_MESSAGE, details, state, words, style)


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
) -> Message:
    """Write a line that asks for nothing, some months later.

    Args:
        details: Who writes to whom; ``news`` makes it worth reading.
        state: How far the process has come; just friendly, where it is left out.

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
       It takes ``language``.
    """
    words, _ = checked("keep_in_touch", details, state, today, policy, action=Action.KEEP_IN_TOUCH)
    style = Style(channel, tone, variant, limit, language)
    return _written(Action.KEEP_IN_TOUCH, details, state, words, style)


# ------------------------------------------------------------------------- what they have in common


def _written(
    action: Action,
    details: Details,
    state: InterviewState | None,
    words: frozenset[Word],
    style: Style,
    *,
    cues: Iterable[str] = (),
) -> Message:
    """Write the message for what holds."""
    network = Network.LINKEDIN if state is None else state.network
    name = occasion(action, words)
    return write(action, name, details, style, network=network, cues=frozenset(cues))


def request(details: Details, decision: Decision, words: frozenset[Word], style: Style) -> Message:
    """Write the request that a decision allows, and no other."""
    if decision.verdict is not Verdict.CONNECT:
        raise _too_early(decision)
    met = details.company or details.position
    if not met and occasion(Action.SEND_INVITATION, words) not in TOPIC_WILL_DO:
        raise MissingDetailError(
            "company is missing, but connection_request says where the two of you met; "
            "ask the candidate for company or position",
            field="company",
            composer="connection_request",
        )
    return _written(Action.SEND_INVITATION, details, decision.state, words, style)


def _too_early(decision: Decision) -> PrematureRequestError:
    """Return the error that says what to do instead."""
    none = "no request is written" if decision.verdict in UNTIMELY else "there is no request to write"
    return PrematureRequestError(
        f"the verdict is {decision.verdict}, so {none} ({decision.rule.id}); "
        f"do the next step instead: {decision.next.action}",
        decision=decision,
    )
