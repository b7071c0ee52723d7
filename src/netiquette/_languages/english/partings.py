"""What one says when a process is over: the reply to a no, and the farewell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import Outline
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["FAREWELL", "REJECTION_REPLY"]


# --------------------------------------------------------------------------------------- a no

_PART_OTHERS = (
    "Please thank {others} for me as well.",
    "Please give my thanks to {others}, too.",
    "Would you pass my thanks on to {others}?",
    "I'd also like to thank {others}, if you would pass that on.",
    "Would you thank {others} for me?",
    "Please tell {others} how much I appreciated their time.",
)

_PART_TOPIC = (
    P.TALK(
        "I took a lot from our conversation about {topic}.",
        "I enjoyed talking with you about {topic}.",
    ),
    P.TALK(
        "A high point for me was talking with you about {topic}.",
        "I liked talking with you about {topic}.",
    ),
    P.TALK(
        "I learned a great deal from our conversation about {topic}.",
        "I valued our conversation about {topic}.",
    ),
    P.TALK("What I enjoyed most was talking with you about {topic}."),
    P.TALK(
        "Since our conversation, I've often thought about {topic}.",
        "Since then, I've thought about {topic}.",
    ),
    P.TALK(
        "There was a lot to think over in our conversation about {topic}.",
        "I liked our conversation about {topic}.",
    ),
)

_FEEDBACK = (
    (
        "If you have a moment to name one thing I could have done better, I'd appreciate it. If that isn't possible, I understand.",
        "If you could name one thing to do better, I'd appreciate it.",
    ),
    (
        "Is there anything I could do better next time? I'd value a line from you, and I understand if you can't say.",
        "Is there anything I could do better next time?",
    ),
    (
        "If you're able to share any feedback, however brief, I'd be grateful for it.",
        "I'd be grateful for any feedback you can share.",
    ),
    (
        "I'd welcome any feedback you can give me, and I understand if there is none you can share.",
        "I'd welcome any feedback you can give me.",
    ),
    (
        "One piece of advice for my next interview would mean a lot to me, if you're free to give it.",
        "One piece of advice would mean a lot to me.",
    ),
    (
        "If there is one thing you'd suggest I work on, I'd like to hear it. If you would rather not say, that's fine, too.",
        "If there is one thing I should work on, I'd like to hear it.",
    ),
)

_WISH = (
    P.HOUSE("I wish you and the team well."),
    P.HOUSE("I wish you and your colleagues every success."),
    (P.HOUSE("All the best to you and the team."), "All the best."),
    "I wish you all the best for the months ahead.",
    P.HOUSE("I'll follow the team's work with interest."),
    "I wish you well with everything ahead.",
)

_PART_CLOSE = (
    "If another role comes up that you think would suit me, I'd be happy to hear from you.",
    "I'd be glad to be considered again if the right position opens up.",
    (P.TALK("I hope our paths cross again."), "I hope we'll be in touch again."),
    "I'd gladly apply again.",
    "Please keep me in mind if something similar opens up.",
    "I'd welcome the chance to be considered again.",
)

_PART_REJECTED: Parts = {
    "subject": (
        ("Thank you – {position}", "Thank you for letting me know"),
        (
            "Thank you for letting me know about {role}",
            "Thank you for getting back to me – {position}",
            "Thank you for getting back to me",
        ),
        ("Thank you for your answer – {position}", "Thank you for your answer"),
        (P.INTERVIEW("My thanks for the interview – {position}"), "My thanks – {position}", "My thanks"),
        ("Thank you for considering me – {position}", "Thank you for considering me"),
        ("With thanks – {position}", "With thanks"),
    ),
    "thanks": (
        (
            "Thank you for letting me know about {role}. I'm disappointed, of course, but I appreciate the clear answer.",
            "Thank you for letting me know. I appreciate the clear answer.",
            "Thank you for letting me know.",
        ),
        (
            "I appreciate your getting back to me about {role}, and I understand the decision.",
            "I appreciate your getting back to me, and I understand.",
            "I appreciate your getting back to me.",
        ),
        (
            "Thank you for telling me about the decision on {role}. I had hoped for a different answer, but I appreciate the chance I had.",
            "Thank you for telling me about the decision. I appreciate the chance.",
            "Thank you for telling me.",
        ),
        (
            "Thank you for your message about {role}. I would have liked the job, and I respect the decision.",
            "Thank you for writing to me. I respect the decision.",
            "Thank you for writing to me.",
        ),
        (
            "I'm grateful that you wrote to me about {role}. I would have enjoyed the work.",
            "I'm grateful that you wrote to me with the decision.",
            "I'm grateful that you wrote to me.",
        ),
        (
            "Thank you for considering me for {role}, and for letting me know how it turned out.",
            "Thank you for considering me, and for letting me know how it turned out.",
            "Thank you for considering me.",
        ),
    ),
    "topic": _PART_TOPIC,
    "feedback": _FEEDBACK,
    "others": _PART_OTHERS,
    "wish": _WISH,
    "close": _PART_CLOSE,
}

_PART_RESCINDED: Parts = {
    **_PART_REJECTED,
    "subject": P.OFFER.each(
        ("About the offer – {position}", "About the offer"),
        ("Your news about the offer – {position}", "Your news about the offer"),
        ("The offer for {role}", "The offer – {position}", "The change to the offer"),
        ("Your message about the offer – {position}", "Your message about the offer"),
        ("Thank you for letting me know – {position}", "Thank you for letting me know"),
        ("With thanks – {position}", "With thanks"),
    ),
    "thanks": P.OFFER.each(
        (
            "Thank you for telling me that the offer for {role} no longer stands. It's hard news, and I appreciate hearing it from you.",
            "Thank you for telling me that the offer no longer stands.",
            "Thank you for telling me of the change.",
        ),
        (
            "I was sorry to learn that the offer for {role} has been withdrawn, and I appreciate your message.",
            "I was sorry to learn of the change, and I appreciate your message.",
            "I was sorry to learn of the change.",
        ),
        (
            "The news about the offer for {role} was hard to hear, but I appreciate your telling me.",
            "The news about the offer was hard to hear, but thank you for writing.",
            "Thank you for writing about the offer.",
        ),
        (
            "Thank you for your message about the offer for {role}. I had been looking forward to the work, and I understand that things can change.",
            "Thank you for your message about the offer. I understand that things can change.",
            "Thank you for your message about the offer.",
        ),
        (
            "I appreciate your letting me know that things have changed with the offer for {role}. I'm disappointed, and I'm sure it wasn't an easy message to write.",
            "I appreciate your letting me know of the change.",
        ),
        (
            "Thank you for being straightforward with me about the change in plans for {role}.",
            "Thank you for being straightforward with me about the change.",
        ),
    ),
    "feedback": (
        (
            "If the reason had to do with me, I'd appreciate knowing what it was.",
            "If it had to do with me, I'd appreciate knowing why.",
        ),
        (
            "If you're able to tell me what changed, I'd be grateful.",
            "Could you tell me what changed?",
        ),
        (
            "If there is anything on my side that played a part, I'd like to know.",
            "If anything on my side played a part, I'd like to know.",
        ),
        (
            "May I ask what led to it? I understand if you can't say.",
            "May I ask what led to it?",
        ),
        (
            "If you can share the reason, it would help me to understand.",
            "If you can share the reason, please do.",
        ),
        (
            "Was there anything I could have done differently? I'd value a straight answer.",
            "Was there anything I could have done differently?",
        ),
    ),
    "close": (
        "If things change again, I'd be happy to hear from you.",
        "If the position opens up again, I hope you'll think of me.",
        (P.TALK("I hope our paths cross again."), "I hope we'll be in touch again."),
        "I'd still be interested if it becomes possible later.",
        "Please let me know if anything changes.",
        "I'd be open to talking again if the situation changes.",
    ),
}

_PART_CLOSED: Parts = {
    **_PART_REJECTED,
    "thanks": (
        (
            "Thank you for letting me know that {role} is no longer open.",
            "Thank you for letting me know that the search is over.",
            "Thank you for letting me know.",
        ),
        (
            "I appreciate your telling me that you're no longer hiring for {role}.",
            "I appreciate your telling me that the search is over.",
            "I appreciate your telling me.",
        ),
        (
            "I appreciate the update, and I was sorry to hear that the search is over for {role}.",
            "I appreciate the update, and I was sorry to hear it.",
            "I appreciate the update.",
        ),
        (
            "Thank you for the update on {role}. I'm sorry it didn't come together.",
            "Thank you for the update. I'm sorry it didn't come together.",
            "Thanks for the news.",
        ),
        (
            "Thank you for the news about {role}. I would have enjoyed the work, and it's good to know where things stand.",
            "Thank you for the news. It's good to know where things stand.",
        ),
        (
            "Thank you for taking the time to tell me the outcome for {role}.",
            "Thank you for taking the time to tell me.",
        ),
    ),
}

_THROUGH_AN_AGENCY: Parts = {
    **_PART_REJECTED,
    "subject": (
        ("Thank you – {position}", "Thank you for letting me know"),
        (
            "Thank you for your work on {role}",
            "Thank you for your work – {position}",
            "Thank you for your work",
        ),
        ("Thank you for your support – {position}", "Thank you for your support"),
        ("My thanks for your help – {position}", "My thanks for your help"),
        ("The outcome, and my thanks – {position}", "The outcome, and my thanks"),
        ("With thanks – {position}", "With thanks for your help"),
    ),
    "thanks": (
        (
            "Thank you for passing on the decision about {role}. I'm disappointed, but it helped to have your support.",
            "Thank you for passing on the decision, and for your support.",
            "Thank you for passing on the decision.",
        ),
        (
            "I appreciate your letting me know how {role} turned out, and all the work you put into it.",
            "I appreciate your letting me know, and the work you put in.",
            "I appreciate your letting me know.",
        ),
        (
            "Thank you for all your support with {role}, even though it didn't work out this time.",
            "Thank you for all your support, even though it didn't work out.",
            "Thank you for your support.",
        ),
        (
            "Thank you for the update on {role}, and for putting me forward.",
            "Thank you for the update, and for putting me forward.",
            "Thank you for putting me forward.",
        ),
        (
            "I'm sorry that {role} didn't work out, and I'm grateful for the help you gave me.",
            "I'm sorry it didn't work out, and I'm grateful for your help.",
            "I'm grateful for your help.",
        ),
        (
            "Thank you for everything you did on my behalf for {role}.",
            "Thank you for everything you did on my behalf.",
        ),
    ),
    "feedback": (
        (
            "If they said anything about what I could have done better, I'd appreciate hearing it.",
            "Did they say what I could have done better?",
        ),
        (
            "Did they give any feedback I could learn from?",
            "Did they give any feedback?",
        ),
        (
            "If you have any feedback from their side, however brief, I'd be grateful for it.",
            "I'd be grateful for any feedback from their side.",
        ),
        (
            "Was there anything in their feedback that I should work on?",
            "Was there any feedback from them?",
        ),
        (
            "If they told you what decided it, it would help me to know.",
            "Did they say what decided it?",
        ),
        (
            "Is there anything you would suggest I do differently next time?",
            "What would you suggest I do differently?",
        ),
    ),
    "wish": (
        "I'd be happy to hear of similar roles.",
        "I'm still looking and open to other roles.",
        "I'd be happy to talk about what else might fit.",
        "Please think of me when the next opening comes in.",
        "I'd like to continue the search with you.",
        "Let me know whenever something suitable comes up.",
    ),
    "close": (
        "It was good to work with you on this.",
        "I'm available to talk whenever it suits you.",
        "I'm open to your suggestions.",
        "I'm happy to send an updated [resume|CV] if that helps.",
        "Thanks again for your support.",
        "I appreciate all your effort.",
    ),
}
_THROUGH_AN_AGENCY = {part: said for part, said in _THROUGH_AN_AGENCY.items() if part != "topic"}

REJECTION_REPLY = Outline(
    orders=(
        (("thanks", "topic"), ("feedback", "others", "wish", "close")),
        (("thanks",), ("topic", "others"), ("feedback", "close", "wish")),
    ),
    optional=("wish", "others", "close", "topic"),
    occasions={
        "rejected": _PART_REJECTED,
        "rescinded": _PART_RESCINDED,
        "closed": _PART_CLOSED,
        "agency": _THROUGH_AN_AGENCY,
    },
    conditional=frozenset({"feedback"}),
)

# ---------------------------------------------------------------------------------- a farewell

_THANKS_ON_LEAVING = (
    (
        P.TALK("Thank you for the time you took to talk with me."),
        "Thank you for your interest in me.",
    ),
    "I appreciate the time you and everyone involved put into this.",
    (P.TALK("I'm grateful for how openly you spoke with me."), "I'm grateful for your time."),
    "Thank you for your patience and for all the information along the way.",
    "I appreciated your time and your interest in me.",
    (P.TALK("Thank you for a thoughtful conversation."), "Thank you for your thoughtful attention."),
)

_LEAVING_TOPIC = (
    P.TALK("I especially enjoyed our conversation about {topic}."),
    P.TALK("I'll remember our conversation about {topic}."),
    P.TALK("It was a pleasure to talk with you about {topic}."),
    P.TALK("I took a lot away from our conversation about {topic}."),
    P.TALK("I've thought back more than once to our conversation about {topic}."),
    P.TALK("I enjoyed hearing your thoughts about {topic}."),
)

_LEAVING_WISH = (
    "I wish you every success with the search.",
    (
        P.HOUSE("I hope you find the right person soon, and I wish the team well."),
        "I hope you find the right person soon.",
    ),
    (P.HOUSE("I wish you and your team all the best."), "I wish you all the best."),
    "I hope we can stay in touch.",
    "I'd be happy to stay in touch.",
    (P.TALK("Perhaps we'll meet again somewhere down the road."), "I hope you find the person you need."),
)

_PART_DECLINED: Parts = {
    "subject": P.OFFER.each(
        ("My answer to your offer – {position}", "My answer to your offer"),
        ("Declining the offer – {position}", "Declining the offer"),
        ("Your offer for {role}", "Your offer – {position}", "Your offer"),
        ("My decision on {role}", "My decision on the offer – {position}", "My decision on the offer"),
        ("Thank you, and my answer – {position}", "Thank you, and my answer"),
        ("About your offer – {position}", "About your offer"),
    ),
    "outcome": P.OFFER.each(
        (
            "I've thought carefully about your offer for {role}, and I've decided to decline it {because}.",
            "I've thought carefully about your offer for {role}, and I've decided to decline it.",
            "I've thought carefully about your offer, and I've decided to decline it.",
            "I've decided to decline your offer.",
        ),
        (
            "Thank you for the offer for {role}. After a lot of thought, I'm going to decline it {because}.",
            "Thank you for the offer for {role}. After a lot of thought, I'm going to decline it.",
            "Thank you for the offer. After a lot of thought, I'm going to decline it.",
            "Thank you for the offer; I'm going to decline it.",
        ),
        (
            "I'm writing to decline the offer for {role} {because}. It was not an easy decision.",
            "I'm writing to decline the offer for {role}. It was not an easy decision.",
            "I'm writing to decline your offer. It was not an easy decision.",
            "I'm writing to decline your offer.",
        ),
        (
            "This was a hard decision to make: I'm saying no to the offer for {role} {because}.",
            "This was a hard decision to make: I'm saying no to the offer for {role}.",
            "This was a hard decision: I'm saying no to the offer.",
            "I'm saying no to the offer.",
        ),
        (
            "After weighing it for some time, I've decided to turn down the offer for {role} {because}.",
            "After weighing it for some time, I've decided to turn down the offer for {role}.",
            "After a good amount of thought, I've decided to turn down the offer.",
            "I've decided to turn down the offer.",
        ),
        (
            "I wanted you to have my answer without delay: I'm declining the offer for {role} {because}.",
            "I wanted you to have my answer without delay: I'm declining the offer for {role}.",
            "I wanted you to have my answer without delay: I'm declining the offer.",
            "I'm declining the offer.",
        ),
    ),
    "thanks": (
        (
            "Thank you for your confidence in me, and for the time you put into this.",
            "Thank you for your confidence in me.",
        ),
        "I appreciate your trust in me.",
        ("I'm grateful that you chose me, and for your time throughout.", "I'm grateful that you chose me."),
        "Thank you for making me feel welcome from the start.",
        ("I was [honored|honoured] to be chosen, and I appreciate your time.", "I appreciate your time."),
        "Being chosen meant a lot to me, and I'm grateful.",
    ),
    "topic": _LEAVING_TOPIC,
    "wish": (
        (P.HOUSE("I wish you and the team every success."), "I wish you every success."),
        (
            P.HOUSE("I hope you find the right person soon, and I wish the team well."),
            "I hope you find the right person soon.",
        ),
        (P.HOUSE("I wish you and your team all the best."), "I wish you all the best."),
        "I hope we can stay in touch.",
        "I'd be happy to stay in touch.",
        (
            P.TALK("Perhaps we'll meet again somewhere down the road."),
            "I hope you find the person you need.",
        ),
    ),
}

_PART_WITHDRAWN: Parts = {
    "subject": (
        ("Withdrawing my application – {position}", "Withdrawing my application"),
        ("My application – {position}", "My application"),
        ("My application for {role}", "My application, and my thanks – {position}", "About my application"),
        ("Withdrawal – {position}", "Withdrawal of my application"),
        ("An update on my application – {position}", "An update on my application"),
        ("Stepping back – {position}", "Stepping back"),
    ),
    "outcome": (
        (
            "I've decided to withdraw my application for {role} {because}.",
            "I've decided to withdraw my application for {role}.",
            "I've decided to withdraw my application.",
        ),
        (
            "After some thought, I'd like to withdraw from consideration for {role} {because}.",
            "After some thought, I'd like to withdraw from consideration for {role}.",
            "After some thought, I'd like to withdraw from consideration.",
            "I'd like to withdraw from consideration.",
        ),
        (
            "I'm writing to let you know that I'm withdrawing my application for {role} {because}.",
            "I'm writing to let you know that I'm withdrawing my application for {role}.",
            "I'm writing to let you know that I'm withdrawing my application.",
            "I'm withdrawing my application.",
        ),
        (
            "I wanted you to know as soon as I was sure: I'm taking myself out of consideration for {role} {because}.",
            "I wanted you to know as soon as I was sure: I'm taking myself out of consideration for {role}.",
            "I wanted you to know as soon as I was sure: I'm withdrawing my application.",
        ),
        (
            "I've made a decision about {role}: I won't be going further with my application {because}.",
            "I've made a decision about {role}: I won't be going further with my application.",
            "I won't be going further with my application.",
        ),
        (
            "I've decided not to continue as a candidate for {role} {because}.",
            "I've decided not to continue as a candidate for {role}.",
            "I've decided not to continue as a candidate.",
        ),
    ),
    "thanks": _THANKS_ON_LEAVING,
    "topic": _LEAVING_TOPIC,
    "wish": _LEAVING_WISH,
}

_CANCELLING: Parts = {
    **_PART_WITHDRAWN,
    "subject": (
        ("[Canceling|Cancelling] our interview – {position}", "[Canceling|Cancelling] our interview"),
        ("About our interview – {position}", "About our interview"),
        ("Withdrawing before the interview – {position}", "Withdrawing before the interview"),
        ("A change of plans – {position}", "A change of plans for our interview"),
        ("Please cancel my interview – {position}", "Please cancel my interview"),
        ("Withdrawing from the process – {position}", "Withdrawing from the process"),
    ),
    "outcome": (
        (
            "I need to cancel our interview on {day}, and I'm withdrawing my application for {role} {because}.",
            "I need to cancel our interview on {day}, as I've decided to withdraw my application for {role}.",
            "I need to cancel our interview, and I'm withdrawing my application for {role} {because}.",
            "I need to cancel our interview, as I've decided to withdraw my application for {role}.",
            "I need to cancel our interview, as I've decided to withdraw my application.",
        ),
        (
            "I wanted to tell you before our interview on {day} that I'm withdrawing my application for {role} {because}.",
            "I wanted to tell you before our interview on {day} that I'm withdrawing my application for {role}.",
            "I wanted to tell you before our interview that I'm withdrawing my application for {role} {because}.",
            "I wanted to tell you before our interview that I'm withdrawing my application for {role}.",
            "I wanted to tell you before our interview that I'm withdrawing my application.",
        ),
        (
            "I'm writing to cancel the interview on {day}. I'm withdrawing from consideration for {role} {because}.",
            "I'm writing to cancel the interview on {day}. I'm withdrawing from consideration for {role}.",
            "I'm writing to cancel the interview. I'm withdrawing from consideration for {role} {because}.",
            "I'm writing to cancel the interview. I'm withdrawing from consideration for {role}.",
            "I'm writing to cancel the interview and withdraw my application.",
        ),
        (
            "I'm sorry to have to cancel our interview on {day}. I've decided not to go ahead with {role} {because}.",
            "I'm sorry to have to cancel our interview on {day}. I've decided not to go ahead with {role}.",
            "I'm sorry to have to cancel our interview. I've decided not to go ahead with {role} {because}.",
            "I'm sorry to have to cancel our interview. I've decided not to go ahead with {role}.",
            "I'm sorry to have to cancel our interview. I've decided not to go ahead.",
        ),
        (
            "Please take our interview on {day} [off your calendar|out of your diary], as I've decided to withdraw my application for {role}.",
            "Please take our interview [off your calendar|out of your diary], as I've decided to withdraw my application for {role}.",
            "Please take our interview [off your calendar|out of your diary], as I've decided to withdraw.",
        ),
        (
            "I've made a decision that affects our interview on {day}: I'm withdrawing my application for {role} {because}.",
            "I've made a decision that affects our interview on {day}: I'm withdrawing my application for {role}.",
            "I've made a decision that affects our interview: I'm withdrawing my application for {role} {because}.",
            "I've made a decision that affects our interview: I'm withdrawing my application for {role}.",
            "I've made a decision that affects our interview: I'm withdrawing my application.",
        ),
    ),
    "thanks": (
        "I'm sorry for the inconvenience, and I appreciate your understanding.",
        "Thank you for setting it up, and I'm sorry for any inconvenience.",
        "I [apologize|apologise] for the change and appreciate your time.",
        "Thank you for the invitation and for the time you set aside.",
        "Thank you for the invitation, and I [apologize|apologise] for any trouble this causes.",
        "I appreciate the invitation, and I'm sorry for the extra work.",
    ),
}

_SUBJECT_TO_A_REFERRER = (
    ("How it went – {position}", "How my application went"),
    ("An update on {role}", "An update – {position}", "An update on my application"),
    ("News about {role}", "News about my application – {position}", "News about my application"),
    ("The outcome – {position}", "The outcome of my application"),
    ("What came of {role}", "What came of my application – {position}", "What came of my application"),
    ("The latest on {role}", "The latest on my application – {position}", "The latest on my application"),
)

_THANKS_TO_A_REFERRER = (
    "Thank you again for putting my name forward.",
    "I'm grateful that you recommended me.",
    "Your recommendation opened the door, and I appreciate it.",
    "Thank you for speaking up for me.",
    "Thank you for vouching for me. I won't forget it.",
    "It meant a lot that you recommended me.",
)

_WISH_TO_A_REFERRER = (
    "I'd be happy to return the [favor|favour] whenever I can.",
    "If I can ever be of help to you, please tell me.",
    "I hope I can do something for you in return.",
    "I'll keep you posted on what comes next.",
    "Let me know if I can help you with anything.",
    "Please let me know if I can ever do something for you.",
)

_TOPIC_TO_A_REFERRER = (
    P.TALK("It helped me, too, to talk with you about {topic}."),
    P.TALK("I was also helped by what you told me about {topic}."),
    P.TALK("It also helped that we had talked about {topic}."),
    P.TALK("I felt better prepared after talking with you about {topic}."),
    P.TALK("I often thought of our conversation about {topic}."),
    P.TALK("I also got a lot out of our conversation about {topic}."),
)

_REFERRER_YES: Parts = {
    "subject": _SUBJECT_TO_A_REFERRER,
    "outcome": (
        P.YES(
            "I have good news: I've accepted an offer for {role}.",
            "I have good news: I've accepted the offer.",
        ),
        P.YES(
            "It worked out: they offered me {role}, and I've said yes.",
            "It worked out: they made me an offer, and I've said yes.",
        ),
        P.YES(
            "I wanted you to be among the first to know that I've accepted {role}.",
            "I wanted you to be among the first to know that I've accepted the offer.",
        ),
        P.YES(
            "I'm delighted to tell you that I've accepted an offer for {role}.",
            "I'm delighted to tell you that I've accepted their offer.",
        ),
        P.YES(
            "You were right to send me their way: I've accepted an offer for {role}.",
            "You were right to send me their way: I've accepted their offer.",
        ),
        P.YES(
            "I'm very happy to tell you that I've said yes to {role}.",
            "I'm very happy to tell you that I've said yes to the offer.",
        ),
    ),
    "thanks": _THANKS_TO_A_REFERRER,
    "topic": _TOPIC_TO_A_REFERRER,
    "wish": _WISH_TO_A_REFERRER,
}

_REFERRER_OFFERED: Parts = {
    **_REFERRER_YES,
    "outcome": (
        P.OFFER(
            "I have good news: they've offered me {role}.",
            "I have good news: they've made me an offer.",
        ),
        P.OFFER(
            "They've made me an offer for {role}, and I wanted you to know.",
            "They've made me an offer, and I wanted you to know.",
        ),
        P.OFFER(
            "I wanted you to be among the first to know: they've offered me {role}.",
            "I wanted you to be among the first to know: they've made me an offer.",
        ),
        P.OFFER(
            "I've been offered {role}. I'm delighted, and I'm thinking it through now.",
            "I've been made an offer. I'm delighted, and I'm thinking it through now.",
        ),
        P.OFFER(
            "Your recommendation led somewhere: they've offered me {role}.",
            "Your recommendation led somewhere: they've made me an offer.",
        ),
        P.OFFER(
            "They'd like to hire me for {role}, and I'm very happy about it.",
            "They'd like to hire me, and I'm very happy about it.",
        ),
    ),
}

_REFERRER_NO: Parts = {
    **_REFERRER_YES,
    "outcome": (
        (
            "I wanted to let you know that {role} didn't work out.",
            "I wanted to let you know that it didn't work out.",
        ),
        (
            "A quick update: I didn't get {role}.",
            "A quick update: I didn't get the job.",
        ),
        (
            "Unfortunately, nothing came of {role}.",
            "Unfortunately, nothing came of it.",
        ),
        (
            "I've had their answer now, and I wasn't chosen for {role}.",
            "I've had their answer now, and I wasn't chosen.",
        ),
        (
            "I've heard back from them, and unfortunately it's a no for {role}.",
            "I've heard back from them, and unfortunately it's a no.",
        ),
        (
            "I'm sorry to say that they chose someone else for {role}.",
            "I'm sorry to say that they chose someone else.",
        ),
    ),
}

_REFERRER_OWN: Parts = {
    **_REFERRER_YES,
    "outcome": (
        (
            "I wanted you to hear it from me: I've decided against {role} {because}.",
            "I wanted you to hear it from me: I've decided against {role}.",
            "I wanted you to hear it from me: I've decided against it.",
        ),
        (
            "After a lot of thought, I've decided not to pursue {role} any further {because}.",
            "After a lot of thought, I've decided not to pursue {role} any further.",
            "After a lot of thought, I've decided not to pursue it any further.",
        ),
        (
            "I've made up my mind about {role}, and I'm not going ahead {because}.",
            "I've made up my mind about {role}, and I'm not going ahead.",
            "I've made up my mind, and I'm not going ahead.",
        ),
        (
            "I've told them that I won't be going further with {role}.",
            "I've told them that I won't be going further.",
        ),
        (
            "In the end, I decided that {role} isn't the right step for me now {because}.",
            "In the end, I decided that {role} isn't the right step for me now.",
            "In the end, I decided that it isn't the right step for me now.",
        ),
        (
            "It was a close call, but I've said no to {role}.",
            "It was a close call, but I've said no.",
        ),
    ),
}

_HELPER: Parts = {
    **_REFERRER_YES,
    "outcome": (
        *_REFERRER_YES["outcome"][:4],
        P.YES(
            "You helped me find my way there: I've accepted an offer for {role}.",
            "You helped me find my way there: I've accepted their offer.",
        ),
        _REFERRER_YES["outcome"][5],
    ),
    "thanks": (
        "Thank you for your help along the way.",
        "Your advice made a difference.",
        "You gave me a real picture of the place.",
        "I appreciate the time you gave me.",
        "Thank you for answering my questions.",
        "Your answers helped me decide.",
    ),
    "wish": (
        P.AHEAD("I look forward to seeing you there."),
        P.AHEAD("I hope to see you once I've started."),
        (P.AHEAD("It will be good to see you at work before long."), "I hope we can talk in person soon."),
        (P.AHEAD("It will be good to know someone there already."), "I'd like to stay in touch with you."),
        "If I can help you with anything, please let me know.",
        (P.AHEAD("I hope we'll run into each other there soon."), "I hope our paths cross soon."),
    ),
}

FAREWELL = Outline(
    orders=(
        (("outcome",), ("thanks", "topic", "wish")),
        (("outcome",), ("thanks", "topic"), ("wish",)),
        (("outcome", "thanks"), ("topic", "wish")),
    ),
    optional=("topic", "wish"),
    occasions={
        "declined": _PART_DECLINED,
        "withdrawn": _PART_WITHDRAWN,
        "cancelling": _CANCELLING,
        "referrer_yes": _REFERRER_YES,
        "referrer_offered": _REFERRER_OFFERED,
        "referrer_no": _REFERRER_NO,
        "referrer_own": _REFERRER_OWN,
        "helper": _HELPER,
    },
)
