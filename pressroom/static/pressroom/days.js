/**
 * Days as text, "2021-12-31", which sort as they follow each other, and spans of them as filters.
 * A release is dated by a day, a month or a year (EDTF, https://www.loc.gov/standards/datetime/).
 */

const FORM = /^\d{4}(-\d{2}){0,2}$/;
/** Where a span is open: no release is older than the trade, and none is of another century. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** @returns {string} the first day of a day, month or year; "" for anything else */
export const firstDay = (text) => day(text, text + "-01-01".slice(text.length - 4));

/** @returns {string} the last day of a day, month or year; "" for anything else */
export function lastDay(text) {
  if (text.length !== 7) return day(text, text + "-12-31".slice(text.length - 4));
  const first = day(text, `${text}-01`);
  if (!first) return "";
  const [year, month] = text.split("-").map(Number);
  return written(new Date(Date.UTC(year, month, 0)));
}

/** *whole* if *text* is of the form of a date and *whole* is a day of the calendar, else "". */
function day(text, whole) {
  if (!FORM.test(text)) return "";
  const time = Date.parse(`${whole}T00:00:00Z`);
  // Some browsers take the 31st of February for a day of March.
  return Number.isNaN(time) || written(new Date(time)) !== whole ? "" : whole;
}

const written = (date) => date.toISOString().slice(0, 10);

/**
 * What lets through the releases of which any day that their date can mean is in the span: whole
 * years by the facet "year", the years at its edges by "day", so that few values are named.
 *
 * @param {string} from the first day, or "" where the span is open
 * @param {string} to the last day, or ""
 * @returns {object} for Pagefind's filters; empty where both are open
 */
export function spanFilter(from, to) {
  if (!from && !to) return {};
  const first = from || `${FIRST_YEAR}-01-01`;
  const last = to || `${LAST_YEAR}-12-31`;
  const [years, days] = [[], []];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const [opens, closes] = [`${year}-01-01`, `${year}-12-31`];
    if (first <= opens && closes <= last) years.push(String(year));
    else days.push(...dates(first > opens ? first : opens, last < closes ? last : closes));
  }
  const any = [{ year: { any: years } }, { day: { any: days } }];
  return { any: any.filter((facet) => Object.values(facet)[0].any.length) };
}

/** Every day from one to another of the same year, and the months and the year that they are of. */
function dates(first, last) {
  const found = new Set([first.slice(0, 4)]);
  const date = new Date(`${first}T00:00:00Z`);
  for (; written(date) <= last; date.setUTCDate(date.getUTCDate() + 1)) {
    found.add(written(date).slice(0, 7)).add(written(date));
  }
  return [...found];
}
