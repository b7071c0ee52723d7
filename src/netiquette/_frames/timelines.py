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

from datetime import date
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._vocabulary.arguments import civil_date
from netiquette._vocabulary.words import Invitation, Offer, OtherOffer, Turn

if TYPE_CHECKING:
    from netiquette._deciding.timing import Timing
    from netiquette._vocabulary.words import Word

__all__ = [
    "ABSENT",
    "AGAIN",
    "DAY",
    "EPOCH",
    "FIRST",
    "FIRST_TIME",
    "LAST",
    "NEVER",
    "ON_HOLD",
    "UNCOUNTED",
    "WAYS",
    "Timelines",
    "ordinal",
    "plus",
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


FIRST_TIME, AGAIN, ON_HOLD, UNCOUNTED = range(4)
"""How the days to the next question are counted from the last contact; in the last way they are not."""
WAYS = 4


class Timelines:
    """The expressions that follow from the dates.

    Attributes:
        words: For each derived facet, the place of its word.
        changes: For each, the day on which time alone changes it.
        bounded: Whether a day on which they spoke may bound a meeting without a day.
    """

    def __init__(self, timing: Timing, today: date | None, prefix: str, known: frozenset[str]) -> None:
        """Build them for columns that are named like the fields of a state, behind a prefix.

        Args:
            timing: The numbers.
            today: The day, if any.
            prefix: What the names of our columns begin with.
            known: The fields that are not the same in every row.
        """
        self._timing = timing
        self._today = None if today is None else today.toordinal() - EPOCH
        self._prefix = prefix
        self._known = known
        self.bounded = {"stage", "last_contact_on"} <= known
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

    def spoke(self) -> nw.Expr:
        """Return the day after which they cannot have met, where the day of the interview is not known."""
        maybe = self._column("maybe_met") == 1
        return nw.when(maybe).then(self._column("last_contact_on")).otherwise(ABSENT)

    def _moment(self) -> tuple[nw.Expr, nw.Expr]:
        timing = self._timing
        on = self._column("interview_on")
        dated = self._timeline(
            on,
            Moment.UNDATED,
            Moment.AHEAD,
            (Moment.INTERVIEW_DAY, 0),
            (Moment.FRESH, 1),
            (Moment.FADING, timing.thank_you_fine + 1),
            (Moment.LATE, timing.thank_you_unexcused + 1),
            (Moment.LONG_PAST, timing.thank_you_latest + 1),
        )
        if not self.bounded:
            return dated
        bounded = self._timeline(
            self._column("spoke"),
            Moment.UNDATED,
            Moment.UNDATED,
            (Moment.LONG_PAST, timing.thank_you_latest + 1),
        )
        if "interview_on" not in self._known:
            return bounded
        word, change = (
            nw.when(on > ABSENT).then(one).otherwise(other) for one, other in zip(dated, bounded, strict=True)
        )
        return word, change

    # --------------------------------------------------------------------- the waiting

    def spoken(self) -> nw.Expr:
        """Return the last day on which the two of you met, wrote or spoke."""
        days = [self._column("interview_on"), self._column("last_contact_on")]
        if {"offer", "decided_on"} <= self._known:
            spoken = self._column("offer") == Offer.SPOKEN.position
            days.append(nw.when(spoken).then(self._column("decided_on")).otherwise(ABSENT))
        return nw.max_horizontal(*days)

    def way(self) -> nw.Expr:
        """Return how the days to the next question are counted from then."""
        way: Any = nw
        asked = self._column("check_ins") > 0
        if "check_ins" in self._known:
            way = way.when(asked & (self._column("last_contact_on") > ABSENT)).then(AGAIN)
        if "stage" in self._known:
            way = way.when(self._column("on_hold") == 1).then(ON_HOLD)
        if "check_ins" in self._known:
            way = way.when(asked).then(UNCOUNTED)
        return nw.lit(FIRST_TIME, dtype=DAY) if way is nw else way.otherwise(FIRST_TIME)

    def earliest(self) -> nw.Expr:
        """Return when the next question may be asked."""
        return self._check_in("counted", "kept")

    def ask_by(self) -> nw.Expr:
        """Return the day on which it is due."""
        return self._check_in("counted_latest", "kept_latest")

    def _check_in(self, counted: str, kept: str) -> nw.Expr:
        check_ins, promised, spoken = (
            self._column("check_ins"),
            self._column("decision_due"),
            self._column("spoken"),
        )
        enough = nw.when(check_ins >= self._timing.most_check_ins).then(ABSENT)
        counts = (spoken > ABSENT) & (self._column("way") < UNCOUNTED)
        if "decision_due" not in self._known:
            return enough.when(counts).then(self._column(counted)).otherwise(ABSENT)
        window = nw.when(counts).then(self._column(counted)).otherwise(ABSENT)
        return (
            enough.when((promised == ABSENT) | (spoken > promised))
            .then(window)
            .when(check_ins == 0)
            .then(self._column(kept))
            .otherwise(nw.max_horizontal(window, self._column(kept)))
        )

    def lapse(self) -> nw.Expr:
        """Return the first day on which a question that was due comes too late."""
        heard = nw.max_horizontal(self._column("spoken"), self._column("decision_due"))
        end = heard + self._column("silence_end").cast(DAY)
        asked = self._column("earliest") > ABSENT
        return nw.when(asked).then(nw.max_horizontal(end, self._column("ask_by") + 1)).otherwise(ABSENT)

    def _silence(self) -> tuple[nw.Expr, nw.Expr]:
        timing = self._timing
        earliest, promised = self._column("earliest"), self._column("decision_due")
        last = self._column("last_contact_on")
        if self._today is None:
            return self._timeline(earliest, Silence.UNDATED, Silence.UNDATED)
        quiet = nw.max_horizontal(last, self._column("interview_on"), promised)
        spent = self._timeline(
            nw.when(last > ABSENT).then(quiet).otherwise(ABSENT),
            Silence.SPENT,
            Silence.SPENT,
            (Silence.LONG, timing.long_silence),
        )
        lapse = self._column("lapse")
        unknown, early, asks = earliest == ABSENT, earliest > self._today, lapse > self._today
        waited = (
            nw.when(unknown)
            .then(Silence.UNDATED.position)
            .when(early)
            .then(Silence.EARLY.position)
            .when(asks)
            .then(Silence.DUE.position)
            .otherwise(Silence.LAPSED.position),
            nw.when(unknown).then(NEVER).when(early).then(earliest).when(asks).then(lapse).otherwise(NEVER),
        )
        enough = self._column("check_ins") >= timing.most_check_ins
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

    def to_answer(self) -> nw.Expr:
        """Return the day of the decision that wants an answer: theirs, unless you took another offer."""
        on, decided = self._column("decided_on"), self._column("decided") == 1
        if "other_offer" in self._known:
            taken = self._column("other_offer") == OtherOffer.TAKEN.position
            decided = decided & ~(taken & (self._column("offered") == 1))
        return nw.when(decided).then(on).otherwise(ABSENT)

    def _aftermath(self) -> tuple[nw.Expr, nw.Expr]:
        on, last = self._column("to_answer"), self._column("last_contact_on")
        word, change = self._timeline(
            on,
            Aftermath.UNDATED,
            Aftermath.FRESH,
            (Aftermath.SETTLED, self._timing.decision_reply_latest + 1),
        )
        settled = (on > ABSENT) & (last > on)
        if "turn" in self._known:
            turn = self._column("turn")
            settled = settled & (turn == Turn.UNKNOWN.position)
            settled = settled | (turn == Turn.THEIRS.position) | (turn == Turn.NOBODY.position)
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
