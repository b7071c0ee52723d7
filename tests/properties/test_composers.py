"""What the composers promise, as properties: each class paraphrases one promise."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from email import policy as mail_policy
from email.parser import BytesParser
from unicodedata import normalize
from urllib.parse import parse_qs, unquote, urlsplit

import attrs
import pytest
from hypothesis import assume, example, given, reject
from hypothesis import strategies as st

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Channel,
    Contact,
    Details,
    InterviewState,
    InvalidDetailError,
    Length,
    Message,
    MessageTooLongError,
    MissingDetailError,
    NetiquetteError,
    Permission,
    PrematureRequestError,
    Relationship,
    Stage,
    Tone,
    Verdict,
    connection_request,
    decide,
    thank_you_note,
)
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.hidden import hidden, visible
from netiquette._messages.phrases import is_noted
from netiquette._messages.template import template_of
from netiquette._messages.templates import Style, write
from netiquette._messages.text import units
from netiquette.strategies import policies, questions
from tests.made import speaks_of

CHANNELS = st.sampled_from(Channel)
LETTERS = st.sampled_from([Channel.EMAIL, Channel.INMAIL])
NOTES = st.sampled_from([Channel.LINKEDIN_NOTE, Channel.LINKEDIN_NOTE_PAID])
TONES = st.sampled_from(Tone)
NUMBERS = st.integers(0, 2 * VARIANTS)

OCCASIONS = st.sampled_from(
    [(action, occasion) for action, outline in MESSAGES.outlines.items() for occasion in outline.occasions]
)
"""Every occasion of every message, whether or not a policy lets it come about."""

# ----------------------------------------------------------------------------------- personal details

NASTY = st.sampled_from(
    [
        "{0}",
        "{topic}",
        "%s",
        "%(topic)s",
        "%",
        "100 %",
        "$name",
        "None",
        "O'Brien",
        "D\u2019Angelo",
        "Jean-Luc",
        "Acme Inc.",
        "Yahoo!",
        "Which?",
        "=?utf-8?q?=0aBcc:_x@example.org?=",
        "דנה לוי",
        "محمد الأحمد",
        "李小龍",
        "가나다",
        "Ελένη",
        "e\u0301\u0323",
        "\u0301",
        "👩‍👩‍👧‍👦",
        "🇪🇺",
        "\u200d",
        "ﬁ",
        "  spaced   out  ",
        "<b>",
        "\\n",
        "a\u00a0b",
        "=?",
    ]
)
ANY_TEXT = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cc", "Cs", "Zl", "Zp"),
        exclude_characters="".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])),
    ),
    min_size=1,
    max_size=30,
)
ANYTHING = NASTY | ANY_TEXT | st.tuples(NASTY, ANY_TEXT).map(" ".join)

WORD = st.text("abcdefghijklmnoprstuvwxyzäéøß", min_size=2, max_size=9)
CAPITALISED = WORD.map(lambda word: f"Q{word}")
NAME = st.lists(CAPITALISED, min_size=1, max_size=3).map(" ".join)
PHRASE = st.lists(WORD.map(lambda word: f"z{word}"), min_size=1, max_size=4).map(  # none is a verb
    lambda words: " ".join(["the", "xy", *words])
)


@st.composite
def made_of(draw, texts, *, everywhere=False):
    """Details made of such texts; the optional ones may be missing."""
    optional = texts if everywhere else st.just("") | texts
    try:
        details = Details(candidate_name=draw(texts), contact_name=draw(texts), topic=draw(texts))
    except InvalidDetailError:  # blank, or a filler drawn by chance
        reject()
    assume(details.topic)
    for field in attrs.fields(Details):
        if isinstance(field.default, str) and field.name not in {"topic", "greeting", "role"}:
            with suppress(InvalidDetailError):  # as a sentence can't, where a phrase is asked for
                details = attrs.evolve(details, **{field.name: draw(optional)})
    return details


@st.composite
def everyday(draw, *, known=False):
    """Details as most people have them: words, and no punctuation to confuse with ours."""
    return Details(
        candidate_name=draw(NAME),
        contact_name=draw(NAME),
        topic=draw(PHRASE),
        company=draw(NAME) if known or draw(st.booleans()) else "",
        position=draw(NAME) if known or draw(st.booleans()) else "",
        contact_given_name=draw(CAPITALISED) if draw(st.booleans()) else "",
        contact_family_name=draw(CAPITALISED) if draw(st.booleans()) else "",
        contact_title="Dr" if draw(st.booleans()) else "",
        strength=draw(PHRASE) if draw(st.booleans()) else "",
        news=draw(PHRASE).capitalize() if known or draw(st.booleans()) else "",
        answer_by=draw(PHRASE) if draw(st.booleans()) else "",
        via_name=draw(NAME) if known or draw(st.booleans()) else "",
        answer=f"Yes, {draw(PHRASE)}" if known or draw(st.booleans()) else "",
        times=draw(PHRASE) if draw(st.booleans()) else "",
    )


KNOWN = everyday(known=True)

ALLOWED = st.sampled_from(
    [
        state
        for stage in Stage
        for contact in Contact
        for relationship in (Relationship.NONE, Relationship.ACQUAINTED)
        for permission in (Permission.NONE, Permission.GRANTED)
        for state in [
            InterviewState(stage, contact=contact, relationship=relationship, permission=permission)
        ]
        if decide(state).verdict is Verdict.CONNECT
    ]
)
"""States in which a request may go out."""


def written(
    occasion,
    details,
    *,
    channel=Channel.EMAIL,
    tone=Tone.WARM,
    variant=0,
    limit=None,
    late=False,
    length=Length.USUAL,
):
    """Write the message of an occasion, where it can be; with all that may be called for where it is late."""
    action, name = occasion
    cues = MESSAGES.outlines[action].conditional if late else frozenset()
    if action is Action.REPLY_TO_OFFER:
        cues = frozenset({"when" if details.answer_by else "ask_when"})
    style = Style(channel, tone, variant, limit, length=length)
    return write(action, name, details, style, cues=cues, days={"day": date(2026, 11, 24)})


def attempt(composer, *arguments, **options):
    """Return what a composer writes, or the error that says why not."""
    try:
        return composer(*arguments, **options)
    except NetiquetteError as error:
        return error


def fitting(occasion, details, **arguments):
    """Write the message of an occasion, where it fits; draw again, where it doesn't."""
    try:
        return written(occasion, details, **arguments)
    except MessageTooLongError:
        reject()


