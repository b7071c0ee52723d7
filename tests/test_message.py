"""What a message is made from, where it goes, and what comes out."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from email import message_from_bytes
from email import policy as mail_policy
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.utils import getaddresses
from functools import partial
from itertools import product

import attrs
import pytest

from netiquette import (
    Action,
    Channel,
    Details,
    InterviewState,
    InvalidDetailError,
    Message,
    answer,
    check_in,
    connection_request,
    farewell,
    interview_confirmation,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_acceptance,
    offer_reply,
    other_offer_news,
    own_news,
    permission_request,
    reference_thanks,
    rejection_reply,
    thank_you_note,
)
from netiquette._languages.wording import VARIANTS
from netiquette._messages.text import units

GIVEN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
FIELDS = [field.name for field in attrs.fields(Details) if not isinstance(field.default, int)]
OPTIONAL = [name for name in FIELDS if name not in GIVEN]
HOLDS = {
    **dict.fromkeys(("news", "answer", "said", "better_answer"), "Zoë  Ito has moved."),
    "greeting": "Hi  Zoë,",
    "link": "the  paper: https://example.org/Zoë",
}
"""What stands in the fields that do not take a name as it is."""

MARKED = {
    "topic": ("the _", "wombat"),
    "company": ("_", "Quokka"),
    "position": ("_", "Bandicoot"),
    "strength": ("six years of _", "wallaby care"),
    "news": ("I have met a _.", "dingo"),
    "answer_by": ("Friday, 4 _", "December"),
    "answer": ("A _ will do.", "bilby"),
    "times": ("_", "Tuesday"),
    "said": ("I liked the _.", "kangaroo"),
    "need": ("a _", "possum"),
    "proof": ("the _", "numbat"),
    "better_answer": ("It was an _.", "echidna"),
    "link": ("https://example.org/_", "koala"),
    "others": ("Cy _", "Potoroo"),
    "next_step": ("the _", "platypus"),
    "reason": ("the _", "emu"),
    "start_date": ("Monday, 1 _", "February"),
    "referrer_name": ("Di _", "Kookaburra"),
    "greeting": ("Dear _,", "Cassowary"),
}
"""Details, each with a word that nothing else has."""
COMPOSERS = [
    thank_you_note,
    check_in,
    keep_in_touch,
    offer_reply,
    rejection_reply,
    farewell,
    own_news,
    other_offer_news,
    answer,
    new_day_request,
    permission_request,
    invitation_reply,
    offer_acceptance,
    interview_confirmation,
    reference_thanks,
    partial(connection_request, state=InterviewState("researching"), channel="email"),
]


def _paragraphs(body, texts):
    """Return the paragraphs of a body, put together from the texts of its parts."""
    left, paragraphs = [*texts], []
    for paragraph in body.split("\n\n")[1:-1]:
        said = []
        while " ".join(said) != paragraph:
            said.append(left.pop(0))
        paragraphs.append(" ".join(said))
    assert not left
    return paragraphs


def refusal(**changed):
    """Return the error with which `Details` refuses these values."""
    with pytest.raises(InvalidDetailError) as caught:
        Details(**GIVEN | changed)
    return caught.value


class TestDetails:
    """The personal facts stand as they were given, or are refused with the field's name and a way out."""

    def test_two_are_required(self):
        """Who writes, and to whom; what else a message needs is for the message to say."""
        assert [name for name in FIELDS if attrs.fields_dict(Details)[name].default is attrs.NOTHING] == [
            "candidate_name",
            "contact_name",
        ]
        with pytest.raises(TypeError):
            Details(candidate_name="Ada Sample")

    def test_they_are_given_by_name(self):
        """Nine texts in a row would be swapped sooner or later."""
        with pytest.raises(TypeError):
            Details("Ada Sample", "Bo Example", "the audit trail")

    def test_the_others_are_empty(self):
        """What is left out is the empty text, never None."""
        details = Details(**GIVEN)
        assert {getattr(details, name) for name in OPTIONAL} == {""}

    def test_they_never_change(self):
        """Frozen, hashable, and derived with `attrs.evolve`."""
        details = Details(**GIVEN)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            details.topic = "something else"
        assert attrs.evolve(details, company="Acme").company == "Acme"
        assert len({details, Details(**GIVEN)}) == 1

    def test_they_survive_pickling_and_copying(self):
        """Equal before and after."""
        details = Details(**GIVEN, company="Acme")
        assert pickle.loads(pickle.dumps(details)) == copy.deepcopy(details) == details

    @pytest.mark.parametrize("field", FIELDS)
    def test_blanks_around_a_text_are_removed(self, field):
        """Trackers keep them; a message would show them."""
        given = GIVEN | {field: f" \u00a0{HOLDS.get(field, 'Zoë  Ito')}\u3000 "}
        assert getattr(Details(**given), field) == HOLDS.get(field, "Zoë  Ito")

    @pytest.mark.parametrize("field", FIELDS)
    @pytest.mark.parametrize("value", [None, 3, b"Bo", {"Bo"}, ["Bo"]])
    def test_what_is_no_text_is_refused(self, field, value):
        """With the field, the value, and what to do; three of them may be several, in an order."""
        if field in {"topic", "others", "times"} and value == ["Bo"]:
            value = [["Bo"]]
        error = refusal(**{field: value})
        inner = ["Bo"] if value == [["Bo"]] else value
        assert str(error) == f"{field} is {inner!r}, but it takes text; leave it out where it is unknown"
        assert (error.field, error.value) == (field, inner)

    @pytest.mark.parametrize("rounds", [-1, True, "2", 1.0, None], ids=repr)
    def test_rounds_are_counted(self, rounds):
        """A number of interviews is a whole one."""
        error = refusal(rounds=rounds)
        assert str(error) == (
            f"rounds is {rounds!r}, but it counts the times this contact has interviewed you; "
            "use a whole number of 0 or more"
        )
        assert (error.field, error.value) == ("rounds", rounds)

    @pytest.mark.parametrize("field", FIELDS)
    def test_a_str_of_another_kind_becomes_plain_text(self, field):
        """NumPy's strings and members of string enums are text."""

        class Odd(str):
            __slots__ = ()

            def __str__(self):
                return "something else"

        text = HOLDS.get(field, "Zoë Ito")
        details = Details(**GIVEN | {field: Odd(text)})
        assert type(getattr(details, field)) is str
        assert getattr(details, field) == text

    @pytest.mark.parametrize("value", ["", "   ", "\u200b", "\u0301", "\u00a0\ufeff"])
    @pytest.mark.parametrize("field", ["candidate_name", "contact_name"])
    def test_a_required_text_that_shows_nothing_is_refused(self, field, value):
        """Blank is blank, however it is spelt."""
        error = refusal(**{field: value})
        assert str(error).startswith(f"{field} is ")
        assert str(error).endswith(", but no message goes without it; ask the candidate for it")
        assert (error.field, error.value) == (field, value)

    @pytest.mark.parametrize("value", ["", "   ", "\u200b", "\u0301"])
    @pytest.mark.parametrize("field", OPTIONAL)
    def test_an_optional_text_that_shows_nothing_is_left_out(self, field, value):
        """So that no sentence is written around it."""
        assert getattr(Details(**GIVEN | {field: value}), field) == ""

    @pytest.mark.parametrize(
        ("field", "value", "message"),
        [
            (
                "contact_name",
                "Bo\nBcc: x",
                (
                    "contact_name is 'Bo\\nBcc: x', but a name has no line breaks or control characters; "
                    "remove U+000A"
                ),
            ),
            (
                "company",
                "Acme\u202e",
                (
                    "company is 'Acme\\u202e', but a detail has no line breaks or control characters; "
                    "remove U+202E"
                ),
            ),
            (
                "topic",
                "a \ud800 b",
                (
                    "topic is 'a \\ud800 b', but a detail has no line breaks or control characters; "
                    "remove U+D800"
                ),
            ),
            (
                "strength",
                "tabs\tand such",
                (
                    "strength is 'tabs\\tand such', but a detail has no line breaks or control characters; "
                    "remove U+0009"
                ),
            ),
        ],
    )
    def test_what_would_break_or_disguise_a_message_is_refused(self, field, value, message):
        """With the code point, because nobody can see it."""
        assert str(refusal(**{field: value})) == message

    @pytest.mark.parametrize("name", ["Bo\n", "\nBo", "Bo\r", "Bo\u2028", "\x85Bo", "Bo\x1f"])
    def test_a_line_break_at_an_end_is_no_blank(self, name):
        """It is refused, not stripped: it says that something went wrong before."""
        assert refusal(contact_name=name).field == "contact_name"

    @pytest.mark.parametrize(
        "name", ["👩‍👩‍👧‍👦", "\u200fדנה", "نرگس\u200cپور", "O'Brien", "{0}", "%s", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "a\u0301"]
    )
    def test_every_other_character_is_welcome(self, name):
        """Joiners and direction marks belong to names and flags."""
        assert Details(**GIVEN | {"contact_name": name}).contact_name == name

    @pytest.mark.parametrize(
        "topic",
        [
            "our conversation",
            "Our Conversation.",
            "the role",
            "the position",
            "the interview",
            "the job",
            "this opportunity",
            "your company and your team",
            "the interview process",
            "everything",
            "TBD",
            "n/a",
            "None",
            "...",
            "the Data Engineer position",
            "data engineer",
            "Acme",
            "the Acme team",
            "your company, Acme",
        ],
    )
    def test_a_topic_that_could_be_anybodys_is_refused(self, topic):
        """Filler, and the company or position alone, say nothing about the two of you."""
        error = refusal(topic=topic, company="Acme", position="Data Engineer")
        assert str(error) == (
            f"topic is {topic!r}, but that could be said to anyone; name one thing you talked about, "
            "such as 'the move to event sourcing'"
        )
        assert error.field == "topic"

    @pytest.mark.parametrize(
        "topic",
        [
            "the move to event sourcing",
            "data engineering",
            "Acme's audit trail",
            "how the team works on call",
            "the role of audits",
            "事件溯源",
            "working from Lisbon",
        ],
    )
    def test_a_topic_of_your_own_is_taken(self, topic):
        """One word that not everybody could say is enough."""
        assert Details(**GIVEN | {"topic": topic, "company": "Acme", "position": "Data Engineer"})


