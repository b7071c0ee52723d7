"""The developer's manual: `nox -l` lists what there is to run, bare `nox` runs what a change must pass.

Nothing needs to be installed but nox. A Python that this machine doesn't have is skipped, so a
green run speaks only for the versions it names.
"""

import json
import shutil
from itertools import chain
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
EXTRAS = PYPROJECT["project"]["optional-dependencies"]
FRAMES = "*/netiquette/frames.py,*/netiquette/_frames/*"
"""The code that data frames need; the session `engines`, which has every engine, measures its coverage."""
OF_FRAMES = (
    "tests/test_frames.py",
    "tests/properties/test_frames.py",
    "docs/how-to/millions-of-rows.md",
    "src/netiquette/frames.py",
)

PARALLEL = ("-n", "auto", "--maxprocesses=4", "--dist=loadfile")
"""How pytest runs many tests: each file in one process, as the examples on a page build on each other."""
FEWER = "--hypothesis-profile=fewer"
"""For what runs again or takes long: in CI the same is drawn every time, so more of it shows nothing new."""
COMPARISONS = (
    "tests/properties/test_calendar.py",
    "tests/properties/test_compare.py",
    "tests/properties/test_composers.py",
    "tests/properties/test_decide.py",
    "tests/properties/test_laws.py",
    "tests/properties/test_ours_pass_review.py",
    "tests/test_decide.py",
    "tests/test_exact_changes.py",
    "tests/test_fuzz_corpus.py",
    "tests/test_golden.py",
    "tests/test_languages.py",
    "tests/test_review_growth.py",
    "tests/test_same_everywhere.py",
    "tests/test_sans_io.py",
    "tests/test_table_is_tight.py",
    "tests/test_text_growth.py",
    "tests/test_truth.py",
)
"""What asks for so many answers that it takes long, and reaches no line that the others do not."""
OF_VERSIONS = (
    *PARALLEL,
    FEWER,
    "README.md",
    "docs/how-to",
    "--ignore=docs/how-to/millions-of-rows.md",
    "tests/test_agents.py",
    "tests/test_calendar.py",
    "tests/test_calendar_files.py",
    "tests/test_constructors.py",
    "tests/test_decision.py",
    "tests/test_exchanging_edges.py",
    "tests/test_hidden.py",
    "tests/test_icalendar.py",
    "tests/test_json.py",
    "tests/test_mcp.py",
    "tests/test_message.py",
    "tests/test_promises.py",
    "tests/test_public_api.py",
    "tests/test_smtp.py",
    "tests/test_stability.py",
    "tests/test_state.py",
    "tests/test_strategies.py",
    "tests/test_typed_dicts.py",
    "tests/test_whole_file.py",
)
"""What depends on a version, of Python or of a library. The rest does not, and the oldest Python compares the
answers of all there are."""

LOCKED = ("tests", "engines", "typing", "docs", "browser", "lint", "mutation", "release")
"""The groups of the sessions that `.ci/run` runs; `bench` and its peers are not among them."""
UNLOCKED = {"UV_CONSTRAINT": None, "UV_BUILD_CONSTRAINT": None}
"""For installs that choose their own versions, whatever `.ci/run` has locked the others to."""


def install(session: nox.Session, *groups: str) -> None:
    """Install netiquette with all its extras, and the dependency groups as well."""
    session.install(*nox.project.dependency_groups(PYPROJECT, *groups), f".[{','.join(EXTRAS)}]")


def count(session: nox.Session, *pytest: str, source: str, report: str) -> None:
    """Run tests, and measure which lines and branches they cover; one that is not covered fails.

    What is not of the source is not measured, and takes no longer for it.
    """
    session.env["COVERAGE_FILE"] = str(Path(session.create_tmp(), "coverage"))
    session.run("coverage", "erase")
    session.run("coverage", "run", f"--source={source}", "-m", "pytest", *pytest)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report", report)


@nox.session(python=False)
def duration(session: nox.Session) -> None:
    """Say how long all this takes."""
    session.log(
        "On two quiet cores this takes some 30 minutes with three Pythons, and 2 more for each other."
    )


