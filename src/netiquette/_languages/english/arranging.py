"""What one says to answer them, and to settle a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline, aloud, briefly, formally
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
        ("Your message about {role}", "Your message – {position}", "Your message"),
        ("Reply to your message – {position}", "Reply to your message"),
        ("Getting back to you – {position}", "Getting back to you"),
    ),
    "thanks": (
        (
            "Thanks so much for your message.",
            aloud("Thanks so much for getting in touch."),
            formally(
                "Thank you very much for your message.", aloud("Thank you very much for getting in touch.")
            ),
        ),
        ("Thanks for getting in touch.", formally("Thank you for getting in touch.")),
        ("Thank you for writing.", briefly("It's good to hear from you.")),
        (
            "Thanks for your note.",
            briefly("Thanks for being in touch."),
            formally("Thank you for your note.", briefly("Thank you for being in touch.")),
        ),
        ("I was glad to get your message.", aloud("I was glad to hear from you.")),
        (
            "Thanks for the message.",
            aloud("Thanks for contacting me."),
            formally("Thank you for the message.", aloud("Thank you for contacting me.")),
        ),
    ),
    "apology": (
        ("I'm sorry for the slow reply.", aloud("I'm sorry to be slow about this.")),
        "I [apologize|apologise] for the delay.",
        "I'm sorry that it took me a while to answer.",
        ("Please excuse my late reply.", aloud("Please excuse the wait.")),
        "I should have answered sooner, and I'm sorry.",
        "I'm sorry to have kept you waiting.",
    ),
    "owed": (
        P.TALK(
            "I also want to thank you for taking the time to talk with me.",
            "I also want to thank you for your time.",
        ),
        P.TALK(
            "I've been meaning to thank you for our conversation, which I enjoyed.",
            "I've been meaning to thank you for your time.",
        ),
        P.TALK("Thank you as well for our conversation about {topic}.", "Thank you as well for your time."),
        P.TALK(
            "I also wanted to thank you for talking with me.", "I also wanted to thank you for your time."
        ),
        P.TALK("I enjoyed our conversation and want to thank you for it.", "And thank you for your time."),
        P.TALK(
            "It was a pleasure to talk with you, and thank you for your time.", "Thanks for your time, too."
        ),
    ),
    "answer": ("{answer}",) * 6,
    "close": (
        "Please let me know if there's anything else you need.",
        "If you need anything more from me, just let me know.",
        "If there's anything else you'd like to know, I'm happy to answer.",
        "If you have any other questions, please ask.",
        "If anything else comes up, please let me know.",
        "Let me know if I can help with anything else.",
    ),
}

_TALK: Parts = {
    **_PROCESS,
    "subject": (
        "Thank you for your message",
        "Regarding your message",
        "In reply to your message",
        "Your message",
        "In answer to your message",
        "Getting back to you",
    ),
    "close": (
        "I appreciate your willingness to help.",
        "I really appreciate your time.",
        "I'm grateful for your help with this.",
        "It's kind of you to make time for me.",
        "If anything else comes up, please let me know.",
        "Thanks again for being willing to help.",
    ),
}

_CONFIRMING: Parts = {
    **_PROCESS,
    "subject": (
        (
            (P.CANDIDATE | P.HOUSE)("Confirming our interview on {day}", "Confirming our interview"),
            P.CANDIDATE("Confirming my interview on {day}", "Confirming my interview"),
            "Confirming {day}",
            "Confirming our conversation",
        ),
        (
            P.CANDIDATE("Interview confirmed – {position}", "Interview confirmed"),
            "Confirmed: our conversation",
        ),
        (
            P.CANDIDATE("Interview on {day}"),
            (P.CANDIDATE | P.HOUSE)("Our interview"),
            P.CANDIDATE("The interview"),
            "Our conversation on {day}",
            "Our conversation",
        ),
        (
            P.CANDIDATE("Confirmed: interview on {day}"),
            (P.CANDIDATE | P.HOUSE)("Confirmed: our interview"),
            P.CANDIDATE("Confirmed: the interview"),
            "Confirmed: {day}",
            "Confirmed: the time you suggested",
        ),
        (
            "Looking forward to {day}",
            (P.CANDIDATE | P.HOUSE)("Looking forward to our interview"),
            P.CANDIDATE("Looking forward to the interview"),
            "Looking forward to our conversation",
        ),
        (
            (P.CANDIDATE | P.HOUSE)("Our interview on {day}"),
            P.CANDIDATE("My interview on {day}", "Confirming the interview"),
            "Talking on {day}",
            "Confirming the time you suggested",
        ),
    ),
    "thanks": (
        (
            P.CANDIDATE("Thank you for the invitation to interview for {role}."),
            "Thank you for the invitation.",
        ),
        (
            P.CANDIDATE(
                "Thank you for setting up the interview for {role}.",
                "Thank you for setting up the interview.",
            ),
            "Thank you for setting up a time.",
        ),
        ("Thank you for arranging a time to talk about {role}.", "Thank you for arranging a time to talk."),
        ("Thank you for the invitation to talk about {role}.", "Thank you for the invitation to talk."),
        ("Thank you for inviting me to talk about {role}.", "Thank you for inviting me."),
        ("Thank you for thinking of me for {role}.", "Thank you for thinking of me."),
    ),
    "confirm": (
        ("I'm happy to confirm that {day} works for me.", "I'm happy to confirm the time you suggested."),
        ("The date you suggested, {day}, works well for me.", "The time you suggested works well for me."),
        ("I can confirm that I'm available on {day}.", "I can confirm that I'm available at that time."),
        ("Yes, {day} works for me.", "Yes, the time you suggested works for me."),
        (
            "I'm free on {day}, and it's [on my calendar|in my diary].",
            "I'm free at that time, and it's [on my calendar|in my diary].",
        ),
        (
            (P.CANDIDATE | P.HOUSE)(
                "I'm glad to confirm our interview on {day}, and I look forward to it.",
                "I'm glad to confirm our interview, and I look forward to it.",
            ),
            "I'm glad to confirm {day}, and I look forward to it.",
            "I'm glad to confirm the time, and I look forward to it.",
        ),
    ),
    "close": (
        "Please let me know if there's anything I should prepare or bring.",
        "I very much look forward to it.",
        "If anything changes on your end, please let me know.",
        "I look forward to learning more.",
        "Is there anything you'd like me to send you beforehand?",
        "Let me know if you need anything from me before then.",
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
    "I should be free {times}.",
    "I could make it {times}.",
    "I'd be able to do {times}.",
    "I'd be free {times}.",
    "We could meet {times}.",
)

_ARRANGE_INTEREST = (
    (
        "I'm still very interested in {role} and would love to talk.",
        formally("I am still very interested in {role} and would like to talk."),
    ),
    (
        "I'd still love to talk with you about {role}.",
        formally("I would still like to talk with you about {role}."),
    ),
    "I'd still welcome the chance to talk about {role}.",
    "My interest in {role} hasn't changed at all.",
    "I'm still just as interested in {role}.",
    "I'm still eager to learn more about {role}.",
)

_ASK = (
    "Is there another time that would work for you?",
    "Could we find a new time?",
    "When would be a good time for you?",
    "Which day would work best for you?",
    "What other time would work for you?",
    "Could you suggest another day?",
)

_FLEXIBLE = (
    "I'm happy to work around your schedule.",
    "I'll do my best to fit in with your schedule.",
    "I can be flexible about the time.",
    "I'm happy to go with whatever is easiest for you.",
    "I'll gladly arrange my schedule around yours.",
    "Thank you for your help in rescheduling.",
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
            "I'm sorry that we didn't get to talk {on_day}, and I hope all is well.",
            "I'm sorry that we didn't get to talk, and I hope all is well.",
        ),
        (
            "I was looking forward to our interview {on_day}, and I hope all is well.",
            "I was looking forward to our interview, and I hope all is well.",
        ),
        (
            "I hope everything is all right. Our interview {on_day} didn't take place, and I'd be glad to find a new time.",
            "I hope everything is all right. Our interview didn't take place, and I'd be glad to find a new time.",
        ),
        (
            "I was sorry to miss you for our interview {on_day}, and I hope everything is all right.",
            "I was sorry to miss you for our interview, and I hope everything is all right.",
        ),
        (
            "I'm sorry that we couldn't have our interview {on_day}, and I'd be happy to reschedule.",
            "I'm sorry that we couldn't have our interview, and I'd be happy to reschedule.",
        ),
        (
            "I hope you're well. We didn't get to talk {on_day} as planned, so I wanted to get back in touch.",
            "I hope you're well. We didn't get to talk as planned, so I wanted to get back in touch.",
        ),
    ),
    "said": ("{said}",) * 6,
    "interest": _ARRANGE_INTEREST,
    "ask": _ASK,
    "times": _TIMES,
    "close": _FLEXIBLE,
}

_CALLED_OFF: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "Thank you for letting me know that our interview {on_day} had to be [canceled|cancelled]. These things happen.",
            "Thank you for letting me know that our interview had to be [canceled|cancelled]. These things happen.",
        ),
        (
            "I understand that our interview {on_day} had to be [canceled|cancelled], and I'd be happy to reschedule.",
            "I understand that our interview had to be [canceled|cancelled], and I'd be happy to reschedule.",
        ),
        (
            "Thank you for telling me that our interview {on_day} had to be called off. That's no problem at all.",
            "Thank you for telling me that our interview had to be called off. That's no problem at all.",
        ),
        (
            "I completely understand about our interview {on_day}, and thank you for letting me know.",
            "I completely understand about our interview, and thank you for letting me know.",
        ),
        (
            "Thank you for telling me about the change to our interview {on_day}.",
            "Thank you for telling me about the change to our interview.",
        ),
        (
            "I was sorry to hear that our interview {on_day} had to be called off, but I understand.",
            "I was sorry to hear that our interview had to be called off, but I understand.",
        ),
    ),
}

_MISSED: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "I'm very sorry that I missed our interview {on_day} {because}.",
            "I'm very sorry that I missed our interview {on_day}.",
            "I'm very sorry that I missed our interview.",
        ),
        (
            "I missed our interview {on_day} {because}. I'm very sorry.",
            "I missed our interview {on_day}, and I'm very sorry.",
            "I missed our interview, and I'm very sorry.",
        ),
        (
            "I'm sorry that I didn't make it to our interview {on_day} {because}.",
            "I'm sorry that I didn't make it to our interview {on_day}.",
            "I'm sorry that I didn't make it to our interview.",
        ),
        (
            "I couldn't make our interview {on_day} {because}. I'm sorry for the trouble it caused you.",
            "I missed our interview {on_day}, and I'm sorry for the trouble it caused you.",
            "I missed our interview, and I'm sorry for the trouble it caused you.",
        ),
        (
            "I owe you an apology for missing our interview {on_day}. I couldn't be there {because}.",
            "I owe you an apology for missing our interview {on_day}.",
            "I owe you an apology for missing our interview.",
            formally(
                "Please accept my apologies for missing our interview {on_day}. I was unable to come {because}.",
                "Please accept my apologies for missing our interview {on_day}.",
                "Please accept my apologies for missing our interview.",
            ),
        ),
        (
            "I wasn't able to make our interview {on_day} {because}. I'm sorry that I kept you waiting.",
            "I wasn't there for our interview {on_day}, and I'm sorry that I kept you waiting.",
            "I wasn't there for our interview, and I'm sorry that I kept you waiting.",
        ),
    ),
    "ask": (
        "Would you be willing to find another time?",
        "Would you be open to setting a new time?",
        "If you're open to it, when would be a good time for you?",
        "Would you be willing to find another day?",
        "If it isn't too late, could we find another time?",
        "Could we try again on another day?",
    ),
    "close": (*_FLEXIBLE[:5], "I appreciate your understanding."),
}

_ARRANGED: Parts = {
    **_NO_SHOW,
    "opening": (
        (
            "I'm sorry, but I can't make our interview {on_day} {because}.",
            "I'm sorry, but something has come up, and I can't make our interview {on_day}.",
            "I'm sorry, but something has come up, and I can't make our interview.",
        ),
        (
            "Unfortunately, I can't make our interview {on_day} {because}. I [apologize|apologise].",
            "Unfortunately, I can't make our interview {on_day}, and I [apologize|apologise].",
            "Unfortunately, I can't make our interview, and I [apologize|apologise].",
        ),
        (
            "I'm sorry, but I need to reschedule our interview on {day} {because}.",
            "I'm sorry, but I need to reschedule our interview on {day}.",
            "I'm sorry, but I need to reschedule our interview.",
        ),
        (
            "I'm unable to make our interview {on_day} {because}. I'm sorry for the inconvenience.",
            "I'm unable to make our interview {on_day}, and I'm sorry for the inconvenience.",
            "I'm unable to make our interview as planned, and I'm sorry for the inconvenience.",
        ),
        (
            "I [apologize|apologise], but I can no longer make our interview {on_day} {because}.",
            "I [apologize|apologise], but I can no longer make our interview {on_day}.",
            "I [apologize|apologise], but I can no longer make our interview as planned.",
        ),
        (
            "I won't be able to make our interview {on_day} {because}. I'm sorry about that.",
            "I won't be able to make our interview {on_day}, and I'm sorry about that.",
            "I won't be able to make our interview as planned, and I'm sorry about that.",
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
            "I'm sorry to say that the interview {on_day} couldn't take place.",
            "I'm sorry to say that the interview couldn't take place.",
        ),
        (
            "I wanted to let you know that the interview {on_day} didn't take place.",
            "I wanted to let you know that the interview didn't take place.",
        ),
        (
            "Unfortunately, the interview {on_day} couldn't take place as planned.",
            "Unfortunately, the interview couldn't take place as planned.",
        ),
        (
            "The interview {on_day} didn't take place as planned, so I'm getting in touch again.",
            "The interview didn't take place as planned, so I'm getting in touch again.",
        ),
        (
            "As you may know, the interview {on_day} couldn't take place.",
            "As you may know, the interview couldn't take place.",
        ),
        (
            "I wanted to let you know that we'll need a new time, as the interview {on_day} couldn't take place.",
            "I wanted to let you know that we'll need a new time, as the interview couldn't take place.",
        ),
    ),
    "interest": (
        *_ARRANGE_INTEREST[:1],
        (
            "I'd still love the chance to talk about {role}.",
            formally("I would still like the chance to talk about {role}."),
        ),
        *_ARRANGE_INTEREST[2:],
    ),
    "ask": (
        "Could you help us find a new time?",
        "Would you be able to set up another time?",
        "Is there another time that would work for everyone?",
        "Could you help me set a new date?",
        "Could you arrange another time for us?",
        "Could you find out what other time would work?",
    ),
    "close": (
        "I'm happy to work around the schedules of everyone involved.",
        "I'll do my best to suit everyone involved.",
        *_FLEXIBLE[2:3],
        "I'm happy to go with whatever is easiest.",
        "I'll gladly adapt to whatever suits everyone.",
        *_FLEXIBLE[5:],
    ),
}

_INTERMEDIARY_MISSED: Parts = {
    **_ARRANGE_INTERMEDIARY,
    "opening": (
        (
            "I'm very sorry that I missed the interview you arranged for {day} {because}.",
            "I'm very sorry that I missed the interview you arranged for {day}.",
            "I'm very sorry that I missed the interview you arranged.",
        ),
        (
            "I missed the interview you arranged for {day} {because}. I'm very sorry.",
            "I missed the interview you arranged for {day}, and I'm very sorry.",
            "I missed the interview you arranged, and I'm very sorry.",
        ),
        (
            "I'm sorry that I didn't make it to the interview {on_day} {because}.",
            "I'm sorry that I didn't make it to the interview {on_day}.",
            "I'm sorry that I didn't make it to the interview.",
        ),
        (
            "I couldn't make the interview {on_day} {because}. I'm sorry for the trouble it caused.",
            "I missed the interview {on_day}, and I'm sorry for the trouble it caused.",
            "I missed the interview, and I'm sorry for the trouble it caused.",
        ),
        (
            "I owe you an apology for missing the interview {on_day}. I couldn't be there {because}.",
            "I owe you an apology for missing the interview {on_day}.",
            "I owe you an apology for missing the interview.",
            formally(
                "Please accept my apologies for missing the interview {on_day}. I was unable to come {because}.",
                "Please accept my apologies for missing the interview {on_day}.",
                "Please accept my apologies for missing the interview.",
            ),
        ),
        (
            "I wasn't able to make the interview {on_day} {because}. I'm sorry for the trouble.",
            "I wasn't there for the interview {on_day}, and I'm sorry for the trouble.",
            "I wasn't there for the interview, and I'm sorry for the trouble.",
        ),
    ),
    "ask": (
        "Would it be possible to find another time?",
        "Would you be able to ask for a new time?",
        "Do you think another time might be possible?",
        "Could you ask whether another date is possible?",
        "If it isn't too late, could you arrange another time?",
        "Would you be willing to ask about another day?",
    ),
    "close": (*_ARRANGE_INTERMEDIARY["close"][:5], "I appreciate your understanding."),
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
    (
        "I'd still love to learn more about {topic}.",
        formally("I would still like to learn more about {topic}."),
    ),
    "I'd still welcome the chance to ask you about {topic}.",
    "I'm still curious about {topic}.",
    "I'm still very interested in your thoughts about {topic}.",
    "I'm still eager to hear more about {topic}.",
)

_TALK_UNHELD: Parts = {
    **_NO_SHOW,
    "subject": _SUBJECT_OF_A_TALK,
    "opening": (
        (
            "I'm sorry that we didn't get to talk {on_day}.",
            "I'm sorry that we didn't get to talk.",
        ),
        (
            "I was looking forward to our conversation {on_day}, and I hope all is well.",
            "I was looking forward to our conversation, and I hope all is well.",
        ),
        (
            "I hope everything is all right. Our conversation {on_day} didn't happen, and I'd be happy to try again.",
            "I hope everything is all right. Our conversation didn't happen, and I'd be happy to try again.",
        ),
        (
            "I was sorry to miss you {on_day}. I'd be glad to find another time.",
            "I was sorry to miss you. I'd be glad to find another time.",
        ),
        (
            "I'm sorry that we couldn't talk {on_day} as planned.",
            "I'm sorry that we couldn't talk as planned.",
        ),
        (
            "I hope you're well. We didn't get to talk {on_day} as planned, so I wanted to get back in touch.",
            "I hope you're well. We didn't get to talk as planned, so I wanted to get back in touch.",
        ),
    ),
    "interest": _INTEREST_IN_A_TALK,
}

_TALK_MISSED: Parts = {
    **_MISSED,
    "subject": _SUBJECT_OF_A_TALK,
    "opening": (
        (
            "I'm very sorry that I missed our conversation {on_day} {because}.",
            "I'm very sorry that I missed our conversation {on_day}.",
            "I'm very sorry that I missed our conversation.",
        ),
        (
            "I missed our conversation {on_day} {because}. I'm very sorry.",
            "I missed our conversation {on_day}, and I'm very sorry.",
            "I missed our conversation, and I'm very sorry.",
        ),
        (
            "I'm sorry that I didn't make it to our conversation {on_day} {because}.",
            "I'm sorry that I didn't make it to our conversation {on_day}.",
            "I'm sorry that I didn't make it to our conversation.",
        ),
        (
            "I couldn't talk {on_day} {because}. I'm sorry for the trouble it caused you.",
            "I missed our conversation {on_day}, and I'm sorry for the trouble it caused you.",
            "I missed our conversation, and I'm sorry for the trouble it caused you.",
        ),
        (
            "I owe you an apology for missing our conversation {on_day}. I couldn't talk {because}.",
            "I owe you an apology for missing our conversation {on_day}.",
            "I owe you an apology for missing our conversation.",
            formally(
                "Please accept my apologies for missing our conversation {on_day}. I was unable to talk {because}.",
                "Please accept my apologies for missing our conversation {on_day}.",
                "Please accept my apologies for missing our conversation.",
            ),
        ),
        (
            "I wasn't able to talk {on_day} {because}. I'm sorry that I kept you waiting.",
            "I missed our conversation {on_day}, and I'm sorry that I kept you waiting.",
            "I missed our conversation, and I'm sorry that I kept you waiting.",
        ),
    ),
    "interest": _INTEREST_IN_A_TALK,
}

_TALK_ARRANGED: Parts = {
    **_ARRANGED,
    "subject": _SUBJECT_OF_A_TALK,
    "opening": (
        (
            "I'm sorry, but I can't make the time we set for {day} {because}.",
            "I'm sorry, but something has come up, and I can't make the time we set for {day}.",
            "I'm sorry, but something has come up, and I can't make the time we set.",
        ),
        (
            "Unfortunately, I can't make it {on_day} {because}. I [apologize|apologise].",
            "Unfortunately, I can't make it {on_day}, and I [apologize|apologise].",
            "Unfortunately, I can't make the time we set, and I [apologize|apologise].",
        ),
        (
            "I'm sorry, but I need to reschedule our conversation on {day} {because}.",
            "I'm sorry, but I need to reschedule our conversation on {day}.",
            "I'm sorry, but I need to reschedule our conversation.",
        ),
        (
            "I can't talk {on_day} {because}. I'm sorry for the inconvenience.",
            "I can't talk {on_day} as planned, and I'm sorry for the inconvenience.",
            "I can't talk at the time we set, and I'm sorry for the inconvenience.",
        ),
        (
            "I [apologize|apologise], but I can no longer talk {on_day} {because}.",
            "I [apologize|apologise], but I can no longer talk {on_day}.",
            "I [apologize|apologise], but I can no longer talk at the time we set.",
        ),
        (
            "I won't be able to talk {on_day} {because}. I'm sorry about that.",
            "I won't be able to talk {on_day}, and I'm sorry about that.",
            "I won't be able to talk when we had planned to, and I'm sorry about that.",
        ),
    ),
    "interest": _INTEREST_IN_A_TALK,
}

NEW_DAY = Outline(
    orders=(
        (("opening", "said", "interest"), ("ask", "times", "close")),
        (("opening", "said"), ("interest", "ask", "times", "close")),
    ),
    optional=("close", "interest", "said", "times"),
    occasions={
        "no_show": _NO_SHOW,
        "called_off": _CALLED_OFF,
        "missed": _MISSED,
        "arranged": _ARRANGED,
        "intermediary": _ARRANGE_INTERMEDIARY,
        "intermediary_missed": _INTERMEDIARY_MISSED,
        "talk": _TALK_UNHELD,
        "missed_talk": _TALK_MISSED,
        "arranged_talk": _TALK_ARRANGED,
    },
)
