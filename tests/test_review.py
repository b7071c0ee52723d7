"""What the reviewer finds, where exactly, and what is only courtesy.

In many texts here what is found stands between guillemets, which are taken out before the text is reviewed.
"""

# ruff: noqa: E501  a text is shown as it is reviewed
# ruff: noqa: RUF001  and with the quotes that people type

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    Action,
    Channel,
    Details,
    Finding,
    Grounds,
    Guideline,
    InterviewState,
    InvalidDetailError,
    Severity,
    Stage,
    Tone,
    decide,
    review,
    thank_you_note,
)
from netiquette._languages.english.reviewing import REVIEWING
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._vocabulary.told import told
from netiquette.strategies import details as any_details
from tests.made import ADA

TODAY = date(2026, 11, 22)

SPECIFIC = "Thank you for explaining how the ledger replays its snapshots."
ORDER = list(GUIDELINES)


def letter(*said, to="Hi Bo,", sign="Best wishes,\nAda Sample"):
    """A thank-you note that is fine but for what it is given."""
    return "\n\n".join(part for part in (to, " ".join((SPECIFIC, *said)), sign) if part)


def marked(text):
    """Return a text without its guillemets, and the spans between them."""
    plain, opened, spans = "", 0, []
    for part in re.split("([«»])", text):
        if part == "«":
            opened = len(plain)
        elif part == "»":
            spans.append((opened, len(plain)))
        else:
            plain += part
    return plain, spans


def faults(text, action=Action.SEND_THANK_YOU, **known):
    """Return what is found and where, in short."""
    return [(finding.code, finding.span) for finding in review(text, action, **known)]


def codes(text, action=Action.SEND_THANK_YOU, **known):
    """Return what is found."""
    return [finding.code for finding in review(text, action, **known)]


def alone(code, text, action=Action.SEND_THANK_YOU, **known):
    """Assert that a text has this one fault where it is marked, and no other."""
    text, spans = marked(text)
    findings = review(text, action, **known)
    assert [(finding.code, finding.span) for finding in findings] == [(code, span) for span in spans]
    for finding in findings:
        assert finding.severity is GUIDELINES[code].severity
        assert finding.rule is GUIDELINES[code]
    return findings


class TestAFinding:
    """It says what is wrong, how badly, why, where, and by which guideline."""

    def test_of_a_bad_text(self):
        """The example of the docstring, in full."""
        findings = review("Dear [Name], just checking in!!! I can't wait to start.", "check_in")
        assert [attrs.astuple(finding)[:4] for finding in findings] == snapshot(
            [
                ("unsigned", Severity.WARNING, "A letter ends with the name of whoever wrote it.", (0, 55)),
                ("placeholder", Severity.ERROR, "A blank was never filled in.", (5, 11)),
                (
                    "stock-phrase",
                    Severity.WARNING,
                    "Everybody gets this sentence, so it says nothing; say it in your own words.",
                    (13, 29),
                ),
                (
                    "shouting",
                    Severity.WARNING,
                    "Capitals, rows of exclamation marks and rows of emoji read as shouting.",
                    (29, 32),
                ),
                (
                    "presumes-job",
                    Severity.WARNING,
                    "It speaks as if the job were yours, and nobody has offered it.",
                    (35, 54),
                ),
            ]
        )
        assert all(finding.rule is GUIDELINES[finding.code] for finding in findings)

    def test_is_plain_data(self):
        """Frozen and hashable, and of our public types."""
        (finding,) = review(letter("[Name]"), "send_thank_you")
        assert type(finding) is Finding
        assert type(finding.rule) is Guideline
        assert len({finding, *review(letter("[Name]"), "send_thank_you")}) == 1
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            finding.severity = Severity.ADVICE

    def test_of_nothing_is_an_empty_tuple(self):
        assert review(letter(), "send_thank_you") == ()


class TestGrounds:
    """Every finding says how it is known, whatever it offends against."""

    @pytest.mark.parametrize("row", GUIDELINES.values(), ids=lambda row: row.id)
    def test_are_those_of_the_guideline(self, row):
        finding = Finding(row.id, row.severity, row.says, (0, 1), row)
        assert finding.grounds is row.grounds

    @pytest.mark.parametrize("rule", CAUTIOUS.connecting, ids=lambda rule: rule.id)
    def test_are_facts_where_a_rule_of_the_policy_says_so(self, rule):
        """It applies to the state, and a state is made of facts."""
        finding = Finding("premature", Severity.ERROR, rule.says, (0, 1), rule)
        assert finding.grounds is Grounds.FACTS

    def test_are_said_by_the_one_that_has_no_guideline(self):
        (finding,) = review(letter("I'll connect on LinkedIn."), "send_thank_you")
        assert (finding.code, finding.rule.id) == ("premature", "await-the-decision")
        assert finding.grounds is Grounds.FACTS


class TestWhatAnybodyCanSee:
    """Blanks, markup, hidden signs, noise and length need no language."""

    @pytest.mark.parametrize(
        "said",
        [
            "«[Name]» and «[Company Name]»",
            "«{company}» or «{{ role }}»",
            "the «<name of the tool>»",
            "«XXX» and «xxxx»",
            "«XXth»",
            "on the «____»",
            "and «.....»",
            "«TBD», «TBC», «TODO» and «FIXME»",
            "«lorem ipsum» and «Lorem Ipsum»",
            "«(insert name here)» and «(Role)»",
            "«Your Name», «Recipient's Name», «Hiring Manager’s Full Name»",
            "As a «Job Title» one reads the ledger and its snapshots differently.",
            "«insert your own hook here»",
            "«$name», «${company}», «%first_name%» and «%(role)s»",
            "Dear «None», welcome «undefined»!",
        ],
    )
    def test_a_blank_that_was_never_filled_in(self, said):
        alone("placeholder", letter(said))

    @pytest.mark.parametrize(
        "said",
        [
            "The array is a[].",
            "It works... mostly....",
            "The XXL and the XX ones.",
            "It cost $500 or 20% more.",
            "Write to <ada@example.org> or see <https://example.org>.",
            "None of us knew, and nobody (see below) did.",
            "You may insert it there.",
            "Your names for the ledgers.",
            "The snake_case of it.",
        ],
    )
    def test_what_only_looks_like_one(self, said):
        assert faults(letter(said)) == []

    @pytest.mark.parametrize(
        "said",
        [
            "«**bold**»",
            "see «[the slides](https://example.org)»",
            "the «__real__» thing",
            "as in «```»python",
            "then</«p>".replace("</«p>", "«</ul>»"),
            "\n«## T»he ledger",
            "\n«---»\nand the rest",
            "\n«===»\n«***»",
        ],
    )
    def test_the_markup_of_a_writing_tool(self, said):
        alone("chatbot", letter(said))

    @pytest.mark.parametrize(
        "said", ["2 ** 3 ** 4", "the #1 ledger", "one -- two --- three", "a __init__.py"]
    )
    def test_signs_that_are_no_markup(self, said):
        assert faults(letter(said)) == []

    @pytest.mark.parametrize("sign", ["\u2017", "\u201b", "\u2023", "\u2032", "\u2100"])
    def test_a_sign_that_stands_for_no_byte(self, sign):
        """Nothing went through the wrong code, where there is no such code."""
        assert faults(letter(f"The cafe \u00c2{sign} ledger.")) == []

    @pytest.mark.parametrize(
        "code",
        [0, 0x85, 0xAD, 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xFFFD, 0xD800, 0xDFFF, 0xE0041],
    )
    def test_a_character_that_nobody_sees(self, code):
        """The message names it, because nobody could find it otherwise."""
        (finding,) = alone("hidden-character", letter(f"The ledger«{chr(code)}» works."))
        assert finding.message == f"Nobody sees U+{code:04X}; remove it."

    def test_a_joiner_between_latin_letters(self):
        alone("hidden-character", letter("The led«\u200c»ger."))

    @pytest.mark.parametrize("said", ["نرگس\u200cپور", "👩\u200d👧", "\u200fדנה", "tabs\tand\nlines"])
    def test_signs_that_belong_to_a_script(self, said):
        assert faults(letter(said)) == []

    @pytest.mark.parametrize(
        "said",
        [
            "Great«!!»",
            "Really«?!» Is it«!?»",
            "It was ok«???»",
            "Good! Thanks! Bye«!»",
            "«🎉🎉»",
            "«🎉» then «🚀» then «✨»",
            "«👍🏽 ☀️»",
            "I «REALLY» liked it.",
            "«THE» ledger «AND» the rest.",
            "I «CAN'T» say.",
        ],
    )
    def test_shouting(self, said):
        alone("shouting", letter(said))

    @pytest.mark.parametrize(
        "said",
        [
            "What a ledger! I liked it!",
            "One 🎉 and another 🎉.",
            "👨‍👩‍👧 is one.",
            "NASA, IBM, SQL and the US.",
            "It is THE ledger.",
            "IT is fine, WE said.",
            "It was ok?? I think.",
        ],
    )
    def test_liveliness(self, said):
        assert faults(letter(said)) == []

    @pytest.mark.parametrize(("words", "found"), [(250, []), (251, ["essay"])])
    def test_an_essay_has_more_than_250_words(self, words, found):
        """It is told how many."""
        text = letter()
        text = letter(" ".join(["ledger"] * (words - len(re.findall(r"\w+", text)))))
        assert codes(text) == found
        for finding in review(text, "send_thank_you"):
            assert finding.message == "It has 251 words; a few sentences say more."
            assert (finding.severity, finding.span) == (Severity.ADVICE, (0, len(text)))


