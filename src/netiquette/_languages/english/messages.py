"""Every message in English, and how one greets and signs."""

from __future__ import annotations

from netiquette._languages.english.arranging import ANSWER, NEW_DAY
from netiquette._languages.english.connecting import INVITATION_REPLY, PERMISSION, REQUEST
from netiquette._languages.english.informing import INFORMING, OTHER_OFFER
from netiquette._languages.english.offers import OFFER_REPLY
from netiquette._languages.english.partings import FAREWELL, REJECTION_REPLY
from netiquette._languages.english.thanks import THANK_YOU
from netiquette._languages.english.waiting import CHECK_IN, KEEP_IN_TOUCH
from netiquette._languages.wording import Messages, Presumed
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import Action, Network

__all__ = ["MESSAGES"]

MESSAGES = Messages(
    forms={
        "letter": {
            Tone.WARM: (("Hi {contact},", "Dear {titled},"), "[Best|Kind] regards,\n{candidate}"),
            Tone.FORMAL: (
                (Presumed.TALK("Dear {given}[:|,]"), "Dear {contact}[:|,]"),
                "[Sincerely|Yours sincerely],\n{candidate}",
            ),
        },
        "note": {
            Tone.WARM: (("Hi {contact},", "Dear {titled},"), "{candidate}"),
            Tone.FORMAL: ((Presumed.TALK("Dear {given},"), "Dear {contact},"), "{candidate}"),
        },
        "text": {
            Tone.WARM: (("Hi {contact}, this is {candidate}.", "Dear {titled}, this is {candidate}."), ""),
            Tone.FORMAL: (
                (
                    Presumed.TALK("Hello {given}, this is {candidate}."),
                    "Hello {contact}, this is {candidate}.",
                ),
                "",
            ),
        },
        "speech": {
            Tone.WARM: (("{contact},", "{titled},"), ""),
            Tone.FORMAL: ((Presumed.TALK("{given},"), "{contact},"), ""),
        },
    },
    on_network={
        Network.LINKEDIN: " on LinkedIn",
        Network.X: " on X",
        Network.FACEBOOK: " on Facebook",
        Network.INSTAGRAM: " on Instagram",
    },
    spelled_out={
        "I'm ": "I am ",
        "I'd ": "I would ",
        "I'll ": "I will ",
        "I've ": "I have ",
        "It'll ": "It will ",
        "It's ": "It is ",
        "it's ": "it is ",
        "That's ": "That is ",
        "They'd ": "They would ",
        "They've ": "They have ",
        "that's ": "that is ",
        "they'd ": "they would ",
        "they'll ": "they will ",
        "they're ": "they are ",
        "they've ": "they have ",
        "There's ": "There is ",
        "there's ": "there is ",
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
    formal_words={
        "Thank you so much": "Thank you very much",
        " a lot": " a great deal",
        "learned so much": "learned a great deal",
        "really appreciate": "greatly appreciate",
        "really enjoy": "greatly enjoy",
        "very much enjoyed": "greatly enjoyed",
        "really like": "very much like",
        " so grateful": " very grateful",
        " so happy": " very happy",
        " so pleased": " very pleased",
        "really pleased": "very pleased",
        "talk with you": "speak with you",
        "talk with me": "speak with me",
        "talking with you": "speaking with you",
        "talking with me": "speaking with me",
        "talked with me": "spoke with me",
        "I'd love to": "I'd very much like to",
        "I'd love the chance": "I'd welcome the chance",
        "happy to": "glad to",
        "your end": "your side",
    },
    day={Dialect.US: "{weekday}, {month} {day}", Dialect.UK: "{weekday}, {day} {month}"},
    on_day="on {day}",
    near_days={-1: "yesterday", 0: "today", 1: "tomorrow"},
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
    # RFC 5322, 3.6.5: one "Re: ", whose letters no one has to translate. NeoMutt takes "Aw:" and "Sv:" for the
    # same (reply_regex); the others are our judgement: what mail programs in the languages around put there.
    reply="Re: {subject}",
    reply_marks=frozenset(
        "re fw fwd aw antwort wg tr rv res enc rif antw doorst sv vb vs vl odp 回复 答复 转发 回覆 轉寄".split()  # noqa: SIM905
    ),
    unwritten={
        "nothing": "Nothing is written for this step: {title}.",
        "later": "From {day} on there is a message to write: {title}.",
        "not_yet": "It is too early: write it on {day} or later.",
        "over": "It is too late: the last day for it was {day}.",
    },
)
