"""What facts show: what was left in, who is named, which company, which language, and whether it is the time."""

# ruff: noqa: E501  a text is shown as it is reviewed

from __future__ import annotations

from datetime import date

import attrs
import pytest

from netiquette import InterviewState, Severity, review
from netiquette._reviewing.guidelines import GUIDELINES
from tests.made import ADA
from tests.test_review import alone, codes, letter

SIGNED = "Best wishes,\nAda Sample"
MONDAY = date(2026, 11, 23)


class TestWhatWasLeftIn:
    """Lines of programs, what stands below the signature, and characters that went through the wrong code."""

    @pytest.mark.parametrize(
        "line",
        [
            "«On Tue, 3 Nov 2026, Bo wrote:»",
            "«> see you on Monday»",
            "«-----Original Message-----»",
            "«Sent from my iPhone»",
            "«Get Outlook for iOS»",
            "«Begin forwarded message:»",
            "«From: Bo <bo@example.com>»\n«Sent: Tuesday»",
        ],
    )
    def test_by_a_mail_program(self, line):
        """Wherever it stands."""
        alone("chatbot", letter(sign=f"{SIGNED}\n\n{line}"))

    def test_but_not_one_line_that_may_be_the_letters_own(self):
        """A letter may have a line that begins with a day or a place."""
        assert codes(letter("\nFrom: the ledger\n")) == []

    @pytest.mark.parametrize(
        "below",
        [
            "«(74 words; upbeat but not pushy.)»",
            "«I left out the bit about the cat, add it back if you like.»",
            "P.S. The snapshots are neat, I have to say.\n\n«(I kept it short, as you asked.)»",
            "«A title may be long but hardly ever as long as this line is by now»",
        ],
    )
    @pytest.mark.parametrize("known", [{}, {"details": ADA}])
    def test_below_the_signature(self, below, known):
        """A comment of whatever wrote it, or of whoever reviewed it."""
        alone("chatbot", letter(sign=f"{SIGNED}\n\n{below}"), **known)

    @pytest.mark.parametrize(
        "below",
        [
            "P.S. The snapshots are neat, I have to say.",
            "PS: the snapshots are neat, I have to say.\nThe ledger is, too.",
            "N.B. I am away from Monday to Friday of next week.",
            "+49 30 123 4567",
            "ada@example.org, who reads everything she gets.",
            "Flat 3, 12 High Street, Leeds",
            "Software Engineer, Globex Labs",
            "(she/her)",
            "(she/her/hers)",
        ],
    )
    def test_a_postscript_an_address_or_a_title_is_part_of_a_letter(self, below):
        assert codes(letter(sign=f"{SIGNED}\n{below}")) == []

    def test_a_signature_far_above_is_found_by_its_closing(self):
        """Or by the candidate's name; what stands below it is what is wrong."""
        text = letter(sign=f"{SIGNED}\n\n" + "This line says why it is so good.\n" * 12)
        assert {*codes(text)} == {*codes(text, details=ADA)} == {"chatbot"}
        text = letter(sign="Ada\n\n" + "This line says why it is so good.\n" * 12)
        assert {*codes(text, details=ADA)} == {"chatbot"}

    @pytest.mark.parametrize(
        "said",
        [
            "I«\u00e2\u20ac\u2122»m glad.",
            "The caf«\u00c3\u00a9» was full.",
            "It was ¥5 or «\u00c2\u00a3»5.",
            "The R«&amp;»D team.",
            "The naive«=C3=A9» ledger.",
            "A ledger«\\u2019»s end.",
            "It is new.«\\n»It replays.",
            "I don«?»t know.",
        ],
    )
    def test_a_broken_code(self, said):
        alone("chatbot", letter(said))

    @pytest.mark.parametrize(
        "said",
        [
            "Café, naïve, Ångström, Ærø.",
            "Ã is a letter.",
            "R&D; it is new.",
            "What is it?so he said.",
            "ÃÃ Ñ",
        ],
    )
    def test_letters_with_accents_are_none(self, said):
        assert codes(letter(said)) == []

    @pytest.mark.parametrize(
        "said",
        [
            "I liked «(mention her paper)» a lot.",
            "I liked «(add a detail here)» a lot.",
            "The role at« ».",
            "The «FIRST_NAME» and the «COMPANY_NAME» of it.",
            "I like it at «COMPANY» a lot.",
        ],
    )
    def test_an_instruction_or_nothing_where_a_name_belongs(self, said):
        alone("placeholder", letter(said))

    @pytest.mark.parametrize(
        "said",
        ["It replays (see the ledger).", "I (an engineer) liked it.", "The company (and its ledger) is new."],
    )
    def test_an_aside_is_none(self, said):
        assert codes(letter(said)) == []


