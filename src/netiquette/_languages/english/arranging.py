"""What one says to answer them, to find a new day, and about another offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["ANSWER", "NEW_DAY", "OTHER_OFFER"]

# ---------------------------------------------------------------------------------- an answer

_AS_YOU_SAY = ("{answer}.",) * 6

_ABOUT_A_TALK: Parts = {
    "subject": (
        "Your message",
        "My reply",
        "Replying to your message",
        "A reply to your message",
        "An answer",
        "My answer",
    ),
    "thanks": (
        "Thank you for your message.",
        "Thank you for getting in touch.",
        "It was good to hear from you.",
        "Thank you for writing.",
        "I was pleased to have your message.",
        "Many thanks for your message.",
    ),
    "apology": (
        "I'm sorry for the slow reply.",
        "I'm sorry not to have replied sooner.",
        "Please excuse the slow reply.",
        "You should have had an answer before now, and I'm sorry.",
        "I'm sorry this took me so long.",
        "My apologies for the late reply.",
    ),
    "owed": (
        (
            "I'd also like to thank you for our conversation about {topic}.",
            "I'd also like to thank you for our talk about {topic}.",
        ),
        (
            "I also wanted to say how much I enjoyed our conversation about {topic}.",
            "I also enjoyed our talk about {topic}.",
        ),
        (
            "Thank you as well for our conversation about {topic}.",
            "Thank you as well for our talk about {topic}.",
        ),
        (
            "I haven't thanked you yet for our conversation about {topic}, and I'd like to.",
            "I'd like to thank you, too, for our talk about {topic}.",
        ),
        (
            "While I'm writing, thank you for our conversation about {topic}.",
            "While I'm writing, thank you for our talk about {topic}.",
        ),
        (
            "Let me also thank you for our conversation about {topic}.",
            "Let me also thank you for our talk about {topic}.",
        ),
    ),
    "answer": _AS_YOU_SAY,
    "close": (
        ("Please let me know if there's anything else you need.", "Please let me know if you need more."),
        "If anything is still open, please just ask.",
        ("Do get in touch if you need anything more from me.", "Do get in touch if you need more."),
        ("I'm happy to send whatever else would help.", "I'm happy to send more."),
        (
            "If you'd like to know more about any of this, please ask.",
            "If you'd like to know more, please ask.",
        ),
        ("Do tell me if anything else would be useful.", "Do tell me if you need more."),
    ),
}

_ABOUT_THE_POSITION: Parts = {
    **_ABOUT_A_TALK,
    "subject": (
        ("Your message about {role}", "Your message"),
        ("My reply about {role}", "My reply"),
        ("Replying to your message about {role}", "Replying to your message"),
        ("A reply about {role}", "A reply to your message"),
        ("An answer about {role}", "An answer"),
        ("My answer about {role}", "My answer"),
    ),
    "thanks": (
        ("Thank you for your message about {role}.", "Thank you for your message."),
        ("Thank you for getting in touch about {role}.", "Thank you for getting in touch."),
        ("It was good to hear from you about {role}.", "It was good to hear from you."),
        ("Thank you for writing about {role}.", "Thank you for writing."),
        ("I was pleased to have your message about {role}.", "I was pleased to have your message."),
        ("Many thanks for your message about {role}.", "Many thanks for your message."),
    ),
}

ANSWER = Outline(
    paragraphs=(("thanks", "apology", "owed"), ("answer", "close")),
    optional=("close", "owed", "apology"),
    conditional=frozenset({"apology", "owed"}),
    occasions={"process": _ABOUT_THE_POSITION, "talk": _ABOUT_A_TALK},
)

# ---------------------------------------------------------------------------------- a new day

_TIMES = (
    "I could do {times}.",
    "I'm free {times}.",
    "On my side, {times} would work well.",
    "I could make {times}.",
    "I can offer {times}.",
    "For me, {times} would be ideal.",
)

_NEW_DAY: Parts = {
    "subject": (
        ("A new day to talk about {role}", "A new day for our interview"),
        ("Finding a new time to talk about {role}", "Finding a new time for our interview"),
        ("Our interview for {role}", "Our interview"),
        ("Another day to talk about {role}", "Another day for our interview"),
        ("A new time for our interview for {role}", "A new time for our interview"),
        ("Rescheduling our interview for {role}", "Rescheduling our interview"),
    ),
    "opening": (
        "I'm writing to ask about a new day for our interview.",
        "It would be good to arrange a new day for our interview.",
        "I'm hoping that we can find another day for our interview.",
        "I'm getting in touch to find a new day for our interview.",
        "We still need a new day for our interview.",
        "I'd be happy to set up a new day for our interview.",
    ),
    "interest": (
        (
            "I'd still very much like to talk with you about {role}, and about {topic} in particular.",
            "I'd still like to talk with you about {topic}.",
            "I'd still like to talk about {topic}.",
        ),
        (
            "My interest in {role} hasn't changed, and I'm keen to hear more about {topic}.",
            "I'm still keen to hear more about {topic}.",
        ),
        (
            "I look forward to our conversation all the same, and to hearing more about {topic}.",
            "I still look forward to hearing about {topic}.",
        ),
        (
            "I remain very interested in {role}, and especially in {topic}.",
            "I remain very interested in {topic}.",
        ),
        (
            "I have plenty of questions about {role}, and about {topic} in particular.",
            "I have plenty of questions about {topic}.",
        ),
        (
            "I'd love to hear more about {role}, and about {topic} most of all.",
            "I'd love to hear more about {topic}.",
        ),
    ),
    "ask": (
        (
            "Is there another time that would suit you?",
            "Is there a time that would suit you?",
            "Is there a time that suits you?",
        ),
        ("Would you like to suggest a new time?", "Could you suggest a new time?"),
        "Could we find a new time?",
        ("Which day would work best for you?", "Which day would work?"),
        "When would be a good time for you?",
        ("Could you let me know what would suit you?", "What would suit you?"),
    ),
    "times": _TIMES,
    "close": (
        "I'm happy to fit in with your plans.",
        "It's no trouble to find another day.",
        "Thank you for taking another look at your calendar.",
        "A call would be fine, too, if that's easier.",
        "Thank you for making the time.",
        "I know how quickly a day can fill up.",
    ),
}

_NO_SHOW: Parts = {
    **_NEW_DAY,
    "opening": (
        (
            "I think we missed each other for our interview on {day}.",
            "I think we missed each other on {day}.",
            "I think we missed each other.",
        ),
        (
            "We were due to talk on {day}, and I imagine that something came up.",
            "We were due to talk, and I imagine that something came up.",
        ),
        (
            "Our interview on {day} didn't work out in the end, which is no trouble at all.",
            "Our interview didn't work out in the end.",
        ),
        (
            "I had been looking forward to our interview on {day}, but we didn't get to speak.",
            "I had been looking forward to our interview, but we didn't get to speak.",
            "We didn't get to speak in the end.",
        ),
        (
            "We didn't get to talk on {day} as planned, and I hope that all is well with you.",
            "We didn't get to talk as planned, and I hope that all is well.",
            "We didn't get to talk as planned.",
        ),
        (
            "I take it that something got in the way of our interview on {day}.",
            "I take it that something got in the way of our interview.",
            "Something must have got in the way.",
        ),
    ),
}

_CALLED_OFF: Parts = {
    **_NEW_DAY,
    "opening": (
        (
            "I was sorry that our interview on {day} couldn't go ahead.",
            "I was sorry that our interview couldn't go ahead.",
        ),
        (
            "As our interview on {day} was called off, I'm hoping for a new one.",
            "As our interview was called off, I'm hoping for a new one.",
            "Our interview was called off.",
        ),
        (
            "I'm writing because our interview on {day} was called off.",
            "I'm writing because our interview was called off.",
        ),
        (
            "Our interview on {day} had to be called off, so I wanted to get in touch about a new one.",
            "Our interview had to be called off, so I'm writing about a new one.",
            "Our interview had to be called off.",
        ),
        (
            "It's a shame about our interview on {day}, but these things happen.",
            "It's a shame about our interview, but these things happen.",
            "It's a shame about our interview.",
        ),
        (
            "I'm getting in touch about our interview, which was set for {day} and didn't take place.",
            "I'm getting in touch about our interview, which didn't take place.",
            "Our interview didn't take place.",
        ),
    ),
}

_MISSED_ASK = (
    (
        "If you're still open to it, is there another time that would suit you?",
        "Is there another time that would suit you?",
    ),
    (
        "If it's still possible, would you like to suggest a new time?",
        "Would you like to suggest a new time?",
    ),
    ("Could we find a new time, if your plans allow it?", "Could we find a new time?"),
    (
        "If you can still make room for me, which day would work best for you?",
        "Which day would work best for you?",
    ),
    ("If you can fit me in again, when would be a good time for you?", "When would be a good time for you?"),
    (
        "If there's still a chance to talk, could you let me know what would suit you?",
        "Could you let me know what would suit you?",
    ),
)

_MISSED: Parts = {
    **_NEW_DAY,
    "opening": (
        (
            "I'm very sorry that I missed our interview on {day}.",
            "I'm very sorry that I missed our interview.",
        ),
        (
            "I owe you an apology, because I missed our interview on {day}.",
            "I owe you an apology for missing our interview.",
        ),
        (
            "I didn't make it to our interview on {day}, and I'm truly sorry.",
            "I didn't make it to our interview, and I'm truly sorry.",
        ),
        (
            "I missed our interview on {day}, and I'm sorry for the time it cost you.",
            "I missed our interview, and I'm sorry for the time it cost you.",
            "I missed our interview, and I'm sorry.",
        ),
        (
            "I'm sorry that I wasn't there for our interview on {day}.",
            "I'm sorry that I wasn't there for our interview.",
        ),
        ("My apologies for missing our interview on {day}.", "My apologies for missing our interview."),
    ),
    "interest": (
        *_NEW_DAY["interest"][:2],
        (
            "I'd still like to have our conversation, and to hear more about {topic}.",
            "I'd still like to hear more about {topic}.",
        ),
        *_NEW_DAY["interest"][3:],
    ),
    "ask": _MISSED_ASK,
    "close": (
        "I'd understand if it's too late for that.",
        "I'll gladly work around your calendar.",
        "Thank you for considering it.",
        "A short call would do, if that's easier.",
        "I'd understand if you'd rather not.",
        "Thank you for bearing with me.",
    ),
}

_ARRANGED_BY_OTHERS: Parts = {
    **_NEW_DAY,
    "subject": (
        ("A new day for the interview for {role}", "A new day for the interview"),
        ("Finding a new time for the interview for {role}", "Finding a new time for the interview"),
        ("The interview for {role}", "The interview"),
        ("Another day for the interview for {role}", "Another day for the interview"),
        ("A new time for the interview for {role}", "A new time for the interview"),
        ("Rescheduling the interview for {role}", "Rescheduling the interview"),
    ),
    "opening": (
        (
            "The interview for {role} on {day} didn't take place in the end.",
            "The interview for {role} didn't take place in the end.",
            "The interview didn't take place in the end.",
        ),
        (
            "As it turned out, there was no interview for {role} on {day}.",
            "As it turned out, there was no interview for {role}.",
            "As it turned out, there was no interview.",
        ),
        (
            "I'm writing about the interview for {role} on {day}, which didn't go ahead.",
            "I'm writing about the interview for {role}, which didn't go ahead.",
            "I'm writing about the interview, which didn't go ahead.",
        ),
        (
            "I was ready for the interview for {role} on {day}, but it didn't happen.",
            "I was ready for the interview for {role}, but it didn't happen.",
            "I was ready for the interview, but it didn't happen.",
        ),
        (
            "It's a shame that the interview for {role} on {day} fell through.",
            "It's a shame that the interview for {role} fell through.",
            "It's a shame that the interview fell through.",
        ),
        (
            "Something got in the way of the interview for {role} on {day}.",
            "Something got in the way of the interview for {role}.",
            "Something got in the way of the interview.",
        ),
    ),
    "interest": (
        ("I'm as interested as ever, especially in {topic}.", "I'm still interested in {topic}."),
        (
            "I'm still keen to have it, and to hear more about {topic}.",
            "I'm still keen to hear more about {topic}.",
        ),
        (
            "I look forward to having it all the same, and to hearing more about {topic}.",
            "I still look forward to hearing about {topic}.",
        ),
        ("I remain very interested, and especially in {topic}.", "I remain very interested in {topic}."),
        (
            "I have plenty of questions, especially about {topic}.",
            "I have plenty of questions about {topic}.",
        ),
        (
            "I'd love to hear more about the work, and about {topic} most of all.",
            "I'd love to hear more about {topic}.",
        ),
    ),
    "ask": (
        ("Could you help me to arrange another time?", "Could you help with another time?"),
        "Would you be able to find a new time?",
        ("Could you help me to find a new day?", "Could we find a new day?"),
        ("Is there another day that would work for them?", "Is there another day that would work?"),
        ("Would you know of another good day?", "Is another day possible?"),
        ("Could you let me know when they'd be free?", "When would they be free?"),
    ),
    "close": (
        "Thank you for your help.",
        "I appreciate your help with this.",
        "Thank you for arranging it.",
        "A call would be fine, too, if that's easier.",
        "Thank you for taking the trouble.",
        "I'm grateful for your help.",
    ),
}

_MISSED_FOR_OTHERS: Parts = {
    **_ARRANGED_BY_OTHERS,
    "opening": (
        (
            "I'm very sorry that I missed the interview for {role} on {day}.",
            "I'm very sorry that I missed the interview.",
        ),
        (
            "I owe you and them an apology, because I missed the interview for {role} on {day}.",
            "I owe you an apology for missing the interview.",
        ),
        (
            "I didn't make it to the interview for {role} on {day}, and I'm truly sorry.",
            "I didn't make it to the interview, and I'm truly sorry.",
        ),
        (
            "I missed the interview for {role} on {day}, and I'm sorry for the trouble this gives you.",
            "I missed the interview, and I'm sorry for the trouble.",
        ),
        (
            "I'm sorry that I wasn't there for the interview for {role} on {day}.",
            "I'm sorry that I wasn't there for the interview.",
        ),
        (
            "My apologies for missing the interview for {role} on {day}.",
            "My apologies for missing the interview.",
        ),
    ),
}

_TALK: Parts = {
    **_NEW_DAY,
    "subject": (
        "A new day for our conversation",
        "Finding a new time to talk",
        "Our conversation",
        "Another day for our conversation",
        "A new time to talk",
        "Rescheduling our conversation",
    ),
    "opening": (
        ("I'm sorry that we didn't get to talk on {day}.", "I'm sorry that we didn't get to talk."),
        ("Our conversation on {day} didn't happen in the end.", "Our conversation didn't happen."),
        ("It's a shame that we didn't speak on {day}.", "It's a shame that we didn't speak."),
        ("We had planned to talk on {day}, and it didn't work out.", "We had planned to talk."),
        ("Our conversation planned for {day} fell through.", "Our conversation fell through."),
        ("I was sorry not to speak with you on {day}.", "I was sorry not to speak with you."),
    ),
    "interest": (
        ("I'd still very much like to talk with you about {topic}.", "I'd still like to talk about {topic}."),
        "I'm still keen to hear more about {topic}.",
        (
            "I look forward to our conversation all the same, and to hearing more about {topic}.",
            "I still look forward to hearing about {topic}.",
        ),
        "I remain very interested in {topic}.",
        (
            "I have plenty of questions for you about {topic}.",
            "I have plenty of questions about {topic}.",
        ),
        "I'd love to hear more about {topic}.",
    ),
}

_NEW_DAY_TO_TALK: Parts = {
    **_TALK,
    "opening": (
        "I'm writing to ask about a new day for our conversation.",
        "It would be good to arrange a new day for our conversation.",
        "I'm hoping that we can find another day to talk.",
        "I'm getting in touch to find a new day for our conversation.",
        "We still need a new day for our conversation.",
        "I'd be happy to set up a new day for our conversation.",
    ),
}

NEW_DAY = Outline(
    paragraphs=(("opening", "interest"), ("ask", "times", "close")),
    optional=("close", "times"),
    occasions={
        "no_show": _NO_SHOW,
        "called_off": _CALLED_OFF,
        "missed": _MISSED,
        "arranged": _NEW_DAY,
        "intermediary": _ARRANGED_BY_OTHERS,
        "intermediary_missed": _MISSED_FOR_OTHERS,
        "talk": _TALK,
        "arranged_talk": _NEW_DAY_TO_TALK,
    },
)

# ------------------------------------------------------------------------------ another offer

_OFFER_UNMET: Parts = {
    "subject": (
        ("News about my application for {role}", "News about my application"),
        ("The timing for {role}", "A question about timing"),
        ("An update on my side about {role}", "An update on my side"),
        ("My application for {role} and another offer", "Another offer"),
        ("Where I stand with {role}", "Where I stand"),
        ("A note on my timing for {role}", "A note on my timing"),
    ),
    "opening": (
        (
            "I've been offered another position, and I have to give my answer by {answer_by}.",
            "I have another offer and need to answer by {answer_by}.",
            "I have another offer and need to answer soon.",
            "I have another offer to answer.",
        ),
        (
            "I wanted to let you know that another employer has made me an offer, open until {answer_by}.",
            "Another employer has made me an offer, open until {answer_by}.",
            "Another employer has made me an offer.",
        ),
        (
            "I'd like to be open with you: I've had another offer, and was asked to answer by {answer_by}.",
            "I've had another offer, to be answered by {answer_by}.",
            "I've had another offer, which I need to answer.",
            "I've had another offer.",
        ),
        (
            "My situation has changed a little: I've had another offer, and it runs until {answer_by}.",
            "I've had another offer, and it runs until {answer_by}.",
            "I've since had another offer.",
        ),
        (
            "I've received an offer elsewhere, and they would like to have my answer by {answer_by}.",
            "I've received an offer elsewhere, with an answer due by {answer_by}.",
            "I've received an offer elsewhere.",
            "I have an offer elsewhere.",
        ),
        (
            "A quick update from my side: I have an offer elsewhere and owe them an answer by {answer_by}.",
            "I have an offer elsewhere and owe them an answer by {answer_by}.",
            "I have an offer elsewhere and owe them an answer.",
            "I have an offer elsewhere to answer.",
        ),
    ),
    "favourite": (
        (
            "You remain my first choice, not least because of {topic}.",
            "You're my first choice, not least because of {topic}.",
            "With {topic} in mind, you're my first choice.",
        ),
        (
            "I'd much rather work with you, largely because of {topic}.",
            "I'd rather work with you, partly because of {topic}.",
        ),
        (
            "Of the two, I'd much prefer {role}, and I keep thinking about {topic}.",
            "Of the two, I'd rather join you; I keep thinking about {topic}.",
        ),
        (
            "What I want most is {role}, with {topic} a big part of the appeal.",
            "What I want most is to join you, with {topic} part of the appeal.",
            "I most want to join you, with {topic} part of the appeal.",
        ),
        (
            "I'm still hoping for {role}, and for the chance to learn more about {topic}.",
            "I'm still hoping to join you and learn more about {topic}.",
        ),
        (
            "My preference is {role}, especially when I think of {topic}.",
            "My preference is to join you, especially given {topic}.",
        ),
    ),
    "ask": (
        (
            "Is there anything you can tell me about your decision before I give my answer?",
            "Is there anything you can tell me before I reply?",
            "Can you tell me anything before I reply?",
        ),
        (
            "Do you think you'll know more before I have to answer?",
            "Will you know more before I answer?",
        ),
        (
            "If you can say anything about your timing, it would help me a great deal.",
            "Anything you can say about your timing would help.",
            "Any word on your timing would help.",
        ),
        (
            "Would it be possible to hear how things stand on your side before I decide?",
            "Could I hear how things stand before I decide?",
            "Could I hear how things stand first?",
        ),
        ("Do you know yet when you'll be able to decide?", "Do you know yet when you'll decide?"),
        ("May I ask what your own timing looks like?", "May I ask about your timing?"),
    ),
    "close": (
        "If it's too early to say, I understand.",
        "I know that these decisions can't always be moved.",
        "I'd be grateful for whatever you can share.",
        "Thank you for your understanding.",
        "I don't mean to put you under any pressure.",
        "I know that you have a timetable of your own.",
    ),
}

_OFFER_AFTER_A_TALK: Parts = {
    **_OFFER_UNMET,
    "favourite": (
        (
            "You remain my first choice, not least because of our conversation about {topic}.",
            "You're my first choice, not least after our talk about {topic}.",
            "With {topic} in mind, you're my first choice.",
        ),
        (
            "I'd much rather work with you, especially after our conversation about {topic}.",
            "I'd much rather work with you, especially after our talk about {topic}.",
            "I'd rather work with you, especially after our talk about {topic}.",
            "I'd rather work with you, given our talk on {topic}.",
        ),
        (
            "Of the two, I'd much prefer {role}, and our conversation about {topic} is one reason why.",
            "Of the two, I'd rather join you, and our talk about {topic} is one reason why.",
            "Of the two, I'd rather join you; I keep thinking about {topic}.",
        ),
        (
            "What I want most is {role}, and talking with you about {topic} confirmed it.",
            "What I want most is to join you, and talking about {topic} confirmed it.",
            "I most want to join you; talking about {topic} confirmed it.",
        ),
        (
            "I'm still hoping for {role}, and for more conversations like ours about {topic}.",
            "I'm still hoping to join you and to talk more about {topic}.",
        ),
        (
            "My preference is {role}, all the more since our conversation about {topic}.",
            "My preference is to join you, all the more since our talk about {topic}.",
            "My preference is to join you, especially given our talk on {topic}.",
        ),
    ),
}

_BEFORE_A_TALK: Parts = {
    **_OFFER_UNMET,
    "ask": (
        (
            "Would it be possible to have the interview before I need to answer?",
            "Would it be possible to talk before I answer?",
        ),
        (
            "Is there any chance of moving the interview forward, so that we can talk first?",
            "Is there any chance of talking first?",
        ),
        (
            "If we could have the interview a little sooner, it would help me a great deal.",
            "If we could talk a little sooner, it would help.",
            "Could we talk a little sooner?",
        ),
        (
            "Could we bring the interview forward, so that we can speak before I decide?",
            "Could we speak before I decide?",
        ),
        (
            "Do you see a way to have the interview before I give them my answer?",
            "Do you see a way to talk before then?",
        ),
        ("May I ask whether the interview could be a little earlier?", "May I ask for an earlier day?"),
    ),
    "close": (
        "If it can't be sooner, I understand.",
        "I know that calendars can't always be moved.",
        "I'd be grateful for whatever you can arrange.",
        *_OFFER_UNMET["close"][3:],
    ),
}

_THROUGH_OTHERS: Parts = {
    **_OFFER_UNMET,
    "favourite": (
        (
            "My first choice is still {role}, not least because of {topic}.",
            "They're my first choice, not least because of {topic}.",
            "With {topic} in mind, they're my first choice.",
        ),
        (
            "I'd much rather work with them, largely because of {topic}.",
            "I'd rather work with them, partly because of {topic}.",
        ),
        (
            "Of the two, I'd much prefer {role}, and I keep thinking about {topic}.",
            "Of the two, I'd rather join them; I keep thinking about {topic}.",
        ),
        (
            "What I want most is {role}, with {topic} a big part of the appeal.",
            "What I want most is to join them, with {topic} part of the appeal.",
            "I most want to join them, with {topic} part of the appeal.",
        ),
        (
            "I'm still hoping for {role}, and for the chance to learn more about {topic}.",
            "I'm still hoping to join them and learn more about {topic}.",
        ),
        (
            "My preference is {role}, especially when I think of {topic}.",
            "My preference is to join them, especially given {topic}.",
        ),
    ),
    "ask": (
        (
            "Could you find out whether there's anything they can say before I reply?",
            "Could you ask what they can say before I reply?",
            "What can they say before I reply?",
        ),
        (
            "Do you think they'll know more before I have to answer?",
            "Will they know more before I answer?",
        ),
        (
            "If you could find out about their timing, it would help me a great deal.",
            "Anything you know about their timing would help.",
            "Any word on their timing would help.",
        ),
        (
            "Would it be possible to hear from them how things stand before I decide?",
            "Could they say how things stand before I decide?",
            "Could they say how things stand?",
        ),
        ("Do you know yet when they'll be able to decide?", "Do you know yet when they'll decide?"),
        ("May I ask what you know about their timing?", "May I ask about their timing?"),
    ),
    "close": (
        *_OFFER_UNMET["close"][:4],
        "I don't mean to put anybody under pressure.",
        "I know that they have a timetable of their own.",
    ),
}

OTHER_OFFER = Outline(
    paragraphs=(("opening", "favourite"), ("ask", "close")),
    optional=("close",),
    occasions={
        "met": _OFFER_AFTER_A_TALK,
        "unmet": _OFFER_UNMET,
        "ahead": _BEFORE_A_TALK,
        "intermediary": _THROUGH_OTHERS,
    },
)
