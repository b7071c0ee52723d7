"""What one says to an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline, formally
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
    (P.OFFER("With my thanks for the offer – {position}", "With my thanks for the offer"), "With my thanks"),
    (
        P.OFFER(
            "The offer for {role}, with thanks",
            "The offer, with thanks – {position}",
            "The offer, with thanks",
        ),
        "Wonderful news",
    ),
    (P.OFFER("Delighted by the offer – {position}", "Delighted by the offer"), "Delighted by your news"),
    (P.OFFER("The offer, and many thanks – {position}", "The offer, and many thanks"), "Many thanks to you"),
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
    "I'd also like to send my warm thanks to {others}.",
    "Please give {others} my thanks as well.",
    "My warmest thanks also go to {others}.",
    "Please thank {others} on my behalf, too.",
    "I'm also very grateful to {others}.",
    "Would you please pass [along|on] my thanks to {others}?",
)

_ANSWER_BY: tuple[Wording, ...] = (
    "I'd like to read everything carefully, and you'll have my answer by {answer_by}.",
    "I'll go through the details and give you my answer by {answer_by}.",
    "I'd like to take a little time to consider it properly, and I'll let you know by {answer_by}.",
    "I'd like to think it through carefully, and I'll give you my decision by {answer_by}.",
    "I want to give this the thought it deserves, and you'll have an answer from me by {answer_by}.",
    "I'd like to go over everything first. You'll hear from me by {answer_by}.",
)

_OFFER_OFFERED: Parts = {
    "subject": _OFFER_SUBJECT,
    "thanks": (
        (
            P.OFFER(
                "Thank you so much for offering me {role}. I'm truly delighted.",
                "Thank you so much for the offer. I'm truly delighted.",
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
                "Your offer for {role} has made me very happy, and I'm truly grateful.",
                "Your offer has made me very happy, and I'm truly grateful.",
            ),
            "Your news has made me very happy, and I'm truly grateful.",
        ),
        (
            P.OFFER(
                "I couldn't be happier to have an offer for {role}. Thank you for the confidence you've placed in me.",
                "I couldn't be happier to have your offer. Thank you for the confidence you've placed in me.",
            ),
            "I couldn't be happier about your news, and I'm grateful.",
            formally(
                P.OFFER(
                    "It is a great pleasure to have an offer for {role}. Thank you for the confidence you have placed "
                    "in me.",
                    "It is a great pleasure to have your offer. Thank you for the confidence you have placed in me.",
                ),
                "Your news is a great pleasure, and I am grateful.",
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
                "Thank you for choosing me for {role}. I couldn't be more pleased.",
                "Thank you for choosing me. I couldn't be more pleased.",
            ),
            "I couldn't be more pleased with your news.",
        ),
        (
            P.OFFER(
                "What wonderful news. Thank you for offering me {role}.",
                "What wonderful news. Thank you for your offer.",
            ),
            "What wonderful news. I'm so grateful.",
            formally(
                P.OFFER(
                    "Your offer for {role} is wonderful news. Thank you very much for it.",
                    "Your offer is wonderful news. Thank you very much for it.",
                ),
                "This is wonderful news, and I am grateful.",
            ),
        ),
    ),
    "topic": (
        (
            (P.TALK | P.OFFER)("The offer means even more to me after our conversation about {topic}."),
            "I'd welcome the chance to hear more about {topic}.",
        ),
        (
            (P.TALK | P.OFFER)(
                "One reason I find your offer so attractive is what you told me about {topic}."
            ),
            "I'm already curious to know more about {topic}.",
        ),
        (
            P.TALK("I had very much hoped for this after our conversation about {topic}."),
            "I'm eager to learn more about {topic}.",
        ),
        (
            (P.TALK | P.OFFER)(
                "It means all the more to me because I enjoyed talking with you about {topic}."
            ),
            "I'd be happy to find out more about {topic}.",
        ),
        (
            P.TALK("I got a very good impression of the work from our conversation about {topic}."),
            "I'd enjoy finding out more about {topic}.",
        ),
        (
            P.TALK("One of the reasons I'm so pleased is our discussion about {topic}."),
            "Part of the appeal is the chance to learn about {topic}.",
        ),
    ),
    "when": _ANSWER_BY,
    "ask_when": (
        "Could you tell me when you need my answer and how you'd like to receive it?",
        "When would you like to have my decision, and should I put it in writing?",
        "Is there a date by which you'd like to hear from me, and do you prefer a call or an email?",
        "What is your timeline for an answer, and would you like it by phone or in writing?",
        "I want to give this the thought it deserves. By what date should I let you know, and is email fine?",
        "When do you need to know, and would you like my answer in writing?",
    ),
    "others": _OFFER_OTHERS,
    "close": (
        "I appreciate the time everyone has given me.",
        "I really appreciate the care you've taken with my application.",
        "I appreciate all the care that has gone into this.",
        "Thank you for making the process such a pleasant one.",
        "I really appreciate everything you've done.",
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
                "Thank you so much for sharing the news of the offer for {role}. I'm truly delighted.",
                "Thank you so much for sharing the news of the offer. I'm truly delighted.",
            ),
            "Thank you so much for the wonderful news.",
            formally(
                P.OFFER(
                    "Thank you very much for sharing the news of the offer for {role}. I am delighted.",
                    "Thank you very much for sharing the news of the offer. I am delighted.",
                ),
                "Thank you very much for the wonderful news.",
            ),
        ),
        (
            P.OFFER(
                "The offer for {role} has made me very happy, and I'm grateful for all your help.",
                "The offer has made me very happy, and I'm grateful for all your help.",
            ),
            "Your news has made me very happy, and I'm truly grateful.",
        ),
        (
            P.OFFER(
                "I couldn't be happier to have an offer for {role}. Thank you for making it possible.",
                "I couldn't be happier to have the offer. Thank you for making it possible.",
            ),
            "I couldn't be happier about your news, and I'm grateful.",
            formally(
                P.OFFER(
                    "It is a great pleasure to have an offer for {role}. Thank you for making it possible.",
                    "It is a great pleasure to have the offer. Thank you for making it possible.",
                ),
                "Your news is a great pleasure, and I am grateful.",
            ),
        ),
        (
            P.OFFER(
                "I was delighted to hear about the offer for {role}, and I'm very grateful for your support.",
                "I was delighted to hear about the offer, and I'm very grateful for your support.",
            ),
            "I was delighted to get your news, and I'm very grateful.",
        ),
        (
            P.OFFER(
                "Thank you for all you've done to bring about the offer for {role}. I couldn't be more pleased.",
                "Thank you for all you've done to bring about the offer. I couldn't be more pleased.",
            ),
            "I couldn't be more pleased with your news.",
        ),
        (
            P.OFFER(
                "What wonderful news. Thank you for letting me know about the offer for {role}.",
                "What wonderful news. Thank you for letting me know about the offer.",
            ),
            "What wonderful news. I'm so grateful.",
            formally(
                P.OFFER(
                    "The offer for {role} is wonderful news. Thank you for letting me know about it.",
                    "The offer is wonderful news. Thank you for letting me know about it.",
                ),
                "This is wonderful news, and I am grateful.",
            ),
        ),
    ),
    "topic": (
        (
            (P.TALK | P.OFFER)("The offer means even more to me after the conversation about {topic}."),
            "I'd welcome the chance to hear more about {topic}.",
        ),
        (
            (P.TALK | P.OFFER)(
                "One reason I find the offer so attractive is what I heard in the conversation about {topic}."
            ),
            "I'm already curious to know more about {topic}.",
        ),
        (
            P.TALK("I had very much hoped for this after the conversation about {topic}."),
            "I'm eager to learn more about {topic}.",
        ),
        (
            (P.TALK | P.OFFER)("It means all the more to me because I enjoyed the discussion about {topic}."),
            "I'd be happy to find out more about {topic}.",
        ),
        (
            P.TALK("I got a very good impression of the work from the conversation about {topic}."),
            "I'd enjoy finding out more about {topic}.",
        ),
        (
            P.TALK("One of the reasons I'm so pleased is the discussion about {topic}."),
            "Part of the appeal is the chance to learn about {topic}.",
        ),
    ),
    "when": _ANSWER_BY,
    "ask_when": (
        "Could you find out when they need my answer and how they'd like to receive it?",
        "When would they like to have my decision, and should I put it in writing?",
        "Is there a date by which they'd like to hear from me, and should my answer go through you?",
        "What is their timeline for an answer, and would they like it by phone or in writing?",
        "I want to give this the thought it deserves. By what date should I let you know, and is email fine?",
        "When do they need to know, and should I send my answer through you?",
    ),
    "others": _OFFER_OTHERS,
    "close": (
        "Your help has meant a lot to me.",
        "It has been a pleasure to work with you on this.",
        "I appreciate all your help along the way.",
        "Thank you again for your hard work.",
        "It has been great to have you on my side.",
        "I truly appreciate all your efforts.",
    ),
}

# ------------------------------------------------------------------------------------- the yes

_ACCEPTING: Parts = {
    "subject": (
        (P.OFFER("Accepting the offer – {position}", "Accepting the offer"), "Accepting the position"),
        ("Yes to {role}", "My answer is yes – {position}", "My answer is yes"),
        (P.OFFER("I accept the offer – {position}", "I accept the offer"), "I accept the position"),
        (P.OFFER("My acceptance of the offer – {position}", "My acceptance of the offer"), "My acceptance"),
        ("Happy to accept – {position}", "Happy to accept"),
        ("Acceptance – {position}", "Acceptance"),
    ),
    "thanks": (
        (
            P.OFFER(
                "I'm delighted to accept the offer for {role}. Thank you for placing your trust in me.",
                "I'm delighted to accept the offer. Thank you for placing your trust in me.",
            ),
            "I'm delighted to accept.",
        ),
        (
            P.OFFER(
                "My answer is yes. Thank you for offering me {role}, which I'm very happy to accept.",
                "My answer is yes. Thank you for the offer, which I'm very happy to accept.",
            ),
            "My answer is yes, and I'm very happy to give it.",
        ),
        (
            P.OFFER(
                "With great pleasure and many thanks, I accept the offer for {role}.",
                "With great pleasure and many thanks, I accept the offer.",
            ),
            "With great pleasure, I accept.",
        ),
        (
            P.OFFER(
                "It makes me very happy to accept the offer for {role}, and I'm grateful that you chose me.",
                "It makes me very happy to accept the offer, and I'm grateful that you chose me.",
            ),
            "It makes me very happy to accept.",
        ),
        (
            P.OFFER(
                "I'm so happy to say yes to {role}. Thank you for this wonderful offer.",
                "I'm so happy to say yes. Thank you for this wonderful offer.",
            ),
            "I'm so happy to say yes.",
            formally(
                P.OFFER(
                    "I am delighted to say yes to {role}. Thank you for this offer.",
                    "I am delighted to say yes. Thank you for this offer.",
                ),
                "I am delighted to say yes.",
            ),
        ),
        (
            P.OFFER(
                "I couldn't be happier to accept the offer for {role}. Many thanks for everything.",
                "I couldn't be happier to accept the offer. Many thanks for everything.",
            ),
            "I gladly accept, and I couldn't be happier.",
        ),
    ),
    "topic": (
        (
            (P.TALK | P.OFFER | P.HOUSE)(
                "I'm very much looking forward to working with you, especially after our conversation "
                "about {topic}."
            ),
            (P.OFFER | P.HOUSE)("I'm very much looking forward to working with you and the team."),
            P.OFFER("I'm very much looking forward to the work."),
        ),
        (
            (P.OFFER | P.HOUSE)(
                "I look forward to joining the team and to learning more about {topic}.",
                "I look forward to joining the team.",
            ),
            P.OFFER("I look forward to getting started."),
        ),
        (
            (P.TALK | P.OFFER)("I know how much I'll enjoy this work from our conversation about {topic}."),
            P.OFFER("I know how much I'll enjoy this work."),
        ),
        (
            (P.TALK | P.OFFER | P.HOUSE)(
                "I'm looking forward to being part of the team and to many more conversations about {topic}."
            ),
            (P.OFFER | P.HOUSE)("I'm looking forward to being part of the team."),
            P.OFFER("I'm looking forward to all that lies ahead."),
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
                "I look forward to meeting everyone and to finding out more about {topic}.",
                "I look forward to working with everyone.",
            ),
            P.OFFER("I look forward to beginning the work."),
        ),
    ),
    "start": (
        P.OFFER("I'm happy to confirm that I'll start {on_start_date}."),
        P.OFFER("I plan to start {on_start_date}."),
        P.OFFER("I have my start date down as {start_date}."),
        P.OFFER("I understand that my first day will be {start_date}."),
        P.OFFER("I'll be ready to start {on_start_date}."),
        P.OFFER("My start date is already [on my calendar|in my diary]: {start_date}."),
    ),
    "others": _OFFER_OTHERS,
    "close": (
        "Please let me know what you need from me next.",
        "What would you like me to do next?",
        "Is there any paperwork you need from me now?",
        "What comes next, and what should I send you?",
        "If there's anything I should sign or send, please let me know.",
        "Could you tell me what the next steps are?",
    ),
}

OFFER_REPLY = Outline(
    orders=(
        (("thanks", "topic"), ("when", "ask_when", "start"), ("others", "close")),
        (("thanks", "when", "ask_when", "start"), ("topic", "others", "close")),
        (("thanks", "topic", "others"), ("when", "ask_when", "start", "close")),
    ),
    optional=("others", "close", "topic"),
    conditional=frozenset({"when", "ask_when"}),
    occasions={
        "offered": _OFFER_OFFERED,
        "agency": _FROM_AN_AGENCY,
        "accepting": _ACCEPTING,
    },
)
