"""The composers for a process that is open: thanks, answers and questions.

What they share, and what all composers promise, is said in `writing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import as_of
from netiquette._deciding.rule import applies
from netiquette._languages.language import DEFAULT
from netiquette._languages.wording import Presumed
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._messages.occasions import LATE, WITH_THANKS, Cue, checked, talk_day
from netiquette._messages.presumptions import presumable
from netiquette._messages.templates import Style
from netiquette._messages.writing import needed, unthanked, written
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, ThankYou

__all__ = [
    "answer",
    "check_in",
    "interview_confirmation",
    "new_day_request",
    "other_offer_news",
    "own_news",
    "reference_thanks",
    "thank_you_note",
]


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
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
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
        length: How much it says: what it cannot do without, all that you gave it to say, or more of why.
        dialect: Whose English it is in, with its dates and greetings.
        earlier: What the same person has read from you, as messages. Of the wordings, the first one from
            ``variant`` on that says nothing again is taken, or else the one that says least again.
        thread: The subject of the mail that this answers, which it keeps, with "Re:" before it.

    Returns:
        The richest wording that fits.

    Raises:
        MessageTooLongError: Even the shortest wording doesn't fit.
        MissingDetailError: They have interviewed you, and there is neither ``details.topic`` nor
            ``details.said``.
        UntimelyMessageError: The talk is still to come, they want no thanks or have had them, or the contact
            is nobody.
        InvalidDetailError: ``channel``, ``tone``, ``variant``, ``limit``, ``length``, ``dialect`` or
            ``thread`` isn't one.
        UnknownLanguageError: There is no such language.
        TypeError: ``details``, ``state``, ``today``, ``policy`` or ``earlier`` isn't what it should be.

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
        Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially \
appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of \
what you need.
        <BLANKLINE>
        What I learned has made me even more interested in the position. I'm happy to send anything that \
would help you decide.
        <BLANKLINE>
        Best regards,
        Ada Sample

    Source: structure and length as in the thank-you advice of the evidence: three to six sentences, one
    specific thing, no selling.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``. A note out of time is
       refused, and so is one to an interviewer without a topic or words of your own.
    """
    # A phone screen is one afterwards, too, when the date has made an interview of it.
    words, _ = checked(
        "thank_you_note", details, state, today, policy, action=Action.SEND_THANK_YOU, as_it_stands=True
    )
    if Presumed.INTERVIEW & presumable(words):
        needed(
            "thank_you_note",
            details,
            "topic",
            "said",
            why="a note without one thing you talked about is for nobody",
        )
    cues = () if words.isdisjoint(LATE) else {"apology"}
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.SEND_THANK_YOU, details, state, words, style, cues=cues)


@public
def reference_thanks(
    details: Details,
    *,
    channel: Channel | str = Channel.EMAIL,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    limit: int | None = None,
    language: str = DEFAULT,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
) -> Message:
    """Write the thanks to somebody who speaks for you as a reference.

    Args:
        details: Who thanks whom; ``news`` tells them how it went.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, reference_thanks
        >>> details = Details(candidate_name="Ada Sample", contact_name="Bo Example", company="Acme")
        >>> "Acme" in reference_thanks(details).text
        True

    Source: our own judgement; the rule ``tell-your-referrer`` says so of those who put your name forward.

    .. versionadded:: 26.2
    """
    words, _ = checked(
        "reference_thanks", details, None, None, CAUTIOUS, action=Action.SEND_THANK_YOU, cue=Cue.REFERENCE
    )
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.SEND_THANK_YOU, details, None, words, style)


@public
def answer(
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
    """Write the answer to what they wrote and wait for.

    What you answer is yours to say: ``details.answer`` stands in it as you wrote it. Around it go thanks for
    their message, a word of apology where it comes late, and the thanks for a talk that never went out
    (`ThankYou.NOT_SENT`).

    Args:
        details: Who answers whom, and what.
        state: How far the process has come; an application, where it is left out.
        today: The day it is written, from which the apology follows: late is as late as for a thank-you note,
            counted from ``state.last_contact_on``.

    Raises:
        MissingDetailError: There is no ``details.answer``, and nobody else knows what they asked.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, answer
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     answer="Yes, Tuesday at ten suits me",
        ... )
        >>> print(answer(details).text)
        Hi Bo,
        <BLANKLINE>
        Thanks so much for your message.
        <BLANKLINE>
        Yes, Tuesday at ten suits me.
        <BLANKLINE>
        Please let me know if there's anything else you need.
        <BLANKLINE>
        Best regards,
        Ada Sample

    Source: the rule ``answer-what-they-wrote``.

    .. versionadded:: 26.2
    """
    words, day = checked("answer", details, state, today, policy, action=Action.ANSWER_THEM)
    needed("answer", details, "answer", why="only the candidate knows what to answer")
    cues = ["owed"] if unthanked(state) else []
    if state is not None and day is not None and state.last_contact_on is not None:
        waited = (day - state.last_contact_on).days
        cues += ["apology"] if waited > policy.timing.thank_you_unexcused else []
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.ANSWER_THEM, details, state, words, style, cues=cues)


