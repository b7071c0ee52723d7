"""What stands in calendars in English."""

from __future__ import annotations

from netiquette._languages.sentences import CalendarSentences

__all__ = ["CALENDAR"]

CALENDAR = CalendarSentences(
    look_again="Look again",
    title="{summary}: {about}",
    step="{summary}.",
    not_before="Not before {day}.",
    not_after="Not after {day}.",
    rule="Rule: {rule}",
    category="Job search",
)
