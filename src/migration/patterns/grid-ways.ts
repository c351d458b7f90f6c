/**
 * Which way a formula looks up a quantile on a grid: by value, on random rising chances and random asked chances.
 * Method: the formula is worked out and held against each way; it is known when one way alone gives the same every time.
 * A copy that reads the same grid and differs only in the asked cell is that formula: of it the stored value is compared.
 */
import { roundTo } from "../../core";
import { type Place } from "../book";
import { operand, type Scalar } from "../evaluate/value";
import { type Family } from "../families";
import { type Area, cellsOfArea, type Node, sameArea, sizeOf } from "../formula/tree";
import { guarded, type Instead, placeKey } from "../reading";
import { type Counting } from "../slices";
import { type Scan } from "../subject";
import { type CellRef } from "../symbol/poly";
import { agrees, drawing } from "../verify";
import { type Grid } from "./grid";
import { type Asked } from "./quantile-inputs";

export const TRIALS = 24;
/** Answers that a way must have agreed with, at least. */
export const FEWEST = 8;
const WAYS = ["interpolation", "below", "above", "nearest"] as const;
type Way = (typeof WAYS)[number];

/** The x for an asked chance, from rising chances; undefined outside the grid. */
export function lookedUp(way: Way, asked: number, chances: readonly number[], xs: readonly number[]): number {
  let low = -1;
  for (const [i, chance] of chances.entries()) if (chance <= asked) low = i;
  const at = (list: readonly number[], i: number): number => list[i] ?? NaN;
  const [c0, c1, x0, x1] = [at(chances, low), at(chances, low + 1), at(xs, low), at(xs, low + 1)];
  switch (way) {
    case "interpolation":
      return x0 + ((asked - c0) / (c1 - c0)) * (x1 - x0);
    case "below":
      return x0;
    case "above":
      return asked === c0 ? x0 : x1;
    case "nearest":
      return asked - c0 < c1 - asked ? x0 : x1;
  }
}

export interface Question {
  readonly place: Place;
  readonly tree: Node;
  readonly grid: Grid;
  readonly asked: Asked;
  /** Other cells that the formula reads one by one: what it gives must not depend on them. */
  readonly single: readonly CellRef[];
  /** The cell holds what is found rounded to this. */
  readonly step?: number | undefined;
}

export interface Seen {
  readonly way: Way;
  /** The asked chance is of more than x. */
  readonly more: boolean;
}

/** The way that a formula looks up; undefined when it is none, or cannot be told. */
export function* wayOf(question: Question, scan: Scan): Counting<Seen | undefined> {
  return asBefore(question, scan) ?? (yield* byValue(question, scan));
}

interface Answered extends Question {
  readonly seen: Seen;
}

const before = new WeakMap<Family, Answered>();

/** What was proved of another copy of the formula that reads the same grid and differs only in the asked cell. */
function asBefore(question: Question, scan: Scan): Seen | undefined {
  const { place, grid, asked } = question;
  const family = scan.families.of(place);
  const like = family && before.get(family);
  if (like?.grid !== grid || like.asked.parts !== asked.parts) return undefined;
  const alike = likeIt(like.place, place, [like.asked, asked], scan);
  return alike && holds(like.seen, question, scan) ? like.seen : undefined;
}

/** Helper cells in a row that are compared. */
const LAYERS = 5;

/** Both read the same ranges, their own asked cell, and helper cells that are copies of each other. */
function likeIt(
  from: Place,
  to: Place,
  asked: readonly [Asked, Asked],
  scan: Scan,
  layers = LAYERS,
): boolean {
  const [here, there] = [scan.reading.areas(from), scan.reading.areas(to)];
  if (!here || here.length !== there?.length) return false;
  return here.every((area, i) => {
    const other = there[i];
    if (!other || sameArea(area, other)) return other !== undefined;
    const isAsked = [isCell(area, asked[0].of), isCell(other, asked[1].of)];
    if (isAsked.includes(true)) return !isAsked.includes(false);
    return layers > 0 && likeHelper(area, other, asked, scan, layers);
  });
}

