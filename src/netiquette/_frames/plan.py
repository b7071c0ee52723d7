"""Deciding for whole columns: the same for every engine, from numbers to numbers.

Theory of operation. A frame comes in with a column of numbers for each field it knows. The dates give the
derived words (`timelines`); the words lead through a chain of look-ups to the number of an answer
(`_deciding.lookups`); and the answer says which rule it was, which action comes first, when that is due, and
which changes of time were waited for. All of it is built once for a policy, a day and a set of fields, and
used for every block and partition.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals as nw

from netiquette._deciding.compiled import compiled_where
from netiquette._deciding.decide import plan_of
from netiquette._deciding.lookups import compile_lookups
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timing import Moment, Silence
from netiquette._frames.business_days import count_business_days, from_contact, from_promise
from netiquette._frames.executor import Table
from netiquette._frames.facets import DEFAULTS, READING, WORDS, Facets
from netiquette._frames.reading import Reading
from netiquette._frames.timelines import ABSENT, DAY, EPOCH, LAST, NEVER, Timelines
from netiquette._frames.windows import STEPS, Windows
from netiquette._vocabulary.state import DATE_FIELDS, MOST_CHECK_INS
from netiquette._vocabulary.words import Action, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from netiquette._deciding.lookups import Outcome
    from netiquette._deciding.policy import Policy
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._frames.executor import Executor
    from netiquette._vocabulary.words import Word

__all__ = ["DEFAULTS", "UNDATED", "WORDS", "Columns", "Plan", "check_in_count", "in_the_calendar"]

Columns: TypeAlias = list[tuple[str, int]]
"""Columns to look up by, each with its number of values; the last counts fastest."""
LookUpStep: TypeAlias = "tuple[tuple[tuple[str, int], ...], Table]"
"""A step of the look-ups: its inputs, and what is left after it."""
NOTHING: Mapping[str, str] = MappingProxyType({})

_NEWER = frozenset({"next_interview_on", "other_offer_due"})
"""The days that are no column where a frame has none."""

_CACHED = 1 << 17
"""The most entries of an array that is looked up in memory: a longer one would leave a processor's cache."""
_SPELLED = 1 << 10
"""The same for a database, which is given the array as text, and copies it now and then."""


