"""`explain`: the work it shows is the work that was done, and what it promises comes true."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Attempt,
    BusinessCalendar,
    Change,
    Contact,
    InterviewState,
    Invitation,
    Moment,
    Network,
    Permission,
    Policy,
    Relationship,
    Rule,
    Silence,
    Stage,
    ThankYou,
    Verdict,
    decide,
    explain,
)
from netiquette.errors import InvalidStateError
from netiquette.strategies import calendars, policies, questions
from tests.exact_changes import check_changes
from tests.made import row

FRIDAY = date(2026, 11, 20)


class TestChanges:
    """What would change the answer is exact, and no part of it is enough."""

    @given(questions(), policies(), calendars())
    def test_come_true_on_any_day(self, question, policy, calendar):
        """Whatever the dates, the policy and the calendar."""
        state, today = question
        changes = check_changes(state, today, policy, calendar)
        waited = [change for change in changes if change.today is not None]
        assert len(waited) <= 1
        for change in waited:
            assert today is not None
            assert change.today is not None
            assert change.today > today
            before = decide(
                state,
                today=change.today - timedelta(days=1),
                policy=policy,
                calendar=calendar,
            )
            assert not before.connect

    def test_waiting_comes_first(self):
        """Time alone asks nothing of anybody; the day is the first on which it is enough."""
        state = InterviewState(
            Stage.INTERVIEWED,
            contact=Contact.PEER,
            check_ins=2,
            last_contact_on=FRIDAY,
            thank_you=ThankYou.SENT,
        )
        change = explain(state, today=FRIDAY).changes[0]
        assert change.today == FRIDAY + timedelta(days=30)
        assert change.says == "once it is 2026-12-20"
        assert change.when == frozenset()
        assert change.apply(state) == state

    def test_waiting_goes_on_to_the_day_that_is_enough(self):
        """What changes on the way, and opens nothing, is passed over."""
        policy = Policy(
            [
                row("rest", when={Moment.INTERVIEW_DAY, Moment.FRESH}),
                row("stay-away", when={Moment.FADING}, then=Verdict.REFRAIN),
                row("go", then=Verdict.CONNECT),
            ],
            [row("do-nothing", then=[Action.WAIT])],
        )
        state = InterviewState(Stage.INTERVIEWED, interview_on=FRIDAY)
        assert decide(state, today=FRIDAY, policy=policy).reconsider_on == FRIDAY + timedelta(days=1)
        (change,) = explain(state, today=FRIDAY, policy=policy).changes
        assert (change.today, change.verdict) == (FRIDAY + timedelta(days=4), Verdict.CONNECT)

    def test_waiting_knows_the_days_off(self):
        """Where the weekend is worked, five business days are over sooner."""
        policy = Policy(
            [row("rest", when={Silence.EARLY}), row("go", then=Verdict.CONNECT)],
            [row("do-nothing", then=[Action.WAIT])],
        )
        state = InterviewState(Stage.INTERVIEWED, interview_on=FRIDAY)
        opens = [
            explain(state, today=FRIDAY, policy=policy, calendar=calendar).changes[0].today
            for calendar in (BusinessCalendar(weekend=()), BusinessCalendar())
        ]
        assert opens == [date(2026, 11, 25), date(2026, 11, 27)]

    def test_a_withdrawn_request_is_waited_out(self):
        """The block ends on a day, and the door opens with it."""
        state = InterviewState(Stage.HIRED, invitation=Invitation.WITHDRAWN, invited_on=FRIDAY)
        assert [change.today for change in explain(state, today=FRIDAY).changes] == [
            date(2026, 12, 11),
            None,
        ]

    def test_the_founding_text_needs_two_things_at_once(self):
        """Off LinkedIn before the decision, neither alone is enough."""
        state = InterviewState(Stage.INTERVIEWED, network=Network.FACEBOOK, invitation=Invitation.RECEIVED)
        changes = check_changes(state, policy=FOUNDING)
        assert [change.says for change in changes] == ["once the decision is out and on LinkedIn instead"]
        assert {*changes[0].when} == {
            Network.LINKEDIN,
            *(stage for stage in Stage if stage.decided),
        }
        assert changes[0].verdict is Verdict.ACCEPT

    def test_three_things_at_once_are_told_and_four_are_not(self):
        """Nobody waits for four doors to open."""
        events = (Permission.GRANTED, Invitation.RECEIVED, Relationship.ACQUAINTED, ThankYou.SENT)
        for count, told in ((2, 1), (3, 1), (4, 0)):
            policy = Policy(
                [
                    row("go", when={*events[:count]}, then=Verdict.CONNECT),
                    row("rest"),
                ],
                [row("do-nothing", then=[Action.WAIT])],
            )
            changes = check_changes(InterviewState(Stage.HIRED, contact=Contact.PEER), policy=policy)
            assert [change.when for change in changes] == [{*events[:count]}] * told

    def test_a_decision_and_an_opening_may_be_needed_together(self):
        """Two decisions never come at once, and trying the next pair goes on."""
        policy = Policy(
            [
                row("go", when={Stage.OFFERED, Permission.GRANTED}, then=Verdict.CONNECT),
                row("stay-away", when={Stage.REJECTED}, then=Verdict.REFRAIN),
                row("rest"),
            ],
            [row("do-nothing", then=[Action.WAIT])],
        )
        (change,) = check_changes(InterviewState(Stage.INTERVIEWED, contact=Contact.PEER), policy=policy)
        assert change.when == {Stage.OFFERED, Permission.GRANTED}
        assert change.says == "once you have an offer and if you ask and they agree"

    def test_decisions_are_told_apart_where_they_differ(self):
        """Where a no is no reason to connect, "once the decision is out" would promise too much."""
        rule = Rule(id="not-after-a-no", says="Not then.", when={Stage.REJECTED}, then=Verdict.REFRAIN)
        ours = CAUTIOUS.with_rule(rule, before="connect-after-a-no")
        said = [change.says for change in check_changes(InterviewState("applied"), policy=ours)]
        assert said[:7] == [
            "once you have an offer",
            "once you have accepted an offer",
            "once you are hired",
            "once you have declined an offer",
            "if they take an offer back",
            "if you withdraw",
            "if the position is closed",
        ]
        rejected = InterviewState(Stage.REJECTED)
        assert [change.says for change in check_changes(rejected, policy=ours)] == [
            "if you ask and they agree",
            "if they invite you",
        ]

    def test_a_no_is_told_where_it_opens_more_than_an_offer(self):
        """Each decision has words of its own."""
        rule = Rule(
            id="only-after-a-no",
            says="Only then.",
            when={*Stage} - {Stage.REJECTED},
            then=Verdict.REFRAIN,
        )
        ours = CAUTIOUS.with_rule(rule, before="connect-once-they-want-you")
        said = [change.says for change in check_changes(InterviewState("applied"), policy=ours)]
        assert said[0] == "if they say no"

    def test_the_permissive_minority_waits_for_the_note(self):
        """Once thanked, a day later, you may."""
        state = InterviewState(
            Stage.INTERVIEWED, contact=Contact.INTERVIEWER, interview_on=FRIDAY - timedelta(days=3)
        )
        said = [change.says for change in check_changes(state, FRIDAY, PERMISSIVE)]
        assert "once your thank-you note is sent" in said
        assert "once your thank-you note is sent" not in [
            change.says for change in check_changes(state, FRIDAY, CAUTIOUS)
        ]

    def test_only_an_unknown_contact_can_turn_out_to_be_somebody(self):
        """Who is known to be an interviewer will not become a recruiter."""
        said = {
            contact: [
                change.says
                for change in explain(InterviewState("applied", contact=contact)).changes
                if "contact" in change.says
            ]
            for contact in (Contact.UNKNOWN, Contact.INTERVIEWER)
        }
        assert said == {
            Contact.UNKNOWN: [
                "if the contact is a recruiter",
                "if the contact is an agency recruiter",
                "if the contact is a referrer",
            ],
            Contact.INTERVIEWER: [],
        }

    def test_nothing_opens_a_door_that_is_gone(self):
        """Who is connected already has nothing left to ask for."""
        for stage in Stage:
            state = InterviewState(stage, relationship=Relationship.CONNECTED)
            assert explain(state).changes == ()

    def test_an_unwelcome_note_is_no_way_in(self):
        """They asked for none; sending it all the same is not a change to wait for."""
        state = InterviewState(
            Stage.INTERVIEWED,
            contact=Contact.PEER,
            thank_you=ThankYou.UNWELCOME,
            last_contact_on=FRIDAY - timedelta(days=9),
        )
        said = [change.says for change in explain(state, today=FRIDAY, policy=PERMISSIVE).changes]
        assert "once your thank-you note is sent" not in said

    def test_a_datetime_will_do(self):
        """As in `decide`, its own date counts."""
        state = InterviewState(Stage.HIRED, invitation=Invitation.WITHDRAWN, invited_on=FRIDAY)
        noon = datetime(2026, 11, 20, 12)  # noqa: DTZ001  only its date is read
        assert explain(state, today=noon) == explain(state, today=FRIDAY)


class TestAttempts:
    """Each rule that was tried is named, with the word that failed it."""

    @given(questions(), policies(), st.booleans())
    def test_end_with_the_rule_that_answered(self, question, policy, dated):
        """In the order of the table, and no further."""
        state, today = question[0], question[1] if dated else None
        explanation = explain(state, today=today, policy=policy)
        for attempts, rules in (
            (explanation.connecting, policy.connecting),
            (explanation.courtesy, policy.courtesy),
        ):
            assert [attempt.rule for attempt in attempts] == [*rules[: len(attempts)]]
            assert [attempt.applies for attempt in attempts] == [False] * (len(attempts) - 1) + [True]
            for attempt in attempts[:-1]:
                assert attempt.found is not None
                assert attempt.wanted
                assert attempt.found not in attempt.wanted
                assert attempt.wanted == {
                    word for word in attempt.rule.when if type(word) is type(attempt.found)
                }
            assert (attempts[-1].found, attempts[-1].wanted) == (None, frozenset())
        assert explanation.connecting[-1].rule == explanation.decision.rule
        for step in explanation.decision.steps:
            answering = {explanation.decision.rule, explanation.courtesy[-1].rule}
            assert step.rule in answering or step.rule.then[0] is step.action  # it speaks for the step

    def test_the_word_found_is_that_of_the_situation(self):
        """The first condition that fails is named, in the order of the facets."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=FRIDAY, thank_you=ThankYou.SENT)
        found = {attempt.rule.id: attempt.found for attempt in explain(state, today=FRIDAY).courtesy}
        assert found["look-once-and-prepare"] is Stage.INTERVIEWED
        assert found["leave-bystanders-out"] is Contact.UNKNOWN
        assert found["thank-them-by-the-next-day"] is ThankYou.SENT
        assert found["ask-when-the-time-is-up"] is Silence.EARLY
        assert found["give-them-their-time"] is None

    def test_a_derived_word_is_named_too(self):
        """What follows from the dates is part of the situation."""
        state = InterviewState(Stage.INTERVIEWED, interview_on=FRIDAY - timedelta(days=30))
        attempts = {attempt.rule.id: attempt for attempt in explain(state, today=FRIDAY).courtesy}
        late = attempts["thank-them-late-with-an-apology"]
        assert late.found is Moment.LONG_PAST
        assert str(late) == "thank-them-late-with-an-apology: moment is long_past, not late"


