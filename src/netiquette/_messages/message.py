"""Messages: what one is made from, where it goes, and what comes out.

One rule of this file. What a user wrote is in a message unchanged or not at all: it is refused, with
the field's name, and never repaired.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

import attrs

from netiquette._languages.language import DEFAULT, language_of
from netiquette._messages.hidden import LAYOUT, hidden, is_control
from netiquette._messages.text import plain, units
from netiquette._messages.topic import check_topic
from netiquette._vocabulary.arguments import expect, expect_count, expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import held, unguarded
from netiquette._vocabulary.limits import LIMITS, Limits, bounded, fits
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    import email.message

__all__ = ["DETAIL_FIELDS", "REQUIRED_DETAILS", "Details", "Message", "fill_message"]


# ---------------------------------------------------------------------- what it is made from


def _optional(value: Any, field: "attrs.Attribute[str]") -> str:
    """Take text; text that shows nothing counts as left out."""
    return plain(field.name, value)


def _required(value: Any, field: "attrs.Attribute[str]") -> str:
    """Take text that shows something."""
    text = plain(field.name, value)
    if not text:
        raise InvalidDetailError(
            f"{field.name} is {told(value)}, but no message goes without it; ask the candidate for it",
            field=field.name,
            value=value,
        )
    return text


def _as_text(_: type, fields: "list[attrs.Attribute[str]]") -> "list[attrs.Attribute[str]]":
    """Give every field the converter that knows its name; one without a default is required."""
    optional, required = (attrs.Converter(take, takes_field=True) for take in (_optional, _required))
    return [
        field
        if isinstance(field.default, int)
        else field.evolve(converter=optional if isinstance(field.default, str) else required)
        for field in fields
    ]


def _rounds(value: Any) -> int:
    """Take how often they have talked."""
    return expect_count("rounds", value, "it counts the times this contact has interviewed you")


@public
@outlasting
@attrs.frozen(kw_only=True, field_transformer=_as_text, init=False)
class Details:
    """The personal facts of one message: who writes to whom, and what they have to talk about.

    Every text is in the message exactly as it is given here, without the blanks around it. Nothing is
    guessed: no title, no gender, no given name that could be a family name.

    Args:
        candidate_name: Who writes, as they sign.
        contact_name: Whom they write to, in full.
        topic: What you actually talked about, as a noun phrase: "the move to event sourcing". Where you
            have not met, what of theirs caught your eye; where you knew each other before, what links you.
        company: The company that hires.
        position: The position, without article: "Data Engineer".
        contact_given_name: What the contact is called; for the warm greeting.
        contact_family_name: For the formal greeting, together with the title.
        contact_title: How the contact is addressed, as they write it themselves: "Dr.".
        strength: What you bring, in one short noun phrase: "six years of running such systems".
        news: What is new with you, as a sentence of its own: "I have passed the exam we spoke of." For a
            question about where things stand, or a line now and then; own news cannot do without it, because
            nobody else knows what there is to tell.
        answer_by: The day by which you will answer an offer, theirs or another employer's, as you would say
            it: "Friday, 4 December".
        rounds: How many times this contact has interviewed you, this time included.
        via_name: Who passes your thanks on, in full, where you have no address for the contact: usually the
            recruiter.
        answer: What you answer to something they asked, as you would write it: "Yes, Tuesday at ten suits
            me." An answer cannot do without it, because nobody else knows what they asked.
        times: When you could meet, for a new day: "Tuesday or Wednesday morning".
        limits: How long a text may be, and how many combining marks may follow each other: ``detail`` and
            ``marks``. It is not a fact and is not kept: if you derive other details with `attrs.evolve`,
            pass it again.
        language: The language of the topic, which says what could be anybody's. It is not kept either.

    Raises:
        InvalidDetailError: A text is blank, is not text, is too long, hides a line break, a control character
            or another one that no one can read, or is a topic that could be anyone's.
        TypeError: ``limits`` isn't what it should be.
        UnknownLanguageError: There is no such language.

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
anyone; name one thing you talked about, such as 'the move to event sourcing'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``answer``, ``times``, ``language`` and ``limits``.
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
    news: str = ""
    answer_by: str = ""
    rounds: int = attrs.field(default=1, converter=_rounds)
    via_name: str = ""
    answer: str = ""
    times: str = ""

    def __init__(
        self,
        *,
        candidate_name: str,
        contact_name: str,
        topic: str,
        company: str = "",
        position: str = "",
        contact_given_name: str = "",
        contact_family_name: str = "",
        contact_title: str = "",
        strength: str = "",
        news: str = "",
        answer_by: str = "",
        rounds: int = 1,
        via_name: str = "",
        answer: str = "",
        times: str = "",
        limits: Limits = LIMITS,
        language: str = DEFAULT,
    ) -> None:
        _fill_details(
            self,
            candidate_name=candidate_name,
            contact_name=contact_name,
            topic=topic,
            company=company,
            position=position,
            contact_given_name=contact_given_name,
            contact_family_name=contact_family_name,
            contact_title=contact_title,
            strength=strength,
            news=news,
            answer_by=answer_by,
            rounds=rounds,
            via_name=via_name,
            answer=answer,
            times=times,
        )
        check_topic(self.topic, self.company, self.position, language_of(language).names.generic)
        expect("Details", "limits", limits, Limits)
        texts = _texts(self)
        if not fits("".join(texts), limits.detail, limits.marks):
            for name, text in zip(_TEXT_FIELDS, texts, strict=True):
                bounded(name, text, limits.detail, limits.marks)


