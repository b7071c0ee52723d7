"""The map at the head of CONTRIBUTING shows the house as it is, each room with the sentence over its door."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "src" / "netiquette"
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAP = re.search(r"^## The map\n.*?^```text\nsrc/netiquette/\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ENTRIES = sorted(
    path
    for path in HOUSE.iterdir()
    if path.name != "__pycache__" and (path.is_file() or (path / "__init__.py").exists())
)
MOST_ENTRIES = 25
SHORTEST_TABLE = 40
"""In lines. A shorter module without a function only names things."""
UNSPOKEN = {"py.typed": "The types are for whoever imports us, too."}
"""What has no docstring."""


def tree(path):
    """Return a module as it was parsed."""
    return ast.parse(path.read_text(encoding="utf-8"))


def sentence(path):
    """Return the first sentence of a docstring."""
    if path.name in UNSPOKEN:
        return UNSPOKEN[path.name]
    said = (ast.get_docstring(tree(path)) or "").partition("\n\n")[0].replace("\n", " ")
    return re.match(r".*?[.?](?= |$)", said)[0]


def is_data(path):
    """Return whether a module is a table: without a function, hardly a class, and more than a few lines."""
    module, length = tree(path), path.read_text(encoding="utf-8").count("\n")
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    classes = sum(node.end_lineno - node.lineno for node in module.body if isinstance(node, ast.ClassDef))
    code = any(isinstance(node, functions) for node in ast.walk(module)) or classes > length / 4
    return length > SHORTEST_TABLE and not code


def lines_of_the_house():
    """Return each line that the map should have: the entries, and under each room its tables."""
    lines = []
    for path in ENTRIES:
        if path.is_file():
            lines.append(line(2, path.name, sentence(path)))
            continue
        lines.append(line(2, f"{path.name}/", sentence(path / "__init__.py")))
        tables = (table for table in sorted(path.rglob("*.py")) if is_data(table))
        lines += [line(4, str(table.relative_to(path).as_posix()), sentence(table)) for table in tables]
    return lines


def line(indent, name, says):
    """Return a line of the map."""
    return f"{' ' * indent}{name:<{28 - indent}}{says}"


class TestMap:
    """What a newcomer sees first."""

    def test_is_the_first_section(self):
        """Right after the welcome."""
        assert PAGE.split("\n## ")[1].startswith("The map\n")
        assert PAGE.index("## The map") < 100

    def test_shows_every_entry_and_every_table_as_it_says_of_itself(self):
        """And none that is not there. What the left has alone belongs into the map, the right does not."""
        shown = [text for text in MAP[1].split("\n") if text]
        assert sorted({*lines_of_the_house()} - {*shown}) == sorted({*shown} - {*lines_of_the_house()}) == []
        assert len(shown) == len({*shown})

    def test_shows_a_table_under_its_room(self):
        """Names of tables are told from the folder on."""
        room = ""
        for text in filter(None, MAP[1].split("\n")):
            name = text.split()[0]
            if text.startswith("    "):
                assert is_data(HOUSE / room / name)
            else:
                room = name

    def test_fits_on_a_page(self):
        """What needs more entries needs another room."""
        assert len(ENTRIES) <= MOST_ENTRIES


NAMED = sorted({*re.findall(r"`([\w./-]+(?:\.(?:py|md|jsonl?|tsv|txt|toml)|/))(?:::\w+)?`", PAGE)})


class TestPage:
    """The rest of it."""

    @pytest.mark.parametrize("name", NAMED)
    def test_names_files_that_are_there(self, name):
        """From the root, from the package or from the tests."""
        assert any((place / name).exists() for place in (ROOT, HOUSE, ROOT / "tests"))

    def test_names_enough(self):
        """Else it is misread."""
        assert len(NAMED) > 20
