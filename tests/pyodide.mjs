// What `tests.answers` says on CPython 3.14, which runs in node by way of WebAssembly; see `nox -s pyodide`.
// node tests/pyodide.mjs PYODIDE SITE_PACKAGES: the folder of the npm package, and where netiquette is installed.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, packages] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const python = await loadPyodide();
python.mountNodeFS("/packages", packages);
python.mountNodeFS("/project", process.cwd());
console.log(
  python.runPython(`
import json, sys
sys.dont_write_bytecode = True  # both folders are those of the machine
sys.path += ["/packages", "/project"]
from tests.answers import CORE, MANY, digests
import netiquette
assert netiquette.__file__.startswith("/packages"), netiquette.__file__
json.dumps({"version": list(sys.version_info[:2]), "answers": digests(CORE, MANY)})
`),
);
