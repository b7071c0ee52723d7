"""Rows with their answers: decided, and with a draft of what may go out today."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._commandline.calendar_file import CalendarRow
from netiquette._commandline.processes import shared
from netiquette._commandline.terminal import printable
from netiquette._messages.message import Message
from netiquette._messages.next_message import compose
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.errors import NetiquetteError
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netiquette._commandline.processes import SharedRow
    from netiquette._commandline.rows import Row
    from netiquette._deciding.decision import Decision
    from netiquette._deciding.policy import Policy
    from netiquette._deciding.step import Step

__all__ = ["AnsweredRow", "answered_rows"]

_WIDEST_NAME = 40
"""How much of a name the table shows."""


class AnsweredRow(NamedTuple):
    """A row with its share, a draft of each message there is to write today, and why there is none."""

    share: SharedRow
    drafts: tuple[Message, ...]
    undrafted: tuple[str, ...]

    @property
    def row(self) -> Row:
        """The row."""
        return self.share.row

    @property
    def decision(self) -> Decision:
        """The answer for it within its process."""
        return self.share.decision

    @property
    def name(self) -> str:
        """Who it is about, as far as the row says."""
        return printable(_clipped(self.row.contact_name) or self.row.place)

    @property
    def contact(self) -> str:
        """Who it is about, and where they work."""
        return f"{self.name} ({printable(_clipped(self.row.company))})" if self.row.company else self.name

    @property
    def process(self) -> str:
        """Which process it belongs to, in words; empty where the row doesn't say."""
        row = self.row
        parts = ", ".join(_clipped(part) for part in (row.company, row.position) if part)
        return printable(parts or _clipped(row.process))

    @property
    def next(self) -> Step | None:
        """What is done next for this row; None where another row has it all."""
        return self.share.steps[0] if self.share.steps else None

    @property
    def due_order(self) -> tuple[bool, date, bool, int]:
        """A key that sorts what is overdue first, then what is due soonest, and what can wait last."""
        step = self.next
        if step is None:
            return True, date.max, True, self.row.line
        return not step.overdue, step.due or date.max, step.action is Action.WAIT, self.row.line

    def for_calendar(self) -> CalendarRow:
        """Return what the calendar is told of it."""
        row, decision, steps = self.row, self.share.alone, self.share.steps
        if steps != decision.steps:
            decision = attrs.evolve(decision, steps=steps)
        drafts = {draft.action: draft.body for draft in self.drafts}
        process = ", ".join(filter(None, (row.company, row.position))) or row.place
        return CalendarRow(row.place, decision, process, row.contact_name, drafts)

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data for JSON."""
        return {
            "line": self.row.line,
            "row": self.row.number,
            "contact_name": self.row.contact_name or None,
            "company": self.row.company or None,
            **self.share.as_dict(),
            "drafts": [
                {
                    "action": draft.action.value,
                    "channel": draft.channel.value,
                    "subject": draft.subject,
                    "body": draft.body,
                }
                for draft in self.drafts
            ],
        }


def answered_rows(
    found: Iterable[Row],
    today: date,
    policy: Policy,
    *,
    length: Length | str = Length.USUAL,
    dialect: Dialect | str = Dialect.US,
    feedback: bool = False,
) -> list[AnsweredRow]:
    """Decide every row that can be, and draft what may go out today."""
    panels: Counter[str] = Counter()
    answers: list[AnsweredRow] = []
    for share in shared(found, today, policy):
        row = share.row
        drafts: list[Message] = []
        undrafted: list[str] = []
        if row.details is not None:
            for step in takewhile(lambda step: step.action is not Action.WAIT, share.steps):
                try:
                    draft = compose(
                        share.alone,
                        row.details,
                        step=step,
                        policy=policy,
                        variant=panels[row.company],
                        length=length,
                        dialect=dialect,
                        feedback=feedback,
                    )
                except NetiquetteError as error:  # the answer stands without a draft
                    undrafted.append(str(error))
                else:
                    drafts += [draft] if isinstance(draft, Message) else []
        panels[row.company] += bool(drafts)
        answers.append(AnsweredRow(share, tuple(drafts), tuple(undrafted)))
    return answers


def _clipped(name: str) -> str:
    return name if len(name) <= _WIDEST_NAME else f"{name[: _WIDEST_NAME - 1]}…"
