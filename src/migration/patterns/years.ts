/** The year that a cell stands in or is of: by its headings, by the one year that its label names, or by the date beside it. */
import { type Place } from "../book";
import { dayOf } from "../evaluate/dates";
import { type Scan } from "../subject";
import { moved } from "./lines";

const MONTHS = 12;
/** Cells back in which a date stands. */
const FURTHEST = 6;

/** Years of a cell, of its column and its row; none when nothing says. */
export function yearsAt(place: Place, { labels, reading }: Scan): number[] {
  const headed = [true, false].flatMap((across) => {
    const period = labels.period(place, across);
    return period !== undefined && period > MONTHS ? [period] : [];
  });
  if (headed.length > 0) return headed;
  const said = new Set(labels.all(place).match(/\b20\d\d\b/g) ?? []);
  if (said.size === 1) return [...said].map(Number);
  return [true, false].flatMap((across) => yearOfDate(place, across, reading));
}

/** Of the nearest date to the left of a cell, or above it. */
function yearOfDate(place: Place, across: boolean, reading: Scan["reading"]): number[] {
  for (let back = 1; back <= FURTHEST; back++) {
    const beside = moved(place, across, -back);
    if (beside.row < 1 || beside.column < 1) return [];
    const value = reading.value(beside);
    if (typeof value === "number" && isDate(value)) return [dayOf(value).getUTCFullYear()];
  }
  return [];
}

/** Days of about 2010 to 2100, as Excel counts them. */
function isDate(value: number): boolean {
  return Number.isInteger(value) && value > 40_000 && value < 73_000;
}
