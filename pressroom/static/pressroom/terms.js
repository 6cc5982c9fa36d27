/**
 * What a reader typed, taken apart into what the index can be asked.
 *
 * Pagefind (https://pagefind.app) finds the releases that hold all words of a term, the last
 * letters of each of them left open, or, where the whole term stands in quotation marks, those that
 * hold its words one after the other. A term is a string for it; nothing here asks anything.
 *
 * @typedef {object} Terms
 * @property {string[]} words single words, in order, those of the phrases left out
 * @property {string[]} phrases what stood in quotation marks
 */

/** Keyboards and copied text bring other quotation marks than the straight ones. */
const QUOTES = /[“”„‟«»＂]/g;
/** Marks within a word that Pagefind leaves out on both sides, so that its parts are lost. */
const JOINTS = /[-‐‑–—/_]+/;

/**
 * @param {string} typed
 * @returns {Terms}
 */
export function parse(typed) {
  const parts = typed.replace(QUOTES, '"').split('"');
  // A mark that is not closed yet marks nothing.
  const open = parts.length % 2 === 0 ? parts.pop() : "";
  const phrases = parts.filter((_, at) => at % 2 === 1).map(spaced).filter(hasWord);
  const loose = [...parts.filter((_, at) => at % 2 === 0), open].join(" ");
  return { words: spaced(loose).split(" ").flatMap(apart).filter(hasWord), phrases };
}

/**
 * One space for white space of any kind, no-break spaces included, and no signs: the index holds
 * letters and digits, "$112" as "112".
 */
const spaced = (text) => text.replace(/[\p{S}\p{Cf}]/gu, "").replace(/\s+/gu, " ").trim();
const hasWord = (text) => /[\p{L}\p{N}]/u.test(text);

/**
 * The words that a word joined by hyphens is found by: "four-week" stands in the index as itself
 * and as "four" and "week". A part of one letter does not, and "h.r.5753" is written "H.R. 5753".
 */
function apart(word) {
  if (/^(\p{L}\.)+\d/u.test(word)) return word.split(/(?<=\.)(?=\d)/);
  const parts = word.split(JOINTS).filter(hasWord);
  const long = parts.filter((part) => bare(part).length > 1);
  return long.length ? long : [word];
}

/**
 * @param {Terms} terms
 * @returns {string} the term that finds the releases with all words, those of phrases included
 */
export const allWords = ({ words, phrases }) =>
  [...phrases.flatMap((phrase) => spaced(phrase).split(" ").flatMap(apart)), ...words].join(" ");

/** @returns {string} the term that finds *words* one after the other */
export const phrase = (words) => `"${words}"`;

/**
 * @param {Terms} terms
 * @returns {string[]} terms that find each number whole: "18" is no part of "1867", as "dock" is of
 *   "dockworkers"
 */
export const numbers = ({ words }) =>
  words.filter((word) => /^\p{N}+$/u.test(bare(word))).map(phrase);

/** @returns {boolean} whether a year is among the words: then that of the release is meant, first */
export const hasYear = ({ words }) => words.some((word) => /^(1[89]|20)\d\d$/.test(bare(word)));

/** @returns {string[]} a word of letters before digits as two, "hr5753" as "hr" and "5753" */
export function lettersAndDigits(word) {
  const found = /^(\p{L}{1,4})(\d+)$/u.exec(bare(word));
  return found ? [found[1], found[2]] : [];
}

/** @returns {string} what is left of *text* for comparing: no marks, accents or capitals */
export const bare = (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** @returns {string[]} the words of *text*, bare */
export const tokens = (text) => text.split(/\s+/u).map(bare).filter(Boolean);

/** @returns {string} *text* without accents and capitals */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** @returns {string} *terms* as a reader would type them */
export const typed = ({ words, phrases }) =>
  [...phrases.map((phrase) => `“${phrase}”`), ...words].join(" ");
