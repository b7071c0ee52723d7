"""A language is a folder: English with every letter moved by thirteen is one."""

from __future__ import annotations

import ast
import re
from codecs import encode
from collections import Counter
from datetime import date
from itertools import pairwise, product
from pathlib import Path

import attrs
import pytest
from icalendar import Event

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Attempt,
    Channel,
    Decision,
    Details,
    InterviewState,
    InvalidDetailError,
    NetiquetteError,
    Policy,
    Process,
    Step,
    Support,
    Timing,
    Tone,
    UnknownLanguageError,
    Verdict,
    Word,
    agenda,
    agents,
    compare,
    compose,
    connection_request,
    decide,
    explain,
    permission_request,
    review,
    thank_you_note,
)
from netiquette import calendar as calendars
from netiquette import json as documents
from netiquette._deciding.explain import _DECISION, _DECISIONS, _FINDINGS, _OPENINGS
from netiquette._deciding.rule import FACETS
from netiquette._deciding.sharing import BESIDE_THE_TABLE, TELL_BOTH_SIDES
from netiquette._languages.language import LANGUAGES, Language, language_of
from netiquette._languages.review_lexicon import ReviewLexicon
from netiquette._languages.sentences import AnswerSentences, CalendarSentences
from netiquette._languages.wording import VARIANTS, Medium, Messages, Names, Presumed
from netiquette._messages.templates import Style, write
from netiquette._reviewing.guidelines import GUIDELINES, Grounds
from netiquette._trackers.read_language import phrases
from tests.calls import DETAILS, DRAFTS, STATES, TODAY
from tests.made import row
from tests.test_review_sets import MESSAGES, findings

SOURCE = Path(netiquette.__file__).parent
ENGLISH = language_of("en")
ROT = "x-rot"
"""How the language of these tests is called."""


def moved(text):
    """Say a text in it."""
    return encode(text, "rot13")


def moved_but(kept, text):
    """Say a text in it, and leave what has to stand as it is."""
    return re.sub(rf"{kept}|[A-Za-z]", lambda found: found[0] if found[0][1:] else moved(found[0]), text)


def sentence(text):
    """Translate a sentence, but for what stands in braces."""
    return moved_but(r"\{\w*\}", text)


def pattern(text):
    """Translate a regular expression."""
    return moved_but(r"\\u[0-9a-f]{4}|\\.|\(\?[a-z]+[:)]", text)


def phrase(text):
    """Translate what details become: a sentence with something in braces, a word, or a pattern."""
    return sentence(text) if re.search(r"\{[a-z]", text) else pattern(text)


def each(form, translate):
    """Translate all that stands in a named tuple, a mapping, a set or a tuple; keys of ours stay."""
    if isinstance(form, str) and not isinstance(form, Word):
        return translate(form)
    if form is None or isinstance(form, (Medium, Presumed, Word)):
        return form
    if hasattr(form, "_replace"):
        return type(form)(*(each(part, translate) for part in form))
    if isinstance(form, (frozenset, tuple)):
        return type(form)(each(part, translate) for part in form)
    if callable(form):
        return lambda *counts: translate(form(*counts))
    return {key: each(part, translate) for key, part in form.items()}


def both(contractions):
    """Translate short forms and what they are short for."""
    return {moved(short): moved(full) for short, full in contractions.items()}


def in_other_words(outline):
    """Translate the outline of a message; its parts are ours."""
    return outline._replace(occasions=each(outline.occasions, sentence))


SAID_BY_GUIDELINES = {said for row in GUIDELINES.values() for said in (row.says, row.question) if said}
SAID_BY_RULES = {
    *(rule.says for rule in BESIDE_THE_TABLE.values()),
    *(rule.says for policy in (CAUTIOUS, FOUNDING, PERMISSIVE) for rule in policy.rules),
}
"""The sentences of every rule of ours, those among them that stand in no table."""


