/**
 * The multiple that is rounded to: typed in the formula, or held by a cell, as in ROUND(x/$E$4; 0)·$E$4.
 * Source: Microsoft Support, ROUND, MROUND, CEILING and FLOOR.
 */
import { placeKey } from "../reading";
import { cellText } from "../references";
import { type Recognised, type Subject } from "../subject";
import {
  type CallAtom,
  cellPoly,
  type CellRef,
  cellsOf,
  multiply,
  type Poly,
  singleAtom,
  singleTerm,
  valueOf,
} from "../symbol/poly";
import { sameCell } from "./lines";

export const ROUNDINGS: ReadonlySet<string> = new Set([
  "ROUND",
  "MROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "TRUNC",
  "INT",
  "CEILING",
  "FLOOR",
  "CEILING.MATH",
  "FLOOR.MATH",
]);

export const NEAREST: ReadonlySet<string> = new Set(["ROUND", "MROUND"]);
export interface Rounding {
  readonly name: string;
  /** What is rounded, in the unit of the result. */
  readonly inner: Poly;
  /** The multiple that is rounded to. */
  readonly step: number;
  /** The cell that holds the multiple; `step` is 1 then. */
  readonly by?: CellRef;
  /** To the nearest, halves away from 0. */
  readonly nearest: boolean;
  /** To the nearest, halves up: the same of what is not negative. */
  readonly halfUp?: true;
}

/** ROUND(x/$E$4; 0)·$E$4 or MROUND(x; $E$4): to a multiple that one cell holds for all periods. */
export function byCell(poly: Poly): Rounding | undefined {
  const seen = callTimes(poly);
  if (!seen || !ROUNDINGS.has(seen.call.name)) return undefined;
  const { name, args } = seen.call;
  const [argument, second] = args;
  const by = seen.times ?? multipleIn(name, second);
  if (!argument || !by || !isFixed(by)) return undefined;
  if (seen.times && second && valueOf(second) !== 0) return undefined;
  const inner = seen.times ? multiply(argument, cellPoly(by)) : argument;
  if (cellsOf(inner).some((cell) => sameCell(cell, by))) return undefined;
  return { name, inner, step: 1, by, nearest: NEAREST.has(name) };
}

function isFixed({ fixedRow, fixedColumn }: CellRef): boolean {
  return fixedRow && fixedColumn;
}

/** A call alone, or times one cell. */
function callTimes(poly: Poly): { readonly call: CallAtom; readonly times?: CellRef } | undefined {
  const term = singleTerm(poly);
  const powers = term?.factor === 1 && term.powers.every(({ exponent }) => exponent === 1) ? term.powers : [];
  const calls = powers.flatMap(({ atom }) => (atom.kind === "call" ? [atom] : []));
  const cells = powers.flatMap(({ atom }) => (atom.kind === "cell" ? [atom.cell] : []));
  const [[call, ...others], [times, ...more]] = [calls, cells];
  if (!call || others.length > 0 || more.length > 0) return undefined;
  return times ? { call, times } : { call };
}

/** The cell that is the second argument of a call for multiples. */
function multipleIn(name: string, second: Poly | undefined): CellRef | undefined {
  const atom = second && MULTIPLES.has(name) ? singleAtom(second) : undefined;
  return atom?.kind === "cell" ? atom.cell : undefined;
}

/** Roundings of which the second argument is the multiple. */
const MULTIPLES: ReadonlySet<string> = new Set(["MROUND", "CEILING", "FLOOR", "CEILING.MATH", "FLOOR.MATH"]);

/** A typed number above 0, where a cell holds the multiple. */
export function isMultiple({ by }: Rounding, { reading }: Subject): boolean {
  if (!by) return true;
  const { value, formula } = reading.index.cell(by) ?? {};
  return typeof value === "number" && value > 0 && formula === undefined;
}

export function stepText({ by, step }: Rounding, { place, reading }: Subject): string {
  return by ? cellText(by, place, reading.index) : String(step);
}

export function stepAt({ by, step }: Rounding, numbers: (cell: CellRef) => number): number {
  return by ? numbers(by) : step;
}

/** The multiple among what is drawn: some hundreds, as multiples are. */
export function withMultiple(roles: Recognised["roles"], { by }: Rounding): Recognised["roles"] {
  return by ? new Map([...roles, [placeKey(by), { cell: by, role: "weight", scale: 10_000 }]]) : roles;
}

export function keyOf(by: CellRef | undefined): string {
  return by ? placeKey(by) : "";
}
