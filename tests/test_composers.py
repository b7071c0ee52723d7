"""Which message is written, in which words, and what is refused.

The texts here are whole messages as people would get them: read them aloud before you change one.
"""

# ruff: noqa: E501  a message is shown as it is sent

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import attrs
import pytest
from inline_snapshot import snapshot

from netiquette import (
    CAUTIOUS,
    PERMISSIVE,
    Action,
    Channel,
    Contact,
    InterviewState,
    InvalidDetailError,
    Invitation,
    MessageTooLongError,
    MissingDetailError,
    Network,
    Permission,
    PrematureRequestError,
    Relationship,
    Rule,
    Stage,
    ThankYou,
    Tone,
    Verdict,
    connection_request,
    decide,
    thank_you_note,
)
from netiquette._deciding.policy import FACETS
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.english.names import NAMES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.occasions import _OCCASIONS, Ahead, Cue
from netiquette._messages.templates import Style, write
from tests.made import ADA

TODAY = date(2026, 11, 22)


def ago(days):
    """The day so many days before today."""
    return TODAY - timedelta(days)


def body(message):
    """The text between greeting and sign-off, on one line."""
    return " ".join(message.body.split("\n\n")[1:-1])


class TestThankYouNote:
    """It thanks them, names the topic, says that you are interested, and closes."""

    def test_after_an_interview(self):
        """The note to send where nothing else is known."""
        assert thank_you_note(ADA).body == snapshot("""\
Hi Bo,

Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing.

The more I think about the work, the more I'd like to do it. If there's anything else you'd like to know, please just ask.

Best wishes,
Ada Sample\
""")

    def test_it_says_what_you_bring_where_you_say_so(self):
        """In one sentence, and only then."""
        details = attrs.evolve(ADA, strength="six years of running such systems")
        assert body(thank_you_note(details)) == snapshot(
            "Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing. The more I think about the work, the more I'd like to do it. I think six years of running such systems would be of use there. If there's anything else you'd like to know, please just ask."
        )

    def test_without_company_and_position(self):
        """The topic carries it."""
        details = attrs.evolve(ADA, company="", position="")
        assert body(thank_you_note(details)) == snapshot(
            "Thank you for taking the time to talk with me. I keep coming back to what we said about the move to event sourcing. The more I think about the work, the more I'd like to do it. If there's anything else you'd like to know, please just ask."
        )

    def test_late(self):
        """The apology is one sentence, and the note otherwise the same."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        late = thank_you_note(ADA, state, today=TODAY)
        assert late.body == snapshot("""\
Hi Bo,

I'm sorry that this comes later than it should. Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing.

The more I think about the work, the more I'd like to do it. If there's anything else you'd like to know, please just ask.

