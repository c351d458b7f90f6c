/**
 * Rounding to the nearest multiple, halves away from 0, without ROUND: the sign of x times INT(|x| + ½), or x with half a step
 * and its own sign cut off.
 * @identity round(x) = sign(x)·⌊|x| + ½⌋ = trunc(x + ½·sign(x))
 */
import { absolute, ratioOf } from "../symbol/calls";
import {
  add,
  type CallAtom,
  constant,
  ofTerm,
  type Poly,
  same,
  scale,
  singleTerm,
  subtract,
  termsOf,
  valueOf,
} from "../symbol/poly";

export interface Nearest {
  /** What is rounded, in the unit of the result. */
  readonly inner: Poly;
  /** The multiple that is rounded to. */
  readonly step: number;
}

const CUTTING: ReadonlySet<string> = new Set(["INT", "TRUNC", "ROUNDDOWN"]);

function callsIn(poly: Poly): { calls: readonly CallAtom[]; factor: number } | undefined {
  const term = singleTerm(poly);
  const calls = (term?.powers ?? []).flatMap(({ atom, exponent }) =>
    atom.kind === "call" && exponent === 1 ? [atom] : [],
  );
  if (!term || term.factor <= 0 || calls.length !== term.powers.length) return undefined;
  return { calls, factor: term.factor };
}

/** The argument of a call that cuts at whole numbers, not at decimals. */
function cut(call: CallAtom | undefined): Poly | undefined {
  if (!call || !CUTTING.has(call.name)) return undefined;
  const [argument, places] = call.args;
  return places === undefined || valueOf(places) === 0 ? argument : undefined;
}

export function nearestByHand(poly: Poly): Nearest | undefined {
  const seen = callsIn(poly);
  if (!seen) return undefined;
  const { calls, factor } = seen;
  const sign = calls.find(({ name }) => name === "SIGN");
  const other = calls.find((each) => each !== sign);
  const inside = cut(other);
  if (!inside || calls.length > 2) return undefined;
  const [of] = sign?.args ?? [];
  if (of && calls.length === 2) return bySign(inside, of, factor);
  return sign || other?.name === "INT" ? undefined : withHalf(inside, factor);
}

/** sign(x)·INT(|x|/step + ½)·step */
function bySign(inside: Poly, of: Poly, step: number): Nearest | undefined {
  const half = constant(0.5);
  const inner = [of, scale(of, step)].find((x) => same(inside, add(scale(absolute(x), 1 / step), half)));
  return inner && { inner, step };
}

/** TRUNC(x/step + ½·sign(x))·step; not by INT, which cuts downwards. */
function withHalf(inside: Poly, step: number): Nearest | undefined {
  for (const term of termsOf(inside)) {
    const [power, ...more] = term.powers;
    const call =
      power?.exponent === 1 && more.length === 0 && power.atom.kind === "call" ? power.atom : undefined;
    const [of] = call?.name === "SIGN" ? call.args : [];
    if (!of || Math.abs(term.factor - 0.5) > 1e-12) continue;
    const rest = subtract(inside, ofTerm(term));
    return (ratioOf(of, rest) ?? 0) > 0 ? { inner: scale(rest, step), step } : undefined;
  }
  return undefined;
}
