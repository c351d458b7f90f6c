/** The number that an expression is when its cells are numbers, calls included; the check on what was recognised. */
import { normalCdf, normalPdf } from "../../core";
import { CUMULATIVE, DENSITY, EXPONENTIAL, POSITIVE, ROOT } from "./calls";
import { type Atom, type CellRef, type Poly, SUM } from "./poly";
import { roundAway } from "./rounding";

const CALLS: ReadonlyMap<string, (...args: number[]) => number> = new Map([
  [POSITIVE, (a = NaN) => Math.max(a, 0)],
  [SUM, (a = NaN) => a],
  [EXPONENTIAL, (a = NaN) => Math.exp(a)],
  [ROOT, (a = NaN) => Math.sqrt(a)],
  [DENSITY, (a = NaN, b = NaN, c = NaN) => normalPdf((a - b) / c) / c],
  [CUMULATIVE, (a = NaN, b = NaN, c = NaN) => normalCdf((a - b) / c)],
  ["MIN", Math.min],
  ["MAX", Math.max],
  ["ROUNDUP", (a = NaN, places = NaN) => roundAway(a, places)],
]);

export type Numbers = (cell: CellRef) => number | undefined;

/** @returns undefined when a cell has no number or a call is not known here */
export function polyNumber(poly: Poly, numbers: Numbers): number | undefined {
  let sum = 0;
  for (const { factor, powers } of poly.terms.values()) {
    let product = factor;
    for (const { atom, exponent } of powers) {
      const base = atomNumber(atom, numbers);
      if (base === undefined) return undefined;
      product *= base ** exponent;
    }
    sum += product;
  }
  return Number.isFinite(sum) ? sum : undefined;
}

function atomNumber(atom: Atom, numbers: Numbers): number | undefined {
  if (atom.kind === "cell") return numbers(atom.cell);
  const args: number[] = [];
  for (const arg of atom.args) {
    const value = polyNumber(arg, numbers);
    if (value === undefined) return undefined;
    args.push(value);
  }
  return CALLS.get(atom.name)?.(...args);
}
