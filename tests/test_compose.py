"""What a decision calls for next, in words; or nothing, where nothing is to be written."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    PERMISSIVE,
    Action,
    Channel,
    Contact,
    Details,
    InterviewState,
    Invitation,
    MissingDetailError,
    Permission,
    PrematureRequestError,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    Unwritten,
    check_in,
    compose,
    connection_request,
    decide,
    farewell,
    invitation_reply,
    keep_in_touch,
    offer_reply,
    permission_request,
    rejection_reply,
    thank_you_note,
)

TODAY = date(2026, 11, 22)

ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    company="Acme",
    topic="the move to event sourcing",
)
TELLING = attrs.evolve(ADA, news="I have moved to Lisbon")
"""Ada, who has something to tell: a line now and then is about news."""


def ago(days):
    """The day so many days before today."""
    return TODAY - timedelta(days)


class TestNextStep:
    """Each step has its composer."""

    @pytest.mark.parametrize(
        ("state", "composer"),
        [
            (InterviewState(Stage.INTERVIEWED, interview_on=ago(1)), thank_you_note),
            (InterviewState(Stage.SCREENING, contact=Contact.RECRUITER, meeting="held"), thank_you_note),
            (InterviewState(Stage.INTERVIEWED, thank_you="sent", last_contact_on=ago(60)), check_in),
            (InterviewState(Stage.OFFERED), offer_reply),
            (InterviewState(Stage.REJECTED), rejection_reply),
            (InterviewState(Stage.CLOSED), rejection_reply),
            (InterviewState(Stage.WITHDRAWN), farewell),
            (InterviewState(Stage.HIRED, contact=Contact.REFERRER), farewell),
            (InterviewState(Stage.HIRED), connection_request),
            (InterviewState(Stage.ACCEPTED, relationship=Relationship.CONNECTED), keep_in_touch),
            (InterviewState(Stage.HIRED, invitation=Invitation.RECEIVED), invitation_reply),
        ],
    )
    def test_is_written_by_its_composer(self, state, composer):
        """With the same arguments."""
        decision = decide(state, today=TODAY)
        expected = composer(TELLING, state, today=TODAY)
        assert compose(decision, TELLING) == expected
        assert expected.action is decision.next.action

    @pytest.mark.parametrize(
        "state",
        [
            InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT),
            InterviewState(Stage.SCHEDULED),
            InterviewState(Stage.UNKNOWN),
            InterviewState(Stage.INTERVIEWED, thank_you="sent", check_ins=2, last_contact_on=ago(9)),
        ],
    )
    def test_is_nothing_where_there_is_nothing_to_write(self, state):
        """You wait, prepare or move on, and are told so; it counts as false."""
        step = decide(state, today=TODAY).next
        assert step.action in {Action.WAIT, Action.PREPARE, Action.MOVE_ON}
        nothing = compose(decide(state, today=TODAY), ADA)
        assert nothing == Unwritten(step.action, f"Nothing is written for this step: {step.title}.")
        assert not nothing

    @pytest.mark.parametrize(
        ("state", "says", "opens"),
        [
            (
                InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT, last_contact_on=ago(1)),
                "Wait. From 2026-11-27 on there is a message to write: Ask politely how things stand.",
                date(2026, 11, 27),
            ),
            (
                InterviewState(Stage.SCHEDULED, interview_on=ago(-6)),
                "Read up on them. From 2026-11-28 on there is a message to write: Ask permission to connect.",
                date(2026, 11, 28),
            ),
        ],
    )
    def test_what_comes_after_it_is_named_with_its_day(self, state, says, opens):
        """Whether today is known or not; on that day it is written, and nothing is ahead any more."""
        decision = decide(state, today=TODAY)
        step, then = decision.steps
        nothing = Unwritten(step.action, f"Nothing is written for this step: {says}", opens)
        assert compose(decision, ADA) == compose(decide(state), ADA) == nothing
        assert compose(decision, ADA, today=opens - timedelta(1)) == nothing
        assert compose(decision, ADA, today=opens).earliest is None
        assert compose(decision, ADA, step=then, today=opens).action is then.action

    def test_the_first_of_those_that_come_after_it_is_named(self):
        """In whatever order they stand; one that is open, or has no words, has no day to wait for."""
        decision = decide(InterviewState(Stage.INTERVIEWED, thank_you="sent", last_contact_on=ago(1)))
        wait, question = decision.steps
        several = [
            attrs.evolve(question, earliest=ago(9)),
            attrs.evolve(question, earliest=TODAY),
            attrs.evolve(question, earliest=ago(-9), latest=None, due=None),
            attrs.evolve(question, earliest=ago(-8), action=Action.KEEP_IN_TOUCH),
            attrs.evolve(wait, earliest=ago(-7), latest=None),
            attrs.evolve(question, earliest=None),
        ]
        nothing = compose(attrs.evolve(decision, steps=(wait, *several)), ADA, today=TODAY)
        assert nothing.earliest == ago(-8)
        assert nothing.says.endswith(f" From {ago(-8)} on there is a message to write: {several[3].title}.")

    def test_is_nothing_before_its_time(self):
        """A line every few months is no line tomorrow; the day is named."""
        state = InterviewState(
            Stage.REJECTED, decided_on=ago(9), last_contact_on=ago(5), relationship="connected"
        )
        decision = decide(state, today=TODAY)
        assert decision.next.action is Action.KEEP_IN_TOUCH
        assert decision.next.earliest > TODAY
        opens = decision.next.earliest
        nothing = compose(decision, TELLING)
        assert nothing == Unwritten(
            Action.KEEP_IN_TOUCH, f"It is too early: write it on {opens} or later.", opens
        )
        assert not nothing
        assert not compose(decision, TELLING, today=opens - timedelta(1))
        assert compose(decision, TELLING, today=opens).action is Action.KEEP_IN_TOUCH

    def test_is_nothing_after_its_last_day(self):
        """Which is named, too; no day brings it back."""
        decision = decide(InterviewState(Stage.INTERVIEWED, interview_on=ago(1)), today=TODAY)
        step = decision.next
        assert compose(decision, ADA, today=step.latest).action is step.action
        nothing = compose(decision, ADA, today=step.latest + timedelta(1))
        assert nothing == Unwritten(step.action, f"It is too late: the last day for it was {step.latest}.")
        assert (bool(nothing), nothing.earliest) == (False, None)

    def test_without_a_day_nothing_is_too_early(self):
        """Nobody knows."""
        state = InterviewState(
            Stage.REJECTED, decided_on=ago(9), last_contact_on=ago(5), relationship="connected"
        )
        assert compose(decide(state), TELLING).action is Action.KEEP_IN_TOUCH

    def test_every_state_gets_its_message_or_none(self):
        """None is refused but a request that doesn't say where you met, and what only Ada can say.

        What is not written is what has no words.
        """
        details = attrs.evolve(ADA, news="I have applied for a role in Cy's team")
        for stage in Stage:
            for contact in Contact:
                for invitation in Invitation:
                    for permission in Permission:
                        state = InterviewState(
                            stage, contact=contact, invitation=invitation, permission=permission
                        )
                        decision = decide(state)
                        for step in decision.steps:
                            message = compose(decision, details, step=step)
                            assert message.action is step.action
                            assert bool(message) is step.action.facts.written


class TestAnotherStep:
    """Any step of the decision can be written."""

    def test_the_sentence_for_the_goodbye(self):
        """It comes after the preparation, which nobody writes."""
        decision = decide(InterviewState(Stage.SCHEDULED, contact=Contact.PEER))
        prepare, ask = decision.steps
        assert compose(decision, ADA, step=prepare) == Unwritten(
            Action.PREPARE, f"Nothing is written for this step: {prepare.title}."
        )
        assert compose(decision, ADA, step=ask) == permission_request(ADA, decision.state)

    def test_the_request_after_the_reply(self):
        """What you owe comes first."""
        decision = decide(InterviewState(Stage.REJECTED), today=TODAY)
        reply, request, _ = decision.steps
        assert compose(decision, ADA) == compose(decision, ADA, step=reply)
        assert compose(decision, ADA, step=request) == connection_request(ADA, decision.state)


class TestManner:
    """How it is written is the caller's to say."""

    def test_channel_tone_variant_and_limit_are_passed_on(self):
        """To whichever composer it is."""
        for stage in (Stage.INTERVIEWED, Stage.HIRED):
            message = compose(
                decide(InterviewState(stage)), ADA, channel="sms", tone=Tone.FORMAL, variant=2, limit=290
            )
            assert (message.channel, message.limit) == (Channel.SMS, 290)
            assert message.body.startswith("Hello Bo, this is Ada Sample.")
            assert message != compose(
                decide(InterviewState(stage)), ADA, channel="sms", tone=Tone.FORMAL, variant=3, limit=290
            )

    @pytest.mark.parametrize(
        "style",
        [{"length": "short"}, {"length": "long"}, {"dialect": "uk"}, {"thread": "Your application"}],
        ids=str,
    )
    def test_length_dialect_and_thread_are_passed_on(self, style):
        """To whichever composer it is."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(1))
        written = compose(decide(state, today=TODAY), ADA, tone="formal", **style)
        assert written == thank_you_note(ADA, state, today=TODAY, tone="formal", **style)
        assert written != compose(decide(state, today=TODAY), ADA, tone="formal")

    def test_what_they_have_read_is_passed_on(self):
        """And none of it is said again."""
        decision = decide(InterviewState(Stage.INTERVIEWED, interview_on=ago(1)), today=TODAY)
        first = compose(decision, ADA)
        again = compose(decision, ADA, earlier=[first])
        assert {part.text for part in first.parts[1:-1]}.isdisjoint(part.text for part in again.parts[1:-1])

    def test_a_hint_is_asked_for_only_after_a_no(self):
        """Where you want one; no other message knows of it."""
        decision = decide(InterviewState(Stage.REJECTED), today=TODAY)
        assert compose(decision, ADA, feedback=True) == rejection_reply(
            ADA, decision.state, today=TODAY, feedback=True
        )
        assert compose(decision, ADA, feedback=True) != compose(decision, ADA)
        for stage in (Stage.INTERVIEWED, Stage.HIRED, Stage.OFFERED):
            other = decide(InterviewState(stage))
            assert compose(other, ADA, feedback=True) == compose(other, ADA)

    def test_the_day_is_the_decisions_own(self):
        """A late note apologises without being told the day twice."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(6))
        decision = decide(state, today=TODAY)
        assert decision.today == TODAY
        assert "sorry" in compose(decision, ADA).body
        assert "sorry" not in compose(decision, ADA, today=ago(5)).body
        assert "sorry" in compose(decision, ADA, today=datetime(2026, 11, 22, 9)).body  # noqa: DTZ001
        assert "sorry" not in compose(decide(state), ADA).body

    def test_the_same_answer_another_day_is_the_same_answer(self):
        """The day is not part of it."""
        one, other = (decide(InterviewState(Stage.HIRED), today=day) for day in (TODAY, ago(1)))
        assert one == other
        assert hash(one) == hash(other)
        assert one.today != other.today

    def test_the_policy_says_when_a_note_is_late(self):
        """As everywhere."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(5))
        patient = attrs.evolve(CAUTIOUS, timing=attrs.evolve(CAUTIOUS.timing, thank_you_unexcused=5))
        decision = decide(state, today=TODAY, policy=patient)
        assert "sorry" not in compose(decision, ADA, policy=patient).body

    def test_a_request_that_a_decision_allows_is_written(self):
        """Whatever policy allowed it; and one that it doesn't allow is none of its steps."""
        state = InterviewState(Stage.INTERVIEWED, thank_you="sent", last_contact_on=ago(3))
        decision = decide(state, today=TODAY, policy=PERMISSIVE)
        step = next(step for step in decision.steps if step.action is Action.SEND_INVITATION)
        expected = connection_request(ADA, state, today=TODAY, policy=PERMISSIVE)
        assert compose(decision, ADA, step=step, policy=PERMISSIVE) == expected
        with pytest.raises(PrematureRequestError):
            compose(decide(state, today=TODAY), ADA, step=step)


