"""What programs read of the manual: descriptions, `llms.txt`, and the JSON Schemas as files.

Each page says in its head what it is about, and where it is as Markdown; ``sphinx-build -b markdown`` into
the same folder writes that. ``llms.txt`` lists these files by the parts of the contents.

The schemas are files beside the manual: ``netiquette-schemas`` lists them, and ``netiquette-for-programs`` is
the sentence that leads to all of this. None of it knows the address of the manual.
"""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from printed import Printed, bullets, literal, paragraph
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective
from sphinx.util.osutil import relative_uri

from netiquette._json.documents import DOCUMENTS
from netiquette.agents import tools
from netiquette.json import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

FOLDER = "schemas"
SHORTEST, LONGEST = 70, 200
"""How many characters a description has: less says too little, and more is cut by those who show it."""


# ------------------------------------------------------------------------------------ descriptions


def description_of(doctree: nodes.document) -> str:
    """Return the first paragraphs of a page, as one line of text."""
    text = ""
    for each in doctree.findall(nodes.paragraph):
        if isinstance(each.parent, nodes.section) and len(text) < SHORTEST:
            text = " ".join([text, *each.astext().split()]).strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]} ..."


def describe(app: Sphinx, page: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put into the head of a page what it is about, and where it is as Markdown; and mend its headings."""
    tree = context.get("furo_navigation_tree")
    if tree:
        # Sphinx gives the captions of the contents a role, and no level.
        context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    if doctree is None:
        return
    said, title = escape(description_of(doctree)), escape(app.env.titles[page].astext())
    markdown = f"{page.rpartition('/')[2]}.md"
    context["metatags"] += (
        f'<meta name="description" content="{said}" />\n'
        f'<meta property="og:type" content="article" />\n'
        f'<meta property="og:title" content="{title}" />\n'
        f'<meta property="og:description" content="{said}" />\n'
        f'<link rel="alternate" type="text/markdown" href="{markdown}" />\n'
    )


# ---------------------------------------------------------------------------------------- llms.txt


def contents(env: BuildEnvironment) -> Iterator[tuple[str, list[str]]]:
    """Yield the parts of the contents, each with its pages and the pages below them."""
    for tree in env.get_doctree(env.config.root_doc).findall(addnodes.toctree):
        yield tree["caption"], [page for listed in tree["includefiles"] for page in below(env, listed)]


def below(env: BuildEnvironment, page: str) -> Iterator[str]:
    """Yield a page and what its own contents list."""
    yield page
    for listed in env.toctree_includes.get(page, ()):
        yield from below(env, listed)


def write_files(app: Sphinx, failed: Exception | None) -> None:
    """Write ``llms.txt`` and the schemas, beside the pages."""
    if failed or app.builder.format != "html":
        return
    env, out = app.env, Path(app.outdir)
    lines = [f"# {app.config.project}", "", f"> {description_of(env.get_doctree(env.config.root_doc))}"]
    for caption, pages in contents(env):
        lines += ["", f"## {caption}", ""]
        for page in pages:
            said = description_of(env.get_doctree(page))
            lines.append(f"- [{env.titles[page].astext()}]({page}.md){f': {said}' if said else ''}")
    lines += ["", "## JSON Schemas", ""]
    lines += [f"- [{name}]({FOLDER}/{name}.json)" for name in SCHEMAS]
    (out / "llms.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    (out / FOLDER).mkdir(exist_ok=True)
    for name, document in SCHEMAS.items():
        text = json.dumps(document, indent=2)
        (out / FOLDER / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")


def tighten(app: Sphinx, failed: Exception | None) -> None:
    """Take out of the Markdown the blanks by which its tables are drawn: they are most of a table."""
    if failed or app.builder.name != "markdown":
        return
    for page in app.env.found_docs:
        path = Path(app.outdir, f"{page}.md")
        whole = path.read_text(encoding="utf-8")
        path.write_text("".join(tightened(whole.splitlines(keepends=True))), encoding="utf-8")


def tightened(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, those of tables with one blank around each cell; what is quoted stays as it is."""
    quoted = False
    for line in lines:
        quoted ^= line.lstrip().startswith("```")
        yield line if quoted or line[0] != "|" else re.sub(r"-{4,}", "---", re.sub(r" {2,}(?=\|)", " ", line))


# ----------------------------------------------------------------------------------------- schemas


SCHEMAS: dict[str, Any] = {
    **{kind.__name__: schema(kind, strict=False) for kind in DOCUMENTS},
    "tools": tools(),
}
"""The schemas by the names of their files."""


class Schemas(SphinxDirective):
    """``netiquette-schemas``: the schemas, each a link to its file."""

    def run(self) -> list[nodes.Node]:
        """Print them."""
        items: list[nodes.Node] = []
        here = self.env.docname
        for name, document in SCHEMAS.items():
            file = relative_uri(f"{here}.html", f"{FOLDER}/{name}.json")
            said = document.get("description", "") if isinstance(document, dict) else OF_TOOLS
            link = nodes.reference("", "", literal(f"{name}.json"), refuri=file, internal=True)
            items.append(paragraph(link, f": {said}"))
        return [bullets(items)]


class ForPrograms(Printed):
    """``netiquette-for-programs``: one sentence with links to all of this."""

    def run(self) -> list[nodes.Node]:
        """Print it."""
        here = f"{self.env.docname}.html"
        llms = nodes.reference("", "", literal("llms.txt"), refuri=relative_uri(here, "llms.txt"))
        schemas = self.link(
            "std", "doc", "/reference/api/json", nodes.inline("", "the JSON Schemas as files")
        )
        said = ("For programs: ", llms, " lists every page as Markdown, and there are ", schemas, ".")
        return [paragraph(*said)]


OF_TOOLS = "The functions for language models, each with the schemas of its arguments and its answer."


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this."""
    app.add_directive("netiquette-schemas", Schemas)
    app.add_directive("netiquette-for-programs", ForPrograms)
    app.connect("html-page-context", describe, priority=900)  # after the theme has written the contents
    app.connect("build-finished", write_files)
    app.connect("build-finished", tighten)
    # In a signature, Sphinx explains `*` to those who point at it; and "Changed in" needs no heading.
    for node in (nodes.abbreviation, addnodes.versionmodified):
        app.add_node(node, override=True, markdown=(pass_over, pass_over))
    return {"parallel_read_safe": True}


def pass_over(_: nodes.NodeVisitor, __: nodes.Node) -> None:
    """Write what stands within, and nothing around it."""
