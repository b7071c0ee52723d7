"""No I/O is a test: what every public call does to the outside world, and what it asks of it, is watched."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import netiquette
from tests.calls import LEFT_OUT, calls, public
from tests.watching import GUILTY

ROOT = Path(__file__).parents[1]
SOURCE = Path(netiquette.__file__).parent
CALLS = calls()

EVENTS = {
    "builtins.id": "a repr guards itself against recursion",
    "object.__getattr__": "a repr or a signature of a function looks at its code",
    "pickle.find_class": "the answer is pickled by the watch",
    "sys.setprofile": "the watch ends",
}
"""The audit events that any call may raise, with the reason."""

EVENTS_OF_DESCRIBING = {
    "compile": "typing reads annotations that are text",
    "exec": "likewise",
}
"""What making a schema may raise besides."""

IMPORTING = {
    "import": "a module of ours, or one that it needs, is imported when it is first asked for",
    **dict.fromkeys(("os.listdir", "open", "marshal.loads"), "it is looked for and read"),
    **dict.fromkeys(("compile", "exec"), "it is run; attrs writes methods"),
    **dict.fromkeys(("object.__setattr__", "sys._getframe", "sys._getframemodulename"), "classes are made"),
}
"""The audit events of first calls, with the reason."""

HARMLESS = {
    **dict.fromkeys(
        ("builtins", "collections", "_collections", "itertools", "_functools", "_bisect"), "values in memory"
    ),
    **dict.fromkeys(
        ("re", "_sre", "unicodedata", "_codecs", "binascii", "_struct", "_json"), "text in memory"
    ),
    **dict.fromkeys(("_io.BytesIO", "_io.StringIO"), "files in memory: a mail is written into one"),
    **dict.fromkeys(("datetime", "math", "_operator", "operator"), "arithmetic"),
    **dict.fromkeys(("_abc", "_typing", "typing"), "types are asked what they are"),
    **dict.fromkeys(("_hashlib", "_sha1"), "the UID of an entry is a hash of its name"),
    "_pickle": "the answer is pickled by the watch",
    "_thread.RLock": "functools caches",
    "sys.getrecursionlimit": "the signature of a function",
    "sys.intern": "attrs, and enums",
    "sys.setprofile": "the watch ends",
}
"""Where functions written in C may come from, with the reason: none of these can reach out of the process."""

GUARDED = {
    *(f"builtins.{name}" for name in ("open", "input", "print", "breakpoint", "__import__", "exit", "quit")),
    *(
        f"datetime.{kind}.{name}"
        for kind in ("date", "datetime", "timezone")
        for name in (
            "today",
            "now",
            "utcnow",
            "fromtimestamp",
            "timestamp",
            "astimezone",
            "strptime",
            "strftime",
        )
    ),
}
"""Those of them that can: to a file or a terminal, to the clock, the zone or the locale of this machine."""

OUTSIDE = frozenset(
    {
        *("asyncio", "gettext", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib"),
        *("random", "secrets", "shutil", "socket", "subprocess", "tempfile", "time", "urllib.request"),
        *("warnings", "zoneinfo", "_strptime", "posixpath", "ntpath"),
    }
)
"""Modules written in Python that reach out of the process, or change what is common to all of it."""

EXCUSED = {
    "netiquette.frames.": {"os": "pyarrow looks for its own settings in the environment"},
}
"""What the engine of somebody's data frame does, by the calls that it is asked in."""


@cache
def report(table):
    """Return what `tests.watching` saw, in a process of its own that caches no bytecode."""
    command = [sys.executable, "-B", "-m", "tests.watching", table]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert table == "guilty" or done.stderr == ""
    return json.loads(done.stdout)


def faults(name, seen):
    """Return what a call did that it may not do."""
    excused = {module for prefix, given in EXCUSED.items() if name.startswith(prefix) for module in given}
    allowed = {
        *EVENTS,
        *(EVENTS_OF_DESCRIBING if name in {"netiquette.agents.tools", "netiquette.json.schema"} else ()),
    }
    yield from ({event for event, *_ in seen["events"]} - allowed)
    for called in seen["called"]:
        module, python, _ = called.partition(":")
        if python:
            if module in OUTSIDE - excused:
                yield called
        elif called in GUARDED or not any(
            called.startswith(f"{place}.") or called == place for place in HARMLESS
        ):
            yield called
    yield from seen["changed"]


class TestEveryCall:
    """No file, socket, process, environment, clock or chance, and nothing in the process is changed."""

    def test_is_watched(self):
        """Whatever is public: what is added must be added to `tests.calls`, or left out with a reason."""
        assert {*public()} - {*CALLS} - {*LEFT_OUT} == set()
        assert ({*CALLS} | {*LEFT_OUT}) - {*public()} == set()
        assert {*CALLS} & {*LEFT_OUT} == set()

    @pytest.mark.parametrize("name", CALLS)
    def test_answers_and_does_nothing_else(self, name):
        """Once everything is imported, which a first call has done."""
        assert [*faults(name, report("all")["calls"][name])] == []

    @pytest.mark.parametrize("name", GUILTY)
    def test_would_be_seen_to_do_more(self, name):
        """The watch sees the clock, chance, the environment, and whatever else there is."""
        assert [*faults(name, report("guilty")["calls"][name])]


