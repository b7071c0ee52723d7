"""The composers: a message that fits, says what it was told, and can go out."""

from __future__ import annotations

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, hidden, holds, refuse
from fuzz.targets.mail import look_at_mail, look_at_url
from fuzz.targets.values import CHANNELS, DETAILS, ODD, STATE, TODAY, TONES
from netiquette import Details, InterviewState, Message, compose, decide
from netiquette import json as documents

KNOWN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}


def run(given: Given) -> None:
    """Write the message that a state calls for, and send it."""
    details = ask(Details, **{**KNOWN, **given.only(tuple(DETAILS))})
    state = ask(InterviewState, **{"stage": "interviewed", **given.only(tuple(STATE))})
    decision = ask(decide, state, today=given.get("today"))
    place = given.get("step", 0)
    step = decision.steps[place] if type(place) is int and 0 <= place < len(decision.steps) else place
    style = given.only(("channel", "tone", "variant", "limit"))
    message = ask(compose, decision, details, step=step if "step" in dict(given.fields) else None, **style)
    if message is None:
        refuse("there is nothing to write")
    _look_at(message, details)


def _look_at(message: Message, details: Details) -> None:
    holds(message.limit is None or message.length <= message.limit, "a message fits its channel")
    holds(not hidden(message.body) and not hidden(message.subject), "nothing in a message is hidden")
    holds("\n" not in message.subject, "a subject is one line")
    holds(details.contact_name or not message.body, "somebody is written to")
    holds(documents.loads(documents.dumps(message), Message) == message, "a message comes back from JSON")
    if message.channel.facts.subject_limit is not None:
        to = "bo@example.com"
        look_at_mail(message, to, ask(message.as_email, "ada@example.org", to))
        look_at_url(message, to, ask(message.mailto, to))


TARGET = Target(
    run,
    {
        **DETAILS,
        **STATE,
        "today": TODAY,
        "channel": (*CHANNELS, *ODD),
        "tone": (*TONES, *ODD),
        "variant": ("!int:0", "!int:5", "!int:6", "!int:10**30", *ODD),
        "limit": ("!int:0", "!int:120", "!int:300", *ODD),
        "step": ("!int:0", "!int:1", "!int:2", *ODD),
    },
)
