/** Facts about a new sheet as the writer of files takes them. */
import { boxOf, refOf } from "../workbook/area";
import type { CellsFact, SheetLayout } from "../workbook/port";
import type { CellLook, NewCell, NewSheet } from "../xlsx";

/**
 * @param facts all cells of the sheet
 * @param fills formulas that fill more than their own cell
 */
export function newSheet(
  name: string,
  facts: readonly CellsFact[],
  { widths, bold, frozenRows = 0 }: SheetLayout,
  fills: readonly { readonly cell: string; readonly range: string }[] = [],
): NewSheet {
  const filled = new Map(fills.map(({ cell, range }) => [cell, range]));
  const lookOf = (row: number, column: number): { readonly look?: CellLook } => {
    if (!bold.includes(row) || column > widths.length) return {};
    return { look: row === frozenRows ? { bold: true, rule: "below" } : { bold: true } };
  };
  return {
    name,
    cells: facts.flatMap((fact) => cellsOf(fact, filled, lookOf)),
    columnWidths: widths,
    ...(frozenRows === 0 ? {} : { frozenRows }),
  };
}

function cellsOf(
  { range, contents }: CellsFact,
  filled: ReadonlyMap<string, string>,
  lookOf: (row: number, column: number) => { readonly look?: CellLook },
): NewCell[] {
  const { top, left } = boxOf(range);
  return contents.flatMap((cells, i) =>
    cells.flatMap((content, j): NewCell[] => {
      if (content === null || content === "") return [];
      const ref = refOf(top + i, left + j);
      const look = lookOf(top + i, left + j);
      if (typeof content !== "object" || "error" in content) return [{ ref, value: content, ...look }];
      const own = filled.get(ref);
      return [
        { ref, value: 0, formula: content.formula, ...(own === undefined ? {} : { range: own }), ...look },
      ];
    }),
  );
}
