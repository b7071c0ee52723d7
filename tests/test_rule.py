"""`Rule`: one row of manners, what it may ask about and what it stands on."""

from __future__ import annotations

import copy
import pickle
from enum import StrEnum

import attrs
import pytest
from hypothesis import given

from netiquette import (
    CAUTIOUS,
    Action,
    Basis,
    Contact,
    InvalidPolicyError,
    Moment,
    Part,
    Question,
    Share,
    Source,
    SourceKind,
    Stage,
    Topic,
    Verdict,
    Voice,
)
from netiquette._deciding.rule import ALL_FACETS, FACETS
from netiquette._evidence.process_survey import works_on
from netiquette._evidence.works import MUSE
from netiquette.strategies import rules
from tests.made import refused, row

BLOG = Source("Blog", "Blog", "https://example.org", SourceKind.PRESS, "Wait")
OTHER = Source("Other", "Other", "https://example.org", SourceKind.PRESS, "Ask")


class TestRule:
    """One row of manners."""

    def test_takes_any_collection_for_its_condition(self):
        """A set, a list or a generator of words; equal conditions make equal rules."""
        words = [Stage.APPLIED, Contact.PEER, Stage.SCHEDULED]
        assert row(when=words) == row(when=set(words)) == row(when=(word for word in reversed(words)))
        assert hash(row(when=words)) == hash(row(when=set(words)))

    def test_keeps_words_of_equal_text_apart(self):
        """`Stage.UNKNOWN` and `Contact.UNKNOWN` are two conditions."""
        rule = row(when={Stage.UNKNOWN, Contact.UNKNOWN})
        assert rule.conditions == {Stage: {Stage.UNKNOWN}, Contact: {Contact.UNKNOWN}}

    def test_lists_its_conditions_in_the_order_of_the_facets(self):
        """Whatever the order in which they were written."""
        rule = row(when=[Verdict.WAIT, Moment.LATE, Stage.APPLIED, Stage.UNKNOWN], then=[Action.WAIT])
        assert [*rule.conditions] == [Stage, Moment, Verdict]
        assert rule.conditions[Stage] == {Stage.APPLIED, Stage.UNKNOWN}

    def test_shows_its_condition_in_one_order(self):
        """A set is shown the same in every process."""
        rule = row(when={Contact.PEER, Stage.UNKNOWN, Stage.APPLIED}, because=(MUSE,))
        assert repr(rule) == (
            "Rule(id='a-rule', says='Say so.', when={Contact.PEER, Stage.APPLIED, Stage.UNKNOWN}, "
            "then=<Verdict.WAIT: 'wait'>)"
        )

    @pytest.mark.parametrize(
        "value", ["", "Wait", "wait a day", "wait_a_day", "-wait", "wait-", "a--b", "wait\n", "wärt", 7, None]
    )
    def test_refuses_an_id_that_is_no_name(self, value):
        """A rule is named by lower-case words joined by hyphens."""
        assert refused(lambda: row(value), "id") == (
            f"id is {value!r}, but a rule is named by lower-case words joined by hyphens; try 'wait-a-day'"
        )

    @pytest.mark.parametrize("value", ["", " \n", None, 7])
    def test_refuses_to_be_silent(self, value):
        """A rule explains itself."""
        message = refused(lambda: attrs.evolve(row(), says=value), "says")
        assert message.startswith(f"says is {value!r}, but a rule explains itself; ")

    def test_refuses_a_word_for_a_condition(self):
        """A single word is a text, and a text is a collection of letters: take neither for a set."""
        for value in (Stage.APPLIED, "applied", None, 5):
            message = refused(lambda value=value: row(when=value), "when")
            assert message.startswith(f"when is {value!r}, but it holds words of the vocabulary; ")

    @pytest.mark.parametrize(
        "value", [Share.EACH, "offered", None, [1], StrEnum("Mine", "OFFERED").OFFERED], ids=repr
    )
    def test_refuses_what_is_no_facet(self, value):
        """What no situation has, no rule can ask about."""
        message = refused(lambda: row(when=[Stage.APPLIED, value]), "when")
        listed = ", ".join(facet.__name__ for facet in ALL_FACETS)
        assert message == f"when has {value!r}, which is not a facet of a situation; use members of {listed}"

    def test_asks_for_the_facets_of_every_table(self):
        """Those of a situation, then what only sharing knows; each policy keeps its tables apart."""
        assert (*FACETS, Action, Voice, Part) == ALL_FACETS
        for facet in ALL_FACETS:
            assert row(when={*facet}).conditions == {facet: {*facet}}
        row(when={Action.WAIT})
        with pytest.raises(InvalidPolicyError, match="asks for a Action, but connecting does not know it"):
            CAUTIOUS.with_rule(row(when={Action.WAIT}), before="await-the-decision")

    @pytest.mark.parametrize("value", [Action.WAIT, "wait", None], ids=repr)
    def test_refuses_an_outcome_that_is_no_list(self, value):
        """One action is a list of one."""
        message = refused(lambda: row(then=value), "then")
        assert message.startswith(f"then is {value!r}, but it holds a Verdict, a Share, or Actions; ")

    @pytest.mark.parametrize("value", [(), [], [Verdict.WAIT], ["wait"]], ids=repr)
    def test_refuses_an_outcome_of_another_kind(self, value):
        """A verdict, or actions in order."""
        message = refused(lambda: row(then=value), "then")
        assert message == (
            f"then is {value!r}, but a rule gives a Verdict, a Share, or Actions; name at least one"
        )

    def test_refuses_a_step_taken_twice(self):
        """An action stands once in a list."""
        assert refused(lambda: row(then=[Action.WAIT, Action.CHECK_IN, Action.WAIT]), "then") == (
            "then is ['wait', 'check_in', 'wait'], but a step is taken once; name each Action once"
        )

    @pytest.mark.parametrize("field", ["because", "against"])
    @pytest.mark.parametrize("value", ["The Muse", 1, ["The Muse"], [None]], ids=repr)
    def test_refuses_a_work_that_is_no_source(self, field, value):
        """A citation has a voice, a title and a place to look it up."""
        assert "Sources; " in refused(lambda: row(**{field: value}), field)

    def test_knows_what_it_stands_on(self):
        """The founding text, other evidence, or judgement."""
        assert row(because=[BLOG, MUSE]).basis is Basis.FOUNDING
        assert row(because=[BLOG]).basis is Basis.EVIDENCE
        assert row(against=[MUSE]).basis is Basis.JUDGEMENT

    def test_counts_the_works_it_cites(self):
        """Where the survey asked nothing, one voice a work; cited on both sides, it sets conditions."""
        support = row(because=[BLOG, MUSE], against=[BLOG, OTHER]).support
        assert (support.agree, support.conditional, support.disagree) == (1, 1, 1)
        assert row().support.agree == 0

    def test_counts_the_survey_where_it_asked_the_question(self):
        """Those for connecting disagree with a rule against it, and the other way round."""
        against = row(question=Question.BEFORE_DECISION).support
        favours = row(question=Question.BEFORE_DECISION, then=Verdict.CONNECT).support
        assert (against.agree, against.conditional, against.disagree) == (13, 9, 9)
        assert (favours.agree, favours.conditional, favours.disagree) == (9, 9, 13)
        note = row(question=Question.THANK_YOU, then=[Action.SEND_THANK_YOU]).support
        assert note.agree > note.disagree

    def test_rests_on_its_topic(self):
        """The works on it are cited, those that set conditions on both sides, and its voices counted."""
        rule = row(topic=Topic.PANEL_EACH)
        agree, conditional, disagree = works_on(Topic.PANEL_EACH)
        assert rule.cited == agree + conditional
        assert rule.opposed == disagree + conditional
        assert rule.basis is Basis.EVIDENCE
        assert (rule.support.agree, rule.support.conditional, rule.support.disagree) == (12, 1, 1)
        assert (rule.because, rule.against) == ((), ())

    def test_cites_its_own_works_before_those_on_its_topic(self):
        """The counts remain those of the topic, as they do with a question."""
        rule = row(topic=Topic.PANEL_EACH, because=[MUSE], against=[OTHER])
        assert (rule.cited, rule.opposed) == ((MUSE,), (OTHER,))
        assert rule.basis is Basis.FOUNDING
        assert rule.support == row(topic=Topic.PANEL_EACH).support

    def test_rests_on_judgement_where_its_topic_has_no_works(self):
        """A topic that nobody goes into, or content farms alone, is no evidence."""
        for topic in (None, Topic.ROUNDS_CLOCK, Topic.ROUNDS_THEY_MOVE):
            rule = row(topic=topic)
            assert (rule.cited, rule.opposed, rule.support.total) == ((), (), 0)
            assert rule.basis is Basis.JUDGEMENT

    @pytest.mark.parametrize("value", ["panel.each", 1, Question.THANK_YOU], ids=repr)
    def test_refuses_what_is_no_topic(self, value):
        """A text is none, although it may look like one."""
        assert refused(lambda: row(topic=value), "topic").endswith(
            "but the survey of processes asked about topics; use a Topic, or None"
        )

    def test_refuses_to_count_voices_in_two_surveys(self):
        """A rule is the answer to a question or says what a topic says, not both."""
        assert refused(lambda: row(topic=Topic.PANEL_EACH, question=Question.THANK_YOU), "topic") == (
            "topic is <Topic.PANEL_EACH: 'panel.each'>, but question is <Question.THANK_YOU: 'thank_you'>, "
            "and voices are counted in one survey; leave one of them out"
        )

    @given(rules())
    def test_round_trips(self, rule):
        """Pickled, copied or evolved into nothing new, a rule is equal, and so is its hash."""
        for other in (pickle.loads(pickle.dumps(rule)), copy.deepcopy(rule), attrs.evolve(rule)):
            assert other == rule
            assert hash(other) == hash(rule)
            assert repr(other) == repr(rule)
