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

_CONNECT_SUBJECT: tuple[Wording, ...] = (
    ("Connecting{here} – {candidate}", "Connecting{here}"),
    ("An invitation to connect{here} – {candidate}", "An invitation to connect{here}"),
    ("Getting in touch{here} – {candidate}", "Getting in touch{here}"),
    ("A request to connect{here} – {candidate}", "A request to connect{here}"),
    ("A note from {candidate}", "A note before we connect{here}"),
    ("Hello from {candidate}", "Connecting with you"),
)
"""For someone you are getting to know."""

_SUBJECT_AFTERWARDS: tuple[Wording, ...] = (
    ("Staying in touch – {position} at {company}", "Staying in touch – {candidate}", "Staying in touch"),
    ("Keeping in touch{here} – {candidate}", "Keeping in touch{here}"),
    (
        "A request to stay in touch – {position} at {company}",
        "A request to stay in touch – {candidate}",
        "A request to stay in touch",
    ),
    ("Staying connected – {position}", "Staying connected after the process"),
    ("Thank you, and staying in touch – {candidate}", "Thank you, and staying in touch"),
    ("Connecting after the process – {candidate}", "Connecting after the process"),
)
"""For someone who knows you as a candidate, once it has ended."""

_CONNECT: tuple[Wording, ...] = (
    "I'd like to connect{here}.",
    "Would you be open to connecting{here}?",
    "It would be good to connect{here}.",
    "May I connect with you{here}?",
    "I hope we can connect{here}.",
    "Could we connect{here}?",
)
"""The question to someone you are getting to know."""

_STAY: tuple[Wording, ...] = (
    (P.TALK("I'd like to stay in touch{here}."), _CONNECT[0]),
    (P.TALK("Would you be open to staying in touch{here}?"), _CONNECT[1]),
    (P.TALK("It would be good to stay in touch{here}."), _CONNECT[2]),
    (P.TALK("May we stay in touch{here}?"), _CONNECT[3]),
    (P.TALK("I hope we can stay in touch{here}."), _CONNECT[4]),
    (P.TALK("Could we keep in touch{here}?"), _CONNECT[5]),
)
"""The question to someone you have talked with."""

# ----------------------------------------------------------------------------- after an offer

_CONNECT_OFFERED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.OFFER)(
                "I was delighted to be offered {role}, and a big part of the reason is our conversation about {topic}.",
                "I was delighted to get an offer from {company}, and a big part of the reason is our conversation about {topic}.",
                "I was delighted by the offer from {company}. I really enjoyed talking about {topic}.",
            ),
            P.OFFER(
                "I was delighted to be offered {role}, and I'm curious to hear more about {topic}.",
                "I was delighted by the offer from {company}, and I'm curious to hear more about {topic}.",
                "I was delighted to be offered {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "When I was offered {role}, one of the first things I thought of was our conversation about {topic}.",
                "When the offer from {company} came, I thought right away of our conversation about {topic}.",
                "When the offer from {company} came, I thought of our talk about {topic}.",
            ),
            P.OFFER(
                "Being offered {role} was wonderful news, and I already have questions about {topic}.",
                "The offer from {company} was wonderful news, and I already have questions about {topic}.",
                "Being offered {role} was wonderful news.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Being offered {role} made my week. I had such a good conversation with you about {topic}.",
                "The offer from {company} made my week. I had such a good conversation with you about {topic}.",
                "The offer from {company} made my week. I had such a good talk with you about {topic}.",
            ),
            P.OFFER(
                "Being offered {role} made my week, and I'm eager to know more about {topic}.",
                "The offer from {company} made my week, and I'm eager to know more about {topic}.",
                "Being offered {role} made my week.",
            ),
            formally(
                (P.TALK | P.OFFER)(
                    "I was very pleased to be offered {role}. I particularly enjoyed our conversation about {topic}.",
                    "I was very pleased about the offer from {company}. I particularly enjoyed our conversation about {topic}.",
                    "I was very pleased about the offer from {company}, and I enjoyed our talk about {topic}.",
                ),
                P.OFFER(
                    "I was very pleased to be offered {role}, and I would like to know more about {topic}.",
                    "I was very pleased about the offer from {company}. I would like to know more about {topic}.",
                    "I was very pleased to be offered {role}.",
                ),
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Being offered {role} is even better news because I enjoyed talking with you about {topic}.",
                "The offer from {company} is even better news because I enjoyed talking with you about {topic}.",
                "The offer from {company} is great news. Thank you for our talk about {topic}.",
            ),
            P.OFFER(
                "Being offered {role} is great news. I hope to hear more from you about {topic}.",
                "The offer from {company} is great news. I hope to hear more from you about {topic}.",
                "Being offered {role} is great news.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I was so happy to be offered {role}. It was such a pleasure to talk with you about {topic}.",
                "I was so happy to get an offer from {company}. It was such a pleasure to talk with you about {topic}.",
                "I was so happy about the offer from {company}, and I loved our talk about {topic}.",
            ),
            P.OFFER(
                "I was so happy to be offered {role}, and I look forward to finding out more about {topic}.",
                "I was so happy to get an offer from {company}, and I look forward to finding out more about {topic}.",
                "I was so happy to be offered {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm so pleased to be offered {role}, and it was good to talk with you about {topic}.",
                "I'm so pleased about the offer from {company}, and it was good to talk with you about {topic}.",
                "I'm so pleased about the offer from {company}, and I enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I'm so pleased to be offered {role}, and I'd enjoy hearing what you think about {topic}.",
                "I'm so pleased about the offer from {company}. I'd enjoy hearing what you think about {topic}.",
                "I'm so pleased to be offered {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        P.HOUSE(
            "It would be a pleasure to work with you and the team.",
            "It would be a pleasure to work with you.",
        ),
        ("The more I learn about {company}, the more I like it.", "The more I learn, the more I like it."),
        P.HOUSE("Working together would be a pleasure."),
        "I can see myself enjoying this work.",
        (
            (P.TALK | P.HOUSE)("I came away with a great impression of the team."),
            "This is the kind of work I was hoping for.",
        ),
        P.HOUSE("I'd enjoy getting to know the team."),
    ),
    "ask": _CONNECT,
}

