"""Messages on their way out: as an e-mail, and as a URL that opens one.

Three rules of this file. A note goes to one person. It arrives as it was written. And nothing that a
stranger wrote reaches the parser or the folding of the e-mail package: given an address of eighty characters
Python 3.13.0 does not return, and 3.11 to 3.13 break off the header block, raise six kinds of errors, and
lose or double spaces. So an address is taken apart by the grammar below, that of RFC 5321 and 5322 without
what they call obsolete or advise against, and a header is folded here, encoded as a whole where any of it
has to be.

A validator would be another dependency of the core (email-validator brings two of its own), and it answers
another question: whether mail can be delivered.

This is imported when it is first needed: the e-mail package costs more than all of netiquette.
"""

from __future__ import annotations

import re
from email.header import Header
from email.headerregistry import (
    Address,
    Group,
    HeaderRegistry,
    UniqueAddressHeader,
    UniqueUnstructuredHeader,
)
from email.message import EmailMessage
from email.policy import default
from html import escape
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from netiquette._messages.text import plain
from netiquette._vocabulary.arguments import bad_detail

if TYPE_CHECKING:
    from email.policy import Policy

__all__ = ["as_email", "mailto"]


def as_email(subject: str, body: str, sender: str, to: str, *, smtputf8: bool, html: bool) -> EmailMessage:
    """Return a message as an e-mail, see `Message.as_email`."""
    addresses = [
        _mailbox(field, value, named=True, smtputf8=smtputf8)
        for field, value in (("sender", sender), ("to", to))
    ]
    utf8 = not all(address.username.isascii() for address in addresses)
    mail = EmailMessage(policy=default.clone(utf8=utf8))
    for name, value in zip(("From", "To", "Subject"), (*addresses, subject), strict=True):
        mail[name] = _HEADERS(name, value)
    mail.set_content(body)
    if html:
        mail.add_alternative(_as_html(body), subtype="html")
        # The e-mail package would draw one at random, and equal messages would differ.
        mail.set_boundary(next(each for each in map("=_{}".format, count()) if f"--{each}" not in body))
    return mail


def _as_html(body: str) -> str:
    """Return a text as HTML: its paragraphs, its line breaks, its addresses as links, and nothing else."""
    paragraphs = (_linked(paragraph).replace("\n", "<br>\n") for paragraph in body.split("\n\n"))
    return "".join(
        (
            "<!DOCTYPE html>\n<html>\n<body>\n",
            *(f'<p dir="auto">{each}</p>\n' for each in paragraphs),
            "</body>\n</html>",
        )
    )


def _linked(text: str) -> str:
    """Return a text as it is written in HTML, with its addresses as links."""
    said = [escape(part) for part in _WEB_ADDRESS.split(text)]
    said[1::2] = (f'<a href="{address}">{address}</a>' for address in said[1::2])
    return "".join(said)


_WEB_ADDRESS = re.compile(r"""(https?://[^\s<>"']{1,2000}(?<![.,;:!?)\]]))""")
"""A full stop behind an address is the sentence's."""


def mailto(subject: str, body: str, to: str, *, smtputf8: bool) -> str:
    """Return a message as a URL, see `Message.mailto`."""
    address = _mailbox("to", to, named=False, smtputf8=smtputf8).addr_spec
    subject, body = (quote(text, safe="") for text in (subject, body.replace("\n", "\r\n")))
    return f"mailto:{quote(address, safe='@')}?subject={subject}&body={body}"


# ------------------------------------------------------------------------------------ addresses

_LONGEST = 254
"""The octets of an address: the 256 of a path in RFC 5321 4.5.3.1.3, without its brackets."""
_LONGEST_LOCAL = 64
"""Those before the @, RFC 5321 4.5.3.1.1."""
_LONGEST_NAME = 200
"""The characters of a name; with titles and company people have half of that."""
_LONGEST_MAILBOX = 2 * _LONGEST_NAME + len('"" <>') + _LONGEST
"""Those of both, should every character of the name have a backslash; what is longer is not looked at."""

_PHRASE = re.compile(r'[^"(),:;<>@\[\\\]]++')
"""A name as it is. Characters with a meaning between addresses go in quotation marks, RFC 5322 3.2.4."""
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*+)"')
_MISWRITTEN = re.compile(r"\A | \Z|  |=\?")
"""Blanks that mail programs drop, and what they take for encoded."""

_ATOM = r"[^\x00-\x20\"(),.:;<>@\[\\\]\x7f]++"
_DOTTED = re.compile(rf"{_ATOM}(?:\.{_ATOM})*+")
"""What stands before the @, RFC 5322 3.2.3, with what RFC 6532 3.2 adds beyond ASCII.

In quotation marks any character could be there, but no one should have such an address (RFC 5321 4.1.2).
"""
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
"""A name of the DNS, RFC 5321 2.3.5; the number of a machine is on no one's card."""


