/**
 * A sum of weighted normal curves into its components: chance, mean and spread each, and the x they share.
 * Method: every term has one curve; what stands beside it is its weight. A curve of z = (x − m)/s and the written-out
 * exponential e^(−z²/2) are taken apart by the powers of x: the coefficient of x in z is 1/s.
 */
import { substituted } from "../substitute";
import { CUMULATIVE, DENSITY, EXPONENTIAL, unrooted, root } from "../symbol/calls";
import {
  add,
  type Atom,
  type CallAtom,
  type CellAtom,
  constant,
  inverse,
  multiply,
  ofAtom,
  ofTerm,
  type Poly,
  polyKey,
  same,
  scale,
  singleAtom,
  singleTerm,
  subtract,
  termsOf,
  valueOf,
} from "../symbol/poly";

export interface Component {
  readonly weight: Poly;
  readonly mean: Poly;
  readonly spread: Poly;
}

export interface Components {
  readonly curve: "density" | "cumulative";
  readonly x: Poly;
  readonly parts: readonly Component[];
  /** What is left without a curve. */
  readonly rest: Poly;
}

interface Piece {
  readonly curve: CallAtom;
  /** 1, or −1 for what divides by the exponential. */
  readonly exponent: number;
  readonly factor: Poly;
}

const ROOT_2_PI = Math.sqrt(2 * Math.PI);

function isCurve(atom: Atom): atom is CallAtom {
  return atom.kind === "call" && [CUMULATIVE, DENSITY, EXPONENTIAL].includes(atom.name);
}

/** Terms by their curve; undefined when a term has several curves or a power of one. */
function pieces(poly: Poly): { pieces: Piece[]; rest: Poly } | undefined {
  const found = new Map<string, Piece>();
  let rest: Poly = constant(0);
  for (const { factor, powers } of termsOf(poly)) {
    const curves = powers.filter(({ atom }) => isCurve(atom));
    const [curve, ...more] = curves;
    if (!curve) {
      rest = add(rest, ofTerm({ factor, powers }));
      continue;
    }
    if (more.length > 0 || !isCurve(curve.atom) || Math.abs(curve.exponent) !== 1) return undefined;
    if (curve.exponent < 0 && curve.atom.name !== EXPONENTIAL) return undefined;
    const others = ofTerm({ factor, powers: powers.filter((each) => each !== curve) });
    const key = `${curve.atom.key}^${curve.exponent}`;
    const there = found.get(key);
    found.set(key, {
      curve: curve.atom,
      exponent: curve.exponent,
      factor: there ? add(there.factor, others) : others,
    });
  }
  return { pieces: [...found.values()], rest };
}

/** Coefficient of a power of an atom, as an expression without the atom. */
function coefficient(poly: Poly, key: string, exponent: number): Poly {
  let result: Poly = constant(0);
  for (const { factor, powers } of termsOf(poly)) {
    const here = powers.find(({ atom }) => atom.key === key)?.exponent ?? 0;
    if (here !== exponent) continue;
    result = add(result, ofTerm({ factor, powers: powers.filter(({ atom }) => atom.key !== key) }));
  }
  return result;
}

interface Curve {
  readonly x: Poly;
  readonly mean: Poly;
  readonly spread: Poly;
}

/** z = (x − m)/s with x one atom. */
function fromZ(z: Poly, x: Poly, key: string): (Curve & { readonly mirrored: boolean }) | undefined {
  const slope = coefficient(z, key, 1);
  const [term, ...more] = termsOf(slope);
  if (!term || more.length > 0) return undefined;
  const mirrored = term.factor < 0;
  const spread = inverse(mirrored ? scale(slope, -1) : slope);
  if (!spread) return undefined;
  const mean = subtract(x, multiply(mirrored ? scale(z, -1) : z, spread));
  return { x, mean, spread, mirrored };
}

