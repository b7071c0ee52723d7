"""What leaves as an e-mail is read by others as it was written, whoever it comes from and goes to.

RFC 5322 says what a header is, RFC 2047 how it holds more than ASCII, RFC 5321 how long an address may be.
Two parsers of the standard library read it, the one of today and the one of before Python 3.3, which share
no code for addresses.
"""

from __future__ import annotations

import copy
import pickle
import re
from email import message_from_bytes, message_from_string
from email import policy as mail_policy
from email.header import decode_header, make_header
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import example, given, reject
from hypothesis import strategies as st

from netiquette import Action, Channel, InvalidDetailError, Message

ATEXT = "abyzABYZ0189!#$%&'*+-/=?^_`{|}~"
ATOMS = st.text(ATEXT, min_size=1, max_size=12)
LOCALS = st.lists(ATOMS, min_size=1, max_size=5).map(".".join).filter(lambda local: len(local) <= 64)
LABELS = st.from_regex(r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?", fullmatch=True)
DOMAINS = st.lists(LABELS, min_size=1, max_size=6).map(".".join).filter(lambda domain: len(domain) <= 189)
ADDRESSES = st.builds("{}@{}".format, LOCALS, DOMAINS)
SIGNS = st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")) | st.sampled_from(' "\\,;:<>@()[].')
NAMES = st.text(SIGNS, max_size=200).filter(
    lambda name: name == name.strip() and "  " not in name and "=?" not in name
) | st.lists(
    st.sampled_from(["Bo", "Zoë", "O'Brien", "山田", "x" * 60, '"', "\\", "Jr.", "é" * 40]), max_size=9
).map(" ".join).filter(lambda name: len(name) <= 200)
SUBJECTS = st.text(SIGNS, max_size=300) | st.lists(
    st.sampled_from(["", "a", "é", "=?utf-8?q?x?=", "x" * 69, "x" * 70, "\u3000"]), max_size=12
).map(" ".join)
BODIES = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.just("\n"), max_size=300) | st.integers(
    990, 1_010
).map(lambda length: "From here\n.\n" + "x" * length)
LETTER = Message(Action.SEND_THANK_YOU, Channel.EMAIL, "Thanks", "Hi Bo,")
HEADERS = ["From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]


def quoted(name, address):
    """Return name and address as a mail program writes them."""
    escaped = re.sub(r'(["\\])', r"\\\1", name)
    return f'"{escaped}" <{address}>' if name else address


def mail_of(subject="Thanks", body="Hi Bo,", sender="ada@example.org", to="bo@example.com", **options):
    """Return a message as an e-mail."""
    try:
        return Message(Action.SEND_THANK_YOU, Channel.EMAIL, subject, body).as_email(sender, to, **options)
    except InvalidDetailError as error:
        if "; remove U+" in str(error) or "shows nothing" in str(error):
            reject()  # what nobody sees has tests of its own
        raise


def unfolded(value):
    """Return a header as one line, which the older parser leaves to its caller."""
    return re.sub(r"\r?\n(?=[ \t])", "", value)


def decoded(value):
    """Return what is encoded within a header."""
    return str(make_header(decode_header(value)))


class TestArrives:
    """As it was written, through either parser."""

    @given(name=NAMES, address=ADDRESSES, subject=SUBJECTS, body=BODIES)
    @example(name="", address=f"{'l' * 64}@{'.'.join(['d' * 63] * 2)}.{'d' * 61}", subject="", body="")
    @example(name="é@" + "é" * 21, address="a@b", subject=" " * 80, body="\n")
    @example(name="b." + " é" * 99, address="a@b", subject="\u3000", body=".")
    @example(name="x" * 200, address="a@b", subject="x" * 300, body="x" * 5_000)
    @example(name="\\" * 200, address="a@b", subject="\\ " * 100, body=". \n" * 9)
    def test_unchanged(self, name, address, subject, body):
        mail = mail_of(subject, body, quoted(name, address), quoted(name, address))
        for wire in (mail_policy.default, mail_policy.SMTP, mail_policy.SMTPUTF8):
            data = mail.as_bytes(policy=wire)
            lines = data.splitlines()
            assert max(map(len, lines)) <= max(78, len(f"From: {address}"))
            head = lines[: lines.index(b"")]
            assert all(line.isascii() and line.strip() for line in head)

            read = message_from_bytes(data, policy=mail_policy.default)
            assert read.keys() == HEADERS
            assert not read.defects
            for header in ("From", "To"):
                (found,) = read[header].addresses
                assert found.addr_spec == address
                # CPython keeps the blanks between encoded words of a name, against RFC 2047 6.2.
                several = b"?= =?" in b"".join(head)
                assert found.display_name == name or (
                    several and found.display_name.replace(" ", "") == name.replace(" ", "")
                )
            assert read["Subject"] == subject
            assert read.get_content().replace("\r\n", "\n") == body.removesuffix("\n") + "\n"

            older = message_from_bytes(data)
            assert older.keys() == HEADERS
            for header in ("From", "To"):
                ((encoded, found),) = getaddresses([unfolded(older[header])])
                assert (decoded(encoded), found) == (name, address)
            assert decoded(unfolded(older["Subject"])) == subject

    @given(name=NAMES, address=ADDRESSES)
    def test_from_a_copy_as_from_itself(self, name, address):
        """Of which a queue has many."""
        mail = mail_of(to=quoted(name, address))
        for again in (copy.deepcopy(mail), pickle.loads(pickle.dumps(mail))):
            assert again.as_bytes() == mail.as_bytes()

    @given(
        name=NAMES,
        local=st.lists(st.text("aé山ß", min_size=1, max_size=3), min_size=1, max_size=5).map(".".join),
        domain=DOMAINS,
    )
    def test_beyond_ascii_where_it_may(self, name, local, domain):
        """Raw, as RFC 6532 has it; read as UTF-8 it is one address."""
        mail = mail_of(to=quoted(name, f"{local}@{domain}"), smtputf8=True)
        read = message_from_string(mail.as_bytes().decode(), policy=mail_policy.default)
        (found,) = read["To"].addresses
        assert found.addr_spec == f"{local}@{domain}"
        assert read.keys() == HEADERS


class TestRefused:
    """Whatever is not one address, in words of ours, and in no time."""

    SIGNS = st.sampled_from(
        [
            *'ab.@<>()[]\\",;: \t\r\n=?_',
            "é",
            "\u200e",
            "\u3000",
            "\ud800",
            "=?utf-8?q?",
            "?=",
            "xn--",
            " " * 73,
        ]
    )

    @given(
        address=st.lists(SIGNS, max_size=12).map("".join)
        | st.text(max_size=20)
        | st.builds("{}@{}".format, st.text(max_size=8), st.text(max_size=8))
        | st.builds("{}<a@b.cc>".format, st.lists(SIGNS, max_size=12).map("".join)),
        smtputf8=st.booleans(),
    )
    @example(address="a@[", smtputf8=True)
    @example(address="( ).@", smtputf8=False)
    def test_or_read_as_one(self, address, smtputf8):
        try:
            mail = LETTER.as_email("ada@example.org", address, smtputf8=smtputf8)
        except InvalidDetailError as error:
            assert error.field == "to"
            assert len(str(error)) < 400
            return
        (found,) = mail["To"].addresses
        assert address.strip().strip("<>").endswith(found.addr_spec)
        text = mail.as_bytes().decode()
        (again,) = message_from_string(text, policy=mail_policy.default)["To"].addresses
        assert again.addr_spec == found.addr_spec
        assert message_from_string(text).keys() == HEADERS

    @given(address=st.text(max_size=20) | ADDRESSES, subject=SUBJECTS, body=BODIES)
    def test_or_quoted_in_a_url(self, address, subject, body):
        try:
            url = Message(Action.SEND_THANK_YOU, Channel.EMAIL, subject, body).mailto(address)
        except InvalidDetailError as error:
            assert error.field == "to" or "; remove U+" in str(error) or "shows nothing" in str(error)
            return
        parts = urlsplit(url)
        assert url.isascii()
        assert unquote(parts.path) == address.strip()
        assert parse_qs(parts.query, keep_blank_values=True) == {
            "subject": [subject],
            "body": [body.replace("\n", "\r\n")],
        }