class Plan:
    """All that can be worked out before the first row is seen.

    Attributes:
        dated: Whether days matter to it.
        tells_days: Whether it answers what is asked about days.
    """

    _of_rounds = False
    """Whether it is asked where there is a round ahead, on a day or without one."""

    def __init__(
        self,
        policy: Policy,
        fields: frozenset[str],
        today: date | None,
        prefix: str,
        *,
        with_courtesy: bool,
        in_memory: bool,
    ) -> None:
        """Work it out for a policy, the fields that are columns, and a day.

        Args:
            policy: The policy.
            fields: The fields that are columns.
            today: The day, if any.
            prefix: What the names of our columns begin with.
            with_courtesy: Whether anything is asked for besides the verdict and its rule.
            in_memory: Whether an engine looks up in memory, where arrays may be larger.
        """
        self._timing = policy.timing
        self._fields = fields
        self._prefix = prefix
        self._today = None if today is None else today.toordinal() - EPOCH
        self.dated = self.tells_days = not fields.isdisjoint(DATE_FIELDS)
        self._reading = Reading(fields, today, prefix)
        self._known = self._reading.known
        self._timelines = Timelines(policy.timing, today, prefix, self._known)
        self._windows = Windows(
            policy.timing, prefix, self._known, bounded=self._timelines.bounded, joint=self._reading.joint
        )
        self._facets = Facets(
            self._reading,
            dated=today is not None,
            bounded=self._timelines.bounded,
            asks=policy.timing.most_check_ins > 0,
        )
        self._derived = self._facets.derived
        # Time changes something only where there is a today.
        watched = self._derived if with_courtesy and today is not None else []
        fixed = self._facets.fixed()
        caring = sum(1 << FACETS.index(facet) for facet in watched)
        steps, answers, self._alike = compile_lookups(
            policy,
            self._facets.inputs(),
            fixed=fixed,
            caring=caring,
            with_courtesy=with_courtesy,
            largest=_CACHED if in_memory else _SPELLED,
        )
        self._steps = [(step.inputs, Table(step.table)) for step in steps]
        rules = [policy.connecting[answer.connecting] for answer in answers]
        # All words there are, whether a row may have them or not.
        verdicts = [str(verdict) for verdict in Verdict]
        self._said = {
            "verdict": Table([verdicts.index(str(rule.then)) for rule in rules], verdicts),
            "rule": Table([answer.connecting for answer in answers], [rule.id for rule in policy.connecting]),
        }
        self._asked = {
            facet: Table(bits)
            for facet in watched
            if any(bits := [answer.asked >> FACETS.index(facet) & 1 for answer in answers])
        }
        self._due: dict[str, int] = {"": 0}
        self._due_at = Table([0])
        self._marks: dict[str, Table] = {}
        if with_courtesy:
            outcomes = compiled_where(policy, frozenset(fixed.items()), caring).outcomes
            plans = [
                plan_of(rule.then, outcomes[answer.courtesy].actions)
                for rule, answer in zip(rules, answers, strict=True)
            ]
            self._first = [plan[0][0] for plan in plans]
            due = [self._days_of(action)[1] for action in self._first]
            self._due_at = Table([self._due.setdefault(day, len(self._due)) for day in due])
            self._marks = self._marked(plans, answers) if today is not None else {}
            self._actions = [tuple(action for action, _, _ in plan) for plan in plans]
            kinds = [tuple(map(str, actions)) for actions in self._actions]
            lists = [*dict.fromkeys(kinds)]
            self._said |= {
                "next_action": Table(
                    [action.position for action in self._first], [str(action) for action in Action]
                ),
                "steps": Table([*map(lists.index, kinds)], [*map(list, lists)]),
            }
        self._stepped = {mark.rpartition("_")[0] for mark in self._marks} | self._due.keys()
        # What needs no more than the place of an answer is looked up in the place of it.
        self._at_once: dict[str, Table] = {}
        if in_memory and not self.dated:
            last = steps[-1].table
            self._at_once = {
                name: Table([said.numbers[answer] for answer in last], said.words)
                for name, said in self._said.items()
            }

    def _days_of(self, action: Action) -> tuple[str, str]:
        """Return the names of the first and of the due day of a step, where any row may have them."""
        first, due = (day if self._windows.has(day) else "" for day in STEPS.get(action, ("", "")))
        return first, due

    def _marked(
        self, plans: Sequence[Sequence[tuple[Action, bool, bool]]], answers: Sequence[Outcome]
    ) -> dict[str, Table]:
        """Return, by their columns, in which answers a day opens a step, or is the last one for it."""
        marks: dict[str, list[int]] = {}
        for place, (plan, answer) in enumerate(zip(plans, answers, strict=True)):
            for action, _, _ in plan:
                first, due = self._days_of(action)
                told = action in _TOLD_BY_A_WORD and answer.asked >> FACETS.index(_TOLD_BY_A_WORD[action]) & 1
                for day, mark in ((first and not told, f"{first}_opens"), (due, f"{due}_ends")):
                    if day:
                        marks.setdefault(mark, [0] * len(plans))[place] = 1
        return {mark: Table(bits) for mark, bits in marks.items()}

    # -------------------------------------------------------------------------- at work

    @property
    def used(self) -> frozenset[str]:
        """The inputs that have a part in the answer, and the fields that the dates need."""
        used = {name for inputs, _ in self._steps for name, _ in inputs}
        if READING in used:
            used |= {field for field, _ in self._reading.axes}
        if self.dated:
            used |= {"check_ins", *self._told_apart, *DATE_FIELDS}
        if "enough" in used:
            used.add("check_ins")
        return frozenset(used)

    @property
    def _told_apart(self) -> set[str]:
        """The fields of which more is asked than the look-ups do: the very word."""
        told = {*self._reading.needed}
        if self.dated:
            told |= {"stage", "invitation"}
        if "decided_on" in self._known:
            told |= {"offer", "other_offer", "turn"}
        return told

    def like(self, field: str, word: int) -> int:
        """Return the first word of a field that has the same effect as another, by their places."""
        if field in self._told_apart:
            return word
        return self._alike[field][word]

    def answer(
        self, frame: Any, executor: Executor, calendar: BusinessCalendar, answers: Sequence[str]
    ) -> Any:
        """Return the frame with columns for the answers, behind the prefix; days as numbers.

        Args:
            frame: A column of numbers for each field of `used`, behind the prefix.
            executor: Who carries it out.
            calendar: The days on which people are at work.
            answers: The answers that are wanted.
        """
        name = self._name
        frame = self._told_the_time(frame, executor, calendar)
        said = [answer for answer in answers if answer in self._said]
        timed = self.dated and not UNDATED.keys().isdisjoint(answers)
        *steps, (last, table) = self._steps
        frame, columns = self._walked(frame, executor, steps)
        columns += self._axes(last)
        if self._at_once and columns:
            return executor.look_up(frame, {name(answer): self._at_once[answer] for answer in said}, columns)
        frame, columns = self._stepped_on(frame, executor, name(f"left_{len(steps)}"), table, columns)
        tables = {name(answer): self._said[answer] for answer in said}
        if not timed:
            return executor.look_up(frame, tables, columns)
        frame = executor.look_up(frame, {**tables, name("due_at"): self._due_at, **self._watched}, columns)
        return self._date(frame)

    def _name(self, column: str) -> str:
        return self._prefix + column

    def _axes(self, inputs: Iterable[tuple[str, int]], instead: Mapping[str, str] = NOTHING) -> Columns:
        """Return the columns that inputs are in; some stand in a column of another name."""
        axes: Columns = []
        for field, width in inputs:
            axes += self._reading.axes if field == READING else [(instead.get(field, field), width)]
        return [(self._name(axis), values) for axis, values in axes]

    def _walked(self, frame: Any, executor: Executor, steps: Iterable[LookUpStep]) -> tuple[Any, Columns]:
        """Return the frame with what is left after each step, and the column to go on from."""
        columns: Columns = []
        for number, (inputs, table) in enumerate(steps):
            columns += self._axes(inputs)
            frame, columns = self._stepped_on(frame, executor, self._name(f"left_{number}"), table, columns)
        return frame, columns

    def _stepped_on(
        self, frame: Any, executor: Executor, left: str, table: Table, columns: Columns
    ) -> tuple[Any, Columns]:
        """Return the frame with what is left after one step, and the column that says so."""
        if columns:
            frame = executor.look_up(frame, {left: table}, columns)
        else:  # there is one answer for all
            frame = frame.with_columns(nw.lit(0, dtype=DAY).alias(left))
        return frame, [(left, max(table.numbers) + 1)]

    @property
    def _watched(self) -> dict[str, Table]:
        """The tables that say of which days a change matters, by their columns."""
        return self._watched_on()

    def _watched_on(self, way: str = "") -> dict[str, Table]:
        """Return the tables that say of which days a change matters, by columns that begin alike."""
        asked = {self._name(f"{way}{facet.__name__}_asked"): asked for facet, asked in self._asked.items()}
        return asked | {self._name(way + mark): marked for mark, marked in self._marks.items()}

    def _told_the_time(self, frame: Any, executor: Executor, calendar: BusinessCalendar) -> Any:
        """Return the frame with all that the look-ups ask for."""
        if self.dated:
            frame = self._tell_the_time(frame, executor, calendar)
        if "enough" not in self.used:
            return frame
        enough = nw.col(self._name("check_ins")) >= self._timing.most_check_ins
        return self._with(frame, {"enough": nw.when(enough).then(1).otherwise(0)})

    def _tell_the_time(self, frame: Any, executor: Executor, calendar: BusinessCalendar) -> Any:
        """Return the frame as it is read on the day, with the derived words, and when they change."""
        timelines, reading = self._timelines, self._reading
        blank = {**dict.fromkeys(DATE_FIELDS, ABSENT), **DEFAULTS, "check_ins": 0}
        wanted = {*DATE_FIELDS, "check_ins", "invitation"} - _NEWER | self._known
        missing = {
            field: nw.lit(value, dtype=DAY)
            for field, value in blank.items()
            if field in wanted and field not in self._fields
        }
        frame = self._with(frame, missing)
        if self._reading.joint:
            frame = self._with(frame, {"standing": reading.standing()})
        frame = self._with_facts(frame, executor)
        frame = self._renewed(frame, executor)
        frame = self._with(frame, reading.columns())
        frame = self._with(frame, {"spoken": timelines.spoken(), "way": timelines.way()})
        if self._timelines.bounded:
            frame = self._with(frame, {"spoke": timelines.spoke()})
        if "decided_on" in self._known:
            frame = self._with(frame, {"to_answer": timelines.to_answer()})
        counts = {"spoken": from_contact(self._timing)}
        if "decision_due" in self._known:
            counts["decision_due"] = from_promise(self._timing)
        for start, counted in counts.items():
            frame = count_business_days(
                frame, start, counted, self._prefix, calendar=calendar, executor=executor
            )
        frame = self._with(frame, {"earliest": timelines.earliest(), "ask_by": timelines.ask_by()})
        if self._lapses:
            frame = self._with(frame, {"lapse": timelines.lapse()})
        words = {facet.__name__: timelines.words[facet] for facet in self._derived}
        until = {f"{facet.__name__}_until": timelines.changes[facet] for facet in self._asked}
        return self._with(frame, {word: told for word, told in words.items() if word in self.used} | until)

    def _with_facts(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with what has to be known of the stage and the interviews of each row."""
        wanted = {
            "on_hold": "stage" in self._fields,
            "maybe_met": self._timelines.bounded,
            "moves": self._today is not None and "interview_on" in self._known,
            "silence_end": self._lapses,
            "decided": "decided_on" in self._known or "free_from" in self._stepped,
            "offered": {"decided_on", "other_offer"} <= self._known,
            "accepted": "next_line" in self._stepped,
            "scheduled": self._of_rounds or not self._stepped.isdisjoint({"talk", "news_due"}),
            "booked": self._of_rounds or (self._reading.joint and "upcoming" in self._stepped),
        }
        facts = [*self._reading.moving, *(fact for fact, needed in wanted.items() if needed)]
        tables = self._reading.facts(self._timing, facts)
        if not self._reading.axes:  # every row is the same
            return self._with(
                frame, {fact: nw.lit(table.numbers[0], dtype=DAY) for fact, table in tables.items()}
            )
        named = {self._name(fact): table for fact, table in tables.items()}
        axes = [(self._name(axis), values) for axis, values in self._reading.axes]
        return executor.look_up(frame, named, axes) if named else frame

    def _renewed(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the words that start over with a round."""
        for field, words in self._reading.renewed.items():
            renewed = [word if not begun else words[word] for word in range(len(words)) for begun in (0, 1)]
            axes = [(self._name(field), len(words)), (self._name("begun"), 2)]
            # A database adds columns, and writes none anew.
            frame = executor.look_up(frame, {self._name(f"{field}_renewed"): Table(renewed)}, axes)
        return self._with(
            frame, {field: nw.col(self._name(f"{field}_renewed")) for field in self._reading.renewed}
        )

    def _with(self, frame: Any, columns: Mapping[str, nw.Expr]) -> Any:
        """Return the frame with more columns of numbers, behind the prefix."""
        made = [column.alias(self._name(name)) for name, column in columns.items()]
        return frame.with_columns(made) if made else frame

    def _date(self, frame: Any) -> Any:
        """Return the frame with the days of the answer."""
        frame = self._with_windows(frame)
        due = self._chosen_day("due_at", self._due)
        frame = self._with(frame, {"due": due, "reconsider_on": in_the_calendar(self._first_change())})
        return self._with(frame, {"overdue": self._late()})

    def _with_windows(self, frame: Any) -> Any:
        """Return the frame with the days of the steps."""
        windows = self._windows
        if not self._stepped.isdisjoint({"met", "thanks_due"}):
            frame = self._with(frame, {"met": windows.met()})
        return self._with(frame, {day: made for day, made in windows.made().items() if day in self._stepped})

    def _chosen_day(self, column: str, places: Mapping[str, int]) -> nw.Expr:
        """Return the day whose place a column gives."""
        chosen: Any = nw
        for day, place in places.items():
            if day:
                chosen = chosen.when(nw.col(self._name(column)) == place).then(nw.col(self._name(day)))
        return nw.lit(ABSENT, dtype=DAY) if chosen is nw else chosen.otherwise(ABSENT).cast(DAY)

    def _first_change(self, way: str = "") -> nw.Expr:
        """Return the first day on which time alone changes the answer."""
        never = nw.lit(NEVER, dtype=DAY)
        changes = [*self._changes(way)]
        return nw.min_horizontal(never, *changes) if changes else never

    def _late(self) -> nw.Expr:
        """Return whether the day that is due has passed."""
        due = nw.col(self._name("due"))
        return nw.lit(value=False) if self._today is None else (due > ABSENT) & (due < self._today)

    @property
    def _lapses(self) -> bool:
        """Whether it matters when a question comes too late."""
        return Silence in self._derived or "answer_due" in self._stepped

    def _changes(self, way: str = "") -> Iterator[nw.Expr]:
        """Yield the days on which time alone changes the answer.

        Args:
            way: What the columns begin with that say what was asked for.
        """
        name = self._name
        yield from self._reading.changes()
        for facet in self._asked:
            asked = nw.col(name(f"{way}{facet.__name__}_asked")) == 1
            yield nw.when(asked).then(nw.col(name(f"{facet.__name__}_until"))).otherwise(NEVER)
        for mark in self._marks:
            day, _, what = mark.rpartition("_")
            held, on = nw.col(name(way + mark)) == 1, nw.col(name(day))
            if what == "opens":
                yield nw.when(held & (on > self._today)).then(on).otherwise(NEVER)
            else:
                yield nw.when(held & (on >= self._today)).then(on + 1).otherwise(NEVER)


_TOLD_BY_A_WORD: Mapping[Action, type[Word]] = {Action.CHECK_IN: Silence, Action.SEND_THANK_YOU: Moment}
"""The steps whose first day changes a word, too, which tells of it already where it was asked for."""


UNDATED: Mapping[str, nw.Expr] = {
    "due": nw.lit(ABSENT, dtype=DAY).alias("due"),
    "overdue": nw.lit(value=False).alias("overdue"),
    "reconsider_on": nw.lit(ABSENT, dtype=DAY).alias("reconsider_on"),
}
"""The answers about days where no column has any."""


def in_the_calendar(day: nw.Expr) -> nw.Expr:
    """Return a day, or none where it lies after the last."""
    return nw.when(day <= LAST).then(day).otherwise(ABSENT).cast(DAY)


def check_in_count(column: str, dtype: Any) -> nw.Expr:
    """Return the number of check-ins in a column; 0 where no state could hold it."""
    number = nw.col(column)
    if dtype.is_float() or dtype == nw.UInt128:
        number = number.cast(nw.Float64)  # what can be compared with the largest count, on every engine
    counts = (number >= 0) & (number <= MOST_CHECK_INS)
    if dtype.is_float():
        counts = counts & (number - number.round(0) == 0)
    return nw.when(counts).then(number).otherwise(0).cast(DAY)
