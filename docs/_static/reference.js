// What is wider than the page can be scrolled by keyboard: it takes the focus, and only then.
const reachable = () => {
  for (const wide of document.querySelectorAll("pre, .table-wrapper")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    else wide.removeAttribute("tabindex");
  }
};
reachable();
addEventListener("resize", reachable);
