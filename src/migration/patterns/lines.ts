/** Lines of cells along which a formula was copied: moving with it, in the same period, or on the line itself. */
import { type Place } from "../book";
import { followed } from "../expand";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { rangeText } from "../references";
import { type Meaning, type Scan, type Subject } from "../subject";
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
 * What a call gives in each period of its line. All periods are worked out at once: asked again with the same function of
 * numbers, which must be of the same numbers, the answer is the same.
 */
export function perPeriod(run: (...args: Parameters<Meaning>) => readonly number[]): (t: number) => Meaning {
  let last: { readonly numbers: unknown; readonly values: readonly number[] } | undefined;
  return (t) => (numbers) => {
    if (last?.numbers !== numbers) last = { numbers, values: run(numbers) };
    return last.values[t] ?? NaN;
  };
}

/**
 * Runs of cells to look for a recurrence in, along a row and down a column. Neighbours with another formula belong to a
 * run too (the first year is often written otherwise); without them only when nothing after the run goes on from it.
 */
export function linesAt(subject: Subject): Line[] {
  return [true, false].flatMap((across) => linesOver(subject.families.line(subject.place, across), subject));
}

/** What is worked out of a line, once for all its cells. */
export function oncePerLine<T>(step: (line: Line, subject: Subject) => T): typeof step {
  const known = new WeakMap<Line, Map<string, { readonly value: T }>>();
  return (line, subject) => {
    const views = known.get(line) ?? new Map<string, { readonly value: T }>();
    known.set(line, views);
    const there = views.get(subject.view) ?? { value: step(line, subject) };
    views.set(subject.view, there);
    return there.value;
  };
}

/** Every cell of a run has the same lines: they are found once, so that what is worked out of a line can be kept too. */
const linesOver = oncePerLine((run: Line, subject: Subject): readonly Line[] => {
  const { across, places } = run;
  if (places.length > LONGEST) return [];
  const after = runFrom(places, across, 1, subject.reading);
  const both = runFrom(after, across, -1, subject.reading);
  const alone = places.length >= 2 && !goesOn(places, across, subject);
  const lists = [both, after, ...(alone ? [places] : [])];
  const distinct = lists.filter((list, i) => lists.findIndex(({ length }) => length === list.length) === i);
  return distinct
    .filter(({ length }) => length >= 2)
    .map((list) => shared({ across, places: list }, subject.families));
});

const lines = new WeakMap<Subject["families"], Map<string, Line>>();

/** Runs beside each other often have the same neighbours, and so the same line. */
function shared(line: Line, families: Subject["families"]): Line {
  const known = lines.get(families) ?? new Map<string, Line>();
  lines.set(families, known);
  const [first, last] = [line.places[0], line.places.at(-1)];
  if (!first || !last) return line;
  const key = `${line.across} ${placeKey(first)}:${placeKey(last)}`;
  const there = known.get(key) ?? line;
  known.set(key, there);
  return there;
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
