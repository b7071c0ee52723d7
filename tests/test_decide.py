"""`decide`: against the naive twin over the whole domain, and what it promises about its arguments."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import product

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    BusinessCalendar,
    Contact,
    InterviewState,
    Invitation,
    Meeting,
    Network,
    OtherOffer,
    Permission,
    Policy,
    Relationship,
    Rule,
    Stage,
    ThankYou,
    Turn,
    Verdict,
    decide,
)
from netiquette._deciding.compiled import ORDINARY
from netiquette._vocabulary.state import DATE_FIELDS, WORD_FIELDS
from tests import oracle
from tests.made import row

FRIDAY = date(2026, 11, 20)
"""The day by which the dated examples judge."""

RARE = [field for field, words in WORD_FIELDS.items() if words in ORDINARY]
"""The words that most trackers have no column for."""

UNDECIDED = [stage for stage in Stage if not stage.decided]


def ago(days):
    """Return the day so many days before the day we judge by; negative for one that is to come."""
    return FRIDAY - timedelta(days=days)


def actions(decision):
    """Return what the steps do, in order."""
    return [step.action for step in decision.steps]


def mixture(draw, stage):
    """Draw a state: each word is as usual in two of three, each day unknown in three of five."""
    fields = {
        field: draw.choice([*words])
        for field, words in WORD_FIELDS.items()
        if field != "stage" and draw.random() < 1 / 3
    }
    for field in DATE_FIELDS:
        if draw.random() < 2 / 5:
            reach = draw.choice([12, 60, 400])
            fields[field] = ago(draw.randint(-reach, reach))
    return InterviewState(stage, check_ins=draw.choice([0, 0, 0, 1, 2, 3]), **fields)


def agrees(state, today=None):
    """Return whether `decide` and the naive twin give the same answer, steps and days."""
    decision = decide(state, today=today)
    return (
        decision.verdict is oracle.verdict(state, today)
        and actions(decision) == oracle.actions(state, today)
        and all(
            (step.earliest, step.due, step.latest)
            == oracle.days(state, step.action, actions(decision), today)
            for step in decision.steps
        )
    )


class TestTheWholeDomain:
    """`decide` and an if/elif chain written by hand agree everywhere."""

    @pytest.mark.parametrize("check_ins", [0, 2])
    @pytest.mark.parametrize("stage", Stage)
    def test_without_dates(self, stage, check_ins):
        """Every combination of the words that most trackers have gets the twin's answer: 304,128 states."""
        domain = product(Contact, Relationship, Invitation, Permission, Network, ThankYou)
        differing = []
        for contact, relationship, invitation, permission, network, thank_you in domain:
            state = InterviewState(
                stage,
                contact=contact,
                relationship=relationship,
                invitation=invitation,
                permission=permission,
                network=network,
                thank_you=thank_you,
                check_ins=check_ins,
            )
            if not agrees(state):
                differing.append(state)
        assert differing == []

    @pytest.mark.parametrize("field", RARE)
    @pytest.mark.parametrize("stage", Stage)
    def test_one_rare_word(self, stage, field):
        """Every word that few trackers have gets it alone, with every one of those that bear on courtesy.

        All of them with all others would be 700 million states: mixtures of several are drawn below.
        """
        for word, contact, permission, thank_you in product(
            WORD_FIELDS[field], Contact, Permission, ThankYou
        ):
            state = InterviewState(
                stage, contact=contact, permission=permission, thank_you=thank_you, **{field: word}
            )
            assert agrees(state)

    @pytest.mark.parametrize("stage", Stage)
    def test_mixtures(self, stage):
        """So do states of any words and any days, with a day to judge by and without."""
        draw = random.Random(stage.value)  # noqa: S311  repeatable, not secret
        for number in range(600):
            state = mixture(draw, stage)
            assert agrees(state, FRIDAY if number % 4 else None)

    @pytest.mark.parametrize("stage", Stage)
    def test_every_interview_day(self, stage):
        """The interview may lie on any day from a week ahead to two weeks back."""
        for days, thank_you, contact in product(range(-7, 15), ThankYou, Contact):
            state = InterviewState(stage, contact=contact, thank_you=thank_you, interview_on=ago(days))
            assert agrees(state, FRIDAY)
            assert agrees(state)

    @pytest.mark.parametrize("stage", UNDECIDED)
    def test_every_silence(self, stage):
        """Promises, contacts and questions may lie on any days, and in any order."""
        offsets = [None, -12, -1, 0, 1, 2, 4, 6, 7, 8, 15, 20, 21, 22, 29, 30, 31]
        for due, last, check_ins in product(offsets, offsets, range(4)):
            state = InterviewState(
                stage,
                contact=Contact.HIRING_MANAGER,
                thank_you=ThankYou.SENT,
                check_ins=check_ins,
                interview_on=ago(9) if stage is Stage.INTERVIEWED else None,
                decision_due=None if due is None else ago(due),
                last_contact_on=None if last is None else ago(last),
            )
            assert agrees(state, FRIDAY)

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_every_aftermath(self, stage):
        """The decision and the last contact may lie on any days, and in any order."""
        offsets = [None, -1, 0, 1, 2, 3, 13, 14, 15, 90]
        for decided, last, contact in product(offsets, offsets, Contact):
            state = InterviewState(
                stage,
                contact=contact,
                decided_on=None if decided is None else ago(decided),
                last_contact_on=None if last is None else ago(last),
            )
            assert agrees(state, FRIDAY)
            assert agrees(state)

    @pytest.mark.parametrize("stage", Stage)
    def test_every_withdrawn_request(self, stage):
        """A request may have been withdrawn on any day of the last month."""
        for days, invitation, permission in product(range(-1, 32), Invitation, Permission):
            state = InterviewState(stage, invitation=invitation, permission=permission, invited_on=ago(days))
            assert agrees(state, FRIDAY)


