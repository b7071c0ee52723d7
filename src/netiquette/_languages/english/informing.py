"""What one says to tell somebody what they ought to hear from nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.wording import VARIANTS, Outline

if TYPE_CHECKING:
    from netiquette._languages.wording import Parts

__all__ = ["INFORMING"]

_TO_THE_HOUSE: Parts = {
    "subject": (
        ("Something you should know about my application for {role}", "Something you should know"),
        ("News about my application for {role}", "News about my application"),
        ("Before you hear it elsewhere", "Some news"),
        ("A word about my application for {role}", "A word about my application"),
        ("For your information: my application for {role}", "For your information"),
        ("About my application for {role}", "About my application"),
    ),
    "opening": (
        "I'd like you to hear this from me.",
        "There's something you should know, and I'd rather tell you myself.",
        "I want to be open with you about one thing.",
        "You should hear this from me before you hear it from anybody else.",
        "I'd rather you heard this from me than from somebody else.",
        "Let me tell you one thing myself.",
    ),
    "news": ("{news}.",) * VARIANTS,
    "close": (
        ("If you have any questions about it, please ask.", "If you have questions, please ask."),
        "I'm happy to talk it over if you like.",
        ("If it raises any questions, I'm glad to answer them.", "I'm glad to answer questions."),
        ("Please tell me if there's anything you'd like to know.", "Please ask if you like."),
        "We can talk about it whenever it suits you.",
        ("I'm glad to say more if that helps.", "I'm glad to say more."),
    ),
}

_TO_ONES_MANAGER: Parts = {
    **_TO_THE_HOUSE,
    "subject": (
        "Something I'd like to tell you myself",
        "Before you hear it elsewhere",
        "A word with you",
        "Something you should know",
        "Some news of mine",
        "News I'd like you to have from me",
    ),
}

_TO_ASK_AGAIN: Parts = {
    **_TO_THE_HOUSE,
    "subject": (
        ("My decision about {role}", "My decision"),
        ("About {role}", "About my decision"),
        ("Second thoughts about {role}", "Second thoughts"),
        ("A question about {role}", "A question"),
        ("My answer about {role}", "My answer"),
        ("A change of heart about {role}", "A change of heart"),
    ),
    "opening": (
        ("I've had second thoughts about {role}.", "I've had second thoughts about my decision."),
        (
            "I've thought again about {role}, and I'd like to be straight with you.",
            "I've thought again, and I'd like to be straight with you.",
        ),
        ("I've changed my mind about {role}.", "I've changed my mind."),
        ("I was too quick to step away from {role}.", "I was too quick to step away."),
        ("I've come to regret my decision about {role}.", "I've come to regret my decision."),
        (
            "I keep thinking about {role}, and I believe I decided wrongly.",
            "I believe I decided wrongly.",
        ),
    ),
    "close": (
        "If it's too late, I'll understand completely.",
        "Please don't hesitate to tell me if it's too late.",
        "If the position is filled, I'll of course understand.",
        "I know it may be too late, and I'd understand.",
        "If you've moved on, please just say so.",
        "If that door has closed, a short word is all I need.",
    ),
}

INFORMING = Outline(
    paragraphs=(("opening",), ("news", "close")),
    optional=("close",),
    occasions={
        "house": _TO_THE_HOUSE,
        "own_manager": _TO_ONES_MANAGER,
        "reconsidered": _TO_ASK_AGAIN,
    },
)
