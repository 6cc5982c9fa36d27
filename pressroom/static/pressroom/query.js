/**
 * Asks the index what a reader asks.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./index.js").Index} Index
 * @typedef {import("./index.js").Result} Result
 *
 * @typedef {object} Found a release, or a quote
 * @property {string} url
 * @property {Record<string, string>} meta
 * @property {string} excerpt see excerpt.js
 * @property {string} content
 * @property {number[]} locations
 *
 * @typedef {object} Searching asks each question once
 * @property {(term: string | null) => Promise<Result[]>} search
 * @property {(term: string) => Promise<number>} count
 *
 * @typedef {object} Answer
 * @property {Result[]} results all that was found, in order, not loaded
 * @property {{row: import("./table.js").Row}[]} held what was found before it was narrowed
 * @property {import("./asking.js").Instead | null} instead where something near what was typed was
 *   asked in its place
 */

import { answer } from "./answering.js";
import { understand } from "./asking.js";
import { narrow } from "./narrowing.js";
import { inOrder } from "./order.js";
import { isEmpty, isReversed, term } from "./state.js";
import { allWords, bare, parse } from "./terms.js";

/** Letters that are needed to tell in which file of the index a word will stand. */
const TELLING = 4;

/**
 * @param {Index} index
 * @param {State} state
 * @param {import("./names.js").Names} names
 * @param {number} first how many results are wanted at once
 * @returns {Promise<Answer>}
 */
export async function find(index, state, names, first) {
  if (isEmpty(state)) return { results: [], held: await index.everything(state), instead: null };
  // A span that ends before it begins holds nothing.
  if (isReversed(state)) return { results: [], held: [], instead: null };
  const searching = searchingIn(index, state);
  const typed = parse(state.query);
  const asTyped = answered(searching, typed, state);
  // What is shown first is loaded while the question is looked at: nearly always it was meant so.
  // If that fails, it fails again for who waits for it.
  asTyped.then(({ results }) => load(results.slice(0, first))).catch(() => {});
  const { terms, instead } = await question(searching, typed, state, names);
  if (terms === null) return { results: [], held: [], instead };
  return { ...(await (terms === typed ? asTyped : answered(searching, terms, state))), instead };
}

/**
 * Loads the files of the index that hold the words of *state* while the last of them is being typed.
 *
 * @param {Index} index
 * @param {State} state
 */
export async function prepare(index, state) {
  const { words, phrases } = parse(state.query);
  const begun = words.filter((word, at) => at < words.length - 1 || bare(word).length >= TELLING);
  if (begun.length || phrases.length) await index.prepare(allWords({ words: begun, phrases }), state);
}

/** Loads *results*: each is kept, and comes at once when it is asked for again. */
export const load = (results) => Promise.all(results.map((result) => result.data()));

async function answered(searching, terms, state) {
  const held = await answer(searching, terms);
  // Without words no release matches better than another.
  const order = term(state) === null ? state.order || "newest" : state.order;
  return { results: inOrder(narrow(held, state), order), held };
}

/** @returns {Searching} */
function searchingIn(index, where) {
  const once = (ask) => {
    const answers = new Map();
    return (term) => {
      if (!answers.has(term)) answers.set(term, ask(term));
      return answers.get(term);
    };
  };
  return {
    search: once((term) => index.search(term, where)),
    count: once((term) => index.count(term, where)),
  };
}

/** A reader who was answered something else can ask for just what was typed. */
async function question(searching, typed, state, names) {
  return state.isAsTyped ? { terms: typed, instead: null } : understand(searching, typed, names);
}
