/**
 * Highlights, on the page of a release, the words by which the search found it. The address names
 * them: "?find=asylum&find=travel ban". Nothing is put into the text: the browser paints ranges of
 * it (CSS Custom Highlight API), so that what is copied, printed or linked to stays as it is.
 * A browser that cannot paint still scrolls to the first place.
 */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NAME = "found";

const sought = new URLSearchParams(location.search).getAll("find");
const main = document.querySelector("[role=main]");
/** Above the text, whose words it is no part of. */
const button = document.createElement("button");

/** Accents and capitals make no difference, as in the search. */
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const words = (text) => [...text.matchAll(WORD)].map(([word]) => fold(word));

/** The text nodes that a reader sees, with where each begins in the whole text. */
function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("[hidden], button, .headerlink, .cite")) continue;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}

/** @returns {Range[]} the places of each phrase, in the order of the text */
function places(element, phrases) {
  const nodes = textNodes(element);
  const text = nodes.map(({ node }) => node.data).join("");
  const tokens = [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = [];
  for (const [at, first] of tokens.entries()) {
    const phrase = phrases.find((one) => one.every((word, next) => tokens[at + next]?.word === word));
    if (phrase) found.push(range(nodes, first.start, tokens[at + phrase.length - 1].end));
  }
  return found;
}

function range(nodes, start, end) {
  const range = new Range();
  const holder = (place) => nodes.findLast((node) => node.start <= place);
  const [first, last] = [holder(start), holder(end - 1)];
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** A reader who comes back, or reloads, stands where they stood; one sent to a quote stands there. */
function scrollTo(place) {
  const [arrival] = performance.getEntriesByType("navigation");
  if (arrival?.type !== "navigate" || location.hash) return;
  place.startContainer.parentElement.scrollIntoView({ block: "center" });
}

function remove() {
  CSS.highlights.delete(NAME);
  button.remove();
  const address = new URL(location.href);
  address.searchParams.delete("find");
  history.replaceState(history.state, "", address);
  // The button that had the focus is gone.
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Paint the places, with a style and a button that few pages need. */
function paint(places) {
  CSS.highlights.set(NAME, new Highlight(...places));
  const style = document.createElement("link");
  Object.assign(style, { rel: "stylesheet", href: new URL("highlight.css", import.meta.url).href });
  style.addEventListener("load", () => main.prepend(button));
  document.head.append(style);
  const { remove: label, voice } = document.querySelector("script[data-remove]").dataset;
  const shown = { type: "button", className: "found-words", textContent: label, lang: voice };
  Object.assign(button, shown);
  button.addEventListener("click", remove);
}

const phrases = sought.map(words).filter((phrase) => phrase.length);
// A longer phrase first: it is not parted into its words.
phrases.sort((one, other) => other.length - one.length);
const found = places(document.querySelector("section.release"), phrases);
if (found.length) {
  if (CSS.highlights) paint(found);
  scrollTo(found[0]);
}
