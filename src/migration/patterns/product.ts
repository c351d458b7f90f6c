/**
 * A product of one flow and shares of it, in normal form: C6·(1 − B16)·B18 is two terms that share C6.
 * Method: the flow divides every term; what is left must be a share for every choice of 0 or 1 for its cells, which is
 * so for products of shares and of rests of 1, and not for growth, averages or typed factors.
 */
import { placeKey } from "../book";
import { type Scan } from "../subject";
import { recogniseMixtureAt } from "./mixture";
import {
  type CellRef,
  constant,
  multiply,
  ofTerm,
  type Poly,
  termsOf,
  add,
  withoutFactor,
} from "../symbol/poly";

export interface Product {
  readonly flow: CellRef;
  /** Of the flow; 0 to 1. */
  readonly share: Poly;
  readonly shares: readonly CellRef[];
  /** Shares that are kept as 62 for 62%. */
  readonly percent: readonly CellRef[];
}

const MOST_SHARES = 8;
const MOST_PERCENT = 100;
const TOLERANCE = 1e-12;

function cellsIn(poly: Poly): CellRef[] | undefined {
  const found = new Map<string, CellRef>();
  for (const { powers } of termsOf(poly)) {
    for (const { atom, exponent } of powers) {
      if (atom.kind !== "cell" || exponent !== 1) return undefined;
      found.set(atom.key, atom.cell);
    }
  }
  return [...found.values()];
}

/** The terms of each flow together: the one cell of a term that is no share; undefined when a term has none, or several. */
export function byFlow(poly: Poly, { reading }: Scan): readonly Poly[] | undefined {
  const groups = new Map<string, Poly>();
  for (const { factor, powers } of termsOf(poly)) {
    // With a hundredth in it a percentage may stand beside the flow: 5 for 5%.
    const least = Math.abs(Math.abs(factor) - 0.01) <= TOLERANCE ? MOST_PERCENT : 1;
    const large = powers.filter(
      ({ atom }) => atom.kind === "cell" && (reading.number(atom.cell) ?? 0) > least,
    );
    const [flow, ...more] = large;
    if (!flow || more.length > 0) return undefined;
    const term = ofTerm({ factor, powers });
    groups.set(flow.atom.key, add(groups.get(flow.atom.key) ?? constant(0), term));
  }
  return [...groups.values()];
}

/** Cells of which each term with it has a factor of a hundredth too. */
function percents(share: Poly, cells: readonly CellRef[], scan: Scan): CellRef[] {
  return cells.filter((cell) => {
    const value = scan.reading.number(cell) ?? 0;
    return (
      value > 1 &&
      value <= 100 &&
      termsOf(share).some(({ powers }) => powers.some(({ atom }) => atom.key === placeKey(cell)))
    );
  });
}

/** The expression with 100 times a cell in the place of each cell that is kept in percent. */
function scaled(share: Poly, percent: readonly CellRef[]): Poly {
  const keys = new Set(percent.map(placeKey));
  return termsOf(share).reduce((sum, { factor, powers }) => {
    const times = powers.filter(({ atom }) => keys.has(atom.key)).length;
    return add(sum, multiply(constant(100 ** times), ofTerm({ factor, powers })));
  }, constant(0));
}

function valueAt(poly: Poly, ones: ReadonlySet<string>): number {
  return termsOf(poly).reduce(
    (sum, { factor, powers }) => sum + (powers.every(({ atom }) => ones.has(atom.key)) ? factor : 0),
    0,
  );
}

/** A longer line of shares is no list of parts. [cells] */
const LONGEST_WHOLE = 40;

/** The numbers of a row or column from the first to the last of these cells, without a blank; texts may stand between them. */
function numbersBetween(cells: readonly CellRef[], { reading }: Scan): readonly number[] | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const across = cells.every(({ sheet, row }) => sheet === first.sheet && row === first.row);
  const down = cells.every(({ sheet, column }) => sheet === first.sheet && column === first.column);
  if (across === down) return undefined;
  const at = (cell: CellRef): number => (across ? cell.column : cell.row);
  const [from, to] = [Math.min(...cells.map(at)), Math.max(...cells.map(at))];
  if (to - from >= LONGEST_WHOLE) return undefined;
  const values = Array.from({ length: to - from + 1 }, (_, i) =>
    reading.value(across ? { ...first, column: from + i } : { ...first, row: from + i }),
  );
  const filled = values.every((value) => typeof value === "number" || typeof value === "string");
  return filled ? values.filter((value) => typeof value === "number") : undefined;
}

/** Parts of one whole stand on one line; with others between them all of those are at most 1 together. */
function partsOfOne(cells: readonly CellRef[], scan: Scan): boolean {
  const values = cells.length >= 2 ? numbersBetween(cells, scan) : undefined;
  if (!values || values.length === cells.length) return values !== undefined;
  return (
    values.every((value) => value >= 0) && values.reduce((sum, value) => sum + value, 0) <= 1 + TOLERANCE
  );
}

