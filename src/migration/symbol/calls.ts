/**
 * Functions of expressions that have more than one spelling, in one spelling each: the larger of two, powers, curves.
 * Method: MIN, MAX, ABS and IF on an order become max(d; 0) of one difference d; the normal curve becomes one of two calls.
 * @identity min(a; b) = a − max(a − b; 0); |d| = 2·max(d; 0) − d; max(−d; 0) = max(d; 0) − d
 */
import {
  add,
  callPoly,
  constant,
  multiply,
  ofTerm,
  type Poly,
  polyKey,
  power,
  scale,
  singleTerm,
  subtract,
  type Term,
  termsOf,
  valueOf,
} from "./poly";

/** Names of opaque calls that patterns look for. */
export const POSITIVE = "POSITIVE";
export const DENSITY = "DENSITY";
export const CUMULATIVE = "CUMULATIVE";
export const EXPONENTIAL = "EXP";
export const ROOT = "SQRT";

/** Greater than 0, or 0: of d and −d only one is an atom. */
export function positive(d: Poly): Poly {
  const value = valueOf(d);
  if (value !== undefined) return constant(Math.max(value, 0));
  const [lead] = [...d.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const factor = lead?.[1].factor ?? 1;
  const unit = scale(d, 1 / factor);
  const atom = callPoly(POSITIVE, [unit]);
  // max(f·u; 0) is f·max(u; 0) for f > 0 and −f·max(−u; 0) = −f·(max(u; 0) − u) for f < 0.
  return factor > 0 ? scale(atom, factor) : scale(subtract(atom, unit), -factor);
}

export function smaller(a: Poly, b: Poly): Poly {
  return subtract(a, positive(subtract(a, b)));
}

export function larger(a: Poly, b: Poly): Poly {
  return add(b, positive(subtract(a, b)));
}

export function absolute(d: Poly): Poly {
  const only = singleTerm(d);
  if (only && evenRoot(only)) return scale(d, Math.sign(only.factor));
  return subtract(scale(positive(d), 2), d);
}

function evenRoot({ powers }: Term): boolean {
  return powers.every(
    ({ atom, exponent }) => exponent % 2 === 0 || (atom.kind === "call" && atom.name === ROOT),
  );
}

/**
 * `then` when d < 0, else `other`, when that is one continuous bend: then − other is a multiple of d.
 * @returns undefined when it jumps
 */
export function bend(d: Poly, then: Poly, other: Poly): Poly | undefined {
  const difference = subtract(then, other);
  if (difference.terms.size === 0) return other;
  const ratio = ratioOf(difference, d);
  // other + k·min(d; 0), with min(d; 0) = d − max(d; 0)
  return ratio === undefined ? undefined : add(other, scale(subtract(d, positive(d)), ratio));
}

/** k with a = k·b. */
export function ratioOf(a: Poly, b: Poly): number | undefined {
  const [lead] = termsOf(b);
  if (!lead) return undefined;
  const [match] = termsOf(a).filter(({ powers }) => polyKey(ofTerm({ factor: 1, powers })) === keyOf(lead));
  if (!match) return undefined;
  const ratio = match.factor / lead.factor;
  return subtract(a, scale(b, ratio)).terms.size === 0 ? ratio : undefined;
}

function keyOf({ powers }: Term): string {
  return polyKey(ofTerm({ factor: 1, powers }));
}

/** Square root: of a square the cell itself, taken not to be negative; what is left over stays under the root. */
export function root(poly: Poly): Poly {
  const only = singleTerm(poly);
  if (!only || only.factor < 0) return callPoly(ROOT, [poly]);
  const even = only.powers.filter(({ exponent }) => exponent % 2 === 0);
  const odd = only.powers.filter(({ exponent }) => exponent % 2 !== 0);
  const outside = ofTerm({
    factor: Math.sqrt(only.factor),
    powers: even.map(({ atom, exponent }) => ({ atom, exponent: exponent / 2 })),
  });
  if (odd.length === 0) return outside;
  const negative = odd.every(({ exponent }) => exponent < 0);
  if (!negative) return multiply(outside, callPoly(ROOT, [ofTerm({ factor: 1, powers: odd })]));
  const inside = odd.map(({ atom, exponent }) => ({ atom, exponent: -exponent }));
  const under = power(callPoly(ROOT, [ofTerm({ factor: 1, powers: inside })]), -1);
  return multiply(outside, under ?? constant(1));
}

/** Square roots of one thing that stand squared are the thing. */
export function unrooted(poly: Poly): Poly {
  let result: Poly = constant(0);
  for (const { factor, powers } of termsOf(poly)) {
    let term: Poly = constant(factor);
    for (const { atom, exponent } of powers) {
      const [inside] = atom.kind === "call" && atom.name === ROOT ? atom.args : [];
      const base = inside && exponent % 2 === 0 ? power(inside, exponent / 2) : undefined;
      term = multiply(term, base ?? ofTerm({ factor: 1, powers: [{ atom, exponent }] }));
    }
    result = add(result, term);
  }
  return result;
}
