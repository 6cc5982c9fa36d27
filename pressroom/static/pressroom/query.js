/**
 * Asks the index what a reader asks.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./index.js").Index} Index
 * @typedef {import("./terms.js").Terms} Terms
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
 * @property {Terms | null} terms what was asked; null where nothing near it is held either
 * @property {import("./asking.js").Instead | null} instead where something near what was typed was
 *   asked in its place
 */

import { answer, hold } from "./answering.js";
import { understand } from "./asking.js";
import { spanFilter } from "./days.js";
import { isEmpty, term } from "./state.js";
import { parse } from "./terms.js";

/**
 * @param {Index} index
 * @param {State} state
 * @param {import("./names.js").Names} names
 * @returns {Promise<Answer>}
 */
export async function find(index, state, names) {
  if (isEmpty(state)) return { results: [], terms: parse(""), instead: null };
  const search = once(searchOf(index, state));
  const options = { filters: filters(state, state.chosen), sort: sort(state) };
  const { terms, instead } = await question(search, state, options, names);
  if (terms === null) return { results: [], terms, instead };
  const { results } = await answer(search, terms, options);
  return { results, terms, instead };
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
 * Count the values of each facet. Those of a chosen one are counted under the choices of the other
 * facets only: they widen each other, so that its counts must not shrink with a choice of its own.
 * (Pagefind's totalFilters would do for a single facet, but they are 0 without words, and take
 * an exact phrase for its scattered words.)
 *
 * @param {Index} index
 * @param {State} state
 * @param {Terms | null} terms what was asked
 * @param {string[]} facets
 * @returns {Promise<Record<string, Record<string, number>>>} how much each value of each facet
 *   would leave
 */
export async function count(index, state, terms, facets) {
  if (terms === null) return {};
  await index.loadFacets(facets, state);
  const search = searchOf(index, state);
  const ask = async (chosen) =>
    (await hold(search, terms, { filters: filters(state, chosen) })).filters;
  const chosen = Object.keys(state.chosen).filter((facet) => facets.includes(facet));
  const widened = chosen.map(async (facet) => {
    const { [facet]: _, ...others } = state.chosen;
    return [facet, (await ask(others))[facet]];
  });
  return { ...(await ask(state.chosen)), ...Object.fromEntries(await Promise.all(widened)) };
}

const searchOf =
  (index, { scope, hasEarlier }) =>
  (term, options) =>
    index.search(term, { ...options, scope, hasEarlier });

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