def toy():
    """Build the language, as a folder of its own would."""
    made = Language(ROT, "no_folder")
    rules = {says: moved(says) for says in SAID_BY_RULES}
    said = each(ENGLISH.deciding, sentence)
    units = {field.metadata["unit"]: moved(field.metadata["unit"]) for field in attrs.fields(Timing)}
    made.deciding = said._replace(rules=rules, comparing=said.comparing._replace(units=units))
    made.calendar = each(ENGLISH.calendar, sentence)
    made.names = each(ENGLISH.names, moved)
    messages = ENGLISH.messages
    made.messages = messages._replace(
        forms={form: each(tones, sentence) for form, tones in messages.forms.items()},
        on_network=each(messages.on_network, moved),
        spelled_out=both(messages.spelled_out),
        formal_words=both(messages.formal_words),
        day=each(messages.day, sentence),
        on_day=sentence(messages.on_day),
        near_days=each(messages.near_days, moved),
        unwritten=each(messages.unwritten, sentence),
        reply=sentence(messages.reply),
        reply_marks=each(messages.reply_marks, moved),
        weekdays=each(messages.weekdays, moved),
        months=each(messages.months, moved),
        outlines={action: in_other_words(outline) for action, outline in messages.outlines.items()},
    )
    said = each(ENGLISH.details, phrase)
    made.details = said._replace(
        people=said.people._replace(generations=both(ENGLISH.details.people.generations)),
        naming=said.naming._replace(
            nouns={dialect: both(nouns) for dialect, nouns in ENGLISH.details.naming.nouns.items()}
        ),
    )
    lexicon = ENGLISH.reviewing
    made.reviewing = each(lexicon, pattern)._replace(
        contractions=both(lexicon.contractions),
        **{
            name: sentence(getattr(lexicon, name))
            for name in ("over_limit", "hidden_character", "essay", "other_language", "about_the_topic")
        },
        guidelines={says: moved(says) for says in SAID_BY_GUIDELINES},
    )
    return made


TOY = toy()


@pytest.fixture(autouse=True)
def _known(monkeypatch):
    """Let it be known while a test runs: one line where all languages stand."""
    monkeypatch.setitem(LANGUAGES, ROT, TOY)


IDENTIFIERS = {
    *(word.value for facet in (*FACETS, Action, Channel) for word in facet),
    *(facet.__name__.lower() for facet in FACETS),
    *(field.name for form in (InterviewState, Timing) for field in attrs.fields(form)),
    "our-own",
    *(rule.id for policy in (CAUTIOUS, FOUNDING, PERMISSIVE) for rule in policy.rules),
}
"""What programs read, too, and what is the same in every language."""


def words(text):
    return re.findall(r"[\w'-]+", text)


def translated(english, other):
    """Return whether one text is the other, word by word, and none of them is left in English."""
    pairs = [*zip(words(english), words(other), strict=True)]
    assert re.sub(r"[\w'-]+", "", english) == re.sub(r"[\w'-]+", "", other)
    assert not any(one.isalpha() for one, _ in pairs) or any(one != two for one, two in pairs)
    return all(
        two == moved(one) or (one == two and (one in IDENTIFIERS or re.fullmatch("U|[0-9A-F]{4,}", one)))
        for one, two in pairs
    )


ASKED = [
    (state, today, policy)
    for state in STATES
    for today in (TODAY, date(2027, 2, 1), None)
    for policy in (CAUTIOUS, FOUNDING, PERMISSIVE)
]
UNLIKELY = [
    InterviewState("interviewed", contact="peer", interview_on=date(2026, 11, 24)),
    InterviewState("scheduled", interview_on=date(2026, 11, 20)),
    InterviewState("interviewed", decided_on=date(2026, 11, 20)),
    InterviewState("rejected", decided_on=date(2026, 11, 20), last_contact_on=date(2026, 11, 21)),
    InterviewState("unknown", invitation="withdrawn", thank_you="unknown"),
    InterviewState("interviewed", permission="refused"),
    InterviewState("interviewed", interview_on=date(2026, 11, 10), next_interview_on=date(2026, 11, 18)),
    InterviewState("interviewed", other_offer="open", other_offer_due=date(2026, 11, 20)),
    InterviewState("rejected", decided_on=date(2026, 11, 10), interview_on=date(2026, 11, 12)),
]
ASKED += [(state, today, CAUTIOUS) for state in UNLIKELY for today in (TODAY, date(2027, 2, 1), None)]


