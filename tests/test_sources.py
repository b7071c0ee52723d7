"""The works and the survey: they agree with the evidence, and the counts with what we publish.

`data/works.jsonl` has one line a case: the work it comes from. `data/stances.tsv` has one line a
voice: its page, and its stances as they were coded. Both were copied from the evidence, not from
the modules.
"""

import copy
import csv
import json
import pickle
import re
from collections import Counter
from pathlib import Path

import pytest

from netiquette._evidence import works as _sources
from netiquette._evidence.source import Question, Source, SourceKind
from netiquette._evidence.survey import (
    VOICES,
    Adviser,
    Position,
    Stance,
    Support,
    support,
    support_of,
    tally,
)
from netiquette._evidence.works import (
    APPSLINER,
    AUGUSTINE,
    CAREER_BRAND_STORY,
    GOVLOOP,
    HAYS,
    HAYS_JAPAN,
    IVY_EXEC,
    LINKEDIN_HELP_RESTRICTIONS,
    MUSE,
    RFC_5322,
)

DATA = Path(__file__).parent / "data"
WORKS = [json.loads(line) for line in (DATA / "works.jsonl").read_text("utf-8").splitlines()]
with (DATA / "stances.tsv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table, delimiter="\t"))

ROW_BY_ROW = list(zip(VOICES, ROWS, strict=True))

SOURCES = {name: work for name, work in vars(_sources).items() if isinstance(work, Source)}
BY_URL = {work.url: work for work in SOURCES.values() if work.url}

# The one case whose work is a reader's comment; our work is the column above it.
COMMENT = "c013"

STANCES = {
    "N": Stance.NO,
    "N?": Stance.LEANING_NO,
    "A": Stance.ASK_FIRST,
    "N/A": Stance.WAIT_OR_ASK,
    "D": Stance.DEPENDS,
    "Y": Stance.YES,
    "Yn": Stance.YES_WITH_NOTE,
    "Yn*": Stance.YES_EARLY,
    # The last two columns have words of their own.
    "must": Stance.YES,
    "yes": Stance.YES,
    "generic disliked": Stance.YES,
    "prefers one": Stance.YES,
    "as well": Stance.YES,
    "in the invite": Stance.YES,
    "email is standard": Stance.YES,
    "first": Stance.YES_FIRST,
    "email first": Stance.YES_FIRST,
}

KINDS = {
    "Q&A": SourceKind.FORUM,
    "book, reported": SourceKind.EXPERT,
    "career blog": SourceKind.PRACTITIONER,
    "career centre": SourceKind.CAREER_CENTRE,
    "career coach": SourceKind.EXPERT,
    "career expert": SourceKind.EXPERT,
    "career site": SourceKind.PRESS,
    "coach": SourceKind.EXPERT,
    "columnist": SourceKind.EXPERT,
    "company blog": SourceKind.PRACTITIONER,
    "content farm": SourceKind.CONTENT_FARM,
    "contractor blog": SourceKind.PRACTITIONER,
    "employer blog": SourceKind.PRACTITIONER,
    "engineer blog": SourceKind.PRACTITIONER,
    "expert column": SourceKind.EXPERT,
    "forum": SourceKind.FORUM,
    "manager blog": SourceKind.PRACTITIONER,
    "networking author": SourceKind.EXPERT,
    "press": SourceKind.PRESS,
    "press quotes": SourceKind.PRESS,
    "publisher who hires": SourceKind.PRESS,
    "recruiter blog": SourceKind.PRACTITIONER,
    "recruiting blog": SourceKind.PRACTITIONER,
    "recruitment firm": SourceKind.PRACTITIONER,
    "resume firm": SourceKind.PRACTITIONER,
    "search firm": SourceKind.PRACTITIONER,
    "staffing": SourceKind.PRACTITIONER,
}


def source(voice, kind=SourceKind.EXPERT, *, page=""):
    """Return a work of this voice."""
    return Source(voice, voice, f"https://example.org/{voice}/{page}", kind)


class TestWorks:
    """Each work stands once, and its data are those of the evidence."""

    def test_each_address_stands_once(self):
        """No work is listed twice under two names."""
        addresses = Counter(work.url for work in SOURCES.values())

        assert [url for url, count in addresses.items() if count > 1] == [""]

    def test_each_work_stands_once(self):
        """No two constants are equal, those without an address included."""
        assert len(set(SOURCES.values())) == len(SOURCES)

    def test_names_are_upper_case(self):
        """A work is a constant."""
        assert [name for name in SOURCES if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name)] == []

    @pytest.mark.parametrize("name", SOURCES)
    def test_can_be_found_by_a_reader(self, name):
        """A work says who speaks and where; and has an address, or a title at least."""
        work = SOURCES[name]

        assert work.voice
        assert work.publisher
        assert isinstance(work.kind, SourceKind)
        assert re.fullmatch(r"https?://\S+", work.url) or (not work.url and work.title)

    @pytest.mark.parametrize("name", SOURCES)
    def test_year_is_a_year(self, name):
        """A year is unknown or one in which there were networks to be polite on; the oldest is from 2003."""
        assert SOURCES[name].year is None or 2003 <= SOURCES[name].year <= 2026

    @pytest.mark.parametrize("work", WORKS, ids=lambda work: work["id"])
    def test_agrees_with_the_evidence(self, work):
        """Every work of the evidence is here, and says what the evidence says of it."""
        ours = BY_URL[work["url"]]

        assert (ours.title, ours.year) == (work["title"], work["year"])
        if work["id"] != COMMENT:
            assert (ours.voice, ours.publisher) == (work["voice"], work["publisher"])
            assert ours.kind == work["quality"]

    @pytest.mark.parametrize("work", WORKS, ids=lambda work: work["id"])
    def test_comment_names_the_case(self, work):
        """The comment above a work names every case that comes from it; no other comment does."""
        text = Path(_sources.__file__).read_text("utf-8")
        blocks = re.findall(r"((?:^# (?!-).*\n)+)^(\w+) = Source\(", text, flags=re.MULTILINE)
        named = [name for comment, name in blocks if work["id"] in comment.partition(":")[0]]

        assert [SOURCES[name].url for name in named] == [work["url"]]

    def test_founding_text_speaks_first(self):
        """The first work, and the first voice, is the founding text."""
        assert next(iter(SOURCES.values())) is MUSE
        assert VOICES[0].source is MUSE

    def test_facts_and_fillers_are_not_counted(self):
        """What is written to fill a page is not a voice, and neither is a limit nor a standard."""
        uncounted = {work.kind for work in SOURCES.values() if not work.counted}
        counted = {work.kind for work in SOURCES.values() if work.counted}

        assert uncounted == {SourceKind.CONTENT_FARM, SourceKind.PLATFORM, SourceKind.STANDARD}
        assert counted == set(SourceKind) - uncounted


