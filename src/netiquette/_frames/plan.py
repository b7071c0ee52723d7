"""Deciding for whole columns: the same for every engine, from numbers to numbers.

Theory of operation. A frame comes in with a column of numbers for each field it knows. The dates give the
derived words (`timelines`); the words lead through a chain of look-ups to the number of an answer
(`_deciding.lookups`); and the answer says which rule it was, which action comes first, when that is due, and
which changes of time were waited for. All of it is built once for a policy, a day and a set of fields, and
used for every block and partition.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.decide import plan_of
from netiquette._deciding.lookups import Input, compile_lookups
from netiquette._deciding.policy import compiled
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timing import Aftermath, Block, Moment, Pause, Silence
from netiquette._frames.business_days import count_business_days
from netiquette._frames.executor import Table
from netiquette._frames.timelines import (
    ABSENT,
    DAY,
    EPOCH,
    LAST,
    MOVED_BY_TIME,
    NEVER,
    STANDINGS,
    Timelines,
    stage_settings,
)
from netiquette._vocabulary.state import DATE_FIELDS, MOST_CHECK_INS, WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import Action, Invitation, Stage, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netiquette._deciding.policy import Policy
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._frames.executor import Executor
    from netiquette._vocabulary.words import Word

__all__ = ["DEFAULTS", "UNDATED", "WORDS", "Plan", "check_in_count", "plan_for"]

WORDS = WORD_FIELDS
"""The fields that hold a word, in the order in which they are asked."""

_DEFAULT_STATE = InterviewState(Stage.UNKNOWN)
DEFAULTS: Mapping[str, int] = {field: getattr(_DEFAULT_STATE, field).position for field in WORDS}
"""What a null, an unknown word and a field without a column count as."""

_WAITED = ("interview_on", "last_contact_on", "decision_due")
_DATED = DATE_FIELDS
_DERIVED: tuple[type[Word], ...] = (Block, Silence, Moment, Aftermath, Pause)

_CACHED = 1 << 17
"""The most entries of an array that is looked up in memory: a longer one would leave a processor's cache."""
_SPELLED = 1 << 10
"""The same for a database, which is given the array as text, and copies it now and then."""


