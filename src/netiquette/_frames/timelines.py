"""The timelines again, as expressions on whole columns of days.

Theory of operation. What `_deciding.timelines` works out for one state is worked out here for a column, by
the same names and in the same order. A day is a whole number, counted from the first of January 1970; a day
that is not known is `ABSENT`, which lies before every day, and a change that never comes is `NEVER`, which
lies after: so the later of two days is the larger number, the next change the smallest, and how an engine
handles null doesn't matter. Business days are counted by `BusinessCalendar.after` itself, one distinct day
at a time, before an expression is built; they come in as columns.

Two rules of this file. Today is a constant, never a column. And comparisons are of columns with constants
or columns, never negated: only that means the same on every engine.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.rule import FACETS
from netiquette._deciding.timelines import FIXED, effective_stage
from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._vocabulary.arguments import civil_date
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Invitation, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netiquette._deciding.timing import Timing
    from netiquette._vocabulary.words import Word

__all__ = [
    "ABSENT",
    "COUNTED",
    "DAY",
    "EPOCH",
    "FIRST",
    "LAST",
    "MOVED_BY_TIME",
    "NEVER",
    "STANDINGS",
    "Timelines",
    "ordinal",
    "plus",
    "stage_settings",
]

EPOCH = date(1970, 1, 1).toordinal()
FIRST = date.min.toordinal() - EPOCH
LAST = date.max.toordinal() - EPOCH
ABSENT = FIRST - 1
NEVER = 1 << 30

DAY = nw.Int32()
"""What a day is kept as: sums of two days of the calendar fit as well."""


def ordinal(value: Any) -> int:
    """Return the number of a day, whatever kind of date it is."""
    try:
        return civil_date(value).toordinal() - EPOCH
    except (TypeError, ValueError):
        return ABSENT


# Where the interview date lies with respect to today: what the stage depends on besides its own word.
STANDINGS = 4
_NO_DATE, _AFTER_TODAY, _TODAY, _BEFORE_TODAY = range(STANDINGS)
_SOME_DAY = date(2000, 1, 1)

COUNTED: Mapping[str, tuple[str, str]] = {
    "first": ("spoken", "first_check_in"),
    "first_latest": ("spoken", "first_check_in_latest"),
    "kept": ("decision_due", "grace"),
    "kept_latest": ("decision_due", "grace_latest"),
}
"""The columns that count business days: from which column, and by which number of `Timing`."""


def stage_settings() -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return what the stage and the interview date settle together: four cases for each stage."""
    place = FACETS.index(Stage)
    days = {
        _NO_DATE: (None, None),
        _AFTER_TODAY: (_SOME_DAY, _SOME_DAY - timedelta(1)),
        _TODAY: (_SOME_DAY, _SOME_DAY),
        _BEFORE_TODAY: (_SOME_DAY, _SOME_DAY + timedelta(1)),
    }
    return tuple(
        ((place, effective_stage(InterviewState(stage, interview_on=on), today)[0].position),)
        for stage in Stage
        for on, today in days.values()
    )


MOVED_BY_TIME = [int(stage not in FIXED) for stage in Stage]
"""For each stage, 1 where the interview date may correct it."""


