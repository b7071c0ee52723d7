"""Every other message: in which words it is written for which state, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from netiquette import (
    Action,
    Channel,
    Contact,
    InterviewState,
    InvalidDetailError,
    MessageTooLongError,
    Network,
    Permission,
    PrematureRequestError,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    answer,
    check_in,
    decide,
    farewell,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_reply,
    other_offer_news,
    permission_request,
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.templates import Style, write
from tests import made

ADA = attrs.evolve(made.ADA, answer="Yes, Tuesday at ten suits me")
TODAY = date(2026, 11, 22)

COMPOSERS = {
    answer: Action.ANSWER_THEM,
    check_in: Action.CHECK_IN,
    farewell: Action.SEND_MESSAGE,
    invitation_reply: Action.ACCEPT_INVITATION,
    keep_in_touch: Action.KEEP_IN_TOUCH,
    new_day_request: Action.RESCHEDULE,
    offer_reply: Action.REPLY_TO_OFFER,
    other_offer_news: Action.TELL_OF_OFFER,
    permission_request: Action.ASK_PERMISSION,
    rejection_reply: Action.REPLY_TO_REJECTION,
}
DEFAULTS = {invitation_reply: Channel.LINKEDIN_MESSAGE, permission_request: Channel.SPOKEN}


def ago(days):
    """The day so many days before today."""
    return TODAY - timedelta(days)


def body(message):
    """The text between greeting and sign-off, on one line."""
    return " ".join(message.body.split("\n\n")[1:-1])


def subject_of(composer):
    """What a message is about: an answer is about what they asked, and all others about the topic."""
    return ADA.answer if composer is answer else ADA.topic


def in_words_of(message, occasion, *, details=ADA, cues=()):
    """Whether a message is written in the words of an occasion."""
    style = Style(message.channel, Tone.WARM, 0, None)
    return message == write(message.action, occasion, details, style, cues=frozenset(cues))


@pytest.mark.parametrize("composer", COMPOSERS)
class TestEveryOne:
    """The composers have one shape."""

    def test_goes_where_it_belongs(self, composer):
        """By e-mail, but for the answer to an invitation and what is said aloud."""
        message = composer(ADA)
        assert message.action is COMPOSERS[composer]
        assert message.channel is DEFAULTS.get(composer, Channel.EMAIL)

    def test_is_written_for_any_state(self, composer):
        """A state at a stage it doesn't know of is taken for its own."""
        for stage in Stage:
            for contact in Contact:
                message = composer(ADA, InterviewState(stage, contact=contact), today=TODAY)
                assert subject_of(composer) in message.body

    def test_takes_words_as_texts(self, composer):
        """A tracker stores them so."""
        assert composer(ADA, channel="sms", tone="formal") == composer(
            ADA, channel=Channel.SMS, tone=Tone.FORMAL
        )

    def test_goes_round_after_six_wordings(self, composer):
        """A panel of seven is rare."""
        bodies = [composer(ADA, variant=number).body for number in range(VARIANTS + 1)]
        assert len({*bodies}) == VARIANTS
        assert bodies[-1] == bodies[0]

    def test_names_topic_and_people_alone(self, composer):
        """Neither company nor position is needed."""
        details = attrs.evolve(ADA, company="", position="")
        assert subject_of(composer) in composer(details).body

    @pytest.mark.parametrize(
        ("field", "value"), [("channel", "letter"), ("tone", "rude"), ("variant", -1), ("limit", -1)]
    )
    def test_refuses_what_it_cannot_use(self, composer, field, value):
        """With the name of the argument."""
        with pytest.raises(InvalidDetailError) as caught:
            composer(ADA, **{field: value})
        assert caught.value.field == field

    def test_refuses_what_is_no_details_no_state_no_day_and_no_policy(self, composer):
        """A mistake in the program, not in the data."""
        name = composer.__name__
        with pytest.raises(
            TypeError, match=rf"^details is None, but {name} takes a Details; build one first$"
        ):
            composer(None)
        with pytest.raises(TypeError, match=rf"^state is 'hired', but {name} takes an InterviewState; "):
            composer(ADA, "hired")
        with pytest.raises(TypeError, match=rf"^today is 1, but {name} takes a datetime.date or None; "):
            composer(ADA, today=1)
        with pytest.raises(TypeError, match=rf"^policy is 0, but {name} takes a Policy; build one first$"):
            composer(ADA, policy=0)

    def test_is_refused_where_it_does_not_fit(self, composer):
        """By how much, and because of what."""
        with pytest.raises(MessageTooLongError) as caught:
            composer(ADA, limit=40)
        assert caught.value.excess == len(caught.value.shortest) - 40


