// Leaves the rules that a stage and a contact can meet; a rule that names none is for all of them.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".rule-filter");
  if (!form) return;
  const rules = [...document.querySelectorAll("section.rule")];
  const menus = [...form.querySelectorAll("select")];

  const fits = (rule, menu) => {
    const prefix = `${menu.dataset.facet}-`;
    const named = [...rule.classList].filter((name) => name.startsWith(prefix));
    return !menu.value || !named.length || named.includes(prefix + menu.value);
  };
  // The rows are counted as each of them says: "Row 1 of 30" knows nothing of what stands beside the table.
  const counted = (some, what) =>
    some.length && `${some.filter((rule) => !rule.hidden).length} of ${some.length} ${what}`;
  const leave = () => {
    for (const rule of rules) rule.hidden = !menus.every((menu) => fits(rule, menu));
    form.querySelector("output").textContent = [
      counted(rules.filter((rule) => !rule.classList.contains("beside")), "rows"),
      counted(rules.filter((rule) => rule.classList.contains("beside")), "beside the table"),
    ].filter(Boolean).join(", and ");
  };

  // Who follows a link to a rule sees it, whatever was left before.
  const show = () => {
    const rule = rules.find((one) => one.id === decodeURIComponent(location.hash.slice(1)));
    if (!rule || !rule.hidden) return;
    for (const menu of menus) menu.value = "";
    leave();
    rule.scrollIntoView();
  };

  const asked = new URLSearchParams(location.search);
  for (const menu of menus) {
    const word = asked.get(menu.dataset.facet);
    if (word && [...menu.options].some((option) => option.value === word)) menu.value = word;
  }
  form.addEventListener("change", leave);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", show);
  form.hidden = false;
  leave();
  show();
});

// A link to a rule leads to the first page of them, and on from there.
document.addEventListener("DOMContentLoaded", () => {
  const places = document.getElementById("rules-elsewhere");
  const elsewhere = places ? JSON.parse(places.textContent) : {};
  const go = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (Object.hasOwn(elsewhere, id)) location.replace(`${elsewhere[id]}#${id}`);
  };
  window.addEventListener("hashchange", go);
  go();
});
