"""Engines: what thinks of inputs. Each target has a process of its own, for one that hangs must be ended.

``python -m fuzz.engines TARGET ENGINE SECONDS FOLDER`` is what `fuzz.__main__` starts.
"""

from __future__ import annotations

import faulthandler
import json
import mmap
import os
import platform
import sys
import time
import warnings
from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fuzz.findings import Findings, Run
    from fuzz.oracle import Target

__all__ = ["CORPUS", "HANGS", "Watch", "engine", "seeds"]

CORPUS = Path(__file__).parent / "corpus"
HANGS = 180
"""Seconds after which an input is one that hangs. Generous: the machine may have other things to do."""
LONGEST = 4_096
"""The bytes of an input; with runs in it they make a hundred thousand characters."""
SLOWEST = 20
"""Seconds of its own thread that no input takes, however slow the machine: they all are short."""
_SHRINKING = 20


def engine() -> str:
    """Return the best engine that is installed."""
    return "atheris" if find_spec("atheris") else "hypothesis"


def seeds(name: str) -> list[bytes]:
    """Return the committed inputs of a target."""
    return [file.read_bytes() for file in sorted((CORPUS / name).glob("*.txt"))]


class Watch:
    """Runs a target over one input after the other, keeps count, and goes on after a fault."""

    def __init__(self, name: str, target: Target, findings: Findings, run: Run, seconds: float) -> None:
        self._name, self._target, self._findings, self.run = name, target, findings, run
        self._start = time.monotonic()
        self._until = self._start + seconds
        self._told = self._armed = 0.0
        folder = findings.folder / "running"
        folder.mkdir(parents=True, exist_ok=True)
        self._figures = folder / "figures.json"
        with Path(folder, "input").open("w+b") as file:
            file.truncate(4 + 4 * LONGEST)
            self._current = mmap.mmap(file.fileno(), 0)
        self._trace = Path(folder, "hang").open("w", encoding="utf-8")  # noqa: SIM115  open as long as we run

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._until

    def __call__(self, data: bytes) -> None:
        """Run the target over an input."""
        from fuzz.oracle import SLOW, judged, slower_than_linear

        data = data[: 4 * LONGEST]
        self._current[: 4 + len(data)] = len(data).to_bytes(4, "big") + data
        now = time.monotonic()
        if now - self._armed > 1:
            faulthandler.dump_traceback_later(HANGS, exit=True, file=self._trace)
            self._armed = now
        outcome = judged(self._name, self._target, data)
        self.run.inputs += 1
        self.run.accepted += outcome.kind == "accepted"
        self.run.refused += outcome.kind == "refused"
        if outcome.kind == "fault":
            self._found(outcome.signature, data, outcome.told)
        elif outcome.seconds > SLOW and slower_than_linear(self._name, self._target, data):
            self._found(f"{self._name}: its time grows faster than the input", data, "")
        elif outcome.seconds > SLOWEST:
            self._found(f"{self._name}: it takes more than {SLOWEST} seconds", data, "")
        if now - self._told > 1:
            self.tell()

    def _found(self, signature: str, data: bytes, told: str) -> None:
        self.run.faults[signature] = self.run.faults.get(signature, 0) + 1
        self._findings.keep(self._name, signature, data, told)

    def tell(self) -> None:
        """Write the figures down, for whoever started this process."""
        from attrs import asdict

        self._told = time.monotonic()
        self.run.seconds = self._told - self._start
        fresh = self._figures.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self.run)), "utf-8")
        fresh.replace(self._figures)

    def shrink(self) -> None:
        """Make the inputs of the faults smaller, as long as the fault is the same."""
        from fuzz.oracle import judged

        until = time.monotonic() + _SHRINKING
        for signature in self.run.faults:
            file = self._findings.file(self._name, signature)
            data = file.read_bytes()
            for size in _halved(len(data)):
                place = 0
                while place < len(data) and time.monotonic() < until:
                    smaller = data[:place] + data[place + size :]
                    outcome = judged(self._name, self._target, smaller)
                    if outcome.signature == signature:
                        data = smaller
                        self._findings.keep(self._name, signature, data, outcome.told)
                    else:
                        place += size


def _halved(length: int) -> list[int]:
    sizes = [length]
    while sizes[-1] > 1:
        sizes.append(sizes[-1] // 2)
    return sizes


def _with_atheris(name: str, target: Target, watch: Watch, folder: Path) -> None:
    import atheris

    def one(data: bytes) -> None:
        watch(data)
        if watch.over:
            _end(watch)

    learnt = folder / "learnt" / name
    learnt.mkdir(parents=True, exist_ok=True)
    words = folder / "running" / "dictionary"
    words.write_bytes(b"\n".join(_dictionary(target)))
    options = (f"-max_len={LONGEST}", f"-timeout={2 * HANGS}", "-rss_limit_mb=4000", "-verbosity=0")
    atheris.Setup(
        [name, str(learnt), *([str(CORPUS / name)] if seeds(name) else []), f"-dict={words}", *options], one
    )
    atheris.Fuzz()


def _dictionary(target: Target) -> list[bytes]:
    """Return the fields of a target as libFuzzer's dictionary has them."""
    words = [f"\n{name}={value}\n" for name, values in target.fields.items() for value in values]
    words += [text for text in target.documents if len(text) <= 60]
    encoded = (word.encode("utf-8", "surrogatepass") for word in words)
    return [b'"' + b"".join(b"\\x%02x" % byte for byte in word) + b'"' for word in encoded if len(word) < 100]


def _with_hypothesis(name: str, target: Target, watch: Watch) -> None:
    from hypothesis import HealthCheck, Phase, given, settings

    from fuzz.drawn import inputs

    for seed in seeds(name):
        watch(seed)

    @settings(
        max_examples=200,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
    )
    @given(inputs(target, seeds(name)))
    def one(data: bytes) -> None:
        if not watch.over:
            watch(data)

    while not watch.over:
        one()
    _end(watch)


def _end(watch: Watch) -> None:
    watch.tell()
    faulthandler.cancel_dump_traceback_later()
    watch.shrink()
    os._exit(0)  # libFuzzer would take an ordinary end for a crash


def main() -> None:
    """Fuzz one target, for so long, with an engine."""
    name, chosen, seconds, folder = sys.argv[1:]
    if chosen == "atheris":
        import atheris

        with atheris.instrument_imports(include=["netiquette"], enable_loader_override=False):
            targets = import_module("fuzz.targets").TARGETS
    else:
        targets = import_module("fuzz.targets").TARGETS
    from fuzz.findings import Findings, Run

    warnings.simplefilter("error")
    run = Run(target=name, engine=chosen, python=platform.python_version(), faults=Counter())
    watch = Watch(name, targets[name], Findings(Path(folder)), run, float(seconds))
    if chosen == "atheris":
        _with_atheris(name, targets[name], watch, Path(folder))
    else:
        _with_hypothesis(name, targets[name], watch)


if __name__ == "__main__":
    main()
