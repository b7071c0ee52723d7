"""What an agenda is: its tasks, and what is left out."""

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from netiquette._deciding.days import iso
from netiquette._deciding.decision import Decision
from netiquette._deciding.plain_data import step_dict
from netiquette._deciding.rule import Rule
from netiquette._deciding.step import Step, is_over
from netiquette._languages.language import DEFAULT, language_of
from netiquette._vocabulary.arguments import MisfitError, take, take_key, take_several
from netiquette._vocabulary.errors import InvalidEventError
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.told import one, told
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    from netiquette._process.agenda_dict import AgendaDict, LeftOutDict, TaskDict

__all__ = ["Agenda", "LeftOut", "Task", "expect_told_apart", "first_after", "left_out_dict"]

K = TypeVar("K", bound=Hashable)


def _also(value: Any) -> tuple[Any, ...]:
    """Take the keys of people, as many as a process has."""
    return take(InvalidEventError, "also", value, _take_keys)


def _take_keys(value: Any) -> tuple[Any, ...]:
    return tuple(map(take_key, take_several(value, "keys", "a tuple")))


@public
@guarded(InvalidEventError)
@attrs.frozen(kw_only=True, slots=False)
class Task(Generic[K]):
    """One thing to do in a process.

    Attributes:
        who: The key of the person it is done for.
        step: What to do, with its days.
        decision: The whole answer for that person.
        rule: The rule of the sharing table that says that it is done for them.
        also: The keys of those for whom it would have been done as well: once is enough.
        through: The key of the person it goes through, where it doesn't go directly.
        variant: Which wording to take, so that no two people read the same: for the composers' ``variant``.

    Raises:
        InvalidEventError: A field has a value it cannot have; the message names it.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, agenda
        >>> waiting = InterviewState("interviewed", interview_on=date(2026, 11, 2), thank_you="sent")
        >>> task = agenda({"ann": waiting, "bo": waiting}, today=date(2026, 11, 25)).next
        >>> task.who, task.step.action.value, task.also
        ('ann', 'check_in', ('bo',))

    .. versionadded:: 26.2
    """

    who: K
    step: Step
    decision: Decision
    rule: Rule
    also: tuple[K, ...] = attrs.field(default=(), converter=_also)
    through: K | None = None
    variant: int = 0

    def done(self, on: date) -> Event:
        """Return the event that records it as done, for `Process.after`.

        Args:
            on: The day it was done; a datetime is reduced to its own date.

        Raises:
            InvalidEventError: It is no day.

        Example:
            >>> from datetime import date
            >>> from netiquette import Event, Process, agenda
            >>> rejected = Event(date(2026, 11, 24), "rejected")
            >>> process = Process({"ann": "recruiter", "bo": "peer"}, [rejected])
            >>> task = agenda(process, today=date(2026, 11, 25)).next
            >>> task.step.title
            'Thank them for the chance'
            >>> process.after(task.done(date(2026, 11, 25))).states["bo"].turn.value
            'theirs'

        .. versionadded:: 26.2
        """
        return self.step.done(on, who=(self.who,))

    @property
    def says(self) -> str:
        """Why it is done for this person, in one sentence."""
        return language_of(self.step.language).deciding.rule(self.rule.says)


@public
@guarded(InvalidEventError)
@attrs.frozen(kw_only=True, slots=False)
class LeftOut(Generic[K]):
    """A step that is not taken for somebody, on purpose.

    Attributes:
        who: The key of the person.
        action: What is not done.
        rule: The rule that says so.
        language: The language of its sentence.

    Raises:
        InvalidEventError: A field has a value it cannot have; the message names it.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, agenda
        >>> waiting = InterviewState("interviewed", interview_on=date(2026, 11, 2), thank_you="sent")
        >>> left = agenda({"ann": waiting, "bo": waiting}, today=date(2026, 11, 25)).left_out[0]
        >>> left.who, left.action.value, left.says
        ('bo', 'check_in', 'Somebody else is asked, and one answer is enough for all.')

    .. versionadded:: 26.2
    """

    who: K
    action: Action
    rule: Rule
    language: str = DEFAULT

    @property
    def says(self) -> str:
        """Why it is left out, in one sentence."""
        return language_of(self.language).deciding.rule(self.rule.says)


def _tasks(value: Any) -> tuple[Task[Any], ...]:
    return take(InvalidEventError, "tasks", value, lambda given: _each(given, Task))


def _steps_left_out(value: Any) -> tuple[LeftOut[Any], ...]:
    return take(InvalidEventError, "left_out", value, lambda given: _each(given, LeftOut))


