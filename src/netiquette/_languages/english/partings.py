"""What one says when a process is over: the reply to a no, and the farewell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, aloud, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["FAREWELL", "REJECTION_REPLY"]


# --------------------------------------------------------------------------------------- a no

_PART_OTHERS = (
    "My thanks also to {others}.",
    "Please thank {others} for me as well.",
    "I'm grateful to {others} as well.",
    "My thanks go to {others} as well.",
    "Thank you to {others} as well.",
    "Please pass my thanks to {others}, too.",
)

_PART_SAID = ("{said}",) * VARIANTS

_PART_TOPIC = (
    (
        P.TALK("I thoroughly enjoyed our conversation about {topic}."),
        formally(P.TALK("I greatly valued our conversation about {topic}.")),
    ),
    (
        P.TALK(
            "I'm glad that I could talk with you about {topic}.",
            "I liked talking with you about {topic}.",
        ),
        formally(P.TALK("I was pleased to speak with you about {topic}.")),
    ),
    (
        P.TALK(
            "I learned a great deal from our conversation about {topic}.",
            "I valued our conversation about {topic}.",
        ),
        formally(
            P.TALK(
                "I found our conversation about {topic} very valuable.",
                "I valued our conversation about {topic}.",
            )
        ),
    ),
    (
        P.TALK("I was glad to have the chance to talk with you about {topic}."),
        formally(P.TALK("I was glad that I could speak with you about {topic}.")),
    ),
    (
        P.TALK("I truly valued our conversation about {topic}."),
        formally(P.TALK("I particularly valued our conversation about {topic}.")),
    ),
    (
        P.TALK(
            "I appreciated the chance to talk with you about {topic}.",
            "I liked our conversation about {topic}.",
        ),
        formally(
            P.TALK(
                "I appreciated the opportunity to speak with you about {topic}.",
                "I appreciated our conversation about {topic}.",
            )
        ),
    ),
)

_FEEDBACK = (
    (
        "If you're free to name one thing I could have done better, I'd be grateful.",
        "If you could name one thing to do better, I'd be grateful.",
    ),
    (
        "Is there anything I could do better next time? Even a brief comment would help.",
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
        P.HELD("If you have any advice for my next interview, I'd welcome it."),
        "If you have any advice for me, I'd welcome it.",
    ),
    (
        "If there is one thing you'd suggest I work on, I'd like to know. If you would rather not say, that's fine, too.",
        "If there is one thing I should work on, I'd like to know.",
    ),
)

_WISH = (
    (P.HOUSE("I wish you and the team well."), "I wish you well."),
    P.HOUSE("I wish you and your colleagues every success."),
    (P.HOUSE("All the best to you and the team."), "All the best."),
    "I wish you all the best for the months ahead.",
    P.HOUSE("I wish you and the team continued success."),
    "I wish you all the best for the future.",
)

_PART_CLOSE = (
    (
        "If another role comes up that might be a good fit, I'd be glad to hear from you.",
        formally("Should another suitable position arise, I would be glad to hear from you."),
    ),
    (
        "I'd be glad to be considered again if the right position opens up.",
        formally("I would be glad to be considered again if a suitable position becomes available."),
    ),
    (
        (P.TALK("I hope our paths cross again before long."), "I hope we'll be in touch again."),
        formally(P.TALK("I hope that our paths will cross again."), "I hope that we will be in touch again."),
    ),
    (
        "I'd be happy to apply again if something suitable comes up.",
        formally("I would gladly apply again if another position came up."),
    ),
    (
        "I hope you'll keep me in mind if something similar opens up.",
        formally("I hope that you will keep me in mind if a similar position becomes available."),
    ),
    (
        "I'd welcome the opportunity to be considered again.",
        formally("I would be glad to be considered for another position."),
    ),
)

_PART_REJECTED: Parts = {
    "subject": (
        ("Thank you – {position}", "Thank you for letting me know"),
        (
            "Thank you for letting me know about {role}",
            "Thank you for getting back to me – {position}",
            "Thank you for getting back to me",
        ),
        ("Thank you for the update – {position}", "Thank you for the update"),
        ("Thank you for telling me – {position}", "Thank you for telling me"),
        ("Thank you for considering me – {position}", "Thank you for considering me"),
        ("With thanks – {position}", "With thanks"),
    ),
    "thanks": (
        (
            "Thank you for letting me know your decision on {role}. I'm disappointed, of course, but I'm glad to have had the chance.",
            "Thank you for letting me know the outcome. I'm disappointed, but I'm glad to have had the chance.",
            "Thank you for letting me know the outcome.",
        ),
        (
            "Thank you for getting back to me about {role}. I understand the decision, and I appreciate your time.",
            "Thank you for getting back to me. I understand the decision.",
            "Thank you for getting back to me.",
        ),
        (
            "Thank you for the update on {role}. I'm sorry it didn't work out this time, but I appreciate the opportunity.",
            "Thank you for the update. I'm sorry it didn't work out this time.",
            "Thank you for the update.",
        ),
        (
            "Thank you for telling me your decision on {role}. I would have enjoyed the work, but I understand.",
            "Thank you for telling me your decision, which I respect.",
            "Thank you for telling me your decision.",
            aloud(
                "Thank you for giving me your answer. I would have enjoyed the work, but I respect the decision.",
                "Thank you for giving me your answer.",
            ),
        ),
        (
            "I appreciate your letting me know your decision on {role}, and I'm grateful to have been considered.",
            "I appreciate your taking the time to let me know about the decision.",
            "I appreciate your letting me know.",
        ),
        (
            "Thank you for considering me for {role} and for letting me know how it turned out.",
            "Thank you for considering me and for letting me know how it turned out.",
            "I'm grateful that you considered me.",
        ),
    ),
    "topic": _PART_TOPIC,
    "said": _PART_SAID,
    "feedback": _FEEDBACK,
    "others": _PART_OTHERS,
    "wish": _WISH,
    "close": _PART_CLOSE,
}

_PART_RESCINDED: Parts = {
    **_PART_REJECTED,
    "subject": P.OFFER.each(
        ("About the offer – {position}", "About the offer"),
        ("Your update on the offer – {position}", "Your update on the offer"),
        ("The offer for {role}", "The offer – {position}", "The change to the offer"),
        ("Your message about the offer – {position}", "Your message about the offer"),
        ("Thank you for letting me know – {position}", "Thank you for letting me know"),
        ("With thanks – {position}", "With thanks"),
    ),
    "thanks": P.OFFER.each(
        (
            "Thank you for telling me that the offer for {role} has been withdrawn. I'm disappointed, of course, but I appreciate your being open with me.",
            "Thank you for telling me that the offer has been withdrawn.",
            "Thank you for letting me know of the change.",
        ),
        (
            "I was sorry to learn that the offer for {role} has been withdrawn, but I appreciate your letting me know.",
            "I was sorry to learn that the offer has been withdrawn.",
            "I was sorry to learn of the change.",
        ),
        (
            "I was disappointed to hear that the offer for {role} has been withdrawn, but I appreciate hearing it from you.",
            "I was disappointed to hear that the offer has been withdrawn.",
            "I was disappointed to hear of the change.",
        ),
        (
            "Thank you for telling me about the change of plan for {role}. I had been looking forward to the work, but I understand.",
            "Thank you for telling me about the change of plan. I understand.",
            "Thank you for telling me about the change of plan.",
        ),
        (
            "I appreciate your letting me know that the offer for {role} has been withdrawn. I'm sure that wasn't easy to do.",
            "I appreciate your letting me know that the offer has been withdrawn.",
            "I appreciate your letting me know.",
        ),
        (
            "Thank you for letting me know that the offer for {role} no longer stands. I was sorry to hear it, but I understand.",
            "Thank you for letting me know that the offer no longer stands.",
        ),
    ),
    "feedback": (
        (
            "If the reason had to do with me, I'd be grateful to know what it was.",
            "If it had to do with me, I'd be grateful to know why.",
        ),
        (
            "If you're able to tell me what changed, I'd be grateful.",
            "Could you tell me what changed?",
        ),
        (
            "If there was something I could have done differently, I'd like to know.",
            "If I could have done something differently, I'd like to know.",
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
            "Is there anything you can tell me about the reason? If not, that's fine, too.",
            "Is there anything you can tell me about the reason?",
        ),
    ),
    "close": (
        (
            "If the situation changes, I'd be glad to hear from you.",
            formally("Should the situation change, I would be glad to hear from you."),
        ),
        (
            "If the position opens up again, I hope you'll think of me.",
            formally("If the position becomes available again, I hope that you will consider me."),
        ),
        _PART_CLOSE[2],
        (
            "I'd still be very interested if it becomes possible later on.",
            formally("I would remain very interested if it became possible at a later date."),
        ),
        (
            "I hope you'll keep me in mind if the position opens up again.",
            formally("I hope that you will keep me in mind if the position becomes available again."),
        ),
        (
            "If it becomes possible after all, I'd still be very interested.",
            formally("Should it become possible after all, I would still be very interested."),
        ),
    ),
}

_PART_CLOSED: Parts = {
    **_PART_REJECTED,
    "thanks": (
        (
            "Thank you for letting me know that {role} is no longer open. I was sorry to learn that, but I understand.",
            "Thank you for letting me know that the position is no longer open.",
            "Thank you for letting me know the outcome.",
        ),
        (
            "Thank you for telling me that you're no longer hiring for {role}. I appreciate having been considered.",
            "Thank you for telling me that you're no longer hiring.",
            "Thank you for telling me.",
        ),
        (
            "Thank you for the update. I was sorry to hear that {role} is no longer available.",
            "Thank you for the update. I was sorry to hear that the position is closed.",
            "Thank you for the update.",
        ),
        (
            "Thank you for the news about {role}. I'm sorry it didn't work out, but I understand.",
            "Thank you for the news. I'm sorry it didn't work out, but I understand.",
            "Thank you for the news.",
            aloud(
                "Thank you for telling me where things stand. I'm sorry it didn't work out, but I understand.",
                "Thank you for telling me where things stand.",
            ),
        ),
        (
            "I appreciate your letting me know that {role} has been closed. I'm disappointed, but it helps to know where things stand.",
            "I appreciate your letting me know. It helps to know where things stand.",
            "I appreciate your letting me know.",
        ),
        (
            "Thank you for considering me for {role} and for taking the time to tell me that the search is over.",
            "Thank you for considering me and for telling me that the search is over.",
            "I'm grateful that you considered me.",
        ),
    ),
}

_THROUGH_AN_AGENCY: Parts = {
    **_PART_REJECTED,
    "subject": (
        ("Thank you – {position}", "Thank you for letting me know"),
        (
            "Thank you for your help with {role}",
            "Thank you for all your work – {position}",
            "Thank you for all your work",
        ),
        ("Thank you for your support – {position}", "Thank you for your support"),
        ("Thank you for your help – {position}", "Thank you for your help"),
        ("Thank you for everything – {position}", "Thank you for everything"),
        ("With thanks – {position}", "With thanks for your help"),
    ),
    "thanks": (
        (
            "Thank you for letting me know about the decision on {role}. I'm disappointed, of course, but I'm grateful for all your support.",
            "Thank you for letting me know, and for your support.",
            "Thank you for letting me know the outcome.",
        ),
        (
            "Thank you for telling me about the decision on {role}, and for all the work you put in.",
            "Thank you for telling me, and for all the work you put in.",
            "Thank you for telling me.",
        ),
        (
            "Thank you for all your support with {role}, even though it didn't work out this time.",
            "Thank you for all your support, even though it didn't work out.",
            "Thank you for your support with this.",
        ),
        (
            "Thank you for the update on {role}, and for putting me forward.",
            "Thank you for the update, and for putting me forward.",
            "Thank you for putting me forward.",
        ),
        (
            "I'm sorry that {role} didn't work out, but I'm grateful for all your help.",
            "I'm sorry it didn't work out, but I'm grateful for all your help.",
            "I'm thankful for all your help.",
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
            "If they gave you any feedback, however brief, I'd be grateful for it.",
            "Any feedback from them would be a great help.",
        ),
        (
            "Was there anything in their feedback that I should work on?",
            "Was there any feedback from them?",
        ),
        (
            "If they told you the reason, it would help me to know it.",
            "Did they tell you the reason?",
        ),
        (
            "Is there anything you would suggest I do differently next time?",
            "What would you suggest I do differently?",
        ),
    ),
    "wish": (
        "It was good to work with you on this.",
        "I'm available to talk whenever it suits you.",
        "I'd be happy to talk about what else might be a good fit.",
        "I can send you an updated [resume|CV] if that helps.",
        "I'm still looking for this kind of work.",
        "Please let me know if something suitable comes up.",
    ),
    "close": (
        (
            "If you hear of a similar role, I'd be very interested.",
            formally("If you learn of a similar position, I would be very interested."),
        ),
        (
            "I'm still looking, and I'm open to other roles.",
            formally("I am still looking for a position and would welcome your suggestions."),
        ),
        ("I'm open to your suggestions.", formally("I am open to any suggestions that you may have.")),
        (
            "Please keep me in mind for similar openings.",
            formally("Please keep me in mind for similar positions."),
        ),
        (
            "I hope you'll think of me if you hear of something suitable.",
            formally("I hope that you will think of me should you learn of a suitable position."),
        ),
        (
            "I'm still looking for the right position.",
            formally("I am continuing to look for the right position."),
        ),
    ),
}
_REPLY_TO_AN_AGENCY: Parts = {
    part: said for part, said in _THROUGH_AN_AGENCY.items() if part not in {"topic", "said"}
}

REJECTION_REPLY = Outline(
    orders=(
        (("thanks", "topic", "said", "others"), ("feedback", "wish", "close")),
        (("thanks", "topic", "said", "others"), ("feedback", "close", "wish")),
    ),
    optional=("wish", "others", "close", "topic", "said"),
    occasions={
        "rejected": _PART_REJECTED,
        "rescinded": _PART_RESCINDED,
        "closed": _PART_CLOSED,
        "agency": _REPLY_TO_AN_AGENCY,
    },
    conditional=frozenset({"feedback"}),
)

# ---------------------------------------------------------------------------------- a farewell

_THANKS_ON_LEAVING = (
    (
        P.HIRES("Thank you for your time and for your interest in me."),
        "Thank you for your time and for everything you've done.",
        formally("Thank you for your time and for your interest in my application."),
    ),
    (
        "I appreciate the time and attention you gave me.",
        formally("I appreciate the time and attention that you gave my application."),
    ),
    (
        P.HIRES("I'm grateful for your time and your interest in me."),
        "I'm grateful for your time.",
        formally("I am grateful for your time and for your interest."),
    ),
    (
        P.HIRES("Thank you for considering me and for the effort you put into this."),
        "Thank you for the effort you put into this.",
        formally(
            P.HIRES("Thank you for considering me and for all your effort."), "Thank you for all your effort."
        ),
    ),
    (
        P.HIRES("I appreciate your interest in me, and I'm sorry for any inconvenience."),
        "I'm sorry for any inconvenience, and I appreciate your help.",
        formally("I appreciate your interest, and I [apologize|apologise] for any inconvenience."),
    ),
    (
        "Thank you for all the time you gave my application.",
        formally("I am grateful for all the time that you gave my application."),
    ),
)

_LEAVING_OTHERS = (
    "My thanks to {others}, too.",
    "Please thank {others} for me, too.",
    "Please pass my thanks on to {others} as well.",
    "I'd also like to thank {others}.",
    "Please let {others} know how grateful I am, too.",
    "Please extend my thanks to {others} as well.",
)

_LEAVING_TOPIC = (
    P.TALK("I especially enjoyed our conversation about {topic}."),
    P.TALK("I enjoyed having the chance to talk with you about {topic}."),
    P.TALK("It was a pleasure talking with you about {topic}."),
    P.TALK("I got a lot out of our conversation about {topic}."),
    P.TALK("I enjoyed getting to talk with you about {topic}."),
    P.TALK("I appreciated talking with you about {topic}."),
)

_LEAVING_WISH = (
    (P.HOUSE("I wish you and the team every success."), "I wish you every success."),
    (
        P.HOUSE("I hope you find the right person soon, and I wish the team well."),
        "I hope you find the right person soon.",
    ),
    (P.HOUSE("I wish you and your team all the best."), "I wish you all the very best."),
    (P.TALK("I hope we can stay in touch."), "I wish you well with the search."),
    (P.TALK("I'd be glad if we stayed in touch."), "I hope the search goes well."),
    (
        P.TALK("I hope our paths cross again, and I wish you continued success."),
        "I wish you continued success.",
    ),
)

_PART_DECLINED: Parts = {
    "subject": P.OFFER.each(
        ("My answer to the offer – {position}", "My answer to the offer"),
        ("Declining the offer – {position}", "Declining the offer"),
        ("The offer for {role}", "The offer – {position}", "The offer"),
        ("My decision on {role}", "My decision on the offer – {position}", "My decision on the offer"),
        ("My response to the offer – {position}", "My response to the offer"),
        ("About the offer – {position}", "About the offer"),
    ),
    "outcome": P.OFFER.each(
        (
            "After careful thought, I've decided to decline the offer for {role} {because}.",
            "After careful thought, I've decided to decline the offer for {role}.",
            "After careful thought, I've decided to decline the offer.",
            "I've decided to say no to the offer.",
        ),
        (
            "I was glad to be offered {role}. After a lot of thought, I've decided to decline {because}.",
            "I was glad to be offered {role}. After a lot of thought, I've decided to decline.",
            "Thank you for the offer. After a lot of thought, I've decided to decline.",
            "Thank you for the offer, but I've decided to decline.",
        ),
        (
            "I want to let you know that I've decided to decline the offer for {role} {because}.",
            "I want to let you know that I've decided to decline the offer for {role}.",
            "I want to let you know that I've decided to decline the offer.",
            "I have to decline the offer.",
        ),
        (
            "I've made the difficult decision to decline the offer for {role} {because}.",
            "I've made the difficult decision to decline the offer for {role}.",
            "I've made the difficult decision to decline the offer.",
        ),
        (
            "I've thought hard about the offer for {role}, and I've decided not to take it {because}.",
            "I've thought hard about the offer for {role}, and I've decided not to take it.",
            "I've thought hard about the offer, and I've decided not to take it.",
            "I've decided not to take the offer.",
        ),
        (
            "I'm sorry to say that I've decided to decline the offer for {role} {because}.",
            "I'm sorry to say that I've decided to decline the offer for {role}.",
            "I'm sorry to say that I've decided to decline the offer.",
            "I've decided to decline the offer.",
        ),
    ),
    "thanks": (
        (
            P.HIRES(
                "Thank you for your confidence in me and for all the time you put into this.",
                "Thank you for your confidence.",
                formally(
                    "Thank you for the confidence that you have shown in me and for your time.",
                    "Thank you for your confidence in me.",
                ),
            ),
            "Thank you for all the time you put into this.",
        ),
        (P.HIRES("I really appreciate your trust in me."), "I really appreciate all you've done."),
        (
            P.HIRES(
                "It was not an easy decision, and I'm grateful for your time and your trust in me.",
                "I'm grateful for your trust in me.",
            ),
            "It was not an easy decision, and I'm grateful for your time.",
        ),
        (
            P.HIRES("Thank you for choosing me and for being so generous with your time."),
            "Thank you for your time and effort.",
            formally(
                P.HIRES("Thank you for choosing me and for giving me a great deal of your time."),
                "I am grateful for your time and effort.",
            ),
        ),
        (
            "I was [honored|honoured] to be chosen, and I appreciate all your time.",
            "I appreciate your time.",
        ),
        (
            "It meant a lot to me to be chosen, and I'm very grateful for your time.",
            "It meant a lot to me to be chosen.",
        ),
    ),
    "topic": _LEAVING_TOPIC,
    "said": _PART_SAID,
    "others": _LEAVING_OTHERS,
    "wish": _LEAVING_WISH,
}

_PART_WITHDRAWN: Parts = {
    "subject": (
        ("Withdrawing my application – {position}", "Withdrawing my application"),
        ("Withdrawing from consideration – {position}", "Withdrawing from consideration"),
        (
            "Withdrawing my application for {role}",
            "Leaving the process – {position}",
            "Leaving the process",
        ),
        ("Withdrawal of my application – {position}", "Withdrawal of my application"),
        ("An update on my application – {position}", "An update on my application"),
        ("My decision to withdraw – {position}", "My decision to withdraw"),
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
            "I want to let you know that I'm withdrawing my application for {role} {because}.",
            "I want to let you know that I'm withdrawing my application for {role}.",
            "I want to let you know that I'm withdrawing my application.",
            "I'm withdrawing my application.",
        ),
        (
            "I've made the difficult decision to withdraw my application for {role} {because}.",
            "I've made the difficult decision to withdraw my application for {role}.",
            "I've made the difficult decision to withdraw my application.",
        ),
        (
            "After a great deal of thought, I've decided to withdraw as a candidate for {role} {because}.",
            "After a great deal of thought, I've decided to withdraw as a candidate for {role}.",
            "After a great deal of thought, I've decided to withdraw as a candidate.",
            "I've decided to withdraw as a candidate.",
        ),
        (
            "I wanted to let you know that I've decided not to continue with my application for {role} {because}.",
            "I wanted to let you know that I've decided not to continue with my application for {role}.",
            "I wanted to let you know that I've decided not to continue with my application.",
            "I've decided not to continue with my application.",
        ),
    ),
    "thanks": _THANKS_ON_LEAVING,
    "topic": _LEAVING_TOPIC,
    "said": _PART_SAID,
    "others": _LEAVING_OTHERS,
    "wish": _LEAVING_WISH,
}

_CANCELLING: Parts = {
    **_PART_WITHDRAWN,
    "subject": (
        ("[Canceling|Cancelling] my interview – {position}", "[Canceling|Cancelling] my interview"),
        ("Withdrawing before the interview – {position}", "Withdrawing before the interview"),
        ("[Canceling|Cancelling] the interview – {position}", "[Canceling|Cancelling] the interview"),
        ("Withdrawing my application – {position}", "Withdrawing my application"),
        ("Please cancel my interview – {position}", "Please cancel my interview"),
        ("My interview and my application – {position}", "My interview and my application"),
    ),
    "outcome": (
        (
            "I need to cancel my interview on {day} and withdraw my application for {role} {because}.",
            "I need to cancel my interview on {day} and withdraw my application for {role}.",
            "I need to cancel my interview and withdraw my application for {role} {because}.",
            "I need to cancel my interview and withdraw my application for {role}.",
            "I need to cancel my interview and withdraw my application.",
        ),
        (
            "I wanted to let you know that I won't be coming to the interview on {day}. I've chosen to withdraw my application for {role} {because}.",
            "I wanted to let you know that I won't be coming to the interview on {day}. I've chosen to withdraw my application for {role}.",
            "I wanted to let you know that I won't be coming to the interview. I've chosen to withdraw my application for {role} {because}.",
            "I wanted to let you know that I won't be coming to the interview. I've chosen to withdraw my application for {role}.",
            "I won't be coming to the interview, as I've decided to withdraw my application.",
        ),
        (
            "Unfortunately, I need to cancel the interview on {day}. I've decided to withdraw from consideration for {role} {because}.",
            "Unfortunately, I need to cancel the interview on {day}. I've decided to withdraw from consideration for {role}.",
            "Unfortunately, I need to cancel the interview. I've decided to withdraw from consideration for {role} {because}.",
            "Unfortunately, I need to cancel the interview. I've decided to withdraw from consideration for {role}.",
            "Unfortunately, I need to cancel the interview. I've decided to withdraw from consideration.",
        ),
        (
            "I'm sorry, but I have to cancel my interview on {day}, as I'm withdrawing my application for {role}.",
            "I'm sorry, but I have to cancel my interview, as I'm withdrawing my application for {role}.",
            "I'm sorry, but I have to cancel my interview, as I'm withdrawing my application.",
        ),
        (
            "I've decided to withdraw from the hiring process for {role} {because}. Could you please cancel my interview on {day}?",
            "I've decided to withdraw from the hiring process for {role}. Could you please cancel my interview on {day}?",
            "I've decided to withdraw from the hiring process for {role} {because}. Could you please cancel my interview?",
            "I've decided to withdraw from the hiring process for {role}. Could you please cancel my interview?",
            "I've decided to withdraw from the hiring process. Could you please cancel my interview?",
        ),
        (
            "After some consideration, I'm withdrawing my application for {role} {because}. That means I'll need to cancel the interview on {day}.",
            "After some consideration, I'm withdrawing my application for {role}. That means I'll need to cancel the interview on {day}.",
            "After some consideration, I'm withdrawing my application for {role} {because}. That means I'll need to cancel the interview.",
            "After some consideration, I'm withdrawing my application for {role}. That means I'll need to cancel the interview.",
            "I'm withdrawing my application, so I need to cancel the interview.",
        ),
    ),
    "thanks": (
        (
            "I'm sorry for the inconvenience, and I appreciate your understanding.",
            formally("I regret the inconvenience, and I appreciate your understanding."),
        ),
        "Thank you for inviting me, and I'm sorry for any inconvenience.",
        "I [apologize|apologise] for the inconvenience and appreciate your time.",
        (
            "Thank you for the invitation and for the time you set aside.",
            formally("I am grateful for the invitation and for the time that you set aside."),
        ),
        "Thank you for the invitation, and I [apologize|apologise] for any trouble this causes.",
        "I appreciate the invitation, and I'm sorry for any trouble.",
    ),
    "wish": (
        *_LEAVING_WISH[:3],
        "I wish you well with the search.",
        "I hope the search goes well.",
        "I wish you continued success.",
    ),
}

_SUBJECT_OF_GOOD_NEWS = (
    ("Good news – {position}", "Good news about my application"),
    ("Good news about {role}", "Good news and a thank-you – {position}", "Good news and a thank-you"),
    ("An update on {role}", "An update – {position}", "An update on my application"),
    ("Good news, and thank you – {position}", "Good news, and thank you"),
    ("News about {role}", "News about my application – {position}", "News about my application"),
    ("Thank you, and good news – {position}", "Thank you, and good news"),
)

_SUBJECT_TO_A_REFERRER = (
    ("An update on my application – {position}", "An update on my application"),
    ("An update on {role}", "An update and my thanks – {position}", "An update and my thanks"),
    ("News about {role}", "News about my application – {position}", "News about my application"),
    ("An update and a thank-you – {position}", "An update and a thank-you"),
    (
        "My application for {role}",
        "Update on my application – {position}",
        "Update on my application",
    ),
    ("Thank you, and an update – {position}", "Thank you, and an update"),
)

_THANKS_TO_A_REFERRER = (
    (
        "Thank you again for putting my name forward.",
        "Thank you for putting my name forward.",
        formally(
            "I would like to thank you again for putting my name forward.",
            "I am grateful that you put my name forward.",
        ),
    ),
    (
        "I'm very grateful that you recommended me.",
        formally("I am very grateful to you for recommending me."),
    ),
    ("Thank you so much for passing my name along.", "Thank you for passing my name along."),
    "Thank you for putting in a good word for me.",
    ("I'm very thankful that you vouched for me.", "Thank you for vouching for me."),
    ("It meant a lot to me that you recommended me.", "It meant a lot that you recommended me."),
)

_WISH_TO_A_REFERRER = (
    "I'd be happy to return the [favor|favour] whenever I can.",
    "If there's anything I can do for you in return, please let me know.",
    "I hope to return the [favor|favour] [someday|one day].",
    "I'll keep you posted on what comes next.",
    "If I can help you in any way, please let me know.",
    "I hope you'll let me know if I can ever help.",
)

_TOPIC_TO_A_REFERRER = (
    P.TALK("I'm also grateful for our conversation about {topic}."),
    P.TALK("I also appreciated our conversation about {topic}."),
    P.TALK("I'm also glad that we got to talk about {topic}."),
    P.TALK("It was also helpful to talk with you about {topic}."),
    P.TALK("I also really enjoyed our conversation about {topic}."),
    P.TALK("It was also good to talk with you about {topic}."),
)

_REFERRER_YES: Parts = {
    "subject": _SUBJECT_OF_GOOD_NEWS,
    "outcome": (
        P.YES(
            "I have good news: I've accepted an offer for {role}.",
            "I have good news: I've accepted the offer.",
        ),
        P.YES(
            "I wanted to share some good news: I've been offered {role}, and I've accepted.",
            "I wanted to share some good news: I got the job.",
        ),
        P.YES(
            "I wanted you to be among the first to know that I've accepted an offer for {role}.",
            "I wanted you to be among the first to know that I got the job.",
        ),
        P.YES(
            "I'm delighted to tell you that I've accepted the offer for {role}.",
            "I'm delighted to tell you that I got the job.",
        ),
        P.YES(
            "Good news: I got {role}, and I've accepted the offer.",
            "Good news: I got the job, and I've accepted.",
        ),
        P.YES(
            "I thought you'd like to know that I've accepted an offer for {role}.",
            "I thought you'd like to know that I got the job.",
        ),
    ),
    "thanks": _THANKS_TO_A_REFERRER,
    "topic": _TOPIC_TO_A_REFERRER,
    "wish": (
        *_WISH_TO_A_REFERRER[:3],
        (P.AHEAD("I'll let you know how it goes once I've started."), "I'll let you know how it goes."),
        *_WISH_TO_A_REFERRER[4:],
    ),
}

_REFERRER_OFFERED: Parts = {
    **_REFERRER_YES,
    "outcome": (
        P.OFFER(
            "I have good news: they've offered me {role}.",
            "I have good news: they've made me an offer.",
        ),
        P.OFFER(
            "I wanted to share some good news: I've been offered {role}.",
            "I wanted to share some good news: I've been made an offer.",
        ),
        P.OFFER(
            "I wanted you to be among the first to know that I've been offered {role}.",
            "I wanted you to be among the first to know that I've been made an offer.",
        ),
        P.OFFER(
            "I'm delighted to tell you that I've been offered {role}.",
            "I'm delighted to tell you that I've been made an offer.",
        ),
        P.OFFER(
            "Good news: I've been offered {role}.",
            "Good news: I've been made an offer.",
        ),
        P.OFFER(
            "I thought you'd like to know that I've been offered {role}.",
            "I thought you'd like to know that I've been made an offer.",
        ),
    ),
    "wish": (
        *_WISH_TO_A_REFERRER[:3],
        "I'll let you know what I decide.",
        *_WISH_TO_A_REFERRER[4:],
    ),
}

_REFERRER_NO: Parts = {
    **_REFERRER_YES,
    "subject": _SUBJECT_TO_A_REFERRER,
    "outcome": (
        (
            "I wanted to let you know that {role} didn't work out.",
            "I wanted to let you know that it didn't work out.",
        ),
        (
            "I wanted to tell you that, unfortunately, I didn't get {role}.",
            "I wanted to tell you that, unfortunately, I didn't get the job.",
        ),
        (
            "Unfortunately, things didn't work out with {role}.",
            "Unfortunately, things didn't work out.",
        ),
        (
            "I've heard back about {role}, and unfortunately it didn't work out.",
            "I've heard back, and unfortunately it didn't work out.",
        ),
        (
            "I'm sorry to say that I didn't get {role}.",
            "I'm sorry to say that I didn't get the job.",
        ),
        (
            "I wish I had better news, but {role} didn't work out.",
            "I wish I had better news, but it didn't work out.",
        ),
    ),
    "thanks": (
        *_THANKS_TO_A_REFERRER[:2],
        (
            "Even so, thank you so much for passing my name along.",
            "Even so, thank you for passing my name along.",
            formally(
                "Even so, thank you very much for passing my name along.",
                "Even so, I thank you for passing my name along.",
            ),
        ),
        *_THANKS_TO_A_REFERRER[3:5],
        "It still means a lot to me that you recommended me.",
    ),
    "wish": _WISH_TO_A_REFERRER,
}

_REFERRER_OWN: Parts = {
    **_REFERRER_YES,
    "subject": _SUBJECT_TO_A_REFERRER,
    "outcome": (
        (
            "I wanted to let you know that I've decided not to pursue {role} {because}.",
            "I wanted to let you know that I've decided not to pursue {role}.",
            "I wanted to let you know that I've decided not to pursue the job.",
        ),
        (
            "After a lot of thought, I've decided against {role} {because}.",
            "After a lot of thought, I've decided against {role}.",
            "After a lot of thought, I've decided against the job.",
        ),
        (
            "After thinking it over, I've decided not to pursue {role} any further {because}.",
            "After thinking it over, I've decided not to pursue {role} any further.",
            "After thinking it over, I've decided not to pursue the job.",
        ),
        (
            "I wanted to tell you that I'm no longer pursuing {role} {because}.",
            "I wanted to tell you that I'm no longer pursuing {role}.",
            "I wanted to tell you that I'm no longer pursuing the job.",
        ),
        (
            "In the end, I decided to pass on {role} {because}.",
            "In the end, I decided to pass on {role}.",
            "In the end, I decided to pass on the job.",
        ),
        (
            "I wanted to tell you myself that I'm no longer a candidate for {role} {because}.",
            "I wanted to tell you myself that I'm no longer a candidate for {role}.",
            "I wanted to tell you myself that I'm no longer a candidate.",
        ),
    ),
    "wish": _WISH_TO_A_REFERRER,
}

_HELPER: Parts = {
    **_REFERRER_YES,
    "thanks": (
        ("Thank you for your help along the way.", formally("Thank you for your help throughout.")),
        "I'm so grateful for your help.",
        "Thank you so much for your help.",
        "Thank you for being so generous with your time.",
        "Thank you for all the help you gave me.",
        "It meant a lot to me that you took the time to help.",
    ),
    "wish": (
        (P.AHEAD("I look forward to seeing you at work."), "I hope to see you at work soon."),
        (P.AHEAD("I hope to see you soon after I start."), "I hope to see you soon."),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to joining you soon."),
            "I'd be happy to return the [favor|favour].",
        ),
        (
            P.AHEAD("It will be nice to start a job where I already know someone."),
            "I'll let you know how it goes.",
        ),
        "If I can help you with anything in return, just let me know.",
        (P.AHEAD("I hope we'll see each other once I start."), "I hope we'll see each other soon."),
    ),
}

FAREWELL = Outline(
    orders=(
        (("outcome",), ("thanks", "topic", "said", "others", "wish")),
        (("outcome",), ("thanks", "topic", "said", "others"), ("wish",)),
        (("outcome", "thanks", "others"), ("topic", "said", "wish")),
    ),
    optional=("others", "topic", "wish", "said"),
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
