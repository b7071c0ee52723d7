"""What one says with a request to connect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["REQUEST"]

_REQUEST_SUBJECT = (("Connecting{here}: {candidate}", "Connecting{here}"),) * VARIANTS

_CONNECT = (
    "I'd be glad to connect{here}.",
    "I'd like to be in touch{here}.",
    "It would be good to be connected{here}.",
    "May I connect with you{here}?",
    "Could we connect{here}?",
    "I hope you're open to connecting{here}.",
)
"""For somebody you are only getting to know."""

_STAY = (
    "I'd be glad to stay connected{here}.",
    "I'd like to stay in touch{here}.",
    "It would be good to keep in touch{here}.",
    "May I stay in touch with you{here}?",
    "Could we stay in contact{here}?",
    "I hope we can stay connected{here}.",
)
"""For somebody you have met."""

_REQUEST_OFFERED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I was so glad to be offered {role}, and our conversation about {topic} is one reason why.",
            "I was so glad of the offer {at_or_for}, and our talk about {topic} is one reason why.",
            "I was glad of the offer {at_or_for} and of our talk about {topic}.",
        ),
        (
            "Since the offer for {role} came, I've been thinking back to our conversation about {topic}.",
            "Since the offer {at_or_for} came, I've thought back to our talk about {topic}.",
        ),
        (
            "The offer for {role} was great news, and I'd enjoy hearing more about {topic}.",
            "The offer {at_or_for} was great news, and I'd enjoy hearing more about {topic}.",
        ),
        (
            "Thank you for our conversation about {topic}; I thought of it when the offer for {role} came.",
            "I thought of our conversation about {topic} when the offer {at_or_for} came.",
        ),
        (
            "I'm grateful to have been offered {role}, and I remember our talk about {topic} well.",
            "I'm grateful for the offer {at_or_for} and remember our talk about {topic} well.",
        ),
        (
            "Now that I have the offer for {role}, I want to thank you for our conversation about {topic}.",
            "Now that I have the offer {at_or_for}, thank you again for our talk about {topic}.",
        ),
    ),
    "wish": (
        (
            "I'm looking forward to working together and to doing my part for {company}.",
            "I'm looking forward to working together and doing my part.",
            "I'm looking forward to working together.",
        ),
        (
            "I like the idea of working with you and of contributing to {company}.",
            "I like the idea of working with you.",
        ),
        (
            "I hope to be a good colleague to you and to add something to {company}.",
            "I hope to be a good colleague to you.",
        ),
        (
            "It would be good to work side by side and to help {company} do well.",
            "It would be good to work side by side.",
        ),
        (
            "I'd be proud to work with you and to play a part at {company}.",
            "I'd be proud to work with you.",
        ),
        (
            "Working with you is something to look forward to, and so is the work at {company}.",
            "Working with you is something to look forward to.",
        ),
    ),
    "ask": _CONNECT,
}

_ACCEPTED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I've said yes to {role} and hope for more conversations like ours about {topic}.",
            "I've said yes to the offer {at_or_for} and hope for more talks like ours about {topic}.",
            "I've accepted the offer {at_or_for} and hope to hear more about {topic}.",
        ),
        (
            "I'm happy to have accepted {role}, and I still think about our talk on {topic}.",
            "I'm happy to have accepted the offer {at_or_for} and still think about {topic}.",
        ),
        (
            "Now that I've accepted {role}, I'd like to hear more about {topic} from you.",
            "Now that I've accepted the offer {at_or_for}, I'd like to hear more about {topic}.",
        ),
        (
            "Thank you again for our conversation about {topic}. I've since said yes to {role}.",
            "Thank you for our talk about {topic}. I've since accepted the offer {at_or_for}.",
        ),
        (
            "Having accepted {role}, I'd be glad to pick up our conversation about {topic} again.",
            "Having accepted the offer {at_or_for}, I'd be glad to talk more about {topic}.",
        ),
        (
            "Saying yes to {role} made me think back to our conversation about {topic}.",
            "Saying yes to the offer {at_or_for} made me think of our talk about {topic}.",
        ),
    ),
    "wish": (
        (
            "I look forward to working together and to doing good work for {company}.",
            "I look forward to working together.",
        ),
        (
            "I hope to do well at {company} and to be a good colleague.",
            "I hope to be a good colleague.",
        ),
        (
            "I'm glad that we'll be working together, and I mean to do my part for {company}.",
            "I'm glad that we'll be working together.",
        ),
        (
            "It'll be good to work together and to help {company} along.",
            "It'll be good to work together.",
        ),
        (
            "I'm looking forward to the work and to having you as a colleague.",
            "I'm glad to have you as a colleague.",
        ),
        (
            "I'm keen to start and to do my best for {company}.",
            "I'm keen to start.",
        ),
    ),
    "ask": _CONNECT,
}

_REQUEST_REJECTED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Thank you for the chance to interview for {role}. I enjoyed our talk about {topic}.",
            "Thank you for the chance to interview {at_or_for}. I enjoyed our talk about {topic}.",
            "Thank you for the interview {at_or_for} and our talk about {topic}.",
        ),
        (
            "I was glad of the chance to interview for {role}, and I keep thinking about {topic}.",
            "I was glad of the chance to interview {at_or_for}, and I keep thinking about {topic}.",
            "I was glad to interview {at_or_for} and keep thinking about {topic}.",
        ),
        (
            "Though it wasn't to be, I valued interviewing for {role} and talking about {topic}.",
            "Though it wasn't to be, I valued interviewing {at_or_for} and talking about {topic}.",
            "I valued interviewing {at_or_for} and talking about {topic}.",
        ),
        (
            "Thank you for considering me for {role}. I learned something from our talk about {topic}.",
            "Thank you for the interview {at_or_for}. I learned something from our talk about {topic}.",
            "Thank you for the interview {at_or_for}; I learned from our talk about {topic}.",
        ),
        (
            "I appreciated the interview for {role}, and our talk about {topic} most of all.",
            "I appreciated the interview {at_or_for}, and our talk about {topic} most of all.",
            "I appreciated the interview {at_or_for} and our talk about {topic}.",
        ),
        (
            "I'm glad that I interviewed for {role} and that the two of us talked about {topic}.",
            "I'm glad I interviewed {at_or_for} and that we talked about {topic}.",
        ),
    ),
    "wish": (
        (
            "If something suitable comes up later, I'd be glad to be considered.",
            "I'd be glad to be considered another time.",
        ),
        ("I'd be happy to talk again if there's a later opening.", "I'd be happy to talk again."),
        (
            "Should another position open up that suits me, I'd be happy to hear of it.",
            "I'd be happy to hear of later openings.",
        ),
        (
            "If a position comes up that suits, I'd be pleased to be asked.",
            "I'd be pleased to be asked again.",
        ),
        (
            "Perhaps you'll think of me for something else one day.",
            "Do think of me another time.",
        ),
        (
            "If you have another opening one day, I'd like to be in the running.",
            "I'd like to be in the running again.",
        ),
    ),
    "ask": (
        (
            "Wherever I end up working, I'd value staying connected{here}.",
            "Wherever I end up, I'd value staying connected{here}.",
        ),
        (
            "Wherever each of us goes next, I'd like to stay in touch{here}.",
            "Wherever we go next, I'd like to stay in touch{here}.",
        ),
        (
            "I hope we meet again, and until then it would be good to keep in touch{here}.",
            "I hope we meet again, and it would be good to keep in touch{here}.",
        ),
        (
            "Whatever I do next, may I keep in touch with you{here}?",
            "Whatever I do next, may I stay in touch{here}?",
        ),
        (
            "Our paths may well cross again, and until they do I'd like to stay connected{here}.",
            "Our paths may cross again, so I'd like to stay connected{here}.",
        ),
        (
            "Wherever I land, I hope we'll stay connected{here} and run into each other again.",
            "Wherever I land, I hope we'll stay connected{here}.",
        ),
    ),
}

_REQUEST_RESCINDED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I'm sorry that the offer for {role} fell through, but still glad that we talked about {topic}.",
            "Though the offer {at_or_for} fell through, I'm glad that we talked about {topic}.",
        ),
        (
            "Even without the offer for {role}, our conversation about {topic} was worth having.",
            "Even without the offer {at_or_for}, I'm glad of our talk about {topic}.",
        ),
        (
            "I had been looking forward to {role}, and I still think about our talk on {topic}.",
            "I had been glad of the offer {at_or_for} and still think about {topic}.",
        ),
        (
            "Even though it was withdrawn, I appreciated the offer for {role} and our talk about {topic}.",
            "I did appreciate the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "I understand that {role} isn't going ahead for me. I still value our talk about {topic}.",
            "I understand about the offer {at_or_for}. I still value our talk about {topic}.",
        ),
        (
            "I was sorry to lose the offer for {role}, and I remain grateful for our talk about {topic}.",
            "I was sorry to lose the offer {at_or_for} but enjoyed our talk about {topic}.",
        ),
    ),
    "wish": (
        ("If things change at {company}, I'd be happy to talk.", "If things change, I'd be happy to talk."),
        "I'd be glad to hear from you if the situation changes one day.",
        ("I wish you and the team well in the meantime.", "I wish you well in the meantime."),
        "I'd be glad to pick up the conversation another time.",
        "Perhaps we'll work together another time.",
        ("I wish you and {company} well.", "I wish you well."),
    ),
    "ask": _STAY,
}

_REQUEST_CLOSED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I'm sorry that {role} has closed, but glad that it led to our talk about {topic}.",
            "I'm sorry the opening {at_or_for} has closed, but glad that we talked about {topic}.",
            "I'm glad the opening {at_or_for} led to our talk about {topic}.",
        ),
        (
            "Now that {role} is closed, I'll still remember our conversation about {topic}.",
            "The opening {at_or_for} is closed, but I'll remember our talk about {topic}.",
        ),
        (
            "I understand that {role} is no longer open. I'm still thinking about {topic}.",
            "I know the opening {at_or_for} has closed, but I'm still thinking about {topic}.",
        ),
        (
            "Thank you for your time while {role} was open, and for our conversation about {topic}.",
            "Thank you for our talk about {topic} while the opening {at_or_for} lasted.",
        ),
        (
            "Even though {role} has closed, our conversation about {topic} was well worth having.",
            "Even though the opening {at_or_for} closed, I liked our talk about {topic}.",
        ),
        (
            "I was sorry to see {role} close, and I remember our conversation about {topic} fondly.",
            "I was sorry the opening {at_or_for} closed, but enjoyed our talk about {topic}.",
        ),
    ),
    "wish": (
        "If something like it opens up, I'd be happy to hear of it.",
        "I'd be interested if a position like it comes up again.",
        "Should there be a new opening one day, I'd be glad to talk.",
        "I hope we meet again at a better moment.",
        "I'd be glad to look at a later opening.",
        "If the position comes back, I'd like to be in the running.",
    ),
    "ask": _STAY,
}

_REQUEST_DECLINED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Thank you for the offer for {role}. I didn't take it, but I valued our talk about {topic}.",
            "Thank you for the offer {at_or_for}. I didn't take it, but I valued our talk about {topic}.",
            "Though I declined the offer {at_or_for}, I valued our talk about {topic}.",
        ),
        (
            "I turned down {role} with respect for the people I met, and I value our talk about {topic}.",
            "I turned down the offer {at_or_for} but still think of our talk about {topic}.",
        ),
        (
            "It was hard to decide against {role}, not least because of our talk about {topic}.",
            "It was hard to decline the offer {at_or_for} after our talk about {topic}.",
        ),
        (
            "I remain grateful for the offer for {role} and for our conversation about {topic}.",
            "I'm still grateful for the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "Even though I said no to {role}, I'm glad that we talked about {topic}.",
            "Though I said no to the offer {at_or_for}, I'm glad we talked about {topic}.",
        ),
        (
            "I said no to {role}, but I'd be glad to continue our conversation about {topic}.",
            "I declined the offer {at_or_for} but would be glad to talk more about {topic}.",
        ),
    ),
    "wish": (
        (
            "I think well of {company} and hope that our paths cross again.",
            "I hope that our paths cross again.",
        ),
        "I hope you find just the right person for it.",
        "I'd be glad if we worked together in some other way one day.",
        "I went another way this time, and I'd be happy to meet again.",
        "I wish you and the team every success with it.",
        "Perhaps we'll find another way to work together.",
    ),
    "ask": _STAY,
}

_REQUEST_WITHDRAWN: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Thank you for your time while I was a candidate for {role}. I valued our talk about {topic}.",
            "Thank you for your time while I was a candidate {at_or_for}. I valued our talk about {topic}.",
            "I withdrew my application {at_or_for} but valued our talk about {topic}.",
        ),
        (
            "Although I withdrew from the running for {role}, I was glad to talk with you about {topic}.",
            "Although I withdrew my application {at_or_for}, I was glad to talk about {topic}.",
        ),
        (
            "I stepped back from {role}, but not from my interest in {topic}.",
            "I withdrew my application {at_or_for}, not my interest in {topic}.",
        ),
        (
            "I'm grateful for the time you took to consider me for {role}, and for our talk about {topic}.",
            "Thank you for our talk about {topic} before I withdrew my application {at_or_for}.",
        ),
        (
            "I withdrew from the running for {role}, but our talk about {topic} has stayed with me.",
            "My application {at_or_for} is over, but our talk about {topic} stays with me.",
        ),
        (
            "I chose to leave the running for {role}, but I still remember our talk about {topic}.",
            "I withdrew my application {at_or_for} but remember our talk about {topic}.",
        ),
    ),
    "wish": (
        "I hope you find just the right person.",
        (
            "I think well of {company} and wish you success with the search.",
            "I wish you success with the search.",
        ),
        "Perhaps there will be another occasion to work together.",
        "I'd be happy to talk again another time.",
        "I'd be pleased if we met again in other circumstances.",
        ("I wish you and {company} well.", "I wish you well."),
    ),
    "ask": _STAY,
}

_BYSTANDER: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I was a candidate for {role}, and our talk about {topic} was one of the best things about it.",
            "I was a candidate {at_or_for} and enjoyed our talk about {topic}.",
        ),
        (
            "My time as a candidate for {role} is over, but I still think about our talk on {topic}.",
            "I'm no longer a candidate {at_or_for}, but I liked our talk about {topic}.",
        ),
        (
            "As a former candidate for {role}, I think back to our conversation about {topic}.",
            "As a former candidate {at_or_for}, I think back to our talk about {topic}.",
        ),
        (
            "Thank you for talking with me about {topic} while I was a candidate for {role}.",
            "Thank you for our talk about {topic} when I was a candidate {at_or_for}.",
        ),
        (
            "I won't be taking on {role}, but I'm glad that we talked about {topic}.",
            "I was a candidate {at_or_for} for a while, and I'm glad we talked about {topic}.",
        ),
        (
            "I was in the running for {role} for a while, and I still remember our talk about {topic}.",
            "I was in the running {at_or_for} and remember our talk about {topic}.",
        ),
    ),
    "wish": (
        "I'd like to hear how things go for you.",
        "It would be a pity to lose sight of each other.",
        "I'd enjoy following your work.",
        "You were generous with your time.",
        "I hope that we meet again.",
        "I wish you well with your work.",
    ),
    "ask": _STAY,
}

_PLACED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Thank you for your help on the way to {role}. I enjoyed our talk about {topic}.",
            "Thank you for your help with the offer {at_or_for}. I enjoyed our talk about {topic}.",
            "Thank you for your help with the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "I'm grateful for your part in the offer for {role}, and for our conversation about {topic}.",
            "I'm grateful for your part in the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "I valued your work on {role}, and our conversation about {topic} in particular.",
            "I valued your help with the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "I have the offer for {role} partly thanks to you, and I remember our talk about {topic} well.",
            "Thanks to you I have the offer {at_or_for}, and I liked our talk about {topic}.",
        ),
        (
            "You had a hand in the offer for {role}, and I appreciate it as much as our talk about {topic}.",
            "I appreciate your hand in the offer {at_or_for} and our talk about {topic}.",
        ),
        (
            "It was good to have your help on the way to {role}, and to talk about {topic}.",
            "It was good to have your help with the offer {at_or_for} and to talk about {topic}.",
        ),
    ),
    "wish": (
        "It would be good to know each other beyond this one search.",
        "I'd recommend you gladly.",
        "I hope I can be of use to you one day.",
        "If I can ever send somebody your way, I will.",
        "I wish you well with your other searches.",
        "I'd be happy to hear from you now and then.",
    ),
    "ask": _STAY,
}

_PERMITTED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "As we agreed, I'd like to connect{here}. I enjoyed talking about {role}, {topic} above all.",
            "As agreed, I'd like to connect{here}. I enjoyed our talk {at_or_about}, {topic} above all.",
            "As agreed, I'd like to connect{here}. We spoke {at_or_about} and about {topic}.",
        ),
        (
            "I still think about {topic} from our talk about {role}. Thank you for letting me connect{here}.",
            "I remember {topic} from our talk {at_or_about}. Thank you for letting me connect{here}.",
        ),
        (
            "I liked our talk about {role} and {topic}. You were open to connecting{here}, so here I am.",
            "When we spoke {at_or_about} and about {topic}, you were open to connecting{here}.",
        ),
        (
            "I'm glad that I may connect with you{here}. Of our talk about {role}, I remember {topic} best.",
            "I'm glad I may connect{here}. Of our talk {at_or_about}, I remember {topic} best.",
        ),
        (
            "It was kind of you to let me connect{here}. I liked talking about {role} and about {topic}.",
            "It was kind of you to let me connect{here} after our talk {at_or_about} and about {topic}.",
        ),
        (
            "We said we'd connect{here}. I liked our talk about {role}, {topic} most of all.",
            "We said we'd connect{here}. I liked our talk {at_or_about}, {topic} most of all.",
        ),
    ),
    "wish": (
        "Thank you for being open to the idea.",
        "It was kind of you.",
        "I appreciate it.",
        "I'm looking forward to staying in touch.",
        "I hope to stay in touch.",
        "I hope I can be of help to you one day, too.",
    ),
}

_RECRUITER: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I'm a candidate for {role}, and I'm particularly interested in {topic}.",
            "I'm a candidate {at_or_for}, and I'm particularly interested in {topic}.",
            "I'm a candidate {at_or_for} with an interest in {topic}.",
        ),
        (
            "I'm in the running for {role}, mainly because of {topic}.",
            "I'm in the running {at_or_for}, mainly because of {topic}.",
        ),
        (
            "You may know me as a candidate for {role} with an interest in {topic}.",
            "You may know me as a candidate {at_or_for} with an interest in {topic}.",
        ),
        (
            "Through {role} I've become more and more interested in {topic}.",
            "Through the opening {at_or_for} I've become interested in {topic}.",
        ),
        (
            "I'm one of the candidates for {role}, and I keep thinking about {topic}.",
            "I'm one of the candidates {at_or_for} and keep thinking about {topic}.",
        ),
        (
            "As a candidate for {role}, I'm most interested in {topic}.",
            "As a candidate {at_or_for}, I'm most interested in {topic}.",
        ),
    ),
    "wish": (
        "It would be good to know each other beyond this one position.",
        "I'd be happy to be somebody you can turn to later, too.",
        "It's good to know the people behind the process.",
        "However this search ends, I'd value the contact.",
        "Our paths may well cross again.",
        "I'd be glad of the contact, now and later.",
    ),
    "ask": _CONNECT,
}

_REQUEST_ACQUAINTED: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "We know each other through {topic}, and that's a pleasant memory.",
            "We know each other through {topic}.",
        ),
        (
            "I remember you from {topic}, and I was glad to come across your name again.",
            "I remember you from {topic}.",
        ),
        ("You may remember me from {topic}; I remember you well.", "You may remember me from {topic}."),
        (
            "Our paths crossed through {topic}, and I've been glad of it since.",
            "Our paths crossed through {topic}.",
        ),
        (
            "It was {topic} that first put us in touch, and I haven't forgotten.",
            "It was {topic} that first put us in touch.",
        ),
        ("I have good memories of {topic}, and I hope that you do too.", "I have good memories of {topic}."),
    ),
    "wish": (
        "I should have asked long ago.",
        "It would be a pity to lose sight of each other.",
        "I've often meant to look you up.",
        "It's about time I said hello.",
        "I often wonder where your work has taken you since.",
        "It would be nice to hear from you now and then.",
    ),
    "ask": _CONNECT,
}

_RESEARCHING: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Since I came across {topic}, I've wanted to learn more about your work.",
            "I came across {topic} and was impressed.",
        ),
        ("I liked {topic} very much, and I wanted to say so.", "I liked {topic} very much."),
        "We haven't met, but {topic} caught my attention.",
        (
            "I noticed {topic} and wanted to get to know the person behind it.",
            "I noticed {topic} with interest.",
        ),
        (
            "I've been thinking about {topic}, which made me want to know your work better.",
            "I've been thinking about {topic}.",
        ),
        "It was {topic} that led me to your profile.",
    ),
    "wish": (
        (
            "I'm reading up on {company} and would like to understand the work there better.",
            "I'd like to understand the work better.",
        ),
        ("Things like that are why {company} interests me.", "What you do next would interest me."),
        ("I'd enjoy following your work at {company}.", "I'd enjoy following your work."),
        ("I'm learning what I can about {company}.", "I'm learning what I can about the field."),
        "I have no other request; your work simply interests me.",
        "I'd be glad to learn from what you share.",
    ),
    "ask": _CONNECT,
}

_INFORMATIONAL: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "Thank you for talking with me about {topic}. It helped me a good deal.",
            "Thank you for talking with me about {topic}.",
        ),
        (
            "What you told me about {topic} has been on my mind since we spoke.",
            "What you told me about {topic} stays with me.",
        ),
        (
            "Our conversation about {topic} answered questions I didn't know I had.",
            "Our conversation about {topic} was a great help.",
        ),
        "I'm still making use of what I learned from you about {topic}.",
        (
            "You made {topic} much clearer to me, and I'm grateful for the time it took.",
            "You made {topic} much clearer to me.",
        ),
        "It was good of you to share what you know about {topic} with me.",
    ),
    "wish": (
        "If I can do something for you one day, please tell me.",
        "I appreciated that you made the time.",
        "I'm grateful for your openness.",
        "I'd like to tell you one day what came of it.",
        "I hope I can help you with something in return.",
        "I'd enjoy hearing how your own work goes on.",
    ),
    "ask": _STAY,
}

_REQUEST_SILENCE: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "You may remember me as a candidate for {role}. I still think about our talk on {topic}.",
            "You may remember me as a candidate {at_or_for}. I still think about our talk on {topic}.",
            "You may remember me as a candidate {at_or_for}. I still think about {topic}.",
        ),
        (
            "It has been a while since I was a candidate for {role}, but I remember our talk about {topic}.",
            "It's a while since I was a candidate {at_or_for}, but I remember our talk about {topic}.",
        ),
        (
            "Some time has passed since we spoke about {role}, but I still think about our talk on {topic}.",
            "I was a candidate {at_or_for} some time ago and still think about {topic}.",
        ),
        (
            "I take it that the search for {role} has moved on, but I'm glad that we talked about {topic}.",
            "The search {at_or_for} will have moved on, but I'm glad we talked about {topic}.",
        ),
        (
            "I still remember our conversation about {topic} from when I was a candidate for {role}.",
            "I remember our talk about {topic} from when I was a candidate {at_or_for}.",
        ),
        (
            "I was glad to be considered for {role}, and I'm still glad of our talk about {topic}.",
            "I was glad to be a candidate {at_or_for} and to talk about {topic}.",
        ),
    ),
    "wish": (
        "I'm not writing to ask about the decision.",
        "However that turned out, I wish you well.",
        "There's no need to write about the position.",
        "There's nothing you need to answer.",
        "I'm not expecting news about the position.",
        "Whatever came of it, I enjoyed the exchange.",
    ),
    "ask": _STAY,
}

_REQUEST_REFERRER: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I enjoyed our talk about {topic}. Thank you also for putting my name forward for {role}.",
            "I enjoyed our talk about {topic}. Thank you also for recommending me {at_or_for}.",
            "Thank you for our talk about {topic} and for recommending me {at_or_for}.",
        ),
        (
            "It meant a lot that you put me forward for {role}, and so did our talk about {topic}.",
            "It meant a lot that you put me forward {at_or_for} and talked about {topic}.",
        ),
        (
            "I'm grateful for your support with {role}, and for our conversation about {topic}.",
            "I'm grateful for your support {at_or_for} and our talk about {topic}.",
        ),
        (
            "Your referral for {role} was generous, and our conversation about {topic} was good to have.",
            "Your referral {at_or_for} was generous, and I liked our talk about {topic}.",
        ),
        (
            "You vouched for me for {role}, and I value that as much as our conversation about {topic}.",
            "I value your referral {at_or_for} and our talk about {topic}.",
        ),
        (
            "You thought of me for {role}, and I thank you for that and for our talk about {topic}.",
            "You thought of me {at_or_for}; thank you for that and our talk about {topic}.",
        ),
    ),
    "wish": (
        "I won't forget it.",
        "I'd gladly do the same for you.",
        "I hope I can return it one day.",
        "I know what it means to lend somebody your name.",
        "I'll do my best to deserve it.",
        "If you ever need a good word from me, you have it.",
    ),
    "ask": _STAY,
}

_NEUTRAL: Parts = {
    "subject": _REQUEST_SUBJECT,
    "opening": (
        (
            "I've kept coming back to {topic} since I became a candidate for {role}.",
            "I've kept coming back to {topic} since I became a candidate {at_or_for}.",
            "As a candidate {at_or_for}, I keep coming back to {topic}.",
        ),
        (
            "Being a candidate for {role} has made me think a good deal about {topic}.",
            "Being a candidate {at_or_for} has made me think about {topic}.",
        ),
        (
            "My interest in {topic} goes beyond whatever comes of {role}.",
            "My interest in {topic} goes beyond the opening {at_or_for}.",
        ),
        (
            "You may know me as a candidate for {role}, and I'd like to hear more about {topic}.",
            "As a candidate {at_or_for}, I'd like to hear more about {topic}.",
        ),
        (
            "I'm glad that {role} has led me to think about {topic}.",
            "I'm glad that the opening {at_or_for} led me to {topic}.",
        ),
        (
            "However the search for {role} ends, I'll go on thinking about {topic}.",
            "However the search {at_or_for} ends, I'll think about {topic}.",
        ),
    ),
    "wish": (
        "Whatever comes of it, it would be good to know you.",
        "I don't mean to get ahead of any decision.",
        "I'd enjoy following your work.",
        "There's no hurry at all.",
        "This is apart from any decision about the position.",
        "I'd be pleased to know you either way.",
    ),
    "ask": _CONNECT,
}

_UNMET_AND_WON: Parts = {
    **_REQUEST_OFFERED,
    "opening": (
        (
            "I was so glad to be offered {role}, and I'd love to hear more about {topic}.",
            "I was so glad of the offer {at_or_for}, and I'd love to hear more about {topic}.",
            "I was glad of the offer {at_or_for} and would love to hear about {topic}.",
        ),
        (
            "Since the offer for {role} came, I've been curious to learn more about {topic}.",
            "Since the offer {at_or_for} came, I've been curious to learn more about {topic}.",
            "Since the offer {at_or_for} came, I've been curious about {topic}.",
        ),
        _REQUEST_OFFERED["opening"][2],
        (
            "Thank you for your part in the offer for {role}; it made me think about {topic} all the more.",
            "The offer {at_or_for} has made me think about {topic} all the more.",
        ),
        (
            "I'm grateful to have been offered {role}, and I have plenty of questions about {topic}.",
            "I'm grateful for the offer {at_or_for}, and I have many questions about {topic}.",
            "I'm grateful for the offer {at_or_for} and curious about {topic}.",
        ),
        (
            "Now that I have the offer for {role}, I'd like to find out more about {topic}.",
            "Now that I have the offer {at_or_for}, I'd like to know more about {topic}.",
        ),
    ),
}

_UNMET_AND_PLACED: Parts = {
    **_PLACED,
    "opening": (
        (
            "Thank you for your help on the way to {role}. I'm already thinking about {topic}.",
            "Thank you for your help with the offer {at_or_for}. I often think about {topic}.",
        ),
        (
            "I'm grateful for your part in the offer for {role}, and keen to learn more about {topic}.",
            "I'm grateful for your part in the offer {at_or_for} and keen to learn about {topic}.",
        ),
        (
            "I valued your work on {role}, and I'm more curious than ever about {topic}.",
            "I valued your help with the offer {at_or_for} and am curious about {topic}.",
        ),
        (
            "I have the offer for {role} partly thanks to you, and I'd love to hear more about {topic}.",
            "Thanks to you I have the offer {at_or_for}, and I'd love to hear about {topic}.",
        ),
        (
            "You had a part in the offer for {role}, and I keep thinking about {topic}.",
            "You helped with the offer {at_or_for}, and I keep thinking about {topic}.",
        ),
        (
            "It was good to have your help on the way to {role}, and I'm curious to hear about {topic}.",
            "It was good to have your help with the offer {at_or_for}. I'm curious about {topic}.",
        ),
    ),
}

_UNMET_AND_OVER: Parts = {
    **_BYSTANDER,
    "opening": (
        (
            "I was a candidate for {role} for a while, and I'm still interested in {topic}.",
            "I was a candidate {at_or_for} for a while, and I'm still interested in {topic}.",
            "I was a candidate {at_or_for} and am still interested in {topic}.",
        ),
        (
            "I'm no longer a candidate for {role}, but I keep thinking about {topic}.",
            "I'm no longer a candidate {at_or_for}, but I keep thinking about {topic}.",
        ),
        (
            "I was led to {role} by an interest in {topic}, which hasn't faded.",
            "I was led to the opening {at_or_for} by an interest in {topic}.",
        ),
        (
            "It was good to be considered for {role}, and I'd still like to hear more about {topic}.",
            "It was good to be a candidate {at_or_for}, and I'd like to hear more about {topic}.",
            "As a former candidate {at_or_for}, I'd still like to hear about {topic}.",
        ),
        (
            "You may know my name from the search for {role}, which made me curious about {topic}.",
            "You may know my name from the search {at_or_for}; I'm curious about {topic}.",
        ),
        (
            "I was in the running for {role} for a while, and I've kept an interest in {topic}.",
            "I was in the running {at_or_for} and have kept an interest in {topic}.",
        ),
    ),
    "wish": (
        _BYSTANDER["wish"][0],
        "I'd be pleased to know you beyond this one search.",
        _BYSTANDER["wish"][2],
        "I'd enjoy seeing what you do next.",
        "I hope that we meet some time.",
        _BYSTANDER["wish"][5],
    ),
    "ask": _CONNECT,
}

REQUEST = Outline(
    paragraphs=(("opening",), ("wish", "ask")),
    optional=("ask", "wish"),
    occasions={
        "offered": _REQUEST_OFFERED,
        "accepted": _ACCEPTED,
        "rejected": _REQUEST_REJECTED,
        "rescinded": _REQUEST_RESCINDED,
        "closed": _REQUEST_CLOSED,
        "declined": _REQUEST_DECLINED,
        "withdrawn": _REQUEST_WITHDRAWN,
        "bystander": _BYSTANDER,
        "placed": _PLACED,
        "permitted": _PERMITTED,
        "recruiter": _RECRUITER,
        "acquainted": _REQUEST_ACQUAINTED,
        "researching": _RESEARCHING,
        "informational": _INFORMATIONAL,
        "silence": _REQUEST_SILENCE,
        "referrer": _REQUEST_REFERRER,
        "neutral": _NEUTRAL,
        "won_unmet": _UNMET_AND_WON,
        "placed_unmet": _UNMET_AND_PLACED,
        "over_unmet": _UNMET_AND_OVER,
    },
)
