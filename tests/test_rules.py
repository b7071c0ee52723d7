"""One class a rule: its docstring is the rule's sentence, its tests are people to whom it applies.

A rule that has no class here, or whose sentence has changed, fails `test_every_rule_has_its_people`.
The day is always Friday, 20 November 2026.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Event,
    InterviewState,
    Process,
    Stage,
    Verdict,
    agenda,
    decide,
)

TODAY = date(2026, 11, 20)
PRESETS = (CAUTIOUS, FOUNDING, PERMISSIVE)

THANK = (Action.SEND_THANK_YOU, Action.CHECK_IN)


def ago(days):
    """Return the day so many days ago; negative for one that is to come."""
    return TODAY - timedelta(days=days)


def ask(stage, policy=CAUTIOUS, **fields):
    """Decide by today about a state, with its days given as so many days ago."""
    days = {name: ago(days) for name, days in fields.items() if name.endswith(("_on", "_due"))}
    return decide(InterviewState(stage, **{**fields, **days}), today=TODAY, policy=policy)


def connecting(decision):
    """Return the rule and the verdict on connecting."""
    return decision.rule.id, decision.verdict


def courtesy(decision):
    """Return the rule that leads in courtesy, and every step to take."""
    inviting = (Action.SEND_INVITATION, Action.ACCEPT_INVITATION)
    rule = next(step.rule.id for step in decision.steps if step.action not in inviting)
    return rule, tuple(step.action for step in decision.steps)


# ------------------------------------------------------------------------------------ connecting


class TestAlreadyConnected:
    """You are connected already; write to them instead of asking again."""

    def test_a_former_boss_who_hires_again(self):
        """Ada's last team lead now interviews her, and they have been connected for years."""
        decision = ask("interviewed", contact="hiring_manager", relationship="connected")
        assert connecting(decision) == ("already-connected", Verdict.ALREADY_CONNECTED)

    def test_even_after_an_offer(self):
        """There is nothing to send, whatever the decision."""
        assert ask("offered", relationship="connected").verdict is Verdict.ALREADY_CONNECTED

    @pytest.mark.parametrize("policy", PRESETS)
    def test_in_every_preset(self, policy):
        """It is a fact rather than an opinion."""
        decision = ask("applied", policy, relationship="connected")
        assert connecting(decision) == ("already-connected", Verdict.ALREADY_CONNECTED)


class TestAPrivateNetworkIsYourCall:
    """They asked you on a private network: no rule is agreed, so accept only if you are at ease."""

    @pytest.mark.parametrize("network", ["facebook", "instagram"])
    def test_the_interviewer_sends_a_friend_request(self, network):
        """An interview is booked, and one of the interviewers asks on a network for friends."""
        decision = ask("scheduled", contact="interviewer", invitation="received", network=network)
        assert connecting(decision) == ("a-private-network-is-your-call", Verdict.ACCEPT)


class TestAcceptTheirInvitation:
    """They asked you, so the door is open: accept, and answer with a line."""

    def test_the_hiring_manager_asks_before_the_decision(self):
        """Bo's interviewer sends a request the day after: good news is not turned down."""
        decision = ask("interviewed", contact="hiring_manager", invitation="received", interview_on=1)
        assert connecting(decision) == ("accept-their-invitation", Verdict.ACCEPT)
        assert decision.steps[1].action is Action.ACCEPT_INVITATION  # what is owed is due today

    def test_even_where_the_posting_asked_for_no_contact(self):
        """They have changed their mind."""
        decision = ask("applied", permission="refused", invitation="received")
        assert connecting(decision) == ("accept-their-invitation", Verdict.ACCEPT)


class TestRespectANo:
    """They, or the posting, asked not to be contacted: do not ask to connect."""

    def test_the_posting_forbids_contact(self):
        """Applications through the portal only."""
        decision = ask("applied", contact="hiring_manager", permission="refused")
        assert connecting(decision) == ("respect-a-no", Verdict.REFRAIN)

    @pytest.mark.parametrize("stage", ["hired", "rejected", "researching"])
    def test_no_stage_undoes_it(self, stage):
        """A no holds after the decision, too, until they say otherwise."""
        assert connecting(ask(stage, permission="refused"))[0] == "respect-a-no"


class TestLeavePrivateNetworksPrivate:
    """Facebook and Instagram are for friends: do not ask anybody there whom you met through a job."""

    @pytest.mark.parametrize("network", ["facebook", "instagram"])
    def test_a_friend_request_on_the_day_of_the_interview(self, network):
        """It has cost a candidate the job."""
        decision = ask("interviewed", contact="interviewer", network=network, interview_on=0)
        assert connecting(decision) == ("leave-private-networks-private", Verdict.REFRAIN)

    def test_not_even_a_boss(self):
        """Nine years an assistant, and Facebook is still ruled out."""
        assert ask("hired", contact="hiring_manager", network="facebook").verdict is Verdict.REFRAIN


class TestLetAnOpenRequestRest:
    """Your request is open; let it rest, and never send a second one after it."""

    def test_asked_too_soon(self):
        """The request went out within the hour; nothing mends that but patience."""
        decision = ask("interviewed", invitation="sent", invited_on=1)
        assert connecting(decision) == ("let-an-open-request-rest", Verdict.WAIT)

    @pytest.mark.parametrize("policy", PRESETS)
    def test_a_decision_does_not_make_it_two(self, policy):
        """The first request is still waiting there."""
        decision = ask("hired", policy, invitation="sent", permission="none")
        assert connecting(decision) == ("let-an-open-request-rest", Verdict.WAIT)


class TestWaitOutTheBlock:
    """The network refuses a new request for three weeks after you withdrew the last one."""

    @pytest.mark.parametrize(("days", "verdict"), [(20, Verdict.WAIT), (21, Verdict.CONNECT)])
    def test_three_weeks(self, days, verdict):
        """On the twenty-first day the way is free."""
        decision = ask("hired", invitation="withdrawn", invited_on=days)
        assert decision.verdict is verdict

    @pytest.mark.parametrize("policy", PRESETS)
    def test_nobody_knows_when(self, policy):
        """Withdrawn on a day nobody noted; taken to be recent."""
        decision = ask("rejected", policy, invitation="withdrawn")
        assert connecting(decision) == ("wait-out-the-block", Verdict.WAIT)


class TestPermissionOpensTheDoor:
    """They said you may, so do, and soon, with a personal note."""

    def test_the_interviewer_suggested_it(self):
        """They said in the middle of the interview that they like to stay in touch on LinkedIn."""
        decision = ask("interviewed", contact="interviewer", permission="granted", interview_on=0)
        assert connecting(decision) == ("permission-opens-the-door", Verdict.CONNECT)
        assert decision.next.action is Action.SEND_THANK_YOU

    def test_before_the_interview_too(self):
        """Whoever schedules it may have said so."""
        decision = ask("scheduled", contact="coordinator", permission="granted")
        assert connecting(decision) == ("permission-opens-the-door", Verdict.CONNECT)


class TestConnectOnceTheyWantYou:
    """They want you: connect now, and say that you look forward to working with them."""

    @pytest.mark.parametrize("stage", ["offered", "accepted", "hired"])
    def test_an_offer_is_enough(self, stage):
        """It need not be signed."""
        decision = ask(stage, contact="hiring_manager")
        assert connecting(decision) == ("connect-once-they-want-you", Verdict.CONNECT)


class TestConnectAfterANo:
    """The decision is out, so you may connect: thank them for the chance, and ask for nothing."""

    def test_rejected_after_the_last_round(self):
        """The reply comes first, then the request."""
        decision = ask("rejected", contact="interviewer", decided_on=1)
        assert connecting(decision) == ("connect-after-a-no", Verdict.CONNECT)
        assert decision.next.action is Action.REPLY_TO_REJECTION


class TestConnectOnceItIsOver:
    """It is over and nobody is deciding about you any more: connect, and part on good terms."""

    @pytest.mark.parametrize("stage", ["declined", "rescinded", "withdrawn", "closed"])
    def test_however_it_ended(self, stage):
        """By you, by them, or by the budget."""
        decision = ask(stage, contact="hiring_manager")
        assert connecting(decision) == ("connect-once-it-is-over", Verdict.CONNECT)


class TestConnectOverATalkToLearn:
    """An informational interview is there to get to know people: connect, before it or after."""

    def test_half_an_hour_with_an_alumna(self):
        """Nobody is hiring, so nobody is deciding."""
        decision = ask("informational", contact="employee", interview_on=1)
        assert connecting(decision) == ("connect-over-a-talk-to-learn", Verdict.CONNECT)


class TestIntroduceYourselfBeforeYouApply:
    """Nobody is deciding about you yet: introduce yourself to those who hire, in a few words."""

    @pytest.mark.parametrize(
        "contact",
        ["hiring_manager", "interviewer", "executive", "peer", "coordinator", "unknown"],
    )
    def test_nothing_has_been_sent_yet(self, contact):
        """A short line to whoever may have a say."""
        decision = ask("researching", contact=contact)
        assert connecting(decision) == ("introduce-yourself-before-you-apply", Verdict.CONNECT)

    def test_an_interview_date_ends_it(self):
        """Whatever the tracker says, with an interview booked somebody is deciding."""
        assert ask("researching", contact="peer", interview_on=-3).verdict is Verdict.WAIT


class TestRecruitersAreGladOfIt:
    """A recruiter lives on contacts: connect at any time, and do not ask for a job in the request."""

    @pytest.mark.parametrize("contact", ["recruiter", "agency_recruiter"])
    @pytest.mark.parametrize("stage", ["researching", "applied", "screening", "interviewed", "unknown"])
    def test_at_any_time(self, stage, contact):
        """Before, during and after."""
        decision = ask(stage, contact=contact)
        assert connecting(decision) == ("recruiters-are-glad-of-it", Verdict.CONNECT)


class TestYouKnewEachOtherBefore:
    """You knew each other before this process, so connecting presumes nothing."""

    def test_met_at_a_conference_last_year(self):
        """She is on the panel now, and it would be odder not to."""
        decision = ask("scheduled", contact="interviewer", relationship="acquainted")
        assert connecting(decision) == ("you-knew-each-other-before", Verdict.CONNECT)

    def test_an_employee_who_gave_a_card(self):
        """A business card is an open invitation."""
        decision = ask("researching", contact="employee", relationship="acquainted")
        assert connecting(decision) == ("you-knew-each-other-before", Verdict.CONNECT)


