/**
 * Twelve expressions as a year times a profile: what stays the same is the year, what moves on is the profile. The profile is
 * cells as parts of 1, in percent, as twelve times a part or divided by their own total, or typed parts.
 */
import { formulaAt, unfolded } from "../helpers";
import { type Place } from "../book";
import { MONTHS } from "../headings";
import { placeKey } from "../reading";
import { type Subject } from "../subject";
import {
  add,
  type CellRef,
  cellPoly,
  cellsOf,
  constant,
  ofTerm,
  type Poly,
  type Power,
  same,
  scale,
  singleTerm,
  subtract,
  SUM,
  type Term,
  termsOf,
  valueOf,
  withoutFactor,
} from "../symbol/poly";
import { saysNoShare } from "../words";
import { signedCells } from "./flows";
import { moved } from "./lines";
import { evenYear } from "./months-even";

const TOLERANCE = 1e-9;

/** What a profile is divided by to be parts of 1: a unit, three months of a quarter, its total, or a cell with its total. */
export type Over = 1 | 3 | 12 | 100 | 1200 | "total" | CellRef;

/** Cells with what they are divided by to be parts of 1, or typed parts. */
export type Profile =
  { readonly cells: readonly CellRef[]; readonly over: Over } | { readonly typed: readonly number[] };

export interface Year {
  /** One flow, a sum of flows, or a flow times shares. */
  readonly year: Poly;
  /** Its largest cell. */
  readonly main: CellRef;
  readonly profile: Profile;
}

/** The expression of each month, or of each with helper cells in place: a running total of the profile, mostly. */
export function* readings(places: readonly Place[], subject: Subject): Generator<readonly Poly[]> {
  const polys = places.map((place) => subject.polyAt(place)).filter((each) => each !== undefined);
  if (polys.length !== places.length) return;
  yield polys;
  const [, second] = polys;
  if (!second || termsOf(second).length !== 2) return;
  const helps = (inside: Poly): boolean => signedCells(inside) !== undefined;
  const deeper = polys.map((poly) => [...unfolded(poly, subject.reading, helps)][0]);
  const known = deeper.filter((each) => each !== undefined);
  if (known.length === polys.length)
    yield known.map((poly, i) => (i === 0 ? fromNothing(poly, subject) : poly));
}

/** A running total starts from a typed 0 before its first cell. */
function fromNothing(poly: Poly, { reading }: Subject): Poly {
  const isStart = (cell: CellRef): boolean => {
    const { value, formula } = reading.index.cell(cell) ?? {};
    const after = [moved(cell, false, 1), moved(cell, true, 1)];
    // A heading counts as nothing where the formula asks for its number.
    const nothing = value === 0 || typeof value === "string";
    return nothing && formula === undefined && after.some((each) => reading.shape(each) !== undefined);
  };
  return termsOf(poly)
    .filter(({ powers }) => !powers.some(({ atom }) => atom.kind === "cell" && isStart(atom.cell)))
    .reduce((sum, term) => add(sum, ofTerm(term)), constant(0));
}

/** The cells of each term, when they are plain factors; calls and cells divided by are left to who asks. */
function plainKeys({ powers }: Term): string[] {
  return powers.flatMap(({ atom, exponent }) => (atom.kind === "cell" && exponent === 1 ? [atom.key] : []));
}

export function yearIn(polys: readonly Poly[], subject: Subject): Year | undefined {
  const keys = polys.map((poly) => termsOf(poly).map(plainKeys));
  const [first = []] = keys;
  const everywhere = new Set(
    first
      .flat()
      .filter((key) =>
        keys.every((terms) => terms.every((each) => each.length > 0) && terms.flat().includes(key)),
      ),
  );
  if (everywhere.size === 0) return undefined;
  const own = keys.map((terms) => new Set(terms.flat().filter((key) => !everywhere.has(key))));
  if (own.every(({ size }) => size === 0)) return typedYear(polys, subject);
  if (own.some(({ size }) => size !== 1)) return undefined;
  const shares = own.map(([key]) => key ?? "");
  return cellYear(polys, shares, subject);
}

function withoutPower(poly: Poly, { atom, exponent }: Power): Poly | undefined {
  return withoutFactor(poly, atom.key, exponent);
}

function cellYear(polys: readonly Poly[], shares: readonly string[], subject: Subject): Year | undefined {
  const years = polys.map((poly, i) => withoutFactor(poly, shares[i] ?? ""));
  const [year] = years;
  if (!year || !years.every((each) => each && same(each, year))) return undefined;
  const atoms = polys.map((poly, i) => cellsOf(poly).find((cell) => placeKey(cell) === shares[i]));
  const cells = atoms.filter((each) => each !== undefined);
  if (cells.length !== polys.length) return undefined;
  const parts = dividedYear(year, cells, subject);
  const main = parts && mainOf(parts.year, subject);
  if (!parts || !main) return undefined;
  return isWhole(cells, parts.over, subject)
    ? { year: parts.year, main, profile: { cells, over: parts.over } }
    : undefined;
}

