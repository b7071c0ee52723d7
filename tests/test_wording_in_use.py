"""What the tables say in speech, in a text message and in the formal tone, and how much of it in a letter."""

from __future__ import annotations

import re
from datetime import date

import attrs
import pytest

from netiquette import (
    Action,
    Channel,
    Details,
    InterviewState,
    Length,
    Tone,
    check_in,
    connection_request,
    farewell,
    offer_acceptance,
    offer_reply,
    other_offer_news,
    reference_thanks,
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS, Medium, alternatives
from netiquette._messages.templates import Style, write
from tests.made import ADA
from tests.test_wording import called_for

OCCASIONS = [(action, name) for action, outline in MESSAGES.outlines.items() for name in outline.occasions]
FULL = attrs.evolve(
    ADA,
    via_name="Cy Placeholder",
    answer="Yes, Tuesday at ten suits me.",
    times="Tuesday or Wednesday morning",
    news="I passed the exam.",
    answer_by="Friday",
    strength="six years of running such systems",
    need="somebody who has run it at scale",
    proof="two migrations at Orbital",
    link="https://example.org/talk",
    others="Erin and Dov",
    next_step="the panel",
    referrer_name="Kim Lee",
    start_date="2027-03-01",
    reason="a family emergency",
)
OF_LETTERS = r"\b(writ(e|es|ing|ten)|wrote|notes?|letters?|e-?mails?|enclos\w+|attach\w+|below|above)\b"
"""What only something written can say of itself."""
NEVER_ALOUD = rf"{OF_LETTERS}|\b(messages?|following up|(wanted|like) to follow up)\b|\{{(link|address)\}}"
WITH_A_FORMAL_TONE = (
    Action.SEND_THANK_YOU,
    Action.CHECK_IN,
    Action.REPLY_TO_REJECTION,
    Action.REPLY_TO_OFFER,
    Action.SEND_MESSAGE,
    Action.SEND_INVITATION,
)
PAPERWORK = {"writing", "writing_last"}
"""Where it is a letter that one asks for."""


def messages(action, occasion, channel, tone, *, details=FULL, length=Length.USUAL):
    """Every message for an occasion on a channel and in a tone."""
    for cues in called_for(action):
        for variant in range(VARIANTS):
            style = Style(channel, tone, variant, None, length=length)
            yield write(action, occasion, details, style, cues=cues, days={"day": date(2026, 11, 20)})


def said_by_itself(message):
    """The words of its parts, without the greeting, the signature and the user's own sentences."""
    own = [FULL.answer, FULL.news]
    text = " ".join(part.text for part in message.parts if part.name not in {"greeting", "sign_off"})
    for words in own:
        text = text.replace(words, "")
    return text


def sentences(message):
    """The sentences of its body, without how one greets and signs."""
    parts = [part.text for part in message.parts if part.name not in {"greeting", "sign_off"}]
    return {sentence for text in parts for sentence in re.split(r"(?<=[.?]) ", text)}


class TestSpeech:
    """What is said at the door or on the phone."""

    @pytest.mark.parametrize(("action", "occasion"), OCCASIONS)
    def test_speaks_of_nothing_that_only_a_letter_has(self, action, occasion):
        """No sentence of the tables that may be said aloud does."""
        parts = MESSAGES.outlines[action].occasions[occasion]
        for part in parts.keys() - {"subject"}:
            for wording in parts[part]:
                several = alternatives(wording)
                for tone in Tone:
                    there = [
                        said
                        for said in several
                        if Medium.SPEECH in said.media and said.tone in {None, tone} and not said.presumes
                    ]
                    brief = [said for said in there if Medium.LETTER not in said.media] or there
                    found = [said.text for said in brief if re.search(NEVER_ALOUD, said.text)]
                    found = [text for text in found if "compar" not in text]
                    assert occasion in PAPERWORK or not found, (part, found)

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize(("action", "occasion"), OCCASIONS)
    def test_is_said_in_a_breath_or_two(self, action, occasion, tone):
        """Sixty words at most, none of a letter's, and no address."""
        for message in messages(action, occasion, Channel.SPOKEN, tone):
            said = said_by_itself(message).replace("compare notes", "")
            assert len(said.split()) <= 60, said
            assert "http" not in said
            assert occasion in PAPERWORK or not re.search(NEVER_ALOUD, said), said

    def test_is_what_one_says_at_the_door(self):
        """The position needs no naming there, and nobody recites what they can do."""
        details = attrs.evolve(ADA, strength="six years of running such systems")
        assert thank_you_note(details, channel="spoken").text == (
            "Bo,\nThank you for taking the time to talk with me. I really appreciated hearing about the move "
            "to event sourcing. What I learned has made me even more interested in the position. I'm happy "
            "to send anything that would help you decide."
        )

    def test_is_formal_where_that_is_wanted(self):
        """What is said aloud in the formal tone alone comes first there."""
        details = attrs.evolve(ADA, answer="Yes")
        process = (Action.ANSWER_THEM, "process", details)
        warm, formal = (write(*process, Style(Channel.SPOKEN, tone, 0, None)).text for tone in Tone)
        assert "Thanks so much for getting in touch." in warm
        assert "Thank you very much for getting in touch." in formal
        assert formal.startswith("Bo,\n")


class TestTextMessages:
    """What a text message says."""

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize(("action", "occasion"), OCCASIONS)
    def test_is_one_screen(self, action, occasion, tone):
        """Forty words at most beside the greeting, and none of a letter's."""
        for message in messages(action, occasion, Channel.SMS, tone):
            said = said_by_itself(message).replace("compare notes", "")
            assert len(said.split()) <= 40, said
            assert occasion in PAPERWORK or not re.search(OF_LETTERS, said), said

    def test_is_thanks_and_what_for(self):
        """No offer to answer questions, which one asks by return anyway."""
        assert thank_you_note(ADA, channel="sms").text == (
            "Hi Bo, this is Ada Sample. Thank you for taking the time to talk with me about the Data "
            "Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing."
        )

    def test_has_all_that_the_user_says_in_sentences(self):
        """What they say themselves comes on top of what one says there."""
        said = "I keep thinking about what you said of the day on which the old system is to be switched off."
        details = attrs.evolve(ADA, said=said)
        without, with_it = (thank_you_note(one, channel="sms") for one in (ADA, details))
        assert with_it.text == f"{without.text} {said}"

    def test_keeps_to_a_limit_below_that(self):
        """Whichever is less."""
        message = thank_you_note(ADA, channel="sms", limit=120)
        assert message.length <= message.limit == 120

    def test_says_more_to_those_who_want_it(self):
        """A long one goes up to what fits two messages."""
        usual, long = (thank_you_note(ADA, channel="sms", length=length) for length in ("usual", "long"))
        assert usual.length < long.length <= long.limit
        assert (usual.omitted, long.omitted) == (("interest",), ("more",))

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_keeps_what_it_is_about(self, variant):
        """By when one has to answer is worth more than a fuller sentence."""
        news = other_offer_news(attrs.evolve(ADA, answer_by="Friday"), channel="sms", variant=variant)
        assert "Friday" in news.text

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_leaves_what_one_can_do_to_letters(self, variant):
        """As speech does; an address can be sent in a text message, and not be said."""
        details = attrs.evolve(
            ADA, strength="six years of running such systems", need="somebody for the nights"
        )
        for channel in ("sms", "spoken"):
            assert {"strength", "need"} <= {*thank_you_note(details, channel=channel, variant=variant).unused}
        assert {"strength", "need"} & {*thank_you_note(details, variant=variant).unused} == set()
        details = Details(candidate_name="Ada", contact_name="Bo Example", link="https://a.example")
        texted, said = (reference_thanks(details, channel=one, variant=variant) for one in ("sms", "spoken"))
        assert details.link in texted.text
        assert said.unused == ("link",)

    def test_names_whom_it_is_from(self):
        """Formally by the given name of those one has talked with, and in full to others."""
        assert thank_you_note(ADA, channel="sms", tone="formal").text.startswith(
            "Hello Bo, this is Ada Sample. "
        )
        stranger = Details(candidate_name="Ada Sample", contact_name="Bo Example", position="nurse")
        asked = check_in(stranger, InterviewState("applied"), channel="sms", tone="formal")
        assert asked.text.startswith("Hello Bo Example, this is Ada Sample. ")
        aloud = check_in(stranger, InterviewState("applied"), channel="spoken", tone="formal")
        assert aloud.text.startswith("Bo Example,\n")


class TestFormalTone:
    """A tone of its own."""

    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize(
        ("action", "occasion"), [pair for pair in OCCASIONS if pair[0] in WITH_A_FORMAL_TONE]
    )
    def test_is_more_than_warmth_without_contractions(self, action, occasion, variant):
        """At least one sentence of each message is its own."""
        details, days = attrs.evolve(ADA, via_name="Cy Placeholder"), {"day": date(2026, 11, 20)}
        for cues in called_for(action):
            warm, formal = (
                sentences(
                    write(
                        action,
                        occasion,
                        details,
                        Style(Channel.EMAIL, tone, variant, None),
                        cues=cues,
                        days=days,
                    )
                )
                for tone in Tone
            )
            spelled = set()
            for sentence in warm:
                for short, full in MESSAGES.spelled_out.items():
                    sentence = sentence.replace(short, full)  # noqa: PLW2901
                spelled.add(sentence)
            assert formal - spelled

    def test_is_no_choice_where_one_writes_warmly(self):
        """What is said formally alone is not among the alternatives then."""
        warm, formal = (
            {
                text
                for part in thank_you_note(ADA, tone=tone).parts
                for text in (part.text, *part.alternatives)
            }
            for tone in Tone
        )
        own = f"I very much appreciated our discussion about {ADA.topic}."
        assert own in formal
        assert own not in warm

    @pytest.mark.parametrize(("action", "occasion"), OCCASIONS)
    def test_does_not_chat(self, action, occasion):
        """No word that one would not use to a stranger of rank."""
        for message in messages(action, occasion, Channel.EMAIL, Tone.FORMAL):
            chatty = re.findall(
                r"\bso (?:much|happy|pleased|grateful)\b|\breally (?:enjoy|appreciat)|\ba lot\b|\blove to\b",
                said_by_itself(message),
            )
            assert chatty == [], message.body

    def test_says_each_word_its_own_way(self):
        """Every row of the table is needed, and none is found inside a longer word."""
        texts = [
            said.text
            for outline in MESSAGES.outlines.values()
            for occasion in outline.occasions.values()
            for part, wordings in occasion.items()
            if part != "subject"
            for wording in wordings
            for said in alternatives(wording)
            if said.tone is None
        ]
        for usual, formal in MESSAGES.formal_words.items():
            assert usual != formal
            assert any(usual in text for text in texts), usual
            assert not any(re.search(rf"\w(?=\w){re.escape(usual)}", text) for text in texts), usual
            assert not any(
                re.search(rf"(?<=\w){re.escape(usual.strip())}", text) for text in texts if usual[0] != " "
            )


class TestThankYouNotes:
    """As long as published advice asks for, where there is something to say, and each in its own shape."""

    ROOMS = ("interview", "again", "screening")

    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize("occasion", ROOMS)
    def test_has_75_words_with_a_topic_and_a_strength(self, occasion, variant):
        """And not many more."""
        details = attrs.evolve(ADA, strength="six years of running event-driven systems")
        message = write(
            Action.SEND_THANK_YOU, occasion, details, Style(Channel.EMAIL, Tone.WARM, variant, None)
        )
        assert 75 <= len(message.text.split()) <= 130

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize("occasion", ROOMS)
    def test_has_150_with_everything_and_leaves_nothing_out(self, occasion, variant, tone):
        """What there is more to say is said more briefly."""
        details = attrs.evolve(
            FULL,
            news="",
            said="I liked that you let the team choose.",
            better_answer="On your question about retries: I'd start with idempotent consumers and only then "
            "look at the queue.",
        )
        message = write(Action.SEND_THANK_YOU, occasion, details, Style(Channel.EMAIL, tone, variant, None))
        assert len(message.text.split()) <= 150
        assert message.omitted == ()
        words = (
            "said",
            "better_answer",
            "need",
            "proof",
            "strength",
            "link",
            "others",
            "next_step",
            "topic",
            "position",
        )
        assert [name for name in words if getattr(details, name) not in message.text] == []

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize("limit", range(200, 300, 10))
    def test_never_asks_to_hear_of_what_you_have_talked_about(self, variant, tone, limit):
        """However short it has to be."""
        details = attrs.evolve(ADA, contact_title="Professor", contact_family_name="Example")
        text = thank_you_note(
            details, channel="linkedin_note_paid", variant=variant, tone=tone, limit=limit
        ).text
        assert not re.search(r"eager|curious|[.\n] ?I(?:'d| would) (?:like|love) to", text)

    def test_is_never_padded(self):
        """Where there is little to say, little is said."""
        assert len(thank_you_note(attrs.evolve(ADA, position="", company="")).text.split()) < 70

    def test_has_a_length_of_its_own_where_it_is_to_be_short_or_long(self):
        """Short is short, and a long one has no bound."""
        details = attrs.evolve(FULL, news="", via_name="")
        lengths = [len(thank_you_note(details, length=length).text.split()) for length in Length]
        assert lengths == sorted(lengths)
        assert lengths[-1] > max(140, lengths[-2])

    @pytest.mark.parametrize("occasion", ROOMS)
    def test_has_six_shapes(self, occasion):
        """No two of a panel read the same parts in the same order and paragraphs."""
        details = attrs.evolve(FULL, said="I liked that you let the team choose.")
        shapes = set()
        for variant in range(VARIANTS):
            message = write(
                Action.SEND_THANK_YOU, occasion, details, Style(Channel.EMAIL, Tone.WARM, variant, None)
            )
            breaks = [message.text.count("\n\n", 0, message.text.index(part.text)) for part in message.parts]
            shapes.add(tuple(zip((part.name for part in message.parts), breaks, strict=True)))
        assert len(shapes) == VARIANTS

    def test_sells_nothing_to_whoever_passes_it_on(self):
        """They pass on thanks."""
        details = attrs.evolve(FULL, news="")
        for variant in range(VARIANTS):
            message = thank_you_note(details, variant=variant)
            assert "strength" in message.unused
            assert {part.name for part in message.parts} <= {
                "greeting",
                "thanks",
                "link",
                "close",
                "sign_off",
            }

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_to_a_reference_leads_over_to_the_news(self, variant):
        """So that it does not come out of the blue."""
        message = reference_thanks(attrs.evolve(ADA, news="I passed the exam."), variant=variant)
        assert re.search(r"\w: I passed the exam\.", message.text)


class TestNothingGivenIsLost:
    """What a detail is for stands in the message."""

    SAID = "I liked that you let the team choose."

    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize(
        ("composer", "state"),
        [
            (offer_reply, InterviewState("offered")),
            (offer_acceptance, InterviewState("offered")),
            (rejection_reply, InterviewState("rejected")),
            (rejection_reply, InterviewState("closed")),
            (farewell, InterviewState("declined")),
            (farewell, InterviewState("withdrawn")),
        ],
    )
    def test_what_you_say_and_who_else_was_there(self, composer, state, variant):
        """In the answers at the end as in the thanks."""
        details = attrs.evolve(ADA, said=self.SAID, others="Erin and Dov")
        message = composer(details, state, variant=variant)
        assert self.SAID in message.text
        assert "Erin and Dov" in message.text
        assert message.unused == ()

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_who_suggested_it(self, variant):
        """In a request and in the first question."""
        details = attrs.evolve(ADA, referrer_name="Kim Lee")
        for stage in ("rejected", "hired"):
            request = connection_request(details, InterviewState(stage), channel="email", variant=variant)
            assert "Kim Lee" in request.text
        for stage in ("applied", "interviewed"):
            asked = check_in(details, InterviewState(stage), variant=variant)
            assert "Kim Lee" in asked.text