_fill_details = unguarded(Details)
DETAIL_FIELDS = tuple(field.name for field in attrs.fields(Details))
REQUIRED_DETAILS = tuple(field.name for field in attrs.fields(Details) if field.default is attrs.NOTHING)
"""Those that every message needs."""

_TEXT_FIELDS = tuple(field.name for field in attrs.fields(Details) if field.name != "rounds")
_texts: Callable[[Details], tuple[str, ...]] = attrgetter(*_TEXT_FIELDS)


# ------------------------------------------------------------------------------- what comes out


def _limit_of(message: "Message") -> int | None:
    return message.channel.facts.limit


def _check_subject(message: "Message") -> None:
    """Refuse what no header can hold, and what no one sees."""
    subject = message.subject
    if plain("subject", subject) == "" != subject:
        raise InvalidDetailError(
            f"subject is {told(subject)}, but that shows nothing; leave it empty",
            field="subject",
            value=subject,
        )
    if subject and message.channel.facts.subject_limit is None:
        raise InvalidDetailError(
            f"subject is {told(subject)}, but {message.channel} has none; leave it empty",
            field="subject",
            value=subject,
        )


def _check_body(message: "Message") -> None:
    """Refuse controls; whatever else no one sees in a text is for the reviewer to find."""
    body = message.body
    for place in hidden(body):
        if is_control(body[place]) and body[place] not in LAYOUT:
            raise InvalidDetailError(
                f"body is {told(body)}, but of control characters a message has only line breaks and tabs; "
                f"remove U+{ord(body[place]):04X}",
                field="body",
                value=body,
            )


