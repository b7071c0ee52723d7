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
    "api_reference",
    "breaking",
    "code_links",
    "for_programs",
    "explorer",
    "myst_parser",
    "decision_table",
    "drawings",
    "evidence_pages",
    "finding",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "sphinx_markdown_builder",
    "tables",
]
exclude_patterns = ["_build", "explanation/figures"]  # the latter is included in a page
nitpicky = True
nitpick_ignore = [
    ("py:class", "netiquette.frames.F"),  # "the frame you brought"; the docstring says it
    ("py:class", "netiquette.json.T"),  # "the kind that was asked for", likewise
    ("py:class", "netiquette._json.processes.Action"),  # an event is one of three; the text says so
    ("py:class", "netiquette._json.processes.Action, Stage or Happening | str"),  # likewise
    ("py:class", "date"),  # beside a K, autodoc shows what is written
]
nitpick_ignore_regex = [
    ("py:class", r"(netiquette\..+\.)?K"),  # "a key of yours", likewise
    ("py:class", r"icalendar\..+"),  # its manual doesn't list the paths that autodoc sees
]
# A single backtick in a docstring is a link, so that a name that has since changed is noticed.
default_role = "any"

autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_member_order = "bysource"
# A type stands beside what is said of an argument; what a function returns has its type in any case.
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
# `netiquette.` in front of every name would take a third of a line on a phone.
add_module_names = False

napoleon_numpy_docstring = False
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
# The buttons that show a page's source would show its directives, not what they print.
html_theme_options = {"top_of_page_buttons": []}
# Neither underlines a name in code nor gives it the colour of a link, as the theme's own choice does.
pygments_dark_style = "lightbulb"
html_title = f"netiquette {release}"
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
templates_path = ["_templates"]
html_additional_pages = {"404": "404.html"}  # what servers show where there is no page
html_css_files = ["tables.css", "rules.css", "pictures.css", "reference.css", "finding.css"]
html_js_files = [("reference.js", {"defer": "defer"})]
html_show_sourcelink = False
html_copy_source = False
html_search_scorer = str(HERE / "_search" / "ranking.js")

# `sphinx-build -b markdown` into the same folder writes every page once more, for those who don't read HTML.
markdown_bullet = "-"
