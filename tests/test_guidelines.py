"""The guidelines as a table, and how they show in English."""

from __future__ import annotations

import inspect
import re
from datetime import date
from itertools import chain

import attrs
import pytest

from netiquette import (
    Action,
    Details,
    Grounds,
    Guideline,
    InterviewState,
    InvalidPolicyError,
    Severity,
    Source,
    Stage,
    review,
)
from netiquette._languages.english.reviewing import REVIEWING
from netiquette._reviewing import moment, saying
from netiquette._reviewing.checks import CHECKS, MARKS
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._reviewing.phrases import WORD, PhraseIndex, _pieces_of, folded, hits
from netiquette._reviewing.questions import asked_at

ROWS = list(GUIDELINES.values())
IDS = list(GUIDELINES)
PHRASES = list(REVIEWING.phrases)
LISTS = [name for name, words in REVIEWING._asdict().items() if type(words) is frozenset]

ADA = Details(candidate_name="Ada Sample", contact_name="Bo Example", company="Acme", topic="the audit trail")

THANKS = (
    "Hi Bo,\n\nThank you for explaining how the ledger replays its snapshots. {}\n\nBest wishes,\nAda Sample"
)

GERMAN = (
    "Liebe Frau Example,\n\nvielen Dank für das Gespräch von gestern und für die Führung durch das Lager.\n\n"
    "Mit freundlichen Grüßen\nAda Sample"
)
ASKING = "Hi Bo,\n\nIs there any news about the role?\n\nBest wishes,\nAda Sample"
MONDAY = date(2026, 11, 23)
DUE = InterviewState("interviewed", decision_due=date(2026, 11, 27))


def read(code):
    """Return a text that only a reader can find fault with, and what they say."""
    return "send_thank_you", THANKS.format("Here I wrote what nobody should."), {"answers": {code: True}}


FOUND = {
    "wrong-language": ("send_thank_you", GERMAN, {}),
    "over-limit": ("send_thank_you", THANKS, {"limit": 20}),
    "placeholder": ("send_thank_you", "I work at [Company].", {}),
    "hidden-character": ("send_thank_you", "It replays\u200b them.", {}),
    "chatbot": ("send_thank_you", "It was the caf\u00c3\u00a9 of the ledger.", {}),
    "shouting": ("send_thank_you", "It was GREAT!!!", {}),
    "ill-fitting": ("send_thank_you", "I liked what you said about How do you measure it?", {}),
    "unsigned": ("send_thank_you", "Hi Bo,\n\nThank you for the ledger and its snapshots.", {}),
    "essay": ("check_in", "ledger " * 300, {}),
    "nobody-named": ("send_thank_you", "Hi there,\n\nThank you.\n\nAda Sample", {}),
    "wrong-name": ("send_thank_you", THANKS.replace("Bo", "Cyd"), {"details": ADA}),
    "wrong-company": ("send_thank_you", "The role at Globex is new.", {"details": ADA}),
    "group-mail": ("send_thank_you", "Hi all,\n\nThank you.\n\nAda Sample", {}),
    "same-as-another": ("send_thank_you", THANKS, {"others": [THANKS.replace("Bo", "Cyd")]}),
    "nothing-specific": ("send_thank_you", "Hi Bo,\n\nThank you for your time.\n\nAda Sample", {}),
    "stock-phrase": ("check_in", "I am just checking in.", {}),
    "presumes-job": ("send_thank_you", "I look forward to joining the team.", {}),
    "presses": ("check_in", "I need an answer by Friday.", {}),
    "asks-for-job": ("keep_in_touch", "Could you put in a good word for me?", {}),
    "pay": ("send_thank_you", "What is the salary?", {}),
    "bitter": ("reply_to_rejection", "You wasted my time.", {}),
    "reargues": ("reply_to_rejection", "Please reconsider your decision.", {}),
    "over-apologises": ("check_in", "I am sorry. I am really sorry. Forgive me.", {}),
    "several-requests": ("check_in", "Do you have any news? Could you send me the slides?", {}),
    "gift": ("send_thank_you", "I sent you a gift card.", {}),
    "begging": ("check_in", "I really need this job.", {}),
    "flattery": ("send_thank_you", "You are the best interviewer I have ever met.", {}),
    "disparages": ("send_thank_you", "My last boss was incompetent.", {}),
    "premature": ("send_thank_you", "May I add you on LinkedIn?", {}),
    "no-talk": (
        "send_thank_you",
        "I enjoyed our conversation.",
        {"state": InterviewState("scheduled", meeting="no_show")},
    ),
    "too-early": ("check_in", ASKING, {"state": DUE, "today": MONDAY}),
    "too-often": ("check_in", ASKING, {"state": InterviewState("interviewed", check_ins=2)}),
    "unwelcome-thanks": (
        "send_thank_you",
        THANKS,
        {"state": InterviewState("interviewed", thank_you="unwelcome")},
    ),
    "thanked-already": (
        "send_thank_you",
        THANKS,
        {"state": InterviewState("interviewed", thank_you="sent")},
    ),
    "no-offer": ("send_thank_you", "Thank you for the offer.", {"state": InterviewState("interviewed")}),
    "no-rejection": ("reply_to_rejection", THANKS, {"state": InterviewState("interviewed")}),
    **{
        code: read(code)
        for code in (
            *("passive-aggressive", "boasting", "oversharing", "over-familiar", "looks", "confidential"),
            *("sales-sheet", "generic", "hidden-request"),
        )
    },
}
"""For each guideline a text that offends against it."""


