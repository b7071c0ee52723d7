"""What the pages are printed from: paragraphs, tables, links to words, rules and works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netiquette import Source, Word


def paragraph(*parts: nodes.Node | str, classes: Sequence[str] = ()) -> nodes.paragraph:
    """Put text and nodes into a paragraph."""
    made = (nodes.Text(part) if isinstance(part, str) else part for part in parts)
    return nodes.paragraph("", "", *made, classes=[*classes])


def table(heads: Sequence[str], widths: Sequence[int], rows: Iterable[nodes.row]) -> nodes.table:
    """Build a table."""
    group = nodes.tgroup(cols=len(heads))
    group += [nodes.colspec(colwidth=width) for width in widths]
    group += nodes.thead("", row(*([paragraph(head)] for head in heads)))
    group += nodes.tbody("", *rows)
    return nodes.table("", group)


def row(*cells: Sequence[nodes.Node]) -> nodes.row:
    """Build a row."""
    return nodes.row("", *(nodes.entry("", *cell) for cell in cells))


def literal(text: str) -> nodes.literal:
    """Set a word of the vocabulary."""
    return nodes.literal("", text)


def bullets(items: Iterable[nodes.Node], classes: Sequence[str] = ()) -> nodes.bullet_list:
    """List paragraphs."""
    return nodes.bullet_list("", *(nodes.list_item("", item) for item in items), classes=[*classes])


def joined(parts: Iterable[nodes.Node], between: str) -> list[nodes.Node]:
    """Put text between nodes."""
    found: list[nodes.Node] = []
    for part in parts:
        found += [nodes.Text(between)] if found else []
        found.append(part)
    return found


def alternatives(words: Iterable[str]) -> list[nodes.Node]:
    """List words with "or" between them."""
    return joined(map(literal, words), " or ")


def cited(source: Source) -> nodes.Node:
    """Name a work, with a link if it has an address."""
    name = f"{source.publisher}{f' ({source.year})' if source.year else ''}"
    return nodes.reference("", name, refuri=source.url) if source.url else nodes.Text(name)


def listed(sources: Iterable[Source]) -> list[nodes.Node]:
    """Name works, one after another."""
    return joined(map(cited, sources), "; ")


def folded(summary: str, parts: Sequence[nodes.Node]) -> list[nodes.Node]:
    """Put nodes where a reader opens them; a builder of anything but HTML prints them as they are."""
    before = nodes.raw("", f"<details><summary>{summary}</summary>", format="html")
    return [before, *parts, nodes.raw("", "</details>", format="html")]


class Printed(SphinxDirective):
    """A directive that prints links."""

    def link(self, domain: str, role: str, target: str, shown: nodes.Node) -> addnodes.pending_xref:
        """Link to what Sphinx knows by a name; it warns where it knows none."""
        return addnodes.pending_xref(
            "",
            shown,
            refdomain=domain,
            reftype=role,
            reftarget=target,
            refexplicit=True,
            refwarn=True,
            refdoc=self.env.docname,
        )

    def label(self, name: str, shown: nodes.Node) -> addnodes.pending_xref:
        """Link to a label."""
        return self.link("std", "ref", name, shown)

    def word(self, word: Word, shown: nodes.Node | None = None) -> addnodes.pending_xref:
        """Link a word of the vocabulary to its meaning."""
        target = f"netiquette.{type(word).__name__}.{word.name}"
        return self.link("py", "attr", target, shown or nodes.Text(word))

    def facet(self, facet: type[Word]) -> addnodes.pending_xref:
        """Link an enum to its meaning."""
        return self.link("py", "class", f"netiquette.{facet.__name__}", nodes.Text(facet.__name__))

    def labelled(self, node: nodes.Element, name: str) -> nodes.Element:
        """Make a node a target of links, named in this page once."""
        node["ids"].append(name)
        node["names"].append(name)
        self.state.document.note_explicit_target(node)
        return node