_ACCEPTED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.AHEAD)(
                "I'm very happy to have accepted {role}, and I hope to pick up our conversation about {topic}.",
                "I'm very happy to be joining {company}, and I hope to pick up our conversation about {topic}.",
                "I'm very happy to be joining {company}. I really enjoyed our talk about {topic}.",
            ),
            P.AHEAD(
                "I'm very happy to have accepted {role}, and I hope to hear more from you about {topic}.",
                "I'm very happy to be joining {company}, and I hope to hear more about {topic}.",
                "I'm very happy to have accepted {role}.",
            ),
        ),
        (
            (P.TALK | P.AHEAD)(
                "Now that I've accepted {role}, I'd like to continue our conversation about {topic}.",
                "Now that I've said yes to {company}, I'd like to continue our conversation about {topic}.",
                "I've said yes to {company} and hope we can talk more about {topic}.",
            ),
            P.AHEAD(
                "Now that I've accepted {role}, I'd like to learn as much as I can about {topic}.",
                "I've said yes to {company}, and I'd like to learn more about {topic}.",
                "I've accepted {role}, and I couldn't be happier about it.",
            ),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I was delighted to say yes to {role}, and I still think back to our conversation about {topic}.",
                "I was delighted to say yes to {company}, and I still think back to our conversation about {topic}.",
                "I was delighted to say yes to {company} after our talk about {topic}.",
            ),
            P.AHEAD(
                "I was delighted to say yes to {role}, and I hope to find out more about {topic}.",
                "I was delighted to say yes to {company}, and I hope to find out more about {topic}.",
                "I was delighted to say yes to {role}.",
            ),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I'm delighted that I'll be taking on {role}. Thank you for our conversation about {topic}.",
                "I'm delighted that I'll be joining {company}. Thank you for our conversation about {topic}.",
                "I'm delighted to be joining {company}. Thank you for our talk about {topic}.",
            ),
            P.AHEAD(
                "I'm delighted that I'll be taking on {role}. I'd like to hear what you think about {topic}.",
                "I'm delighted that I'll be joining {company}. I'd like to hear what you think about {topic}.",
                "I'm delighted that I'll be taking on {role}.",
            ),
        ),
        (
            (P.TALK | P.AHEAD)(
                "I was so pleased to accept {role}, and I hope for many more conversations like ours about {topic}.",
                "I was so pleased to say yes to {company}, and I hope for more conversations like ours about {topic}.",
                "I was so pleased to say yes to {company}. I hope we'll talk more about {topic}.",
            ),
            P.AHEAD(
                "I was so pleased to accept {role}, and I'm curious to learn more, especially about {topic}.",
                "I was so pleased to say yes to {company}, and I'm curious about {topic}.",
                "I was so pleased to accept {role}.",
            ),
        ),
        (
            (P.TALK | P.AHEAD)(
                "It made me very happy to accept {role}, and I'm grateful for our conversation about {topic}.",
                "It made me very happy to say yes to {company}. I'm grateful for our conversation about {topic}.",
                "It made me happy to say yes to {company}. I'm grateful for our talk about {topic}.",
            ),
            P.AHEAD(
                "It made me very happy to accept {role}, and I already have questions for you about {topic}.",
                "It made me very happy to say yes to {company}, and I have questions for you about {topic}.",
                "It made me very happy to accept {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        (P.AHEAD | P.HOUSE)(
            "I start {on_start_date}, and I'm looking forward to working with you.",
            "I'm looking forward to working with you.",
        ),
        (P.AHEAD | P.HOUSE)("It will be a real pleasure to work with you."),
        (P.AHEAD | P.HOUSE)("I look forward to working together."),
        (P.AHEAD | P.HOUSE)(
            "I start {on_start_date}, and I look forward to working alongside you.",
            "I'm looking forward to working alongside you.",
        ),
        (
            (P.AHEAD | P.HOUSE)("It will be great to have you as a colleague."),
            formally((P.AHEAD | P.HOUSE)("It will be good to have you as a colleague.")),
        ),
        (P.AHEAD | P.HOUSE)("I look forward to being your colleague."),
    ),
    "ask": _CONNECT,
}

_HIRED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.INTERVIEW | P.YES)(
                "I'm very happy that {role} worked out, and that my interview led to our conversation about {topic}.",
                "I'm very happy that it worked out {at_or_for}, and I really enjoyed our conversation about {topic}.",
                "I'm happy that it worked out {at_or_for}. I really enjoyed our talk about {topic}.",
            ),
            (P.TALK | P.YES)(
                "I'm very happy that {role} worked out, and I enjoyed our conversation about {topic}.",
                "I'm very happy with my choice of {company}, and I enjoyed our talk about {topic}.",
            ),
            P.YES(
                "I'm very happy that {role} worked out, and I'd like to hear more about {topic}.",
                "I'm very happy that {role} worked out.",
            ),
        ),
        (
            (P.TALK | P.YES)(
                "One reason I was so happy to accept {role} was our conversation about {topic}.",
                "One reason I was so happy to say yes to {company} was our conversation about {topic}.",
                "One reason I said yes to {company} was our talk about {topic}.",
            ),
            P.YES(
                "I was so happy to accept {role}, and I've been meaning to ask you about {topic}.",
                "I was so happy to say yes to {company}, and I've been meaning to ask you about {topic}.",
                "I was so happy to accept {role}.",
            ),
        ),
        (
            (P.TALK | P.YES)(
                "Ever since I accepted {role}, I've wanted to thank you for our conversation about {topic}.",
                "Ever since I said yes to {company}, I've wanted to thank you for our conversation about {topic}.",
                "I said yes to {company}, and I'm grateful for our talk about {topic}.",
            ),
            P.YES(
                "I've wanted to write since I accepted {role}, and I'd enjoy hearing more about {topic}.",
                "I've wanted to write since I said yes to {company}, and I'd enjoy hearing more about {topic}.",
                "I've wanted to write since I accepted {role}.",
            ),
        ),
        (
            (P.TALK | P.YES)(
                "Accepting {role} was an easy decision after our conversation about {topic}.",
                "Saying yes to {company} was an easy decision after our conversation about {topic}.",
                "Saying yes to {company} was easy after our talk about {topic}.",
            ),
            P.YES(
                "Accepting {role} was an easy decision. I'd like to learn from you about {topic}.",
                "Saying yes to {company} was an easy decision. I'd like to learn from you about {topic}.",
                "Accepting {role} was an easy decision.",
            ),
        ),
        (
            (P.TALK | P.YES)(
                "I accepted {role} with great pleasure, and I'd welcome another conversation about {topic}.",
                "I said yes to {company} with great pleasure, and I'd welcome another conversation about {topic}.",
                "I said yes to {company}, and I'd enjoy talking with you again about {topic}.",
            ),
            P.YES(
                "I accepted {role} with great pleasure, and I'd welcome a conversation about {topic}.",
                "I said yes to {company} with great pleasure, and I'd welcome a conversation about {topic}.",
                "I accepted {role} with great pleasure.",
            ),
        ),
        (
            (P.TALK | P.YES)(
                "I was delighted to accept {role}. You may remember our conversation about {topic}.",
                "I was delighted to say yes to {company}. You may remember our conversation about {topic}.",
                "I was delighted to say yes to {company}. You may remember our talk about {topic}.",
            ),
            P.YES(
                "I was delighted to accept {role}, and I'd be happy to hear more about {topic}.",
                "I was delighted to say yes to {company}. I'd be happy to hear more about {topic}.",
                "I was delighted to accept {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        (
            (P.YES | P.HOUSE)("It's great to have you as a colleague."),
            formally((P.YES | P.HOUSE)("It is a pleasure to have you as a colleague.")),
        ),
        "If I can ever help with anything, please let me know.",
        (P.YES | P.HOUSE)("I'm happy that we get to work together."),
        (P.YES | P.HOUSE)("It's good to know more people at {company}."),
        (P.YES | P.HOUSE)("I'm happy to be your colleague now."),
        "I'd be interested to hear what you're working on.",
    ),
    "ask": _CONNECT,
}

# ----------------------------------------------------------------------------- after it ended

_ENDED_WISH: tuple[Wording, ...] = (
    (P.TALK("I hope that our paths will cross again."), "I hope that our paths will cross one day."),
    (P.HOUSE("I'd enjoy seeing what you and the team do next."), "I'd enjoy seeing what you do next."),
    "Perhaps we'll get to work together another time.",
    ("I'd like to keep up with what {company} does.", "I'd like to keep up with your work."),
    ("I think highly of the work you do.", "I'd enjoy hearing from you."),
    P.HOUSE("I'd be happy to work with you in the future."),
)
"""However it ended."""

