"""Let autodoc find what stands behind our doors, and describe each thing once, by its own text.

Theory of operation. What is public says that it comes from a door (`netiquette`, `netiquette.json`, ...), and
its source stands in a room behind it (`netiquette._deciding.decision`). Sphinx looks for the texts below the
members of a class where the class says that it comes from, and finds none, without a word. So before anything
is read, every class is looked up in its room, and what Sphinx has to know about it is entered at its door.

A field of a class is described where the docstring of the class lists it (``Args`` or ``Attributes``), or by
its own metadata, as those of `Timing` are. Each of these texts is moved to its field, which is a link target.

``netiquette-names PAGE`` lists what a page of the reference describes, and has its old anchors.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
from docutils import nodes
from sphinx import addnodes
from sphinx.domains.std import StandardDomain
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

import netiquette
from netiquette import BusinessCalendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

ERRORS = "netiquette.errors."
EVIDENCE = "netiquette.evidence."
FIRST = "26.1"
"""Everything was new then, so the manual does not say it of anything."""
WIDEST = 172
"""How many characters of a signature fit into two lines of the manual."""
LONGEST_DEFAULT = 20
MORE = "..."
"""What stands for the rest of a signature, or for a default."""
DOORS = ("netiquette", *(f"netiquette.{name}" for name in (
    "agents", "calendar", "errors", "evidence", "frames", "json", "strategies", "trackers",
)))  # fmt: skip
NAMED = {
    id(value): name
    for name, value in ((name, getattr(netiquette, name)) for name in netiquette.__all__)
    if name.isupper()
}
"""What has a name of its own, and is shown by it where it is a default."""
_SECTION = re.compile(r"^(?:Args|Attributes):\n(?:(?:    .*)?\n)+", re.MULTILINE)
_FIELD = re.compile(r"^    (\w+): (.*(?:\n        .*)*)\n?", re.MULTILINE)


# -------------------------------------------------------------------------------- doors and rooms


@cache
def rooms() -> dict[str, Any]:
    """Return every module of ours that can be imported here, by its name."""
    found = {}
    for module in pkgutil.walk_packages(netiquette.__path__, "netiquette."):
        # A data-frame engine that is not installed has nothing public in it.
        if "._frames.engines." not in module.name and not module.name.endswith("__main__"):
            found[module.name] = importlib.import_module(module.name)
    return found


@cache
def room_of(thing: Any) -> str:
    """Return the module in whose source a public class or function stands."""
    name = thing.__name__
    (room,) = (
        room
        for room, module in rooms().items()
        if vars(module).get(name) is thing
        and re.search(rf"^(?:class|def) {name}\b", inspect.getsource(module), re.MULTILINE)
    )
    return room


def analysed(module: str) -> ModuleAnalyzer:
    """Return what Sphinx reads out of a module's source; it reads it once."""
    analyzer = ModuleAnalyzer.for_module(module)
    analyzer.analyze()
    return analyzer


def adopt(_: Sphinx) -> None:
    """Enter at each door what stands in the rooms behind it."""
    for door in DOORS:
        module = importlib.import_module(door)
        for name in module.__all__:
            thing = getattr(module, name)
            if isinstance(thing, type):
                adopt_class(thing)
            elif not callable(thing) and not inspect.ismodule(thing):
                adopt_constant(door, name)


def adopt_class(thing: type) -> None:
    """Enter at the door of a class what its members and its fields say."""
    door, room = analysed(thing.__module__), analysed(room_of(thing))
    name = thing.__qualname__
    for key, place in room.tagorder.items():
        if key.partition(".")[0] == name:
            door.tagorder[key] = place
    for table, its in ((door.annotations, room.annotations), (door.attr_docs, room.attr_docs)):
        table.update({key: said for key, said in its.items() if key[0] == name})
    fields = fields_of(thing)
    defaults = defaults_of(thing)
    for field, says in fields.items():
        lines = says.splitlines()
        door.attr_docs[name, field] = (
            [*lines, "", f"Default: ``{defaults[field]}``."] if field in defaults else lines
        )
        door.tagorder.setdefault(f"{name}.{field}", 0)
    for (owner, field), lines in door.attr_docs.items():
        if owner == name and lines[:1] != [".."]:
            # An empty comment: else napoleon takes what stands before a colon for a type.
            door.attr_docs[owner, field] = ["..", "", *lines, ""]


