"""What the theme leaves undone for a keyboard and a screen reader, on every page.

Code and wide tables scroll sideways, so a keyboard has to reach them; and a heading has a level. In the
session `browser` axe looks for the like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

MENDED = {
    "body": {
        '<div class="highlight"><pre>': '<div class="highlight"><pre tabindex="0">',
        '<div class="table-wrapper ': '<div tabindex="0" class="table-wrapper ',
    },
    "furo_navigation_tree": {
        '<p class="caption" role="heading">': '<p class="caption" role="heading" aria-level="2">',
    },
}
"""By the part of a page: what stands there, and what should."""


def mend(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
    """Put in what is missing."""
    for part, replacements in MENDED.items():
        for left, right in replacements.items():
            if part in context:
                context[part] = context[part].replace(left, right)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Mend each page when all others are done with it."""
    app.connect("html-page-context", mend, priority=900)
    return {"parallel_read_safe": True}
