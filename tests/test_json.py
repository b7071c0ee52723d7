"""``netiquette.json``: documents in and out, their errors, and their schemas."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import get_type_hints

import attrs
import pydantic
import pytest
from jsonschema import Draft202012Validator

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    LIMITS,
    PERMISSIVE,
    Action,
    Agenda,
    Channel,
    Contact,
    Decision,
    Details,
    Event,
    Finding,
    Happening,
    InterviewState,
    InvalidJSONError,
    Limits,
    Message,
    Policy,
    Process,
    Rule,
    Severity,
    Stage,
    Timing,
    Verdict,
    after,
    agenda,
    compose,
    decide,
    review,
    thank_you_note,
)
from netiquette._json.answers import DecisionDocument, StepDocument
from netiquette._json.documents import DOCUMENTS
from netiquette._json.policies import ConnectingRuleDocument
from netiquette._json.processes import LeftOutDocument, TaskDocument
from netiquette._json.schema import described, introduced, object_schema
from netiquette._vocabulary.state import DATE_FIELDS, MOST_CHECK_INS, WORD_FIELDS
from netiquette._vocabulary.told import told
from netiquette.json import dumps, loads, schema, structure, unstructure
from tests.growth import assert_in_proportion
from tests.made import ADA

STATE = InterviewState("interviewed", contact="peer", check_ins=1, interview_on=date(2026, 11, 20))
DECISION = decide(STATE, today=date(2026, 11, 21))
NOTE = thank_you_note(ADA, channel=Channel.LINKEDIN_NOTE)
FINDINGS = (
    *review("Dear [Name], just checking in! I can't wait to start.", "check_in", state=STATE),
    *review("Hi Bo, I'd be glad to connect.", "send_invitation", state=STATE),
)
PROCESS = Process(
    {"rae": "recruiter", "hal": InterviewState("applied", contact="hiring_manager"), "né 4": "peer"},
    [
        Event(date(2026, 11, 20), "met", who=["hal", "né 4"]),
        Event(date(2026, 11, 20), "promised", who=["rae"], day=date(2026, 12, 1)),
    ],
)
AGENDA = agenda(PROCESS, today=date(2026, 11, 21), beside=[Process({"zoe": "recruiter"})])
OWN_RULE = Rule(
    id="peers-are-fine",
    says="At our company, future teammates are glad to hear from you.",
    when={Contact.PEER, Contact.NONE, Stage.INTERVIEWED},
    then=Verdict.CONNECT,
)
OWN = attrs.evolve(
    CAUTIOUS.with_rule(OWN_RULE, before="await-the-decision"),
    timing=Timing(grace=3),
    sharing=CAUTIOUS.sharing[-1:],
)
SLOW = attrs.evolve(FOUNDING, timing=Timing(first_check_in=10, first_check_in_latest=20))
EVERYTHING = [
    STATE,
    ADA,
    DECISION,
    NOTE,
    *FINDINGS,
    *PROCESS.events,
    PROCESS,
    AGENDA,
    CAUTIOUS,
    SLOW,
    OWN,
    SLOW.timing,
]
NAMES = [f"{type(value).__name__} {place}" for place, value in enumerate(EVERYTHING)]
KINDS = [*DOCUMENTS]
BY_KEY = {Process, Agenda}
"""Where people are known by keys of the caller's, which no strict schema can list."""


def problems(document, kind=InterviewState, **options):
    """Return what is wrong with a document, each sentence in the style of all our messages."""
    read = loads if isinstance(document, (str, bytes)) else structure
    with pytest.raises(InvalidJSONError) as caught:
        read(document, kind, **options)
    for path, sentence in caught.value.problems:
        assert path.startswith("$")
        assert ";" in sentence
        assert "\n" not in sentence
        assert not sentence.endswith(".")
        assert len(sentence) < 2_500
    first, *others = caught.value.problems
    more = len(others) + caught.value.more
    assert str(caught.value) == ": ".join(first) + (f" (and {more} more)" if more else "")
    assert len(others) < 100
    assert not caught.value.more or len(others) == 99
    return dict(caught.value.problems)


