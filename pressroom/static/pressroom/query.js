/**
 * Asks the index what a reader asks.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./index.js").Index} Index
 *
 * @typedef {object} Release a release found
 * @property {string} url
 * @property {Record<string, string>} meta
 * @property {string} excerpt see excerptParts
 */

import { isEmpty, term } from "./state.js";

/**
 * @param {Index} index
 * @param {State} state
 * @returns {Promise<{data: () => Promise<Release>}[]>} every release found, in order, not loaded
 */
export async function find(index, state) {
  if (isEmpty(state)) return [];
  const answer = await index.search(term(state), {
    filters: filters(state.chosen),
    sort: sort(state),
    hasEarlier: state.hasEarlier,
  });
  return answer.results;
}

/**
 * Count the values of each facet. Those of a chosen one are counted under the choices of the other
 * facets only: they widen each other, so that its counts must not shrink with a choice of its own.
 * (Pagefind's totalFilters would do for a single facet, but they are 0 without words, and take
 * an exact phrase for its scattered words.)
 *
 * @param {Index} index
 * @param {State} state
 * @param {string[]} facets
 * @returns {Promise<Record<string, Record<string, number>>>} how many releases each value of each
 *   facet would leave
 */
export async function count(index, state, facets) {
  const { hasEarlier, chosen } = state;
  await index.loadFacets(facets, { hasEarlier });
  const ask = async (others) =>
    (await index.search(term(state), { filters: filters(others), hasEarlier })).filters;
  const widened = Object.keys(chosen).map(async (facet) => {
    const { [facet]: _, ...others } = chosen;
    return [facet, (await ask(others))[facet]];
  });
  return { ...(await ask(chosen)), ...Object.fromEntries(await Promise.all(widened)) };
}

/** Any value of a facet will do, but each facet must be met. */
const filters = (chosen) =>
  Object.fromEntries(Object.entries(chosen).map(([facet, any]) => [facet, { any }]));

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