@nox.session(reuse_venv=True)
def lint(session: nox.Session) -> None:
    """Check style, formatting and which room imports which; `nox -s lint -- --fix` fixes what it can."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))
    # It reads the source, so nothing needs to be installed; a cache may be stale.
    session.run("lint-imports", "--no-cache", env={"PYTHONPATH": "src"})


@nox.session(reuse_venv=True)
def typing(session: nox.Session) -> None:
    """Type-check with mypy and pyright, and check that no public name lacks its type."""
    install(session, "typing")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "netiquette", "--ignoreexternal")


@nox.session(python=PYTHONS, reuse_venv=True)
def tests(session: nox.Session) -> None:
    """Run all tests and every example; on the oldest Python an uncovered line or branch fails.

    On the others it runs what depends on a version. Coverage of data frames is left to `engines`.
    `nox -s tests -- ARGS` passes ARGS to pytest, and measures no coverage.
    """
    install(session, "tests")
    if session.posargs or session.python != PYTHONS[0]:
        session.run("pytest", *(session.posargs or OF_VERSIONS))
        return
    # Nothing in the package depends on the version, so measuring once is enough, and measuring is slow.
    session.run("pytest", *PARALLEL, FEWER, *COMPARISONS)
    others = (f"--ignore={path}" for path in (*OF_FRAMES, *COMPARISONS))
    count(session, *PARALLEL, *others, source="netiquette", report=f"--omit={FRAMES}")


@nox.session(python=PYTHONS[0], reuse_venv=True)
def minimum(session: nox.Session) -> None:
    """Run what depends on a version with the oldest ones we say we work with."""
    needs = [*PYPROJECT["project"]["dependencies"], *chain(*EXTRAS.values())]
    session.install(*nox.project.dependency_groups(PYPROJECT, "tests"), ".")
    session.install(*(need.replace(">=", "==") for need in needs), env=UNLOCKED)
    session.run("pytest", *(session.posargs or (*OF_VERSIONS, "tests/test_frames.py")))


@nox.session(python=PYTHONS[0], reuse_venv=True)
@nox.parametrize("sdk", ["mcp<2", "mcp>=2"], ids=["1.x", "2.x"])
def mcp(session: nox.Session, sdk: str) -> None:
    """Let the MCP SDK's own client talk to our server, under both lines of the SDK."""
    install(session, "tests")
    session.install(sdk, env=UNLOCKED)
    session.run("pytest", "tests/test_mcp.py")


@nox.session(python=PYTHONS[0], reuse_venv=True)
def clients(session: nox.Session) -> None:
    """Answer for the data of real trackers; skipped where they can't be installed."""
    install(session, "tests")
    # Pinned to the versions we looked at: how they store things is theirs to change.
    try:
        session.install("applyr==1.20.*", "jobhound==0.18.*", env=UNLOCKED)
    except nox.command.CommandFailed:
        session.skip("the trackers can't be installed here")
    session.run("pytest", "tests/test_clients.py")


@nox.session(python=PYTHONS[0], default=False, reuse_venv=True)
def engines(session: nox.Session) -> None:
    """Compare every engine with `decide`, row by row, for 100,000 rows. Needs Java; takes twenty minutes."""
    install(session, "engines")
    session.env["NETIQUETTE_ENGINES"] = "all"
    frames = "netiquette.frames,netiquette._frames"
    count(session, *OF_FRAMES, source=frames, report=f"--include={FRAMES}")


@nox.session(reuse_venv=True)
def smoke(session: nox.Session) -> None:
    """Run the benchmarks on a small scale, with the engines that are quick to install, so they don't rot."""
    session.install(".[frames]", *nox.project.dependency_groups(PYPROJECT, "frames"))
    session.run("python", "benchmarks/page.py", "--small")


@nox.session(reuse_venv=True)
def docs(session: nox.Session) -> None:
    """Build the manual into docs/_build/html, as HTML and Markdown; a dangling reference fails."""
    install(session, "docs")
    # A page that isn't read and written again isn't checked again.
    shutil.rmtree(HTML, ignore_errors=True)
    session.run("sphinx-build", "-W", "--keep-going", "docs", HTML)
    # What was read for the one is there for the other.
    read = ("-d", f"{HTML}/.doctrees")
    session.run("sphinx-build", "-W", "--keep-going", "-b", "markdown", *read, "docs", HTML)
    session.run("pytest", "tests/test_manual.py", env={"NETIQUETTE_MANUAL": HTML})


HTML = "docs/_build/html"