class TestRoundTrips:
    """What goes out comes in again as it was."""

    @pytest.mark.parametrize("value", EVERYTHING, ids=NAMES)
    def test_of_everything(self, value):
        """Through text, through bytes, through a decoder of one's own."""
        assert loads(dumps(value), type(value)) == value
        assert loads(dumps(value, indent=2).encode(), type(value)) == value
        assert structure(json.loads(dumps(value)), type(value)) == value
        assert json.loads(dumps(value)) == unstructure(value)

    def test_a_decision_keeps_its_day(self):
        """Equality leaves it out, but what is composed depends on it."""
        late = decide(STATE, today=date(2026, 11, 25))
        again = loads(dumps(late), Decision)
        assert again.today == date(2026, 11, 25)
        assert compose(again, ADA) == compose(late, ADA)

    def test_a_decision_is_what_as_dict_says(self):
        """There is one way to write it; and an agenda, too."""
        assert unstructure(DECISION) == DECISION.as_dict()
        assert unstructure(AGENDA) == AGENDA.as_dict()

    def test_a_preset_is_known_by_its_name(self):
        """With its own numbers or others; what it says is up to the release that reads it."""
        for policy in (CAUTIOUS, FOUNDING, PERMISSIVE):
            assert loads(dumps(policy), Policy) is policy
        assert unstructure(CAUTIOUS) == {
            "preset": "cautious",
            "timing": None,
            "connecting": None,
            "courtesy": None,
            "sharing": None,
        }
        assert unstructure(SLOW)["preset"] == "founding"
        assert unstructure(SLOW)["timing"] == unstructure(SLOW.timing)
        assert structure({"preset": "founding", "timing": {"grace": 3}}, Policy).timing == Timing(grace=3)

    def test_an_own_policy_is_whole(self):
        """Its rules bring their works along, and decide as before."""
        document = unstructure(OWN)
        assert document["preset"] is None
        place = [rule.id for rule in OWN.connecting].index("peers-are-fine")
        assert document["connecting"][place]["when"] == ["stage.interviewed", "contact.peer", "contact.none"]
        place, rule = next((place, rule) for place, rule in enumerate(OWN.courtesy) if rule.topic)
        assert document["courtesy"][place]["topic"] == rule.topic.value
        again = loads(dumps(OWN), Policy)
        assert [rule.topic for rule in again.rules] == [rule.topic for rule in OWN.rules]
        assert [rule.support for rule in again.rules] == [rule.support for rule in OWN.rules]
        assert [rule.basis for rule in again.rules] == [rule.basis for rule in OWN.rules]
        peer = attrs.evolve(STATE, contact="peer")
        assert decide(peer, policy=again).rule == OWN_RULE

    def test_a_process_answers_as_before(self):
        """And goes on."""
        again = loads(dumps(PROCESS), Process)
        assert agenda(again, today=date(2026, 11, 21)) == agenda(PROCESS, today=date(2026, 11, 21))
        event = agenda(again, today=date(2026, 11, 21)).next.step.done(date(2026, 11, 21), who=["hal"])
        assert again.after(event) == PROCESS.after(loads(dumps(event), Event))

    def test_an_agenda_keeps_whom_it_left_out(self):
        """With the rule that stands in no table, because it is about two processes."""
        again = loads(dumps(AGENDA), Agenda)
        assert again.left_out == AGENDA.left_out != ()
        assert [task.rule for task in again.tasks] == [task.rule for task in AGENDA.tasks]
        assert "tell-both-sides" in {task.rule.id for task in again.tasks}
        assert again.next.decision is again.decisions[again.next.who]

    def test_an_agenda_keeps_the_round_it_waits_for(self):
        """The other rule that stands in no table, because it is about the state of another."""
        talk = {"stage": "interviewed", "interview_on": date(2026, 11, 2), "thank_you": "sent"}
        people = {
            "rae": InterviewState(contact="recruiter", **talk),
            "gus": InterviewState("scheduled", contact="peer", interview_on=date(2026, 12, 2)),
        }
        plan = agenda(people, today=date(2026, 11, 25))
        assert "ask-nothing-before-a-round" in {left.rule.id for left in plan.left_out}
        assert loads(dumps(plan), Agenda).left_out == plan.left_out

    def test_of_new_fields(self):
        """Every field of a state, whatever it holds."""
        for word in (word for words in WORD_FIELDS.values() for word in words):
            field = next(name for name, words in WORD_FIELDS.items() if type(word) is words)
            state = InterviewState(**{"stage": "interviewed", field: word})
            assert unstructure(state)[field] == word.value
            assert loads(dumps(state), InterviewState) == state

    def test_a_decision_of_26_1_has_fewer_keys(self):
        """None of those that came later is needed."""
        document = unstructure(DECISION)
        del document["over"]
        for step in document["steps"]:
            del step["title"], step["says"]
        later = {"meeting", "route", "next_round", "other_offer", "presence", "turn", "offer"}
        for name in (*later, "next_interview_on", "other_offer_due"):
            del document["state"][name]
        assert structure(document, Decision) == DECISION
        assert [*problems({**document, "over": None}, Decision)] == ["$.over"]

    def test_a_premature_invitation_carries_the_policys_rule(self):
        """Which is not a guideline."""
        (finding,) = [finding for finding in FINDINGS if finding.code == "premature"]
        assert isinstance(finding.rule, Rule)
        assert loads(dumps(finding), Finding).rule is finding.rule

    def test_rules_come_out_of_the_policy_that_is_given(self):
        """One's own or another preset."""
        state = InterviewState("interviewed", thank_you="sent", interview_on=date(2026, 11, 17))
        decision = decide(state, today=date(2026, 11, 20), policy=PERMISSIVE)
        assert decision.rule not in CAUTIOUS.rules
        assert loads(dumps(decision), Decision, policy=PERMISSIVE) == decision
        assert problems(dumps(decision), Decision)["$.rule"].startswith(
            f"there is no rule {decision.rule.id!r}"
        )

    def test_a_byte_order_mark_is_no_hindrance(self):
        """Some editors write one."""
        assert loads(b"\xef\xbb\xbf" + dumps(STATE).encode(), InterviewState) == STATE

    def test_a_byte_order_mark_is_none_in_text_either(self):
        """Once; what stands twice is not a mark."""
        assert loads("\ufeff" + dumps(STATE), InterviewState) == STATE
        twice = "\ufeff\ufeff" + dumps(STATE)
        assert problems(twice) == problems(twice.encode())

    @pytest.mark.parametrize("check_ins", [0, 10**6])
    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_of_extreme_states(self, check_ins, day):
        """To the first and the last."""
        days = {name: day for name in attrs.fields_dict(InterviewState) if name.endswith(("_on", "_due"))}
        state = InterviewState("interviewed", check_ins=check_ins, **days)
        assert loads(dumps(state), InterviewState) == state
        decision = decide(state, today=day)
        assert loads(dumps(decision), Decision) == decision

    @pytest.mark.parametrize("most", [0, 10**18 - 1])
    def test_of_extreme_counts(self, most):
        """Whatever the constructors and composers take."""
        details = attrs.evolve(ADA, rounds=most)
        assert loads(dumps(details), Details) == details
        note = attrs.evolve(NOTE, limit=most)
        assert loads(dumps(note), Message) == note
        finding = attrs.evolve(FINDINGS[0], span=(0, most))
        assert loads(dumps(finding), Finding) == finding

    def test_it_is_ascii(self):
        """So that nothing on the way can break it."""
        assert dumps(attrs.evolve(ADA, contact_name="Zoë \u2028 Ünal".replace("\u2028", ""))).isascii()