class TestYourReferrerIsOnYourSide:
    """Whoever put your name forward has no part in the decision and is on your side: connect."""

    @pytest.mark.parametrize("stage", ["applied", "interviewed", "on_hold"])
    def test_a_friend_of_a_friend(self, stage):
        """Not known before, but on your side now."""
        decision = ask(stage, contact="referrer")
        assert connecting(decision) == ("your-referrer-is-on-your-side", Verdict.CONNECT)


class TestGiveAStrangerAReason:
    """Working there is no reason for a stranger to connect: find common ground first."""

    @pytest.mark.parametrize("stage", ["researching", "applied", "unknown"])
    def test_somebody_who_works_there(self, stage):
        """They viewed your profile, and that means nothing."""
        decision = ask(stage, contact="employee")
        assert connecting(decision) == ("give-a-stranger-a-reason", Verdict.WAIT)

    def test_silence_is_no_reason_either(self):
        """They never owed you an answer."""
        decision = ask("no_response", contact="employee", check_ins=2, last_contact_on=90)
        assert connecting(decision) == ("give-a-stranger-a-reason", Verdict.WAIT)


class TestLongSilenceIsAnEnd:
    """You asked twice, and a month has passed in silence: nobody is deciding any more, so you may."""

    @pytest.mark.parametrize(
        "stage",
        ["applied", "screening", "interviewing", "interviewed", "no_response"],
    )
    def test_ghosted(self, stage):
        """Thirty days since the second question."""
        decision = ask(stage, contact="hiring_manager", check_ins=2, last_contact_on=30)
        assert connecting(decision) == ("long-silence-is-an-end", Verdict.CONNECT)

    def test_a_pause_is_no_end(self):
        """They said that they would be back."""
        decision = ask("on_hold", contact="hiring_manager", check_ins=2, last_contact_on=60)
        assert connecting(decision) == ("await-the-decision", Verdict.WAIT)

    def test_not_a_day_sooner(self):
        """Twenty-nine days are not thirty."""
        decision = ask("interviewed", check_ins=2, last_contact_on=29)
        assert decision.verdict is Verdict.WAIT

    def test_a_later_promise_counts(self):
        """They asked for time until last week, so the month begins there."""
        decision = ask("interviewed", check_ins=2, last_contact_on=40, decision_due=7)
        assert decision.verdict is Verdict.WAIT


class TestAwaitTheDecision:
    """Do not ask somebody who is still deciding about you to connect."""

    @pytest.mark.parametrize(
        "contact",
        ["hiring_manager", "interviewer", "executive", "peer", "coordinator", "unknown"],
    )
    def test_the_founding_case(self, contact):
        """The interview went superbly, and the hand is already on the button."""
        decision = ask("interviewed", contact=contact, interview_on=0)
        assert connecting(decision) == ("await-the-decision", Verdict.WAIT)
        assert decision.next.action is Action.SEND_THANK_YOU

    @pytest.mark.parametrize("stage", ["screening", "interviewing", "on_hold", "no_response"])
    def test_as_long_as_nothing_is_decided(self, stage):
        """A pause is not a decision, and neither is silence."""
        assert connecting(ask(stage)) == ("await-the-decision", Verdict.WAIT)


class TestMeetBeforeYouConnect:
    """You have not met yet, and they are about to judge you: do not ask them to connect first."""

    def test_an_interview_is_booked(self):
        """Research the profile instead."""
        decision = ask("scheduled", contact="interviewer")
        assert connecting(decision) == ("meet-before-you-connect", Verdict.WAIT)

    def test_an_application_is_in(self):
        """The manager has not even read it."""
        decision = ask("applied", contact="hiring_manager")
        assert connecting(decision) == ("meet-before-you-connect", Verdict.WAIT)


class TestNobodyToConnectWith:
    """There is nobody to ask: find out who hires before you think of connecting."""

    def test_a_lead_without_a_name(self):
        """The posting names nobody, and yet the tracker has a row."""
        assert connecting(ask("applied", contact="none")) == ("nobody-to-connect-with", Verdict.WAIT)

    def test_an_unknown_contact_is_somebody(self):
        """Only whose part is not known."""
        assert connecting(ask("researching"))[0] == "introduce-yourself-before-you-apply"


class TestYourOwnBossKnowsYou:
    """You work for them already, so there is nothing to ask for."""

    @pytest.mark.parametrize("stage", ["researching", "applied", "interviewed", "offered", "rejected"])
    def test_a_post_on_the_floor_above(self, stage):
        """However it goes, they are met every morning."""
        decision = ask(stage, contact="own_manager")
        assert connecting(decision) == ("your-own-boss-knows-you", Verdict.WAIT)

    def test_what_they_ask_is_another_matter(self):
        """Nobody leaves a request of their own boss lying."""
        decision = ask("applied", contact="own_manager", invitation="received")
        assert connecting(decision) == ("accept-their-invitation", Verdict.ACCEPT)

    def test_who_is_to_be_the_boss_is_another(self):
        """The manager of that floor has decided, and is asked."""
        assert ask("offered", contact="hiring_manager").verdict is Verdict.CONNECT


class TestDoNotGoRoundTheAgency:
    """An agency stands between you: do not ask its client to connect while anything is open."""

    def test_the_client_who_interviewed_you(self):
        """The agency sent you there, and has to hear it first."""
        decision = ask("interviewed", contact="hiring_manager", route="agency", relationship="acquainted")
        assert connecting(decision) == ("do-not-go-round-the-agency", Verdict.WAIT)

    def test_the_agency_itself(self):
        """Its recruiter is the one to connect with."""
        decision = ask("interviewed", contact="agency_recruiter", route="agency")
        assert connecting(decision) == ("recruiters-are-glad-of-it", Verdict.CONNECT)

    def test_a_recruiter_of_the_client(self):
        """Who works for the client is behind the agency, whatever else a recruiter lives on."""
        decision = ask("interviewed", contact="recruiter", route="agency", thank_you="sent")
        assert connecting(decision) == ("do-not-go-round-the-agency", Verdict.WAIT)

    def test_once_it_is_over(self):
        """Then nobody is gone round."""
        decision = ask("rejected", contact="hiring_manager", route="agency")
        assert connecting(decision) == ("connect-after-a-no", Verdict.CONNECT)


class TestNobodyWasMet:
    """It ended before you met anybody, so to them you are a stranger: find another reason first."""

    def test_a_form_rejection(self):
        """To whoever signed it you are one of three hundred."""
        decision = ask("rejected", contact="coordinator", meeting="never")
        assert connecting(decision) == ("nobody-was-met", Verdict.WAIT)

    def test_somebody_you_knew_before(self):
        """They are no stranger, met or not."""
        decision = ask("rejected", contact="coordinator", meeting="never", relationship="acquainted")
        assert connecting(decision) == ("connect-after-a-no", Verdict.CONNECT)


class TestWhenInDoubtWait:
    """What we do not know, we wait for: a request can still be sent later."""

    def test_a_tracker_that_does_not_say(self):
        """Neither the stage nor the contact is known."""
        assert connecting(ask("unknown")) == ("when-in-doubt-wait", Verdict.WAIT)


# -------------------------------------------------------------------------------------- courtesy


class TestAskAtTheGoodbye:
    """Prepare, and ask at the goodbye, not in the middle, whether you may connect."""

    @pytest.mark.parametrize("network", ["linkedin", "x"])
    def test_the_week_before_the_interview(self, network):
        """Permission is the third answer between yes and no."""
        decision = ask("scheduled", contact="interviewer", network=network, interview_on=-5)
        assert courtesy(decision) == ("ask-at-the-goodbye", (Action.PREPARE, Action.ASK_PERMISSION))
        assert decision.steps[1].due == ago(-5)


class TestLookOnceAndPrepare:
    """Read up on them and look at the profile once; follow them or comment on a post if you like."""

    def test_before_the_application(self):
        """Prepare, and introduce yourself."""
        decision = ask("researching", contact="hiring_manager")
        assert courtesy(decision) == ("look-once-and-prepare", (Action.PREPARE, Action.SEND_INVITATION))

    @pytest.mark.parametrize(
        "known",
        [
            {"permission": "refused"},
            {"permission": "granted"},
            {"invitation": "sent"},
            {"invitation": "withdrawn"},
            {"network": "facebook"},
            {"relationship": "connected"},
            {"relationship": "acquainted"},
            {"contact": "recruiter"},
            {"contact": "employee"},
        ],
    )
    def test_where_there_is_nothing_to_ask_at_the_goodbye(self, known):
        """They have answered, or it is not a question any more."""
        rule, actions = courtesy(ask("scheduled", **{"contact": "interviewer", **known}))
        assert rule == "look-once-and-prepare"
        assert Action.ASK_PERMISSION not in actions


class TestPrepareForTheTalk:
    """Read up on them before you take their time for a talk."""

    def test_the_day_before(self):
        """Coffee with an alumna tomorrow."""
        rule, actions = courtesy(ask("informational", contact="employee", interview_on=-1))
        assert rule == "prepare-for-the-talk"
        assert Action.PREPARE in actions
        assert Action.SEND_THANK_YOU not in actions


class TestThankThemForTheTalk:
    """Thank them for the talk and for what you took from it."""

    @pytest.mark.parametrize("days", [0, 1, 3, 5, 7])
    def test_within_the_week(self, days):
        """Three to five days are usual after a talk that decides nothing."""
        decision = ask("informational", contact="employee", interview_on=days)
        assert courtesy(decision) == (
            "thank-them-for-the-talk",
            (Action.SEND_THANK_YOU, Action.SEND_INVITATION, Action.KEEP_IN_TOUCH),
        )

    def test_nobody_noted_the_day(self):
        """Taken to be in time."""
        assert courtesy(ask("informational"))[0] == "thank-them-for-the-talk"


class TestKeepTheTalkAlive:
    """Let them know now and then what became of their advice."""

    def test_thanked_already(self):
        """The note is written; the acquaintance goes on."""
        decision = ask("informational", thank_you="sent", interview_on=2)
        assert courtesy(decision) == (
            "keep-the-talk-alive",
            (Action.SEND_INVITATION, Action.KEEP_IN_TOUCH),
        )

    def test_too_late_for_a_note(self):
        """Last month; thank them in the next line you write."""
        assert courtesy(ask("informational", interview_on=30))[0] == "keep-the-talk-alive"


class TestLeaveBystandersOut:
    """Somebody with no part in the hiring owes you no news: leave them out of it."""

    @pytest.mark.parametrize("stage", ["applied", "interviewing", "interviewed", "no_response"])
    def test_an_employee_who_did_not_interview_you(self, stage):
        """No note, no question, even when the time is up."""
        decision = ask(stage, contact="employee", last_contact_on=20)
        assert courtesy(decision) == ("leave-bystanders-out", (Action.WAIT,))


