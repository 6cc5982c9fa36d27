/**
 * Puts what several indexes found in one order.
 *
 * @typedef {import("./index.js").Bundle} Bundle
 * @typedef {import("./index.js").Result} Result
 * @typedef {import("./merged.js").Counts} Counts
 */

/** The name of an index in the id of a result: its language is "en-x-2004-2010". */
const NAME = /-x-(.+)_/;

/** @returns {string} the name of the index that a result is from */
export const nameOf = ({ id }) => NAME.exec(id)[1];

/**
 * How much a match counts. Each index weighs a word by how rare it is in that index; here it is made
 * to count as much everywhere as its rarity in all of them says (BM25's inverse document frequency,
 * as Pagefind's search.rs has it).
 *
 * @param {Bundle[]} bundles
 * @param {Counts[]} words how much holds each word
 * @returns {Map<string, number>} by the name of an index, what to multiply its scores by
 */
export function weights(bundles, words) {
  const total = sum(bundles.map(({ count }) => count));
  const everywhere = sum(words.map((counts) => rarity(total, sum(Object.values(counts)))));
  return new Map(
    bundles.map(({ name, count }) => {
      const here = sum(words.map((counts) => rarity(count, counts[name] ?? 0)));
      return [name, here ? everywhere / here : 1];
    }),
  );
}

/**
 * The places in time of what the indexes hold.
 *
 * @param {Bundle[]} bundles in each scope the oldest first
 * @returns {Map<string, (at: number) => number>} by the name of an index: what says, of something
 *   in it that so many others are older than, how many releases of all are
 */
export function places(bundles) {
  const found = new Map();
  let older = 0;
  for (const { name, count, places: own } of bundles) {
    const before = older;
    // An earlier edition stands before the releases that are not older.
    found.set(name, own ? (at) => own[at] - 0.5 : (at) => before + at);
    if (!own) older += count;
  }
  return found;
}

/**
 * @param {Result[]} results
 * @param {"" | "newest" | "oldest"} order the best match first, or in the order of their dates
 * @returns {Result[]}
 */
export function inOrder(results, order) {
  if (!order) return results;
  const sign = order === "oldest" ? 1 : -1;
  return [...results].sort((one, other) => sign * (one.place - other.place));
}

const rarity = (total, count) => Math.log((total - count + 0.5) / (count + 0.5) + 1);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