class TestTheTable:
    """Each row is one thing a text may be found fault with for."""

    def test_every_row_is_there_under_its_id(self):
        assert {key: row.id for key, row in GUIDELINES.items()} == {row.id: row.id for row in ROWS}

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_a_row_is_whole(self, row):
        """An id to filter by, how much is wrong, why, and since when."""
        assert type(row) is Guideline
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", row.id)
        assert type(row.severity) is Severity
        assert re.fullmatch(r"\d\d\.\d+", row.since)

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_it_says_why_in_one_sentence(self, row):
        assert re.fullmatch(r"[A-Z][^.!?\n]+\.", row.says)
        assert "  " not in row.says
        assert row.says.isprintable()

    def test_no_two_say_the_same(self):
        assert len({row.says for row in ROWS}) == len(ROWS)

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_its_condition_names_stages_and_actions(self, row):
        """All there are of a kind is not a condition."""
        assert {type(word) for word in row.when} <= {Stage, Action}
        assert not {*Stage} <= row.when
        assert not {*Action} <= row.when

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_its_sources_are_works(self, row):
        assert all(type(source) is Source for source in row.because)
        assert len({*row.because}) == len(row.because)

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_it_never_changes(self, row):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            row.severity = Severity.ADVICE
        assert hash(row) == hash(attrs.evolve(row))

    def test_how_much_is_wrong(self):
        """Errors are what nobody should send; advice is a matter of taste."""
        by_severity = {
            severity: {row.id for row in ROWS if row.severity is severity} for severity in Severity
        }
        assert by_severity[Severity.ERROR] == {
            *("wrong-language", "over-limit", "placeholder", "hidden-character", "chatbot"),
            *("wrong-name", "wrong-company", "bitter", "premature", "no-talk", "no-offer", "no-rejection"),
            *("too-early", "too-often", "unwelcome-thanks", "looks", "confidential"),
        }
        assert by_severity[Severity.ADVICE] == {"essay", "several-requests"}


class TestGrounds:
    """How it is known that a text offends: by facts, by words, or by a reader."""

    def test_of_words_are_those_that_phrases_give_away(self):
        """And of noise, length and what is not said; a fact is none, whatever shows it."""
        by_words = {row.id for row in ROWS if row.grounds is Grounds.WORDS}
        phrases = {*REVIEWING.phrases} - {*MARKS} - {"chatbot", "group-mail"}
        assert by_words == phrases | {
            "shouting",
            "essay",
            "nothing-specific",
            "reargues",
            "over-apologises",
        } | {"several-requests"}

    @pytest.mark.parametrize("row", ROWS, ids=IDS)
    def test_a_reader_is_asked_where_only_a_reader_can_tell(self, row):
        """In one sentence; nobody is asked about facts."""
        assert bool(row.question) or row.grounds is not Grounds.READER
        assert not (row.question and row.grounds is Grounds.FACTS)
        if row.question:
            assert re.fullmatch(r"[A-Z][^?]+\?|[A-Z][^?]+\? [A-Z][^.?]+\.", row.question)

    def test_no_two_ask_the_same(self):
        """Or one answer would be two."""
        asked = [row.question for row in ROWS if row.question]
        assert len({*asked}) == len(asked)

    def test_a_reader_with_nothing_to_answer_is_refused(self):
        """As a guideline that nobody could find anything by."""
        with pytest.raises(InvalidPolicyError) as caught:
            attrs.evolve(GUIDELINES["looks"], question="")
        assert str(caught.value) == "question is '', but only a reader can tell; say what to ask them"
        assert caught.value.field == "question"
        assert attrs.evolve(GUIDELINES["gift"], question="").question == ""

    def test_every_check_is_for_guidelines_there_are(self):
        """Or it would never be made."""
        assert {code for code, _ in CHECKS} - {""} <= {*IDS}