class TestDebriefYourAgency:
    """Tell your agency how it went by the second day, and let your thanks go through them."""

    @pytest.mark.parametrize("days", [0, 1, 2, 3, 7])
    def test_out_of_the_client_interview(self, days):
        """The headhunter wants to hear from you before the client does."""
        decision = ask("interviewed", contact="agency_recruiter", interview_on=days)
        assert courtesy(decision) == (
            "debrief-your-agency",
            (Action.SEND_THANK_YOU, Action.SEND_INVITATION, Action.CHECK_IN),
        )


class TestTellYourReferrerHowItWent:
    """Whoever put your name forward wants to hear how it went: tell them, and thank them for it."""

    @pytest.mark.parametrize("days", [0, 2, 3, 6])
    def test_the_friend_who_recommended_you(self, days):
        """They were not in the room, and are curious."""
        decision = ask("interviewed", contact="referrer", relationship="connected", interview_on=days)
        assert courtesy(decision) == ("tell-your-referrer-how-it-went", THANK)


class TestThankThemByTheNextDay:
    """Thank each person who gave you their time by the next day, and no two in the same words."""

    @pytest.mark.parametrize("days", [0, 1, 2])
    def test_up_to_the_second_day(self, days):
        """The same evening is best, 48 hours are fine."""
        decision = ask("interviewed", contact="interviewer", interview_on=days)
        assert courtesy(decision) == ("thank-them-by-the-next-day", THANK)
        assert decision.next.due == ago(days - 1)

    @pytest.mark.parametrize("stage", ["screening", "interviewing", "interviewed"])
    def test_nobody_noted_the_day(self, stage):
        """Taken to be in time; a screening in which you met is an interview, too."""
        assert courtesy(ask(stage, meeting="held")) == ("thank-them-by-the-next-day", THANK)


class TestThankThemAllTheSame:
    """Whatever became of the process, they gave you their time a day or two ago: thank them for it."""

    @pytest.mark.parametrize("stage", ["on_hold", "no_response"])
    @pytest.mark.parametrize("days", [0, 1, 2])
    def test_paused_the_day_after(self, stage, days):
        """The budget is frozen; the hour they gave you is not undone."""
        decision = ask(stage, contact="hiring_manager", interview_on=days)
        assert courtesy(decision) == ("thank-them-all-the-same", THANK)


class TestThankThemWithoutExplaining:
    """Two days have passed: write the note today, and do not draw attention to the delay."""

    @pytest.mark.parametrize("stage", ["interviewing", "interviewed", "on_hold"])
    def test_the_third_day(self, stage):
        """Late, and still no reason to say so."""
        decision = ask(stage, contact="hiring_manager", interview_on=3)
        assert courtesy(decision) == ("thank-them-without-explaining", THANK)
        assert decision.next.overdue


class TestThankThemLateWithAnApology:
    """A late note still beats none: apologise in half a sentence and thank them."""

    @pytest.mark.parametrize("days", [4, 7])
    @pytest.mark.parametrize("stage", ["interviewed", "no_response"])
    def test_within_the_week(self, stage, days):
        """On the eighth day the thanks go into the next message instead."""
        decision = ask(stage, contact="peer", thank_you="not_sent", interview_on=days)
        assert courtesy(decision) == ("thank-them-late-with-an-apology", THANK)
        later = ask(stage, contact="peer", thank_you="not_sent", interview_on=8)
        assert later.next.action is not Action.SEND_THANK_YOU


class TestKeepAPausedProcessWarm:
    """They paused, and you have asked enough: a friendly line now and then keeps you in mind."""

    @pytest.mark.parametrize("days", [3, 60])
    def test_frozen_for_the_year(self, days):
        """Asked twice; a third question would press for a date the manager does not have."""
        rule, actions = courtesy(ask("on_hold", contact="peer", check_ins=2, last_contact_on=days))
        assert rule == "keep-a-paused-process-warm"
        assert Action.KEEP_IN_TOUCH in actions


class TestThankThemAndAskNothing:
    """You have asked enough, but they gave you their time this week: thank them, and ask nothing."""

    @pytest.mark.parametrize("contact", ["interviewer", "agency_recruiter", "referrer"])
    def test_met_again_after_two_questions(self, contact):
        """Two questions were left open, and then there was another round."""
        decision = ask("interviewed", contact=contact, check_ins=2, interview_on=2)
        rule, actions = courtesy(decision)
        assert rule == "thank-them-and-ask-nothing"
        assert (actions[0], actions[-1]) == (Action.SEND_THANK_YOU, Action.MOVE_ON)

    def test_without_a_day_there_is_no_note_to_write(self):
        """Nobody who has asked twice still owes a note in time."""
        assert courtesy(ask("interviewed", check_ins=2)) == (
            "stop-after-two-questions",
            (Action.MOVE_ON,),
        )


class TestLeaveAClosedDoorClosed:
    """They want no questions: wait until they write, and use the time elsewhere."""

    def test_the_posting_forbids_contact(self):
        """Applied three weeks ago, and the posting asks not to be contacted."""
        decision = ask("applied", contact="hiring_manager", permission="refused", last_contact_on=21)
        assert courtesy(decision) == ("leave-a-closed-door-closed", (Action.WAIT,))

    @pytest.mark.parametrize("stage", ["screening", "interviewed", "on_hold", "no_response"])
    def test_after_an_interview_as_well(self, stage):
        """Whoever asked not to be chased is not chased, whatever they owe you."""
        decision = ask(stage, thank_you="sent", permission="refused", last_contact_on=21)
        assert courtesy(decision) == ("leave-a-closed-door-closed", (Action.WAIT,))


class TestStopAfterTwoQuestions:
    """Two questions without an answer are an answer: stop asking, and put your effort elsewhere."""

    @pytest.mark.parametrize("stage", ["applied", "interviewed", "no_response"])
    @pytest.mark.parametrize("days", [3, 60])
    def test_ghosted(self, stage, days):
        """The second question was the last."""
        decision = ask(stage, contact="peer", thank_you="sent", check_ins=2, last_contact_on=days)
        rule, actions = courtesy(decision)
        assert rule == "stop-after-two-questions"
        assert actions[-1] is Action.MOVE_ON


class TestAskWhenTheTimeIsUp:
    """Their time, or a decent interval, is up: ask once, politely, how things stand."""

    def test_the_promised_date_has_passed(self):
        """Promised for Wednesday; two working days of grace end on Friday."""
        decision = ask("interviewed", thank_you="sent", decision_due=2, last_contact_on=9)
        assert courtesy(decision) == ("ask-when-the-time-is-up", (Action.CHECK_IN,))

    @pytest.mark.parametrize("stage", ["applied", "interviewed", "no_response"])
    def test_nothing_was_promised(self, stage):
        """A week since they last wrote."""
        decision = ask(stage, thank_you="sent", last_contact_on=7)
        assert courtesy(decision) == ("ask-when-the-time-is-up", (Action.CHECK_IN,))


class TestBreakTheSilencePolitely:
    """Silence is not a no: ask once, politely, and give them something worth reading."""

    @pytest.mark.parametrize("stage", ["no_response", "on_hold"])
    def test_nobody_noted_a_day(self, stage):
        """Weeks of silence, by feel rather than by date."""
        assert courtesy(ask(stage)) == ("break-the-silence-politely", (Action.CHECK_IN,))


class TestGiveThemTheirTime:
    """Ask nothing before the day they named, or before a decent interval where they named none."""

    def test_they_named_a_day(self):
        """Next Wednesday, and it is Friday."""
        decision = ask("interviewed", thank_you="sent", decision_due=-5)
        assert courtesy(decision) == ("give-them-their-time", (Action.WAIT, Action.CHECK_IN))
        assert decision.next.latest == date(2026, 11, 26)

    def test_two_days_after_the_interview(self):
        """A call now reads badly."""
        decision = ask("interviewed", thank_you="sent", interview_on=2)
        assert courtesy(decision) == ("give-them-their-time", (Action.WAIT, Action.CHECK_IN))

    def test_an_application_went_out_yesterday(self):
        """There is nothing to ask yet."""
        decision = ask("applied", last_contact_on=1)
        assert courtesy(decision) == ("give-them-their-time", (Action.WAIT, Action.CHECK_IN))


class TestTellYourReferrer:
    """Whoever put your name forward hears the outcome from you, with your thanks."""

    @pytest.mark.parametrize("stage", ["offered", "rejected", "withdrawn"])
    def test_however_it_ended(self, stage):
        """Before they hear it in the corridor."""
        decision = ask(stage, contact="referrer", relationship="connected", decided_on=1)
        assert courtesy(decision) == (
            "tell-your-referrer",
            (Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH),
        )


class TestTellThoseWhoHelped:
    """You have said yes: tell the people there who helped you, with your thanks."""

    def test_she_told_you_what_they_ask(self):
        """Before she reads it in the newsletter."""
        assert courtesy(ask("accepted", contact="employee", relationship="connected", decided_on=1)) == (
            "tell-those-who-helped",
            (Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH),
        )

    def test_not_before_you_said_it(self):
        """An offer is not told about."""
        offered = ask("offered", contact="employee", relationship="connected", decided_on=1)
        assert courtesy(offered) == ("a-line-for-the-bystanders", (Action.KEEP_IN_TOUCH,))

    def test_told_already(self):
        """The line after that has three weeks."""
        told = ask("accepted", contact="employee", relationship="connected", decided_on=3, last_contact_on=1)
        assert courtesy(told) == ("a-line-for-the-bystanders", (Action.KEEP_IN_TOUCH,))
        assert told.next.earliest == ago(-20)


class TestALineForTheBystanders:
    """Those with no part in the decision need no answer to it; a line now and then is enough."""

    def test_an_employee_hears_no_verdict(self):
        """They did not decide, so there is nothing to reply."""
        decision = ask("rejected", contact="employee", relationship="connected", decided_on=1)
        assert courtesy(decision) == ("a-line-for-the-bystanders", (Action.KEEP_IN_TOUCH,))

    def test_a_referrer_who_has_been_told(self):
        """You have spoken since."""
        decision = ask("rejected", contact="referrer", decided_on=9, last_contact_on=8)
        assert courtesy(decision)[0] == "a-line-for-the-bystanders"


class TestAnswerTheOffer:
    """Thank them for the offer at once and say by when you will decide; that accepts nothing."""

    def test_the_offer_came_today(self):
        """The reply first, then the request."""
        decision = ask("offered", contact="hiring_manager", decided_on=0)
        assert courtesy(decision) == (
            "answer-the-offer",
            (Action.REPLY_TO_OFFER, Action.SEND_INVITATION),
        )
        assert decision.next.due == ago(-1)


