"""``netiquette.evidence``: who stands behind each count.

The counts are made by `Rule.support`, `support` and `topic_support`, none of which looks at an opinion; here
they are made a second time, from the voices.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Question,
    Rule,
    Source,
    SourceKind,
    Support,
    Topic,
    Verdict,
)
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._evidence import process_works, works
from netiquette._evidence.process_survey import Page, topic_support
from netiquette._evidence.survey import VOICES, support
from netiquette.evidence import WORKS, Opinion, Position, Stance, opinions, rules_on

RULES = sorted(
    {
        rule
        for policy in (CAUTIOUS, FOUNDING, PERMISSIVE)
        for table in (policy.connecting, policy.courtesy, policy.sharing, BESIDE_THE_TABLE.values())
        for rule in table
    },
    key=lambda rule: rule.id,
)
MEET_FIRST = CAUTIOUS.rule("meet-before-you-connect")


def recounted(about):
    """Count the voices again."""
    counts = Counter(opinion.position for opinion in opinions(about) if opinion.counted)
    return Support(*(counts[position] for position in Position))


def voices(about, position, *, counted=True):
    """Return who takes a position."""
    return [
        opinion.voice
        for opinion in opinions(about)
        if opinion.position is position and opinion.counted is counted
    ]


class TestCounts:
    """They are those that are published."""

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_of_a_rule(self, rule):
        assert recounted(rule) == rule.support

    @pytest.mark.parametrize("question", Question)
    def test_of_a_question(self, question):
        assert recounted(question) == support(question, favours=True)

    @pytest.mark.parametrize("topic", Topic)
    def test_of_a_topic(self, topic):
        assert recounted(topic) == topic_support(topic)

    @pytest.mark.parametrize("about", [*Question, *Topic, *RULES])
    def test_name_each_voice_once(self, about):
        """Unless it wrote for money elsewhere, which is not counted."""
        names = Counter((opinion.voice, opinion.works[0].counted) for opinion in opinions(about))
        assert {*names.values()} <= {1}


class TestOfAQuestion:
    """The survey of voices, in its order."""

    def test_has_the_answer_in_full(self):
        first = opinions(Question.AFTER_OFFER)[0]
        assert first == Opinion(
            voice="The Muse",
            position=Position.AGREE,
            works=(works.MUSE,),
            counted=True,
            stance=Stance.YES_WITH_NOTE,
            receiver=True,
            dedicated=True,
        )

    @pytest.mark.parametrize("question", Question)
    def test_has_whoever_answered(self, question):
        expected = [
            (voice.source, voice.on(question), voice.receiver, voice.dedicated)
            for voice in VOICES
            if voice.on(question)
        ]
        assert [
            (*said.works, said.stance, said.receiver, said.dedicated) for said in opinions(question)
        ] == expected

    def test_an_early_yes_is_no_position(self):
        """It answers another question, so it is there and not counted."""
        early = [said for said in opinions(Question.BEFORE_INTERVIEW) if said.stance is Stance.YES_EARLY]
        assert [(said.works[0], said.position, said.counted) for said in early] == [
            (works.IVY_EXEC, None, False),
            (works.CAREER_CONNECTORS, None, False),
        ]

    def test_page_filler_is_there_and_not_counted(self):
        uncounted = [said for said in opinions(Question.BEFORE_DECISION) if not said.counted]
        assert {work.kind for said in uncounted for work in said.works} == {SourceKind.CONTENT_FARM}
        assert [said.position for said in uncounted].count(Position.CONDITIONAL) == 3


class TestOfATopic:
    """The survey of processes, one opinion a voice."""

    def test_pages_of_one_voice_are_one_opinion(self, monkeypatch):
        """There are none in the survey, so two are made up; where they differ, they set conditions."""
        pages = [
            Page(attrs.evolve(work, voice="Bo"), ((Topic.PANEL_EACH, position),))
            for work, position in ((works.MUSE, Position.AGREE), (works.HAYS, Position.DISAGREE))
        ]
        monkeypatch.setattr("netiquette.evidence.PAGES", pages)
        assert opinions(Topic.PANEL_EACH) == (
            Opinion("Bo", Position.CONDITIONAL, tuple(page.source for page in pages), counted=True),
        )

    def test_notes_nothing_else_of_them(self):
        assert {(said.stance, said.receiver, said.dedicated) for said in opinions(Topic.PANEL_EACH)} == {
            (None, None, None)
        }


class TestOfARule:
    """For and against what it says."""

    def test_a_rule_that_says_wait_turns_the_answers_round(self):
        waits, connects = CAUTIOUS.rule("await-the-decision"), FOUNDING.rule("connect-once-decided")
        assert voices(waits, Position.AGREE) == voices(Question.BEFORE_DECISION, Position.DISAGREE)
        assert voices(waits, Position.DISAGREE) == voices(Question.BEFORE_DECISION, Position.AGREE)
        assert voices(waits, Position.CONDITIONAL) == voices(Question.BEFORE_DECISION, Position.CONDITIONAL)
        assert connects.question is None

    def test_a_rule_that_says_do_takes_them_as_they_are(self):
        thanks = CAUTIOUS.rule("thank-them-by-the-next-day")
        assert voices(thanks, Position.AGREE) == voices(Question.THANK_YOU, Position.AGREE)

    def test_what_it_cites_besides_the_survey_comes_last_and_is_not_counted(self):
        """It was not asked this question, so that nobody can say how many of its kind there are."""
        assert opinions(MEET_FIRST)[-1] == Opinion(
            "The Balance", Position.DISAGREE, (works.BALANCE_HIRING_MANAGER,), counted=False
        )
        assert [said.counted for said in opinions(CAUTIOUS.rule("thank-them-by-the-next-day"))][-7:] == [
            False
        ] * 7

    def test_another_page_of_a_voice_that_was_asked_joins_it(self):
        (hays,) = [said for said in opinions(MEET_FIRST) if said.voice == "Hays"]
        assert hays.works == (works.HAYS, works.HAYS_VIEWPOINT)
        assert (hays.position, hays.counted) == (Position.AGREE, True)

    def test_the_page_of_a_topic_is_there_once(self):
        rule = CAUTIOUS.rule("thank-everybody-who-met-you")
        assert opinions(rule) == opinions(Topic.PANEL_EACH)

    def test_page_filler_joins_no_voice(self):
        """Though it has the same name."""
        farm = attrs.evolve(works.HAYS, kind=SourceKind.CONTENT_FARM)
        rule = attrs.evolve(MEET_FIRST, because=(farm,), against=())
        assert opinions(rule)[-1] == Opinion("Hays", Position.AGREE, (farm,), counted=False)
        assert recounted(rule) == MEET_FIRST.support

    def test_does_not_join_page_filler_that_was_asked(self):
        page = attrs.evolve(works.APPSLINER, kind=SourceKind.PRESS)
        rule = attrs.evolve(MEET_FIRST, because=(page,), against=())
        (filler,) = [said for said in opinions(rule) if said.works == (works.APPSLINER,)]
        assert not filler.counted
        assert opinions(rule)[-1].works == (page,)

    def test_of_its_own_works_counts_each_voice(self):
        """On both sides, they set conditions: in one work, or in two."""
        pro, con = (Source("Bo", "Bo", f"https://bo.example/{side}", SourceKind.EXPERT) for side in "ab")
        fact = Source("X", "X", "https://x.example", SourceKind.PLATFORM)
        rule = Rule(
            id="try-it",
            says="Try it.",
            when=(),
            then=Verdict.WAIT,
            because=(pro, fact, works.MUSE),
            against=(con, works.MUSE),
        )
        assert opinions(rule) == (
            Opinion("Bo", Position.CONDITIONAL, (pro, con), counted=True),
            Opinion("X", Position.AGREE, (fact,), counted=False),
            Opinion("The Muse", Position.CONDITIONAL, (works.MUSE,), counted=True),
        )

    def test_against_alone_is_against(self):
        rule = Rule(id="try-it", says="Try it.", when=(), then=Verdict.WAIT, against=[works.MUSE])
        assert opinions(rule) == (Opinion("The Muse", Position.DISAGREE, (works.MUSE,), counted=True),)

    def test_of_our_own_judgement_there_is_nobody(self):
        assert opinions(CAUTIOUS.rule("long-silence-is-an-end")) == ()

    @pytest.mark.parametrize("about", ["before_decision", None, CAUTIOUS])
    def test_nothing_else_has_voices(self, about):
        with pytest.raises(
            TypeError, match=r"^about is .*, but opinions takes a Question or a Topic or a Rule; "
        ):
            opinions(about)


class TestWorks:
    """Each of them, and where it ends up."""

    def test_are_all_there_are(self):
        known = {
            work
            for file in (works, process_works)
            for work in vars(file).values()
            if isinstance(work, Source)
        }
        assert {*WORKS} == known
        assert len(WORKS) == len(known)

    def test_are_in_the_order_of_their_publishers(self):
        names = [work.publisher.casefold() for work in WORKS]
        assert names == sorted(names)
        assert [work.url for work in WORKS if work.publisher == "Hays"] == sorted(
            work.url for work in WORKS if work.publisher == "Hays"
        )

    @pytest.mark.parametrize(
        "rule",
        [
            *(*PERMISSIVE.connecting, *PERMISSIVE.courtesy, *PERMISSIVE.sharing),
            *BESIDE_THE_TABLE.values(),
        ],
        ids=lambda rule: rule.id,
    )
    def test_lead_to_the_rules_that_rest_on_them(self, rule):
        for opinion in opinions(rule):
            for work in opinion.works:
                assert rule in rules_on(work, policy=PERMISSIVE)

    def test_lead_to_no_other_rule(self):
        assert rules_on(works.RFC_5322) == ()
        assert [rule.id for rule in rules_on(works.ARBEITS_ABC)] == ["thank-them-by-the-next-day"]

    def test_goes_by_the_manners_it_is_given(self):
        """And by the cautious ones if it is given none."""
        assert "connect-once-decided" not in [rule.id for rule in rules_on(works.MUSE)]
        found = [rule.id for rule in rules_on(works.MUSE, policy=FOUNDING)]
        assert found == [
            rule.id for rule in (*FOUNDING.connecting, *FOUNDING.courtesy) if works.MUSE in rule.cited
        ]
        assert len(found) == 5

    @pytest.mark.parametrize(
        ("work", "policy", "name"), [("Hays", CAUTIOUS, "work"), (works.HAYS, "cautious", "policy")]
    )
    def test_takes_nothing_else(self, work, policy, name):
        with pytest.raises(TypeError, match=rf"^{name} is .* but rules_on takes a "):
            rules_on(work, policy=policy)


def test_nobody_waits_for_the_voices():
    """`import netiquette` and a decision leave them alone."""
    lines = (
        "import sys, netiquette",
        "netiquette.decide(netiquette.InterviewState('interviewed')).as_dict",
        "assert not {'netiquette.evidence', 'netiquette._evidence.survey'} & {*sys.modules}",
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)
