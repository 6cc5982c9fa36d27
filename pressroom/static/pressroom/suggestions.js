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
export function showNames(found) {
  // They may come when the reader has gone on.
  names = document.activeElement === box ? found : [];
  list.replaceChildren(...names.map(option));
  list.hidden = !names.length;
  box.ariaExpanded = String(!list.hidden);
  stand(-1);
}

export const closeNames = () => showNames([]);

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

/** @returns {boolean} whether the key was meant for the names */
function press(key, choose) {
  if (list.hidden) return false;
  if (key === "ArrowDown") step(1);
  else if (key === "ArrowUp") step(-1);
  else if (key === "Enter" && active >= 0) choose(names[active]);
  else if (key === "Escape") closeNames();
  else return false;
  return true;
}

/** @param {(name: Name) => void} choose called with the name that a reader takes */
export function listen(choose) {
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || !press(event.key, choose)) return;
    event.preventDefault();
  });
  box.addEventListener("blur", closeNames);
  // The box keeps the focus, so that the list is not closed before a name is taken.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) choose(names[at]);
  });
}