class TestWeighTheOffer:
    """You have thanked them for the offer: now weigh it, and answer by the day you named."""

    @pytest.mark.parametrize("answered", [{"last_contact_on": 0}, {"turn": "theirs"}])
    def test_thanked_for_it(self, answered):
        """The day after it came, or whenever it was: there is nothing to thank for twice."""
        decision = ask("offered", contact="hiring_manager", decided_on=1, **answered)
        assert courtesy(decision) == ("weigh-the-offer", (Action.SEND_INVITATION, Action.WAIT))

    @pytest.mark.parametrize("last", [1, 2])
    def test_not_thanked_for_it(self, last):
        """The last you heard was the offer, or before it."""
        decision = ask("offered", contact="hiring_manager", decided_on=1, last_contact_on=last)
        assert courtesy(decision)[0] == "answer-the-offer"


class TestConnectBeforeYouAnnounce:
    """Stay in touch until you start, and announce nothing before every condition is met."""

    def test_signed_and_waiting_to_start(self):
        """Connecting is fine, a post about the new job is not."""
        decision = ask("accepted", contact="hiring_manager")
        assert courtesy(decision) == (
            "connect-before-you-announce",
            (Action.SEND_INVITATION, Action.KEEP_IN_TOUCH),
        )


class TestThankThemAfterANo:
    """Answer a no within two days: thank them, keep the regret short, and do not argue."""

    @pytest.mark.parametrize("stage", ["rejected", "rescinded", "closed"])
    def test_the_mail_came_yesterday(self, stage):
        """Sleep on it, then write."""
        decision = ask(stage, contact="hiring_manager", decided_on=1)
        assert courtesy(decision) == (
            "thank-them-after-a-no",
            (Action.REPLY_TO_REJECTION, Action.SEND_INVITATION, Action.KEEP_IN_TOUCH),
        )
        assert decision.next.due == ago(-1)


class TestAskForItAgain:
    """You turned it down and want it after all: call once, and give the true reason."""

    @pytest.mark.parametrize("stage", ["declined", "withdrawn"])
    def test_a_night_later(self, stage):
        """The other offer fell through."""
        decision = ask(
            stage, contact="hiring_manager", relationship="connected", turn="reconsidered", decided_on=1
        )
        assert courtesy(decision) == ("ask-for-it-again", (Action.INFORM,))

    def test_once(self):
        """Asked, and their turn."""
        decision = ask("declined", contact="hiring_manager", turn="theirs", decided_on=1)
        assert Action.INFORM not in courtesy(decision)[1]

    def test_their_no_is_not_yours_to_take_back(self):
        """There is nothing to reconsider."""
        decision = ask("rejected", contact="hiring_manager", turn="reconsidered", decided_on=1)
        assert courtesy(decision)[0] == "thank-them-after-a-no"

    def test_back_in_the_running(self):
        """One prepares as one did before."""
        assert ask("scheduled", contact="peer", turn="reconsidered", interview_on=-3).next.action is (
            Action.PREPARE
        )


class TestPartAsFriends:
    """Say no in person and soon, thank them, and leave the door open."""

    @pytest.mark.parametrize("stage", ["declined", "withdrawn"])
    def test_you_turned_them_down(self, stage):
        """Somebody who wanted you may want you again."""
        decision = ask(stage, contact="hiring_manager", decided_on=0)
        assert courtesy(decision) == (
            "part-as-friends",
            (Action.SEND_MESSAGE, Action.SEND_INVITATION, Action.KEEP_IN_TOUCH),
        )


class TestKeepTheDoorOpen:
    """What had to be said is said: a line every few months keeps the door open."""

    @pytest.mark.parametrize("stage", ["rejected", "rescinded", "closed", "declined", "withdrawn"])
    def test_two_weeks_on(self, stage):
        """A reply would come too late now."""
        decision = ask(stage, contact="hiring_manager", relationship="connected", decided_on=15)
        assert courtesy(decision) == ("keep-the-door-open", (Action.KEEP_IN_TOUCH,))
        assert decision.next.earliest == ago(15) + timedelta(days=90)

    def test_they_have_been_answered(self):
        """You wrote the day after the decision."""
        decision = ask("rejected", contact="hiring_manager", decided_on=3, last_contact_on=2)
        assert courtesy(decision)[0] == "keep-the-door-open"


class TestPrepareBeforeAnybodyIsKnown:
    """There is nobody to write to yet: read up on the company, and find out who hires."""

    def test_an_interview_with_nobody_named(self):
        """The invitation came from a machine."""
        assert courtesy(ask("scheduled", contact="none", interview_on=-3)) == (
            "prepare-before-anybody-is-known",
            (Action.PREPARE,),
        )


class TestNobodyToWriteTo:
    """There is nobody to write to: put the effort where somebody answers."""

    def test_an_application_through_a_form(self):
        """There is nobody to ask how it stands, however long it takes."""
        assert courtesy(ask("applied", contact="none", last_contact_on=30)) == (
            "nobody-to-write-to",
            (Action.WAIT,),
        )

    def test_prepared_already(self):
        """Then there is nothing left."""
        assert courtesy(ask("researching", contact="none", turn="theirs")) == (
            "nobody-to-write-to",
            (Action.WAIT,),
        )


class TestLetItRest:
    """You have done what there was to do: nothing is left unless they write."""

    def test_moved_on(self):
        """You stopped asking, and said so."""
        decision = ask("applied", contact="peer", turn="nobody", last_contact_on=60)
        assert courtesy(decision) == ("let-it-rest", (Action.WAIT,))
        assert decision.over


class TestAFormWantsNoAnswer:
    """You never met anybody there, and a form letter needs no answer: let it be."""

    def test_turned_down_by_a_machine(self):
        """Do not reply to this address."""
        assert courtesy(ask("rejected", contact="coordinator", meeting="never", decided_on=1)) == (
            "a-form-wants-no-answer",
            (Action.WAIT,),
        )

    def test_the_friend_who_put_your_name_forward(self):
        """They are told all the same."""
        assert courtesy(ask("rejected", contact="referrer", meeting="never", decided_on=1)) == (
            "tell-your-referrer",
            (
                Action.SEND_MESSAGE,
                Action.SEND_INVITATION,
                Action.KEEP_IN_TOUCH,
            ),
        )


class TestTakeNoLeaveOfStrangers:
    """You never met them, and they do not run the process: there is no goodbye to say."""

    @pytest.mark.parametrize("contact", ["unknown", "interviewer", "executive", "peer", "employee"])
    @pytest.mark.parametrize("stage", ["declined", "withdrawn"])
    def test_out_before_the_first_talk(self, stage, contact):
        """Three who would have been on the panel have only seen a name."""
        assert courtesy(ask(stage, contact=contact, meeting="never", decided_on=1)) == (
            "take-no-leave-of-strangers",
            (Action.WAIT,),
        )

    @pytest.mark.parametrize("contact", ["hiring_manager", "coordinator", "recruiter", "agency_recruiter"])
    def test_whoever_runs_it_keeps_no_place_free(self, contact):
        """They are told, met or not."""
        decision = ask("withdrawn", contact=contact, meeting="never", decided_on=1)
        assert courtesy(decision)[0] == "part-as-friends"
        assert decision.next.action is Action.SEND_MESSAGE

    def test_a_panel_that_met_you(self):
        """Gave its time, and hears it."""
        decision = ask("withdrawn", contact="peer", meeting="held", decided_on=1)
        assert courtesy(decision)[0] == "part-as-friends"


class TestYourOwnBossHearsItFromYou:
    """Your own boss hears of it from you, before the interview and before anybody else tells them."""

    def test_an_interview_in_the_same_house(self):
        """On Wednesday; by Tuesday they know."""
        decision = ask("scheduled", contact="own_manager", interview_on=-5)
        assert courtesy(decision) == ("your-own-boss-hears-it-from-you", (Action.INFORM,))
        assert decision.next.due == ago(-4)

    @pytest.mark.parametrize("stage", ["applied", "interviewed", "on_hold", "no_response"])
    @pytest.mark.parametrize("turn", ["unknown", "yours", "reconsidered"])
    def test_as_long_as_it_is_open(self, stage, turn):
        """Somebody else may tell them tomorrow."""
        assert courtesy(ask(stage, contact="own_manager", turn=turn))[1] == (Action.INFORM,)

    def test_nothing_has_been_sent_yet(self):
        """There is nothing to hear."""
        assert courtesy(ask("researching", contact="own_manager"))[1] == (Action.WAIT,)


class TestYourOwnBossKnows:
    """Your own boss knows: what else there is to say is said at work."""

    def test_told_last_week(self):
        """No note, no question, and no news by letter."""
        assert courtesy(ask("interviewed", contact="own_manager", turn="theirs", interview_on=1)) == (
            "your-own-boss-knows",
            (Action.WAIT,),
        )

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_however_it_ended(self, stage):
        """They heard it in the corridor."""
        assert courtesy(ask(stage, contact="own_manager", decided_on=1)) == (
            "your-own-boss-knows",
            (Action.WAIT,),
        )


class TestTakeYourselfOut:
    """You have accepted elsewhere: tell them the same day, with thanks, before they give more time."""

    @pytest.mark.parametrize("stage", ["applied", "scheduled", "interviewed", "on_hold", "no_response"])
    def test_signed_elsewhere_this_morning(self, stage):
        """Before the second round, and whatever else was owed them."""
        decision = ask(stage, contact="peer", other_offer="taken", turn="yours")
        assert courtesy(decision) == ("take-yourself-out", (Action.SEND_MESSAGE,))

    @pytest.mark.parametrize("last", [0, 1, 19, 20])
    def test_their_offer_has_had_its_thanks(self, last):
        """That it was answered, three weeks ago, is no answer to what you did today."""
        decision = ask(
            "offered",
            contact="peer",
            relationship="connected",
            other_offer="taken",
            decided_on=20,
            last_contact_on=last,
        )
        assert courtesy(decision) == ("take-yourself-out", (Action.SEND_MESSAGE,))
        assert (decision.next.due, decision.next.latest, decision.next.overdue) == (None, None, False)

    def test_a_day_of_a_decision_that_is_not_out(self):
        """Is set aside, so it makes nothing late."""
        decision = ask("interviewed", contact="peer", other_offer="taken", decided_on=30)
        assert courtesy(decision) == ("take-yourself-out", (Action.SEND_MESSAGE,))
        assert decision.next.earliest is None

    def test_what_is_not_known_is_not_asked_for(self):
        """There is no decision whose day could be missing."""
        assert "decided_on" not in ask("interviewed", other_offer="taken").missing

    @pytest.mark.parametrize("stage", ["scheduled", "interviewed", "no_response", "offered"])
    def test_they_know(self, stage):
        """Nobody who is out asks how things stand."""
        decision = ask(
            stage,
            contact="peer",
            relationship="connected",
            other_offer="taken",
            turn="theirs",
            last_contact_on=14,
        )
        assert courtesy(decision)[1] == (Action.WAIT,)

    def test_an_offer_you_only_have(self):
        """Is told of, and takes nobody out."""
        assert ask("interviewed", contact="peer", other_offer="open").steps[-1].action is Action.TELL_OF_OFFER