Best wishes,
Ada Sample\
""")
        assert (
            late.body.replace("I'm sorry that this comes later than it should. ", "")
            == thank_you_note(ADA).body
        )

    @pytest.mark.parametrize(
        ("days", "late"), [(-1, False), (0, False), (1, False), (3, False), (4, True), (7, True), (90, True)]
    )
    @pytest.mark.parametrize("stage", [Stage.INTERVIEWED, Stage.SCREENING, Stage.INFORMATIONAL])
    def test_it_apologises_once_it_is_late(self, stage, days, late):
        """Up to three days need no excuse; after that the policy says so."""
        state = InterviewState(stage, interview_on=ago(days))
        assert ("sorry" in thank_you_note(ADA, state, today=TODAY).body) is late

    def test_the_policy_says_when_it_is_late(self):
        """Other manners, other days."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(5))
        patient = attrs.evolve(CAUTIOUS, timing=attrs.evolve(CAUTIOUS.timing, thank_you_unexcused=5))
        assert "sorry" in thank_you_note(ADA, state, today=TODAY).body
        assert "sorry" not in thank_you_note(ADA, state, today=TODAY, policy=patient).body

    def test_without_a_day_nothing_is_late(self):
        """Nobody is made to apologise on a guess."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(30))
        assert thank_you_note(ADA, state) == thank_you_note(ADA)
        assert thank_you_note(ADA, today=TODAY) == thank_you_note(ADA)

    def test_a_moment_is_reduced_to_its_day(self):
        """As everywhere."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        moment = datetime(2026, 11, 22, 23, 59)  # noqa: DTZ001  a civil date, as people note it
        assert thank_you_note(ADA, state, today=moment) == thank_you_note(ADA, state, today=TODAY)

    def test_after_a_phone_screen(self):
        """A call is called a call."""
        assert body(thank_you_note(ADA, InterviewState(Stage.SCREENING))) == snapshot(
            "Thank you for the call about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing. The call left me wanting to know more about the work. If you'd like to take this further, so would I."
        )

    def test_a_screen_stays_one_when_its_date_has_passed(self):
        """`decide` reads the stage as interviewed by then; the talk is what it was."""
        state = InterviewState(Stage.SCREENING, interview_on=ago(1))
        assert (
            thank_you_note(ADA, state, today=TODAY).subject
            == "Thank you for the call about the move to event sourcing"
        )

    def test_after_an_informational_talk(self):
        """It sells nothing: no position is at stake."""
        details = attrs.evolve(ADA, strength="six years of running such systems")
        note = thank_you_note(details, InterviewState(Stage.INFORMATIONAL))
        assert body(note) == snapshot(
            "Thank you for taking the time to answer my questions. I keep coming back to what you told me about the move to event sourcing. It helped me see what I want to find out next. If I can do something for you in return, please tell me."
        )

    @pytest.mark.parametrize(
        ("contact", "stage"),
        [
            (Contact.RECRUITER, Stage.SCREENING),
            (Contact.RECRUITER, Stage.INTERVIEWED),
            (Contact.AGENCY_RECRUITER, Stage.SCREENING),
        ],
    )
    def test_to_a_recruiter(self, contact, stage):
        """They fill many positions: the subject says which."""
        note = thank_you_note(ADA, InterviewState(stage, contact=contact))
        assert note.subject == "Thank you for talking about the Data Engineer role at Acme"
        assert body(note) == snapshot(
            "Thank you for taking the time to talk with me about the Data Engineer role at Acme. What you told me about the move to event sourcing was very helpful. I'm interested, and I'd be glad to go further. If you or the team need anything else from me, please just ask."
        )

    def test_formally(self):
        """By title and family name, and without contractions."""
        details = attrs.evolve(ADA, contact_title="Dr.", contact_family_name="Example")
        assert thank_you_note(details, tone=Tone.FORMAL).body == snapshot("""\
Dear Dr. Example,

Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing.

The more I think about the work, the more I would like to do it. If there is anything else you would like to know, please just ask.

Yours sincerely,
Ada Sample\
""")

    @pytest.mark.parametrize(
        ("limit", "omitted"),
        [(170, ()), (169, ("interest",)), (144, ("interest",))],
    )
    def test_what_found_no_room_is_listed(self, limit, omitted):
        """Nothing goes without being said to have gone."""
        note = thank_you_note(ADA, limit=limit)
        assert note.omitted == omitted
        assert ("do this work" in note.body) is ("interest" not in omitted)

    def test_six_for_a_panel(self):
        """Six people, six notes."""
        assert [body(thank_you_note(ADA, variant=number)) for number in range(VARIANTS)] == snapshot(
            [
                "Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing. The more I think about the work, the more I'd like to do it. If there's anything else you'd like to know, please just ask.",
                "I appreciated the time you took to interview me for the Data Engineer role at Acme. What has stayed with me most is our talk about the move to event sourcing. I came away with a clearer idea of the work, and with more interest in it. I'm happy to answer anything that has come up since.",
                "Thank you for a good conversation about the Data Engineer role at Acme. I especially enjoyed talking about the move to event sourcing. What you described is the kind of work I'm looking for. I wish you well with the rest of the search.",
                "Thank you for making room in your day to talk about the Data Engineer role at Acme. Our exchange about the move to event sourcing gave me a lot to think about. I'm more certain than before that I want to do this work. Should any question remain, I'm glad to answer it.",
                "I'm grateful for the time you gave me to talk about the Data Engineer role at Acme. It was good to talk through the move to event sourcing with you. I'd be happy to do this work, and to learn from those who do it now. Whatever you decide, I enjoyed meeting you.",
                "Thank you for seeing me about the Data Engineer role at Acme; it was good to meet you. Of everything we talked about, I remember the move to event sourcing best. Our conversation made it clear to me that I'd like to take this on. Please tell me if you need anything more from me.",
            ]
        )

    def test_by_text_message(self):
        """Signed, because they may not know the number."""
        assert thank_you_note(ADA, channel=Channel.SMS).body == snapshot("""\
Hi Bo,
Thank you for taking the time to talk with me about the Data Engineer role at Acme. I keep coming back to what we said about the move to event sourcing. The more I think about the work, the more I'd like to do it. If there's anything else you'd like to know, please just ask.
Ada Sample\
""")

    def test_aloud(self):
        """Nobody signs what they say."""
        spoken = thank_you_note(ADA, channel=Channel.SPOKEN).body
        assert spoken.startswith("Bo,\nThank you")
        assert "Ada" not in spoken


