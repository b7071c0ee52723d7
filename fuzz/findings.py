"""What a run leaves behind: its figures, and the smallest input of each fault. Nothing of it is committed.

A folder has `runs.jsonl`, a line for each piece of fuzzing, so that an hour can be run in pieces and told as
a whole; and for each target a folder with an input for each fault, which is copied into the corpus once
somebody has given it a name.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

__all__ = ["FOLDER", "Findings", "Run", "told"]

FOLDER = Path(__file__).parent / "found"


@attrs.define(kw_only=True)
class Run:
    """The figures of one piece of fuzzing."""

    target: str
    engine: str
    python: str
    inputs: int = 0
    accepted: int = 0
    refused: int = 0
    seconds: float = 0.0
    faults: dict[str, int] = attrs.Factory(dict)


@attrs.frozen
class Findings:
    """A folder of findings."""

    folder: Path = FOLDER

    def add(self, run: Run) -> None:
        """Add the figures of a run to those that are there."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._runs.open("a", encoding="utf-8") as file:
            file.write(json.dumps(attrs.asdict(run)) + "\n")

    def runs(self) -> list[Run]:
        """Return all runs so far."""
        if not self._runs.exists():
            return []
        return [Run(**json.loads(line)) for line in self._runs.read_text("utf-8").splitlines()]

    def keep(self, target: str, signature: str, data: bytes, told: str) -> bool:
        """Keep the input of a fault if it is the smallest so far; return whether it is."""
        file = self.file(target, signature)
        if file.exists() and len(file.read_bytes()) <= len(data):
            return False
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        file.with_suffix(".told").write_text(f"{signature}\n\n{told}", "utf-8", "backslashreplace")
        return True

    def file(self, target: str, signature: str) -> Path:
        """Return where the input of a fault is kept."""
        name = re.sub(r"[^a-zA-Z0-9]+", "-", signature.partition(": ")[2]).strip("-").lower()
        return self.folder / target / f"{name[:80]}.txt"

    @property
    def _runs(self) -> Path:
        return self.folder / "runs.jsonl"


def told(findings: Findings) -> Iterator[str]:
    """Tell what all runs together have found, as a table in Markdown, and then each fault."""
    together: dict[tuple[str, str], Run] = {}
    for run in findings.runs():
        whole = together.setdefault(
            (run.target, run.engine), Run(target=run.target, engine=run.engine, python=run.python)
        )
        for part in ("inputs", "accepted", "refused", "seconds"):
            setattr(whole, part, getattr(whole, part) + getattr(run, part))
        whole.faults = dict(Counter(whole.faults) + Counter(run.faults))
    yield "| target | engine | inputs | accepted | refused | faults | seconds |"
    yield "|---|---|---|---|---|---|---|"
    for run in together.values():
        yield _line(run.target, f"{run.engine}, Python {run.python}", run)
    whole = Run(target="", engine="", python="")
    for run in together.values():
        whole.inputs += run.inputs
        whole.accepted += run.accepted
        whole.refused += run.refused
        whole.seconds += run.seconds
        whole.faults |= run.faults
    yield _line("together", "", whole)
    faults: Counter[str] = Counter()
    for run in together.values():
        faults.update(run.faults)
    for signature, times in sorted(faults.items()):
        yield f"{times:>8,}  {signature}"
        yield f"          {findings.file(signature.partition(': ')[0], signature)}"


def _line(target: str, engine: str, run: Run) -> str:
    numbers = (run.inputs, run.accepted, run.refused, len(run.faults), round(run.seconds))
    return f"| {target} | {engine} | {' | '.join(f'{number:,}' for number in numbers)} |"
