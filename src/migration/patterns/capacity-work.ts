/**
 * What a capacity works on in one period: begin, flows and the capacity itself, which may be several cells (staff × cases
 * per head, times a part of the year). Helper cells such as "beschikbaar" are put in place where the formula needs them.
 */
import { inOneBlock } from "../blocks";
import { type Place } from "../book";
import { sourceOf } from "../expand";
import { type Line } from "../families";
import { calls, type Node } from "../formula/tree";
import { unfolded } from "../helpers";
import { placeKey } from "../reading";
import { loose } from "../references";
import { type Subject } from "../subject";
import { POSITIVE } from "../symbol/calls";
import {
  add,
  type CellRef,
  cellPoly,
  cellsOf,
  ofTerm,
  type Poly,
  polyWith,
  same,
  subtract,
  type Term,
  termsOf,
  ZERO,
} from "../symbol/poly";
import { saysCapacity, saysIn, saysOut } from "../words";
import { isOfAnother } from "./capacity-process";
import { isFilled, isStock } from "./capacity-words";
import { type Flow, flowsOf, has, signedCells } from "./flows";
import { coordinate, inPeriod, moved, sameCell, staysAlong } from "./lines";
import { bendOf } from "./smaller";

export interface Work {
  readonly begin: CellRef;
  /** It is the begin stock by its name or place; else only when the end stock closes the circle. */
  readonly sure: boolean;
  readonly flows: readonly Flow[];
  /** Of plain cells. */
  readonly capacity: Poly;
  /** Cells of the capacity that stay when the period moves on. */
  readonly stays: ReadonlySet<string>;
}

/** The formula bounds a stock and no outflow: it says so, or goes on from what it gave the period before. */
function isItselfStock(begin: CellRef, subject: Subject, across: boolean): boolean {
  const { place, labels, reading } = subject;
  const words = labels.all(place).split(" | ")[across ? 0 : 1] ?? "";
  if (isStock(words) && !saysOut(words)) return true;
  return [0, 1].some((later) => {
    const source = sourceOf(moved(begin, across, later), reading);
    return sameCell(source, moved(place, across, later - 1));
  });
}

interface Begin {
  readonly cell: CellRef;
  readonly sure: boolean;
}

/** The stock among what is available: by its label, the cell of the period before, or because the end goes on in it. */
function beginOf(available: Poly, subject: Subject, across: boolean): Begin | undefined {
  const { place, labels } = subject;
  const home = coordinate(place, across);
  const cells = (signedCells(available) ?? [])
    .filter(({ sign, cell }) => sign > 0 && !isFlow(labels.all(cell)))
    .map(({ cell }) => cell);
  const earlier = cells.filter((cell) => cell.sheet === place.sheet && coordinate(cell, across) === home - 1);
  const named = cells.filter((cell) => isStock(labels.all(cell)) && inPeriod(cell, place, across, subject));
  const [only, ...more] = [...new Map([...earlier, ...named].map((cell) => [placeKey(cell), cell])).values()];
  if (only) return more.length === 0 ? { cell: only, sure: true } : undefined;
  const [cell, ...others] = cells.filter((each) => goesOn(each, subject, across));
  return cell && others.length === 0 ? { cell, sure: false } : undefined;
}

/** It repeats a cell of the period before, or the cell after it one of this period: a closing stock, it may be. */
function goesOn(cell: CellRef, subject: Subject, across: boolean): boolean {
  return [0, 1].some((later) => {
    const repeats = moved(cell, across, later);
    const source = sourceOf(repeats, subject.reading);
    if (sameCell(source, repeats)) return false;
    return coordinate(source, across) === coordinate(subject.place, across) + later - 1;
  });
}

/** Comes or goes, and is no stock, whatever its place. */
function isFlow(words: string): boolean {
  return saysIn(words) !== saysOut(words) && !isStock(words);
}

/** Of this period, or of none: a cell that the formula finds by its heading has to be the one of this period. */
function isTimed(cell: CellRef, subject: Subject, across: boolean): boolean {
  const { place, labels, reading } = subject;
  if (inPeriod(cell, place, across, subject)) return true;
  if (!staysAlong(cell, across)) return false;
  const found = reading.expression(place)?.positional === true;
  return !found || (labels.period(cell, across) ?? labels.period(cell, !across)) === undefined;
}

function workIn(poly: Poly, subject: Subject, across: boolean): Work | undefined {
  const work = boundedBy(poly, subject, across);
  return work && !isItselfStock(work.begin, subject, across) ? work : undefined;
}

/** What an expression takes the smaller of, whatever the cell is called. */
export function boundedBy(poly: Poly, subject: Subject, across: boolean): Work | undefined {
  const bend = bendOf(poly, subject);
  const found = bend && beginOf(bend.available, subject, across);
  const begin = found?.cell;
  if (!bend || !begin || !isFilled(begin, subject)) return undefined;
  const left = subtract(bend.available, cellPoly(begin));
  const flows = flowsOf(left, { home: subject.place, count: 1, across }, subject);
  if (!flows || !has(flows, "in") || has(flows, "correction")) return undefined;
  const cells = cellsOf(bend.capacity);
  const own = [loose(subject.place), begin, ...flows.map(({ cell }) => cell), ...cells];
  if (!cells.every((cell) => isTimed(cell, subject, across)) || !inOneBlock(own, across, subject.reading))
    return undefined;
  const { capacity } = bend;
  if (isOfAnother(added(capacity), [begin, ...flows.map(({ cell }) => cell)], subject)) return undefined;
  const fixed = cells.filter((cell) => staysAlong(cell, across));
  return { begin, sure: found.sure, flows, capacity, stays: new Set(fixed.map(placeKey)) };
}