class TestLimits:
    """What doesn't fit is an error, with how much too long it is."""

    def test_are_those_of_the_channel(self):
        text = letter("The snapshots were new to me." * 8)
        (finding,) = review(text, "send_thank_you", channel="linkedin_note_paid")
        assert finding.code == "over-limit"
        assert finding.severity is Severity.ERROR
        assert finding.span == (0, len(text))
        assert (
            finding.message
            == f"It has {len(text)} characters, {len(text) - 300} more than fit (linkedin_note_paid)."
        )
        assert finding.rule is GUIDELINES["over-limit"]

    def test_fit_to_the_last_character(self):
        text = letter()
        assert faults(text, limit=len(text)) == []
        assert codes(text, limit=len(text) - 1) == ["over-limit"]
        assert codes(text, limit=0) == ["over-limit"]

    def test_given_by_the_caller_go_before_those_of_the_channel(self):
        text = letter("The snapshots were new to me." * 8)
        assert faults(text, channel="linkedin_note_paid", limit=1000) == []

    def test_may_be_any_whole_number(self):
        """Such as NumPy's."""

        class Whole:
            def __index__(self):
                return 10

        (finding,) = review(letter(), "send_thank_you", limit=Whole())
        assert (
            finding.message
            == f"It has {len(letter())} characters, {len(letter()) - 10} more than fit (email)."
        )

    def test_an_email_has_none(self):
        assert faults(letter("\n" * 10_000)) == []

    def test_count_as_the_composers_do(self):
        """UTF-16 code units; the span counts characters, as Python does."""
        text = letter("🎉")
        (finding,) = review(text, "send_thank_you", limit=0)
        assert finding.message.startswith(f"It has {len(text) + 1} characters")
        assert finding.span == (0, len(text))

    @pytest.mark.parametrize("action", Action)
    def test_without_a_channel_are_those_where_the_composer_would_send_it(self, action):
        limit = action.facts.channel.facts.limit
        text = letter("ledger " * 50)
        assert ("over-limit" in codes(text, action)) == (limit is not None and len(text) > limit)


class TestToWhom:
    """A note is for one person, and they have a name."""

    @pytest.mark.parametrize(
        ("greeting", "group", "stop"),
        [
            ("Hi ", "all", ","),
            ("Hello ", "Team", "!"),
            ("Dear ", "Colleagues and Friends", ","),
            ("Good morning ", "everyone", ""),
            ("Hi ", "Bo and Cyd", ","),
            ("Dear ", "Bo, Cyd & Di", ":"),
            ("Hi ", "Bo/Cyd", ""),
        ],
    )
    @pytest.mark.parametrize("known", [{}, {"details": ADA}, {"channel": "spoken"}])
    def test_several_at_once_are_a_group(self, greeting, group, stop, known):
        """Whether or not one of them is the right one."""
        text = letter(to=greeting + group + stop)
        (finding,) = review(text, "send_thank_you", **known)
        assert (finding.code, finding.severity) == ("group-mail", Severity.WARNING)
        assert text[slice(*finding.span)].strip(" ,:\n") == group

    @pytest.mark.parametrize("said", ["«Thank you all for» coming.", "It was good to meet «both of you»."])
    def test_so_are_those_who_are_thanked_at_once(self, said):
        alone("group-mail", letter(said))

    @pytest.mark.parametrize(
        "to",
        [
            "Hi Bo,",
            "hi bo,",
            "HI BO!",
            "Good afternoon Bo",
            "Bo,",
            "Bo - one thing:",
            "Thank you, Bo.",
            "Thank you so much, Bo, for everything.",
            "I met Dr. Example.",
            "Dear Dr. Example,",
            "Dear Prof Dr Ödegaard-Núñez:",
            "Dear Ms. van der Berg,",
            "Hi O’Brien,",
            "Hi 田中さん,",
            "Hi Bo. Thanks",
            "Hi Bo Thank you",
            "Hi Bo and team,",
            "Hi Bo thank you",
        ],
    )
    def test_one_by_name_is_as_it_should_be(self, to):
        assert faults(letter(to=to)) == []

    @pytest.mark.parametrize("to", ["", "Hi,", "Hey!", "Hi there,", "Hello Recruiter,", "Greetings."])
    @pytest.mark.parametrize("known", [{}, {"details": ADA}])
    def test_no_name_is_nobody(self, to, known):
        """Aloud one needs none."""
        text = letter(to=to)
        assert faults(text, **known) == [("nobody-named", (0, len(text)))]
        assert faults(text, channel=Channel.SPOKEN, **known) == []

    @pytest.mark.parametrize("to", ["«Dear Sir» or Madam,", "«Dear Madam»,"])
    def test_a_form_of_address_for_nobody_is_a_stock_phrase_too(self, to):
        text, (span,) = marked(letter(to=to))
        assert faults(text) == [("stock-phrase", span), ("nobody-named", (0, len(text)))]

    @pytest.mark.parametrize(
        "to",
        [
            "Hi «Cy»,",
            "Dear Dr. «Cyd»,",
            "hi «cy»,",
            "«Cy»,",
            "«Cy» - thank you.",
            "Hi «Ada»,",
            "Hi «Cyd Delta» - yes",
        ],
    )
    def test_somebody_elses_name_is_wrong(self, to):
        alone("wrong-name", letter(to=to), details=ADA)
        alone("wrong-name", letter(to=to), details=ADA, channel="spoken")

    @pytest.mark.parametrize(
        "to", ["Hi Bo,", "Hi Bobby,", "Dear Example,", "Dear Ms. Example,", "hi bo,", "You said so, Bo."]
    )
    def test_the_name_or_a_short_form_of_it_is_right(self, to):
        assert faults(letter(to=to), details=ADA) == []

    @pytest.mark.parametrize("to", ["Hi Cyd,", "Dear Dr. Delta,", "Hi Eve,"])
    def test_every_name_that_was_given_is_right(self, to):
        """Given name, family name and title, and whoever passes it on."""
        details = attrs.evolve(
            ADA, contact_given_name="Cyd", contact_family_name="Delta", contact_title="Dr.", via_name="Eve"
        )
        assert faults(letter(to=to), details=details) == []

    def test_a_name_anywhere_will_do(self):
        """Who is talked of by name is not nobody."""
        assert (
            faults(letter("It was good to meet you, and Example is rare as a name.", to=""), details=ADA)
            == []
        )

    def test_a_name_without_letters_is_found_as_it_stands(self):
        details = attrs.evolve(ADA, contact_name="🦊 !")
        assert faults(letter(to="🦊 !"), details=details) == []

    def test_a_greeting_within_the_text_is_none(self):
        """Only where a line begins, and early."""
        text = letter(to="As I said to Cy:\n\nHi Bo,")
        assert faults(text, details=ADA) == []
        text = letter("ledger " * 60 + "\nHi Cy,")
        assert faults(text, details=ADA) == []