class TestReading:
    """What may be left out, and what is taken for what."""

    def test_what_has_a_default_may_be_left_out(self):
        """As in the constructor."""
        assert loads('{"stage": "applied"}', InterviewState) == InterviewState(Stage.APPLIED)

    def test_unknown_keys_are_refused_or_passed_over(self):
        """By choice, at any depth."""
        document = {"stage": "applied", "salary": 1, "a b": 2}
        assert problems(document) == {
            "$.salary": "there is no such key; leave it out",
            "$.'a b'": "there is no such key; leave it out",
        }
        assert structure(document, InterviewState, ignore_unknown=True) == InterviewState("applied")
        deep = unstructure(DECISION)
        deep["steps"][0]["colour"] = "red"
        assert problems(deep, Decision) == {"$.steps[0].colour": "there is no such key; leave it out"}
        assert structure(deep, Decision, ignore_unknown=True) == DECISION

    def test_whole_floats_are_numbers(self):
        """JSON has one kind of number."""
        assert structure({"stage": "applied", "check_ins": 2.0}, InterviewState).check_ins == 2

    def test_a_mapping_is_an_object(self):
        """Of whatever class; one that makes up what is missing isn't asked to."""
        document = MappingProxyType({"stage": "applied"})
        assert structure(document, InterviewState) == InterviewState("applied")
        assert problems(defaultdict(str)) == {
            "$.stage": "it is missing; add it, with null where that is allowed"
        }

    def test_a_limit_may_be_another(self):
        """For a document of one's own."""
        text = dumps(STATE)
        assert problems(text, limits=Limits(document=len(text) - 1)) == {
            "$": f"it has {len(text)} characters, but {len(text) - 1} are taken at most; see whether it is "
            "one document, or pass limits=Limits(document=...)"
        }
        assert loads(text, InterviewState, limits=Limits(document=len(text))) == STATE
        assert problems(" " * (1 << 20) + "x")["$"].startswith("it has 1,048,577 characters, but 1,048,576")
        assert loads(" " * ((1 << 20) - len(text)) + text, InterviewState) == STATE
        with pytest.raises(TypeError, match=r"^limits is 3, but loads takes a Limits; build one first$"):
            loads(text, InterviewState, limits=3)

    def test_tuples_are_arrays(self):
        """As other decoders give them."""
        assert structure({**unstructure(NOTE), "omitted": ("sign_off",)}, Message).omitted == ("sign_off",)


