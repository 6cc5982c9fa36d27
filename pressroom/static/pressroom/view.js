/**
 * Shows a question on the page, and says how it was answered. Facets, results and the picture have
 * modules of their own.
 *
 * @typedef {import("./state.js").State} State
 */

import { isNarrowed, isReversed } from "./state.js";

const number = new Intl.NumberFormat(document.documentElement.lang);
const page = document.querySelector(".search");
const status = page.querySelector(".search-status");

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
  const { q, in: scope, order, from, to, editions } = page.querySelector("form").elements;
  // Space at the end is part of typing: writing it anew would take it away.
  if (q.value.trim() !== state.query) q.value = state.query;
  scope.value = state.scope;
  order.value = state.order;
  // A date that is being typed is none yet; writing would take away what stands there.
  if (from.value !== state.from) from.value = state.from;
  if (to.value !== state.to) to.value = state.to;
  // An archive without earlier editions does not ask for them.
  if (editions) editions.checked = state.hasEarlier;
  page.querySelector(".search-clear").hidden = !isNarrowed(state) && !state.hasEarlier;
  showReversal(isReversed(state), [from, to]);
}

function showReversal(isReversed, boxes) {
  for (const box of boxes) box.ariaInvalid = String(isReversed);
  page.querySelector(".search-reversed").hidden = !isReversed;
}

/**
 * Say how many were found, politely to a screen reader.
 *
 * @param {"hint" | "none" | "reversed" | "found"} message
 * @param {number} count
 * @param {State} state
 */
export function announce(message, count, { scope }) {
  const words = message === "found" ? status.dataset[`found_${scope}`] : status.dataset[message];
  status.textContent = words.replace("{count}", number.format(count));
}
