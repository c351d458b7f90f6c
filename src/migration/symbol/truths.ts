/**
 * Truth values of an order of expressions, as factors and as tests: `a*(a<b)+b*(a>=b)`, `SIGN(a-b)=1`, `(a<b)=TRUE`.
 * Method: an order of d and 0 is a call that is 0 or 1; of d and −d, and of an order and its opposite, only one is an atom.
 * A sum with such factors is put in bends when each is a multiple of its own difference, which leaves no jump.
 */
import { positive, ratioOf } from "./calls";
import {
  add,
  type CallAtom,
  callPoly,
  constant,
  multiply,
  ofTerm,
  type Poly,
  scale,
  singleAtom,
  subtract,
  type Term,
  termsOf,
  valueOf,
  ZERO,
} from "./poly";

/** A comparison of expressions: the difference and the operator, until IF takes it. */
export const ORDER = "ORDER";
const SIGN = "SIGN";

export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** By whether it holds below, at and above 0. */
const OPERATORS: ReadonlyMap<string, Comparison> = new Map([
  ["100", "<"],
  ["110", "<="],
  ["001", ">"],
  ["011", ">="],
  ["010", "="],
  ["101", "<>"],
]);

function isOrder(atom: CallAtom): boolean {
  return atom.name.startsWith(ORDER);
}

/** Whether a difference compares so with 0. */
export function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
  }
}

/** The one call that an expression is linear in, when it has nothing else. */
function linearIn(poly: Poly): { atom: CallAtom; factor: number; rest: number } | undefined {
  const terms = termsOf(poly).filter(({ powers }) => powers.length > 0);
  const [term, ...more] = terms;
  const [power, ...others] = term?.powers ?? [];
  if (!term || more.length > 0 || others.length > 0 || power?.exponent !== 1) return undefined;
  const rest = valueOf(subtract(poly, ofTerm(term)));
  if (power.atom.kind !== "call" || rest === undefined) return undefined;
  return { atom: power.atom, factor: term.factor, rest };
}

/**
 * An order of an expression that is itself a sign or a truth value, as an order of what that is of; else the order itself.
 * A number where it always or never holds.
 */
export function orderPoly(operator: Comparison, difference: Poly): Poly {
  const plain = (): Poly => callPoly(`${ORDER}${operator}`, [difference]);
  const seen = linearIn(difference);
  if (!seen) return plain();
  const { atom, factor, rest } = seen;
  const [of] = atom.args;
  if (atom.name === SIGN && of) {
    const key = [-1, 0, 1].map((sign) => (holds(operator, factor * sign + rest) ? "1" : "0")).join("");
    const known = OPERATORS.get(key);
    return known ? callPoly(`${ORDER}${known}`, [of]) : constant(key === "111" ? 1 : 0);
  }
  if (!isOrder(atom)) return plain();
  const [no, yes] = [holds(operator, rest), holds(operator, factor + rest)];
  if (no === yes) return constant(no ? 1 : 0);
  const truth = callPoly(atom.name, atom.args);
  return yes ? truth : (opposite(truth) ?? plain());
}

/** What holds when a comparison does not. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  "<": ">=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
  "=": "<>",
  "<>": "=",
};

/** The order that holds when this one does not. */
function opposite(truth: Poly): Poly | undefined {
  const atom = singleAtom(truth);
  if (atom?.kind !== "call" || !isOrder(atom)) return undefined;
  return callPoly(`${ORDER}${OPPOSITE[atom.name.slice(ORDER.length) as Comparison]}`, atom.args);
}

/** Whether of two orders always exactly one holds. */
export function areOpposite(a: Poly, b: Poly): boolean {
  const [x, y] = [canonical(a), canonical(b)];
  return x !== undefined && y !== undefined && valueOf(subtract(add(x, y), constant(1))) === 0;
}

/** What a comparison is when both sides change sign. */
const TURNED: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
  "=": "=",
  "<>": "<>",
};

