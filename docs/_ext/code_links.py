"""Links from the examples to the reference: a name that a page imports leads to what is said of it.

An example is HTML by then, a span for each name. What a page imports from netiquette is known from there on,
until something else is given that name; an attribute is known if its owner is, and a keyword never. Within
one example a name is a link where it stands first, so that whoever goes from link to link gets on.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

EXAMPLE = re.compile(r'<div class="(?:doctest )?highlight-(?:py|default).*?</pre>', re.DOTALL)
NAME = re.compile(r'<span class="n[a-z]?">(\w+)</span>')
DOT, KEYWORD, GIVEN = '<span class="o">.</span>', '<span class="o">=</span>', ' <span class="o">=</span>'
PROMPT = re.compile(r"^(?:>>>|\.\.\.) ?", re.MULTILINE)
FROM = re.compile(r"^\s*from (netiquette(?:\.\w+)*) import (\([^)]*\)|[^\n(]+)", re.MULTILINE)
WHOLE = re.compile(r"^\s*import netiquette\b", re.MULTILINE)


def imported(example: str) -> dict[str, str]:
    """Return what an example imports from netiquette, by the name it has there."""
    code = PROMPT.sub("", unescape(re.sub(r"<[^>]*>", "", example.partition(">")[2])))
    found = {"netiquette": "netiquette"} if WHOLE.search(code) else {}
    for module, names in FROM.findall(code):
        for name in names.strip("()").split(","):
            whole, _, other = name.strip().partition(" as ")
            if whole:
                found[other or whole] = f"{module}.{whole}"
    return found


def linked(example: str, known: dict[str, str], address: Callable[[str], str | None]) -> str:
    """Return an example with links; what it gives another meaning is known no longer."""
    parts, end, owner, seen = [], 0, "", set()
    for name in NAME.finditer(example):
        between, after = example[end : name.start()], example[name.end() :]
        parts.append(between)
        end = name.end()
        shown = name[0]
        if between.endswith(DOT):
            owner = f"{owner}.{name[1]}" if owner and between == DOT else ""
        else:
            owner = known.get(name[1], "")
        if after.startswith(KEYWORD):
            owner = ""
        elif after.startswith(GIVEN) and known.get(name[1]) == owner:
            known.pop(name[1], None)
            owner = ""
        there = address(owner) if owner and owner not in seen else None
        if there:
            seen.add(owner)
            shown = f'<a class="of-code" href="{there}">{shown}</a>'
        parts.append(shown)
    return "".join([*parts, example[end:]])


def link(app: Sphinx, page: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put the links into a page."""
    if doctree is None:
        return
    objects = app.env.domains.python_domain.objects
    known: dict[str, str] = {}

    def address(name: str) -> str | None:
        entry = objects.get(name)
        return entry and f"{app.builder.get_relative_uri(page, entry.docname)}#{entry.node_id}"

    def with_links(example: re.Match[str]) -> str:
        known.update(imported(example[0]))
        return linked(example[0], known, address)

    context["body"] = EXAMPLE.sub(with_links, context["body"])


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect it."""
    app.connect("html-page-context", link)
    return {"parallel_read_safe": True}
