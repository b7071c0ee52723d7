"""What one says while one waits, and long after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["CHECK_IN", "KEEP_IN_TOUCH"]


_WAIT_NEWS: tuple[Wording, ...] = ("{news}",) * VARIANTS

# ---------------------------------------------------------------------------------- the question

# Thanks for a talk

_THANKS: tuple[Wording, ...] = (
    P.TALK(
        "First, a thank-you that should have come sooner: I enjoyed talking "
        "with you and appreciated your time.",
        "First, thank you for your time; I should have said so sooner.",
    ),
    P.TALK(
        "Before I ask anything, thank you for taking the time to talk with me. "
        "You should have heard this from me earlier.",
        "Before I ask anything, thank you for talking with me.",
    ),
    P.TALK(
        "I owe you a thank-you first. I really appreciated the time you gave "
        "me, and I'm sorry to be late in saying it.",
        "I owe you a thank-you first: I really appreciated your time.",
    ),
    P.TALK(
        "I should have thanked you before now. It was a pleasure to speak with you.",
        "It was a pleasure to speak with you, and I should have said so before.",
    ),
    P.TALK(
        "This thank-you is overdue: I learned a lot from talking with you, and I appreciated your time.",
        "This thank-you is overdue: I learned a lot from talking with you.",
    ),
    P.TALK(
        "Let me start with what I should have written earlier: thank you for "
        "your time and for a helpful talk.",
        "Let me start with my thanks for your time, which come late.",
    ),
)
_IN_CASE: tuple[Wording, ...] = (
    P.TALK("I wanted to say how much I appreciate the time you've given me."),
    P.TALK("It was a pleasure to talk with you and to learn more about the work."),
    P.TALK("I'm grateful for the time you spent with me."),
    P.TALK("I enjoyed talking with you, and I appreciate the time you made for it."),
    P.TALK("You were generous with your time, and I appreciated it."),
    P.TALK("I came away from our talk with a clear picture of the work, and I'm grateful for that."),
)
"""True whether or not a note of thanks went out."""

# How things stand after an interview

_WAIT_FIRST: Parts = {
    "subject": (
        (P.INTERVIEW("Next steps after our interview – {position}"), "Next steps – {position}", "Next steps"),
        (
            "Question about {role}",
            P.CANDIDATE("Question about my application"),
            "Question about the position",
        ),
        ("Following up on {role}", "Following up – {position}", "Following up"),
        ("Timeline for {role}", "Timeline – {position}", "A question about timing"),
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
            P.INTERVIEW(
                "I'm following up on our interview for {role}.", "I'm following up on our interview."
            ),
            P.TALK("I'm following up on our talk about {role}.", "I'm following up on our talk."),
            "I'm following up about {role}.",
            "I'm following up about the position.",
        ),
        (
            P.TALK(
                "Since we talked, I've been wondering how things are going with {role}.",
                "Since we talked, I've been wondering how the search is going.",
            ),
            "I've been wondering how things are going with {role}.",
            "I've been wondering how the search is going.",
            formally(
                "I am writing to ask how things stand with {role}.",
                "I am writing to ask how things stand with the search.",
            ),
        ),
        (
            P.INTERVIEW(
                "Since our interview for {role}, I've been thinking more about {topic}.",
                "Since our interview, I've been thinking more about {topic}.",
                "Since our interview for {role}, I've been thinking more about the work.",
                "Since our interview, I've been thinking more about the work.",
            ),
            P.TALK(
                "Since we talked about {role}, I've been thinking more about {topic}.",
                "Since we talked, I've been thinking more about {topic}.",
                "Since we talked, I've been thinking more about the work.",
            ),
            "I've been thinking more about {role}.",
            "I've been thinking more about the position.",
        ),
        (
            P.INTERVIEW(
                "Ever since our interview for {role}, I've wanted to hear more about {topic}.",
                "Ever since our interview, I've wanted to hear more about {topic}.",
                "I left our interview for {role} wanting the job, and I still do.",
                "I left our interview wanting the job, and I still do.",
            ),
            P.TALK(
                "I left our talk about {role} wanting to hear more, and I still do.",
                "I left our talk wanting to hear more, and I still do.",
            ),
            P.CANDIDATE("I'm writing about my application for {role}.", "I'm writing about my application."),
            "I'm writing about the position.",
            formally(
                P.INTERVIEW(
                    "Ever since our interview for {role}, I have been hoping to hear more about {topic}.",
                    "Ever since our interview, I have been hoping to hear more about {topic}.",
                    "I left our interview for {role} with a strong interest in it, which has not faded.",
                    "I left our interview with a strong interest in the position, which has not faded.",
                )
            ),
        ),
        (
            P.INTERVIEW(
                "I have a quick question after our interview for {role}.",
                "I have a quick question after our interview.",
            ),
            "I have a quick question about {role}.",
            "I have a quick question about the position.",
            formally(
                P.INTERVIEW(
                    "I have one question following our interview for {role}.",
                    "I have one question following our interview.",
                ),
                "I have one question about {role}.",
                "I have one question about the position.",
            ),
        ),
        (
            "I wanted to tell you that I'm still very interested in {role}.",
            "I wanted to tell you that I'm still very interested in the position.",
            formally(
                "I would like you to know that I remain very interested in {role}.",
                "I would like you to know that I remain very interested in the position.",
            ),
        ),
    ),
    "interest": (
        (
            P.TALK("A big part of why I'm still so interested is our conversation about {topic}."),
            "I'm still very interested in the work.",
            formally(
                P.TALK("One of the main reasons for my continued interest is our conversation about {topic}.")
            ),
        ),
        (
            P.TALK("I want the job as much as I did when you told me about {topic}."),
            "I want the job as much as ever.",
            formally(
                P.TALK("My interest is as strong as it was when you told me about {topic}."),
                "My interest in the position has not changed.",
            ),
        ),
        ("It has only made me more interested.", formally("Doing so has only strengthened my interest.")),
        "I can see myself doing this work and enjoying it.",
        (
            P.TALK("I'd still love to do this work, especially after talking with you about {topic}."),
            "I'd still love to do this work.",
            formally(
                P.TALK("I remain eager to do this work, particularly after speaking with you about {topic}."),
                "I remain eager to do this work.",
            ),
        ),
        (
            P.TALK(
                "This is work I'd enjoy, as I learned when we talked about {topic}.",
                "Talking with you confirmed that this is work I'd enjoy.",
            ),
            "Everything I've learned so far tells me that I'd enjoy the work.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "When you have a moment, could you tell me where things stand?",
        "Is there anything you can share at this point?",
        "Is there any news you can share about the next steps?",
        "Could you give me a sense of the timeline from here?",
        "Do you know yet what the next step will be, and roughly when?",
        (
            "May I ask how things are coming along on your end?",
            formally("May I ask how the search is progressing?"),
        ),
    ),
    "close": (
        "If there's anything else you'd like from me, I'm happy to send it.",
        "Thank you for any update you can give me.",
        "I'm happy to answer any questions that have come up.",
        "I know these things take time, and I appreciate your help.",
        "Anything you can tell me about the timing will help me plan.",
        "Please let me know if I can send you anything else.",
    ),
}

_PROMISED: Parts = {
    **_WAIT_FIRST,
    "question": (
        (
            P.PASSED("I believe a decision was expected by now. Could you tell me where things stand?"),
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
            P.PASSED("I understood that there might be a decision by now. Has the timeline changed?"),
            _WAIT_FIRST["question"][3],
        ),
        (
            P.PASSED("Is a decision still expected around now, or has the schedule moved?"),
            _WAIT_FIRST["question"][4],
        ),
        (
            P.PASSED(
                "I [realize|realise] that the date for a decision may have moved. "
                "May I ask what the timing looks like now?",
                formally(
                    "I [realize|realise] that the date for a decision may have moved. "
                    "May I ask when a decision is now likely?"
                ),
            ),
            _WAIT_FIRST["question"][5],
        ),
    ),
}

_WAIT_LAST: Parts = {
    "subject": (
        ("Where things stand with {role}", "Where things stand – {position}", "Where things stand"),
        ("My continued interest in {role}", "My continued interest – {position}", "My continued interest"),
        ("Any update on {role}", "Any update – {position}", "Any update on the position"),
        ("Still eager to talk – {position}", "Still eager to talk"),
        ("How things look – {position}", "How things look"),
        ("Checking in about {role}", "Checking in – {position}", "Checking in about the position"),
    ),
    "thanks": (
        P.TALK("Thank you, first of all, for the time you've given me."),
        P.TALK("I never properly thanked you for our conversation, so let me do that now."),
        P.TALK("Thank you for our conversation; I should have said it earlier."),
        P.TALK("I owe you thanks for the time we spent talking."),
        P.TALK("You gave me your time, and my thanks for it should have come sooner."),
        P.TALK("Before anything else, I want to say how much I appreciated our conversation."),
    ),
    "opening": (
        (
            "I'm still very interested in {role}, and I'd be happy to talk further at any time.",
            "I'm still very interested in the position, and I'd be happy to talk further at any time.",
        ),
        ("My interest in {role} is as strong as ever.", "My interest in the position is as strong as ever."),
        (
            "I wanted to say that I'd still love to take on {role}.",
            "I wanted to say that I'd still love to take on this work.",
            formally(
                "I wanted to say that I would still very much like to take on {role}.",
                "I wanted to say that I would still very much like to take on this work.",
            ),
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
            "I'm still as enthusiastic as ever about {role}.",
            "I'm still as enthusiastic as ever about the position.",
        ),
        (
            "Hiring takes time, I know, and my interest in {role} hasn't changed.",
            "Hiring takes time, I know, and my interest in the position hasn't changed.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Is there anything new you can tell me?",
        (
            "When you have a minute, could you let me know how things look?",
            formally("When it suits you, could you let me know how things look?"),
        ),
        "Is there anything new on your side?",
        "Do you have a sense of where things are headed?",
        ("Is there any news on your end?", formally("Is there any news on your side?")),
        "How are things looking now?",
    ),
    "close": (
        (P.HOUSE("I hope all is well with you and your team."), "I hope all is well with you these days."),
        "I know how full your days must be, and I appreciate your time.",
        "I hope the week is going well for you.",
        "I understand if you can't say much yet.",
        "If it would help to talk, I can make time whenever it suits you.",
        "Whenever you have something to share, I'd be happy to hear it.",
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
            P.CANDIDATE(
                "My application for {role}", "My application – {position}", "Progress of my application"
            ),
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
                "I applied for {role}, and I'm writing to follow up.",
                "I'm writing to follow up on my application.",
            ),
            "I'm writing to follow up about {role}.",
            "I'm writing to follow up about the position.",
        ),
        (
            P.CANDIDATE(
                "I've applied for {role} and would love to know how the search is going.",
                "I've sent you an application and would love to know how the search is going.",
            ),
            "I'd love to know how things are going with {role}.",
            "I'd love to know how things are going.",
            formally(
                P.CANDIDATE(
                    "I have applied for {role} and would like to ask about the progress of the search.",
                    "I have sent you an application and would like to ask about its progress.",
                ),
                "I would like to ask about the progress of the search for {role}.",
                "I would like to ask about the progress of the search.",
            ),
        ),
        (
            P.CANDIDATE(
                "As you may know, I've applied for {role}.", "As you may know, I've applied for the position."
            ),
            "I'd like to find out more about {role}.",
            "I'd like to find out more about the position.",
        ),
        (
            P.CANDIDATE("I'm writing about my application for {role}.", "I'm writing about my application."),
            "I'm writing about {role}.",
            "I'm writing about the position.",
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
                "I hope my application for {role} reached you safely.",
                "I hope my application reached you safely.",
            ),
            "I'm interested in {role} and would like to know more.",
            "I'm interested in the position and would like to know more.",
        ),
    ),
    "interest": (
        ("I'd welcome the chance to talk about {topic}.", "I'd welcome the chance to talk about the work."),
        "The work interests me very much.",
        "It's work I'd very much like to do.",
        (
            "The work is exactly what I'm looking for, and I'd enjoy talking about {topic}.",
            "The work is exactly what I'm looking for.",
        ),
        (
            "I hope we get the chance to talk about {topic}.",
            "I hope we get the chance to talk about the work.",
        ),
        "I find the position very appealing.",
    ),
    "news": _WAIT_NEWS,
    "question": (
        (
            P.CANDIDATE("Could you tell me where my application stands?"),
            "Could you tell me where things stand?",
        ),
        "Do you know yet what the next steps will be?",
        "May I ask how the review of applications is going?",
        "Do you have a rough idea of when applicants will hear back?",
        (P.CANDIDATE("Is it still under review?"), "Is the position still open?"),
        "Can you tell me anything about the next steps?",
    ),
    "close": (
        "I'm happy to send anything that would be useful.",
        "I'm happy to answer questions about my experience.",
        "If you need anything else from me, please let me know.",
        "I know that reading applications takes time.",
        "Please let me know if anything is missing on my side.",
        "I'd be happy to provide references or anything else you need.",
    ),
}

_APPLIED_LAST: Parts = {
    "subject": (
        ("Still interested – {position}", "Still interested in the position"),
        ("Interest in {role}", "Interest in the position – {position}", "Interest in the position"),
        ("Hoping to talk about {role}", "Hoping to talk – {position}", "Hoping to talk about the position"),
        ("Any news – {position}", "A short question about the search"),
        ("A question about {role}", "A question – {position}", "A question about the position"),
        ("Continued interest – {position}", "Continued interest in the position"),
    ),
    "opening": (
        (
            "I'd still very much like to be considered for {role}.",
            "I'd still very much like to be considered for the position.",
        ),
        ("I remain very interested in {role}.", "I remain very interested in the job."),
        (
            "I'm still hoping for a chance to talk about {role}.",
            "I'm still hoping for a chance to talk.",
        ),
        (
            "I'm no less interested than when I applied for {role}.",
            "I'm no less interested than when I applied.",
        ),
        (
            "I'd love the chance to talk with you about {role}.",
            "I'd love the chance to talk with you.",
            formally(
                "I would welcome the chance to talk with you about {role}.",
                "I would welcome the chance to talk with you.",
            ),
        ),
        ("I'm still enthusiastic about {role}.", "I'm still enthusiastic about the position."),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Is there any progress you can tell me about?",
        "Is there any news you can share with me?",
        "Could you let me know how things look?",
        "Is there anything new with the search?",
        "Could you tell me whether the position is still open?",
        "Where do things stand now?",
    ),
    "close": (
        "I'm happy to send anything you still need.",
        "I'd be happy to talk whenever it's convenient.",
        "I'd be happy to make time whenever it suits you.",
        "I understand if it's too early to say.",
        "It would be a pleasure to meet you.",
        "I know how much work goes into a search.",
    ),
}

# While the search is paused

_ON_HOLD: Parts = {
    "subject": (
        ("Checking in on the search – {position}", "Checking in on the search"),
        ("Any news of {role}", "Any news of the search – {position}", "Any news of the search"),
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
            "I know that {role} is on hold, and I've been wondering how things look.",
            "I know that the search is on hold, and I've been wondering how things look.",
        ),
        (
            "Even with the search paused, I'm still very interested in {role}.",
            "Even with the search paused, I'm still very interested.",
        ),
        (
            "With {role} on hold, I wanted to see how things look now.",
            "With the search on hold, I wanted to see how things look now.",
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
                "I'm still very interested, and I'd gladly continue our conversation about {topic}.",
                "I'm still very interested, and I'd gladly continue our conversation.",
            ),
            "I'm still very interested.",
        ),
        (
            P.TALK(
                "When the search resumes, I'd love to pick up our conversation about {topic}.",
                "When the search resumes, I'd love to pick up our conversation.",
            ),
            "When the search resumes, I'd love to talk.",
            formally(
                P.TALK(
                    "When the search resumes, I would be very happy to continue our conversation about {topic}.",
                    "When the search resumes, I would be very happy to continue our conversation.",
                ),
                "When the search resumes, I would be very happy to talk.",
            ),
        ),
        (
            P.TALK("I could tell how much I'd enjoy the work from our conversation about {topic}."),
            "I know how much I'd enjoy the work.",
        ),
        (
            P.TALK("When the time is right, I'd enjoy talking more about {topic}."),
            "I'd be happy to talk whenever you're ready.",
        ),
        (
            P.TALK("I'm as interested as I was when we talked about {topic}."),
            "I'm as interested as ever.",
        ),
        (
            P.TALK("In the meantime, I've thought more about {topic}."),
            "It's work I'd be very happy to do.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Has anything changed in the meantime?",
        "Is there any sign yet of when it might move forward?",
        "Is there any change on your side?",
        "Do you know yet when the search might resume?",
        "Has there been any word about when hiring might resume?",
        "Is there anything new on your end?",
    ),
    "close": (
        "If not, I'm happy to wait.",
        "Thank you for keeping me in mind.",
        "There's no hurry on my end.",
        "I understand if nothing is settled yet.",
        "I'd be happy to talk whenever hiring picks up again.",
        "If there's no news yet, I understand.",
    ),
}

_ON_HOLD_LAST: Parts = {
    "subject": (
        ("Once the search resumes – {position}", "Once the search resumes"),
        ("My interest in {role}", "My interest in the position – {position}", "My interest in the position"),
        ("Checking in about {role}", "Checking in – {position}", "Checking in about the position"),
        ("News of the search – {position}", "News of the search"),
        (
            "A question about {role}",
            "A question about the search – {position}",
            "A question about the search",
        ),
        ("Ready to talk – {position}", "Ready to talk about the position"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'm still hoping for {role}, and I'm happy to wait.",
            "I'm still hoping for the position, and I'm happy to wait.",
        ),
        (
            "I'd still love to be considered for {role} once the search moves ahead.",
            "I'd still love to be considered once the search moves ahead.",
            formally(
                "I would still very much like to be considered for {role} once the search moves ahead.",
                "I would still very much like to be considered once the search moves ahead.",
            ),
        ),
        (
            "I'd still welcome the chance to take on {role}.",
            "I'd still welcome the chance to take on this work.",
        ),
        ("I still have {role} very much in mind.", "I still have the position very much in mind."),
        (
            "I'm as interested as ever in talking about {role}.",
            "I'm as interested as ever in talking.",
        ),
        (
            "I'm ready to talk about {role} whenever you are.",
            "I'm ready to talk whenever you are.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Is the search still on hold?",
        "Is there anything new you can share?",
        "How do things look now?",
        "Has the search started to move?",
        "Do you have any news about the search?",
        "Do you have any idea of the timing?",
    ),
    "close": (
        (P.HOUSE("I hope all is going well for you and the team."), "I hope all is going well for you."),
        "I'm available whenever things pick up again.",
        "If the answer is still to wait, that's fine with me.",
        "I'd be happy to talk when it makes sense.",
        "There's no rush on my side.",
        "If nothing has changed, I understand.",
    ),
}

# To those who put your name forward

_WAIT_INTERMEDIARY: Parts = {
    "subject": (
        ("Any word yet – {position}", "Any word on the position"),
        ("Checking in about {role}", "Checking in – {position}", "Checking in about the position"),
        (
            "How it's going – {position}",
            "How it's going with the position",
            formally("Progress – {position}", "Progress with the position"),
        ),
        ("Hoping for news about {role}", "Hoping for news – {position}", "Hoping for news of the position"),
        ("Feedback on {role}", "Any feedback – {position}", "Any feedback on the position"),
        ("How things are going – {position}", "How things are going with the position"),
    ),
    "thanks": _THANKS,
    "thanks_in_case": _IN_CASE,
    "opening": (
        (
            "I'm still very interested in {role}, and I appreciate your help with it.",
            "I'm still very interested in the position, and I appreciate your help with it.",
        ),
        (
            "I'm checking in with you about {role}.",
            "I'm checking in with you about the position.",
        ),
        (
            "You've been a great help to me with {role}.",
            "You've been a great help to me.",
            formally("You have been very helpful to me with {role}.", "You have been very helpful to me."),
        ),
        (
            "I'm hoping there might be some news about {role}.",
            "I'm hoping there might be some news.",
        ),
        _WAIT_FIRST["opening"][4],
        (
            "I'm curious how things are going with {role}.",
            "I'm curious how things are going.",
            formally(
                "I would be interested to hear how things are going with {role}.",
                "I would be interested to hear how things are going.",
            ),
        ),
    ),
    "interest": (
        P.TALK("It was useful, too, to talk about {topic}."),
        (
            P.TALK("I'm every bit as interested as when we talked about {topic}."),
            "I'm every bit as interested as I was at the start.",
        ),
        ("I'd love to see this through.", formally("I would very much like to see this through.")),
        "I'd be very happy to move forward.",
        (
            P.TALK("I'd still love to have this job, all the more after our conversation about {topic}."),
            "I'd still love to have this job.",
            formally(
                P.TALK(
                    "I remain very interested in the work, all the more after our conversation about {topic}."
                ),
                "I remain very interested in the work.",
            ),
        ),
        (
            "I'd be very happy to get this one.",
            formally("It is a position I would be very happy to have."),
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Have you heard anything from them yet?",
        "Is there anything you can pass [along|on] to me?",
        "Do you know how things are going on their side?",
        "Has anyone been in touch with you?",
        "Has there been any feedback?",
        "Has anything come back to you yet?",
    ),
    "close": (
        "If there's anything they still need from me, please tell me.",
        "Thank you for everything so far.",
        "I'm happy to talk by phone if that's easier.",
        "I know that you may be waiting for news yourself.",
        "Thank you for all your work behind the scenes.",
        "It's good to have your support.",
    ),
}

_INTERMEDIARY_LAST: Parts = {
    "subject": (
        ("Any word on {role}", "Any word – {position}", "Any word from them"),
        (
            "Fingers crossed for {role}",
            "Fingers crossed – {position}",
            "Fingers crossed for the position",
            formally("Hoping for {role}", "Still hoping – {position}", "Still hoping for the position"),
        ),
        ("Hoping it works out – {position}", "Hoping it works out"),
        ("How things look – {position}", "How things look with the position"),
        ("Ready to go ahead – {position}", "Ready to go ahead"),
        ("Checking on {role}", "Checking on the position – {position}", "Checking on the position"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        ("I'm still very much interested in {role}.", "I'm still very much interested."),
        (
            "I'm keeping my fingers crossed for {role}.",
            "I'm keeping my fingers crossed.",
            formally("I am still hoping for {role}.", "I am still hoping for the position."),
        ),
        (
            "I'd still love for {role} to work out.",
            "I'd still love for this to work out.",
            formally(
                "I would still be very pleased if {role} worked out.",
                "I would still be very pleased if this worked out.",
            ),
        ),
        ("I'm still hopeful about {role}.", "I'm still hopeful about the position."),
        (
            "I'd be happy to continue with the process for {role} at any time.",
            "I'd be happy to continue with the process at any time.",
        ),
        ("I continue to be very interested in {role}.", "I continue to be very interested in the position."),
    ),
    "news": _WAIT_NEWS,
    "question": (
        "Has there been any word from them?",
        "Have you heard anything new?",
        "Do you have a sense of how it looks?",
        "Could you tell me how things look at the moment?",
        "Have they shared anything with you?",
        "Has there been any news from their side?",
    ),
    "close": (
        ("Thanks for everything you're doing.", formally("Thank you for everything you are doing.")),
        "I appreciate everything you've done.",
        "Thank you for all your help with this.",
        "Any news at all would be welcome.",
        "Thank you for keeping an eye on things for me.",
        "I hope your week is going well.",
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
            "I'd like to get the interview for {role} [on my calendar|in my diary].",
            "I'd like to get the interview [on my calendar|in my diary].",
        ),
        (
            "I'm starting to prepare for the interview for {role}.",
            "I'm starting to prepare for the interview.",
        ),
        (
            "I have a scheduling question about the interview for {role}.",
            "I have a scheduling question about the interview.",
        ),
        (
            "I'm very happy to have an interview for {role} coming up.",
            "I'm very happy to have an interview coming up.",
        ),
    ),
    "interest": (
        "I'd especially like to talk about {topic}.",
        "I hope there will be time to talk about {topic}.",
        "I've already been thinking about {topic}.",
        "I already have a few questions about {topic}.",
        ("I'm looking forward to talking about {topic}.", "I'm very much looking forward to the interview."),
        "I'm particularly eager to talk about {topic}.",
    ),
    "news": _WAIT_NEWS,
    "question": (
        (
            "Has a day been chosen for the interview yet? As of now, I'm free {times}.",
            "Has a day been chosen for the interview yet?",
        ),
        (
            P.DECIDES(
                "Which day would suit you best? I could make time {times}.", "Which day would suit you best?"
            ),
            "Do you know yet which day it will be? I could make time {times}.",
            "Do you know yet which day it will be?",
        ),
        (
            "Could you let me know which day to plan on? I could easily make {times}.",
            "Could you let me know which day to plan on?",
        ),
        (
            "Is there a day that would work for the interview? On my side, {times} would be ideal.",
            "Is there a day that would work for the interview?",
        ),
        ("When is it likely to take place? I'd be free {times}.", "When is it likely to take place?"),
        ("Could we settle on a day? I can make {times}.", "Could we settle on a day?"),
    ),
    "close": (
        "I'm flexible if that helps.",
        "My schedule is flexible, so I can make most days work.",
        "I'm happy to meet in person or online.",
        "Even a rough date would help me plan.",
        "Thank you for your help in setting a date.",
        "Please let me know if I should bring or prepare anything.",
    ),
}

_DAY_LAST: Parts = {
    "subject": (
        ("A time for the interview – {position}", "A time for the interview"),
        ("Finding a time for the interview – {position}", "Finding a time for the interview"),
        ("Ready for the interview – {position}", "Ready for the interview"),
        ("Possible dates – {position}", "Possible dates for the interview"),
        ("A day for the interview – {position}", "A day for the interview"),
        ("Interview date – {position}", "Interview date"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'm still looking forward to the interview for {role}.",
            "I'm still looking forward to the interview.",
        ),
        (
            "I'd love to find a time for the interview for {role}.",
            "I'd love to find a time for the interview.",
            formally(
                "I would be happy to find a time for the interview for {role}.",
                "I would be happy to find a time for the interview.",
            ),
        ),
        (
            "I'm as eager as ever to interview for {role}.",
            "I'm as eager as ever to interview.",
        ),
        ("I'm looking forward to talking about {role}.", "I'm looking forward to talking."),
        (
            "I hope we can find a day for the interview for {role}.",
            "I hope we can find a day for the interview.",
        ),
        (
            "I'd be delighted to interview for {role} on any day that works.",
            "I'd be delighted to interview on any day that works.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        (
            "Would {times} work for the interview, or is another time better?",
            "Is there a time that works for the interview?",
        ),
        ("Could it be {times}, for example?", "Would it help if I suggested some times?"),
        (
            "Is there a date that looks likely? I can easily do {times}.",
            "Is there a date that looks likely?",
        ),
        (
            "Do you have a day in mind for the interview? I have time {times}.",
            "Do you have a day in mind for the interview?",
        ),
        ("Should I keep {times} open?", "Is there a day I should hold?"),
        ("What might suit everyone? I'm available {times}.", "What might suit everyone?"),
    ),
    "close": (
        "I'm happy to work around other plans.",
        "I know you have a lot going on, and I appreciate your help.",
        "I'm flexible about the date and time.",
        "A video call is fine with me as well.",
        "Thank you for your help with the scheduling.",
        "If plans have shifted, I understand.",
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
            "I'd like to plan ahead for the next round for {role}.",
            "I'd like to plan ahead for the next round.",
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
        P.TALK("I'd enjoy talking further about {topic}."),
        P.TALK(
            "I've come up with a few more questions since we talked about {topic}.",
            "Since we talked, I've come up with a few more questions.",
        ),
        P.TALK("After our first conversation, there is more I'd like to ask about {topic}."),
        P.TALK(
            "I look forward to it even more after our conversation about {topic}.",
            "I look forward to it even more after our conversation.",
        ),
        (
            P.TALK("It would be great to continue our conversation about {topic}."),
            "I'm eager to take the next step.",
            formally(P.TALK("I would be happy to continue our conversation about {topic}.")),
        ),
        P.TALK("I'd enjoy picking up our conversation about {topic}."),
    ),
    "news": _WAIT_NEWS,
    "question": (
        (
            "Do you know the date of the next round yet? I'd be available {times}.",
            "Do you know the date of the next round yet?",
        ),
        (
            "Is there a day that would suit everyone? On my side, {times} would work.",
            "Is there a day that would suit everyone?",
        ),
        ("Could we set a date? At the moment, I'm free {times}.", "Could we set a date?"),
        ("Which day should I keep free? So far, I'm open {times}.", "Which day should I keep free?"),
        ("Do you have a date in mind? So far, I could make {times}.", "Do you have a date in mind?"),
        (
            P.DECIDES("When would you like to meet? I can be there {times}.", "When would you like to meet?"),
            "Do you know when it will take place? I can be there {times}.",
            "Do you know when it will take place?",
        ),
    ),
    "close": (
        "I'm flexible if another time is easier.",
        "Thank you for your help with the arrangements.",
        "I'm flexible about the time.",
        "I'm also happy to meet by video.",
        "Thank you for moving the process forward.",
        "If I should prepare anything, please tell me.",
    ),
}

_NEXT_DAY_LAST: Parts = {
    "subject": (
        ("A date for the next round – {position}", "A date for the next round"),
        ("Ready for the next round – {position}", "Ready for the next round"),
        ("Timing of the next round – {position}", "Timing of the next round"),
        ("The next step – {position}", "The next step for the position"),
        ("Plans for the next round – {position}", "Plans for the next round"),
        ("Looking ahead to the next round – {position}", "Looking ahead to the next round"),
    ),
    "thanks": _WAIT_LAST["thanks"],
    "opening": (
        (
            "I'd love to get the next round for {role} [on the calendar|in the diary].",
            "I'd love to get the next round [on the calendar|in the diary].",
            formally(
                "I would be very happy to find a date for the next round for {role}.",
                "I would be very happy to find a date for the next round.",
            ),
        ),
        (
            "I'm ready for the next round for {role}.",
            "I'm ready for the next round.",
        ),
        (
            "I'm still looking forward to the next round for {role}.",
            "I'm still looking forward to the next round.",
        ),
        (
            "I'd be very happy to continue with the process for {role}.",
            "I'd be very happy to continue with the process.",
        ),
        (
            "I hope all is going well with the plans for the next round for {role}.",
            "I hope all is going well with the plans for the next round.",
        ),
        (
            "I'm very much looking forward to talking further about {role}.",
            "I'm very much looking forward to talking further.",
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        ("Would {times} be a good time to meet?", "What would be a good day to meet?"),
        ("Is there any news on the timing? I'd have time {times}.", "Is there any news on the timing?"),
        (
            "Does a particular day look likely? Most convenient for me would be {times}.",
            "Does a particular day look likely?",
        ),
        (
            "Could I suggest {times} for the next round?",
            "Could I suggest a few times for the next round?",
        ),
        (
            "Is there a day I should keep open? At present, I'm free {times}.",
            "Is there a day I should keep open?",
        ),
        ("What does the timing look like? I have openings {times}.", "What does the timing look like?"),
    ),
    "close": (
        "I'm happy to work around other schedules.",
        "I appreciate the work that goes into the scheduling.",
        "I'm happy to come in or to meet by video.",
        "I'm sure we can find a time that works.",
        "Thank you for all the planning.",
        "If the plan has changed, I understand.",
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
            "I'm writing with a question about {role}.",
            "I'm writing with a question.",
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
                "I'm truly happy about the offer for {role}.",
                "I'm truly happy about the offer.",
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
        P.TALK(
            "I've been hoping to do this work ever since we talked about {topic}.",
            "I've been hoping to do this work ever since we talked.",
            formally(
                "I have hoped to do this work since we talked about {topic}.",
                "I have hoped to do this work since we talked.",
            ),
        ),
        P.TALK("I've known how much I'd like to do this work since we talked about {topic}."),
        P.TALK("More than once since we talked, I've caught myself thinking about {topic}."),
        P.TALK("I got a very good sense of the work from our conversation about {topic}."),
        P.TALK("One of the high points of the whole process was our conversation about {topic}."),
    ),
    "news": _WAIT_NEWS,
    "question": (
        (
            P.OFFER("Could you send me the offer in writing when it's ready?"),
            "Could you send me the details in writing?",
        ),
        (P.OFFER("When might I see the written offer?"), "When might I see the details in writing?"),
        (
            P.OFFER("Will there be a written version that I can read through?"),
            "Could I have the details in writing?",
        ),
        (
            P.OFFER("Could I have the terms in writing before I give you my answer?"),
            "Could I have everything in writing?",
        ),
        (
            P.OFFER("Do you know when the offer letter will be ready?"),
            "When will the details be ready in writing?",
        ),
        "Could you send over the details in writing?",
    ),
    "close": (
        "It will be good to have all the details in one place.",
        (
            P.OFFER("Seeing the offer in writing will help me plan."),
            "Seeing the details in writing will help me plan.",
        ),
        "An email with the details would be perfect.",
        "Thank you for taking care of it.",
        (
            P.OFFER("I'll read the letter carefully as soon as it arrives."),
            "I'll read the details carefully as soon as they arrive.",
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
            P.OFFER("Any news of the offer letter – {position}", "Any news of the offer letter"),
            "Any news of the paperwork",
        ),
        (
            P.OFFER("A date for the offer letter – {position}", "A date for the offer letter"),
            "A date for the paperwork",
        ),
        ("What you need from me – {position}", "What you need from me"),
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
                "The offer for {role} still makes me very happy.", "The offer still makes me very happy."
            ),
            "Thinking of {role} still makes me very happy.",
            "Thinking of it still makes me very happy.",
        ),
        (
            P.OFFER(
                "I'm very much looking forward to reading the offer for {role}.",
                "I'm very much looking forward to reading the offer.",
            ),
            "I'm very much looking forward to reading about {role}.",
            "I'm very much looking forward to reading more.",
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
                "I'm just as happy as when I first heard about the offer for {role}.",
                "I'm just as happy as when I first heard about the offer.",
            ),
            "I'm just as happy as when I first heard about {role}.",
            "I'm just as happy as when I first heard.",
        ),
        (
            P.OFFER("I'd love to see the offer for {role} on paper.", "I'd love to see the offer on paper."),
            "I'd love to see the details of {role} on paper.",
            "I'd love to see the details on paper.",
            formally(
                P.OFFER(
                    "I would be very happy to see the offer for {role} on paper.",
                    "I would be very happy to see the offer on paper.",
                )
            ),
        ),
    ),
    "news": _WAIT_NEWS,
    "question": (
        (P.OFFER("Is the written offer on its way?"), "Is the paperwork on its way?"),
        (
            P.OFFER("Do you know roughly when the offer letter will come?"),
            "Do you know roughly when it will come?",
        ),
        "How is the paperwork coming along?",
        (P.OFFER("Is there any news about the offer letter?"), "Is there any news about the paperwork?"),
        (
            P.OFFER("Do you have a date in mind for the offer letter?"),
            "Do you have a date in mind for the paperwork?",
        ),
        "Do you need anything more from me to get it ready?",
    ),
    "close": (
        "If anything is missing on my side, I'm happy to send it.",
        "I know that paperwork takes time, and I appreciate your help.",
        "A copy by email is all I need for now.",
        "Thank you for your help with it.",
        (
            P.OFFER("I'm looking forward to reading the letter."),
            "I'm looking forward to reading the details.",
        ),
        "Thank you for all your work on this.",
    ),
}

CHECK_IN = Outline(
    orders=(
        (("thanks", "thanks_in_case"), ("news",), ("opening", "interest"), ("question", "close")),
        (("thanks", "thanks_in_case"), ("news",), ("opening", "question"), ("interest", "close")),
        (("thanks", "thanks_in_case"), ("news",), ("opening", "interest", "question", "close")),
    ),
    optional=("close", "news", "interest", "thanks_in_case", "thanks"),
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

_FRIENDLY: Parts = {
    "subject": (
        "Some news I wanted to share",
        "A short update",
        "A bit of news",
        "Hello, with some news",
        "A note to stay in touch",
        "An update from me",
    ),
    "opening": (
        (
            P.TALK(
                "Since we talked about {topic}, I've had some news that I'd like to share.",
                "Since we talked, I've had some news that I'd like to share.",
            ),
            P.CANDIDATE(
                "We were in touch about {role} a while back, and I thought I'd share some news with you."
            ),
            "I thought I'd share some news with you.",
        ),
        (
            P.TALK(
                "More than once, I've thought back to our conversation about {topic}.",
                "More than once, I've thought back to our conversation.",
            ),
            P.CANDIDATE("It has been a while since we were in touch about {role}."),
            "It has been a while since we were in touch.",
        ),
        (
            P.TALK(
                "I wanted you to know, because I enjoyed our conversation about {topic}.",
                "I wanted you to know, because I enjoyed our conversation.",
            ),
            P.CANDIDATE("I wanted you to know, since we were in touch about {role}."),
            "I wanted you to know.",
        ),
        (
            P.TALK(
                "I hope all has been well since we talked about {topic}. There's some news on my end.",
                "I hope all has been well since we talked. There's some news on my end.",
            ),
            "I hope all has been well with you. There's some news on my end.",
        ),
        (
            P.TALK(
                "Here is a short update, as I'd like to stay in touch after our conversation about {topic}.",
                "Here is a short update, as I'd like to stay in touch after our conversation.",
            ),
            "I'd like to stay in touch, so here is a short update.",
        ),
        (
            P.TALK("I thought you might enjoy hearing it, after our conversation about {topic}."),
            "I thought you might be happy to hear it.",
        ),
    ),
    "news": _WAIT_NEWS,
    "wish": (
        (
            P.HOUSE("I hope everything is going well for you and the team."),
            "I hope everything is going well for you.",
        ),
        "I thought you might like to know.",
        "I hope the year is treating you well.",
        "I'd enjoy staying in touch.",
        "I hope you and your work are both doing well.",
        (P.TALK("It would be a pleasure to cross paths again."), "It would be a pleasure to meet sometime."),
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
                "I have some news for you, as I've often thought of what you told me about {topic}.",
                "I have some news for you, as I've often thought of what you told me.",
            ),
            "I have some news that I wanted to share with you.",
        ),
        (
            P.TALK(
                "I've come back more than once to your advice about {topic}.",
                "I've come back more than once to your advice.",
            ),
            "I wanted to send you some news.",
        ),
        (
            P.TALK(
                "You came to mind right away, since we had talked about {topic}.",
                "You came to mind right away, since you had been so helpful when we talked.",
            ),
            "I wanted to share that with you.",
        ),
        (
            P.TALK(
                "Here is an update, since you were so generous with your advice about {topic}.",
                "Here is an update, since you were so generous with your advice.",
            ),
            "Here is some news I wanted to share with you.",
        ),
        (
            P.TALK(
                "I wanted to share my news with you, as I still draw on what you told me about {topic}.",
                "I wanted to share my news with you, as I still draw on what you told me.",
            ),
            "I have an update for you.",
        ),
        (
            P.TALK(
                "I wanted you to know, after all your good advice about {topic}.",
                "I wanted you to know, after all your good advice.",
            ),
            "I thought you'd enjoy hearing it.",
        ),
    ),
    "news": _WAIT_NEWS,
    "wish": (
        (P.TALK("Thank you again for all your help."), "I hope all is well where you are."),
        (P.TALK("I'm still grateful that you made the time to talk."), "I hope your work is going well."),
        (
            P.TALK("I hope I can be as helpful to someone else before long."),
            "I hope you're having a good year.",
        ),
        (
            P.TALK("If I can ever return the [favor|favour], I'd be happy to."),
            "I hope all is going well with your work.",
        ),
        (P.TALK("It meant a lot that you took the time."), "I hope things are going well with you."),
        "I hope you're well and enjoying your work.",
    ),
}

_PAUSED: Parts = {
    "subject": (
        ("A short update while things are on hold",),
        ("Some news in the meantime",),
        ("With some news – {position}", "With some news from me"),
        ("In the meantime – {position}", "In the meantime"),
        ("An update during the pause",),
        ("An update from me – {position}", "An update from me"),
    ),
    "opening": (
        (
            "I know that {role} is on hold for now, so this is only a short update.",
            "I know that the search is on hold for now, so this is only a short update.",
        ),
        (
            P.TALK("I'm still very interested in {role}, and I enjoyed talking with you about {topic}."),
            "I'm still very interested in {role}, whenever the time is right.",
            "I'm still very interested in the position, whenever the time is right.",
        ),
        (
            P.TALK(
                "I'd still be very happy to take on {role}. Once the search resumes, I'd be happy to talk more "
                "about {topic}."
            ),
            "I'm still very interested in {role} and wanted to keep you up to date.",
            "I'm still very interested in the position and wanted to keep you up to date.",
        ),
        (
            P.TALK("I still have {role} in mind, partly because of our conversation about {topic}."),
            "I still have {role} in mind while the search is paused.",
            "I still have the position in mind while the search is paused.",
        ),
        (
            "Here is a short update from me while {role} is on hold.",
            "Here is a short update from me while the search is on hold.",
        ),
        (
            P.TALK("I thought it might interest you, since we talked about {topic}."),
            "I thought it might interest you, even with the search on hold.",
        ),
    ),
    "news": _WAIT_NEWS,
    "wish": (
        "I'd be happy to talk when the time is right.",
        (P.HOUSE("I hope all is well with you and the team."), "I hope all is well on your side."),
        (P.HOUSE("My best wishes to you and the team in the meantime."), "My best wishes in the meantime."),
        "I understand that the timing is still open.",
        "I remain very interested, and I'm happy to wait.",
        "I'd be delighted to continue whenever the search resumes.",
    ),
}

_COLLEAGUE: Parts = {
    "subject": (
        (P.AHEAD("Before I start"), "Something new on my end"),
        "A piece of news",
        "A short update from me",
        "Hello from me",
        (P.AHEAD("An update before I start"), "An update from my side"),
        "Some news from my side",
    ),
    "opening": (
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "I'm looking forward to joining you, and to continuing our conversation about {topic}."
            ),
            (P.AHEAD | P.HOUSE)("I'm looking forward to joining you, and I have a bit of news."),
            (P.YES | P.HOUSE)("I'm happy to be on board, and I have a bit of news to share."),
            "I have a bit of news for you.",
        ),
        (
            P.AHEAD("I have a piece of news to share before my first day."),
            "I wanted to share a piece of news with you.",
        ),
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "It will be good to continue our conversation about {topic} once I start."
            ),
            (P.AHEAD | P.HOUSE)("It will be good to work with you once I start."),
            (P.YES | P.TALK)("I'm telling you because we once talked about {topic}."),
            "I thought you'd like to know.",
        ),
        (
            (P.AHEAD | P.HOUSE | P.TALK)(
                "I still think of our conversation about {topic}, and I'm very happy to be joining you."
            ),
            (P.AHEAD | P.HOUSE)("I'm very happy to be joining you."),
            (P.YES | P.TALK)("I still think of our conversation about {topic}."),
            "I hope all has been well with you.",
        ),
        (
            P.AHEAD("I'm getting ready to start, and I have a short update for you."),
            (P.YES | P.TALK)("Since we once talked about {topic}, here is a short update."),
            "Here is a short update from me.",
        ),
        (
            P.AHEAD("I wanted you to hear that from me before my first day."),
            "I wanted to tell you that myself.",
        ),
    ),
    "news": _WAIT_NEWS,
    "wish": (
        (P.HOUSE("I hope all is well with everyone on the team."), "I hope all is well on your end."),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to seeing you and the team."),
            P.HOUSE("I hope you and the team are doing well."),
            "I hope the week has been kind to you.",
        ),
        (
            (P.AHEAD | P.HOUSE)("Until then, I hope all goes well for you and the team."),
            "I hope things are good on your side.",
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to working with all of you."),
            (P.YES | P.HOUSE)("It's good to be working with all of you."),
            "I wish you a good week.",
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to working with everyone."),
            "I hope you're having a good week.",
        ),
        (
            (P.AHEAD | P.HOUSE)("I'm happy that we'll be working together."),
            (P.YES | P.HOUSE)("I'm happy that we are working together."),
            "I hope all goes well for you.",
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