class TestSurvey:
    """`VOICES` is the table of the evidence, row by row."""

    @pytest.mark.parametrize(("voice", "row"), ROW_BY_ROW)
    def test_row_agrees_with_the_evidence(self, voice, row):
        """Every voice stands in its place and says what it was coded to say."""
        assert voice.source.url == row["url"]
        assert voice.dedicated is (row["page"] == "ded")
        assert voice.receiver is (row["receiver"] == "FH")
        assert {question: voice.on(question) for question in Question} == {
            question: STANCES.get(row[question]) for question in Question
        }

    @pytest.mark.parametrize(("voice", "row"), ROW_BY_ROW)
    def test_kind_agrees_with_the_evidence(self, voice, row):
        """The trade of a voice is that of the table, unless its page is among the cases."""
        url = row["url"]
        told = {work["quality"] for work in WORKS if work["url"] == url and work["id"] != COMMENT}

        assert {voice.source.kind} == (told or {KINDS[row["kind"]]})

    def test_every_voice_has_an_address(self):
        """A reader can look up every voice."""
        assert all(voice.source.url for voice in VOICES)

    def test_voices_are_independent(self):
        """Nobody speaks twice."""
        assert len({voice.source.voice for voice in VOICES}) == len(VOICES) == 50

    def test_every_voice_says_something(self):
        """A row without a stance would be no voice; stances come in the order of the questions."""
        order = list(Question)

        assert all(voice.says for voice in VOICES)
        assert all(
            [question for question, _ in voice.says] == sorted(dict(voice.says), key=order.index)
            for voice in VOICES
        )

    def test_receivers_thought_about_the_question(self):
        """Whoever gets such requests wrote about nothing else."""
        assert all(voice.dedicated for voice in VOICES if voice.receiver)

    def test_silence_is_no_stance(self):
        """A voice that does not go into a question has nothing to say to it."""
        (column,) = (voice for voice in VOICES if voice.source is GOVLOOP)

        assert column.says == ((Question.BEFORE_INTERVIEW, Stance.NO),)
        assert column.on(Question.BEFORE_DECISION) is None

    @pytest.mark.parametrize("stance", Stance)
    def test_every_stance_comes_down_to_a_position(self, stance):
        """A no is a no, a condition a condition, a yes a yes; one stance is beside the question."""
        if stance in {Stance.NO, Stance.LEANING_NO, Stance.WAIT_OR_ASK}:
            assert stance.position is Position.DISAGREE
        elif stance in {Stance.ASK_FIRST, Stance.DEPENDS}:
            assert stance.position is Position.CONDITIONAL
        elif stance is Stance.YES_EARLY:
            assert stance.position is None
        else:
            assert stance.position is Position.AGREE

    @pytest.mark.parametrize("enum", [Position, Question, SourceKind, Stance])
    def test_values_are_the_lower_case_names(self, enum):
        """A word is its own name."""
        assert all(member.value == member.name.lower() for member in enum)


