"""What is true of each action, whatever the language: one row for each."""

from collections.abc import Mapping
from typing import NamedTuple

from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.errors import InvalidStateError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import Stage

__all__ = ["ACTION_FACTS", "ActionFacts"]


@public
class ActionFacts(NamedTuple):
    """What is true of an action, whatever the language.

    Attributes:
        written: Whether it means writing something, or saying it: there is a message for it.
        owed: Whether you owe it to them; it comes before what you ask of them.
        asks: Whether it asks how things stand; one waits for the right day to do that.
        answers: Whether it answers a decision, theirs or yours.
        connects: Whether it is the step of the verdict itself, which `decide` puts in its place.
        channel: Where its message goes if nobody says.
        natural: The stage at which it is taken, which is taken for granted where nobody says another;
            `Stage.UNKNOWN` where it is taken at several.

    Raises:
        InvalidStateError: A part cannot be what it should.

    Example:
        >>> from netiquette import Action
        >>> facts = Action.REPLY_TO_OFFER.facts
        >>> facts.owed, facts.natural.value, facts.channel.value
        (True, 'offered', 'email')

    .. versionadded:: 26.2
    """

    written: bool = False
    owed: bool = False
    asks: bool = False
    answers: bool = False
    connects: bool = False
    channel: Channel = Channel.EMAIL
    natural: Stage = Stage.UNKNOWN


_NOTHING_WRITTEN = ActionFacts()
# By the text of an action, which is equal to it: so the words need not wait for what is true of them.
ACTION_FACTS: Mapping[str, ActionFacts] = {
    "prepare": _NOTHING_WRITTEN,
    "ask_permission": ActionFacts(written=True, channel=Channel.SPOKEN, natural=Stage.INTERVIEWED),
    "send_thank_you": ActionFacts(written=True, owed=True, natural=Stage.INTERVIEWED),
    "check_in": ActionFacts(written=True, asks=True, natural=Stage.INTERVIEWED),
    "wait": _NOTHING_WRITTEN,
    "find_out": _NOTHING_WRITTEN,
    "answer_them": ActionFacts(written=True, owed=True, natural=Stage.APPLIED),
    "reschedule": ActionFacts(written=True, owed=True, natural=Stage.SCHEDULED),
    "tell_of_offer": ActionFacts(written=True, owed=True, natural=Stage.INTERVIEWED),
    "inform": ActionFacts(written=True, owed=True, natural=Stage.APPLIED),
    "send_invitation": ActionFacts(written=True, connects=True, channel=Channel.LINKEDIN_NOTE),
    "accept_invitation": ActionFacts(written=True, connects=True, channel=Channel.LINKEDIN_MESSAGE),
    "send_message": ActionFacts(written=True, owed=True, answers=True),
    "reply_to_offer": ActionFacts(written=True, owed=True, answers=True, natural=Stage.OFFERED),
    "reply_to_rejection": ActionFacts(written=True, owed=True, answers=True, natural=Stage.REJECTED),
    "keep_in_touch": ActionFacts(written=True),
    "move_on": _NOTHING_WRITTEN,
}

guarded(InvalidStateError)(ActionFacts)  # after the table: what is ours need not be held against its fields
