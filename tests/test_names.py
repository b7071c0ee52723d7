"""One name has one meaning: what is defined at the top of a module is defined in no other, private or not."""

from __future__ import annotations

import ast
from collections import defaultdict
from fnmatch import fnmatch
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "netiquette"

SAME = {
    "T": ("*", "a type variable, which means nothing outside of a signature"),
    "W": ("*", "a type variable, of a kind of words"),
    "Engine": ("_frames.engines.*", "by protocol: each engine is the class of that name in its module"),
    "decide": ("*", "the one question, for a state and for a frame"),
    "main": ("*", "by protocol: what a command of pyproject runs"),
}
"""Names that mean the same in all modules that fit a pattern, and why."""

KNOWN = [
    "DUTCH",
    "ENGLISH",
    "Engine",
    "FRENCH",
    "GERMAN",
    "ITALIAN",
    "LANGUAGES",
    "PORTUGUESE",
    "ROWS",
    "SPANISH",
    "Sense",
    "_ACQUAINTED",
    "_AGENCY",
    "_Answer",
    "_BEHIND",
    "_BLANK",
    "_BLANKS",
    "_BLOCK",
    "_CLOSED",
    "_COLLEAGUE",
    "_DECLINED",
    "_DECODER",
    "_DOTTED",
    "_EARLY",
    "_FACES",
    "_FIELDS",
    "_FIRST",
    "_HEAD",
    "_JOINING",
    "_KINDS",
    "_LAST",
    "_LINES",
    "_LONGEST",
    "_LONGEST_NAME",
    "_LONGEST_WORD",
    "_MARK",
    "_MOST",
    "_NAMES",
    "_NEAR",
    "_Node",
    "_OFFERED",
    "_OPEN",
    "_ORDER",
    "_PART",
    "_REFERRER",
    "_REJECTED",
    "_RESCINDED",
    "_ROWS",
    "_Row",
    "_SHORT",
    "_SILENCE",
    "_SUBJECT",
    "_TEXTS",
    "_UNMET",
    "_WEEK",
    "_WEEKDAY",
    "_WIDEST",
    "_WIDTH",
    "_WITHDRAWN",
    "_answers",
    "_array",
    "_count",
    "_day",
    "_fill_message",
    "_flag",
    "_invitation",
    "_joined",
    "_lexicon",
    "_listed",
    "_member",
    "_new",
    "_outcome",
    "_place",
    "_plain",
    "_premature",
    "_read",
    "_row",
    "_table",
    "_text",
    "_thank_you",
    "_word",
    "by_words",
    "folded",
    "name_of",
]
"""Names that still have two meanings. A line goes when its name has one; none is added."""


def defined(body):
    """Yield the names that statements define where they stand, in branches as well."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
            continue
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                for part in ast.walk(target):
                    if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                        yield part.id
        for branch in ("body", "orelse", "finalbody"):
            yield from defined(getattr(node, branch, []))
        for handler in getattr(node, "handlers", []):
            yield from defined(handler.body)


def modules_by_name():
    """Return the modules that define each name, without those of Python's own protocols."""
    found = defaultdict(set)
    for path in sorted(PACKAGE.rglob("*.py")):
        module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        for name in defined(ast.parse(path.read_text(encoding="utf-8")).body):
            if not (name.startswith("__") and name.endswith("__")):
                found[name].add(module)
    return found


MODULES = modules_by_name()
TWICE = {name: modules for name, modules in MODULES.items() if len(modules) > 1}


def meanings(name):
    """Return the modules of a name, those in which it means the same by way of the pattern they fit."""
    pattern = SAME[name][0] if name in SAME else ""
    return {pattern if fnmatch(module, pattern) else module for module in MODULES[name]}


class TestNames:
    """At the top of a module."""

    @pytest.mark.parametrize("name", sorted(TWICE))
    def test_has_one_meaning(self, name):
        """Say of one of the two what it is, so that the other may keep the name; or say in `SAME` why not."""
        assert len(meanings(name)) == 1 or name in KNOWN, sorted(meanings(name))

    @pytest.mark.parametrize("name", KNOWN)
    def test_known_for_two_has_two(self, name):
        """Otherwise its line in `KNOWN` can go."""
        assert len(meanings(name)) > 1 if name in MODULES else False

    @pytest.mark.parametrize("name", SAME)
    def test_that_means_the_same_in_several_modules_is_in_several(self, name):
        """Otherwise its line in `SAME` can go, and the reason has its sentence."""
        pattern, reason = SAME[name]
        assert sum(fnmatch(module, pattern) for module in MODULES[name]) > 1
        assert len(reason.split()) > 5

    def test_are_listed_once_and_in_order(self):
        """So that two lists merge."""
        assert sorted({*KNOWN}) == KNOWN


def test_definitions_are_found_wherever_they_stand():
    """In branches, handlers and tuples; not in functions and classes, and not what is only imported."""
    source = """
import a
from b import c
d = e = 1
f, (g, *h) = i
j: int = k.l
if m:
    n = 1
elif o:
    def p(): q = 1
else:
    class R: s = 1
try:
    t = 1
except U as v:
    w = 1
else:
    x = 1
finally:
    y[0] = z.z = 1
"""
    assert sorted(defined(ast.parse(source).body)) == list("Rdefghjnptwx")
