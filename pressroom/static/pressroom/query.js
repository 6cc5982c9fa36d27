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
 */

import { spanFilter } from "./days.js";
import { isEmpty, term } from "./state.js";

/**
 * @param {any} index see index.js
 * @param {State} state
 * @returns {Promise<Answer>}
 */
export async function find(index, state) {
  const answer = await ask(index, state, state.chosen);
  const results = isEmpty(state) ? [] : answer.results;
  return { results, counts: await counts(index, state, answer) };
}

function ask(index, state, chosen) {
  const { scope, hasEarlier } = state;
  return index.search(term(state), {
    filters: filters(state, chosen),
    sort: sort(state),
    scope,
    hasEarlier,
  });
}

/**
 * Count the values of a chosen facet under the choices of the other facets only: those of one
 * facet widen each other, so that its counts must not shrink with a choice of its own.
 * (Pagefind's totalFilters would do for a single facet, but they are 0 without words, and take
 * an exact phrase for its scattered words.)
 */
async function counts(index, state, answer) {
  const widened = Object.keys(state.chosen).map(async (facet) => {
    const { [facet]: _, ...others } = state.chosen;
    return [facet, (await ask(index, state, others)).filters[facet]];
  });
  return { ...answer.filters, ...Object.fromEntries(await Promise.all(widened)) };
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