class TestWhatTheIssueAsksFor:
    """The three answers by which the library stands or falls."""

    def test_interviewed_means_wait_and_thank(self):
        """After the interview: wait, and write the note."""
        decision = decide(InterviewState(Stage.INTERVIEWED))
        assert decision.verdict is Verdict.WAIT
        assert decision.next.action is Action.SEND_THANK_YOU
        assert not decision.connect

    @pytest.mark.parametrize("stage", [Stage.OFFERED, Stage.REJECTED])
    def test_a_decision_opens_the_door(self, stage):
        """Once the decision is out, whichever it is, connect."""
        assert decide(InterviewState(stage)).verdict is Verdict.CONNECT

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    def test_every_preset_waits_after_the_interview(self, policy):
        """No preset connects on the strength of the stage alone."""
        assert decide(InterviewState(Stage.INTERVIEWED), policy=policy).verdict is Verdict.WAIT


class TestArguments:
    """A call that makes no sense is refused; what a state says never is."""

    def test_a_datetime_is_reduced_to_its_own_date(self):
        """Whatever the time of day and zone, the date that is written down counts."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(3))
        late = datetime(2026, 11, 20, 23, 59, tzinfo=UTC)
        assert decide(state, today=late) == decide(state, today=FRIDAY)

    @pytest.mark.parametrize("today", ["2026-11-20", 20261120, True])
    def test_what_is_no_day_is_refused(self, today):
        """A day as text is for the caller to read, and the message says with what."""
        with pytest.raises(TypeError, match=r"parse text with datetime\.fromisoformat"):
            decide(InterviewState(Stage.APPLIED), today=today)

    def test_what_is_no_state_is_refused(self):
        """The stage alone is no state."""
        with pytest.raises(TypeError, match="decide takes an InterviewState"):
            decide(Stage.APPLIED)  # type: ignore[arg-type]

    def test_the_calendar_moves_the_days(self):
        """Five working days are more than a week where there is a holiday in between."""
        state = InterviewState(Stage.NO_RESPONSE, last_contact_on=ago(0))
        holidays = BusinessCalendar(holidays={date(2026, 11, 26)})
        assert decide(state).next.earliest == date(2026, 11, 27)
        assert decide(state, calendar=holidays).next.earliest == date(2026, 11, 30)
        assert decide(state, today=FRIDAY, calendar=holidays).next.latest == date(2026, 11, 29)

    def test_the_policy_decides(self):
        """A rule put before the others answers."""
        rule = Rule(id="peers-are-fine", says="Ours are.", when={Contact.PEER}, then=Verdict.CONNECT)
        ours = CAUTIOUS.with_rule(rule, before="await-the-decision")
        peer = InterviewState(Stage.INTERVIEWED, contact=Contact.PEER)
        assert decide(peer, policy=ours).rule == rule
        assert decide(peer).verdict is Verdict.WAIT


class TestTheOrderOfTheSteps:
    """What you owe somebody comes before what you ask of them."""

    def test_a_request_comes_after_the_reply(self):
        """The reply to a no comes first, then the request, then the line now and then."""
        decision = decide(InterviewState(Stage.REJECTED))
        assert actions(decision) == [
            Action.REPLY_TO_REJECTION,
            Action.SEND_INVITATION,
            Action.KEEP_IN_TOUCH,
        ]
        assert [step.rule.id for step in decision.steps] == [
            "thank-them-after-a-no",
            "connect-after-a-no",
            "keep-the-door-open",
        ]

    def test_what_is_owed_comes_before_theirs(self):
        """An invitation of theirs keeps; the note for yesterday's talk does not."""
        state = InterviewState(Stage.INTERVIEWED, invitation=Invitation.RECEIVED)
        assert actions(decide(state)) == [
            Action.SEND_THANK_YOU,
            Action.ACCEPT_INVITATION,
            Action.CHECK_IN,
        ]

    def test_a_question_in_time_comes_before_the_request(self):
        """And one whose time has not come comes after it."""
        state = InterviewState(Stage.APPLIED, contact=Contact.RECRUITER, last_contact_on=ago(10))
        assert actions(decide(state, today=FRIDAY)) == [Action.CHECK_IN, Action.SEND_INVITATION]
        assert actions(decide(state, today=ago(9))) == [
            Action.SEND_INVITATION,
            Action.WAIT,
            Action.CHECK_IN,
        ]

    def test_one_reads_up_on_people_before_one_asks_them(self):
        """And finds out whether one has met them."""
        ahead = InterviewState(Stage.SCHEDULED, contact=Contact.RECRUITER, interview_on=ago(-3))
        assert actions(decide(ahead, today=FRIDAY)) == [Action.PREPARE, Action.SEND_INVITATION]
        behind = attrs.evolve(ahead, interview_on=ago(1))
        assert actions(decide(behind, today=FRIDAY)) == [Action.FIND_OUT, Action.SEND_INVITATION]

    def test_a_row_may_place_the_request_itself(self):
        """A rule that names the request among its actions says where it belongs."""
        rule = Rule(
            id="message-first",
            says="Write before you ask.",
            when={Stage.ACCEPTED},
            then=(Action.KEEP_IN_TOUCH, Action.SEND_INVITATION),
        )
        ours = CAUTIOUS.with_rule(rule, before="connect-before-you-announce")
        accepted = InterviewState(Stage.ACCEPTED)
        assert actions(decide(accepted)) == [Action.SEND_INVITATION, Action.KEEP_IN_TOUCH]
        assert actions(decide(accepted, policy=ours)) == [Action.KEEP_IN_TOUCH, Action.SEND_INVITATION]
        connected = attrs.evolve(accepted, relationship=Relationship.CONNECTED)
        assert actions(decide(connected, policy=ours)) == [Action.KEEP_IN_TOUCH]

    def test_nothing_else_to_do_is_to_wait(self):
        """A rule that only places the request leaves a step where there is none to send."""
        rule = Rule(id="only-ask", says="Ask.", when={Stage.ACCEPTED}, then=(Action.SEND_INVITATION,))
        ours = CAUTIOUS.with_rule(rule, before="connect-before-you-announce")
        connected = InterviewState(Stage.ACCEPTED, relationship=Relationship.CONNECTED)
        decision = decide(connected, policy=ours)
        assert actions(decision) == [Action.WAIT]
        assert decision.next.rule is decision.rule