/** Two cells with copies of one formula, of which the same holds. */
function likeHelper(
  area: Area,
  other: Area,
  asked: readonly [Asked, Asked],
  scan: Scan,
  layers: number,
): boolean {
  if (sizeOf(area) > 1 || sizeOf(other) > 1) return false;
  const [cell, copy] = [cellsOfArea(area)[0], cellsOfArea(other)[0]];
  const family = cell && scan.families.of(cell);
  if (!family || !copy || scan.families.of(copy) !== family) return false;
  return likeIt(cell, copy, asked, scan, layers - 1);
}

function isCell({ sheet, top, left, bottom, right }: Area, cell: CellRef | number): boolean {
  if (typeof cell === "number") return false;
  return (
    [top, bottom].every((row) => row === cell.row) &&
    sheet === cell.sheet &&
    left === cell.column &&
    right === left
  );
}

/** Whether the cell holds what the way gives on the grid as it is. */
function holds({ way, more }: Seen, { grid, asked, place, step }: Question, { reading }: Scan): boolean {
  const { of, parts } = asked;
  const number = (cell: Place): number => reading.number(cell) ?? NaN;
  const chances = grid.chances
    .map((cell) => number(cell) / grid.parts)
    .map((chance) => (grid.falling ? 1 - chance : chance));
  const chance = (typeof of === "number" ? of : number(of)) / parts;
  const found = lookedUp(way, more ? 1 - chance : chance, chances, grid.xs.map(number));
  return agrees(stepped(found, step), number(place));
}

/** Rounded when there is a step. */
export function stepped(value: number, step: number | undefined): number {
  return step === undefined || !Number.isFinite(value) ? value : roundTo(value, step);
}

/** Of a typed half the other tail is the same. */
export function waysFor({ of }: Asked): Seen[] {
  return [false, ...(of === 0.5 ? [] : [true])].flatMap((more) => WAYS.map((way) => ({ way, more })));
}

function* byValue(question: Question, scan: Scan): Counting<Seen | undefined> {
  let ways = waysFor(question.asked);
  const draw = drawing(question.grid.chances.length);
  let told = 0;
  let last: Instead | undefined;
  for (let trial = 0; trial < TRIALS && ways.length > 0; trial++) {
    yield 0;
    const answers = answered(question, scan, draw, last);
    if (!answers) return undefined;
    if (answers === "again") continue;
    told += 1;
    last = answers.instead;
    ways = ways.filter((seen) => agrees(answers.result, answers.expected(seen)));
  }
  const [seen, ...more] = ways;
  if (!seen || more.length > 0 || told < FEWEST) return undefined;
  if (!holds(seen, question, scan) || !(yield* standsAlone(question, seen, scan, draw))) return undefined;
  const family = scan.families.of(question.place);
  if (family) before.set(family, { ...question, seen });
  return seen;
}

/** Trials in which to find a chance to ask for. */
const OTHER_TRIALS = 12;

/**
 * Whether the formula gives the same with other values in its other cells, such as a correction that is 0 now: a little larger,
 * beyond every x, and below 0, so that a bound that does not bind now is seen too.
 */
function* standsAlone(question: Question, seen: Seen, scan: Scan, draw: () => number): Counting<boolean> {
  const others = othersOf(question, scan);
  if (others.length === 0) return true;
  for (const size of SIZES) {
    yield 0;
    if (!holdsWith(size, others, question, seen, scan, draw)) return false;
  }
  return true;
}

function holdsWith(
  size: number,
  others: readonly CellRef[],
  question: Question,
  seen: Seen,
  scan: Scan,
  draw: () => number,
): boolean {
  for (let trial = 0; trial < OTHER_TRIALS; trial++) {
    const values = others.map((cell) => [cell, changed(scan.reading.value(cell), size, draw)] as const);
    const answers = answered(question, scan, draw, undefined, values);
    if (answers === "again") continue;
    return answers !== undefined && agrees(answers.result, answers.expected(seen));
  }
  return false;
}