class TestConnectionRequest:
    """It says where you met, what you have to talk about, and what fits how things stand."""

    def test_after_an_offer(self):
        """The founding text's first situation: looking forward to working together, and contributing."""
        assert connection_request(ADA, InterviewState(Stage.OFFERED)).body == snapshot("""\
Hi Bo,
I was so glad of the offer at Acme, and our talk about the move to event sourcing is one reason why. I'm looking forward to working together and doing my part. I'd be glad to connect.\
""")

    def test_after_a_no(self):
        """Its second: thanks for the chance, glad to be considered, glad of the contact wherever you end up."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED))
        assert request.body == snapshot("""\
Hi Bo,
Thank you for the chance to interview at Acme. I enjoyed our talk about the move to event sourcing. I'd be glad to be considered another time. Wherever I end up, I'd value staying connected.\
""")
        assert request.length <= request.limit == 200

    def test_a_free_note_goes_without_its_signature(self):
        """The network shows who asks; the signature is the first to make room."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED), channel=Channel.LINKEDIN_NOTE)
        assert request.omitted == ("sign_off",)

    def test_with_a_paid_account(self):
        """A hundred units more, and all of it is said in full."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED), channel=Channel.LINKEDIN_NOTE_PAID)
        assert request.body == snapshot("""\