def _mailbox(field: str, value: Any, *, named: bool, smtputf8: bool) -> Address:
    """Take one address, with or without a name, and refuse anything else."""
    text = plain(field, value)
    name, spec = _parted(text) if named and len(text) <= _LONGEST_MAILBOX else ("", text)
    local, _, domain = spec.rpartition("@")
    reason = _fault(name, local, domain, smtputf8=smtputf8)
    if reason:
        or_so = ' or "Example, Bo" <bo@example.com>' if named and reason is _NOT_ONE else ""
        raise bad_detail(field, value, f"but {reason}{or_so}")
    return Address(name, local, domain)


def _parted(text: str) -> tuple[str, str]:
    """Return the name and the address; no name, and all of it, where it does not consist of these."""
    name, bracket, spec = text.removesuffix(">").rpartition("<")
    name = name.rstrip(" ")
    quoted = _QUOTED.fullmatch(name)
    if not (bracket and text.endswith(">") and (not name or quoted or _PHRASE.fullmatch(name))):
        return "", text
    return re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else name, spec


_NOT_ONE = "it takes one address; write it as bo@example.com"
_TOO_LONG = (
    f"an address has {_LONGEST} octets at most, {_LONGEST_LOCAL} of them before the @; "
    "see that nothing else got into it"
)
_NOT_DNS = "its domain has letters beyond ASCII; write it as the DNS has it, xn--bcher-kva.example"
_NOT_ASCII = (
    "it has letters beyond ASCII before the @, which most servers refuse; "
    "pass smtputf8=True where yours takes them"
)
_NOT_READ = (
    f"the name in it is encoded, has blanks in a row, or has more than {_LONGEST_NAME} characters; "
    "write the name as one reads it"
)


def _fault(name: str, local: str, domain: str, *, smtputf8: bool) -> str:
    """Return what is wrong with an address and what to do, or nothing."""
    octets, before = len(f"{local}@{domain}".encode()), len(local.encode())
    faults = (
        (octets > _LONGEST or before > _LONGEST_LOCAL, _TOO_LONG),
        (not (_DOTTED.fullmatch(local) and local.isprintable() and _DOTTED.fullmatch(domain)), _NOT_ONE),
        (not domain.isascii(), _NOT_DNS),
        (not _DOMAIN.fullmatch(domain), _NOT_ONE),
        (not (smtputf8 or local.isascii()), _NOT_ASCII),
        (len(name) > _LONGEST_NAME or _MISWRITTEN.search(name), _NOT_READ),
    )
    return next((sentence for wrong, sentence in faults if wrong), "")


# -------------------------------------------------------------------------------------- headers

_WIDTH = 78
"""The characters of a line, RFC 5322 2.1.1."""


class _Mailbox(UniqueAddressHeader):
    """A header with the one address it was given."""

    name: str  # of BaseHeader, which the registry adds

    @classmethod
    def parse(cls, value: Any, kwds: dict[str, Any]) -> None:
        """Take an `Address` as it is."""
        kwds |= {"decoded": str(value), "groups": [Group(None, [value])], "parse_tree": None}

    def fold(self, *, policy: Policy) -> str:
        """Return the lines of the header."""
        (address,) = self.addresses
        name, _, _ = str(self).rpartition(" <")
        if not name:
            return f"{self.name}: {address.addr_spec}{policy.linesep}"
        lines = _folded(self.name, name, address.display_name)
        spec = f" <{address.addr_spec}>"
        if len(lines[-1]) + len(spec) > _WIDTH:
            lines.append("")
        lines[-1] += spec
        return policy.linesep.join([*lines, ""])


class _Subject(UniqueUnstructuredHeader):
    """A subject that means what it says, even where it looks encoded."""

    name: str  # likewise

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        """Take a text as it is."""
        kwds |= {"decoded": value, "parse_tree": None}

    def fold(self, *, policy: Policy) -> str:
        """Return the lines of the header."""
        return policy.linesep.join([*_folded(self.name, str(self), str(self)), ""])


_HEADERS = HeaderRegistry(use_default_map=False)
for _name, _form in {"from": _Mailbox, "to": _Mailbox, "subject": _Subject}.items():
    _HEADERS.map_to_type(_name, _form)  # type: ignore[arg-type]  # whatever the stubs think


def _folded(header: str, text: str, meant: str) -> list[str]:
    """Return the lines of a header: folded at its blanks, or encoded where it would not arrive like that.

    Args:
        header: What it is called.
        text: What it says, with the quotation marks that it needs as it is.
        meant: What it says once it has been read.
    """
    words = text.split(" ")
    longest = _WIDTH - len(f"{header}: ")  # or the first line would have nothing, which is read as a blank
    if not (text.isascii() and "=?" not in text and all(0 < len(word) <= longest for word in words)):
        return f"{header}: {Header(meant, 'utf-8', header_name=header).encode()}".split("\n")
    lines = [f"{header}:"]
    for word in words:
        if len(lines[-1]) + len(f" {word}") > _WIDTH:
            lines.append("")
        lines[-1] += f" {word}"
    return lines
