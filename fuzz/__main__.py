"""``python -m fuzz``: every target in turn, for so many minutes in all; then what was found.

A fault stops nothing. The figures are added to those of earlier runs, so an hour may be run in pieces.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import subprocess
import sys
import time
from pathlib import Path

from fuzz.engines import HANGS, engine
from fuzz.findings import FOLDER, Findings, Run, told
from fuzz.oracle import judged
from fuzz.targets import TARGETS

__all__ = ["main"]

_STARTING = 120
"""Seconds that a process may take beyond its time, to start, to shrink what it found, and to end."""
_SHORTEST = 5
"""Seconds; less isn't worth a process."""
_FRAME = re.compile(r'File ".*/netiquette/(\w+)\.py", line \d+ in (\w+)')


def main() -> int:
    """Fuzz, or tell what was found before.

    Returns:
        1 where there was any fault, else 0.
    """
    options = _parser().parse_args()
    findings = Findings(options.into)
    if options.show:
        return _show(options.show)
    if options.report:
        print(*told(findings), sep="\n")
        return 0
    names = options.target or [*TARGETS]
    faults: set[str] = set()
    for name in names:
        for run in _fuzzed(name, options.engine or engine(), 60 * options.minutes / len(names), findings):
            findings.add(run)
            faults |= {*run.faults}
            seen = "".join(f"\n    {signature} ({times:,})" for signature, times in run.faults.items())
            print(f"{name}: {run.inputs:,} inputs in {run.seconds:.0f} s{seen}", flush=True)
    print(*told(findings), sep="\n")
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Look for inputs that do harm.")
    parser.add_argument("--minutes", type=float, default=10, help="for all targets together; 10 by default")
    parser.add_argument(
        "--target", action="append", choices=[*TARGETS], help="this one alone; may be repeated"
    )
    parser.add_argument("--engine", choices=["atheris", "hypothesis"], help="the best that is installed")
    parser.add_argument("--into", type=Path, default=FOLDER, metavar="FOLDER", help="where findings are kept")
    parser.add_argument("--report", action="store_true", help="tell what all runs so far have found")
    parser.add_argument("--show", type=Path, metavar="FILE", help="run one input, and tell what it does")
    return parser


def _show(file: Path) -> int:
    """Run an input that stands in the folder of its target."""
    name = file.absolute().parent.name
    outcome = judged(name, TARGETS[name], file.read_bytes())
    print(f"{outcome.kind} in {outcome.seconds:.3f} s", outcome.signature, outcome.told, sep="\n")
    return 1 if outcome.kind == "fault" else 0


def _fuzzed(name: str, chosen: str, seconds: float, findings: Findings) -> list[Run]:
    """Fuzz a target until its time is up; where a process ends before, that is a fault; another goes on."""
    runs: list[Run] = []
    until = time.monotonic() + seconds
    running = findings.folder / "running"
    running.mkdir(parents=True, exist_ok=True)
    while not runs or (runs[-1].inputs and until - time.monotonic() > _SHORTEST):
        for old in ("figures.json", "hang", "input"):
            (running / old).unlink(missing_ok=True)
        left = max(until - time.monotonic(), 1)
        command = (sys.executable, "-m", "fuzz.engines", name, chosen, f"{left:.1f}", str(findings.folder))
        with Path(running, "log").open("wb") as log:
            try:
                ended = subprocess.run(
                    command, stdout=log, stderr=log, timeout=left + HANGS + _STARTING, check=False
                ).returncode
            except subprocess.TimeoutExpired:
                ended = -1
        run = Run(target=name, engine=chosen, python=platform.python_version())
        if (running / "figures.json").exists():
            run = Run(**json.loads((running / "figures.json").read_text("utf-8")))
        if ended != 0:
            _kept(name, run, findings, running)
        runs.append(run)
    return runs


def _kept(name: str, run: Run, findings: Findings, running: Path) -> None:
    """Keep the input over which a process has ended; one that never began has none, but says why."""
    current, trace, log = (
        file.read_bytes() if file.exists() else b""
        for file in map(running.joinpath, ("input", "hang", "log"))
    )
    frame = _FRAME.search(trace.decode("utf-8", "replace"))
    what = f"it hangs{f' in {frame[1]}.{frame[2]}' if frame else ''}" if trace else "the process ends"
    signature = f"{name}: {what}"
    run.faults[signature] = run.faults.get(signature, 0) + 1
    run.inputs += bool(current)
    data = current[4 : 4 + int.from_bytes(current[:4], "big")]
    findings.keep(name, signature, data, (trace or log[-4_000:]).decode("utf-8", "replace"))


if __name__ == "__main__":
    sys.exit(main())