/** With the first term of the difference positive. */
function upright(d: Poly, written: Comparison): { unit: Poly; operator: Comparison } {
  const [lead] = [...d.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const factor = lead?.[1].factor ?? 1;
  return { unit: scale(d, 1 / factor), operator: factor > 0 ? written : TURNED[written] };
}

/** The order d < 0 or d ≤ 0 with the first term of d positive, or 1 minus it. */
function canonical(truth: Poly): Poly | undefined {
  const atom = singleAtom(truth);
  if (atom?.kind !== "call" || !isOrder(atom)) return undefined;
  const [d] = atom.args;
  if (!d) return undefined;
  const { unit, operator } = upright(d, atom.name.slice(ORDER.length) as Comparison);
  if (operator.startsWith("<") && operator !== "<>") return callPoly(`${ORDER}${operator}`, [unit]);
  if (!operator.startsWith(">")) return undefined;
  return subtract(constant(1), callPoly(`${ORDER}${OPPOSITE[operator]}`, [unit]));
}

function truthsIn({ powers }: Term): CallAtom[] {
  return powers.flatMap(({ atom }) => (atom.kind === "call" && isOrder(atom) ? [atom] : []));
}

/** Orders in their one spelling; undefined when a term has several or one in another way than as a factor. */
function respelled(poly: Poly): Poly | undefined {
  let sum = ZERO;
  for (const term of termsOf(poly)) {
    const [truth, ...more] = truthsIn(term);
    if (!truth) sum = add(sum, ofTerm(term));
    else {
      const spelling = more.length === 0 ? canonical(callPoly(truth.name, truth.args)) : undefined;
      if (!spelling) return undefined;
      // A truth value to any power is the truth value.
      const rest = ofTerm({ factor: term.factor, powers: term.powers.filter(({ atom }) => atom !== truth) });
      sum = add(sum, multiply(rest, spelling));
    }
  }
  return sum;
}

/** What each truth value is multiplied by, and what is left without them. */
function byTruth(poly: Poly): { rest: Poly; truths: readonly { d: Poly; by: Poly }[] } {
  const found = new Map<string, { d: Poly; by: Poly }>();
  let rest = ZERO;
  for (const term of termsOf(poly)) {
    const [truth] = truthsIn(term);
    const [d] = truth?.args ?? [];
    if (!truth || !d) {
      rest = add(rest, ofTerm(term));
      continue;
    }
    const by = ofTerm({ factor: term.factor, powers: term.powers.filter(({ atom }) => atom !== truth) });
    found.set(truth.key, { d, by: add(found.get(truth.key)?.by ?? ZERO, by) });
  }
  return { rest, truths: [...found.values()] };
}

function hasTruth(poly: Poly): boolean {
  for (const { powers } of poly.terms.values()) {
    if (powers.some(({ atom }) => atom.kind === "call" && isOrder(atom))) return true;
  }
  return false;
}

/** The expression with every truth value in bends; as it is when it has none, or jumps. */
export function withoutTruths(poly: Poly): Poly {
  if (!hasTruth(poly)) return poly;
  const spelled = respelled(poly);
  if (!spelled) return poly;
  const { rest, truths } = byTruth(spelled);
  let result = rest;
  for (const { d, by } of truths) {
    const ratio = by.terms.size === 0 ? 0 : ratioOf(by, d);
    if (ratio === undefined) return poly;
    // ratio · min(d; 0)
    result = add(result, scale(subtract(d, positive(d)), ratio));
  }
  return result;
}

/** What is picked by a number that is a truth value or a sign: the test, and the place when it holds and when it does not. */
interface Picked {
  readonly test: Poly;
  readonly yes: number;
  readonly no: number;
}

/** @returns one pick by a truth value; of a sign two, for above 0 and for below, of which `no` is what goes with 0 */
export function picksOf(index: Poly): readonly Picked[] {
  const seen = linearIn(index);
  const [of] = seen?.atom.args ?? [];
  if (!seen || !of) return [];
  const { atom, factor, rest } = seen;
  if (isOrder(atom)) return [{ test: callPoly(atom.name, atom.args), yes: rest + factor, no: rest }];
  if (atom.name !== SIGN) return [];
  return [
    { test: callPoly(`${ORDER}>`, [of]), yes: rest + factor, no: rest },
    { test: callPoly(`${ORDER}<`, [of]), yes: rest - factor, no: rest },
  ];
}