def _each(value: Any, kind: type[Any]) -> tuple[Any, ...]:
    """Take things of one class, as many as a process calls for."""
    things = take_several(value, f"{kind.__name__}s", "a tuple")
    if not all(isinstance(thing, kind) for thing in things):
        raise MisfitError(f"but it holds something that is not {one(kind)}; build each first")
    return things


def _decisions(value: Any) -> Mapping[Any, Decision]:
    return take(InvalidEventError, "decisions", value, _take_decisions)


def _take_decisions(value: Any) -> Mapping[Any, Decision]:
    if not isinstance(value, Mapping):
        raise MisfitError("which is not a mapping; give everybody's Decision by their key")
    by_key = cast("Mapping[Hashable, Any]", value)
    if not all(isinstance(decision, Decision) for decision in by_key.values()):
        raise MisfitError("but it holds something that is not a Decision; take each from decide")
    return MappingProxyType(dict(by_key))


def first_after(today: date, days: Iterable[date | None]) -> date | None:
    """Return the first of some days that is still to come."""
    return min((day for day in days if day is not None and day > today), default=None)


def _first_change(plan: "Agenda[Any]") -> date | None:
    """Return the first day on which time changes one of the answers, or opens a task."""
    days = [decision.reconsider_on for decision in plan.decisions.values()]
    return first_after(plan.today, days + [task.step.earliest for task in plan.tasks])


@public
@guarded(InvalidEventError)
@attrs.frozen(kw_only=True, slots=False)
class Agenda(Generic[K]):
    """What is to be done in a process: each thing once, in order of urgency.

    Attributes:
        tasks: What to do, the most urgent first.
        left_out: What is not done for whom, and why.
        decisions: Everybody's own answer, as `decide` gives it.
        today: The day it is for.
        reconsider_on: The first day on which time alone may change the agenda; None where it cannot. Where it
            is left out, that of the decisions and the tasks.

    Raises:
        InvalidEventError: A field has a value it cannot have; the message names it.

    Example:
        >>> from datetime import date
        >>> from netiquette import agenda
        >>> plan = agenda({"ann": "recruiter"}, today=date(2026, 11, 25))
        >>> plan.next.step.summary, plan.over
        ('Send a personal connection request', False)

    .. versionadded:: 26.2
    """

    tasks: tuple[Task[K], ...] = attrs.field(converter=_tasks)
    left_out: tuple[LeftOut[K], ...] = attrs.field(converter=_steps_left_out)
    decisions: Mapping[K, Decision] = attrs.field(converter=_decisions, hash=False)
    today: date
    reconsider_on: date | None = attrs.field(default=attrs.Factory(_first_change, takes_self=True))

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"decisions": dict(self.decisions)}  # a view of a dict has no pickle

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state | {"decisions": MappingProxyType(state["decisions"])})

    @property
    def next(self) -> Task[K] | None:
        """The most urgent task; None where there is none."""
        return self.tasks[0] if self.tasks else None

    @property
    def over(self) -> bool:
        """Whether nothing is left to do unless something happens."""
        return is_over(self.reconsider_on, (task.step for task in self.tasks))

    def as_dict(self) -> "AgendaDict":
        """Return the agenda as plain data for JSON; the keys of people become text.

        Raises:
            InvalidEventError: Two keys are the same text.
        """
        expect_told_apart(self.decisions)
        return {
            "tasks": [_task_dict(task) for task in self.tasks],
            "left_out": [*map(left_out_dict, self.left_out)],
            "decisions": {str(who): decision.as_dict() for who, decision in self.decisions.items()},
            "over": self.over,
            "reconsider_on": iso(self.reconsider_on),
            "today": self.today.isoformat(),
        }


def expect_told_apart(keys: Iterable[Hashable]) -> None:
    """Refuse people whose keys are one text: of two that are written down alike, one would be lost."""
    known: dict[str, Hashable] = {}
    for key in keys:
        text = str(key)
        if text in known:
            message = (
                f"the keys {told(known[text])} and {told(key)} are both {told(text)} as text; "
                "use keys whose text differs"
            )
            raise InvalidEventError(message, field="decisions", value=key)
        known[text] = key


def left_out_dict(left: LeftOut[Any]) -> "LeftOutDict":
    """Return what is left out as plain data."""
    return {"who": str(left.who), "action": left.action.value, "rule": left.rule.id, "says": left.says}


def _task_dict(task: Task[Any]) -> "TaskDict":
    return {
        "who": str(task.who),
        "step": step_dict(task.step),
        "rule": task.rule.id,
        "also": [*map(str, task.also)],
        "through": None if task.through is None else str(task.through),
        "variant": task.variant,
    }
