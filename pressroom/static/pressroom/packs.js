/**
 * What results show of the headlines or the quotes of an index, several to a file; see
 * outputs/searching/packs.py.
 *
 * @typedef {import("./index.js").Bundle} Bundle
 * @typedef {import("./query.js").Found} Found
 */

import { excerpt } from "./excerpt.js";
import { load } from "./packing.js";

export class Packs {
  /** @type {Map<number, Promise<[string, string, Record<string, string>][]>>} */
  #packs = new Map();

  /** @param {Bundle} bundle */
  constructor({ folder, tag, pack }) {
    Object.assign(this, { folder, tag, size: pack });
  }

  /**
   * @param {number} at how many in the index are older
   * @param {number[]} locations the places of the words that were found
   * @returns {Promise<Found>} as Pagefind's fragments are
   */
  async found(at, locations) {
    const pack = await this.#pack(Math.floor(at / this.size));
    const [address, content, meta] = pack[at % this.size];
    const url = new URL(`../..${address}`, this.folder).href;
    return { url, meta, content, locations, excerpt: excerpt(content, locations) };
  }

  #pack(number) {
    if (!this.#packs.has(number)) {
      this.#packs.set(number, load(`${this.folder}shown/${this.tag}-${number}.packed`));
    }
    return this.#packs.get(number);
  }
}
