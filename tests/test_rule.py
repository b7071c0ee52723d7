"""`Rule`: one row of manners, what it may ask about and what it stands on."""

from __future__ import annotations

import copy
import pickle
from enum import StrEnum

import attrs
import pytest
from hypothesis import given

from netiquette import (
    Action,
    Basis,
    Contact,
    Moment,
    Question,
    Source,
    SourceKind,
    Stage,
    Verdict,
)
from netiquette._deciding.rule import FACETS
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
        "value", [Action.WAIT, "offered", None, [1], StrEnum("Mine", "OFFERED").OFFERED], ids=repr
    )
    def test_refuses_what_is_no_facet(self, value):
        """What no situation has, no rule can ask about."""
        message = refused(lambda: row(when=[Stage.APPLIED, value]), "when")
        listed = ", ".join(facet.__name__ for facet in FACETS)
        assert message == f"when has {value!r}, which is not a facet of a situation; use members of {listed}"

    @pytest.mark.parametrize("value", [Action.WAIT, "wait", None], ids=repr)
    def test_refuses_an_outcome_that_is_no_list(self, value):
        """One action is a list of one."""
        message = refused(lambda: row(then=value), "then")
        assert message.startswith(f"then is {value!r}, but it holds a Verdict or Actions; ")

    @pytest.mark.parametrize("value", [(), [], [Verdict.WAIT], ["wait"]], ids=repr)
    def test_refuses_an_outcome_of_another_kind(self, value):
        """A verdict, or actions in order."""
        message = refused(lambda: row(then=value), "then")
        assert message == (
            f"then is {value!r}, but a rule gives a Verdict or a tuple of Actions; name at least one"
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

    @given(rules())
    def test_round_trips(self, rule):
        """Pickled, copied or evolved into nothing new, a rule is equal, and so is its hash."""
        for other in (pickle.loads(pickle.dumps(rule)), copy.deepcopy(rule), attrs.evolve(rule)):
            assert other == rule
            assert hash(other) == hash(rule)
            assert repr(other) == repr(rule)
