"""How rows are read on a day: what `timelines.as_of` makes of a state, as expressions on whole columns.

Theory of operation. Two kinds of days change more than a derived word: that of the next interview, which may
have come, and that by which another employer wants an answer, which may have passed. The columns of the
fields they change are written anew, once, before anything else is worked out; all later expressions read
only those. A round that is booked is told by the *standing* of a row, beside where its interview lies, so
that frames without any of the newer columns look up no more than they did.

Two rules of this file, as in `timelines`. Today is a constant, never a column. And comparisons are of columns
with constants or columns, never negated.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import narwhals as nw

from netiquette._deciding.rule import FACETS
from netiquette._deciding.timelines import effective_stage
from netiquette._frames.timelines import ABSENT, EPOCH, MOVES, NEVER
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import NextRound, OtherOffer, Stage, ThankYou

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Reading"]

_NO_DATE, _AFTER_TODAY, _TODAY, _BEFORE_TODAY = range(4)
_BOOKED = 4
"""What a standing has more where the day of the next interview is ahead."""
_SOME_DAY = date(2000, 1, 1)
_STANDINGS = {
    _NO_DATE: (None, None),
    _AFTER_TODAY: (_SOME_DAY, _SOME_DAY - timedelta(1)),
    _TODAY: (_SOME_DAY, _SOME_DAY),
    _BEFORE_TODAY: (_SOME_DAY, _SOME_DAY + timedelta(1)),
}
_STAGE, _NEXT_ROUND = FACETS.index(Stage), FACETS.index(NextRound)


class Reading:
    """How rows with some columns are read on a day.

    Attributes:
        known: The fields that are not the same in every row, once they have been read.
        needed: The fields that reading them takes, whether or not an answer turns on them.
        renewed: Whether the day of a next interview may have come.
        standings: How many standings a row may have.
    """

    def __init__(self, fields: frozenset[str], today: date | None, prefix: str) -> None:
        """Take the fields that are columns, which are named like them, behind a prefix."""
        self._fields = fields
        self._today = None if today is None else today.toordinal() - EPOCH
        self._prefix = prefix
        self._offers = "other_offer_due" in fields
        self._told = "next_interview_on" in fields
        # The interview of somebody who has had one is the next one while it is ahead.
        self._shifts = today is not None and {"stage", "interview_on"} <= fields
        self.renewed = self._told and today is not None
        self.known = fields
        if self._told:
            self.known |= {"stage", "interview_on"}
        if self._told or self._shifts:
            self.known |= {"next_interview_on"}
        if self._offers:
            self.known |= {"other_offer"}
        self.needed = {"thank_you", "meeting", "next_round"} if self.renewed else set[str]()
        if self._offers:
            self.needed.add("other_offer")
        booked = len(_STANDINGS) if self._told else int(self._shifts)
        self.standings = len(_STANDINGS) + booked

    @property
    def settles_the_next_round(self) -> bool:
        """Whether the standing says whether a round is booked."""
        return self.standings > len(_STANDINGS)

    def settings(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Return what the stage and the standing settle together."""
        return tuple(self._setting(stage, standing) for stage in Stage for standing in range(self.standings))

    def _setting(self, stage: Stage, standing: int) -> tuple[tuple[int, int], ...]:
        on, today = _STANDINGS[standing % _BOOKED]
        held, _ = effective_stage(InterviewState(stage, interview_on=on), today)
        setting = (_STAGE, held.position)
        if standing >= _BOOKED:
            return setting, (_NEXT_ROUND, NextRound.BOOKED.position)
        if self.settles_the_next_round and "next_round" not in self._fields:
            return setting, (_NEXT_ROUND, NextRound.NONE.position)
        return (setting,)

    # ------------------------------------------------------------------------ at work

    def _column(self, name: str) -> nw.Expr:
        return nw.col(self._prefix + name)

    def columns(self) -> dict[str, nw.Expr]:
        """Return the columns that are written anew; `MOVES` has to be there where a round is told."""
        made: dict[str, nw.Expr] = {}
        if self._offers:
            made |= self._with_other_offer()
        if self._today is None:
            return made
        begun = shifted = None
        on, upcoming = self._column("interview_on"), self._column("next_interview_on")
        if self._told:
            begun = (upcoming > ABSENT) & (upcoming <= self._today) & (self._column(MOVES) == 1)
            made |= self._with_next_round(begun)
        if self._shifts:
            shifted = (self._column("stage") == Stage.INTERVIEWED.position) & (on > self._today)
            shifted = shifted & (upcoming == ABSENT) if self._told else shifted
        if begun is not None and shifted is not None:
            made["interview_on"] = nw.when(begun).then(upcoming).when(shifted).then(ABSENT).otherwise(on)
            made["next_interview_on"] = nw.when(begun).then(ABSENT).when(shifted).then(on).otherwise(upcoming)
        elif begun is not None:
            made["interview_on"] = nw.when(begun).then(upcoming).otherwise(on)
            made["next_interview_on"] = nw.when(begun).then(ABSENT).otherwise(upcoming)
        elif shifted is not None:
            made["interview_on"] = nw.when(shifted).then(ABSENT).otherwise(on)
            made["next_interview_on"] = nw.when(shifted).then(on).otherwise(ABSENT)
        return made

    def _with_other_offer(self) -> dict[str, nw.Expr]:
        """Return another offer, which is open until its day has passed, unless they were told."""
        word, due = self._column("other_offer"), self._column("other_offer_due")
        told = word == OtherOffer.TOLD.position
        read = nw.when(told).then(word).when(due == ABSENT).then(word)
        if self._today is None:
            return {"other_offer": read.otherwise(OtherOffer.OPEN.position)}
        return {
            "other_offer": read.when(due < self._today)
            .then(OtherOffer.NONE.position)
            .otherwise(OtherOffer.OPEN.position),
            "other_offer_due": nw.when(told).then(due).when(due < self._today).then(ABSENT).otherwise(due),
        }

    def _with_next_round(self, begun: nw.Expr) -> dict[str, nw.Expr]:
        """Return what starts over with a round."""
        upcoming, promised = self._column("next_interview_on"), self._column("decision_due")
        thanks = self._column("thank_you")
        made: dict[str, nw.Expr] = {
            "stage": nw.when(begun).then(Stage.SCHEDULED.position).otherwise(self._column("stage")),
            "thank_you": nw.when(thanks == ThankYou.UNWELCOME.position)
            .then(thanks)
            .when(begun)
            .then(ThankYou.UNKNOWN.position)
            .otherwise(thanks),
            "decision_due": nw.when(begun & (promised <= upcoming)).then(ABSENT).otherwise(promised),
        }
        # What a frame has no column for starts over as it is: `Meeting.UNKNOWN`, `NextRound.NONE`, 0.
        made |= {
            field: nw.when(begun).then(0).otherwise(self._column(field))
            for field in ("meeting", "next_round", "check_ins")
        }
        return {field: read for field, read in made.items() if field == "stage" or field in self._fields}

    def standing(self) -> nw.Expr:
        """Return where the interview lies with respect to today, and whether another is booked."""
        on = self._column("interview_on")
        standing = nw.when(on == ABSENT).then(_NO_DATE)
        if self._today is not None:
            standing = standing.when(on > self._today).then(_AFTER_TODAY)
            standing = standing.when(on < self._today).then(_BEFORE_TODAY)
        lies = standing.otherwise(_TODAY)
        if not self.settles_the_next_round:
            return lies
        booked = self._column("next_interview_on") > ABSENT
        if self._told:
            booked = booked & (self._column(MOVES) == 1)
        return lies + nw.when(booked).then(_BOOKED).otherwise(0)

    def changes(self) -> Iterator[nw.Expr]:
        """Yield the days on which time alone changes how a row is read, and with it the stage."""
        if self._today is not None and "interview_on" in self.known:
            on, may = self._column("interview_on"), self._column(MOVES) == 1
            yield (
                nw.when(may & (on > self._today))
                .then(on)
                .when(may & (on == self._today))
                .then(on + 1)
                .otherwise(NEVER)
            )
        if self._today is not None and self.settles_the_next_round:
            booked = self._column("standing") >= _BOOKED
            yield nw.when(booked).then(self._column("next_interview_on")).otherwise(NEVER)
        if self._today is not None and self._offers:
            due, open_ = self._column("other_offer_due"), OtherOffer.OPEN.position
            waits = (due > ABSENT) & (self._column("other_offer") == open_)
            yield nw.when(waits).then(due + 1).otherwise(NEVER)