class TestAnswers:
    """Every sentence of a decision and of an explanation."""

    def test_summaries_reasons_and_assumptions(self):
        """Word by word, and nothing else of the answer is moved."""
        assumed = set()
        for state, today, policy in ASKED:
            english = decide(state, today=today, policy=policy)
            other = decide(state, today=today, policy=policy, language=ROT)
            assert (english.language, other.language) == ("en", ROT)
            assert english != other
            assert other.next.language == ROT
            for one, two in zip(english.steps, other.steps, strict=True):
                assert translated(one.summary, two.summary)
                assert translated(one.title, two.title)
                assert translated(one.says, two.says)
                assert attrs.evolve(two, language="en") == one
            assert translated(english.reason, other.reason)
            assert all(map(translated, english.assumptions, other.assumptions))
            alike = attrs.evolve(other, language="en", steps=english.steps, assumptions=english.assumptions)
            assert alike == english
            assert len(english.assumptions) == len(other.assumptions)
            assumed |= {*english.assumptions}
        told = ENGLISH.deciding.assumptions
        assert all(any(re.match(re.sub(r"\{\w+\}", ".+", says), said) for said in assumed) for says in told)

    def test_data_are_the_same_but_for_the_sentences(self):
        """No document says what language it is in, and an English one is as it always was."""
        english, other = (decide(STATES[3], today=TODAY, language=code).as_dict() for code in ("en", ROT))
        assert english.keys() == other.keys()
        moved_keys = {key for key in english if english[key] != other[key]}
        assert moved_keys == {"reason", "steps", "assumptions"}
        one, two = english["steps"][0], other["steps"][0]
        assert {key for key in one if one[key] != two[key]} == {"summary", "title", "says"}
        assert decide(STATES[3], today=TODAY).as_dict() == english

    def test_explanations(self):
        """What was tried, and what would change the answer."""
        for state, today, policy in ASKED:
            english = explain(state, today=today, policy=policy)
            other = explain(state, today=today, policy=policy, language=ROT)
            assert translated(str(english), str(other))
            attempts = (
                (one, two)
                for table in ("connecting", "courtesy")
                for one, two in zip(getattr(english, table), getattr(other, table), strict=True)
            )
            for one, two in attempts:
                assert translated(str(one), str(two))
                assert attrs.evolve(two, language="en") == one
            assert all(
                translated(one.says, two.says)
                for one, two in zip(english.changes, other.changes, strict=True)
            )

    def test_everything_that_may_happen(self):
        """Each event that opens a door has words of its own, and there are no others."""
        events = (_DECISION, *_DECISIONS, *_OPENINGS, *_FINDINGS)
        english, other = ENGLISH.deciding.explaining, TOY.deciding.explaining
        assert all(translated(event.says(english), event.says(other)) for event in events)
        said = {event.says(english) for event in events}
        assert said == {*english.happened.values(), english.decided, english.reconsidered}

    def test_a_rule_of_ones_own_is_used_as_it_is(self):
        """Who writes a rule writes it in the language of those who read it."""
        ours = CAUTIOUS.with_rule(row("our-own"), before="already-connected")
        assert decide(STATES[0], policy=ours, language=ROT).reason == "Say so."

    def test_a_sentence_is_translated_and_no_id(self):
        """Who says something else under a known id is not spoken for."""
        said = CAUTIOUS.rule("already-connected")
        assert TOY.deciding.rule(said.says) != said.says
        assert TOY.deciding.rule("Something else.") == "Something else."

    def test_counts_alone_are_english(self):
        """A `Support` belongs to no answer."""
        assert str(Support(1, 2, 3)) == "1 agrees, 2 set conditions, 3 disagree"
        assert TOY.deciding.support(1, 2, 3) == moved("1 agrees, 2 set conditions, 3 disagree")
        assert str(Support(0, 0, 0)) == "no voices counted"
        assert str(Support(1, 1, 1)) == "1 agrees, 1 sets conditions, 1 disagrees"
        assert str(Support(2, 0, 3)) == "2 agree, 0 set conditions, 3 disagree"


class TestAgendas:
    """What is to be done in a process, and what is left out of it."""

    def test_say_everything_in_it(self):
        """The same tasks, each with its sentences in the language."""
        waiting = InterviewState("interviewed", interview_on=date(2026, 11, 2), thank_you="sent")
        process, beside = Process({"ann": waiting, "bo": waiting}), Process({"cy": waiting})
        english, other = (
            agenda(process, today=TODAY, beside=[beside], language=code) for code in ("en", ROT)
        )
        assert TELL_BOTH_SIDES in [task.rule for task in english.tasks]
        assert english.left_out
        for one, two in zip(english.tasks, other.tasks, strict=True):
            assert (one.who, one.rule, one.step.action) == (two.who, two.rule, two.step.action)
            assert translated(one.says, two.says)
            assert translated(one.step.summary, two.step.summary)
        for one, two in zip(english.left_out, other.left_out, strict=True):
            assert (one.who, one.rule, one.action) == (two.who, two.rule, two.action)
            assert translated(one.says, two.says)


