"""The cases of whole processes as processes: the people and the events of each, in words of ours.

Day 0 is a Monday, because the cases count five working days as seven days, and ten as fourteen.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from netiquette import Event, InterviewState, Stage

LINES = (Path(__file__).parent / "data" / "process_cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES = {case["id"]: case for case in map(json.loads, LINES)}

DAY_0 = date(2026, 11, 2)
ELSEWHERE = "another_employer"


def day(number):
    """Return the day with this number."""
    return DAY_0 + timedelta(number)


def is_clear(case):
    """Return whether an adviser who can be taken seriously says the same throughout."""
    return case["quality"] != "content_farm" and case["strength"] != "divided"


# ------------------------------------------------------------------------------- from a case to processes

CONTACTS = {
    "reference": "referrer",  # vouches for the candidate, and has no part in the decision
    ELSEWHERE: "unknown",
}
"""The people who are called otherwise here."""

HELPERS = {("p108", "e1"), ("p111", "e1")}
"""Employees who helped to get the job: the situation says that they made introductions."""

UNREACHABLE = {("p027", "i4"), ("p027", "i5"), ("p027", "i6")}
"""Those whose address would have to be hunted for; others are marked in the case."""

SAME_HOUSE = {
    "p170": {"A": ("r", "hm"), "B": ("t1",)},
    "p171": {"A": ("r",), "B": ("r",)},
    "p172": {"A": ("hm",), "B": ("t1",)},
}
"""Two processes at one company, each with its people."""

WHAT = {
    "applied": "applied",
    "scheduled": "booked",
    "rescheduled": "moved",
    "cancelled": "called_off",
    "no_show": "no_show",
    "interviewed": "met",
    "test_submitted": "test_sent",
    "references_checked": "references_asked",
    "thank_you_sent": "send_thank_you",
    "they_wrote": "they_wrote",
    "you_wrote": "you_wrote",
    "checked_in": "check_in",
    "decision_promised": "promised",
    "offered": "offered",
    "accepted": "accepted",
    "declined": "declined",
    "rejected": "rejected",
    "connected": "they_accepted",
    "permission_refused": "forbidden",
    "away": "away",
}
"""The event of ours for each of theirs; `referred` is none, because the role of the referrer says it."""

ASKED = {("p078", 0), ("p167", 0), ("p167", 1)}
"""What they wrote, by its place among the events, to be answered: times for a call, leave to act."""

SPOKEN = {"p135"}
"""The offer was only spoken; to other employers that is no offer yet."""

ADDED = {
    "p078": [(0, "scheduled", ["r"])],  # a call was agreed on, and no day confirmed
    "p092": [(-14, "met", ["r"]), (-13, "send_thank_you", ["r"])],  # references are called after interviews
    "p093": [(-14, "met", ["hm"]), (-13, "send_thank_you", ["hm"])],
    "p102": [(0, "called_off", ["hm"])],  # the candidate cannot come that day
    "p112": [(-7, "offered", ["t1"])],  # theirs is to be declined
    "p116": [(2, "declined", [])],  # that the offer is declined is the candidate's decision, and taken
    "p117": [(1, "declined", [])],
    "p118": [(1, "declined", [])],
    "p119": [(1, "declined", [])],
    "p120": [(3, "declined", [])],
    "p122": [(1, "declined", [])],
    "p123": [(1, "declined", [])],
    "p125": [(0, "withdrawn", [])],  # and so is that they withdraw
    "p126": [(1, "withdrawn", [])],
    "p127": [(0, "withdrawn", [])],
    "p128": [(5, "withdrawn", [])],
    "p129": [(0, "withdrawn", [])],
    "p130": [(0, "withdrawn", [])],
    "p131": [(-7, "interviewed", ["t1"])],  # the process there is open
    "p132": [(-7, "interviewed", ["t1"]), (-7, "applied", ["t2"])],
    "p133": [(-7, "interviewed", ["t1"]), (-7, "interviewed", ["t2"])],
    "p134": [(-7, "interviewed", ["t1"])],
    "p135": [(-7, "interviewed", ["t1"]), (-7, "interviewed", ["t2"])],
    "p136": [(-7, "met", ["r"]), (-6, "send_thank_you", ["r"])],  # "near its end"
    "p145": [(-7, "met", ["r"]), (-6, "send_thank_you", ["r"]), (0, "withdrawn", ["t2"])],
    "p170": [(-7, "interviewed", ["t1"])],
}
"""What the situation tells, and the events leave out: the day, the event, and whom it is about."""


class Side(NamedTuple):
    """One of the processes of a case.

    Attributes:
        contacts: Who takes part.
        people: The keys whose events are its own; those of others are of another employer.
    """

    contacts: dict
    people: frozenset


def sides_of(case):
    """Return the processes of a case: one for the people of each employer."""
    people = {person["key"]: person for person in case["people"]}
    if case["id"] in SAME_HOUSE:
        groups = [*SAME_HOUSE[case["id"]].values()]
    else:
        elsewhere = [key for key, person in people.items() if person["contact"] == ELSEWHERE]
        groups = [[key for key in people if key not in elsewhere], *([key] for key in elsewhere)]
    return [
        Side({key: contact_of(case, people[key]) for key in group}, frozenset(group))
        for group in groups
        if group
    ]


def contact_of(case, person):
    """Return what is known of somebody before anything has happened."""
    role = "referrer" if (case["id"], person["key"]) in HELPERS else person["contact"]
    unknown = person.get("no_address") or person.get("no_name") or (case["id"], person["key"]) in UNREACHABLE
    return InterviewState(
        Stage.UNKNOWN,
        contact=CONTACTS.get(role, role),
        presence="unreachable" if unknown else "present",
    )


def events_of(case, side):
    """Return what has happened, as one of the processes of a case sees it."""
    found = []
    for place, said in enumerate(case["events"]):
        what = WHAT.get(said["event"])
        if what is None:
            continue
        if (case["id"], place) in ASKED:
            what = "they_asked"
        elif what == "offered" and case["id"] in SPOKEN:
            what = "offer_spoken"
        number, about = min(said["day"], case["today"]), said.get("on", said.get("due"))
        event = Event(day(number), what, who=said.get("with", ()), day=None if about is None else day(about))
        found += _seen(case, side, event)
    for number, what, who in ADDED.get(case["id"], ()):
        found += _seen(case, side, Event(day(number), what, who=who))
    return found


def _seen(case, side, event):
    """Yield an event as it is seen from one process: an offer by another employer is one elsewhere."""
    ours = tuple(key for key in event.who if key in side.people)
    if ours or not (event.who or side.people & _elsewhere(case)):
        yield Event(event.on, event.what, who=_concerned(side, event, ours), day=event.day)
    elif event.what in AT_ANOTHER:
        yield Event(event.on, AT_ANOTHER[event.what])


AT_ANOTHER = {"offered": "offered_elsewhere", "accepted": "accepted_elsewhere"}
"""What is of concern at one employer although it happened at another."""


def _elsewhere(case):
    """Return who is at another employer; what names nobody is not about them."""
    if case["id"] in SAME_HOUSE:
        return frozenset()
    return frozenset(person["key"] for person in case["people"] if person["contact"] == ELSEWHERE)


def _concerned(side, event, ours):
    """Return whom an event concerns, where the case names somebody else."""
    if event.what == "forbidden":  # whoever says so asks for the others to be left alone
        return tuple(key for key in side.contacts if key not in event.who)
    if event.what == "references_asked" or (event.what == "booked" and event.day is None):
        return ()  # named are those who were called, or who arranged it, and not those to be met
    return ours