class TestFromWhom:
    """A letter ends with the name of whoever wrote it."""

    @pytest.mark.parametrize(
        "sign",
        [
            "Ada",
            "Best, Ada",
            "Thanks! Ada",
            "- Ada",
            "Regards,\nSample, Ada",
            "Best wishes,\nAda Sample\nhttps://example.org/~ada/",
            "Best wishes,\nADA SAMPLE  \n\n",
        ],
    )
    @pytest.mark.parametrize("known", [{}, {"details": ADA}])
    def test_a_name_at_the_end_signs_it(self, sign, known):
        assert faults(letter(sign=sign), **known) == []

    @pytest.mark.parametrize(
        "sign",
        [
            "",
            "Best wishes,",
            "Cheers!",
            "Best wishes,\nThe Team",
            "Best,\n🙂",
            "Yours,\nOne who has liked your ledgers for years",
        ],
    )
    @pytest.mark.parametrize("known", [{}, {"details": ADA}])
    def test_nothing_of_the_kind_does_not(self, sign, known):
        text = letter(sign=sign)
        assert faults(text, **known) == [("unsigned", (0, len(text)))]

    def test_far_from_the_end_it_is_no_signature(self):
        """A line of it, too long to be a name, hides what stands above."""
        text = letter(
            sign="Ada Sample\n\n" + "The ledger and its snapshots were new to me, " * 8 + "and so on."
        )
        assert faults(text) == [("unsigned", (0, len(text)))]
        text = letter(sign="Ada Sample\n" + "and so on.\n" * 6)
        assert faults(text) == [("unsigned", (0, len(text)))]

    @pytest.mark.parametrize("channel", Channel)
    def test_only_letters_are_signed(self, channel):
        signed = channel not in {Channel.EMAIL, Channel.INMAIL}
        assert (faults(letter(sign=""), channel=channel) == []) == signed

    @pytest.mark.parametrize("text", [letter(sign="Best wishes,\n«Cyd Delta»"), letter("«Cyd»", sign="")])
    def test_somebody_elses_name_is_wrong(self, text):
        """On a line of its own or after the last sentence; where nobody said whose it is, it is anybody's."""
        alone("wrong-name", text, details=ADA)
        assert faults(marked(text)[0]) == []

    @pytest.mark.parametrize(
        "sign", ["Sent by the mail of Ada", "A. Sample", "Adalbert", "Cyd of the ledger team there"]
    )
    def test_what_may_be_yours_is_not(self, sign):
        assert "wrong-name" not in codes(letter(sign=sign), details=ADA)


class TestTheCompany:
    """The one that hires, and no other."""

    @pytest.mark.parametrize(
        "said",
        [
            "The role at «Globex» is new.",
            "I would like to join «Globex Labs» soon.",
            "The position of senior engineer at «Initech» is new.",
            "The vacancy at «acme».".replace("«acme»", "«Zeta» and Acme"),
        ],
    )
    def test_another_one_is_wrong(self, said):
        alone("wrong-company", letter(said), details=ADA)
        assert "wrong-company" not in codes(marked(letter(said))[0])
        assert "wrong-company" not in codes(marked(letter(said))[0], details=attrs.evolve(ADA, company=""))

    @pytest.mark.parametrize(
        "said",
        [
            "The role at Acme.",
            "The role at ACME Corp.",
            "The role at New Acme.",
            "The team at lunch.",
            "The job at The Ledger.",
            "In my previous role at Globex I learned much.",
            "When I was joining Globex, ledgers were new.",
        ],
    )
    def test_the_right_one_or_an_earlier_one_is_not(self, said):
        assert faults(letter(said), details=ADA) == []

    def test_its_initials_are_right(self):
        details = attrs.evolve(ADA, company="International Ledger Makers")
        assert faults(letter("The role at ILM is new."), details=details) == []

    def test_one_without_letters_is_none_of_them(self):
        alone(
            "wrong-company", letter("The role at «Globex» is new."), details=attrs.evolve(ADA, company="+++")
        )