class Timelines:
    """The expressions that follow from the dates.

    Attributes:
        words: For each derived facet, the place of its word.
        changes: For each, the day on which time alone changes it.
    """

    def __init__(self, timing: Timing, today: date | None, prefix: str) -> None:
        """Build them for columns that are named like the fields of a state, behind a prefix."""
        self._timing = timing
        self._today = None if today is None else today.toordinal() - EPOCH
        self._prefix = prefix
        self.words: dict[type[Word], nw.Expr] = {}
        self.changes: dict[type[Word], nw.Expr] = {}
        for facet, build in (
            (Moment, self._moment),
            (Silence, self._silence),
            (Aftermath, self._aftermath),
            (Block, self._block),
            (Pause, self._pause),
        ):
            self.words[facet], self.changes[facet] = build()

    def _column(self, name: str) -> nw.Expr:
        return nw.col(self._prefix + name)

    # ------------------------------------------------------------------- the interview

    def standing(self) -> nw.Expr:
        """Return where the interview date lies with respect to today, which may correct the stage."""
        on = self._column("interview_on")
        if self._today is None:
            return nw.when(on == ABSENT).then(_NO_DATE).otherwise(_TODAY)
        return (
            nw.when(on == ABSENT)
            .then(_NO_DATE)
            .when(on > self._today)
            .then(_AFTER_TODAY)
            .when(on == self._today)
            .then(_TODAY)
            .otherwise(_BEFORE_TODAY)
        )

    def stage_changes(self) -> nw.Expr:
        """Return the day on which time alone changes the stage."""
        on = self._column("interview_on")
        may = self._column("stage_moves") == 1
        return (
            nw.when(may & (on > self._today))
            .then(on)
            .when(may & (on == self._today))
            .then(on + 1)
            .otherwise(NEVER)
        )

    def _moment(self) -> tuple[nw.Expr, nw.Expr]:
        timing = self._timing
        return self._timeline(
            self._column("interview_on"),
            Moment.UNDATED,
            Moment.AHEAD,
            (Moment.INTERVIEW_DAY, 0),
            (Moment.FRESH, 1),
            (Moment.FADING, timing.thank_you_fine + 1),
            (Moment.LATE, timing.thank_you_unexcused + 1),
            (Moment.LONG_PAST, timing.thank_you_latest + 1),
        )

    # --------------------------------------------------------------------- the waiting

    def spoken(self) -> nw.Expr:
        """Return the last day on which the two of you met, wrote or spoke."""
        return nw.max_horizontal(self._column("interview_on"), self._column("last_contact_on"))

    def earliest(self) -> nw.Expr:
        """Return when the next question may be asked."""
        timing = self._timing
        return self._check_in(timing.next_check_in, timing.on_hold, "first", "kept")

    def _due(self) -> nw.Expr:
        timing = self._timing
        return self._check_in(
            timing.next_check_in_latest, timing.on_hold_latest, "first_latest", "kept_latest"
        )

    def _check_in(self, again: int, on_hold: int, first: str, kept: str) -> nw.Expr:
        check_ins, stage = self._column("check_ins"), self._column("stage")
        asked, promised, spoken = (
            self._column("last_contact_on"),
            self._column("decision_due"),
            self._column("spoken"),
        )
        window = (
            nw.when((check_ins > 0) & (asked > ABSENT))
            .then(plus(spoken, again))
            .when((stage == Stage.ON_HOLD.position) & (spoken > ABSENT))
            .then(plus(spoken, on_hold))
            .when((check_ins == 0) & (spoken > ABSENT))
            .then(self._column(first))
            .otherwise(ABSENT)
        )
        return (
            nw.when(check_ins >= self._timing.most_check_ins)
            .then(ABSENT)
            .when((promised == ABSENT) | (spoken > promised))
            .then(window)
            .when(check_ins == 0)
            .then(self._column(kept))
            .otherwise(nw.max_horizontal(window, self._column(kept)))
        )

    def _silence(self) -> tuple[nw.Expr, nw.Expr]:
        enough = self._column("check_ins") >= self._timing.most_check_ins
        last = self._column("last_contact_on")
        quiet = nw.max_horizontal(self._column("spoken"), self._column("decision_due"))
        spent = self._timeline(
            nw.when(last > ABSENT).then(quiet).otherwise(ABSENT),
            Silence.SPENT,
            Silence.SPENT,
            (Silence.LONG, self._timing.long_silence),
        )
        waited = self._timeline(self._column("earliest"), Silence.UNDATED, Silence.EARLY, (Silence.DUE, 0))
        word, change = (
            nw.when(enough).then(one).otherwise(other) for one, other in zip(spent, waited, strict=True)
        )
        return word, change

    def _pause(self) -> tuple[nw.Expr, nw.Expr]:
        last, on = self._column("last_contact_on"), self._column("interview_on")
        since = (
            nw.when(on > last)
            .then(plus(on, self._timing.thank_you_due))
            .otherwise(last)  # either may be absent
        )
        return self._timeline(since, Pause.UNDATED, Pause.RUNNING, (Pause.OVER, self._timing.pause))

    # -------------------------------------------------------------------- the decision

    def _aftermath(self) -> tuple[nw.Expr, nw.Expr]:
        on, last = self._column("decided_on"), self._column("last_contact_on")
        word, change = self._timeline(
            on,
            Aftermath.UNDATED,
            Aftermath.FRESH,
            (Aftermath.SETTLED, self._timing.decision_reply_latest + 1),
        )
        settled = (on > ABSENT) & (last >= on)
        return (
            nw.when(settled).then(Aftermath.SETTLED.position).otherwise(word),
            nw.when(settled).then(NEVER).otherwise(change),
        )

    # ------------------------------------------------------------------ the invitation

    def _block(self) -> tuple[nw.Expr, nw.Expr]:
        withdrawn = self._column("invitation") == Invitation.WITHDRAWN.position
        word, change = self._timeline(
            self._column("invited_on"),
            Block.UNDATED,
            Block.STANDING,
            (Block.OVER, self._timing.withdrawn_block),
        )
        return (
            nw.when(withdrawn).then(word).otherwise(Block.OVER.position),
            nw.when(withdrawn).then(change).otherwise(NEVER),
        )

    # ----------------------------------------------------------------------- the steps

    def due(self) -> dict[Action, nw.Expr]:
        """Return the day each action is due; what is not named is never due."""
        timing = self._timing
        on, decided = self._column("interview_on"), self._column("decided_on")

        def after(day: nw.Expr, days: int) -> nw.Expr:
            return nw.when(day > ABSENT).then(plus(day, days)).otherwise(ABSENT)

        return {
            Action.PREPARE: on,
            Action.ASK_PERMISSION: on,
            Action.SEND_THANK_YOU: after(on, timing.thank_you_due),
            Action.CHECK_IN: self._due(),
            Action.SEND_MESSAGE: after(decided, timing.decision_reply),
            Action.REPLY_TO_OFFER: after(decided, timing.offer_reply),
            Action.REPLY_TO_REJECTION: after(decided, timing.decision_reply),
        }

    def _timeline(
        self, start: nw.Expr, undated: Word, held: Word, *words: tuple[Word, int]
    ) -> tuple[nw.Expr, nw.Expr]:
        """Return the word that holds today, and the day on which time alone changes it.

        Each word has the number of days after the start from which it holds.
        """
        if self._today is None:
            return nw.lit(undated.position, dtype=DAY), nw.lit(NEVER, dtype=DAY)
        word = nw.when(start == ABSENT).then(undated.position)
        change = nw.when(start == ABSENT).then(NEVER)
        for following, days in words:
            ahead = start > self._today - days
            word = word.when(ahead).then(held.position)
            change = change.when(ahead).then(start + days)
            held = following
        return word.otherwise(held.position), change.otherwise(NEVER)


def plus(day: nw.Expr, days: nw.Expr | int) -> nw.Expr:
    """Return the day so many days later, within the calendar."""
    return nw.min_horizontal(day + days, nw.lit(LAST, dtype=DAY))
