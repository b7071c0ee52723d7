"""What one says while one waits, and long after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["CHECK_IN", "KEEP_IN_TOUCH"]

_NEWS = ("{news}.",) * VARIANTS

# ---------------------------------------------------------------------------------- the question

_FIRST_QUESTION: Parts = {
    "subject": (("Question about {role}", "A question about my application"),) * VARIANTS,
    "thanks": (
        (
            "I never thanked you properly for your time, and I do so now.",
            "Belated thanks for your time.",
        ),
        (
            "First of all, thank you for the time you took, which I've been slow to say.",
            "First of all, thank you for your time.",
        ),
        (
            "Let me begin with the thanks I still owe you for your time.",
            "I still owe you thanks for your time.",
        ),
        (
            "Thank you for talking with me; you should have had that in writing before.",
            "Thank you for talking with me.",
        ),
        (
            "I'm grateful for the time you gave me, and sorry to say so only now.",
            "I'm grateful for the time you gave me.",
        ),
        (
            "Before anything else, I want to thank you for your time, late as it is.",
            "Before anything else, thank you for your time.",
        ),
    ),
    "thanks_in_case": (
        ("Thank you for the time you took to talk with me.", "Thank you for your time."),
        ("I very much appreciated the time you gave me.", "I appreciated your time."),
        "Thank you for our conversation.",
        ("It was kind of you to take the time for me.", "It was kind of you to take the time."),
        ("I valued the time you spent with me.", "I valued your time."),
        ("Many thanks for the time we spent talking.", "Many thanks for your time."),
    ),
    "opening": (
        (
            "Since we talked about {role}, I've kept coming back to {topic}.",
            "Since we talked, I've kept coming back to {topic}.",
            "I keep coming back to {topic}.",
        ),
        (
            "I'm writing about {role}, with our conversation about {topic} in mind.",
            "I'm writing with our conversation about {topic} in mind.",
            "I'm writing after our talk about {topic}.",
        ),
        (
            "Our conversation about {topic} has stayed with me since we spoke about {role}.",
            "Our conversation about {topic} has stayed with me.",
            "Our talk about {topic} stays with me.",
        ),
        (
            "You may remember our talk about {topic} from when we spoke about {role}.",
            "You may remember our talk about {topic}.",
        ),
        (
            "I still think with pleasure of our talk about {topic} and about {role}.",
            "I still think with pleasure of our talk about {topic}.",
            "I liked our talk about {topic}.",
        ),
        (
            "It was good to talk with you about {role}, and about {topic} in particular.",
            "It was good to talk with you about {topic}.",
            "It was good to talk about {topic}.",
        ),
    ),
    "interest": (
        ("I'm still very interested in the position.", "I'm still interested."),
        "I'm as interested in the work as I was then.",
        "I'd still be glad to do this work.",
        ("I remain very interested.", "I remain interested."),
        "The work appeals to me as much as it did then.",
        ("I'm interested as before, and glad to send anything that would help.", "I'm interested as before."),
    ),
    "news": _NEWS,
    "question": (
        (
            "Could you tell me how things stand, when you have a moment?",
            "Could you tell me how things stand?",
        ),
        (
            "I'd be glad to hear how the process is going, if there's anything you can share.",
            "I'd be glad of any news.",
        ),
        ("May I ask whether there's any news on the position?", "May I ask whether there's news?"),
        ("Is there anything new you could tell me about the next steps?", "Is there any news for me?"),
        (
            "If you can say where the decision stands, I'd be grateful to know.",
            "I'd be grateful to hear how things are.",
        ),
        (
            "When it suits you, could you let me know where things are?",
            "Could you let me know where things are?",
        ),
    ),
    "close": (
        "Thank you for reading this.",
        "There's no hurry at all.",
        "I know that these things take time.",
        "I appreciate your help with this.",
        "I wish you well with the rest of the search.",
        "I understand if you cannot say yet.",
    ),
}

_PROMISED: Parts = {
    **_FIRST_QUESTION,
    "question": (
        (
            "I'd understood that you hoped to decide by now; could you tell me how things stand?",
            "Could you tell me how things stand?",
        ),
        (
            "I had noted the day you named, so I'd be glad to hear how the process is going.",
            "I'd be glad of any news.",
        ),
        (
            "I believe you expected to know more by now, so may I ask whether there's any news?",
            "May I ask whether there's news?",
        ),
        (
            "The date may well have moved; is there anything new you could tell me?",
            "Is there any news for me?",
        ),
        (
            "You mentioned a day for the decision, and I'd be grateful to know where it stands.",
            "I'd be grateful to hear how things are.",
        ),
        (
            "If it takes longer than planned, I understand, but could you let me know where things are?",
            "Could you let me know where things are?",
        ),
    ),
    "close": (
        _FIRST_QUESTION["close"][0],
        "I know that there's a lot to weigh up.",
        *_FIRST_QUESTION["close"][2:5],
        "I'm happy to wait a little longer.",
    ),
}

_BEFORE_THE_DATE: Parts = {
    **{part: _FIRST_QUESTION[part] for part in ("thanks", "opening", "interest", "news")},
    "subject": (("About {role}", "About my application"),) * VARIANTS,
    "question": (
        ("I know that you're still deciding, so there's no need to answer.", "There's no need to answer."),
        (
            "The decision is still to come, and I only want you to know that I'm here if you need anything.",
            "I'm here if you need anything.",
        ),
        (
            "I know that the decision is still to come, and I'm not asking for news.",
            "I'm not asking for news.",
        ),
        (
            "I'll wait for the day you named, and I'm glad to answer anything until then.",
            "I'll wait for the day you named.",
        ),
        ("The day you named is still ahead, so please take all the time you need.", "Please take your time."),
        ("I don't expect an answer before the day you named.", "I don't expect an answer yet."),
    ),
}

_LAST_QUESTION: Parts = {
    **_FIRST_QUESTION,
    "question": (
        (
            "I'll ask only this once more: could you tell me how things stand?",
            "I'll ask just once more: how do things stand?",
        ),
        (
            "I'd be glad of a word on how things stand, and I won't write about it again.",
            "I'd be glad of a word, and won't ask again.",
        ),
        (
            "May I ask once more, and for the last time, whether there's any news?",
            "May I ask one last time for news?",
        ),
        (
            "If there's anything you can tell me, I'd be glad to know, and I'll leave it at that.",
            "I'd be glad of any news, and I'll leave it there.",
        ),
        (
            "I'd be grateful to know where the decision stands, and after that I'll ask no more.",
            "I'd be grateful for a word, and I'll ask no more.",
        ),
        (
            "Could you let me know where things are? I won't ask again.",
            "Could you let me know? I won't ask again.",
        ),
    ),
    "close": (
        "If things have moved on, I understand.",
        "If it went another way, I wish you well with it.",
        "I understand if you've decided otherwise.",
        "If things have taken another turn, I understand.",
        "Whatever the answer is, I'll understand.",
        "If nothing comes of it, I wish you well all the same.",
    ),
}

_APPLIED: Parts = {
    **{part: _FIRST_QUESTION[part] for part in ("subject", "interest", "news", "close")},
    "opening": (
        (
            "I've applied for {role}, mainly because of {topic}.",
            "I've sent you an application, mainly because of {topic}.",
            "I've applied, mainly because of {topic}.",
        ),
        (
            "You have my application for {role}, which I sent because of {topic}.",
            "You have my application, which I sent because of {topic}.",
            "I've applied because of {topic}.",
        ),
        (
            "My application for {role} came from an interest in {topic}.",
            "My application came from an interest in {topic}.",
        ),
        (
            "I'm a candidate for {role}, and I keep thinking about {topic}.",
            "I'm a candidate and keep thinking about {topic}.",
        ),
        (
            "Since I applied for {role}, I've thought some more about {topic}.",
            "Since I applied, I've thought some more about {topic}.",
            "Since I applied, I've thought about {topic}.",
        ),
        ("It was {topic} that made me apply for {role}.", "It was {topic} that made me apply."),
    ),
    "question": (
        *_FIRST_QUESTION["question"][:2],
        ("May I ask whether you've been able to look at my application?", "May I ask whether there's news?"),
        _FIRST_QUESTION["question"][3],
        (
            "If you can say what comes next, I'd be grateful to know.",
            "I'd be grateful to know what comes next.",
        ),
        _FIRST_QUESTION["question"][5],
    ),
}

_ON_HOLD: Parts = {
    **_FIRST_QUESTION,
    "question": (
        ("I know that the search is paused; has anything changed?", "Has anything changed?"),
        (
            "As the search is on hold, I'd be glad to hear when it moves again.",
            "I'd be glad to hear when it resumes.",
        ),
        ("May I ask whether the search is likely to resume?", "May I ask if the search will resume?"),
        (
            "Do you know yet whether the position will be taken up again?",
            "Do you know yet if the search goes on?",
        ),
        (
            "If the pause is coming to an end, I'd be grateful for a word.",
            "I'd be grateful for word of the search.",
        ),
        ("Could you let me know whether anything is different now?", "Could you let me know of any change?"),
    ),
    "close": (
        "Thank you for reading this.",
        "There's no hurry at all.",
        "I'm happy to wait.",
        "I know that this isn't in your hands.",
        "I'm glad to be patient.",
        "I understand if you cannot say yet.",
    ),
}

_LAST_AFTER_A_PAUSE: Parts = {
    **_ON_HOLD,
    "question": (
        *_LAST_QUESTION["question"][:4],
        (
            "I'd be grateful to know whether the search goes on, and after that I'll ask no more.",
            "I'd be grateful for a word, and I'll ask no more.",
        ),
        _LAST_QUESTION["question"][5],
    ),
    "close": (
        _LAST_QUESTION["close"][0],
        "If it won't resume, I wish you well with your other plans.",
        "I understand if the plans have changed.",
        *_LAST_QUESTION["close"][3:],
    ),
}

_INTERMEDIARY: Parts = {
    **{part: _FIRST_QUESTION[part] for part in ("subject", "interest", "news")},
    "opening": (
        (
            "I've been thinking about {role}, and about our talk on {topic}.",
            "I've been thinking about our talk on {topic}.",
        ),
        (
            "I'm writing about {role}, with our talk about {topic} in mind.",
            "I'm writing with our talk about {topic} in mind.",
        ),
        (
            "Our conversation about {topic} has helped me with {role}.",
            "Our conversation about {topic} helped me.",
            "Our talk about {topic} helped me.",
        ),
        (
            "You have helped me with {role}, and I remember our talk about {topic} well.",
            "I remember our talk about {topic} well.",
        ),
        (
            "When I think about {role}, I often come back to our talk about {topic}.",
            "I often come back to our talk about {topic}.",
        ),
        (
            "It was good to talk about {topic}, and to have your help with {role}.",
            "It was good to talk about {topic} with you.",
        ),
    ),
    "question": (
        ("Have you heard anything about where things stand?", "Have you heard anything?"),
        (
            "If you've had word of a decision, I'd be glad to know.",
            "If you've had word, I'd be glad to know.",
        ),
        ("May I ask whether anything new has reached you?", "May I ask whether you've heard anything?"),
        ("Is there any sign of a decision, as far as you know?", "Is there any sign of a decision?"),
        ("I'd be grateful to hear whether there has been a reply.", "I'd be grateful to hear what you know."),
        ("Could you let me know whether you've had any news?", "Could you let me know of any news?"),
    ),
    "close": (
        "Thank you for all your help.",
        "I know that you may not have heard either.",
        "Thank you for staying with it.",
        "I appreciate your support.",
        "Thank you for keeping an eye on it.",
        "I'm grateful for your help.",
    ),
}

_INTERMEDIARY_UNMET: Parts = {
    **_INTERMEDIARY,
    "opening": (
        (
            "I've been thinking about {role}, and about {topic} in particular.",
            "I've been thinking about {topic}.",
        ),
        ("I'm writing about {role}, with {topic} very much in mind.", "I'm writing with {topic} in mind."),
        (
            "I'm still hoping for {role}, and for the chance to learn more about {topic}.",
            "I'm still hoping to learn more about {topic}.",
        ),
        (
            "You've helped me with {role}, and I'd like to hear more about {topic}.",
            "I'd like to hear more about {topic}.",
        ),
        (
            "When I think about {role}, I often come back to {topic}.",
            "I often come back to {topic}.",
        ),
        (
            "It's good to have your help with {role}, and I keep an interest in {topic}.",
            "I keep an interest in {topic}.",
        ),
    ),
}

_ON_HOLD_UNMET = {part: wording for part, wording in _ON_HOLD.items() if not part.startswith("thanks")} | {
    "opening": (
        ("I often think about {role}, and about {topic} above all.", "I often think about {topic}."),
        (
            "I'm writing about {role}, with {topic} very much in mind.",
            "I'm writing with {topic} in mind.",
        ),
        ("I keep thinking about {role}, and especially about {topic}.", "I keep thinking about {topic}."),
        ("I'd still like to talk about {role}, and about {topic}.", "I'd still like to talk about {topic}."),
        (
            "When I think about {role}, I often come back to {topic}.",
            "I often come back to {topic}.",
        ),
        ("I'd still love to hear more about {role} and {topic}.", "I'd still love to hear about {topic}."),
    )
}
"""While the search is paused."""

# What was promised: a day, another day, a letter

_DAY: Parts = {
    "subject": (
        ("The interview for {role}", "The interview"),
        ("A day for the interview for {role}", "A day for the interview"),
        ("Timing of the interview for {role}", "Timing of the interview"),
        ("About the interview for {role}", "About the interview"),
        ("When to interview for {role}", "When to interview"),
        ("Interview for {role}: which day", "Interview: which day"),
    ),
    "opening": (
        (
            "I'm looking forward to the interview for {role}, and to hearing more about {topic}.",
            "I'm looking forward to the interview, and to hearing more about {topic}.",
            "I look forward to hearing more about {topic}.",
        ),
        (
            "It was good to hear of an interview for {role}, and I'm curious about {topic}.",
            "It was good to hear of an interview, and I'm curious about {topic}.",
            "I'm curious to hear about {topic}.",
        ),
        (
            "I'm keen to take the next step with {role}, and to talk about {topic}.",
            "I'm keen to talk about {topic}.",
        ),
        (
            "With the interview for {role} ahead, I've been thinking about {topic}.",
            "With the interview ahead, I've been thinking about {topic}.",
            "I've been thinking a lot about {topic}.",
        ),
        (
            "I'm writing about the interview for {role}, where I hope to hear more about {topic}.",
            "I'm writing about the interview, where I hope to hear more about {topic}.",
            "I hope to hear more about {topic}.",
        ),
        (
            "I have plenty of questions for the interview for {role}, above all about {topic}.",
            "I have plenty of questions for the interview, above all about {topic}.",
            "I have plenty of questions about {topic}.",
        ),
    ),
    "news": _NEWS,
    "question": (
        ("Has a day been set for the interview yet?", "Has a day been set yet?"),
        (
            "Could you tell me which day you have in mind for it?",
            "Could you tell me which day you have in mind?",
        ),
        "Do you know yet when the interview might be?",
        ("May I ask which day you'd like to meet?", "May I ask which day it'll be?"),
        ("When you have a moment, could you let me know the day?", "Could you let me know the day?"),
        ("Which days should I keep free for it?", "Which days should I keep free?"),
    ),
    "close": (
        "I'm happy to fit in with your plans.",
        "If it helps, I can suggest some times.",
        "I know that calendars can be hard to line up.",
        "Even a rough idea would help.",
        "Thank you for setting it up.",
        "Thank you for your help in arranging it.",
    ),
}

_DAY_AGAIN: Parts = {
    "subject": _DAY["subject"],
    "opening": (
        (
            "I'd still very much like to talk about {role}, and about {topic} in particular.",
            "I'd still very much like to talk about {topic}.",
        ),
        (
            "My interest in {role} hasn't changed, and I'd love to hear more about {topic}.",
            "I'd love to hear more about {topic}.",
        ),
        (
            "I'm just as keen to talk about {role} as I was, and about {topic} above all.",
            "I'm just as keen to talk about {topic}.",
        ),
        (
            "I've been giving more thought to {role}, and to {topic} in particular.",
            "I've been giving more thought to {topic}.",
        ),
        (
            "I still look forward to the interview for {role}, and to hearing more about {topic}.",
            "I still look forward to hearing more about {topic}.",
        ),
        (
            "I'd still enjoy talking about {role}, and about {topic} most of all.",
            "I'd still enjoy talking about {topic}.",
        ),
    ),
    "news": _NEWS,
    "question": (
        "Is there any news about the day?",
        "Have you been able to settle on a day?",
        "Is there a day that would work on your side?",
        "Could you let me know if there's a day yet?",
        "Is there a day soon that would suit you?",
        "Do you have an idea of the date?",
    ),
    "close": (
        "If the plans have changed, that's fine, too.",
        "I'd be happy to propose some times myself.",
        "I hope that all goes well with you.",
        "I know how full a calendar can get.",
        "If something has changed on your side, just tell me.",
        "Thank you for keeping me in mind.",
    ),
}

_NEXT_DAY: Parts = {
    **{part: _FIRST_QUESTION[part] for part in ("thanks", "thanks_in_case", "news")},
    "subject": (
        ("The next interview for {role}", "The next interview"),
        ("A day for the next interview for {role}", "A day for the next interview"),
        ("Timing of the next round for {role}", "Timing of the next round"),
        ("About the next round for {role}", "About the next round"),
        ("The next round for {role}", "The next round"),
        ("Next interview for {role}: which day", "Next interview: which day"),
    ),
    "opening": (
        (
            "I'm looking forward to the next round for {role}, and to hearing more about {topic}.",
            "I'm looking forward to the next round, and to hearing more about {topic}.",
            "I look forward to hearing more about {topic}.",
        ),
        (
            "It was good to hear of another round for {role}, and I'm curious about {topic}.",
            "It was good to hear of another round, and I'm curious about {topic}.",
            "I'm curious to hear about {topic}.",
        ),
        _DAY["opening"][2],
        (
            "With the next round for {role} ahead, I've been thinking about {topic}.",
            "With the next round ahead, I've been thinking about {topic}.",
            "I've been thinking a lot about {topic}.",
        ),
        (
            "I'm writing about the next round for {role}, where I hope to hear more about {topic}.",
            "I'm writing about the next round, where I hope to hear more about {topic}.",
            "I hope to hear more about {topic}.",
        ),
        (
            "I have plenty of questions for the next round for {role}, above all about {topic}.",
            "I have plenty of questions for the next round, above all about {topic}.",
            "I have plenty of questions about {topic}.",
        ),
    ),
    "question": (
        ("Has a day been set for the next interview yet?", "Has a day been set yet?"),
        *_DAY["question"][1:],
    ),
    "close": _DAY["close"],
}

_WRITING: Parts = {
    "subject": (
        ("The offer for {role}", "The offer"),
        ("The written offer for {role}", "The written offer"),
        ("Your offer for {role}", "Your offer"),
        ("About the offer for {role}", "About the offer"),
        ("The offer letter for {role}", "The offer letter"),
        ("The offer for {role} in writing", "The offer in writing"),
    ),
    "opening": (
        (
            "I'm delighted about the offer for {role}, and I'd love to hear more about {topic}.",
            "I'm delighted about the offer, and I'd love to hear more about {topic}.",
            "I'm delighted, and I'd love to hear more about {topic}.",
        ),
        (
            "Thank you again for the good news about {role}, which has me thinking about {topic}.",
            "Thank you again for the good news, which has me thinking about {topic}.",
        ),
        (
            "The offer for {role} was wonderful news, and I'm keen to learn more about {topic}.",
            "The offer was wonderful news, and I'm keen to learn more about {topic}.",
        ),
        (
            "Since I heard of the offer for {role}, I've been thinking a lot about {topic}.",
            "Since I heard of the offer, I've been thinking a lot about {topic}.",
        ),
        (
            "I'm writing about the offer for {role}, with {topic} very much in mind.",
            "I'm writing about the offer, with {topic} very much in mind.",
        ),
        (
            "It was great to hear about the offer for {role}, and I'd enjoy learning more about {topic}.",
            "It was great to hear about the offer, and I'd enjoy learning about {topic}.",
        ),
    ),
    "news": _NEWS,
    "question": (
        ("Could you tell me when I can expect it in writing?", "When can I expect it in writing?"),
        "Do you know when the written offer will be ready?",
        ("When do you think that the offer letter might come?", "When might the offer letter come?"),
        "May I ask when it'll come in writing?",
        (
            "Could you let me know when to look out for the letter?",
            "Could you let me know when it will come?",
        ),
        "Would it be possible to have it in writing?",
    ),
    "close": (
        "I'd like to have everything in front of me before I go any further.",
        "It would help me to plan.",
        "I understand that it may have to cross several desks.",
        "It would be good to see the details in one place.",
        "Thank you for seeing to it.",
        "An email would be perfectly fine.",
    ),
}

_WRITING_AGAIN: Parts = {
    "subject": _WRITING["subject"],
    "opening": (
        (
            "I'm still delighted about the offer for {role}, and curious about {topic}.",
            "I'm still delighted about the offer, and curious about {topic}.",
        ),
        (
            "The more I think about {role} and {topic}, the more I like the idea.",
            "The more I think about {topic}, the more I like the idea.",
        ),
        (
            "I'm still very pleased about the offer for {role}, and keen to learn about {topic}.",
            "I'm still very pleased about the offer, and keen to learn about {topic}.",
        ),
        (
            "When I think about the offer for {role}, I think first of {topic}.",
            "When I think about the offer, I think first of {topic}.",
        ),
        (
            "I have the offer for {role} very much in mind, and {topic} too.",
            "I have the offer very much in mind, and {topic} too.",
        ),
        (
            "The offer for {role} is still on my mind, along with {topic}.",
            "The offer is still on my mind, along with {topic}.",
        ),
    ),
    "news": _NEWS,
    "question": (
        "Is the letter on its way?",
        "Is there any news of the written offer?",
        "Has the letter been drawn up yet?",
        "Could you tell me how the letter is coming along?",
        "Is there something I still have to send for the letter?",
        "Do you know how soon the paperwork might be ready?",
    ),
    "close": (
        "If anything has changed, just tell me.",
        "Even a rough date would help.",
        "I know that these letters can take a while.",
        "If there's something missing on my side, I'll send it at once.",
        "Thank you for looking after it.",
        "I'm happy to help with whatever is missing.",
    ),
}

CHECK_IN = Outline(
    paragraphs=(("thanks", "thanks_in_case", "opening"), ("interest", "news", "question", "close")),
    optional=("close", "news", "interest", "thanks_in_case", "thanks"),
    conditional=frozenset({"thanks", "thanks_in_case"}),
    occasions={
        "first": _FIRST_QUESTION,
        "promised": _PROMISED,
        "early": _BEFORE_THE_DATE,
        "last": _LAST_QUESTION,
        "applied": _APPLIED,
        "applied_last": {
            **_APPLIED,
            "question": _LAST_QUESTION["question"],
            "close": _LAST_QUESTION["close"],
        },
        "on_hold": _ON_HOLD,
        "on_hold_last": _LAST_AFTER_A_PAUSE,
        "intermediary": _INTERMEDIARY,
        "intermediary_unmet": _INTERMEDIARY_UNMET,
        "on_hold_unmet": _ON_HOLD_UNMET,
        "on_hold_last_unmet": {
            **_ON_HOLD_UNMET,
            "question": _LAST_AFTER_A_PAUSE["question"],
            "close": _LAST_AFTER_A_PAUSE["close"],
        },
        "day": _DAY,
        "day_last": _DAY_AGAIN,
        "next_day": _NEXT_DAY,
        "next_day_last": {**_DAY_AGAIN, "subject": _NEXT_DAY["subject"]},
        "writing": _WRITING,
        "writing_last": _WRITING_AGAIN,
    },
)

# ------------------------------------------------------------------------------- now and then

_LINE_SUBJECT = (("Thinking of our talk about {topic}", "A few lines"),) * VARIANTS

_FRIENDLY: Parts = {
    "subject": _LINE_SUBJECT,
    "opening": (
        "I've been thinking again about our conversation on {topic}.",
        "Our conversation about {topic} came back to mind.",
        "Every now and then I think of our talk about {topic}.",
        "I remember our talk about {topic} with pleasure.",
        "What we said about {topic} still gives me ideas.",
        "I wanted to say hello, and that I still think about {topic}.",
    ),
    "news": _NEWS,
    "wish": (
        "I hope that your work goes well.",
        "I wish you and your colleagues well.",
        "I hope that our paths cross again.",
        "It would be good to meet again one day.",
        "There's no need to answer; I only wanted to send my regards.",
        "I wish you all the best.",
    ),
}

_LINE_TO_A_COLLEAGUE: Parts = {
    "subject": _LINE_SUBJECT,
    "opening": (
        "I'm looking forward to the work, and to hearing more about {topic}.",
        "Our conversation about {topic} is one of the reasons why I'm glad to be joining you.",
        "I often think of our talk about {topic} these days.",
        "It'll be good to go on with our talk about {topic}.",
        "What we said about {topic} has made me all the more curious.",
        "I'm glad that we'll be able to talk more about {topic}.",
    ),
    "news": _NEWS,
    "wish": (
        "I'm glad that we'll be colleagues.",
        "I wish you well until we meet again.",
        "My regards go to the others, too.",
        "I'm looking forward to working together.",
        "I hope that all goes well on your side.",
        "I hope to be a good colleague to you.",
    ),
}

_ADVICE: Parts = {
    "subject": _LINE_SUBJECT,
    "opening": (
        "What you told me about {topic} still helps me.",
        "I'm still making use of what you told me about {topic}.",
        "Our conversation about {topic} pointed me in a good direction.",
        "I often come back to what you said about {topic}.",
        "I've kept your words on {topic} in mind.",
        "I'm grateful to this day for our talk about {topic}.",
    ),
    "news": _NEWS,
    "wish": (
        "Thank you once more.",
        "I hope that I can return the favour one day.",
        "I wish you well with your own work.",
        "If I can ever do something for you, I'd be glad to.",
        "I hope that all goes well for you.",
        "I'd be happy to tell you more one day.",
    ),
}

_PAUSED: Parts = {
    "subject": _LINE_SUBJECT,
    "opening": (
        "While the search is paused, I keep thinking about {topic}.",
        "I haven't forgotten our conversation about {topic}.",
        "I still think of the position, and of our talk about {topic}.",
        "The pause has given me time to think about {topic}.",
        "I'm still interested in the position, and I keep thinking about {topic}.",
        "I wanted to say hello, and that I'd still like to talk more about {topic}.",
    ),
    "news": _NEWS,
    "wish": (
        "There's no need to answer.",
        "I'm happy to wait until things move again.",
        "Whenever the search resumes, I'll be glad to hear of it.",
        "I hope that all goes well with you and the team.",
        "I wish you well in the meantime.",
        "I know that these things take their time.",
    ),
}

_UNMET_SUBJECT = (("A few lines, and {topic}", "A few lines"),) * VARIANTS

_FRIENDLY_UNMET: Parts = {
    **_FRIENDLY,
    "subject": _UNMET_SUBJECT,
    "opening": (
        "I've been thinking again about {topic}.",
        "My thoughts have come back to {topic}.",
        "Every now and then I come back to {topic}.",
        "I'm still very interested in {topic}.",
        "I still follow {topic} with interest.",
        _FRIENDLY["opening"][5],
    ),
    "wish": (
        *_FRIENDLY["wish"][:2],
        "I hope that we meet some time.",
        "It would be good to talk one day.",
        *_FRIENDLY["wish"][4:],
    ),
}

_LINE_TO_A_COLLEAGUE_UNMET: Parts = {
    **_LINE_TO_A_COLLEAGUE,
    "subject": _UNMET_SUBJECT,
    "opening": (
        _LINE_TO_A_COLLEAGUE["opening"][0],
        "I'm glad to be joining you, and curious about {topic}.",
        "I often think about {topic} these days.",
        "It'll be good to hear more about {topic}.",
        "What I know about {topic} has made me all the more curious.",
        "I'm glad that we'll be able to talk about {topic}.",
    ),
    "wish": (
        _LINE_TO_A_COLLEAGUE["wish"][0],
        "I wish you well until we meet.",
        *_LINE_TO_A_COLLEAGUE["wish"][2:],
    ),
}

_PAUSED_UNMET: Parts = {
    **_PAUSED,
    "subject": _UNMET_SUBJECT,
    "opening": (
        _PAUSED["opening"][0],
        "I haven't forgotten about the position, or about {topic}.",
        "I still think of the position, and of {topic}.",
        *_PAUSED["opening"][3:5],
        "I wanted to say hello, and that I'd still like to talk about {topic}.",
    ),
}

KEEP_IN_TOUCH = Outline(
    paragraphs=(("opening", "news"), ("wish",)),
    optional=("news", "wish"),
    occasions={
        "friendly": _FRIENDLY,
        "colleague": _LINE_TO_A_COLLEAGUE,
        "advice": _ADVICE,
        "on_hold": _PAUSED,
        "friendly_unmet": _FRIENDLY_UNMET,
        "colleague_unmet": _LINE_TO_A_COLLEAGUE_UNMET,
        "on_hold_unmet": _PAUSED_UNMET,
    },
)
