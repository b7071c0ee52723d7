// A question and its address. What is asked stands in the query; what names people or goes into a message stands
// behind the #, which a browser keeps to itself, so that no server reads it when the page is opened again.
//
// A question is {kind, facts, people: [{name, facts}], events: [{on, what, who, day}], today, policy, style, details};
// all values are text, facts hold only what is not as usual, and `who` has the places of people, from 0.

const NAMES = ["Ann Example", "Bo Example", "Cyd Example", "Dov Example", "Eve Example", "Fay Example"];

export const nameOf = (place) => NAMES[place] ?? `Person ${place + 1}`;

export function plainQuestion(today) {
  return {
    kind: "contact",
    facts: { stage: "interviewed" },
    people: [],
    events: [],
    today,
    policy: "",
    style: {},
    details: {},
  };
}

export function write(question, data) {
  const query = new URLSearchParams();
  const kept = new URLSearchParams();
  if (question.kind === "contact") {
    for (const [name, value] of Object.entries(question.facts)) query.set(name, value);
  } else {
    question.people.forEach((person, place) => {
      const facts = { contact: "unknown", ...person.facts };
      for (const [name, value] of Object.entries(facts)) query.set(`${place + 1}.${name}`, value);
      if (person.name !== nameOf(place)) kept.set(`${place + 1}.name`, person.name);
    });
    for (const { on, what, who, day } of question.events) {
      const whom = who.map((place) => place + 1).join("-");
      query.append("event", [on, what, whom, day].join(".").replace(/\.+$/, ""));
    }
  }
  if (question.today) query.set("today", question.today);
  if (question.policy) query.set("policy", question.policy);
  for (const [name, value] of Object.entries(question.style)) query.set(name, value);
  for (const [name, value] of Object.entries(question.details)) kept.set(name, value);
  return `?${query}${kept.size ? `#${kept}` : ""}`;
}

// Returns the question and the parts of the address that mean nothing here; null for an address that asks nothing.
export function read(search, hash, data) {
  const query = new URLSearchParams(search);
  const ignored = [];
  const question = { ...plainQuestion(""), facts: {} };
  const known = (name, value) => !(name in data.words) || Object.hasOwn(data.words[name], value);
  for (const [key, value] of query) {
    const [, place, name] = key.match(/^(\d{1,3})\.(\w+)$/) ?? [];
    if (key === "today") question.today = value;
    else if (key === "policy" && known(key, value)) question.policy = value;
    else if (data.style.includes(key) && known(key, value)) question.style[key] = value;
    else if (key === "event") question.events.push(readEvent(value, known, ignored));
    else if (data.facts.includes(key) && known(key, value)) question.facts[key] = value;
    else if (place > 0 && data.facts.includes(name) && known(name, value)) {
      (question.people[place - 1] ??= { facts: {} }).facts[name] = value;
    } else ignored.push(`${key}=${value}`);
  }
  for (const [name, value] of Object.entries(question.facts)) {
    if (name !== "stage" && value === (data.defaults[name] ?? "")) delete question.facts[name];
  }
  question.people = [...question.people].map((person) => person ?? { facts: {} });
  for (const { facts } of question.people) {
    if (facts.stage === "unknown") delete facts.stage;
    if (facts.contact === "unknown") delete facts.contact;
  }
  question.events = question.events.filter(
    (event) => event && event.who.every((place) => place in question.people),
  );
  question.people.forEach((person, place) => (person.name = nameOf(place)));
  for (const [key, value] of new URLSearchParams(hash.slice(1))) {
    const [, place, name] = key.match(/^(\d{1,3})\.(\w+)$/) ?? [];
    if (data.details.includes(key)) question.details[key] = value;
    else if (name === "name" && question.people[place - 1]) question.people[place - 1].name = value;
  }
  if (question.people.length) question.kind = "process";
  const asks = question.people.length || Object.keys(question.facts).length;
  if (asks && question.kind === "contact") question.facts = { stage: "unknown", ...question.facts };
  return { question: asks ? question : null, ignored };
}

function readEvent(value, known, ignored) {
  const [on, what, who = "", day = ""] = value.split(".");
  if (what && known("what", what) && /^(\d+(-\d+)*)?$/.test(who)) {
    return { on, what, who: who ? who.split("-").map((place) => place - 1) : [], day };
  }
  ignored.push(`event=${value}`);
  return null;
}

// What the library is asked, see answering.py.
export function asked(question, data) {
  const typed = (values) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => [name, data.numbers.includes(name) ? Number(value) : value]),
    );
  const examples = Object.fromEntries(
    data.details.filter((name) => name in data.defaults).map((name) => [name, data.defaults[name]]),
  );
  const common = {
    today: question.today || null,
    policy: question.policy || data.defaults.policy,
    style: typed(question.style),
    details: typed({ ...examples, ...question.details }),
  };
  if (question.kind === "contact") return { ...common, facts: typed(question.facts) };
  return {
    ...common,
    people: question.people.map(({ name, facts }) => ({ name, facts: typed(facts) })),
    events: question.events.map(({ on, what, who, day }) => ({
      on,
      what,
      who: who.map((place) => question.people[place].name),
      day,
    })),
  };
}