class TestSomethingSpecific:
    """A note that could go to anybody says nothing."""

    ANYBODY = "Hi Bo,\n\nThank you for your time. I enjoyed our conversation about the role.{}\n\nBest wishes,\nAda Sample"

    @pytest.mark.parametrize("action", Action)
    def test_is_asked_of_what_goes_from_person_to_person(self, action):
        """Whoever waits for an answer has said it before."""
        text = self.ANYBODY.format("")
        asked = action in {
            Action.SEND_THANK_YOU,
            Action.SEND_INVITATION,
            Action.ACCEPT_INVITATION,
            Action.KEEP_IN_TOUCH,
        }
        assert faults(text, action) == [("nothing-specific", (0, len(text)))] * asked

    @pytest.mark.parametrize(
        "said",
        ["", " 2026 42 km.", " I work as a Surgeon at Globex, in the nursing role.", " It was a pleasure."],
    )
    def test_takes_a_word_that_could_not_be_said_to_anybody(self, said):
        """The company, the position, numbers and little words are none."""
        assert codes(self.ANYBODY.format(said)) == ["nothing-specific"]
        assert codes(self.ANYBODY.format(said + " I now see how ledgers differ.")) == []

    def test_greeting_and_signature_are_not_it(self):
        text = "Dear Zebedee Quux,\n\nThank you for your time.\n\nBest wishes,\nArchibald Quince"
        assert codes(text) == ["nothing-specific"]
        assert codes("Thank you for your time.", channel="spoken") == ["nothing-specific"]

    @pytest.mark.parametrize(
        "said", [" It was the move to event sourcing.", " Event stores!", " SOURCING it is."]
    )
    def test_the_topic_or_a_word_of_it_is_enough(self, said):
        assert codes(self.ANYBODY.format(said), details=ADA) == []

    def test_whoever_passes_thanks_on_was_not_there(self):
        """Thanks to somebody else, and a note to the contact that only names who arranged it, are others."""
        text = "Hi {},\n\nPlease thank {} for {}.\n\nAda Sample"
        details = attrs.evolve(ADA, contact_name="Bo Example", via_name="Cy Young")
        assert codes(text.format("Cy", "Bo Example", "me"), details=details) == []
        assert codes(text.format("Cy", "Bo", "me"), details=details) == []
        for to, of in (("Bo", "Cy Young"), ("Cy", "all")):
            assert codes(text.format(to, of, "me"), details=details) == ["nothing-specific"]
        also = "Hi Cy,\n\nAlso, thank you for your time.\n\nAda Sample"
        assert codes(also, details=attrs.evolve(details, contact_name="Al")) == ["nothing-specific"]

    def test_an_invitation_is_short_and_may_say_where_you_met(self):
        """Company or position, where they are known."""
        text = "Hi Bo, I'd like to connect {}."
        assert codes(text.format("about ledgers"), Action.SEND_INVITATION) == []
        assert (
            codes(
                text.format("about ledgers"),
                Action.SEND_INVITATION,
                details=attrs.evolve(ADA, company="", position=""),
            )
            == []
        )
        assert codes(text.format("after our interview at Acme"), Action.SEND_INVITATION, details=ADA) == []
        assert codes(text.format("after our interview"), Action.SEND_INVITATION, details=ADA) == [
            "nothing-specific"
        ]
        assert codes(text.format("after our interview at Acme"), Action.ACCEPT_INVITATION, details=ADA) == [
            "nothing-specific"
        ]


PHRASES = [
    ("stock-phrase", "check_in", "I am «just checking in» on it."),
    ("stock-phrase", "send_message", "A «proven track record» is rare."),
    ("presumes-job", "send_thank_you", "I «look forward to joining» you."),
    ("presumes-job", "check_in", "I «can’t wait to start»."),
    ("presses", "check_in", "Please «let me know by Friday»."),
    ("presses", "check_in", "«Any update»?"),
    ("presses", "send_message", "I am «still waiting»."),
    ("asks-for-job", "send_invitation", "Please «vouch for me»."),
    ("asks-for-job", "keep_in_touch", "Please «keep an eye out for» it."),
    ("pay", "send_thank_you", "I wonder about «the salary»."),
    ("pay", "check_in", "I make «$90 an hour» or «120k base»."),
    ("bitter", "reply_to_rejection", "You «wasted my» week."),
    ("bitter", "send_message", "«I deserved better»."),
    ("reargues", "reply_to_rejection", "Please «reconsider»."),
    ("reargues", "reply_to_rejection", "«I'm convinced I am the best» one."),
    ("over-apologises", "check_in", "I am sorry this is late, and «sorry» for the noise."),
    ("over-apologises", "check_in", "«A thousand apologies»."),
    ("gift", "send_thank_you", "«I sent you a gift»."),
    ("begging", "check_in", "«I need this job»."),
    ("flattery", "send_message", "I am «in awe of you»."),
    ("disparages", "send_message", "«My boss was toxic»."),
    ("chatbot", "send_message", "«Certainly»!"),
    ("several-requests", "send_message", "Could you send me the slides? «Would you introduce me to Cyd?»"),
    ("several-requests", "send_message", "Could you send me the slides, and «introduce me» to Cyd?"),
]

COURTESY = [
    ("send_thank_you", "I look forward to hearing from you."),
    ("send_thank_you", "If you need anything else, please let me know."),
    ("send_thank_you", "I look forward to the ledger."),
    ("send_thank_you", "The salary survey and the pay review were new to me."),
    ("send_thank_you", "Should there be any questions, could I ask you to call?"),
    ("check_in", "I am sorry that this comes late."),
    ("check_in", "May I ask when you expect to decide?"),
    ("check_in", "Do you have any news?"),
    ("check_in", "Is there anything else you need? Could you say when you expect news?"),
    ("reply_to_rejection", "Thank you for letting me know. I wish you well."),
    ("reply_to_rejection", "I am disappointed, of course."),
    ("reply_to_offer", "Could we talk about the salary and the start date?"),
    ("reply_to_offer", "I look forward to joining the team."),
    ("send_message", "Could you tell me about the salary?"),
    ("send_message", "I am convinced I am the best one."),
    ("keep_in_touch", "I look forward to joining the meetup."),
    ("ask_permission", "May I send you an invitation on LinkedIn?"),
]


class TestWhatItSays:
    """A phrase gives a fault away; courtesy in nearly the same words is none."""

    @pytest.mark.parametrize(("code", "action", "said"), PHRASES)
    def test_a_fault(self, code, action, said):
        for finding in alone(code, letter(said), action, channel="email"):
            assert finding.message == GUIDELINES[code].says

    @pytest.mark.parametrize(("action", "said"), COURTESY)
    def test_courtesy(self, action, said):
        assert faults(letter(said), action, channel="email") == []

    @pytest.mark.parametrize(("code", "action", "said"), PHRASES)
    def test_quotes_and_capitals_make_no_difference(self, code, action, said):
        """A text is typed on a telephone or comes out of a word processor."""
        text = letter(said.replace("'", "’"))
        alone(code, text, action, channel="email")
        found = [
            span for name, span in faults(marked(text.upper())[0], action, channel="email") if name == code
        ]
        assert marked(text)[1] == [span for span in found if span != (0, len(marked(text)[0]))]

    def test_a_no_makes_arguing_of_what_was_confidence(self):
        """Only after a no."""
        text = letter("I'm convinced I am the best one.")
        for stage in Stage:
            found = "reargues" in codes(text, "send_message", state=InterviewState(stage))
            assert found == (stage in {Stage.REJECTED, Stage.CLOSED, Stage.RESCINDED})

    def test_requests_in_one_sentence_count_where_they_are_joined(self):
        """What merely explains the first one is none; nor is what overlaps it."""
        alone(
            "several-requests",
            letter("Could you send me the slides and also «call me» or «tell me when» you do?"),
            "send_message",
        )
        assert faults(letter("Could you call me when you tell me about it?"), "send_message") == []

    def test_each_question_is_a_request(self):
        alone("several-requests", letter("Is it new?\n«Was it hard?» I see. «Who wrote it?»"), "send_message")

    def test_of_faults_within_each_other_the_longest_is_told(self):
        """One fault is found once, however many phrases show it."""
        alone("flattery", letter("«You're simply the best»."), "send_message")
        alone("placeholder", letter("«[Your Name]»"))

    def test_two_guidelines_may_mind_the_same_words(self):
        """Each says why; they come in the order of the guidelines."""
        text, (span,) = marked(letter("«<b>»"))
        assert faults(text) == [("placeholder", span), ("chatbot", span)]
        assert ORDER.index("placeholder") < ORDER.index("chatbot")


