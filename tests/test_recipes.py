"""What the manual tells its readers to paste and to type works as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path, PurePath

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
PAGES = sorted(path for path in chain(DOCS.rglob("*.md"), ROOT.glob("*.md")) if "_build" not in path.parts)
COMMAND = re.compile(r"^(?:.*`)?(pip install [^`&\n]+?) *(?:&&.*|`.*)?$", re.MULTILINE)
INSTALLS = sorted(
    {(path, command) for path in PAGES for command in COMMAND.findall(path.read_text(encoding="utf-8"))}
)
DOORS = {
    "calendar": "netiquette.calendar",
    "frames": "from netiquette import frames",
    "hypothesis": "netiquette.strategies",
    "json": "netiquette.json",
}
"""What a page imports that needs an extra, by the extra."""


class TestTestingPage:
    """`docs/how-to/test-your-own-code.md` shows a module and its tests."""

    MODULE, TESTS = re.findall(
        r"^```py\n(.*?)^```$",
        (DOCS / "how-to/test-your-own-code.md").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )

    @pytest.fixture
    def run(self, tmp_path):
        """Return a function that runs the tests of the page and says how many passed and failed."""

        def ran(module):
            (tmp_path / "follow_up.py").write_text(module, encoding="utf-8")
            (tmp_path / "test_follow_up.py").write_text(self.TESTS, encoding="utf-8")
            command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null"]
            done = subprocess.run(
                [*command, "--rootdir", str(tmp_path), str(tmp_path)],
                check=False,
                capture_output=True,
                text=True,
                cwd=tmp_path,
            )
            counts = {what: int(number) for number, what in re.findall(r"(\d+) (passed|failed)", done.stdout)}
            return counts.get("passed", 0), counts.get("failed", 0), done.stdout

        return ran

    def test_fits_the_page(self):
        """Nothing is hidden to the right, in the column of the manual."""
        assert max(map(len, (self.MODULE + self.TESTS).splitlines())) <= 88

    def test_passes(self, run):
        """All that is on it."""
        passed, failed, out = run(self.MODULE)
        assert (passed, failed) == (10, 0), out

    @pytest.mark.parametrize(
        ("now", "then", "fails"),
        [
            ('before="await-the-decision"', 'before="when-in-doubt-wait"', 3),
            ("when={Contact.PEER, Stage.INTERVIEWED}", "when={Contact.PEER}", 1),
            ('before="await-the-decision"', 'before="already-connected"', 1),
            ("today=today, policy", "policy", 1),
        ],
    )
    def test_fails_where_the_code_is_wrong(self, run, now, then, fails):
        """Each of its tests can."""
        assert now in self.MODULE
        _, failed, out = run(self.MODULE.replace(now, then))
        assert failed >= fails, out


class TestInstalling:
    """Every command that installs something."""

    @pytest.mark.parametrize(("path", "command"), INSTALLS, ids=lambda part: getattr(part, "name", part))
    def test_works_in_a_checkout(self, path, command):
        """There is no index that has us; and each extra is there."""
        what = command.removeprefix("pip install ").strip()
        if path.name == "RELEASING.md":  # which speaks of the day after
            assert what == "netiquette"
            return
        assert what in {"nox", "."} or re.fullmatch(r'"\.\[[a-z,]+\]"', what)
        assert {*re.findall(r"[a-z]+", what)} <= {*EXTRAS, "nox"}

    @pytest.mark.parametrize(
        "path", [*DOCS.glob("how-to/*.md"), *DOCS.glob("tutorial/*.md")], ids=PurePath.name.fget
    )
    def test_is_said_on_each_page_that_needs_it(self, path):
        """With the extra, in the command that brings it."""
        text = path.read_text(encoding="utf-8")
        code = "\n".join(re.findall(r"^```py(?:thon)?\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
        needed = {
            extra for extra, door in DOORS.items() if re.search(rf"^(?:>>> )?.*{door}\b", code, re.MULTILINE)
        }
        assert {extra for extra in needed if f'pip install ".[{extra}]"' not in text} == set()

    def test_is_said_for_every_extra(self):
        """On the first page, in a table with what it brings."""
        first = (ROOT / "README.md").read_text("utf-8")
        rows = re.findall(r"^\| `(\w+)` \| (\w+) \| .*\]\((docs/[\w/-]+\.md)\)", first, re.MULTILINE)
        needs = {name: re.match("[a-z]+", brought[0])[0] for name, brought in EXTRAS.items()}
        assert {name: brings for name, brings, _ in rows} == needs
        assert all((ROOT / page).is_file() for *_, page in rows)
        assert len(INSTALLS) > 8
