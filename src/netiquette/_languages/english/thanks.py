"""What one says in thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import (
    VARIANTS,
    Outline,
    aloud,
    alternatives,
    briefly,
    formally,
    in_full,
    in_letters,
    in_writing,
)
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["THANK_YOU"]


_THANKS_SAID: tuple[Wording, ...] = ("{said}",) * VARIANTS

# ------------------------------------------------------------------------------- an interview

_APOLOGY: tuple[Wording, ...] = (
    ("I'm sorry this note is late.", briefly("I'm sorry that I haven't thanked you sooner.")),
    (
        ("I [apologize|apologise] for the delay in writing.", "My apologies for the delay."),
        briefly("I meant to thank you sooner."),
    ),
    (
        ("Please excuse the delay in writing.", "Please excuse the delay."),
        briefly("Please excuse the delay."),
    ),
    (
        ("I'm sorry for not writing sooner.", "I'm sorry to write so late."),
        briefly("My thanks are late, and I'm sorry."),
    ),
    (
        ("My apologies for writing only now.", "I'm sorry for the delay."),
        briefly("I'm sorry for the delay."),
    ),
    (
        ("I'm sorry it took me a while to write.", "I'm sorry to be late."),
        briefly("I'm sorry it took me a while."),
    ),
)

_CURIOUS: tuple[Wording, ...] = (
    (
        "I'm especially interested in learning more about {topic}.",
        "I'd like to learn about {topic}.",
        formally(
            "I would be particularly interested to learn more about {topic}.",
            "I would like to learn about {topic}.",
        ),
    ),
    (
        "I'm very interested in hearing more about {topic}.",
        "I'd love to hear about {topic}.",
        formally(
            "I would be very interested to hear more about {topic}.", "I would like to hear about {topic}."
        ),
    ),
    (
        "I'd like to find out more about {topic}.",
        "I'd like to find out about {topic}.",
        formally(
            "I would welcome the chance to find out more about {topic}.",
            "I would like to find out about {topic}.",
        ),
    ),
    (
        "I'd be interested to learn more about {topic}.",
        "I'm eager to learn about {topic}.",
        formally("I would be glad to learn more about {topic}.", "I am eager to learn about {topic}."),
    ),
    (
        "I'd welcome the chance to learn more about {topic}.",
        "I'm curious about {topic}.",
        formally(
            "I would value the opportunity to learn more about {topic}.",
            "I am curious about {topic}.",
        ),
    ),
    (
        "I'd still love to hear more about {topic}.",
        "I'd like to know about {topic}.",
        formally("I would still be glad to hear more about {topic}.", "I would like to know about {topic}."),
    ),
)
"""Where there was no talk."""

_TALKED: tuple[Wording, ...] = (
    (
        P.TALK("I especially appreciated our discussion about {topic}.", "I valued hearing about {topic}."),
        formally(
            P.TALK(
                "I very much appreciated our discussion about {topic}.", "I valued hearing about {topic}."
            ),
        ),
        aloud(P.TALK("I really appreciated hearing about {topic}.")),
    ),
    (
        P.TALK("I was especially glad that we talked about {topic}.", "I liked our talk about {topic}."),
        formally(
            P.TALK(
                "I learned a great deal from what you told me about {topic}.",
                "I valued your thoughts about {topic}.",
            ),
        ),
        aloud(P.TALK("It was especially good to talk about {topic}.")),
    ),
    (
        P.TALK("I especially enjoyed our discussion about {topic}.", "I enjoyed our exchange about {topic}."),
        formally(
            P.TALK(
                "I found it very useful to speak with you about {topic}.",
                "I appreciated our talk about {topic}.",
            ),
        ),
    ),
    (
        P.TALK("I especially valued our discussion about {topic}.", "I liked our discussion about {topic}."),
        formally(
            P.TALK(
                "I particularly valued our discussion about {topic}.",
                "I valued our discussion about {topic}.",
            ),
        ),
        aloud(P.TALK("I'm glad we got to talk about {topic}.")),
    ),
    (
        P.TALK("I was glad that we had time to talk about {topic}.", "It was good to hear about {topic}."),
        formally(
            P.TALK(
                "I was pleased that we were able to talk about {topic}.",
                "I was pleased to hear about {topic}.",
            ),
        ),
    ),
    (
        P.TALK(
            "I particularly appreciated our conversation about {topic}.", "I enjoyed hearing about {topic}."
        ),
        formally(
            P.TALK(
                "I was particularly interested in our conversation about {topic}.",
                "I was interested to hear about {topic}.",
            ),
        ),
        aloud(P.TALK("I really enjoyed talking about {topic}.")),
    ),
)

_TAKEAWAY: tuple[Wording, ...] = (P.TALK | P.OPEN).each(
    P.HOUSE.each(
        in_letters(
            "I came away with a much clearer picture of what you need.",
            "I now have a clear picture of what you need.",
            formally("I came away with a considerably clearer picture of what you need."),
        ),
    ),
    in_letters(
        "You gave me a real sense of what the job is like.",
        "I have a real sense of the job now.",
        formally("You gave me a good sense of what the position involves."),
    ),
    in_letters(
        "I came away with a better sense of where I could help.",
        "I can see now where I could help.",
        formally("I came away with a better sense of where I could contribute."),
    ),
    in_letters(
        "Our conversation showed me what matters most from day to day.",
        "I understand now what matters most from day to day.",
    ),
    in_letters(
        "I can see better now where I might fit in and what I could contribute.",
        "I can see better now where I might fit in.",
        formally("I understand better now what I could contribute."),
    ),
    in_letters(
        "You helped me picture the work, and I've already thought about how I would go about it.",
        "I've already thought about how I would go about the work.",
        formally("You helped me to picture the work, and I have already considered how I would approach it."),
    ),
)
"""What the whole talk left behind, whatever its topic was: that may be the hours, or a road."""

_THANKS_TOPIC: tuple[Wording, ...] = tuple(zip(_TALKED, _CURIOUS, strict=True))

_NEED: tuple[Wording, ...] = (P.TALK | P.HOUSE).each(
    in_letters(
        "You mentioned that you need {need}. {proof_said}",
        "You mentioned that you need {need}, and I could draw on {proof}.",
        "You mentioned that you need {need}. I thought right away of something from my own work: {proof_noted}.",
        "You mentioned that you need {need}, and I believe I can help.",
    ),
    in_letters(
        "When you said that you need {need}, I thought of my own experience. {proof_said}",
        "When you said that you need {need}, I thought of {proof}.",
        "When you said that you need {need}, I thought of an example from my own work: {proof_noted}.",
        "You spoke of needing {need}, and I'd be glad to help with that.",
    ),
    in_letters(
        "You told me that you need {need}. {proof_said}",
        "You told me that you need {need}. One thing I can point to is {proof}.",
        "You told me that you need {need}. I have done something like it before: {proof_noted}.",
        "You told me that you need {need}, and I'm confident that I can help.",
    ),
    in_letters(
        "I understand that you need {need}. {proof_said}",
        "I understand that you need {need}, and I could build on {proof}.",
        "I understand that you need {need}, and I have an example from my own work: {proof_noted}.",
        "I understand that you need {need}, and I'd like to help with that.",
    ),
    in_letters(
        "You spoke about the need for {need}. {proof_said}",
        "You spoke about the need for {need}, and I thought at once of {proof}.",
        "You spoke about the need for {need}, and I can point to something similar: {proof_noted}.",
        "You spoke about the need for {need}, and I'm sure that I could help.",
    ),
    in_letters(
        "You said that you need {need}. {proof_said}",
        "You said that you need {need}. That made me think of {proof}.",
        "You said that you need {need}. Something I've done may be of use there: {proof_noted}.",
        "You said that you need {need}, and I believe that I can help you with it.",
    ),
)

_BRING: tuple[Wording, ...] = (
    (
        in_letters("{showing} I'd be glad to put that to use for you."),
        P.HOUSE.each(
            in_letters("I have experience {doing}, and I'd be glad to put that to use for you and your team.")
        ),
        in_letters(
            "I have experience {doing}, and I'd be glad to put that to use.",
            "I'd be able to draw on {own_strength}.",
            "In short, what I'd bring: {brings}.",
        ),
    ),
    in_letters(
        "{showing} I think I could contribute from the start.",
        "My work has included {doing}, and I think I could contribute from the start.",
        "I think I could contribute from the start, drawing on {own_strength}.",
        "What I'd bring to the job: {brings}.",
    ),
    in_letters(
        "{showing} I'd enjoy putting that to good use.",
        "I'd bring experience {doing}, and I'd enjoy putting that to good use.",
        "I'd bring {strength}, and I'd enjoy putting that to good use.",
        "Here is what I can offer: {brings}.",
    ),
    in_letters(
        "{showing} I think that would serve me well.",
        "I've learned a lot from {doing}, and I think that would serve me well.",
        "I'd bring {strength}, and I think that would fit the job well.",
        "What I think would fit the job well: {brings}.",
    ),
    in_letters(
        "{showing} I'd be glad to build on that in this job.",
        "I've gained experience {doing}, and I'd be glad to build on that in this job.",
        "In this job I could draw on {own_strength}.",
        "What I'd be glad to build on in this job: {brings}.",
    ),
    in_letters(
        "{showing} I'm sure that would be useful in the job.",
        "My background includes {doing}, and I'm sure that would be useful in the job.",
        "I'd bring {strength}, and I'm sure that would be useful in the job.",
        "What I'm sure would be useful in the job: {brings}.",
    ),
)
"""At the door, nobody recites what they can do."""

_BETTER: tuple[Wording, ...] = P.TALK.each(
    ("There's one thing I'd like to add to what I said. {better_answer}", "{better_answer}"),
    ("There's one answer I've thought more about. {better_answer}", "{better_answer}"),
    ("I'd like to add something to one of my answers. {better_answer}", "{better_answer}"),
    ("I'd like to come back to one of my answers. {better_answer}", "{better_answer}"),
    ("There's something I could have put better when we talked. {better_answer}", "{better_answer}"),
    ("One of my answers could have been clearer. {better_answer}", "{better_answer}"),
)

"""What was asked says itself, but not that it is an afterthought."""

_BETTER_AGAIN: tuple[Wording, ...] = P.TALK.each(
    ("There's something I'd like to add to one answer. {better_answer}", "{better_answer}"),
    ("I've gone back over one of my answers. {better_answer}", "{better_answer}"),
    ("I'd like to add a word to something I said. {better_answer}", "{better_answer}"),
    ("I'd like to return to one thing I said. {better_answer}", "{better_answer}"),
    ("One thing could have been clearer when we talked. {better_answer}", "{better_answer}"),
    ("I'd like to make one of my answers clearer. {better_answer}", "{better_answer}"),
)

_THANKS_INTEREST: tuple[Wording, ...] = (
    (
        (P.TALK | P.OPEN)(
            "What I learned has made me even more interested in the position.",
        ),
        P.OPEN("The position interests me a great deal."),
    ),
    (
        (P.TALK | P.OPEN | P.HOUSE)(
            "What you described is the kind of work I'd like to do, and I'd be glad to do it with you and your "
            "colleagues."
        ),
        (P.TALK | P.OPEN)("What you described is the kind of work I'd like to do."),
        P.OPEN("This is the kind of work I'd like to do."),
    ),
    (
        (P.TALK | P.OPEN)(
            "The more I learned about the work, the more I wanted to do it.",
        ),
        P.OPEN("I'm very interested in the work and would enjoy doing it."),
    ),
    (
        (P.TALK | P.OPEN)("I came away confident that this is a job I'd enjoy and do well."),
        P.OPEN("This is work that I'd enjoy and do well."),
    ),
    (
        P.OPEN(
            "I would really like to do this work.",
        ),
        formally(P.OPEN("I would very much like to do this work.")),
    ),
    (
        (P.TALK | P.OPEN)("What you told me made me want the job even more."),
        P.OPEN("I'd very much like to have this job."),
        formally(
            (P.TALK | P.OPEN)("What you told me strengthened my interest in the position."),
            P.OPEN("I would very much like to take on this position."),
        ),
    ),
)

_THANKS_MORE: tuple[Wording, ...] = (
    (P.TALK | P.OPEN | P.HOUSE)(
        "The problems you described are the kind I like to work on, and I'd enjoy solving them with your team."
    ),
    (P.TALK | P.OPEN)("I could picture a typical week in the job as we talked, and it's one I would enjoy."),
    (P.TALK | P.OPEN)("It's a job I could see myself doing for a long time."),
    (P.TALK | P.OPEN | P.HOUSE)("I could easily see myself working with you and your colleagues."),
    (P.TALK | P.OPEN)("Hearing you speak about it made me want that even more."),
    (P.TALK | P.OPEN)("The work sounds like what I do best and enjoy most."),
)

_THANKS_LINK: tuple[Wording, ...] = (
    in_writing("I'd like to share {link}.", "I'd like to share this link: {address}."),
    in_writing("I wanted to send you {link}.", "I wanted to send you this link: {address}."),
    in_writing("I'm glad to share {link}.", "I'm glad to share this link: {address}."),
    in_writing("I'd like to send you {link}.", "I'd like to send you this link: {address}."),
    in_writing("I wanted to share {link}.", "I wanted to share this link: {address}."),
    in_writing("I wanted you to have {link}.", "I wanted you to have this link: {address}."),
)
"""Said so that it is right whether they asked for it or not."""

_THANKS_OTHERS: tuple[Wording, ...] = (
    "Please also thank {others}.",
    "Please pass my thanks [along|on] to {others}.",
    "Please share my thanks with {others}.",
    "Many thanks to {others}, too.",
    "Please send my thanks to {others}.",
    ("Please say thank you to {others} for me.", formally("Please convey my thanks to {others}.")),
)

_THANKS_NEXT: tuple[Wording, ...] = (
    "I look forward to {next_step}.",
    "I'm looking forward to {next_step}.",
    "I'm already looking forward to {next_step}.",
    "I very much look forward to {next_step}.",
    "The next step for me is {next_step}, and I'm looking forward to it.",
    "Now I look forward to {next_step}.",
)

_NEXT_FOR_FRIENDS: tuple[Wording, ...] = (
    "The next step will be {next_step}.",
    "What comes next is {next_step}.",
    "In case you're wondering, the next step is {next_step}.",
    "As things stand, the next step is {next_step}.",
    "For me, the next step is {next_step}.",
    "Now I'm getting ready for {next_step}.",
)
"""They have no part in it, and may not know."""

_THANKS_CLOSE: tuple[Wording, ...] = (
    in_full(
        (P.DECIDES | P.OPEN)("I'm happy to send anything that would help you decide."),
        "Please let me know if you need anything else.",
        "I'm happy to tell you more.",
        formally("Please let me know if I can provide anything further.", "I would be happy to say more."),
    ),
    in_full(
        "I'd be happy to answer any further questions.",
        "I'm happy to answer any questions.",
        formally("I would be pleased to answer any further questions.", "I welcome any questions."),
    ),
    in_full(
        "I'm happy to send more information if it would help.",
        "I'm here if you have questions.",
        formally(
            "I will gladly send further information if it would be useful.",
            "Please send me any questions.",
        ),
    ),
    in_full(
        "If there's anything else you'd like to know, please ask.",
        "I'd welcome any questions.",
        formally("Should you have any further questions, please let me know.", "I'd welcome any questions."),
    ),
    in_full(
        "If you have questions for me, just ask.",
        "I'm happy to say more.",
        formally("I would be happy to tell you more at any time.", "I am happy to say more."),
    ),
    in_full(
        "I'm happy to answer any questions you have.",
        "I'm glad to answer any questions.",
        formally(
            "I would be happy to answer any questions that you may have.",
            "I am glad to answer any questions.",
        ),
    ),
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
                "Thank you for taking the time to talk with me about {role}.",
                "Thank you for taking the time to talk with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for considering me as a candidate for {role}."),
            "Thank you for your time.",
            aloud(P.TALK("Thank you for taking the time to talk with me.")),
        ),
        (
            P.TALK(
                "Thank you for such a thoughtful conversation about {role}.",
                "Thank you for such a thoughtful conversation.",
            ),
            briefly(P.TALK("Thanks for talking with me about {role}.", "Thanks for making time for me.")),
            (P.CANDIDATE | P.DECIDES)("I appreciate being considered for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
            aloud(P.TALK("Thank you for making time for me.")),
        ),
        (
            P.INTERVIEW("Thank you for interviewing me for {role}.", "Thank you for interviewing me."),
            P.TALK("Thank you for talking with me about {role}.", "Thank you for talking with me."),
            (P.CANDIDATE | P.DECIDES)("Thank you for considering my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
            aloud(P.TALK("Thank you for talking with me.")),
        ),
        (
            P.TALK(
                "It was a pleasure to talk with you about {role}, and I appreciate the time you took.",
                "It was a pleasure to talk with you, and I appreciate the time you took.",
            ),
            (P.CANDIDATE | P.DECIDES)("I'm grateful that you're considering me for {role}."),
            "I'm grateful for the time.",
            aloud(P.TALK("It was a pleasure to talk with you, and I appreciate the time you took.")),
        ),
        (
            P.TALK(
                "Thank you for telling me more about {role}.",
                "I'm grateful that you took the time to talk with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for reviewing my application for {role}."),
            "Many thanks for your time.",
            aloud(P.TALK("Thank you for telling me more about the job.")),
        ),
        (
            P.TALK(
                "I wanted to thank you for talking with me about {role}.",
                "I wanted to thank you for talking with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("I wanted to thank you for considering me for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
            aloud(P.TALK("I wanted to thank you for talking with me.")),
        ),
    ),
    "topic": _THANKS_TOPIC,
    "said": _THANKS_SAID,
    "takeaway": _TAKEAWAY,
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
        (
            "I [apologize|apologise] for the late note.",
            briefly("I'm sorry that I haven't thanked you sooner."),
        ),
        (
            ("I'm sorry it has taken me so long to write.", "I'm sorry this is so late."),
            briefly("I'm sorry this is so late."),
        ),
        ("I'm sorry this comes later than I intended.", "I'm sorry this comes late."),
        "Please forgive the delay.",
        ("I'm sorry that you're only hearing from me now.", "I'm sorry for the long wait."),
        (
            ("I [apologize|apologise] for writing so late.", "I'm sorry to be late."),
            briefly("I'm sorry to be late."),
        ),
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
            ("I'd like to hear even more about {topic}.", "I'd like to hear about {topic}."),
            formally(
                P.TALK(
                    "I valued the chance to talk in more detail about {topic}.",
                    "I was glad to discuss more about {topic}.",
                ),
            ),
        ),
        (
            P.TALK(
                "I was particularly glad to talk with you about {topic}.",
                "I was glad to talk about {topic}.",
            ),
            ("I've given some thought to what I know about {topic}.", "I've thought about {topic}."),
            formally(
                P.TALK(
                    "I was particularly glad to speak with you about {topic}.",
                    "I was glad to speak about {topic}.",
                ),
            ),
        ),
        (
            P.TALK(
                "I found it especially helpful to talk with you about {topic}.",
                "I found it helpful to talk about {topic}.",
            ),
            ("I'd like to ask you more about {topic}.", "I'd like to ask more about {topic}."),
            formally(
                P.TALK(
                    "I found it very helpful to speak with you about {topic}.",
                    "It was helpful to speak about {topic}.",
                ),
            ),
        ),
        (
            P.TALK(
                "I particularly appreciated our discussion about {topic}.",
                "I appreciated our discussion about {topic}.",
            ),
            "I'd love to know more about {topic}.",
            formally(
                P.TALK(
                    "I particularly appreciated speaking with you about {topic}.",
                    "I appreciated discussing more about {topic}.",
                ),
                "I would like to know more about {topic}.",
            ),
        ),
        (
            P.TALK("I'm happy that we could talk about {topic}.", "I valued our exchange about {topic}."),
            "I'm eager to hear more about {topic}.",
            formally(
                P.TALK(
                    "I was pleased that we spoke about {topic}.",
                    "I was pleased to speak about {topic}.",
                ),
            ),
        ),
        (
            P.TALK(
                "I really enjoyed our discussion about {topic}.", "I enjoyed our discussion about {topic}."
            ),
            "I'd enjoy discussing more about {topic}.",
            formally(
                P.TALK(
                    "I greatly appreciated our discussion about {topic}.",
                    "I enjoyed our discussion about {topic}.",
                ),
            ),
        ),
    ),
    "said": _THANKS_SAID,
    "takeaway": (P.TALK | P.OPEN).each(
        in_letters(
            "I have a much better idea now of where I would start.",
            "I know better now where I would start.",
            formally("I have a much better idea now of where I would begin."),
        ),
        in_letters(
            "I left with plenty to think about.",
            "I have plenty to think about.",
            formally("I left with a great deal to consider."),
        ),
        in_letters(
            "You cleared up several things I had been wondering about.",
            "You cleared up several things for me.",
            formally("You answered several of the questions that I still had."),
        ),
        in_letters(
            "Each time I hear about the work, I see more of what makes it interesting.",
            "I keep finding more in the work that interests me.",
            formally("Each conversation has shown me more of what makes the work interesting."),
        ),
        in_letters(
            "I can picture myself in the job more clearly now.",
            "I can picture the job better now.",
            formally("I have a very concrete idea of the position now."),
        ),
        in_letters(
            "I left [eager|keen] to get started on the work.",
            "I left wanting to know more.",
            formally("I left eager to begin."),
        ),
    ),
    "need": (P.TALK | P.HOUSE).each(
        in_letters(
            "As we discussed, you need {need}. {proof_said}",
            "As we discussed, you need {need}, and I could draw on {proof}.",
            "As we discussed, you need {need}, and I thought of something from my own work: {proof_noted}.",
            "As we discussed, you need {need}, and I think I can help.",
        ),
        in_letters(
            "I can see why you need {need}. {proof_said}",
            "I can see why you need {need}, and I thought of {proof}.",
            "I can see why you need {need}. I've done something along those lines: {proof_noted}.",
            "I can see why you need {need}, and I hope that I can help.",
        ),
        in_letters(
            "From what you described, you need {need}. {proof_said}",
            "From what you described, you need {need}, and I could build on {proof}.",
            "From what you described, you need {need}, and this may be relevant: {proof_noted}.",
            "From what you described, you need {need}, and I think that I could help.",
        ),
        in_letters(
            "I've kept in mind that you need {need}. {proof_said}",
            "I've kept in mind that you need {need}, and it made me think of {proof}.",
            "I've kept in mind that you need {need}, and one part of my work seems relevant: {proof_noted}.",
            "I've kept in mind that you need {need}, and I'm sure I can help.",
        ),
        in_letters(
            "I've thought more about your need for {need}, and one example comes to mind. {proof_said}",
            "I've thought more about your need for {need}, and about {proof}, which could help me there.",
            "I've thought more about your need for {need}, and one example comes to mind: {proof_noted}.",
            "I've thought more about your need for {need}, and I'm confident that I could help.",
        ),
        in_letters(
            "I remember you saying that you need {need}. {proof_said}",
            "I remember you saying that you need {need}. I thought again of {proof}.",
            "I remember you saying that you need {need}, and I can offer an example: {proof_noted}.",
            "I remember you saying that you need {need}, and I believe I could help.",
        ),
    ),
    "bring": (
        in_letters(
            "{showing} I'd be glad to bring that to the job.",
            "I'd come to the job with experience {doing}.",
            "I'd bring {strength}.",
            "To sum up what I'd bring: {brings}.",
        ),
        in_letters(
            "{showing} I believe I could settle in quickly.",
            "My experience includes {doing}, so I believe I could settle in quickly.",
            "With {own_strength}, I believe I could settle in quickly.",
            "What I have to offer: {brings}.",
        ),
        in_letters(
            "{showing} That would give me a head start.",
            "I have experience {doing}, which would give me a head start.",
            "I'd bring {strength}, which would give me a head start.",
            "What would give me a head start: {brings}.",
        ),
        in_letters(
            "{showing} I'd be glad to use that in this job.",
            "I'm no stranger to {doing}, and I'd be glad to use that in this job.",
            "I'd bring {strength}, and I'd be glad to use that in this job.",
            "What I could contribute: {brings}.",
        ),
        in_letters(
            "{showing} The job would let me make good use of that.",
            "I've had practice {doing}, and the job would let me make good use of that.",
            "The job would let me make good use of {own_strength}.",
            "What I could put to use in the job: {brings}.",
        ),
        in_letters(
            "{showing} I think that would help me in this job.",
            "I've gained experience {doing}, and I think that would help me in this job.",
            "I'd bring {strength}, and I think that would help me in this job.",
            "In a few words, what I'd bring: {brings}.",
        ),
    ),
    "better": _BETTER_AGAIN,
    "interest": (
        (
            (P.TALK | P.OPEN)(
                "The more I hear, the more certain I am that I want this job and would do it well.",
                "The more I hear, the more certain I am that I want this job.",
            ),
            P.OPEN("I've become more certain that I want this job."),
            formally(
                (P.TALK | P.OPEN)(
                    "The more I hear, the more certain I am that I want this position and would do it well.",
                    "The more I hear, the more certain I am that I want this position.",
                ),
                P.OPEN("I have become more certain that I want this position."),
            ),
        ),
        P.OPEN(
            "From all that I've heard, this is work that I'm certain I would enjoy and do well.",
            "This is work that I'm certain I would enjoy and do well.",
        ),
        P.OPEN(
            "Knowing more about the position has only added to my interest, and I can see myself doing well in it.",
            "Knowing more about the position has only added to my interest.",
        ),
        P.OPEN(
            "My interest has only grown, and I have a clearer idea of what I could contribute.",
            "My interest has only grown.",
        ),
        (
            (P.OPEN | P.HOUSE)("It would be a pleasure to do this work with you and your colleagues."),
            P.OPEN("It would be a pleasure to do this work."),
        ),
        (
            (P.TALK | P.OPEN)(
                "Each conversation has made me want this job more.",
            ),
            P.OPEN("I'd love to do this job."),
            formally(
                (P.TALK | P.OPEN)(
                    "Each conversation has strengthened my interest in the position.",
                ),
                P.OPEN("I would very much like to be chosen for this position."),
            ),
        ),
    ),
    "more": (
        (P.TALK | P.OPEN | P.HOUSE)("Both the work itself and the people I'd be doing it with appeal to me."),
        (P.TALK | P.OPEN)(
            "The better I understand what the job involves, the more of it I [recognize|recognise] as what I do best."
        ),
        P.OPEN("There is more to it than I first saw, and I like what I've discovered."),
        (P.TALK | P.OPEN)(
            "Between our conversations, I've often found myself thinking about the work, and I take that as a "
            "good sign."
        ),
        (P.TALK | P.OPEN | P.HOUSE)(
            "Our conversations have felt like working on something together, and I'd like more of that."
        ),
        (P.TALK | P.OPEN)("There's a lot in the job that I know well, and a lot that I'd enjoy learning."),
    ),
    "link": (
        in_writing("With this note I'm sending {link}.", "With this note I'm sending a link: {address}."),
        in_writing("I'm sending {link}.", "I'm sending this link: {address}."),
        in_writing("I'm pleased to send you {link}.", "I'm pleased to send you this link: {address}."),
        in_writing("I'm passing [along|on] {link}.", "I'm passing [along|on] this link: {address}."),
        in_writing("I thought I would send you {link}.", "I thought I would send you this link: {address}."),
        in_writing("I'm adding {link}.", "I'm adding this link: {address}."),
    ),
    "others": (
        "Please give my regards to {others}.",
        "Please send my best to {others}.",
        "Please pass my thanks to {others}.",
        "Please give my best wishes to {others}.",
        "My regards to {others} as well.",
        "Please send my regards to {others}.",
    ),
    "next": (
        "I'll look forward to {next_step}.",
        "I'm looking forward to {next_step} as well.",
        "I'm looking forward to the next step, {next_step}.",
        "I'm now looking forward to {next_step}.",
        "I'm looking forward to {next_step} now.",
        "And I look forward to {next_step}.",
    ),
    "close": (
        in_full("I'm happy to send anything else you need.", "I'm happy to send more."),
        in_full("If any questions remain, I'd be happy to answer them.", "Please ask if questions remain."),
        in_full("I'd be happy to send whatever would be useful.", "Just ask if you need more."),
        in_full(
            "I'm available if any more questions come up.",
            "I'm available if you have any questions.",
            "I'm glad to say more.",
        ),
        in_full("If you'd like to know anything else, please ask.", "I'd gladly say more."),
        in_full("I'd be glad to send anything else that would help.", "I'd be glad to send more."),
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
            aloud(P.TALK("Thank you for speaking with me.")),
        ),
        (
            P.TALK(
                "I appreciate your time, and I enjoyed hearing more about {role}.",
                "I enjoyed our conversation, and I appreciate your time.",
            ),
            P.CANDIDATE("I appreciate the time you're giving my application for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
            aloud(P.TALK("Thank you for making time for me.")),
        ),
        (
            P.TALK("Thank you for talking me through {role}.", "Thank you for talking with me."),
            P.CANDIDATE("Thank you for moving ahead with my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
            aloud(P.TALK("Thank you for talking with me.")),
        ),
        (
            P.TALK(
                "It was a pleasure to speak with you about {role}, and I'm grateful for your time.",
                "It was a pleasure to speak with you, and I'm grateful for your time.",
            ),
            (P.CANDIDATE | P.DECIDES)("I'm grateful that you're considering me for {role}."),
            "I'm grateful for the time.",
            aloud(P.TALK("It was a pleasure to speak with you, and I'm grateful for your time.")),
        ),
        (
            P.TALK(
                "Thank you for making time to tell me about {role}.",
                "Thank you for making time to talk with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for reviewing my application for {role}."),
            "Many thanks for your time.",
            aloud(P.TALK("Thank you for telling me more about the job.")),
        ),
        (
            P.TALK(
                "I wanted to thank you for speaking with me about {role}.",
                "I wanted to thank you for speaking with me.",
            ),
            (P.CANDIDATE | P.DECIDES)("I wanted to thank you for considering me for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
            aloud(P.TALK("I wanted to thank you for speaking with me.")),
        ),
    ),
    "interest": (
        (
            (P.TALK | P.OPEN)(
                "I'm even more interested in the position now that I know more about it, and I can picture myself in "
                "it.",
                "I'm even more interested in the position now that I know more about it.",
            ),
            P.OPEN("I'm very interested in the position."),
        ),
        P.OPEN(
            "From what I know so far, this is the kind of job I've been looking for.",
            "This is the kind of job I've been looking for.",
        ),
        (
            (P.TALK | P.OPEN)("After talking with you, I'm even more interested in the job."),
            P.OPEN("I'm very interested in the job."),
        ),
        P.OPEN(
            "This is the kind of work I enjoy and do well, and I'm very interested in the position.",
            "This is the kind of work I enjoy and do well.",
        ),
        (
            P.OPEN("The job sounds right for me, and I'd be glad to hear more."),
            formally(P.OPEN("I am very interested in the position and would be glad to hear more.")),
        ),
        P.OPEN("The work sounds like a very good fit for me."),
    ),
}


def _presuming_less(wordings: tuple[Wording, ...], presumed: P) -> tuple[Wording, ...]:
    """Return the wordings without the alternatives that presume as much as that."""
    return tuple(
        tuple(said for said in alternatives(one) if presumed not in said.presumes) for one in wordings
    )


_TALKED_OF_TERMS: tuple[Wording, ...] = (
    _TALKED[0],
    (
        P.TALK("It was very helpful to talk about {topic}.", "I liked our talk about {topic}."),
        formally(
            P.TALK("It was very helpful to speak about {topic}.", "I valued your thoughts about {topic}."),
        ),
    ),
    (
        P.TALK("I found it useful to talk about {topic}."),
        formally(
            P.TALK("I found it very useful to speak about {topic}.", "I appreciated our talk about {topic}.")
        ),
    ),
    *_TALKED[3:5],
    (
        P.TALK(
            "I particularly appreciated what you told me about {topic}.", "I enjoyed hearing about {topic}."
        ),
        formally(
            P.TALK(
                "I particularly appreciated the information that you gave me about {topic}.",
                "I was interested to hear about {topic}.",
            )
        ),
        aloud(P.TALK("I really appreciated what you told me about {topic}.")),
    ),
)
"""With them one talks of terms and dates, which are no pleasure, and teach nobody how the work is done."""

_THANKS_RECRUITER: Parts = {
    **{part: said for part, said in _INTERVIEW.items() if part != "takeaway"},  # it is of the work
    "topic": tuple(zip(_TALKED_OF_TERMS, _CURIOUS, strict=True)),
    "bring": _presuming_less(_BRING, P.HOUSE),  # their team is another
    "interest": _SCREENING["interest"],
    "thanks": (
        (
            P.TALK(
                "Thank you for all your help and for telling me about {role}.",
                "Thank you for your time and for all your help.",
            ),
            P.CANDIDATE("Thank you for your help with my application for {role}."),
            "I appreciate all your help.",
        ),
        (
            P.CANDIDATE(
                "I appreciate your time and all your help with my application for {role}.",
                "I appreciate your time and all your help with my application.",
            ),
            "I really appreciate your help.",
        ),
        (
            P.TALK(
                "Thank you for a very helpful conversation about {role}.",
                "Thank you for a very helpful conversation.",
            ),
            P.CANDIDATE("Thank you for looking after my application for {role}."),
            "Thank you very much for your help.",
        ),
        (
            P.TALK(
                "It was a pleasure to talk with you about {role}, and I appreciate your help.",
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
            P.CANDIDATE(
                "I wanted to thank you for your help with my application for {role}.",
                "I wanted to thank you for your help with my application.",
            ),
            "I wanted to thank you for your help.",
        ),
    ),
}

# ------------------------------------------------------------------- people who help from outside

_TALKED_WITH_HELPER: tuple[Wording, ...] = (
    (
        P.TALK("I was glad that we could talk about {topic}.", "I'm glad we talked about {topic}."),
        formally(
            P.TALK("I was pleased that we could speak about {topic}.", "I was pleased to talk about {topic}.")
        ),
    ),
    (
        P.TALK("It was good to talk with you about {topic}.", "I liked our talk about {topic}."),
        formally(
            P.TALK(
                "I am pleased that you and I were able to speak about {topic}.",
                "I valued your thoughts about {topic}.",
            )
        ),
    ),
    (
        P.TALK("I also appreciated talking with you about {topic}.", "I liked talking about {topic}."),
        formally(
            P.TALK(
                "I also appreciated the opportunity to speak with you about {topic}.",
                "I appreciated our talk about {topic}.",
            )
        ),
    ),
    (
        P.TALK("I also appreciated what you told me about {topic}.", "I liked hearing about {topic}."),
        formally(
            P.TALK(
                "I also appreciated the information that you gave me about {topic}.",
                "I valued our discussion about {topic}.",
            )
        ),
    ),
    (
        P.TALK("I was happy to talk with you about {topic}.", "I was happy to talk about {topic}."),
        formally(
            P.TALK(
                "I was pleased to be able to speak with you about {topic}.",
                "I was pleased to hear about {topic}.",
            )
        ),
    ),
    (
        P.TALK("It helped me to talk with you about {topic}.", "I enjoyed hearing about {topic}."),
        formally(
            P.TALK("It helped me to speak with you about {topic}.", "I was interested to hear about {topic}.")
        ),
    ),
)
"""They did not hold the interview: what you talked about with them is something else."""

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
            P.CANDIDATE("Thank you for all your help with my application for {role}."),
            "I appreciate all your help.",
        ),
        (
            "I really appreciate that you put me forward for {role}.",
            "I appreciate that you put me forward.",
        ),
        (
            P.HELD(
                "Thank you for setting up my interview for {role}.", "Thank you for setting up my interview."
            ),
            "Thank you for all your help with {role}.",
            "Thank you for all your help.",
        ),
        (
            P.HELD(
                "Thank you for helping me get the interview for {role}.",
                "Thank you for helping me get the interview.",
            ),
            P.CANDIDATE(
                "Thank you for supporting my application for {role}.",
                "Thank you for supporting my application.",
            ),
            "Thank you for your work.",
        ),
        (
            P.CANDIDATE(
                "I really appreciate your support with my application for {role}.",
                "I really appreciate your support with my application.",
            ),
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
    "topic": tuple(zip(_TALKED_WITH_HELPER, _CURIOUS, strict=True)),
    "said": _THANKS_SAID,
    "interest": (
        (
            (P.HELD | P.OPEN)("The interview has made me even more interested in the position."),
            P.OPEN("I'm very interested in the position."),
        ),
        (
            (P.HELD | P.OPEN)("I enjoyed the interview, and I'd very much like the position."),
            P.OPEN("I'd very much like the position."),
        ),
        (
            (P.HELD | P.OPEN)("I came away with a very good impression of the company and the work."),
            P.OPEN("I have a very good impression of the company and the work."),
        ),
        (
            (P.HELD | P.OPEN)(
                "I enjoyed learning more about the work, and I'm very interested in the position."
            ),
            P.OPEN("I hope to get the position."),
        ),
        P.OPEN("I'm more interested in the position than ever."),
        (
            (P.HELD | P.OPEN)("I came away wanting the position even more."),
            P.OPEN("The position interests me very much."),
        ),
    ),
    "link": (
        *_THANKS_LINK[:5],
        in_writing(
            "You're welcome to pass [along|on] {link}.", "You're welcome to pass this [along|on]: {address}."
        ),
    ),
    "next": _THANKS_NEXT,
    "close": (
        in_letters(
            ("I'm happy to send anything else that would help.", "I'm happy to send more."),
            formally("I would be glad to send anything else that would help.", "I am happy to send more."),
        ),
        in_letters(
            ("If any questions come up, I'd be happy to answer them.", "I'm happy to answer questions."),
            formally("If any questions arise, I would be glad to answer them.", "I welcome any questions."),
        ),
        in_letters(
            ("I'm happy to provide more information at any time.", "I'm happy to provide more."),
            formally(
                "I would be glad to provide further information at any time.", "I am happy to provide more."
            ),
        ),
        in_letters(
            ("I can send more information whenever it's needed.", "I can send more information."),
            formally(
                "I can provide further information whenever it is needed.", "I can send more information."
            ),
        ),
        in_letters(
            ("If anything else is needed, I'm happy to send it.", "I'm here for any questions."),
            formally("If anything further is needed, I will gladly send it.", "I am here for any questions."),
        ),
        in_letters(
            ("If you need anything else, please let me know.", "Please ask if you need more."),
            formally("If you need anything further, please let me know.", "Please ask if you need more."),
        ),
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
    "topic": tuple(zip(_TALKED_WITH_HELPER, _CURIOUS, strict=True)),
    "said": _THANKS_SAID,
    "interest": (
        P.OPEN("My interest in the position is stronger than ever."),
        (
            (P.HELD | P.OPEN)("I came away with an excellent impression of the company."),
            P.OPEN("I have an excellent impression of the company."),
        ),
        P.OPEN("I'm still very interested in the position."),
        P.OPEN("The position appeals to me even more now."),
        P.OPEN("I'm more interested in the position than ever."),
        P.OPEN("The position interests me very much."),
    ),
    "link": _THANKS_LINK,
    "next": _THANKS_NEXT,
    "close": (
        (
            ("I'm happy to send anything else that's needed.", "Please tell me what you need."),
            formally(
                "I would be glad to send anything else that is needed.", "Please tell me what you need."
            ),
        ),
        (
            ("If you need anything else from me, I'm happy to send it.", "I'm happy to send what you need."),
            formally(
                "If you need anything further from me, I would be happy to send it.",
                "I am happy to send what you need.",
            ),
        ),
        (
            ("I'll gladly send anything else that's needed.", "I'll gladly send more."),
            formally("I will gladly send anything further that is required.", "I will gladly send more."),
        ),
        (
            ("Please let me know if there's anything you need from me.", "Please tell me if I can help."),
            formally("Please let me know if you require anything from me.", "Please tell me if I can help."),
        ),
        (
            ("If anything else is needed, I'm happy to send it.", "Please tell me what is needed."),
            formally(
                "If anything further is needed, I will gladly send it.", "Please tell me what is needed."
            ),
        ),
        (
            ("If you need anything else, please let me know.", "Please tell me what to send."),
            formally("If you need anything further, please let me know.", "Please tell me what to send."),
        ),
    ),
}

_RETURN_THE_FAVOR: tuple[Wording, ...] = (
    (
        (
            "If I can ever help you in turn, just say so.",
            "I'd be glad to help you in turn.",
        ),
        formally(
            "If I can be of help to you in return, please let me know.",
            "I would gladly help you in return.",
        ),
    ),
    (
        (
            "Please let me know if I can ever return the [favor|favour].",
            "I hope to return the [favor|favour].",
        ),
        formally(
            "Please let me know if I can ever be of help to you.",
            "I hope to help you, too.",
        ),
    ),
    (
        (
            "If there's ever anything I can do for you, please let me know.",
            "Please ask if I can help you.",
        ),
        formally(
            "If I can ever be of assistance to you, please let me know.", "Please ask if I can help you."
        ),
    ),
)
"""It suits whatever they have been told."""

_THANKS_REFERRER: Parts = {
    "subject": (
        ("Thank you for recommending me – {position}", "Thank you for recommending me"),
        (
            "With thanks for the [referral|recommendation] – {position}",
            "With thanks for the [referral|recommendation]",
        ),
        ("Thank you for your recommendation – {position}", "Thank you for your recommendation"),
        ("Thank you for putting my name forward – {position}", "Thank you for putting my name forward"),
        ("My thanks for your support – {position}", "My thanks for your support"),
        (
            "Many thanks for the [referral|recommendation] – {position}",
            "Many thanks for the [referral|recommendation]",
        ),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            "Thank you for suggesting me for {role}. It means a lot to me.",
            "Thank you for suggesting me. It means a lot to me.",
            "Thank you for suggesting me.",
        ),
        ("Thank you for [referring|suggesting] me for {role}.", "Thank you for [referring|suggesting] me."),
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
            "I'm grateful for your [referral|help].",
        ),
        (
            "It was generous of you to recommend me for {role}, and I really appreciate it.",
            "It was generous of you to recommend me, and I really appreciate it.",
            "I appreciate your recommendation.",
        ),
        (
            "Many thanks for [referring|recommending] me for {role}. It made a real difference.",
            "Many thanks for [referring|recommending] me. It made a real difference.",
            "Many thanks for recommending me.",
        ),
    ),
    "topic": _TALKED_WITH_HELPER,
    "said": _THANKS_SAID,
    "interest": (
        (
            (P.HELD | P.OPEN)("The interview has made me even more interested in the position."),
            P.OPEN("I'm very interested in the position, and your support is a great help."),
        ),
        (
            (P.HELD | P.OPEN)("I enjoyed the interview, and I'd very much like the position."),
            P.OPEN("I'd very much like the position, and I'm hopeful."),
        ),
        (
            (P.HELD | P.OPEN)("The interview gave me a clear picture of the job, and I liked what I saw."),
            P.OPEN("Everything I know about the job makes me want it."),
        ),
        (
            (P.HELD | P.OPEN)("The interview confirmed that this is work I want to do."),
            P.OPEN("This is a job I'd really like to do, and your support means a lot."),
        ),
        (
            (P.HELD | P.OPEN)("I enjoyed the interview, and I'm hopeful."),
            P.OPEN("This is a position I would really like to have."),
        ),
        (
            (P.HELD | P.OPEN)("I came away from the interview wanting the position even more."),
            P.OPEN("The position sounds right for me."),
        ),
    ),
    "link": _THANKS_LINK,
    "next": _NEXT_FOR_FRIENDS,
    "close": (
        (
            ("I'll let you know how things turn out.", "I'll let you know more."),
            formally("I will be glad to let you know the result.", "I will let you know more."),
        ),
        _RETURN_THE_FAVOR[0],
        (
            ("You'll hear from me as soon as I know more.", "I'll tell you how it goes."),
            formally("I will inform you as soon as I know more.", "I will tell you how it goes."),
        ),
        _RETURN_THE_FAVOR[1],
        (
            ("I'll let you know as soon as I hear more.", "I'll tell you more soon."),
            formally("I will let you know as soon as I have heard more.", "I will tell you more soon."),
        ),
        _RETURN_THE_FAVOR[2],
    ),
}

_REFERENCE: Parts = {
    "subject": (
        (
            "Thank you for being my [reference|referee] – {position}",
            "Thank you for being my [reference|referee]",
        ),
        ("With thanks for your reference – {position}", "With thanks for your reference"),
        ("Thank you for supporting my application – {position}", "Thank you for supporting me"),
        ("Thank you for your support – {position}", "Thank you for your support"),
        ("My thanks for your reference – {position}", "My thanks for your reference"),
        ("Many thanks for your reference – {position}", "Many thanks for your reference"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            "Thank you for acting as my [reference|referee] for {role}. It means a lot to have your support.",
            "Thank you for acting as my [reference|referee]. It means a lot to have your support.",
            "Thank you for acting as my [reference|referee].",
        ),
        (
            "I'm very grateful for your support as a [reference|referee] for {role}. Your word counts for a lot.",
            "I'm very grateful for your support as a [reference|referee]. Your word counts for a lot.",
            "I'm very grateful for your support as a [reference|referee].",
        ),
        (
            "Thank you so much for agreeing to be my [reference|referee] for {role}. I really appreciate it.",
            "Thank you so much for agreeing to be my [reference|referee]. I really appreciate it.",
            "Thank you so much for agreeing to be my [reference|referee].",
            formally(
                "Thank you very much for agreeing to be my [reference|referee] for {role}. I truly appreciate it.",
                "Thank you very much for agreeing to be my [reference|referee]. I truly appreciate it.",
                "Thank you very much for agreeing to be my [reference|referee].",
            ),
        ),
        (
            "I'd like to thank you for being my [reference|referee] for {role}. Your backing is a great help.",
            "I'd like to thank you for being my [reference|referee]. Your backing is a great help.",
            "I'd like to thank you for being my [reference|referee].",
        ),
        (
            (
                "I wanted to thank you for supporting my application for {role}. It helps a great deal to have a "
                "[reference|referee] who knows my work."
            ),
            (
                "I wanted to thank you for supporting my application. It helps a great deal to have a "
                "[reference|referee] who knows my work."
            ),
            "I'm thankful for your support.",
        ),
        (
            "Many thanks for being one of my [references|referees] for {role}. I'm fortunate to have you on my side.",
            "Many thanks for being one of my [references|referees]. I'm fortunate to have you on my side.",
            "Many thanks for being one of my [references|referees].",
        ),
    ),
    "news": (
        ("I have some news for you[:|.] {news}", "{news}"),
        ("I wanted you to hear this from me, too[:|.] {news}", "{news}"),
        ("I have news, too[:|.] {news}", "{news}"),
        ("I wanted to share an update as well[:|.] {news}", "{news}"),
        ("I also have news[:|.] {news}", "{news}"),
        ("I'd like to tell you my news as well[:|.] {news}", "{news}"),
    ),
    "link": _THANKS_LINK,
    "close": (
        (
            (
                "If I can ever return the [favor|favour], I hope you'll tell me.",
                "I hope I can return the [favor|favour].",
            ),
            formally("I hope that I can be of help to you one day.", "I hope that I can help you one day."),
        ),
        _RETURN_THE_FAVOR[0],
        (
            (
                "If I can ever do anything for you in return, please let me know.",
                "I'd gladly help you in return.",
            ),
            formally(
                "If I can ever do anything for you in return, please tell me.",
                "I would gladly do as much for you.",
            ),
        ),
        _RETURN_THE_FAVOR[1],
        (
            ("If I can ever repay your kindness, I'd be glad to.", "I'd be glad to repay your kindness."),
            formally(
                "If I can ever repay your kindness, I would be glad to do so.",
                "I would be glad to repay your kindness.",
            ),
        ),
        _RETURN_THE_FAVOR[2],
    ),
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
            "Thank you for your offer to help.",
            "I really appreciate your help.",
        ),
        (
            P.TALK("Thank you for a conversation that was both useful and encouraging."),
            "Thank you for being so willing to help.",
        ),
        (
            P.TALK("Talking with you was a real pleasure, and I'm grateful for your time."),
            "Thank you for your time and your willingness to help.",
            "I'm grateful for the time.",
        ),
        (
            P.TALK("Thank you for sharing your experience with me.", "Thank you for sharing so much."),
            "Thank you for being open to my questions.",
        ),
        (
            P.TALK("I wanted to thank you for being so generous with your time and your advice."),
            "Many thanks for offering your time.",
        ),
    ),
    "topic": _THANKS_TOPIC,
    "said": P.TALK.each(*_THANKS_SAID),
    "interest": (
        P.TALK("What you told me gave me a clearer idea of what I'd like to do and how to go about it."),
        P.TALK("You helped me see more clearly what to do next."),
        P.TALK("You gave me several things to follow up on, and they'll help me decide what to do next."),
        P.TALK("You helped me see what matters in this work, and I'll put that to good use."),
        P.TALK("It makes a difference to hear about the work from someone who knows it well."),
        P.TALK("What you told me gave me a much better picture of the field."),
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
        P.TALK("I'm looking ahead with more confidence than I had before."),
    ),
    "link": _THANKS_LINK,
    "others": _THANKS_OTHERS,
    "close": (
        (
            P.TALK("I'd be glad to let you know how it goes."),
            ("I'd enjoy talking with you whenever it suits you.", "I'd enjoy talking with you."),
            formally(
                P.TALK(
                    "I would be glad to let you know how matters develop.",
                    "I will gladly tell you how it goes.",
                )
            ),
        ),
        (
            P.TALK("I'll let you know what comes of it."),
            ("I'd be happy to talk at any time that works for you.", "I'd be happy to talk."),
            formally(
                P.TALK(
                    "I would be happy to let you know what comes of it.", "I will tell you what comes of it."
                )
            ),
        ),
        (
            P.TALK("I hope we'll stay in touch."),
            ("I hope we'll find a time to talk.", "I hope we'll find a time."),
            formally(P.TALK("I hope that we can remain in touch.", "I hope to remain in touch.")),
        ),
        (
            P.TALK("I'd be happy to let you know how my plans work out."),
            ("I'd welcome a conversation whenever it suits you.", "I'd welcome a conversation."),
            formally(
                P.TALK(
                    "I would be pleased to let you know how my plans work out.",
                    "I will tell you how my plans go.",
                )
            ),
        ),
        (
            P.TALK("I hope to help someone else in the same way [someday|one day]."),
            ("I'm flexible about times and would enjoy talking with you.", "I'm flexible about times."),
            formally(
                P.TALK(
                    "I hope to help someone else in the same way in the future.",
                    "I hope to help others in the same way.",
                )
            ),
        ),
        (
            P.TALK("I hope we'll have the chance to talk again."),
            "I hope we'll have the chance to talk.",
            "I hope we can talk.",
            formally(
                P.TALK(
                    "I hope that we will have the opportunity to speak again.",
                    "I hope that we can speak again.",
                )
            ),
        ),
    ),
}

# ---------------------------------------------------------------------------- through someone else

_THROUGH: Parts = {
    "subject": (
        ("Please pass [along|on] my thanks – {position}", "Please pass [along|on] my thanks"),
        ("My thanks to {absent}", "My thanks, to pass [along|on]"),
        ("A note of thanks to forward – {position}", "A note of thanks to forward"),
        ("A thank-you to pass [along|on] – {position}", "A thank-you to pass [along|on]"),
        ("Please forward my thanks – {position}", "Please forward my thanks"),
        ("Could you forward my thanks? – {position}", "Could you forward my thanks?"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            P.TALK(
                "Could you please pass my thanks [along|on] to {absent} for talking with me about {role}? I enjoyed "
                "the conversation about {topic}.",
                "Could you please pass my thanks [along|on] to {absent} for talking with me? I enjoyed the "
                "conversation about {topic}.",
                "Could you please thank {absent}? I liked the talk about {topic}.",
                "Could you please pass my thanks [along|on] to {absent} for talking with me about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Could you please pass my thanks [along|on] to {absent} for considering me for {role}? "
                "I'd like to learn about {topic}.",
                "Could you please pass my thanks [along|on] to {absent} for considering me for {role}?",
            ),
            "Could you please pass my thanks [along|on] to {absent}? I'd like to learn about {topic}.",
            "Could you please pass my thanks [along|on] to {absent}?",
        ),
        (
            P.TALK(
                "I don't have an address for {absent}, so could you please forward my thanks for the "
                "conversation about {role}? It was especially good to talk about {topic}.",
                "I don't have an address for {absent}, so could you please forward my thanks? It was especially "
                "good to talk about {topic}.",
                "Could you forward my thanks to {absent}? I liked our talk about {topic}.",
                "I don't have an address for {absent}, so could you please forward my thanks for the "
                "conversation about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "I don't have an address for {absent}, so could you please forward my thanks for "
                "considering me for {role}? I'd love to hear about {topic}.",
                "I don't have an address for {absent}, so could you please forward my thanks for "
                "considering me for {role}?",
            ),
            (
                "I don't have an address for {absent}, so could you please forward my thanks? I'd love to hear "
                "about {topic}."
            ),
            "I don't have an address for {absent}, so could you please forward my thanks?",
            "Could you forward my thanks to {absent}?",
        ),
        (
            P.TALK(
                "Would you please forward my thanks to {absent} for the conversation about {role}? I especially "
                "enjoyed hearing about {topic}.",
                "Would you please forward my thanks to {absent} for talking with me? I especially enjoyed "
                "hearing about {topic}.",
                "Would you thank {absent} for me? I enjoyed the talk about {topic}.",
                "Would you please forward my thanks to {absent} for the conversation about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Would you please forward my thanks to {absent}? It means a lot to be considered for "
                "{role}. I'd like to find out about {topic}.",
                "Would you please forward my thanks to {absent}? It means a lot to be considered for {role}.",
            ),
            "Would you please forward my thanks to {absent}? I'd like to find out about {topic}.",
            "Would you please forward my thanks to {absent}?",
        ),
        (
            P.TALK(
                "Please thank {absent} for taking the time to talk with me about {role}. I especially "
                "appreciated hearing about {topic}.",
                "Please thank {absent} for taking the time to talk with me. I especially appreciated hearing "
                "about {topic}.",
                "Please thank {absent} for me. I liked hearing about {topic}.",
                "Please thank {absent} for taking the time to talk with me about {role}.",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Please thank {absent} for considering me for {role}. I'm eager to learn about {topic}.",
                "Please thank {absent} for considering me for {role}.",
            ),
            "Please thank {absent} for me. I'm eager to learn about {topic}.",
            "Please thank {absent} for me.",
        ),
        (
            P.TALK(
                "Would you please give my thanks to {absent} for talking with me about {role}? I learned a lot "
                "from the conversation about {topic}.",
                "Would you please give my thanks to {absent} for talking with me? I learned a lot from the "
                "conversation about {topic}.",
                "Would you please thank {absent}? I valued our talk about {topic}.",
                "Would you please give my thanks to {absent} for talking with me about {role}?",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "Would you please give my thanks to {absent} for considering my application for {role}? I'm "
                "curious about {topic}.",
                "Would you please give my thanks to {absent} for considering my application for {role}?",
            ),
            "Would you please give my thanks to {absent}? I'm curious about {topic}.",
            "Would you please give my thanks to {absent}?",
        ),
        (
            P.TALK(
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me about {role}. "
                "I particularly enjoyed the conversation about {topic}.",
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me. I "
                "particularly enjoyed the conversation about {topic}.",
                "I'd appreciate it if you thanked {absent}. I enjoyed hearing about {topic}.",
                "I'd appreciate it if you would forward my thanks to {absent} for talking with me about {role}.",
            ),
            (P.CANDIDATE | P.DECIDES)(
                "I'd appreciate it if you would thank {absent} for considering me for {role}. I hope to "
                "hear about {topic}.",
                "I'd appreciate it if you would thank {absent} for considering me for {role}.",
            ),
            "I'd appreciate it if you would thank {absent}. I hope to hear about {topic}.",
            "I'd appreciate it if you would thank {absent}.",
        ),
    ),
    "link": (
        in_writing(
            "I thought {absent_again} might like to see {link}.",
            "I thought this might interest {absent_again}: {address}.",
        ),
        in_writing(
            "You could also pass [along|on] {link}.", "You could pass this [along|on] as well: {address}."
        ),
        in_writing(
            "I'd be glad if {absent_again} could see {link}.",
            "I'd be glad if {absent_again} could see this: {address}.",
        ),
        in_writing("I've included {link}.", "I've included this for {absent_again}: {address}."),
        in_writing("I'm including {link}.", "I'm including this for {absent_again}: {address}."),
        in_writing(
            "I'd also like to pass [along|on] {link}.", "I'd also like to pass this [along|on]: {address}."
        ),
    ),
    "close": (
        (
            ("I appreciate your help with this.", "I appreciate your help."),
            formally("I would be grateful for your help with this.", "I appreciate your help."),
        ),
        (
            ("Thank you for your help with this.", "Thank you for helping."),
            formally("Thank you for your assistance with this.", "Thank you for helping."),
        ),
        (
            ("Thank you for taking care of this.", "Thank you for this."),
            formally("Thank you very much for your help."),
        ),
        (
            ("Thank you for passing this [along|on].", "I'm grateful for your help."),
            formally("I am very grateful for your help.", "I am grateful for your help."),
        ),
        (
            ("It's kind of you to do this for me.", "It's kind of you to help."),
            formally("It is kind of you to do this on my behalf.", "It is kind of you to help."),
        ),
        (
            ("Thank you very much for your help with this.", "Many thanks for helping."),
            formally("Thank you very much for your assistance.", "Many thanks for helping."),
        ),
    ),
}

# ------------------------------------------------------------------------- decided, or never met

_APPRECIATED: tuple[Wording, ...] = (
    "I appreciate it very much.",
    "It meant a lot to me.",
    "I know how much work goes into this.",
    "I don't take it for granted.",
    "I appreciate all you've done.",
    ("I know that your time is limited, so it means a lot.", "I know how limited your time is."),
)

_AFTERWARDS: Parts = {
    **{part: _INTERVIEW[part] for part in ("subject", "apology", "said", "link", "others")},
    "thanks": (
        (
            P.TALK(
                "Thank you for taking the time to talk with me about {role}.",
                "Thank you for taking the time to talk with me.",
            ),
            P.CANDIDATE("Thank you for the time you gave my application for {role}."),
            "Thank you for your time.",
            aloud(P.TALK("Thank you for taking the time to talk with me.")),
        ),
        (
            P.TALK(
                "Thank you for such a thoughtful conversation about {role}.",
                "Thank you for such a thoughtful conversation.",
            ),
            P.CANDIDATE("I appreciate the time you spent on my application for {role}."),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
            aloud(P.TALK("Thank you for making time for me.")),
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
                "Thank you for telling me more about {role}.",
                "I'm grateful that you took the time to talk with me.",
            ),
            P.CANDIDATE("Thank you for the time you took to review my application for {role}."),
            "Many thanks for your time.",
        ),
        (
            P.TALK(
                "I wanted to thank you for talking with me about {role}.",
                "I wanted to thank you for talking with me.",
            ),
            P.CANDIDATE("I wanted to thank you for the time you spent on my application for {role}."),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "topic": _TALKED,
    "close": (
        (
            (P.AHEAD | P.HOUSE)("I look forward to working with you."),
            (P.NO | P.HOUSE)("I wish you and everyone on your team all the best."),
            P.TALK("It was a pleasure to get to know you and to hear more about your work."),
            _APPRECIATED[0],
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm very happy that we'll be working together."),
            (P.NO | P.TALK)("I wish you all the best, and I hope we'll meet again."),
            P.TALK("I'm glad that we had the chance to talk."),
            _APPRECIATED[1],
        ),
        (
            (P.AHEAD | P.HOUSE)("Working with you will be a pleasure."),
            (P.NO | P.TALK)("I'd be happy to talk again in the future."),
            P.TALK("Getting to know you and your work was a real pleasure."),
            _APPRECIATED[2],
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to our work together."),
            (P.NO | P.HOUSE)("All the best to you and your colleagues."),
            P.TALK("I'd be glad to meet you again."),
            _APPRECIATED[3],
        ),
        (
            (P.TALK | P.AHEAD | P.HOUSE)("I'm looking forward to seeing you again and to working with you."),
            P.TALK("I hope we'll get to talk again before long."),
            _APPRECIATED[4],
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to being your colleague."),
            (P.NO | P.HOUSE)("I wish you and your colleagues all the best."),
            P.TALK("I'm happy to have met you and to know more about what you do."),
            _APPRECIATED[5],
        ),
    ),
}

_UNMET: Parts = {
    "subject": (
        ("Thank you – {position}", "Thank you"),
        ("With thanks – {position}", "A note of thanks"),
        ("Thank you very much – {position}", "Thank you very much"),
        ("Thank you for your time – {position}", "Thank you for your time"),
        ("My thanks – {position}", "My thanks"),
        ("Many thanks – {position}", "Many thanks"),
    ),
    "apology": _APOLOGY,
    "thanks": (
        (
            (P.CANDIDATE | P.DECIDES)(
                "Thank you for considering me as a candidate for {role}.",
                "Thank you for considering me as a candidate.",
            ),
            P.CANDIDATE("Thank you for your help with my application for {role}."),
            "Thank you for your time.",
        ),
        (
            P.CANDIDATE(
                "I appreciate your time and your help with my application for {role}.",
                "I appreciate your time and your help with my application.",
            ),
            "I appreciate the time you took for me.",
            "I appreciated your time.",
        ),
        (
            (P.CANDIDATE | P.DECIDES)(
                "Thank you for considering my application for {role}.",
                "Thank you for considering my application.",
            ),
            P.CANDIDATE("Thank you for looking after my application for {role}."),
            "Thank you very much for your time.",
            "Thank you very much.",
        ),
        (
            P.CANDIDATE(
                "I'm grateful for the time you've spent on my application for {role}.",
                "I'm grateful for the time you've spent on my application.",
            ),
            "I'm grateful for the time.",
        ),
        (
            P.CANDIDATE(
                "Thank you for the interest you've shown in my application for {role}.",
                "Thank you for the interest you've shown in my application.",
            ),
            "Many thanks for your time.",
        ),
        (
            P.CANDIDATE(
                "I wanted to thank you for your time and for your help with my application for {role}.",
                "I wanted to thank you for your time and for your help with my application.",
            ),
            "I wanted to thank you for your time.",
            "I wanted to thank you.",
        ),
    ),
    "topic": (
        (P.OPEN(_CURIOUS[0]), "I'd still enjoy learning about {topic}."),
        (
            P.OPEN(_CURIOUS[1]),
            "I'm still eager to learn about {topic}.",
        ),
        (P.OPEN(_CURIOUS[2]), "I'd still like to learn about {topic}."),
        (P.OPEN(_CURIOUS[3]), "I'm eager to learn about {topic}."),
        (
            P.OPEN("I'm still looking forward to hearing about {topic}.", "I'd enjoy hearing about {topic}."),
            formally(P.OPEN("I still look forward to hearing about {topic}.")),
            "I'm curious about {topic}.",
        ),
        (P.OPEN(_CURIOUS[5]), "I hope to hear about {topic}."),
    ),
    "interest": (
        P.OPEN("The position still interests me a great deal."),
        P.OPEN("I'm still hoping to be considered for the position."),
        P.OPEN("I'm still very interested in the position."),
        P.OPEN("This is work that I'd enjoy and do well."),
        P.OPEN("I'm as interested in the work as I was when I applied."),
        P.OPEN("I remain very interested in the position."),
    ),
    "link": _THANKS_LINK,
    "close": (
        (P.OPEN("We haven't been able to talk yet, but I'd still like to."), _APPRECIATED[0]),
        (P.OPEN("If you'd still like to talk, I'm available whenever it suits you."), _APPRECIATED[1]),
        (P.OPEN("I hope we'll find a time to talk."), _APPRECIATED[2]),
        (P.OPEN("I'd welcome a conversation whenever it suits you."), _APPRECIATED[3]),
        (P.OPEN("I'm sorry that we haven't talked yet, and I can be flexible about times."), _APPRECIATED[4]),
        (P.OPEN("I hope we'll have the chance to talk."), _APPRECIATED[5]),
    ),
}

THANK_YOU = Outline(
    orders=(
        (
            ("apology", "thanks", "topic", "said", "takeaway"),
            ("better",),
            ("need", "bring"),
            ("link",),
            ("interest", "more", "next", "news", "close", "others"),
        ),
        (
            ("apology", "thanks", "topic", "said", "takeaway"),
            ("interest", "more", "bring"),
            ("need",),
            ("better",),
            ("link", "next", "news", "close", "others"),
        ),
        (
            ("apology", "thanks", "topic", "said", "takeaway"),
            ("better",),
            ("need",),
            ("bring", "interest", "more"),
            ("link", "next", "news", "close", "others"),
        ),
        (
            ("apology", "thanks", "topic", "said", "takeaway"),
            ("need",),
            ("better",),
            ("link",),
            ("interest", "more", "bring", "next", "news", "close", "others"),
        ),
        (
            ("apology", "thanks", "topic", "said", "takeaway", "interest", "more"),
            ("need", "bring"),
            ("better",),
            ("link", "next", "news", "close", "others"),
        ),
        (
            ("apology", "thanks"),
            ("topic", "said", "takeaway", "interest", "more", "bring"),
            ("need",),
            ("better",),
            ("link", "next", "news", "close", "others"),
        ),
    ),
    optional=("takeaway", "others", "link", "next", "news", "better", "need", "bring", "interest"),
    conditional=frozenset({"apology"}),
    only_long=frozenset({"more"}),
    gives_way_to={"takeaway": frozenset({"said", "apology"})},
    room=640,  # with the greeting and the signature some 115 words: published advice asks for 90 to 150
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
