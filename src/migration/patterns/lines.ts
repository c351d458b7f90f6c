/** Lines of cells along which a formula was copied: moving with it, in the same period, or on the line itself. */
import { type Place } from "../book";
import { followed } from "../expand";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { rangeText } from "../references";
import { type Meaning, type Scan, type Subject } from "../subject";
import { type CellRef, type Poly, polyWith, singleAtom, subtract, termsOf } from "../symbol/poly";

const LONGEST = 400;

export function coordinate(place: Place, across: boolean): number {
  return across ? place.column : place.row;
}

export function moved<T extends Place>(place: T, across: boolean, by: number): T {
  return across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
}

/** Stays where it is when a formula is copied along a row or down a column. */
export function staysAlong({ fixedRow, fixedColumn }: CellRef, across: boolean): boolean {
  return across ? fixedColumn : fixedRow;
}

/** Every cell of an expression one or more places on. Calls are not looked into. */
export function shifted(poly: Poly, across: boolean, by: number): Poly {
  return polyWith(poly, (cell) => moved(cell, across, by));
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
  const known = new Map<string, WeakMap<Line, { readonly value: T }>>();
  return (line, subject) => {
    const lines = known.get(subject.view) ?? new WeakMap<Line, { readonly value: T }>();
    known.set(subject.view, lines);
    const there = lines.get(line) ?? { value: step(line, subject) };
    lines.set(line, there);
    return there.value;
  };
}

/** Every cell of a run has the same lines: they are found once, so that what is worked out of a line can be kept too. */
const linesOver = oncePerLine((run: Line, subject: Subject): readonly Line[] => {
  const { across, places } = run;
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length > LONGEST) return [];
  const whole = stretchAt(first, across, subject.reading);
  const own = { from: coordinate(first, across), to: coordinate(last, across) };
  const after = { from: own.from, to: Math.min(whole.to, own.from + LONGEST - 1) };
  const both = { from: Math.max(whole.from, after.to - LONGEST + 1), to: after.to };
  const alone = places.length >= 2 && !goesOn(places, across, subject);
  const spans = [both, after, ...(alone ? [own] : [])];
  const lengths = spans.map(({ from, to }) => to - from);
  return spans
    .filter(({ from, to }, i) => to > from && lengths.indexOf(to - from) === i)
    .map((span) => shared(span, first, across, subject.families));
});

/** Places of the first and last cell along a row or down a column. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const lines = new WeakMap<Subject["families"], Map<string, Line>>();

/** Runs beside each other often have the same neighbours, and so the same line. */
function shared({ from, to }: Span, place: Place, across: boolean, families: Subject["families"]): Line {
  const known = lines.get(families) ?? new Map<string, Line>();
  lines.set(families, known);
  const start = moved(place, across, from - coordinate(place, across));
  const key = `${across} ${to - from} ${placeKey(start)}`;
  const there = known.get(key) ?? { across, places: placesFrom(start, across, to - from + 1) };
  known.set(key, there);
  return there;
}

function placesFrom(start: Place, across: boolean, count: number): readonly Place[] {
  return Array.from({ length: count }, (_, i) => moved(start, across, i));
}

const stretches = new WeakMap<Scan["reading"], { readonly across: Span[]; readonly down: Span[] }>();

/** The formulas beside each other that a cell stands among, walked once for all of them. */
function stretchAt(place: Place, across: boolean, reading: Scan["reading"]): Span {
  const known = stretches.get(reading) ?? { across: [], down: [] };
  stretches.set(reading, known);
  const spans = across ? known.across : known.down;
  const there = spans[reading.index.id(place) ?? -1];
  if (there) return there;
  const here = coordinate(place, across);
  const reach = (by: 1 | -1): number => {
    let steps = 0;
    while (isFormula(moved(place, across, steps + by), reading)) steps += by;
    return here + steps;
  };
  const span = { from: reach(-1), to: reach(1) };
  for (const each of placesFrom(moved(place, across, span.from - here), across, span.to - span.from + 1)) {
    const id = reading.index.id(each);
    if (id !== undefined) spans[id] = span;
  }
  return span;
}

/** How many formulas stand on end along a row or down a column, this one among them. */
export function formulasBeside(place: Place, across: boolean, reading: Scan["reading"]): number {
  const { from, to } = stretchAt(place, across, reading);
  return to - from + 1;
}

/**
 * The cell after the run looks at its last cell alone: the line continues there in another way. One that only repeats it is
 * the year after its quarters.
 */
function goesOn(
  places: readonly Place[],
  across: boolean,
  { polyAt, reading }: Pick<Subject, "polyAt" | "reading">,
): boolean {
  const last = places.at(-1);
  const after = last && moved(last, across, 1);
  const poly = after && isFormula(after, reading) ? polyAt(after) : undefined;
  if (!last || !poly || singleAtom(poly) || isSlipOf(poly, last, across, polyAt)) return false;
  const sources = [...poly.terms.values()].flatMap(({ powers }) =>
    powers.map(({ atom }) => followed(atom, reading)),
  );
  const within = places.filter((each) =>
    sources.some((atom) => atom.kind === "cell" && sameCell(atom.cell, each)),
  );
  return within.length === 1 && sameCell(within[0] ?? last, last);
}

/** The formula of the cell before, copied with one slip: a sign, two that changed places, or one reference. What is asked of it says nothing of the others. */
function isSlipOf(poly: Poly, last: Place, across: boolean, polyAt: Subject["polyAt"]): boolean {
  const own = polyAt(last);
  if (!own || own.terms.size !== poly.terms.size || own.terms.size < 3) return false;
  const rest = termsOf(subtract(poly, shifted(own, across, 1)));
  const [first, second, ...more] = rest.map(({ factor, powers }) => (powers.length === 1 ? factor : NaN));
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return Math.abs(first) === 2;
  return (Math.abs(first) === 1 || Math.abs(first) === 2) && first === -second;
}

function isFormula(place: Place, { index }: Scan["reading"]): boolean {
  return index.cell(place)?.formula !== undefined;
}

/** In the same period as the formula: the same row or column, or the same year in another block. */
export function inPeriod(cell: Place, home: Place, across: boolean, scan: Scan): boolean {
  if (cell.sheet === home.sheet && coordinate(cell, across) === coordinate(home, across)) return true;
  const [here, there] = [scan.labels.period(home, across), scan.labels.period(cell, across)];
  if (here !== undefined && there !== undefined) {
    return here === there && (cell.sheet !== home.sheet || !sharesHeading(cell, across, scan));
  }
  return cell.sheet !== home.sheet && coordinate(cell, across) === coordinate(home, across);
}

/** The cell after it or before it has the same heading: twelve months of a year. */
export function sharesHeading(cell: Place, across: boolean, { labels }: Scan): boolean {
  const own = labels.period(cell, across);
  return [1, -1].some((by) => {
    const beside = moved(cell, across, by);
    return coordinate(beside, across) > 0 && labels.period(beside, across) === own;
  });
}

/** The range that a cell becomes over a line. */
export function rangeOver(cell: CellRef, count: number, across: boolean, home: Place, scan: Scan): string {
  const from = { ...cell, fixedRow: false, fixedColumn: false };
  return rangeText(from, moved(from, across, count - 1), home, scan.reading.index);
}

export function sameCell(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
