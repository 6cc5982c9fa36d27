/**
 * What a reader's choices let through, and how much each further choice would leave.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./table.js").Row} Row
 */

import { firstDay, lastDay } from "./days.js";

/**
 * Any value of a facet will do, but each facet must be met, and the span of days by any day that
 * a date can mean.
 *
 * @template {{row: Row}} Found
 * @param {Found[]} found
 * @param {Pick<State, "chosen" | "from" | "to">} state
 * @returns {Found[]} those that pass, in their order
 */
export function narrow(found, { chosen, from, to }) {
  const choices = Object.entries(chosen);
  const isChosen = ({ facets }) =>
    choices.every(([facet, any]) => facets[facet]?.some((value) => any.includes(value)));
  const isWithin = ({ day }) => (!from || lastDay(day) >= from) && (!to || firstDay(day) <= to);
  const isFree = !choices.length && !from && !to;
  return isFree ? found : found.filter(({ row }) => isWithin(row) && isChosen(row));
}

/**
 * Count the values of each facet. Those of a chosen one are counted under the choices of the other
 * facets only: they widen each other, so that its counts must not shrink with a choice of its own.
 *
 * @param {{row: Row}[]} found before it is narrowed
 * @param {State} state
 * @param {string[]} facets
 * @returns {Record<string, Record<string, number>>} how much each value of each facet would leave
 */
export function count(found, state, facets) {
  const narrowed = narrow(found, state);
  const under = (facet) => {
    const { [facet]: own, ...chosen } = state.chosen;
    return own ? narrow(found, { ...state, chosen }) : narrowed;
  };
  return Object.fromEntries(facets.map((facet) => [facet, tally(under(facet), facet)]));
}

function tally(found, facet) {
  const counts = new Map();
  for (const { row } of found) {
    for (const value of row.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