def adopt_constant(door: str, name: str) -> None:
    """Enter at a door what a constant says of itself; its value would be a line of code, or a page."""
    texts = (analysed(room).attr_docs.get(("", name)) for room in (door, *rooms()))
    says = next(text for text in texts if text)
    analysed(door).attr_docs["", name] = ["..", "", *says, "", ":meta hide-value:", ""]


# ------------------------------------------------------------------------------- fields, once each


def fields_of(thing: type) -> dict[str, str]:
    """Return the fields of a class with what is said of each."""
    declared = attrs.fields(thing) if attrs.has(thing) else ()
    own = {
        field.name: f"{field.metadata['says']} A number of {field.metadata['unit']}."
        for field in declared
        if "says" in field.metadata
    }
    text = inspect.cleandoc(thing.__doc__ or "")
    section = _SECTION.search(f"{text}\n")
    listed = dict(_FIELD.findall(section[0])) if section else {}
    taken = {name for name, says in listed.items() if is_field(thing, name)}
    return {**own, **{name: inspect.cleandoc(listed[name]) for name in listed if name in taken}}


def defaults_of(thing: type) -> dict[str, str]:
    """Return the defaults of a class that its signature has no room for."""
    if issubclass(thing, Enum) or not (attrs.has(thing) or issubclass(thing, tuple)):
        return {}
    parameters = [*inspect.signature(thing).parameters.values()]
    if len(", ".join([thing.__name__, *written(parameters)])) <= WIDEST:
        return {}
    return {
        parameter.name: default(parameter.default)
        for parameter in parameters
        if parameter.default is not parameter.empty
    }


def is_field(thing: type, name: str) -> bool:
    """Return whether what a docstring lists is kept; if not, it is an argument and no more."""
    return issubclass(thing, Exception) or any(
        name in vars(base).get("__annotations__", ()) for base in thing.__mro__
    )


def describe_once(_: Sphinx, what: str, __: str, thing: Any, ___: Any, lines: list[str]) -> None:
    """Take out of a docstring what is said elsewhere: its fields, and that all is as old as the library."""
    text = "\n".join(lines)
    if what in {"class", "exception"}:
        fields = fields_of(thing)
        text = _SECTION.sub(lambda section: without(section[0], fields), f"{text}\n", count=1)
    text = re.sub(rf"^ *\.\. versionadded:: {re.escape(FIRST)}$\n?", "", text, flags=re.MULTILINE)
    lines[:] = text.splitlines()


def without(section: str, fields: Iterable[str]) -> str:
    """Return a section without some of its entries; nothing where none is left."""
    left = _FIELD.sub(lambda entry: "" if entry[1] in fields else entry[0], section)
    return left if _FIELD.search(left) else "\n"


def return_once(_: Sphinx, domain: str, __: str, content: addnodes.desc_content) -> None:
    """Where a docstring goes on after its arguments, autodoc names what is returned in both halves."""
    returned = [
        field
        for fields in content.children
        if domain == "py" and isinstance(fields, nodes.field_list)
        for field in fields.findall(nodes.field)
        if field[0].astext() == "rtype"
    ]
    for field in returned[:-1]:
        field.parent.remove(field)


# ------------------------------------------------------------------------------------- signatures


def shown_signature(
    _: Sphinx, what: str, __: str, thing: Any, ___: Any, ____: str | None, _____: str | None
) -> tuple[str, str] | None:
    """Show how something is called, in two lines at most; types stand beside the arguments."""
    if what not in {"class", "exception", "function", "method"}:
        return None
    if what == "class" and hasattr(thing, "__required_keys__"):
        return None  # a TypedDict is read
    if what == "class" and issubclass(thing, Enum):
        return "", ""  # one takes its members
    try:
        parameters = [*inspect.signature(thing).parameters.values()]
    except (TypeError, ValueError):
        return None
    if what == "method" and not inspect.ismethod(thing):
        parameters = parameters[1:]
    shown = [*written(parameters)]
    while len(", ".join([thing.__name__, *shown])) > WIDEST:
        shown = [*shown[: -1 - (shown[-1] == MORE)], MORE]
    return f"({', '.join(shown)})", ""


def written(parameters: Iterable[inspect.Parameter]) -> Iterator[str]:
    """Write parameters with their defaults."""
    kinds = inspect.Parameter
    before: Any = None
    for parameter in parameters:
        if parameter.kind is kinds.KEYWORD_ONLY and before is not kinds.KEYWORD_ONLY:
            yield "*"
        before = parameter.kind
        given = "" if parameter.default is kinds.empty else f"={default(parameter.default)}"
        yield f"{parameter.name}{given}"