/** Neither the asked chance nor a point of the grid, nor its begin, end or step. */
function othersOf({ grid, asked, single }: Question, { reading }: Scan): CellRef[] {
  const own = new Set([...grid.chances, ...grid.sources, ...grid.xs].map(placeKey));
  if (typeof asked.of !== "number") own.add(placeKey(asked.of));
  const xs = grid.xs.map((cell) => reading.number(cell) ?? NaN);
  const measures = [xs[0], xs.at(-1), (xs[1] ?? NaN) - (xs[0] ?? NaN)].filter((each) => each !== 0);
  return single.filter((cell) => !own.has(placeKey(cell)) && !measures.includes(reading.number(cell)));
}

/** How much larger a number becomes. */
export const SIZES = [1, 1_000_000, -1_000_000];

/** Another value of its sort: whole numbers stay whole, so that a step of a grid still adds up without rounding. */
export function changed(value: Scalar, size: number, draw: () => number): Scalar {
  if (typeof value === "string") return `${value}~`;
  if (typeof value === "boolean") return !value;
  const number = typeof value === "number" ? value : 0;
  const other = number * (1.1 + draw()) + size * (1 + draw());
  return Number.isInteger(number) ? Math.round(other) : other;
}

/** A chance to ask for, of which 1 minus it lies within the grid too; undefined when there is none in this trial. */
function askedWithin(rising: readonly number[], asked: Asked["of"], draw: () => number): number | undefined {
  const low = rising[0] ?? 0;
  const high = rising.at(-1) ?? 1;
  const chance = low + (high - low) * (0.02 + 0.96 * draw());
  // Half of the questions are of one chance, half of 1 minus it: both must stay within the grid.
  const inside = Math.min(Math.max(chance, 1 - high), 1 - low) === chance;
  const given = typeof asked === "number" ? asked : inside ? chance : (low + high) / 2;
  return [given, 1 - given].every((each) => each > low && each < high) ? given : undefined;
}

type Values = readonly (readonly [Place, Scalar])[];

/** The random chances in the cells of the grid and in those that they repeat. */
function filledGrid(grid: Grid, rising: readonly number[]): Values {
  return grid.chances.flatMap((each, i) => {
    const value = rising[i] ?? NaN;
    const stored = (grid.falling ? 1 - value : value) * grid.parts;
    return [[each, stored] as const, [grid.sources[i] ?? each, stored] as const];
  });
}

interface Answers {
  readonly result: number;
  readonly expected: (seen: Seen) => number;
  readonly instead: Instead;
}

/** One trial: the formula's answer on random chances, and what each way would say. */
function answered(
  { place, tree, grid, asked }: Question,
  scan: Scan,
  draw: () => number,
  last: Instead | undefined,
  others: Values = [],
): Answers | "again" | undefined {
  const { reading } = scan;
  const rising = grid.xs.map(draw).sort((a, b) => a - b);
  const given = askedWithin(rising, asked.of, draw);
  if (given === undefined) return "again";
  const { of, parts } = asked;
  const chance = typeof of === "number" ? [] : [[of, given * parts] as const];
  const instead = reading.instead([...others, ...filledGrid(grid, rising), ...chance], last);
  const rows = guarded(() => reading.numeric(place, tree, instead));
  const result = operand(rows?.[0]?.[0] ?? null);
  if (rows === undefined || typeof result !== "number") return undefined;
  const xs =
    others.length > 0 ? xsWith(grid.xs, instead, scan) : grid.xs.map((cell) => reading.number(cell) ?? NaN);
  const expected = ({ way, more }: Seen): number => lookedUp(way, more ? 1 - given : given, rising, xs);
  return { result, expected, instead };
}

/** A grid may be calculated from its begin and its step, each point from the one before. */
function xsWith(xs: readonly CellRef[], instead: Instead, { reading }: Scan): number[] {
  const known = new Map<string, number>();
  const sofar = { ...instead, of: (ref: Place) => known.get(placeKey(ref)) ?? instead.of(ref) };
  return xs.map((cell) => {
    const tree = reading.tree(cell);
    const rows = tree && guarded(() => reading.numeric(cell, tree, sofar));
    const value = rows ? rows[0]?.[0] : (instead.of(cell) ?? reading.number(cell));
    const x = typeof value === "number" ? value : NaN;
    known.set(placeKey(cell), x);
    return x;
  });
}
