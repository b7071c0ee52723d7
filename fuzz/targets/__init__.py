"""The targets: one door of the library each.

Data frames have none: an engine takes milliseconds for a frame, so a fuzzer would learn little there, and
``nox -s engines`` compares 100,000 drawn rows of every engine with `decide`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fuzz.oracle import Target
from fuzz.targets import (
    agents,
    cli,
    compose,
    days,
    details,
    ics,
    json,
    mail,
    manners,
    message,
    review,
    rows,
    state,
    trackers,
)

__all__ = ["TARGETS"]

TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        module.__name__.rpartition(".")[2]: module.TARGET
        for module in (
            *(mail, message, compose, details, review, agents),
            *(cli, rows, ics, json),
            *(state, manners, trackers, days),
        )
    }
)
"""Every target by its name, those first that take what strangers write."""
