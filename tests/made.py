"""What several tests are made from: somebody's details, rules, and how a part that is no good is refused."""

from __future__ import annotations

import re

import pytest

from netiquette import Details, InvalidPolicyError, Rule, Tone, Verdict
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import Presumed, alternatives
from netiquette._messages.templates import Style, write

ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
)


def in_words_of(message, occasion, *, details=ADA, cues=(), days=None, today=None):
    """Whether a message is the first one for an occasion, to the letter, with those parts called for."""
    key = message._source.key
    style = Style(message.channel, Tone.WARM, 0, None)
    cues = frozenset(cues)
    again = write(
        message.action,
        occasion,
        details,
        style,
        network=key.network,
        cues=cues,
        holds=key.holds,
        days=days or {},
        today=today,
    )
    return (key.occasion, key.cues) == (occasion, cues) and message == again


def parts_about(message, placeholder, presumed=Presumed.NOTHING):
    """Which of its parts have a sentence about something that is true and known there.

    Of sentences that presume as much as that, at least.
    """
    key = message._source.key
    outline = MESSAGES.outlines[key.action]
    left_out = {"subject", *outline.only_long, *(outline.conditional - key.cues)}
    return {
        part
        for part, wordings in outline.occasions[key.occasion].items()
        if part not in left_out
        for said in alternatives(wordings[key.variant])
        if f"{{{placeholder}}}" in said.text
        if presumed in said.presumes and said.presumes in key.holds
        if said.tone in {None, key.tone}
        if (key.known | {"here"}).issuperset(re.findall(r"\{(\w+)\}", said.text))
    }


def speaks_of(message, placeholder):
    """Whether it has a sentence about something that is true and known there: then it has to say it."""
    return parts_about(message, placeholder) != set()


def row(id="a-rule", when=(), then=Verdict.WAIT, **fields):  # noqa: A002  as the class has it
    """Return a rule with this much said about it."""
    return Rule(id=id, says="Say so.", when=when, then=then, **fields)


def refused(build, field):
    """Return the message with which something is refused, in the style of all our messages."""
    with pytest.raises(InvalidPolicyError) as caught:
        build()
    message = str(caught.value)
    assert caught.value.field == field
    assert "\n" not in message
    assert not message.endswith(".")
    assert ";" in message
    return message
