/** Lines of cells along which a formula was copied: moving with it, in the same period, or on the line itself. */
import { type Place } from "../book";
import { followed } from "../expand";
import { type Line } from "../families";
import { rangeText } from "../references";
import { type Scan, type Subject } from "../subject";
import {
  add,
  type CellRef,
  cellPoly,
  constant,
  multiply,
  ofAtom,
  type Poly,
  power,
  ZERO,
} from "../symbol/poly";

const LONGEST = 400;

export function coordinate(place: Place, across: boolean): number {
  return across ? place.column : place.row;
}

export function moved<T extends Place>(place: T, across: boolean, by: number): T {
  return across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
}

/** Every cell of an expression one or more places on. Calls are not looked into. */
export function shifted(poly: Poly, across: boolean, by: number): Poly {
  let sum: Poly = ZERO;
  for (const { factor, powers } of poly.terms.values()) {
    let term = constant(factor);
    for (const { atom, exponent } of powers) {
      const base = atom.kind === "cell" ? cellPoly(moved(atom.cell, across, by)) : ofAtom(atom);
      term = multiply(term, power(base, exponent) ?? ZERO);
    }
    sum = add(sum, term);
  }
  return sum;
}

/**
 * Runs of cells to look for a recurrence in, along a row and down a column. Neighbours with another formula belong to a
 * run too (the first year is often written otherwise); without them only when nothing after the run goes on from it.
 */
export function linesAt(subject: Pick<Subject, "place" | "families" | "reading" | "polyAt">): Line[] {
  return [true, false].flatMap((across): Line[] => {
    const { places } = subject.families.line(subject.place, across);
    if (places.length > LONGEST) return [];
    const after = runFrom(places, across, 1, subject.reading);
    const both = runFrom(after, across, -1, subject.reading);
    const lists = [both, after, ...(goesOn(places, across, subject) ? [] : [places])];
    const distinct = lists.filter((list, i) => lists.findIndex(({ length }) => length === list.length) === i);
    return distinct.filter(({ length }) => length >= 2).map((list) => ({ across, places: list }));
  });
}

function runFrom(
  places: readonly Place[],
  across: boolean,
  by: 1 | -1,
  reading: Scan["reading"],
): readonly Place[] {
  const list = [...places];
  for (;;) {
    const end = by > 0 ? list.at(-1) : list[0];
    const next = end && moved(end, across, by);
    if (!next || coordinate(next, across) < 1 || list.length >= LONGEST || !isFormula(next, reading)) break;
    if (by > 0) list.push(next);
    else list.unshift(next);
  }
  return list;
}

/** The cell after the run looks at its last cell alone: the line continues there in another way. */
function goesOn(
  places: readonly Place[],
  across: boolean,
  { polyAt, reading }: Pick<Subject, "polyAt" | "reading">,
): boolean {
  const last = places.at(-1);
  const after = last && moved(last, across, 1);
  const poly = after && isFormula(after, reading) ? polyAt(after) : undefined;
  if (!last || !poly) return false;
  const sources = [...poly.terms.values()].flatMap(({ powers }) =>
    powers.map(({ atom }) => followed(atom, reading)),
  );
  const within = places.filter((each) =>
    sources.some((atom) => atom.kind === "cell" && sameCell(atom.cell, each)),
  );
  return within.length === 1 && sameCell(within[0] ?? last, last);
}

function isFormula(place: Place, { index }: Scan["reading"]): boolean {
  return index.cell(place)?.formula !== undefined;
}

/** In the same period as the formula: the same row or column, or the same year in another block. */
export function inPeriod(cell: Place, home: Place, across: boolean, scan: Scan): boolean {
  if (cell.sheet === home.sheet && coordinate(cell, across) === coordinate(home, across)) return true;
  const [here, there] = [scan.labels.period(home, across), scan.labels.period(cell, across)];
  if (here !== undefined && there !== undefined) return here === there;
  return cell.sheet !== home.sheet && coordinate(cell, across) === coordinate(home, across);
}

/** The range that a cell becomes over a line. */
export function rangeOver(cell: CellRef, count: number, across: boolean, home: Place, scan: Scan): string {
  const from = { ...cell, fixedRow: false, fixedColumn: false };
  return rangeText(from, moved(from, across, count - 1), home, scan.reading.index);
}

export function sameCell(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