@nox.session(reuse_venv=True)
def build(session: nox.Session) -> None:
    """Build the sdist, and from it the wheel, into dist/; rebuild both, byte for byte; and check them."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    shutil.rmtree("dist", ignore_errors=True)
    # Not isolated: the wheel records the version of hatchling, and here that is the locked one.
    session.run("python", "-m", "build", "--no-isolation")
    session.run("python", "tests/rebuilt.py", "dist")
    session.run("check-wheel-contents", "dist")
    session.run("twine", "check", "--strict", *map(str, Path("dist").iterdir()))


@nox.session(requires=["build"])
def package(session: nox.Session) -> None:
    """Install the built wheel, with attrs and nothing else, and use it as in the README."""
    session.install(str(built()))
    session.run("python", "-c", ONLY_ATTRS, silent=True)
    session.run("netiquette", "examples/applications.csv", "--today", "2026-11-22")
    session.run("python", "-m", "netiquette", "examples/applications.csv", "--json", silent=True)


def built() -> Path:
    """Return the wheel in dist/."""
    (wheel,) = Path("dist").glob("*.whl")
    return wheel


ONLY_ATTRS = """
import netiquette
from importlib.metadata import distributions

seeds = {"pip", "setuptools"}  # what virtualenv puts into an empty environment
installed = {distribution.name for distribution in distributions()} - seeds
assert installed == {"attrs", "netiquette"}, installed
"""


@nox.session(reuse_venv=True, requires=["package"])
def sbom(session: nox.Session) -> None:
    """List what the wheel brings along, as CycloneDX, next to it in dist/."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    environment = Path(session.virtualenv.location).with_name("package")
    bill = built().with_suffix(".cdx.json")
    for path in (bill, Path(session.create_tmp(), bill.name)):
        session.run(
            *("cyclonedx-py", "environment", "--pyproject", "pyproject.toml", "--mc-type", "library"),
            *("--output-reproducible", "--output-file", str(path), str(environment)),
        )
    text = bill.read_text(encoding="utf-8")
    needs = [part["name"] for part in json.loads(text)["components"]]
    if needs != ["attrs"] or text != path.read_text(encoding="utf-8"):
        session.error(f"{bill} lists {needs}, or is not the same when it is made again")
    if "file:" in text or str(Path.cwd()) in text or str(Path.home()) in text:
        session.error(f"{bill} names a path of this machine")


PYODIDE = "pyodide@314.0.7"
"""CPython 3.14 for WebAssembly, from the npm registry; its version number says which Python it is."""
AXE = "axe-core@4.14.1"
"""What finds faults that keep people from reading a page; pinned, like everything that judges."""


def from_npm(session: nox.Session, package: str) -> Path:
    """Install a package from npm and return its folder; skip the session where that can't be done."""
    npm = shutil.which("npm")
    if npm is None:
        session.skip("there is no npm here")
    folder = session.create_tmp()
    quiet = ("--no-save", "--no-audit", "--no-fund", "--loglevel=error")
    try:
        session.run(npm, "install", *quiet, "--prefix", folder, package, external=True)
    except nox.command.CommandFailed:
        session.skip(f"{package} can't be installed here")
    return Path(folder, "node_modules", package.partition("@")[0])


@nox.session(python=PYTHONS[0], reuse_venv=True, requires=["build"])
def pyodide(session: nox.Session) -> None:
    """Check that CPython 3.14, as WebAssembly in node, answers like the oldest; skipped without npm."""
    node = shutil.which("node")
    if node is None:
        session.skip("there is no node here")
    module = str(from_npm(session, PYODIDE))
    session.install("--reinstall-package=netiquette", str(built()))
    where = session.run("python", "-c", "import attrs; print(attrs.__path__[0])", silent=True)
    packages = str(Path(where.strip()).parent)
    there = json.loads(session.run(node, "tests/pyodide.mjs", module, packages, external=True, silent=True))
    here = json.loads(session.run("python", "-m", "tests.answers", "core", "2000", silent=True))
    if there != {"version": [3, 14], "answers": here}:
        session.error(f"the answers are not those of Python {session.python}: {there} instead of {here}")
    session.log(f"Python 3.14 answers like {session.python}: {', '.join(here)}")


