"""Break the code, one place at a time, and see whether a test notices: ``python tests/mutation.py PART...``.

mutmut makes the mutants and tries them. What it lacks stands here: a part of the code is tried with the tests
of that part, as a whole or in a sample; and a mutant that survives fails, unless `SURVIVORS` says why it may.

* A *sample* is drawn by the digest of what a mutant is. So it is the same everywhere, and a change of the
  code draws anew for nothing but what it changed.
* A *sentence* is not broken. Three mutants for every text change nothing but its letters; where that is two
  words or more it is for people to read, and the tests that pin down its words pin down all of them. Nor is
  the type that a `cast` names, for nothing reads it when the code runs.
* A *survivor* is known by its function and by the lines that became others, for numbers change with every
  line that is added. A reason that no mutant needs any more fails as well.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

HOME = Path(__file__).parents[1]
SURVIVORS = HOME / "tests" / "survivors.toml"
PARTS = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["netiquette"]["mutation"]
ALSO = ("conftest.py", "docs/explanation/", "docs/reference/", "examples/")
"""What the tests need besides the code and themselves."""
SKIPPED = 34
"""What mutmut notes for a mutant that it need not try."""
NOTICED = frozenset({"killed", "timeout", "segfault", "check was interrupted by user"})
"""What mutmut calls a mutant that is not a survivor; the last is one with which a test can't be imported."""

_LITERAL = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_WORDS = re.compile(r"\w[,;:.]? \w")
_CAST = re.compile(rf"(?<=\bcast\()(?:[\w.]+(?:\[[^\]]*\])?|{_LITERAL.pattern})(?=, )")


_RUN = """
from mutmut.__main__ import cli
from mutmut.workers.isolation import ForkRunner

ForkRunner.run_clean_tests = lambda self, tests: 0
cli()
"""
"""mutmut without its second run of all tests: the first, which notes what each test reaches, fails as well
where one fails."""


class Mutant(NamedTuple):
    """A mutant by what it is: its function, and the lines that became others."""

    function: str
    was: str
    now: str

    @property
    def lot(self):
        """A number from 0 to 1, drawn by what it is."""
        return int(hashlib.sha256("\n".join(self).encode()).hexdigest()[:8], 16) / 0x1_0000_0000

    @property
    def is_idle(self):
        """Whether a sentence has other letters or a `cast` names another type, and that is all."""
        if _CAST.sub("", self.was) == _CAST.sub("", self.now):
            return True
        texts = zip(_LITERAL.findall(self.was), _LITERAL.findall(self.now), strict=False)
        changed = [(was, now) for was, now in texts if was != now]
        return (
            bool(changed)
            and _LITERAL.sub("", self.was) == _LITERAL.sub("", self.now)
            and all(_WORDS.search(was) and _letters(was) == _letters(now) for was, now in changed)
        )

    def __str__(self):
        minus, plus = (
            "\n".join(f"    {sign} {line}" for line in lines.splitlines())
            for sign, lines in (("-", self.was), ("+", self.now))
        )
        return f"{self.function}\n{minus}\n{plus}"


def _letters(text):
    return text.replace("XX", "").casefold()


def mutant_of(name, diff):
    """Return what a mutant is, out of mutmut's name for it and its diff."""
    module, _, function = name.partition("__mutmut_")[0].rpartition(".")
    function = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    lines = diff.splitlines()[2:]
    was, now = ("\n".join(line[1:].strip() for line in lines if line[0] == sign) for sign in "-+")
    return Mutant(f"{module}.{function}", was, now)


def files(part):
    """Return the files of a part, by the patterns that name them."""
    return {path for pattern in part["code"] for path in (HOME / "src" / "netiquette").glob(pattern)}


def file_of(mutant):
    """Return the file a mutant is in: the longest of its names that is one."""
    path = HOME / "src"
    for name in mutant.function.split("."):
        path /= name
        if not path.is_dir():
            return path.with_suffix(".py")
    raise ValueError(mutant.function)


def reasons():
    """Return why which mutant may survive."""
    listed = tomllib.loads(SURVIVORS.read_text(encoding="utf-8"))["survivor"]
    return {Mutant(entry["function"], entry["was"], entry["now"]): entry["why"] for entry in listed}


def configuration(part):
    """Return what mutmut is to know of a part, as a setup.cfg."""
    options = {
        "source_paths": ["src/"],
        "only_mutate": [f"src/netiquette/{name}" for name in part["code"]],
        "also_copy": ALSO,
        "pytest_add_cli_args": ["--hypothesis-profile=mutation", *part.get("options", ())],
        "pytest_add_cli_args_test_selection": [f"tests/{name}" for name in part["tests"]],
    }
    lines = ["[mutmut]", "use_git_change_detection = false"]
    for name, values in options.items():
        lines += [f"{name} =", *(f"    {value}" for value in values)]
    return "\n".join(lines)


