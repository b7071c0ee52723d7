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
            "I am free on «XX July» or on «July XX».",
            "I am free on «DD/MM/YYYY», at «XX:XX» or at «XX pm».",
            "I have «X years of» it.",
            "The ledger took £«XX» of me, and more on the «Xth».",
            "I liked your point on «[...]» and on «[\u2026]» and on «[ ]» a lot.",
            "I liked «*|TOPIC|*» and «#TOPIC#» a lot.",
            "I like it at «Company X» a lot, or at «XYZ Company».",
            "I liked «INSERT TOPIC» a lot, «FirstName».",
            "The day is «TBA» yet.",
            "I liked «(skill)» a lot.",
            "I was there on «__»/«__», or on «dd/mm/yyyy», at «hh:mm».",
            "I was there with «Mr ??» and with «Ms. ...» as well.",
        ],
    )
    def test_an_instruction_or_nothing_where_a_name_belongs(self, said):
        alone("placeholder", letter(said))

    @pytest.mark.parametrize(
        "said",
        [
            "It replays (see the ledger).",
            "I (an engineer) liked it.",
            "The company (and its ledger) is new.",
            "The array is a[] of size XX, and it replays [sic] a X factor.",
        ],
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
            "I liked «your your» ledger.",
            "I liked «the your» ledger.",
            "I liked hearing of «our the» ledger.".replace("hearing of ", ""),
            "I am keen on the Data Engineer «position role».",
            "We talked «about how do you measure it?» on Friday.",
            "I enjoyed «hearing why does it replay?» a lot.",
            "We went «into which clock do you trust?» and more.",
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
            "I asked about it: how do you measure it?",
            "What it did did surprise me.",
            "I like the A team.",
            "Do you know about when you will measure it?",
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
            "«Rachel», I liked it.",
            "It replays. «Cyd», you were right.",
            "It is new, it replays.\n\n«Rachel», thank you for the tour.",
            "I was happy to hear, «Rachel», that it replays.",
            "«Rachel» - thank you for the tour.",
            "«Rachel»! Thank you for the tour.".replace("Thank", "thank"),
            "«Rachel», it was good.",
            "So, «Rachel», I tried it.",
            "Please say hello to the team, «Rachel».",
            "«Rachel», it replays, as you said.",
            "Your point on the clock, «Rachel», is new to me.".replace(" is new", " still rings"),
            "Enjoy the long weekend, «Tom»!",
            "«Florence», it's new.",
            "It replays, «Cyd».".replace("replays, ", "was good to see you, "),
            "You put it well, «Cyd»: it replays.",
            "It was kind of you, «Cyd» \u2013 it replays.",
            "My regards to you, «Mrs Petrie», and to the ledger.",
            "My regards to you, «Dr. Petrie».",
            "I thank you, «Cyd», or I'd try.".replace("or I'd", "and I'll"),
        ],
    )
    def test_somebody_else_is_spoken_to(self, said):
        alone("wrong-name", letter(said), details=ADA)
        assert "wrong-name" not in codes(letter(said.replace("«", "").replace("»", "")))

    @pytest.mark.parametrize(
        ("to", "found"),
        [
            ("Dear Ms Ample,", ["wrong-name"]),
            ("Dear Ms Exam,", ["wrong-name"]),
            ("Dear Ms Example,", []),
            ("Dear Ms Exampel,", ["wrong-name"]),
            ("Hi Exam,", []),
        ],
    )
    def test_behind_a_title_none_is_cut_short(self, to, found):
        """Barra is not Abara, as Beth may be Elizabeth."""
        details = attrs.evolve(ADA, contact_name="Ann Example", contact_title="Ms")
        assert codes(letter(to=to), details=details) == found

    def test_somebody_else_has_the_same_title(self):
        """Which the details have as well."""
        details = attrs.evolve(ADA, contact_name="Ann Example", contact_title="Mrs")
        text = letter("My regards to you, «Mrs Petrie», and to the ledger.", to="Dear Mrs Example,")
        alone("wrong-name", text, details=details)

    @pytest.mark.parametrize(
        "said",
        [
            "As I said to you, Bo, it replays.",
            "As I said to you, Bobby, it replays.",
            "I met your colleague, Cyd, there.",
            "We use it, Kafka, Spark and more.",
            "Please thank Cyd for it.",
            "Thank you, Acme.",
            "I met your colleague, Rachel, there.",
            "Your manager, Rachel, told me.",
            "It was your sister, Rachel, who did.",
            "The tool, Max, is new to me.",
            "We met Anna, Rachel, and two more.",
            "I met them again, Anna, and Rachel.",
            "I met you, Cyd, and the crew.",
            "As I said to you, Mrs, it replays.",
            "I met your colleague, Mrs Petrie, there.",
            "In Austin, Georgia, it is hot.",
            "Rachel, your colleague, told me.",
            "Kafka, Spark and Flink replay.",
            "Sydney, I hear, is where it runs.",
            "Python, I would say, was easy.",
            "Wow, I liked it.",
            "Luckily, I liked it.",
            "Walking, I thought of it.",
            "BTW, I liked it.",
            "Afterwards, I liked it.",
            "Bobby, I liked it.",
            "The weather, Cyd, and the ledger.",
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
            ("Siobhan Kerr", "Shiv"),
            ("Aleksandr Petrov", "Sasha"),
            ("Oleksandr Bondar", "Alex"),
            ("Yulia Bondar", "Julia"),
            ("Sergey Orlov", "Sergei"),
            ("Alexei Orlov", "Aleksei"),
            ("Wojciech Nowak", "Wojtek"),
            ("Guadalupe Ruiz", "Lupita"),
            ("Francisco Ruiz", "Paco"),
            ("Venkatesh Iyer", "Venky"),
            ("Harpreet Gill", "Harry"),
            ("Ulrike Baum", "Uli"),
            ("Giuseppina Riva", "Pina"),
            ("Konstantinos Pappas", "Kostas"),
            ("Oluwaseun Ade", "Seun"),
            ("Yitzhak Levi", "Isaac"),
            ("Istvan Nagy", "Pista"),
            ("Philipp Baum", "Filip"),
            ("Walentyna Nowak", "Valentyna"),
            ("Yurij Bondar", "Yuri"),
        ],
    )
    def test_a_short_form_is_the_name(self, name, short):
        """Of whoever is written to, and of whoever signs; both ways."""
        assert codes(letter(to=f"Hi {short},"), details=attrs.evolve(ADA, contact_name=name)) == []
        assert codes(letter(sign=short), details=attrs.evolve(ADA, candidate_name=name)) == []

    @pytest.mark.parametrize(
        ("name", "other"),
        [("Maria Poe", "Marta"), ("Karen Poe", "Karin"), ("Anna Rao", "Rachel"), ("Jane Poe", "Ian")],
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
            "I had a good morning with Dr. Sato's team.",
        ],
    )
    def test_is_rightly_elsewhere(self, said):
        assert codes(letter(said), details=ADA) == []

    @pytest.mark.parametrize(
        "said",
        [
            "The ledger is why I applied to «Zurich».",
            "I have applied at «Zurich» because of the ledger.",
            "My friends know of my application to «Zurich».".replace(
                "My friends know of my", "It began with an"
            ),
            "I would love to bring this to «Zurich».",
            "I could bring a lot of that to «Zurich».",
            "I look forward to bringing it to «Zurich».",
            "I want to work for «Zurich» for the ledger.",
            "The people at «Zurich» have a ledger.",
            "I see a career with «Zurich» ahead.",
            "I would be proud to be part of «Zurich» for it.",
            "I want to work on it for a company like «Zurich».",
            "Thank you for showing me what the underwriters of «Zurich Insurance» do.",
            "I enjoyed meeting the crew at «Zurich Insurance» for it.",
            "I was impressed by «Zurich»'s approach to it.",
            "«Zurich» is exactly the kind of company I hope to join for it.",
            "I can see myself at «Zurich» for it.",
            "The way you work at «Zurich» is new.",
            "I hope to be one of the crew of «Zurich Insurance».",
            "I would be keen to learn more of «Zurich Re»\u2019s long history.",
            "Hearing about «Zurich»'s commitment to it made me smile.",
            "I was struck by how «Zurich» treats its crew.",
            "«Zurich» is where I'd like to work.",
            "I left sure that «Zurich» is the right place for me.",
            "I am sure that «Zurich» would be a fine place to work.",
            "The ledger drew me to «Zurich Freight» in the first place.",
            "I'd like to plan for «Zurich Freight» more than ever.",
            "I like that «Aldous & Wray» replays it.",
            "I would love to be a part of the «Zurich» family.",
            "I could help «Zurich» grow with it.",
            "My interview at «Zurich» was a joy.",
            "I saw how it is done at «Zurich» now.",
            "I would be glad to come as a «Zurich» colleague.",
            "I was thrilled to see the ledger of «Zurich Ceramics», and it replays.",
        ],
    )
    def test_is_another_one_wherever_the_one_that_hires_belongs(self, said):
        alone("wrong-company", letter(said), details=ADA)

    @pytest.mark.parametrize(
        "said",
        [
            "Years ago I applied to Zurich.".replace("Years ago", "When a student"),
            "I would love to bring this to Germany.",
            "I would love to bring this to Acme.",
            "Today I work for Globex on ledgers.",
            "I am working for Globex on ledgers.",
            "I would be glad to work for Rachel on it.",
            "I would be glad to work for Ms Okafor on it.",
            "I enjoyed seeing how you beat the price of Zurich Insurance.",
            "Thank you for comparing it to the ledger by Zurich Insurance.",
            "I was impressed by Acme's approach to it.",
            "I was impressed by Rachel's approach to it.",
            "I was impressed by Zurich's approach to it, and by that of Acme.",
            "I was impressed by Zurich's approach, and yours is better than that.",
            "Zurich's approach is in every book.",
            "I was impressed by zurich's approach to it.",
            "I enjoyed hearing about your work for Zurich Insurance.",
            "I hope to hear about your contract with Zurich Insurance.",
            "I am glad that Zurich Insurance is no longer your rival.",
            "I like that Health & Safety comes first.",
            "I like that R & D comes first.",
            "I like that Acme Insurance comes first.",
            "It is like Zurich Insurance, as you said.",
            "I'd like to leave Zurich Insurance, where it never replays.",
            "I like that Kafka replays it.",
            "I left sure that Germany is the right place for me.",
            "I know that this is the right place for me.",
            "The renewal you spoke of, with Zurich Insurance, is stuck.",
        ],
    )
    def test_is_rightly_named(self, said):
        """A place, a person, an employer of today or of old, a competitor, or the right one."""
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
        ("language", "text"),
        [
            ("German", "Vielen Dank, Bo! Ada"),
            ("German", "Was ich noch sagen will: am Montag war es so schön in Köln."),
            ("French", "Merci Claire, à bientôt. Ada"),
            ("French", "Bo, j'ai bien aimé notre discussion sur le grand livre. Ada"),
            ("Spanish", "Muchas gracias, Ana. Un saludo, Ada"),
            ("Italian", "Grazie mille, Anna. Ada"),
            ("Dutch", "Hoi Bo, dank je wel! Ada"),
            ("Swedish", "Tack för samtalet, Anna. Ada"),
            ("Polish", "Dziękuję za rozmowę, Anno. Ada"),
        ],
    )
    def test_is_told_of_a_short_note(self, language, text):
        (finding,) = review(text, "send_thank_you")
        assert finding.message == f"It is in {language}, so nothing else was judged."

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Danke Dank zz zz zz zz zz zz zz zz zz zz", True),  # two of twelve
            ("Danke Dank zz zz zz zz zz zz zz zz zz zz zz", False),  # two of thirteen
            ("Danke zz", False),  # one
            ("Thank danke dank zz zz zz zz zz", True),  # two, and one of ours
            ("Thank danke dank much zz zz zz zz zz", False),  # two, and two of ours
            ("de la zz zz zz zz zz zz", True),
            ("de la zz zz zz zz zz", False),  # of fewer than eight words, a name's tell nothing
            ("ωωω ωωωωω", True),
            ("ωωω ωωωω", False),
            ("ωωω ωωωωω aaa aaaaa", False),  # half
            ("ωωω ωωωωωω aaa aaaaa", True),
        ],
    )
    def test_is_told_to_the_last_word(self, text, told):
        assert ("wrong-language" in codes(text)) is told

    @pytest.mark.parametrize("ours", [249, 250])
    def test_is_told_by_a_thousand_words(self, ours):
        """Of which one in four is ours alone, or there are too many others; what follows is not read."""
        text = "thank " * ours + "danke " * (999 - ours) + "vielen " + "thank " * 1_000
        assert ("wrong-language" in codes(text)) is (ours < 250)

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

    ASKS = (
        "Have you decided?",
        "Is there any news?",
        "Do you know yet whether I got it?",
        "Could you let me know if a decision was made?",
        "I wonder if you have decided.",
        "Have you made up your mind?",
        "Has the team made up its mind?",
        "I would be glad to hear whether I was successful.",
    )

    @pytest.mark.parametrize("action", ["send_thank_you", "keep_in_touch"])
    @pytest.mark.parametrize("said", ASKS)
    def test_to_ask_in_a_note_for_something_else_is_the_same_day(self, said, action):
        """Where it asks for the decision; that is what is wrong, and not the whole note."""
        text = letter(said)
        early = {"state": self.DUE, "today": date(2026, 11, 20)}
        found = [finding for finding in review(text, action, **early) if finding.code == "too-early"]
        assert len(found) == 1
        start, end = found[0].span
        assert text.index(said) <= start < end <= text.index(said) + len(said)
        assert "too-early" not in codes(text, action, state=self.DUE, today=MONDAY)
        assert "too-early" not in codes(letter(), action, **early)
        often = InterviewState("interviewed", check_ins=2)
        assert "too-often" in codes(text, action, state=often)
        assert "too-often" not in codes(letter(), action, state=often)

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
            "I just «sent you a request».",
            "I've «sent you an invite».",
            "I have «sent you a quick invitation yesterday», by the way.",
            "I would «like to connect».",
            "I have «invited you to connect».",
            "«My invitation should be in your» inbox.",
            "I «sent a connection your way».",
            "I «added you here» last night.",
            "I'll be «sending over a request to you» tonight.",
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
            "I sent you an invite for the tour on Monday.",
            "I sent you a calendar invite.",
            "It was good to connect with you yesterday.",
            "LinkedIn is new to me. LinkedIn is old.",
        ],
    )
    def test_is_not_what_else_one_does_there(self, said):
        assert codes(letter(said)) == []


def test_facts_are_mostly_errors():
    """What is as good as never wrong may stop a letter."""
    facts = [row for row in GUIDELINES.values() if row.grounds == "facts"]
    assert sum(row.severity is Severity.ERROR for row in facts) > len(facts) / 2
