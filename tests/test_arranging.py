"""What you answer, a new day, another offer, and what was promised; and that no talk is made up."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import cycle, product

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    Action,
    Contact,
    InterviewState,
    Meeting,
    MissingDetailError,
    NextRound,
    Offer,
    OtherOffer,
    PrematureRequestError,
    Stage,
    ThankYou,
    Tone,
    Turn,
    UntimelyMessageError,
    Unwritten,
    answer,
    check_in,
    compose,
    connection_request,
    decide,
    farewell,
    interview_confirmation,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_reply,
    other_offer_news,
    own_news,
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.occasions import NOT_MET
from netiquette._messages.templates import Style, write
from tests import made
from tests.test_truth import AHEAD_OR_NONE, SIGNS

ADA = attrs.evolve(
    made.ADA,
    answer="Yes, Tuesday at ten suits me",
    times="Tuesday or Wednesday morning",
    via_name="",
)
TELLING = attrs.evolve(ADA, news="I have passed the exam")
"""Ada, who has something to tell; elsewhere it would be one more sentence."""
TODAY = date(2026, 11, 23)
HAVING_TALKED = Presumed.TALK | Presumed.INTERVIEW


def ago(days):
    """The day so many days before today."""
    return TODAY - timedelta(days)


def in_words_of(message, occasion, *, details=ADA, cues=(), days=None, today=None):
    """Whether a message is written in the words of an occasion."""
    return made.in_words_of(message, occasion, details=details, cues=cues, days=days, today=today)


def speaks_of_a_talk(message):
    """Whether a message says, or presumes, that the two of you have talked."""
    said = [presumed for _, presumed in message._source.presumed()]
    return any(presumed & HAVING_TALKED for presumed in said) or any(
        SIGNS[Presumed.TALK].search(AHEAD_OR_NONE.sub("", part.text)) for part in message.parts
    )


def said_in(message):
    """What each part of a message says, by its name."""
    said = {part.name: part.text for part in message.parts}
    assert len(said) == len(message.parts)
    return said


class TestAnswer:
    """The answer to what they wrote, in your own words."""

    @pytest.mark.parametrize(
        ("said", "stands"),
        [
            ("Yes, Tuesday at ten suits me", "Yes, Tuesday at ten suits me."),
            ("Would Tuesday do?", "Would Tuesday do?"),
            ("Thank you. {topic} it is", "Thank you. {topic} it is."),
        ],
    )
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_is_what_you_say(self, said, stands, variant):
        """As you wrote it, and with one full stop at its end."""
        message = answer(attrs.evolve(ADA, answer=said), variant=variant)
        assert said_in(message)["answer"] == stands
        assert message.body.count(said) == 1

    def test_needs_to_be_said(self):
        """Nobody else knows what they asked."""
        with pytest.raises(MissingDetailError) as caught:
            answer(made.ADA)
        assert str(caught.value) == (
            "answer is missing, but only the candidate knows what to answer; ask the candidate for answer"
        )
        assert (caught.value.field, caught.value.composer) == ("answer", "answer")

    @pytest.mark.parametrize(("days", "late"), [(0, False), (3, False), (4, True), (40, True)])
    def test_apologises_once_it_is_late(self, days, late):
        """After as many days as a thank-you note does."""
        state = InterviewState(Stage.APPLIED, turn=Turn.YOURS, last_contact_on=ago(days))
        assert ("slow reply" in answer(ADA, state, today=TODAY).body) is late
        assert "slow reply" not in answer(ADA, state).body
        patient = attrs.evolve(CAUTIOUS, timing=attrs.evolve(CAUTIOUS.timing, thank_you_unexcused=4))
        assert ("slow reply" in answer(ADA, state, today=TODAY, policy=patient).body) is (days > 4)

    def test_apologises_for_nothing_where_no_day_is_known(self):
        """Nobody is made to apologise on a guess."""
        state = InterviewState(Stage.APPLIED, turn=Turn.YOURS)
        assert answer(ADA, state, today=TODAY) == answer(ADA)

    @pytest.mark.parametrize(
        ("state", "owed"),
        [
            (InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT), True),
            (InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT, meeting=Meeting.HELD), True),
            (InterviewState(Stage.APPLIED, thank_you=ThankYou.NOT_SENT, meeting=Meeting.HELD), True),
            (InterviewState(Stage.INTERVIEWED), False),
            (InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT), False),
            (InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT, meeting=Meeting.NEVER), False),
            (InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.NOT_SENT, meeting=Meeting.NO_SHOW), False),
            (InterviewState(Stage.APPLIED, thank_you=ThankYou.NOT_SENT), False),
        ],
    )
    def test_brings_the_thanks_that_are_owed(self, state, owed):
        """And none for a talk that nobody has held."""
        assert in_words_of(answer(ADA, state), "process", cues={"owed"} if owed else ())
        for variant in range(VARIANTS):
            message = answer(ADA, state, variant=variant)
            assert ("owed" in said_in(message)) is owed
            assert not owed or re.search("[Tt]hank|owe", said_in(message)["owed"])
            assert speaks_of_a_talk(message) is owed

    @pytest.mark.parametrize("stage", [Stage.INFORMATIONAL, Stage.RESEARCHING])
    def test_speaks_of_a_position_only_where_one_is_at_stake(self, stage):
        """A talk to learn is not about one."""
        message = answer(ADA, InterviewState(stage))
        assert in_words_of(message, "talk")
        for variant in range(VARIANTS):
            message = answer(ADA, InterviewState(stage), variant=variant)
            assert not re.search("role|position|Data Engineer", message.body + message.subject)
        assert "Data Engineer" in answer(ADA, InterviewState(Stage.SCREENING)).subject


class TestNewDayRequest:
    """Friendly, and by what became of the old day."""

    @pytest.mark.parametrize(
        ("meeting", "contact", "occasion"),
        [
            (Meeting.NO_SHOW, Contact.INTERVIEWER, "no_show"),
            (Meeting.NO_SHOW, Contact.RECRUITER, "no_show"),
            (Meeting.CALLED_OFF, Contact.HIRING_MANAGER, "called_off"),
            (Meeting.MISSED, Contact.PEER, "missed"),
            (Meeting.NO_SHOW, Contact.AGENCY_RECRUITER, "intermediary"),
            (Meeting.CALLED_OFF, Contact.COORDINATOR, "intermediary"),
            (Meeting.MISSED, Contact.COORDINATOR, "intermediary_missed"),
            (Meeting.UNKNOWN, Contact.COORDINATOR, "arranged"),
            (Meeting.UNKNOWN, Contact.INTERVIEWER, "arranged"),
            (Meeting.HELD, Contact.INTERVIEWER, "arranged"),
            (Meeting.NEVER, Contact.INTERVIEWER, "arranged"),
        ],
    )
    def test_says_what_happened(self, meeting, contact, occasion):
        """And nothing where nobody knows."""
        day = ago(0 if occasion == "arranged" else 1)
        state = InterviewState(Stage.SCHEDULED, contact=contact, meeting=meeting, interview_on=day)
        assert in_words_of(new_day_request(ADA, state, today=TODAY), occasion, days={"day": day}, today=TODAY)

    @pytest.mark.parametrize("composer", [interview_confirmation, new_day_request])
    def test_names_the_day_that_is_to_come(self, composer):
        """A talk that is behind you can be neither confirmed nor moved."""
        behind, ahead = ago(9), ago(-9)
        state = InterviewState(Stage.SCHEDULED, interview_on=behind)
        assert "November 14" not in composer(ADA, state, today=TODAY).body
        assert "November 14" in composer(ADA, state).body
        booked = attrs.evolve(state, stage=Stage.INTERVIEWED, next_interview_on=ahead)
        assert "December 2" in composer(ADA, booked, today=TODAY).body
        assert "December 2" in composer(ADA, booked).body
        one = attrs.evolve(state, interview_on=ahead)
        assert "December 2" in composer(ADA, one, today=TODAY).body

    @pytest.mark.parametrize(
        ("meeting", "occasion"),
        [(Meeting.NO_SHOW, "talk"), (Meeting.MISSED, "missed_talk"), (Meeting.UNKNOWN, "arranged_talk")],
    )
    def test_calls_a_talk_to_learn_none_for_a_position(self, meeting, occasion):
        """No position is at stake."""
        message = new_day_request(ADA, InterviewState(Stage.INFORMATIONAL, meeting=meeting))
        assert in_words_of(message, occasion)
        assert not re.search("role|interview", message.body + message.subject)

    @pytest.mark.parametrize("meeting", Meeting)
    @pytest.mark.parametrize("contact", [Contact.INTERVIEWER, Contact.COORDINATOR])
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_apologises_only_for_oneself(self, meeting, contact, variant):
        """Once, and nobody is blamed; whoever arranged it may pass the apology on."""
        state = InterviewState(Stage.SCHEDULED, contact=contact, meeting=meeting, interview_on=ago(1))
        body = new_day_request(ADA, state, variant=variant).body
        regrets = re.sub("sorry (that we|to say|to hear|to miss)|apologize to them for me", "", body)
        apologies = re.findall(r"sorry|apolog|regret|afraid", regrets)
        if meeting is Meeting.MISSED:
            assert len(apologies) == 1
        elif meeting in {Meeting.NO_SHOW, Meeting.CALLED_OFF}:
            assert apologies == []
        else:  # you ask for another day than the one that was agreed
            assert len(apologies) <= 1
        assert not re.search(r"you (did not|didn't|never|forgot|failed)|I waited|waited for", body)

    @pytest.mark.parametrize(("days", "said"), [(1, "yesterday"), (0, "today"), (-1, "tomorrow")])
    def test_names_a_day_near_as_one_does(self, days, said):
        """And by its date where nobody knows what day it is."""
        meeting = Meeting.MISSED if days >= 0 else Meeting.UNKNOWN
        state = InterviewState(Stage.SCHEDULED, meeting=meeting, interview_on=ago(days))
        assert f"our interview {said}" in new_day_request(ADA, state, today=TODAY).body
        assert "our interview on " in new_day_request(ADA, state).body

    def test_names_the_day_in_words(self):
        """Where it is known."""
        state = InterviewState(Stage.SCHEDULED, meeting=Meeting.MISSED, interview_on=date(2026, 11, 20))
        assert "on Friday, November 20." in new_day_request(ADA, state).body
        assert "on Friday, 20 November." in new_day_request(ADA, state, dialect="uk").body
        bare = new_day_request(ADA, attrs.evolve(state, interview_on=None)).body
        assert "our interview. " in bare
        assert "November" not in bare

    def test_offers_times_where_you_have_some(self):
        """And says if there was no room for them."""
        state = InterviewState(Stage.SCHEDULED, meeting=Meeting.NO_SHOW)
        assert "I could do Tuesday or Wednesday morning." in new_day_request(ADA, state).body
        assert "I could do" not in new_day_request(attrs.evolve(ADA, times=""), state).body
        assert "times" in new_day_request(ADA, state, limit=155).omitted


class TestOtherOfferNews:
    """The day, and a question; never a threat."""

    DUE = date(2026, 12, 4)

    def test_names_the_day_in_words(self):
        """The state's, as long as it is still to come."""
        state = InterviewState(Stage.INTERVIEWED, other_offer_due=self.DUE)
        for today in (None, TODAY, self.DUE):
            assert "by Friday, December 4." in other_offer_news(ADA, state, today=today).body
            british = other_offer_news(ADA, state, today=today, dialect="uk").body
            assert "by Friday, 4 December." in british
        late = other_offer_news(ADA, state, today=self.DUE + timedelta(1))
        assert "December" not in late.body
        assert late == other_offer_news(ADA, InterviewState(Stage.INTERVIEWED)) == other_offer_news(ADA)

    def test_or_as_you_say_it(self):
        """What you say stands."""
        details = attrs.evolve(ADA, answer_by="noon on Friday")
        for state in (None, InterviewState(Stage.INTERVIEWED, other_offer_due=self.DUE)):
            body = other_offer_news(details, state).body
            assert "by noon on Friday." in body
            assert "December" not in body

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.INTERVIEWED), "waiting"),
            (InterviewState(Stage.ON_HOLD), "waiting"),
            (InterviewState(Stage.INTERVIEWED, meeting=Meeting.NO_SHOW), "waiting"),
            (InterviewState(Stage.APPLIED), "waiting"),
            (InterviewState(Stage.SCHEDULED), "ahead"),
            (InterviewState(Stage.SCHEDULED, interview_on=date(2026, 12, 7)), "ahead"),
            (InterviewState(Stage.SCHEDULED, interview_on=date(2026, 12, 4)), "waiting"),
            (InterviewState(Stage.INTERVIEWED, next_interview_on=date(2026, 12, 7)), "ahead"),
            (InterviewState(Stage.INTERVIEWED, next_interview_on=date(2026, 12, 1)), "waiting"),
            (InterviewState(Stage.SCHEDULED, contact="agency_recruiter"), "intermediary"),
            (InterviewState(Stage.INTERVIEWED, contact="referrer"), "intermediary"),
        ],
    )
    def test_asks_what_would_help(self, state, occasion):
        """An earlier talk where the talk would come too late."""
        state = attrs.evolve(state, other_offer_due=self.DUE)
        message = other_offer_news(ADA, state, today=TODAY)
        assert in_words_of(message, occasion, days={"answer_by": self.DUE})

    def test_asks_for_nothing_earlier_once_it_is_too_late(self):
        """The day of the talk has come."""
        due = date(2026, 11, 20)
        state = InterviewState(
            Stage.SCHEDULED, interview_on=ago(1), other_offer_due=due, other_offer=OtherOffer.TOLD
        )
        assert in_words_of(other_offer_news(ADA, state, today=TODAY), "waiting", days={"answer_by": due})

    @pytest.mark.parametrize("occasion", ["waiting", "ahead", "intermediary"])
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_never_threatens(self, occasion, variant):
        """It asks once, and sets them no day."""
        style = Style("email", Tone.WARM, variant, None)
        days = {"answer_by": self.DUE}
        message = write(Action.TELL_OF_OFFER, occasion, ADA, style, days=days)
        text, said = message.body, said_in(message)
        assert not re.search(
            r"otherwise|unless|or else|forced|have no choice|will accept|'ll accept|withdraw|match|you must"
            r"|(let me know|decide|answer|hear from you) by",
            text.replace("my answer by", "").replace("an answer by", "").replace("answer by Friday", ""),
        )
        asked = said.pop("ask")
        assert asked.count("?") <= 1
        assert "?" not in "".join(said.values())
        assert "Friday" not in asked


