"""From flat arguments to states and details, and from our answers to flat data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from netiquette._deciding.decision import Decision
from netiquette._deciding.policy import Policy
from netiquette._evidence.source import Source
from netiquette._messages.details import DETAIL_FIELDS, REQUIRED_DETAILS, Details
from netiquette._messages.message import Message
from netiquette._messages.next_message import compose
from netiquette._messages.text import plain
from netiquette._vocabulary.arguments import expect_count, expect_word, take, take_text, written_day
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.errors import (
    InvalidDetailError,
    InvalidStateError,
    MessageTooLongError,
    MissingDetailError,
    UntimelyMessageError,
)
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Word

__all__ = ["cited", "day_of", "details_of", "drafted", "expect_draft", "known", "refuse_unusable", "state_of"]


def known(**given: Any) -> dict[str, Any]:
    """Return what is known, by name; None means unknown."""
    return {name: value for name, value in given.items() if value is not None}


def day_of(field: str, value: Any) -> Any:
    """Return a day, from its text or as it is; of a timestamp its own day, in the zone it is written in."""
    try:
        return None if value is None else written_day(value)
    except (TypeError, ValueError):
        message = f"{field} is {told(value)}, which is not a date; write it as YYYY-MM-DD"
        raise InvalidStateError(message, field=field, value=value) from None


def expect_draft(value: Any) -> str:
    """Return a draft, and refuse what is not text."""
    return take(
        InvalidDetailError, "text", value, lambda given: take_text(given, "it takes the draft as text")
    )


def state_of(given: Mapping[str, Any]) -> InterviewState:
    """Build the state from what is known."""
    facts = {name: given[name] for name in STATE_FIELDS if name in given}
    return InterviewState(
        facts.pop("stage", None),
        **{name: day_of(name, value) if name in DATE_FIELDS else value for name, value in facts.items()},
    )


def refuse_unusable(given: Mapping[str, Any]) -> None:
    """Refuse what is not a detail, a word, a count or a yes or no, whether or not the answer needs it."""
    for name in (*DETAIL_FIELDS, "thread"):
        if name in given and name not in _COUNTS_BECAUSE:
            plain(name, given[name])
    for name, words in _STYLE_WORDS.items():
        if name in given:
            expect_word(name, words, given[name])
    for name, because in _COUNTS_BECAUSE.items():
        if name in given:
            expect_count(name, given[name], because)
    feedback = given.get("feedback", False)
    if not isinstance(feedback, bool):
        message = f"feedback is {told(feedback)}, but it is asked for or not; use true or false"
        raise InvalidDetailError(message, field="feedback", value=feedback)


_STYLE_WORDS: Mapping[str, type[Word]] = {
    "channel": Channel,
    "tone": Tone,
    "length": Length,
    "dialect": Dialect,
}
_COUNTS_BECAUSE = {
    "rounds": "it counts the times this contact has interviewed the candidate",
    "variant": "variants are counted from 0",
}


def details_of(given: Mapping[str, Any]) -> tuple[Details | None, str]:
    """Build the details, or say which of those every message needs are missing."""
    lacking = [name for name in REQUIRED_DETAILS if name not in given]
    if lacking:
        return None, f"{' and '.join(lacking)} {'are' if len(lacking) > 1 else 'is'} missing; ask the user"
    named = (*DETAIL_FIELDS, "language")
    return Details(**{name: given[name] for name in named if name in given}), ""


def drafted(
    decision: Decision, given: Mapping[str, Any], policy: Policy
) -> tuple[Message | None, str | None]:
    """Write the message for the next step, or say why there is none though the step calls for one."""
    if not decision.next.action.facts.written:
        return None, None
    details, lacking = details_of(given)
    if details is None:
        return None, lacking
    style = {name: given[name] for name in (*_STYLE_WORDS, "variant", "thread", "feedback") if name in given}
    try:
        message = compose(decision, details, policy=policy, **style)
    except (MissingDetailError, MessageTooLongError, UntimelyMessageError) as error:
        return None, str(error)
    return (message, None) if isinstance(message, Message) else (None, message.says)


def cited(works: Iterable[Source]) -> list[str]:
    """Return published works as citations, a line each."""
    return [_citation(work) for work in works]


def _citation(work: Source) -> str:
    """Return what is known about a work, nothing twice."""
    parts = dict.fromkeys((work.voice, work.publisher, work.title, work.year, work.url))
    return ", ".join(str(part) for part in parts if part)