class TestState:
    """How far the process has come decides what may be said."""

    JOINING = letter("I look forward to joining the team.")

    @pytest.mark.parametrize("stage", Stage)
    def test_speaking_of_the_job_presumes_it_until_it_is_offered(self, stage):
        found = codes(self.JOINING, state=InterviewState(stage))
        undecided = {
            *(Stage.INFORMATIONAL, Stage.APPLIED, Stage.SCREENING, Stage.SCHEDULED),
            *(Stage.INTERVIEWING, Stage.INTERVIEWED, Stage.ON_HOLD, Stage.NO_RESPONSE),
        }
        assert found == ["presumes-job"] * (stage in undecided)

    @pytest.mark.parametrize(
        ("action", "stage"),
        [
            ("send_thank_you", Stage.INTERVIEWED),
            ("check_in", Stage.INTERVIEWED),
            ("ask_permission", Stage.INTERVIEWED),
            ("reply_to_offer", Stage.OFFERED),
            ("reply_to_rejection", Stage.REJECTED),
            ("send_message", Stage.UNKNOWN),
            ("keep_in_touch", Stage.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize(
        "said", ["I look forward to joining the team.", "I'm convinced I am the best one."]
    )
    def test_without_one_it_is_the_natural_stage_of_the_action(self, action, stage, said):
        text = letter(said)
        assert faults(text, action, channel="email") == faults(
            text, action, channel="email", state=InterviewState(stage)
        )

    def test_dates_correct_the_stage(self):
        """As everywhere: an interview that has been means that they have not decided yet."""
        said = InterviewState(Stage.RESEARCHING)
        assert codes(self.JOINING, state=said, today=TODAY) == []
        held = attrs.evolve(said, interview_on=TODAY - timedelta(1))
        assert codes(self.JOINING, state=held, today=TODAY) == ["presumes-job"]


class TestTooSoon:
    """An invitation, or talk of one, where the policy says wait, carries the policy's rule."""

    INVITATION = "Hi Bo, I enjoyed hearing about the ledger and its snapshots. I'd be glad to connect."

    @pytest.mark.parametrize("stage", Stage)
    def test_an_invitation(self, stage):
        state = InterviewState(stage)
        decision = decide(state)
        findings = review(self.INVITATION, "send_invitation", state=state)
        if decision.connect:
            assert findings == ()
        else:
            (finding,) = findings
            assert finding.code == "premature"
            assert finding.severity is Severity.ERROR
            assert finding.rule == decision.rule
            assert finding.message == decision.rule.says
            assert finding.span == (0, len(self.INVITATION))

    def test_nor_against_a_no(self):
        """Refraining is not a time to ask either."""
        (finding,) = review(
            self.INVITATION, "send_invitation", state=InterviewState(Stage.REJECTED, permission="refused")
        )
        assert (finding.code, finding.rule.id) == ("premature", "respect-a-no")

    def test_an_invitation_out_of_the_blue_is_not_judged(self):
        """Nobody said how things stand."""
        assert faults(self.INVITATION, "send_invitation") == []

    def test_by_the_day(self):
        state = InterviewState(Stage.HIRED, invitation="withdrawn", invited_on=TODAY - timedelta(5))
        (finding,) = review(self.INVITATION, "send_invitation", state=state, today=TODAY)
        assert finding.rule.id == "wait-out-the-block"
        assert faults(self.INVITATION, "send_invitation", state=state, today=TODAY + timedelta(30)) == []
        moment = datetime(2026, 11, 22, 23, 59)  # noqa: DTZ001  a civil date, as people note it
        assert review(self.INVITATION, "send_invitation", state=state, today=moment) == (finding,)

    def test_by_the_policy(self):
        state = InterviewState(Stage.INTERVIEWED, contact="recruiter")
        assert faults(self.INVITATION, "send_invitation", state=state, policy=CAUTIOUS) == []
        (finding,) = review(self.INVITATION, "send_invitation", state=state, policy=FOUNDING)
        assert finding.rule == decide(state, policy=FOUNDING).rule

    @pytest.mark.parametrize("action", ["send_thank_you", "check_in"])
    def test_in_a_note_for_something_else(self, action):
        """Found where it stands, with or without a state."""
        text, (span,) = marked(letter("May I «add you on LinkedIn»?"))
        (finding,) = review(text, action)
        assert (finding.code, finding.span) == ("premature", span)
        assert finding.rule == decide(InterviewState(Stage.INTERVIEWED)).rule
        assert finding.message == finding.rule.says
        assert review(text, action, state=InterviewState(Stage.INTERVIEWED)) == (finding,)
        assert faults(text, action, state=InterviewState(Stage.OFFERED)) == []

    @pytest.mark.parametrize(
        "action", ["send_message", "keep_in_touch", "ask_permission", "accept_invitation"]
    )
    def test_is_not_asked_of_other_messages(self, action):
        assert faults(letter("May I add you on LinkedIn?"), action, channel="email") == []


class TestOthers:
    """Two people on a panel compare what they got."""

    def test_the_same_words_with_another_name_are_found(self):
        text = letter()
        assert faults(text, others=[text.replace("Bo", "Cyd")]) == [("same-as-another", (0, len(text)))]

    def test_even_where_only_the_details_differ(self):
        text = letter("We talked about the move to event sourcing.", to="Hi Bo Example,")
        other = letter("We talked about how nurses plan the night shift.", to="Hi Cyd Delta,")
        assert codes(text, others=[other], details=ADA) == ["same-as-another"]

    def test_words_of_their_own_are_not(self):
        other = letter().replace(
            SPECIFIC, "Your account of how a nurse plans the night shift will stay with me."
        )
        assert faults(letter(), others=[other]) == []
        assert faults(letter(), others=[]) == []
        assert faults(letter(), others=["", "Hi"]) == []

    def test_two_words_are_the_same_only_if_all_is(self):
        """Too little to compare in part."""
        text = "Hi Bo, the ledger works. Ada"
        assert codes(text, "send_message", others=[text.replace("works", "sings")]) == []
        assert codes(text, "send_message", others=[f" {text}\n"]) == ["same-as-another"]

    def test_are_found_once(self):
        """However many are alike, and from anything that can be gone through."""
        assert codes(letter(), others=iter([letter(), letter()])) == ["same-as-another"]


class TestTheCandidatesOwn:
    """What stands in the details is the candidate's business, wherever it stands in the text."""

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("topic", "the salary survey [v2]"),
            ("topic", "why I can't wait to start, by Ghosted & Rude"),
            ("company", "ASAP & Yahoo!!!"),
            ("position", "VERY URGENT CARE Lead"),
            ("strength", "a proven track record of bold moves"),
            ("candidate_name", "Hurry Up"),
            ("contact_name", "Radio Silence"),
        ],
    )
    def test_says_what_it_likes_in_names_and_noun_phrases(self, field, value):
        details = attrs.evolve(ADA, **{field: value})
        text = letter(
            f"Here it is: {value} as you asked.",
            to=f"Hi {details.contact_name},",
            sign=f"Yours,\n{details.candidate_name}",
        )
        assert faults(text, details=details) == []
        assert faults(text) != []

    @pytest.mark.parametrize(
        ("field", "value", "code"),
        [
            ("company", "[Company]", "placeholder"),
            ("strength", "years of **bold** moves", "chatbot"),
            ("topic", "the cafÃ©", "chatbot"),
            ("news", "You wasted my time.", "bitter"),
            ("answer", "It was GREAT!!!", "shouting"),
        ],
    )
    def test_is_found_where_it_is_still_to_be_filled_in_or_is_a_sentence(self, field, value, code):
        """A blank is one wherever it comes from, and whoever writes a sentence answers for it."""
        details = attrs.evolve(ADA, **{field: value})
        text = letter(
            f"Here it is: {value}",
            to=f"Hi {details.contact_name},",
            sign=f"Yours,\n{details.candidate_name}",
        )
        assert {*codes(text, details=details)} == {code}

    @pytest.mark.parametrize("topic", ["my salary expectations", "what I would like my salary to be"])
    def test_is_found_where_it_speaks_of_the_candidate(self, topic):
        """In our own messages, too; the same of somebody's work is their business."""
        details = attrs.evolve(ADA, topic=topic)
        text = letter(f"We spoke of {topic}, twice of {topic}.")
        found = review(text, "send_thank_you", details=details)
        assert [finding.code for finding in found] == ["pay"] * 2
        assert ["salary" in text[slice(*finding.span)] for finding in found] == [True] * 2
        ours = thank_you_note(details).body
        assert codes(ours, details=details)[:1] == ["pay"]
        details = attrs.evolve(ADA, topic="the salary bands")
        assert codes(thank_you_note(details).body, details=details) == []

    @pytest.mark.parametrize(
        ("topic", "said", "found"),
        [
            ("payroll at month end", "You showed me how wages and salary are booked there.", []),
            ("payroll and salary slips", "You showed me how payroll and salary slips are printed.", []),
            ("the ledger", "You showed me how payroll and salary slips are printed.", []),
            ("the ledger", "I wonder about the salary.", ["pay"]),
            ("payroll at month end", "I wonder about my salary.", ["pay"]),
            ("the theatre", "I wonder about the salary.", ["pay"]),
            ("the bakery", "I left two cakes at reception for you.", ["gift"]),
            ("the records office", "I wonder about the salary.", ["pay"]),
        ],
    )
    def test_names_a_trade_in_which_it_is_the_work(self, topic, said, found):
        """Whichever of its words is said; what is about whoever writes is not, and a word alike is none."""
        assert codes(letter(said), details=attrs.evolve(ADA, topic=topic)) == found

    def test_names_no_word_that_only_begins_alike(self):
        details = attrs.evolve(ADA, company="Record Office", topic="the records")
        text = letter("I ask you to reconsider your decision on the records.")
        assert codes(text, "reply_to_rejection", details=details) == ["reargues"]

    def test_as_a_whole_only(self):
        """A part of it, or what contains it, is the text's own."""
        details = attrs.evolve(ADA, topic="the horrid boss [v2]")
        assert codes(letter("We spoke of the horrid boss [v2]."), details=details) == []
        assert codes(letter("We spoke of a horrid boss [v3]."), details=details) == ["placeholder"]
        assert codes(letter("We spoke of bathe horrid boss [v2]."), details=details) == ["placeholder"]

    @given(details=any_details())
    @example(details=attrs.evolve(ADA, topic="the salary survey [v2]"))
    def test_whatever_the_topic_is(self, details):
        """No finding lies within it, but for what is still to be filled in or left over."""
        before = f"Hi {details.contact_name},\n\nThank you for showing me "
        text = f"{before}{details.topic} and its ledger.\n\nBest wishes,\n{details.candidate_name}"
        for finding in review(text, "send_thank_you", details=details):
            start, end = finding.span
            assert (
                end <= len(before)
                or start >= len(before) + len(details.topic)
                or (start, end) == (0, len(text))
                or finding.code in {"placeholder", "chatbot"}
            )

    def test_may_be_long(self):
        """As long as a detail may be; it is taken out as a whole."""
        topic = "the salary survey, " * 20 + "and so on"
        details = attrs.evolve(ADA, topic=topic)
        assert faults(letter(f"I liked {topic}."), details=details) == []
        assert "placeholder" not in codes(letter(f"I liked {topic}."))

    def test_may_end_in_an_exclamation_mark(self):
        """And the sentence goes on behind it."""
        assert "presses" in codes(letter("It was good! Any news?"), "check_in")
        assert "presses" not in codes(letter("I wonder if at Yahoo! any news?"), "check_in")


class TestBadArguments:
    """Refused with the argument's name, why, and the way out."""

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            (
                {"action": "thank_you"},
                "action is 'thank_you', which is not an Action; did you mean 'send_thank_you'?",
            ),
            (
                {"action": None},
                (
                    "action is None, which is not an Action; use one of prepare, ask_permission, send_thank_you, check_in, wait, "
                    "find_out, answer_them, reschedule, tell_of_offer, inform, "
                    "send_invitation, accept_invitation, send_message, reply_to_offer, reply_to_rejection, keep_in_touch, move_on"
                ),
            ),
            (
                {"action": Stage.OFFERED},
                (
                    "action is <Stage.OFFERED: 'offered'>, which is not an Action; use one of prepare, ask_permission, "
                    "send_thank_you, check_in, wait, find_out, answer_them, reschedule, tell_of_offer, inform, "
                    "send_invitation, accept_invitation, send_message, reply_to_offer, "
                    "reply_to_rejection, keep_in_touch, move_on"
                ),
            ),
            (
                {"channel": "fax"},
                (
                    "channel is 'fax', which is not a Channel; use one of email, linkedin_note, linkedin_note_paid, "
                    "linkedin_message, inmail, sms, spoken"
                ),
            ),
            (
                {"channel": Tone.WARM},
                (
                    "channel is <Tone.WARM: 'warm'>, which is not a Channel; use one of email, linkedin_note, linkedin_note_paid, "
                    "linkedin_message, inmail, sms, spoken"
                ),
            ),
            ({"limit": -1}, "limit is -1, but it counts characters; use a whole number of 0 or more"),
            ({"limit": True}, "limit is True, but it counts characters; use a whole number of 0 or more"),
            ({"limit": "7"}, "limit is '7', but it counts characters; use a whole number of 0 or more"),
        ],
    )
    def test_what_is_no_word_or_number_of_ours(self, changed, message):
        ((field, value),) = changed.items()
        with pytest.raises(InvalidDetailError) as caught:
            review(**{"text": "Hi Bo,", "action": "check_in"} | changed)
        assert str(caught.value) == message
        assert caught.value.field == field
        assert caught.value.value is value

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"text": None}, "text is None, but review takes text; decode or join it first"),
            ({"text": b"Hi Bo,"}, "text is b'Hi Bo,', but review takes text; decode or join it first"),
            (
                {"text": ["word"] * 99},
                f"text is {told(['word'] * 99)}, but review takes text; decode or join it first",
            ),
            ({"state": "offered"}, "state is 'offered', but review takes an InterviewState; build one first"),
            ({"details": {}}, "details is {}, but review takes a Details; build one first"),
            ({"policy": None}, "policy is None, but review takes a Policy; build one first"),
            (
                {"others": "Hi Cy,"},
                "others is 'Hi Cy,', but it holds texts; put even a single one into a list",
            ),
            ({"others": None}, "others is None, but it holds texts; put even a single one into a list"),
            ({"others": ["Hi Cy,", 3]}, "others is 3, but review takes text; decode or join it first"),
            (
                {"today": "2026-11-22"},
                "today is '2026-11-22', but review takes a datetime.date or None; parse text with datetime.fromisoformat first",
            ),
            (
                {"today": 3},
                "today is 3, but review takes a datetime.date or None; parse text with datetime.fromisoformat first",
            ),
        ],
    )
    def test_what_is_of_the_wrong_type(self, changed, message):
        with pytest.raises(TypeError) as caught:
            review(**{"text": "Hi Bo,", "action": "check_in"} | changed)
        assert str(caught.value) == message

    def test_a_day_that_stands_for_none(self):
        """Such as pandas' `NaT`, which is a datetime and no day."""

        class NoDay(datetime):
            __slots__ = ()

            def date(self):
                raise ValueError

        with pytest.raises(TypeError, match=r"^today is .*, but review takes a datetime\.date or None; "):
            review("Hi Bo,", "check_in", today=NoDay(2026, 11, 22))

    def test_words_may_be_texts(self):
        """A member and its text mean the same."""
        text = letter("!!")
        assert review(text, "check_in", channel="sms") == review(text, Action.CHECK_IN, channel=Channel.SMS)


