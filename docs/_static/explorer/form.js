// The form: from a question to what stands in its fields, and back.

import { nameOf } from "./address.js";

let labels = 0;

export class Form {
  constructor(element, data, changed) {
    this.element = element;
    this.data = data;
    this.changed = changed;
    this.part = (name) => document.getElementById(`explorer-${name}`);
    this.label(element);
    element.addEventListener("change", (event) => this.onChange(event));
    element.addEventListener("submit", (event) => event.preventDefault());
    element.addEventListener("reset", (event) => {
      event.preventDefault();
      changed(null);
    });
    this.part("add-person").addEventListener("click", () =>
      this.rebuild((question) => {
        question.people.push({ name: this.freeName(question), facts: {} });
        return () => this.last("people");
      }),
    );
    this.part("add-event").addEventListener("click", () =>
      this.rebuild((question) => {
        const on = question.events.at(-1)?.on || question.today;
        question.events.push({ on, what: "met", who: [], day: "" });
        return () => this.last("events");
      }),
    );
  }

  freeName(question) {
    const taken = new Set(question.people.map(({ name }) => name));
    let place = question.people.length;
    while (taken.has(nameOf(place))) place += 1;
    return nameOf(place);
  }

  last(list) {
    return this.part(list).lastElementChild.querySelector("input, select");
  }

  // Every control gets an id, for its label and for what its word means; a form has some of them several times.
  label(within) {
    for (const field of within.querySelectorAll(".field")) {
      const control = field.querySelector("[data-field]");
      control.id = `explorer-field-${(labels += 1)}`;
      field.querySelector("label").htmlFor = control.id;
      const meaning = field.querySelector(".meaning");
      if (meaning) {
        meaning.id = `${control.id}-meaning`;
        control.setAttribute("aria-describedby", meaning.id);
      }
    }
  }

  onChange({ target }) {
    if (target.name === "kind") {
      const question = this.read();
      if (question.kind === "process" && !question.people.length) {
        question.people = [
          { name: nameOf(0), facts: { contact: "recruiter" } },
          { name: nameOf(1), facts: { contact: "hiring_manager" } },
        ];
        if (question.today) {
          question.events = [{ on: question.today, what: "met", who: [1], day: "" }];
        }
      }
      this.fill(question);
    } else if (target.dataset.field === "name") this.rename();
    this.explain();
    this.changed(this.read(), target);
  }

  // Changes the lists of people or events, and puts the focus where one goes on.
  rebuild(change) {
    const question = this.read();
    const focus = change(question);
    this.fill(question);
    focus()?.focus();
    this.changed(this.read());
  }

  rows(list) {
    return [...this.part(list).children];
  }

  control(within, name) {
    return within.querySelector(`[data-field="${name}"]`);
  }

  // What is not as usual, out of a part of the form.
  values(within, names, usual) {
    const found = {};
    for (const name of names) {
      const { value } = this.control(within, name);
      if (value !== (usual[name] ?? "")) found[name] = value;
    }
    return found;
  }

  read() {
    const { data } = this;
    const kind = this.element.elements.kind.value;
    const usual = { ...data.defaults, stage: "unknown" };
    const whole = kind === "process";
    return {
      kind,
      facts: whole ? {} : this.values(this.element, data.facts, data.defaults),
      people: !whole
        ? []
        : this.rows("people").map((row) => ({
            name: this.control(row, "name").value,
            facts: this.values(row, data.facts, usual),
          })),
      events: !whole
        ? []
        : this.rows("events").map((row) => ({
            on: this.control(row, "on").value,
            what: this.control(row, "what").value,
            who: [...row.querySelectorAll(".who input")].flatMap((box, place) => (box.checked ? [place] : [])),
            day: this.control(row, "day").value,
          })),
      today: this.control(this.element, "today").value,
      ...{ policy: "", ...this.values(this.element, ["policy"], data.defaults) },
      style: this.values(this.part("message"), data.style, data.defaults),
      details: this.values(this.part("message"), data.details, data.defaults),
    };
  }

  fill(question) {
    const { data } = this;
    const whole = question.kind === "process";
    this.element.elements.kind.value = question.kind;
    this.part("contact").hidden = whole;
    this.part("more").hidden = whole;
    this.part("process").hidden = !whole;
    const put = (within, names, values, usual) => {
      for (const name of names) this.control(within, name).value = values[name] ?? usual[name] ?? "";
    };
    put(this.element, ["today", "policy"], { today: question.today, policy: question.policy || undefined }, data.defaults);
    put(this.element, data.facts, question.facts, { ...data.defaults, stage: "interviewed" });
    put(this.part("message"), data.style, question.style, data.defaults);
    put(this.part("message"), data.details, question.details, data.defaults);
    const opened = this.rows("people").map((row) => [...row.querySelectorAll("details")].map(({ open }) => open));
    this.part("people").replaceChildren(
      ...question.people.map((person, place) => {
        const row = this.row("person", `Person ${place + 1}`, () =>
          this.rebuild((changing) => {
            changing.people.splice(place, 1);
            for (const event of changing.events) {
              event.who = event.who.filter((one) => one !== place).map((one) => (one > place ? one - 1 : one));
            }
            return () => this.part("add-person");
          }),
        );
        this.control(row, "name").value = person.name;
        put(row, data.facts, person.facts, { ...data.defaults, stage: "unknown" });
        row.querySelectorAll("details").forEach((fold, number) => (fold.open = opened[place]?.[number] ?? false));
        return row;
      }),
    );
    this.part("events").replaceChildren(
      ...question.events.map((event, place) => {
        const row = this.row("event", `Event ${place + 1}`, () =>
          this.rebuild((changing) => {
            changing.events.splice(place, 1);
            return () => this.part("add-event");
          }),
        );
        for (const name of ["on", "what", "day"]) this.control(row, name).value = event[name];
        row.querySelector(".who").append(
          ...question.people.map((person, number) => {
            const box = Object.assign(document.createElement("input"), {
              type: "checkbox",
              checked: event.who.includes(number),
            });
            const label = document.createElement("label");
            label.append(box, document.createElement("span"));
            return label;
          }),
        );
        return row;
      }),
    );
    this.rename();
    this.explain();
  }

  row(kind, title, remove) {
    const row = this.part(kind).content.cloneNode(true).firstElementChild;
    row.querySelector("legend").textContent = title;
    const button = row.querySelector(".remove");
    button.setAttribute("aria-label", `Remove ${title.toLowerCase()}`);
    button.addEventListener("click", remove);
    this.label(row);
    return row;
  }

  // The boxes of events say the names of people.
  rename() {
    const names = this.rows("people").map((row) => this.control(row, "name").value || "(no name)");
    for (const row of this.rows("events")) {
      row.querySelectorAll(".who span").forEach((span, place) => (span.textContent = ` ${names[place]}`));
    }
  }

  // What the chosen words mean.
  explain() {
    for (const meaning of this.element.querySelectorAll("[data-meaning]")) {
      const name = meaning.dataset.meaning;
      const { value } = meaning.parentElement.querySelector("[data-field]");
      meaning.textContent = this.data.words[name]?.[value] ?? "";
    }
  }

  // Goes to a field, of the person named if there is one.
  focus(name, person = null) {
    const row = person === null ? null : this.rows("people").find((one) => this.control(one, "name").value === person);
    const whole = this.element.elements.kind.value === "process";
    const within = row ?? (whole ? this.part("process") : this.element);
    const control = this.control(within, name) ?? this.control(this.element, name);
    for (let at = control?.parentElement; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    control?.focus();
  }
}