class TestLeaveTheClientToTheAgency:
    """An agency stands between you: tell it how it went, and let thanks and questions go through it."""

    def test_after_an_interview_at_the_client(self):
        """The note goes through the agency, and so does the question."""
        assert courtesy(ask("interviewed", contact="hiring_manager", route="agency", interview_on=1)) == (
            "leave-the-client-to-the-agency",
            (Action.WAIT,),
        )

    def test_a_client_who_said_you_may(self):
        """Whoever asked for it may be written to."""
        assert courtesy(
            ask("interviewed", contact="hiring_manager", route="agency", permission="granted", interview_on=1)
        ) == (
            "thank-them-by-the-next-day",
            (
                Action.SEND_THANK_YOU,
                Action.SEND_INVITATION,
                Action.CHECK_IN,
            ),
        )


class TestAskForANewDay:
    """The interview did not take place: offer new times the same day, in one friendly line."""

    def test_they_did_not_call(self):
        """You sat by the telephone this morning."""
        for meeting in ("no_show", "called_off", "missed"):
            decision = ask("scheduled", contact="peer", meeting=meeting, interview_on=0)
            assert courtesy(decision) == ("ask-for-a-new-day", (Action.RESCHEDULE,))
            assert decision.next.due == TODAY

    def test_you_have_asked(self):
        """It is their turn to name one."""
        decision = ask("interviewing", contact="peer", meeting="no_show", turn="theirs", interview_on=0)
        assert decision.next.action is not Action.RESCHEDULE

    def test_a_fortnight_ago(self):
        """Whoever has not asked by then does not ask for a new day."""
        decision = ask("scheduled", contact="peer", meeting="no_show", interview_on=14)
        assert decision.next.action is not Action.RESCHEDULE


class TestAnswerWhatTheyWrote:
    """They wrote and are waiting: answer by the next day, along with anything else you owe them."""

    def test_they_asked_for_your_notice_period(self):
        """Yesterday evening."""
        decision = ask("interviewed", contact="recruiter", turn="yours", last_contact_on=1)
        assert courtesy(decision) == (
            "answer-what-they-wrote",
            (
                Action.ANSWER_THEM,
                Action.SEND_INVITATION,
            ),
        )
        assert decision.next.due == TODAY

    def test_half_a_year_later(self):
        """Nobody waits for it any more."""
        assert courtesy(ask("applied", contact="peer", turn="yours", last_contact_on=200)) == (
            "take-a-long-silence-for-an-end",
            (Action.MOVE_ON,),
        )


class TestThankThemAndTellThemOfTheOffer:
    """Another employer wants an answer: thank them, and tell them by when you have to decide."""

    def test_met_yesterday(self):
        """And another employer wants an answer by Tuesday: one message for both."""
        decision = ask("interviewed", contact="peer", interview_on=1, other_offer_due=-4)
        assert courtesy(decision) == (
            "thank-them-and-tell-them-of-the-offer",
            (
                Action.SEND_THANK_YOU,
                Action.TELL_OF_OFFER,
            ),
        )
        assert [step.due for step in decision.steps] == [TODAY, ago(-4)]

    def test_met_today(self):
        """The news may have to be told today; the note has until tomorrow."""
        decision = ask("interviewed", contact="peer", interview_on=0, other_offer_due=0)
        assert courtesy(decision) == ("tell-them-of-the-offer", (Action.TELL_OF_OFFER,))


class TestTellThemOfTheOffer:
    """Another employer wants an answer: tell these people by when, now, politely, never as a threat."""

    def test_waiting_for_an_answer(self):
        """They would want to know, and it is the one good reason to ask."""
        decision = ask("applied", contact="peer", last_contact_on=3, other_offer_due=-4)
        assert courtesy(decision) == ("tell-them-of-the-offer", (Action.TELL_OF_OFFER,))
        assert decision.next.due == ago(-4)

    def test_once_they_know(self):
        """One waits as before."""
        assert courtesy(
            ask("applied", contact="peer", last_contact_on=3, other_offer="told", other_offer_due=-4)
        ) == (
            "give-them-their-time",
            (
                Action.WAIT,
                Action.CHECK_IN,
            ),
        )

    def test_its_day_has_passed(self):
        """Then there is nothing to tell."""
        assert courtesy(ask("applied", contact="peer", last_contact_on=3, other_offer_due=1)) == (
            "give-them-their-time",
            (
                Action.WAIT,
                Action.CHECK_IN,
            ),
        )

    def test_a_talk_comes_in_time(self):
        """It is told there, and face to face."""
        decision = ask("scheduled", contact="peer", interview_on=-2, other_offer_due=-4)
        assert decision.next.earliest == ago(-2)


class TestFindOutWhereToWrite:
    """You have no address for them: ask whoever arranged the interview for one, and do not guess."""

    def test_a_panel_of_first_names(self):
        """Two of three left no card."""
        assert courtesy(ask("interviewed", contact="peer", presence="unreachable", interview_on=1)) == (
            "find-out-where-to-write",
            (Action.FIND_OUT,),
        )

    def test_nothing_is_owed_any_more(self):
        """Then nobody needs it."""
        state = {"contact": "peer", "presence": "unreachable", "interview_on": 1}
        assert courtesy(ask("interviewed", thank_you="sent", **state))[0] == "ask-somebody-else"

    def test_who_is_away_has_an_address(self):
        """It is only not read."""
        assert courtesy(ask("interviewed", contact="peer", presence="away", interview_on=1))[0] == (
            "ask-somebody-else"
        )


class TestAskSomebodyElse:
    """They cannot be reached: leave them alone, and ask whoever can."""

    def test_on_leave_until_january(self):
        """An automatic answer is one, too."""
        assert courtesy(
            ask("interviewed", contact="peer", presence="away", thank_you="sent", interview_on=20)
        ) == ("ask-somebody-else", (Action.WAIT,))

    def test_gone_for_good(self):
        """And before anything is owed to them."""
        assert courtesy(ask("applied", contact="peer", presence="left", last_contact_on=20)) == (
            "ask-somebody-else",
            (Action.WAIT,),
        )


class TestThankThemBeforeTheNextRound:
    """The next round is booked: let the note for the last one arrive before it."""

    def test_two_rounds_in_a_week(self):
        """The second one is the day after tomorrow."""
        decision = ask("interviewed", contact="peer", interview_on=1, next_interview_on=-2)
        assert courtesy(decision) == (
            "thank-them-before-the-next-round",
            (
                Action.SEND_THANK_YOU,
                Action.PREPARE,
            ),
        )
        assert [step.due for step in decision.steps] == [TODAY, ago(-2)]

    def test_the_next_round_is_tomorrow(self):
        """Then it has to be today, however fresh the talk."""
        decision = ask("interviewed", contact="peer", interview_on=0, next_interview_on=-1)
        assert decision.next.due == TODAY


class TestLetTheNoteArriveFirst:
    """The next round is booked and prepared for: let the note for the last one arrive before it."""

    def test_prepared_and_not_thanked(self):
        """One thing is left."""
        assert courtesy(
            ask("interviewed", contact="peer", turn="theirs", interview_on=1, next_interview_on=-2)
        ) == (
            "let-the-note-arrive-first",
            (
                Action.SEND_THANK_YOU,
                Action.WAIT,
            ),
        )


class TestPrepareForTheNextRound:
    """The next round is booked: prepare for it, and ask nothing until then."""

    def test_thanked_and_invited_again(self):
        """Nothing is asked, although they promised an answer long ago."""
        decision = ask(
            "interviewed",
            contact="peer",
            thank_you="sent",
            interview_on=30,
            decision_due=20,
            next_interview_on=-5,
        )
        assert courtesy(decision) == ("prepare-for-the-next-round", (Action.PREPARE,))

    def test_booked_without_a_day_of_record(self):
        """They told you, and you did not write it down."""
        assert courtesy(
            ask("interviewed", contact="peer", thank_you="sent", interview_on=30, next_round="booked")
        ) == ("prepare-for-the-next-round", (Action.PREPARE,))


class TestAwaitTheNextRound:
    """The next round is booked, and you are prepared: ask nothing until then."""

    def test_prepared_and_thanked(self):
        """All is done until then."""
        assert courtesy(
            ask(
                "interviewed",
                contact="peer",
                thank_you="sent",
                turn="theirs",
                interview_on=5,
                next_interview_on=-5,
            )
        ) == ("await-the-next-round", (Action.WAIT,))


class TestTakeSilenceAboutTheDayForAnEnd:
    """You have asked for the day of the interview often enough, or too long ago: move on."""

    def test_asked_for_a_day_twice(self):
        """They do not mean it."""
        assert courtesy(ask("scheduled", contact="peer", check_ins=2, last_contact_on=5)) == (
            "take-silence-about-the-day-for-an-end",
            (Action.MOVE_ON,),
        )

    def test_two_months_ago(self):
        """It is too late to begin."""
        assert courtesy(ask("scheduled", contact="peer", last_contact_on=60)) == (
            "take-silence-about-the-day-for-an-end",
            (Action.MOVE_ON,),
        )


class TestLeaveTheDayToThem:
    """They want no questions: wait until they name the day, and use the time elsewhere."""

    def test_we_will_be_in_touch(self):
        """And please do not ask."""
        assert courtesy(ask("scheduled", contact="peer", permission="refused", last_contact_on=12)) == (
            "leave-the-day-to-them",
            (Action.WAIT,),
        )


class TestAskForTheDay:
    """They mentioned an interview, and a decent interval has passed with no date set: ask for one."""

    def test_invited_without_a_day(self):
        """They said they would like to meet you, two weeks ago."""
        decision = ask("scheduled", contact="peer", last_contact_on=12)
        assert courtesy(decision) == ("ask-for-the-day", (Action.CHECK_IN,))
        assert decision.next.title == "Ask for the date of the interview"

    def test_the_week_they_said_it(self):
        """One prepares."""
        assert ask("scheduled", contact="peer", last_contact_on=2).next.action is Action.PREPARE