class TestMessage:
    """A text that is ready to go."""

    def test_its_limit_is_that_of_the_channel(self):
        """Unless the composer was given another."""
        assert Message(Action.CHECK_IN, Channel.SMS, "", "Hi Bo,").limit == 306
        assert Message(Action.CHECK_IN, Channel.SMS, "", "Hi Bo,", limit=7).limit == 7
        assert Message(Action.CHECK_IN, Channel.EMAIL, "", "Hi Bo,").limit is None

    def test_the_text_to_paste_has_no_subject(self):
        """The subject goes into a field of its own."""
        message = Message(Action.CHECK_IN, Channel.EMAIL, "A subject", "Hi Bo,")
        assert message.text == message.body == "Hi Bo,"
        assert message.length == 6

    def test_its_words_may_be_text(self):
        """As everywhere."""
        message = Message("check_in", "sms", "", "Hi Bo,", ["sign_off"])
        assert message == Message(Action.CHECK_IN, Channel.SMS, "", "Hi Bo,", ("sign_off",))
        assert (type(message.action), type(message.channel), message.limit) == (Action, Channel, 306)
        assert Message("check_in", "sms", "", "Hi Bo,", limit=None).limit is None

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"action": 1}, "action is 1, which is not an Action; use one of prepare, "),
            ({"channel": "fax"}, "channel is 'fax', which is not a Channel; use one of email, "),
            ({"subject": 3}, "subject is 3, but it takes text; decode or join it first"),
            ({"subject": None}, "subject is None, but it takes text; decode or join it first"),
            (
                {"subject": "Hi\r\nBcc: evil@example.com"},
                (
                    "subject is 'Hi\\r\\nBcc: evil@example.com', but a detail has no line breaks or control "
                    "characters; remove U+000D"
                ),
            ),
            (
                {"subject": "Hi\u200b Bo"},
                "subject is 'Hi\\u200b Bo', but a detail has no characters that no one can see; remove ",
            ),
            ({"subject": " "}, "subject is ' ', but that shows nothing; leave it empty"),
            ({"subject": "\u200b"}, "subject is '\\u200b', but that shows nothing; leave it empty"),
            (
                {"channel": "linkedin_note"},
                "subject is 'A subject', but linkedin_note has none; leave it empty",
            ),
            ({"body": b"Hi Bo,"}, "body is b'Hi Bo,', but it takes text; decode or join it first"),
            (
                {"body": "Hi Bo,\n\x1b[31m"},
                (
                    "body is 'Hi Bo,\\n\\x1b[31m', but of control characters a message has only line "
                    "breaks and tabs; remove U+001B"
                ),
            ),
            (
                {"body": "Hi \ud800"},
                (
                    "body is 'Hi \\ud800', but of control characters a message has only line breaks and "
                    "tabs; remove U+D800"
                ),
            ),
            (
                {"omitted": "sign_off"},
                "omitted is 'sign_off', but it holds texts; put even a single one into a tuple",
            ),
            ({"omitted": (1,)}, "omitted has 1, but it takes text; decode or join it first"),
            ({"limit": -1}, "limit is -1, but it counts something; use a whole number of 0 or more"),
            ({"limit": True}, "limit is True, but it counts something; use a whole number of 0 or more"),
            ({"limit": "7"}, "limit is '7', but it counts something; use a whole number of 0 or more"),
        ],
    )
    def test_what_it_cannot_be_is_refused(self, changed, message):
        """With the part, and what to do."""
        given = {"action": "check_in", "channel": "email", "subject": "A subject", "body": "Hi Bo,"}
        with pytest.raises(InvalidDetailError) as caught:
            Message(**given | changed)
        assert str(caught.value).startswith(message)
        assert caught.value.field == message.split()[0]

    def test_a_body_is_laid_out_as_its_writer_likes(self):
        """With line breaks of any system, and tabs; hidden characters are for the reviewer to find."""
        body = "Hi Bo,\r\n\tthank you.\u200b"
        assert Message("check_in", "email", "A subject", body).body == body

    def test_six_numbers_are_none(self):
        """Nor are more."""
        with pytest.raises(InvalidDetailError, match=r"^action is 1, which is not an Action"):
            Message(1, 2, 3, 4, 5, 6)
        with pytest.raises(TypeError):
            Message(1, 2, 3, 4, 5, 6, 7)

    def test_it_survives_pickling(self):
        """Equal before and after."""
        message = thank_you_note(Details(**GIVEN), channel=Channel.LINKEDIN_NOTE)
        assert pickle.loads(pickle.dumps(message)) == message

    def test_it_knows_its_parts_as_long_as_they_are_its_own(self):
        """In reading order, each with others that might stand there; a copy may have been changed."""
        message = thank_you_note(Details(**GIVEN, times="Tuesday"))
        first, *text, last = message.parts
        assert message.body == "\n\n".join(
            [first.text, *_paragraphs(message.body, [part.text for part in text]), last.text]
        )
        assert (first.name, last.name) == ("greeting", "sign_off")
        assert all(part.text not in part.alternatives for part in message.parts)
        assert message.unused == ("times",)
        others = (
            attrs.evolve(message, subject="Another"),
            copy.copy(message),
            copy.deepcopy(message),
            pickle.loads(pickle.dumps(message)),
            Message("check_in", "email", "", "Hi Bo,"),
        )
        assert {(other.parts, other.unused) for other in others} == {((), ())}
        assert attrs.evolve(message, subject="Another").body == message.body

    def test_a_detail_is_unused_where_it_stands_nowhere(self):
        """Of whatever kind and in whatever message; each has a word that nothing else has."""
        details = Details(
            candidate_name="Ada Sample",
            contact_name="Bo Example",
            **{name: text.replace("_", mark) for name, (text, mark) in MARKED.items()},
        )
        used = set()
        for composer, variant in product(COMPOSERS, range(VARIANTS)):
            for length, tone in product(("short", "long"), ("warm", "formal")):
                message = composer(details, variant=variant, length=length, tone=tone)
                absent = {name for name, (_, mark) in MARKED.items() if mark not in message.body}
                assert {*message.unused} == absent, (composer, variant)
                used |= MARKED.keys() - absent
        assert used == MARKED.keys()

    @pytest.mark.parametrize(
        ("given", "unused"),
        [
            ({"times": "go"}, ("times",)),
            ({"times": "Tuesday", "said": "I have thought of Tuesday since."}, ("times",)),
            ({"others": ["Bo", "Ada"]}, ()),
            ({"topic": ["the audit trail", "go"], "answer": "Thank you for the audit trail."}, ("answer",)),
            ({"need": "go", "strength": "the audit trail"}, ()),
            ({"strength": "I go."}, ()),
            ({"strength": "running go"}, ()),
            ({"proof": "go", "need": "go"}, ()),
            ({"proof": "I go.", "need": "go"}, ()),
            ({"answer_by": "2026-12-04", "start_date": "2026-12-07"}, ("answer_by", "start_date")),
            ({"position": "Go Developer", "company": "Go"}, ()),
            ({"position": "Nurse", "role": "the post of sister"}, ()),
            ({"position": "Nurse", "role": "the post of sister", "via_name": "Cy Example"}, ()),
            ({"role": "the post of sister at St. Mary's", "company": "St. Mary's"}, ()),
            ({"role": "the post of sister at St. Mary's", "company": "Acme"}, ("company",)),
            ({"company": "Acme"}, ()),
            ({"greeting": "Dear all,"}, ()),
            ({"greeting": "Dear all,", "via_name": "Cy Example"}, ("greeting",)),
            ({"via_name": "Cy Example"}, ()),
            ({"via_name": "Dr. Cy Example"}, ()),
            ({"contact_given_name": "Bobby", "contact_family_name": "Go", "contact_title": "Dr."}, ()),
        ],
        ids=str,
    )
    def test_a_detail_is_used_only_where_it_was_put_in(self, given, unused):
        """A word that stands in another one, or in another detail, is there by chance."""
        message = thank_you_note(Details(**GIVEN | given), length="long")
        assert message.unused == unused

    def test_whoever_passes_thanks_on_passes_on_nothing_else(self):
        """A question goes to the contact."""
        details = Details(**GIVEN, via_name="Cy Example", company="Acme", role="the ACME post")
        assert check_in(details).unused == ("via_name",)

    @pytest.mark.parametrize(
        ("text", "length"),
        [
            ("", 0),
            ("Bo", 2),
            ("é", 1),
            ("e\u0301", 1),
            ("🎉", 2),
            ("👩‍👩‍👧‍👦", 11),
            ("🇪🇺", 4),
            ("\n", 1),
            ("ﬁ", 1),
        ],
    )
    def test_length_is_that_of_the_strictest_counter(self, text, length):
        """UTF-16 code units after NFC; the text itself stays as it is."""
        assert units(text) == length


