"""Every other message: in which words it is written for which state, and what is refused."""

from __future__ import annotations

import re
from datetime import date, timedelta

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    Action,
    Channel,
    Contact,
    InterviewState,
    InvalidDetailError,
    MessageTooLongError,
    MissingDetailError,
    Network,
    Permission,
    PrematureRequestError,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    UntimelyMessageError,
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
TELLING = attrs.evolve(ADA, news="I have moved to Lisbon.")
"""Ada, who has something to tell: a line now and then is about news."""
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


def in_words_of(message, occasion, *, details=ADA, cues=()):
    """Whether a message is written in the words of an occasion."""
    return made.in_words_of(message, occasion, details=details, cues=cues)


def said_in(message):
    """What each part of a message says, by its name."""
    said = {part.name: part.text for part in message.parts}
    assert len(said) == len(message.parts)
    return said


@pytest.mark.parametrize("composer", COMPOSERS)
class TestEveryOne:
    """The composers have one shape."""

    def test_goes_where_it_belongs(self, composer):
        """By e-mail, but for the answer to an invitation and what is said aloud."""
        message = composer(TELLING)
        assert message.action is COMPOSERS[composer]
        assert message.channel is DEFAULTS.get(composer, Channel.EMAIL)

    def test_names_what_you_talked_about(self, composer):
        """Wherever a sentence about it is true, in every state the message is written for."""
        for stage in Stage:
            for contact in Contact:
                state = InterviewState(stage, contact=contact)
                try:
                    message = composer(TELLING, state, today=TODAY)
                except UntimelyMessageError:  # see test_admission
                    continue
                for field in ("topic", "answer", "news"):
                    said = made.speaks_of(message, field)
                    assert (getattr(TELLING, field) in message.body) is said, (state, field)

    def test_takes_words_as_texts(self, composer):
        """A tracker stores them so."""
        assert composer(TELLING, channel="sms", tone="formal") == composer(
            TELLING, channel=Channel.SMS, tone=Tone.FORMAL
        )

    def test_goes_round_after_six_wordings(self, composer):
        """A panel of seven is rare."""
        bodies = [composer(TELLING, variant=number).body for number in range(VARIANTS + 1)]
        assert len({*bodies}) == VARIANTS
        assert bodies[-1] == bodies[0]

    def test_needs_no_company_and_no_position(self, composer):
        """Nor a topic; what there is to say of one is said."""
        for variant in range(VARIANTS):
            details = attrs.evolve(TELLING, company="", position="")
            message = composer(details, variant=variant)
            bare = composer(attrs.evolve(details, topic=""), variant=variant)
            assert bare.parts
            assert "topic" not in bare.unused
            assert (details.topic in message.body) is ("topic" not in message.unused)

    @pytest.mark.parametrize(
        ("field", "value"), [("channel", "letter"), ("tone", "rude"), ("variant", -1), ("limit", -1)]
    )
    def test_refuses_what_it_cannot_use(self, composer, field, value):
        """With the name of the argument."""
        with pytest.raises(InvalidDetailError) as caught:
            composer(TELLING, **{field: value})
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
            composer(TELLING, limit=40)
        assert caught.value.excess == len(caught.value.shortest) - 40
        longest = getattr(TELLING, caught.value.field)
        assert longest.split()[0] in caught.value.shortest


