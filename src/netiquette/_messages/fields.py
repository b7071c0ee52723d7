"""The names of what a state and personal details consist of, for whoever takes them one by one."""

from __future__ import annotations

import attrs

from netiquette._messages.message import Details
from netiquette._vocabulary.state import InterviewState

__all__ = ["DAYS", "DETAILS", "REQUIRED", "STATE"]

STATE = tuple(field.name for field in attrs.fields(InterviewState))
DAYS = tuple(name for name in STATE if name.endswith(("_on", "_due")))
DETAILS = tuple(field.name for field in attrs.fields(Details))
REQUIRED = tuple(field.name for field in attrs.fields(Details) if field.default is attrs.NOTHING)
"""The details that no message goes without."""
