"""What one says in thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["THANK_YOU"]

_APOLOGY = (
    ("I'm sorry that this comes later than it should.", "I'm sorry that this is late."),
    ("I'm sorry not to have written sooner.", "I'm sorry for the delay."),
    "Please forgive the late note.",
    ("I should have written before now, and I'm sorry I didn't.", "I should have written before now."),
    "This is overdue, and I'm sorry.",
    ("You should have heard from me sooner, and I'm sorry.", "You should have heard from me sooner."),
)

_AFTER_AN_INTERVIEW: Parts = {
    "subject": (("Thank you for talking about {topic}", "Thank you for your time"),) * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        (
            "Thank you for taking the time to talk with me about {role}.",
            "Thank you for taking the time to talk with me.",
            "Thank you for your time.",
        ),
        (
            "I appreciated the time you took to interview me for {role}.",
            "I appreciated the time you took to interview me.",
            "I appreciated your time.",
        ),
        ("Thank you for a good conversation about {role}.", "Thank you for a good conversation."),
        (
            "Thank you for making room in your day to talk about {role}.",
            "Thank you for making room in your day.",
            "Thank you for making time.",
        ),
        (
            "I'm grateful for the time you gave me to talk about {role}.",
            "I'm grateful for the time you gave me.",
            "I'm grateful for your time.",
        ),
        (
            "Thank you for seeing me about {role}; it was good to meet you.",
            "Thank you for seeing me; it was good to meet you.",
            "Thank you for seeing me.",
        ),
    ),
    "topic": (
        ("I keep coming back to what we said about {topic}.", "I keep thinking about {topic}."),
        (
            "What has stayed with me most is our talk about {topic}.",
            "I liked our talk about {topic}.",
        ),
        ("I especially enjoyed talking about {topic}.", "I enjoyed talking about {topic}."),
        (
            "Our exchange about {topic} gave me a lot to think about.",
            "Our talk about {topic} made me think.",
        ),
        ("It was good to talk through {topic} with you.", "It was good to talk about {topic}."),
        ("Of everything we talked about, I remember {topic} best.", "I remember {topic} best."),
    ),
    "interest": (
        (
            "The more I think about the work, the more I'd like to do it.",
            "I'd like to do this work.",
        ),
        (
            "I came away with a clearer idea of the work, and with more interest in it.",
            "I came away more interested.",
        ),
        "What you described is the kind of work I'm looking for.",
        "I'm more certain than before that I want to do this work.",
        (
            "I'd be happy to do this work, and to learn from those who do it now.",
            "I'd be happy to do this work.",
        ),
        (
            "Our conversation made it clear to me that I'd like to take this on.",
            "I'd like to take this on.",
        ),
    ),
    "bring": (
        "I think {strength} would be of use there.",
        "I'd be glad to put {strength} to use.",
        "Above all, I could offer {strength}.",
        "With {strength}, I believe I could be useful from early on.",
        "I think I could add something with {strength}.",
        "I'd bring {strength} with me.",
    ),
    "close": (
        (
            "If there's anything else you'd like to know, please just ask.",
            "If anything is unclear, please ask.",
        ),
        ("I'm happy to answer anything that has come up since.", "I'm happy to answer questions."),
        ("I wish you well with the rest of the search.", "I wish you well."),
        ("Should any question remain, I'm glad to answer it.", "I'm glad to answer any question."),
        ("Whatever you decide, I enjoyed meeting you.", "I enjoyed meeting you."),
        ("Please tell me if you need anything more from me.", "Tell me if you need more from me."),
    ),
}

_AFTER_A_SCREEN: Parts = {
    **_AFTER_AN_INTERVIEW,
    "subject": (("Thank you for the call about {topic}", "Thank you for the call"),) * VARIANTS,
    "thanks": (
        ("Thank you for the call about {role}.", "Thank you for the call."),
        ("I appreciated our call about {role}.", "I appreciated our call."),
        ("Thank you for a good first conversation about {role}.", "Thank you for a good first talk."),
        (
            "Thank you for making room in your day for a call about {role}.",
            "Thank you for making time.",
        ),
        ("I'm grateful for our call about {role}.", "I'm grateful for our call."),
        (
            "Thank you for speaking with me about {role}; it was a good start.",
            "Thank you for speaking with me.",
        ),
    ),
    "interest": (
        (
            "The call left me wanting to know more about the work.",
            "I'd like to know more about the work.",
        ),
        (
            "I came away with a clearer idea of the work, and with more interest in it.",
            "I came away more interested.",
        ),
        "What you described is the kind of work I'm looking for.",
        "By the end of the call I was more interested than at the start.",
        (
            "I'd be happy to find out more about the work and the people.",
            "I'd be happy to find out more.",
        ),
        ("After our conversation I'd like to take this further.", "I'd like to take this further."),
    ),
    "close": (
        ("If you'd like to take this further, so would I.", "If you'd like to go on, so would I."),
        (
            "I'm happy to talk at greater length whenever it suits you.",
            "I'm happy to talk longer.",
        ),
        ("I'd welcome the chance to continue.", "I'd be glad to continue."),
        ("Should any question remain, I'm glad to answer it.", "I'm glad to answer any question."),
        ("Whatever comes next, I enjoyed talking with you.", "I enjoyed talking with you."),
        ("Please tell me if you need anything more from me.", "Tell me if you need more from me."),
    ),
}

_AFTER_A_TALK: Parts = {
    "subject": (("Thank you for talking about {topic}", "Thank you for your time"),) * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        ("Thank you for taking the time to answer my questions.", "Thank you for your time."),
        ("I appreciated how openly you spoke with me.", "I appreciated your openness."),
        ("Thank you for such a helpful conversation.", "Thank you for a good conversation."),
        ("Thank you for making room in your day for my questions.", "Thank you for making time."),
        ("I'm grateful that you shared what you know.", "I'm grateful for your time."),
        (
            "Thank you for talking with me; I learned a good deal.",
            "Thank you for talking with me.",
        ),
    ),
    "topic": (
        ("I keep coming back to what you told me about {topic}.", "I keep thinking about {topic}."),
        *_AFTER_AN_INTERVIEW["topic"][1:],
    ),
    "interest": (
        "It helped me see what I want to find out next.",
        "I see the work more clearly now than I did before.",
        "You gave me a better idea of where to look next.",
        "I know better now which questions to ask.",
        "I'll think it over some more before I decide what to do next.",
        "Our conversation gave me a new way to look at it.",
    ),
    "close": (
        (
            "If I can do something for you in return, please tell me.",
            "Please tell me if I can help in return.",
        ),
        ("I'd be glad to tell you one day what came of it.", "I'll tell you what came of it."),
        ("I hope I can help you with something one day.", "I hope I can help you one day."),
        ("I'd enjoy hearing how your own work goes on.", "I'd enjoy hearing from you."),
        "I hope that our paths cross again.",
        "I'll let you know where it leads me.",
    ),
}

_TO_A_RECRUITER: Parts = {
    **_AFTER_AN_INTERVIEW,
    "subject": (
        (
            "Thank you for talking about {role}",
            "Thank you for talking about {topic}",
            "Thank you for your time",
        ),
    )
    * VARIANTS,
    "thanks": (
        (
            "Thank you for taking the time to talk with me about {role}.",
            "Thank you for taking the time to talk with me.",
            "Thank you for your time.",
        ),
        ("I appreciated your help with {role}.", "I appreciated your help."),
        ("Thank you for a good conversation about {role}.", "Thank you for a good conversation."),
        (
            "Thank you for making room in your day to talk about {role}.",
            "Thank you for making room in your day.",
            "Thank you for making time.",
        ),
        (
            "I'm grateful for the time you gave me to talk about {role}.",
            "I'm grateful for the time you gave me.",
            "I'm grateful for your time.",
        ),
        ("Thank you for speaking with me about {role}.", "Thank you for speaking with me."),
    ),
    "topic": (
        ("What you told me about {topic} was very helpful.", "It was helpful to hear about {topic}."),
        ("I was glad of the chance to talk about {topic}.", "I was glad to discuss {topic}."),
        ("I especially enjoyed talking about {topic}.", "I enjoyed talking about {topic}."),
        (
            "Our exchange about {topic} gave me a lot to think about.",
            "Our talk about {topic} made me think.",
        ),
        ("It was good to talk through {topic} with you.", "It was good to talk about {topic}."),
        ("Of everything we talked about, I remember {topic} best.", "I remember {topic} best."),
    ),
    "interest": (
        ("I'm interested, and I'd be glad to go further.", "I'd be glad to go further."),
        (
            "I came away with a clearer idea of the work, and with more interest in it.",
            "I came away more interested.",
        ),
        "From what I know now, the position would suit me well.",
        "I'd be happy to take the next step when it suits you.",
        "I remain very interested in the position.",
        ("Having thought it over, I'd like to go ahead.", "I'd like to go ahead."),
    ),
    "close": (
        (
            "If you or the team need anything else from me, please just ask.",
            "If you need anything else, please ask.",
        ),
        ("I'm glad to send you anything that would help.", "I'm glad to send more."),
        ("I wish you well with the rest of the search.", "I wish you well."),
        ("Should any question remain, I'm glad to answer it.", "I'm glad to answer any question."),
        ("Whatever comes next, I enjoyed talking with you.", "I enjoyed talking with you."),
        ("Please tell me if you need anything more from me.", "Tell me if you need more from me."),
    ),
}

_AFTER_ANOTHER_ROUND: Parts = {
    **_AFTER_AN_INTERVIEW,
    "thanks": (
        (
            "Thank you for taking the time to talk with me again about {role}.",
            "Thank you for taking the time to talk with me again.",
            "Thank you for your time again.",
        ),
        (
            "I appreciated that you made time for another interview for {role}.",
            "I appreciated that you made time for another interview.",
            "I appreciated your time again.",
        ),
        (
            "Thank you for another good conversation about {role}.",
            "Thank you for another good conversation.",
        ),
        (
            "Thank you for making room in your day once more to talk about {role}.",
            "Thank you for making room in your day once more.",
            "Thank you once more.",
        ),
        (
            "I'm grateful that you gave me your time once more to talk about {role}.",
            "I'm grateful that you gave me your time once more.",
            "I'm grateful for your time again.",
        ),
        (
            "Thank you for seeing me again about {role}; it was good to go into more detail.",
            "Thank you for seeing me again; it was good to go into more detail.",
            "Thank you for seeing me again.",
        ),
    ),
    "close": (
        *_AFTER_AN_INTERVIEW["close"][:4],
        ("Whatever you decide, I enjoyed meeting you again.", "I enjoyed our talks."),
        _AFTER_AN_INTERVIEW["close"][5],
    ),
}

_AFTER_THE_DECISION: Parts = {
    **{part: _AFTER_AN_INTERVIEW[part] for part in ("subject", "apology", "thanks", "topic")},
    "close": (
        "I wish you and the team well.",
        "It was a pleasure to meet you.",
        ("I wish you every success with your work.", "I wish you success."),
        "I'm glad that we met.",
        ("I hope that our paths cross again.", "I hope we meet again."),
        ("I wish you and your colleagues all the best.", "I wish you all the best."),
    ),
}

_TOPIC_WITH_OTHERS = (
    ("I keep coming back to what was said about {topic}.", "I keep thinking about {topic}."),
    ("The conversation about {topic} has stayed with me most.", "I liked the talk about {topic}."),
    ("I especially enjoyed the part about {topic}.", "I enjoyed the part about {topic}."),
    ("The exchange about {topic} gave me a lot to think about.", "The talk about {topic} made me think."),
    ("It was good to have the chance to talk through {topic}.", "It was good to talk about {topic}."),
    ("Of everything that came up, I remember {topic} best.", "I remember {topic} best."),
)
"""For somebody who was not there."""

_THROUGH_ANOTHER: Parts = {
    "subject": (("Thank you for talking about {topic}: please pass it on", "My thanks: please pass them on"),)
    * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        (
            "I have no address for {absent}, so please pass on my thanks for talking about {role}.",
            "I have no address for {absent}, so please pass on my thanks.",
            "Please pass my thanks on to {absent}.",
        ),
        (
            "Since I cannot write to {absent} myself, please pass on my thanks for the interview for {role}.",
            "Since I cannot write to {absent} myself, please pass on my thanks.",
            "Please thank {absent} for me.",
        ),
        (
            "I'd like to thank {absent} for a good conversation about {role}, and hope you can pass it on.",
            "I'd like to thank {absent}, and hope you can pass it on.",
            "I hope you can thank {absent} for me.",
        ),
        (
            "When you speak to {absent}, please say thank you from me for making time to discuss {role}.",
            "When you speak to {absent}, please say thank you from me.",
            "Please thank {absent} from me.",
        ),
        (
            "I'm grateful to {absent} for our conversation about {role}, and would be glad if you said so.",
            "I'm grateful to {absent}, and would be glad if you said so.",
            "I'm grateful to {absent}.",
        ),
        (
            "Please let {absent} know how much I valued our conversation about {role}.",
            "Please let {absent} know how much I valued our conversation.",
            "Please give {absent} my thanks.",
        ),
    ),
    "topic": _TOPIC_WITH_OTHERS,
    "interest": _TO_A_RECRUITER["interest"],
    "close": (
        ("Thank you for your help with this.", "Thank you for your help."),
        ("I appreciate your help with all of it.", "I appreciate your help."),
        ("Thank you also for your own time.", "Thank you, too."),
        ("My thanks go to you as well.", "I thank you as well."),
        ("I'm just as grateful to you.", "I thank you, too."),
        ("Thank you for all you've done yourself.", "Thank you for all you do."),
    ),
}

_TO_AN_AGENCY: Parts = {
    "subject": (("Thank you for your help with {role}", "Thank you for your help"),) * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        ("Thank you for arranging the interview for {role}.", "Thank you for arranging it."),
        (
            "I appreciated your help with the interview for {role}.",
            "I appreciated your help.",
        ),
        ("Thank you for putting me forward for {role}.", "Thank you for putting me forward."),
        (
            "I've now had the interview for {role}, and I thank you for your part in it.",
            "Thank you for your part in it.",
        ),
        (
            "I'm grateful for your help on the way to the interview for {role}.",
            "I'm grateful for your help.",
        ),
        ("Thank you for making the interview for {role} possible.", "Thank you for making it possible."),
    ),
    "topic": _TOPIC_WITH_OTHERS,
    "interest": _TO_A_RECRUITER["interest"],
    "bring": _AFTER_AN_INTERVIEW["bring"],
    "close": (
        ("Please pass my thanks on to the people I met.", "Please pass on my thanks."),
        ("My thanks are due to the people I met as well.", "Do thank them for me."),
        ("Please thank everybody I met for their time.", "Please thank everybody."),
        ("My thanks go to the people there as well.", "I thank them, too."),
        ("Please let them know that I valued their time.", "Please tell them I valued it."),
        ("When you speak to them, please say thank you from me.", "Please say thank you from me."),
    ),
}

_TO_A_REFERRER: Parts = {
    "subject": (("Thank you for putting my name forward",),) * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        ("Thank you for putting my name forward for {role}.", "Thank you for putting my name forward."),
        ("I appreciated that you recommended me for {role}.", "I appreciated your recommendation."),
        ("Thank you for thinking of me for {role}.", "Thank you for thinking of me."),
        ("Thank you for kindly recommending me for {role}.", "Thank you for recommending me."),
        ("I'm grateful that you lent me your name for {role}.", "I'm grateful for your support."),
        ("Thank you for opening the door to {role} for me.", "Thank you for opening the door."),
    ),
    "topic": _TO_A_RECRUITER["topic"],
    "interest": (
        "The interview has taken place, and I came away more interested.",
        "I've since had the interview, and I liked what I heard.",
        "I've now talked with them, and I'd like to go further.",
        "The interview gave me a clearer idea of the work, and I like it.",
        "I've had my interview, and I'm glad that I applied.",
        "Now that I've had the interview, I'm more interested than before.",
    ),
    "close": (
        ("I'll let you know how it ends.", "You'll hear more."),
        ("I'll tell you as soon as I know more.", "I'll tell you more."),
        ("You'll hear from me when there's news.", "You'll hear from me."),
        ("Whatever comes of it, I won't forget that you did this.", "I won't forget it."),
        ("I hope I can do the same for you one day.", "I hope to do the same for you."),
        "I'd gladly do the same for you.",
    ),
}

_INTERESTED = (
    ("I'm particularly interested in {topic}.", "I'm interested in {topic}."),
    ("What appeals to me most is the chance to learn about {topic}.", "I'd like to learn about {topic}."),
    ("I was drawn to the position by {topic} in particular.", "I was drawn to it by {topic}."),
    ("I'm curious to hear more about {topic}.", "I'm curious about {topic}."),
    ("There's a lot that I'd like to know about {topic}.", "I'd like to know more about {topic}."),
    ("I'd love to hear more about {topic}.", "I'd love to hear about {topic}.", "I'm keen on {topic}."),
)
"""Where there was no talk."""

_UNHELD: Parts = {
    "subject": (
        ("Thank you for considering me for {role}", "Thank you for considering me"),
        ("My interest in {role}", "With thanks"),
        ("Thank you, and my interest in {role}", "With my thanks"),
        ("A word of thanks about {role}", "A word of thanks"),
        ("Thank you for considering my application for {role}", "Thank you"),
        ("With thanks: my application for {role}", "With thanks"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        ("Thank you for considering me for {role}.", "Thank you for considering me."),
        ("I've appreciated being considered for {role}.", "I've appreciated being considered."),
        ("Thank you for thinking of me for {role}.", "Thank you for thinking of me."),
        ("Thank you for your interest in me for {role}.", "Thank you for your interest in me."),
        ("I'm grateful to be considered for {role}.", "I'm grateful to be considered."),
        (
            "Thank you for the attention you've given my application for {role}.",
            "Thank you for your attention to my application.",
            "Thank you for your attention.",
        ),
    ),
    "topic": _INTERESTED,
    "close": (
        _AFTER_AN_INTERVIEW["close"][0],
        ("I'm happy to answer anything you'd like to know.", "I'm happy to answer questions."),
        ("I'd be glad to talk whenever it suits you.", "I'd be glad to talk."),
        ("If I can send you anything that would help, please say so.", "Please say if I can send more."),
        ("I'd welcome the chance to talk.", "I'd welcome a talk."),
        _AFTER_AN_INTERVIEW["close"][5],
    ),
}

_UNMET_BUT_WILLING: Parts = {
    **_UNHELD,
    "subject": (
        "Thank you for being open to a conversation",
        "With thanks",
        "With my thanks",
        "A word of thanks",
        "Thank you",
        "My thanks",
    ),
    "thanks": (
        ("Thank you for being open to a conversation.", "Thank you for being open to a talk."),
        ("I appreciated that you were willing to talk.", "I appreciated your openness."),
        ("Thank you for being willing to answer my questions.", "Thank you for being willing to talk."),
        ("Thank you for offering me some of your time.", "Thank you for offering your time."),
        ("I'm grateful that you were open to talking with me.", "I'm grateful for your openness."),
        ("Thank you for your willingness to talk.", "Thank you for your openness."),
    ),
    "topic": (
        *_INTERESTED[:2],
        (
            "What I'd most like to understand better is {topic}.",
            "I'd like to understand {topic} better.",
            "I'd like to understand {topic}.",
        ),
        *_INTERESTED[3:],
    ),
    "close": (
        ("I'd be happy to find another day to talk.", "I'd be happy to find another day."),
        "I hope we can talk another time.",
        _UNHELD["close"][2],
        ("If another day suits you better, please say so.", "Please say if another day is better."),
        _UNHELD["close"][4],
        ("I'd still be very happy to talk.", "I'd still be happy to talk."),
    ),
}

_UNMET_THROUGH_ANOTHER: Parts = {
    "subject": ("Please pass on my thanks",) * VARIANTS,
    "apology": _APOLOGY,
    "thanks": (
        (
            "I have no address for {absent}, so please pass on my thanks for considering me for {role}.",
            *_THROUGH_ANOTHER["thanks"][0][1:],
        ),
        (
            "Since I cannot write to {absent} myself, please thank them for considering me for {role}.",
            *_THROUGH_ANOTHER["thanks"][1][1:],
        ),
        (
            "I'd like to thank {absent} for considering me for {role}, and hope you can pass it on.",
            *_THROUGH_ANOTHER["thanks"][2][1:],
        ),
        (
            "When you speak to {absent}, please say thank you from me for thinking of me for {role}.",
            *_THROUGH_ANOTHER["thanks"][3][1:],
        ),
        (
            "I'm grateful to {absent} for considering me for {role}, and would be glad if you said so.",
            *_THROUGH_ANOTHER["thanks"][4][1:],
        ),
        (
            "Please let {absent} know that I appreciate being considered for {role}.",
            "Please let {absent} know that I appreciate being considered.",
            "Please give {absent} my thanks.",
        ),
    ),
    "topic": _INTERESTED,
    "close": _THROUGH_ANOTHER["close"],
}

THANK_YOU = Outline(
    paragraphs=(("apology", "thanks", "topic"), ("interest", "bring", "close")),
    optional=("bring", "interest"),
    conditional=frozenset({"apology"}),
    occasions={
        "interview": _AFTER_AN_INTERVIEW,
        "again": _AFTER_ANOTHER_ROUND,
        "screening": _AFTER_A_SCREEN,
        "informational": _AFTER_A_TALK,
        "recruiter": _TO_A_RECRUITER,
        "agency": _TO_AN_AGENCY,
        "through": _THROUGH_ANOTHER,
        "referrer": _TO_A_REFERRER,
        "afterwards": _AFTER_THE_DECISION,
        "unmet": _UNHELD,
        "informational_unmet": _UNMET_BUT_WILLING,
        "through_unmet": _UNMET_THROUGH_ANOTHER,
        "referrer_unmet": {part: _TO_A_REFERRER[part] for part in _TO_A_REFERRER if part != "interest"},
    },
)