class TestWhatWasPromised:
    """A question for the day, for the next day, for the letter."""

    @pytest.mark.parametrize("asked", [0, 1])
    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.SCHEDULED), "day"),
            (InterviewState(Stage.SCHEDULED, contact="agency_recruiter"), "day"),
            (InterviewState(Stage.INTERVIEWED, next_round=NextRound.PROMISED), "next_day"),
            (InterviewState(Stage.ON_HOLD, next_round=NextRound.PROMISED), "next_day"),
            (InterviewState(Stage.OFFERED, offer=Offer.SPOKEN), "writing"),
            (InterviewState(Stage.ACCEPTED, offer=Offer.SPOKEN), "writing"),
        ],
    )
    def test_is_asked_for(self, state, occasion, asked):
        """And the second question is another."""
        state = attrs.evolve(state, check_ins=asked)
        assert in_words_of(check_in(ADA, state, today=TODAY), occasion + "_last" * asked)

    @pytest.mark.parametrize(
        "state",
        [
            InterviewState(Stage.SCHEDULED, interview_on=ago(-3)),
            InterviewState(Stage.INTERVIEWED, next_round=NextRound.BOOKED),
        ],
    )
    def test_is_not_asked_for_where_it_is_there(self, state):
        """Or where nobody promised any."""
        for variant in range(VARIANTS):
            message = check_in(ADA, state, today=TODAY, variant=variant)
            assert not re.search(r"\b(day|date|time|letter|in writing)\b", said_in(message)["question"])

    @pytest.mark.parametrize("offer", [Offer.WRITTEN, Offer.UNKNOWN])
    def test_is_refused_where_the_offer_is_there(self, offer):
        """It is to be answered, not asked for."""
        with pytest.raises(UntimelyMessageError) as caught:
            check_in(ADA, InterviewState(Stage.OFFERED, offer=offer))
        assert str(caught.value) == "stage is offered, so there is nothing left to ask; answer the offer"
        assert (caught.value.composer, caught.value.earliest) == ("check_in", None)

    @pytest.mark.parametrize("variant", range(VARIANTS))
    @pytest.mark.parametrize("occasion", ["day", "next_day", "writing"])
    def test_a_second_time_is_shorter_and_keeps_no_score(self, occasion, variant):
        """Whoever counts reproaches."""
        style = Style("email", Tone.WARM, variant, None)
        first, second = (
            write(Action.CHECK_IN, name, ADA, style).body for name in (occasion, f"{occasion}_last")
        )
        assert not re.search(r"again|once more|last time|second|still waiting|any more", second)
        shared = {*re.split(r"(?<=[.?])\s", first)} & {*re.split(r"(?<=[.?])\s", second)}
        assert {text for text in shared if "Hi Bo" not in text and "Ada" not in text} == set()

    def test_is_what_decide_calls_for(self):
        """The question goes with the step."""
        state = InterviewState(
            Stage.INTERVIEWED, thank_you="sent", next_round=NextRound.PROMISED, last_contact_on=ago(20)
        )
        decision = decide(state, today=TODAY)
        assert decision.next.rule.id == "ask-for-the-day-of-the-next-round"
        assert in_words_of(compose(decision, ADA), "next_day")