class TestWhatDoesNotFit:
    """The seam shows where something was put into a sentence."""

    @pytest.mark.parametrize(
        "said",
        [
            "I keep coming back to what we said «about How do you measure it?»",
            "I talked about «the the» ledger.",
            "I liked «the internship in logistics role» you have.".replace("«the ", "the «").replace(
                "role»", "role»"
            ),
        ],
    )
    def test_is_found(self, said):
        alone("ill-fitting", letter(said))

    @pytest.mark.parametrize(
        "said",
        [
            'You asked about "How do you measure it?" in passing.',
            "I see my position in this role. How do you measure it?",
            "The job role is new.",
        ],
    )
    def test_what_fits_is_not(self, said):
        assert "ill-fitting" not in codes(letter(said))

    def test_a_team_is_nobody(self):
        """Though it be what the contact is called in the details."""
        details = attrs.evolve(ADA, contact_given_name="Hiring")
        assert codes(letter(to="Hi Hiring,"), details=details) == ["nobody-named"]


class TestNames:
    """Whose they are, wherever they stand."""

    @pytest.mark.parametrize(
        "said",
        [
            "As I said to you, «Cyd», it replays.",
            "It was good to see it, «Cyd».",
            "Thank you «Cyd», for the ledger.",
            "Thanks again «Cyd» for the ledger.",
        ],
    )
    def test_somebody_else_is_spoken_to(self, said):
        alone("wrong-name", letter(said), details=ADA)
        assert "wrong-name" not in codes(letter(said.replace("«", "").replace("»", "")))

    @pytest.mark.parametrize(
        "said",
        [
            "As I said to you, Bo, it replays.",
            "As I said to you, Bobby, it replays.",
            "I met your colleague, Cyd, there.",
            "We use it, Kafka, Spark and more.",
            "Please thank Cyd for it.",
            "Thank you, Acme.",
        ],
    )
    def test_somebody_else_is_spoken_of(self, said):
        assert codes(letter(said), details=ADA) == []

    @pytest.mark.parametrize(
        ("name", "short"),
        [
            ("Robert Chen", "Bob"),
            ("William Hart", "Bill"),
            ("Margaret Shaw", "Peggy"),
            ("Alexandra Petrova", "Sasha"),
            ("Bob Chen", "Robert"),
            ("José Núñez", "Jose"),
            ("Jürgen Müller", "Juergen"),
            ("Elizabeth Poe", "Liz"),
        ],
    )
    def test_a_short_form_is_the_name(self, name, short):
        """Of whoever is written to, and of whoever signs; both ways."""
        assert codes(letter(to=f"Hi {short},"), details=attrs.evolve(ADA, contact_name=name)) == []
        assert codes(letter(sign=short), details=attrs.evolve(ADA, candidate_name=name)) == []

    @pytest.mark.parametrize(
        ("name", "other"), [("Maria Poe", "Marta"), ("Karen Poe", "Karin"), ("Anna Rao", "Rachel")]
    )
    def test_a_name_that_is_only_alike_is_not(self, name, other):
        assert codes(letter(to=f"Hi {other},"), details=attrs.evolve(ADA, contact_name=name)) == [
            "wrong-name"
        ]