@nox.session(python=PYTHONS[0], reuse_venv=True, requires=["docs", "build"])
def explorer(session: nox.Session) -> None:
    """Put the library beside the manual, for its page that answers in the browser; skipped without npm."""
    module = from_npm(session, PYODIDE)
    session.install("--reinstall-package=netiquette", str(built()))
    session.run("python", "docs/_ext/engine.py", str(module), str(built()), HTML)


@nox.session(python=PYTHONS[0], reuse_venv=True, requires=["explorer"])
def browser(session: nox.Session) -> None:
    """Read the built manual in Chromium: the explorer's answers, links, what axe finds; skipped without."""
    chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if chromium is None:
        session.skip(f"there is no {' or '.join(CHROMIUM)} here")
    if not Path(HTML, "_static", "explorer", "engine").exists():
        session.skip("the session explorer was skipped, so there is nothing that answers")
    axe = from_npm(session, AXE)
    install(session, "browser")
    session.env.update(
        {
            "NETIQUETTE_CHROMIUM": chromium,
            "NETIQUETTE_HTML": HTML,
            "NETIQUETTE_AXE": str(axe / "axe.min.js"),
        }
    )
    session.run("pytest", *(session.posargs or ("-n", "2", "tests/browser")))


CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
"""What Debian calls it, and others."""


@nox.session(default=False, reuse_venv=True)
def messages(session: nox.Session) -> None:
    """Write the manual's pages that show every message; read what changed before you commit."""
    session.install(".")
    session.run("python", "tests/everything.py")


@nox.session(python=PYTHONS[0], default=False, reuse_venv=True)
def golden(session: nox.Session) -> None:
    """Show which answers moved since the last release; `-- --write` saves them, `-- --release` rolls on."""
    session.install(".[calendar,json]", *nox.project.dependency_groups(PYPROJECT, "golden"))
    session.run("python", "-m", "tests.golden_command", *session.posargs)


@nox.session(python=PYTHONS[0], default=False, reuse_venv=True)
def fuzz(session: nox.Session) -> None:
    """Look for harmful inputs, for ten minutes or `-- --minutes N`; `-- --help` lists the rest."""
    install(session, "tests")
    # It has wheels for few Pythons and platforms; without it, Hypothesis draws.
    atheris = nox.project.dependency_groups(PYPROJECT, "fuzz")
    session.install("--only-binary=:all:", *atheris, success_codes=[0, 1, 2])
    session.run("python", "-m", "fuzz", *session.posargs)


@nox.session(default=False, reuse_venv=True)
def lock(session: nox.Session) -> None:
    """Lock what `.ci/run` installs, with hashes, in requirements/; `-- --upgrade` takes newer versions."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "nox"), env=UNLOCKED)
    # For all Pythons and platforms at once, and with no mention of the index that was used.
    options = ("--universal", f"--python-version={PYTHONS[0]}", "--generate-hashes", "--no-annotate")
    for name, wanted in {
        "nox": ["--group=nox"],
        "gate": ["pyproject.toml", "--all-extras", *(f"--group={group}" for group in LOCKED)],
    }.items():
        into = f"--output-file=requirements/{name}.txt"
        compiled = ("uv", "pip", "compile", "--quiet", "--no-header", *options, *wanted, into)
        session.run(*compiled, *session.posargs, env=UNLOCKED)


@nox.session(default=False, reuse_venv=True)
@nox.parametrize("part", [nox.param(part, id=part) for part in PYPROJECT["tool"]["netiquette"]["mutation"]])
def mutation(session: nox.Session, part: str) -> None:
    """Break the code in a sample of places; a mutant that no test notices and no reason excuses is a failure.

    `nox -s mutation -- --all` breaks it in all of them.
    """
    install(session, "mutation")
    session.run("python", "tests/mutation.py", part, *session.posargs)


@nox.session(python=PYTHONS[0], default=False, reuse_venv=True)
def bench(session: nox.Session) -> None:
    """Measure the speed, as ratios in one run; `nox -s bench -- --write` puts them into the manual."""
    install(session, "bench")
    for peer in nox.project.dependency_groups(PYPROJECT, "peers"):
        # One that can't be installed here is named in the table, and does not stop the others.
        session.install(peer, success_codes=[0, 1, 2])
    session.run("python", "benchmarks/page.py", *session.posargs)
    session.run("python", "benchmarks/documents.py")
    session.run("python", "benchmarks/words.py")
    session.run("python", "benchmarks/processes.py")