def default(value: Any) -> str:
    """Write a default as one would in a call; what has no short form is a matter of the text."""
    if id(value) in NAMED:
        return NAMED[id(value)]
    if isinstance(value, Enum):
        return repr(value.value)
    if value == BusinessCalendar():
        return "BusinessCalendar()"
    if isinstance(value, Mapping) and not value:
        return "{}"
    return repr(value) if len(repr(value)) < LONGEST_DEFAULT else MORE


# ----------------------------------------------------------------------------- sources and aliases


def room_behind(_: Sphinx, door: str, name: str) -> str | None:
    """Say where the source of a public name stands, for the links ``[source]``."""
    thing = getattr(importlib.import_module(door), name.partition(".")[0], None) if door in DOORS else None
    if isinstance(thing, type) or inspect.isfunction(thing):
        return room_of(thing)
    return None


def enter_errors_twice(_: Sphinx, env: BuildEnvironment) -> None:
    """Enter what we raise under the path it is mostly imported by, too."""
    objects = env.domains.python_domain.objects
    for name, entry in [*objects.items()]:
        if name.startswith(ERRORS):
            objects[name.replace(ERRORS, "netiquette.")] = entry._replace(aliased=True)


def anchor_twice(_: Sphinx, doctree: nodes.document) -> None:
    """Give what stands in a room with two doors an anchor for either: links from the source know one."""
    for signature in doctree.findall(addnodes.desc_signature):
        signature["ids"] += [
            anchor.replace(door, "netiquette.")
            for door in (ERRORS, EVIDENCE)
            for anchor in signature["ids"]
            if anchor.startswith(door)
        ]


class NoTerms(StandardDomain):
    """Where a docstring has a name in backticks, no word of the glossary is meant, but what is called so."""

    def resolve_any_xref(self, *place: Any) -> list[tuple[str, nodes.reference]]:
        """Leave the glossary out; ``{term}`` links it."""
        return [found for found in super().resolve_any_xref(*place) if found[0] != "std:term"]


# ------------------------------------------------------------------------------ what is on a page


class names(nodes.General, nodes.Element):  # noqa: N801  docutils writes its nodes so
    """The place where the names of a page will stand, once all pages are read."""


class Names(SphinxDirective):
    """``netiquette-names PAGE``: what a page of the reference describes, with its old anchors."""

    required_arguments = 1
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Leave room for them."""
        return [names(page=f"reference/api/{self.arguments[0]}")]


def list_names(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Print the names, each with its first sentence and a link."""
    for place in [*doctree.findall(names)]:
        found = [
            (name, entry)
            for name, entry in app.env.domains.python_domain.objects.items()
            if entry.docname == place["page"] and not entry.aliased
        ]
        listed = nodes.bullet_list()
        item: nodes.list_item | None = None
        for name, entry in found:
            door, _, last = name.rpartition(".")
            if entry.objtype == "module":
                listed["ids"].append(entry.node_id)
            elif door in DOORS:
                link = make_refnode(app.builder, page, entry.docname, entry.node_id, nodes.literal("", last))
                said = nodes.paragraph("", "", nodes.inline("", "", ids=[name]), link)
                said += nodes.Text(f": {first_sentence(door, last)}")
                item = nodes.list_item("", said)
                listed += item
            elif item is not None:
                item[0].insert(0, nodes.inline("", "", ids=[name]))
        place.replace_self(listed)


def first_sentence(door: str, name: str) -> str:
    """Return what a thing is, in one line, without markup."""
    thing = getattr(importlib.import_module(door), name)
    if callable(thing):
        text = inspect.cleandoc(thing.__doc__).partition("\n\n")[0]
    else:
        _, _, text, *_ = analysed(door).attr_docs["", name]  # after the empty comment
    return re.sub(r"[`*]+", "", " ".join(text.split()))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this."""
    app.setup_extension("sphinx.ext.autodoc")
    app.setup_extension("sphinx.ext.viewcode")
    app.connect("builder-inited", adopt)
    app.connect("autodoc-process-docstring", describe_once, priority=400)  # before napoleon reads it
    app.connect("object-description-transform", return_once, priority=600)  # after autodoc has written them
    app.connect("autodoc-process-signature", shown_signature)
    app.connect("viewcode-follow-imported", room_behind)
    app.connect("env-updated", enter_errors_twice)
    app.connect("doctree-read", anchor_twice)
    app.add_domain(NoTerms, override=True)
    app.add_node(names)
    app.add_directive("netiquette-names", Names)
    app.connect("doctree-resolved", list_names)
    return {"parallel_read_safe": True}
