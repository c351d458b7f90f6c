/**
 * Curves that are calculated in steps: standardised values, densities per scenario, weights and totals in cells of their own.
 * Method: cells of the expression are replaced by their formulas, a layer at a time and only where it may help: first what
 * holds curves; within curves what is not the same for all; then weights and totals; until it is a mixture of inputs.
 */
import { type Place } from "../book";
import { type Line, runOf } from "../families";
import { type Area, calls, cellsOfArea, type Node, sizeOf } from "../formula/tree";
import { formulaAt } from "../helpers";
import { guarded } from "../reading";
import { type Scan } from "../subject";
import { substituted } from "../substitute";
import { CUMULATIVE, DENSITY, EXPONENTIAL } from "../symbol/calls";
import { type CallAtom, type CellAtom, atomsOf, type Poly, polyKey, termsOf } from "../symbol/poly";
import { type MixtureCall, mixtureIn } from "./curve-call";

/** Expressions that are tried for one formula, and layers of helper cells. */
const TRIES = 12;
const LAYERS = 6;
/** Larger expressions are no mixture that somebody wrote out in steps. */
const MOST_TERMS = 200;
const MOST_CELLS = 200;

/** `=1-C14`, `=SUM(M5:P5)`, or curves of standardised values beside it: undefined when it is no mixture in the end either. */
export function throughCells(poly: Poly, scan: Scan): MixtureCall | undefined {
  const seen = new Set([polyKey(poly)]);
  let open = [poly];
  for (let layer = 0; layer < LAYERS && open.length > 0; layer++) {
    const next: Poly[] = [];
    for (const each of open) {
      for (const deeper of layersOf(each, scan)) {
        const key = polyKey(deeper);
        if (seen.has(key) || seen.size > TRIES) continue;
        seen.add(key);
        const call = mixtureIn(deeper, scan);
        if (call) return call;
        next.push(deeper);
      }
    }
    open = next;
  }
  return undefined;
}

type Cells = readonly CellAtom[];

/** The expression with one kind of its cells written out, the most likely first. */
function layersOf(poly: Poly, scan: Scan): Poly[] {
  if (poly.terms.size > MOST_TERMS) return [];
  const { curves, others } = split(poly);
  const holding = others.filter(({ cell }) => reaches(cell, scan));
  if (holding.length > 0) return written([holding], poly, scan);
  if (curves.length === 0) return [];
  const within = curves.map(cellsOfCurve);
  const common = (within[0] ?? []).filter(({ key }) =>
    within.every((list) => list.some((each) => each.key === key)),
  );
  const own = distinct(within.flat()).filter(({ key }) => !common.some((each) => each.key === key));
  return written([own, others, [...own, ...others], common], poly, scan);
}

function written(kinds: readonly Cells[], poly: Poly, { reading }: Scan): Poly[] {
  return kinds.flatMap((cells) => {
    if (cells.length === 0 || cells.length > MOST_CELLS) return [];
    const keys = new Set(cells.map(({ key }) => key));
    const deeper = guarded(() =>
      substituted(poly, ({ key, cell }) => (keys.has(key) ? formulaAt(cell, reading) : undefined)),
    );
    return deeper === undefined || deeper === poly ? [] : [deeper];
  });
}

function isCurve(name: string): boolean {
  return name === CUMULATIVE || name === DENSITY || name === EXPONENTIAL;
}

/** Curves of the terms, and the cells beside them. */
function split(poly: Poly): { curves: CallAtom[]; others: CellAtom[] } {
  const curves = new Map<string, CallAtom>();
  const others = new Map<string, CellAtom>();
  for (const { powers } of termsOf(poly)) {
    for (const { atom } of powers) {
      if (atom.kind === "cell") others.set(atom.key, atom);
      else if (isCurve(atom.name)) curves.set(atom.key, atom);
      else for (const each of atom.args.flatMap(cellAtoms)) others.set(each.key, each);
    }
  }
  return { curves: [...curves.values()], others: [...others.values()] };
}

function cellAtoms(poly: Poly): CellAtom[] {
  return [...atomsOf(poly).values()].filter((atom) => atom.kind === "cell");
}

function cellsOfCurve({ args }: CallAtom): CellAtom[] {
  return distinct(args.flatMap(cellAtoms));
}

function distinct(atoms: Cells): CellAtom[] {
  return [...new Map(atoms.map((atom) => [atom.key, atom])).values()];
}

/** Functions of which a normal curve is made; powers of e too. */
export const CURVES: ReadonlySet<string> = new Set([
  ...["NORM.DIST", "NORMDIST", "NORM.S.DIST", "NORMSDIST", "PHI", "GAUSS"],
  ...["ERF", "ERF.PRECISE", "ERFC", "ERFC.PRECISE", "EXP"],
]);
const POWERS: ReadonlySet<string> = new Set(["^", "POWER"]);

const curved = new WeakMap<Node, boolean>();

function callsCurves(shape: Node, place: Place, scan: Scan): boolean {
  const known = curved.get(shape);
  if (known !== undefined) return known;
  const found = calls(shape, CURVES) || (calls(shape, POWERS) && holdsCurve(place, scan));
  curved.set(shape, found);
  return found;
}

function holdsCurve(place: Place, { reading }: Scan): boolean {
  const [[only = null] = []] = reading.expression(place)?.rows ?? [];
  if (only === null || typeof only !== "object" || !("terms" in only)) return false;
  return split(only).curves.length > 0;
}

const reached = new WeakMap<Line, boolean>();
/** Cells of a range that are looked at for curves. */
const LOOKED_AT = 64;
/** Of each of two edges of a larger range. */
const MOST_EDGES = 8;

/** Whether a cell holds curves, in its own formula or in those that it reads; the same of every copy beside it. */
export function reaches(place: Place, scan: Scan, layers = LAYERS): boolean {
  const shape = scan.families.of(place) && scan.reading.shape(place);
  if (!shape) return false;
  if (callsCurves(shape, place, scan)) return true;
  const run = runOf(place, scan.families);
  const known = reached.get(run);
  if (known !== undefined) return known;
  // A circle ends here.
  reached.set(run, false);
  const found = layers > 0 && readsCurves(place, scan, layers - 1);
  reached.set(run, found);
  return found;
}

/** The start of the first row and of the first column: a table has one kind of formula in each of its rows or columns. */
function edgesOf({ sheet, top, left, bottom, right }: Area): Place[] {
  const count = (from: number, to: number): number => Math.min(to - from + 1, MOST_EDGES);
  return [
    ...Array.from({ length: count(left, right) }, (_, i) => ({ sheet, row: top, column: left + i })),
    ...Array.from({ length: count(top, bottom) - 1 }, (_, i) => ({ sheet, row: top + 1 + i, column: left })),
  ];
}

/** A look-up in a grid, or anything else that is no expression, ends the steps; asked last, as it takes the longest. */
function readsCurves(place: Place, scan: Scan, layers: number): boolean {
  const holds = (scan.reading.areas(place) ?? []).some((area) => {
    const some = sizeOf(area) > LOOKED_AT ? edgesOf(area) : cellsOfArea(area);
    return some.some((each) => reaches(each, scan, layers));
  });
  return holds && scan.reading.expression(place) !== undefined;
}