class Plan:
    """All that can be worked out before the first row is seen.

    Attributes:
        dated: Whether days matter to it.
    """

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
        self._timelines = Timelines(policy.timing, today, prefix)
        self.dated = not fields.isdisjoint(_DATED)
        self._derived = [facet for facet in _DERIVED if self._varies(facet)]
        # Time changes something only where there is a today.
        watched = self._derived if with_courtesy and today is not None else []
        caring = sum(1 << FACETS.index(facet) for facet in watched)
        steps, answers, self._alike = compile_lookups(
            policy,
            self._inputs(),
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
        self._first: list[Action] = []
        self._taken: dict[Action, Table] = {}
        if with_courtesy:
            outcomes = compiled(policy).outcomes
            plans = [
                plan_of(rule.then, outcomes[answer.courtesy].actions)
                for rule, answer in zip(rules, answers, strict=True)
            ]
            self._first = [plan[0][0] for plan in plans]
            # A step becomes overdue only where there is a today.
            for action in self._timelines.due() if self._today is not None else ():
                taken = [int(any(action is step for step, _, _ in plan)) for plan in plans]
                if any(taken):
                    self._taken[action] = Table(taken)
            kinds = [tuple(str(action) for action, _, _ in plan) for plan in plans]
            lists = [*dict.fromkeys(kinds)]
            self._said |= {
                "next_action": Table(
                    [action.position for action in self._first], [str(action) for action in Action]
                ),
                "steps": Table([*map(lists.index, kinds)], [*map(list, lists)]),
            }
        # What needs no more than the place of an answer is looked up in the place of it.
        self._at_once: dict[str, Table] = {}
        if in_memory and not self.dated:
            last = steps[-1].table
            self._at_once = {
                name: Table([said.numbers[answer] for answer in last], said.words)
                for name, said in self._said.items()
            }
        asked = {facet: [answer.asked >> FACETS.index(facet) & 1 for answer in answers] for facet in watched}
        self._asked = {facet: Table(bits) for facet, bits in asked.items() if any(bits)}

    def _varies(self, facet: type[Word]) -> bool:
        """Return whether a derived word depends on the dates that are there."""
        dated, fields = self._today is not None, self._fields
        varying: Mapping[type[Word], bool] = {
            Block: dated and {"invitation", "invited_on"} <= fields,
            Silence: dated and not fields.isdisjoint(_WAITED),
            Moment: dated and "interview_on" in fields,
            Aftermath: "decided_on" in fields and (dated or "last_contact_on" in fields),
            Pause: dated and not fields.isdisjoint({"interview_on", "last_contact_on"}),
        }
        return varying[facet]

    def _inputs(self) -> Iterator[Input]:
        """Yield what a row says, in the order to ask it; what is the same in every row comes first."""
        most = self._timing.most_check_ins
        fixed = [
            _setting(facet, "undated") for facet in (Moment, Aftermath, Pause) if not self._varies(facet)
        ]
        fixed += [
            _setting(words, DEFAULTS[field])
            for field, words in WORDS.items()
            if field not in self._fields and not (words is Stage and "interview_on" in self._fields)
        ]
        if not self._varies(Block) and "invitation" not in self._fields:
            fixed.append(_setting(Block, "over"))
        if not self._varies(Silence) and "check_ins" not in self._fields:
            fixed.append(_setting(Silence, "undated" if most else "spent"))
        yield Input("", (tuple(fixed),))
        for field, words in WORDS.items():
            if words is Stage and "interview_on" in self._fields:
                yield Input(field, stage_settings())
            elif field in self._fields:
                yield Input(field, tuple(self._settings(words)))
        if not self._varies(Silence) and "check_ins" in self._fields:
            yield Input("enough", ((_setting(Silence, "undated"),), (_setting(Silence, "spent"),)))
        for facet in self._derived:
            yield Input(facet.__name__, tuple((_setting(facet, word),) for word in facet))

    def _settings(self, words: type[Word]) -> Iterator[tuple[tuple[int, int], ...]]:
        """Yield what each word settles: itself, and the block where no day says more of it."""
        for word in words:
            setting = (_setting(words, word),)
            if words is Invitation and not self._varies(Block):
                block = Block.UNDATED if word is Invitation.WITHDRAWN else Block.OVER
                yield (*setting, _setting(Block, block))
            else:
                yield setting

    # -------------------------------------------------------------------------- at work

    @property
    def used(self) -> frozenset[str]:
        """The inputs that have a part in the answer, and the fields that the dates need."""
        used = {name for inputs, _ in self._steps for name, _ in inputs}
        if self.dated:
            used |= {"stage", "invitation", "check_ins", *_DATED}
        if "enough" in used:
            used.add("check_ins")
        return frozenset(used)

    def like(self, field: str, word: int) -> int:
        """Return the first word of a field that has the same effect as another, by their places."""
        if self.dated and field in {"stage", "invitation"}:
            return word  # the dates ask for it as well
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
        if self.dated:
            frame = self._tell_the_time(frame, executor, calendar)
        if "enough" in self.used:
            enough = nw.col(name("check_ins")) >= self._timing.most_check_ins
            frame = frame.with_columns(nw.when(enough).then(1).otherwise(0).alias(name("enough")))
        said = [answer for answer in answers if answer in self._said]
        timed = self.dated and not UNDATED.keys().isdisjoint(answers)
        columns: list[tuple[str, int]] = []
        for number, (inputs, table) in enumerate(self._steps):
            for field, width in inputs:
                if field == "stage" and "interview_on" in self._fields:
                    columns += [(name(field), len(Stage)), (name("standing"), STANDINGS)]
                else:
                    columns.append((name(field), width))
            left = name(f"left_{number}")
            if not columns:  # there is one answer for all
                frame = frame.with_columns(nw.lit(0, dtype=DAY).alias(left))
            elif self._at_once and number == len(self._steps) - 1:
                return executor.look_up(
                    frame, {name(answer): self._at_once[answer] for answer in said}, columns
                )
            else:
                frame = executor.look_up(frame, {left: table}, columns)
            columns = [(left, max(table.numbers) + 1)]
        tables = {name(answer): self._said[answer] for answer in said}
        if not timed:
            return executor.look_up(frame, tables, columns)
        tables[name("action")] = Table([action.position for action in self._first])
        tables |= {name(f"{facet.__name__}_asked"): asked for facet, asked in self._asked.items()}
        tables |= {name(f"{action}_taken"): taken for action, taken in self._taken.items()}
        return self._date(executor.look_up(frame, tables, columns), executor)

    def _name(self, column: str) -> str:
        return self._prefix + column

    def _tell_the_time(self, frame: Any, executor: Executor, calendar: BusinessCalendar) -> Any:
        """Return the frame with the derived words, and the days on which they change."""
        name, timelines = self._name, self._timelines
        blank = dict.fromkeys(_DATED, ABSENT) | {"check_ins": 0}
        blank |= {field: DEFAULTS[field] for field in ("stage", "invitation")}
        missing = [
            nw.lit(value, dtype=DAY).alias(name(field))
            for field, value in blank.items()
            if field not in self._fields
        ]
        if missing:
            frame = frame.with_columns(missing)
        frame = frame.with_columns(timelines.spoken().alias(name("spoken")))
        for start in ("spoken", "decision_due"):
            frame = count_business_days(
                frame, start, self._prefix, timing=self._timing, calendar=calendar, executor=executor
            )
        frame = frame.with_columns(
            timelines.earliest().alias(name("earliest")), timelines.standing().alias(name("standing"))
        )
        worked_out = [
            *(
                timelines.words[facet].alias(name(facet.__name__))
                for facet in self._derived
                if facet.__name__ in self.used
            ),
            *(timelines.changes[facet].alias(name(f"{facet.__name__}_until")) for facet in self._asked),
        ]
        return frame.with_columns(worked_out) if worked_out else frame

    def _date(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the days of the answer."""
        name = self._name
        days = self._timelines.due()
        due: Any = nw
        for action in dict.fromkeys(self._first):
            if action in days:
                due = due.when(nw.col(name("action")) == action.position).then(days[action])
        due = nw.lit(ABSENT, dtype=DAY) if due is nw else due.otherwise(ABSENT).cast(DAY)
        changes = [
            nw.when(nw.col(name(f"{facet.__name__}_asked")) == 1)
            .then(nw.col(name(f"{facet.__name__}_until")))
            .otherwise(NEVER)
            for facet in self._asked
        ]
        changes += [
            nw.when((nw.col(name(f"{action}_taken")) == 1) & (days[action] >= self._today))
            .then(days[action] + 1)
            .otherwise(NEVER)
            for action in self._taken
        ]
        if self._today is not None and "interview_on" in self._fields:
            moves = {name("stage_moves"): _MOVES}
            frame = executor.look_up(frame, moves, [(name("stage"), len(Stage))])
            changes.append(self._timelines.stage_changes())
        never = nw.lit(NEVER, dtype=DAY)
        first = nw.min_horizontal(never, *changes) if changes else never
        frame = frame.with_columns(
            due.alias(name("due")),
            nw.when(first <= LAST).then(first).otherwise(ABSENT).cast(DAY).alias(name("reconsider_on")),
        )
        late = nw.lit(value=False)
        if self._today is not None:
            due = nw.col(name("due"))
            late = (due > ABSENT) & (due < self._today)
        return frame.with_columns(late.alias(name("overdue")))


_MOVES = Table(MOVED_BY_TIME)


def _setting(facet: type[Word], word: str | int) -> tuple[int, int]:
    """Return the place of a facet and of a word of it."""
    return FACETS.index(facet), word if isinstance(word, int) else facet(word).position


UNDATED: Mapping[str, nw.Expr] = {
    "due": nw.lit(ABSENT, dtype=DAY).alias("due"),
    "overdue": nw.lit(value=False).alias("overdue"),
    "reconsider_on": nw.lit(ABSENT, dtype=DAY).alias("reconsider_on"),
}
"""The answers about days where no column has any."""


def check_in_count(column: str, dtype: Any) -> nw.Expr:
    """Return the number of check-ins in a column; 0 where no state could hold it."""
    number = nw.col(column)
    if dtype.is_float() or dtype == nw.UInt128:
        number = number.cast(nw.Float64)  # what can be compared with the largest count, on every engine
    counts = (number >= 0) & (number <= MOST_CHECK_INS)
    if dtype.is_float():
        counts = counts & (number - number.round(0) == 0)
    return nw.when(counts).then(number).otherwise(0).cast(DAY)


@lru_cache(maxsize=1 << 6)
def plan_for(
    policy: Policy,
    fields: frozenset[str],
    today: date | None,
    prefix: str,
    *,
    with_courtesy: bool,
    in_memory: bool,
) -> Plan:
    """Return the plan, made once."""
    return Plan(policy, fields, today, prefix, with_courtesy=with_courtesy, in_memory=in_memory)