/** All parts of one whole, which are 1 together, hold two of those that are multiplied: nothing is in both. */
function multipliesParts(share: Poly, cells: readonly CellRef[], scan: Scan): boolean {
  if (share.terms.size !== 1) return false;
  return cells.some((a, i) => cells.slice(i + 1).some((b) => shareAWhole(a, b, scan)));
}

/** A run of shares on one line, without a blank, that holds both and is 1 together. */
function shareAWhole(a: CellRef, b: CellRef, { reading }: Scan): boolean {
  const across = a.row === b.row;
  if (a.sheet !== b.sheet || across === (a.column === b.column)) return false;
  const at = (cell: CellRef): number => (across ? cell.column : cell.row);
  const [from, to] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
  const value = (place: number): number => {
    const cell = across ? { ...a, column: place } : { ...a, row: place };
    return place < 1 ? NaN : (reading.number(cell) ?? NaN);
  };
  for (let start = from; value(start) >= 0 && from - start < LONGEST_WHOLE; start--) {
    let sum = 0;
    for (let end = start; value(end) >= 0 && sum <= 1; end++) {
      sum += value(end);
      if (end >= to && Math.abs(sum - 1) <= TOLERANCE) return true;
    }
  }
  return false;
}

/** 1 − SUM(B12:B13): the rest of one whole, with whatever all its terms are multiplied by. */
function isRest(share: Poly, cells: readonly CellRef[], scan: Scan): boolean {
  const terms = termsOf(share);
  const common = cells.filter((cell) =>
    terms.every(({ powers }) => powers.some(({ atom }) => atom.key === placeKey(cell))),
  );
  const times = new Set(common.map(placeKey));
  const taken = cells.filter((cell) => !times.has(placeKey(cell)));
  const rest = terms.map(({ factor, powers }) => ({
    factor,
    others: powers.filter(({ atom }) => !times.has(atom.key)).length,
  }));
  const once = rest.every(({ factor, others }) =>
    others === 0 ? factor === 1 : others === 1 && factor === -1,
  );
  return once && rest.length === taken.length + 1 && partsOfOne(taken, scan);
}

/** 0 or 1 for every choice; with parts of one whole no two of them at once. */
function isShare(share: Poly, cells: readonly CellRef[], scan: Scan): boolean {
  const all = Array.from({ length: 2 ** cells.length }, (_, mask) =>
    cells.filter((_, i) => (mask >> i) % 2 === 1),
  );
  const good = (ones: readonly CellRef[]): boolean => {
    const value = valueAt(share, new Set(ones.map(placeKey)));
    return Math.abs(value) <= TOLERANCE || Math.abs(value - 1) <= TOLERANCE;
  };
  return all.every(good) || isRest(share, cells, scan);
}

/** A chance that a curve gives at x is no share of anything. */
function isChance(cell: CellRef, scan: Scan): boolean {
  return recogniseMixtureAt(cell, scan) !== undefined;
}

function inRange(value: number | undefined, percent: boolean): boolean {
  return value !== undefined && value >= 0 && value <= (percent ? 100 : 1);
}

const remembered = new WeakMap<Poly, { readonly product: Product | undefined }>();

/** The one reading of an expression as a flow times shares. The expression of a cell is asked several times. */
export function productOf(poly: Poly, scan: Scan): Product | undefined {
  const known = remembered.get(poly) ?? { product: readProduct(poly, scan) };
  remembered.set(poly, known);
  return known.product;
}

function readProduct(poly: Poly, scan: Scan): Product | undefined {
  const cells = cellsIn(poly);
  if (!cells || cells.length < 2 || cells.length > MOST_SHARES) return undefined;
  const readings = cells.flatMap((flow): Product[] => {
    const value = scan.reading.number(flow);
    const share = value !== undefined && value > 1 ? withoutFactor(poly, placeKey(flow)) : undefined;
    if (!share) return [];
    const shares = cells.filter((cell) => cell !== flow);
    const percent = percents(share, shares, scan);
    const rest = scaled(share, percent);
    const valid = shares.every(
      (cell) => inRange(scan.reading.number(cell), percent.includes(cell)) && !isChance(cell, scan),
    );
    const now = nowOf(share, scan);
    const useful = now >= 0 && now <= 1 && !multipliesParts(share, shares, scan);
    return valid && useful && isShare(rest, shares, scan) ? [{ flow, share, shares, percent }] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

function nowOf(share: Poly, { reading }: Scan): number {
  return termsOf(share).reduce(
    (sum, { factor, powers }) =>
      sum +
      powers.reduce(
        (so, { atom }) => so * ((atom.kind === "cell" ? reading.number(atom.cell) : undefined) ?? NaN),
        factor,
      ),
    0,
  );
}
