"""Rules and policies: what can be built, what is found wrong, and that nothing is compiled too early."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis.vendor.pretty import pretty

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Block,
    Contact,
    InterviewState,
    Invitation,
    Moment,
    Policy,
    ProblemKind,
    Relationship,
    Source,
    SourceKind,
    Stage,
    ThankYou,
    Timing,
    Verdict,
    decide,
    explain,
)
from netiquette._deciding import compiled as module
from netiquette._deciding.compiled import compiled
from netiquette._vocabulary.told import told
from netiquette.errors import UnknownRuleError
from netiquette.strategies import policies
from tests.made import refused, row

PRESETS = {"CAUTIOUS": CAUTIOUS, "FOUNDING": FOUNDING, "PERMISSIVE": PERMISSIVE}
BLOG = Source("Blog", "Blog", "https://example.org", SourceKind.PRESS, "Wait")

OTHER = Source("Other", "Other", "https://example.org", SourceKind.PRESS, "Ask")


CONNECTING = row("wait")
COURTESY = row("do-nothing", then=(Action.WAIT,))


class TestPolicy:
    """Two tables and their numbers."""

    def test_lists_its_rules(self):
        """Connecting first, then courtesy, then what several people share, which is ours by default."""
        policy = Policy([CONNECTING], [COURTESY])
        assert policy.rules == (CONNECTING, COURTESY, *CAUTIOUS.sharing)
        assert policy.timing == Timing()
        assert repr(policy).startswith("Policy(connecting=<1 rules>, courtesy=<1 rules>, timing=Timing(")

    @pytest.mark.parametrize("name", PRESETS)
    def test_is_a_preset_by_its_name(self, name):
        """The very one, which a user chose and a program stored."""
        assert Policy.named(name.lower()) is PRESETS[name]

    @pytest.mark.parametrize("name", ["cautios", "CAUTIOUS", "", None, 7, ["cautious"]])
    def test_is_no_preset_by_another(self, name):
        """And says which there are, or which is meant."""
        found = refused(lambda: Policy.named(name), "name")
        assert found.startswith(f"name is {told(name)}, which is not a preset; ")
        assert "cautious" in found

    def test_is_short_where_others_would_spell_it_out(self):
        """Hypothesis and IPython show the repr, not six hundred sources."""
        assert pretty(CAUTIOUS) == repr(CAUTIOUS)

    def test_refuses_one_id_for_two_rules(self):
        """Even in two tables: an id means one rule."""
        twin = row("wait", then=[Action.WAIT])
        assert refused(lambda: Policy([CONNECTING], [twin]), "id") == (
            "two rules have the id 'wait', but an id means one rule; rename the newer one"
        )
        refused(lambda: Policy([CONNECTING, CONNECTING], [COURTESY]), "id")

    def test_refuses_a_rule_in_the_wrong_table(self):
        """Connecting gives verdicts, courtesy gives actions."""
        assert refused(lambda: Policy([COURTESY], [CONNECTING]), "connecting") == (
            "do-nothing gives Actions, but connecting gives a Verdict; put it into courtesy"
        )
        assert refused(lambda: Policy([CONNECTING], [row()]), "courtesy") == (
            "a-rule gives a Verdict, but courtesy gives Actions; put it into connecting"
        )

    def test_refuses_to_ask_for_the_verdict_before_there_is_one(self):
        """The verdict is a facet of courtesy alone."""
        asking = row(when={Verdict.WAIT})
        assert refused(lambda: Policy([asking, CONNECTING], [COURTESY]), "connecting") == (
            "a-rule asks for a Verdict, but connecting is what gives it; leave it out"
        )
        polite = row("be-polite", when={Verdict.WAIT}, then=[Action.PREPARE])
        assert Policy([CONNECTING], [polite, COURTESY]).check() == ()

    @pytest.mark.parametrize("rows", [[None], ["wait"], [CONNECTING, Verdict.WAIT]], ids=repr)
    def test_refuses_what_is_no_rule(self, rows):
        """A table is made of rules."""
        assert refused(lambda: Policy(rows, [COURTESY]), "rules") == (
            "a table holds something that is not a Rule; build each row with Rule(...)"
        )

    @pytest.mark.parametrize("rows", [None, 3, "wait", CONNECTING], ids=repr)
    def test_refuses_what_is_no_table(self, rows):
        """A single rule is none, and a text is not a collection of anything."""
        assert refused(lambda: Policy(rows, [COURTESY]), "rules") == (
            f"rules is {told(rows)}, but it holds Rules; put even a single one into a set or a tuple"
        )

    @pytest.mark.parametrize("timing", [None, 3, {"grace": 3}], ids=repr)
    def test_refuses_what_is_no_timing(self, timing):
        """Numbers come with their precedents."""
        message = refused(lambda: Policy([CONNECTING], [COURTESY], timing), "timing")
        assert message == f"timing is {timing!r}, but it holds the numbers of a policy; use Timing(...)"

    def test_refuses_an_empty_table(self):
        """Without a row there is no answer to anything."""
        assert refused(lambda: Policy([], [COURTESY]), "connecting") == (
            "connecting leaves situations without an answer, such as any situation; "
            "add a last rule with no condition"
        )
        assert refused(lambda: Policy([CONNECTING], []), "courtesy").startswith("courtesy leaves ")

    def test_refuses_a_gap_and_names_the_first_few(self):
        """By the words that matter, in the order in which they are asked."""
        rows = [
            row("connected", when={Relationship.CONNECTED}, then=Verdict.ALREADY_CONNECTED),
            row("blocked", when={Invitation.WITHDRAWN, Block.STANDING}),
        ]
        assert refused(lambda: Policy(rows, [COURTESY]), "connecting") == (
            "connecting leaves situations without an answer, such as "
            "relationship none and invitation none; relationship none and invitation sent; "
            "relationship none and invitation received; add a last rule with no condition"
        )

    def test_a_gap_has_the_fields_names(self):
        """A field of two words is named as the state has it."""
        rows = [row("thanked", when={ThankYou.SENT})]
        assert "such as thank_you unknown; thank_you not_sent; thank_you unwelcome; " in refused(
            lambda: Policy(rows, [COURTESY]), "connecting"
        )

    def test_takes_a_table_that_is_complete_without_a_last_resort(self):
        """Nobody needs a row for everything where the others leave nothing."""
        rows = [row("known", when={*Contact} - {Contact.UNKNOWN}), row("unknown", when={Contact.UNKNOWN})]
        assert Policy(rows, [COURTESY]).check() == ()

    @given(policies())
    @settings(max_examples=25)
    def test_round_trips(self, policy):
        """A worker gets the same manners, and gives the same answers."""
        state = InterviewState(Stage.INTERVIEWED)
        for other in (pickle.loads(pickle.dumps(policy)), copy.deepcopy(policy), attrs.evolve(policy)):
            assert other == policy
            assert hash(other) == hash(policy)
            assert decide(state, policy=other) == decide(state, policy=policy)

    def test_pickles_carry_no_hash_into_another_process(self):
        """Text hashes differ from process to process; a cached one must not travel."""
        decision = decide(InterviewState(Stage.INTERVIEWED))
        hash(decision)
        script = (
            "import pickle, sys\nfrom netiquette import CAUTIOUS, InterviewState, decide\n"
            "policy, decision = pickle.loads(sys.stdin.buffer.read())\n"
            "assert policy == CAUTIOUS and hash(policy) == hash(CAUTIOUS)\n"
            "here = decide(InterviewState('interviewed'), policy=policy)\n"
            "assert here == decision and hash(here) == hash(decision)"
        )
        env = {**os.environ, "PYTHONHASHSEED": "3"}
        data = pickle.dumps((CAUTIOUS, decision))
        subprocess.run([sys.executable, "-c", script], input=data, env=env, check=True)


class TestEditing:
    """A policy of one's own, from one of ours."""

    PEERS = row("peers-are-fine", {Contact.PEER, Stage.INTERVIEWED}, Verdict.CONNECT)

    def test_finds_a_rule(self):
        """By its id, in either table."""
        for rule in CAUTIOUS.rules:
            assert CAUTIOUS.rule(rule.id) is rule

    def test_puts_a_rule_before_another(self):
        """It is asked first, and nothing else has changed."""
        ours = CAUTIOUS.with_rule(self.PEERS, before="await-the-decision")
        ids = [rule.id for rule in ours.connecting]
        assert ids[ids.index("await-the-decision") - 1] == "peers-are-fine"
        assert ours.courtesy == CAUTIOUS.courtesy
        assert ours.without_rule("peers-are-fine") == CAUTIOUS
        state = InterviewState(Stage.INTERVIEWED, contact=Contact.PEER)
        assert decide(state, policy=ours).rule == self.PEERS
        assert decide(state).verdict is Verdict.WAIT

    def test_puts_a_courtesy_before_another(self):
        """The table is the one the other stands in."""
        polite = row("walk-the-dog", when={Stage.APPLIED}, then=[Action.PREPARE])
        ours = CAUTIOUS.with_rule(polite, before="when-in-doubt-do-nothing")
        assert ours.courtesy[-2] == polite
        assert ours.connecting == CAUTIOUS.connecting
        first = CAUTIOUS.with_rule(polite, before=CAUTIOUS.courtesy[0].id)
        assert decide(InterviewState(Stage.APPLIED), policy=first).next.action is Action.PREPARE

    def test_refuses_the_other_table(self):
        """A verdict cannot stand among the courtesies."""
        refused(lambda: CAUTIOUS.with_rule(self.PEERS, before="answer-the-offer"), "courtesy")

    def test_refuses_an_id_that_is_taken(self):
        """An id is never reused."""
        refused(lambda: CAUTIOUS.with_rule(row("respect-a-no"), before="await-the-decision"), "id")

    def test_takes_a_rule_out(self):
        """The next one answers."""
        ours = CAUTIOUS.without_rule("your-referrer-is-on-your-side")
        assert len(ours.rules) == len(CAUTIOUS.rules) - 1
        state = InterviewState(Stage.APPLIED, contact=Contact.REFERRER)
        assert decide(state).connect
        assert not decide(state, policy=ours).connect
        ours = CAUTIOUS.without_rule("answer-the-offer")
        assert decide(InterviewState(Stage.OFFERED), policy=ours).steps

    @pytest.mark.parametrize(
        ("id", "table"), [("when-in-doubt-wait", "connecting"), ("when-in-doubt-do-nothing", "courtesy")]
    )
    def test_keeps_its_last_resort(self, id, table):  # noqa: A002  as the class has it
        """Taking it out would leave a gap."""
        message = refused(lambda: CAUTIOUS.without_rule(id), table)
        assert message.startswith(f"{table} leaves situations without an answer, such as ")
        assert "stage unknown" in message

    @pytest.mark.parametrize(
        "ask",
        [
            CAUTIOUS.rule,
            CAUTIOUS.without_rule,
            lambda id: CAUTIOUS.with_rule(row(), before=id),  # noqa: A006
        ],
    )
    def test_suggests_the_nearest_id(self, ask):
        """A misspelt id is answered with the one that was meant, a strange one with all of them."""
        with pytest.raises(UnknownRuleError) as caught:
            ask("respect-an-o")
        assert caught.value.id == "respect-an-o"
        assert str(caught.value) == (
            "there is no rule 'respect-an-o' in this policy; did you mean 'respect-a-no'?"
        )
        with pytest.raises(UnknownRuleError, match="; use one of already-connected, "):
            ask("zzz")

    @pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
    def test_every_id_is_nearest_to_itself(self, policy):
        """An id with one letter missing leads back to it."""
        for rule in policy.rules:
            with pytest.raises(UnknownRuleError, match=f"did you mean '{rule.id}'"):
                policy.rule(rule.id[:-1] + "_")

    def test_evolves_its_numbers(self):
        """Other numbers, the same rules."""
        ours = attrs.evolve(FOUNDING, timing=Timing(grace=3))
        assert ours.rules == FOUNDING.rules
        assert ours != FOUNDING


