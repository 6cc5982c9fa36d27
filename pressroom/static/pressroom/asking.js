/**
 * Asks the index what a reader typed, and something near it where the index does not hold it.
 *
 * @typedef {import("./terms.js").Terms} Terms
 * @typedef {import("./names.js").Names} Names
 *
 * @typedef {(term: string | null, options: object) => Promise<any>} Search asks the index, as
 *   Pagefind's search() does
 *
 * @typedef {object} Question
 * @property {Terms} terms what is asked
 * @property {{missing: string[], asked: string} | null} instead where that is not what was typed:
 *   the words that no release holds, or not together, and what was asked
 */

import { allWords, bare, hasYear, lettersAndDigits, parse, phrase, preferred, typed } from "./terms.js";

/** A filter that nothing passes: the index only counts, which is quick for common words too. */
const COUNT_ONLY = { filters: { nothing: "nothing" } };
/** Ways to read a question that are tried at most. */
const READINGS = 24;
/** Releases that are read for a phrase whose words they hold one after the other. */
const PROOFS = 20;

/**
 * Decide what to ask. Whether the index holds something does not depend on what is chosen.
 *
 * @param {Search} search
 * @param {string} text as typed
 * @param {Names} names
 * @returns {Promise<Question>}
 */
export async function understand(search, text, names) {
  const terms = parse(text);
  const count = async (term) => (await search(term, COUNT_ONLY)).unfilteredResultCount;
  const held = await Promise.all(terms.words.map((word) => count(phrase(word))));
  const missing = terms.words.filter((_, at) => !held[at]);
  const together = (words) => count(allWords({ ...terms, words }));
  if (!terms.words.length) return { terms, instead: null };
  if (!missing.length && (await together(terms.words))) return { terms, instead: null };

  const choices = await Promise.all(
    terms.words.map((word, at) => (held[at] ? [[word]] : options(word, names))),
  );
  for (const words of readings(choices)) {
    if (words.length && (await together(words))) return replaced(terms, words, missing);
  }
  const words = await fewer(terms.words.filter((_, at) => held[at]), together);
  return replaced(terms, words, missing);
}

/** What may be meant by a word that the index does not hold whole. */
async function options(word, names) {
  const parts = lettersAndDigits(word);
  const { isBeginning, near } = await names.correct(word);
  return [...(isBeginning ? [[word]] : []), ...(parts.length ? [parts] : []), ...near.map((one) => [one])];
}

/** All ways to choose, those of the first choices first. */
function readings(choices) {
  let all = [{ words: [], rank: 0 }];
  for (const some of choices) {
    all = all.flatMap(({ words, rank }) =>
      some.map((one, at) => ({ words: [...words, ...one], rank: rank + at })),
    );
    all = all.sort((one, other) => one.rank - other.rank).slice(0, READINGS);
  }
  return all.map(({ words }) => words);
}

/** The words without as few as possible; of several, without the one that most releases hold. */
async function fewer(words, together) {
  let left = words;
  while (left.length > 1 && !(await together(left))) {
    const without = left.map((_, at) => left.filter((_, other) => other !== at));
    const counts = await Promise.all(without.map(together));
    const alone = await Promise.all(left.map((word) => together([word])));
    const best = left
      .map((_, at) => at)
      .sort((one, other) => (counts[other] > 0) - (counts[one] > 0) || alone[other] - alone[one])[0];
    left = without[best];
  }
  return left;
}

function replaced(terms, words, missing) {
  const asked = { ...terms, words };
  if (typed(asked) === typed(terms)) return { terms, instead: null };
  return { terms: asked, instead: { missing, asked: typed(asked) } };
}

/**
 * Ask.
 *
 * @param {Search} search
 * @param {Terms} terms
 * @param {object} options of the search: filters and sort
 * @returns {Promise<{results: any[], filters: Record<string, Record<string, number>>}>}
 */
export async function answer(search, terms, options) {
  const found = await search(allWords(terms) || null, options);
  const ask = (term) => search(term, { filters: options.filters });
  const isSorted = Object.keys(options.sort ?? {}).length > 0;
  const kept = terms.phrases.length ? await holding(terms, found, ask) : found;
  if (isSorted || !kept.results.length) return kept;
  return { ...kept, results: await preferredFirst(terms, kept.results, ask) };
}

/** The results that hold more of what is preferred first; best match first among equals. */
async function preferredFirst(terms, results, ask) {
  const answers = await Promise.all(preferred(terms).map(ask));
  const sets = answers.map(ids);
  const isOfYear = ({ matchedMetaFields: fields }) => hasYear(terms) && fields?.includes("date");
  const held = new Map(
    results.map((result) => [
      result.id,
      sets.filter((set) => set.has(result.id)).length + (isOfYear(result) ? 1 : 0),
    ]),
  );
  return [...results].sort((one, other) => held.get(other.id) - held.get(one.id));
}

/** What was found and holds each of the phrases, with the counts of just that. */
async function holding(terms, found, ask) {
  const answers = await Promise.all(terms.phrases.map((words) => ask(phrase(words))));
  let results = found.results;
  for (const [at, words] of terms.phrases.entries()) {
    const set = ids(answers[at]);
    for (const id of await proven(words, results.filter(({ id }) => !set.has(id)))) set.add(id);
    results = results.filter(({ id }) => set.has(id));
  }
  const isPlain = terms.phrases.length === 1 && !terms.words.length;
  if (isPlain && results.length === answers[0].results.length) {
    return { ...found, results, filters: answers[0].filters };
  }
  return { ...found, results, filters: await counted(results, found.filters) };
}

/**
 * The releases among *results* that hold the phrase *words* although the index denies it: it does
 * for a release that writes one of the words both with and without accents (Pagefind 1.5).
 */
async function proven(words, results) {
  const sought = words.split(" ").map(bare).filter(Boolean);
  const near = results.filter(({ words }) => hasRun(words, sought.length)).slice(0, PROOFS);
  const releases = await Promise.all(near.map((result) => result.data()));
  const text = ({ content }) => ` ${content.split(/\s+/).map(bare).filter(Boolean).join(" ")} `;
  return near.filter((_, at) => text(releases[at]).includes(` ${sought.join(" ")} `)).map(({ id }) => id);
}

/** Whether there are *length* words one after the other among the places of found words. */
function hasRun(places, length) {
  const all = new Set(places);
  return places.some((place) => {
    let at = 1;
    while (at < length && all.has(place + at)) at += 1;
    return at === length;
  });
}

/** How many of *results* have each value of the facets in *known*: each release tells its own. */
async function counted(results, known) {
  const releases = await Promise.all(results.map((result) => result.data()));
  const counts = Object.fromEntries(
    Object.entries(known).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.keys(values).map((value) => [value, 0])),
    ]),
  );
  for (const { filters } of releases) {
    for (const [facet, values] of Object.entries(filters)) {
      for (const value of values) if (counts[facet]) counts[facet][value] += 1;
    }
  }
  return counts;
}

const ids = ({ results }) => new Set(results.map(({ id }) => id));
