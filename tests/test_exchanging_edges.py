"""Documents, calendars and agents: what no other test notices when the code is broken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace
from typing import TypedDict

import attrs
import pytest
from cattrs.errors import IterableValidationError
from icalendar import Event
from jsonschema import Draft202012Validator

from netiquette import Agenda, Decision, Details, InterviewState, Message, Stage, agenda, agents, decide
from netiquette._json.reading import _by_key, _converter, _places
from netiquette._json.schema import described, introduced, object_schema, value_schema
from netiquette._languages.language import LANGUAGES, Language
from netiquette.agents import TOOLS, review_draft, tools
from netiquette.calendar import calendar, events, refreshed, todos, uid, updated
from netiquette.errors import InvalidDetailError, InvalidJSONError, UnreadableCalendarError
from netiquette.json import dumps, loads, schema, structure

TALKED = InterviewState("interviewed", interview_on=date(2026, 11, 19))
ANSWER = decide(TALKED)
DUE = decide(TALKED, today=date(2026, 11, 19))


class TestErrors:
    """Name what was handed over, and to whom."""

    @pytest.mark.parametrize(
        ("call", "message"),
        [
            (lambda: events(ANSWER, process="a", today="soon"), "today is 'soon', but events takes"),
            (lambda: todos(ANSWER, process="a", today="soon"), "today is 'soon', but todos takes"),
            (lambda: events("soon", process="a"), "decision is 'soon', but events takes"),
            (lambda: todos("soon", process="a"), "decision is 'soon', but todos takes"),
            (lambda: updated("", [], today="soon"), "today is 'soon', but updated takes"),
            (lambda: uid("check_in", process="a", namespace=3), "namespace is 3, but uid takes"),
        ],
    )
    def test_of_a_call(self, call, message):
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value).startswith(message)

    @pytest.mark.parametrize(
        ("call", "field", "value"),
        [
            (lambda: uid("check_in", process="a\nb"), "process", "a\nb"),
            (lambda: uid("check_in", process=""), "process", ""),
            (lambda: calendar(2 * events(DUE, process="a")), "entries", uid("send_thank_you", process="a")),
            (lambda: review_draft("Hi", "check_in", policy="rude"), "policy", "rude"),
        ],
    )
    def test_of_a_detail(self, call, field, value):
        with pytest.raises(InvalidDetailError) as caught:
            call()
        assert (caught.value.field, caught.value.value) == (field, value)
        assert f"{value!r:.60}" in str(caught.value)

    @pytest.mark.parametrize(
        ("document", "kind", "path", "start"),
        [
            ("[7]", InterviewState, "$", "[7] is not an object"),
            ('{"stage": "offered", "stage": 1}', InterviewState, "$", '"stage" occurs twice'),
            ('{"stage": "offered", "a b": 1}', InterviewState, '$."a b"', "there is no such key"),
            (f'{{"stage": "offered", "{"k" * 60}": 1}}', InterviewState, f"$.{'k' * 60}", "there is no"),
        ],
    )
    def test_of_a_document(self, document, kind, path, start):
        with pytest.raises(InvalidJSONError) as caught:
            loads(document, kind)
        ((where, said),) = caught.value.problems
        assert where.replace("'", '"') == path
        assert said.replace("'", '"').startswith(start)

    def test_of_a_document_within_another(self):
        with pytest.raises(InvalidJSONError) as caught:
            structure({"omitted": "sign_off"}, Message)
        assert "sign_off' is not an array" in dict(caught.value.problems)["$.omitted"].replace('"', "'")

    def test_of_an_answer_that_contradicts_itself(self):
        """It says what it contradicts."""
        with pytest.raises(InvalidJSONError) as caught:
            structure({**DUE.as_dict(), "connect": not DUE.connect}, Decision)
        said = f"contradicts the verdict '{DUE.verdict.value}'; take the document as it was written"
        assert dict(caught.value.problems)["$.connect"].partition(" ")[2] == said

    def test_of_an_object_by_key(self):
        """Each by its key; the converter makes what reads one only once, so here it is made anew."""
        read = _by_key(_converter(ignore_unknown=False), Mapping[str, date])
        assert read({"a": "2026-11-19"}, None) == {"a": date(2026, 11, 19)}
        with pytest.raises(IterableValidationError) as caught:
            read({"a": "soon", "b": "2026-11-19", "c": "late"}, None)
        assert [*dict(_places(caught.value, "$"))] == ["$.a", "$.c"]


def test_an_agenda_is_read_in_its_language(monkeypatch):
    """Whom it leaves out, too; English by another name will do."""
    monkeypatch.setitem(LANGUAGES, "tlh", Language("tlh", "english"))
    waiting = attrs.evolve(TALKED, thank_you="sent")
    asked = agenda({"ann": waiting, "bo": waiting}, today=date(2026, 12, 7), language="tlh")
    again = loads(dumps(asked), Agenda, language="tlh")
    assert [left.language for left in again.left_out] == ["tlh"]
    assert again.left_out == asked.left_out


class Part(TypedDict):
    """One part of a whole.

    It goes on here.
    """

    name: str
    many: list[int]


@attrs.frozen
class WholeDocument:
    """What there is, as `one` object.

    Attributes:
        parts: Its parts,
            if any.
        stage: How far it is.
    """

    parts: tuple[Part, ...]
    stage: Stage | str
    day: date | None = None


def called(first: Stage | str, second: bool | None = None) -> str:  # noqa: D417, FBT001  it is never called
    """Do something.

    It is done at once.

    Args:
        first: What to do
            first.

    Returns:
        Args: are no more arguments.
    """
    raise NotImplementedError(first, second)


STAGES = {"type": "string", "enum": [stage.value for stage in Stage]}
PART = {
    "type": "object",
    "description": "One part of a whole.",
    "properties": {
        "name": {"type": "string"},
        "many": {"type": "array", "items": {"type": "integer", "minimum": 0}},
    },
    "required": ["name", "many"],
    "additionalProperties": False,
}


class TestASchema:
    """Of a class or a function, to the letter; mutmut doesn't see those that are made once."""

    @pytest.mark.parametrize(("strict", "required"), [(True, ["day"]), (False, [])])
    def test_of_a_class(self, strict, required):
        parts = {}
        assert object_schema(WholeDocument, parts, strict=strict) == {
            "type": "object",
            "description": "What there is, as one object.",
            "properties": {
                "parts": {
                    "type": "array",
                    "items": {"$ref": "#/$defs/Part"},
                    "description": "Its parts, if any.",
                },
                "stage": {**STAGES, "description": "How far it is."},
                "day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
            },
            "required": ["parts", "stage", *required],
            "additionalProperties": False,
        }
        assert parts == {"Part": PART}

    def test_of_a_class_within_another(self):
        parts = {}
        assert value_schema(tuple[WholeDocument, ...], parts, "", strict=False) == {
            "type": "array",
            "items": {"$ref": "#/$defs/Whole"},
        }
        assert parts["Whole"]["required"] == ["parts", "stage"]
        assert parts["Part"] == PART
        strictly = {}
        value_schema(tuple[WholeDocument, ...], strictly, "", strict=True)
        assert strictly["Whole"]["required"] == ["parts", "stage", "day"]

    @pytest.mark.parametrize(("strict", "required"), [(True, ["second"]), (False, [])])
    def test_of_a_function(self, strict, required):
        assert object_schema(called, {}, strict=strict) == {
            "type": "object",
            "description": "Do something.",
            "properties": {
                "first": {**STAGES, "description": "What to do first."},
                "second": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
            },
            "required": ["first", *required],
            "additionalProperties": False,
        }
        assert introduced(called) == "Do something. It is done at once."

    def test_of_what_says_nothing(self):
        """Without a docstring there is no description."""
        undocumented = type("Bare", (), {"__annotations__": {}})
        assert introduced(undocumented) == ""
        assert described(undocumented) == ("", {})