class TestThanksInTheQuestion:
    """A note that nobody remembers, for a talk without a day."""

    ASKED = InterviewState(Stage.INTERVIEWED, decision_due=ago(10))

    def test_is_what_decide_calls_for(self):
        """And true whether the note went out or not."""
        decision = decide(self.ASKED, today=TODAY)
        assert decision.next.rule.id == "thank-them-in-the-question"
        message = compose(decision, ADA)
        assert in_words_of(message, "promised", cues=["thanks_in_case"])
        assert message == check_in(ADA, self.ASKED, today=TODAY)
        for variant in range(VARIANTS):
            said = said_in(compose(decision, ADA, variant=variant))["thanks_in_case"]
            assert re.search("thank|appreciate|grateful|pleasure", said)

    @pytest.mark.parametrize(
        ("changes", "occasion", "cues"),
        [
            ({"thank_you": "not_sent"}, "promised", ["thanks"]),
            ({"thank_you": "sent"}, "promised", []),
            ({"thank_you": "unwelcome"}, "promised", []),
            ({"interview_on": ago(20)}, "promised", []),
            ({"decision_due": ago(0)}, "first", []),
            ({"check_ins": 1}, "last", []),
        ],
    )
    def test_is_nowhere_else(self, changes, occasion, cues):
        """Where it is known, or the time to ask has not come."""
        state = attrs.evolve(self.ASKED, **changes)
        assert in_words_of(check_in(ADA, state, today=TODAY), occasion, cues=cues)

    @pytest.mark.parametrize("meeting", ["never", "no_show"])
    def test_is_not_for_a_talk_that_was_not_held(self, meeting):
        """Nobody is thanked for nothing."""
        state = attrs.evolve(self.ASKED, meeting=meeting)
        for variant in range(VARIANTS):
            assert not speaks_of_a_talk(check_in(ADA, state, today=TODAY, variant=variant))
        assert in_words_of(check_in(ADA, state, today=TODAY), "promised")