# ------------------------------------------------------------------------------------ whatever the text is

ANY_CHARACTER = st.characters(exclude_categories=())
HEADS = sorted(
    {
        word
        for phrases in REVIEWING.phrases.values()
        for phrase in phrases
        for word in re.findall(r"[\w']+", phrase)
    }
)
FRAGMENTS = st.sampled_from(
    [
        *(
            "Hi",
            "Dear",
            "Bo,",
            "Bo",
            "Ada",
            "Ada Sample",
            "Acme",
            "Globex",
            "all",
            "and",
            "Cy",
            "Dr.",
            "the role at",
            "join",
        ),
        *(
            "[Name]",
            "{{x}}",
            "XXX",
            "**b**",
            "!!!",
            "🎉",
            "\u200d",
            "\u200b",
            "\ud800",
            "İ",
            "’",
            "THE",
            "\n",
            "\n\n",
            "? ",
            ". ",
        ),
        *(
            "the move to event sourcing",
            "Best wishes,",
            "sorry",
            "Could you send",
            "let me know by Friday",
            "on LinkedIn",
        ),
    ]
)
TEXTS = st.text(ANY_CHARACTER, max_size=60) | st.lists(
    FRAGMENTS | st.sampled_from(HEADS) | st.text(ANY_CHARACTER, max_size=8), max_size=30
).flatmap(lambda parts: st.sampled_from(["", " ", "_", "\n"]).map(lambda blank: blank.join(parts)))


