"""The agenda of a process, with flat arguments and a flat answer."""

from __future__ import annotations

from datetime import date

from netiquette._agents.answers import AgendaAnswer, PlannedTask
from netiquette._agents.flat import day_of
from netiquette._agents.people import Person, PersonEvent, process_of
from netiquette._deciding.days import iso
from netiquette._deciding.preset import Preset
from netiquette._languages.language import DEFAULT
from netiquette._process.agenda import agenda as agenda_of
from netiquette._process.task import Task, left_out_dict
from netiquette._vocabulary.arguments import expect_word
from netiquette._vocabulary.errors import InvalidStateError
from netiquette._vocabulary.public import public_in

__all__ = ["agenda"]


@public_in("agents")
def agenda(
    people: list[Person],
    *,
    events: list[PersonEvent] | None = None,
    today: date | str | None = None,
    policy: Preset | str | None = None,
    language: str | None = None,
) -> AgendaAnswer:
    """Plan what a job candidate does in a hiring process with several people: each thing once, in order.

    Thanks are for each person, and no two alike. A question, the answer to a decision and moving on go to
    one person, and the answer says to whom. It sends nothing. Leave out, or pass null for, what you do not
    know; do not guess.

    Args:
        people: Who takes part in it.
        events: What has happened in it, in any order: what the candidate did, too.
        today: The date to plan for.
        policy: Whose manners to follow; cautious where it is left out.
        language: The language of the answer, by its code; English where it is left out.

    Returns:
        What to do for whom, by when and why, and what is left out on purpose.

    Raises:
        InvalidDetailError: There is nobody, a key is not text, is another's or is nobody's, a part is not
            what it should be, or there is no such policy.
        InvalidStateError: A word of a person is not one of ours, a date is not a date, or ``today`` is
            missing.
        InvalidEventError: A word of an event is not one of ours.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette.agents import agenda
        >>> answer = agenda(
        ...     [
        ...         {"key": "Rae", "contact": "recruiter"},
        ...         {"key": "Hal", "contact": "hiring_manager"},
        ...     ],
        ...     events=[
        ...         {"on": "2026-11-16", "what": "met", "who": ["Hal"]},
        ...         {"on": "2026-11-17", "what": "send_thank_you", "who": ["Hal", "Rae"]},
        ...     ],
        ...     today="2026-11-25",
        ... )
        >>> for task in answer["tasks"]:
        ...     print(task["who"], task["summary"], task["also"])
        Rae Ask politely how things stand by 2026-11-30 ['Hal']
        Rae Send a personal connection request []

    .. versionadded:: 26.2
    """
    chosen = Preset.CAUTIOUS if policy is None else expect_word("policy", Preset, policy)
    day = day_of("today", today)
    if day is None:
        message = "today is None, but an agenda is for a day; write it as YYYY-MM-DD"
        raise InvalidStateError(message, field="today", value=None)
    plan = agenda_of(
        process_of(people, events),
        today=day,
        policy=chosen.policy,
        language=DEFAULT if language is None else language,
    )
    return {
        "tasks": [_planned(task) for task in plan.tasks],
        "left_out": [*map(left_out_dict, plan.left_out)],
        "over": plan.over,
        "reconsider_on": iso(plan.reconsider_on),
        "missing": [
            {"who": key, "facts": [*decision.missing]}
            for key, decision in plan.decisions.items()
            if decision.missing
        ],
    }


def _planned(task: Task[str]) -> PlannedTask:
    step = task.step
    return {
        "who": task.who,
        "action": step.action.value,
        "title": step.title,
        "summary": step.summary,
        "says": step.says,
        "earliest": iso(step.earliest),
        "due": iso(step.due),
        "latest": iso(step.latest),
        "overdue": step.overdue,
        "rule": task.rule.id,
        "also": [*task.also],
        "through": task.through,
        "variant": task.variant,
    }
