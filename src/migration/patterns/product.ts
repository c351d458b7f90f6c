/**
 * A product of one flow and shares of it, in normal form: C6·(1 − B16)·B18 is two terms that share C6.
 * Method: the flow divides every term; what is left must be a share for every choice of 0 or 1 for its cells, which is
 * so for products of shares and of rests of 1, and not for growth, averages or typed factors.
 */
import { placeKey } from "../book";
import { type Scan } from "../subject";
import { recogniseMixtureAt } from "./mixture";
import { type CellRef, constant, multiply, ofTerm, type Poly, termsOf, add } from "../symbol/poly";

export interface Product {
  readonly flow: CellRef;
  /** Of the flow; 0 to 1. */
  readonly share: Poly;
  readonly shares: readonly CellRef[];
  /** Shares that are kept as 62 for 62%. */
  readonly percent: readonly CellRef[];
}

const MOST_SHARES = 8;
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
    const large = powers.filter(({ atom }) => atom.kind === "cell" && (reading.number(atom.cell) ?? 0) > 1);
    const [flow, ...more] = large;
    if (!flow || more.length > 0) return undefined;
    const term = ofTerm({ factor, powers });
    groups.set(flow.atom.key, add(groups.get(flow.atom.key) ?? constant(0), term));
  }
  return [...groups.values()];
}

/** The expression without a cell that every term has. */
function without(poly: Poly, cell: CellRef): Poly | undefined {
  let sum: Poly = constant(0);
  for (const { factor, powers } of termsOf(poly)) {
    const rest = powers.filter(({ atom }) => atom.key !== placeKey(cell));
    if (rest.length === powers.length) return undefined;
    sum = add(sum, ofTerm({ factor, powers: rest }));
  }
  return sum;
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

/** Parts of one whole stand in one range: not two of them can be all of it. */
function neighbours(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && (a.row === b.row) !== (a.column === b.column);
}

function together(cells: readonly CellRef[]): boolean {
  return cells.every((cell, i) => {
    const next = cells[i + 1];
    return (
      next === undefined ||
      (neighbours(cell, next) && Math.abs(cell.row - next.row + cell.column - next.column) === 1)
    );
  });
}

/** 0 or 1 for every choice; with parts of one whole no two of them at once. */
function isShare(share: Poly, cells: readonly CellRef[]): boolean {
  const all = Array.from({ length: 2 ** cells.length }, (_, mask) =>
    cells.filter((_, i) => (mask >> i) % 2 === 1),
  );
  const good = (ones: readonly CellRef[]): boolean => {
    const value = valueAt(share, new Set(ones.map(placeKey)));
    return Math.abs(value) <= TOLERANCE || Math.abs(value - 1) <= TOLERANCE;
  };
  if (all.every(good)) return true;
  // 1 − SUM(B12:B13): the rest of one whole.
  const rest = termsOf(share).every(({ factor, powers }) =>
    powers.length === 0 ? factor === 1 : powers.length === 1 && factor === -1,
  );
  if (!rest || valueAt(share, new Set()) !== 1) return false;
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.length >= 2 && together(ordered) && all.filter(({ length }) => length <= 1).every(good);
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
    const share = value !== undefined && value > 1 ? without(poly, flow) : undefined;
    if (!share) return [];
    const shares = cells.filter((cell) => cell !== flow);
    const percent = percents(share, shares, scan);
    const rest = scaled(share, percent);
    const valid = shares.every(
      (cell) => inRange(scan.reading.number(cell), percent.includes(cell)) && !isChance(cell, scan),
    );
    const now = nowOf(share, scan);
    const useful = now >= 0 && now <= 1;
    return valid && useful && isShare(rest, shares) ? [{ flow, share, shares, percent }] : [];
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