KNOWN = st.fixed_dictionaries(
    {},
    optional={
        "channel": st.sampled_from(Channel),
        "details": st.just(ADA) | any_details(),
        "state": st.from_type(InterviewState),
        "today": st.dates(),
        "others": st.lists(TEXTS, max_size=2),
        "policy": st.sampled_from([CAUTIOUS, FOUNDING]),
        "limit": st.integers(0, 60),
    },
)


def sound(text, findings):
    """Assert what holds for every answer."""
    assert type(findings) is tuple
    for finding in findings:
        start, end = finding.span
        assert 0 <= start <= end <= len(text)
        assert start < end or not text
        assert finding.severity is GUIDELINES[finding.code].severity
        assert finding.message
        assert "\n" not in finding.message
        assert finding.message.endswith(".")
        assert finding.rule is GUIDELINES[finding.code] or finding.code == "premature"
        assert finding.grounds is GUIDELINES[finding.code].grounds
    places = [(*finding.span, ORDER.index(finding.code)) for finding in findings]
    assert places == sorted(places)
    assert len({*places}) == len(places)


class TestAnyText:
    """Whatever somebody wrote is answered, in the order of the text, and always alike."""

    @given(text=TEXTS, action=st.sampled_from(Action), known=KNOWN)
    @example("", Action.CHECK_IN, {})
    @example(
        "\ud800" * 3, Action.SEND_THANK_YOU, {"channel": Channel.SMS, "details": ADA, "others": ["\udfff"]}
    )
    @example("Hi", Action.SEND_INVITATION, {"details": ADA})
    def test_is_answered_soundly(self, text, action, known):
        findings = review(text, action, **known)
        sound(text, findings)
        assert review(text, action, **known) == findings

    @pytest.mark.parametrize("channel", Channel)
    @pytest.mark.parametrize("action", Action)
    def test_for_every_action_and_channel(self, action, channel):
        """Only guidelines whose condition names the action, or none, are told."""
        text = " ".join(marked(said)[0] for _, _, said in PHRASES) + " [Name]!!! THE \ud800 END"
        findings = review(text, action, channel=channel, details=ADA)
        sound(text, findings)
        for finding in findings:
            actions = {word for word in GUIDELINES[finding.code].when if isinstance(word, Action)}
            assert not actions or action in actions

    def test_is_answered_alike_in_every_process(self):
        """No set's order shows, although sets are used."""
        script = (
            "from netiquette import review\n"
            "text = 'Hi all, [Name]!!! I need this job and am sorry, sorry, SORRY. Please reply asap. <b> <i>'\n"
            "print([(finding.code, finding.span) for finding in review(text, 'send_thank_you', others=[text])])"
        )
        answers = {
            subprocess.run(
                [sys.executable, "-c", script],
                capture_output=True,
                check=True,
                text=True,
                env=os.environ | {"PYTHONHASHSEED": seed},
            ).stdout
            for seed in ("1", "2")
        }
        assert len(answers) == 1


