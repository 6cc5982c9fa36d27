/**
 * The search page. Everything flows one way: what the reader does goes into the address, the
 * address is read as a state, the state is asked of the index, and the answer is shown.
 */

import { open } from "./index.js";
import { count, find } from "./query.js";
import { isEmpty, read, write } from "./state.js";
import * as view from "./view.js";

/** Releases shown at a time; only these are loaded. */
const PAGE = 10;
/** Milliseconds without a key after which a reader has paused. */
const PAUSE = 200;

const page = document.querySelector(".search");
const form = page.querySelector("form");
const facets = view.facets();
const folder = new URL(page.dataset.pagefind, document.baseURI).href;
const index = open(folder, view.parts(folder));

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
  view.showQuestion(state);
  // What is chosen stands in the form at once: the next question is read from there.
  view.showFacets(counts, state);
  try {
    const results = await find(await index, state);
    const first = await load(results.slice(0, shown()));
    if (question !== questions) return;
    rest = results.slice(shown());
    view.showResults(first, !rest.length);
    view.announce(isEmpty(state) ? "hint" : results.length ? "found" : "none", results.length);
    // Facets are large; nobody should wait for them to read what was found.
    const counted = await count(await index, state, facets);
    if (question !== questions) return;
    counts = counted;
    view.showFacets(counts, state);
    view.settle();
  } catch (error) {
    fail(error);
  }
}

/** Show the next releases and lead the keyboard to the first of them. */
async function showMore() {
  const question = questions;
  try {
    const more = await load(rest.splice(0, PAGE));
    if (question !== questions) return;
    history.replaceState({ shown: shown() + PAGE }, "");
    view.addResults(more, !rest.length)?.focus();
  } catch (error) {
    fail(error);
  }
}

function clear() {
  for (const box of form.querySelectorAll(":checked[type=checkbox]")) box.checked = false;
  ask();
  form.elements.q.focus();
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
  page.addEventListener("change", (event) => {
    if (event.target !== form.elements.q) ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
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
index.then(({ unreached }) => view.showUnreached(unreached), fail);
listen();
answer();
