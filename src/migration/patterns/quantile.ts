/**
 * Quantile looked up on a grid of cumulative chances: by linear interpolation or as a grid point, in any spelling.
 * Method: by value. The formula is worked out on random rising chances and random asked chances and held against each
 * way to look up; it is recognised only when one way gives the same every time. Grid and exact quantile differ.
 */
import { type Area, areasOf, calls, type Node } from "../formula/tree";
import { placeKey } from "../reading";
import { cellText } from "../references";
import { type Recognised, type Scan } from "../subject";
import { type Place } from "../book";
import { type CellRef } from "../symbol/poly";
import { gridOf, linesOf } from "./grid";
import { type Question, type Seen, wayOf } from "./grid-ways";
import { mixtureOf } from "./mixture";

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
  const lines = [...linesOf(areas, scan), ...offsetLines(areas, scan)];
  if (lines.length < 2) return undefined;
  const grids = lines.map((line) => gridOf(line, scan)).filter((grid) => grid !== undefined);
  const cells = grids.length > 0 ? askedCells(areasOf(tree), lines, scan) : [];
  for (const grid of grids) {
    for (const asked of cells.length > 0 ? cells : typedChances(tree)) {
      const question = { place, tree, grid, asked };
      const seen = wayOf(question, scan);
      if (seen) return proposalOf(question, seen, scan);
    }
  }
  return undefined;
}

function proposalOf({ place, grid, asked }: Question, { way, more }: Seen, scan: Scan): Recognised {
  const text = typeof asked === "number" ? String(asked) : cellText(asked, place, scan.reading.index);
  const scenarios = grid.mixture.scenarios.text(place);
  return {
    kind: way === "interpolation" ? "kwantiel-interpolatie" : "kwantiel-trap",
    proposal: `=MPP.KWANTIEL(${more ? `1-${text}` : text},${scenarios})`,
    reason: { code: way === "interpolation" ? "grid-interpolation" : "grid-step", count: grid.xs.length },
    results: [],
    own: (numbers) => {
      const chance = typeof asked === "number" ? asked : numbers(asked);
      return mixtureOf(grid.mixture.scenarios.rows(numbers)).quantile(more ? 1 - chance : chance);
    },
    roles: new Map(),
    anchor: place,
  };
}
