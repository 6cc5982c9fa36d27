/**
 * Days as text, "2021-12-31", which sort as they follow each other. A release is dated by a day, a
 * month or a year (EDTF, https://www.loc.gov/standards/datetime/).
 */

const FORM = /^\d{4}(-\d{2}){0,2}$/;

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
