"""What one says so that they hear it from oneself: own news, and another employer's offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline, in_full
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["INFORMING", "OTHER_OFFER"]


_INFORM_NEWS = ("{news}",) * 6

_OWN_MANAGER: Parts = {
    "subject": (
        "A quick heads-up",
        "A quick update",
        "A quick note",
        "Some news from me",
        "Keeping you in the loop",
        "An update from me",
    ),
    "opening": (
        "I wanted you to hear this from me.",
        "I'd like to share some news with you myself.",
        "I want to keep you in the loop.",
        "I thought it was right to tell you this myself.",
        "There's something I'd like you to know.",
        "I wanted to tell you this directly.",
    ),
    "news": _INFORM_NEWS,
    "close": (
        (
            (P.AHEAD | P.HOUSE)(
                "I've enjoyed working with you, and I'll do all I can for a smooth handover."
            ),
            "I'm happy to talk about it whenever it suits you.",
        ),
        (
            P.AHEAD("I've learned a great deal here, and I'm grateful to you for it."),
            "Could we find a few minutes to talk about it?",
        ),
        (
            P.AHEAD(
                "Thank you for all you've done for me. I'll make sure that everything is handed over well."
            ),
            P.HOUSE("I enjoy working with you, and I'd be glad to talk this over."),
            "I'd be glad to talk this over.",
        ),
        (
            P.AHEAD("I'm grateful for my time here, and I'll help with the handover in any way I can."),
            "If you have any questions, I'm happy to answer them.",
        ),
        (
            (P.AHEAD | P.HOUSE)(
                "It has been a pleasure to work with you, and I'll leave everything in good order."
            ),
            "If you have a few minutes this week, I'd like to talk it over with you.",
        ),
        (
            P.AHEAD("I couldn't have asked for a better place to learn, and I thank you for that."),
            "I'd value your thoughts, and I'm glad to answer any questions.",
        ),
    ),
}

_HOUSE: Parts = {
    "subject": (
        ("A note about my application – {position}", "A note about my application"),
        ("About my application – {position}", "About my application"),
        ("My application for {role}", "My application – {position}", "My application"),
        ("Keeping you informed – {position}", "Keeping you informed"),
        ("A heads-up about my application – {position}", "A heads-up about my application"),
        ("An update on my application – {position}", "An update on my application"),
    ),
    "opening": (
        (
            (P.CANDIDATE | P.DECIDES)(
                "While you're considering me for {role}, I'd like to keep you up to date."
            ),
            "I have an update for you on my situation.",
        ),
        (
            P.CANDIDATE("I'd like to update you on my application for {role}."),
            "I'd like to share a short update.",
        ),
        "I wanted to share this with you as soon as I could.",
        "I'd like you to hear this directly from me.",
        (
            P.CANDIDATE("I'd like to keep you up to date on my application for {role}."),
            "I'd like to keep you up to date.",
        ),
        "I'd like you to know where things stand.",
    ),
    "news": _INFORM_NEWS,
    "close": (
        "If this raises any questions, I'm happy to answer them.",
        (
            P.OPEN("My interest in the position is as strong as ever, and I'd be happy to talk about it."),
            "I'm happy to talk about it if you have any questions.",
        ),
        "Please let me know if it changes anything on your [end|side].",
        (
            P.OPEN("I'm still very interested in {role}, and I'd be glad to talk about it."),
            "Please let me know if you'd like to talk about it.",
        ),
        "If there's a process I should follow, please let me know.",
        "I'm happy to answer any questions about it.",
    ),
}

_INFORM_HELPER: Parts = {
    "subject": (
        ("News about {role}", "News for you – {position}", "News for you"),
        ("News of my application – {position}", "News of my application"),
        ("A quick word about {role}", "A quick word – {position}", "A quick word"),
        ("How things stand – {position}", "How things stand"),
        ("Letting you know – {position}", "Letting you know"),
        ("You should be among the first to know – {position}", "You should be among the first to know"),
    ),
    "opening": (
        (
            "You were kind enough to recommend me for {role}, so I wanted you to hear this from me.",
            "You were kind enough to recommend me, so I wanted you to hear this from me.",
        ),
        (
            "Since you put my name forward for {role}, you should be among the first to know.",
            "Since you put my name forward, you should be among the first to know.",
        ),
        (
            "You helped me with {role}, so I wanted to tell you how things stand.",
            "You helped me, so I wanted to tell you how things stand.",
        ),
        (
            "After all you did to help me with {role}, I wanted to tell you this myself.",
            "After all you did to help me, I wanted to tell you this myself.",
        ),
        (
            "I'm still grateful that you recommended me for {role}, and I'd like you to have the latest.",
            "I'm still grateful that you recommended me, and I'd like you to have the latest.",
        ),
        (
            "You recommended me for {role}, and I wanted to let you know where that has led.",
            "You recommended me, and I wanted to let you know where that has led.",
        ),
    ),
    "news": _INFORM_NEWS,
    "close": (
        "Thank you again for your kindness.",
        "I'm very grateful for your recommendation.",
        "I couldn't have asked for better help, and I'm grateful for it.",
        "Your support has meant a great deal to me.",
        "I really appreciate what you did for me.",
        "Thank you once more for your help with this.",
    ),
}

_INFORM_JOINING: Parts = {
    "subject": (
        (P.AHEAD("Some news before I start – {position}", "Some news before I start"), "Some news"),
        (P.AHEAD("An update before my first day – {position}", "An update before my first day"), "An update"),
        (P.AHEAD("Before I start – {position}", "Before I start"), "Something you should know"),
        (
            (P.AHEAD | P.HOUSE)("A note before I join you – {position}", "A note before I join you"),
            "A note from me",
        ),
        (P.AHEAD("News before my first day – {position}", "News before my first day"), "News from me"),
        (P.AHEAD("One thing before I begin – {position}", "One thing before I begin"), "One piece of news"),
    ),
    "opening": (
        in_full(P.AHEAD("I'd like to share some news before I start."), "I'd like to share some news."),
        in_full(
            P.AHEAD("I thought you might like to hear my news before I start."),
            "I thought you might like to hear my news.",
        ),
        in_full(
            P.AHEAD("I wanted to bring you up to date before I start."),
            "I wanted to bring you up to date.",
        ),
        in_full(
            (P.AHEAD | P.HOUSE)("I'd like you to have the latest before I join you."),
            "I'd like you to have the latest from me.",
        ),
        in_full(
            P.AHEAD("I'd like to send you a short update before my first day."),
            "I'd like to send you a short update.",
        ),
        in_full(P.AHEAD("I have a piece of news for you before I begin."), "I have a piece of news for you."),
    ),
    "news": _INFORM_NEWS,
    "close": (
        ((P.AHEAD | P.HOUSE)("I look forward to joining you."), "I can tell you more whenever you like."),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to seeing you."),
            "There is more to tell, if you'd like to hear it.",
        ),
        "If you need anything from me about this, just ask.",
        ((P.AHEAD | P.HOUSE)("I can't wait to get started."), "I can say more whenever it suits you."),
        "If you need anything from me, please let me know.",
        (
            (P.AHEAD | P.HOUSE)("See you soon, and thank you for everything so far."),
            "Thank you for everything so far.",
        ),
    ),
}

_RECONSIDERED: Parts = {
    "subject": (
        ("Asking to be reconsidered – {position}", "Asking to be reconsidered"),
        ("A change in my situation – {position}", "A change in my situation"),
        ("About my decision – {position}", "About my decision"),
        ("My interest in {role}", "My interest in the position – {position}", "My interest in the position"),
        ("My earlier decision – {position}", "My earlier decision"),
        ("Getting back in touch about {role}", "Getting back in touch – {position}", "Getting back in touch"),
    ),
    "opening": (
        (
            P.HIRES(
                "I'd like to ask whether you would still consider me for {role}.",
                "I'd like to ask whether you would still consider me.",
            ),
            "I'd like to ask whether I could still be considered for {role}.",
            "I'd like to ask whether I could still be considered.",
        ),
        (
            "My situation has changed since I decided against {role}.",
            "My situation has changed since I gave you my decision.",
        ),
        (
            "If it's still possible, I'd like to be considered for {role} again.",
            "If it's still possible, I'd like to be considered again.",
        ),
        (
            "I'd like to ask whether {role} is still available.",
            "I'd like to ask whether the position is still available.",
        ),
        (
            "Things have changed since I gave you my decision on {role}.",
            "Things have changed since I gave you my decision.",
        ),
        (
            "My circumstances have changed since I gave you my answer about {role}.",
            "My circumstances have changed since I gave you my answer.",
        ),
    ),
    "news": _INFORM_NEWS,
    "close": (
        "I understand if it's too late, but I'd be grateful for the chance to talk.",
        "If you're still looking for someone, I'd love to be considered again.",
        "I completely understand if it's too late.",
        "If there's still an opening, I'd be grateful to be considered again. If not, I understand completely.",
        "Would it be possible to pick up where we left off? I'd understand if it's too late.",
        "If there's still a chance, I'd be very happy to be considered again.",
    ),
}

_WAITING: Parts = {
    "subject": (
        ("My application and a deadline – {position}", "My application and a deadline"),
        ("Another offer, and {role}", "Another offer – {position}", "Another offer"),
        ("A question about timing – {position}", "A question about timing"),
        ("An update on my timeline – {position}", "An update on my timeline"),
        ("The timeline for {role}", "My timeline – {position}", "A question about the timeline"),
        ("An update on my application – {position}", "An update on my application"),
    ),
    "opening": (
        (
            "I've received another offer and need to give my answer by {answer_by}.",
            "I have another offer and must answer by {answer_by}.",
            "I've received another offer and need to answer it soon.",
            "I have another offer to answer soon.",
        ),
        (
            "I wanted to let you know that another employer has made me an offer. They'd like my answer by {answer_by}.",
            "Another employer has made me an offer, open until {answer_by}.",
            "I wanted to let you know that another employer has made me an offer. They'd like my answer soon.",
            "Another employer has made me an offer.",
        ),
        (
            "I now have an offer from another employer, with a deadline of {answer_by}.",
            "I have an offer from another employer, until {answer_by}.",
            "I now have an offer from another employer, with a deadline coming up.",
            "I have an offer from another employer.",
        ),
        (
            "I've been offered another job, and I have until {answer_by} to respond.",
            "I have another offer, open until {answer_by}.",
            "I've been offered another job, and I need to respond soon.",
            "I've been offered another job.",
        ),
        (
            "Since we were last in touch, another employer has offered me a job. They've given me until {answer_by} to decide.",
            "Another employer has offered me a job, open until {answer_by}.",
            "Since we were last in touch, another employer has offered me a job. They've asked me to decide soon.",
            "Another employer has offered me a job.",
        ),
        (
            "I'd like to be upfront about where I stand: I have another offer, and I need to reply by {answer_by}.",
            "I have another offer and need to reply by {answer_by}.",
            "I'd like to be upfront about where I stand: I have another offer, and I need to reply soon.",
            "I have another offer and need to reply soon.",
            "I have another offer.",
        ),
    ),
    "favorite": (
        (
            "I'm telling you because I would much prefer {role}.",
            "I would much prefer the job with you.",
        ),
        (
            "Even so, my first choice is still {role}.",
            "My first choice is still {role}.",
            "My first choice is still the job with you.",
        ),
        (
            P.TALK(
                "What I really want, though, is {role}, especially since our conversation about {topic}.",
                "I'd rather have yours after our talk about {topic}.",
            ),
            "What I really want, though, is {role}.",
            "The job I really want is yours.",
        ),
        (
            "Given the choice, I'd take {role}.",
            "Given the choice, I'd take yours.",
        ),
        (
            "That said, I'm still most interested in {role}.",
            "I'm still most interested in {role}.",
            "I'm still most interested in yours.",
        ),
        (
            P.TALK(
                "I'd still prefer {role}, even more so after our conversation about {topic}.",
                "I'd still prefer yours after our talk about {topic}.",
            ),
            "I'd still prefer {role}.",
            "Yours is still the job I'd prefer.",
        ),
    ),
    "ask": (
        "Do you expect to know more before I have to decide?",
        (
            "Is there anything you can tell me about your timeline?",
            "What can you tell me about your timeline?",
        ),
        (
            "Would it be possible to hear where things stand before I answer?",
            "Can you tell me where things stand?",
        ),
        ("Could you let me know whether a decision is likely soon?", "Is a decision likely soon?"),
        (
            "Could you tell me what the next steps are and roughly when to expect them?",
            "Can you tell me what the next steps are?",
        ),
        (
            "Is there any chance of a decision before I have to answer?",
            "Is a decision likely before I answer?",
        ),
    ),
    "close": (
        "I don't mean to rush you, and I appreciate anything you can share.",
        "I know that decisions take time, and I appreciate your help.",
        (P.HIRES("Either way, I appreciate your considering me."), "Either way, I appreciate your time."),
        "I understand if it's too early to know.",
        "If there's anything else you need from me, I'm happy to send it.",
        "Thank you for your understanding.",
    ),
}

_INFORM_AHEAD: Parts = {
    **_WAITING,
    "ask": (
        "Is there any chance we could talk before I have to decide?",
        (
            "Would it be possible to [move our interview up|bring our interview forward]?",
            "Could we [move our interview up|bring our interview forward]?",
        ),
        ("Would it be possible to have the interview before I answer?", "Could we meet before I answer?"),
        ("Could we find an earlier day for the interview?", "Could we have an earlier interview?"),
        ("Would it be possible to meet sooner? I'll be as flexible as I can.", "Could we meet sooner?"),
        "Could we find an earlier time for the interview?",
    ),
    "close": (
        "I don't mean to rush you, and I appreciate anything you can do.",
        "I know it isn't easy to change a schedule, and I'd be grateful for anything you can do.",
        _WAITING["close"][2],
        "I understand if that isn't possible.",
        *_WAITING["close"][4:],
    ),
}

_INFORM_INTERMEDIARY: Parts = {
    **_WAITING,
    "favorite": (
        (
            "However, I would much prefer {role}.",
            "I would much prefer the one from you.",
        ),
        (
            "Even so, my first choice is still {role}.",
            "My first choice is still {role}.",
            "My first choice is still the one you found.",
        ),
        (
            "What I really want, though, is {role}.",
            "The job I really want is the one you found.",
        ),
        (
            "Given the choice, I'd take {role}.",
            "Given the choice, I'd take the one you found.",
        ),
        (
            "That said, I'm still most interested in {role}.",
            "I'm still most interested in {role}.",
            "I'm still most interested in the one you suggested.",
        ),
        (
            "I'd still prefer {role}.",
            "I'd still prefer the one you brought me.",
        ),
    ),
    "ask": (
        (
            "Could you let the company know and ask whether they might decide soon?",
            "Could you let the company know?",
        ),
        (
            "Could you tell the company and ask about the timeline?",
            "Could you tell the company?",
        ),
        ("Could you find out where things stand before I answer?", "Could you ask where things stand?"),
        ("Could you find out whether a decision is likely soon?", "Could you ask about a decision?"),
        ("Could you pass this on and find out what the next steps are?", "Could you pass this on?"),
        (
            "Could you check whether there might be a decision before I have to answer?",
            "Could you check with them?",
        ),
    ),
    "close": (
        "I don't mean to rush anyone, and I appreciate your help.",
        _WAITING["close"][1],
        "Either way, I appreciate all you've done for me.",
        *_WAITING["close"][3:5],
        "Thank you for helping me with this.",
    ),
}

INFORMING = Outline(
    orders=((("opening",), ("news",), ("close",)), (("opening", "news"), ("close",))),
    optional=("close",),
    occasions={
        "house": _HOUSE,
        "helper": _INFORM_HELPER,
        "joining": _INFORM_JOINING,
        "own_manager": _OWN_MANAGER,
        "reconsidered": _RECONSIDERED,
    },
)

OTHER_OFFER = Outline(
    orders=(
        (("opening", "favorite"), ("ask", "close")),
        (("opening",), ("favorite", "ask"), ("close",)),
    ),
    optional=("close",),
    occasions={"waiting": _WAITING, "ahead": _INFORM_AHEAD, "intermediary": _INFORM_INTERMEDIARY},
)
