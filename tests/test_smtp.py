"""A message survives the trip: through `smtplib`, to a real server on this machine, and back into text."""

from __future__ import annotations

import smtplib
import socket
from email import message_from_bytes, message_from_string
from email import policy as mail_policy

import pytest
from aiosmtpd.controller import Controller

from netiquette import Details, InterviewState, Stage, rejection_reply, thank_you_note

NAMES = [
    ("Ada Sample", "Bo Example", "the audit trail"),
    ("Renée Núñez-O\u2019Brien", "Žofie Dvořáková", "l'audit à 100 %"),
    ("山田 太郎", "李小龍", "監査証跡"),
    ("דנה לוי", "محمد الأحمد", "the 🎉 release"),
    ("=?utf-8?q?Ada?=", "Bo", "a line that begins with\u00a0From and holds a . alone " * 8),
]


class Inbox:
    """Keeps what arrives."""

    def __init__(self):
        self.arrived = []

    async def handle_DATA(self, server, session, envelope):  # noqa: ARG002, N802  aiosmtpd calls it so
        """Take one mail."""
        self.arrived.append(envelope)
        return "250 OK"


@pytest.fixture(scope="module", params=[False, True], ids=["ASCII", "SMTPUTF8"])
def server(request):
    """A server on a free port of this machine, which takes addresses beyond ASCII or doesn't."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # It gives itself five seconds to start, which a busy machine needs; nothing is told by how long it takes.
    controller = Controller(
        Inbox(), hostname="127.0.0.1", port=port, enable_SMTPUTF8=request.param, ready_timeout=300
    )
    controller.start()
    yield controller
    controller.stop()


def sent(server, mail):
    """Send a mail, and return its envelope and what was read from it."""
    with smtplib.SMTP("127.0.0.1", server.port) as connection:
        assert connection.send_message(mail) == {}
    envelope = server.handler.arrived.pop()
    return envelope, message_from_bytes(envelope.content, policy=mail_policy.default)


@pytest.mark.parametrize(("candidate", "contact", "topic"), NAMES)
def test_what_arrives_is_what_was_written(server, candidate, contact, topic):
    """Whatever the alphabet, to the letter."""
    details = Details(candidate_name=candidate, contact_name=contact, topic=topic, company="Acme")
    name = candidate.replace("=?", "").replace("?=", "")
    for message in (thank_you_note(details), rejection_reply(details, InterviewState(Stage.REJECTED))):
        mail = message.as_email(f"{name} <ada@example.org>", '"Example, Bo" <bo@example.com>')
        envelope, read = sent(server, mail)
        assert (envelope.mail_from, envelope.rcpt_tos) == ("ada@example.org", ["bo@example.com"])
        assert read.get_content().replace("\r\n", "\n").rstrip("\n") == message.body
        assert read["Subject"] == message.subject
        assert [address.display_name for address in read["From"].addresses] == [name]
        assert [address.display_name for address in read["To"].addresses] == ["Example, Bo"]
        assert not read.defects


@pytest.mark.parametrize(
    "address",
    [f"{'b' * 64}@{'.'.join(['d' * 63] * 2)}.{'d' * 61}", "b!#$%&'*+-/=?^_`{|}~o@xn--bcher-kva.example"],
)
def test_an_address_goes_on_the_envelope_as_it_is(server, address):
    """Where no server may take it apart another way."""
    message = thank_you_note(Details(candidate_name="Ada", contact_name="Bo", topic="the audit trail"))
    envelope, read = sent(server, message.as_email("ada@example.org", f"{'é' * 200} <{address}>"))
    assert envelope.rcpt_tos == [address]
    assert [found.addr_spec for found in read["To"].addresses] == [address]


@pytest.mark.parametrize("server", [True], indirect=True)
def test_an_address_beyond_ascii_reaches_a_server_that_takes_it(server):
    """With its name, subject and text as ever."""
    details = Details(candidate_name="Zoë Größe", contact_name="用户", topic="監査証跡")
    message = thank_you_note(details)
    mail = message.as_email("Zoë Größe <zoë@example.org>", '"用户, 山田" <用户@example.com>', smtputf8=True)
    envelope, _ = sent(server, mail)
    assert (envelope.mail_from, envelope.rcpt_tos) == ("zoë@example.org", ["用户@example.com"])
    assert "SMTPUTF8" in envelope.mail_options
    read = message_from_string(envelope.content.decode(), policy=mail_policy.default)
    ((sender,), (to,)) = (read[header].addresses for header in ("From", "To"))
    assert (sender.display_name, sender.addr_spec) == ("Zoë Größe", "zoë@example.org")
    assert (to.display_name, to.addr_spec) == ("用户, 山田", "用户@example.com")
    assert read["Subject"] == message.subject
    assert read.get_content().replace("\r\n", "\n").rstrip("\n") == message.body


@pytest.mark.parametrize("server", [False], indirect=True)
def test_an_address_beyond_ascii_is_not_bent_for_one_that_does_not(server):
    """Who sends it is told, before anything is sent."""
    message = thank_you_note(Details(candidate_name="Ada", contact_name="Bo", topic="the audit trail"))
    mail = message.as_email("ada@example.org", "zoë@example.com", smtputf8=True)
    with smtplib.SMTP("127.0.0.1", server.port) as connection, pytest.raises(smtplib.SMTPNotSupportedError):
        connection.send_message(mail)