/** e^p with p = −(x − m)²/(2s²), times a number where m and s are typed: of p the part without x then stands outside. */
function fromExponent(p: Poly, x: Poly, key: string): (Curve & { readonly times: number }) | undefined {
  const square = coefficient(p, key, 2);
  const [term, ...more] = termsOf(square);
  if (!term || more.length > 0 || term.factor >= 0) return undefined;
  const variance = inverse(scale(square, -2));
  if (!variance) return undefined;
  const spread = root(variance);
  const mean = unrooted(multiply(coefficient(p, key, 1), variance));
  const distance = subtract(x, mean);
  const under = inverse(variance);
  if (!under) return undefined;
  const again = scale(multiply(multiply(distance, distance), under), -0.5);
  if (same(unrooted(again), unrooted(p))) return { x, mean, spread, times: 1 };
  const typed = valueOf(multiply(multiply(mean, mean), scale(under, 0.5)));
  const outside = typed !== undefined && same(again, subtract(p, constant(typed)));
  return outside ? { x, mean, spread, times: Math.exp(typed) } : undefined;
}

/** How far √(2π) may be off as somebody types it, within what is proved of every proposal; digits of what is typed beside it. */
const AS_TYPED = 1e-9;
const DIGITS = 7;

/** The number of few digits that a number is but for the last digits of a typed √(2π); else the number itself. */
export function tidy(value: number): number {
  const short = Number(value.toPrecision(DIGITS));
  return Math.abs(value - short) <= AS_TYPED * Math.abs(value) ? short : value;
}

function tidied(poly: Poly): Poly {
  return termsOf(poly).reduce(
    (sum, { factor, powers }) => add(sum, ofTerm({ factor: tidy(factor), powers })),
    constant(0),
  );
}

interface Weighted extends Curve {
  readonly weight: Poly;
  readonly curve: Components["curve"];
  /** What a mirrored curve adds: 1 − Φ(−z) for Φ(z). */
  readonly shift: Poly;
}

/** Curves whose x is written in them: NORM.DIST(x; m; s). Of k·x it is the curve of x, with mean and spread divided by k. */
function direct({ curve, factor }: Piece): Weighted | undefined {
  const [x = constant(0), mean = constant(0), spread = constant(0)] = curve.args;
  if (curve.name === EXPONENTIAL) return undefined;
  const standard = valueOf(mean) === 0 && valueOf(spread) === 1;
  if (standard) return undefined;
  const [by, atom] = factorOf(x);
  const [mirrored, size] = [by < 0, Math.abs(by)];
  const scaled = { x: atom, mean: scale(mean, 1 / by), spread: scale(spread, 1 / size) };
  if (curve.name === DENSITY) {
    return { ...scaled, weight: scale(factor, 1 / size), curve: "density", shift: constant(0) };
  }
  // Φ((−x − m)/s) = 1 − Φ((x + m)/s)
  const weight = mirrored ? scale(factor, -1) : factor;
  return { ...scaled, weight, curve: "cumulative", shift: mirrored ? factor : constant(0) };
}

/** k and the cell of an expression that is k times a cell; else 1 and itself. */
function factorOf(poly: Poly): [number, Poly] {
  const only = singleTerm(poly);
  const scaled = only?.powers.length === 1 && only.powers[0]?.exponent === 1;
  return scaled ? [only.factor, ofTerm({ factor: 1, powers: only.powers })] : [1, poly];
}

/** A curve seen with one atom as its x. */
function withX({ curve, factor, exponent }: Piece, x: Poly, key: string): Weighted | undefined {
  const [argument = constant(0), center = constant(0), width = constant(1)] = curve.args;
  if (curve.name === EXPONENTIAL) {
    const seen = fromExponent(exponent < 0 ? scale(argument, -1) : argument, x, key);
    if (!seen) return undefined;
    const weight = tidied(unrooted(scale(multiply(factor, seen.spread), ROOT_2_PI * seen.times)));
    return { ...seen, weight, curve: "density", shift: constant(0) };
  }
  const under = inverse(width);
  const seen = under && fromZ(multiply(subtract(argument, center), under), x, key);
  if (!seen) return undefined;
  if (curve.name === CUMULATIVE) {
    const { mirrored } = seen;
    const weight = mirrored ? scale(factor, -1) : factor;
    return { ...seen, weight, curve: "cumulative", shift: mirrored ? factor : constant(0) };
  }
  const ratio = multiply(seen.spread, under);
  return { ...seen, weight: unrooted(multiply(factor, ratio)), curve: "density", shift: constant(0) };
}

