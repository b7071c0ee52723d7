"""States to measure with, drawn evenly from the vocabulary, always the same ones."""

from __future__ import annotations

import random
from datetime import date, timedelta

from netiquette import (
    Contact,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
)

__all__ = ["TODAY", "drawn_states"]

TODAY = date(2026, 11, 22)


def drawn_states(count: int, *, dated: bool) -> list[InterviewState]:
    """Draw states, with or without days; a smaller number is the beginning of a larger one."""
    draw = random.Random(26)  # noqa: S311  repeatable, not secret

    def day() -> date | None:
        return TODAY + timedelta(draw.randint(-40, 20)) if dated and draw.random() < 2 / 3 else None

    return [
        InterviewState(
            draw.choice([*Stage]),
            contact=draw.choice([*Contact]),
            relationship=draw.choice([Relationship.NONE] * 4 + [*Relationship]),
            invitation=draw.choice([Invitation.NONE] * 6 + [*Invitation]),
            permission=draw.choice([Permission.NONE] * 6 + [*Permission]),
            network=draw.choice([Network.LINKEDIN] * 12 + [*Network]),
            thank_you=draw.choice([*ThankYou]),
            check_ins=draw.choice([0, 0, 0, 1, 2]),
            interview_on=day(),
            decision_due=day(),
            decided_on=day(),
            last_contact_on=day(),
            invited_on=day(),
        )
        for _ in range(count)
    ]