class TestEmail:
    """A real e-mail, to one person, and nothing in it that nobody wrote."""

    message = thank_you_note(Details(**GIVEN))

    def test_it_has_the_headers_it_needs_and_no_others(self):
        """The day and the id are for the sender's clock and server to give."""
        mail = self.message.as_email("Ada Sample <ada@example.org>", "bo@example.com")
        assert mail["From"].addresses[0].display_name == "Ada Sample"
        assert mail["To"] == "bo@example.com"
        assert mail["Subject"] == self.message.subject != ""
        assert mail.get_content() == self.message.body + "\n"
        assert mail["Date"] is mail["Message-ID"] is None

    def test_it_has_a_second_part_for_those_who_read_html(self):
        """The same text, with its paragraphs, its line breaks and its addresses, and nothing of its own."""
        body = 'Hi Bo,\n\n1 < 2 & "so on", see https://example.org/a?b=1&c=2.\n\nYours,\nAda --=_0'
        message = Message(Action.CHECK_IN, Channel.EMAIL, "A question", body)
        mail = message.as_email("a@x.org", "b@x.org", html=True)
        plain, rich = mail.iter_parts()
        assert (plain.get_content_type(), plain.get_content()) == ("text/plain", f"{body}\n")
        assert (rich.get_content_type(), rich.get_content()) == (
            "text/html",
            (
                "<!DOCTYPE html>\n<html>\n<body>\n"
                '<p dir="auto">Hi Bo,</p>\n'
                '<p dir="auto">1 &lt; 2 &amp; &quot;so on&quot;, see <a href="https://example.org/a?b=1&amp;c=2">'
                "https://example.org/a?b=1&amp;c=2</a>.</p>\n"
                '<p dir="auto">Yours,<br>\nAda --=_0</p>\n'
                "</body>\n</html>\n"
            ),
        )
        assert mail.get_boundary() == "=_1"
        again = message.as_email("a@x.org", "b@x.org", html=True)
        assert again.as_bytes() == mail.as_bytes()
        read = message_from_bytes(mail.as_bytes(), policy=mail_policy.default)
        assert [part.get_content() for part in read.iter_parts()] == [
            part.get_content() for part in (plain, rich)
        ]
        assert not read.defects

    @pytest.mark.parametrize("field", ["sender", "to"])
    @pytest.mark.parametrize(
        "address",
        [
            "",
            "  ",
            "Bo",
            "bo@",
            "@example.com",
            "bo@example.com, ed@example.com",
            "panel: bo@example.com, ed@example.com;",
            "undisclosed: ;",
            "Example, Bo <bo@example.com>",
            "bo@example.com <",
            "=?utf-8?q?a=0aBcc:_x?= <bo@example.com>",
            "bo@example.com>",
            "<bo@example.com> Bo",
            "Bo <<bo@example.com>>",
            "Bo Example bo@example.com",
            "Bo (she/her) <bo@example.com>",
            'Bo "the boss" Example <bo@example.com>',
            '"Bo <bo@example.com>',
            "<@relay.example:bo@example.com>",
            "< bo@example.com >",
            '"bo example"@example.com',
            "bo@[192.0.2.1]",
            "bo@.example.com",
            "bo@example..com",
            "bo@example.com.",
            "bo@-example.com",
            "bo@example-.com",
            "bo@exa_mple.com",
            f"bo@{'d' * 64}.com",
            ".bo@example.com",
            "bo.@example.com",
            "b..o@example.com",
            "bo@ed@example.com",
            # What a stranger's attack found: endless loops, broken headers, foreign errors.
            "a@[",
            ".:",
            ":;(",
            "( ).@",
            "(])b.ca@b.c",
            "(" * 30 + "x" + ")" * 30 + "b@example.com",
            "," * 120,
            '"' * 60 + "@b.c",
        ],
    )
    def test_what_is_not_exactly_one_address_is_refused(self, field, address):
        """A note to a panel is a note each."""
        given = {"sender": "ada@example.org", "to": "bo@example.com"} | {field: address}
        with pytest.raises(InvalidDetailError, match="takes one address; write it as bo@example") as caught:
            self.message.as_email(**given)
        assert (caught.value.field, caught.value.value) == (field, address)

    @pytest.mark.parametrize(
        ("address", "name"),
        [
            ("bo@example.com", ""),
            ("<bo@example.com>", ""),
            ("Bo <bo@example.com>", "Bo"),
            ("Bo Q. Example <bo@example.com>", "Bo Q. Example"),
            ('"Example, Bo" <bo@example.com>', "Example, Bo"),
            ('"Bo (she/her)" <bo@example.com>', "Bo (she/her)"),
            (r'"Bo \"B\" \\ Example"<bo@example.com>', r'Bo "B" \ Example'),
            ("Bo O'Brien-Smith & Co. <bo@example.com>", "Bo O'Brien-Smith & Co."),
            ('"" <bo@example.com>', ""),
            ("b" * 200 + " <bo@example.com>", "b" * 200),
            (" Bö Example  <bo@example.com> ", "Bö Example"),
        ],
    )
    def test_an_address_may_have_a_name(self, address, name):
        """As people and mail clients write them."""
        (read,) = self.message.as_email(address, address)["To"].addresses
        assert (read.display_name, read.addr_spec) == (name, "bo@example.com")

    @pytest.mark.parametrize("field", ["sender", "to"])
    @pytest.mark.parametrize(
        ("address", "reason"),
        [
            ('"=?utf-8?q?a=0aBcc:_x?=" <bo@example.com>', "the name in it is encoded"),
            ("=?utf-8?b?////?= <a@b.c>", "the name in it is encoded"),
            ('"Bo  Example" <bo@example.com>', "the name in it is encoded, has blanks in a row"),
            ('" Bo" <bo@example.com>', "the name in it is encoded, has blanks in a row"),
            ("b." + " " * 73 + "c <a@b>", "the name in it is encoded, has blanks in a row"),
            ("b" * 201 + " <bo@example.com>", "the name in it .* has more than 200 characters"),
            ("é@" + "é" * 21, "its domain has letters beyond ASCII; write it as the DNS has it, xn--"),
            ("Bo <bo@bücher.example>", "its domain has letters beyond ASCII"),
            ("zoë@b.c", "it has letters beyond ASCII before the @, .*; pass smtputf8=True"),
            ("b" * 65 + "@example.com", "an address has 254 octets at most, 64 of them before the @"),
            ("b@" + ".".join(["d" * 63] * 3) + "." + "d" * 61, "an address has 254 octets at most"),
            ("(" * 300 + "x" + ")" * 300 + "b@example.com", "an address has 254 octets at most"),
            ("," * 16_000, "an address has 254 octets at most"),
            ('"' * 8_000 + "@b.c", "an address has 254 octets at most"),
        ],
    )
    def test_an_address_that_would_not_arrive_says_why(self, field, address, reason):
        """With what to write instead."""
        given = {"sender": "ada@example.org", "to": "bo@example.com"} | {field: address}
        with pytest.raises(InvalidDetailError, match=f"^{field} is .*, but {reason}") as caught:
            self.message.as_email(**given)
        assert (caught.value.field, caught.value.value) == (field, address)

    @pytest.mark.parametrize(
        "address",
        [
            "b" * 64 + "@example.com",
            "b@" + ".".join(["d" * 63] * 3) + "." + "d" * 60,
            "b.o+jobs!#$%&'*-/=?^_`{|}~@example.com",
            "bo@xn--bcher-kva.example",
            "bo@localhost",
            "bo@3.example",
        ],
    )
    def test_an_address_may_be_as_the_standards_have_it(self, address):
        """To the last octet."""
        read = message_from_bytes(self.message.as_email(address, f"Bo <{address}>").as_bytes())
        assert read["From"] == address
        assert getaddresses([read["To"].replace("\n", "")]) == [("Bo", address)]

    @pytest.mark.parametrize("field", ["sender", "to"])
    @pytest.mark.parametrize("address", ["bo@example.com\nBcc: x@example.org", "Bo\r\n <bo@example.com>"])
    def test_a_line_break_in_an_address_is_refused(self, field, address):
        """That is how a header is smuggled in."""
        given = {"sender": "ada@example.org", "to": "bo@example.com"} | {field: address}
        with pytest.raises(InvalidDetailError, match=r"has no line breaks .*; remove U\+000[AD]"):
            self.message.as_email(**given)

    @pytest.mark.parametrize("field", ["sender", "to"])
    @pytest.mark.parametrize(
        "address",
        ["b." + " " * 73 + "\u200e<a@b>", "(]\u200e)b.ca@b.c", "\u200e@example.com", "b\u200eo@example.com"],
    )
    def test_what_nobody_sees_is_no_address(self, field, address):
        """The first of these kept Python 3.13.0 busy for ever."""
        given = {"sender": "ada@example.org", "to": "bo@example.com"} | {field: address}
        with pytest.raises(InvalidDetailError, match=f"^{field} is ") as caught:
            self.message.as_email(**given)
        assert caught.value.field == field

    @pytest.mark.parametrize("address", [None, 3, ["bo@example.com"]])
    def test_what_is_no_text_is_no_address(self, address):
        """Both ways out say so alike."""
        with pytest.raises(InvalidDetailError, match="but it takes text"):
            self.message.as_email("ada@example.org", address)
        with pytest.raises(InvalidDetailError, match="but it takes text"):
            self.message.mailto(address)

    @pytest.mark.parametrize(
        "name", ["Елена Сергеевна Иванова-Петрова", "יעל בת־שבע לוי", "Zoë Größe-Übermann y Núñez"]
    )
    def test_long_names_arrive_whole(self, name):
        """The e-mail package by itself loses spaces in them."""
        mail = self.message.as_email(f"{name} <zoe@example.org>", f"{name} <bo@example.com>")
        read = message_from_bytes(mail.as_bytes(policy=mail_policy.SMTP))
        for header in ("From", "To"):
            ((encoded, _),) = getaddresses([read[header].replace("\r\n", "")])
            assert str(make_header(decode_header(encoded))) == name

    def test_a_subject_arrives_whole(self):
        """One in which the e-mail package by itself loses a space."""
        topic = "l\u2019évaluation été l\u2019évaluation des l\u2019évaluation façon où le la"
        subject = f"Thank you for talking about {topic}"
        mail = Message(Action.SEND_THANK_YOU, Channel.INMAIL, subject, "Hi Bo,").as_email(
            "a@x.org", "b@x.org"
        )
        for policy in (mail_policy.default, mail_policy.SMTP, mail_policy.SMTPUTF8):
            data = mail.as_bytes(policy=policy)
            assert BytesParser(policy=mail_policy.default).parsebytes(data)["Subject"] == subject
            assert max(map(len, data.splitlines())) <= 78

    def test_a_subject_whose_first_line_would_be_empty_arrives_whole(self):
        """Where the package moves all of it to the next line, a reader would find a blank before it."""
        subject = f"Question about the {'0' * 24} role at {'0' * 18}"
        mail = Message(Action.CHECK_IN, Channel.INMAIL, subject, "Hi Bo,").as_email(
            "ada@example.org", "bo@example.com"
        )
        read = BytesParser(policy=mail_policy.default).parsebytes(mail.as_bytes())
        assert read["Subject"] == subject

    def test_a_subject_that_looks_encoded_is_taken_for_what_it_is(self):
        """The e-mail package by itself would decode it and write the line that is hidden in it."""
        subject = "Thank you for =?utf-8?q?=0aBcc:_x@example.org?="
        mail = Message(Action.SEND_THANK_YOU, Channel.EMAIL, subject, "Hi Bo,").as_email("a@x.org", "b@x.org")
        read = BytesParser(policy=mail_policy.default).parsebytes(mail.as_bytes())
        assert mail["Subject"] == read["Subject"] == subject
        assert "Bcc" not in read

    def test_a_subject_with_a_line_break_is_refused(self):
        """A composer writes none, and by hand no such message can be built; one that was is not sent."""
        with pytest.raises(InvalidDetailError, match=r"^subject is .* remove U\+000A$"):
            Message(Action.SEND_THANK_YOU, Channel.EMAIL, "Thanks\nBcc: x@example.org", "Hi Bo,")
        message = attrs.evolve(self.message)
        object.__setattr__(message, "subject", "Thanks\nBcc: x@example.org")
        with pytest.raises(InvalidDetailError, match=r"^subject is .* remove U\+000A$"):
            message.as_email("ada@example.org", "bo@example.com")

    def test_you_may_go_on_with_it(self):
        """Add what is yours to add; your own headers fold as the e-mail package folds them."""
        mail = self.message.as_email("ada@example.org", "bo@example.com")
        mail["Cc"] = "Zoë <zoe@example.org>, Ed <ed@example.org>"
        mail["X-Note"] = "Größe"
        read = BytesParser(policy=mail_policy.default).parsebytes(mail.as_bytes())
        assert [address.display_name for address in read["Cc"].addresses] == ["Zoë", "Ed"]
        assert read["X-Note"] == "Größe"

    def test_an_address_beyond_ascii_is_for_servers_that_take_it(self):
        """By a policy that writes it as it is; one of ASCII goes out as ever."""
        mail = self.message.as_email("Zoë <zoë@example.org>", "bo@example.com", smtputf8=True)
        assert "<zoë@example.org>".encode() in mail.as_bytes()
        assert self.message.mailto("zoë@example.org", smtputf8=True).startswith(
            "mailto:zo%C3%AB@example.org?"
        )
        plain = self.message.as_email("ada@example.org", "bo@example.com", smtputf8=True)
        assert plain.as_bytes() == self.message.as_email("ada@example.org", "bo@example.com").as_bytes()

    @pytest.mark.parametrize(
        "address", ["z\u200boë@example.org", "z\u00a0ë@example.org", "zoë@bücher.example"]
    )
    def test_beyond_ascii_not_everything_goes(self, address):
        """What nobody sees stays out, and a domain is the DNS's."""
        with pytest.raises(InvalidDetailError, match=r"^to is "):
            self.message.as_email("ada@example.org", address, smtputf8=True)
        with pytest.raises(InvalidDetailError, match=r"^to is "):
            self.message.mailto(address, smtputf8=True)

    @pytest.mark.parametrize(
        "channel", [channel for channel in Channel if channel not in {Channel.EMAIL, Channel.INMAIL}]
    )
    def test_only_what_has_a_subject_becomes_an_email(self, channel):
        """A LinkedIn note sent by e-mail would be the wrong text."""
        message = thank_you_note(Details(**GIVEN), channel=channel)
        for attempt in (lambda: message.as_email("a@x.org", "b@x.org"), lambda: message.mailto("b@x.org")):
            with pytest.raises(InvalidDetailError) as caught:
                attempt()
            assert str(caught.value) == (
                f"channel is {channel}, but an e-mail has a subject and this has none; "
                "compose the message with channel=Channel.EMAIL"
            )
            assert (caught.value.field, caught.value.value) == ("channel", channel)


