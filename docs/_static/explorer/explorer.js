// The page: what is asked stands in the form and in the address, and the answer beside it.

import { asked, plainQuestion, read, write } from "./address.js";
import { ask, start } from "./engine.js";
import { Form } from "./form.js";
import { element, plainly, shown } from "./show.js";

const part = (name) => document.getElementById(`explorer-${name}`);
export const data = JSON.parse(part("data").textContent);
export const form = new Form(part("form"), data, changed);
let question;
let latest = 0; // the number of the latest question: an answer to an earlier one comes too late
let running = false;
let touched; // the control that was changed last

const localDay = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function changed(next, control) {
  question = next ?? plainQuestion(localDay());
  if (next === null) form.fill(question);
  const address = write(question, data);
  // Changing one field twice is one step back: a day is typed in three parts.
  if (control && control === touched) history.replaceState(null, "", address);
  else if (address !== location.search + location.hash) history.pushState(null, "", address);
  touched = control;
  answer();
}

function open() {
  const { search, hash } = location;
  if (question && hash && !hash.includes("=")) return; // a heading on this page
  const found = read(search, hash, data);
  question = found.question ?? plainQuestion(localDay());
  touched = undefined;
  form.fill(question);
  answer(found.ignored);
}

async function answer(ignored = []) {
  const number = (latest += 1);
  if (!running) {
    show(question.kind === "contact" ? plain() : { brief: ["A whole process needs the library: start it above."], whole: [] });
  } else {
    let answered;
    try {
      answered = await ask(asked(question, data));
    } catch (error) {
      answered = { kind: "refused", says: error.message, field: null };
    }
    if (number !== latest) return;
    show(shown(answered, form, link));
  }
  if (ignored.length) {
    part("whole").prepend(element("p", { class: "aside" }, `Of the address, this means nothing here: ${ignored.join(", ")}`));
  }
}

function plain() {
  const { stage, contact = "unknown", ...others } = question.facts;
  const cell = data.plain.cells[`${stage}.${contact}`];
  const only = Object.keys(others).length ? "Of what you have filled in, only stage and contact are looked at so far. " : "";
  return plainly(
    data.plain.answers[cell],
    `${only}This is out of the table below. Start the library for days, the message, what would change the answer, and all other facts.`,
  );
}

function show({ brief, whole }) {
  part("brief").replaceChildren(...brief);
  part("whole").replaceChildren(...whole.filter(Boolean));
}

// A link to the question about one contact whose state is given, with a change in it.
function link(says, state, change = { facts: {} }) {
  const facts = {};
  for (const [name, value] of Object.entries({ ...state, ...change.facts })) {
    const text = value === null || value === 0 ? "" : String(value);
    if (text !== (data.defaults[name] ?? "")) facts[name] = text;
  }
  const next = { ...question, kind: "contact", facts, people: [], events: [], today: change.today || question.today };
  return element("a", { href: write(next, data) }, says);
}

// A link to another question goes there without loading the page again, and with it the library.
document.addEventListener("click", (event) => {
  const address = event.target.closest?.("a[href^='?']")?.getAttribute("href");
  if (!address || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", address);
  open();
  part("brief").scrollIntoView({ block: "nearest" });
  part("whole").focus({ preventScroll: true });
});

part("start").addEventListener("click", async () => {
  const button = part("start");
  const progress = part("progress");
  button.setAttribute("aria-disabled", "true");
  try {
    const about = await start((doing) => (progress.textContent = doing));
    progress.textContent = `${about}, in this page.`;
    running = true;
    await answer();
    part("whole").focus({ preventScroll: true });
    button.remove();
  } catch (error) {
    progress.textContent = error.message;
    button.removeAttribute("aria-disabled");
  }
});

addEventListener("popstate", open);
document.getElementById("explorer").hidden = false;
document.getElementById("explorer-off").hidden = true;
open();
