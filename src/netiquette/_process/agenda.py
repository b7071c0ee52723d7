"""The agenda: what is to be done in a process, each thing once, in order.

Theory of operation. Everybody's own answer comes from `decide`. A step that several of these answers have in
common is then looked up in the sharing table of the policy, which says whether it is done for each person, goes
through another, or is left out; whom a step is for that is done once, `ORDER` says. Requests to connect are
spread over days and over the notes a month has. What is left out is kept, with the rule that says so.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from netiquette._deciding.decide import decide
from netiquette._deciding.decision import Decision, Step, iso, step_dict
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy, shares
from netiquette._deciding.rule import Rule
from netiquette._deciding.sharing import ORDER, TELL_BOTH_SIDES
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._languages.language import DEFAULT, language_of
from netiquette._process.process import Process
from netiquette._vocabulary.arguments import expect, take, take_day
from netiquette._vocabulary.event import Happening, What
from netiquette._vocabulary.public import public
from netiquette._vocabulary.sharing import Share, Voice
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Meeting,
    Phase,
    Presence,
    Route,
    Stage,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from netiquette._process.agenda_dict import AgendaDict, TaskDict

__all__ = ["Agenda", "LeftOut", "Task", "agenda"]

K = TypeVar("K", bound=Hashable)


@public
@attrs.frozen(kw_only=True)
class Task(Generic[K]):
    """One thing to do in a process.

    Attributes:
        who: The key of the person it is done for.
        step: What to do, with its days.
        decision: The whole answer for that person.
        rule: The rule of the sharing table that says that it is done for them.
        also: The keys of those for whom it would have been done as well: once is enough.
        through: The key of the person it goes through, where it doesn't go straight.
        variant: Which wording to take, so that no two people read the same: for the composers' ``variant``.

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
    also: tuple[K, ...] = ()
    through: K | None = None
    variant: int = 0

    @property
    def says(self) -> str:
        """Why it is done for this person, in one sentence."""
        return language_of(self.step.language).deciding.rule(self.rule.says)