class TestComparing:
    """What two policies do not answer alike."""

    def test_differences(self):
        """Word by word; the units of numbers and what a rule of yours says stand as they are."""
        ours = CAUTIOUS.with_rule(row("our-own"), before="already-connected")
        other_words = CAUTIOUS.without_rule("await-the-decision").with_rule(
            attrs.evolve(CAUTIOUS.rule("await-the-decision"), says="Wait."), before="meet-before-you-connect"
        )
        moved_days = attrs.evolve(CAUTIOUS, timing=Timing(grace=3, on_hold=20))
        waits, refrains = (
            Policy(
                connecting=(row("our-own", then=verdict),),
                courtesy=(row("our-own-courtesy", then=(Action.WAIT,)),),
                timing=Timing(),
            )
            for verdict in (Verdict.WAIT, Verdict.REFRAIN)
        )
        policies = (CAUTIOUS, FOUNDING, PERMISSIVE, ours, other_words, moved_days)
        said = ""
        for before, after in (*pairwise(policies), (waits, refrains)):
            english, other = (compare(before, after, language=code) for code in ("en", ROT))
            for one, two in zip(english, other, strict=True):
                assert translated(one.says, two.says)
                assert attrs.evolve(two, says=one.says) == one
                said += one.says
        told = ("every situation", "all the same", "or cites", "still ", "instead of", " is not ", "days")
        assert [text for text in told if text not in said] == []


class TestDocuments:
    """What is written and read again."""

    def test_decisions_are_read_in_their_language(self):
        """Which is told, as the policy is."""
        other = decide(STATES[3], today=TODAY, language=ROT)
        assert documents.loads(documents.dumps(other), Decision, language=ROT) == other
        english = documents.loads(documents.dumps(other), Decision)
        assert english.language == english.next.language == "en"
        assert english.assumptions == other.assumptions

    @pytest.mark.parametrize("kind", [InterviewState, Details, Decision])
    def test_refuse_a_language_whatever_they_are_of(self, kind):
        with pytest.raises(UnknownLanguageError):
            documents.loads("{}", kind, language="tlh")


class TestCalendars:
    """Every entry."""

    @pytest.mark.parametrize("made", [calendars.events, calendars.todos])
    def test_say_everything_in_it(self, made):
        """Titles, days, reasons, and what they are filed under."""
        for state, today, policy in ASKED:
            if today is None:
                continue
            english, other = (
                made(decide(state, today=today, policy=policy, language=code), process="\u03a9 7", alarm=None)
                for code in ("en", ROT)
            )
            assert len(english) == len(other)
            for one, two in zip(english, other, strict=True):
                assert translated(one["SUMMARY"], two["SUMMARY"])
                assert two["CATEGORIES"].to_ical() == moved("Job search").encode()
                for line, its in zip(
                    one["DESCRIPTION"].split("\n"), two["DESCRIPTION"].split("\n"), strict=True
                ):
                    assert line == its if line.startswith("http") else translated(line, its)

    def test_what_is_gone_keeps_its_language(self):
        """An entry is cancelled with the words it was published with."""
        state = InterviewState("interviewed", interview_on=date(2026, 11, 19))
        decision = decide(state, today=TODAY, language=ROT)
        published = calendars.calendar(calendars.events(decision, process="a")).to_ical()
        (gone, *_) = calendars.updated(published, [], today=TODAY).walk("VEVENT")
        assert isinstance(gone, Event)
        assert gone["CATEGORIES"].to_ical() == moved("Job search").encode()
        assert gone["SUMMARY"] == calendars.events(decision, process="a")[0]["SUMMARY"]


OCCASIONS = [
    (action, occasion)
    for action, outline in ENGLISH.messages.outlines.items()
    for occasion in outline.occasions
]
WHOLE = attrs.evolve(DETAILS, via_name="Ed Sample")
OTHERS = attrs.evolve(WHOLE, contact_title="", company="", position="the trainee role", strength="", news="")
FEW = Details(
    via_name="Mrs Ed Sample",
    candidate_name="Ada Sample",
    contact_name="Dr. Bo Example",
    topic="the audit trail",
    company="Acme",
)


def moved_details(details):
    """Say personal details in it."""
    said = {
        name: moved(value) if isinstance(value, str) else value
        for name, value in attrs.asdict(details).items()
    }
    return Details(**said | {"link": details.link}, language=ROT)  # an address is the same in every language


def moved_back(text):
    """Say it in English again; the address in it never was in anything else."""
    return moved(text).replace(moved(DETAILS.link), DETAILS.link)


