"""The survey of processes agrees with the cases it was coded from, and its counts can be counted again.

`data/process_cases.jsonl` has the cases in our words, with what each page says to the topics, and
`data/topics.tsv` the counts that were published with them. Those have content farms in them, and voices whose
cases say nothing on the topic: neither can be cited, so neither is counted here. Both files were copied from
the evidence, not from the modules.
"""

from __future__ import annotations

import csv
import inspect
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from netiquette import CAUTIOUS, Basis, Source, SourceKind, Support, Topic
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence import process_works, works
from netiquette._evidence import topic as topic_file
from netiquette._evidence.process_survey import PAGES, Page, Position, Works, topic_support, works_on

DATA = Path(__file__).parent / "data"
LINES = (DATA / "process_cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES = [json.loads(line) for line in LINES]
with (DATA / "topics.tsv").open(encoding="utf-8", newline="") as table:
    PUBLISHED = {
        line["topic"]: tuple(int(line[position]) for position in Position)
        for line in csv.DictReader(table, delimiter="\t")
    }

OURS = {name: work for name, work in vars(process_works).items() if isinstance(work, Source)}
THEIRS = {name: work for name, work in vars(works).items() if isinstance(work, Source)}

KINDS = {
    "agency": SourceKind.PRACTITIONER,
    "vendor": SourceKind.PRACTITIONER,
    "survey": SourceKind.PRACTITIONER,  # of academics who hire
    **{kind: kind for kind in SourceKind},
}

KNOWN_BEFORE = {
    "https://askcruit.com/interviews/follow-up/after-accepting-offer": "it fills a page, as we found before",
    "https://bloggingforjobs.blogspot.com/2008/08/tactful-ways-to-turndown-job-offer.html": "one who advises",
}
"""The works that are of another kind here than in the cases, because an earlier case says so."""

NOT_A_TOPIC = {"panel.loop", "followup.not_hm", "followup.hm_only_if_met", "rounds.unconfirmed"} | {
    "multi.internal_recruiter"
}
"""What single cases are marked with, and no proposition was made of."""

NOT_IN_THE_CASES = {
    "panel.each": (8, 0, 0),
    "panel.differ": (5, 0, 0),
    "panel.forwarded": (3, 0, 0),
    "panel.many": (0, 1, 1),
    "panel.arranger": (1, 0, 0),
    "panel.names": (5, 0, 0),
    "panel.exec_same": (1, 0, 0),
    "followup.recruiter_first": (1, 2, 1),
    "followup.one_person": (1, 0, 0),
    "followup.cap": (2, 0, 0),
    "rounds.each": (4, 0, 0),
    "rounds.references": (1, 0, 0),
    "rounds.references_told": (1, 0, 0),
    "outcome.referrer_kept": (1, 0, 0),
    "outcome.helpers_after_accept": (3, 0, 0),
    "outcome.accept_thanks_team": (1, 0, 0),
    "outcome.reject_thank": (1, 0, 0),
    "outcome.competing_tell": (1, 0, 0),
    "multi.agency_only": (3, 0, 0),
    "multi.one_agency": (2, 0, 0),
}
"""How many voices the published counts have of whom no case says so: their pages are not known here, or not
marked with the topic. They cannot be cited, so we do not count them."""


def url(address):
    """Return an address without what does not change the page."""
    return re.sub(r"^https?://(www\.)?", "", address)


BY_URL = {url(work.url): work for work in [*THEIRS.values(), *OURS.values()] if work.url}


def coded():
    """Return what each case says: by topic, the positions of each work."""
    found = defaultdict(dict)
    for case in CASES:
        work = BY_URL[url(case["url"])]
        for topic, position in case["topics"].items():
            if topic not in NOT_A_TOPIC:
                assert found[topic].setdefault(work, position) == position
    return found


CODED = coded()


def counted(topic, *, farms):
    """Return how many voices agree, set conditions, and disagree, with content farms or without."""
    says = defaultdict(set)
    for work, position in CODED[topic].items():
        if farms or work.counted:
            says[work.voice].add(position)
    assert all(len(positions) == 1 for positions in says.values())
    count = Counter(position for (position,) in says.values())
    return tuple(count[position] for position in Position)


class TestTopic:
    """What was asked."""

    def test_is_what_the_evidence_asks(self):
        """Each proposition is a topic, in the same order, and there is no other."""
        assert [*Topic] == [*PUBLISHED]

    @pytest.mark.parametrize("topic", Topic)
    def test_is_named_after_its_text(self, topic):
        """The part before the dot is what it is about."""
        assert topic.name == topic.value.replace(".", "_").upper()

    def test_each_is_explained(self):
        """In one sentence of our own, which stands below it."""
        source = inspect.getsource(topic_file)
        sentences = re.findall(r'^    [A-Z_]+ = "([\w.]+)"\n    """(.+\.)"""$', source, re.MULTILINE)
        assert [text for text, _ in sentences] == [*Topic]
        assert len({sentence for _, sentence in sentences}) == len(Topic)

    def test_what_is_marked_besides_is_of_one_case_each(self):
        """A mark that no proposition was made of says too little to be counted."""
        marks = Counter(topic for case in CASES for topic in case["topics"] if topic not in PUBLISHED)
        assert marks == dict.fromkeys(NOT_A_TOPIC, 1)


class TestWorks:
    """The works the cases come from, each once."""

    def test_each_stands_once(self):
        """In one of the two files, under one name and one address."""
        every = [*THEIRS.items(), *OURS.items()]
        assert len({name for name, _ in every}) == len(every)
        assert len({work for _, work in every}) == len(every)
        assert len(BY_URL) == sum(bool(work.url) for _, work in every)

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
    def test_says_what_the_case_says_of_it(self, case):
        """Who speaks, where, when and by what trade; a work that was known before keeps its own names."""
        work = BY_URL[url(case["url"])]
        if case["url"] in KNOWN_BEFORE:
            assert work.kind is not KINDS[case["quality"]]
        else:
            assert work.kind is KINDS[case["quality"]]
        if work in OURS.values():
            assert (work.voice, work.publisher, work.url) == (case["voice"], case["publisher"], case["url"])
            assert (work.title, work.year) == (case["title"], case["year"])

    def test_none_is_there_for_nothing(self):
        """Every work of the new file is one of the survey."""
        assert {*OURS.values()} <= {page.source for page in PAGES}

    def test_are_constants(self):
        """Upper case, and the content farms last."""
        assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", name) for name in OURS)
        farms = [work.kind is SourceKind.CONTENT_FARM for work in OURS.values()]
        assert farms == sorted(farms)


class TestPages:
    """The table, line by line."""

    def test_has_each_page_once(self):
        """One line a work, in the order of the cases."""
        order = dict.fromkeys(BY_URL[url(case["url"])] for case in CASES)
        assert [page.source for page in PAGES] == [*order]

    def test_says_what_was_coded(self):
        """No stance more, and none less."""
        table = {(topic, page.source): position for page in PAGES for topic, position in page.says}
        assert table == {
            (topic, work): position for topic, said in CODED.items() for work, position in said.items()
        }

    def test_every_line_is_in_order(self):
        """The topics of a page come in their order, each once."""
        order = [*Topic]
        for page in PAGES:
            topics = [topic for topic, _ in page.says]
            assert topics == sorted(set(topics), key=order.index)


class TestCounts:
    """Every count can be counted again."""

    @pytest.mark.parametrize("topic", Topic)
    def test_are_those_of_the_cases(self, topic):
        """One voice one count, and no content farm."""
        assert topic_support(topic) == Support(*counted(topic, farms=False))

    @pytest.mark.parametrize("topic", Topic)
    def test_differ_from_the_published_ones_by_what_cannot_be_cited(self, topic):
        """The published counts have content farms in them, and voices that no case here says so of."""
        missing = NOT_IN_THE_CASES.get(topic, (0, 0, 0))
        ours = counted(topic, farms=True)
        assert tuple(map(sum, zip(ours, missing, strict=True))) == PUBLISHED[topic]

    def test_where_only_content_farms_are_for_it(self):
        """Nothing that counts says so, so nothing is counted."""
        bare = {topic for topic in Topic if CODED[topic] and topic_support(topic).total == 0}
        assert bare == {Topic.ROUNDS_THEY_MOVE, Topic.OUTCOME_ACCEPT_THANKS_TEAM}

    def test_where_nobody_says_anything(self):
        """These topics have no page at all."""
        assert {topic for topic in Topic if not CODED[topic]} == {
            Topic.PANEL_FORWARDED,
            Topic.PANEL_INTERVIEWER_NOT_SCHEDULER,
            Topic.FOLLOWUP_ASK_CONTACT,
            Topic.FOLLOWUP_SAME_CHANNEL,
            Topic.ROUNDS_NEXT_SCHEDULED,
            Topic.ROUNDS_CLOCK,
            Topic.OUTCOME_CONNECT_ORDER,
            Topic.OUTCOME_COMPETING_NOT_EARLY,
        }

    def test_which_rules_of_sharing_rest_on_them(self):
        """The others are our own judgement, and say so: nobody wrote that it is done once."""
        rules = [*CAUTIOUS.sharing, *BESIDE_THE_TABLE.values()]
        assert {rule.id: str(rule.topic) for rule in rules if rule.basis is not Basis.JUDGEMENT} == {
            "thank-through-the-agency": "multi.agency_thanks",
            "have-thanks-passed-on": "panel.recruiter_only",
            "thank-whoever-arranged-it": "panel.arranger",
            "thank-everybody-who-met-you": "panel.each",
            "the-agency-asks": "multi.agency_only",
            "the-recruiter-is-asked-first": "followup.recruiter_first",
            "one-question-to-one-person": "followup.one_person",
            "do-not-ask-the-others": "followup.one_person",
            "one-agency-a-vacancy": "multi.one_agency",
            "your-helpers-hear-it-from-you": "outcome.referrer_kept",
            "take-leave-of-those-who-met-you": "outcome.decline_interviewers",
            "take-leave-of-one-person": "outcome.decline_to",
            "tell-both-sides": "multi.two_roles_tell",
        }
        for rule in rules:
            assert (rule.support.total > 0) is (rule.topic is not None) is (rule.basis is Basis.EVIDENCE)

    def test_what_the_module_says_of_itself_is_so(self):
        """The number of voices and pages, and how thin it is."""
        assert (len({page.source.voice for page in PAGES}), len(PAGES)) == (109, 119)
        totals = [topic_support(topic).total for topic in Topic]
        assert sum(total == 0 for total in totals) == 10
        assert sum(total <= 3 for total in totals) > len(Topic) / 2


def page(voice, stance, *, kind=SourceKind.PRESS):
    """Return a page of this voice, which says this to the first topic."""
    work = Source(voice, voice, f"https://example.org/{voice}/{stance}", kind)
    return Page(work, ((Topic.PANEL_EACH, stance),))


class TestCounting:
    """How voices are counted."""

    @pytest.mark.parametrize(
        ("stances", "support"),
        [
            (("agree", "agree"), Support(1, 0, 0)),
            (("agree", "disagree"), Support(0, 1, 0)),
            (("agree", "conditional"), Support(0, 1, 0)),
            (("conditional", "disagree"), Support(0, 1, 0)),
            (("disagree",), Support(0, 0, 1)),
            ((), Support(0, 0, 0)),
        ],
    )
    def test_several_pages_are_one_voice(self, stances, support):
        """Whoever says two things sets conditions."""
        pages = (page("one", Position(stance)) for stance in stances)
        assert topic_support(Topic.PANEL_EACH, pages=pages) == support

    def test_a_content_farm_is_no_voice(self):
        """Nor does it take the voice from somebody's other page."""
        farm = page("one", Position.DISAGREE, kind=SourceKind.CONTENT_FARM)
        assert topic_support(Topic.PANEL_EACH, pages=[farm]) == Support(0, 0, 0)
        assert topic_support(Topic.PANEL_EACH, pages=[farm, page("one", Position.AGREE)]) == Support(1, 0, 0)

    @pytest.mark.parametrize("topic", Topic)
    def test_works_are_named_by_what_they_say(self, topic):
        """Those that count, in the order of the table."""
        said = {page.source: dict(page.says).get(topic) for page in PAGES if page.source.counted}
        assert works_on(topic) == Works(
            *(tuple(work for work in said if said[work] is position) for position in Position)
        )