_OPENINGS_WISH: tuple[Wording, ...] = (
    P.CANDIDATE(
        "If a position that fits comes up, I hope to be considered again.",
        "I hope to be considered again.",
    ),
    P.HOUSE(
        "I'd be interested to hear of other positions at {company}.",
        "I'd be interested in other positions.",
    ),
    P.CANDIDATE(
        "I'd gladly apply again if something suitable opens up.", "I'd apply again without hesitation."
    ),
    "Please keep me in mind if another role comes up.",
    P.HOUSE("I'd welcome the chance to work with you [someday|one day]."),
    "I'd be happy to hear about openings that might suit me.",
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
            ),
            (P.TALK | P.CANDIDATE)(
                "As a candidate for {role}, I really enjoyed talking with you about {topic}.",
                "As a candidate {at_or_for}, I really enjoyed talking with you about {topic}.",
                "As a candidate {at_or_for}, I enjoyed talking about {topic}.",
            ),
            (P.CANDIDATE | P.DECIDES)("Thank you for the consideration you gave me for {role}."),
            "I appreciated being considered for {role}.",
        ),
        (
            (P.TALK | P.NO)(
                "Although {role} didn't work out for me this time, I very much enjoyed our conversation about {topic}.",
                "Although it didn't work out with {company} this time, I very much enjoyed our conversation about {topic}.",
                "Although it didn't work out with {company}, I enjoyed our talk about {topic}.",
            ),
            P.NO(
                "Although {role} didn't work out for me this time, I'd still like to learn more about {topic}.",
                "Although {role} didn't work out for me this time, I appreciated the consideration.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "One of the best parts of being considered for {role} was our conversation about {topic}.",
                "One of the best parts of being a candidate {at_or_for} was our conversation about {topic}.",
                "A high point of my application {at_or_for} was our talk about {topic}.",
            ),
            P.CANDIDATE(
                "It was good to be considered for {role}, and I'm still curious to know more about {topic}.",
                "It was good to be considered for {role}.",
            ),
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I learned a lot from interviewing for {role}, especially from our conversation about {topic}.",
                "I learned a lot from interviewing {at_or_for}, especially from our conversation about {topic}.",
                "I learned a lot from interviewing {at_or_for}, especially about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "I learned a lot as a candidate for {role}, especially from our conversation about {topic}.",
                "I learned a lot as a candidate {at_or_for}, especially about {topic}.",
            ),
            P.CANDIDATE("You may remember my application for {role}. I appreciated being considered."),
        ),
        (
            (P.TALK | P.NO)(
                "I was sorry to miss out on {role}, but I gained a lot from our conversation about {topic}.",
                "I was sorry that it didn't work out with {company}, but I gained a lot from our conversation about {topic}.",
                "I was sorry to miss out at {company} but enjoyed our talk about {topic}.",
            ),
            P.NO(
                "I was sorry to miss out on {role}, but I'd still enjoy hearing more about {topic}.",
                "I was sorry to miss out on {role}, but I appreciated the chance to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I got a lot out of the process for {role}, above all our conversation about {topic}.",
                "I got a lot out of the process {at_or_for}, above all our conversation about {topic}.",
                "I got a lot out of the process {at_or_for}, above all our talk about {topic}.",
            ),
            P.CANDIDATE(
                "It meant a lot to be considered for {role}, and I'd like to hear more about {topic}.",
                "It meant a lot to be considered for {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": _OPENINGS_WISH,
    "ask": _STAY,
}

_CONNECT_RESCINDED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.OFFER)(
                "I was sorry that {role} fell through, but I'm happy that it led to our conversation about {topic}.",
                "I was sorry that the offer from {company} fell through, but I really enjoyed our conversation about {topic}.",
                "I was sorry that it fell through with {company}, but I really enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I was sorry that {role} fell through, but I appreciated the offer.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I know that {role} didn't work out in the end, but I very much enjoyed our conversation about {topic}.",
                "I know that the offer from {company} couldn't go ahead, but I very much enjoyed our conversation about {topic}.",
                "The offer from {company} couldn't go ahead, but I very much enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I know that {role} didn't work out in the end, but it meant a lot to me to be chosen.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I understand that {role} is no longer possible, but I'd still enjoy continuing our conversation about {topic}.",
                "I understand that the offer from {company} had to be withdrawn, but I'd still enjoy continuing our conversation about {topic}.",
                "I know that the offer from {company} fell through, but I'd enjoy talking more about {topic}.",
                "I know that {role} fell through, but I'd enjoy talking more about {topic}.",
            ),
            P.OFFER(
                "I understand that {role} is no longer possible, and I appreciated being offered it.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "It meant a lot to be offered {role}, even though plans changed. I still think back to our conversation about {topic}.",
                "The offer from {company} meant a lot, even though plans changed. I still think back to our conversation about {topic}.",
                "The offer from {company} meant a lot to me, as did our talk about {topic}.",
                "Being offered {role} meant a lot to me, as did our talk about {topic}.",
            ),
            P.OFFER(
                "It meant a lot to be offered {role}, even though plans changed.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Even though {role} wasn't possible after all, it was a real pleasure to talk with you about {topic}.",
                "Even though the offer from {company} fell through, it was a real pleasure to talk with you about {topic}.",
                "Even without the offer from {company}, I'm happy that we talked about {topic}.",
            ),
            P.OFFER(
                "Even though {role} wasn't possible after all, I was very happy to be offered it.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I know that things changed with {role}, but I'm grateful for our conversation about {topic}.",
                "I know that things changed at {company}, but I'm grateful for our conversation about {topic}.",
                "I know that things changed at {company}, but I got a lot from our talk about {topic}.",
            ),
            P.OFFER(
                "I know that things changed with {role}, but I'm grateful to have been chosen.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "If circumstances change, please think of me.",
        _ENDED_WISH[1],
        P.OFFER("My interest in {company} hasn't changed.", "My interest hasn't changed."),
        *_ENDED_WISH[3:],
    ),
    "ask": _STAY,
}

