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
    UntimelyMessageError,
    Verdict,
    check_in,
    connection_request,
    decide,
    thank_you_note,
)
from netiquette._deciding.policy import FACETS
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.english.names import NAMES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.occasions import _OCCASIONS, Ahead, Cue
from netiquette._messages.template import template_of
from tests.made import ADA, in_words_of

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

Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of what you need.

What I learned has made me even more interested in the position. I'm happy to send anything that would help you decide.

Best regards,
Ada Sample\
""")

    def test_it_says_what_you_bring_where_you_say_so(self):
        """In one sentence, and only then."""
        details = attrs.evolve(ADA, strength="six years of running such systems")
        assert body(thank_you_note(details)) == snapshot(
            "Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of what you need. I'd be able to draw on my six years of running such systems. What I learned has made me even more interested in the position. I'm happy to send anything that would help you decide."
        )

    def test_without_company_and_position(self):
        """The topic carries it."""
        details = attrs.evolve(ADA, company="", position="")
        assert body(thank_you_note(details)) == snapshot(
            "Thank you for taking the time to talk with me. I especially appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of what you need. What I learned has made me even more interested in the position. I'm happy to send anything that would help you decide."
        )

    def test_late(self):
        """The apology is one sentence, in place of one on the whole talk; otherwise the note is the same."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        late = thank_you_note(ADA, state, today=TODAY)
        assert late.body == snapshot("""\
Hi Bo,

I'm sorry this note is late. Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing.

What I learned has made me even more interested in the position. I'm happy to send anything that would help you decide.

Best regards,
Ada Sample\
""")
        apology, *others = [part for part in late.parts if part.name == "apology"]
        assert others == []
        (takeaway,) = [part.text for part in thank_you_note(ADA).parts if part.name == "takeaway"]
        usual = thank_you_note(ADA).body
        assert late.body.replace(f"{apology.text} ", "") == usual.replace(f" {takeaway}", "")

    @pytest.mark.parametrize(
        ("days", "late"), [(0, False), (1, False), (3, False), (4, True), (7, True), (90, True)]
    )
    @pytest.mark.parametrize("stage", [Stage.INTERVIEWED, Stage.SCREENING, Stage.INFORMATIONAL])
    def test_it_apologises_once_it_is_late(self, stage, days, late):
        """Up to three days need no excuse; after that the policy says so."""
        state = InterviewState(stage, interview_on=ago(days))
        assert ("sorry" in thank_you_note(ADA, state, today=TODAY).body) is late

    @pytest.mark.parametrize("stage", [Stage.INTERVIEWED, Stage.SCREENING])
    def test_it_apologises_for_nothing_that_is_still_to_come(self, stage):
        """The day is that of the next round; there may have been others before it."""
        assert (
            "sorry" not in thank_you_note(ADA, InterviewState(stage, interview_on=ago(-1)), today=TODAY).body
        )

    @pytest.mark.parametrize("stage", [Stage.INFORMATIONAL, Stage.SCHEDULED])
    def test_nobody_is_thanked_for_the_one_talk_that_is_still_to_come(self, stage):
        """The error says from when there is something to thank for."""
        state = InterviewState(stage, interview_on=ago(-1))
        with pytest.raises(UntimelyMessageError) as caught:
            thank_you_note(ADA, state, today=TODAY)
        assert str(caught.value) == (
            "the talk is on 2026-11-23, so there is nothing to thank for yet; write the note after it"
        )
        assert (caught.value.composer, caught.value.earliest) == ("thank_you_note", ago(-1))
        for today in (None, ago(-1)):
            assert thank_you_note(ADA, state, today=today)

    def test_nobody_is_thanked_who_wants_no_thanks(self):
        """And no day changes it."""
        with pytest.raises(
            UntimelyMessageError, match=r"^they want no thank-you notes; write none$"
        ) as caught:
            thank_you_note(ADA, InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.UNWELCOME))
        assert caught.value.earliest is None

    @pytest.mark.parametrize(
        ("state", "needs"),
        [
            (None, True),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.PEER), True),
            (InterviewState(Stage.REJECTED, meeting="held"), True),
            (InterviewState(Stage.INTERVIEWED, meeting="called_off"), False),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.COORDINATOR), False),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.REFERRER), False),
            (InterviewState(Stage.INFORMATIONAL), False),
        ],
    )
    def test_whoever_interviewed_you_reads_what_you_talked_about(self, state, needs):
        """As a topic, or in your own words; where there was no interview, nobody asks for one."""
        bare = attrs.evolve(ADA, topic="")
        assert thank_you_note(attrs.evolve(bare, said="Your clock has stayed with me."), state)
        if not needs:
            assert thank_you_note(bare, state)
            return
        with pytest.raises(MissingDetailError) as caught:
            thank_you_note(bare, state)
        assert str(caught.value) == (
            "topic is missing, but a note without one thing you talked about is for nobody; "
            "ask the candidate for topic or said"
        )
        assert (caught.value.field, caught.value.composer) == ("topic", "thank_you_note")

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
            "Thank you for speaking with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of what you need. I'm even more interested in the position now that I know more about it, and I can picture myself in it. I'm happy to send anything that would help you decide."
        )

    def test_a_screen_stays_one_when_its_date_has_passed(self):
        """`decide` reads the stage as interviewed by then; the talk is what it was."""
        state = InterviewState(Stage.SCREENING, interview_on=ago(1))
        note = thank_you_note(ADA, state, today=TODAY)
        assert in_words_of(note, "screening")
        assert note == thank_you_note(ADA, InterviewState(Stage.SCREENING, meeting="held"))

    def test_after_an_informational_talk(self):
        """It sells nothing: no position is at stake."""
        details = attrs.evolve(ADA, strength="six years of running such systems")
        note = thank_you_note(details, InterviewState(Stage.INFORMATIONAL))
        assert body(note) == snapshot(
            "Thank you for your time and for answering my questions. I especially appreciated our discussion about the move to event sourcing. What you told me gave me a clearer idea of what I'd like to do and how to go about it. I'd be glad to let you know how it goes."
        )

    @pytest.mark.parametrize(
        ("contact", "stage"),
        [
            (Contact.RECRUITER, Stage.SCREENING),
            (Contact.RECRUITER, Stage.INTERVIEWED),
        ],
    )
    def test_to_a_recruiter(self, contact, stage):
        """They fill many positions: the subject says which."""
        note = thank_you_note(ADA, InterviewState(stage, contact=contact))
        assert in_words_of(note, "recruiter")
        assert all(
            "Data Engineer" in thank_you_note(ADA, InterviewState(stage, contact=contact), variant=n).subject
            for n in range(VARIANTS)
        )

    def test_to_a_recruiter_in_full(self):
        """Who interviewed you, and has a say."""
        note = thank_you_note(ADA, InterviewState(Stage.INTERVIEWED, contact=Contact.RECRUITER))
        assert body(note) == snapshot(
            "Thank you for all your help and for telling me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing. I'm even more interested in the position now that I know more about it, and I can picture myself in it. I'm happy to send anything that would help you decide."
        )

    def test_formally(self):
        """By title and family name, and without contractions."""
        details = attrs.evolve(ADA, contact_title="Dr.", contact_family_name="Example")
        assert thank_you_note(details, tone=Tone.FORMAL).body == snapshot("""\
Dear Dr. Example:

Thank you for taking the time to speak with me about the Data Engineer role at Acme. I very much appreciated our discussion about the move to event sourcing. I came away with a considerably clearer picture of what you need.

What I learned has made me even more interested in the position. Please let me know if I can provide anything further.

Sincerely,
Ada Sample\
""")

    def test_what_found_no_room_is_listed(self):
        """Nothing goes without being said to have gone, whatever the room."""
        names = [part.name for part in thank_you_note(ADA).parts]
        omitted = {}
        for limit in range(thank_you_note(ADA).length, 0, -1):
            try:
                note = thank_you_note(ADA, limit=limit)
            except MessageTooLongError:
                break
            said = {part.name: part for part in note.parts}
            assert note.length <= limit
            assert note.omitted == tuple(name for name in names if name not in said)
            assert all(part.text in note.body for part in said.values())
            assert (ADA.topic in note.body) is ("topic" in said)
            omitted[note.omitted] = limit
        assert len(omitted) > 1
        assert () in omitted

    def test_six_for_a_panel(self):
        """Six people, six notes."""
        assert [body(thank_you_note(ADA, variant=number)) for number in range(VARIANTS)] == snapshot(
            [
                "Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing. I came away with a much clearer picture of what you need. What I learned has made me even more interested in the position. I'm happy to send anything that would help you decide.",
                "Thank you for such a thoughtful conversation about the Data Engineer role at Acme. I was especially glad that we talked about the move to event sourcing. You gave me a real sense of what the job is like. What you described is the kind of work I'd like to do, and I'd be glad to do it with you and your colleagues. I'd be happy to answer any further questions.",
                "Thank you for interviewing me for the Data Engineer role at Acme. I especially enjoyed our discussion about the move to event sourcing. I came away with a better sense of where I could help. The more I learned about the work, the more I wanted to do it. I'm happy to send more information if it would help.",
                "It was a pleasure to talk with you about the Data Engineer role at Acme, and I appreciate the time you took. I especially valued our discussion about the move to event sourcing. Our conversation showed me what matters most from day to day. I came away confident that this is a job I'd enjoy and do well. If there's anything else you'd like to know, please ask.",
                "Thank you for telling me more about the Data Engineer role at Acme. I was glad that we had time to talk about the move to event sourcing. I can see better now where I might fit in and what I could contribute. I would really like to do this work. If you have questions for me, just ask.",
                "I wanted to thank you for talking with me about the Data Engineer role at Acme. I particularly appreciated our conversation about the move to event sourcing. You helped me picture the work, and I've already thought about how I would go about it. What you told me made me want the job even more. I'm happy to answer any questions you have.",
            ]
        )

    def test_by_text_message(self):
        """It says who writes, because they may not know the number."""
        assert thank_you_note(ADA, channel=Channel.SMS).body == snapshot(
            "Hi Bo, this is Ada Sample. Thank you for taking the time to talk with me about the Data Engineer role at Acme. I especially appreciated our discussion about the move to event sourcing."
        )

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
I was delighted by the offer from Acme, and I really enjoyed our conversation about the move to event sourcing. It would be a pleasure to work with you and the team. I'd love to connect.\
""")

    def test_after_a_no(self):
        """Its second: thanks for the chance, glad to be considered, glad of the contact wherever you end up."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED))
        assert request.body == snapshot("""\
