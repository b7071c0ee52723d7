"""What several tests are made from: somebody's details, rules, and how a part that is no good is refused."""

from __future__ import annotations

import pytest

from netiquette import Details, InvalidPolicyError, Rule, Verdict

ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
)


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
