/**
 * Cells that Excel would not let anyone change either: locked cells of a protected sheet, and parts of array formulas
 * and data tables, which can only be changed whole.
 */
import { parseRange, parseRef, type XlsxSheet } from "../../xlsx";

export type Protection = "protected" | "array" | "data-table";

/** Tells for a cell (row and column 1-based) why it cannot be changed; undefined when it can. */
export type ProtectionOf = (row: number, column: number) => Protection | undefined;

/** Ranges of array formulas and data tables on a sheet, by their first cell. */
export function fixedRanges(sheet: XlsxSheet | undefined): (readonly [by: string, cells: string])[] {
  return (sheet?.cells ?? []).flatMap(({ ref, formula }) =>
    formula?.range !== undefined && (formula.kind === "array" || formula.kind === "data-table")
      ? [[ref, formula.range] as const]
      : [],
  );
}

const key = (row: number, column: number): number => row * 20_000 + column;

/** @param locked whether a style is locked, by index */
export function protectionOf(sheet: XlsxSheet, locked: (style: number) => boolean): ProtectionOf {
  const arrays = sheet.cells.flatMap(({ ref, formula }) => {
    if (formula?.kind !== "array" && formula?.kind !== "data-table") return [];
    const area = parseRange(formula.range ?? ref);
    return area ? [{ area, kind: formula.kind }] : [];
  });
  const unlocked = new Set<number>();
  if (sheet.protected)
    for (const { ref, style } of sheet.cells) {
      const at = parseRef(ref);
      if (at && !locked(style)) unlocked.add(key(at.row, at.column));
    }
  return (row, column) => {
    const found = arrays.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (found) return found.kind;
    return sheet.protected && !unlocked.has(key(row, column)) ? "protected" : undefined;
  };
}
