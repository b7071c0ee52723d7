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
    "K": ("*", "a type variable, of what the people of a process are kept by"),
    "W": ("*", "a type variable, of a kind of words"),
    "DATABASE": ("_frames.engines.*", "by protocol: the engine of a module, which decides in its database"),
    "MEMORY": ("_frames.engines.*", "by protocol: the engine of a module, which decides in memory"),
    "PIECEWISE": ("_frames.engines.*", "by protocol: the engine of a module, which decides piece by piece"),
    **dict.fromkeys(
        (
            "_AFTERMATH_FRESH",
            "_AFTERMATH_SETTLED",
            "_BLOCK_UNDATED",
            "_BOOKED",
            "_INVITATION_WITHDRAWN",
            "_MOMENT_INTERVIEW_DAY",
            "_MOMENT_LONG_PAST",
            "_MOMENT_UNDATED",
            "_SILENCE_LONG",
            "_SILENCE_UNDATED",
            "_STAGE_INTERVIEWED",
            "_STAGE_SCHEDULED",
            "_TURN_NOBODY",
            "_TURN_UNKNOWN",
        ),
        ("_deciding.*", "a member of an enum, looked up once for the module that needs it often"),
    ),
    "agenda": ("*", "the one question about a process, in Python and as an agent's tool"),
    "decide": ("*", "the one question, for a state and for a frame"),
    "events": (
        "*",
        "public, by what a module makes of one: `calendar` its entries, `strategies` each `Event`",
    ),
    "main": ("*", "by protocol: what a command of pyproject runs"),
}
"""Names that mean the same in all modules that fit a pattern, and why."""


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
        assert len(meanings(name)) == 1, sorted(meanings(name))

    @pytest.mark.parametrize("name", SAME)
    def test_that_means_the_same_in_several_modules_is_in_several(self, name):
        """Otherwise its line in `SAME` can go, and the reason has its sentence."""
        pattern, reason = SAME[name]
        assert sum(fnmatch(module, pattern) for module in MODULES[name]) > 1
        assert len(reason.split()) > 5


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