class TestTime:
    """Dates move the words, and each answer says until when it holds."""

    def test_the_answer_knows_its_day(self):
        """A message written for it has to know whether it is late."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(1))
        assert decide(state, today=FRIDAY).today == FRIDAY
        assert decide(state).today is None

    @pytest.mark.parametrize("stage", [Stage.INTERVIEWING, Stage.SCREENING, Stage.UNKNOWN])
    def test_the_interview_date_corrects_the_bucket(self, stage):
        """An interview ahead is prepared for, one behind is thanked for."""
        ahead = decide(InterviewState(stage, interview_on=ago(-1)), today=FRIDAY)
        behind = decide(InterviewState(stage, interview_on=ago(1)), today=FRIDAY)
        assert ahead.next.action is Action.PREPARE
        assert behind.next.action is Action.SEND_THANK_YOU

    def test_overdue_is_the_day_after_due(self):
        """On the day it is due a step is not overdue yet."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=ago(1))
        assert decide(state, today=FRIDAY).next.due == FRIDAY
        assert not decide(state, today=FRIDAY).next.overdue
        assert decide(state, today=ago(-1)).next.overdue
        assert not decide(state).next.overdue

    @pytest.mark.parametrize(
        ("state", "day"),
        [
            (InterviewState(Stage.INTERVIEWING, interview_on=ago(-4)), ago(-4)),
            (InterviewState(Stage.INTERVIEWING, interview_on=ago(0)), ago(-1)),
            (InterviewState(Stage.INTERVIEWED, interview_on=ago(0)), ago(-1)),
            (InterviewState(Stage.INTERVIEWED, interview_on=ago(1)), ago(-1)),  # the note is overdue
            (InterviewState(Stage.INTERVIEWED, interview_on=ago(2)), ago(-1)),
            (
                InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT, decision_due=date(2026, 11, 25)),
                date(2026, 11, 27),
            ),
            (
                InterviewState(Stage.NO_RESPONSE, check_ins=2, last_contact_on=ago(10)),
                ago(-20),
            ),
            (InterviewState(Stage.REJECTED, decided_on=ago(4)), ago(-11)),
            (InterviewState(Stage.REJECTED, decided_on=ago(1)), ago(-2)),  # the reply is overdue
            (InterviewState(Stage.OFFERED, decided_on=ago(1)), ago(-1)),
            (InterviewState(Stage.OFFERED, decided_on=date.max - timedelta(1)), date.max - timedelta(1)),
            (
                InterviewState(Stage.HIRED, invitation=Invitation.WITHDRAWN, invited_on=ago(1)),
                ago(-20),
            ),
            (InterviewState(Stage.INTERVIEWED), None),
            (InterviewState(Stage.HIRED, interview_on=ago(1), decided_on=ago(0)), None),
            (InterviewState(Stage.INTERVIEWED, interview_on=date(2026, 1, 1), check_ins=2), None),
        ],
    )
    def test_the_day_to_look_again(self, state, day):
        """The first day on which time alone may change the answer, or none."""
        assert decide(state, today=FRIDAY).reconsider_on == day

    def test_there_is_no_day_after_the_last(self):
        """At the end of the calendar nothing is put off to a later day."""
        state = InterviewState(Stage.INTERVIEWING, interview_on=date.max)
        assert decide(state, today=date.max).reconsider_on is None