class TestMessages:
    """Every message."""

    @pytest.mark.parametrize(("action", "occasion"), OCCASIONS)
    def test_are_the_same_in_other_words(self, action, occasion):
        """All channels, tones and wordings, and all parts."""
        cues = ENGLISH.messages.outlines[action].conditional
        for details, channel, tone, variant in product((WHOLE, OTHERS, FEW), Channel, Tone, range(VARIANTS)):
            styles = (Style(channel, tone, variant, None, code) for code in ("en", ROT))
            said = []
            for style, given in zip(styles, (details, moved_details(details)), strict=True):
                try:
                    said.append(write(action, occasion, given, style, cues=cues, days={"day": TODAY}))
                except NetiquetteError as error:
                    said.append(error)
            english, other = said
            assert type(english) is type(other)
            if not isinstance(english, NetiquetteError):
                assert moved_back(other.body) == english.body
                assert moved(other.subject) == english.subject
                assert attrs.evolve(other, body="", subject="") == attrs.evolve(english, body="", subject="")

    @pytest.mark.parametrize(
        "name",
        [
            *("thank_you_note", "check_in", "rejection_reply", "offer_reply"),
            *("invitation_reply", "permission_request", "farewell", "keep_in_touch"),
            *("answer", "new_day_request", "other_offer_news"),
        ],
    )
    def test_every_composer_speaks_it(self, name):
        composer = getattr(netiquette, name)
        other = composer(moved_details(DETAILS), language=ROT)
        assert moved_back(other.text) == composer(DETAILS).text

    def test_requests_too(self):
        """And what refuses them carries a decision in it."""
        offered, waiting = InterviewState("rejected"), InterviewState("interviewed")
        other = connection_request(moved_details(DETAILS), offered, language=ROT)
        assert moved_back(other.text) == connection_request(DETAILS, offered).text
        for refused, state in (
            (connection_request, waiting),
            (permission_request, InterviewState("interviewed", permission="refused")),
        ):
            with pytest.raises(NetiquetteError) as caught:
                refused(DETAILS, state, language=ROT)
            assert caught.value.decision.language == ROT

    def test_compose_speaks_as_the_decision(self):
        """Unless it is told otherwise."""
        for state, today, policy in ASKED:
            english, other = (
                decide(state, today=today, policy=policy, language=code) for code in ("en", ROT)
            )
            one, two = (
                compose(english, DETAILS, policy=policy),
                compose(other, moved_details(DETAILS), policy=policy),
            )
            assert bool(one) is bool(two)
            assert compose(other, DETAILS, policy=policy, language="en") == one
            assert moved_back(two.text if two else two.says) == (one.text if one else one.says)

    def test_topics_that_are_everybodys(self):
        """Each language knows its own; nobody keeps which it was."""
        for topic in ("our conversation", moved("our conversation")):
            given = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": topic}
            english = topic == "our conversation"
            with pytest.raises(InvalidDetailError, match=r"^topic is "):
                Details(**given, language="en" if english else ROT)
            assert Details(**given, language=ROT if english else "en").topic == topic


LANGUAGE_FREE = r"</?\w+\s?/?>|\b[Xx]{3,}\b|\b(?:None|null|undefined|NaN)\b"
"""What is a blank or markup in whatever language."""


def moved_text(text):
    return moved_but(LANGUAGE_FREE, text)


def in_it(message):
    """Say a message of the reviewer's sets in it."""
    details = message["details"] and {name: moved_text(value) for name, value in message["details"].items()}
    return {
        **message,
        "text": moved_text(message["text"]),
        "others": [*map(moved_text, message["others"])],
        "details": details,
    }


class TestReviews:
    """The reviewer reads it as it reads English."""

    def test_finds_the_same_in_the_same_places(self):
        """Every text it is judged by: the patterns are made of the language, and of nothing else."""
        found = set()
        for message in MESSAGES:
            english, other = findings(message), findings(in_it(message), language=ROT)
            assert [(one.code, one.span) for one in english] == [(two.code, two.span) for two in other], (
                message
            )
            assert [one.rule for one in english] == [two.rule for two in other]
            assert all(translated(one.message, two.message) for one, two in zip(english, other, strict=True))
            found |= {one.code for one in english}
        by_reading = {row.id for row in GUIDELINES.values() if row.grounds is Grounds.READER}
        assert found >= {*GUIDELINES} - {"hidden-character"} - by_reading

    def test_of_an_english_text_are_told_in_english(self):
        """And a text that is read by another language's words is read in vain."""
        text = "Dear team,\n\njust checking in.\n\nAda"
        assert "stock-phrase" in [finding.code for finding in review(text, "check_in")]
        assert "stock-phrase" not in [finding.code for finding in review(text, "check_in", language=ROT)]

    @pytest.mark.parametrize(("text", "action", "channel"), DRAFTS)
    def test_messages_that_count(self, text, action, channel):
        """Length, signs and words."""
        limited = {"state": STATES[-1], "channel": channel, "today": TODAY, "limit": 30}
        english = review(text + " ledger" * 300, action, **limited)
        other = review(moved(text + " ledger" * 300), action, **limited, language=ROT)
        assert [one.code for one in english] == [two.code for two in other]
        assert all(translated(one.message, two.message) for one, two in zip(english, other, strict=True))

    def test_is_as_it_was(self):
        """The drafts of English are not looked at by any other."""
        message = MESSAGES[0]
        assert findings(message) == findings(message, language="en")