def lacks(occasion, details):
    """Return whether the details lack what an occasion is about."""
    action, name = occasion
    nowhere = action is Action.SEND_INVITATION and not (details.company or details.position)
    unanswered = action is Action.ANSWER_THEM and not details.answer
    untold = action in {Action.INFORM, Action.KEEP_IN_TOUCH} and not details.news
    return nowhere or unanswered or untold or (name.startswith("through") and not details.via_name)


OWN_WORDS = {Action.ANSWER_THEM: "answer", Action.INFORM: "news", Action.KEEP_IN_TOUCH: "news"}
"""What some messages are about, which only the candidate can say."""


def names_its_subject(message, details):
    """Whether it says what it is about: what you talked about, where it speaks of it, or your own words."""
    own = OWN_WORDS.get(message.action)
    if own and message._source.key.occasion != "confirming":
        return getattr(details, own) in message.body
    return (details.topic in message.body) or not speaks_of(message, "topic")


def text_of(message):
    """What each part between greeting and sign-off says."""
    return [part.text for part in message.parts if part.name not in {"greeting", "sign_off"}]


def sentences(message, details):
    """The sentences between greeting and sign-off, but for those of the candidate's own."""
    own = {details.news, details.answer, details.said, details.better_answer}
    whole = [text for text in text_of(message) if text not in own]
    return [said for text in whole for said in re.split(r"(?<=[.?])\s+", text) if said not in own]