Hi Bo,
Thank you for the chance to interview for the Data Engineer role at Acme. I enjoyed our talk about the move to event sourcing. If something suitable comes up later, I'd be glad to be considered. Wherever I end up working, I'd value staying connected.
Ada Sample\
""")
        assert request.omitted == ()

    def test_by_email(self):
        """A letter with a subject, which says which network is meant."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED), channel=Channel.EMAIL)
        assert request.subject == "Connecting on LinkedIn: Ada Sample"
        assert request.body == snapshot("""\
Hi Bo,

Thank you for the chance to interview for the Data Engineer role at Acme. I enjoyed our talk about the move to event sourcing.

If something suitable comes up later, I'd be glad to be considered. Wherever I end up working, I'd value staying connected on LinkedIn.

Best wishes,
Ada Sample\
""")

    def test_on_another_network(self):
        """Which one, the state says."""
        state = InterviewState(Stage.HIRED, network=Network.X)
        assert "connect on X." in connection_request(ADA, state).body

    @pytest.mark.parametrize("stage", [Stage.CLOSED, Stage.RESCINDED])
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_nobody_is_told_of_a_choice_that_was_never_made(self, stage, variant):
        """A position that is gone, or an offer taken back, was not lost to somebody else."""
        text = connection_request(ADA, InterviewState(stage), variant=variant, channel=Channel.EMAIL).body
        assert not re.search(r"chose|chosen|decided|else|another (candidate|person)|went with", text)

    def test_to_somebody_you_have_not_met(self):
        """The topic is what of theirs caught you, and no talk is made up."""
        state = InterviewState(Stage.RESEARCHING, contact=Contact.HIRING_MANAGER)
        details = attrs.evolve(ADA, topic="your talk on incident reviews", position="")
        assert connection_request(details, state).body == snapshot("""\
Hi Bo,
Since I came across your talk on incident reviews, I've wanted to learn more about your work. I'm reading up on Acme and would like to understand the work there better. I'd be glad to connect.\
""")

    def test_to_an_acquaintance(self):
        """The topic is what links you, and the process is left out of it."""
        state = InterviewState(Stage.APPLIED, relationship=Relationship.ACQUAINTED)
        details = attrs.evolve(ADA, topic="the Lisbon data meetup")
        assert connection_request(details, state).body == snapshot("""\
Hi Bo,
We know each other through the Lisbon data meetup, and that's a pleasant memory. I should have asked long ago. I'd be glad to connect.
Ada Sample\
""")

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.OFFERED), "offered"),
            (InterviewState(Stage.ACCEPTED), "accepted"),
            (InterviewState(Stage.HIRED, contact=Contact.RECRUITER), "accepted"),
            (InterviewState(Stage.OFFERED, contact=Contact.AGENCY_RECRUITER), "placed"),
            (InterviewState(Stage.HIRED, contact=Contact.AGENCY_RECRUITER), "placed"),
            (InterviewState(Stage.REJECTED), "rejected"),
            (InterviewState(Stage.REJECTED, contact=Contact.AGENCY_RECRUITER), "rejected"),
            (InterviewState(Stage.REJECTED, contact=Contact.EMPLOYEE), "bystander"),
            (InterviewState(Stage.OFFERED, contact=Contact.EMPLOYEE), "offered"),
            (InterviewState(Stage.RESCINDED), "rescinded"),
            (InterviewState(Stage.CLOSED), "closed"),
            (InterviewState(Stage.DECLINED), "declined"),
            (InterviewState(Stage.WITHDRAWN), "withdrawn"),
            (InterviewState(Stage.WITHDRAWN, permission=Permission.GRANTED), "withdrawn"),
            (InterviewState(Stage.INTERVIEWED, permission=Permission.GRANTED), "permitted"),
            (InterviewState(Stage.APPLIED, contact=Contact.RECRUITER), "recruiter"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.AGENCY_RECRUITER), "recruiter"),
            (InterviewState(Stage.RESEARCHING, contact=Contact.RECRUITER), "researching"),
            (InterviewState(Stage.RESEARCHING), "researching"),
            (InterviewState(Stage.INTERVIEWED, relationship=Relationship.ACQUAINTED), "acquainted"),
            (InterviewState(Stage.RESEARCHING, relationship=Relationship.ACQUAINTED), "acquainted"),
            (InterviewState(Stage.INFORMATIONAL), "informational"),
            (InterviewState(Stage.INFORMATIONAL, relationship=Relationship.ACQUAINTED), "informational"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.REFERRER), "referrer"),
            (InterviewState(Stage.ACCEPTED, contact=Contact.REFERRER), "referrer"),
            (InterviewState(Stage.NO_RESPONSE, check_ins=2, last_contact_on=ago(40)), "silence"),
            (InterviewState(Stage.INTERVIEWED, check_ins=2, last_contact_on=ago(40)), "silence"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """And who the contact is decides before what became of it, where the words would be wrong."""
        style = Style(Channel.LINKEDIN_NOTE, Tone.WARM, 0, None)
        expected = write(Action.SEND_INVITATION, occasion, ADA, style)
        assert connection_request(ADA, state, today=TODAY) == expected

    def test_what_only_a_policy_of_your_own_allows_presumes_nothing(self):
        """The published minority connects the day after the thank-you note."""
        state = InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT, last_contact_on=ago(3))
        assert connection_request(ADA, state, today=TODAY, policy=PERMISSIVE).body == snapshot("""\
Hi Bo,
I've kept coming back to the move to event sourcing since I became a candidate for the Data Engineer role at Acme. Whatever comes of it, it would be good to know you. I'd be glad to connect.\
""")

    def test_a_silence_that_a_policy_cuts_short_is_one_all_the_same(self):
        """The stage says so, whatever the dates."""
        rule = Rule(
            id="do-not-wait-for-the-silent",
            says="They had their time.",
            when={Stage.NO_RESPONSE},
            then=Verdict.CONNECT,
        )
        impatient = CAUTIOUS.with_rule(rule, before="await-the-decision")
        request = connection_request(ADA, InterviewState(Stage.NO_RESPONSE), policy=impatient)
        assert "I'm not writing to ask about the decision." in request.body

    def test_every_occasion_comes_about(self):
        """The table and the wording name the same occasions."""
        for action, rows in _OCCASIONS.items():
            assert {name for _, name in rows} == {*MESSAGES.outlines[action].occasions}
            assert rows[-1][0] == frozenset()
            assert all(type(word) in {*FACETS, Ahead, Cue} for when, _ in rows for word in when)


