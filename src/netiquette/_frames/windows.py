"""The days of the steps, as expressions on whole columns: what `_deciding.windows` has for a state.

Only the first and the due day of a step play a part in the answers of a frame; the last one is in the words
(`timelines`). Several steps share a day, so each day has a name, and is a column only where it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._frames.timelines import ABSENT, DAY, FIRST, plus
from netiquette._vocabulary.words import Action, Invitation, OtherOffer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netiquette._deciding.timing import Timing

__all__ = ["STEPS", "Windows"]

STEPS: Mapping[Action, tuple[str, str]] = {
    Action.PREPARE: ("", "upcoming"),
    Action.ASK_PERMISSION: ("upcoming", "upcoming"),
    Action.SEND_THANK_YOU: ("interview_on", "thanks_due"),
    Action.CHECK_IN: ("earliest", "ask_by"),
    Action.FIND_OUT: ("find_out_on", "find_out_on"),
    Action.ANSWER_THEM: ("last_contact_on", "answer_due"),
    Action.RESCHEDULE: ("", "met"),
    Action.TELL_OF_OFFER: ("talk", "tell_by"),
    Action.SEND_INVITATION: ("free_from", ""),
    Action.ACCEPT_INVITATION: ("invited_on", ""),
    Action.SEND_MESSAGE: ("to_answer", "decision_reply_due"),
    Action.REPLY_TO_OFFER: ("to_answer", "offer_reply_due"),
    Action.REPLY_TO_REJECTION: ("to_answer", "decision_reply_due"),
    Action.KEEP_IN_TOUCH: ("next_line", ""),
    Action.INFORM: ("", "news_due"),
    Action.MOVE_ON: ("give_up_on", ""),
}
"""For each step, the name of its first day and of the day it is due; empty where it has none."""

_NEEDS: Mapping[str, frozenset[str]] = {
    "upcoming": frozenset({"interview_on", "next_interview_on"}),
    "interview_on": frozenset({"interview_on"}),
    "met": frozenset({"interview_on", "last_contact_on"}),
    "thanks_due": frozenset({"interview_on", "last_contact_on", "next_interview_on"}),
    "earliest": frozenset({"interview_on", "last_contact_on", "decision_due", "decided_on"}),
    "ask_by": frozenset({"interview_on", "last_contact_on", "decision_due", "decided_on"}),
    "find_out_on": frozenset({"interview_on"}),
    "last_contact_on": frozenset({"last_contact_on"}),
    "answer_due": frozenset({"last_contact_on"}),
    "talk": frozenset({"interview_on", "next_interview_on"}),
    "news_due": frozenset({"interview_on", "next_interview_on"}),
    "give_up_on": frozenset({"last_contact_on"}),
    "tell_by": frozenset({"other_offer_due"}),
    "free_from": frozenset({"decided_on", "invited_on"}),
    "invited_on": frozenset({"invited_on"}),
    "to_answer": frozenset({"decided_on"}),
    "decision_reply_due": frozenset({"decided_on"}),
    "offer_reply_due": frozenset({"decided_on"}),
    "next_line": frozenset({"last_contact_on", "interview_on", "decided_on"}),
}
"""For each day, the fields of which one at least has to be there for it to be more than absent."""


class Windows:
    """The days of the steps, for the columns that are there."""

    def __init__(
        self, timing: Timing, prefix: str, known: frozenset[str], *, bounded: bool, joint: bool
    ) -> None:
        """Take them for columns named like the fields of a state, behind a prefix.

        Args:
            timing: The numbers.
            prefix: What the names of our columns begin with.
            known: The fields that are not the same in every row.
            bounded: Whether there is a column ``spoke``, see `Timelines`.
            joint: Whether a round may be booked, see `Reading`.
        """
        self._bounded = bounded
        self._joint = joint
        self._timing = timing
        self._prefix = prefix
        self._known = known

    def has(self, day: str) -> bool:
        """Return whether any row may have this day."""
        return day != "" and not self._known.isdisjoint(_NEEDS[day])

    def met(self) -> nw.Expr:
        """Return the day of the interview, or the last one on which it can have been."""
        on = self._column("interview_on")
        if not self._bounded:
            return on
        return nw.when(on > ABSENT).then(on).otherwise(self._column("spoke"))

    def made(self) -> dict[str, nw.Expr]:
        """Return the days that are no column yet; what they are made of is one, ``met`` included."""
        timing = self._timing
        return {
            "upcoming": self._upcoming(),
            "thanks_due": self._thanks_due(),
            "find_out_on": self._after("interview_on", timing.thank_you_due),
            "answer_due": self._answer_due(),
            "talk": self._talk(),
            "tell_by": self._tell_by(),
            "news_due": self._news_due(),
            "give_up_on": self._after("last_contact_on", timing.next_check_in),
            "free_from": self._free_from(),
            "decision_reply_due": self._after("to_answer", timing.decision_reply),
            "offer_reply_due": self._after("to_answer", timing.offer_reply),
            "next_line": self._next_line(),
        }

    def _column(self, name: str) -> nw.Expr:
        return nw.col(self._prefix + name)

    def _after(self, start: str, days: int) -> nw.Expr:
        """Return the day so many days after another, where there is one."""
        day = self._column(start)
        return nw.when(day > ABSENT).then(plus(day, days)).otherwise(ABSENT)

    def _answer_due(self) -> nw.Expr:
        """Return the day by which they are answered: not after the last one for a question."""
        due, lapse = self._after("last_contact_on", self._timing.answer), self._column("lapse")
        return nw.when(lapse > ABSENT).then(nw.min_horizontal(due, lapse - 1)).otherwise(due)

    def _upcoming(self) -> nw.Expr:
        """Return the day of the interview that is ahead, or today's."""
        on = self._column("interview_on")
        if not self._joint:
            return on
        booked = nw.when(self._column("booked") == 1)
        if "next_interview_on" not in self._known:
            return booked.then(ABSENT).otherwise(on)
        return booked.then(self._column("next_interview_on")).otherwise(on)

    def _thanks_due(self) -> nw.Expr:
        """Return the day for the note: before they decide, and before the next round, where that is known."""
        on, met, promised = (self._column(name) for name in ("interview_on", "met", "decision_due"))
        due = self._after("met", self._timing.thank_you_due)
        if {"interview_on", "decision_due"} <= self._known:
            decides = (on > ABSENT) & (promised >= on)
            due = nw.when(decides).then(nw.min_horizontal(due, promised)).otherwise(due)
        if "next_interview_on" not in self._known:
            return due
        upcoming = self._column("next_interview_on")
        before = nw.max_horizontal(upcoming - 1, nw.lit(FIRST, dtype=DAY))
        return (
            nw.when(upcoming == ABSENT)
            .then(due)
            .when(met == ABSENT)
            .then(before)
            .otherwise(nw.min_horizontal(due, before))
        )

    def _ahead(self) -> Any:
        """Return the day of the talk that is ahead, by the stage or beside one that is behind."""
        talk: Any = nw.lit(ABSENT, dtype=DAY)
        if "next_interview_on" in self._known:
            talk = self._column("next_interview_on")
        if "interview_on" in self._known:
            scheduled = self._column("scheduled") == 1
            talk = nw.when(scheduled).then(self._column("interview_on")).otherwise(talk)
        return talk

    def _talk(self) -> nw.Expr:
        """Return the day of a talk that comes in time to tell them of another offer."""
        talk = self._ahead()
        if "other_offer_due" not in self._known:
            return nw.max_horizontal(talk, nw.lit(ABSENT, dtype=DAY))
        due = self._tell_by()
        return nw.when((due == ABSENT) | (talk <= due)).then(talk).otherwise(ABSENT)

    def _tell_by(self) -> nw.Expr:
        """Return the day by which another offer wants an answer, while they have not heard of it."""
        waits = self._column("other_offer") == OtherOffer.OPEN.position
        return nw.when(waits).then(self._column("other_offer_due")).otherwise(ABSENT)

    def _news_due(self) -> nw.Expr:
        """Return the day before the talk that is ahead."""
        talk = self._ahead()
        before = nw.max_horizontal(talk - 1, nw.lit(FIRST, dtype=DAY))
        return nw.when(talk > ABSENT).then(before).otherwise(ABSENT)

    def _free_from(self) -> nw.Expr:
        """Return the day of the decision, or that on which the network takes another request."""
        decided = nw.when(self._column("decided") == 1).then(self._column("decided_on")).otherwise(ABSENT)
        if not {"invitation", "invited_on"} <= self._known:
            return decided
        withdrawn = self._column("invitation") == Invitation.WITHDRAWN.position
        free = self._after("invited_on", self._timing.withdrawn_block)
        return nw.max_horizontal(decided, nw.when(withdrawn).then(free).otherwise(ABSENT))

    def _next_line(self) -> nw.Expr:
        """Return the day on which a line is welcome again."""
        last = nw.max_horizontal(
            *(self._column(name) for name in ("last_contact_on", "interview_on", "decided_on"))
        )
        timing, accepted = self._timing, self._column("accepted") == 1
        line = (
            nw.when(accepted)
            .then(plus(last, timing.before_start))
            .otherwise(plus(last, timing.keep_in_touch))
        )
        return nw.when(last > ABSENT).then(line).otherwise(ABSENT)
