"""Mail: a message as an e-mail and as a URL. Refused, or one address and the same words at the other end."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qsl, unquote, urlsplit

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import CHANNELS, ODD, TEXTS
from netiquette import Action, Channel, Message, Word

_HEADERS = {"from", "to", "subject", "content-type", "content-transfer-encoding", "mime-version"}


def run(given: Given) -> None:
    """Send a message to an address, in one way or the other."""
    message = ask(
        Message,
        _word(Action, given.get("action", "check_in")),
        _word(Channel, given.get("channel", "email")),
        given.get("subject", "Any news"),
        given.get("body", "Hi Bo,\n\nis there any news?\n\nAda"),
    )
    to = given.get("to", "bo@example.com")
    if given.get("as") == "url":
        look_at_url(message, to, ask(message.mailto, to))
    else:
        look_at_mail(message, to, ask(message.as_email, given.get("sender", "ada@example.org"), to))


def _word(words: type[Word], value: object) -> object:
    """Return a member where there is one; whether its text will do is for the target `message` to ask."""
    return words(value) if type(value) is str and value in {*map(str, words)} else value


def look_at_mail(message: Message, to: str, mail: EmailMessage) -> None:
    """Send a mail to ourselves, and read it."""
    sent = mail.as_bytes()
    read = message_from_bytes(sent, policy=policy.default)
    holds(not read.defects, "the mail is well formed")
    holds(sorted(map(str.lower, read.keys())) == sorted(_HEADERS), "the mail has its headers, and each once")
    holds(read["Subject"] == message.subject, "the subject arrives as it was written")
    for header in ("From", "To"):
        (asked,) = mail[header].addresses
        holds(len(read[header].addresses) == 1, "the header has one address")
        (address,) = read[header].addresses
        holds(address == asked, "the address arrives with its name")
        holds(address.username and address.domain, "it is an address")
        holds(address.addr_spec.encode() in sent, "the address leaves as it is")
    holds(str(read["To"].addresses[0].domain) in to, "it goes where it was sent")
    holds(_lines(read.get_content()) == _lines(message.body), "the body arrives as it was written")


def _lines(body: str) -> str:
    """Return a body with its line breaks as we write them."""
    return body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def look_at_url(message: Message, to: str, url: str) -> None:
    """Read what a mail client would make of a URL."""
    parts = urlsplit(url)
    holds(url.isascii() and url.isprintable() and " " not in url, "the URL is one")
    holds(parts.scheme == "mailto" and not parts.fragment, "the URL opens a mail")
    holds(unquote(parts.path) == to.strip() and "?" not in parts.path, "it goes where it was sent")
    pairs = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True))
    holds({*pairs} == {"subject", "body"}, "the URL sets subject and body, and nothing else")
    holds(pairs["subject"] == message.subject, "the subject arrives as it was written")
    holds(not {*"\r\n"} & {*pairs["subject"]}, "the subject is one line")
    holds(_lines(pairs["body"]) == _lines(message.body), "the body arrives as it was written")


ADDRESSES = (
    *("bo@example.com", "Bo Example <bo@example.com>", '"Bo, Example" <bo@example.com>', "bo@[127.0.0.1]"),
    *("bo@example.com, ed@example.com", "team: bo@example.com;", "bo@exämple.com", "zoë@b.c", "(x)bo@b.c"),
    *(
        "=?utf-8?q?bo?= <bo@b.c>",
        "b.\\( *73)\\u200e<a@b>",
        "\\(,*8000)",
        "a@[",
        '\\("*8000)@b.c',
        "é@\\(é*21)",
    ),
    *("bo@example.com\\r\\nBcc: evil@example.com", "bo@b.c?cc=evil@b.c", "bo%40x@b.c", "\\(a*65)@b.c", "<>"),
    *("<@a,@b:bo@c.d>", "bo@b..c", ".bo@b.c", '"b\\\\"o"@b.c', "bo@-b.c", "bo@b.c.", "Bo <bo@b.c> Example"),
)

TARGET = Target(
    run,
    {
        "to": (*ADDRESSES, *ODD),
        "sender": (*ADDRESSES, *ODD),
        "as": ("url", "mail"),
        "subject": (*TEXTS, *ODD, "Hi\\r\\nBcc: evil@example.com", "\\(word *40)", "\\(é*60)", " ", "a  b"),
        "body": (*TEXTS, "\\(line\\n*50)", ".\\n.\\n", "From here", "a\\r\\nb", "\\(a*1200)", "--\\nb"),
        "channel": (*CHANNELS, *ODD),
        "action": ("check_in", "send_thank_you", *ODD),
    },
)
