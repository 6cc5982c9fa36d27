/**
 * Asks Pagefind's index (https://pagefind.app/docs/api/), which loads only the parts of itself
 * that a question needs.
 *
 * @typedef {import("./state.js").State} State
 *
 * @typedef {object} Release a release found
 * @property {string} url
 * @property {Record<string, string>} meta
 * @property {string} excerpt see excerptParts
 *
 * @typedef {object} Answer
 * @property {{data: () => Promise<Release>}[]} results every release found, in order, not loaded
 * @property {Record<string, Record<string, number>>} counts how many releases each value of
 *   each facet would leave
 * @property {import("./asking.js").Instead | null} instead where something near what was typed was
 *   asked in its place
 */

import { answer, hold } from "./answering.js";
import { understand } from "./asking.js";
import { isEmpty, term } from "./state.js";
import { parse } from "./terms.js";

/**
 * @param {string} address of pagefind.js
 * @returns {Promise<any>} Pagefind's API, its facets loaded
 */
export async function open(address) {
  const pagefind = await import(address);
  // Counts are given only for facets that have been loaded.
  await pagefind.filters();
  return pagefind;
}

/**
 * @param {any} pagefind
 * @param {State} state
 * @param {import("./names.js").Names} names
 * @returns {Promise<Answer>}
 */
export async function find(pagefind, state, names) {
  const search = (term, options) => pagefind.search(term, options);
  const { terms, instead } = await question(search, state, names);
  if (terms === null) return { results: [], counts: {}, instead };
  const options = { filters: filters(state, state.chosen), sort: sort(state) };
  const found = await answer(search, terms, options);
  const results = isEmpty(state) ? [] : found.results;
  return { results, counts: await counts(search, terms, state, found), instead };
}

/** A reader who was answered something else can ask for just what was typed. */
async function question(search, state, names) {
  if (state.isAsTyped) return { terms: parse(state.query), instead: null };
  return understand(search, state.query, names);
}

/**
 * Count the values of a chosen facet under the choices of the other facets only: those of one
 * facet widen each other, so that its counts must not shrink with a choice of its own.
 * (Pagefind's totalFilters would do for a single facet, but they are 0 without words, and take
 * an exact phrase for its scattered words.)
 */
async function counts(search, terms, state, found) {
  const widened = Object.keys(state.chosen).map(async (facet) => {
    const { [facet]: _, ...others } = state.chosen;
    return [facet, (await hold(search, terms, { filters: filters(state, others) })).filters[facet]];
  });
  return { ...found.filters, ...Object.fromEntries(await Promise.all(widened)) };
}

/** Any value of a facet will do, but each facet must be met. */
function filters({ hasEarlier }, chosen) {
  const facets = Object.entries(chosen).map(([facet, any]) => [facet, { any }]);
  // What a release says today is found first; what it said before, on request only.
  return Object.fromEntries(hasEarlier ? facets : [...facets, ["edition", "current"]]);
}

function sort(state) {
  if (state.order === "oldest") return { date: "asc" };
  // Without words no release matches better than another.
  return state.order === "newest" || term(state) === null ? { date: "desc" } : {};
}

/**
 * Take Pagefind's excerpt apart. It is HTML in which each "<" and ">" of the text is escaped,
 * so that every tag is a mark; its "&" is not, so that it must not be read as HTML.
 *
 * @param {string} excerpt
 * @returns {{text: string, isMarked: boolean}[]}
 */
export function excerptParts(excerpt) {
  return excerpt
    .replaceAll("</mark> <mark>", " ")
    .split(/<\/?mark>/)
    .map((part, index) => ({
      text: part.replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
      isMarked: index % 2 === 1,
    }));
}