@public
def interview_confirmation(
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
    """Write the line that says that the proposed day suits you.

    Args:
        details: Who confirms to whom; ``answer`` answers what else they asked.
        state: How far the process has come, with the day in ``interview_on``, or in ``next_interview_on``
            after the first; an application, where it is left out.

    Raises:
        UntimelyMessageError: It is decided, or the interview was not held and no new day is recorded.

    Everything else is as in `thank_you_note`. Another day is asked for by `new_day_request`, and an interview
    is called off by `farewell`.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Stage, interview_confirmation
        >>> details = Details(candidate_name="Ada Sample", contact_name="Bo Example")
        >>> state = InterviewState(Stage.SCHEDULED, interview_on=date(2026, 12, 4))
        >>> "Friday, December 4" in interview_confirmation(details, state).text
        True

    Source: the rule ``answer-what-they-wrote``.

    .. versionadded:: 26.2
    """
    words, day = checked(
        "interview_confirmation", details, state, today, policy, action=Action.ANSWER_THEM, cue=Cue.CONFIRMING
    )
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    days = {"day": talk_day(state, day)}
    return written(Action.ANSWER_THEM, details, state, words, style, days=days)


@public
def new_day_request(
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
    """Write the friendly line that asks for a new day, because a talk did not take place.

    Whether they did not come, it was called off or you did not come is said by ``state.meeting``; only in the
    last case does it apologise, and nobody is blamed in any. The day that was planned is named where
    ``state.interview_on`` or ``state.next_interview_on`` has it.

    Args:
        details: Who asks whom; ``times`` says when you could meet.
        state: How far the process has come; an interview that is booked, where it is left out.

    Raises:
        UntimelyMessageError: It is decided, or the interview took place and no other is booked.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Meeting, Stage, new_day_request
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     times="Tuesday or Wednesday morning",
        ... )
        >>> state = InterviewState(
        ...     Stage.SCHEDULED, meeting=Meeting.NO_SHOW, interview_on=date(2026, 11, 20)
        ... )
        >>> print(new_day_request(details, state).text)
        Hi Bo,
        <BLANKLINE>
        I'm sorry that we didn't get to talk on Friday, November 20, and I hope all is well.
        <BLANKLINE>
        Is there another time that would work for you? I could do Tuesday or Wednesday morning. I'm happy to \
work around your schedule.
        <BLANKLINE>
        Best regards,
        Ada Sample

    Source: the rule ``ask-for-a-new-day``.

    .. versionadded:: 26.2
    """
    words, day = checked("new_day_request", details, state, today, policy, action=Action.RESCHEDULE)
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    days = {"day": talk_day(state, day)}
    return written(Action.RESCHEDULE, details, state, words, style, days=days, today=day)


@public
def other_offer_news(
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
    """Write the news that another employer has made an offer, and by when it wants an answer.

    It says that you would rather work for them, because otherwise there is nothing to tell, and asks whether
    there is anything they can say before you answer; where a talk is to come only after that, whether it can
    be sooner. It never threatens, and names neither the other employer nor a sum.

    Args:
        details: Who tells whom; ``answer_by`` is the day in your own words.
        state: How far the process has come; an interview, where it is left out. Its ``other_offer_due`` is
            named where ``details.answer_by`` is left out and the day has not passed.

    Raises:
        UntimelyMessageError: It is decided, or no position is at stake.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Stage, other_offer_news
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> state = InterviewState(Stage.INTERVIEWED, other_offer_due=date(2026, 12, 4))
        >>> "by Friday, December 4" in other_offer_news(details, state).text
        True

    Source: the rule ``tell-them-of-the-offer``.

    .. versionadded:: 26.2
    """
    words, day = checked("other_offer_news", details, state, today, policy, action=Action.TELL_OF_OFFER)
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    days = {} if state is None else {"answer_by": as_of(state, day)[0].other_offer_due}
    return written(Action.TELL_OF_OFFER, details, state, words, style, days=days)


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
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
) -> Message:
    """Write the one polite question about where things stand.

    The second question, by ``state.check_ins``, is shorter and repeats nothing. Where the date they named has
    passed, it says so without reproach. Thanks
    that never went out (`ThankYou.NOT_SENT`) come first; where nobody knows whether they did, nor on which
    day the talk was, a sentence that is true either way. It has wordings for an unanswered application, a
    paused search, and agencies and referrers, who are asked what they have heard. Where they spoke of an
    interview or of another round and named no day, it asks for the day; where they made an offer and wrote
    nothing (`Offer.SPOKEN`), for the letter.

    Args:
        details: Who asks whom; ``news`` comes before the question.
        state: How far the process has come; an interview and no question yet, where it is left out.
        today: The day it is written, which decides whether the date they named has passed.
        policy: The manners, for how many questions there may be.

    Raises:
        UntimelyMessageError: The date they named is still ahead and no other offer presses, as many questions
            went out as there may be, or it is decided.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Stage, check_in
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> state = InterviewState(Stage.INTERVIEWED, decision_due=date(2026, 11, 20))
        >>> check_in(details, state, today=date(2026, 11, 24)).text.count("?")
        1
        >>> check_in(details, state, today=date(2026, 11, 19))
        Traceback (most recent call last):
        ...
        netiquette.errors.UntimelyMessageError: they mean to decide by 2026-11-20, so nothing is asked \
before; wait for that day

    Source: one question at a time and two at most, as the rules ``ask-when-the-time-is-up`` and
    ``stop-after-two-questions`` have it.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier`` and ``thread``. It asks for a day that was
       announced, and for an offer in writing, and thanks in the question as the rule
       ``thank-them-in-the-question`` has it. A question out of time is refused.
    """
    words, _ = checked("check_in", details, state, today, policy, action=Action.CHECK_IN)
    cues: tuple[str, ...] = ()
    if unthanked(state):
        cues = ("thanks",)
    elif state is not None and state.thank_you is ThankYou.UNKNOWN and not state.check_ins:
        cues = ("thanks_in_case",) if applies(WITH_THANKS, words) else ()
    style = Style(channel, tone, variant, limit, language, length, dialect, earlier, thread)
    return written(Action.CHECK_IN, details, state, words, style, cues=cues)


@public
def own_news(
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
    """Write what they ought to hear from you before they hear it from others.

    What that is, only you know: ``details.news`` stands in it as you wrote it. It tells your own manager that
    you have applied within the company, or that you are leaving; if you are in two processes there, each side
    about the other; whoever you turned down that you want the job after all; whoever put your name forward
    what came of it, with thanks; and those you are about to join whatever they should know.

    Args:
        details: Who tells whom, and what.
        state: How far the process has come; an application, where it is left out.

    Raises:
        MissingDetailError: There is no ``details.news``, and nobody else knows what there is to tell.

    Everything else is as in `thank_you_note`.

    Example:
        >>> from netiquette import Details, InterviewState, own_news
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     news="I applied for the analyst role in Cy's team, and the interview is on Tuesday.",
        ... )
        >>> print(own_news(details, InterviewState("applied", contact="own_manager")).text)
        Hi Bo,
        <BLANKLINE>
        I wanted you to hear this from me.
        <BLANKLINE>
        I applied for the analyst role in Cy's team, and the interview is on Tuesday.
        <BLANKLINE>
        I'm happy to talk about it whenever it suits you.
        <BLANKLINE>
        Best regards,
        Ada Sample

    Source: the rules ``your-own-boss-hears-it-from-you``, ``tell-both-sides`` and ``ask-for-it-again``.

    .. versionadded:: 26.2
    """
    words, _ = checked("own_news", details, state, today, policy, action=Action.INFORM)
    needed("own_news", details, "news", why="only the candidate knows what there is to tell")
    return written(
        Action.INFORM,
        details,
        state,
        words,
        Style(channel, tone, variant, limit, language, length, dialect, earlier, thread),
    )
