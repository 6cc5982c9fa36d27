/**
 * The table of an index: by what each thing in it can be narrowed, and their order in time; see
 * outputs/searching/tables.py.
 *
 * @typedef {object} Row
 * @property {number} at how many in its index are older
 * @property {string} day "2021-12-31", or as much of it as is known
 * @property {Record<string, string[]>} facets the values of each facet that it has any of
 */

import { load } from "./packing.js";

/** What ends the id of a result is its id within its index: "en-x-2004-2010_b39d671". */
const OWN = /[^_]*$/;
const NONE = [];

export class Table {
  /** @type {Map<string, Row>} */
  #rows;
  #length;

  constructor({ ids, length, days, facets }) {
    const columns = Object.entries(facets).map(([name, facet]) => [name, read(facet)]);
    const id = (at) => ids.slice(at * length, (at + 1) * length);
    const row = (day, at) => [id(at), { at, day, facets: valuesAt(columns, day, at) }];
    this.#rows = new Map(days.map(row));
    this.#length = length;
  }

  /**
   * @param {import("./index.js").Bundle} bundle
   * @returns {Promise<Table>}
   */
  static async open({ folder, tag }) {
    return new Table(await load(`${folder}table.packed?${tag}`));
  }

  /** @returns {Row[]} of everything, the oldest first */
  get rows() {
    return [...this.#rows.values()];
  }

  /** @returns {Row} of a result of the index */
  row({ id }) {
    return this.#rows.get(OWN.exec(id)[0].slice(0, this.#length));
  }
}

/** The values of a facet, of one thing after the other. */
function read({ values, held }) {
  const places = (text) => (text ? text.split(" ").map((place) => values[place]) : NONE);
  return held.split(",").map(places);
}

function valuesAt(columns, day, at) {
  const facets = { year: [day.slice(0, 4)] };
  for (const [name, values] of columns) facets[name] = values[at];
  return facets;
}
