"""One SHA-256 of many answers for each kind, as JSON: ``python -m tests.answers core 2000``, or ``all``.

Whatever the Python, its options, the machine's zone and locale or the seed of its hashes: the answers are the
same to the letter, reprs included. `test_same_everywhere` compares them, and `nox -s pyodide`.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from netiquette import (
    Channel,
    Contact,
    Details,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    agents,
    compose,
    decide,
    explain,
    review,
)
from netiquette.trackers import SOURCES, from_role, from_status
from tests import calls
from tests.calls import DETAILS, DRAFTS, PRESETS, TODAY, shown

__all__ = ["CORE", "MANY", "digests", "texts"]

Kind = Callable[[int], Iterator[Any]]
"""Yields answers, those about drawn states for so many of them."""

MANY = 2_000
WORDS = {
    "stage": Stage,
    "contact": Contact,
    "relationship": Relationship,
    "invitation": Invitation,
    "permission": Permission,
    "network": Network,
    "thank_you": ThankYou,
}
DAYS = ("interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on")


def drawn(number: int) -> Iterator[tuple[InterviewState, date | None]]:
    """Yield the same states on every Python, each with a day to judge by; `random()` is promised to last."""
    chance = random.Random(13)  # noqa: S311  repeatable, not secret

    def one_of(choices: Any) -> Any:
        listed = [*choices]
        return listed[int(chance.random() * len(listed))]

    days = [None, None, *(TODAY + timedelta(number) for number in range(-60, 31)), date.min, date.max]
    for _ in range(number):
        facts = {name: one_of(words) for name, words in WORDS.items()}
        dates = {name: one_of(days) for name in DAYS}
        yield InterviewState(**facts, **dates, check_ins=one_of(range(4))), one_of([TODAY, *days])


def decisions(states: int) -> Iterator[Any]:
    """Yield what is decided under each preset."""
    for state, today in drawn(states):
        for policy in PRESETS.values():
            decision = decide(state, today=today, policy=policy)
            yield shown(decision), decision.as_dict()


def explanations(states: int) -> Iterator[Any]:
    """Yield why, for some of them."""
    for number, (state, today) in enumerate(drawn(states)):
        if number % 10 == 0:
            for policy in PRESETS.values():
                yield shown(explain(state, today=today, policy=policy))


def messages(states: int) -> Iterator[Any]:
    """Yield what is written for some of them, wherever it goes, and what a reviewer finds in it."""
    details = Details(
        candidate_name="李 小龍", contact_name="Žofie Núñez", topic="l'audit à 100 %", company="Ø"
    )
    for number, (state, today) in enumerate(drawn(states)):
        if number % 10 == 0:
            for channel in Channel:
                for whose in (DETAILS, details):
                    decision = decide(state, today=today, policy=PRESETS["permissive"])
                    yield from _written(decision, whose, channel, number)


def _written(decision: Any, details: Details, channel: Channel, number: int) -> Iterator[Any]:
    tone = [*Tone][number % 2]
    try:
        message = compose(decision, details, channel=channel, tone=tone, variant=number % 6)
    except ValueError as error:  # it is too long for there
        yield shown(error)
        return
    yield shown(message)
    if message:
        yield message.text, message.length, message.subject and message.mailto("bo@example.com")
        yield shown(review(message.text, message.action, details=details, channel=channel))


def reviews(_: int) -> Iterator[Any]:
    """Yield what is found in drafts that are no good, at every stage."""
    for text, action, channel in DRAFTS:
        for stage in Stage:
            yield shown(review(text, action, state=InterviewState(stage), channel=channel, today=TODAY))


def labels(_: int) -> Iterator[Any]:
    """Yield what words of others are taken for."""
    for label in (*calls.LABELS, *calls.TITLES, *Stage, *Contact):
        yield shown(from_role(label))
        for source in (None, *SOURCES):
            yield shown(from_status(label, source=source))


def agent(states: int) -> Iterator[Any]:
    """Yield what a program that drafts is told."""
    for number, (state, today) in enumerate(drawn(states)):
        if number % 10 == 0:
            yield agents.next_step(
                state.stage,
                contact=state.contact,
                interview_on=state.interview_on,
                today=today,
                candidate_name="Ada Sample",
                contact_name="Bo Example",
                topic="the audit trail",
                variant=number % 6,
            )


def each_call(_: int) -> Iterator[Any]:
    """Yield what every public call of the core answers."""
    for name, call in calls.CORE.items():
        yield name, shown(call())


CORE: dict[str, Kind] = {
    "decisions": decisions,
    "explanations": explanations,
    "messages": messages,
    "reviews": reviews,
    "labels": labels,
    "agents": agent,
    "calls": each_call,
}


def _of(made: dict[str, calls.Call]) -> Kind:
    return lambda _: ((name, shown(call())) for name, call in made.items())


def everything() -> dict[str, Kind]:
    """Return the kinds of the core and of the extras; -OO drops docstrings, and so has no descriptions."""
    described = {} if __doc__ is None else {"descriptions": _of(calls.of_descriptions())}
    return {
        **CORE,
        "json": _of(calls.of_json()),
        "calendar": _of(calls.of_calendar()),
        "frames": _of(calls.of_frames()),
        **described,
    }


def texts(kind: str, states: int) -> Iterator[bytes]:
    """Yield the answers of one kind."""
    table = CORE if kind in CORE else everything()
    for answer in table[kind](states):
        yield repr(answer).encode("utf-8", "surrogatepass")


def digests(kinds: Iterable[str], states: int) -> dict[str, str]:
    """Return the hash of some kinds of answer."""
    from hashlib import sha256  # noqa: PLC0415  that of Python 3.12 crashes an isolated subinterpreter

    return {kind: sha256(b"".join(texts(kind, states))).hexdigest() for kind in kinds}


if __name__ == "__main__":
    json.dump(digests(CORE if sys.argv[1] == "core" else everything(), int(sys.argv[2])), sys.stdout)