class TestAskInPersonAtTheGoodbye:
    """You are prepared: ask at the goodbye, not in the middle, whether you may connect."""

    @pytest.mark.parametrize("meeting", ["no_show", "missed", "called_off"])
    def test_a_talk_that_came_to_nothing(self, meeting):
        """There is no goodbye."""
        decision = ask("scheduled", contact="peer", turn="theirs", meeting=meeting, interview_on=0)
        assert not decision.allows("ask_permission")

    def test_prepared_for_tomorrow(self):
        """The goodbye is left."""
        assert courtesy(ask("scheduled", contact="peer", turn="theirs", interview_on=-1)) == (
            "ask-in-person-at-the-goodbye",
            (Action.ASK_PERMISSION,),
        )


class TestYouArePrepared:
    """You have read up on them; the rest is up to the conversation."""

    def test_asked_and_prepared(self):
        """They have been asked before, and it is their turn."""
        assert courtesy(
            ask("scheduled", contact="peer", permission="asked", turn="theirs", interview_on=-1)
        ) == ("you-are-prepared", (Action.WAIT,))


class TestAwaitTheTalk:
    """You are prepared for the talk: until then there is nothing to do."""

    def test_prepared_for_coffee(self):
        """On Monday."""
        assert courtesy(
            ask("informational", contact="peer", relationship="connected", turn="theirs", interview_on=-3)
        ) == ("await-the-talk", (Action.WAIT,))


class TestThankThemAndLeaveItToThem:
    """They want no questions, but they gave you their time: thank them, and leave the rest to them."""

    def test_a_talk_with_people_who_call_you(self):
        """Do not call us."""
        assert courtesy(ask("interviewed", contact="peer", permission="refused", interview_on=1)) == (
            "thank-them-and-leave-it-to-them",
            (
                Action.SEND_THANK_YOU,
                Action.WAIT,
            ),
        )

    def test_thanked_already(self):
        """Then only the waiting is left."""
        assert courtesy(
            ask("interviewed", contact="peer", permission="refused", thank_you="sent", interview_on=1)
        ) == ("leave-a-closed-door-closed", (Action.WAIT,))


class TestTakeALongSilenceForAnEnd:
    """Nothing has been heard for so long that a question would come too late: move on."""

    def test_an_application_of_last_year(self):
        """Nobody has heard of it since."""
        assert courtesy(ask("applied", contact="peer", last_contact_on=300)) == (
            "take-a-long-silence-for-an-end",
            (Action.MOVE_ON,),
        )

    def test_the_last_day_to_ask(self):
        """After six weeks to a stranger, after half a year to people who met you."""
        for stage, last in (("applied", 44), ("interviewed", 179)):
            asked = ask(stage, contact="peer", thank_you="sent", last_contact_on=last)
            assert asked.next.action is Action.CHECK_IN
            assert (asked.next.latest, asked.reconsider_on) == (TODAY, ago(-1))
            late = ask(stage, contact="peer", thank_you="sent", last_contact_on=last + 1)
            assert courtesy(late) == ("take-a-long-silence-for-an-end", (Action.MOVE_ON,))


class TestThankThemInTheQuestion:
    """The interview date is unknown, and an answer is due: ask how things stand, and thank them."""

    def test_nobody_noted_the_day_of_the_talk(self):
        """And their day has passed."""
        assert courtesy(ask("interviewed", contact="peer", decision_due=4)) == (
            "thank-them-in-the-question",
            (Action.CHECK_IN,),
        )


class TestFindOutWhetherYouMet:
    """Nobody noted whether you met: find out first, and thank nobody for a talk you did not have."""

    def test_a_call_was_booked_for_yesterday(self):
        """Half of what is booked is moved."""
        decision = ask("scheduled", contact="peer", interview_on=1)
        assert courtesy(decision) == ("find-out-whether-you-met", (Action.FIND_OUT,))
        assert decision.missing[0] == "meeting"

    def test_the_tracker_says_interview(self):
        """And neither when nor whether."""
        assert courtesy(ask("interviewing", contact="peer")) == (
            "find-out-whether-you-met",
            (Action.FIND_OUT,),
        )

    def test_you_noted_that_it_was_held(self):
        """Then there is a note to write."""
        assert courtesy(ask("scheduled", contact="peer", meeting="held", interview_on=1)) == (
            "thank-them-by-the-next-day",
            (
                Action.SEND_THANK_YOU,
                Action.CHECK_IN,
            ),
        )


class TestAnswerTheClientThroughTheAgency:
    """They wrote past the agency: answer by the next day, and let the answer go through it."""

    def test_the_manager_asked_for_a_reference(self):
        """Whoever waits for you is answered, and the agency is not bypassed."""
        decision = ask(
            "interviewed", contact="hiring_manager", route="agency", turn="yours", last_contact_on=0
        )
        assert courtesy(decision) == ("answer-the-client-through-the-agency", (Action.ANSWER_THEM,))
        assert decision.next.due == ago(-1)
        rest = ask("interviewed", contact="hiring_manager", route="agency", last_contact_on=0)
        assert courtesy(rest)[0] == "leave-the-client-to-the-agency"


class TestFindOutAndTellThemOfTheOffer:
    """Another employer is waiting: find out whether you met, and tell them by when you must decide."""

    def test_a_talk_was_booked_for_yesterday(self):
        """And the other offer has to be answered next week."""
        decision = ask("scheduled", contact="peer", interview_on=1, other_offer_due=-7)
        assert courtesy(decision) == (
            "find-out-and-tell-them-of-the-offer",
            (Action.FIND_OUT, Action.TELL_OF_OFFER),
        )
        held = ask("scheduled", contact="peer", interview_on=1, other_offer_due=-7, meeting="held")
        assert courtesy(held)[0] == "thank-them-and-tell-them-of-the-offer"


class TestFindOutBeforeTheNextRound:
    """The next round is booked, and nobody noted whether the last one took place: find out first."""

    def test_two_talks_were_booked(self):
        """One for the day before yesterday, and one for next week."""
        decision = ask("scheduled", contact="peer", interview_on=2, next_interview_on=-5)
        assert courtesy(decision) == (
            "find-out-before-the-next-round",
            (Action.FIND_OUT, Action.PREPARE),
        )

    def test_you_noted_that_it_was_held(self):
        """Then the note has to arrive before the next one."""
        decision = ask("scheduled", contact="peer", interview_on=2, next_interview_on=-5, meeting="held")
        assert courtesy(decision)[0] == "thank-them-before-the-next-round"


class TestPrepareAndFindOutWhetherYouMet:
    """The next round is booked: prepare for it, and find out whether and when you met before."""

    def test_nobody_noted_the_day_of_the_last_one(self):
        """What has a day comes first."""
        decision = ask("interviewing", contact="peer", next_interview_on=-1)
        assert courtesy(decision) == (
            "prepare-and-find-out-whether-you-met",
            (Action.PREPARE, Action.FIND_OUT),
        )
        assert [step.due for step in decision.steps] == [ago(-1), None]


class TestFindOutAndAwaitTheNextRound:
    """You are prepared for the next round: find out whether the last one took place, then wait."""

    def test_two_talks_were_booked(self):
        """And you have read up on them."""
        decision = ask("scheduled", contact="peer", interview_on=2, next_interview_on=-5, turn="theirs")
        assert courtesy(decision) == (
            "find-out-and-await-the-next-round",
            (Action.FIND_OUT, Action.WAIT),
        )


class TestFindOutAndLeaveItToThem:
    """They want no questions: see in your own notes whether you met, and leave the rest to them."""

    def test_a_talk_was_booked_for_yesterday(self):
        """The posting wants no calls."""
        decision = ask("scheduled", contact="peer", interview_on=1, permission="refused")
        assert courtesy(decision) == ("find-out-and-leave-it-to-them", (Action.FIND_OUT, Action.WAIT))

    def test_you_noted_that_it_was_held(self):
        """Then there is a note to write."""
        decision = ask("scheduled", contact="peer", interview_on=1, permission="refused", meeting="held")
        assert courtesy(decision)[0] == "thank-them-and-leave-it-to-them"


class TestFindOutAndAskNothing:
    """You have asked enough: find out whether you met before you thank them, and ask nothing more."""

    def test_a_talk_was_booked_for_yesterday(self):
        """After two questions."""
        decision = ask("scheduled", contact="peer", interview_on=1, check_ins=2)
        assert courtesy(decision) == ("find-out-and-ask-nothing", (Action.FIND_OUT, Action.MOVE_ON))


class TestAskForTheDayOfTheNextRound:
    """They mentioned another round, and a decent interval has passed with no date set: ask for one."""

    def test_they_spoke_of_a_second_talk(self):
        """Two weeks ago."""
        decision = ask(
            "interviewed", contact="peer", thank_you="sent", next_round="promised", interview_on=14
        )
        assert courtesy(decision) == ("ask-for-the-day-of-the-next-round", (Action.CHECK_IN,))
        assert decision.next.title == "Ask for the date of the next interview"


class TestYouWorkThereNow:
    """You work there now: what is to be said is said at work."""

    def test_your_first_week(self):
        """Nobody writes to their own manager every three months."""
        decision = ask("hired", contact="hiring_manager", relationship="connected", decided_on=30)
        assert courtesy(decision) == ("you-work-there-now", (Action.WAIT,))
        assert decision.over


class TestAskSomebodyElseForTheLetter:
    """They are away or gone: ask whoever stands in for them to put the offer in writing."""

    def test_they_went_on_leave_the_day_after(self):
        """And the offer is in no letter."""
        assert courtesy(
            ask("offered", contact="peer", offer="spoken", presence="away", turn="theirs", decided_on=12)
        ) == (
            "ask-somebody-else-for-the-letter",
            (
                Action.SEND_INVITATION,
                Action.WAIT,
            ),
        )


class TestASpokenOfferProvesNothing:
    """The offer was never put in writing, however often you asked: keep your other processes going."""

    def test_asked_twice_for_the_letter(self):
        """It will not come."""
        assert courtesy(
            ask(
                "accepted",
                contact="peer",
                relationship="connected",
                offer="spoken",
                check_ins=2,
                decided_on=40,
            )
        ) == ("a-spoken-offer-proves-nothing", (Action.MOVE_ON,))


class TestAskForItInWriting:
    """An offer counts once it is in writing: a week or so has passed, so ask for the letter."""

    def test_said_on_the_telephone(self):
        """Two weeks ago, and thanked for at once."""
        decision = ask(
            "offered", contact="peer", relationship="connected", offer="spoken", turn="theirs", decided_on=14
        )
        assert courtesy(decision) == ("ask-for-it-in-writing", (Action.CHECK_IN,))
        assert decision.next.title == "Ask for the offer in writing"

    def test_it_has_come(self):
        """Then it is weighed."""
        assert courtesy(
            ask(
                "offered",
                contact="peer",
                relationship="connected",
                offer="written",
                turn="theirs",
                decided_on=14,
            )
        ) == ("weigh-the-offer", (Action.WAIT,))


