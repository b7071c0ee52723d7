"""What a release rests on: locked versions for what judges it, and promises that a test holds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from netiquette._deciding.etiquette import PRESETS
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from tests.promises import named_tests

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
NOXFILE = (ROOT / "noxfile.py").read_text(encoding="utf-8")
LOCKED = re.findall(r"\w+", re.search(r"^LOCKED = \(([^)]+)\)", NOXFILE, re.MULTILINE)[1])
LOCKS = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "requirements").glob("*.txt")}
PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==[^ ;]+(?: ; [^\\\n]+)? \\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+",
    re.MULTILINE,
)


def wanted(*groups):
    """Yield the names that groups ask for, of groups within them too."""
    for entry in (entry for group in groups for entry in PROJECT["dependency-groups"][group]):
        if isinstance(entry, dict):
            yield from wanted(entry["include-group"])
        else:
            yield re.match(r"[A-Za-z0-9_.-]+", entry)[0].lower().replace("_", "-").replace(".", "-")


class TestLocked:
    """`nox -s lock` writes what `.ci/run` installs."""

    @pytest.mark.parametrize("name", LOCKS)
    def test_to_exact_versions_with_hashes(self, name):
        """And to nothing else: no option, no index, no address."""
        assert PIN.sub("", LOCKS[name]) == ""

    def test_is_everything_that_the_gate_asks_for(self):
        """By each group of each session; who adds a dependency locks it."""
        needs = {*wanted(*LOCKED)}
        for extra in (
            PROJECT["project"]["dependencies"],
            *PROJECT["project"]["optional-dependencies"].values(),
        ):
            needs |= {re.match(r"[a-z0-9-]+", need)[0] for need in extra}
        assert needs <= {match["name"] for match in PIN.finditer(LOCKS["gate"])}
        assert {*wanted("nox")} <= {match["name"] for match in PIN.finditer(LOCKS["nox"])}

    def test_by_all_groups_that_sessions_install(self):
        """But for those that only `bench` and `fuzz` have, and those that stand in one of them."""
        used = {*re.findall(r'(?:install\(session, |dependency_groups\(PYPROJECT, )"(\w+)"', NOXFILE)}
        assert used - {*LOCKED} == {"bench", "frames", "fuzz", "golden", "nox", "peers"}


class TestTheChangelog:
    """Its heading Rules has every row of its release."""

    def test_lists_every_rule_that_is_new(self):
        """In the edition that the row says it is since."""
        new = {rule.id: rule.since for policy in PRESETS.values() for rule in policy.rules}
        new |= {rule.id: rule.since for rule in BESIDE_THE_TABLE.values()}
        assert {*new.values()} == {"26.1", "26.2"}
        for release in re.split(r"^## ", CHANGELOG, flags=re.MULTILINE)[1:]:
            rules = re.search(r"^### Rules\n(.*?)^### ", release, re.MULTILINE | re.DOTALL)[1]
            here = {row for row, since in new.items() if release.startswith(f"{since}.0")}
            assert here - {*re.findall(r"`([a-z-]+)`", rules)} == set()


class TestSecurityPolicy:
    """SECURITY.md promises nothing that no test holds."""

    def test_names_tests_that_exist(self):
        """At least one for each promise."""
        assert named_tests(ROOT / "SECURITY.md")
        promises = (ROOT / "SECURITY.md").read_text(encoding="utf-8").partition("## What we promise")[2]
        for promise in promises.partition("\n\nAdvice")[0].split("\n- ")[1:]:
            assert "`tests/" in promise, promise

    def test_names_sessions_that_exist(self):
        """So do the pages for whoever contributes or releases."""
        sessions = {*re.findall(r"^def (\w+)\(session", NOXFILE, re.MULTILINE)}
        for page in ("CONTRIBUTING.md", "README.md", "RELEASING.md", "SECURITY.md"):
            named = {*re.findall(r"nox -s (\w+)", (ROOT / page).read_text(encoding="utf-8"))}
            assert named <= sessions, page