_CONNECT_CLOSED: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I was sorry that {role} closed, but I'm happy that it led to our conversation about {topic}.",
                "I was sorry that the [opening|vacancy] {at_or_for} closed, but I really enjoyed our conversation about {topic}.",
                "I was sorry that the search {at_or_for} ended, but I really enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I was sorry to hear that {role} is no longer open, but I'm still curious to hear more about {topic}.",
                "I was sorry to hear that {role} is no longer open.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I know that {role} is no longer open, but I'd very much like to talk more with you about {topic}.",
                "I know that the [opening|vacancy] {at_or_for} has closed, but I'd very much like to talk more about {topic}.",
                "The [opening|vacancy] {at_or_for} has closed, but I'd still like to talk more about {topic}.",
            ),
            P.CANDIDATE(
                "I know that {role} is no longer open, but I'd still like to learn more about {topic}.",
                "I know that {role} is no longer open, but I appreciated the consideration.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I understand that {role} has been closed, but I'd still enjoy continuing our conversation about {topic}.",
                "I understand that the [opening|vacancy] {at_or_for} has closed, but I'd still enjoy continuing our conversation about {topic}.",
                "The search {at_or_for} has ended, but I'd enjoy talking more about {topic}.",
            ),
            P.CANDIDATE(
                "I understand that {role} has been closed, but I'm still curious to know more about {topic}.",
                "I understand that {role} has been closed, and it was good to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I was sorry to see the search for {role} end, but I often think back to our conversation about {topic}.",
                "I was sorry to see the search {at_or_for} end, but I often think back to our conversation about {topic}.",
                "The search {at_or_for} is over, but I often think back to our talk about {topic}.",
            ),
            P.CANDIDATE(
                "The search for {role} has ended, but I'd still be interested to hear what you think about {topic}.",
                "I was sorry to see the search for {role} end.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "It was disappointing to see {role} close, but it was a real pleasure to talk with you about {topic}.",
                "It was disappointing that the [opening|vacancy] {at_or_for} closed, but it was a real pleasure to talk with you about {topic}.",
                "The search {at_or_for} has ended, but I'm happy that we talked about {topic}.",
            ),
            P.CANDIDATE(
                "It was disappointing to see {role} close, but I'd still enjoy hearing more about {topic}.",
                "It was disappointing to see {role} close, but I appreciated the chance to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "The search for {role} may be over, but I learned a lot from our conversation about {topic}.",
                "The search {at_or_for} may be over, but I learned a lot from our conversation about {topic}.",
                "The search {at_or_for} may be over, but I learned a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "The search for {role} may be over, but I'd still like to hear more about {topic}.",
                "The search for {role} may be over, but I'm grateful that I was considered.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
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
                "It wasn't easy to say no to {company} after our talk about {topic}.",
            ),
            P.OFFER(
                "It wasn't easy to turn down {role}, and I'm still curious to hear more about {topic}.",
                "It wasn't easy to turn down {role}.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I didn't take {role} in the end, but I very much enjoyed our conversation about {topic}.",
                "I didn't accept the offer from {company}, but I very much enjoyed our conversation about {topic}.",
                "I said no to {company}, but I very much enjoyed our talk about {topic}.",
            ),
            P.OFFER(
                "I didn't take {role} in the end, but I'd still like to learn more about {topic}.",
                "I didn't take {role} in the end, but I appreciated the offer.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I was [honored|honoured] to be offered {role}, and I'd still enjoy continuing our conversation about {topic}.",
                "I was [honored|honoured] by the offer from {company}, and I'd still enjoy continuing our conversation about {topic}.",
                "I was [honored|honoured] by the offer from {company}, and I'd enjoy talking more about {topic}.",
            ),
            P.OFFER(
                "I was [honored|honoured] to be offered {role}, and I'm still curious to know more about {topic}.",
                "I was [honored|honoured] to be offered {role}, even though I decided otherwise.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I appreciated being offered {role}, even though I turned it down. I still think back to our conversation about {topic}.",
                "I appreciated the offer from {company}, even though I turned it down. I still think back to our conversation about {topic}.",
                "I turned down the offer from {company}, but I still think back to our talk about {topic}.",
                "I turned down {role}, but I still think back to our talk about {topic}.",
            ),
            P.OFFER(
                "I appreciated being offered {role}, even though I turned it down.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "Saying no to {role} was hard after such a good conversation about {topic}.",
                "Saying no to {company} was hard after such a good conversation about {topic}.",
                "Even after saying no to {company}, I'm happy that we talked about {topic}.",
            ),
            P.OFFER(
                "Saying no to {role} was a hard decision, and I'd still enjoy hearing more about {topic}.",
                "Saying no to {role} was a hard decision.",
            ),
        ),
        (
            (P.TALK | P.OFFER)(
                "I'm grateful to have been offered {role}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful for the offer from {company}, and I learned a lot from our conversation about {topic}.",
                "I'm grateful for the offer from {company} and our talk about {topic}.",
            ),
            P.OFFER(
                "I'm grateful to have been offered {role}, and I'd like to hear more about {topic}.",
                "I'm grateful to have been offered {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_CONNECT_WITHDRAWN: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I withdrew from the process for {role}, but I really enjoyed our conversation about {topic}.",
                "I withdrew my application {at_or_for}, but I really enjoyed our conversation about {topic}.",
                "I withdrew my application {at_or_for}, but I really enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I withdrew from the process for {role}, but I'm still curious to hear more about {topic}.",
                "I withdrew from the process for {role}, but I appreciated being considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I stepped out of the process for {role}, but I very much enjoyed our conversation about {topic}.",
                "I stepped out of the process {at_or_for}, but I very much enjoyed our conversation about {topic}.",
                "I stepped out of the process {at_or_for}, but I enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I stepped out of the process for {role}, but I'd still like to learn more about {topic}.",
                "I stepped out of the process for {role}, but I appreciated the consideration.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "Even though I'm no longer a candidate for {role}, I'd still enjoy continuing our conversation about {topic}.",
                "Even though I'm no longer a candidate {at_or_for}, I'd still enjoy continuing our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I'd enjoy talking more about {topic}.",
            ),
            P.CANDIDATE(
                "Even though I'm no longer a candidate for {role}, I'm still curious to know more about {topic}.",
                "Even though I'm no longer a candidate for {role}, it was good to be considered.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "You may remember that I withdrew from the process for {role}. I still think back to our conversation about {topic}.",
                "You may remember that I withdrew my application {at_or_for}. I still think back to our conversation about {topic}.",
                "I withdrew my application {at_or_for}, but I still think back to our talk about {topic}.",
            ),
            P.CANDIDATE(
                "You may remember that I withdrew from the process for {role}. I'd be interested to hear what you think about {topic}.",
                "You may remember that I withdrew from the process for {role}.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "Withdrawing from the process for {role} was hard after such a good conversation about {topic}.",
                "Withdrawing my application {at_or_for} was hard after such a good conversation about {topic}.",
                "Even after withdrawing my application {at_or_for}, I'm happy that we talked about {topic}.",
            ),
            P.CANDIDATE(
                "Withdrawing from the process for {role} was a hard decision, and I'd still enjoy hearing more about {topic}.",
                "Withdrawing from the process for {role} was a hard decision.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I ended up withdrawing from the process for {role}, but I learned a lot from our conversation about {topic}.",
                "I ended up withdrawing my application {at_or_for}, but I learned a lot from our conversation about {topic}.",
                "I withdrew my application {at_or_for} but gained a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I ended up withdrawing from the process for {role}, but I'd like to hear more about {topic}.",
                "I ended up withdrawing from the process for {role}, and I'm grateful that I was considered.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_BYSTANDER: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "When I applied for {role}, I really enjoyed talking with you about {topic}.",
                "When I applied {at_or_for}, I really enjoyed talking with you about {topic}.",
                "When I applied {at_or_for}, I enjoyed our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I was a candidate for {role}, and I'm still curious to hear more about {topic}.",
                "I was a candidate for {role}, and I'd like to get to know some of the people there.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "When I was a candidate for {role}, you were kind enough to talk with me about {topic}.",
                "When I was a candidate {at_or_for}, you were kind enough to talk with me about {topic}.",
                "When I was a candidate {at_or_for}, you kindly talked with me about {topic}.",
            ),
            P.CANDIDATE(
                "When I was a candidate for {role}, I became curious about your work and about {topic}.",
                "When I was a candidate for {role}, I became interested in your work.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "Even though I'm no longer a candidate for {role}, I'd still enjoy continuing our conversation about {topic}.",
                "Even though I'm no longer a candidate {at_or_for}, I'd still enjoy continuing our conversation about {topic}.",
                "I'm no longer a candidate {at_or_for}, but I'd enjoy talking more about {topic}.",
            ),
            P.CANDIDATE(
                "Even though I'm no longer a candidate for {role}, I'm still curious to know more about {topic}.",
                "Even though I'm no longer a candidate for {role}, I'd enjoy following your work.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I was one of the applicants for {role}, and I often think back to our conversation about {topic}.",
                "I was one of the applicants {at_or_for}, and I often think back to our conversation about {topic}.",
                "I was an applicant {at_or_for}, and I often think back to our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I was one of the applicants for {role}, and I'd be interested to hear what you think about {topic}.",
                "I was one of the applicants for {role}, and I'm still interested in the work you do.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "As a former candidate for {role}, I'm happy that I had the chance to hear from you about {topic}.",
                "As a former candidate {at_or_for}, I'm happy that I had the chance to hear from you about {topic}.",
                "As a former candidate {at_or_for}, I'm happy that we talked about {topic}.",
            ),
            P.CANDIDATE(
                "As a former candidate for {role}, I'd still enjoy hearing more about {topic}.",
                "As a former candidate for {role}, I'd enjoy seeing more of your work.",
            ),
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "You may remember me as a candidate for {role}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I got a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "You may have seen my name as a candidate for {role}. I'd like to hear more about {topic}.",
                "You may have seen my name as a candidate for {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": _ENDED_WISH,
    "ask": _STAY,
}

