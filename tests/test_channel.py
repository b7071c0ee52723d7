"""Where a message goes: the limits, each with its day and sources."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest

from netiquette import Action, Channel, Relationship, Tone
from netiquette._vocabulary.channel_facts import FACTS

OLDEST = 548
"""Eighteen months, in days."""


class TestChannels:
    """Where a message goes, and the limits, each with its day and sources."""

    def test_every_channel_has_its_facts(self):
        """And only channels do."""
        assert list(FACTS) == [channel.value for channel in Channel]
        assert all(channel.facts is FACTS[channel] for channel in Channel)

    @pytest.mark.parametrize("channel", Channel)
    def test_every_fact_is_dated_and_sourced(self, channel):
        """A number without a day or a source would only be an opinion."""
        facts = channel.facts
        assert type(facts.as_of) is date
        assert facts.unit == "utf16"
        assert facts.confidence in {"high", "medium", "low"}
        assert facts.sources
        assert all(isinstance(source, str) and source == source.strip() for source in facts.sources)

    @pytest.mark.parametrize("channel", Channel)
    def test_no_fact_is_older_than_eighteen_months(self, channel):
        """The one test that reads the clock: platforms move their limits, so look again when it fails."""
        assert (datetime.now(UTC).date() - channel.facts.as_of).days <= OLDEST

    @pytest.mark.parametrize(
        ("channel", "limit", "subject_limit"),
        [
            (Channel.EMAIL, None, 60),
            (Channel.LINKEDIN_NOTE, 200, None),
            (Channel.LINKEDIN_NOTE_PAID, 300, None),
            (Channel.LINKEDIN_MESSAGE, 1900, None),
            (Channel.INMAIL, 1900, 200),
            (Channel.SMS, 306, None),
            (Channel.SPOKEN, 300, None),
        ],
    )
    def test_the_limits(self, channel, limit, subject_limit):
        """As checked in November 2026."""
        assert (channel.facts.limit, channel.facts.subject_limit) == (limit, subject_limit)

    def test_nobody_changes_them_for_everybody(self):
        """No global state: what a caller knows better goes into the call."""
        with pytest.raises(TypeError):
            FACTS[Channel.SMS] = FACTS[Channel.EMAIL]
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Channel.SMS.facts.limit = 1000

    def test_words_of_different_enums_are_unequal(self):
        """A tone is not a channel, whatever their texts."""
        assert Tone.WARM == "warm"
        assert Tone.WARM != Channel.EMAIL
        assert Relationship.NONE not in {*Channel, *Tone}

    def test_every_action_has_a_place_to_go(self):
        """A request is a note, the answer to theirs a message, the question at the goodbye is said."""
        assert {channel: [*map(str, actions)] for channel, actions in by_channel().items()} == {
            Channel.LINKEDIN_NOTE: ["send_invitation"],
            Channel.LINKEDIN_MESSAGE: ["accept_invitation"],
            Channel.SPOKEN: ["ask_permission"],
        }


def by_channel():
    """The actions that do not go by e-mail, by their channel."""
    found = {}
    for action in Action:
        if action.facts.channel is not Channel.EMAIL:
            found.setdefault(action.facts.channel, []).append(action)
    return found