Hi Bo,
Thank you for the chance to interview for the Data Engineer role at Acme. I really enjoyed our conversation about the move to event sourcing. I hope we'll meet again. I'd like to stay in touch.\
""")
        assert request.length <= request.limit == 200

    def test_a_free_note_goes_without_its_signature(self):
        """The network shows who asks; the signature is the first to make room."""
        rejected = InterviewState(Stage.REJECTED)
        for variant in range(VARIANTS):
            whole = connection_request(ADA, rejected, variant=variant, limit=1_000)
            limits = range(whole.length, 0, -1)
            notes = (connection_request(ADA, rejected, variant=variant, limit=most) for most in limits)
            assert next(note.omitted for note in notes if note.omitted) == ("sign_off",)

    def test_with_a_paid_account(self):
        """A hundred units more, and all of it is said in full."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED), channel=Channel.LINKEDIN_NOTE_PAID)
        assert request.body == snapshot("""\
Hi Bo,
Thank you for the chance to interview for the Data Engineer role at Acme. I really enjoyed our conversation about the move to event sourcing. I hope we'll meet again. I'd like to stay in touch.
Ada Sample\
""")
        assert request.omitted == ()

    def test_by_email(self):
        """A letter with a subject, which says which position and which network is meant."""
        request = connection_request(ADA, InterviewState(Stage.REJECTED), channel=Channel.EMAIL)
        assert "Data Engineer" in request.subject
        assert request.body.count("LinkedIn") == 1
        assert request.body == snapshot("""\
Hi Bo,

Thank you for the chance to interview for the Data Engineer role at Acme. I really enjoyed our conversation about the move to event sourcing.

I hope we'll meet again. I'd like to stay in touch on LinkedIn.

Best regards,
Ada Sample\
""")

    def test_on_another_network(self):
        """Which one, the state says."""
        state = InterviewState(Stage.HIRED, network=Network.X)
        assert " on X" in connection_request(ADA, state).body

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
I recently came across your talk on incident reviews, which interests me a lot. I'd like to connect and follow your work at Acme.
Ada Sample\
""")

    def test_to_an_acquaintance(self):
        """The topic is what links you, and the process is left out of it."""
        state = InterviewState(Stage.APPLIED, relationship=Relationship.ACQUAINTED)
        details = attrs.evolve(ADA, topic="the Lisbon data meetup")
        assert connection_request(details, state).body == snapshot("""\
