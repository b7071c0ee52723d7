"""For whom what is done once is done: everybody's answer, held against the sharing table.

Theory of operation. Everybody's own answer comes from `decide`. For each action some answer asks for,
`ORDER_OF` says whom it is for if it is done once; and the sharing table, whether it is. A step is looked up
there with seven words, and each combination of them once.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar

import attrs

from netiquette._deciding.compiled import shares
from netiquette._deciding.decide import decide
from netiquette._deciding.decision import Decision
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.sharing import (
    AMONG_THOSE_MET,
    ASK_NOTHING_BEFORE_A_ROUND,
    ORDER_OF,
    ORDERS,
    TELL_BOTH_SIDES,
    WHOEVER_ASKS,
)
from netiquette._deciding.step import Step
from netiquette._deciding.timing import BusinessCalendar
from netiquette._process.joining import rounds_ahead
from netiquette._process.process import Process
from netiquette._process.task import Task
from netiquette._vocabulary.event import Happening, What
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    Permission,
    Phase,
    Presence,
    Route,
    Stage,
    Turn,
    Word,
)

__all__ = ["PASSES_ON", "Assignment", "decisions_of", "share_of"]

K = TypeVar("K", bound=Hashable)


def decisions_of(
    process: Process[K], today: date, policy: Policy, calendar: BusinessCalendar, language: str
) -> dict[K, Decision]:
    return {
        key: decide(state, today=today, policy=policy, calendar=calendar, language=language)
        for key, state in process.states.items()
    }


class Assignment(Generic[K]):
    """Everybody's answer, who is the one for each action, and what becomes of each step.

    Attributes:
        process: Who takes part, and what has happened.
        states: What is known of each of them.
        today: The day it is for.
        timing: The numbers.
        decisions: Everybody's own answer.
        places: The place of each person in the order in which people decide.
        told: Who brought the decision, if that is known.
        changes: The days on which time alone may change a note that another passes on.
    """

    def __init__(
        self, process: Process[K], today: date, policy: Policy, calendar: BusinessCalendar, language: str
    ) -> None:
        self.process = process
        self.states = process.states
        self.today = today
        self.timing = policy.timing
        self.decisions = decisions_of(process, today, policy, calendar, language)
        self._orders = {name: _ranked(process, places) for name, places in ORDERS.items()}
        self.places = {key: place for place, key in enumerate(self._ranked(Action.SEND_THANK_YOU))}
        self.told = _last_named(process, _TELLS, dated=False)
        self._promised = _last_named(process, _PROMISES, dated=True)
        self._policy = policy
        self._declined = any(state.stage is Stage.DECLINED for state in self.states.values())
        several = len(self.states) > 1
        self._rounds = rounds_ahead(self.states.values(), today) if several else (False, False)
        self._people: dict[K, tuple[Word, ...]] = {}
        self._lines: list[tuple[K, Step]] = []
        self.changes: list[date | None] = []
        for key, state in self.states.items():
            if state.route is Route.AGENCY or state.presence is Presence.UNREACHABLE:
                self._lines += [(key, step) for step in self._passed_on(key, state, calendar)]
            else:
                self._lines += [(key, step) for step in self.decisions[key].steps]
        self._for: dict[Action, list[K]] = {}
        for key, step in self._lines:
            self._for.setdefault(step.action, []).append(key)
        self._ones: dict[Action, frozenset[K]] = {}
        for action in sorted(self._for):  # whom a question goes to is asked for by what comes after it
            self._ones[action] = self._chosen(action)

    def _ranked(self, action: Action) -> list[K]:
        """Return everybody in the order of an action; who withdraws tells whoever runs the process."""
        if action is Action.SEND_MESSAGE and not self._declined:
            action = Action.CHECK_IN
        return self._orders[ORDER_OF[action]]

    def _passed_on(self, key: K, state: InterviewState, calendar: BusinessCalendar) -> Iterator[Step]:
        """Yield the steps for somebody who is reached through another, who passes a note on."""
        decision = self.decisions[key]
        if state.contact in PASSES_ON or self.speaker(key) is None:
            yield from decision.steps
            return
        unreachable = state.presence is Presence.UNREACHABLE
        yield from (step for step in decision.steps if not (unreachable and step.action is Action.FIND_OUT))
        straight = decide(
            attrs.evolve(state, route=Route.DIRECT, presence=Presence.PRESENT),
            today=self.today,
            policy=self._policy,
            calendar=calendar,
            language=decision.language,
        )
        if any(step.action is Action.SEND_THANK_YOU for step in decision.steps):
            return
        for step in straight.steps:
            if step.action is Action.SEND_THANK_YOU:
                self.changes.append(straight.reconsider_on)
                yield step

    def _chosen(self, action: Action) -> frozenset[K]:
        """Return the one for whom an action is, or those few for whom it is."""
        ranked, asked = self._ranked(action), self._for[action]
        if action is Action.REPLY_TO_OFFER:
            return frozenset({ranked[0], *([] if self.told is None else [self.told])})
        if action is Action.ANSWER_THEM:
            return frozenset(self._answered(asked))
        if action is Action.WAIT and Action.CHECK_IN in self._ones:
            return self._ones[Action.CHECK_IN]
        if action in AMONG_THOSE_MET:
            ranked = [key for key in ranked if self.states[key].meeting is not Meeting.NEVER] or ranked
        if action not in WHOEVER_ASKS:
            ranked = [key for key in ranked if key in asked]
        if action is Action.ASK_PERMISSION:
            ranked = [key for key in ranked if self.process.parts[key] is Part.MET]
        if action is Action.CHECK_IN:
            ranked = [*self._asked_before_others(ranked), *ranked]
        return frozenset(ranked[:1])

    def _asked_before_others(self, ranked: list[K]) -> Iterator[K]:
        """Yield whom a question goes to whatever the order: a referrer early on, else who promised a day.

        An agency is asked whoever promised one.
        """
        states = self.states
        if all(state.stage is Stage.APPLIED for state in states.values()):
            yield from (key for key in ranked if states[key].contact is Contact.REFERRER)
        agency = any(state.contact is Contact.AGENCY_RECRUITER for state in states.values())
        if self._promised is not None and self._promised in ranked and not agency:
            yield self._promised

    def _answered(self, asked: list[K]) -> Iterator[K]:
        """Yield those who are answered: all, but of several agencies the first that was heard of."""
        states = self.states
        agencies = [key for key in states if states[key].contact is Contact.AGENCY_RECRUITER]
        heard = [key for event in self.process.events for key in event.who if key in agencies]
        first = (heard or agencies)[:1]
        yield from (key for key in asked if key not in agencies or key in first)

    @property
    def phase(self) -> Phase:
        """The phase the process is in."""
        return next(iter(self.states.values())).stage.phase

    def told_of_the_other(self, known: Collection[K], language: str) -> Iterator[Task[K]]:
        """Yield the task to tell this side of the other process at the company, once, while it is open.

        Args:
            known: Who takes part in the other one as well: they are told where there is nobody else.
            language: What the task speaks.
        """
        ranked = [key for key in self._ranked(Action.CHECK_IN) if self.states[key].contact in _ON_THEIR_SIDE]
        if not ranked or self._has_told():
            return
        told = (key for key in ranked if key not in known and self.states[key].contact in _RUNS_IT)
        key = next(told, ranked[0])
        if not self.states[key].stage.decided or self.phase is Phase.WON:
            yield Task(
                who=key,
                step=Step(action=Action.INFORM, rule=TELL_BOTH_SIDES, language=language),
                decision=self.decisions[key],
                rule=TELL_BOTH_SIDES,
                variant=self.places[key],
            )

    def _has_told(self) -> bool:
        """Return whether you had news for this side, other than that you want the job after all."""
        events = self.process.events
        for place, event in enumerate(events):
            if event.what is Action.INFORM:
                before = attrs.evolve(self.process, events=events[:place]).states
                if any(_is_news_for(before[key]) for key in event.who or before):
                    return True
        return False

    def lines(self) -> Iterator[tuple[K, Step]]:
        """Yield everything that somebody's answer asks for."""
        yield from self._lines

    def share(self, key: K, action: Action) -> tuple[Share, Rule]:
        """Return what becomes of an action for somebody, and the rule that says so."""
        if action is Action.CHECK_IN:
            dated, undated = self._rounds
            if dated or (undated and self.states[key].stage is not Stage.SCHEDULED):
                return Share.LEFT_OUT, ASK_NOTHING_BEFORE_A_ROUND
        voice = Voice.ONE if key in self._ones[action] else Voice.OTHER
        return share_of(self._policy, (action, voice, *self._person(key)))

    def _person(self, key: K) -> tuple[Word, ...]:
        """Return the words that the sharing table asks for of somebody."""
        found = self._people.get(key)
        if found is None:
            state = self.states[key]
            route = Route.DIRECT if state.permission is Permission.GRANTED else state.route
            found = self.process.parts[key], route, state.presence, state.stage, state.contact
            self._people[key] = found
        return found

    def also(self, key: K, action: Action) -> tuple[K, ...]:
        """Return those for whom it is left out, because it is done for this one."""
        if key not in self._ones[action] or action not in _ONCE:
            return ()
        others = (other for other in dict.fromkeys(self._for[action]) if other not in self._ones[action])
        return tuple(other for other in others if self.share(other, action)[0] is Share.LEFT_OUT)

    def speaker(self, key: K) -> K | None:
        """Return the one through whom somebody is reached: who runs the process."""
        ranked = self._ranked(Action.CHECK_IN)
        others = (other for other in ranked if other != key)
        return next((other for other in others if self.states[other].contact in PASSES_ON), None)