class TestCheck:
    """What `check` finds."""

    @pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
    def test_finds_nothing_in_the_presets(self, policy):
        """They have no gap, no dead row and no shadow."""
        assert policy.check() == ()

    def test_finds_a_row_in_another_s_shadow(self):
        """One earlier row takes all of it."""
        broad = row("broad", when={Stage.APPLIED, Stage.SCHEDULED})
        narrow = row("narrow", when={Stage.APPLIED, Contact.PEER}, then=Verdict.CONNECT)
        (problem,) = Policy([broad, narrow, CONNECTING], [COURTESY]).check()
        assert problem.kind is ProblemKind.SHADOWED
        assert (problem.table, problem.rule) == ("connecting", "narrow")
        assert problem.message == "narrow stands in the shadow of broad; move it up or drop it"

    def test_finds_a_row_that_others_together_leave_nothing(self):
        """No one of them alone takes all of it."""
        rows = [
            row("early", when={Stage.APPLIED}, then=[Action.PREPARE]),
            row("late", when={*Stage} - {Stage.APPLIED}, then=[Action.CHECK_IN]),
            row("never", when={ThankYou.SENT}, then=[Action.MOVE_ON]),
        ]
        (problem,) = Policy([CONNECTING], rows).check()
        assert (problem.kind, problem.table, problem.rule) == (ProblemKind.DEAD, "courtesy", "never")
        assert problem.message == (
            "never can never fire: the rows before it leave it nothing; move it up or drop it"
        )

    def test_finds_what_stands_behind_the_last_resort(self):
        """Nothing gets past a row without a condition."""
        ours = Policy([CONNECTING, row("late", when={Stage.APPLIED})], [COURTESY])
        assert [(problem.kind, problem.rule) for problem in ours.check()] == [(ProblemKind.SHADOWED, "late")]

    def test_finds_every_problem(self):
        """In the order of the tables and of their rows."""
        peers = row("peers", when={Contact.PEER})
        again = row("peers-again", when={Contact.PEER})
        more = row("more", when={Stage.APPLIED}, then=[Action.PREPARE])
        ours = Policy([peers, again, CONNECTING], [COURTESY, more])
        assert [(problem.kind, problem.rule) for problem in ours.check()] == [
            (ProblemKind.SHADOWED, "peers-again"),
            (ProblemKind.SHADOWED, "more"),
        ]

    def test_lists_a_gap(self, monkeypatch):
        """A policy with one cannot be built, but the check does not take the builder's word for it."""
        monkeypatch.setattr(Policy, "__attrs_post_init__", lambda _: None)
        ours = Policy([row("peers", when={Contact.PEER})], [COURTESY])
        (problem,) = ours.check()
        assert (problem.kind, problem.table, problem.rule) == (ProblemKind.GAP, "connecting", "")
        assert problem.message.startswith("connecting leaves situations without an answer, such as contact h")


