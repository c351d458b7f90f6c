/**
 * The smaller of a capacity and what is available, in an expression.
 * Method: the two branches of one bend; a floor of 0 around either is taken off. The branch that is a capacity is so by
 * its labels; the other is a sum of cells.
 */
import { type Place } from "../book";
import { type Subject } from "../subject";
import { POSITIVE } from "../symbol/calls";
import {
  add,
  ofTerm,
  type Poly,
  type Power,
  scale,
  singleAtom,
  subtract,
  type Term,
  termsOf,
  valueOf,
} from "../symbol/poly";
import { isCapacity } from "./capacity-words";
import { signedCells } from "./flows";
import { sameCell } from "./lines";

interface Bend {
  /** Of plain cells. */
  readonly capacity: Poly;
  readonly available: Poly;
}

/** What a floor of 0 stands around, when a term is nothing else. */
function floored([only, ...more]: readonly Power[]): Poly | undefined {
  const call = only?.atom.kind === "call" && only.atom.name === POSITIVE ? only.atom : undefined;
  return more.length === 0 && only?.exponent === 1 ? call?.args[0] : undefined;
}

/** What a floor of 0 stands around, or the expression itself. */
function unfloored(poly: Poly): Poly {
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

function hasCall({ powers }: Term): boolean {
  return powers.some(({ atom }) => atom.kind === "call");
}

/** The two branches of a smaller-of-two; a floor of 0 around it changes nothing that a function would not refuse. */
function branches(poly: Poly): readonly [Poly, Poly] | undefined {
  const atom = singleAtom(poly);
  if (atom?.kind === "call" && atom.name === "MEDIAN" && atom.args.length === 3) {
    const rest = atom.args.filter((arg) => valueOf(arg) !== 0);
    const [a, b] = rest;
    return rest.length === 2 && a && b ? [a, b] : undefined;
  }
  const bends = termsOf(poly).flatMap(({ factor, powers }) => {
    const argument = floored(powers);
    return argument ? [{ factor, argument, powers }] : [];
  });
  const [bend, ...more] = bends;
  if (!bend || more.length > 0) return undefined;
  const linear = subtract(poly, ofTerm({ factor: bend.factor, powers: bend.powers }));
  if (bend.factor > 0) {
    const inside = unfloored(poly);
    return inside === poly ? undefined : branches(inside);
  }
  return [linear, add(linear, scale(bend.argument, bend.factor))];
}

const known = new WeakMap<Poly, { readonly place: Place; readonly bend: Bend | undefined }>();

/** Asked of the expression of a cell for each line that the cell stands in. */
export function bendOf(poly: Poly, subject: Subject): Bend | undefined {
  const there = known.get(poly);
  if (there && sameCell(there.place, subject.place)) return there.bend;
  const bend = foundBend(poly, subject);
  known.set(poly, { place: subject.place, bend });
  return bend;
}

function foundBend(poly: Poly, subject: Subject): Bend | undefined {
  const pair = termsOf(poly).some(hasCall) ? branches(poly) : undefined;
  if (!pair) return undefined;
  const [one, other] = [unfloored(pair[0]), unfloored(pair[1])];
  const readings = [[one, other] as const, [other, one] as const].flatMap(([a, available]): Bend[] => {
    const cells = signedCells(available);
    return cells && cells.length >= 2 && isCapacity(a, available, subject)
      ? [{ capacity: a, available }]
      : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}
