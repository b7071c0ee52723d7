"""What stands for an event, a process and an agenda in a document, and how they are built from it.

People are known by their keys, and in a document a key is text. Who keeps people by numbers writes the text
of each number, and reads that back; nothing here guesses what a key was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from netiquette._deciding.days import iso
from netiquette._deciding.plain_data import state_dict
from netiquette._deciding.policy import Policy
from netiquette._json.answers import DecisionDocument, StepDocument
from netiquette._json.refusing import RefusedError, as_key, as_written, contradicting, expect_same, rule_of
from netiquette._process.process import Process
from netiquette._process.task import Agenda, LeftOut, Task
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.event import Event, Happening
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Stage

__all__ = [
    "MOST_LISTED",
    "AgendaDocument",
    "EventDocument",
    "ProcessDocument",
    "agenda_dict",
    "event_dict",
    "process_dict",
]

if TYPE_CHECKING:
    from typing import TypeAlias

    WhatText: TypeAlias = Action | Stage | Happening
else:
    WhatText = StrEnum(
        "Action, Stage or Happening",
        {word.value: word.value for words in (Action, Stage, Happening) for word in words},
    )
    """What an event may be, as one list of texts: no text means two of them."""


@attrs.frozen(kw_only=True)
class EventDocument:
    """Something that happened on a day.

    Attributes:
        on: The day it happened.
        what: What you did, what happened, or where it stands since.
        who: The keys of the people it concerns, in a process of several.
        day: The day it is about: the one an interview was booked for, or an answer promised by.
    """

    on: date
    what: WhatText
    who: tuple[str, ...] = ()
    day: date | None = None

    def built(self, _: Policy, __: str) -> Event:
        """Return the event."""
        return Event(self.on, self.what.value, who=self.who, day=self.day)


def event_dict(event: Event) -> dict[str, Any]:
    """Return an event as its document has it."""
    _expect_text_keys(event.who)
    return {
        "on": event.on.isoformat(),
        "what": event.what.value,
        "who": [*event.who],
        "day": iso(event.day),
    }


def process_dict(process: Process[Any]) -> dict[str, Any]:
    """Return a process as its document has it."""
    _expect_text_keys(process.contacts)
    return {
        "contacts": {key: state_dict(state) for key, state in process.contacts.items()},
        "events": [*map(event_dict, process.events)],
    }


def agenda_dict(agenda: Agenda[Any]) -> dict[str, Any]:
    """Return an agenda as its document has it."""
    _expect_text_keys(agenda.decisions)
    return {**agenda.as_dict()}


def _expect_text_keys(keys: Iterable[Any]) -> None:
    """Refuse people who are known by anything but text: what is read again would be other people."""
    for key in keys:
        if type(key) is not str:
            message = (
                f"{as_written(key)} is the key of somebody, but a document knows people by text; "
                "use str(key) for your keys"
            )
            raise TypeError(message)


@attrs.frozen(kw_only=True)
class ProcessDocument:
    """Who takes part in a process, and what has happened in it.

    Attributes:
        contacts: The state each person starts from, by their key.
        events: What has happened, in any order.
    """

    contacts: Mapping[str, InterviewState]
    events: tuple[EventDocument, ...] = ()

    def built(self, policy: Policy, language: str) -> Process[str]:
        """Return the process, unless there is nobody in it, or an event names somebody else."""
        if not self.contacts:
            raise RefusedError(
                "{} has nobody in it, but a process has; write somebody whose contact is 'none' where "
                "no one is known",
                "$.contacts",
            )
        for place, event in enumerate(self.events):
            for number, key in enumerate(event.who):
                if key not in self.contacts:
                    raise RefusedError(
                        f"{as_written(key)} is not in the process; {suggestion(key, [*self.contacts])}",
                        f"$.events[{place}].who[{number}]",
                    )
        return Process(self.contacts, [event.built(policy, language) for event in self.events])


@attrs.frozen(kw_only=True)
class TaskDocument:
    """One thing to do in a process.

    Attributes:
        who: The key of the person it is done for.
        step: What to do, with its days.
        rule: The id of the rule that says that it is done for them.
        also: The keys of those for whom it would have been done as well: once is enough.
        through: The key of the person it goes through, where it doesn't go directly.
        variant: Which wording to take, so that no two people read the same.
    """

    who: str
    step: StepDocument
    rule: str
    also: tuple[str, ...]
    through: str | None
    variant: int


@attrs.frozen(kw_only=True)
class LeftOutDocument:
    """A step that is not taken for somebody, on purpose.

    Attributes:
        who: The key of the person.
        action: What is not done.
        rule: The id of the rule that says so.
        says: Why, in one sentence.
    """

    who: str
    action: Action
    rule: str
    says: str


@attrs.frozen(kw_only=True)
class AgendaDocument:
    """What is to be done in a process: each thing once, in order of urgency.

    Attributes:
        tasks: What to do, the most urgent first.
        left_out: What is not done for whom, and why.
        decisions: Everybody's own answer, by their key.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the agenda.
        today: The day it is for.
    """

    tasks: tuple[TaskDocument, ...]
    left_out: tuple[LeftOutDocument, ...]
    decisions: Mapping[str, DecisionDocument]
    over: bool
    reconsider_on: date | None
    today: date

    def built(self, policy: Policy, language: str) -> Agenda[str]:
        """Return the agenda, with its rules from a policy, unless it contradicts itself or them."""
        decisions = {
            key: decision.built(policy, language, f"$.decisions.{as_key(key)}")
            for key, decision in self.decisions.items()
        }

        def known(key: str, path: str) -> str:
            if key not in decisions:
                raise RefusedError(
                    f"{as_written(key)} has no decision; {suggestion(key, [*decisions])}", path
                )
            return key

        tasks: list[Task[str]] = []
        for place, task in enumerate(self.tasks):
            path = f"$.tasks[{place}]"
            through = task.through
            tasks.append(
                Task(
                    who=known(task.who, f"{path}.who"),
                    step=task.step.built(policy, f"{path}.step", language),
                    decision=decisions[task.who],
                    rule=rule_of(policy, task.rule, f"{path}.rule"),
                    also=tuple(known(key, f"{path}.also[{at}]") for at, key in enumerate(task.also)),
                    through=None if through is None else known(through, f"{path}.through"),
                    variant=task.variant,
                )
            )
        left = tuple(
            LeftOut(
                who=known(left.who, f"$.left_out[{place}].who"),
                action=left.action,
                rule=rule_of(policy, left.rule, f"$.left_out[{place}].rule"),
                language=language,
            )
            for place, left in enumerate(self.left_out)
        )
        agenda: Agenda[str] = Agenda(
            tasks=tuple(tasks), left_out=left, decisions=MappingProxyType(decisions), today=self.today
        )
        because = "its tasks and decisions"
        # A note that another passes on, or a second process, may change it before they do.
        if self.reconsider_on != agenda.reconsider_on:
            latest = agenda.reconsider_on or date.max
            if self.reconsider_on is None or not self.today < self.reconsider_on <= latest:
                raise contradicting(iso(self.reconsider_on), because, "$.reconsider_on")
            agenda = attrs.evolve(agenda, reconsider_on=self.reconsider_on)
        expect_same(self.over, agenda.over, because, "$.over")
        return agenda


MOST_LISTED = {EventDocument: 10_000, TaskDocument: 10_000, LeftOutDocument: 10_000}
"""How many items arrays of these have at most: a process may go on for years, and have many people."""