@public
@attrs.frozen(init=False)
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

    If you build one by hand, you may give a word as its text, and pass ``limits`` as to `Details`: ``text``
    and ``marks`` for its subject and its body.

    Raises:
        InvalidDetailError: A part cannot be what it should: a subject with a line break, one on a channel
            that has none, a control character in the body, a limit that is not a count.
        TypeError: ``limits`` isn't what it should be.

    Example:
        >>> from netiquette import Channel, Details, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the move to event sourcing"
        ... )
        >>> note = thank_you_note(details, channel=Channel.LINKEDIN_NOTE, limit=150)
        >>> note.length <= note.limit, note.omitted
        (True, ('sign_off',))

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``limits``.
    """

    action: Action
    channel: Channel
    subject: str
    body: str
    omitted: tuple[str, ...] = ()
    limit: int | None = attrs.field(default=attrs.Factory(_limit_of, takes_self=True))

    def __init__(  # noqa: PLR0917  they could always be given by position
        self,
        action: Action | str,
        channel: Channel | str,
        subject: str,
        body: str,
        omitted: Iterable[str] = (),
        limit: int | None = cast("None", attrs.NOTHING),  # None is that nothing binds
        *,
        limits: Limits = LIMITS,
    ) -> None:
        action, channel = expect_word("action", Action, action), expect_word("channel", Channel, channel)
        fill_message(self, action, channel, subject, body, omitted, limit)
        expect("Message", "limits", limits, Limits)
        held(self, InvalidDetailError)
        for name, text in (("subject", self.subject), ("body", self.body)):
            bounded(name, text, limits.text, limits.marks)
        _check_subject(self)
        _check_body(self)

    @property
    def text(self) -> str:
        """What to paste, which is the body without the subject."""
        return self.body

    @property
    def length(self) -> int:
        """The length of the body in UTF-16 code units after NFC."""
        return units(self.body)

    def as_email(self, sender: str, to: str, *, smtputf8: bool = False) -> "email.message.EmailMessage":
        """Return it as an e-mail that :py:mod:`smtplib` or a mail client can take over.

        It has the four headers it needs and no date and no id, because those are the sender's clock's and
        server's to give.

        Args:
            sender: The address it comes from, with or without a name: ``Ada Sample <ada@example.org>``.
                A name has at most 200 characters; with characters that have a meaning between addresses,
                such as a comma, it goes in quotation marks.
            to: The one address it goes to, likewise. A note to a panel is one note per person.
            smtputf8: Whether an address may have more than ASCII before the @. Such a mail can only be sent
                by a server that knows SMTPUTF8 to one that does.

        Raises:
            InvalidDetailError: The channel has no subject, the subject has a line break or a character that
                no one sees, or an address is not exactly one address.

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
address; write it as bo@example.com or "Example, Bo" <bo@example.com>

        Source: RFC 5321 and 5322, without comments, groups, routes, machine numbers for a domain and
        quotation marks before the @; RFC 6532 for ``smtputf8``. A domain beyond ASCII is written as the DNS
        has it.

        .. versionchanged:: 26.2
           Addresses are held to that grammar, and ``smtputf8`` is new.
        """
        from netiquette._messages.mail import as_email  # noqa: PLC0415  the e-mail package costs more than all of us

        return as_email(*_mailed(self), sender, to, smtputf8=smtputf8)

    def mailto(self, to: str, *, smtputf8: bool = False) -> str:
        """Return it as a URL that opens it in a mail client.

        Args:
            to: The one address it goes to, without a name.
            smtputf8: Whether it may have more than ASCII before the @.

        Raises:
            InvalidDetailError: The channel has no subject, the subject has a line break or a character that
                no one sees, or the address is not exactly one address.

        Example:
            >>> from netiquette import Details, thank_you_note
            >>> details = Details(
            ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
            ... )
            >>> thank_you_note(details).mailto("bo@example.com")[:61]
            'mailto:bo@example.com?subject=Thank%20you%20for%20talking%20a'

        Source: RFC 6068; line breaks are ``%0D%0A``. The address is held to the grammar of `as_email`.

        .. versionchanged:: 26.2
           The subject is checked, and so is the address; ``smtputf8`` is new.
        """
        from netiquette._messages.mail import mailto  # noqa: PLC0415  see as_email

        return mailto(*_mailed(self), to, smtputf8=smtputf8)


def _mailed(message: Message) -> tuple[str, str]:
    """Return the subject, which no header can follow, and the body, with line breaks of one kind."""
    if message.channel.facts.subject_limit is None:
        raise InvalidDetailError(
            f"channel is {message.channel}, but an e-mail has a subject and this has none; "
            "compose the message with channel=Channel.EMAIL",
            field="channel",
            value=message.channel,
        )
    plain("subject", message.subject)
    return message.subject, message.body.replace("\r\n", "\n").replace("\r", "\n")


fill_message = unguarded(Message)