class TestErrors:
    """A path and a sentence for each."""

    def test_all_of_them_at_once(self):
        """In the order of the fields."""
        assert problems(
            '{"stage": "interviwed", "contact": null, "check_ins": -1, "interview_on": "2026-13-01", "x": 0}'
        ) == {
            "$.stage": "'interviwed' is not a Stage; did you mean 'interviewed'?",
            "$.contact": "null is not a Contact; use one of hiring_manager, interviewer, executive, peer, "
            "coordinator, recruiter, agency_recruiter, referrer, employee, own_manager, none, unknown",
            "$.check_ins": "-1 is not a count; write a whole number of 0 or more",
            "$.interview_on": "'2026-13-01' is not a date; write it as YYYY-MM-DD",
            "$.x": "there is no such key; leave it out",
        }

    @pytest.mark.parametrize(
        "day", ["20261120", "2026-W47-5", "2026-11-20T09:30", " 2026-11-20", "2026-02-30", 7]
    )
    def test_a_day_is_written_one_way(self, day):
        """Or two programs read two days."""
        assert [*problems({"stage": "applied", "invited_on": day})] == ["$.invited_on"]

    @pytest.mark.parametrize("count", [True, "1", 1.5, -1, None, [], float("inf"), float("nan")])
    def test_a_count_is_a_whole_number(self, count):
        """And nothing that looks like one."""
        assert [*problems({"stage": "applied", "check_ins": count})] == ["$.check_ins"]

    @pytest.mark.parametrize("text", [None, 7, True, ["Acme"]])
    def test_text_is_not_guessed(self, text):
        """A number is not a name."""
        assert [*problems({**unstructure(ADA), "company": text}, Details)] == ["$.company"]

    def test_what_a_class_of_ours_refuses(self):
        """Its own sentence, at the field it names."""
        document = {**unstructure(ADA), "topic": "our conversation"}
        assert problems(document, Details)["$.topic"].startswith("topic is 'our conversation', but")
        assert "U+000A" in problems({**unstructure(ADA), "company": "A\nB"}, Details)["$.company"]

    def test_what_is_missing(self):
        """Each of them."""
        assert problems("{}", Details) == dict.fromkeys(
            ["$.candidate_name", "$.contact_name"],
            "it is missing; add it, with null where that is allowed",
        )

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"verdict": "connect"}, "$.verdict"),
            ({"verdict": "yes"}, "$.verdict"),
            ({"connect": True}, "$.connect"),
            ({"connect": 1}, "$.connect"),
            ({"over": True}, "$.over"),
            ({"steps": []}, "$.steps"),
            ({"steps": {}}, "$.steps"),
            ({"steps": [None]}, "$.steps[0]"),
            ({"rule": "made-up"}, "$.rule"),
            ({"because": [{}]}, "$.because[0].voice"),
            ({"support": []}, "$.support"),
            ({"state": "interviewed"}, "$.state"),
        ],
    )
    def test_a_decision_contradicts_neither_itself_nor_its_rule(self, changes, path):
        """Nobody can make it say what we did not."""
        assert path in problems({**unstructure(DECISION), **changes}, Decision)

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"over": True}, "$.over"),
            ({"reconsider_on": "2026-11-21"}, "$.reconsider_on"),
            ({"reconsider_on": None}, "$.reconsider_on"),
            ({"today": None}, "$.today"),
            ({"decisions": {}}, "$.tasks[0].who"),
            ({"decisions": []}, "$.decisions"),
            ({"decisions": {"a b": {}}}, "$.decisions.'a b'.state"),
            ({"decisions": {7: {}}}, "$.decisions.7"),
        ],
    )
    def test_an_agenda_contradicts_neither_itself_nor_its_rules(self, changes, path):
        """As little as a decision."""
        assert path in problems({**unstructure(AGENDA), **changes}, Agenda)

    def test_an_agenda_may_be_looked_at_before_its_decisions_change(self):
        """A note that an agency passes on has days that no decision tells of."""
        met = {
            "contact": "hiring_manager",
            "interview_on": date(2026, 11, 20),
            "decision_due": date(2027, 2, 1),
        }
        people = {
            "ann": InterviewState("interviewed", contact="agency_recruiter", thank_you="sent"),
            "hal": InterviewState("interviewed", **met),
        }
        plan = agenda(people, today=date(2026, 11, 21))
        assert plan.reconsider_on == date(2026, 11, 22)
        assert all(decision.reconsider_on != plan.reconsider_on for decision in plan.decisions.values())
        assert structure(unstructure(plan), Agenda) == plan

    @pytest.mark.parametrize("name", ["who", "also", "through"])
    def test_an_agenda_is_about_those_it_has_answers_for(self, name):
        """And says whom it has."""
        document = unstructure(AGENDA)
        document["tasks"][0][name] = ["roe"] if name == "also" else "roe"
        (found,) = problems(document, Agenda).items()
        place = f"$.tasks[0].{name}" + "[0]" * (name == "also")
        assert found == (place, "'roe' has no decision; did you mean 'rae'?")

    @pytest.mark.parametrize(
        ("part", "path"),
        [("tasks", "$.tasks[0].rule"), ("left_out", "$.left_out[0].rule")],
    )
    def test_an_agenda_names_rules_of_the_policy(self, part, path):
        """For whom something is done, and for whom not."""
        document = unstructure(AGENDA)
        document[part][0]["rule"] = "made-up"
        assert [*problems(document, Agenda)] == [path]

    def test_an_answer_in_an_agenda_has_its_path(self):
        """By the key it has."""
        document = unstructure(AGENDA)
        document["decisions"]["né 4"]["connect"] = True
        document["decisions"]["né 4"]["verdict"] = "wait"
        assert [*problems(document, Agenda)] == ["$.decisions.'né 4'.connect"]

    @pytest.mark.parametrize(
        ("document", "found"),
        [
            (
                {"contacts": {}},
                {
                    "$.contacts": "{} has nobody in it, but a process has; write somebody whose contact is "
                    "'none' where no one is known"
                },
            ),
            (
                {"contacts": {"hal": {"stage": "applied"}}, "events": [
                    {"on": "2026-11-20", "what": "met"},
                    {"on": "2026-11-20", "what": "met", "who": ["hal", "hall"]},
                ]},
                {"$.events[1].who[1]": "'hall' is not in the process; did you mean 'hal'?"},
            ),
            (
                {"contacts": {"hal": "peer"}, "events": [{"on": "20 Nov", "what": "mett", "who": "hal"}]},
                {
                    "$.contacts.hal": "'peer' is not an object; write {...}",
                    "$.events[0].on": "'20 Nov' is not a date; write it as YYYY-MM-DD",
                    "$.events[0].what": "'mett' is not an Action, Stage or Happening; did you mean 'met'?",
                    "$.events[0].who": "'hal' is not an array; write [...]",
                },
            ),
        ],
    )  # fmt: skip
    def test_a_process_is_of_those_it_has(self, document, found):
        """With a place for each fault."""
        assert problems(document, Process) == found

    def test_a_process_has_long_histories(self):
        """Ten thousand events, and no more."""
        document = {"contacts": {"hal": {"stage": "applied"}}}
        event = {"on": "2026-11-20", "what": "met"}
        assert len(structure({**document, "events": [event] * 10_000}, Process).events) == 1
        assert [*problems({**document, "events": [event] * 10_001}, Process)] == ["$.events"]

    @pytest.mark.parametrize(
        "value",
        [
            Event(date(2026, 11, 20), "met", who=[4]),
            Process({4: "recruiter"}),
            Process({Contact.PEER: "recruiter"}),
            agenda({4: "recruiter"}, today=date(2026, 11, 20)),
        ],
        ids=["an event", "numbers", "words of ours", "an agenda"],
    )
    def test_keys_are_text_or_refused(self, value):
        """What is read again would be others."""
        with pytest.raises(
            TypeError, match=r"is the key of somebody, but a document knows people by text; use"
        ):
            dumps(value)

    @pytest.mark.parametrize(
        ("document", "path", "sentence"),
        [
            ({}, "$.connecting", "it is missing, and no preset is named"),
            ({"connecting": []}, "$.courtesy", "it is missing, and no preset is named"),
            ({"preset": "cautios"}, "$.preset", "'cautios' is not a Preset; did you mean 'cautious'?"),
            ({"preset": "cautious", "sharing": []}, "$.sharing", "the preset 'cautious' has its own rules"),
            ({"preset": "cautious", "timing": {"grace": 9}}, "$.timing.grace", "grace is 9 and grace_latest"),
            ({"connecting": [], "courtesy": []}, "$.connecting", "connecting leaves situations"),
        ],
    )
    def test_a_policy_is_a_preset_or_whole(self, document, path, sentence):
        """And sound."""
        assert problems(document, Policy)[path].startswith(sentence)

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"id": "A b"}, "$.connecting[0].id"),
            ({"when": ["contact.peeer"]}, "$.connecting[0].when[0]"),
            ({"when": ["peer"]}, "$.connecting[0].when[0]"),
            ({"then": ["wait"]}, "$.connecting[0].then"),
            ({"then": "each"}, "$.connecting[0].then"),
            ({"when": ["verdict.wait"]}, "$.connecting"),
            ({"because": [{"voice": ""}]}, "$.connecting[0].because[0].publisher"),
            ({"topic": "panel"}, "$.connecting[0].topic"),
            ({"question": "recruiter", "topic": "panel.each"}, "$.connecting[0].topic"),
            ({"id": "when-in-doubt-wait"}, "$"),
        ],
    )
    def test_a_rule_of_a_policy_is_one(self, changes, path):
        """In its place."""
        document = unstructure(OWN)
        document["connecting"][0] = {**document["connecting"][0], **changes}
        assert path in problems(document, Policy)

    def test_a_timing_is_in_order(self):
        """As its constructor says; nothing is asked for but what is another number."""
        assert structure({"grace": 3}, Timing) == Timing(grace=3)
        assert problems({"grace": -1}, Timing) == {
            "$.grace": "-1 is not a count; write a whole number of 0 or more"
        }
        assert problems({"pause": 4_000}, Timing) == {
            "$.pause": "pause is 4000, but it is a number of days; use an int from 0 to 3653"
        }

    def test_the_most_questions_can_be_written(self):
        """One more than a state can hold is as many as it can hold."""
        most = InterviewState("applied", check_ins=MOST_CHECK_INS)
        state = after(most, Event(date(2026, 11, 20), "check_in"))
        assert loads(dumps(state), InterviewState).check_ins == MOST_CHECK_INS

    def test_a_step_names_a_rule_of_the_policy(self):
        """Likewise."""
        document = unstructure(DECISION)
        document["steps"][0]["rule"] = "made-up"
        assert [*problems(document, Decision)] == ["$.steps[0].rule"]

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"code": "made-up"}, "$.code"),
            ({"rule": "made-up"}, "$.rule"),
            ({"span": [3]}, "$.span"),
            ({"span": [3, 1]}, "$.span"),
            ({"span": [0, -1]}, "$.span[1]"),
            ({"severity": "fatal"}, "$.severity"),
        ],
    )
    def test_a_finding_is_one_of_ours(self, changes, path):
        """With a span that could be one."""
        assert [*problems({**unstructure(FINDINGS[0]), **changes}, Finding)] == [path]

    @pytest.mark.parametrize(
        "key", [1, None, True, 2.5, b"stage", ("a", "b"), 10**5_000, "\ud800", frozenset()], ids=told
    )
    def test_a_key_is_text(self, key):
        """Whatever other decoders make of one; several of several kinds are told alike."""
        document = {"stage": "applied", key: 2, "a": 3, -1: 4}
        found = problems(document)
        assert found["$.a"] == found["$.-1"] == "there is no such key; leave it out"
        assert len(found) == 3
        assert structure(document, InterviewState, ignore_unknown=True) == InterviewState("applied")
        deep = unstructure(DECISION)
        deep["steps"][0][key] = 1
        (path,) = problems(deep, Decision)
        assert path.startswith("$.steps[0].")

    @pytest.mark.parametrize("text", ["-" + "9" * 18, "1" + "0" * 18, "9" * 400, "1e18", "1e300"])
    def test_a_number_that_is_too_long_is_no_other_thing(self, text):
        """Neither a count nor a text."""
        for name in ("rounds", "company"):
            document = json.dumps({**unstructure(ADA), name: "?"}).replace('"?"', text)
            assert [*problems(document, Details)] == [f"$.{name}"]
        assert [*problems({**unstructure(NOTE), "limit": 10**18}, Message)] == ["$.limit"]

    def test_a_hundred_are_told_and_the_others_counted(self):
        """In the order of the document, whatever the process."""
        document = {"stage": "applied", **{f"k{number}": 0 for number in range(30_000)}}
        with pytest.raises(InvalidJSONError, match=r"^\$\.k0: .* \(and 29999 more\)$") as caught:
            structure(document, InterviewState)
        assert [path for path, _ in caught.value.problems] == [f"$.k{number}" for number in range(100)]
        assert caught.value.more == 29_900
        again = pickle.loads(pickle.dumps(caught.value))
        assert (again.problems, again.more) == (caught.value.problems, 29_900)

    @pytest.mark.parametrize("name", ["because", "against", "steps", "assumptions", "missing"])
    def test_an_array_has_its_most(self, name):
        """Beyond a thousand items none is looked at."""
        assert problems({**unstructure(DECISION), name: [{}] * 1_001}, Decision) == {
            f"$.{name}": "the array has 1,001 items, but 1,000 are taken at most; leave the others out"
        }
        with pytest.raises(InvalidJSONError) as caught:
            structure({**unstructure(DECISION), name: [3] * 1_000}, Decision)
        assert len(caught.value.problems) + caught.value.more == 1_000

    @pytest.mark.parametrize("indent", [-1, 17, 10**9, True, "  ", 2.0, []])
    def test_an_indent_is_a_few_blanks(self, indent):
        """A million of them would make a page of one word."""
        with pytest.raises(
            TypeError, match=r"^indent is .*, but it counts spaces; use None or a whole number"
        ):
            dumps(STATE, indent=indent)

    def test_carries_its_data(self):
        """For programs, and through a pickle."""
        with pytest.raises(ValueError, match=r"^\$\.stage: ") as caught:
            loads("{}", InterviewState)
        assert caught.value.problems[0][0] == "$.stage"

    @pytest.mark.parametrize("text", [None, {}, 7])
    def test_text_is_text(self, text):
        """What is decoded already goes elsewhere."""
        with pytest.raises(TypeError, match=r"^text is .*, but loads takes a str or bytes; use structure"):
            loads(text, InterviewState)

    @pytest.mark.parametrize("call", [partial(loads, "{}"), schema], ids=["loads", "schema"])
    @pytest.mark.parametrize("kind", [dict, Verdict, "InterviewState", None, []], ids=repr)
    def test_the_kind_is_one_of_ours(self, call, kind):
        """Given as the class."""
        with pytest.raises(TypeError, match=r"^kind is .*, but it takes InterviewState, Details, Decision"):
            call(kind)

    @pytest.mark.parametrize("kind", [InterviewState, Decision])
    def test_the_policy_is_one(self, kind):
        """Whether the document needs it or not."""
        with pytest.raises(TypeError, match=r"^policy is 3, but structure takes a Policy"):
            structure({}, kind, policy=3)

    @pytest.mark.parametrize("value", [None, {}, CAUTIOUS.rules[0], [STATE]])
    def test_only_these_are_written(self, value):
        """And nothing is guessed."""
        with pytest.raises(TypeError, match=r"^value is .*, but it takes InterviewState, Details, Decision"):
            dumps(value)