class TestLaziness:
    """Compiling is for those who decide."""

    def test_building_compiles_nothing(self, monkeypatch):
        """A last row without a condition leaves no gap: there is nothing to look for."""
        monkeypatch.setattr(module, "compile_table", None)
        ours = Policy([row("lazy")], [COURTESY]).with_rule(self.rule(), before="lazy")
        with pytest.raises(TypeError):
            decide(InterviewState(Stage.APPLIED), policy=ours)

    def test_compiles_once(self):
        """And once only for equal policies."""
        ours = Policy([row("once")], [COURTESY])
        assert compiled(ours) is compiled(copy.deepcopy(ours))

    def test_importing_compiles_nothing(self):
        """Not even the presets; the first decision does, and explaining needs no more."""
        script = (
            "import sys\ncalls = []\n"
            "def note(frame, event, _):\n"
            "    if event == 'call' and frame.f_code.co_name == 'compile_table': calls.append(1)\n"
            "sys.setprofile(note)\n"
            "import netiquette\n"
            "from netiquette import *\n"
            "assert not calls\n"
            "decide(InterviewState('applied'))\n"
            "assert len(calls) == 2\n"
            "explain(InterviewState('applied'))\n"
            "assert len(calls) == 2\n"
        )
        subprocess.run([sys.executable, "-c", script], check=True)

    @staticmethod
    def rule():
        """Return a rule that no other test has compiled."""
        return row("lazier", when={Contact.PEER})


