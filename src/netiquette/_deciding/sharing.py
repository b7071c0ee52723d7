"""Sharing: what is done for each person in a process, and what once, as a table. There is no code here.

How to read it. A row is read as in `etiquette`: the first that fits answers. It asks for the action, for
whether they are the one whom this action is for, for the part they have in the latest round, for the way to
them and whether they can be reached, for how far it has come, and for the contact; and it says what becomes
of the step. Who is the one stands in the lists below the table: the first whom the process has, but for the
exceptions in `_process.assignment`, such as that whoever promised a day is asked about it.
"""

from __future__ import annotations

from collections.abc import Mapping

from netiquette._deciding.rule import Rule
from netiquette._evidence.topic import Topic
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.words import Action, Contact, Phase, Presence, Route, Stage

__all__ = [
    "AMONG_THOSE_MET",
    "ASK_NOTHING_BEFORE_A_ROUND",
    "BEHIND_THE_AGENCY",
    "BESIDE_THE_TABLE",
    "DECIDERS",
    "ORDERS",
    "ORDER_OF",
    "SHARING",
    "TELL_BOTH_SIDES",
    "WHOEVER_ASKS",
]

DECIDERS = frozenset(
    {
        Contact.HIRING_MANAGER,
        Contact.INTERVIEWER,
        Contact.EXECUTIVE,
        Contact.PEER,
        Contact.COORDINATOR,
        Contact.UNKNOWN,
    }
)
"""Has a say in hiring you, or may have one for all we know."""

BEHIND_THE_AGENCY = DECIDERS | {Contact.RECRUITER}
"""Whom an agency stands before, recruiters of the client among them."""

INTERVIEWERS = frozenset({Contact.INTERVIEWER, Contact.EXECUTIVE, Contact.PEER})
"""Interviewed you, and neither decides alone nor runs the process."""

