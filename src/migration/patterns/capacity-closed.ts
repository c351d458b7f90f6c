/**
 * Whether the stock that a capacity works on closes with its own outflow: begin of each period = what was available before it
 * minus what left, followed along helper rows and cells that repeat others.
 */
import { followed, repeatedBy } from "../expand";
import { type Line } from "../families";
import { formulaAt } from "../helpers";
import { loose } from "../references";
import { type Subject } from "../subject";
import { substituted } from "../substitute";
import {
  add,
  type CellRef,
  cellPoly,
  constant,
  multiply,
  ofAtom,
  type Poly,
  power,
  same,
  scale,
  subtract,
  termsOf,
} from "../symbol/poly";
import { signedCells } from "./flows";
import { type Work } from "./capacity-work";
import { moved, sameCell, shifted } from "./lines";

/**
 * Whether each begin is what was available the period before minus what left: the stock that the function carries.
 * @returns cells that hold the first begin too, because it repeats them or typed by hand; undefined when it is another stock
 */
export function closes(
  works: readonly Work[],
  { places }: Line,
  subject: Subject,
): readonly (readonly [CellRef, CellRef])[] | undefined {
  const [first] = works;
  const repeated = first ? repeatedBy(first.begin, subject.reading) : [];
  const like = repeated.map((cell): readonly [CellRef, CellRef] => [cell, first?.begin ?? cell]);
  for (let t = 1; t < works.length; t++) {
    const [before, now, place] = [works[t - 1], works[t], places[t - 1]];
    if (!before || !now || !place) return undefined;
    const available = before.flows.reduce(
      (sum, { cell, role }) => add(sum, scale(cellPoly(cell), role === "in" ? 1 : -1)),
      cellPoly(before.begin),
    );
    const target = resolved(subtract(available, cellPoly({ ...before.begin, ...place })), subject);
    const difference = stepsOf(now.begin, subject)
      .map((poly) => subtract(resolved(poly, subject), target))
      .sort((a, b) => a.terms.size - b.terms.size)[0];
    if (!difference) return undefined;
    if (difference.terms.size === 0) continue;
    const twin = twins(difference, before.begin, subject);
    if (!twin || t > 1) return undefined;
    like.push(twin);
  }
  return like;
}

/**
 * What a formula gives leaves a stock: the begin of the period after it is what was available less what it gives, or its own
 * begin is that of the period before. A bound on that is a capacity, whatever it is called.
 */
export function isOutflowOf(available: Poly, subject: Subject): boolean {
  const { place, families } = subject;
  const own = families.of(place);
  const begins = (signedCells(available) ?? []).flatMap(({ cell, sign }) => (sign > 0 ? [cell] : []));
  return [true, false].some((across) =>
    [0, -1].some((by) => {
      const other = moved(place, across, by === 0 ? 1 : -1);
      if (!own || families.of(other) !== own) return false;
      const outflow = cellPoly(loose(moved(place, across, by)));
      const left = resolved(subtract(shifted(available, across, by), outflow), subject);
      return begins.some((begin) =>
        stepsOf(moved(begin, across, by + 1), subject).some((poly) => same(resolved(poly, subject), left)),
      );
    }),
  );
}

/** The expression of a cell, and those of the cells in it. */
function stepsOf(cell: CellRef, { reading }: Subject): Poly[] {
  const list: Poly[] = [];
  let poly = cellPoly(cell);
  for (let step = 0; step < 4; step++) {
    const next = substituted(poly, (atom) => formulaAt(atom.cell, reading));
    if (next === poly) break;
    list.push(next);
    if (next.terms.size > 1) break;
    poly = next;
  }
  return list;
}

/** Cells that repeat others replaced by those. */
function resolved(poly: Poly, { reading }: Subject): Poly {
  return termsOf(poly).reduce((sum, { factor, powers }) => {
    const term = powers.reduce(
      (so, { atom, exponent }) => multiply(so, power(ofAtom(followed(atom, reading)), exponent) ?? so),
      constant(factor),
    );
    return add(sum, term);
  }, constant(0));
}

/** Two typed cells with the same number: the stock of last year, and the begin of this year. */
function twins(
  difference: Poly,
  begin: CellRef,
  { reading }: Subject,
): readonly [CellRef, CellRef] | undefined {
  const cells = signedCells(difference);
  const plus = cells?.find(({ sign }) => sign > 0)?.cell;
  const minus = cells?.find(({ sign }) => sign < 0)?.cell;
  if (cells?.length !== 2 || !plus || !minus) return undefined;
  const typed = [plus, minus].every((cell) => reading.index.cell(cell)?.formula === undefined);
  if (!typed || reading.number(plus) !== reading.number(minus)) return undefined;
  return sameCell(minus, begin) ? [plus, minus] : undefined;
}
