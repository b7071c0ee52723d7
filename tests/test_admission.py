"""Which messages are refused in which states, because what they speak of is not so."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from netiquette import (
    Contact,
    InterviewState,
    Meeting,
    NextRound,
    Offer,
    Stage,
    ThankYou,
    UntimelyMessageError,
    answer,
    check_in,
    compose,
    connection_request,
    decide,
    errors,
    farewell,
    interview_confirmation,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_acceptance,
    offer_reply,
    other_offer_news,
    own_news,
    permission_request,
    rejection_reply,
    thank_you_note,
)
from tests import made

TELLING = attrs.evolve(made.ADA, answer="Yes, Tuesday at ten suits me", news="I have moved to Lisbon.")
TODAY = date(2026, 11, 23)

OPEN = "applied screening scheduled interviewing interviewed on_hold no_response unknown"
LOST = "rejected rescinded closed"
ADMITTED = {
    interview_confirmation: f"researching informational {OPEN}",
    new_day_request: "researching informational applied screening scheduled interviewing unknown",
    other_offer_news: OPEN,
    check_in: f"researching informational {OPEN}",
    offer_reply: "offered",
    offer_acceptance: "offered accepted",
    rejection_reply: LOST,
    farewell: f"{OPEN} offered declined withdrawn",
}
"""The stages at which each is written to whoever interviews you, where nothing else is known."""
ANYWHERE = (thank_you_note, answer, own_news, keep_in_touch, invitation_reply, permission_request)


def refusal(composer, state, **arguments):
    """Return the refusal, or None where it is written."""
    try:
        composer(TELLING, state, **arguments)
    except UntimelyMessageError as refused:
        return refused
    return None


@pytest.mark.parametrize("stage", Stage)
class TestStages:
    """A message that answers something is written where that has happened."""

    @pytest.mark.parametrize("composer", ADMITTED)
    def test_of_those_that_answer(self, composer, stage):
        """The refusal names the stage, says what to do, and no day makes it right."""
        refused = refusal(composer, InterviewState(stage))
        assert (refused is None) is (stage in ADMITTED[composer].split())
        if refused is not None:
            assert str(refused).startswith(f"stage is {stage}, so ")
            assert "; " in str(refused)
            assert (refused.composer, refused.earliest) == (composer.__name__, None)

    @pytest.mark.parametrize("composer", ANYWHERE)
    def test_of_the_others(self, composer, stage):
        """What they say depends on the stage, and whether they may be written does not."""
        assert refusal(composer, InterviewState(stage)) is None


@pytest.mark.parametrize("composer", [*ADMITTED, *ANYWHERE])
def test_without_a_state_each_has_its_own(composer):
    """The stage that is natural to a message is one that it is written for."""
    assert composer(TELLING).action.facts.written


@pytest.mark.parametrize("composer", [*ADMITTED, *ANYWHERE])
class TestNobody:
    """A lead or a form is nobody to write to."""

    def test_is_written_to_by_none(self, composer):
        """At no stage."""
        for stage in Stage:
            refused = refusal(composer, InterviewState(stage, contact=Contact.NONE))
            assert str(refused) == (
                "contact is none, so there is nobody to write to; name whoever it is as the contact"
            )

    def test_is_asked_for_by_no_decision(self, composer):
        """So a tracker can compose whatever is due, and so can a request be asked for."""
        state = InterviewState(Stage.REJECTED, contact=Contact.NONE)
        assert not compose(decide(state), TELLING)
        with pytest.raises(errors.PrematureRequestError):
            connection_request(TELLING, state)
        assert refusal(composer, state)


class TestThanks:
    """They are said once, and where they are welcome."""

    @pytest.mark.parametrize(
        ("thanks", "why"),
        [
            (ThankYou.UNWELCOME, "they want no thank-you notes; write none"),
            (ThankYou.SENT, "they have been thanked, and once is enough; write none"),
        ],
    )
    def test_are_not_said_again(self, thanks, why):
        """Whatever the stage."""
        for stage in Stage:
            assert str(refusal(thank_you_note, InterviewState(stage, thank_you=thanks))) == why


class TestInterviews:
    """One that is to be held can be confirmed and moved."""

    @pytest.mark.parametrize("meeting", Meeting)
    def test_is_not_confirmed_where_it_was_not_held(self, meeting):
        """Whoever called it off has named no new day."""
        refused = refusal(interview_confirmation, InterviewState(Stage.SCHEDULED, meeting=meeting))
        assert (refused is None) is (meeting in {"unknown", "held", "never"})
        if refused is not None:
            assert str(refused) == (
                f"meeting is {meeting}, so there is no day to confirm; "
                "record the new day and leave meeting out"
            )

    @pytest.mark.parametrize("stage", ["interviewed", "on_hold", "no_response"])
    @pytest.mark.parametrize("meeting", Meeting)
    def test_is_moved_afterwards_where_it_was_not_held(self, meeting, stage):
        """A talk that took place needs no new day."""
        refused = refusal(new_day_request, InterviewState(stage, meeting=meeting))
        assert (refused is None) is (meeting in {"called_off", "no_show", "missed"})

    @pytest.mark.parametrize("next_round", NextRound)
    def test_is_moved_where_another_is_booked(self, next_round):
        """The one that is behind you is not meant."""
        state = InterviewState(Stage.INTERVIEWED, meeting="held", next_round=next_round)
        assert (refusal(new_day_request, state) is None) is (next_round == "booked")


class TestDecisions:
    """They are answered to whoever took them, or passes them on."""

    @pytest.mark.parametrize("contact", [*Contact])
    @pytest.mark.parametrize(
        ("composer", "stage"),
        [(offer_reply, "offered"), (offer_acceptance, "offered"), (rejection_reply, "rejected")],
    )
    def test_are_not_answered_to_bystanders(self, composer, stage, contact):
        """Whoever put your name forward hears of it in a message of its own."""
        refused = refusal(composer, InterviewState(stage, contact=contact))
        assert (refused is None) is (contact not in {"referrer", "employee", "own_manager", "none"})
        if refused is not None and contact != "none":
            assert str(refused) == (
                f"contact is {contact}, who has no part in the decision; answer those who told you of it"
            )


class TestFarewells:
    """Whoever helped hears how it ended."""

    @pytest.mark.parametrize("contact", [*Contact][:-2])
    @pytest.mark.parametrize("stage", Stage)
    def test_go_to_those_who_helped(self, contact, stage):
        """A referrer always, an employee after a yes; nobody else, where you leave nothing."""
        refused = refusal(farewell, InterviewState(stage, contact=contact))
        helped = contact == "referrer" or (contact == "employee" and stage in {"accepted", "hired"})
        left = stage in ADMITTED[farewell].split()
        no_position = stage in {"researching", "informational"}
        assert (refused is None) is ((helped or left) and not no_position)


class TestQuestions:
    """A question waits for the day they named."""

    STATE = InterviewState(Stage.INTERVIEWED, decision_due=date(2026, 12, 1))

    def test_waits(self):
        """And says until when."""
        refused = refusal(check_in, self.STATE, today=TODAY)
        assert refused.earliest == date(2026, 12, 1)
        assert refusal(check_in, self.STATE, today=date(2026, 12, 1)) is None
        assert refusal(check_in, self.STATE) is None

    def test_is_pressed_by_another_offer(self):
        """Whoever has one to answer cannot wait, and `review` says so, too."""
        state = attrs.evolve(self.STATE, other_offer="told")
        assert refusal(check_in, state, today=TODAY) is None

    def test_is_asked_of_a_spoken_offer_before_the_day(self):
        """The decision is out; it is the letter that is missing."""
        state = attrs.evolve(self.STATE, stage="offered", offer=Offer.SPOKEN)
        assert refusal(check_in, state, today=TODAY) is None
        state = attrs.evolve(state, stage="rejected")
        assert str(refusal(check_in, state, today=TODAY)).endswith("ask nothing")

    def test_counts_afresh_after_the_next_round(self):
        """What was asked before it is answered by it."""
        state = InterviewState(
            Stage.INTERVIEWED, check_ins=2, next_interview_on=date(2026, 11, 9), thank_you="sent"
        )
        assert refusal(check_in, state)
        assert refusal(check_in, state, today=TODAY) is None

    @pytest.mark.parametrize("other", ["open", "told", "taken"])
    def test_is_pressed_only_while_the_other_waits(self, other):
        """An offer that was taken waits for nothing, and there is nothing to tell of."""
        state = attrs.evolve(self.STATE, other_offer=other)
        assert (refusal(check_in, state, today=TODAY) is None) is (other != "taken")
        refused = refusal(other_offer_news, state, today=TODAY)
        assert (refused is None) is (other != "taken")
        if refused is not None:
            assert str(refused) == (
                "you took the other offer, so there is nothing to wait for; withdraw instead"
            )