STATES = [
    InterviewState(stage, contact=contact, meeting=meeting, thank_you=ThankYou.NOT_SENT, check_ins=asked)
    for (stage, contact, meeting), asked in zip(
        product(Stage, Contact, sorted(NOT_MET)), cycle([0, 0, 1]), strict=False
    )
]
"""Everybody you have not met."""


@pytest.mark.parametrize(
    "composer",
    [
        *(thank_you_note, connection_request, check_in, rejection_reply, offer_reply, invitation_reply),
        *(farewell, keep_in_touch, answer, new_day_request, other_offer_news, own_news),
    ],
)
class TestNoTalk:
    """No message speaks of a talk that was not held, whatever the stage and whoever the contact."""

    def test_where_there_was_none(self, composer):
        """In none of the wordings."""
        written = 0
        for state, variant in zip(STATES, cycle(range(VARIANTS)), strict=False):
            try:
                message = composer(TELLING, state, channel="email", variant=variant, today=TODAY)
            except (PrematureRequestError, UntimelyMessageError):
                continue
            assert not speaks_of_a_talk(message), (state, message.body)
            written += 1
        assert written >= 30  # a rejection is answered in few states

    def test_nor_to_pass_on(self, composer):
        """Where somebody else passes the thanks on."""
        details = attrs.evolve(ADA, via_name="Cy Placeholder")
        state = InterviewState(Stage.INTERVIEWED, meeting=Meeting.NO_SHOW)
        if composer is thank_you_note:
            message = composer(details, state)
            assert message.body.startswith("Hi Cy,")
            assert not speaks_of_a_talk(message)


