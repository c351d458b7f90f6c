/** What faults are drawn from: formulas written by hand, rows of them, and the typed numbers that they read. */
import { translateFormulaToR1C1 } from "@borgar/fx";
import { type ScanBook, type ScanCell } from "../../src/migration";
import { type At, type Bounds, refOf, withReferences } from "./faults-book";
import { plain } from "./faults-changes";

export interface Site {
  readonly sheet: string;
  readonly cells: readonly ScanCell[];
}

interface Pool {
  readonly cell: readonly Site[];
  readonly row: readonly Site[];
}

/** Cells that a formula elsewhere fills. */
function filledBy(cells: readonly ScanCell[]): (at: At) => boolean {
  const ranges: Bounds[] = [];
  for (const { fills } of cells) {
    if (fills === undefined || fills === "") continue;
    withReferences(fills, (bounds, sheet) => {
      ranges.push(bounds);
      return { bounds, sheet };
    });
  }
  return ({ row, column }) =>
    ranges.some(
      ({ top, left, bottom, right }) =>
        row > (top ?? 0) &&
        row <= (bottom ?? top ?? 0) + 1 &&
        column > (left ?? 0) &&
        column <= (right ?? left ?? 0) + 1,
    );
}

function byHand({ formula, fills }: ScanCell): boolean {
  return formula !== undefined && fills === undefined && !/MPP\./i.test(formula);
}

/** Runs along a row of neighbours that are alike. */
function rowsOf(
  cells: readonly ScanCell[],
  alike: (a: ScanCell, b: ScanCell) => boolean,
  fewest: number,
): ScanCell[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: ScanCell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === cell.row && last.column + 1 === cell.column && alike(last, cell))
      run.push(cell);
    else runs.push([cell]);
  }
  return runs.filter((run) => run.length >= fewest);
}

const known = new WeakMap<ScanCell, string>();

/** The formula as it is copied. */
export function relative(cell: ScanCell): string {
  const key = known.get(cell) ?? translateFormulaToR1C1(plain(cell.formula ?? ""), refOf(cell));
  known.set(cell, key);
  return key;
}

export function formulaPool({ sheets }: ScanBook): Pool {
  const sites = sheets.map(({ name, cells }) => ({
    sheet: name,
    cells: cells.filter((each) => byHand(each) && typeof each.value === "number"),
  }));
  return {
    cell: sites.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, cells: [cell] }))),
    row: sites.flatMap(({ sheet, cells }) =>
      rowsOf(cells, (a, b) => relative(a) === relative(b), 3).map((run) => ({ sheet, cells: run })),
    ),
  };
}

/** Typed numbers that formulas written by hand read. */
export function numberPool(book: ScanBook): Pool {
  const read = new Set<string>();
  const seen = new Set<string>();
  for (const { name, cells } of book.sheets) {
    for (const cell of cells.filter(byHand)) {
      withReferences(cell.formula ?? "", (bounds, written) => {
        const sheet = written === "" ? name : written;
        const { top, bottom, left, right } = bounds;
        const key = `${sheet}|${top},${bottom},${left},${right}`;
        if (seen.has(key)) return { bounds, sheet: written };
        seen.add(key);
        for (let row = top ?? 0; row <= (bottom ?? top ?? 0); row++)
          for (let column = left ?? 0; column <= (right ?? left ?? 0); column++)
            read.add(`${sheet}!${row + 1},${column + 1}`);
        return { bounds, sheet: written };
      });
    }
  }
  const sites = book.sheets.map(({ name, cells }) => {
    const filled = filledBy(cells);
    const typed = cells.filter(
      (each) =>
        each.formula === undefined &&
        typeof each.value === "number" &&
        read.has(`${name}!${each.row},${each.column}`) &&
        !filled(each),
    );
    return { sheet: name, cells: typed };
  });
  return {
    cell: sites.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, cells: [cell] }))),
    row: sites.flatMap(({ sheet, cells }) =>
      rowsOf(cells, () => true, 2).map((run) => ({ sheet, cells: run })),
    ),
  };
}
