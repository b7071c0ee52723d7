"""The Python that asks what the explorer asks, for a reader to copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from netiquette import Event, InterviewState, Process

__all__ = ["contact_in_python", "process_in_python"]

WIDEST = 88
"""How long a call may be before it is written over several lines."""


def contact_in_python(
    state: InterviewState, today: date | None, asked: Mapping[str, Any], *, writes: bool
) -> str:
    """Return the code that asks about one contact, and writes the next message where there is one."""
    lines = [
        f"state = {_state(state)}",
        f"decision = {_call('decide', 'state', *_keywords(today=today), *_policy(asked))}",
        "print(decision.verdict, decision.reason)",
        "for step in decision.steps:",
        "    print(step.summary, step.says)",
    ]
    if writes:
        given = asked.get("details", {})
        lines += [
            "",
            f"details = {_call('Details', *_keywords(**given))}",
            f"message = {_call('compose', 'decision', 'details', *_style(asked), *_policy(asked))}",
            "print(message.text if message else message.says)",
        ]
    return _with_imports(lines)


def process_in_python(process: Process[str], today: date, asked: Mapping[str, Any], *, writes: bool) -> str:
    """Return the code that asks about a process, and writes all its messages."""
    people = [f"{_text(key)}: {_person(state)}" for key, state in process.contacts.items()]
    events = map(_event, process.events)
    lines = [
        f"process = {_call('Process', _listed('{', people, '}'), _listed('[', events, ']'))}",
        f"plan = {_call('agenda', 'process', *_keywords(today=today), *_policy(asked))}",
        "for task in plan.tasks:",
        "    print(task.who, task.step.summary, task.says)",
    ]
    if writes:
        given = {
            name: value
            for name, value in asked.get("details", {}).items()
            if name not in {"contact_name", "via_name"}
        }
        own = ["contact_name=task.who", 'via_name=task.through or ""']
        turn = ["task.decision", "details", "step=task.step", "variant=task.variant"]
        style = [part for part in _style(asked) if not part.startswith("variant=")]
        lines += [
            f"    details = {_deeper(_call('Details', *own, *_keywords(**given)))}",
            f"    message = {_deeper(_call('compose', *turn, *style, *_policy(asked)))}",
            "    print(message.text if message else message.says)",
        ]
    return _with_imports(lines)


def _with_imports(lines: Iterable[str]) -> str:
    """Put what the code needs in front of it."""
    code = "\n".join(lines)
    names = sorted(
        (name for name in _NAMES if f"{name}(" in code or f"={name}" in code),
        key=lambda name: (not name.isupper(), name.islower(), name),
    )
    days = "from datetime import date\n\n" if "date(" in code else ""
    return f"{days}from netiquette import {', '.join(names)}\n\n{code}\n"


_NAMES = (
    "FOUNDING",
    "PERMISSIVE",
    "Details",
    "Event",
    "InterviewState",
    "Process",
    "agenda",
    "compose",
    "decide",
)


def _call(name: str, *arguments: str) -> str:
    return _listed(f"{name}(", arguments, ")")


def _listed(opening: str, parts: Iterable[str], closing: str) -> str:
    """Write parts on one line, or each on its own."""
    each = [*parts]
    short = f"{opening}{', '.join(each)}{closing}"
    if "\n" not in short and len(short) <= WIDEST:
        return short
    return f"{opening}\n" + "".join(f"    {_deeper(part)},\n" for part in each) + closing


def _deeper(text: str) -> str:
    """Indent all lines but the first."""
    return text.replace("\n", "\n    ")


def _keywords(**values: Any) -> list[str]:
    """Write arguments, as far as there are any."""
    return [f"{name}={_value(value)}" for name, value in values.items() if value not in {None, ""}]


def _value(value: Any) -> str:
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, str):
        return _text(str(value))
    return repr(value)


def _text(text: str) -> str:
    """Write a text, in double quotes where it has none."""
    written = repr(text)
    return written if '"' in text else f'"{written[1:-1].replace(_ESCAPED, _SINGLE)}"'


_ESCAPED, _SINGLE = "\\'", "'"


def _state(state: InterviewState) -> str:
    """Write a state, without what is as if nothing had been said."""
    said = {
        field.name: getattr(state, field.name)
        for field in attrs.fields(InterviewState)[1:]
        if getattr(state, field.name) != field.default
    }
    return _call("InterviewState", _value(state.stage), *_keywords(**said))


def _person(state: InterviewState) -> str:
    """Write somebody in a process: by the contact alone, where nothing else is known."""
    if state == InterviewState("unknown", contact=state.contact):
        return _value(state.contact)
    return _state(state)


def _event(event: Event) -> str:
    who = [f"who=[{', '.join(map(_text, event.who))}]"] if event.who else []
    return _call("Event", _value(event.on), _value(event.what), *who, *_keywords(day=event.day))


def _policy(asked: Mapping[str, Any]) -> list[str]:
    name = asked.get("policy", "cautious")
    return [] if name == "cautious" else [f"policy={name.upper()}"]


def _style(asked: Mapping[str, Any]) -> list[str]:
    return _keywords(**asked.get("style", {}))