@public
@attrs.frozen(kw_only=True)
class LeftOut(Generic[K]):
    """A step that is not taken for somebody, on purpose.

    Attributes:
        who: The key of the person.
        action: What is not done.
        rule: The rule that says so.
        language: What it speaks.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, agenda
        >>> waiting = InterviewState("interviewed", interview_on=date(2026, 11, 2), thank_you="sent")
        >>> left = agenda({"ann": waiting, "bo": waiting}, today=date(2026, 11, 25)).left_out[0]
        >>> left.who, left.action.value, left.says
        ('bo', 'check_in', 'Another is asked already, and one answer is enough for all.')

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


@public
@attrs.frozen(kw_only=True)
class Agenda(Generic[K]):
    """What is to be done in a process: each thing once, in order of urgency.

    Attributes:
        tasks: What to do, the most urgent first.
        left_out: What is not done for whom, and why.
        decisions: Everybody's own answer, as `decide` gives it.
        today: The day it is for.

    Example:
        >>> from datetime import date
        >>> from netiquette import agenda
        >>> plan = agenda({"ann": "recruiter"}, today=date(2026, 11, 25))
        >>> plan.next.step.summary, plan.over
        ('Send a personal connection request', False)

    .. versionadded:: 26.2
    """

    tasks: tuple[Task[K], ...]
    left_out: tuple[LeftOut[K], ...]
    decisions: Mapping[K, Decision]
    today: date

    @property
    def next(self) -> Task[K] | None:
        """The most urgent task; None where there is none."""
        return self.tasks[0] if self.tasks else None

    @property
    def reconsider_on(self) -> date | None:
        """The first day on which time alone may change the agenda; None where it cannot."""
        days = [decision.reconsider_on for decision in self.decisions.values()]
        days += [task.step.earliest for task in self.tasks]
        return min((day for day in days if day is not None and day > self.today), default=None)

    @property
    def over(self) -> bool:
        """Whether nothing is left to do unless something happens."""
        return self.reconsider_on is None and all(task.step.action is Action.WAIT for task in self.tasks)

    def as_dict(self) -> "AgendaDict":
        """Return the agenda as plain data for JSON; the keys of people become text."""
        return {
            "tasks": [_task_dict(task) for task in self.tasks],
            "left_out": [
                {"who": str(left.who), "action": left.action.value, "rule": left.rule.id, "says": left.says}
                for left in self.left_out
            ],
            "decisions": {str(who): decision.as_dict() for who, decision in self.decisions.items()},
            "over": self.over,
            "reconsider_on": iso(self.reconsider_on),
            "today": self.today.isoformat(),
        }


def _task_dict(task: Task[Any]) -> "TaskDict":
    return {
        "who": str(task.who),
        "step": step_dict(task.step),
        "rule": task.rule.id,
        "also": [*map(str, task.also)],
        "through": None if task.through is None else str(task.through),
        "variant": task.variant,
    }


@public
def agenda(
    process: Process[K] | Mapping[K, InterviewState | Contact | str],
    *,
    today: date,
    policy: Policy = CAUTIOUS,
    calendar: BusinessCalendar = WEEKENDS,
    language: str = DEFAULT,
    beside: Iterable[Process[K]] = (),
) -> Agenda[K]:
    """Answer what is to be done in a process of several people: each thing once, in order.

    Thanks are for each person, the ones who decide first. The one question, the answer to a decision and
    moving on belong to the process, and go to one person. Requests to connect come last, and are spread over
    days. A process of one person is answered as `decide` answers.

    Args:
        process: Who takes part, and what has happened; or states by key, where you keep those.
        today: The day to answer for; a datetime is reduced to its own date.
        policy: The manners to follow; `Policy.sharing` has the rules for several people.
        calendar: The days on which people are at work.
        language: What the answers speak.
        beside: Other processes in the same house, with the same keys for the same people: whoever decides in
            one of them is not asked to connect, as long as it is open.

    Raises:
        TypeError: An argument is not what it should be.
        InvalidEventError: There is nobody in the process.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event, Process, agenda
        >>> process = Process(
        ...     {"rae": "recruiter", "hal": "hiring_manager"},
        ...     [
        ...         Event(date(2026, 11, 16), "met", who=["hal"]),
        ...         Event(date(2026, 11, 17), "send_thank_you", who=["hal"]),
        ...         Event(date(2026, 12, 1), "rejected", who=["rae"]),
        ...     ],
        ... )
        >>> [(task.who, task.step.title) for task in agenda(process, today=date(2026, 12, 1)).tasks][:2]
        [('hal', 'Thank them for the chance'), ('hal', 'Send a personal connection request')]

    .. versionadded:: 26.2
    """
    if not isinstance(process, Process):
        process = Process(process)
    day = take(TypeError, "today", today, lambda given: take_day(given, "agenda"))
    policy = expect("agenda", "policy", policy, Policy)
    others = [expect("agenda", "beside", other, Process) for other in beside]
    table = _Table(process, day, policy, calendar, language)
    closed = {
        key: decision
        for other in others
        for key, decision in _decisions(other, day, policy, calendar, language).items()
        if decision.verdict is Verdict.WAIT or decision.verdict is Verdict.REFRAIN
    }
    tasks: list[Task[K]] = []
    left: list[LeftOut[K]] = []
    if others and not any(event.what is Action.INFORM for event in process.events):
        tasks += table.told_of_the_other(language)
    for key, step in table.lines():
        share, rule = table.share(key, step.action)
        door = closed.get(key) if step.action is Action.SEND_INVITATION else None
        if door is not None:
            share, rule = Share.LEFT_OUT, door.rule
        if share is Share.LEFT_OUT:
            left.append(LeftOut(who=key, action=step.action, rule=rule, language=step.language))
            continue
        tasks.append(
            Task(
                who=key,
                step=step,
                decision=table.decisions[key],
                rule=rule,
                also=table.also(key, step.action),
                through=table.speaker(key) if share is Share.THROUGH else None,
                variant=table.places[key],
            )
        )
    return Agenda(
        tasks=tuple(_ordered(_spread(tasks, table), table)),
        left_out=tuple(left),
        decisions=MappingProxyType(table.decisions),
        today=day,
    )


def _decisions(
    process: Process[K], today: date, policy: Policy, calendar: BusinessCalendar, language: str
) -> dict[K, Decision]:
    return {
        key: decide(state, today=today, policy=policy, calendar=calendar, language=language)
        for key, state in process.states.items()
    }


class _Table(Generic[K]):
    """Everybody's answer, and who is the one for each action.

    Attributes:
        process: Who takes part, and what has happened.
        today: The day it is for.
        timing: The numbers.
        decisions: Everybody's own answer.
        places: The place of each person in the order in which people decide.
        told: Who brought the decision, if that is known.
    """

    def __init__(
        self, process: Process[K], today: date, policy: Policy, calendar: BusinessCalendar, language: str
    ) -> None:
        self.process = process
        self.today = today
        self.timing = policy.timing
        self.decisions = _decisions(process, today, policy, calendar, language)
        self.places = {key: place for place, key in enumerate(self._ranked(Action.SEND_THANK_YOU))}
        self.told = _last_named(process, _TELLS, dated=False)
        self._promised = _last_named(process, _PROMISES, dated=True)
        self._policy = policy
        self._shares = shares(policy)
        self._lines = [(key, step) for key in process.states for step in self._steps(key, calendar)]
        self._for: dict[Action, list[K]] = {}
        for key, step in self._lines:
            self._for.setdefault(step.action, []).append(key)
        self._ones = {action: self._chosen(action) for action in self._for}

    def _ranked(self, action: Action) -> list[K]:
        """Return everybody in the order of an action."""
        order, states = ORDER[action], self.process.states
        return sorted(states, key=lambda key: order.index(states[key].contact))

    def _steps(self, key: K, calendar: BusinessCalendar) -> Iterator[Step]:
        """Yield what one person's answer asks for; thanks that an agency passes on are asked for as well."""
        decision = self.decisions[key]
        state = decision.state
        yield from (step for step in decision.steps if not self._passed_on(key, step))
        if (state.route is Route.AGENCY or state.presence is Presence.UNREACHABLE) and (
            state.contact not in _PASSES_ON and self.speaker(key) is not None
        ):
            straight = decide(
                attrs.evolve(state, route=Route.DIRECT, presence=Presence.PRESENT),
                today=self.today,
                policy=self._policy,
                calendar=calendar,
                language=decision.language,
            )
            yield from (
                step
                for step in straight.steps
                if step.action is Action.SEND_THANK_YOU and step not in decision.steps
            )

    def _passed_on(self, key: K, step: Step) -> bool:
        """Return whether a step is to find out an address, and somebody is there who passes the note on."""
        unreachable = self.process.states[key].presence is Presence.UNREACHABLE
        return unreachable and step.action is Action.FIND_OUT and self.speaker(key) is not None

    def _chosen(self, action: Action) -> frozenset[K]:
        """Return the one for whom an action is, or the two who are thanked for an offer."""
        ranked, asked = self._ranked(action), self._for[action]
        if action is Action.REPLY_TO_OFFER:
            return frozenset({ranked[0], *([] if self.told is None else [self.told])})
        if action is Action.ANSWER_THEM:
            return frozenset(self._answered(asked))
        if action in _ANSWERS:
            if action is Action.SEND_MESSAGE and self.phase is Phase.LEFT and not self._declined:
                ranked = self._ranked(Action.CHECK_IN)
            met = [key for key in ranked if self.process.states[key].meeting is not Meeting.NEVER]
            return frozenset((met or ranked)[:1])
        if action is Action.SEND_INVITATION:
            return frozenset(ranked[:1])
        candidates = [key for key in ranked if key in asked]
        if action is Action.WAIT and Action.CHECK_IN in self._for:
            candidates = [key for key in candidates if key in self._chosen(Action.CHECK_IN)] or candidates
        if action is Action.CHECK_IN and self._promised in candidates:
            agency = any(self.process.states[key].contact is Contact.AGENCY_RECRUITER for key in candidates)
            return frozenset(candidates[:1] if agency else [self._promised])
        return frozenset(candidates[:1])

    def _answered(self, asked: list[K]) -> Iterator[K]:
        """Yield those who are answered: all, but of several agencies the first that was heard of."""
        states = self.process.states
        agencies = [key for key in states if states[key].contact is Contact.AGENCY_RECRUITER]
        heard = [key for event in self.process.events for key in event.who if key in agencies]
        first = (heard or agencies)[:1]
        yield from (key for key in asked if key not in agencies or key in first)

    @property
    def phase(self) -> Phase:
        """The phase the process is in."""
        return next(iter(self.process.states.values())).stage.phase

    @property
    def _declined(self) -> bool:
        return any(state.stage is Stage.DECLINED for state in self.process.states.values())

    def told_of_the_other(self, language: str) -> Iterator[Task[K]]:
        """Yield the task to tell this side of the other process in the house, as long as nothing is decided."""
        key = self._ranked(Action.CHECK_IN)[0]
        if not self.process.states[key].stage.decided or self.phase is Phase.WON:
            yield Task(
                who=key,
                step=Step(action=Action.INFORM, rule=TELL_BOTH_SIDES, language=language),
                decision=self.decisions[key],
                rule=TELL_BOTH_SIDES,
                variant=self.places[key],
            )

    def lines(self) -> Iterator[tuple[K, Step]]:
        """Yield everything that somebody's answer asks for."""
        yield from self._lines

    def share(self, key: K, action: Action) -> tuple[Share, Rule]:
        """Return what becomes of an action for somebody, and the rule that says so."""
        state = self.process.states[key]
        voice = Voice.ONE if key in self._ones[action] else Voice.OTHER
        part = self.process.parts[key]
        words = [action, voice, part, state.route, state.presence, state.stage, state.contact]
        leaf = self._shares.walk(words, _nothing_derived)
        rule = self._policy.sharing[leaf.row]
        share: Share = rule.then  # type: ignore[assignment]  # Policy lets nothing else into sharing
        return share, rule

    def also(self, key: K, action: Action) -> tuple[K, ...]:
        """Return those for whom it is left out, because it is done for this one."""
        if key not in self._ones[action] or action not in _ONCE:
            return ()
        return tuple(other for other in dict.fromkeys(self._for[action]) if other not in self._ones[action])

    def speaker(self, key: K) -> K | None:
        """Return the one through whom somebody is reached: who runs the process."""
        states = self.process.states
        ranked = self._ranked(Action.CHECK_IN)
        return next((other for other in ranked if other != key and states[other].contact in _PASSES_ON), None)