function isWhole(cells: readonly CellRef[], over: Over, { reading }: Subject): boolean {
  const values = cells.map((cell) => reading.number(cell) ?? NaN);
  if (!values.every((value) => value >= 0)) return false;
  const sum = values.reduce((so, value) => so + value, 0);
  if (over === "total") return sum > 0;
  const whole = typeof over === "number" ? over : (reading.number(over) ?? NaN);
  return Math.abs(sum / whole - 1) <= TOLERANCE;
}

interface Divided {
  readonly year: Poly;
  readonly over: Over;
}

/** The year itself and what the profile is divided by: a unit, or the total of the profile. */
function dividedYear(year: Poly, shares: readonly CellRef[], subject: Subject): Divided | undefined {
  const [first] = termsOf(year);
  const [only, ...more] = first?.powers.filter(({ exponent }) => exponent < 0) ?? [];
  if (only) {
    const rest = more.length === 0 && only.exponent === -1 ? withoutPower(year, only) : undefined;
    if (!rest) return undefined;
    if (isTotal(only, shares, subject)) return { year: rest, over: "total" };
    const typed = typedTotal(only, shares, subject);
    return typed && { year: rest, over: typed };
  }
  const units = isByQuarter(shares) ? ([3] as const) : ([1, 12, 100, 1200] as const);
  const over = units.find((unit) => Math.abs((first?.factor ?? NaN) * unit - 1) < 1e-13);
  return over && { year: over === 1 ? year : scale(year, over), over };
}

/** Each cell is the share of three of the months. */
function isByQuarter(shares: readonly CellRef[]): boolean {
  const keys = shares.map(placeKey);
  return keys.every((key) => keys.filter((each) => each === key).length === QUARTER);
}

const QUARTER = 3;

/** A typed total, such as 100, at an end of the line of the profile; that it is the total is left to who asks. */
function typedTotal({ atom }: Power, shares: readonly CellRef[], { reading }: Subject): CellRef | undefined {
  const [first, second, last] = [shares[0], shares[1], shares.at(-1)];
  if (atom.kind !== "cell" || !first || !second || !last) return undefined;
  const across = first.row === second.row;
  const atEnd = [moved(first, across, -1), moved(last, across, 1)].some((end) => placeKey(end) === atom.key);
  return atEnd && reading.index.cell(atom.cell)?.formula === undefined ? atom.cell : undefined;
}

/** SUM of the profile, or a cell that holds it. */
function isTotal({ atom }: Power, shares: readonly CellRef[], { reading }: Subject): boolean {
  const [argument] = atom.kind === "call" && atom.name === SUM ? atom.args : [];
  const sum = atom.kind === "cell" ? formulaAt(atom.cell, reading) : argument;
  const total = shares.reduce((so, cell) => add(so, cellPoly(cell)), constant(0));
  return sum !== undefined && valueOf(subtract(sum, total)) === 0;
}

/** The largest cell of one flow, of a sum of flows, or of a flow times shares; a growth or a price is none. */
function mainOf(year: Poly, { reading, labels }: Subject): CellRef | undefined {
  const terms = termsOf(year);
  const value = (cell: CellRef): number => reading.number(cell) ?? NaN;
  const plain = terms.every(
    ({ factor, powers }) =>
      Math.abs(factor - 1) < 1e-12 &&
      powers.every(({ atom, exponent }) => atom.kind === "cell" && exponent === 1),
  );
  const cells = cellsOf(year);
  if (!plain || cells.length === 0 || cells.length > 4) return undefined;
  const [main, ...others] = [...cells].sort((a, b) => value(b) - value(a));
  if (!main || !(value(main) > MONTHS)) return undefined;
  const summed = terms.every(({ powers }) => powers.length === 1);
  const fits = others.every((cell) =>
    summed ? value(cell) > 1 : value(cell) >= 0 && value(cell) <= 1 && !saysNoShare(labels.all(cell)),
  );
  return fits && (summed || terms.length === 1) ? main : undefined;
}

/** Each month a typed part of the year, 1 together, or a twelfth of it. */
function typedYear(polys: readonly Poly[], subject: Subject): Year | undefined {
  const even = evenYear(polys);
  const whole = even && mainOf(even, subject);
  if (even && whole) return { year: even, main: whole, profile: { typed: polys.map(() => 1 / MONTHS) } };
  const terms = polys.map(singleTerm);
  const typed = terms.flatMap((term) => (term ? [term.factor] : []));
  const [first] = terms;
  if (!first || typed.length !== polys.length) return undefined;
  const year = ofTerm({ factor: 1, powers: first.powers });
  const alike = polys.every((poly, i) => same(poly, scale(year, typed[i] ?? NaN)));
  const sum = typed.reduce((so, each) => so + each, 0);
  const parts = typed.every((each) => each >= 0 && each < 1) && typed.some((each) => each !== typed[0]);
  const main = mainOf(year, subject);
  if (!alike || !parts || Math.abs(sum - 1) > TOLERANCE || !main) return undefined;
  return { year, main, profile: { typed } };
}