HOSTILE = {
    "deep arrays": '{"stage": ' + "[" * 200_000,
    "deep objects": '{"stage": ' * 200_000,
    "deep but closed": "[" * 100_000 + "]" * 100_000,
    "a huge number": '{"stage": "applied", "check_ins": ' + "9" * 100_000 + "}",
    "a huge exponent": '{"stage": "applied", "check_ins": 1e400}',
    "a repeated key": '{"stage": "applied", "stage": "offered"}',
    "a repeated key within": '{"stage": {"a": 1, "a": 2}}',
    "half a character": '{"stage": "\\ud800"}',
    "half a character in a key": '{"stage": "applied", "\\udfff": 1}',
    "ten megabytes": '{"stage": "' + "x" * 10_000_000 + '"}',
    "ten megabytes of bytes": b'{"stage": "' + b"x" * 10_000_000 + b'"}',
    "a megabyte within bounds": '{"stage": "' + "x" * 1_000_000 + '"}',
    "many keys": json.dumps({"stage": "applied", **{f"k{n}": n for n in range(40_000)}}),
    "a long key": json.dumps({"stage": "applied", "k" * 900_000: 1}),
    "NaN": '{"stage": NaN}',
    "minus infinity": '{"stage": "applied", "check_ins": -Infinity}',
    "nothing": "",
    "blanks": "  \n ",
    "two documents": '{"stage": "applied"} {}',
    "no UTF-8": b'{"stage": "\xff"}',
    "UTF-16": '{"stage": "applied"}'.encode("utf-16"),
    "a NUL": '{"stage": "applied\x00"}',
    "an array": "[]",
    "text": '"applied"',
    "a number": "7",
    "null": "null",
}


