"""What one says so that they hear it from oneself: own news, and another employer's offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["INFORMING", "OTHER_OFFER"]


_INFORM_NEWS = ("{news}",) * 6

_OWN_MANAGER: Parts = {
    "subject": (
        "Something I'd like to tell you myself",
        "News from me",
        "A heads-up from me",
        "Before you hear it from anyone else",
        "Something I'd like you to know",
        "An update about me",
    ),
    "opening": (
        "I'd like you to hear this from me.",
        "There's something I want to tell you before anyone else does.",
        "I wanted to let you know about a step I've taken.",
        "Before it reaches you some other way, I'd like to tell you myself.",
        "I want to be open with you about something.",
        "I'd like you to be the first to know this.",
    ),
    "news": _INFORM_NEWS,
    "close": (
        "I'm happy to talk about it whenever you like.",
        "Could we find a few minutes to talk about it?",
        P.HOUSE("I like working with you, and this changes nothing about how I do my job."),
        "Please ask me anything you'd like to know.",
        "If you have time this week, I'd like to talk it over with you.",
        "I'd value your view of it, and I'm happy to answer questions.",
    ),
}

_HOUSE: Parts = {
    "subject": (
        ("A second application at {company}", "A second application"),
        ("About my application – {position}", "About my application"),
        ("My applications at {company}", "My two applications"),
        ("For your information – {position}", "For your information"),
        ("Another conversation at {company}", "Another conversation"),
        ("An update on my application – {position}", "An update on my application"),
    ),
    "opening": (
        (
            (P.CANDIDATE | P.DECIDES)("I'd like to be open with you while you consider me for {role}."),
            "I'd like to be open with you about something.",
        ),
        (
            "I'm very interested in {role}, and there's one thing I'd like to mention.",
            "There's one thing I'd like to mention.",
        ),
        "So that it doesn't come as a surprise, I want to mention something.",
        "I'd rather you heard this from me.",
        (
            P.CANDIDATE("As a candidate for {role}, I'd like to mention this in fairness to you."),
            "In fairness to you, I'd like to mention this.",
        ),
        "I want everyone involved to have the full picture.",
    ),
    "news": _INFORM_NEWS,
    "close": (
        "If that raises any questions, please ask.",
        "It takes nothing away from my interest in this position.",
        "I'm happy to explain if that's useful.",
        "Please let me know if you'd like to talk about it.",
        "I'll gladly go by whatever is usual with you in such a case.",
        "My interest in the position is as strong as it was.",
    ),
}
_RECONSIDERED: Parts = {
    "subject": (
        ("Reconsidering {role}", "Reconsidering – {position}", "Reconsidering my decision"),
        ("A change on my side – {position}", "A change on my side"),
        ("About my decision – {position}", "About my decision"),
        ("My earlier answer – {position}", "My earlier answer"),
        "Would you still consider me?",
        ("Once more about {role}", "Once more – {position}", "Once more about the position"),
    ),
    "opening": (
        (
            "I turned down {role}, and I'm writing to ask whether you might still consider me.",
            "I turned you down, and I'm writing to ask whether you might still consider me.",
        ),
        (
            "My situation has changed since I said no to {role}.",
            "My situation has changed since I said no.",
        ),
        (
            "I turned down {role}, and I'd like to take that back if I can.",
            "I said no, and I'd like to take that back if I can.",
        ),
        ("I'd like to come back to {role}, if I may.", "I'd like to come back to my answer, if I may."),
        (
            "Things have changed since I gave you my answer about {role}.",
            "Things have changed since I gave you my answer.",
        ),
        (
            "I'm writing once more about {role}, because something has changed on my side.",
            "I'm writing once more, because something has changed on my side.",
        ),
    ),
    "news": _INFORM_NEWS,
    "close": (
        "I'd understand if it's too late, and I appreciate your reading this.",
        "If it isn't too late, I'd be grateful for a few minutes of your time.",
        "I'd be grateful if you would consider me again.",
        "If you're still looking, I'd be grateful to be considered. If not, I understand completely.",
        "Is there any way to pick up where we left off?",
        "If there's still a chance, I'd be very happy to hear from you.",
    ),
}

_WAITING: Parts = {
    "subject": (
        ("My application and a deadline – {position}", "My application and a deadline"),
        ("Another offer, and {role}", "Another offer – {position}", "Another offer"),
        ("A question of timing – {position}", "A question of timing"),
        ("An update on my timeline – {position}", "An update on my timeline"),
        ("Timing for {role}", "Timing – {position}", "A question about timing"),
        ("Before I answer another offer – {position}", "Before I answer another offer"),
    ),
    "opening": (
        (
            "I've received another offer and have been asked to answer by {answer_by}.",
            "I have another offer and must answer by {answer_by}.",
            "I've received another offer and need to answer it soon.",
            "I have another offer to answer soon.",
        ),
        (
            "I want to be open with you: another employer has made me an offer, and they expect my answer by {answer_by}.",
            "Another employer has made me an offer, open until {answer_by}.",
            "I want to be open with you: another employer has made me an offer, and they expect an answer soon.",
            "Another employer has made me an offer.",
        ),
        (
            "Something has changed for me: I have an offer from another employer, with a deadline of {answer_by}.",
            "I have an offer from another employer, until {answer_by}.",
            "Something has changed for me: I now have an offer from another employer.",
            "I have an offer from another employer.",
        ),
        (
            "I'm in the fortunate position of having another offer, which I need to answer by {answer_by}.",
            "I have another offer, to be answered by {answer_by}.",
            "I'm in the fortunate position of having another offer, which I need to answer soon.",
            "I have another offer, to be answered soon.",
        ),
        (
            "Since we were last in touch, another employer has offered me a job and given me until {answer_by}.",
            "Another employer has offered me a job, open until {answer_by}.",
            "Since we were last in touch, another employer has offered me a job.",
            "Another employer has offered me a job.",
        ),
        (
            "I'd like to be straightforward about where I stand: I have another offer, open until {answer_by}.",
            "I have another offer, open until {answer_by}.",
            "I'd like to be straightforward about where I stand: I have another offer.",
            "I have another offer.",
        ),
    ),
    "favorite": (
        (
            "I'm writing to you first because I would much rather have {role}.",
            "Yours is the job I would much rather have.",
        ),
        (
            "My first choice is still {role}.",
            "My first choice is still the job with you.",
        ),
        (
            P.TALK("The job I want is {role}, all the more after our conversation about {topic}."),
            "The job I want is {role}.",
            "Yours is the job I want.",
        ),
        (
            "If I had both in front of me today, I'd choose {role}.",
            "Today I'd choose yours.",
        ),
        (
            "What I hope for most is still {role}.",
            "Yours is the one I hope for.",
        ),
        (
            P.TALK("I'd still prefer {role}, especially after our conversation about {topic}."),
            "I'd still prefer {role}.",
            "Yours is still the job I'd prefer.",
        ),
    ),
    "ask": (
        "Do you expect to know more before I have to answer?",
        ("Is there anything you can tell me about your timing?", "What can you tell me about your timing?"),
        (
            "Would it be possible to hear where things stand before I answer?",
            "Can you tell me where things stand?",
        ),
        ("Could you let me know whether a decision is likely soon?", "Is a decision likely soon?"),
        (
            "It would help me a lot to know what the next steps are, and roughly when.",
            "What are the next steps?",
        ),
        "Is a decision possible before I have to reply?",
    ),
    "close": (
        "I don't mean to rush you, and I appreciate anything you can share.",
        "I know these things take time, and I'd appreciate a word either way.",
        "Whatever the answer is, I appreciate your interest in me.",
        "I understand if that isn't possible.",
        "If you need something more from me, I'll send it right away.",
        "Thank you for your understanding.",
    ),
}

_INFORM_AHEAD: Parts = {
    **_WAITING,
    "ask": (
        "Is there any chance we could talk before I have to answer?",
        "Would it be possible to move our interview up?",
        "Could the interview take place before I answer?",
        ("Could we have an earlier interview, even a short one?", "Could we have an earlier interview?"),
        ("If there is any room to meet sooner, I'll make it work.", "Could we meet sooner?"),
        "Could we find an earlier time for the interview?",
    ),
}

_INFORM_INTERMEDIARY: Parts = {
    **_WAITING,
    "favorite": (
        (
            "I'm telling you first because I would much rather have {role}.",
            "I would much rather have the one from you.",
        ),
        (
            "My first choice is still {role}.",
            "My first choice is still the one you found.",
        ),
        (
            "Given the choice, I want {role}.",
            "Given the choice, I want yours.",
        ),
        (
            "If I had both in front of me today, I'd choose {role}.",
            "Today I'd choose the one you found.",
        ),
        (
            "What I hope for most is still {role}.",
            "The one you suggested is the one I hope for.",
        ),
        (
            "I'd still prefer {role}.",
            "I'd still prefer the one you brought me.",
        ),
    ),
    "ask": (
        (
            "Could you let them know, and find out whether they might decide before I have to answer?",
            "Could you let them know?",
        ),
        ("Would you tell them, and ask how their timing looks?", "Would you tell them?"),
        ("Could you ask them where things stand before I answer?", "Could you ask where things stand?"),
        ("Can you find out whether a decision is likely soon?", "Can you ask about a decision?"),
        ("Would you pass that on and let me know what they say?", "Would you pass that on?"),
        (
            "Could you check with them whether a decision is possible before I have to reply?",
            "Could you check with them?",
        ),
    ),
    "close": (
        *_WAITING["close"][:2],
        "Whatever the answer is, I appreciate all you've done for me.",
        *_WAITING["close"][3:],
    ),
}

INFORMING = Outline(
    orders=((("opening",), ("news",), ("close",)), (("opening", "news"), ("close",))),
    optional=("close",),
    occasions={"house": _HOUSE, "own_manager": _OWN_MANAGER, "reconsidered": _RECONSIDERED},
)

OTHER_OFFER = Outline(
    orders=(
        (("opening", "favorite"), ("ask", "close")),
        (("opening",), ("favorite", "ask"), ("close",)),
    ),
    optional=("close",),
    occasions={"waiting": _WAITING, "ahead": _INFORM_AHEAD, "intermediary": _INFORM_INTERMEDIARY},
)
