"""Composing where one detail more or less decides: what no other test notices when the code is broken."""

from __future__ import annotations

import pytest

from netiquette import (
    Details,
    InterviewState,
    InvalidDetailError,
    Message,
    connection_request,
    thank_you_note,
)
from netiquette._languages.wording import VARIANTS

KNOWN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}


@pytest.mark.parametrize("repeats", [1, 3, 5, 8])
@pytest.mark.parametrize(
    "known",
    [{"stage": "offered"}, {"stage": "rejected"}, {"stage": "interviewed", "permission": "granted"}],
    ids=str,
)
def test_a_position_is_named_where_the_company_would_be(known, repeats):
    """In the shorter sentences, too, which are for long topics; a talk may say enough without either."""
    topic = f"the {'audit trail ' * repeats}today"
    told = {**KNOWN, "topic": topic}
    company = "Example Analytics Ltd."
    assert len(company) == len("the Data Engineer role")
    for variant in range(VARIANTS):
        note, other = (
            connection_request(details, InterviewState(**known), channel="linkedin_note", variant=variant)
            for details in (Details(**told, position="Data Engineer"), Details(**told, company=company))
        )
        assert "the Data Engineer role" in note.body or company not in other.body
        assert "the Data Engineer role" in note.body or known["stage"] == "interviewed"
        assert topic in note.body or repeats > 4


@pytest.mark.parametrize("name", ["\U00017000 \U00017001", "Bo \U00017000"])
def test_a_name_in_signs_without_names_is_greeted_whole(name):
    """Unicode has no single names for the signs of Tangut."""
    assert name in thank_you_note(Details(**{**KNOWN, "contact_name": name})).body


def test_a_topic_that_says_nothing_is_told():
    with pytest.raises(InvalidDetailError) as caught:
        Details(**{**KNOWN, "topic": "our conversation"})
    assert (caught.value.field, caught.value.value) == ("topic", "our conversation")


def test_what_a_message_refuses_is_on_the_error():
    """The value that was given, and who takes what."""
    with pytest.raises(InvalidDetailError) as unseen:
        Message("check_in", "email", " ", "Hi Bo,")
    with pytest.raises(InvalidDetailError) as spare:
        Message("check_in", "sms", "Any news?", "Hi Bo,")
    assert (unseen.value.value, spare.value.value) == (" ", "Any news?")
    with pytest.raises(TypeError, match=r"^limits is 3, but Message takes a Limits; "):
        Message("check_in", "email", "Any news?", "Hi Bo,", limits=3)


def test_a_detail_that_shows_nothing_is_shown_as_it_was_given():
    """Blanks are no name, and the message says what stood there."""
    with pytest.raises(InvalidDetailError, match=r"^contact_name is ' {3}', but no message goes without it"):
        Details(candidate_name="Ada Sample", contact_name=" " * 3, topic="the audit trail")
