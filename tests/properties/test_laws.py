"""The laws of the manners: what holds for every state, day, preset and calendar, and is published as a page.

They are about answers as a person meets them one after the other, and know nothing of tables: a fact comes
in, a day goes by, a step is carried out.
"""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Contact,
    InterviewState,
    Invitation,
    Network,
    NextRound,
    OtherOffer,
    Permission,
    Rule,
    Stage,
    ThankYou,
    Turn,
    Verdict,
    decide,
)
from netiquette._deciding.compiled import ORDINARY
from netiquette._deciding.reading import with_round_begun
from netiquette._deciding.timing import WEEKENDS
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette.strategies import calendars, policies, questions

PRESETS = st.sampled_from([CAUTIOUS, FOUNDING, PERMISSIVE])
LATER = st.integers(1, 400)
REPLIES = {Action.REPLY_TO_OFFER, Action.REPLY_TO_REJECTION, Action.SEND_MESSAGE}
ONCE = REPLIES | {Action.SEND_THANK_YOU, Action.SEND_INVITATION, Action.ACCEPT_INVITATION}
"""What is done once and for all; the others may come back in their time."""
NOTHING_ELSE = {
    **{field: ORDINARY[words] for field, words in WORD_FIELDS.items() if words in ORDINARY},
    **dict.fromkeys(["decision_due", "next_interview_on", "other_offer_due"]),
}
"""None of the facts that make something else more urgent than a question."""
UNDECIDED = st.sampled_from([stage for stage in Stage if not stage.decided])
PENDING = st.sampled_from(
    [Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.INTERVIEWED, Stage.ON_HOLD, Stage.NO_RESPONSE]
)
IN_PROCESS = st.sampled_from(
    [stage for stage in Stage if not stage.decided and stage is not Stage.INFORMATIONAL]
)
MONDAY = date(2026, 11, 23)
AGO, LATELY, AHEAD = MONDAY - timedelta(40), MONDAY - timedelta(2), MONDAY + timedelta(3)
LONG_AGO_AND_AHEAD = [
    InterviewState(
        stage,
        interview_on=interview,
        next_interview_on=following,
        next_round=said,
        last_contact_on=last,
        decided_on=last,
        check_ins=asked,
        other_offer=offer,
        other_offer_due=due,
    )
    for stage in Stage
    for interview in (None, AGO, AHEAD)
    for following in (None, LATELY, AHEAD + timedelta(1))
    for said in (NextRound.NONE, NextRound.BOOKED)
    for last, asked in ((None, 0), (AGO, 0), (MONDAY - timedelta(400), 1))
    for offer, due in ((OtherOffer.NONE, None), *((offer, LATELY) for offer in OtherOffer))
    if offer is OtherOffer.NONE or (interview, following, said) == (None, None, NextRound.NONE)
]
"""What is behind, what is ahead, and what has passed, at every stage."""


def after(day, days):
    """Return a later day; no law is about the end of the calendar."""
    assume((date.max - day).days >= days)
    return day + timedelta(days)


def before(day, days):
    """Return an earlier day."""
    assume((day - date.min).days >= days)
    return day - timedelta(days)


def asked(decision):
    """Return what is asked for now: every step, but for a question that comes after a wait."""
    actions = [step.action for step in decision.steps]
    if Action.WAIT in actions:
        return {*actions[: actions.index(Action.WAIT)]}
    return {*actions}


def rule_of(state, today, policy):
    """Return the rule of the verdict."""
    return decide(state, today=today, policy=policy).rule


def recorded(state, action, today):
    """Return the state after a step was carried out."""
    return netiquette.after(state, netiquette.Event(today, action))


class TestPermission:
    """Permission never makes an answer worse, and a refusal never makes it better."""

    @given(questions(), PRESETS, calendars())
    def test_opens_and_never_closes(self, question, policy, calendar):
        state, today = question
        closed, unsaid, opened = (
            decide(attrs.evolve(state, permission=said), today=today, policy=policy, calendar=calendar)
            for said in (Permission.REFUSED, Permission.NONE, Permission.GRANTED)
        )
        assert closed.connect <= unsaid.connect <= opened.connect

    @given(questions(permission=Permission.REFUSED), PRESETS)
    def test_is_not_asked_for_again_once_refused(self, question, policy):
        state, today = question
        decision = decide(state, today=today, policy=policy)
        assert Action.ASK_PERMISSION not in asked(decision)


