"""What one says to connect: the request, the question whether one may, and the answer to theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline, formally
from netiquette._languages.wording import Presumed as P

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts, Wording

__all__ = ["INVITATION_REPLY", "PERMISSION", "REQUEST"]


# ------------------------------------------------------------------------- what requests share

_CONNECT_SAID: tuple[Wording, ...] = ("{said}",) * VARIANTS

_CONNECT_SUGGESTED: tuple[Wording, ...] = (
    "It was {referrer} who suggested that I get in touch.",
    "I'm getting in touch at the suggestion of {referrer}.",
    "The suggestion to get in touch came from {referrer}.",
    "I was encouraged by {referrer} to get in touch.",
    "I owe the suggestion to get in touch to {referrer}.",
    "Thanks to {referrer}, I thought of getting in touch.",
)

_CONNECT_SUBJECT: tuple[Wording, ...] = (
    ("Connecting{here} – {candidate}", "Connecting{here}"),
    ("An invitation to connect{here} – {candidate}", "An invitation to connect{here}"),
    ("Getting in touch{here} – {candidate}", "Getting in touch{here}"),
    ("A request to connect{here} – {candidate}", "A request to connect{here}"),
    ("Could we connect{here}? – {candidate}", "Could we connect{here}?"),
    ("Hello from {candidate}", "Hello, and a request to connect{here}"),
)
"""For someone you are getting to know."""

_SUBJECT_AFTERWARDS: tuple[Wording, ...] = (
    ("Staying in touch – {position} at {company}", "Staying in touch – {candidate}", "Staying in touch"),
    ("Keeping in touch{here} – {candidate}", "Keeping in touch{here}"),
    ("Staying in touch{here} – {candidate}", "Staying in touch{here}"),
    ("Staying connected – {candidate}", "Staying connected"),
    ("Thank you, and staying in touch – {candidate}", "Thank you, and staying in touch"),
    ("Thank you – {candidate}", "Thank you, and a request to connect{here}"),
)
"""For someone who knows you as a candidate, once it has ended."""

_CONNECT: tuple[Wording, ...] = (
    ("I'd love to connect{here}.", formally("I would be glad to connect{here}.")),
    (P.WELCOME("It's kind of you to connect{here}."), "Would you be open to connecting{here}?"),
    ("It would be great to connect{here}.", formally("It would be good to connect{here}.")),
    (
        P.WELCOME("I'm happy that we can connect{here}."),
        "Would you like to connect{here}?",
        formally(P.WELCOME("I am glad that we can connect{here}."), "May I connect with you{here}?"),
    ),
    ("I hope we can connect{here}.", formally("I hope that we may connect{here}.")),
    (
        P.WELCOME("It will be good to be connected{here}."),
        "Could we connect{here}?",
        formally(P.WELCOME("It will be good to be connected{here}."), "May we connect{here}?"),
    ),
)
"""The question to someone you are getting to know."""

_STAY: tuple[Wording, ...] = (
    (P.TALK("I'd like to stay in touch{here}."), _CONNECT[0]),
    (
        (P.TALK | P.WELCOME)("It's kind of you to be open to connecting{here}."),
        P.TALK("Would you be open to staying in touch{here}?"),
        _CONNECT[1],
    ),
    (
        P.TALK("It would be great to stay in touch{here}."),
        formally(P.TALK("It would be good to stay in touch{here}.")),
        _CONNECT[2],
    ),
    (
        P.TALK("I'd really like to stay in touch{here}."),
        formally(P.TALK("I would very much like to stay in touch{here}.")),
        _CONNECT[3],
    ),
    (P.TALK("I hope we can stay in touch{here}."), _CONNECT[4]),
    (
        (P.TALK | P.WELCOME)("It will be good to stay in touch{here}."),
        P.TALK("Could we stay in touch{here}?"),
        _CONNECT[5],
    ),
)
"""The question to someone you have talked with."""

# ----------------------------------------------------------------------------- after an offer

_CONNECT_OFFERED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.OFFER)(
                "I was delighted to be offered {role}, and I really enjoyed our conversation about {topic}.",
                "I was delighted by the offer from {company}, and I really enjoyed our conversation about {topic}.",
                "I was delighted by the offer from {company}, and I enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I was delighted to be offered {role}, and I'm curious to hear more about {topic}.",
                "I was delighted by the offer from {company}, and I'm curious to hear more about {topic}.",
                "I was delighted to be offered {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm so happy about the offer for {role}, and I very much enjoyed talking with you about {topic}.",
                "I'm so happy about the offer from {company}, and I very much enjoyed talking with you about {topic}.",
                "I'm so happy about the offer from {company}, and I enjoyed talking about {topic}.",
            ),
            P.OFFER(
                "I'm so happy about the offer for {role}, and I'd like to learn more about {topic}.",
                "I'm so happy about the offer from {company}, and I'd like to learn more about {topic}.",
                "I'm so happy about the offer for {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Being offered {role} made my week, and I really appreciated our conversation about {topic}.",
                "The offer from {company} made my week, and I really appreciated our conversation about {topic}.",
                "The offer from {company} made my week, and I appreciated our talk about {topic}.",
            ),
            P.OFFER(
                "Being offered {role} made my week, and I hope to find out more about {topic}.",
                "The offer from {company} made my week, and I hope to find out more about {topic}.",
                "Being offered {role} made my week.",
            ),
            formally(
                (P.TALK | P.OFFER)(
                    "I was very pleased to be offered {role}, and I appreciated our conversation about {topic}.",
                    "I was very pleased by the offer from {company}, and I appreciated our conversation about {topic}.",
                    "I was very pleased by the offer from {company}, and I appreciated our talk about {topic}.",
                ),
                P.OFFER(
                    "I was very pleased to be offered {role}, and I hope to find out more about {topic}.",
                    "I was very pleased by the offer from {company}, and I hope to find out more about {topic}.",
                    "I was very pleased to be offered {role}.",
                ),
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "It was wonderful to be offered {role}. Thank you for taking the time to talk with me about {topic}.",
                "It was wonderful to get an offer from {company}. Thank you for talking with me about {topic}.",
                "It was great to get an offer from {company}. Thank you for talking about {topic}.",
            ),
            P.OFFER(
                "It was wonderful to be offered {role}, and I'd be interested to hear your thoughts about {topic}.",
                "It was wonderful to get an offer from {company}. I'd be interested to hear your thoughts about {topic}.",
                "It was wonderful to be offered {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm very happy to have been offered {role}, and it was a pleasure to talk with you about {topic}.",
                "I'm very happy about the offer from {company}, and it was a pleasure to talk with you about {topic}.",
                "I'm very happy about the offer from {company} and enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I'm very happy to have been offered {role}, and I'd enjoy hearing more about {topic}.",
                "I'm very happy about the offer from {company}, and I'd enjoy hearing more about {topic}.",
                "I'm very happy to have been offered {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I was really pleased to be offered {role}, and I learned a lot from our conversation about {topic}.",
                "I was really pleased by the offer from {company}, and I learned a lot from our conversation about {topic}.",
                "I was really pleased by the offer from {company}, and I learned a lot from our talk about {topic}.",
            ),
            P.OFFER(
                "I was really pleased to be offered {role}, and I'd like to hear more about {topic}.",
                "I was really pleased by the offer from {company}, and I'd like to hear more about {topic}.",
                "I was really pleased to be offered {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        P.HOUSE(
            "It would be a pleasure to work with you and the team.",
            "It would be a pleasure to work with you.",
        ),
        P.HOUSE("I hope to meet more of the team soon."),
        (
            (P.TALK | P.HOUSE)("I came away with a very good impression of the team."),
            "This is the kind of work I was hoping for.",
        ),
        (
            P.HOUSE("It would be great to work together."),
            formally(P.HOUSE("I would be pleased to work with you.")),
        ),
        P.HOUSE("I'd like to get to know you and the team better."),
        P.HOUSE("I'd enjoy working with you."),
    ),
    "ask": _CONNECT,
}

_ACCEPTED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.AHEAD)(
                "I'm very happy to have accepted {role}, and I really enjoyed our conversation about {topic}.",
                "I'm very happy to be joining {company}, and I really enjoyed our conversation about {topic}.",
                "I'm very happy to be joining {company}, and I enjoyed our talk about {topic}.",
            ),
            P.AHEAD(
                "I'm very happy to have accepted {role}, and I hope to hear more from you about {topic}.",
                "I'm very happy to be joining {company}, and I hope to hear more about {topic}.",
            ),
            (P.TALK | P.AHEAD)(
                "I'm very happy to have accepted {role}, and I really enjoyed talking with you."
            ),
            P.AHEAD("I'm very happy to have accepted {role}."),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I've accepted {role}, and I wanted to say how much I enjoyed talking with you about {topic}.",
                "Before I join {company}, I wanted to say how much I enjoyed talking with you about {topic}.",
                "Before I join {company}, I wanted to say how much I enjoyed our talk about {topic}.",
            ),
            P.AHEAD(
                "I've accepted {role}, and I'd like to learn as much as I can about {topic}.",
                "I'm joining {company}, and I'd like to learn more about {topic}.",
            ),
            (P.TALK | P.AHEAD)(
                "I've accepted {role}, and I wanted to say how much I enjoyed talking with you."
            ),
            P.AHEAD("I've accepted {role}, and I couldn't be happier about it."),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I was delighted to accept {role}, and I really appreciated our conversation about {topic}.",
                "I'm delighted to be joining {company}, and I really appreciated our conversation about {topic}.",
                "I'm delighted to be joining {company}, and I appreciated our talk about {topic}.",
            ),
            P.AHEAD(
                "I was delighted to accept {role}, and I hope to find out more about {topic}.",
                "I'm delighted to be joining {company}, and I hope to find out more about {topic}.",
            ),
            (P.TALK | P.AHEAD)(
                "I was delighted to accept {role}, and I really appreciated our conversation."
            ),
            P.AHEAD("I was delighted to accept {role}."),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I've accepted {role}, and I'd like to thank you for talking with me about {topic}.",
                "I'll be joining {company}, and I'd like to thank you for talking with me about {topic}.",
                "I'll be joining {company}. Thank you for talking with me about {topic}.",
            ),
            P.AHEAD(
                "I've accepted {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I'll be joining {company}, and I'd be interested to hear your thoughts about {topic}.",
            ),
            (P.TALK | P.AHEAD)("I've accepted {role}, and I'd like to thank you for talking with me."),
            P.AHEAD("I've accepted {role}, and I wanted to say hello before I start."),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I'm really looking forward to starting in {role}. It was a real pleasure to talk with you about {topic}.",
                "I'm really looking forward to joining {company}. It was a real pleasure to talk with you about {topic}.",
                "I look forward to joining {company}, and it was a pleasure to talk about {topic}.",
            ),
            P.AHEAD(
                "I'm really looking forward to starting in {role} and to hearing more about {topic}.",
                "I'm really looking forward to joining {company} and hearing more about {topic}.",
            ),
            (P.TALK | P.AHEAD)(
                "I'm really looking forward to starting in {role}. It was a real pleasure to talk with you."
            ),
            P.AHEAD("I'm really looking forward to starting in {role}."),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I'm so pleased to have accepted {role}, and I learned a lot from our conversation about {topic}.",
                "I'm so pleased to be joining {company}, and I learned a lot from our conversation about {topic}.",
                "I'm so pleased to be joining {company}, and I learned a lot from our talk about {topic}.",
            ),
            P.AHEAD(
                "I'm so pleased to have accepted {role}, and I'd like to hear more about {topic}.",
                "I'm so pleased to be joining {company}, and I'd like to hear more about {topic}.",
            ),
            (P.TALK | P.AHEAD)(
                "I'm so pleased to have accepted {role}, and I learned a lot from our conversation."
            ),
            P.AHEAD("I'm so pleased to have accepted {role}."),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        (P.AHEAD | P.HOUSE)(
            "I start {on_start_date}, and it will be good to work with you.",
            "It will be good to work with you.",
        ),
        (P.AHEAD | P.HOUSE)("It will be a real pleasure to work with you."),
        (P.AHEAD | P.HOUSE)("I look forward to working together."),
        (P.AHEAD | P.HOUSE)(
            "I start {on_start_date}, and I look forward to being part of the team.",
            "I look forward to being part of the team.",
        ),
        (
            (P.AHEAD | P.HOUSE)("It will be great to work with you."),
            formally((P.AHEAD | P.HOUSE)("I am glad that we will be working together.")),
        ),
        (P.AHEAD | P.HOUSE)("I'm eager to get started with you and the team."),
    ),
    "ask": _CONNECT,
}

_HIRED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.YES)(
                "I was very happy to get {role}, and I really enjoyed our conversation about {topic}.",
                "I was very happy to get the job at {company}, and I really enjoyed our conversation about {topic}.",
                "I was very happy to get the job at {company}, and I enjoyed our talk about {topic}.",
            ),
            P.YES(
                "I was very happy to get {role}, and I'm curious to hear more about {topic}.",
            ),
            (P.TALK | P.YES)("I was very happy to get {role}, and I really enjoyed our conversation."),
            P.YES("I was very happy to get {role}."),
        ),
        (
            (P.TALK | P.YES)(
                "One reason I was so happy to accept {role} is how much I enjoyed talking with you about {topic}.",
                "One reason I was so happy to join {company} is how much I enjoyed talking with you about {topic}.",
                "One reason I joined {company} is how much I enjoyed our talk about {topic}.",
            ),
            P.YES(
                "I was so happy to accept {role}, and I've been meaning to ask you about {topic}.",
                "I was so happy to join {company}, and I've been meaning to ask you about {topic}.",
            ),
            (P.TALK | P.YES)(
                "One reason I was so happy to accept {role} is how much I enjoyed talking with you."
            ),
            P.YES("I was so happy to accept {role}."),
        ),
        (
            (P.TALK | P.YES)(
                "Now that I've started, I'd like to thank you for our conversation about {topic}.",
                "Now that I've started, I'd like to thank you for our talk about {topic}.",
            ),
            P.YES(
                "I've wanted to get in touch since I started, and I'd enjoy hearing more about {topic}.",
            ),
            (P.TALK | P.YES)("Now that I've started, I'd like to thank you for our conversation."),
            P.YES("It's good to have started in {role}."),
        ),
        (
            (P.TALK | P.YES)(
                "Accepting {role} was an easy decision after talking with you about {topic}.",
                "Joining {company} was an easy decision after talking with you about {topic}.",
            ),
            P.YES(
                "Accepting {role} was an easy decision, and I'd be interested to hear your thoughts about {topic}.",
                "Joining {company} was an easy decision. I'd be interested to hear your thoughts about {topic}.",
            ),
            (P.TALK | P.YES)("Accepting {role} was an easy decision after talking with you."),
            P.YES("Accepting {role} was an easy decision."),
        ),
        (
            (P.TALK | P.YES)(
                "I'm delighted that we are colleagues now, and it was a pleasure to talk with you about {topic}.",
                "I'm delighted that we are colleagues, and I really enjoyed talking about {topic}.",
            ),
            P.YES(
                "I'm delighted that we are colleagues now, and I'd enjoy hearing more about {topic}.",
            ),
            (P.TALK | P.YES)(
                "I'm delighted that we are colleagues now, and it was a pleasure to talk with you."
            ),
            P.YES("I'm delighted that we are colleagues now."),
        ),
        (
            (P.TALK | P.YES)(
                "I'm so pleased to be in {role}, and I learned a lot from our conversation about {topic}.",
                "I'm so pleased to be at {company}, and I learned a lot from our conversation about {topic}.",
                "I'm so pleased to be at {company}, and I learned a lot from our talk about {topic}.",
            ),
            P.YES(
                "I'm so pleased to be in {role}, and I'd like to hear more about {topic}.",
                "I'm so pleased to be at {company}, and I'd like to hear more about {topic}.",
            ),
            (P.TALK | P.YES)("I'm so pleased to be in {role}, and I learned a lot from our conversation."),
            P.YES("I'm so pleased to be in {role}."),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to working with you."),
            (P.YES | P.HOUSE)("It's good to be working with you."),
        ),
        "If I can ever help with anything, please let me know.",
        (P.YES | P.HOUSE)("I'm happy that we get to work together."),
        (P.YES | P.HOUSE)("It would be good to know more of my colleagues."),
        (P.YES | P.HOUSE)("I look forward to getting to know you and the team."),
        (P.YES | P.HOUSE)("I hope to see you around before long."),
    ),
    "ask": _CONNECT,
}

# ----------------------------------------------------------------------------- after it ended

_ENDED_WISH: tuple[Wording, ...] = (
    (P.TALK("I hope we'll meet again."), "I hope we'll meet one day."),
    (P.HOUSE("I wish you and the team all the best."), "I wish you all the best with your work."),
    "Perhaps we'll get to work together another time.",
    (P.HOUSE("I hope things go well for you and the team."), "I hope things go well for you."),
    (P.HOUSE("I think highly of the work you and the team do."), "I think highly of the work you do."),
    P.HOUSE("I'd be happy to work with you in the future."),
)
"""However it ended."""

_OPENINGS_WISH: tuple[Wording, ...] = (
    _ENDED_WISH[0],
    _ENDED_WISH[1],
    _ENDED_WISH[2],
    _ENDED_WISH[3],
    (P.HOUSE("I'd welcome the chance to work with you [someday|one day]."), _ENDED_WISH[4]),
    "Perhaps there will be another opportunity in the future.",
)
"""After their no, or when the position is gone."""

_CONNECT_REJECTED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.INTERVIEW)(
                "Thank you for the chance to interview for {role}. I really enjoyed our conversation about {topic}.",
                "Thank you for the chance to interview {at_or_for}. I really enjoyed our conversation about {topic}.",
                "Thank you for the interview {at_or_for}. I really enjoyed our talk about {topic}.",
                "Thank you for the chance to interview for {role}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "When I applied for {role}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our talk about {topic}.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for your interest in my application for {role}."),
            "I'm grateful that I was considered for {role}.",
        ),
        (
            (P.TALK | P.NO)(
                "Thank you for considering me for {role}. I very much enjoyed talking with you about {topic}.",
                "I appreciated being considered {at_or_for}, and I enjoyed talking with you about {topic}.",
                "I was glad to be a candidate {at_or_for} and to talk with you about {topic}.",
            ),
            P.NO(
                "I appreciated being considered for {role}, and I'd still like to learn more about {topic}.",
                "I was glad to be considered for {role}.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "One of the best parts of applying for {role} was our conversation about {topic}.",
                "One of the best parts of [applying|being a candidate] {at_or_for} was our conversation about {topic}.",
                "One of the best parts of [applying|being a candidate] {at_or_for} was our talk about {topic}.",
            ),
            P.CANDIDATE(
                "It was good to be considered for {role}, and I hope to find out more about {topic}.",
                "It was good to be considered for {role}.",
            ),
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I enjoyed interviewing for {role}, and I'd like to thank you for talking with me about {topic}.",
                "I enjoyed interviewing {at_or_for}, and I'd like to thank you for talking with me about {topic}.",
                "I enjoyed interviewing {at_or_for}. Thank you for talking with me about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "I appreciated being considered for {role}. Thank you for talking with me about {topic}.",
                "I appreciated being considered {at_or_for}. Thank you for talking with me about {topic}.",
            ),
            P.CANDIDATE(
                "I appreciated being considered for {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I appreciated being considered for {role}.",
            ),
        ),
        (
            (P.TALK | P.NO)(
                "I was sorry to miss out on {role}, but it was a pleasure to talk with you about {topic}.",
                "I was sorry that it didn't work out with {company}, but it was a pleasure to talk with you about {topic}.",
                "I was sorry to miss out at {company}, but it was a pleasure to talk about {topic}.",
            ),
            P.NO(
                "I was sorry to miss out on {role}, but I'd still enjoy hearing more about {topic}.",
                "I was sorry to miss out on {role}, but I appreciated being considered.",
            ),
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I learned a lot from interviewing for {role}, especially from our conversation about {topic}.",
                "I learned a lot from interviewing {at_or_for}, especially from our conversation about {topic}.",
                "I learned a lot from interviewing {at_or_for}, especially about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "I learned a lot from applying for {role}, especially from our conversation about {topic}.",
                "I learned a lot from [applying|being a candidate] {at_or_for}, especially from our conversation about {topic}.",
                "I learned a lot from [applying|being a candidate] {at_or_for}, especially about {topic}.",
            ),
            P.CANDIDATE(
                "It meant a lot to be considered for {role}, and I'd like to hear more about {topic}.",
                "It meant a lot to be considered for {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": _OPENINGS_WISH,
    "ask": _STAY,
}

_CONNECT_RESCINDED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.OFFER)(
                "I was sorry that the offer for {role} fell through, but I really enjoyed our conversation about {topic}.",
                "I was sorry that the offer from {company} fell through, but I really enjoyed our conversation about {topic}.",
                "I was sorry that the offer from {company} fell through, but I enjoyed our talk about {topic}.",
                "I was sorry that the offer fell through, but I really enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I was sorry that the offer for {role} fell through, but it meant a lot to be chosen.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I was sorry that the offer for {role} had to be withdrawn. I very much enjoyed talking with you about {topic}.",
                "I was sorry that the offer from {company} had to be withdrawn. I very much enjoyed talking with you about {topic}.",
                "Although the offer was withdrawn, I enjoyed talking with you about {topic}.",
            ),
            P.OFFER(
                "Even though the offer for {role} had to be withdrawn, I was happy to be chosen.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I understand that the offer for {role} no longer stands, but I still appreciate our conversation about {topic}.",
                "I understand that things changed at {company}, but I still appreciate our conversation about {topic}.",
                "I understand that things changed, but I still appreciate our conversation about {topic}.",
            ),
            P.OFFER(
                "I understand that the offer for {role} no longer stands, but I appreciated it very much.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Even though the offer for {role} fell through, I was glad to get to know you and to talk about {topic}.",
                "Even though the offer from {company} fell through, I was glad to get to know you and to talk about {topic}.",
                "Even though the offer fell through, I was glad to get to know you and to talk about {topic}.",
                "Even though the offer fell through, I was glad to talk with you about {topic}.",
            ),
            P.OFFER(
                "The offer for {role} meant a lot to me, even though it fell through, and I'd be glad to stay in touch.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm sorry that the offer for {role} fell through. It was a real pleasure to talk with you about {topic}.",
                "I'm sorry that the offer from {company} fell through. It was a real pleasure to talk with you about {topic}.",
                "I'm sorry that the offer fell through. It was a real pleasure to talk with you about {topic}.",
            ),
            P.OFFER(
                "Even though the offer for {role} fell through, I was [honored|honoured] to be chosen.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I know that plans changed for {role}, but I'm still glad that I could talk with you about {topic}.",
                "I know that plans changed at {company}, but I'm still glad that I could talk with you about {topic}.",
                "I know that plans changed at {company}, but I'm still glad we could talk about {topic}.",
                "I know that plans changed, but I'm still glad we could talk about {topic}.",
            ),
            P.OFFER(
                "I know that plans changed for {role}, but I'm grateful to have been chosen.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        "If circumstances change, I'd be happy to hear from you.",
        *_ENDED_WISH[1:],
    ),
    "ask": _STAY,
}

_CONNECT_CLOSED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I was sorry to hear that {role} is no longer open, but I really enjoyed our conversation about {topic}.",
                "I was sorry that the search {at_or_for} came to an end, but I really enjoyed our conversation about {topic}.",
                "I was sorry that the search {at_or_for} ended, but I enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I was sorry to hear that {role} is no longer open, but I'm still curious to hear more about {topic}.",
                "I was sorry to hear that {role} is no longer open.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I was sorry to learn that {role} is no longer open. I very much enjoyed talking with you about {topic}.",
                "I was sorry to learn that the search {at_or_for} had ended. I very much enjoyed talking with you about {topic}.",
                "I was sorry that the search {at_or_for} ended. I enjoyed talking with you about {topic}.",
                "I was sorry that the search {at_or_for} ended. I enjoyed talking about {topic}.",
            ),
            P.CANDIDATE(
                "Although {role} is no longer open, I'd still like to learn more about {topic}.",
                "I was sorry to learn that {role} is no longer open. I appreciated the consideration.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I understand that {role} has been closed, but I'm still grateful for our conversation about {topic}.",
                "I understand that the search {at_or_for} has ended, but I'm still grateful for our conversation about {topic}.",
                "I understand that the search {at_or_for} has ended, but I'm glad we talked about {topic}.",
            ),
            P.CANDIDATE(
                "I understand that {role} has been closed, but I hope to find out more about {topic}.",
                "I understand that {role} has been closed, but it was good to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I was sorry to see the search for {role} end. Thank you for talking with me about {topic}.",
                "I was sorry to see the [opening|vacancy] {at_or_for} close. Thank you for talking with me about {topic}.",
            ),
            P.CANDIDATE(
                "I was sorry to see the search for {role} end, but I'd be interested to hear your thoughts about {topic}.",
                "I was sorry to see the search for {role} end.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm sorry that {role} was closed. It was a real pleasure to talk with you about {topic}.",
                "I'm sorry that the search {at_or_for} has ended. It was a real pleasure to talk with you about {topic}.",
                "I'm sorry that the search {at_or_for} ended. It was a pleasure to talk about {topic}.",
            ),
            P.CANDIDATE(
                "Even though {role} was closed, I'd still enjoy hearing more about {topic}.",
                "I'm sorry that {role} was closed. I appreciated being considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "The search for {role} is over, but I'm still glad that I could talk with you about {topic}.",
                "The search {at_or_for} has ended, but I'm still glad that I could talk with you about {topic}.",
                "The search {at_or_for} has ended, but I'm still glad we could talk about {topic}.",
            ),
            P.CANDIDATE(
                "The search for {role} is over, but I'd still like to hear more about {topic}.",
                "The search for {role} is over, but I'm grateful that I was considered.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": _OPENINGS_WISH,
    "ask": _STAY,
}

_CONNECT_DECLINED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.OFFER)(
                "It wasn't easy to turn down {role}, especially after our conversation about {topic}.",
                "It wasn't easy to turn down the offer from {company}, especially after our conversation about {topic}.",
                "It wasn't easy to turn down {company}, especially after our talk about {topic}.",
            ),
            P.OFFER(
                "It wasn't easy to turn down {role}, and I'm still curious to hear more about {topic}.",
                "It wasn't easy to turn down {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I decided not to take {role}, but I very much enjoyed talking with you about {topic}.",
                "I decided not to join {company}, but I very much enjoyed talking with you about {topic}.",
                "I won't be joining {company}, but I enjoyed talking with you about {topic}.",
            ),
            P.OFFER(
                "Although I decided not to take {role}, I'd still like to learn more about {topic}.",
                "Although I decided not to take {role}, I very much appreciated the offer.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I was [honored|honoured] to be offered {role}, and I appreciated our conversation about {topic}.",
                "I was [honored|honoured] by the offer from {company}, and I appreciated our conversation about {topic}.",
                "I was [honored|honoured] by the offer from {company}, and I appreciated our talk about {topic}.",
            ),
            P.OFFER(
                "I was [honored|honoured] to be offered {role}, and I hope to find out more about {topic}.",
                "I was [honored|honoured] to be offered {role}, even though I decided against it.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm still grateful for the offer for {role} and for the chance to talk with you about {topic}.",
                "I'm still grateful for the offer from {company} and for the chance to talk with you about {topic}.",
                "I'm still grateful for the offer from {company} and for our conversation about {topic}.",
                "I'm still grateful for the offer and for our conversation about {topic}.",
            ),
            P.OFFER(
                "I'm still grateful for the offer for {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Turning down {role} was hard because it was such a pleasure to talk with you about {topic}.",
                "Turning down {company} was hard because it was such a pleasure to talk with you about {topic}.",
                "Turning down {company} was hard because I so enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "Turning down {role} was a hard decision, and I'd still enjoy hearing more about {topic}.",
                "Turning down {role} was a hard decision.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm grateful to have been offered {role}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful for the offer from {company}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful for the offer from {company}, and I learned a lot from our talk about {topic}.",
            ),
            P.OFFER(
                "I'm grateful to have been offered {role}, and I'd like to hear more about {topic}.",
                "I'm grateful to have been offered {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_CONNECT_WITHDRAWN: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I was glad to be considered for {role}, and I really enjoyed our conversation about {topic}.",
                "I was glad to be a candidate {at_or_for}, and I really enjoyed our conversation about {topic}.",
                "I was glad to be a candidate {at_or_for}, and I enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "Even though I withdrew from the process for {role}, I'm still curious to hear more about {topic}.",
                "I was glad to be considered for {role}, even though I withdrew.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "It was good to be considered for {role}, and I very much enjoyed talking with you about {topic}.",
                "It was good to be considered {at_or_for}, and I very much enjoyed talking with you about {topic}.",
                "It was good to be considered {at_or_for}, and I enjoyed talking with you about {topic}.",
                "It was good to be considered {at_or_for}, and I enjoyed talking about {topic}.",
            ),
            P.CANDIDATE(
                "Although I decided to withdraw from the process for {role}, I'd still like to learn more about {topic}.",
                "I appreciated the consideration for {role}, even though I decided to withdraw.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm no longer a candidate for {role}, but I really appreciated our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I really appreciated our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I appreciated our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm no longer a candidate for {role}, but I hope to find out more about {topic}.",
                "I'm no longer a candidate for {role}, but it was good to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I withdrew from the process for {role}, but I'd still like to thank you for talking with me about {topic}.",
                "I withdrew my application {at_or_for}, but I'd still like to thank you for talking with me about {topic}.",
                "I withdrew my application {at_or_for}, but I'm grateful that we talked about {topic}.",
            ),
            P.CANDIDATE(
                "I withdrew from the process for {role}, but I'd be interested to hear your thoughts about {topic}.",
                "I withdrew from the process for {role}, but I'm thankful that I was considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I ended up withdrawing from the process for {role}, but it was a pleasure to talk with you about {topic}.",
                "I ended up withdrawing my application {at_or_for}, but it was a pleasure to talk with you about {topic}.",
                "I withdrew my application {at_or_for}, but it was a pleasure to talk about {topic}.",
            ),
            P.CANDIDATE(
                "I ended up withdrawing from the process for {role}, but I'd still enjoy hearing more about {topic}.",
                "I ended up withdrawing from the process for {role}, but I appreciated the chance to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I appreciated being considered for {role}, and I learned a lot from our conversation about {topic}.",
                "I appreciated being considered {at_or_for}, and I learned a lot from our conversation about {topic}.",
                "I appreciated being considered {at_or_for}, and I learned a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I decided to withdraw from the process for {role}, but I'd still like to hear more about {topic}.",
                "I decided to withdraw from the process for {role}, but I'm grateful that I was considered.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_BYSTANDER: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "When I applied for {role}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I was a candidate for {role}, and I'm still curious to hear more about {topic}.",
                "I was a candidate for {role}, and I'm still interested in the work you do.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "When I was a candidate for {role}, I very much enjoyed talking with you about {topic}.",
                "When I was a candidate {at_or_for}, I very much enjoyed talking with you about {topic}.",
                "When I was a candidate {at_or_for}, I enjoyed talking with you about {topic}.",
            ),
            P.CANDIDATE(
                "When I was a candidate for {role}, I became interested in your work and in learning more about {topic}.",
                "When I was a candidate for {role}, I became interested in your work.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm no longer a candidate for {role}, but I really appreciated our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I really appreciated our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I appreciated our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm no longer a candidate for {role}, but I hope to find out more about {topic}.",
                "I'm no longer a candidate for {role}, but your work still interests me.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "While I was applying for {role}, you were kind enough to talk with me about {topic}.",
                "While I was [applying|a candidate] {at_or_for}, you were kind enough to talk with me about {topic}.",
                "While I was [applying|a candidate] {at_or_for}, you kindly talked with me about {topic}.",
            ),
            P.CANDIDATE(
                "I was one of the candidates for {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I was one of the candidates for {role}, and your work caught my interest.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I was one of the applicants for {role}, and it was a pleasure to talk with you about {topic}.",
                "I was one of the applicants {at_or_for}, and it was a pleasure to talk with you about {topic}.",
                "I was an applicant {at_or_for}, and it was a pleasure to talk with you about {topic}.",
            ),
            P.CANDIDATE(
                "I was one of the applicants for {role}, and I'd still enjoy hearing more about {topic}.",
                "I was one of the applicants for {role}, and I'd enjoy seeing more of your work.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "You may remember me as a candidate for {role}. I learned so much from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I learned so much from our conversation about {topic}.",
                "I was a candidate {at_or_for}, and I learned a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "You may have seen my name as a candidate for {role}. I'd like to hear more about {topic}.",
                "You may have seen my name as a candidate for {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_CONNECT_AGENCY: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            P.TALK(
                "Thank you for your help with {role}. I really enjoyed our conversation about {topic}.",
                "Thank you for your help with my application {at_or_for}. I really enjoyed our conversation about {topic}.",
                "Thank you for your help with my application {at_or_for}. I really enjoyed our talk about {topic}.",
                "Thank you for all you did to help me. I really enjoyed our talk about {topic}.",
            ),
            "Thank you for your help with {role}.",
        ),
        (
            P.TALK(
                "I appreciated your help throughout the process for {role}, and I very much enjoyed talking with you about {topic}.",
                "I appreciated your help with my application {at_or_for}, and I very much enjoyed talking with you about {topic}.",
                "I appreciated all your help, and I enjoyed talking with you about {topic}.",
            ),
            "I appreciated your help throughout the process for {role}.",
        ),
        (
            P.TALK(
                "Your help with {role} meant a lot to me, and I really appreciated our conversation about {topic}.",
                "Your help with my application {at_or_for} meant a lot to me, and I really appreciated our conversation about {topic}.",
                "Your help meant a lot to me, and I appreciated our talk about {topic}.",
            ),
            "Your help with {role} meant a lot to me.",
        ),
        (
            P.TALK(
                "I'm grateful for everything you did to help me with {role}, and for our conversation about {topic}.",
                "I'm grateful for all your help with my application {at_or_for}, and for our conversation about {topic}.",
                "I'm grateful for all your help, and for our talk about {topic}.",
            ),
            "I'm grateful for everything you did to help me with {role}.",
        ),
        (
            P.TALK(
                "I was glad to have your support throughout the process for {role}. It was a real pleasure to talk with you about {topic}.",
                "I was glad to have your help with my application {at_or_for}. It was a real pleasure to talk with you about {topic}.",
                "I was glad to have your help, and it was a pleasure to talk with you about {topic}.",
            ),
            "I was glad to have your support throughout the process for {role}.",
        ),
        (
            P.TALK(
                "Your help with {role} made a real difference, and I learned a lot from our conversation about {topic}.",
                "Your help with my application {at_or_for} made a real difference, and I learned a lot from our conversation about {topic}.",
                "Your help made a real difference, and I learned a lot from our talk about {topic}.",
            ),
            "Your help with {role} made a real difference to me.",
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        P.CANDIDATE("It would be a pleasure to work with you again."),
        "I'd be happy to recommend you to others.",
        "If I can ever return the [favor|favour], please let me know.",
        "I'd be happy to hear about other roles that might suit me.",
        "It would be good to work together again.",
        "If you ever need anything from me, please let me know.",
    ),
    "ask": _STAY,
}

# ------------------------------------------------------------------------ while it is open


_WELCOME: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "Thank you for being open to connecting{here}. "
                "I'm a candidate for {role}, and I really enjoyed our conversation about {topic}.",
                "Thank you for being open to connecting{here}. "
                "I'm a candidate {at_or_for}, and I really enjoyed our conversation about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "Thank you for being open to connecting{here}. I really enjoyed our conversation about {topic}.",
                "Thank you for being open to connecting{here}. I enjoyed our talk about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "Thank you for being open to connecting{here}. "
                "I'm a candidate for {role}, and I'm curious to hear more about {topic}.",
                "Thank you for being open to connecting{here}. I'm a candidate for {role}.",
            ),
            P.WELCOME(
                "Thank you for being open to connecting{here}. "
                "I'm interested in {role}, and I'm curious to hear more about {topic}.",
                "Thank you for being open to connecting{here}. I'm interested in {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK)(
                "I'm glad that you're open to connecting{here}. "
                "I very much enjoyed talking with you about {topic}.",
                "I'm glad you're open to connecting{here}. I enjoyed talking with you about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I'm glad that you're open to connecting{here}. "
                "I'm one of the candidates for {role}, and I'd like to learn more about {topic}.",
                "I'm glad that you're open to connecting{here}. I'm one of the candidates for {role}.",
            ),
            P.WELCOME(
                "I'm glad that you're open to connecting{here}. "
                "I'm interested in {role}, and I'd like to learn more about {topic}.",
                "I'm glad that you're open to connecting{here}. I'd like to learn more about {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "I was glad to hear that you're open to connecting{here}. "
                "I'm a candidate for {role}, and I really appreciated our conversation about {topic}.",
                "I was glad to hear that you're open to connecting{here}. "
                "I'm a candidate {at_or_for}, and I really appreciated our conversation about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I was glad to hear that you're open to connecting{here}. "
                "I really appreciated our conversation about {topic}.",
                "I was glad to hear you're open to connecting{here}. I really appreciated our talk about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I was glad to hear that you're open to connecting{here}. "
                "I'm a candidate for {role}, and I hope to find out more about {topic}.",
                "I was glad to hear that you're open to connecting{here}. I have applied for {role}.",
            ),
            P.WELCOME(
                "I was glad to hear that you're open to connecting{here}. "
                "I'm interested in {role}, and I hope to find out more about {topic}.",
                "I was glad to hear that you're open to connecting{here}. My interest is in {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "I understand that you're open to connecting{here}, so I'm getting in touch. "
                "I'm a candidate for {role}, and I'm grateful that you talked with me about {topic}.",
                "I understand that you're open to connecting{here}, so I'm getting in touch. "
                "I'm a candidate {at_or_for}, and I'm grateful that you talked with me about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I understand that you're open to connecting{here}, so I'm getting in touch. "
                "Thank you for talking with me about {topic}.",
                "I hear you're open to connecting{here}. Thank you for talking with me about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I understand that you're open to connecting{here}, so I'm getting in touch. "
                "I'm a candidate for {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I'm a candidate for {role}, and I understand that you're open to connecting{here}.",
            ),
            P.WELCOME(
                "I understand that you're open to connecting{here}, so I'm getting in touch. "
                "I'm interested in {role}, and I'd like to hear your thoughts about {topic}.",
                "I'm interested in {role}, and I understand that you're open to connecting{here}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "It's good to know that you're open to connecting{here}. "
                "I'm a candidate for {role}, and it was a pleasure to talk with you about {topic}.",
                "It's good to know that you're open to connecting{here}. "
                "I'm a candidate {at_or_for}, and it was a pleasure to talk with you about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "It's good to know that you're open to connecting{here}. "
                "It was a real pleasure to talk with you about {topic}.",
                "It's good that you're open to connecting{here}. It was a pleasure to talk about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "It's good to know that you're open to connecting{here}. "
                "I'm a candidate for {role}, and I'd enjoy hearing more about {topic}.",
                "It's good to know that you're open to connecting{here}. I'm being considered for {role}.",
            ),
            P.WELCOME(
                "It's good to know that you're open to connecting{here}. "
                "I'm interested in {role}, and I'd enjoy hearing more about {topic}.",
                "It's good to know that you're open to connecting{here}. I'm curious about {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "I appreciate that you're open to connecting{here} with candidates for {role}. "
                "I learned so much from our conversation about {topic}.",
                "I appreciate that you're open to connecting{here} with candidates {at_or_for}. "
                "I learned so much from our conversation about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I appreciate that you're open to connecting{here}. "
                "I learned so much from our conversation about {topic}.",
                "I appreciate your being open to connecting{here}. I learned a lot from our talk about {topic}.",
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I appreciate that you're open to connecting{here} with candidates for {role}. "
                "I'd like to hear more about {topic}.",
                "I appreciate that you're open to connecting{here} with candidates for {role}.",
            ),
            P.WELCOME(
                "I appreciate that you're open to connecting{here}. "
                "I'm interested in {role} and would like to hear more about {topic}.",
                "I appreciate that you're open to connecting{here}. I'd like to know more about {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        (
            P.HOUSE("I'd like to see more of the work you and the team do."),
            "I'd like to see more of your work.",
        ),
        "I look forward to seeing what you share.",
        (P.HOUSE("I'd like to get to know your team better."), "I'd like to know more about your work."),
        (
            P.OPEN("I'd like to stay in touch however things turn out."),
            "I'd like to stay in touch either way.",
        ),
        (
            P.HOUSE("I'm curious to see more of what you and the team do."),
            "I'm curious to see more of your work.",
        ),
        "It would be a pleasure to stay in touch.",
    ),
}

_CONNECT_RECRUITER: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I'm glad I applied for {role}, and I really enjoyed our conversation about {topic}.",
                "I'm glad I applied [{at_or_for}|for the job], and I really enjoyed our conversation about {topic}.",
                "I'm glad I applied [{at_or_for}|for the job], and I really enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm a candidate for {role}, and I'm curious to hear more about {topic}.",
                "I'm a candidate for {role}.",
            ),
            "I'm interested in {role}, and I'd be happy to hear more about it.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I very much enjoyed talking with you about {role} and about {topic}.",
                "I very much enjoyed talking with you about {topic}.",
                "I enjoyed talking with you about {topic}.",
            ),
            P.CANDIDATE(
                "I'm one of the candidates for {role}, and I'd like to learn more about {topic}.",
                "I'm one of the candidates for {role}.",
            ),
            "I'm interested in {role}, and I'd like to learn more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm even more interested in {role} after our conversation about {topic}.",
                "I'm even more interested in {company} after our conversation about {topic}.",
                "I'm even more interested in {company} after our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm very interested in {role}, and I hope to find out more about {topic}.",
                "I'm a candidate for {role}, and I'm very interested in the work.",
            ),
            "I'm very interested in {role}, and I'd enjoy learning more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "Thank you for talking with me about {role} and about {topic}.",
                "Thank you for taking the time to talk with me about {topic}.",
                "Thank you for talking with me about {topic}.",
            ),
            P.CANDIDATE(
                "I'm a candidate for {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I'm a candidate for {role}, and I wanted to introduce myself.",
            ),
            "I'm looking into {role}, and you may be able to tell me more about it.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "It was a pleasure to talk with you about {role} and about {topic}.",
                "It was a pleasure to talk with you about {role} and {topic}.",
            ),
            P.CANDIDATE(
                "I'm a candidate for {role}, and I'd enjoy hearing more about {topic}.",
                "I'm a candidate for {role}, and I've enjoyed the process so far.",
            ),
            "I'm curious about {role}, and I'd enjoy hearing more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I learned so much from our conversation about {role} and about {topic}.",
                "I learned so much from our conversation about {topic}.",
                "I learned a lot from our conversation about {topic}.",
                "I learned a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "You may know me as a candidate for {role}. I'd like to hear more about {topic}.",
                "You may know me as a candidate for {role}.",
            ),
            "I'm interested in {role}, and I'd like to hear more about it from you.",
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        "I hope we'll stay in touch whatever comes of it.",
        "I'd enjoy hearing more about what you do.",
        "I'd like us to have an easy way to reach each other.",
        (
            P.OPEN("I'd be happy to stay in touch however things turn out."),
            "I'd be happy to stay in touch either way.",
        ),
        "I'd enjoy staying in touch with you.",
        "I'd be glad to keep in touch, whatever comes of this.",
    ),
    "ask": _CONNECT,
}

_OPEN: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.INTERVIEW)(
                "When I interviewed for {role}, I really enjoyed our conversation about {topic}.",
                "When I interviewed {at_or_for}, I really enjoyed our conversation about {topic}.",
                "When I interviewed {at_or_for}, I really enjoyed our talk about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "When I applied for {role}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our conversation about {topic}.",
                "When I [applied|was a candidate] {at_or_for}, I really enjoyed our talk about {topic}.",
            ),
            P.TALK("It was good to talk with you, and I really enjoyed our conversation about {topic}."),
            P.CANDIDATE(
                "I applied for {role}, and I'm curious to hear more about {topic}.",
                "I applied for {role}, and I'm interested in the work you do.",
            ),
            "I'm interested in {role}, and I'm curious to hear more about {topic}.",
            "I'm interested in {role}, and I hope to hear more about your work.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I very much enjoyed interviewing for {role}, especially talking with you about {topic}.",
                "I very much enjoyed interviewing {at_or_for}, especially talking with you about {topic}.",
                "I enjoyed interviewing {at_or_for}, especially talking with you about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "You may remember me from my application for {role}. I very much enjoyed talking with you about {topic}.",
                "You may remember me from [applying|being a candidate] {at_or_for}. I very much enjoyed talking with you about {topic}.",
                "I [applied|was a candidate] {at_or_for}, and I very much enjoyed talking with you about {topic}.",
            ),
            P.TALK(
                "You may remember that we talked, and I very much enjoyed our conversation about {topic}."
            ),
            P.CANDIDATE(
                "You may know my name from my application for {role}. I'd like to learn more about {topic}.",
                "You may know my name from my application for {role}.",
            ),
            "I'm looking into {role}, and I'd like to learn more about {topic}.",
            "I'm looking into {role}, and I'd like to learn from your experience.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I interviewed for {role}, and I really appreciated our conversation about {topic}.",
                "I interviewed {at_or_for}, and I really appreciated our conversation about {topic}.",
                "I interviewed {at_or_for}, and I appreciated our talk about {topic}.",
            ),
            P.TALK(
                "I'm interested in {role}, and I really appreciated our conversation about {topic}.",
                "I'm interested in {company}, and I really appreciated our conversation about {topic}.",
                "I'm interested in {company}, and I appreciated our talk about {topic}.",
            ),
            P.CANDIDATE("I'm one of the applicants for {role}, and I hope to find out more about {topic}."),
            "I'm interested in {role}, and I hope to find out more about {topic}.",
            P.CANDIDATE("I'm one of the applicants for {role}, and I'm still very interested."),
            "I'm interested in {role} and in the work you do.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I enjoyed interviewing for {role}, and I'd like to thank you for talking with me about {topic}.",
                "I enjoyed interviewing {at_or_for}, and I'd like to thank you for talking with me about {topic}.",
                "I enjoyed interviewing {at_or_for}. Thank you for talking with me about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "I'm a candidate for {role}, and I'd like to thank you for talking with me about {topic}.",
                "I'm a candidate {at_or_for}, and I'd like to thank you for talking with me about {topic}.",
                "I'm a candidate {at_or_for}, and I'm grateful that you talked with me about {topic}.",
            ),
            P.TALK("I'm grateful that you took the time to talk with me about {topic}."),
            P.CANDIDATE(
                "I applied for {role}, and I'd be interested to hear your thoughts about {topic}.",
                "I applied for {role}, and I'd like to know more about the work you do.",
            ),
            "I'm interested in {role}, and I'd like to hear your thoughts about {topic}.",
            "I'm interested in {role}, and I'd be happy to know more about the work you do.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I interviewed for {role}, and it was a pleasure to talk with you about {topic}.",
                "I interviewed {at_or_for}, and it was a pleasure to talk with you about {topic}.",
            ),
            P.TALK(
                "It was a pleasure to talk with you about {role} and about {topic}.",
                "It was a pleasure to talk with you about {role} and {topic}.",
            ),
            P.CANDIDATE(
                "Since I applied for {role}, I've wanted to hear more about {topic}.",
                "Since I [applied|became a candidate] {at_or_for}, I've wanted to hear more about {topic}.",
                "Since I applied for {role}, I've wanted to learn more about your work.",
            ),
            "I'm interested in {role}, and I'd enjoy hearing more about {topic}.",
            "I'm interested in {role}, and I'd like to see more of your work.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "You may remember me from interviewing for {role}. I learned so much from our conversation about {topic}.",
                "You may remember me from interviewing {at_or_for}. I learned so much from our conversation about {topic}.",
                "I interviewed {at_or_for}, and I learned a lot from our conversation about {topic}.",
                "I interviewed {at_or_for}, and I learned a lot from our talk about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "You may remember me as a candidate for {role}. I learned so much from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I learned so much from our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I learned a lot from our talk about {topic}.",
            ),
            P.TALK(
                "You may remember that we talked, and I learned a lot from our conversation about {topic}."
            ),
            P.CANDIDATE(
                "You may have seen my name among the applicants for {role}. I'd like to hear more about {topic}.",
                "You may have seen my name among the applicants for {role}.",
            ),
            "I'm interested in {role}, and I'd like to hear more about {topic}.",
            "I'm interested in {role}, and I'd like to hear more about your work.",
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        (
            P.HOUSE("It would be nice to hear more about your team."),
            "It would be nice to hear more from you.",
        ),
        "I hope to hear more about your work.",
        "I'd like to hear what you're working on.",
        "I'd be glad to answer any questions you have.",
        "I'd like to keep in touch as things develop.",
        "I'd be interested to hear what you're working on.",
    ),
    "ask": _STAY,
}

# ---------------------------------------------------------------------- without a position

_ACQUAINTED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.KNOWN)(
                "I really enjoyed talking with you, especially about {topic}.",
                "I really enjoyed talking with you.",
            ),
            P.KNOWN(
                "I was happy to come across your name again, and it brought back {topic}.",
                "I've been thinking back to {topic}.",
                "I was happy to come across your name, and I wanted to say hello again.",
            ),
        ),
        (
            (P.TALK | P.KNOWN)(
                "It was nice to have the chance to talk, and I very much enjoyed hearing about {topic}.",
                "It was nice to have the chance to talk with you about {topic}.",
                "It was nice to have the chance to talk, and I very much enjoyed our conversation.",
            ),
            P.KNOWN(
                "I often think back to {topic}, and I'd enjoy getting back in touch.",
                "I often think back to {topic}.",
                "It was good to come across your name again, and I'd enjoy being back in touch.",
            ),
        ),
        (
            (P.TALK | P.KNOWN)(
                "It was so nice to talk with you, and I really appreciated our conversation about {topic}.",
                "It was so nice to talk with you about {topic}.",
                "It was so nice to talk with you.",
            ),
            P.KNOWN(
                "Seeing your name reminded me of {topic}.",
                "I still remember {topic}.",
                "I'd enjoy being in touch again and hearing how you are these days.",
            ),
        ),
        (
            (P.TALK | P.KNOWN)(
                "It was good to catch up. Thank you for talking with me about {topic}.",
                "It was good to catch up and to have the chance to talk.",
            ),
            P.KNOWN(
                "I have good memories of {topic}, and I'd like to catch up with you.",
                "I have good memories of {topic}.",
                "It would be nice to know how you've been since we were last in touch.",
            ),
        ),
        (
            (P.TALK | P.KNOWN)(
                "It was a pleasure to catch up with you and to talk about {topic}.",
                "It was a pleasure to catch up with you.",
            ),
            P.KNOWN(
                "I was thinking of {topic}, and you came to mind.",
                "You came to mind as I thought of {topic}.",
                "I was happy to see your name, and it brought back good memories.",
            ),
        ),
        (
            (P.TALK | P.KNOWN)(
                "It was good to be in touch, and I learned a lot from our conversation about {topic}.",
                "It was good to be in touch, and I learned a lot from our talk about {topic}.",
                "It was good to be in touch, and I learned a lot from our conversation.",
            ),
            P.KNOWN(
                "I haven't forgotten {topic}, and it would be nice to catch up.",
                "I haven't forgotten {topic}.",
                "It would be nice to catch up and to hear what you're working on these days.",
            ),
            formally(
                (P.TALK | P.KNOWN)(
                    "It was good to be in touch, and I learned a great deal from our conversation about {topic}.",
                    "It was good to be in touch, and I learned a lot from our talk about {topic}.",
                    "It was good to be in touch, and I learned a great deal from our conversation.",
                ),
                P.KNOWN(
                    "I have not forgotten {topic}, and it would be a pleasure to be in touch again.",
                    "I have not forgotten {topic}.",
                    "It would be a pleasure to be in touch again and to hear what you are working on these days.",
                ),
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        (P.TALK("I hope we won't lose touch."), "I'm curious to hear what you're doing now."),
        (P.TALK("I look forward to hearing how you're doing."), "I hope all is well with you."),
        (P.TALK("I hope to see you before too long."), "I hope work is treating you well."),
        "I'd enjoy hearing what you're up to.",
        (P.TALK("I'd like to hear how things go for you."), "I'd enjoy hearing how you've been."),
        (P.TALK("I'd like to hear what you're working on these days."), "I hope you've been well."),
    ),
    "ask": _CONNECT,
}

_CONNECT_STRANGER: tuple[Wording, ...] = (
    (
        P.HOUSE(
            "I'd like to connect{here} and follow your work at {company}.",
            formally("I would be glad to connect{here} and to follow your work at {company}."),
            _CONNECT[0],
        ),
        "I'd like to connect{here} and follow your work.",
        _CONNECT[0],
    ),
    (
        P.HOUSE(
            "Would you be open to connecting{here}? I'd enjoy following what you do at {company}.",
            formally(
                "Would you be open to connecting{here}? I would enjoy following what is done at {company}."
            ),
            _CONNECT[1],
        ),
        "Would you be open to connecting{here}? I'd enjoy following what you do.",
        _CONNECT[1],
        formally(
            P.HOUSE(
                "Would you be open to connecting{here}? I would be interested in following your work at {company}."
            ),
            "Would you be open to connecting{here}? I would be interested in following your work.",
            _CONNECT[1],
        ),
    ),
    (
        P.HOUSE(
            "It would be great to connect{here} and to see more of what you do at {company}.",
            formally("It would be good to connect{here} and to see more of what you do at {company}."),
            _CONNECT[2],
        ),
        "It would be great to connect{here} and to see more of what you do.",
        formally("It would be good to connect{here} and to see more of what you do."),
        _CONNECT[2],
    ),
    (
        P.HOUSE(
            "Would you like to connect{here}? I'd enjoy following your work at {company}.",
            formally("May I connect with you{here}? I'd enjoy following your work at {company}."),
            _CONNECT[3],
        ),
        "Would you like to connect{here}? I'd enjoy following your work.",
        formally("May I connect with you{here}? I'd enjoy following your work."),
        _CONNECT[3],
    ),
    (
        P.HOUSE(
            "I hope we can connect{here}, as I'd enjoy hearing more about what you do at {company}.",
            formally("I hope that we may connect{here}, as I would enjoy hearing more about {company}."),
            _CONNECT[4],
        ),
        "I hope we can connect{here}, as I'd enjoy hearing more about what you do.",
        _CONNECT[4],
        formally(
            P.HOUSE(
                "I hope that we may connect{here}, as I would be interested to hear more about your work at "
                "{company}."
            ),
            "I hope that we may connect{here}, as I would be interested to hear more about your work.",
        ),
    ),
    (
        P.HOUSE(
            "Could we connect{here}? I'd be glad to follow your work at {company}.",
            formally("May we connect{here}? I would be glad to follow your work at {company}."),
            _CONNECT[5],
        ),
        "Could we connect{here}? I'd be glad to follow your work.",
        _CONNECT[5],
        formally(
            P.HOUSE("May we connect{here}? I would be glad to follow your work at {company}."),
            "May we connect{here}? I would be glad to follow your work.",
        ),
    ),
)
"""The question to someone you have not met, and why."""

_RESEARCHING: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            "It was {referrer} who suggested that I contact you about {topic}.",
            "I recently came across {topic}, which interests me a lot.",
            "It was {referrer} who suggested that I contact you.",
            "I'm interested in the work you do, and I hope to learn from it.",
        ),
        (
            "I got your name from {referrer}, and I'd like to hear more about {topic}.",
            "Your work caught my attention when I came across {topic}.",
            "I came across {topic}.",
            "I heard of your work from {referrer}, and it caught my attention.",
            "Your work caught my attention, and I'd like to know more about it.",
        ),
        (
            "I heard about your work from {referrer}, and I'd be interested to hear more about {topic}.",
            "I'm very interested in your field, and in {topic} most of all.",
            "I heard about your work from {referrer}, and I'm curious to know more.",
            "I'm curious about your work and how you came to do it.",
        ),
        (
            "I was given your name by {referrer}, and I'd enjoy hearing more about {topic}.",
            "I've thought a good deal about {topic}, and I hope to learn more.",
            "I was given your name by {referrer}, and I'd like to learn from your work.",
            "I'd like to learn more about the work you do and how you came to do it.",
        ),
        (
            "I know of your work through {referrer}, and I've been thinking about {topic}.",
            "I've wanted to introduce myself since I came across {topic}.",
            "I've been thinking about {topic}.",
            "I know of your work through {referrer}, and I wanted to introduce myself.",
            "Your work caught my eye, and I wanted to introduce myself.",
        ),
        (
            "I'm getting in touch at the suggestion of {referrer}, as I'd like to hear more about {topic}.",
            "I'd like to hear more about {topic}.",
            "I'm getting in touch at the suggestion of {referrer}, as your work interests me.",
            "There's a lot I'd like to understand about your field, and I hope to learn from what you share.",
        ),
    ),
    "said": _CONNECT_SAID,
    "ask": _CONNECT_STRANGER,
}

_CONNECT_INFORMATIONAL: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            P.TALK(
                "Thank you for our conversation about {topic}. It gave me a much better picture of the work at {company}.",
                "Thank you for our conversation about {topic}. It gave me a much better picture of your work.",
                "Thank you for our conversation about {topic}.",
                "Thank you for our conversation. It gave me a much better picture of the work you do.",
            ),
            "I'm curious to hear more about {topic}, and I'd welcome the chance to learn from you.",
            "I'm curious to hear more about your work, and I'd welcome the chance to learn from you.",
        ),
        (
            P.TALK(
                "I very much enjoyed talking with you about {topic}. What you shared was a real help.",
                "I very much enjoyed talking with you about {topic}.",
                "I very much enjoyed our conversation, and what you shared was a real help.",
            ),
            "I'd like to learn more about {topic}, and your experience would be a real help.",
            "I'd like to learn more about your work, and your experience would be a real help.",
        ),
        (
            P.TALK(
                "I really appreciated our conversation about {topic}. It gave me a clearer idea of the work at {company}.",
                "I really appreciated our conversation about {topic}. It gave me a clearer idea of the work.",
                "I really appreciated our conversation about {topic}.",
                "I really appreciated our conversation. It gave me a clearer idea of the work you do.",
            ),
            "I'd enjoy hearing how you see your work, and I'd like to know more about {topic}.",
            "I'd enjoy hearing how you see your work, how you came to do it, and what you like about it.",
        ),
        (
            P.TALK(
                "I'm grateful that you took the time to talk with me about {topic}.",
                "I'm grateful that you made the time for our conversation.",
            ),
            "I'm learning as much as I can, and I'd like to hear what you think about {topic}.",
            "I'm learning as much as I can, and I'd be interested to hear about the work you do and how you see it.",
        ),
        (
            P.TALK(
                "It was a real pleasure to talk with you about {topic}.",
                "It was a real pleasure to talk with you, and I appreciate the time you took.",
            ),
            "Your experience interests me, and I'd enjoy hearing from you about {topic}.",
            "Your experience interests me, and I'd like to see more of the work that you do.",
        ),
        (
            P.TALK(
                "It was generous of you to share what you know about {topic}. I learned a lot from our conversation.",
                "It was generous of you to share what you know about {topic}.",
                "It was generous of you to share what you know with me, and I learned a lot from our conversation.",
            ),
            "I'd like to hear more about {topic} from someone who does the work.",
            "I'd like to hear more about your work and about what you've learned along the way.",
        ),
    ),
    "said": _CONNECT_SAID,
    "suggested": _CONNECT_SUGGESTED,
    "wish": (
        "If I can ever be helpful to you, please let me know.",
        "I hope I can be helpful to you, too, [someday|one day].",
        "If I can ever return the [favor|favour], please let me know.",
        "I'd enjoy hearing how your work goes.",
        "I'd be happy to return the [favor|favour] [someday|one day].",
        "If I can ever do the same for you, please let me know.",
    ),
    "ask": _STAY,
}

_CONNECT_REFERRER: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            P.TALK(
                "Thank you for recommending me for {role}. I really enjoyed our conversation about {topic}.",
                "Thank you for recommending me {at_or_for}. I really enjoyed our conversation about {topic}.",
                "Thank you for recommending me {at_or_for}. I really enjoyed our talk about {topic}.",
            ),
            "Thank you for recommending me for {role}.",
        ),
        (
            P.TALK(
                "I appreciate that you thought of me for {role}, and I very much enjoyed talking with you about {topic}.",
                "I appreciate that you recommended me {at_or_for}, and I very much enjoyed talking with you about {topic}.",
                "I appreciate that you recommended me {at_or_for}, and I enjoyed talking with you about {topic}.",
                "I appreciate that you recommended me, and I enjoyed talking with you about {topic}.",
            ),
            "I appreciate that you thought of me for {role}.",
        ),
        (
            P.TALK(
                "Your support with {role} meant a lot to me, and I really appreciated our conversation about {topic}.",
                "Your support for my application {at_or_for} meant a lot to me, and I really appreciated our conversation about {topic}.",
                "Your support meant a lot to me, and I appreciated our talk about {topic}.",
            ),
            "Your support with {role} meant a lot to me.",
        ),
        (
            P.TALK(
                "Thank you for referring me for {role}, and for taking the time to talk with me about {topic}.",
                "Thank you for recommending me {at_or_for}, and for talking with me about {topic}.",
            ),
            "It was kind of you to suggest me for {role}.",
        ),
        (
            P.TALK(
                "I wanted to thank you for recommending me for {role} and to say what a pleasure it was to talk with you about {topic}.",
                "I wanted to thank you for recommending me {at_or_for} and to say what a pleasure it was to talk with you about {topic}.",
                "I wanted to thank you for recommending me {at_or_for}, and for our talk about {topic}.",
            ),
            "I wanted to thank you for recommending me for {role}.",
        ),
        (
            P.TALK(
                "I'm grateful that you recommended me for {role}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful that you recommended me {at_or_for}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful that you recommended me, and I learned a lot from our talk about {topic}.",
            ),
            "I'm grateful that you recommended me for {role}.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "I hope to do the same for you [someday|one day].",
        "I'd be happy to do the same for you.",
        "If I can do something for you in return, please let me know.",
        "Please let me know if there's ever anything I can do for you.",
        "I'd be happy to help you in return [someday|one day].",
        "If I can ever do the same for you, please let me know.",
    ),
    "ask": _STAY,
}

REQUEST = Outline(
    orders=(
        (("opening", "said"), ("suggested", "wish", "ask")),
        (("opening", "said"), ("suggested", "ask", "wish")),
    ),
    optional=("ask", "wish", "suggested", "said"),
    occasions={
        "offered": _CONNECT_OFFERED,
        "accepted": _ACCEPTED,
        "hired": _HIRED,
        "rejected": _CONNECT_REJECTED,
        "rescinded": _CONNECT_RESCINDED,
        "closed": _CONNECT_CLOSED,
        "declined": _CONNECT_DECLINED,
        "withdrawn": _CONNECT_WITHDRAWN,
        "bystander": _BYSTANDER,
        "agency": _CONNECT_AGENCY,
        "welcome": _WELCOME,
        "recruiter": _CONNECT_RECRUITER,
        "acquainted": _ACQUAINTED,
        "researching": _RESEARCHING,
        "informational": _CONNECT_INFORMATIONAL,
        "referrer": _CONNECT_REFERRER,
        "open": _OPEN,
    },
)

# ------------------------------------------------------------------- after their invitation

_REPLY_SUBJECT: tuple[Wording, ...] = (
    "Thank you for the invitation",
    "Your invitation to connect{here}",
    "Happy to be connected{here}",
    "Thanks for connecting{here}",
    "Good to be connected{here}",
    "Thank you for connecting{here}",
)

_REPLY_THANKS: tuple[Wording, ...] = (
    "Thank you for the invitation to connect{here}.",
    "Thank you for your invitation to connect{here}, which I was happy to accept.",
    ("Thanks for connecting{here}.", formally("Thank you for asking me to connect{here}.")),
    "I appreciate the invitation, and it's good to be connected{here}.",
    "It was a nice surprise to get your invitation to connect{here}.",
    "Thank you for connecting with me{here}.",
)

_REPLY_OPENING: tuple[Wording, ...] = (
    (
        P.TALK("I very much enjoyed our conversation about {topic}."),
        "I'd be interested in hearing more about {topic}.",
    ),
    (
        P.TALK("It was good to have the chance to talk with you about {topic}."),
        "I'd like to learn more sometime about {topic}.",
    ),
    (
        P.TALK("I'm glad that we had the chance to talk about {topic}."),
        "I'd enjoy comparing notes with you about {topic}.",
    ),
    (
        P.TALK("Thank you again for our conversation about {topic}."),
        "I'm curious to know what you think about {topic}.",
    ),
    (
        P.TALK("I hope we'll have another chance to talk about {topic}."),
        "I'd like to talk with you sometime about {topic}.",
    ),
    (
        P.TALK("I took a lot away from our conversation about {topic}."),
        "I've been wanting to know more about {topic}.",
    ),
)

_REPLY_WISH: tuple[Wording, ...] = (
    "I look forward to staying in touch.",
    "I'm glad to be in touch with you here.",
    "I hope we'll keep in touch.",
    "I look forward to hearing more about your work.",
    "If I can ever be helpful, please let me know.",
    "It's nice to have an easy way to keep in touch.",
)

_REPLY_OPEN: Parts = {
    "subject": _REPLY_SUBJECT,
    "thanks": _REPLY_THANKS,
    "opening": _REPLY_OPENING,
    "wish": _REPLY_WISH,
}

_REPLY_ACQUAINTED: Parts = {
    "subject": _REPLY_SUBJECT,
    "thanks": _REPLY_THANKS,
    "opening": (
        P.KNOWN("Hearing from you made me think of {topic}."),
        P.KNOWN("It's good to think back to {topic}."),
        P.KNOWN("I'd be happy to catch up and to talk about {topic}."),
        P.KNOWN("I'd enjoy talking with you about {topic}."),
        P.KNOWN("I still remember {topic}, and I'd like to hear how you're doing."),
        P.KNOWN("Your invitation reminded me of {topic}, and it would be nice to catch up."),
    ),
    "wish": (
        "I hope you're doing well.",
        "It would be nice to hear what you're working on.",
        "I hope things are going well for you.",
        "What are you working on these days?",
        "I'd be happy to catch up sometime.",
        "I hope life is treating you well.",
    ),
}

_REPLY_COLLEAGUE: Parts = {
    "subject": _REPLY_SUBJECT,
    "thanks": _REPLY_THANKS,
    "opening": (
        *_REPLY_OPENING[:4],
        (
            P.TALK("I really liked talking with you about {topic}."),
            "I'd like to talk with you sometime about {topic}.",
        ),
        _REPLY_OPENING[5],
    ),
    "wish": (
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to working together."),
            (P.YES | P.HOUSE)("I'm happy to be working with you."),
            P.HOUSE("It would be a pleasure to work together."),
            _REPLY_WISH[0],
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to working with you and everyone else at {company}."),
            (P.YES | P.HOUSE)("It's good to know more of the people at {company}."),
            P.HOUSE("I'd enjoy hearing more about the team."),
            _REPLY_WISH[1],
        ),
        (
            (P.AHEAD | P.HOUSE)("It'll be great to work together."),
            (P.YES | P.HOUSE)("It's great to be working with you."),
            P.HOUSE("I'd like to get to know more people at {company}."),
            _REPLY_WISH[2],
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to getting started with you and the team."),
            (P.YES | P.HOUSE)("I look forward to hearing more about your part of {company}."),
            _REPLY_WISH[3],
        ),
        (
            (P.AHEAD | P.HOUSE)("It'll be a pleasure to work with you."),
            (P.YES | P.HOUSE)("If there's anything I can help you with, please let me know."),
            P.HOUSE("It would be good to hear more about what you and the team do."),
            _REPLY_WISH[4],
        ),
        (
            (P.AHEAD | P.HOUSE)("It's good to know that we'll be colleagues."),
            (P.YES | P.HOUSE)("It's nice to be working together."),
            P.HOUSE("It's nice to know more people at {company}."),
            _REPLY_WISH[5],
        ),
    ),
}

_REPLY_PARTED: Parts = {
    "subject": _REPLY_SUBJECT,
    "thanks": _REPLY_THANKS,
    "opening": _REPLY_OPENING,
    "wish": (
        _REPLY_WISH[0],
        (P.TALK("I hope our paths will cross again."), _REPLY_WISH[1]),
        _REPLY_WISH[2],
        (P.HOUSE("I hope things are going well for you and your colleagues."), _REPLY_WISH[3]),
        *_REPLY_WISH[4:],
    ),
}

INVITATION_REPLY = Outline(
    orders=((("thanks", "opening", "wish"),), (("thanks",), ("opening", "wish"))),
    optional=("wish",),
    occasions={
        "open": _REPLY_OPEN,
        "acquainted": _REPLY_ACQUAINTED,
        "colleague": _REPLY_COLLEAGUE,
        "parted": _REPLY_PARTED,
    },
)

# --------------------------------------------------------------------------- at the goodbye

_GOODBYE: Parts = {
    "subject": (
        "A question about connecting{here}",
        "A question before I connect{here}",
        "Would you like to connect{here}?",
        "Do you connect with candidates{here}?",
        "A quick question about connecting{here}",
        "Connecting{here} once this is decided",
    ),
    "thanks": P.TALK.each(
        "Thank you for the conversation.",
        "Thank you for making the time to talk.",
        "Thank you again for the conversation.",
        "Thank you for a very good conversation.",
        "Thank you for a conversation that I really enjoyed.",
        "Thank you for such a pleasant conversation.",
    ),
    "question": (
        (
            (P.OPEN | P.CANDIDATE)(
                "Do you ever connect with candidates{here}? If you do, I'd like to send you a request once there's a decision."
            ),
            "Are you open to connecting{here}? If so, I'd like to send you a request.",
        ),
        (
            P.OPEN(
                "May I send you a request to connect{here} once everything is decided, or would you rather I didn't?"
            ),
            "May I send you a request to connect{here}, or would you rather I didn't?",
        ),
        (
            P.OPEN(
                "I'd like to connect with you{here}. Is now okay, or should I wait until there's a decision?"
            ),
            "I'd like to connect with you{here}. Would that be all right?",
        ),
        (
            (P.INTERVIEW | P.OPEN)(
                "Do you mind connecting{here} with people you've interviewed? "
                "I'm happy to wait until there's a decision."
            ),
            P.OPEN("Would you mind if we connected{here}? I'm happy to wait until there's a decision."),
            "Would you mind if we connected{here}? Now or later is fine with me.",
        ),
        (
            (P.OPEN | P.CANDIDATE)(
                "I know that some people like to wait for a decision before they connect with candidates{here}. "
                "What do you prefer?"
            ),
            "Some people like to connect{here}, and some don't. What do you prefer?",
        ),
        (
            P.OPEN(
                "Would it be all right if I sent you a request to connect{here} after the decision, whichever way it goes?"
            ),
            "Would it be all right if I sent you a request to connect{here}?",
        ),
    ),
}

PERMISSION = Outline(
    orders=((("thanks", "question"),),),
    optional=("thanks",),
    occasions={"goodbye": _GOODBYE},
)