class TestOwnNews:
    """What they ought to hear from you, in your own words."""

    @pytest.mark.parametrize(
        ("said", "stands"),
        [
            ("I have applied upstairs", "I have applied upstairs."),
            ("Is it still open?", "Is it still open?"),
            ("Well. {topic} it is", "Well. {topic} it is."),
        ],
    )
    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_is_what_you_say(self, said, stands, variant):
        """As you wrote it, and with one full stop at its end."""
        message = own_news(attrs.evolve(ADA, news=said), variant=variant)
        assert said_in(message)["news"] == stands
        assert message.body.count(said) == 1

    def test_needs_to_be_said(self):
        """Nobody else knows what there is to tell."""
        with pytest.raises(MissingDetailError) as caught:
            own_news(ADA)
        assert str(caught.value) == (
            "news is missing, but only the candidate knows what there is to tell; ask the candidate for news"
        )
        assert (caught.value.field, caught.value.composer) == ("news", "own_news")

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.APPLIED), "house"),
            (InterviewState(Stage.INTERVIEWED, contact=Contact.HIRING_MANAGER), "house"),
            (InterviewState(Stage.APPLIED, contact=Contact.OWN_MANAGER), "own_manager"),
            (InterviewState(Stage.WITHDRAWN, contact=Contact.OWN_MANAGER), "own_manager"),
            (InterviewState(Stage.WITHDRAWN, turn=Turn.RECONSIDERED), "reconsidered"),
            (InterviewState(Stage.DECLINED, turn=Turn.RECONSIDERED), "reconsidered"),
        ],
    )
    def test_is_introduced_by_whom_it_is_for(self, state, occasion):
        """To a manager, to a house, or to whoever you turned down."""
        assert in_words_of(own_news(TELLING, state), occasion, details=TELLING)
        assert in_words_of(own_news(TELLING), "house", details=TELLING)

    @pytest.mark.parametrize("variant", range(VARIANTS))
    def test_says_that_you_thought_again_even_where_no_position_is_known(self, variant):
        """Or the news would come out of nowhere."""
        nowhere = attrs.evolve(TELLING, company="", position="")
        message = own_news(nowhere, InterviewState(Stage.DECLINED), variant=variant)
        said = said_in(message)
        assert [*said][:3] == ["greeting", "opening", "news"]
        assert re.search(
            r"\bagain\b|still (consider|available)|since I gave you my (answer|decision)", said["opening"]
        )
        assert "exam" not in said["opening"]


