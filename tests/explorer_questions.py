"""What the explorer may be asked: drawn states and processes, each as its page has it.

A question is what `address.js` says: all values are text, and only what is not as usual is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from netiquette import Channel, Dialect, InterviewState, Length, Process, Tone
from netiquette._deciding.days import iso
from netiquette.agents import Preset
from netiquette.strategies import processes, questions

__all__ = ["drawn", "of_a_contact", "of_a_process"]

USUAL = {"policy": Preset.CAUTIOUS, "tone": Tone.WARM, "length": Length.USUAL, "dialect": Dialect.US}
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=4)
"""Of several lines a field of the form keeps one."""


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """Return different values of a strategy, the same each time."""
    found: dict[str, Any] = {}

    @settings(max_examples=2 * number, derandomize=True, database=None, phases=[Phase.generate])
    @given(strategy)
    def keep(value: Any) -> None:
        found[repr(value)] = value

    keep()
    return [*found.values()][:number]


def of_a_contact() -> st.SearchStrategy[Any]:
    """Return states, each with a day, manners, and how the message is to be written."""
    return st.tuples(questions(), manners(), styles(variant=True)).map(lambda drawn: _contact(*drawn))


def of_a_process() -> st.SearchStrategy[Any]:
    """Return processes, likewise."""
    return st.dates().flatmap(
        lambda day: st.tuples(
            processes(day, keys=NAMES, most_people=4, most_events=6), st.just(day), manners(), styles(variant=False)
        ).map(lambda drawn: _process(*drawn))
    )


def manners() -> st.SearchStrategy[str]:
    return st.sampled_from(["", *(preset.value for preset in Preset if preset is not USUAL["policy"])])


@st.composite
def styles(draw: st.DrawFn, *, variant: bool) -> dict[str, str]:
    kinds = {"channel": Channel, "tone": Tone, "length": Length, "dialect": Dialect}
    style = {}
    for name, kind in kinds.items():
        if draw(st.booleans()):
            style[name] = draw(st.sampled_from([word.value for word in kind if word is not USUAL.get(name)]))
    if variant and draw(st.booleans()):
        style["variant"] = str(draw(st.integers(0, 5)))
    return style


def _contact(question: tuple[InterviewState, Any], policy: str, style: Mapping[str, str]) -> tuple[Any, Any, Any]:
    state, today = question
    asked = _asked("contact", {"stage": state.stage.value, **_facts(state)}, [], [], iso(today), policy, style)
    return asked, state, today


def _process(process: Process[str], today: Any, policy: str, style: Mapping[str, str]) -> tuple[Any, Any, Any]:
    places = {key: place for place, key in enumerate(process.contacts)}
    people = [
        {"name": key, "facts": {**_stage(state), **_facts(state)}} for key, state in process.contacts.items()
    ]
    events = [
        {
            "on": event.on.isoformat(),
            "what": event.what.value,
            "who": sorted(places[key] for key in event.who),
            "day": iso(event.day) or "",
        }
        for event in process.events
    ]
    return _asked("process", {}, people, events, iso(today), policy, style), process, today


def _stage(state: InterviewState) -> dict[str, str]:
    return {} if state.stage == "unknown" else {"stage": state.stage.value}


def _facts(state: InterviewState) -> dict[str, str]:
    return dict(_different(state))


def _different(state: InterviewState) -> Iterator[tuple[str, str]]:
    for field in attrs.fields(InterviewState)[1:]:
        value = getattr(state, field.name)
        if value != field.default:
            yield field.name, str(value)  # the text of a word, of a number, and of a day


def _asked(
    kind: str, facts: Any, people: Any, events: Any, today: str | None, policy: str, style: Any
) -> dict[str, Any]:
    return {
        "kind": kind,
        "facts": facts,
        "people": people,
        "events": events,
        "today": today or "",
        "policy": policy,
        "style": style,
        "details": {},
    }
