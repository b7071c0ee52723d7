"""Composing what a decision calls for: from a step to the function that writes its message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import evolve

from netiquette._deciding.decision import Decision
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.step import Step
from netiquette._languages.language import code_of, language_of
from netiquette._messages.connecting import invitation_reply, permission_request, request
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._messages.occasions import checked
from netiquette._messages.once_decided import farewell, keep_in_touch, offer_reply, rejection_reply
from netiquette._messages.templates import Style
from netiquette._messages.unwritten import Unwritten
from netiquette._messages.while_open import (
    answer,
    check_in,
    new_day_request,
    other_offer_news,
    own_news,
    thank_you_note,
)
from netiquette._vocabulary.arguments import expect
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.public import public
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["compose"]

_COMPOSERS: Mapping[Action, Callable[..., Message]] = {
    Action.SEND_THANK_YOU: thank_you_note,
    Action.CHECK_IN: check_in,
    Action.ANSWER_THEM: answer,
    Action.RESCHEDULE: new_day_request,
    Action.TELL_OF_OFFER: other_offer_news,
    Action.INFORM: own_news,
    Action.ACCEPT_INVITATION: invitation_reply,
    Action.ASK_PERMISSION: permission_request,
    Action.REPLY_TO_OFFER: offer_reply,
    Action.REPLY_TO_REJECTION: rejection_reply,
    Action.SEND_MESSAGE: farewell,
    Action.KEEP_IN_TOUCH: keep_in_touch,
}
"""What writes each action; a request is written by `request`, because it is decided already."""


@public
def compose(
    decision: Decision,
    details: Details,
    *,
    step: Step | None = None,
    channel: Channel | str | None = None,
    tone: Tone | str = Tone.WARM,
    variant: int = 0,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
    language: str | None = None,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    earlier: Sequence[Message] = (),
    thread: str = "",
    feedback: bool = False,
) -> Message | Unwritten:
    """Write the message that a decision calls for next.

    Args:
        decision: What `decide` answered; a request it allows is written, and no other.
        details: Who writes to whom.
        step: Another of the decision's steps; the next one where it is left out.
        channel: Where it goes; where the composer of that message sends it, if left out.
        today: The day it is written; the one the decision was asked for, if left out.
        policy: The manners the decision was asked for.
        language: What it is written in; what the decision speaks, if left out.
        feedback: Whether the reply to a no asks, once, what to improve; no other message asks for it.

    Everything else is as in `thank_you_note`.

    Returns:
        The message; or, where nothing is to be written (`Action.WAIT`, `Action.FIND_OUT`,
        `Action.PREPARE`, `Action.MOVE_ON`), not yet, or not any more, an `Unwritten` that says why, and
        counts as false. Not yet and not any more is on a day on which `Step.is_open` says no. Where no day is
        known, none is too early. Its ``earliest`` is the day to ask again: that of the step, or, if nothing
        is written for that, the first day ahead on which another step of the decision opens that is written.

    Raises:
        MissingDetailError: The message cannot do without a detail that was left out.
        PrematureRequestError: The step is a request, and the decision does not allow it.
        UntimelyMessageError: The message should not be sent.
        UnknownLanguageError: There is no such language.
        TypeError: ``decision``, ``step`` or ``details`` isn't what it should be.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, compose, decide
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> compose(decide(InterviewState(Stage.INTERVIEWED)), details).action.value
        'send_thank_you'
        >>> bool(compose(decide(InterviewState(Stage.INTERVIEWED, thank_you="sent")), details))
        False

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``length``, ``dialect``, ``earlier``, ``thread`` and ``feedback``, writes
       nothing after the last day of a step, and says why it writes nothing, where it gave None.
    """
    expect("compose", "decision", decision, Decision)
    step = decision.next if step is None else expect("compose", "step", step, Step)
    state, action = decision.state, step.action
    words, day = checked("compose", details, state, decision.today if today is None else today, policy)
    speaks = code_of(decision.language if language is None else language)
    if not action.facts.written:
        return _nothing_for(step, _next_written(decision.steps, day), speaks)
    why = language_of(speaks).messages.unwritten
    if day is not None and not step.is_open(day):
        if step.earliest is not None and day < step.earliest:
            return Unwritten(action, why["not_yet"].format(day=step.earliest), step.earliest)
        return Unwritten(action, why["over"].format(day=step.latest))
    if channel is None:
        channel = action.facts.channel
    style = Style(channel, tone, variant, limit, speaks, length, dialect, earlier, thread)
    if action is Action.SEND_INVITATION:
        return request(details, decision, words, style)
    asked = {"feedback": feedback} if action is Action.REPLY_TO_REJECTION else {}
    return _COMPOSERS[action](details, state, today=day, policy=policy, **style._asdict(), **asked)


def _next_written(steps: tuple[Step, ...], day: date | None) -> tuple[date, Step] | None:
    """Return the first step with words that is still to open, after the day on which it does."""
    ahead = (
        (step.earliest, step) for step in steps if step.earliest is not None and step.action.facts.written
    )
    return min((at for at in ahead if day is None or day < at[0]), key=itemgetter(0), default=None)


def _nothing_for(step: Step, ahead: tuple[date, Step] | None, language: str) -> Unwritten:
    """Say that a step has no words, and from which day another of the same decision has."""
    says = language_of(language).messages.unwritten
    nothing = says["nothing"].format(title=evolve(step, language=language).title)
    if ahead is None:
        return Unwritten(step.action, nothing)
    day, then = ahead
    later = says["later"].format(day=day, title=evolve(then, language=language).title)
    return Unwritten(step.action, f"{nothing} {later}", day)
