/**
 * Asks the index, and does what Pagefind leaves open: phrases beside words, and which of the
 * releases that hold all words stand first.
 *
 * @typedef {import("./terms.js").Terms} Terms
 * @typedef {import("./asking.js").Search} Search
 *
 * @typedef {object} Held
 * @property {any[]} results Pagefind's, in order
 * @property {Record<string, Record<string, number>>} filters how many there are of each value
 */

import { allWords, hasYear, numbers, phrase, tokens } from "./terms.js";

/** Releases that are read for a phrase whose words they hold one after the other. */
const PROOFS = 20;

/**
 * @param {Search} search
 * @param {Terms} terms
 * @param {{filters: object, sort?: object}} options
 * @returns {Promise<Held>} what holds the words and the phrases, best first
 */
export async function answer(search, terms, options) {
  const held = await hold(search, terms, options);
  const isSorted = Object.keys(options.sort ?? {}).length > 0;
  if (isSorted || held.results.length < 2) return held;
  const answers = numbers(terms).map((term) => search(term, { filters: options.filters }));
  return { ...held, results: inOrder(terms, held.results, await Promise.all(answers)) };
}

/** As answer(), in no order of its own: enough to count. */
export async function hold(search, terms, options) {
  const found = await search(allWords(terms) || null, options);
  if (!terms.phrases.length) return found;
  const ask = (words) => search(phrase(words), { filters: options.filters });
  const answers = await Promise.all(terms.phrases.map(ask));
  let results = found.results;
  for (const [at, words] of terms.phrases.entries()) {
    const set = ids(answers[at]);
    const denied = results.filter(({ id }) => !set.has(id));
    for (const id of await proven(words, denied)) set.add(id);
    results = results.filter(({ id }) => set.has(id));
  }
  const [{ filters, results: all }] = answers;
  if (answers.length === 1 && results.length === all.length) return { ...found, results, filters };
  return { ...found, results, filters: await counted(results, found.filters) };
}

/**
 * The results that hold the words one after the other, each number whole, and the year as their own,
 * or more of these, first; the best match first among equals.
 */
function inOrder(terms, results, answers) {
  const sets = answers.map(ids);
  const { length } = terms.words;
  const merit = new Map(
    results.map(({ id, words, matchedMetaFields }) => [
      id,
      sets.filter((set) => set.has(id)).length +
        (length > 1 && hasRun(words, length) ? 1 : 0) +
        (hasYear(terms) && matchedMetaFields?.includes("date") ? 1 : 0),
    ]),
  );
  return [...results].sort((one, other) => merit.get(other.id) - merit.get(one.id));
}

/**
 * The releases among *results* that hold the phrase *words* although the index denies it: it does
 * where a release writes one of the words both with and without an accent (Pagefind 1.5).
 */
async function proven(words, results) {
  const sought = tokens(words);
  const near = results.filter((result) => hasRun(result.words, sought.length)).slice(0, PROOFS);
  const releases = await Promise.all(near.map((result) => result.data()));
  const holds = ({ content }) => ` ${tokens(content).join(" ")} `.includes(` ${sought.join(" ")} `);
  return near.filter((_, at) => holds(releases[at])).map(({ id }) => id);
}

/** Whether there are *length* words one after the other among the *places* of found words. */
function hasRun(places, length) {
  const all = new Set(places);
  return places.some((place) => {
    let more = 1;
    while (more < length && all.has(place + more)) more += 1;
    return more === length;
  });
}

/** How many of *results* have each value of the facets in *known*: each release tells its own. */
async function counted(results, known) {
  const releases = await Promise.all(results.map((result) => result.data()));
  const counts = Object.fromEntries(Object.keys(known).map((facet) => [facet, {}]));
  for (const { filters } of releases) {
    for (const facet of Object.keys(known)) {
      for (const value of filters[facet] ?? []) {
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
  }
  return counts;
}

const ids = ({ results }) => new Set(results.map(({ id }) => id));
