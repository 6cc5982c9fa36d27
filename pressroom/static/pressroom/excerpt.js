/** What Pagefind found in a text: the words around it, and the words themselves. */

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
