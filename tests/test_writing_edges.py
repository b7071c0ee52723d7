"""Composing where one detail more or less decides: what no other test notices when the code is broken."""

from __future__ import annotations

import pytest

from netiquette import (
    Details,
    InterviewState,
    InvalidDetailError,
    Stage,
    Tone,
    connection_request,
    thank_you_note,
)

KNOWN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("variant", range(6))
@pytest.mark.parametrize("channel", ["email", "linkedin_note"])
@pytest.mark.parametrize("stage", [Stage.OFFERED, Stage.ACCEPTED, Stage.REJECTED, Stage.CLOSED])
def test_a_position_is_named_where_the_company_would_be(stage, channel, variant, tone):
    """In every wording that names either."""

    def said(**more):
        state = InterviewState(stage)
        return connection_request(
            Details(**KNOWN, **more), state, channel=channel, tone=tone, variant=variant
        ).body

    assert ("the Data Engineer role" in said(position="Data Engineer")) is ("Acme" in said(company="Acme"))


def test_a_name_in_signs_without_names_is_greeted_whole():
    """Unicode has no single names for the signs of Tangut."""
    details = Details(**{**KNOWN, "contact_name": "\U00017000 \U00017001"})
    assert "\U00017000 \U00017001" in thank_you_note(details).body


def test_a_topic_that_says_nothing_is_told():
    with pytest.raises(InvalidDetailError) as caught:
        Details(**{**KNOWN, "topic": "our conversation"})
    assert (caught.value.field, caught.value.value) == ("topic", "our conversation")
