"""``netiquette.json``: documents in and out, their errors, and their schemas."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections import defaultdict
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
    LIMITS,
    PERMISSIVE,
    Channel,
    Decision,
    Details,
    Finding,
    InterviewState,
    InvalidJSONError,
    Limits,
    Message,
    Rule,
    Severity,
    Stage,
    Verdict,
    compose,
    decide,
    review,
    thank_you_note,
)
from netiquette._json.documents import DOCUMENTS, DecisionDocument
from netiquette._json.schema import described, object_schema
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
EVERYTHING = [STATE, ADA, DECISION, NOTE, *FINDINGS]
NAMES = [f"{type(value).__name__} {place}" for place, value in enumerate(EVERYTHING)]
KINDS = [InterviewState, Details, Decision, Message, Finding]


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
        """There is one way to write it."""
        assert unstructure(DECISION) == DECISION.as_dict()

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
            "coordinator, recruiter, agency_recruiter, referrer, employee, unknown",
            "$.check_ins": "-1 is not a count; write a whole number of 0 or more",
            "$.interview_on": "'2026-13-01' is not a date; write it as 2026-11-22",
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
            ["$.candidate_name", "$.contact_name", "$.topic"],
            "it is missing; add it, with null where that is allowed",
        )

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"verdict": "connect"}, "$.verdict"),
            ({"verdict": "yes"}, "$.verdict"),
            ({"connect": True}, "$.connect"),
            ({"connect": 1}, "$.connect"),
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
    def test_the_kind_is_one_of_five(self, call, kind):
        """Given as the class."""
        with pytest.raises(TypeError, match=r"^kind is .*, but it takes InterviewState, Details, Decision"):
            call(kind)

    @pytest.mark.parametrize("kind", [InterviewState, Decision])
    def test_the_policy_is_one(self, kind):
        """Whether the document needs it or not."""
        with pytest.raises(TypeError, match=r"^policy is 3, but structure takes a Policy"):
            structure({}, kind, policy=3)

    @pytest.mark.parametrize("value", [None, {}, CAUTIOUS, [STATE]])
    def test_only_the_five_are_written(self, value):
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
        """Closed, every key required, no keyword they do not know, the root an object."""
        whole = schema(kind)
        assert whole["type"] == "object"
        for part in closed(whole):
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
        assert nullable == {"interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on"}

    def test_require_what_has_no_default(self):
        """Where they are to take what may be left out."""
        assert schema(InterviewState, strict=False)["required"] == ["stage"]
        assert schema(Details, strict=False)["required"] == ["candidate_name", "contact_name", "topic"]

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
