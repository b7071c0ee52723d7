"""Ask the manual's search on its own page, and count how often it leads to the right page.

`python -m tests.browser.searching FILE` asks the queries of a file, prints those that fail, and the shares;
it needs the variables that `nox -s browser` sets: `NETIQUETTE_HTML` and `NETIQUETTE_CHROMIUM`.
"""

import json
import os
import sys
from collections import Counter
from pathlib import Path

from tests.browser.conftest import browsing, serving

QUERIES = Path(__file__).parents[1] / "data" / "search.jsonl"
ASK = """queries => queries.map(query =>
    Search._performSearch(...Search._parseQuery(query)).map(([page]) => page).reverse())"""
"""What the page's own form calls; what is found comes in the order it is popped from: the best last."""


def asked(path=QUERIES):
    """Read queries: each line has one, the pages that are right, and the set it is counted in."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def open_search(page, site):
    """Open the search page, and wait for its index."""
    page.goto(f"{site}search.html")
    page.wait_for_function("Search.hasIndex()")


def found(page, queries):
    """Return the pages that the search finds, query by query, each page once and the best first."""
    answers = page.evaluate(ASK, queries)
    return [[f"{name}.html" for name in dict.fromkeys(answer)] for answer in answers]


def places(page, cases):
    """Return at which place the first right page comes, case by case; `None` if none does."""
    answers = found(page, [case["query"] for case in cases])
    return [
        next((place for place, name in enumerate(answer, 1) if name in case["pages"]), None)
        for case, answer in zip(cases, answers, strict=True)
    ]


def shares(page, cases):
    """Return for each set of cases how often a right page comes first, and among the first three."""
    firsts, thirds, all_of = Counter(), Counter(), Counter()
    for case, place in zip(cases, places(page, cases), strict=True):
        name = case.get("set", "all")
        all_of[name] += 1
        firsts[name] += place == 1
        thirds[name] += place is not None and place <= 3
    return {name: (firsts[name] / all_of[name], thirds[name] / all_of[name]) for name in all_of}


def report(path):
    """Yield what fails, and the shares."""
    cases = asked(path)
    with serving(Path(os.environ["NETIQUETTE_HTML"]).resolve()) as site, browsing() as chromium:
        page = chromium.new_page()
        open_search(page, site)
        answers = found(page, [case["query"] for case in cases])
        for case, answer, place in zip(cases, answers, places(page, cases), strict=True):
            if place != 1:
                yield f"{place or '-':>3}  {case['query']}: {', '.join(answer[:4])}; not {case['pages'][0]}"
        for name, (first, third) in shares(page, cases).items():
            yield f"{name}: first {first:.1%}, among the first three {third:.1%}"


if __name__ == "__main__":
    for line in report(Path(sys.argv[1]) if sys.argv[1:] else QUERIES):
        sys.stdout.write(f"{line}\n")
