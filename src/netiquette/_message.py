"""Messages: what one is made from, where it goes, and what comes out.

Two rules of this file. What a user wrote stands in a message unchanged or not at all: it is refused, with
the field's name, and never repaired. And no limit stands here without the day and the source it comes
from, because platforms move theirs.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

import attrs

from netiquette._public import public
from netiquette._state import Action, Word
from netiquette.errors import InvalidDetailError

if TYPE_CHECKING:
    import email.message

__all__ = ["Channel", "ChannelFacts", "Details", "Message", "Tone", "units"]


def units(text: str) -> int:
    """Return the length as the strictest counter there is would: UTF-16 code units after NFC.

    No network says how it counts. A browser counts UTF-16, and a text that passes so passes in characters
    and in graphemes as well.
    """
    if text.isascii():
        return len(text)
    from unicodedata import normalize  # noqa: PLC0415  plain ASCII doesn't pay for the rest of the world

    return len(normalize("NFC", text).encode("utf-16-le")) // 2


# ------------------------------------------------------------------------- where it goes


@public
class Tone(Word):
    """How it is said; what is said stays the same.

    .. versionadded:: 26.1
    """

    WARM = "warm"
    """As one writes to a colleague: by given name, with contractions."""
    FORMAL = "formal"
    """As one writes to a stranger: title and family name where both are known, no contractions."""


@public
@attrs.frozen(kw_only=True)
class ChannelFacts:
    """What was known of one channel on one day.

    Attributes:
        limit: The most the text may hold, in UTF-16 code units after NFC; None where nothing binds.
        subject_limit: The same for the subject; None where there is no subject.
        unit: What is counted.
        as_of: The day the facts were checked, or the first of the month.
        confidence: How sure the less sure of the two limits is.
        sources: Where each number comes from, and who says otherwise.

    .. versionadded:: 26.1
    """

    limit: int | None
    subject_limit: int | None = None
    unit: Literal["utf16"] = "utf16"
    as_of: date
    confidence: Literal["high", "medium", "low"]
    sources: tuple[str, ...]


@public
class Channel(Word):
    """Where a message goes.

    Example:
        >>> from netiquette import Channel
        >>> Channel.LINKEDIN_NOTE.facts.limit, Channel.LINKEDIN_NOTE_PAID.facts.limit
        (200, 300)

    .. versionadded:: 26.1
    """

    EMAIL = "email"
    LINKEDIN_NOTE = "linkedin_note"
    """The note with a request to connect, on a free account."""
    LINKEDIN_NOTE_PAID = "linkedin_note_paid"
    """The same on a Premium, Sales Navigator or Recruiter account."""
    LINKEDIN_MESSAGE = "linkedin_message"
    """A message to somebody you may write to: a connection, a fellow group member."""
    INMAIL = "inmail"
    """A paid message to somebody you are not connected with; it has a subject."""
    SMS = "sms"
    """For those who wrote to you that way first."""
    SPOKEN = "spoken"
    """Said aloud."""

    @property
    def facts(self) -> ChannelFacts:
        """The limits, with their day and sources."""
        return FACTS[self]


_CHECKED = date(2026, 11, 1)

FACTS: Mapping[Channel, ChannelFacts] = MappingProxyType(
    {
        Channel.EMAIL: ChannelFacts(
            limit=None,
            subject_limit=60,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "Advice pages: a subject of 50 to 60 characters at most; clients show 33 to 60",
                "RFC 5322, 2.1.1: no line over 998 characters; the e-mail package folds",
            ),
        ),
        Channel.LINKEDIN_NOTE: ChannelFacts(
            limit=200,
            as_of=_CHECKED,
            confidence="high",
            sources=(
                "career-ops, pull request 2951 (2026-08-16): tried in the compose box",
                "lookr-fyi, issue 27 (2025-11-30): a screenshot",
                "Unipile v2 documentation (2026)",
                "linkedinsider.blog (2026-05-29)",
                "Pages of 2022 to 2024 still say 300 for every account",
            ),
        ),
        Channel.LINKEDIN_NOTE_PAID: ChannelFacts(
            limit=300,
            as_of=_CHECKED,
            confidence="high",
            sources=(
                "career-ops, pull request 2951 (2026-08-16): tried in the compose box",
                "Unipile v2 documentation (2026)",
                "linkedinsider.blog (2026-05-29)",
            ),
        ),
        Channel.LINKEDIN_MESSAGE: ChannelFacts(
            limit=1900,
            as_of=_CHECKED,
            confidence="low",
            sources=("Our own choice: 8,000 is widely quoted, 3,000 was seen, neither is confirmed",),
        ),
        Channel.INMAIL: ChannelFacts(
            limit=1900,
            subject_limit=200,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "LinkedIn Help a554514 and 437 (mirrors): subject 200, body 2,000",
                "lettercounter, digitalmoats: body 1,900, the stricter one, which we keep to",
            ),
        ),
        Channel.SMS: ChannelFacts(
            limit=306,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "GSM-7: 153 characters for each part of a longer message",
                "Our own choice: two parts; a text beyond GSM-7 takes more of them",
            ),
        ),
        Channel.SPOKEN: ChannelFacts(
            limit=300,
            as_of=_CHECKED,
            confidence="low",
            sources=("Our own choice: about twenty seconds of speech",),
        ),
    }
)


# ---------------------------------------------------------------------- what it is made from

_REFUSED = frozenset(
    chr(code)
    for span in (
        range(0x20),  # controls, line breaks and tabs among them
        range(0x7F, 0xA0),  # delete and the second set of controls
        range(0x2028, 0x202F),  # line and paragraph separator, embeddings and overrides of direction
        range(0x2066, 0x206A),  # isolates of direction
    )
    for code in span
)

_GENERIC = frozenset(
    """
    a about an and at call chat company conversation discussion everything firm for interview it job
    meeting my n/a na nan none null of opening opportunity our position process role stuff talk tbd team
    that the their things this topic us vacancy we with work you your
    """.split()  # noqa: SIM905  a word a line would fill pages
)
"""Words that make up no topic, however they are put together."""


def plain(field: str, value: Any) -> str:
    """Return a text that can stand in a message as it is, without the blanks around it.

    Raises:
        InvalidDetailError: It is no text, or has a character that would break or disguise a message.
    """
    if not isinstance(value, str):
        raise InvalidDetailError(
            f"{field} is {value!r}, but it takes text; leave it out where it is unknown",
            field=field,
            value=value,
        )
    text = str.__str__(value)
    if not text.isprintable():
        for character in text:
            if character in _REFUSED or "\ud800" <= character <= "\udfff":
                kind = "a name" if field.endswith("_name") else "a detail"
                raise InvalidDetailError(
                    f"{field} is {text!r}, but {kind} has no line breaks or control characters; "
                    f"remove U+{ord(character):04X}",
                    field=field,
                    value=value,
                )
    return text.strip()


def _visible(text: str) -> bool:
    """Return whether anything of the text can be seen."""
    if text.isascii():
        return bool(text)
    from unicodedata import category  # noqa: PLC0415  plain ASCII doesn't pay for the rest of the world

    return any(category(character) not in _UNSEEN for character in text)


_UNSEEN = frozenset({"Cf", "Mn", "Me", "Mc", "Zs"})


def _particular(text: str) -> list[str]:
    """Return the words of a text that not everybody could say."""
    words = (word.strip(".,;:!?-") for word in text.casefold().split())
    return [word for word in words if word and word not in _GENERIC]


def _optional(value: Any, field: "attrs.Attribute[str]") -> str:
    """Take text; one that shows nothing counts as left out."""
    text = plain(field.name, value)
    return text if _visible(text) else ""


def _required(value: Any, field: "attrs.Attribute[str]") -> str:
    """Take text that shows something."""
    text = plain(field.name, value)
    if not _visible(text):
        raise InvalidDetailError(
            f"{field.name} is {text!r}, but no message goes without it; ask the candidate for it",
            field=field.name,
            value=value,
        )
    return text


def _as_text(_: type, fields: "list[attrs.Attribute[str]]") -> "list[attrs.Attribute[str]]":
    """Give every field the converter that knows its name; one without a default is required."""
    optional, required = (attrs.Converter(take, takes_field=True) for take in (_optional, _required))
    return [
        field.evolve(converter=optional if isinstance(field.default, str) else required) for field in fields
    ]


@public
@attrs.frozen(kw_only=True, field_transformer=_as_text)
class Details:
    """The personal facts of one message: who writes to whom, and what they have to talk about.

    Every text stands in the message exactly as it is given here, without the blanks around it. Nothing is
    guessed: no title, no gender, no given name that could be a family name.

    Args:
        candidate_name: Who writes, as they sign.
        contact_name: Whom they write to, in full.
        topic: What you actually talked about, as a noun phrase: "the move to event sourcing". Where you
            have not met, what of theirs caught you; where you knew each other before, what links you.
        company: The company that hires.
        position: The position, without article: "Data Engineer".
        contact_given_name: What the contact is called; for the warm greeting.
        contact_family_name: For the formal greeting, together with the title.
        contact_title: How the contact is addressed, as they write it themselves: "Dr.".
        strength: What you bring, in one short noun phrase: "six years of running such systems".

    Raises:
        InvalidDetailError: A text is blank, is no text, hides a line break or a control character, or is
            a topic that could be anybody's.

    Example:
        >>> from netiquette import Details
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the move to event sourcing",
        ... )
        >>> Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="our conversation")
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidDetailError: topic is 'our conversation', but that could be said to \
anybody; name one thing you talked about, such as 'the move to event sourcing'

    .. versionadded:: 26.1
    """

    candidate_name: str
    contact_name: str
    topic: str
    company: str = ""
    position: str = ""
    contact_given_name: str = ""
    contact_family_name: str = ""
    contact_title: str = ""
    strength: str = ""

    def __attrs_post_init__(self) -> None:
        if _particular(self.topic) in ([], _particular(self.company), _particular(self.position)):
            raise InvalidDetailError(
                f"topic is {self.topic!r}, but that could be said to anybody; name one thing you talked "
                "about, such as 'the move to event sourcing'",
                field="topic",
                value=self.topic,
            )


# ------------------------------------------------------------------------------- what comes out


def _limit_of(message: "Message") -> int | None:
    return message.channel.facts.limit


@public
@attrs.frozen
class Message:
    """A text that is ready to go, and is never sent from here.

    Attributes:
        action: The step it is for.
        channel: Where it goes.
        subject: The subject; empty where the channel has none.
        body: The text, with its greeting and, where the channel has one, its sign-off.
        omitted: The optional parts that did not fit, in reading order.
        limit: The most the body may hold; None where nothing binds. The channel's, unless the composer
            was given another.

    Example:
        >>> from netiquette import Channel, Details, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the move to event sourcing",
        ... )
        >>> note = thank_you_note(details, channel=Channel.LINKEDIN_NOTE, limit=150)
        >>> note.length <= note.limit, note.omitted
        (True, ('sign_off',))

    .. versionadded:: 26.1
    """

    action: Action
    channel: Channel
    subject: str
    body: str
    omitted: tuple[str, ...] = ()
    limit: int | None = attrs.field(default=attrs.Factory(_limit_of, takes_self=True))

    @property
    def text(self) -> str:
        """What to paste, which is the body without the subject."""
        return self.body

    @property
    def length(self) -> int:
        """The length of the body in UTF-16 code units after NFC."""
        return units(self.body)

    def as_email(self, sender: str, to: str) -> "email.message.EmailMessage":
        """Return it as an e-mail that :py:mod:`smtplib` or a mail client can take over.

        It has the four headers it needs and no date and no id, because those are the sender's clock's and
        server's to give.

        Args:
            sender: The address it comes from, with or without a name: ``Ada Sample <ada@example.org>``.
            to: The one address it goes to. A note to a panel is a note each.

        Raises:
            InvalidDetailError: The channel has no subject, or an address is not exactly one address.

        Example:
            >>> from netiquette import Details, thank_you_note
            >>> details = Details(
            ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
            ... )
            >>> mail = thank_you_note(details).as_email("ada@example.org", "bo@example.com")
            >>> mail["Subject"]
            'Thank you for talking about the audit trail'
            >>> thank_you_note(details).as_email("ada@example.org", "bo@example.com, ed@example.com")
            Traceback (most recent call last):
            ...
            netiquette.errors.InvalidDetailError: to is 'bo@example.com, ed@example.com', but it takes one \
address; write it as bo@example.com
        """
        from netiquette._mail import as_email  # noqa: PLC0415  the e-mail package costs more than all of us

        return as_email(self, sender, to)

    def mailto(self, to: str) -> str:
        """Return it as a URL that opens it in a mail client.

        Args:
            to: The one address it goes to, without a name.

        Raises:
            InvalidDetailError: The channel has no subject, or the address is not exactly one address.

        Example:
            >>> from netiquette import Details, thank_you_note
            >>> details = Details(
            ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
            ... )
            >>> thank_you_note(details).mailto("bo@example.com")[:61]
            'mailto:bo@example.com?subject=Thank%20you%20for%20talking%20a'

        Source: RFC 6068; line breaks are ``%0D%0A``.
        """
        from netiquette._mail import mailto  # noqa: PLC0415  see as_email

        return mailto(self, to)
