/**
 * What a reader asks: held in the address of the page, so that a search can be shared,
 * reloaded and gone back to.
 *
 * @typedef {object} State
 * @property {string} query the words, as typed
 * @property {string} order "" (best match), "newest" or "oldest"
 * @property {Record<string, string[]>} chosen the values chosen of each facet that has any
 * @property {boolean} hasEarlier whether earlier editions are sought too
 * @property {boolean} isAsTyped whether nothing near the words will do
 */

const ORDERS = ["newest", "oldest"];

/**
 * @param {URLSearchParams} parameters
 * @param {string[]} facets the facets there are; other parameters mean nothing here
 * @returns {State}
 */
export function read(parameters, facets) {
  const values = facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]);
  const order = parameters.get("order") ?? "";
  return {
    query: (parameters.get("q") ?? "").trim(),
    order: ORDERS.includes(order) ? order : "",
    chosen: Object.fromEntries(values.filter(([, chosen]) => chosen.length)),
    hasEarlier: parameters.get("editions") === "all",
    isAsTyped: parameters.has("typed"),
  };
}

/**
 * @param {State} state
 * @returns {string} the query part of an address, or "" where nothing is asked
 */
export function write({ query, order, chosen, hasEarlier, isAsTyped }) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("q", query);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (hasEarlier) parameters.set("editions", "all");
  if (order) parameters.set("order", order);
  if (isAsTyped) parameters.set("typed", "1");
  return parameters.size ? `?${parameters}` : "";
}

/**
 * @param {State} state
 * @returns {string | null} what to look for, or null where no letter or digit has been typed
 */
export function term({ query }) {
  // An exact phrase is known by straight quotation marks; keyboards and copied text bring others.
  return /[\p{L}\p{N}]/u.test(query) ? query.replace(/[“”„«»]/g, '"') : null;
}

/**
 * @param {State} state
 * @returns {boolean} whether there is nothing to search for yet
 */
export function isEmpty(state) {
  return term(state) === null && !Object.keys(state.chosen).length;
}
