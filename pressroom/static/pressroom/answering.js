/**
 * Asks the index, and does what Pagefind leaves open: phrases beside words, and which of the
 * releases that hold all words stand first.
 *
 * @typedef {import("./terms.js").Terms} Terms
 * @typedef {import("./index.js").Result} Result
 * @typedef {import("./query.js").Searching} Searching
 */

import { allWords, hasYear, numbers, phrase, tokens } from "./terms.js";

/** Releases that are read for a phrase whose words they hold one after the other. */
const PROOFS = 20;

/**
 * @param {Searching} searching
 * @param {Terms} terms
 * @returns {Promise<Result[]>} what holds the words and the phrases, best first
 */
export async function answer({ search }, terms) {
  let results = await search(allWords(terms) || null);
  for (const words of terms.phrases) {
    const set = ids(await search(phrase(words)));
    const denied = results.filter(({ id }) => !set.has(id));
    for (const id of await proven(words, denied)) set.add(id);
    results = results.filter(({ id }) => set.has(id));
  }
  if (results.length < 2) return results;
  return inOrder(terms, results, await Promise.all(numbers(terms).map(search)));
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

const ids = (results) => new Set(results.map(({ id }) => id));