class TestEveryGuideline:
    """None is only written down: a text shows it."""

    def test_has_a_text(self):
        assert list(FOUND) == IDS

    @pytest.mark.parametrize("code", IDS)
    def test_is_found(self, code):
        action, said, known = FOUND[code]
        text = said if "\n" in said else THANKS.format(said)
        (finding,) = [
            finding for finding in review(text, action, channel="email", **known) if finding.code == code
        ][:1]
        assert finding.rule is GUIDELINES[code] or code == "premature"

    @pytest.mark.parametrize("code", IDS)
    def test_is_found_only_where_it_holds(self, code):
        """At the stages and for the actions that its condition names."""
        _, said, known = FOUND[code]
        text = said if "\n" in said else THANKS.format(said)
        stages, actions = (
            {word for word in GUIDELINES[code].when if isinstance(word, kind)} for kind in (Stage, Action)
        )
        some = known.get("state", InterviewState("unknown"))
        for action in Action:
            for stage in Stage:
                known_here = {**known, "state": attrs.evolve(some, stage=stage)}
                if "answers" in known and code not in {row.id for row in asked_at(action, stage)}:
                    continue  # nobody is asked, so nobody answers
                findings = review(text, action, channel="email", **known_here)
                if code in {finding.code for finding in findings}:
                    assert not stages or stage in stages
                    assert not actions or action in actions


class TestTheirEnglish:
    """What gives a fault away, in the notation of phrases."""

    def test_a_phrase_gives_a_guideline_or_a_mark_away(self):
        assert {*REVIEWING.phrases} - {*GUIDELINES} == {*MARKS}

    def test_every_mark_is_looked_for(self):
        """By its name, in the checks."""
        source = inspect.getsource(moment) + inspect.getsource(saying)
        assert {mark for mark in MARKS if f'"{mark}"' in source} == {*MARKS}
        assert {*re.findall(r'\bcalled\("([\w-]+)"\)', source)} <= {*MARKS}
        assert {*MARKS.values()} <= {*GUIDELINES}

    @pytest.mark.parametrize("name", PHRASES)
    def test_every_phrase_compiles(self, name):
        """And is written as it is looked for: folded, with single blanks."""
        for phrase in REVIEWING.phrases[name]:
            assert folded(phrase) == phrase
            assert "  " not in phrase
            list(hits("", PhraseIndex(REVIEWING._replace(phrases={name: (phrase,)}))))

    @pytest.mark.parametrize("name", PHRASES)
    def test_no_phrase_is_listed_twice(self, name):
        phrases = REVIEWING.phrases[name]
        assert len({*phrases}) == len(phrases)

    @pytest.mark.parametrize("name", PHRASES)
    def test_a_phrase_says_something_to_somebody(self, name):
        """A fault in nothing, or in a name alone, would be none."""
        known = PhraseIndex(REVIEWING._replace(phrases={name: REVIEWING.phrases[name]}))
        assert (
            [*hits("", known)]
            == [*hits("ada sample", known)]
            == [*hits("the ledger replays its snapshots.", known)]
            == []
        )

    @pytest.mark.parametrize("words", LISTS)
    def test_every_word_of_a_list_is_one(self, words):
        """Or no word of a text could equal it."""
        assert [
            word for word in getattr(REVIEWING, words) if not WORD.fullmatch(word) or folded(word) != word
        ] == []

    def test_no_phrase_has_a_bar_outside_brackets_or_a_blank_at_an_end(self):
        """It would mean another phrase than it shows."""
        for phrase in chain.from_iterable(REVIEWING.phrases.values()):
            assert phrase == phrase.strip()
            rest = _pieces_of(phrase)[2]
            while (inner := re.sub(r"\([^()]*\)", "", rest)) != rest:
                rest = inner
            assert "|" not in rest, phrase
            assert "$" not in _pieces_of(phrase)[2], phrase

    def test_greetings_are_in_lower_case(self):
        assert len({*REVIEWING.greetings}) == len(REVIEWING.greetings)
        assert all(re.fullmatch(r"[a-z']+( [a-z]+)?", greeting) for greeting in REVIEWING.greetings)

    @pytest.mark.parametrize("pattern", [REVIEWING.places, REVIEWING.sums])
    def test_the_patterns_compile(self, pattern):
        """And find nothing in nothing."""
        assert re.compile(pattern).search("") is None
