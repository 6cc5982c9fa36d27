/**
 * Names under the search box while someone types: the pattern "editable combobox with list
 * autocomplete" (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the box;
 * arrows lead through the names, Enter takes one, Escape closes.
 *
 * @typedef {import("./names.js").Name} Name
 */

const box = document.querySelector("#search-query");
const list = document.querySelector("#search-names");

/** The names shown, in order, and the place of the one the arrows stand on, or -1. */
let names = [];
let active = -1;

/** @param {Name[]} found */
function show(found) {
  // They may come when the reader has gone on.
  names = document.activeElement === box ? found : [];
  list.replaceChildren(...names.map(option));
  list.hidden = !names.length;
  box.ariaExpanded = String(!list.hidden);
  stand(-1);
}

const close = () => show([]);

/** A name that does not come is no reason not to search. */
async function suggest(source) {
  const typed = box.value;
  const found = await source.suggest(typed).catch(() => []);
  if (box.value === typed) show(found);
}

function option({ value, facet, role }, at) {
  const item = document.getElementById("search-name").content.firstElementChild.cloneNode(true);
  item.id = `search-name-${at}`;
  item.querySelector(".name").textContent = value;
  item.querySelector(".role").textContent = role || list.dataset[facet];
  return item;
}

function stand(at) {
  active = at;
  for (const [place, item] of [...list.children].entries()) {
    item.ariaSelected = String(place === at);
    if (place === at) item.scrollIntoView({ block: "nearest" });
  }
  if (at < 0) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", list.children[at].id);
}

/** Up from the first name, and down from the last, leads back to what was typed. */
function step(by) {
  const places = names.length + 1;
  stand(((active + 1 + by + places) % places) - 1);
}

function take(name, choose) {
  close();
  choose(name);
}

/** @returns {boolean} whether the key was meant for the names */
function press(key, choose) {
  if (list.hidden) return false;
  if (key === "ArrowDown") step(1);
  else if (key === "ArrowUp") step(-1);
  else if (key === "Enter" && active >= 0) take(names[active], choose);
  else if (key === "Escape") close();
  else return false;
  return true;
}

/**
 * @param {import("./names.js").Names} source
 * @param {(name: Name) => void} choose called with the name that a reader takes
 */
export function listen(source, choose) {
  box.addEventListener("input", () => suggest(source));
  box.addEventListener("keydown", (event) => {
    if (!event.isComposing && press(event.key, choose)) event.preventDefault();
  });
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  // The box keeps the focus, so that the list is not closed before a name is taken.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) take(names[at], choose);
  });
}