class TestTheCompany:
    """Any that is named as if it hired."""

    def test_is_another_one_where_it_is_known_for_a_company(self):
        alone("wrong-company", letter("I would be glad to join the crew of «Zurich Insurance»."), details=ADA)

    @pytest.mark.parametrize(
        "said",
        [
            "I learned it at Zurich Insurance in three years.",
            "I would be glad to join the crew of Acme Insurance.",
            "It is like the ledger of Zurich Insurance.",
        ],
    )
    def test_is_rightly_elsewhere(self, said):
        assert codes(letter(said), details=ADA) == []

    def test_are_all_found(self):
        """In one sentence, too."""
        said = "I would be glad to join the crew of «Zurich Insurance» and the desk of «Baring Bank»."
        alone("wrong-company", letter(said), details=ADA)

    def test_of_the_same_kind_is_another_one(self):
        details = attrs.evolve(ADA, company="Ashgrove Dental Care")
        assert codes(letter("The role at Sunridge Dental is new."), details=details) == ["wrong-company"]
        assert codes(letter("The role at Ashgrove is new."), details=details) == []


class TestTheLanguage:
    """Nothing is judged that is in another one."""

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            (
                "German",
                "Liebe Frau Krüger, vielen Dank für das Gespräch gestern. Ich freue mich sehr und bin gespannt, wie es weitergeht.",
            ),
            (
                "French",
                "Chère Madame, merci beaucoup pour votre accueil et pour la visite de l'atelier. Je reste très intéressé par le poste.",
            ),
            (
                "Spanish",
                "Estimada Ana, muchas gracias por la entrevista de ayer y por su tiempo. Quedo a la espera de sus noticias.",
            ),
            (
                "Italian",
                "Gentile Anna, grazie per il colloquio di ieri e per il tempo che mi ha dedicato. Spero di sentirla presto.",
            ),
            (
                "Portuguese",
                "Prezada Ana, muito obrigado pela entrevista de ontem e pelo seu tempo. Gostaria muito de fazer parte da equipa.",
            ),
            (
                "Dutch",
                "Beste Anna, bedankt voor het fijne gesprek van gisteren en voor de rondleiding. Ik heb er veel zin in.",
            ),
        ],
    )
    def test_is_told(self, language, text):
        (finding,) = review(f"{text} [Name]", "send_thank_you")
        assert finding.code == "wrong-language"
        assert finding.message == f"It is in {language}, so nothing else was judged."
        assert (finding.severity, finding.span) == (Severity.ERROR, (0, len(text) + len(" [Name]")))

    @pytest.mark.parametrize(
        "text",
        [
            "Уважаемая Анна, большое спасибо за беседу.",
            "先日はありがとうございました。とても勉強になりました。",
        ],
    )
    def test_is_another_script(self, text):
        (finding,) = review(text, "send_thank_you")
        assert (finding.code, finding.message) == (
            "wrong-language",
            "It is in another script, so nothing else was judged.",
        )

    @pytest.mark.parametrize(
        "text", ["Danke, Bo. Ada", "Zorp quux blorp fnord gnarf plugh xyzzy frotz nitfol.", "«Grüße»", ""]
    )
    def test_cannot_be_told_of_little_or_of_none(self, text):
        assert "wrong-language" not in codes(text)

    def test_is_english_with_a_word_of_another(self):
        """And with a name, a topic or a place from there."""
        text = letter("I read »Der Prozess« by Kafka, and the Prüfstand in der Halle was as you said.")
        assert codes(text) == []


