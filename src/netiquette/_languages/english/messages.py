"""Every message in English, and how one greets, signs and speaks of a position."""

from __future__ import annotations

from netiquette._languages.english.answers import (
    FAREWELL,
    INVITATION_REPLY,
    OFFER_REPLY,
    PERMISSION,
    REJECTION_REPLY,
)
from netiquette._languages.english.arranging import ANSWER, NEW_DAY, OTHER_OFFER
from netiquette._languages.english.informing import INFORMING
from netiquette._languages.english.requests import REQUEST
from netiquette._languages.english.thanks import THANK_YOU
from netiquette._languages.english.waiting import CHECK_IN, KEEP_IN_TOUCH
from netiquette._languages.wording import Messages, Naming
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

__all__ = ["MESSAGES"]

MESSAGES = Messages(
    forms={
        "letter": {
            Tone.WARM: ("Hi {contact},", "Best wishes,\n{candidate}"),
            Tone.FORMAL: ("Dear {contact},", "Yours sincerely,\n{candidate}"),
        },
        "note": {
            Tone.WARM: ("Hi {contact},", "{candidate}"),
            Tone.FORMAL: ("Dear {contact},", "{candidate}"),
        },
        "speech": {
            Tone.WARM: ("{contact},", ""),
            Tone.FORMAL: ("{contact},", ""),
        },
    },
    on_network={
        Network.LINKEDIN: " on LinkedIn",
        Network.X: " on X",
        Network.FACEBOOK: " on Facebook",
        Network.INSTAGRAM: " on Instagram",
    },
    naming=Naming(
        role={
            (False, False): "the {position} role",
            (False, True): "the {position}",
            (True, False): "{position} role",
            (True, True): "{position}",
        },
        any_role="the role",
        role_at="{role} at {company}",
        at="at {company}",
        for_role="for {role}",
        about_role="about {role}",
        articles=frozenset({"a", "an", "the"}),
        job_words=frozenset(
            {
                "apprenticeship",
                "fellowship",
                "internship",
                "job",
                "opening",
                "placement",
                "position",
                "post",
                "residency",
                "role",
                "traineeship",
                "vacancy",
            }
        ),
    ),
    spelled_out={
        "I'm ": "I am ",
        "I'd ": "I would ",
        "I'll ": "I will ",
        "I've ": "I have ",
        "It'll ": "It will ",
        "It's ": "It is ",
        "it'll ": "it will ",
        "it's ": "it is ",
        "They're ": "They are ",
        "that's ": "that is ",
        "they'd ": "they would ",
        "they'll ": "they will ",
        "they're ": "they are ",
        "There's ": "There is ",
        "there's ": "there is ",
        "we'd ": "we would ",
        "we'll ": "we will ",
        "you'd ": "you would ",
        "you're ": "you are ",
        "you'll ": "you will ",
        "you've ": "you have ",
        "You'll ": "You will ",
        "You're ": "You are ",
        "You've ": "You have ",
        "can't": "cannot",
        "couldn't": "could not",
        "didn't": "did not",
        "don't": "do not",
        "hasn't": "has not",
        "haven't": "have not",
        "isn't": "is not",
        "wasn't": "was not",
        "won't": "will not",
    },
    day="{weekday}, {day} {month}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    outlines={
        Action.SEND_THANK_YOU: THANK_YOU,
        Action.CHECK_IN: CHECK_IN,
        Action.SEND_INVITATION: REQUEST,
        Action.ACCEPT_INVITATION: INVITATION_REPLY,
        Action.ASK_PERMISSION: PERMISSION,
        Action.REPLY_TO_OFFER: OFFER_REPLY,
        Action.REPLY_TO_REJECTION: REJECTION_REPLY,
        Action.SEND_MESSAGE: FAREWELL,
        Action.KEEP_IN_TOUCH: KEEP_IN_TOUCH,
        Action.ANSWER_THEM: ANSWER,
        Action.INFORM: INFORMING,
        Action.RESCHEDULE: NEW_DAY,
        Action.TELL_OF_OFFER: OTHER_OFFER,
    },
)
