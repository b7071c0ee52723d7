"""Writing: what all composers have in common.

Theory of operation. A composer checks what it was given and refuses what good manners forbid; the state
and the details name an occasion (`occasions`); `templates` writes it from the sentences of the language.
Every composer has the same shape, so a program can hold them in a table, as `next_message` does. There is a
file of them for each part of a process: `while_open`, `once_decided`, and `connecting` for either.

Equal arguments give the same text, in every process. What the user wrote is in it unchanged, nothing
is cut, and nothing is said that the details and the state don't say.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netiquette._messages.occasions import NOT_MET, occasion
from netiquette._messages.presumptions import presumable
from netiquette._messages.templates import Style, write
from netiquette._vocabulary.errors import MissingDetailError
from netiquette._vocabulary.words import Action, Meeting, Network, Phase, ThankYou

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from netiquette._messages.details import Details
    from netiquette._messages.message import Message
    from netiquette._vocabulary.state import InterviewState
    from netiquette._vocabulary.words import Word

__all__ = ["needed", "unthanked", "written"]


def written(
    action: Action,
    details: Details,
    state: InterviewState | None,
    words: frozenset[Word],
    style: Style,
    *,
    cues: Iterable[str] = (),
    days: Mapping[str, date | None] = MappingProxyType({}),
    today: date | None = None,
) -> Message:
    """Write the message for what holds."""
    network = Network.LINKEDIN if state is None else state.network
    name = occasion(action, words)
    return write(
        action,
        name,
        details,
        style,
        network=network,
        cues=frozenset(cues),
        holds=presumable(words),
        days=days,
        today=today,
    )


def needed(composer: str, details: Details, *fields: str, why: str) -> None:
    """Refuse to write without a detail: one of several fields, of which the first is the usual one.

    Raises:
        MissingDetailError: None of them is given.
    """
    if not any(getattr(details, field) for field in fields):
        raise MissingDetailError(
            f"{fields[0]} is missing, but {why}; ask the candidate for {' or '.join(fields)}",
            field=fields[0],
            composer=composer,
        )


def unthanked(state: InterviewState | None) -> bool:
    """Return whether a talk took place for which they have had no thanks."""
    if state is None or state.thank_you is not ThankYou.NOT_SENT or state.meeting in NOT_MET:
        return False
    return state.meeting is Meeting.HELD or state.stage.phase is not Phase.BEFORE
