"""A message survives the trip: through `smtplib`, to a real server on this machine, and back into text."""

from __future__ import annotations

import smtplib
import socket
from email import message_from_bytes
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


@pytest.fixture(scope="module")
def server():
    """A server on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Inbox(), hostname="127.0.0.1", port=port)
    controller.start()
    yield controller
    controller.stop()


@pytest.mark.parametrize(("candidate", "contact", "topic"), NAMES)
def test_what_arrives_is_what_was_written(server, candidate, contact, topic):
    """Whatever the alphabet, to the letter."""
    details = Details(candidate_name=candidate, contact_name=contact, topic=topic, company="Acme")
    for message in (thank_you_note(details), rejection_reply(details, InterviewState(Stage.REJECTED))):
        mail = message.as_email(
            f"{candidate.replace('=?', '').replace('?=', '')} <ada@example.org>", "bo@example.com"
        )
        with smtplib.SMTP("127.0.0.1", server.port) as connection:
            assert connection.send_message(mail) == {}
        envelope = server.handler.arrived.pop()
        assert (envelope.mail_from, envelope.rcpt_tos) == ("ada@example.org", ["bo@example.com"])
        read = message_from_bytes(envelope.content, policy=mail_policy.default)
        assert read.get_content().replace("\r\n", "\n").rstrip("\n") == message.body
        assert read["Subject"] == message.subject
        assert not read.defects