class TestRefusals:
    """What is not written, and what to do instead."""

    def test_before_the_decision(self):
        """The error carries the decision, and its message the next step."""
        state = InterviewState(Stage.INTERVIEWED)
        with pytest.raises(PrematureRequestError) as caught:
            connection_request(ADA, state)
        assert str(caught.value) == (
            "the verdict is wait, so no request is written (await-the-decision); "
            "do the next step instead: send_thank_you"
        )
        assert caught.value.decision == decide(state)

    def test_where_they_asked_not_to_be_contacted(self):
        """Waiting would not change it."""
        state = InterviewState(Stage.REJECTED, permission=Permission.REFUSED)
        with pytest.raises(PrematureRequestError, match=r"^the verdict is refrain, so no request is written"):
            connection_request(ADA, state)

    @pytest.mark.parametrize(
        ("state", "message"),
        [
            (
                InterviewState(Stage.OFFERED, invitation=Invitation.RECEIVED),
                (
                    "the verdict is accept, so there is no request to write (accept-their-invitation); "
                    "do the next step instead: reply_to_offer"
                ),
            ),
            (
                InterviewState(Stage.OFFERED, relationship=Relationship.CONNECTED),
                (
                    "the verdict is already_connected, so there is no request to write (already-connected); "
                    "do the next step instead: reply_to_offer"
                ),
            ),
        ],
    )
    def test_where_there_is_no_request_to_write(self, state, message):
        """They asked you, or you are connected: there is something else to do."""
        with pytest.raises(PrematureRequestError) as caught:
            connection_request(ADA, state)
        assert str(caught.value) == message

    @pytest.mark.parametrize("day", [TODAY, datetime(2026, 11, 22, 9)])  # noqa: DTZ001  a civil date
    def test_the_day_decides_too(self, day):
        """A month of silence later it may be written."""
        state = InterviewState(Stage.INTERVIEWED, check_ins=2, last_contact_on=ago(10))
        with pytest.raises(PrematureRequestError):
            connection_request(ADA, state, today=day)
        assert connection_request(ADA, state, today=day + timedelta(40))

    def test_without_company_and_position(self):
        """Nobody would know where the two of you met."""
        details = attrs.evolve(ADA, company="", position="")
        with pytest.raises(MissingDetailError) as caught:
            connection_request(details, InterviewState(Stage.REJECTED))
        assert str(caught.value) == (
            "company is missing, but connection_request says where the two of you met; "
            "ask the candidate for company or position"
        )
        assert (caught.value.field, caught.value.composer) == ("company", "connection_request")

    @pytest.mark.parametrize("details", [attrs.evolve(ADA, company=""), attrs.evolve(ADA, position="")])
    def test_one_of_the_two_will_do(self, details):
        """The position says it as well as the company."""
        assert connection_request(details, InterviewState(Stage.REJECTED))

    @pytest.mark.parametrize(
        "state",
        [
            InterviewState(Stage.INFORMATIONAL),
            InterviewState(Stage.RESEARCHING),
            InterviewState(Stage.INTERVIEWED, relationship=Relationship.ACQUAINTED),
        ],
    )
    def test_the_topic_will_do_where_it_says_how_you_know_of_each_other(self, state):
        """No position was at stake, or none was what brought you together."""
        assert connection_request(attrs.evolve(ADA, company="", position=""), state)

    def test_too_long(self):
        """By how much, because of what, and what was tried; nothing is cut."""
        details = attrs.evolve(ADA, topic="the move to event sourcing " * 8)
        with pytest.raises(MessageTooLongError) as caught:
            connection_request(details, InterviewState(Stage.REJECTED))
        error = caught.value
        assert str(error) == (
            f"the shortest wording is {error.excess} over the 200 characters of linkedin_note, where nothing "
            "is cut; shorten topic, or choose a roomier channel"
        )
        assert error.field == "topic"
        assert error.shortest == snapshot("""\
Hi Bo,
Thank you for the interview at Acme and our talk about the move to event sourcing the move to event sourcing the move to event sourcing the move to event sourcing the move to event sourcing the move to event sourcing the move to event sourcing the move to event sourcing.\
""")
        assert error.excess == len(error.shortest) - 200

    def test_the_longest_detail_is_the_one_to_shorten(self):
        """Whichever takes most of the room."""
        details = attrs.evolve(ADA, contact_name="Wolfeschlegelsteinhausenbergerdorff" * 6)
        with pytest.raises(MessageTooLongError) as caught:
            thank_you_note(details, channel=Channel.LINKEDIN_NOTE)
        assert caught.value.field == "contact_name"

    def test_a_limit_of_your_own(self):
        """For the day the platform moves its limit and we have not noticed."""
        state = InterviewState(Stage.REJECTED)
        roomy = connection_request(ADA, state, limit=300)
        assert (roomy.channel, roomy.limit) == (Channel.LINKEDIN_NOTE, 300)
        assert roomy.body == connection_request(ADA, state, channel=Channel.LINKEDIN_NOTE_PAID).body
        assert thank_you_note(ADA, limit=300).length <= 300

    @pytest.mark.parametrize(
        ("field", "value", "message"),
        [
            (
                "variant",
                -1,
                "variant is -1, but variants are counted from 0; use a whole number of 0 or more",
            ),
            (
                "variant",
                1.0,
                "variant is 1.0, but variants are counted from 0; use a whole number of 0 or more",
            ),
            (
                "variant",
                True,
                "variant is True, but variants are counted from 0; use a whole number of 0 or more",
            ),
            (
                "variant",
                None,
                "variant is None, but variants are counted from 0; use a whole number of 0 or more",
            ),
            ("limit", -1, "limit is -1, but it counts characters; use a whole number of 0 or more"),
            ("limit", "200", "limit is '200', but it counts characters; use a whole number of 0 or more"),
            ("channel", "e-mail", "channel is 'e-mail', which is not a Channel; did you mean 'email'?"),
            (
                "channel",
                "letter",
                (
                    "channel is 'letter', which is not a Channel; use one of email, linkedin_note, "
                    "linkedin_note_paid, linkedin_message, inmail, sms, spoken"
                ),
            ),
            ("tone", "polite", "tone is 'polite', which is not a Tone; use one of warm, formal"),
            (
                "tone",
                Channel.SMS,
                "tone is <Channel.SMS: 'sms'>, which is not a Tone; use one of warm, formal",
            ),
            ("tone", [], "tone is [], which is not a Tone; use one of warm, formal"),
        ],
    )
    @pytest.mark.parametrize("composer", [thank_you_note, connection_request])
    def test_arguments_that_are_not_what_they_should_be(self, composer, field, value, message):
        """Named, shown, and with a way out."""
        with pytest.raises(InvalidDetailError) as caught:
            composer(ADA, InterviewState(Stage.REJECTED), **{field: value})
        assert str(caught.value) == message
        assert (caught.value.field, caught.value.value) == (field, value)

    @pytest.mark.parametrize("composer", [thank_you_note, connection_request])
    def test_texts_will_do_for_words(self, composer):
        """A tracker stores words as text."""
        state = InterviewState(Stage.REJECTED)
        assert composer(ADA, state, channel="sms", tone="formal") == composer(
            ADA, state, channel=Channel.SMS, tone=Tone.FORMAL
        )

    @pytest.mark.parametrize("composer", [thank_you_note, connection_request])
    def test_what_is_no_details_or_no_state_or_no_day(self, composer):
        """A mistake in the program, not in the data."""
        state = InterviewState(Stage.REJECTED)
        name = composer.__name__
        with pytest.raises(TypeError, match=f"^details is .*, but {name} takes a Details; build one first$"):
            composer({"contact_name": "Bo"}, state)
        with pytest.raises(TypeError, match=f"^state is 'rejected', but {name} takes an InterviewState; "):
            composer(ADA, "rejected")
        with pytest.raises(TypeError, match=rf"^today is '2026-11-22', but {name} takes a datetime\.date "):
            composer(ADA, state, today="2026-11-22")
        with pytest.raises(TypeError, match=f"^policy is None, but {name} takes a Policy; build one first$"):
            composer(ADA, state, policy=None)


