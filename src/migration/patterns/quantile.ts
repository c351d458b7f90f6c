/**
 * Quantile looked up on a grid of cumulative chances: by linear interpolation or as a grid point, in any spelling.
 * Method: by value. The formula is worked out on random rising chances and random asked chances and held against each
 * way to look up; it is recognised only when one way gives the same every time. Grid and exact quantile differ.
 */
import { operand, type Scalar } from "../evaluate/value";
import { type Area, areasOf, calls, type Node } from "../formula/tree";
import { guarded, placeKey } from "../reading";
import { cellText } from "../references";
import { type Recognised, type Scan } from "../subject";
import { type Place } from "../book";
import { type CellRef } from "../symbol/poly";
import { agrees, drawing } from "../verify";
import { type Grid, gridOf, linesOf, sourceOf } from "./grid";

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

interface Question {
  readonly place: Place;
  readonly tree: Node;
  readonly grid: Grid;
  /** A cell, or a chance typed in the formula. */
  readonly asked: CellRef | number;
}

/** Cells outside the grid that the formula looks at and that do not look at the grid themselves. */
function askedCells(areas: readonly Area[], lines: readonly (readonly Place[])[], scan: Scan): CellRef[] {
  const within = new Set(lines.flat().map(placeKey));
  const cells = new Map<string, CellRef>();
  const visit = (list: readonly Area[], depth: number): void => {
    for (const { sheet, top, left, bottom, right, fixed } of list) {
      if (top !== bottom || left !== right) continue;
      const cell = { sheet, row: top, column: left, fixedRow: fixed.top, fixedColumn: fixed.left };
      const key = placeKey(cell);
      if (within.has(key) || cells.has(key)) continue;
      const value = scan.reading.value(cell);
      if (typeof value !== "number") continue;
      const tree = scan.reading.tree(cell);
      const inside = tree ? areasOf(tree) : [];
      const helper = inside.some((area) => touches(area, within));
      if (helper && depth < 3) visit(inside, depth + 1);
      else if (value > 0 && value < 1) cells.set(key, cell);
    }
  };
  visit(areas, 0);
  return [...cells.values()];
}

/** Chances in the formula itself, 2/3 too. */
function typedChances(node: Node): number[] {
  if (node.kind === "number") return node.value > 0 && node.value < 1 ? [node.value] : [];
  if (node.kind === "array") return node.rows.flat().flatMap(typedChances);
  if (node.kind !== "call") return [];
  const ratio = ratioIn(node);
  return [...(ratio > 0 && ratio < 1 ? [ratio] : []), ...node.args.flatMap(typedChances)];
}

/** One typed number by another; 0 when it is anything else. */
function ratioIn({ name, args: [a, b] }: Extract<Node, { kind: "call" }>): number {
  return name === "/" && a?.kind === "number" && b?.kind === "number" ? a.value / b.value : 0;
}

function touches({ sheet, top, left, bottom, right }: Area, within: ReadonlySet<string>): boolean {
  return [
    { sheet, row: top, column: left },
    { sheet, row: bottom, column: right },
  ].some((corner) => within.has(placeKey(corner)));
}

/** Areas of the formula and of the cells that it looks at, such as a row number beside it. */
function areasAround(tree: Node, scan: Scan): Area[] {
  const own = areasOf(tree);
  const helpers = own.flatMap(({ sheet, top, left, bottom, right }) => {
    if (top !== bottom || left !== right) return [];
    const helper = scan.reading.tree({ sheet, row: top, column: left });
    return helper ? areasOf(helper) : [];
  });
  return [...own, ...helpers];
}

/** Heading cells from which OFFSET counts: the line below or beside them. */
function offsetLines(areas: readonly Area[], scan: Scan): Place[][] {
  return areas.flatMap(({ sheet, top, left, bottom, right }) => {
    if (top !== bottom || left !== right) return [];
    if (typeof scan.reading.value({ sheet, row: top, column: left }) !== "string") return [];
    const run = (down: boolean): Place[] => {
      const line: Place[] = [];
      for (let i = 1; i <= 2_000; i++) {
        const place = down ? { sheet, row: top + i, column: left } : { sheet, row: top, column: left + i };
        if (typeof scan.reading.value(place) !== "number") break;
        line.push(place);
      }
      return line;
    };
    return [run(true), run(false)].filter(({ length }) => length >= 4);
  });
}

