"""The agenda of whole columns: rows of one process are answered together, as `netiquette.agenda` does it.

Theory of operation. Each row is a person, answered as any row is. Beside that, the people of a process are
ranked in each of the orders of the sharing table, by a number that grows with the place of their contact and
with the row. The one for whom an action is has the least number among those who come into question, which is
one aggregate over the rows of the process; and what becomes of the step is looked up by the words that the
sharing table asks for. Requests to connect are numbered in their order, and the number gives the day. What is
left to a row is put in order of urgency, by comparing its few steps with one another.

Two rules of this file, as in `timelines`. Today is a constant, never a column. And comparisons are of columns
with constants or columns.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice, permutations
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.reading import FIXED
from netiquette._deciding.sharing import ORDER_OF, ORDERS
from netiquette._frames.executor import Table
from netiquette._frames.plan import Columns, Plan, in_the_calendar
from netiquette._frames.timelines import ABSENT, DAY, EPOCH, LAST, NEVER
from netiquette._process.assignment import PASSES_ON, share_of
from netiquette._process.joining import ANSWERED, APART, FAILED, NOES
from netiquette._process.spreading import free_days
from netiquette._process.urgency import ASKS, LATER, URGENCY, WAITS
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import DATE_FIELDS
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Meeting,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Route,
    Stage,
    Turn,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from netiquette._deciding.policy import Policy
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._frames.executor import Executor
    from netiquette._vocabulary.words import Word

__all__ = ["NOTHING_TO_DO", "PROCESS", "ROW", "ProcessPlan"]

PROCESS, ROW = "process", "row"
"""The columns that a frame has to have: the number of the process, where it has one, and that of the row."""

NOTHING_TO_DO = len(Action)
"""The number of no action, after those of all there are."""

_NUMBER = nw.Int64()
_STRIDE = 1 << 58
"""From one place in an order to the next; a row has a smaller number, with Spark's large ones as well."""
_NOBODY = (1 << 63) - 1
"""Comes after everybody."""

_BY_ROW = {"contact", "stage", "route", "presence", "permission", "meeting", "invitation", "turn", "offer"}
"""The fields whose very word says who does what."""
_IN_COMMON = {"check_ins", "other_offer", "next_round", *DATE_FIELDS}
"""The other fields that say something of the process."""
_PERSON: Mapping[str, type[Word]] = {
    "contact": Contact,
    "stage": Stage,
    "route": Route,
    "presence": Presence,
}
"""The fields by which the sharing table tells people apart."""

_OF_A_DECISION: Mapping[str, int] = {"stage": len(Stage), "turn": len(Turn), "offer": len(Offer)}
"""What the others have from the row in which a decision was noted, and how many values each may have."""

_WHOEVER_ASKS = frozenset(
    {
        Action.SEND_INVITATION,
        Action.SEND_MESSAGE,
        Action.REPLY_TO_OFFER,
        Action.REPLY_TO_REJECTION,
        Action.KEEP_IN_TOUCH,
    }
)
"""For one person of all there are, whether or not their own answer asks for it."""
_AMONG_THOSE_MET = frozenset({Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH})

_OTHER_LEFT_OUT, _ONE_LEFT_OUT = 1, 2
"""What becomes of an action, as bits: whether it is left out for the others, and for the one."""

_ASKS_AFTER_A_WAIT = LATER + 1
"""How urgent a question is beside a wait: as any other once its day has come; without one, for later."""
_BASE = 1 << 22
"""From one kind of urgency to the next: more than there are days in the calendar."""
_RAISED = 1 << 20
"""What the number of a day is raised by, so that none is negative."""
_LEFT_OUT = 1 << 30
"""Comes after every step."""

_ACTION_WORDS = [str(action) for action in Action]
_WORD_OF_NEXT = Table([*range(len(_ACTION_WORDS)), -1], _ACTION_WORDS)
"""The word for each action, and none for no action."""
_PLACES = {name: Table([order[contact] + 1 for contact in Contact]) for name, order in ORDERS.items()}
"""The place of each contact in each order, from 1 on."""

_MOST_REQUESTS = 1 << 12
"""How many requests of a process are given a day, after the first month; those beyond share the last day."""


