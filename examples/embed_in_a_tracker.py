"""What a job tracker can show next to each application, for two trackers that each store it in their own way.

Like most trackers, both store their own words and hardly any dates. What they don't store stays unknown,
and the answer says what was assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from typing import Any, NamedTuple

from netiquette import Event, InterviewState, Process, Step, agenda, decide
from netiquette.trackers import from_role, from_status


class Card(NamedTuple):
    """What the tracker shows of one thing to do."""

    application: str
    contact: str
    next_action: str
    due: date | None
    why: str
    may_connect: bool
    question: str


def card(application: str, contact: str, step: Step, question: str, *, may_connect: bool) -> Card:
    """Return the part of an answer that is worth showing: what to do, by when, and why."""
    return Card(application, contact, step.title, step.due, step.says, may_connect, question)


def applyr_cards(offers: Iterable[Mapping[str, Any]], today: date) -> Iterator[Card]:
    """Answer for the rows that ``applyr export --format json`` writes: one contact in each."""
    for offer in offers:
        status = from_status(offer["status"], source="applyr")
        heard = offer["date_responded"] or offer["date_applied"]
        state = InterviewState(
            status.stage,
            contact=from_role(offer["contact_role"]).contact,
            last_contact_on=date.fromisoformat(heard) if heard else None,
        )
        decision = decide(state, today=today)
        application = f"{offer['company']}: {offer['title']}"
        contact = offer["contact_name"] or ""
        may_connect = decision.connect
        yield card(application, contact, decision.next, status.question, may_connect=may_connect)


def jobhound_cards(export: Mapping[str, Any], today: date, zone: tzinfo) -> Iterator[Card]:
    """Answer for what ``jh export`` prints: a process an opportunity, with all its contacts."""
    for opportunity in export["opportunities"]:
        status = from_status(opportunity["status"], source="jobhound")
        contacts = opportunity["contacts"]
        people = {contact["name"]: from_role(contact["role"]).contact for contact in contacts}
        process = Process(
            people or {"": "unknown"},
            [
                Event(day, what)
                for day, what in (
                    (local_day(opportunity["applied_on"], zone), "applied"),
                    (local_day(opportunity["last_activity"], zone), status.stage),
                )
                if day is not None
            ],
        )
        application = f"{opportunity['company']}: {opportunity['role']}"
        for task in agenda(process, today=today).tasks:
            may_connect = task.decision.connect
            yield card(application, task.who, task.step, status.question, may_connect=may_connect)


def local_day(stamp: str | None, zone: tzinfo) -> date | None:
    """Return the day of a timestamp where the candidate lives; UTC may have another."""
    return datetime.fromisoformat(stamp).astimezone(zone).date() if stamp else None
