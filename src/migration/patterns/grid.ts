/**
 * A grid of x with the cumulative chance at each, as a formula reads it; and the ways to find a quantile in it.
 * Method: the chances must be cumulative chances of one mixture, each of the x in the same place of another line.
 */
import { type Place } from "../book";
import { type Area, sizeOf } from "../formula/tree";
import { type CellRef } from "../symbol/poly";
import { type Scan } from "../subject";
import { placeKey } from "../reading";
import { sourceOf } from "../expand";
import { loose } from "../references";
import { type MixtureCall } from "./curve-call";
import { isCurveOfX, recogniseMixtureAt } from "./mixture";

export interface Grid {
  readonly chances: readonly Place[];
  /** The cells that those repeat, or they themselves. */
  readonly sources: readonly Place[];
  readonly xs: readonly CellRef[];
  /** 1, or 100 for chances in percent. */
  readonly parts: 1 | 100;
  /** The chances are of more than x, and fall. */
  readonly falling: boolean;
  readonly mixture: MixtureCall;
}

/** Fewer points are no grid. */
export const FEWEST = 4;
const MOST = 5_000;

const lists = new WeakMap<Scan["reading"], Map<string, readonly Place[][]>>();

/** Lines within the areas that a formula reads: columns of tall areas, rows of wide ones, from first to last number. */
export function linesOf(areas: readonly Area[], scan: Scan): Place[][] {
  const known = lists.get(scan.reading) ?? new Map<string, readonly Place[][]>();
  lists.set(scan.reading, known);
  const lines = new Map<string, Place[]>();
  for (const area of areas) {
    if (sizeOf(area) < FEWEST) continue;
    const key = `${area.sheet}!${area.top},${area.left}:${area.bottom},${area.right}`;
    const list = known.get(key) ?? linesIn(area, scan).map((line) => withNumbers(line, scan));
    known.set(key, list);
    for (const line of list) put(lines, line);
  }
  return [...lines.values()];
}

/** Without a heading above it or blanks below it. */
function withNumbers(line: Place[], { reading }: Scan): Place[] {
  const isNumber = (place: Place): boolean => typeof reading.value(place) === "number";
  const [first, after] = [line.findIndex(isNumber), [...line].reverse().findIndex(isNumber)];
  return first < 0 ? [] : line.slice(first, line.length - after);
}

/** Whole columns and rows end where the sheet ends. */
function linesIn(area: Area, { reading: { index } }: Scan): Place[][] {
  const { sheet, top, left } = area;
  const bottom = Math.min(area.bottom, index.sheets[sheet]?.rows ?? 0);
  const right = Math.min(area.right, index.sheets[sheet]?.columns ?? 0);
  const [height, width] = [bottom - top + 1, right - left + 1];
  const [tall, wide] = [height >= FEWEST && height <= MOST && width <= 40, width >= FEWEST && width <= MOST];
  if (tall) {
    return Array.from({ length: width }, (_, j) =>
      Array.from({ length: height }, (_, i) => ({ sheet, row: top + i, column: left + j })),
    );
  }
  if (!wide || height > 40) return [];
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => ({ sheet, row: top + i, column: left + j })),
  );
}

function put(lines: Map<string, Place[]>, line: Place[]): void {
  const [first, last] = [line[0], line.at(-1)];
  if (first && last && line.length >= FEWEST) lines.set(`${placeKey(first)}:${placeKey(last)}`, line);
}

const remembered = new WeakMap<Scan["reading"], Map<string, Grid | undefined>>();

/** The line as cumulative chances; undefined when one cell is anything else. Several formulas look in one grid. */
export function gridOf(chances: readonly Place[], scan: Scan): Grid | undefined {
  const [start, end] = [chances[0], chances.at(-1)];
  if (!start || !end) return undefined;
  const known = remembered.get(scan.reading) ?? new Map<string, Grid | undefined>();
  remembered.set(scan.reading, known);
  const key = `${placeKey(start)}:${placeKey(end)}`;
  if (!known.has(key)) known.set(key, readGrid(chances, scan));
  return known.get(key);
}

function readGrid(chances: readonly Place[], scan: Scan): Grid | undefined {
  const [start] = chances;
  const parts = start && ([1, 100] as const).find((each) => chanceAt(start, each, scan) !== undefined);
  const first = parts && chanceAt(start, parts, scan);
  if (!first) return undefined;
  const falling = first.kind === "overschrijding";
  const xs = chances.flatMap((place) => xOf(place, parts, first, scan) ?? []);
  if (xs.length < chances.length) return undefined;
  const values = chances.map((place) => scan.reading.number(place) ?? NaN);
  const points = xs.map((cell) => scan.reading.number(cell) ?? NaN);
  const sorted = isSorted(falling ? values.map((each) => -each) : values, false) && isSorted(points, true);
  if (!sorted) return undefined;
  const sources = chances.map((each) => curveCellOf(each, scan));
  return { chances, sources, xs, parts, falling, mixture: first };
}

function isSorted(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, i) => {
    const before = i === 0 ? -Infinity : (values[i - 1] ?? NaN);
    return strictly ? value > before : value >= before;
  });
}

/** The x of a chance of the same curve as the first; undefined when it is another. */
function xOf(place: Place, parts: Grid["parts"], first: MixtureCall, scan: Scan): CellRef | undefined {
  const call = chanceAt(place, parts, scan);
  if (call?.kind !== first.kind || typeof call.x === "number") return undefined;
  return call.scenarios.text(place) === first.scenarios.text(place) ? call.x : undefined;
}

/** The cumulative or exceedance chance that a cell holds, or repeats from another cell. */
function chanceAt(place: Place, parts: Grid["parts"], scan: Scan): MixtureCall | undefined {
  const at = curveCellOf(place, scan);
  const call = recogniseMixtureAt(at, scan, parts);
  return call && call.kind !== "dichtheid" ? call : undefined;
}

/** The cell that a cell repeats, or itself. */
function curveCellOf(place: Place, scan: Scan): Place {
  if (isCurveOfX(place, scan)) return place;
  return sourceOf(loose(place), scan.reading);
}