class TestTools:
    """What a language model is told of."""

    def test_are_told_whole(self):
        found = tools()
        assert [tool["name"] for tool in found] == [*TOOLS]
        for tool in found:
            assert {*tool} == {"name", "description", "parameters", "returns"}
            for part in ("parameters", "returns"):
                Draft202012Validator.check_schema(tool[part])
                assert tool[part]["type"] == "object"
                assert {*tool[part]["properties"]} == {*tool[part]["required"]}
            assert ("$defs" in tool["returns"]) == (tool["name"] != "next_step")
            assert ("$defs" in tool["parameters"]) == (tool["name"] != "next_step")

    def test_are_served_over_standard_input(self, monkeypatch):
        """And nowhere else."""
        served = []
        monkeypatch.setattr(agents, "server", lambda: SimpleNamespace(run=served.append))
        agents.main()
        assert served == ["stdio"]


@pytest.mark.parametrize("kind", [InterviewState, Details, Decision, Message])
def test_a_schema_says_by_which_standard_it_is_one(kind):
    """And of what."""
    found = schema(kind)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["title"] == kind.__name__


@pytest.mark.parametrize(
    ("text", "passes", "found"),
    [
        ("Hi Bo,\n\nThank you for showing me how the ledger replays.\n\nBest wishes,\nAda", True, []),
        (
            "Hi Bo,\n\nThank you for showing me how the [ledger] replays.\n\nBest wishes,\nAda",
            False,
            ["placeholder"],
        ),
    ],
)
def test_a_draft_passes_where_nothing_is_wrong(text, passes, found):
    answer = review_draft(text, "send_thank_you")
    assert answer["passes"] is passes
    assert [fault["code"] for fault in answer["findings"]] == found


class TestCalendars:
    """What their errors name."""

    def test_a_contact_is_called_one(self):
        with pytest.raises(InvalidDetailError, match=r"^contact is ") as caught:
            uid("wait", process="17", contact="a\0b")
        assert caught.value.field == "contact"

    def test_entries_without_a_name_share_the_empty_one(self):
        with pytest.raises(InvalidDetailError, match=r"^two entries have the UID ''"):
            calendar([Event(), Event()])

    def test_a_line_is_counted_from_the_first_on(self):
        """Be it blank."""
        with pytest.raises(UnreadableCalendarError, match="has no property on line 3,"):
            refreshed("\nBEGIN:VCALENDAR\nfoo\nEND:VCALENDAR\n", [], today=date(2026, 1, 1))
