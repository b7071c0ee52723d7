"""The public surface of the last release, kept as stubs, and what today's lacks of it, as griffe sees it.

``tests/golden/yardstick/surface.jsonl.gz`` holds each module as a *stub*: its imports, names, classes and
signatures, without a body, a docstring or a table. A class of attrs has the constructor that attrs would
write, for griffe knows dataclasses only. What breaks is refused unless ``tests/golden/breakages.json`` has it
with the reason, and the changelog names it.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import griffe

from tests.golden_answers import CHANGELOG, GOLDEN, ROOT, edition, named, packed, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOURCE = ROOT / "src" / "netiquette"
SURFACE = GOLDEN / "yardstick" / "surface.jsonl.gz"
BREAKAGES = GOLDEN / "breakages.json"

# --------------------------------------------------------------------------------------------- stubs


def stub(source: str) -> str:
    """Return the stub of a module."""
    return ast.unparse(_Stub().visit(ast.parse(source)))


class _Stub(ast.NodeTransformer):
    """Takes a module apart to what can be seen of it from outside."""

    def visit_Module(self, node: ast.Module) -> ast.AST:
        node.body = [*_undocumented(node.body)]
        for statement in node.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and not _plain(statement):
                statement.value = ast.Constant(...)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        built = [_constructor(node)] if _of_attrs(node) else []
        node.body = [*_undocumented(node.body), *built] or [_NOTHING]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [_NOTHING]
        return node


_NOTHING = ast.Expr(ast.Constant(...))


def _undocumented(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield what stands in a body, without text and without functions nobody outside can call."""
    for statement in body:
        if isinstance(statement, ast.Expr):
            continue
        name = getattr(statement, "name", "")
        if not (isinstance(statement, ast.FunctionDef) and re.match(r"_(?!_)", name)):
            yield statement


def _plain(assignment: ast.Assign | ast.AnnAssign) -> bool:
    """Return whether what is assigned is worth keeping: names, and single values."""
    targets = assignment.targets if isinstance(assignment, ast.Assign) else [assignment.target]
    return ast.unparse(targets[0]) == "__all__" or isinstance(assignment.value, ast.Constant | None)


def _of_attrs(node: ast.ClassDef) -> bool:
    return any(ast.unparse(decorator).startswith("attrs.frozen") for decorator in node.decorator_list)


def _constructor(node: ast.ClassDef) -> ast.FunctionDef:
    """Return the constructor that attrs writes for a class."""
    whole = any("kw_only=True" in ast.unparse(decorator) for decorator in node.decorator_list)
    positional: list[str] = []
    keywords: list[str] = []
    for field in node.body:
        if not isinstance(field, ast.AnnAssign):
            continue
        said = {} if field.value is None else _said(field.value)
        if said.get("init") == "False":
            continue
        parameter = f"{ast.unparse(field.target)}: {ast.unparse(field.annotation)}"
        if "default" in said:
            parameter += f" = {said['default']}"
        if whole or said.get("kw_only") == "True":
            keywords.append(parameter)
        else:
            positional.append(parameter)
    parameters = ", ".join(("self", *positional, *(["*"] if keywords else []), *keywords))
    (function,) = ast.parse(f"def __init__({parameters}) -> None: ...").body
    assert isinstance(function, ast.FunctionDef)
    return function


def _said(value: ast.expr) -> Mapping[str, str]:
    """Return what is said of a field: its default, and whether it goes by keyword only."""
    if not isinstance(value, ast.Call) or ast.unparse(value.func) not in {"attrs.field", "_number"}:
        return {"default": ast.unparse(value)}
    said = {keyword.arg: ast.unparse(keyword.value) for keyword in value.keywords if keyword.arg}
    if "factory" in said:
        return {**said, "default": "..."}
    return {"default": ast.unparse(value.args[0]), **said} if value.args else said  # a number of `Timing`


def stubs(source: Path = SOURCE) -> dict[str, str]:
    """Return the stub of every module of a package, by its path."""
    return {
        path.relative_to(source.parent).as_posix(): stub(path.read_text(encoding="utf-8"))
        for path in sorted(source.rglob("*.py"))
    }


