"""The MCP server, as the SDK's own client sees it over real stdio; `nox -s mcp` tests both lines of it."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import date
from importlib.metadata import entry_points
from types import SimpleNamespace

import pytest
from jsonschema import Draft202012Validator
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from netiquette import agents
from netiquette.agents import TOOLS, main, next_step, review_draft, server

COMMAND = StdioServerParameters(
    command=sys.executable, args=["-c", "from netiquette.agents import main; main()"]
)
TALKED = {"stage": "interviewed", "interview_on": "2026-11-20", "today": "2026-11-21"}


def plain(answer):
    """Return an answer of the client as it was sent, which is the same in both lines of the SDK."""
    return answer.model_dump(mode="json", by_alias=True, exclude_none=True)


def asked(*calls):
    """Start the server, ask it, and return the greeting, the tools, and what each call brought."""

    async def talk():
        async with stdio_client(COMMAND) as (reading, writing), ClientSession(reading, writing) as client:
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
    )


class TestTools:
    """What the client lists."""

    def test_are_the_two(self, talk):
        """With a greeting that says what it is for, and that it sends nothing."""
        greeting, listed, _ = talk
        assert greeting["serverInfo"]["name"] == "netiquette"
        assert "never sends" in greeting["instructions"]
        assert [tool["name"] for tool in listed] == [*TOOLS]

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
            assert required == (["stage"] if tool["name"] == "next_step" else ["text", "action"])


class TestCalls:
    """What the client gets."""

    def test_is_structured_and_the_same_as_in_python(self, talk):
        """For both tools."""
        answers = talk[2]
        assert answers[0]["structuredContent"] == next_step(**TALKED)
        assert answers[3]["structuredContent"] == review_draft(
            "Dear [Name], let's connect!", "check_in", stage="interviewed"
        )
        assert not any(answer.get("isError") for answer in (answers[0], answers[3]))

    def test_is_as_the_schema_says(self, talk):
        """Which the client may check."""
        _, listed, answers = talk
        Draft202012Validator(listed[0]["outputSchema"]).validate(answers[0]["structuredContent"])
        Draft202012Validator(listed[1]["outputSchema"]).validate(answers[3]["structuredContent"])

    def test_is_an_error_the_model_can_read(self, talk):
        """Where an argument is none; the server goes on."""
        wrong_word, wrong_topic = talk[2][1:3]
        assert wrong_word["isError"]
        assert "'interviewed'" in wrong_word["content"][0]["text"]
        assert wrong_topic["isError"]
        assert "could be said to anybody" in wrong_topic["content"][0]["text"]


class TestServer:
    """The object behind it."""

    def test_knows_what_day_it_is(self):
        """Because a model doesn't; a day it is told goes before."""

        async def due(**given):
            answer = await server().call_tool("next_step", {"stage": "interviewed", **given})
            text = answer[0] if isinstance(answer, tuple) else answer.content
            return json.loads(text[0].text)["due"]

        today = date.today()  # noqa: DTZ011  the server's own day is what is tested
        assert asyncio.run(due(interview_on=today.isoformat())) >= today.isoformat()
        assert asyncio.run(due(interview_on="2026-11-20", today="2026-11-20")) == "2026-11-21"

    def test_refuses_in_the_words_of_the_library(self):
        """By the SDK's own error, because its 2.x line keeps the words of others back."""
        with pytest.raises(Exception, match="company is 'A") as caught:
            asyncio.run(
                server().call_tool(
                    "next_step",
                    {
                        "stage": "offered",
                        "candidate_name": "A",
                        "contact_name": "B",
                        "topic": "x",
                        "company": "A\nB",
                    },
                )
            )
        assert type(caught.value).__name__ == "ToolError"

    def test_needs_its_extra(self, monkeypatch):
        """And says which, to a program and to whoever runs the command."""
        monkeypatch.setitem(sys.modules, "netiquette._mcp", None)
        with pytest.raises(ImportError, match=r'needs an extra; pip install "netiquette\[mcp\]"'):
            server()
        with pytest.raises(SystemExit, match=r"^netiquette-mcp: the server needs an extra"):
            main()

    def test_has_a_command(self, monkeypatch):
        """For the configuration of a client."""
        ran = []
        monkeypatch.setattr(agents, "server", lambda: SimpleNamespace(run=ran.append))
        main()
        assert ran == ["stdio"]
        (command,) = entry_points(group="console_scripts", name="netiquette-mcp")
        assert command.load() is main