class TestGreeting:
    """By what the contact is called, and never by a guess."""

    @pytest.mark.parametrize(
        ("name", "greeted"),
        [
            ("Bo Example", "Bo"),
            ("Jean-Luc Example", "Jean-Luc"),
            ("D'Arcy Example", "D'Arcy"),
            ("Mary Jane van der Berg", "Mary"),
            ("José Núñez", "José"),
            ("Jose\u0301 Núñez", "Jose\u0301"),
            ("BO EXAMPLE", "BO"),
            # one word, which may be either
            ("Bo", "Bo"),
            ("Suharto", "Suharto"),
            # titles and particles
            ("Dr. Bo Example", "Dr. Bo Example"),
            ("Dr Bo Example", "Dr Bo Example"),
            ("prof. Bo Example", "prof. Bo Example"),
            ("Frau Beispiel", "Frau Beispiel"),
            ("Señora Ejemplo", "Señora Ejemplo"),
            ("van der Berg", "van der Berg"),
            ("Van der Berg", "Van der Berg"),
            ("al-Khwarizmi Bo", "al-Khwarizmi Bo"),
            # initials, family name first, handles
            ("B. Example", "B. Example"),
            ("B Example", "B Example"),
            ("B EXAMPLE", "B EXAMPLE"),
            ("J.P. Example", "J.P. Example"),
            ("Example, Bo", "Example, Bo"),
            ("EXAMPLE Bo", "EXAMPLE Bo"),
            ("bo example", "bo example"),
            ("(Bo) Example", "(Bo) Example"),
            ("B0 Example", "B0 Example"),
            ("{0} Example", "{0} Example"),
            ("🎉 Bo", "🎉 Bo"),
            # scripts in which the family name may come first
            ("Ито Иван", "Ито Иван"),
            ("דנה לוי", "דנה לוי"),
            ("محمد الأحمد", "محمد الأحمد"),
            ("山田 太郎", "山田 太郎"),
            ("Taro 山田", "Taro 山田"),
        ],
    )
    def test_by_given_name_where_it_can_hardly_be_anything_else(self, name, greeted):
        """Else in full."""
        details = attrs.evolve(ADA, contact_name=name)
        assert thank_you_note(details).body.startswith(f"Hi {greeted},\n\n")
        assert thank_you_note(details, tone=Tone.FORMAL).body.startswith(f"Dear {name},\n\n")

    @pytest.mark.parametrize(
        ("known", "warm", "formal"),
        [
            ({"contact_given_name": "Tarō"}, "Tarō", "山田 太郎"),
            ({"contact_title": "Dr."}, "山田 太郎", "山田 太郎"),
            ({"contact_family_name": "Yamada"}, "山田 太郎", "山田 太郎"),
            ({"contact_title": "Dr.", "contact_family_name": "Yamada"}, "山田 太郎", "Dr. Yamada"),
        ],
    )
    def test_what_you_say_goes(self, known, warm, formal):
        """Title and family name where both are known; a title alone is not a name."""
        details = attrs.evolve(ADA, contact_name="山田 太郎", **known)
        assert thank_you_note(details).body.startswith(f"Hi {warm},")
        assert thank_you_note(details, tone=Tone.FORMAL).body.startswith(f"Dear {formal},")

    def test_titles_and_particles_are_listed_as_they_are_compared(self):
        """Folded, and without the full stop, which tells by itself."""
        assert all(word == word.casefold() and "." not in word for word in NAMES.no_given_name)