class TestAgents:
    """A model asks for a language, or for none."""

    GIVEN = {  # noqa: RUF012  nobody changes it
        "interview_on": "2026-11-20",
        "today": "2026-11-21",
    }

    def test_next_step(self):
        personal = {"candidate_name": "Ada Sample", "contact_name": "Bo Example", "topic": "the audit trail"}
        english = agents.next_step("interviewed", **self.GIVEN, **personal)
        spoken = {name: moved(value) for name, value in personal.items()}
        other = agents.next_step("interviewed", **self.GIVEN, **spoken, language=ROT)
        assert moved(other["draft"]) == english["draft"]
        assert translated(english["summary"], other["summary"])
        assert translated(english["reason"], other["reason"])
        assert all(map(translated, english["assumptions"], other["assumptions"]))
        assert all(map(translated, english["later"], other["later"]))
        assert agents.next_step("interviewed", **self.GIVEN, language="en") == agents.next_step(
            "interviewed", **self.GIVEN
        )

    def test_review_draft(self):
        text = "Hi Bo, just checking in. Ada"
        english = agents.review_draft(text, "check_in")
        other = agents.review_draft(moved(text), "check_in", language=ROT)
        assert [one["code"] for one in english["findings"]] == [two["code"] for two in other["findings"]]
        assert [moved(one["message"]) for one in english["findings"]] == [
            two["message"] for two in other["findings"]
        ]


ASKING = {
    "decide": lambda code: decide(STATES[0], language=code),
    "decide, with a day": lambda code: decide(STATES[0], today=TODAY, language=code),
    "explain": lambda code: explain(STATES[0], language=code),
    "Step": lambda code: Step(action="wait", rule=CAUTIOUS.rules[0], language=code),
    "Decision": lambda code: attrs.evolve(decide(STATES[0]), language=code),
    "Attempt": lambda code: Attempt(rule=CAUTIOUS.rules[0], language=code),
    "compare": lambda code: compare(CAUTIOUS, FOUNDING, language=code),
    "Details": lambda code: Details(candidate_name="A B", contact_name="C D", topic="ledgers", language=code),
    "thank_you_note": lambda code: thank_you_note(DETAILS, language=code),
    "connection_request": lambda code: connection_request(DETAILS, InterviewState("rejected"), language=code),
    "compose": lambda code: compose(decide(STATES[0]), DETAILS, language=code),
    "compose nothing": lambda code: compose(
        decide(InterviewState("interviewed", thank_you="sent")), DETAILS, language=code
    ),
    "review": lambda code: review("Hi", "check_in", language=code),
    "loads": lambda code: documents.loads('{"stage": "offered"}', InterviewState, language=code),
    "structure": lambda code: documents.structure({"stage": "offered"}, InterviewState, language=code),
    "next_step": lambda code: agents.next_step("offered", language=code),
    "review_draft": lambda code: agents.review_draft("Hi", "check_in", language=code),
}


class Unhashable(str):
    """A text that is no key."""

    __slots__ = ()
    __hash__ = None


class TestUnknownLanguages:
    """One error, wherever somebody asks."""

    @pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
    def test_are_refused_everywhere(self, ask):
        """With those that there are."""
        for code in ("tlh", "", "EN", "English", 3, ["en"], b"en", object()):
            with pytest.raises(UnknownLanguageError) as caught:
                ask(code)
            assert caught.value.language is code
            assert caught.value.known == ("en", ROT)
            assert str(caught.value).endswith(f", which is not one we write; use en or {ROT}")
            assert str(caught.value).startswith("language is ")

    @pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
    def test_a_text_of_any_kind_will_do(self, ask):
        """Equal texts are one language."""
        assert ask(Unhashable("en")) == ask("en")

    def test_are_kept_out_of_answers(self):
        """A step that is made from another one speaks a language there is."""
        step = decide(STATES[0]).next
        assert attrs.evolve(step, language=Unhashable("en")).language.__class__ is str