_CONNECT_AGENCY: Parts = {
    "subject": _SUBJECT_AFTERWARDS,
    "opening": (
        (
            P.TALK(
                "Thank you for your help with {role}. I really enjoyed our conversation about {topic}.",
                "Thank you for your help with the process {at_or_for}. I really enjoyed our conversation about {topic}.",
                "Thank you for your help with {company}. I really enjoyed our talk about {topic}.",
            ),
            "Thank you for your help with {role}.",
        ),
        (
            P.TALK(
                "I appreciated your help throughout the process for {role}, and I very much enjoyed our conversation about {topic}.",
                "I appreciated your help with the process {at_or_for}, and I very much enjoyed our conversation about {topic}.",
                "I appreciated your help with {company} and enjoyed our talk about {topic}.",
                "I appreciated your help with {role} and enjoyed our talk about {topic}.",
            ),
            "I appreciated your help throughout the process for {role}.",
        ),
        (
            P.TALK(
                "You were a real help to me with {role}, and I'd enjoy continuing our conversation about {topic}.",
                "You were a real help to me with {company}, and I'd enjoy continuing our conversation about {topic}.",
                "You were a real help with {company}, and I'd enjoy talking more about {topic}.",
            ),
            "You were a real help to me with {role}.",
        ),
        (
            P.TALK(
                "I'm thankful for everything you did to help me with {role}. I still think back to our conversation about {topic}.",
                "I'm thankful for your help with {company}. I still think back to our conversation about {topic}.",
                "I'm thankful for your help with {company} and our talk about {topic}.",
                "I'm thankful for your help with {role} and our talk about {topic}.",
            ),
            "I'm thankful for everything you did to help me with {role}.",
        ),
        (
            P.TALK(
                "It was good to have your support with {role}, and it was a real pleasure to talk with you about {topic}.",
                "It was good to have your support with {company}, and it was a real pleasure to talk with you about {topic}.",
                "It was good to have your support with {company} and to talk about {topic}.",
            ),
            "It was good to have your support with {role}.",
        ),
        (
            P.TALK(
                "Your help with {role} made a real difference, and I learned a lot from our conversation about {topic}.",
                "Your help with {company} made a real difference, and I learned a lot from our conversation about {topic}.",
                "Your help with {company} made a difference, as did our talk about {topic}.",
            ),
            "Your help with {role} made a real difference.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        P.CANDIDATE("It would be a pleasure to work with you again."),
        "I'd be happy to recommend you to others.",
        "If I can ever return the [favor|favour], please let me know.",
        "I'd be happy to hear about other searches of yours.",
        "I'd be happy to send good people your way.",
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
                "I'm a candidate for {role}, and I understand that you're open to connecting{here}. "
                "I enjoyed our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I understand that you're open to connecting{here}. "
                "I enjoyed our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I very much enjoyed our talk about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I understand that you're open to connecting{here}. I enjoyed our conversation about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I'm a candidate for {role}, and I understand that you're open to connecting{here}. "
                "I'm curious to hear more about {topic}.",
                "I'm a candidate for {role}, and I understand that you're open to connecting{here}.",
            ),
            P.WELCOME(
                "I understand that you're open to connecting{here}. "
                "I'm interested in {role} and curious to hear more about {topic}.",
                "I'm interested in {role}, and I understand that you're open to connecting{here}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "As a candidate for {role}, I was happy to hear that you're open to connecting{here}. "
                "I very much enjoyed our conversation about {topic}.",
                "As a candidate {at_or_for}, I was happy to hear that you're open to connecting{here}. "
                "I very much enjoyed our conversation about {topic}.",
                "As a candidate {at_or_for}, I'd be happy to connect{here}. I enjoyed our talk about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I was happy to hear that you're open to connecting{here}. "
                "I very much enjoyed our conversation about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "As a candidate for {role}, I was happy to hear that you're open to connecting{here}. "
                "I'd like to learn more about {topic}.",
                "As a candidate for {role}, I was happy to hear that you're open to connecting{here}.",
            ),
            P.WELCOME(
                "I was happy to hear that you're open to connecting{here}. "
                "I'd like to learn more about {role} and about {topic}.",
                "I was happy to hear that you're open to connecting{here}. I'd like to learn more about {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "Since you're open to connecting{here}, I'm sending you a request as a candidate for {role}. "
                "I'd enjoy continuing our conversation about {topic}.",
                "Since you're open to connecting{here}, I'm sending you a request as a candidate {at_or_for}. "
                "I'd enjoy continuing our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I'd enjoy talking more about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "Since you're open to connecting{here}, I'm sending you a request. "
                "I'd enjoy continuing our conversation about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "Since you're open to connecting{here}, I'm sending you a request as a candidate for {role}. "
                "I'd enjoy learning more about {topic}.",
                "Since you're open to connecting{here}, I'm sending you a request as a candidate for {role}.",
            ),
            P.WELCOME(
                "Since you're open to connecting{here}, I'm sending you a request. "
                "I'm interested in {role} and would enjoy learning more about {topic}.",
                "Since you're open to connecting{here}, I'm sending you a request. My interest is in {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "May I connect with you{here}, as I hear you're open to that? "
                "I'm a candidate for {role}, and I often think back to our conversation about {topic}.",
                "May I connect with you{here}, as I hear you're open to that? "
                "I'm a candidate {at_or_for}, and I often think back to our conversation about {topic}.",
                "May I connect{here} as a candidate {at_or_for}? I often think back to our talk about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "May I connect with you{here}, as I hear you're open to that? "
                "I often think back to our conversation about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "May I connect with you{here}, as I hear you're open to that? "
                "I'm a candidate for {role} and would be interested to hear what you think about {topic}.",
                "May I connect with you{here}, as I hear you're open to that? I'm one of the candidates for {role}.",
            ),
            P.WELCOME(
                "May I connect with you{here}, as I hear you're open to that? "
                "I'm interested in {role} and would like to hear about {topic}.",
                "May I connect with you{here}, as I hear you're open to that? I'm considering {role}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "I'm a candidate for {role}, and it's good to know that you're open to connecting{here}. "
                "It was a real pleasure to talk with you about {topic}.",
                "I'm a candidate {at_or_for}, and it's good to know that you're open to connecting{here}. "
                "It was a real pleasure to talk with you about {topic}.",
                "I'm a candidate {at_or_for}, and it was a pleasure to talk with you about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "It's good to know that you're open to connecting{here}. "
                "It was a real pleasure to talk with you about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I'm a candidate for {role}, and it's good to know that you're open to connecting{here}. "
                "I'd enjoy hearing more about {topic}.",
                "I'm a candidate for {role}, and it's good to know that you're open to connecting{here}.",
            ),
            P.WELCOME(
                "It's good to know that you're open to connecting{here}. "
                "I'm interested in {role} and would enjoy hearing more about {topic}.",
                "I'm interested in {role}, and it's good to know that you're open to connecting{here}.",
            ),
        ),
        (
            (P.WELCOME | P.TALK | P.CANDIDATE)(
                "I appreciate that you're open to connecting{here} with candidates for {role}. "
                "I gained a lot from our conversation about {topic}.",
                "I appreciate that you're open to connecting{here} with candidates {at_or_for}. "
                "I gained a lot from our conversation about {topic}.",
                "I appreciate that you connect{here} with candidates {at_or_for}. I got a lot from our talk about {topic}.",
            ),
            (P.WELCOME | P.TALK)(
                "I appreciate that you're open to connecting{here}. "
                "I gained a lot from our conversation about {topic}."
            ),
            (P.WELCOME | P.CANDIDATE)(
                "I appreciate that you're open to connecting{here} with candidates for {role}. "
                "I'd like to hear more about {topic}.",
                "I appreciate that you're open to connecting{here} with candidates for {role}.",
            ),
            P.WELCOME(
                "I appreciate that you're open to connecting{here}. "
                "I'm interested in {role}, and in hearing more about {topic}.",
                "I appreciate that you're open to connecting{here}. I'd like to know more about {role}.",
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "I'd like to see more of what you're working on.",
        ("I'm enjoying getting to know {company}.", "I'm very interested in the work."),
        (P.HOUSE("I'd like to know more about your team."), "I'd like to know more about your work."),
        "The work sounds like a great fit.",
        (
            P.HOUSE("I'm curious to see more of what you and the team do."),
            "I'm curious to see more of your work.",
        ),
        "I'd be happy to tell you more about my own work.",
    ),
}

_CONNECT_RECRUITER: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            (P.TALK | P.CANDIDATE)(
                "I'm a candidate for {role}, and I enjoyed talking with you about {topic}.",
                "I'm a candidate {at_or_for}, and I enjoyed talking with you about {topic}.",
                "I'm a candidate {at_or_for} and enjoyed talking about {topic}.",
            ),
            P.CANDIDATE(
                "I'm a candidate for {role}, and I'm curious to hear more about {topic}.",
                "I'm a candidate for {role}.",
            ),
            "I'm interested in {role}, and I'd be happy to hear more about it.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm being considered for {role}, and I like what I've heard. I appreciated talking with you about {topic}.",
                "I'm a candidate {at_or_for}, and I like what I've heard. I appreciated talking with you about {topic}.",
                "I'm a candidate {at_or_for} and appreciated talking with you about {topic}.",
            ),
            P.CANDIDATE(
                "I'm being considered for {role}, and I'd like to learn more about {topic}.",
                "I'm being considered for {role}, and I like what I've seen of it.",
            ),
            "I'm interested in {role}, and I'd like to learn more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm even more interested in {role} after our conversation about {topic}.",
                "I'm even more interested in {company} after our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm very interested in {role}, and I'd enjoy learning more about {topic}.",
                "I'm very interested in {role}, and I'm happy to be a candidate.",
            ),
            "I'm very interested in {role}, and I'd enjoy learning more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "I'm one of the candidates for {role}, and I often think back to our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I often think back to our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I often think back to our talk about {topic}.",
            ),
            P.CANDIDATE(
                "I'm one of the candidates for {role}, and I'd be interested to hear what you think about {topic}.",
                "I'm one of the candidates for {role}.",
            ),
            "I'm looking into {role}, which you may be able to tell me more about.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "Since we talked about {role}, I've been thinking a lot about {topic}.",
                "Since we talked about {role}, I've thought more about {topic}.",
            ),
            P.CANDIDATE(
                "As a candidate for {role}, I'd enjoy hearing more about {topic}.",
                "As a candidate for {role}, I've enjoyed the process so far.",
            ),
            "I'm curious about {role}, and I'd enjoy hearing more about it from you.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "You may remember me as a candidate for {role}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I got a lot from our talk about {topic}.",
            ),
            P.CANDIDATE(
                "You may know me as a candidate for {role}. I'd like to hear more about {topic}.",
                "You may know me as a candidate for {role}.",
            ),
            "I'm interested in {role}, and I'd like to hear more about it from you.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "I'm happy to answer any questions.",
        "I'm very interested in the work.",
        "If you need anything from me, please let me know.",
        "The work sounds like a great fit.",
        "I'm happy to tell you more about my experience.",
        "I'd be happy to tell you more about my own work.",
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
                "When I interviewed {at_or_for}, I enjoyed talking about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "As a candidate for {role}, I really enjoyed talking with you about {topic}.",
                "As a candidate {at_or_for}, I really enjoyed talking with you about {topic}.",
                "As a candidate {at_or_for}, I enjoyed talking about {topic}.",
            ),
            P.TALK("It was good to talk with you, and I really enjoyed our conversation about {topic}."),
            P.CANDIDATE(
                "I was referred for {role} by {referrer}, and I'm curious to hear more about {topic}.",
                "I applied for {role}, and I'm curious to hear more about {topic}.",
                "I was referred for {role} by {referrer}.",
                "I applied for {role}, and I hope to get to know some of the people there.",
            ),
            "I'm interested in {role} and curious to hear more about {topic}.",
            "I'm interested in {role}, and I'd be happy to get to know you.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "I very much enjoyed interviewing for {role}, especially our conversation about {topic}.",
                "I very much enjoyed interviewing {at_or_for}, especially our conversation about {topic}.",
                "I enjoyed interviewing {at_or_for}, especially our talk about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "You may remember me from my application for {role}. I very much enjoyed our conversation about {topic}.",
                "You may remember me from applying {at_or_for}. I very much enjoyed our conversation about {topic}.",
                "You may remember me from applying {at_or_for}. I liked our talk about {topic}.",
            ),
            P.TALK("You may remember that we talked. I very much enjoyed our conversation about {topic}."),
            P.CANDIDATE(
                "You may know my name from my application for {role}. I'd like to learn more about {topic}.",
                "You may know my name from my application for {role}.",
            ),
            "I'm looking into {role}, and I'd like to learn more about {topic}.",
            "I'm looking into {role}, and your work interests me.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "It was {referrer} who suggested me for {role}, and I'd enjoy continuing our conversation about {topic}.",
            ),
            (P.TALK | P.INTERVIEW)(
                "I interviewed for {role}, and I'd enjoy continuing our conversation about {topic}.",
                "I interviewed {at_or_for}, and I'd enjoy continuing our conversation about {topic}.",
                "I interviewed {at_or_for}, and I'd enjoy talking more about {topic}.",
            ),
            P.TALK(
                "I'm interested in {role}, and I'd enjoy continuing our conversation about {topic}.",
                "I'm interested in working {at_or_for}, and I liked our conversation about {topic}.",
                "It was good to talk with you, and I'd enjoy continuing our conversation about {topic}.",
            ),
            P.CANDIDATE(
                "It was {referrer} who suggested me for {role}, and I'd enjoy learning more about {topic}.",
            ),
            "I'm interested in {role}, and I'd enjoy learning more about {topic}.",
            P.CANDIDATE("It was {referrer} who suggested me for {role}."),
            "I'm interested in {role}, and I'd enjoy learning more about your work.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "Interviewing for {role} was a good experience, and I often think back to our conversation about {topic}.",
                "Interviewing {at_or_for} was a good experience, and I often think back to our conversation about {topic}.",
                "I interviewed {at_or_for}, and I often think back to our talk about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "My application for {role} brought us together, and I often think back to our conversation about {topic}.",
                "My application {at_or_for} brought us together, and I often think back to our conversation about {topic}.",
                "I'm a candidate {at_or_for}, and I often think back to our talk about {topic}.",
            ),
            P.TALK("I'm happy that we talked, and I often think back to our conversation about {topic}."),
            P.CANDIDATE(
                "Applying for {role} got me interested in your work, and I wonder what you think about {topic}.",
                "Applying for {role} got me interested in the work you do.",
            ),
            "I'm interested in {role}, and I wonder what you think about {topic}.",
            "I'm interested in {role}, and I'd be happy to know more about the work that you do.",
        ),
        (
            (P.TALK | P.INTERVIEW)(
                "Ever since I interviewed for {role}, I've wanted to hear more about {topic}.",
                "Ever since I interviewed {at_or_for}, I've wanted to hear more about {topic}.",
            ),
            P.TALK(
                "Ever since we talked about {role}, I've wanted to hear more about {topic}.",
                "Ever since we had the chance to talk, I've wanted to hear more about {topic}.",
            ),
            P.CANDIDATE(
                "Ever since I applied for {role}, I've wanted to hear more about {topic}.",
                "Ever since I applied {at_or_for}, I've wanted to hear more about {topic}.",
                "Ever since I applied for {role}, I've wanted to know more about the work you do.",
            ),
            "I'm interested in {role}, and I'd enjoy hearing more about {topic}.",
            "I'm interested in {role}, and I'd enjoy seeing more of your work.",
        ),
        (
            (P.TALK | P.CANDIDATE)(
                "You may remember that {referrer} suggested me for {role}. I gained a lot from our conversation about {topic}."
            ),
            (P.TALK | P.INTERVIEW)(
                "You may remember me from interviewing for {role}. I gained a lot from our conversation about {topic}.",
                "You may remember me from interviewing {at_or_for}. I gained a lot from our conversation about {topic}.",
                "You may remember me from interviewing {at_or_for}. I got a lot from our talk about {topic}.",
            ),
            (P.TALK | P.CANDIDATE)(
                "You may remember me as a candidate for {role}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I gained a lot from our conversation about {topic}.",
                "You may remember me as a candidate {at_or_for}. I got a lot from our talk about {topic}.",
            ),
            P.TALK(
                "You may remember me from when we talked. I gained a lot from our conversation about {topic}."
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
    "wish": (
        "Your work interests me.",
        "I'm as interested in the work as ever.",
        "Perhaps we could compare notes sometime.",
        P.CANDIDATE("I'd still be very happy to have the position."),
        (P.TALK("I'd welcome a chance to talk further."), "I'd welcome a chance to talk."),
        "I'd be interested to hear what you're working on.",
    ),
    "ask": _STAY,
}

# ---------------------------------------------------------------------- without a position

_ACQUAINTED: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            P.KNOWN(
                "I wanted to say hello again, as I still think about {topic}.",
                "I still think about {topic}.",
                "I was happy to come across your name, and I wanted to say hello again.",
            ),
        ),
        (
            P.KNOWN(
                "I'd enjoy being back in touch and hearing your thoughts about {topic}.",
                "I'd enjoy hearing your thoughts about {topic}.",
                "It was good to come across your name again, and I'd enjoy being back in touch.",
            ),
        ),
        (
            P.KNOWN(
                "It would be nice to be in touch again and to compare notes about {topic}.",
                "It would be nice to compare notes about {topic}.",
                "I'd enjoy being in touch again and hearing how you are these days.",
            ),
        ),
        (
            P.KNOWN(
                "I've often thought about {topic} since we were last in touch.",
                "I often think about {topic}.",
                "It would be nice to know how you've been since we were last in touch.",
            ),
        ),
        (
            P.KNOWN(
                "I'd like to be back in touch. You came to mind when I was thinking about {topic}.",
                "You came to mind when I was thinking about {topic}.",
                "I was happy to see your name, and it brought back good memories.",
            ),
        ),
        (
            P.KNOWN(
                "It would be nice to catch up and to trade ideas about {topic}.",
                "It would be nice to trade ideas about {topic}.",
                "It would be nice to catch up and to hear what you're working on these days.",
            ),
            formally(
                P.KNOWN(
                    "It would be a pleasure to be in touch again and to exchange ideas about {topic}.",
                    "It would be a pleasure to exchange ideas about {topic}.",
                    "It would be a pleasure to be in touch again and to hear what you are working on these days.",
                )
            ),
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "I'm curious to hear what you're doing now.",
        "I hope all is well with you.",
        "I hope work is treating you well.",
        "I'd enjoy hearing what you're up to.",
        "I'd enjoy hearing how you've been.",
        "I hope you've been well.",
    ),
    "ask": _CONNECT,
}