/** A formula that finds a place in a line calls one of these. */
const SEARCHES: ReadonlySet<string> = new Set([
  ...["MATCH", "XMATCH", "LOOKUP", "VLOOKUP", "HLOOKUP", "XLOOKUP", "FILTER", "COUNTIF", "COUNTIFS"],
  ...[
    "MINIFS",
    "MAXIFS",
    "MIN",
    "MAX",
    "AGGREGATE",
    "SMALL",
    "LARGE",
    "SUMPRODUCT",
    "INDEX",
    "SUM",
    "REDUCE",
  ],
]);

export function recogniseQuantile(place: Place, tree: Node, scan: Scan): Recognised | undefined {
  if (!calls(tree, SEARCHES)) return undefined;
  const areas = areasAround(tree, scan);
  const lines = [...linesOf(areas), ...offsetLines(areas, scan)];
  if (lines.length < 2) return undefined;
  const grids = lines.map((line) => gridOf(line, scan)).filter((grid) => grid !== undefined);
  for (const grid of grids) {
    const cells = askedCells(areasOf(tree), lines, scan);
    for (const cell of cells.length > 0 ? cells : typedChances(tree)) {
      const found = byValue({ place, tree, grid, asked: cell }, scan);
      if (found) return found;
    }
  }
  return undefined;
}

interface Seen {
  readonly way: Way;
  /** The asked chance is of more than x. */
  readonly more: boolean;
}

function byValue(question: Question, scan: Scan): Recognised | undefined {
  let ways: Seen[] = [false, true].flatMap((more) => WAYS.map((way) => ({ way, more })));
  const draw = drawing(question.grid.chances.length);
  let told = 0;
  for (let trial = 0; trial < TRIALS && ways.length > 0; trial++) {
    const answers = answered(question, scan, draw);
    if (!answers) return undefined;
    if (answers === "again") continue;
    told += 1;
    ways = ways.filter((seen) => agrees(answers.result, answers.expected(seen)));
  }
  const [seen, ...more] = ways;
  return seen && more.length === 0 && told >= FEWEST ? proposalOf(question, seen, scan) : undefined;
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
function filledGrid(grid: Grid, rising: readonly number[], scan: Scan): Map<string, Scalar> {
  const values = new Map<string, Scalar>();
  grid.chances.forEach((each, i) => {
    const value = rising[i] ?? NaN;
    const stored = grid.falling ? 1 - value : value;
    values.set(placeKey(each), stored);
    values.set(placeKey(sourceOf(each, scan)), stored);
  });
  return values;
}

/** One trial: the formula's answer on random chances, and what each way would say. */
function answered(
  { place, tree, grid, asked }: Question,
  scan: Scan,
  draw: () => number,
): { result: number; expected: (seen: Seen) => number } | "again" | undefined {
  const xs = grid.xs.map((cell) => scan.reading.number(cell) ?? NaN);
  const rising = xs.map(draw).sort((a, b) => a - b);
  const given = askedWithin(rising, asked, draw);
  if (given === undefined) return "again";
  const values = filledGrid(grid, rising, scan);
  if (typeof asked !== "number") values.set(placeKey(asked), given);
  const rows = guarded(() => scan.reading.numeric(place, tree, (ref) => values.get(placeKey(ref))));
  const result = operand(rows?.[0]?.[0] ?? null);
  if (rows === undefined || typeof result !== "number") return undefined;
  return { result, expected: ({ way, more }) => lookedUp(way, more ? 1 - given : given, rising, xs) };
}

function proposalOf({ place, grid, asked }: Question, { way, more }: Seen, scan: Scan): Recognised {
  const text = typeof asked === "number" ? String(asked) : cellText(asked, place, scan.reading.index);
  const scenarios = grid.mixture.scenarios.text(place);
  return {
    kind: way === "interpolation" ? "kwantiel-interpolatie" : "kwantiel-trap",
    proposal: `=MPP.KWANTIEL(${more ? `1-${text}` : text},${scenarios})`,
    reason: { code: way === "interpolation" ? "grid-interpolation" : "grid-step", count: grid.xs.length },
    results: [],
    roles: new Map(),
    anchor: place,
  };
}