def _nothing_derived(place: int) -> Word:  # pragma: no cover  every word of the situation is given
    raise LookupError(place)


def _last_named(process: Process[K], whats: frozenset[What], *, dated: bool) -> K | None:
    """Return who was named, and first, by the last of some events."""
    for event in reversed(process.events):
        if event.what in whats and event.who and (event.day is not None or not dated):
            who: K = event.who[0]
            return who
    return None


_TELLS: frozenset[What] = frozenset({stage for stage in Stage if stage.decided} | {Happening.OFFER_SPOKEN})
_PROMISES: frozenset[What] = frozenset(
    {Happening.PROMISED, Happening.THEY_WROTE, Happening.THEY_ASKED, Happening.TEST_SET, Happening.TEST_SENT}
)
_PASSES_ON = frozenset({Contact.AGENCY_RECRUITER, Contact.RECRUITER, Contact.COORDINATOR})
_ANSWERS = frozenset({Action.REPLY_TO_REJECTION, Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH})
_ONCE = _ANSWERS | {
    Action.CHECK_IN,
    Action.TELL_OF_OFFER,
    Action.RESCHEDULE,
    Action.FIND_OUT,
    Action.ASK_PERMISSION,
    Action.MOVE_ON,
    Action.WAIT,
    Action.REPLY_TO_OFFER,
}
"""Done for one, it is done for all."""

