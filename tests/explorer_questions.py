"""What the explorer may be asked: drawn states and processes, each as its page has it.

A question is what `address.js` says: all values are text, and only what is not as usual is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from netiquette import Channel, Dialect, InterviewState, Length, Process, Tone
from netiquette._deciding.days import iso
from netiquette.agents import Preset
from netiquette.strategies import processes, questions

__all__ = ["drawn", "of_a_contact", "of_a_process"]

Asked = tuple[dict[str, Any], Any, Any]
"""A question, and what it is about: a state or a process, and the day."""
USUAL = {"policy": Preset.CAUTIOUS, "tone": Tone.WARM, "length": Length.USUAL, "dialect": Dialect.US}
NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n", exclude_categories=("Cn", "Cs")), max_size=4
)
"""Of several lines a field of the form keeps one; and a newer Python shows signs as they are which an older
one doesn't know."""


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
            processes(day, keys=NAMES, most_people=4, most_events=6),
            st.just(day),
            manners(),
            styles(variant=False),
        ).map(lambda drawn: _process(*drawn))
    )


def manners() -> st.SearchStrategy[str]:
    """Whose manners to follow; nothing where they are the usual ones."""
    return st.sampled_from(["", *(preset.value for preset in Preset if preset is not USUAL["policy"])])


@st.composite
def styles(draw: st.DrawFn, *, variant: bool) -> dict[str, str]:
    """How a message is to be written, as far as it is not as usual."""
    kinds = {"channel": Channel, "tone": Tone, "length": Length, "dialect": Dialect}
    style = {}
    for name, kind in kinds.items():
        if draw(st.booleans()):
            others = [word.value for word in kind if word is not USUAL.get(name)]
            style[name] = draw(st.sampled_from(others))
    if variant and draw(st.booleans()):
        style["variant"] = str(draw(st.integers(0, 5)))
    return style


def _contact(question: tuple[InterviewState, Any], policy: str, style: Mapping[str, str]) -> Asked:
    state, today = question
    facts = {"stage": state.stage.value, **_facts(state)}
    asked = {"kind": "contact", "facts": facts, "people": [], "events": []}
    return asked | _common(today, policy, style), state, today


def _process(drawn: Process[str], today: Any, policy: str, style: Mapping[str, str]) -> Asked:
    names = [*drawn.contacts]
    # The form has people in one order, and of two who come first together, the one named first comes first.
    events = [
        attrs.evolve(event, who=[name for name in names if name in event.who]) for event in drawn.events
    ]
    people = [
        {"name": name, "facts": {**_stage(state), **_facts(state)}} for name, state in drawn.contacts.items()
    ]
    asked = {"kind": "process", "facts": {}, "people": people}
    asked["events"] = [
        {
            "on": event.on.isoformat(),
            "what": event.what.value,
            "who": [names.index(name) for name in event.who],
            "day": iso(event.day) or "",
        }
        for event in events
    ]
    return asked | _common(today, policy, style), Process(drawn.contacts, events), today


def _common(today: Any, policy: str, style: Mapping[str, str]) -> dict[str, Any]:
    return {"today": iso(today) or "", "policy": policy, "style": style, "details": {}}


def _stage(state: InterviewState) -> dict[str, str]:
    return {} if state.stage == "unknown" else {"stage": state.stage.value}


def _facts(state: InterviewState) -> dict[str, str]:
    """Return the facts that are not as usual, by the text of a word, of a number or of a day."""
    fields = attrs.fields(InterviewState)[1:]
    return {
        field.name: str(getattr(state, field.name))
        for field in fields
        if getattr(state, field.name) != field.default
    }
