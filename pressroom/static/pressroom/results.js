/**
 * The list of what was found. Markup and words are the template's (pressroom/search.html); here
 * they are only filled in, and always as text, never as HTML.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./query.js").Found} Found
 */

import { excerptParts, foundWords, highlighting } from "./excerpt.js";

const list = document.querySelector(".search-results ol");
const more = document.querySelector(".search-more");

/** Say that an answer is on its way. */
export function expectResults() {
  list.ariaBusy = "true";
}

/**
 * @param {Found[]} found in place of those shown
 * @param {boolean} isAll whether there are no more
 * @param {State} state
 */
export function showResults(found, isAll, state) {
  list.replaceChildren();
  addResults(found, isAll, state);
}

/** Say that nothing more will change. */
export function settle() {
  list.ariaBusy = "false";
}

/**
 * @param {Found[]} found below those shown
 * @param {boolean} isAll
 * @param {State} state
 * @returns {HTMLElement | undefined} the link of the first one added
 */
export function addResults(found, isAll, state) {
  const draw = { text: release, titles: headline, said: quote }[state.scope];
  const added = found.map((one) => draw(one, state));
  list.append(...added);
  more.hidden = isAll;
  return added[0]?.querySelector("a");
}

/** A release: its title, what it is, and the words around those that were found. */
function release(found, { query }) {
  const item = copy("search-result");
  const { meta } = found;
  const address = highlighting(found.url, foundWords(found, query));
  Object.assign(item.querySelector("a"), { href: address, textContent: meta.title, lang: meta.language, dir: "auto" });
  fill(item, meta);
  const parts = excerptParts(found.excerpt);
  const text = item.querySelector(".excerpt");
  text.lang = meta.language;
  text.dir = "auto";
  // Without a word to show in its place, it would only repeat the title.
  if (parts.some((part) => part.isMarked)) text.append(...parts.map(marked));
  return item;
}

/** A release found by its headline, which says itself what was found. */
function headline(found) {
  const item = copy("search-result");
  const link = item.querySelector("a");
  Object.assign(link, { href: found.url, lang: found.meta.language });
  const parts = excerptParts(found.excerpt);
  // The excerpt of a long headline is not all of it.
  const isWhole = parts.map(({ text }) => text).join("").trim() === found.meta.title.trim();
  link.append(...(isWhole ? parts.map(marked) : [found.meta.title]));
  fill(item, found.meta);
  return item;
}

/** What someone said: the words themselves, who said them, and in which release. */
function quote(found, { query }) {
  const item = copy("search-quote");
  const { meta } = found;
  const link = item.querySelector("blockquote a");
  Object.assign(link, { href: highlighting(found.url, foundWords(found, query)), lang: meta.language, dir: "auto" });
  const parts = excerptParts(found.excerpt);
  link.append(...parts.map(marked));
  const isWhole = parts.map(({ text }) => text).join("").trim().length >= found.content.trim().length;
  link.parentElement.classList.toggle("whole", isWhole);
  fill(item, meta);
  const source = item.querySelector(".source");
  const page = new URL(found.url, location.href);
  page.hash = "";
  Object.assign(source, { href: page.href, textContent: meta.title, lang: meta.language, dir: "auto" });
  return item;
}

/** Fill in the facts; each has a place of its name in the template. */
function fill(item, meta) {
  const time = item.querySelector("time");
  Object.assign(time, { dateTime: meta.datetime, textContent: meta.date });
  for (const place of item.querySelectorAll("[data-meta]")) {
    place.textContent = meta[place.dataset.meta] ?? "";
  }
}

function marked({ text, isMarked }) {
  if (!isMarked) return text;
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
