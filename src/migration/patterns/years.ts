/** The year that a cell stands in or is of: by its headings, by the one year that its label names, or by the date that heads it. */
import { type Place } from "../book";
import { dayOf } from "../evaluate/dates";
import { isDate, MONTHS } from "../headings";
import { type Scan } from "../subject";

/** Years of a cell, of its column and its row; none when nothing says. */
export function yearsAt(place: Place, { labels }: Pick<Scan, "labels">): number[] {
  const headed = [true, false].flatMap((across) => {
    const period = labels.period(place, across);
    return period === undefined ? [] : yearsIn(period);
  });
  if (headed.length > 0) return headed;
  const said = new Set(labels.all(place).match(/\b20\d\d\b/g) ?? []);
  return said.size === 1 ? [...said].map(Number) : [];
}

/** The year of a heading; none of a month. */
export function yearsIn(period: number): readonly number[] {
  if (period <= MONTHS) return [];
  return [isDate(period) ? dayOf(period).getUTCFullYear() : period];
}