class TestGiveThemTimeToWriteIt:
    """An offer counts once it is in writing: give them a week or so, and resign from nothing yet."""

    def test_said_yesterday(self):
        """Letters take a week."""
        assert courtesy(
            ask(
                "offered",
                contact="peer",
                relationship="connected",
                offer="spoken",
                turn="theirs",
                decided_on=1,
            )
        ) == (
            "give-them-time-to-write-it",
            (
                Action.WAIT,
                Action.CHECK_IN,
            ),
        )


class TestWhenInDoubtDoNothing:
    """Nobody knows how far this has come: find out first, and do nothing until then."""

    def test_a_tracker_that_does_not_say(self):
        """Only a name on a list."""
        assert courtesy(ask("unknown")) == ("when-in-doubt-do-nothing", (Action.WAIT,))


# ------------------------------------------------------------------------------- several people

PANEL = {"rae": "recruiter", "hal": "hiring_manager", "ed": "interviewer", "gus": "peer", "ida": "referrer"}
AGENCY = {"ann": "agency_recruiter", "hal": "hiring_manager"}


def event(what, *who, on=0, day=None):
    """Return what happened so many days ago, and what day it names."""
    return Event(ago(on), what, who=who, day=None if day is None else ago(day))


def met(*who, on=0):
    """Return a talk with some, for which everybody has been thanked."""
    return [event("met", *who, on=on), *(event("send_thank_you", one, on=on) for one in PANEL)]


def sharing(people, history, action):
    """Return who takes a step today, and who is left out of it; for each, by which rule."""
    plan = agenda(Process(people, history), today=TODAY)
    done = {task.who: task.rule.id for task in plan.tasks if task.step.action is action}
    left = {left.who: left.rule.id for left in plan.left_out if left.action is action}
    return done, left


class TestThankThroughTheAgency:
    """An agency stands between you: have it pass on your thanks, and ask if you may write directly."""

    def test_a_talk_at_the_client(self):
        """The agency hears how it went, and has the note for them."""
        done, _ = sharing(AGENCY, [event("met", "hal")], Action.SEND_THANK_YOU)
        assert done == {"hal": "thank-through-the-agency", "ann": "thank-whoever-arranged-it"}


class TestHaveThanksPassedOn:
    """You have no address for them: ask whoever arranged the interview to pass your note on."""

    def test_a_first_name_on_a_screen(self):
        """The recruiter knows the rest."""
        hal = InterviewState("unknown", contact="hiring_manager", presence="unreachable")
        done, _ = sharing({"rae": "recruiter", "hal": hal}, [event("met", "hal")], Action.SEND_THANK_YOU)
        assert done["hal"] == "have-thanks-passed-on"


class TestThankWhoeverArrangedIt:
    """Whoever arranged it is thanked as well, and hears how it went in the same message."""

    def test_the_recruiter_was_not_in_the_room(self):
        """Nor was the friend who put the name forward."""
        done, _ = sharing(PANEL, [event("met", "hal", "ed")], Action.SEND_THANK_YOU)
        assert {who for who, rule in done.items() if rule == "thank-whoever-arranged-it"} == {"rae", "ida"}


class TestThankEverybodyWhoMetYou:
    """Everybody who interviewed you gets a note of their own, and no two are alike."""

    def test_three_in_a_room(self):
        """Three notes, in three wordings."""
        history = [event("met", "hal", "ed", "gus")]
        done, _ = sharing(PANEL, history, Action.SEND_THANK_YOU)
        there = {who for who, rule in done.items() if rule == "thank-everybody-who-met-you"}
        assert there == {"hal", "ed", "gus"}
        tasks = agenda(Process(PANEL, history), today=TODAY).tasks
        assert len({task.variant for task in tasks if task.who in there}) == len(there)


class TestAnswerThroughTheAgency:
    """An agency stands between you: let it pass your answer on, whoever of its client wrote to you."""

    def test_the_manager_asked(self):
        """And the agency hears it first."""
        people = {"ann": "agency_recruiter", "hal": "hiring_manager"}
        process = Process(
            people, [Event(ago(3), "met", who=["hal"]), Event(TODAY, "they_asked", who=["hal"])]
        )
        (answer,) = (task for task in agenda(process, today=TODAY).tasks if task.step.action == "answer_them")
        assert (answer.who, answer.through, answer.rule.id) == ("hal", "ann", "answer-through-the-agency")


class TestTakeLeaveThroughTheAgency:
    """An agency stands between you: let it pass on your goodbye to those who interviewed you."""

    def test_you_declined(self):
        """The agency is told, and tells its client."""
        people = {"ann": "agency_recruiter", "hal": "hiring_manager", "flo": "interviewer"}
        met = Event(ago(9), "met", who=["hal", "flo"])
        process = Process(people, [met, Event(TODAY, "declined")])
        told = {
            task.who: task.through
            for task in agenda(process, today=TODAY).tasks
            if task.step.action is Action.SEND_MESSAGE
        }
        assert told == {"ann": None, "flo": "ann"}


class TestPrepareForWhomYouMeet:
    """Read up on those whom you will meet, and leave the others for another day."""

    def test_two_of_the_five(self):
        """Whoever arranged it can wait."""
        history = [event("booked", "hal", "ed", on=2)]
        done, left = sharing(PANEL, history, Action.PREPARE)
        assert {*done} == {"hal", "ed"}
        assert {*left.values()} == {"prepare-for-whom-you-meet"}


class TestAskWhoeverIsInTheRoom:
    """Ask permission as you say goodbye, and so only of somebody who is there."""

    def test_with_the_recruiter_alone(self):
        """On a day that is still to be named; the manager comes another day."""
        history = [event("applied", on=12), event("booked", "rae", on=2)]
        done, left = sharing(PANEL, history, Action.ASK_PERMISSION)
        assert "hal" not in done
        assert left["hal"] == "ask-whoever-is-in-the-room"


class TestAskTheRoomOnce:
    """Ask once, aloud and of all of them, at the goodbye."""

    def test_at_the_door(self):
        """The manager is asked, and all have heard it."""
        history = [event("booked", "hal", "ed", "gus", on=9, day=0)]
        done, left = sharing(PANEL, history, Action.ASK_PERMISSION)
        assert {*done} == {"hal"}
        assert left == dict.fromkeys(("ed", "gus"), "ask-the-room-once")


class TestYourReferrerIsAskedBeforeAnybodyWasMet:
    """Until you have met anybody, ask whoever put your name forward how things stand."""

    def test_two_weeks_after_the_application(self):
        """Nobody else knows your name yet."""
        done, _ = sharing(PANEL, [event("applied", on=12)], Action.CHECK_IN)
        assert done == {"ida": "your-referrer-is-asked-before-anybody-was-met"}

    def test_somebody_was_met(self):
        """Then they are not asked again."""
        done, _ = sharing(PANEL, [event("applied", on=30), *met("hal", on=12)], Action.CHECK_IN)
        assert "ida" not in done


class TestTheAgencyAsks:
    """Where an agency stands between you, the question goes to it and to nobody else."""

    def test_the_client_named_a_day(self):
        """Even then."""
        history = [event("met", "hal", on=12), event("promised", "hal", on=12, day=8)]
        done, _ = sharing(AGENCY, history, Action.CHECK_IN)
        assert done == {"ann": "the-agency-asks"}


class TestTheRecruiterIsAskedFirst:
    """Whoever runs the process is asked before those who decide it."""

    @pytest.mark.parametrize("contact", ["recruiter", "coordinator"])
    def test_two_weeks_of_silence(self, contact):
        """They keep the calendar, and can say how things stand."""
        done, _ = sharing({**PANEL, "rae": contact}, met("hal", "ed", on=12), Action.CHECK_IN)
        assert done == {"rae": "the-recruiter-is-asked-first"}


class TestOneQuestionToOnePerson:
    """One question is open in a process at a time, and it goes to one person."""

    def test_nobody_runs_it(self):
        """The manager does all of it."""
        people = {"hal": "hiring_manager", "ed": "interviewer"}
        history = [event("met", "hal", "ed", on=12), event("send_thank_you", "hal", on=12)]
        done, _ = sharing(people, history, Action.CHECK_IN)
        assert done == {"hal": "one-question-to-one-person"}


class TestDoNotAskTheOthers:
    """Somebody else is asked, and one answer is enough for all."""

    def test_everybody_is_due(self):
        """One is asked, the rest are not."""
        _, left = sharing(PANEL, met("hal", "ed", "gus", on=12), Action.CHECK_IN)
        assert left == dict.fromkeys(("hal", "ed", "gus", "ida"), "do-not-ask-the-others")


class TestTellOnePersonOfIt:
    """Your news goes to the one person you would ask how things stand."""

    def test_another_offer(self):
        """The recruiter tells those whom it concerns."""
        history = [*met("hal", "ed", on=4), event("offered_elsewhere", on=0, day=-7)]
        done, left = sharing(PANEL, history, Action.TELL_OF_OFFER)
        assert {*done} == {"rae"}
        assert {*left.values()} == {"tell-one-person-of-it"}


class TestOneAgencyAVacancy:
    """Only the first agency represents you for a vacancy, and the others are told so."""

    def test_two_agencies_call(self):
        """The second one comes too late."""
        people = {**AGENCY, "bob": "agency_recruiter"}
        history = [event("they_asked", "bob", on=1), event("they_asked", "ann")]
        done, left = sharing(people, history, Action.ANSWER_THEM)
        assert "bob" in done
        assert left == {"ann": "one-agency-a-vacancy"}


class TestSettleTheDayWithOnePerson:
    """A new day is settled with one person, who tells the others."""

    def test_two_did_not_come(self):
        """The recruiter finds another day for both."""
        history = [event("booked", "hal", "ed", on=9, day=0), event("no_show", "hal")]
        done, left = sharing(PANEL, history, Action.RESCHEDULE)
        assert {*done} == {"rae"}
        assert {*left.values()} == {"settle-the-day-with-one-person"}


class TestYourHelpersHearItFromYou:
    """Whoever put your name forward or helped you hears it from you, whatever the others hear."""

    def test_a_no(self):
        """The friend hears it in person."""
        done, _ = sharing(PANEL, [*met("hal", on=9), event("rejected", "rae")], Action.SEND_MESSAGE)
        assert done == {"ida": "your-helpers-hear-it-from-you"}

    def test_a_yes_of_your_own(self):
        """So does whoever told you what they ask."""
        people = {**PANEL, "eve": "employee"}
        done, _ = sharing(people, [*met("hal", on=9), event("accepted")], Action.SEND_MESSAGE)
        assert done["eve"] == "your-helpers-hear-it-from-you"


