/**
 * Names to suggest while someone types, and words that may be meant by one that nothing holds.
 * Both come from small files beside the index that are loaded when they are first needed.
 *
 * @typedef {object} Name
 * @property {"speaker" | "organization" | "topic"} facet
 * @property {string} value as the facet has it
 * @property {string} role of a speaker, the latest; else ""
 * @property {number} count of releases
 * @property {string[]} spellings others, initials and labels in other languages included
 *
 * @typedef {object} Names
 * @property {(typed: string, most?: number) => Promise<Name[]>} suggest the names whose words begin
 *   as each of the words typed, most frequent first; accents and capitals make no difference
 * @property {(word: string) => Promise<string[]>} correct the words nearest to *word*, the likeliest
 *   first; none where it stands somewhere itself
 */

import { bare, fold } from "./terms.js";

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Of this length a word may have two errors. */
const LONG = 6;
/** Corrections of a word that are worth trying. */
const NEAREST = 4;

/**
 * @param {string} folder address of the files, with a slash at its end
 * @param {{names: string}[]} parts of the archive, the oldest first, with the addresses of theirs
 * @returns {Names}
 */
export function open(folder, parts = [{ names: folder }]) {
  const files = new Map();
  const load = (name) => {
    if (!files.has(name)) files.set(name, gather(parts.map(({ names }) => new URL(name, names))));
    return files.get(name);
  };
  return {
    async suggest(typed, most = 8) {
      const begun = words(typed);
      if (!begun.length) return [];
      const names = await load("names.json");
      return names.filter((name) => hasAll(name, begun)).slice(0, most);
    },
    async correct(word) {
      const wanted = bare(word);
      if (wanted.length < SHORTEST || !/^\p{L}+$/u.test(wanted)) return [];
      const files = ["names.json", `words-${shelf(wanted)}.json`];
      const [names, known] = await Promise.all(files.map(load));
      const counts = new Map([...namedWords(names), ...Object.entries(known)]);
      return counts.has(wanted) ? [] : nearest(wanted, counts);
    },
  };
}

/** Return a file of all parts as one. */
async function gather(addresses) {
  if (addresses.length === 1) return read(addresses[0]);
  const contents = await Promise.all(addresses.map((address) => read(address).catch(() => [])));
  return addresses[0].pathname.endsWith("/names.json") ? joined(contents) : added(contents);
}

/** The names of several lists, each once, with the role it has in the last one. */
function joined(lists) {
  const names = new Map();
  for (const name of lists.flat()) {
    const key = `${name.facet} ${name.value}`;
    const known = names.get(key);
    const role = name.role || (known?.role ?? "");
    names.set(key, { ...name, role, count: name.count + (known?.count ?? 0) });
  }
  return [...names.values()].sort((one, other) => other.count - one.count);
}

/** The words of several shelves, each with its number in all of them. */
function added(shelves) {
  const counts = new Map();
  for (const [word, count] of shelves.flatMap(Object.entries)) {
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return Object.fromEntries(counts);
}

/** An archive without names, or a file that does not load, is no reason not to search. */
async function read(address) {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : [];
}

/** The file for a word: words are kept by their first letter. */
const shelf = (word) => (/^[a-z]/.test(word) ? word[0] : "other");

const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

function hasAll({ value, spellings }, begun) {
  return [value, ...spellings].some((name) => {
    const parts = words(name);
    return begun.every((one) => parts.some((part) => part.startsWith(one)));
  });
}

function namedWords(names) {
  return names.flatMap(({ value, spellings, count }) =>
    [value, ...spellings].flatMap(words).map((word) => [word, count]),
  );
}

/** The words with the fewest differences; of those, the one with the same beginning, then the commonest. */
function nearest(wanted, counts) {
  const most = wanted.length < LONG ? 1 : 2;
  return [...counts]
    .filter(([word]) => Math.abs(word.length - wanted.length) <= most && word.length >= SHORTEST - 1)
    .map(([word, count]) => ({ word, count, distance: distance(wanted, word, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || other.count - one.count)
    .slice(0, NEAREST)
    .map(({ word }) => word);
}

/**
 * How many letters were left out, added, changed or swapped with their neighbour (optimal string
 * alignment, the restricted Damerau-Levenshtein distance); more than *most* where there are more.
 */
export function distance(one, other, most) {
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        last[at] + 1,
        next[at - 1] + 1,
        last[at - 1] + (isSame ? 0 : 1),
        isSwap ? before[at - 2] + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most && Math.min(...last) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length];
}
