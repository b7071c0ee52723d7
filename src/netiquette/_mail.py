"""Messages on their way out: as an e-mail, and as a URL that opens one.

Two rules of this file. A note goes to one person. And it arrives as it was written: the e-mail package
encodes a header word by word, whereby long ones lose or double spaces (seen on Python 3.11 to 3.13, see
also CPython issue 144156), and it decodes what merely looks encoded, line breaks and all. So a subject is
taken for what it is here, and a header is encoded as a whole where any of it has to be.

This is imported when it is first needed: the e-mail package costs more than all of netiquette.
"""

from __future__ import annotations

from email.errors import InvalidHeaderDefect, MessageError
from email.header import Header
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UniqueUnstructuredHeader
from email.message import EmailMessage
from email.policy import default
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from netiquette._message import plain
from netiquette._told import told
from netiquette.errors import InvalidDetailError

if TYPE_CHECKING:
    from email.policy import Policy

    from netiquette._message import Message

__all__ = ["as_email", "mailto"]


class _WholeHeader(BaseHeader):
    """A header that is encoded as a whole where any of it needs to be."""

    def fold(self, *, policy: Policy) -> str:
        """Return the lines of the header."""
        addresses: tuple[Address, ...] = getattr(self, "addresses", ())
        if len(addresses) == 1:
            said, after = addresses[0].display_name, f"{policy.linesep} <{addresses[0].addr_spec}>"
        else:
            said, after = str(self) if self.name.lower() == "subject" else "", ""
        plain = super().fold(policy=policy)
        begins_empty = plain.startswith(f"{self.name}:{policy.linesep}")  # which would be read as a blank
        if not after.isascii() or (_plain_ascii(said) and not begins_empty):
            return plain
        encoded = Header(said, "utf-8", header_name=self.name).encode(linesep=policy.linesep)
        return f"{self.name}: {encoded}{after}{policy.linesep}"


def _plain_ascii(text: str) -> bool:
    """Return whether a text goes through a header as it is."""
    return text.isascii() and "=?" not in text and text == text.strip()


class _Subject(UniqueUnstructuredHeader):
    """A subject that means what it says, even where it looks encoded."""

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        """Take the value for what it is."""
        super().parse(value, kwds)
        kwds["decoded"] = value


_HEADERS = HeaderRegistry(base_class=_WholeHeader)
_HEADERS.map_to_type("subject", _Subject)  # type: ignore[arg-type]  # the registry adds BaseHeader to it
_POLICY = default.clone(header_factory=_HEADERS)


def as_email(message: Message, sender: str, to: str) -> EmailMessage:
    """Return a message as an e-mail, see `Message.as_email`."""
    _refuse_without_subject(message)
    mail = EmailMessage(policy=_POLICY)
    for header, field, value in (("From", "sender", sender), ("To", "to", to)):
        text = plain(field, value)
        try:
            mail[header] = text
            (address,) = mail[header].addresses
        except (ValueError, IndexError, MessageError):  # nothing the e-mail package can read, or several
            raise _no_address(field, value) from None
        faults = [fault for fault in mail[header].defects if isinstance(fault, InvalidHeaderDefect)]
        if faults or not address.username or not address.domain:
            raise _no_address(field, value)
    plain("subject", message.subject)
    mail["Subject"] = message.subject
    mail.set_content(message.body)
    return mail


def mailto(message: Message, to: str) -> str:
    """Return a message as a URL, see `Message.mailto`."""
    _refuse_without_subject(message)
    address = plain("to", to)
    name, _, domain = address.rpartition("@")
    if not name or not domain or any(sign in ' ,;<>"()' for sign in address):
        raise _no_address("to", to)
    subject, body = (quote(text, safe="") for text in (message.subject, message.body.replace("\n", "\r\n")))
    return f"mailto:{quote(address, safe='@')}?subject={subject}&body={body}"


def _refuse_without_subject(message: Message) -> None:
    if message.channel.facts.subject_limit is None:
        raise InvalidDetailError(
            f"channel is {message.channel}, but an e-mail has a subject and this has none; "
            "compose the message with channel=Channel.EMAIL",
            field="channel",
            value=message.channel,
        )


def _no_address(field: str, value: str) -> InvalidDetailError:
    return InvalidDetailError(
        f"{field} is {told(value)}, but it takes one address; write it as bo@example.com",
        field=field,
        value=value,
    )
