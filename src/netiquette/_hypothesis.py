"""The entry point by which Hypothesis finds us; it costs next to nothing until a strategy is drawn."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.timing import BusinessCalendar, Timing
from netiquette._messages.details import Details
from netiquette._process.process import Process
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.state import InterviewState

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["register_strategies"]

_STRATEGIES: dict[type[Any], str] = {
    InterviewState: "states",
    Details: "details",
    Event: "events",
    Process: "processes",
    Rule: "rules",
    Policy: "policies",
    Timing: "timings",
    BusinessCalendar: "calendars",
}


def register_strategies() -> None:
    """Tell Hypothesis how to draw our types, without importing the strategies yet.

    Hypothesis calls this while it is itself being imported, so importing `netiquette.strategies` here
    would be circular; it is imported when one of our types is first resolved.
    """
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  an extra, and circular

    for drawn, name in _STRATEGIES.items():
        register_type_strategy(drawn, _when_drawn(name))


def _when_drawn(name: str) -> Callable[[type[Any]], Any]:
    """Return a resolver that imports the strategies on its first use."""
    return lambda _: getattr(import_module("netiquette.strategies"), name)()
