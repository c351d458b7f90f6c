/**
 * The bends of an expression: what a floor of 0 stands around, and the two branches of a smaller-of-two.
 * @identity min(a; b) = a − max(a − b; 0)
 */
import { POSITIVE } from "../symbol/calls";
import {
  add,
  ofTerm,
  type Poly,
  type Power,
  scale,
  singleAtom,
  subtract,
  termsOf,
  valueOf,
} from "../symbol/poly";

/** What a floor of 0 stands around, when a term is nothing else. */
function floored([only, ...more]: readonly Power[]): Poly | undefined {
  const call = only?.atom.kind === "call" && only.atom.name === POSITIVE ? only.atom : undefined;
  return more.length === 0 && only?.exponent === 1 ? call?.args[0] : undefined;
}

/** What a floor of 0 stands around, or the expression itself. */
export function unfloored(poly: Poly): Poly {
  for (const { factor, powers } of termsOf(poly)) {
    const argument = floored(powers);
    if (!argument || factor <= 0) continue;
    const rest = subtract(poly, ofTerm({ factor, powers }));
    if (rest.terms.size === 0) return scale(argument, factor);
    // max(−u; 0) is written as max(u; 0) − u.
    const turned = scale(argument, -factor);
    if (subtract(rest, turned).terms.size === 0) return turned;
  }
  return poly;
}

/** The two branches of a smaller-of-two; a floor of 0 around it changes nothing that a function would not refuse. */
export function branches(poly: Poly): readonly [Poly, Poly] | undefined {
  return ofMedian(poly) ?? ofBend(poly);
}

/** MEDIAN(0; a; b) */
function ofMedian(poly: Poly): readonly [Poly, Poly] | undefined {
  const atom = singleAtom(poly);
  if (atom?.kind !== "call" || atom.name !== "MEDIAN" || atom.args.length !== 3) return undefined;
  const [a, b, ...more] = atom.args.filter((arg) => valueOf(arg) !== 0);
  return a && b && more.length === 0 ? [a, b] : undefined;
}

function ofBend(poly: Poly): readonly [Poly, Poly] | undefined {
  const bends = termsOf(poly).flatMap(({ factor, powers }) => {
    const argument = floored(powers);
    return argument ? [{ factor, argument, powers }] : [];
  });
  // With a floor of 0 around one of the two there are two bends, of which the other is what makes it the smaller.
  const taking = bends.filter(({ factor }) => factor < 0);
  const [bend, ...more] = taking.length > 0 ? taking : bends;
  if (!bend || more.length > 0) return undefined;
  const linear = subtract(poly, ofTerm({ factor: bend.factor, powers: bend.powers }));
  if (bend.factor > 0) {
    const inside = unfloored(poly);
    return inside === poly ? undefined : branches(inside);
  }
  return [linear, add(linear, scale(bend.argument, bend.factor))];
}

/** A chance without MIN(1; …) and MAX(0; …) around it, which never bind. */
export function unclamped(poly: Poly): Poly {
  const inside = unfloored(poly);
  const [one, other] = branches(inside) ?? [];
  if (!one || !other) return inside;
  if (valueOf(one) === 1) return unfloored(other);
  return valueOf(other) === 1 ? unfloored(one) : inside;
}
