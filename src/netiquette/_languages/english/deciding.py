"""What is said of answers in English: summaries, reasons, assumptions, explanations."""

from __future__ import annotations

from types import MappingProxyType

from netiquette._languages.sentences import (
    AnswerSentences,
    Assumptions,
    ComparingSentences,
    ExplainingSentences,
)
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Word,
)

__all__ = ["DECIDING"]


def _voices(agree: int, conditional: int, disagree: int) -> str:
    """Say how many voices agree, set conditions, disagree."""
    return (
        f"{agree} {'agrees' if agree == 1 else 'agree'}, "
        f"{conditional} {'sets' if conditional == 1 else 'set'} conditions, "
        f"{disagree} {'disagrees' if disagree == 1 else 'disagree'}"
    )


def _situations(count: int) -> str:
    """Say how many situations there are."""
    return f"{count} situation{'s' if count > 1 else ''}"


DECIDING = AnswerSentences(
    summaries=MappingProxyType(
        {
            Action.PREPARE: "Read up on them",
            Action.ASK_PERMISSION: "Ask permission to connect",
            Action.SEND_THANK_YOU: "Send a thank-you note",
            Action.CHECK_IN: "Ask politely how things stand",
            Action.WAIT: "Wait",
            Action.FIND_OUT: "Record whether you have met",
            Action.ANSWER_THEM: "Answer what they wrote",
            Action.RESCHEDULE: "Offer new times for the interview",
            Action.TELL_OF_OFFER: "Tell them of the other offer",
            Action.INFORM: "Tell them before they hear it from others",
            Action.SEND_INVITATION: "Send a personal connection request",
            Action.ACCEPT_INVITATION: "Accept their invitation, with a line of thanks",
            Action.SEND_MESSAGE: "Tell them how it ended and thank them",
            Action.REPLY_TO_OFFER: "Thank them for the offer",
            Action.REPLY_TO_REJECTION: "Thank them for the chance",
            Action.KEEP_IN_TOUCH: "Drop them a line",
            Action.MOVE_ON: "Stop asking and move on",
        }
    ),
    titles=MappingProxyType(
        {
            "find-out-where-to-write": "Get their address",
            "ask-for-it-again": "Ask whether it is still open",
            "tell-your-referrer": "Tell them how it went, with your thanks",
            "take-yourself-out": "Tell them that you have accepted elsewhere, with your thanks",
            "ask-for-the-day": "Ask for the date of the interview",
            "ask-for-the-day-of-the-next-round": "Ask for the date of the next interview",
            "ask-for-it-in-writing": "Ask for the offer in writing",
        }
    ),
    overdue="{summary} now; it was due on {day}",
    until="{summary} until {day}",
    on="{summary} on {day}",
    by="{summary} by {day}",
    since="{summary} from {day} on",
    divided="{says} (published advice is divided: {support}).",
    support=_voices,
    nobody_counted="no voices counted",
    assumptions=Assumptions(
        stage_follows_the_date="the stage is read as {stage}, not {given}, because of the interview date",
        next_round_has_begun="the day of the next interview has come, so it is read as the latest one",
        interview_ahead_is_the_next=(
            "you have met before and the interview is still ahead, so it is read as the next one"
        ),
        other_offer_has_lapsed="the day the other employer named has passed, so that offer is set aside",
        decided_on_set_aside="decided_on is set aside, because at the stage {stage} nothing is decided",
        met_after_the_decision="the interview comes after the decision, which is taken to stand all the same",
        answered_already=(
            "you have been in touch since the day of the decision, which is taken for your answer"
        ),
        stage_unknown="the stage is unknown, so it is treated as undecided",
        contact_unknown="the contact is unknown, so they are assumed to have a say in the decision",
        thank_you_unknown="whether a thank-you note was sent is unknown; it is taken for not sent",
        thank_you_unknown_and_too_late=(
            "whether a thank-you note was sent is unknown; the time for one of its own has passed"
        ),
        meeting_unknown="whether you have met is unknown, so nobody is thanked yet",
        meeting_assumed="whether you have met is unknown, so it is assumed that you have",
        meeting_unknown_and_too_late="whether you have met is unknown; it is too late for a separate note",
        interview_undated="the day of the interview is unknown, so the thank-you note is taken to be in time",
        silence_undated="there is no day to count the silence from, so the stage alone says whether to ask",
        withdrawal_undated=(
            "when the request was withdrawn is unknown; the network is taken to block a new one"
        ),
        today_unknown="today is unknown, so nothing is judged due or overdue",
    ),
    explaining=ExplainingSentences(
        applies="{rule}: applies",
        fails="{rule}: {facet} is {found}, not {wanted}",
        alternatives=" or ",
        answer="{verdict}: {reason}",
        openings="You may connect {changes}.",
        between_openings="; ",
        together=" and ",
        on_a_day="once it is {day}",
        decided="once the decision is out",
        reconsidered="if they change their mind",
        happened=MappingProxyType[Word, str](
            {
                Stage.OFFERED: "once you have an offer",
                Stage.ACCEPTED: "once you have accepted an offer",
                Stage.HIRED: "once you are hired",
                Stage.DECLINED: "once you have declined an offer",
                Stage.RESCINDED: "if they take an offer back",
                Stage.REJECTED: "if they say no",
                Stage.WITHDRAWN: "if you withdraw",
                Stage.CLOSED: "if the position is closed",
                Permission.GRANTED: "if you ask and they agree",
                Invitation.RECEIVED: "if they invite you",
                Relationship.ACQUAINTED: "if you knew each other before",
                ThankYou.SENT: "once your thank-you note is sent",
                Network.LINKEDIN: "on LinkedIn instead",
                Contact.HIRING_MANAGER: "if the contact is the hiring manager",
                Contact.INTERVIEWER: "if the contact is an interviewer",
                Contact.EXECUTIVE: "if the contact is an executive",
                Contact.PEER: "if the contact is a peer",
                Contact.COORDINATOR: "if the contact is a coordinator",
                Contact.RECRUITER: "if the contact is a recruiter",
                Contact.AGENCY_RECRUITER: "if the contact is an agency recruiter",
                Contact.REFERRER: "if the contact is a referrer",
                Contact.EMPLOYEE: "if the contact is an employee",
                Contact.OWN_MANAGER: "if the contact is your own manager",
            }
        ),
    ),
    comparing=ComparingSentences(
        everywhere="every situation",
        situations=_situations,
        alike="still {gives}",
        otherwise="{given} becomes {gives}",
        other_rule="by {after} instead of {before}",
        same_rule="by {rule} all the same",
        other_words="by {rule}, which says or cites something else",
        difference="{much}: {gives}, {rule}.",
        difference_somewhere="{much}: {gives}, {rule}, where {where}.",
        number="{name}: {before} becomes {after} ({unit}).",
        actions=" and ",
        words=" or ",
        conditions=" and ",
        cases="; or ",
        holds="{facet} is {words}",
        holds_not="{facet} is not {words}",
    ),
)