class TestPlace:
    """The position and the company are spoken of as people do, whatever they are called."""

    @pytest.mark.parametrize(
        ("position", "company", "spoken"),
        [
            ("Data Engineer", "Acme", "the Data Engineer role at Acme"),
            ("Data Engineer", "", "the Data Engineer role"),
            ("", "Acme", "the role at Acme"),
            ("the Data Engineer position", "Acme", "the Data Engineer position at Acme"),
            ("Data Engineer Position", "", "the Data Engineer Position"),
            ("Summer Internship", "", "the Summer Internship"),
            ("A senior engineer", "", "A senior engineer role"),
            ("{company}", "%(role)s", "the {company} role at %(role)s"),
        ],
    )
    def test_no_article_and_no_noun_is_doubled(self, position, company, spoken):
        """Users write both "Data Engineer" and "the Data Engineer position"."""
        details = attrs.evolve(ADA, position=position, company=company)
        assert f"talk with me about {spoken}. I keep" in thank_you_note(details).body

    def test_a_company_that_ends_in_a_full_stop(self):
        """One is enough."""
        details = attrs.evolve(ADA, company="Acme Inc.")
        assert "the Data Engineer role at Acme Inc. I keep" in thank_you_note(details).body

    def test_a_position_alone(self):
        """You interview at a company, but for a position."""
        details = attrs.evolve(ADA, company="")
        short = connection_request(details, InterviewState(Stage.REJECTED)).body
        assert "interview for the Data Engineer role" in short