class TestTheFolder:
    """What a language has to have."""

    PARTS = {  # noqa: RUF012  nobody changes it
        "deciding": AnswerSentences,
        "calendar": CalendarSentences,
        "names": Names,
        "messages": Messages,
        "reviewing": ReviewLexicon,
    }

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_has_every_part(self, code):
        """A file for each, with all that is said there."""
        language = Language(code, LANGUAGES[code].folder)
        assert re.fullmatch("[a-z]{2}", code)
        for name, kind in self.PARTS.items():
            assert isinstance(getattr(language, name), kind)
        assert {*language.deciding.summaries} == {*Action}
        assert {*language.messages.outlines} == {*ENGLISH.messages.outlines}
        for action, outline in language.messages.outlines.items():
            assert {*outline.occasions} == {*ENGLISH.messages.outlines[action].occasions}
        assert {*language.deciding.explaining.happened} == {*ENGLISH.deciding.explaining.happened}

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_puts_in_what_english_puts_in(self, code):
        """The same braces in each sentence."""

        def braces(form):
            return each(form, lambda text: " ".join(sorted({*re.findall(r"\{\w+\}", text)})))

        language = LANGUAGES[code]
        for part in ("deciding", "calendar"):
            ours = getattr(ENGLISH, part)
            for name, said, english in zip(ours._fields, getattr(language, part), ours, strict=True):
                if name not in {"rules", "support", "comparing"}:
                    assert braces(said) == braces(english), name
        comparing, english = language.deciding.comparing, ENGLISH.deciding.comparing
        for name in comparing._fields:
            if name not in {"situations", "units"}:
                assert braces(getattr(comparing, name)) == braces(getattr(english, name)), name

    @pytest.mark.parametrize(
        "language", [TOY, *(language for code, language in LANGUAGES.items() if code != "en")]
    )
    def test_translates_every_sentence_of_a_rule(self, language):
        """And of a guideline: one that was changed is shown in English until somebody translates it anew."""
        assert {*language.deciding.rules} == SAID_BY_RULES
        assert {*language.reviewing.guidelines} == SAID_BY_GUIDELINES


# ------------------------------------------------------------------------------------- nothing else speaks

EXCUSED = {
    **dict.fromkeys(
        ("_deciding/etiquette.py", "_deciding/sharing.py", "_reviewing/guidelines.py"),
        "a row says what it means, and a language translates the sentence",
    ),
    "_deciding/timing.py.Timing.": "so does a number, to whoever writes a policy, and in the manual",
    "_deciding/policy.py._phrase": "what is wrong with a policy is told as errors are",
    **dict.fromkeys(
        (
            "agents.py.server",
            "_calendar/previous.py",
            "_calendar/rewritten.py._see_that_it_takes_entries.what",
            "_messages/admission.py._",
            "_messages/connecting.py._too_early.none",
            "_messages/mail.py._NOT_",
            "_messages/mail.py._TOO_LONG",
            "_messages/phrases.py._INSTEAD",
            "_messages/phrases.py._PREPOSED",
            "_messages/text.py.plain.has",
        ),
        "a part of an error message, which is for whoever writes the program",
    ),
    "_messages/hidden.py._BELONGS": "the comments of a pattern",
    **dict.fromkeys(
        ("_commandline/", "__main__.py"),
        "the command line speaks English, and its page says so",
    ),
    **dict.fromkeys(
        (
            "_trackers/roles.py.WHICH_PART",
            "_trackers/roles.py._",
            "_trackers/statuses.py.WHICH_STAGE",
            "_trackers/statuses.py.WHO_ENDED_IT",
            "_trackers/statuses.py._",
        ),
        "what to ask about a label is English, and `StatusMatch.question` says so",
    ),
    **dict.fromkeys(
        ("_trackers/events.py.", "_trackers/histories.py."),
        "words of trackers, and what to ask about them in English, as `HistoryMatch.questions` says",
    ),
    "_messages/mail.py._as_html": "it is markup",
    "_trackers/statuses.py.BY_SOURCE": "words of trackers",
    "_trackers/languages/": "words of trackers and of those who fill one in, one file a language",
    **dict.fromkeys(
        (
            "_agents/flat.py.details_of",
            "_agents/mcp.py._INSTRUCTIONS",
            "_agents/review_draft.py.review_draft",
        ),
        "it is for the model, and `netiquette.agents` says that this is English",
    ),
    **dict.fromkeys(
        ("_evidence/process_works.py", "_evidence/works.py"), "a title is in the language of the work"
    ),
    "_evidence/process_survey.py.PAGES": "topics by their ids, with a mark for what a page says of them",
    "_process/transitions.py.Value.": "how a value follows from an event, for the table in the manual",
    "_vocabulary/channel_facts.py": "the sources of a number, for the manual",
    "_frames/engines/": "SQL, and what the manual and errors say of an engine",
    "strategies.py.rules": "a rule that is drawn at random says so, as any rule of yours would",
    **dict.fromkeys(
        (
            "_agents/flat.py._COUNTS_BECAUSE",
            "_agents/people.py",
            "_frames/schema.py",
            "_json/",
            "_vocabulary/arguments.py",
            "_vocabulary/event.py._take_what",
            "_vocabulary/state.py.InterviewState.from_dict",
            "_vocabulary/state.py._take_check_ins.instead",
            "_vocabulary/told.py",
            "json.py.loads",
        ),
        "a part of an error message, too",
    ),
}
"""Where a sentence may stand outside of a language, by how its place begins, with the reason."""
REFUSING = {"as_tuple", "bad_detail", "expect", "expect_count", "needed", "take"}
"""What takes a part of an error message."""
SENTENCE = re.compile(r"[A-Za-z']{2,} +(?:\{\} *)?[a-z']{2,}|[A-Za-z']{2,} \{\}")


