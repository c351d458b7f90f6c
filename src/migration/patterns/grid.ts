/**
 * A grid of x with the cumulative chance at each, as a formula reads it; and the ways to find a quantile in it.
 * Method: the chances must be cumulative chances of one mixture, each of the x in the same place of another line.
 */
import { type Place } from "../book";
import { type Area } from "../formula/tree";
import { type CellRef } from "../symbol/poly";
import { type Scan } from "../subject";
import { placeKey } from "../reading";
import { followed } from "../expand";
import { loose } from "../references";
import { type MixtureCall, recogniseMixtureAt } from "./mixture";

export interface Grid {
  readonly chances: readonly Place[];
  readonly xs: readonly CellRef[];
  /** The chances are of more than x, and fall. */
  readonly falling: boolean;
  readonly mixture: MixtureCall;
}

/** Fewer points are no grid. */
const FEWEST = 4;
const MOST = 5_000;

/** Lines within the areas that a formula reads: columns of tall areas, rows of wide ones. */
export function linesOf(areas: readonly Area[]): Place[][] {
  const lines = new Map<string, Place[]>();
  for (const { sheet, top, left, bottom, right } of areas) {
    const [height, width] = [bottom - top + 1, right - left + 1];
    if (height >= FEWEST && height <= MOST && width <= 40) {
      for (let column = left; column <= right; column++) {
        put(
          lines,
          Array.from({ length: height }, (_, i) => ({ sheet, row: top + i, column })),
        );
      }
    } else if (width >= FEWEST && width <= MOST && height <= 40) {
      for (let row = top; row <= bottom; row++) {
        put(
          lines,
          Array.from({ length: width }, (_, i) => ({ sheet, row, column: left + i })),
        );
      }
    }
  }
  return [...lines.values()];
}

function put(lines: Map<string, Place[]>, line: Place[]): void {
  const [first, last] = [line[0], line.at(-1)];
  if (first && last) lines.set(`${placeKey(first)}:${placeKey(last)}`, line);
}

/** The line as cumulative chances; undefined when one cell is anything else. */
export function gridOf(chances: readonly Place[], scan: Scan): Grid | undefined {
  const [start] = chances;
  const first = start && chanceAt(start, scan);
  if (!first) return undefined;
  const xs: CellRef[] = [];
  const falling = first.kind === "overschrijding";
  let before = falling ? Infinity : -Infinity;
  let lastX = -Infinity;
  for (const place of chances) {
    const cell = xOf(place, first, scan);
    const [value, x] = [scan.reading.number(place), cell && scan.reading.number(cell)];
    if (!cell || value === undefined || x === undefined || x <= lastX) return undefined;
    if (falling ? value > before : value < before) return undefined;
    [before, lastX] = [value, x];
    xs.push(cell);
  }
  return { chances, xs, falling, mixture: first };
}

/** The x of a chance of the same curve as the first; undefined when it is another. */
function xOf(place: Place, first: MixtureCall, scan: Scan): CellRef | undefined {
  const call = chanceAt(place, scan);
  if (call?.kind !== first.kind || typeof call.x === "number") return undefined;
  return call.scenarios.text(place) === first.scenarios.text(place) ? call.x : undefined;
}

/** The cumulative or exceedance chance that a cell holds, or repeats from another cell. */
function chanceAt(place: Place, scan: Scan): MixtureCall | undefined {
  const at = sourceOf(place, scan);
  const call = recogniseMixtureAt(at, scan);
  return call && call.kind !== "dichtheid" ? call : undefined;
}

/** The cell that a cell repeats, or itself. */
export function sourceOf(place: Place, scan: Scan): Place {
  const key = placeKey(place);
  const atom = followed({ kind: "cell", key, cell: loose(place) }, scan.reading);
  return atom.kind === "cell" ? atom.cell : place;
}
