/**
 * What a reader asks: held in the address of the page, so that a search can be shared,
 * reloaded and gone back to.
 *
 * @typedef {object} State
 * @property {string} query the words, as typed
 * @property {string} scope "text", "said" (the words of quotes) or "titles"
 * @property {string} order "" (best match), "newest" or "oldest"
 * @property {string} from the first day of the span, as "2021-12-31", or ""
 * @property {string} to the last day of the span, or ""
 * @property {Record<string, string[]>} chosen the values chosen of each facet that has any
 * @property {boolean} hasEarlier whether earlier editions are sought too
 * @property {boolean} isAsTyped whether nothing near the words will do
 */

import { firstDay, lastDay } from "./days.js";

const ORDERS = ["newest", "oldest"];
const SCOPES = ["said", "titles"];

/**
 * @param {URLSearchParams} parameters
 * @param {string[]} facets the facets there are; other parameters mean nothing here
 * @returns {State}
 */
export function read(parameters, facets) {
  const value = (name) => (parameters.get(name) ?? "").trim();
  const values = facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]);
  return {
    query: value("q"),
    scope: SCOPES.includes(value("in")) ? value("in") : "text",
    order: ORDERS.includes(value("order")) ? value("order") : "",
    from: firstDay(value("from")),
    to: lastDay(value("to")),
    chosen: Object.fromEntries(values.filter(([, chosen]) => chosen.length)),
    hasEarlier: value("editions") === "all",
    isAsTyped: value("typed") === "1",
  };
}

/**
 * @param {State} state
 * @returns {string} the query part of an address, or "" where nothing is asked
 */
export function write({ query, scope, order, from, to, chosen, hasEarlier, isAsTyped }) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("q", query);
  if (scope !== "text") parameters.set("in", scope);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (from) parameters.set("from", from);
  if (to) parameters.set("to", to);
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
  return term(state) === null && !isNarrowed(state);
}

/**
 * @param {State} state
 * @returns {boolean} whether a value of a facet is chosen, or a span of days
 */
export function isNarrowed({ chosen, from, to }) {
  return Object.keys(chosen).length > 0 || Boolean(from || to);
}

/**
 * @param {State} state
 * @returns {boolean} whether the span ends before it begins
 */
export function isReversed({ from, to }) {
  return Boolean(from && to && from > to);
}