# ------------------------------------------------------------------------------------------ promises


class TestVerbatim:
    """What the user wrote stands in the message unchanged, whatever it is, and is never a template."""

    @given(details=made_of(ANYTHING), occasion=OCCASIONS, tone=TONES, variant=NUMBERS)
    def test_names_and_topic_appear_as_they_are(self, details, occasion, tone, variant):
        assume(not lacks(occasion, details))
        message = written(occasion, details, tone=tone, variant=variant)
        body = message.body
        assert details.candidate_name in body
        assert names_its_subject(message, details)
        end = "," if tone is Tone.WARM else ":"
        greeting = message.parts[0].text.removesuffix(end)
        assert body.startswith(f"{greeting}{end}\n\n")
        title, family = details.contact_title, details.contact_family_name
        first = details.contact_name.split()[0]
        hellos = ("Hi", "Dear") if tone is Tone.WARM else ("Dear",)
        if occasion[1].startswith("through"):
            assert details.contact_name in body
            called = {details.via_name, *([details.via_name.split()[0]] if tone is Tone.WARM else [])}
        elif tone is Tone.FORMAL and title and family:
            called = {f"{title} {family}"}
        elif tone is Tone.FORMAL:
            called = {details.contact_name, details.contact_given_name or first}
        elif details.contact_given_name:
            called = {details.contact_given_name}
        else:
            called = {details.contact_name, first, *([f"{title} {family}"] if title and family else [])}
        assert greeting in {f"{hello} {name}" for hello in hellos for name in called}

    @given(details=made_of(ANYTHING, everywhere=True), tone=TONES, variant=NUMBERS)
    def test_a_letter_says_all_that_a_thank_you_can_say(self, details, tone, variant):
        """One that is to be long: what reads like a CV stands in no other."""
        details = attrs.evolve(details, via_name="")
        body = thank_you_note(details, tone=tone, variant=variant, length="long").body
        for field in ("company", "position", "said", "better_answer", "link", "others"):
            assert getattr(details, field).casefold() in body.casefold(), field
        assert is_noted(details.strength) or details.strength in body
        assert details.need in body
        assert details.next_step in body

    @given(details=KNOWN, occasion=OCCASIONS, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_the_words_of_ours_do_not_depend_on_the_words_of_theirs(
        self, details, occasion, channel, tone, variant
    ):
        """Exchange a text for another of the same length and nothing else changes."""
        details = attrs.evolve(details, topic=f"q{details.topic}q")  # part of no other detail
        twin = attrs.evolve(details, topic="%" * (len(details.topic) - 3) + "{0}")
        message = fitting(occasion, details, channel=channel, tone=tone, variant=variant)
        other = written(occasion, twin, channel=channel, tone=tone, variant=variant)
        assert other.body == message.body.replace(details.topic, twin.topic)

    def test_a_name_is_filled_in_once(self):
        """A placeholder in one detail never pulls in another."""
        details = Details(
            candidate_name="%(topic)s", contact_name="{candidate}", topic="%(contact)s", company="{role}"
        )
        body = thank_you_note(details).body
        assert body.startswith("Hi {candidate},")
        assert body.endswith("\n%(topic)s")
        assert " the role at {role}." in body
        assert "about %(contact)s." in body


class TestClean:
    """Nothing of the workshop is left in a message: no brace, no ``None``, no gap, no doubled stop."""

    @given(details=everyday(), occasion=OCCASIONS, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_no_shavings(self, details, occasion, channel, tone, variant):
        assume(not lacks(occasion, details))
        message = fitting(occasion, details, channel=channel, tone=tone, variant=variant, late=True)
        for text in (message.body, message.subject):
            assert not re.search(r"[{}%]|None|  | \.|\.\.|\bthe the\b|\n\n\n| \n", text)
            assert text == text.strip()

    @given(
        details=KNOWN,
        name=st.sampled_from(["Acme Inc.", "Yahoo!", "Which?"]),
        occasion=OCCASIONS,
        tone=TONES,
        variant=NUMBERS,
    )
    def test_a_name_that_ends_a_sentence_itself_gets_no_second_stop(
        self, details, name, occasion, tone, variant
    ):
        details = attrs.evolve(
            details,
            company=name,
            topic=f"the sale of {name}",
            strength=f"my years at {name}",
            news=f"I have left {name}",
            answer=f"I was with {name}",
        )
        body = written(occasion, details, tone=tone, variant=variant).body
        assert name in body or occasion[0] is Action.ASK_PERMISSION  # who stands before them knows
        assert f"{name}." not in body

    @given(details=KNOWN, occasion=OCCASIONS, variant=NUMBERS)
    def test_the_formal_tone_contracts_nothing(self, details, occasion, variant):
        body = written(occasion, details, tone=Tone.FORMAL, variant=variant, late=True).body
        assert "'" not in body


class TestFits:
    """A message fits its channel, or is refused with exactly how much is too much; nothing is ever cut."""

    @given(
        details=everyday() | made_of(ANYTHING),
        occasion=OCCASIONS,
        channel=CHANNELS,
        how=st.fixed_dictionaries({"tone": TONES, "variant": NUMBERS}),
        limit=st.none() | st.integers(0, 600),
    )
    def test_every_channel_and_every_limit(self, details, occasion, channel, how, limit):
        assume(not lacks(occasion, details))
        how |= {"channel": channel}
        outcome = attempt(written, occasion, details, limit=limit, **how)
        most = channel.facts.limit if limit is None else limit
        if isinstance(outcome, Message):
            assert outcome.limit == most
            assert most is None or outcome.length <= most
            assert units(outcome.subject) <= (channel.facts.subject_limit or 0)
        else:
            assert isinstance(outcome, MessageTooLongError)
            assert outcome.excess == units(outcome.shortest) - most > 0
            assert getattr(details, outcome.field).split()[0] in outcome.shortest
            enough = most + outcome.excess
            assert written(occasion, details, limit=enough, **how).body == outcome.shortest
            with pytest.raises(MessageTooLongError):
                written(occasion, details, limit=enough - 1, **how)

    @given(details=KNOWN, occasion=OCCASIONS, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_with_room_for_everything_everything_is_said(self, details, occasion, channel, tone, variant):
        """In a long message; a text message and speech of usual length leave out what one would not say."""
        arguments = {"channel": channel, "tone": tone, "variant": variant, "length": Length.LONG}
        roomy = written(occasion, details, limit=10_000, **arguments)
        assert roomy.omitted == ()
        assert attrs.evolve(roomy, limit=None) == attrs.evolve(
            written(occasion, details, limit=roomy.length, **arguments), limit=None
        )

    @given(details=KNOWN, occasion=OCCASIONS, channel=NOTES, tone=TONES, variant=NUMBERS)
    def test_what_was_left_out_could_not_have_stayed(self, details, occasion, channel, tone, variant):
        message = fitting(occasion, details, channel=channel, tone=tone, variant=variant)
        if "sign_off" in message.omitted:
            assert units(f"{message.body}\n{details.candidate_name}") > message.limit
        else:
            assert message.body.endswith(f"\n{details.candidate_name}")

    @given(details=KNOWN, occasion=OCCASIONS, channel=NOTES, tone=TONES, variant=NUMBERS)
    def test_a_topic_that_was_left_out_could_not_have_stayed(self, details, occasion, channel, tone, variant):
        """Not even beside the shortest forms of what cannot go."""
        details = attrs.evolve(details, topic=f"q{details.topic}q")  # part of no other detail
        message = fitting(occasion, details, channel=channel, tone=tone, variant=variant)
        if details.topic not in message.body:
            source = message._source
            template, _ = template_of(source.key)
            said = {
                piece.part: [option.text % source.filled for option in piece.options]
                for piece in template.pieces
            }
            least = {part: min(texts, key=units) for part, texts in said.items() if part in template.needed}
            naming = {
                part: min((text for text in texts if details.topic in text), key=units)
                for part, texts in said.items()
                if details.topic in texts[0]
            }
            assert not naming or units(template.joined(least | naming)) > message.limit

    @given(text=ANYTHING)
    def test_length_counts_utf16_after_nfc(self, text):
        assert units(text) == sum(1 + (ord(sign) > 0xFFFF) for sign in normalize("NFC", text))
        assert units(text) >= len(normalize("NFC", text))


class TestShaped:
    """A letter has one greeting and one sign-off; a thank-you has three to six sentences, as advised.

    Without a talk there is less to thank for, and nothing is padded.
    """

    @given(details=everyday(), occasion=OCCASIONS, channel=LETTERS, tone=TONES, variant=NUMBERS)
    def test_a_letter_has_one_greeting_and_one_sign_off(self, details, occasion, channel, tone, variant):
        assume(not lacks(occasion, details))
        message = written(occasion, details, channel=channel, tone=tone, variant=variant)
        forms = {Tone.WARM: ("(?:Hi|Dear)", ",", "Best regards"), Tone.FORMAL: ("Dear", ":", "Sincerely")}
        hello, end, bye = forms[tone]
        greeting, *text, sign_off = message.body.split("\n\n")
        assert re.fullmatch(rf"{hello} [^,:\n]+{end}", greeting)
        assert sign_off == f"{bye},\n{details.candidate_name}"
        assert 1 <= len(text) <= 3
        assert not any(re.search(rf"{hello} |{bye}", paragraph) for paragraph in text)
        assert message.subject

    @given(
        details=everyday(),
        state=questions(),
        channel=CHANNELS,
        tone=TONES,
        variant=NUMBERS,
    )
    def test_a_thank_you_has_three_to_six_sentences(self, details, state, channel, tone, variant):
        state, today = state
        message = attempt(
            thank_you_note, details, state, channel=channel, tone=tone, variant=variant, today=today
        )
        assume(isinstance(message, Message))
        talked = Presumed.TALK in message._source.key.holds
        roomy = message.channel not in {Channel.SMS, Channel.SPOKEN}  # where a long topic leaves no more room
        assert (3 if talked and roomy else 2) <= len(sentences(message, details)) <= 6
        assert re.search(r"[Tt]hank|appreciate|grateful", message.body)

    @given(details=KNOWN, occasion=OCCASIONS, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_no_two_sentences_begin_alike(self, details, occasion, channel, tone, variant):
        message = fitting(occasion, details, channel=channel, tone=tone, variant=variant, late=True)
        openings = [" ".join(said.split()[:3]) for said in sentences(message, details)]
        assert len({*openings}) == len(openings)


class TestFaithful:
    """Every tone and every channel says the same things of the same people."""

    @given(details=KNOWN, occasion=OCCASIONS, variant=NUMBERS)
    def test_in_every_tone(self, details, occasion, variant):
        warm, formal = (
            "\n".join(text_of(written(occasion, details, tone=tone, variant=variant))) for tone in Tone
        )
        for text in {*attrs.astuple(details)} - {"", details.rounds}:
            assert warm.count(text) == formal.count(text)

    @given(details=KNOWN, occasion=OCCASIONS, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_what_it_is_about_is_in_every_message(self, details, occasion, channel, tone, variant):
        """Your own words are whatever the room; a topic is, wherever it finds any."""
        outcome = attempt(written, occasion, details, channel=channel, tone=tone, variant=variant)
        said = outcome.body if isinstance(outcome, Message) else outcome.shortest
        own = OWN_WORDS.get(occasion[0])
        if own and occasion[1] != "confirming":
            assert getattr(details, own) in said
        roomy = written(
            occasion,
            details,
            channel=channel,
            tone=tone,
            variant=variant,
            limit=10_000,
            length=Length.LONG,
        )
        assert names_its_subject(roomy, details)


class TestDistinct:
    """A panel of six gets six notes that share no sentence but greeting and sign-off."""

    @given(details=KNOWN, occasion=OCCASIONS, channel=CHANNELS, tone=TONES)
    def test_six_variants(self, details, occasion, channel, tone):
        seen = set()
        for variant in range(VARIANTS):
            message = fitting(occasion, details, channel=channel, tone=tone, variant=variant, late=True)
            said = {*sentences(message, details)}
            assert seen.isdisjoint(said)
            seen |= said

    @given(
        details=KNOWN,
        states=st.lists(questions(), min_size=VARIANTS, max_size=VARIANTS),
        channel=CHANNELS,
        tone=TONES,
    )
    def test_whoever_is_on_the_panel(self, details, states, channel, tone):
        """A recruiter and an interviewer on one panel get no sentence both, either."""
        tried = [
            attempt(thank_you_note, details, state, channel=channel, tone=tone, variant=variant, today=today)
            for variant, (state, today) in enumerate(states)
        ]
        written = [message for message in tried if isinstance(message, Message)]
        assume(len(written) > 1)
        seen = set()
        for message in written:
            said = {*sentences(message, details)}
            assert seen.isdisjoint(said)
            seen |= said

    @given(details=KNOWN, occasion=OCCASIONS, channel=LETTERS, tone=TONES, variant=NUMBERS)
    def test_it_goes_round(self, details, occasion, channel, tone, variant):
        one, other = (
            written(occasion, details, channel=channel, tone=tone, variant=number)
            for number in (variant, variant + VARIANTS)
        )
        assert one == other


class TestDeterministic:
    """Equal arguments give equal texts."""

    @given(question=questions(), details=KNOWN, channel=CHANNELS, tone=TONES, variant=NUMBERS)
    def test_again(self, question, details, channel, tone, variant):
        state, today = question
        arguments = {"channel": channel, "tone": tone, "variant": variant, "today": today}
        for composer in (thank_you_note, connection_request):
            one, other = (
                attempt(composer, copy, state, **arguments) for copy in (details, attrs.evolve(details))
            )
            assert one == other or (type(one) is type(other) and str(one) == str(other))


class TestPremature:
    """A request is written where `decide` says connect, and nowhere else."""

    @given(
        question=questions(),
        details=KNOWN,
        policy=st.sampled_from([CAUTIOUS, FOUNDING, PERMISSIVE]) | policies(),
    )
    @example((InterviewState(Stage.INTERVIEWED), None), None, CAUTIOUS)
    @example((InterviewState(Stage.REJECTED), None), None, CAUTIOUS)
    def test_exactly_where_the_policy_allows_it(self, question, details, policy):
        state, today = question
        details = details or Details(
            candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail", company="Acme"
        )
        decision = decide(state, today=today, policy=policy)
        arguments = {"today": today, "policy": policy, "channel": Channel.EMAIL}
        if decision.verdict is Verdict.CONNECT:
            message = connection_request(details, state, **arguments)
            assert message.action is Action.SEND_INVITATION
        else:
            with pytest.raises(PrematureRequestError) as caught:
                connection_request(details, state, **arguments)
            assert caught.value.decision == decision
            assert decision.rule.id in str(caught.value)
            assert str(decision.next.action) in str(caught.value)

    @given(state=ALLOWED, details=everyday())
    def test_a_request_says_where_they_met(self, state, details):
        """Without company or position it is only written where the topic tells."""
        details = attrs.evolve(details, company="", position="")
        outcome = attempt(connection_request, details, state)
        if isinstance(outcome, Message):
            assert details.topic in outcome.body
        else:
            assert isinstance(outcome, MissingDetailError)
            assert (outcome.field, outcome.composer) == ("company", "connection_request")


class TestUnforgeable:
    """No detail can add a line, a header or a recipient."""

    @given(
        field=st.sampled_from(
            [field.name for field in attrs.fields(Details) if field.default in {"", attrs.NOTHING}]
        ),
        before=ANYTHING,
        bad=st.sampled_from(
            [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x2028, 0x202F))]
            + [chr(code) for code in (*range(0x2066, 0x206A), 0xD800, 0xDBFF, 0xDC00, 0xDFFF)]
        ),
        after=st.just("") | ANYTHING,
    )
    def test_a_control_character_is_refused_with_the_name_of_its_field(self, field, before, bad, after):
        given = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
        with pytest.raises(InvalidDetailError, match=rf"^{field} is .*; remove U\+{ord(bad):04X}$") as caught:
            Details(**given | {field: before + bad + after})
        assert caught.value.field == field
        assert caught.value.value == before + bad + after

    @given(details=made_of(ANYTHING), occasion=OCCASIONS, channel=LETTERS, tone=TONES, variant=NUMBERS)
    @example(
        occasion=(Action.SEND_THANK_YOU, "recruiter"),
        details=Details(
            candidate_name="=?utf-8?q?=0aBcc:_x?=",
            contact_name="Bo Example",
            topic="=?utf-8?q?=0aBcc:_x@y?=",
            position="=?utf-8?q?=0aBcc:_z@y?=",
        ),
        channel=Channel.INMAIL,
        tone=Tone.WARM,
        variant=0,
    )
    def test_an_email_arrives_as_it_was_written(self, details, occasion, channel, tone, variant):
        assume(not lacks(occasion, details))
        message = written(occasion, details, channel=channel, tone=tone, variant=variant)
        mail = message.as_email("Ada Sämple <ada@example.org>", "bo@example.com")
        assert {*mail.keys()} == {
            *("From", "To", "Subject"),
            *("Content-Type", "Content-Transfer-Encoding", "MIME-Version"),
        }
        for wire in (mail_policy.default, mail_policy.SMTP):
            read = BytesParser(policy=mail_policy.default).parsebytes(mail.as_bytes(policy=wire))
            assert read.keys() == mail.keys()
            assert read["Subject"] == message.subject
            assert read["To"] == "bo@example.com"
            assert read["From"].addresses == mail["From"].addresses
            assert not read.defects
            assert read.get_content().replace("\r\n", "\n") == message.body + "\n"

    @given(details=made_of(ANYTHING), channel=LETTERS, tone=TONES, variant=NUMBERS)
    def test_a_url_carries_the_message_unchanged(self, details, channel, tone, variant):
        message = thank_you_note(details, channel=channel, tone=tone, variant=variant)
        url = message.mailto("bo+jobs@example.com")
        assert url.isascii()
        assert not re.search(r'[\s"<>]', url)
        parts = urlsplit(url)
        assert (parts.scheme, unquote(parts.path)) == ("mailto", "bo+jobs@example.com")
        fields = parse_qs(parts.query, strict_parsing=True, keep_blank_values=True)
        assert fields == {"subject": [message.subject], "body": [message.body.replace("\n", "\r\n")]}
        assert "%0D%0A" in url
        assert "+" not in parts.query

    @given(subject=ANYTHING | st.text(max_size=40))
    def test_a_subject_of_your_own_arrives_unchanged_or_is_refused(self, subject):
        message = attempt(Message, Action.SEND_THANK_YOU, Channel.EMAIL, subject, "Hi Bo,")
        if isinstance(message, InvalidDetailError):
            assert message.field == "subject"
            assert [*hidden(subject)] or not visible(subject)
        else:
            mail = message.as_email("ada@example.org", "bo@example.com")
            read = BytesParser(policy=mail_policy.default).parsebytes(mail.as_bytes(policy=mail_policy.SMTP))
            assert read["Subject"] == subject
            assert read.keys() == mail.keys()
