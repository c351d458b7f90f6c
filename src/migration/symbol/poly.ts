/**
 * Expressions in normal form: a sum of terms, each a factor times powers of atoms; atoms are cells and opaque calls.
 * Method: terms are kept under the sorted list of their powers, so that any order and grouping of + − × ÷ gives one form.
 */
export interface CellRef {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface CellAtom {
  readonly kind: "cell";
  readonly key: string;
  readonly cell: CellRef;
}

export interface CallAtom {
  readonly kind: "call";
  readonly key: string;
  readonly name: string;
  readonly args: readonly Poly[];
}

export type Atom = CellAtom | CallAtom;

export interface Power {
  readonly atom: Atom;
  readonly exponent: number;
}

export interface Term {
  readonly factor: number;
  /** Sorted by the key of the atom. */
  readonly powers: readonly Power[];
}

export interface Poly {
  readonly terms: ReadonlyMap<string, Term>;
}

/** The expression has more terms than a person writes. */
export class TooLarge extends Error {}

const MOST_TERMS = 4_000;
/** What is left of a factor after cancelling is rounding below this part of it. */
const ROUNDING = 1e-13;

/** A sum that something is divided by, as one atom. */
export const SUM = "sum";

export const ZERO: Poly = { terms: new Map() };

function termKey(powers: readonly Power[]): string {
  let key = "";
  for (const { atom, exponent } of powers) {
    if (key !== "") key += "*";
    key += exponent === 1 ? atom.key : `${atom.key}^${exponent}`;
  }
  return key;
}

export function constant(value: number): Poly {
  return value === 0 ? ZERO : { terms: new Map([["", { factor: value, powers: [] }]]) };
}

export function ofAtom(atom: Atom, exponent = 1): Poly {
  return ofTerm({ factor: 1, powers: [{ atom, exponent }] });
}

export function ofTerm(term: Term): Poly {
  return term.factor === 0 ? ZERO : { terms: new Map([[termKey(term.powers), term]]) };
}

export function cellAtom(cell: CellRef): CellAtom {
  return { kind: "cell", key: `${cell.sheet}!${cell.row},${cell.column}`, cell };
}

export function cellPoly(cell: CellRef): Poly {
  return ofAtom(cellAtom(cell));
}

/** An opaque call. Its key tells calls with other arguments apart. */
export function callPoly(name: string, args: readonly Poly[]): Poly {
  return ofAtom({ kind: "call", key: `${name}(${args.map(polyKey).join(";")})`, name, args });
}

/** Eleven digits, so that rounding makes no other expression. */
function factorKey(factor: number): number {
  return Number.isInteger(factor) && Math.abs(factor) < 1e11 ? factor : Number(factor.toPrecision(11));
}

export function polyKey(poly: Poly): string {
  const keys: string[] = [];
  for (const [key, { factor }] of poly.terms) keys.push(`${factorKey(factor)}·${key}`);
  return keys.length === 1 ? (keys[0] ?? "") : keys.sort().join("+");
}

export function same(a: Poly, b: Poly): boolean {
  return polyKey(a) === polyKey(b);
}

/** The expression without a factor that every term has; undefined when one has not. */
export function withoutFactor(poly: Poly, key: string, exponent = 1): Poly | undefined {
  let sum: Poly = ZERO;
  for (const { factor, powers } of poly.terms.values()) {
    const rest = powers.filter((each) => each.atom.key !== key || each.exponent !== exponent);
    if (rest.length === powers.length) return undefined;
    sum = add(sum, ofTerm({ factor, powers: rest }));
  }
  return sum;
}

/** The value when there is no atom in it. */
export function valueOf(poly: Poly): number | undefined {
  if (poly.terms.size === 0) return 0;
  const only = poly.terms.get("");
  return poly.terms.size === 1 && only ? only.factor : undefined;
}

export function termsOf(poly: Poly): Term[] {
  return [...poly.terms.values()];
}

export function singleTerm(poly: Poly): Term | undefined {
  if (poly.terms.size !== 1) return undefined;
  const [term] = poly.terms.values();
  return term;
}

/** The atom when the expression is nothing but it. */
export function singleAtom(poly: Poly): Atom | undefined {
  const term = singleTerm(poly);
  if (term?.factor !== 1 || term.powers.length !== 1) return undefined;
  const [power] = term.powers;
  return power?.exponent === 1 ? power.atom : undefined;
}

export function add(a: Poly, b: Poly): Poly {
  if (a.terms.size < b.terms.size) return add(b, a);
  if (b.terms.size === 0) return a;
  const terms = new Map(a.terms);
  for (const [key, term] of b.terms) put(terms, key, term);
  if (terms.size > MOST_TERMS) throw new TooLarge();
  return { terms };
}

/** One more term of a sum. */
function put(terms: Map<string, Term>, key: string, term: Term): void {
  const there = terms.get(key);
  if (!there) {
    terms.set(key, term);
    return;
  }
  const factor = there.factor + term.factor;
  if (Math.abs(factor) <= ROUNDING * Math.abs(term.factor)) terms.delete(key);
  else terms.set(key, { factor, powers: term.powers });
}

export function scale(poly: Poly, by: number): Poly {
  if (by === 0) return ZERO;
  if (by === 1) return poly;
  const terms = new Map<string, Term>();
  for (const [key, { factor, powers }] of poly.terms) terms.set(key, { factor: factor * by, powers });
  return { terms };
}

export function subtract(a: Poly, b: Poly): Poly {
  return add(a, scale(b, -1));
}

function byKey(a: Power, b: Power): number {
  return a.atom.key < b.atom.key ? -1 : 1;
}

function timesTerm(a: Term, b: Term): Term {
  return { factor: a.factor * b.factor, powers: together(a.powers, b.powers) };
}

/** Two lists in the order of their keys as one. */
function together(a: readonly Power[], b: readonly Power[]): readonly Power[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const powers: Power[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return powers.concat(a.slice(i), b.slice(j));
    if (one.atom.key === other.atom.key) {
      const exponent = one.exponent + other.exponent;
      if (exponent !== 0) powers.push({ atom: other.atom, exponent });
      [i, j] = [i + 1, j + 1];
    } else if (one.atom.key < other.atom.key) {
      powers.push(one);
      i += 1;
    } else {
      powers.push(other);
      j += 1;
    }
  }
}

export function multiply(a: Poly, b: Poly): Poly {
  if (a.terms.size * b.terms.size > MOST_TERMS * 4) throw new TooLarge();
  const terms = new Map<string, Term>();
  for (const one of a.terms.values()) {
    for (const other of b.terms.values()) {
      const term = timesTerm(one, other);
      // A product that is too small to be a number is no term.
      if (term.factor !== 0) put(terms, termKey(term.powers), term);
    }
  }
  return { terms };
}

/** What every term of a sum has: each atom with its smallest exponent, those of terms without it being 0. */
function commonOf(terms: readonly Term[]): Power[] {
  const [first, ...rest] = terms;
  const atoms = new Map(terms.flatMap(({ powers }) => powers.map(({ atom }) => [atom.key, atom] as const)));
  if (!first || atoms.size === 0) return [];
  const shared = first.powers.filter(
    ({ atom, exponent }) =>
      exponent > 0 && rest.every(({ powers }) => powers.some((each) => each.atom.key === atom.key)),
  );
  const under = terms.flatMap(({ powers }) => powers.filter(({ exponent }) => exponent < 0));
  const keys = new Set([...shared, ...under].map(({ atom }) => atom.key));
  return [...keys].flatMap((key): Power[] => {
    const atom = atoms.get(key);
    const exponent = Math.min(
      ...terms.map(({ powers }) => powers.find((each) => each.atom.key === key)?.exponent ?? 0),
    );
    return atom && exponent !== 0 ? [{ atom, exponent }] : [];
  });
}

/**
 * 1 ÷ poly; a sum becomes an atom, without what all its terms have, and scaled so that multiples of it share the atom.
 * @returns undefined for 1 ÷ 0
 */
export function inverse(poly: Poly): Poly | undefined {
  if (poly.terms.size === 0) return undefined;
  const only = singleTerm(poly);
  if (only) {
    const powers = only.powers.map(({ atom, exponent }) => ({ atom, exponent: -exponent }));
    return ofTerm({ factor: 1 / only.factor, powers });
  }
  const common = commonOf(termsOf(poly)).sort(byKey);
  const outside = ofTerm({
    factor: 1,
    powers: common.map(({ atom, exponent }) => ({ atom, exponent: -exponent })),
  });
  return multiply(outside, inverseOfSum(common.length === 0 ? poly : multiply(poly, outside)));
}

function inverseOfSum(poly: Poly): Poly {
  const [first] = [...poly.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const lead = first?.[1].factor ?? 1;
  return scale(powerOf(callPoly(SUM, [scale(poly, 1 / lead)]), -1), 1 / lead);
}

function powerOf(poly: Poly, exponent: number): Poly {
  const atom = singleAtom(poly);
  return atom ? ofAtom(atom, exponent) : poly;
}

/** Whole powers. @returns undefined for 1 ÷ 0 */
export function power(poly: Poly, exponent: number): Poly | undefined {
  if (exponent < 0) {
    const under = inverse(poly);
    return under && power(under, -exponent);
  }
  let result = constant(1);
  for (let i = 0; i < exponent; i++) result = multiply(result, poly);
  return result;
}

/** Every atom in the terms, those inside calls too. */
export function atomsOf(poly: Poly, found = new Map<string, Atom>()): Map<string, Atom> {
  for (const { powers } of poly.terms.values()) {
    for (const { atom } of powers) {
      if (found.has(atom.key)) continue;
      found.set(atom.key, atom);
      if (atom.kind === "call") for (const arg of atom.args) atomsOf(arg, found);
    }
  }
  return found;
}

export function cellsOf(poly: Poly): CellRef[] {
  return [...atomsOf(poly).values()].flatMap((atom) => (atom.kind === "cell" ? [atom.cell] : []));
}

/** The expression with other cells in the place of its own. Calls are not looked into. */
export function polyWith(poly: Poly, cell: (own: CellRef) => CellRef): Poly {
  const terms = new Map<string, Term>();
  for (const { factor, powers } of poly.terms.values()) {
    let moved: readonly Power[] = [];
    for (const { atom, exponent } of powers) {
      moved = together(moved, [{ atom: atom.kind === "cell" ? cellAtom(cell(atom.cell)) : atom, exponent }]);
    }
    put(terms, termKey(moved), { factor, powers: moved });
  }
  return { terms };
}