Hi Bo,
I was happy to come across your name again, and it brought back the Lisbon data meetup. I'm curious to hear what you're doing now. I'd love to connect.
Ada Sample\
""")

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.OFFERED), "offered"),
            (InterviewState(Stage.ACCEPTED), "accepted"),
            (InterviewState(Stage.HIRED, contact=Contact.RECRUITER), "hired"),
            (InterviewState(Stage.OFFERED, contact=Contact.AGENCY_RECRUITER), "agency"),
            (InterviewState(Stage.HIRED, contact=Contact.AGENCY_RECRUITER), "agency"),
            (InterviewState(Stage.REJECTED), "rejected"),
            (InterviewState(Stage.REJECTED, contact=Contact.AGENCY_RECRUITER), "agency"),
            (InterviewState(Stage.REJECTED, contact=Contact.EMPLOYEE), "bystander"),
            (InterviewState(Stage.OFFERED, contact=Contact.EMPLOYEE), "offered"),
            (InterviewState(Stage.RESCINDED), "rescinded"),
            (InterviewState(Stage.CLOSED), "closed"),
            (InterviewState(Stage.DECLINED), "declined"),
            (InterviewState(Stage.WITHDRAWN), "withdrawn"),
            (InterviewState(Stage.WITHDRAWN, permission=Permission.GRANTED), "withdrawn"),
            (InterviewState(Stage.INTERVIEWED, permission=Permission.GRANTED), "welcome"),
            (InterviewState(Stage.APPLIED, contact=Contact.RECRUITER), "recruiter"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.AGENCY_RECRUITER), "recruiter"),
            (InterviewState(Stage.RESEARCHING, contact=Contact.RECRUITER), "researching"),
            (InterviewState(Stage.RESEARCHING), "researching"),
            (InterviewState(Stage.INTERVIEWED, relationship=Relationship.ACQUAINTED), "acquainted"),
            (InterviewState(Stage.RESEARCHING, relationship=Relationship.ACQUAINTED), "acquainted"),
            (InterviewState(Stage.INFORMATIONAL), "informational"),
            (InterviewState(Stage.INFORMATIONAL, relationship=Relationship.ACQUAINTED), "informational"),
            (
                InterviewState(
                    Stage.INFORMATIONAL, relationship=Relationship.ACQUAINTED, meeting="called_off"
                ),
                "acquainted",
            ),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.REFERRER), "referrer"),
            (InterviewState(Stage.ACCEPTED, contact=Contact.REFERRER), "referrer"),
            (InterviewState(Stage.NO_RESPONSE, check_ins=2, last_contact_on=ago(40)), "open"),
            (InterviewState(Stage.INTERVIEWED, check_ins=2, last_contact_on=ago(40)), "open"),
        ],
    )
    def test_every_occasion_has_words_of_its_own(self, state, occasion):
        """And who the contact is decides before what became of it, where the words would be wrong."""
        assert in_words_of(connection_request(ADA, state, today=TODAY), occasion)

    def test_what_only_a_policy_of_your_own_allows_presumes_nothing(self):
        """The published minority connects the day after the thank-you note."""
        state = InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT, last_contact_on=ago(3))
        assert connection_request(ADA, state, today=TODAY, policy=PERMISSIVE).body == snapshot("""\