class TestTally:
    """Every count that we publish can be counted again."""

    @pytest.mark.parametrize(
        ("question", "only", "counts"),
        [
            (Question.BEFORE_DECISION, {}, (13, 5, 4, 9)),
            (Question.BEFORE_DECISION, {"dedicated": True}, (12, 1, 4, 1)),
            (Question.BEFORE_DECISION, {"dedicated": False}, (1, 4, 0, 8)),
            (Question.BEFORE_DECISION, {"receiver": True}, (8, 0, 0, 0)),
            (Question.BEFORE_INTERVIEW, {}, (8, 0, 2, 0)),
            (Question.AFTER_OFFER, {}, (0, 0, 0, 9)),
            (Question.AFTER_REJECTION, {}, (2, 0, 0, 12)),
            (Question.RECRUITER, {}, (1, 0, 0, 6)),
            (Question.INVITED, {}, (0, 0, 0, 6)),
            (Question.PERSONAL_NOTE, {}, (0, 0, 0, 19)),
        ],
    )
    def test_recounts_what_was_published(self, question, only, counts):
        """The ten lines of the tally (no, ask first, depends, yes) come out of the table."""
        assert tuple(tally(question, **only).values()) == counts
        assert list(tally(question)) == ["no", "ask_first", "depends", "yes"]

    def test_thanks_are_never_unwelcome_in_the_survey(self):
        """All 19 voices that go into thank-you notes ask for one; the dissent is not surveyed."""
        assert tally(Question.THANK_YOU) == {"no": 0, "ask_first": 0, "depends": 0, "yes": 19}

    def test_best_covered_question_is_the_founding_one(self):
        """Thirty-one voices answer it, and fewer than twenty any other, as the module says."""
        answers = {question: support(question, favours=True).total for question in Question}

        assert answers.pop(Question.BEFORE_DECISION) == 31
        assert max(answers.values()) < 20

    @pytest.mark.parametrize("question", Question)
    @pytest.mark.parametrize("only", ["dedicated", "receiver"])
    def test_filters_part_the_voices(self, question, only):
        """Those of one kind and those of the other are all there are."""
        parts = Counter(tally(question, **{only: True})) + Counter(tally(question, **{only: False}))

        assert parts == +Counter(tally(question))

    def test_content_farms_never_count(self):
        """The four of the table, which all have something to say, are in no tally."""
        farms = [voice for voice in VOICES if voice.source.kind is SourceKind.CONTENT_FARM]

        assert len(farms) == 4
        assert all(voice.on(Question.BEFORE_DECISION) for voice in farms)
        assert not any(any(tally(question, voices=farms).values()) for question in Question)

    def test_early_yes_is_beside_the_question(self):
        """Whoever says yes only around the application has not answered for a booked interview."""
        (early,) = (voice for voice in VOICES if voice.source is IVY_EXEC)

        assert early.on(Question.BEFORE_INTERVIEW) is Stance.YES_EARLY
        assert not any(tally(Question.BEFORE_INTERVIEW, voices=[early]).values())