/** Atoms that every curve has, besides those that are direct. */
function candidates(list: readonly Piece[]): { x: Poly; key: string }[] {
  const shared = new Map<string, { x: Poly; count: number }>();
  for (const { curve } of list) {
    const keys = new Map<string, Atom>();
    for (const arg of curve.args) {
      for (const { powers } of termsOf(arg)) for (const { atom } of powers) keys.set(atom.key, atom);
    }
    for (const [key, atom] of keys) {
      const x = ofTerm({ factor: 1, powers: [{ atom, exponent: 1 }] });
      shared.set(key, { x, count: (shared.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...shared].flatMap(([key, { x, count }]) => (count === list.length ? [{ x, key }] : []));
}

function combined(list: readonly Weighted[], rest: Poly): Components | undefined {
  const [first] = list;
  if (!first) return undefined;
  if (list.some((each) => each.curve !== first.curve || !same(each.x, first.x))) return undefined;
  const shifted = list.reduce((sum, { shift }) => add(sum, shift), rest);
  const parts = list.map(({ weight, mean, spread }) => ({ weight, mean, spread }));
  return { curve: first.curve, x: first.x, parts, rest: shifted };
}

/** Every reading of an expression as a sum of curves; more than one when x cannot be told from the means. */
export function componentsOf(poly: Poly): Components[] {
  const split = pieces(poly);
  if (!split || split.pieces.length === 0) return [];
  const own = readingsOf(split);
  const known = new Set(own.map(({ x }) => polyKey(x)));
  return [...own, ...ofSum(split).filter(({ x }) => !known.has(polyKey(x)))];
}

/** z = (a + b − m)/s: with a standing for a + b, b falls out of every curve. */
function ofSum(split: Split): Components[] {
  const [first, ...others] = candidates(split.pieces);
  const [atom] = first ? [singleAtom(first.x)] : [];
  if (atom?.kind !== "cell" || others.length === 0 || others.length > MOST_ADDED) return [];
  const more = others.reduce((sum, { x }) => add(sum, x), constant(0));
  const instead = (each: CellAtom): Poly | undefined =>
    each.key === atom.key ? subtract(ofAtom(atom), more) : undefined;
  const merged = split.pieces.flatMap((piece): Piece[] => {
    const curve = singleAtom(substituted(ofAtom(piece.curve), instead));
    return curve?.kind === "call" && isCurve(curve) ? [{ ...piece, curve }] : [];
  });
  if (merged.length !== split.pieces.length) return [];
  const back = (x: Poly): Poly => (singleAtom(x)?.key === atom.key ? add(x, more) : x);
  return readingsOf({ ...split, pieces: merged }).map((seen) => ({ ...seen, x: back(seen.x) }));
}

const MOST_ADDED = 6;

interface Split {
  readonly pieces: readonly Piece[];
  readonly rest: Poly;
}

function readingsOf(split: Split): Components[] {
  const plain = split.pieces.map(direct);
  if (plain.every((each) => each !== undefined)) {
    const seen = combined(plain, split.rest);
    if (seen) return [seen];
  }
  const readings = candidates(split.pieces).flatMap(({ x, key }) => {
    const list = split.pieces.map((piece) => withX(piece, x, key));
    const seen = list.every((each) => each !== undefined) ? combined(list, split.rest) : undefined;
    return seen ? [seen] : [];
  });
  return [...new Map(readings.map((each) => [polyKey(each.x), each])).values()];
}
