"""The command behind `nox -s golden`: what moved since the last release, and how the yardstick rolls on."""

from __future__ import annotations

import argparse
import re
import sys
import tomllib

from tests import golden_answers, golden_surface, golden_written
from tests.golden_answers import CHANGELOG, ROOT, edition


def newest_heading(changelog: str) -> str:
    """Return the version of the newest heading of the changelog, and that it has no day where it has none."""
    match = re.search(r"^## (\S+(?: \(unreleased\))?)", changelog, re.MULTILINE)
    assert match
    return match[1]


def ready(version: str, newest: str) -> None:
    """Refuse to roll on in the middle of a release, or for one that is the yardstick already."""
    if newest == edition() or newest != version:
        sys.exit(
            f"the yardstick is {edition()}, the version {version}, the newest heading in the changelog "
            f"{newest}; date the heading of the new version first"
        )


def release(version: str) -> None:
    """Make today the yardstick, and keep for good what this release writes."""
    wrong = [*golden_answers.complaints()[0], *golden_surface.today()]
    if wrong:
        sys.exit("\n\n".join(wrong))
    golden_written.write(version)
    golden_answers.lay_down(version)
    golden_surface.write()
    golden_surface.BREAKAGES.write_text("[]\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Compare, and print what moved since the last release."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--write", action="store_true", help="keep today's answers")
    parser.add_argument("--release", action="store_true", help="make them the yardstick of a new release")
    chosen = parser.parse_args()
    if chosen.release:
        version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
        ready(version, newest_heading(CHANGELOG.read_text(encoding="utf-8")))
        release(version)
        return
    wrong, says, now = golden_answers.complaints()
    sys.stdout.write(f"Since {edition()}:\n\n{says}")
    if chosen.write:
        golden_answers.write_now(now, says)
        wrong = [complaint for complaint in wrong if complaint.startswith("The changelog")]
    if wrong:
        sys.exit("\n" + "\n\n".join(wrong))


if __name__ == "__main__":
    main()
