"""Everything our composers write passes `review` with no finding."""

from __future__ import annotations

from datetime import date
from itertools import product

import attrs
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from netiquette import (
    Action,
    Channel,
    Details,
    MessageTooLongError,
    MissingDetailError,
    PrematureRequestError,
    Tone,
    answer,
    check_in,
    compose,
    connection_request,
    decide,
    farewell,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_reply,
    other_offer_news,
    permission_request,
    rejection_reply,
    review,
    thank_you_note,
)
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.templates import Style, write
from netiquette.strategies import details, questions

COMPOSERS = [
    *(thank_you_note, connection_request, check_in, rejection_reply, offer_reply),
    *(invitation_reply, permission_request, farewell, keep_in_touch),
    *(answer, new_day_request, other_offer_news),
]
OCCASIONS = [
    (action, occasion) for action, outline in MESSAGES.outlines.items() for occasion in outline.occasions
]

DAYS = {"day": date(2026, 11, 24), "answer_by": date(2026, 12, 4)}
CHANNELS = st.sampled_from(Channel)
TONES = st.sampled_from(Tone)
NUMBERS = st.integers(0, VARIANTS - 1)

EVERYDAY = details(
    company=st.sampled_from(["", "Acme", "Northwind Example Ltd.", "PAY & Co"]),
    position=st.sampled_from(["", "Data Engineer", "SALARY ANALYST", "Head of Benefits!!"]),
    topic=st.sampled_from(
        ["the audit trail", "urgent care", "the [Name] placeholder", "how you pay interns"]
    ),
)
"""Details among whose words are some that would be found fault with, were they ours."""


@given(
    occasion=st.sampled_from(OCCASIONS),
    drawn=details() | EVERYDAY,
    style=st.builds(Style, CHANNELS, TONES, NUMBERS, st.none(), st.just("en")),
    said=st.booleans(),
)
def test_every_occasion(occasion, drawn, style, said):
    """Every message, variant, tone and channel, over the names of the world, rich and terse."""
    action, name = occasion
    drawn = attrs.evolve(drawn, via_name=drawn.via_name or "Cy Placeholder", company=drawn.company or "Acme")
    conditional = MESSAGES.outlines[action].conditional
    cues = conditional if said else frozenset()
    if action is Action.REPLY_TO_OFFER:
        cues = frozenset({"when" if drawn.answer_by else "ask_when"})
    try:
        message = write(action, name, drawn, style, cues=cues, days=DAYS)
    except MessageTooLongError:
        reject()
    assert review(message.text, action, details=drawn, channel=style.channel) == ()


@pytest.mark.parametrize(("action", "name"), OCCASIONS)
def test_every_wording(action, name):
    """In plain details, and leaving nothing to chance."""
    plain = Details(
        candidate_name="Ada",
        contact_name="Bo",
        topic="the audit trail",
        company="Acme",
        via_name="Cy",
        answer="Yes, Tuesday suits me",
        times="Tuesday or Wednesday morning",
    )
    conditional = MESSAGES.outlines[action].conditional
    some = frozenset({"ask_when"}) if action is Action.REPLY_TO_OFFER else frozenset()
    every = some if action is Action.REPLY_TO_OFFER else conditional
    for channel, tone, variant, cues in product(Channel, Tone, range(VARIANTS), {some, every}):
        try:
            style = Style(channel, tone, variant, None)
            message = write(action, name, plain, style, cues=cues, days=DAYS)
        except MessageTooLongError:
            continue
        found = review(message.text, action, details=plain, channel=channel)
        assert found == (), message.text


@given(
    composer=st.sampled_from(COMPOSERS),
    question=questions(),
    drawn=details() | EVERYDAY,
    channel=st.none() | CHANNELS,
    style=st.fixed_dictionaries({"tone": TONES, "variant": NUMBERS}),
)
def test_every_state(composer, question, drawn, channel, style):
    """Whatever the state and the day, where it is written at all."""
    state, today = question
    where = {} if channel is None else {"channel": channel}
    try:
        message = composer(drawn, state, today=today, **style, **where)
    except (MessageTooLongError, MissingDetailError, PrematureRequestError):
        reject()
    found = review(message.text, message.action, state=state, details=drawn, channel=channel, today=today)
    assert found == ()
    assert channel is not None or message.channel is message.action.facts.channel


@given(question=questions(), drawn=details() | EVERYDAY, tone=TONES, variant=NUMBERS)
def test_whatever_a_decision_calls_for(question, drawn, tone, variant):
    """The next step's message, from the decision alone."""
    state, today = question
    try:
        message = compose(decide(state, today=today), drawn, tone=tone, variant=variant)
    except (MessageTooLongError, MissingDetailError):
        reject()
    if message is not None:
        found = review(message.text, message.action, state=state, details=drawn, today=today)
        assert found == ()


@given(question=questions(), drawn=details() | EVERYDAY, channel=CHANNELS, tone=TONES)
def test_a_panel_of_six(question, drawn, channel, tone):
    """No note is found to be that of another."""
    state, today = question
    try:
        notes = [
            thank_you_note(drawn, state, channel=channel, tone=tone, variant=variant, today=today).text
            for variant in range(VARIANTS)
        ]
    except MessageTooLongError:
        reject()
    for variant, note in enumerate(notes):
        others = notes[:variant] + notes[variant + 1 :]
        found = review(
            note,
            Action.SEND_THANK_YOU,
            state=state,
            details=drawn,
            channel=channel,
            today=today,
            others=others,
        )
        assert found == ()