class TestBorders:
    """Where a fault ends and courtesy begins."""

    @pytest.mark.parametrize("below", ["+49 30 1234567", "Software Engineer", "Lisbon, Portugal"])
    def test_a_line_below_the_name_is_no_other_name(self, below):
        """A number, a title or a town may follow."""
        assert faults(letter(sign=f"Best wishes,\nAda Sample\n{below}"), details=ADA) == []

    @pytest.mark.parametrize("sign", ["Best, «Cyd»", "See you, «Cyd»"])
    def test_a_wrong_name_after_a_closing_on_its_line(self, sign):
        """The closing is not part of it."""
        alone("wrong-name", letter(sign=sign), details=ADA)

    def test_a_name_may_end_in_a_full_stop(self):
        """Some sign so."""
        assert faults(letter(sign="Best wishes,\nAda Sample."), details=ADA) == []

    @pytest.mark.parametrize(
        "said",
        [
            "You described working with Kafka and the work with Python.",
            "I enjoyed the interview with Cyd Miller.",
            "Thank you for the interview with Bo on snapshots.",
            "We start at Head Office.",
        ],
    )
    def test_what_one_works_with_is_no_company(self, said):
        """Nor is who one talked to."""
        assert "wrong-company" not in codes(letter(said), details=ADA)

    def test_the_company_ends_before_the_full_stop(self):
        """The stop is the sentence's."""
        alone("wrong-company", letter("The role is at the team at «Globex»."), details=ADA)

    @pytest.mark.parametrize("to", ["Hi «Bo and Cyd»,", "Hi «Bo/Cyd»"])
    def test_a_group_is_its_names(self, to):
        """Without the comma after them."""
        alone("group-mail", letter(to=to))

    @pytest.mark.parametrize(
        "said",
        [
            "The first day offered a view.",
            "I think you misread.",
            "So... it replays.",
            "I met Cyd (your colleague from Lisbon).",
            "I met Cyd (company secretary).",
            "The call is a[1:] in the code, see [2].",
        ],
    )
    def test_what_only_looks_like_a_fault(self, said):
        """Part of a word, half a phrase, an aside."""
        assert faults(letter(said)) == []

    def test_a_phrase_may_be_the_whole_sentence(self):
        """Its end is the sentence's."""
        assert "bitter" in codes(letter("You ghosted."), "send_message")

    def test_faults_of_one_kind_that_overlap_are_one(self):
        """From the first to the last of them."""
        assert codes(letter("What is the salary range?")) == ["pay"]
        assert codes(letter("🎉🎉 🎉")) == ["shouting"]

    def test_faults_of_one_kind_that_only_touch_are_two(self):
        """Each blank is one to fill in."""
        assert codes(letter("I met [Name][Title] there.")) == ["placeholder", "placeholder"]

    def test_a_name_is_called_early_or_between_commas(self):
        """A name in the middle of a letter is somebody one talks about."""
        early = "It was good to hear how the ledger replays, with all that it takes, from Cyd, thank you."
        late = "It was good to hear how the ledger replays its many snapshots every night " + early
        assert "nobody-named" not in codes(early, "send_message", channel="sms")
        assert "nobody-named" in codes(late, "send_message", channel="sms")


class TestNoTalk:
    """What was not held is neither thanked for nor remembered."""

    THANKS = "Hi Bo,\n\nI enjoyed our conversation about the audit trail.\n\nBest wishes,\nAda Sample"
    QUESTION = (
        "Hi Bo,\n\nSince we spoke about the audit trail, is there any news?\n\nBest wishes,\nAda Sample"
    )

    @staticmethod
    def codes(text, action, **known):
        return [finding.code for finding in review(text, action, **known)]

    @pytest.mark.parametrize("meeting", ["called_off", "no_show", "missed", "never"])
    def test_is_found_where_the_state_says_so(self, meeting):
        """In thanks and in a question."""
        state = InterviewState("interviewing", meeting=meeting)
        for text, action in ((self.THANKS, "send_thank_you"), (self.QUESTION, "check_in")):
            (finding,) = review(text, action, state=state)
            assert finding.code == "no-talk"
            assert text[slice(*finding.span)] in {"enjoyed our conversation about", "Since we spoke"}

    @pytest.mark.parametrize("meeting", ["unknown", "held"])
    def test_is_not_found_where_it_may_have_been_held(self, meeting):
        """Nor where nothing is known."""
        state = InterviewState("interviewing", meeting=meeting)
        assert self.codes(self.THANKS, "send_thank_you", state=state) == []
        assert self.codes(self.THANKS, "send_thank_you") == []

    @pytest.mark.parametrize(
        "said",
        [
            "since our conversation last month",
            "since my interview with you",
            "after our long talk",
            "what you told me stays with me",
            "I interviewed with you",
            "you talked to me",
            "I came in for an interview",
        ],
    )
    def test_is_found_where_one_has_only_applied(self, said):
        """Whoever met them at a fair says so, or the state does; with a referrer it was no interview."""
        question = (
            f"Hi Bo,\n\nThe audit trail is on my mind, {said}. Is it settled?\n\nBest wishes,\nAda Sample"
        )
        applied = InterviewState("applied")
        assert self.codes(question, "check_in", state=applied) == ["no-talk"]
        assert self.codes(question.replace("settled", "at the fair"), "check_in", state=applied) == []
        for known in ({"meeting": "held"}, {"contact": "referrer"}):
            assert self.codes(question, "check_in", state=attrs.evolve(applied, **known)) == []
        assert self.codes(question, "check_in", state=InterviewState("interviewing")) == []
        assert self.codes(question, "check_in", state=applied, details=attrs.evolve(ADA, rounds=2)) == []
        assert "no-talk" not in self.codes(question, "send_thank_you", state=applied)

    def test_holds_for_the_latest_talk(self):
        """You have met in an earlier round, but not if you never met; and a new day begins a new talk."""
        details = attrs.evolve(ADA, rounds=2)
        missed, never = (InterviewState("interviewing", meeting=word) for word in ("missed", "never"))
        assert self.codes(self.THANKS, "send_thank_you", state=missed, details=details) == []
        assert self.codes(self.THANKS, "send_thank_you", state=missed, details=ADA) == ["no-talk"]
        assert self.codes(self.THANKS, "send_thank_you", state=never, details=details) == ["no-talk"]
        begun = attrs.evolve(missed, next_interview_on=date(2026, 11, 20))
        assert self.codes(self.THANKS, "send_thank_you", state=begun, today=date(2026, 11, 20)) == []

    def test_whoever_is_known_has_been_met(self):
        """Somewhere else; in thanks for an interview that is no excuse."""
        known = InterviewState("applied", relationship="acquainted", meeting="never")
        text = letter("We met at the railway evening and spoke of the ledger.")
        assert "no-talk" not in self.codes(text, "send_message", state=known)
        assert "no-talk" in self.codes(text, "send_thank_you", state=known)
        stranger = attrs.evolve(known, relationship="none")
        assert "no-talk" in self.codes(text, "send_message", state=stranger)

    def test_is_no_matter_for_a_referrer(self):
        """What you talked about with them was no interview."""
        state = InterviewState("interviewing", meeting="never", contact="referrer")
        assert self.codes(self.THANKS, "send_thank_you", state=state) == []

    def test_is_no_fault_elsewhere(self):
        """An answer to a no may remember another talk."""
        state = InterviewState("rejected", meeting="no_show")
        assert self.codes(self.THANKS, "reply_to_rejection", state=state) == []


def test_whoever_was_thanked_for_a_recommendation_needs_no_topic():
    """That is what it is about, and so are the candidate's own sentences."""
    thanks = "Dear Bo,\n\nThank you so much, that was kind of you.\n\nAda"
    named = {"action": "send_thank_you", "state": InterviewState("applied", contact="referrer")}
    assert review(thanks, **named) == ()
    others = {**named, "state": InterviewState("applied", contact="recruiter")}
    assert [finding.code for finding in review(thanks, **others)] == ["nothing-specific"]
    details = Details(candidate_name="Ada", contact_name="Bo", news="It is a go.")
    line = "Dear Bo,\n\nIt is a go.\n\nAda"
    assert review(line, "keep_in_touch", details=details) == ()
    assert [finding.code for finding in review(line, "keep_in_touch")] == ["nothing-specific"]


def test_an_address_is_no_words():
    """Whatever stands in it."""
    said = "Dear Bo,\n\nThank you for our talk about kilns. Here is the page: https://example.org/cowardly-liars\n\nAda"
    assert review(said, "send_thank_you") == ()
    assert [
        finding.code for finding in review(said.replace("https://example.org/", ""), "send_thank_you")
    ] == ["bitter"]
