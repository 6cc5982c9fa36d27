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
 * @property {string} folder its address
 *
 * @typedef {object} Options
 * @property {object} [filters] see Pagefind
 * @property {{date?: "asc" | "desc"}} [sort]
 * @property {Scope} [scope]
 * @property {boolean} [hasEarlier] whether earlier editions are sought too
 *
 * @typedef {object} Result something found, not loaded
 * @property {string} id
 * @property {number} score
 * @property {number[]} words the places in the text of the words that were found
 * @property {() => Promise<any>} data loads it: Pagefind's fragment, its meta complete
 *
 * @typedef {object} Answer
 * @property {Result[]} results all that was found, in order
 * @property {Record<string, Record<string, number>>} filters how much each value of the facets that
 *   are loaded would leave
 * @property {number} unfilteredResultCount how much would be found without filters
 */

import { Merged } from "./merged.js";
import { inOrderOfDate, inOrderOfScore } from "./order.js";
import { gather } from "./parts.js";

/** Ends the path by which Pagefind knows a quote; see extracts.py. */
const QUOTE = /#(.+)\.html$/;

/**
 * @param {string} folder address of the indexes, with a slash at its end
 * @param {import("./parts.js").Part[]} parts of the archive, the oldest first, this one too
 * @returns {Promise<Index>}
 */
export async function open(folder, parts) {
  const { bundles, unreached } = await gather(parts);
  const first = bundles.find((bundle) => bundle.folder.startsWith(folder));
  const pagefind = await import(`${first.folder}pagefind.js?${first.tag}`);
  return new Index(pagefind, bundles, first, unreached);
}

export class Index {
  /** @type {Map<Scope, Promise<Merged>>} */
  #scopes = new Map();

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
  }

  /**
   * @param {string | null} term all of its words, or what stands in quotation marks as it stands;
   *   null for everything
   * @param {Options} options
   * @returns {Promise<Answer>}
   */
  async search(term, { filters = {}, sort = {}, scope = "text", hasEarlier = false } = {}) {
    const bundles = this.#bundles(scope, hasEarlier);
    const merged = await this.#merged(scope, bundles);
    const { answer, words } = await merged.search(term, bundles, { filters, sort });
    const results = sort.date
      ? inOrderOfDate(answer.results, bundles, sort.date)
      : inOrderOfScore(answer.results, bundles, words);
    return { ...answer, results: results.map(completed) };
  }

  /**
   * Load facets, so that answers count them.
   *
   * @param {string[]} names
   * @param {Options} options
   */
  async loadFacets(names, { scope = "text", hasEarlier = false } = {}) {
    const merged = await this.#merged(scope, this.#bundles(scope, hasEarlier));
    await merged.loadFacets(names);
  }

  #bundles(scope, hasEarlier) {
    const isSought = (bundle) =>
      bundle.scope === scope || (scope === "text" && hasEarlier && bundle.scope === "earlier");
    return this.bundles.filter(isSought);
  }

  async #merged(scope, bundles) {
    if (!this.#scopes.has(scope)) {
      this.#scopes.set(scope, Merged.open(this.pagefind, this.first));
    }
    const merged = await this.#scopes.get(scope);
    await merged.join(bundles);
    return merged;
  }
}

function completed(result) {
  const data = async () => {
    const { url, meta, ...found } = await result.data();
    const carried = JSON.parse(found.filters.shown?.[0] ?? "{}");
    return { ...found, url: url.replace(QUOTE, "#$1"), meta: { ...meta, ...carried } };
  };
  return { ...result, data };
}