class TestThankYouNote:
    """Whom it thanks for what."""

    @pytest.mark.parametrize(
        ("stage", "contact", "occasion"),
        [
            (Stage.INTERVIEWED, Contact.UNKNOWN, "interview"),
            (Stage.ON_HOLD, Contact.PEER, "interview"),
            (Stage.SCREENING, Contact.COORDINATOR, "screening"),
            (Stage.SCREENING, Contact.RECRUITER, "recruiter"),
            (Stage.SCREENING, Contact.AGENCY_RECRUITER, "recruiter"),
            (Stage.INTERVIEWED, Contact.RECRUITER, "recruiter"),
            (Stage.INTERVIEWED, Contact.AGENCY_RECRUITER, "agency"),
            (Stage.INTERVIEWING, Contact.AGENCY_RECRUITER, "agency"),
            (Stage.INTERVIEWED, Contact.REFERRER, "referrer"),
            (Stage.REJECTED, Contact.REFERRER, "referrer"),
            (Stage.INTERVIEWED, Contact.EMPLOYEE, "informational"),
            (Stage.INFORMATIONAL, Contact.REFERRER, "informational"),
            *((stage, Contact.HIRING_MANAGER, "afterwards") for stage in Stage if stage.decided),
            (Stage.OFFERED, Contact.EMPLOYEE, "afterwards"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, stage, contact, occasion):
        """Nothing is sold to somebody with no say, and nobody applies for what is decided."""
        assert in_words_of(thank_you_note(ADA, InterviewState(stage, contact=contact)), occasion)

    def test_another_round_is_another_note(self):
        """The second time is not the first."""
        again = attrs.evolve(ADA, rounds=2)
        assert in_words_of(thank_you_note(again), "again", details=again)
        assert thank_you_note(attrs.evolve(ADA, rounds=0)) == thank_you_note(ADA)
        assert body(thank_you_note(again)).startswith("Thank you for taking the time to talk with me again ")

    def test_through_somebody_else(self):
        """Where no address is known, the one who has it is asked, by name, to pass the thanks on."""
        details = attrs.evolve(ADA, via_name="Cy Placeholder")
        note = thank_you_note(details)
        assert in_words_of(note, "through", details=details)
        assert note.body.startswith(
            "Hi Cy,\n\nI have no address for Bo Example, so please pass on my thanks "
        )
        formal = thank_you_note(details, tone=Tone.FORMAL)
        assert formal.body.startswith("Dear Cy Placeholder,\n\nI have no address for Bo Example, so ")

    def test_through_somebody_else_whose_given_name_is_not_sure(self):
        """They are greeted in full, as anybody."""
        assert thank_you_note(attrs.evolve(ADA, via_name="Dr. Cy")).body.startswith("Hi Dr. Cy,")

    def test_through_somebody_else_and_late(self):
        """The apology comes first here, too."""
        details = attrs.evolve(ADA, via_name="Cy Placeholder")
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        assert body(thank_you_note(details, state, today=TODAY)).startswith("I'm sorry that this comes later")


class TestCheckIn:
    """One question, asked as the state allows."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.INTERVIEWED), "first"),
            (InterviewState(Stage.NO_RESPONSE), "first"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(1)), "promised"),
            (InterviewState(Stage.INTERVIEWED, decision_due=TODAY), "early"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(-5)), "early"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(-5), check_ins=1), "early"),
            (InterviewState(Stage.INTERVIEWED, check_ins=1), "last"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(9), check_ins=1), "last"),
            (InterviewState(Stage.APPLIED), "applied"),
            (InterviewState(Stage.APPLIED, check_ins=1), "applied_last"),
            (InterviewState(Stage.ON_HOLD), "on_hold"),
            (InterviewState(Stage.ON_HOLD, check_ins=2), "on_hold_last"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.AGENCY_RECRUITER), "intermediary"),
            (InterviewState(Stage.APPLIED, contact=Contact.REFERRER, check_ins=1), "intermediary"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """A second question says that it is the last, and before the day they named there is none."""
        assert in_words_of(check_in(ADA, state, today=TODAY), occasion)

    def test_without_a_day_nothing_is_late(self):
        """Whether the day they named has passed, only a calendar can say."""
        state = InterviewState(Stage.INTERVIEWED, decision_due=ago(9))
        assert in_words_of(check_in(ADA, state), "first")

    def test_thanks_that_never_went_out_come_first(self):
        """And only those that are known not to have."""
        state = InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT)
        message = check_in(ADA, state)
        assert in_words_of(message, "first", cues=["thanks"])
        assert body(message).startswith(
            "I never thanked you properly for your time, and I do so now. Since we"
        )
        for known in (ThankYou.SENT, ThankYou.UNKNOWN, ThankYou.UNWELCOME):
            assert "thank" not in body(check_in(ADA, attrs.evolve(state, thank_you=known))).casefold()[:60]

    def test_nobody_is_thanked_for_a_talk_that_never_was(self):
        """An application is not an interview."""
        state = InterviewState(Stage.APPLIED, thank_you=ThankYou.NOT_SENT)
        assert check_in(ADA, state) == check_in(ADA, InterviewState(Stage.APPLIED))

    def test_news_stands_before_the_question(self):
        """It gives them something worth reading."""
        details = attrs.evolve(ADA, news="I have passed the exam we spoke of")
        assert "I have passed the exam we spoke of. Could you tell me how things stand" in body(
            check_in(details)
        )
        shouted = attrs.evolve(ADA, news="I have passed the exam!")
        assert "I have passed the exam! Could you" in body(check_in(shouted))

    @pytest.mark.parametrize("occasion", MESSAGES.outlines[Action.CHECK_IN].occasions)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_it_asks_once_or_not_at_all(self, occasion, variant):
        """Before the day they named there is nothing to ask."""
        style = Style(Channel.EMAIL, Tone.WARM, variant, None)
        message = write(Action.CHECK_IN, occasion, ADA, style)
        asked = message.body.count("?") + message.body.count("I'd be g")
        assert (asked == 0) if occasion == "early" else (asked == 1)


class TestRejectionReply:
    """Thanks, and no argument."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.REJECTED), "rejected"),
            (InterviewState(Stage.NO_RESPONSE), "rejected"),
            (InterviewState(Stage.RESCINDED), "rescinded"),
            (InterviewState(Stage.RESCINDED, contact=Contact.AGENCY_RECRUITER), "rescinded"),
            (InterviewState(Stage.CLOSED), "closed"),
            (InterviewState(Stage.CLOSED, contact=Contact.AGENCY_RECRUITER), "agency"),
            (InterviewState(Stage.REJECTED, contact=Contact.AGENCY_RECRUITER), "agency"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """Who took what away decides what there is to thank for."""
        assert in_words_of(rejection_reply(ADA, state), occasion)

    def test_asks_for_a_hint_only_where_you_want_one(self):
        """Once, and with leave not to answer."""
        reply = rejection_reply(ADA, feedback=True)
        assert in_words_of(reply, "rejected", cues=["feedback"])
        assert len(reply.body) > len(rejection_reply(ADA).body)

    def test_a_position_that_is_gone_leaves_nothing_to_learn(self):
        """There was no no."""
        state = InterviewState(Stage.CLOSED)
        assert rejection_reply(ADA, state, feedback=True) == rejection_reply(ADA, state)


class TestOfferReply:
    """Thanks, and when they will hear; it accepts nothing."""

    def test_says_when(self):
        """In your own words for the day."""
        details = attrs.evolve(ADA, answer_by="Friday, 4 December")
        reply = offer_reply(details)
        assert in_words_of(reply, "offered", details=details, cues=["when"])
        assert "Friday, 4 December" in reply.body
        assert "?" not in reply.body

    def test_or_asks_when(self):
        """Where nobody knows."""
        assert in_words_of(offer_reply(ADA), "offered", cues=["ask_when"])
        agency = InterviewState(Stage.OFFERED, contact=Contact.AGENCY_RECRUITER)
        assert in_words_of(offer_reply(ADA, agency), "agency", cues=["ask_when"])

    @pytest.mark.parametrize("occasion", ["offered", "agency"])
    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize("cue", ["when", "ask_when"])
    def test_is_never_an_acceptance_in_disguise(self, occasion, variant, cue):
        """Nothing in it can be held against you."""
        details = attrs.evolve(ADA, answer_by="Friday, 4 December")
        style = Style(Channel.EMAIL, Tone.WARM, variant, None)
        text = write(Action.REPLY_TO_OFFER, occasion, details, style, cues=frozenset({cue})).body.casefold()
        presuming = [
            "accept",
            "join",
            "start",
            "colleague",
            "look forward",
            "looking forward",
            "together",
            "yes",
        ]
        assert not [word for word in presuming if word in text.replace("from the start", "")]


class TestInvitationReply:
    """A line of thanks, and not a word about an open process."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.INTERVIEWED), "met"),
            (InterviewState(Stage.UNKNOWN), "met"),
            (InterviewState(Stage.INFORMATIONAL), "met"),
            (InterviewState(Stage.APPLIED), "unmet"),
            (InterviewState(Stage.RESEARCHING), "unmet"),
            (InterviewState(Stage.APPLIED, relationship=Relationship.ACQUAINTED), "acquainted"),
            (InterviewState(Stage.HIRED, relationship=Relationship.ACQUAINTED), "colleague"),
            (InterviewState(Stage.OFFERED), "colleague"),
            (InterviewState(Stage.REJECTED), "parted"),
            (InterviewState(Stage.WITHDRAWN), "parted"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """How you know each other, and what became of it."""
        assert in_words_of(invitation_reply(ADA, state), occasion)

    def test_names_the_network_it_is_not_on(self):
        """By e-mail one must say where."""
        assert "LinkedIn" not in invitation_reply(ADA).body
        assert "LinkedIn" in invitation_reply(ADA, channel=Channel.EMAIL).body
        assert " on X" in invitation_reply(ADA, InterviewState(Stage.HIRED, network=Network.X)).body


class TestPermissionRequest:
    """One sentence, said at the goodbye."""

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_is_one_question(self, variant):
        """With the name before it, and nothing after it."""
        name, sentence = permission_request(ADA, variant=variant).body.split("\n")
        assert name == "Bo,"
        assert sentence.endswith("?")
        assert not any(sign in sentence[:-1] for sign in ".?!")
        assert "LinkedIn" in sentence

    def test_is_not_asked_twice(self):
        """They said no; the error carries the decision."""
        state = InterviewState(Stage.INTERVIEWED, permission=Permission.REFUSED)
        with pytest.raises(PrematureRequestError) as caught:
            permission_request(ADA, state)
        assert caught.value.decision == decide(state)
        assert str(caught.value).startswith("the verdict is refrain, so no request is written (")

    def test_may_be_asked_again_where_they_agreed(self):
        """Nothing stands against it."""
        assert permission_request(ADA, InterviewState(Stage.INTERVIEWED, permission=Permission.GRANTED))


class TestFarewell:
    """That it is you who leaves, and to a referrer how it ended."""

    @pytest.mark.parametrize(
        ("stage", "contact", "occasion"),
        [
            (Stage.DECLINED, Contact.HIRING_MANAGER, "declined"),
            (Stage.WITHDRAWN, Contact.AGENCY_RECRUITER, "withdrawn"),
            (Stage.INTERVIEWED, Contact.PEER, "leaving"),
            (Stage.REJECTED, Contact.PEER, "leaving"),
            (Stage.OFFERED, Contact.REFERRER, "referrer_yes"),
            (Stage.HIRED, Contact.REFERRER, "referrer_yes"),
            (Stage.REJECTED, Contact.REFERRER, "referrer_no"),
            (Stage.CLOSED, Contact.REFERRER, "referrer_no"),
            (Stage.RESCINDED, Contact.REFERRER, "referrer_no"),
            (Stage.DECLINED, Contact.REFERRER, "referrer_own"),
            (Stage.WITHDRAWN, Contact.REFERRER, "referrer_own"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, stage, contact, occasion):
        """Whoever lent you their name hears it from you."""
        assert in_words_of(farewell(ADA, InterviewState(stage, contact=contact)), occasion)

    def test_without_a_state_nobody_hears_of_an_offer(self):
        """You may have left before there was one."""
        assert in_words_of(farewell(ADA), "leaving")
        assert "offer" not in farewell(ADA).body


class TestKeepInTouch:
    """A line that asks for nothing."""

    @pytest.mark.parametrize(
        ("stage", "contact", "occasion"),
        [
            (Stage.REJECTED, Contact.HIRING_MANAGER, "friendly"),
            (Stage.WITHDRAWN, Contact.AGENCY_RECRUITER, "friendly"),
            (Stage.ACCEPTED, Contact.HIRING_MANAGER, "colleague"),
            (Stage.HIRED, Contact.AGENCY_RECRUITER, "friendly"),
            (Stage.HIRED, Contact.REFERRER, "friendly"),
            (Stage.ON_HOLD, Contact.INTERVIEWER, "on_hold"),
            (Stage.INFORMATIONAL, Contact.UNKNOWN, "advice"),
            (Stage.INTERVIEWED, Contact.UNKNOWN, "friendly"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, stage, contact, occasion):
        """What links you, and nothing of what parted you."""
        assert in_words_of(keep_in_touch(ADA, InterviewState(stage, contact=contact)), occasion)

    @pytest.mark.parametrize("occasion", MESSAGES.outlines[Action.KEEP_IN_TOUCH].occasions)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_it_asks_for_nothing(self, occasion, variant):
        """Not even for an answer."""
        style = Style(Channel.EMAIL, Tone.WARM, variant, None)
        assert "?" not in write(Action.KEEP_IN_TOUCH, occasion, ADA, style).body

    def test_news_makes_it_worth_reading(self):
        """As a sentence of its own."""
        details = attrs.evolve(ADA, news="I have moved to Lisbon.")
        assert "I have moved to Lisbon. " not in body(keep_in_touch(ADA))
        assert "I have moved to Lisbon. I hope" in body(keep_in_touch(details))