class ProcessPlan(Plan):
    """All that can be worked out before the first row is seen, where rows belong to processes.

    A frame has two more columns, `PROCESS` (where it is numbered) and `ROW`.
    """

    _of_rounds = True

    def __init__(
        self,
        policy: Policy,
        fields: frozenset[str],
        today: date,
        prefix: str,
        *,
        with_courtesy: bool,
        in_memory: bool,
        by: tuple[str, ...],
    ) -> None:
        """Work it out for a policy, the fields that are columns, and a day.

        Args:
            policy: The policy.
            fields: The fields that are columns.
            today: The day.
            prefix: What the names of our columns begin with.
            with_courtesy: Whether anything is asked for besides the verdict and its rule.
            in_memory: Whether an engine looks up in memory, where arrays may be larger.
            by: The columns that are equal in rows of one process, and in no others.
        """
        self._given = fields
        self._by = by
        self._policy = policy
        self._day = today
        self._now = today.toordinal() - EPOCH
        self._routed = "contact" in fields
        super().__init__(
            policy,
            fields | {*self._said_by_others(fields)},
            today,
            prefix,
            with_courtesy=with_courtesy,
            in_memory=in_memory,
        )
        self._at_once = {}
        self._shares = with_courtesy
        if not with_courtesy:
            return
        self.tells_days = True
        thanks = (Action.SEND_THANK_YOU,)
        asked = frozenset[Action]().union(*self._actions)
        self._passes_on = self._routed and Action.SEND_THANK_YOU in asked
        self._is_found = self._routed and "presence" in fields and Action.FIND_OUT in asked
        longest = max(map(len, self._actions))
        self._at = [
            [actions[place] if place < len(actions) else None for actions in self._actions]
            for place in range(longest)
        ]
        """For each place in an answer, the action that each answer has there."""
        self._places = [frozenset(action for action in at if action is not None) for at in self._at]
        if self._passes_on:
            self._places.append(frozenset(thanks))
        self._possible = frozenset[Action]().union(*self._places)
        self._days = {day: place for place, day in enumerate(self._all_days())}
        self._stepped |= self._days.keys()
        self._axes_of_people = [
            (f"shared_{field}", len(words)) for field, words in _PERSON.items() if field in self._known
        ]
        self._kinds, self._of_kind = self._kinds_of_people()
        self._tables = self._step_tables()
        self._shared = {action: Table(kinds) for action, kinds in self._of_kind.items() if any(kinds)}
        self._thanks = Table([int(Action.SEND_THANK_YOU in actions) for actions in self._actions])
        self._growing = [*self._growing_lists()]
        self._following = Table([day + _RAISED for day in self._later_days()])

    def _said_by_others(self, fields: frozenset[str]) -> Iterator[str]:
        """Yield the fields that a row may have from others, though it is no column."""
        if self._routed:  # an agency stands before everybody else in its process
            yield "route"
        if fields & {"interview_on", "next_interview_on"}:  # a talk with one of them is a contact with all
            yield "last_contact_on"

    def _all_days(self) -> Iterator[str]:
        yield ""
        yield from dict.fromkeys(
            day for action in sorted(self._possible) for day in self._days_of(action) if day
        )

    def _kinds_of_people(self) -> tuple[Table, dict[Action, list[int]]]:
        """Return the kind of each person, and for each action what becomes of it for each kind."""
        people = [*_combinations({field: _PERSON[field] for field in _PERSON if field in self._known})]
        actions = sorted(self._possible)
        shares = [tuple(_becomes(self._policy, action, person) for action in actions) for person in people]
        kinds = [*dict.fromkeys(shares)]
        of_kind = {action: [kind[place] for kind in kinds] for place, action in enumerate(actions)}
        return Table([*map(kinds.index, shares)]), of_kind

    @property
    def used(self) -> frozenset[str]:
        return super().used | ((_BY_ROW | _IN_COMMON) & self._given)

    @property
    def _told_apart(self) -> set[str]:
        return super()._told_apart | (_BY_ROW & self._given)

    # ------------------------------------------------------------------------------ at work

    def answer(
        self, frame: Any, executor: Executor, calendar: BusinessCalendar, answers: Sequence[str]
    ) -> Any:
        """Return the frame with columns for the answers, as `Plan.answer` does; rows may be in another order.

        Args:
            frame: A column of numbers for each field of `used`, for the row, and for the process.
            executor: Who carries it out.
            calendar: The days on which people are at work.
            answers: The answers that are wanted.
        """
        frame = self._gathered(frame, executor)
        if not self._shares:
            return super().answer(frame, executor, calendar, answers)
        frame = self._told_the_time(frame, executor, calendar)
        frame, columns = self._walked(frame, executor, self._steps)
        tables = {
            self._name(answer): self._said[answer] for answer in ("verdict", "rule") if answer in answers
        }
        frame = executor.look_up(frame, tables | self._tables | self._watched, columns)
        if self.dated:
            frame = self._with_windows(frame)
        frame = self._with_steps(frame, executor)
        frame = self._with_shares(frame, executor)
        if Action.SEND_INVITATION in self._possible:
            frame = self._spread(frame, executor)
        return self._ordered(frame, executor, listed="steps" in answers)

    def _column(self, name: str) -> nw.Expr:
        return nw.col(self._name(name))

    def _is(self, field: str, *words: Word) -> nw.Expr:
        """Return whether a field has one of some words; where it is no column, whether its default is one."""
        return self._column(field).is_in(sorted(word.position for word in words))

    def _over(self, aggregate: nw.Expr) -> nw.Expr:
        """Return an aggregate of all rows of a process, in each of them."""
        return aggregate.over(*(self._name(column) for column in self._by))

    def _any(self, condition: nw.Expr) -> nw.Expr:
        """Return 1 where any row of a process meets a condition, else 0."""
        return self._over(nw.when(condition).then(1).otherwise(0).max())

    def _count(self, condition: nw.Expr) -> nw.Expr:
        """Return how many rows of a process meet a condition."""
        return self._over(nw.when(condition).then(1).otherwise(0).sum()).cast(DAY)

    # ------------------------------------------------------------------- who is in the process

    def _gathered(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with what a process says of its people before any of them is answered."""
        given = self._given
        row = self._column(ROW).cast(_NUMBER)
        frame = self._joined(self._with(frame, {ROW: row}))
        if self._routed:
            frame = self._with(frame, {"agency": self._any(self._is("contact", Contact.AGENCY_RECRUITER))})
            said = self._column("route") if "route" in given else nw.lit(Route.DIRECT.position, dtype=DAY)
            behind = (self._column("agency") == 1) & (
                self._column("contact") != Contact.AGENCY_RECRUITER.position
            )
            frame = self._with(frame, {"route": nw.when(behind).then(Route.AGENCY.position).otherwise(said)})
        if not self._shares:
            return frame
        if self._routed:
            frame = executor.look_up(
                frame,
                {self._name(f"in_{name}"): table for name, table in _PLACES.items()},
                [(self._name("contact"), len(Contact))],
            )
            ranks = {
                f"by_{name}": self._column(f"in_{name}").cast(_NUMBER) * _STRIDE + self._column(ROW)
                for name in ORDERS
            }
        else:
            ranks = {f"by_{name}": self._column(ROW) + _STRIDE for name in ORDERS}
        frame = self._with(frame, ranks)
        gathered: dict[str, nw.Expr] = {}
        if "stage" in given:
            gathered["declined"] = self._any(self._is("stage", Stage.DECLINED))
            gathered["all_applied"] = 1 - self._any(self._column("stage") != Stage.APPLIED.position)
        if self._passes_on or self._is_found:
            gathered["passed_on"] = self._any(self._is("contact", *PASSES_ON))
        if self._routed:
            gathered["agency_first"] = self._least(
                self._column(ROW), self._is("contact", Contact.AGENCY_RECRUITER)
            )
        if {"invitation", "invited_on"} <= given:
            sent, on = self._is("invitation", Invitation.SENT), self._column("invited_on")
            month = self._day.replace(day=1).toordinal() - EPOCH
            gathered["sent_today"] = self._count(sent & (on == self._now))
            gathered["sent_this_month"] = self._count(sent & (on >= month) & (on <= self._now))
        frame = self._with(frame, gathered)
        return self._with(frame, self._what_is_told())

    @property
    def _is_open(self) -> nw.Expr:
        """Whether nothing is decided, as far as a row says."""
        return ~self._is("stage", *DECIDED) if "stage" in self._given else nw.lit(value=True)

    def _joined(self, frame: Any) -> Any:
        """Return the frame with what each row knows from the others of its process, see `joining`."""
        given = self._given
        several = self._over(self._column(ROW).min()) < self._over(self._column(ROW).max())
        first = {"several": nw.when(several).then(1).otherwise(0)}
        if "last_contact_on" in self._known - given:
            first["last_contact_on"] = nw.lit(ABSENT, dtype=DAY)
        frame = self._with(frame, first)
        if {"stage", "turn"} <= given:
            frame = self._with(frame, {"turn": self._answered_once()})
        takes = self._is_open & (self._column("several") == 1)
        made = self._days_in_common(takes)
        if "check_ins" in given:
            asked = self._column("check_ins")
            made["check_ins"] = nw.when(takes).then(self._over(asked.max())).otherwise(asked)
        if "other_offer" in given:
            made["other_offer"] = self._told_once(takes)
        if "stage" in given:
            made["decision"] = self._least(self._decision(), self._is("stage", *DECIDED))
            return self._with_decision(self._with(frame, made), takes)
        frame = self._with(frame, made)
        return self._with(frame, self._let_go_once(takes)) if "turn" in given else frame

    def _days_in_common(self, takes: nw.Expr) -> dict[str, nw.Expr]:
        """Return the latest of the days that hold for all, and that of a talk with any of them."""
        given, made = self._given, dict[str, nw.Expr]()
        talks = [self._column(day) for day in ("interview_on", "next_interview_on") if day in given]
        contacts = [self._column("last_contact_on")] if "last_contact_on" in self._known else []
        if contacts:
            made["last_contact_on"] = self._later_of_others(
                _latest_of([*talks, *contacts]), contacts[0], takes
            )
        if "decision_due" in given:
            promised = self._column("decision_due")
            made["decision_due"] = self._later_of_others(promised, promised, takes)
        if talks and "decided_on" in given:
            made["talk_on"] = self._latest(_latest_of(talks))
        return made

    def _latest(self, day: nw.Expr) -> nw.Expr:
        """Return the latest day among those for whom nothing is decided."""
        return self._over(nw.when(self._is_open).then(day).otherwise(ABSENT).max()).cast(DAY)

    def _later_of_others(self, day: nw.Expr, own: nw.Expr, takes: nw.Expr) -> nw.Expr:
        """Return the latest day where others know of a later one, else one of the row's own."""
        latest = self._latest(day)
        return nw.when(takes & (latest > day)).then(latest).otherwise(own).cast(DAY)

    def _with_decision(self, frame: Any, takes: nw.Expr) -> Any:
        """Return the frame where a decision that any row knows of holds for all."""
        given, decided = self._given, self._column("decision") < _NOBODY
        rest: nw.Expr = nw.when(decided).then(self._column("decision")).otherwise(0)
        places: dict[str, nw.Expr] = {}
        for field, width in reversed([*_OF_A_DECISION.items()]):
            places[field] = (rest % width).cast(DAY)
            rest //= width
        places["decided_on"] = on = (LAST - rest).cast(DAY)
        holds = decided
        if not given.isdisjoint({"interview_on", "next_interview_on"}) and "decided_on" in given:
            # Whoever talks with you later has not decided.
            holds &= ~((on > ABSENT) & (self._column("talk_on") > on))
        if "turn" in given:
            frame = self._with(frame, self._let_go_once(takes & ~holds))
        return self._with(
            frame,
            {
                field: nw.when(takes & holds).then(place).otherwise(self._column(field))
                for field, place in places.items()
                if field in given
            },
        )

    def _answered_once(self) -> nw.Expr:
        """Return whose turn it is, where one reply to a no is one for all."""
        noes, answered = self._is("stage", *NOES), self._is("turn", *ANSWERED)
        waits = noes & ~answered & (self._any(noes & answered) == 1)
        if "contact" in self._given:
            waits &= ~self._is("contact", *APART)
        return nw.when(waits).then(Turn.THEIRS.position).otherwise(self._column("turn")).cast(DAY)

    def _told_once(self, takes: nw.Expr) -> nw.Expr:
        """Return another employer's offer, of which one of them was told."""
        offered = takes & self._is("other_offer", OtherOffer.OPEN)
        if "other_offer_due" in self._given:
            offered |= takes & (self._column("other_offer_due") > ABSENT)
        told: Any = nw
        for word in (OtherOffer.TAKEN, OtherOffer.TOLD):
            done = self._any(self._is_open & self._is("other_offer", word)) == 1
            told = told.when(offered & done).then(word.position)
        said: nw.Expr = told.otherwise(self._column("other_offer")).cast(DAY)
        return said

    def _let_go_once(self, takes: nw.Expr) -> dict[str, nw.Expr]:
        """Return whose turn it is, where you gave up towards one of them, or asked one for another day."""
        let_go = self._any(self._is_open & self._is("turn", Turn.NOBODY)) == 1
        turn = nw.when(takes & let_go & self._is("turn", Turn.UNKNOWN)).then(Turn.NOBODY.position)
        if "meeting" in self._given:
            failed = self._is("meeting", *FAILED)
            asked = self._any(self._is_open & failed & self._is("turn", Turn.THEIRS)) == 1
            turn = turn.when(takes & failed & asked).then(Turn.THEIRS.position)
        return {"turn": turn.otherwise(self._column("turn")).cast(DAY)}

    def _decision(self) -> nw.Expr:
        """Return a number for what was decided: the later, the smaller."""
        given = self._given
        on = self._column("decided_on") if "decided_on" in given else nw.lit(ABSENT, dtype=DAY)
        number = LAST - on.cast(_NUMBER)
        for field, width in _OF_A_DECISION.items():
            number = number * width + (self._column(field).cast(_NUMBER) if field in given else 0)
        return number

    def _least(self, rank: nw.Expr, among: nw.Expr) -> nw.Expr:
        """Return the least rank among some rows of a process."""
        return self._over(nw.when(among).then(rank).otherwise(_NOBODY).min())

    def _what_is_told(self) -> dict[str, nw.Expr]:
        """Return the words that the sharing table asks for, as they are now."""
        people: dict[str, nw.Expr] = {}
        for field in _PERSON:
            if field in self._known:
                people[f"shared_{field}"] = self._column(field)
        if "route" in self._known and "permission" in self._given:
            granted = self._is("permission", Permission.GRANTED)
            people["shared_route"] = (
                nw.when(granted).then(Route.DIRECT.position).otherwise(self._column("route"))
            )
        if "meeting" in self._given:
            never = self._is("meeting", Meeting.NEVER)
            people["never_met"] = nw.when(never).then(1).otherwise(0).cast(_NUMBER)
        return people

    # -------------------------------------------------------------------------------- the steps

    def _step_tables(self) -> dict[str, Table]:
        """Return what there is to look up of the steps of an answer, by the columns."""
        tables: dict[str, Table] = {}
        for place, at in enumerate(self._at):
            days = [("", "") if action is None else self._days_of(action) for action in at]
            tables |= {
                f"act_{place}": Table([number_of(action) for action in at]),
                f"kind_{place}": Table(
                    [
                        _kind_of_step(action, waits=Action.WAIT in actions)
                        for action, actions in zip(at, self._actions, strict=True)
                    ]
                ),
                f"first_at_{place}": Table([self._days[first] for first, _ in days]),
                f"due_at_{place}": Table([self._days[due] for _, due in days]),
            }
        return {self._name(name): table for name, table in tables.items()}

    def _with_steps(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the days of each step, and with the note that another passes on."""
        steps: dict[str, nw.Expr] = {}
        for place in range(len(self._at)):
            steps[f"first_{place}"] = self._chosen_day(f"first_at_{place}", self._days)
            steps[f"due_{place}"] = self._chosen_day(f"due_at_{place}", self._days)
            steps[f"out_{place}"] = self._column(f"act_{place}") == NOTHING_TO_DO
        passed = self._passed() if self._passes_on or self._is_found else nw.lit(value=False)
        if self._is_found:
            lost = passed & self._is("presence", Presence.UNREACHABLE)
            for place, at in enumerate(self._at):
                if Action.FIND_OUT in at:
                    steps[f"out_{place}"] |= lost & self._acts(place, Action.FIND_OUT)
        if self._passes_on:
            frame = self._thanked_straight(frame, executor)
            own = _either(self._acts(place, Action.SEND_THANK_YOU) for place in range(len(self._at)))
            place = len(self._at)
            first, due = self._days_of(Action.SEND_THANK_YOU)
            steps |= {
                f"act_{place}": nw.lit(number_of(Action.SEND_THANK_YOU), dtype=DAY),
                f"kind_{place}": nw.lit(_kind_of_step(Action.SEND_THANK_YOU), dtype=DAY),
                f"first_{place}": self._column(first) if first else nw.lit(ABSENT, dtype=DAY),
                f"due_{place}": self._column(due) if due else nw.lit(ABSENT, dtype=DAY),
                f"out_{place}": ~(passed & (self._column("straight_thanks") == 1)) | own,
            }
        return self._with(frame, steps)

    def _acts(self, place: int, action: Action) -> nw.Expr:
        """Return whether a row has an action at a place."""
        return self._column(f"act_{place}") == number_of(action)

    def _passed(self) -> nw.Expr:
        """Return whether somebody is reached through another."""
        far = self._is("route", Route.AGENCY)
        if "presence" in self._given:
            far |= self._is("presence", Presence.UNREACHABLE)
        return far & (self._column("passed_on") == 1) & ~self._is("contact", *PASSES_ON)

    def _thanked_straight(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with whether a note would be due to somebody who is reached straight."""
        instead = {"route": "straight_route", "presence": "straight_presence"}
        straight = {
            "straight_route": nw.lit(Route.DIRECT.position, dtype=DAY),
            "straight_presence": nw.lit(Presence.PRESENT.position, dtype=DAY),
        }
        frame = self._with(frame, straight)
        asks = [any(field in instead for field, _ in inputs) for inputs, _ in self._steps]
        columns: Columns = []
        for number, (inputs, table) in enumerate(self._steps):
            if any(asks[: number + 1]):
                left = self._name(f"straight_{number}")
                columns += self._axes(inputs, instead)
                frame, columns = self._stepped_on(frame, executor, left, table, columns)
            else:  # so far it is the same
                columns = [(self._name(f"left_{number}"), max(table.numbers) + 1)]
        return executor.look_up(frame, {self._name("straight_thanks"): self._thanks}, columns)

    # --------------------------------------------------------------------------- who does what

    def _with_shares(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the steps left out that another takes, or nobody."""
        shared = self._shared
        if shared:
            frame = self._with_share_columns(frame, executor)
        chosen = sorted(
            action
            for action, table in shared.items()
            if not {0, _OTHER_LEFT_OUT | _ONE_LEFT_OUT}.issuperset(table.numbers)
        )
        if Action.WAIT in chosen and Action.CHECK_IN in self._possible and Action.CHECK_IN not in chosen:
            chosen.append(Action.CHECK_IN)
        frame = self._with(
            frame,
            {
                f"one_{action}": self._least(self._rank(action), self._in_question(action))
                for action in chosen
            },
        )
        gone: dict[str, nw.Expr] = {}
        for action in shared:
            share = self._column(f"share_{action}")
            out = share == _OTHER_LEFT_OUT | _ONE_LEFT_OUT
            if action in chosen:
                one = self._is_the_one(action)
                out |= (one & (share == _ONE_LEFT_OUT)) | (~one & (share == _OTHER_LEFT_OUT))
            gone[f"gone_{action}"] = out
        if Action.CHECK_IN in self._possible:
            gone[f"gone_{Action.CHECK_IN}"] = (
                gone.get(f"gone_{Action.CHECK_IN}", nw.lit(value=False)) | self._too_early_to_ask()
            )
        frame = self._with(frame, gone)
        return self._with(
            frame,
            {
                f"out_{place}": _either(
                    [
                        self._column(f"out_{place}"),
                        *(
                            self._acts(place, action) & self._column(f"gone_{action}")
                            for action in sorted(actions)
                            if f"gone_{action}" in gone
                        ),
                    ]
                )
                for place, actions in enumerate(self._places)
            },
        )

    def _with_share_columns(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with what becomes of each action for each person, as bits."""
        axes = [(self._name(column), width) for column, width in self._axes_of_people]
        if axes:
            frame = executor.look_up(frame, {self._name("person"): self._kinds}, axes)
        else:
            frame = self._with(frame, {"person": nw.lit(0, dtype=DAY)})
        return executor.look_up(
            frame,
            {self._name(f"share_{action}"): table for action, table in self._shared.items()},
            [(self._name("person"), max(self._kinds.numbers) + 1)],
        )

    def _too_early_to_ask(self) -> nw.Expr:
        """Return who is not asked, because a round with one of several is ahead."""
        given = self._given
        days = [day for day in ("interview_on", "next_interview_on") if day in self._known]
        too_early = nw.lit(value=False)
        if days:
            ahead = _either(self._column(day) > self._now for day in days)
            too_early |= self._any(self._is_open & ahead) == 1
        undated: list[nw.Expr] = []
        if "stage" in given:
            waiting = self._column("scheduled") == 1 if self.dated else self._is("stage", Stage.SCHEDULED)
            for day in days:
                waiting &= self._column(day) == ABSENT
            undated.append(waiting)
        if "next_round" in given:
            booked = self._column("booked") == 1 if self.dated else self._is("next_round", NextRound.BOOKED)
            if "stage" in given and not self.dated:
                booked &= ~self._is("stage", *FIXED)
            if "next_interview_on" in self._known:
                booked &= self._column("next_interview_on") == ABSENT
            undated.append(booked)
        if undated:
            waits = self._any(self._is_open & _either(undated)) == 1
            too_early |= waits & ~self._is("stage", Stage.SCHEDULED) if "stage" in given else waits
        return too_early & (self._column("several") == 1)

    def _rank(self, action: Action) -> nw.Expr:
        """Return everybody's place in the order of an action; the least is the one it is for."""
        order = ORDER_OF[action]
        rank = self._column(f"by_{order}")
        if action is Action.SEND_MESSAGE:
            asked = self._column(f"by_{ORDER_OF[Action.CHECK_IN]}")
            if "stage" not in self._given:
                return asked
            rank = nw.when(self._column("declined") == 1).then(rank).otherwise(asked)
        if action in _AMONG_THOSE_MET and "meeting" in self._given:
            rank += self._column("never_met") * (len(Contact) + 1) * _STRIDE
        if action is Action.CHECK_IN and self._routed and "stage" in self._given:
            first = self._is("contact", Contact.REFERRER) & (self._column("all_applied") == 1)
            rank = nw.when(first).then(self._column(ROW)).otherwise(rank)
        return rank

    def _in_question(self, action: Action) -> nw.Expr:
        """Return who comes into question for an action."""
        if action in _WHOEVER_ASKS:
            return self._column(ROW) < _NOBODY
        return self._asks(action)

    def _asks(self, action: Action) -> nw.Expr:
        """Return whether somebody's own answer asks for an action."""
        return _either(
            self._acts(place, action) & ~self._column(f"out_{place}")
            for place, actions in enumerate(self._places)
            if action in actions
        )

    def _is_the_one(self, action: Action) -> nw.Expr:
        """Return whether somebody is the one whom an action is for."""
        if action is Action.ANSWER_THEM:
            if not self._routed:
                return self._column(ROW) < _NOBODY
            agency = self._is("contact", Contact.AGENCY_RECRUITER)
            return ~agency | (self._column(ROW) == self._column("agency_first"))
        one = self._rank(action) == self._column(f"one_{action}")
        if action is Action.WAIT and Action.CHECK_IN in self._possible:
            asked = self._column(f"one_{Action.CHECK_IN}")
            is_asked = (asked < _NOBODY) & (self._rank(Action.CHECK_IN) == asked)
            return is_asked | ((asked == _NOBODY) & one)
        return one

    # -------------------------------------------------------------------- requests to connect

    def _spread(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with requests to connect on days of their own."""
        requests = [place for place, actions in enumerate(self._places) if Action.SEND_INVITATION in actions]
        asks = self._asks(Action.SEND_INVITATION)
        frame = self._with(frame, {"request": nw.when(asks).then(1).otherwise(0)})
        answers = [action for action in sorted(self._possible) if action.facts.answers]
        answered: Any = nw.lit(0, dtype=DAY)
        if answers and self._day < date.max:
            answered = self._any(
                _either(
                    self._acts(place, action)
                    & ~self._column(f"out_{place}")
                    & (self._column(f"first_{place}") <= self._now)
                    for place, actions in enumerate(self._places)
                    for action in answers
                    if action in actions
                )
            )
        frame = self._with(frame, {"answered": answered})
        later = (self._column("answered") == 1) & (self._column("several") == 1)
        frame = self._with(frame, {"later": nw.when(later).then(1).otherwise(0)})
        frame = executor.count_before(
            frame,
            self._name("request"),
            [self._name(column) for column in self._by],
            self._name(f"by_{ORDER_OF[Action.SEND_INVITATION]}"),
            self._name("before"),
        )
        frame = self._with(frame, self._room())
        frame = self._with_request_day(frame, executor)
        day = self._column("request_on")
        changed: dict[str, nw.Expr] = {}
        for place in requests:
            asked = self._acts(place, Action.SEND_INVITATION)
            first, out = self._column(f"first_{place}"), self._column(f"out_{place}")
            waits = asked & (day > self._now) & (day > first)
            changed[f"first_{place}"] = nw.when(waits).then(day).otherwise(first)
            changed[f"out_{place}"] = out | (asked & (day == ABSENT))
        return self._with(frame, changed)

    def _room(self) -> dict[str, nw.Expr]:
        """Return how many requests may go out on the first day, and in the rest of its month."""
        timing, tomorrow = self._timing, _day_after(self._day)
        counted = {"invitation", "invited_on"} <= self._given
        this_month = self._column("sent_this_month") if counted else nw.lit(0, dtype=DAY)
        today = self._column("sent_today") if counted else nw.lit(0, dtype=DAY)
        later = self._column("later") == 1
        same_month = this_month if _next_month(tomorrow) == _next_month(self._day) else nw.lit(0, dtype=DAY)
        in_month = timing.notes_a_month - nw.when(later).then(same_month).otherwise(this_month)
        on_day = timing.requests_a_day - nw.when(later).then(0).otherwise(today)
        after = nw.when(later).then(_days_left(tomorrow)).otherwise(_days_left(self._day))
        room = nw.max_horizontal(nw.min_horizontal(in_month, on_day), nw.lit(0, dtype=DAY))
        rest = nw.max_horizontal(
            nw.min_horizontal(in_month - room, after * timing.requests_a_day), nw.lit(0, dtype=DAY)
        )
        return {"room": room.cast(DAY), "rest": rest.cast(DAY)}

    def _with_request_day(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the day of each request, `ABSENT` where there is none."""
        before, room, rest = (self._column(name) for name in ("before", "room", "rest"))
        most = _MOST_REQUESTS
        beyond = nw.min_horizontal(
            nw.max_horizontal(before - room - rest, nw.lit(0, dtype=DAY)), nw.lit(most - 1, dtype=DAY)
        )
        frame = self._with(frame, {"beyond": beyond})
        frame = executor.look_up(
            frame,
            {self._name("following"): self._following},
            [(self._name("later"), 2), (self._name("beyond"), most)],
        )
        first = self._now + self._column("later")
        at_once = max(self._timing.requests_a_day, 1)
        in_rest = before - room if at_once == 1 else (before - room) // at_once
        day = (
            nw.when(self._column("request") == 0)
            .then(ABSENT)
            .when(before < room)
            .then(first)
            .when(before < room + rest)
            .then(first + 1 + in_rest)
            .otherwise(self._column("following").cast(DAY) - _RAISED)
        )
        return self._with(frame, {"request_on": day.cast(DAY)})

    def _later_days(self) -> Iterator[int]:
        """Yield the days of requests after the month of today, and then those after the month of tomorrow."""
        timing = self._timing
        for day in (self._day, _day_after(self._day)):
            month = _next_month(day)
            free = () if month is None else free_days([], month, timing.requests_a_day, timing.notes_a_month)
            found = [each.toordinal() - EPOCH for each in islice(free, _MOST_REQUESTS)]
            yield from found
            yield from [ABSENT] * (_MOST_REQUESTS - len(found))

    # ------------------------------------------------------------------------------- in order

    def _ordered(self, frame: Any, executor: Executor, *, listed: bool) -> Any:
        """Return the frame with the answers that depend on what is left, and on how urgent it is."""
        places = range(len(self._places))
        frame = self._with(frame, {f"key_{place}": self._key(place) for place in places})
        keys = [self._column(f"key_{place}") for place in places]
        frame = self._with(frame, {"best": nw.min_horizontal(*keys)})
        best = self._column("best")
        action: Any = nw.when(best == _LEFT_OUT).then(NOTHING_TO_DO)
        due: Any = nw.when(best == _LEFT_OUT).then(ABSENT)
        for place, key in enumerate(keys):
            action = action.when(key == best).then(self._column(f"act_{place}"))
            due = due.when(key == best).then(self._column(f"due_{place}"))
        change = self._first_change() if self.dated else nw.lit(NEVER, dtype=DAY)
        ahead = [self._opening(place) for place in places]
        frame = self._with(
            frame,
            {
                "next": action.otherwise(NOTHING_TO_DO).cast(DAY),
                "due": due.otherwise(ABSENT).cast(DAY),
                "own_change": nw.min_horizontal(change, *ahead),
            },
        )
        frame = self._with(
            frame,
            {
                "overdue": self._late(),
                "reconsider_on": in_the_calendar(self._over(self._column("own_change").min())),
            },
        )
        frame = executor.look_up(
            frame, {self._name("next_action"): _WORD_OF_NEXT}, [(self._name("next"), NOTHING_TO_DO + 1)]
        )
        return self._listed(frame, executor) if listed else frame

    def _key(self, place: int) -> nw.Expr:
        """Return a number to put the steps of a row in order by: the least comes first."""
        first, due, kind = (self._column(f"{name}_{place}").cast(DAY) for name in ("first", "due", "kind"))
        by = nw.when(due == ABSENT).then(LAST + 1 + _RAISED).otherwise(due + _RAISED)
        return (
            nw.when(self._column(f"out_{place}"))
            .then(_LEFT_OUT)
            .when(self._column("several") == 0)
            .then(place)
            .when(kind == WAITS)
            .then(WAITS * _BASE)
            .when(first > self._now)
            .then(LATER * _BASE + first + _RAISED)
            .when((kind == _ASKS_AFTER_A_WAIT) & (first == ABSENT))
            .then(LATER * _BASE + by)
            .when(kind == _ASKS_AFTER_A_WAIT)
            .then(ASKS * _BASE + by)
            .otherwise(kind * _BASE + by)
        ).cast(DAY)

    def _opening(self, place: int) -> nw.Expr:
        """Return the day from which a step may be taken, where that is ahead."""
        first = self._column(f"first_{place}")
        ahead = ~self._column(f"out_{place}") & (first > self._now)
        return nw.when(ahead).then(first).otherwise(NEVER)

    def _listed(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the actions in order."""
        places = range(len(self._places))
        keys = [self._column(f"key_{place}") for place in places]
        turns: dict[str, nw.Expr] = {}
        for place, key in enumerate(keys):
            turn: nw.Expr = nw.lit(0, dtype=DAY)
            for other, against in enumerate(keys):
                if other != place:
                    sooner = against <= key if other < place else against < key
                    turn += nw.when(sooner).then(1).otherwise(0)
            turns[f"turn_{place}"] = turn
        frame = self._with(frame, turns)
        sorted_acts: dict[str, nw.Expr] = {}
        for turn_of in places:
            act: Any = nw.when(nw.lit(value=False)).then(NOTHING_TO_DO)
            for place, key in enumerate(keys):
                act = act.when((self._column(f"turn_{place}") == turn_of) & (key < _LEFT_OUT)).then(
                    self._column(f"act_{place}")
                )
            sorted_acts[f"sorted_{turn_of}"] = act.otherwise(NOTHING_TO_DO).cast(DAY)
        frame = self._with(frame, sorted_acts)
        columns: Columns = []
        for turn_of, table in enumerate(self._growing):
            begun = self._name(f"begun_{turn_of}")
            columns.append((self._name(f"sorted_{turn_of}"), NOTHING_TO_DO + 1))
            frame = executor.look_up(frame, {begun: table}, columns)
            columns = [(begun, max(table.numbers) + 1)]
        return executor.look_up(frame, {self._name("steps"): self._listed_steps}, columns)

    def _growing_lists(self) -> Iterator[Table]:
        """Yield, for each place in order, the number of a list by that of the shorter one and an action."""
        everything = {*self._lists()}
        shorter: list[tuple[int, ...]] = [()]
        for length in range(1, len(self._places) + 1):
            longer = sorted({actions[:length] for actions in everything})
            numbers = {actions: number for number, actions in enumerate(longer)}
            yield Table(
                [
                    numbers.get(actions if act == NOTHING_TO_DO else (*actions, act), 0)
                    for actions in shorter
                    for act in range(NOTHING_TO_DO + 1)
                ]
            )
            shorter = longer
        words = [[_ACTION_WORDS[act] for act in actions] for actions in shorter]
        self._listed_steps = Table([*range(len(words))], words)

    def _lists(self) -> Iterator[tuple[int, ...]]:
        """Yield what may be left to a row, in any order."""
        for actions in self._actions:
            own = [action.position for action in actions]
            passed = self._passes_on and Action.SEND_THANK_YOU not in actions
            everything = [*own, Action.SEND_THANK_YOU.position] if passed else own
            for left in range(len(everything) + 1):
                yield from permutations(everything, left)


def _day_after(day: date) -> date:
    """Return the next day; the last one has none."""
    return min(day, date.max - timedelta(1)) + timedelta(1)


def _next_month(day: date) -> date | None:
    """Return the first day of the next month; None after the last."""
    if (day.year, day.month) == (date.max.year, date.max.month):
        return None
    return (day.replace(day=1) + timedelta(31)).replace(day=1)


def _days_left(day: date) -> int:
    """Return how many days of its month are left after a day."""
    following = _next_month(day)
    return (date.max - day).days if following is None else (following - day).days - 1


def _latest_of(days: Sequence[nw.Expr]) -> nw.Expr:
    """Return the latest of some days; there is one at least."""
    return days[0] if len(days) == 1 else nw.max_horizontal(*days)  # Spark compares no day with nothing


def _either(conditions: Iterable[nw.Expr]) -> nw.Expr:
    """Return whether one of some conditions is met; none of them is null."""
    return nw.any_horizontal(*conditions, ignore_nulls=False)


def number_of(action: Action | None) -> int:
    return NOTHING_TO_DO if action is None else action.position


def _kind_of_step(action: Action | None, *, waits: bool = False) -> int:
    """Return how urgent a step is that may be taken."""
    kind = WAITS if action is None else URGENCY[action.position]
    return _ASKS_AFTER_A_WAIT if waits and kind == ASKS else kind


def _combinations(fields: Mapping[str, type[Word]]) -> Iterator[dict[str, Word]]:
    """Yield all that the sharing table may be told of somebody, in the order in which it is looked up."""
    if not fields:
        yield {}
        return
    (field, words), *others = fields.items()
    for word in words:
        for person in _combinations(dict(others)):
            yield {field: word, **person}


_NOT_TOLD: Mapping[str, Word] = {
    "contact": Contact.UNKNOWN,
    "stage": Stage.UNKNOWN,
    "route": Route.DIRECT,
    "presence": Presence.PRESENT,
}


def _becomes(policy: Policy, action: Action, person: Mapping[str, Word]) -> int:
    """Return what becomes of an action for somebody, as bits."""
    told = {**_NOT_TOLD, **person}
    bits = 0
    for voice, bit in ((Voice.OTHER, _OTHER_LEFT_OUT), (Voice.ONE, _ONE_LEFT_OUT)):
        words = (action, voice, Part.MET, told["route"], told["presence"], told["stage"], told["contact"])
        if share_of(policy, words)[0] is Share.LEFT_OUT:
            bits |= bit
    return bits
