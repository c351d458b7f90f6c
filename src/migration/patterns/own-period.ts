/**
 * Whether a flow is of another period, or of another row of a table, than the formula that takes a share of it.
 * Method: by where it stands when the formula is copied along it, and by the months, dates and years that head both.
 */
import { isDate, MONTHS, periodIn } from "../headings";
import { type Place } from "../book";
import { type Subject } from "../subject";
import { type CellRef } from "../symbol/poly";
import { coordinate, inPeriod, moved, sharesHeading, staysAlong } from "./lines";

export function isOfOther(flow: CellRef, subject: Subject): boolean {
  return [true, false].some(
    (across) => readsOtherRow(flow, across, subject) || otherHeading(flow, across, subject),
  );
}

/**
 * `=D12*$I$4` in row 11 of a table, copied down: the flow of row 11 stands beside it, and this is the one of another row. Blocks
 * below each other have rows of their own, and so have blocks with headings of their own.
 */
function readsOtherRow(flow: CellRef, across: boolean, subject: Subject): boolean {
  const { place, families } = subject;
  const { length } = families.line(place, across).places;
  const apart = Math.abs(coordinate(flow, across) - coordinate(place, across));
  const beside = flow.sheet === place.sheet && !staysAlong(flow, across) && apart > 0 && apart < length;
  return beside && !inPeriod(flow, place, across, subject);
}

/** Both stand under a month, a date or a year, and not the same one. */
function otherHeading(flow: CellRef, across: boolean, subject: Subject): boolean {
  const { place, labels } = subject;
  const [here, there] = [labels.period(place, across), labels.period(flow, across)];
  if (here === undefined || there === undefined) return false;
  const alike = unitOf(here) === unitOf(there);
  if (alike && here !== there) return true;
  if (flow.sheet === place.sheet || (alike && !sharesHeading(flow, across, subject))) return false;
  const own = headings(place, across, subject);
  return [...headings(flow, across, subject)].some(([unit, period]) => (own.get(unit) ?? period) !== period);
}

/** What kind of heading: the name of a month, a year, or a date. */
function unitOf(period: number): string {
  if (period <= MONTHS) return "month";
  return isDate(period) ? "date" : "year";
}

/** Cells in which more than one heading stands. */
const FURTHEST = 12;

/** The nearest heading of each kind: the date behind the year. */
function headings(place: Place, across: boolean, { reading }: Subject): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let back = 1; back <= FURTHEST; back++) {
    const cell = moved(place, !across, -back);
    const period = coordinate(cell, !across) < 1 ? undefined : periodIn(cell, reading);
    if (period !== undefined && !found.has(unitOf(period))) found.set(unitOf(period), period);
  }
  return found;
}