def said(node):
    """Return a text as it stands in the source, with braces for what is put in; None where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def refuses(node):
    """Return whether a node is an error, is made for one, or is a docstring."""
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "message"
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        return name.endswith("Error") or name in REFUSING
    return isinstance(node, ast.Raise) or (isinstance(node, ast.Expr) and said(node.value) is not None)


def sentences(tree, where=""):
    """Yield every sentence, with the functions and classes and names it stands in."""
    for node in ast.iter_child_nodes(tree):
        text, place = said(node), where
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            place = f"{where}.{node.name}"
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            place = f"{where}.{ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)}"
        if text is not None:
            yield from [(where, text)] if SENTENCE.search(text) else []
        elif not refuses(node):
            yield from sentences(node, place)


def lists(tree):
    """Yield each list of words that is written as one text: split at blanks, or with semicolons."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node).endswith(".split()"):
            yield (said(node.func.value) or "").split()
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and ";" in node.value:
            yield phrases(node.value)


@pytest.mark.parametrize(
    "path", sorted([*SOURCE.glob("_languages/**/*.py"), *SOURCE.glob("_trackers/languages/*.py")])
)
def test_no_list_has_a_word_twice(path):
    """Who looks for one finds it in one place."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [word for listed in lists(tree) for word, times in Counter(listed).items() if times > 1] == []


def test_lists_of_words_are_found():
    """Split at blanks or at semicolons, and nothing else."""
    source = "A = 'a b a'.split()\nB = {1: 'a b; c'}\nC = 'a b'"
    assert [*lists(ast.parse(source))] == [["a", "b", "a"], ["a b", "c"]]


def test_no_sentence_stands_outside():
    """But for errors, rows and what says itself that it is English, all of it is in a language."""
    found = []
    for path in sorted({*SOURCE.rglob("*.py")} - {*SOURCE.glob("_languages/**/*.py")}):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(SOURCE).as_posix()
        found += [(f"{name}{place}", text) for place, text in sentences(tree)]
    assert [(place, text) for place, text in found if not place.startswith((*EXCUSED,))] == []
    assert [excuse for excuse in EXCUSED if not any(place.startswith(excuse) for place, _ in found)] == []


@pytest.mark.parametrize(
    "source",
    [
        "summary = 'Look again'",
        "def says(day):\n    return f'Not before {day}.'",
        "class A:\n    TEXTS = {1: ('it was due on', 2)}",
    ],
)
def test_one_would_be_found(source):
    """Whole, or with something put in."""
    assert [*sentences(ast.parse(source))]


@pytest.mark.parametrize(
    "source",
    [
        "'A docstring of some words.'",
        "raise ValueError('that is not so')",
        "message = 'that is not so'",
        "made = OurError('that is not so')",
        "expect_count('limit', 3, 'it counts characters')",
        "rule = 'await-the-decision'",
    ],
)
def test_and_nothing_else(source):
    """Neither errors nor ids nor what is written for readers of the code."""
    assert [*sentences(ast.parse(source))] == []
