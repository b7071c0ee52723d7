"""The same question has the same answer, to the letter, whatever the options, machine, thread or Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import attr
import attrs
import pytest

from netiquette import InterviewState, agents
from netiquette._json import schema as module
from netiquette.json import schema
from tests.answers import MANY

ROOT = Path(__file__).parents[1]

RUNS = {
    "-O": (["-O"], {}),
    "-OO": (["-OO"], {}),
    "warnings and bytes": (["-W", "error", "-bb"], {}),
    "C locale": (["-X", "utf8=0"], {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}),
    "one seed, far east": ([], {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"}),
    "another seed, far west": ([], {"PYTHONHASHSEED": "12345", "TZ": "America/Adak"}),
    "development": (["-X", "dev"], {}),
}
"""How Python may be started: with which options, in which environment."""

OTHERS = ("python3.11", "python3.12", "python3.13", "python3.14")


def run(*command, **environment):
    """Return what a command prints that is run in the root of the project, and complains of nothing."""
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **environment}
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


FEW = "80"
"""As many states as show what an option would change; `TestOtherPythons` asks about many more."""


@cache
def here(kind, states):
    """Return the digests of this Python as it is mostly started."""
    return json.loads(run(sys.executable, "-m", "tests.answers", kind, states))


class TestOptions:
    """Optimised, warned, in another locale, zone or order of hashing."""

    @pytest.mark.parametrize("name", RUNS)
    def test_change_no_answer(self, name):
        """Neither of the core nor of the extras; descriptions are what -OO has none of."""
        options, environment = RUNS[name]
        found = json.loads(run(sys.executable, *options, "-m", "tests.answers", "all", FEW, **environment))
        wanted = dict(here("all", FEW))
        if name == "-OO":
            wanted.pop("descriptions")
        assert found == wanted


class TestOtherPythons:
    """What nox runs on each Python is compared across them here."""

    @pytest.mark.parametrize("name", OTHERS)
    def test_answer_the_same(self, name, tmp_path):
        """With the same attrs, which is pure Python; every one that this machine has."""
        found = shutil.which(name)
        version = "import sys; print(sys.version_info >= (3, 11))"
        if (
            found is None
            or subprocess.run([found, "-c", version], check=False, capture_output=True).returncode
        ):
            pytest.skip(f"there is no {name} here")
        for package in (attr, attrs):
            (tmp_path / package.__name__).symlink_to(Path(package.__file__).parent)
        where = os.pathsep.join((str(ROOT / "src"), str(tmp_path)))
        done = run(
            found, "-B", "-m", "tests.answers", "core", str(MANY), PYTHONPATH=where, PYTHONHASHSEED="26"
        )
        assert json.loads(done) == here("core", str(MANY))


QUICK = ("calls", "reviews", "labels")
"""What reaches everything that is filled on first use, and takes no longer than that."""

THREADS = """
import sys, threading
sys.setswitchinterval(1e-6)
start, answers, errors = threading.Barrier(4), [], []
def ask():
    start.wait()
    try:
        from tests.answers import digests
        answers.append(tuple(digests(QUICK, 0).items()))
    except BaseException as error:
        errors.append(repr(error))
threads = [threading.Thread(target=ask) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
import json
print(json.dumps({"errors": errors, "answers": [dict(answer) for answer in set(answers)]}))
"""

SUBINTERPRETER = """
import sys
ASKED = '''
import sys
sys.path[:] = %r
from tests.answers import texts
for kind in %r:
    with open(%r + "/" + kind, "wb") as file:
        file.writelines(texts(kind, 0))
''' % (sys.path, QUICK, sys.argv[1])
if sys.version_info >= (3, 14):
    from concurrent import interpreters
    interpreters.create().exec(ASKED)
elif sys.version_info >= (3, 13):
    import _interpreters
    made = _interpreters.create(sys.argv[2])
    failed = _interpreters.exec(made, ASKED)
    assert failed is None, failed
else:
    import _xxsubinterpreters
    made = _xxsubinterpreters.create(isolated=sys.argv[2] == "isolated")
    _xxsubinterpreters.run_string(made, ASKED)
"""


class TestThreads:
    """Nothing that is filled on first use is seen half full."""

    def test_may_all_begin_at_once(self):
        """Four of them, from before the first import on, taking turns every microsecond."""
        found = json.loads(run(sys.executable, "-c", f"QUICK = {QUICK}{THREADS}"))
        quick = {name: here("all", FEW)[name] for name in QUICK}
        assert found == {"errors": [], "answers": [quick]}


class TestSubinterpreters:
    """Several Pythons in one process."""

    @pytest.mark.parametrize("kind", ["legacy", "isolated"])
    def test_answer_the_same(self, kind, tmp_path):
        """With a lock of their own, where there is one, or with the one of all."""
        name = "_xxsubinterpreters" if sys.version_info < (3, 13) else "_interpreters"
        if sys.version_info < (3, 14) and find_spec(name) is None:
            pytest.skip("this Python has no subinterpreters")
        run(sys.executable, "-c", f"QUICK = {QUICK}{SUBINTERPRETER}", str(tmp_path), kind)
        found = {name: sha256((tmp_path / name).read_bytes()).hexdigest() for name in QUICK}
        assert found == {name: here("all", FEW)[name] for name in QUICK}


DESCRIBING = {
    "agents.tools": "from netiquette.agents import tools; tools()",
    "agents.server": "from netiquette.agents import server; server()",
    "json.schema": "from netiquette.json import schema; from netiquette import Message; schema(Message)",
}


class TestWithoutDocstrings:
    """-OO drops the docstrings of which descriptions are made: who describes says so, all others answer."""

    SAYS = (
        "this Python drops docstrings (-OO, or PYTHONOPTIMIZE=2), but the descriptions of schemas and "
        "tools are made from them; run it without, or with -O"
    )

    @pytest.mark.parametrize("name", DESCRIBING)
    def test_says_so(self, name):
        """In one sentence, rather than to describe nothing."""
        command = [sys.executable, "-OO", "-c", DESCRIBING[name]]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1] == f"RuntimeError: {self.SAYS}"

    @pytest.mark.parametrize("options", [["-OO"], []])
    def test_the_server_says_so_and_stops(self, options):
        """Whoever starts it sees one line; without -OO it waits for its client, which hangs up here."""
        command = [sys.executable, *options, "-c", "from netiquette.agents import main; main()"]
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, cwd=ROOT, stdin=subprocess.DEVNULL
        )
        says = (1, f"netiquette-mcp: {self.SAYS}\n") if options else (0, "")
        assert (done.returncode, done.stderr) == says

    @pytest.mark.parametrize("describe", [agents.tools, agents.server, lambda: schema(InterviewState)])
    def test_is_asked_of_our_own(self, describe, monkeypatch):
        """Whichever way they were dropped: a program that was packed without them knows no option."""
        monkeypatch.setattr(module, "__doc__", None)
        with pytest.raises(RuntimeError, match="drops docstrings"):
            describe()