def _spread(tasks: list[Task[K]], table: _Table[K]) -> Iterator[Task[K]]:
    """Yield the tasks, with the requests to connect spread over days and over the notes of a month."""
    today, timing, states = table.today, table.timing, table.process.states
    requests = sorted(
        (task for task in tasks if task.step.action is Action.SEND_INVITATION),
        key=lambda task: (
            states[task.who].contact is not Contact.HIRING_MANAGER,
            task.who != table.told,
            table.places[task.who],
        ),
    )
    sent = [
        state.invited_on
        for state in states.values()
        if state.invitation is Invitation.SENT and state.invited_on is not None
    ]
    days = _free_days(sent, _first_day(tasks, table), timing.requests_a_day, timing.notes_a_month)
    later = {task.who: day for task, day in zip(requests, days, strict=False)}
    for task in tasks:
        day = later.get(task.who) if task.step.action is Action.SEND_INVITATION else None
        if day is None or day <= max(today, task.step.earliest or today):
            yield task
        else:
            yield attrs.evolve(task, step=attrs.evolve(task.step, earliest=day))


def _first_day(tasks: list[Task[K]], table: _Table[K]) -> date:
    """Return the day on which requests begin: not the one on which a decision is answered."""
    today = table.today
    answers = any(task.step.action.facts.answers and task.step.is_open(today) for task in tasks)
    answered = any(
        isinstance(event.what, Action) and event.what.facts.answers and event.on == today
        for event in table.process.events
    )
    several = len(table.process.states) > 1
    return today + timedelta(1) if several and (answers or answered) and today < date.max else today


def _free_days(sent: list[date], today: date, a_day: int, a_month: int) -> Iterator[date]:
    """Yield the days on which another request may go out, from today on."""
    if not a_day or not a_month:
        return
    day = today
    sent = [*sent]
    while True:
        if sum(other == day for other in sent) < a_day and _in_the_month(sent, day) < a_month:
            sent.append(day)
            yield day
        elif day == date.max:
            return
        else:
            day += timedelta(1)


def _in_the_month(sent: list[date], day: date) -> int:
    return sum((other.year, other.month) == (day.year, day.month) for other in sent)


def _ordered(tasks: Iterable[Task[K]], table: _Table[K]) -> list[Task[K]]:
    """Return the tasks by urgency; those of a single person stay as they are."""
    if len(table.process.states) == 1:
        return [*tasks]
    return sorted(tasks, key=lambda task: (*_urgency(task.step, table.today), table.places[task.who]))


def _urgency(step: Step, today: date) -> tuple[int, date]:
    """Return a key to sort steps by: owed, asked, free, connecting, later, waiting; then by the last day."""
    facts = step.action.facts
    due = step.due or step.latest or date.max
    if step.action is Action.WAIT:
        return 6, due
    if not step.is_open(today):
        return 5, step.earliest or due
    if facts.owed:
        return (0 if due <= today else 1), due
    if facts.asks:
        return 2, due
    return (4 if facts.connects else 3), due
