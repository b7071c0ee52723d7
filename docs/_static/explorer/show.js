// The answer, as elements of the page. Text comes in as text, so nothing in it can become markup.

const SIGNS = { connect: "✓", accept: "✓", wait: "◷", refrain: "✕", already_connected: "=" };
const SAID = {
  connect: "connect",
  accept: "accept",
  wait: "wait",
  refrain: "refrain",
  already_connected: "already connected",
};

export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") made.addEventListener("click", value);
    else made.setAttribute(key, value);
  }
  made.append(...inside.flat().filter((part) => part || part === 0));
  return made;
}

const spoken = (word) => word.replaceAll("_", " ");
const many = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;

export function badge(verdict) {
  return element(
    "span",
    { class: `verdict verdict-${verdict}` },
    element("span", { "aria-hidden": "true" }, `${SIGNS[verdict]} `),
    SAID[verdict],
  );
}

function rule(id) {
  return element("a", { href: `reference/rules.html#${id}`, class: "rule" }, id);
}

function fold(title, ...inside) {
  return element("details", { class: "group" }, element("summary", {}, title), ...inside);
}

function section(title, ...inside) {
  return element("section", {}, element("h3", {}, title), ...inside);
}

export function copyButton(text, what) {
  const button = element("button", { type: "button", class: "copy", "aria-label": `Copy ${what}` }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(button.nextElementSibling);
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  return button;
}

function block(text, what, kind) {
  return element("div", { class: "block" }, copyButton(text, what), element("pre", { class: kind, tabindex: "0" }, text));
}

function days(step) {
  const said = [
    step.earliest && `from ${step.earliest}`,
    step.due && `due ${step.due}`,
    step.latest && `not after ${step.latest}`,
  ].filter(Boolean);
  if (!said.length) return "";
  return element("p", { class: "days" }, step.overdue && element("b", { class: "overdue" }, "overdue: "), said.join(" · "));
}

function message(written, opened, form) {
  if (written.refused) {
    const { says, field } = written.refused;
    return element("p", { class: "aside" }, `No message yet: ${says}. `, field && toField(field, form));
  }
  if (written.unwritten !== undefined) return null;
  const limit = written.limit ? ` of at most ${written.limit}` : "";
  const shown = fold(
    "The message",
    element(
      "p",
      { class: "aside" },
      `${spoken(written.channel)}, ${many(written.length, "character")}${limit}`,
      written.subject && element("span", {}, ". Subject: ", element("b", {}, written.subject)),
    ),
    block(written.text, "the message", "message"),
  );
  shown.open = opened;
  return shown;
}

function toField(field, form, person = null) {
  return element("button", { type: "button", class: "link", onclick: () => form.focus(field, person) }, field);
}

function works(title, sources) {
  if (!sources.length) return null;
  return element(
    "p",
    {},
    `${title}: `,
    sources.flatMap((source, place) => {
      const name = `${source.publisher}${source.year ? ` (${source.year})` : ""}`;
      return [place ? "; " : "", source.url ? element("a", { href: source.url }, name) : name];
    }),
  );
}

function changes(found, state, link) {
  if (!found.changes.length) return null;
  return section(
    "What would change it",
    element(
      "ul",
      {},
      found.changes.map((change) => element("li", {}, badge(change.verdict), " ", link(change.says, state, change))),
    ),
  );
}

function why(decision, found, form, person) {
  const { agree, conditional, disagree } = decision.support;
  const counted = agree + conditional + disagree;
  return [
    element("p", {}, decision.reason, " ", rule(decision.rule)),
    decision.assumptions.length
      ? element("div", {}, "What is assumed:", element("ul", {}, decision.assumptions.map((one) => element("li", {}, one))))
      : null,
    decision.missing.length
      ? element(
          "p",
          {},
          "It would be surer with: ",
          decision.missing.flatMap((name, place) => [place ? ", " : "", toField(name, form, person)]),
        )
      : null,
    fold(
      "Who says so, and which rules were tried",
      counted ? element("p", {}, `Of ${many(counted, "voice")}, ${agree} agree, ${conditional} set conditions, ${disagree} disagree.`) : null,
      works("For it", decision.because),
      works("Against it", decision.against),
      element("p", {}, "On connecting, in order:"),
      element("ol", { class: "tried" }, found.connecting.map((one) => element("li", {}, one))),
      element("p", {}, "On what to do, in order:"),
      element("ol", { class: "tried" }, found.courtesy.map((one) => element("li", {}, one))),
    ),
  ];
}

function coming(all, verdicts) {
  const same = (one, other) => one.verdict === other?.verdict && `${one.steps}` === `${other?.steps}`;
  const lines = all.filter((line, place) => !same(line, all[place - 1])); // another rule may say the same
  if (lines.length < 2) return null;
  const heads = verdicts ? ["From", "Connect?", "What to do"] : ["From", "What to do"];
  return section(
    "If nothing happens",
    element(
      "div",
      { class: "wide", tabindex: "0", role: "region", "aria-label": "The forecast" },
      element(
        "table",
        { class: "coming" },
        element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
        element(
          "tbody",
          {},
          lines.map((line) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, line.today),
              verdicts ? element("td", {}, badge(line.verdict)) : null,
              element(
                "td",
                {},
                line.steps.length ? line.steps.map((step) => element("div", {}, step)) : "nothing, unless something happens",
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function python(code) {
  return section("In Python", block(code, "the Python", "code"));
}

function step(title, one, says, id, ...more) {
  return element("li", {}, element("b", {}, title), " ", days(one), element("p", { class: "aside" }, says, " ", rule(id)), ...more);
}

// Returns what stands first, and all of the answer. `link(says, state, change)` leads to the
// answer for that state after the change.
export function shown(answer, form, link) {
  if (answer.kind === "refused") {
    return {
      brief: [element("b", {}, "This cannot be: "), answer.says, "."],
      whole: answer.field ? [element("p", {}, "Go to ", toField(answer.field, form))] : [],
    };
  }
  if (answer.kind === "process") return process(answer, form, link);
  const { decision } = answer;
  let opened = false;
  return {
    brief: [badge(decision.verdict), " ", decision.steps[0].summary],
    whole: [
      section(
        "What to do",
        element(
          "ol",
          { class: "steps" },
          decision.steps.map((one, place) => {
            const written = answer.messages[place];
            const first = !opened && written.text !== undefined;
            opened ||= first;
            return step(one.title, one, one.says, one.rule, message(written, first, form));
          }),
        ),
      ),
      section(`Why ${SAID[decision.verdict]}`, why(decision, answer, form, null)),
      changes(answer, decision.state, link),
      coming(answer.coming, true),
      python(answer.python),
    ],
  };
}

function process(answer, form, link) {
  const { tasks, left_out: left, decisions } = answer.agenda;
  const first = tasks[0];
  return {
    brief: first
      ? [element("b", {}, first.who), `: ${first.step.summary}`, tasks.length > 1 ? `; ${many(tasks.length - 1, "more task")}` : ""]
      : ["There is nothing to do unless something happens."],
    whole: [
      section(
        "What to do",
        element(
          "ol",
          { class: "steps" },
          tasks.map((task, place) =>
            step(
              `${task.who}: ${task.step.title}`,
              task.step,
              answer.says[place],
              task.rule,
              task.through === null ? null : element("p", { class: "aside" }, `It goes through ${task.through}.`),
              task.also.length ? element("p", { class: "aside" }, `Once is enough; it serves ${task.also.join(", ")} as well.`) : null,
              message(answer.messages[place], false, form),
            ),
          ),
        ),
      ),
      left.length
        ? section(
            "What is left out",
            element("ul", {}, left.map(({ who, action, says, rule: id }) => element("li", {}, `${who}: ${spoken(action)}. ${says} `, rule(id)))),
          )
        : null,
      section(
        "Everybody’s own answer",
        Object.entries(decisions).map(([who, decision]) =>
          element(
            "details",
            { class: "group" },
            element("summary", {}, `${who} `, badge(decision.verdict)),
            why(decision, answer.people[who], form, who),
            changes(answer.people[who], decision.state, link),
            element("p", {}, link(`Ask about ${who} alone`, decision.state)),
          ),
        ),
      ),
      coming(answer.coming, false),
      python(answer.python),
    ],
  };
}

// The answer out of the table that came with the page, before the library runs.
export function plainly(plain, more) {
  return {
    brief: [badge(plain.verdict), " ", plain.steps[0].title],
    whole: [
      section(
        "What to do",
        element("ol", { class: "steps" }, plain.steps.map((one) => step(one.title, {}, one.says, one.rule))),
      ),
      section(`Why ${SAID[plain.verdict]}`, element("p", {}, plain.reason, " ", rule(plain.rule))),
      element("p", { class: "aside" }, more),
    ],
  };
}