class TestTime:
    """Time alone never turns a stop into a nudge, nor a no into a yes of ours."""

    @given(questions(dated=True, stage=PENDING, check_ins=st.integers(0, 5)), PRESETS, LATER, calendars())
    def test_never_asks_again_after_moving_on(self, question, policy, days, calendar):
        state, today = question
        now = decide(state, today=today, policy=policy, calendar=calendar)
        then = decide(state, today=after(today, days), policy=policy, calendar=calendar)
        if any(step.action is Action.MOVE_ON for step in now.steps):
            assert all(step.action is not Action.CHECK_IN for step in (*now.steps, *then.steps))

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    def test_refusals_are_a_no_and_a_private_network(self, policy):
        """No other row refrains, so the law below draws for each of them."""
        asked = {rule.when for rule in policy.connecting if rule.then is Verdict.REFRAIN}
        all_of_them = {
            frozenset({Permission.REFUSED}),
            frozenset({Network.FACEBOOK, Network.INSTAGRAM}),
        }
        assert asked == (set() if policy is FOUNDING else all_of_them)

    @given(
        questions(dated=True, permission=Permission.REFUSED)
        | questions(dated=True, network=Network.FACEBOOK)
        | questions(dated=True, network=Network.INSTAGRAM),
        PRESETS,
        LATER,
    )
    def test_never_makes_a_refusal_an_invitation(self, question, policy, days):
        state, today = question
        assume(decide(state, today=today, policy=policy).verdict is Verdict.REFRAIN)
        assert not decide(state, today=after(today, days), policy=policy).connect

    @given(questions(dated=True, check_ins=st.integers(2, 5)), PRESETS)
    def test_is_not_long_since_they_gave_you_theirs(self, question, policy):
        """A month without a word counts from the last word, the last meeting and the day they named."""
        state, today = question
        heard = [state.interview_on, state.last_contact_on, state.decision_due]
        assume(any(day is not None and abs((today - day).days) < 30 for day in heard))
        assert decide(state, today=today, policy=policy).rule.id != "long-silence-is-an-end"


class TestTheLastDay:
    """No step is advised after its last day, whatever the policy says."""

    @given(questions(dated=True), policies(), calendars())
    def test_is_the_last(self, question, policy, calendar):
        state, today = question
        for step in decide(state, today=today, policy=policy, calendar=calendar).steps:
            assert step.latest is None or today <= step.latest

    @pytest.mark.parametrize("action", Action)
    @pytest.mark.parametrize(
        "held",
        [[()], [(NextRound.BOOKED,)], [*zip(Stage)], [(stage, NextRound.BOOKED) for stage in Stage]],
        ids=["always", "before a round", "at a stage", "at a stage before a round"],
    )
    def test_is_the_last_of_every_step(self, action, held):
        """Also where no preset would advise it, whatever a rule asks before it does."""
        rules = [
            Rule(id=f"row-{place}", says="Do it.", when=when, then=(action,))
            for place, when in enumerate(held)
        ]
        rest = [] if held == [()] else [CAUTIOUS.courtesy[-1]]
        policy = attrs.evolve(CAUTIOUS, courtesy=[*rules, *rest])
        for state in LONG_AGO_AND_AHEAD:
            for step in decide(state, today=MONDAY, policy=policy).steps:
                assert step.latest is None or step.latest >= MONDAY

    @given(questions(dated=True), PRESETS, calendars())
    def test_is_the_last_of_a_preset(self, question, policy, calendar):
        state, today = question
        for step in decide(state, today=today, policy=policy, calendar=calendar).steps:
            assert step.latest is None or today <= step.latest


class TestDone:
    """What was done and recorded is not asked for again."""

    @given(questions(dated=True), PRESETS, st.integers(0, 400))
    def test_once_and_for_all(self, question, policy, days):
        """The note, the reply, the message and the request, on the same day and on every later one."""
        state, today = question
        assume(state.decided_on is None or state.decided_on <= today)
        for action in asked(decide(state, today=today, policy=policy)) & ONCE:
            done = recorded(state, action, today)
            for day in (today, after(today, days)):
                again = decide(done, today=day, policy=policy)
                assert all(step.action is not action for step in again.steps)

    @given(
        questions(
            dated=True,
            stage=PENDING,
            contact=st.sampled_from([Contact.RECRUITER, Contact.HIRING_MANAGER, Contact.UNKNOWN]),
            permission=Permission.NONE,
            thank_you=ThankYou.SENT,
            check_ins=st.integers(0, 1),
        ),
        st.sampled_from([CAUTIOUS, PERMISSIVE]),
        st.integers(28, 44),
        st.integers(0, 6),
    )
    def test_a_question_rests_for_a_week(self, question, policy, quiet, days):
        """And there is no third one."""
        drawn, today = question
        heard = before(today, quiet)
        state = attrs.evolve(drawn, last_contact_on=heard, interview_on=heard, **NOTHING_ELSE)
        assert Action.CHECK_IN in asked(decide(state, today=today, policy=policy))
        done = recorded(state, Action.CHECK_IN, today)
        again = decide(done, today=after(today, days), policy=policy)
        assert Action.CHECK_IN not in asked(again)
        questions_left = [step.earliest for step in again.steps if step.action is Action.CHECK_IN]
        assert questions_left == [WEEKENDS.after(after(today, 6), 1)] * (1 - state.check_ins)

    @given(questions(dated=True), PRESETS)
    def test_a_line_rests_for_a_quarter(self, question, policy):
        state, today = question
        assume(state.decided_on is None or state.decided_on <= today)
        for step in decide(recorded(state, Action.KEEP_IN_TOUCH, today), today=today, policy=policy).steps:
            if step.action is Action.KEEP_IN_TOUCH:
                assert step.earliest >= after(today, policy.timing.keep_in_touch)


