"""What pages promise is held by the tests that they name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.promises import named_tests

ROOT = Path(__file__).parents[1]
PAGES = {"docs/explanation/laws.md": 20, "docs/explanation/privacy.md": 2}
"""How many tests each page names at least."""


@pytest.mark.parametrize("page", PAGES)
def test_names_tests_that_exist(page):
    assert len(named_tests(ROOT / page)) >= PAGES[page]
