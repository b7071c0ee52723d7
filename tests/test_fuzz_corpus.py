"""What fuzzing has found stays found: every input of fuzz/corpus, and a few new ones for each target."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from fuzz.drawn import inputs
from fuzz.engines import CORPUS, seeds
from fuzz.inputs import Given, written
from fuzz.oracle import Target, ask, holds, judged, slower_than_linear
from fuzz.targets import TARGETS
from netiquette import InterviewState

SEEDS = [f"{name}/{file.stem}" for name in TARGETS for file in sorted((CORPUS / name).glob("*.txt"))]


@pytest.mark.parametrize("seed", SEEDS)
def test_an_answer_or_one_of_our_errors(seed):
    """In bounded time: no seed takes disproportionately longer than half of it does."""
    name, stem = seed.split("/")
    data = (CORPUS / name / f"{stem}.txt").read_bytes()
    outcome = judged(name, TARGETS[name], data)
    assert outcome.kind != "fault", outcome.told
    assert not slower_than_linear(name, TARGETS[name], data)


def test_every_input_of_the_corpus_is_one_of_a_target():
    """None is passed over because its folder or its ending is misspelt."""
    files = [file for file in CORPUS.rglob("*") if file.is_file()]
    assert sorted(f"{file.parent.name}/{file.stem}" for file in files) == sorted(SEEDS)
    assert {file.suffix for file in files} == {".txt"}


@pytest.mark.parametrize("name", TARGETS)
class TestTargets:
    """Each can be fuzzed at any time."""

    def test_has_seeds_of_both_kinds(self, name):
        """A target that takes nothing looks at no answer, and one that takes all has no door."""
        kinds = {judged(name, TARGETS[name], data).kind for data in seeds(name)}
        assert kinds >= ({"accepted"} if name == "trackers" else {"accepted", "refused"})

    def test_takes_what_is_drawn(self, name):
        """The same inputs in every run; `python -m fuzz` draws others."""

        @settings(
            max_examples=20,
            derandomize=True,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow],
        )
        @given(inputs(TARGETS[name], seeds(name)))
        def drawn(data):
            outcome = judged(name, TARGETS[name], data)
            assert outcome.kind != "fault", outcome.told

        drawn()


class TestOracle:
    """A fault is one, and nothing else is."""

    @pytest.mark.parametrize(
        ("run", "kind", "signature"),
        [
            (lambda _: None, "accepted", ""),
            (lambda _: ask(InterviewState, "interviwed"), "refused", ""),
            (lambda _: ask(int, "one"), "fault", "a: ValueError"),
            (lambda _: ask(sorted, [1, "a"]), "fault", "a: TypeError"),
            (lambda _: holds(False, "it is so"), "fault", "a: not so: it is so"),
            (lambda _: sys.exit(2), "fault", "a: SystemExit"),
            (lambda _: ask(_raising, "one; two\nthree"), "fault", "a: its error is more than one line"),
            (
                lambda _: ask(_raising, "one; two \x1b[31m"),
                "fault",
                "a: its error is more than one line, or hides",
            ),
            (lambda _: ask(_raising, "one; " + "x" * 600), "fault", "a: its error has more than 600"),
            (lambda _: ask(_raising, "one; two."), "fault", "a: its error doesn't read like ours"),
        ],
    )
    def test_tells_them_apart(self, run, kind, signature):
        """By what is raised, and by how it reads."""
        outcome = judged("a", Target(run, {}), b"")
        assert outcome.kind == kind
        assert outcome.signature.startswith(signature)
        assert bool(outcome.told) is (kind == "fault")

    def test_sees_what_grows_with_the_square(self):
        """And what doesn't."""

        def quadratic(given):
            text = given.text("a")
            sum(1 for one in text for other in text if one > other)

        def linear(given):
            sum(1 for one in given.text("a") * 2_000 if one > "b")

        assert slower_than_linear("a", Target(quadratic, {}), rb"a=\(a*6000)")
        assert not slower_than_linear("a", Target(linear, {}), rb"a=\(a*6000)")
        assert not slower_than_linear("a", Target(quadratic, {}), b"a=aaa")


def _raising(message):
    raise TypeError(message)


class TestInputs:
    """An input is a text that one can write."""

    def test_has_fields_and_a_document(self):
        """The document as it is, but for its runs."""
        head = rb"a=x\n\u00e9\x41" + b"\nno field\nb=!int:2**3\nb=!list:a|!none"
        given = Given(head + b"\n\n" + rb"{\n}\(ab*2)\(\#,*3)")
        assert given.fields == [("a", "x\néA"), ("b", 8), ("b", ["a", None])]
        assert given.document == rb"{\n}abab1,2,3,"
        assert (given.get("b"), given.text("b"), given.every("b")) == (["a", None], "", [8, ["a", None]])

    def test_what_names_no_object_is_text(self):
        """So a fuzzer can't break an input."""
        assert Given(b"a=!int:x\nb=!zorp\nc=!date:soon\nd=!word:Stage.ZORP").fields == [
            *(("a", "!int:x"), ("b", "!zorp"), ("c", "!date:soon"), ("d", "!word:Stage.ZORP"))
        ]

    def test_runs_are_bounded(self):
        """However often they are repeated, together."""
        assert len(Given(b"a=\\(ab*999999)\\(ab*999999)").text("a")) == 1 << 17
        assert len(Given(b"a=\\(ab*100)", 0.25).text("a")) == 50

    def test_what_is_written_can_be_read(self):
        """Line breaks and all, and bytes that are no text."""
        data = written([("a", "x\ny"), ("b", "\udcff")], "doc\nument")
        assert Given(data).fields == [("a", "x\ny"), ("b", "\udcff")]
        assert Given(data).document == b"doc\nument"


@pytest.mark.parametrize("engine", ["hypothesis", "atheris"])
def test_runs_and_reports(engine, tmp_path):
    """Two targets for a moment: one of them has a fault, and both are in the table."""
    if engine == "atheris":
        pytest.importorskip("atheris")
    command = [sys.executable, "-m", "fuzz", "--into", str(tmp_path), "--engine", engine]
    run = subprocess.run(
        [*command, "--minutes", "0.05", "--target", "days", "--target", "trackers"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    report = subprocess.run(
        [*command, "--report"], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True
    ).stdout
    assert run.stdout.endswith(report)
    assert [line.split("|")[1].strip() for line in report.splitlines()] == [
        *("target", "---", "days", "trackers", "together")
    ]
