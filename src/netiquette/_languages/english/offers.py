"""What one says to an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["OFFER_REPLY"]


# ------------------------------------------------------------------------------ the first answer

_OFFER_SUBJECT: tuple[Wording, ...] = (
    (
        P.OFFER("Thank you for the offer – {position}", "Thank you for the offer"),
        "Thank you for the wonderful news",
    ),
    (P.OFFER("With thanks for the offer – {position}", "With thanks for the offer"), "With my thanks"),
    (
        P.OFFER("The offer for {role}", "The offer – {position}", "The job offer"),
        "Wonderful news",
    ),
    (P.OFFER("Very pleased about the offer – {position}", "Very pleased about the offer"), "Very pleased"),
    (P.OFFER("Many thanks for the offer – {position}", "Many thanks for the offer"), "Many thanks to you"),
    (
        P.OFFER(
            "Thank you for offering me {role}",
            "Your offer, and my thanks – {position}",
            "Thank you for your offer",
        ),
        "Thank you for your news",
    ),
)

_OFFER_OTHERS: tuple[Wording, ...] = (
    "Please thank {others} for me.",
    "Please give my thanks to {others}.",
    "My thanks also go to {others}.",
    "My thanks to {others} as well.",
    "I'm very grateful to {others}, too.",
    "Many thanks to {others} as well.",
)

_OFFER_SAID: tuple[Wording, ...] = ("{said}",) * VARIANTS

_ANSWER_BY: tuple[Wording, ...] = (
    "I'd like to think it all through carefully, and you'll have my answer by {answer_by}.",
    "I'll go through the details and give you my answer by {answer_by}.",
    (
        "I'd like to take a little time to think everything over, and I'll let you know by {answer_by}.",
        "I'll let you know by {answer_by}.",
    ),
    (
        "I'd like to look at all the details first, and I'll give you my decision by {answer_by}.",
        "I'll give you my decision by {answer_by}.",
    ),
    "I want to give my answer the thought it deserves, and I'll get back to you by {answer_by}.",
    "I'd like to go over everything first. You'll hear from me by {answer_by}.",
)

_OFFER_OFFERED: Parts = {
    "subject": _OFFER_SUBJECT,
    "thanks": (
        (
            P.OFFER(
                "Thank you so much for offering me {role}. I'm delighted.",
                "Thank you so much for the offer. I'm delighted.",
            ),
            "Thank you so much for the wonderful news.",
            formally(
                P.OFFER(
                    "Thank you very much for offering me {role}. I am delighted.",
                    "Thank you very much for the offer. I am delighted.",
                ),
                "Thank you very much for the wonderful news.",
            ),
        ),
        (
            P.OFFER(
                "I was so happy to get your offer for {role}, and I'm grateful for your confidence in me.",
                "I was so happy to get your offer, and I'm grateful for your confidence in me.",
            ),
            "I was so happy to get your news.",
            formally(
                P.OFFER(
                    "I was very happy to receive your offer for {role}, and I'm grateful for your confidence in me.",
                    "I was very happy to receive your offer, and I'm grateful for your confidence in me.",
                ),
                "I was very happy to receive your news.",
            ),
        ),
        (
            P.OFFER(
                "Many thanks for your offer, and for choosing me for {role}. It's wonderful news.",
                "Thank you very much for your offer. It's wonderful news.",
            ),
            "Thank you very much for your news.",
            formally(
                P.OFFER(
                    "Thank you very much for your offer and for choosing me for {role}. It is very welcome news.",
                    "Thank you very much for your offer. It is very welcome news.",
                ),
                "Thank you very much for your news.",
            ),
        ),
        (
            P.OFFER(
                "I was delighted to get your offer for {role}, and I'm very grateful.",
                "I was delighted to get your offer, and I'm very grateful.",
            ),
            "I was delighted to get your news, and I'm very grateful.",
            formally(
                P.OFFER(
                    "I was delighted to receive your offer for {role}, and I am very grateful.",
                    "I was delighted to receive your offer, and I am very grateful.",
                ),
                "I was delighted to receive your news, and I am very grateful.",
            ),
        ),
        (
            P.OFFER(
                "Thank you very much for choosing me for {role}. It means a great deal to me.",
                "Thank you very much for choosing me. It means a great deal to me.",
            ),
            "I'm very pleased with your news.",
            formally(
                P.OFFER(
                    "I am very grateful to have been chosen for {role}, and for the confidence it shows in me.",
                    "I am very grateful to have been chosen, and for the confidence it shows in me.",
                ),
                "I am very pleased with your news.",
            ),
        ),
        (
            P.OFFER(
                "What wonderful news, and thank you for offering me {role}.",
                "What wonderful news, and thank you for your offer.",
            ),
            "What wonderful news. I'm so grateful.",
            formally(
                P.OFFER(
                    "Your offer for {role} is wonderful news. I am very grateful for it.",
                    "Your offer is wonderful news. I am very grateful for it.",
                ),
                "This is wonderful news, and I am grateful.",
            ),
        ),
    ),
    "topic": (
        (
            P.TALK("The work appeals to me even more after our conversation about {topic}."),
            "I'd welcome the chance to hear more about {topic}.",
        ),
        (
            P.TALK("I thoroughly enjoyed talking with you about {topic}."),
            "I'd be glad to know more about {topic}.",
        ),
        (
            P.TALK("I was very glad to talk with you about {topic}."),
            "I'm eager to learn more about {topic}.",
        ),
        (
            P.TALK("It was a pleasure to talk with you about {topic}."),
            "I'd be happy to find out more about {topic}.",
        ),
        (
            P.TALK("One reason I'm so pleased is our conversation about {topic}."),
            "I'd enjoy finding out more about {topic}.",
        ),
        (
            P.TALK("I'm especially pleased because I enjoyed our discussion about {topic}."),
            "I'd love to find out more about {topic}.",
        ),
    ),
    "when": _ANSWER_BY,
    "ask_when": (
        (
            "I'd like to think it all through carefully. Could you tell me when you need my answer?",
            "Could you tell me when you need my answer?",
        ),
        (
            "I'd like to go through the details before I answer. When do you need my decision?",
            "When do you need my decision?",
        ),
        (
            "I'd like to take a little time to think everything over. Is there a date by which you need my answer?",
            "Is there a date by which you need my answer?",
        ),
        (
            "I'd like to look at all the details first. By when do you need my answer?",
            "By when do you need my answer?",
        ),
        (
            "I want to give my answer the thought it deserves. By what date should I let you know?",
            "By what date should I let you know?",
        ),
        (
            "I'd like to go over everything first. What is your deadline for an answer?",
            "What is your deadline for an answer?",
        ),
    ),
    "said": _OFFER_SAID,
    "others": _OFFER_OTHERS,
    "close": (
        "I'm grateful for the time you've given me.",
        "I appreciate the care you've taken with my application.",
        "I appreciate all the thought that has gone into this.",
        "You've made this a very pleasant process.",
        "If you need anything from me in the meantime, please just ask.",
        "I truly appreciate your confidence in me.",
    ),
}

# --------------------------------------------------------------------------------- an agency

_FROM_AN_AGENCY: Parts = {
    "subject": (
        *_OFFER_SUBJECT[:5],
        (
            P.OFFER("News of the offer for {role}", "News of the offer – {position}", "News of the offer"),
            "Thank you for your news",
        ),
    ),
    "thanks": (
        (
            P.OFFER(
                "Thank you so much for telling me about the offer for {role}. I'm delighted.",
                "Thank you so much for telling me about the offer. I'm delighted.",
            ),
            "Thank you so much for the wonderful news.",
            formally(
                P.OFFER(
                    "Thank you very much for telling me about the offer for {role}. I am delighted.",
                    "Thank you very much for telling me about the offer. I am delighted.",
                ),
                "Thank you very much for the wonderful news.",
            ),
        ),
        (
            P.OFFER(
                "I was so happy to hear about the offer for {role}, and I'm grateful for all your help.",
                "I was so happy to hear about the offer, and I'm grateful for all your help.",
            ),
            "I was so happy to get your news.",
            formally(
                P.OFFER(
                    "I was very happy to hear about the offer for {role}, and I am grateful for all your help.",
                    "I was very happy to hear about the offer, and I am grateful for all your help.",
                ),
                "I was very happy to receive your news.",
            ),
        ),
        (
            P.OFFER(
                "The offer for {role} is wonderful news. Thank you for making it possible.",
                "The offer is wonderful news. Thank you for making it possible.",
            ),
            "Thank you very much for your news.",
            formally(
                P.OFFER(
                    "The offer for {role} is very welcome news, and I am grateful to you for making it possible.",
                    "The offer is very welcome news, and I am grateful to you for making it possible.",
                ),
                "Thank you very much for your news.",
            ),
        ),
        (
            P.OFFER(
                "I was delighted to hear about the offer for {role}, and I'm very grateful for your support.",
                "I was delighted to hear about the offer, and I'm very grateful for your support.",
            ),
            "I was delighted to get your news, and I'm very grateful.",
            formally(
                P.OFFER(
                    "I was delighted to receive news of the offer for {role}, and I am very grateful for your support.",
                    "I was delighted to receive news of the offer, and I am very grateful for your support.",
                ),
                "I was delighted to receive your news, and I am very grateful.",
            ),
        ),
        (
            P.OFFER(
                "Thank you for everything you did to help me get the offer for {role}. It means a great deal to me.",
                "Thank you for everything you did to help me get the offer. It means a great deal to me.",
            ),
            "I'm very pleased with your news.",
            formally(
                P.OFFER(
                    "I am very grateful for all that you did to help me receive the offer for {role}.",
                    "I am very grateful for all that you did to help me receive the offer.",
                ),
                "I am very pleased with your news.",
            ),
        ),
        (
            P.OFFER(
                "What wonderful news, and thank you for letting me know about the offer for {role}.",
                "What wonderful news, and thank you for letting me know about the offer.",
            ),
            "What wonderful news. I'm so grateful.",
            formally(
                P.OFFER(
                    "It is wonderful news to have an offer for {role}. Thank you for letting me know about it.",
                    "It is wonderful news to have the offer. Thank you for letting me know about it.",
                ),
                "This is wonderful news, and I am grateful.",
            ),
        ),
    ),
    "topic": (
        (
            P.TALK("It was very helpful to talk with you about {topic}."),
            "I'd welcome the chance to hear more about {topic}.",
        ),
        (
            P.TALK("I found it very useful to talk with you about {topic}."),
            "I'd be glad to know more about {topic}.",
        ),
        (
            P.TALK("I was glad to be able to talk with you about {topic}."),
            "I'm eager to learn more about {topic}.",
        ),
        (
            P.TALK("I valued being able to talk with you about {topic}."),
            "I'd be happy to find out more about {topic}.",
        ),
        (
            P.TALK("I appreciated being able to talk with you about {topic}."),
            "I'd enjoy finding out more about {topic}.",
        ),
        (
            P.TALK("I found it really helpful to talk with you about {topic}."),
            "I'd love to find out more about {topic}.",
        ),
    ),
    "when": _ANSWER_BY,
    "ask_when": (
        (
            "I'd like to think it all through carefully. Could you find out when my answer is needed?",
            "Could you find out when my answer is needed?",
        ),
        (
            "I'd like to go through the details before I answer. Do you know when they'd like my decision?",
            "Do you know when they'd like my decision?",
        ),
        (
            "I'd like to take a little time to think everything over. Is there a date by which they need an answer?",
            "Is there a date by which they need an answer?",
        ),
        (
            "I'd like to look at all the details first. By when do they need my answer?",
            "By when do they need my answer?",
        ),
        (
            "I want to give my answer the thought it deserves. By what date should I let you know?",
            "By what date should I let you know?",
        ),
        (
            "I'd like to go over everything first. What is the deadline for an answer?",
            "What is the deadline for an answer?",
        ),
    ),
    "said": _OFFER_SAID,
    "others": _OFFER_OTHERS,
    "close": (
        "Your help has meant a lot to me.",
        "It has been a pleasure to work with you on this.",
        "I appreciate all your help along the way.",
        "You made the whole process easy for me.",
        "It has been great to have you on my side.",
        "I truly appreciate all your efforts.",
    ),
}

# ------------------------------------------------------------------------------------- the yes

_ACCEPTING: Parts = {
    "subject": (
        (P.OFFER("Accepting the offer – {position}", "Accepting the offer"), "Accepting the position"),
        ("Accepting {role}", "My acceptance – {position}", "My acceptance"),
        (P.OFFER("I accept the offer – {position}", "I accept the offer"), "I accept the position"),
        (P.OFFER("Acceptance of the offer – {position}", "Acceptance of the offer"), "My acceptance"),
        ("Happy to accept – {position}", "Happy to accept"),
        ("Acceptance – {position}", "Acceptance"),
    ),
    "thanks": (
        (
            P.OFFER(
                "I'm delighted to accept the offer for {role}. Thank you for this opportunity.",
                "I'm delighted to accept the offer. Thank you for this opportunity.",
            ),
            "I'm delighted to accept.",
            formally(
                P.OFFER(
                    "I am delighted to accept the offer for {role}, and I am grateful for this opportunity.",
                    "I am delighted to accept the offer, and I am grateful for this opportunity.",
                ),
                "I am delighted to accept.",
            ),
        ),
        (
            P.OFFER(
                P.HIRES("Thank you so much for offering me {role}, which I'm very happy to accept."),
                "Thank you so much for the offer for {role}, which I'm very happy to accept.",
                "Thank you so much for the offer, which I'm very happy to accept.",
            ),
            "I'm very happy to accept.",
            formally(
                P.OFFER(
                    P.HIRES("Thank you very much for offering me {role}, which I am very happy to accept."),
                    "Thank you very much for the offer for {role}, which I am very happy to accept.",
                    "Thank you very much for the offer, which I am very happy to accept.",
                ),
                "I am very happy to accept.",
            ),
        ),
        (
            P.OFFER(
                "I gladly accept the offer for {role}. Your confidence in me means a lot.",
                "I gladly accept the offer. Your confidence in me means a lot.",
            ),
            "I gladly accept.",
            formally(
                P.OFFER(
                    P.HIRES(
                        "I am pleased to accept the offer for {role}. I greatly appreciate your confidence in me.",
                        "I am pleased to accept the offer. I greatly appreciate your confidence in me.",
                    ),
                    "I am pleased to accept the offer for {role}.",
                    "I am pleased to accept the offer.",
                ),
                "I am pleased to accept.",
            ),
        ),
        (
            P.OFFER(
                "It's a pleasure to accept the offer for {role}, and I'm grateful for the opportunity.",
                "It's a pleasure to accept the offer, and I'm grateful for the opportunity.",
            ),
            "It's a pleasure to accept.",
            formally(
                P.OFFER(
                    "I am very pleased to accept the offer for {role}, and I appreciate the opportunity.",
                    "I am very pleased to accept the offer, and I appreciate the opportunity.",
                ),
                "I am very pleased to accept.",
            ),
        ),
        (
            P.OFFER(
                "Thank you again for the offer for {role}. I'm so happy to accept.",
                "Thank you again for the offer. I'm so happy to accept.",
            ),
            "I'm so happy to accept.",
            formally(
                P.OFFER(
                    "Thank you again for the offer for {role}. I accept with great pleasure.",
                    "Thank you again for the offer. I accept with great pleasure.",
                ),
                "I accept with great pleasure.",
            ),
        ),
        (
            P.OFFER(
                "I couldn't be happier to accept the offer for {role}. Thank you for everything.",
                "I couldn't be happier to accept the offer. Thank you for everything.",
            ),
            "I couldn't be happier to accept.",
            formally(
                P.OFFER(
                    "I would like to accept the offer for {role}. Thank you for everything that you have done.",
                    "I would like to accept the offer. Thank you for everything that you have done.",
                ),
                "I would like to accept.",
            ),
        ),
    ),
    "topic": (
        (
            (P.TALK | P.OFFER | P.HOUSE)(
                "I'm looking forward to working with you, especially after our conversation about {topic}."
            ),
            (P.OFFER | P.HOUSE)("I'm looking forward to working with you and the team."),
            P.OFFER("I'm looking forward to the work."),
        ),
        (
            (P.OFFER | P.HOUSE)(
                "I look forward to getting started and to learning more about {topic}.",
                "I look forward to joining the team.",
            ),
            P.OFFER("I look forward to getting started."),
        ),
        (
            (P.TALK | P.OFFER)(
                "I've been looking forward to this work since our conversation about {topic}."
            ),
            P.OFFER("I know I'll enjoy this work."),
        ),
        (
            (P.TALK | P.OFFER | P.HOUSE)(
                "I'm looking forward to being part of the team and to many more conversations about {topic}."
            ),
            (P.OFFER | P.HOUSE)("I'm looking forward to being part of the team."),
            P.OFFER("I'm looking forward to the job."),
        ),
        (
            (P.TALK | P.OFFER | P.HOUSE)(
                "It will be a pleasure to work with you and to continue our conversation about {topic}."
            ),
            (P.OFFER | P.HOUSE)("It will be a pleasure to work with you and your colleagues."),
            P.OFFER("It will be a pleasure to do this work."),
        ),
        (
            (P.OFFER | P.HOUSE)(
                "I look forward to getting to know everyone and finding out more about {topic}.",
                "I look forward to getting to know everyone.",
            ),
            P.OFFER("I look forward to beginning the work."),
        ),
    ),
    "start": (
        P.OFFER("Just to confirm, I'll start {on_start_date}."),
        P.OFFER("I'll be there {on_start_date}."),
        P.OFFER("I have {start_date} down as my start date."),
        P.OFFER("My first day will be {start_date}, as I understand it."),
        P.OFFER("I'll be ready to start {on_start_date}."),
        P.OFFER("I have {start_date} [on my calendar|in my diary] as my first day."),
    ),
    "said": _OFFER_SAID,
    "others": _OFFER_OTHERS,
    "close": (
        "Please let me know what you need from me next.",
        "Is there anything I should do next?",
        "Is there any paperwork you need from me?",
        "Is there anything I should send you now?",
        "If there's anything I should sign or send, please let me know.",
        "Could you let me know what the next steps are?",
    ),
}

OFFER_REPLY = Outline(
    orders=(
        (("thanks", "topic", "said", "others"), ("when", "ask_when", "start"), ("close",)),
        (("thanks", "others", "when", "ask_when", "start"), ("topic", "said", "close")),
        (("thanks", "topic", "said", "others"), ("when", "ask_when", "start", "close")),
    ),
    optional=("others", "close", "topic", "said"),
    conditional=frozenset({"when", "ask_when"}),
    occasions={
        "offered": _OFFER_OFFERED,
        "agency": _FROM_AN_AGENCY,
        "accepting": _ACCEPTING,
    },
)
