/** Bounds around a chance that never bind: MIN(1; p), MAX(0; p), MEDIAN aside. */
import { POSITIVE } from "../symbol/calls";
import { add, ofTerm, type Poly, scale, subtract, type Term, termsOf, valueOf } from "../symbol/poly";

/** What a floor of 0 is around, with the factor before it. */
function bendIn(term: Term): { readonly inside: Poly; readonly factor: number } | undefined {
  const [power, ...more] = term.powers;
  const call = power?.atom.kind === "call" && power.atom.name === POSITIVE ? power.atom : undefined;
  const [inside] = call?.args ?? [];
  return inside && more.length === 0 && power?.exponent === 1 ? { inside, factor: term.factor } : undefined;
}

/** The expression without a bound of 1 above it and one of 0 below it. */
export function unclamped(poly: Poly): Poly {
  for (const term of termsOf(poly)) {
    const bend = bendIn(term);
    if (!bend || Math.abs(bend.factor) !== 1) continue;
    const rest = subtract(poly, ofTerm(term));
    // rest − max(u; 0) is the smaller of rest and rest − u; rest + max(u; 0) the larger of rest and rest + u.
    const other = add(rest, scale(bend.inside, bend.factor));
    const bound = bend.factor < 0 ? 1 : 0;
    if (valueOf(rest) === bound) return unclamped(other);
    if (valueOf(other) === bound) return unclamped(rest);
  }
  return poly;
}