Hi Bo,
When I interviewed at Acme, I really enjoyed our conversation about the move to event sourcing. It would be nice to hear more about your team. I'd like to stay in touch.
Ada Sample\
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
        assert in_words_of(request, "open")
        assert "?" not in request.body
        assert not re.search(r"decision|decided|application status|hear back", request.body)

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
            "company is missing, but connection_request says how you know of each other; "
            "ask the candidate for company or position or role"
        )
        assert (caught.value.field, caught.value.composer) == ("company", "connection_request")

    @pytest.mark.parametrize(
        "details",
        [
            attrs.evolve(ADA, company=""),
            attrs.evolve(ADA, position=""),
            attrs.evolve(ADA, company="", position="", role="the post with Cy"),
        ],
    )
    def test_one_of_them_will_do(self, details):
        """The position says it as well as the company, or your own words for it."""
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
        bare = attrs.evolve(ADA, company="", position="")
        assert connection_request(bare, state)
        assert connection_request(attrs.evolve(bare, topic="", said="I liked your paper."), state)
        with pytest.raises(MissingDetailError, match=r"^topic is missing, but connection_request says how "):
            connection_request(attrs.evolve(bare, topic=""), state)

    def test_too_long(self):
        """By how much, because of what, and what was tried; nothing is cut."""
        details = attrs.evolve(ADA, company="Acme and daughters " * 12)
        with pytest.raises(MessageTooLongError) as caught:
            connection_request(details, InterviewState(Stage.REJECTED))
        error = caught.value
        assert str(error) == (
            f"the shortest wording is {error.excess} over the 200 characters of linkedin_note, where nothing "
            "is cut; shorten company, or choose a roomier channel"
        )
        assert error.field == "company"
        assert details.company in error.shortest
        assert error.excess == len(error.shortest) - 200

    def test_a_topic_that_finds_no_room_is_not_spoken_of(self):
        """And said to be unused; half of it is nowhere."""
        details = attrs.evolve(ADA, topic="the move to event sourcing " * 8)
        request = connection_request(details, InterviewState(Stage.REJECTED))
        assert "event" not in request.body
        assert "topic" in request.unused
        assert request.length <= 200
        roomy = connection_request(details, InterviewState(Stage.REJECTED), channel="email")
        assert details.topic in roomy.body
        assert "topic" not in roomy.unused

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
    def test_a_thread_that_is_no_subject(self, composer):
        """It goes into a header, so nothing may hide in it."""
        state = InterviewState(Stage.REJECTED)
        for thread, message in (
            (
                "Hi\nBcc: x",
                "thread is 'Hi\\nBcc: x', but a detail has no line breaks or control characters; ",
            ),
            (3, "thread is 3, but it takes text; "),
            ("x" * 100_001, "thread has 100,001 characters, but 100,000 are taken at most; "),
        ):
            with pytest.raises(InvalidDetailError, match=f"^{re.escape(message)}") as caught:
                composer(ADA, state, channel="email", thread=thread)
            assert (caught.value.field, caught.value.value) == ("thread", thread)

    @pytest.mark.parametrize("composer", [thank_you_note, connection_request])
    def test_what_they_have_read_is_messages(self, composer):
        """Not texts, and not a single one."""
        state = InterviewState(Stage.REJECTED)
        for earlier in ("Hi", None, composer(ADA, state)):
            with pytest.raises(TypeError, match=r"^earlier is .*, but it holds Messages; put even a single "):
                composer(ADA, state, earlier=earlier)
        with pytest.raises(TypeError, match=r"^earlier is 'Hi', but a composer takes a Message; build one "):
            composer(ADA, state, earlier=["Hi"])

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