class TestFacts:
    """A fact in the place of an unknown never moves the answer against the fact."""

    @given(questions(), PRESETS)
    def test_a_note_that_was_not_sent_stays_asked_for(self, question, policy):
        state, today = question
        unknown, known = (
            Action.SEND_THANK_YOU
            in asked(decide(attrs.evolve(state, thank_you=said), today=today, policy=policy))
            for said in (ThankYou.UNKNOWN, ThankYou.NOT_SENT)
        )
        assert unknown <= known

    @given(questions(), PRESETS, st.sampled_from([ThankYou.SENT, ThankYou.UNWELCOME]))
    def test_a_note_that_was_sent_or_is_unwelcome_is_not(self, question, policy, thank_you):
        """But a note that was sent is that of the interview it followed.

        Once the day of the next one has come, that is the latest, and has a note of its own, of which nothing
        is known. Whoever wants no notes wants none then either.
        """
        state, today = question
        known = attrs.evolve(state, thank_you=thank_you)
        steps = decide(known, today=today, policy=policy).steps
        if thank_you is ThankYou.SENT and with_round_begun(known, today) is not known:
            untold = attrs.evolve(state, thank_you=ThankYou.UNKNOWN)
            assert steps == decide(untold, today=today, policy=policy).steps
        else:
            assert Action.SEND_THANK_YOU not in {step.action for step in steps}

    def test_a_note_for_the_last_round_is_none_for_the_next(self):
        """So says the founding text, which asks for a note once you have met."""
        state = InterviewState(
            "interviewed", thank_you="sent", interview_on=AGO, next_interview_on=MONDAY - timedelta(1)
        )
        assert Action.SEND_THANK_YOU in asked(decide(state, today=MONDAY, policy=FOUNDING))
        assert Action.SEND_THANK_YOU not in asked(
            decide(attrs.evolve(state, thank_you="unwelcome"), today=MONDAY, policy=FOUNDING)
        )

    @given(questions(contact=Contact.UNKNOWN), PRESETS)
    def test_somebody_with_a_say_opens_no_door(self, question, policy):
        state, today = question
        assume(not decide(state, today=today, policy=policy).connect)
        known = attrs.evolve(state, contact=Contact.INTERVIEWER)
        assert not decide(known, today=today, policy=policy).connect

    @given(questions(dated=True, stage=UNDECIDED, decision_due=st.none()), PRESETS, st.integers(0, 400))
    def test_a_day_they_named_is_waited_for(self, question, policy, days):
        state, today = question
        known = attrs.evolve(state, decision_due=after(today, days))
        decision = decide(known, today=today, policy=policy)
        assume(state.interview_on is None or state.interview_on <= known.decision_due)
        assume(state.last_contact_on is None or state.last_contact_on <= known.decision_due)
        for step in decision.steps:
            if step.action is Action.CHECK_IN:
                assert step.earliest is None or step.earliest > known.decision_due
        assert decision.rule.id != "long-silence-is-an-end"

    @given(questions(dated=True, stage=UNDECIDED), PRESETS)
    def test_who_wrote_today_is_not_asked_today(self, question, policy):
        state, today = question
        known = attrs.evolve(state, last_contact_on=today)
        for step in decide(known, today=today, policy=policy).steps:
            if step.action is Action.CHECK_IN:
                assert step.earliest > today

    @given(questions(dated=True, stage=IN_PROCESS), PRESETS, LATER)
    def test_an_interview_ahead_is_not_thanked_for(self, question, policy, days):
        """But whoever has had one, and has another ahead, may owe a note for the first."""
        state, today = question
        assume(state.stage is not Stage.INTERVIEWED)
        known = attrs.evolve(state, interview_on=after(today, days))
        assert Action.SEND_THANK_YOU not in asked(decide(known, today=today, policy=policy))

    @given(questions(dated=True, stage=IN_PROCESS), PRESETS, st.integers(8, 400))
    def test_one_long_past_needs_no_note_of_its_own(self, question, policy, days):
        state, today = question
        known = attrs.evolve(state, interview_on=before(today, days), next_interview_on=None)
        assert Action.SEND_THANK_YOU not in asked(decide(known, today=today, policy=policy))

    @given(questions(dated=True, invitation=Invitation.WITHDRAWN), PRESETS)
    def test_the_day_of_a_withdrawal_opens_or_closes_as_it_says(self, question, policy):
        """On the day itself the network refuses a new request; three weeks later it does not."""
        state, today = question
        unknown = decide(attrs.evolve(state, invited_on=None), today=today, policy=policy)
        fresh = decide(attrs.evolve(state, invited_on=today), today=today, policy=policy)
        old = decide(attrs.evolve(state, invited_on=before(today, 21)), today=today, policy=policy)
        assert fresh.connect <= unknown.connect <= old.connect

    @given(questions(dated=True, stage=st.sampled_from([stage for stage in Stage if stage.decided])), PRESETS)
    def test_a_decision_of_today_still_wants_its_answer(self, question, policy):
        """And one of a month ago wants none; that one signed elsewhere they are told however late."""
        state, today = question
        unknown = attrs.evolve(state, decided_on=None, last_contact_on=None, other_offer=OtherOffer.NONE)
        replies = asked(decide(unknown, today=today, policy=policy)) & REPLIES
        fresh = attrs.evolve(unknown, decided_on=today)
        assert asked(decide(fresh, today=today, policy=policy)) & REPLIES == replies
        old = attrs.evolve(unknown, decided_on=before(today, 30))
        assert not asked(decide(old, today=today, policy=policy)) & REPLIES
        signed = attrs.evolve(old, stage=Stage.OFFERED, other_offer=OtherOffer.TAKEN, turn=Turn.UNKNOWN)
        untold = attrs.evolve(signed, decided_on=None)
        assert asked(decide(signed, today=today, policy=policy)) & REPLIES == (
            asked(decide(untold, today=today, policy=policy)) & REPLIES
        )