def test_explaining_names_a_rule_of_ones_own():
    """Rules of an embedder's are as good as ours."""
    ours = CAUTIOUS.with_rule(TestEditing.PEERS, before="await-the-decision")
    found = explain(InterviewState(Stage.INTERVIEWED, contact=Contact.PEER), policy=ours)
    assert found.connecting[-1].rule == TestEditing.PEERS


class TestTooLate:
    """A row gives up a step whose last day has passed, and reaches no situation that it does not name."""

    DAY = date(2026, 11, 20)

    def steps(self, *rows, stage="interviewed", days, decided=None):
        """Return what is advised so many days after an interview, and by which row."""
        compiled.cache_clear()  # an equal policy may have been compiled before the code was broken
        policy = Policy([CONNECTING], [*rows, row("the-rest", then=[Action.MOVE_ON])])
        state = InterviewState(stage, interview_on=self.DAY, decided_on=decided, relationship="connected")
        steps = decide(state, today=self.DAY + timedelta(days), policy=policy).steps
        return [str(step.action) for step in steps], steps[-1].rule.id

    def test_a_step_is_left_out(self):
        thanks = row("thank", then=[Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH])
        assert self.steps(thanks, days=7) == (["send_thank_you", "keep_in_touch"], "thank")
        assert self.steps(thanks, days=8) == (["keep_in_touch"], "thank")

    def test_one_waits_where_nothing_is_left(self):
        assert self.steps(row("thank", then=[Action.SEND_THANK_YOU]), days=8) == (["wait"], "thank")

    def test_a_row_reaches_no_further(self):
        """What it does not name is for the rows after it."""
        fresh = row("thank", when={Moment.FRESH}, then=[Action.SEND_THANK_YOU])
        assert self.steps(fresh, days=1) == (["send_thank_you"], "thank")
        assert self.steps(fresh, days=8) == (["move_on"], "the-rest")

    def test_in_each_way_by_itself_and_together(self):
        """The note and the reply have a last day each."""
        both = row("both", then=[Action.SEND_THANK_YOU, Action.REPLY_TO_REJECTION])
        late, soon = self.DAY - timedelta(30), self.DAY
        asked = {
            (days, decided): self.steps(both, stage="rejected", days=days, decided=decided)[0]
            for days in (1, 8)
            for decided in (late, soon)
        }
        assert asked == {
            (1, soon): ["send_thank_you", "reply_to_rejection"],
            (8, soon): ["reply_to_rejection"],
            (1, late): ["send_thank_you"],
            (8, late): ["wait"],
        }

    def test_no_stage_before_an_interview_is_split(self):
        """What is behind has made another stage of them."""
        ahead = row("prepare", when={Stage.SCHEDULED}, then=[Action.PREPARE])
        everywhere = row("prepare", then=[Action.PREPARE])
        policies = (Policy([CONNECTING], [courtesy, COURTESY]) for courtesy in (ahead, everywhere))
        assert [len(compiled(policy).outcomes) for policy in policies] == [2, 6]

    def test_waiting_ends_where_asking_begins(self):
        """And only there."""
        asking = row("ask", then=[Action.WAIT, Action.CHECK_IN])
        assert self.steps(asking, days=1) == (["wait", "check_in"], "ask")
        assert self.steps(asking, days=30) == (["check_in"], "ask")
        assert self.steps(row("rest", then=[Action.WAIT]), days=30) == (["wait"], "rest")