class TestMailto:
    """A URL that opens the message in a mail client."""

    message = Message(Action.SEND_THANK_YOU, Channel.EMAIL, "A & B = C?", "Hi Bo,\n\n100 % \N{PARTY POPPER}")

    def test_it_is_a_url_as_rfc_6068_has_it(self):
        """Everything but the address is quoted, and lines end as in an e-mail."""
        assert self.message.mailto("bo+jobs@example.com") == (
            "mailto:bo%2Bjobs@example.com?subject=A%20%26%20B%20%3D%20C%3F"
            "&body=Hi%20Bo%2C%0D%0A%0D%0A100%20%25%20%F0%9F%8E%89"
        )

    @pytest.mark.parametrize(
        "address",
        [
            *("", "Bo", "bo@", "@example.com", "a@x.org,b@x.org", "Bo <bo@x.org>", "<bo@x.org>", "a b@x.org"),
            *("a@x.org;b@x.org", "bo@x.org?bcc=y", "bo@x.org&cc=y", "bo@x.org#", "a@[", '"a b"@x.org'),
        ],
    )
    def test_what_is_not_exactly_one_address_is_refused(self, address):
        """A name has no place in it, nor has a second address."""
        with pytest.raises(InvalidDetailError) as caught:
            self.message.mailto(address)
        assert str(caught.value) == f"to is {address!r}, but it takes one address; write it as bo@example.com"
        assert (caught.value.field, caught.value.value) == ("to", address)

    def test_a_line_break_is_no_part_of_an_address(self):
        """The error names the argument."""
        with pytest.raises(InvalidDetailError, match="to is ") as caught:
            self.message.mailto("bo@example.com\nbcc")
        assert caught.value.field == "to"

    @pytest.mark.parametrize("sign", ["\r\n", "\n", "\x00", "\u2028", "\u202e", "\ud800"])
    def test_a_subject_cannot_add_a_field(self, sign):
        """No mail client has to be trusted with a line break; an e-mail refuses the same."""
        subject = f"Hi{sign}Bcc: evil@example.com"
        reason = rf"^subject is .*; remove U\+{ord(sign[0]):04X}$"
        with pytest.raises(InvalidDetailError, match=reason):
            Message(Action.CHECK_IN, Channel.EMAIL, subject, "x").mailto("bo@example.com")
        with pytest.raises(InvalidDetailError, match=reason):
            Message(Action.CHECK_IN, Channel.EMAIL, subject, "x").as_email("a@x.org", "b@x.org")

    def test_lines_end_one_way(self):
        """However the body ends them."""
        message = Message(Action.CHECK_IN, Channel.EMAIL, "Hi", "Hi Bo,\r\nA\rB\nC")
        assert message.mailto("b@x.org").endswith("&body=Hi%20Bo%2C%0D%0AA%0D%0AB%0D%0AC")
        assert message.as_email("a@x.org", "b@x.org").get_content() == "Hi Bo,\nA\nB\nC\n"

    def test_an_address_cannot_add_a_field(self):
        """What would start another field is quoted."""
        either = Message(Action.SEND_THANK_YOU, Channel.EMAIL, "and/or", "Hi Bo,\n\nMonday/Tuesday")
        assert either.mailto("bo@example.com").endswith(
            "?subject=and%2For&body=Hi%20Bo%2C%0D%0A%0D%0AMonday%2FTuesday"
        )
        url = self.message.mailto("bo?bcc=x&cc=y@example.com")
        assert url.startswith("mailto:bo%3Fbcc%3Dx%26cc%3Dy@example.com?subject=")


def test_composing_imports_no_email_package():
    """It costs more than all of netiquette, and most messages never become an e-mail."""
    script = (
        "import sys\n"
        "from netiquette import Details, thank_you_note\n"
        "note = thank_you_note(Details(candidate_name='A B', contact_name='C D', topic='the audit trail'))\n"
        "assert not {'email', 'email.message', 'urllib.parse'} & {*sys.modules}\n"
        "note.as_email('a@example.org', 'c@example.org')\n"
        "assert 'email.message' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-S", "-c", script], check=True, env={"PYTHONPATH": ":".join(sys.path)})
