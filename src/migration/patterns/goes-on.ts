/**
 * Where an expression goes on: the cell of which it is the begin, and the stock that what it gives leaves.
 * Method: cells that repeat others are replaced by those, in both expressions that are compared.
 */
import { followed } from "../expand";
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
  subtract,
  termsOf,
} from "../symbol/poly";
import { signedCells } from "./flows";
import { moved, shifted } from "./lines";

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
export function stepsOf(cell: CellRef, { reading }: Subject): Poly[] {
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
export function resolved(poly: Poly, { reading }: Subject): Poly {
  return termsOf(poly).reduce((sum, { factor, powers }) => {
    const term = powers.reduce(
      (so, { atom, exponent }) => multiply(so, power(ofAtom(followed(atom, reading)), exponent) ?? so),
      constant(factor),
    );
    return add(sum, term);
  }, constant(0));
}