_RESEARCHING: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            "It was {referrer} who suggested that I write to you about {topic}.",
            "I've been thinking about {topic}, and I'd like to follow your work.",
            "I've been thinking about {topic}.",
            "It was {referrer} who suggested that I write to you.",
            P.HOUSE("I'd like to follow your work at {company} and to learn from what you share."),
            "I'd like to follow your work and to learn from what you share.",
        ),
        (
            "We haven't met, but {referrer} suggested that I ask you about {topic}.",
            "We haven't met, but I'd like to ask you about {topic}.",
            "We haven't met, but I heard of your work from {referrer}.",
            P.HOUSE("We haven't met, but your work at {company} caught my attention and made me curious."),
            "We haven't met, but your work caught my attention and made me curious.",
        ),
        (
            "I got your name from {referrer}, and I'd enjoy learning more about {topic}.",
            "I'd enjoy learning more about {topic}, which is what led me to you.",
            "I'd enjoy learning more about {topic}.",
            "I got your name from {referrer}, and I'd enjoy learning about your work.",
            P.HOUSE("I'd enjoy learning more about what you do at {company} and how you came to do it."),
            "I'd enjoy learning more about what you do and how you came to do it.",
        ),
        (
            "I was given your name by {referrer} when I became curious about {topic}.",
            "I've become curious about {topic}, and that's how I came across your work.",
            "I've become curious about {topic}.",
            "I was given your name by {referrer}.",
            P.HOUSE("Your work at {company} caught my eye, and I'd like to know more about what you do."),
            "Your work caught my eye, and I'd like to know more about what you do.",
        ),
        (
            "I know of your work through {referrer}, and I keep finding myself thinking about {topic}.",
            "I keep finding myself thinking about {topic}, and I'd like to see more of your work.",
            "I keep finding myself thinking about {topic}.",
            "I know of your work through {referrer}, and I'd like to see more of it.",
            P.HOUSE("I'd like to see more of the work you do at {company}, since the field interests me."),
            "I'd like to see more of the work you do, since the field interests me.",
        ),
        (
            "I'm writing at the suggestion of {referrer}, as I'd like to understand more about {topic}.",
            "I'd like to understand more about {topic}, and I hope to learn from what you share.",
            "I'd like to understand more about {topic}.",
            "I'm writing at the suggestion of {referrer}.",
            P.HOUSE(
                "There's a lot I'd like to understand about {company}, and I'd like to learn from what you share."
            ),
            "There's a lot I'd like to understand about your field, and I'd like to learn from what you share.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        ("I'm hoping to learn more about {company}.", "I'm hoping to learn more about the field."),
        ("I'm very interested in the work at {company}.", "I'm very interested in the field."),
        ("I'm curious about the work at {company}.", "I'm curious about your line of work."),
        ("I'd like to understand {company} better.", "I'd like to understand the field better."),
        ("I like what I've seen of {company} so far.", "The field interests me a great deal."),
        ("The work at {company} interests me a great deal.", "What you do interests me a great deal."),
    ),
    "ask": _CONNECT,
}