SHARING = (
    # Thanks
    Rule(
        id="thank-through-the-agency",
        says="An agency stands between you: have it pass on your thanks, and ask if you may write directly.",
        when={Action.SEND_THANK_YOU, Route.AGENCY, *BEHIND_THE_AGENCY},
        then=Share.THROUGH,
        topic=Topic.MULTI_AGENCY_THANKS,
        since="26.2",
    ),
    Rule(
        id="answer-through-the-agency",
        says="An agency stands between you: let it pass your answer on, whoever of its client wrote to you.",
        when={Action.ANSWER_THEM, Route.AGENCY, *BEHIND_THE_AGENCY},
        then=Share.THROUGH,
        since="26.2",
    ),
    Rule(
        id="take-leave-through-the-agency",
        says="An agency stands between you: let it pass on your goodbye to those who interviewed you.",
        when={Action.SEND_MESSAGE, Stage.DECLINED, Route.AGENCY, *INTERVIEWERS},
        then=Share.THROUGH,
        since="26.2",
    ),
    Rule(
        id="have-thanks-passed-on",
        says="You have no address for them: ask whoever arranged the interview to pass your note on.",
        when={Action.SEND_THANK_YOU, Presence.UNREACHABLE},
        then=Share.THROUGH,
        topic=Topic.PANEL_RECRUITER_ONLY,
        since="26.2",
    ),
    Rule(
        id="thank-whoever-arranged-it",
        says="Whoever arranged it is thanked as well, and hears how it went in the same message.",
        when={Action.SEND_THANK_YOU, Part.ARRANGED},
        then=Share.EACH,
        topic=Topic.PANEL_ARRANGER,
        since="26.2",
    ),
    Rule(
        id="thank-everybody-who-met-you",
        says="Everybody who interviewed you gets a note of their own, and no two are alike.",
        when={Action.SEND_THANK_YOU},
        then=Share.EACH,
        topic=Topic.PANEL_EACH,
        since="26.2",
    ),
    # Before a talk
    Rule(
        id="prepare-for-whom-you-meet",
        says="Read up on those whom you will meet, and leave the others for another day.",
        when={Action.PREPARE, Part.ARRANGED, Part.NONE},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="ask-whoever-is-in-the-room",
        says="Ask permission as you say goodbye, and so only of somebody who is there.",
        when={Action.ASK_PERMISSION, Part.ARRANGED, Part.NONE},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="ask-the-room-once",
        says="Ask once, aloud and of all of them, at the goodbye.",
        when={Action.ASK_PERMISSION, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    # The question, and what is no question but goes to one person as well
    Rule(
        id="your-referrer-is-asked-before-anybody-was-met",
        says="Until you have met anybody, ask whoever put your name forward how things stand.",
        when={Action.CHECK_IN, Voice.ONE, Contact.REFERRER},
        then=Share.EACH,
        since="26.2",
    ),
    Rule(
        id="the-agency-asks",
        says="Where an agency stands between you, the question goes to it and to nobody else.",
        when={Action.CHECK_IN, Voice.ONE, Contact.AGENCY_RECRUITER},
        then=Share.EACH,
        topic=Topic.MULTI_AGENCY_ONLY,
        since="26.2",
    ),
    Rule(
        id="the-recruiter-is-asked-first",
        says="Whoever runs the process is asked before those who decide it.",
        when={Action.CHECK_IN, Voice.ONE, Contact.RECRUITER, Contact.COORDINATOR},
        then=Share.EACH,
        topic=Topic.FOLLOWUP_RECRUITER_FIRST,
        since="26.2",
    ),
    Rule(
        id="one-question-to-one-person",
        says="One question is open in a process at a time, and it goes to one person.",
        when={Action.CHECK_IN, Voice.ONE},
        then=Share.EACH,
        topic=Topic.FOLLOWUP_ONE_PERSON,
        since="26.2",
    ),
    Rule(
        id="do-not-ask-the-others",
        says="Somebody else is asked, and one answer is enough for all.",
        when={Action.CHECK_IN},
        then=Share.LEFT_OUT,
        topic=Topic.FOLLOWUP_ONE_PERSON,
        since="26.2",
    ),
    Rule(
        id="tell-one-person-of-it",
        says="Your news goes to the one person you would ask how things stand.",
        when={Action.TELL_OF_OFFER, Action.INFORM, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="one-agency-a-vacancy",
        says="Only the first agency represents you for a vacancy, and the others are told so.",
        when={Action.ANSWER_THEM, Contact.AGENCY_RECRUITER, Voice.OTHER},
        then=Share.LEFT_OUT,
        topic=Topic.MULTI_ONE_AGENCY,
        since="26.2",
    ),
    Rule(
        id="settle-the-day-with-one-person",
        says="A new day is settled with one person, who tells the others.",
        when={Action.RESCHEDULE, Action.FIND_OUT, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    # The outcome
    Rule(
        id="your-helpers-hear-it-from-you",
        says="Whoever put your name forward or helped you hears it from you, whatever the others hear.",
        when={Action.SEND_MESSAGE, Action.KEEP_IN_TOUCH, Contact.REFERRER, Contact.EMPLOYEE},
        then=Share.EACH,
        topic=Topic.OUTCOME_REFERRER_KEPT,
        since="26.2",
    ),
    Rule(
        id="thank-manager-and-messenger-for-the-offer",
        says="The manager is thanked for the offer, and so is whoever made it; the others are not.",
        when={Action.REPLY_TO_OFFER, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="one-reply-to-a-no",
        says="A no gets one reply, which thanks the others by name.",
        when={Action.REPLY_TO_REJECTION, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="take-leave-of-those-who-met-you",
        says="If you turn down an offer, everybody who interviewed you gets a line.",
        when={Action.SEND_MESSAGE, Stage.DECLINED, *INTERVIEWERS},
        then=Share.EACH,
        topic=Topic.OUTCOME_DECLINE_INTERVIEWERS,
        since="26.2",
    ),
    Rule(
        id="take-leave-of-one-person",
        says="Your own no goes to the manager, or to whoever runs the process, who tells the others.",
        when={Action.SEND_MESSAGE, Voice.OTHER},
        then=Share.LEFT_OUT,
        topic=Topic.OUTCOME_DECLINE_TO,
        since="26.2",
    ),
    Rule(
        id="a-line-to-those-you-will-work-with",
        says="Before the first day, the manager and those you will work with get a line each.",
        when={Action.KEEP_IN_TOUCH, Stage.ACCEPTED, Contact.HIRING_MANAGER, Contact.PEER},
        then=Share.EACH,
        since="26.2",
    ),
    Rule(
        id="keep-in-touch-with-one-person",
        says="A line now and then goes to one person; writing to all of them would be a mass mailing.",
        when={Action.KEEP_IN_TOUCH, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    # Connecting
    Rule(
        id="one-request-to-a-silent-house",
        says="A company that never answered gets one request at most, not one for each person who was there.",
        when={
            Action.SEND_INVITATION,
            Voice.OTHER,
            *Phase.MEETING.stages,
            *Phase.STALLED.stages,
            *DECIDERS,
        },
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="spread-your-requests",
        says="Requests come last, spread over days and over the notes of a month.",
        when={Action.SEND_INVITATION},
        then=Share.EACH,
        since="26.2",
    ),
    # And what is left
    Rule(
        id="move-on-once",
        says="Waiting and moving on are advised once, for the whole process.",
        when={Action.WAIT, Action.MOVE_ON, Voice.OTHER},
        then=Share.LEFT_OUT,
        since="26.2",
    ),
    Rule(
        id="thank-one-of-two-for-the-offer",
        says="For an offer two people are thanked: the manager, and whoever made it, if that is another.",
        when={Action.REPLY_TO_OFFER, Voice.ONE},
        then=Share.EACH,
        since="26.2",
    ),
    Rule(
        id="once-and-to-this-person",
        says="This is done once in a process, and this is the person it goes to.",
        when={
            Action.ASK_PERMISSION,
            Action.TELL_OF_OFFER,
            Action.INFORM,
            Action.RESCHEDULE,
            Action.FIND_OUT,
            Action.REPLY_TO_REJECTION,
            Action.SEND_MESSAGE,
            Action.KEEP_IN_TOUCH,
            Action.MOVE_ON,
            Action.WAIT,
            Voice.ONE,
        },
        then=Share.EACH,
        since="26.2",
    ),
    Rule(
        id="to-each-their-own",
        says="What concerns one person is done for that person.",
        when=frozenset(),
        then=Share.EACH,
        since="26.2",
    ),
)

_WHO_IS_ASKED = (
    Contact.AGENCY_RECRUITER,
    Contact.RECRUITER,
    Contact.COORDINATOR,
    Contact.HIRING_MANAGER,
    Contact.UNKNOWN,
    Contact.EXECUTIVE,
    Contact.INTERVIEWER,
    Contact.PEER,
    Contact.REFERRER,
    Contact.EMPLOYEE,
    Contact.OWN_MANAGER,
    Contact.NONE,
)
_WHO_IS_ANSWERED = (
    Contact.AGENCY_RECRUITER,
    Contact.HIRING_MANAGER,
    Contact.RECRUITER,
    Contact.COORDINATOR,
    Contact.UNKNOWN,
    Contact.EXECUTIVE,
    Contact.INTERVIEWER,
    Contact.PEER,
    Contact.REFERRER,
    Contact.EMPLOYEE,
    Contact.OWN_MANAGER,
    Contact.NONE,
)
_WHO_DECIDES = (
    Contact.HIRING_MANAGER,
    Contact.EXECUTIVE,
    Contact.UNKNOWN,
    Contact.INTERVIEWER,
    Contact.PEER,
    Contact.RECRUITER,
    Contact.COORDINATOR,
    Contact.AGENCY_RECRUITER,
    Contact.REFERRER,
    Contact.EMPLOYEE,
    Contact.OWN_MANAGER,
    Contact.NONE,
)

ORDERS: Mapping[str, Mapping[Contact, int]] = {
    name: {contact: place for place, contact in enumerate(order)}
    for name, order in (("asked", _WHO_IS_ASKED), ("answered", _WHO_IS_ANSWERED), ("deciding", _WHO_DECIDES))
}
"""The place of each contact in each order: whom a question goes to, who is answered, who decides."""

ORDER_OF: Mapping[Action, str] = {
    Action.PREPARE: "deciding",
    Action.ASK_PERMISSION: "deciding",
    Action.SEND_THANK_YOU: "deciding",
    Action.CHECK_IN: "asked",
    Action.WAIT: "asked",
    Action.FIND_OUT: "asked",
    Action.ANSWER_THEM: "asked",
    Action.RESCHEDULE: "asked",
    Action.TELL_OF_OFFER: "asked",
    Action.INFORM: "asked",
    Action.SEND_INVITATION: "deciding",
    Action.ACCEPT_INVITATION: "deciding",
    Action.SEND_MESSAGE: "answered",
    Action.REPLY_TO_OFFER: "answered",
    Action.REPLY_TO_REJECTION: "answered",
    Action.KEEP_IN_TOUCH: "deciding",
    Action.MOVE_ON: "asked",
}
"""Which of the orders an action goes by."""

WHOEVER_ASKS = frozenset(
    {
        Action.SEND_INVITATION,
        Action.SEND_MESSAGE,
        Action.REPLY_TO_OFFER,
        Action.REPLY_TO_REJECTION,
        Action.KEEP_IN_TOUCH,
    }
)
"""For the first of all there are, whether or not their own answer asks for it; else, of those whose does."""
AMONG_THOSE_MET = frozenset({Action.REPLY_TO_REJECTION, Action.KEEP_IN_TOUCH})
"""For somebody you have met, if there is anybody."""

TELL_BOTH_SIDES = Rule(
    id="tell-both-sides",
    says="You are in two processes at this company: let each side hear about the other from you.",
    when={Action.INFORM},
    then=Share.EACH,
    topic=Topic.MULTI_TWO_ROLES_TELL,
    since="26.2",
)
"""What two processes at one company call for; no table has it, because one process does not know of it."""

ASK_NOTHING_BEFORE_A_ROUND = Rule(
    id="ask-nothing-before-a-round",
    says="A round with somebody is booked: ask nobody how things stand before it.",
    when={Action.CHECK_IN},
    then=Share.LEFT_OUT,
    since="26.2",
)
"""What a round with one of them calls for; no table has it, because a state knows of its own alone."""

ONE_QUESTION_SERVES_BOTH = Rule(
    id="one-question-serves-both",
    says="You have asked them in their other process already: one question serves both.",
    when={Action.CHECK_IN},
    then=Share.LEFT_OUT,
    since="26.2",
)
"""What a question in another process calls for; no table has it, because one process does not know of it."""

BESIDE_THE_TABLE: Mapping[str, Rule] = {
    rule.id: rule for rule in (TELL_BOTH_SIDES, ASK_NOTHING_BEFORE_A_ROUND, ONE_QUESTION_SERVES_BOTH)
}
"""The rules of sharing that no table has, and so no policy, by their ids."""
