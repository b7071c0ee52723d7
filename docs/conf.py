"""How Sphinx builds the manual; `nox -s docs` runs it."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

project = "netiquette"
author = "The netiquette authors"
copyright = "2026, The netiquette authors"  # noqa: A001  Sphinx chose the name
version = release = installed_version("netiquette")

extensions = [
    "accessible",
    "explorer",
    "myst_parser",
    "rules_table",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "explanation/figures"]  # the latter is included in a page
nitpicky = True
nitpick_ignore = [
    ("py:class", "netiquette.frames.F"),  # "the frame you brought"; the docstring says it
    ("py:class", "netiquette.json.T"),  # "the kind that was asked for", likewise
    ("py:class", "netiquette._json.processes.Action"),  # an event is one of three; the text says so
    ("py:class", "date"),  # beside a K, autodoc shows what is written
]
nitpick_ignore_regex = [
    ("py:class", r"(netiquette\..+\.)?K"),  # "a key of yours", likewise
    ("py:class", r"icalendar\..+"),  # its manual doesn't list the paths that autodoc sees
]
# A single backtick in a docstring is a link, so that a name that has since changed is noticed.
default_role = "any"

autodoc_member_order = "bysource"
autodoc_typehints = "description"

napoleon_numpy_docstring = False
# As fields of their class, "Attributes:" don't repeat what autodoc lists.
napoleon_use_ivar = True
napoleon_custom_sections = ["Source"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Copy what you type, not what the machine answers.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def inventory(name: str, manual: str) -> tuple[str, str]:
    """Point intersphinx at a manual through an inventory of our own, so that building needs no network.

    `_inventories/NAME.inv` is plain text (Sphinx inventory version 1: name, type, page) and holds
    only what our pages mention. If the build misses a name, add its line.
    """
    return manual, str(HERE / "_inventories" / f"{name}.inv")


intersphinx_mapping = {
    "attrs": inventory("attrs", "https://www.attrs.org/en/stable/"),
    "hypothesis": inventory("hypothesis", "https://hypothesis.readthedocs.io/en/latest/"),
    "python": inventory("python", "https://docs.python.org/3/"),
}

html_theme = "furo"
html_title = f"netiquette {release}"
html_static_path = ["_static"]
html_css_files = ["tables.css"]