class TestTellingWhoHelped:
    """Somebody there who has no part in it hears that you said yes."""

    @pytest.mark.parametrize(
        ("state", "occasion"),
        [
            (InterviewState(Stage.ACCEPTED), "helper"),
            (InterviewState(Stage.HIRED), "helper"),
            (InterviewState(Stage.ACCEPTED, meeting=Meeting.NEVER), "helper"),
            (InterviewState(Stage.ACCEPTED, meeting=Meeting.HELD), "helper"),
            (InterviewState(Stage.OFFERED), "declined"),
            (InterviewState(Stage.OFFERED, meeting=Meeting.NEVER), "declined"),
        ],
    )
    def test_once_you_have(self, state, occasion):
        """An offer is not a yes."""
        message = farewell(ADA, attrs.evolve(state, contact=Contact.EMPLOYEE))
        assert in_words_of(message, occasion)
        assert (occasion == "helper") is ("accepted" in message.body)


class TestBeforeATalk:
    """A talk that is still to come is not thanked for, either."""

    def test_with_a_request(self):
        """To somebody who never answered, and to somebody you are about to meet."""
        silent = InterviewState(Stage.APPLIED, check_ins=2, last_contact_on=ago(90), interview_on=None)
        ahead = InterviewState(Stage.INFORMATIONAL, interview_on=ago(-3))
        for state, occasion in ((silent, "open"), (ahead, "informational")):
            message = connection_request(ADA, state, today=TODAY)
            assert in_words_of(message, occasion)
            assert not speaks_of_a_talk(message)
        behind = attrs.evolve(ahead, interview_on=ago(3))
        assert in_words_of(connection_request(ADA, behind, today=TODAY), "informational")


