/**
 * The search page. Everything flows one way: what the reader does goes into the address, the
 * address is read as a state, the state is asked of the index, and the answer is shown.
 */

import { choose, facets as namesOfFacets, showFacets } from "./facets.js";
import { open } from "./index.js";
import { find } from "./query.js";
import { addResults, expectResults, showResults } from "./results.js";
import { isEmpty, isReversed, read, write } from "./state.js";
import * as view from "./view.js";
import * as picture from "./years.js";

/** Results shown at a time; only these are loaded. */
const PAGE = 10;
/** Milliseconds without a key after which a reader has paused. */
const PAUSE = 200;

const page = document.querySelector(".search");
const form = page.querySelector("form");
const facets = namesOfFacets();
const index = open(new URL(page.dataset.pagefind, document.baseURI).href);

/** The address last asked, and how often one was: an answer that comes late is not shown. */
let asked = "";
let questions = 0;
/** Its answer: how many releases each choice leaves, and those found but not shown yet. */
let counts = {};
let rest = [];
/** The pending look at what is being typed. */
let pause = 0;
/** Whether the present entry of the history is being typed. */
let isTyping = false;

/** Take what the form holds into the address, and answer it. */
function ask({ typing = false } = {}) {
  clearTimeout(pause);
  const address = write(read(new URLSearchParams(new FormData(form)), facets));
  const isNew = address !== asked;
  if (isNew) {
    // A search that was settled stays in the history; one that is being typed is replaced.
    const isReplaced = typing && (isTyping || !asked);
    history[isReplaced ? "replaceState" : "pushState"](null, "", address || location.pathname);
    answer();
  }
  isTyping = typing && (isTyping || isNew);
}

/** Answer what the address asks. */
async function answer() {
  const question = ++questions;
  const state = stateOfAddress();
  asked = write(state);
  expectResults();
  view.showQuestion(state);
  // What is chosen stands in the form at once: the next question is read from there.
  showFacets(counts, state);
  try {
    const { results, ...found } = await answerTo(state);
    const first = await load(results.slice(0, shown()));
    if (question !== questions) return;
    [counts, rest] = [found.counts, results.slice(shown())];
    showFacets(counts, state);
    picture.showYears(counts.year ?? {}, state);
    showResults(first, !rest.length, state);
    view.announce(message(state, results), results.length, state);
  } catch (error) {
    fail(error);
  }
}

/** A span that ends before it begins holds nothing, which needs no index. */
async function answerTo(state) {
  return isReversed(state) ? { results: [], counts: {} } : find(await index, state);
}

function message(state, results) {
  if (isReversed(state)) return "reversed";
  return isEmpty(state) ? "hint" : results.length ? "found" : "none";
}

/** Show the next results and lead the keyboard to the first of them. */
async function showMore() {
  const question = questions;
  try {
    const more = await load(rest.splice(0, PAGE));
    if (question !== questions) return;
    history.replaceState({ shown: shown() + PAGE }, "");
    addResults(more, !rest.length, stateOfAddress())?.focus();
  } catch (error) {
    fail(error);
  }
}

function clear() {
  for (const box of form.querySelectorAll(":checked[type=checkbox]")) box.checked = false;
  for (const box of form.querySelectorAll("[type=date]")) box.value = "";
  ask();
  form.elements.q.focus();
}

function chooseYear(year, isChosen) {
  choose("year", year, isChosen);
  ask();
}

function fail(error) {
  console.error(error);
  view.fail();
}

/** How many results to show: a reader who comes back from one finds as many as before. */
const shown = () => history.state?.shown ?? PAGE;
const stateOfAddress = () => read(new URLSearchParams(location.search), facets);
const load = (results) => Promise.all(results.map((result) => result.data()));

function listen() {
  form.elements.q.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE, { typing: true });
  });
  page.addEventListener("change", ({ target }) => {
    // A date changes with each of its digits.
    if (target !== form.elements.q) ask({ typing: target.type === "date" });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  picture.listen(chooseYear);
  page.querySelector(".search-clear").addEventListener("click", clear);
  page.querySelector(".search-more").addEventListener("click", showMore);
  // Also fires for a jump within the page, which asks nothing new.
  addEventListener("popstate", () => {
    clearTimeout(pause);
    isTyping = false;
    if (write(stateOfAddress()) !== asked) answer();
  });
}

view.start();
listen();
answer();