class TestWhatTheVerdictIsMadeOf:
    """Whether to connect turns on what a person would expect it to turn on, and on nothing else."""

    @given(questions(dated=True), PRESETS, st.dates() | st.none())
    def test_not_on_the_day_of_the_decision(self, question, policy, day):
        state, today = question
        moved = attrs.evolve(state, decided_on=day)
        assert (
            decide(moved, today=today, policy=policy).rule == decide(state, today=today, policy=policy).rule
        )

    @given(questions(dated=True), st.sampled_from([CAUTIOUS, FOUNDING]), st.sampled_from(ThankYou))
    def test_not_on_the_note_but_for_the_minority(self, question, policy, thank_you):
        state, today = question
        noted = attrs.evolve(state, thank_you=thank_you)
        assert (
            decide(noted, today=today, policy=policy).rule == decide(state, today=today, policy=policy).rule
        )

    @given(questions(dated=True), PRESETS, st.dates())
    def test_not_on_the_day_of_an_invitation_unless_it_was_withdrawn(self, question, policy, day):
        state, today = question
        assume(state.invitation is not Invitation.WITHDRAWN)
        moved = attrs.evolve(state, invited_on=day)
        assert (
            decide(moved, today=today, policy=policy).rule == decide(state, today=today, policy=policy).rule
        )


class TestTheShortestCases:
    """What a stranger found, day by day."""

    MET = InterviewState(
        "interviewed", interview_on=date(2026, 11, 20), check_ins=2, last_contact_on=date(2026, 9, 21)
    )

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    @pytest.mark.parametrize("days", [1, 7, 29])
    def test_two_questions_before_an_interview_are_no_silence_after_it(self, policy, days):
        """Whoever asked twice in September and met them yesterday is not told that nobody decides."""
        assert not decide(self.MET, today=date(2026, 11, 20) + timedelta(days), policy=policy).connect

    def test_a_month_after_the_interview_they_are(self):
        assert decide(self.MET, today=date(2026, 12, 20)).rule.id == "long-silence-is-an-end"

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    def test_a_note_has_its_last_day(self, policy):
        state = InterviewState("interviewed", interview_on=date(2026, 1, 5))
        for today in (date(2026, 1, 13), date(2026, 11, 22)):
            steps = decide(state, today=today, policy=policy).steps
            assert all(step.action is not Action.SEND_THANK_YOU for step in steps)

    def test_an_offer_is_thanked_for_once(self):
        offer = InterviewState("offered", decided_on=date(2026, 11, 20), last_contact_on=date(2026, 11, 21))
        for today in (date(2026, 11, 21), date(2027, 9, 16)):
            assert [step.action for step in decide(offer, today=today).steps] == [
                Action.SEND_INVITATION,
                Action.WAIT,
            ]

    def test_what_becomes_overdue_is_looked_at_again(self):
        offer = InterviewState("offered", decided_on=date(2026, 11, 20))
        decision = decide(offer, today=date(2026, 11, 21))
        assert decision.reconsider_on == date(2026, 11, 22)
        assert not decision.next.overdue
        assert decide(offer, today=decision.reconsider_on).next.overdue