class TestFirstCalls:
    """Of the core, `trackers` and `agents`: modules are imported, and nothing else happens."""

    def test_import_and_do_nothing_else(self):
        """No file but modules is opened, and to read."""
        events = report("core")["cold"]
        assert {event for event, *_ in events} <= {*EVENTS, *IMPORTING}
        opened = [arguments for event, *arguments in events if event == "open"]
        assert opened
        assert all(path.endswith((".py", ".pyc", ".so", ".pyd")) for path, *_ in opened)
        assert all(mode in {"r", "rb"} for _, mode in opened)

    def test_change_nothing_else(self):
        """Neither warnings nor the locale nor the like; the modules are attrs and Python's own.

        And that of `_vocabulary.typed_dict`, where it is installed and Python is too old for its own.
        """
        assert report("core")["changed"] == ["modules"]
        names = {name.partition(".")[0] for name in report("core")["imported"]}
        of_typed_dicts = {"typing_extensions"} if sys.version_info < (3, 12) else set()
        found = names - sys.stdlib_module_names - of_typed_dicts
        assert found == {"attr", "attrs", "netiquette", "tests"}


def loaded(script):
    """Return the modules that a script adds to those of a new interpreter, and attrs to them."""
    watch = f"import sys, attrs\nbefore = {{*sys.modules}}\n{script}\nprint(*{{*sys.modules}} - before)"
    done = subprocess.run([sys.executable, "-B", "-c", watch], check=True, capture_output=True, text=True)
    assert done.stderr == ""
    return {*done.stdout.split()}


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
        new = loaded("import netiquette")
        others = {name for name in new if name.partition(".")[0] != "netiquette"}
        assert others & self.HEAVY == set()
        assert {name for name in others if name.partition(".")[0] not in sys.stdlib_module_names} == set()
        assert not {name for name in new if is_edge(name.removeprefix("netiquette."))}

    def test_deciding_imports_what_it_needs_and_no_more(self):
        """Neither messages nor explanations nor the counts of the survey."""
        new = loaded(
            "from datetime import date\nfrom netiquette import InterviewState, decide\n"
            "decide(InterviewState('applied', interview_on=date(2026, 11, 20)), today=date(2026, 11, 21))"
        )
        unneeded = ("_messages", "_reviewing", "_deciding.explain", "_evidence.survey")
        unneeded += ("_evidence.process_survey", "_evidence.process_works")
        assert not new & {f"netiquette.{name}" for name in unneeded}
        assert new & self.HEAVY == set()


EDGES = {
    "__main__": "the command line reads the file you name",
    "_commandline": "likewise",
    "_agents.mcp": "the server talks over stdio, and knows what day it is",
    "strategies": "Hypothesis draws by chance",
    "_hypothesis": "likewise",
}
"""Where the outside world is the point: files, and folders with all that stands in them."""


def trees():
    """Return the syntax tree of each module by its name."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


TREES = trees()


def is_edge(name):
    """Return whether a module is an edge, or stands in a folder that is one."""
    return any(name == edge or name.startswith(f"{edge}.") for edge in EDGES)


CORE = sorted(name for name in TREES if not is_edge(name))


class TestSourceCode:
    """Every line of the core, also those that no call above takes."""

    ALLOWED = frozenset(
        {
            *(
                "__future__",
                "abc",
                "collections",
                "copy",
                "difflib",
                "enum",
                "functools",
                "importlib",
                "inspect",
            ),
            *("bisect", "contextlib", "itertools", "math", "operator", "reprlib", "types", "typing"),
            *("datetime", "email", "html", "json", "re", "unicodedata", "urllib.parse"),
            "attrs",
            *("cattrs", "icalendar", "narwhals"),  # the extras
            *("duckdb", "ibis", "numpy", "pandas", "polars", "pyarrow", "pyspark"),  # whose frames they are
            "sys",  # the command netiquette-mcp leaves by it
        }
    )
    """What a module of the core may import."""

    NAMED_BY_CONTENT = frozenset({"UUID", "uuid5"})
    """What of uuid has neither clock nor chance in it."""

    FORBIDDEN = frozenset(
        {
            *("now", "utcnow", "fromtimestamp", "strptime", "strftime", "astimezone", "localtime"),
            *(
                "open",
                "print",
                "input",
                "getenv",
                "environ",
                "argv",
                "stdin",
                "stdout",
                "stderr",
                "breakpoint",
            ),
            *("uuid1", "uuid4", "urandom", "setrecursionlimit", "simplefilter", "setlocale"),
        }
    )

    @pytest.mark.parametrize("name", CORE)
    def test_reaches_nothing_outside(self, name):
        """It imports nothing that could, and names none of what is within reach."""
        imported, named, called = set(), set(), set()
        for node in ast.walk(TREES[name]):
            if isinstance(node, ast.Import):
                imported |= {part.name for part in node.names}
            elif isinstance(node, ast.ImportFrom):
                if node.module != "uuid" or {part.name for part in node.names} - self.NAMED_BY_CONTENT:
                    imported.add(node.module)
            elif isinstance(node, ast.Attribute):
                named.add(node.attr)
            elif isinstance(node, ast.Name):
                named.add(node.id)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called.add(node.func.attr)
        others = {module for module in imported if module.partition(".")[0] != "netiquette"}
        assert {module for module in others if not {module, module.partition(".")[0]} & self.ALLOWED} == set()
        assert named & self.FORBIDDEN == set()
        assert "today" not in called

    def test_is_every_file_but_the_edges(self):
        """A module that is added is read, in whatever folder it stands, and each edge is there."""
        assert {*EDGES} < {*TREES}
        assert len(CORE) + sum(map(is_edge, TREES)) == len([*SOURCE.rglob("*.py")])
        assert {"", "_deciding.decide", "_frames.engines.pandas", "_languages.english.thanks"} <= {*CORE}
