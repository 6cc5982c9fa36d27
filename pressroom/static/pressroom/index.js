/**
 * The search's indexes as one. There is one for each period of the archive, and those of headlines,
 * quotes and earlier editions are opened when a reader asks for them. What is found is put in order
 * over all periods, as if they were one index of Pagefind (https://pagefind.app/docs/api/).
 *
 * @typedef {"text" | "said" | "titles"} Scope
 *
 * @typedef {object} Bundle an index; see outputs/searching/listing.py
 * @property {string} name
 * @property {Scope | "earlier"} scope
 * @property {string} tag another one whenever the index is
 * @property {number} count how much there is in it to find
 * @property {number[]} [places] of earlier editions, the oldest first: how many releases are older
 * @property {number} [pack] of headlines and quotes: how many are shown of one file
 * @property {string} folder its address
 *
 * @typedef {object} Where what is sought in
 * @property {Scope} scope
 * @property {boolean} hasEarlier whether earlier editions are sought too
 *
 * @typedef {object} Result something found, not loaded
 * @property {string} id
 * @property {number} score
 * @property {number[]} words the places in the text of the words that were found
 * @property {import("./table.js").Row} row
 * @property {number} place how many releases are older
 * @property {() => Promise<import("./query.js").Found>} data loads it
 */

import { losses, watchLosses } from "./losses.js";
import { Merged } from "./merged.js";
import { nameOf, places, weights } from "./order.js";
import { Packs } from "./packs.js";
import { gather } from "./parts.js";
import { Table } from "./table.js";

/**
 * @param {string} folder address of the indexes, with a slash at its end
 * @param {import("./parts.js").Part[]} parts of the archive, the oldest first, this one too
 * @returns {Promise<Index>}
 */
export async function open(folder, parts) {
  watchLosses();
  const { bundles, unreached } = await gather(parts);
  const first = bundles.find((bundle) => bundle.folder.startsWith(folder));
  const pagefind = await import(`${first.folder}pagefind.js?${first.tag}`);
  return new Index(pagefind, bundles, first, unreached);
}

export class Index {
  /** @type {Map<Scope, Promise<Merged>>} */
  #scopes = new Map();
  /** @type {Map<string, Promise<Table>>} */
  #tables = new Map();
  /** @type {Map<string, Packs>} */
  #packs;
  #losses = losses();

  /**
   * @param {any} pagefind its API
   * @param {Bundle[]} bundles the oldest first
   * @param {Bundle} first the one that has Pagefind's program
   * @param {string[]} unreached titles of parts that did not answer
   */
  constructor(pagefind, bundles, first, unreached) {
    this.pagefind = pagefind;
    this.bundles = bundles;
    this.first = first;
    this.unreached = unreached;
    const packed = bundles.filter(({ pack }) => pack);
    this.#packs = new Map(packed.map((bundle) => [bundle.name, new Packs(bundle)]));
  }

  /**
   * @param {string | null} term all of its words, or what stands in quotation marks as it stands;
   *   null for everything
   * @param {Where} where
   * @returns {Promise<Result[]>} the best match first
   */
  async search(term, where) {
    const bundles = this.#bundles(where);
    const [merged, tables] = await Promise.all([this.#merged(where), this.#opened(bundles)]);
    const { results, words } = await merged.search(term, bundles);
    const [weight, place] = [weights(bundles, words), places(bundles)];
    return results
      .map((result) => {
        const name = nameOf(result);
        const row = tables.get(name).row(result);
        const score = result.score * weight.get(name);
        const packs = this.#packs.get(name);
        const data = packs ? () => packs.found(row.at, result.words) : result.data;
        return { ...result, score, row, place: place.get(name)(row.at), data };
      })
      .sort((one, other) => other.score - one.score);
  }

  /**
   * Loads what a search for it will need.
   *
   * @param {string} term
   * @param {Where} where
   * @returns {Promise<void>}
   */
  async prepare(term, where) {
    await (await this.#merged(where)).prepare(term);
  }

  /**
   * @param {string} term
   * @param {Where} where
   * @returns {Promise<number>} how much holds it; quickly, also for a common word
   */
  async count(term, where) {
    return (await this.#merged(where)).count(term, this.#bundles(where));
  }

  /**
   * @param {Where} where
   * @returns {Promise<{row: import("./table.js").Row}[]>} everything
   */
  async everything(where) {
    // The indexes too: whoever asks next shall not wait for them, or hear only then that they fail.
    const [tables] = await Promise.all([this.#opened(this.#bundles(where)), this.#merged(where)]);
    return [...tables.values()].flatMap(({ rows }) => rows.map((row) => ({ row })));
  }

  #bundles({ scope, hasEarlier }) {
    const isSought = (bundle) =>
      bundle.scope === scope || (scope === "text" && hasEarlier && bundle.scope === "earlier");
    return this.bundles.filter(isSought);
  }

  async #merged(where) {
    const { scope } = where;
    if (this.#losses < losses()) {
      // What was lost would not be loaded again.
      this.#scopes.clear();
      this.#losses = losses();
    }
    if (!this.#scopes.has(scope)) {
      this.#scopes.set(scope, Merged.open(this.pagefind, this.first));
    }
    const merged = await this.#scopes.get(scope);
    await merged.join(this.#bundles(where));
    return merged;
  }

  async #opened(bundles) {
    for (const bundle of bundles) {
      if (!this.#tables.has(bundle.name)) this.#tables.set(bundle.name, Table.open(bundle));
    }
    const open = async ({ name }) => [name, await this.#tables.get(name)];
    return new Map(await Promise.all(bundles.map(open)));
  }
}