@lru_cache(maxsize=1 << 12)
def share_of(policy: Policy, words: tuple[Word, ...]) -> tuple[Share, Rule]:
    """Return what becomes of an action in a situation of the sharing table, and the rule that says so."""
    rule = policy.sharing[shares(policy).walk([*words], _nothing_derived).row]
    share: Share = rule.then  # type: ignore[assignment]  # Policy lets nothing else into sharing
    return share, rule


def _ranked(process: Process[K], places: Mapping[Contact, int]) -> list[K]:
    states = process.states
    return sorted(states, key=lambda key: places[states[key].contact])


def _is_news_for(state: InterviewState) -> bool:
    """Return whether what somebody hears is news about the process, and no plea for a job you turned down."""
    pleading = state.turn is Turn.RECONSIDERED and state.stage.decided
    return state.contact in _ON_THEIR_SIDE and not pleading


def _nothing_derived(place: int) -> Word:  # pragma: no cover  every word of the situation is given
    raise LookupError(place)


def _last_named(process: Process[K], whats: frozenset[What], *, dated: bool) -> K | None:
    """Return who was named, and first, by the last of some events."""
    for event in reversed(process.events):
        if event.what in whats and event.who and (event.day is not None or not dated):
            who: K = event.who[0]
            return who
    return None


_TELLS: frozenset[What] = DECIDED | {Happening.OFFER_SPOKEN}
_PROMISES: frozenset[What] = frozenset(
    {Happening.PROMISED, Happening.THEY_WROTE, Happening.THEY_ASKED, Happening.TEST_SET, Happening.TEST_SENT}
)
PASSES_ON = frozenset({Contact.AGENCY_RECRUITER, Contact.RECRUITER, Contact.COORDINATOR})
"""Runs the process, and passes on to the others what does not reach them straight."""
_ON_THEIR_SIDE = frozenset(Contact) - {Contact.OWN_MANAGER, Contact.NONE}
"""Hears what concerns the process as one of them; your own manager is somebody of your own."""
_RUNS_IT = PASSES_ON | {Contact.HIRING_MANAGER}
"""Whoever else takes part need not be told what concerns the whole process."""
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
