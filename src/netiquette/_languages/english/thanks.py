"""What one says in thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["THANK_YOU"]


_THANKS_SAID: tuple[Wording, ...] = ("{said}",) * VARIANTS

# ------------------------------------------------------------------------------- an interview

_APOLOGY: tuple[Wording, ...] = (
    "I'm sorry this note is late.",
    ("I [apologize|apologise] for the delay in writing.", "My apologies for the delay."),
    ("Please excuse the delay in writing.", "Please excuse the delay."),
    ("I meant to write sooner, and I'm sorry.", "I'm sorry to write so late."),
    ("My apologies for writing only now.", "I'm sorry for the delay."),
    ("Forgive me for not writing sooner.", "Forgive the late note."),
)

_CURIOUS: tuple[Wording, ...] = (
    ("I'm especially interested in learning more about {topic}.", "I'd like to learn about {topic}."),
    ("I've been thinking about {topic} and would like to hear more.", "I keep thinking about {topic}."),
    ("There is a lot I'd like to ask about {topic}.", "I'd like to ask about {topic}."),
    ("I'd be interested to learn more about {topic}.", "I'm eager to learn about {topic}."),
    ("I'm very curious about {topic}.", "I'm curious about {topic}."),
    ("I'd particularly like to know more about {topic}.", "I'd like to know about {topic}."),
)
"""Where there was no talk."""

_THANKS_TOPIC: tuple[Wording, ...] = (
    (
        P.TALK("I learned a great deal when we talked about {topic}.", "I learned a lot about {topic}."),
        _CURIOUS[0],
    ),
    (
        P.TALK("Since we talked, I've been thinking about {topic}.", "I've thought a lot about {topic}."),
        _CURIOUS[1],
    ),
    (
        P.TALK("I especially enjoyed our discussion about {topic}.", "I enjoyed our exchange about {topic}."),
        _CURIOUS[2],
    ),
    (
        P.TALK("I came away wanting to hear more about {topic}.", "I came away curious about {topic}."),
        _CURIOUS[3],
    ),
    (
        P.TALK(
            "My mind keeps going back to our conversation about {topic}.",
            "I valued our talk about {topic}.",
        ),
        _CURIOUS[4],
    ),
    (
        P.TALK(
            "I particularly enjoyed talking with you about {topic}.",
            "I enjoyed hearing about {topic}.",
        ),
        _CURIOUS[5],
    ),
)

_NEED: tuple[Wording, ...] = (
    P.TALK(
        "You said that you need {need}. {proof_said}",
        "You said that you need {need}, which is close to what I've done: {proof}.",
        "You said that you need {need}, and I believe I can help with that.",
    ),
    P.TALK(
        "From what you said, you need {need}. {proof_said}",
        "From what you said, you need {need}, and I have something to show for that: {proof}.",
        "From what you said, you need {need}, and I'm confident that I could help.",
    ),
    P.TALK(
        "You mentioned that you need {need}. {proof_said}",
        "You mentioned that you need {need}, and I've done related work: {proof}.",
        "You mentioned that you need {need}, and I'd like to play my part in that.",
    ),
    P.TALK(
        "As I understand it, you need {need}. {proof_said}",
        "As I understand it, you need {need}. I'd bring relevant experience: {proof}.",
        "As I understand it, you need {need}, and I see how I could help.",
    ),
    P.TALK(
        "I gathered that you need {need}. {proof_said}",
        "I gathered that you need {need}, and I have an example of my own: {proof}.",
        "I gathered that you need {need}, and I know I could make a difference there.",
    ),
    P.TALK(
        "You told me that you need {need}. {proof_said}",
        "You told me that you need {need}. Here is what I can offer: {proof}.",
        "You told me that you need {need}, and that is where I could be most useful.",
    ),
)

_BRING: tuple[Wording, ...] = (
    (
        "{showing}",
        "Much of my work so far has involved {doing}.",
        "I'd bring {strength} to the position.",
    ),
    (
        "{showing}",
        "I've learned a lot from {doing}, and I'd bring that with me.",
        "What I can offer is {strength}.",
    ),
    (
        "{showing}",
        "I'm used to {doing}.",
        "I'd have {strength} to draw on.",
    ),
    (
        "{showing}",
        "I know from experience what {doing} takes.",
        "I can build on {strength}.",
    ),
    (
        "{showing}",
        "My own experience includes {doing}.",
        "I have {strength} to offer.",
    ),
    (
        "{showing}",
        "My experience in {doing} would be useful from the start.",
        "From the start, I could draw on {strength}.",
    ),
)

_BETTER: tuple[Wording, ...] = (
    P.TALK("{better_answer}"),
    P.TALK("{better_answer}"),
    P.TALK("{better_answer}"),
    P.TALK("{better_answer}"),
    P.TALK("{better_answer}"),
    P.TALK("{better_answer}"),
)
"""It speaks for itself: it says what was asked."""

_THANKS_INTEREST: tuple[Wording, ...] = (
    (
        (P.TALK | P.OPEN)("I came away sure that I want this job."),
        P.OPEN("This is work I would very much like to do."),
    ),
    (
        (P.TALK | P.OPEN)("The work you described is exactly what I hope to do next."),
        P.OPEN("This is the kind of work I hope to do next."),
    ),
    (
        (P.TALK | P.OPEN)("Hearing more about the work made me want to take it on."),
        P.OPEN("I'm very interested in the work, and I'd be happy to take it on."),
    ),
    (
        (P.TALK | P.OPEN)("What I heard convinced me that I'd enjoy this work."),
        P.OPEN("I believe I'd do this work well and enjoy it."),
    ),
    P.OPEN("I can easily picture myself doing this work."),
    (
        (P.TALK | P.OPEN)("It made me want the job even more."),
        P.OPEN("I'd very much like to have this job."),
        formally(
            (P.TALK | P.OPEN)("It strengthened my interest in the position."),
            P.OPEN("I would very much like to take on this position."),
        ),
    ),
)

_THANKS_MORE: tuple[Wording, ...] = (
    (P.TALK | P.OPEN | P.HOUSE)(
        "The questions we talked about are ones I'd happily spend my days on, and I liked the thought of "
        "working on them with your team."
    ),
    (P.TALK | P.OPEN)(
        "You spoke about it so concretely that I could picture a good week in the job, and it's a week I "
        "would enjoy."
    ),
    (P.TALK | P.OPEN)(
        "I like a position in which care and good [judgment|judgement] show, and from what you told me, this "
        "is one."
    ),
    (P.TALK | P.OPEN | P.HOUSE)(
        "Part of the reason is the work itself. The other part is the people, since I could see myself "
        "solving problems with you and your colleagues."
    ),
    (P.TALK | P.OPEN | P.HOUSE)(
        "It's worth doing well, and I got the sense that you and your team see it the same way."
    ),
    (P.TALK | P.OPEN)(
        "The work calls for what I most like to do, and from what you told me, there would be plenty of it."
    ),
)

_THANKS_LINK: tuple[Wording, ...] = (
    "I'm also sending this: {link}.",
    "This may be useful: {link}.",
    "Here is something you might like: {link}.",
    "You may like this: {link}.",
    "This might interest you: {link}.",
    "I'd like to share this: {link}.",
)

_THANKS_OTHERS: tuple[Wording, ...] = (
    "Please thank {others} for me.",
    "Please tell {others} that I said thank you.",
    "My thanks go to {others}, too.",
    "I'd also like to thank {others}.",
    "Would you give {others} my thanks?",
    "I'm grateful to {others}, too.",
)

_THANKS_NEXT: tuple[Wording, ...] = (
    "I look forward to {next_step}.",
    "I'm looking forward to {next_step}.",
    "I'm already looking forward to {next_step}.",
    "I was happy to hear that the next step is {next_step}.",
    "I'm ready for {next_step}.",
    "I'm eager for the next step: {next_step}.",
)

_THANKS_CLOSE: tuple[Wording, ...] = (
    (
        (P.DECIDES | P.OPEN)("I'm happy to send anything that would help you decide."),
        "Please let me know if you need anything else.",
        "I'm happy to tell you more.",
    ),
    ("I'd be happy to answer any further questions.", "I'm happy to answer questions."),
    ("Please ask if you'd like to know more.", "I'm here if you have questions."),
    (
        "If there's anything else I can answer, please ask.",
        "Please ask me anything.",
    ),
    (
        "I'm happy to say more about my experience.",
        "I'm happy to say more.",
    ),
    ("Please feel free to send me any questions.", "Please send any questions."),
)

_INTERVIEW: Parts = {
    "subject": (
        (
            P.INTERVIEW(
                "Thank you for the interview – {position}",
                "Thank you – {position}",
                "Thank you for the interview {at_or_for}",
                "Thank you for the interview",
            ),
            "Thank you – {position}",
            "Thank you",
        ),
        (
            P.INTERVIEW(
                "With thanks for the interview – {position}",
                "With thanks – {position}",
                "With thanks for the interview",
            ),
            "With thanks – {position}",
            "A note of thanks",
        ),
        (
            P.TALK("Thank you for talking with me – {position}", "Thank you for talking with me"),
            "Thank you for considering my application – {position}",
            "Thank you very much",
        ),
        ("Thank you for your time – {position}", "Thank you for your time"),
        (
            P.TALK(
                "Our conversation about {role}",
                "Thank you for our conversation – {position}",
                "Our conversation – {position}",
                "Thank you for our conversation",
            ),
            "My thanks – {position}",
            "My thanks",
        ),
        (
            P.INTERVIEW(
                "Many thanks for the interview – {position}",
                "Many thanks – {position}",
                "Many thanks for the interview",
            ),
            "Many thanks – {position}",
            "Many thanks",
        ),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.TALK(
                "Thank you for taking the time to discuss {role}.",
                "Thank you for taking the time to talk with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for considering me as a candidate for {role}."),
            "Thank you for your time.",
        ),
        (
            P.TALK(
                "Thank you for such a thoughtful conversation about {role}.",
                "Thank you for such a thoughtful conversation.",
            ),
            (P.CANDIDATE | P.DECIDES)("I appreciate being considered for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
        ),
        (
            P.INTERVIEW("Thank you for interviewing me for {role}.", "Thank you for interviewing me."),
            P.TALK("Thank you for talking with me about {role}.", "Thank you for talking with me."),
            (P.CANDIDATE | P.DECIDES)("Thank you for considering my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
        ),
        (
            P.TALK(
                "Thank you for making the time. It was a pleasure to talk with you about {role}.",
                "Thank you for making the time. It was a pleasure to talk with you.",
            ),
            (P.CANDIDATE | P.DECIDES)("I'm grateful that you're considering me for {role}."),
            "I'm grateful for the time.",
        ),
        (
            P.TALK(
                "Thank you for telling me about {role}.",
                "I'm grateful that you took the time to talk with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for reviewing my application for {role}."),
            "Many thanks for your time.",
        ),
        (
            P.TALK(
                "I wanted to thank you for our conversation about {role}.",
                "I wanted to thank you for our conversation.",
            ),
            (P.CANDIDATE | P.DECIDES)("I wanted to thank you for considering me for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "topic": _THANKS_TOPIC,
    "said": _THANKS_SAID,
    "need": _NEED,
    "bring": _BRING,
    "better": _BETTER,
    "interest": _THANKS_INTEREST,
    "more": _THANKS_MORE,
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "next": _THANKS_NEXT,
    "close": _THANKS_CLOSE,
}

# ------------------------------------------------------------------------------ another round

_AGAIN: Parts = {
    "subject": (
        (P.TALK("Thank you again – {position}", "Thank you again"), "Thank you for all your time"),
        (
            P.TALK("Our latest conversation – {position}", "Our latest conversation"),
            "With thanks for all your time",
        ),
        (
            P.INTERVIEW("A second note of thanks – {position}"),
            "A further note of thanks – {position}",
            "A further note of thanks",
        ),
        (
            P.TALK("Thank you for having me back – {position}", "Thank you for having me back"),
            "Thank you for the time you've given me",
        ),
        (
            P.TALK("Thank you for another conversation – {position}", "Thank you for another conversation"),
            "My thanks for all your time",
        ),
        (P.TALK("Thanks once more – {position}", "Thanks once more"), "Many thanks for all your time"),
    ),
    "apology": (
        "I [apologize|apologise] for the late note.",
        ("I'm sorry it has taken me so long to write.", "I'm sorry to be so late."),
        ("This comes later than I intended, and I'm sorry.", "I'm sorry this comes late."),
        "Please forgive the delay.",
        ("I'm sorry that you're only hearing from me now.", "I'm sorry for the long wait."),
        ("I'm late with this note, and I [apologize|apologise].", "I'm sorry to be late."),
    ),
    "thanks": (
        (
            P.TALK(
                "Thank you for making time for another conversation about {role}.",
                "Thank you for making time for another conversation.",
                "Thank you again.",
            ),
            "Thank you for all your time.",
        ),
        (
            P.TALK(
                "I appreciate all the time you've given me to talk about {role}.",
                "I appreciate all the time you've given me.",
            ),
            "I appreciate all your time.",
        ),
        (
            P.INTERVIEW(
                "Thank you for interviewing me again for {role}. It was a pleasure.",
                "Thank you for interviewing me again. It was a pleasure.",
            ),
            P.TALK("Thank you for talking with me again. It was a pleasure."),
            "I truly appreciate your time.",
        ),
        (
            P.TALK("Thank you for having me back to talk about {role}.", "Thank you for having me back."),
            "Thank you once more for your time.",
        ),
        (
            P.TALK(
                "Thank you for the chance to talk again about {role}.",
                "Thank you for the chance to talk again.",
                "My thanks once more.",
            ),
            "Thank you for the time you've given me.",
            "My thanks for your time.",
        ),
        (
            P.TALK(
                "I'm grateful that we could talk again about {role}.",
                "I'm grateful that we could talk again.",
            ),
            "I'm grateful for all your time.",
        ),
    ),
    "topic": (
        (
            P.TALK("It was good to talk in more detail about {topic}.", "It was good to talk about {topic}."),
            ("I'd be interested to hear more about {topic}.", "I'd like to hear about {topic}."),
        ),
        (
            P.TALK(
                "Our latest conversation has left me thinking about {topic}.",
                "You've left me thinking about {topic}.",
            ),
            ("I've given some thought to what I know about {topic}.", "I've thought about {topic}."),
        ),
        (
            P.TALK(
                "I found it especially helpful to talk with you about {topic}.",
                "I found it helpful to talk about {topic}.",
            ),
            ("I'd like to ask you more about {topic}.", "I'd like to ask more about {topic}."),
        ),
        (
            P.TALK(
                "Since we spoke, I've had some new thoughts about {topic}.",
                "I've had new thoughts about {topic}.",
            ),
            "I've had some new thoughts about {topic}.",
        ),
        (
            P.TALK(
                "I took a lot away from our exchange about {topic}.", "I valued our exchange about {topic}."
            ),
            "I'm eager to hear more about {topic}.",
        ),
        (
            P.TALK(
                "I really enjoyed our discussion about {topic}.", "I enjoyed our discussion about {topic}."
            ),
            "I'd enjoy discussing more about {topic}.",
        ),
    ),
    "said": _THANKS_SAID,
    "need": (
        P.TALK(
            "As we discussed, you need {need}. {proof_said}",
            "As we discussed, you need {need}, and I've done similar work: {proof}.",
            "As we discussed, you need {need}, and I know I could help.",
        ),
        P.TALK(
            "I now understand why you need {need}. {proof_said}",
            "I now understand why you need {need}. This is where my own work comes in: {proof}.",
            "I now understand why you need {need}, and I'd like to help.",
        ),
        P.TALK(
            "As you described it, you need {need}. {proof_said}",
            "As you described it, you need {need}, and I can point to this: {proof}.",
            "As you described it, you need {need}, and I'd gladly take that on.",
        ),
        P.TALK(
            "I've kept in mind that you need {need}. {proof_said}",
            "I've kept in mind that you need {need}, which is where this should help: {proof}.",
            "I've kept in mind that you need {need}, which is why I think I could be useful.",
        ),
        P.TALK(
            "You made it clear that you need {need}. {proof_said}",
            "You made it clear that you need {need}, and I have this to build on: {proof}.",
            "You made it clear that you need {need}, and I'm sure I could make a difference.",
        ),
        P.TALK(
            "I remember that you need {need}. {proof_said}",
            "I remember that you need {need}, and I can offer this: {proof}.",
            "I remember that you need {need}, and I'd like to help.",
        ),
    ),
    "bring": (
        (
            "{showing}",
            "I have experience in {doing}, and I'd use it here.",
            "I could be useful early on, thanks to {strength}.",
        ),
        (
            "{showing}",
            "I'd build on what I've learned from {doing}.",
            "For the work ahead, I have {strength} to draw on.",
        ),
        (
            "{showing}",
            "What I know best is {doing}.",
            "I have {strength} to build on here.",
        ),
        (
            "{showing}",
            "I'd bring what {doing} has taught me.",
            P.HOUSE("I'd add {strength} to what the team already has."),
            "I'd be able to offer {strength}.",
        ),
        (
            "{showing}",
            "I already know a lot about {doing}.",
            "I can offer {strength}.",
        ),
        (
            "{showing}",
            "A lot of my experience is in {doing}.",
            "I could put {strength} to use right away.",
        ),
    ),
    "better": (
        P.TALK("{better_answer}"),
        P.TALK("{better_answer}"),
        P.TALK("{better_answer}"),
        P.TALK("{better_answer}"),
        P.TALK("{better_answer}"),
        P.TALK("{better_answer}"),
    ),
    "interest": (
        (
            (P.TALK | P.OPEN)("The more I hear, the more certain I am that I want this job."),
            P.OPEN("I've become more certain that I want this job."),
            formally(
                (P.TALK | P.OPEN)("The more I hear, the more certain I am that I want this position."),
                P.OPEN("I have become more certain that I want this position."),
            ),
        ),
        P.OPEN("I'm certain that I would enjoy this work and do it well."),
        P.OPEN("Knowing more about the position has only added to my interest."),
        P.OPEN("My interest is as strong as ever, and I have a better idea of what I could contribute."),
        (
            (P.OPEN | P.HOUSE)("I'd be very happy to do this work with you and your colleagues."),
            P.OPEN("I'd be very happy to do this work."),
        ),
        (
            (P.TALK | P.OPEN)("I'd love to do this job, and our conversations have shown me why."),
            P.OPEN("I'd love to do this job."),
            formally(
                (P.TALK | P.OPEN)(
                    "I would very much like to do this work, and our conversations have shown me why."
                ),
                P.OPEN("I would very much like to be chosen for this position."),
            ),
        ),
    ),
    "more": (
        (P.TALK | P.OPEN | P.HOUSE)(
            "What appeals to me is the work itself as much as the people I'd be doing it with."
        ),
        (P.TALK | P.OPEN)(
            "The better I understand what the job involves, the more of it I [recognize|recognise] as what I do best."
        ),
        P.OPEN("There is more to it than I first saw, and I like what I've discovered."),
        (P.TALK | P.OPEN)(
            "I've caught myself thinking about the work between our conversations, and that happens to me "
            "only with things I care about."
        ),
        (P.TALK | P.OPEN | P.HOUSE)(
            "Our conversations have felt like working on something together, and I'd like more of that."
        ),
        (P.TALK | P.OPEN)(
            "It's the kind of work I would choose for myself, with enough in it that is familiar and enough that "
            "is new."
        ),
    ),
    "link": (
        "I'd also like to share this: {link}.",
        "I'm adding this, in case it's useful: {link}.",
        "Here is one more thing for you: {link}.",
        "I'd like to pass this [along|on] to you: {link}.",
        "I thought I would send you this: {link}.",
        "I also have this for you: {link}.",
    ),
    "others": (
        "Would you give my thanks to {others} as well?",
        "Please thank {others} on my behalf.",
        "I'm thankful to {others} as well.",
        "Please tell {others} how thankful I am.",
        "Please share my thanks with {others}.",
        "I owe thanks to {others}, too.",
    ),
    "next": (
        "I look forward to what comes next: {next_step}.",
        "I look forward to taking the next step: {next_step}.",
        "I'm happy to be moving on to {next_step}.",
        "I'm happy that the next step will be {next_step}.",
        "I'm also looking forward to {next_step}.",
        "I'm very much looking forward to {next_step}.",
    ),
    "close": (
        ("I'm happy to send anything else you need.", "I'm happy to send more."),
        ("If any questions remain, I'm happy to answer them.", "I'm happy to answer more."),
        ("Please tell me if there's anything I can add.", "I'm happy to add more."),
        (
            (P.TALK | P.OPEN)("I'm available whenever you'd like to talk again."),
            "I'm available if you have any questions.",
            "I'm open to questions.",
        ),
        ("I'm here if you have more questions.", "I'm here for questions."),
        ("Please let me know if there's anything I should send.", "Please tell me what to send."),
    ),
}

# ----------------------------------------------------------------------- screens and recruiters

_SCREENING: Parts = {
    **_INTERVIEW,
    "subject": (
        (
            P.TALK("Thank you for speaking with me – {position}"),
            "Thank you – {position}",
            "Thank you",
        ),
        ("With thanks – {position}", "A note of thanks"),
        (P.TALK("Thank you for talking with me – {position}"), "Thank you very much"),
        _INTERVIEW["subject"][3],
        (
            P.TALK(
                "Our conversation about {role}",
                "Thank you for our conversation – {position}",
                "Our conversation – {position}",
                "Thank you for our conversation",
            ),
            "My thanks – {position}",
            "My thanks",
        ),
        ("Many thanks – {position}", "Many thanks"),
    ),
    "thanks": (
        (
            P.TALK(
                "Thank you for speaking with me about {role}.",
                "Thank you for speaking with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for considering me as a candidate for {role}."),
            "Thank you for your time.",
        ),
        (
            P.TALK(
                "I appreciate your time, and I enjoyed hearing more about {role}.",
                "I enjoyed our conversation, and I appreciate your time.",
            ),
            P.CANDIDATE("I appreciate the time you're giving my application for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
        ),
        (
            P.TALK("Thank you for talking me through {role}.", "Thank you for talking with me."),
            P.CANDIDATE("Thank you for moving ahead with my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
        ),
        (
            P.TALK(
                "I'm grateful for your time, and it was a pleasure to speak with you about {role}.",
                "It was a pleasure to speak with you, and I'm grateful for your time.",
            ),
            (P.CANDIDATE | P.DECIDES)("I'm grateful that you're considering me for {role}."),
            "I'm grateful for the time.",
        ),
        (
            P.TALK(
                "Thank you for your interest in my application and for telling me about {role}.",
                "Thank you for your interest in my application and for talking with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for reviewing my application for {role}."),
            "Many thanks for your time.",
        ),
        (
            P.TALK(
                "I wanted to thank you for speaking with me about {role}.",
                "I wanted to thank you for speaking with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("I wanted to thank you for considering me for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "interest": (
        P.OPEN("Everything I've learned so far makes me want to take this further."),
        P.OPEN("The position calls for what I do best, and I hope to pursue it further."),
        P.OPEN("I'm even more interested now, and I'd like to continue."),
        P.OPEN("This is the kind of work I enjoy and do well, and I'm very interested in the position."),
        P.OPEN("I'm very interested in the position and would welcome the next step."),
        (
            P.OPEN("I'd love to take this further, because the work suits me very well."),
            formally(
                P.OPEN("I would very much like to take this further, because the work suits me very well.")
            ),
        ),
    ),
}

_THANKS_RECRUITER: Parts = {
    **_INTERVIEW,
    "thanks": (
        (
            P.TALK(
                "Thank you for your help along the way and for telling me about {role}.",
                "Thank you for your time and for your help along the way.",
            ),
            P.CANDIDATE("Thank you for your help with my application for {role}."),
            "Thank you for your help.",
        ),
        (
            P.CANDIDATE(
                "I appreciate all the time you've spent on my application for {role}.",
                "I appreciate all the time you've spent on my application.",
            ),
            "I really appreciate your help.",
        ),
        (
            P.TALK(
                "Thank you for such a helpful conversation about {role}.",
                "Thank you for such a helpful conversation.",
            ),
            P.CANDIDATE("Thank you for looking after my application for {role}."),
            "Thank you very much for your help.",
        ),
        (
            P.TALK(
                "I appreciate your help, and it was a pleasure to talk with you about {role}.",
                "It was a pleasure to talk with you, and I appreciate your help.",
            ),
            P.CANDIDATE("I'm grateful for your help with my application for {role}."),
            "I'm very grateful for your help.",
        ),
        (
            P.CANDIDATE(
                "Thank you for your time and for all your help with my application for {role}.",
                "Thank you for your time and for all your help with my application.",
            ),
            "Many thanks for your help.",
        ),
        (
            P.TALK(
                "I wanted to thank you for your help and for our conversation about {role}.",
                "I wanted to thank you for your help and for our conversation.",
            ),
            P.CANDIDATE("I wanted to thank you for your help with my application for {role}."),
            "I wanted to thank you for your help.",
        ),
    ),
}

# ------------------------------------------------------------------- people who help from outside

_THANKS_AGENCY: Parts = {
    "subject": (
        ("Thank you for your help – {position}", "Thank you for your help"),
        (
            P.HELD("After the interview – {position}"),
            "With thanks – {position}",
            "A note of thanks",
        ),
        ("Thank you for all your work – {position}", "Thank you for all your work"),
        (
            P.HELD("Thank you for making it possible – {position}"),
            "Thank you for your support – {position}",
            "Thank you for your support",
        ),
        ("I appreciate your support – {position}", "I appreciate your support"),
        (
            P.HELD("Many thanks for the interview – {position}"),
            "Many thanks for your help – {position}",
            "Many thanks for your help",
        ),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.HELD(
                "Thank you for arranging the interview for {role}.", "Thank you for arranging the interview."
            ),
            "Thank you for all your help with my application for {role}.",
            "Thank you for all your help.",
        ),
        (
            "Thank you for all you've done to present my application for {role}.",
            "Thank you for all you've done to present my application.",
            "I appreciate your efforts.",
        ),
        (
            "Thank you for all the work you've put into my application for {role}.",
            "Thank you for all the work you've put into my application.",
            "Thank you for all your work.",
        ),
        (
            P.HELD(
                "I'd like to thank you for making it possible for me to interview for {role}.",
                "I'd like to thank you for making my interview possible.",
            ),
            "I'd like to thank you for your work on my application for {role}.",
            "I'd like to thank you for your work.",
            "Thank you for your work.",
        ),
        (
            "I really appreciate your support with my application for {role}.",
            "I really appreciate your support with my application.",
            "I really appreciate your support.",
        ),
        (
            P.HELD(
                "I've now had the interview, and I wanted to thank you for all your help with {role}.",
                "I've now had the interview, and I wanted to thank you for all your help.",
            ),
            "I wanted to thank you for all your help with {role}.",
            "I wanted to thank you for all your help.",
        ),
    ),
    "topic": (
        P.TALK("I especially enjoyed talking about {topic}."),
        (
            P.HELD("I've now had the interview, and I enjoyed the conversation about {topic}."),
            P.TALK("I very much liked talking about {topic}.", "I liked talking about {topic}."),
        ),
        P.TALK("What I enjoyed most was talking about {topic}.", "I enjoyed talking about {topic}."),
        P.TALK("I came away wanting to hear more about {topic}.", "I came away curious about {topic}."),
        (
            P.HELD("I enjoyed the interview very much, in particular the conversation about {topic}."),
            P.TALK(
                "I very much enjoyed the conversation about {topic}.",
                "I enjoyed the conversation about {topic}.",
            ),
        ),
        P.TALK("I particularly liked talking about {topic}."),
    ),
    "said": _THANKS_SAID,
    "interest": (
        (
            (P.HELD | P.OPEN)("I'm even more interested in the position now than I was before."),
            (P.TALK | P.OPEN)("I'm even more interested in the position after our conversation."),
            P.OPEN("I'm very interested in the position."),
        ),
        P.OPEN("I'm very interested in the position and would like to continue."),
        (
            (P.HELD | P.OPEN)(
                "The interview left me with a very good impression of the company and the work."
            ),
            P.OPEN("I have a very good impression of the company and the work."),
        ),
        (
            (P.TALK | P.OPEN)("It was a good conversation, and I'd very much like to have the position."),
            P.OPEN("I'd very much like to have the position."),
        ),
        P.OPEN("My interest in the position is stronger than ever, and I'd be happy for them to know it."),
        (
            (P.TALK | P.OPEN)("I enjoyed the conversation, and the position interests me very much."),
            P.OPEN("The position interests me very much."),
        ),
    ),
    "link": (
        *_THANKS_LINK[:3],
        "They may like this: {link}.",
        _THANKS_LINK[4],
        "You're welcome to pass this [along|on]: {link}.",
    ),
    "others": _THANKS_OTHERS,
    "next": _THANKS_NEXT,
    "close": (
        ("I'm happy to send anything else they need.", "I'm happy to send more."),
        (
            "If they have further questions, I'd be happy to answer them.",
            "I'm happy to answer their questions.",
        ),
        ("Please tell me if there's anything more I can provide.", "Please tell me if I can do more."),
        ("I'm happy to send anything else that would help.", "I'm happy to send anything else."),
        (
            "I'm happy to talk whenever it's useful.",
            "I'm happy to talk any time.",
        ),
        ("If there's more I can do on my side, please tell me.", "I'm happy to do more."),
    ),
}

_COORDINATOR: Parts = {
    "subject": (
        (
            P.HELD("Thank you for arranging my interview – {position}"),
            "Thank you for your help – {position}",
            "Thank you for your help",
        ),
        ("With thanks for your help – {position}", "With thanks for your help"),
        ("Thank you for arranging everything – {position}", "Thank you for arranging everything"),
        ("Thank you for all the arrangements – {position}", "Thank you for all the arrangements"),
        ("My thanks for your help – {position}", "My thanks for your help"),
        ("Many thanks for your help – {position}", "Many thanks for your help"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.HELD(
                "Thank you for arranging my interview for {role}. You made everything easy for me.",
                "Thank you for arranging my interview. You made everything easy for me.",
            ),
            "Thank you for arranging everything so well. You've made it easy for me.",
            "Thank you for arranging everything.",
            "Thank you for arranging it.",
        ),
        (
            P.HELD(
                "Thank you for all your help with my interview for {role}.",
                "Thank you for all your help with my interview.",
            ),
            "Thank you for setting everything up so carefully.",
            "Thank you for setting everything up.",
            "Thank you for setting it up.",
        ),
        (
            P.HELD(
                "Thank you for everything you did to arrange my interview for {role}.",
                "Thank you for everything you did to arrange my interview.",
            ),
            "Thank you for everything you've done to arrange this.",
            "Thank you for everything you've done.",
        ),
        (
            P.HELD(
                "I really appreciate the care you took in arranging my interview for {role}.",
                "I really appreciate the care you took in arranging my interview.",
            ),
            "I really appreciate the care you've taken with all the arrangements.",
            "I really appreciate your care.",
        ),
        (
            P.HELD(
                "I'm grateful for all the work you put into arranging my interview for {role}.",
                "I'm grateful for all the work you put into the arrangements.",
            ),
            "I'm grateful for the work you've put into all the arrangements.",
            "I'm grateful for all your work.",
        ),
        (
            P.HELD(
                "You made everything easy, and I wanted to thank you for setting up my interview for {role}.",
                "You made everything easy, and I wanted to thank you for setting up my interview.",
            ),
            "Thank you for making everything so easy.",
            "Thank you for being so helpful.",
        ),
    ),
    "topic": (
        P.TALK(
            "I especially enjoyed the conversation about {topic}.", "I liked the conversation about {topic}."
        ),
        (
            P.HELD("I really enjoyed the interview, especially the discussion about {topic}."),
            P.TALK("It was a pleasure to talk about {topic}."),
        ),
        P.TALK("The high point was talking about {topic}.", "I enjoyed talking about {topic}."),
        P.TALK("I came away wanting to hear more about {topic}.", "I came away curious about {topic}."),
        (
            P.HELD("The interview was a pleasure, above all the conversation about {topic}."),
            P.TALK(
                "I very much enjoyed the conversation about {topic}.",
                "I enjoyed the conversation about {topic}.",
            ),
        ),
        P.TALK("I particularly liked talking about {topic}."),
    ),
    "said": _THANKS_SAID,
    "interest": (
        P.OPEN("I'm very interested in the position."),
        (
            (P.TALK | P.OPEN)("I came away with an excellent impression."),
            P.OPEN("I have an excellent impression so far."),
        ),
        (
            (P.HELD | P.OPEN)("I enjoyed the interview very much, and I'd be happy to have the position."),
            P.OPEN("I'd be very happy to have the position."),
        ),
        P.OPEN("I'm even more interested in the position now."),
        P.OPEN("I'm more interested in the position than ever."),
        (
            (P.TALK | P.OPEN)("I enjoyed the conversation, and I'm very interested in the position."),
            P.OPEN("I'm looking forward to what comes next."),
        ),
    ),
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "next": _THANKS_NEXT,
    "close": (
        ("I'm happy to send anything else that's needed.", "Please tell me what you need."),
        ("If you need anything else from me, I'm happy to send it.", "I'm happy to send what you need."),
        (
            "If there's anything I should fill in or send, please let me know.",
            "Please tell me what to fill in.",
        ),
        ("Please let me know if I can help with anything on my side.", "Please tell me if I can help."),
        ("If anything else is needed, please let me know.", "Please tell me what is needed."),
        ("Please let me know if I should send anything else.", "Please tell me what to send."),
    ),
}

_THANKS_REFERRER: Parts = {
    "subject": (
        ("Thank you for recommending me – {position}", "Thank you for recommending me"),
        ("With thanks for the referral – {position}", "With thanks for the referral"),
        ("Thank you for your recommendation – {position}", "Thank you for your recommendation"),
        ("Thank you for putting my name forward – {position}", "Thank you for putting my name forward"),
        ("My thanks for your support – {position}", "My thanks for your support"),
        ("Many thanks for the referral – {position}", "Many thanks for the referral"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            "Thank you for suggesting me for {role}. It means a lot to me.",
            "Thank you for suggesting me. It means a lot to me.",
            "Thank you for suggesting me.",
        ),
        ("Thank you for referring me for {role}.", "Thank you for referring me."),
        (
            "Thank you so much for recommending me for {role}.",
            "Thank you so much for recommending me.",
            formally(
                "Thank you very much for recommending me for {role}.",
                "Thank you very much for recommending me.",
                "Thank you for recommending me.",
            ),
        ),
        (
            "I'm very grateful that you put my name forward for {role}.",
            "I'm very grateful that you put my name forward.",
            "I'm grateful for your referral.",
        ),
        (
            "It was generous of you to recommend me, and I'm grateful for your support with {role}.",
            "It was generous of you to recommend me, and I'm grateful.",
            "I'm grateful for your recommendation.",
        ),
        (
            "Many thanks for referring me for {role}. It was a real help.",
            "Many thanks for referring me. It was a real help.",
            "Thank you for your referral.",
        ),
    ),
    "topic": (
        P.TALK("I learned a great deal when we talked about {topic}.", "I learned a lot about {topic}."),
        P.TALK("I got a lot out of our conversation about {topic}.", "Our talk about {topic} helped me."),
        P.TALK("I also enjoyed our discussion about {topic}."),
        P.TALK("I also valued our conversation about {topic}.", "I also valued our talk about {topic}."),
        P.TALK("I still draw on our conversation about {topic}.", "I still draw on our talk about {topic}."),
        P.TALK("I also enjoyed talking with you about {topic}."),
    ),
    "said": _THANKS_SAID,
    "interest": (
        (
            (P.HELD | P.OPEN)("I've had the interview, and I'm even more interested in the position now."),
            P.OPEN("I'm very interested in the position, and your support is a great help."),
        ),
        (
            (P.HELD | P.OPEN)("I've since had the interview, and I'd very much like to do this work."),
            P.OPEN("I'd very much like to do this work, and I'm hopeful."),
        ),
        (
            (P.HELD | P.OPEN)("My interview gave me a clear picture, and I can see myself enjoying the job."),
            P.OPEN("Everything I know about the job makes me want it."),
        ),
        (
            (P.HELD | P.OPEN)("I've had the interview now, and it confirmed that this is work I want to do."),
            P.OPEN("This is work I want to do, and your recommendation has brought it closer."),
        ),
        (
            (P.HELD | P.OPEN)("I enjoyed the interview and came away wanting the position."),
            P.OPEN("The position appeals to me very much."),
        ),
        (
            (P.HELD | P.OPEN)("I've had the interview, and the position sounds right for me."),
            P.OPEN("The position sounds right for me."),
        ),
    ),
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "next": _THANKS_NEXT,
    "close": (
        ("I'll let you know how things turn out.", "I'll let you know more."),
        ("If I can do something for you in return, I'd be happy to.", "I'd be happy to help you in return."),
        "I'll keep you up to date.",
        ("If I can ever return the kindness, please let me know.", "I hope to return the kindness."),
        ("I'll tell you as soon as I know more.", "I'll tell you more soon."),
        ("If there's ever something I can do for you, I'm here.", "I'm here if you need me."),
    ),
}

_REFERENCE: Parts = {
    "subject": (
        ("Thank you for being my reference – {position}", "Thank you for being my reference"),
        ("With thanks for your reference – {position}", "With thanks for your reference"),
        ("Thank you for supporting my application – {position}", "Thank you for supporting me"),
        ("Your reference, with my thanks – {position}", "Your reference, with my thanks"),
        ("My thanks for your reference – {position}", "My thanks for your reference"),
        ("Many thanks for your reference – {position}", "Many thanks for your reference"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            "Thank you for acting as a reference for my application for {role}.",
            "Thank you for acting as a reference for me.",
        ),
        (
            "I'm very grateful to have you as a reference for {role}.",
            "I'm very grateful to have you as a reference.",
        ),
        (
            "Thank you for supporting my application for {role} with your reference.",
            "Thank you for supporting me with your reference.",
        ),
        (
            "I'd like to thank you for being my reference for {role}. It means a great deal to me.",
            "I'd like to thank you for being my reference. It means a great deal to me.",
        ),
        (
            "I wanted to thank you for your time and your support as a reference for {role}.",
            "I wanted to thank you for your time and your support as a reference.",
            "I'm thankful for your support.",
        ),
        (
            "Thank you for being one of my references for {role}. I know that it takes time.",
            "Thank you for being one of my references. I know that it takes time.",
        ),
    ),
    "interest": (
        "I couldn't ask for a better person to speak about my work.",
        "It makes a real difference to have someone on my side who knows my work.",
        "I know how much your word counts.",
        "You know what I can do, so your support counts for a lot.",
        "With you as a reference, I feel very well represented.",
        "Your help matters a lot to me.",
    ),
    "news": ("{news}",) * VARIANTS,
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "close": _THANKS_REFERRER["close"],
}

# -------------------------------------------------------------------------- advice, no position

_THANKS_INFORMATIONAL: Parts = {
    "subject": (
        (P.TALK("Thank you for answering my questions"), "Thank you for your willingness to help"),
        (P.TALK("With thanks for our conversation"), "With thanks for your help"),
        (P.TALK("A helpful conversation"), "Thank you for your offer to help"),
        ("Thank you for your time",),
        (P.TALK("My thanks for your advice"), "My thanks"),
        (P.TALK("Many thanks for your time and advice"), "Many thanks for your time"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.TALK("Thank you for your time and for answering my questions."),
            "Thank you for offering me some of your time.",
            "Thank you for your time.",
        ),
        (
            P.TALK("I'm grateful for the time you took and for your advice."),
            "I'm grateful that you've offered to help.",
            "I really appreciate your help.",
        ),
        (
            P.TALK("Thank you for a conversation that was both useful and encouraging."),
            "Thank you for being so willing to help.",
        ),
        (
            P.TALK("Talking with you was a real pleasure, and I'm grateful for your time."),
            "I'm grateful for your time and your willingness to help.",
            "I'm grateful for the time.",
        ),
        (
            P.TALK("Thank you for sharing your experience with me.", "Thank you for sharing so much."),
            "Thank you for being open to my questions.",
        ),
        (
            P.TALK("I wanted to thank you for being so generous with your time and your advice."),
            "I wanted to thank you for offering your time.",
        ),
    ),
    "topic": _THANKS_TOPIC,
    "said": _THANKS_SAID,
    "interest": (
        P.TALK("What you told me gave me a clearer idea of what I'd like to do and how to go about it."),
        P.TALK("I now see more clearly what to do next, and that is worth a lot to me."),
        P.TALK("I came away with a better picture of the field and several things to follow up on."),
        P.TALK("You helped me see what matters in this work, and I'll put that to good use."),
        P.TALK("It makes a difference to hear about the work from someone who knows it well."),
        P.TALK(
            "I learned things I couldn't have found out by reading, and they'll help me decide what to do next."
        ),
    ),
    "more": (
        P.TALK(
            "Before we talked, I had a lot of scattered impressions. Now I have a few good questions and some "
            "idea of the answers."
        ),
        P.TALK("I left with new energy as well, which is more than I had hoped for."),
        P.TALK("What helped most was hearing how you think about the work as well as what you do."),
        P.TALK("Some advice comes only from experience, and yours was exactly that kind."),
        P.TALK("I've looked at my plans again since then, and they're better for it."),
        P.TALK("I'm looking at my next steps with more confidence than I had before."),
    ),
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "close": (
        (
            P.TALK(
                "If I can ever be of help to you, please let me know.", "I hope to be of help to you, too."
            ),
            ("I'd enjoy talking with you whenever it suits you.", "I'd enjoy talking with you."),
        ),
        (
            P.TALK(
                "I'd gladly return the [favor|favour] whenever I can.",
                "I'd gladly return the [favor|favour].",
            ),
            ("I'd be happy to talk at any time that works for you.", "I'd be happy to talk."),
        ),
        (
            P.TALK("I'll be happy to tell you how things turn out.", "I'll tell you how things turn out."),
            ("I hope we'll find a time to talk.", "I hope we'll find a time."),
        ),
        (
            P.TALK(
                "Please let me know if there's anything I can do for you.",
                "Please ask if I can do something for you.",
            ),
            ("I'd welcome a conversation whenever it suits you.", "I'd welcome a conversation."),
        ),
        (
            P.TALK("I hope I can be of use to you in return."),
            ("I'm flexible about times and would enjoy talking with you.", "I'm flexible about times."),
        ),
        (
            P.TALK("I hope we'll have the chance to talk again."),
            "I hope we'll have the chance to talk.",
            "I hope we can talk.",
        ),
    ),
}

# ---------------------------------------------------------------------------- through someone else

_THROUGH: Parts = {
    "subject": (
        ("Please pass [along|on] my thanks – {position}", "Please pass [along|on] my thanks"),
        ("My thanks to pass [along|on] – {position}", "My thanks to pass [along|on]"),
        ("A note of thanks to forward – {position}", "A note of thanks to forward"),
        ("A thank-you to pass [along|on] – {position}", "A thank-you to pass [along|on]"),
        ("Please forward my thanks – {position}", "Please forward my thanks"),
        ("Thanks to forward – {position}", "Thanks to forward"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.TALK(
                "Could you please pass my thanks [along|on] to {absent} for talking with me about {role}? I learned a "
                "lot about {topic}.",
                "Could you please pass my thanks [along|on] to {absent} for talking with me? I learned a lot about "
                "{topic}.",
                "Could you please pass my thanks [along|on] to {absent} for talking with me about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Could you please pass my thanks [along|on] to {absent} for considering me for {role}?"
            ),
            "Could you please pass my thanks [along|on] to {absent}?",
        ),
        (
            P.TALK(
                "I don't have an address for {absent}, so could you please forward my thanks for the "
                "conversation about {role}? I was especially happy to talk about {topic}.",
                "I don't have an address for {absent}, so could you please forward my thanks for the "
                "conversation about {topic}?",
                "I don't have an address for {absent}, so could you please forward my thanks for the "
                "conversation about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "I don't have an address for {absent}, so could you please forward my thanks for considering "
                "me for {role}?"
            ),
            "I don't have an address for {absent}, so could you please forward my thanks?",
            "Could you forward my thanks to {absent}?",
        ),
        (
            P.TALK(
                "Would you please forward my thanks to {absent} for the conversation about {role}? I truly "
                "enjoyed talking about {topic}.",
                "Would you please forward my thanks to {absent} for talking with me? I truly enjoyed talking "
                "about {topic}.",
                "Would you please forward my thanks to {absent} for the conversation about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Would you please forward my thanks to {absent}? It means a lot to be considered for {role}."
            ),
            "Would you please forward my thanks to {absent}?",
        ),
        (
            P.TALK(
                "Please thank {absent} for taking the time to talk with me about {role}. I came away wanting to "
                "hear more about {topic}.",
                "Please thank {absent} for taking the time to talk with me. I came away wanting to hear more "
                "about {topic}.",
                "Please thank {absent} for taking the time to talk with me about {role}.",
            ),
            (P.CANDIDATE | P.DECIDES)("Please thank {absent} for considering me for {role}."),
            "Please thank {absent} for me.",
        ),
        (
            P.TALK(
                "May I ask you to send my thanks [along|on] to {absent} for an excellent conversation about {role}? "
                "I'm still thinking about {topic}.",
                "May I ask you to send my thanks [along|on] to {absent} for an excellent conversation? I'm still "
                "thinking about {topic}.",
                "May I ask you to send my thanks [along|on] to {absent} for an excellent conversation about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "May I ask you to send my thanks [along|on] to {absent} for considering my application for {role}?"
            ),
            "May I ask you to send my thanks [along|on] to {absent}?",
        ),
        (
            P.TALK(
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me about {role}. "
                "I particularly liked what I heard about {topic}.",
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me. I "
                "particularly liked what I heard about {topic}.",
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me about {role}.",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "I'd appreciate it if you would thank {absent} for considering me for {role}."
            ),
            "I'd appreciate it if you would thank {absent}.",
        ),
    ),
    "interest": (
        _THANKS_INTEREST[0],
        (
            (P.TALK | P.OPEN)("What I heard made me even more interested in the position."),
            P.OPEN("I'm very interested in the position and in what comes next."),
        ),
        *_THANKS_INTEREST[2:5],
        (
            (P.TALK | P.OPEN)("The conversation made me want the job even more."),
            P.OPEN("I'd very much like to have this job."),
            formally(
                (P.TALK | P.OPEN)("The conversation strengthened my interest in the position."),
                P.OPEN("I would very much like to take on this position."),
            ),
        ),
    ),
    "link": (
        "Here is something for {absent} as well: {link}.",
        "There is also this to forward: {link}.",
        "Please include this, too: {link}.",
        "This is meant to go along with it: {link}.",
        "I'm adding this to be passed [along|on]: {link}.",
        "I'd also like to pass this [along|on]: {link}.",
    ),
    "others": _THANKS_OTHERS,
    "next": _THANKS_NEXT,
    "close": (
        "Thank you for your help.",
        "I appreciate your help with this.",
        ("Thank you for taking care of this.", "Thank you for this."),
        ("I'm grateful to you as well, for all your help.", "I'm grateful to you as well."),
        "I appreciate your doing this for me.",
        "Thank you very much for helping me with this.",
    ),
}

# ------------------------------------------------------------------------- decided, or never met

_APPRECIATED: tuple[Wording, ...] = (
    "I appreciate it very much.",
    "It meant a lot to me.",
    "I know how much work goes into this.",
    "I don't take it for granted.",
    "I appreciate all you've done.",
    "I know that your time is limited, so it means a lot.",
)

_AFTERWARDS: Parts = {
    **{part: _INTERVIEW[part] for part in ("subject", "apology", "said", "link", "others")},
    "thanks": (
        (
            P.TALK(
                "Thank you for taking the time to discuss {role}.",
                "Thank you for taking the time to talk with me.",
            ),
            P.CANDIDATE("Thank you for the time you gave my application for {role}."),
            "Thank you for your time.",
        ),
        (
            P.TALK(
                "Thank you for such a thoughtful conversation about {role}.",
                "Thank you for such a thoughtful conversation.",
            ),
            P.CANDIDATE("I appreciate the time you spent on my application for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
        ),
        (
            P.INTERVIEW("Thank you for interviewing me for {role}.", "Thank you for interviewing me."),
            P.TALK("Thank you for talking with me about {role}.", "Thank you for talking with me."),
            P.CANDIDATE("Thank you for having considered my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
        ),
        (
            P.TALK(
                "Thank you for making the time. It was a pleasure to talk with you about {role}.",
                "Thank you for making the time. It was a pleasure to talk with you.",
            ),
            P.CANDIDATE("I'm grateful for the attention you gave my application for {role}."),
            "I'm grateful for the time.",
        ),
        (
            P.TALK(
                "Thank you for telling me about {role}.",
                "I'm grateful that you took the time to talk with me.",
            ),
            P.CANDIDATE("Thank you for the time you took to review my application for {role}."),
            "Many thanks for your time.",
        ),
        (
            P.TALK(
                "I wanted to thank you for our conversation about {role}.",
                "I wanted to thank you for our conversation.",
            ),
            P.CANDIDATE("I wanted to thank you for your work on my application for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "topic": (
        P.TALK("I learned a great deal when we talked about {topic}.", "I learned a lot about {topic}."),
        P.TALK("Since we talked, I've been thinking about {topic}."),
        P.TALK("I especially enjoyed our discussion about {topic}."),
        P.TALK("I came away wanting to hear more about {topic}.", "I came away curious about {topic}."),
        P.TALK(
            "More than once, I've thought of our conversation about {topic}.",
            "I valued our talk about {topic}.",
        ),
        P.TALK(
            "I particularly enjoyed talking with you about {topic}.",
            "I enjoyed hearing about {topic}.",
        ),
    ),
    "close": (
        (
            (P.AHEAD | P.HOUSE)("I look forward to working with you."),
            (P.NO | P.HOUSE)("My best wishes to you and your team."),
            P.TALK("It was a pleasure to get to know you and to hear more about your work."),
            _APPRECIATED[0],
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm very happy that we'll be working together."),
            (P.NO | P.TALK)("I hope we'll meet again."),
            P.TALK("I'm happy that we had the chance to talk, and I took a lot away from it."),
            _APPRECIATED[1],
        ),
        (
            (P.AHEAD | P.HOUSE)("Working with you will be a pleasure."),
            (P.NO | P.TALK)("I'd be happy to talk again at some point."),
            P.TALK("Getting to know you and your work was a real pleasure."),
            _APPRECIATED[2],
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to our work together."),
            (P.NO | P.HOUSE)("All the best to you and your colleagues."),
            P.TALK("It was a conversation I enjoyed very much."),
            _APPRECIATED[3],
        ),
        (
            (P.TALK | P.AHEAD | P.HOUSE)("I'm looking forward to seeing you again and to working with you."),
            P.TALK("I hope we'll have the chance to talk again before long."),
            _APPRECIATED[4],
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to being your colleague."),
            P.NO("I wish you the very best."),
            P.TALK("I'm happy to have met you and to know more about what you do."),
            _APPRECIATED[5],
        ),
    ),
}

_UNMET: Parts = {
    "subject": (
        ("Thank you – {position}", "Thank you"),
        ("With thanks – {position}", "A note of thanks"),
        ("Thank you for all your work – {position}", "Thank you very much"),
        ("Thank you for your time – {position}", "Thank you for your time"),
        ("My thanks – {position}", "My thanks"),
        ("Many thanks – {position}", "Many thanks"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.CANDIDATE(
                "Thank you for the time and effort you've put into my application for {role}.",
                "Thank you for the time and effort you've put into my application.",
            ),
            "Thank you for your time.",
        ),
        (
            P.CANDIDATE(
                "I appreciate your help and the time you've given my application for {role}.",
                "I appreciate your help and the time you've given my application.",
            ),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
        ),
        (
            "Thank you for all the work you've put into my application for {role}.",
            "Thank you for all the work you've put into my application.",
            "Thank you very much for your time.",
            "Thank you very much.",
        ),
        (
            P.CANDIDATE(
                "I'm grateful for your time and for the attention you've given my application for {role}.",
                "I'm grateful for your time and for the attention you've given my application.",
            ),
            "I'm grateful for the time.",
        ),
        (
            P.CANDIDATE(
                "Thank you for your support with my application for {role}.",
                "Thank you for your support with my application.",
            ),
            "Many thanks for your time.",
        ),
        (
            P.CANDIDATE(
                "I wanted to thank you for the time you've spent on my application for {role}.",
                "I wanted to thank you for the time you've spent on my application.",
            ),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "topic": (
        P.OPEN(_CURIOUS[0]),
        P.OPEN("I'd still very much like to talk about {topic}.", "I'd still like to talk about {topic}."),
        P.OPEN(_CURIOUS[2]),
        P.OPEN(_CURIOUS[3]),
        P.OPEN("I'd very much like to hear more about {topic}.", "I'd enjoy hearing about {topic}."),
        P.OPEN(_CURIOUS[5]),
    ),
    "interest": (
        P.OPEN("The position interests me very much, and I'd enjoy talking whenever it suits you."),
        P.OPEN("I remain very interested in the position."),
        P.OPEN("I'm very interested in the position, and I'd be happy to take it on."),
        P.OPEN("I believe I'd do this work well and enjoy it."),
        _THANKS_INTEREST[4],
        P.OPEN("I'm still very interested in this work."),
    ),
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "close": (
        (P.OPEN("I'm happy to send anything else that's needed."), _APPRECIATED[0]),
        (P.OPEN("I'd be happy to talk at any time that works for you."), _APPRECIATED[1]),
        (P.OPEN("I hope we'll find a time to talk."), _APPRECIATED[2]),
        (P.OPEN("I'd welcome a conversation whenever it suits you."), _APPRECIATED[3]),
        (P.OPEN("I'm flexible about times and would enjoy talking with you."), _APPRECIATED[4]),
        (P.OPEN("I hope we'll have the chance to talk."), _APPRECIATED[5]),
    ),
}

THANK_YOU = Outline(
    orders=(
        (
            ("apology", "thanks", "topic", "said"),
            ("news",),
            ("better",),
            ("need", "bring"),
            ("link", "others"),
            ("interest", "more", "next", "close"),
        ),
        (
            ("apology", "topic", "said", "thanks"),
            ("news",),
            ("need", "bring"),
            ("better",),
            ("interest", "more", "next", "close"),
            ("link", "others"),
        ),
        (
            ("apology", "thanks", "interest", "more", "topic", "said"),
            ("news",),
            ("need", "bring"),
            ("better",),
            ("link", "others", "next", "close"),
        ),
    ),
    optional=("others", "link", "next", "news", "better", "need", "bring", "interest"),
    conditional=frozenset({"apology"}),
    only_long=frozenset({"more"}),
    occasions={
        "interview": _INTERVIEW,
        "again": _AGAIN,
        "screening": _SCREENING,
        "recruiter": _THANKS_RECRUITER,
        "agency": _THANKS_AGENCY,
        "coordinator": _COORDINATOR,
        "referrer": _THANKS_REFERRER,
        "reference": _REFERENCE,
        "informational": _THANKS_INFORMATIONAL,
        "through": _THROUGH,
        "afterwards": _AFTERWARDS,
        "unmet": _UNMET,
    },
)
