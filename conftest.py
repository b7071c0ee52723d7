"""What pytest reads first: every example in README.md, docs/ and the docstrings is a test."""

import os
from importlib.util import find_spec

import pytest
from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

from netiquette._deciding.decide import _undated, plan_of
from netiquette._deciding.plain_data import rule_dict
from netiquette._deciding.rule import _support

# Hypothesis itself loads "ci" where the environment says CI, and derandomizes it, so that what failed
# there fails again when you look at it. `nox -s mutation` asks for "mutation", so that no mutant
# survives or dies by chance.
# Nothing fails because it took long: on a busy machine that means nothing.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What runs once more on other versions, or takes long, draws less.
settings.register_profile("fewer", settings.get_profile("ci"), max_examples=20)
settings.register_profile(
    "mutation",
    settings.get_profile("ci"),
    # mutmut runs the tests several times in one process.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)

markdown = Sybil([PythonCodeBlockParser()], pattern="*.md")
docstrings = Sybil([DocTestParser()], pattern="*.py", path="src")

pytest_collect_file = (markdown + docstrings).pytest()
collect_ignore_glob = ["docs/_build/*"]
if find_spec("pyspark") is None:  # `nox -s engines` has it, and runs this page
    collect_ignore_glob.append("docs/how-to/millions-of-rows.md")
if find_spec("playwright") is None:  # `nox -s browser` has it
    collect_ignore_glob.append("tests/browser")


def pytest_configure(config: pytest.Config) -> None:
    """Keep coverage out of the processes that tests start: it would be imported there, and write files."""
    if not config.getoption("numprocesses", None):
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> None:
    """Let no test get the answer that an earlier one asked for."""
    for remembered in (plan_of, _undated, rule_dict, _support):
        remembered.cache_clear()