GROWING = {
    "keys": (
        lambda size: {"stage": "applied", **{f"k{number}": 0 for number in range(size)}},
        InterviewState,
    ),
    "keys that are long": (lambda size: {"stage": "applied", "k" * size * 10: 0}, InterviewState),
    "keys within": (
        lambda size: {**unstructure(DECISION), "state": {f"k{number}": 0 for number in range(size)}},
        Decision,
    ),
    "objects": (lambda size: {**unstructure(DECISION), "because": [{}] * size}, Decision),
    "texts": (lambda size: {**unstructure(DECISION), "missing": [0] * size}, Decision),
    "objects within their most": (
        lambda size: {**unstructure(DECISION), "steps": [{}] * (size // 10)},
        Decision,
    ),
    "letters": (lambda size: {**unstructure(NOTE), "body": 0, "subject": "x" * size * 100}, Message),
}


def calls(run):
    """Return how many calls of functions a call takes."""
    counted = 0

    def count(_, event, __):
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
    return counted


ENDLESS = {
    "deep arrays": lambda size: '{"stage": ' + "[" * size,
    "deep objects": lambda size: '{"stage": ' * (size // 10),
    "deep but closed": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "a huge number": lambda size: '{"stage": "applied", "check_ins": ' + "9" * size + "}",
    "a huge fraction": lambda size: '{"stage": "applied", "check_ins": 0.5' + "0" * size + "}",
    "a long text": lambda size: '{"stage": "' + "x" * size + '"}',
    "escapes": lambda size: '{"stage": "' + '\\"' * (size // 2) + '"}',
    "a long text of bytes": lambda size: b'{"stage": "' + b"x" * size + b'"}',
    "a long key": lambda size: json.dumps({"stage": "applied", "k" * size: 1}),
    "many keys": lambda size: json.dumps({"stage": "applied", **{f"k{n}": n for n in range(size // 20)}}),
    "many items": lambda size: '{"stage": [' + "1," * (size // 2) + "1]}",
    "blanks": lambda size: " " * size,
}
"""What such documents consist of, in any length."""


class TestHostile:
    """Documents that somebody made to do harm."""

    @pytest.mark.parametrize("name", HOSTILE)
    def test_are_refused(self, name):
        """With a message of sensible length."""
        assert problems(HOSTILE[name])

    @pytest.mark.parametrize("name", GROWING)
    def test_take_work_in_proportion(self, name):
        """Twice as long a document takes twice the calls at most, counted rather than timed."""
        build, kind = GROWING[name]
        small, large = (calls(partial(problems, json.dumps(build(size)), kind)) for size in (2_000, 4_000))
        assert large < small * 2.2

    @pytest.mark.parametrize("name", ENDLESS)
    def test_take_no_longer_than_their_length_deserves(self, name):
        """Up to the longest that are read at all."""

        def refused(size):
            document = ENDLESS[name](size)
            assert len(document) <= LIMITS.document
            return lambda: problems(document)

        assert_in_proportion(refused, 1_000_000)

    def test_values_are_data(self):
        """Not templates."""
        details = loads(json.dumps({**unstructure(ADA), "company": "{0.__class__} %s"}), Details)
        assert details.company == "{0.__class__} %s"

    def test_half_of_a_character_stays_out_of_texts(self):
        """It could be written to no file."""
        assert "$.body" in problems({**unstructure(NOTE), "body": "Hi \udc00"}, Message)


def closed(part):
    """Yield every object within a schema."""
    if isinstance(part, dict):
        if part.get("type") == "object":
            yield part
        for inner in part.values():
            yield from closed(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from closed(inner)


UNSUPPORTED = {"default", "oneOf", "allOf", "not", "if", "patternProperties", "prefixItems", "const"}
"""Keywords that strict function calling does not take, or not everywhere."""


class TestSchemas:
    """JSON Schema, draft 2020-12."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_are_schemas(self, kind):
        """In their own eyes."""
        for strict in (True, False):
            Draft202012Validator.check_schema(schema(kind, strict=strict))

    @pytest.mark.parametrize("value", EVERYTHING, ids=NAMES)
    def test_take_what_is_written(self, value):
        """Both kinds of them."""
        for strict in (True, False):
            Draft202012Validator(schema(type(value), strict=strict)).validate(unstructure(value))

    @pytest.mark.parametrize("kind", KINDS)
    def test_are_what_language_models_can_be_held_to(self, kind):
        """Closed but for people by key, every key required, only keywords they know, the root an object."""
        whole = schema(kind)
        assert whole["type"] == "object"
        by_key = [part for part in closed(whole) if "properties" not in part]
        assert len(by_key) == (kind in BY_KEY)
        for part in closed(whole):
            if part in by_key:
                assert {*part["additionalProperties"]} == {"$ref"}
                continue
            assert part["additionalProperties"] is False
            assert part["required"] == [*part["properties"]]
            assert not UNSUPPORTED & {*part, *(key for inner in part["properties"].values() for key in inner)}

    @pytest.mark.parametrize("kind", KINDS)
    def test_describe_every_field(self, kind):
        """In the words of the docstrings, without their markup."""
        for name, part in schema(kind)["properties"].items():
            if "$ref" not in part:
                assert part["description"].endswith("."), name
                assert "`" not in part["description"]
                assert "\n" not in part["description"]

    def test_what_may_be_unknown_may_be_null(self):
        """And nothing else."""
        parts = schema(InterviewState)["properties"]
        nullable = {name for name, part in parts.items() if "anyOf" in part}
        assert nullable == {*DATE_FIELDS}
        assert {"next_interview_on", "other_offer_due"} < nullable

    def test_require_what_has_no_default(self):
        """Where they are to take what may be left out."""
        assert schema(InterviewState, strict=False)["required"] == ["stage"]
        assert schema(Details, strict=False)["required"] == ["candidate_name", "contact_name"]
        assert schema(Event, strict=False)["required"] == ["on", "what"]
        assert schema(Process, strict=False)["required"] == ["contacts"]
        assert schema(Policy, strict=False)["required"] == []

    def test_list_what_an_event_may_be(self):
        """Everything that has a name."""
        listed = schema(Event)["properties"]["what"]["enum"]
        assert {*listed} == {word.value for words in (Action, Stage, Happening) for word in words}

    def test_say_what_a_number_is_for(self):
        """And what it counts."""
        says = schema(Timing)["properties"]["grace"]["description"]
        assert says == "Wait this long after a promised date before you ask. A number of business days."
        says = schema(Timing)["properties"]["most_check_ins"]["description"]
        assert says == "Ask twice at most. A number of times."

    def test_do_without_a_docstring(self):
        """Where a class has none of its own."""

        @attrs.frozen
        class Bare:
            stage: Stage

        Bare.__doc__ = None
        assert described(Bare) == ("", {})
        assert "description" not in object_schema(Bare, {}, strict=True)

    @pytest.mark.parametrize("kind", KINDS)
    def test_agree_with_pydantic(self, kind):
        """It sees the same properties, and takes what we write."""
        adapter = pydantic.TypeAdapter(model(DOCUMENTS[kind]))
        theirs = adapter.json_schema()
        ours = schema(kind)
        assert {*theirs["properties"]} == {*ours["properties"]}
        for value in EVERYTHING:
            if isinstance(value, kind):
                adapter.validate_json(dumps(value), strict=True)

    def test_refuse_what_pydantic_refuses(self):
        """And what we refuse, for every field of a state and every kind of value."""
        adapter = pydantic.TypeAdapter(model(InterviewState))
        check = Draft202012Validator(
            schema(InterviewState), format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        whole = unstructure(STATE)
        for name in whole:
            for value in (None, True, "", "applied", "none", "2026-11-20", "2026-11-31", 0, -1, [], {}):
                document = {**whole, name: value}
                assert check.is_valid(document) is readable(document), (name, value)
                assert taken(adapter, document) is readable(document), (name, value)


def model(form):
    """Return a pydantic model with the fields of a class of ours."""
    hints = get_type_hints(form)
    fields = {field.name: (translated(hints[field.name]), ...) for field in attrs.fields(form)}
    return pydantic.create_model(form.__name__, __config__=pydantic.ConfigDict(extra="forbid"), **fields)


def translated(hint):
    """Return a type as pydantic takes it."""
    if attrs.has(hint):
        return model(hint)
    if hint is int:
        return pydantic.NonNegativeInt
    arguments = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple:
        return tuple[translated(arguments[0]), ...]
    if getattr(hint, "__origin__", None) is Mapping:
        return dict[str, translated(arguments[1])]
    if type(None) in arguments:
        return translated(arguments[0]) | None
    return hint


def readable(document):
    """Return whether we read a state from it."""
    try:
        structure(document, InterviewState)
    except InvalidJSONError:
        return False
    return True


def taken(adapter, document):
    """Return whether pydantic takes it."""
    try:
        adapter.validate_json(json.dumps(document), strict=True)
    except pydantic.ValidationError:
        return False
    return True


def test_forms_have_the_keys_that_are_written():
    """What is written by hand and what is read agree."""
    assert [field.name for field in attrs.fields(DecisionDocument)] == [*DECISION.as_dict()]
    (step,) = {tuple(step) for step in DECISION.as_dict()["steps"]}
    assert [field.name for field in attrs.fields(StepDocument)] == [*step]
    (task,) = {tuple(task) for task in AGENDA.as_dict()["tasks"]}
    assert [field.name for field in attrs.fields(TaskDocument)] == [*task]
    (left,) = {tuple(left) for left in AGENDA.as_dict()["left_out"]}
    assert [field.name for field in attrs.fields(LeftOutDocument)] == [*left]
    (rule,) = {tuple(rule) for rule in unstructure(OWN)["connecting"]}
    assert [field.name for field in attrs.fields(ConnectingRuleDocument)] == [*rule]
    for value in EVERYTHING:
        assert [field.name for field in attrs.fields(DOCUMENTS[type(value)])] == [*unstructure(value)]
    assert all(issubclass(kind, StrEnum) for kind in (Stage, Severity))


def test_three_lines_are_enough():
    """And nobody who only decides pays for them."""
    code = (
        "import sys, netiquette\n"
        "assert not {'netiquette.json', 'cattrs', 'json'} & {*sys.modules}\n"
        "from netiquette import InterviewState, decide\n"
        "from netiquette.json import dumps, loads\n"
        'print(dumps(decide(loads(\'{"stage": "offered"}\', InterviewState)))[-20:])\n'
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.endswith('"today": null}\n')


def test_a_schema_is_made_of_docstrings(monkeypatch):
    """Where Python drops them, it says so."""
    monkeypatch.setattr("netiquette._json.schema.__doc__", None)
    with pytest.raises(RuntimeError, match="this Python drops docstrings"):
        introduced(InterviewState)