/** Cells of which a capacity is made, without those that are only taken off it. */
function added(capacity: Poly): readonly CellRef[] {
  const terms = termsOf(capacity).filter(({ factor }) => factor > 0);
  return cellsOf(terms.reduce((sum, term) => add(sum, ofTerm(term)), ZERO));
}

const BENDS: ReadonlySet<string> = new Set([
  ...["MIN", "MINA", "MAX", "MAXA", "IF", "IFS", "SWITCH", "ABS", "MEDIAN", "SMALL", "LARGE", "AGGREGATE"],
  ...["CHOOSE", "<", ">", "<=", ">="],
]);

const bending = new WeakMap<Node, boolean>();

function mayBend(shape: Node): boolean {
  const known = bending.get(shape) ?? calls(shape, BENDS);
  bending.set(shape, known);
  return known;
}

function bends({ powers }: Term): boolean {
  return powers.some(
    ({ atom }) => atom.kind === "call" && (atom.name === POSITIVE || atom.name === "MEDIAN"),
  );
}

/** Whether the expression has a bend itself. */
export function hasBend(poly: Poly): boolean {
  return termsOf(poly).some(bends);
}

const MOST_HELPED = 4;

/** Whether helper cells may make a capacity of it: what is available, or the bend itself, stands in one. */
export function mayHide(poly: Poly, { reading }: Subject): boolean {
  if (hasBend(poly)) return cellsOf(poly).some((cell) => reading.shape(cell) !== undefined);
  const cells = poly.terms.size >= 2 && poly.terms.size <= MOST_HELPED ? signedCells(poly) : undefined;
  return cells?.some(({ cell }) => isBent(cell, reading)) === true;
}

function isBent(cell: Place, reading: Subject["reading"]): boolean {
  const shape = reading.shape(cell);
  return shape !== undefined && mayBend(shape);
}

/** A sum of what comes and goes, or a bend; a capacity stays the cell that it is. */
function helps(inside: Poly, cell: Place, { labels }: Subject): boolean {
  if (saysCapacity(labels.all(cell))) return false;
  return hasBend(inside) || (inside.terms.size >= 2 && signedCells(inside) !== undefined);
}

/** What a formula works on, in one period. */
export type WorkOf = (poly: Poly, subject: Subject, line: Line) => Work | undefined;

export const workOf: WorkOf = (poly, subject, { across }) => workAt(poly, subject, across);

/** What an expression works on, along a row and down a column. */
interface Works {
  readonly place: Place;
  readonly along: Map<boolean, Work | undefined>;
}

const works = new WeakMap<Poly, Works>();

/** Asked of a cell for each line that it stands in. */
function workAt(poly: Poly, subject: Subject, across: boolean): Work | undefined {
  const { place } = subject;
  const known = works.get(poly);
  const own = known && sameCell(known.place, place) ? known : undefined;
  const there: Works = own ?? { place, along: new Map<boolean, Work | undefined>() };
  works.set(poly, there);
  if (!there.along.has(across)) there.along.set(across, workIn(poly, subject, across));
  return there.along.get(across);
}

const deeper = new WeakMap<Poly, readonly Poly[]>();

function opened(poly: Poly, subject: Subject): readonly Poly[] {
  const known = deeper.get(poly) ?? [
    ...unfolded(poly, subject.reading, (inside, cell) => helps(inside, cell, subject)),
  ];
  deeper.set(poly, known);
  return known;
}

/** The same with helper cells put in place. */
export const workThrough: WorkOf = (poly, subject, { across }) => {
  for (const each of opened(poly, subject)) {
    const work = workAt(each, subject, across);
    if (work) return work;
  }
  return undefined;
};

/** The capacity some periods on. */
export function capacityAt({ capacity, stays }: Work, across: boolean, t: number): Poly {
  if (t === 0) return capacity;
  return polyWith(capacity, (cell) => (stays.has(placeKey(cell)) ? cell : moved(cell, across, t)));
}

/** A cell of the capacity that is another in the next period moves, however the formula refers to it. */
export function withMoves(work: Work, next: Work, across: boolean): Work {
  const there = new Set(cellsOf(next.capacity).map(placeKey));
  const stays = cellsOf(work.capacity)
    .map(placeKey)
    .filter((key, i, keys) => {
      const cell = cellsOf(work.capacity)[i];
      const other = cell && placeKey(moved(cell, across, 1));
      return there.has(key) && (other === undefined || !there.has(other) || keys.includes(other));
    });
  return { ...work, stays: new Set(stays) };
}

export function alike(first: Work, work: Work, across: boolean, t: number): boolean {
  const flows = first.flows.every(({ cell, role }, i) => {
    const other = work.flows[i];
    return other?.role === role && sameCell(other.cell, moved(cell, across, t));
  });
  return (
    flows && first.flows.length === work.flows.length && same(capacityAt(first, across, t), work.capacity)
  );
}
