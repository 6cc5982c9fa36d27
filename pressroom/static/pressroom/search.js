/**
 * The search page. Everything flows one way: what the reader does goes into the address, the
 * address is read as a state, the state is asked of the index, and the answer is shown.
 */

import { choose, facets as namesOfFacets, showFacets } from "./facets.js";
import * as form from "./form.js";
import { open } from "./index.js";
import { open as openNames } from "./names.js";
import { count } from "./narrowing.js";
import { read as readParts } from "./parts.js";
import { find, load, prepare } from "./query.js";
import { addResults, expectResults, settle, showResults } from "./results.js";
import { read, write } from "./state.js";
import * as suggestions from "./suggestions.js";
import * as view from "./view.js";
import * as picture from "./years.js";

/** Results shown at a time; only these are loaded. */
const PAGE = 10;
/** Milliseconds without a key after which a reader has paused. */
const PAUSE = 200;

const page = document.querySelector(".search");
const facets = namesOfFacets();
const folder = (name) => new URL(page.dataset[name], document.baseURI).href;
const parts = readParts(page.dataset.parts, folder("pagefind"), folder("names"));
const index = open(folder("pagefind"), parts);
const names = openNames(folder("names"), parts);

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
  const address = write(read(form.parameters(), facets));
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
  form.showQuestion(state);
  // What is chosen stands in the form at once: the next question is read from there.
  showFacets(counts, state);
  try {
    const { results, held, instead } = await find(await index, state, names, shown());
    const releases = await load(results.slice(0, shown()));
    if (question !== questions) return;
    rest = results.slice(shown());
    counts = count(held, state, facets);
    // The picture comes with the results: what stands below it must not move under a finger.
    picture.showYears(counts.year, state);
    showResults(releases, !rest.length, state);
    view.announce(state, results.length);
    view.showInstead(instead, write({ ...state, isAsTyped: true }));
    showFacets(counts, state);
    settle();
  } catch (error) {
    fail(error);
  }
}

/** While words are typed, have what they need of the index loaded. */
function foresee() {
  // If it fails, it fails again for who waits for it.
  index.then((opened) => prepare(opened, read(form.parameters(), facets))).catch(() => {});
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
  form.clear();
  ask();
}

function chooseYear(year, isChosen) {
  choose("year", year, isChosen);
  ask();
}

/** What was typed began a name: what that speaker said, or what is of that organization or topic. */
function chooseName({ facet, value }) {
  form.box.value = "";
  choose(facet, value, true);
  ask();
}

function fail(error) {
  console.error(error);
  view.fail();
}

/** How many results to show: a reader who comes back from one finds as many as before. */
const shown = () => history.state?.shown ?? PAGE;
const stateOfAddress = () => read(new URLSearchParams(location.search), facets);

function listen() {
  form.listen({
    settled: ask,
    typing: () => {
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE, { typing: true });
      foresee();
    },
  });
  picture.listen(chooseYear);
  suggestions.listen(names, chooseName);
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
