"""What one says while one waits, and long after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, aloud, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["CHECK_IN", "KEEP_IN_TOUCH"]


# ---------------------------------------------------------------------------------- the question

# What is new with the candidate, before the question

_NEWS: tuple[Wording, ...] = (
    (
        "[A quick update from me:|I have a quick update.] {news}",
        "{news}",
        formally("I have a brief update[:|.] {news}", "{news}"),
    ),
    ("[One update from me:|I have one update.] {news}", "{news}"),
    ("[An update from me:|I have an update.] {news}", "{news}"),
    ("[A short update from me:|I have a short update.] {news}", "{news}"),
    (
        "[Some news from me:|I have some news.] {news}",
        "{news}",
        formally("Let me begin with some news[:|.] {news}", "{news}"),
    ),
    (
        "[A bit of news from me:|I have a bit of news.] {news}",
        "{news}",
        formally("I have some news[:|.] {news}", "{news}"),
    ),
)
_NEWS_AGAIN: tuple[Wording, ...] = (
    (
        "[A bit of news first:|I have a bit of news first.] {news}",
        "{news}",
        formally("I have some news first[:|.] {news}", "{news}"),
    ),
    ("I have a short update to share[:|.] {news}", "{news}"),
    ("[A brief update:|I have a brief update to share.] {news}", "{news}"),
    (
        "[One quick update:|I have one quick update.] {news}",
        "{news}",
        formally("I have one brief update[:|.] {news}", "{news}"),
    ),
    ("[A short update first:|I have a short update first.] {news}", "{news}"),
    ("I have some news to share[:|.] {news}", "{news}"),
)

# The same after the question, where they must know first what the message is about

_NEWS_ASIDE: tuple[Wording, ...] = (
    ("I also have some news[:|.] {news}", "{news}"),
    ("I also have a short update[:|.] {news}", "{news}"),
    ("I have some news, too[:|.] {news}", "{news}"),
    ("I have an update as well[:|.] {news}", "{news}"),
    ("I'd also like to share some news[:|.] {news}", "{news}"),
    ("I also wanted to share an update[:|.] {news}", "{news}"),
)
_ASIDE_AGAIN: tuple[Wording, ...] = (
    ("I have some news as well[:|.] {news}", "{news}"),
    ("I have an update for you, too[:|.] {news}", "{news}"),
    ("I'd like to share some news as well[:|.] {news}", "{news}"),
    ("I have a short update, too[:|.] {news}", "{news}"),
    ("I also have some news of my own[:|.] {news}", "{news}"),
    ("I also want to share some news[:|.] {news}", "{news}"),
)

# Who sent you to them

_SUGGESTED: tuple[Wording, ...] = (
    "You may know {referrer}, who encouraged me to contact you.",
    "I came to you through {referrer}, as you may know.",
    "I was given your name by {referrer}.",
    "You may remember that {referrer} gave me your name.",
    "As you may remember, {referrer} suggested that I contact you.",
    "I first contacted you at the suggestion of {referrer}.",
)

# Thanks for a talk

_THANKS: tuple[Wording, ...] = (
    P.TALK(
        "First, thank you for taking the time to talk with me. I'm sorry not to have said so sooner.",
        "First, thank you for your time; I should have said so sooner.",
    ),
    P.TALK(
        "I appreciate that you took the time to talk with me; I should have said so sooner.",
        "I appreciated talking with you; I should have said so sooner.",
    ),
    P.TALK(
        "I owe you a belated thank-you for the time you took to talk with me.",
        "I owe you a belated thank-you for your time.",
    ),
    P.TALK(
        "I should have thanked you sooner for taking the time to talk with me.",
        "I should have thanked you sooner for your time.",
    ),
    P.TALK(
        "This thank-you is overdue: I learned a lot from our conversation, and I appreciated your time.",
        "This thank-you is overdue: I learned a lot from our conversation.",
    ),
    P.TALK(
        "Let me start by thanking you for your time, which I should have done sooner.",
        "Let me start by thanking you for your time.",
    ),
)
_IN_CASE: tuple[Wording, ...] = (
    P.TALK("Many thanks for the time you've given me so far."),
    P.TALK("I enjoyed our conversation, and I appreciate the time you gave me."),
    P.TALK("I'm grateful for the time you spent with me."),
    P.TALK("I'm grateful that you made time for me."),
    P.TALK("You were generous with your time, and I appreciated it."),
    P.TALK("I appreciate how helpful our conversation was."),
)
"""True whether or not a note of thanks went out."""

# How things stand after an interview

_WAIT_FIRST: Parts = {
    "subject": (
        (P.INTERVIEW("Next steps after my interview – {position}"), "Next steps – {position}", "Next steps"),
        (
            "Question about {role}",
            P.CANDIDATE("Question about my application"),
            "Question about the position",
        ),
        ("Following up on {role}", "Following up – {position}", "Following up"),
        ("[Timeline|Timescale] for {role}", "[Timeline|Timescale] – {position}", "A question about timing"),
        (
            "Quick question – {position}",
            "Quick question",
            formally("One question – {position}", "One question"),
        ),
        ("Still interested in {role}", "Still interested – {position}", "Still interested in the position"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            P.INTERVIEW("I'm following up on my interview for {role}.", "I'm following up on my interview."),
            P.TALK(
                "I'm following up on our conversation about {role}.", "I'm following up on our conversation."
            ),
            "I'm following up about {role}.",
            "I'm following up about the position.",
            aloud("It's about {role}.", "It's about the position."),
        ),
        (
            "I'm getting in touch about {role}.",
            "I wanted to see how the search is going.",
            formally(
                "I am contacting you about {role}.",
                "I am contacting you about the search.",
            ),
        ),
        (
            P.INTERVIEW(
                "I enjoyed interviewing for {role} and talking with you about {topic}.",
                "I enjoyed our interview, especially talking with you about {topic}.",
                "I enjoyed our interview and our talk about {topic}.",
            ),
            P.TALK(
                "I enjoyed talking with you about {role} and about {topic}.",
                "I'm glad that we talked about {topic}.",
            ),
            P.INTERVIEW("I enjoyed interviewing for {role}.", "I enjoyed our interview."),
            P.TALK(
                "I enjoyed talking with you about {role}.",
                "I enjoyed talking with you.",
            ),
            "I've been thinking more about {role}.",
            "I've been thinking more about the position.",
        ),
        (
            P.INTERVIEW(
                "It was a pleasure to interview for {role} and to talk with you about {topic}.",
                "It was a pleasure to interview with you and to talk about {topic}.",
                "It was a pleasure to interview for {role}.",
                "It was a pleasure to interview with you.",
            ),
            P.TALK("It was a pleasure to talk with you about {role}.", "It was a pleasure to talk with you."),
            P.CANDIDATE(
                "I wanted to ask about my application for {role}.", "I wanted to ask about my application."
            ),
            "I wanted to ask you about {role}.",
            "I wanted to ask you about the position.",
        ),
        (
            P.INTERVIEW(
                "I have a quick question following my interview for {role}.",
                "I have a quick question following my interview.",
            ),
            "I have a quick question about {role}.",
            "I have a quick question about the position.",
            formally(
                P.INTERVIEW(
                    "I have one question following my interview for {role}.",
                    "I have one question following my interview.",
                ),
                "I have one question about {role}.",
                "I have one question about the position.",
            ),
        ),
        ("I'm still very interested in {role}.", "I'm still very interested in this position."),
    ),
    "interest": (
        (
            P.TALK(
                "I'm still very interested in the work, and I enjoyed talking with you about {topic}.",
                "I enjoyed talking with you, and I'm still very interested.",
            ),
            "I'm still very interested.",
        ),
        (
            P.TALK(
                "I've only become more interested since we talked about {topic}.",
                "I've only become more interested since we talked.",
            ),
            "I'm as interested in the work as I was at the start.",
        ),
        "My interest in the work has only grown.",
        "I'm still very interested in the work.",
        (
            P.TALK(
                "I'd still love to do this work, especially after talking with you about {topic}.",
                "I'd still love to do this work, especially after talking with you.",
            ),
            "I'd still love to do this work.",
            formally(
                P.TALK(
                    "I remain eager to do this work, particularly after speaking with you about {topic}.",
                    "I remain eager to do this work, particularly after speaking with you.",
                ),
                "I remain eager to do this work.",
            ),
        ),
        (
            P.TALK("I also enjoyed talking with you about {topic}."),
            "Everything I've learned so far tells me that I'd enjoy the work.",
        ),
    ),
    "suggested": _SUGGESTED,
    "news": _NEWS,
    "question": (
        "When you have a moment, could you tell me where things stand?",
        "Is there anything you can tell me about where things stand?",
        "Is there any news you can share about the next steps?",
        "Could you give me a sense of the [timeline|timescale] from here?",
        "Do you know yet what the next step will be, and roughly when?",
        "May I ask how the search is coming along?",
    ),
    "close": (
        "If there's anything else you need from me, please let me know.",
        "Thank you for any news you can give me.",
        "I'm happy to answer any questions that have come up.",
        "I know that these decisions take time, and I appreciate your help.",
        "Thank you for your help.",
        "Please let me know if I can send you anything else.",
    ),
}

_PROMISED: Parts = {
    **_WAIT_FIRST,
    "question": (
        (
            P.PASSED("I believe a decision was expected around now. Could you tell me where things stand?"),
            _WAIT_FIRST["question"][0],
        ),
        (
            P.PASSED(
                "I know that decisions can take longer than planned. Is there anything "
                "you can share at this point?"
            ),
            _WAIT_FIRST["question"][1],
        ),
        (
            P.PASSED(
                "If I have the timing right, a decision was expected around now. Is "
                "there any news you can share?"
            ),
            _WAIT_FIRST["question"][2],
        ),
        (
            P.PASSED("I understood that there might be a decision around now. Has the timing changed?"),
            _WAIT_FIRST["question"][3],
        ),
        (
            P.PASSED("Is a decision still expected around now, or has the [schedule|timetable] changed?"),
            _WAIT_FIRST["question"][4],
        ),
        (
            P.PASSED("May I ask whether a decision has been made?"),
            _WAIT_FIRST["question"][5],
        ),
    ),
}

_WAIT_LAST: Parts = {
    "subject": (
        ("Where things stand with {role}", "Where things stand – {position}", "Where things stand"),
        ("My continued interest in {role}", "My continued interest – {position}", "My continued interest"),
        ("Hoping for an update on {role}", "Hoping for an update – {position}", "Hoping for an update"),
        (
            P.TALK("Our conversation about {role}", "Our conversation – {position}", "Our conversation"),
            "About {role}",
            "About the position",
        ),
        ("Touching base about {role}", "Touching base – {position}", "Touching base about the position"),
        ("Checking in about {role}", "Checking in – {position}", "Checking in about the position"),
    ),
    "thanks": (
        P.TALK("Thank you, first of all, for the time you've given me."),
        P.TALK("I never properly thanked you for our conversation, so let me do that now."),
        P.TALK("I enjoyed our conversation; I should have said so earlier."),
        P.TALK("Thank you for the time you took to speak with me; I should have said so before."),
        P.TALK("I appreciated the time you took to talk with me, and I should have said so sooner."),
        P.TALK("I really appreciated our conversation, and I should have told you so before now."),
    ),
    "opening": (
        (
            "I'm still very interested in {role}, and I'd be happy to talk further at any time.",
            "I'm still very interested in the position, and I'd be happy to talk further at any time.",
        ),
        ("My interest in {role} is as strong as ever.", "My interest in the position is as strong as ever."),
        (
            "I wanted you to know that I'm still very interested in {role}.",
            "I wanted you to know that I'm still very interested in the position.",
        ),
        (
            P.TALK(
                "I'd love to continue our conversation about {role}.",
                "I'd love to continue our conversation.",
            ),
            "I'd love to talk with you about {role}.",
            "I'd love to talk with you.",
            formally(
                P.TALK(
                    "I would be very happy to continue our conversation about {role}.",
                    "I would be very happy to continue our conversation.",
                ),
                "It would be a pleasure to talk with you about {role}.",
                "It would be a pleasure to talk with you.",
            ),
        ),
        (
            "I'm as enthusiastic as ever about {role}.",
            "I'm as enthusiastic as ever about the position.",
        ),
        (
            "I know that [hiring|recruitment] takes time, and I'm still very interested in {role}.",
            "I know that [hiring|recruitment] takes time, and I'm still very interested in the position.",
        ),
    ),
    "news": _NEWS_AGAIN,
    "question": (
        "Is there anything new you can tell me?",
        (
            "When you have a minute, could you let me know if there's any news?",
            formally("When it suits you, could you let me know whether there is any news?"),
        ),
        "Has anything changed on your [end|side]?",
        "Do you have a sense of where things are headed?",
        ("Is there any news on your end?", formally("Is there any news on your side?")),
        "How are things looking at this point?",
    ),
    "close": (
        (P.HOUSE("I hope all is well with you and your team."), "I hope all is well with you these days."),
        "I know you're busy, and I appreciate your time.",
        "If there's nothing new yet, I understand.",
        "I understand if you can't say much yet.",
        "If it would help to talk, I can make time whenever it suits you.",
        "Whenever you have an update, I'd be happy to hear it.",
    ),
}

# How things stand after an application

_APPLIED: Parts = {
    "subject": (
        (
            P.CANDIDATE("Following up on my application – {position}", "Where my application stands"),
            "Following up about the position",
        ),
        (
            P.CANDIDATE("My application for {role}", "My application – {position}", "My application"),
            "Progress of the search",
        ),
        (P.CANDIDATE("Question about my application – {position}"), "A question about the position"),
        (
            P.CANDIDATE("Status of my application – {position}", "Status of my application"),
            "A question about timing",
        ),
        (
            P.CANDIDATE(
                "One question about my application – {position}", "One question about my application"
            ),
            "One question about the position",
        ),
        (
            P.CANDIDATE("Next steps for my application – {position}", "Next steps for my application"),
            "Next steps for the position",
        ),
    ),
    "opening": (
        (
            P.CANDIDATE(
                "I'm following up on my application for {role}.",
                "I'm following up on my application.",
            ),
            "I'm following up about {role}.",
            "I'm following up about the position.",
            aloud(
                P.CANDIDATE("It's about my application for {role}.", "It's about my application."),
                "It's about {role}.",
                "It's about the position.",
            ),
        ),
        (
            P.CANDIDATE(
                "I've applied for {role} and wanted to follow up.",
                "I've sent in an application and wanted to follow up.",
            ),
            aloud(
                P.CANDIDATE(
                    "I've applied for {role}, as you may know.",
                    "I've sent in an application, as you may know.",
                )
            ),
            "I wanted to ask about {role}.",
            "I wanted to ask about the position.",
            formally(
                P.CANDIDATE(
                    "I have applied for {role} and would like to follow up.",
                    "I have applied for the position and would like to follow up.",
                ),
                "I would like to ask about {role}.",
                "I would like to ask about the position.",
            ),
        ),
        (
            P.CANDIDATE(
                "I wanted to follow up on my application for {role}.",
                "I wanted to follow up on my application.",
                formally(
                    "I would like to follow up on my application for {role}.",
                    "I would like to follow up on my application.",
                ),
            ),
            "I'd like to find out more about {role}.",
            "I'd like to find out more about the position.",
            aloud(
                P.CANDIDATE(
                    "I'm one of the applicants for {role}.",
                    "I'm one of the applicants.",
                )
            ),
        ),
        (
            P.CANDIDATE(
                "I wanted to ask about my application for {role}.", "I wanted to ask about my application."
            ),
            "I wanted to ask you about {role}.",
            "I wanted to ask you about the position.",
        ),
        (
            P.CANDIDATE(
                "I have a question about my application for {role}.",
                "I have a question about my application.",
            ),
            "I have a question about {role}.",
            "I have a question.",
        ),
        (
            P.CANDIDATE(
                "I'm getting in touch about my application for {role}.",
                "I'm getting in touch about my application.",
            ),
            "I'm interested in {role} and would like to know more.",
            "I'm interested in the position and would like to know more.",
        ),
    ),
    "interest": (
        (
            "I'm very interested in the work and would welcome the chance to talk about {topic}.",
            "I'm very interested in the work and would welcome the chance to talk about it.",
        ),
        "I'd really enjoy doing this work.",
        "This is work I'd very much like to do.",
        (
            "The work is exactly what I'm looking for, and I'd enjoy talking about {topic}.",
            "The work is exactly what I'm looking for.",
        ),
        (
            "I'd love the chance to talk about {topic}.",
            "I'd love the chance to talk about the work.",
            formally(
                "I would value the chance to talk about {topic}.",
                "I would value the chance to talk about the work.",
            ),
        ),
        (
            P.CANDIDATE("I'm very interested in this position."),
            "The work sounds like something I'd enjoy.",
        ),
    ),
    "suggested": _SUGGESTED,
    "aside": _NEWS_ASIDE,
    "question": (
        (
            P.CANDIDATE("Could you tell me where my application stands?"),
            "Could you tell me where the search stands?",
        ),
        "Do you know yet what the next steps will be?",
        "May I ask how the search is going?",
        (
            "Do you have a rough idea of when applicants might hear back?",
            formally("Could you tell me roughly when applicants can expect to hear?"),
        ),
        (
            P.CANDIDATE("Could you tell me whether everything arrived and what the next step will be?"),
            "Is the position still open?",
        ),
        "Could you tell me what the next steps will be?",
    ),
    "close": (
        "I'm happy to send anything that would be useful.",
        "Please let me know if you have any questions about my experience.",
        "If anything is missing, I can send it right away.",
        "I know that reviewing applications takes time.",
        "Thank you for your help.",
        "I'd be happy to provide references or anything else you need.",
    ),
}

_APPLIED_LAST: Parts = {
    "subject": (
        ("Still interested – {position}", "Still interested in the position"),
        ("Interest in {role}", "Interest in the position – {position}", "Interest in the position"),
        (
            P.CANDIDATE("My application for {role}", "My application – {position}", "My application"),
            "Question about the position – {position}",
            "Question about the position",
        ),
        ("A short question – {position}", "A short question about the search"),
        ("A question about {role}", "A question – {position}", "A question about the position"),
        ("Continued interest – {position}", "Continued interest in the position"),
    ),
    "opening": (
        (
            P.CANDIDATE(
                "I'd still very much like to be considered for {role}.",
                "I'd still very much like to be considered for the position.",
            ),
            "I'm still keen on {role}.",
            "I'm still keen on the position.",
        ),
        ("I remain very interested in {role}.", "I remain very interested in the job."),
        (
            "I'm still hoping for a chance to talk about {role}.",
            "I'm still hoping for a chance to talk.",
        ),
        (
            P.CANDIDATE(
                "I'm just as interested as when I applied for {role}.",
                "I'm just as interested as when I applied.",
            ),
            "My interest in {role} hasn't changed.",
            "My interest in the position hasn't changed.",
        ),
        (
            "I'd love the chance to speak with you about {role}.",
            "I'd love the chance to speak with you.",
            formally(
                "I would welcome the chance to speak with you about {role}.",
                "I would welcome the chance to speak with you.",
            ),
        ),
        (
            "I'm still enthusiastic about {role}.",
            "I'm still enthusiastic about the position.",
            formally("I remain enthusiastic about {role}.", "I remain enthusiastic about the position."),
        ),
    ),
    "aside": _ASIDE_AGAIN,
    "question": (
        (
            P.CANDIDATE("Is there any update on my application?"),
            "Is there any update on the search?",
            formally(
                P.CANDIDATE("May I ask whether there is any update on my application?"),
                "May I ask whether there is any update on the search?",
            ),
        ),
        "Is there any news you can share with me?",
        "Could you let me know where things stand?",
        (
            "Is there anything new with the search?",
            formally("May I ask whether there is any news of the search?"),
        ),
        "Could you tell me whether the position is still open?",
        "May I ask where things stand now?",
    ),
    "close": (
        "I appreciate your time and help.",
        "I'd be happy to talk whenever it's convenient.",
        "I'd be happy to make time whenever it suits you.",
        "I understand if there's nothing to report yet.",
        "I appreciate your help either way.",
        "I know that [hiring|recruitment] is a lot of work, and I appreciate your time.",
    ),
}

# While the search is paused

_ON_HOLD: Parts = {
    "subject": (
        ("Checking in on the search – {position}", "Checking in on the search"),
        ("The status of {role}", "Status of the search – {position}", "Status of the search"),
        ("Still interested in the position – {position}", "Still interested in the position"),
        ("The pause in the search – {position}", "The pause in the search"),
        ("Question about the search – {position}", "Question about the search"),
        ("When the search resumes – {position}", "When the search resumes"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            "I understand that {role} is on hold for now.",
            "I understand that the search is on hold for now.",
        ),
        (
            "I know that {role} is on hold, and I wanted to follow up.",
            "I know that the search is on hold, and I wanted to follow up.",
            aloud(
                "I know that {role} is on hold, but I wanted to ask about it.",
                "I know that the search is on hold, but I wanted to ask about it.",
            ),
        ),
        (
            "I know that the search was paused, and I'm still very interested in {role}.",
            "I know that the search was paused, and I'm still very interested.",
        ),
        (
            "Although {role} is on hold, I'm still very interested.",
            "Although the search is on hold, I'm still very interested.",
        ),
        (
            "I have a quick question about {role}, which I know is on hold.",
            "I have a quick question about the search, which I know is on hold.",
            formally(
                "I have a brief question about {role}, which I know is on hold.",
                "I have a brief question about the search, which I know is on hold.",
            ),
        ),
        (
            "I wanted you to know that I'm still very interested in {role}, whenever the search resumes.",
            "I wanted you to know that I'm still very interested, whenever the search resumes.",
        ),
    ),
    "interest": (
        (
            P.TALK(
                "I'm still very interested, and I hope we can continue our conversation about {topic}.",
                "I'm still very interested, and I hope we can continue our conversation.",
            ),
            "My interest hasn't changed.",
        ),
        (
            P.TALK(
                "When it does, I'd love to pick up our conversation about {topic}.",
                "When it does, I'd love to pick up our conversation.",
            ),
            "When it does, I'd love to talk.",
            formally(
                P.TALK(
                    "When it does, I would be very happy to continue our conversation about {topic}.",
                    "When it does, I would be very happy to continue our conversation.",
                ),
                "When it does, I would be very happy to talk.",
            ),
        ),
        (
            P.TALK(
                "I'd enjoy continuing our conversation about {topic}.",
                "I'd enjoy continuing our conversation.",
            ),
            "I know how much I'd enjoy the work.",
        ),
        (
            P.TALK(
                "When the time is right, I'd enjoy talking more about {topic}.",
                "When the time is right, I'd enjoy talking again.",
            ),
            "When the time is right, I'd be happy to talk.",
        ),
        (
            P.TALK("It was good to talk with you about {topic}, and I'm as interested as ever."),
            "I'm as interested as ever.",
        ),
        (
            P.TALK("I'd enjoy talking with you again about {topic}."),
            "It's work I'd be very happy to do.",
        ),
    ),
    "news": _NEWS,
    "question": (
        "Has anything changed in the meantime?",
        "Is there any word yet on when the search might start again?",
        (
            "Has there been any change in the timing?",
            formally("May I ask whether there has been any change in the timing?"),
        ),
        (
            "Do you know yet when the search might resume?",
            formally("Could you tell me when the search might resume?"),
        ),
        "Has there been any word about when [hiring|recruitment] might resume?",
        "Is there anything new on your end?",
    ),
    "close": (
        "If not, I'm happy to wait.",
        "Thank you for keeping me in mind.",
        "There's no hurry on my [end|side].",
        "I understand if nothing is settled.",
        "Thank you for keeping me posted.",
        "I understand if it's too soon to say.",
    ),
}

_ON_HOLD_LAST: Parts = {
    "subject": (
        ("Once the search resumes – {position}", "Once the search resumes"),
        ("My interest in {role}", "My interest in the position – {position}", "My interest in the position"),
        ("Checking in about {role}", "Checking in – {position}", "Checking in about the position"),
        ("Following up on the search – {position}", "Following up on the search"),
        (
            "A question about {role}",
            "A question about the search – {position}",
            "A question about the search",
        ),
        ("Timing of the search – {position}", "Timing of the search"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'm as interested as ever in {role}, and I'm happy to wait.",
            "I'm as interested as ever in the position, and I'm happy to wait.",
        ),
        (
            "I'd still love to be considered for {role} once the search resumes.",
            "I'd still love to be considered once the search resumes.",
            formally(
                "I would still very much like to be considered for {role} once the search resumes.",
                "I would still very much like to be considered once the search resumes.",
            ),
        ),
        (
            "I know that {role} may be on hold for a while, but I'm still very interested.",
            "I know that the search may be on hold for a while, but I'm still very interested.",
        ),
        ("My interest in {role} hasn't changed.", "My interest in the position hasn't changed."),
        (
            "I'd still love to talk about {role} when the time comes.",
            "I'd still love to talk when the time comes.",
            formally(
                "I would still very much like to talk about {role} when the time comes.",
                "I would still very much like to talk when the time comes.",
            ),
        ),
        (
            "I'm still hoping to talk about {role} when the search picks up again.",
            "I'm still hoping to talk when the search picks up again.",
        ),
    ),
    "news": _NEWS_AGAIN,
    "question": (
        "Is the search still on hold?",
        "Is there anything new you can share?",
        (
            "Is there any news about the timing?",
            formally("May I ask whether there is any news about the timing?"),
        ),
        "Is there any news about the search?",
        "Do you have any news about when the search might resume?",
        (
            "Do you have a sense of the timing yet?",
            formally("Could you tell me anything about the timing yet?"),
        ),
    ),
    "close": (
        (P.HOUSE("I hope all is well with you and your team."), "I hope all is well with you these days."),
        "I'm available whenever things pick up again.",
        "If not, I completely understand.",
        "I'd be happy to talk whenever the time is right.",
        "There's no rush on my side.",
        "If nothing has changed, I understand.",
    ),
}

# To those who put your name forward

_WAIT_INTERMEDIARY: Parts = {
    "subject": (
        ("Checking with you – {position}", "Checking with you"),
        ("Following up on {role}", "Following up – {position}", "Following up on the position"),
        (
            "Quick check-in – {position}",
            "Quick check-in",
            formally("Checking on progress – {position}", "Checking on progress"),
        ),
        ("A question for you – {position}", "A question for you"),
        ("Hoping for feedback on {role}", "Hoping for feedback – {position}", "Hoping for feedback"),
        ("Following up with you – {position}", "Following up with you"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            "I'm still very interested in {role}, and I appreciate your help with it.",
            "I'm still very interested in the position, and I appreciate your help with it.",
        ),
        (
            "I'm following up with you on {role}.",
            "I'm following up with you on the position.",
            aloud(
                "I've been wondering how things are going with {role}.",
                "I've been wondering how things are going.",
            ),
        ),
        (
            "I really appreciate all your help with {role}.",
            "I really appreciate all your help.",
        ),
        (
            "I'm hoping to move forward with {role}.",
            "I'm hoping to move forward.",
            formally(
                "I very much hope to move forward with {role}.",
                "I very much hope to move forward.",
            ),
        ),
        _WAIT_FIRST["opening"][4],
        (
            "I wanted to follow up with you about {role}.",
            "I wanted to follow up with you about the position.",
            aloud(
                "I thought I'd check on {role} with you.",
                "I thought I'd check with you.",
            ),
            formally(
                "I would like to follow up with you about {role}.",
                "I would like to follow up with you about the position.",
            ),
        ),
    ),
    "interest": (
        P.TALK("I found it helpful to talk with you about {topic}.", "I found it helpful to talk with you."),
        (
            P.TALK("It was good to talk with you about {topic}, and I'm still very interested."),
            "I'm just as interested as I was at the start.",
        ),
        "My interest is as strong as ever.",
        "This is work I'd really enjoy.",
        (
            P.TALK("I'd still love to have this job, especially after our conversation about {topic}."),
            "I'd still love to have this job.",
            formally(
                P.TALK(
                    "I remain very interested in the work, especially after our conversation about {topic}."
                ),
                "I remain very interested in the work.",
            ),
        ),
        "I'd still very much like to do this work.",
    ),
    "news": _NEWS,
    "question": (
        "Have you heard anything from them yet?",
        "Is there any news you can pass [along|on]?",
        "Do you know how things are going on their [end|side]?",
        "Have you had any news from them?",
        "Has there been any feedback from them?",
        "Have you heard anything about the next steps?",
    ),
    "close": (
        "If they need anything else from me, please let me know.",
        "Thank you for all your help so far.",
        (
            "I'm happy to talk by phone if that's easier.",
            aloud("I'd be glad to hear as soon as you know more."),
        ),
        "I know that you may still be waiting to hear, too.",
        "Thank you for all your work behind the scenes.",
        "Thank you for your support so far.",
    ),
}

_INTERMEDIARY_LAST: Parts = {
    "subject": (
        ("Checking in with you about {role}", "Checking in with you – {position}", "Checking in with you"),
        (
            "Still hopeful about {role}",
            "Still hopeful – {position}",
            "Still hopeful about the position",
            formally("Question about {role}", "Question about the position"),
        ),
        ("Where things stand – {position}", "Where things stand with the position"),
        ("One more question – {position}", "One more question"),
        ("Next steps – {position}", "Next steps with them"),
        ("Checking on {role}", "Checking on the position – {position}", "Checking on the position"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        ("I'm still very much interested in {role}.", "I'm still very much interested."),
        (
            "I'm still hoping for {role}.",
            "I'm still hoping that it works out.",
            formally("I remain hopeful about {role}.", "I remain hopeful about the position."),
        ),
        (
            "I'd still love to move forward with {role}.",
            "I'd still love to move forward.",
            formally(
                "I would still very much like to move forward with {role}.",
                "I would still very much like to move forward.",
            ),
        ),
        (
            "I'm still hoping for good news about {role}.",
            "I'm still hoping for good news.",
            formally("I continue to hope for good news about {role}.", "I continue to hope for good news."),
        ),
        (
            "I'm still very enthusiastic about {role}.",
            "I'm still very enthusiastic about the position.",
            formally(
                "I remain very enthusiastic about {role}.",
                "I remain very enthusiastic about the position.",
            ),
        ),
        ("I continue to be very interested in {role}.", "I continue to be very interested in the position."),
    ),
    "news": _NEWS_AGAIN,
    "question": (
        "Has there been any word yet?",
        "Have you heard anything new?",
        "Do you have a sense of where things stand?",
        "Could you tell me how things look at the moment?",
        "Have you been told anything new?",
        (
            "Has there been any feedback so far?",
            formally("May I ask whether there has been any feedback so far?"),
        ),
    ),
    "close": (
        ("Thanks for everything you're doing.", formally("Thank you for everything you are doing.")),
        "I appreciate everything you've done.",
        "Thank you for all your help along the way.",
        "I understand if you haven't heard yet.",
        "Thank you for keeping an eye on things for me.",
        "Thank you again for your support.",
    ),
}

# For a day that was not named

_DAY: Parts = {
    "subject": (
        ("Date of the interview – {position}", "Date of the interview"),
        (
            "Scheduling the interview for {role}",
            "Scheduling the interview – {position}",
            "Scheduling the interview",
        ),
        ("A date for the interview – {position}", "A date for the interview"),
        ("Timing of the interview – {position}", "Timing of the interview"),
        ("Scheduling question – {position}", "Scheduling question"),
        ("Upcoming interview – {position}", "Upcoming interview"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            "I'm looking forward to the interview for {role}.",
            "I'm looking forward to the interview.",
        ),
        (
            P.HOUSE(
                "Thank you for inviting me to interview for {role}.",
                "Thank you for inviting me to interview.",
            ),
            "I was very happy to hear about the interview for {role}.",
            "I was very happy to hear about the interview.",
        ),
        (
            "I'm very happy to have the chance to interview for {role}.",
            "I'm very happy to have the chance to interview.",
        ),
        (
            "I was very pleased to hear about the interview for {role}.",
            "I was very pleased to hear about the interview.",
        ),
        (
            "I have a scheduling question about the interview for {role}.",
            "I have a scheduling question about the interview.",
        ),
        (
            "I'm delighted about the interview for {role}.",
            "I'm delighted about the interview.",
        ),
    ),
    "interest": (
        "I'd especially like to talk about {topic}.",
        "I hope we can talk about {topic}.",
        "It would be good to talk about {topic}.",
        "I already have a few questions about {topic}.",
        ("I'm looking forward to talking about {topic}.", "I'm very much looking forward to the interview."),
        "I'm eager to talk about {topic}.",
    ),
    "aside": _NEWS_ASIDE,
    "question": (
        (
            "Has a day been set yet? I'm free {times}.",
            "Has a day been set yet?",
            formally(
                "May I ask whether a day has been set? I am free {times}.",
                "May I ask whether a day has been set?",
            ),
        ),
        (
            P.DECIDES(
                "Which day would suit you best? I'm available {times}.", "Which day would suit you best?"
            ),
            "Do you know yet which day it will be? I'm available {times}.",
            "Do you know yet which day it will be?",
            formally(
                P.DECIDES(
                    "May I ask which day would suit you best? I am available {times}.",
                    "May I ask which day would suit you best?",
                ),
                "Could you tell me which day it will be? I am available {times}.",
                "Could you tell me which day it will be?",
            ),
        ),
        (
            "Could you let me know which day to plan on? I could make it {times}.",
            "Could you let me know which day to plan on?",
        ),
        (
            "Is there a day that would work well? I could manage {times}.",
            "Is there a day that would work well?",
            formally(
                "Could you suggest a day that would work well? I could manage {times}.",
                "Could you suggest a day that would work well?",
            ),
        ),
        (
            "When is it likely to take place? I'd be free {times}.",
            "When is it likely to take place?",
            formally(
                "May I ask when it is likely to take place? I would be free {times}.",
                "May I ask when it is likely to take place?",
            ),
        ),
        (
            "Could we settle on a day? I can make {times}.",
            "Could we settle on a day?",
            formally(
                "Would it be possible to settle on a day? I can make {times}.",
                "Would it be possible to settle on a day?",
            ),
        ),
    ),
    "close": (
        "I appreciate your help in arranging the interview.",
        "I look forward to the interview.",
        "I'm happy to meet either in person or online.",
        "I understand if no day has been set yet.",
        "Thank you for your help in setting a date.",
        "Thank you for your help in setting up the interview.",
    ),
}

_DAY_LAST: Parts = {
    "subject": (
        ("A time for the interview – {position}", "A time for the interview"),
        ("Finding a day for the interview – {position}", "Finding a day for the interview"),
        ("Looking ahead to the interview – {position}", "Looking ahead to the interview"),
        ("Possible dates – {position}", "Possible dates for the interview"),
        ("A day for the interview – {position}", "A day for the interview"),
        ("Interview date – {position}", "Interview date"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'm still looking forward to the interview for {role}.",
            "I'm still looking forward to the interview.",
            formally(
                "I continue to look forward to the interview for {role}.",
                "I continue to look forward to the interview.",
            ),
        ),
        (
            "I'm following up about a day for the interview for {role}.",
            "I'm following up about a day for the interview.",
            aloud(
                "I wanted to ask about a day for the interview for {role}.",
                "I wanted to ask about a day for the interview.",
            ),
            formally(
                "I would be grateful to know of a day for the interview for {role}.",
                "I would be grateful to know of a day for the interview.",
            ),
        ),
        (
            "I'm still very eager to interview for {role}.",
            "I'm still very eager to interview.",
            formally(
                "I remain very eager to interview for {role}.",
                "I remain very eager to interview.",
            ),
        ),
        ("I'm looking forward to talking about {role}.", "I'm looking forward to talking."),
        (
            "I'd be happy to interview for {role} whenever it suits you.",
            "I'd be happy to interview whenever it suits you.",
        ),
        (
            "I'd still be delighted to interview for {role}.",
            "I'd still be delighted to interview.",
        ),
    ),
    "aside": _ASIDE_AGAIN,
    "question": (
        (
            "Would {times} work, or is another time better?",
            "Could you let me know when would be a good time?",
        ),
        ("When would suit you best? I could still do {times}.", "When would suit you best?"),
        (
            "Is there a date that looks likely? I can easily do {times}.",
            "Is there a date that looks likely?",
        ),
        (
            "Do you have a day in mind for the interview? I'd be available {times}.",
            "Do you have a day in mind for the interview?",
        ),
        ("Is there a day I should hold? I could make {times}.", "Is there a day I should hold?"),
        (
            "Which day might suit everyone? I could be available {times}.",
            "Which day might suit everyone?",
            formally(
                "May I ask which day might suit everyone? I could be available {times}.",
                "May I ask which day might suit everyone?",
            ),
        ),
    ),
    "close": (
        "I can adjust my schedule if needed, and I appreciate your help.",
        "I know that scheduling takes time, and I appreciate your help.",
        "A rough date is fine for now.",
        "I'm happy to meet by video if that's easier.",
        "Thank you for your help with the scheduling.",
        "I understand that plans may have changed.",
    ),
}

_NEXT_DAY: Parts = {
    "subject": (
        ("Date of the next round – {position}", "Date of the next round"),
        ("Next round for {role}", "Next round – {position}", "The next round"),
        ("Scheduling the next round – {position}", "Scheduling the next round"),
        ("Planning for the next round – {position}", "Planning for the next round"),
        ("Quick question about the next round – {position}", "Quick question about the next round"),
        ("Next conversation – {position}", "Next conversation"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            "I'm looking forward to the next round for {role}.",
            "I'm looking forward to the next round.",
        ),
        (
            "I was delighted to hear that there will be another round for {role}.",
            "I was delighted to hear that there will be another round.",
        ),
        ("I'm very pleased about the next round for {role}.", "I'm very pleased about the next round."),
        (
            "I'm already looking ahead to the next round for {role}.",
            "I'm already looking ahead to the next round.",
        ),
        (
            "I have a quick question about the next round for {role}.",
            "I have a quick question about the next round.",
            formally(
                "I have one question about the next round for {role}.",
                "I have one question about the next round.",
            ),
        ),
        (
            "I'm happy to be moving on to the next round for {role}.",
            "I'm happy to be moving on to the next round.",
        ),
    ),
    "interest": (
        P.TALK("I'd enjoy talking more about {topic}."),
        P.TALK(
            "I've come up with a few more questions since we talked about {topic}.",
            "Since we talked, I've come up with a few more questions.",
        ),
        P.TALK("It will be good to talk more about {topic}.", "It will be good to talk more."),
        P.TALK(
            "I'm even more interested after our conversation about {topic}.",
            "I'm even more interested after our conversation.",
        ),
        (
            P.TALK("I'm looking forward to continuing our conversation about {topic}."),
            "I'm looking forward to taking the next step.",
        ),
        P.TALK("I'd enjoy picking up our conversation about {topic}."),
    ),
    "news": _NEWS,
    "question": (
        (
            "Do you know the date yet? I'm free {times}.",
            "Do you know the date yet?",
            formally(
                "May I ask whether the date is known yet? I am free {times}.",
                "May I ask whether the date is known yet?",
            ),
        ),
        (
            "Is there a day that would suit everyone? I'm available {times}.",
            "Is there a day that would suit everyone?",
            formally(
                "Could you suggest a day that would suit everyone? I am available {times}.",
                "Could you suggest a day that would suit everyone?",
            ),
        ),
        (
            "Could we set a date? I could make it {times}.",
            "Could we set a date?",
            formally(
                "Would it be possible to set a date? I could make it {times}.",
                "Would it be possible to set a date?",
            ),
        ),
        (
            "Which day should I keep free? I could manage {times}.",
            "Which day should I keep free?",
            formally(
                "Could you tell me which day I should keep free? I could manage {times}.",
                "Could you tell me which day I should keep free?",
            ),
        ),
        ("Do you know yet when it will be? I'd be free {times}.", "Do you know yet when it will be?"),
        (
            P.DECIDES("When would you like to meet? I can make {times}.", "When would you like to meet?"),
            "Do you know when it will take place? I can make {times}.",
            "Do you know when it will take place?",
        ),
    ),
    "close": (
        "Thank you for arranging this.",
        "Thank you for your help with the arrangements.",
        "I'm flexible about the time.",
        "I can adjust to whatever is easiest.",
        "Thank you for your help in setting a date.",
        "Thank you for your help in arranging this.",
    ),
}

_NEXT_DAY_LAST: Parts = {
    "subject": (
        ("A date for the next round – {position}", "A date for the next round"),
        ("Dates for the next round – {position}", "Dates for the next round"),
        ("Timing of the next round – {position}", "Timing of the next round"),
        ("The next round – {position}", "The next round for the position"),
        ("A day for the next round – {position}", "A day for the next round"),
        ("Looking ahead to the next round – {position}", "Looking ahead to the next round"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'm still very interested in {role} and looking forward to the next round.",
            "I'm still very interested and looking forward to the next round.",
            formally(
                "I remain very interested in {role} and look forward to the next round.",
                "I remain very interested and look forward to the next round.",
            ),
        ),
        (
            "I'm following up about the next round for {role}.",
            "I'm following up about the next round.",
            aloud(
                "I wanted to ask about the next round for {role}.",
                "I wanted to ask about the next round.",
            ),
            formally(
                "I would be grateful for news of the next round for {role}.",
                "I would be grateful for news of the next round.",
            ),
        ),
        (
            "I'm still looking forward to the next round for {role}.",
            "I'm still looking forward to the next round.",
        ),
        (
            "I'd be very happy to talk further about {role}.",
            "I'd be very happy to talk further.",
        ),
        (
            "I'm eager to take the next step with {role}.",
            "I'm eager to take the next step.",
            formally(
                "I remain eager to take the next step with {role}.",
                "I remain eager to take the next step.",
            ),
        ),
        (
            "I'm very much looking forward to talking further about {role}.",
            "I'm very much looking forward to talking further.",
            formally(
                "I very much look forward to talking further about {role}.",
                "I very much look forward to talking further.",
            ),
        ),
    ),
    "news": _NEWS_AGAIN,
    "question": (
        ("Would {times} be a good time to meet?", "What would be a good day to meet?"),
        ("Is there any news on the timing? I can do {times}.", "Is there any news on the timing?"),
        (
            "Does a particular day look likely? On my end, {times} would be fine.",
            "Does a particular day look likely?",
        ),
        (
            "Is there a good day for the next round? I should be able to make {times}.",
            "Is there a good day for the next round?",
        ),
        (
            "Is there a day I should keep open? I can keep {times} free.",
            "Is there a day I should keep open?",
        ),
        (
            "What does the timing look like for the next round? I could be available {times}.",
            "What does the timing look like for the next round?",
        ),
    ),
    "close": (
        "I can adjust my plans if needed.",
        "I appreciate your help with the scheduling.",
        "I'm happy to come in or to meet by video.",
        "I understand if the plans are still open.",
        "Thank you for your help with the scheduling.",
        "I appreciate your help in finding a day.",
    ),
}

# For an offer in writing

_WRITING: Parts = {
    "subject": (
        (P.OFFER("The offer in writing – {position}", "The offer in writing"), "The position, in writing"),
        (
            P.OFFER("Written offer for {role}", "Written offer – {position}", "Written offer"),
            "A practical question",
        ),
        (
            P.OFFER(
                "Details of the offer for {role}", "Details of the offer – {position}", "Details of the offer"
            ),
            "The details in writing",
        ),
        (P.OFFER("Offer letter – {position}", "Offer letter"), "The details of the position"),
        (P.OFFER("Question about the offer – {position}", "Question about the offer"), "One question"),
        (
            P.OFFER("Delighted with the offer – {position}", "Delighted with the offer"),
            "Details of the position",
        ),
    ),
    "opening": (
        (
            P.OFFER("I'm delighted with the offer for {role}.", "I'm delighted with the offer."),
            "I'm delighted about {role}.",
            "I'm truly delighted.",
        ),
        (
            P.OFFER(
                "Thank you for the wonderful news about {role}.",
                "Thank you for the wonderful news.",
            ),
            "I'm very happy about {role}.",
            "I'm very happy.",
        ),
        (
            P.OFFER(
                "I was so happy to hear about the offer for {role}.",
                "I was so happy to hear about the offer.",
                formally(
                    "I was very happy to hear about the offer for {role}.",
                    "I was very happy to hear about the offer.",
                ),
            ),
            "I was so happy about {role}.",
            "I was so happy about the position.",
        ),
        (
            P.OFFER("The offer for {role} made my day.", "The offer made my day."),
            "I wanted to ask one thing about {role}.",
            "I wanted to ask one thing.",
            formally(
                P.OFFER(
                    "I was delighted to hear of the offer for {role}.",
                    "I was delighted to hear of the offer.",
                )
            ),
        ),
        (
            P.OFFER(
                "I'm so pleased about the offer for {role}, and I have one practical question.",
                "I'm so pleased about the offer, and I have one practical question.",
                formally(
                    "I am very pleased about the offer for {role}, and I have one practical question.",
                    "I am very pleased about the offer, and I have one practical question.",
                ),
            ),
            "I have one practical question about {role}.",
            "I have one practical question.",
        ),
        (
            P.OFFER(
                "I'm really happy about the offer for {role}.",
                "I'm really happy about the offer.",
                formally(
                    "I am truly delighted about the offer for {role}.",
                    "I am truly delighted about the offer.",
                ),
            ),
            "I'm very happy about how things are going with {role}.",
            "I'm very happy about how things are going.",
        ),
    ),
    "interest": (
        P.TALK("After our conversation about {topic}, I know how much I'd enjoy the work."),
        "This is the work I've been hoping to do.",
        P.TALK("Our conversation about {topic} made me even more interested in the work."),
        P.TALK("Talking with you about {topic} showed me how much I'd like the work."),
        "I know that I'd enjoy the work.",
        P.TALK("Thank you again for talking with me about {topic}."),
    ),
    "aside": _NEWS_ASIDE,
    "question": (
        (
            P.OFFER("Could you send me the offer in writing when it's ready?"),
            formally(P.OFFER("May I ask you to send me the offer in writing when it is ready?")),
            "Could you send me the details in writing?",
        ),
        (
            P.OFFER("When might I receive the written offer?"),
            formally(P.OFFER("May I ask when I might receive the written offer?")),
            "When might I see the details in writing?",
        ),
        (P.OFFER("Will I receive a written offer as well?"), "Could I have the details in writing?"),
        (
            P.OFFER("Could I have the terms in writing before I give you my answer?"),
            "Could I have everything in writing?",
        ),
        (
            P.OFFER("Do you know when the offer letter will be ready?"),
            "When will the details be ready in writing?",
        ),
        (
            P.OFFER("Could you send over the offer in writing?"),
            "Could you send over the details of the position in writing?",
        ),
    ),
    "close": (
        "It will be good to have all the terms in one place.",
        "Having everything in writing will help me plan.",
        (P.OFFER("An email with the offer attached would be perfect."), "An email would be perfect."),
        (P.OFFER("Thank you once more for the offer."), "I appreciate your help with everything."),
        (
            P.OFFER("I look forward to reading the letter."),
            "I'm looking forward to reading all the details.",
        ),
        "If you need anything from me for the paperwork, please let me know.",
    ),
}

_WRITING_LAST: Parts = {
    "subject": (
        (P.OFFER("The written offer – {position}", "The written offer"), "The written version"),
        (
            P.OFFER("Timing of the offer letter – {position}", "Timing of the offer letter"),
            "Timing of the paperwork",
        ),
        ("The paperwork – {position}", "The paperwork"),
        (
            P.OFFER("Checking on the offer letter – {position}", "Checking on the offer letter"),
            "Checking on the paperwork",
        ),
        (
            P.OFFER("A date for the offer letter – {position}", "A date for the offer letter"),
            "A date for the paperwork",
        ),
        (
            P.OFFER("Following up on the offer – {position}", "Following up on the offer"),
            "Following up on the paperwork",
        ),
    ),
    "opening": (
        (
            P.OFFER(
                "I'm still very happy about the offer for {role}.", "I'm still very happy about the offer."
            ),
            "I'm still very happy about {role}.",
            "I'm still very happy.",
            formally(
                P.OFFER("I remain delighted with the offer for {role}.", "I remain delighted with the offer.")
            ),
        ),
        (
            P.OFFER(
                "I'm as pleased as ever about the offer for {role}.",
                "I'm as pleased as ever about the offer.",
            ),
            "I'm as pleased as ever about {role}.",
            "I'm as pleased as ever about the position.",
        ),
        (
            P.OFFER(
                "I'm looking forward to seeing the written offer for {role}.",
                "I'm looking forward to seeing the written offer.",
            ),
            "I'm looking forward to seeing the details of {role} in writing.",
            "I'm looking forward to seeing the details in writing.",
        ),
        (
            P.OFFER(
                "I'm still delighted about the offer for {role}.",
                "I'm still delighted about the offer.",
                formally(
                    "I remain very happy about the offer for {role}.",
                    "I remain very happy about the offer.",
                ),
            ),
            "I'm still delighted about {role}.",
            "I'm still delighted about the position.",
        ),
        (
            P.OFFER(
                "I'm as happy as ever about the offer for {role}.",
                "I'm as happy as ever about the offer.",
            ),
            "I'm as happy as ever about {role}.",
            "I'm as happy as ever.",
        ),
        (
            P.OFFER(
                "I'm still very pleased about the offer for {role}.",
                "I'm still very pleased about the offer.",
            ),
            "I'm still very pleased about {role}.",
            "I'm still very pleased about the position.",
        ),
    ),
    "aside": _ASIDE_AGAIN,
    "question": (
        (P.OFFER("Is the offer letter on its way?"), "Is the paperwork on its way?"),
        (
            P.OFFER("Do you know roughly when I might have it in writing?"),
            formally(P.OFFER("Could you tell me roughly when I might have it in writing?")),
            "Do you know roughly when it will be ready?",
        ),
        ("Is there any news of it?", formally("May I ask how it is progressing?")),
        (P.OFFER("Is there any news about the letter?"), "Is there any news about the paperwork?"),
        (
            P.OFFER("Do you have a date in mind for the letter?"),
            formally(P.OFFER("May I ask whether there is a date for the letter?")),
            "Do you have a date in mind for the paperwork?",
        ),
        (
            "Do you need anything from me for the written version?",
            formally("Is anything further needed from me for the written version?"),
        ),
    ),
    "close": (
        "If there's anything else you need from me, please let me know.",
        "I know that these things take time, and I appreciate your help.",
        "An emailed copy is all I need for now.",
        "Thank you very much for all your help.",
        ("I'm looking forward to reading everything.",),
        (P.OFFER("Thank you for all your work on the offer."), "Thank you for all your work."),
    ),
}

CHECK_IN = Outline(
    orders=(
        (
            ("thanks", "thanks_in_case"),
            ("news",),
            ("opening", "interest", "suggested"),
            ("question", "close"),
            ("aside",),
        ),
        (
            ("thanks", "thanks_in_case"),
            ("news",),
            ("opening", "question"),
            ("interest", "suggested", "close"),
            ("aside",),
        ),
        (
            ("thanks", "thanks_in_case"),
            ("news",),
            ("opening", "interest", "suggested", "question", "close"),
            ("aside",),
        ),
    ),
    optional=("close", "suggested", "news", "aside", "interest", "thanks_in_case", "thanks"),
    conditional=frozenset({"thanks", "thanks_in_case"}),
    occasions={
        "first": _WAIT_FIRST,
        "promised": _PROMISED,
        "last": _WAIT_LAST,
        "applied": _APPLIED,
        "applied_last": _APPLIED_LAST,
        "on_hold": _ON_HOLD,
        "on_hold_last": _ON_HOLD_LAST,
        "intermediary": _WAIT_INTERMEDIARY,
        "intermediary_last": _INTERMEDIARY_LAST,
        "day": _DAY,
        "day_last": _DAY_LAST,
        "next_day": _NEXT_DAY,
        "next_day_last": _NEXT_DAY_LAST,
        "writing": _WRITING,
        "writing_last": _WRITING_LAST,
    },
)

# ------------------------------------------------------------------------------- now and then

_NEWS_ALONE: tuple[Wording, ...] = ("{news}",) * VARIANTS
_NEWS_TO_COLLEAGUE: tuple[Wording, ...] = (
    ((P.AHEAD | P.HOUSE)("I also have some news for you[:|.] {news}"), "{news}"),
    "{news}",
    "{news}",
    ((P.AHEAD | P.HOUSE)("I also have some news to share[:|.] {news}"), "{news}"),
    (P.AHEAD("I also have a bit of news for you[:|.] {news}"), "{news}"),
    "{news}",
)

_NEWS_IN_PAUSE: tuple[Wording, ...] = (
    "{news}",
    ("I also have a short update for you[:|.] {news}", "{news}"),
    ("I have some news to share while the search is on hold[:|.] {news}", "{news}"),
    "{news}",
    "{news}",
    ("I have a short update for you[:|.] {news}", "{news}"),
)

_FRIENDLY: Parts = {
    "subject": (
        (P.TALK("Since we talked"), "Some news from me"),
        (P.TALK("Hello again"), "A short update"),
        ("A note from {candidate}", "A bit of news"),
        ("Just saying hello", formally("A short note")),
        "A note to stay in touch",
        "An update from me",
    ),
    "opening": (
        (
            P.TALK(
                "I hope all has been well with you since we talked about {topic}.",
                "I hope all has been well with you since we talked.",
            ),
            P.CANDIDATE("I hope all has been well with you since we were in touch about {role}."),
            "I hope all has been well with you lately.",
        ),
        (
            P.TALK(
                "It has been a while since we talked about {topic}, so I wanted to get in touch.",
                "It has been a while since we talked, so I wanted to get in touch.",
            ),
            P.CANDIDATE(
                "It has been a while since we were in touch about {role}, so I wanted to get in touch."
            ),
            "It has been a while since we were in touch, so I wanted to get in touch.",
        ),
        (
            P.TALK(
                "I still appreciate our conversation about {topic}, and it would be good to stay in touch.",
                "I still appreciate our conversation, and it would be good to stay in touch.",
            ),
            P.CANDIDATE("I appreciated being in touch with you about {role}."),
            "It would be good to stay in touch with you.",
        ),
        (
            P.TALK(
                "I wanted to say hello and to thank you again for talking with me about {topic}.",
                "I wanted to say hello and to thank you again for talking with me.",
            ),
            "I wanted to say hello and to ask how you're doing.",
        ),
        (
            P.TALK(
                "I enjoyed talking with you about {topic} and would like to stay in touch.",
                "I enjoyed talking with you and would like to stay in touch.",
            ),
            "I hope work is going well for you.",
        ),
        (
            P.TALK(
                "I still like to think of our conversation about {topic}, and I'd enjoy hearing how things are going for you.",
                "I still like to think of our conversation, and I'd enjoy hearing how things are going for you.",
            ),
            "I'd enjoy hearing how things are going for you.",
        ),
    ),
    "news": _NEWS_ALONE,
    "wish": (
        (
            P.HOUSE("It would be good to hear how you and the team are doing."),
            "It would be good to hear how you're doing.",
        ),
        "I hope all has been well on your [end|side].",
        "I hope the year is treating you well.",
        "It would be good to stay in touch.",
        "I hope your year is going well.",
        "I wish you all the best.",
    ),
}

_ADVICE: Parts = {
    "subject": (
        (P.TALK("Some news, and thanks for your advice"), "Some news for you"),
        (P.TALK("Your good advice, and some news"), "A short note with news"),
        (P.TALK("With thanks for your advice"), "News I wanted to share"),
        (P.TALK("An update after our conversation"), "An update for you"),
        (P.TALK("Since our conversation"), "A few lines with news"),
        (P.TALK("A little news, and my thanks"), "A little news"),
    ),
    "opening": (
        (
            P.TALK(
                "You were kind enough to talk with me about {topic}, so I wanted to let you know how things are going.",
                "You were kind enough to talk with me, so I wanted to let you know how things are going.",
            ),
            "I wanted to let you know how things are going.",
        ),
        (
            P.TALK(
                "Your advice about {topic} has stayed with me.",
                "Your advice has stayed with me.",
            ),
            "I wanted to send you some news.",
        ),
        (
            P.TALK(
                "I thought you might like to hear it, since I learned so much from our conversation about {topic}.",
                "I thought you might like to hear it, since I learned so much from our conversation.",
            ),
            "I thought you might like to hear it.",
        ),
        (
            P.TALK(
                "You were so generous with your advice about {topic} that I wanted to send you an update.",
                "You were so generous with your advice that I wanted to send you an update.",
            ),
            "Here is some news I wanted to share with you.",
        ),
        (
            P.TALK(
                "What you told me about {topic} was very helpful, so I wanted to send you an update.",
                "What you told me was very helpful, so I wanted to send you an update.",
            ),
            "I have an update for you.",
        ),
        (
            P.TALK(
                "I wanted you to know, since you gave me such good advice about {topic}.",
                "I wanted you to know, since you gave me such good advice.",
            ),
            "I thought you'd enjoy hearing it.",
        ),
    ),
    "news": _NEWS_ALONE,
    "wish": (
        (P.TALK("Thank you again for all your help."), "I hope all is well where you are."),
        (P.TALK("I'm still grateful that you made the time to talk."), "I hope your work is going well."),
        (
            P.TALK("I hope I can be as helpful to someone else [someday|one day]."),
            "I hope you're having a good year.",
        ),
        (
            P.TALK("I hope I can return the [favor|favour] [someday|one day]."),
            "I hope all is going well with your work.",
        ),
        (P.TALK("It meant a lot that you took the time."), "I hope things are going well with you."),
        "I hope you're well and enjoying your work.",
    ),
}

_PAUSED: Parts = {
    "subject": (
        ("A short update while things are on hold",),
        ("Some news while the search is on hold",),
        ("A bit of news – {position}", "A bit of news from me"),
        ("Before the search resumes – {position}", "Before the search resumes"),
        ("An update during the pause",),
        ("An update from me – {position}", "An update from me"),
    ),
    "opening": (
        (
            "I know that {role} is on hold for now, so this is just a short update.",
            "I know that the search is on hold for now, so this is just a short update.",
        ),
        (
            P.TALK("I'm still very interested in {role}, and I enjoyed talking with you about {topic}."),
            "I'm still very interested in {role}, whenever the time is right.",
            "I'm still very interested in the position, whenever the time is right.",
        ),
        (
            P.TALK("I'm still very interested in {role} and would enjoy talking more about {topic}."),
            "I'm still very interested in {role} and wanted to keep you up to date.",
            "I'm still very interested in the position and wanted to keep you up to date.",
        ),
        (
            P.TALK(
                "I hope we can continue our conversation about {topic} when {role} is no longer on hold. In the meantime, here is some news.",
                "I hope we can continue our conversation about {topic}. In the meantime, here is some news.",
            ),
            "I wanted to share some news with you while {role} is on hold.",
            "I wanted to share some news with you during the pause.",
        ),
        (
            "Here is a short update from me while {role} is on hold.",
            "Here is a short update from me while the search is on hold.",
        ),
        (
            P.TALK(
                "My interest in {role} is as strong as it was when we talked about {topic}.",
                "I'm just as interested in the position as when we talked about {topic}.",
            ),
            "My interest in {role} is as strong as it was at the start.",
            "My interest in the position is as strong as it was at the start.",
        ),
    ),
    "news": _NEWS_IN_PAUSE,
    "wish": (
        "I'd be happy to talk when the time is right.",
        (P.HOUSE("I hope all is well with you and the team."), "I hope all is well on your side."),
        (P.HOUSE("I hope all goes well for you and the team."), "I hope all goes well for you."),
        "I'm happy to wait, and I hope all is well with you.",
        "My interest hasn't changed, and I'm happy to wait.",
        "I'd be delighted to continue whenever the search resumes.",
    ),
}

_COLLEAGUE: Parts = {
    "subject": (
        (P.AHEAD("Before I start"), "Something new to share"),
        "A short note from me",
        "A short update from me",
        (P.AHEAD("Staying in touch before I start"), "A few lines from me"),
        (P.AHEAD("An update before I start"), "One short update"),
        "Some news to share",
    ),
    "opening": (
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "I really enjoyed talking with you about {topic}, and I'm happy that we'll be working together."
            ),
            (P.AHEAD | P.HOUSE)("I'm happy that we'll be working together."),
            (P.YES | P.HOUSE)("I'm happy to be on board, and I have a bit of news to share."),
            "I have a bit of news for you.",
        ),
        (
            P.AHEAD("I'm looking forward to my first day, and I'd like to share some news in the meantime."),
            "I wanted to share a piece of news with you.",
        ),
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "I thought I'd share that before I start. I'm also looking forward to talking more about {topic}."
            ),
            (P.AHEAD | P.HOUSE)("I thought I'd share that before we start working together."),
            (P.YES | P.TALK)("I wanted to share that with you, and I'd enjoy talking more about {topic}."),
            "I thought you'd like to know.",
        ),
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "I've been looking forward to working with you ever since we talked about {topic}."
            ),
            (P.AHEAD | P.HOUSE)("I'm very happy to be joining you."),
            (P.YES | P.TALK)("I still appreciate our conversation about {topic}."),
            "I hope all has been well with you.",
        ),
        (
            P.AHEAD("I'm getting ready for my first day and looking forward to it."),
            (P.YES | P.TALK)("I enjoyed our conversation about {topic}. Here is a short update from me."),
            "Here is a short update from me.",
        ),
        (
            (P.AHEAD | P.TALK)(
                "I thought you'd like to know before I start, and I'd like to thank you again for talking with me about {topic}.",
                "I thought you'd like to know before I start.",
            ),
            P.AHEAD("I thought you'd like to know that before my first day."),
            (P.YES | P.TALK)(
                "I thought you might like to know, and I'd like to thank you again for talking with me about {topic}."
            ),
            "I wanted to tell you about it.",
        ),
    ),
    "news": _NEWS_TO_COLLEAGUE,
    "wish": (
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to joining the team."),
            P.HOUSE("I hope all is well with everyone on the team."),
            "I hope all is well on your end.",
        ),
        (
            (P.AHEAD | P.HOUSE)("It will be good to see you and the team."),
            P.HOUSE("I hope you and the team are doing well."),
            "I hope the week has been kind to you.",
        ),
        (
            (P.AHEAD | P.HOUSE)("I hope all is going well for you and the team."),
            "I hope things are good on your side.",
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm eager to get started."),
            (P.YES | P.HOUSE)("It's good to be working with all of you."),
            "I wish you a good week.",
        ),
        (
            (P.AHEAD | P.HOUSE)("My best wishes to everyone on the team."),
            "I hope you're having a good week.",
        ),
        (
            (P.AHEAD | P.HOUSE)("It will be a pleasure to work with you."),
            (P.YES | P.HOUSE)("It's a pleasure to be working with you."),
            "I hope all goes well on your end.",
        ),
    ),
}

KEEP_IN_TOUCH = Outline(
    orders=(
        (("opening", "news"), ("wish",)),
        (("opening",), ("news", "wish")),
        (("news", "opening"), ("wish",)),
    ),
    optional=("wish",),
    occasions={
        "friendly": _FRIENDLY,
        "advice": _ADVICE,
        "on_hold": _PAUSED,
        "colleague": _COLLEAGUE,
    },
)