_CONNECT_INFORMATIONAL: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            P.TALK(
                "Thank you for talking with me about {topic}. It gave me a much better picture of the work at {company}.",
                "Thank you for talking with me about {topic}. It gave me a much better picture.",
                "Thank you for talking with me about {topic}.",
                "Thank you for talking with me about your work. It gave me a much better picture of it.",
            ),
            "I'm curious to hear more about {topic}, and I'd welcome the chance to learn from you.",
            "I'm curious to hear more about your work, and I'd welcome the chance to learn from you.",
        ),
        (
            P.TALK(
                "I appreciated how much you shared in our conversation about {topic}.",
                "I appreciated our conversation about {topic}.",
                "I appreciated our conversation, and what you shared was a real help.",
            ),
            "I'd like to learn more about {topic}, and your experience would be a real help.",
            "I'd like to learn more about your work, and your experience would be a real help.",
        ),
        (
            P.TALK(
                "I came away with a much clearer sense of the work at {company} from our conversation about {topic}.",
                "I came away with a much clearer picture from our conversation about {topic}.",
                "I came away with a clearer picture from our talk about {topic}.",
                "I came away from our conversation with a much clearer sense of the work that you do and how you see it.",
            ),
            "I'd enjoy hearing how you see your work, and I'd like to know more about {topic}.",
            "I'd enjoy hearing how you see your work, how you came to do it, and what you like about it.",
        ),
        (
            P.TALK(
                "You answered a lot of my questions about {topic}, and I often think back to our conversation.",
                "You answered a lot of my questions about {topic}.",
                "You answered a lot of my questions, and I often think back to our conversation.",
            ),
            "I'm learning as much as I can, and I'd like to hear what you think about {topic}.",
            "I'm learning as much as I can, and I'd be interested to hear about the work you do and how you see it.",
        ),
        (
            P.TALK(
                "Since our conversation, I've been thinking a lot about {topic}.",
                "Since we talked, I've kept thinking about {topic}.",
                "I've been thinking about our conversation, and I'm grateful that you made the time.",
            ),
            "Your experience interests me, and I'd enjoy hearing from you about {topic}.",
            "Your experience interests me, and I'd like to see more of the work that you do.",
        ),
        (
            P.TALK(
                "It was generous of you to share what you know about {topic}. I learned a lot from our conversation.",
                "It was generous of you to tell me so much about {topic}.",
                "It was generous of you to share what you know with me, and I learned a lot from our conversation.",
            ),
            "I'd like to hear more about {topic} from someone who does the work.",
            "I'd like to hear more about your work and about what you've learned along the way.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "If I can be helpful to you, please let me know.",
        "I'd be happy to tell you how things go.",
        "If I can ever return the [favor|favour], please let me know.",
        "I'd enjoy hearing how your work goes.",
        "I'd be happy to help you in return [someday|one day].",
        "If I can ever help you in turn, I'd be happy to.",
    ),
    "ask": _STAY,
}

