/**
 * The lists of what a search can be narrowed to, with how many releases each value would leave.
 *
 * @typedef {import("./state.js").State} State
 */

/** A facet with more values than this keeps the rest folded. */
const VALUES = 6;

const number = new Intl.NumberFormat(document.documentElement.lang);
const page = document.querySelector(".search");

/** @returns {string[]} the names of the facets, in the page's order */
export const facets = () => fieldsets().map((fieldset) => fieldset.dataset.facet);

/**
 * @param {Record<string, Record<string, number>>} counts
 * @param {State} state
 */
export function showFacets(counts, state) {
  for (const fieldset of fieldsets()) {
    const facet = fieldset.dataset.facet;
    showFacet(fieldset, counts[facet] ?? {}, state.chosen[facet] ?? []);
  }
}

/**
 * Choose a value, or no longer, as its box would; one that stands in no list yet is added to it.
 *
 * @param {string} facet
 * @param {string} value
 * @param {boolean} isChosen
 */
export function choose(facet, value, isChosen) {
  const fieldset = fieldsets().find(({ dataset }) => dataset.facet === facet);
  let box = boxes(fieldset).find((known) => known.value === value);
  if (!box) {
    const item = newItem(facet, value);
    fieldset.querySelector("ul").append(item);
    box = item.querySelector("input");
  }
  box.checked = isChosen;
}

function showFacet(fieldset, counts, chosen) {
  const facet = fieldset.dataset.facet;
  const known = new Map(boxes(fieldset).map((box) => [box.value, box.closest("li")]));
  const shown = values(fieldset, counts, chosen).map((value) => {
    const item = known.get(value) ?? newItem(facet, value);
    item.querySelector("input").checked = chosen.includes(value);
    // Nothing, rather than 0, while the index has not been asked.
    const isCounted = Object.hasOwn(counts, value);
    item.querySelector(".count").textContent = isCounted ? number.format(counts[value]) : "";
    return item;
  });
  const [few, rest] = fieldset.querySelectorAll("ul");
  place(few, shown.slice(0, VALUES));
  place(rest, shown.slice(VALUES));
  const folded = rest.parentElement;
  folded.hidden = !rest.children.length;
  folded.open ||= [...rest.querySelectorAll("input")].some((box) => box.checked);
  fieldset.hidden = !shown.length;
}

function newItem(facet, value) {
  const item = document.getElementById("search-value").content.firstElementChild.cloneNode(true);
  Object.assign(item.querySelector("input"), { name: facet, value });
  item.querySelector(".name").textContent = value;
  return item;
}

/** The values that lead anywhere, are chosen or have the focus, in the order of the facet. */
function values({ dataset }, counts, chosen) {
  const values = new Set([...Object.keys(counts).filter((value) => counts[value]), ...chosen]);
  const focused = document.activeElement;
  if (focused.name === dataset.facet) values.add(focused.value);
  const fuller = (one, other) => (counts[other] ?? 0) - (counts[one] ?? 0);
  return [...values].sort((one, other) =>
    "byValue" in dataset ? other.localeCompare(one) : fuller(one, other) || one.localeCompare(other),
  );
}

/** Put items into a list, unless they are there: a box that is moved loses the focus. */
function place(list, items) {
  const present = [...list.children];
  if (items.length !== present.length || items.some((item, at) => item !== present[at])) {
    list.replaceChildren(...items);
  }
}

const fieldsets = () => [...page.querySelectorAll("fieldset[data-facet]")];
const boxes = (fieldset) => [...fieldset.querySelectorAll("input")];
