"""Put the explorer's engine beside a built manual: ``python docs/_ext/engine.py PYODIDE WHEEL HTML``.

PYODIDE is the folder of the npm package, WHEEL that of netiquette, HTML the built manual. The wheel of attrs
is put together from what is installed beside this Python, file by file as its record has them, so nothing is
fetched.
"""

from __future__ import annotations

import json
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

PYODIDE = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
    "package.json",  # it names the licence
)
INSTALLER = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json", "uv_cache.json"}
"""What an installer adds to a distribution, or has to write anew."""


def wheel_of_attrs(into: Path) -> str:
    """Write the installed attrs as a wheel; return its name."""
    attrs = distribution("attrs")
    name = f"attrs-{attrs.version}-py3-none-any.whl"
    with ZipFile(into / name, "w", ZIP_DEFLATED) as wheel:
        for file in sorted(attrs.files or ()):
            if file.name not in INSTALLER and file.suffix != ".pyc" and ".." not in file.parts:
                wheel.write(str(file.locate()), str(file))
    return name


def main(pyodide: Path, wheel: Path, html: Path) -> None:
    """Copy everything, and list it for the worker."""
    into = html / "_static" / "explorer" / "engine"
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    for name in PYODIDE:
        shutil.copyfile(pyodide / name, into / name)
    shutil.copyfile(wheel, into / wheel.name)
    wheels = [wheel_of_attrs(into), wheel.name]
    size = sum(path.stat().st_size for path in into.iterdir())
    manifest = {"wheels": wheels, "megabytes": round(size / 1e6, 1)}
    (into / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
