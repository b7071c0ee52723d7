"""What the explorer of the manual asks netiquette: a question as JSON, and the answer as JSON.

Theory of operation. The page sends what its form holds. There are two kinds of question: about one contact
(``facts``), and about a whole process (``people`` and ``events``). Each is answered by the public functions
alone, and the answer brings along the Python that asks the same. Whatever is refused becomes an answer, too:
the sentence of the error, and the field it is about.

It runs in the reader's browser, under Pyodide, with netiquette and attrs and nothing else; and in our tests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from as_python import contact_in_python, process_in_python

from netiquette import (
    Agenda,
    Decision,
    Details,
    Event,
    InterviewState,
    Policy,
    Process,
    Step,
    agenda,
    compose,
    decide,
    explain,
    forecast,
)
from netiquette.errors import NetiquetteError

__all__ = ["answer"]

MOST_CHANGES = 8
"""How many changes of an agenda are shown: much that comes later depends on what will have happened."""


def answer(question: str) -> str:
    """Return the answer to a question, both as JSON."""
    asked = json.loads(question)
    try:
        answered = _of_a_process(asked) if "people" in asked else _of_a_contact(asked)
    except (NetiquetteError, TypeError, ValueError) as error:
        answered = {"kind": "refused", **_refusal(error)}
    return json.dumps(answered)


def _refusal(error: Exception) -> dict[str, Any]:
    return {"says": str(error), "field": getattr(error, "field", None)}


class _RefusedError(ValueError):
    """What the form can say and no constructor sees, refused as they would."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def _of_a_contact(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Answer for one contact."""
    state = InterviewState.from_dict(asked["facts"])
    today, policy = _day("today", asked.get("today")), _policy(asked)
    decision = decide(state, today=today, policy=policy)
    coming = [decision] if today is None else forecast(state, today=today, policy=policy)
    messages = [_message(decision, step, asked.get("details", {}), asked) for step in decision.steps]
    return {
        "kind": "contact",
        "decision": decision.as_dict(),
        **_explained(decision, policy),
        "coming": [_then(then) for then in coming],
        "messages": messages,
        "python": contact_in_python(state, today, asked, writes="refused" not in messages[0]),
    }


def _of_a_process(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Answer for a whole process."""
    process = _process(asked)
    today, policy = _day("today", asked.get("today")), _policy(asked)
    if today is None:
        raise _RefusedError("today is missing, but what is urgent depends on it; give the day", "today")
    plan = agenda(process, today=today, policy=policy)
    messages = [
        _message(
            task.decision,
            task.step,
            {**asked.get("details", {}), "contact_name": task.who, "via_name": task.through or ""},
            {**asked, "style": {**asked.get("style", {}), "variant": task.variant}},
        )
        for task in plan.tasks
    ]
    return {
        "kind": "process",
        "agenda": plan.as_dict(),
        "says": [task.says for task in plan.tasks],
        "people": {
            key: {"part": process.parts[key].value, **_explained(decision, policy)}
            for key, decision in plan.decisions.items()
        },
        "coming": [_then_all(then) for then in _coming(process, plan, policy)],
        "messages": messages,
        "python": process_in_python(
            process, today, asked, writes=not any("refused" in message for message in messages)
        ),
    }


def _day(field: str, text: str | None) -> date | None:
    """Read a day; the form leaves out what is not known."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{field} is {text!r}, which is not a date; write it as YYYY-MM-DD"
        raise _RefusedError(message, field) from None


def _policy(asked: Mapping[str, Any]) -> Policy:
    return Policy.named(asked.get("policy", "cautious"))


def _process(asked: Mapping[str, Any]) -> Process[str]:
    """Build the process out of lists, which keep the order and show a name that is there twice."""
    contacts: dict[str, InterviewState] = {}
    for person in asked["people"]:
        name = person["name"]
        if name in contacts:
            raise _RefusedError(f"{name!r} is there twice; give each person a name of their own", "name")
        contacts[name] = InterviewState.from_dict({"stage": "unknown", **person["facts"]})
    events = []
    for event in asked.get("events", ()):
        on = _day("on", event.get("on"))
        if on is None:
            raise _RefusedError(f"{event['what']} has no day; give the day it happened", "on")
        events.append(Event(on, event["what"], who=event.get("who", ()), day=_day("day", event.get("day"))))
    return Process(contacts, events)


def _explained(decision: Decision, policy: Policy) -> dict[str, Any]:
    """Say which rules were tried, and what would change the verdict."""
    explanation = explain(decision.state, today=decision.today, policy=policy)
    facts = decision.as_dict()["state"]
    changes = []
    for change in explanation.changes:
        changed = decide(change.apply(decision.state)).as_dict()["state"]
        changes.append(
            {
                "says": change.says,
                "verdict": change.verdict.value,
                "today": None if change.today is None else change.today.isoformat(),
                "facts": {field: value for field, value in changed.items() if value != facts[field]},
            }
        )
    return {
        "connecting": [*map(str, explanation.connecting)],
        "courtesy": [*map(str, explanation.courtesy)],
        "changes": changes,
    }


def _then(decision: Decision) -> dict[str, Any]:
    """Say in short what the answer for a contact is from a day on."""
    return {
        "today": None if decision.today is None else decision.today.isoformat(),
        "verdict": decision.verdict.value,
        "steps": [step.summary for step in decision.steps],
    }


def _then_all(plan: Agenda[str]) -> dict[str, Any]:
    """Say in short what is to be done in a process from a day on."""
    return {
        "today": plan.today.isoformat(),
        "steps": [f"{task.who}: {task.step.summary}" for task in plan.tasks],
    }


def _coming(process: Process[str], plan: Agenda[str], policy: Policy) -> list[Agenda[str]]:
    """Follow the days on which time changes what is to be done."""
    plans = [plan]
    while plan.reconsider_on is not None and len(plans) <= MOST_CHANGES:
        plan = agenda(process, today=plan.reconsider_on, policy=policy)
        if plan.tasks != plans[-1].tasks:
            plans.append(plan)
    return plans


def _message(
    decision: Decision, step: Step, details: Mapping[str, Any], asked: Mapping[str, Any]
) -> dict[str, Any]:
    """Write the message for a step, or say why there is none."""
    try:
        written = compose(
            decision, Details(**details), step=step, policy=_policy(asked), **asked.get("style", {})
        )
    except (NetiquetteError, TypeError) as error:
        return {"refused": _refusal(error)}
    if not written:
        return {"unwritten": written.says}
    return {
        "channel": written.channel.value,
        "subject": written.subject,
        "text": written.text,
        "length": written.length,
        "limit": written.limit,
    }
