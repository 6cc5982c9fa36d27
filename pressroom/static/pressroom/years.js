/**
 * The picture of an answer: how many releases, or quotes, of each year were found. A bar for each
 * year, which is a button that chooses the year, and the same numbers as a table.
 *
 * @typedef {import("./state.js").State} State
 */

/** Years that are named below the bars, at most: more would touch on a phone. */
const LABELS = 7;
/** Height of the tallest bar, in units of the drawing. */
const FULL = 100;
const SVG = "http://www.w3.org/2000/svg";

const number = new Intl.NumberFormat(document.documentElement.lang);
const figure = document.querySelector(".search-years");
const list = figure.querySelector("ul");
const told = figure.querySelector(".search-year");

/**
 * @param {Record<string, number>} counts of each year
 * @param {State} state
 */
export function showYears(counts, { chosen }) {
  const years = everyYear(Object.keys(counts).filter((year) => counts[year]).map(Number));
  figure.hidden = years.length < 2;
  if (figure.hidden) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.value : null;
  const most = Math.max(...years.map((year) => counts[year] ?? 0));
  const step = Math.ceil(years.length / LABELS);
  const bars = years.map((year, at) => {
    const count = counts[year] ?? 0;
    const label = at % step === 0 ? year : "";
    return bar({ year, count, most, label, isChosen: chosen.year?.includes(year) ?? false });
  });
  list.replaceChildren(...bars);
  showTable(years, counts);
  told.textContent = told.dataset.most.replace("{count}", number.format(most));
  const kept = buttons().find(({ value }) => value === focused);
  (kept ?? pressed() ?? buttons().at(-1)).tabIndex = 0;
  kept?.focus();
}

/** The years from the first to the last: one without releases leaves a gap that is seen. */
function everyYear(found) {
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return found.length ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at)) : [];
}

/** A year's place in the picture; one without releases has nothing to press. */
function bar({ year, count, most, label, isChosen }) {
  const item = document.createElement("li");
  const under = document.createElement("span");
  Object.assign(under, { textContent: label, ariaHidden: "true" });
  if (count) {
    const button = document.createElement("button");
    const name = `${year}: ${number.format(count)}`;
    Object.assign(button, { type: "button", value: year, ariaLabel: name, tabIndex: -1 });
    button.ariaPressed = String(isChosen);
    button.append(drawing(count / most));
    item.append(button);
  }
  item.append(under);
  return item;
}

/** A bar, *part* of the full height; it is seen however small the part. */
function drawing(part) {
  const height = Math.max(2, Math.round(part * FULL));
  const picture = document.createElementNS(SVG, "svg");
  const attributes = { viewBox: `0 0 10 ${FULL}`, preserveAspectRatio: "none", "aria-hidden": "true" };
  const rectangle = document.createElementNS(SVG, "rect");
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, value);
  const box = { x: 0, y: FULL - height, width: 10, height };
  for (const [key, value] of Object.entries(box)) rectangle.setAttribute(key, value);
  picture.append(rectangle);
  return picture;
}

function showTable(years, counts) {
  const body = figure.querySelector("tbody");
  body.replaceChildren(
    ...years.map((year) => {
      const row = document.createElement("tr");
      const head = document.createElement("th");
      Object.assign(head, { scope: "row", textContent: year });
      row.append(head);
      row.insertCell().textContent = number.format(counts[year] ?? 0);
      return row;
    }),
  );
}

const buttons = () => [...list.querySelectorAll("button")];
const pressed = () => list.querySelector("[aria-pressed=true]");

const KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** One stop for the Tab key; the arrows lead from bar to bar. */
function move(event) {
  const step = KEYS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const all = buttons();
  const at = Math.max(0, Math.min(all.length - 1, all.indexOf(event.target) + step));
  for (const button of all) button.tabIndex = -1;
  all[at].tabIndex = 0;
  all[at].focus();
}

/**
 * @param {(year: string, isChosen: boolean) => void} choose called when a bar is pressed
 */
export function listen(choose) {
  const tell = (event) => {
    const button = event.target.closest("li")?.querySelector("button");
    if (button) told.textContent = button.ariaLabel;
  };
  list.addEventListener("keydown", move);
  list.addEventListener("pointerover", tell);
  list.addEventListener("focusin", tell);
  list.addEventListener("click", (event) => {
    const button = event.target.closest("li")?.querySelector("button");
    if (button) choose(button.value, button.ariaPressed !== "true");
  });
}
