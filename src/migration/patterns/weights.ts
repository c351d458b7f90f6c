/**
 * The weights of the curves of a mixture as chances in cells: each a cell, in percent or in parts of a whole (a cell over a
 * number), or over the sum of the cells; one of them may be what the others leave of 1.
 * Method: on the normal form, in which a sum that divides is one call.
 */
import { placeKey } from "../book";
import {
  add,
  type CallAtom,
  type CellRef,
  constant,
  type Poly,
  same,
  scale,
  singleTerm,
  subtract,
  SUM,
  termsOf,
  valueOf,
  ZERO,
} from "../symbol/poly";

export interface Weights {
  /** undefined: what the others leave of 1. */
  readonly cells: readonly (CellRef | undefined)[];
  /** Parts in a whole: 1, or 100 for percent. */
  readonly whole: number;
  /** Divided by the sum of the cells. */
  readonly bySum: boolean;
}

interface Weight {
  readonly cell: CellRef;
  readonly factor: number;
  readonly over: CallAtom | undefined;
}

const TOLERANCE = 1e-12;
/** Parts that a whole may have. */
const MOST = 1_000_000;

function weightIn(poly: Poly): Weight | undefined {
  const only = singleTerm(poly);
  if (!only || only.powers.length > 2) return undefined;
  const [cell, ...more] = only.powers.flatMap(({ atom, exponent }) =>
    atom.kind === "cell" && exponent === 1 ? [atom.cell] : [],
  );
  const [over] = only.powers.flatMap(({ atom, exponent }) =>
    atom.kind === "call" && atom.name === SUM && exponent === -1 ? [atom] : [],
  );
  if (!cell || more.length > 0 || (only.powers.length === 2 && !over)) return undefined;
  return { cell, factor: only.factor, over };
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.abs(b);
}

/** The whole number of parts; undefined when the factor is anything else. */
function wholeOf(factor: number): number | undefined {
  const parts = Math.round(1 / factor);
  return factor > 0 && parts >= 1 && parts <= MOST && alike(factor * parts, 1) ? parts : undefined;
}

/** The factor of every cell in the sum of these cells, and of nothing else. */
function factorInSum({ args: [sum = ZERO] }: CallAtom, cells: readonly CellRef[]): number | undefined {
  const keys = new Set(cells.map(placeKey));
  const terms = termsOf(sum);
  const [first] = terms;
  const fits = terms.every(({ factor, powers: [only, ...more] }) => {
    const plain = only?.atom.kind === "cell" && only.exponent === 1 && more.length === 0;
    return plain && keys.has(only.atom.key) && alike(factor, first?.factor ?? NaN);
  });
  return fits && terms.length === keys.size ? first?.factor : undefined;
}

export function weightsOf(polys: readonly Poly[]): Weights | undefined {
  const found = polys.map(weightIn);
  const known = found.filter((each) => each !== undefined);
  const [first] = known;
  if (!first || polys.length - known.length > 1) return undefined;
  if (known.some(({ over, factor }) => over?.key !== first.over?.key || !alike(factor, first.factor))) {
    return undefined;
  }
  const cells = found.map((each) => each?.cell);
  if (first.over) {
    const each =
      known.length === polys.length
        ? factorInSum(
            first.over,
            known.map(({ cell }) => cell),
          )
        : undefined;
    return each !== undefined && alike(first.factor, each) ? { cells, whole: 1, bySum: true } : undefined;
  }
  const whole = wholeOf(first.factor);
  const rest = polys.find((_, i) => found[i] === undefined);
  if (whole === undefined || (rest && !isRest(rest, polys))) return undefined;
  return { cells, whole, bySum: false };
}

function isRest(rest: Poly, polys: readonly Poly[]): boolean {
  const left = polys.reduce((sum, each) => (each === rest ? sum : subtract(sum, each)), constant(1));
  return same(rest, left);
}

/** What is left without a curve, as a number, when the weights are 1 together: α + β·Σw is α + β. */
export function withoutWeights(rest: Poly, polys: readonly Poly[]): number | undefined {
  const total = polys.reduce(add, ZERO);
  const [key, lead] = [...total.terms][0] ?? [];
  if (key === undefined || !lead) return undefined;
  const by = (rest.terms.get(key)?.factor ?? 0) / lead.factor;
  const plain = valueOf(subtract(rest, scale(total, by)));
  return plain === undefined ? undefined : plain + by;
}
