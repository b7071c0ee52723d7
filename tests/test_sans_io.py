"""No I/O is a test: what the library does to the outside world, watched by an audit hook.

A hook cannot be removed again, so each watch is a process of its own.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import netiquette

EDGES = {"__main__", "_mcp", "_records", "_encoding", "_ics", "_whole_file", "_rows", "strategies", "_entry"}
"""Where files, arguments and other people's libraries are the point."""

CORE = sorted(path for path in Path(netiquette.__file__).parent.glob("*.py") if path.stem not in EDGES)

WATCH = """
import sys
from datetime import date
import attrs
before = {*sys.modules}
events, watching = [], False
def hook(event, arguments):
    if watching:
        events.append((event, *(argument for argument in arguments[:2] if isinstance(argument, str))))
sys.addaudithook(hook)
"""

USE = """
def use(stage, today):
    state = InterviewState(stage, contact="recruiter", interview_on=date(2026, 11, 20), thank_you="not_sent")
    details = Details(
        candidate_name="Ada Sample", contact_name="B\\u00f6 Example", topic="the audit trail", company="Acme"
    )
    for policy in (CAUTIOUS, FOUNDING, PERMISSIVE):
        decision = decide(state, today=today, policy=policy)
        decision.as_dict(), decision.reason, repr(decision), hash(decision)
        explanation = explain(state, today=today, policy=policy)
        str(explanation), [str(attempt) for attempt in explanation.connecting]
        policy.check()
        thank_you_note(details, state, today=today, policy=policy).text
        if decision.verdict == "connect":
            connection_request(details, state, today=today, policy=policy).text
    try:
        connection_request(details, InterviewState("interviewed"))
    except PrematureRequestError as error:
        str(error)
    try:
        InterviewState("interviwed")
    except InvalidStateError as error:
        str(error)
"""


def run(script):
    """Return what a new interpreter prints when it runs a script, read as JSON; it caches no bytecode."""
    done = subprocess.run([sys.executable, "-B", "-c", script], check=True, capture_output=True, text=True)
    assert done.stderr == ""
    return json.loads(done.stdout)


class TestAuditEvents:
    """Deciding, explaining and composing leave the outside world alone."""

    IN_MEMORY = frozenset(
        {
            "builtins.id",
            "object.__getattr__",
            "object.__setattr__",
            "sys._getframe",
            "sys._getframemodulename",
        }
    )
    """What a repr of attrs asks for, or the making of a class: it leaves no process."""

    def test_raises_none_at_all(self):
        """Not a single event, for every stage, policy and message.

        A first use warms up: what is imported when it is first asked for (the explaining, the messages, a
        codec) is looked for on the disk.
        """
        script = (
            f"{WATCH}\nfrom netiquette import *\n{USE}\nuse('interviewed', None)\nwatching = True\n"
            "for stage in Stage:\n    use(stage, date(2026, 11, 22)); use(stage, None)\n"
            "watching = False\nimport json; print(json.dumps(events))"
        )
        assert {event for event, *_ in run(script)} <= {"builtins.id"}

    def test_does_nothing_but_import_when_cold(self):
        """The first use of all reads modules, and touches no other file, no socket, process or setting."""
        script = (
            f"{WATCH}\nwatching = True\nfrom netiquette import *\n{USE}\n"
            "for stage in Stage:\n    use(stage, date(2026, 11, 22)); use(stage, None)\n"
            "watching = False\nimport json; print(json.dumps(events))"
        )
        events = run(script)
        importing = {"import", "compile", "exec", "marshal.loads", "os.listdir", "open"}
        assert {event for event, *_ in events} <= importing | self.IN_MEMORY
        opened = [arguments for event, *arguments in events if event == "open"]
        assert opened
        assert all(path.endswith((".py", ".pyc", ".so", ".pyd")) for path, *_ in opened)
        assert all(mode in {"r", "rb"} for _, mode in opened)


class TestImports:
    """The core needs attrs and nothing else, and little of the standard library."""

    HEAVY = frozenset(
        {
            *("argparse", "asyncio", "concurrent", "csv", "ctypes", "difflib", "email", "hypothesis"),
            *("http", "importlib.metadata", "json", "logging", "multiprocessing", "pathlib", "pickle"),
            *("random", "shutil", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "textwrap"),
            *("threading", "time", "unicodedata", "urllib", "uuid", "xml", "zoneinfo"),
        }
    )

    def test_importing_is_light(self):
        """Beside attrs, `import netiquette` brings itself, datetime, and next to nothing."""
        script = (
            f"{WATCH}\nimport netiquette\nnew = sorted({{*sys.modules}} - before)\n"
            "import json; print(json.dumps(new))"
        )
        new = {*run(script)}
        others = {name for name in new if name.partition(".")[0] != "netiquette"}
        assert others & self.HEAVY == set()
        assert {name for name in others if name.partition(".")[0] not in sys.stdlib_module_names} == set()
        assert not new & {f"netiquette.{name}" for name in EDGES}

    def test_deciding_imports_what_it_needs_and_no_more(self):
        """Neither messages nor explanations nor the counts of the survey."""
        script = (
            f"{WATCH}\nfrom netiquette import InterviewState, decide\n"
            "decide(InterviewState('applied', interview_on=date(2026, 11, 20)), today=date(2026, 11, 21))\n"
            "new = sorted({*sys.modules} - before)\n"
            "import json; print(json.dumps(new))"
        )
        new = {*run(script)}
        unneeded = ("_compose", "_explain", "_message", "_survey", "_wording")
        assert not new & {f"netiquette.{name}" for name in unneeded}
        assert new & self.HEAVY == set()


class TestSourceCode:
    """What an audit hook cannot see: the clock and chance raise no event."""

    FORBIDDEN = frozenset(
        {
            "asyncio",
            "http",
            "io",
            "os",
            "pathlib",
            "random",
            "secrets",
            "socket",
            "subprocess",
            "time",
            "uuid",
        }
    )

    NAMED_BY_CONTENT = frozenset({"UUID", "uuid5"})
    """What of uuid has neither clock nor chance in it."""

    @pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
    def test_never_reads_the_clock(self, path):
        """No module of the core asks what day it is, or imports what could tell it."""
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported, called = set(), set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                imported |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                if {name.name for name in node.names} - self.NAMED_BY_CONTENT:
                    imported.add((node.module or "").partition(".")[0])
            elif isinstance(node, ast.Attribute):
                called.add(node.attr)
            elif isinstance(node, ast.Name):
                called.add(node.id)
        assert imported & self.FORBIDDEN == set()
        assert called & {"now", "utcnow", "fromtimestamp", "open", "print", "input", "getenv"} == set()
        assert not any(
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "today"
            for node in ast.walk(tree)
        )

    def test_the_core_is_all_but_the_edges(self):
        """A module that is added is watched."""
        assert {path.stem for path in CORE} >= {"__init__", "_decide", "_explain", "_policy", "errors"}
        assert len(CORE) >= 15