class TestRefusals:
    """What it cannot use."""

    def test_a_request_must_say_where_you_met(self):
        """As when the composer is called by its name."""
        with pytest.raises(MissingDetailError, match=r"^company is missing, but connection_request says "):
            compose(decide(InterviewState(Stage.HIRED)), attrs.evolve(ADA, company=""))

    def test_what_is_no_decision_no_step_no_details_and_no_policy(self):
        """A mistake in the program, not in the data."""
        decision = decide(InterviewState(Stage.HIRED))
        with pytest.raises(
            TypeError, match=r"^decision is InterviewState\(.*, but compose takes a Decision; "
        ):
            compose(decision.state, ADA)
        with pytest.raises(
            TypeError, match=r"^step is <Action.*, but compose takes a Step; build one first$"
        ):
            compose(decision, ADA, step=Action.CHECK_IN)
        with pytest.raises(
            TypeError, match=r"^details is None, but compose takes a Details; build one first$"
        ):
            compose(decision, None)
        with pytest.raises(TypeError, match=r"^policy is None, but compose takes a Policy; build one first$"):
            compose(decision, ADA, policy=None)
        with pytest.raises(
            TypeError, match=r"^today is 'x', but compose takes a datetime.date or None; parse "
        ):
            compose(decision, ADA, today="x")