class TestThankYouNote:
    """Whom it thanks for what."""

    @pytest.mark.parametrize(
        ("stage", "contact", "occasion"),
        [
            (Stage.INTERVIEWED, Contact.UNKNOWN, "interview"),
            (Stage.ON_HOLD, Contact.PEER, "interview"),
            (Stage.SCREENING, Contact.COORDINATOR, "coordinator"),
            (Stage.INTERVIEWED, Contact.COORDINATOR, "coordinator"),
            (Stage.SCREENING, Contact.PEER, "screening"),
            (Stage.SCREENING, Contact.RECRUITER, "recruiter"),
            (Stage.SCREENING, Contact.AGENCY_RECRUITER, "screening"),
            (Stage.INTERVIEWED, Contact.RECRUITER, "recruiter"),
            (Stage.INTERVIEWED, Contact.AGENCY_RECRUITER, "agency"),
            (Stage.INTERVIEWING, Contact.AGENCY_RECRUITER, "agency"),
            (Stage.INTERVIEWED, Contact.REFERRER, "referrer"),
            (Stage.REJECTED, Contact.REFERRER, "referrer"),
            (Stage.INTERVIEWED, Contact.EMPLOYEE, "informational"),
            (Stage.INFORMATIONAL, Contact.REFERRER, "referrer"),
            *((stage, Contact.HIRING_MANAGER, "afterwards") for stage in Stage if stage.decided),
            (Stage.OFFERED, Contact.EMPLOYEE, "informational"),
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
        for variant in range(VARIANTS):
            thanks = said_in(thank_you_note(again, variant=variant))["thanks"]
            assert re.search(r"again|another|back|once more|all the time", thanks)

    def test_through_somebody_else(self):
        """Where no address is known, the one who has it is asked, by name, to pass the thanks on."""
        details = attrs.evolve(ADA, via_name="Cy Placeholder")
        note = thank_you_note(details)
        assert in_words_of(note, "through", details=details)
        assert note.body.startswith("Hi Cy,\n\n")
        for variant in range(VARIANTS):
            message = thank_you_note(details, variant=variant)
            assert message.body.count("Bo Example") == 1
            assert re.search("thank.*Bo Example|Bo Example.*thank", said_in(message)["thanks"])
        formal = thank_you_note(details, tone=Tone.FORMAL)
        assert formal.body.startswith("Dear Cy:\n\n")
        assert "Bo Example" in formal.body

    def test_through_somebody_else_whose_given_name_is_not_sure(self):
        """They are greeted in full, as anybody."""
        assert thank_you_note(attrs.evolve(ADA, via_name="Dr. Cy")).body.startswith("Dear Dr. Cy,")

    def test_through_somebody_else_and_late(self):
        """The apology comes first here, too."""
        details = attrs.evolve(ADA, via_name="Cy Placeholder")
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        said = said_in(thank_you_note(details, state, today=TODAY))
        assert [*said][:2] == ["greeting", "apology"]
        assert "sorry" in said["apology"]


class TestCheckIn:
    """One question, asked as the state allows."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.INTERVIEWED), "first"),
            (InterviewState(Stage.NO_RESPONSE), "first"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(1)), "promised"),
            (InterviewState(Stage.INTERVIEWED, decision_due=TODAY), "first"),
            (InterviewState(Stage.INTERVIEWED, check_ins=1), "last"),
            (InterviewState(Stage.INTERVIEWED, decision_due=ago(9), check_ins=1), "last"),
            (InterviewState(Stage.APPLIED), "applied"),
            (InterviewState(Stage.APPLIED, check_ins=1), "applied_last"),
            (InterviewState(Stage.ON_HOLD), "on_hold"),
            (InterviewState(Stage.ON_HOLD, check_ins=1), "on_hold_last"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.AGENCY_RECRUITER), "intermediary"),
            (InterviewState(Stage.APPLIED, contact=Contact.REFERRER, check_ins=1), "intermediary_last"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """A second question is another than the first."""
        assert in_words_of(check_in(ADA, state, today=TODAY), occasion)

    @pytest.mark.parametrize("check_ins", [0, 1])
    def test_before_the_day_they_named_there_is_none(self, check_ins):
        """The error says when there is."""
        due = ago(-5)
        state = InterviewState(Stage.INTERVIEWED, decision_due=due, check_ins=check_ins)
        with pytest.raises(UntimelyMessageError) as caught:
            check_in(ADA, state, today=TODAY)
        assert str(caught.value) == (
            f"they mean to decide by {due}, so nothing is asked before; wait for that day"
        )
        assert (caught.value.composer, caught.value.earliest) == ("check_in", due)
        with pytest.raises(UntimelyMessageError):
            check_in(ADA, state, today=due - timedelta(1))
        assert check_in(ADA, state, today=due)
        assert check_in(ADA, state)

    @pytest.mark.parametrize("check_ins", [2, 3])
    def test_there_is_no_third(self, check_ins):
        """As many as the policy says, and no more."""
        state = InterviewState(Stage.ON_HOLD, check_ins=check_ins)
        with pytest.raises(UntimelyMessageError) as caught:
            check_in(ADA, state, today=TODAY)
        assert str(caught.value) == f"{check_ins} questions went out, and 2 are the most; ask no more"
        assert caught.value.composer == "check_in"
        assert caught.value.earliest is None
        patient = attrs.evolve(CAUTIOUS, timing=attrs.evolve(CAUTIOUS.timing, most_check_ins=4))
        assert check_in(ADA, state, today=TODAY, policy=patient)

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_there_is_none_after_the_decision(self, stage):
        """An offer is to be answered, and all else is over."""
        instead = "answer the offer" if stage in {"offered", "accepted", "hired"} else "ask nothing"
        with pytest.raises(UntimelyMessageError) as caught:
            check_in(ADA, InterviewState(stage))
        assert str(caught.value) == f"stage is {stage}, so there is nothing left to ask; {instead}"

    def test_without_a_day_nothing_is_late(self):
        """Whether the day they named has passed, only a calendar can say."""
        state = InterviewState(Stage.INTERVIEWED, decision_due=ago(9))
        assert in_words_of(check_in(ADA, state), "first")

    def test_thanks_that_never_went_out_come_first(self):
        """And only those that are known not to have."""
        state = InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT)
        message = check_in(ADA, state)
        assert in_words_of(message, "first", cues=["thanks"])
        for variant in range(VARIANTS):
            said = said_in(check_in(ADA, state, variant=variant))
            assert [*said][:2] == ["greeting", "thanks"]
            assert re.search("[Tt]hank|appreciate|grateful", said["thanks"])
            for known in (ThankYou.SENT, ThankYou.UNKNOWN, ThankYou.UNWELCOME):
                other = said_in(check_in(ADA, attrs.evolve(state, thank_you=known), variant=variant))
                assert {"thanks", "thanks_in_case"}.isdisjoint(other)

    def test_nobody_is_thanked_for_a_talk_that_never_was(self):
        """An application is not an interview."""
        state = InterviewState(Stage.APPLIED, thank_you=ThankYou.NOT_SENT)
        assert check_in(ADA, state) == check_in(ADA, InterviewState(Stage.APPLIED))

    def test_news_stands_before_the_question(self):
        """It gives them something worth reading."""
        details = attrs.evolve(ADA, news="I have passed the exam we spoke of")
        shouted = attrs.evolve(ADA, news="I have passed the exam!")
        for variant in range(VARIANTS):
            said = said_in(check_in(details, variant=variant))
            assert "I have passed the exam we spoke of." in said["news"]
            assert [*said].index("news") < [*said].index("question")
            assert "I have passed the exam!" in said_in(check_in(shouted, variant=variant))["news"]
            assert "news" not in said_in(check_in(ADA, variant=variant))

    @pytest.mark.parametrize("occasion", MESSAGES.outlines[Action.CHECK_IN].occasions)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_it_asks_once(self, occasion, variant):
        """In the one sentence that is there to ask."""
        style = Style(Channel.EMAIL, Tone.WARM, variant, None)
        message = write(Action.CHECK_IN, occasion, ADA, style)
        said = said_in(message)
        question = said.pop("question")
        assert question.count("?") <= 1
        assert "?" in question or re.search("grateful|appreciate|glad|happy|know", question)
        assert "?" not in "".join(said.values())


class TestRejectionReply:
    """Thanks, and no argument."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.REJECTED), "rejected"),
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
        for variant in range(VARIANTS):
            asking = rejection_reply(ADA, state, feedback=True, variant=variant)
            assert asking == rejection_reply(ADA, state, variant=variant)
            assert "?" not in asking.body


class TestOfferReply:
    """Thanks, and when they will hear; it accepts nothing."""

    def test_says_when(self):
        """In your own words for the day, in the order of the dialect."""
        details = attrs.evolve(ADA, answer_by="Friday, 4 December")
        reply = offer_reply(details)
        assert in_words_of(reply, "offered", details=details, cues=["when"])
        assert "Friday, December 4" in reply.body
        assert "Friday, 4 December" in offer_reply(details, dialect="uk").body
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
            (InterviewState(Stage.INTERVIEWED), "open"),
            (InterviewState(Stage.UNKNOWN), "open"),
            (InterviewState(Stage.INFORMATIONAL), "open"),
            (InterviewState(Stage.APPLIED), "open"),
            (InterviewState(Stage.RESEARCHING), "open"),
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
    """Thanks and one question, said at the goodbye."""

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_is_thanks_and_one_question(self, variant):
        """With the name before it, and asked in no more than two sentences, as one says it."""
        name, said = permission_request(ADA, variant=variant).body.split("\n")
        assert name == "Bo,"
        assert said.count("?") == 1
        thanks, *question = re.split(r"(?<=[.?!]) ", said)
        assert "hank you" in thanks
        assert 1 <= len(question) <= 2
        assert said.count("LinkedIn") == 1

    def test_thanks_nobody_for_a_talk_that_has_not_been(self):
        """The question comes at once then."""
        state = InterviewState(Stage.APPLIED)
        assert "hank you" not in permission_request(ADA, state).body

    def test_is_not_asked_twice(self):
        """They said no; the error carries the decision."""
        state = InterviewState(Stage.INTERVIEWED, permission=Permission.REFUSED)
        with pytest.raises(PrematureRequestError) as caught:
            permission_request(ADA, state)
        assert caught.value.decision == decide(state)
        assert str(caught.value).startswith("the verdict is refrain, so no request is written (")

    @pytest.mark.parametrize(
        ("known", "why"),
        [
            (
                {"permission": Permission.GRANTED},
                (
                    "they have said yes already, so there is nothing to ask; "
                    "send the request when its time comes"
                ),
            ),
            (
                {"relationship": Relationship.CONNECTED},
                "the two of you are connected, so there is nothing to ask; ask nothing",
            ),
        ],
    )
    def test_is_not_asked_where_they_agreed(self, known, why):
        """There is nothing to ask."""
        with pytest.raises(UntimelyMessageError) as caught:
            permission_request(ADA, InterviewState(Stage.INTERVIEWED, **known))
        assert str(caught.value) == why
        assert (caught.value.composer, caught.value.earliest) == ("permission_request", None)


class TestFarewell:
    """That it is you who leaves, and to a referrer how it ended."""

    @pytest.mark.parametrize(
        ("stage", "contact", "occasion"),
        [
            (Stage.DECLINED, Contact.HIRING_MANAGER, "declined"),
            (Stage.WITHDRAWN, Contact.AGENCY_RECRUITER, "withdrawn"),
            (Stage.INTERVIEWED, Contact.PEER, "withdrawn"),
            (Stage.OFFERED, Contact.REFERRER, "referrer_offered"),
            (Stage.ACCEPTED, Contact.REFERRER, "referrer_yes"),
            (Stage.OFFERED, Contact.HIRING_MANAGER, "declined"),
            (Stage.SCHEDULED, Contact.HIRING_MANAGER, "cancelling"),
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
        assert in_words_of(farewell(ADA), "withdrawn")
        for variant in range(VARIANTS):
            assert "offer" not in farewell(ADA, variant=variant).body


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
        message = keep_in_touch(TELLING, InterviewState(stage, contact=contact))
        assert in_words_of(message, occasion, details=TELLING)

    @pytest.mark.parametrize("occasion", MESSAGES.outlines[Action.KEEP_IN_TOUCH].occasions)
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_it_asks_for_nothing(self, occasion, variant):
        """Not even for an answer."""
        style = Style(Channel.EMAIL, Tone.WARM, variant, None)
        assert "?" not in write(Action.KEEP_IN_TOUCH, occasion, TELLING, style).body

    def test_news_makes_it_worth_reading(self):
        """As a sentence of its own."""
        for variant in range(VARIANTS):
            message = keep_in_touch(TELLING, variant=variant)
            assert said_in(message)["news"].endswith("I have moved to Lisbon.")
        with pytest.raises(MissingDetailError) as caught:
            keep_in_touch(ADA)
        assert str(caught.value) == (
            "news is missing, but a line without news is a line about nothing; ask the candidate for news"
        )
        assert (caught.value.field, caught.value.composer) == ("news", "keep_in_touch")
