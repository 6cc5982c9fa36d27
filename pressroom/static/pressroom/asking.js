/**
 * Decides what to ask the index for what a reader typed: that, or something near it where the
 * index does not hold it. Pagefind itself would take for a word that it does not know the longest
 * beginning of it that it knows, or leave it out, and say nothing.
 *
 * @typedef {import("./terms.js").Terms} Terms
 * @typedef {import("./names.js").Names} Names
 *
 * @typedef {import("./query.js").Searching} Searching
 *
 * @typedef {object} Question
 * @property {Terms | null} terms what is asked; null where nothing near it is held either
 * @property {Instead | null} instead where that is not what was typed
 *
 * @typedef {object} Instead
 * @property {string[]} missing the words that nothing holds; none where nothing holds all of them
 * @property {string} asked what was asked instead, as a reader would type it
 */

import { allWords, bare, lettersAndDigits, phrase, tokens, typed } from "./terms.js";

/** What no word continues with. */
const NO_END = "zqxjzq";
/** Ways to read a question that are tried at most. */
const READINGS = 24;

/**
 * Whether something is held does not depend on what is chosen, so that a choice changes no word.
 *
 * @param {Searching} searching
 * @param {Terms} terms as typed
 * @param {Names} names
 * @returns {Promise<Question>} with the same terms where nothing is in doubt
 */
export async function understand(searching, terms, names) {
  if (!terms.words.length) return { terms, instead: null };
  const doubtful = await doubts(searching, terms);
  if (!doubtful.length) return { terms, instead: null };
  return nearest(searching, terms, doubtful, names);
}

/**
 * The words that the best result does not hold as they were typed: nearly always none, and then
 * nothing more need be asked. All of them, if there is no result.
 */
async function doubts({ search }, terms) {
  const results = await search(allWords(terms));
  if (!results.length) return terms.words;
  const { content, meta } = await results[0].data();
  const held = new Set([content, ...Object.values(meta)].flatMap(tokens));
  return terms.words.filter((word) => ![...held].some((one) => one.startsWith(bare(word))));
}

/** What to ask in place of *terms*. */
async function nearest({ search, count }, terms, doubtful, names) {
  const together = (words) => count(allWords({ ...terms, words }));
  const counts = await Promise.all(
    terms.words.map((word) => (doubtful.includes(word) ? count(phrase(word)) : 1)),
  );
  const missing = terms.words.filter((_, at) => !counts[at]);
  if (!missing.length && (await together(terms.words))) return { terms, instead: null };
  const begins = new Map();
  for (const word of missing) begins.set(word, await isBeginning(search, word));
  for (const isPatient of [true, false]) {
    const choices = await Promise.all(
      terms.words.map((word, at) =>
        counts[at] ? [[word]] : options(word, begins.get(word), isPatient, names),
      ),
    );
    for (const words of readings(choices)) {
      if (await together(words)) return replaced(terms, words, missing);
    }
  }
  const rest = terms.words.filter((word, at) => counts[at] || begins.get(word));
  return replaced(terms, await fewer(rest, together), missing);
}

/** Whether some word goes on where *word* ends: the index would not take its beginning instead. */
async function isBeginning(search, word) {
  const [found, cut] = await Promise.all([search(word), search(`${word}${NO_END}`)]);
  const ids = new Set(cut.map(({ id }) => id));
  return found.length !== ids.size || !found.every(({ id }) => ids.has(id));
}

/** What may be meant by a word that nothing holds; one that begins another is often being typed. */
async function options(word, begins, isPatient, names) {
  if (begins && isPatient) return [[word]];
  const parts = lettersAndDigits(word);
  const near = (await names.correct(word)).map((one) => [likewise(one, word)]);
  return [...(parts.length ? [parts] : []), ...near];
}

/** *word* with a capital where the *model* has one. */
const likewise = (word, model) =>
  /^\p{Lu}/u.test(model) ? word[0].toUpperCase() + word.slice(1) : word;

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
    const [best] = [...left.keys()].sort(
      (one, other) => (counts[other] > 0) - (counts[one] > 0) || alone[other] - alone[one],
    );
    left = without[best];
  }
  return left;
}

function replaced(terms, words, missing) {
  const asked = { ...terms, words };
  if (!words.length && !terms.phrases.length) return { terms: null, instead: null };
  const isSame = bare(allWords(asked)) === bare(allWords(terms));
  return { terms: asked, instead: isSame ? null : { missing, asked: typed(asked) } };
}