class TestSupport:
    """How many voices agree with a rule, set conditions, or disagree."""

    def test_waiting_for_the_decision(self):
        """The founding rule, honestly: 13 of 31 agree, 9 set conditions, 9 would go ahead."""
        waiting = support(Question.BEFORE_DECISION, favours=False)

        assert waiting == Support(13, 9, 9)
        assert waiting.divided
        assert str(waiting) == "13 agree, 9 set conditions, 9 disagree"

    def test_connecting_after_the_decision(self):
        """Nobody minds after an offer; after a no, two of fourteen do, which is not a division."""
        assert support(Question.AFTER_OFFER, favours=True) == Support(9, 0, 0)
        assert support(Question.AFTER_REJECTION, favours=True) == Support(12, 0, 2)
        assert not support(Question.AFTER_REJECTION, favours=True).divided

    @pytest.mark.parametrize("question", Question)
    def test_opposite_rules_swap_sides(self, question):
        """Who agrees with doing it disagrees with not doing it; a condition stays one."""
        pro, con = support(question, favours=True), support(question, favours=False)

        assert pro == Support(con.disagree, con.conditional, con.agree)

    @pytest.mark.parametrize(
        ("agree", "conditional", "disagree", "divided"),
        [
            (0, 0, 0, False),
            (1, 0, 0, False),
            (0, 1, 0, True),
            (0, 0, 1, True),
            (2, 1, 0, True),
            (2, 0, 1, True),
            (3, 1, 0, False),
            (3, 0, 1, False),
            (5, 1, 1, False),
            (4, 1, 1, True),
            (6, 0, 3, True),
            (7, 0, 3, False),
        ],
    )
    def test_a_third_divides(self, agree, conditional, disagree, divided):
        """Advice is divided once a third of the voices do not simply agree; never without any."""
        assert Support(agree, conditional, disagree).divided is divided

    def test_total_is_everybody(self):
        """Everybody who was counted is on one of the three sides."""
        assert Support(5, 3, 2).total == 10

    @pytest.mark.parametrize(
        ("counts", "text"),
        [
            (Support(1, 1, 1), "1 agrees, 1 sets conditions, 1 disagrees"),
            (Support(6, 0, 1), "6 agree, 0 set conditions, 1 disagrees"),
            (Support(0, 2, 0), "0 agree, 2 set conditions, 0 disagree"),
            (Support(0, 0, 0), "no voices counted"),
        ],
    )
    def test_says_it_in_english(self, counts, text):
        """One voice agrees, two agree."""
        assert str(counts) == text

    def test_pages_of_one_voice_count_once(self):
        """Two pages of Hays are one voice."""
        assert support_of([HAYS, HAYS_JAPAN, MUSE], []) == Support(2, 0, 0)

    def test_voice_on_both_sides_sets_conditions(self):
        """Whoever is cited for a rule and against it is of two minds, whichever page it is."""
        assert support_of([HAYS, MUSE], [HAYS_JAPAN, AUGUSTINE]) == Support(1, 1, 1)

    def test_facts_and_fillers_do_not_count(self):
        """A content farm, a platform's limit and a standard are no voices."""
        idle = [APPSLINER, LINKEDIN_HELP_RESTRICTIONS, RFC_5322]

        assert support_of([*idle, CAREER_BRAND_STORY], idle) == Support(1, 0, 0)

    def test_takes_any_iterable(self):
        """Works may come from a generator; without any, nobody is counted."""
        assert support_of((work for work in (MUSE,)), iter(())) == Support(1, 0, 0)
        assert support_of((), ()) == Support(0, 0, 0)

    def test_kind_decides_not_the_name(self):
        """A voice that is a content farm on one page counts for its other pages alone."""
        serious, filler = source("a"), source("a", SourceKind.CONTENT_FARM, page="2")

        assert support_of([serious], [filler]) == Support(1, 0, 0)


THINGS = [MUSE, VOICES[0], Support(1, 2, 3)]


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
class TestValues:
    """Sources, voices and counts are plain values."""

    def test_survives_a_copy(self, thing):
        """A copy, a deep copy and a pickle are equal to the original and hash alike."""
        pickled = pickle.loads(pickle.dumps(thing))

        for twin in (copy.copy(thing), copy.deepcopy(thing), pickled):
            assert twin == thing
            assert hash(twin) == hash(thing)

    def test_cannot_be_changed(self, thing):
        """No field can be set."""
        field = next(iter(Adviser._fields if isinstance(thing, Adviser) else type(thing).__slots__))

        with pytest.raises(AttributeError):
            setattr(thing, field, None)
