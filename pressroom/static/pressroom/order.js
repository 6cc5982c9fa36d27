/**
 * Puts what several indexes found in one order.
 *
 * @typedef {import("./index.js").Bundle} Bundle
 * @typedef {import("./index.js").Result} Result
 * @typedef {import("./merged.js").Counts} Counts
 */

/** The name of an index in the id of a result: its language is "en-x-2004-2010". */
const NAME = /-x-(.+)_/;

/**
 * The best match first. Each index weighs a word by how rare it is in that index; here it is made
 * to count as much everywhere as its rarity in all of them says (BM25's inverse document frequency,
 * as Pagefind's search.rs has it).
 *
 * @param {Result[]} results
 * @param {Bundle[]} bundles
 * @param {Counts[]} words how much holds each word
 * @returns {Result[]}
 */
export function inOrderOfScore(results, bundles, words) {
  const total = sum(bundles.map(({ count }) => count));
  const everywhere = sum(words.map((counts) => rarity(total, sum(Object.values(counts)))));
  const weights = new Map(
    bundles.map(({ name, count }) => {
      const here = sum(words.map((counts) => rarity(count, counts[name] ?? 0)));
      return [name, here ? everywhere / here : 1];
    }),
  );
  return results
    .map((result) => ({ ...result, score: result.score * weights.get(nameOf(result)) }))
    .sort((one, other) => other.score - one.score);
}

/**
 * In the order of their dates. A sorted result's score is its place in its own index.
 *
 * @param {Result[]} results
 * @param {Bundle[]} bundles the oldest first
 * @param {"asc" | "desc"} direction
 * @returns {Result[]}
 */
export function inOrderOfDate(results, bundles, direction) {
  const before = new Map();
  let count = 0;
  for (const bundle of bundles.filter(({ places }) => !places)) {
    before.set(bundle.name, count);
    count += bundle.count;
  }
  const places = new Map(bundles.map((bundle) => [bundle.name, bundle.places]));
  const place = (result) => {
    const [name, own] = [nameOf(result), Math.abs(result.score)];
    // An earlier edition stands before the releases that are not older.
    return places.get(name) ? places.get(name)[own] - 0.5 : before.get(name) + own;
  };
  const sign = direction === "asc" ? 1 : -1;
  return results
    .map((result) => [place(result), result])
    .sort(([one], [other]) => sign * (one - other))
    .map(([, result]) => result);
}

const nameOf = ({ id }) => NAME.exec(id)[1];
const rarity = (total, count) => Math.log((total - count + 0.5) / (count + 0.5) + 1);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
