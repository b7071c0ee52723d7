"""What one says to answer them, and to settle a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["ANSWER", "NEW_DAY"]


# --------------------------------------------------------------------------------------- an answer

_PROCESS: Parts = {
    "subject": (
        ("My reply – {position}", "My reply to your message"),
        ("Regarding {role}", "Regarding your message – {position}", "Regarding your message"),
        ("In reply to your message – {position}", "In reply to your message"),
        ("Your message about {role}", "Your message – {position}", "Your message to me"),
        ("What you asked for – {position}", "What you asked for"),
        ("Getting back to you – {position}", "Getting back to you"),
    ),
    "thanks": (
        "Thanks so much for your message.",
        "Thanks for getting in touch.",
        "Thank you for writing.",
        "Thanks for your note.",
        "I appreciate your message.",
        "Thank you for your email.",
    ),
    "apology": (
        "I'm sorry for the slow reply.",
        "I [apologize|apologise] for the delay.",
        "I'm sorry that this took me a few days.",
        "Please excuse the late answer.",
        "I should have answered sooner, and I'm sorry.",
        "Sorry to have kept you waiting.",
    ),
    "owed": (
        P.TALK(
            "And thank you again for the time you took to talk with me.", "And thank you again for your time."
        ),
        P.TALK("I also owe you thanks for our conversation.", "I also owe you thanks for your time."),
        P.TALK("Thank you as well for our conversation about {topic}.", "Thank you as well for your time."),
        P.TALK("I also wanted to thank you for talking with me.", "I also wanted to thank you."),
        P.TALK("Thank you, too, for a conversation I enjoyed.", "Thank you, too, for your time."),
        P.TALK("And thank you for the interview; I appreciated it.", "And thank you for your time."),
    ),
    "answer": ("{answer}",) * 6,
    "close": (
        "Please let me know if there's anything else you need.",
        "If you need anything more from me, I'm happy to send it.",
        "I'm happy to add anything that's missing.",
        "I'm glad to answer any other questions.",
        "If anything else comes up, please ask.",
        "Please tell me if you'd like more detail.",
    ),
}

_TALK: Parts = {
    **_PROCESS,
    "subject": (
        "My reply to your message",
        "Regarding your message",
        "In reply to your message",
        "Your message to me",
        "What you asked for",
        "Getting back to you",
    ),
    "close": (
        "Thank you for your help with this.",
        "I appreciate the time you're taking for this.",
        "I'm happy to add anything that's missing.",
        "Your help means a lot to me.",
        "If anything else comes up, please ask.",
        "Thanks again for being willing to help.",
    ),
}

_CONFIRMING: Parts = {
    **_PROCESS,
    "subject": (
        ("Confirming our interview on {day}", "Confirming our interview"),
        ("Interview confirmed – {position}", "Interview confirmed"),
        ("Interview on {day}", "Our interview"),
        ("Confirmed: {day}", "Confirmed: our interview"),
        ("Looking forward to {day}", "Looking forward to our interview"),
        ("See you on {day}", "See you at the interview"),
    ),
    "thanks": (
        ("Thank you for the invitation to interview for {role}.", "Thank you for the invitation."),
        ("Thanks for setting up the interview for {role}.", "Thanks for setting up the interview."),
        ("Thank you for arranging a time to talk about {role}.", "Thank you for arranging a time to talk."),
        ("I appreciate the invitation to talk about {role}.", "I appreciate the invitation."),
        ("Thank you for inviting me to talk about {role}.", "Thank you for inviting me."),
        "Thanks for making this happen.",
    ),
    "confirm": (
        ("I'm happy to confirm {day}.", "I'm happy to confirm the time you suggested."),
        ("The time on {day} works well for me.", "The time you suggested works well for me."),
        ("I'll be there on {day}.", "I'll be there at the time you suggested."),
        ("Yes, {day} suits me.", "Yes, the time you suggested suits me."),
        ("I've put {day} [on my calendar|in my diary].", "I've put it [on my calendar|in my diary]."),
        ("I look forward to our interview on {day}.", "I look forward to our interview."),
    ),
    "close": (
        "Please let me know if there is anything I should prepare or bring.",
        "I'm looking forward to it.",
        "If anything changes on your side, please tell me.",
        "I look forward to meeting everyone.",
        "Is there anything you would like me to send you first?",
        "Let me know if you need anything from me beforehand.",
    ),
}

ANSWER = Outline(
    orders=((("thanks", "apology"), ("confirm", "answer"), ("owed", "close")),),
    optional=("close", "owed", "apology"),
    occasions={"confirming": _CONFIRMING, "process": _PROCESS, "talk": _TALK},
    conditional=frozenset({"apology", "owed"}),
)

# --------------------------------------------------------------------------------------- a new day

_TIMES = (
    "I could do {times}.",
    "I'm free {times}.",
    "For me, {times} would work.",
    "I could make {times}, for example.",
    "On my side, I'm available {times}.",
    "I can make time {times}.",
)

_ARRANGE_INTEREST = (
    "I'd still like to talk with you about {role}.",
    "I'm still very interested in {role}.",
    "I'd still welcome the chance to talk about {role}.",
    "My interest in {role} hasn't changed.",
    "It would be a pleasure to talk about {role}.",
    "I still hope to talk with you about {role}.",
)

_ASK = (
    "Is there another time that would suit you?",
    "Could we find a new time?",
    "When would be a good time for you?",
    "Which day would be best for you?",
    "What other time would work for you?",
    "Could you suggest another day?",
)

_FLEXIBLE = (
    "I'm happy to work around your schedule.",
    "If something else is easier for you, I can be flexible.",
    "A phone or video call would be fine, too.",
    "I'm happy to go with whatever is easiest for you.",
    "I'll gladly adjust if something else suits you better.",
    "I appreciate your help with the rescheduling.",
)

_ARRANGE_SUBJECT = (
    ("A new time for our interview – {position}", "A new time for our interview"),
    ("A new day for our interview – {position}", "A new day for our interview"),
    ("Rescheduling our interview – {position}", "Rescheduling our interview"),
    ("Finding another date – {position}", "Finding another date for our interview"),
    ("Our interview for {role}", "Our interview – {position}", "Rearranging our interview"),
    ("Another time to talk – {position}", "Another time to talk"),
)

_NO_SHOW: Parts = {
    "subject": _ARRANGE_SUBJECT,
    "opening": (
        (
            "I was sorry that we couldn't talk on {day}, and I hope all is well.",
            "I was sorry that we couldn't talk, and I hope all is well.",
        ),
        (
            "I'm sorry that we missed each other on {day}.",
            "I'm sorry that we missed each other.",
        ),
        (
            "Since we couldn't talk on {day}, I'd like to find another time for our interview.",
            "Since we couldn't talk, I'd like to find another time for our interview.",
        ),
        (
            "Our interview on {day} couldn't take place, and I'd be happy to set up a new date.",
            "Our interview couldn't take place, and I'd be happy to set up a new date.",
        ),
        (
            "I was looking forward to our interview on {day}, and I still am.",
            "I was looking forward to our interview, and I still am.",
        ),
        (
            "I hope all is well. We didn't get to talk on {day} as planned, and I'd like to try again.",
            "I hope all is well. We didn't get to talk as planned, and I'd like to try again.",
        ),
    ),
    "interest": _ARRANGE_INTEREST,
    "ask": _ASK,
    "times": _TIMES,
    "close": _FLEXIBLE,
}

_CALLED_OFF: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "Thank you for letting me know that the interview on {day} can't take place.",
            "Thank you for letting me know that the interview can't take place.",
        ),
        (
            "I understand that our interview on {day} had to be [canceled|cancelled], and I'm happy to reschedule.",
            "I understand that our interview had to be [canceled|cancelled], and I'm happy to reschedule.",
        ),
        (
            "Thank you for telling me that our interview on {day} has to move. That's no problem at all.",
            "Thank you for telling me that our interview has to move. That's no problem at all.",
        ),
        (
            "I understand completely that our interview on {day} can't go ahead.",
            "I understand completely that our interview can't go ahead.",
        ),
        (
            "Thanks for telling me about the change to our interview on {day}.",
            "Thanks for telling me about the change to our interview.",
        ),
        (
            "I got the news about our interview on {day}, and a new date is fine with me.",
            "I got the news about our interview, and a new date is fine with me.",
        ),
    ),
}

_MISSED: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "I'm sorry that I wasn't at our interview on {day}. I couldn't come {because}.",
            "I'm sorry that I wasn't at our interview on {day}.",
            "I'm sorry that I wasn't at our interview.",
        ),
        (
            "I missed our interview on {day} {because}, and I [apologize|apologise].",
            "I missed our interview on {day}, and I [apologize|apologise].",
            "I missed our interview, and I [apologize|apologise].",
        ),
        (
            "I owe you an apology: I didn't make it to our interview on {day} {because}.",
            "I owe you an apology: I didn't make it to our interview on {day}.",
            "I owe you an apology: I didn't make it to our interview.",
        ),
        (
            "I'm sorry that I missed our interview on {day} {because}.",
            "I let you down on {day} by missing our interview, and I'm sorry.",
            "I'm sorry that I missed our interview.",
        ),
        (
            "Please accept my apology for missing our interview on {day} {because}.",
            "Please accept my apology for missing our interview on {day}.",
            "Please accept my apology for missing our interview.",
        ),
        (
            "I couldn't be there for our interview on {day} {because}, and I regret the time it cost you.",
            "I wasn't there for our interview on {day}, and I regret the time it cost you.",
            "I wasn't there for our interview, and I regret the time it cost you.",
        ),
    ),
    "ask": (
        "If you are still willing to talk, is there another time that would suit you?",
        "Would you consider finding a new time?",
        "If you are still open to talking, when would be a good time for you?",
        "Would you be willing to give me another date?",
        "If it isn't too late, what other time would work for you?",
        "May I ask for another time?",
    ),
}

_ARRANGED: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "I'm afraid I can't make our interview on {day} {because}.",
            "I'm afraid I can't make our interview on {day}.",
            "I'm afraid I can't make the time we set for our interview.",
        ),
        (
            "I'm sorry, but I need to move our interview on {day} {because}.",
            "I'm sorry, but something has come up, and I need to move our interview on {day}.",
            "I'm sorry, but something has come up, and I need to move our interview.",
        ),
        (
            "I'm sorry to ask, but I have to change the time of our interview on {day} {because}.",
            "I'm sorry to ask, but I have to change the time of our interview on {day}.",
            "I'm sorry to ask, but I have to change the time of our interview.",
        ),
        (
            "I can't be at our interview on {day} {because}, and I'm sorry to have to ask for another time.",
            "I can't be at our interview on {day}, and I'm sorry to have to ask for another time.",
            "I can't be at our interview as planned, and I'm sorry to have to ask for another time.",
        ),
        (
            "I [apologize|apologise] for the change: {day} no longer works for me {because}.",
            "I [apologize|apologise] for the change: {day} no longer works for me.",
            "I [apologize|apologise] for the change: the time of our interview no longer works for me.",
        ),
        (
            "I won't be able to keep our appointment on {day} {because}, and I'm sorry about that.",
            "I won't be able to keep our appointment on {day}, and I'm sorry about that.",
            "I won't be able to keep our appointment, and I'm sorry about that.",
        ),
    ),
}

_ARRANGE_INTERMEDIARY: Parts = {
    **_NO_SHOW,
    "subject": (
        ("A new time for the interview – {position}", "A new time for the interview"),
        ("A new day for the interview – {position}", "A new day for the interview"),
        ("Rescheduling the interview – {position}", "Rescheduling the interview"),
        ("Another date for the interview – {position}", "Another date for the interview"),
        ("My interview for {role}", "My interview – {position}", "Rearranging my interview"),
        ("Setting up another time – {position}", "Setting up another time for the interview"),
    ),
    "opening": (
        (
            "I'm sorry to say that the interview on {day} couldn't take place.",
            "I'm sorry to say that the interview couldn't take place.",
        ),
        (
            "I wanted you to know that the interview on {day} didn't take place.",
            "I wanted you to know that the interview didn't take place.",
        ),
        (
            "Since the interview on {day} couldn't take place, I'd like to find a new date.",
            "Since the interview couldn't take place, I'd like to find a new date.",
        ),
        (
            "I'm writing because the interview on {day} couldn't go ahead.",
            "I'm writing because the interview couldn't go ahead.",
        ),
        (
            "Unfortunately, the interview on {day} couldn't be held.",
            "Unfortunately, the interview couldn't be held.",
        ),
        (
            "We'll need a new date, as the interview on {day} couldn't take place as planned.",
            "We'll need a new date, as the interview couldn't take place as planned.",
        ),
    ),
    "interest": (
        "I'm just as interested in {role} as before.",
        "My interest in {role} is the same.",
        "I'd still like to be interviewed for {role}.",
        "I'd still like the chance to talk about {role}.",
        "I'm still just as interested in {role}.",
        "I still want to go ahead with {role}.",
    ),
    "ask": (
        "Could you help us find a new time?",
        "Would you be able to set up another time?",
        "Is there another time that would suit them?",
        "Could you ask them for another date?",
        "Would you arrange a new time for us?",
        "Can you find out what other time would work?",
    ),
    "close": (
        "I'm happy to work around their schedule.",
        "I can be flexible about the time.",
        "A phone or video call would also be fine.",
        "I'm happy to go with whatever is easiest for them.",
        "I'll gladly adjust if something else suits them better.",
        "I can also be ready [on|at] short notice.",
    ),
}

_INTERMEDIARY_MISSED: Parts = {
    **_ARRANGE_INTERMEDIARY,
    "opening": (
        (
            "I'm sorry that I wasn't at the interview you arranged for {day}. I couldn't come {because}.",
            "I'm sorry that I wasn't at the interview you arranged for {day}.",
            "I'm sorry that I wasn't at the interview you arranged.",
        ),
        (
            "I missed the interview you arranged for {day} {because}, and I [apologize|apologise].",
            "I missed the interview on {day}, after all the work you put into it, and I [apologize|apologise].",
            "I missed the interview, after all the work you put into it, and I [apologize|apologise].",
        ),
        (
            "I owe you an apology for missing the interview on {day} {because}.",
            "I owe you an apology for missing the interview on {day}.",
            "I owe you an apology for missing the interview.",
        ),
        (
            "I'm sorry that I didn't make it to the interview on {day} {because}.",
            "I let you down on {day}: I didn't make it to the interview.",
            "I'm sorry that I didn't make it to the interview.",
        ),
        (
            "Please accept my apology for not being at the interview on {day} {because}.",
            "Please accept my apology for not being at the interview on {day}.",
            "Please accept my apology for not being at the interview.",
        ),
        (
            "I couldn't be at the interview on {day} {because}, and I'm sorry for the trouble.",
            "I wasn't there for the interview on {day}, and I'm sorry for the trouble.",
            "I wasn't there for the interview, and I'm sorry for the trouble.",
        ),
    ),
    "ask": (
        "If they are still willing to talk with me, could you help us find a new time?",
        "Would you be able to ask whether they would set another time?",
        "Is there any chance of another time that would suit them?",
        "Could you pass on my apology and ask for another date?",
        "If it isn't too late, would you arrange a new time for us?",
        "Would you [apologize|apologise] to them for me and ask what other time would work?",
    ),
}

_SUBJECT_OF_A_TALK = (
    "A new time to talk",
    "A new date for our conversation",
    "Rescheduling our conversation",
    "Another date for our conversation",
    "Finding a new time to talk",
    "Another time to talk",
)

_INTEREST_IN_A_TALK = (
    "I'd still like to hear what you think about {topic}.",
    "I'm still hoping to learn more about {topic}.",
    "I'd still welcome the chance to ask you about {topic}.",
    "I'm still very curious about {topic}.",
    "It would be a pleasure to hear your thoughts about {topic}.",
    "I still hope to talk with you about {topic}.",
)

_TALK_UNHELD: Parts = {
    **_NO_SHOW,
    "subject": _SUBJECT_OF_A_TALK,
    "opening": (
        (
            "I'm sorry that we didn't get to talk on {day}.",
            "I'm sorry that we didn't get to talk.",
        ),
        (
            "I was looking forward to our conversation on {day}, and I hope we can still have it.",
            "I was looking forward to our conversation, and I hope we can still have it.",
        ),
        (
            "It seems that we missed each other on {day}, and I'd be happy to try again.",
            "It seems that we missed each other, and I'd be happy to try again.",
        ),
        (
            "I hope you're well. We couldn't talk on {day} as planned, and I'd be happy to find a new date.",
            "I hope you're well. We couldn't talk as planned, and I'd be happy to find a new date.",
        ),
        (
            "I'd still like to talk, as we had planned to on {day}.",
            "I'd still like to talk, as we had planned.",
        ),
        (
            "I hope all is well. We didn't get to talk on {day} as planned, and I'd like to try again.",
            "I hope all is well. We didn't get to talk as planned, and I'd like to try again.",
        ),
    ),
    "interest": _INTEREST_IN_A_TALK,
}

_TALK_ARRANGED: Parts = {
    **_ARRANGED,
    "subject": _SUBJECT_OF_A_TALK,
    "opening": (
        (
            "I'm afraid I can't make our conversation on {day} {because}.",
            "I'm afraid I can't make our conversation on {day}.",
            "I'm afraid I can't make the time we set.",
        ),
        (
            "I'm sorry, but I need to move our conversation on {day} {because}.",
            "I'm sorry, but something has come up, and I need to move our conversation on {day}.",
            "I'm sorry, but something has come up, and I need to move our conversation.",
        ),
        (
            "I'm sorry to ask, but I have to change the time of our conversation on {day} {because}.",
            "I'm sorry to ask, but I have to change the time of our conversation on {day}.",
            "I'm sorry to ask, but I have to change the time of our conversation.",
        ),
        (
            "I'm sorry that I can't talk on {day} {because}, and I'd like to ask for a different date.",
            "I'm sorry that I can't talk on {day}, and I'd like to ask for a different date.",
            "I'm sorry that I can't talk when we had planned to, and I'd like to ask for a different date.",
        ),
        (
            "I [apologize|apologise] for the change: I can't talk on {day} after all {because}.",
            "I [apologize|apologise] for the change: I can't talk on {day} after all.",
            "I [apologize|apologise] for the change: I can't talk at the time we set.",
        ),
        (
            "I won't be able to talk on {day} as planned {because}, and I'm sorry about that.",
            "I won't be able to talk on {day} as planned, and I'm sorry about that.",
            "I won't be able to talk as planned, and I'm sorry about that.",
        ),
    ),
    "interest": _INTEREST_IN_A_TALK,
}

NEW_DAY = Outline(
    orders=(
        (("opening", "interest"), ("ask", "times", "close")),
        (("opening",), ("interest", "ask", "times", "close")),
    ),
    optional=("close", "interest", "times"),
    occasions={
        "no_show": _NO_SHOW,
        "called_off": _CALLED_OFF,
        "missed": _MISSED,
        "arranged": _ARRANGED,
        "intermediary": _ARRANGE_INTERMEDIARY,
        "intermediary_missed": _INTERMEDIARY_MISSED,
        "talk": _TALK_UNHELD,
        "arranged_talk": _TALK_ARRANGED,
    },
)
