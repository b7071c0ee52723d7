// The library, in a worker: started once, asked as often as one likes.

let ready;
let worker;
let number = 0;
const waiting = new Map();

export function start(progress = () => {}) {
  ready ??= new Promise((started, failed) => {
    worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => {
      if (data.doing) progress(data.doing);
      else if (data.ready) started(data.ready);
      else if (data.failed && data.number === undefined) failed(new Error(data.failed));
      else settle(data);
    };
    worker.onerror = (event) => failed(new Error(event.message || "the worker cannot be started"));
  }).catch((error) => {
    worker.terminate();
    ready = undefined; // one may try again
    throw error;
  });
  return ready;
}

function settle({ number: which, answer, failed }) {
  const { answered, refused } = waiting.get(which);
  waiting.delete(which);
  if (failed) refused(new Error(failed));
  else answered(JSON.parse(answer));
}

// Answers what `asked` of address.js returns.
export async function ask(question) {
  await start();
  return new Promise((answered, refused) => {
    waiting.set((number += 1), { answered, refused });
    worker.postMessage({ number, question: JSON.stringify(question) });
  });
}
