"""Promises in prose: a page that names the tests that hold them, and whether there are such tests."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAMED = re.compile(r"tests/[\w/]+\.py(?:::\w+)+")


def named_tests(page: Path) -> list[str]:
    """Return the tests that a page of Markdown names, ``tests/path.py::Class::test_name``, in order.

    Raises:
        AssertionError: It names one that does not exist, or none at all.
    """
    names = _NAMED.findall(page.read_text(encoding="utf-8"))
    assert names, f"{page.name} names no test"
    gone = [name for name in names if not _exists(name)]
    assert not gone, f"{page.name} names tests that do not exist: {', '.join(gone)}"
    return names


def _exists(name: str) -> bool:
    """Return whether there is such a test: each name stands in the body of the one before it."""
    path, *names = name.split("::")
    file = ROOT / path
    if not file.is_file() or not names[-1].startswith(("test_", "Test")):
        return False
    body = ast.parse(file.read_text(encoding="utf-8")).body
    for wanted in names:
        node = next((node for node in body if _name_of(node) == wanted), None)
        if node is None:
            return False
        body = getattr(node, "body", [])
    return True


def _name_of(node: ast.stmt) -> str:
    """Return what a statement defines: a function, a class, or a name, as that of a state machine's test."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    target = node.targets[0] if isinstance(node, ast.Assign) else None
    return target.id if isinstance(target, ast.Name) else ""