class TestThankManagerAndMessengerForTheOffer:
    """The manager is thanked for the offer, and so is whoever made it; the others are not."""

    def test_the_recruiter_calls(self):
        """With the manager's offer."""
        history = [*met("hal", "ed", on=9), event("offered", "rae")]
        done, left = sharing(PANEL, history, Action.REPLY_TO_OFFER)
        assert {*done} == {"hal", "rae"}
        assert left == dict.fromkeys(("ed", "gus"), "thank-manager-and-messenger-for-the-offer")


class TestOneReplyToANo:
    """A no gets one reply, which thanks the others by name."""

    def test_a_panel_says_no(self):
        """By its recruiter."""
        history = [*met("hal", "ed", "gus", on=9), event("rejected", "rae")]
        done, left = sharing(PANEL, history, Action.REPLY_TO_REJECTION)
        assert {*done} == {"hal"}
        assert left == dict.fromkeys(("rae", "ed", "gus"), "one-reply-to-a-no")


class TestTakeLeaveOfThoseWhoMetYou:
    """If you turn down an offer, everybody who interviewed you gets a line."""

    def test_you_turn_it_down(self):
        """They had looked forward to it."""
        history = [*met("hal", "ed", "gus", on=9), event("offered", "rae", on=3), event("declined")]
        done, _ = sharing(PANEL, history, Action.SEND_MESSAGE)
        assert {who for who, rule in done.items() if rule == "take-leave-of-those-who-met-you"} == {
            "ed",
            "gus",
        }


class TestTakeLeaveOfOnePerson:
    """Your own no goes to the manager, or to whoever runs the process, who tells the others."""

    def test_you_turn_it_down(self):
        """The manager hears it, and the recruiter from them."""
        history = [*met("hal", "ed", on=9), event("offered", "rae", on=3), event("declined")]
        done, left = sharing(PANEL, history, Action.SEND_MESSAGE)
        assert "hal" in done
        assert left == {"rae": "take-leave-of-one-person"}

    def test_you_signed_elsewhere(self):
        """One message takes you out, and none to each of the panel."""
        history = [*met("hal", "ed", "gus", on=9), event("accepted_elsewhere")]
        done, left = sharing(PANEL, history, Action.SEND_MESSAGE)
        assert len([who for who in done if who != "ida"]) == 1
        assert {*left.values()} == {"take-leave-of-one-person"}


class TestALineToThoseYouWillWorkWith:
    """Before the first day, the manager and those you will work with get a line each."""

    def test_a_start_in_two_months(self):
        """The manager and the peer, and not the recruiter."""
        done, left = sharing(PANEL, [*met("hal", "gus", on=9), event("accepted", on=1)], Action.KEEP_IN_TOUCH)
        each = {who for who, rule in done.items() if rule == "a-line-to-those-you-will-work-with"}
        assert each == {"hal", "gus"}
        assert "rae" in left


class TestKeepInTouchWithOnePerson:
    """A line now and then goes to one person; writing to all of them would be a mass mailing."""

    def test_a_year_of_lines(self):
        """One reader is enough."""
        history = [*met("hal", "ed", "gus", on=40), event("rejected", "rae", on=30)]
        done, left = sharing(PANEL, history, Action.KEEP_IN_TOUCH)
        assert {*done} == {"hal", "ida"}
        assert left == dict.fromkeys(("rae", "ed", "gus"), "keep-in-touch-with-one-person")


class TestOneRequestToASilentHouse:
    """A company that never answered gets one request at most, not one for each person who was there."""

    def test_ghosted_by_three(self):
        """Two months of silence to all of them."""
        asked = [event("check_in", "rae", on=52), event("check_in", "rae", on=44)]
        _, left = sharing(PANEL, [*met("hal", "ed", "gus", on=60), *asked], Action.SEND_INVITATION)
        assert left == dict.fromkeys(("ed", "gus"), "one-request-to-a-silent-house")


class TestSpreadYourRequests:
    """Requests come last, spread over days and over the notes of a month."""

    def test_five_in_a_week(self):
        """The day after the reply the first of them."""
        history = [
            *met("hal", "ed", "gus", on=9),
            event("rejected", "rae"),
            event("reply_to_rejection", "hal"),
        ]
        done, _ = sharing(PANEL, history, Action.SEND_INVITATION)
        assert {*done.values()} == {"spread-your-requests"}
        tasks = agenda(Process(PANEL, history), today=TODAY).tasks
        asked = [task.step.earliest for task in tasks if task.step.action is Action.SEND_INVITATION]
        assert asked == [ago(-1), ago(-2), ago(-3), ago(-4), ago(-5)]


class TestMoveOnOnce:
    """Waiting and moving on are advised once, for the whole process."""

    def test_asked_twice(self):
        """Of one process, one moves on once."""
        asked = [event("check_in", "rae", on=22), event("check_in", "hal", on=12)]
        done, left = sharing(PANEL, [*met("hal", "ed", on=30), *asked], Action.MOVE_ON)
        assert {*done} == {"rae"}
        assert {*left.values()} == {"move-on-once"}


class TestThankOneOfTwoForTheOffer:
    """For an offer two people are thanked: the manager, and whoever made it, if that is another."""

    def test_the_recruiter_made_it(self):
        """Neither is told that it concerns them alone."""
        done, _ = sharing(PANEL, [event("met", "hal", on=9), event("offered", "rae")], Action.REPLY_TO_OFFER)
        assert done == dict.fromkeys(("hal", "rae"), "thank-one-of-two-for-the-offer")


class TestOnceAndToThisPerson:
    """This is done once in a process, and this is the person it goes to."""

    def test_the_reply_to_a_no(self):
        """The others are thanked in it."""
        history = [event("met", "hal", "ed", on=9), event("rejected")]
        done, left = sharing(PANEL, history, Action.REPLY_TO_REJECTION)
        assert done == {"hal": "once-and-to-this-person"}
        assert {*left.values()} == {"one-reply-to-a-no"}


class TestToEachTheirOwn:
    """What concerns one person is done for that person."""

    def test_two_invitations(self):
        """Both are accepted."""
        history = [event("met", "hal", "ed"), event("they_invited", "hal"), event("they_invited", "ed")]
        done, _ = sharing(PANEL, history, Action.ACCEPT_INVITATION)
        assert done == dict.fromkeys(("hal", "ed"), "to-each-their-own")


# ----------------------------------------------------------------------- the founding text alone


class TestAcceptOnceDecided:
    """The decision is out, so you may accept their invitation."""

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_their_request_has_waited(self, stage):
        """It stays open until then; the text knows no exception."""
        decision = ask(stage, FOUNDING, invitation="received")
        assert connecting(decision) == ("accept-once-decided", Verdict.ACCEPT)
        assert ask("interviewed", FOUNDING, invitation="received").verdict is Verdict.WAIT


class TestConnectOnceDecided:
    """The decision is out, so you may ask to connect, with a personal note."""

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage.decided])
    def test_offered_or_not(self, stage):
        """Both of the text's situations end in a request."""
        decision = ask(stage, FOUNDING, contact="hiring_manager")
        assert connecting(decision) == ("connect-once-decided", Verdict.CONNECT)


class TestWaitUntilItIsDecided:
    """Hold the request until they have decided."""

    @pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.decided])
    @pytest.mark.parametrize("contact", ["hiring_manager", "recruiter"])
    def test_for_everybody_alike(self, stage, contact):
        """It makes no difference between people."""
        decision = ask(stage, FOUNDING, contact=contact)
        assert connecting(decision) == ("wait-until-it-is-decided", Verdict.WAIT)

    def test_it_speaks_of_linkedin_only(self):
        """Of other networks it says nothing, and so neither does this policy."""
        decision = ask("hired", FOUNDING, network="facebook")
        assert connecting(decision) == ("wait-until-it-is-decided", Verdict.WAIT)


class TestWriteTheThankYouNote:
    """Write a really good thank-you note instead."""

    @pytest.mark.parametrize("stage", ["screening", "interviewed", "no_response"])
    def test_instead_of_the_request(self, stage):
        """The founding advice in one line."""
        decision = ask(stage, FOUNDING)
        assert courtesy(decision) == ("write-the-thank-you-note", (Action.SEND_THANK_YOU,))


class TestThenWaitForTheDecision:
    """There is nothing else to do about connecting until the decision is out."""

    def test_the_note_is_sent(self):
        """The rest is patience."""
        decision = ask("interviewed", FOUNDING, thank_you="sent")
        assert courtesy(decision) == ("then-wait-for-the-decision", (Action.WAIT,))

    def test_the_interview_is_ahead(self):
        """No note to write yet."""
        assert courtesy(ask("scheduled", FOUNDING))[0] == "then-wait-for-the-decision"


# ------------------------------------------------------------------------ the published minority


class TestConnectOnceThanked:
    """Your thank-you note has had a day to arrive, so you may follow it with a request."""

    @pytest.mark.parametrize("stage", ["interviewing", "interviewed", "no_response"])
    def test_the_day_after_the_note(self, stage):
        """The note went out yesterday."""
        decision = ask(stage, PERMISSIVE, contact="interviewer", thank_you="sent", last_contact_on=1)
        assert connecting(decision) == ("connect-once-thanked", Verdict.CONNECT)

    @pytest.mark.parametrize(
        "fields",
        [{"thank_you": "sent", "last_contact_on": 0}, {"thank_you": "not_sent", "last_contact_on": 5}],
    )
    def test_neither_at_once_nor_without_the_note(self, fields):
        """First the note, then a night."""
        decision = ask("interviewed", PERMISSIVE, contact="interviewer", **fields)
        assert connecting(decision) == ("await-the-decision", Verdict.WAIT)


# ---------------------------------------------------------------------------------- and no other


def test_every_rule_has_its_people():
    """Each rule of each preset has a class named after it, with its sentence for a docstring."""
    says = {rule.id: rule.says for policy in PRESETS for rule in policy.rules}
    classes = {
        re.sub(r"(?<=.)([A-Z])", r"-\1", name.removeprefix("Test")).lower(): value.__doc__
        for name, value in globals().items()
        if name.startswith("Test")
    }
    assert classes == says


def test_no_rule_says_what_another_says():
    """A rule is one sentence, and a sentence one rule."""
    said = [rule.says for rule in {rule.id: rule for policy in PRESETS for rule in policy.rules}.values()]
    assert len({*said}) == len(said)
