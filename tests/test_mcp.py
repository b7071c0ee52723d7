"""The MCP server, as the SDK's own client sees it over real stdio; `nox -s mcp` tests both lines of it."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import date
from importlib.metadata import entry_points
from types import SimpleNamespace

import pytest
from jsonschema import Draft202012Validator
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from netiquette import InvalidDetailError, agents
from netiquette.agents import TOOLS, agenda, main, next_step, review_draft, server, tools

COMMAND = StdioServerParameters(
    command=sys.executable,
    args=["-c", "from netiquette.agents import main; main()"],
    env={"PYTHONPATH": os.pathsep.join(sys.path)},
)
PEOPLE = [{"key": "Rae", "contact": "recruiter"}, {"key": "Hal", "contact": "hiring_manager"}]
MET = [
    {"on": "2026-11-16", "what": "met", "who": ["Hal"]},
    {"on": "2026-11-17", "what": "send_thank_you", "who": ["Hal", "Rae"]},
]
TALKED = {"stage": "interviewed", "interview_on": "2026-11-20", "today": "2026-11-21"}


def plain(answer):
    """Return an answer of the client as it was sent, which is the same in both lines of the SDK."""
    return answer.model_dump(mode="json", by_alias=True, exclude_none=True)


def asked(*calls, errlog=sys.stderr):
    """Start the server, ask it, and return the greeting, the tools, and what each call brought."""

    async def talk():
        async with (
            stdio_client(COMMAND, errlog) as (reading, writing),
            ClientSession(reading, writing) as client,
        ):
            greeting = plain(await client.initialize())
            listed = plain(await client.list_tools())["tools"]
            return greeting, listed, [plain(await client.call_tool(name, given)) for name, given in calls]

    return asyncio.run(talk())


@pytest.fixture(scope="module")
def talk():
    """One conversation for all that follows."""
    return asked(
        ("next_step", TALKED),
        ("next_step", {"stage": "interviwed"}),
        ("next_step", {**TALKED, "candidate_name": "Ada", "contact_name": "Bo", "topic": "our conversation"}),
        (
            "review_draft",
            {"text": "Dear [Name], let's connect!", "action": "check_in", "stage": "interviewed"},
        ),
        ("agenda", {"people": PEOPLE, "events": MET, "today": "2026-12-08"}),
    )


def called(name, **given):
    """Return what a call brings, without a client."""
    return plain(asyncio.run(server().call_tool(name, given)))


PRIVATE = "Xenia Quorra-Private "
NAMED = {"stage": "offered", "candidate_name": "A", "contact_name": "B", "topic": "the zebra"}
DRAFT = {"text": "Hi", "action": "check_in"}
WRONG = [
    (
        "next_step",
        {**TALKED, "thank_yu": "sent"},
        "there is no argument 'thank_yu'; did you mean 'thank_you'?",
    ),
    ("next_step", {**TALKED, "salary": 1}, "there is no argument 'salary'; use one of stage, contact, "),
    ("next_step", {**TALKED, PRIVATE * 10_000: 1}, "there is no argument 'Xenia"),
    ("next_step", {}, "stage is None, which is not a Stage; use one of researching, "),
    ("next_step", {**NAMED, "company": "A\nB"}, "company is 'A\\nB', but a detail has no line breaks"),
    ("next_step", {**NAMED, "topic": PRIVATE * 50_000 + "\n"}, "topic is 'Xenia"),
    ("next_step", {**NAMED, "topic": ["x"]}, "topic is ['x'], but it takes text; leave it out"),
    ("next_step", {**NAMED, "topic": {"a": PRIVATE * 50_000}}, "topic is {'a': 'Xenia"),
    (
        "next_step",
        {"stage": "offered", "today": 0},
        "today is 0, which is not a date; write it as YYYY-MM-DD",
    ),
    ("next_step", {"stage": "offered", "today": False}, "today is False, which is not a date; "),
    ("next_step", {"stage": "offered", "check_ins": "2"}, "check_ins is '2', but it counts questions"),
    ("next_step", {"stage": "offered", "check_ins": 1e300}, "check_ins is an integer of about "),
    ("next_step", {"stage": "offered", "variant": -1}, "variant is -1, but variants are counted from 0; "),
    ("next_step", {"stage": "offered", "channel": "fax"}, "channel is 'fax', which is not a Channel; "),
    ("next_stepp", {"stage": "offered"}, "there is no tool 'next_stepp'; did you mean 'next_step'?"),
    ("review_draft", {**DRAFT, "thank_yu": "sent"}, "there is no argument 'thank_yu'; did you mean 'thank_"),
    ("review_draft", {"action": "check_in"}, "text is None, but it takes the draft as text; "),
    ("review_draft", {"text": "Hi"}, "action is None, which is not an Action; use one of "),
    ("review_draft", {**DRAFT, "text": [PRIVATE * 50_000]}, "text is ['Xenia"),
    ("review_draft", {**DRAFT, "contact": 3}, "contact is 3, which is not a Contact; "),
    ("agenda", {}, "people is None, but it is a list of objects; "),
    (
        "agenda",
        {"people": [{"key": PRIVATE * 50_000, "x": 1}]},
        "people[0] has 'x', which is not one of its keys; ",
    ),
    ("agenda", {"people": PEOPLE, "events": [{"on": "2026-11-16", "what": "mett"}]}, "events[0].what is "),
    ("agenda", {"people": PEOPLE, "policy": "rude"}, "policy is 'rude', which is not a Preset; "),
]


class TestTools:
    """What the client lists."""

    def test_are_closed(self, talk):
        """For what goes in and what comes out, as `tools` says; what has a default may be left out."""
        for listed, tool in zip(talk[1], tools(), strict=True):
            assert listed["inputSchema"]["additionalProperties"] is False
            assert listed["inputSchema"]["properties"] == tool["parameters"]["properties"]
            assert listed["outputSchema"] == tool["returns"]
            assert listed["description"] == tool["description"]
            check = Draft202012Validator(listed["inputSchema"])
            given = {"next_step": TALKED, "review_draft": DRAFT, "agenda": {"people": PEOPLE}}[tool["name"]]
            assert check.is_valid(given)
            assert not check.is_valid({**given, "thank_yu": "sent"})

    def test_are_ours(self, talk):
        """With a greeting that says what it is for, and that it sends nothing."""
        greeting, listed, _ = talk
        assert greeting["serverInfo"]["name"] == "netiquette"
        assert "never sends" in greeting["instructions"]
        assert [tool["name"] for tool in listed] == [*TOOLS]

    def test_are_the_same_without_a_client(self, talk):
        """Nothing of the SDK stands between."""
        assert [plain(tool) for tool in asyncio.run(server().list_tools())] == talk[1]

    def test_only_read_and_only_here(self, talk):
        """By annotation."""
        for tool in talk[1]:
            hints = tool["annotations"]
            assert (hints["readOnlyHint"], hints["openWorldHint"], hints["idempotentHint"]) == (
                True,
                False,
                True,
            )
            assert hints["destructiveHint"] is False

    def test_have_schemas_with_words(self, talk):
        """What goes in and what comes out, each described, and no docstring of ours among it."""
        for tool in talk[1]:
            assert "sends" in tool["description"]
            for schema in (tool["inputSchema"], tool["outputSchema"]):
                Draft202012Validator.check_schema(schema)
                for part in schema["properties"].values():
                    assert part["description"].endswith(".")
                assert ">>>" not in json.dumps(schema)
            required = tool["inputSchema"]["required"]
            needed = {"next_step": ["stage"], "review_draft": ["text", "action"], "agenda": ["people"]}
            assert required == needed[tool["name"]]


class TestCalls:
    """What the client gets."""

    def test_is_structured_and_the_same_as_in_python(self, talk):
        """For all tools."""
        answers = talk[2]
        assert answers[0]["structuredContent"] == next_step(**TALKED)
        assert answers[3]["structuredContent"] == review_draft(
            "Dear [Name], let's connect!", "check_in", stage="interviewed"
        )
        assert answers[4]["structuredContent"] == agenda(PEOPLE, events=MET, today="2026-12-08")
        assert not any(answers[place].get("isError") for place in (0, 3, 4))

    def test_is_as_the_schema_says(self, talk):
        """Which the client may check."""
        _, listed, answers = talk
        Draft202012Validator(listed[0]["outputSchema"]).validate(answers[0]["structuredContent"])
        Draft202012Validator(listed[1]["outputSchema"]).validate(answers[3]["structuredContent"])
        Draft202012Validator(listed[2]["outputSchema"]).validate(answers[4]["structuredContent"])

    def test_is_an_error_the_model_can_read(self, talk):
        """Where an argument is none; the server goes on."""
        wrong_word, wrong_topic = talk[2][1:3]
        assert wrong_word["isError"]
        assert "'interviewed'" in wrong_word["content"][0]["text"]
        assert wrong_topic["isError"]
        assert "could be said to anyone" in wrong_topic["content"][0]["text"]


class TestLog:
    """What the server writes beside its answers, for whoever runs it."""

    @pytest.mark.parametrize("given", [NAMED, {**DRAFT, "candidate_name": "A"}], ids=["step", "draft"])
    def test_holds_nothing_personal(self, tmp_path, given):
        """Neither after an answer nor after an error."""
        name = "next_step" if "stage" in given else "review_draft"
        hidden = [PRIVATE * 50_000 + "\n", [PRIVATE], PRIVATE + "\x00", PRIVATE]
        calls = [(name, {**given, "topic": value}) for value in hidden] + [
            (name, {**given, PRIVATE: PRIVATE})
        ]
        with (tmp_path / "log").open("w", encoding="utf-8") as log:
            _, _, answers = asked(*calls, errlog=log)
        assert [bool(answer.get("isError")) for answer in answers] == [True, True, True, False, True]
        written = (tmp_path / "log").read_text(encoding="utf-8")
        assert "Xenia" not in written
        assert len(written) < 4_000


class TestServer:
    """The object behind it."""

    def test_knows_what_day_it_is(self):
        """Because a model doesn't; a day it is told goes before."""

        async def due(**given):
            answer = await server().call_tool("next_step", {"stage": "interviewed", **given})
            return json.loads(answer.content[0].text)["due"]

        today = date.today()  # noqa: DTZ011  the server's own day is what is tested
        assert asyncio.run(due(interview_on=today.isoformat())) >= today.isoformat()
        assert asyncio.run(due(interview_on="2026-11-20", today="2026-11-20")) == "2026-11-21"
        assert called("agenda", people=PEOPLE)["structuredContent"]["tasks"]

    def test_takes_a_whole_number_however_it_is_written(self):
        """JSON has one kind of number."""
        answer = called("next_step", stage="interviewed", check_ins=2.0)
        assert (
            answer["structuredContent"]
            == called("next_step", stage="interviewed", check_ins=2)["structuredContent"]
        )
        assert called("next_step", stage="interviewed", check_ins=1.5)["isError"]
        person = {"key": "ann", "stage": "applied", "check_ins": 2.0}
        assert not called("agenda", people=[person], today="2026-11-20").get("isError")
        assert called("agenda", people=[{**person, "check_ins": 1.5}], today="2026-11-20")["isError"]

    @pytest.mark.parametrize(("name", "given", "sentence"), WRONG)
    def test_refuses_in_the_words_of_the_library(self, name, given, sentence):
        """Which say what to do, and hold no more of a text than shows which it is."""
        answer = called(name, **given)
        (content,) = answer["content"]
        assert answer["isError"]
        assert content["text"].startswith(sentence)
        assert len(content["text"]) < 500
        assert "structuredContent" not in answer

    def test_passes_on_what_a_text_has_too_much_of(self, monkeypatch):
        """Whatever the library refuses, the tool refuses."""

        def refusing(*_, **__):
            raise InvalidDetailError("text has 100,001 characters, but ...", field="text", value="")

        monkeypatch.setitem(review_draft.__globals__, "review", refusing)
        answer = called("review_draft", text="x" * 100_001, action="check_in")
        assert answer["isError"]
        assert answer["content"][0]["text"] == "text has 100,001 characters, but ..."

    def test_an_answer_has_its_most(self):
        """However long the text, and in both of its forms."""
        text = "Dear [Name], just checking in! I'd be happy to work for free!!! " * 1_500
        answer = called("review_draft", text=text, action="check_in", channel="linkedin_note")
        assert json.loads(answer["content"][0]["text"]) == answer["structuredContent"]
        assert answer["structuredContent"]["more"] > 1_000
        assert len(json.dumps(answer)) < 60_000 < len(text)

    def test_has_a_command(self, monkeypatch):
        """For the configuration of a client."""
        ran = []
        monkeypatch.setattr(agents, "server", lambda: SimpleNamespace(run=ran.append))
        main()
        assert ran == ["stdio"]
        (command,) = entry_points(group="console_scripts", name="netiquette-mcp")
        assert command.load() is main
