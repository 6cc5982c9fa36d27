/**
 * Indexes that Pagefind searches together, each known by the filter "period".
 *
 * @typedef {import("./index.js").Bundle} Bundle
 *
 * @typedef {Record<string, number>} Counts by the name of an index, how much in it holds a word
 */

import { losses, refuseLosses } from "./losses.js";
import { nameOf } from "./order.js";

const PERIOD = "period";
/** A value that no filter has: nothing passes, and Pagefind only counts, which is quick. */
const NONE = "none";
/** What no word continues with. */
const NO_END = "zqxjzq";
/**
 * Finds everything. For no term Pagefind would load every file of its index; this sign (NEL) is
 * space to Pagefind's program and so no word, but none to JavaScript, which would take it away.
 */
const EVERYTHING = "\u0085";
/** Comes after every word, so that no file of the index is loaded for it. */
const NOTHING = "\u{10ffff}";
const EXACT = /^\s*".+"\s*$/;
const LETTER = /[\p{L}\p{N}]/u;

export class Merged {
  /** @type {Map<string, Promise<void>>} */
  #joined = new Map();
  /** @type {Map<string, Promise<Counts>>} by the term that was asked */
  #counts = new Map();
  /** How many files of any index were lost before. */
  #losses;

  constructor(instance, first, lost) {
    this.instance = instance;
    this.#losses = lost;
    this.#joined.set(first.name, Promise.resolve());
  }

  /**
   * @param {any} pagefind
   * @param {Bundle} first the index that has Pagefind's program: a browser keeps it for all scopes
   * @returns {Promise<Merged>}
   */
  static async open(pagefind, first) {
    const lost = losses();
    // In this thread: a worker would load 41 KB more, and copy every answer.
    const instance = pagefind.createInstance({ basePath: first.folder, noWorker: true, ...known(first) });
    // Fails if the index does; to join others would wait for it without an end.
    await instance.preload(NOTHING);
    return new Merged(instance, first, lost);
  }

  /** @param {Bundle[]} bundles */
  async join(bundles) {
    const fresh = bundles.filter(({ name }) => !this.#joined.has(name));
    for (const bundle of fresh) {
      this.#joined.set(bundle.name, this.instance.mergeIndex(bundle.folder, known(bundle)));
    }
    if (fresh.length) this.#counts.clear();
    await Promise.all(bundles.map(({ name }) => this.#joined.get(name)));
  }

  /**
   * Loads the files that a search for it reads.
   *
   * @param {string} term
   * @returns {Promise<void>}
   */
  prepare(term) {
    return this.instance.preload(term);
  }

  /**
   * @param {string | null} term
   * @param {Bundle[]} bundles
   * @returns {Promise<{results: any[], words: Counts[]}>} what holds all words; and how much holds
   *   each of them
   */
  async search(term, bundles) {
    const any = bundles.map(({ name }) => name);
    const found = this.#search(term ?? EVERYTHING, { any });
    // It counts, too: a word that is asked alone need not be asked twice.
    this.#counts.set(term, found.then(counted));
    const { sought, words } = await this.#sought(term, bundles);
    const names = new Set(sought);
    const { results } = await found;
    return { results: results.filter((result) => names.has(nameOf(result))), words };
  }

  /**
   * @param {string} term
   * @param {Bundle[]} bundles
   * @returns {Promise<number>} how much search() would find
   */
  async count(term, bundles) {
    const { sought } = await this.#sought(term, bundles);
    const counts = await this.#ask(term);
    return sought.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  }

  /** The names of the indexes that hold all words, and how much holds each of them. */
  async #sought(term, bundles) {
    const words = await Promise.all(parts(term).map((word) => this.#holding(word)));
    const names = bundles.map(({ name }) => name);
    return { sought: names.filter((name) => words.every((counts) => counts[name])), words };
  }

  /**
   * How much holds a word. Where an index does not know the word Pagefind takes the longest
   * beginning of it that it knows ("18" for "187"), or leaves it out: such an index holds nothing,
   * unless there is none that knows better.
   *
   * @returns {Promise<Counts>}
   */
  async #holding(word) {
    const [begun, whole] = await Promise.all([this.#ask(word), this.#ask(`"${word}"`)]);
    const known = (isKnown) => Object.entries(begun).filter(([name]) => isKnown(name));
    const holding = known((name) => whole[name]);
    if (holding.length) return Object.fromEntries(holding);
    const cut = await this.#ask(`${word}${NO_END}`);
    const beginning = known((name) => begun[name] !== cut[name]);
    return beginning.length ? Object.fromEntries(beginning) : begun;
  }

  /** How much in each index Pagefind finds by *term*, which is asked once. */
  #ask(term) {
    if (!this.#counts.has(term)) {
      this.#counts.set(term, this.#search(term, NONE).then(counted));
    }
    return this.#counts.get(term);
  }

  async #search(term, period) {
    const found = await this.instance.search(term, { filters: { [PERIOD]: period } });
    refuseLosses(this.#losses);
    return found;
  }
}

const counted = ({ totalFilters }) => totalFilters[PERIOD] ?? {};

/** The words of which each must be held; of an exact phrase Pagefind itself sees to that. */
function parts(term) {
  if (term === null || EXACT.test(term)) return [];
  return term.replaceAll('"', "").split(/\s+/).filter((word) => LETTER.test(word));
}

const known = ({ name, tag }) => ({ mergeFilter: { [PERIOD]: name }, metaCacheTag: tag });
