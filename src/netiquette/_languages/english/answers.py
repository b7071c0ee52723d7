"""What one says to an offer, to a no, to an invitation and at a goodbye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["FAREWELL", "INVITATION_REPLY", "OFFER_REPLY", "PERMISSION", "REJECTION_REPLY"]

# ------------------------------------------------------------------------------------ an offer

_OFFERED: Parts = {
    "subject": (("Thank you for offering me {role}", "Thank you for the offer"),) * VARIANTS,
    "thanks": (
        (
            "Thank you very much for offering me {role}.",
            "Thank you very much for the offer.",
            "Thank you for the offer.",
        ),
        (
            "I'm grateful to be offered {role}.",
            "I'm grateful for the offer {at_or_for}.",
            "I'm grateful for the offer.",
        ),
        (
            "Your offer for {role} is good news, and I thank you for it.",
            "Your offer {at_or_for} is good news; thank you.",
            "Your offer is good news; thank you.",
        ),
        (
            "I appreciate the offer for {role} and the confidence behind it.",
            "I appreciate the offer and the confidence behind it.",
            "I appreciate the offer.",
        ),
        (
            "The offer for {role} means a lot to me, and I thank you for it.",
            "The offer {at_or_for} means a lot to me; thank you.",
            "The offer means a lot to me; thank you.",
        ),
        (
            "Many thanks for the offer for {role}, which I was very glad to receive.",
            "Many thanks for the offer {at_or_for}.",
            "Many thanks for the offer.",
        ),
    ),
    "topic": (
        (
            "I was very glad of the news, and our conversation about {topic} is one reason why.",
            "Our talk about {topic} is one reason I'm glad.",
        ),
        (
            "The news made me think back to what we said about {topic}.",
            "The news made me think of {topic}.",
        ),
        (
            "I've often thought about {topic} since we spoke.",
            "I still think about {topic}.",
        ),
        (
            "As I think it over, I'll have our conversation about {topic} in mind.",
            "I'll have our talk about {topic} in mind.",
        ),
        (
            "I particularly valued our conversation about {topic} along the way.",
            "I valued our talk about {topic}.",
        ),
        (
            "I thought at once of our conversation about {topic}.",
            "I thought of our talk about {topic}.",
        ),
    ),
    "when": (
        (
            "I'd like to think it over with care, and you'll have my answer by {answer_by}.",
            "You'll have my answer by {answer_by}.",
        ),
        (
            "I'd like to give it the thought it deserves, and you can count on my answer by {answer_by}.",
            "You can count on my answer by {answer_by}.",
        ),
        (
            "I want to think it through properly and will let you know by {answer_by}.",
            "I'll let you know by {answer_by}.",
        ),
        (
            "I don't want to keep you waiting, so you'll hear from me by {answer_by}.",
            "You'll hear from me by {answer_by}.",
        ),
        (
            "I'll consider it carefully and come back to you with a clear answer by {answer_by}.",
            "I'll come back to you by {answer_by}.",
        ),
        (
            "A decision like this deserves some thought, and you'll know mine by {answer_by}.",
            "You'll know my decision by {answer_by}.",
        ),
    ),
    "ask_when": (
        (
            "I'd like to think it over with care; when would you like to have my answer?",
            "When would you like to have my answer?",
        ),
        (
            "I'd like to give it the thought it deserves; could you tell me when you need to hear from me?",
            "Could you tell me when you need to hear from me?",
        ),
        (
            "I want to think it through properly, so please tell me how soon you need an answer.",
            "Please tell me how soon you need an answer.",
        ),
        (
            "I don't want to keep you waiting, so which day would suit you for my answer?",
            "Which day would suit you for my answer?",
        ),
        (
            "Is there a day by which you'd like to have a clear answer from me?",
            "Is there a day by which you'd like my answer?",
        ),
        (
            "A decision like this deserves some thought; how much time may I take?",
            "How much time may I take?",
        ),
    ),
    "close": (
        "Thank you again for your time along the way.",
        "It has been a pleasure to get to know you.",
        "I'm very happy to have come this far.",
        "I've enjoyed talking with you.",
        "My thanks also go to everybody who had a part in it.",
        "Your confidence in me means a great deal.",
    ),
}

_OFFERED_THROUGH_AN_AGENCY: Parts = {
    "subject": (("Thank you for your part in the offer for {role}", "Thank you for your part in the offer"),)
    * VARIANTS,
    "thanks": (
        (
            "Thank you very much for your part in the offer for {role}.",
            "Thank you very much for your part in the offer.",
            "Thank you for your part in the offer.",
        ),
        (
            "I'm grateful for your help on the way to the offer for {role}.",
            "I'm grateful for your help with the offer {at_or_for}.",
            "I'm grateful for your help with the offer.",
        ),
        (
            "The offer for {role} is good news, and I thank you for your part in it.",
            "The offer {at_or_for} is good news; thank you for your part.",
            "The offer is good news; thank you for your part.",
        ),
        (
            "I appreciate all that you did on the way to the offer for {role}.",
            "I appreciate your work on the offer {at_or_for}.",
            "I appreciate your work on the offer.",
        ),
        (
            "The offer for {role} is partly your doing, and I'm very thankful for it.",
            "The offer {at_or_for} is partly your doing; thank you.",
            "The offer is partly your doing; thank you.",
        ),
        (
            "Many thanks for bringing me the offer for {role}, and for all your work before it.",
            "Many thanks for bringing me the offer {at_or_for}.",
            "Many thanks for bringing me the offer.",
        ),
    ),
    "topic": (
        (
            "Our conversation about {topic} helped me along the way.",
            "Our talk about {topic} helped me.",
        ),
        *_OFFERED["topic"][1:],
    ),
    "when": _OFFERED["when"],
    "ask_when": (
        (
            "I'd like to think it over with care; when would the company like to have my answer?",
            "When would the company like to have my answer?",
        ),
        (
            "I'd like to give it the thought it deserves; could you tell me when they need to hear from me?",
            "Could you tell me when they need to hear from me?",
        ),
        _OFFERED["ask_when"][2],
        (
            "I don't want to keep anybody waiting, so which day would suit for my answer?",
            "Which day would suit for my answer?",
        ),
        (
            "Is there a day by which the company would like to have a clear answer from me?",
            "Is there a day by which they need my answer?",
        ),
        _OFFERED["ask_when"][5],
    ),
    "close": (
        "Thank you again for your support.",
        "It has been good to have you on my side.",
        "I've felt in good hands with you.",
        *_OFFERED["close"][3:],
    ),
}

_TOPIC_OF_AN_OFFER_UNMET = (
    (
        "I was very glad of the news, and I'd enjoy hearing more about {topic}.",
        "I'd enjoy hearing about {topic}.",
    ),
    (
        "The news made me all the more curious about {topic}.",
        "I'm all the more curious about {topic}.",
        "I'm curious about {topic}.",
    ),
    ("I've been thinking a lot about {topic} lately.", "I still think about {topic}."),
    ("As I think it over, I'll have {topic} in mind.", "I'll have {topic} in mind."),
    ("I already have plenty of questions about {topic}.", "I have questions about {topic}."),
    ("I thought at once of {topic}, and I'm all the more curious.", "I thought at once of {topic}."),
)

_OFFERED_UNMET: Parts = {
    **_OFFERED,
    "topic": _TOPIC_OF_AN_OFFER_UNMET,
    "close": (
        "Thank you again for choosing me.",
        "I'm very pleased that you thought of me for it.",
        _OFFERED["close"][2],
        "Your news has made my week.",
        *_OFFERED["close"][4:],
    ),
}

_OFFERED_THROUGH_AN_AGENCY_UNMET: Parts = {
    **_OFFERED_THROUGH_AN_AGENCY,
    "topic": _TOPIC_OF_AN_OFFER_UNMET,
    "close": (
        *_OFFERED_THROUGH_AN_AGENCY["close"][:3],
        _OFFERED_UNMET["close"][3],
        *_OFFERED_THROUGH_AN_AGENCY["close"][4:],
    ),
}

OFFER_REPLY = Outline(
    paragraphs=(("thanks", "topic"), ("when", "ask_when", "close")),
    optional=("close",),
    occasions={
        "offered": _OFFERED,
        "agency": _OFFERED_THROUGH_AN_AGENCY,
        "offered_unmet": _OFFERED_UNMET,
        "agency_unmet": _OFFERED_THROUGH_AN_AGENCY_UNMET,
    },
    conditional=frozenset({"when", "ask_when"}),
)

# --------------------------------------------------------------------------------------- a no

_REJECTED: Parts = {
    "subject": (("Thank you for letting me know about {role}", "Thank you for letting me know"),) * VARIANTS,
    "thanks": (
        (
            "Thank you for letting me know, and for the chance to be considered for {role}.",
            "Thank you for letting me know, and for the chance to be considered.",
            "Thank you for letting me know.",
        ),
        (
            "I'm sorry that {role} didn't work out, but thank you for telling me and considering me.",
            "I'm sorry that it didn't work out, but thank you for telling me.",
            "Thank you for telling me.",
        ),
        (
            "I appreciate that you told me, and that you gave me a chance at {role}.",
            "I appreciate that you told me, and that you gave me a chance.",
            "I appreciate that you told me.",
        ),
        (
            "I had hoped for another answer about {role}, but I'm grateful to have one.",
            "I had hoped for another answer, but I'm grateful to have one.",
            "I'm grateful to have an answer.",
        ),
        (
            "Thank you for getting back to me about {role}, and for the chance to talk with you.",
            "Thank you for getting back to me, and for the chance to talk.",
            "Thank you for getting back to me.",
        ),
        (
            "It was good of you to let me know about {role}, and to consider me in the first place.",
            "It was good of you to let me know, and to consider me.",
            "It was good of you to let me know.",
        ),
    ),
    "topic": (
        (
            "I enjoyed our conversation about {topic}, and I'll remember it.",
            "I enjoyed our talk about {topic}.",
        ),
        (
            "It was a pleasure all the same to talk with you about {topic}.",
            "I liked our talk about {topic} all the same.",
        ),
        (
            "I learned something from our conversation about {topic}.",
            "I learned from our talk about {topic}.",
        ),
        (
            "I'm also glad that we had the chance to talk about {topic}.",
            "I'm glad that we talked about {topic}.",
        ),
        (
            "Our exchange about {topic} gave me a lot to think about.",
            "Our talk about {topic} made me think.",
        ),
        (
            "What I'll remember best is our conversation about {topic}.",
            "I'll remember our talk about {topic}.",
        ),
    ),
    "feedback": (
        (
            "If you can spare a line about what I could do better, I'd be grateful; if not, I understand.",
            "If you have a hint for me, I'd be glad; if not, that's fine.",
        ),
        (
            "Could you name one thing I should do better another time, if you're able to?",
            "Could you name one thing to do better, if you're able to?",
        ),
        (
            "If you're free to give advice, one sentence would help me, and no reply is fine as well.",
            "One word of advice would help; no reply is fine too.",
        ),
        (
            "I know that feedback isn't always possible, but if it is, what should I work on?",
            "If feedback is possible, what should I work on?",
        ),
        (
            "Any hint about what to do better would be welcome, though there's no need to answer.",
            "Any hint for next time would be welcome, if you have one.",
        ),
        (
            "I'd be thankful to know something I could improve, and I'd understand if you'd rather not say.",
            "I'd be thankful for advice, if you have any.",
        ),
    ),
    "wish": (
        (
            "If something suitable comes up another time, I'd be glad to be considered.",
            "I'd be glad to be considered another time.",
        ),
        "I'd be happy to talk again one day.",
        (
            "I'd still be interested in a suitable position at {company} one day.",
            "I'd still be interested in a suitable position one day.",
        ),
        "Perhaps there will be another occasion, and I'd be glad of it.",
        "I'd gladly apply again when something fits.",
        "Should a better match come along, I'd be interested.",
    ),
    "close": (
        "I wish you and the team every success.",
        "All the best to you and your colleagues.",
        ("I wish you and {company} well.", "I wish you well."),
        "I hope that all goes well for you.",
        "I wish you success with the work ahead.",
        "My good wishes go with you and your work.",
    ),
}

_RESCINDED: Parts = {
    "subject": (("Thank you for letting me know about {role}", "Thank you for letting me know"),) * VARIANTS,
    "thanks": (
        (
            "Thank you for telling me that the offer for {role} no longer stands, and for having made it.",
            "Thank you for letting me know, and for having made the offer.",
            "Thank you for letting me know.",
        ),
        (
            "I'm sorry that {role} didn't work out, but thank you for telling me and for the offer itself.",
            "I'm sorry that it didn't work out, but thank you for telling me.",
            "Thank you for telling me.",
        ),
        (
            "I appreciate that you told me, and it meant a lot to be offered {role}.",
            "I appreciate that you told me, and the offer meant a lot.",
            "I appreciate that you told me.",
        ),
        (
            "It's a pity about {role}, but I'm grateful to know, and grateful to have had the offer.",
            "It's a pity, but I'm grateful to know, and to have had the offer.",
            "I'm grateful to know.",
        ),
        (
            "Thank you for getting back to me about {role}; I understand that things change.",
            "Thank you for getting back to me; I understand that things change.",
            "Thank you for getting back to me.",
        ),
        (
            "It was good of you to let me know about {role}, and I valued the offer while it stood.",
            "It was good of you to let me know, and I valued the offer.",
            "It was good of you to let me know.",
        ),
    ),
    "topic": _REJECTED["topic"],
    "feedback": (
        (
            "If there's something I should learn from this, I'd be glad of a hint; if not, I understand.",
            "If you have a hint for me, I'd be glad; if not, that's fine.",
        ),
        (
            "Could you name one thing I should learn from this, if you're able to?",
            "Could you name one thing to learn, if you're able to?",
        ),
        (
            "If there's a lesson in it for me, one sentence would help me, and no reply is fine as well.",
            "One word of advice would help; no reply is fine too.",
        ),
        (
            "I know that there may be nothing to say, but if there is, what should I work on?",
            "If feedback is possible, what should I work on?",
        ),
        (
            "Any hint for the future would be welcome, though there's no need to answer.",
            "Any hint for next time would be welcome, if you have one.",
        ),
        (
            "I'd be glad to know what I could learn from it, and I'd understand if you'd rather not say.",
            "I'd be thankful for advice, if you have any.",
        ),
    ),
    "wish": (
        "If the situation changes one day, I'd be glad to talk.",
        _REJECTED["wish"][1],
        _REJECTED["wish"][2],
        _REJECTED["wish"][3],
        "I'd gladly look at a later opening.",
        "Should things turn around, I'd be interested.",
    ),
    "close": _REJECTED["close"],
}

_CLOSED: Parts = {
    "subject": (("Thank you for letting me know about {role}", "Thank you for letting me know"),) * VARIANTS,
    "thanks": (
        (
            "Thank you for letting me know that {role} is no longer open, and for considering me.",
            "Thank you for letting me know, and for considering me.",
            "Thank you for letting me know.",
        ),
        (
            "I'm sorry that {role} has closed, but thank you for telling me and for your time.",
            "I'm sorry that the position has closed, but thank you for telling me.",
            "Thank you for telling me.",
        ),
        (
            "I appreciate that you told me about {role}, and that you gave me your time.",
            "I appreciate that you told me, and that you gave me your time.",
            "I appreciate that you told me.",
        ),
        (
            "It's a pity about {role}, but I'm grateful to know, and to have been considered.",
            "It's a pity, but I'm grateful to know.",
            "I'm grateful to know.",
        ),
        (
            "Thank you for getting back to me about {role}; I understand that plans change.",
            "Thank you for getting back to me; I understand that plans change.",
            "Thank you for getting back to me.",
        ),
        (
            "It was good of you to let me know about {role}, and to make time for me while it was open.",
            "It was good of you to let me know, and to make time for me.",
            "It was good of you to let me know.",
        ),
    ),
    "topic": _REJECTED["topic"],
    "wish": (
        "If the position opens again, I'd be glad to be considered.",
        "I'd be happy to talk again if it comes back.",
        (
            "I'd still be interested in a position like it at {company} one day.",
            "I'd still be interested in a position like it one day.",
        ),
        _REJECTED["wish"][3],
        _REJECTED["wish"][4],
        "Should something similar open up, I'd be interested.",
    ),
    "close": _REJECTED["close"],
}

_REJECTED_THROUGH_AN_AGENCY: Parts = {
    "subject": (("Thank you for your support with {role}", "Thank you for your support"),) * VARIANTS,
    "thanks": (
        (
            "Thank you for letting me know about {role}, and for your support along the way.",
            "Thank you for letting me know, and for your support.",
            "Thank you for your support.",
        ),
        (
            "I'm sorry that {role} didn't work out, but thank you for telling me and for your help.",
            "Thank you for telling me, and for your help.",
            "Thank you for your help.",
        ),
        (
            "I appreciate that you told me, and that you put me forward for {role}.",
            "I appreciate that you told me, and that you put me forward.",
            "I appreciate that you put me forward.",
        ),
        (
            "I had hoped for other news about {role}, but I'm grateful for all you did.",
            "I had hoped for other news, but I'm grateful for all you did.",
            "I'm grateful for all you did.",
        ),
        (
            "Thank you for getting back to me about {role}, and for your work on my behalf.",
            "Thank you for getting back to me, and for your work on my behalf.",
            "Thank you for your work on my behalf.",
        ),
        (
            "It was good of you to let me know about {role}, and to support me throughout.",
            "It was good of you to let me know, and to support me.",
            "It was good of you to support me.",
        ),
    ),
    "topic": _REJECTED["topic"],
    "feedback": (
        (
            "If you've heard what I could do better, I'd be grateful for a hint; if not, I understand.",
            "If you have a hint for me, I'd be glad; if not, that's fine.",
        ),
        (
            "As far as you know, did they mention something I should do better another time?",
            "Could you name one thing to do better, if you're able to?",
        ),
        *_REJECTED["feedback"][2:],
    ),
    "wish": (
        "If another position comes up that suits me, I'd be glad to be put forward.",
        "I'd be happy to hear of other positions.",
        "I'd be interested in other positions of this kind.",
        "Perhaps another search will bring us together again.",
        "I'd gladly work with you on another application.",
        _REJECTED["wish"][5],
    ),
    "close": (
        "I wish you every success with your work.",
        _REJECTED["close"][1],
        "I wish you well.",
        _REJECTED["close"][3],
        _REJECTED["close"][4],
        "My good wishes go with your other searches.",
    ),
}

_TOPIC_UNMET = (
    ("I was especially interested in {topic}, and that hasn't changed.", "I'm still interested in {topic}."),
    ("I'd have liked to hear more about {topic} from you.", "I'd have liked to hear more about {topic}."),
    ("I'm still curious about {topic}, whatever comes next.", "I'm still curious about {topic}."),
    ("I'm glad all the same to have come across {topic}.", "I'm glad to have come across {topic}."),
    (
        "I was drawn to the position by {topic} in particular.",
        "I was drawn to the position by {topic}.",
        "What drew me was {topic}.",
    ),
    ("I'll go on following {topic} with interest.", "I'll follow {topic} with interest."),
)

_UNMET_WISH = "I'd be happy to talk some time."

_REJECTED_UNMET: Parts = {
    **_REJECTED,
    "thanks": (
        *_REJECTED["thanks"][:4],
        (
            "Thank you for getting back to me about {role}, and for having considered me.",
            "Thank you for getting back to me, and for having considered me.",
            "Thank you for getting back to me.",
        ),
        _REJECTED["thanks"][5],
    ),
    "topic": _TOPIC_UNMET,
    "wish": (_REJECTED["wish"][0], _UNMET_WISH, *_REJECTED["wish"][2:]),
}

_RESCINDED_UNMET: Parts = {
    **_RESCINDED,
    "topic": _TOPIC_UNMET,
    "wish": (_RESCINDED["wish"][0], _UNMET_WISH, *_RESCINDED["wish"][2:]),
}

_CLOSED_UNMET: Parts = {
    **_CLOSED,
    "thanks": (
        _CLOSED["thanks"][0],
        (
            "I'm sorry that {role} has closed, but thank you for telling me and for considering me.",
            *_CLOSED["thanks"][1][1:],
        ),
        (
            "I appreciate that you told me about {role}, and that you considered me for it.",
            "I appreciate that you told me, and that you considered me.",
            "I appreciate that you told me.",
        ),
        *_CLOSED["thanks"][3:5],
        _REJECTED["thanks"][5],
    ),
    "topic": _TOPIC_UNMET,
    "wish": (_CLOSED["wish"][0], "I'd be happy to hear from you if it comes back.", *_CLOSED["wish"][2:]),
}

REJECTION_REPLY = Outline(
    paragraphs=(("thanks", "topic"), ("feedback", "wish", "close")),
    optional=("close", "wish"),
    occasions={
        "rejected": _REJECTED,
        "rescinded": _RESCINDED,
        "closed": _CLOSED,
        "agency": _REJECTED_THROUGH_AN_AGENCY,
        "rejected_unmet": _REJECTED_UNMET,
        "rescinded_unmet": _RESCINDED_UNMET,
        "closed_unmet": _CLOSED_UNMET,
        "agency_unmet": {**_REJECTED_THROUGH_AN_AGENCY, "topic": _TOPIC_UNMET},
    },
    conditional=frozenset({"feedback"}),
)

# ------------------------------------------------------------------------------ an invitation

_MET: Parts = {
    "subject": (("Thank you for your invitation to connect{here}", "Thank you for connecting{here}"),)
    * VARIANTS,
    "thanks": (
        (
            "Thank you for inviting me to connect{here}; I was glad to accept.",
            "Thank you for connecting{here}.",
        ),
        (
            "I was pleased to see your invitation{here}, and I've accepted it gladly.",
            "I was pleased to see your invitation{here}.",
        ),
        (
            "It's good to be connected with you{here}; thank you for asking.",
            "It's good to be connected{here}.",
        ),
        (
            "Thank you for your invitation{here}; I'm happy to have you in my network.",
            "Thank you for your invitation{here}.",
        ),
        (
            "I've gladly accepted your invitation{here}; thank you for thinking of it.",
            "I've gladly accepted your invitation{here}.",
        ),
        (
            "It was kind of you to invite me to connect{here}, and I'm glad to be in touch.",
            "It was kind of you to ask me to connect{here}.",
        ),
    ),
    "opening": (
        (
            "I enjoyed our conversation about {topic} and have thought about it since.",
            "I enjoyed our talk about {topic}.",
        ),
        (
            "Our conversation about {topic} is still fresh in my mind.",
            "I remember our talk about {topic} well.",
        ),
        ("It was a pleasure to talk with you about {topic}.", "I liked talking about {topic}."),
        (
            "What we said about {topic} gave me something to think about.",
            "Our talk about {topic} made me think.",
        ),
        ("I still find myself thinking about {topic}.", "I still think about {topic}."),
        (
            "I like to think back to our conversation about {topic}.",
            "Our talk about {topic} was a pleasure.",
        ),
    ),
    "wish": (
        "I'll enjoy following what you share.",
        "I wish you well with your work.",
        "I look forward to keeping in touch.",
        "I'd be happy if we stayed in touch.",
        "It'll be good to see now and then what you're working on.",
        "If I can be of help one day, I'd be happy to.",
    ),
}

_UNMET: Parts = {
    **_MET,
    "opening": (
        (
            "I had come across {topic} and wanted to know more about your work.",
            "I had come across {topic} with interest.",
        ),
        (
            "I already knew of you through {topic}, so your name was a welcome sight.",
            "I already knew of you through {topic}.",
        ),
        (
            "I've been thinking about {topic}, so the contact is very welcome.",
            "I've been thinking about {topic}.",
        ),
        (
            "Your name was familiar to me from {topic}, and I'm curious to learn more.",
            "I know your name from {topic}.",
        ),
        ("Let me take the chance to say that I liked {topic}.", "I liked {topic} very much."),
        ("We haven't met, but {topic} caught my attention.", "I was struck by {topic}."),
    ),
}

_ACQUAINTED: Parts = {
    **_MET,
    "opening": (
        ("I remember you well from {topic}.", "I remember you from {topic}."),
        ("It took me straight back to {topic}.", "It took me back to {topic}."),
        ("Your name brings back good memories of {topic}.", "I have good memories of {topic}."),
        (
            "I'm glad that {topic} put us in touch in the first place.",
            "I'm glad that {topic} put us in touch.",
        ),
        ("I thought of {topic} as soon as I saw your name.", "Your name made me think of {topic}."),
        (
            "It was {topic} that first brought us together, and I haven't forgotten.",
            "I haven't forgotten {topic}.",
        ),
    ),
}

_COLLEAGUE: Parts = {
    **_MET,
    "opening": (
        (
            "Our conversation about {topic} is one I'd gladly continue.",
            "I'd gladly talk more about {topic}.",
        ),
        (
            "I'm curious to hear more about {topic} when the occasion comes.",
            "I'm curious to hear more about {topic}.",
        ),
        (
            "There's more I'd like to learn from you about {topic}.",
            "I'd like to learn more about {topic}.",
        ),
        ("I've thought about {topic} a good deal since we spoke.", "I've thought a lot about {topic}."),
        ("It would be a pleasure to come back to {topic} with you.", "I'd like to come back to {topic}."),
        (
            "I have good memories of our conversation about {topic}.",
            "I liked our talk about {topic}.",
        ),
    ),
    "wish": (
        "I appreciate the gesture.",
        "It's good to know each other a little better.",
        _MET["wish"][2],
        "I'm glad to know you.",
        "It's good to be able to reach each other this way.",
        _MET["wish"][5],
    ),
}

_PARTED: Parts = {
    **_MET,
    "opening": (
        (
            "It didn't lead to working together this time, but I enjoyed our conversation about {topic}.",
            "I enjoyed our talk about {topic}.",
        ),
        (
            "Even though our ways have parted, our conversation about {topic} is still fresh in my mind.",
            "I remember our talk about {topic} well.",
        ),
        (
            "Whatever came of the position, it was a pleasure to talk with you about {topic}.",
            "I liked talking about {topic}.",
        ),
        (
            "Our conversation about {topic} was worth having for its own sake.",
            "Our talk about {topic} made me think.",
        ),
        (
            "The position is behind us, but I still find myself thinking about {topic}.",
            "I still think about {topic}.",
        ),
        (
            "Our talk about {topic} was a pleasure, and I'm glad to have had it.",
            "Our talk about {topic} was a pleasure.",
        ),
    ),
    "wish": (
        *_MET["wish"][:3],
        "I'd be happy if we met again one day.",
        *_MET["wish"][4:],
    ),
}

_COLLEAGUE_UNMET: Parts = {
    **_COLLEAGUE,
    "opening": (
        ("I'd enjoy hearing more from you about {topic}.", "I'd enjoy hearing more about {topic}."),
        *_COLLEAGUE["opening"][1:3],
        ("I've been thinking a lot about {topic} lately.", "I've thought a lot about {topic}."),
        ("It would be a pleasure to talk with you about {topic}.", "I'd like to talk about {topic}."),
        ("There's a lot that I'd like to ask you about {topic}.", "I have much to ask about {topic}."),
    ),
}

INVITATION_REPLY = Outline(
    paragraphs=(("thanks", "opening"), ("wish",)),
    optional=("wish",),
    occasions={
        "met": _MET,
        "unmet": _UNMET,
        "acquainted": _ACQUAINTED,
        "colleague": _COLLEAGUE,
        "colleague_unmet": _COLLEAGUE_UNMET,
        "parted": _PARTED,
    },
)

# --------------------------------------------------------------------------------- a farewell

_LEAVING: Parts = {
    "subject": (("My decision about {role}", "My decision"),) * VARIANTS,
    "outcome": (
        (
            "I wanted to tell you myself that I've decided not to go any further with {role}.",
            "I wanted to tell you myself that I've decided not to go further with the position.",
            "I've decided not to go further with {role}.",
            "I've decided not to go further with the position.",
        ),
        (
            "After a good deal of thought, I've decided against {role}.",
            "After a good deal of thought, I've decided against the position.",
            "I've decided against {role}.",
            "I've decided against the position.",
        ),
        (
            "I'd like you to hear it from me that I won't be going ahead with {role}.",
            "I'd like you to hear it from me that I won't be going ahead with the position.",
            "I won't be going ahead with {role}.",
            "I won't be going ahead.",
        ),
        (
            "I'm sorry to say that I'm stepping back from {role}.",
            "I'm sorry to say that I'm stepping back from the position.",
            "I'm stepping back from {role}.",
            "I'm stepping back from the position.",
        ),
        (
            "As you've been part of this, you should know that I've decided not to pursue {role}.",
            "As you've been part of this, you should know that I've decided not to pursue it.",
            "I've decided not to pursue {role}.",
            "I've decided not to pursue the position.",
        ),
        (
            "It wasn't an easy decision, but I've chosen not to continue with {role}.",
            "It wasn't an easy decision, but I've chosen not to continue with the position.",
            "I've chosen not to continue with {role}.",
            "I've chosen not to continue.",
        ),
    ),
    "thanks": (
        ("Thank you for the time you gave me.", "Thank you for your time."),
        ("I'm grateful for your time and your interest.", "I'm grateful for your time."),
        ("Thank you for everything you did for me along the way.", "Thank you for all you did."),
        ("I appreciate the time and care you put into this.", "I appreciate your time."),
        ("Thank you for talking with me and for considering me.", "Thank you for considering me."),
        (
            "You were generous with your time, and I thank you for it.",
            "You were generous with your time.",
        ),
    ),
    "topic": (
        ("I especially enjoyed our conversation about {topic}.", "I enjoyed our talk about {topic}."),
        ("Our conversation about {topic} will stay with me.", "I'll remember our talk about {topic}."),
        ("It was a pleasure to talk with you about {topic}.", "I liked talking about {topic}."),
        ("I learned something from what we said about {topic}.", "I learned from our talk about {topic}."),
        ("I'm still thinking about what we said about {topic}.", "I still think about {topic}."),
        ("I often come back to our conversation about {topic}.", "I often think of {topic}."),
    ),
    "wish": (
        "I hope that our paths cross again.",
        "I wish you and the team well with the search.",
        "I hope you find just the right person.",
        "I'd be glad to meet again in other circumstances.",
        ("I wish you and {company} every success.", "I wish you every success."),
        "I'd be happy to stay in touch.",
    ),
}

_DECLINED: Parts = {
    **_LEAVING,
    "subject": (("My decision about the offer for {role}", "My decision about the offer"),) * VARIANTS,
    "outcome": (
        (
            "I wanted to tell you myself that I've decided to decline the offer for {role}.",
            "I wanted to tell you myself that I've decided to decline the offer.",
            "I've decided to decline the offer {at_or_for}.",
            "I've decided to decline the offer.",
        ),
        (
            "After a good deal of thought, I've decided not to accept the offer for {role}.",
            "After a good deal of thought, I've decided not to accept the offer.",
            "I've decided not to accept the offer {at_or_for}.",
            "I've decided not to accept the offer.",
        ),
        (
            "I'd like you to hear it from me that I won't be taking up the offer for {role}.",
            "I'd like you to hear it from me that I won't be taking up the offer.",
            "I won't be taking up the offer {at_or_for}.",
            "I won't be taking up the offer.",
        ),
        (
            "I'm sorry to say that I'm turning down the offer for {role}.",
            "I'm sorry to say that I'm turning down the offer.",
            "I'm turning down the offer {at_or_for}.",
            "I'm turning down the offer.",
        ),
        (
            "As you've been part of this, you should know that I've said no to the offer for {role}.",
            "As you've been part of this, you should know that I've said no to the offer.",
            "I've said no to the offer {at_or_for}.",
            "I've said no to the offer.",
        ),
        (
            "It wasn't an easy decision, but I've chosen not to take the offer for {role}.",
            "It wasn't an easy decision, but I've chosen not to take the offer.",
            "I've chosen not to take the offer {at_or_for}.",
            "I've chosen not to take the offer.",
        ),
    ),
    "thanks": (
        ("Thank you all the same for the time you gave me.", "Thank you for your time."),
        ("I'm grateful for the confidence you showed in me.", "I'm grateful to have had it."),
        _LEAVING["thanks"][2],
        ("I appreciate the trust behind it, and the care you took.", "I appreciate your time."),
        ("Thank you for your trust, and for considering me.", "Thank you for considering me."),
        _LEAVING["thanks"][5],
    ),
}

_FAREWELL_WITHDRAWN: Parts = {
    **_LEAVING,
    "subject": (("My application for {role}", "My application"),) * VARIANTS,
    "outcome": (
        (
            "I wanted to tell you myself that I've withdrawn my application for {role}.",
            "I wanted to tell you myself that I've withdrawn my application.",
            "I've withdrawn my application {at_or_for}.",
            "I've withdrawn my application.",
        ),
        (
            "After a good deal of thought, I've decided to withdraw my application for {role}.",
            "After a good deal of thought, I've decided to withdraw my application.",
            "I've decided to withdraw my application {at_or_for}.",
            "I've decided to withdraw my application.",
        ),
        (
            "I'd like you to hear it from me that I'm dropping out of the running for {role}.",
            "I'd like you to hear it from me that I'm dropping out of the running.",
            "I'm dropping out of the running {at_or_for}.",
            "I'm dropping out of the running.",
        ),
        (
            "I'm sorry to say that I'm stepping aside as a candidate for {role}.",
            "I'm sorry to say that I'm stepping aside as a candidate.",
            "I'm stepping aside as a candidate {at_or_for}.",
            "I'm stepping aside as a candidate.",
        ),
        (
            "As you've been part of this, you should know that I've ended my application for {role}.",
            "As you've been part of this, you should know that I've ended my application.",
            "I've ended my application {at_or_for}.",
            "I've ended my application.",
        ),
        (
            "It wasn't an easy decision, but I've chosen to step out of the process for {role}.",
            "It wasn't an easy decision, but I've chosen to step out of the process.",
            "I've chosen to step out of the process {at_or_for}.",
            "I've chosen to step out of the process.",
        ),
    ),
}

_REFERRED: Parts = {
    "subject": (("How it went with {role}", "How it went"),) * VARIANTS,
    "outcome": (
        (
            "I wanted you to know that your referral has led to an offer for {role}.",
            "I wanted you to know that your referral has led to an offer.",
            "Your referral has led to an offer {at_or_for}.",
            "Your referral has led to an offer.",
        ),
        (
            "There's good news about {role}: I've been made an offer.",
            "There's good news: I've been made an offer.",
        ),
        (
            "I'd like you to hear it from me that I've been offered {role}.",
            "I'd like you to hear it from me that I have an offer.",
            "I now have an offer.",
        ),
        (
            "You'll be glad to hear that I've been offered {role}.",
            "You'll be glad to hear that I have an offer {at_or_for}.",
            "You'll be glad to hear that I have an offer.",
        ),
        (
            "My application for {role} ended in an offer.",
            "My application {at_or_for} ended in an offer.",
            "My application ended in an offer.",
        ),
        (
            "What you started has turned into an offer for {role}.",
            "What you started has turned into an offer {at_or_for}.",
            "What you started has turned into an offer.",
        ),
    ),
    "thanks": (
        (
            "Thank you for putting my name forward; I won't forget it.",
            "Thank you for putting my name forward.",
        ),
        ("I'm grateful that you lent me your name.", "I'm grateful for your support."),
        (
            "Thank you for recommending me, which I know isn't a small thing.",
            "Thank you for recommending me.",
        ),
        ("I appreciate very much that you spoke up for me.", "I appreciate that you spoke up for me."),
        ("Thank you for thinking of me and passing on my name.", "Thank you for passing on my name."),
        ("You opened a door for me, and I thank you for it.", "Thank you for opening the door."),
    ),
    "topic": (
        ("I also enjoyed our conversation about {topic}.", "I enjoyed our talk about {topic}."),
        (
            "Our conversation about {topic} was good to have, too.",
            "I'll remember our talk about {topic}.",
        ),
        *_LEAVING["topic"][2:],
    ),
    "wish": (
        "I hope I can do the same for you one day.",
        "I'd gladly do as much for you.",
        "If I can ever help you in return, I will.",
        "I'd be glad to tell you more when we next talk.",
        "I wish you well with your own work.",
        "It was good to have you on my side.",
    ),
}

_REFERRED_IN_VAIN: Parts = {
    **_REFERRED,
    "outcome": (
        (
            "I wanted you to know that {role} didn't work out this time.",
            "I wanted you to know that it didn't work out this time.",
            "It didn't work out this time.",
        ),
        (
            "Nothing came of {role} in the end, and I wanted to tell you myself.",
            "Nothing came of it in the end, and I wanted to tell you myself.",
            "Nothing came of it in the end.",
        ),
        (
            "I'd like you to hear it from me that {role} wasn't to be.",
            "I'd like you to hear it from me that it wasn't to be.",
            "It wasn't to be this time.",
        ),
        (
            "In case you're wondering how {role} went, it didn't come to anything.",
            "In case you're wondering how it went, it didn't come to anything.",
            "It didn't come to anything.",
        ),
        (
            "My application for {role} didn't succeed, but I'm glad that I tried.",
            "My application {at_or_for} didn't succeed, but I'm glad that I tried.",
            "My application didn't succeed.",
        ),
        (
            "As it turns out, I won't be getting {role}, but I'm glad to have been in the running.",
            "As it turns out, I won't be getting the position.",
        ),
    ),
}

_REFERRED_AND_LEAVING: Parts = {
    **_REFERRED,
    "outcome": (
        (
            "I wanted you to know that I won't be going any further with {role}.",
            "I wanted you to know that I won't be going further with the position.",
            "I won't be going further with the position.",
        ),
        (
            "After a good deal of thought, I've let {role} go.",
            "After a good deal of thought, I've let the position go.",
            "I've let the position go.",
        ),
        _LEAVING["outcome"][2],
        (
            "In case you're wondering how {role} went, I stepped back from it in the end.",
            "In case you're wondering how it went, I stepped back in the end.",
            "I stepped back in the end.",
        ),
        (
            "I thought hard about {role}, and in the end I said no.",
            "I thought hard about it, and in the end I said no.",
            "In the end I said no.",
        ),
        (
            "As it turns out, I've chosen not to continue with {role}.",
            "As it turns out, I've chosen not to continue.",
            "I've chosen not to continue.",
        ),
    ),
    "thanks": (
        (
            "Thank you for putting my name forward; it was a real chance, and I valued it.",
            "Thank you for putting my name forward.",
        ),
        (
            "I'm grateful that you lent me your name, and I don't take that lightly.",
            "I'm grateful for your support.",
        ),
        _REFERRED["thanks"][2],
        _REFERRED["thanks"][3],
        ("Thank you for passing on my name; it gave me a real choice.", "Thank you for passing on my name."),
        ("You opened a door for me, and I'm glad to have had the chance.", "Thank you for opening the door."),
    ),
}

_LEAVING_UNMET: Parts = {
    **_LEAVING,
    "thanks": (
        ("Thank you for having considered me in the first place.", "Thank you for having considered me."),
        ("I'm grateful for your interest in me.", "I'm grateful for your interest."),
        _LEAVING["thanks"][2],
        ("I appreciate the care you put into this.", "I appreciate your care."),
        ("Thank you for your interest, and for considering me.", "Thank you for considering me."),
        (
            "I'm glad to have been considered, and I thank you for it.",
            "I'm glad to have been considered.",
        ),
    ),
    "topic": _TOPIC_UNMET,
    "wish": (
        "I hope that our paths cross one day.",
        *_LEAVING["wish"][1:3],
        "I'd be glad to meet in other circumstances.",
        *_LEAVING["wish"][4:],
    ),
}

_DECLINED_UNMET: Parts = {
    **_DECLINED,
    "thanks": (
        ("Thank you all the same for choosing me.", "Thank you for choosing me."),
        *_DECLINED["thanks"][1:5],
        (
            "To be offered it was a compliment, and I appreciate that.",
            "To be offered it was a compliment.",
        ),
    ),
    "topic": _TOPIC_UNMET,
    "wish": _LEAVING_UNMET["wish"],
}

_WITHDRAWN_UNMET: Parts = {
    **_FAREWELL_WITHDRAWN,
    **{part: _LEAVING_UNMET[part] for part in ("thanks", "topic", "wish")},
}

_HELPED: Parts = {
    "subject": (("How it went with {role}", "How it went"),) * VARIANTS,
    "outcome": (
        (
            "I wanted you to hear it from me that I've accepted {role}.",
            "I wanted you to hear it from me that I've accepted the offer.",
            "I've accepted the offer.",
        ),
        (
            "There's good news about {role}: I've said yes.",
            "There's good news: I've accepted the offer.",
        ),
        (
            "It's settled: I've accepted {role}.",
            "It's settled: I've accepted the offer.",
        ),
        (
            "You'll be glad to hear that I've accepted {role}.",
            "You'll be glad to hear that I've accepted the offer.",
        ),
        (
            "I've said yes to {role}, and you're among the first to know.",
            "I've said yes, and you're among the first to know.",
        ),
        (
            "I'm happy to say that I've accepted {role}.",
            "I'm happy to say that I've accepted the offer.",
        ),
    ),
    "thanks": (
        ("Thank you for your help along the way.", "Thank you for your help."),
        ("I'm grateful for the time you took for me.", "I'm grateful for your time."),
        ("Thank you for answering my questions when it mattered.", "Thank you for your answers."),
        ("I appreciate very much that you helped me.", "I appreciate your help."),
        ("Thank you for all you told me about the place.", "Thank you for all you told me."),
        ("Your help made a difference, and I thank you for it.", "Your help made a difference."),
    ),
    "topic": _LEAVING["topic"],
    "wish": (
        "I look forward to seeing you there.",
        "I'd gladly do as much for you.",
        "If I can ever help you in return, I will.",
        "I hope to see you when I start.",
        "I'd be glad to see you once I've started.",
        "I look forward to thanking you in person.",
    ),
}

_HELPED_UNMET: Parts = {
    **_HELPED,
    "thanks": (
        _HELPED["thanks"][0],
        ("I'm grateful for your help and your interest.", "I'm grateful for your help."),
        *_HELPED["thanks"][2:4],
        ("Thank you for helping me when you didn't have to.", "Thank you for helping me."),
        _HELPED["thanks"][5],
    ),
    "topic": (
        ("I'm as interested in {topic} as I ever was.", "I'm interested in {topic}."),
        ("I'd like to hear more about {topic} from you one day.", "I'd like to hear more about {topic}."),
        _TOPIC_UNMET[2],
        "I'm glad to have come across {topic}.",
        *_TOPIC_UNMET[4:],
    ),
}

FAREWELL = Outline(
    paragraphs=(("outcome", "thanks"), ("topic", "wish")),
    optional=("wish",),
    occasions={
        "leaving": _LEAVING,
        "declined": _DECLINED,
        "withdrawn": _FAREWELL_WITHDRAWN,
        "leaving_unmet": _LEAVING_UNMET,
        "declined_unmet": _DECLINED_UNMET,
        "withdrawn_unmet": _WITHDRAWN_UNMET,
        "referrer_yes": _REFERRED,
        "referrer_no": _REFERRED_IN_VAIN,
        "referrer_own": _REFERRED_AND_LEAVING,
        "helper": _HELPED,
        "helper_unmet": _HELPED_UNMET,
    },
)

# ------------------------------------------------------------------------------ at the goodbye

_GOODBYE: Parts = {
    "subject": (("A question after our talk about {topic}", "A question after our talk"),) * VARIANTS,
    "question": (
        (
            "I enjoyed talking about {topic}, so would it be all right with you if we connected{here}?",
            "Would it be all right to connect{here} after our talk about {topic}?",
        ),
        (
            "I'd like to hear more about {topic} one day, so would you be open to connecting{here}?",
            "Would you be open to connecting{here} over {topic}?",
        ),
        (
            "May I connect with you{here} after our talk about {topic}, or would you rather I waited?",
            "May I connect{here} after our talk about {topic}, or not yet?",
        ),
        (
            "If you connect with candidates{here}, may I send you a request after our talk about {topic}?",
            "If you connect with candidates{here}, may I ask you after our talk about {topic}?",
        ),
        (
            "How would you feel about connecting{here}, now or later, after our talk about {topic}?",
            "How would you feel about connecting{here} after our talk about {topic}?",
        ),
        (
            "Could we connect{here} one day, if that's something you do, and come back to {topic}?",
            "Could we connect{here} one day, if you like, and come back to {topic}?",
        ),
    ),
}

PERMISSION = Outline(
    paragraphs=(("question",),),
    optional=(),
    occasions={"goodbye": _GOODBYE},
)
