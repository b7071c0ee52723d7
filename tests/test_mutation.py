"""The rules by which a mutant is judged, and the reasons why some may survive."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from tests.mutation import HOME, PARTS, Mutant, file_of, files, judged, mutant_of, reasons

DIFF = """\
--- src/netiquette/_commandline/days.py
+++ src/netiquette/_commandline/days.py
@@ -1,5 +1,5 @@
 def day_in(text, order):
     first, second = text
-    if second <= 12:
+    if second < 12:
         return None
"""
PART = {"code": ["_commandline/d*.py"]}
ONE, OTHER = (Mutant("netiquette._commandline.days.day_in", "a < b", now) for now in ("a <= b", "a > b"))


class TestMutant:
    """What one is."""

    def test_is_known_by_its_function_and_its_lines(self):
        """Not by a number that changes with the next line."""
        found = mutant_of("netiquette._commandline.days.x_day_in__mutmut_7", DIFF)
        assert found == Mutant("netiquette._commandline.days.day_in", "if second <= 12:", "if second < 12:")
        found = mutant_of(
            "netiquette._vocabulary.state.xǁInterviewStateǁ__attrs_post_init____mutmut_12", DIFF
        )
        assert found.function == "netiquette._vocabulary.state.InterviewState.__attrs_post_init__"

    def test_its_lot_is_fair(self):
        """A quarter of them is a quarter."""
        lots = [Mutant("a", "b", str(number)).lot for number in range(4_000)]
        assert all(0 <= lot < 1 for lot in lots)
        assert 900 < sum(lot < 0.25 for lot in lots) < 1_100
        assert lots == [Mutant("a", "b", str(number)).lot for number in range(4_000)]

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            ('raise E("use 0 if so")', 'raise E("XXuse 0 if soXX")'),
            ('raise E("use it, x", y)', 'raise E("USE IT, X", y)'),
            ("f('It is')", "f('it is')"),
            ('cast("dict[str, Any]", x)', 'cast("DICT[STR, ANY]", x)'),
            ('cast("dict[str, Any]", x)', "cast(None, x)"),
            ("cast(Any, x)", "cast(None, x)"),
            ("cast(dict[str, Any], x)", "cast(None, x)"),
        ],
    )
    def test_is_idle_where_nothing_but_wording_or_a_cast_changes(self, was, now):
        """Which nothing reads that runs."""
        assert Mutant("f", was, now).is_idle

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            ('f["stage"]', 'f["XXstageXX"]'),
            ('", ".join(x)', '"XX, XX".join(x)'),
            ('" ".join(x)', '"XX XX".join(x)'),
            ('raise E("use 0 if so")', "raise E(None)"),
            ('f("use it", 1)', 'f("use it", 2)'),
            ('f("use it", "a")', 'f("use it", "XXaXX")'),
            ("cast(Any, x)", "cast(Any, None)"),
            ("a < b", "a <= b"),
        ],
    )
    def test_is_not_idle_elsewhere(self, was, now):
        assert not Mutant("f", was, now).is_idle


class TestJudgement:
    """Who survives needs a reason, and a reason needs somebody who survives."""

    @pytest.mark.parametrize(
        ("found", "why", "said"),
        [
            ([(ONE, "killed"), (OTHER, "timeout")], {}, []),
            ([(ONE, "survived"), (OTHER, "skipped")], {ONE: "so"}, []),
            ([(ONE, "skipped")], {ONE: "so"}, []),
            ([(ONE, "timeout")], {ONE: "so"}, []),
            ([(ONE, "check was interrupted by user")], {}, []),
            ([(ONE, "survived"), (ONE, "killed")], {ONE: "so"}, []),
            ([(ONE, "survived")], {}, ["no test notices"]),
            ([(ONE, "no tests")], {}, ["no test notices"]),
            ([(ONE, "suspicious")], {}, ["no test notices"]),
            ([(ONE, "killed")], {ONE: "so"}, ["a test notices by now"]),
            ([(OTHER, "killed")], {ONE: "so"}, ["there is no such mutant any more"]),
            ([], {Mutant("netiquette._commandline.rows.f", "a", "b"): "of another part"}, []),
        ],
    )
    def test_is_this(self, found, why, said):
        problems = judged(PART, found, why)
        assert [problem.split("\n")[0].partition(",")[0] for problem in problems] == said


class TestReasons:
    """Why a mutant may survive."""

    def test_are_said(self):
        """Each in a sentence."""
        assert all(len(why.split()) > 3 for why in reasons().values())

    def test_are_of_code_that_is_there(self):
        """In a file that is broken at all."""
        for mutant in reasons():
            assert any(file_of(mutant) in files(part) for part in PARTS.values()), mutant
            source = file_of(mutant).read_text(encoding="utf-8")
            assert {*mutant.was.splitlines()} <= {line.strip() for line in source.splitlines()}, mutant


EXCUSED = {
    "_agents/mcp.py": "the session mcp lets the SDK's own client talk to it, under both lines of the SDK",
    "__init__.py": "it has the names of other files, and tests/test_public_api.py asks for each of them",
    "_frames/*.py": "the session engines compares every engine with decide, row by row",
    "_frames/processes/*.py": "likewise, and tests/test_frames.py does where agenda stands for decide",
    "_frames/engines/*.py": "likewise; most of them are not installed where mutants are tried",
    "_vocabulary/guarded.py": "what takes a field is made once for its class, and so before a mutant wakes",
    "_hypothesis.py": "it hands what strategies draws to Hypothesis, before mutmut looks",
    "frames.py": "the session engines compares it with decide, row by row",
    "strategies.py": "every property of the other parts is drawn from it, and its own tests are slow",
}
"""The files that have a function and are not broken, with the reason."""


def has_a_function(path):
    """Return whether there is anything in a file that mutmut could break."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def test_each_file_is_in_one_part_or_excused():
    """A new one is placed; what has no function cannot be broken."""
    code = Counter(path for part in PARTS.values() for path in files(part))
    excused = {path: why for pattern, why in EXCUSED.items() for path in files({"code": [pattern]})}
    for path in sorted((HOME / "src" / "netiquette").rglob("*.py")):
        if has_a_function(path):
            assert code[path] + (path in excused) == 1, path
    assert all(files({"code": [pattern]}) for pattern in EXCUSED)
    assert all(len(why.split()) > 3 for why in EXCUSED.values())


def test_each_file_is_in_one_part_and_there():
    """And so is each test."""
    code = Counter(path for part in PARTS.values() for path in files(part))
    assert max(code.values()) == 1
    assert all(files({"code": [pattern]}) for part in PARTS.values() for pattern in part["code"])
    assert all((HOME / "tests" / name).is_file() for part in PARTS.values() for name in part["tests"])
    assert all(0 < part["share"] <= 1 for part in PARTS.values())
