/** What was found in a text: the words around it, and the words themselves. */

/** Words that an excerpt has: as many as Pagefind's. */
const LENGTH = 30;
/** Stands between words of languages that write none. */
const NO_SPACE = "\u200b";

/**
 * The words around those that were found, as Pagefind writes them; see excerptParts.
 *
 * @param {string} content
 * @param {number[]} locations the places of the found words in it
 * @returns {string}
 */
export function excerpt(content, locations) {
  const space = content.includes(NO_SPACE) ? NO_SPACE : /\s+/;
  const found = new Set(locations);
  const words = content.replaceAll("<", "&lt;").replaceAll(">", "&gt;").split(space);
  const first = densest(words.map((_, at) => (found.has(at) ? 1 : 0)));
  const marked = words.map((word, at) => (found.has(at) ? `<mark>${word}</mark>` : word));
  return marked.slice(first, first + LENGTH).join(space === NO_SPACE ? "" : " ").trim();
}

/** Where the excerpt begins: where the text does, if that holds as much as any; or in the middle. */
function densest(held) {
  const last = Math.max(held.length - LENGTH, 0);
  const counts = [held.slice(0, LENGTH).reduce((sum, one) => sum + one, 0)];
  for (let at = 1; at <= last; at += 1) {
    counts.push(counts[at - 1] - held[at - 1] + held[at + LENGTH - 1]);
  }
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  const after = counts.findIndex((count, at) => at > first && count < most);
  return first && Math.floor((first + (after < 0 ? last : after - 1)) / 2);
}

/**
 * Take Pagefind's excerpt apart. It is HTML in which each "<" and ">" of the text is escaped,
 * so that every tag is a mark; its "&" is not, so that it must not be read as HTML.
 *
 * @param {string} excerpt
 * @returns {{text: string, isMarked: boolean}[]}
 */
export function excerptParts(excerpt) {
  return excerpt
    .replaceAll("</mark> <mark>", " ")
    .split(/<\/?mark>/)
    .map((part, index) => ({ text: plain(part), isMarked: index % 2 === 1 }));
}

/** Words of a release that its page is asked to highlight, at most: an address stays short. */
const MOST = 8;
const SPACE = /\s+/;
/** A phrase between quotation marks of any kind. */
const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/**
 * The words that made the index find a text, as the text spells them: a search for "asylum" finds
 * "asylums" too. A phrase that was asked for is one of them, whole.
 *
 * @param {{content: string, locations: number[]}} found
 * @param {string} query as typed
 * @returns {string[]}
 */
export function foundWords({ content, locations }, query) {
  const phrases = [...query.matchAll(PHRASE)].map(([, phrase]) => phrase.trim().split(SPACE).join(" "));
  const asked = new Set(phrases.flatMap((phrase) => phrase.split(" ")).map(bare));
  const words = content.split(SPACE);
  const forms = locations.map((at) => bare(plain(words[at] ?? "")));
  const others = forms.filter((form) => form && !asked.has(form));
  return [...new Set([...phrases, ...others])].slice(0, MOST);
}

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
/** Without capitals and without the marks around a word. */
const bare = (word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/**
 * The address of a release on which those words are highlighted.
 *
 * @param {string} url
 * @param {string[]} words
 */
export function highlighting(url, words) {
  const address = new URL(url, location.href);
  for (const word of words) address.searchParams.append("find", word);
  return address.href;
}
