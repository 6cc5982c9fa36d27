/**
 * The lists of indexes of all parts of an archive. One that was too large for one build stands in
 * several, of which each has its own; any other has a single list.
 *
 * @typedef {import("./index.js").Bundle} Bundle
 *
 * @typedef {object} Part
 * @property {string} title
 * @property {string} folder address of its indexes, with a slash at its end
 * @property {string} names address of its names, with a slash at its end
 */

/**
 * @param {string | undefined} json the parts as the page names them; see searching/search_page.py
 * @param {string} folder address of the indexes of the part that is read
 * @param {string} names address of its names
 * @returns {Part[]} all parts, the oldest first; one if the archive has no others
 */
export function read(json, folder, names) {
  if (!json) return [{ title: "", folder, names }];
  return JSON.parse(json).map(({ title, site }) => {
    if (!site) return { title, folder, names };
    const at = (name) => new URL(`${site}${name}/`, folder).href;
    return { title, folder: at("pagefind"), names: at("names") };
  });
}

/**
 * @param {Part[]} parts the oldest first
 * @returns {Promise<{bundles: Bundle[], unreached: string[]}>} all indexes, in each scope the oldest
 *   first; and the titles of parts that did not answer
 */
export async function gather(parts) {
  const lists = await Promise.all(parts.map((part) => list(part).catch(() => null)));
  const bundles = [];
  let older = 0;
  for (const rows of lists.filter((rows) => rows)) {
    bundles.push(...rows.map((row) => later(row, older)));
    for (const { scope, count } of rows) older += scope === "text" ? count : 0;
  }
  const unreached = parts.filter((_, at) => !lists[at]).map(({ title }) => title);
  return { bundles, unreached };
}

async function list({ folder }) {
  const answer = await fetch(new URL("bundles.json", folder), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const rows = await answer.json();
  return rows.map((row) => ({ ...row, folder: new URL(`${row.name}/`, folder).href }));
}

/** Earlier editions know how many releases of their own part are older, not those of other parts. */
function later(row, older) {
  return row.places ? { ...row, places: row.places.map((place) => place + older) } : row;
}
