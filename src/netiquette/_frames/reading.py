"""How rows are read on a day: what `_deciding.reading` makes of a state, for whole columns.

Theory of operation. Which of two interviews is the latest and which the next, and how far that says the
process has come, depends on four things: the stage, where the interview lies (its *standing*), where the
next one lies beside it, and whether the next round is said to be booked. That is a small number of cases; so
`as_of` itself is asked once for each, and what it says is looked up. Another employer's offer depends on
nothing but its own day.

Two rules of this file, as in `timelines`. Today is a constant, never a column. And comparisons are of columns
with constants or columns, never negated.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import narwhals as nw

from netiquette._deciding.reading import FIXED, MAYBE_MET, NOT_YET, as_of, effective_stage
from netiquette._deciding.rule import FACETS
from netiquette._frames.executor import Table
from netiquette._frames.timelines import ABSENT, EPOCH, NEVER
from netiquette._vocabulary.state import WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import NextRound, OtherOffer, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from netiquette._deciding.timing import Timing

__all__ = ["Reading"]

_TODAY = date(2000, 1, 10)
"""Any day: what is read depends on what lies before another, and never by how much."""
_NO_DATE, _AHEAD, _IS_TODAY, _BEHIND = range(4)
_INTERVIEWS = {
    _NO_DATE: None,
    _AHEAD: _TODAY + timedelta(2),
    _IS_TODAY: _TODAY,
    _BEHIND: _TODAY - timedelta(2),
}
_NEXT_DAYS = [_TODAY + timedelta(days) for days in (-3, -1, 0, 1, 3)]
_LATER = 3
"""What the place of a next interview has more where it is later than the one beside it."""
_NEXT = 1 + 2 * _LATER
"""Where the next interview lies: no day, or one of the other standings, no later than the other or later."""

_NOWHERE, _FROM_INTERVIEW, _FROM_NEXT = range(3)
"""Where a day is read from."""


class _Case(NamedTuple):
    """A state in which no more is known than how to read it, and how it is read."""

    given: InterviewState
    read: InterviewState
    until: date | None

    def source(self, day: date | None) -> int:
        """Return where a day comes from."""
        if day is None:
            return _NOWHERE
        return _FROM_INTERVIEW if day == self.given.interview_on else _FROM_NEXT


_FACTS: Mapping[str, Callable[[_Case, Timing], int]] = {
    "interview_from": lambda case, _: case.source(case.read.interview_on),
    "next_from": lambda case, _: case.source(case.read.next_interview_on),
    "until_from": lambda case, _: case.source(case.until),
    "begun": lambda case, _: case.read.check_ins < case.given.check_ins,
    "scheduled": lambda case, _: case.read.stage is Stage.SCHEDULED,
    "on_hold": lambda case, _: case.read.stage is Stage.ON_HOLD,
    "decided": lambda case, _: case.read.stage.decided,
    "offered": lambda case, _: case.read.stage is Stage.OFFERED,
    "accepted": lambda case, _: case.read.stage is Stage.ACCEPTED,
    "booked": lambda case, _: case.read.next_round is NextRound.BOOKED,
    "maybe_met": lambda case, _: case.read.stage in MAYBE_MET,
    "moves": lambda case, _: case.read.stage not in FIXED,
    "silence_end": lambda case, timing: (
        timing.silence_end if case.read.stage in NOT_YET else timing.met_silence_end
    ),
}
"""What there is to know of a case, by the name of its column; ``moves``: whether a day corrects the stage."""


class Reading:
    """How rows with some columns are read on a day.

    Attributes:
        known: The fields that are not the same in every row, once they have been read.
        joint: Whether the stage is read together with anything else.
        axes: The columns by which a case is looked up, each with its number of values.
        renewed: The words that start over with a round: for each field, what each of its words is then.
    """

    def __init__(self, fields: frozenset[str], today: date | None, prefix: str) -> None:
        """Take the fields that are columns, which are named like them, behind a prefix."""
        self._fields = fields
        self._today = None if today is None else today.toordinal() - EPOCH
        self._prefix = prefix
        self._offers = "other_offer_due" in fields
        self._told = "next_interview_on" in fields
        stands = self._told or "interview_on" in fields
        self.joint = stands or "next_round" in fields
        self.axes: list[tuple[str, int]] = []
        if "stage" in fields:
            self.axes.append(("stage", len(Stage)))
        if stands:
            self.axes.append(("standing", len(_INTERVIEWS) * (_NEXT if self._told else 1)))
        if "next_round" in fields:
            self.axes.append(("next_round", len(NextRound)))
        self._cases = [*self._all_cases()]
        self.known = fields | {"other_offer"} if self._offers else fields
        if self._told:
            self.known |= {"interview_on"}
        if any(case.read.next_interview_on for case in self._cases):
            self.known |= {"next_interview_on"}
        begun = self._told and today is not None
        self.renewed = {field: words for field, words in _renewed() if begun and field in fields}

    def _all_cases(self) -> Iterator[_Case]:
        """Yield each case, in the order in which they are looked up."""
        widths = dict(self.axes)
        today = None if self._today is None else _TODAY
        for stage in Stage if "stage" in widths else (Stage.UNKNOWN,):
            for standing in range(widths.get("standing", 1)):
                on = _INTERVIEWS[standing % len(_INTERVIEWS)]
                following = _example(on, standing // len(_INTERVIEWS), today)
                for said in NextRound if "next_round" in widths else (NextRound.NONE,):
                    given = InterviewState(
                        stage, interview_on=on, next_interview_on=following, next_round=said, check_ins=1
                    )
                    yield _Case(given, *as_of(given, today))

    def settings(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Return what each case settles: the stage, and whether there is a next round."""
        today = None if self._today is None else _TODAY
        return tuple(
            (
                (_STAGE, effective_stage(case.read, today)[0].position),
                (_NEXT_ROUND, case.read.next_round.position),
            )
            for case in self._cases
        )

    @property
    def needed(self) -> frozenset[str]:
        """The fields of which reading takes the very word."""
        needed = {"other_offer"} if self._offers else set[str]()
        if self.joint:
            needed |= {"stage", "next_round"}
        return frozenset(needed | self.renewed.keys())

    # ------------------------------------------------------------------------ at work

    def _column(self, name: str) -> nw.Expr:
        return nw.col(self._prefix + name)

    def facts(self, timing: Timing, names: Sequence[str]) -> dict[str, Table]:
        """Return what there is to know of each case, as tables to look up by `axes`."""
        return {name: Table([int(_FACTS[name](case, timing)) for case in self._cases]) for name in names}

    @property
    def moving(self) -> list[str]:
        """The facts that have to be looked up before a day can be read from another column."""
        moving = ["interview_from", "next_from", "until_from"] if "next_interview_on" in self.known else []
        return [*moving, "begun"] if self._told and self._today is not None else moving

    def standing(self) -> nw.Expr:
        """Return where the interview lies, and the next one beside it, as they are given."""
        on = self._column("interview_on")
        lies = nw.when(on == ABSENT).then(_NO_DATE)
        if self._today is not None:
            lies = lies.when(on > self._today).then(_AHEAD).when(on < self._today).then(_BEHIND)
        standing = lies.otherwise(_IS_TODAY)
        if not self._told:
            return standing
        following = self._column("next_interview_on")
        beside = nw.when(following == ABSENT).then(_NO_DATE)
        if self._today is not None:
            beside = beside.when(following > self._today).then(_AHEAD)
            beside = beside.when(following < self._today).then(_BEHIND)
        later = nw.when(following > on).then(_LATER).otherwise(0)
        return (beside.otherwise(_IS_TODAY) + later) * len(_INTERVIEWS) + standing

    def columns(self) -> dict[str, nw.Expr]:
        """Return the columns of days, and of counts, that are written anew, and of another offer."""
        made = self._with_other_offer() if self._offers else {}
        if "begun" in self.moving:
            begun, following = self._column("begun") == 1, self._column("next_interview_on")
            promised, asked = self._column("decision_due"), self._column("check_ins")
            made["decision_due"] = nw.when(begun & (promised <= following)).then(ABSENT).otherwise(promised)
            made["check_ins"] = nw.when(begun).then(0).otherwise(asked)
        if self.moving:
            made["interview_on"] = self._read_from("interview_from", ABSENT)
            made["next_interview_on"] = self._read_from("next_from", ABSENT)
            made["round_until"] = self._read_from("until_from", NEVER)
        return made

    def _read_from(self, source: str, otherwise: int) -> nw.Expr:
        """Return the day of an interview from where it is read."""
        place = self._column(source)
        read = nw.when(place == _FROM_INTERVIEW).then(self._column("interview_on"))
        if self._told:
            read = read.when(place == _FROM_NEXT).then(self._column("next_interview_on"))
        return read.otherwise(otherwise)

    def _with_other_offer(self) -> dict[str, nw.Expr]:
        """Return another offer, which is open until its day has passed, unless they know the end of it."""
        word, due = self._column("other_offer"), self._column("other_offer_due")
        told = (word == OtherOffer.TOLD.position) | (word == OtherOffer.TAKEN.position)
        read = nw.when(told).then(word).when(due == ABSENT).then(word)
        if self._today is None:
            return {"other_offer": read.otherwise(OtherOffer.OPEN.position)}
        over = due < self._today
        return {
            "other_offer": read.when(over).then(OtherOffer.NONE.position).otherwise(OtherOffer.OPEN.position),
            "other_offer_due": nw.when(told).then(due).when(over).then(ABSENT).otherwise(due),
        }

    def changes(self) -> Iterator[nw.Expr]:
        """Yield the days on which time alone changes how a row is read, and with it the stage."""
        if self._today is None:
            return
        if "interview_on" in self.known:
            on, may = self._column("interview_on"), self._column("moves") == 1
            ahead, is_today = may & (on > self._today), may & (on == self._today)
            yield nw.when(ahead).then(on).when(is_today).then(on + 1).otherwise(NEVER)
        if self.moving:
            yield self._column("round_until")
        if self._offers:
            due, word = self._column("other_offer_due"), self._column("other_offer")
            waits = (due > ABSENT) & (word == OtherOffer.OPEN.position)
            yield nw.when(waits).then(due + 1).otherwise(NEVER)


_STAGE, _NEXT_ROUND = FACETS.index(Stage), FACETS.index(NextRound)


def _example(on: date | None, place: int, today: date | None) -> date | None:
    """Return a day on which a next interview lies as it is said to; None where there is none."""
    for day in _NEXT_DAYS:
        lies = _IS_TODAY if today is None or day == today else _AHEAD if day > today else _BEHIND
        if place == lies + _LATER * (on is None or day > on):
            return day
    return None


_A_ROUND_BEGINS = InterviewState(Stage.INTERVIEWED, next_interview_on=_TODAY)


def _renewed() -> Iterator[tuple[str, list[int]]]:
    """Yield the fields with a word that starts over with a round, and what each of their words is then."""
    for field, words in WORD_FIELDS.items():
        if words in {Stage, NextRound, OtherOffer}:
            continue
        said: Iterator[dict[str, Any]] = ({field: word} for word in words)
        begun = (as_of(attrs.evolve(_A_ROUND_BEGINS, **word), _TODAY)[0] for word in said)
        read = [getattr(state, field).position for state in begun]
        if read != [*range(len(words))]:
            yield field, read