class TestTheTime:
    """What the state says about it."""

    QUESTION = "Hi Bo,\n\nIs there any news about the ledger role?\n\nAda Sample"
    DUE = InterviewState("interviewed", decision_due=MONDAY)

    @pytest.mark.parametrize(
        ("today", "found"),
        [(date(2026, 11, 22), ["too-early"]), (MONDAY, []), (date(2026, 11, 24), []), (None, [])],
    )
    def test_to_ask_is_the_day_they_named(self, today, found):
        assert codes(self.QUESTION, "check_in", state=self.DUE, today=today) == found
        assert codes(self.QUESTION, "check_in", today=today) == []

    def test_is_not_waited_for_with_another_offer(self):
        """Whether the state or the text has it."""
        early = {"today": date(2026, 11, 20)}
        assert (
            codes(self.QUESTION, "check_in", state=attrs.evolve(self.DUE, other_offer="open"), **early) == []
        )
        text = self.QUESTION.replace("\n\nAda", " I have had another offer.\n\nAda")
        assert codes(text, "check_in", state=self.DUE, **early) == []

    @pytest.mark.parametrize(("asked", "found"), [(0, []), (1, []), (2, ["too-often"]), (3, ["too-often"])])
    def test_to_ask_is_over_after_two_questions(self, asked, found):
        assert codes(self.QUESTION, "check_in", state=InterviewState("interviewed", check_ins=asked)) == found

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ("unwelcome", ["unwelcome-thanks"]),
            ("sent", ["thanked-already"]),
            ("not_sent", []),
            ("unknown", []),
        ],
    )
    def test_to_thank_is_once_and_where_it_is_wanted(self, said, found):
        assert codes(letter(), state=InterviewState("interviewed", thank_you=said)) == found

    @pytest.mark.parametrize(
        ("stage", "found"),
        [("interviewed", ["no-offer"]), ("rejected", ["no-offer"]), ("offered", []), ("unknown", [])],
    )
    def test_to_answer_an_offer_is_when_there_is_one(self, stage, found):
        """In whatever message, and for whatever it says."""
        state = InterviewState(stage)
        assert codes(letter(), "reply_to_offer", state=state) == found
        assert codes(letter("Thank you for the offer."), "keep_in_touch", state=state) == found
        assert codes(letter("Thank you for the offer of help."), "keep_in_touch", state=state) == []

    @pytest.mark.parametrize(
        ("stage", "found"),
        [("interviewed", ["no-rejection"]), ("rejected", []), ("closed", []), ("unknown", [])],
    )
    def test_to_answer_a_no_is_after_one(self, stage, found):
        assert codes(letter(), "reply_to_rejection", state=InterviewState(stage)) == found
        assert codes(letter(), "reply_to_rejection") == []


class TestTalkOfARequest:
    """In thanks and in questions, in whatever words, while they have not decided."""

    @pytest.mark.parametrize(
        "said",
        [
            "I «hit Connect» on the train.",
            "You will find me «in your notifications».",
            "«I've also popped an invite over to you on LinkedIn.»",
            "«I'll message you on LinkedIn.»",
        ],
    )
    def test_is_found(self, said):
        text = said.replace("«", "").replace("»", "")
        whole = letter(text)
        (finding,) = review(whole, "send_thank_you")
        start = whole.index(said[said.index("«") + 1 : said.index("»")])
        assert (finding.code, finding.span) == (
            "premature",
            (start, start + said.index("»") - said.index("«") - 1),
        )

    @pytest.mark.parametrize(
        "said",
        [
            "I saw the role on LinkedIn and read your post there.",
            "See linkedin.com/in/ada for it.",
            "LinkedIn: ada-sample, in case you want to find me.",
            "Thank you for the invite to the tour.",
            "LinkedIn is new to me. LinkedIn is old.",
        ],
    )
    def test_is_not_what_else_one_does_there(self, said):
        assert codes(letter(said)) == []


def test_facts_are_mostly_errors():
    """What is as good as never wrong may stop a letter."""
    facts = [row for row in GUIDELINES.values() if row.grounds == "facts"]
    assert sum(row.severity is Severity.ERROR for row in facts) > len(facts) / 2