class TestCompose:
    """What is open is written, and nothing else."""

    @pytest.mark.parametrize(
        ("state", "composer"),
        [
            (InterviewState(Stage.APPLIED, turn=Turn.YOURS, last_contact_on=ago(1)), answer),
            (InterviewState(Stage.SCHEDULED, meeting=Meeting.NO_SHOW, interview_on=TODAY), new_day_request),
            (
                InterviewState(Stage.INTERVIEWED, thank_you="sent", other_offer=OtherOffer.OPEN),
                other_offer_news,
            ),
            (InterviewState(Stage.APPLIED, contact=Contact.OWN_MANAGER), own_news),
        ],
    )
    def test_the_new_steps_have_their_composers(self, state, composer):
        """With the same arguments."""
        decision = decide(state, today=TODAY)
        message = compose(decision, TELLING)
        assert message.action is decision.next.action
        assert decision.allows(message.action)
        assert message == composer(TELLING, state, today=TODAY)

    def test_nothing_is_written_to_find_out(self):
        """It is a thing to note."""
        decision = decide(InterviewState(Stage.SCHEDULED, interview_on=ago(2)), today=TODAY)
        assert decision.next.action is Action.FIND_OUT
        nothing = compose(decision, ADA)
        assert nothing == Unwritten(
            Action.FIND_OUT, "Nothing is written for this step: Record whether you have met."
        )
        assert not nothing

    def test_an_answer_without_words_is_refused(self):
        """With the detail that is missing."""
        state = InterviewState(Stage.APPLIED, turn=Turn.YOURS, last_contact_on=ago(1))
        with pytest.raises(MissingDetailError, match=r"^answer is missing"):
            compose(decide(state, today=TODAY), made.ADA)

    def test_nor_is_news_without_any(self):
        """With the detail that is missing."""
        state = InterviewState(Stage.APPLIED, contact=Contact.OWN_MANAGER)
        with pytest.raises(MissingDetailError, match=r"^news is missing"):
            compose(decide(state, today=TODAY), made.ADA)

    def test_nothing_is_written_too_late(self):
        """After the last day of a step, as before its first."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(1))
        decision = decide(state, today=TODAY)
        step = decision.next
        assert compose(decision, ADA, today=step.latest).action is Action.SEND_THANK_YOU
        assert not compose(decision, ADA, today=step.latest + timedelta(1))
