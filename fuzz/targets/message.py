"""Messages: built by hand, as a program does that reads them from a database."""

from __future__ import annotations

import pickle

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, hidden, holds
from fuzz.targets.values import ACTIONS, CHANNELS, ODD, TEXTS
from netiquette import Message
from netiquette import json as documents

FIELDS = ("action", "channel", "subject", "body", "omitted", "limit")


def run(given: Given) -> None:
    """Build a message, and use it."""
    parts = {"action": "check_in", "channel": "email", "subject": "", "body": "Hi", **given.only(FIELDS)}
    message = ask(Message, **parts)
    holds(repr(message) and hash(message) is not None, "a message can be shown, and kept in a set")
    holds(message.text == message.body and message.length >= 0, "a message has its text, and that a length")
    holds(not hidden(message.subject) and "\n" not in message.subject, "a subject is one line")
    if any("\ud800" <= sign <= "\udfff" for sign in message.body):
        return  # half a character can be held, and no encoding writes it
    text = documents.dumps(message)
    holds(documents.loads(text, Message) == message, "a message comes back from JSON")
    holds(pickle.loads(pickle.dumps(message)) == message, "a message comes back from a pickle")  # noqa: S301


TARGET = Target(
    run,
    {
        "action": (*ACTIONS, "!word:Action.CHECK_IN", *ODD),
        "channel": (*CHANNELS, "!word:Channel.EMAIL", *ODD),
        "subject": (*TEXTS, "Hi\\r\\nBcc: evil@example.com", *ODD),
        "body": (*TEXTS, "Hi Bo,\\n\\nany news?\\n\\nAda", *ODD),
        "omitted": ("!tuple:sign_off", "!tuple:", "!list:sign_off", "!tuple:!int:1", "!set:a", *ODD),
        "limit": ("!none", "!int:200", "!int:0", *ODD),
    },
)
