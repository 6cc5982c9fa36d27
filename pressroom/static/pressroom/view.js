/**
 * Says how a question was answered. The form, facets, results and the picture have modules of
 * their own.
 *
 * @typedef {import("./state.js").State} State
 */

import { isEmpty, isReversed } from "./state.js";

const number = new Intl.NumberFormat(document.documentElement.lang);
const page = document.querySelector(".search");
const status = page.querySelector(".search-status");

/** @param {string[]} titles of parts that are not searched, since they did not answer */
export function showUnreached(titles) {
  const note = page.querySelector(".search-unreached");
  if (!titles.length) return;
  note.querySelector("span").textContent = titles.join(", ");
  note.hidden = false;
}

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
  // Opened as a file, no script of the search runs.
  document.querySelector(".search-file").hidden = true;
  document.querySelector(".search-without").hidden = false;
}

/**
 * Say how much was found, politely to a screen reader.
 *
 * @param {State} state
 * @param {number} count
 */
export function announce(state, count) {
  status.textContent = status.dataset[message(state, count)].replace("{count}", number.format(count));
}

function message(state, count) {
  if (isReversed(state)) return "reversed";
  if (isEmpty(state)) return "hint";
  return count ? `found_${state.scope}` : "none";
}

/**
 * Say that something near what was typed was asked in its place.
 *
 * @param {import("./asking.js").Instead | null} instead
 * @param {string} address at which just what was typed is asked
 */
export function showInstead(instead, address) {
  const note = page.querySelector(".search-instead");
  note.hidden = !instead;
  if (!instead) return;
  const { missing, apart, asked } = note.dataset;
  const reason = instead.missing.length
    ? missing.replace("{words}", () => instead.missing.map((word) => `“${word}”`).join(", "))
    : apart;
  note.querySelector("span").textContent = `${reason} ${asked.replace("{words}", () => instead.asked)}`;
  note.querySelector("a").href = address;
}