class TestText:
    """An explanation can be read as it stands."""

    def test_an_attempt_in_one_line(self):
        """The rule, the field, what was found and what was wanted."""
        state = InterviewState(Stage.SCHEDULED, permission=Permission.REFUSED)
        assert [str(attempt) for attempt in explain(state).connecting] == [
            "already-connected: relationship is none, not connected",
            "nobody-to-connect-with: contact is unknown, not none",
            "a-private-network-is-your-call: invitation is none, not received",
            "accept-their-invitation: invitation is none, not received",
            "your-own-boss-knows-you: contact is unknown, not own_manager",
            "respect-a-no: applies",
        ]

    def test_an_attempt_has_the_fields_name(self):
        """A field of two words is named as the state has it."""
        attempts = explain(InterviewState(Stage.INTERVIEWED, thank_you=ThankYou.SENT)).courtesy
        assert "thank-them-and-ask-nothing: thank_you is sent, not unknown or not_sent" in map(str, attempts)

    def test_alternatives_in_the_order_of_the_vocabulary(self):
        """The same in every process."""
        attempts = {
            attempt.rule.id: str(attempt) for attempt in explain(InterviewState(Stage.UNKNOWN)).connecting
        }
        assert attempts["connect-once-they-want-you"] == (
            "connect-once-they-want-you: stage is unknown, not offered or accepted or hired"
        )
        assert attempts["leave-private-networks-private"] == (
            "leave-private-networks-private: network is linkedin, not facebook or instagram"
        )

    def test_an_open_door_needs_one_line(self):
        """There is nothing to change."""
        explanation = explain(InterviewState(Stage.HIRED))
        assert str(explanation) == f"connect: {explanation.decision.reason}"

    def test_a_closed_door_says_what_opens_it(self):
        """Half-sentences that make one."""
        state = InterviewState(Stage.SCHEDULED, permission=Permission.REFUSED)
        first, second = str(explain(state)).splitlines()
        assert first == "refrain: They, or the posting, asked not to be contacted: do not ask to connect."
        assert second.startswith("You may connect if ")
        assert second.endswith("; if they invite you.")

    @given(questions(), policies())
    def test_every_text_is_a_sentence(self, question, policy):
        """No half-built text: no brace, no "None", no double space, a full stop at the end."""
        state, today = question
        explanation = explain(state, today=today, policy=policy)
        for line in str(explanation).splitlines():
            assert line.endswith(".")
            assert not {"{", "}"} & {*line}
            assert "  " not in line
            assert "None" not in line
        for attempt in (*explanation.connecting, *explanation.courtesy):
            assert str(attempt).startswith(f"{attempt.rule.id}: ")
            assert "None" not in str(attempt)


class TestWhatContradictsItself:
    """A part of an explanation that was put together by hand is looked at as a whole."""

    @pytest.mark.parametrize(
        ("found", "wanted"), [(Stage.APPLIED, ()), (None, {Stage.APPLIED}), (Stage.APPLIED, {Stage.APPLIED})]
    )
    def test_in_an_attempt(self, found, wanted):
        with pytest.raises(InvalidStateError) as caught:
            Attempt(rule=CAUTIOUS.rule("await-the-decision"), found=found, wanted=wanted)
        assert (caught.value.field, caught.value.value) == ("found", found)
        assert str(caught.value).startswith(f"found is {found!r}, but a rule fails on a word in place")

    def test_in_a_change(self):
        with pytest.raises(InvalidStateError) as caught:
            Change(says="once it is late", when=frozenset({Moment.LATE}), verdict="connect")
        assert (caught.value.field, caught.value.value) == ("when", frozenset({Moment.LATE}))
        assert str(caught.value) == (
            "when has <Moment.LATE: 'late'>, but no field of a state holds a Moment; "
            "use members of Stage, Contact, Relationship, Invitation, Permission, Network, ThankYou, "
            "Meeting, Route, NextRound, OtherOffer, Presence, Turn, Offer"
        )
