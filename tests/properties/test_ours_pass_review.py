"""Everything our composers write of sound details passes `review` with no finding.

A composer writes what it is asked for, whether or not it is the day for it; that it is not, review says by
the state, and that is nothing of the words (`UNTIMELY`). A detail that is no good, such as a blank that was
never filled in, is found in our texts as in any: `sound` says in which details nothing is to be found.
"""

from __future__ import annotations

from datetime import date
from itertools import product

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st

from netiquette import (
    CAUTIOUS,
    Action,
    Channel,
    Details,
    InterviewState,
    MessageTooLongError,
    MissingDetailError,
    PrematureRequestError,
    Stage,
    Tone,
    UntimelyMessageError,
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
from netiquette._languages.language import language_of
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.templates import Style, write
from netiquette._reviewing.characters import broken_codes, left_over_lines, markup, placeholders, shouting
from netiquette._reviewing.reader import reader_of
from netiquette._reviewing.reviewed_text import ReviewedText
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
    topic=st.sampled_from(["the audit trail", "urgent care", "the pay gap [v2]", "how you pay interns"]),
)
"""Details among whose words are some that would be found fault with, were they ours."""

PATIENT = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
"""Of what is drawn for so many fields, much would be found fault with."""
UNTIMELY = {"too-early", "too-often", "unwelcome-thanks", "thanked-already", "no-offer", "no-rejection"}
"""What is wrong with the day or the state, and not with the words."""


def sound(drawn):
    """Return whether nothing is to be found in the details: no blank, no markup, no code, no question."""
    if any("?" in said for said in (drawn.news, drawn.said, drawn.answer, drawn.better_answer)):
        return False
    texts = [value for value in attrs.astuple(drawn) if isinstance(value, str)]
    for text in ("\n\n".join(texts), " ".join(texts)):
        reviewed = ReviewedText(
            text=text,
            action=Action.SEND_THANK_YOU,
            stage=Stage.UNKNOWN,
            state=None,
            details=None,
            channel=Channel.SPOKEN,
            most=None,
            others=(),
            today=None,
            policy=CAUTIOUS,
            reader=reader_of(language_of("en")),
            wanted=frozenset(),
        )
        for check in (placeholders, markup, broken_codes, left_over_lines):
            if any(check(reviewed)):
                return False
    return not any(shouting(reviewed)) or not (drawn.news or drawn.answer or drawn.times or drawn.answer_by)


def state_of(message):
    """Return a state in which what a message presumes is so."""
    presumed = [presumes for _, presumes in message._source.presumed()]
    joining = Presumed.OFFER | Presumed.YES | Presumed.AHEAD
    joined = any(presumes & joining for presumes in presumed)
    return InterviewState(Stage.ACCEPTED) if joined else None


def with_news(drawn, action):
    """Give somebody something to tell where a message is about nothing else."""
    about_news = action in {Action.KEEP_IN_TOUCH, Action.INFORM}
    return attrs.evolve(drawn, news=drawn.news or "I have moved to Lisbon.") if about_news else drawn


def found_in(text, action, **known):
    """Return what is found but for its time."""
    return [finding for finding in review(text, action, **known) if finding.code not in UNTIMELY]


@PATIENT
@given(
    occasion=st.sampled_from(OCCASIONS),
    drawn=details() | EVERYDAY,
    style=st.builds(Style, CHANNELS, TONES, NUMBERS, st.none(), st.just("en")),
    said=st.booleans(),
)
def test_every_occasion(occasion, drawn, style, said):
    """Every message, variant, tone and channel, over the names of the world, rich and terse."""
    action, name = occasion
    assume(sound(drawn))
    drawn = attrs.evolve(drawn, via_name=drawn.via_name or "Cy Placeholder", company=drawn.company or "Acme")
    drawn = with_news(drawn, action)
    conditional = MESSAGES.outlines[action].conditional
    cues = conditional if said else frozenset()
    if action is Action.REPLY_TO_OFFER:
        cues = frozenset({"when" if drawn.answer_by else "ask_when"})
    try:
        message = write(action, name, drawn, style, cues=cues, days=DAYS)
    except MessageTooLongError:
        reject()
    known = {"details": drawn, "channel": style.channel, "state": state_of(message)}
    assert found_in(message.text, action, **known) == [], message.text


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
    plain = with_news(plain, action)
    conditional = MESSAGES.outlines[action].conditional
    some = frozenset({"ask_when"}) if action is Action.REPLY_TO_OFFER else frozenset()
    every = some if action is Action.REPLY_TO_OFFER else conditional
    for channel, tone, variant, cues in product(Channel, Tone, range(VARIANTS), {some, every}):
        try:
            style = Style(channel, tone, variant, None)
            message = write(action, name, plain, style, cues=cues, days=DAYS)
        except MessageTooLongError:
            continue
        known = {"details": plain, "channel": channel, "state": state_of(message)}
        assert found_in(message.text, action, **known) == [], message.text


@PATIENT
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
    assume(sound(drawn))
    where = {} if channel is None else {"channel": channel}
    try:
        message = composer(drawn, state, today=today, **style, **where)
    except (MessageTooLongError, MissingDetailError, PrematureRequestError, UntimelyMessageError):
        reject()
    found = found_in(message.text, message.action, state=state, details=drawn, channel=channel, today=today)
    assert found == []
    assert channel is not None or message.channel is message.action.facts.channel


@PATIENT
@given(question=questions(), drawn=details() | EVERYDAY, tone=TONES, variant=NUMBERS)
def test_whatever_a_decision_calls_for(question, drawn, tone, variant):
    """The next step's message, from the decision alone: it is never the wrong time for that."""
    state, today = question
    assume(sound(drawn))
    try:
        message = compose(decide(state, today=today), drawn, tone=tone, variant=variant)
    except (MessageTooLongError, MissingDetailError):
        reject()
    if message:
        found = review(message.text, message.action, state=state, details=drawn, today=today)
        assert found == ()


@PATIENT
@given(question=questions(), drawn=details() | EVERYDAY, channel=CHANNELS, tone=TONES)
def test_a_panel_of_six(question, drawn, channel, tone):
    """No note is found to be that of another."""
    state, today = question
    assume(sound(drawn))
    try:
        notes = [
            thank_you_note(drawn, state, channel=channel, tone=tone, variant=variant, today=today).text
            for variant in range(VARIANTS)
        ]
    except (MessageTooLongError, MissingDetailError, UntimelyMessageError):
        reject()
    for variant, note in enumerate(notes):
        others = notes[:variant] + notes[variant + 1 :]
        found = found_in(
            note,
            Action.SEND_THANK_YOU,
            state=state,
            details=drawn,
            channel=channel,
            today=today,
            others=others,
        )
        assert found == []