class TestThread:
    """An answer keeps the subject of what it answers."""

    @pytest.mark.parametrize(
        ("thread", "subject"),
        [
            ("Your application", "Re: Your application"),
            ("  Your application ", "Re: Your application"),
            ("Re: Your application", "Re: Your application"),
            ("RE: Your application", "RE: Your application"),
            ("Re[2]: Your application", "Re[2]: Your application"),
            ("Re [12]: Your application", "Re [12]: Your application"),
            ("re(12) : Your application", "re(12) : Your application"),
            ("Re^12: Your application", "Re^12: Your application"),
            ("AW: Ihre Bewerbung", "AW: Ihre Bewerbung"),
            ("Sv: Din ansökan", "Sv: Din ansökan"),
            ("RE : Votre candidature", "RE : Votre candidature"),
            ("TR: Votre candidature", "TR: Votre candidature"),
            ("RV: Su candidatura", "RV: Su candidatura"),
            ("Fwd: Re: Your application", "Fwd: Re: Your application"),
            ("回复\uff1a申请", "回复\uff1a申请"),
            ("Regarding your application", "Re: Regarding your application"),
            ("Re your application", "Re: Re your application"),
            ("Your application: Re: it", "Re: Your application: Re: it"),
            ("Acme: your application", "Re: Acme: your application"),
            ("{subject}: %s", "Re: {subject}: %s"),
            ("A subject that is " + "very " * 20 + "long", "Re: A subject that is " + "very " * 20 + "long"),
        ],
    )
    def test_it_goes_on(self, thread, subject):
        """With one mark of an answer before it, whoever put it there, and uncut."""
        assert thank_you_note(ADA, thread=thread).subject == subject
        assert thank_you_note(ADA, thread=thread).body == thank_you_note(ADA).body

    @pytest.mark.parametrize("thread", ["Re: " + "x" * 300, "x" * 300], ids=["marked", "bare"])
    def test_an_email_takes_any_length(self, thread):
        """Mail programs show the beginning of a long subject, and servers fold it."""
        assert thank_you_note(ADA, thread=thread).subject == "Re: " + "x" * 300

    @pytest.mark.parametrize(
        ("thread", "subject"),
        [
            ("x" * 196, "Re: " + "x" * 196),
            ("x" * 197, "x" * 197),
            ("x" * 200, "x" * 200),
            ("Re: " + "x" * 196, "Re: " + "x" * 196),
        ],
        ids=["fits", "without the mark", "just fits", "marked"],
    )
    def test_where_its_length_is_bound_the_mark_goes_first(self, thread, subject):
        """The subject itself stays as it was."""
        assert thank_you_note(ADA, thread=thread, channel="inmail").subject == subject

    @pytest.mark.parametrize(
        "thread", ["x" * 198 + "\N{GRINNING FACE}x", "Re: " + "x" * 197], ids=["bare", "marked"]
    )
    def test_one_that_does_not_fit_is_refused(self, thread):
        """By how much; a subject that is cut begins another thread."""
        with pytest.raises(MessageTooLongError) as caught:
            thank_you_note(ADA, thread=thread, channel="inmail")
        error = caught.value
        assert str(error) == (
            "thread is 1 over the 200 characters of a subject on inmail, where nothing is cut; "
            "shorten thread, or leave it out"
        )
        assert (error.excess, error.field, error.shortest) == (1, "thread", thread)

    def test_there_is_none_where_there_is_no_subject(self):
        """Or where nothing is said."""
        assert thank_you_note(ADA, thread="x" * 201, channel="sms") == thank_you_note(ADA, channel="sms")
        assert thank_you_note(ADA, thread=" ") == thank_you_note(ADA)


