/**
 * The smaller of a capacity and what is available, in an expression.
 * Method: the two branches of one bend; a floor of 0 around either is taken off. The branch that is a capacity, by its
 * labels, is one cell, or staff × cases per head; the other is a sum of cells.
 */
import { type Subject } from "../subject";
import { POSITIVE } from "../symbol/calls";
import {
  add,
  type CellRef,
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
import { saysCapacity, saysStaff } from "../words";
import { signedCells } from "./flows";

interface Bend {
  readonly capacity: readonly CellRef[];
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

/** A capacity as cells: one, or two of which one is staff. */
function capacityCells(poly: Poly, subject: Subject): CellRef[] | undefined {
  const [term, ...more] = termsOf(poly);
  if (!term || more.length > 0 || term.factor !== 1) return undefined;
  const cells = plainCells(term.powers);
  if (!cells?.every((cell) => isFilled(cell, subject))) return undefined;
  const words = cells.map(subject.labels.all);
  const [first = ""] = words;
  if (cells.length === 1) return saysCapacity(first) && !saysStaff(first) ? cells : undefined;
  return cells.length === 2 && saysWork(words) ? cells : undefined;
}

/** Staff, and cases per head. */
function saysWork(words: readonly string[]): boolean {
  return words.some(saysStaff) && words.some((each) => / per |\bper\b/.test(each));
}

function plainCells(powers: readonly Power[]): CellRef[] | undefined {
  const cells = powers.flatMap(({ atom, exponent }) =>
    atom.kind === "cell" && exponent === 1 ? [atom.cell] : [],
  );
  return cells.length === powers.length ? cells : undefined;
}

export function isFilled(cell: CellRef, { reading }: Subject): boolean {
  const value = reading.number(cell);
  const found = reading.index.cell(cell);
  return value !== undefined && value >= 0 && found !== undefined;
}

export function bendOf(poly: Poly, subject: Subject): Bend | undefined {
  const pair = termsOf(poly).some(hasCall) ? branches(poly) : undefined;
  if (!pair) return undefined;
  const [one, other] = [unfloored(pair[0]), unfloored(pair[1])];
  const readings = [[one, other] as const, [other, one] as const].flatMap(([a, available]): Bend[] => {
    const capacity = capacityCells(a, subject);
    const cells = signedCells(available);
    return capacity && cells && cells.length >= 2 ? [{ capacity, available }] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}