def write(source: Path = SOURCE) -> None:
    """Keep a surface as that of the last release."""
    lines = [list(pair) for pair in stubs(source).items()]
    SURFACE.write_bytes(packed([{"lines": len(lines)}, *lines]))


def kept() -> dict[str, str]:
    """Read the surface of the last release."""
    return dict(read(SURFACE)[1:])


# ------------------------------------------------------------------------------------- what breaks


class Breakage(NamedTuple):
    """One thing that a program written for the last release may stumble over."""

    where: str
    """The public name."""
    what: str
    """What became of it, in griffe's words."""


def breakages(before: Mapping[str, str], after: Mapping[str, str]) -> list[Breakage]:
    """Return what breaks between two surfaces."""
    with TemporaryDirectory() as folder:
        old, new = (_loaded(Path(folder, name), said) for name, said in (("old", before), ("new", after)))
        found = [*map(_breakage, griffe.find_breaking_changes(old, new))]
    return sorted({*found})


def _loaded(folder: Path, modules: Mapping[str, str]) -> griffe.Module:
    for name, source in modules.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    loaded = griffe.load("netiquette", search_paths=[folder], allow_inspection=False, resolve_aliases=True)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _breakage(found: griffe.Breakage) -> Breakage:
    """Take a breakage as griffe tells it: ``- `path(parameter)`: *what* ...``, by its public name."""
    said = re.fullmatch(r"- `[^`(]*(\([^`]*\))?`: \*(.*)", found.explain(griffe.ExplanationStyle.MARKDOWN))
    assert said
    within = found.obj.path.removeprefix(found.obj.module.path)
    return Breakage(_door(found.obj) + within + (said[1] or ""), said[2].replace("*", "", 1))


def _door(thing: griffe.Object | griffe.Alias) -> str:
    """Return what a thing is imported from: its module, or the door that is named where it stands."""
    module = thing.module
    if not re.search(r"\._(?!_)", module.path):
        return module.path
    name = thing.path.removeprefix(f"{module.path}.").partition(".")[0]
    if name in (thing.package.exports or ()):
        return "netiquette"  # an error is in two places, and this is the nearer one
    decorators = getattr(module.members[name], "decorators", ())
    doors = [re.fullmatch(r"public_in\('(\w+)'\)", str(each.value)) for each in decorators]
    return ".".join(("netiquette", *(door[1] for door in doors if door)))


def intended() -> dict[Breakage, str]:
    """Return what is meant to break, each with its reason."""
    listed = json.loads(BREAKAGES.read_text(encoding="utf-8"))
    return {Breakage(entry["where"], entry["what"]): entry["reason"] for entry in listed}


def _bare(breakage: Breakage) -> str:
    """Return the name the changelog has to use: that of the function or class, without ours before it."""
    return breakage.where.partition("(")[0].removesuffix(".__init__").removeprefix("netiquette.")


def complaints(
    found: list[Breakage], meant: Mapping[Breakage, str], changelog: str, release: str
) -> list[str]:
    """Return what is wrong with what breaks: not meant, not named, or not so."""
    names = {name for heading, name in named(changelog, release) if heading in {"Changed", "Removed"}}
    wrong = [f"{where}: {what}; mend it, or give the reason in breakages.json"
             for where, what in found if (where, what) not in meant]  # fmt: skip
    for breakage, reason in meant.items():
        if breakage not in found:
            wrong.append(
                f"{breakage.where}: breakages.json says that it breaks ({breakage.what}), and it does not"
            )
        elif not reason.strip():
            wrong.append(f"{breakage.where}: breakages.json gives no reason")
        elif _bare(breakage) not in names:
            wrong.append(f"{breakage.where}: the changelog does not name it under Changed or Removed")
    return wrong


def today() -> list[str]:
    """Return what is wrong with today's surface."""
    changelog = CHANGELOG.read_text(encoding="utf-8")
    return complaints(breakages(kept(), stubs()), intended(), changelog, edition())
