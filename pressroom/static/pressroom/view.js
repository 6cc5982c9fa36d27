/**
 * Shows a state and its answer on the page. Markup and words are the template's
 * (pressroom/search.html); here they are only filled in, and always as text, never as HTML.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./query.js").Release} Release
 */

import { excerptParts } from "./query.js";

/** A facet with more values than this keeps the rest folded. */
const VALUES = 6;

const number = new Intl.NumberFormat(document.documentElement.lang);
const page = document.querySelector(".search");
const results = page.querySelector(".search-results ol");

/** @returns {string[]} the names of the facets, in the page's order */
export const facets = () => fieldsets().map((fieldset) => fieldset.dataset.facet);

/**
 * @param {string} folder address of this part's indexes
 * @returns {import("./parts.js").Part[] | undefined} all parts of the archive, if it has any
 */
export function parts(folder) {
  const parts = JSON.parse(page.dataset.parts ?? "null");
  return parts?.map((part) => ({ ...part, folder: new URL(part.folder ?? folder, folder).href }));
}

/** @param {string[]} titles of parts that are not searched, since they did not answer */
export function showUnreached(titles) {
  const note = page.querySelector(".search-unreached");
  if (!titles.length) return;
  note.querySelector("span").textContent = titles.join(", ");
  note.hidden = false;
}

/** Let the reader search: until now the page said what to do where no script runs. */
export function start() {
  document.querySelector(".search-without").hidden = true;
  page.querySelector(".search-facets").open = matchMedia("(min-width: 50em)").matches;
  page.hidden = false;
  page.querySelector("#search-query").focus();
}

/** Say that there is no search, and what to do. */
export function fail() {
  page.hidden = true;
  document.querySelector(".search-without").hidden = false;
}

/** @param {State} state */
export function showQuestion(state) {
  const { q, order, editions } = page.querySelector("form").elements;
  // Space at the end is part of typing: writing it anew would take it away.
  if (q.value.trim() !== state.query) q.value = state.query;
  order.value = state.order;
  // An archive without earlier editions does not ask for them.
  if (editions) editions.checked = state.hasEarlier;
  page.querySelector(".search-clear").hidden = !Object.keys(state.chosen).length && !state.hasEarlier;
  results.ariaBusy = "true";
}

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

function showFacet(fieldset, counts, chosen) {
  const known = new Map(items(fieldset).map((item) => [item.querySelector("input").value, item]));
  const facet = fieldset.dataset.facet;
  const shown = values(fieldset, counts, chosen).map((value) => {
    const item = known.get(value) ?? copy("search-value");
    const input = item.querySelector("input");
    Object.assign(input, { name: facet, value, checked: chosen.includes(value) });
    item.querySelector(".name").textContent = value;
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
  folded.open ||= items(rest).some((item) => item.querySelector("input").checked);
  fieldset.hidden = !shown.length;
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

/**
 * Say how many releases were found, politely to a screen reader.
 *
 * @param {"hint" | "none" | "found"} message
 * @param {number} count
 */
export function announce(message, count) {
  const status = page.querySelector(".search-status");
  status.textContent = status.dataset[message].replace("{count}", number.format(count));
}

/**
 * @param {Release[]} releases in place of those shown
 * @param {boolean} isAll whether there are no more
 */
export function showResults(releases, isAll) {
  results.replaceChildren();
  addResults(releases, isAll);
}

/** Say that nothing more will change. */
export function settle() {
  results.ariaBusy = "false";
}

/**
 * @param {Release[]} releases below those shown
 * @param {boolean} isAll
 * @returns {HTMLElement | undefined} the link of the first one added
 */
export function addResults(releases, isAll) {
  const added = releases.map(result);
  results.append(...added);
  page.querySelector(".search-more").hidden = isAll;
  return added[0]?.querySelector("a");
}

/** @param {Release} release */
function result({ url, meta, excerpt }) {
  const item = copy("search-result");
  const link = item.querySelector("a");
  Object.assign(link, { href: url, textContent: meta.title, lang: meta.language });
  const time = item.querySelector("time");
  Object.assign(time, { dateTime: meta.datetime, textContent: meta.date });
  item.querySelector(".kind").textContent = meta.kind;
  item.querySelector(".edition").textContent = meta.edition ?? "";
  item.querySelector(".status").textContent = meta.status ?? "";
  item.querySelector(".speakers").textContent = meta.speakers ?? "";
  const parts = excerptParts(excerpt);
  const text = item.querySelector(".excerpt");
  text.lang = meta.language;
  // Without a word to show in its place, it would only repeat the title.
  if (parts.some((part) => part.isMarked)) text.append(...parts.map(marked));
  return item;
}

function marked({ text, isMarked }) {
  if (!isMarked) return text;
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

const fieldsets = () => [...page.querySelectorAll("fieldset[data-facet]")];
const items = (element) => [...element.querySelectorAll("li")];
const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
