/**
 * Which way a formula looks up a quantile on a grid: by value, on random rising chances and random asked chances.
 * Method: the formula is worked out and held against each way; it is known when one way alone gives the same every time.
 * A copy that reads the same grid and differs only in the asked cell is that formula: of it the stored value is compared.
 */
import { type Place } from "../book";
import { operand, type Scalar } from "../evaluate/value";
import { type Family } from "../families";
import { type Area, areasOf, type Node } from "../formula/tree";
import { guarded, type Instead } from "../reading";
import { type Scan } from "../subject";
import { type CellRef } from "../symbol/poly";
import { agrees, drawing } from "../verify";
import { type Grid } from "./grid";

const TRIALS = 24;
/** Answers that a way must have agreed with. */
const FEWEST = 8;
const WAYS = ["interpolation", "below", "above", "nearest"] as const;
type Way = (typeof WAYS)[number];

/** The x for an asked chance, from rising chances; undefined outside the grid. */
function lookedUp(way: Way, asked: number, chances: readonly number[], xs: readonly number[]): number {
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
  /** A cell, or a chance typed in the formula. */
  readonly asked: CellRef | number;
}

export interface Seen {
  readonly way: Way;
  /** The asked chance is of more than x. */
  readonly more: boolean;
}

/** The way that a formula looks up; undefined when it is none, or cannot be told. */
export function wayOf(question: Question, scan: Scan): Seen | undefined {
  return asBefore(question, scan) ?? byValue(question, scan);
}

interface Answered extends Question {
  readonly seen: Seen;
}

const before = new WeakMap<Family, Answered>();

/** What was proved of another copy of the formula that reads the same grid and differs only in the asked cell. */
function asBefore({ place, tree, grid, asked }: Question, scan: Scan): Seen | undefined {
  const family = scan.families.of(place);
  const like = family && before.get(family);
  if (like?.grid !== grid) return undefined;
  const [here, there] = [areasOf(tree), areasOf(like.tree)];
  const alike = here.every((area, i) => {
    const other = there[i];
    return other && (sameArea(area, other) || (isCell(area, asked) && isCell(other, like.asked)));
  });
  return alike && here.length === there.length && holds(like.seen, grid, asked, place, scan)
    ? like.seen
    : undefined;
}

function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
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
function holds(
  { way, more }: Seen,
  grid: Grid,
  asked: CellRef | number,
  place: Place,
  { reading }: Scan,
): boolean {
  const number = (cell: Place): number => reading.number(cell) ?? NaN;
  const chances = grid.chances.map((cell) => (grid.falling ? 1 - number(cell) : number(cell)));
  const chance = typeof asked === "number" ? asked : number(asked);
  return agrees(lookedUp(way, more ? 1 - chance : chance, chances, grid.xs.map(number)), number(place));
}

function byValue(question: Question, scan: Scan): Seen | undefined {
  let ways: Seen[] = [false, true].flatMap((more) => WAYS.map((way) => ({ way, more })));
  const draw = drawing(question.grid.chances.length);
  let told = 0;
  let last: Instead | undefined;
  for (let trial = 0; trial < TRIALS && ways.length > 0; trial++) {
    const answers = answered(question, scan, draw, last);
    if (!answers) return undefined;
    if (answers === "again") continue;
    told += 1;
    last = answers.instead;
    ways = ways.filter((seen) => agrees(answers.result, answers.expected(seen)));
  }
  const [seen, ...more] = ways;
  if (!seen || more.length > 0 || told < FEWEST) return undefined;
  const family = scan.families.of(question.place);
  if (family) before.set(family, { ...question, seen });
  return seen;
}

/** A chance to ask for, of which 1 minus it lies within the grid too; undefined when there is none in this trial. */
function askedWithin(
  rising: readonly number[],
  asked: Question["asked"],
  draw: () => number,
): number | undefined {
  const low = rising[0] ?? 0;
  const high = rising.at(-1) ?? 1;
  const chance = low + (high - low) * (0.02 + 0.96 * draw());
  // Half of the questions are of one chance, half of 1 minus it: both must stay within the grid.
  const inside = Math.min(Math.max(chance, 1 - high), 1 - low) === chance;
  const given = typeof asked === "number" ? asked : inside ? chance : (low + high) / 2;
  return [given, 1 - given].every((each) => each > low && each < high) ? given : undefined;
}

/** The random chances in the cells of the grid and in those that they repeat. */
function filledGrid(grid: Grid, rising: readonly number[]): (readonly [Place, Scalar])[] {
  const values: (readonly [Place, Scalar])[] = [];
  grid.chances.forEach((each, i) => {
    const value = rising[i] ?? NaN;
    const stored = grid.falling ? 1 - value : value;
    values.push([each, stored], [grid.sources[i] ?? each, stored]);
  });
  return values;
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
): Answers | "again" | undefined {
  const xs = grid.xs.map((cell) => scan.reading.number(cell) ?? NaN);
  const rising = xs.map(draw).sort((a, b) => a - b);
  const given = askedWithin(rising, asked, draw);
  if (given === undefined) return "again";
  const values = filledGrid(grid, rising);
  if (typeof asked !== "number") values.push([asked, given]);
  const instead = scan.reading.instead(values, last);
  const rows = guarded(() => scan.reading.numeric(place, tree, instead));
  const result = operand(rows?.[0]?.[0] ?? null);
  if (rows === undefined || typeof result !== "number") return undefined;
  const expected = ({ way, more }: Seen): number => lookedUp(way, more ? 1 - given : given, rising, xs);
  return { result, expected, instead };
}
