/**
 * Asks the index what a reader asks.
 *
 * @typedef {import("./state.js").State} State
 *
 * @typedef {object} Found a release, or a quote
 * @property {string} url
 * @property {Record<string, string>} meta
 * @property {string} excerpt see excerpt.js
 * @property {string} content
 * @property {number[]} locations
 *
 * @typedef {object} Answer
 * @property {{data: () => Promise<Found>}[]} results all that was found, in order, not loaded
 * @property {Record<string, Record<string, number>>} counts how much each value of each facet
 *   would leave
 * @property {import("./asking.js").Instead | null} instead where something near what was typed was
 *   asked in its place
 */

import { answer, hold } from "./answering.js";
import { understand } from "./asking.js";
import { spanFilter } from "./days.js";
import { isEmpty, term } from "./state.js";
import { parse } from "./terms.js";

/**
 * @param {any} index see index.js
 * @param {State} state
 * @param {import("./names.js").Names} names
 * @returns {Promise<Answer>}
 */
export async function find(index, state, names) {
  const { scope, hasEarlier } = state;
  const search = once((term, options) => index.search(term, { ...options, scope, hasEarlier }));
  const options = { filters: filters(state, state.chosen), sort: sort(state) };
  const { terms, instead } = await question(search, state, options, names);
  if (terms === null) return { results: [], counts: {}, instead };
  const found = await answer(search, terms, options);
  const results = isEmpty(state) ? [] : found.results;
  return { results, counts: await counts(search, terms, state, found), instead };
}

/** Ask the same only once while one question is answered: its terms are decided from its answer. */
function once(search) {
  const answers = new Map();
  return (term, options = {}) => {
    const key = JSON.stringify([term, options]);
    if (!answers.has(key)) answers.set(key, search(term, options));
    return answers.get(key);
  };
}

/** A reader who was answered something else can ask for just what was typed. */
async function question(search, state, options, names) {
  if (state.isAsTyped) return { terms: parse(state.query), instead: null };
  return understand(search, state.query, options, names);
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

/** Any value of a facet will do, but each facet must be met, and the span of days. */
function filters({ from, to }, chosen) {
  const facets = Object.entries(chosen).map(([facet, any]) => [facet, { any }]);
  return { ...Object.fromEntries(facets), ...spanFilter(from, to) };
}

function sort(state) {
  if (state.order === "oldest") return { date: "asc" };
  // Without words no release matches better than another.
  return state.order === "newest" || term(state) === null ? { date: "desc" } : {};
}