_CONNECT_REFERRER: Parts = {
    "subject": _CONNECT_SUBJECT,
    "opening": (
        (
            P.TALK(
                "Thank you for recommending me for {role}. I also enjoyed our conversation about {topic}.",
                "Thank you for recommending me {at_or_for}. I also enjoyed our conversation about {topic}.",
                "Thank you for recommending me {at_or_for}. I also enjoyed our talk about {topic}.",
            ),
            "Thank you for recommending me for {role}.",
        ),
        (
            P.TALK(
                "I appreciate that you thought of me for {role}, and I very much enjoyed our conversation about {topic}.",
                "I appreciate that you put me forward {at_or_for}. I very much enjoyed our conversation about {topic}.",
                "Thank you for putting me forward {at_or_for}, and for our talk about {topic}.",
            ),
            "I appreciate that you thought of me for {role}.",
        ),
        (
            P.TALK(
                "Your support with {role} meant a lot to me, and I'd enjoy continuing our conversation about {topic}.",
                "Your support {at_or_for} meant a lot to me. I'd enjoy continuing our conversation about {topic}.",
                "Your support {at_or_for} meant a lot to me, and I'd enjoy talking more about {topic}.",
            ),
            "Your support with {role} meant a lot to me.",
        ),
        (
            P.TALK(
                "It was kind of you to refer me for {role}. I still think back to our conversation about {topic}.",
                "It was kind of you to put in a word for me {at_or_for}. I still think back to our conversation about {topic}.",
                "It was kind of you to put in a word for me {at_or_for} and to talk about {topic}.",
            ),
            "It was kind of you to refer me for {role}.",
        ),
        (
            P.TALK(
                "I wanted to thank you for referring me for {role}, and for our conversation about {topic}.",
                "I wanted to thank you for recommending me {at_or_for}, and for our talk about {topic}.",
            ),
            "I wanted to thank you for referring me for {role}.",
        ),
        (
            P.TALK(
                "I'm grateful that you supported me for {role}. I gained a lot from our conversation about {topic}.",
                "I'm grateful that you put in a good word for me {at_or_for}. I gained a lot from our conversation about {topic}.",
                "Thank you for putting in a word for me {at_or_for}, and for our talk about {topic}.",
            ),
            "I'm grateful that you supported me for {role}.",
        ),
    ),
    "said": _CONNECT_SAID,
    "wish": (
        "I hope to do the same for you [someday|one day].",
        "I'd be happy to be of help to you, too.",
        "I'd be happy to do as much for you.",
        "Please let me know if I can ever help you.",
        "I'd be happy to help you in return [someday|one day].",
        "If I can ever help you in turn, I'd be happy to.",
    ),
    "ask": _STAY,
}

REQUEST = Outline(
    orders=(
        (("opening", "said"), ("wish", "ask")),
        (("opening", "said"), ("ask", "wish")),
    ),
    optional=("ask", "wish", "said"),
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
    "Happy to be connected",
    "Thanks for connecting{here}",
    "Good to be connected{here}",
    "About your invitation",
)

_REPLY_THANKS: tuple[Wording, ...] = (
    "Thank you for the invitation to connect{here}.",
    "I was happy to accept your invitation to connect{here}.",
    ("Thanks for connecting{here}.", formally("Thank you for asking me to connect{here}.")),
    "I appreciate the invitation, and it's good to be connected{here}.",
    "It was a nice surprise to get your invitation to connect{here}.",
    "I'm happy to be connected{here}, and thank you for the invitation.",
)

_REPLY_OPENING: tuple[Wording, ...] = (
    (
        P.TALK("I enjoyed talking with you about {topic}, and I'd be happy to hear more."),
        "I hope to hear more about {topic}.",
    ),
    (
        P.TALK("Talking with you about {topic} was a pleasure."),
        "I'd like to hear more sometime about {topic}.",
    ),
    (
        P.TALK("Ever since our conversation, I've been thinking about {topic}."),
        "I've been thinking about {topic} lately.",
    ),
    (
        P.TALK("You gave me new ideas in our conversation about {topic}."),
        "I'm interested to hear what you think about {topic}.",
    ),
    (
        P.TALK("I'd like to talk with you again about {topic}."),
        "I'd like to talk with you sometime about {topic}.",
    ),
    (
        P.TALK("Our conversation about {topic} has stayed with me."),
        "I've been wanting to know more about {topic}.",
    ),
)

_REPLY_WISH: tuple[Wording, ...] = (
    "I look forward to staying in touch.",
    "I'll be interested to see what you share.",
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
        P.KNOWN("It would be good to compare notes about {topic}."),
        P.KNOWN("I'd be interested to know what you think these days about {topic}."),
        P.KNOWN("I'd be happy to trade ideas with you about {topic}."),
        P.KNOWN("From time to time, I still think about {topic}."),
        P.KNOWN("I have a few questions for you about {topic}."),
        P.KNOWN("It would be nice to catch up and to hear your thoughts about {topic}."),
    ),
    "wish": (
        "I'd enjoy hearing how you're doing.",
        "It would be nice to hear what you're working on.",
        "I hope things are going well for you.",
        "What are you working on these days?",
        "I'd be happy to catch up sometime.",
        "I hope you're doing well.",
    ),
}

_REPLY_COLLEAGUE: Parts = {
    "subject": _REPLY_SUBJECT,
    "thanks": _REPLY_THANKS,
    "opening": _REPLY_OPENING,
    "wish": (
        (
            (P.AHEAD | P.HOUSE)("I'm looking forward to working together."),
            (P.YES | P.HOUSE)("It's good to have you as a colleague."),
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
            (P.YES | P.HOUSE)("I'm happy to have you as a colleague, and I hope we'll keep in touch."),
            P.HOUSE("I'd enjoy getting to know more people at {company}."),
            _REPLY_WISH[2],
        ),
        (
            (P.AHEAD | P.HOUSE)("I look forward to getting started alongside you."),
            (P.YES | P.HOUSE)("I look forward to hearing more about your part of {company}."),
            _REPLY_WISH[3],
        ),
        (
            (P.AHEAD | P.HOUSE)("It'll be good to have you as a colleague."),
            (P.YES | P.HOUSE)("If there's anything I can help you with, please let me know."),
            P.HOUSE("It would be good to hear more about what you and the team do."),
            _REPLY_WISH[4],
        ),
        (
            (P.AHEAD | P.HOUSE)("It's good to know that we'll be colleagues."),
            (P.YES | P.HOUSE)("It's nice to have you as a colleague."),
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
        (P.TALK("I hope we'll run into each other again."), _REPLY_WISH[1]),
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
        "Sending you a request to connect{here}",
        "Connecting{here}, now or later",
        "Do you connect with candidates?",
        "Whether you connect with candidates{here}",
        "Connecting{here} once this is decided",
    ),
    "question": (
        (
            (P.OPEN | P.CANDIDATE)(
                "Do you ever connect with candidates{here}? If you do, I'd like to send you a request once this is decided."
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
                "I'd like to connect{here} at some point. Is now all right, or should I wait until there's a decision?"
            ),
            "I'd like to connect{here} at some point. Would that be all right with you?",
        ),
        (
            (P.INTERVIEW | P.OPEN)(
                "How do you feel about connecting{here} with people you've interviewed? "
                "I'm happy to wait until there's a decision."
            ),
            P.OPEN("How do you feel about connecting{here}? I'm happy to wait until there's a decision."),
            "How do you feel about connecting{here}? Now or later is fine with me.",
        ),
        (
            (P.OPEN | P.CANDIDATE)(
                "Some people connect with candidates{here}, and some would rather wait until there's a decision. "
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
    orders=((("question",),),),
    optional=(),
    occasions={"goodbye": _GOODBYE},
)