def tree(name, part):
    """Copy what is needed to where mutmut may change it, go there, and return its place."""
    place = HOME / "mutants" / name
    # mutmut would keep what it found, even where a test has since been added.
    shutil.rmtree(place, ignore_errors=True)
    for path in ("src", "tests", "pyproject.toml", *ALSO):
        if (HOME / path).is_dir():
            shutil.copytree(HOME / path, place / path, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(HOME / path, place / path)
    (place / "setup.cfg").write_text(configuration(part), encoding="utf-8")
    os.chdir(place)


def mutants(children):
    """Make all mutants, and return what mutmut has noted on each file, and what each mutant is."""
    from mutmut.__main__ import copy_also_copy_files, copy_src_dir, create_mutants  # noqa: PLC0415
    from mutmut.configuration import reset_config  # noqa: PLC0415
    from mutmut.mutation.data import SourceFileMutationData  # noqa: PLC0415
    from mutmut.mutation.diff_apply import get_diff_for_mutant  # noqa: PLC0415
    from mutmut.utils.file_utils import walk_mutatable_files  # noqa: PLC0415

    reset_config()  # that of another part
    Path("mutants").mkdir()
    with redirect_stdout(StringIO()):  # it names every file it looks at
        copy_src_dir()
        copy_also_copy_files()
        create_mutants(children)
    notes = [SourceFileMutationData(path=path) for path in walk_mutatable_files()]
    made = {}
    for note in notes:
        note.load()
        for name in note.exit_code_by_key:
            made[name] = mutant_of(name, get_diff_for_mutant(name, path=note.path))
    return notes, made


def tried(name, part, share, children):
    """Try a share of the mutants of a part, and return what each is and what became of it."""
    tree(name, part)
    notes, made = mutants(children)
    for note in notes:
        for mutant in note.exit_code_by_key:
            if made[mutant].is_idle or made[mutant].lot >= share:
                note.exit_code_by_key[mutant] = SKIPPED
        note.save()
    command = [sys.executable, "-c", _RUN, "run", "--max-children", str(children)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{done.stdout[-10_000:]}\n{done.stderr}\nmutmut failed")
    from mutmut.stats import status_by_exit_code  # noqa: PLC0415

    for note in notes:
        note.load()
    return [
        (made[mutant], status_by_exit_code[code])
        for note in notes
        for mutant, code in note.exit_code_by_key.items()
    ]


def judged(part, found, why):
    """Return what is wrong: who survived without a reason, and which reason nobody needs."""
    survived = {mutant for mutant, status in found if status not in NOTICED | {"skipped"}}
    killed = {mutant for mutant, status in found if status == "killed"} - survived
    made = {mutant for mutant, _ in found}
    listed = {mutant for mutant in why if file_of(mutant) in files(part)}
    return [
        *(f"no test notices\n  {mutant}" for mutant in sorted(survived - listed)),
        *(f"a test notices by now, so it needs no reason\n  {mutant}" for mutant in sorted(listed & killed)),
        *(f"there is no such mutant any more\n  {mutant}" for mutant in sorted(listed - made)),
    ]


def main():
    """Try the parts, and say what was found."""
    parser = argparse.ArgumentParser(description="Break the code, and see whether a test notices.")
    parser.add_argument("parts", nargs="+", choices=PARTS, metavar="PART", help=f"of: {', '.join(PARTS)}")
    parser.add_argument("--all", action="store_true", help="try all mutants, not a sample")
    parser.add_argument("--max-children", type=int, default=os.cpu_count() or 1, help="as many at once")
    options = parser.parse_args()
    why = reasons()
    wrong = 0
    for name in options.parts:
        part = PARTS[name]
        share = 1 if options.all else part["share"]
        start = time.monotonic()
        found = tried(name, part, share, options.max_children)
        counted = Counter(status for _, status in found)
        idle = sum(mutant.is_idle for mutant, _ in found)
        survived = sum(status not in NOTICED | {"skipped"} for _, status in found)
        print(
            f"{name}: {len(found)} mutants, {idle} of them idle; of the others {share:.0%} tried: "
            f"{len(found) - counted['skipped']}, noticed {sum(counted[status] for status in NOTICED)}, "
            f"survived {survived}; {(time.monotonic() - start) / 60:.0f} minutes",
            flush=True,
        )
        for problem in judged(part, found, why):
            print(problem, flush=True)
            wrong += 1
    if wrong:
        sys.exit(f"{wrong} mutants; {SURVIVORS.relative_to(HOME)} says why one may survive")


if __name__ == "__main__":
    main()
