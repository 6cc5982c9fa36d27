/**
 * Which files of an index could not be loaded. Pagefind tells only the console, searches without
 * them (1.5.2, _loadGenericChunk), and does not try again: what it finds then is not the answer.
 */

const FILE = /\.pf_(index|meta)\b/;
/** Addresses, in the order in which they were asked for. */
const lost = [];

/** How many there are so far. */
export const losses = () => lost.length;

/**
 * @param {number} before how many there were
 * @throws {Error} if there are more
 */
export function refuseLosses(before) {
  if (lost.length > before) throw new Error(`Not loaded: ${lost.slice(before).join(", ")}`);
}

/** Watch what this page loads from now on. */
export function watchLosses() {
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = await load(...request).catch((error) => error);
    if (!answer.ok && FILE.test(request[0])) lost.push(request[0]);
    if (answer instanceof Error) throw answer;
    return answer;
  };
}
