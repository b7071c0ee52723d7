"""Build a release again and compare it byte by byte: ``python tests/rebuilt.py dist``.

From its own sdist, as whoever gets it would: in another folder, at another time, with other rights. It prints
what `sha256sum` prints.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

__all__ = ["main"]


def main(made: Path) -> None:
    """Fail where a file comes out different."""
    (sdist,) = made.glob("*.tar.gz")
    released = [sdist, *made.glob("*.whl")]
    with TemporaryDirectory() as folder:
        os.umask(0o077)
        with tarfile.open(sdist) as archive:
            archive.extractall(folder, filter="data")
        (source,) = Path(folder).iterdir()
        for path in source.rglob("*"):
            os.utime(path, (1_000_000_000, 1_000_000_000))
        again = Path(folder, "again")
        build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(again), str(source)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        for path in released:
            if path.read_bytes() != (again / path.name).read_bytes():
                sys.exit(f"{path.name} is not the same when it is built again")
            print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")  # noqa: T201  its output


if __name__ == "__main__":
    main(Path(sys.argv[1]))
