"""The agenda of whole columns: rows of one process are answered together, as `netiquette.agenda` does it.

Theory of operation. Each row is a person, answered as any row is. Beforehand it is told what the others of
its process know (`joining`). Then its steps are put into columns (`steps`); those that another takes are left
out (`sharing`), requests to connect get days of their own (`spreading`), and what is left is put in order
(`ordering`).

Two rules of this folder, as of `_frames.timelines`. Today is a constant, never a column. And comparisons are
of columns with constants or columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._frames.executor import Table
from netiquette._frames.plan import Columns, Plan, in_the_calendar
from netiquette._frames.processes.joining import behind_an_agency, joined_columns
from netiquette._frames.processes.ordering import OrderedSteps, kind_of_step
from netiquette._frames.processes.rows import NUMBER, ROW, Rows, either
from netiquette._frames.processes.sharing import SharedSteps
from netiquette._frames.processes.spreading import SpreadRequests
from netiquette._frames.processes.steps import NOTHING_TO_DO, Steps, number_of
from netiquette._frames.timelines import ABSENT, DAY, NEVER
from netiquette._process.assignment import PASSES_ON
from netiquette._vocabulary.state import DATE_FIELDS
from netiquette._vocabulary.words import Action, Presence, Route

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from netiquette._deciding.policy import Policy
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._frames.executor import Executor

__all__ = ["ProcessPlan"]

_BY_ROW = {"contact", "stage", "route", "presence", "permission", "meeting", "invitation", "turn", "offer"}
"""The fields whose very word says who does what."""
_IN_COMMON = {"check_ins", "other_offer", "next_round", *DATE_FIELDS}
"""The other fields that say something of the process."""


_STRAIGHT = "straight_"
"""Begins the columns about somebody who is reached through another, as if they were reached straight."""


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
        super().__init__(
            policy,
            fields | {*_said_by_others(fields)},
            today,
            prefix,
            with_courtesy=with_courtesy,
            in_memory=in_memory,
        )
        self._at_once = {}
        self._shares = with_courtesy
        self._rows = rows = Rows(prefix, fields, self._known, today, by)
        if not with_courtesy:
            return
        self.tells_days = True
        self._row_steps = steps = Steps(rows, self._actions)
        self._is_found = rows.routed and "presence" in fields and Action.FIND_OUT in steps.possible
        self._days = {day: place for place, day in enumerate(self._all_days())}
        self._stepped |= self._days.keys()
        self._tables = self._step_tables()
        self._thanks = Table([int(Action.SEND_THANK_YOU in actions) for actions in self._actions])
        self._shared = SharedSteps(rows, steps, policy, dated=self.dated)
        self._requests = SpreadRequests(rows, steps, policy.timing)
        self._order = OrderedSteps(rows, steps, self._actions)

    def _all_days(self) -> Iterator[str]:
        yield ""
        possible = sorted(self._row_steps.possible)
        yield from dict.fromkeys(day for action in possible for day in self._days_of(action) if day)

    @property
    def used(self) -> frozenset[str]:
        return super().used | ((_BY_ROW | _IN_COMMON) & self._given)

    @property
    def _told_apart(self) -> set[str]:
        return super()._told_apart | (_BY_ROW & self._given)

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
        frame = self._shared.with_shares(frame, executor)
        if Action.SEND_INVITATION in self._row_steps.possible:
            frame = self._requests.spread(frame, executor)
        return self._ordered(frame, executor, listed="steps" in answers)

    def _gathered(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with what a process says of its people before any of them is answered."""
        rows = self._rows
        frame = joined_columns(rows, self._with(frame, {ROW: rows.column(ROW).cast(NUMBER)}))
        if rows.routed:
            frame = behind_an_agency(rows, frame)
        if not self._shares:
            return frame
        frame = self._shared.ranked(frame, executor)
        gathered = self._shared.gathered() | self._requests.gathered()
        if self._row_steps.passes_on or self._is_found:
            gathered["passed_on"] = rows.in_any(rows.has("contact", *PASSES_ON))
        frame = self._with(frame, gathered)
        return self._with(frame, self._shared.told())

    # -------------------------------------------------------------------------------- the steps

    def _step_tables(self) -> dict[str, Table]:
        """Return what there is to look up of the steps of an answer, by the columns."""
        tables: dict[str, Table] = {}
        for place, at in enumerate(self._row_steps.at):
            days = [("", "") if action is None else self._days_of(action) for action in at]
            kinds = [
                kind_of_step(action, waits=Action.WAIT in actions)
                for action, actions in zip(at, self._actions, strict=True)
            ]
            tables |= {
                f"act_{place}": Table([number_of(action) for action in at]),
                f"kind_{place}": Table(kinds),
                f"first_at_{place}": Table([self._days[first] for first, _ in days]),
                f"due_at_{place}": Table([self._days[due] for _, due in days]),
            }
        return {self._name(name): table for name, table in tables.items()}

    def _with_steps(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the days of each step, and with the note that another passes on."""
        rows, each = self._rows, self._row_steps
        steps: dict[str, nw.Expr] = {}
        for place in range(len(each.at)):
            steps[f"first_{place}"] = self._chosen_day(f"first_at_{place}", self._days)
            steps[f"due_{place}"] = self._chosen_day(f"due_at_{place}", self._days)
            steps[f"out_{place}"] = rows.column(f"act_{place}") == NOTHING_TO_DO
        if self._is_found:
            lost = self._passed() & rows.has("presence", Presence.UNREACHABLE)
            for place in each.places_of(Action.FIND_OUT):
                steps[f"out_{place}"] |= lost & each.acts(place, Action.FIND_OUT)
        if each.passes_on:
            frame = self._thanked_straight(frame, executor)
            steps |= self._passed_note()
        return self._with(frame, steps)

    def _passed(self) -> nw.Expr:
        """Return whether somebody is reached through another."""
        rows = self._rows
        far = rows.has("route", Route.AGENCY)
        if "presence" in self._given:
            far |= rows.has("presence", Presence.UNREACHABLE)
        return far & (rows.column("passed_on") == 1) & ~rows.has("contact", *PASSES_ON)

    def _passed_note(self) -> dict[str, nw.Expr]:
        """Return the columns of the note that another passes on; who writes one of their own needs none."""
        rows, each, place = self._rows, self._row_steps, len(self._row_steps.at)
        own = either(each.acts(its, Action.SEND_THANK_YOU) for its in range(place))
        first, due = self._days_of(Action.SEND_THANK_YOU)
        return {
            f"act_{place}": nw.lit(number_of(Action.SEND_THANK_YOU), dtype=DAY),
            f"kind_{place}": nw.lit(kind_of_step(Action.SEND_THANK_YOU), dtype=DAY),
            f"first_{place}": rows.column(first) if first else nw.lit(ABSENT, dtype=DAY),
            f"due_{place}": rows.column(due) if due else nw.lit(ABSENT, dtype=DAY),
            **dict.fromkeys(
                (f"out_{place}", f"passed_out_{place}"),
                ~(self._passed() & (rows.column("straight_thanks") == 1)) | own,
            ),
        }

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
        watched = self._watched_on(_STRAIGHT) if self.dated else {}
        return executor.look_up(frame, {self._name("straight_thanks"): self._thanks, **watched}, columns)

    def _passed_change(self) -> nw.Expr:
        """Return the first day on which time alone may change a note that another passes on."""
        place = len(self._row_steps.at)
        note = ~self._rows.column(f"passed_out_{place}")
        return nw.when(note).then(self._first_change(_STRAIGHT)).otherwise(NEVER)

    # ------------------------------------------------------------------------------- in order

    def _ordered(self, frame: Any, executor: Executor, *, listed: bool) -> Any:
        """Return the frame with the answers that depend on what is left, and on how urgent it is."""
        rows, order = self._rows, self._order
        changes = [self._first_change()] if self.dated else []
        if self.dated and self._row_steps.passes_on:
            changes.append(self._passed_change())
        if Action.SEND_INVITATION in self._row_steps.possible:
            changes.append(rows.column("request_moves"))
        frame = order.with_first(frame, nw.min_horizontal(nw.lit(NEVER, dtype=DAY), *changes))
        reconsider_on = in_the_calendar(rows.over(rows.column("own_change").min()))
        frame = self._with(frame, {"overdue": self._late(), "reconsider_on": reconsider_on})
        frame = order.with_word(frame, executor)
        return order.with_list(frame, executor) if listed else frame


def _said_by_others(fields: frozenset[str]) -> Iterator[str]:
    """Yield the fields that a row may have from others, though it is no column."""
    if "contact" in fields:  # an agency stands before everybody else in its process
        yield "route"
    if fields & {"interview_on", "next_interview_on"}:  # a talk with one of them is a contact with all
        yield "last_contact_on"