class TestWhatWasUnknown:
    """What was taken for granted is said, and what is worth asking for is named."""

    def test_nothing_is_assumed_of_a_full_state(self):
        """A tracker that knows everything hears of no assumption."""
        state = InterviewState(
            Stage.INTERVIEWED,
            contact=Contact.PEER,
            thank_you=ThankYou.NOT_SENT,
            interview_on=ago(1),
            decision_due=ago(-6),
            last_contact_on=ago(1),
        )
        decision = decide(state, today=FRIDAY)
        assert decision.assumptions == ()
        assert decision.missing == ()

    def test_only_what_was_asked_is_missing(self):
        """To somebody connected already the contact's part does not matter for connecting."""
        decision = decide(InterviewState(Stage.HIRED, relationship=Relationship.CONNECTED))
        assert "thank_you" not in decision.missing
        assert "interview_on" not in decision.missing

    @pytest.mark.parametrize(
        ("state", "today", "missing"),
        [
            (InterviewState(Stage.UNKNOWN), None, ("stage", "contact")),
            (
                InterviewState(Stage.INTERVIEWED),
                None,
                ("contact", "interview_on", "thank_you", "decision_due", "last_contact_on"),
            ),
            (
                InterviewState(Stage.INTERVIEWED, interview_on=ago(9)),
                FRIDAY,
                ("contact", "decision_due", "last_contact_on"),
            ),
            (
                InterviewState(Stage.NO_RESPONSE, contact=Contact.PEER, thank_you=ThankYou.SENT),
                None,
                ("decision_due", "last_contact_on"),
            ),
            (
                InterviewState(Stage.REJECTED, contact=Contact.PEER),
                None,
                ("meeting", "decided_on", "turn"),
            ),
            (
                InterviewState(Stage.INTERVIEWING, contact=Contact.PEER),
                None,
                ("meeting", "interview_on", "thank_you", "decision_due", "last_contact_on"),
            ),
            (
                InterviewState(
                    Stage.SCHEDULED, contact=Contact.PEER, interview_on=ago(1), decision_due=ago(-9)
                ),
                FRIDAY,
                ("meeting", "thank_you", "last_contact_on"),
            ),
            (
                InterviewState(Stage.OFFERED, contact=Contact.PEER, turn=Turn.THEIRS),
                None,
                ("decided_on", "offer"),
            ),
            (
                InterviewState(Stage.HIRED, contact=Contact.PEER, invitation=Invitation.WITHDRAWN),
                None,
                ("invited_on",),
            ),
        ],
    )
    def test_missing_in_order(self, state, today, missing):
        """The fields worth asking for, the most useful first."""
        assert decide(state, today=today).missing == missing

    @pytest.mark.parametrize(
        ("state", "today", "said"),
        [
            (InterviewState(Stage.UNKNOWN), None, "the stage is unknown, so it is treated as undecided"),
            (
                InterviewState(Stage.APPLIED, interview_on=ago(-1)),
                FRIDAY,
                "the stage is read as scheduled, not applied, because of the interview date",
            ),
            (
                InterviewState(Stage.APPLIED),
                None,
                "the contact is unknown, so they are assumed to have a say in the decision",
            ),
            (
                InterviewState(Stage.APPLIED, decided_on=ago(0)),
                None,
                "decided_on is set aside, because at the stage applied nothing is decided",
            ),
            (
                InterviewState(Stage.REJECTED, decided_on=ago(2), last_contact_on=ago(1)),
                FRIDAY,
                "you have been in touch since the day of the decision, which is taken for your answer",
            ),
            (
                InterviewState(Stage.INTERVIEWED),
                None,
                "the day of the interview is unknown, so the thank-you note is taken to be in time",
            ),
            (
                InterviewState(Stage.INTERVIEWED, interview_on=ago(30)),
                FRIDAY,
                "whether a thank-you note was sent is unknown; the time for one of its own has passed",
            ),
            (
                InterviewState(Stage.INTERVIEWED, interview_on=ago(1)),
                FRIDAY,
                "whether a thank-you note was sent is unknown; it is taken for not sent",
            ),
            (
                InterviewState(Stage.NO_RESPONSE),
                FRIDAY,
                "there is no day to count the silence from, so the stage alone says whether to ask",
            ),
            (
                InterviewState(Stage.INTERVIEWING),
                None,
                "whether you have met is unknown, so nobody is thanked yet",
            ),
            (
                InterviewState(Stage.REJECTED),
                None,
                "whether you have met is unknown, so it is assumed that you have",
            ),
            (
                InterviewState(Stage.INTERVIEWING, last_contact_on=ago(30)),
                FRIDAY,
                "whether you have met is unknown; it is too late for a separate note",
            ),
            (
                InterviewState(Stage.INTERVIEWED, interview_on=ago(9), next_interview_on=ago(1)),
                FRIDAY,
                "the day of the next interview has come, so it is read as the latest one",
            ),
            (
                InterviewState(Stage.INTERVIEWED, interview_on=ago(-1)),
                FRIDAY,
                "you have met before and the interview is still ahead, so it is read as the next one",
            ),
            (
                InterviewState(Stage.APPLIED, next_interview_on=ago(-9)),
                FRIDAY,
                "the stage is read as scheduled, not applied, because of the interview date",
            ),
            (
                InterviewState(Stage.APPLIED, other_offer=OtherOffer.OPEN, other_offer_due=ago(1)),
                FRIDAY,
                "the day the other employer named has passed, so that offer is set aside",
            ),
            (
                InterviewState(Stage.HIRED, invitation=Invitation.WITHDRAWN),
                None,
                "when the request was withdrawn is unknown; the network is taken to block a new one",
            ),
            (
                InterviewState(Stage.APPLIED, last_contact_on=ago(0)),
                None,
                "today is unknown, so nothing is judged due or overdue",
            ),
        ],
    )
    def test_assumptions_in_sentences(self, state, today, said):
        """Each unknown comes with what it was taken for."""
        assert said in decide(state, today=today).assumptions

    def test_nothing_is_assumed_of_what_no_rule_asks_for(self):
        """Where a policy treats all contacts alike, the contact is not worth knowing."""
        policy = Policy([row("rest")], [row("do-nothing", then=[Action.WAIT])])
        decision = decide(InterviewState(Stage.APPLIED), policy=policy)
        assert (decision.assumptions, decision.missing) == ((), ())

    @pytest.mark.parametrize("last", [ago(41), None])
    def test_only_a_contact_since_is_an_answer(self, last):
        """After five weeks the time for one is past, but nobody answered."""
        state = InterviewState(
            Stage.REJECTED,
            contact=Contact.PEER,
            meeting=Meeting.HELD,
            decided_on=ago(40),
            last_contact_on=last,
        )
        assert decide(state, today=FRIDAY).assumptions == ()


class TestMistakes:
    """What is not an argument is shown, with what to do."""

    def test_no_state(self):
        with pytest.raises(TypeError, match=r"^state is 'applied', but decide takes an InterviewState; "):
            decide("applied")

    @pytest.mark.parametrize(
        ("argument", "expected"),
        [("state", "an InterviewState"), ("policy", "a Policy"), ("calendar", "a BusinessCalendar")],
    )
    def test_every_argument_is_what_it_is(self, argument, expected):
        """And the first that is not is named."""
        arguments = {"state": InterviewState(Stage.APPLIED), argument: None}
        with pytest.raises(
            TypeError, match=rf"^{argument} is None, but decide takes {expected}; build one first$"
        ):
            decide(arguments.pop("state"), **arguments)

    def test_no_day(self):
        with pytest.raises(
            TypeError, match=r"^today is '20 Nov', but decide takes a datetime\.date or None; parse"
        ):
            decide(InterviewState(Stage.APPLIED), today="20 Nov")
