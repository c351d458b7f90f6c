/**
 * A call that was recognised in one cell, taken over in the next cell of the row.
 * Method: the formula is a copy that reads nothing but what the call reads; everything that decides it, the words around each
 * cell, the periods of cells on other sheets and whether a number is a share, is the same there; the value is compared.
 */
import { type Place } from "./book";
import { copied } from "./copies";
import { readsInputsOnly } from "./recognise";
import { type Kind, type Recognised, type Scan } from "./subject";
import { type CellRef } from "./symbol/poly";

/** Kinds of which a copy beside it is what the first is, where its words are the same. */
const ALONG: ReadonlySet<Kind> = new Set(["aandeel", "capaciteit"]);

export interface Before {
  readonly seen: Recognised;
  readonly place: Place;
}

/** What the next cell may take over; undefined for nothing. */
export function beforeOf(seen: Recognised | undefined, place: Place, scan: Scan): Before | undefined {
  if (!seen || !ALONG.has(seen.kind) || seen.proposal === "" || seen.own || seen.same) return undefined;
  const [only, ...more] = seen.results;
  const alone = only?.place === place && more.length === 0 && seen.anchor === place;
  return alone && readsInputsOnly(seen, place, scan) ? { seen, place } : undefined;
}

export function along({ seen, place }: Before, next: Place, scan: Scan): Recognised | undefined {
  if (next.sheet !== place.sheet || next.row !== place.row) return undefined;
  if (scan.labels.all(next) !== scan.labels.all(place)) return undefined;
  const by = next.column - place.column;
  const alike = [...seen.roles.values()].every(({ cell }) => {
    const other = cell.fixedColumn ? cell : { ...cell, column: cell.column + by };
    return isAlike(cell, other, place, next, scan);
  });
  return alike ? copied(seen, place, next, scan) : undefined;
}

function isAlike(cell: CellRef, other: CellRef, place: Place, next: Place, scan: Scan): boolean {
  const { labels, reading, families } = scan;
  // A cell of the same formula, or typed as the other is.
  if (families.of(cell) !== families.of(other)) return false;
  const [was, is] = [reading.number(cell), reading.number(other)];
  if (was === undefined || is === undefined || was <= 1 !== is <= 1 || was < 0 !== is < 0) return false;
  if (labels.all(cell) !== labels.all(other)) return false;
  const isNow = (one: CellRef, home: Place): boolean =>
    labels.period(one, true) === labels.period(home, true);
  return isNow(cell, place) === isNow(other, next);
}
