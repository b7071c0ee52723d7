"""Messages: where one goes, and what comes out."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

import attrs

from netiquette._messages.hidden import LAYOUT, hidden, is_control
from netiquette._messages.text import plain, units
from netiquette._vocabulary.arguments import bad_detail, expect, expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import held, unguarded
from netiquette._vocabulary.limits import LIMITS, Limits, bounded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.words import Action

if TYPE_CHECKING:
    import email.message

    from netiquette._messages.parts import MessagePart, Written

__all__ = ["Message", "fill_message"]


def _limit_of(message: "Message") -> int | None:
    return message.channel.facts.limit


def _check_subject(message: "Message") -> None:
    """Refuse what no header can hold, and what no one sees."""
    subject = message.subject
    if plain("subject", subject) == "" != subject:
        raise bad_detail("subject", subject, "but that shows nothing; leave it empty")
    if subject and message.channel.facts.subject_limit is None:
        raise bad_detail("subject", subject, f"but {message.channel} has none; leave it empty")


def _check_body(message: "Message") -> None:
    """Refuse controls; whatever else no one sees in a text is for the reviewer to find."""
    body = message.body
    for place in hidden(body):
        if is_control(body[place]) and body[place] not in LAYOUT:
            raise bad_detail(
                "body",
                body,
                "but of control characters a message has only line breaks and tabs; "
                f"remove U+{ord(body[place]):04X}",
            )


class _Sourced:
    """What remembers what it was made of, outside its fields.

    A message that was read, unpickled or evolved is a text like any other, so none of that keeps it.
    """

    __slots__ = ("_source",)
    if TYPE_CHECKING:
        _source: "Written"


@public
@attrs.frozen(init=False)
class Message(_Sourced):
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
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the move to event sourcing",
        ... )
        >>> note = thank_you_note(details, channel=Channel.LINKEDIN_NOTE, limit=150)
        >>> note.length <= note.limit, note.omitted
        (True, ('takeaway', 'interest', 'sign_off'))

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
        _fill_unchecked(self, action, channel, subject, body, omitted, limit)
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

    @property
    def parts(self) -> "tuple[MessagePart, ...]":
        """What the body is made of, in reading order, each with what might stand in its place.

        Empty for a message that no composer has just written: one that you have built or evolved yourself,
        copied, or read from a pickle or a document.

        .. versionadded:: 26.2
        """
        source = getattr(self, "_source", None)
        return () if source is None else tuple(source.parts())

    @property
    def unused(self) -> tuple[str, ...]:
        """The details that were given and that no sentence of the text was given to say, by name.

        What stands in the text by chance, because a word of it stands in another detail, is unused as well.
        Who writes to whom is in none of this: how the candidate and the contact are called is never unused.
        Empty where `parts` is.

        .. versionadded:: 26.2
        """
        source = getattr(self, "_source", None)
        return () if source is None else source.unused()

    def as_email(
        self, sender: str, to: str, *, smtputf8: bool = False, html: bool = False
    ) -> "email.message.EmailMessage":
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
            html: Whether it has a second part, the same text as HTML, for mail programs that show a plain
                text in a typewriter's letters: its paragraphs and line breaks, and its addresses as links.

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
            'Thank you for the interview'
            >>> thank_you_note(details).as_email("ada@example.org", "bo@example.com, ed@example.com")
            Traceback (most recent call last):
            ...
            netiquette.errors.InvalidDetailError: to is 'bo@example.com, ed@example.com', but it takes one \
address; write it as bo@example.com or "Example, Bo" <bo@example.com>

        Source: RFC 5321 and 5322, without comments, groups, routes, machine numbers for a domain and
        quotation marks before the @; RFC 6532 for ``smtputf8``. A domain beyond ASCII is written as the DNS
        has it.

        .. versionchanged:: 26.2
           Addresses are held to that grammar, and ``smtputf8`` and ``html`` are new.
        """
        from netiquette._messages.mail import as_email  # noqa: PLC0415  the e-mail package costs more than all of us

        return as_email(*_mailed(self), sender, to, smtputf8=smtputf8, html=html)

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
            'mailto:bo@example.com?subject=Thank%20you%20for%20the%20inter'

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


_fill_unchecked = unguarded(Message)


def fill_message(message: Message, *parts: object, source: "Written") -> None:
    """Fill a message of our own, unchecked, and let it remember what it was made of."""
    _fill_unchecked(message, *parts)
    object.__setattr__(message, "_source", source)
