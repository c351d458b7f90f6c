/**
 * What a look-up in a grid reads, in its own formula and in helper cells beside it: lines of cells, cells that may hold the
 * asked chance, chances typed in the formula, and other cells, which it must not depend on.
 * Method: from the formula along its single cells, breadth first, with a bound.
 */
import { type Place } from "../book";
import { type Line, runOf } from "../families";
import { type Area, areasOf, calls, cellsOfArea, type Node, sizeOf } from "../formula/tree";
import { placeKey } from "../reading";
import { type Scan } from "../subject";
import { type CellRef } from "../symbol/poly";
import { FEWEST, linesOf } from "./grid";
import { reaches } from "./through-cells";

/** A chance in a cell, or typed; in parts of 1 or of 100. */
export interface Asked {
  readonly of: CellRef | number;
  readonly parts: 1 | 100;
}

/** Helper cells of one formula, and how far from it. */
const MOST_HELPERS = 40;
const DEEPEST = 5;
const MOST_ASKED = 8;

export interface Inputs {
  readonly lines: readonly (readonly Place[])[];
  readonly asked: readonly Asked[];
  /** Cells that are read one by one and hold no formula. */
  readonly single: readonly CellRef[];
}

export function inputsOf(tree: Node, scan: Scan): Inputs {
  const { areas, cells } = around(tree, scan);
  const lines = [...linesOf(areas, scan), ...offsetLines(areas, scan)];
  const within = new Set(lines.flat().map(placeKey));
  const outside = cells.filter((cell) => !within.has(placeKey(cell)));
  return {
    lines,
    asked: [
      ...outside.flatMap((cell) => askedIn(cell, scan)).slice(0, MOST_ASKED),
      ...typedIn(tree),
      ...tableCells(areas, scan)
        .flatMap((cell) => askedIn(cell, scan))
        .slice(0, MOST_ASKED),
    ],
    single: outside.filter((cell) => scan.reading.index.cell(cell)?.formula === undefined),
  };
}

/** A small table in which the asked chance is found by its name. */
const LARGEST_TABLE = 60;

function tableCells(areas: readonly Area[], { reading }: Scan): CellRef[] {
  return areas.flatMap((area) => {
    if (sizeOf(area) < FEWEST || sizeOf(area) > LARGEST_TABLE) return [];
    const fixed = { fixedRow: area.fixed.top, fixedColumn: area.fixed.left };
    return cellsOfArea(area)
      .filter((cell) => reading.index.cell(cell)?.formula === undefined)
      .map((cell) => ({ ...cell, ...fixed }));
  });
}

/** Areas of the formula and of its helper cells; single cells, the nearest first. */
function around(tree: Node, scan: Scan): { areas: Area[]; cells: CellRef[] } {
  const areas: Area[] = [];
  const cells = new Map<string, CellRef>();
  let open: Node[] = [tree];
  for (let depth = 0; depth < DEEPEST && open.length > 0 && cells.size < MOST_HELPERS; depth++) {
    const next: Node[] = [];
    for (const area of open.flatMap(areasOf)) {
      areas.push(area);
      for (const cell of cellsOfFew(area)) {
        if (cells.has(placeKey(cell)) || cells.size >= MOST_HELPERS) continue;
        cells.set(placeKey(cell), cell);
        // What holds a curve belongs to the grid.
        const inside = reaches(cell, scan) ? undefined : scan.reading.tree(cell);
        if (inside) next.push(inside);
      }
    }
    open = next;
  }
  return { areas, cells: [...cells.values()] };
}

/** Fewer cells than a grid: helper cells beside each other, such as the points above and below. */
function cellsOfFew(area: Area): CellRef[] {
  const fixed = { fixedRow: area.fixed.top, fixedColumn: area.fixed.left };
  return sizeOf(area) >= FEWEST ? [] : cellsOfArea(area).map((cell) => ({ ...cell, ...fixed }));
}

function singleOf({ sheet, top, left, bottom, right, fixed }: Area): CellRef | undefined {
  if (top !== bottom || left !== right) return undefined;
  return { sheet, row: top, column: left, fixedRow: fixed.top, fixedColumn: fixed.left };
}

function askedIn(cell: CellRef, { reading }: Scan): Asked[] {
  const value = reading.value(cell);
  if (typeof value !== "number" || value <= 0 || value >= 100) return [];
  return [{ of: cell, parts: value < 1 ? 1 : 100 }];
}

function typedIn(node: Node): Asked[] {
  return [...new Set(typedChances(node))].map((of) => ({ of, parts: 1 }));
}

/** Chances in the formula itself, 2/3 and 50% too. */
function typedChances(node: Node): number[] {
  if (node.kind === "number") return node.value > 0 && node.value < 1 ? [node.value] : [];
  if (node.kind === "array") return node.rows.flat().flatMap(typedChances);
  if (node.kind === "lambda") return typedChances(node.body);
  if (node.kind !== "call") return [];
  const ratio = ratioIn(node);
  return [...(ratio > 0 && ratio < 1 ? [ratio] : []), ...node.args.flatMap(typedChances)];
}

/** One typed number by another; 0 when it is anything else. */
function ratioIn({ name, args: [a, b] }: Extract<Node, { kind: "call" }>): number {
  if (a?.kind !== "number") return 0;
  if (name === "%") return a.value / 100;
  return name === "/" && b?.kind === "number" ? a.value / b.value : 0;
}

/** Heading cells from which OFFSET counts: the line below or beside them. */
function offsetLines(areas: readonly Area[], scan: Scan): Place[][] {
  return areas.flatMap((area) => {
    const heading = singleOf(area);
    if (!heading || typeof scan.reading.value(heading) !== "string") return [];
    const { sheet, row, column } = heading;
    const run = (down: boolean): Place[] => {
      const line: Place[] = [];
      for (let i = 1; i <= 2_000; i++) {
        const place = down ? { sheet, row: row + i, column } : { sheet, row, column: column + i };
        if (typeof scan.reading.value(place) !== "number") break;
        line.push(place);
      }
      return line;
    };
    return [run(true), run(false)].filter(({ length }) => length >= 4);
  });
}

const OFFSETS: ReadonlySet<string> = new Set(["OFFSET"]);
const gridded = new WeakMap<Line, boolean>();

/** Whether the formula, or a helper cell of it, reads a line of curves; the same of every copy beside it. */
export function readsGrid(place: Place, scan: Scan, depth = DEEPEST): boolean {
  const shape = scan.families.of(place) && scan.reading.shape(place);
  if (!shape) return false;
  const run = runOf(place, scan.families);
  const known = gridded.get(run);
  if (known !== undefined) return known;
  // A circle ends here.
  gridded.set(run, false);
  const areas = scan.reading.areas(place) ?? [];
  const found =
    calls(shape, OFFSETS) ||
    areas.some((area) => sizeOf(area) > 1 && holdsCurves(area, scan)) ||
    (depth > 0 && areas.some((area) => isHelper(area, scan, depth)));
  gridded.set(run, found);
  return found;
}

function isHelper(area: Area, scan: Scan, depth: number): boolean {
  return cellsOfFew(area).some((cell) => !reaches(cell, scan) && readsGrid(cell, scan, depth - 1));
}

/** Rows below a heading at which a grid begins, at most; and columns of a block. */
const FIRST_ROWS = 12;
const MOST_COLUMNS = 40;

function holdsCurves({ sheet, top, left, bottom, right }: Area, scan: Scan): boolean {
  for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
    for (let row = top; row <= Math.min(bottom, top + FIRST_ROWS); row++) {
      if (reaches({ sheet, row, column }, scan)) return true;
    }
  }
  return false;
}