def own_sentences(message):
    """The sentences of a message without greeting and signature."""
    text = " ".join(part.text for part in message.parts if part.name not in {"greeting", "sign_off"})
    return {*re.split(r"(?<=[.?!]) ", text)}


class TestEarlier:
    """The same person never reads the same sentence twice, as long as there is another."""

    @pytest.mark.parametrize("channel", ["email", "linkedin_note"])
    def test_no_sentence_is_said_again(self, channel):
        """First the variants take turns, and then what else each might say, where that fits."""
        read, said = [], set()
        for number in range(VARIANTS + 4):
            note = thank_you_note(ADA, earlier=read, channel=channel)
            assert said.isdisjoint(own_sentences(note))
            if channel == "email" and number < VARIANTS:
                assert note == thank_you_note(ADA, variant=number)
            said |= own_sentences(note)
            read.append(note)

    def test_once_all_is_said_the_least_is_said_again(self):
        """There is an end to it; what is said again stands beside what is not, or it is the first again."""
        read, before, note = [], 0, None
        for _ in range(4 * VARIANTS):
            note = thank_you_note(ADA, earlier=read)
            said = {sentence for message in read for sentence in own_sentences(message)}
            again = len(said & own_sentences(note))
            assert again >= before
            for variant in range(VARIANTS):
                assert len(said & own_sentences(thank_you_note(ADA, variant=variant))) >= again
            before = again
            read.append(note)
        assert before > 0
        assert note.parts

    def test_what_is_said_is_what_counts(self):
        """Where room is short, that is not the richest form."""
        usual, note = thank_you_note(ADA, variant=2), thank_you_note(ADA, channel="linkedin_note", variant=2)
        (unsaid,) = {usual.parts[1].text} - own_sentences(note)
        rich = attrs.evolve(usual, body=f"Hi Bo,\n\n{unsaid}")
        assert thank_you_note(ADA, earlier=[rich], channel="linkedin_note", variant=2) == note
        assert thank_you_note(ADA, earlier=[rich], variant=2) == thank_you_note(ADA, variant=3)
        assert thank_you_note(ADA, earlier=[note], channel="linkedin_note", variant=2) != note

    def test_what_fits_comes_first(self):
        """Rather a sentence again than no message; where nothing fits, the shortest says by how much."""
        note = thank_you_note(ADA, variant=4, channel="linkedin_note", limit=105)
        assert thank_you_note(ADA, earlier=[note], channel="linkedin_note", limit=105) == note
        with pytest.raises(MessageTooLongError) as caught:
            thank_you_note(ADA, earlier=[note], channel="linkedin_note", limit=note.length - 1)
        assert (caught.value.excess, caught.value.shortest) == (1, note.body)

    def test_greeting_and_signature_do_not_count(self):
        """One that has no room for a signature says no less again."""
        where = {"channel": "linkedin_note", "limit": 350}
        signed = [thank_you_note(ADA, **where, variant=variant) for variant in (2, 3)]
        assert all(note.body.endswith(ADA.candidate_name) for note in signed)
        assert thank_you_note(ADA, **where, variant=3, earlier=signed[:1]) == signed[1]

    def test_a_part_that_has_nothing_new_to_say_stays_as_it_is(self):
        """In all its forms, from rich to terse."""
        template, _ = template_of(thank_you_note(ADA)._source.key)
        assert template.preferring(lambda said: "{" in said) == template
        terse = template.preferring(lambda said: "role" not in said)
        assert "role" in template.richest["thanks"]
        assert "role" not in terse.richest["thanks"]
        assert terse.richest["topic"] == template.richest["topic"]

    def test_the_variant_you_ask_for_comes_first(self):
        """Where it says nothing again."""
        read = [thank_you_note(ADA)]
        assert thank_you_note(ADA, earlier=read, variant=3) == thank_you_note(ADA, variant=3)
        assert thank_you_note(ADA, earlier=read, variant=0) == thank_you_note(ADA, variant=1)
        assert thank_you_note(ADA, earlier=[]) == thank_you_note(ADA)


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
            # one word, which may be either
            ("Bo", "Bo"),
            ("Suharto", "Suharto"),
            # titles and particles
            ("Frau Beispiel", "Frau Beispiel"),
            ("Señora Ejemplo", "Señora Ejemplo"),
            ("van der Berg", "van der Berg"),
            ("Van der Berg", "Van der Berg"),
            ("al-Khwarizmi Bo", "al-Khwarizmi Bo"),
            # initials, family name first, handles
            ("B. Example", "B. Example"),
            ("B Example", "B Example"),
            ("J.P. Example", "J.P. Example"),
            ("EXAMPLE Bo", "EXAMPLE Bo"),
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
        """Else in full; and where nobody has talked, a formal letter is in full as well."""
        details = attrs.evolve(ADA, contact_name=name)
        hello = "Dear" if details.contact_title else "Hi"
        assert thank_you_note(details).body.startswith(f"{hello} {greeted},\n\n")
        assert thank_you_note(details, tone=Tone.FORMAL).body.startswith(f"Dear {greeted}:\n\n")
        assert thank_you_note(details, tone=Tone.FORMAL, dialect="uk").body.startswith(f"Dear {greeted},\n\n")
        applied = check_in(details, InterviewState(Stage.APPLIED), tone=Tone.FORMAL)
        assert applied.body.startswith(f"Dear {name}:\n\n")

    @pytest.mark.parametrize(
        ("known", "warm", "formal"),
        [
            ({"contact_given_name": "Tarō"}, "Tarō", "Tarō"),
            ({"contact_title": "Dr."}, "山田 太郎", "山田 太郎"),
            ({"contact_family_name": "Yamada"}, "山田 太郎", "山田 太郎"),
            ({"contact_title": "Dr.", "contact_family_name": "Yamada"}, "Dr. Yamada", "Dr. Yamada"),
        ],
    )
    def test_what_you_say_goes(self, known, warm, formal):
        """Title and family name where both are known; a title alone is not a name."""
        details = attrs.evolve(ADA, contact_name="山田 太郎", **known)
        hello = "Dear" if warm.startswith("Dr.") else "Hi"
        assert thank_you_note(details).body.startswith(f"{hello} {warm},")
        assert thank_you_note(details, tone=Tone.FORMAL).body.startswith(f"Dear {formal}:")
        british = thank_you_note(details, tone=Tone.FORMAL, dialect="uk")
        assert british.body.startswith(f"Dear {formal.replace('.', '')},")

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
            ("A senior engineer", "", "the senior engineer role"),
            ("{company}", "%(role)s", "the {company} role at %(role)s"),
        ],
    )
    def test_no_article_and_no_noun_is_doubled(self, position, company, spoken):
        """Users write both "Data Engineer" and "the Data Engineer position"."""
        details = attrs.evolve(ADA, position=position, company=company)
        assert f" about {spoken}. I " in thank_you_note(details).body

    def test_a_company_that_ends_in_a_full_stop(self):
        """One is enough."""
        details = attrs.evolve(ADA, company="Acme Inc.")
        assert "the Data Engineer role at Acme Inc. I especially" in thank_you_note(details).body

    def test_a_position_alone(self):
        """You interview at a company, but for a position."""
        details = attrs.evolve(ADA, company="")
        short = connection_request(details, InterviewState(Stage.REJECTED)).body
        assert "interview for the Data Engineer role" in short
