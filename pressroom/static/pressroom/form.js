/**
 * What a reader fills in. The order stands above the results but belongs to the form too.
 *
 * @typedef {import("./state.js").State} State
 */

import { isNarrowed, isReversed } from "./state.js";

const page = document.querySelector(".search");
const form = page.querySelector("form");
const { q, in: scope, order, from, to, editions, typed } = form.elements;

/** The box for words. */
export const box = q;

/** What the form holds, as an address has it. */
export const parameters = () => new URLSearchParams(new FormData(form));

/** @param {State} state */
export function showQuestion(state) {
  // Space at the end is part of typing: writing it anew would take it away.
  if (q.value.trim() !== state.query) q.value = state.query;
  scope.value = state.scope;
  order.value = state.order;
  // A date that is being typed is none yet; writing would take away what stands there.
  if (from.value !== state.from) from.value = state.from;
  if (to.value !== state.to) to.value = state.to;
  // An archive without earlier editions does not ask for them.
  if (editions) editions.checked = state.hasEarlier;
  typed.value = state.isAsTyped ? "1" : "";
  page.querySelector(".search-clear").hidden = !isNarrowed(state) && !state.hasEarlier;
  showReversal(isReversed(state));
}

function showReversal(isReversed) {
  for (const date of [from, to]) date.ariaInvalid = String(isReversed);
  page.querySelector(".search-reversed").hidden = !isReversed;
}

/** Take back every choice, but not the words. */
export function clear() {
  for (const choice of form.querySelectorAll(":checked[type=checkbox]")) choice.checked = false;
  for (const date of [from, to]) date.value = "";
  q.focus();
}

/**
 * @param {object} callbacks
 * @param {(how: {typing: boolean}) => void} callbacks.settled called when something was chosen, or
 *   the words are complete
 * @param {() => void} callbacks.typing called with each key that changes the words
 */
export function listen({ settled, typing }) {
  q.addEventListener("input", () => {
    // Other words: whatever is near them will do again.
    typed.value = "";
    typing();
  });
  page.addEventListener("change", ({ target }) => {
    // A date changes with each of its digits.
    if (target !== q) settled({ typing: target.type === "date" });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settled({ typing: false });
  });
}
