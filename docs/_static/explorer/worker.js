// CPython and netiquette, beside the page: everything comes from the folder of the manual, nothing from elsewhere.

const engine = new URL("./engine/", import.meta.url);
const here = new URL("./", import.meta.url);

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${new URL(address).pathname} is not there (${response.status})`);
  return response;
}

async function start() {
  let manifest;
  try {
    manifest = await (await read(new URL("manifest.json", engine))).json();
  } catch {
    throw new Error("The engine is not beside this copy of the manual; “nox -s explorer” puts it there.");
  }
  postMessage({ doing: `Loading Python (${manifest.megabytes} MB) …` });
  const { loadPyodide } = await import(new URL("pyodide.mjs", engine));
  const python = await loadPyodide({ indexURL: engine.href });
  postMessage({ doing: "Loading netiquette …" });
  const wheels = manifest.wheels.map(async (name) => (await read(new URL(name, engine))).arrayBuffer());
  for (const wheel of await Promise.all(wheels)) python.unpackArchive(wheel, "wheel");
  const modules = ["as_python", "answering"];
  const sources = await Promise.all(modules.map(async (name) => (await read(new URL(`${name}.py`, here))).text()));
  sources.forEach((source, place) => python.FS.writeFile(`${modules[place]}.py`, source));
  const answer = python.pyimport("answering").answer;
  const about = python.runPython(
    `import sys, importlib.metadata as m
f"netiquette {m.version('netiquette')} on Python {sys.version.split()[0]}"`,
  );
  return { answer, about };
}

const started = start();

onmessage = async ({ data: { number, question } }) => {
  try {
    postMessage({ number, answer: (await started).answer(question) });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
};

started.then(
  ({ about }) => postMessage({ ready: about }),
  (error) => postMessage({ failed: error.message }),
);
