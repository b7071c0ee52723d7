"""What a job tracker can show next to each application, for two trackers that each store it in their own way.

Like most trackers, both store their own words and hardly any dates. What they don't store stays unknown,
and the answer says what was assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from netiquette import Decision, InterviewState, decide
from netiquette.trackers import from_role, from_status


class Card(NamedTuple):
    """What the tracker shows of one contact."""

    application: str
    contact: str
    next_action: str
    may_connect: bool
    reason: str
    question: str


def card(application: str, contact: str, decision: Decision, question: str) -> Card:
    """Return the part of an answer that is worth showing: the next step, and why."""
    return Card(application, contact, decision.next.summary, decision.connect, decision.reason, question)


def applyr_cards(offers: Iterable[Mapping[str, Any]], today: date) -> Iterator[Card]:
    """Answer for the rows that ``applyr export --format json`` writes: one contact each, in its columns."""
    for offer in offers:
        status = from_status(offer["status"], source="applyr")
        state = InterviewState(
            status.stage,
            contact=from_role(offer["contact_role"]).contact,
            last_contact_on=day(offer["date_responded"] or offer["date_applied"]),
        )
        application = f"{offer['company']}: {offer['title']}"
        yield card(application, offer["contact_name"] or "", decide(state, today=today), status.question)


def jobhound_cards(export: Mapping[str, Any], today: date) -> Iterator[Card]:
    """Answer for what ``jh export`` prints: any number of contacts for each opportunity."""
    for opportunity in export["opportunities"]:
        status = from_status(opportunity["status"], source="jobhound")
        application = f"{opportunity['company']}: {opportunity['role']}"
        for contact in opportunity["contacts"] or [{"name": "", "role": None}]:
            state = InterviewState(
                status.stage,
                contact=from_role(contact["role"]).contact,
                last_contact_on=day(opportunity["last_activity"]),
            )
            yield card(application, contact["name"], decide(state, today=today), status.question)


def day(text: str | None) -> date | None:
    """Return the date of a timestamp, if there is one."""
    return date.fromisoformat(text[:10]) if text else None
